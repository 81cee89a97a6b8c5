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
  const looked = <Act>(look: () => Act): Act => {
    const before = presses.once?.at;
    const act = look();
    if (presses.once?.at !== before) changed();
    return act;
  };
  const takeOff = async (training: OpenTraining | undefined): Promise<Outcome> => {
    const outcome = await presenting.show('off', training, changed);
    changed();
    return outcome;
  };
  return queue.run(async () => {
    const training = open();
    const { language, projectorWanted } = ports.settings.data;
    if (!training) {
      /* The picture on the projector is there without one, too. */
      if (press !== 'leave') return noTraining();
      return looked(() => presses.leaveBare(projectorWanted, at)) === 'off' ? takeOff(undefined) : done;
    }
    const stage = { ...sceneContext(training.context(language)), isShown: projectorWanted };
    const act = looked(() => presses.press(press, stage, at));
    if (act === undefined) return done;
    return act === 'off' ? takeOff(training) : training.act(act, changed);
  });
}
