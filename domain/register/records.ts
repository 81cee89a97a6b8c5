/** Each person of a list with all that was noted and signed for them: what the register says of somebody follows from that. */
import type { ParticipantId } from '../kernel/ids';
import { whileSame } from '../kernel/kept';
import { KeptList } from '../kernel/kept-list';
import { signaturesOfPerson } from '../signing/signatures';
import type { SignaturesOfPerson } from '../signing/state';
import type { TrainingState } from '../training/state';
import type { MarksOfPerson, Participant } from './state';

const unmarked: MarksOfPerson = {};

/** The same object until something is noted for them. */
export const marksOfPerson = ({ marks }: Pick<TrainingState, 'marks'>, participant: ParticipantId): MarksOfPerson =>
  marks[participant] ?? unmarked;

export interface PersonRecord {
  readonly participant: Participant;
  readonly marks: MarksOfPerson;
  readonly signatures: SignaturesOfPerson;
}

/** The same object until something of it is another, in whichever list. */
const recordOf = whileSame(
  (participant: Participant, marks: MarksOfPerson, signatures: SignaturesOfPerson): PersonRecord => ({ participant, marks, signatures }),
);

type Noted = Pick<TrainingState, 'marks' | 'signatures'>;

const recordIn = (state: Noted, participant: Participant): PersonRecord =>
  recordOf(participant, marksOfPerson(state, participant.id), signaturesOfPerson(state, participant.id));

/** Returns the record of a training that had this person alone. */
export const aloneOf = ({ participant: { id }, marks, signatures }: PersonRecord): Noted => ({
  marks: { [id]: marks },
  signatures: { [id]: signatures },
});

interface Known extends Noted {
  readonly records: KeptList<PersonRecord>;
}

function goneOn({ records, ...before }: Known, state: Noted): KeptList<PersonRecord> {
  if (before.marks === state.marks && before.signatures === state.signatures) return records;
  const others = new Map<number, PersonRecord>();
  for (const [place, { participant, marks, signatures }] of records.items.entries()) {
    const { id } = participant;
    const isSame = marks === marksOfPerson(state, id) && signatures === signaturesOfPerson(state, id);
    if (!isSame) others.set(place, recordIn(state, participant));
  }
  return records.with(others);
}

const latest = new WeakMap<readonly Participant[], Known>();

/** In the order of these people. */
export function recordsOf(people: readonly Participant[], { marks, signatures }: Noted): KeptList<PersonRecord> {
  const state = { marks, signatures };
  const before = latest.get(people);
  const records = before ? goneOn(before, state) : new KeptList(people.map((each) => recordIn(state, each)));
  latest.set(people, { ...state, records });
  return records;
}
