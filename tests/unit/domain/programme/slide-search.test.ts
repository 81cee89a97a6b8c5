import { expect, test } from 'vitest';
import { slidesMeant } from '../../../../domain/programme/slide-search';

const slides = [
  { number: 1, title: 'Registration', words: 'Registration Welcome' },
  { number: 2, title: 'Đački parlament', words: 'Đački parlament učenici, 12 članova' },
  { number: 3, title: 'Где потражити помоћ', words: 'Где потражити помоћ 192 полиција' },
  { number: 12, title: 'Help', words: 'Help parliament of pupils' },
];
const found = (typed: string): readonly number[] => slidesMeant(slides, typed).map(({ number }) => number);

test.each<[string, readonly number[]]>([
  ['', [1, 2, 3, 12]],
  ['3', [3]],
  ['12', [12, 2]],
  ['192', [3]],
  ['19', []],
  ['0', []],
  ['djacki', [2]],
  ['dacki', [2]],
  ['ЂАЧКИ', [2]],
  ['pomoc', [3]],
  ['gde pomoć', [3]],
  ['parl', [2, 12]],
  ['arlament', []],
  ['pupils help', [12]],
  ['nothing', []],
])('“%s” means %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});
