/** The office's Library: many trainings as a list that is searched, filtered, sorted and led through by the keyboard, in either script. */
import { expect, test } from 'vitest';
import { belgrade } from '../../main/kit/open-in-folder';
import { choose, field, key, press, pressWhenThere, screen, type, waitFor, within } from '../shown';
import { openDesk } from '../whole-desk';

const withProject = ['Niš', 'Bor', 'Vranje', 'Čačak'];
const places = [...withProject, 'Šabac', 'Žitorađa', 'Pirot', 'Kikinda', 'Zaječar', 'Užice', 'Subotica', 'Loznica', 'Нови Пазар'];

const list = (): HTMLElement => screen.getByRole('grid', { name: 'Trainings' });
const listed = (): readonly string[] =>
  within(list())
    .getAllByRole('rowheader')
    .map((row) => within(row).getByRole('button').textContent ?? '');
const reached = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');

test('many trainings are a list: found without diacritics, filtered, sorted, and opened by the keyboard', { timeout: 60_000 }, async () => {
  const { kit } = await openDesk({ wall: '2030-10-11T08:20:00+02:00' });
  for (const [index, place] of places.entries()) {
    const month = `2031-0${1 + (index % 3)}`;
    const project = withProject.includes(place) ? 'Bezbedno odrastanje' : '';
    const days = { firstDay: `${month}-10`, secondDay: `${month}-11` };
    await kit.requests['create-training']({ ...belgrade, ...days, place, venue: 'OŠ „Vuk Karadžić”', project });
  }
  await press('Library', 'link');
  await waitFor(() => expect(listed()).toHaveLength(places.length));
  expect(list().getAttribute('aria-rowcount')).toBe(String(places.length + 1));

  await key('{Control>}f{/Control}');
  expect(document.activeElement).toBe(field('Search trainings'));
  await key('novi paz');
  await waitFor(() => expect(listed()).toEqual(['Нови Пазар']));

  await type('vuk', 'Search trainings');
  await waitFor(() => expect(screen.getByText('13 of 13 trainings')).toBeDefined());
  await choose('Bezbedno odrastanje', 'Project');
  await waitFor(() => expect(screen.getByText('4 of 13 trainings')).toBeDefined());
  await press('Place');
  await waitFor(() => expect(listed()).toEqual(['Bor', 'Čačak', 'Niš', 'Vranje']));

  field('Search trainings').focus();
  await key('{ArrowDown}');
  await waitFor(() => expect(reached()).toMatch(/^Bor, /u));
  await key('{End}');
  await waitFor(() => expect(reached()).toMatch(/^Vranje, /u));
  await key('{ArrowUp}{ArrowRight}');
  await waitFor(() => expect(reached()).toMatch(/^Save bundle… Niš, /u));
  await key('{ArrowLeft}{Enter}');
  await waitFor(() => expect(screen.getByRole('navigation').textContent).toContain('Niš'));

  await press('Library', 'link');
  await waitFor(() => expect(listed()).toHaveLength(4));
  await pressWhenThere('Show all trainings');
  await waitFor(() => expect(listed()).toHaveLength(places.length));
  await kit.requests['change-settings']({ language: 'sr-Cyrl' });
  await waitFor(() => expect((field('Претражи обуке') as HTMLInputElement).value).toBe(''));
});
