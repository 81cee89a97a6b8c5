import { expect, test } from 'vitest';
import type { DesignProblem, DesignSlide, DesignUpdate, DesignView } from '../../../../domain/programme/design';
import { countsOfSlides, updated } from '../../../../domain/programme/design-update';

const slide = (id: string, body: string): DesignSlide => ({ id, line: {}, en: { body, notes: '' }, sr: { body, notes: '' } });
const state = { edition: 1, around: 'as-opened', days: [], undo: undefined, redo: undefined };
const view: DesignView = {
  ...state,
  name: 'safe-roads',
  title: { en: 'Safe roads', sr: 'Bezbedni putevi' },
  slides: { crossing: [slide('a', '# A'), slide('b', '# B'), slide('c', '# C')] },
  data: {},
  files: [],
  media: [],
  papers: [],
};

test('a slide whose words are as before stays the same value, wherever it went: only the other ones are drawn anew', () => {
  const update: DesignUpdate = {
    ...state,
    edition: 2,
    slides: { crossing: [slide('c', '# C'), slide('a', '# A'), slide('b', '# Better')] },
    data: {},
    gone: { slides: [], data: [] },
    outside: [],
  };
  const [before, now] = [view.slides.crossing ?? [], updated(view, update).slides.crossing ?? []];
  expect(now.map((each) => each.en?.body)).toEqual(['# C', '# A', '# Better']);
  expect(now[0]).toBe(before[2]);
  expect(now[1]).toBe(before[0]);
  expect(now[2]).not.toBe(before[1]);
});

test('what is wrong is counted for each slide of a block', () => {
  const at = (block: string, name: string): DesignProblem => ({
    file: `slides/${block}.en.md`,
    line: 1,
    problem: '',
    where: '',
    isWarning: false,
    place: { at: 'slide', block, slide: name, language: 'en', part: 'body' },
  });
  const counts = countsOfSlides([at('crossing', 'a'), at('crossing', 'b'), at('crossing', 'a'), at('lights', 'a')], 'crossing');
  expect([...counts]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
