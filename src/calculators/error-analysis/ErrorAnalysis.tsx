import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NumberControl } from '../frame/NumberControl.tsx';
import { RowsEditor } from '../frame/RowsEditor.tsx';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { Overlaps } from './Overlaps.tsx';
import { params } from './params.ts';
import { Picture } from './Picture.tsx';
import { relatedTo } from './related.ts';
import { reportRows } from './report.ts';
import { finding, sentence, slotsOf, type Context } from './sentence.ts';
import { SheetDoor } from './SheetDoor.tsx';
import { ErrorAnalysisState } from './state.ts';
import { strings } from './strings.ts';
import { Tables } from './Tables.tsx';

interface Props {
  readonly place: Placement;
}

/** Categories of errors: ceilings, overlaps, a ranking with its noise, and a sheet to tag in. */
export function ErrorAnalysis({ place }: Props): JSX.Element {
  const words = strings[place.locale];
  const state = useMemo(() => new ErrorAnalysisState(place.start, place.hide, words.rowNames), []);
  const { session } = state;
  const values = session.values.value;
  const reading = state.reading.value;
  const results = state.results.value;
  const context: Context = { words, locale: place.locale, values, reading };
  const said = sentence(context);
  const parts = { ...context, place, state, results };
  const shared = { place, table: params, session, labels: words.labels };
  // Names read better than places in print and when copied.
  const names = values.together === '' ? '' : slotsOf(context).names;
  const options = { together: { [values.together]: names } };
  return (
    <Frame
      place={place}
      table={params}
      session={session}
      words={{ ...words, options }}
      finding={finding(context)}
      sentence={said}
      controls={
        <>
          <NumberControl {...shared} name="dev" quantity="dev" />
          <NumberControl {...shared} name="n" />
        </>
      }
      picture={<Picture {...context} description={said} />}
      results={<Tables {...parts} />}
      resultRows={reportRows(context, results)}
      naming={state.naming}
      related={relatedTo(context, place)}
      code={() => import('./code.ts')}
    >
      <RowsEditor {...shared} name="tags" hint={words.tableHint} naming={state.naming} />
      <Decision
        place={place}
        verdict={{ id: reading.verdict, label: words.verdicts[reading.verdict] }}
        advice={advise(context, place)}
      />
      <Overlaps {...parts} />
      <SheetDoor place={place} words={words} state={state} />
    </Frame>
  );
}
