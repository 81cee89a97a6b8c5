/** Whatever somebody makes of a bundle's lines: nothing here changes before a person agrees, and then goes only what an erasing names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import { createTraining } from '../../../../../domain/training/decide-details';
import { erasureIn } from '../../../../../domain/training/erasure';
import type { StoredEvent } from '../../../../../domain/training/event';
import { Notices } from '../../../../../main/kit/notices';
import { Backup } from '../../../../../main/kit/training/backup';
import { BesideLogs } from '../../../../../main/kit/training/beside-logs';
import { Bundles } from '../../../../../main/kit/training/bundles';
import { SecondPlace } from '../../../../../main/kit/training/second-place';
import { Trainings } from '../../../../../main/kit/training/trainings';
import { readLogs } from '../../../../../main/store/log-folder';
import { erasedLine } from '../../../../../main/store/log-line';
import { asideOf } from '../../../../../main/store/set-aside';
import { TrainingLog } from '../../../../../main/store/training-log';
import { packBundle } from '../../../../../main/transfer/bundle';
import { preparePlace } from '../../../../../main/transfer/copy-place';
import { after, detailsInput, momentAt, personNamed, trainingId } from '../../../builders';
import { erasing, type Forged, firstLine, forgedBy, forgedLines } from '../../store/forged-log';
import { ModelDisk } from '../../store/model-disk';
import { arrival, aside, logs, namesIn, trainingFolder, writer } from '../../store/notebook';
import { emptyFolder } from '../open-in-folder';
import { portsOn } from '../ports-on';

vi.setConfig({ testTimeout: 120_000 });

const stick = '/stick';
const onStick = `${stick}/facilitator-kit-backup/${trainingId}`;

const created = createTraining(detailsInput);
if (isRefusal(created)) throw new Error(created.refused);

const wish = { school: 'Gimnazija', wish: 'U proleće', contact: 'ana@example.org' };
const personOf = (name: string) => ({ person: personNamed('Ana', name) });

/** What laptops wrote before, line by line; of the other one's log the last two lines are not here yet. */
const written: Readonly<Record<string, readonly string[]>> = {
  'laptop-old.ndjson': forgedLines(
    forgedBy('laptop', 'old', [
      firstLine,
      ...created,
      { type: 'participant-added', body: { participant: 'person-1' }, personal: personOf('Anić'), part: [1, 2] },
      { type: 'participant-added', body: { participant: 'person-2' }, personal: personOf('Borić'), part: [2, 2] },
      { type: 'attendance-marked', body: { participant: 'person-1', halfDay: 'd1am', state: 'present', at: null, replaces: [] } },
    ]),
  ),
  'other-first.ndjson': forgedLines(
    forgedBy('other', 'first', [
      firstLine,
      { type: 'participant-added', body: { participant: 'person-3' }, personal: personOf('Verić') },
      { type: 'follow-up-wished', body: { followUp: 'wish-1', month: null, mayContact: true }, personal: wish },
      { type: 'participant-added', body: { participant: 'person-4' }, personal: personOf('Gajić') },
      { type: 'participant-changed', body: { participant: 'person-1' }, personal: personOf('Anić-Perić') },
    ]),
  ),
};
const notHereYet = 2;

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/* ————— what a forger can do ————— */

const lastOrder = '004133980800000-999999';
const orders = [...Array.from({ length: 7 }, () => undefined), '000000000000001-000000', '004102444799999-999999', lastOrder, 'Infinity-0'];

const forgeries: readonly Forged[] = [
  erasing,
  erasing,
  { type: 'follow-up-withdrawn', body: { followUp: 'wish-1', month: null }, personal: { ...wish, contact: '' } },
  { type: 'participant-added', body: { participant: 'person-9' }, personal: personOf('Strančić') },
  { type: 'participant-added', body: { participant: 'person-1' }, personal: personOf('') },
  { type: 'participant-changed', body: { participant: 'person-2' }, personal: personOf('Strančić') },
  { type: 'participants-joined', body: { kept: 'person-2', gone: 'person-1' } },
  { type: 'taken-back', body: { event: 'laptop/old/2' } },
  { type: 'taken-back', body: { event: 'laptop/first/1' } },
  { type: 'day-ended', body: { day: 1 } },
  { type: 'room-named', body: { room: 3 } },
  { type: 'day-started', body: { day: 1 }, part: [1, 2] },
];

interface Act {
  readonly what:
    | 'drop'
    | 'shorten'
    | 'reorder'
    | 'repeat'
    | 'garble'
    | 'empty'
    | 'add'
    | 'stranger'
    | 'rename'
    | 'double'
    | 'insert'
    | 'deny';
  readonly log: number;
  readonly at: number;
  readonly other: number;
  readonly forgery: number;
  readonly order: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(
    'drop',
    'shorten',
    'reorder',
    'repeat',
    'garble',
    'empty',
    'empty',
    'add',
    'add',
    'stranger',
    'rename',
    'double',
    'insert',
    'deny',
  ),
  log: fc.nat(5),
  at: fc.nat(20),
  other: fc.nat(20),
  forgery: fc.nat(forgeries.length - 1),
  order: fc.nat(orders.length - 1),
});

const withoutPersons = (line: string): string => {
  try {
    return erasedLine(line);
  } catch {
    return line;
  }
};

/** The line's own place in a chain; a garbled one has none. */
function chainedTo(line: string | undefined): {
  readonly seq: number;
  readonly hash: string;
  readonly device: string;
  readonly start: string;
} {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return { seq: 0, hash: '', device: 'other', start: 'first' };
  }
}

function forgedLine({ forgery, order }: Act, last: string | undefined, before?: string): string {
  const { seq, hash, device, start } = chainedTo(last);
  const forged = forgeries[forgery] ?? erasing;
  const text = orders[order];
  const [line = ''] = forgedLines(
    [
      {
        ...forged,
        device,
        start,
        ...(before === undefined ? {} : { before }),
        ...(text === undefined ? { at: Date.UTC(2026, 10, 27) } : { order: text }),
      },
    ],
    { seq, hash },
  );
  return line;
}

function changed(lines: readonly string[], step: Act): readonly string[] {
  const at = step.at % Math.max(1, lines.length);
  const other = step.other % Math.max(1, lines.length);
  switch (step.what) {
    case 'drop':
      return lines.toSpliced(at, 1);
    case 'shorten':
      return lines.slice(0, at);
    case 'reorder':
      return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
    case 'repeat':
      return lines.toSpliced(other, 0, lines[at] ?? '');
    case 'garble':
      return lines.with(at, (lines[at] ?? '').replace(/\d/u, 'x'));
    case 'empty':
      return lines.map((line, index) => (index >= at ? withoutPersons(line) : line));
    case 'insert':
      return lines.toSpliced(at, 0, forgedLine(step, lines[at - 1]));
    case 'deny':
      return [...lines, forgedLine(step, lines.at(-1), '0'.repeat(64))];
    default:
      return [...lines, forgedLine(step, lines.at(-1))];
  }
}

function forged(honest: Readonly<Record<string, readonly string[]>>, steps: readonly Act[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map(Object.entries(honest));
  for (const step of steps) {
    const [name = '', lines = []] = [...all][step.log % Math.max(1, all.size)] ?? [];
    if (step.what === 'stranger') {
      const [first = ''] = forgedLines([{ ...firstLine, device: 'zzzz' }]);
      all.set('zzzz-first.ndjson', [first, forgedLine(step, first)]);
    } else if (step.what === 'rename' || step.what === 'double') {
      if (step.what === 'rename') all.delete(name);
      all.set(`copy-${step.at}.ndjson`, lines);
    } else if (lines.length > 0) all.set(name, changed(lines, step));
  }
  return all;
}

/* ————— the laptop to which it comes ————— */

async function laptop(file: string) {
  const here = Object.entries(written).map(([name, lines]): readonly [string, string] => [
    `${logs}/${name}`,
    textOf(name.startsWith('other') ? lines.slice(0, -notHereYet) : lines),
  ]);
  const disk = new ModelDisk({
    ...Object.fromEntries(here),
    [`${trainingFolder}/programme/programme.yaml`]: 'id: small\n',
    [`${stick}/photo.jpg`]: '',
  });
  let now = momentAt('09:00');
  const ports = portsOn(disk, { now: () => now }, { backupFolder: stick }, { chooseBundle: async () => file });
  const trainings = await Trainings.read(ports, () => undefined);
  const log = await trainings.open(trainingId);
  await trainings.choose(trainingId);
  if (!log) throw new Error('The training was not read');
  await log.confirm([arrival('Ovdić')], now);
  await preparePlace(disk, stick);
  const secondPlace = new SecondPlace(ports, async () => undefined);
  const backup = new Backup(
    ports,
    secondPlace,
    trainings,
    () => 0,
    new BesideLogs(ports),
    () => undefined,
  );
  const copy = async (): Promise<void> => {
    now = after(now, minutes(1));
    await backup.tick();
  };
  await copy();
  const own = disk.files[`${logs}/laptop-first.ndjson`] ?? '';
  return {
    disk,
    log,
    bundles: new Bundles(ports, new Notices(), trainings, secondPlace, () => undefined),
    copy,
    honest: { ...written, 'laptop-first.ndjson': own.trimEnd().split('\n') },
    now: () => now,
  };
}

const pack = async (file: string, lines: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  const files = new Map([...lines].map(([name, each]) => [`logs/${name}`, new TextEncoder().encode(textOf(each))] as const));
  writeFileSync(file, await packBundle({ training: trainingId, files }, '1.0.0', momentAt('09:00').wall));
};

const eventsIn = async (disk: ModelDisk, folder: string): Promise<readonly StoredEvent[]> =>
  (await readLogs(disk, folder)).flatMap(({ log }) => log.events);

/** Entries, and parts of them that tell of persons, which were here and are not any more, though no erasing asks for it. */
function lost(before: readonly StoredEvent[], now: readonly StoredEvent[]): readonly string[] {
  const known = new Map<string, StoredEvent>();
  for (const event of now) if (event.personal !== undefined || !known.has(event.id)) known.set(event.id, event);
  const isErased = erasureIn(now);
  return before.flatMap((event) => {
    const there = known.get(event.id);
    if (JSON.stringify(there) === JSON.stringify(event)) return [];
    const isNamed = there !== undefined && there.personal === undefined && isErased?.(event) === true;
    return isNamed ? [] : [event.id];
  });
}

const withPersons = (events: readonly StoredEvent[]): number => events.filter(({ personal }) => personal !== undefined).length;

test('a bundle forged in any way changes nothing before a person agrees, and loses nothing that no erasing names afterwards', async () => {
  const file = join(emptyFolder(), 'forged.facilitator-kit');
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (steps) => {
      const { disk, log, bundles, copy, honest, now } = await laptop(file);
      await pack(file, forged(honest, steps));
      const files = disk.files;
      const before = log.training.events;
      const stickBefore = await eventsIn(disk, onStick);
      const preview = await bundles.choose();
      expect(disk.files).toEqual(files);
      expect(log.training.events).toEqual(before);
      if (preview === undefined || isRefusal(preview)) return;
      if ('sealed' in preview) throw new Error('An open bundle was taken for a sealed one');

      const { takesAway } = preview;
      if (takesAway) {
        expect(await bundles.takeIn(preview.preview, '', undefined, () => undefined)).toMatchObject({ refused: 'other-place-for-copy' });
        expect(disk.files).toEqual(files);
      }
      expect(await bundles.takeIn(preview.preview, takesAway?.place ?? '', undefined, () => undefined)).not.toHaveProperty('refused');
      expect(lost(before, log.training.events)).toEqual([]);
      const gone = withPersons(before) - withPersons(log.training.events.filter(({ id }) => before.some((event) => event.id === id)));
      if (takesAway === undefined) expect(gone).toBeLessThanOrEqual(0);
      else expect(gone).toBeGreaterThan(0);

      await log.confirm([arrival('Kasnić')], now());
      await copy();
      expect(lost(stickBefore, await eventsIn(disk, onStick))).toEqual([]);
      const again = await TrainingLog.open(
        disk,
        trainingFolder,
        trainingId,
        writer('laptop', 'again'),
        asideOf(aside, trainingId),
        () => undefined,
      );
      expect(lost(before, again.training.events)).toEqual([]);
      expect(again.training.state).toEqual(log.training.state);
      expect(namesIn(again)).toContain('Kasnić');
    }),
    { numRuns: 300 },
  );
});
