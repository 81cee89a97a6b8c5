/** What stands of a training's letterhead after one more event: of each part the latest. */
import type { Of } from '../training/event';
import type { EventRules, Reduce } from '../training/rules';
import { noLetterhead } from './letterhead';
import type { LetterheadEvent } from './schema';

const changed: Reduce<Of<'letterhead-changed'>> = (state, { body: { isOwn, ...changes } }) => {
  const { letterhead } = state;
  const parts = Object.keys(changes).length === 0 ? letterhead.parts : { ...(letterhead.parts ?? noLetterhead), ...changes };
  return { ...state, letterhead: { isOwn: isOwn ?? letterhead.isOwn, parts } };
};

export const letterheadEventRules = {
  'letterhead-changed': { reduce: changed, undo: 'prepare', about: 'letterhead' },
} satisfies EventRules<LetterheadEvent['type']>;
