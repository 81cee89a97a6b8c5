/** The training of 11–12 October 2023 in Belgrade, from the empty library to the exported list. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import papa from 'papaparse';
import type { Page } from 'playwright';
import { parse } from 'yaml';
import { readByRoom } from '../../domain/barometer/statements';
import { saveDocument } from './documents';
import { expect, type Kit, test } from './launch';

const minute = 60_000;
const hour = 60 * minute;

type Row = Readonly<Record<string, string>>;
const listFile = resolve('tests/samples/belgrade-2023-10-11.csv');
const people = papa.parse<Row>(readFileSync(listFile, 'utf8').replace('\ufeff', ''), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;
const nameOf = (person: Row | undefined): string => `${person?.Ime} ${person?.Prezime}`;
const [late, excused, early] = [nameOf(people[3]), nameOf(people[5]), nameOf(people[8])];

interface Text {
  readonly sr: string;
}
const contentOf = (file: string): unknown => parse(readFileSync(`content/prevention-of-trafficking/${file}.yaml`, 'utf8'));
const { barometer: played } = contentOf('programme') as { readonly barometer: readonly number[] };
const { statements } = contentOf('statements') as {
  readonly statements: readonly { readonly id: number; readonly text: Text; readonly short: Text; readonly reason: Text }[];
};
const statement = statements.find(({ id }) => id === played[0]);
if (!statement) throw new Error('There is no statement.');

const halfDays = ['Day 1 morning', 'Day 1 afternoon', 'Day 2 morning', 'Day 2 afternoon'] as const;
type HalfDay = (typeof halfDays)[number];

const go = (desk: Page, place: string): Promise<void> => desk.getByRole('link', { name: place, exact: true }).click();

const cellOf = (desk: Page, name: string, halfDay: HalfDay, state: string) =>
  desk.getByRole('gridcell', { name: `${name}, ${halfDay}: ${state}`, exact: true });

async function markPresent(desk: Page, halfDay: HalfDay, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await cellOf(desk, name, halfDay, 'not marked').click();
    await expect(cellOf(desk, name, halfDay, 'present')).toBeVisible();
  }
}

async function markFromMenu(desk: Page, name: string, halfDay: HalfDay, state: string, time?: string): Promise<void> {
  await cellOf(desk, name, halfDay, 'not marked').focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitemradio', { name: new RegExp(`^${state}`, 'u') }).click();
  if (time !== undefined) {
    await desk.getByLabel('Time').fill(time);
    await desk.keyboard.press('Enter');
  }
  await expect(cellOf(desk, name, halfDay, state)).toBeVisible();
}

/** Presses Next and waits until the room sees something else. */
async function next(desk: Page, audience: Page): Promise<void> {
  const before = await audience.locator('.scene').textContent();
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(audience.locator('.scene')).not.toHaveText(before ?? '');
}

async function nextUntil(desk: Page, audience: Page, isReached: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    if (await isReached()) return;
    await next(desk, audience);
  }
  throw new Error('200 times Next, and not there.');
}

const seesScene = (audience: Page, scene: string) => async (): Promise<boolean> =>
  (await audience.locator(`[data-scene="${scene}"]`).count()) > 0;

async function count(desk: Page, agree: number, unsure: number, disagree: number): Promise<void> {
  for (const [key, times] of [
    ['1', agree],
    ['2', unsure],
    ['3', disagree],
  ] as const) {
    for (let pressed = 0; pressed < times; pressed += 1) await desk.keyboard.press(key);
  }
}

/** A guest stands on a place too: the kit asks before it counts more than are marked present. */
async function countGuest(desk: Page): Promise<void> {
  await desk.keyboard.press('3');
  await expect(desk.getByText('All 12 who are marked present have a place.')).toBeVisible();
  await desk.keyboard.press('3');
}

const counter = (desk: Page, position: 'Agree' | 'Unsure' | 'Disagree') =>
  desk
    .locator('.run-counter-face')
    .filter({ has: desk.getByRole('button', { name: `${position} +1`, exact: true }) })
    .locator('.run-counter-number');

async function expectCounts(desk: Page, agree: number, unsure: number, disagree: number): Promise<void> {
  await expect(counter(desk, 'Agree')).toHaveText(String(agree));
  await expect(counter(desk, 'Unsure')).toHaveText(String(unsure));
  await expect(counter(desk, 'Disagree')).toHaveText(String(disagree));
}

async function prepare(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'New training' }).click();
  await desk.getByRole('button', { name: 'Create training' }).click();
  await expect(desk.getByLabel('Place', { exact: true })).toHaveAccessibleDescription(/Write the place/u);
  await desk.getByLabel('Place', { exact: true }).fill('Beograd');
  await desk.getByLabel('Venue').fill('Farmaceutsko-fizioterapeutska škola');
  await desk.getByLabel('First day').fill('2023-10-11');
  await desk.getByLabel('Second day').fill('2023-10-12');
  await desk.getByLabel('Trainers').fill('Mira Mirić');
  await desk.getByLabel('Language').selectOption('sr-Latn');
  await desk.getByRole('button', { name: 'Create training' }).click();
  await go(desk, 'Register');
  await kit.chooseFile(listFile);
  await desk.getByRole('button', { name: 'Import list…' }).click();
  await desk.getByRole('button', { name: 'Import 13 participants' }).click();
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(14);
}

test('a training in Belgrade, from the first slide to the exported list', { tag: ['@electron', '@promise'] }, async ({ launchKit }) => {
  test.setTimeout(240_000);
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00', language: 'en' });
  const sentToRoom: unknown[] = [];
  await prepare(kit);

  await test.step('registration at the door', async () => {
    const { desk } = kit;
    const [first, ...others] = people.map(nameOf).filter((name) => name !== late && name !== excused);
    await desk.getByRole('searchbox', { name: 'Search participants' }).fill('scepanovic ziv');
    await desk.keyboard.press('Enter');
    await expect(cellOf(desk, first ?? '', 'Day 1 morning', 'present')).toBeVisible();
    await markPresent(desk, 'Day 1 morning', others);
    await markFromMenu(desk, excused, 'Day 1 morning', 'excused');
    await cellOf(desk, others[0] ?? '', 'Day 1 morning', 'present').click();
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(cellOf(desk, others[0] ?? '', 'Day 1 morning', 'present')).toBeVisible();
  });

  await test.step('day 1 begins, ten minutes later than planned', async () => {
    const { desk } = kit;
    await go(desk, 'Run');
    await kit.clock.advance(10 * minute);
    await desk.getByRole('button', { name: 'Start day' }).click();
    await expect(desk.getByRole('status', { name: 'Schedule' })).toHaveText('10 min behind · day ends 16:50');
    await desk.getByRole('button', { name: 'Show on projector' }).click();
    const audience = await kit.audience();
    await expect(audience.locator('.scene')).toContainText('trgovine decom');
    await kit.clock.advance(30 * minute);
    await nextUntil(
      desk,
      audience,
      async () => (await desk.getByRole('listitem').filter({ hasText: 'Legal framework' }).getByText('now').count()) > 0,
    );
    await kit.clock.advance(20 * minute);
    await go(desk, 'Register');
    await markFromMenu(desk, late, 'Day 1 morning', 'late', '9:30');
    await go(desk, 'Run');
  });

  await test.step('the Social Barometer: 7 agree, 2 are unsure, 4 disagree', async () => {
    const { desk } = kit;
    const audience = await kit.audience();
    await nextUntil(desk, audience, seesScene(audience, 'statement'));
    await expect(audience.locator('.scene')).toContainText(statement.text.sr);
    await next(desk, audience);
    await count(desk, 7, 2, 3);
    await expectCounts(desk, 7, 2, 3);
    await countGuest(desk);
    await expectCounts(desk, 7, 2, 4);
    await expect(audience.locator('.scene')).not.toContainText('7');
    await desk.getByRole('button', { name: 'More', exact: true }).click();
    await expect(desk.getByRole('button', { name: 'Reveal answer' })).toBeDisabled();
    await next(desk, audience);
    await kit.clock.advance(4 * minute);
  });

  await test.step('the laptop dies and is started again', async () => {
    await expect(kit.desk.getByRole('timer', { name: 'Block time left' })).toHaveText('1:41:00');
    sentToRoom.push(...(await kit.audienceMessages()));
    expect(JSON.stringify(sentToRoom)).not.toContain(statement.short.sr);
    await kit.kill();
    await kit.clock.advance(3 * minute);
    await kit.start();
    await go(kit.desk, 'Run');
    await expectCounts(kit.desk, 7, 2, 4);
    await expect(kit.desk.getByRole('timer', { name: 'Block time left' })).toHaveText('1:38:00');
    await expect((await kit.audience()).locator('.scene')).toContainText(statement.text.sr);
  });

  await test.step('the answer comes after the voices, with a second press; then the second round', async () => {
    const { desk } = kit;
    const audience = await kit.audience();
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await desk.keyboard.press('r');
    await expect(desk.getByText('press R again')).toBeVisible();
    await expect(audience.locator('[data-scene="places"]')).toBeVisible();
    await desk.keyboard.press('r');
    await expect(audience.locator('[data-scene="answer"]')).toContainText(statement.short.sr);
    await expect(audience.locator('[data-scene="answer"]')).toContainText(readByRoom(statement.reason.sr));
    await expect(audience.locator('[data-scene="answer"]')).toContainText('Izvor');
    await desk.getByRole('button', { name: 'More', exact: true }).click();
    await desk.getByRole('button', { name: 'Second round' }).click();
    await expect(audience.locator('[data-scene="places"]')).toBeVisible();
    await count(desk, 3, 3, 6);
    await expectCounts(desk, 3, 3, 6);
    await countGuest(desk);
    await expectCounts(desk, 3, 3, 7);
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(audience.locator('[data-scene="shift"]')).toBeVisible();
  });

  await test.step('the other statements, and day 1 ends', async () => {
    const { desk } = kit;
    const audience = await kit.audience();
    for (const _ of played.slice(1)) {
      await desk.getByRole('button', { name: 'Next statement' }).click();
      await expect(audience.locator('[data-scene="statement"]')).toBeVisible();
      await next(desk, audience);
      await next(desk, audience);
      await desk.getByRole('button', { name: 'Reveal answer' }).click();
      await expect(audience.locator('[data-scene="answer"]')).toBeVisible();
    }
    await next(desk, audience);
    await expect(audience.locator('[data-scene="summary"]')).toContainText(statement.text.sr);
    await kit.clock.advance(3 * hour);
    await go(desk, 'Register');
    await markPresent(
      desk,
      'Day 1 afternoon',
      people.map(nameOf).filter((name) => name !== excused),
    );
    await go(desk, 'Run');
    await nextUntil(desk, audience, async () => (await desk.getByText('This is the last slide of the day.').count()) > 0);
    await desk.getByRole('button', { name: 'End day' }).click();
    await desk.getByRole('alertdialog').getByRole('button', { name: 'End day' }).click();
    await expect(audience.locator('[data-scene="waiting"]')).toBeVisible();
  });

  await test.step('day 2', async () => {
    sentToRoom.push(...(await kit.audienceMessages()));
    await kit.restart({ boot: 'the next morning', upTime: 5 * minute, wall: '2023-10-12T08:30:00+02:00' });
    const { desk } = kit;
    await go(desk, 'Run');
    await desk.getByRole('button', { name: 'Start day' }).click();
    await expect(desk.getByRole('status', { name: 'Schedule' })).toHaveText('on time · day ends 16:40');
    await go(desk, 'Register');
    await markPresent(desk, 'Day 2 morning', people.map(nameOf));
    await markPresent(
      desk,
      'Day 2 afternoon',
      people.map(nameOf).filter((name) => name !== early),
    );
    await markFromMenu(desk, early, 'Day 2 afternoon', 'left early', '15:00');
    await go(desk, 'Run');
    const audience = await kit.audience();
    await nextUntil(desk, audience, async () => (await desk.getByText('This is the last slide of the day.').count()) > 0);
    await desk.getByRole('button', { name: 'End day' }).click();
    await desk.getByRole('alertdialog').getByRole('button', { name: 'End day' }).click();
    await expect(desk.getByText('Both days are finished')).toBeVisible();
    sentToRoom.push(...(await kit.audienceMessages()));
  });

  await test.step('the list is exported, and every cell is right', async () => {
    const target = join(kit.dataFolder, 'attendance.csv');
    await kit.chooseSave(target);
    await saveDocument(kit.desk, 'Table of participants', 'CSV, for other programs');
    await expect(kit.desk.getByText('was saved with 13 rows')).toBeVisible();
    const text = readFileSync(target, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(papa.parse(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data).toEqual(expectedTable());
  });

  await test.step('no participant’s name was ever sent to the room', () => {
    const messages = JSON.stringify(sentToRoom);
    expect(sentToRoom.length).toBeGreaterThan(100);
    for (const person of people) {
      expect(messages).not.toContain(nameOf(person));
      expect(messages).not.toContain(`${person.Prezime} ${person.Ime}`);
      if (person['E-pošta']) expect(messages).not.toContain(person['E-pošta']);
    }
  });
});

/** Minutes by hand: mornings 205 and 200, afternoons 175 and 200, in all 780. */
function expectedTable(): readonly (readonly string[])[] {
  const { compare } = new Intl.Collator('sr-Latn');
  const sorted = people.toSorted((one, other) => compare(`${one.Prezime} ${one.Ime}`, `${other.Prezime} ${other.Ime}`));
  const rows = sorted.map((person, index) => {
    const name = nameOf(person);
    const fields = [person.Ime, person.Prezime, person.Ustanova, person.Mesto, person['Vrsta škole'], person['Radno mesto']];
    const marks =
      name === late
        ? ['late', '09:30', 'present', '', 'present', '', 'present', '', '750']
        : name === excused
          ? ['excused', '', 'not marked', '', 'present', '', 'present', '', '400']
          : name === early
            ? ['present', '', 'present', '', 'present', '', 'left early', '15:00', '680']
            : ['present', '', 'present', '', 'present', '', 'present', '', '780'];
    return [String(index + 1), ...fields.map((field) => field ?? ''), ...marks];
  });
  const heading = [
    'No.',
    'First name',
    'Last name',
    'School',
    'Town',
    'Kind of school',
    'Role',
    ...halfDays.flatMap((each) => [each, `${each}: time`]),
    'Minutes present',
  ];
  return [heading, ...rows];
}
