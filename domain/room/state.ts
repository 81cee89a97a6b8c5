/** The lists of a room at one moment. Plain, read-only data. */
import type { DayNumber } from '../programme/programme';
import type { RoomListName } from './schema';

export interface AddedLine {
  readonly id: string;
  readonly list: RoomListName;
  /** Block that it is about or was said in; null for none in particular. */
  readonly block: string | null;
  readonly day: DayNumber | null;
}

export interface RoomLists {
  /** In the order in which they were added. */
  readonly added: readonly AddedLine[];
  /** Last words of a line; undefined once they were erased. Lines that the programme proposes have some only when they were changed. */
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly removed: readonly string[];
  readonly order: Readonly<Partial<Record<RoomListName, readonly string[]>>>;
  /** By question that was answered: what was noted of the answer, perhaps nothing. */
  readonly answers: Readonly<Record<string, string>>;
}

export const noRoomLists: RoomLists = { added: [], words: {}, removed: [], order: {}, answers: {} };
