/**
 * What stands on one day's attendance sheet, filled or blank; `sheet-pdf` puts it on pages.
 * Names, places and schools stay as they were written; only the kit's own words follow the language.
 */

import { inLanguage, type Language } from '../../domain/kernel/language';
import { halfDays } from '../../domain/programme/choices';
import type { DayNumber, HalfDay, Programme } from '../../domain/programme/programme';
import { byName, presentIn } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import { signatureOf } from '../../domain/signing/signatures';
import { nameAndRole } from '../../domain/signing/view';
import type { Details, TrainingState } from '../../domain/training/state';
import { shownDigest } from '../store/verify';
import { type Translate, translateIn } from '../translate';
import { plannedTimes } from './planned-times';
import { presenceText } from './presence-text';
import { formatMoment, type Proof, proofLine } from './proof';
import { type Sheet, signatureRow } from './sheet';
import { factsOf, formatDay } from './sheet-facts';

/** For people who come without having registered. */
const spareRows = 6;

export interface SheetRequest {
  readonly day: DayNumber;
  readonly language: Language;
  /** Blank: to be filled in by hand. Numbered: so is who comes. */
  readonly fill: 'filled' | 'blank' | 'numbered';
  /** Printed on every page; a blank sheet proves nothing. */
  readonly proof: Proof | undefined;
}

const halfDaysOf = (day: DayNumber): readonly HalfDay[] => halfDays.filter((halfDay) => halfDay.startsWith(`d${day}`));

/** A cell to sign follows each presence. */
const withSignatures = (presences: readonly string[]): readonly string[] => presences.flatMap((presence) => [presence, '']);

function rowOf({ number, person }: Participant, presences: readonly string[]): readonly string[] {
  const name = person ? `${person.lastName} ${person.firstName}` : '';
  const from = [person?.school ?? '', person?.town ?? ''].filter((text) => text !== '').join(', ');
  return [String(number), name, from, ...withSignatures(presences)];
}

const peopleOf = (state: TrainingState, language: Language): readonly Participant[] =>
  byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');

/** What stands before the half-days: number, name, school. */
const columnsBefore = 3;

/** Each in the cell after its half-day's presence. */
const signaturesOf = (state: TrainingState, { day, language }: SheetRequest): Sheet['signatures'] =>
  halfDaysOf(day).map((halfDay, index) => ({
    column: columnsBefore + 2 * index + 1,
    rows: peopleOf(state, language).map(({ id }) => signatureOf(state, id, halfDay)?.strokes),
  }));

function rowsOf(state: TrainingState, { day, language, fill }: SheetRequest, translate: Translate): readonly (readonly string[])[] {
  const presences = (participant: Participant): readonly string[] =>
    halfDaysOf(day).map((halfDay) => (fill === 'filled' ? presenceText(state, participant, halfDay, translate) : ''));
  if (fill === 'numbered') {
    return state.participants.map((_, index) => [String(index + 1), '', '', ...withSignatures(halfDaysOf(day).map(() => ''))]);
  }
  return peopleOf(state, language).map((participant) => rowOf(participant, presences(participant)));
}

function totalsOf(state: TrainingState, day: DayNumber, translate: Translate): readonly string[] {
  const registered = state.participants.length;
  const counts = halfDaysOf(day).map((halfDay) => translate('attendance:present-of', { present: presentIn(state, halfDay), registered }));
  return ['', translate('attendance:total'), '', ...counts.flatMap((count) => [count, ''])];
}

/** Who certified the list, and what was changed since, with its reason. */
function closingOf({ certified }: TrainingState, { day, language }: SheetRequest, translate: Translate): NonNullable<Sheet['closing']> {
  const { standing = [], changes = [] } = certified[day] ?? {};
  if (standing.length === 0) return [];
  return [
    ...standing.map(({ moment, digest, words }) => ({
      text: translate('attendance:certified', {
        by: nameAndRole(words ?? { name: '', role: '' }),
        moment: formatMoment(moment, language),
        digest: shownDigest(digest),
      }),
      strokes: words?.strokes,
    })),
    ...changes.map(({ moment, reason }) => ({
      text: translate('attendance:changed-since', { moment: formatMoment(moment, language), reason: reason ?? '—' }),
      strokes: undefined,
    })),
  ];
}

/** The sheet of one day, people sorted by last name. */
export function attendanceSheet(programme: Programme, details: Details, state: TrainingState, request: SheetRequest): Sheet {
  const { day, language, fill, proof } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const date = formatDay(details.days[day - 1] ?? details.days[0], language);
  const rows = rowsOf(state, request, translate);
  return {
    language,
    heading: translate('attendance:sheet'),
    title,
    facts: factsOf(programme, details, { language, date, withTrainers: fill !== 'numbered' }, translate),
    columns: [
      { heading: translate('attendance:number'), width: 40 },
      { heading: translate('attendance:last-and-first'), width: 183 },
      { heading: translate('attendance:school-and-town'), width: 187 },
      ...halfDaysOf(day).flatMap((halfDay) => [
        { heading: translate(`attendance:${halfDay}`), times: plannedTimes(programme, halfDay), width: 88 },
        { heading: translate('attendance:signature'), width: 92 },
      ]),
    ],
    leastRow: signatureRow,
    rows: fill === 'filled' ? rows : [...rows, ...Array.from({ length: spareRows }, () => [])],
    ...(fill === 'filled' ? { signatures: signaturesOf(state, request), closing: closingOf(state, request, translate) } : {}),
    totals: fill === 'filled' ? totalsOf(state, day, translate) : undefined,
    footer: [title, details.place, date].filter((text) => text !== '').join(' · '),
    proof: proof && proofLine(proof, language, translate),
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
