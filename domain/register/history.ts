/** What was noted of a participant and of entries joined with theirs: when, on which laptop, and whether it was taken back. */

import type { ParticipantId } from '../kernel/ids';
import { formatLocalTime, type LocalDate, type LocalTime, localDateOf, localTimeOf } from '../kernel/time';
import type { HalfDay } from '../programme/programme';
import type { UndoableType } from '../subjects/events';
import type { StoredEvent } from '../training/event';
import { takenBack } from '../training/fold';
import { laptopName } from '../training/laptops';
import type { Training } from '../training/state';
import { afternoonOf } from './as-morning';
import { entriesOf } from './joining';
import type { AttendanceState } from './schema';

type RegisterAct = Extract<
  UndoableType,
  | 'participant-added'
  | 'participant-changed'
  | 'correction-asked'
  | 'correction-settled'
  | 'participants-imported'
  | 'attendance-marked'
  | 'remaining-marked'
  | 'marked-as-morning'
  | 'participant-taken-off'
  | 'participants-joined'
  | 'participants-told-apart'
  | 'signature-given'
  | 'signature-taken-back'
>;

export interface HistoryLine {
  readonly act: RegisterAct;
  readonly date: LocalDate;
  /** `HH:MM` on the wall clock of the laptop that noted it. */
  readonly time: string;
  /** Undefined for this laptop; of another its name, or what the kit calls it. */
  readonly laptop: string | undefined;
  /** What it was noted for; none for what is known of the person. */
  readonly halfDays: readonly HalfDay[];
  readonly state: AttendanceState | 'not-marked' | undefined;
  /** `HH:MM` of coming late or leaving early; empty when there is none. */
  readonly at: string;
  readonly takenBack: boolean;
}

type What = Pick<HistoryLine, 'act' | 'halfDays' | 'state' | 'at'>;

const timeIn = (at: LocalTime | null): string => (at === null ? '' : formatLocalTime(at));

/** One line for each thing that the event says of the person: of joined entries it may say several. */
function whatOf(event: StoredEvent, entries: readonly ParticipantId[]): readonly What[] {
  const plain = { halfDays: [], state: undefined, at: '' };
  switch (event.type) {
    case 'participant-added':
    case 'participant-changed':
    case 'correction-asked':
    case 'correction-settled':
      return entries.includes(event.body.participant) ? [{ act: event.type, ...plain }] : [];
    case 'participants-imported':
      return event.body.participants.some((entry) => entries.includes(entry)) ? [{ act: event.type, ...plain }] : [];
    case 'attendance-marked': {
      const { halfDay, state, at } = event.body;
      if (!entries.includes(event.body.participant)) return [];
      return [{ act: event.type, halfDays: [halfDay], state, at: timeIn(at) }];
    }
    case 'remaining-marked': {
      const { halfDay, state, marks } = event.body;
      return marks.some((each) => entries.includes(each.participant)) ? [{ act: event.type, halfDays: [halfDay], state, at: '' }] : [];
    }
    case 'marked-as-morning': {
      const { day, marks } = event.body;
      const states = new Set(marks.filter((each) => entries.includes(each.participant)).map(({ state }) => state));
      return [...states].map((state) => ({ act: event.type, halfDays: [afternoonOf(day)], state, at: '' }));
    }
    case 'participant-taken-off':
      return event.body.participants.some((entry) => entries.includes(entry)) ? [{ act: event.type, ...plain }] : [];
    case 'participants-joined':
      return entries.includes(event.body.kept) || entries.includes(event.body.gone) ? [{ act: event.type, ...plain }] : [];
    case 'participants-told-apart':
      return entries.includes(event.body.one) || entries.includes(event.body.other) ? [{ act: event.type, ...plain }] : [];
    case 'signature-given': {
      const { participant, halfDays, here } = event.body;
      if (!entries.includes(participant)) return [];
      const signed: What = { act: event.type, ...plain, halfDays };
      if (!here) return [signed];
      return [signed, { act: 'attendance-marked', halfDays: [here.halfDay], state: here.state, at: timeIn(here.at) }];
    }
    case 'signature-taken-back':
      return entries.includes(event.body.participant) ? [{ act: event.type, ...plain, halfDays: event.body.halfDays }] : [];
    default:
      return [];
  }
}

/** Oldest first. */
export function historyOf({ state, events }: Training, participant: ParticipantId, device: string): readonly HistoryLine[] {
  const gone = takenBack(events);
  const entries = entriesOf(state.joining, participant);
  return events.flatMap((event) => {
    const { moment } = event;
    const laptop = event.device === device ? undefined : (laptopName(state, event.device) ?? event.device);
    const noted = { date: localDateOf(moment), time: formatLocalTime(localTimeOf(moment)), laptop, takenBack: gone.has(event.id) };
    return whatOf(event, entries).map((what): HistoryLine => ({ ...what, ...noted }));
  });
}
