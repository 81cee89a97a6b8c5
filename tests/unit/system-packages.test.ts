/** Debian's packages come with the set-up; whoever may not install them hears which are missing, before anything else is tried. */
import { beforeEach, expect, test, vi } from 'vitest';
import { installSystemPackages } from '../../scripts/system-packages.mjs';

interface System {
  user: number;
  missing: readonly string[];
  /** Whether packages can be fetched. */
  isOnline: boolean;
}

const system = vi.hoisted((): System & { said: string[]; ran: string[] } => ({ user: 0, missing: [], isOnline: true, said: [], ran: [] }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = (path: string, ...rest: readonly unknown[]): unknown =>
    path === '/etc/os-release' ? 'ID=debian\nVERSION_ID="13"\n' : Reflect.apply(fs.readFileSync, fs, [path, ...rest]);
  return { ...fs, readFileSync };
});

vi.mock('../../scripts/command.mjs', async (original) => ({
  ...(await original<object>()),
  say: (line: string) => system.said.push(line),
}));

vi.mock('../../scripts/run-program.mjs', () => ({
  shownAsProgress: [],
  runProgram: async (program: string, parameters: readonly string[]) => {
    system.ran.push([program, ...parameters].join(' '));
    if (program === 'apt-get' && parameters[0] === 'install' && system.isOnline) {
      system.missing = system.missing.filter((name) => !parameters.includes(name));
    }
    const installed = parameters.filter((name) => !system.missing.includes(name)).map((name) => `${name} installed`);
    return { code: 0, printed: program === 'dpkg-query' ? installed.join('\n') : '' };
  },
}));

beforeEach(() => {
  Object.assign(system, { user: 0, missing: [], isOnline: true, said: [], ran: [] });
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.stubGlobal('process', Object.assign(Object.create(process), { getuid: () => system.user }));
});

const needs = ['electron', 'display', 'tests'] as const;
const installs = (): readonly string[] => system.ran.filter((line) => line.startsWith('apt-get install'));

test('nothing is installed where all is there', async () => {
  await installSystemPackages(needs);
  expect(installs()).toEqual([]);
});

test('root gets what is missing, what Electron needs before what tests need', async () => {
  system.missing = ['libnss3', 'poppler-utils', 'qpdf'];
  await installSystemPackages(needs);
  expect(installs()).toEqual([expect.stringMatching(/ libnss3$/u), expect.stringMatching(/ poppler-utils qpdf$/u)]);
});

test('others hear which packages their tests miss, and go on without', async () => {
  Object.assign(system, { user: 1000, missing: ['poppler-utils', 'qpdf'] });
  await installSystemPackages(needs);
  expect(installs()).toEqual([]);
  expect(system.said.join('\n')).toContain('sudo apt-get install -y --no-install-recommends poppler-utils qpdf');
});

test('so does root where nothing can be fetched', async () => {
  Object.assign(system, { isOnline: false, missing: ['hunspell-sr'] });
  await installSystemPackages(needs);
  expect(system.said.join('\n')).toMatch(/some tests will be skipped.*\n {2}apt-get install .* hunspell-sr/u);
});

test('without what Electron needs nothing begins', async () => {
  Object.assign(system, { user: 1000, missing: ['libgbm1', 'qpdf'] });
  await expect(installSystemPackages(needs)).rejects.toThrow(/System packages are missing.*\n {2}sudo apt-get install .* libgbm1 qpdf/u);
});
