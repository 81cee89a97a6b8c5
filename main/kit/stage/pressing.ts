/** A press of a key or a button is looked at in its turn, after all that was asked for before it; it came when it came. */
import type { Outcome } from '../../../domain/contract';
import type { Queue } from '../../../domain/kernel/queue';
import type { Press } from '../../../domain/stage/presses';
import { sceneContext } from '../../../domain/training/view';
import type { Ports } from '../ports';
import { done, type RequestGate } from '../request-gate';
import type { Presses } from './presses';

interface Around {
  readonly ports: Pick<Ports, 'clock' | 'settings'>;
  readonly gate: Pick<RequestGate, 'opened'>;
  readonly queue: Queue;
  readonly presses: Presses;
  readonly changed: () => void;
}

export function pressing(press: Press, { ports, gate, queue, presses, changed }: Around): Promise<Outcome> {
  const at = ports.clock.now().instant;
  return queue.run(async () =>
    gate.opened(async (training): Promise<Outcome> => {
      const before = presses.once?.at;
      const command = presses.press(press, sceneContext(training.context(ports.settings.data.language)), at);
      if (presses.once?.at !== before) changed();
      return command ? training.act(command, changed) : done;
    }),
  );
}
