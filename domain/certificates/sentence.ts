/**
 * The sentence of a certificate, with places for what is known: `{programme}` is a field, `{she|he|they}` goes by the person's sex, what stands
 * in `[…]` is left out when a field in it is empty or not printed, and `**…**` is bold.
 */
import type { Paragraph } from '../programme/slide';
import type { Sex } from '../register/schema';
import { certificateFields, filledByHand, placedFields } from './choices';
import type { CertificateField, FieldByHand } from './content';

/** Fields that may stand in it. */
export type SentenceField = Exclude<CertificateField, FieldByHand | (typeof placedFields)[number]>;

type Word =
  | { readonly kind: 'text'; readonly text: string; readonly isBold: boolean }
  | { readonly kind: 'field'; readonly field: SentenceField; readonly isBold: boolean }
  | { readonly kind: 'by-sex'; readonly female: string; readonly male: string; readonly unknown: string; readonly isBold: boolean };

interface Part {
  /** Left out when a field in it is empty. */
  readonly isOptional: boolean;
  readonly words: readonly Word[];
}

/** Paragraph by paragraph. */
export type Sentence = readonly (readonly Part[])[];

/** `at`: the paragraph, from 0. */
export interface SentenceMistake {
  readonly at: number;
  readonly why: 'certificate-bracket' | 'certificate-place';
  /** The placeholder as it is written. */
  readonly mark: string;
}

const elsewhere: readonly string[] = [...filledByHand, ...placedFields];
const isSentenceField = (text: string): text is SentenceField =>
  certificateFields.some((field) => field === text) && !elsewhere.includes(text);

/** What may stand in the sentence, for whoever has to mend one. */
export const sentenceFields: readonly SentenceField[] = certificateFields.filter(isSentenceField);

const marks = /\*\*|\[|\]|\{[^{}]*\}|[{}]/u;

function wordOf(mark: string, isBold: boolean): Word | undefined {
  const inside = mark.slice(1, -1);
  if (isSentenceField(inside)) return { kind: 'field', field: inside, isBold };
  const [female, male, unknown, ...more] = inside.split('|').map((each) => each.trim());
  if (female === undefined || male === undefined || unknown === undefined || more.length > 0) return undefined;
  return { kind: 'by-sex', female, male, unknown, isBold };
}

class Reader {
  readonly parts: { isOptional: boolean; words: Word[] }[] = [];
  #isBold = false;

  /** False: it doesn't belong here. */
  take(mark: string): boolean {
    const open = this.parts.at(-1);
    switch (mark) {
      case '':
        return true;
      case '{':
      case '}':
        return false;
      case '**':
        this.#isBold = !this.#isBold;
        return true;
      case '[':
        this.parts.push({ isOptional: true, words: [] });
        return open?.isOptional !== true;
      case ']':
        this.parts.push({ isOptional: false, words: [] });
        return open?.isOptional === true;
      default:
        return this.#add(mark.startsWith('{') ? wordOf(mark, this.#isBold) : { kind: 'text', text: mark, isBold: this.#isBold });
    }
  }

  get isWhole(): boolean {
    return !this.#isBold && this.parts.at(-1)?.isOptional !== true;
  }

  #add(word: Word | undefined): boolean {
    if (!word) return false;
    if (this.parts.length === 0) this.parts.push({ isOptional: false, words: [] });
    this.parts.at(-1)?.words.push(word);
    return true;
  }
}

function readParagraph(text: string, at: number): readonly Part[] | SentenceMistake {
  const reader = new Reader();
  for (const mark of text.split(new RegExp(`(${marks.source})`, 'u'))) {
    if (!reader.take(mark)) return { at, why: /[{}]/u.test(mark) ? 'certificate-place' : 'certificate-bracket', mark };
  }
  return reader.isWhole ? reader.parts.filter(({ words }) => words.length > 0) : { at, why: 'certificate-bracket', mark: '' };
}

type Read = readonly Part[] | SentenceMistake;
const isMistake = (read: Read): read is SentenceMistake => 'why' in read;
const isSound = (read: Read): read is readonly Part[] => !isMistake(read);

export function readSentence(text: string): { readonly sentence: Sentence } | { readonly mistakes: readonly SentenceMistake[] } {
  const paragraphs = text.split(/\n\s*\n/u).map((each) => each.replaceAll(/\s+/gu, ' ').trim());
  const read = paragraphs.map(readParagraph);
  const mistakes = read.filter(isMistake);
  return mistakes.length > 0 ? { mistakes } : { sentence: read.filter(isSound) };
}

/** Fields that it has a place for. */
export const fieldsIn = (sentence: Sentence): ReadonlySet<SentenceField> =>
  new Set(sentence.flat().flatMap(({ words }) => words.flatMap((word) => (word.kind === 'field' ? [word.field] : []))));

interface Filling {
  /** Empty: not known, or not printed. */
  readonly textOf: (field: SentenceField) => string;
  readonly sex: Sex;
  /** What the file says, in the script of the certificate. */
  readonly inScript: (text: string) => string;
}

function filledWord(word: Word, { textOf, sex, inScript }: Filling): string {
  switch (word.kind) {
    case 'text':
      return inScript(word.text);
    case 'field':
      return textOf(word.field);
    case 'by-sex':
      return inScript(word[sex]);
  }
}

export const filledSentence = (sentence: Sentence, filling: Filling): readonly Paragraph[] =>
  sentence
    .map((parts) =>
      parts
        .filter(({ isOptional, words }) => !isOptional || words.every((word) => filledWord(word, filling) !== ''))
        .flatMap(({ words }) =>
          words.map((word) => {
            const inline = { kind: 'text', text: filledWord(word, filling) } as const;
            return word.isBold ? ({ kind: 'strong', content: [inline] } as const) : inline;
          }),
        ),
    )
    .filter((paragraph) => paragraph.length > 0);
