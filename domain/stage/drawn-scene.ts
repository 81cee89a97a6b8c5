/** A drawn scene of the programme, in the colours of the block that it stands in. */
import { inLanguage } from '../kernel/language';
import { sceneAddress, sceneNamed, worldOf } from '../programme/theme';
import type { Drawing } from './audience-view';
import type { SceneContext } from './scene-context';

/** Undefined without a name, and where the programme has no scene of that name. `block`: undefined before a day and after it. */
export function drawingNamed(
  name: string | undefined,
  block: string | undefined,
  { programme: { theme }, language }: Pick<SceneContext, 'programme' | 'language'>,
): Drawing | undefined {
  const drawn = sceneNamed(theme, name);
  return drawn && { address: sceneAddress(drawn, worldOf(theme, block)), description: inLanguage(drawn.description, language) };
}
