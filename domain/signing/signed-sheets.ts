/** Scans and photos of sheets that people signed on paper: attached to half-days, and taken off again. */
import type { EventId, ParticipantId } from '../kernel/ids';
import { type Refusal, refuse } from '../kernel/refusal';
import type { DayNumber, HalfDay } from '../programme/programme';
import { attended, presenceOf } from '../register/attendance';
import { knownPeople } from '../register/person';
import type { DomainEvent, StoredEvent } from '../training/event';
import type { Decision } from '../training/rules';
import type { Training, TrainingState } from '../training/state';
import { dayOf, signatureOf } from './signatures';
import type { SignedPage, SignedSheet } from './state';

export interface NewSignedSheet {
  readonly sheet: string;
  readonly halfDays: readonly HalfDay[];
  readonly pages: readonly SignedPage[];
}

export const signedSheetsOf = ({ signedSheets }: TrainingState, halfDay: HalfDay): readonly SignedSheet[] =>
  signedSheets.filter(({ halfDays }) => halfDays.includes(halfDay));

/** The person was there and did not sign here, and a scan of the sheet that people signed is attached. */
export const isSignedOnPaper = (state: TrainingState, participant: ParticipantId, halfDay: HalfDay): boolean =>
  attended(presenceOf(state, participant, halfDay)) &&
  signatureOf(state, participant, halfDay) === undefined &&
  signedSheetsOf(state, halfDay).length > 0;

/** It mostly comes after the day was certified, and changes nothing of what was: it needs no reason. */
export function attachSignedSheet({ participants }: TrainingState, { sheet, halfDays, pages }: NewSignedSheet): Decision {
  const known = [...knownPeople(participants).keys()];
  return [
    {
      type: 'signed-sheet-attached',
      body: { sheet, halfDays, pictures: pages.map(({ picture }) => picture), participants: known },
      personal: { digests: pages.map(({ digest }) => digest) },
    },
  ];
}

export const takeOffSignedSheet = ({ signedSheets }: TrainingState, sheet: string): Decision | Refusal =>
  signedSheets.some((each) => each.sheet === sheet)
    ? [{ type: 'signed-sheet-taken-off', body: { sheet } }]
    : refuse('no-such-signed-sheet');

/** The sheet that an event takes off: also undoing that it was attached does, and doing again that it was taken off. */
function takenOffBy(event: DomainEvent, events: readonly StoredEvent[]): string | undefined {
  const withId = (id: EventId): StoredEvent | undefined => events.find((each) => each.id === id);
  if (event.type === 'signed-sheet-taken-off') return event.body.sheet;
  if (event.type !== 'taken-back') return undefined;
  const act = withId(event.body.event);
  if (act?.type === 'signed-sheet-attached') return act.body.sheet;
  const undone = act?.type === 'taken-back' ? withId(act.body.event) : undefined;
  return undone?.type === 'signed-sheet-taken-off' ? undone.body.sheet : undefined;
}

/**
 * Says whether removing a sheet changes a certified day; `certifications`: those that are valid. What came after them was not certified,
 * and can go without a reason.
 */
export function takesOffCertified(
  { state, events }: Training,
  event: DomainEvent,
  day: DayNumber,
  certifications: readonly EventId[],
): boolean {
  const taken = takenOffBy(event, events);
  const found = state.signedSheets.find(({ sheet }) => sheet === taken);
  if (!found?.halfDays.some((halfDay) => dayOf(halfDay) === day)) return false;
  const placeOf = (id: EventId): number => events.findIndex((each) => each.id === id);
  return certifications.some((certification) => placeOf(found.event) < placeOf(certification));
}
