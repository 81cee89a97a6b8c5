/** Signing up for follow-up workshops: a contact without consent is refused, and one whose consent is taken back goes for good. */

import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { CommandRules, Context, Decision } from '../training/rules';
import type { TrainingState } from '../training/state';
import { longestText, tidyText } from '../training/tidy';
import { isYearMonth } from './follow-up';
import type { FollowUpCommand, FollowUpInput, FollowUpWords, YearMonth } from './schema';

const longestWish = 400;

interface Checked {
  readonly month: YearMonth | null;
  readonly mayContact: boolean;
  readonly words: FollowUpWords;
}

function checked({ mayContact, month, ...typed }: FollowUpInput): Checked | Refusal {
  const words = { school: tidyText(typed.school), wish: tidyText(typed.wish), contact: tidyText(typed.contact) };
  if (words.school === '') return refuse('follow-up-school-missing', 'school');
  for (const field of ['school', 'contact', 'wish'] as const) {
    const longest = field === 'wish' ? longestWish : longestText;
    if (words[field].length > longest) return refuse('text-too-long', field, { longest });
  }
  if (words.contact !== '' && !mayContact) return refuse('contact-without-consent');
  if (words.contact === '' && mayContact) return refuse('contact-missing', 'contact');
  if (month !== '' && !isYearMonth(month)) return refuse('no-such-month', 'month');
  return { month: month === '' ? null : month, mayContact, words };
}

function wishFollowUp(input: FollowUpInput, { newId }: Context): Decision | Refusal {
  const answer = checked(input);
  if (isRefusal(answer)) return answer;
  const { month, mayContact, words } = answer;
  return [{ type: 'follow-up-wished', body: { followUp: newId(), month, mayContact }, personal: words }];
}

function changeFollowUp({ followUps }: TrainingState, followUp: string, input: FollowUpInput): Decision | Refusal {
  const before = followUps.find(({ id }) => id === followUp);
  if (!before) return refuse('no-such-follow-up');
  if (!before.words) return refuse('person-erased');
  const answer = checked(input);
  if (isRefusal(answer)) return answer;
  const { month, mayContact, words } = answer;
  if (before.isWithdrawn && mayContact) return refuse('consent-withdrawn');
  if (before.mayContact && !mayContact) return [{ type: 'follow-up-withdrawn', body: { followUp, month }, personal: words }];
  return [{ type: 'follow-up-changed', body: { followUp, month, mayContact }, personal: words }];
}

const removeFollowUp = ({ followUps }: TrainingState, followUp: string): Decision | Refusal =>
  followUps.some(({ id }) => id === followUp) ? [{ type: 'follow-up-removed', body: { followUp } }] : refuse('no-such-follow-up');

/** What a person can ask of wishes for follow-up workshops, one line for each command. */
export const followUpDecisions = {
  'wish-follow-up': { decide: (_training, { wish }, context) => wishFollowUp(wish, context), rehearsed: 'real' },
  'change-follow-up': { decide: ({ state }, { followUp, wish }) => changeFollowUp(state, followUp, wish), rehearsed: 'real' },
  'remove-follow-up': { decide: ({ state }, { followUp }) => removeFollowUp(state, followUp), rehearsed: 'real' },
} satisfies CommandRules<FollowUpCommand['kind']>;
