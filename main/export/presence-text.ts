/** A person's presence in a half-day in words: the state, its time, and whether two laptops disagree about it. */

import { formatLocalTime } from '../../domain/kernel/time';
import type { HalfDay } from '../../domain/programme/programme';
import { type Presence, presenceOf } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import type { Translate } from '../translate';

function inWords(words: readonly string[], conflict: boolean, translate: Translate): string {
  const text = words.filter((word) => word !== '').join(' ');
  return conflict ? `${text} (${translate('attendance:disagreement')})` : text;
}

/** Without its time. */
export const stateText = ({ state, conflict }: Pick<Presence, 'state' | 'conflict'>, translate: Translate): string =>
  inWords([translate(`attendance:${state}`)], conflict, translate);

export function presenceText(state: TrainingState, participant: Participant, halfDay: HalfDay, translate: Translate): string {
  const { state: name, at, conflict } = presenceOf(state, participant.id, halfDay);
  return inWords([translate(`attendance:${name}`), at === null ? '' : formatLocalTime(at)], conflict, translate);
}
