/** A press of a key or a button is looked at in its turn, after all that was asked for before it; it came when it came. */
import type { Outcome } from '../../../domain/contract';
import type { Queue } from '../../../domain/kernel/queue';
import type { Press } from '../../../domain/stage/presses';
import { sceneContext } from '../../../domain/training/view';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import { noTraining, type OpenTraining } from '../training/open-training';
import type { Presenting } from './presenting';
import type { Presses } from './presses';

interface Around {
  readonly ports: Pick<Ports, 'clock' | 'settings'>;
  readonly queue: Queue;
  readonly presses: Presses;
  readonly presenting: Pick<Presenting, 'show'>;
  readonly open: () => OpenTraining | undefined;
  readonly changed: () => void;
}

export function pressing(press: Press, { ports, queue, presses, presenting, open, changed }: Around): Promise<Outcome> {
  const at = ports.clock.now().instant;
  return queue.run(async () => {
    const training = open();
    if (!training) return noTraining();
    const { language, projectorWanted } = ports.settings.data;
    const before = presses.once?.at;
    const act = presses.press(press, { ...sceneContext(training.context(language)), isShown: projectorWanted }, at);
    if (presses.once?.at !== before) changed();
    if (act === undefined) return done;
    if (act !== 'off') return training.act(act, changed);
    const outcome = await presenting.show('off', training, changed);
    changed();
    return outcome;
  });
}
