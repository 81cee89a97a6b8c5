/** Loads what a start needs in pieces, the ones that others stand on first, so that a page that asks for its files waits for one of them at most. */
import { setImmediate as turn } from 'node:timers/promises';

const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('../translate'),
  () => import('../../domain/agenda/schema'),
  () => import('../../domain/register/schema'),
  () => import('../../domain/training/schema'),
  () => import('../../domain/stage/schema'),
  () => import('../store/event-schema'),
  () => import('../../domain/training/fold'),
  () => import('../store/settings'),
  () => import('../kit/training/trainings'),
  () => import('../kit/export/makers'),
  () => import('../kit/desk-views'),
  () => import('../kit/requests'),
  () => import('../kit/kit-parts'),
  () => import('../kit/open-kit'),
];

/** Each in a turn of its own. */
export async function loadStart(): Promise<typeof import('./start')> {
  for (const load of pieces) {
    await turn();
    await load();
  }
  await turn();
  return import('./start');
}
