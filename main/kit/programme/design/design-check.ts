/** What the content check finds, with the place in the window where it is told. */
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Language } from '../../../../domain/kernel/language';
import type { DesignProblem, ProblemPlace } from '../../../../domain/programme/design';
import type { DataPath } from '../../../../domain/programme/plain-data';
import type { ContentProblem } from '../../../content/content-problem';
import { languageOfHalf, pairOf, placeInPair } from '../../../content/editing/paired-texts';
import { slidesByLine } from '../../../content/editing/slide-segments';
import { blockOf, dataIn, dataOf, isData } from './design-view';
import { type HeldFiles, textOf } from './held-files';
import { ToldInDesigner } from './told-in-designer';

/**
 * Returns a function for a text that was read once: it gives the path to the deepest value that begins in a line, from 1, or else to what
 * that line is a part of.
 */
export function pathsByLine(text: string): (line: number) => DataPath {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  return (line) => pathIn(document.contents, lines, line);
}

function pathIn(contents: unknown, lines: LineCounter, line: number): DataPath {
  const lineOf = (node: unknown): number | undefined => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);
  const path: (string | number)[] = [];
  let node = contents;
  for (;;) {
    const entries: readonly (readonly [string | number, unknown, number | undefined])[] = isMap(node)
      ? node.items.flatMap((pair) => (isPair(pair) ? [[String(pair.key), pair.value, lineOf(pair.key)] as const] : []))
      : isSeq(node)
        ? node.items.map((item, index) => [index, item, lineOf(item)] as const)
        : [];
    const next = entries.findLast(([, , at]) => at !== undefined && at <= line);
    if (!next) return path;
    path.push(next[0]);
    node = next[1];
  }
}

/** What each file was taken apart to, once for all problems. */
class Places {
  readonly #files: HeldFiles;
  readonly #slides = new Map<string, ReturnType<typeof slidesByLine>>();
  readonly #paths = new Map<string, ReturnType<typeof pathsByLine>>();

  constructor(files: HeldFiles) {
    this.#files = files;
  }

  of({ file, line, path }: ContentProblem): ProblemPlace {
    const text = textOf(this.#files.get(file));
    const block = blockOf(file);
    if (text !== undefined && block !== undefined) {
      const slides = this.#slides.get(file) ?? slidesByLine(text);
      this.#slides.set(file, slides);
      const found = slides(line);
      if (found) return { at: 'slide', block, slide: found.id, language: file.endsWith('.sr.md') ? 'sr' : 'en', part: found.part };
    }
    const pair = pairOf(file);
    if (text !== undefined && pair !== undefined && (dataIn(pair, this.#files) ?? null) !== null)
      return { at: 'data', file: pair, ...placeInPair(text, line, languageOfHalf(file)) };
    if (text !== undefined && isData(file) && dataOf(file, this.#files.get(file)) !== null)
      return { at: 'data', file, path: path ?? this.#pathIn(file, text, line) };
    return { at: 'file', file };
  }

  #pathIn(file: string, text: string, line: number): DataPath {
    const paths = this.#paths.get(file) ?? pathsByLine(text);
    this.#paths.set(file, paths);
    return paths(line);
  }
}

/** For all problems that are found in the same files. */
export function placedIn(files: HeldFiles, language: Language): (problem: ContentProblem) => DesignProblem {
  const places = new Places(files);
  const told = new ToldInDesigner(language, files);
  return (problem) => {
    const { file, line } = problem;
    const place = places.of(problem);
    const words = { problem: told.problem(problem, place), where: told.where(place, line) };
    return { file, line, ...words, isWarning: problem.isWarning === true, place };
  };
}
