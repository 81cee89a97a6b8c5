/** What people write into the cells of an agenda: times, minutes and kinds, in both languages and scripts, or as a spreadsheet keeps them. */
import { fold, toLatin } from '../../domain/kernel/cyrillic';
import { dayLength, type LocalTime, localTime } from '../../domain/kernel/time';
import type { BlockKind } from '../../domain/programme/programme';

const minutesOfDay = 24 * 60;
/** Characters; whatever is longer says neither a time nor a length. */
const longestTime = 60;

const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

/** A spreadsheet keeps a time of day as a moment, a millisecond early at times, or as a share of a day, after the number of the day if it has a date. */
function fromSpreadsheet(cell: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/u.test(cell)) {
    return clock(Math.round(new Date(cell).getTime() / 1000 + minutesOfDay * 60 * 1_000_000) % (minutesOfDay * 60));
  }
  const share = /^(?:0|\d{5})?[.,](\d{3,})$|^0?\.(\d+)$/u.exec(cell);
  if (!share) return cell;
  return clock(Math.round(Number(`0.${share[1] ?? share[2]}`) * minutesOfDay) * 60);
}

/** Small Latin letters without diacritics; raised minutes, "9⁰⁰", get their mark. */
const plain = (cell: string): string =>
  toLatin(fromSpreadsheet(cell.trim()).replace(/(?<=\d)(?=[\u00b2\u00b3\u00b9\u2070-\u2079]{2})/gu, ':'))
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u2032\u00b4]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

type Half = 'am' | 'pm';
const halves: readonly (readonly [Half, RegExp])[] = [
  ['am', /\s*\b(?:a\.? ?m\.?|pr(?:ij)?e ?podne)$/u],
  ['pm', /\s*\b(?:p\.? ?m\.?|po(?:sl(?:ij)?e)? ?podne)$/u],
];
const halfIn = (text: string): Half | undefined => halves.find(([, form]) => form.test(text))?.[0];

const hoursSaid = "(?:h|hrs?|hours?|o'clock|sat[ai]?|cas(?:ova|a)?)";
const timeForm = new RegExp(String.raw`^(\d{1,2})(?: ?[:.,h ] ?(\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?)? ?${hoursSaid}?\.?$`, 'u');

/** `half`: of a span's other end, where this one has none. */
function timeIn(text: string, half: Half | undefined): LocalTime | undefined {
  const own = halfIn(text) ?? half;
  const [, hour = '', minute = '0', second = '0'] = timeForm.exec(halves.reduce((left, [, form]) => left.replace(form, ''), text)) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const hours = own !== undefined && Number(hour) <= 12 ? (Number(hour) % 12) + (own === 'pm' ? 12 : 0) : Number(hour);
  const whole = hours * 60 + Number(minute) + Math.round(Number(second) / 60);
  return whole < minutesOfDay ? localTime(whole * 60_000) : undefined;
}

const midnight = new RegExp(String.raw`^(?:24(?: ?[:.,h ] ?00(?::00)?)? ?${hoursSaid}?\.?|ponoc[ia]?|midnight)$`, 'u');

/** Midnight ends a day, as 24:00 and as 0:00. */
function endIn(text: string): LocalTime | undefined {
  const time = midnight.test(text) ? localTime(dayLength) : timeIn(text, undefined);
  return time === 0 ? localTime(dayLength) : time;
}

export interface Span {
  readonly start: LocalTime;
  /** Undefined when the cell says only when it begins. */
  readonly end: LocalTime | undefined;
}

const dateForm = String.raw`(\d{4}-\d\d-\d\d(?=[Tt ])|\d{1,2}[./] ?\d{1,2}[./] ?\d{2,4}(?=[.,]* ))`;
const beforeTime = new RegExp(String.raw`^(?:${dateForm}[Tt., ]+)?(?:(?:od|from|u|at|oko|cca\.?) )?`, 'u');

/** "11.10.2023." of "11.10.2023. 9:00"; empty where a cell holds no date, or only a spreadsheet's first day. */
export const dateBeforeTime = (cell: string): string => new RegExp(`^(?!18|1900)${dateForm}`, 'u').exec(cell.trim())?.[0] ?? '';

/** Reads "9:00", "9.00", "9 h", "9:00:00", "2:15 PM", "9⁰⁰" and "9:00–9:40"; undefined when the cell holds no time of day. */
export function spanOf(cell: string): Span | undefined {
  if (cell.length > longestTime) return undefined;
  const [from = '', to = '', ...more] = plain(cell)
    .replace(beforeTime, '')
    .split(/ ?(?:[-–—−‒]|\b(?:do|to|till|until)\b) ?/u);
  if (more.length > 0) return undefined;
  if (to === '') {
    const start = timeIn(from, undefined);
    return start === undefined ? undefined : { start, end: undefined };
  }
  const end = endIn(to);
  if (end === undefined) return undefined;
  const start = [timeIn(from, halfIn(to)), timeIn(from, undefined)].find((time) => time !== undefined && time < end);
  return start === undefined ? undefined : { start, end };
}

/** Returns the end from a cell that says only when it ends: "9:40", "do 24:00", "ponoć"; undefined where it holds no time of day. */
export const endOf = (cell: string): LocalTime | undefined =>
  cell.length > longestTime
    ? undefined
    : endIn(
        plain(cell)
          .replace(beforeTime, '')
          .replace(/^(?:do|to|till|until) /u, ''),
      );

const numbers: Readonly<Record<string, string>> = { jedan: '1', one: '1', dva: '2', two: '2', tri: '3', three: '3' };
const hourWord = String.raw`(?:(?:h|hrs?|hours?|sat[ai]?)\.?)`;
const minuteWord = String.raw`(?:(?:m|min|mins|minut[aei]?|minutes?|')\.?)`;
const lengthForms: readonly (readonly [RegExp, (first: number, second: number) => number])[] = [
  [/^(\d{1,2}):(\d\d)(?::\d\d)?(?: ?h)?\.?$/u, (hours, minutes) => hours * 60 + minutes],
  [new RegExp(`^(?:half an hour|pola ${hourWord})$`, 'u'), () => 30],
  [new RegExp(`^(\\d{1,2}) ?${hourWord} ?i ?po(?:la)?$`, 'u'), (hours) => hours * 60 + 30],
  [new RegExp(`^(\\d{1,2})[.,]([05]) ?${hourWord}$`, 'u'), (hours, tenths) => hours * 60 + tenths * 6],
  [new RegExp(`^(\\d) ?[x×] ?(\\d{1,3}) ?${minuteWord}?$`, 'u'), (times, minutes) => times * minutes],
  [/^pt(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:0+s)?$/u, (hours, minutes) => hours * 60 + minutes],
  [new RegExp(`^(\\d{1,2}) ?${hourWord}$`, 'u'), (hours) => hours * 60],
  [new RegExp(`^(\\d{1,2}) ?${hourWord},? ?(?:(?:i|and) )?(\\d{1,2}) ?${minuteWord}?$`, 'u'), (hours, minutes) => hours * 60 + minutes],
  [new RegExp(`^(\\d{1,4}) ?${minuteWord}?$`, 'u'), (minutes) => minutes],
];

/** Whole minutes in "40", "40 min", "1:30", "0:40:00", "1 sat i 30 minuta" and "1,5 h"; undefined when the cell holds no length. */
export function minutesOf(cell: string): number | undefined {
  if (cell.length > longestTime) return undefined;
  const typed = plain(cell);
  if (halfIn(typed) !== undefined) {
    /* A spreadsheet in English shows forty minutes as 12:40:00 AM. */
    const time = timeIn(typed, undefined);
    return time === undefined ? undefined : time / 60_000;
  }
  const text = typed
    .replace(/^(?:oko|cca\.?|ca\.?|about) /u, '')
    .replace(/^(?:jedan|dva|tri|one|two|three)\b/u, (word) => numbers[word] ?? word);
  const bare = text.replace(new RegExp(`^${hourWord}(?= i ?po)`, 'u'), '1 h');
  for (const [form, minutes] of lengthForms) {
    const match = form.exec(bare);
    if (match) return minutes(Number(match[1] ?? 0), Number(match[2] ?? 0));
  }
  return undefined;
}

const kindWords: Readonly<Record<BlockKind, readonly string[]>> = {
  registration: ['registration', 'arrival', 'registracija', 'prijava', 'dolazak'],
  session: ['session', 'lecture', 'sesija', 'predavanje', 'izlaganje'],
  activity: ['activity', 'exercise', 'workshop', 'discussion', 'aktivnost', 'vezba', 'radionica', 'diskusija'],
  break: ['break', 'coffee', 'coffee break', 'pauza', 'kafa', 'kafe pauza', 'odmor'],
  meal: ['meal', 'lunch', 'dinner', 'obrok', 'rucak', 'vecera'],
  summary: ['summary', 'rezime', 'sumiranje', 'zakljucak'],
  closing: ['closing', 'end', 'zatvaranje', 'zavrsetak', 'kraj'],
};
const kinds = Object.entries(kindWords) as readonly (readonly [BlockKind, readonly string[]])[];

/** Undefined when the word is none of the kit's and none that people use for it. */
export function kindOf(cell: string): BlockKind | undefined {
  const word = fold(cell);
  return kinds.find(([, words]) => words.includes(word))?.[0];
}

const statuses = [
  ['cancelled', /^(?:cancel|otkaz)/u],
  ['repeats', /^(?:repeat|ponavlja)/u],
  ['whole-day', /^(?:whole day|all day|ceo dan)/u],
] as const;

/** Why what stands in a column of states keeps a line from being a block; undefined where it does not. */
export const statusOf = (cell: string): (typeof statuses)[number][0] | undefined => statuses.find(([, form]) => form.test(fold(cell)))?.[0];

/** What a row without a kind is, by its title: a break or a meal says so, everything else is an activity. */
export function kindByTitle(title: string): BlockKind {
  const words = fold(title).split(' ');
  return (['break', 'meal', 'registration'] as const).find((kind) => kindWords[kind].some((word) => words.includes(word))) ?? 'activity';
}
