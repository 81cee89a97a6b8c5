/**
 * One person at the laptop, from the first press to the thanks: pure, and kept nowhere until it is handed in. Every question may be left
 * empty; going back loses nothing; whoever comes next finds a blank form.
 */
import { assertNever } from '../kernel/assert-never';
import type { Localized } from '../kernel/language';
import { duration, elapsed, type Instant, minutes } from '../kernel/time';
import { longestComment } from './answer-set';
import { readCode } from './code';
import { closedOf, type FormView, type Question } from './question';
import type { SheetInput } from './sheet-list';

/** `Text` as in the form's questions. */
export type Step<Text = Localized> = { readonly kind: 'code' } | { readonly kind: 'question'; readonly question: Question<Text> };

export interface Filling {
  readonly stage: 'start' | 'asking' | 'checking' | 'thanks';
  /** The index of the form's step; counts while something is asked. */
  readonly step: number;
  /** The code as typed. */
  readonly code: string;
  /** By question; comments as they were typed. */
  readonly answers: Readonly<Record<string, string>>;
  /** Going on was tried with a code that is none. */
  readonly isCodeWrong: boolean;
  /** The step was looked at again from the check, and leads back there. */
  readonly isCorrecting: boolean;
}

export const blank: Filling = { stage: 'start', step: 0, code: '', answers: {}, isCodeWrong: false, isCorrecting: false };

export type FillingAct =
  | { readonly kind: 'next' | 'back' | 'leave-empty' | 'handed-in' | 'blank' }
  /** The answer to the question that is asked. */
  | { readonly kind: 'answer' | 'write'; readonly value: string }
  | { readonly kind: 'write-code'; readonly value: string }
  /** From the check. */
  | { readonly kind: 'look-again'; readonly step: number };

export const stepsOf = <Text>({ takesCode, questions }: FormView<Text>): readonly Step<Text>[] => [
  ...(takesCode ? [{ kind: 'code' } as const] : []),
  ...questions.map((question) => ({ kind: 'question', question }) as const),
];

export const stepOf = <Text>({ stage, step }: Filling, form: FormView<Text>): Step<Text> | undefined =>
  stage === 'asking' ? stepsOf(form)[step] : undefined;

function questionOf<Text>(filling: Filling, form: FormView<Text>): Question<Text> | undefined {
  const step = stepOf(filling, form);
  return step?.kind === 'question' ? step.question : undefined;
}

function without(answers: Filling['answers'], id: string): Filling['answers'] {
  const { [id]: _, ...others } = answers;
  return others;
}

function answered<Text>(filling: Filling, form: FormView<Text>, value: string): Filling {
  const question = questionOf(filling, form);
  if (!question || !closedOf(question).some((choice) => choice.value === value)) return filling;
  return { ...filling, answers: { ...filling.answers, [question.id]: value } };
}

function written<Text>(filling: Filling, form: FormView<Text>, text: string): Filling {
  const question = questionOf(filling, form);
  if (question?.kind !== 'open') return filling;
  return { ...filling, answers: { ...filling.answers, [question.id]: text.slice(0, longestComment) } };
}

/** From where the form rests it begins: of quick presses none waits until the one before it was painted. */
function next<Text>(filling: Filling, form: FormView<Text>): Filling {
  if (filling.stage === 'start' && stepsOf(form).length > 0) return { ...filling, stage: 'asking', step: 0 };
  const step = stepOf(filling, form);
  if (!step) return filling;
  if (step.kind === 'code' && readCode(filling.code) === undefined) return { ...filling, isCodeWrong: true };
  const isLast = filling.step === stepsOf(form).length - 1;
  if (filling.isCorrecting || isLast) return { ...filling, stage: 'checking', isCodeWrong: false, isCorrecting: false };
  return { ...filling, step: filling.step + 1, isCodeWrong: false };
}

/** Says whether the form may go back: a form that was begun is handed in or made blank, so the next person finds nothing on it. */
export const mayGoBack = ({ stage, step, isCorrecting, ...filling }: Filling): boolean =>
  stage === 'checking' || (stage === 'asking' && (isCorrecting || step > 0 || !isBegun(filling)));

/** A wrong code holds nobody up who goes back: it is asked for again on the way forward. From a correction both ways lead to the check. */
function back<Text>(filling: Filling, form: FormView<Text>): Filling {
  if (!mayGoBack(filling)) return filling;
  if (filling.isCorrecting) return next(filling, form);
  if (filling.stage === 'checking') return { ...filling, stage: 'asking' };
  return filling.step === 0 ? blank : { ...filling, step: filling.step - 1 };
}

function lookAgain<Text>(filling: Filling, form: FormView<Text>, step: number): Filling {
  if (filling.stage !== 'checking' || stepsOf(form)[step] === undefined) return filling;
  return { ...filling, stage: 'asking', step, isCorrecting: true };
}

export function fill<Text>(filling: Filling, act: FillingAct, form: FormView<Text>): Filling {
  switch (act.kind) {
    case 'answer':
      return answered(filling, form, act.value);
    case 'write':
      return written(filling, form, act.value);
    case 'write-code':
      return stepOf(filling, form)?.kind === 'code' ? { ...filling, code: act.value, isCodeWrong: false } : filling;
    case 'leave-empty': {
      const question = questionOf(filling, form);
      return question ? { ...filling, answers: without(filling.answers, question.id) } : filling;
    }
    case 'next':
      return next(filling, form);
    case 'back':
      return back(filling, form);
    case 'look-again':
      return lookAgain(filling, form, act.step);
    case 'handed-in':
      return filling.stage === 'checking' ? { ...blank, stage: 'thanks' } : filling;
    case 'blank':
      return blank;
    default:
      return assertNever(act, 'act');
  }
}

/** Returns the sheet as it is stored: comments without blank ends, and no empty answers. */
export function sheetOf({ code, answers }: Pick<Filling, 'code' | 'answers'>): SheetInput {
  const given = Object.entries(answers).flatMap(([id, answer]) => (answer.trim() === '' ? [] : [[id, answer.trim()] as const]));
  return { code, answers: Object.fromEntries(given) };
}

/** Something is on the form that nobody else should read. */
export function isBegun(filling: Pick<Filling, 'code' | 'answers'>): boolean {
  const { code, answers } = sheetOf(filling);
  return code.trim() !== '' || Object.keys(answers).length > 0;
}

/** After this long without a touch the form asks whether anybody is there. */
export const asksAfter = minutes(3);
/** After this long it is blank, whatever was on it. */
export const blanksAfter = minutes(4);
/** The thanks make room for the next person by themselves. */
export const thanksFor = duration(12_000);

/** `asks`: nobody touched it for long; `over`: it is to become blank. */
export type Rest = 'none' | 'asks' | 'over';

export function restOf({ stage }: Filling, touched: Instant, now: Instant): Rest {
  const still = elapsed(touched, now);
  switch (stage) {
    case 'asking':
    case 'checking':
      if (still >= blanksAfter) return 'over';
      return still >= asksAfter ? 'asks' : 'none';
    case 'thanks':
      return still >= thanksFor ? 'over' : 'none';
    case 'start':
      /* A language that somebody chose and left. */
      return still >= asksAfter ? 'over' : 'none';
    default:
      return assertNever(stage, 'stage');
  }
}
