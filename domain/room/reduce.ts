/** The room's lists after one more event. */
import type { Stamped } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { withRoomList } from './room-lists';
import type { RoomEvent } from './schema';

const listed: Reduce<Stamped<RoomEvent>> = (state, event) => ({
  ...state,
  run: { ...state.run, lists: withRoomList(state.run.lists, event) },
});

export const roomEventRules = {
  'room-line-added': { reduce: listed, undo: 'run', about: 'room-lists' },
  'room-line-changed': { reduce: listed, undo: 'run', about: 'room-lists' },
  'room-line-removed': { reduce: listed, undo: 'run', about: 'room-lists' },
  'room-lines-ordered': { reduce: listed, undo: 'run', about: 'room-lists' },
  'question-answered': { reduce: listed, undo: 'run', about: 'room-lists' },
} satisfies EventRules<RoomEvent['type']>;
