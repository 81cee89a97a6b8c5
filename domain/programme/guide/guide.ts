/**
 * What the trainers' guide takes from the programme, so that it is in step with it: the outline of its days, its blocks with what is said
 * and asked, the questions that may come. The guide itself is a paper, which names where each of these parts stands.
 */
import { agendaAsRead, agendaDayOf, timesOf } from '../../agenda/agenda';
import type { Agenda } from '../../agenda/state';
import { type BarometerState, emptyBarometer } from '../../barometer/state';
import { statementsOf, wordingIn } from '../../barometer/statements';
import { inLanguage, type Language, type Localized } from '../../kernel/language';
import { between, inMinutes, type LocalTime } from '../../kernel/time';
import type { Details } from '../../training/state';
import type { Preparation } from '../preparation';
import { type Block, blocksOf, type DayNumber, type Programme } from '../programme';
import { type GuideSlide, guideSlides, questionsOf } from './guide-slides';
import type { Questioned } from './note-parts';

/** The training for which a guide is made. */
export interface GuidedTraining {
  readonly details: Details;
  readonly agenda: Agenda;
  readonly barometer: BarometerState;
  readonly preparation: Preparation;
}

interface OutlineRow {
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** A session with its number. */
  readonly title: string;
  /** The same, in a few words. */
  readonly short: string;
  readonly minutes: number;
  readonly goal: string;
  readonly material: string;
  readonly notes: string;
  /** Break or meal. */
  readonly isPause: boolean;
  readonly block: Block | undefined;
}

interface OutlineDay {
  readonly day: DayNumber;
  readonly rows: readonly OutlineRow[];
}

/** What was written for the training, else what the programme says of the block. */
export function outlineOf(programme: Programme, training: GuidedTraining | undefined, language: Language): readonly OutlineDay[] {
  const blocks = new Map(blocksOf(programme).map((block) => [block.id, block]));
  const agenda = training ? agendaAsRead(training.agenda, programme, training.details.language) : {};
  const said = (text: Localized | undefined): string => (text ? inLanguage(text, language) : '');
  return ([1, 2] as const).map((day) => ({
    day,
    rows: timesOf(agendaDayOf(programme, agenda, day)).map(({ row, start, end }): OutlineRow => {
      const block = blocks.get(row.block);
      const numbered = (name: Localized): string => `${row.number === null ? '' : `${row.number}. `}${inLanguage(name, language)}`;
      return {
        start,
        end,
        title: numbered(row.title),
        short: numbered(row.short),
        minutes: inMinutes(between(start, end)),
        goal: row.goal || said(block?.sheet?.goal),
        material: row.material || said(block?.sheet?.material),
        notes: said(block?.sheet?.notes),
        isPause: row.kind === 'break' || row.kind === 'meal',
        block,
      };
    }),
  }));
}

export interface GuideStatement {
  readonly text: string;
  readonly short: string;
}

export interface GuideSession extends OutlineRow {
  readonly day: DayNumber;
  readonly slides: readonly GuideSlide[];
  /** Those that are to be played in this block. */
  readonly statements: readonly GuideStatement[];
}

function playedIn(block: Block | undefined, programme: Programme, training: GuidedTraining | undefined, language: Language) {
  if (!block?.slides.some(({ layout }) => layout === 'barometer')) return [];
  return statementsOf(programme, training?.barometer ?? emptyBarometer)
    .filter(({ isSkipped, text }) => !isSkipped && text !== '')
    .map(({ text, short }): GuideStatement => ({ text: wordingIn(text, language), short: wordingIn(short, language) }));
}

/** Blocks in which something is said, in the order of the days. */
export const sessionsOf = (programme: Programme, training: GuidedTraining | undefined, language: Language): readonly GuideSession[] =>
  outlineOf(programme, training, language).flatMap(({ day, rows }) =>
    rows.flatMap((row): readonly GuideSession[] => {
      const slides = row.isPause ? [] : guideSlides(row.block, language);
      return slides.length === 0 ? [] : [{ ...row, day, slides, statements: playedIn(row.block, programme, training, language) }];
    }),
  );

export interface GuideQuestions {
  readonly title: string;
  readonly questions: readonly Questioned[];
}

/** Returns the hard questions; none in blocks that expect none. */
export const hardQuestionsOf = (
  programme: Programme,
  training: GuidedTraining | undefined,
  language: Language,
): readonly GuideQuestions[] =>
  outlineOf(programme, training, language)
    .flatMap(({ rows }) => rows)
    .map(({ title, block }) => ({ title, questions: questionsOf(block, language) }))
    .filter(({ questions }) => questions.length > 0);
