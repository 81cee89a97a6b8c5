import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { duration, minutes } from '../../../../domain/kernel/time';
import type { Programme } from '../../../../domain/programme/programme';
import { filmPosition } from '../../../../domain/stage/film';
import type { TrainingCommand } from '../../../../domain/training/command';
import { deskTime } from '../../../../domain/training/view';
import { smallProgramme } from '../../builders';
import { Laptop } from '../training/laptop';

const film = { kind: 'film', file: 'f.webm', isSound: false, alt: 'A film', caption: '', poster: undefined } as const;

/** The second slide of the first day has a film. */
function withFilm(plain: Programme): Programme {
  const [first, second] = plain.days;
  const [block, ...blocks] = first.blocks;
  const [opening, ...slides] = block?.slides ?? [];
  if (!block || !opening) throw new Error('the first block has no slide');
  const text = { ...opening.text.en, body: [...opening.text.en.body, film] };
  const shown = { ...opening, id: 'with-film', text: { en: text, sr: text } };
  return { ...plain, days: [{ ...first, blocks: [{ ...block, slides: [opening, shown, ...slides] }, ...blocks] }, second] };
}

function onFilm(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.planned = withFilm(smallProgramme);
  return laptop.does({ kind: 'start-day', day: 1 }, { kind: 'next' });
}

const play: TrainingCommand = { kind: 'play-film' };
const at = (laptop: Laptop): number => filmPosition(laptop.run.film, laptop.now) / 60_000;
const isPlaying = ({ run }: Laptop): boolean => run.film?.playingSince !== undefined;

describe('a film on a slide', () => {
  test('waits until it is played, and is where it was after a pause and a restart', () => {
    const laptop = onFilm();
    expect([isPlaying(laptop), at(laptop.wait(minutes(5)))]).toEqual([false, 0]);
    laptop.does(play).wait(minutes(2));
    expect(laptop.restarted().room().scene).toMatchObject({ film: { isPlaying: true, volume: 8 } });
    expect(at(laptop)).toBe(2);
    laptop.does({ kind: 'pause-film' }).wait(minutes(3)).does(play).wait(minutes(1));
    expect(at(laptop)).toBe(3);
    expect(deskTime(laptop.now, laptop.context()).filmAt).toBe(minutes(3));
    laptop.does({ kind: 'rewind-film' });
    expect([isPlaying(laptop), at(laptop)]).toEqual([false, 0]);
  });

  test.each<[string, readonly TrainingCommand[]]>([
    ['a black screen', [{ kind: 'cover', cover: 'black' }]],
    ['helplines', [{ kind: 'cover', cover: 'helplines' }]],
    ['a message', [{ kind: 'add-message', text: 'Wait', show: true, confirmed: true }]],
    ['the next slide', [{ kind: 'next' }]],
    ['the end of the day', [{ kind: 'end-day' }]],
  ])('stops with %s', (_, commands) => {
    const laptop = onFilm().does(play).wait(minutes(1));
    expect(isPlaying(laptop)).toBe(true);
    expect(isPlaying(laptop.does(...commands))).toBe(false);
  });

  test('is where it was when the screen is uncovered, and playing it uncovers the screen', () => {
    const laptop = onFilm().does(play).wait(minutes(1)).does({ kind: 'cover', cover: 'black' }).wait(minutes(4)).does(play);
    expect(laptop.room().scene.kind).toBe('slide');
    expect([isPlaying(laptop), at(laptop)]).toEqual([true, 1]);
  });

  test('goes on in a frozen room while the desk looks elsewhere', () => {
    const laptop = onFilm().does({ kind: 'freeze', frozen: true }, play).wait(minutes(1)).does({ kind: 'next' }, { kind: 'next' });
    expect(laptop.room().scene).toMatchObject({ kind: 'slide', film: { isPlaying: true } });
  });

  test('is not there on another slide', () => {
    const answer = onFilm().does({ kind: 'next' }).ask(play);
    expect(isRefusal(answer) && answer.refused).toBe('no-film-here');
  });

  test('is never louder than it can be, nor quieter than silence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 30 }), (steps) => {
        const laptop = onFilm();
        for (const by of steps) laptop.does({ kind: 'change-volume', by });
        expect(laptop.run.volume).toBeGreaterThanOrEqual(0);
        expect(laptop.run.volume).toBeLessThanOrEqual(10);
      }),
    );
    expect(filmPosition(undefined, onFilm().now)).toBe(duration(0));
  });
});
