/** Days whose attendance a lead trainer certified: nothing of it is changed without a reason that stays on record. */
import type { EventId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';
import { halfDays } from '../programme/choices';
import type { DayNumber, HalfDay } from '../programme/programme';
import type { DomainEvent, StoredEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { Training, TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import type { CertifyInput } from './schema';
import { dayOf, isDrawn } from './signatures';
import type { Certification } from './state';

const days = [1, 2] as const;

/** Those that no other has replaced, oldest first: two laptops may have certified apart. */
export const certificationsOf = (state: TrainingState, day: DayNumber): readonly Certification[] => state.certified[day]?.standing ?? [];

/** `digest`: of everything that was confirmed before. */
export function certify(state: TrainingState, { day, strokes, ...typed }: CertifyInput, digest: string): Decision | Refusal {
  const name = tidyText(typed.name);
  const role = tidyText(typed.role);
  if (name === '') return refuse('certifier-missing', 'name');
  for (const [field, text] of Object.entries({ name, role })) {
    if (text.length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  if (!isDrawn(strokes)) return refuse('nothing-drawn');
  const replaces = certificationsOf(state, day).map(({ event }) => event);
  return [{ type: 'day-certified', body: { day, digest, replaces }, personal: { name, role, strokes } }];
}

/** The half-days whose attendance an act changes. */
function changedBy(event: DomainEvent, events: readonly StoredEvent[]): readonly HalfDay[] {
  switch (event.type) {
    case 'attendance-marked':
    case 'remaining-marked':
      return [event.body.halfDay];
    case 'signature-given':
    case 'signature-taken-back':
      return event.body.halfDays;
    case 'participants-joined':
      return halfDays;
    case 'taken-back': {
      const act = events.find(({ id }) => id === event.body.event);
      return act ? changedBy(act, events) : [];
    }
    default:
      return [];
  }
}

/** Certified days whose attendance a decision changes. */
function certifiedDaysIn({ state, events }: Training, decision: Decision): readonly DayNumber[] {
  const certified = days.filter((day) => certificationsOf(state, day).length > 0);
  if (certified.length === 0) return [];
  const changed = decision.flatMap((event) => changedBy(event, events));
  return certified.filter((day) => changed.some((halfDay) => dayOf(halfDay) === day));
}

/** What changes a certified day carries its reason, or is refused. */
export function withReasons(training: Training, decision: Decision): Decision | Refusal {
  const reasoned = decision.flatMap((event) => (event.type === 'certified-day-changed' ? [event.body.day] : []));
  const day = certifiedDaysIn(training, decision).find((each) => !reasoned.includes(each));
  return day === undefined ? decision : refuse('day-certified', undefined, { day });
}

/** The reason stands before the change, in one act with it. */
export function changedForReason(training: Training, decision: Decision, typed: string): Decision | Refusal {
  const reason = tidyText(typed);
  if (reason === '') return refuse('reason-missing', 'reason');
  if (reason.length > longestText) return refuse('text-too-long', 'reason', { longest: longestText });
  const reasons = certifiedDaysIn(training, decision).map((day): DomainEvent => {
    const certifications: readonly EventId[] = certificationsOf(training.state, day).map(({ event }) => event);
    return { type: 'certified-day-changed', body: { day, certifications }, personal: { reason } };
  });
  return [...reasons, ...decision];
}
