/** A press of a key or a button is looked at in its turn, after all that was asked for before it; it came when it came. */
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import type { Queue } from '../../../domain/kernel/queue';
import { isRefusal } from '../../../domain/kernel/refusal';
import type { Instant } from '../../../domain/kernel/time';
import type { Press, SharedKey } from '../../../domain/stage/presses';
import { isNavigation } from '../../../domain/subjects/commands';
import type { TrainingCommand } from '../../../domain/training/command';
import type { School } from '../../../domain/training/count-persons';
import { sceneContext } from '../../../domain/training/view';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import { noTraining, type OpenTraining } from '../training/open-training';
import type { Presenting } from './presenting';
import type { Presses } from './presses';

export interface Around {
  readonly ports: Pick<Ports, 'clock' | 'settings'>;
  readonly queue: Queue;
  /** For what doesn't only show a slide: the way to the disk is tried first. */
  readonly inTurn: Queue['run'];
  readonly presses: Presses;
  readonly presenting: Pick<Presenting, 'show'>;
  readonly open: () => OpenTraining | undefined;
  readonly changed: () => void;
  /** Schools of all trainings but one; rejects with what the disk says. */
  readonly schoolsElsewhere: (id: TrainingId) => Promise<readonly School[]>;
}

/** In its turn. `at`: when it was pressed. */
export async function pressed(press: Press, at: Instant, { ports, presses, presenting, open, changed }: Around): Promise<Outcome> {
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
}

/** In its turn. */
export async function commanded(command: TrainingCommand, { ports, presses, open, changed, schoolsElsewhere }: Around): Promise<Outcome> {
  if (presses.forget()) changed();
  const training = open();
  if (!training) return noTraining();
  if (command.kind !== 'erase-persons') return training.act(command, changed);
  const elsewhere = await orRefuse(() => schoolsElsewhere(training.log.id), 'across-unread', translateIn(ports.settings.data.language));
  return isRefusal(elsewhere) ? elsewhere : training.act(command, changed, { schoolsElsewhere: elsewhere });
}

/** The key of the trainer's telephone that asks for the same. */
function sharedKeyOf(command: TrainingCommand): SharedKey | undefined {
  if (command.kind === 'back') return 'back';
  return command.kind === 'cover' && command.cover === 'black' ? 'black' : undefined;
}

/** What the trainer's telephone pressed a moment ago is not pressed once more. */
async function unlessEcho(key: SharedKey | undefined, at: Instant, { presses }: Around, work: () => Promise<Outcome>): Promise<Outcome> {
  if (key === undefined) return work();
  const here = { end: 'desk', key, at } as const;
  if (presses.isEcho(here)) return done;
  presses.counts(here);
  return work();
}

/** The desk's keys, buttons and clicker. */
export function pressing(press: Press, around: Around): Promise<Outcome> {
  const at = around.ports.clock.now().instant;
  return around.queue.run(() => unlessEcho(press === 'next' ? press : undefined, at, around, () => pressed(press, at, around)));
}

export function commanding(command: TrainingCommand, around: Around): Promise<Outcome> {
  const at = around.ports.clock.now().instant;
  const run = isNavigation(command) ? around.queue.run : around.inTurn;
  return run(() => unlessEcho(sharedKeyOf(command), at, around, () => commanded(command, around)));
}
