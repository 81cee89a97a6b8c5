/** The register for the desk: a row for each person, and what stands in doubt. Nothing of it is for the room. */
import type { ParticipantId } from '../kernel/ids';
import { oncePer, whileSame } from '../kernel/kept';
import { ofEach, tallyOf } from '../kernel/kept-list';
import { formatLocalTime } from '../kernel/time';
import { halfDays } from '../programme/choices';
import { type HalfDay, type Programme, perHalfDay } from '../programme/programme';
import { openPointsOf, signedHere, signingDoubt } from '../signing/open-points';
import { schoolAndTown } from '../signing/own-line';
import { signatureOf } from '../signing/signatures';
import { certifiedView, signedSheetViews, signingView } from '../signing/view';
import type { TrainingContext } from '../training/context';
import type { TrainingState } from '../training/state';
import { redoable, undoable } from '../training/undo';
import { byName, latestMark, notedMark, presenceOf, presentIn } from './attendance';
import { completionOf } from './completion';
import { correctionsIn } from './corrections';
import { currentHalfDay } from './current-half-day';
import { laptopViews, notingLaptops, presentBy, saying } from './noted-by';
import { nobody } from './person';
import { aloneOf, type PersonRecord, recordsOf } from './records';
import type { MarkView, ParticipantRow, RegisterView } from './register-view';
import type { Person } from './schema';
import type { Participant } from './state';
import { hoursOf } from './typed-time';
import { peopleByName, unsettledView } from './unsettled';

const erased: Person = { ...nobody, firstName: '—' };

/** All who share a name with somebody. */
const namesakesIn = oncePer(
  (participants: readonly Participant[]): ReadonlySet<ParticipantId> =>
    new Set(peopleByName({ participants }).flatMap((people) => (people.length > 1 ? people.map(({ id }) => id) : []))),
);

/** A mark makes one row of hundreds another, and only that one is made anew. */
const rowIn = whileSame(
  (
    programme: Programme,
    signed: readonly HalfDay[],
    laptops: readonly string[],
    ended: TrainingState['run']['ended'],
    current: HalfDay,
    device: string,
  ) =>
    whileSame((record: PersonRecord, apart: string): ParticipantRow => {
      const { participant } = record;
      const { id, number, person } = participant;
      const own = { ...aloneOf(record), run: { ended } };
      const markView = (halfDay: HalfDay): MarkView => {
        const presence = presenceOf(own, id, halfDay);
        const noted = notedMark(own, id, halfDay);
        const latest = latestMark(own, id, halfDay);
        return {
          state: presence.state,
          at: presence.at === null ? '' : formatLocalTime(presence.at),
          ...(noted ? saying(laptops, noted) : { notedAt: '', by: undefined }),
          isFromElsewhere: latest !== undefined && latest.device !== device,
          conflict: presence.conflict,
        };
      };
      return {
        id,
        number,
        person: person ?? erased,
        isErased: person === undefined,
        isFromElsewhere: participant.device !== device,
        apart,
        marks: perHalfDay(markView),
        signed: perHalfDay((halfDay) => signatureOf(own, id, halfDay) !== undefined),
        signingDoubts: perHalfDay((halfDay) => signingDoubt(own, id, halfDay, signed)),
        ...completionOf(programme, own, id, current),
      };
    }),
);

const rowsIn = whileSame((namesakes: ReadonlySet<ParticipantId>, row: ReturnType<typeof rowIn>) =>
  ofEach((record: PersonRecord) => {
    const { id, person } = record.participant;
    return row(record, person && namesakes.has(id) ? schoolAndTown(person) : '');
  }),
);

const notMarked = tallyOf(({ marks }: ParticipantRow) => halfDays.filter((halfDay) => marks[halfDay].state === 'not-marked'));
const completions = tallyOf(({ completion }: ParticipantRow) => [completion]);

export function registerView({ training, details, programme, language, now, device }: TrainingContext): RegisterView {
  const { state } = training;
  const { run } = state;
  const current = currentHalfDay({ programme, run, now }, details.days);
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  const row = rowIn(programme, signedHere(state), notingLaptops(state), run.ended, current, device);
  const rows = rowsIn(namesakesIn(state.participants), row)(recordsOf(people, state));
  const unsettled = unsettledView(state);
  return {
    rows: rows.items,
    currentHalfDay: current,
    hours: perHalfDay((halfDay) => hoursOf(programme, halfDay)),
    required: programme.requiredHalfDays,
    present: perHalfDay((halfDay) => presentIn(state, halfDay)),
    laptops: laptopViews(state, device),
    presentBy: perHalfDay((halfDay) => presentBy(state, halfDay)),
    notNoted: perHalfDay((halfDay) => notMarked(rows).get(halfDay) ?? 0),
    signedSheets: perHalfDay((halfDay) => signedSheetViews(state, halfDay)),
    short: completions(rows).get('short') ?? 0,
    unsettled,
    corrections: correctionsIn(state),
    signing: signingView(programme, details.language),
    open: [openPointsOf(training, 1, unsettled), openPointsOf(training, 2, unsettled)],
    certified: [certifiedView(training, 1), certifiedView(training, 2)],
    canUndo: undoable(training, 'register', device) !== undefined,
    canRedo: redoable(training, 'register', device) !== undefined,
  };
}
