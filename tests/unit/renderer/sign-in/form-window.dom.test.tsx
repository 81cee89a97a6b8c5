/** A form on the turned laptop, filled in by keys alone, handed in once, and blank for the next person. */
import { expect, test } from 'vitest';
import type { Outcome } from '../../../../domain/contract';
import { formView } from '../../../../domain/forms/question';
import type { FormTurnView } from '../../../../domain/forms/sign-in';
import { refuse } from '../../../../domain/kernel/refusal';
import { instant } from '../../../../domain/kernel/time';
import { FormWindow } from '../../../../renderer/sign-in/form-window';
import { smallForms } from '../../builders';
import { asked, key, press, screen, show } from '../shown';

const turned: FormTurnView = {
  kind: 'form',
  language: 'en',
  usual: 'en',
  form: formView(smallForms, 'test-d1am'),
  returned: { collection: 'test-d1am', count: 0, present: 12 },
  isCovered: false,
};

function showForm(answer: () => Outcome = () => ({ done: true }), view: Partial<FormTurnView> = {}) {
  const part = (seconds: number) => <FormWindow view={{ ...turned, ...view }} time={{ now: instant(seconds * 1000) }} />;
  const { later } = show(part(0), { 'hand-in': answer, 'choose-language': () => ({ done: true }) });
  return { later: (seconds: number) => later(part(seconds)) };
}

const text = (): string => document.body.textContent ?? '';

test('signs answer, Enter goes on, and what was answered is handed in as it stands', async () => {
  showForm();
  await key('{Enter}');
  await key('ma07{Enter}');
  expect(text()).toContain('Question 1 of 2');
  await key('a{Enter}');
  expect(text()).toContain('Question 2 of 2');
  await key('{Enter}');
  expect(text()).toContain('left empty');
  await press('Hand in');
  expect(asked('hand-in')).toEqual([[{ code: 'ma07', answers: { t1: 'x' } }, false]]);
  expect(text()).toContain('Your form is saved. The next person can begin.');
});

test('a code that is none is said at its field, and the form doesn’t go on', async () => {
  showForm();
  await key('{Enter}');
  await key('mira{Enter}');
  expect(text()).toMatch(/“.*mira.*” is no code/iu);
  expect(text()).not.toContain('Question 1');
});

test('a line that is pressed in the check is answered anew, and leads back to the check', async () => {
  showForm();
  await key('{Enter}{Enter}a{Enter}b{Enter}');
  await press(/question-t1/u);
  await key('c');
  await press('Back to the check');
  await press('Hand in');
  expect(asked('hand-in')).toEqual([[{ code: '', answers: { t1: 'z', t2: 'y' } }, false]]);
});

test('a form that could not be saved is still there', async () => {
  let refuses = true;
  showForm(() => (refuses ? refuse('turned') : { done: true }));
  await key('{Enter}{Enter}a{Enter}{Enter}');
  await press('Hand in');
  expect(text()).toContain('Your form could not be saved. It is still here');
  refuses = false;
  await press('Hand in');
  expect(asked('hand-in').at(-1)).toEqual([{ code: '', answers: { t1: 'x' } }, false]);
  expect(text()).toContain('Your form is saved.');
});

test('whoever goes away is asked, and then the form becomes blank', async () => {
  const { later } = showForm();
  await key('{Enter}{Enter}a');
  later(181);
  expect(text()).toContain('Are you still there?');
  later(241);
  expect(text()).not.toContain('Are you still there?');
  expect(screen.getByRole('button', { name: 'Begin' })).toBeDefined();
});

test('whoever is still there goes on with what they had', async () => {
  const { later } = showForm();
  await key('{Enter}{Enter}a');
  later(181);
  await press('I am still here');
  later(230);
  expect(screen.getByRole('radio', { name: /option-x/u })).toHaveProperty('checked', true);
});
