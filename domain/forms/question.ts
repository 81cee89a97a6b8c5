/** A form as whoever fills it in sees it: one question after the other, and nothing that tells which answer is right. */
import { assertNever } from '../kernel/assert-never';
import type { Localized } from '../kernel/language';
import { toLatin } from '../kernel/latin';
import { type ClosedItem, type Collection, closedItems, type EvaluationItem, type Forms, isTest } from './form';

/** `Text`: in both written languages, or as somebody who chose one reads it. */
interface Asked<Text> {
  readonly id: string;
  /** On the form, from 1. */
  readonly number: number;
  readonly text: Text;
  /** The heading that it stands under; undefined for a question of a test that has a right answer. */
  readonly part: Text | undefined;
}

export interface OptionsQuestion<Text = Localized> extends Asked<Text> {
  readonly kind: 'options';
  readonly choices: readonly (ClosedItem['choices'][number] & { readonly text: Text })[];
}

export interface ScaleQuestion<Text = Localized> extends Asked<Text> {
  readonly kind: 'scale';
  /** From the least to the most, and last the value for those who can't judge. */
  readonly choices: ClosedItem['choices'];
  readonly least: Text;
  readonly most: Text;
  readonly cannotJudge: { readonly value: string; readonly text: Text };
}

export interface YesNoQuestion<Text = Localized> extends Asked<Text> {
  readonly kind: 'yes-no' | 'yes-no-unsure';
  readonly choices: ClosedItem['choices'];
}

export interface OpenQuestion<Text = Localized> extends Asked<Text> {
  readonly kind: 'open';
}

export type Question<Text = Localized> = OptionsQuestion<Text> | ScaleQuestion<Text> | YesNoQuestion<Text> | OpenQuestion<Text>;

export interface FormView<Text = Localized> {
  readonly collection: Collection;
  readonly title: Text;
  /** A person who fills in a test gives it a code. */
  readonly takesCode: boolean;
  readonly questions: readonly Question<Text>[];
}

const noChoices: ClosedItem['choices'] = [];

type OnScale = Pick<ScaleQuestion, 'kind' | 'choices' | 'least' | 'most' | 'cannotJudge'>;

/** `own`: the words of its ends, where it has others than the form. */
const onScale = (
  { scale }: Forms['evaluation'],
  choices: ClosedItem['choices'],
  own: Pick<EvaluationItem, 'leastLabel' | 'mostLabel'> | undefined,
): OnScale => ({
  kind: 'scale',
  choices,
  least: own?.leastLabel ?? scale.leastLabel,
  most: own?.mostLabel ?? scale.mostLabel,
  cannotJudge: { value: String(scale.cannotJudge), text: scale.cannotJudgeLabel },
});

function testQuestions({ test, evaluation }: Forms, closed: readonly ClosedItem[]): readonly Question[] {
  return closed.map(({ id, number, text, choices }): OptionsQuestion | ScaleQuestion => {
    const options = test.questions.find((question) => question.id === id)?.options;
    if (!options) return { ...onScale(evaluation, choices, undefined), id, number, text, part: test.confidence?.title };
    const texts = new Map(options.map((option) => [option.id, option.text]));
    return {
      kind: 'options',
      id,
      number,
      text,
      part: undefined,
      choices: choices.map((choice) => ({ ...choice, text: texts.get(choice.value) ?? text })),
    };
  });
}

function evaluationQuestions(forms: Forms, collection: Collection): readonly Question[] {
  const { parts, items } = forms.evaluation;
  const choices = new Map(closedItems(forms, collection).map((item) => [item.id, item.choices]));
  return items.map(({ id, kind, part, text, leastLabel, mostLabel }, index): Question => {
    const asked: Asked<Localized> = { id, number: index + 1, text, part: parts.find((each) => each.id === part)?.title };
    const own = choices.get(id) ?? noChoices;
    switch (kind) {
      case 'scale':
        return { ...asked, ...onScale(forms.evaluation, own, { leastLabel, mostLabel }) };
      case 'yes-no':
      case 'yes-no-unsure':
        return { ...asked, kind, choices: own };
      case 'open':
        return { ...asked, kind };
      default:
        return assertNever(kind, 'kind of question');
    }
  });
}

export function formView(forms: Forms, collection: Collection): FormView {
  const takesCode = isTest(collection);
  return {
    collection,
    title: takesCode ? forms.test.title : forms.evaluation.title,
    takesCode,
    questions: takesCode ? testQuestions(forms, closedItems(forms, collection)) : evaluationQuestions(forms, collection),
  };
}

/** Those of a form that have choices, as a check of what was answered needs them. */
export const closedOf = <Text>(question: Question<Text>): ClosedItem['choices'] =>
  question.kind === 'open' ? noChoices : question.choices;

/**
 * The value for which a key stands: the sign that is printed on paper, in either script, or the place of the choice as a digit where
 * digits are not signs themselves.
 */
export function valueOfKey<Text>(question: Question<Text>, key: string): string | undefined {
  const choices = closedOf(question);
  const typed = toLatin(key).toLowerCase();
  const bySign = choices.find(({ keys }) => keys.includes(typed));
  if (bySign || question.kind === 'scale') return bySign?.value;
  return /^[1-9]$/u.test(typed) ? choices[Number(typed) - 1]?.value : undefined;
}
