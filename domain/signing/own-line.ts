/**
 * How a person finds the own line on the turned laptop: by three letters of the name, the list number, or the badge's code. Whoever
 * looks sees one person at most; of several nothing but that there are several, until nobody but namesakes is left.
 */
import { foldLoosely } from '../kernel/cyrillic';
import type { Language } from '../kernel/language';
import type { HalfDay } from '../programme/programme';
import type { TextBlock } from '../programme/slide';
import { scannedIn } from '../register/door-code';
import { fullName } from '../register/person';
import type { Person, Written } from '../register/schema';
import type { Participant } from '../register/state';
import type { TrainingState } from '../training/state';

/** Letters of a name that have to be typed at least. */
const leastLetters = 3;

/** What the one who stands there is shown of the own line. */
export interface OwnLine extends Pick<Person, 'firstName' | 'lastName' | 'school' | 'town' | 'photoConsent' | 'contactConsent'> {
  readonly halfDay: HalfDay;
  /** `HH:MM` at which this person signed for this half-day last; empty while nobody did. */
  readonly signedAt: string;
  /** What they asked to have written otherwise, which the trainer hasn't settled. */
  readonly asked: Written | undefined;
}

export type OwnLineFound =
  | { readonly found: 'one'; readonly line: OwnLine }
  /** Several people have this name; their schools tell them apart. */
  | { readonly found: 'namesakes'; readonly schools: readonly string[] }
  /** `closed`: the list of the day is certified, and only the trainer changes it. */
  | { readonly found: 'nobody' | 'several' | 'too-few-letters' | 'closed' };

/** What the turned window is shown while people sign in; nobody is in it. */
export interface SigningTurnView {
  readonly kind: 'signing';
  /** Chosen by whoever sits there. */
  readonly language: Language;
  /** The training's: each one begins with it. */
  readonly usual: Language;
  /** The room may have come to see this screen. */
  readonly isCovered: boolean;
  /** What happens to the data; undefined where the programme has no such paper. */
  readonly notice: { readonly title: string; readonly body: readonly TextBlock[] } | undefined;
}

type Known = Participant & { readonly person: Person };

export type Looked =
  | { readonly found: 'one'; readonly who: Known }
  | { readonly found: 'namesakes'; readonly who: readonly Known[] }
  | { readonly found: 'nobody' | 'several' | 'too-few-letters' };

export const schoolAndTown = ({ school, town }: Pick<Person, 'school' | 'town'>): string =>
  [school, town].filter((part) => part !== '').join(', ');

const wordsOf = (person: Person): readonly string[] => foldLoosely(fullName(person)).split(' ');

/** Each word that was typed begins a word of the name. */
const begins = (typed: readonly string[], person: Person): boolean =>
  typed.every((start) => wordsOf(person).some((word) => word.startsWith(start)));

/** The whole name was typed, in either order. */
const isWhole = (typed: readonly string[], person: Person): boolean => typed.toSorted().join(' ') === wordsOf(person).toSorted().join(' ');

function numbered(known: readonly Known[], number: number): Looked {
  const who = known.find((each) => each.number === number);
  return who ? { found: 'one', who } : { found: 'nobody' };
}

export function lookFor(state: TrainingState, text: string): Looked {
  const known = state.participants.filter((each): each is Known => each.person !== undefined);
  const given = text.trim();
  const scanned = scannedIn(given, state.id);
  if (scanned) return scanned.scanned === 'number' ? numbered(known, scanned.number) : { found: 'nobody' };
  if (/^\d+$/u.test(given)) return numbered(known, Number(given));
  const typed = foldLoosely(given).split(' ');
  if (typed.join('').length < leastLetters) return { found: 'too-few-letters' };
  const matches = known.filter(({ person }) => begins(typed, person));
  const whole = matches.filter(({ person }) => isWhole(typed, person));
  const [who, another] = whole.length > 0 ? whole : matches;
  if (!who) return { found: 'nobody' };
  if (!another) return { found: 'one', who };
  const schools = new Set(whole.map(({ person }) => foldLoosely(schoolAndTown(person))));
  return whole.length > 1 && schools.size === whole.length ? { found: 'namesakes', who: whole } : { found: 'several' };
}
