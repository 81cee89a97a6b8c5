/** Showing what the programme brings beside its slides. An answer comes after its question has been on the screen, never at once. */

import { startTimer } from '../agenda/decide-timer';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Programme } from '../programme/programme';
import type { DomainEvent } from '../training/event';
import type { Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { isSameCard } from './cards';
import type { ShownCard } from './schema';

const shown = (card: ShownCard): DomainEvent => ({ type: 'screen-covered', body: { cover: 'card', card } });

/**
 * Moves Next (1) and Back (−1) through the quiz: to the answer of the question on the screen, then to the next question. Undefined where no
 * question is there, and at either end: then the slide comes back.
 */
export function turnedQuiz({ run: { cover, card } }: Pick<TrainingState, 'run'>, by: 1 | -1, { quiz }: Programme): DomainEvent | undefined {
  if (cover !== 'card' || card?.kind !== 'quiz') return undefined;
  if (card.revealed === (by === -1)) return shown({ ...card, revealed: by === 1 });
  const at = quiz.findIndex(({ id }) => id === card.question);
  const other = at < 0 ? undefined : quiz[at + by];
  return other && shown({ kind: 'quiz', question: other.id, revealed: by === -1 });
}

/** Asking for the card that is there takes it away; an activity begins with its timer. */
export function showCard({ run }: TrainingState, card: ShownCard, { programme }: Context): Decision | Refusal {
  if (run.day === undefined) return refuse('no-day-running');
  const there = run.cover === 'card' ? run.card : undefined;
  if (there && isSameCard(card, there)) return [{ type: 'screen-covered', body: { cover: 'none' } }];
  switch (card.kind) {
    case 'activity': {
      const activity = programme.activities.find(({ id }) => id === card.activity);
      if (!activity) return refuse('no-such-card');
      const timer = startTimer(activity.length, {});
      return 'refused' in timer ? timer : [shown(card), ...timer];
    }
    case 'quiz':
      if (!programme.quiz.some(({ id }) => id === card.question)) return refuse('no-such-card');
      if (card.revealed && !isSameCard({ ...card, revealed: false }, there)) return refuse('question-first');
      return [shown(card)];
    case 'thanks':
    case 'first-day':
      return [shown(card)];
  }
}
