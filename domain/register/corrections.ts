/** A person on the turned laptop asks to have the own name or school written otherwise; the trainer accepts it or not. */
import type { ParticipantId } from '../kernel/ids';
import { whileSame } from '../kernel/kept';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { Of } from '../training/event';
import type { Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { checkPerson } from './checked-person';
import { keptOf } from './joining';
import { writtenFields } from './person';
import type { Written } from './schema';
import type { Correction, Participant } from './state';

const standing = (state: Pick<TrainingState, 'corrections'>, participant: ParticipantId): readonly Correction[] =>
  state.corrections[participant] ?? [];

const differs = (one: Written, other: Written): boolean => writtenFields.some((field) => one[field] !== other[field]);

function wishOf(state: Pick<TrainingState, 'corrections'>, { id, person }: Participant): Written | undefined {
  const wish = standing(state, id).at(-1)?.wish;
  return person && wish && differs(wish, person) ? wish : undefined;
}

/** The wish that stands; undefined when there is none, or everything is written so already. */
export function correctionOf(state: TrainingState, participant: ParticipantId): Written | undefined {
  const found = state.participants.find(({ id }) => id === participant);
  return found && wishOf(state, found);
}

interface Wish {
  readonly participant: ParticipantId;
  readonly wish: Written;
}

const wishesIn = whileSame((corrections: TrainingState['corrections'], participants: readonly Participant[]): readonly Wish[] =>
  participants.flatMap((each) => {
    const wish = wishOf({ corrections }, each);
    return wish ? [{ participant: each.id, wish }] : [];
  }),
);

/** All wishes that stand, in the order of the list. */
export const correctionsIn = ({ corrections, participants }: TrainingState): readonly Wish[] => wishesIn(corrections, participants);

export function askCorrection(state: TrainingState, participant: ParticipantId, given: Written): Decision | Refusal {
  const person = state.participants.find(({ id }) => id === participant)?.person;
  if (!person) return refuse('no-such-participant');
  const checked = checkPerson(state, { ...person, ...given }, participant);
  if (isRefusal(checked)) return checked;
  const { firstName, lastName, school, town } = checked;
  const wish = { firstName, lastName, school, town };
  if (!differs(wish, correctionOf(state, participant) ?? person)) return [];
  const replaces = standing(state, participant).map(({ event }) => event);
  return [{ type: 'correction-asked', body: { participant, replaces }, personal: { wish } }];
}

/** What is accepted is a change of the person, like any other; both are on the disk, or neither. */
export function settleCorrection(state: TrainingState, participant: ParticipantId, accepted: boolean): Decision | Refusal {
  const person = state.participants.find(({ id }) => id === participant)?.person;
  if (!person) return refuse('no-such-participant');
  const wish = correctionOf(state, participant);
  if (!wish) return [];
  const corrections = standing(state, participant).map(({ event }) => event);
  const settled = { type: 'correction-settled', body: { participant, corrections, accepted } } as const;
  if (!accepted) return [settled];
  const changed = checkPerson(state, { ...person, ...wish }, participant);
  if (isRefusal(changed)) return changed;
  return [settled, { type: 'participant-changed', body: { participant }, personal: { person: changed } }];
}

/** What was asked under an entry that was given up counts for the kept one. */
function withCorrections(
  before: TrainingState,
  entry: ParticipantId,
  gone: readonly Correction['event'][],
  more: readonly Correction[],
): TrainingState {
  const participant = keptOf(before.joining, entry);
  const left = standing(before, participant).filter(({ event }) => !gone.includes(event));
  return { ...before, corrections: { ...before.corrections, [participant]: [...left, ...more] } };
}

export const correctionAsked = (before: TrainingState, { id, body, personal }: Of<'correction-asked'>): TrainingState =>
  withCorrections(before, body.participant, body.replaces, [{ event: id, wish: personal?.wish }]);

export const correctionSettled = (before: TrainingState, { body }: Of<'correction-settled'>): TrainingState =>
  withCorrections(before, body.participant, body.corrections, []);
