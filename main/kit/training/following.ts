/**
 * Follows what other laptops write while the kit runs: hears of it from the system, and looks by itself now and then for what nobody told.
 * What came in counts at once; what can't be read now, as a file that is held or half there, is read when it is looked for again.
 */
import type { Heard } from '../../../domain/desk/heard';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Queue } from '../../../domain/kernel/queue';
import { elapsed, type Instant, minutes } from '../../../domain/kernel/time';
import type { Training } from '../../../domain/training/state';
import { Turns } from '../../in-turns';
import { answersIn, isStrangers } from '../../store/answer-files';
import { unlessRefused } from '../../store/disk';
import { filesKey } from '../../store/files-key';
import { isLog, logFolderOf, logNameOf, UnreadLog } from '../../store/log-folder';
import type { TrainingLog } from '../../store/training-log';
import { trainingFolder, trainingNames } from '../../store/trainings-folder';
import type { Watching } from '../../store/watch-trainings';
import type { Ports } from '../ports';
import { isUnforeseen } from '../trouble';
import type { BesideLogs } from './beside-logs';
import { HeardLately } from './heard-lately';
import type { OpenTraining } from './open-training';
import type { Trainings } from './trainings';

/** The time in which changes are gathered: programs that copy files write many at once, and each in steps. */
const gathering = 150;
/** So often it is looked for what nobody told. */
const pause = minutes(1 / 12);
/** The number of closed trainings that are looked at in one go. */
const atATime = 50;

export type Shown = Pick<OpenTraining, 'log' | 'followOthers'>;

interface Parts<Open> {
  readonly queue: Queue;
  readonly trainings: Pick<Trainings, 'find' | 'isStranger' | 'changed' | 'progress' | 'summaries' | 'writerOf'>;
  readonly open: () => Open | undefined;
  /** False when none is new. */
  readonly sheets: { readonly follow: (open: Open) => Promise<boolean> };
  readonly beside: Pick<BesideLogs, 'look'>;
  /** There is something new to paint. */
  readonly changed: () => void;
}

type Needed = Pick<Ports, 'disk' | 'trainingsFolder' | 'watchTrainings' | 'clock' | 'writer' | 'noteFault'>;

/** Calls that a moment later, unless what it returns is called before. */
export type Later = (work: () => void) => () => void;

const onceGathered: Later = (work) => {
  const timer = setTimeout(work, gathering);
  return () => clearTimeout(timer);
};

export class Following<Open extends Shown = OpenTraining> {
  readonly #ports: Needed;
  readonly #later: Later;
  readonly #parts: Parts<Open>;
  readonly #heard = new HeardLately();
  readonly #told = new Set<TrainingId>();
  /** What the logs looked like when they were read last. */
  readonly #seen = new Map<TrainingId, string>();
  /** What the files of answers of the open one looked like then. */
  #sheets = '';
  /** Those that are looked at in their turn. */
  #round: readonly TrainingId[] = [];
  /** What is told after the closing of the kit opens nothing any more. */
  #isClosed = false;
  #watching: Watching | undefined;
  /** The open one as of the last look: it may have been made here, where nobody told of it. */
  #watched: TrainingId | undefined;
  #stopWaiting: (() => void) | undefined;
  #lastLook: Instant;

  constructor(ports: Needed, parts: Parts<Open>, later: Later = onceGathered) {
    this.#ports = ports;
    this.#later = later;
    this.#parts = parts;
    this.#lastLook = ports.clock.now().instant;
  }

  /** Rejects with what the disk says of the folder of all trainings. */
  async begin(): Promise<void> {
    const { disk, trainingsFolder, watchTrainings } = this.#ports;
    if (!watchTrainings) return;
    this.#watching = watchTrainings(trainingsFolder, (training, file) => this.#tell(training as TrainingId, file));
    const turns = new Turns();
    for (const id of await trainingNames(disk, trainingsFolder)) {
      if (this.#isClosed) return;
      this.#watching.follow(id);
      if (turns.isOver) await turns.next();
    }
  }

  /** Asked again and again; does nothing while nothing is due. */
  async tick(): Promise<void> {
    const { instant } = this.#ports.clock.now();
    if (this.#heard.tick(instant)) this.#parts.changed();
    if (elapsed(this.#lastLook, instant) < pause) return;
    this.#lastLook = instant;
    await this.#look();
    await this.follow();
  }

  /** Reads what was told so far. */
  async follow(): Promise<void> {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    const told = [...this.#told];
    this.#told.clear();
    for (const id of told) await this.#parts.queue.run(() => this.#followOne(id));
  }

  /** Reads what was written there up to now, for whoever has the turn already; what can't be read waits, as ever. */
  readInTurn(id: TrainingId): Promise<void> {
    return this.#followOne(id);
  }

  /** Reads it again; everybody who wrote there counts from now on. Rejects with what the disk says. */
  async readAnew(id: TrainingId): Promise<void> {
    await this.#read(id);
    await this.#followSheets(id);
  }

  /** What was written into this training a moment ago. */
  heard(id: TrainingId | undefined): readonly Heard[] {
    return this.#heard.of(id);
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWaiting?.();
    this.#watching?.close();
  }

  #tell(id: TrainingId, file: string | undefined): void {
    if (id.startsWith('.') || file === logNameOf(this.#parts.trainings.writerOf(id))) return;
    this.#told.add(id);
    this.#stopWaiting ??= this.#later(() => void this.follow());
  }

  /** At the open training, and at some of the others. */
  async #look(): Promise<void> {
    const { disk, trainingsFolder } = this.#ports;
    const open = this.#parts.open()?.log.id;
    if (open !== undefined) this.#told.add(open);
    if (open !== undefined && open !== this.#watched) this.#watching?.follow(open);
    this.#watched = open;
    /* Those that nobody has read yet are on their turn where they keep nobody waiting. */
    if (this.#parts.trainings.progress) return;
    if (this.#round.length === 0) {
      const there = (await unlessRefused(() => trainingNames(disk, trainingsFolder))) ?? [];
      /* A folder that is gone is to be missed, too; where all are, it is the disk that is, but for those that were to go. */
      const known = this.#parts.trainings.summaries.filter(({ deleted }) => there.length > 0 || deleted !== null);
      this.#round = [...new Set([...there, ...known.map(({ id }) => id)])];
    }
    const turn = this.#round.slice(0, atATime);
    this.#round = this.#round.slice(atATime);
    for (const id of turn) if (!this.#told.has(id)) await unlessRefused(() => this.#lookAt(id));
  }

  /** Looks for changes; for what was read at the start they show only from the first look on. */
  async #lookAt(id: TrainingId): Promise<void> {
    const looks = await this.#looksOf(id);
    const seen = this.#seen.get(id);
    if (seen === undefined && this.#parts.trainings.find(id)) this.#seen.set(id, looks);
    else if (seen !== looks) this.#told.add(id);
    await this.#parts.beside.look(id);
  }

  async #followOne(id: TrainingId): Promise<void> {
    if (this.#isClosed) return;
    try {
      const looks = await this.#looksOf(id);
      if (looks === this.#seen.get(id)) {
        /* Its own log may have been replaced or taken away all the same. */
        if (await this.#parts.trainings.find(id)?.mend()) this.#parts.changed();
      } else {
        this.#seen.set(id, looks);
        await this.#read(id);
      }
      await this.#followSheets(id);
      await this.#parts.beside.look(id);
    } catch (error) {
      /* What can't be understood is read again once it is another, what the disk refuses now when it is looked for again. */
      if (!(error instanceof UnreadLog) || error.why === undefined) this.#seen.delete(id);
      if (isUnforeseen(error)) this.#ports.noteFault?.('What another laptop wrote can’t be read.', error);
    }
  }

  /** Follows the sheets of the open training: they are no events, and nobody reports them. */
  async #followSheets(id: TrainingId): Promise<void> {
    const { disk, trainingsFolder } = this.#ports;
    const open = this.#parts.open();
    if (open?.log.id !== id) return;
    /* The files before they are read: what comes meanwhile is another look. */
    const isStranger = (device: string): boolean => this.#parts.trainings.isStranger(id, device);
    const files = await filesKey(disk, answersIn(trainingFolder(trainingsFolder, id)), (name) => !isStrangers(name, { isStranger }));
    /* While an erasing waits for a person, nothing of others is taken up. */
    const look = `${id} ${open.log.waitsForErasing} ${files}`;
    if (look === this.#sheets) return;
    const isNew = await this.#parts.sheets.follow(open);
    this.#sheets = look;
    if (isNew) this.#parts.changed();
  }

  /** Returns the state of the logs that others write: what this laptop notes is known without reading. */
  #looksOf(id: TrainingId): Promise<string> {
    const { disk, trainingsFolder } = this.#ports;
    const own = logNameOf(this.#parts.trainings.writerOf(id));
    return filesKey(disk, logFolderOf(trainingFolder(trainingsFolder, id)), (name) => isLog(name) && name !== own);
  }

  async #read(id: TrainingId): Promise<void> {
    const { trainings, changed } = this.#parts;
    const known = trainings.find(id);
    if (known) {
      const looks = (): string => JSON.stringify([known.strangers.waiting, known.strangers.forged, known.leftElsewhere]);
      const before = looks();
      await known.join((earlier) => this.#joined(known, earlier));
      if (looks() !== before) changed();
      return;
    }
    if (!(await trainings.changed(id))) return;
    this.#watching?.follow(id);
    changed();
  }

  async #joined(log: TrainingLog, before: Training): Promise<void> {
    const { open, changed } = this.#parts;
    const { events } = log.training;
    if (events.length === before.events.length) return;
    const shown = open();
    if (shown?.log !== log) return changed();
    const known = new Set(before.events.map(({ id }) => id));
    const { device } = this.#ports.writer;
    const others = events.filter((event) => event.device !== device && !known.has(event.id));
    this.#heard.hear(log.id, others, this.#ports.clock.now().instant);
    await shown.followOthers(before, changed);
  }
}
