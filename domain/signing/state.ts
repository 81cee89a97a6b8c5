/** Who signed for which half-day at one moment. Plain, read-only data. */
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

/** Signatures of one person that no other one has replaced, oldest first; two laptops may have taken one each. */
export type SignaturesOfPerson = Readonly<Partial<Record<HalfDay, readonly Signature[]>>>;
