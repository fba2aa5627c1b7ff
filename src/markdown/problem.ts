import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Something in the content that stops the build, and how to mend it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** Line in the file, from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** `content/lessons/ko/x.mdx:12: What is wrong. To mend: what to do.` */
export function describeProblem({ file, line, what, mend }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}: ${what} To mend: ${mend}`;
}

/** An error that names the place in the author's file rather than in our code. */
class ContentError extends Error {
  readonly line: number;

  constructor(problem: Problem) {
    super(describeProblem(problem));
    this.name = 'ContentError';
    this.line = problem.line;
  }
}

/** The part of a visitor's context that says where it is. */
export interface Place {
  readonly fileURL: URL | undefined;
}

export interface Positioned {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Path from the working folder, which is the project's root in every build. */
export function fileOf(place: Place): string {
  if (place.fileURL === undefined) return 'content';
  return relative(process.cwd(), fileURLToPath(place.fileURL)).replaceAll('\\', '/');
}

export function lineOf(node: Positioned): number {
  return node.position?.start.line ?? 0;
}

/** Stops the build with the file and line of a node. */
export function stop(place: Place, node: Positioned, what: string, mend: string): never {
  throw new ContentError({ file: fileOf(place), line: lineOf(node), what, mend });
}
