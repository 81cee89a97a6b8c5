/** A kit whose process of telephones the test holds in its hand: it says what strangers could make it say, and hears the answers. */
import { expect } from 'vitest';
import type { RoomAct, RoomAnswer, RoomPages } from '../../../../../domain/telephones/page';
import type { BeginTelephones, FromTelephones, TelephonesEar } from '../../../../../main/telephones/messages';
import { act, type Bench, contentFolder, emptyFolder, openInFolder } from '../open-in-folder';

type Asked = Extract<FromTelephones, { readonly kind: 'asked' }>;

export interface Held {
  readonly ear: TelephonesEar;
  readonly answers: RoomAnswer[];
  readonly shown: RoomPages[];
  /** Once an answer came. */
  onAnswer: () => void;
  isEnded: boolean;
}

/** `as`: a digit for each telephone and purpose. */
export const askedBy = (id: number, as: string, given: RoomAct): Asked => ({ kind: 'asked', id, as: as.repeat(32), act: given });

export interface HeldRoom {
  readonly bench: Bench;
  readonly start: (address?: string) => Promise<Held>;
}

export async function openHeldRoom(
  folder = emptyFolder(),
  helpers: Parameters<typeof openInFolder>[4] = {},
  upTime = 1_000_000,
): Promise<HeldRoom> {
  const held: Held[] = [];
  const beginTelephones: BeginTelephones = (ear) => {
    const each: Held = { ear, answers: [], shown: [], onAnswer: () => {}, isEnded: false };
    held.push(each);
    return {
      say: (message) => {
        if (message.kind === 'open') {
          ear.heard({ kind: 'opened', port: 8080 });
          ear.heard({ kind: 'there', count: 2 });
        }
        if (message.kind === 'open' || message.kind === 'show') each.shown.push(message.pages);
        if (message.kind !== 'answer') return;
        each.answers.push(message.answer);
        each.onAnswer();
      },
      end: () => {
        each.isEnded = true;
      },
    };
  };
  const bench = await openInFolder(folder, contentFolder, Date.parse('2023-10-11T07:30:00Z'), upTime, {
    ...helpers,
    beginTelephones,
    roomAddresses: () => ['127.0.0.1', '127.0.0.2'].map((address) => ({ name: 'test', address })),
  });
  await bench.kit.requests['answer-room'](false);
  const start = async (address = '127.0.0.1'): Promise<Held> => {
    expect(await bench.kit.requests['start-telephones'](address)).toEqual({ done: true });
    const last = held.at(-1);
    if (!last) throw new Error('Nothing was started.');
    return last;
  };
  return { bench, start };
}

/** The sample training's first morning. */
export async function heldMorning(folder = emptyFolder(), helpers: Parameters<typeof openInFolder>[4] = {}): Promise<HeldRoom> {
  const room = await openHeldRoom(folder, helpers);
  await room.bench.kit.requests['create-sample']();
  await act(room.bench, { kind: 'start-day', day: 1 });
  return room;
}
