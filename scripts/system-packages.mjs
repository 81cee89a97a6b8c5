/** Installs the system libraries and programs that Electron and the tests need on Debian and its kin; elsewhere it leaves the system alone. */
import { readFileSync } from 'node:fs';
import { PlainFailure, say } from './command.mjs';
import { missingPrograms, packageOf, packagesOfPrograms, whyMissing } from './outside-programs.mjs';
import { runProgram, shownAsProgress } from './run-program.mjs';

const packagesFor = {
  electron: ['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1', 'libxss1', 'libxtst6'],
  display: [packageOf('Xvfb'), 'xauth'],
  /* Beside the programs what lets one of them read Word, the driver of a second screen, and the dictionaries. */
  tests: [...packagesOfPrograms(), 'libreoffice-writer-nogui', 'xserver-xorg-video-dummy', 'hunspell-en-gb', 'hunspell-sr'],
};

/** Tests that miss a program are skipped; without the others nothing runs. */
const canBeMissed = ['tests'];

export async function installSystemPackages(needs) {
  if (knowsTheseNames()) {
    const needed = needs.filter((need) => !canBeMissed.includes(need));
    for (const some of [needed, needs]) if (process.getuid() === 0) await install(await missingOf(some));
    tellMissingPackages(await missingOf(needed), await missingOf(needs));
  }
  if (needs.includes('tests')) tellMissingPrograms();
}

async function install(names) {
  if (names.length === 0) return;
  say(`Installing system packages: ${names.join(' ')}`);
  // A set-up that was stopped while dpkg worked leaves packages that must be configured first.
  await asAdministrator('dpkg', ['--configure', '-a']);
  await asAdministrator('apt-get', ['update', '-q']);
  const waiting = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  await asAdministrator('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...waiting, ...names]);
}

function tellMissingPackages(needed, all) {
  if (all.length === 0) return;
  const line = `  ${process.getuid() === 0 ? '' : 'sudo '}apt-get install -y --no-install-recommends ${all.join(' ')}`;
  if (needed.length > 0) throw new PlainFailure(`System packages are missing. Install them with this line, then run this again:\n${line}`);
  say(`System packages are missing, so some tests will be skipped. This line installs them:\n${line}`);
}

/** Also where the packages have other names, or none. */
function tellMissingPrograms() {
  for (const program of missingPrograms()) say(`Some tests will be skipped: ${whyMissing(program)}.`);
}

/** The names with "t64" came with Debian 13 and Ubuntu 24.04. */
function knowsTheseNames() {
  if (process.platform !== 'linux') return false;
  try {
    const about = Object.fromEntries(
      readFileSync('/etc/os-release', 'utf8')
        .split('\n')
        .map((line) => line.replaceAll('"', '').split('=')),
    );
    const version = Number(about.VERSION_ID ?? Number.POSITIVE_INFINITY);
    return (about.ID === 'debian' && version >= 13) || (about.ID === 'ubuntu' && version >= 24.04);
  } catch {
    return false;
  }
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are those of dpkg-query.
const packageAndState = '${Package} ${db:Status-Status}\\n';

async function missingOf(needs) {
  const names = [...new Set(needs.flatMap((need) => packagesFor[need] ?? []))];
  if (names.length === 0) return [];
  const { printed } = await runProgram('dpkg-query', ['-W', '-f', packageAndState, ...names], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = printed.split('\n');
  return names.filter((name) => !lines.includes(`${name} installed`));
}

/** Detached, because the Ctrl+C that stops us must not stop dpkg half way. */
async function asAdministrator(program, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (await runProgram(program, parameters, { env, stdio: shownAsProgress, detached: true })).code;
}
