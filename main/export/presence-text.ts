/** A person's presence in a half-day in words: the state, its time, and whether two laptops disagree about it. */

import { formatLocalTime } from '../../domain/kernel/time';
import type { HalfDay } from '../../domain/programme/programme';
import { presenceOf } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import type { Say } from '../words';

function inWords(words: readonly string[], conflict: boolean, say: Say): string {
  const text = words.filter((word) => word !== '').join(' ');
  return conflict ? `${text} (${say('attendance:disagreement')})` : text;
}

export function presenceText(state: TrainingState, participant: Participant, halfDay: HalfDay, say: Say): string {
  const { state: name, at, conflict } = presenceOf(state, participant.id, halfDay);
  return inWords([say(`attendance:${name}`), at === null ? '' : formatLocalTime(at)], conflict, say);
}
