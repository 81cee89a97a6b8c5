/** What the desk asks about the room's telephones. */
import type { Refusal } from '../kernel/refusal';
import type { RoomAddress } from './address';
import type { RoomOpening } from './page';

type Done = { readonly done: true } | Refusal;

export interface TelephoneRequests {
  /** Lists the addresses on which a port could be opened now. */
  'telephone-addresses': () => readonly RoomAddress[] | Refusal;
  /** Opens the port on this address alone; telephones that were there move along when another one was open. */
  'start-telephones': (address: string) => Done;
  'stop-telephones': () => Done;
  /** The room sees how to join, or no longer. */
  'show-telephones': (isShown: boolean) => Done;
  /** Null: nothing is asked of the telephones. */
  'open-on-telephones': (opening: RoomOpening | null) => Done;
  /** The desk shows a code and a number: a telephone that knows both becomes the trainer's. */
  'pair-remote': () => Done;
  /** Or the pairing that waits for one. */
  'end-remote': () => Done;
  /** Questions for the box can be written, beside whatever else is open. */
  'open-box': (isOpen: boolean) => Done;
}
