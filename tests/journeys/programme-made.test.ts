/**
 * A person who is no programmer makes a programme of their own in the designer alone: two days, forty slides in both languages, a barometer, two
 * tests. The check finds nothing, and a day of it is run and reported.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import {
  crossing,
  firstSession,
  meetingAgain,
  programmeNames,
  question,
  statements,
  type WrittenSlide,
  wheels,
} from '../fixtures/road-programme';
import { saveDocument } from './documents';
import { expect, type Kit, test } from './launch';

const people = ['Ana Anić', 'Bora Borić', 'Vera Verić', 'Goran Gorić', 'Dara Darić', 'Đorđe Đorđić'];

type Place = Page | Locator;
const press = (place: Place, name: string): Promise<void> => place.getByRole('button', { name, exact: true }).click();
const go = (desk: Page, place: string): Promise<void> => desk.getByRole('link', { name: place, exact: true }).click();

/** At the left of the designer. */
async function openPart(desk: Page, name: RegExp): Promise<void> {
  await press(desk, 'Other parts');
  await desk.getByRole('navigation', { name: 'Parts of the programme' }).getByRole('button', { name }).first().click();
}

async function openSession(desk: Page, name: string): Promise<void> {
  await press(desk, 'Slides');
  await desk
    .getByRole('navigation', { name: 'Parts of the programme' })
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .first()
    .click();
}

async function fillBoth(place: Place, label: string, [en, sr]: readonly [string, string]): Promise<void> {
  await place.getByRole('textbox', { name: `${label} (English)`, exact: true }).fill(en);
  await place.getByRole('textbox', { name: `${label} (Serbian)`, exact: true }).fill(sr);
}

async function addSessions(desk: Page): Promise<void> {
  await openPart(desk, /^Agenda/u);
  for (const session of ['First session', 'What has changed'])
    await desk.getByRole('textbox', { name: `Minutes: ${session}`, exact: true }).fill('75');
  const day = desk.getByRole('region', { name: /^Day 1/u });
  for (const { en, sr } of [crossing, wheels]) {
    await press(day, 'Add a block');
    await fillBoth(day.locator('.entries-new-block'), 'Name', [en, sr]);
    await day.getByRole('textbox', { name: 'Minutes', exact: true }).fill('60');
    await press(day, 'Add a block');
    await expect(day.getByRole('textbox', { name: `Minutes: ${en}`, exact: true })).toBeVisible();
  }
}

/** In the language's own column. */
const field = (desk: Page, language: 'English' | 'Serbian', name: 'Heading' | 'Text'): Locator =>
  desk.getByRole('group', { name: language }).getByRole('textbox', { name, exact: true });

/** Behind the slide that is open, one after the other. */
async function writeSlides(desk: Page, slides: readonly WrittenSlide[]): Promise<void> {
  for (const { layout, en, sr } of slides) {
    const before = await field(desk, 'English', 'Heading').inputValue();
    await press(desk, 'New slide…');
    await press(desk.getByRole('dialog'), layout);
    await expect(field(desk, 'English', 'Heading')).not.toHaveValue(before);
    for (const [language, [heading, text]] of [
      ['English', en],
      ['Serbian', sr],
    ] as const) {
      await field(desk, language, 'Heading').fill(heading);
      await field(desk, language, 'Text').fill(text);
    }
  }
}

async function openSlide(desk: Page, session: string, heading: string): Promise<void> {
  await openSession(desk, session);
  await desk.locator('.designer-strip').getByRole('button', { name: heading }).click();
  await expect(field(desk, 'English', 'Heading')).toHaveValue(heading);
}

/** One that was just added has none; those behind it have the same as it. */
async function chooseSource(desk: Page): Promise<void> {
  await press(desk, 'Choose sources…');
  await desk.getByRole('dialog').getByRole('checkbox').first().check();
  await press(desk.getByRole('dialog'), 'Done');
}

async function writeStatements(desk: Page): Promise<void> {
  await openPart(desk, /^Barometer/u);
  for (const [index, { en, sr }] of statements.entries()) {
    await press(desk, 'Add a statement');
    const card = desk.locator('.entries-card').nth(index + 1);
    for (const [at, label] of ['Statement', 'Short answer', 'Reason'].entries()) await fillBoth(card, label, [en[at] ?? '', sr[at] ?? '']);
    await card.getByLabel('What the facts say').selectOption({ label: 'it depends' });
    await card.getByRole('combobox', { name: 'Add a source' }).selectOption({ index: 2 });
  }
  await openPart(desk, /^Programme/u);
  for (const _ of statements) await desk.getByRole('combobox', { name: 'Add a statement' }).selectOption({ index: 1 });
}

async function writeQuestion(desk: Page): Promise<void> {
  await openPart(desk, /^Tests and evaluation/u);
  const asked = desk.getByRole('group', { name: 'Test', exact: true }).getByRole('region', { name: 'Questions' });
  await press(asked, 'Add a question');
  const card = asked.locator('.entries-card').nth(1);
  await fillBoth(card, 'Question', question.text);
  for (const [at, answer] of question.answers.entries()) {
    const one = card.getByRole('region', { name: 'Answers to choose from' }).getByRole('listitem').nth(at);
    await fillBoth(one, `Answer ${at + 1}`, answer);
  }
  await card.getByRole('combobox', { name: 'Add a source' }).selectOption({ index: 2 });
}

async function makeProgramme({ desk }: Kit): Promise<void> {
  await press(desk, 'Programmes');
  await press(desk, 'New programme');
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Name in English', { exact: true }).fill(programmeNames.en);
  await dialog.getByLabel('Name in Serbian', { exact: true }).fill(programmeNames.sr);
  await press(desk, 'Create programme');
  await press(desk, `Change: ${programmeNames.en}`);
  await addSessions(desk);
  await openSlide(desk, 'First session', 'What have you seen yourselves?');
  await writeSlides(desk, firstSession);
  for (const session of [crossing, wheels]) {
    await openSession(desk, session.en);
    await chooseSource(desk);
    await writeSlides(desk, session.slides);
  }
  await openSlide(desk, 'What has changed', 'What has changed since then?');
  await writeSlides(desk, meetingAgain);
  await writeStatements(desk);
  await writeQuestion(desk);
  await press(desk, 'Back to the programmes');
}

async function makeTraining({ desk }: Kit): Promise<void> {
  await press(desk, 'Back to the Library');
  await press(desk, 'New training');
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Programme').selectOption(programmeNames.en);
  await dialog.getByLabel('Place').fill('Valjevo');
  await dialog.getByLabel('First day').fill('2023-10-11');
  await dialog.getByLabel('Second day').fill('2023-10-12');
  await dialog.getByLabel('Language').selectOption('sr-Latn');
  await press(desk, 'Create training');
  await expect(desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  await go(desk, 'Register');
  await press(desk, 'Paste list…');
  await dialog.getByRole('textbox').fill(['Ime\tPrezime', ...people.map((name) => name.replace(' ', '\t'))].join('\n'));
  await press(desk, 'Show what was understood');
  await press(desk, `Import ${people.length} participants`);
  await expect(desk.getByRole('grid', { name: 'Register' }).getByRole('row')).toHaveCount(people.length + 1);
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
}

/** One sheet of each before and after; before, half of them know the second answer, afterwards all. */
async function takeTests({ desk }: Kit): Promise<void> {
  const kept = await desk.evaluate(async (count) => {
    const outcomes = [];
    for (let person = 1; person <= count; person += 1) {
      for (const [collection, q2] of [
        ['test-d1am', person % 2 === 0 ? 'a' : 'b'],
        ['test-d2pm', 'a'],
      ] as const) {
        const sheet = { code: `ma0${person}`, answers: { q1: 'a', q2 } };
        outcomes.push(await window.kit['keep-sheet']({ collection, sheet, instead: null, confirmed: false }));
      }
    }
    return outcomes.map((outcome) => ('sheets' in outcome ? 'kept' : JSON.stringify(outcome)));
  }, people.length);
  expect(new Set(kept)).toEqual(new Set(['kept']));
}

/** Day 1 to its last slide; answers with what the room was sent. */
async function runDay(kit: Kit): Promise<string> {
  const { desk } = kit;
  await go(desk, 'Run');
  await press(desk, 'Start day');
  await desk.keyboard.press('F5');
  const audience = await kit.audience();
  const scene = audience.locator('.scene');
  for (let slides = 0; slides < 100; slides += 1) {
    if ((await desk.getByText('This is the last slide of the day.').count()) > 0) break;
    const before = await scene.textContent();
    if ((await scene.getAttribute('data-scene')) === 'places') {
      for (const key of ['1', '1', '2', '3', '3', '3']) await desk.keyboard.press(key);
      await press(desk, 'Next');
      await desk.keyboard.press('r');
      await expect(desk.getByText('press R again')).toBeVisible();
      await desk.keyboard.press('r');
      await expect(scene).toHaveAttribute('data-scene', 'answer');
    } else {
      await press(desk, 'Next');
      await expect(scene).not.toHaveText(before ?? '');
    }
  }
  await press(desk, 'End day');
  await press(desk.getByRole('alertdialog'), 'End day');
  await expect(audience.locator('[data-scene="waiting"]')).toBeVisible();
  return JSON.stringify(await kit.audienceMessages());
}

test('a second programme is made in the designer, checked, run for a day and reported', { tag: '@long' }, async ({ launchKit }) => {
  test.setTimeout(240_000);
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T08:30:00+02:00' });
  const { desk } = kit;
  await makeProgramme(kit);
  const card = desk.getByRole('article').filter({ hasText: programmeNames.sr });
  await expect(card.getByText('40 slides')).toBeVisible();
  await expect(card.getByText(/^The check/u)).toHaveText('The check finds nothing wrong.', { timeout: 40_000 });
  await makeTraining(kit);
  await takeTests(kit);
  const shown = await runDay(kit);
  for (const { sr } of [...firstSession, ...crossing.slides, ...wheels.slides]) expect(shown).toContain(sr[0]);
  const report = join(kit.dataFolder, 'report.pdf');
  await kit.chooseSave(report);
  await saveDocument(desk, 'Training report', 'PDF, to print');
  await expect(desk.getByText('report.pdf', { exact: false })).toBeVisible();
  expect(existsSync(report)).toBe(true);
});
