/** Parts of a trainers’ guide that are made of the programme; its paper says where each stands. */
export const guideParts = ['cover', 'contents', 'outline', 'room-plan', 'material', 'preparation', 'sessions', 'questions'] as const;
export type GuidePart = (typeof guideParts)[number];

export const isGuidePart = (name: string): name is GuidePart => guideParts.some((part) => part === name);
