import { CALCULATORS } from '../../../calculators/index.ts';
import { isProseTag, PROSE_TAGS, propFault } from '../../../components/prose/props.ts';
import { pulledNumber } from '../../../course/pull.ts';
import { computeValue } from '../../../course/value.ts';
import { parseField } from '../../../params/parse.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content, TagMark } from '../content.ts';

type Props = TagMark['props'];

/** What is wrong with the props of a calculator's tag, which are names of its links. */
function calculatorFault(id: string, props: Props): string | null {
  const fields = CALCULATORS.find((calculator) => calculator.id === id)?.params.fields ?? {};
  const { hide, ...given } = props;
  for (const [name, text] of Object.entries(given)) {
    if (name === 'id') continue;
    const field = fields[name];
    if (field === undefined) return `has no input “${name}”`;
    if (!parseField(field, String(text)).ok) return `cannot have ${name}="${String(text)}"`;
  }
  const hidden = hide === undefined ? [] : String(hide).split(/[ ,]+/);
  const unknown = hidden.find((name) => fields[name] === undefined);
  return unknown === undefined ? null : `has no input “${unknown}” to hide`;
}

function valueFault(props: Props): string | null {
  const result = computeValue({
    calculator: String(props['calculator']),
    with: String(props['with']),
    quantity: String(props['quantity']),
  });
  return 'fault' in result ? result.fault : null;
}

function pullFault(props: Props): string | null {
  const result = pulledNumber(
    {
      calculator: String(props['calculator']),
      with: String(props['with'] ?? ''),
      name: String(props['name']),
    },
    'en',
  );
  return 'fault' in result ? result.fault : null;
}

/** What only the calculators can say of a tag of prose. */
function figureFault(name: string, props: Props): string | null {
  if (name === 'Value') return valueFault(props);
  return name === 'Pull' ? pullFault(props) : null;
}

function tagFault({ name, props, computed }: TagMark, figures: readonly string[]): string | null {
  const [prop] = computed;
  if (prop !== undefined) return `<${name}> has a prop in braces (${prop}).`;
  if (isProseTag(name)) {
    return propFault(name, props) ?? figureFault(name, props);
  }
  const calculator = CALCULATORS.find((each) => each.name === name);
  if (calculator !== undefined) {
    const fault = calculatorFault(calculator.id, props);
    return fault === null ? null : `<${name}> ${fault}.`;
  }
  if (figures.includes(name)) return null;
  return /^[a-z]/.test(name) ? null : `There is no tag <${name}>.`;
}

/** Unknown tags and wrong props, by the line of the lesson. */
export function checkTags({ lessons, figures }: Content): Problem[] {
  const known = [...Object.keys(PROSE_TAGS), ...CALCULATORS.map(({ name }) => name), ...figures];
  return lessons.flatMap(({ file, tags }) =>
    tags.flatMap((tag) => {
      const what = tagFault(tag, figures);
      if (what === null) return [];
      const mend = what.startsWith('There is no tag')
        ? `use one of ${known.join(', ')}.`
        : 'write each prop as name="value", with a value that the tag takes.';
      return [{ file, line: tag.line, what, mend }];
    }),
  );
}
