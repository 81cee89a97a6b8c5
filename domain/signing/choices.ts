/** What there is to choose from about signing; types and checks are made of these lists. */

/** What one signature stands for: the half-day in which it was given, or all of that day. */
export const signingUnits = ['half-day', 'day'] as const;

/* Bounds of what is drawn on a pad. */
export const mostLines = 60;
/** The most numbers in all lines together; a point has two. */
export const mostNumbers = 4000;

/** The most pages of one sheet: an attendance list of hundreds has fewer. */
export const mostSheetPages = 20;

/** The most events of one act. */
export const mostEvents = 100;
