/**
 * What a training finds out for itself: the programme asks, the training answers, and the answer stands wherever the programme left a place
 * for it. What nobody answered is left out, so that no reader meets an empty place.
 */
import { toLatin } from '../kernel/cyrillic';
import type { Language, Localized } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { writtenDayInSentence } from '../kernel/written-dates';
import { type HoldsTexts, withTextsChanged } from './paragraphs';
import { plainText } from './plain-text';
import type { Inline, Paragraph } from './slide';

export const answerKinds = ['text', 'telephone'] as const;

export interface AskedItem {
  readonly id: string;
  readonly ask: Localized;
  readonly help?: Localized | undefined;
  readonly kind: (typeof answerKinds)[number];
  /** Somebody has to call: it is answered once the day of the call is known, too. */
  readonly called: boolean;
}

/** Letters of hours that the helplines slide shows in a line. */
export const longestHours = 45;

export interface AskedGroup {
  readonly title: Localized;
  readonly items: readonly AskedItem[];
}

/** An answer as a trainer filled it in; an empty text means that nobody did. */
export interface NotedAnswer {
  readonly answer: string;
  /** The person who called. */
  readonly by: string;
  /** The day of the call. */
  readonly day: LocalDate | null;
}
export const unanswered: NotedAnswer = { answer: '', by: '', day: null };
/** By the names of what was asked. */
export type Preparation = Readonly<Record<string, NotedAnswer>>;
export const nothingPrepared: Preparation = {};

/** In the order of the list. */
export const askedOf = ({ preparation }: { readonly preparation?: readonly AskedGroup[] | undefined }): readonly AskedItem[] =>
  (preparation ?? []).flatMap(({ items }) => items);

/** A number counts once somebody called it. */
export const isAnswered = ({ called }: AskedItem, { answer, day }: NotedAnswer = unanswered): boolean =>
  answer !== '' && (!called || day !== null);

/** An answer as it stands in notes and papers. */
export interface LocalAnswer {
  readonly answer: Localized;
  /** The day of the call; null where nobody had to call. */
  readonly day: LocalDate | null;
}
/** By the names of what was asked; of what is answered, and nothing else. */
export type LocalAnswers = Readonly<Record<string, LocalAnswer>>;

type Written = 'en' | 'sr';
type Local = Extract<Inline, { readonly kind: 'local' }>;

/**
 * Writes an answer of a training held in `spoken` in both languages: Cyrillic follows from the Latin, except of what was typed in Latin
 * letters in a training in English.
 */
export function inBothLanguages(answer: string, spoken: Language): Localized {
  const sr = toLatin(answer);
  return spoken === 'en' && sr === answer ? { en: answer, sr, latin: true } : { en: answer, sr };
}

function textOf({ answer, day }: LocalAnswer, part: Local['part'], language: Written): Inline | undefined {
  if (part === 'answer') return { kind: 'text', text: answer[language], ...(answer.latin && { latin: true }) };
  return day === null ? undefined : { kind: 'text', text: writtenDayInSentence(day, language === 'en' ? 'en' : 'sr-Latn') };
}

function filled(inline: Inline, answers: LocalAnswers, language: Written): Inline {
  switch (inline.kind) {
    case 'text':
      return inline;
    case 'local': {
      const answer = answers[inline.id];
      return (answer && textOf(answer, inline.part, language)) ?? inline;
    }
    default:
      return { ...inline, content: inline.content.map((each) => filled(each, answers, language)) };
  }
}

/** With what is answered in its places; the others stay places. */
export const withAnswers = <Block extends HoldsTexts>(
  blocks: readonly Block[],
  answers: LocalAnswers,
  language: Written,
): readonly Block[] => withTextsChanged(blocks, (paragraph) => paragraph.map((inline) => filled(inline, answers, language)));

/** Long enough for a number or a name that is written by hand. */
export const penLine = '_'.repeat(24);

/** Undefined where a place in it is empty. */
function readable(paragraph: Paragraph): Paragraph | undefined {
  const after: Inline[] = [];
  for (const inline of paragraph) {
    if (inline.kind === 'text') after.push(inline);
    else if (inline.kind === 'local') {
      if (!inline.line) return undefined;
      after.push({ kind: 'text', text: penLine });
    } else {
      const content = readable(inline.content);
      if (!content) return undefined;
      after.push({ ...inline, content });
    }
  }
  return after;
}

/** The place behind all that stands under the heading at `at`. */
function endOfPart(blocks: readonly HoldsTexts[], at: number): number {
  const level = (block: HoldsTexts | undefined): number => (block?.kind === 'heading' ? block.level : Number.POSITIVE_INFINITY);
  const next = blocks.findIndex((block, index) => index > at && level(block) <= level(blocks[at]));
  return next < 0 ? blocks.length : next;
}

/** That it only leads to what is left out: a heading with nothing else under it, a line with a colon before a list. `left`: what is left below it. */
function leadsToNothing(blocks: readonly HoldsTexts[], at: number, left: readonly (HoldsTexts | undefined)[]): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind === 'heading') {
    const under = left.slice(at + 1, endOfPart(blocks, at)).filter((each) => each?.kind !== 'new-page');
    return under.length > 0 && under.every((each) => each === undefined);
  }
  const leadsToList = block?.kind === 'paragraph' && (next?.kind === 'list' || next?.kind === 'table');
  return leadsToList && left[at + 1] === undefined && /:\s*$/u.test(plainText(block.content));
}

/**
 * For whoever reads: a paragraph, point or row with an empty place is left out, or has a line for the pen there. What only leads to what
 * is left out goes with it.
 */
export function withoutEmptyPlaces<Block extends HoldsTexts>(blocks: readonly Block[]): readonly Block[] {
  const left: (Block | undefined)[] = blocks.map((block) => withTextsChanged([block], readable)[0]);
  for (let at = blocks.length - 1; at >= 0; at -= 1) if (leadsToNothing(blocks, at, left)) left[at] = undefined;
  return left.flatMap((block) => block ?? []);
}
