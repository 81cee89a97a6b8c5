/** A film and a sound in the room: played by the trainer alone, from the desk; what nobody sees is not heard, and no second is lost. */
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { giveToApp } from '../../scripts/launcher.mjs';
import { emptyWebm, wavOf, writeFilms } from '../unit/main/content/film-content';
import { expect, type Kit, test } from './launch';

/** Two seconds of a picture that changes, filmed in the app itself. */
async function filmed(desk: Page): Promise<Uint8Array> {
  const bytes = await desk.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    const context = canvas.getContext('2d');
    let shade = 0;
    const draw = setInterval(() => {
      if (!context) return;
      shade = (shade + 8) % 256;
      context.fillStyle = `rgb(${shade} 90 90)`;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }, 40);
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((done) => {
      recorder.onstop = done;
    });
    recorder.start();
    setTimeout(() => recorder.stop(), 2_000);
    await ended;
    clearInterval(draw);
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return new Uint8Array(bytes);
}

/** Returns the programme folder of the only training. */
function programmeIn({ dataFolder }: Kit): string {
  const trainings = join(dataFolder, 'trainings');
  const [training = ''] = readdirSync(trainings);
  return join(trainings, training, 'programme');
}

async function running(kit: Kit, film: (desk: Page) => Promise<Uint8Array>): Promise<Page> {
  await kit.desk.getByRole('button', { name: 'Try a sample training' }).click();
  await expect(kit.desk.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  const bytes = await film(kit.desk);
  await kit.close();
  rmSync(programmeIn(kit), { recursive: true });
  writeFilms(programmeIn(kit), bytes);
  giveToApp(kit.dataFolder);
  await kit.start();
  await kit.desk.getByRole('link', { name: 'Run', exact: true }).click();
  await kit.desk.getByRole('button', { name: 'Start day' }).click();
  await expect(kit.desk.getByRole('button', { name: 'End day' })).toBeVisible();
  await kit.desk.keyboard.press('F5');
  const audience = await kit.audience();
  await expect(audience.getByRole('heading', { name: 'Every layout' })).toBeVisible();
  return audience;
}

async function goTo({ desk }: Kit, words: string): Promise<void> {
  await desk.keyboard.press('g');
  await desk.getByRole('combobox', { name: 'Number, or words of the slide' }).fill(words);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

const media = (audience: Page) => audience.locator('video');
const isPlaying = (audience: Page) => media(audience).evaluate((it: HTMLVideoElement) => !it.paused);
const at = (audience: Page) => media(audience).evaluate((it: HTMLVideoElement) => it.currentTime);

/** How large the words below the film are, of the picture's height. */
const shareOfHeight = (scene: Locator): Promise<number> =>
  scene
    .getByText('Filmed by pupils, 2023')
    .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize) / (it.closest('.scene')?.clientHeight ?? 0));

/** Pixels between the words that stand above a sound and the frame of its sign. */
async function gapAboveSign(audience: Page): Promise<number> {
  const [words, sign] = await Promise.all([audience.locator('blockquote').boundingBox(), audience.locator('.film-still').boundingBox()]);
  return words && sign ? sign.y - words.y - words.height : 0;
}

test('a film waits for the trainer, plays, stops with its slide, and its words can be read', { tag: '@long' }, async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const audience = await running(kit, filmed);
  await goTo(kit, 'how it begins');
  await expect(media(audience)).toBeVisible();
  await expect.poll(() => media(audience).evaluate((it: HTMLVideoElement) => it.videoWidth)).toBe(320);
  expect(await isPlaying(audience)).toBe(false);
  await kit.desk.keyboard.press('v');
  await expect.poll(() => at(audience)).toBeGreaterThan(0.2);
  await expect
    .poll(() => media(audience).evaluate((it: HTMLVideoElement) => [...(it.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text)))
    .toEqual(['<v Ana>Who wrote this?']);
  await kit.desk.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(() => isPlaying(audience)).toBe(false);
  await kit.desk.getByRole('button', { name: 'Play', exact: true }).click();
  await kit.desk.keyboard.press('PageUp');
  await expect(audience.getByRole('heading', { name: 'A call to the helpline' })).toBeVisible();
  await kit.desk.keyboard.press('PageDown');
  await expect(kit.desk.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(await isPlaying(audience)).toBe(false);

  /* In the small picture of what a frozen room sees, all is as small as the picture. */
  await kit.desk.keyboard.press('f');
  const small = kit.desk.getByRole('figure', { name: 'The room sees this' }).locator('.scene');
  await expect(small).toBeVisible();
  expect(await shareOfHeight(small)).toBeCloseTo(await shareOfHeight(audience.locator('.scene')), 2);
});

test('a sound goes on at the same second after the room’s window died, and is silent where nobody sees it', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  let audience = await running(kit, async () => emptyWebm);
  await goTo(kit, 'call to the helpline');
  const { desk } = kit;
  await expect(desk.getByText('00:00 / 00:30')).toBeVisible();
  expect(await gapAboveSign(audience)).toBeGreaterThan(10);
  await desk.getByRole('button', { name: 'Louder' }).click();
  await expect(desk.getByText('90%')).toBeVisible();
  await desk.keyboard.press('v');
  await expect.poll(() => isPlaying(audience)).toBe(true);
  expect(await media(audience).evaluate((it: HTMLVideoElement) => [it.duration, it.volume])).toEqual([30, 0.9]);
  await kit.clock.advance(12_000);
  await expect(desk.getByText('00:12 / 00:30')).toBeVisible();
  await audience.reload();
  await expect.poll(() => at(audience)).toBeGreaterThanOrEqual(12);
  await expect.poll(() => isPlaying(audience)).toBe(true);

  await desk.keyboard.press('b');
  await expect(desk.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(media(audience)).toHaveCount(0);
  await desk.keyboard.press('v');
  await expect.poll(() => isPlaying(audience)).toBe(true);
  await kit.setDisplays(1);
  await kit.setDisplays(2);
  audience = await kit.audience();
  await expect(desk.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect.poll(() => at(audience)).toBe(12);
  expect(await isPlaying(audience)).toBe(false);
  await desk.getByRole('button', { name: 'Back to the beginning' }).click();
  await expect(desk.getByText('00:00 / 00:30')).toBeVisible();
});

test('what this laptop can’t play is said on the desk, and the room sees its poster', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const audience = await running(kit, async () => emptyWebm);
  await goTo(kit, 'how it begins');
  await expect(kit.desk.getByText(/^This laptop can’t play the file “media\/[^/]+\.webm”/u)).toBeVisible();
  await expect(audience.getByRole('img', { name: 'A girl reads a message on her telephone' })).toBeVisible();
});

test('where a film and its poster are gone while the day runs, the room reads what it would see, and the desk says why', async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const audience = await running(kit, async () => emptyWebm);
  rmSync(join(programmeIn(kit), 'media'), { recursive: true });
  await goTo(kit, 'how it begins');
  await expect(kit.desk.getByText('it is missing in the programme’s folder')).toBeVisible();
  for (const page of [audience, kit.desk]) {
    await expect(page.locator('.film-still').getByText('A girl reads a message on her telephone')).toBeVisible();
    await expect(page.locator('img.film-picture')).toHaveCount(0);
  }
  kit.expectErrors(/404/u);
});

test('a sound whose file is cut off while it plays leaves its sign, and the desk says so until the next picture', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const audience = await running(kit, async () => emptyWebm);
  const { desk } = kit;
  /* An hour: more than a window reads ahead. */
  const call = join(programmeIn(kit), 'media', 'call.wav');
  writeFileSync(call, wavOf(3_600));
  await goTo(kit, 'call to the helpline');
  await desk.keyboard.press('v');
  await expect.poll(() => at(audience)).toBeGreaterThan(0.2);
  truncateSync(call, 100_000);
  await kit.clock.advance(50 * 60_000);
  await desk.keyboard.press('v');
  await desk.keyboard.press('v');
  const told = desk.getByText('“media/call.wav” broke off in the room');
  await expect(told).toBeVisible();
  await expect(media(audience)).toHaveCount(0);
  await expect(audience.locator('.film-still')).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'How it begins' })).toBeVisible();
  await expect(told).toHaveCount(0);
  kit.expectErrors(/416/u);
});
