/**
 * One training on the disk: its logs are read and mended when it is opened, and what happens is appended to this start's log.
 * Memory changes only after the flush; moving through slides is the exception, painted first.
 */
import { basename, join } from 'node:path';
import { Low } from 'lowdb';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Moment, WallTime } from '../../domain/kernel/time';
import type { LeftWith } from '../../domain/training/context';
import { isErasing, withoutPersonal } from '../../domain/training/erasure';
import type { DomainEvent, StoredEvent } from '../../domain/training/event';
import { withEvent, withEvents } from '../../domain/training/fold';
import type { Training } from '../../domain/training/state';
import { type Admission, asked, isStranger, type KnownDevices, type Strangers } from './admission';
import { type ErasedBy, erasedIn, type Here, isAskedElsewhere } from './asked-erasing';
import { type Disk, faultOf } from './disk';
import { type IsErased, scrubbed } from './erase';
import { type Erased, Erasing, type ErasingPlace } from './erasing';
import { knownInTraining } from './known-in-training';
import type { KnownLog } from './known-log';
import { type Act, type FirstLine, type Log, LogAdapter } from './log-adapter';
import { logFolderOf, logNameOf } from './log-folder';
import { checkSound } from './log-line';
import { LogReader } from './log-reader';
import { addedIn, type CutLog, cutSince, firstLineAfter } from './logs-there';
import { type OwnLog, ownLog } from './own-log';
import { type ReadTraining, readTraining } from './read-training';
import { type Found, repairLogs } from './repair-log';
import type { Aside } from './set-aside';
import type { Kept, KeptLog, Snapshot } from './snapshot';
import { stampOf, type Writer } from './writer';

export type { Found } from './repair-log';

/** The folder of a training, and the listener for what had to be left out of its files. */
interface Place extends ErasingPlace {
  /** The path of this start's log. */
  readonly path: string;
}

export class TrainingLog {
  readonly id: TrainingId;
  readonly #place: Place;
  readonly #writer: Writer;
  readonly #adapter: LogAdapter;
  /** What this start has noted: lowdb's one list and one `write`, which the adapter makes an append that is flushed. */
  readonly #low: Low<Log>;
  readonly #reader: LogReader;
  readonly #snapshot: Snapshot | undefined;
  /** True while a snapshot may hold somebody who was erased since. */
  #holdsErased = false;
  /** What counts of the other logs. */
  #taken: readonly KnownLog[];
  /** Not told yet. */
  #cut: readonly CutLog[] = [];
  #admission: Admission<KnownLog>;
  #training: Training;
  readonly #opened: WallTime;
  #sequence = 0;
  /** So many acts have to be safe: those that are held come after them. */
  #due = 0;
  /** How often persons were taken out of the files. */
  #erasings = 0;
  /** Another laptop's person erased them, and names are left in this laptop's own files. */
  #waitsForErasing = false;
  readonly #erasing: Erasing;
  #leftElsewhere: readonly LeftWith[] = [];

  private constructor(
    place: Place,
    writer: Writer,
    firstLine: FirstLine,
    { reader, snapshot }: { readonly reader: LogReader; readonly snapshot: Snapshot | undefined },
    { admission, training }: ReadTraining,
  ) {
    this.id = training.state.id;
    this.#opened = writer.now().wall;
    this.#place = place;
    this.#writer = writer;
    const signing = writer.key && { key: writer.key, training: this.id };
    this.#adapter = new LogAdapter(place.disk, place.path, firstLine, signing, (lines) => this.#withoutErased(lines));
    this.#low = new Low<Log>(this.#adapter, { acts: [] });
    this.#erasing = new Erasing(place, writer);
    this.#reader = reader;
    this.#snapshot = snapshot;
    this.#taken = admission.counted;
    this.#admission = admission;
    this.#training = training;
  }

  /**
   * Reads and mends what is there; `found` hears of everything that was kept aside. What can't be read, or what `check` throws at, is
   * left as it is. `snapshot`: of what was read before; undefined where none is kept. Rejects as {@link readTraining} does.
   */
  static async open(
    disk: Disk,
    folder: string,
    id: TrainingId,
    writer: Writer,
    aside: Aside,
    found: (what: Found) => void,
    check: (read: ReadTraining) => void = () => {},
    snapshot?: Snapshot,
  ): Promise<TrainingLog> {
    const name = logNameOf(writer);
    const kept = await snapshot?.read();
    const reader = new LogReader(disk, folder, name, kept?.logs);
    const read = await readTraining(disk, folder, id, writer.known, reader);
    check(read);
    const { logs, admission, training } = read;
    for (const mended of await repairLogs(disk, logs, writer.device, aside)) found(mended);
    const last = training.events.at(-1);
    if (last) writer.sawOrder(last.order);
    const firstLine = firstLineAfter(disk, logs, admission.counted, writer);
    const path = join(logFolderOf(folder), name);
    const log = new TrainingLog({ disk, folder, aside, path, found }, writer, firstLine, { reader, snapshot }, read);
    /* One that can't be used lies there all the same. */
    log.#holdsErased = (kept?.erasings ?? 0) < erasingsIn(training);
    await log.#finishErasing();
    log.#keep(kept);
    return log;
  }

  /** Returns the strangers of the last reading. */
  get strangers(): Strangers {
    return this.#admission;
  }

  get training(): Training {
    return this.#training;
  }

  get own(): OwnLog {
    return ownLog(this.#writer, this.id, this.#place.path, this.#low.data.acts, this.#adapter.confirmed);
  }

  /** Its sheets wait to be admitted along with its logs. */
  isStranger(device: string): boolean {
    return isStranger(device, this.#admission, this.#taken, this.#known);
  }

  /** Resolves once everything is on the disk; memory changes only then. On failure nothing of it has happened. */
  async confirm(happenings: readonly DomainEvent[], moment: Moment): Promise<void> {
    const act = this.#stamp(happenings, moment);
    if (act.some(isErasing)) await this.#snapshot?.remove();
    const { acts } = this.#low.data;
    acts.push(act);
    try {
      await this.#low.write();
    } catch (error) {
      acts.splice(acts.indexOf(act), 1);
      this.#due = Math.min(this.#due, acts.length);
      throw error;
    }
    this.#take(act);
  }

  /** Changes memory at once; {@link flush} makes it safe. */
  paint(happenings: readonly DomainEvent[], moment: Moment): void {
    this.hold(happenings, moment);
    this.#due = this.#low.data.acts.length;
  }

  /** The same of what nobody asked for: it is written along with what comes next, and may be lost. */
  hold(happenings: readonly DomainEvent[], moment: Moment): void {
    if (happenings.length === 0) return;
    const act = this.#stamp(happenings, moment);
    this.#low.data.acts.push(act);
    this.#take(act);
  }

  /** What was painted and could not be written is tried again with the next act. */
  async flush(): Promise<void> {
    await this.#low.write();
  }

  /**
   * Takes persons who were erased out of every file of the training that this laptop writes; without any it does nothing. Rejects with what
   * the disk says: what is left is done by trying again, or by the next start.
   */
  async erase(by: ErasedBy = 'anybody'): Promise<void> {
    const [all, erased] = [this.#erased, this.#erasedBy(by)];
    if (!all) return;
    try {
      await this.#forget(all.isErased);
      if (erased) await this.#takeOut(erased);
      this.#waitsForErasing =
        by === 'this-laptop' && isAskedElsewhere(this.#training.events, this.#here) && (await this.leftIn(false)).length > 0;
      this.#leftElsewhere = await this.#erasing.leftElsewhere(all);
    } finally {
      this.#erasings += 1;
    }
  }

  async #takeOut(erased: Erased): Promise<void> {
    const { isErased } = erased;
    await this.#adapter.rewrite((confirmed) => scrubbed(confirmed, isErased).bytes);
    const { acts } = this.#low.data;
    acts.splice(0, acts.length, ...acts.map((act) => act.map((event) => (isErased(event) ? withoutPersonal(event) : event))));
    await this.#erasing.inOwn(erased, basename(this.#place.path));
  }

  /** The same in a copy of the training, and in what was kept aside of it there. */
  async eraseIn(folder: string, aside: Aside, disk = this.#place.disk): Promise<void> {
    const erased = this.#erased;
    if (erased) await this.#erasing.inCopy(erased, { disk, folder, aside });
  }

  /** The same in the files of another laptop of which a person said that it isn't coming back. */
  async eraseOf(device: string): Promise<void> {
    const erased = this.#erased;
    if (!erased) return;
    try {
      await this.#erasing.inThoseOf(device, erased);
      this.#leftElsewhere = await this.#erasing.leftElsewhere(erased);
    } finally {
      this.#erasings += 1;
    }
  }

  /**
   * Reads the files once more, and names those in which somebody is left who was erased; with `everybody`, in which anybody at all is
   * left. Rejects with what the disk says.
   */
  async leftIn(everybody: boolean, by: ErasedBy = 'anybody'): Promise<readonly string[]> {
    const erased = this.#erasedBy(by);
    return erased ? this.#erasing.leftInOwn(erased, everybody) : [];
  }

  /** A person has to say first that names go from this laptop's files too. */
  get waitsForErasing(): boolean {
    return this.#waitsForErasing;
  }

  /** Other laptops whose files somebody is left in, as of the last reading. */
  get leftElsewhere(): readonly LeftWith[] {
    return this.#leftElsewhere;
  }

  #withoutErased(lines: Uint8Array): Uint8Array {
    const erased = this.#erased;
    return erased ? scrubbed(lines, erased.isErased).bytes : lines;
  }

  get #erased(): Erased | undefined {
    return this.#erasedBy('anybody');
  }

  #erasedBy(by: ErasedBy): Erased | undefined {
    return erasedIn(this.#training.events, this.#here, by);
  }

  /** What bears no signature under this laptop's name may be somebody else's. */
  get #here(): Here {
    const { device, isSharing, key } = this.#writer;
    /* The beginning of a first line, as a tool brings it, says nothing. */
    const unproven = this.#taken.filter(
      ({ origin, proof, events }) => key !== undefined && origin.device === device && proof.kind === 'unsigned' && events.length > 0,
    );
    return { device, isSharing, unproven: new Set(unproven.map(({ origin }) => origin.start)) };
  }

  /** Another one when the files hold something else than before: more entries, or fewer names. */
  get edition(): string {
    return `${this.#training.events.length}-${this.#erasings}`;
  }

  /**
   * Call it only when nothing came since the last reading. Puts this start's own log back where it was replaced, cut or
   * taken away; what another laptop erased in it nobody is asked for any more, and what is gone of other logs is told: it isn't on its way.
   * False where nothing of it is new. Rejects with what the disk says.
   */
  async mend(): Promise<boolean> {
    const [asked, cut] = [this.#waitsForErasing, this.#cut];
    this.#cut = [];
    for (const { name, gone } of cut) this.#place.found({ notice: 'entries-gone', values: { file: name, count: gone.length } });
    if ((await this.#adapter.mend()) && asked) await this.#finishErasing();
    return cut.length > 0 || asked !== this.#waitsForErasing;
  }

  /**
   * Logs came into the folder: what they hold counts from now on, and what isn't on the disk yet stays. `joined` is called at once
   * with the training as it was before. Rejects with what the disk says.
   */
  async join(joined: (before: Training) => Promise<void>): Promise<void> {
    await this.#adapter.mend();
    this.#admission = asked(await this.#reader.read(), this.#known, this.id);
    const { counted } = this.#admission;
    const events = addedIn(counted, this.#taken);
    this.#cut = cutSince(counted, this.#taken, this.#cut);
    this.#taken = counted;
    this.#holdsErased ||= events.some(isErasing);
    for (const event of events) this.#writer.sawOrder(event.order);
    if (events.some((event) => this.#isCopied(event))) this.#place.found({ notice: 'laptop-copied', values: {} });
    const before = this.#training;
    this.#training = withEvents(before, events);
    await joined(before);
    await this.#finishErasing();
  }

  /** By this laptop, while this log is open: another kit has a copy of its name. What earlier starts noted may come back from elsewhere. */
  #isCopied({ device, moment }: StoredEvent): boolean {
    return device === this.#writer.device && moment.wall > this.#opened;
  }

  /** What this start noted itself is in no log that is read. */
  get #known(): KnownDevices | undefined {
    return knownInTraining(this.#writer.known, this.#low.data.acts);
  }

  get isSafe(): boolean {
    return this.#adapter.confirmed.acts >= this.#due;
  }

  async close(): Promise<void> {
    await this.#adapter.close();
    await this.#snapshot?.settled();
  }

  /** So that the next opening reads what is added from now on; where little was added since the last time, that one does as well. */
  #keep(before: Kept | undefined): void {
    const { kept } = this.#reader;
    if (!this.#snapshot || eventsIn(kept) - eventsIn(before?.logs ?? []) < this.#snapshot.leastNew) return;
    this.#snapshot.write({ logs: kept, erasings: erasingsIn(this.#training) });
  }

  /** Removes erased persons from the memory and the snapshot, which are no files of anybody's. Rejects with what the disk says. */
  async #forget(isErased: IsErased): Promise<void> {
    /* What a snapshot kept may be about them only by a log that counts since then. */
    if (this.#reader.empty(isErased)) this.#holdsErased = true;
    this.#admission = asked(this.#reader.logs, this.#known, this.id);
    this.#taken = this.#admission.counted;
    if (this.#holdsErased) await this.#snapshot?.remove();
    this.#holdsErased = false;
  }

  /** Reading needs no erasing: whoever was erased is not in memory either way. What another laptop asks for waits for a person here. */
  async #finishErasing(): Promise<void> {
    try {
      await this.erase('this-laptop');
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.#place.found({ notice: 'erasing-unfinished', values: {} });
    }
  }

  /** Throws `UnsoundEvent` before anything is kept of it. */
  #stamp(happenings: readonly DomainEvent[], moment: Moment): Act {
    return happenings.map((happening) => {
      this.#sequence += 1;
      const event = { ...happening, ...stampOf(this.#writer, this.#sequence, moment) };
      checkSound(event);
      return event;
    });
  }

  #take(act: Act): void {
    for (const event of act) this.#training = withEvent(this.#training, event);
  }
}

const eventsIn = (logs: readonly KeptLog[]): number => logs.reduce((sum, { log }) => sum + log.events.length, 0);
const erasingsIn = ({ events }: Training): number => events.filter(isErasing).length;
