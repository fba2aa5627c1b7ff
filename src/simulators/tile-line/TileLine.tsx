import type { JSX } from 'preact';
import { Simulator } from '../view/Simulator.tsx';
import type { SimulatorProps } from '../view/types.ts';
import { tileLine } from './scenario.ts';
import { strings } from './strings.ts';

/** The simulator with this project's table and words. */
export function TileLine(props: SimulatorProps): JSX.Element {
  return <Simulator {...props} scenario={tileLine} words={strings[props.locale]} />;
}
