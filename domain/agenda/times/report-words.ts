/** What happened to a block, in words: the same sentences on the desk, on paper and in a table. */

import type { Words } from '../../../words';
import { assertNever } from '../../kernel/assert-never';
import { otherDay } from '../agenda-crossing';
import type { Told } from './report';

type Key = Extract<keyof Words['times'], `told-${string}` | `why-${string}`>;
/** Plural forms are asked for by their stem. */
type Stem<Name extends string> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;
export type SayTold = (key: Stem<Key>, values: Readonly<Record<string, string | number>>) => string;

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
