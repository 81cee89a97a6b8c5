/** What a person can ask of a training's letterhead: its own, part by part, or again as on the laptop. */
import type { CommandRules, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { type Letterhead, letterheadTexts, noLetterhead, oneLine } from './letterhead';
import type { LetterheadChange, LetterheadCommand } from './schema';

/** Only what becomes another; texts as they are kept. */
function changeLetterhead({ letterhead }: Pick<TrainingState, 'letterhead'>, asked: LetterheadChange): Decision {
  const now: Readonly<Record<string, unknown>> = { isOwn: letterhead.isOwn, ...(letterhead.parts ?? noLetterhead) };
  const texts = letterheadTexts.flatMap((part) => (asked[part] === undefined ? [] : [[part, oneLine(asked[part])] as const]));
  const wanted: LetterheadChange = { ...asked, ...Object.fromEntries(texts) };
  const body: LetterheadChange = Object.fromEntries(Object.entries(wanted).filter(([part, value]) => now[part] !== value));
  return Object.keys(body).length === 0 ? [] : [{ type: 'letterhead-changed', body }];
}

/** From now on its own: as it was before, or at first all that the laptop has, so that two laptops' letterheads never mix. */
export const beginOwnLetterhead = (state: Pick<TrainingState, 'letterhead'>, ofLaptop: Letterhead): Decision =>
  state.letterhead.parts ? changeLetterhead(state, { isOwn: true }) : [{ type: 'letterhead-changed', body: { isOwn: true, ...ofLaptop } }];

/** What papers of this training stand under. */
export const letterheadOf = ({ letterhead }: Pick<TrainingState, 'letterhead'>, ofLaptop: Letterhead): Letterhead =>
  letterhead.isOwn ? (letterhead.parts ?? noLetterhead) : ofLaptop;

/** One line for each command. */
export const letterheadDecisions = {
  'change-letterhead': { decide: ({ state }, { change }) => changeLetterhead(state, change), rehearsed: 'real' },
} satisfies CommandRules<LetterheadCommand['kind']>;
