import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { type Bench, desk, emptyFolder, training } from '../open-in-folder';
import { add, granted, laptop, laptopWithTraining } from './laptops';

vi.setConfig({ testTimeout: 120_000 });

const words = 'lipa reka sova kamen';
const otherWords = 'most voda grad kapa';
const twice = (passphrase: string) => ({ passphrase, again: passphrase });

async function choosePlace(bench: Bench, stick: string): Promise<void> {
  bench.choose = stick;
  granted(await bench.kit.requests['choose-backup']('choose'));
}

async function copied(bench: Bench): Promise<void> {
  bench.advance(40_000);
  await bench.kit.tick();
}

function emptyStick(): string {
  const stick = join(emptyFolder(), 'stick');
  mkdirSync(stick);
  return stick;
}

/** Whatever a thief finds, names of files too. */
const holds = (folder: string, word: string): boolean =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) => name.includes(word) || (statSync(join(folder, name)).isFile() && readFileSync(join(folder, name)).includes(word)),
  );

test('a second place that was sealed holds no name from then on, goes on after a restart, and opens elsewhere with its passphrase', async () => {
  const { bench, id } = await laptopWithTraining();
  const stick = emptyStick();
  await choosePlace(bench, stick);
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'current', isSealed: false });
  expect(holds(stick, 'Anić')).toBe(true);
  expect(await bench.kit.requests['seal-place'](twice('short'))).toMatchObject({ refused: 'passphrase-short', field: 'passphrase' });
  granted(await bench.kit.requests['seal-place'](twice(words)));
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'current', isSealed: true });
  for (const word of ['Anić', 'Beograd', words]) expect(holds(stick, word), word).toBe(false);
  expect(holds(bench.folder, words)).toBe(false);

  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  await again.kit.requests['open-training'](id);
  await add(again, 'Borić');
  await copied(again);
  expect(desk(again).backup).toMatchObject({ state: 'current', isSealed: true });
  expect(holds(stick, 'Borić')).toBe(false);

  const other = await laptop();
  await choosePlace(other, stick);
  await copied(other);
  expect(desk(other).backup).toMatchObject({ state: 'locked' });
  expect(await other.kit.requests['list-copies']()).toEqual({ refused: 'place-locked' });
  expect(await other.kit.requests['unlock-place'](otherWords)).toEqual({ refused: 'place-not-unsealed', field: 'passphrase' });
  granted(await other.kit.requests['unlock-place'](words));
  expect(granted(await other.kit.requests['list-copies']())).toMatchObject({ cards: [{ id, place: 'Beograd', participants: 2 }] });
  const preview = granted(await other.kit.requests['preview-copy'](id));
  expect(preview).toMatchObject({ participants: 2, isHere: false, unopened: [] });
  granted(await other.kit.requests['take-in'](preview.preview, ''));
  granted(await other.kit.requests['open-training'](id));
  expect(training(other).register.rows).toHaveLength(2);
  await copied(other);
  expect(desk(other).backup).toMatchObject({ state: 'current', isSealed: true });
});

test('the passphrase is changed and removed, a new stick is sealed with the same, and an unsealed one waits for a word', async () => {
  const { bench } = await laptopWithTraining();
  const [first, second, third] = [emptyStick(), emptyStick(), emptyStick()];
  await choosePlace(bench, third);
  await copied(bench);
  await choosePlace(bench, first);
  granted(await bench.kit.requests['seal-place'](twice(words)));
  await copied(bench);
  granted(await bench.kit.requests['seal-place'](twice(otherWords)));
  await copied(bench);
  expect(desk(bench).backup.state).toBe('current');
  const other = await laptop();
  await choosePlace(other, first);
  expect(await other.kit.requests['unlock-place'](words)).toMatchObject({ refused: 'place-not-unsealed' });
  granted(await other.kit.requests['unlock-place'](otherWords));

  await choosePlace(bench, second);
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'current', isSealed: true });
  expect(holds(second, 'Anić')).toBe(false);
  await add(bench, 'Borić');
  await choosePlace(bench, third);
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'unsealed' });
  expect(holds(third, 'Borić')).toBe(false);
  granted(await bench.kit.requests['seal-place']('as-before'));
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'current' });
  expect(holds(third, 'Anić')).toBe(false);
  granted(await bench.kit.requests['seal-place']('not'));
  await copied(bench);
  expect(desk(bench).backup).toMatchObject({ state: 'current', isSealed: false });
  expect(holds(third, 'Borić')).toBe(true);
});

test('whoever is erased is erased in sealed copies, too', async () => {
  const { bench, id } = await laptopWithTraining();
  const stick = emptyStick();
  await choosePlace(bench, stick);
  granted(await bench.kit.requests['seal-place'](twice(words)));
  await copied(bench);
  granted(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Beograd' }));
  await copied(bench);
  expect(desk(bench).backup.state).toBe('current');
  const other = await laptop();
  await choosePlace(other, stick);
  granted(await other.kit.requests['unlock-place'](words));
  const preview = granted(await other.kit.requests['preview-copy'](id));
  expect(isRefusal(preview)).toBe(false);
  granted(await other.kit.requests['take-in'](preview.preview, ''));
  expect(holds(other.folder, 'Anić')).toBe(false);
});

test('what a link in the place leads to is not removed with the copies that are not sealed, and a file beside them stops nothing', async () => {
  const { bench, id } = await laptopWithTraining();
  const stick = emptyStick();
  await choosePlace(bench, stick);
  await copied(bench);
  const place = join(stick, 'facilitator-kit-backup');
  const elsewhere = emptyFolder();
  const own = join(elsewhere, 'own.txt');
  writeFileSync(own, 'mine');
  symlinkSync(elsewhere, join(place, 'Documents'), 'junction');
  symlinkSync(elsewhere, join(place, id, 'attachments'), 'junction');
  writeFileSync(join(place, 'notes'), 'mine');
  granted(await bench.kit.requests['seal-place'](twice(words)));
  await copied(bench);
  expect(readFileSync(own, 'utf8')).toBe('mine');
  expect(desk(bench).backup).toMatchObject({ state: 'current', isSealed: true });
  expect(holds(stick, 'Anić')).toBe(false);
  expect(granted(await bench.kit.requests['list-copies']())).toMatchObject({ cards: [{ id }] });
});

/** A sealed place with a copy, and another laptop that opens it. */
async function sealedCopy() {
  const { bench, id } = await laptopWithTraining();
  const stick = emptyStick();
  await choosePlace(bench, stick);
  granted(await bench.kit.requests['seal-place'](twice(words)));
  await copied(bench);
  const place = join(stick, 'facilitator-kit-backup');
  const [sealed = ''] = readdirSync(place).filter((name) => name.startsWith('sealed-'));
  const other = await laptop();
  await choosePlace(other, stick);
  granted(await other.kit.requests['unlock-place'](words));
  return { other, id, copies: join(place, sealed) };
}

test('a sealed file of the programme that is cut off is named and left out, and all else of the copy is taken back', async () => {
  const { other, id, copies } = await sealedCopy();
  const file = join(copies, id, 'programme', 'slides', 'one.en.md');
  writeFileSync(file, readFileSync(file).subarray(0, -5));
  const preview = granted(await other.kit.requests['preview-copy'](id));
  expect(preview).toMatchObject({ participants: 1, isHere: false, unopened: ['one.en.md'] });
  granted(await other.kit.requests['take-in'](preview.preview, ''));
  granted(await other.kit.requests['open-training'](id));
  expect(training(other).register.rows).toHaveLength(1);
  expect(desk(other).notices).toMatchObject([{ notice: 'programme-in-part' }]);
});

test('a sealed copy under another training’s name opens as nobody’s, and is told among the copies', async () => {
  const { other, id, copies } = await sealedCopy();
  renameSync(join(copies, id), join(copies, crypto.randomUUID()));
  const listed = granted(await other.kit.requests['list-copies']());
  expect(listed).toEqual({ cards: [], unreadable: [expect.stringContaining('.ndjson')] });
});
