/** What an indicator can count, and by what it can be told apart; types and checks are made of these lists. */

/**
 * `test`: of all who filled it in; `test-pairs`: of those who did so before and after; `confidence`: who of them said so much or more of
 * themselves; `evaluation`: who answered with so much or more.
 */
export const countedThings = ['people-completed', 'staff-completed', 'schools', 'test', 'test-pairs', 'confidence', 'evaluation'] as const;
export type CountedThing = (typeof countedThings)[number];

/** In the order in which they are shown. */
export const breakdowns = ['quarter', 'sex', 'role', 'school-kind', 'town'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** `second-hand`: not read in the original document. */
export const sourceStates = ['ok', 'second-hand'] as const;
