/** What a slide states has its sources below it; where an exercise comes from stands among the day's sources alone. */
import { expect, test } from 'vitest';
import { deckOf } from '../../../../domain/programme/deck';
import type { Slide } from '../../../../domain/programme/slide';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const text = { body: [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Words' }] }], notes: [] } as const;
const slide: Slide = { id: 'one', layout: 'text', sources: ['S1'], timer: undefined, contentNote: false, text: { en: text, sr: text } };

function started(shown: Slide): Laptop {
  const laptop = Laptop.withTraining();
  const [first, second] = smallProgramme.days;
  const [block, ...others] = first.blocks;
  if (!block) throw new Error('the day has no block');
  const name = { en: 'Handbook', sr: 'Priručnik' };
  laptop.planned = {
    ...smallProgramme,
    sources: new Map([['S1', { key: 'S1', name, year: '2023', secondHand: false }]]),
    days: [{ ...first, blocks: [{ ...block, slides: [shown] }, ...others] }, second],
  };
  return laptop.does({ kind: 'start-day', day: 1 });
}

const below = ({ scene }: ReturnType<Laptop['room']>): number | undefined => (scene.kind === 'slide' ? scene.sources.length : undefined);

test.each([
  ['that states something', slide, 1],
  ['of an exercise', { ...slide, method: true } satisfies Slide, 0],
] as const)('a slide %s, at its foot and at the day’s end', (_, shown, atFoot) => {
  const laptop = started(shown);
  expect(below(laptop.room())).toBe(atFoot);
  const collected = deckOf(laptop.programme, 1).filter((each) => each.slide.layout === 'sources');
  expect(collected.flatMap((each) => each.slide.sources)).toEqual(['S1']);
});
