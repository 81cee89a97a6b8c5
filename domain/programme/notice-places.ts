/**
 * Places of the notice on data that a training fills in: who gets data, from the preparation list, and when they are deleted, from the details.
 * Nobody confirms the notice while one of them is empty.
 */
import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { writtenDayInSentence } from '../kernel/written-dates';
import type { Paper, PaperBlock } from './paper';
import { withTextsChanged } from './paragraphs';
import { askedOf } from './preparation';
import type { Programme } from './programme';
import type { Inline, Paragraph } from './slide';

const keepUntilMark = '{keep-until}';
const marks = { organiser: '{organiser}', seat: '{seat}', 'keep-until': keepUntilMark } as const;
export type MarkedPlace = keyof typeof marks;
const markedPlaces: readonly MarkedPlace[] = ['organiser', 'seat', 'keep-until'];

const dated = (paragraph: Paragraph, date: string): Paragraph =>
  paragraph.map((inline): Inline => {
    if (inline.kind === 'local') return inline;
    if (inline.kind === 'text') return { ...inline, text: inline.text.replaceAll(keepUntilMark, date) };
    return { ...inline, content: dated(inline.content, date) };
  });

/** Returns the programme with that day in its papers; an unknown day leaves its place. */
export function withKeepUntil(programme: Programme, keepUntil: LocalDate | null): Programme {
  if (keepUntil === null) return programme;
  const fill = (blocks: readonly PaperBlock[], language: Language) => {
    const date = writtenDayInSentence(keepUntil, language);
    return withTextsChanged(blocks, (paragraph) => dated(paragraph, date));
  };
  return {
    ...programme,
    papers: programme.papers.map((paper) => ({ ...paper, body: { en: fill(paper.body.en, 'en'), sr: fill(paper.body.sr, 'sr-Latn') } })),
  };
}

/** A place that nobody filled in: one that is marked, or an answer of the preparation list by its question. */
export type EmptyPlace = { readonly place: MarkedPlace } | { readonly place: 'asked'; readonly ask: string };

function inlinesIn(paragraph: Paragraph): readonly Inline[] {
  return paragraph.flatMap((inline) => ('content' in inline ? inlinesIn(inline.content) : [inline]));
}

/** Returns the places of a paper that are empty, each once. `language`: of the questions. */
export function emptyPlacesIn({ body }: Paper, programme: Programme, language: Language): readonly EmptyPlace[] {
  const inlines: Inline[] = [];
  for (const blocks of [body.en, body.sr])
    withTextsChanged(blocks, (paragraph) => {
      inlines.push(...inlinesIn(paragraph));
      return paragraph;
    });
  const asked = new Set(inlines.flatMap((inline) => (inline.kind === 'local' ? [inline.id] : [])));
  return [
    ...markedPlaces
      .filter((place) => inlines.some((inline) => inline.kind === 'text' && inline.text.includes(marks[place])))
      .map((place) => ({ place })),
    ...askedOf(programme)
      .filter(({ id }) => asked.has(id))
      .map(({ ask }) => ({ place: 'asked', ask: inLanguage(ask, language) }) as const),
  ];
}

/** Returns the programme with its notice unconfirmed while the training left a place of it empty. `asRead`: before anybody confirmed. */
export function withOpenNotice(programme: Programme, asRead: Programme): Programme {
  const { dataNotice } = programme;
  const isOpen = (paper: Paper): boolean =>
    paper.id === dataNotice &&
    paper.confirmation?.is === 'standing' &&
    emptyPlacesIn(paper, programme, 'en').some(({ place }) => place === 'keep-until' || place === 'asked');
  if (!programme.papers.some(isOpen)) return programme;
  const reviewOf = (id: string): Paper['review'] => asRead.papers.find((paper) => paper.id === id)?.review;
  return {
    ...programme,
    papers: programme.papers.map((paper) => (isOpen(paper) ? { ...paper, review: reviewOf(paper.id), confirmation: undefined } : paper)),
  };
}
