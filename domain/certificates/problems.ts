/** What keeps a certificate from being printed: nothing of it is saved before it is mended. */
import type { CertificateContent, CertificateText } from './content';
import { readSentence } from './sentence';

/** A line of its words, a field, or the page as a whole. */
export type ProblemPlace = keyof CertificateText | 'hours' | 'page';

export interface CertificateProblem {
  readonly place: ProblemPlace;
  /** The language of the words; null for what is the same in both. */
  readonly language: 'en' | 'sr' | null;
  /** In the sentence, from 1. */
  readonly line: number;
  /** What is wrong, as a key of the words after `problem-`. */
  readonly key: 'empty' | 'bracket' | 'place' | 'hours' | 'full';
  /** In the sentence, as it is written there; else empty. */
  readonly mark: string;
}

const about = (place: ProblemPlace, language: CertificateProblem['language'], key: CertificateProblem['key']): CertificateProblem => ({
  place,
  language,
  line: 1,
  key,
  mark: '',
});

const needed = ['title', 'trainerSigns', 'organiserSigns'] as const;

/** Returns the line on which each paragraph begins, from 1. */
function linesOfParagraphs(text: string): readonly number[] {
  const ends = [...text.matchAll(/\n\s*\n/gu)].map((gap) => gap.index + gap[0].length);
  return [0, ...ends].map((at) => text.slice(0, at).split('\n').length);
}

function inSentence(sentence: string, language: 'en' | 'sr'): readonly CertificateProblem[] {
  if (sentence.trim() === '') return [about('sentence', language, 'empty')];
  const read = readSentence(sentence);
  const lines = linesOfParagraphs(sentence);
  return 'mistakes' in read
    ? read.mistakes.map(({ at, why, mark }) => ({
        place: 'sentence',
        language,
        line: lines[at] ?? 1,
        key: why === 'certificate-place' ? 'place' : 'bracket',
        mark,
      }))
    : [];
}

const mostHours = 200;
const isWholeHours = (text: string): boolean => /^[1-9]\d*$/u.test(text) && Number(text) <= mostHours;

export function certificateProblems({ text, fields }: CertificateContent): readonly CertificateProblem[] {
  const inWords = (['en', 'sr'] as const).flatMap((language) => [
    ...needed.filter((line) => text[language][line] === '').map((line) => about(line, language, 'empty')),
    ...inSentence(text[language].sentence, language),
  ]);
  const { hours } = fields;
  const isCounted = hours.text === undefined || (hours.text.en === hours.text.sr && isWholeHours(hours.text.en));
  return [...inWords, ...(isCounted ? [] : [about('hours', null, 'hours')])];
}
