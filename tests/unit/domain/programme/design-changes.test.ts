/** A value comes into its place with all that is lacking on the way, and what is emptied leaves nothing behind. */
import { expect, test } from 'vitest';
import type { DesignView } from '../../../../domain/programme/design';
import { clearChange, newFileChange, putChange } from '../../../../domain/programme/design-changes';
import { choicesOf } from '../../../../domain/programme/design-choices';
import { dayTimes } from '../../../../domain/programme/design-times';
import type { Plain } from '../../../../domain/programme/plain-data';

const file = 'agenda.yaml';
const second: Plain = { id: 'two', minutes: 45 };
const first: Plain = { starts: '09:00', blocks: [{ id: 'one', minutes: 30, title: { en: 'One', sr: 'Jedan' } }, second] };
const data: Plain = {
  days: [first, { starts: '10:00', blocks: [{ id: 'three', minutes: 20, sheet: { goal: { en: 'Aim', sr: 'Cilj' } } }] }],
};
const block = (day: number, at: number) => ['days', day, 'blocks', at] as const;

test('a value that is there is changed where it stands', () => {
  expect(putChange({ file, data }, [...block(0, 0), 'minutes'], 40)).toEqual({
    kind: 'yaml-value',
    file,
    path: [...block(0, 0), 'minutes'],
    value: 40,
  });
});

test('what is lacking on the way is made, before the key that a person would write behind it', () => {
  const material = { en: 'Pens', sr: 'Olovke' };
  expect(putChange({ file, data }, [...block(0, 1), 'sheet', 'material'], material)).toEqual({
    kind: 'yaml-added',
    file,
    path: block(0, 1),
    at: 'sheet',
    value: { material },
  });
  expect(putChange({ file, data }, [...block(1, 0), 'sheet', 'material'], material, ['material', 'goal'])).toEqual({
    kind: 'yaml-added',
    file,
    path: [...block(1, 0), 'sheet'],
    at: 'material',
    value: material,
    before: 'goal',
  });
});

test('the last thing in an optional group takes the group along', () => {
  const group = [...block(1, 0), 'sheet'];
  expect(clearChange({ file, data }, [...group, 'goal'], group)).toEqual({ kind: 'yaml-removed', file, path: group });
  expect(clearChange({ file, data }, [...group, 'goal'], undefined)).toEqual({ kind: 'yaml-removed', file, path: [...group, 'goal'] });
  expect(clearChange({ file, data }, [...group, 'notes'], group)).toBeUndefined();
});

test('a new file begins with its names', () => {
  expect(newFileChange('quiz.yaml', { title: { en: '', sr: '' }, questions: [{ id: 'a' }], usual: 'calm' })).toEqual({
    kind: 'several',
    changes: [
      { kind: 'file-added', file: 'quiz.yaml', text: 'title: {}\nquestions: []\nusual: "calm"\n' },
      { kind: 'yaml-added', file: 'quiz.yaml', path: ['title'], at: 'en', value: '' },
      { kind: 'yaml-added', file: 'quiz.yaml', path: ['title'], at: 'sr', value: '' },
      { kind: 'yaml-added', file: 'quiz.yaml', path: ['questions'], at: 0, value: { id: 'a' } },
    ],
  });
});

test('the times of a day follow from its beginning and the minutes of its blocks', () => {
  expect(dayTimes(first)).toEqual({
    blocks: [
      { from: '09:00', to: '09:30' },
      { from: '09:30', to: '10:15' },
    ],
    end: '10:15',
    minutes: 75,
  });
  expect(dayTimes({ starts: 'soon', blocks: [{ minutes: 'many' }] })).toEqual({ blocks: [{ from: '', to: '' }], end: '', minutes: 0 });
});

const view = {
  days: [{ blocks: [{ id: 'one', title: { en: 'One', sr: 'Jedan' } }] }],
  slides: { one: [{ id: 'hello', en: { body: '# Hello\n\nall', notes: '' }, sr: { body: '# Zdravo', notes: '' } }] },
  data: {
    'sources.yaml': { S1: { name: { en: 'Law', sr: 'Zakon' }, year: '2020' }, S2: 'no source' },
    'statements.yaml': { statements: [{ id: 4, text: { en: 'So it is.', sr: 'Tako je.' } }, 'none'] },
    'quiz.yaml': { questions: [{ options: [{ id: 'a', text: { en: 'Yes', sr: 'Da' } }] }] },
  },
  papers: [{ id: 'notice', title: { en: 'A notice', sr: 'Obaveštenje' } }],
} as unknown as DesignView;

test.each([
  [
    'source',
    [
      { value: 'S1', label: 'S1 Закон (2020)' },
      { value: 'S2', label: 'S2' },
    ],
  ],
  ['statement', [{ value: '4', label: '4. Тако је.' }]],
  ['slide', [{ value: 'one/hello', label: 'Један: Здраво' }]],
  ['paper', [{ value: 'notice', label: 'Обавештење' }]],
  ['option', [{ value: 'a', label: 'Да' }]],
] as const)('a %s is chosen by its words, as far as a draft has them', (to, choices) => {
  expect(choicesOf(to, { view, language: 'sr-Cyrl', file: 'quiz.yaml', path: ['questions', 0, 'key'] })).toEqual(choices);
});
