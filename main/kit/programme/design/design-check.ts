/** What the content check finds, with the place in the window where it is told. */
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Language } from '../../../../domain/kernel/language';
import type { DesignProblem, ProblemPlace } from '../../../../domain/programme/design';
import type { DataPath } from '../../../../domain/programme/plain-data';
import type { ContentProblem } from '../../../content/content-problem';
import { slideAtLine } from '../../../content/editing/slide-segments';
import { blockOf, dataOf, isData } from './design-view';
import { type HeldFiles, textOf } from './held-files';
import { ToldInDesigner } from './told-in-designer';

/** To the deepest value that begins in a line, from 1, or else to what that line is a part of. */
export function pathAtLine(text: string, line: number): DataPath {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const lineOf = (node: unknown): number | undefined => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
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

function placeOf({ file, line, path }: ContentProblem, files: HeldFiles): ProblemPlace {
  const text = textOf(files.get(file));
  const block = blockOf(file);
  if (text !== undefined && block !== undefined) {
    const found = slideAtLine(text, line);
    if (found) return { at: 'slide', block, slide: found.id, language: file.endsWith('.sr.md') ? 'sr' : 'en', part: found.part };
  }
  if (text !== undefined && isData(file) && dataOf(file, files.get(file)) !== null)
    return { at: 'data', file, path: path ?? pathAtLine(text, line) };
  return { at: 'file', file };
}

export function placedProblems(problems: readonly ContentProblem[], files: HeldFiles, language: Language): readonly DesignProblem[] {
  const told = new ToldInDesigner(language, files);
  return problems.map((problem) => {
    const { file, line } = problem;
    const place = placeOf(problem, files);
    const words = { problem: told.problem(problem, place), where: told.where(place, line) };
    return { file, line, ...words, isWarning: problem.isWarning === true, place };
  });
}
