/** What a training is at one moment: the fold over everything that happened in it. Plain, read-only data. */
import type { Agenda, HeldAsPlanned } from '../agenda/state';
import type { PeopleShown } from '../barometer/schema';
import { type Certificate, type CertificateChanges, noCertificateChanges } from '../certificates/state';
import type { FollowUp } from '../follow-up/state';
import type { GroupsState, Plans } from '../groups/state';
import type { EventId, ParticipantId, TrainingId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import { noOwnLetterhead, type OwnLetterhead } from '../letterhead/state';
import { type ConfirmedPapers, noConfirmedPapers } from '../programme/confirmed-papers';
import type { LocalNumber } from '../programme/helplines';
import { nothingPrepared, type Preparation } from '../programme/preparation';
import type { DayNumber } from '../programme/programme';
import { noTextChanges, type OwnSlides, type TextChanges } from '../programme/state';
import { type Correction, type Joining, type MarksOfPerson, nothingJoined, type Participant } from '../register/state';
import { noReportChoices, type ReportChoices } from '../report/state';
import type { CertifiedDay, SignaturesOfPerson, SignedSheet } from '../signing/state';
import { emptyRun, type RunState } from '../stage/state';
import type { StoredEvent } from './event';
import type { PersonTotals, TrainingBody } from './schema';

export interface Details extends TrainingBody {
  readonly trainers: readonly string[];
  readonly localNumbers: readonly LocalNumber[];
}

/** Persons were erased. */
export interface Erased {
  /** The last time. */
  readonly on: LocalDate;
  readonly totals: PersonTotals;
}

/** A person wants the training to go. */
export interface Deleted {
  /** When it was first asked for, and on which laptop. */
  readonly on: LocalDate;
  readonly by: string;
  /** By laptop: the last entry of each log that it knew when it agreed. */
  readonly agreed: Readonly<Record<string, readonly EventId[]>>;
}

export interface Laptop {
  /** The laptop's name; undefined until somebody gave one, and after persons were erased. */
  readonly name: string | undefined;
  /** Admitted in this training: the public part of its key, null where its logs bear no signature; undefined when nobody did. */
  readonly admitted: string | null | undefined;
}

export type Laptops = Readonly<Record<string, Laptop>>;

export interface TrainingState {
  readonly id: TrainingId;
  readonly details: Details | undefined;
  /** Made to try the kit: its people are invented, and it is in no figure of several trainings. */
  readonly isSample: boolean;
  /** Those on the list: joined entries are one. */
  readonly participants: readonly Participant[];
  /** Entries that ever came onto the list, joined ones too: the next list number follows. */
  readonly listed: number;
  readonly joining: Joining;
  /** Entries that were taken off the list: whoever has no other one is not on it. */
  readonly takenOff: ReadonlySet<ParticipantId>;
  /** By the entry that is kept. */
  readonly marks: Readonly<Record<ParticipantId, MarksOfPerson>>;
  /** By the entry that is kept. */
  readonly signatures: Readonly<Record<ParticipantId, SignaturesOfPerson>>;
  readonly certified: Readonly<Partial<Record<DayNumber, CertifiedDay>>>;
  /** In the order in which they were attached; none that was taken off, and none once persons were erased. */
  readonly signedSheets: readonly SignedSheet[];
  /** By the entry that is kept. */
  readonly corrections: Readonly<Record<ParticipantId, readonly Correction[]>>;
  readonly erased: Erased | undefined;
  readonly deleted: Deleted | undefined;
  readonly agenda: Agenda;
  /** What a person said of days of which slides don’t tell. */
  readonly heldAsPlanned: HeldAsPlanned;
  /** When the room sees the barometer's people; undefined while it is as the programme says. */
  readonly peopleShown: PeopleShown | undefined;
  /** Words of the programme that were changed for this training. */
  readonly texts: TextChanges;
  /** What the organiser said of papers with just these words. */
  readonly confirmedPapers: ConfirmedPapers;
  /** What was found out of the programme's preparation list. */
  readonly preparation: Preparation;
  /** Undefined until groups were formed. */
  readonly groups: GroupsState | undefined;
  readonly plans: Plans;
  /** In the order in which they were issued, those that stand no more too. */
  readonly certificates: readonly Certificate[];
  /** What was changed of the programme's certificate for this training. */
  readonly certificateChanges: CertificateChanges;
  /** Wishes for follow-up workshops, in the order in which they were added. */
  readonly followUps: readonly FollowUp[];
  /** In the order in which they were added. */
  readonly ownSlides: readonly OwnSlides[];
  /** What a trainer chose and wrote for the report. */
  readonly report: ReportChoices;
  readonly letterhead: OwnLetterhead;
  readonly laptops: Laptops;
  readonly run: RunState;
}

/** A training with everything that happened in it. */
export interface Training {
  readonly state: TrainingState;
  /** All events in their order, those taken back too. */
  readonly events: readonly StoredEvent[];
}

export const emptyTraining = (id: TrainingId): TrainingState => ({
  id,
  details: undefined,
  isSample: false,
  participants: [],
  listed: 0,
  joining: nothingJoined,
  takenOff: new Set(),
  marks: {},
  signatures: {},
  certified: {},
  signedSheets: [],
  corrections: {},
  erased: undefined,
  deleted: undefined,
  agenda: {},
  heldAsPlanned: {},
  peopleShown: undefined,
  texts: noTextChanges,
  confirmedPapers: noConfirmedPapers,
  preparation: nothingPrepared,
  groups: undefined,
  plans: {},
  certificates: [],
  certificateChanges: noCertificateChanges,
  followUps: [],
  ownSlides: [],
  report: noReportChoices,
  letterhead: noOwnLetterhead,
  laptops: {},
  run: emptyRun,
});
