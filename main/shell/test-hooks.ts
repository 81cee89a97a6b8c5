/** A clock that is driven, displays that are pretended, files that are chosen: for tests of an unpackaged kit, dead everywhere else. */
import { app } from 'electron';
import type { RoomAddress } from '../../domain/telephones/address';
import type { MachineClock } from '../clock';
import type { Files } from '../kit/ports';
import type { Screen } from '../kit/stage/arrangement';
import type { ModulesOfMain } from './compiled-code';
import type { DisplaySource, ScreenChange } from './displays';

/** What tests call in the main process as `facilitatorKitTest`. */
interface TestControls {
  /** Milliseconds that pass on both clocks. */
  readonly advance: (milliseconds: number) => void;
  /** Sets the wall clock by hand, as in `2023-10-11T08:20:00+02:00`. */
  readonly setWall: (text: string) => void;
  readonly setDisplays: (count: number) => void;
  /** What the laptop is plugged into now, if a network is pretended. */
  readonly setNetwork: (addresses: readonly string[]) => void;
  readonly audienceMessages: () => readonly unknown[];
  /** The next dialog answers this. */
  readonly chooseFile: (path: string, ...others: readonly string[]) => void;
  readonly chooseSave: (path: string) => void;
  /** What a person had shown in its folder: the system's own program would stay open beside the test. */
  readonly shownInFolder: () => readonly string[];
  readonly modulesOfMain: () => ModulesOfMain;
}

export interface TestHooks {
  readonly machine: MachineClock | undefined;
  /** The folder of other programmes than those that are shipped. */
  readonly contentFolder: string | undefined;
  /** Undefined unless displays are pretended. */
  readonly displays: DisplaySource | undefined;
  /** Undefined unless a system is pretended that can leave windows out of shared screens. */
  readonly keepsFromCaptures: boolean | undefined;
  /**
   * Undefined unless a network is pretended: its addresses lead to this computer alone, so that no test opens a port to anybody. The kit itself
   * never offers such a one.
   */
  readonly roomAddresses: (() => readonly RoomAddress[]) | undefined;
  readonly files: Pick<
    Files,
    | 'chooseList'
    | 'choosePicture'
    | 'chooseSlides'
    | 'chooseCertificate'
    | 'chooseSignedSheet'
    | 'chooseTarget'
    | 'chooseKeyFile'
    | 'chooseBundle'
    | 'chooseBundleTarget'
    | 'chooseFolder'
    | 'showInFolder'
  >;
  readonly sent: (message: unknown) => void;
  readonly onTick: (tick: () => void) => void;
}

interface WallReading {
  readonly wall: number;
  readonly offset: number;
}

function readWall(text: string): WallReading {
  const match = /([+-])(\d{2}):(\d{2})$/u.exec(text);
  if (!match) throw new Error(`Write a time with its offset: ${text}`);
  const [, sign, hours, minutes] = match;
  return { wall: Date.parse(text), offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

const pretendedSize = { width: 1280, height: 720 };

/** Far apart, so that none is taken for a mirrored one. */
const pretended = (count: number): readonly Screen[] =>
  Array.from({ length: count }, (_, index) => {
    const bounds = { x: index * 100_000, y: 0, ...pretendedSize };
    return { id: index, name: '', bounds, workArea: bounds };
  });

export function testHooks(modules: ModulesOfMain): TestHooks | undefined {
  if (app.isPackaged || process.env.FACILITATOR_KIT_TEST !== '1') return undefined;
  const {
    FACILITATOR_KIT_TEST_WALL: start,
    FACILITATOR_KIT_TEST_UPTIME: upSince,
    FACILITATOR_KIT_TEST_BOOT: boot,
    FACILITATOR_KIT_TEST_DISPLAYS: count,
    FACILITATOR_KIT_TEST_CONTENT: content,
    FACILITATOR_KIT_TEST_CAPTURES: captures,
    FACILITATOR_KIT_TEST_NETWORK: network,
  } = process.env;
  let reading = start === undefined ? { wall: 0, offset: 0 } : readWall(start);
  let upTime = Number(upSince ?? 3_600_000);
  let displays = Number(count ?? 1);
  let addresses: readonly string[] = (network ?? '').split(' ').filter((address) => address.startsWith('127.'));
  let list: string | undefined;
  let others: readonly string[] = [];
  let target: string | undefined;
  const shown: string[] = [];
  const messages: unknown[] = [];
  const ticks: (() => void)[] = [];
  const displayListeners: ((what: ScreenChange) => void)[] = [];
  const tell = (listeners: readonly (() => void)[]): void => {
    for (const listener of listeners) listener();
  };
  const controls: TestControls = {
    advance: (milliseconds) => {
      upTime += milliseconds;
      reading = { ...reading, wall: reading.wall + milliseconds };
      tell(ticks);
    },
    setWall: (text) => {
      reading = readWall(text);
      tell(ticks);
    },
    setDisplays: (count) => {
      displays = count;
      for (const listener of displayListeners) listener('screens');
    },
    setNetwork: (given) => {
      addresses = given;
      tell(ticks);
    },
    audienceMessages: () => messages,
    chooseFile: (path, ...besides) => {
      list = path;
      others = besides;
    },
    chooseSave: (path) => {
      target = path;
    },
    shownInFolder: () => shown,
    modulesOfMain: () => modules,
  };
  Object.assign(globalThis, { facilitatorKitTest: controls });
  return {
    contentFolder: content,
    roomAddresses: network === undefined ? undefined : () => addresses.map((address) => ({ name: 'test', address })),
    keepsFromCaptures: captures === undefined ? undefined : captures === 'kept',
    machine:
      start === undefined
        ? undefined
        : { upTime: () => upTime, wall: () => reading.wall, offset: () => reading.offset, boot: boot ?? 'test-boot' },
    displays:
      count === undefined
        ? undefined
        : {
            screens: () => pretended(displays),
            deskArea: () => ({ x: 0, y: 0, ...pretendedSize }),
            placeOn: () => ({ x: 0, y: 0, ...pretendedSize }),
            onChange: (changed) => displayListeners.push(changed),
            onHeard: () => {},
            areReal: false,
          },
    files: {
      chooseList: async () => list,
      choosePicture: async () => list,
      chooseSlides: async () => (list === undefined ? [] : [list, ...others]),
      chooseCertificate: async () => list,
      chooseSignedSheet: async () => list,
      chooseTarget: async () => target,
      chooseKeyFile: async () => list,
      chooseBundle: async () => list,
      chooseBundleTarget: async () => target,
      chooseFolder: async () => list,
      showInFolder: (path) => void shown.push(path),
    },
    sent: (message) => messages.push(message),
    onTick: (tick) => ticks.push(tick),
  };
}
