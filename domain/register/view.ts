/** The register for the desk: a row for each person, and what stands in doubt. Nothing of it is for the room. */
import { whileSame } from '../kernel/kept';
import { formatLocalTime } from '../kernel/time';
import { type HalfDay, type Programme, perHalfDay } from '../programme/programme';
import { openPointsOf, signedHere, signingDoubt } from '../signing/open-points';
import { schoolAndTown } from '../signing/own-line';
import { signatureOf, signaturesOfPerson } from '../signing/signatures';
import type { SignaturesOfPerson } from '../signing/state';
import { certifiedView, signedSheetViews, signingView } from '../signing/view';
import type { TrainingContext } from '../training/context';
import type { TrainingState } from '../training/state';
import { redoable, undoable } from '../training/undo';
import { byName, latestMark, marksOfPerson, notedMark, presenceOf, presentIn } from './attendance';
import { completionOf } from './completion';
import { correctionsIn } from './corrections';
import { currentHalfDay } from './current-half-day';
import { laptopViews, notingLaptops, presentBy, saying } from './noted-by';
import { nobody } from './person';
import type { MarkView, ParticipantRow, RegisterView } from './register-view';
import type { Person } from './schema';
import type { MarksOfPerson, Participant } from './state';
import { hoursOf } from './typed-time';
import { peopleByName, unsettledView } from './unsettled';

const erased: Person = { ...nobody, firstName: '—' };

/** A mark makes one row of hundreds another, and only that one is made anew. */
const rowOf = whileSame(
  (
    participant: Participant,
    marks: MarksOfPerson,
    signatures: SignaturesOfPerson,
    signed: readonly HalfDay[],
    laptops: readonly string[],
    apart: string,
    programme: Programme,
    ended: TrainingState['run']['ended'],
    current: HalfDay,
    device: string,
  ): ParticipantRow => {
    const { id, number, person } = participant;
    const own = { marks: { [id]: marks }, signatures: { [id]: signatures }, run: { ended } };
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
  },
);

export function registerView({ training, details, programme, language, now, device }: TrainingContext): RegisterView {
  const { state } = training;
  const { run } = state;
  const current = currentHalfDay({ programme, run, now }, details.days);
  const namesakes = new Set(peopleByName(state).flatMap((people) => (people.length > 1 ? people.map(({ id }) => id) : [])));
  const [signed, laptops] = [signedHere(state), notingLaptops(state)];
  const rows = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn').map((participant) => {
    const { id, person } = participant;
    const [marks, signatures] = [marksOfPerson(state, id), signaturesOfPerson(state, id)];
    const apart = person && namesakes.has(id) ? schoolAndTown(person) : '';
    return rowOf(participant, marks, signatures, signed, laptops, apart, programme, run.ended, current, device);
  });
  const unsettled = unsettledView(state);
  return {
    rows,
    currentHalfDay: current,
    hours: perHalfDay((halfDay) => hoursOf(programme, halfDay)),
    required: programme.requiredHalfDays,
    present: perHalfDay((halfDay) => presentIn(state, halfDay)),
    laptops: laptopViews(state, device),
    presentBy: perHalfDay((halfDay) => presentBy(state, halfDay)),
    notNoted: perHalfDay((halfDay) => rows.filter(({ marks }) => marks[halfDay].state === 'not-marked').length),
    signedSheets: perHalfDay((halfDay) => signedSheetViews(state, halfDay)),
    short: rows.filter(({ completion }) => completion === 'short').length,
    unsettled,
    corrections: correctionsIn(state),
    signing: signingView(programme, details.language),
    open: [openPointsOf(training, 1, unsettled), openPointsOf(training, 2, unsettled)],
    certified: [certifiedView(training, 1), certifiedView(training, 2)],
    canUndo: undoable(training, 'register', device) !== undefined,
    canRedo: redoable(training, 'register', device) !== undefined,
  };
}
