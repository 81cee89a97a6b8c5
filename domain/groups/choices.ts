/** What there is to choose from about groups and plans; types and checks are made of these lists. */

/** `school` and `town` keep people from one place together as far as sizes allow; `each-school` is one group for every school. */
export const groupingWays = ['mixed', 'school', 'town', 'each-school'] as const;
export const rowDates = ['start', 'by'] as const;
export const rowStates = ['planned', 'under-way', 'done', 'put-off'] as const;
