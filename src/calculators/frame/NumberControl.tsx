import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import type { NumberField, Table } from '../../params/table.ts';
import type { Quantity } from '../../ui/Mark.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { problemMessage } from '../messages.ts';
import type { Placement } from '../props.ts';
import type { Session } from '../session.ts';

interface Props<T extends Table> {
  readonly place: Placement;
  readonly table: T;
  readonly session: Session<T>;
  readonly labels: Readonly<Record<string, string>>;
  readonly name: string & keyof T['fields'];
  readonly quantity?: Quantity;
  readonly hint?: string;
  readonly hasSlider?: boolean;
}

/** A number as its field shows it: 16758 as "16,758", 7.5 as "7.5", unknown as nothing. */
function shownNumber(field: NumberField, value: number | null, place: Placement): string {
  if (value === null) return '';
  return field.kind === 'integer' ? formatCount(value, place.locale) : formatShortest(value);
}

/** One number of a session as a field and a slider. Renders nothing where a link hides it. */
export function NumberControl<T extends Table>(props: Props<T>): JSX.Element | null {
  const { place, table, session, name } = props;
  const ui = calculatorStrings[place.locale];
  const field = table.fields[name];
  if (field === undefined || (field.kind !== 'integer' && field.kind !== 'real')) return null;
  if (session.hidden.value.includes(name)) return null;
  const label = props.labels[name] ?? name;
  const value = session.values.value[name] as number | null;
  const draft = session.drafts.value[name];
  const shown = shownNumber(field, value, place);
  const unit = field.unit === 'percent' ? '%' : undefined;
  return (
    <NumberInput
      id={`${place.figureId}-${name}`}
      name={name}
      label={label}
      field={field}
      value={value}
      shown={shown}
      valueText={value === null ? ui.empty : `${shown}${unit ?? ''}`}
      sliderLabel={fill(ui.slider, { label })}
      draft={
        draft && {
          text: draft.text,
          message: problemMessage(table, props.labels, { name, ...draft }, ui),
        }
      }
      {...(unit !== undefined && { unit })}
      {...(field.optional && { placeholder: ui.unknown })}
      {...(props.hint !== undefined && { hint: props.hint })}
      {...(props.quantity !== undefined && { quantity: props.quantity })}
      {...(props.hasSlider !== undefined && { hasSlider: props.hasSlider })}
      onType={(text) => session.type(name, text)}
      onSlide={(next) => session.put(name, next, `slide ${name}`)}
      onRelease={session.release}
    />
  );
}
