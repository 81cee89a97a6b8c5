/**
 * What stands on one day's attendance sheet, filled or blank; `sheet-pdf` puts it on pages.
 * Names, places and schools stay as they were written; only the kit's own words follow the language.
 */

import { inLanguage, type Language } from '../../domain/kernel/language';
import { formatLocalTime, type LocalDate, localTimeOf, type Moment } from '../../domain/kernel/time';
import { writtenDay, writtenShortDay } from '../../domain/kernel/written-dates';
import type { DayNumber, Programme } from '../../domain/programme/programme';
import { byName, presentIn } from '../../domain/register/attendance';
import type { Participant } from '../../domain/register/state';
import { peopleOnList } from '../../domain/signing/certified-list';
import { changedUnknowingly } from '../../domain/signing/changed-unknowingly';
import { listCode, shownDigest } from '../../domain/signing/list-code';
import { halfDaysOf, signatureOf } from '../../domain/signing/signatures';
import { isSignedOnPaper } from '../../domain/signing/signed-sheets';
import { nameAndRole, pastViews, toldPast } from '../../domain/signing/view';
import type { Details, Training } from '../../domain/training/state';
import { type Translate, translateIn } from '../translate';
import { plannedTimes } from './planned-times';
import { presenceTexts } from './presence-text';
import { formatMoment, type Proof, proofLine } from './proof';
import { type Sheet, signatureRow } from './sheet';
import { factsOf } from './sheet-facts';

/** For people who come without having registered: a few, or, where nobody is on the list yet, everybody. */
const spareRows = ({ length }: readonly unknown[]): number => (length === 0 ? 30 : 6);

export interface SheetRequest {
  readonly day: DayNumber;
  readonly language: Language;
  /** Blank: to be filled in by hand. Numbered: so is who comes. */
  readonly fill: 'filled' | 'blank' | 'numbered';
  /** Printed on every page; a blank sheet proves nothing. */
  readonly proof: Proof | undefined;
}

interface HalfDayCells {
  readonly presence: string;
  /** Says where the person signed, when that is not on the sheet itself. */
  readonly signed: string;
}

const unfilled: HalfDayCells = { presence: '', signed: '' };

/** A cell to sign follows each presence. */
const withSignatures = (cells: readonly HalfDayCells[]): readonly string[] => cells.flatMap(({ presence, signed }) => [presence, signed]);

function rowOf({ number, person }: Participant, place: number, cells: readonly HalfDayCells[]): readonly string[] {
  const name = person ? `${person.lastName} ${person.firstName}` : '';
  const from = [person?.school ?? '', person?.town ?? ''].filter((text) => text !== '').join(', ');
  return [String(place), name, String(number), from, ...withSignatures(cells)];
}

/** On a filled sheet, whoever came after the day was certified is not on its list; a blank one is for everybody. */
const peopleOf = (training: Training, { day, language, fill }: SheetRequest): readonly Participant[] =>
  byName(fill === 'filled' ? peopleOnList(training, day) : training.state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');

/** What stands before the half-days: number of the row, name, number on the list, school. */
const columnsBefore = 4;

/** Each in the cell after its half-day's presence. */
const signaturesOf = (training: Training, request: SheetRequest): Sheet['signatures'] =>
  halfDaysOf(request.day).map((halfDay, index) => ({
    column: columnsBefore + 2 * index + 1,
    rows: peopleOf(training, request).map(({ id }) => signatureOf(training.state, id, halfDay)?.strokes),
  }));

function rowsOf(training: Training, request: SheetRequest, translate: Translate): readonly (readonly string[])[] {
  const { state } = training;
  const { day, fill } = request;
  const presenceText = presenceTexts(state, translate);
  const cells = (participant: Participant): readonly HalfDayCells[] =>
    halfDaysOf(day).map((halfDay) => {
      if (fill !== 'filled') return unfilled;
      const isOnPaper = isSignedOnPaper(state, participant.id, halfDay);
      return { presence: presenceText(participant, halfDay), signed: isOnPaper ? translate('attendance:signed-on-paper') : '' };
    });
  if (fill === 'numbered') {
    return state.participants.map((_, index) => [String(index + 1), '', '', '', ...withSignatures(halfDaysOf(day).map(() => unfilled))]);
  }
  return peopleOf(training, request).map((participant, index) => rowOf(participant, index + 1, cells(participant)));
}

function totalsOf(training: Training, day: DayNumber, translate: Translate): readonly string[] {
  const { state } = training;
  const registered = peopleOnList(training, day).length;
  const counts = halfDaysOf(day).map((halfDay) => translate('attendance:present-of', { present: presentIn(state, halfDay), registered }));
  return ['', translate('attendance:total'), '', '', ...counts.flatMap((count) => [count, ''])];
}

/** Sets who certified the list, and what was changed since, with its reason; each digest also as a square code. */
function closingOf(training: Training, { day, language, proof }: SheetRequest, translate: Translate): NonNullable<Sheet['closing']> {
  const { certified, id } = training.state;
  const { standing = [], changes = [] } = certified[day] ?? {};
  const digestAlone =
    proof && standing.length === 0 ? [{ text: proofLine(proof, language, translate), code: listCode(id, day, proof.digest) }] : [];
  const span = (from: Moment, until: Moment): string => {
    const [begin, end] = [from, until].map((moment) => formatMoment(moment, language));
    return begin === end ? `${begin}` : `${begin}–${formatLocalTime(localTimeOf(until))}`;
  };
  const written = ({ date, time }: { readonly date: LocalDate; readonly time: string }): string =>
    `${writtenShortDay(date, language)}, ${time}`;
  return [
    ...digestAlone,
    ...standing.map(({ moment, digest, words }) => ({
      text: translate('attendance:certified', {
        by: nameAndRole(words ?? { name: '', role: '' }),
        moment: formatMoment(moment, language),
        digest: shownDigest(digest),
      }),
      code: listCode(id, day, digest),
      strokes: words?.strokes,
    })),
    ...changes.map(({ moment, reason }) => ({
      text: translate('attendance:changed-since', { moment: formatMoment(moment, language), reason: reason ?? '—' }),
    })),
    ...changedUnknowingly(training, day).map(({ part, people, from, until }) => ({
      text: translate(`signing:unknowing-${part}`, { count: people, moment: span(from, until) }),
    })),
    ...pastViews(training, day).map((each) => ({ text: toldPast(each, written, translate) })),
  ];
}

/** The sheet of one day, people sorted by last name. */
export function attendanceSheet(programme: Programme, details: Details, training: Training, request: SheetRequest): Sheet {
  const { day, language, fill, proof } = request;
  const translate = translateIn(language);
  const title = inLanguage(programme.title, language);
  const date = writtenDay(details.days[day - 1] ?? details.days[0], language);
  const rows = rowsOf(training, request, translate);
  return {
    language,
    heading: translate('attendance:sheet'),
    title,
    facts: factsOf(programme, details, { language, date, withTrainers: fill !== 'numbered' }, translate),
    columns: [
      { heading: translate('attendance:number'), width: 36 },
      { heading: translate('attendance:last-and-first'), width: 170 },
      { heading: translate('attendance:list-number'), width: 44 },
      { heading: translate('attendance:school-and-town'), width: 160 },
      ...halfDaysOf(day).flatMap((halfDay) => [
        { heading: translate(`attendance:${halfDay}`), times: plannedTimes(programme, halfDay), width: 88 },
        { heading: translate('attendance:signature'), width: 92 },
      ]),
    ],
    leastRow: signatureRow,
    rows: fill === 'filled' ? rows : [...rows, ...Array.from({ length: spareRows(rows) }, (_, index) => [String(rows.length + index + 1)])],
    ...(fill === 'filled' ? { signatures: signaturesOf(training, request), closing: closingOf(training, request, translate) } : {}),
    totals: fill === 'filled' ? totalsOf(training, day, translate) : undefined,
    footer: [title, details.place, date].filter((text) => text !== '').join(' · '),
    proof: proof && proofLine(proof, language, translate),
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
