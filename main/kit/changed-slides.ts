/** Slides with changed words in a programme, apart from what reads such words: that is loaded only when some were changed. */
import type { SlideRef } from '../../domain/event';
import type { Programme, Slide } from '../../domain/programme';
import { slideKey, type TextChanges } from '../../domain/text-changes';

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
