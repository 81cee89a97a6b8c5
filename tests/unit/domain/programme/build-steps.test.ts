import { describe, expect, test } from 'vitest';
import { builtBody, stepsOfBody } from '../../../../domain/programme/build-steps';
import { wordsOfBlocks } from '../../../../domain/programme/plain-text';
import type { Paragraph, TextBlock } from '../../../../domain/programme/slide';

const words = (text: string): Paragraph => [{ kind: 'text', text }];
const body: readonly TextBlock[] = [
  { kind: 'heading', level: 1, content: words('heading') },
  { kind: 'list', ordered: false, items: [words('one'), words('two')], itemSteps: [1, 2] },
  {
    kind: 'columns',
    columns: [[{ kind: 'paragraph', content: words('left') }], [{ kind: 'paragraph', content: words('right'), step: 3 }]],
  },
  { kind: 'paragraph', content: words('last'), step: 4 },
];
const said = (step: number): string => wordsOfBlocks(builtBody(body, step)).replace(/\s+/gu, ' ').trim();

describe('a slide that comes part by part', () => {
  test('has as many steps as its last part says, wherever that stands', () => {
    expect(stepsOfBody(body)).toBe(4);
    expect(stepsOfBody(body.slice(0, 3))).toBe(3);
    expect(stepsOfBody(body.slice(0, 1))).toBe(0);
  });

  test('holds what was built and nothing else', () => {
    expect([0, 1, 2, 3, 4].map(said)).toEqual([
      'heading left',
      'heading one left',
      'heading one two left',
      'heading one two left right',
      'heading one two left right last',
    ]);
  });

  test('keeps the place of points and columns that are still to come', () => {
    expect(builtBody(body, 1)).toMatchObject([{}, { items: [words('one'), []] }, { columns: [[{}], []] }]);
  });

  test('that has fewer steps than were shown once is whole', () => {
    expect(builtBody(body, 9)).toEqual(body);
  });
});
