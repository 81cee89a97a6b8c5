/** Signatures of participants for half-days at one moment. Plain, read-only data. */
import type { EventId } from '../kernel/ids';
import type { Moment } from '../kernel/time';
import type { HalfDay } from '../programme/programme';
import type { Strokes } from './schema';

export interface Signature {
  readonly event: EventId;
  readonly moment: Moment;
  /** Undefined once persons were erased. */
  readonly strokes: Strokes | undefined;
}

/** What a lead trainer wrote under a day's list; undefined parts were erased. */
export interface Certification {
  readonly event: EventId;
  readonly moment: Moment;
  /** Hybrid logical time, sorts as text. */
  readonly order: string;
  /** 32 hexadecimal digits. */
  readonly digest: string;
  /** The last line of each log that was there; everything up to them was certified. */
  readonly known: readonly EventId[];
  readonly words: { readonly name: string; readonly role: string; readonly strokes: Strokes } | undefined;
}

export interface CertifiedDay {
  readonly standing: readonly Certification[];
  /** What was changed although the day was certified, oldest first. */
  readonly changes: readonly { readonly moment: Moment; readonly reason: string | undefined }[];
}

/** Signatures of one person that no other one has replaced, oldest first; two laptops may have taken one each. */
export type SignaturesOfPerson = Readonly<Partial<Record<HalfDay, readonly Signature[]>>>;

/** A page of a sheet: a picture among the training's attachments, with the SHA-256 that it had. */
export interface SignedPage {
  readonly picture: string;
  readonly digest: string;
}

/** A scan or a photo of a sheet that people signed on paper. */
export interface SignedSheet {
  readonly sheet: string;
  readonly event: EventId;
  readonly moment: Moment;
  readonly halfDays: readonly HalfDay[];
  readonly pages: readonly SignedPage[];
}
