import { describe, expect, test } from 'vitest';
import { slideList } from '../../../../domain/programme/slide-list';
import { sceneContext } from '../../../../domain/training/view';
import { barometerSlide, secretsOf, smallProgramme, stepWords } from '../../builders';
import { atVoices, Laptop } from '../training/laptop';

const listOf = (laptop: Laptop, inSight = false) => slideList(sceneContext(laptop.context()), inSight).slides;
const started = (): Laptop => Laptop.withTraining().does({ kind: 'start-day', day: 1 });

describe('the list of slides to choose from', () => {
  test('has every slide of the running day with its number, the hidden one too', () => {
    const list = listOf(started());
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    expect(list.filter(({ isHidden }) => isHidden).map(({ title }) => title)).toEqual(['spare']);
    expect(list.at(-1)).toMatchObject({ slide: { block: 'summary', slide: 'only' }, block: 'summary' });
  });

  test('shows slides whole, whatever is built of them', () => {
    const steps = listOf(started()).find(({ title }) => title === 'steps');
    for (const word of stepWords) expect(JSON.stringify(steps?.scene)).toContain(word);
  });

  test('shows the barometer as it stands, without an answer, and no notes', () => {
    const list = listOf(atVoices());
    expect(list.find(({ slide }) => slide.slide === barometerSlide.slide)?.scene.kind).toBe('places');
    const text = JSON.stringify(list);
    for (const { id } of smallProgramme.statements) for (const secret of secretsOf(id)) expect(text).not.toContain(secret);
    expect(text).not.toContain('Note for the trainer');
  });

  test('is of what the room sees, where the room sees it: what is revealed behind a frozen projector stays with the trainer', () => {
    const laptop = atVoices();
    const before = listOf(laptop, true);
    laptop.does({ kind: 'freeze', frozen: true }, { kind: 'reveal-answer' });
    const sceneIn = (list: ReturnType<typeof listOf>) => list.find(({ slide }) => slide.slide === barometerSlide.slide)?.scene.kind;
    expect([sceneIn(before), sceneIn(listOf(laptop)), sceneIn(listOf(laptop, true))]).toEqual(['places', 'answer', 'places']);
    expect(listOf(laptop, true)).toEqual(before);
  });

  test('is empty while no day runs', () => {
    expect(listOf(Laptop.withTraining())).toEqual([]);
  });
});
