/** The only place that reads or changes the address of the page. */

/** Where this page is, without query and fragment. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}

/** The texts of fragment and query, without `#` and `?`. */
export function addressTexts(): Readonly<{ fragment: string; query: string }> {
  return { fragment: location.hash.slice(1), query: location.search.slice(1) };
}

/**
 * Puts a state into the fragment, and takes any query away: a query is sent to the host and ends
 * up in its log, a fragment stays in the browser. Leaves no entry in the history.
 */
export function replaceFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
  } catch {
    // Browsers limit how often the address may change; the next change tries again.
  }
}

/** Calls back when the reader changes the fragment: a link on the page, or a typed address. */
export function onFragmentChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
