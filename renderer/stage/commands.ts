/** What the trainer's buttons and keys ask of the stage, by what the desk shows; undefined where there is nothing to ask. */
import type { ProjectorView } from '../../domain/desk/desk-view';
import type { FilmView, RunInSight } from '../../domain/stage/run-view';
import type { Cover } from '../../domain/stage/schema';
import { momentMessage } from '../../domain/stage/state';
import type { TrainingCommand } from '../../domain/training/command';

/** What can be laid over the slide, with the word and the key of each. */
export const covers = [
  { cover: 'black', name: 'black-screen', key: 'B' },
  { cover: 'helplines', name: 'helplines', key: 'H' },
  { cover: 'quiet', name: 'quiet-slide', key: 'P' },
] as const satisfies readonly { readonly cover: Exclude<Cover, 'none'>; readonly name: string; readonly key: string }[];

/** When the one screen may be seen by the room: the picture fills it, with a bar that holds no name, note or count. */
export const isSlim = ({ displays, wanted, privacy }: ProjectorView): boolean => displays === 1 && wanted && privacy !== 'private';

/** Names may be on the screen: groups and plans are there because somebody showed them on purpose. */
export const showsOnPurpose = ({ cover }: RunInSight): boolean => cover === 'groups' || cover === 'plan';

/** The one button, and the one key, for film and sound. */
export const playOrPause = ({ isPlaying }: FilmView): TrainingCommand => ({ kind: isPlaying ? 'pause-film' : 'play-film' });

/**
 * Only where the desk has a screen of its own, so that nobody freezes what they look at; what is frozen can be unfrozen from everywhere.
 */
export function freezing({ isFrozen, day }: RunInSight, { on }: ProjectorView): TrainingCommand | undefined {
  if (isFrozen) return { kind: 'freeze', frozen: false };
  return on && day !== undefined ? { kind: 'freeze', frozen: true } : undefined;
}

/** The desk and the room must see the same, or the dot would point at something else. */
export const canPoint = ({ day, isFrozen }: RunInSight, { on }: ProjectorView): boolean => on && day !== undefined && !isFrozen;

/**
 * A message that is shown is taken away first; undefined when the dialog is to be opened. Where the room sees this screen nothing is typed:
 * it gets the kit's own message.
 */
export function messageCommand({ message }: RunInSight, projector: ProjectorView): TrainingCommand | undefined {
  if (message !== undefined) return { kind: 'show-message', message };
  return isSlim(projector) ? { kind: 'show-message', message: momentMessage } : undefined;
}
