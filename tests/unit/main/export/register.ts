/** A register to export from: people whose names, schools and towns stand nowhere else, and their marks; nothing here asserts. */
import { inflateRawSync } from 'node:zlib';
import type { EventId, ParticipantId } from '../../../../domain/kernel/ids';
import type { HalfDay } from '../../../../domain/programme/programme';
import type { AttendanceState, Person } from '../../../../domain/register/schema';
import type { Mark } from '../../../../domain/register/state';
import type { Training, TrainingState } from '../../../../domain/training/state';
import { momentAt, personNamed, timeOfDay } from '../../builders';
import { Laptop } from '../../domain/training/laptop';

export const { details, state: empty } = Laptop.withTraining();

export const idOf = (number: number): ParticipantId => `person-${number}` as ParticipantId;

export const stateWith = (people: readonly Person[], marks: TrainingState['marks'] = {}): TrainingState => ({
  ...empty,
  participants: people.map((person, index) => ({ id: idOf(index + 1), number: index + 1, person, device: 'laptop-a' })),
  marks,
});

/** Makes a training as if it had come out of nothing. */
export const withoutEvents = (state: TrainingState): Training => ({ state, events: [] });

function mark(state: AttendanceState, at?: string): readonly Mark[] {
  return [{ event: 'event' as EventId, state, at: at === undefined ? null : timeOfDay(at), noted: momentAt('09:00'), device: 'laptop-a' }];
}

const everyHalfDay: Readonly<Record<HalfDay, readonly Mark[]>> = {
  d1am: mark('present'),
  d1pm: mark('present'),
  d2am: mark('present'),
  d2pm: mark('present'),
};

/** Each of them was there all the time, but for those who are `absent`. */
export const completedBy = (people: readonly Person[], absent: readonly number[] = []): TrainingState =>
  stateWith(people, Object.fromEntries(people.flatMap((_, index) => (absent.includes(index) ? [] : [[idOf(index + 1), everyHalfDay]]))));

export const secretPeople: readonly Person[] = [
  personNamed('Živojin', 'Šćepanović', {
    school: 'Mašinska škola',
    town: 'Kruševac',
    sex: 'male',
    protectionTeam: 'yes',
    note: 'leaves at three',
  }),
  personNamed('Љубица', 'Ђорђевић', { school: 'Гимназија Вук', town: 'Врање', role: 'psiholog', contact: 'ljubica@example.org' }),
  personNamed('Ana', 'Adamović', { school: 'Škola Bubanj', town: 'Aleksinac', sex: 'female', protectionTeam: 'no' }),
];

/** Sixty letters in one word, and in several. */
export const longNames: readonly Person[] = [
  personNamed('Aleksandra', 'Hadžistojanović-Papadimitrijević-Vukosavljević-Đurđevićki'),
  personNamed('Ђорђе Стеван Милутин', 'Хаџистојановић Пападимитријевић Вукосављевић од Белог Поља'),
];

/** Everything about these people that tells who they are. */
export const secrets: readonly string[] = secretPeople
  .flatMap(({ firstName, lastName, school, town, role, contact, note }) => [firstName, lastName, school, town, role, contact, note])
  .filter((text) => text !== '' && text !== 'teacher');

export const secretState = stateWith(secretPeople, {
  [idOf(1)]: { ...everyHalfDay, d1am: mark('late', '09:21') },
  [idOf(2)]: everyHalfDay,
  [idOf(3)]: { d1am: mark('absent'), d1pm: mark('excused') },
});

/** The files in a ZIP archive, by name. */
export function unpacked(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    files.set(name, (bytes.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
