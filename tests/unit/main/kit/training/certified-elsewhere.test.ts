/** A day that was certified here, and what another laptop's bundle makes of it: nothing of the certification goes untold. */
import { expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { listAsRead } from '../../../../../domain/signing/changed-list';
import type { DomainEvent, EventType } from '../../../../../domain/training/event';
import { fold } from '../../../../../domain/training/fold';
import type { Training } from '../../../../../domain/training/state';
import { attendanceSheet } from '../../../../../main/export/attendance-sheet';
import { readLogs } from '../../../../../main/store/log-folder';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { smallProgramme } from '../../../builders';
import { type Bench, training } from '../open-in-folder';
import { cameBack } from './attacker';
import { add, granted, laptopWithTraining, saveBundle, takeIn } from './laptops';

const strokes = { width: 60_000, height: 18_000, lines: [[0, 0, 9, 9]] };

async function certified(): Promise<{ readonly bench: Bench; readonly id: TrainingId }> {
  const { bench, id } = await laptopWithTraining();
  const read = listAsRead(training(bench).register.rows, 1);
  granted(await bench.kit.requests['certify-day']({ day: 1, name: 'Mira Mirić', role: 'trainer', strokes, read }));
  return { bench, id };
}

const takingBack =
  (type: EventType) =>
  ({ events }: Training): readonly (readonly DomainEvent[])[] =>
    events.filter((event) => event.type === type).map(({ id }) => [{ type: 'taken-back', body: { event: id } }]);

async function sheetOf({ folder }: Bench, id: TrainingId): Promise<readonly string[]> {
  const logs = await readLogs(nodeDisk, `${folder}/trainings/${id}`);
  const all = fold(
    id,
    logs.flatMap(({ log }) => log.events),
  );
  const { details } = all.state;
  if (!details) throw new Error('The training has no details');
  const sheet = attendanceSheet(smallProgramme, details, all, { day: 1, language: 'en', fill: 'filled', proof: undefined });
  return (sheet.closing ?? []).map(({ text }) => text);
}

test('a certification that a bundle takes back stays told in the register, on the sheet and by Verify, with whose it was and when', async () => {
  const { bench, id } = await certified();
  await takeIn(bench, await cameBack(await saveBundle(bench, id), takingBack('day-certified')));
  const told = {
    name: 'Mira Mirić',
    date: '2023-10-11',
    time: '08:30',
    takenBack: { date: '2023-10-12', time: '20:00', hasReason: false },
  };
  expect(training(bench).register.certified[0]).toMatchObject({ by: [], past: [told] });
  const found = await bench.kit.requests['verify-training']('');
  expect(isRefusal(found) ? found : found.certified).toMatchObject([{ day: 1, by: [], past: [told] }]);
  expect(await sheetOf(bench, id)).toEqual([
    expect.stringMatching(
      /^Certified by Mira Mirić, trainer, 11 Oct 2023, 08:30; taken back 12 Oct 2023, 20:00 on the laptop “\w{4}”, without a reason\.$/u,
    ),
  ]);
});

test('one that a bundle certifies in its place stays told, too', async () => {
  const { bench, id } = await certified();
  const instead = ({ events }: Training): readonly (readonly DomainEvent[])[] => [
    [
      {
        type: 'day-certified',
        body: {
          day: 1,
          digest: 'ab'.repeat(16),
          known: [],
          replaces: events.filter(({ type }) => type === 'day-certified').map((event) => event.id),
        },
        personal: { name: 'Somebody', role: '', strokes },
      },
    ],
  ];
  await takeIn(bench, await cameBack(await saveBundle(bench, id), instead));
  expect(training(bench).register.certified[0]).toMatchObject({
    by: [{ name: 'Somebody' }],
    past: [{ name: 'Mira Mirić', takenBack: undefined }],
  });
  expect((await sheetOf(bench, id)).at(-1)).toBe(
    'Certified before by Mira Mirić, trainer, 11 Oct 2023, 08:30; the day was certified anew since.',
  );
});

test('the reason of a change of a certified day is taken back by no bundle', async () => {
  const { bench, id } = await certified();
  await add(bench, 'Borić');
  const [row] = training(bench).register.rows;
  if (!row) throw new Error('Nobody is on the list');
  const change = { kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'late', at: '' } as const;
  granted(await bench.kit.requests.dispatch({ kind: 'change-certified-day', reason: 'She came at ten', change }));
  await takeIn(bench, await cameBack(await saveBundle(bench, id), takingBack('certified-day-changed')));
  expect(training(bench).register.certified[0]?.reasons).toMatchObject([{ reason: 'She came at ten' }]);
  expect(await sheetOf(bench, id)).toContainEqual(expect.stringContaining('She came at ten'));
});
