/** A person's presence in a half-day in words: the state, its time, and whether two laptops disagree about it. */

import { formatLocalTime } from '../../domain/kernel/time';
import type { HalfDay } from '../../domain/programme/programme';
import { type Presence, presenceOf } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import type { TrainingState } from '../../domain/training/state';
import type { Translate } from '../translate';
import { Kept } from '../typeset/kept';

function inWords(words: readonly string[], conflict: boolean, translate: Translate): string {
  const text = words.filter((word) => word !== '').join(' ');
  return conflict ? `${text} (${translate('attendance:disagreement')})` : text;
}

/** Without its time. */
export const stateText = ({ state, conflict }: Pick<Presence, 'state' | 'conflict'>, translate: Translate): string =>
  inWords([translate(`attendance:${state}`)], conflict, translate);

/** Few different things are said of many people: each is put into words once. */
export function saidOnce<Said extends string | number>(say: (said: Said) => string): (said: Said) => string {
  const known = new Kept<string>();
  return (said) => known.of(String(said), () => say(said));
}

/** With its time; for many people. */
export function presenceTexts(state: TrainingState, translate: Translate): (participant: Participant, halfDay: HalfDay) => string {
  const said = saidOnce((name: Presence['state']) => translate(`attendance:${name}`));
  return ({ id }, halfDay) => {
    const { state: name, at, conflict } = presenceOf(state, id, halfDay);
    return inWords([said(name), at === null ? '' : formatLocalTime(at)], conflict, translate);
  };
}
