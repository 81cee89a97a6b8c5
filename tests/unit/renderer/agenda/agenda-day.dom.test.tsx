/** A day of the agenda changed row by row, before it runs and while it does. */
import { expect, test } from 'vitest';
import { agendaView } from '../../../../domain/agenda/view';
import { minutes } from '../../../../domain/kernel/time';
import { AgendaDayEditor } from '../../../../renderer/agenda/agenda-day';
import { useAgendaMoves } from '../../../../renderer/agenda/agenda-moves';
import type { RowDragging } from '../../../../renderer/agenda/agenda-row';
import { Laptop } from '../../domain/training/laptop';
import { asked, field, key, press, screen, showTraining, told, type } from '../shown';

const nothing = (): void => {};
const still: RowDragging = { mark: undefined, onDragStart: nothing, onDragOver: nothing, onDrop: nothing, onDragEnd: nothing };

function FirstDay({ laptop }: { readonly laptop: Laptop }) {
  const moves = useAgendaMoves();
  const [day] = agendaView(laptop.context());
  return <AgendaDayEditor day={day} usual={[]} trainersList="trainers" moves={moves} dragging={() => still} />;
}

const showDay = (laptop: Laptop): void => showTraining(laptop, (at) => <FirstDay laptop={at} />);

const titles = (): readonly string[] =>
  screen.getAllByRole('textbox', { name: /^Title: /u }).map((each) => (each as HTMLInputElement).value);

/** In the second block. */
const running = (): Laptop =>
  Laptop.withTraining()
    .does({ kind: 'start-day', day: 1 })
    .wait(minutes(30))
    .does({ kind: 'go-to', slide: { block: 'opening', slide: 'only' } });

test('a title is kept when the field is left, and Escape takes back what was typed', async () => {
  showDay(Laptop.withTraining());
  await type('Welcome', 'Title: opening');
  await key('{Escape}');
  expect(titles()[1]).toBe('opening');
  await type('Welcome{Tab}', 'Title: opening');
  expect(asked('dispatch')).toEqual([
    [{ kind: 'edit-agenda', day: 1, edit: { edit: 'text', block: 'opening', field: 'title', text: 'Welcome' } }],
  ]);
  expect(titles()[1]).toBe('Welcome');
});

test('minutes go by fives with the buttons and the arrow keys, and what follows begins later', async () => {
  showDay(Laptop.withTraining());
  await press('Five minutes more: opening');
  expect(field('Minutes: opening')).toHaveProperty('value', '45');
  field('Minutes: opening').focus();
  await key('{ArrowUp}');
  expect(field('Minutes: opening')).toHaveProperty('value', '50');
  expect(screen.getByText('09:50')).toBeDefined();
});

test('what is no number of minutes changes nothing', async () => {
  showDay(Laptop.withTraining());
  await type('soon{Tab}', 'Minutes: opening');
  expect(asked('dispatch')).toEqual([]);
  expect(field('Minutes: opening')).toHaveProperty('value', '40');
});

test('Alt and arrows move a block', async () => {
  showDay(Laptop.withTraining());
  const [first = '', second = '', third = ''] = titles();
  field('Title: opening').focus();
  await key('{Alt>}{ArrowDown}{/Alt}');
  expect(titles().slice(0, 3)).toEqual([first, third, second]);
});

test('the menu of a row splits, doubles, takes out and brings to the other day; an accredited session can’t be taken out', async () => {
  showDay(Laptop.withTraining());
  const before = titles().length;
  await press('More: opening');
  await press('Duplicate', 'menuitem');
  expect(titles()).toHaveLength(before + 1);
  await press('More: break-1');
  await press('Move to day 2', 'menuitem');
  expect(titles()).toHaveLength(before);
  await press('More: session-1');
  expect(screen.getByRole('menuitem', { name: 'Delete' }).getAttribute('aria-disabled')).toBe('true');
});

test('what happened stays as it was, and says so; what runs can’t be moved but what comes can', async () => {
  showDay(running());
  expect(field('Minutes: registration')).toHaveProperty('disabled', true);
  expect(screen.getByText(/Began at 09:00: what already happened stays as it was\./u)).toBeDefined();
  field('Title: registration').focus();
  await key('{Alt>}{ArrowRight}{/Alt}');
  expect(asked('dispatch')).toEqual([]);
  await press('Five minutes more: session-1');
  expect(field('Minutes: session-1')).toHaveProperty('value', '65');
});

test('a fixed time that can’t hold is said at its row', async () => {
  showDay(Laptop.withTraining());
  await type('{Control>}a{/Control}180{Tab}', 'Minutes: session-2');
  expect(screen.getByText(/^Must start at 12:45, but what stands before it takes 75 min too long\./u)).toBeDefined();
});

test('a time that is none is refused', async () => {
  showDay(Laptop.withTraining());
  await type('noon{Tab}', 'Day 1 begins at');
  expect(told()).toHaveLength(1);
  expect(asked('dispatch')).toEqual([]);
});
