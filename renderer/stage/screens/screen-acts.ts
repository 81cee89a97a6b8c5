/** What a person asks of the screens; a refusal is told like any other. */
import type { ScreenTest } from '../../../domain/stage/screens';
import { unlessRefused } from '../../ui/act';
import { kit } from '../../ui/bridge';

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
