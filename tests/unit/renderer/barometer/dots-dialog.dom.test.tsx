/** Places counted with dots, without a pointer. */
import { expect, test } from 'vitest';
import { runView } from '../../../../domain/stage/console';
import { DotsDialog } from '../../../../renderer/barometer/dots-dialog';
import { act } from '../../../../renderer/ui/act';
import { personNamed } from '../../builders';
import { atBarometer, type Laptop } from '../../domain/training/laptop';
import { asked, press, pressOn, screen, showTraining, within } from '../shown';

function atPlaces(present: number): Laptop {
  const laptop = atBarometer();
  for (let number = 1; number <= present; number += 1) {
    laptop.does({ kind: 'add-participant', person: personNamed('Ana', `Anić ${number}`) });
    const { id } = laptop.state.participants.at(-1) ?? {};
    if (id) laptop.does({ kind: 'mark', participant: id, halfDay: 'd1am', state: 'present', at: '' });
  }
  return laptop.does({ kind: 'next' });
}

const showDots = (laptop: Laptop): void =>
  showTraining(laptop, (at) => {
    const { barometer } = runView(at.training, at.sceneContext(), at.device);
    if (!barometer) throw new Error('no barometer is on the screen');
    return <DotsDialog barometer={barometer} language="en" act={act} onClose={() => {}} />;
  });

const fieldOf = (name: string): HTMLElement => screen.getByRole('region', { name: new RegExp(`^${name}:`, 'u') });
const choose = async (dot: string, place: string): Promise<void> => pressOn(within(fieldOf(place)).getByRole('option', { name: dot }));
const numberIn = (name: string): number => within(fieldOf(name)).queryAllByRole('option').length;

test('a button without a choice places one person', async () => {
  showDots(atPlaces(3));
  expect([numberIn('Unplaced'), numberIn('Agree')]).toEqual([3, 0]);
  await press('Move to Agree');
  expect([numberIn('Unplaced'), numberIn('Agree')]).toEqual([2, 1]);
});

test('those who are chosen go together, and back', async () => {
  showDots(atPlaces(3));
  await press('dot 1 of 3', 'option');
  await press('dot 2 of 3', 'option');
  await press('Move to Disagree');
  expect([numberIn('Unplaced'), numberIn('Disagree')]).toEqual([1, 2]);
  await choose('dot 1 of 2', 'Disagree');
  await press('Move to Unplaced');
  expect(asked('dispatch').at(-1)).toEqual([{ kind: 'move-positions', from: 'disagree', to: 'unplaced', people: 1 }]);
  expect([numberIn('Unplaced'), numberIn('Disagree')]).toEqual([2, 1]);
});

test('while nobody is marked present there are no dots, and it is said why', () => {
  showDots(atPlaces(0));
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByText(/Dots stand for those who are marked present, and nobody is/u)).toBeDefined();
});
