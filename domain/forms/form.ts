/** The two forms of a programme, test and evaluation, and on which half-days sheets of them are collected. Both are anonymous. */
import type { Language, Localized } from '../kernel/language';

export interface Option {
  readonly id: string;
  readonly text: Localized;
}

export interface TestQuestion {
  readonly id: string;
  readonly text: Localized;
  readonly options: readonly Option[];
  /** The option that is right. */
  readonly key: string;
}

export type EvaluationKind = 'scale' | 'yes-no' | 'yes-no-unsure' | 'open';

export interface EvaluationItem {
  readonly id: string;
  /** Names a part of the form. */
  readonly part: string;
  readonly kind: EvaluationKind;
  readonly text: Localized;
  /** The label of a scale's end, where it differs from the form's. */
  readonly leastLabel: Localized | undefined;
  readonly mostLabel: Localized | undefined;
}

/** What people say of themselves, asked before and after beside the questions of the test: nothing of it is right or wrong. */
export interface Confidence {
  readonly title: Localized;
  readonly items: readonly { readonly id: string; readonly text: Localized }[];
}

/** Each value has one digit. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly leastLabel: Localized;
  readonly mostLabel: Localized;
  readonly cannotJudge: number;
  readonly cannotJudgeLabel: Localized;
}

export interface Forms {
  readonly test: {
    readonly title: Localized;
    readonly questions: readonly TestQuestion[];
    /** Answered on the evaluation's scale; undefined where the test asks none. */
    readonly confidence: Confidence | undefined;
  };
  readonly evaluation: {
    readonly title: Localized;
    readonly scale: Scale;
    readonly parts: readonly { readonly id: string; readonly title: Localized }[];
    readonly items: readonly EvaluationItem[];
  };
}

/** The same test is given before and after; each collection has its file. */
export const collections = ['test-d1am', 'test-d2pm', 'evaluation-d2pm'] as const;
export type Collection = (typeof collections)[number];

export const isTest = (collection: Collection): boolean => collection !== 'evaluation-d2pm';

/** Returns the scale's values, without the one for people who can't judge. */
export const scaleValues = ({ least, most }: Scale): readonly string[] =>
  Array.from({ length: most - least + 1 }, (_, index) => String(least + index));

/** A question with few answers to choose from; `keys` are what is typed for each, and what is printed on paper. */
export interface ClosedItem {
  readonly id: string;
  /** On the form, from 1. */
  readonly number: number;
  readonly text: Localized;
  readonly choices: readonly { readonly keys: readonly string[]; readonly value: string }[];
}

/** An answer in the person's own words. */
export interface OpenItem {
  readonly id: string;
  readonly number: number;
  readonly text: Localized;
}

/** Before an answer as it is printed and typed: Latin in every script, so that a sheet is typed as it stands. */
export const letterOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/** Before an answer that is only read and spoken of, as in the quiz: in the order of the script's own alphabet. */
export const shownLetterOf = (index: number, language: Language): string =>
  (language === 'sr-Cyrl' ? 'абвгдђежзијклљмнњопрстћуфхцчџш'[index] : undefined) ?? letterOf(index);

/** In both languages: y or d for yes. */
const yesNoUnsure = [
  { keys: ['y', 'd'], value: 'yes' },
  { keys: ['n'], value: 'no' },
  { keys: ['?'], value: 'unsure' },
];

function choicesOf(kind: Exclude<EvaluationKind, 'open'>, scale: Scale): ClosedItem['choices'] {
  switch (kind) {
    case 'scale':
      return [...scaleValues(scale), String(scale.cannotJudge)].map((value) => ({ keys: [value], value }));
    case 'yes-no':
      return yesNoUnsure.slice(0, 2);
    case 'yes-no-unsure':
      return yesNoUnsure;
  }
}

const testItems = ({ test: { questions, confidence }, evaluation }: Forms): readonly ClosedItem[] => [
  ...questions.map(({ id, text, options }, index) => ({
    id,
    number: index + 1,
    text,
    choices: options.map((option, place) => ({ keys: [letterOf(place)], value: option.id })),
  })),
  ...(confidence?.items ?? []).map(({ id, text }, index) => ({
    id,
    number: questions.length + index + 1,
    text,
    choices: choicesOf('scale', evaluation.scale),
  })),
];

export function closedItems(forms: Forms, collection: Collection): readonly ClosedItem[] {
  if (isTest(collection)) return testItems(forms);
  const { evaluation } = forms;
  return evaluation.items.flatMap(({ id, kind, text }, index) =>
    kind === 'open' ? [] : [{ id, number: index + 1, text, choices: choicesOf(kind, evaluation.scale) }],
  );
}

export const openItems = ({ evaluation }: Forms, collection: Collection): readonly OpenItem[] =>
  isTest(collection)
    ? []
    : evaluation.items.flatMap(({ id, kind, text }, index) => (kind === 'open' ? [{ id, number: index + 1, text }] : []));
