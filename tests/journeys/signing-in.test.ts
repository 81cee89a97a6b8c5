/** The laptop goes from hand to hand at the door of the hall: each person finds the own line, signs, and leaves a clean page. */
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import { violations } from './axe';
import { expect, type Kit, test } from './launch';
import { comeBack, pin } from './turned-laptop';

async function sampleWith29More(kit: Kit): Promise<void> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.chooseFile(resolve('tests/samples', 'novi-sad-2023-10-30.xlsx'));
  await desk.getByRole('button', { name: 'Import list…' }).click();
  await desk.getByRole('button', { name: 'Import 29 participants' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

const rowsOf = (kit: Kit) =>
  kit.desk.evaluate(async () => {
    const { view } = await window.kit.ready();
    return view.inSight ? [] : (view.training?.register.rows ?? []);
  });

async function turnedForSigning(kit: Kit): Promise<Page> {
  expect(await kit.desk.evaluate((request) => window.kit['turn-to-participants'](request), { purpose: 'signing', pin } as const)).toEqual({
    done: true,
  });
  const page = await kit.signIn();
  await expect(field(page)).toBeFocused();
  return page;
}

const field = (page: Page) => page.getByRole('textbox', { name: /^(?:Three letters of your name|Tri slova Vašeg imena)/u });
const answer = (page: Page, question: RegExp, said: 'yes' | 'no' | 'da' | 'ne') =>
  page.getByRole('radiogroup', { name: question }).locator('label', { hasText: said });

async function draw(page: Page): Promise<void> {
  const box = await page.getByRole('img', { name: 'Field for the signature' }).boundingBox();
  if (!box) throw new Error('There is no field for the signature');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.2), { steps: 3 });
  await page.mouse.move(...at(0.7, 0.7), { steps: 3 });
  await page.mouse.up();
}

/** A finger, as the system reports one. */
async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  async function stroke(locator: Locator, way: readonly (readonly [x: number, y: number])[]): Promise<void> {
    await locator.scrollIntoViewIfNeeded();
    const box = await locator.boundingBox();
    if (!box) throw new Error('It cannot be touched');
    const points = way.map(([x, y]) => [{ x: box.x + box.width * x, y: box.y + box.height * y }]);
    for (const [index, touchPoints] of points.entries())
      await session.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints });
    /* It rests before it is lifted: what is thrown would swallow the next touch. */
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: Date.now() / 1000 + 1 });
  }
  return { stroke, touch: (locator: Locator) => stroke(locator, [[0.5, 0.5]]) };
}

test('29 people sign in one after the other, with at most four presses and a signature on two pages each', { tag: '@long' }, async ({
  launchKit,
}) => {
  test.setTimeout(240_000);
  const kit = await launchKit({ displays: 2 });
  await sampleWith29More(kit);
  const people = (await rowsOf(kit)).filter(({ signed }) => !signed.d1am).slice(-29);
  expect(people).toHaveLength(29);
  const page = await turnedForSigning(kit);
  await page.evaluate(() => {
    const counted = { presses: 0, pages: new Set<string>() };
    Object.assign(window, { counted });
    const isPad = (target: EventTarget | null) => target instanceof Element && target.closest('.signing-pad') !== null;
    const pressed = ({ target, type, key }: { target: EventTarget | null; type: string; key?: string }): void => {
      if (type === 'keydown' ? key === 'Enter' : !isPad(target)) counted.presses += 1;
    };
    window.addEventListener('pointerdown', pressed, { capture: true });
    window.addEventListener('keydown', pressed, { capture: true });
    new MutationObserver(() => counted.pages.add(document.querySelector('h1')?.textContent ?? '')).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const counted = () =>
    page.evaluate(() => {
      const { counted } = window as unknown as { readonly counted: { presses: number; readonly pages: Set<string> } };
      const now = { presses: counted.presses, pages: counted.pages.size };
      counted.presses = 0;
      counted.pages.clear();
      return now;
    });

  for (const [index, { number, person }] of people.entries()) {
    const name = `${person.firstName} ${person.lastName}`;
    await expect(field(page)).toBeFocused();
    const clean = await page.locator('body').textContent();
    for (const other of people) expect(clean).not.toContain(other.person.lastName);
    await page.keyboard.type(index % 2 === 0 ? String(number) : name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await answer(page, /photos/u, 'yes').click();
    await answer(page, /contact/u, 'no').click();
    await draw(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByRole('status')).toContainText('Thank you');
    const { presses, pages } = await counted();
    expect(presses).toBeLessThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(2);
  }

  await comeBack(page, pin);
  const ofThose = async () => (await rowsOf(kit)).filter(({ id }) => people.some((each) => each.id === id));
  await expect.poll(async () => (await ofThose()).filter(({ signed }) => Object.values(signed).some(Boolean)).length).toBe(29);
  const said = (await ofThose()).map(({ person }) => [person.photoConsent, person.contactConsent]);
  expect(new Set(said.map(String))).toEqual(new Set(['yes,no']));
});

test('whoever goes away in the midst leaves nothing; its digits are touched, in Serbian too', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  await sampleWith29More(kit);
  const [first] = await rowsOf(kit);
  const page = await turnedForSigning(kit);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'srpski' }).click();
  for (const digit of String(first?.number)) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Pronađi me' }).click();
  const heading = page.getByRole('heading', { name: `${first?.person.firstName} ${first?.person.lastName}` });
  await expect(heading).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Potpiši' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Odgovorite na oba pitanja' })).toBeVisible();
  await kit.clock.advance(61_000);
  await expect(heading).toHaveCount(0);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(first?.person.lastName ?? '');

  await page.getByRole('button', { name: 'srpski' }).click();
  await expect(page.getByRole('button', { name: 'Pronađi me' })).toBeVisible();
  await kit.clock.advance(61_000);
  await expect(page.getByRole('button', { name: 'Find me' })).toBeVisible();

  await page.keyboard.type('zz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type at least three letters of your name, or your list number.');
  await comeBack(page, '1111');
  await expect(page.getByText('This is not the PIN')).toBeVisible();
});

test('fingers alone lead from a name to a correction and a signature, and back to the desk', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  const page = await turnedForSigning(kit);
  const { touch, stroke } = await finger(page);
  const keyboard = page.getByRole('region', { name: /^(?:Tastatura na ekranu|Keyboard on the screen)$/u });
  const key = (name: string) => keyboard.getByRole('button', { name, exact: true });
  async function type(word: string): Promise<void> {
    for (const letter of word) await touch(key(letter === ' ' ? 'Razmak' : letter));
  }
  await touch(page.getByRole('button', { name: 'srpski' }));
  await touch(field(page));
  await type('Miloš Ćh');
  await touch(key('Obriši'));
  await type('ir');
  await expect(field(page)).toHaveValue('Miloš Ćir');
  expect(await violations(page)).toEqual([]);
  await touch(page.getByRole('button', { name: 'Pronađi me' }));
  await expect(page.getByRole('heading', { name: 'Miloš Ćirić' })).toBeVisible();
  await expect(keyboard).toHaveCount(0);

  await touch(page.getByRole('button', { name: 'Nešto nije dobro napisano' }));
  await touch(page.getByRole('textbox', { name: 'Prezime' }));
  await type('-Kos');
  await expect(page.getByRole('textbox', { name: 'Prezime' })).toHaveValue('Ćirić-Kos');
  await touch(page.getByRole('button', { name: 'Zatraži ispravku' }));
  await expect(page.getByText('Tražili ste: Miloš Ćirić-Kos')).toBeVisible();

  await expect(page.getByText('Već ste se potpisali u')).toBeVisible();
  await touch(page.getByRole('button', { name: 'Potpiši ponovo' }));
  await touch(answer(page, /fotografijama/u, 'da'));
  await touch(answer(page, /kontaktiramo/u, 'ne'));
  await stroke(page.getByRole('img', { name: 'Polje za potpis' }), [
    [0.2, 0.6],
    [0.4, 0.2],
    [0.7, 0.7],
  ]);
  await touch(page.getByRole('button', { name: 'Potpiši', exact: true }));
  await expect(page.getByRole('status')).toContainText('Hvala');

  await touch(page.getByRole('button', { name: 'For the trainer' }));
  await touch(page.getByRole('textbox', { name: 'PIN' }));
  await expect(key('ž')).toHaveCount(0);
  await type(pin);
  /* It closes the window, and with it the page that would tell of the touch. */
  await touch(page.getByRole('button', { name: 'Come back' })).catch((failure: unknown) => {
    if (!page.isClosed()) throw failure;
  });
  await expect(desk.getByText('1 correction asked for')).toBeVisible();
});

test('a name that is written wrongly is asked to be corrected, and the trainer accepts it in the register', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  const page = await turnedForSigning(kit);
  await page.keyboard.type('miloš ćirić');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Something is written wrongly' }).click();
  await page.getByRole('textbox', { name: 'Last name' }).fill('Ćirić-Petrović');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('You asked for: Miloš Ćirić-Petrović')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Miloš Ćirić', exact: true })).toBeVisible();
  await comeBack(page, pin);

  await expect(desk.getByText('1 correction asked for')).toBeVisible();
  await desk.getByRole('button', { name: 'Settle…' }).click();
  await expect(desk.getByText('Miloš Ćirić wishes: Miloš Ćirić-Petrović')).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Accept' }).click();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('gridcell', { name: /^Miloš Ćirić-Petrović, Day 1 morning/u })).toBeVisible();
});
