/** What there is to choose from in a programme; types and checks are made of these lists. */

export const blockKinds = ['registration', 'session', 'activity', 'break', 'meal', 'summary', 'closing'] as const;
export const halfDays = ['d1am', 'd1pm', 'd2am', 'd2pm'] as const;
export const ownSlidesPlaces = ['after', 'instead'] as const;
/** In which a trainer's own slides are written; `other`: another one, or several, or nobody said so. */
export const ownLanguages = ['en', 'sr', 'other'] as const;
/** What a slide's first line can say besides its name. */
export const slideWords = [
  'layout',
  'sources',
  'minutes',
  'note',
  'build',
  'picture',
  'poster',
  'figure',
  'scene',
  'hidden',
  'method',
] as const;
export type SlideWord = (typeof slideWords)[number];
