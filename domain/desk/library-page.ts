/**
 * One window of the Library's list: what a search and filters find, in the order that is asked for, and what there is to filter by. Thousands
 * of trainings are asked through with each letter: what is compared is made once for each card, and forgotten with it.
 */
import { foldLoosely, toCyrillic, toLatin } from '../kernel/cyrillic';
import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { writtenMonth, writtenWhenMonth } from '../kernel/written-dates';
import type { NothingBesides } from './desk-view';
import {
  type LibraryChoice,
  type LibraryChoices,
  type LibraryFilter,
  type LibraryMissing,
  type LibraryPage,
  type LibraryQuery,
  type LibrarySort,
  type LibraryState,
  libraryMissing,
  libraryStates,
} from './library-query';
import type { CardInSight, TrainingCard } from './library-view';
import { inLibraryOrder } from './up-next';

/** A card that the room may see holds nothing else: it filters nothing, and nothing is found by it. */
export type LibraryCard = TrainingCard | NothingBesides<CardInSight, TrainingCard>;

export const libraryStateOf = ({ stage, days }: CardInSight, today: LocalDate): LibraryState =>
  stage === 'planned' && days[1] < today ? 'date-past' : stage;

/** Without `any`. */
export function missingOf({ work, personalData, waitingLaptops = 0 }: LibraryCard): readonly LibraryMissing[] {
  const open = work?.open.map(({ kind }) => kind) ?? [];
  return [...open, ...(personalData?.isDue ? (['erasing'] as const) : []), ...(waitingLaptops > 0 ? (['laptops'] as const) : [])];
}

const yearOf = ({ days }: CardInSight): string => days[1].slice(0, 4);

/** Months in both cases that people write: “novembar 2026” and “11. novembra 2026”. */
const monthWords = new Map<string, string>();

function monthsOf({ days }: CardInSight, language: Language): string {
  const words = days.map((day) => {
    const month = day.slice(0, 7);
    const key = `${language} ${month}`;
    const known = monthWords.get(key) ?? `${writtenMonth(month, language)} ${writtenWhenMonth(month, language)}`;
    monthWords.set(key, known);
    return known;
  });
  return words.join(' ');
}

/** The words of a card, folded, each after a space. */
const wordsOfCard: Readonly<Record<Language, WeakMap<LibraryCard, string>>> = {
  en: new WeakMap(),
  'sr-Latn': new WeakMap(),
  'sr-Cyrl': new WeakMap(),
};

function wordsOf(card: LibraryCard, language: Language): string {
  const known = wordsOfCard[language].get(card);
  if (known !== undefined) return known;
  const { place, venue, programme, project = '', donor = '' } = card;
  const words = ` ${foldLoosely([place, venue, programme?.title ?? '', project, donor, monthsOf(card, language)].join(' '))}`;
  wordsOfCard[language].set(card, words);
  return words;
}

function searched(cards: readonly LibraryCard[], search: string, language: Language): readonly LibraryCard[] {
  const starts = foldLoosely(search)
    .split(' ')
    .flatMap((start) => (/[\p{Letter}\p{Number}]/u.test(start) ? [` ${start}`] : []));
  return cards.filter((card) => {
    const words = wordsOf(card, language);
    return starts.every((start) => words.includes(start));
  });
}

const folded = new Map<string, string>();

/** Returns the key by which places and projects are compared; cached for the few hundred that an archive knows. */
function keyOf(text: string): string {
  const known = folded.get(text) ?? foldLoosely(text);
  folded.set(text, known);
  return known;
}

type Filter = keyof LibraryFilter;

/** What a card is filtered by; undefined where that isn't known of it. */
type Values = Readonly<Record<Filter, readonly string[] | undefined>>;

const valuesOfCard = new WeakMap<LibraryCard, { readonly today: LocalDate; readonly values: Values }>();

function valuesOf(card: LibraryCard, today: LocalDate): Values {
  const known = valuesOfCard.get(card);
  if (known?.today === today) return known.values;
  const missing = missingOf(card);
  const values: Values = {
    year: [yearOf(card)],
    place: [keyOf(card.place)],
    programme: card.programme && [card.programme.id],
    project: card.project === undefined ? undefined : [keyOf(card.project)],
    state: [libraryStateOf(card, today)],
    missing: card.work && (missing.length === 0 ? [] : ['any', ...missing]),
  };
  valuesOfCard.set(card, { today, values });
  return values;
}

const filters = ['year', 'place', 'programme', 'project', 'state', 'missing'] as const satisfies readonly Filter[];

interface Candidate {
  readonly card: LibraryCard;
  readonly values: Values;
}

/** Those that are meant, and by each filter those that it alone leaves out. */
interface Judged {
  readonly meant: readonly Candidate[];
  readonly against: Readonly<Record<Filter, readonly Candidate[]>>;
}

function judged(cards: readonly LibraryCard[], filter: LibraryFilter, today: LocalDate): Judged {
  const wanted = filters.flatMap((name) => {
    const value = filter[name];
    return value === null ? [] : [{ name, value: name === 'place' || name === 'project' ? keyOf(value) : value }];
  });
  const meant: Candidate[] = [];
  const against: Record<Filter, Candidate[]> = { year: [], place: [], programme: [], project: [], state: [], missing: [] };
  for (const card of cards) {
    const candidate = { card, values: valuesOf(card, today) };
    const isAgainst = ({ name, value }: (typeof wanted)[number]): boolean => candidate.values[name]?.includes(value) === false;
    const first = wanted.find(isAgainst);
    if (!first) meant.push(candidate);
    else if (wanted.findLast(isAgainst) === first) against[first.name].push(candidate);
  }
  return { meant, against };
}

interface Count {
  readonly value: string;
  readonly count: number;
  readonly first: LibraryCard;
}

/** How often each value of a filter is there among those that everything else chooses. */
function countsOf({ meant, against }: Judged, name: Filter): readonly Count[] {
  const counts = new Map<string, { value: string; count: number; first: LibraryCard }>();
  for (const candidates of [meant, against[name]]) {
    for (const { card, values } of candidates) {
      for (const value of values[name] ?? []) {
        const known = counts.get(value);
        if (known) known.count += 1;
        else counts.set(value, { value, count: 1, first: card });
      }
    }
  }
  return [...counts.values()];
}

/** By words of either script, in the order of the desk's alphabet; what has none comes last. */
function byWord<Thing>(things: readonly Thing[], word: (thing: Thing) => string, language: Language): readonly Thing[] {
  const { compare } = new Intl.Collator(language === 'sr-Cyrl' ? 'sr' : 'sr-Latn', { numeric: true });
  const inScript = language === 'sr-Cyrl' ? toCyrillic : toLatin;
  const keyed = things.map((thing) => ({ thing, key: inScript(word(thing)) || '\uffff' }));
  return keyed.toSorted((one, other) => compare(one.key, other.key)).map(({ thing }) => thing);
}

function choicesOf(candidates: Judged, language: Language): LibraryChoices {
  const words = (name: 'place' | 'project'): readonly LibraryChoice[] => {
    const written = countsOf(candidates, name).map(({ count, first }) => ({ value: first[name] ?? '', count }));
    return byWord(written, ({ value }) => value, language);
  };
  const listed = <Value extends string>(name: Filter, all: readonly Value[]): readonly LibraryChoice<Value>[] => {
    const counts = countsOf(candidates, name);
    return all.flatMap((value) => {
      const known = counts.find((each) => each.value === value);
      return known ? [{ value, count: known.count }] : [];
    });
  };
  const programmes = countsOf(candidates, 'programme').map(({ value, count, first }) => ({
    value,
    count,
    title: first.programme?.title ?? value,
  }));
  return {
    year: countsOf(candidates, 'year')
      .map(({ value, count }) => ({ value, count }))
      .toSorted((one, other) => Number(other.value) - Number(one.value)),
    place: words('place'),
    programme: byWord(programmes, ({ title }) => title, language),
    project: words('project'),
    state: listed('state', libraryStates),
    missing: listed('missing', libraryMissing),
  };
}

const wordIn: Readonly<Record<'place' | 'programme' | 'project', (card: LibraryCard) => string>> = {
  place: ({ place }) => place,
  programme: ({ programme }) => programme?.title ?? '',
  project: ({ project = '' }) => project,
};

/** Few words are on many cards: each is put in its place once. */
function ranksOf(cards: readonly LibraryCard[], word: (card: LibraryCard) => string, language: Language): (card: LibraryCard) => number {
  const words = byWord([...new Set(cards.map(word))], (text) => text, language);
  const ranks = new Map(words.map((text, index) => [text, index]));
  return (card) => ranks.get(word(card)) ?? 0;
}

function rankBy(by: Exclude<LibrarySort, 'coming'>, cards: readonly LibraryCard[], language: Language, today: LocalDate) {
  switch (by) {
    case 'days':
      return ({ days }: LibraryCard): number => Date.parse(days[0]);
    case 'state':
      return (card: LibraryCard): number => libraryStates.indexOf(libraryStateOf(card, today));
    case 'participants':
      return ({ participants = 0 }: LibraryCard): number => participants;
    case 'missing':
      return (card: LibraryCard): number => missingOf(card).length;
    default:
      return ranksOf(cards, wordIn[by], language);
  }
}

/** Those that are the same by what is asked for stay in the order in which they come; those of which nobody said it are last either way. */
function sorted(cards: readonly LibraryCard[], { by, isDescending }: LibraryQuery['sort'], language: Language, today: LocalDate) {
  if (by === 'coming') return isDescending ? cards.toReversed() : cards;
  const rank = rankBy(by, cards, language, today);
  const isSaid = (card: LibraryCard): boolean => by !== 'project' || (card.project ?? '') !== '';
  const ranked = cards.map((card) => ({ card, at: rank(card) * (isDescending ? -1 : 1) }));
  const said = ranked.filter(({ card }) => isSaid(card)).toSorted((one, other) => one.at - other.at);
  return [...said, ...ranked.filter(({ card }) => !isSaid(card))].map(({ card }) => card);
}

/** The order in which they come, kept while the same are there on the same day. */
const ordered = new WeakMap<readonly LibraryCard[], { readonly today: LocalDate; readonly cards: readonly LibraryCard[] }>();

function inOrder(cards: readonly LibraryCard[], today: LocalDate): readonly LibraryCard[] {
  const known = ordered.get(cards);
  if (known?.today === today) return known.cards;
  const made = { today, cards: inLibraryOrder(cards, today) };
  ordered.set(cards, made);
  return made.cards;
}

/** A window that begins behind the last one found is empty. */
export function libraryPage(
  cards: readonly LibraryCard[],
  { search, filter, sort, window }: LibraryQuery,
  { today, language }: { readonly today: LocalDate; readonly language: Language },
): LibraryPage<LibraryCard> {
  const candidates = judged(searched(inOrder(cards, today), search, language), filter, today);
  const found = candidates.meant.map(({ card }) => card);
  return {
    today,
    all: cards.length,
    found: found.length,
    from: window.from,
    cards: sorted(found, sort, language, today).slice(window.from, window.from + window.count),
    choices: choicesOf(candidates, language),
  };
}
