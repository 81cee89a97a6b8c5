/** The strongest impression, in a few words. */
import { isLeftLying, writing } from './line-writing';
import type { TaskView } from './task';

export const impressionsTask: TaskView<'impressions'> = { drawn: () => writing('impressions', true) };

/** What is to be said once it was closed; undefined where nothing was begun. */
export const afterImpressions = (): readonly HTMLElement[] | undefined =>
  isLeftLying('impressions') ? writing('impressions', false) : undefined;
