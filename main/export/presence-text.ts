/** A person's presence in a half-day in words: the state, its time, and whether two laptops disagree about it. */
import { presenceOf } from '../../domain/attendance';
import type { HalfDay } from '../../domain/programme';
import type { Participant, TrainingState } from '../../domain/state';
import { formatLocalTime } from '../../domain/time';
import type { Say } from '../words';

export function presenceText(state: TrainingState, participant: Participant, halfDay: HalfDay, say: Say): string {
  const presence = presenceOf(state, participant.id, halfDay);
  const words = [say(`attendance:${presence.state}`), presence.at === null ? '' : formatLocalTime(presence.at)].filter(
    (text) => text !== '',
  );
  return presence.conflict ? `${words.join(' ')} (${say('attendance:disagreement')})` : words.join(' ');
}
