/** What a new slide of each layout says until somebody writes something else: the check finds nothing wrong with it but what only a person can give. */
import { expect, test } from 'vitest';
import { instant, wallTime } from '../../../domain/kernel/time';
import { layouts } from '../../../domain/programme/slide';
import { DesignSlides } from '../../../main/kit/programme/design/design-slides';
import { readHeld } from '../../../main/kit/programme/design/held-files';
import { newSlideOf } from '../../../renderer/designer/new-slide';

const around = { spoken: 'en', now: { instant: instant(0), wall: wallTime(0), offset: 0 } } as const;

test('every layout begins with words that fit it in both languages, and can be seen', async () => {
  const files = await readHeld('content/prevention-of-trafficking');
  const slides = new DesignSlides(() => '/media/x');
  for (const layout of layouts) {
    const before = { line: { sources: 'S25' } };
    const { line, en, sr } = newSlideOf(layout, before, 'identified-2023');
    const tried = { block: 'd1-session-1', slide: 'new', line, sources: { en, sr }, step: null };
    const { problems, scenes } = slides.try(files, tried, around);
    expect(problems, layout).toEqual([]);
    expect(scenes, layout).toBeDefined();
  }
});
