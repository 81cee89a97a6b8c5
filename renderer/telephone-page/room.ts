/** The room as this telephone knows it: whether it was let in, what it is shown, and how it says something. Each change draws the page anew. */
import type { Language } from '../../domain/kernel/language';
import type { Locked, RoomAct, RoomAnswer, RoomPage } from '../../domain/telephones/page';
import type { PageWord } from '../../words/telephone-page';
import { act, join } from './connection';
import { Kept } from './kept';
import { Line } from './line';
import { say as sayIn, usual } from './words';

interface Member {
  readonly token: string | undefined;
  readonly language: Language | undefined;
}

interface Room {
  readonly page: RoomPage | undefined;
  /** The training's. */
  readonly usual: Language;
  readonly isAway: boolean;
  readonly locked: Locked | undefined;
  /** The word as it was typed, or scanned. */
  readonly word: string;
}

/** A code that another program mangled gives no word: it is typed then. */
function scanned(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

const member = new Kept<Member>('member', { token: undefined, language: undefined }, 'telephone');
let room: Room = { page: undefined, usual, isAway: false, locked: undefined, word: '' };

/** Set once, by the page. */
interface Watching {
  readonly draw: () => void;
  /** What is shown may be another. */
  readonly told: (page: RoomPage) => void;
  /** The token isn't known any more: what was done under it says nothing under another. */
  readonly left: () => void;
}
let watching: Watching = { draw: () => {}, told: () => {}, left: () => {} };

export const watchRoom = (given: Watching): void => {
  watching = given;
};

export const draw = (): void => watching.draw();
export const roomNow = (): Room => room;
export const isMember = (): boolean => member.now.token !== undefined;
/** Returns the chosen language; without one the training's, also when that changes. */
export const language = (): Language => member.now.language ?? room.usual;
export const say = (key: PageWord, values?: Readonly<Record<string, string | number>>): string => sayIn(language(), key, values);

export const change = (next: Partial<Room>): void => {
  room = { ...room, ...next };
};

const line = new Line(
  {
    page: (data) => {
      const page: RoomPage = JSON.parse(data);
      const before = language();
      change({ page, usual: page.usual, isAway: false, locked: undefined, word: '' });
      if (language() !== before) {
        listen();
        return;
      }
      watching.told(page);
      draw();
    },
    locked: (data) => leave(JSON.parse(data)),
  },
  () => {
    change({ isAway: true });
    draw();
  },
);

export function listen(): void {
  const { token } = member.now;
  if (token !== undefined) line.open(`/room?token=${encodeURIComponent(token)}&language=${language()}`);
}

export const listenAgain = (): void => {
  if (isMember()) line.again();
};

export function choose(chosen: Language): void {
  member.change({ language: chosen });
  listen();
  draw();
}

function leave(why: Locked): void {
  line.close();
  member.change({ token: undefined });
  change({ locked: why, page: undefined });
  watching.left();
  draw();
  if (room.word !== '') void enter();
}

/** The code was scanned: a telephone that is in already is known by its token, as long as that counts. */
export function scan(): void {
  const word = scanned();
  if (word === '') return;
  change({ word });
  takeWordAway();
  if (isMember()) line.again();
  else void enter();
}

/** Removes the word from the address: a member needs it no more, and a page that is sent on to somebody else doesn't hold it. */
function takeWordAway(): void {
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
}

export async function enter(): Promise<void> {
  const joined = await join(room.word);
  if (!joined) change({ isAway: true });
  else if ('locked' in joined) change({ locked: joined.locked, isAway: false });
  else {
    member.change({ token: joined.token });
    change({ locked: undefined, isAway: false, word: '' });
    listen();
  }
  draw();
}

/** `away`: nobody answered, and it is to be said again once the room is told anew. A telephone that isn't let in is told so by the page. */
export async function send(given: RoomAct): Promise<RoomAnswer | 'away' | 'locked'> {
  const { token } = member.now;
  if (token === undefined) return 'locked';
  const told = await act(token, given);
  if (!told) {
    change({ isAway: true });
    line.again();
    return 'away';
  }
  if ('answer' in told) return told.answer;
  if (told.locked === 'old') leave('old');
  else change({ locked: told.locked });
  return 'locked';
}
