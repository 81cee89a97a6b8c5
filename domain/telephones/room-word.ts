/** The word that the room reads off the projector: whoever knows it sits in the room. Typed in either script, with or without spaces. */
import { toLatin } from '../kernel/latin';

/** Numbers that follow the word, from 10 to 99: with 256 words too many for somebody who guesses. */
export const roomNumbers = { least: 10, most: 99 } as const;

export const roomWord = (word: string, number: number): string => `${word} ${number}`;

/** In one form, however it was typed. */
export const plainRoomWord = (typed: string): string =>
  toLatin(typed)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');

/** Longest that is looked at, in characters. */
export const longestRoomWord = 40;
