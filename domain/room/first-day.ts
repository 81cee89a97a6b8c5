/** What a room made of its first day, in its own words: its agreement, its impressions, and the questions that are still open. */
import type { Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import type { Scene } from '../stage/audience-view';
import { linesOf } from './room-lists';
import type { RoomListName } from './schema';
import type { RoomLists } from './state';

export const firstDayLists = ['agreement', 'impressions', 'questions'] as const satisfies readonly RoomListName[];

/** All of it. What was noted before or between the days belongs to the first. */
export const firstDayOf = (
  lists: RoomLists,
  programme: Programme,
  language: Language,
): Readonly<Record<RoomListName, readonly string[]>> => {
  const of = (name: RoomListName): readonly string[] =>
    linesOf(lists, name, programme, language)
      .filter(({ day, isAnswered }) => day !== 2 && !isAnswered)
      .map(({ text }) => text);
  return { agreement: of('agreement'), impressions: of('impressions'), questions: of('questions') };
};

/** What a column of the narrowest projector holds at least. */
const charactersInRow = 18;
const rowsInColumn = 13;
/** Between two lines there is some room. */
const rowsOf = (text: string): number => Math.ceil(text.length / charactersInRow) + 0.4;

/** As many as have room, at least one; of the others the room reads how many there are. */
function shownOf(lines: readonly string[]): { readonly lines: readonly string[]; readonly more: number } {
  let used = 0;
  const shown = lines.filter((text, index) => {
    used += rowsOf(text);
    return index === 0 || used <= rowsInColumn;
  });
  return { lines: shown, more: lines.length - shown.length };
}

export function firstDayScene(lists: RoomLists, programme: Programme, language: Language): Extract<Scene, { readonly kind: 'first-day' }> {
  const of = firstDayOf(lists, programme, language);
  return { kind: 'first-day', columns: firstDayLists.map((name) => ({ name, ...shownOf(of[name]) })) };
}
