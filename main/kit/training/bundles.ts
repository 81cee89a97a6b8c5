/**
 * Copies of trainings on their way in and out: a bundle that a person chooses, or the copy in the second place. What a copy brings
 * is shown before anything is taken in, and only what was shown is taken.
 */

import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Copies, CopyCard, CopyPreview, SavedBundle, SealedBundle, TakenIn } from '../../../domain/desk/previews';
import { fileNameIn } from '../../../domain/export/file-name';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { bothChanged, nothingBothChanged } from '../../../domain/training/both-changed';
import { isPlace } from '../../../domain/training/decide-erase';
import { type Difference, differenceBetween } from '../../../domain/training/difference';
import { isErasing } from '../../../domain/training/erasure';
import { fold } from '../../../domain/training/fold';
import { namedBetween } from '../../../domain/training/named';
import type { NewPassphrase } from '../../../domain/training/passphrase';
import type { Training } from '../../../domain/training/state';
import { issuedIn } from '../../../domain/training/summary';
import { takenAway } from '../../../domain/training/taken-away';
import { leavesNoLater } from '../../store/bounds';
import { writeWhole } from '../../store/durable-json';
import { type KnownLog, knownLog } from '../../store/known-log';
import { type ReadLog, readLog } from '../../store/read-log';
import { checkBeginning, trainingIn } from '../../store/read-training';
import { asideOf } from '../../store/set-aside';
import { ownProgrammeFolder, trainingFolder } from '../../store/trainings-folder';
import { bundleEnding, mostBundleMegabytes, openBundle, packBundle } from '../../transfer/bundle';
import { copyFolderIn, trainingsIn } from '../../transfer/copy-place';
import { sifted } from '../../transfer/known-kinds';
import { leftAside, parcelOf } from '../../transfer/left-aside';
import { readWithoutOutOfUse } from '../../transfer/out-of-use';
import { isLogName, isProgrammeName, type Parcel, readFiles, readParcel } from '../../transfer/parcel';
import { isSealed } from '../../transfer/seal';
import { lackOf } from '../../transfer/sounder-programme';
import { newerIn, type PlanFromOutside, planTakingIn, takeIn } from '../../transfer/taking-in';
import { type Translate, translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { lookerOf } from '../programme/programme-shelf';
import { remember } from '../sharing/known-laptops';
import { anotherProgramme, isUnforeseen, programmeInPart, toldTrouble, troubleOf } from '../trouble';
import { nobodyLeft, type OpenTraining } from './open-training';
import { bundleValues, SealedBundles, sealedBundle } from './sealed-bundles';
import type { Readable, SecondPlace } from './second-place';
import type { Trainings } from './trainings';

interface WaitingCopy {
  readonly parcel: Parcel;
  readonly shown: CopyPreview;
}

/** A copy beside what is here at this moment. */
interface Looked {
  readonly plan: PlanFromOutside;
  readonly shown: Omit<CopyPreview, 'preview' | 'unopened'>;
}

const eventsIn = (logs: readonly ReadLog[]): ReadLog['events'] => logs.flatMap(({ events }) => events);

/** Lines that no kit writes. */
const strangeIn = ({ name: log, disbelieved, used }: ReadLog): readonly { readonly log: string; readonly line: number }[] => [
  ...disbelieved.flatMap(({ line, why }) => (why === 'out-of-bounds' ? [{ log, line }] : [])),
  ...used.flatMap(({ line, event }) => (event && leavesNoLater(event.order) ? [{ log, line }] : [])),
];

const withoutLogs = (parcel: Parcel, logs: ReadonlySet<string>): Parcel =>
  logs.size === 0 ? parcel : { ...parcel, files: new Map([...parcel.files].filter(([path]) => !logs.has(path))) };

/** Those of a newer kit come last. */
const firstDayOf = (card: CopyCard): string => (card.isNewer ? '' : card.days[0]);

const namesOf = (paths: Iterable<string>): readonly string[] => [...paths].map((path) => basename(path));

export class Bundles {
  readonly #ports: Ports;
  readonly #notices: Notices;
  readonly #trainings: Trainings;
  readonly #secondPlace: SecondPlace;
  readonly #sealed: SealedBundles;
  readonly #changed: () => void;
  #waiting: WaitingCopy | undefined;
  #reading: string | undefined;

  /** `changed`: another copy is being looked at, or none. */
  constructor(ports: Ports, notices: Notices, trainings: Trainings, secondPlace: SecondPlace, changed: () => void) {
    this.#changed = changed;
    this.#notices = notices;
    this.#secondPlace = secondPlace;
    this.#ports = ports;
    this.#trainings = trainings;
    this.#sealed = new SealedBundles(ports.newId);
  }

  /** The copy that is being looked at: its file, or the place where it lies. */
  get reading(): string | undefined {
    return this.#reading;
  }

  /** `pack`: what is done to the training before it is read, once it is known where the bundle goes. `sealedWith`: one that was checked. */
  async save(id: TrainingId, pack: () => Promise<void>, sealedWith?: NewPassphrase): Promise<SavedBundle | Refusal | undefined> {
    const { disk, trainingsFolder, files, version, clock } = this.#ports;
    const details = this.#trainings.summary(id)?.details;
    if (!details) return this.#trainings.missing(id);
    const name = fileNameIn(details, this.#translate('bundle:file'));
    const path = await files.chooseBundleTarget(this.#translate, `${name}.${bundleEnding}`, 'training');
    if (path === undefined) return undefined;
    await pack();
    const write = async (): Promise<SavedBundle | Refusal> => {
      const whole = await readWithoutOutOfUse(disk, trainingFolder(trainingsFolder, id), id, this.#ports.devices);
      if (newerIn(whole).length > 0) return refuse('training-newer');
      const { parcel, foreign } = await sifted(whole);
      const bundle = await packBundle(parcel, version, clock.now().wall);
      await writeWhole(disk, path, sealedWith ? await sealedBundle(bundle, sealedWith.passphrase) : bundle);
      return { file: basename(path), foreign: foreign.map((name) => basename(name)) };
    };
    return orRefuse(write, 'export-failed', this.#translate);
  }

  /** The size is asked before anything is read. */
  async choose(): Promise<CopyPreview | SealedBundle | Refusal | undefined> {
    const path = await this.#ports.files.chooseBundle(this.#translate, 'training');
    if (path === undefined) return undefined;
    const file = basename(path);
    const read = async (): Promise<Uint8Array | Refusal> => {
      const megabytes = Math.ceil((await stat(path)).size / 1_000_000);
      return megabytes > mostBundleMegabytes ? refuse('bundle-too-large', undefined, bundleValues(file)) : readFile(path);
    };
    const bytes = await orRefuse(read, 'bundle-unreadable', this.#translate, { file });
    if (isRefusal(bytes)) return bytes;
    return isSealed(bytes) ? this.#sealed.wait(bytes, file) : this.#opened(bytes, file);
  }

  async unseal(sealed: string, passphrase: string): Promise<CopyPreview | Refusal> {
    const unsealed = await this.#sealed.open(sealed, passphrase);
    return isRefusal(unsealed) ? unsealed : this.#opened(unsealed.bytes, unsealed.file);
  }

  async #opened(bytes: Uint8Array, file: string): Promise<CopyPreview | Refusal> {
    const opened = await openBundle(bytes);
    return opened.kind === 'parcel' ? this.#preview(opened.parcel, file) : refuse(opened.fault, undefined, bundleValues(file));
  }

  /** What is wrong with one copy keeps no other from being shown. */
  async list(): Promise<Copies | Refusal> {
    return this.#fromPlace(async ({ copies: { disk, folder }, unopened }) => {
      const cards: CopyCard[] = [];
      const unreadable: string[] = [];
      for (const id of await trainingsIn(disk, folder)) {
        try {
          const before = unopened.length;
          const found = this.#cardsOf(id, folder, await readParcel(disk, join(folder, id), id, ['logs']));
          const lost = namesOf(unopened.slice(before));
          if (found.length === 0 && lost.length > 0)
            unreadable.push(this.#translate('bundle:unopened', { count: lost.length, files: lost.join(', ') }));
          cards.push(...found);
        } catch (error) {
          unreadable.push(this.#told(error, folder));
        }
      }
      return { cards: cards.toSorted((one, other) => (firstDayOf(one) < firstDayOf(other) ? 1 : -1)), unreadable };
    });
  }

  /** One, or none where there is nothing yet. */
  #cardsOf(id: TrainingId, folder: string, { files }: Parcel): readonly CopyCard[] {
    const logs = [...files].map(([name, bytes]): KnownLog => {
      const path = join(folder, id, name);
      return knownLog({ path, bytes, log: readLog(basename(name), bytes) });
    });
    const training = trainingIn(id, logs);
    const { details, participants } = training.state;
    if (logs.some(({ isNewer }) => isNewer)) return [{ id, isNewer: true, place: details?.place }];
    checkBeginning({ logs, training });
    const isHere = this.#trainings.summary(id) !== undefined;
    return details ? [{ id, isNewer: false, place: details.place, days: details.days, participants: participants.length, isHere }] : [];
  }

  #told(error: unknown, folder: string): string {
    const { noteFault, settings } = this.#ports;
    if (isUnforeseen(error)) noteFault?.('A copy of a training can’t be read.', error);
    return toldTrouble(troubleOf(error, folder, settings.data.language), this.#translate);
  }

  async previewCopy(id: TrainingId): Promise<CopyPreview | Refusal> {
    return this.#fromPlace(async ({ copies: { disk, folder }, unopened }, place) => {
      const parcel = await readParcel(disk, join(folder, id), id);
      return this.#preview(parcel, copyFolderIn(place), namesOf(unopened));
    });
  }

  /** What was put aside of it by mistake, and can be taken back. */
  async previewAside(id: TrainingId): Promise<CopyPreview | Refusal> {
    const { disk, trainingsFolder, devices } = this.#ports;
    const aside = asideOf(this.#ports.aside, id);
    const left = await orRefuse(
      () => leftAside(disk, trainingFolder(trainingsFolder, id), aside, id, devices),
      'copies-unreadable',
      this.#translate,
    );
    return isRefusal(left) ? left : this.#preview(parcelOf(id, left), aside.folder);
  }

  async wantUnsigned(preview: string, isWanted: boolean): Promise<CopyPreview | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { parcel, shown } = this.#waiting;
    return this.#preview(parcel, shown.from, shown.unopened, isWanted);
  }

  /** `typed`: the place, where something is taken away. `open`: the training that is open; what the room sees of it stays. */
  async takeIn(preview: string, typed: string, open: OpenTraining | undefined, painted: () => void): Promise<TakenIn | Refusal> {
    if (this.#waiting?.shown.preview !== preview) return refuse('wrong-message');
    const { parcel, shown } = this.#waiting;
    const looked = await this.#look(parcel, shown.from, shown.unsignedAsOwn?.isWanted);
    if (isRefusal(looked)) return looked;
    const { plan, shown: now } = looked;
    const isAsShown = isDeepStrictEqual(now.takesAway, shown.takesAway) && now.mendsProgramme === shown.mendsProgramme;
    if (!isAsShown) return refuse('copy-takes-otherwise');
    if (now.takesAway && !isPlace(typed, now.takesAway.place))
      return refuse('other-place-for-copy', 'place', { place: now.takesAway.place });
    const { disk, trainingsFolder, aside } = this.#ports;
    const { training } = parcel;
    const take = async (): Promise<TakenIn> => {
      await remember(this.#ports, plan.newlyKnown);
      await takeIn(disk, trainingFolder(trainingsFolder, training), plan, asideOf(aside, training));
      const brought = await this.#join(training, open, painted);
      if (now.mendsProgramme) await this.#programmeMended(training, open, painted);
      return { training, brought, parted: namesOf(plan.parted.keys()) };
    };
    const taken = await orRefuse(take, 'not-taken-in', this.#translate);
    if (isRefusal(taken)) return now.takesAway ? this.#brokenOff(taken, training, open, painted) : taken;
    this.#waiting = undefined;
    const left = now.takesAway ? await this.#left(training) : { done: true };
    await this.#trainings.letGo();
    return isRefusal(left) ? left : taken;
  }

  /** What was read of it before is read anew, also where the training is open. */
  async #programmeMended(id: TrainingId, open: OpenTraining | undefined, painted: () => void): Promise<void> {
    const { settings, trainingsFolder } = this.#ports;
    const before = this.#trainings.programmeRead(id);
    const details = this.#trainings.summary(id)?.details;
    if (before && details) {
      const where = [ownProgrammeFolder(trainingsFolder, id), settings.data.language] as const;
      for (const told of [programmeInPart(before, ...where), anotherProgramme(before, details, ...where)])
        if (told) this.#notices.settle(told.notice, told.values);
    }
    this.#trainings.forgetProgramme(id);
    if (open?.log.id !== id) return;
    await open.followProgramme(await this.#trainings.programmeOf(id));
    painted();
  }

  /** An erasing is written before what it erases: once that is on the disk it counts, and what is shown here follows it. */
  async #brokenOff(taken: Refusal, training: TrainingId, open: OpenTraining | undefined, painted: () => void): Promise<Refusal> {
    const erasings = (): number => this.#trainings.find(training)?.training.events.filter(isErasing).length ?? 0;
    const before = erasings();
    const joined = await orRefuse(() => this.#join(training, open, painted), 'taken-in-unclear', this.#translate);
    if (isRefusal(joined)) return joined;
    return erasings() === before ? taken : { ...taken, refused: 'erasing-unfinished' };
  }

  /** What was erased with the copy is read again. */
  #left(training: TrainingId): Promise<{ readonly done: true } | Refusal> {
    return orRefuse(
      async () => nobodyLeft((await this.#trainings.find(training)?.leftIn(false)) ?? []),
      'erasing-unfinished',
      this.#translate,
    );
  }

  async #join(id: TrainingId, open: OpenTraining | undefined, painted: () => void): Promise<Difference> {
    const known = this.#trainings.find(id);
    if (!known) return differenceBetween(fold(id, []), (await this.#trainings.admit(id)).training);
    let brought = differenceBetween(known.training, known.training);
    await known.join(async (before) => {
      brought = differenceBetween(before, known.training);
      if (open?.log === known) await open.keepPicture(before.state.run, painted);
    });
    return brought;
  }

  /** `unopened`: names of files that stayed out of the parcel. */
  async #preview(parcel: Parcel, from: string, unopened: readonly string[] = [], wantsUnsigned = false): Promise<CopyPreview | Refusal> {
    this.#nowReading(from);
    const looked = await this.#look(parcel, from, wantsUnsigned).finally(() => this.#nowReading(undefined));
    /* A person who looks and takes nothing in leaves nothing behind. */
    await this.#trainings.letGo();
    if (isRefusal(looked)) return looked;
    const shown: CopyPreview = { ...looked.shown, unopened, preview: this.#ports.newId() };
    this.#waiting = { parcel, shown };
    return shown;
  }

  #nowReading(from: string | undefined): void {
    this.#reading = from;
    this.#changed();
  }

  /** What bears this laptop's name without a signature stays out, unless a person wants it. */
  async #look(whole: Parcel, from: string, wantsUnsigned = false): Promise<Looked | Refusal> {
    const { training: id } = whole;
    const unsigned = await this.#unsignedAsOwn(whole);
    if (isRefusal(unsigned)) return unsigned;
    const parcel = wantsUnsigned ? whole : withoutLogs(whole, unsigned.logs);
    const { disk, trainingsFolder, settings } = this.#ports;
    const planFor = (programmeHere: 'stays' | 'damaged'): Promise<PlanFromOutside | Refusal> => {
      const work = () =>
        planTakingIn(disk, trainingFolder(trainingsFolder, id), parcel, this.#trainings.writerOf(id), 'outside', programmeHere);
      return orRefuse(work, 'not-taken-in', this.#translate);
    };
    const beside = await planFor('stays');
    if (isRefusal(beside)) return beside;
    if (beside.newer.coming.length > 0) return refuse('bundle-newer', undefined, { file: from });
    if (beside.newer.there.length > 0) return refuse('training-newer');
    const isAnothers = beside.coming.every(({ proof }) => proof.kind === 'signed' && proof.training !== id);
    if (beside.coming.length > 0 && isAnothers) return refuse('copy-of-another', undefined, { file: from });
    const here = await this.#trainings.open(id);
    const broken = this.#trainings.unreadable.find((each) => each.id === id);
    if (broken) return refuse('copy-of-unreadable', undefined, { problem: this.#told(broken.error, trainingFolder(trainingsFolder, id)) });
    const lack =
      here &&
      (await orRefuse(() => this.#lackOfProgramme(parcel, here.training.state.details?.programme), 'not-taken-in', this.#translate));
    if (typeof lack === 'object') return lack;
    const plan = lack ? await planFor('damaged') : beside;
    if (isRefusal(plan)) return plan;
    const [strange] = plan.coming.flatMap(strangeIn);
    if (strange) return refuse('bundle-strange-line', undefined, { file: from, ...strange });
    const known = here?.training;
    const before: Training = known ?? fold(id, plan.here);
    const after = fold(id, [...before.events, ...plan.joined]);
    const copy = fold(id, eventsIn(plan.coming));
    const details = copy.state.details ?? after.state.details;
    if (!details) return refuse('bundle-damaged', undefined, { file: from });
    const away = takenAway(before, after, plan.sheets?.going ?? 0);
    const { day } = before.state.run;
    if (away && away.entries > 0 && day !== undefined) return refuse('no-erasing-copy-now', undefined, { day });
    const shown: Looked['shown'] = {
      from,
      place: details.place,
      days: details.days,
      isHere: before.events.length > 0,
      participants: copy.state.participants.length,
      brings: differenceBetween(before, after),
      names: namedBetween(before, after),
      claimedNumbers: this.#claimedByOthers(before, after),
      takesAway: away && { ...away, place: (before.state.details ?? details).place },
      returning: plan.returning,
      lacking: plan.lacking,
      bothChanged: known ? bothChanged(known, copy, after) : nothingBothChanged,
      newSheets: plan.sheets?.coming,
      attachments: plan.attachments,
      parted: namesOf(plan.parted.keys()),
      staysAtSlide: known?.state.run.day !== undefined && settings.data.openTraining === id,
      foreign: plan.foreign.map((name) => basename(name)),
      newLaptops: new Set(plan.newlyKnown.devices.flatMap(({ device }) => (this.#ports.devices.find(device) ? [] : [device]))).size,
      mendsProgramme: [...plan.writes.keys()].some(isProgrammeName) ? lack : undefined,
      unsignedAsOwn: unsigned.entries === 0 ? undefined : { entries: unsigned.entries, isWanted: wantsUnsigned },
      leftOut: plan.coming.reduce((sum, { disbelieved }) => sum + disbelieved.length, 0),
    };
    return { plan, shown };
  }

  /** Logs of a copy that bear this laptop's name and no signature, and hold what isn't here. */
  async #unsignedAsOwn(parcel: Parcel): Promise<{ readonly logs: ReadonlySet<string>; readonly entries: number } | Refusal> {
    const { training: id, files } = parcel;
    const { device, key } = this.#trainings.writerOf(id);
    const own = [...files].flatMap(([path, bytes]) => {
      const log = isLogName(path) ? readLog(basename(path), bytes) : undefined;
      return log && key && log.origin.device === device && log.proof.kind === 'unsigned' ? [{ path, log }] : [];
    });
    if (own.length === 0) return { logs: new Set(), entries: 0 };
    const here = await orRefuse(() => this.#trainings.open(id), 'not-taken-in', this.#translate);
    if (isRefusal(here)) return here;
    const known = new Set(here?.training.events.map((event) => event.id));
    const bringing = own.flatMap(({ path, log }) => {
      const entries = log.events.filter((event) => !known.has(event.id)).length;
      return entries === 0 ? [] : [{ path, entries }];
    });
    return { logs: new Set(bringing.map(({ path }) => path)), entries: bringing.reduce((sum, { entries }) => sum + entries, 0) };
  }

  #claimedByOthers({ state: { id, certificates } }: Training, after: Training): number {
    const here = new Set(certificates.map(({ number }) => number));
    const coming = after.state.certificates.filter(({ number }) => !here.has(number));
    if (coming.length === 0) return 0;
    const others = this.#trainings.summaries.filter((each) => each.id !== id).flatMap(issuedIn);
    const theirs = new Set(others.map(({ number }) => number));
    return coming.filter(({ number }) => theirs.has(number)).length;
  }

  /** Returns what is missing in the programme's files as they are now: what was read before the damage goes on meanwhile. */
  async #lackOfProgramme({ training, files }: Parcel, own: string | undefined): Promise<CopyPreview['mendsProgramme']> {
    const { disk, trainingsFolder } = this.#ports;
    const here = await readFiles(disk, trainingFolder(trainingsFolder, training), training, ['programme']);
    return lackOf(here.files, files, { look: lookerOf(this.#ports), own });
  }

  async #fromPlace<Found>(look: (there: Readable, place: string) => Promise<Found | Refusal>): Promise<Found | Refusal> {
    const place = this.#ports.settings.data.backupFolder;
    const find = async (): Promise<Found | Refusal> => {
      if (place === null) return refuse('copies-not-there');
      const there = await this.#secondPlace.toRead(place);
      return isRefusal(there) ? there : look(there, place);
    };
    return orRefuse(find, 'copies-unreadable', this.#translate);
  }

  get #translate(): Translate {
    return translateIn(this.#ports.settings.data.language);
  }
}
