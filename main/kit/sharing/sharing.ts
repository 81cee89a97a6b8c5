/** The folder of trainings that laptops share: choosing one, what that would do, doing it whole or not at all, and looking after it. */
import type { Outcome } from '../../../domain/contract';
import type { Queue } from '../../../domain/kernel/queue';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { elapsed, type Instant, minutes, type WallTime } from '../../../domain/kernel/time';
import {
  type Finding,
  findingsAtHome,
  findingsOf,
  isPossible,
  megabytes,
  type SharingPreview,
  type SharingView,
} from '../../../domain/sharing/shared-folder';
import { faultOf } from '../../store/disk';
import { isInside } from '../../store/inside';
import { checkThere } from '../../store/shared-folder';
import type { Found } from '../../store/training-log';
import { ownTrainingsFolder, type TrainingsFolder } from '../../store/trainings-folder';
import { trainingsIn } from '../../transfer/copy-place';
import { loadOf, type Way } from '../../transfer/joining';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { OpenTraining } from '../training/open-training';
import type { PutAside } from '../training/put-aside';
import type { Trainings } from '../training/trainings';
import { saidBy, saidWithPlace } from '../trouble';
import { laptopsThere, remember, unknownThere } from './known-laptops';
import { lookAtFolder, lookAtHome, realPath } from './look-at-folder';
import { moveTrainings } from './moving';

interface Parts {
  readonly preferences: Preferences;
  readonly notices: Notices;
  readonly open: () => OpenTraining | undefined;
  readonly trainings: Pick<Trainings, 'inMemory' | 'isOwnStart'>;
  readonly putAside: Pick<PutAside, 'view'>;
  readonly changed: () => void;
}

/** What a person was shown under this name. */
interface Previewed {
  readonly name: string;
  readonly to: TrainingsFolder;
  readonly shared: TrainingsFolder | null;
  /** How many come. */
  readonly trainings: number;
}

/** So often a folder that is away is looked for. */
const pause = minutes(1 / 12);

/** So finely it is told how far a move is. */
const hundredth = ({ done, of }: NonNullable<SharingView['moving']>): number => Math.floor((100 * done) / Math.max(1, of));

export class Sharing {
  readonly #ports: Ports;
  readonly #parts: Parts;
  readonly #isAway: boolean;
  /** It was away when the kit was started, and is there by now. */
  #isBack = false;
  #isMoved = false;
  #isStopped = false;
  #moving: SharingView['moving'];
  #previewed: Previewed | undefined;
  #lastLook: Instant;
  readonly #began: WallTime;

  constructor(ports: Ports, parts: Parts) {
    const { sharedFolder } = ports.settings.data;
    this.#ports = ports;
    this.#parts = parts;
    this.#isAway = sharedFolder !== null && ports.trainingsFolder !== sharedFolder;
    const { instant, wall } = ports.clock.now();
    this.#lastLook = instant;
    this.#began = wall;
  }

  get view(): SharingView {
    const folder = this.#shared;
    return { state: this.#isMoved ? 'moved' : this.#state, folder, moving: this.#moving };
  }

  get #state(): SharingView['state'] {
    if (this.#isAway) return this.#isBack ? 'back' : 'away';
    return this.#shared === undefined ? 'alone' : 'there';
  }

  /** Asks for a folder and says what it would do; undefined when the person chose none. Nothing is changed yet. */
  async choose(what: 'choose' | 'alone'): Promise<SharingPreview | Refusal | undefined> {
    const { files, trainingsFolder, dataFolder } = this.#ports;
    const { translate } = this.#parts.preferences;
    if (what === 'alone') {
      if (this.#isAway) return refuse(this.#isBack ? 'shared-not-read' : 'shared-not-there');
      return this.#preview(ownTrainingsFolder(dataFolder), null);
    }
    const chosen = await files.chooseFolder(translate, 'sharing:choose-folder');
    if (chosen === undefined) return undefined;
    const [there, here] = [await realPath(chosen), await realPath(trainingsFolder)];
    if (there === here) return refuse('shared-already');
    if (this.#shared !== undefined && (isInside(there, here) || isInside(here, there))) return refuse('shared-nested');
    return this.#preview(chosen as TrainingsFolder, chosen as TrainingsFolder);
  }

  /**
   * What was previewed under this name is done in its turn; then the kit starts anew. On a slow disk the first training takes a while: that
   * they are on their way is told at once, and from then on it can be stopped.
   */
  async share(name: string, inTurn: Queue['run']): Promise<Outcome> {
    const previewed = this.#previewed;
    if (previewed?.name !== name) return refuse('sharing-changed');
    const refused = this.#whyNotNow();
    if (refused) return refused;
    const { changed } = this.#parts;
    this.#isStopped = false;
    this.#moving = { done: 0, of: previewed.trainings };
    changed();
    try {
      return await inTurn(async () => this.#whyNotNow() ?? this.#share(previewed));
    } finally {
      this.#moving = undefined;
      changed();
    }
  }

  #whyNotNow(): Refusal | undefined {
    const open = this.#parts.open();
    if (open?.dayOnStage !== undefined) return refuse('sharing-in-training', undefined, { day: open.dayOnStage });
    return this.#parts.trainings.inMemory.some(({ isSafe }) => !isSafe) ? refuse('sharing-unsaved') : undefined;
  }

  async #share({ to, shared }: Previewed): Promise<Outcome> {
    const way = this.#way(to, shared);
    const work = async (): Promise<Outcome> => {
      const findings = await this.#findingsOf(shared, (await loadOf(way)).bytes);
      if (!isPossible(findings)) return refuse('sharing-changed');
      if (this.#isStopped) return refuse('sharing-stopped');
      await this.#rememberThere(to);
      return this.#move(way, shared);
    };
    const moved = await this.#orRefuse(work);
    if (!isRefusal(moved)) this.#ports.restart?.();
    return moved;
  }

  /** Stops the move; the person who asked for it is told. */
  stop(): void {
    this.#isStopped = true;
  }

  #move(way: Way, shared: TrainingsFolder | null): Promise<Outcome> {
    const { preferences, changed } = this.#parts;
    return moveTrainings({
      way,
      shared,
      areMoved: this.#areMoved,
      preferences,
      progress: (done, of) => {
        const before = this.#moving;
        this.#moving = { done, of };
        if (before === undefined || hundredth(before) !== hundredth(this.#moving)) changed();
      },
      isStopped: () => this.#isStopped,
      leave: () => {
        this.#isMoved = true;
        this.#ports.leaveTrainings();
      },
    });
  }

  /** With the place of what can't be read: among thousands of files nobody would find it. */
  async #orRefuse<Result>(work: () => Promise<Result>): Promise<Result | Refusal> {
    try {
      return await work();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      const { language } = this.#parts.preferences.data;
      return refuse('shared-unreadable', undefined, { problem: saidWithPlace(error, this.#ports.trainingsFolder, language) });
    }
  }

  get #areMoved(): boolean {
    return this.#shared === undefined || this.#isAway;
  }

  async #findingsOf(shared: TrainingsFolder | null, needed: number): Promise<readonly Finding[]> {
    const { disk, dataFolder } = this.#ports;
    const { translate } = this.#parts.preferences;
    return shared === null
      ? findingsAtHome(await lookAtHome({ disk, dataFolder, translate, needed }))
      : this.#findings(shared, needed, false);
  }

  /** Remembers everybody who wrote into the trainings there: the person read how many they are. */
  async #rememberThere(to: TrainingsFolder): Promise<void> {
    await remember(this.#ports, await laptopsThere(this.#ports.disk, to));
  }

  /** What is wrong with the folder that is shared, or seems to be; nothing is shared: undefined. */
  async check(): Promise<readonly Finding[] | undefined> {
    return this.#shared === undefined ? undefined : this.#findings(this.#shared as TrainingsFolder, 0, true);
  }

  /** Whether a folder that was away is there, and may be away again: each is told once, in the language of that moment. */
  async tick(): Promise<void> {
    const { instant } = this.#ports.clock.now();
    if (!this.#isAway || elapsed(this.#lastLook, instant) < pause) return;
    this.#lastLook = instant;
    const folder = this.#shared as TrainingsFolder;
    const problem = await this.#whyAway(folder);
    const { notices, changed } = this.#parts;
    const told: Found =
      problem === undefined ? { notice: 'shared-back', values: { folder } } : { notice: 'shared-away', values: { folder, problem } };
    const isBack = problem === undefined;
    if (isBack === this.#isBack) {
      if (notices.sayAgain(told)) changed();
      return;
    }
    this.#isBack = isBack;
    notices.settle(isBack ? 'shared-away' : 'shared-back');
    notices.add(told);
    changed();
  }

  /** Undefined where it is there. */
  async #whyAway(folder: TrainingsFolder): Promise<string | undefined> {
    try {
      await checkThere(this.#ports.disk, folder);
      return undefined;
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return saidBy(error, this.#parts.preferences.translate);
    }
  }

  async #preview(to: TrainingsFolder, shared: TrainingsFolder | null): Promise<SharingPreview | Refusal> {
    const { disk, newId } = this.#ports;
    const work = async (): Promise<SharingPreview> => {
      const load = await loadOf(this.#way(to, shared));
      const there = (await trainingsIn(disk, to)).length;
      const findings = await this.#findingsOf(shared, load.bytes);
      const name = newId();
      this.#previewed = { name, to, shared, trainings: load.trainings.length };
      return {
        preview: name,
        folder: shared ?? undefined,
        coming: load.made.length,
        there,
        both: load.trainings.length - load.made.length,
        laptops: shared === null ? 0 : await unknownThere(this.#ports, to),
        megabytes: megabytes(load.bytes),
        areMoved: this.#areMoved,
        findings,
        isPossible: isPossible(findings),
      };
    };
    return this.#orRefuse(work);
  }

  async #findings(folder: TrainingsFolder, needed: number, isShared: boolean): Promise<readonly Finding[]> {
    const { disk, dataFolder, writer, clock } = this.#ports;
    const { translate } = this.#parts.preferences;
    const isOwnStart = (start: string): boolean => this.#parts.trainings.isOwnStart(start);
    const aside = this.#parts.putAside.view.length;
    const around = { disk, dataFolder, writer, isOwnStart, began: this.#began, now: clock.now(), translate, needed, isShared, aside };
    return findingsOf(await lookAtFolder(folder, around));
  }

  #way(to: TrainingsFolder, shared: TrainingsFolder | null): Way {
    const { disk, trainingsFolder, aside, writer } = this.#ports;
    return { disk, from: trainingsFolder, to, aside, taker: { ...writer, isSharing: shared !== null } };
  }

  get #shared(): string | undefined {
    return this.#ports.settings.data.sharedFolder ?? undefined;
  }
}
