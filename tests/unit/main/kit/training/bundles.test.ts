import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { wallTime } from '../../../../../domain/kernel/time';
import { openBundle, packBundle } from '../../../../../main/transfer/bundle';
import { writeSmallContent } from '../../content/small-content';
import { firstLine, forgedLines } from '../../store/forged-log';
import { fileOf } from '../../store/log-text';
import { type Bench, belgrade, cards, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { add, granted, laptop, laptopWithTraining, look, saveBundle, takeIn } from './laptops';

async function mark(bench: Bench, lastName: string, state: 'present' | 'absent'): Promise<void> {
  const row = training(bench).register.rows.find(({ person }) => person.lastName === lastName);
  if (!row) throw new Error(`${lastName} is not on the list`);
  granted(await bench.kit.requests.dispatch({ kind: 'mark', participant: row.id, halfDay: 'd1am', state, at: '' }));
}

const namesOn = (bench: Bench): readonly string[] =>
  training(bench)
    .register.rows.map(({ person }) => person.lastName)
    .toSorted();

const nothing = { entries: 0, participants: 0, leaving: 0, marks: 0, conflicts: 0, duplicates: 0, confirmations: 0 };

/** Without what is told of the laptop that shows it. */
const onAny = (shown: unknown): unknown =>
  JSON.parse(JSON.stringify(shown, (key, value) => (key === 'isFromElsewhere' || key === 'isHere' ? undefined : value)));

test('a bundle brings a training to another laptop; what it brings is seen before, and the second time it is nothing', async () => {
  const { bench: first, id } = await laptopWithTraining();
  await mark(first, 'Anić', 'present');
  const file = await saveBundle(first, id);
  const second = await laptop();
  expect(await look(second, file)).toMatchObject({
    from: 'carried.facilitator-kit',
    place: 'Beograd',
    days: ['2023-10-11', '2023-10-12'],
    isHere: false,
    participants: 1,
    brings: { entries: 3, participants: 1, marks: 1, conflicts: 0, duplicates: 0 },
  });
  expect(await cards(second)).toEqual([]);
  expect(await takeIn(second, file)).toMatchObject({ training: id, brought: { entries: 3 }, parted: [] });
  granted(await second.kit.requests['open-training'](id));
  expect(onAny(training(second).register.rows)).toEqual(onAny(training(first).register.rows));
  expect(await look(second, file)).toMatchObject({ isHere: true, brings: nothing });
  expect((await takeIn(second, file)).brought).toEqual(nothing);
});

test('both ways, without a restart: both laptops have the same, and what they disagree about was said before', async () => {
  const { bench: first, id } = await laptopWithTraining();
  const second = await laptop();
  await takeIn(second, await saveBundle(first, id));
  granted(await second.kit.requests['open-training'](id));
  await mark(first, 'Anić', 'present');
  await mark(second, 'Anić', 'absent');
  await add(first, 'Borić');
  await add(second, 'Borić');
  const fromFirst = await saveBundle(first, id);
  expect((await look(second, fromFirst)).brings).toEqual({
    entries: 2,
    participants: 1,
    leaving: 0,
    marks: 1,
    conflicts: 1,
    duplicates: 1,
    confirmations: 0,
  });
  await takeIn(second, fromFirst);
  await takeIn(first, await saveBundle(second, id));
  expect(namesOn(first)).toEqual(['Anić', 'Borić', 'Borić']);
  expect(onAny(training(second).register)).toEqual(onAny({ ...training(first).register, canUndo: true, canRedo: false }));
  const restarted = await second.again();
  await restarted.kit.requests['answer-room'](false);
  expect(onAny(training(restarted).register.rows)).toEqual(onAny(training(first).register.rows));
});

test('an agenda that both laptops changed is told before it is taken in, with the one that will count', async () => {
  const { bench: first, id } = await laptopWithTraining('shipped');
  const second = await laptop('shipped', Date.parse('2023-10-11T08:30:00Z'));
  await takeIn(second, await saveBundle(first, id));
  granted(await second.kit.requests['open-training'](id));
  for (const [bench, minutes] of [
    [first, 25],
    [second, 15],
  ] as const) {
    const edit = { edit: 'minutes', block: 'd1-break-1', minutes } as const;
    granted(await bench.kit.requests.dispatch({ kind: 'edit-agenda', day: 1, edit }));
  }
  const breakOn = (bench: Bench): number | undefined =>
    training(bench).agenda[0].blocks.find(({ id: block }) => block === 'd1-break-1')?.minutes;
  const file = await saveBundle(second, id);
  expect((await look(first, file)).bothChanged.agenda).toEqual([{ day: 1, counts: 'copy' }]);
  await takeIn(first, file);
  expect(breakOn(first)).toBe(15);
  expect((await look(second, await saveBundle(first, id))).bothChanged.agenda).toEqual([]);
});

test('what is shown to a day that runs stays, though the other laptop’s day went on later', async () => {
  const { bench: first, id } = await laptopWithTraining('shipped');
  const second = await laptop('shipped', Date.parse('2023-10-11T08:30:00Z'));
  await takeIn(second, await saveBundle(first, id));
  granted(await second.kit.requests['open-training'](id));
  for (const bench of [first, second]) {
    granted(await bench.kit.requests.dispatch({ kind: 'start-day', day: 1 }));
    granted(await bench.kit.requests.dispatch({ kind: 'next' }));
  }
  granted(await first.kit.requests.dispatch({ kind: 'start-timer', length: 300_000 as never }));
  first.advance(60_000);
  for (let slide = 0; slide < 5; slide += 1) granted(await second.kit.requests.dispatch({ kind: 'next' }));
  granted(await second.kit.requests.dispatch({ kind: 'cover', cover: 'black' }));
  const { audience, run } = training(first);
  const timeLeft = first.kit.audienceTime().activityLeft;
  const shown = first.kit.audienceView();
  const painted: unknown[] = [];
  first.kit.watch(() => painted.push(first.kit.audienceView()));
  const fromSecond = await saveBundle(second, id);
  expect((await look(first, fromSecond)).staysAtSlide).toBe(true);
  await takeIn(first, fromSecond);
  expect(training(first).audience).toEqual(audience);
  expect(training(first).run.slide).toEqual(run.slide);
  expect(first.kit.audienceTime().activityLeft).toBe(timeLeft);
  expect(painted).toEqual(painted.map(() => shown));
  granted(await second.kit.requests.dispatch({ kind: 'end-day' }));
  await takeIn(first, await saveBundle(second, id));
  expect(training(first).run).toMatchObject({ day: 1, slide: run.slide });
  expect(training(first).audience).toEqual(audience);
});

test('a line that no kit writes is named with its file, and nothing of the bundle is taken in', async () => {
  const { bench: first, id } = await laptopWithTraining();
  const file = await saveBundle(first, id);
  const opened = await openBundle(readFileSync(file));
  if (opened.kind === 'fault') throw new Error(opened.fault);
  const strange = fileOf(forgedLines([firstLine, { type: 'day-started', body: { day: 1 }, order: 'Infinity-0' }]));
  const files = new Map([...opened.parcel.files, ['logs/stranger-first.ndjson', strange]]);
  writeFileSync(file, await packBundle({ training: id, files }, '1.0.0', wallTime(Date.parse('2023-10-11T06:30:00Z'))));
  const second = await laptop();
  second.choose = file;
  expect(await second.kit.requests['preview-bundle']()).toEqual({
    refused: 'bundle-strange-line',
    values: { file: 'carried.facilitator-kit', log: 'stranger-first.ndjson', line: 2 },
  });
  expect(readdirSync(second.folder)).not.toContain('trainings');
});

test('a program travels neither with a new training, nor out in a bundle, nor in from one, and is named each time', async () => {
  const folder = emptyFolder();
  writeSmallContent(join(folder, 'content'));
  const literature = join(folder, 'content', 'small', 'literature');
  mkdirSync(literature);
  const program = Buffer.from('MZ\0\0');
  for (const name of ['setup.exe', 'leaflet.pdf']) writeFileSync(join(literature, name), program);
  writeFileSync(join(literature, 'poster.pdf'), '%PDF-1.7');
  const first = await openInFolder(join(folder, 'data'), join(folder, 'content'));
  await first.kit.requests['answer-room'](false);
  const { id } = granted(await first.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  expect(desk(first).notices).toMatchObject([
    { notice: 'files-left-out', values: { files: expect.stringContaining('literature/setup.exe') } },
  ]);
  const own = join(first.folder, 'trainings', id, 'programme', 'literature');
  expect(readdirSync(own)).toEqual(['poster.pdf']);

  writeFileSync(join(own, 'setup.exe'), program);
  first.choose = join(folder, 'carried.facilitator-kit');
  expect(await first.kit.requests['save-bundle'](id)).toEqual({ file: 'carried.facilitator-kit', foreign: ['setup.exe'] });
  const opened = await openBundle(readFileSync(first.choose));
  if (opened.kind === 'fault') throw new Error(opened.fault);
  const planted = { 'programme/literature/setup.exe': program, 'attachments/picture.png': program };
  const files = new Map([...opened.parcel.files, ...Object.entries(planted)]);
  writeFileSync(first.choose, await packBundle({ training: id, files }, '1.0.0', wallTime(Date.parse('2023-10-11T06:30:00Z'))));
  const second = await laptop();
  expect((await look(second, first.choose)).foreign).toEqual(['setup.exe', 'picture.png']);
  await takeIn(second, first.choose);
  expect(Object.keys(filesOf(second)).filter((name) => /setup|picture/u.test(name))).toEqual([]);
  expect(Object.keys(filesOf(second)).some((name) => name.endsWith('poster.pdf'))).toBe(true);
});

test('a damaged bundle is refused with a word, and nothing of it is taken', async () => {
  const { bench: first, id } = await laptopWithTraining();
  const file = await saveBundle(first, id);
  writeFileSync(file, readFileSync(file).subarray(0, 500));
  const second = await laptop();
  second.choose = file;
  expect(await second.kit.requests['preview-bundle']()).toMatchObject({
    refused: 'bundle-damaged',
    values: { file: 'carried.facilitator-kit' },
  });
  expect(await second.kit.requests['take-in']('some-preview', '')).toEqual({ refused: 'wrong-message' });
  expect(readdirSync(second.folder)).not.toContain('trainings');
});

test('a copy here that is damaged is replaced by the sound one, and kept aside with the date', async () => {
  const { bench: first, id } = await laptopWithTraining();
  const second = await laptop();
  await takeIn(second, await saveBundle(first, id));
  const logs = join(second.folder, 'trainings', id, 'logs');
  const [log = ''] = readdirSync(logs);
  const lines = readFileSync(join(logs, log), 'utf8').split('\n');
  writeFileSync(join(logs, log), [...lines.slice(0, 2), lines[2]?.replace('Anić', 'Xxić'), ''].join('\n'));
  await add(first, 'Borić');
  const file = await saveBundle(first, id);
  const changed = await second.again();
  const { brought } = await takeIn(changed, file);
  const aside = readdirSync(join(changed.folder, 'set-aside', id));
  expect({ brought, aside }).toMatchObject({ brought: { participants: 2 }, aside: [expect.stringMatching(/^2023-10-11-/u)] });
});

const filesOf = ({ folder }: Bench): Readonly<Record<string, string>> => {
  const names = ['trainings', 'set-aside'].flatMap((name) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((each) => join(name, each))
      : [],
  );
  return Object.fromEntries(
    names.flatMap((name) => (statSync(join(folder, name)).isFile() ? [[name, readFileSync(join(folder, name), 'utf8')]] : [])),
  );
};

/** Both have the training; then one of them erased its persons, and this is its bundle. */
async function erasedElsewhere(): Promise<{ readonly here: Bench; readonly id: TrainingId; readonly file: string }> {
  const { bench: here, id } = await laptopWithTraining();
  await add(here, 'Borić');
  const other = await laptop();
  await takeIn(other, await saveBundle(here, id));
  granted(await other.kit.requests['open-training'](id));
  granted(await other.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
  return { here, id, file: await saveBundle(other, id) };
}

test('an erasing that comes in a bundle is told first, changes nothing before the place was written, and then erases as if it were done here', async () => {
  const { here, file } = await erasedElsewhere();
  const stick = emptyFolder();
  here.choose = stick;
  granted(await here.kit.requests['choose-backup']('choose'));
  await here.kit.tick();
  const before = { files: filesOf(here), view: training(here) };
  const { preview, takesAway, brings } = await look(here, file);
  expect(takesAway).toEqual({ participants: 2, trainers: 2, followUps: 0, entries: 3, sheets: 0, place: 'Beograd' });
  expect(brings.entries).toBe(1);
  for (const place of ['', 'Niš']) {
    expect(await here.kit.requests['take-in'](preview, place)).toEqual({
      refused: 'other-place-for-copy',
      field: 'place',
      values: { place: 'Beograd' },
    });
  }
  expect({ files: filesOf(here), view: training(here) }).toEqual(before);
  granted(await here.kit.requests['take-in'](preview, ' beograd'));
  here.advance(60_000);
  await here.kit.tick();
  expect(training(here).personalData).toMatchObject({ named: 0, trainers: 0, canErase: false });
  const left = [...Object.values(filesOf(here)), ...Object.values(filesOf({ ...here, folder: join(stick, 'facilitator-kit-backup') }))];
  expect(left.filter((text) => /"lastName"|Mirić/u.test(text))).toEqual([]);
});

test('an erasing in a bundle waits until the day that runs is over', async () => {
  const { here, file } = await erasedElsewhere();
  granted(await here.kit.requests.dispatch({ kind: 'start-day', day: 1 }));
  here.choose = file;
  expect(await here.kit.requests['preview-bundle']()).toEqual({ refused: 'no-erasing-copy-now', values: { day: 1 } });
  granted(await here.kit.requests.dispatch({ kind: 'end-day' }));
  expect((await look(here, file)).takesAway).toBeDefined();
});

test('what would be taken away is what was shown, or nothing is taken in', async () => {
  const { here, file } = await erasedElsewhere();
  const { preview } = await look(here, file);
  const row = training(here).register.rows[0];
  if (!row) throw new Error('nobody is on the list');
  const changed = { kind: 'change-participant', participant: row.id, person: { ...row.person, contact: 'ana@example.org' } } as const;
  granted(await here.kit.requests.dispatch(changed));
  expect(await here.kit.requests['take-in'](preview, 'Beograd')).toEqual({ refused: 'copy-takes-otherwise' });
  expect(namesOn(here)).toEqual(['Anić', 'Borić']);
});

test('erased persons stay erased when an older copy comes back, here and in the files', async () => {
  const { bench: first, id } = await laptopWithTraining();
  const file = await saveBundle(first, id);
  granted(await first.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
  await takeIn(first, file);
  const texts = readdirSync(join(first.folder, 'trainings', id, 'logs')).map((name) =>
    readFileSync(join(first.folder, 'trainings', id, 'logs', name), 'utf8'),
  );
  expect(texts.join('')).not.toContain('Anić');
  expect(training(first).register.rows.every(({ person }) => person.lastName === '')).toBe(true);
});

test.each(['open', 'closed'])(
  'sheets that a bundle brought to a training that is %s go to the second place, though nothing else is new',
  async (state) => {
    const { bench: first, id } = await laptopWithTraining();
    const here = await laptop();
    await takeIn(here, await saveBundle(first, id));
    granted(await here.kit.requests['open-training'](id));
    if (state === 'closed') granted(await here.kit.requests['create-training']({ ...belgrade, place: 'Niš', programme: 'small' }));
    const stick = emptyFolder();
    here.choose = stick;
    granted(await here.kit.requests['choose-backup']('choose'));
    await here.kit.tick();
    const sheet = { code: '', answers: {} };
    granted(await first.kit.requests['keep-sheet']({ collection: 'evaluation-d2pm', sheet, instead: null, confirmed: false }));
    await takeIn(here, await saveBundle(first, id));
    here.advance(60_000);
    await here.kit.tick();
    expect(desk(here).backup.state).toBe('current');
    const sheetsIn = (folder: string): string => readFileSync(join(folder, id, 'answers', 'evaluation-d2pm.json'), 'utf8');
    expect(sheetsIn(join(stick, 'facilitator-kit-backup'))).toBe(sheetsIn(join(here.folder, 'trainings')));
  },
);
