/** What a person asks main about projector, screens and rehearsal; a refusal is told like any other. */
import type { Press } from '../../domain/stage/presses';
import type { RehearsalAct } from '../../domain/stage/rehearsal';
import type { ScreenTest } from '../../domain/stage/screens';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

/** A key or a button that may need a second press. */
export async function press(pressed: Press): Promise<void> {
  unlessRefused(await kit.press(pressed));
}

export async function project(from: 'start' | 'here' | 'off'): Promise<void> {
  unlessRefused(await kit['show-on-projector'](from));
}

/** Answers "Can the room see this screen?". */
export async function answerRoom(canSee: boolean): Promise<void> {
  unlessRefused(await kit['answer-room'](canSee));
}

/** The one screen there is turns to the room as a whole: nothing of the desk is left on it. */
export async function turnToRoom(): Promise<void> {
  await project('here');
  await answerRoom(true);
}

export async function rehearse(act: RehearsalAct): Promise<void> {
  unlessRefused(await kit.rehearse(act));
}

export async function testScreens(test: ScreenTest): Promise<void> {
  unlessRefused(await kit['test-screens'](test));
}

export async function screensTested(): Promise<void> {
  unlessRefused(await kit['screens-tested']());
}

/** With null the screens that are offered are left alone. */
export async function chooseScreen(screen: number | null): Promise<void> {
  unlessRefused(await kit['choose-screen'](screen));
}
