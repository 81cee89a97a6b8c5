/**
 * What will be otherwise once entries of another laptop are taken in: each kind of thing by its name, what it was and what it will be where
 * that is short, and nobody's name. Named is what the entries say of themselves, and whatever they made another of in the training.
 */
import type { Language } from '../kernel/language';
import { parseLocalDate } from '../kernel/time';
import type { Translate } from '../kernel/translate';
import { writtenShortDay } from '../kernel/written-dates';
import type { DayNumber } from '../programme/programme';
import { certificationsOf } from '../signing/certified-list';
import type { RunState } from '../stage/state';
import { eventRules } from '../subjects/events';
import type { StoredEvent } from './event';
import { actOf } from './fold';
import { type Matter, matters } from './matters';
import type { Details, Training, TrainingState } from './state';

/** The subject of each part of a day that runs. A part without its line doesn't compile. */
const aboutRun: { readonly [Part in keyof RunState]: Matter } = {
  day: 'course',
  ended: 'course',
  slide: 'course',
  step: 'course',
  cameFrom: 'course',
  cover: 'course',
  message: 'course',
  groupNames: 'course',
  plan: 'course',
  messages: 'messages',
  list: 'course',
  lists: 'room-lists',
  card: 'course',
  frozen: 'course',
  timer: 'course',
  leftTimer: 'course',
  groupTimer: 'course',
  film: 'course',
  volume: 'course',
  barometer: 'barometer',
  blocks: 'course',
  seen: 'course',
};

/** The subject of each part of a training that views and papers are made of. A part without its line doesn't compile. */
const aboutTraining: { readonly [Part in Exclude<keyof TrainingState, 'id' | 'run'>]: Matter } = {
  details: 'details',
  isSample: 'details',
  participants: 'register',
  listed: 'register',
  takenOff: 'register',
  joining: 'register',
  marks: 'attendance',
  signatures: 'signatures',
  certified: 'certification',
  signedSheets: 'signed-sheets',
  corrections: 'register',
  erased: 'erasing',
  deleted: 'deleting',
  agenda: 'agenda',
  texts: 'slides',
  confirmedPapers: 'papers',
  preparation: 'preparation',
  groups: 'groups',
  plans: 'plans',
  certificates: 'certificates',
  certificateChanges: 'certificate-design',
  followUps: 'follow-ups',
  ownSlides: 'slides',
  report: 'report',
  heldAsPlanned: 'course',
  peopleShown: 'barometer',
  letterhead: 'letterhead',
  laptops: 'laptops',
};

const shownDetails = ['place', 'venue', 'language', 'programme', 'project', 'donor'] as const;
/* What people and their numbers are called is shown to nobody before it is taken in. */
const unshownDetails = ['trainers', 'localNumbers'] as const;

/** `before`: undefined where the training isn't here yet. Days as they are noted, apart by a blank. */
export type NamedDetail =
  | { readonly field: (typeof shownDetails)[number] | 'days' | 'keepUntil'; readonly before: string | undefined; readonly after: string }
  | { readonly field: (typeof unshownDetails)[number] };

/** `anew`: by somebody else, or once more; `taken-back`: nobody’s stands any more. */
export interface NamedDay {
  readonly day: DayNumber;
  readonly what: 'certified' | 'anew' | 'taken-back' | 'changed';
}

export interface Named {
  readonly details: readonly NamedDetail[];
  readonly days: readonly NamedDay[];
  /** The training itself: somebody wants it to go, or wants it all the same. */
  readonly whole: 'deleted' | 'kept' | undefined;
  readonly issued: number;
  /** Numbers of certificates. */
  readonly withdrawn: readonly string[];
  /** All kinds of things, those above too. */
  readonly matters: readonly Matter[];
}

/* The text is only compared here and now: maps keep their order, and have no text of their own. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)) ?? '';

const isSame = (one: unknown, other: unknown): boolean => one === other || textOf(one) === textOf(other);

const differing = <State extends object, Part extends keyof State>(
  about: Readonly<Record<Part, Matter>>,
  before: State,
  after: State,
): readonly Matter[] => (Object.keys(about) as Part[]).flatMap((part) => (isSame(before[part], after[part]) ? [] : [about[part]]));

/** Returns the subjects of what an event takes back or redoes; none if it is about nothing that exists. */
function aboutOf(event: StoredEvent, events: readonly StoredEvent[]): readonly Matter[] {
  const act = actOf(event, events);
  const about = act && eventRules[act.type].about;
  return about === undefined || about === 'of-its-act' ? [] : [about];
}

const asNoted = ({ days, keepUntil, ...details }: Details) => ({ ...details, days: days.join(' '), keepUntil: keepUntil ?? '' });

function detailsIn(before: Details | undefined, after: Details | undefined): readonly NamedDetail[] {
  if (!after) return [];
  const [was, is] = [before && asNoted(before), asNoted(after)];
  const shown = ([...shownDetails, 'days', 'keepUntil'] as const).flatMap((field): readonly NamedDetail[] =>
    (was?.[field] ?? '') === is[field] ? [] : [{ field, before: was?.[field], after: is[field] }],
  );
  const unshown = unshownDetails.flatMap((field): readonly NamedDetail[] => (isSame(was?.[field] ?? [], is[field]) ? [] : [{ field }]));
  return [...shown, ...unshown];
}

function dayIn(before: TrainingState, after: TrainingState, day: DayNumber): readonly NamedDay[] {
  const [was, is] = [before, after].map((state) => certificationsOf(state, day).map(({ event }) => event));
  if (!was || !is) return [];
  if (isSame(was, is)) return isSame(before.certified[day]?.changes, after.certified[day]?.changes) ? [] : [{ day, what: 'changed' }];
  if (is.length === 0) return [{ day, what: 'taken-back' }];
  return [{ day, what: was.length === 0 ? 'certified' : 'anew' }];
}

/** `after` holds everything that `before` holds. */
export function namedBetween(before: Training, after: Training): Named {
  const known = new Set(before.events.map(({ id }) => id));
  const added = after.events.filter(({ id }) => !known.has(id));
  const [was, is] = [before.state, after.state];
  const named = new Set([
    ...added.flatMap((event) => aboutOf(event, after.events)),
    ...differing(aboutTraining, was, is),
    ...differing(aboutRun, was.run, is.run),
  ]);
  const withdrawn = new Set(was.certificates.flatMap((each) => (each.withdrawn ? [each.number] : [])));
  return {
    details: detailsIn(was.details, is.details),
    days: [...dayIn(was, is, 1), ...dayIn(was, is, 2)],
    whole: is.deleted && !was.deleted ? 'deleted' : was.deleted && !is.deleted ? 'kept' : undefined,
    issued: is.certificates.length - was.certificates.length,
    withdrawn: [...new Set(is.certificates.flatMap(({ number, withdrawn: gone }) => (gone && !withdrawn.has(number) ? [number] : [])))],
    matters: matters.filter((matter) => named.has(matter)),
  };
}

const dash = '—';

function written(text: string, field: (NamedDetail & { readonly after: string })['field'], language: Language, t: Translate): string {
  if (text === '') return dash;
  const days = text.split(' ').flatMap((day) => parseLocalDate(day) ?? []);
  if (field === 'keepUntil') return days.map((day) => writtenShortDay(day, language)).join('');
  if (field === 'days') return days.map((day) => writtenShortDay(day, language)).join(', ');
  return field === 'language' ? t(`bundle:language-${text as Language}`) : text;
}

function toldDetail(detail: NamedDetail, language: Language, t: Translate): string {
  const what = t(`bundle:detail-${detail.field}`);
  if (!('after' in detail)) return t('bundle:detail-otherwise', { what });
  const { field, before, after } = detail;
  const value = written(after, field, language, t);
  return before === undefined ? `${what}: ${value}` : `${what}: ${written(before, field, language, t)} → ${value}`;
}

const mostNumbers = 3;

/** What has no line of its own. */
function others({ details, days, whole, issued, withdrawn, matters: all }: Named): readonly Matter[] {
  const told: readonly (Matter | false)[] = [
    details.length > 0 && 'details',
    days.length > 0 && 'certification',
    issued + withdrawn.length > 0 && 'certificates',
    whole !== undefined && 'deleting',
  ];
  return all.filter((matter) => !told.includes(matter));
}

/** Hides details of a training that isn't here yet: its place and days are shown above, and everything else differs from nothing. */
const isWorthSaying = (detail: NamedDetail): boolean => 'after' in detail && detail.field !== 'place' && detail.field !== 'days';

/** Says it in sentences, the weightiest first. `isHere`: the training was here before. */
export function toldNamed(named: Named, isHere: boolean, language: Language, t: Translate): readonly string[] {
  const { details, days, whole, issued, withdrawn } = named;
  const more = others(named);
  const numbers = withdrawn.slice(0, mostNumbers).join(', ') + (withdrawn.length > mostNumbers ? ' …' : '');
  return [
    ...(whole ? [t(`bundle:training-${whole}`)] : []),
    ...days.map(({ day, what }) => t(`bundle:day-${what}`, { day })),
    ...(withdrawn.length === 0 ? [] : [t('bundle:withdrawn', { count: withdrawn.length, numbers })]),
    ...(issued === 0 ? [] : [t('bundle:issued', { count: issued })]),
    ...details.filter((detail) => isHere || isWorthSaying(detail)).map((each) => toldDetail(each, language, t)),
    ...(more.length === 0 ? [] : [t('bundle:about', { matters: more.map((matter) => t(`bundle:about-${matter}`)).join(', ') })]),
  ];
}
