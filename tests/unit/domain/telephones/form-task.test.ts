import { expect, test } from 'vitest';
import { formOn } from '../../../../domain/telephones/form-task';
import { formsWithConfidence, smallForms } from '../../builders';

test('a form is drawn once for each language, however often it is asked for, and anew where its words are others', () => {
  const form = formOn(smallForms, 'test-d1am', 'sr-Cyrl');
  expect(formOn(smallForms, 'test-d1am', 'sr-Cyrl')).toBe(form);
  expect(formOn(smallForms, 'test-d1am', 'en')).not.toEqual(form);
  expect(formOn(smallForms, 'evaluation-d2pm', 'sr-Cyrl').collection).toBe('evaluation-d2pm');
  const others = { ...formsWithConfidence, test: { ...formsWithConfidence.test, title: { en: 'Another test', sr: 'Drugi test' } } };
  expect(formOn(others, 'test-d1am', 'sr-Cyrl').title).toBe('Други тест');
  expect(formOn(others, 'test-d1am', 'sr-Cyrl').questions.length).toBeGreaterThan(form.questions.length);
});
