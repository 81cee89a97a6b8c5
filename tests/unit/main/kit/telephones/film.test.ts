/** A film that plays in the room while the room is shown something else over it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FilmPlay } from '../../../../../domain/stage/film';
import { writeFilms } from '../../content/film-content';
import { act, type Bench, emptyFolder, training } from '../open-in-folder';
import { openRoom, started } from './room';

/** Twenty seconds into a sound, with the room's telephones on. */
async function filmPlaying(): Promise<Bench> {
  const before = await openRoom(emptyFolder());
  await before.kit.requests['create-sample']();
  await before.close();
  const trainings = join(before.folder, 'trainings');
  const [id = ''] = readdirSync(trainings);
  rmSync(join(trainings, id, 'programme'), { recursive: true });
  writeFilms(join(trainings, id, 'programme'));
  const bench = await openRoom(before.folder);
  await act(bench, { kind: 'start-day', day: 1 });
  const list = await bench.kit.requests['list-slides']();
  const slide = 'refused' in list ? undefined : list.slides.find((each) => each.slide.slide === 'talk')?.slide;
  if (!slide) throw new Error('No such slide.');
  await act(bench, { kind: 'go-to', slide });
  await started(bench);
  await act(bench, { kind: 'play-film' });
  bench.advance(20_000);
  return bench;
}

const film = (bench: Bench): Pick<FilmPlay, 'isPlaying'> | undefined => training(bench).run.film;

test('how to join stops it, as the room sees it no more, and it goes on at the same second once it is played again', async () => {
  const bench = await filmPlaying();
  await bench.kit.requests['show-telephones'](true);
  expect(bench.kit.audienceView().scene.kind).toBe('telephones');
  expect(film(bench)?.isPlaying).toBe(false);
  bench.advance(60_000);
  await act(bench, { kind: 'play-film' });
  expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'slide', film: { isPlaying: true } });
  expect(bench.kit.audienceTime().filmAt).toBe(20_000);
});

test('the test picture stops it', async () => {
  const bench = await filmPlaying();
  await bench.kit.requests['test-screens']('picture');
  expect(film(bench)?.isPlaying).toBe(false);
  await bench.kit.requests['test-screens']('none');
  expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'slide', film: { isPlaying: false } });
});
