/** The register: who takes part, and marks per half-day. */

import { certificatesOf } from '../certificates/issued';
import { toLatin } from '../kernel/cyrillic';
import type { ParticipantId } from '../kernel/ids';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { DayNumber, Programme } from '../programme/programme';
import { signatureOf } from '../signing/signatures';
import type { TrainingCommand } from '../training/command';
import type { CommandRules, Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { afternoonOf, asInMorning } from './as-morning';
import { presenceOf, standingMarks } from './attendance';
import { checkPerson, tidyPerson } from './checked-person';
import { askCorrection, settleCorrection } from './corrections';
import { areToldApart, entriesOf } from './joining';
import { isMany, isRemaining } from './remaining';
import type { Person, RegisterCommand } from './schema';
import { hoursOf, typedTimeIn } from './typed-time';

const isOnList = (state: TrainingState, participant: ParticipantId): boolean => state.participants.some(({ id }) => id === participant);

function addParticipant(state: TrainingState, given: Person, { newId }: Context): Decision | Refusal {
  const person = checkPerson(state, given);
  if (isRefusal(person)) return person;
  return [{ type: 'participant-added', body: { participant: newId() as ParticipantId }, personal: { person } }];
}

function changeParticipant(state: TrainingState, participant: ParticipantId, given: Person): Decision | Refusal {
  const before = state.participants.find(({ id }) => id === participant);
  if (!before) return refuse('no-such-participant');
  if (!before.person) return refuse('person-erased');
  const person = checkPerson(state, given, participant);
  if (isRefusal(person)) return person;
  return [{ type: 'participant-changed', body: { participant }, personal: { person } }];
}

function byLatinName(people: readonly Person[]): readonly Person[] {
  const { compare } = new Intl.Collator('sr-Latn');
  const keyed = people.map((person) => ({ person, key: toLatin(`${person.lastName} ${person.firstName}`) }));
  return keyed.toSorted((one, other) => compare(one.key, other.key)).map(({ person }) => person);
}

/**
 * Takes in people that a list brought and a person confirmed; one act, so one undo takes them back. They come in by name, so
 * that their list numbers follow the printed list.
 */
export function importParticipants(people: readonly Person[], { newId }: Context): Decision | Refusal {
  if (people.length === 0) return refuse('nobody-to-import');
  const tidied = byLatinName(people.map(tidyPerson));
  return [
    {
      type: 'participants-imported',
      body: { participants: tidied.map(() => newId() as ParticipantId) },
      personal: { people: tidied },
    },
  ];
}

/** Marks everybody for whom nothing was noted yet, in one act: absent nobody who signed, and not many unasked. */
function markRemaining(
  state: TrainingState,
  { halfDay, state: remaining, confirmed = false }: Extract<TrainingCommand, { kind: 'mark-remaining' }>,
): Decision | Refusal {
  const known = state.participants.filter(({ person }) => person);
  const participants = known
    .map(({ id }) => id)
    .filter((id) => {
      const noted = { state: presenceOf(state, id, halfDay).state, isSigned: signatureOf(state, id, halfDay) !== undefined };
      return isRemaining(noted, remaining);
    });
  const count = participants.length;
  if (count === 0) return [];
  if (remaining === 'absent' && !confirmed && isMany(count, known.length)) {
    return refuse('many-absent', undefined, { number: count, all: known.length });
  }
  const marks = participants.map((participant) => ({
    participant,
    replaces: standingMarks(state, participant, halfDay).map(({ event }) => event),
  }));
  return [{ type: 'remaining-marked', body: { halfDay, state: remaining, marks } }];
}

/** Returns no events where the morning says nothing: nobody is marked by a guess. */
function markAsMorning(state: TrainingState, day: DayNumber): Decision {
  const marks = asInMorning(state, day).map((each) => ({
    ...each,
    replaces: standingMarks(state, each.participant, afternoonOf(day)).map(({ event }) => event),
  }));
  return marks.length === 0 ? [] : [{ type: 'marked-as-morning', body: { day, marks } }];
}

function mark(state: TrainingState, command: Extract<TrainingCommand, { kind: 'mark' }>, programme: Programme): Decision | Refusal {
  const { participant, halfDay } = command;
  if (!isOnList(state, participant)) return refuse('no-such-participant');
  if (!state.participants.some(({ id, person }) => id === participant && person)) return refuse('person-erased');
  const timed = command.state === 'late' || command.state === 'left-early';
  const at = timed && command.at.trim() !== '' ? typedTimeIn(hoursOf(programme, halfDay), command.at) : null;
  if (at === undefined) return refuse('no-such-time', 'at', { text: command.at.slice(0, 20) });
  const before = presenceOf(state, participant, halfDay);
  if (!before.conflict && before.state === command.state && before.at === at) return [];
  const replaces = standingMarks(state, participant, halfDay).map(({ event }) => event);
  return [{ type: 'attendance-marked', body: { participant, halfDay, state: command.state, at, replaces } }];
}

/** Marks and signatures go along, and come back with Undo. A certificate says that the person was here, and is withdrawn first. */
function takeOff(state: TrainingState, participant: ParticipantId): Decision | Refusal {
  const going = state.participants.find(({ id }) => id === participant);
  if (!going) return refuse('no-such-participant');
  if (!going.person) return refuse('person-erased');
  if (certificatesOf(state, participant).length > 0) return refuse('has-certificate');
  return [{ type: 'participant-taken-off', body: { participants: entriesOf(state.joining, participant) } }];
}

/** What is marked for the other one counts for the kept one from now on; `joining` has the rule. */
function joinParticipants(state: TrainingState, kept: ParticipantId, gone: ParticipantId): Decision | Refusal {
  if (kept === gone || !isOnList(state, kept) || !isOnList(state, gone)) return refuse('no-such-participant');
  return [{ type: 'participants-joined', body: { kept, gone } }];
}

function tellApart(state: TrainingState, one: ParticipantId, other: ParticipantId): Decision | Refusal {
  if (one === other || !isOnList(state, one) || !isOnList(state, other)) return refuse('no-such-participant');
  return areToldApart(state.joining, one, other) ? [] : [{ type: 'participants-told-apart', body: { one, other } }];
}

/** What a person can ask of the list and of attendance, one line for each command. */
export const registerDecisions = {
  'add-participant': { decide: ({ state }, { person }, context) => addParticipant(state, person, context), rehearsed: 'real' },
  'change-participant': {
    decide: ({ state }, { participant, person }) => changeParticipant(state, participant, person),
    rehearsed: 'real',
  },
  'mark-remaining': { decide: ({ state }, command) => markRemaining(state, command), rehearsed: 'real' },
  'mark-as-morning': { decide: ({ state }, { day }) => markAsMorning(state, day), rehearsed: 'real' },
  'take-off': { decide: ({ state }, { participant }) => takeOff(state, participant), rehearsed: 'real' },
  mark: { decide: ({ state }, command, { programme }) => mark(state, command, programme), rehearsed: 'real' },
  join: { decide: ({ state }, { kept, gone }) => joinParticipants(state, kept, gone), rehearsed: 'real' },
  'tell-apart': { decide: ({ state }, { one, other }) => tellApart(state, one, other), rehearsed: 'real' },
  'ask-correction': { decide: ({ state }, { participant, wish }) => askCorrection(state, participant, wish), rehearsed: 'real' },
  'settle-correction': {
    decide: ({ state }, { participant, accepted }) => settleCorrection(state, participant, accepted),
    rehearsed: 'real',
  },
} satisfies CommandRules<RegisterCommand['kind']>;
