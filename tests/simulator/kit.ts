/** One life of the kit on a laptop, from its start to its end, over the real store code: what people do in it, and what it does by itself. */
import { newQueue } from '../../domain/kernel/queue';
import { isRefusal } from '../../domain/kernel/refusal';
import { isErasing } from '../../domain/training/erasure';
import type { Clock } from '../../main/clock';
import { Notices } from '../../main/kit/notices';
import { Preferences } from '../../main/kit/preferences';
import { finishMoves } from '../../main/kit/sharing/finishing';
import { moveTrainings } from '../../main/kit/sharing/moving';
import { placeAtStart } from '../../main/kit/sharing/starting';
import { Following, type Shown } from '../../main/kit/training/following';
import type { Owner } from '../../main/store/answer-files';
import { Devices } from '../../main/store/devices';
import { type Disk, faultOf } from '../../main/store/disk';
import { logFolderOf, UnreadLog } from '../../main/store/log-folder';
import { checkBeginning, readTraining } from '../../main/store/read-training';
import { openSettings } from '../../main/store/settings';
import { leavable } from '../../main/store/shared-folder';
import { Snapshot } from '../../main/store/snapshot';
import { TrainingLog } from '../../main/store/training-log';
import { type TrainingsFolder, trainingFolder } from '../../main/store/trainings-folder';
import type { WatchTrainings } from '../../main/store/watch-trainings';
import { writerFor } from '../../main/store/writer';
import type { Parcel } from '../../main/transfer/parcel';
import type { Taker } from '../../main/transfer/plan-logs';
import { translateIn } from '../../main/translate';
import { trainingId } from '../unit/builders';
import type { DoneAct, People } from './acts';
import { keyFor } from './keys';
import { aside, asideOfAll, dataFolder, ownFolder, sharedFolder, snapshotPath } from './places';
import { notTakenUp, Sheets } from './sheets';
import { packed, takenIn } from './sticks';
import { Life } from './turns';
import type { World } from './world';

/** `share`: this laptop's trainings go to the folder that is carried. `agree`: names go from this laptop's files, too, as another's person asked. `admit`: a laptop that waits is one of ours. */
export type Doing = 'act' | 'sheet' | 'pack' | 'take-in' | 'erase' | 'agree' | 'admit' | 'join' | 'share' | 'close';

/** The laptop, as its kit finds it. */
export interface Machine {
  readonly name: string;
  readonly device: string;
  readonly people: People;
  /** Its trainings lie in its own folder until it shares them. */
  readonly beganAlone: boolean;
  /** Laptops of which somebody here knows that they are ours. */
  readonly knows: Set<string>;
  /** The clock as the laptop's clocks are set now. */
  readonly clock: Clock;
  readonly newId: () => string;
}

const wasErased = ({ training }: TrainingLog): boolean => training.state.erased !== undefined;

export class Kit {
  readonly life: Life;
  readonly #machine: Machine;
  readonly #world: World;
  readonly #start: string;
  readonly #disk: Disk;
  /** From now on nothing more may be written where the trainings were. */
  readonly #leave: () => void;
  #trainings: TrainingsFolder = sharedFolder;
  #sheets: Sheets;
  /** Undefined where nothing has to be remembered, since the trainings are shared from the beginning. */
  #preferences: Preferences | undefined;
  /** Undefined where nobody asks who belongs to us. */
  #devices: Devices | undefined;
  #log: TrainingLog | undefined;
  #following: Following<Shown> | undefined;
  /** The system tells of a file. */
  #told: (file: string) => void = () => {};
  /** What it told of waits to be read. */
  #toldEnough: (() => void) | undefined;
  #isRead = false;
  #isClosed = false;

  /** `number`: of this start. */
  constructor(machine: Machine, world: World, disk: Disk, number: number) {
    this.life = new Life(`kit ${machine.name}${number}`);
    this.#machine = machine;
    this.#world = world;
    this.#start = `start${number}`;
    const { disk: leavableDisk, leave } = leavable(world.kitDisk(world.turns.diskOf(disk, this.life)), ownFolder);
    this.#disk = leavableDisk;
    this.#leave = leave;
    this.#sheets = this.#sheetsHere();
  }

  #sheetsHere(): Sheets {
    return new Sheets(this.#disk, this.#folder, this.owner, this.#world.chance, this.#world.sheets);
  }

  /** It keeps its trainings for itself. */
  get isAlone(): boolean {
    return this.#trainings === ownFolder;
  }

  get #folder(): string {
    return trainingFolder(this.#trainings, trainingId);
  }

  get owner(): Owner {
    return { device: this.#machine.device, isSharing: !this.isAlone, isStranger: (device) => this.#log?.isStranger(device) ?? false };
  }

  /** The training while it is open: not before it is read, and not where none has come yet. */
  get log(): TrainingLog | undefined {
    return this.#log;
  }

  /** It looked for the training, whether there was one or not. */
  get isRead(): boolean {
    return this.#isRead;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** `isNew`: the training is made here. */
  begin(isNew: boolean): void {
    this.#begin('starts', async () => {
      await this.#openDevices();
      if (this.#machine.beganAlone) await this.#findPlace(isNew);
      const log = await this.#openUnlessInPart(isNew);
      if (log && isNew) await this.#confirm(log, this.#machine.people.begin());
      if (log?.training.state.details) await this.#follow(log);
      else await this.#remembersWhoWaits();
      this.#isRead = true;
    });
  }

  /** Something of this name changed; the system may tell of it, or not. */
  hears(file: string): void {
    if (!this.isAlone && !this.#world.chance.isOneIn(3)) this.#told(file);
  }

  /** What counts in the files and isn't known here, as it would be if nobody had looked at them. `disk`: where nobody waits for a turn. */
  async unread(disk: Disk): Promise<readonly string[]> {
    const log = this.#log;
    if (!log || this.#isClosed) return [];
    const { training } = await readTraining(disk, this.#folder, trainingId, this.#devices);
    const known = new Set(log.training.events.map(({ id }) => id));
    const events = training.events.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    return log.waitsForErasing ? events : [...events, ...(await notTakenUp(disk, this.#folder, this.owner, wasErased(log)))];
  }

  does(what: Doing): void {
    const log = this.#log;
    if (this.#world.turns.isWorking(this.life)) return;
    if (what === 'share') this.#shares();
    if (!log || what === 'share') return;
    switch (what) {
      case 'join':
        this.#readsWhatCame();
        break;
      case 'agree':
        if (log.waitsForErasing) this.#begin('erases here too', () => this.#unlessRefused(() => log.erase()));
        break;
      case 'sheet':
        this.#begin('sheet', () => this.#sheets.act(wasErased(log)));
        break;
      case 'pack':
        this.#begin('packs', () => this.#unlessRefused(() => this.#packs()));
        break;
      case 'take-in':
        this.#takesIn(log);
        break;
      case 'admit':
        this.#admits(log);
        break;
      case 'close':
        this.#begin('closes', () => this.#closes());
        break;
      default: {
        const { people, device, clock, newId } = this.#machine;
        const context = { moment: clock.now(), device, newId };
        const done = what === 'act' ? people.act(log.training, context) : people.erasing(log.training, context);
        if (done) this.#begin(done.name, () => this.#confirm(log, done));
      }
    }
  }

  async #follow(log: TrainingLog): Promise<void> {
    const { clock, device } = this.#machine;
    const watchTrainings: WatchTrainings = (_folder, told) => {
      this.#told = (file) => told(trainingId, file);
      return { follow: () => {}, close: () => {} };
    };
    const writer = { ...writerFor(device, clock), start: this.#start, isSharing: !this.isAlone };
    this.#following = new Following<Shown>(
      {
        disk: this.#disk,
        trainingsFolder: this.#trainings,
        watchTrainings,
        clock: { now: () => this.#machine.clock.now() },
        writer,
        noteFault: (what, error) => {
          if (!this.life.isOver) this.#world.fault(`${this.life.name}: ${what} ${String(error)}`);
        },
      },
      {
        queue: newQueue(),
        trainings: {
          find: (id) => (id === trainingId ? log : undefined),
          summaries: [],
          progress: undefined,
          changed: async () => false,
          writerOf: () => writer,
          isStranger: (_, device) => log.isStranger(device),
        },
        beside: { look: async () => {} },
        open: () => ({ log, followOthers: async (_before, painted) => painted() }),
        sheets: {
          follow: async () => {
            await this.#sheets.keepUp({ wasErased: wasErased(log), isWaiting: log.waitsForErasing });
            return false;
          },
        },
        changed: () => {},
      },
      (work) => {
        this.#toldEnough = work;
        return () => {
          this.#toldEnough = undefined;
        };
      },
    );
    this.#log = log;
    await this.#following.begin();
  }

  #readsWhatCame(): void {
    const following = this.#following;
    if (!following) return;
    if (this.#toldEnough) this.#begin('reads what it was told of', () => following.follow());
    else this.#begin('looks for what came', () => following.tick());
  }

  /** Undefined while the log that the training begins with has not come yet, or can't be told from one that somebody changed. */
  async #openUnlessInPart(isNew: boolean): Promise<TrainingLog | undefined> {
    try {
      return await this.#open(isNew);
    } catch (error) {
      if (!(error instanceof UnreadLog) || error.why === undefined) throw error;
      return undefined;
    }
  }

  async #open(isNew: boolean): Promise<TrainingLog> {
    const { device, clock } = this.#machine;
    const writer = { ...writerFor(device, clock), start: this.#start, isSharing: !this.isAlone, key: keyFor(device), known: this.#devices };
    const snapshot = new Snapshot(this.#disk, snapshotPath, 'simulated', this.#world.snapshotAfter);
    const check = isNew ? undefined : checkBeginning;
    return TrainingLog.open(this.#disk, this.#folder, trainingId, writer, aside, () => {}, check, snapshot);
  }

  /** Opens the remembered laptops, with those whom somebody here knows besides. */
  async #openDevices(): Promise<void> {
    if (!this.#world.asksWhoBelongs) return;
    const { device, knows } = this.#machine;
    await this.#disk.makeFolder(dataFolder);
    const devices = await Devices.open(this.#disk, dataFolder, aside, { device, key: keyFor(device) });
    await devices.tookStock({ devices: [], unsigned: [] });
    this.#devices = devices;
    await this.#remember([...knows].filter((other) => !devices.find(other)));
  }

  async #remember(devices: readonly string[]): Promise<void> {
    for (const device of devices) this.#machine.knows.add(device);
    if (devices.length > 0)
      await this.#devices?.remember({ devices: devices.map((device) => ({ device, key: keyFor(device).publicKey })), unsigned: [] });
  }

  async #remembersWhoWaits(): Promise<void> {
    const { chance, isOurs } = this.#world;
    if (!this.#devices || chance.isOneIn(2)) return;
    const { admission } = await readTraining(this.#disk, this.#folder, trainingId, this.#devices);
    await this.#remember(admission.waiting.filter(isOurs).map(({ device }) => device));
  }

  async #packs(): Promise<void> {
    this.#world.sticks.push(await packed(this.#disk, this.#folder, this.#devices));
  }

  #takesIn(log: TrainingLog): void {
    const { chance, sticks } = this.#world;
    const parcel = sticks[chance.upTo(sticks.length - 1)];
    if (!parcel) return;
    this.#begin('takes in what a stick brought', () =>
      this.#unlessRefused(async () => {
        await this.#takes(parcel);
        await log.join(async () => {});
      }),
    );
  }

  async #takes(parcel: Parcel): Promise<void> {
    await takenIn(this.#disk, this.#folder, parcel, this.#taker, async (these) => this.#devices?.remember(these));
  }

  get #taker(): Taker {
    return { device: this.#machine.device, isSharing: !this.isAlone, start: this.#start, known: this.#devices };
  }

  /** What a start does about where the trainings lie; a laptop that has none yet begins with what a stick brings. */
  async #findPlace(isNew: boolean): Promise<void> {
    await this.#disk.makeFolder(dataFolder);
    const settings = await openSettings(this.#disk, dataFolder, asideOfAll, 'en');
    const around = { disk: this.#disk, dataFolder, aside: asideOfAll, translate: translateIn('en') };
    await finishMoves({ ...around, settings, taker: this.#taker });
    this.#preferences = new Preferences({ settings }, new Notices());
    this.#trainings = (await placeAtStart({ ...around, settings: settings.data, writer: this.#taker, isOpen: true })).folder;
    this.#sheets = this.#sheetsHere();
    if (isNew || !this.isAlone || (await this.#disk.list(logFolderOf(this.#folder))).length > 0) return;
    const parcel = this.#world.sticks.at(-1);
    if (parcel) await this.#unlessRefused(() => this.#takes(parcel));
  }

  #shares(): void {
    const preferences = this.#preferences;
    if (!preferences || !this.isAlone) return;
    this.#begin('joins the others', async () => {
      const moved = await moveTrainings({
        way: { disk: this.#disk, from: ownFolder, to: sharedFolder, aside: asideOfAll, taker: { ...this.#taker, isSharing: true } },
        ...{ shared: sharedFolder, areMoved: true, preferences, progress: () => {}, isStopped: () => false, leave: this.#leave },
      });
      if (isRefusal(moved)) this.#world.story(`${this.life.name}: could not join them: ${moved.refused}`);
      else await this.#closes();
    });
  }

  async #closes(): Promise<void> {
    this.#following?.close();
    await this.#log?.close();
    await this.#devices?.keep();
    this.#isClosed = true;
  }

  /** Somebody knows one of those who wait, and says so. */
  #admits(log: TrainingLog): void {
    const { chance, isOurs } = this.#world;
    const waiting = log.strangers.waiting.filter(isOurs);
    const one = waiting[chance.upTo(waiting.length - 1)];
    if (!one) return;
    const { device, key } = one;
    this.#begin(`admits ${device}`, async () => {
      await this.#remember([device]);
      await this.#confirm(log, {
        name: 'admit',
        happenings: [{ type: 'laptop-admitted', body: { device, key }, personal: { name: device } }],
      });
      await log.join(async () => {});
    });
  }

  async #confirm(log: TrainingLog, { happenings }: DoneAct): Promise<void> {
    const before = log.training.events.length;
    await log.confirm(happenings, this.#machine.clock.now());
    const added = log.training.events.slice(before);
    this.#world.confirmed(added);
    if (added.some(isErasing)) await this.#unlessRefused(() => log.erase());
  }

  /** What can't be done now, as with a file that the carrier puts another over, is done at the next start or when somebody tries again. */
  async #unlessRefused(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      this.#world.story(`${this.life.name}: could not do all of it`);
    }
  }

  #begin(what: string, work: () => Promise<void>): void {
    this.#world.turns.begin(this.life, what, work);
  }
}
