import type { Row } from '../report.ts';

interface VerdictWords<Verdict extends string> {
  readonly quantities: { readonly verdict: string };
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The verdict as a row for copying: its word, and its id in code. */
export function verdictRow<Verdict extends string>(
  { quantities, verdicts }: VerdictWords<Verdict>,
  verdict: Verdict,
): Row {
  return { name: 'verdict', label: quantities.verdict, text: verdicts[verdict], value: verdict };
}
