import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, mayBecomeCode, readLine } from '../../../../domain/forms/fast-entry';
import { closedItems } from '../../../../domain/forms/form';
import { smallForms } from '../../builders';

const questions = closedItems(smallForms, 'test-d1am');
const evaluation = closedItems(smallForms, 'evaluation-d2pm');

describe('a line of a test', () => {
  test.each(['ma07 a c', 'MA07 AC', 'ма07 а ц', 'ma7ac', 'ma 07 a c'])('“%s” is understood', (line) => {
    expect(readLine(line, questions, true)).toEqual({
      code: 'MA07',
      answers: { t1: 'x', t2: 'z' },
      signs: ['a', 'c'],
      problem: undefined,
      missing: 0,
    });
  });

  test('has no code when none is typed, and a hyphen for what was left empty', () => {
    expect(readLine('- b', questions, true)).toMatchObject({ code: '', answers: { t2: 'y' }, problem: undefined, missing: 0 });
  });

  test('says at once which letter is wrong, and what could stand there', () => {
    expect(readLine('a d', questions, true).problem).toEqual({
      kind: 'not-an-answer',
      number: 2,
      typed: 'd',
      allowed: ['a', 'b', 'c', '-'],
    });
    expect(readLine('aba', questions, true).problem).toEqual({ kind: 'too-many', most: 2 });
    expect(readLine('ma45 ab', questions, true).problem).toEqual({ kind: 'not-a-code', typed: 'ma45' });
  });

  test('is not wrong while it may still become a code', () => {
    for (const line of ['m', 'ma', 'ma0', 'lju1']) expect(mayBecomeCode(line, true), line).toBe(true);
    for (const line of ['ma07 ', 'a b', 'mart']) expect(mayBecomeCode(line, true), line).toBe(false);
    expect(mayBecomeCode('m', false)).toBe(false);
  });
});

test('a line of an evaluation has digits, yes and no in both languages, and “not sure”', () => {
  expect(readLine('5d?', evaluation, false).answers).toEqual({ e1: '5', e2: 'yes', e3: 'unsure' });
  expect(readLine('0 y n', evaluation, false).answers).toEqual({ e1: '0', e2: 'yes', e3: 'no' });
  expect(readLine('6', evaluation, false).problem).toMatchObject({ kind: 'not-an-answer', number: 1, typed: '6' });
});

test('a sheet is typed as it is written to be corrected', () => {
  const anyAnswers = fc.record({ t1: fc.constantFrom('x', 'y', 'z'), t2: fc.constantFrom('x', 'y', 'z') }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('', 'MA07', 'LJ31'), (answers, code) => {
      expect(readLine(lineOf(code, answers, questions), questions, true)).toMatchObject({ code, answers, problem: undefined, missing: 0 });
    }),
  );
});
