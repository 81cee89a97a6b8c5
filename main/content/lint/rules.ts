/**
 * Whether what people act from says one thing: a rule is a sentence that stands word for word at each place that needs it. What contradicts
 * it is looked for with the terms.
 */
import { wordsOfBlocks } from '../../../domain/programme/plain-text';
import type { Files } from '../content-files';
import { aboutSlide, type ContentProblem } from '../content-problem';
import { isUnread } from '../content-text';
import { KeptReading } from '../kept-reading';
import { slideFilesOf } from '../slide-files';
import type { TermsFile } from './terms';
import { type Written, yamlPairsIn } from './texts';

const languages: readonly Written[] = ['en', 'sr'];

interface Place extends Pick<ContentProblem, 'file' | 'line' | 'about'> {
  readonly text: string;
}

function slideAt(files: Files, name: string, language: Written, kept: KeptReading): Place | undefined {
  const [block, id] = name.split('/');
  const found = slideFilesOf(files, kept).find((each) => each.block === block && each.language === language);
  const slide = found?.slides.find((each) => each.id === id);
  if (!found || !slide) return undefined;
  const text = [...slide.text.body, ...slide.text.notes].map((part) => wordsOfBlocks([part])).join(' ');
  return { file: found.file, line: slide.line, about: aboutSlide(slide.id), text };
}

function paperAt(files: Files, name: string, language: Written): Place | undefined {
  const file = `${name}.${language}.md`;
  const text = files.get(file);
  return text === undefined || isUnread(text) ? undefined : { file, line: 1, text };
}

function yamlAt(files: Files, file: string, language: Written, kept: KeptReading): Place | undefined {
  if (!files.has(file)) return undefined;
  const pairs = yamlPairsIn(files, kept).filter((pair) => pair.file === file);
  return { file, line: 1, text: pairs.map((pair) => pair[language]).join(' ') };
}

function placeAt(files: Files, name: string, language: Written, kept: KeptReading): Place | undefined {
  if (name.endsWith('.yaml')) return yamlAt(files, name, language, kept);
  return name.startsWith('papers/') ? paperAt(files, name, language) : slideAt(files, name, language, kept);
}

/** Bold words, ends of lines and a capital at the beginning make no other sentence. */
const plain = (text: string): string => text.replaceAll('*', '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

function missingIn(files: Files, { say, in: places }: TermsFile['rules'][number], kept: KeptReading): readonly ContentProblem[] {
  return places.flatMap((name) =>
    languages.flatMap((language): readonly ContentProblem[] => {
      const place = placeAt(files, name, language, kept);
      if (!place) return [{ file: 'terms.yaml', line: 1, key: 'rule-nowhere', values: { place: name } }];
      const { text, ...where } = place;
      return plain(text).includes(plain(say[language])) ? [] : [{ ...where, key: 'rule-missing', values: { say: say[language] } }];
    }),
  );
}

export const ruleProblems = (files: Files, rules: TermsFile['rules'], kept = new KeptReading()): readonly ContentProblem[] =>
  rules.flatMap((rule) => missingIn(files, rule, kept));
