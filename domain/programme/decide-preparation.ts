/** What a trainer fills into the preparation list: as it is kept, or why it can't be. */

import { type Refusal, refuse } from '../kernel/refusal';
import { localDateOf, parseLocalDate } from '../kernel/time';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { askedOf, longestHours, type NotedAnswer, unanswered } from './preparation';
import type { ProgrammeCommand } from './schema';

type Answering = Extract<ProgrammeCommand, { readonly kind: 'answer-preparation' }>;

/** Room for a sentence of a rulebook. */
const longestAnswer = 400;

/** Some digits, set apart as people write them. */
const telephone = /^\+?[\d\s()/.-]*$/u;
const fewestDigits = 3;
const mostDigits = 15;

function isTelephone(text: string): boolean {
  const digits = text.replaceAll(/\D/gu, '').length;
  return telephone.test(text) && digits >= fewestDigits && digits <= mostDigits;
}

export function answerPreparation({ preparation }: TrainingState, typed: Answering, { programme, moment }: Context): Decision | Refusal {
  const asked = askedOf(programme).find(({ id }) => id === typed.item);
  if (!asked) return refuse('not-asked');
  const answer = tidyText(typed.answer);
  const isHours = programme.helplines.others.some(({ hours }) => hours === asked.id);
  const longest = isHours ? longestHours : longestAnswer;
  if (answer.length > longest) return refuse('text-too-long', 'answer', { longest });
  if (asked.kind === 'telephone' && answer !== '' && !isTelephone(answer)) return refuse('telephone-unclear', 'answer');
  const by = asked.called ? tidyText(typed.by) : '';
  if (by.length > longestText) return refuse('text-too-long', 'by', { longest: longestText });
  const day = asked.called && typed.day.trim() !== '' ? parseLocalDate(typed.day) : null;
  if (day === undefined) return refuse('no-date', 'day');
  if (day !== null && day > localDateOf(moment)) return refuse('called-later', 'day');
  const before: NotedAnswer = preparation[asked.id] ?? unanswered;
  if (before.answer === answer && before.by === by && before.day === day) return [];
  return [{ type: 'preparation-answered', body: { item: asked.id, day }, personal: { answer, by } }];
}
