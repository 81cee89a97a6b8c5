/** Signatures, certified days and signed sheets after one more event. */
import type { EventId, ParticipantId } from '../kernel/ids';
import type { DayNumber, HalfDay } from '../programme/programme';
import { keptOf } from '../register/joining';
import { withMarks } from '../register/marks';
import type { Of } from '../training/event';
import type { EventRules } from '../training/rules';
import type { TrainingState } from '../training/state';
import type { SigningEvent } from './schema';
import type { CertifiedDay, Signature } from './state';

/** What was signed under an entry that was given up counts for the kept one. */
function withSignatures(
  before: TrainingState,
  entry: ParticipantId,
  halfDays: readonly HalfDay[],
  gone: readonly EventId[],
  more: readonly Signature[],
): TrainingState {
  const participant = keptOf(before.joining, entry);
  const ofPerson = before.signatures[participant] ?? {};
  const changed = Object.fromEntries(
    halfDays.map((halfDay) => [halfDay, [...(ofPerson[halfDay] ?? []).filter(({ event }) => !gone.includes(event)), ...more]]),
  );
  return { ...before, signatures: { ...before.signatures, [participant]: { ...ofPerson, ...changed } } };
}

function given(before: TrainingState, { id, device, moment, body, personal }: Of<'signature-given'>): TrainingState {
  const { participant, halfDays, replaces, here } = body;
  const signed = withSignatures(before, participant, halfDays, replaces, [{ event: id, moment, strokes: personal?.strokes }]);
  if (!here) return signed;
  const mark = { event: id, state: here.state, at: here.at, noted: moment, device };
  return withMarks(signed, [{ halfDay: here.halfDay, entry: participant, mark, replaces: here.replaces }]);
}

const nothingCertified: CertifiedDay = { standing: [], changes: [] };

const withDay = (before: TrainingState, day: DayNumber, change: (certified: CertifiedDay) => CertifiedDay): TrainingState => ({
  ...before,
  certified: { ...before.certified, [day]: change(before.certified[day] ?? nothingCertified) },
});

const certified = (before: TrainingState, { id, moment, order, body, personal }: Of<'day-certified'>): TrainingState =>
  withDay(before, body.day, ({ standing, changes }) => ({
    standing: [
      ...standing.filter(({ event }) => !body.replaces.includes(event)),
      { event: id, moment, order, digest: body.digest, known: body.known, words: personal },
    ],
    changes,
  }));

/** One of which the persons were erased is none any more. */
function attached(before: TrainingState, { id, moment, body, personal }: Of<'signed-sheet-attached'>): TrainingState {
  const { signedSheets } = before;
  const { sheet, halfDays, pictures } = body;
  if (!personal || signedSheets.some((each) => each.sheet === sheet)) return before;
  const pages = pictures.map((picture, index) => ({ picture, digest: personal.digests[index] ?? '' }));
  return { ...before, signedSheets: [...signedSheets, { sheet, event: id, moment, halfDays, pages }] };
}

export const signingEventRules = {
  'day-certified': { reduce: certified, undo: 'register', about: 'certification' },
  'certified-day-changed': {
    reduce: (before, { moment, body, personal }) =>
      withDay(before, body.day, ({ standing, changes }) => ({ standing, changes: [...changes, { moment, reason: personal?.reason }] })),
    undo: null,
    about: 'certification',
  },
  'signed-sheet-attached': { reduce: attached, undo: 'register', about: 'signed-sheets' },
  'signed-sheet-taken-off': {
    reduce: (before, { body }) => ({ ...before, signedSheets: before.signedSheets.filter(({ sheet }) => sheet !== body.sheet) }),
    undo: 'register',
    about: 'signed-sheets',
  },
  'signature-given': { reduce: given, undo: 'register', about: 'signatures' },
  'signature-taken-back': {
    reduce: (before, { body }) => withSignatures(before, body.participant, body.halfDays, body.signatures, []),
    undo: 'register',
    about: 'signatures',
  },
} satisfies EventRules<SigningEvent['type']>;
