/** The programme's cards as the room sees them, and as the desk offers them. The right answer leaves here for the room only when it is revealed. */

import { whileSame } from '../kernel/kept';
import { inLanguage, type Language, type Localized } from '../kernel/language';
import { inMinutes } from '../kernel/time';
import type { Programme } from '../programme/programme';
import type { Paragraph, TextBlock } from '../programme/slide';
import { sourceLines } from '../programme/slide-text';
import { typeOfSlide } from '../programme/type/type-of-slide';
import { thanksScene } from '../stage/around-days';
import type { Scene } from '../stage/audience-view';
import type { RoomHead } from '../stage/room-head';
import type { RunState } from '../stage/state';
import type { Activity } from './cards';
import { firstDayScene } from './first-day';
import type { ShownCard } from './schema';

export interface ActivityView {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly group: string;
  readonly when: string;
  readonly seated: string;
}

export interface QuizView {
  readonly id: string;
  readonly text: string;
  /** For the trainer's eyes. */
  readonly answer: string;
  readonly reason: string;
}

export interface ProgrammeCards {
  readonly activities: readonly ActivityView[];
  readonly quiz: readonly QuizView[];
}

export function cardsOfProgramme({ activities, quiz }: Programme, language: Language): ProgrammeCards {
  return {
    activities: activities.map(({ id, name, length, group, when, seated }) => ({
      id,
      name: inLanguage(name, language),
      minutes: inMinutes(length),
      group: inLanguage(group, language),
      when: inLanguage(when, language),
      seated: inLanguage(seated, language),
    })),
    quiz: quiz.map(({ id, text, options, key, reason }) => {
      const right = options.find((option) => option.id === key);
      return {
        id,
        text: inLanguage(text, language),
        answer: right ? inLanguage(right.text, language) : '',
        reason: inLanguage(reason, language),
      };
    }),
  };
}

/** Letters of the kit's own word before the line about those who sit. */
const wordBeforeSeated = 8;

/** The line about those who sit stands at the foot, in the type of a content note, and takes as much room. */
const activityWords = whileSame(({ name, group, steps, seated, length }: Activity, language: Language) => {
  const said = (text: Localized): string => inLanguage(text, language);
  const plain = (text: Localized): Paragraph => [{ kind: 'text', text: said(text) }];
  const body: readonly TextBlock[] = [
    { kind: 'heading', level: 1, content: plain(name) },
    { kind: 'list', ordered: true, items: steps.map(plain) },
  ];
  const noteLetters = wordBeforeSeated + said(seated).length;
  return {
    kind: 'activity-card',
    name: said(name),
    group: said(group),
    steps: steps.map(said),
    seated: said(seated),
    planned: length,
    type: typeOfSlide({ layout: 'activity', body, step: 0, beside: 'pane', noteLetters, sourceLetters: 0 }),
  } as const;
});

interface CardContext {
  readonly programme: Programme;
  readonly language: Language;
  readonly run: RunState;
  readonly head?: RoomHead | undefined;
}

/** Undefined for one that the programme has not. */
export function cardScene(card: ShownCard, { programme, language, run, head }: CardContext): Scene | undefined {
  switch (card.kind) {
    case 'activity': {
      const activity = programme.activities.find(({ id }) => id === card.activity);
      return activity && { ...activityWords(activity, language), timer: run.timer !== undefined };
    }
    case 'quiz': {
      const number = programme.quiz.findIndex(({ id }) => id === card.question);
      const question = programme.quiz[number];
      return (
        question && {
          kind: 'quiz',
          number: number + 1,
          of: programme.quiz.length,
          text: inLanguage(question.text, language),
          options: question.options.map(({ id, text }) => ({
            text: inLanguage(text, language),
            isRight: card.revealed && id === question.key,
          })),
          reason: card.revealed ? inLanguage(question.reason, language) : undefined,
          sources: card.revealed ? sourceLines(programme, question.sources, language) : [],
        }
      );
    }
    case 'first-day':
      return firstDayScene(run.lists, programme, language);
    case 'thanks':
      return thanksScene({ programme, language, head });
  }
}
