/** A copy is taken in where several laptops write: each changes its own files alone, and what the copy brings counts all the same. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { createTraining } from '../../../../domain/training/decide-details';
import { finishedName } from '../../../../main/store/durable-json';
import { verify } from '../../../../main/store/verify';
import type { Parcel } from '../../../../main/transfer/parcel';
import { detailsInput, trainingId } from '../../builders';
import { leftovers, ModelDisk, PowerCut } from '../store/model-disk';
import { arrival, namesIn, personsErased, trainingFolder } from '../store/notebook';
import { copyBeginning, Laptop } from './folders';

vi.setConfig({ testTimeout: 60_000 });

const sharing = (device: string, disk?: ModelDisk): Promise<Laptop> => new Laptop(device, disk, true).open();

/** Those whose names don't say that this laptop writes them. */
const othersIn = ({ device, logTexts }: Laptop): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(logTexts).filter(([name]) => !finishedName(name).startsWith(`${device}-`)));

async function takesBeside(laptop: Laptop, parcel: Parcel): Promise<void> {
  const before = othersIn(laptop);
  expect((await laptop.takes(parcel)).parted.size).toBe(0);
  expect(othersIn(laptop)).toEqual(before);
  expect((await laptop.plan(parcel)).writes.size).toBe(0);
}

/** A tool brings a file from where it is written, whole or half of it. */
async function carried(from: Laptop, to: Laptop, chance = Number.POSITIVE_INFINITY): Promise<void> {
  const names = Object.keys(from.logTexts).filter((name) => name.startsWith(`${from.device}-`));
  for (const name of Number.isFinite(chance) ? names.slice(chance % (names.length + 1)) : names)
    await copyBeginning(from, to, name, Number.isFinite(chance) ? chance % ((from.logTexts[name] ?? '').length + 1) : chance);
}

async function threeLaptops(): Promise<readonly [Laptop, Laptop, Laptop]> {
  const laptops = [await sharing('door'), await sharing('office'), await sharing('trainer')] as const;
  const created = createTraining(detailsInput);
  if (isRefusal(created)) throw new Error('No training');
  await laptops[0].does(...created);
  for (const other of laptops.slice(1)) await carried(laptops[0], other);
  return laptops;
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('arrive', 'arrive', 'restart', 'bundle', 'bundle', 'carry'),
    from: fc.nat(2),
    to: fc.nat(2),
    chance: fc.nat(1_000_000),
  }),
  { maxLength: 30 },
);

test('bundles and a tool that carries files, between acts and starts: nobody’s file is changed by another, and all come to the same', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const laptops = await threeLaptops();
      const noted: string[] = [];
      for (const [index, { what, from, to, chance }] of taken.entries()) {
        const [one, two] = [laptops[from] ?? laptops[0], laptops[to] ?? laptops[0]];
        if (what === 'arrive') noted.push(`Anić ${index}`);
        if (what === 'arrive') await one.does(arrival(`Anić ${index}`));
        else if (what === 'restart') await one.open();
        else if (one !== two && what === 'bundle') await takesBeside(two, await one.bundled());
        else if (one !== two) await carried(one, two, chance);
      }
      for (const one of laptops) for (const two of laptops) if (one !== two) await carried(one, two);
      for (const laptop of laptops) {
        await laptop.open();
        expect(laptop.logTexts).toEqual(laptops[0].logTexts);
        expect(namesIn(laptop.log).toSorted()).toEqual(noted.toSorted());
        expect(laptop.found).toEqual([]);
        expect(await verify(laptop.disk, trainingFolder, trainingId)).toMatchObject({ isIntact: true, lost: [] });
      }
    }),
    { numRuns: 60 },
  );
});

test('of a log that was on its way when it was packed its whole lines are brought, and nobody is told of a torn one', async () => {
  const [door, office, trainer] = await threeLaptops();
  await office.does(arrival('Anić'));
  await office.does(arrival('Borić'));
  const [name = ''] = Object.keys(office.logTexts).filter((each) => each.startsWith('office-'));
  await copyBeginning(office, trainer, name, (office.logTexts[name] ?? '').length - 10);
  await takesBeside(door, await trainer.bundled());
  await door.open();
  expect([namesIn(door.log), door.found]).toEqual([['Anić'], []]);
});

test('what is brought is the same proof as the log itself: the digest doesn’t change when its owner brings the whole of it', async () => {
  const [door, office] = await threeLaptops();
  await door.does(arrival('Anić'));
  await takesBeside(office, await door.bundled());
  const before = await verify(office.disk, trainingFolder, trainingId);
  expect(Object.keys(office.logTexts)).toEqual(['door-start2.ndjson', 'office-brought-door-start2.ndjson']);
  await carried(door, office);
  const after = await verify(office.disk, trainingFolder, trainingId);
  expect(after.digest).toBe(before.digest);
  expect((await verify(door.disk, trainingFolder, trainingId)).digest).toBe(before.digest);
});

test('a bundle made of such a folder brings each log once, under its own name', async () => {
  const [door, office] = await threeLaptops();
  await door.does(arrival('Anić'));
  await takesBeside(office, await door.bundled());
  const alone = await new Laptop('alone').open();
  await alone.takes(await office.bundled());
  expect(alone.logTexts).toEqual({ 'door-start2.ndjson': door.logTexts['door-start2.ndjson'] });
});

test('who was erased doesn’t come along, and their names in another laptop’s file wait for that laptop', async () => {
  const [door, office, trainer] = await threeLaptops();
  await door.does(arrival('Anić'));
  await carried(door, office);
  await carried(door, trainer);
  await door.does(arrival('Borić'));
  const named = await door.bundled();
  await takesBeside(trainer, named);
  await trainer.does(personsErased);
  await takesBeside(office, named);
  await takesBeside(office, await trainer.bundled());
  await takesBeside(office, named);
  await office.log.erase();
  const texts = office.logTexts;
  expect(Object.keys(texts)).toContain('office-brought-door-start2.ndjson');
  expect(texts['office-brought-door-start2.ndjson']).not.toMatch(/"lastName"/u);
  expect(texts['door-start2.ndjson']).toMatch(/"lastName":"Anić"/u);
  expect(namesIn(office.log)).not.toContain('Anić');
});

test('the power goes at any step of taking in: the others’ files are as they were, and once more brings all', async () => {
  const [door, office] = await threeLaptops();
  const start = office.disk.files;
  await door.does(arrival('Anić'), arrival('Borić'));
  const parcel = await door.bundled();
  const first = await sharing('office', new ModelDisk(start));
  const before = first.disk.steps;
  await first.takes(parcel);
  for (let step = 1; step <= first.disk.steps - before + 1; step += 1) {
    const disk = new ModelDisk(start);
    const laptop = await sharing('office', disk);
    disk.cutBefore(disk.steps + step);
    await laptop.takes(parcel).catch((error) => expect(error).toBeInstanceOf(PowerCut));
    const again = await sharing('office', disk.afterPowerCut(leftovers[step % leftovers.length] ?? { bytes: 'nothing', names: 'lost' }));
    expect(othersIn(again)).toEqual(othersIn(first));
    await takesBeside(again, parcel);
    expect(namesIn(again.log)).toEqual(['Anić', 'Borić']);
  }
});
