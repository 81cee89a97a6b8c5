/**
 * What a programme asks for in a group's action plan. A goal is always asked for: it is what a school promises. What was written in a
 * field that the programme has no more stays to be read, under the field's key.
 */
import { inLanguage, type Language, type Localized } from '../../kernel/language';

export interface PlanField {
  readonly key: string;
  /** Says whether the field is of the plan as a whole, or of each of its goals. */
  readonly of: 'plan' | 'goal';
  /** On paper it begins a part of the plan, which has this heading. */
  readonly heading: Localized | undefined;
  readonly title: Localized;
  readonly hint: Localized | undefined;
  /** So high is it at least, on paper and on the desk. */
  readonly lines: number;
  /** What it is called on the projector; undefined for what the room doesn't read. */
  readonly onProjector: Localized | undefined;
}

/** A field as the desk shows it, in the desk's language. */
export interface PlanFieldView {
  readonly key: string;
  readonly of: PlanField['of'];
  readonly title: string;
  readonly hint: string | undefined;
  readonly lines: number;
  readonly isRetired: boolean;
}

/** What the kit reads by its key: the school stands above the plan, the goal at the head of each row, who does it in what was promised. */
export const schoolKey = 'school';
export const goalKey = 'goal';
export const whoKey = 'who';

export type PlanTexts = Readonly<Record<string, string>>;

/** Empty where nothing was written. */
export const textIn = (texts: PlanTexts, key: string): string => (Object.hasOwn(texts, key) ? (texts[key] ?? '') : '');

const retiredIn = (texts: PlanTexts, fields: readonly PlanField[]): readonly string[] =>
  Object.keys(texts).filter((key) => textIn(texts, key) !== '' && !fields.some((field) => field.key === key));

/** Those of the programme, then what was written in others. `texts`: of the plan, or of one of its rows. */
export function fieldsOf(all: readonly PlanField[], of: PlanField['of'], texts: PlanTexts): readonly PlanField[] {
  const fields = all.filter((field) => field.of === of);
  const retired = retiredIn(texts, fields).map((key): PlanField => {
    return { key, of, heading: undefined, title: { en: key, sr: key }, hint: undefined, lines: 1, onProjector: undefined };
  });
  return [...fields, ...retired];
}

/** Splits the plan's own fields into those before the goals and those after them. */
export function aroundGoals(all: readonly PlanField[], texts: PlanTexts): readonly [readonly PlanField[], readonly PlanField[]] {
  const first = all.findIndex(({ of }) => of === 'goal');
  const before = new Set(all.slice(0, Math.max(0, first)).map(({ key }) => key));
  const fields = fieldsOf(all, 'plan', texts);
  return [fields.filter(({ key }) => before.has(key)), fields.filter(({ key }) => !before.has(key))];
}

export const fieldView = (all: readonly PlanField[], { key, of, title, hint, lines }: PlanField, language: Language): PlanFieldView => ({
  key,
  of,
  title: inLanguage(title, language),
  hint: hint && inLanguage(hint, language),
  lines,
  isRetired: !all.some((field) => field.key === key && field.of === of),
});
