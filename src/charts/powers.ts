const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 5 → "⁵", −3 → "⁻³". */
function superscript(power: number): string {
  const digits = String(Math.abs(power)).replace(
    /\d/g,
    (digit) => SUPERSCRIPTS[Number(digit)] ?? '',
  );
  return power < 0 ? `⁻${digits}` : digits;
}

/** A number as a power of ten, for an axis on which it would not fit: 500000 → "5·10⁵". */
export function powerText(value: number): string {
  if (value === 0) return '0';
  const power = Math.floor(Math.log10(Math.abs(value)) + 1e-9);
  const first = Number((value / 10 ** power).toFixed(2));
  return first === 1 ? `10${superscript(power)}` : `${String(first)}·10${superscript(power)}`;
}
