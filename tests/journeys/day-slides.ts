/** The slides of the day that runs, as the kit lists them: a test names them by their place, whatever the programme says on them. */
import type { Page } from 'playwright';
import type { SlideRef } from '../../domain/stage/schema';
import { expect } from './launch';

export interface DaySlide {
  readonly slide: SlideRef;
  readonly title: string;
}

export async function daySlides(desk: Page): Promise<readonly DaySlide[]> {
  const list = await desk.evaluate(() => window.kit['list-slides']());
  if ('refused' in list) throw new Error(`No slides are listed: ${list.refused}`);
  return list.slides.filter(({ isHidden }) => !isHidden).map(({ slide, title }) => ({ slide, title }));
}

/** The place of the slide that is on; -1 when none is. */
export async function placeInDay(desk: Page): Promise<number> {
  const slides = await daySlides(desk);
  const on = await desk.evaluate(async () => (await window.kit.ready()).view.training?.run.slide);
  return slides.findIndex(({ slide }) => slide.block === on?.block && slide.slide === on.slide);
}

/** The first of them, and the lines of their notes that are long enough to be told apart. */
export async function slidesWithNotes(
  desk: Page,
  count: number,
): Promise<{ readonly slides: readonly DaySlide[]; readonly notes: readonly string[] }> {
  const slides = (await daySlides(desk)).slice(0, count);
  const notes: string[] = [];
  for (const { slide, title } of slides) {
    await desk.evaluate((to) => window.kit.dispatch({ kind: 'go-to', slide: to }), slide);
    await expect(desk.getByRole('region', { name: /projector/u }).locator('.scene')).toContainText(title);
    const written = desk.getByRole('region', { name: 'Notes' }).locator('p, li');
    /* They aren't there as long as the room may see the desk: before a second screen was noticed, for example. */
    await expect(written.first()).toBeVisible();
    const lines = await written.allInnerTexts();
    notes.push(...lines.filter((line) => line.length > 40));
  }
  return { slides, notes };
}
