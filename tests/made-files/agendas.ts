/** Agendas as people send them: of one day or of both, in any order of columns, any way to write a time, with lines around them that are no blocks. */
import fc from 'fast-check';
import { toCyrillic } from '../../domain/kernel/cyrillic';

export interface MadeBlock {
  readonly title: string;
  /** In minutes since midnight; undefined where the file doesn't tell. */
  readonly start: number | undefined;
  readonly minutes: number;
  readonly lead: string;
}

export interface MadeAgenda {
  readonly rows: readonly (readonly string[])[];
  /** Blocks of the first and of the second day; the second is empty in a file of one day. */
  readonly days: readonly [readonly MadeBlock[], readonly MadeBlock[]];
}

/** The dates of the training that made agendas are about. */
export const madeDates = ['2026-11-25', '2026-11-26'] as const;

const headings = {
  start: ['Početak', 'Od', 'Vreme početka', 'Vrijeme početka', 'Počinje u', 'Start', 'StartTime', 'Start time', 'From', 'Begins'],
  end: ['Kraj', 'Do', 'Vreme završetka', 'Vrijeme završetka', 'Završava se', 'End', 'EndTime', 'End time', 'To', 'Until'],
  span: ['Vreme', 'Vrijeme', 'Satnica', 'Termin', 'Vreme (od–do)', 'Od - do', 'Time', 'Vremenski okvir', 'Time slot'],
  minutes: ['Minuta', 'Trajanje', 'Trajanje (min)', 'Vreme trajanja', 'Trajanje aktivnosti', 'Duration', 'Minutes', 'Length (min)'],
  title: [
    'Sadržaj rada',
    'Naziv aktivnosti',
    'Tema',
    'Naziv teme',
    'Aktivnost',
    'Naslov',
    'Sesija',
    'Session',
    'Session title',
    'Topic',
    'Activity',
    'Sadržaj/aktivnost',
    'Naziv radionice',
    'Programske aktivnosti',
  ],
  lead: [
    'Voditelj',
    'Voditeljica',
    'Predavač',
    'Predavač/ica',
    'Realizatori',
    'Izvođač',
    'Trener',
    'Facilitator',
    'Lead trainer',
    'Speaker',
    'Moderator',
  ],
  other: ['R.br.', 'Sala', 'Napomena', 'Br.', 'Mesto', 'Location', 'No.', 'Notes'],
  day: ['Dan', 'Datum', 'Day', 'Date'],
} as const;

const titles = [
  'Otvaranje',
  'Registracija učesnika',
  'Zakonski okvir',
  'Početak rada i upoznavanje',
  'Pauza za kafu',
  'Ručak',
  'Radionica: od reči do dela',
  'Rezime prvog dana',
  '1. Lanac trgovine ljudima',
  'Tema dana: internet',
  'Evaluacija i zatvaranje',
  'Lunch break',
  'Opening, aims of the day',
  'Dan 2: najava',
  'Diskusija (30 min)',
  'Prvi dan u školi – vežba',
  'Materijali i vodič',
  'Naziv i sadržaj priručnika',
];

const two = (number: number): string => String(number).padStart(2, '0');
const hm = (minutes: number, between = ':'): string => `${Math.floor(minutes / 60)}${between}${two(minutes % 60)}`;
const half = (minutes: number): string => `${Math.floor((minutes / 60 + 11) % 12) + 1}:${two(minutes % 60)}`;
const raised = (minutes: number): string =>
  `${Math.floor(minutes / 60)}${[...two(minutes % 60)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;

const times: readonly ((minutes: number) => string)[] = [
  (at) => hm(at),
  (at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`,
  (at) => hm(at, '.'),
  (at) => `${hm(at)}:00`,
  (at) => `${hm(at)} h`,
  (at) => `${hm(at)} sati`,
  (at) => `${hm(at, '.')}h`,
  (at) => `${half(at)} ${at < 720 ? 'AM' : 'PM'}`,
  (at) => `${half(at)}:00 ${at < 720 ? 'a.m.' : 'p.m.'}`,
  raised,
  (at) => `1899-12-30T${two(Math.floor((at - 1) / 60))}:${two((at + 59) % 60)}:59.999Z`,
  (at) => String(at / 1440),
  (at) => `u ${hm(at, ',')}`,
];
const lengths: readonly ((minutes: number) => string)[] = [
  String,
  (length) => `${length} min`,
  (length) => `${length} minuta`,
  (length) => `${hm(length)}:00`,
  (length) => hm(length),
  (length) => `${length}'`,
  (length) => `1899-12-30T${two(Math.floor(length / 60))}:${two(length % 60)}:00.000Z`,
  (length) =>
    length < 60
      ? `${length} minuta`
      : `${Math.floor(length / 60)} ${length < 120 ? 'sat' : 'sata'}${length % 60 ? ` i ${length % 60} minuta` : ''}`,
  (length) => (length < 60 ? `${length} min` : `${Math.floor(length / 60)} h ${length % 60} min`),
];
const dayNames: readonly (readonly [string, string])[] = [
  ['Prvi dan', 'Drugi dan'],
  ['PRVI DAN – 25. novembar 2026.', 'DRUGI DAN – 26. novembar 2026.'],
  ['Day 1', 'Day 2'],
  ['Dan 1', 'Dan 2'],
  ['1. dan', '2. dan'],
  ['I dan', 'II dan'],
  ['Sreda, 25. novembar 2026.', 'Četvrtak, 26. novembar 2026.'],
  ['25.11.2026.', '26.11.2026.'],
  ['2026-11-25', '2026-11-26'],
  ['First day', 'Second day'],
  ['November 25, 2026', 'November 26, 2026'],
  ['Day one', 'Day two'],
];
const above = ['Agenda obuke', 'Obuka za zaposlene u obrazovanju, Beograd', 'TRAINING AGENDA', 'Program rada seminara „Zaštita dece”'];
const below = ['Napomena: agenda je podložna promenama.', 'Program trainers: A. and B.', 'Ukupno', 'Potpis voditelja: ______'];

type Spell = (text: string) => string;
/** Spellings as people type: in Latin, in Cyrillic, without diacritics, all in capitals. */
const spellings: readonly Spell[] = [
  (text) => text,
  (text) =>
    /[čćšžđ]|[aeiou]\b/iu.test(text) && !/\b(?:time|start|date|activity|minutes|title|note)/iu.test(text) ? toCyrillic(text) : text,
  (text) =>
    text
      .replace(/đ/gu, 'dj')
      .replace(/Đ/gu, 'Dj')
      .normalize('NFD')
      .replace(/\p{Mark}/gu, ''),
  (text) => text.toUpperCase(),
];

type Style = 'od-do' | 'span' | 'start-and-minutes' | 'minutes' | 'starts';

interface Choices {
  readonly style: Style;
  readonly heading: Readonly<Record<keyof typeof headings, string>>;
  readonly time: (minutes: number) => string;
  readonly length: (minutes: number) => string;
  readonly order: readonly number[];
  readonly others: boolean;
  readonly daysAs: 'one' | 'lines' | 'lines-with-headings' | 'column' | 'column-once';
  readonly dayName: readonly [string, string];
  readonly around: readonly [string | undefined, string | undefined];
  readonly days: readonly (readonly { readonly title: string; readonly minutes: number; readonly lead: string }[])[];
  readonly opens: number;
}

const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const block = fc.record({
  title: oneOf(titles),
  minutes: fc.integer({ min: 1, max: 24 }).map((fives) => fives * 5),
  lead: oneOf(['', 'Ana Anić', 'M. Marić, P. Perić']),
});

const choices: fc.Arbitrary<Choices> = fc.record({
  style: oneOf<Style>(['od-do', 'span', 'start-and-minutes', 'minutes', 'starts']),
  heading: oneOf(spellings).chain((spell) =>
    fc.record({
      start: oneOf(headings.start).map(spell),
      end: oneOf(headings.end).map(spell),
      span: oneOf(headings.span).map(spell),
      minutes: oneOf(headings.minutes).map(spell),
      title: oneOf(headings.title).map((heading) => (/[a-z][A-Z]/u.test(heading) ? heading : spell(heading))),
      lead: oneOf(headings.lead).map(spell),
      other: oneOf(headings.other),
      day: oneOf(headings.day).map(spell),
    }),
  ),
  time: oneOf(times),
  length: oneOf(lengths),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  others: fc.boolean(),
  daysAs: oneOf<Choices['daysAs']>(['one', 'lines', 'lines-with-headings', 'column', 'column-once']),
  dayName: oneOf(dayNames),
  around: fc.tuple(fc.option(oneOf(above), { nil: undefined }), fc.option(oneOf(below), { nil: undefined })),
  days: fc.array(fc.array(block, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 2 }),
  opens: fc.integer({ min: 8 * 12, max: 10 * 12 }).map((fives) => fives * 5),
});

interface Column {
  readonly name: string;
  readonly cell: (block: MadeBlock & { readonly start: number }, index: number, day: number) => string;
}

function made({ style, heading, time, length, order, others, daysAs, dayName, around, days, opens }: Choices): MadeAgenda {
  const isTold = style !== 'minutes';
  const timed = (daysAs === 'one' ? days.slice(0, 1) : days).map((blocks) => {
    let at = opens;
    return blocks.map((each) => {
      const start = at;
      at += each.minutes;
      return { ...each, start };
    });
  });
  const column = (name: string, cell: Column['cell']): Column => ({ name, cell });
  const startColumn = column(heading.start, ({ start }) => time(start));
  const minutesColumn = column(heading.minutes, (each) => length(each.minutes));
  const timeColumns: Readonly<Record<Style, readonly Column[]>> = {
    'od-do': [startColumn, column(heading.end, ({ start, minutes }) => time(start + minutes))],
    span: [column(heading.span, ({ start, minutes }) => `${hm(start)} – ${hm(start + minutes)}`)],
    'start-and-minutes': [startColumn, minutesColumn],
    minutes: [minutesColumn],
    starts: [startColumn],
  };
  const isNumbered = /^(?:R|Br|No\.)/u.test(heading.other);
  const columns = [
    ...timeColumns[style],
    column(heading.title, ({ title }) => title),
    column(heading.lead, ({ lead }) => lead),
    ...(others ? [column(heading.other, (_, index) => (isNumbered ? `${index + 1}.` : 'A'))] : []),
    ...(daysAs.startsWith('column')
      ? [column(heading.day, (_, index, day) => (daysAs === 'column-once' && index > 0 ? '' : (dayName[day] ?? '')))]
      : []),
  ];
  const placed = order.flatMap((index) => columns[index] ?? []);
  const head = placed.map(({ name }) => name);
  const alone = (text: string): readonly string[] => [text, ...placed.slice(1).map(() => '')];
  const lines = timed.flatMap((blocks, day) => [
    ...(daysAs === 'lines-with-headings' ? [alone(dayName[day] ?? ''), head] : daysAs === 'lines' ? [alone(dayName[day] ?? '')] : []),
    ...blocks.map((each, index) => placed.map(({ cell }) => cell(each, index, day))),
  ]);
  const rows = [
    ...(around[0] === undefined ? [] : [alone(around[0])]),
    ...(daysAs === 'lines-with-headings' ? [] : [head]),
    ...lines,
    ...(around[1] === undefined ? [] : [alone(around[1])]),
  ];
  /* A day of starts alone doesn't say how long its last block takes. */
  const told = timed.map((blocks) =>
    (style === 'starts' ? blocks.slice(0, -1) : blocks).map(({ start, ...each }) => ({ ...each, start: isTold ? start : undefined })),
  );
  return { rows, days: [told[0] ?? [], told[1] ?? []] };
}

export const madeAgendas: fc.Arbitrary<MadeAgenda> = choices.map(made);
