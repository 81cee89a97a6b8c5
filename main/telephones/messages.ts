/** What the kit and the process that speaks with telephones say to each other. The kit never hears a token or an address. */
import type { RoomAct, RoomAnswer, RoomPages } from '../../domain/telephones/page';

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
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RoomAnswer };

export type FromTelephones =
  | { readonly kind: 'opened'; readonly port: number }
  /** The system's name of what prevents it, such as `EADDRINUSE`. */
  | { readonly kind: 'not-opened'; readonly fault: string }
  /** So many pages are open. */
  | { readonly kind: 'there'; readonly count: number }
  /** `as`: who it is from, for this kind of act alone; two of one telephone can't be told to be of one. */
  | { readonly kind: 'asked'; readonly id: number; readonly as: string; readonly act: RoomAct };

/** The kit's hold on that process. */
export interface TelephonesHand {
  readonly say: (message: ToTelephones) => void;
  /** The port is closed with it. */
  readonly end: () => void;
}

export interface TelephonesEar {
  readonly heard: (message: FromTelephones) => void;
  readonly ended: (why: string) => void;
}

export type BeginTelephones = (ear: TelephonesEar) => TelephonesHand;
