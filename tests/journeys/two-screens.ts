/** Screens of an X server that a test plugs, unplugs, moves and mirrors for real: the system reports each as it does a projector's cable. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplayServer } from '../../scripts/off-screen.mjs';
import { isInstalled } from '../../scripts/outside-programs.mjs';
import { startOutside, textFrom } from '../outside';

/** `1920x1080+1280+0`: a size that there is a mode for, and where its upper left corner lies. */
export type Geometry = `${keyof typeof timings}+${number}+${number}`;

/** What is plugged in, and where; what isn't named is unplugged. */
export interface Layout {
  readonly laptop?: Geometry;
  readonly projector?: Geometry;
  /** A screen of a kind that nobody has used as a projector. */
  readonly stranger?: Geometry;
  readonly another?: Geometry;
  readonly yetAnother?: Geometry;
  readonly primary?: Output;
}

export type Output = 'laptop' | 'projector' | 'stranger' | 'another' | 'yetAnother';

export interface TwoScreens {
  /** For the app that is to be seen there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly arrange: (layout: Layout) => void;
  readonly plug: () => void;
  readonly unplug: () => void;
  readonly stop: () => Promise<void>;
}

/** An X server without a graphics card needs Linux, its packages, and for its log and its locks the rights of root. */
export const twoScreensArePossible =
  process.platform === 'linux' && process.getuid?.() === 0 && isInstalled('Xorg') && isInstalled('xrandr') && isInstalled('openbox');
export const whyNoTwoScreens = 'only root on Linux can plug in a second screen, with an X server, xrandr and openbox';

const timings = {
  '1024x768': '63.50 1024 1072 1176 1328 768 771 775 798',
  '1280x720': '74.50 1280 1344 1472 1664 720 723 728 748',
  '1920x1080': '148.50 1920 2008 2052 2200 1080 1084 1089 1125',
} as const;

const outputs = {
  laptop: 'DUMMY0',
  projector: 'DUMMY1',
  stranger: 'DUMMY2',
  another: 'DUMMY3',
  yetAnother: 'DUMMY4',
} as const satisfies Readonly<Record<Output, string>>;

const alone: Layout = { laptop: '1280x720+0+0' };
const withProjector: Layout = { ...alone, projector: '1920x1080+1280+0' };

const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  SubSection "Display"
    Virtual 4480 2160
  EndSubSection
EndSection
`;

/** `x` tells the sizes apart from those that the server knows by itself. */
const modeOf = (size: string): string => `${size}x`;

function parametersFor(output: Output, { primary = 'laptop', ...places }: Layout): readonly string[] {
  const place = places[output];
  if (place === undefined) return ['--output', outputs[output], '--off'];
  const [size = '', x, y] = place.split('+');
  return ['--output', outputs[output], '--mode', modeOf(size), '--pos', `${x}x${y}`, ...(primary === output ? ['--primary'] : [])];
}

const isOutput = (name: string): name is Output => name in outputs;

/** The projector is unplugged at first. */
export async function startTwoScreens(): Promise<TwoScreens> {
  const folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-screens-'));
  const configurationFile = join(folder, 'xorg.conf');
  writeFileSync(configurationFile, configuration);
  const server = await startDisplayServer('Xorg', [
    ...['-config', configurationFile, '-logfile', join(folder, 'xorg.log')],
    // It must not take a console from anybody, and a container has none.
    ...['-novtswitch', '-sharevts', '-keeptty', '-nolisten', 'tcp', '-noreset', '-ac'],
  ]);
  const environment = { DISPLAY: server.display };
  const xrandr = (...parameters: readonly string[]): void => {
    textFrom('xrandr', parameters, { env: { ...process.env, ...environment } });
  };
  const windowManager = startOutside('openbox', ['--sm-disable'], { ...process.env, ...environment, HOME: folder });
  for (const [size, timing] of Object.entries(timings)) {
    xrandr('--newmode', modeOf(size), ...timing.split(' '));
    for (const output of Object.values(outputs)) xrandr('--addmode', output, modeOf(size));
  }
  const arrange = (layout: Layout): void => {
    xrandr(
      ...Object.keys(outputs)
        .filter(isOutput)
        .flatMap((output) => parametersFor(output, layout)),
    );
    // By itself this window manager looks at the screens again only when the surface around all of them has another size.
    textFrom('openbox', ['--reconfigure'], { env: { ...process.env, ...environment, HOME: folder } });
  };
  // The app hears of an output only if, before it started, this was on once and the server was then asked what is connected.
  arrange({ ...withProjector, stranger: '1024x768+3200+0', another: '1024x768+3200+768', yetAnother: '1024x768+0+1080' });
  arrange(alone);
  xrandr('--query');
  return {
    environment,
    arrange,
    plug: () => arrange(withProjector),
    unplug: () => arrange(alone),
    stop: async () => {
      await end(windowManager);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
