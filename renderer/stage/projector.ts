/** What the trainer asks of the projector; a refusal is told like any other. */
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

export async function project(from: 'start' | 'here' | 'off'): Promise<void> {
  unlessRefused(await kit['show-on-projector'](from));
}

/** The one screen there is turns to the room as a whole: nothing of the desk is left on it. */
export async function turnToRoom(): Promise<void> {
  await project('here');
  await answerRoom(true);
}

/** Answers "Can the room see this screen?". */
export async function answerRoom(canSee: boolean): Promise<void> {
  unlessRefused(await kit['answer-room'](canSee));
}
