/** What a search and filters find among thousands of trainings, in which order, and what there is to filter by. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LibraryCard, libraryPage } from '../../../../domain/desk/library-page';
import {
  type LibraryFilter,
  type LibraryQuery,
  libraryMissing,
  librarySorts,
  libraryStates,
  noFilter,
} from '../../../../domain/desk/library-query';
import type { TrainingCard, TrainingStage } from '../../../../domain/desk/library-view';
import { toCyrillic } from '../../../../domain/kernel/cyrillic';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { dayLength, type LocalDate } from '../../../../domain/kernel/time';
import type { OpenKind } from '../../../../domain/training/card-work';
import { calendarDay } from '../../builders';

const today = calendarDay('2026-11-25');
const dayAfter = (day: string): LocalDate => calendarDay(new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10));

interface Told {
  readonly first?: string;
  readonly stage?: TrainingStage;
  readonly venue?: string;
  readonly project?: string;
  readonly donor?: string;
  readonly programme?: string;
  readonly participants?: number;
  readonly open?: readonly OpenKind[];
  readonly isDue?: boolean;
  readonly waitingLaptops?: number;
}

function card(place: string, told: Told = {}): TrainingCard {
  const { first = '2026-12-01', stage = 'planned', venue = '', project = '', donor = '', programme = 'prevention', open = [] } = told;
  const days = [calendarDay(first), dayAfter(first)] as const;
  return {
    id: `${place} ${first}` as TrainingId,
    place,
    venue,
    days,
    stage,
    isSample: false,
    programme: { id: programme, title: `Programme of ${programme}` },
    project,
    donor,
    participants: told.participants ?? 0,
    personalData: { held: true, keepUntil: null, isDue: told.isDue ?? false, erasedOn: undefined },
    work: { progress: undefined, open: open.map((kind) => ({ kind, count: 1 })), isDatePast: stage === 'planned' && days[1] < today },
    deletedOn: undefined,
    waitingLaptops: told.waitingLaptops ?? 0,
  };
}

const everything: LibraryQuery = {
  search: '',
  filter: noFilter,
  sort: { by: 'coming', isDescending: false },
  window: { from: 0, count: 200 },
};
const ask = (cards: readonly LibraryCard[], query: Partial<LibraryQuery> = {}) =>
  libraryPage(cards, { ...everything, ...query }, { today, language: 'sr-Latn' });
const places = (cards: readonly LibraryCard[], query: Partial<LibraryQuery> = {}): readonly string[] =>
  ask(cards, query).cards.map(({ place }) => place);
const by = (filter: Partial<LibraryFilter>) => ({ filter: { ...noFilter, ...filter } });

describe('search', () => {
  const cards = [
    card('Žitorađa', { first: '2025-11-20', venue: 'OŠ „Đorđe Krstić”', project: 'Bezbedno odrastanje', donor: 'Zaklada' }),
    card('Нови Пазар', { first: '2026-12-03', programme: 'obnova' }),
    card('Niš', { first: '2026-12-10' }),
  ];

  test.each(['zitoradja', 'ŽITORAĐA', 'житорађа', 'zitorada', 'djordje', 'đorđe', 'dorde', 'krsti', 'bezbedno', 'zaklad', 'novembar 2025'])(
    'finds “%s” in either script, with or without diacritics',
    (search) => expect(places(cards, { search })).toEqual(['Žitorađa']),
  );

  test.each(['novi pazar', 'pazar novi', 'Пазар', 'obnova'])('finds “%s” whatever the place is written in', (search) =>
    expect(places(cards, { search })).toEqual(['Нови Пазар']),
  );

  test('every word must begin one, and none is found in the middle of a word', () => {
    expect(places(cards, { search: 'novi niš' })).toEqual([]);
    expect(places(cards, { search: 'azar' })).toEqual([]);
    expect(places(cards, { search: '  . ' })).toHaveLength(3);
  });
});

describe('filters', () => {
  const cards = [
    card('Niš', { first: '2025-03-01', stage: 'finished', project: 'Škole', open: ['certificates'] }),
    card('НИШ', { first: '2026-12-31', project: 'skole', open: ['trainers', 'participants'] }),
    card('Bor', { first: '2026-02-01', isDue: true, stage: 'finished', participants: 20 }),
    card('Vranje', { first: '2026-02-05' }),
  ];

  test('a year is the one in which a training ends', () => {
    expect(places(cards, by({ year: '2027' }))).toEqual(['НИШ']);
    expect(ask(cards).choices.year).toEqual([
      { value: '2027', count: 1 },
      { value: '2026', count: 2 },
      { value: '2025', count: 1 },
    ]);
  });

  test('a place and a project are one however they are written, and there may be none', () => {
    expect(places(cards, by({ place: 'nis' }))).toEqual(['НИШ', 'Niš']);
    expect(places(cards, by({ project: 'ШКОЛЕ' }))).toEqual(['НИШ', 'Niš']);
    expect(places(cards, by({ project: '' }))).toEqual(['Vranje', 'Bor']);
    expect(ask(cards).choices.place.map(({ count }) => count)).toEqual([1, 2, 1]);
  });

  test('whose dates are past without a day held is a state of its own', () => {
    expect(places(cards, by({ state: 'date-past' }))).toEqual(['Vranje']);
    expect(places(cards, by({ state: 'planned' }))).toEqual(['НИШ']);
  });

  test('laptops that wait to be admitted', () => {
    const some = [...cards, card('Vranje', { waitingLaptops: 2 })];
    expect(places(some, by({ missing: 'laptops' }))).toEqual(['Vranje']);
  });

  test('what is missing, be it anything or one thing', () => {
    expect(places(cards, by({ missing: 'any' }))).toEqual(['НИШ', 'Bor', 'Niš']);
    expect(places(cards, by({ missing: 'erasing' }))).toEqual(['Bor']);
    expect(ask(cards).choices.missing).toEqual([
      { value: 'any', count: 3 },
      { value: 'trainers', count: 1 },
      { value: 'participants', count: 1 },
      { value: 'certificates', count: 1 },
      { value: 'erasing', count: 1 },
    ]);
  });

  test('of each there is to choose what everything else leaves', () => {
    const { choices } = ask(cards, by({ place: 'Niš' }));
    expect(choices.year.map(({ value }) => value)).toEqual(['2027', '2025']);
    expect(choices.place).toHaveLength(3);
  });

  test('what the room may see is filtered by nothing else, and found by nothing else', () => {
    const seen = cards.map(({ id, place, venue, days, stage }): LibraryCard => ({ id, place, venue, days, stage }));
    expect(places(seen, by({ missing: 'any', project: 'Škole', programme: 'prevention', place: 'Niš' }))).toEqual(['НИШ', 'Niš']);
    expect(places(seen, { search: 'skole' })).toEqual([]);
    expect(ask(seen).choices).toMatchObject({ programme: [], project: [], missing: [] });
  });
});

describe('order', () => {
  const cards = [
    card('Čačak', { first: '2026-12-02', participants: 3 }),
    card('Цетиње', { first: '2026-01-02', stage: 'finished', participants: 30 }),
    card('Čačak', { first: '2026-12-01', participants: 3, project: 'Škole' }),
    card('Bor', { first: '2026-10-02', stage: 'finished' }),
  ];
  const sortedBy = (sort: LibraryQuery['sort']) => ask(cards, { sort }).cards.map(({ id }) => id);

  test('by place in the order of the alphabet, whatever the script; the same place as they come', () =>
    expect(sortedBy({ by: 'place', isDescending: false })).toEqual([
      'Bor 2026-10-02',
      'Цетиње 2026-01-02',
      'Čačak 2026-12-01',
      'Čačak 2026-12-02',
    ]));

  test('by days, by people, and by project, of which none comes last', () => {
    expect(sortedBy({ by: 'days', isDescending: false })[0]).toBe('Цетиње 2026-01-02');
    expect(sortedBy({ by: 'participants', isDescending: true })[0]).toBe('Цетиње 2026-01-02');
    expect(sortedBy({ by: 'project', isDescending: false })[0]).toBe('Čačak 2026-12-01');
    expect(sortedBy({ by: 'project', isDescending: true })[0]).toBe('Čačak 2026-12-01');
  });
});

describe('whatever there is and whatever is asked', () => {
  const cards = fc.array(
    fc
      .record({
        place: fc.constantFrom('Niš', 'Ниш', 'nis', 'Đurđevo', 'Bor', 'Čačak'),
        first: fc.constantFrom('2024-05-01', '2026-11-24', '2026-12-31', '2025-07-07'),
        stage: fc.constantFrom<TrainingStage>('planned', 'day-1', 'between-days', 'finished'),
        project: fc.constantFrom('', 'Škole', 'skole'),
        open: fc.subarray<OpenKind>(['trainers', 'certify-1', 'certificates']),
        isDue: fc.boolean(),
      })
      .map(({ place, ...told }) => card(place, told)),
    { maxLength: 30 },
  );
  const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
  const query = fc.record({
    search: fc.constantFrom('', 'nis', 'đur', 'skol 2026'),
    filter: fc.record({
      year: maybe(['2024', '2027']),
      place: maybe(['Niš', 'Bor']),
      programme: maybe(['prevention']),
      project: maybe(['', 'Škole']),
      state: maybe(libraryStates),
      missing: maybe(libraryMissing),
    }),
    sort: fc.record({ by: fc.constantFrom(...librarySorts), isDescending: fc.boolean() }),
  });

  test('windows put beside each other are all that was found, each once', () => {
    fc.assert(
      fc.property(cards, query, fc.integer({ min: 1, max: 7 }), (all, asked, count) => {
        const whole = ask(all, asked);
        const windows = Array.from({ length: Math.ceil(whole.found / count) }, (_, at) =>
          ask(all, { ...asked, window: { from: at * count, count } }),
        );
        expect(windows.flatMap((each) => each.cards)).toEqual(whole.cards);
        expect(whole.cards).toHaveLength(whole.found);
        expect(new Set(whole.cards).size).toBe(whole.found);
      }),
    );
  });

  test('the number beside each choice is how many it finds', () => {
    fc.assert(
      fc.property(cards, query, (all, asked) => {
        const { choices } = ask(all, asked);
        for (const name of ['year', 'place', 'programme', 'project', 'state', 'missing'] as const) {
          for (const { value, count } of choices[name]) {
            expect(ask(all, { ...asked, filter: { ...asked.filter, [name]: value } }).found, `${name} ${value}`).toBe(count);
          }
        }
      }),
    );
  });

  test('it is the same for a place in the other script', () => {
    fc.assert(
      fc.property(cards, query, (all, asked) => {
        const cyrillic = all.map((each) => ({ ...each, place: toCyrillic(each.place) }));
        expect(ask(cyrillic, asked).found).toBe(ask(all, asked).found);
      }),
    );
  });
});
