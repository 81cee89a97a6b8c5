/** Lines for the room's lists by telephone: a question for the box while that is open. They wait until the trainer has read them. */
import { roomOf } from '../../../domain/stage/freeze';
import type { WaitingLines } from '../room/waiting-lines';
import type { RoomNow, Take } from './subject';

const isAsked = ({ box }: RoomNow, list: 'questions' | 'impressions'): boolean => list === 'questions' && box;

export const takeLines =
  (waiting: WaitingLines): Take<'write-line'> =>
  (given, now) => {
    const block = roomOf(now.open.log.training.state.run).slide?.block ?? null;
    return waiting.add(
      now.open,
      given.map(({ as, act: { list, text } }) => ({ id: as, list, block, text, isAsked: isAsked(now, list) })),
    );
  };
