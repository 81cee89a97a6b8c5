/** What there is to choose from in the Social Barometer; types and checks are made of these lists. */

export const positions = ['agree', 'unsure', 'disagree'] as const;
export const answers = ['agree', 'disagree', 'depends'] as const;
export const phases = ['statement', 'places', 'voices', 'answer', 'second-places', 'shift', 'summary'] as const;
/** When the room sees its people: by themselves at the voices, or only when the trainer asks. */
export const peopleShown = ['voices', 'asked'] as const;
/** What can be done with a statement's place among the others. */
export const arrangeActs = ['earlier', 'later', 'to-end', 'skip', 'bring-back'] as const;
