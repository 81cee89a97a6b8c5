import { describe, expect, test } from 'vitest';
import { nameIn } from '../../../../domain/register/names-in-text';
import { momentMessage } from '../../../../domain/stage/state';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingInSight, trainingView } from '../../../../domain/training/view';
import { personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

const started = (): Laptop =>
  Laptop.withTraining().does({ kind: 'add-participant', person: personNamed('Đorđe', 'Živković') }, { kind: 'start-day', day: 1 });
const type = (text: string, more: Partial<Extract<TrainingCommand, { kind: 'add-message' }>> = {}): TrainingCommand => ({
  kind: 'add-message',
  text,
  show: true,
  confirmed: false,
  ...more,
});

describe('a message', () => {
  test('is shown in the slide’s place, and Next returns to the slide', () => {
    const laptop = started().does(type('  Back at   11:00 '));
    expect(laptop.room().scene).toMatchObject({ kind: 'message', text: 'Back at 11:00', picture: undefined });
    expect(laptop.restarted().room().scene).toMatchObject({ text: 'Back at 11:00' });
    expect(laptop.does({ kind: 'next' }).room().scene.kind).toBe('slide');
  });

  test('is kept for later days, shown again, and taken away by asking for it once more', () => {
    const laptop = started().does(type('First'), type('Second'), { kind: 'end-day' }, { kind: 'start-day', day: 2 });
    const [first] = laptop.run.messages;
    if (!first) throw new Error('nothing was kept');
    expect(laptop.does({ kind: 'show-message', message: first.id }).room().scene).toMatchObject({ text: 'First' });
    expect(laptop.does({ kind: 'show-message', message: first.id }).room().scene.kind).toBe('slide');
  });

  test('goes through a frozen projector at once', () => {
    const laptop = started().does({ kind: 'freeze', frozen: true }, { kind: 'next' }, type('Wait, please'));
    expect(laptop.room().scene.kind).toBe('message');
    expect(laptop.does({ kind: 'freeze', frozen: false }).room().scene).toMatchObject({ kind: 'message', text: 'Wait, please' });
  });

  test('that was removed or taken back while it is shown leaves the kit’s own words, not the slide', () => {
    const laptop = started().does(type('Wrong'), { kind: 'undo', place: 'run' });
    expect(laptop.room().scene).toMatchObject({ kind: 'message', text: '', picture: undefined });
    expect(laptop.does({ kind: 'show-message', message: momentMessage }).room().scene).toMatchObject({ text: '' });
  });

  test.each([
    ['', 'message-empty'],
    ['x'.repeat(161), 'text-too-long'],
  ])('that is no message is refused at its field', (text, refused) => {
    expect(started().ask(type(text))).toMatchObject({ refused, field: 'text' });
  });

  test('with a participant’s name is asked about, and nothing is shown or kept; who is sure shows it', () => {
    const laptop = started();
    expect(laptop.ask(type('Zivkovica molimo napolje'))).toEqual({
      refused: 'message-holds-name',
      field: 'text',
      values: { word: 'Zivkovica' },
    });
    expect(laptop.room().scene.kind).toBe('slide');
    expect(laptop.run.messages).toEqual([]);
    expect(laptop.does(type('Zivkovica molimo napolje', { confirmed: true })).room().scene.kind).toBe('message');
  });

  test('is gone once persons were erased', () => {
    const laptop = started().does(type('Secret words'), { kind: 'end-day' }, { kind: 'erase-persons', place: 'Niš' });
    expect(JSON.stringify(laptop.restarted().state)).not.toContain('Secret words');
    expect(laptop.run.messages).toEqual([]);
  });

  test('that is kept is not on the desk while the room may see it', () => {
    const laptop = started().does(type('Kept'), { kind: 'next' });
    expect(JSON.stringify(trainingInSight(laptop.context()))).not.toContain('Kept');
    expect(trainingView(laptop.context()).run.messages).toMatchObject([{ text: 'Kept' }]);
  });
});

describe('a name in a text', () => {
  const people = [personNamed('Milica', 'Šćepanović'), personNamed('Rada', 'Anić'), personNamed('Đurđa', 'Petrović-Ilić')];
  test.each([
    ['Pozovite Šćepanović', 'Šćepanović'],
    ['pozovite scepanovicevu', 'scepanovicevu'],
    ['Позовите Милицу', 'Милицу'],
    ['za Radu', 'Radu'],
    ['Ilic kasni', 'Ilic'],
    ['Djurdja je ovde', 'Djurdja'],
  ])('is found in “%s”', (text, word) => expect(nameIn(text, people)).toBe(word));

  test.each(['Nastavljamo u 11:00', 'Grupe rade do 12', 'Milion razloga', 'Pauza 10 minuta', ''])('is not found in “%s”', (text) =>
    expect(nameIn(text, people)).toBeUndefined(),
  );
});
