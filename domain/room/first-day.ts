/** What a room made of its first day, in its own words: its agreement, its impressions, and the questions that are still open. */
import type { Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import type { FirstDayColumn, Scene } from '../stage/audience-view';
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

/** What a row holds at least, of the narrowest projector and of one that is 16:9. */
const charactersInRow = { narrow: 18, wide: 23 } as const;
const rowsInColumn = 13;

/** How many have room, at least one. Between two lines there is some. */
function roomFor(lines: readonly string[], characters: number): number {
  let used = 0;
  return lines.filter((text, index) => {
    used += Math.ceil(text.length / characters) + 0.4;
    return index === 0 || used <= rowsInColumn;
  }).length;
}

/** Keeps the lines that fit, and counts the others for each shape of screen. */
function shownOf(lines: readonly string[]): Omit<FirstDayColumn, 'name'> {
  const { narrow, wide } = charactersInRow;
  const [few, many] = [roomFor(lines, narrow), roomFor(lines, wide)];
  return { lines: lines.slice(0, many), more: { narrow: lines.length - few, wide: lines.length - many } };
}

export function firstDayScene(lists: RoomLists, programme: Programme, language: Language): Extract<Scene, { readonly kind: 'first-day' }> {
  const of = firstDayOf(lists, programme, language);
  return { kind: 'first-day', columns: firstDayLists.map((name) => ({ name, ...shownOf(of[name]) })) };
}
