/** The Register as whoever stands at the door has it: names typed, marks set, by keys alone. */
import { expect, test } from 'vitest';
import { registerView } from '../../../../domain/register/view';
import { RegisterPlace } from '../../../../renderer/register/register-place';
import { personNamed, trainingId } from '../../builders';
import { Laptop } from '../../domain/training/laptop';
import { asked, field, key, press, screen, showTraining, told, type } from '../shown';

const search = 'Search participants';

const withPeople = (...people: readonly (readonly [string, string, school?: string])[]): Laptop =>
  Laptop.withTraining().does(
    ...people.map(([firstName, lastName, school = '']) => ({
      kind: 'add-participant' as const,
      person: personNamed(firstName, lastName, { school }),
    })),
  );

const three = (): Laptop => withPeople(['Ana', 'Anić'], ['Živka', 'Šećerov'], ['Ana', 'Babić']);

const showRegister = (laptop: Laptop): void =>
  showTraining(laptop, (at) => (
    <RegisterPlace training={trainingId} register={registerView(at.context())} trainers={['Mira Mirić']} searches={0} />
  ));

const names = (): readonly string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent ?? '');

test('a few letters without their signs and Enter mark the one who is meant, and the next name can be typed at once', async () => {
  showRegister(three());
  expect(document.activeElement).toBe(field(search));
  await key('sec{Enter}');
  expect(told()).toEqual(['Živka Šećerov: present, Day 1 morning']);
  expect(field(search)).toHaveProperty('value', '');
  expect(screen.getByText('1 of 3')).toBeDefined();
  expect(document.activeElement).toBe(field(search));
});

test('Shift and Enter mark late, with the time on the clock', async () => {
  showRegister(three());
  await key('sec{Shift>}{Enter}{/Shift}');
  expect(asked('dispatch')).toMatchObject([[{ kind: 'mark', state: 'late', at: '09:41' }]]);
});

test('where several are meant Enter marks nobody; a digit says who', async () => {
  showRegister(three());
  await key('ana{Enter}');
  expect(asked('dispatch')).toEqual([]);
  expect(screen.getByText('2 matches: 1 to 2, or ↓ and Enter')).toBeDefined();
  await key('2');
  expect(told()).toEqual(['Ana Babić: present, Day 1 morning']);
});

test('a list number is enough, and one that nobody has marks nobody', async () => {
  showRegister(three());
  await key('9{Enter}');
  expect(screen.getByText('Nobody has this list number.')).toBeDefined();
  await type('2', search);
  await key('{Enter}');
  expect(told()).toEqual(['Živka Šećerov: present, Day 1 morning']);
});

test('whoever is here already is not marked again, and it is said since when', async () => {
  showRegister(three());
  await key('sec{Enter}sec{Enter}');
  expect(asked('dispatch')).toHaveLength(1);
  expect(told()).toEqual(['Živka Šećerov is already here: present, Day 1 morning, noted at 09:00']);
});

test('an unknown name becomes a new entry with it in its fields, and then the one to be marked', async () => {
  showRegister(three());
  await key('Mira Mirić{Enter}');
  expect(field('First name')).toHaveProperty('value', 'Mira');
  await press('Add participant');
  expect(told()).toEqual(['Mira Mirić is on the list. Enter marks present.']);
  await key('{Enter}');
  expect(told()).toEqual(['Mira Mirić: present, Day 1 morning']);
});

test('only those who are missing are shown on wish', async () => {
  showRegister(three());
  await key('sec{Enter}');
  await press('Only who is not marked', 'checkbox');
  expect(names()).toEqual(['Ana Anić', 'Ana Babić']);
});

test('in the table Space marks present and takes it back, L marks late; any other letter begins a name in the search', async () => {
  showRegister(three());
  await key('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Ana Anić, Day 1 morning: not marked');
  await key(' ');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Ana Anić, Day 1 morning: present');
  await key(' ');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Ana Anić, Day 1 morning: not marked');
  await key('{ArrowDown}');
  await key('l');
  expect(told()).toEqual(['Ana Babić: late 09:41, Day 1 morning']);
  await key('s');
  expect(document.activeElement).toBe(field(search));
});

test('Enter in the table asks which it is, and of whoever came late when', async () => {
  showRegister(three());
  await key('{ArrowDown}{Enter}');
  await press('late…', 'menuitemradio');
  await type('920', 'Time');
  await press('Save');
  expect(told()).toEqual(['Ana Anić: late 09:20, Day 1 morning']);
});

test('a time that is none is refused at its field, and what was typed stays', async () => {
  showRegister(three());
  await key('{ArrowDown}{Enter}');
  await press('late…', 'menuitemradio');
  await type('half past', 'Time');
  await press('Save');
  expect(field('Time')).toHaveProperty('value', 'half past');
  expect(field('Time').getAttribute('aria-invalid')).toBe('true');
  expect(told()).toEqual([]);
});

test('Undo takes back the last mark', async () => {
  showRegister(three());
  await key('sec{Enter}');
  await press('Undo');
  expect(asked('dispatch').at(-1)).toEqual([{ kind: 'undo', place: 'register' }]);
  expect(screen.getAllByText('0 of 3')).toHaveLength(4);
});

test('a list that is empty says what to do', () => {
  showRegister(Laptop.withTraining());
  expect(screen.getByText('Nobody is on the list yet')).toBeDefined();
});
