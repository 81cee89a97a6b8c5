/** What this laptop remembers of itself. What is not on the disk is not remembered either. */
import type { Outcome } from '../../domain/contract';
import { isRefusal } from '../../domain/kernel/refusal';
import type { PlaceSeals } from '../store/place-seals';
import type { Settings } from '../store/settings';
import { type Translate, translateIn } from '../translate';
import { orRefuse } from './disk-words';
import type { Ports } from './ports';

const done: Outcome = { done: true };

export class Preferences {
  readonly #settings: Ports['settings'];

  constructor({ settings }: Pick<Ports, 'settings'>) {
    this.#settings = settings;
  }

  get data(): Readonly<Settings> {
    return this.#settings.data;
  }

  get translate(): Translate {
    return translateIn(this.data.language);
  }

  async keep(change: Partial<Settings>): Promise<Outcome> {
    const before = this.data;
    this.#settings.data = { ...before, ...change };
    const written = await orRefuse(() => this.#settings.write(), 'not-written', this.translate);
    if (!isRefusal(written)) return done;
    this.#settings.data = before;
    return written;
  }

  keepSeals(change: (seals: PlaceSeals) => PlaceSeals): Promise<Outcome> {
    return this.keep({ seals: change(this.data.seals) });
  }

  /** Steps of the hints that need no telling any more. */
  areHintsDone(names: readonly string[]): boolean {
    return names.every((name) => this.data.hintsDone.includes(name));
  }

  hintsAreDone(names: readonly string[]): Promise<Outcome> {
    return this.keep({ hintsDone: [...new Set([...this.data.hintsDone, ...names])] });
  }
}
