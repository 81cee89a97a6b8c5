/** What stands on the first slide of a day and of its parts: colours of its block, when it begins and ends, who holds the training. */
import { expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { noLetterhead } from '../../../../domain/letterhead/letterhead';
import type { Programme } from '../../../../domain/programme/programme';
import type { Slide } from '../../../../domain/programme/slide';
import type { Opener, Scene } from '../../../../domain/stage/audience-view';
import { audienceView } from '../../../../domain/stage/scene';
import { sceneContext } from '../../../../domain/training/view';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const sea = { ground: '#1d3640', light: '#f4c870', wall: '#f0d9b5' };
const brick = { ground: '#4a211b', light: '#f6bd94', wall: '#f0d0bb' };
const hill = { svg: '<svg><path fill="var(--ground)"/></svg>', description: { en: 'A hill.', sr: 'Brdo.' } };

/** Both sessions open with a section that has the same scene; the day with a title, and so does its end. */
function withOpeners(): Programme {
  const opening =
    (layout: Slide['layout']) =>
    (slide: Slide, index: number): Slide =>
      index === 0 ? { ...slide, layout, scene: 'hill' } : slide;
  const layouts: Readonly<Record<string, Slide['layout']>> = {
    registration: 'title',
    'session-1': 'section',
    'session-2': 'section',
    summary: 'title',
  };
  const [first, second] = smallProgramme.days;
  const blocks = first.blocks.map((block) => {
    const layout = layouts[block.id];
    return layout ? { ...block, slides: block.slides.map(opening(layout)) } : block;
  });
  return {
    ...smallProgramme,
    days: [{ ...first, blocks }, second],
    theme: { usual: sea, ofBlocks: { 'session-2': brick }, scenes: { hill } },
  };
}

function running(): Laptop {
  const laptop = Laptop.withTraining({ place: 'Niš', trainers: 'Ana Anić', donor: 'The Fund' });
  laptop.planned = withOpeners();
  return laptop.does({ kind: 'start-day', day: 1 });
}

function sceneAt(laptop: Laptop, block: string): Scene {
  const slide = laptop.programme.days[0].blocks.find(({ id }) => id === block)?.slides[0]?.id ?? '';
  laptop.does({ kind: 'go-to', slide: { block, slide } });
  return audienceView(sceneContext({ ...laptop.context('en'), letterhead: { ...noLetterhead, name: 'Centre', donorLogo: 'fund.png' } }))
    .scene;
}

function openerAt(laptop: Laptop, block: string): Opener | undefined {
  const scene = sceneAt(laptop, block);
  return scene.kind === 'slide' ? scene.opener : undefined;
}

test('each block has its own colours, and the same drawing is painted in them', () => {
  const laptop = running();
  expect(sceneAt(laptop, 'session-1').world).toEqual(sea);
  expect(openerAt(laptop, 'session-1')?.scene?.address).toContain(encodeURIComponent(sea.ground));
  expect(sceneAt(laptop, 'session-2').world).toEqual(brick);
  expect(openerAt(laptop, 'session-2')?.scene?.address).toContain(encodeURIComponent(brick.ground));
});

test('what covers a slide has the colours of its block', () => {
  const laptop = running();
  sceneAt(laptop, 'session-2');
  expect(laptop.does({ kind: 'cover', cover: 'helplines' }).room().scene).toMatchObject({ kind: 'helplines', world: brick });
});

test('a part says when it begins and ends: as planned, and as late as it came', () => {
  const laptop = running();
  expect(openerAt(laptop, 'session-1')).toMatchObject({ of: 'block', times: { from: '09:00', until: '10:00' } });
  laptop.wait(minutes(25));
  expect(openerAt(laptop, 'session-2')).toMatchObject({ of: 'block', times: { from: '09:25', until: '11:10' } });
});

test('the first title says who holds the training; the last has logos, and no slide between them has either', () => {
  const laptop = running();
  const head = {
    trainers: ['Ana Anić'],
    organiser: 'Centre',
    donor: 'The Fund',
    logos: [expect.stringMatching(/^\/media\/.*\/fund\.png$/u)],
  };
  expect(openerAt(laptop, 'registration')).toMatchObject({ of: 'day', place: 'Niš', begins: true, head });
  expect(openerAt(laptop, 'summary')).toMatchObject({ of: 'day', begins: false, head });
  expect(openerAt(laptop, 'session-1')).not.toHaveProperty('head');
});
