/** What main tells first. It is asked for before the desk's scripts are compiled, and waits for them. */
import type { DeskTime } from '../../domain/desk/desk-view';
import type { ViewUpdate } from '../../domain/desk/view-updates';
import { kit } from '../ui/bridge';

const early: ViewUpdate[] = [];
let latest: DeskTime | undefined;
const stopHearing = [kit.onView((told) => early.push(told)), kit.onTime((time) => (latest = time))];
const asked = kit.ready();

/** Once, with what was told meanwhile: whoever takes it has to hear by itself from then on. */
export async function takeFirstView() {
  const first = await asked;
  for (const stop of stopHearing) stop();
  return { first: { ...first, time: latest ?? first.time }, early };
}
