/** What a step of the demo can be: each is its description and what it does on the stage, so that a story is a list of them. */

const step = (what, play) => ({ what, play });

/** A key of the kit's words, alone or with values: `['register:change', { name }]`. */
const wordOf = (stage, word) => (Array.isArray(word) ? stage.word(...word) : stage.word(word));

const locate = (stage, role, word) => stage.desk.getByRole(role, { name: wordOf(stage, word), exact: true });

/** From here on pictures stand under this heading. */
export const chapter = (title, ...steps) => [
  step(`begin “${title}”`, async (stage) => {
    stage.chapter = title;
  }),
  ...steps.flat(Number.POSITIVE_INFINITY),
];

export const press = (word, role = 'button') => step(`press “${word}”`, (stage) => locate(stage, role, word).click());

export const confirm = (word) =>
  step(`confirm “${word}”`, (stage) =>
    stage.desk
      .getByRole('alertdialog')
      .getByRole('button', { name: wordOf(stage, word), exact: true })
      .click(),
  );

export const go = (place) => press(`desk:${place}`, 'link');

/** What has no name of its own that stays the same. */
export const pressPart = (selector) => step(`press ${selector}`, ({ desk }) => desk.locator(selector).first().click());

/** What is open now is open again afterwards. */
export function meanwhile(...plays) {
  let before;
  return [
    step('remember the training', async ({ desk }) => {
      before = await desk.evaluate(async () => (await globalThis.kit.ready()).view.training.id);
    }),
    ...plays.flat(Number.POSITIVE_INFINITY),
    step('open the training again', ({ desk }) => desk.evaluate((id) => globalThis.kit['open-training'](id), before)),
  ];
}

export const key = (...keys) =>
  step(`press the keys ${keys.join(' ')}`, async ({ desk }) => {
    for (const each of keys) await desk.keyboard.press(each);
  });

export const see = (word, role = 'button') => step(`see “${word}”`, (stage) => locate(stage, role, word).waitFor());

export const seePart = (selector) => step(`see ${selector}`, ({ desk }) => desk.locator(selector).first().waitFor());

/** So many of them, however long a busy machine takes to draw them. */
export const seeMany = (selector, count) =>
  step(`see ${count} ${selector}`, ({ desk }) =>
    desk
      .locator(selector)
      .nth(count - 1)
      .waitFor({ timeout: 240_000 }),
  );

/** `fields` are values by the key of the field's label. */
export const fill = (fields) =>
  step(`fill in ${Object.keys(fields).join(', ')}`, async (stage) => {
    const controls = stage.desk.locator('input, textarea');
    for (const [label, value] of Object.entries(fields)) {
      await stage.desk.getByLabel(wordOf(stage, label), { exact: true }).and(controls).fill(value);
    }
  });

export const type = (text) => step(`type “${text}”`, ({ desk }) => desk.keyboard.type(text));

/** A training is no sample, so that it counts among all trainings; so many invented teachers come to all of it. */
export const hold = (details, count) => step(`hold a training in ${details.place}`, (stage) => stage.hold(details, count));

export const ask = (command) => step(`ask for ${command.kind}`, (stage) => stage.dispatch(command));

/** Time as minutes since midnight. */
export const waitUntil = (minutes) => step(`wait until minute ${minutes} of the day`, (stage) => stage.waitUntil(minutes));

export const pass = (minutes) => step(`let ${minutes} minutes pass`, (stage) => stage.pass(minutes));

export const displays = (count) => step(`connect ${count} displays`, (stage) => stage.setDisplays(count));

export const clickIcon = () => step('click the kit’s icon once more', (stage) => stage.clickIcon());

export const offerList = (name, text) => step(`choose the list ${name}`, (stage) => stage.offerList(name, text));

/** By list number: whoever stands in which row depends on the letters that the desk sorts by. */
const rowOf = (desk, number) => desk.getByRole('row').filter({ has: desk.getByText(String(number), { exact: true }) });

/** `state` of a participant, by list number. */
export const mark = (number, halfDay, state, at = '') =>
  step(`mark number ${number} ${state}, ${halfDay}`, async (stage) => {
    const cell = rowOf(stage.desk, number).locator(`[data-half-day="${halfDay}"]`);
    const participant = await cell.getAttribute('data-participant');
    await stage.dispatch({ kind: 'mark', participant, halfDay, state, at });
  });

/** What a click of the other mouse button on a cell of the register opens. */
export const openMarkMenu = (number, halfDay) =>
  step(`open the menu of number ${number}`, async ({ desk }) => {
    await rowOf(desk, number).locator(`[data-half-day="${halfDay}"]`).click({ button: 'right' });
    await desk.getByRole('menu').waitFor();
  });

export const openPerson = (number) =>
  step(`open what is known of number ${number}`, async ({ desk }) => {
    await rowOf(desk, number).locator('.register-acts button').last().click();
    await desk.getByRole('dialog').getByRole('row').nth(1).waitFor();
  });

/** What a person signs in. */
export const openSignature = (number) =>
  step(`let number ${number} sign`, async ({ desk }) => {
    await rowOf(desk, number).locator('.register-acts button').first().click();
    await desk.locator('.signing-pad').waitFor();
  });

/** A hand that signs, on the desk or on the turned laptop. */
const sign = async (page) => {
  const { x, y, width, height } = await page.locator('.signing-pad').boundingBox();
  const way = [0.12, 0.7, 0.2, 0.2, 0.27, 0.75, 0.36, 0.4, 0.42, 0.7, 0.5, 0.3, 0.56, 0.7, 0.66, 0.5, 0.8, 0.62];
  await page.mouse.move(x + way[0] * width, y + way[1] * height);
  await page.mouse.down();
  for (let at = 2; at < way.length; at += 2) await page.mouse.move(x + way[at] * width, y + way[at + 1] * height, { steps: 6 });
  await page.mouse.up();
};

export const drawSignature = () => step('draw a signature', ({ desk }) => sign(desk));

/** `plays`: what happens on the laptop while it is turned. */
export const turned = (...plays) => [
  step('turn the laptop', async ({ desk }) => {
    await desk.evaluate((request) => globalThis.kit['turn-to-participants'](request), { purpose: 'signing', pin: '2468' });
  }),
  ...plays.flat(Number.POSITIVE_INFINITY),
  step('turn it back', async (stage) => {
    const page = await stage.windowOf('sign-in');
    await page.evaluate((pin) => globalThis.kit['turn-back'](pin), '2468').catch(() => {});
    await stage.desk.getByRole('navigation').waitFor();
  }),
];

export const pictureOfTurned = (name, title) => step(`take the picture “${title}”`, (stage) => stage.take({ of: 'sign-in', name, title }));

/** By the list number. */
export const findOwnLine = (number) =>
  step(`find the line ${number}`, async (stage) => {
    const page = await stage.windowOf('sign-in');
    await page.locator('.find input').fill(String(number));
    await page.keyboard.press('Enter');
    await page.locator('.own-line').waitFor();
  });

export const signOwnLine = () =>
  step('answer and sign', async (stage) => {
    const page = await stage.windowOf('sign-in');
    for (const question of await page.getByRole('radiogroup').all()) await question.getByRole('radio').first().check({ force: true });
    await sign(page);
  });

/** Counts in the round that is on. */
export const count = (agree, unsure, disagree) =>
  step(`count ${agree}, ${unsure}, ${disagree}`, async (stage) => {
    for (const [position, times] of Object.entries({ agree, unsure, disagree })) {
      for (let counted = 0; counted < times; counted += 1) await stage.dispatch({ kind: 'count', position, change: 1 });
    }
  });

export const picture = (name, title) => step(`take the picture “${title}”`, (stage) => stage.take({ of: 'desk', name, title }));

/** `scene` selects what the room must see before the picture is taken. */
export const projector = (name, title, scene) =>
  step(`take the projector’s picture “${title}”`, async (stage) => {
    const audience = await stage.windowOf('projector');
    await audience.locator(scene).first().waitFor();
    await stage.take({ of: 'projector', name, title });
  });

/** `lastOf`: by tab, what comes into it last. */
export const pictureOfEachTab = (name, title, lastOf = {}) =>
  step(`take a picture of each tab of ${title}`, async (stage) => {
    const tabs = stage.desk.getByRole('tab');
    await tabs.first().waitFor();
    for (const tab of await tabs.all()) {
      const part = await tab.getAttribute('data-key');
      await tab.click();
      if (lastOf[part]) await stage.desk.locator(lastOf[part]).first().waitFor();
      await stage.take({ of: 'desk', name: `${name}-${part}`, title: `${title}: ${part}` });
    }
  });

/** Before, during, after and all; first pages are drawn meanwhile. */
export const pictureOfEachPhase = (name, title) =>
  step(`take a picture of each phase of ${title}`, async (stage) => {
    const phases = stage.desk.locator('.phase-choice');
    await phases.first().waitFor();
    for (const phase of await phases.all()) {
      const value = await phase.locator('input').getAttribute('value');
      await phase.click();
      await stage.take({ of: 'desk', name: `${name}-${value}`, title: `${title}: ${value}` });
    }
  });

/** Saves a document and keeps the file beside the pictures; all are shown. */
export const saveDocument = (document, format, file) =>
  step(`save ${document} as ${file}`, async (stage) => {
    const keep = await stage.offerTarget(file);
    await stage.desk.locator(`[data-document="${document}"] .document-save`).click();
    const dialog = stage.desk.locator('[role="dialog"]');
    const formats = dialog.locator(`input[type="radio"][value="${format}"]`);
    if ((await formats.count()) > 0) await formats.check();
    await dialog.locator('button[type="submit"]').click();
    await stage.desk.getByText(file).first().waitFor();
    keep();
  });
