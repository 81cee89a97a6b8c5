/** Which lists a room makes; types and checks are made of this one. */

export const roomListNames = ['agreement', 'questions', 'impressions'] as const;

/** Those into which people in the room can write themselves; a trainer reads each line first. */
export const writtenLists = ['questions', 'impressions'] as const satisfies readonly (typeof roomListNames)[number][];

/** What a room reads from its chairs, in characters. */
export const longestLine = 160;
