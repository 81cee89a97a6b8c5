/** A log under this laptop's own name that it never signed: told before it is taken in, and it stays out unless a person wants it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Bench, training } from '../open-in-folder';
import { cameBack } from './attacker';
import { granted, laptopWithTraining, look, saveBundle } from './laptops';

const deviceOf = ({ folder }: Bench): string => JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8')).device;

async function attacked(): Promise<{ readonly bench: Bench; readonly bundle: string }> {
  const { bench, id } = await laptopWithTraining();
  const bundle = await cameBack(
    await saveBundle(bench, id),
    () => [[{ type: 'day-started', body: { day: 1 } }], [{ type: 'day-ended', body: { day: 1 } }]],
    {
      writer: ({ key: _, ...own }) => ({ ...own, device: deviceOf(bench) }),
    },
  );
  return { bench, bundle };
}

const ended = (bench: Bench): boolean => training(bench).run.ended.includes(1);

test('it stays out, and is told, with how much it holds', async () => {
  const { bench, bundle } = await attacked();
  const shown = await look(bench, bundle);
  expect(shown).toMatchObject({ unsignedAsOwn: { entries: 2, isWanted: false }, brings: { entries: 0 }, names: { matters: [] } });
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(ended(bench)).toBe(false);
});

test('wanted, what it brings is named before, and comes in', async () => {
  const { bench, bundle } = await attacked();
  const { preview } = await look(bench, bundle);
  const wanted = granted(await bench.kit.requests['want-unsigned'](preview, true));
  expect(wanted).toMatchObject({ unsignedAsOwn: { entries: 2, isWanted: true }, brings: { entries: 2 }, names: { matters: ['course'] } });
  expect(await bench.kit.requests['take-in'](preview, '')).toMatchObject({ refused: 'wrong-message' });
  const without = granted(await bench.kit.requests['want-unsigned'](wanted.preview, false));
  expect(without).toMatchObject({ brings: { entries: 0 } });
  const again = granted(await bench.kit.requests['want-unsigned'](without.preview, true));
  granted(await bench.kit.requests['take-in'](again.preview, ''));
  expect(ended(bench)).toBe(true);
});

test('what this laptop signed itself comes back without a word', async () => {
  const { bench, id } = await laptopWithTraining();
  expect((await look(bench, await saveBundle(bench, id))).unsignedAsOwn).toBeUndefined();
});
