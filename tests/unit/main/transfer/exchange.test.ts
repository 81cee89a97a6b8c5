/** Laptops that work apart and exchange their trainings, by bundles or by any tool that copies files: in the end all have the same. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { EventId } from '../../../../domain/kernel/ids';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { halfDays } from '../../../../domain/programme/choices';
import { createTraining } from '../../../../domain/training/decide-details';
import type { DomainEvent } from '../../../../domain/training/event';
import { verify } from '../../../../main/store/verify';
import { detailsInput, trainingId } from '../../builders';
import { arrival, trainingFolder } from '../store/notebook';
import { copyBeginning, Laptop } from './folders';

vi.setConfig({ testTimeout: 60_000 });

interface Step {
  readonly what: 'arrive' | 'mark' | 'restart' | 'exchange';
  readonly laptop: number;
  readonly other: number;
  readonly chance: number;
}

const stepsFor = (laptops: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom('arrive', 'mark', 'mark', 'restart', 'exchange', 'exchange'),
      laptop: fc.nat(laptops - 1),
      other: fc.nat(laptops - 1),
      chance: fc.nat(1_000_000),
    }),
    { maxLength: 40 },
  );

function markIn({ log }: Laptop, chance: number): readonly DomainEvent[] {
  const { participants, marks } = log.training.state;
  const participant = participants[chance % Math.max(1, participants.length)]?.id;
  const halfDay = halfDays[chance % halfDays.length] ?? 'd1am';
  if (participant === undefined) return [];
  const replaces: readonly EventId[] = (marks[participant]?.[halfDay] ?? []).map(({ event }) => event);
  const state = chance % 2 === 0 ? 'present' : 'absent';
  return [{ type: 'attendance-marked', body: { participant, halfDay, state, at: null, replaces } }];
}

async function laptopsWith(count: number): Promise<readonly Laptop[]> {
  const laptops = await Promise.all(Array.from({ length: count }, (_, index) => new Laptop(`laptop${index}`).open()));
  const created = createTraining(detailsInput);
  const [first, ...others] = laptops;
  if (!first || isRefusal(created)) throw new Error('No training');
  await first.does(...created);
  for (const other of others) await other.takes(await first.bundled());
  return laptops;
}

async function work(
  laptops: readonly Laptop[],
  steps: readonly Step[],
  exchange: (from: Laptop, to: Laptop, chance: number) => Promise<void>,
) {
  for (const [index, { what, laptop, other, chance }] of steps.entries()) {
    const one = laptops[laptop];
    const two = laptops[other];
    if (!one || !two) throw new Error('No such laptop');
    if (what === 'arrive') await one.does(arrival(`Anić ${index}`));
    else if (what === 'mark') await one.does(...markIn(one, chance));
    else if (what === 'restart') await one.open();
    else if (one !== two) await exchange(one, two, chance);
  }
}

/** Everybody gives everything to everybody, twice round. */
async function exchangeAll(laptops: readonly Laptop[]): Promise<void> {
  for (const from of [...laptops, ...laptops]) for (const to of laptops) if (from !== to) await to.takes(await from.bundled());
}

async function expectSame(laptops: readonly Laptop[]): Promise<void> {
  const [first, ...others] = laptops;
  for (const other of others) {
    expect(other.logTexts).toEqual(first?.logTexts);
    expect(other.log.training).toEqual(first?.log.training);
  }
  for (const { disk, found } of laptops) {
    expect((await verify(disk, trainingFolder, trainingId)).isIntact).toBe(true);
    expect(found).toEqual([]);
  }
}

test.each([2, 3])('%i laptops with bundles between their acts, both ways and again and again, come to the same', async (count) => {
  await fc.assert(
    fc.asyncProperty(stepsFor(count), async (steps) => {
      const laptops = await laptopsWith(count);
      await work(laptops, steps, async (from, to) => {
        const parcel = await from.bundled();
        expect((await to.takes(parcel)).parted.size).toBe(0);
        expect((await to.plan(parcel)).writes.size).toBe(0);
      });
      await exchangeAll(laptops);
      await expectSame(laptops);
    }),
    { numRuns: 40 },
  );
});

test.each([2, 3])('%i laptops whose logs any tool copies, file by file and half of it, come to the same', async (count) => {
  await fc.assert(
    fc.asyncProperty(stepsFor(count), async (steps) => {
      const laptops = await laptopsWith(count);
      await work(laptops, steps, async (from, to, chance) => {
        const names = Object.keys(from.logTexts);
        const name = names[chance % names.length] ?? '';
        await copyBeginning(from, to, name, chance % ((from.logTexts[name] ?? '').length + 1));
        if (chance % 3 === 0) await to.open();
      });
      for (const from of [...laptops, ...laptops]) {
        for (const to of laptops)
          for (const name of Object.keys(from.logTexts)) await copyBeginning(from, to, name, Number.POSITIVE_INFINITY);
      }
      for (const laptop of laptops) await laptop.open();
      await expectSame(laptops);
    }),
    { numRuns: 40 },
  );
});
