/**
 * Slides of every layout hang on the wall whole, in every language and script, on wide and on narrow projectors. `LAYOUT_PICTURES=1` leaves
 * pictures of them in out/layouts; those of the shipped programme are in the demo.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { languages } from '../../domain/kernel/language';
import { giveToApp } from '../../scripts/launcher.mjs';
import { writeDeck } from '../unit/main/content/deck-content';
import { layoutsContent } from '../unit/main/content/layouts-deck';
import { expect, type Kit, test } from './launch';

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** For whoever looks: nothing is read off them. */
async function takePicture(audience: Page, language: string, { width, height }: Size, name: string): Promise<void> {
  if (process.env.LAYOUT_PICTURES !== '1') return;
  const path = join('out', 'layouts', language, `${width}x${height}`, `${name}.png`);
  await audience.screenshot({ path, animations: 'disabled' });
}

/** A training of the deck, whose first day runs. */
async function beginDay(kit: Kit): Promise<Page> {
  await kit.desk.evaluate(() => window.kit['create-sample']());
  await expect.poll(() => readdirSync(join(kit.dataFolder, 'trainings'))).toHaveLength(1);
  const [training = ''] = readdirSync(join(kit.dataFolder, 'trainings'));
  await kit.close();
  const programme = join(kit.dataFolder, 'trainings', training, 'programme');
  rmSync(programme, { recursive: true });
  writeDeck(programme, layoutsContent);
  giveToApp(kit.dataFolder);
  await kit.start();
  await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'start-day', day: 1 }));
  await kit.desk.evaluate(() => window.kit['show-on-projector']('start'));
  return kit.audience();
}

/** Parts of the slide that lie outside the picture, or are cut by it. */
const outside = (): readonly string[] =>
  [...document.querySelectorAll('.scene-page :is(h2, h3, p, li, td, th, figcaption, img, .point-label, .point-words)')]
    .filter((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return element.checkVisibility() && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);

for (const language of languages) {
  test(`every layout is whole in ${language}`, { tag: '@long' }, async ({ launchKit }) => {
    test.setTimeout(120_000);
    const kit = await launchKit({ displays: 2, language });
    const audience = await beginDay(kit);
    const list = await kit.desk.evaluate(() => window.kit['list-slides']());
    if (!('slides' in list)) throw new Error(`The slides were refused: ${list.refused}`);
    const session = await audience.context().newCDPSession(audience);
    for (const size of sizes) {
      await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
      await audience.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
      for (const { slide, number, title } of list.slides) {
        await kit.desk.evaluate((to) => window.kit.dispatch({ kind: 'go-to', slide: to }), slide);
        if (await kit.desk.evaluate(isOnNote)) {
          await expect(audience.locator('[data-scene="content-note"]')).toBeVisible();
          expect.soft(await audience.evaluate(outside), `note, ${language}, ${size.width}×${size.height}`).toEqual([]);
          await takePicture(audience, language, size, 'content-note');
          await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'next' }));
        }
        for (let steps = 0; steps < 8 && (await kit.desk.evaluate(isInParts)); steps += 1) {
          await kit.desk.evaluate(() => window.kit.dispatch({ kind: 'next' }));
        }
        await expect(audience.getByRole('heading', { name: title }).first()).toBeVisible();
        expect.soft(await audience.evaluate(outside), `${slide.slide}, ${language}, ${size.width}×${size.height}`).toEqual([]);
        await takePicture(audience, language, size, `${String(number).padStart(2, '0')}-${slide.slide}`);
      }
    }
    kit.expectErrors(/404.*lost\.jpg/u);
  });
}

/** The room is told before it sees the slide. */
async function isOnNote(): Promise<boolean> {
  const { view } = await window.kit.ready();
  return view.training?.audience.scene.kind === 'content-note';
}

/** Some of the slide's steps are still to come. */
async function isInParts(): Promise<boolean> {
  const { view } = await window.kit.ready();
  const { run } = view.training ?? {};
  return run !== undefined && 'step' in run && run.step < run.steps;
}
