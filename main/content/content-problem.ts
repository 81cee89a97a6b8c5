/** What is wrong in a programme's files: where, and what, as a key of the content check's words and its values. */
import type { Nodes } from 'mdast';
import type { Language } from '../../domain/kernel/language';
import type { DataPath } from '../../domain/programme/plain-data';
import type { contentCheck } from '../../words/content-check';
import type { Values } from '../translate';

export type ContentKey = keyof (typeof contentCheck)['en'];

export interface ContentWords {
  readonly key: ContentKey;
  readonly values?: Values | undefined;
}

export interface ContentProblem extends ContentWords {
  /** Relative to the programme's folder. */
  readonly file: string;
  /** 1-based; 1 when the file as a whole is meant. */
  readonly line: number;
  /** To what is meant, where a line doesn't tell it: it isn't there yet. */
  readonly path?: DataPath;
  /** What in the file is meant, where the line alone doesn't tell. */
  readonly about?: ContentWords | undefined;
  /** The programme holds what it promises all the same: said by the content check, and nowhere else. */
  readonly isWarning?: true;
}

/** Hears of what is wrong at a place of a Markdown file. */
export type Report = (node: Pick<Nodes, 'position'>, key: ContentKey, values?: Values, about?: ContentWords) => void;

export const aboutSlide = (slide: string): ContentWords => ({ key: 'about-slide', values: { slide } });

/** The message of a schema is a key, too. */
export const because = (key: ContentKey): ContentKey => key;

/** Whatever is thrown while a file is read is a problem of this file, whoever threw it: the other files and programmes stay of use. */
export function unlessThrown<Read>(file: string, read: () => Read, broken: (problem: ContentProblem) => Read): Read {
  try {
    return read();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return broken({ file, line: 1, key: 'file-unforeseen', values: { problem } });
  }
}

/** A programme that can't be used; carries every problem that was found, not only the first. Its message is for a log. */
export class BrokenProgramme extends Error {
  readonly folder: string;
  readonly problems: readonly ContentProblem[];
  /** A problem in words, without its place. */
  readonly tell: (problem: ContentProblem, language: Language) => string;

  constructor(folder: string, problems: BrokenProgramme['problems'], tell: BrokenProgramme['tell']) {
    super(problems.map((problem) => `${problem.file}, line ${problem.line}: ${tell(problem, 'en')}`).join('\n'));
    this.folder = folder;
    this.problems = problems;
    this.tell = tell;
  }
}
