/** Lines for the room's lists by telephone: a question for the box, an impression, each while it is open. They wait until the trainer has read them. */
import type { WrittenList } from '../../../domain/room/waiting';
import { roomOf } from '../../../domain/stage/freeze';
import type { WaitingLines } from '../room/waiting-lines';
import type { RoomNow, ShowTask, Take } from './subject';

export const showImpressions: ShowTask<'impressions'> = () => ({ kind: 'impressions' });

const asks: { readonly [List in WrittenList]: (now: RoomNow) => boolean } = {
  questions: ({ box }) => box,
  impressions: ({ opening }) => opening?.kind === 'impressions',
};

/** A question was asked where the room is; of an impression the trainer says what it is about. */
const blockOf = (list: WrittenList, { open }: RoomNow): string | null =>
  list === 'questions' ? (roomOf(open.log.training.state.run).slide?.block ?? null) : null;

export const takeLines =
  (waiting: WaitingLines): Take<'write-line'> =>
  (given, now) =>
    waiting.add(
      now.open,
      given.map(({ as, act: { list, text } }) => ({ id: as, list, block: blockOf(list, now), text, isAsked: asks[list](now) })),
    );
