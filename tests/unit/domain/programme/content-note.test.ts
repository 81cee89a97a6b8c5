/** Before a marked slide the room is told what comes, wherever somebody comes from; the slide itself never comes first. */
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import type { Programme } from '../../../../domain/programme/programme';
import type { Slide, TextBlock } from '../../../../domain/programme/slide';
import { slideList, slidePictures } from '../../../../domain/programme/slide-list';
import { runView } from '../../../../domain/stage/console';
import type { SlideRef } from '../../../../domain/stage/schema';
import { sceneContext } from '../../../../domain/training/view';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const film: TextBlock = { kind: 'film', file: 'f.webm', isSound: false, alt: 'A film', caption: '', poster: undefined };

function slideOf(id: string, contentNote: boolean, ...more: readonly TextBlock[]): Slide {
  const body: readonly TextBlock[] = [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: id }] }, ...more];
  const text = { body, notes: [] };
  return { id, layout: id.startsWith('case') ? 'case' : 'text', sources: [], timer: undefined, contentNote, text: { en: text, sr: text } };
}

const slides = [
  slideOf('calm', false),
  slideOf('hard', true, { kind: 'paragraph', content: [{ kind: 'text', text: 'later' }], step: 1 }),
  slideOf('case-next', true),
  slideOf('after', false),
  slideOf('hard-film', true, film),
];

function withSlides(plain: Programme): Programme {
  const [first, second] = plain.days;
  const [block, ...blocks] = first.blocks;
  if (!block) throw new Error('the day has no block');
  return { ...plain, days: [{ ...first, blocks: [{ ...block, slides }, ...blocks] }, second] };
}

function day(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.planned = withSlides(smallProgramme);
  return laptop.does({ kind: 'start-day', day: 1 });
}

const ref = (laptop: Laptop, slide: string): SlideRef => ({ block: laptop.programme.days[0].blocks[0]?.id ?? '', slide });
const next = { kind: 'next' } as const;
const back = { kind: 'back' } as const;

/** What the room sees, in a word. */
function seen(laptop: Laptop): string {
  const { scene } = laptop.room();
  if (scene.kind === 'content-note') return `note: ${scene.before}`;
  return scene.kind === 'slide' ? JSON.stringify(scene.body.length) + laptop.run.slide?.slide : scene.kind;
}

describe('a marked slide', () => {
  test('comes after its note, and Back leads to the note again', () => {
    const laptop = day();
    const walked = [seen(laptop.does(next)), seen(laptop.does(next)), seen(laptop.does(next))];
    expect(walked).toEqual(['note: slide', '1hard', '2hard']);
    expect([seen(laptop.does(back)), seen(laptop.does(back)), seen(laptop.does(back))]).toEqual(['1hard', 'note: slide', '1calm']);
  });

  test('right after another one needs no second note; gone to, it has its own', () => {
    const laptop = day().does(next, next, next);
    expect(seen(laptop.does(next))).toBe('1case-next');
    expect(seen(laptop.does(back))).toBe('2hard');
    expect(seen(laptop.does({ kind: 'go-to', slide: ref(laptop, 'case-next') }))).toBe('note: case');
    expect(seen(laptop.does(next))).toBe('1case-next');
  });

  test('told once is enough until a long pause; then, and on the next day, the room is told again', () => {
    const laptop = day();
    const { blocks } = laptop.programme.days[0];
    laptop.planned = {
      ...laptop.planned,
      days: [
        { ...laptop.planned.days[0], blocks: blocks.map((block, index) => (index < 5 && index !== 3 ? { ...block, slides } : block)) },
        laptop.planned.days[1],
      ],
    };
    const notes: string[] = [];
    for (let place = laptop.run; ; place = laptop.run) {
      if (laptop.room().scene.kind === 'content-note') notes.push(laptop.run.slide?.block ?? '');
      if (laptop.does(next).run.slide === place.slide && laptop.run.step === place.step) break;
    }
    expect(notes).toEqual(['registration', 'session-2']);
  });

  test('is told of again when the day is started anew: who tried it the evening before told nobody', () => {
    const tried = day().does(next, next, next, next, next, { kind: 'end-day' });
    tried.does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: ref(tried, 'after') }, next);
    expect([seen(tried), seen(tried.restarted())]).toEqual(['note: film', 'note: film']);
  });

  test('that was only jumped over has told nobody anything', () => {
    const laptop = day();
    laptop.does({ kind: 'go-to', slide: ref(laptop, 'after') });
    expect(seen(laptop.does(next))).toBe('note: film');
  });

  test('says on its note who helps, and nothing of itself', () => {
    const laptop = day().does(next);
    const { scene } = laptop.room();
    expect(scene).toMatchObject({ kind: 'content-note', helplines: [{ number: '192' }] });
    expect(JSON.stringify(scene)).not.toContain('hard');
  });

  test('says so in the programme’s own words, and in the kit’s where it has none', () => {
    const own = { slide: { en: 'It speaks of fire.', sr: 'Govorimo o vatri.' }, line: { en: 'Note: fire.', sr: 'Napomena: vatra.' } };
    const laptop = Laptop.withTraining();
    laptop.planned = { ...withSlides(smallProgramme), contentNote: own };
    laptop.does({ kind: 'start-day', day: 1 }).does(next);
    expect(laptop.room().scene).toMatchObject({ kind: 'content-note', said: 'It speaks of fire.' });
    expect(laptop.does(next).room().scene).toMatchObject({ kind: 'slide', noteLine: 'Note: fire.' });
    const plain = day().does(next);
    expect(plain.room().scene).not.toHaveProperty('said');
    expect(plain.does(next).room().scene).not.toHaveProperty('noteLine');
  });

  test('is announced to the trainer by its note, and counted as one slide', () => {
    const laptop = day();
    const view = () => runView(laptop.training, sceneContext(laptop.context()), laptop.device);
    expect(view()).toMatchObject({ nextScene: { kind: 'content-note' }, nextTitle: 'hard', nextIsStep: false });
    laptop.does(next);
    expect(view()).toMatchObject({ slideNumber: 2, step: 0, steps: 1, nextScene: { kind: 'slide' }, nextIsStep: false });
    laptop.does(next);
    expect(view()).toMatchObject({ slideNumber: 2, step: 0, steps: 1, nextIsStep: true });
    const context = sceneContext(laptop.context());
    const listed = slidePictures([ref(laptop, 'hard')], context, false);
    expect(slideList(context).slides.filter(({ slide }) => slide.slide === 'hard')).toHaveLength(1);
    expect(listed.map(({ scene }) => scene.kind)).toEqual(['slide']);
  });

  test('keeps the note in a frozen room while the desk goes on', () => {
    const laptop = day().does(next, { kind: 'freeze', frozen: true }, next);
    expect(seen(laptop)).toBe('note: slide');
    expect(seen(laptop.does({ kind: 'freeze', frozen: false }))).toBe('1hard');
  });

  test('plays its film on the slide alone, and going back to the note stops it', () => {
    const laptop = day();
    laptop.does({ kind: 'go-to', slide: ref(laptop, 'after') }, next);
    expect(seen(laptop)).toBe('note: film');
    const early = laptop.ask({ kind: 'play-film' });
    expect(isRefusal(early) && early.refused).toBe('no-film-here');
    laptop.does(next, { kind: 'play-film' });
    expect(laptop.room().scene).toMatchObject({ kind: 'slide', film: { isPlaying: true } });
    laptop.does(back);
    expect([seen(laptop), laptop.run.film?.playingSince]).toEqual(['note: film', undefined]);
  });
});
