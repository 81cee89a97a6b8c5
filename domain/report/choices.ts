/** What a training report consists of; types, checks and forms are made of these lists. */

/** In the order in which the kit's own template has them. */
export const reportSections = [
  'summary',
  'people',
  'held',
  'agenda',
  'barometer',
  'tests',
  'evaluation',
  'impressions',
  'plans',
  'follow-up',
  'closing',
  'annexes',
] as const;

/** Places of a template that are filled in with a text. */
export const textPlaces = ['programme', 'organiser', 'days', 'place', 'venue', 'project', 'donor', 'trainers'] as const;

/** And those that are filled in with a whole number, by which a word can go: `{registered|person|people}`. */
export const numberPlaces = [
  'registered',
  'attended',
  'completed',
  'certificates',
  'half-days-required',
  'sessions',
  'sessions-held',
  'sessions-shortened',
  'statements',
  'tests-before',
  'tests-after',
  'pairs',
  'evaluations',
  'impressions',
  'plans',
  'goals',
  'follow-ups',
] as const;
