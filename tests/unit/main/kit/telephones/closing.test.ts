/** The kit is closed while its process of telephones begins: at whichever moment, none is left. */
import { describe, expect, test } from 'vitest';
import type { BeginTelephones } from '../../../../../main/telephones/messages';
import { act, type Bench, contentFolder, emptyFolder, openInFolder } from '../open-in-folder';

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

interface Room {
  readonly bench: Bench;
  readonly living: Set<object>;
  readonly begun: () => number;
}

async function aMorning(): Promise<Room> {
  const living = new Set<object>();
  let begun = 0;
  const beginTelephones: BeginTelephones = ({ heard, ended }) => {
    const it = {};
    begun += 1;
    living.add(it);
    return {
      say: ({ kind }) => {
        if (kind !== 'open') return;
        void turns(4).then(() => {
          if (living.has(it)) heard({ kind: 'opened', port: 8080 });
        });
      },
      end: () => {
        living.delete(it);
        setImmediate(() => ended('exit code 15'));
      },
    };
  };
  const roomAddresses = () => ['127.0.0.1', '127.0.0.2'].map((address) => ({ name: 'test', address }));
  const bench = await openInFolder(emptyFolder(), contentFolder, Date.parse('2023-10-11T07:30:00Z'), 1_000_000, {
    beginTelephones,
    roomAddresses,
  });
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  await act(bench, { kind: 'start-day', day: 1 });
  return { bench, living, begun: () => begun };
}

/** Turns after which the kit is closed; the disk has its word in some of them. */
const moments = [0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40];

describe.each(['off', 'on at another address'])('telephones that were %s', (before) => {
  test.each(moments)('are told to begin, and the kit is closed after %i turns: no process is left, and none begins', async (moment) => {
    const { bench, living, begun } = await aMorning();
    if (before !== 'off') expect(await bench.kit.requests['start-telephones']('127.0.0.1')).toEqual({ done: true });
    const starting = Promise.resolve(bench.kit.requests['start-telephones']('127.0.0.2'));
    await turns(moment);
    await bench.close();
    const atTheEnd = begun();
    await starting;
    await turns(3);
    expect(living.size).toBe(0);
    expect(begun()).toBe(atTheEnd);
    expect(await bench.kit.requests['start-telephones']('127.0.0.1')).toMatchObject({ refused: expect.any(String) });
    expect(living.size).toBe(0);
  });
});
