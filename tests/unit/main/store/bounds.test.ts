/** Orders, moments, dates, numbers and ids that no kit writes: a line that holds one is not believed, and nothing after it suffers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventId, ParticipantId } from '../../../../domain/kernel/ids';
import { instant, type LocalDate, type LocalTime, type Moment, wallTime } from '../../../../domain/kernel/time';
import { presenceOf } from '../../../../domain/register/attendance';
import type { DomainEvent, StoredEvent } from '../../../../domain/training/event';
import { orderText, readOrder } from '../../../../main/store/bounds';
import { checkSound, decodeLine, encodeAct, encodeFirstLine, eventId, UnsoundEvent } from '../../../../main/store/log-line';
import type { Found } from '../../../../main/store/training-log';
import { personNamed } from '../../builders';
import { Laptop } from '../../domain/training/laptop';
import { logLines } from './log-text';
import { ModelDisk } from './model-disk';
import { arrival, idOf, logs, namesIn, now, openLog, writer } from './notebook';

const stamp = {
  id: eventId('other', 'evil', 1),
  device: 'other',
  start: 'evil',
  sequence: 1,
  order: orderText({ instant: now.instant, count: 1 }),
  moment: now,
} as const;
const arrived: StoredEvent = { ...arrival('Anić'), ...stamp };
/** A line whose hash is as it should be: only what it says can give it away. */
const lineOf = (event: StoredEvent): string => encodeAct([event], '').text.trimEnd();

const strangeOrders = [
  'Infinity-0',
  '0000000Infinity-000000',
  '-1-0',
  '',
  '000-1',
  '999999999999999-000000',
  '1e21-000000',
  '001764057600000-1000000',
  '01764057600000-000000',
  ' 001764057600000-000000',
  '001764057600000-000000\n',
  '٠٠١٧٦٤٠٥٧٦٠٠٠٠٠-٠٠٠٠٠٠',
];

/** Otherwise in any way: were their types kept, a compiler would cross each kind of event with each. */
const changed = (event: object, change: object): StoredEvent => ({ ...event, ...change }) as StoredEvent;
/** Another thing happened. */
const happening = ({ type, body, personal }: DomainEvent): Partial<StoredEvent> => ({ type, body, personal }) as Partial<StoredEvent>;
const created = (change: { readonly keepUntil: LocalDate; readonly days?: readonly [LocalDate, LocalDate] }): Partial<StoredEvent> => {
  const event = Laptop.withTraining().training.events.find(({ type }) => type === 'training-created');
  if (event?.type !== 'training-created') throw new Error('Nothing was created');
  return happening({ ...event, body: { ...event.body, ...change } });
};
const withDate = (date: string): Partial<StoredEvent> => created({ keepUntil: date as LocalDate });
const heldOn = (...[first, second]: readonly [string, string]): Partial<StoredEvent> =>
  created({ keepUntil: second as LocalDate, days: [first as LocalDate, second as LocalDate] });
const withPerson = (id: string): Partial<StoredEvent> =>
  happening({ type: 'participant-added', body: { participant: id as ParticipantId }, personal: undefined });
const momentWith = (change: Partial<Record<keyof Moment, number>>): Partial<StoredEvent> => {
  const moment = { ...now, ...change };
  return { moment: { instant: instant(moment.instant), wall: wallTime(moment.wall), offset: moment.offset } };
};

const strange: readonly (readonly [what: string, change: Partial<StoredEvent>])[] = [
  ...strangeOrders.map((order) => [`order ${JSON.stringify(order)}`, { order }] as const),
  ...['other/../..', 'a-b', 'abc', 'Laptop', 'd'.repeat(41)].map((device) => [`device ${device}`, { device }] as const),
  ...['', '../logs', 'a b', '\u202Estart', 's'.repeat(41)].map((start) => [`start ${JSON.stringify(start)}`, { start }] as const),
  ...[-1, 1e7, 2 ** 53 - 1].map((sequence) => [`sequence ${sequence}`, { sequence }] as const),
  ['an instant in the year 40000', momentWith({ instant: 1.2e15 })],
  ['an instant before all trainings', momentWith({ instant: 0 })],
  ['a wall time that is no date', momentWith({ wall: 9e15 })],
  ['an offset of a year', momentWith({ offset: 525_600 })],
  ...['2026-99-99', '2026-02-30', '0026-11-25', '9999-12-31', '2026-11-25T00:00'].map((date) => [`date ${date}`, withDate(date)] as const),
  ...['', 'a b', '../x', '__proto__', 'constructor', 'toString', '\u202Eid', 'ана', 'i'.repeat(201)].map(
    (id) => [`id ${JSON.stringify(id)}`, withPerson(id)] as const,
  ),
  ['an event that has no such name', happening({ type: 'taken-back', body: { event: 'the one before' as EventId } })],
  [
    'a time of day that is none',
    happening({
      type: 'attendance-marked',
      body: { participant: idOf('Anić'), halfDay: 'd1am', state: 'late', at: 1e300 as LocalTime, replaces: [] },
    }),
  ],
  [
    'the date of a plan',
    happening({ type: 'plan-dated', body: { group: 0, row: null, field: 'review', date: '2026-13-01' as LocalDate } }),
  ],
  ['more people than there are', happening({ type: 'members-placed', body: { places: [{ participant: idOf('Anić'), group: 1e12 }] } })],
];

describe('a line whose hash holds', () => {
  test('is believed while it says nothing strange', () => {
    expect(decodeLine(lineOf(arrived)).kind).toBe('sound');
  });

  test.each(strange)('is out of bounds with %s, and the kit would not write it', (_, change) => {
    const event = changed(arrived, change);
    expect(decodeLine(lineOf(event))).toEqual({ kind: 'damaged', why: 'out-of-bounds' });
    expect(() => checkSound(event)).toThrow(UnsoundEvent);
  });

  test('is refused without a word of what it holds', () => {
    const event = { ...arrived, personal: { person: { ...personNamed('Ana', 'Anić'), sex: 'Anić' } } } as unknown as StoredEvent;
    expect(() => checkSound(event)).toThrow("An event “participant-added” can't be written, unknown-content: personal.person.sex");
  });

  test('that opens a log is out of bounds when it names what is no hash', () => {
    expect(decodeLine(encodeFirstLine(stamp, { 'other.ndjson': 'none' }).text.trimEnd())).toEqual({
      kind: 'damaged',
      why: 'out-of-bounds',
    });
    expect(decodeLine(encodeFirstLine({ ...stamp, order: 'Infinity-0' }, {}).text.trimEnd())).toMatchObject({ why: 'out-of-bounds' });
  });

  test('after which no line of its log can come is out of bounds', () => {
    expect(decodeLine(encodeAct([arrived], 'not a hash').text.trimEnd())).toEqual({ kind: 'damaged', why: 'out-of-bounds' });
  });
});

const file = 'laptop-first.ndjson';
const path = `${logs}/${file}`;

/** A log of this laptop in which a line with this order was written between others, as an earlier version of the kit did. */
function ownLogWith(order: string): ModelDisk {
  const lines = logLines([['Anić'], ['Borić']]);
  const before = (lines[2] ?? '').slice((lines[2] ?? '').indexOf('"hash":"') + 8).slice(0, 64);
  const poison = encodeAct([{ ...arrival('Verić'), ...stamp, device: 'laptop', start: 'first', sequence: 3, order }], before);
  const after = encodeAct(
    [
      {
        ...arrival('Gavrić'),
        ...stamp,
        device: 'laptop',
        start: 'first',
        sequence: 4,
        order: orderText({ instant: now.instant, count: 9 }),
      },
    ],
    poison.hash,
  );
  return new ModelDisk({ [path]: `${lines.map((line) => `${line}\n`).join('')}${poison.text}${after.text}` });
}

describe('a log of this laptop that holds a line out of bounds', () => {
  test('opens with everything else, tells file and line once, and keeps the file as it was', async () => {
    const disk = ownLogWith('Infinity-0');
    const before = disk.files[path];
    const told: Found[] = [];
    expect(namesIn(await openLog(disk, writer('laptop', 'second'), (what) => told.push(what)))).toEqual(['Anić', 'Borić', 'Gavrić']);
    expect(told).toEqual([{ notice: 'set-aside', values: { file, line: 4 } }]);
    expect(Object.values(disk.files)).toContain(before);
    await openLog(disk, writer('laptop', 'third'), (what) => told.push(what));
    expect(told).toHaveLength(1);
  });

  test('costs no later act anything: marks replace each other, and whoever is erased is gone', async () => {
    const disk = ownLogWith('Infinity-0');
    const log = await openLog(disk, writer('laptop', 'second'));
    const laptop = new Laptop('laptop');
    laptop.training = log.training;
    const participant = idOf('Anić');
    for (const state of ['present', 'late', 'absent'] as const) {
      await log.confirm(laptop.keep(expectDecision(laptop, { kind: 'mark', participant, halfDay: 'd1am', state, at: '' })), now);
      laptop.training = log.training;
    }
    expect(presenceOf(log.training.state, participant, 'd1am')).toMatchObject({ state: 'absent', conflict: false });
    await log.confirm([totals], now);
    await log.erase();
    expect(Object.values(disk.files).join('\n')).not.toMatch(/Anić|Borić|Verić|Gavrić/u);
  });
});

function expectDecision(laptop: Laptop, command: Parameters<Laptop['decides']>[0]): readonly DomainEvent[] {
  const decision = laptop.decides(command);
  if ('refused' in decision) throw new Error(decision.refused);
  return decision;
}

const none = { named: [], others: 0 };
const totals: DomainEvent = {
  type: 'persons-erased',
  body: {
    participants: 0,
    sexes: none,
    towns: none,
    schools: none,
    roles: none,
    schoolKinds: none,
    present: { d1am: 0, d1pm: 0, d2am: 0, d2pm: 0 },
    minutesPresent: 0,
    minutesPlanned: 0,
    fulfilled: 0,
  },
};

describe('whatever order another laptop’s line names', () => {
  const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`, 'u'));
  const anyOrder = fc.oneof(
    fc.constantFrom(...strangeOrders, orderText({ instant: Date.UTC(2101, 0), count: 999_999 }), orderText({ instant: 0, count: 0 })),
    fc.tuple(digits(15), digits(6)).map((parts) => parts.join('-')),
    fc.record({ instant: fc.nat({ max: Date.UTC(2101, 0) }), count: fc.integer({ min: 999_990, max: 999_999 }) }).map(orderText),
    fc.string(),
  );

  test('what is done here afterwards is written, read again and stands in the order in which it was done, behind what was here', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.nat(3), async (order, more) => {
        const theirs = `${logs}/abcd-evil.ndjson`;
        const text = encodeAct([{ ...arrived, device: 'abcd', order }], '').text;
        const disk = new ModelDisk({ [path]: `${logLines([['Borić']]).join('\n')}\n`, [theirs]: text });
        const log = await openLog(disk, writer('laptop', 'second'));
        const mine = ['Gavrić', 'Đokić', 'Erić', 'Žikić'].slice(0, more + 1);
        for (const name of mine) await log.confirm([arrival(name)], now);
        const told: Found[] = [];
        const again = await openLog(disk, writer('laptop', 'third'), (what) => told.push(what));
        expect(told).toEqual([]);
        const names = namesIn(again);
        expect(names).toEqual(namesIn(log));
        expect(names.filter((name) => mine.includes(name))).toEqual(mine);
        expect(names.indexOf('Borić')).toBeLessThan(names.indexOf('Gavrić'));
        expect(names.includes('Anić')).toBe(readOrder(order) !== undefined);
        expect(disk.files[theirs]).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

test('no event is kept in memory or on the disk that could not be read again', async () => {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  await log.confirm([arrival('Anić')], now);
  const before = disk.files;
  const wrong = changed(arrival('Đokić'), withPerson('a b'));
  await expect(log.confirm([arrival('Borić'), wrong], now)).rejects.toThrow(UnsoundEvent);
  expect(() => log.paint([wrong], now)).toThrow(UnsoundEvent);
  expect([namesIn(log), disk.files, log.isSafe]).toEqual([['Anić'], before, true]);
  await log.confirm([arrival('Verić')], now);
  expect(namesIn(await openLog(disk, writer('laptop', 'second')))).toEqual(['Anić', 'Verić']);
});

test.each([
  ['2000-01-01', '2000-01-02'],
  ['2028-02-28', '2028-02-29'],
  ['2099-12-30', '2099-12-31'],
] as const)('%s and %s are dates that a training can be given', (first, second) => {
  expect(decodeLine(lineOf(changed(arrived, heldOn(first, second)))).kind).toBe('sound');
});
