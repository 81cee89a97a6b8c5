/** Which day a line of an agenda is about: "Prvi dan", "Day 2", a date, a day of the week. */
import { fold } from '../../domain/kernel/cyrillic';
import type { LocalDate } from '../../domain/kernel/time';
import { longestText } from '../../domain/training/tidy';
import { spanOf } from './agenda-cells';

/** A day as a file names it: by its number, or by something that is the same on all its lines. */
export type DayName = { readonly kind: 'number'; readonly number: number } | { readonly kind: 'date'; readonly text: string };

const ordinals: readonly string[] = ['prvi|first|1st|one|jedan|i|1', 'drugi|second|2nd|two|dva|ii|2', 'treci|third|3rd|three|tri|iii|3'];
const mostDays = ordinals.length;
const dayWord = '(?:radni )?(?:dan|day)';
const numbered = ordinals.map((words) => new RegExp(String.raw`^(?:(?:${words})\.? ?${dayWord}|${dayWord} (?:${words}))\.?(?= |$)`, 'u'));

const weekdays =
  'ponedj?elj(?:a)?k|utorak|sreda|srijeda|cetvrtak|petak|subota|nedj?elja|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun';
const months: readonly string[] = [
  'jan|sij',
  'feb|velj',
  'mar|ozu',
  'apr|tra',
  'maj|may|svi',
  'jun|lip',
  'jul|srp',
  'avg|aug|kol',
  'sep|ruj',
  'okt|oct|lis',
  'nov|stu',
  'dec|pro',
];
const monthWord = `(?:${months.join('|')})[a-z]*`;
const year = String.raw`(?:[ ,]*\d{4})?\.?(?: ?g(?:od(?:ine)?)?\.?)?`;
const dateForms: readonly RegExp[] = [
  new RegExp(`^(?:${weekdays})$`, 'u'),
  /^\d{4} \d{1,2} \d{1,2}(?: ?t?00 00 00.*)?$/u,
  new RegExp(String.raw`^(?:(?:${weekdays}) )?\d{1,2}\.? ${monthWord}${year}$`, 'u'),
  new RegExp(String.raw`^(?:(?:${weekdays}) )?${monthWord} \d{1,2}(?:st|nd|rd|th)?${year}$`, 'u'),
  new RegExp(String.raw`^(?:(?:${weekdays}) )?\d{1,2}(?:\. ?| )\d{1,2}(?:\.|(?:\. ?| )\d{2,4}\.?(?: ?g(?:od)?\.?)?)$`, 'u'),
];

/** A cell of a column of days: whatever stands there names one. Undefined where it is empty. */
export function dayNameOf(cell: string): DayName | undefined {
  const text = fold(cell.slice(0, longestText));
  if (text === '') return undefined;
  const number = numbered.findIndex((form) => form.test(text)) + 1;
  if (number > 0) return { kind: 'number', number };
  const bare = /^(\d{1,2})\.?$/u.exec(text)?.[1] ?? /^(\d{1,2})\.? dan$/u.exec(text)?.[1];
  return bare === undefined ? { kind: 'date', text } : { kind: 'number', number: Number(bare) };
}

const isDate = (text: string): boolean => dateForms.some((form) => form.test(text));

/** "11.10." and "11.10.23." could be times, too; alone on a line, with the full stop of a date, they are a date. */
const dateAlone = /^(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?: ?\d\d\.)?$/u;

/** A line of its own that says which day follows; undefined when it is something else. */
export function dayHeading(cells: readonly string[]): DayName | undefined {
  const filled = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const names = filled.map((cell): DayName | undefined => {
    const isTime = spanOf(cell) !== undefined && !(filled.length === 1 && dateAlone.test(cell));
    const name = cell.length > longestText || isTime ? undefined : dayNameOf(cell);
    if (name?.kind === 'number') return /^\d+\.?$/u.test(fold(cell)) ? undefined : name;
    return name && isDate(name.text) ? name : undefined;
  });
  return names.includes(undefined) ? undefined : (names.find((name) => name?.kind === 'number') ?? names[0]);
}

const monthIn = (text: string): number => months.findIndex((month) => new RegExp(`(?:^|[ .])(?:${month})[a-z]*`, 'u').test(text)) + 1;

/** Whether that may be the date, in whichever order day and month stand. */
function mayBe(text: string, date: LocalDate): boolean {
  const [, month, day] = date.split('-').map(Number);
  const figures = (text.match(/\d+/gu) ?? []).map(Number);
  const named = monthIn(text);
  if (named > 0) return named === month && figures[0] === day;
  const [one, two, three] = figures;
  if (one !== undefined && one > 31) return two === month && three === day;
  return (one === day && two === month) || (one === month && two === day);
}

/** The number of each day that the lines name, by name. One date alone, of another year's training, says nothing. */
export function dayNumbers(names: readonly DayName[], days: readonly LocalDate[]): (name: DayName) => number | undefined {
  const dates = [...new Set(names.flatMap((name) => (name.kind === 'date' ? [name.text] : [])))];
  const known = (text: string): number => days.findIndex((day) => mayBe(text, day)) + 1;
  const areKnown = dates.some((text) => known(text) > 0);
  const numbers = [...new Set(names.flatMap((name) => (name.kind === 'number' ? [name.number] : [])))];
  const ofMonth = (number: number): number => days.findIndex((day) => Number(day.slice(-2)) === number) + 1;
  /* "11." and "12." of a column of dates: a training has no such day. */
  const areOfMonth = numbers.some((number) => number > mostDays) && numbers.every((number) => number > mostDays || ofMonth(number) > 0);
  return (name) => {
    if (name.kind === 'number') {
      if (!areOfMonth) return name.number;
      if (numbers.some((number) => ofMonth(number) > 0)) return ofMonth(name.number);
      return numbers.length > 1 ? numbers.indexOf(name.number) + 1 : undefined;
    }
    if (areKnown) return known(name.text);
    return dates.length > 1 ? dates.indexOf(name.text) + 1 : undefined;
  };
}
