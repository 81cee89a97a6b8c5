/**
 * Two or three real Syncthings that keep folders of this computer alike, over loopback alone: nothing is looked up, relayed, reported or
 * renewed. Each has a home of its own, and is asked over its REST interface, as its own window asks it.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOutside, textFrom } from './outside';

const folderId = 'trainings';
const apiKey = 'of-this-test-alone';
const longest = 60_000;
/** Then what it brings belongs to whoever the folder belongs to: the app of a journey runs as another user. */
const isRoot = process.getuid?.() === 0;

interface Options {
  /** The folder of their homes. */
  readonly home: string;
  /** Seconds that each waits for more to change before it tells the others; 10 unless somebody sets it. */
  readonly watchDelay?: number;
  /** Kilobytes that each sends in a second at most, so that a large file is on its way for a while. */
  readonly fastest?: number;
}

export interface Syncthings {
  /** Everything that lies in any of the folders is in all of them. Only among those that run and are not cut off. */
  readonly settled: () => Promise<void>;
  /** From now on it neither hears nor tells. */
  readonly cut: (number: number) => Promise<void>;
  readonly connect: (number: number) => Promise<void>;
  /** At once, in the middle of whatever it does. */
  readonly kill: (number: number) => Promise<void>;
  readonly start: (number: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Peer {
  readonly home: string;
  readonly device: string;
  readonly folder: string;
  /** Ports of its REST interface, and for the others. */
  readonly ports: { readonly asked: number; readonly others: number };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const peerDevice = ({ device, ports }: Peer): string =>
  `<device id="${device}" name="${device.slice(0, 7)}" compression="never"><address>tcp://127.0.0.1:${ports.others}</address></device>`;

const configurationOf = (
  { folder, ports }: Peer,
  all: readonly Peer[],
  watchDelay: number,
  fastest: number,
): string => `<configuration version="37">
  <folder id="${folderId}" path="${folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true" fsWatcherDelayS="${watchDelay}">
    ${all.map(({ device }) => `<device id="${device}"></device>`).join('')}
    <minDiskFree unit="%">0</minDiskFree>
    <maxConflicts>10</maxConflicts>
    <pullerPauseS>1</pullerPauseS>
    <copyOwnershipFromParent>${isRoot}</copyOwnershipFromParent>
  </folder>
  ${all.map(peerDevice).join('\n  ')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${ports.asked}</address><apikey>${apiKey}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${ports.others}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <crashReportingEnabled>false</crashReportingEnabled>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <setLowPriority>false</setLowPriority>
    <minHomeDiskFree unit="%">0</minHomeDiskFree>
    <maxSendKbps>${fastest}</maxSendKbps>
    <limitBandwidthInLan>true</limitBandwidthInLan>
  </options>
</configuration>
`;

async function peerFor(folder: string, home: string): Promise<Peer> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(home, { recursive: true });
  textFrom('syncthing', ['generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing']);
  const device = textFrom('syncthing', [`--home=${home}`, '--device-id']).trim();
  return { home, device, folder, ports: { asked: await freePort(), others: await freePort() } };
}

/** Rejects as long as it doesn't answer. */
async function ask<Answer>({ ports }: Peer, method: 'GET' | 'POST', question: string): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${ports.asked}/rest/${question}`, { method, headers: { 'X-API-Key': apiKey } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Syncthing answered ${question} with ${answer.status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + longest; !(await holds()); await pause(50)) {
    if (Date.now() > deadline) throw new Error(`${what} did not come true within ${longest / 1000} s`);
  }
}

const answers = async (peer: Peer): Promise<boolean> => {
  try {
    await ask(peer, 'GET', 'system/ping');
    return true;
  } catch {
    return false;
  }
};

interface Status {
  readonly state: string;
  readonly needTotalItems: number;
  readonly sequence: number;
  readonly globalFiles: number;
  readonly globalBytes: number;
  readonly globalDeleted: number;
}

/** Which it is connected to, among these. */
async function isConnectedTo(peer: Peer, others: readonly Peer[]): Promise<boolean> {
  const { connections } = await ask<{ connections: Record<string, { connected: boolean }> }>(peer, 'GET', 'system/connections');
  return others.every(({ device }) => connections[device]?.connected);
}

export async function startSyncthings(folders: readonly string[], { home, watchDelay = 10, fastest = 0 }: Options): Promise<Syncthings> {
  const peers: Peer[] = [];
  for (const [number, folder] of folders.entries()) peers.push(await peerFor(folder, join(home, String(number))));
  const running = new Map<number, ChildProcess>();
  const cutOff = new Set<number>();
  const peerOf = (number: number): Peer => {
    const peer = peers[number];
    if (!peer) throw new Error(`There is no Syncthing ${number}`);
    return peer;
  };
  const together = (): readonly Peer[] => peers.filter((_, number) => running.has(number) && !cutOff.has(number));

  const start = async (number: number): Promise<void> => {
    const peer = peerOf(number);
    const environment = { ...process.env, HOME: peer.home, STMONITORED: 'yes', STNOUPGRADE: '1' };
    running.set(number, startOutside('syncthing', ['serve', `--home=${peer.home}`, '--no-browser', '--no-restart'], environment));
    await until(`Syncthing ${number} answers`, () => answers(peer));
  };
  const kill = async (number: number): Promise<void> => {
    const child = running.get(number);
    if (!child) return;
    running.delete(number);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  /** A look at everything: what each has, and whether anything is still to be fetched. */
  const look = async (): Promise<string | undefined> => {
    const all = together();
    for (const peer of all) {
      if (
        !(await isConnectedTo(
          peer,
          all.filter((other) => other !== peer),
        ))
      )
        return undefined;
    }
    const seen: string[] = [];
    for (const peer of all) {
      await ask(peer, 'POST', `db/scan?folder=${folderId}`);
      const { state, needTotalItems, sequence, ...global } = await ask<Status>(peer, 'GET', `db/status?folder=${folderId}`);
      if (state !== 'idle' || needTotalItems > 0) return undefined;
      seen.push([sequence, global.globalFiles, global.globalBytes, global.globalDeleted].join(' '));
    }
    const [first, ...others] = seen.map((each) => each.split(' ').slice(1).join(' '));
    return others.every((other) => other === first) ? seen.join('; ') : undefined;
  };

  for (const peer of peers) writeFileSync(join(peer.home, 'config.xml'), configurationOf(peer, peers, watchDelay, fastest));
  await Promise.all(peers.map((_, number) => start(number)));
  return {
    settled: async () => {
      let before: string | undefined;
      await until('What lies in the folders is the same', async () => {
        const now = await look();
        const isStill = now !== undefined && now === before;
        before = now;
        return isStill;
      });
    },
    cut: async (number) => {
      cutOff.add(number);
      await ask(peerOf(number), 'POST', 'system/pause');
    },
    connect: async (number) => {
      cutOff.delete(number);
      await ask(peerOf(number), 'POST', 'system/resume');
    },
    kill,
    start,
    close: async () => {
      await Promise.all([...running.keys()].map(kill));
    },
  };
}
