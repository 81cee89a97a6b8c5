/** The folder of trainings that laptops share: what is seen of it, and what of that a person has to know. Pure. */

/** What carries the folder to the other laptops, as far as its own files tell. */
export type Carrier = 'Syncthing' | 'Nextcloud' | 'Dropbox' | 'OneDrive';

export interface FolderFacts {
  readonly isInData: boolean;
  readonly holdsData: boolean;
  /** Copies of trainings lie there. */
  readonly isSecondPlace: boolean;
  /** What the disk says, in words; undefined where it is there, and where it can be written. */
  readonly away: string | undefined;
  readonly unwritable: string | undefined;
  readonly carrier: Carrier | undefined;
  /** The carrier's files are there, and the one without which it does nothing isn't. */
  readonly isCarrierStopped: boolean;
  /** Old versions of files lie there, in which what was erased is still to be read. */
  readonly keepsVersions: boolean;
  /** It lies on a drive that can be pulled out. */
  readonly isOnStick: boolean;
  /** Unfinished files of the carrier, second versions that it kept, and trainings without their beginning or programme. */
  readonly arriving: number;
  readonly conflicts: number;
  readonly partial: number;
  /** Trainings in which something lies that can't be read. */
  readonly unread: number;
  /** Files and folders there that are no trainings. */
  readonly others: number;
  /** Bytes that come there, and that still fit; undefined where the system doesn't say it. */
  readonly needed: number;
  readonly free: number | undefined;
  /** A kit that was started after this one writes under this laptop's name. */
  readonly isNameTaken: boolean;
  /** Trainings of which confirmed entries lie aside on this laptop and stand nowhere. */
  readonly aside: number;
  /** By so many minutes the last entry of another laptop is later than this laptop's clock. */
  readonly ahead: number;
}

type Key =
  | 'in-data'
  | 'holds-data'
  | 'second-place'
  | 'away'
  | 'unwritable'
  | 'own-unwritable'
  | 'no-room'
  | 'stopped'
  | 'versions'
  | 'not-carried'
  | 'on-stick'
  | 'not-alone'
  | 'arriving'
  | 'partial'
  | 'unread'
  | 'name-taken'
  | 'aside'
  | 'clock'
  | 'clock-hours'
  | 'clock-days'
  | 'conflicts'
  | 'carried';

/** `stops`: the trainings can't come there; `warns`: somebody should look at it; `tells`: nothing is to be done. */
export interface Finding {
  readonly key: Key;
  readonly weight: 'stops' | 'warns' | 'tells';
  /** Those that its sentence names; the others are empty. */
  readonly values: FindingValues;
}

interface FindingValues {
  readonly problem: string;
  readonly carrier: string;
  readonly count: number;
  /** Megabytes. */
  readonly needed: number;
  readonly free: number;
}

const noValues: FindingValues = { problem: '', carrier: '', count: 0, needed: 0, free: 0 };

/** Left free on a disk that others write to as well. */
const spare = 200_000_000;
/** In minutes; clocks that differ by less do no harm. */
const mostAhead = 10;

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

const found = (is: boolean, weight: Finding['weight'], key: Key, values: Partial<FindingValues> = {}): readonly Finding[] =>
  is ? [{ key, weight, values: { ...noValues, ...values } }] : [];

const noRoom = (needed: number, free: number | undefined): readonly Finding[] =>
  found(free !== undefined && free < needed + spare, 'stops', 'no-room', { needed: megabytes(needed + spare), free: megabytes(free ?? 0) });

/** In the largest unit of which there are two: nobody reads a day in minutes. */
function wrongClock(ahead: number): readonly Finding[] {
  const hours = ahead / 60;
  if (hours >= 48) return found(true, 'warns', 'clock-days', { count: Math.round(hours / 24) });
  if (hours >= 2) return found(true, 'warns', 'clock-hours', { count: Math.round(hours) });
  return found(ahead > mostAhead, 'warns', 'clock', { count: Math.round(ahead) });
}

/** What stops first, then what warns. */
export function findingsOf(facts: FolderFacts): readonly Finding[] {
  const { away, unwritable, carrier, arriving, partial, conflicts, needed, free, ahead } = facts;
  if (away !== undefined) return [{ key: 'away', weight: 'stops', values: { ...noValues, problem: away } }];
  return [
    ...found(facts.isInData, 'stops', 'in-data'),
    ...found(facts.holdsData, 'stops', 'holds-data'),
    ...found(facts.isSecondPlace, 'stops', 'second-place'),
    ...found(unwritable !== undefined, 'stops', 'unwritable', { problem: unwritable ?? '' }),
    ...noRoom(needed, free),
    ...found(facts.isCarrierStopped, 'warns', 'stopped'),
    ...found(facts.keepsVersions, 'warns', 'versions'),
    ...found(carrier === undefined && !facts.isCarrierStopped, 'warns', 'not-carried'),
    ...found(facts.isOnStick, 'warns', 'on-stick'),
    ...found(facts.others > 0, 'warns', 'not-alone', { count: facts.others }),
    ...found(facts.aside > 0, 'warns', 'aside', { count: facts.aside }),
    ...found(facts.isNameTaken, 'warns', 'name-taken'),
    ...wrongClock(ahead),
    ...found(partial > 0, 'warns', 'partial', { count: partial }),
    ...found(facts.unread > 0, 'warns', 'unread', { count: facts.unread }),
    ...found(arriving > 0, 'tells', 'arriving', { count: arriving }),
    ...found(conflicts > 0, 'tells', 'conflicts', { count: conflicts }),
    ...found(carrier !== undefined, 'tells', 'carried', { carrier: carrier ?? '' }),
  ];
}

/** What keeps the trainings from coming back to this laptop's own folder. */
export const findingsAtHome = ({ unwritable, needed, free }: Pick<FolderFacts, 'unwritable' | 'needed' | 'free'>): readonly Finding[] => [
  ...found(unwritable !== undefined, 'stops', 'own-unwritable', { problem: unwritable ?? '' }),
  ...noRoom(needed, free),
];

export const isPossible = (findings: readonly Finding[]): boolean => findings.every(({ weight }) => weight !== 'stops');

/**
 * `away`: this laptop works with its own trainings until the folder is there; `back`: it is there again, and its trainings from the next
 * start on; `moved`: the kit is about to start anew.
 */
export interface SharingView {
  readonly state: 'alone' | 'there' | 'away' | 'back' | 'moved';
  readonly folder: string | undefined;
  /** How many trainings came already, while they are on their way. */
  readonly moving: { readonly done: number; readonly of: number } | undefined;
}

/** What a change of the folder will do, before anything is done. */
export interface SharingPreview {
  readonly preview: string;
  /** Undefined: the trainings come back to this laptop alone. */
  readonly folder: string | undefined;
  /** Trainings that come to the folder, that are there already, and that are in both. */
  readonly coming: number;
  readonly there: number;
  readonly both: number;
  /** Laptops that wrote into those that are there, and that this one doesn't know: they count from then on. */
  readonly laptops: number;
  readonly megabytes: number;
  /** They go from where they were: nobody else works with them there. */
  readonly areMoved: boolean;
  readonly findings: readonly Finding[];
  readonly isPossible: boolean;
}
