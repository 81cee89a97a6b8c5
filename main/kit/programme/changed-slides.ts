/** Slides with changed words in a programme, apart from what reads such words: that is loaded only when some were changed. */

import type { Programme } from '../../../domain/programme/programme';
import type { Slide } from '../../../domain/programme/slide';
import type { TextChanges } from '../../../domain/programme/state';
import { slideKey } from '../../../domain/programme/text-changes';
import type { SlideRef } from '../../../domain/stage/schema';

export type Written = 'en' | 'sr';
export const written: readonly Written[] = ['en', 'sr'];

export const withSlides = (programme: Programme, block: string, slides: readonly Slide[]): Programme => {
  const [first, second] = programme.days.map((day) => ({
    ...day,
    blocks: day.blocks.map((each) => (each.id === block ? { ...each, slides } : each)),
  }));
  return first && second ? { ...programme, days: [first, second] } : programme;
};

export const isChanged = (ref: SlideRef, { slides }: TextChanges): boolean => slides[slideKey(ref)] !== undefined;
