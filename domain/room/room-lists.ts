/**
 * Lists that a room makes in its two days: its agreement, the questions it parked, its strongest impressions. Kept as what was
 * done to single lines, so that laptops can come together; what a line says can be erased, that there was one stays.
 */

import { inLanguage, type Language } from '../kernel/language';
import type { Programme } from '../programme/programme';
import type { DomainEvent } from '../training/event';
import type { RoomListName } from './schema';
import type { AddedLine, RoomLists } from './state';

/** Lines of a list that belong together on the projector. */
export interface ListGroup {
  /** Empty for lines without a heading. */
  readonly title: string;
  readonly count: number;
  readonly lines: readonly string[];
}

export interface RoomLine extends Pick<AddedLine, 'id' | 'block' | 'day'> {
  readonly text: string;
  readonly isAnswered: boolean;
  readonly answer: string;
}

export type RoomListEvent = Extract<
  DomainEvent,
  { readonly type: 'room-line-added' | 'room-line-changed' | 'room-line-removed' | 'room-lines-ordered' | 'question-answered' }
>;

export function withRoomList(lists: RoomLists, event: RoomListEvent): RoomLists {
  switch (event.type) {
    case 'room-line-added': {
      const { line, list, block, day } = event.body;
      return {
        ...lists,
        added: [...lists.added, { id: line, list, block, day }],
        words: { ...lists.words, [line]: event.personal?.text },
      };
    }
    case 'room-line-changed':
      return { ...lists, words: { ...lists.words, [event.body.line]: event.personal?.text } };
    case 'room-line-removed':
      return { ...lists, removed: [...lists.removed, event.body.line] };
    case 'room-lines-ordered':
      return { ...lists, order: { ...lists.order, [event.body.list]: event.body.lines } };
    case 'question-answered': {
      const { [event.body.line]: before, ...others } = lists.answers;
      return { ...lists, answers: event.body.isAnswered ? { ...others, [event.body.line]: event.personal?.answer ?? '' } : others };
    }
  }
}

const proposedId = (index: number): string => `proposed-${index + 1}`;

/** Lines as they stand, in their order; those whose words were erased are not among them. The programme's proposal begins an agreement. */
export function linesOf(lists: RoomLists, name: RoomListName, { agreement }: Programme, language: Language): readonly RoomLine[] {
  const proposed =
    name === 'agreement' ? agreement.map((text, index) => ({ id: proposedId(index), text: inLanguage(text, language) })) : [];
  const lines = [
    ...proposed.map(({ id, text }) => ({ id, text: lists.words[id] ?? text, block: null, day: null })),
    ...lists.added.filter(({ list }) => list === name).map(({ id, block, day }) => ({ id, text: lists.words[id], block, day })),
  ];
  const order = lists.order[name] ?? [];
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return lines
    .filter(({ id }) => !lists.removed.includes(id))
    .flatMap(({ text, ...line }) => (text === undefined ? [] : [{ ...line, text }]))
    .map((line) => ({ ...line, isAnswered: lists.answers[line.id] !== undefined, answer: lists.answers[line.id] ?? '' }))
    .sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

/** How many were noted about a block, those whose words were erased too. */
export const countAbout = (lists: RoomLists, name: RoomListName, block: string | null): number =>
  lists.added.filter((line) => line.list === name && line.block === block && !lists.removed.includes(line.id)).length;
