/** Days whose attendance a lead trainer certified: nothing of it is changed without a reason that stays on record. */
import type { EventId, ParticipantId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';
import type { DayNumber } from '../programme/programme';
import { type DomainEvent, inOrder, type Of } from '../training/event';
import { takenBack } from '../training/fold';
import { detailsIn, isDetailed } from '../training/reduce';
import type { Decision } from '../training/rules';
import type { Training, TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { broughtBy, certificationsOf, certifiedDays, headedOtherwise, listedOn, rewritings, writtenIn } from './certified-list';
import { mostEvents } from './choices';
import type { CertifyInput } from './schema';
import { dayOf, isDrawn } from './signatures';
import { takesOffCertified } from './signed-sheets';

/** Everything that was confirmed before. */
export interface Sealed {
  /** A digest of the hashes of the lines in `known`; 32 hexadecimal digits. */
  readonly digest: string;
  /** The last line of each log. */
  readonly known: readonly EventId[];
}

export function certify(
  state: TrainingState,
  { day, strokes, ...typed }: Omit<CertifyInput, 'read'>,
  { digest, known }: Sealed,
): Decision | Refusal {
  const name = tidyText(typed.name);
  const role = tidyText(typed.role);
  if (name === '') return refuse('certifier-missing', 'name');
  for (const [field, text] of Object.entries({ name, role })) {
    if (text.length > longestText) return refuse('text-too-long', field, { longest: longestText });
  }
  if (!isDrawn(strokes)) return refuse('nothing-drawn');
  const replaces = certificationsOf(state, day).map(({ event }) => event);
  return [{ type: 'day-certified', body: { day, digest, known, replaces }, personal: { name, role, strokes } }];
}

/** What a decision is looked at with. */
interface Certified {
  readonly training: Training;
  readonly listed: ReadonlyMap<DayNumber, (entry: ParticipantId) => boolean>;
}

/** Days whose list an act changes, of those that are certified. */
function changedBy(event: DomainEvent, { training, listed }: Certified): readonly DayNumber[] {
  const those = (entries: readonly ParticipantId[]): readonly DayNumber[] =>
    [...listed].flatMap(([day, isListed]) => (entries.some(isListed) ? [day] : []));
  switch (event.type) {
    case 'attendance-marked':
    case 'remaining-marked':
      return [dayOf(event.body.halfDay)];
    case 'marked-as-morning':
      return [event.body.day];
    case 'signature-given':
    case 'signature-taken-back':
      return event.body.halfDays.map(dayOf);
    case 'participants-joined':
      return those([event.body.gone]);
    case 'participant-taken-off':
      return those(event.body.participants);
    case 'details-changed':
      return [...listed.keys()].filter((day) => headedOtherwise(training.state.details, detailsIn(event), day));
    case 'participant-changed': {
      const { participant } = event.body;
      const before = training.state.participants.find(({ id }) => id === participant)?.person;
      return writtenIn(event.personal?.person) === writtenIn(before) ? [] : those([participant]);
    }
    case 'taken-back':
      return changedByTakingBack(event.body.event, { training, listed }, those);
    default:
      return [];
  }
}

function changedByTakingBack(
  id: EventId,
  certified: Certified,
  those: (entries: readonly ParticipantId[]) => readonly DayNumber[],
): readonly DayNumber[] {
  const { events } = certified.training;
  const act = events.find((event) => event.id === id);
  if (!act) return [];
  if (act.type === 'day-certified') return [act.body.day];
  if (act.type === 'details-changed') return headedByTakingBack(act, certified);
  if (act.type !== 'participant-changed') return [...changedBy(act, certified), ...those(broughtBy(act))];
  return rewritings(events).makes(act) ? those([act.body.participant]) : [];
}

/** The same whether it is taken back or done again. */
function headedByTakingBack(act: Of<'details-changed'>, { training: { events }, listed }: Certified): readonly DayNumber[] {
  const gone = takenBack(events);
  const others = events.filter((event) => isDetailed(event) && event.id !== act.id && !gone.has(event.id));
  const [without, withIt] = [others, [...others, act]].map((standing) => standing.filter(isDetailed).toSorted(inOrder).at(-1));
  return [...listed.keys()].filter((day) => headedOtherwise(without && detailsIn(without), withIt && detailsIn(withIt), day));
}

/** Returns the certified days that lose a signed sheet which was there when they were certified. */
const daysLosingSheet = (training: Training, event: DomainEvent, certified: readonly DayNumber[]): readonly DayNumber[] =>
  certified.filter((day) => {
    const certifications = certificationsOf(training.state, day).map((each) => each.event);
    return takesOffCertified(training, event, day, certifications);
  });

/** Certified days whose list a decision changes. */
function certifiedDaysIn(training: Training, decision: Decision): readonly DayNumber[] {
  const certified = certifiedDays(training.state);
  if (certified.length === 0) return [];
  const listed = new Map(certified.map((day) => [day, listedOn(training, day)]));
  const changed = decision.flatMap((event) => [...changedBy(event, { training, listed }), ...daysLosingSheet(training, event, certified)]);
  return certified.filter((day) => changed.includes(day));
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
  const changed = certifiedDaysIn(training, decision);
  if (changed.length === 0) return decision;
  const reasonsFor = (part: Decision): Decision =>
    changed.map((day, index): DomainEvent => {
      const certifications: readonly EventId[] = certificationsOf(training.state, day).map(({ event }) => event);
      const follows = changed.length - index - 1 + part.length;
      return { type: 'certified-day-changed', body: { day, certifications, follows }, personal: { reason } };
    });
  /* A long list that is taken back is more than one reason may be followed by. */
  const most = mostEvents - changed.length;
  const parts = Array.from({ length: Math.ceil(decision.length / most) }, (_, part) => decision.slice(part * most, (part + 1) * most));
  return parts.flatMap((part) => [...reasonsFor(part), ...part]);
}
