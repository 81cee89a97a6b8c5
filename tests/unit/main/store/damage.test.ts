/** Damage of any kind, anywhere in a laptop's log: the rest is used, every byte is kept somewhere, and the second start has nothing to tell. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bytesOf, flipped } from './log-text';
import { ModelDisk } from './model-disk';
import { arrival, asideFolder, logs, namesFound, namesIn, now, openLog, writer } from './notebook';

vi.setConfig({ testTimeout: 20_000 });

const path = `${logs}/laptop-first.ndjson`;
const acts = [['Anić'], ['Borić', 'Verić'], ['Gavrić'], ['Đokić', 'Erić', 'Žikić'], ['Zorić']];
const names = acts.flat();

async function written(): Promise<Uint8Array> {
  const disk = new ModelDisk();
  const log = await openLog(disk, writer('laptop', 'first'));
  for (const act of acts) await log.confirm(act.map(arrival), now);
  await log.close();
  return (await disk.read(path)) ?? new Uint8Array();
}
const whole = await written();
const wholeText = new TextDecoder().decode(whole);

/** Opens the damaged log on the laptop that wrote it; returns the names that were found. */
async function openedWith(damaged: Uint8Array): Promise<readonly string[]> {
  const disk = new ModelDisk({ [path]: damaged });
  const told: string[] = [];
  const log = await openLog(disk, writer('laptop', 'second'), ({ notice }) => told.push(notice));
  const found = namesIn(log);
  expect(told.length).toBeLessThanOrEqual(1);
  const { [path]: left = '', ...others } = disk.files;
  const kept = Object.entries(others).map(([name, text]) => {
    expect(name.startsWith(asideFolder)).toBe(true);
    return text;
  });
  const before = new TextDecoder().decode(damaged);
  expect([left, kept[0], left + kept[0]]).toContain(before);
  for (const act of acts) expect([0, act.length]).toContain(act.filter((name) => found.includes(name)).length);
  await log.confirm([arrival('afterwards')], now);
  const next = await openLog(disk, writer('laptop', 'third'), ({ notice }) => expect.fail(`told again: ${notice}`));
  expect(namesIn(next)).toEqual([...found, 'afterwards']);
  return found;
}

test('a flipped bit costs no more than the acts whose lines it touches', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (index, bit) => {
      const found = await openedWith(flipped(whole, index, bit));
      expect(found).toEqual(names.filter((name) => found.includes(name)));
      expect(acts.filter(([name]) => name === undefined || !found.includes(name)).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 250 },
  );
});

test('a truncation costs no more than what was behind it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), async (length) => {
      const found = await openedWith(whole.subarray(0, length));
      const ends = acts.map((_, index) => wholeText.split('\n', 1 + acts.slice(0, index + 1).flat().length).join('\n'));
      const wholeActs = ends.filter((text) => bytesOf(text).length + 1 <= length).length;
      expect(found).toEqual(acts.slice(0, wholeActs).flat());
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['of zeros', new Uint8Array(4096)],
  ['that is empty', new Uint8Array()],
  ['of something else', bytesOf('PK\u0003\u0004 a film\n\nor a table\n')],
])('a file %s costs only itself', async (_, content) => {
  expect(await openedWith(content)).toEqual([]);
});

test('zeros in the middle cost no more than the lines where they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 600 }), async (from, length) => {
      const found = await openedWith(whole.slice().fill(0, from, from + length));
      expect(found).toEqual(names.filter((name) => found.includes(name)));
    }),
    { numRuns: 100 },
  );
});

test('a log of a newer kit keeps the training shut, and nothing at all is changed, other damage neither', async () => {
  const disk = new ModelDisk({
    [path]: Buffer.concat([whole, bytesOf('{"v":1,"torn')]),
    [`${logs}/laptop-zero.ndjson`]: 'damage\n',
    [`${logs}/other-new.ndjson`]: '{"v":999,"device":"other"}\n{"v":999}\n',
  });
  const before = disk.files;
  await expect(openLog(disk, writer('laptop', 'second'))).rejects.toMatchObject({
    code: 'newer-version',
    path: `${logs}/other-new.ndjson`,
  });
  expect(disk.files).toEqual(before);
});

test('files of tools that copy are no logs', async () => {
  const disk = new ModelDisk({
    [path]: whole,
    [`${logs}/.laptop-first.ndjson.Xy1234`]: 'half',
    [`${logs}/.syncthing.laptop-first.ndjson`]: 'half',
  });
  expect(await namesFound(disk, 'laptop')).toEqual(names);
});
