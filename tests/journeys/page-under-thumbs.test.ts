/** The telephones' page under thumbs that press twice, and the telephone's own way back. */
import { type Browser, chromium, type Page } from 'playwright';
import type { RoomAct, RoomPage } from '../../domain/telephones/page';
import { openServer } from '../../main/telephones/server';
import { newKey } from '../../main/telephones/tokens';
import { isInstalled, whyMissing } from '../../scripts/outside-programs.mjs';
import { buildTelephonePage } from '../../scripts/telephone-page.mjs';
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

const asked: RoomPage = {
  usual: 'en',
  task: {
    kind: 'form',
    form: { collection: 'test-d1am', title: 'Test before', takesCode: false, questions: [1, 2, 3].map(question) },
  },
};

test('two taps at once lead one step, and the way back leads one question back and loses nothing', async () => {
  test.skip(!isInstalled('chromium'), whyMissing('chromium'));
  const handedIn: RoomAct[] = [];
  const pages = { en: asked, 'sr-Latn': asked, 'sr-Cyrl': asked };
  const opening = { kind: 'open', address: '127.0.0.1', ports: [0], key: newKey(), word: 'lipa 47', pages } as const;
  const act = async (_as: string, given: RoomAct) => {
    handedIn.push(given);
    return 'done' as const;
  };
  const server = await openServer(opening, await buildTelephonePage(), { act, there: () => {} });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
    const page: Page = await browser.newPage({ viewport: { width: 320, height: 568 } });
    const heading = (name: string) => page.getByRole('heading', { name });
    await page.goto(`http://127.0.0.1:${server.port}/#lipa47`);
    await page.getByRole('button', { name: 'Begin' }).dblclick();
    await expect(heading('Question 1')).toBeVisible();
    await page.getByRole('radio', { name: 'Answer b' }).check();
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
    expect(handedIn.map(({ sheet }) => sheet.answers)).toEqual([{ t1: 'b' }]);
  } finally {
    await browser?.close();
    await server.close();
  }
});
