/** What the desk knows of the telephones: that they can come, how many are there, and what is open to them. Never which. */
import type { LocalTime } from '../kernel/time';
import type { RoomOpening } from './page';
import type { RemoteControlView } from './remote';

/** Why telephones can't come any more, though nobody stopped it. */
export type WhyEnded = 'network-gone' | 'half-day-over' | 'broken' | 'not-understood';

export type TelephonesView =
  | {
      readonly state: 'off';
      /** What ended it last, until it is begun again; undefined when a person did. */
      readonly ended: WhyEnded | undefined;
      /** The room's telephones go on where they were. */
      readonly goesOn: boolean;
    }
  | {
      readonly state: 'on';
      /** With its port, as the room types it. */
      readonly address: string;
      readonly word: string;
      /** The half-day is over, and this is how long they stay on; undefined while it goes on. */
      readonly until: LocalTime | undefined;
      /** Pages that are open. */
      readonly there: number;
      readonly open: RoomOpening | null;
      /** Questions for the box can be written. */
      readonly box: boolean;
      /** The room sees how to join. */
      readonly isShown: boolean;
      readonly remote: RemoteControlView;
    };
