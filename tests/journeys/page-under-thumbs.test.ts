/** The telephones' page under thumbs that press twice, and the telephone's own way back. */
import { type Browser, chromium, type Page } from 'playwright';
import type { Collection } from '../../domain/forms/form';
import type { Language } from '../../domain/kernel/language';
import type { RoomAct, RoomAnswer, RoomPage, RoomPages } from '../../domain/telephones/page';
import { type Asked, openServer, type Server } from '../../main/telephones/server';
import { newKey } from '../../main/telephones/tokens';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { buildTelephonePage } from '../../scripts/telephone-page.mjs';
import { violations } from './axe';
import { expect, test } from './launch';

const isRoot = process.getuid?.() === 0;

const question = (number: number) => ({
  id: `t${number}`,
  number,
  text: `Question ${number}`,
  part: undefined,
  kind: 'options' as const,
  choices: ['a', 'b'].map((value) => ({ value, text: `Answer ${value}`, keys: [value] })),
});

const asking = (collection: Collection): RoomPage => ({
  usual: 'en',
  task: { kind: 'form', form: { collection, title: collection, takesCode: false, questions: [1, 2, 3].map(question) } },
  box: false,
});
const inAll = (page: RoomPage): RoomPages => ({ en: page, 'sr-Latn': page, 'sr-Cyrl': page });

/** The page in Debian's Chromium, joined; `act` says what becomes of what it hands in. */
async function withPage(act: Asked['act'], use: (page: Page, server: Server) => Promise<void>): Promise<void> {
  const pages = inAll(asking('test-d1am'));
  const opening = { kind: 'open', address: '127.0.0.1', ports: [0], key: newKey(), word: 'lipa 47', pages } as const;
  const server = await openServer(opening, await buildTelephonePage(), { act, there: () => {}, remote: () => {} });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
    const context = await browser.newContext({ viewport: { width: 320, height: 568 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/#lipa47`);
    await use(page, server);
  } finally {
    await browser?.close();
    await server.close();
  }
}

test.beforeEach(() => test.skip(!isInstalled('chromium'), whyMissing('chromium')));

test('two taps at once lead one step, and the way back leads one question back and loses nothing', { tag: '@outside' }, async () => {
  const handedIn: RoomAct<'hand-in'>[] = [];
  const act = async (_as: string, given: RoomAct) => {
    if (given.kind === 'hand-in') handedIn.push(given);
    return 'done' as const;
  };
  await withPage(act, async (page) => {
    const heading = (name: string) => page.getByRole('heading', { name });
    await page.getByRole('button', { name: 'Begin' }).dblclick();
    await expect(heading('Question 1')).toBeVisible();
    const wayBack = page.getByRole('button', { name: 'Back' });
    await expect(wayBack).toBeVisible();
    await page.getByRole('radio', { name: 'Answer b' }).check();
    /* It would lead to a blank form now. */
    await expect(wayBack).toBeHidden();
    await page.getByRole('button', { name: 'Next' }).dblclick();
    await expect(heading('Question 2')).toBeVisible();
    await page.goBack();
    await expect(heading('Question 1')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Answer b' })).toBeChecked();
    await page.evaluate(() => history.back());
    await expect(heading('Question 1')).toBeVisible();
    for (const [name, next] of [
      ['Next', 'Question 2'],
      ['Leave it empty', 'Question 3'],
      ['Leave it empty', 'Check and hand in'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await expect(heading(next)).toBeVisible();
    }
    await page.getByRole('button', { name: 'Hand in' }).dblclick();
    await expect(heading('Thank you')).toBeVisible();
    expect(handedIn).toMatchObject([{ kind: 'hand-in', sheet: { answers: { t1: 'b' } } }]);
  });
});

test('whoever is in the midst of a form goes on in it, though another one was opened meanwhile', { tag: '@outside' }, async () => {
  const answers: ((answer: 'done') => void)[] = [];
  const act = () => new Promise<'done'>((resolve) => answers.push(resolve));
  await withPage(act, async (page, server) => {
    const heading = (name: string) => page.getByRole('heading', { name });
    const open = (collection: Collection): void => server.show(inAll(asking(collection)));
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('radio', { name: 'Answer b' }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(heading('Question 2')).toBeVisible();
    open('evaluation-d2pm');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('radio', { name: 'Answer a' }).check();
    open('test-d1am');
    await expect(heading('Question 2')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it empty' }).click();
    await page.getByRole('button', { name: 'Leave it empty' }).click();
    await expect(page.getByRole('button', { name: /Question 1.*Answer b/su })).toBeVisible();
    /* It is handed in, and before that is answered the other one stands there again. */
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect.poll(() => answers.length).toBe(1);
    open('evaluation-d2pm');
    await expect(heading('Question 1')).toBeVisible();
    answers[0]?.('done');
    open('test-d1am');
    await expect(heading('Thank you')).toBeVisible();
    open('evaluation-d2pm');
    await expect(page.getByRole('radio', { name: 'Answer a' })).toBeChecked();
  });
});

/** No click says that it is the second, as on iOS. */
const tellNoSecond = (page: Page) => page.evaluate(() => void Object.defineProperty(UIEvent.prototype, 'detail', { get: () => 1 }));

/** In the language that each telephone listens in. */
function speaking(usual: Language): RoomPages {
  const page = (text: string): RoomPage => ({
    usual,
    task: { kind: 'quiz', question: 'q', text, options: [], isRevealed: false },
    box: false,
  });
  return { en: page('A question'), 'sr-Latn': page('Pitanje'), 'sr-Cyrl': page('Питање') };
}

test('the training speaks another language from now on: so does the page, unless somebody chose one on it', {
  tag: '@outside',
}, async () => {
  const work = async (page: Page, server: Server): Promise<void> => {
    await page.getByRole('button', { name: 'Begin' }).click();
    server.show(speaking('sr-Cyrl'));
    await expect(page.getByRole('heading', { name: 'Питање' })).toBeVisible();
    const later = await page.context().newPage();
    await later.goto(page.url());
    await expect(later.getByRole('heading', { name: 'Питање' })).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'A question' })).toBeVisible();
    server.show(speaking('sr-Latn'));
    await expect(later.getByRole('heading', { name: 'Pitanje' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'A question' })).toBeVisible();
  };
  await withPage(async () => 'done', work);
});

test('where no click says that it is the second, two taps of a finger lead one step all the same', { tag: '@outside' }, async () => {
  await withPage(
    async () => 'done',
    async (page) => {
      await tellNoSecond(page);
      const begin = page.getByRole('button', { name: 'Begin' });
      await begin.waitFor();
      const box = await begin.boundingBox();
      const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20];
      await page.evaluate(
        ([left, top]) => {
          const press = (): void => {
            const target = document.elementFromPoint(left, top);
            if (!target) return;
            const finger = new Touch({ identifier: 1, target, clientX: left, clientY: top });
            const lifted = new TouchEvent('touchend', { bubbles: true, cancelable: true, changedTouches: [finger] });
            if (target.dispatchEvent(lifted)) target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          };
          press();
          press();
        },
        [x, y] as const,
      );
      await expect(page.getByRole('heading', { name: 'Question 1' })).toBeVisible();
      await page.getByRole('radio', { name: 'Answer b' }).tap();
      await expect(page.getByRole('radio', { name: 'Answer b' })).toBeChecked();
    },
  );
});

test('a code that is scanned again, in this page or in a new one, makes no other telephone and leads nowhere', {
  tag: '@outside',
}, async () => {
  const from = new Set<string>();
  const act = async (as: string) => {
    from.add(as);
    return 'done' as const;
  };
  await withPage(act, async (page, server) => {
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Leave it empty' }).click();
    await expect(page.getByRole('heading', { name: 'Question 2' })).toBeVisible();
    await page.evaluate(() => {
      location.hash = 'lipa47';
    });
    await expect.poll(() => page.url()).not.toContain('lipa');
    await expect(page.getByRole('heading', { name: 'Question 2' })).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(`http://127.0.0.1:${server.port}/#lipa47`);
    for (const each of [page, other]) {
      if (each === other) await each.getByRole('button', { name: 'Begin' }).click();
      while (!(await each.getByRole('button', { name: 'Hand in' }).isVisible()))
        await each.getByRole('button', { name: 'Leave it empty' }).click();
      await each.getByRole('button', { name: 'Hand in' }).click();
      await expect(each.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    }
    expect(from.size).toBe(1);
  });
});

test('a question for the box is written beside a form, goes once though the laptop was silent, and leaves nothing on the telephone', {
  tag: '@outside',
}, async () => {
  const sent: RoomAct[] = [];
  const answers: RoomAnswer[] = ['already', 'closed'];
  const act = async (_as: string, given: RoomAct) => {
    sent.push(given);
    return answers.shift() ?? ('enough' as const);
  };
  await withPage(act, async (page, server) => {
    const show = (box: boolean): void => server.show(inAll({ ...asking('test-d1am'), box }));
    show(true);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('radio', { name: 'Answer b' }).check();
    await page.getByRole('button', { name: 'Write a question for the box' }).click();
    const [field, handIn] = [page.getByLabel('Your question'), page.getByRole('button', { name: 'Hand in' })];
    await expect(handIn).toBeDisabled();
    await field.fill('x'.repeat(200));
    await expect(page.getByText('Characters left: 0')).toBeVisible();
    await field.fill('Whom do I call at night?');
    await page.reload();
    await expect(field).toHaveValue('Whom do I call at night?');
    /* It was there already, from before a reload or from another tab: that is as good. */
    await handIn.dblclick();
    await expect(page.getByText('waits to be read')).toBeVisible();
    expect(sent).toEqual([{ kind: 'write-line', list: 'questions', text: 'Whom do I call at night?' }]);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('at night');
    await page.getByRole('button', { name: 'Write another question' }).click();
    await field.fill('And in the morning?');
    show(false);
    await expect(page.getByRole('alert').filter({ hasText: 'has closed this' })).toBeVisible();
    await handIn.click();
    await expect.poll(() => sent.length).toBe(2);
    await expect(field).toHaveValue('And in the morning?');
    show(true);
    await handIn.click();
    await expect(page.getByText('So many are waiting already')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Answer b' })).toBeChecked();
  });
});

test('a choice in the quiz can be changed until the room sees the answer, and is told again to a laptop that forgot it', {
  tag: '@outside',
}, async () => {
  const sent: RoomAct[] = [];
  const act = async (_as: string, given: RoomAct) => {
    sent.push(given);
    return 'done' as const;
  };
  await withPage(act, async (page, server) => {
    const options = ['one', 'two'].map((id) => ({ id, text: `Option ${id}` }));
    const show = (isRevealed: boolean, box = false): void =>
      server.show(inAll({ usual: 'en', task: { kind: 'quiz', question: 'q1', text: 'Who is a child?', options, isRevealed }, box }));
    show(false);
    await page.getByRole('radio', { name: 'Option one' }).check();
    await expect(page.getByText('Your choice counts')).toBeVisible();
    await page.getByRole('radio', { name: 'Option two' }).check();
    await expect.poll(() => sent.length).toBe(2);
    expect(await violations(page)).toEqual([]);
    show(false, true);
    await expect.poll(() => sent.map((each) => each.kind === 'answer-quiz' && each.option)).toEqual(['one', 'two', 'two']);
    show(true);
    await expect(page.getByText('The answer is on the screen in front.')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
