/** What is wrong in a programme's files: where, and what to do about it, in words for whoever edits them. */

export interface ContentProblem {
  /** Relative to the programme's folder. */
  readonly file: string;
  /** 1-based; 1 when the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
}

const describeProblem = ({ file, line, message }: ContentProblem): string => `${file}, line ${line}: ${message}`;

/** A programme that can't be used; carries every problem that was found, not only the first. */
export class BrokenProgramme extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}
