import type { JSX } from 'preact';
import { Simulator } from '../view/Simulator.tsx';
import type { SimulatorProps } from '../view/types.ts';
import { logbookReader } from './scenario.ts';
import { strings } from './strings.ts';

/** The simulator with this project's table and words. */
export function LogbookReader(props: SimulatorProps): JSX.Element {
  return <Simulator {...props} scenario={logbookReader} words={strings[props.locale]} />;
}
