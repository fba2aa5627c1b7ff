const LONGEST = 200;

/** The query of an address: `#q=…`, or `?q=…` as a form without scripts would send it. */
export function queryOf(address: { readonly fragment: string; readonly query: string }): string {
  const asked = [address.fragment, address.query].map((text) => new URLSearchParams(text).get('q'));
  return (asked[0] ?? asked[1] ?? '').slice(0, LONGEST);
}
