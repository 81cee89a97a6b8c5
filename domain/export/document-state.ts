/** How far a document of a training is: ready, or waiting for something that is named. Each rule reads the training and nothing else. */

import { sumOf } from '../barometer/state';
import { statementsOf } from '../barometer/statements';
import { standingCertificates, withoutCertificate } from '../certificates/issued';
import type { TrainingPlace } from '../desk/place';
import type { Collection } from '../forms/form';
import type { Returned } from '../forms/returned';
import type { DayNumber, Programme } from '../programme/programme';
import { presenceOf } from '../register/attendance';
import { halfDaysOf } from '../signing/signatures';
import { certifiedView, isChangedSince } from '../signing/view';
import type { Training, TrainingState } from '../training/state';

/** What states are read from. */
export interface DocumentContext {
  readonly training: Training;
  readonly programme: Programme;
  /** Sheets of each form that came back, as far as they were counted. */
  readonly returned: readonly Returned[];
}

/** A key of the words `documents`, with the values of its sentence. */
export interface Told<Key extends string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
}

export type WaitKey =
  | 'wait-nobody-listed'
  | 'wait-nobody-noted'
  | 'wait-not-noted'
  | 'wait-conflicts'
  | 'wait-erased'
  | 'wait-no-day-held'
  | 'wait-day-not-held'
  | 'wait-no-certificates'
  | 'wait-certificates-missing'
  | 'wait-certificates-erased'
  | 'wait-nothing-counted'
  | 'wait-no-answers'
  | 'wait-no-plans'
  | 'wait-no-scans'
  | 'wait-no-room-lists'
  | 'wait-no-follow-ups';

export type RemarkKey =
  | 'ready-certified'
  | 'ready-changed-since'
  | 'ready-not-certified'
  | 'ready-taken-back'
  | 'ready-certificates'
  | 'ready-statements'
  | 'ready-sheets'
  | 'ready-erased'
  | 'ready-review'
  | 'ready-outdated'
  | 'ready-confirmed'
  | 'ready-confirmed-on';

export type AmountKey = 'people' | 'schools' | 'certificates' | 'statements' | 'plans' | 'sheets' | 'lines' | 'scans';

export type DocumentState =
  | { readonly is: 'ready'; readonly remark: Told<RemarkKey> | undefined }
  | {
      readonly is: 'waits';
      readonly for: Told<WaitKey>;
      /** The place where a person deals with it. */
      readonly mend: TrainingPlace | undefined;
      /** False when there is nothing yet to make the document of. */
      readonly canBeMade: boolean;
    };

export type StateRule = (context: DocumentContext) => DocumentState;
export type AmountRule = (context: DocumentContext) => Told<AmountKey> | undefined;

export const ready = (key?: RemarkKey, values: Told<RemarkKey>['values'] = {}): DocumentState => ({
  is: 'ready',
  remark: key && { key, values },
});

const waits = (
  key: WaitKey,
  mend: TrainingPlace | undefined,
  { values = {}, canBeMade = true }: { readonly values?: Told<WaitKey>['values']; readonly canBeMade?: boolean } = {},
): DocumentState => ({ is: 'waits', for: { key, values }, mend, canBeMade });

export const alwaysReady: StateRule = () => ready();

const amount =
  (key: AmountKey, count: (state: TrainingState, context: DocumentContext) => number): AmountRule =>
  (context) => ({
    key,
    values: { count: count(context.training.state, context) },
  });

export const ofPeople = amount('people', ({ participants }) => participants.length);

/** Names to write on something. */
export const listState: StateRule = ({ training: { state } }) => {
  if (state.participants.length === 0) return waits('wait-nobody-listed', 'register');
  return state.erased && state.participants.every(({ person }) => person === undefined) ? waits('wait-erased', undefined) : ready();
};

const dayOfState = (day: DayNumber, { training }: DocumentContext): DocumentState | undefined => {
  const { state } = training;
  const presences = state.participants.map(({ id }) => halfDaysOf(day).map((halfDay) => presenceOf(state, id, halfDay)));
  const missing = presences.filter((each) => each.some((presence) => presence.state === 'not-marked')).length;
  const noted = presences.some((each) => each.some((presence) => presence.state !== 'not-marked'));
  const conflicts = presences.filter((each) => each.some(({ conflict }) => conflict)).length;
  if (!noted) return waits('wait-nobody-noted', 'register', { values: { day } });
  if (missing > 0) return waits('wait-not-noted', 'register', { values: { count: missing, day } });
  return conflicts > 0 ? waits('wait-conflicts', 'register', { values: { count: conflicts, day } }) : undefined;
};

/** Everybody noted, and what a lead trainer wrote under it. */
export const attendanceState =
  (day: DayNumber): StateRule =>
  (context) => {
    const { training } = context;
    if (training.state.participants.length === 0) return waits('wait-nobody-listed', 'register');
    const open = dayOfState(day, context);
    if (open) return open;
    const certified = certifiedView(training, day);
    if (!certified) return ready('ready-not-certified');
    const latest = certified.by.at(-1);
    if (!latest) return ready('ready-taken-back');
    return isChangedSince(certified) ? ready('ready-changed-since') : ready('ready-certified', { time: latest.time });
  };

export const tableState: StateRule = (context) => {
  const { state } = context.training;
  if (state.participants.length === 0) return waits('wait-nobody-listed', 'register');
  return dayOfState(1, context) ?? dayOfState(2, context) ?? (state.erased ? ready('ready-erased') : ready());
};

export const certificatesState: StateRule = ({ training: { state }, programme }) => {
  const standing = standingCertificates(state);
  if (standing.length === 0) return waits('wait-no-certificates', 'results', { canBeMade: false });
  if (standing.every(({ person }) => person === undefined)) return waits('wait-certificates-erased', undefined, { canBeMade: false });
  const missing = programme.certificate ? withoutCertificate(programme, programme.certificate, state).filter(({ why }) => !why).length : 0;
  if (missing > 0) return waits('wait-certificates-missing', 'results', { values: { count: missing } });
  return ready('ready-certificates', { count: standing.length, of: state.participants.length });
};

export const ofCertificates = amount('certificates', (state) => standingCertificates(state).length);

export const certificateListState: StateRule = ({ training: { state } }) =>
  state.certificates.length === 0 ? waits('wait-no-certificates', 'results') : ready();

export const timesState: StateRule = ({ training: { state } }) => {
  const { ended } = state.run;
  if (ended.length === 0) return waits('wait-no-day-held', 'run');
  const missing = ([1, 2] as const).find((day) => !ended.includes(day));
  return missing === undefined ? ready() : waits('wait-day-not-held', 'run', { values: { day: missing } });
};

const played = ({ training: { state }, programme }: DocumentContext) =>
  statementsOf(programme, state.run.barometer).filter(({ isSkipped }) => !isSkipped);

export const ofStatements = amount('statements', (_state, context) => played(context).length);

export const barometerState: StateRule = (context) => {
  const { records } = context.training.state.run.barometer;
  const all = played(context);
  const counted = all.filter(({ id }) => sumOf(records[id]?.first ?? { agree: 0, unsure: 0, disagree: 0 }) > 0).length;
  return counted === 0 ? waits('wait-nothing-counted', 'run') : ready('ready-statements', { count: counted, of: all.length });
};

const sheetsOf = (returned: readonly Returned[], collection: Collection): number =>
  returned.find((each) => each.collection === collection)?.count ?? 0;

export const ofSheets: AmountRule = ({ returned }) => ({
  key: 'sheets',
  values: { count: returned.reduce((sum, { count }) => sum + count, 0) },
});

export const formsState: StateRule = ({ returned }) => {
  const [before, after, evaluation] = (['test-d1am', 'test-d2pm', 'evaluation-d2pm'] as const).map((each) => sheetsOf(returned, each));
  return before || after || evaluation
    ? ready('ready-sheets', { before: before ?? 0, after: after ?? 0, evaluation: evaluation ?? 0 })
    : waits('wait-no-answers', 'results');
};

/** Groups, from 0, that wrote something into their plan. */
export const writtenPlans = ({ plans }: Pick<TrainingState, 'plans'>): readonly number[] =>
  Object.entries(plans).flatMap(([group, { rows }]) => (rows.length > 0 ? [Number(group)] : []));

export const ofPlans = amount('plans', (state) => writtenPlans(state).length);

export const plansState: StateRule = ({ training: { state } }) =>
  writtenPlans(state).length === 0 ? waits('wait-no-plans', 'run', { canBeMade: false }) : ready();

export const ofScans = amount('scans', ({ signedSheets }) => signedSheets.reduce((sum, { pages }) => sum + pages.length, 0));

export const scansState: StateRule = ({ training: { state } }) =>
  state.signedSheets.length === 0 ? waits('wait-no-scans', 'register', { canBeMade: false }) : ready();

const linesAdded = ({ run: { lists } }: TrainingState): number => lists.added.filter(({ id }) => !lists.removed.includes(id)).length;

export const ofLines = amount('lines', linesAdded);

export const roomListsState: StateRule = ({ training: { state } }) =>
  linesAdded(state) === 0 && state.followUps.length === 0 ? waits('wait-no-room-lists', 'run') : ready();

export const ofSchools = amount('schools', ({ followUps }) => followUps.length);

export const followUpsState: StateRule = ({ training: { state } }) =>
  state.followUps.length === 0 ? waits('wait-no-follow-ups', 'results') : ready();
