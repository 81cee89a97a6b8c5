/** A kit with telephones in its room: a server in this process, and a network that a test may take away. */
import { expect, onTestFinished } from 'vitest';
import type { TelephonesView } from '../../../../../domain/telephones/view';
import { nodeDisk } from '../../../../../main/store/node-disk';
import type { BeginTelephones } from '../../../../../main/telephones/messages';
import { serve } from '../../../../../main/telephones/serve';
import { act, type Bench, contentFolder, desk, emptyFolder, openInFolder } from '../open-in-folder';

const files = async () => ({ script: 'void 0;', style: 'body{}', 'remote-script': 'void 0;', 'remote-style': 'body{}' });

/** In this process: what is tried here is what the kit does with it. */
const beginTelephones: BeginTelephones = ({ heard }) => {
  const serving = serve(files, heard);
  return { say: serving.hear, end: () => void serving.close() };
};

export const morning = Date.parse('2023-10-11T07:30:00Z');

interface Room extends Bench {
  /** What the laptop is plugged into now. */
  addresses: readonly string[];
}

export async function openRoom(folder = emptyFolder(), wall = morning, upTime = 1_000_000, disk = nodeDisk): Promise<Room> {
  const network = { addresses: ['127.0.0.1'] as readonly string[] };
  const bench = await openInFolder(folder, contentFolder, wall, upTime, {
    beginTelephones,
    disk,
    roomAddresses: () => network.addresses.map((address) => ({ name: 'test', address })),
  });
  await bench.kit.requests['answer-room'](false);
  onTestFinished(() => void bench.kit.requests['stop-telephones']());
  return Object.defineProperty(bench as Room, 'addresses', {
    set: (given: readonly string[]) => {
      network.addresses = given;
    },
  });
}

/** The sample training's first morning. */
export async function aMorning(disk = nodeDisk): Promise<Room> {
  const bench = await openRoom(emptyFolder(), morning, 1_000_000, disk);
  await bench.kit.requests['create-sample']();
  await act(bench, { kind: 'start-day', day: 1 });
  return bench;
}

type On = Extract<TelephonesView, { readonly state: 'on' }>;

export function on(bench: Bench): On {
  const { telephones } = desk(bench);
  if (telephones.state !== 'on') throw new Error('The telephones are off.');
  return telephones;
}

export async function started(bench: Bench): Promise<On> {
  expect(await bench.kit.requests['start-telephones']('127.0.0.1')).toEqual({ done: true });
  return on(bench);
}
