/** Any training that was held: any people, present whenever they were; nothing here asserts. */
import fc from 'fast-check';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { halfDays } from '../../../../domain/programme/choices';
import type { HalfDay } from '../../../../domain/programme/programme';
import type { Person } from '../../../../domain/register/schema';
import { detailsInput, personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

export const any = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

interface Attending {
  readonly person: Person;
  readonly there: readonly HalfDay[];
}

const attending: fc.Arbitrary<Attending> = fc.record({
  person: fc
    .record({
      school: any('OŠ „Sveti Sava”', 'ОШ „Свети Сава”', 'Gimnazija', 'Ekonomska škola', 'Policijska uprava', ''),
      town: any('Niš', 'Ниш', 'Bor', ''),
      role: any('pedagog', 'nastavnica', 'psiholog', ''),
      schoolKind: any('osnovna', 'srednja', ''),
      sex: any('female', 'female', 'male', 'unknown'),
      protectionTeam: any('yes', 'no', 'unknown'),
    })
    .map((more) => personNamed('Zvezdan', 'Perunović', more)),
  there: any<readonly HalfDay[]>(halfDays, halfDays, halfDays, ['d1am', 'd1pm', 'd2am'], ['d1am'], []),
});

export interface HeldTraining {
  readonly people: readonly Attending[];
  readonly place: string;
  readonly first: string;
  readonly donor: string;
}

export const training: fc.Arbitrary<HeldTraining> = fc.record({
  people: fc.array(attending, { maxLength: 24 }),
  place: any('Niš', 'Bor', 'Ada'),
  first: any('2026-11-24', '2026-12-28', '2027-01-11'),
  donor: any('', 'A donor'),
});

/** How it was held, on a laptop of its own so that nobody has the id of somebody else. */
export function heldBy({ people, place, first, donor }: HeldTraining, number: number): Laptop {
  const laptop = new Laptop(`laptop-${number}`);
  const days = { firstDay: first, secondDay: first.replace(/\d\d$/u, (day) => String(Number(day) + 1)) };
  const ids = people.map((_, index) => `person-${number}-${index}` as ParticipantId);
  const { training: begun } = Laptop.withTraining({ ...detailsInput, ...days, place, donor, trainers: '' });
  laptop.keep(begun.events.map(({ type, body, personal }) => ({ type, body, personal }) as never));
  laptop.keep([{ type: 'participants-imported', body: { participants: ids }, personal: { people: people.map(({ person }) => person) } }]);
  for (const halfDay of halfDays) {
    const marks = ids.filter((_, index) => people[index]?.there.includes(halfDay)).map((participant) => ({ participant, replaces: [] }));
    laptop.keep([{ type: 'remaining-marked', body: { halfDay, state: 'present', marks } }]);
  }
  return laptop;
}
