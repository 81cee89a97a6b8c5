/** The laptop goes from hand to hand: participants fill in their forms, and nothing of what they began is lost or left for the next. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { daySlides } from './day-slides';
import { expect, test } from './launch';
import { killPage, textOf } from './page-life';
import { answersText, comeBack, evening, pin, pressComeBack, title, trainingFolder, turned } from './turned-laptop';

test('two participants fill in a test, by keyboard and by mouse, while the projector goes on', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2, wall: '2023-10-11T09:20:00+02:00' });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await desk.getByRole('button', { name: 'Start day' }).click();
  await desk.getByRole('button', { name: 'Show on projector' }).click();
  const audience = await kit.audience();
  const [, second] = await daySlides(desk);
  if (!second) throw new Error('The day has too few slides.');
  await desk.evaluate(() => window.kit.dispatch({ kind: 'mark-remaining', halfDay: 'd1am', state: 'present' }));
  await desk.getByRole('link', { name: 'Results', exact: true }).click();
  await desk.getByRole('tab', { name: 'Tests and evaluation' }).click();

  await test.step('the trainer turns the laptop, with a PIN that is one', async () => {
    await desk.getByRole('button', { name: 'Turn to participants', exact: true }).click();
    await expect(desk.getByText('PIN forgotten: quit the kit and start it again.')).toBeVisible();
    await expect(desk.getByRole('radio', { name: 'Test before' })).toBeChecked();
    await desk.getByRole('textbox', { name: 'PIN to come back' }).fill('12');
    await desk.getByRole('button', { name: 'Turn it now' }).click();
    await expect(desk.getByRole('textbox', { name: 'PIN to come back' })).toBeFocused();
    await expect(desk.getByText('Choose a PIN of four to eight digits.').last()).toBeVisible();
    await desk.getByRole('textbox', { name: 'PIN to come back' }).fill(pin);
    await desk.getByRole('button', { name: 'Turn it now' }).click();
  });
  const form = await kit.signIn();

  await test.step('the desk has nothing left but a field for the PIN, and may ask for nothing else', async () => {
    await expect(desk.getByRole('heading', { name: 'The laptop is turned to the participants' })).toBeVisible();
    await expect(desk.getByRole('link')).toHaveCount(0);
    await expect(desk.getByRole('button')).toHaveCount(1);
    expect(await desk.evaluate(() => window.kit['list-sheets']('test-d1am'))).toEqual({ refused: 'turned' });
    expect(await desk.evaluate(() => window.kit['answer-room'](false))).toEqual({ refused: 'turned' });
    const view = await desk.evaluate(async () => JSON.stringify(await window.kit.ready()));
    expect(view).not.toMatch(/Šćepanović|Leave this slide on while people arrive/u);
  });

  await test.step('one fills it in by keyboard alone', async () => {
    await expect(form.getByRole('status')).toHaveText('0 of 13 returned');
    await form.keyboard.press('Enter');
    await expect(form.getByRole('textbox', { name: 'Your own code' })).toBeFocused();
    await form.keyboard.type('ma45');
    await form.keyboard.press('Enter');
    await expect(form.getByRole('alert').filter({ hasText: '“ma45” is no code' })).toBeVisible();
    for (const _sign of 'ma45') await form.keyboard.press('Backspace');
    await form.keyboard.type('ma07');
    await form.keyboard.press('Enter');
    await expect(form.getByText('Question 1 of 14')).toBeVisible();
    await expect(form.getByRole('heading', { level: 1 })).toBeFocused();
    await form.keyboard.press('b');
    await form.keyboard.press('a');
    await expect(form.getByRole('radio').first()).toBeChecked();
    await form.keyboard.press('Enter');
    await form.keyboard.press('2');
    await form.keyboard.press('Enter');
    await form.keyboard.press('ArrowLeft');
    await expect(form.getByText('Question 2 of 14')).toBeVisible();
    await expect(form.getByRole('radio').nth(1)).toBeChecked();
  });

  await test.step('a clicker moves the slides, and no answer', async () => {
    await kit.app.evaluate(({ BrowserWindow }, wanted) => {
      const contents = BrowserWindow.getAllWindows().find((each) => each.getTitle() === wanted)?.webContents;
      for (const keyCode of ['PageDown', 'PageDown', 'PageUp', 'F5', 'Escape']) {
        contents?.sendInputEvent({ type: 'keyDown', keyCode });
        contents?.sendInputEvent({ type: 'keyUp', keyCode });
      }
    }, title);
    await expect(audience.getByRole('heading', { name: second.title })).toBeVisible();
    await expect(form.getByText('Question 2 of 14')).toBeVisible();
    await expect(form.getByRole('radio').nth(1)).toBeChecked();
  });

  await test.step('of the rest a statement about oneself is judged; the check shows what was left empty, and Enter hands it in', async () => {
    for (let question = 2; question < 11; question += 1) await form.keyboard.press('Enter');
    await expect(form.getByText('Question 11 of 14')).toBeVisible();
    await form.keyboard.press('4');
    await expect(form.getByRole('radio', { name: '4', exact: true })).toBeChecked();
    for (let question = 11; question <= 14; question += 1) await form.keyboard.press('Enter');
    await expect(form.getByRole('heading', { name: 'Check and hand in' })).toBeFocused();
    await expect(form.getByRole('button', { name: /^2\. .*b\) /u })).toBeVisible();
    await expect(form.getByRole('button', { name: /^3\. .*left empty/u })).toBeVisible();
    await form.keyboard.press('Enter');
    await expect(form.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expect(form.getByText('1 of 13 returned')).toBeVisible();
    expect(JSON.parse(answersText(kit, 'test-d1am')).sheets).toMatchObject([{ code: 'MA07', answers: { t11: 'a', t12: 'b', c1: '4' } }]);
  });

  await test.step('after some seconds it is blank; the next one goes on in Cyrillic, with the mouse', async () => {
    await kit.clock.advance(13_000);
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
    await form.getByRole('button', { name: 'српски' }).click();
    await form.getByRole('button', { name: 'Почетак' }).click();
    await form.getByRole('button', { name: 'Прескочи' }).click();
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: 'Даље' }).click();
    await expect(form.getByText('Питање 2 од 14')).toBeVisible();
    for (let question = 2; question <= 14; question += 1) await form.getByRole('button', { name: 'Прескочи' }).click();
    await form.getByRole('button', { name: /^2\. .*без одговора/u }).click();
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: 'Назад на проверу' }).click();
    await form.getByRole('button', { name: 'Предај' }).click();
    await expect(form.getByText('Предато 2 од 13')).toBeVisible();
    await form.getByRole('button', { name: 'Следећа особа' }).click();
    await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
  });

  await test.step('nothing closes the window but the PIN', async () => {
    await kit.app.evaluate(
      ({ BrowserWindow }, wanted) =>
        BrowserWindow.getAllWindows()
          .find((each) => each.getTitle() === wanted)
          ?.close(),
      title,
    );
    await comeBack(form, '1111');
    await expect(form.getByRole('alert').filter({ hasText: 'This is not the PIN.' })).toBeVisible();
    const field = form.getByRole('textbox', { name: 'PIN' });
    await expect(form.getByRole('alert').filter({ hasText: 'a minute’s wait: 4' })).toBeVisible();
    await pressComeBack(form);
    await expect(form.getByRole('alert').filter({ hasText: 'No PIN was typed.' })).toBeVisible();
    /* Pressing twice is one try, and what is typed before the answer comes is still there. */
    await field.fill('2222');
    await field.evaluate(async (input: HTMLInputElement) => {
      input.form?.requestSubmit();
      input.form?.requestSubmit();
      await Promise.resolve();
      document.execCommand('insertText', false, '24');
    });
    await expect(form.getByRole('alert').filter({ hasText: 'a minute’s wait: 3' })).toBeVisible();
    await expect(field).toHaveValue('24');
    await form.keyboard.press('Escape');
    await expect(form.getByRole('dialog')).toHaveCount(0);
    await comeBack(form, pin);
    await expect(desk.getByRole('heading', { name: 'Forms that came back' })).toBeVisible();
    await expect.poll(() => kit.app.windows().length).toBe(2);
  });

  await test.step('the desk goes on where it was; the count is on the projector only when it is shown', async () => {
    await expect(desk.getByRole('listitem').filter({ hasText: 'Test before' })).toContainText('2 of 13 returned');
    await expect(audience.getByText('2 of 13 returned')).toHaveCount(0);
    await desk.getByRole('button', { name: 'Show the count to the room: Test before' }).click();
    await expect(audience.getByText('2 of 13 returned')).toBeVisible();
    await desk.getByRole('button', { name: 'Take the count away from the room: Test before' }).click();
    await expect(audience.getByText('2 of 13 returned')).toHaveCount(0);
    await desk.getByRole('tab', { name: 'Sheets from paper' }).click();
    await expect(desk.getByRole('heading', { name: 'Sheets kept: 2' })).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Undo the last step' })).toBeDisabled();
  });

  await test.step('the file has no order and no time', () => {
    const { sheets } = JSON.parse(answersText(kit, 'test-d1am')) as { readonly sheets: readonly { readonly id: string }[] };
    expect(sheets.map((sheet) => Object.keys(sheet).toSorted())).toEqual([
      ['answers', 'code', 'id'],
      ['answers', 'code', 'id'],
    ]);
    expect(sheets.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id).toSorted());
  });
});

test('five evaluations from the laptop come to Results; a name in a comment is doubted first', async ({ launchKit }) => {
  const { kit, form } = await turned(launchKit, 'evaluation-d2pm');
  for (const mark of ['5', '4', '5', '3', '5']) {
    await form.keyboard.press('Enter');
    await expect(form.getByText('Question 1 of 25')).toBeVisible();
    await form.keyboard.press(mark);
    for (let question = 1; question <= 20; question += 1) await form.keyboard.press('Enter');
    await expect(form.getByRole('textbox', { name: 'My strongest impression' })).toBeFocused();
    await form.keyboard.type(mark === '3' ? 'Hvala, Jelena' : 'The myths');
    for (let question = 21; question <= 25; question += 1) await form.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Hand in' }).click();
    if (mark === '3') {
      await expect(form.getByRole('alert').filter({ hasText: 'looks like a participant’s name' })).toBeVisible();
      expect(answersText(kit, 'evaluation-d2pm')).not.toContain('Hvala');
      await form.getByRole('button', { name: 'Hand in all the same' }).click();
    }
    await form.getByRole('button', { name: 'Next person' }).click();
  }
  await comeBack(form, pin);
  await kit.desk.getByRole('link', { name: 'Results', exact: true }).click();
  await kit.desk.getByRole('tab', { name: 'Tests and evaluation' }).click();
  await expect(kit.desk.getByRole('row', { name: /^1\. I understand trafficking/u })).toContainText('5');
  await expect(kit.desk.getByRole('checkbox', { name: 'Quote: Hvala, Jelena' })).toBeVisible();
});

test('a page that dies comes again blank, and of what was half filled in nothing is on the disk', {
  tag: ['@electron', '@promise'],
}, async ({ launchKit }) => {
  const { kit, form } = await turned(launchKit, 'evaluation-d2pm');
  await form.keyboard.press('Enter');
  for (let question = 1; question <= 20; question += 1) await form.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: 'My strongest impression' })).toBeFocused();
  await form.keyboard.type('Half a thought');
  await killPage(kit, title);
  await expect.poll(() => textOf(kit, title)).toContain('Begin');
  expect(await textOf(kit, title)).not.toContain('Half a thought');
  const files = readdirSync(kit.dataFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toContain('Half a thought');
  for (let death = 0; death < 3; death += 1) {
    await expect.poll(() => textOf(kit, title)).toContain('Begin');
    await killPage(kit, title);
  }
  await expect(kit.desk.getByRole('alert').filter({ hasText: 'The window of the form stopped several times' })).toBeVisible();
  await kit.desk.getByRole('textbox', { name: 'PIN' }).fill(pin);
  await kit.desk.getByRole('button', { name: 'Come back' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Register', exact: true })).toBeVisible();
});

test('a form that nobody touches asks, and then is blank', async ({ launchKit }) => {
  const { kit, form } = await turned(launchKit, 'evaluation-d2pm');
  await form.keyboard.press('Enter');
  await form.keyboard.press('4');
  await kit.clock.advance(3 * 60_000);
  const question = form.getByRole('dialog', { name: 'Are you still there?' });
  await expect(question).toBeVisible();
  await form.getByRole('button', { name: 'I am still here' }).hover();
  /* What lies under the finger once the question has gone is not meant. */
  await form.mouse.down();
  await expect(question).toBeVisible();
  await form.mouse.up();
  await expect(question).toHaveCount(0);
  await expect(form.getByRole('radio', { name: '4', exact: true })).toBeChecked();

  for (let number = 1; number <= 20; number += 1) await form.keyboard.press('Enter');
  await form.keyboard.type('The myths');
  await kit.clock.advance(3 * 60_000);
  await expect(question).toBeVisible();
  await form.keyboard.press('x');
  await expect(question).toHaveCount(0);
  await expect(form.getByRole('textbox', { name: 'My strongest impression' })).toHaveValue('The myths');
  await kit.clock.advance(3 * 60_000);
  await expect(question).toBeVisible();
  await kit.clock.advance(60_000);
  await expect(form.getByRole('button', { name: 'Begin' })).toBeVisible();
  await form.keyboard.press('Enter');
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('keys are heard as soon as there is anything to see, and none of many quick ones is lost', { tag: '@electron' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2, wall: evening, ownProcess: true });
  await kit.app.context().addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('h1')) return;
      seen.disconnect();
      for (let press = 0; press <= 20; press += 1) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('link', { name: 'Run', exact: true })).toBeEnabled();
  await kit.desk.evaluate((request) => window.kit['turn-to-participants'](request), { purpose: 'evaluation-d2pm', pin } as const);
  await expect((await kit.signIn()).getByRole('textbox', { name: 'My strongest impression' })).toBeFocused();
});

test('whoever finds what somebody else has begun makes it blank', async ({ launchKit }) => {
  const { form } = await turned(launchKit, 'evaluation-d2pm');
  await form.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: 'Begin anew' })).toHaveCount(0);
  await form.keyboard.press('4');
  await form.keyboard.press('Enter');
  await form.keyboard.press('Backspace');
  await form.keyboard.press('Backspace');
  await expect(form.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await form.getByRole('button', { name: 'Begin anew' }).click();
  await form.getByRole('button', { name: 'Make it blank' }).click();
  await form.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(form.getByText('Question 1 of 25')).toBeVisible();
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a form that can’t be saved stays, says so, and is saved by pressing again', async ({ launchKit }) => {
  const { kit, form } = await turned(launchKit, 'test-d1am');
  const folder = join(trainingFolder(kit), 'answers');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, 'No folder');
  await form.keyboard.press('Enter');
  await form.keyboard.press('Enter');
  await form.keyboard.press('a');
  for (let question = 1; question <= 14; question += 1) await form.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Hand in' }).click();
  await expect(form.getByRole('alert').filter({ hasText: 'Your form could not be saved. It is still here' })).toBeVisible();
  await expect(form.getByRole('button', { name: /^1\. .*a\) /u })).toBeVisible();
  rmSync(folder);
  await form.getByRole('button', { name: 'Hand in' }).click();
  await expect(form.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(JSON.parse(answersText(kit, 'test-d1am')).sheets).toHaveLength(1);
});
