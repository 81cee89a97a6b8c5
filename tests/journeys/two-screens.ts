/** Two screens of an X server, the second of which a test plugs and unplugs for real: the system reports it as a projector's cable. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplayServer } from '../../scripts/off-screen.mjs';

export interface TwoScreens {
  /** For the app that is to be seen there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly plug: () => void;
  readonly unplug: () => void;
  readonly stop: () => Promise<void>;
}

/** An X server without a graphics card needs Linux, its packages, and for its log and its locks the rights of root. */
export const twoScreensArePossible = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/Xorg');

const modes = {
  desk: { name: '1280x720x', timing: '74.50 1280 1344 1472 1664 720 723 728 748' },
  projector: { name: '1920x1080x', timing: '148.50 1920 2008 2052 2200 1080 1084 1089 1125' },
} as const;

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
    Virtual 4096 2160
  EndSubSection
EndSection
`;

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
    execFileSync('xrandr', parameters, { env: { ...process.env, ...environment } });
  };
  const windowManager = spawn('openbox', ['--sm-disable'], { env: { ...process.env, ...environment, HOME: folder }, stdio: 'ignore' });
  for (const { name, timing } of Object.values(modes)) xrandr('--newmode', name, ...timing.split(' '));
  xrandr('--addmode', 'DUMMY0', modes.desk.name);
  xrandr('--addmode', 'DUMMY1', modes.projector.name);
  xrandr('--output', 'DUMMY0', '--mode', modes.desk.name, '--primary');
  const plug = (): void => xrandr('--output', 'DUMMY1', '--mode', modes.projector.name, '--right-of', 'DUMMY0');
  const unplug = (): void => xrandr('--output', 'DUMMY1', '--off');
  // The app hears of an output only if, before it started, this was on once and the server was then asked what is connected.
  plug();
  unplug();
  xrandr('--query');
  return {
    environment,
    plug,
    unplug,
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
