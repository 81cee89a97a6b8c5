/** What a trainer fills into the preparation list: as it is kept, or why it can't be. */

import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import { type LocalDate, localDateOf, parseLocalDate } from '../kernel/time';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { type AskedItem, askedOf, longestHours, type NotedAnswer, unanswered } from './preparation';
import type { Programme } from './programme';
import type { ProgrammeCommand } from './schema';

type Answering = Extract<ProgrammeCommand, { readonly kind: 'answer-preparation' }>;

/** Room for a sentence of a rulebook. */
const longestAnswer = 400;

/** Some digits, set apart as people and web pages write them. */
const telephone = /^\+?[\d\s()/.–-]*$/u;
const fewestDigits = 3;
const mostDigits = 15;

function isTelephone(text: string): boolean {
  const digits = text.replaceAll(/\D/gu, '').length;
  return telephone.test(text) && digits >= fewestDigits && digits <= mostDigits;
}

function answerOf(typed: string, { id, kind }: AskedItem, { helplines }: Programme): string | Refusal {
  const answer = tidyText(typed);
  const longest = helplines.others.some(({ hours }) => hours === id) ? longestHours : longestAnswer;
  if (answer.length > longest) return refuse('text-too-long', 'answer', { longest });
  return kind === 'telephone' && answer !== '' && !isTelephone(answer) ? refuse('telephone-unclear', 'answer') : answer;
}

function callerOf(typed: string): string | Refusal {
  const by = tidyText(typed);
  return by.length > longestText ? refuse('text-too-long', 'by', { longest: longestText }) : by;
}

function dayOf(typed: string, moment: Context['moment']): LocalDate | null | Refusal {
  if (typed.trim() === '') return null;
  const day = parseLocalDate(typed);
  if (day === undefined) return refuse('no-date', 'day');
  return day > localDateOf(moment) ? refuse('called-later', 'day') : day;
}

export function answerPreparation({ preparation }: TrainingState, typed: Answering, { programme, moment }: Context): Decision | Refusal {
  const asked = askedOf(programme).find(({ id }) => id === typed.item);
  if (!asked) return refuse('not-asked');
  const before: NotedAnswer = preparation[asked.id] ?? unanswered;
  const answer = typed.answer === undefined ? before.answer : answerOf(typed.answer, asked, programme);
  if (isRefusal(answer)) return answer;
  const by = typed.by === undefined || !asked.called ? before.by : callerOf(typed.by);
  if (isRefusal(by)) return by;
  const day = typed.day === undefined || !asked.called ? before.day : dayOf(typed.day, moment);
  if (isRefusal(day)) return day;
  if (before.answer === answer && before.by === by && before.day === day) return [];
  return [{ type: 'preparation-answered', body: { item: asked.id, day }, personal: { answer, by } }];
}
