/** What there is to choose from in a programme; types and checks are made of these lists. */

export const blockKinds = ['registration', 'session', 'activity', 'break', 'meal', 'summary', 'closing'] as const;
export const halfDays = ['d1am', 'd1pm', 'd2am', 'd2pm'] as const;
export const ownSlidesPlaces = ['after', 'instead'] as const;
