/** What a subject that is opened to telephones brings: what they are shown of it, and how what they do is answered. */
import type { Language } from '../../../domain/kernel/language';
import type { ActKind, OpeningKind, RoomAct, RoomAnswer, RoomOpening, RoomTask } from '../../../domain/telephones/page';
import type { OpenTraining } from '../training/open-training';

export type ShowTask<Kind extends OpeningKind> = (open: OpenTraining, opening: RoomOpening<Kind>, language: Language) => RoomTask;

/** `as`: who does it, for this purpose alone. */
export interface Given<Kind extends ActKind> {
  readonly as: string;
  readonly act: RoomAct<Kind>;
}

/** What goes on while it is answered. */
export interface RoomNow {
  readonly open: OpenTraining;
  readonly opening: RoomOpening | null;
  /** Telephones are known again within the same one alone. */
  readonly halfDay: string;
  /** Questions for the box can be written. */
  readonly box: boolean;
}

/** All that came meanwhile, in one writing; one answer for each, in their order. */
export type Take<Kind extends ActKind> = (given: readonly Given<Kind>[], now: RoomNow) => Promise<readonly RoomAnswer[]>;

export type Takes = { readonly [Kind in ActKind]: Take<Kind> };
