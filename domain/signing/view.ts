/** Signatures as the desk shows them, and what stands open of a day. */
import type { ParticipantId } from '../kernel/ids';
import type { Language } from '../kernel/language';
import { formatLocalTime, type LocalDate, localDateOf, localTimeOf, type Moment } from '../kernel/time';
import type { Translate } from '../kernel/translate';
import type { DayNumber, HalfDay, Programme } from '../programme/programme';
import { laptopName, shortDevice } from '../training/laptops';
import type { Training, TrainingState } from '../training/state';
import { changedUnknowingly, type UnknowingChange } from './changed-unknowingly';
import { pastCertifications } from './past-certifications';
import type { SigningUnit, Strokes } from './schema';
import { signatureOf } from './signatures';
import { signedSheetsOf } from './signed-sheets';

/** Somebody was there and did not sign, or signed and was not there. */
export type SigningDoubt = 'not-signed' | 'signed-but-absent';

/** Open points of a day, as numbers of half-days of people; `pairs` counts entries. */
export interface OpenPoints {
  readonly notNoted: number;
  /** People among these whose afternoon is not noted while their morning is. */
  readonly asMorning: number;
  readonly notSigned: number;
  readonly signedButAbsent: number;
  readonly conflicts: number;
  /** Entries that may be one person. */
  readonly duplicates: number;
  /** People who asked to be written otherwise. */
  readonly corrections: number;
}

interface Told {
  readonly date: LocalDate;
  /** `HH:MM` on the wall clock of the laptop. */
  readonly time: string;
}

/** What was certified of a day, and what happened to it since. */
export interface CertifiedView {
  /** Names are empty once persons were erased. */
  readonly by: readonly (Told & { readonly name: string; readonly role: string; readonly digest: string })[];
  /** Undefined once persons were erased. */
  readonly reasons: readonly (Told & { readonly reason: string | undefined })[];
  /** Without a reason, on a laptop that did not know; the time may be a span. */
  readonly unknowing: readonly (Told & Pick<UnknowingChange, 'part' | 'people'>)[];
  /** Those that stand no more. */
  readonly past: readonly PastView[];
}

/** A certification that stands no more; names are empty once persons were erased. */
interface PastView extends Told {
  readonly name: string;
  readonly role: string;
  /** Undefined where the day was certified in its place. */
  readonly takenBack: (Told & { readonly laptop: string; readonly hasReason: boolean }) | undefined;
}

/** Tells of a certification that stands no more, in a sentence. `written`: a moment, as the place writes it that tells of it. */
export function toldPast(past: PastView, written: (when: Told) => string, translate: Translate): string {
  const { takenBack } = past;
  const values = { by: nameAndRole(past), certified: written(past) };
  if (!takenBack) return translate('signing:was-replaced', values);
  const key = takenBack.hasReason ? 'signing:was-taken-back' : 'signing:was-taken-back-unsaid';
  return translate(key, { ...values, laptop: takenBack.laptop, moment: written(takenBack) });
}

/** Whether something became of the list, or of its certification, after somebody certified it. */
export const isChangedSince = ({ reasons, unknowing, past }: CertifiedView): boolean =>
  reasons.length + unknowing.length + past.filter(({ takenBack }) => takenBack).length > 0;

/** A dash once persons were erased. */
export const nameAndRole = ({ name, role }: { readonly name: string; readonly role: string }): string =>
  [name, role].filter((part) => part !== '').join(', ') || '—';

/** A certified day of the training. */
export interface CertifiedDayView extends CertifiedView {
  readonly day: DayNumber;
}

export const certifiedDays = (training: Training): readonly CertifiedDayView[] =>
  ([1, 2] as const).flatMap((day) => {
    const view = certifiedView(training, day);
    return view ? [{ day, ...view }] : [];
  });

/** Whether a certified digest comes out again of the logs as they are now: `missing` when they lack lines that it was made of. */
export type Recomputed = 'matches' | 'differs' | 'missing';

export interface ProvenDay extends CertifiedDayView {
  readonly by: readonly (CertifiedDayView['by'][number] & { readonly recomputed: Recomputed })[];
}

const told = (moment: Moment): Told => ({ date: localDateOf(moment), time: formatLocalTime(localTimeOf(moment)) });

const toldSpan = (from: Moment, until: Moment): Told => {
  const [begin, end] = [told(from), told(until)];
  return begin.time === end.time ? begin : { ...begin, time: `${begin.time}–${end.time}` };
};

/** Returns those of a day, oldest first. */
export const pastViews = (training: Training, day: DayNumber): readonly PastView[] =>
  pastCertifications(training, day).map(({ moment, words, takenBack }) => ({
    ...told(moment),
    name: words?.name ?? '',
    role: words?.role ?? '',
    takenBack: takenBack && {
      ...told(takenBack.moment),
      laptop: laptopName(training.state, takenBack.device) ?? shortDevice(takenBack.device),
      hasReason: takenBack.hasReason,
    },
  }));

/** Undefined while nobody ever certified the day. */
export function certifiedView(training: Training, day: DayNumber): CertifiedView | undefined {
  const { standing, changes } = training.state.certified[day] ?? { standing: [], changes: [] };
  const past = pastViews(training, day);
  if (standing.length + past.length === 0) return undefined;
  return {
    past,
    by: standing.map(({ moment, digest, words }) => ({
      ...told(moment),
      name: words?.name ?? '',
      role: words?.role ?? '',
      digest,
    })),
    reasons: changes.map(({ moment, reason }) => ({ ...told(moment), reason })),
    unknowing: changedUnknowingly(training, day).map(({ part, people, from, until }) => ({ ...toldSpan(from, until), part, people })),
  };
}

/** What is the same for whoever signs. */
export interface SigningView {
  readonly unit: SigningUnit;
  /** The paper that says what happens to the data; undefined where the programme has no such paper. */
  readonly notice: string | undefined;
  /** The training's, in which they read it, each in the own script. */
  readonly language: Language;
}

export const signingView = ({ papers, dataNotice, signing }: Programme, language: Language): SigningView => ({
  unit: signing,
  notice: papers.find(({ id }) => id === dataNotice)?.id,
  language,
});

export interface SignatureView extends Told {
  readonly strokes: Strokes;
}

/** Undefined when nobody signed, and once persons were erased. */
export function signatureView(state: TrainingState, participant: ParticipantId, halfDay: HalfDay): SignatureView | undefined {
  const signature = signatureOf(state, participant, halfDay);
  if (!signature?.strokes) return undefined;
  const { strokes, moment } = signature;
  return { strokes, ...told(moment) };
}

/** A sheet that people signed on paper, as it is listed; its pages are asked for one by one. */
export interface SignedSheetView extends Told {
  readonly sheet: string;
  readonly pages: number;
  readonly halfDays: readonly HalfDay[];
}

export const signedSheetViews = (state: TrainingState, halfDay: HalfDay): readonly SignedSheetView[] =>
  signedSheetsOf(state, halfDay).map(({ sheet, moment, halfDays, pages }) => ({ sheet, halfDays, pages: pages.length, ...told(moment) }));

/** A sheet that was chosen and read, and is not attached yet. */
export interface SignedSheetInHand {
  readonly file: string;
  readonly pages: number;
}

/** `picture`: as the address of an image, with all of it in it. */
export interface SignedPagePicture {
  readonly picture: string;
}
