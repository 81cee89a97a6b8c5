import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrongAnswer } from '../../../../domain/forms/answer-set';
import { readCode } from '../../../../domain/forms/code';
import {
  asksAfter,
  blank,
  blanksAfter,
  type Filling,
  type FillingAct,
  fill,
  isBegun,
  mayGoBack,
  restOf,
  sheetOf,
  stepsOf,
  thanksFor,
} from '../../../../domain/forms/filling';
import { closedItems, collections, openItems } from '../../../../domain/forms/form';
import { formView, valueOfKey } from '../../../../domain/forms/question';
import { instant } from '../../../../domain/kernel/time';
import { smallForms } from '../../builders';

const test1 = formView(smallForms, 'test-d1am');
const evaluation = formView(smallForms, 'evaluation-d2pm');

const filled = (form: typeof test1, ...acts: readonly FillingAct[]): Filling =>
  acts.reduce((filling, act) => fill(filling, act, form), blank);
const next: FillingAct = { kind: 'next' };
/** The first one. */
const begin = next;
const back: FillingAct = { kind: 'back' };
const answer = (value: string): FillingAct => ({ kind: 'answer', value });

const anyAct = fc.oneof(
  fc.constantFrom<FillingAct>(begin, next, next, next, back, { kind: 'leave-empty' }),
  fc.constantFrom('x', 'y', '5', '0', 'yes', 'unsure', 'nothing').map(answer),
  fc.constantFrom('', '  ', ' Good. ', 'x'.repeat(3000)).map((value): FillingAct => ({ kind: 'write', value })),
  fc.constantFrom('', 'ma07', 'Јо 12', 'ma32', 'wrong').map((value): FillingAct => ({ kind: 'write-code', value })),
  fc.nat(6).map((step): FillingAct => ({ kind: 'look-again', step })),
);

describe('a form that is filled in', () => {
  test('is asked question by question, with the code first, and comes to the check', () => {
    const filling = filled(test1, begin, { kind: 'write-code', value: 'ma 07' }, next, answer('x'), next, next);
    expect(filling.stage).toBe('checking');
    expect(sheetOf(filling)).toEqual({ code: 'ma 07', answers: { t1: 'x' } });
  });

  test('can be left empty whole, by whoever presses on', () => {
    const pressedOn = stepsOf(evaluation).reduce((filling) => fill(filling, next, evaluation), filled(evaluation, begin));
    expect(pressedOn.stage).toBe('checking');
    expect(isBegun(pressedOn)).toBe(false);
  });

  test('has a code that is one before it goes on', () => {
    const wrong = filled(test1, begin, { kind: 'write-code', value: 'ma32' }, next);
    expect(wrong).toMatchObject({ stage: 'asking', step: 0, isCodeWrong: true });
    expect(fill(wrong, back, test1)).toBe(wrong);
    expect(fill(fill(wrong, { kind: 'write-code', value: '' }, test1), next, test1)).toMatchObject({ step: 1, isCodeWrong: false });
  });

  test('is looked at again from the check, and both ways lead back there', () => {
    const checked = filled(test1, begin, next, next, next);
    const again = fill(checked, { kind: 'look-again', step: 1 }, test1);
    expect(again).toMatchObject({ stage: 'asking', step: 1 });
    expect(fill(again, next, test1).stage).toBe('checking');
    expect(fill(again, back, test1).stage).toBe('checking');
  });

  test('goes back to rest only while nothing is on it', () => {
    expect(filled(test1, begin, back)).toEqual(blank);
    const answered = filled(test1, begin, next, answer('y'), back);
    expect(mayGoBack(answered)).toBe(false);
    expect(fill(answered, back, test1)).toBe(answered);
    expect(fill(answered, { kind: 'blank' }, test1)).toEqual(blank);
  });

  test('is blank after it was handed in', () => {
    const thanked = fill(filled(test1, begin, next, answer('y'), next, next), { kind: 'handed-in' }, test1);
    expect(thanked).toEqual({ ...blank, stage: 'thanks' });
    expect(fill(thanked, { kind: 'blank' }, test1)).toEqual(blank);
  });

  test('whatever is pressed, has only answers of its form, a way back to its first step, and nothing on it at rest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...collections), fc.array(anyAct, { maxLength: 40 }), (collection, acts) => {
        const form = formView(smallForms, collection);
        const filling = acts.reduce((before, act) => fill(before, act, form), blank);
        const { answers, code } = sheetOf(filling);
        expect(wrongAnswer(answers, closedItems(smallForms, collection), openItems(smallForms, collection))).toBeUndefined();
        expect(filling.step).toBeLessThan(stepsOf(form).length);
        if (filling.stage === 'checking') expect(readCode(code)).toBeDefined();
        if (filling.stage === 'start') expect(filling).toEqual(blank);
        const away = Array.from({ length: 2 * stepsOf(form).length + 2 }).reduce<Filling>((before) => {
          const corrected = before.isCorrecting ? fill(before, { kind: 'write-code', value: '' }, form) : before;
          return fill(corrected, back, form);
        }, filling);
        expect(away.stage).toBe(isBegun(away) ? 'asking' : 'start');
        expect(away.step).toBe(0);
      }),
    );
  });

  test('loses no answer by going back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(next, back), { maxLength: 30 }), (moves) => {
        const before = filled(evaluation, begin, answer('4'), next, answer('yes'), next);
        const after = moves.reduce((filling, move) => fill(filling, move, evaluation), before);
        expect(sheetOf(after)).toEqual({ code: '', answers: { e1: '4', e2: 'yes' } });
      }),
    );
  });
});

describe('a form that nobody touches', () => {
  const asking = filled(test1, begin, next, answer('x'));
  const rest = (filling: Filling, still: number): string => restOf(filling, instant(1000), instant(1000 + still));

  test('asks first, and then becomes blank', () => {
    expect(rest(asking, asksAfter - 1)).toBe('none');
    expect(rest(asking, asksAfter)).toBe('asks');
    expect(rest(asking, blanksAfter)).toBe('over');
  });

  test('makes room for the next person once it was handed in', () => {
    const thanked: Filling = { ...blank, stage: 'thanks' };
    expect(rest(thanked, thanksFor - 1)).toBe('none');
    expect(rest(thanked, thanksFor)).toBe('over');
  });
});

describe('a key', () => {
  const [first] = test1.questions;
  const [scale, yesNo, unsure, open] = evaluation.questions;
  if (!first || !scale || !yesNo || !unsure || !open) throw new Error('The forms have too few questions');

  test.each([
    [first, 'a', 'x'],
    [first, 'C', 'z'],
    [first, 'ц', 'z'],
    [first, '2', 'y'],
    [first, 'd', undefined],
    [scale, '5', '5'],
    [scale, '0', '0'],
    [scale, '6', undefined],
    [yesNo, 'д', 'yes'],
    [yesNo, '2', 'no'],
    [yesNo, '?', undefined],
    [unsure, '?', 'unsure'],
    [open, '1', undefined],
    [first, 'Enter', undefined],
  ])('stands for the answer that it is the sign of', (question, key, value) => {
    expect(valueOfKey(question, key)).toBe(value);
  });
});

test('what a person who fills in is shown doesn’t tell which answer is right', () => {
  expect(JSON.stringify(test1)).not.toContain('"key"');
});
