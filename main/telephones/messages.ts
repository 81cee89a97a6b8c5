/** What the kit and the process that speaks with telephones say to each other. The kit never hears a token or an address, and reads what it is told. */
import { z } from 'zod';
import type { RoomAnswer, RoomPages } from '../../domain/telephones/page';
import { roomAct } from './acts';
import { mostTokens } from './bounds';
import { fromRemote, type ToRemote } from './remote-messages';

export interface Opening {
  readonly kind: 'open';
  readonly address: string;
  /** Tried one after the other. */
  readonly ports: readonly number[];
  /** Random, of this half-day: what tokens are made with and checked by; in base64. */
  readonly key: string;
  readonly word: string;
  readonly pages: RoomPages;
}

export type ToTelephones =
  | Opening
  | { readonly kind: 'show'; readonly pages: RoomPages }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RoomAnswer }
  | { readonly kind: 'remote'; readonly said: ToRemote };

/** Strangers speak with that process: if one of them led it, this is all that it could say. */
export const fromTelephones = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), port: z.int().min(1).max(65_535) }),
  /* The system's name of what prevents it, such as `EADDRINUSE`. */
  z.strictObject({ kind: z.literal('not-opened'), fault: z.string().max(200) }),
  /* So many pages are open. */
  z.strictObject({ kind: z.literal('there'), count: z.int().min(0).max(mostTokens.all) }),
  /* `as`: who it is from, for this kind of act alone; two of one telephone can't be told to be of one. */
  z.strictObject({ kind: z.literal('asked'), id: z.int().min(1), as: z.string().regex(/^[0-9a-f]{32}$/u), act: roomAct }),
  z.strictObject({ kind: z.literal('remote'), told: fromRemote }),
]);
export type FromTelephones = z.output<typeof fromTelephones>;

/** The kit's hold on that process. */
export interface TelephonesHand {
  readonly say: (message: ToTelephones) => void;
  /** The port is closed with it. */
  readonly end: () => void;
}

export interface TelephonesEar {
  /** Whatever it is. */
  readonly heard: (message: unknown) => void;
  readonly ended: (why: string) => void;
}

export type BeginTelephones = (ear: TelephonesEar) => TelephonesHand;
