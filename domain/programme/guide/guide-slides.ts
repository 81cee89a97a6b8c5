/** What the trainers' guide takes from slides and their notes. */
import type { Language } from '../../kernel/language';
import { inMinutes } from '../../kernel/time';
import { type Block, blocksOf, type Programme } from '../programme';
import type { Slide } from '../slide';
import { headingOf, notesOf } from '../slide-text';
import { toldMinutes } from '../told-minutes';
import { asksNothing, inShort, type NoteParts, notePartsOf, type Questioned, questionIn, questionsIn } from './note-parts';

export interface GuideSlide {
  readonly heading: string;
  /** Undefined where the notes don't say. */
  readonly minutes: number | undefined;
  /** What is asked of the room; of a slide that asks nothing, what is done or said first. */
  readonly asks: string;
  readonly avoid: string;
}

/** Says whether a slide has words to say: the kit's own slides have none, and further pages of the literature have the notes of the first. */
const isSpoken = ({ hidden, layout, id }: Slide): boolean =>
  hidden === undefined && layout !== 'break' && layout !== 'sources' && !(layout === 'literature' && id.includes('.'));

const spoken = (block: Block | undefined): readonly Slide[] => block?.slides.filter(isSpoken) ?? [];

const partsOf = (slide: Slide, language: Language): NoteParts => notePartsOf(notesOf(slide, language), language);

function guideSlide(slide: Slide, language: Language): GuideSlide {
  const parts = partsOf(slide, language);
  const [asked, done, said] = [parts.ask[0] ?? '', parts.do[0] ?? '', parts.say[0] ?? ''];
  return {
    heading: headingOf(slide, language),
    minutes: toldMinutes(slide.text[language === 'en' ? 'en' : 'sr'].notes)?.whole,
    asks: (asksNothing(asked, language) ? '' : questionIn(asked)) || inShort(done) || inShort(said),
    avoid: inShort(parts.avoid[0] ?? ''),
  };
}

export const guideSlides = (block: Block | undefined, language: Language): readonly GuideSlide[] =>
  spoken(block).map((slide) => guideSlide(slide, language));

export const questionsOf = (block: Block | undefined, language: Language): readonly Questioned[] =>
  spoken(block).flatMap((slide) => questionsIn(partsOf(slide, language)));

/** All that a guide takes from a programme, in both of its languages: when it is other, the guide is. */
export const wordsForGuide = (programme: Programme): readonly unknown[] => [
  blocksOf(programme).map((block) => [
    block.title,
    block.short,
    block.sheet ?? {},
    inMinutes(block.length),
    (['en', 'sr-Latn'] as const).map((language) => [guideSlides(block, language), questionsOf(block, language)]),
  ]),
  programme.statements.map(({ text, short }) => [text, short]),
  (programme.preparation ?? []).map(({ title, items }) => [title, items.map(({ ask, called }) => [ask, called])]),
];
