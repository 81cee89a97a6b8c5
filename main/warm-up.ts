/**
 * Does what starts of the kit do, behind no window: the build runs it in the Electron for which it compiles main, and keeps what V8 made of
 * every function that was called. It is no part of a packed kit.
 */
import { refuse } from '../domain/kernel/refusal';
import { type MachineClock, machineClock } from './clock';
import { noFiles } from './kit/no-files';
import { type OpenKit, openKit } from './kit/open-kit';

async function opened(dataFolder: string, contentFolder: string, machine: MachineClock): Promise<OpenKit> {
  const result = await openKit({
    dataFolder,
    contentFolder,
    machine,
    files: noFiles,
    readList: async () => refuse('list-empty'),
    readSquareCodes: async () => [],
    language: 'en',
    version: '0',
    runtime: '',
  });
  if ('problem' in result) throw new Error(`The kit can't be opened in ${dataFolder}: ${result.problem} ${result.reason}`);
  return result;
}

/** What the desk and the projector are shown first. */
async function show({ kit }: OpenKit): Promise<void> {
  await kit.ask('ready', []);
  await kit.ask('answer-room', [false]);
  await kit.ask('ready', []);
  kit.audienceView();
  kit.deskTime();
  await Promise.all([import('./kit/request-schemas'), import('./kit/forms/sign-in-schemas')]);
}

/** A first start in an empty data folder, and one while a day runs. */
export async function warmUp(dataFolder: string, contentFolder: string): Promise<void> {
  const machine = machineClock();
  const first = await opened(dataFolder, contentFolder, machine);
  await show(first);
  await first.kit.ask('create-sample', []);
  await first.kit.ask('dispatch', [{ kind: 'start-day', day: 1 }]);
  await first.close();
  const later = await opened(dataFolder, contentFolder, machine);
  await show(later);
  await later.close();
}
