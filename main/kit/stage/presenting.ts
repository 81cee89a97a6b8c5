/**
 * What a person wants of the projector: the picture on it or off, on which screen, and that it is tested. The intent and the
 * projectors that were used are kept on this laptop; which screens there are is not its matter.
 */

import type { Outcome } from '../../../domain/contract';
import { refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { deckOf, firstOf, refOf } from '../../../domain/programme/deck';
import type { ScreenView } from '../../../domain/stage/screens';
import { sceneContext } from '../../../domain/training/view';
import type { Settings } from '../../store/settings';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { type KnownProjector, remember } from './arrangement';
import type { ProjectorState } from './projector-state';

const isSame = (one: KnownProjector | undefined, other: KnownProjector): boolean =>
  one?.id === other.id && one.name === other.name && one.width === other.width && one.height === other.height;

export class Presenting {
  readonly #clock: Ports['clock'];
  readonly #preferences: Preferences;
  readonly #projector: ProjectorState;

  constructor({ clock }: Pick<Ports, 'clock'>, preferences: Preferences, projector: ProjectorState) {
    this.#clock = clock;
    this.#preferences = preferences;
    this.#projector = projector;
  }

  /** Pressing the button is an answer about an unknown screen, too, when there is no other one that could be meant. */
  async show(from: 'start' | 'here' | 'off', open: OpenTraining | undefined, changed: () => void): Promise<Outcome> {
    const { unknown } = this.#projector;
    const [only] = unknown;
    const isMeant = from !== 'off' && only !== undefined && unknown.length === 1;
    await this.#preferences.use({ projectorWanted: from !== 'off', ...(isMeant ? this.#with(only) : {}) });
    changed();
    /* A trainer who asks for the projector wants the room to see it. */
    if (from !== 'off') await open?.act({ kind: 'freeze', frozen: false }, changed);
    if (from !== 'start' || !open) return done;
    const { dayOnStage } = open;
    const { slide } = sceneContext(open.context(this.#preferences.data.language)).run;
    const first = dayOnStage === undefined ? undefined : firstOf(deckOf(open.programme, dayOnStage));
    /* A clicker's start key comes by mistake in the middle of a day, too: the picture comes back where it was. */
    if (!first || slide?.block !== refOf(first).block) return done;
    return open.act({ kind: 'go-to', slide: refOf(first) }, changed);
  }

  async choose(id: number | null): Promise<Outcome> {
    if (id === null) {
      this.#projector.leaveAlone();
      return done;
    }
    const screen = this.#projector.screen(id);
    if (!screen) return refuse('no-such-screen');
    await this.#preferences.use({ projectorWanted: true, ...this.#with(screen) });
    return done;
  }

  /** Whether the kit has yet to remember this screen as it is. */
  isNew(screen: KnownProjector): boolean {
    return !isSame(this.#preferences.data.projectors[0], screen);
  }

  /** The picture is on this screen: from now on the kit knows it as it is today. */
  isOn(screen: KnownProjector): Promise<void> {
    return this.#preferences.use(this.#with(screen));
  }

  /** A person saw the test picture. The only screen that it can have been on is known from now on; a mirrored one has no name. */
  async tested(): Promise<Outcome> {
    const { known, unknown } = this.#projector;
    const screen = known ?? (unknown.length === 1 ? unknown[0] : undefined);
    this.#projector.test = 'none';
    await this.#preferences.use({ screensTested: localDateOf(this.#clock.now()), ...(screen ? this.#with(screen) : {}) });
    return done;
  }

  #with({ id, name, width, height }: ScreenView | KnownProjector): Pick<Settings, 'projectors'> {
    return { projectors: remember(this.#preferences.data.projectors, { id, name, width, height }) };
  }
}
