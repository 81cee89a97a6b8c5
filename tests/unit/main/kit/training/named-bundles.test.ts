/** What somebody with a real key notes in a training elsewhere is named, kind by kind, before a person takes it in here. */
import { expect, test } from 'vitest';
import type { ParticipantId } from '../../../../../domain/kernel/ids';
import type { LocalDate } from '../../../../../domain/kernel/time';
import { listAsRead } from '../../../../../domain/signing/changed-list';
import type { DomainEvent } from '../../../../../domain/training/event';
import { toldNamed } from '../../../../../domain/training/named';
import type { Training } from '../../../../../domain/training/state';
import { translateIn } from '../../../../../main/translate';
import { act, type Bench, training } from '../open-in-folder';
import { cameBack } from './attacker';
import { granted, laptop, laptopWithTraining, look, saveBundle } from './laptops';

const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 9, 9]] };
const date = (text: string): LocalDate => text as LocalDate;
const number = '2023-AAAA-AAAA-001';

const issuing: DomainEvent = {
  type: 'certificates-issued',
  body: { on: date('2023-10-12'), certificates: [{ participant: 'somebody' as ParticipantId, number }], insteadOf: null },
  personal: {
    by: 'Somebody',
    reason: '',
    people: [{ firstName: 'Some', lastName: 'Body', school: '', town: '', role: '', sex: 'unknown' }],
    saying: { changes: [], days: [date('2023-10-11'), date('2023-10-12')], place: 'Niš', trainers: [] },
  },
};
const withdrawing: DomainEvent = {
  type: 'certificate-withdrawn',
  body: { on: date('2023-10-12'), number },
  personal: { by: 'Somebody', reason: '' },
};

const detailed = (
  { state: { details } }: Training,
  change: Partial<Extract<DomainEvent, { type: 'details-changed' }>['body']>,
): DomainEvent => {
  if (!details) throw new Error('The training has no details');
  const { trainers, localNumbers, ...body } = details;
  return { type: 'details-changed', body: { ...body, ...change }, personal: { trainers: [...trainers], localNumbers: [...localNumbers] } };
};

const certifying = (replaces: Training['events'], name = 'Somebody'): DomainEvent => ({
  type: 'day-certified',
  body: {
    day: 1,
    digest: 'ab'.repeat(16),
    known: [],
    replaces: replaces.filter(({ type }) => type === 'day-certified').map(({ id }) => id),
  },
  personal: { name, role: '', strokes },
});

async function certified(bench: Bench): Promise<void> {
  const read = listAsRead(training(bench).register.rows, 1);
  granted(await bench.kit.requests['certify-day']({ day: 1, name: 'Mira Mirić', role: '', strokes, read }));
}

/** What is said of a bundle before it is taken in. */
async function saidOf(
  acts: (training: Training) => readonly (readonly DomainEvent[])[],
  first: (bench: Bench) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const { bench, id } = await laptopWithTraining();
  await first(bench);
  const { names, isHere } = await look(bench, await cameBack(await saveBundle(bench, id), acts));
  return toldNamed(names, isHere, 'en', translateIn('en'));
}

test.each([
  ['place', { place: 'Niš' }, 'Place: Beograd → Niš'],
  ['days', { days: [date('2023-11-08'), date('2023-11-09')] as const }, 'Days: 11 Oct 2023, 12 Oct 2023 → 8 Nov 2023, 9 Nov 2023'],
  ['language', { language: 'en' as const }, 'Language: Serbian, Latin letters → English'],
  ['programme', { programme: 'another' }, 'Programme: small → another'],
  ['donor', { donor: 'Fond' }, 'Donor: — → Fond'],
  ['keeping time', { keepUntil: date('2033-01-01') }, 'Personal data kept until: — → 1 Jan 2033'],
] as const)('another %s is named with what it was and what it will be', async (_, change, said) => {
  expect(await saidOf((known) => [[detailed(known, change)]])).toEqual([said]);
});

test('issuing, withdrawing and certifying are named', async () => {
  expect(await saidOf(() => [[issuing]])).toEqual(['1 certificate is issued']);
  const issued = await saidOf(({ events }) => [[issuing], [withdrawing], [certifying(events)]]);
  expect(issued).toEqual(['Day 1: certified now; it wasn’t here', `1 certificate is withdrawn: ${number}`, '1 certificate is issued']);
});

test('that a day is certified no more, or by somebody else, is named', async () => {
  const taking = ({ events }: Training) =>
    events.flatMap(({ type, id }) => (type === 'day-certified' ? [[{ type: 'taken-back', body: { event: id } } as const]] : []));
  expect(await saidOf(taking, certified)).toEqual([expect.stringMatching(/^Day 1: its certification is taken back/u)]);
  expect(await saidOf(({ events }) => [[certifying(events)]], certified)).toEqual([
    'Day 1: certified anew, in place of the certification that stands here',
  ]);
});

test('a mark that was taken back is named as attendance, and what was written for the report as that', async () => {
  const marked = async (bench: Bench): Promise<void> => act(bench, { kind: 'mark-remaining', halfDay: 'd1am', state: 'present' });
  const said = await saidOf(
    ({ events }) => [
      events.flatMap(({ type, id }) => (type === 'remaining-marked' ? [{ type: 'taken-back', body: { event: id } } as const] : [])),
      [{ type: 'report-written', body: { section: 'barometer' }, personal: { text: 'Anić' } }],
    ],
    marked,
  );
  expect(said).toEqual(['There are entries about: attendance, the report']);
});

test('of a training that isn’t here yet its kinds are named, too, and nobody’s name', async () => {
  const { bench, id } = await laptopWithTraining();
  await certified(bench);
  const { names, isHere } = await look(await laptop(), await saveBundle(bench, id));
  expect(isHere).toBe(false);
  expect(JSON.stringify(names)).not.toMatch(/Mir|Ani/u);
  expect(names).toMatchObject({ days: [{ day: 1, what: 'certified' }], matters: expect.arrayContaining(['register', 'certification']) });
});
