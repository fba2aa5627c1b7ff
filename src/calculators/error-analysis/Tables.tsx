import type { JSX } from 'preact';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Between } from '../../ui/Between.tsx';
import { dataValue, type Results } from '../results.ts';
import type { Placement } from '../props.ts';
import type { Estimate, TagReading } from './model.ts';
import {
  errorText,
  priorityText,
  shareText,
  slotsOf,
  togetherOf,
  type Context,
} from './sentence.ts';
import { Rates } from './Rates.tsx';
import type { ErrorAnalysisState } from './state.ts';
import styles from './ErrorAnalysis.module.css';

export interface PartProps extends Context {
  readonly place: Placement;
  readonly state: InstanceType<typeof ErrorAnalysisState>;
  readonly results: Results;
}

interface FigureProps {
  readonly name: string;
  readonly results: Results;
  readonly text?: string;
}

export function Figure({ name, results, text }: FigureProps): JSX.Element {
  return (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
}

interface MeasuredProps extends Pick<PartProps, 'words' | 'results'> {
  readonly name: string;
  readonly estimate: Estimate | null;
  readonly format: (value: number) => string;
  /** Writes the ends where they need more digits. */
  readonly formatEnd?: (value: number) => string;
}

/** A figure with its interval below it. */
export function Measured(props: MeasuredProps): JSX.Element {
  const { words, results, name, estimate, format, formatEnd = format } = props;
  if (estimate === null) return <>{words.none}</>;
  const { interval } = estimate;
  return (
    <>
      <Figure name={name} results={results} text={format(estimate.value)} />
      {interval !== null && (
        <span class={styles.interval}>
          <Between
            wording={words.between}
            low={<Figure name={`${name}-low`} results={results} text={formatEnd(interval.low)} />}
            high={
              <Figure name={`${name}-high`} results={results} text={formatEnd(interval.high)} />
            }
          />
        </span>
      )}
    </>
  );
}

function Cells({ tag, ...props }: PartProps & { readonly tag: TagReading }): JSX.Element {
  const { words, results, values } = props;
  if (!tag.isPossible) {
    return <td colSpan={4}>{fill(words.tooMany, { n: formatCount(values.n, props.locale) })}</td>;
  }
  const shared = { words, results };
  return (
    <>
      <td>
        <Measured
          {...shared}
          name={`share-${tag.id}`}
          estimate={tag.share}
          format={(share) => shareText(share, props)}
          formatEnd={(share) => formatPercent(share, props.locale)}
        />
      </td>
      <td>
        <Measured
          {...shared}
          name={`ceiling-${tag.id}`}
          estimate={tag.ceiling}
          format={(error) => errorText(error, props)}
        />
        <Figure name={`gain-${tag.id}`} results={results} />
      </td>
      <td>
        <Measured
          {...shared}
          name={`priority-${tag.id}`}
          estimate={tag.priority}
          format={(value) => priorityText(value, props)}
        />
      </td>
      <td>
        {tag.apart !== null && (
          <Figure name={`apart-${tag.id}`} results={results} text={words.apart[tag.apart]} />
        )}
      </td>
    </>
  );
}

/** Each category in the order of the ranking, those that cannot be at the end. */
function Ranking(props: PartProps): JSX.Element {
  const { words, reading, place, state } = props;
  const { heads } = words;
  const together = togetherOf(reading).map((tag) => tag.place);
  const rest = reading.tags.filter(({ isPossible }) => !isPossible);
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col">{heads.share}</th>
          <th scope="col">{heads.ceiling}</th>
          <th scope="col">{heads.priority}</th>
          <th scope="col">{heads.apart}</th>
        </tr>
      </thead>
      <tbody>
        {[...reading.ranking, ...rest].map((tag) => (
          <tr key={tag.id}>
            <th scope="row">
              <label class={styles.tick}>
                <input
                  type="checkbox"
                  name={`${place.figureId}-together-${tag.place}`}
                  aria-label={fill(words.togetherLabel, { name: tag.name })}
                  checked={together.includes(tag.place)}
                  disabled={!tag.isPossible}
                  onChange={() => state.toggleTogether(tag.place, together)}
                />
                <span>
                  {tag.name}
                  {tag.isLabel && <span class={styles.interval}>{words.labelMark}</span>}
                </span>
              </label>
            </th>
            <Cells {...props} tag={tag} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What fixing the ticked categories together can bring: exact from a sheet, else within limits. */
function Together(props: PartProps): JSX.Element {
  const { words, reading, results } = props;
  const { union } = reading;
  if (union === null) return <p class={styles.soft}>{words.union.none}</p>;
  const slots = slotsOf(props);
  const range = (least: string, most: string, low: string, high: string) => (
    <Between
      wording={words.between}
      low={<Figure name={least} results={results} text={low} />}
      high={<Figure name={most} results={results} text={high} />}
    />
  );
  const end = (name: string, format: typeof shareText) => (
    <Figure name={name} results={results} text={format(Number(results[name]), props)} />
  );
  const known = (name: string, text: string, format: typeof shareText) => (
    <>
      <Figure name={name} results={results} text={text} />
      <span class={styles.interval}>
        <Between
          wording={words.between}
          low={end(`${name}-low`, format)}
          high={end(`${name}-high`, format)}
        />
      </span>
      <Figure name={`${name}-least`} results={results} />
      <Figure name={`${name}-most`} results={results} />
    </>
  );
  const isKnown = union.count !== null;
  const [covered, left] = isKnown
    ? [
        known('union', slots.union, (share) => formatPercent(share, props.locale)),
        known('joint-ceiling', slots.joint, errorText),
      ]
    : [
        range('union-least', 'union-most', slots.unionLeast, slots.unionMost),
        range('joint-ceiling-least', 'joint-ceiling-most', slots.jointLeast, slots.jointMost),
      ];
  const sum = togetherOf(reading).reduce((total, { share }) => total + (share?.value ?? 0), 0);
  return (
    <div>
      <p class={styles.heading}>{fill(words.union.title, slots)}</p>
      <dl class={styles.facts}>
        <div>
          <dt>{words.union.covered}</dt>
          <dd>{covered}</dd>
        </div>
        <div>
          <dt>{words.union.left}</dt>
          <dd>{left}</dd>
        </div>
      </dl>
      {union.places.length > 1 && (
        <p class={styles.soft}>{fill(words.union.naive, { sum: shareText(sum, props) })}</p>
      )}
    </div>
  );
}

/** Errors that are no errors of the model. */
function Labels(props: PartProps): JSX.Element | null {
  const { words, reading, results, values } = props;
  if (reading.label === null) return null;
  const slots = slotsOf(props);
  const { labelBox } = words;
  return (
    <div>
      <p class={styles.heading}>{labelBox.title}</p>
      <dl class={styles.facts}>
        <div>
          <dt>{labelBox.dev}</dt>
          <dd>{errorText(values.dev / 100, props)}</dd>
        </div>
        <div>
          <dt>{labelBox.labels}</dt>
          <dd>
            <Figure name="error-labels" results={results} text={slots.labels} />
          </dd>
        </div>
        <div>
          <dt>{labelBox.others}</dt>
          <dd>
            <Figure name="error-others" results={results} text={slots.others} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Figures that stand in sentences, for machines. */
function Hidden({ results }: PartProps): JSX.Element {
  const names = ['first', 'share-sum', 'overlap-least', 'overlap-most', 'lead', 'lead-low'];
  const ps = ['lead-high', 'lead-p', 'lead-p-least-overlap', 'lead-p-most-overlap'];
  return (
    <span hidden>
      {[...names, ...ps].map((name) => (
        <Figure key={name} name={name} results={results} />
      ))}
    </span>
  );
}

/** All that the counts say, as tables. */
export function Tables(props: PartProps): JSX.Element {
  const { words } = props;
  return (
    <div class={styles.results}>
      <Ranking {...props} />
      <div class={styles.pair}>
        <Together {...props} />
        <Labels {...props} />
      </div>
      <Rates {...props} />
      <p class={styles.soft}>{words.notes.table}</p>
      <p class={styles.soft}>{words.notes.rank}</p>
      <Hidden {...props} />
    </div>
  );
}
