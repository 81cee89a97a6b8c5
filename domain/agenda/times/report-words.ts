/** What happened to a block, in words: the same sentences on the desk, on paper and in a table. */

import { assertNever } from '../../kernel/assert-never';
import type { KeyIn } from '../../kernel/translate';
import { otherDay } from '../agenda-crossing';
import type { Told } from './report';

export type SayTold = (
  key: Extract<KeyIn<'times'>, `told-${string}` | `why-${string}`>,
  values: Readonly<Record<string, string | number>>,
) => string;

export function toldIn(told: Told, say: SayTold): string {
  switch (told.told) {
    case 'running':
    case 'ahead':
    case 'skipped':
      return say(`told-${told.told}`, {});
    case 'change': {
      const { kind, cause, from, to } = told.change;
      return say('told-change', { change: say(`told-${kind}`, { from, to, day: otherDay(told.day) }), why: say(`why-${cause}`, {}) });
    }
    case 'held-in':
    case 'shortened-in':
    case 'dropped-in':
      return say(`told-${told.told}`, { count: told.count });
    case 'moved': {
      const { people, counted } = told.moved;
      return say('told-moved', { count: people, counted });
    }
    default:
      return assertNever(told, 'what happened to a block');
  }
}
