/** The end of a run that is cut into turns, for those who need not watch it. */
export function finish<Result>(run: Generator<unknown, Result>): Result {
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}
