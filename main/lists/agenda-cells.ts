/** What people write into the cells of an agenda: times, minutes and kinds, in both languages and scripts, or as a spreadsheet keeps them. */
import { fold } from '../../domain/kernel/cyrillic';
import { type LocalTime, parseLocalTime } from '../../domain/kernel/time';
import type { BlockKind } from '../../domain/programme/programme';

const minutesOfDay = 24 * 60;

/** A spreadsheet keeps a time of day as a moment of its first day, or as a share of a day. */
function fromSpreadsheet(cell: string): string {
  const moment = /^\d{4}-\d\d-\d\dT(\d\d:\d\d):\d\d/u.exec(cell);
  if (moment?.[1] !== undefined) return moment[1];
  const share = /^0?\.\d+$/u.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isNaN(share)) return cell;
  const whole = Math.round(share * minutesOfDay);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function timeIn(text: string): LocalTime | undefined {
  const bare = fromSpreadsheet(text.trim()).replace(/\s*h\.?$/iu, '');
  /* A number without a mark between its digits is one of minutes here. */
  if (/^\d{3,}$/u.test(bare)) return undefined;
  return parseLocalTime(/^\d{1,2}$/u.test(bare) ? `${bare}:00` : bare.replace(/\.$/u, ''));
}

export interface Span {
  readonly start: LocalTime;
  /** Undefined when the cell says only when it begins. */
  readonly end: LocalTime | undefined;
}

/** Reads "9:00", "9.00", "9 h" and "9:00–9:40"; undefined when the cell holds no time of day. */
export function spanOf(cell: string): Span | undefined {
  const [from = '', to, ...more] = fromSpreadsheet(cell.trim()).split(/\s*(?:[-–—]|\bdo\b|\bto\b)\s*/u);
  const start = timeIn(from);
  const end = to === undefined ? undefined : timeIn(to);
  if (start === undefined || more.length > 0 || (to !== undefined && (end === undefined || end <= start))) return undefined;
  return { start, end };
}

/** Whole minutes in "40", "40 min", "1:30" and "1 h 30 min"; undefined when the cell holds no length. */
export function minutesOf(cell: string): number | undefined {
  const typed = fromSpreadsheet(cell.trim());
  /* Folding takes a sign away. */
  if (/^[-−–]/u.test(typed)) return undefined;
  const text = fold(typed.replace(':', ' h '));
  const match = /^(?:(\d{1,2}) ?(?:h|sat|sata|sati|hours?) ?)?(?:(\d{1,4}) ?(?:m|min|minuta|minut[ei]|minutes?)?\.?)?$/u.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
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

/** What a row without a kind is, by its title: a break or a meal says so, everything else is an activity. */
export function kindByTitle(title: string): BlockKind {
  const words = fold(title).split(' ');
  return (['break', 'meal', 'registration'] as const).find((kind) => kindWords[kind].some((word) => words.includes(word))) ?? 'activity';
}
