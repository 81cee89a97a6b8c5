/**
 * Sees to it that what the disk refused is written as soon as it can be: the data folder as a whole, when it could not be written
 * at the start, and what goes on in memory meanwhile. Which acts do: `goesOn` in their rule, see domain/training/rules.ts.
 */

import type { Queue } from '../../domain/kernel/queue';
import { elapsed, type Instant, minutes } from '../../domain/kernel/time';
import type { Found } from '../store/training-log';
import { HeldElsewhere, type WriteGate } from '../store/write-gate';
import { problemOf } from './disk-words';
import type { Notices } from './notices';
import type { Ports } from './ports';
import type { Preferences } from './preferences';
import type { OpenTraining } from './training/open-training';
import type { Trainings } from './training/trainings';

/** So often it is tried again while nobody does anything. */
const pause = minutes(1 / 12);

export type Entrance = Pick<WriteGate, 'blockedBy' | 'tryOpen'>;

interface Parts {
  readonly notices: Notices;
  readonly preferences: Preferences;
  readonly trainings: Trainings;
  readonly open: () => OpenTraining | undefined;
  /** There is something new to paint. */
  readonly changed: () => void;
}

export class Saving {
  readonly #ports: Ports;
  readonly #gate: Entrance;
  readonly #queue: Queue;
  readonly #parts: Parts;
  #lastTry: Instant;

  constructor(ports: Ports, gate: Entrance, queue: Queue, parts: Parts) {
    this.#ports = ports;
    this.#gate = gate;
    this.#queue = queue;
    this.#parts = parts;
    this.#lastTry = ports.clock.now().instant;
    this.#tell();
  }

  /** In its turn, once the way to the disk was tried again if it was shut; a key that shows a slide doesn't wait for that. */
  readonly inTurn: Queue['run'] = (work) =>
    this.#queue.run(async () => {
      await this.#tryDoor();
      return work();
    });

  /** Asked again and again; does nothing while nothing is due. */
  async tick(): Promise<void> {
    const { instant } = this.#ports.clock.now();
    if (elapsed(this.#lastTry, instant) < pause) return;
    this.#lastTry = instant;
    await this.#queue.run(() => this.tryAgain());
  }

  /** Whatever waits is written, if the disk takes it. */
  async tryAgain(): Promise<void> {
    const { notices, preferences, changed } = this.#parts;
    const before = notices.all;
    await this.#tryDoor();
    if (this.#gate.blockedBy !== undefined) return;
    await preferences.remember();
    await this.#writePainted();
    if (notices.all !== before) changed();
  }

  async #writePainted(): Promise<void> {
    const { notices, preferences, trainings } = this.#parts;
    try {
      for (const log of trainings.inMemory.filter(({ isSafe }) => !isSafe)) await log.flush();
      notices.written('not-written-yet');
    } catch (error) {
      notices.refused('not-written-yet', error, preferences.translate);
    }
  }

  async #tryDoor(): Promise<void> {
    if (this.#gate.blockedBy === undefined) return;
    const { notices, changed } = this.#parts;
    const before = notices.all;
    await this.#gate.tryOpen();
    this.#tell();
    if (this.#gate.blockedBy === undefined) await this.#catchUp();
    if (notices.all !== before) changed();
  }

  /** While this kit had no lock another may have written; what the room sees stays. */
  async #catchUp(): Promise<void> {
    const { trainings, open, changed } = this.#parts;
    await trainings.readAgain(async (log, before) => {
      const shown = open();
      if (shown?.log === log) await shown.keepPicture(before.state.run, changed);
    });
  }

  #tell(): void {
    this.#parts.notices.nothingIsSaved(this.#whyNothing());
  }

  #whyNothing(): Found | undefined {
    const { blockedBy } = this.#gate;
    if (blockedBy === undefined) return undefined;
    const folder = this.#ports.dataFolder;
    if (blockedBy instanceof HeldElsewhere) return { notice: 'data-held', values: { folder, process: blockedBy.holder.process } };
    return { notice: 'data-unwritable', values: { folder, problem: problemOf(blockedBy, this.#parts.preferences.translate) } };
  }
}
