/** Which lists a room makes; types and checks are made of this one. */

export const roomListNames = ['agreement', 'questions', 'impressions'] as const;
