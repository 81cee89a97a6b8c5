/** Every text of a programme that somebody reads, with its language and its place: slides and notes, papers, and what stands in YAML files. */
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Files } from '../content-files';
import { isUnread } from '../content-text';
import { KeptReading } from '../kept-reading';
import { beginsSlide } from '../slide-slips';

export type Written = 'en' | 'sr';

/** What belongs together: a slide with its notes, a paper, one text of a YAML file. */
export interface ProgrammeText {
  readonly file: string;
  readonly language: Written;
  /** Addresses and the kit's own lines are blanks, so that a place in it is one in the file. */
  readonly text: string;
  /** In which it begins, from 1. */
  readonly line: number;
  /** Each line of the file is one of the text; else all of it is told with its first line. */
  readonly hasLines: boolean;
}

/** A text that stands in both languages beside each other. */
export interface TextPair {
  readonly file: string;
  /** The line of the Serbian text. */
  readonly line: number;
  readonly en: string;
  readonly sr: string;
}

/** Says whether a place holds phrases and titles that others wrote, or that are there to be found. */
const isOthers = (file: string, keys: readonly unknown[]): boolean =>
  file === 'sources.yaml' || file === 'terms.yaml' || (file === 'literature.yaml' && keys.includes('works'));

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');
const notRead = /^:::?\s?[a-z][^\n]*|https?:\/\/\S+|^(?:block|language|sources|kind|for|note|id|review):[^\n]*/gmu;

/** Keys on the way to a node; a list's entries have none. */
const keysOf = (path: readonly (Node | unknown)[]): readonly unknown[] =>
  path.flatMap((each) => (isPair(each) && isScalar(each.key) ? [each.key.value] : []));

function pairsInYaml(file: string, text: string): readonly TextPair[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const found: TextPair[] = [];
  visit(document, {
    Map: (_, map, path) => {
      if (!isMap(map) || isOthers(file, keysOf(path))) return;
      const [en, sr] = [map.get('en', true), map.get('sr', true)];
      if (!isScalar(en) || !isScalar(sr) || typeof en.value !== 'string' || typeof sr.value !== 'string') return;
      found.push({ file, line: lines.linePos(sr.range?.[0] ?? 0).line, en: en.value, sr: sr.value });
    },
  });
  return found;
}

export const yamlPairsIn = (files: Files, kept: KeptReading): readonly TextPair[] =>
  [...files].flatMap(([file, text]) =>
    file.endsWith('.yaml') && !isUnread(text) ? kept.of(`pairs ${file}`, [text], () => pairsInYaml(file, text)) : [],
  );

const languageOfFile = (file: string): Written | undefined => {
  const { language } = /\.(?<language>en|sr)\.md$/u.exec(file)?.groups ?? {};
  return language === 'en' || language === 'sr' ? language : undefined;
};

function textsInMarkdown(file: string, language: Written, whole: string): readonly ProgrammeText[] {
  const read = whole.replaceAll(/\r\n?/gu, '\n').replaceAll(notRead, blank).split('\n');
  const written = whole.split(/\r\n?|\n/u);
  const starts = [0, ...written.flatMap((line, index) => (index > 0 && beginsSlide(line) ? [index] : []))];
  return starts.map((from, order) => ({
    file,
    language,
    text: read.slice(from, starts[order + 1]).join('\n'),
    line: from + 1,
    hasLines: true,
  }));
}

export function textsIn(files: Files, kept = new KeptReading()): readonly ProgrammeText[] {
  const inMarkdown = [...files].flatMap(([file, text]) => {
    const language = languageOfFile(file);
    return language === undefined || isUnread(text) ? [] : kept.of(`texts ${file}`, [text], () => textsInMarkdown(file, language, text));
  });
  const inYaml = yamlPairsIn(files, kept).flatMap(({ file, line, en, sr }): readonly ProgrammeText[] => [
    { file, language: 'en', text: en, line, hasLines: false },
    { file, language: 'sr', text: sr, line, hasLines: false },
  ]);
  return [...inMarkdown, ...inYaml];
}

/** Line in the file, from 1, of a place in the text. */
export const lineAt = ({ text, line, hasLines }: ProgrammeText, place: number): number =>
  hasLines ? line + text.slice(0, place).split('\n').length - 1 : line;
