import type { ComponentChildren, JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import { figureText } from './report.ts';
import type { Context } from './sentence.ts';
import styles from './Blame.module.css';

interface Props {
  readonly context: Context;
  readonly results: Results;
}

function Figure({ name, results, context }: Props & { readonly name: string }): JSX.Element {
  const value = results[name];
  return (
    <data data-quantity={name} value={dataValue(value)}>
      {typeof value === 'number' ? figureText(name, value, context) : '–'}
    </data>
  );
}

/** A figure with the ends of its interval behind it, where it has one. */
function Ranged(props: Props & { readonly name: string }): JSX.Element {
  const { name, results, context } = props;
  const has = typeof results[`${name}-low`] === 'number';
  return (
    <>
      <Figure {...props} />
      {has && (
        <span class={styles.soft}>
          {' ('}
          <Between
            wording={calculatorStrings[context.locale].from}
            low={<Figure {...props} name={`${name}-low`} />}
            high={<Figure {...props} name={`${name}-high`} />}
          />
          )
        </span>
      )}
    </>
  );
}

/** Whose the failures are, stage by stage. */
function StageTable(props: Props): JSX.Element {
  const { reading, words, locale } = props.context;
  const cell = (children: ComponentChildren) => <td>{children}</td>;
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{calculatorStrings[locale].results}</caption>
      <Heads of={Object.values(words.heads)} />
      <tbody>
        {reading.stages.map(({ id, name }) => (
          <tr key={id} data-first={props.results['worst'] === id ? '' : undefined}>
            <th scope="row">
              {props.results['worst'] === id ? (
                <data data-quantity="worst" value={id}>
                  {name}
                </data>
              ) : (
                name
              )}
            </th>
            {cell(<Figure {...props} name={`blame-${id}`} />)}
            {cell(<Ranged {...props} name={`share-${id}`} />)}
            {cell(<Ranged {...props} name={`win-${id}`} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FACTS = [
  'compound-success',
  'compound-error',
  'compound-gap',
  'false-accept',
  'rate-needed',
  'one-in-needed',
] as const;

/** The table of stages, then what the parts say about the whole and what the gate makes of a rate. */
export function Figures(props: Props): JSX.Element {
  const { words } = props.context;
  return (
    <div class={styles.results}>
      <StageTable {...props} />
      <p class={styles.soft}>{words.method}</p>
      <dl class={styles.facts} aria-label={words.facts}>
        {FACTS.map((name) => (
          <div key={name}>
            <dt>{words.quantities[name]}</dt>
            <dd>
              <Ranged {...props} name={name} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
