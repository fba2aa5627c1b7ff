import { apply, rowOf, stepsOf, type Operation, type Sheet } from './model.ts';

type Step = ReturnType<typeof stepsOf>[number];

/** What brings a sheet back to where it is before one step. */
function inverseOfStep(sheet: Sheet, step: Step): Operation {
  switch (step.kind) {
    case 'tag': {
      const isOther = (key: string) => {
        const row = rowOf(sheet, key);
        return row !== undefined && row.tags.includes(step.tag) !== step.isOn;
      };
      return { ...step, keys: step.keys.filter(isOther), isOn: !step.isOn };
    }
    case 'comment':
      return { ...step, text: rowOf(sheet, step.key)?.comment ?? '' };
    case 'cell':
      return { ...step, text: rowOf(sheet, step.key)?.cells[step.column] ?? '' };
    case 'put-rows': {
      const before = step.rows
        .map(({ key }) => rowOf(sheet, key))
        .filter((row) => row !== undefined);
      const added = step.rows.filter(({ key }) => rowOf(sheet, key) === undefined);
      const operations: Operation[] = [
        { kind: 'drop-rows', keys: added.map(({ key }) => key) },
        { kind: 'put-rows', rows: before },
      ];
      return { kind: 'all', operations };
    }
    case 'drop-rows': {
      const rows = step.keys.map((key) => rowOf(sheet, key)).filter((row) => row !== undefined);
      return { kind: 'put-rows', rows };
    }
    case 'put-tag': {
      const at = sheet.tags.findIndex(({ id }) => id === step.tag.id);
      const before = sheet.tags[at];
      if (before === undefined) return { kind: 'drop-tag', id: step.tag.id };
      return { kind: 'put-tag', tag: before, at };
    }
    case 'drop-tag': {
      const at = sheet.tags.findIndex(({ id }) => id === step.id);
      const tag = sheet.tags[at];
      return tag === undefined ? { kind: 'all', operations: [] } : { kind: 'put-tag', tag, at };
    }
    case 'columns':
      return { kind: 'columns', columns: sheet.columns };
  }
}

/** The operation that brings a sheet back to where it is before another. */
export function inverseOf(sheet: Sheet, operation: Operation): Operation {
  const steps = stepsOf(operation);
  const [first] = steps;
  if (first !== undefined && steps.length === 1) return inverseOfStep(sheet, first);
  let now = sheet;
  const inverses: Operation[] = [];
  for (const [at, step] of steps.entries()) {
    inverses.unshift(inverseOfStep(now, step));
    // What comes after the last step is of no interest here.
    if (at < steps.length - 1) now = apply(now, step);
  }
  return { kind: 'all', operations: inverses };
}

/** Whether an operation changes anything at all. */
export function isIdle(sheet: Sheet, operation: Operation): boolean {
  return stepsOf(operation).every((step) => {
    switch (step.kind) {
      case 'tag':
        return step.keys.every((key) => {
          const row = rowOf(sheet, key);
          return row === undefined || row.tags.includes(step.tag) === step.isOn;
        });
      case 'comment':
        return (rowOf(sheet, step.key)?.comment ?? step.text) === step.text;
      case 'cell':
        return (rowOf(sheet, step.key)?.cells[step.column] ?? '') === step.text;
      case 'put-rows':
        return step.rows.length === 0;
      case 'drop-rows':
        return step.keys.length === 0;
      case 'put-tag':
      case 'drop-tag':
      case 'columns':
        return false;
    }
  });
}
