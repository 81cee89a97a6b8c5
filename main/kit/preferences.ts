/**
 * What this laptop remembers of itself. What a person changes in it counts once it is on the disk; which training and which screen
 * are used counts at once, so that the room sees it, and is remembered as soon as the disk takes it.
 */

import type { Outcome } from '../../domain/contract';
import { isRefusal } from '../../domain/kernel/refusal';
import type { PlaceSeals } from '../store/place-seals';
import type { Settings } from '../store/settings';
import { type Translate, translateIn } from '../translate';
import { orRefuse } from './disk-words';
import type { Notices } from './notices';
import type { Ports } from './ports';
import { done } from './request-gate';

export class Preferences {
  readonly #settings: Ports['settings'];
  readonly #notices: Notices;
  #isOnDisk = true;

  constructor({ settings }: Pick<Ports, 'settings'>, notices: Notices) {
    this.#settings = settings;
    this.#notices = notices;
  }

  get data(): Readonly<Settings> {
    return this.#settings.data;
  }

  get translate(): Translate {
    return translateIn(this.data.language);
  }

  async keep(change: Partial<Settings>): Promise<Outcome> {
    /* In the language that counts until then. */
    const { data: before, translate } = this;
    this.#settings.data = { ...before, ...change };
    const written = await orRefuse(() => this.#write(), 'not-written', translate);
    if (isRefusal(written)) this.#settings.data = before;
    return written;
  }

  /** For what goes on without the disk; told when it can't be remembered yet. */
  async use(change: Partial<Settings>): Promise<void> {
    this.#settings.data = { ...this.data, ...change };
    this.#isOnDisk = false;
    await this.remember();
  }

  /** What was used and isn't on the disk yet is tried again. */
  async remember(): Promise<void> {
    if (this.#isOnDisk) return;
    try {
      await this.#write();
    } catch (error) {
      this.#notices.refused('not-remembered', error, this.translate);
    }
  }

  async #write(): Promise<Outcome> {
    await this.#settings.write();
    this.#isOnDisk = true;
    this.#notices.written('not-remembered');
    return done;
  }

  keepSeals(change: (seals: PlaceSeals) => PlaceSeals): Promise<Outcome> {
    return this.keep({ seals: change(this.data.seals) });
  }

  /** Steps of the hints that need no telling any more. */
  areHintsDone(names: readonly string[]): boolean {
    return names.every((name) => this.data.hintsDone.includes(name));
  }

  async hintsAreDone(names: readonly string[]): Promise<Outcome> {
    await this.use({ hintsDone: [...new Set([...this.data.hintsDone, ...names])] });
    return done;
  }
}
