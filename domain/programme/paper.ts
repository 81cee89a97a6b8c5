/** A paper of the programme: what is printed for participants or trainers, in two languages, before it is put on pages. */
import type { Language, Localized } from '../kernel/language';
import { inLanguage, written } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { GuidePart } from './guide/guide-parts';
import { withTextsChanged } from './paragraphs';
import { inlineToCyrillic } from './plain-text';
import { withoutEmptyPlaces } from './preparation';
import type { Paragraph, TextBlock } from './slide';

/** Kinds of papers that are written in files. A `poster` hangs on a wall. */
export const paperKinds = ['handout', 'guide', 'cards', 'notice', 'list', 'poster'] as const;
/** The others are drawn: forms from their questions, the literature from its list. */
export type PaperKind = (typeof paperKinds)[number] | 'test' | 'evaluation' | 'literature';

export const readers = ['participants', 'trainers'] as const;
export type Readers = (typeof readers)[number];

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly content: Paragraph }
  | { readonly kind: 'paragraph'; readonly content: Paragraph }
  /** `box`: to be ticked by hand. */
  | { readonly kind: 'list'; readonly marker: 'point' | 'number' | 'box'; readonly items: readonly Paragraph[] }
  /** The rest is on the other side of the sheet. */
  | { readonly kind: 'new-page' }
  /** Made of the programme when a trainers’ guide is printed. */
  | { readonly kind: 'part'; readonly part: GuidePart }
  /** The text of another paper of the programme. */
  | { readonly kind: 'paper'; readonly paper: string }
  /**
   * `leastLines`: each row has room for so many, in columns of one width. `byHand`: so is each empty cell, with lines that are wide enough
   * for a pen, in columns of these shares; undefined for one width.
   */
  | {
      readonly kind: 'table';
      readonly head: readonly Paragraph[];
      readonly rows: readonly (readonly Paragraph[])[];
      readonly leastLines?: number;
      readonly byHand?: { readonly lines: number; readonly shares: readonly number[] | undefined };
    };

export const cardsOnPage = [4, 8] as const;
export type CardsOnPage = (typeof cardsOnPage)[number];

/** That the organiser confirmed a paper: with the words that it has, or with others that it had. */
export interface PaperConfirmation {
  readonly is: 'standing' | 'outdated';
  /** Undefined once persons were erased. */
  readonly by: string | undefined;
  readonly on: LocalDate;
}

export interface Paper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly readers: Readers;
  readonly title: Localized;
  /** What a person still has to do before it is handed out; undefined once the organiser confirmed it. */
  readonly review: Localized | undefined;
  readonly confirmation?: PaperConfirmation | undefined;
  /** It speaks of violence or exploitation, and says so at its top. */
  readonly contentNote: boolean;
  /** Matters only to cards. */
  readonly cardsOnPage: CardsOnPage;
  readonly sources: readonly string[];
  readonly body: { readonly en: readonly PaperBlock[]; readonly sr: readonly PaperBlock[] };
}

/** What participants read can be had in large print, unless it is a poster, and what trainers read as a text. */
export const hasLargePrint = ({ readers: forWhom, kind }: Pick<Paper, 'readers' | 'kind'>): boolean =>
  (forWhom === 'participants' && kind !== 'poster') || kind === 'guide';

/** It is all written in its files, so that it can be adapted in another program: nothing of it is made of the programme, and it hangs on no wall. */
export const canBeAdapted = ({ kind, body }: Pick<Paper, 'kind' | 'body'>): boolean =>
  (kind === 'handout' || kind === 'guide' || kind === 'cards' || kind === 'notice' || kind === 'list') &&
  body.en.every((block) => block.kind !== 'part' && block.kind !== 'paper');

/** A paper as the desk offers it. */
export interface PaperCard {
  readonly id: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly readers: Readers;
  readonly review: string | undefined;
}

export const paperCard = ({ id, title, kind, readers: forWhom, review }: Paper, language: Language): PaperCard => ({
  id,
  title: inLanguage(title, language),
  kind,
  readers: forWhom,
  review: review && inLanguage(review, language),
});

const paragraphToCyrillic = (paragraph: Paragraph): Paragraph => paragraph.map(inlineToCyrillic);

export const bodyOfPaper = ({ body }: Paper, language: Language): readonly PaperBlock[] =>
  withoutEmptyPlaces(written(body, language, (latin) => withTextsChanged(latin, paragraphToCyrillic)));

/** To be read on a screen: nothing is ticked or turned there, and what is made for printing isn’t there. */
export const readableBody = (paper: Paper, language: Language): readonly TextBlock[] =>
  bodyOfPaper(paper, language).flatMap((block): readonly TextBlock[] => {
    if (block.kind === 'new-page' || block.kind === 'part' || block.kind === 'paper') return [];
    return [block.kind === 'list' ? { kind: 'list', ordered: block.marker === 'number', items: block.items } : block];
  });

/** Each card is its heading and what follows, up to the next. */
export function cardsOf(body: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const cards: PaperBlock[][] = [];
  for (const block of body) {
    if (block.kind === 'heading' && block.level === 1) cards.push([block]);
    else cards.at(-1)?.push(block);
  }
  return cards;
}
