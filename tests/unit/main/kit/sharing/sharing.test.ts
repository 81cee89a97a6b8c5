/** A person shares the trainings, has the folder checked, and goes back: what is said before is what is done. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { minutes } from '../../../../../domain/kernel/time';
import type { Finding } from '../../../../../domain/sharing/shared-folder';
import { temporaryOf } from '../../../../../main/store/durable-json';
import { personNamed } from '../../../builders';
import { writeSmallContent } from '../../content/small-content';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';

/* Whole programmes have hundreds of files, and each is flushed. */
const content = mkdtempSync(join(tmpdir(), 'kit-sharing-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);
const openKit = (folder = emptyFolder()): Promise<Bench> => openInFolder(folder, content);
const details = { ...belgrade, programme: 'small' };

const keysOf = (findings: readonly Finding[] | undefined): readonly string[] => (findings ?? []).map(({ key }) => key);

async function shared(bench: Bench, folder: string): Promise<Bench> {
  bench.choose = folder;
  const preview = await bench.kit.requests['choose-shared-folder']('choose');
  if (!preview || isRefusal(preview)) throw new Error(`no preview: ${JSON.stringify(preview)}`);
  expect(await bench.kit.requests['share-trainings'](preview.preview)).toEqual({ done: true });
  return bench.again();
}

test('a training goes to the folder, is worked on there, and comes back; the folder keeps it for the others', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const { id } = training(first);
  const office = emptyFolder();
  mkdirSync(join(office, '.stfolder'));
  first.choose = office;
  const preview = await first.kit.requests['choose-shared-folder']('choose');
  expect(preview).toMatchObject({ folder: office, coming: 1, there: 0, both: 0, areMoved: true, isPossible: true });
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  expect(keysOf(preview.findings)).toEqual(['carried']);
  expect(readdirSync(office)).toEqual(['.stfolder']);
  const second = await shared(first, office);
  expect(desk(second).sharing).toMatchObject({ state: 'there', folder: office });
  expect(training(second).id).toBe(id);
  expect(existsSync(join(second.folder, 'trainings', id))).toBe(false);
  await act(second, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const back = await second.kit.requests['choose-shared-folder']('alone');
  expect(back).toMatchObject({ folder: undefined, coming: 1, areMoved: false, isPossible: true });
  if (!back || isRefusal(back)) throw new Error('no preview');
  await second.kit.requests['share-trainings'](back.preview);
  const late = await second.kit.requests.dispatch({ kind: 'add-participant', person: personNamed('Boris', 'Borić') });
  expect(late, 'nobody would find it where the trainings were').toMatchObject({ refused: 'not-written' });
  const third = await second.again();
  expect(desk(third)).toMatchObject({ sharing: { state: 'alone', folder: undefined }, notices: [] });
  expect(training(third).register.rows).toHaveLength(1);
  expect(readdirSync(join(office, id)).toSorted()).toEqual(['logs', 'programme']);
});

test('two laptops that share a folder type in the sheets of one form: each sees all, and their files hold the same', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const office = emptyFolder();
  const one = await shared(first, office);
  const { id } = training(one);
  const other = await shared(await openKit(), office);
  await other.kit.requests['open-training'](id);
  const sheets = async (bench: Bench): Promise<number> => {
    const list = await bench.kit.requests['list-sheets']('evaluation-d2pm');
    if (!list || isRefusal(list)) throw new Error('no list');
    return list.sheets.length;
  };
  const keep = async (bench: Bench): Promise<void> => {
    await bench.kit.requests['answer-room'](false);
    const sheet = { code: '', answers: {} };
    const kept = await bench.kit.requests['keep-sheet']({ collection: 'evaluation-d2pm', sheet, instead: null, confirmed: false });
    if (isRefusal(kept)) throw new Error(JSON.stringify(kept));
  };
  for (const bench of [one, other, one, other]) await keep(bench);
  expect([await sheets(one), await sheets(other)]).toEqual([4, 4]);
  const answers = join(office, id, 'answers');
  const texts = (): readonly string[] => readdirSync(answers).map((name) => readFileSync(join(answers, name), 'utf8'));
  expect(new Set(texts()).size).toBe(2);
  for (const bench of [one, other]) {
    bench.advance(minutes(1 / 6));
    await bench.kit.tick();
  }
  expect([texts().length, new Set(texts()).size]).toEqual([2, 1]);
  expect(desk(one).returned).toContainEqual({ collection: 'evaluation-d2pm', count: 4, present: 0 });
});

test('what another laptop is writing just now on a network drive is left to it by who opens the training', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const office = emptyFolder();
  const here = await shared(first, office);
  const unfinished = temporaryOf(join(office, training(here).id, 'logs', 'another-laptop.ndjson'));
  writeFileSync(unfinished, '');
  await here.again();
  expect(existsSync(unfinished)).toBe(true);
});

test('whose files still hold names is listed, and those of a laptop that isn’t coming back are cleaned here', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const office = emptyFolder();
  const here = await shared(first, office);
  const { id } = training(here);
  const there = await shared(await openKit(), office);
  await there.kit.requests['open-training'](id);
  for (const bench of [here, there]) {
    await bench.kit.requests['answer-room'](false);
    await act(bench, { kind: 'add-participant', person: personNamed('Ana', bench === here ? 'Anić' : 'Borić') });
  }
  const look = async (bench: Bench): Promise<void> => {
    bench.advance(minutes(1 / 6));
    await bench.kit.tick();
  };
  await look(here);
  await act(here, { kind: 'erase-persons', place: details.place });
  const logs = join(office, id, 'logs');
  const named = (): number => readdirSync(logs).filter((name) => /Anić|Borić/u.test(readFileSync(join(logs, name), 'utf8'))).length;
  const { elsewhere } = training(here).personalData;
  expect([elsewhere.map(({ files }) => files), named()]).toEqual([[1], 1]);
  await look(there);
  expect(training(there).personalData).toMatchObject({ waitsHere: true, elsewhere: [] });
  expect(await here.kit.requests['erase-laptop']('nobody')).toEqual({ done: true });
  expect(named()).toBe(1);
  expect(await here.kit.requests['erase-laptop'](elsewhere[0]?.device ?? '')).toEqual({ done: true });
  expect([training(here).personalData.elsewhere, named()]).toEqual([[], 0]);
  await look(there);
  expect(training(there).personalData.waitsHere, 'nothing is left to be asked for').toBe(false);
  await act(here, { kind: 'add-participant', person: personNamed('Dana', 'Danić') });
  await look(there);
  await act(there, { kind: 'add-participant', person: personNamed('Cveta', 'Cvetić') });
  expect([training(there).personalData.waitsHere, named()]).toEqual([false, 0]);
});

test('a training that isn’t open, in which others erased persons, is told of, and names stay until somebody says so', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const office = emptyFolder();
  const here = await shared(first, office);
  const { id } = training(here);
  await here.kit.requests['answer-room'](false);
  await act(here, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  const look = async (): Promise<void> => {
    here.advance(minutes(1 / 6));
    await here.kit.tick();
  };
  const there = await shared(await openKit(), office);
  await there.kit.requests['open-training'](id);
  await there.kit.requests['answer-room'](false);
  await act(there, { kind: 'add-participant', person: personNamed('Ana', 'Borić') });
  await look();
  const [waiting] = desk(here).laptops.waiting;
  if (waiting) await here.kit.requests['admit-laptop']({ device: waiting.device, key: waiting.key, knowingly: false });
  await here.kit.requests['create-training'](details);
  await act(there, { kind: 'erase-persons', place: details.place });
  await look();
  const waits = { notice: 'erasing-waits', values: { count: 1, places: details.place } };
  expect(desk(here).notices).toMatchObject([waits]);
  const next = await here.again();
  expect(desk(next).notices, 'a start that reads no log of it tells it again').toMatchObject([waits]);
  await next.kit.requests['open-training'](id);
  expect(training(next).personalData).toMatchObject({ waitsHere: true, named: 0 });
});

test('what another laptop erased of one contact goes here, too, and nobody else does', async () => {
  const first = await openKit();
  await first.kit.requests['create-training'](details);
  const office = emptyFolder();
  const here = await shared(first, office);
  const { id } = training(here);
  const there = await shared(await openKit(), office);
  await there.kit.requests['open-training'](id);
  const look = async (bench: Bench): Promise<void> => {
    await bench.kit.requests['answer-room'](false);
    bench.advance(minutes(1 / 6));
    await bench.kit.tick();
  };
  for (const bench of [here, there]) await look(bench);
  const wish = { school: 'OŠ „Vuk Karadžić”', wish: '', contact: 'vuk@example.org', month: '', mayContact: true };
  await act(there, { kind: 'add-participant', person: personNamed('Ana', 'Anić') }, { kind: 'wish-follow-up', wish });
  await look(here);
  for (const { device, key } of desk(here).laptops.waiting) await here.kit.requests['admit-laptop']({ device, key, knowingly: false });
  const [added] = training(here).followUp.wishes;
  if (!added) throw new Error('nobody signed up');
  await act(here, { kind: 'change-follow-up', followUp: added.id, wish: { ...wish, contact: '', mayContact: false } });
  await look(there);
  for (const { device, key } of desk(there).laptops.waiting) await there.kit.requests['admit-laptop']({ device, key, knowingly: false });
  await look(there);
  const logs = join(office, id, 'logs');
  const holding = (text: string): number =>
    readdirSync(logs).filter((name) => readFileSync(join(logs, name), 'utf8').includes(text)).length;
  expect([training(there).personalData.waitsHere, holding('vuk@example.org')]).toEqual([true, 1]);
  expect(await there.kit.requests['erase-asked']('Niš')).toMatchObject({ refused: 'other-place' });
  expect(await there.kit.requests['erase-asked'](details.place)).toEqual({ done: true });
  expect([training(there).personalData.waitsHere, holding('vuk@example.org'), holding('Anić')]).toEqual([false, 0, 1]);
  expect(training(there).personalData.named).toBe(1);
});

test('what would lose or spill something is said, and isn’t done', async () => {
  const parent = emptyFolder();
  const bench = await openKit(join(parent, 'data'));
  const inside = join(bench.folder, 'office');
  mkdirSync(inside);
  const plain = emptyFolder();
  for (const [folder, keys] of [
    [inside, ['in-data', 'not-carried']],
    [parent, ['holds-data', 'not-carried', 'not-alone']],
    [plain, ['not-carried']],
  ] as const) {
    bench.choose = folder;
    const preview = await bench.kit.requests['choose-shared-folder']('choose');
    if (!preview || isRefusal(preview)) throw new Error('no preview');
    expect(keysOf(preview.findings)).toEqual(keys);
    expect(preview.isPossible).toBe(folder === plain);
    if (folder !== plain) expect(await bench.kit.requests['share-trainings'](preview.preview)).toEqual({ refused: 'sharing-changed' });
  }
  expect(desk(bench).sharing.state).toBe('alone');
});

test('the check sees what is on its way, what is only here in part, a clock that is wrong, and a name that is taken', async () => {
  const office = emptyFolder();
  mkdirSync(join(office, '.stfolder'));
  const bench = await shared(await openKit(), office);
  await bench.kit.requests['create-training'](details);
  const { id } = training(bench);
  expect(keysOf(await bench.kit.requests['check-shared-folder']())).toEqual(['carried']);
  const logs = join(office, id, 'logs');
  const [own = ''] = readdirSync(logs);
  const line = JSON.parse(readFileSync(join(logs, own), 'utf8').split('\n')[0] ?? '') as { readonly wall: number };
  const device = own.split('-')[0] ?? '';
  writeFileSync(join(logs, 'other-20231011-a.ndjson'), `${JSON.stringify({ wall: line.wall + 26 * 3_600_000 })}\n{"torn`);
  writeFileSync(join(logs, `${device}-29991231235959-abcdef.ndjson`), '');
  writeFileSync(join(logs, '.syncthing.other.ndjson.tmp'), '');
  writeFileSync(join(logs, own.replace('.ndjson', '.sync-conflict-20231011-080000-ABCDEFG.ndjson')), '');
  mkdirSync(join(office, 'half', 'programme'), { recursive: true });
  const findings = await bench.kit.requests['check-shared-folder']();
  expect(keysOf(findings)).toEqual(['name-taken', 'clock-hours', 'partial', 'arriving', 'conflicts', 'carried']);
  expect(findings?.find(({ key }) => key === 'clock-hours')?.values.count).toBe(26);
  renameSync(join(office, '.stfolder'), join(office, '.stignore'));
  mkdirSync(join(office, '.stversions'));
  expect(keysOf(await bench.kit.requests['check-shared-folder']())).toEqual(expect.arrayContaining(['stopped', 'versions']));
});

test('the kit starts while the folder is away: told, works with what it makes, and that comes in later', async () => {
  const office = emptyFolder();
  const there = await shared(await openKit(), office);
  await there.kit.requests['create-training'](details);
  await there.close();
  const settings = join(there.folder, 'settings.json');
  const text = readFileSync(settings, 'utf8');
  const gone = join(emptyFolder(), 'not-mounted');
  writeFileSync(settings, text.replaceAll(JSON.stringify(office), JSON.stringify(gone)));
  const away = await openKit(there.folder);
  expect(desk(away)).toMatchObject({ sharing: { state: 'away', folder: gone }, notices: [{ notice: 'shared-away' }] });
  await away.kit.requests['create-training']({ ...details, place: 'Niš' });
  expect(existsSync(gone)).toBe(false);
  expect(keysOf(await away.kit.requests['check-shared-folder']())).toEqual(['away']);
  await away.close();
  writeFileSync(settings, text);
  const again = await openKit(there.folder);
  expect(desk(again)).toMatchObject({ sharing: { state: 'there' }, notices: [] });
  expect(readdirSync(office).filter((name) => !name.startsWith('.'))).toHaveLength(2);
  expect(readdirSync(join(there.folder, 'trainings'))).toEqual([]);
});

test('a folder that was away is told to be there again, and away again, in the language of that moment', async () => {
  const office = emptyFolder();
  const there = await shared(await openKit(), office);
  await there.close();
  renameSync(office, `${office}-away`);
  const away = await openKit(there.folder);
  const look = async (): Promise<void> => {
    away.advance(minutes(1 / 6));
    await away.kit.tick();
  };
  const said = (): readonly unknown[] => [desk(away).sharing.state, ...desk(away).notices.map(({ notice }) => notice)];
  const problem = (): unknown => desk(away).notices[0]?.values.problem;
  const inEnglish = problem();
  await away.kit.requests['change-settings']({ language: 'sr-Latn' });
  await look();
  expect([said(), problem()]).toEqual([['away', 'shared-away'], expect.not.stringContaining(String(inEnglish))]);
  renameSync(`${office}-away`, office);
  await look();
  expect(said()).toEqual(['back', 'shared-back']);
  expect(await away.kit.requests['choose-shared-folder']('alone')).toEqual({ refused: 'shared-not-read' });
  renameSync(office, `${office}-away`);
  await look();
  expect(said()).toEqual(['away', 'shared-away']);
  renameSync(`${office}-away`, office);
});

test('that trainings are on their way is told before the first is looked at, and Stop counts from then on', async () => {
  const bench = await openKit();
  await bench.kit.requests['create-training'](details);
  bench.choose = emptyFolder();
  const preview = await bench.kit.requests['choose-shared-folder']('choose');
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  const asked = bench.kit.requests['share-trainings'](preview.preview);
  expect(desk(bench).sharing.moving).toEqual({ done: 0, of: 1 });
  await bench.kit.requests['stop-sharing']();
  expect(await asked).toEqual({ refused: 'sharing-stopped' });
  expect(desk(bench).sharing).toMatchObject({ state: 'alone', moving: undefined });
});

test('once they were moved, nothing of them is left where they were', async () => {
  const bench = await openKit();
  await bench.kit.requests['answer-room'](false);
  for (const place of ['Niš', 'Pirot', 'Vranje']) {
    await bench.kit.requests['create-training']({ ...details, place });
    const sheet = { code: '', answers: {} };
    await bench.kit.requests['keep-sheet']({ collection: 'evaluation-d2pm', sheet, instead: null, confirmed: false });
    await act(bench, { kind: 'add-participant', person: personNamed('Ana', 'Anić') });
  }
  const left = (): readonly string[] => readdirSync(join(bench.folder, 'trainings'));
  bench.choose = emptyFolder();
  const preview = await bench.kit.requests['choose-shared-folder']('choose');
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  expect(await bench.kit.requests['share-trainings'](preview.preview)).toEqual({ done: true });
  expect(left()).toEqual([]);
  bench.advance(minutes(1 / 6));
  await bench.kit.tick();
  await bench.close();
  expect(left()).toEqual([]);
});

test('a folder inside the shared one or around it, and links that lead to either or into the data, are told apart', async () => {
  const office = emptyFolder();
  const bench = await shared(await openKit(), office);
  await bench.kit.requests['create-training'](details);
  for (const folder of [join(office, 'inside'), join(office, '..')]) {
    mkdirSync(folder, { recursive: true });
    bench.choose = folder;
    expect(await bench.kit.requests['choose-shared-folder']('choose')).toEqual({ refused: 'shared-nested' });
  }
  const link = join(emptyFolder(), 'link');
  symlinkSync(bench.folder, link);
  bench.choose = link;
  const inData = await bench.kit.requests['choose-shared-folder']('choose');
  expect(inData && !isRefusal(inData) && keysOf(inData.findings)[0]).toBe('in-data');
  symlinkSync(office, join(link, 'office'));
  bench.choose = join(link, 'office');
  expect(await bench.kit.requests['choose-shared-folder']('choose')).toEqual({ refused: 'shared-already' });
});
