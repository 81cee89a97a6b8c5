import { describe, expect, test } from 'vitest';
import { slideList, slideOverview, slidePictures } from '../../../../domain/programme/slide-list';
import { sceneContext } from '../../../../domain/training/view';
import { barometerSlide, secretsOf, smallProgramme, stepWords } from '../../builders';
import { atVoices, Laptop } from '../training/laptop';

const listOf = (laptop: Laptop) => slideList(sceneContext(laptop.context())).slides;
/** Returns the pictures of all slides of the day. */
const picturesOf = (laptop: Laptop, inSight = false) =>
  slidePictures(
    listOf(laptop).map(({ slide }) => slide),
    sceneContext(laptop.context()),
    inSight,
  );
const sceneIn = (laptop: Laptop, name: string, inSight = false) =>
  picturesOf(laptop, inSight).find(({ slide }) => slide.slide === name)?.scene;
const started = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });

describe('the list of slides to choose from', () => {
  test('has every slide of the running day with its number, the hidden one too', () => {
    const list = listOf(started());
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    expect(list.filter(({ isHidden }) => isHidden).map(({ title }) => title)).toEqual(['spare']);
    expect(list.at(-1)).toMatchObject({ slide: { block: 'summary', slide: 'only' }, block: 'summary' });
  });

  test('shows slides whole, whatever is built of them', () => {
    const laptop = started();
    const steps = listOf(laptop).find(({ title }) => title === 'steps')?.slide.slide ?? '';
    for (const word of stepWords) expect(JSON.stringify(sceneIn(laptop, steps))).toContain(word);
  });

  test('shows the barometer as it stands, without an answer, and no notes', () => {
    const laptop = atVoices();
    expect(sceneIn(laptop, barometerSlide.slide)?.kind).toBe('places');
    const text = JSON.stringify([listOf(laptop), picturesOf(laptop)]);
    for (const { id } of smallProgramme.statements) for (const secret of secretsOf(id)) expect(text).not.toContain(secret);
    expect(text).not.toContain('Note for the trainer');
  });

  test('is of what the room sees, where the room sees it: what is revealed behind a frozen projector stays with the trainer', () => {
    const laptop = atVoices();
    const before = picturesOf(laptop, true);
    laptop.does({ kind: 'freeze', frozen: true }, { kind: 'reveal-answer' });
    expect([false, true].map((inSight) => sceneIn(laptop, barometerSlide.slide, inSight)?.kind)).toEqual(['answer', 'places']);
    expect(picturesOf(laptop, true)).toEqual(before);
  });

  test('is empty while no day runs', () => {
    const laptop = Laptop.withTraining();
    expect([listOf(laptop), slideOverview(sceneContext(laptop.context()), false).slides, picturesOf(laptop)]).toEqual([[], [], []]);
  });

  test('begins an overview with the pictures around the slide that is shown', () => {
    const laptop = started();
    const { slides, pictures: byKey } = slideOverview(sceneContext(laptop.context()), false);
    const pictures = Object.values(byKey);
    expect(slides.map(({ title }) => title)).toEqual(listOf(laptop).map(({ title }) => title));
    expect(pictures).toEqual(picturesOf(laptop).slice(0, pictures.length));
    expect(pictures.map(({ slide }) => slide)).toContainEqual(sceneContext(laptop.context()).run.slide);
  });

  test('passes over a slide that is no longer there', () => {
    const laptop = started();
    expect(slidePictures([{ block: 'gone', slide: 'gone' }], sceneContext(laptop.context()), false)).toEqual([]);
  });
});
