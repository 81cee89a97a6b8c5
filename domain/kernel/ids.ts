/** Ids as values that can't be mixed up: random texts that say nothing of whom or what they name. */

declare const tag: unique symbol;
export type ParticipantId = string & { readonly [tag]: 'participant' };
export type EventId = string & { readonly [tag]: 'event' };
export type TrainingId = string & { readonly [tag]: 'training' };

export const participantId = (text: string): ParticipantId => text as ParticipantId;
export const eventIdOf = (text: string): EventId => text as EventId;
