/**
 * The statements of a training: the programme's in its order, until a person arranges them otherwise or adds some of their own.
 * An arrangement never loses one: what it doesn't name comes after what it does.
 */

import { inLanguage, type Language, type Localized } from '../kernel/language';
import type { Programme } from '../programme/programme';
import type { Answer, StatementId } from './schema';
import type { BarometerState, OwnStatement } from './state';
import { practice } from './state';

/** In the programme's two languages, or as a person typed it. */
type Wording = Localized | string;

export interface TrainingStatement {
  readonly id: StatementId;
  readonly kind: 'programme' | 'own' | 'practice';
  readonly text: Wording;
  /** Undefined where the talk is all there is. */
  readonly answer: Answer | undefined;
  readonly short: Wording;
  readonly reason: Wording;
  readonly sources: readonly string[];
  readonly isSkipped: boolean;
}

/** What was typed stays as it was typed, whatever the language of the others. */
export const wordingIn = (wording: Wording, language: Language): string =>
  typeof wording === 'string' ? wording : inLanguage(wording, language);

/** What the room reads of a reason: its first paragraph. What follows an empty line is for the trainer, who reads on aloud. */
export const readByRoom = (reason: string): string => reason.split(/\n[^\S\n]*\n/u, 1)[0]?.trim() ?? '';

/** More than that, read from ten metres, is a page. */
export const mostWordsForRoom = 25;

const ownStatement = ({ id, text, reason, answer }: OwnStatement): Omit<TrainingStatement, 'isSkipped'> => ({
  id,
  kind: 'own',
  text,
  answer: answer ?? undefined,
  short: '',
  reason,
  sources: [],
});

/** In the order in which they are played, skipped ones in their places; without the practice. */
export function statementsOf(
  { statements }: Pick<Programme, 'statements'>,
  { arrangement, own }: BarometerState,
): readonly TrainingStatement[] {
  const known = [...statements.map((each) => ({ ...each, kind: 'programme' as const })), ...own.map(ownStatement)];
  const byId = new Map<StatementId, Omit<TrainingStatement, 'isSkipped'>>(known.map((each) => [each.id, each]));
  const named = new Set(arrangement?.order);
  const ids = [...named, ...byId.keys()].filter((id, index, all) => byId.has(id) && all.indexOf(id) === index);
  return ids.flatMap((id) => {
    const statement = byId.get(id);
    return statement ? [{ ...statement, isSkipped: arrangement?.skipped.includes(id) ?? false }] : [];
  });
}

export const practiceOf = ({ practice: text }: Pick<Programme, 'practice'>): TrainingStatement | undefined =>
  text && { id: practice, kind: 'practice', text, answer: undefined, short: '', reason: '', sources: [], isSkipped: false };

export const statementIn = (programme: Programme, barometer: BarometerState, id: StatementId | undefined): TrainingStatement | undefined =>
  id === practice ? practiceOf(programme) : statementsOf(programme, barometer).find((each) => each.id === id);

/** Its number among those that are played; a skipped one that is on the screen all the same has the place that it would have. */
export function numberOf(
  programme: Programme,
  barometer: BarometerState,
  id: StatementId,
): { readonly number: number; readonly of: number } {
  const all = statementsOf(programme, barometer);
  const index = all.findIndex((each) => each.id === id);
  const before = all.slice(0, Math.max(0, index)).filter(({ isSkipped }) => !isSkipped).length;
  const of = all.filter((each) => !each.isSkipped || each.id === id).length;
  return { number: before + 1, of };
}
