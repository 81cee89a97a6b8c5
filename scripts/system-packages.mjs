/** Installs the system libraries and programs that Electron and the tests need on Debian and its kin; elsewhere it leaves the system alone. */
import { readFileSync } from 'node:fs';
import { PlainFailure, say } from './command.mjs';
import { runProgram, shownAsProgress } from './run-program.mjs';

const packagesFor = {
  electron: ['libgtk-3-0t64', 'libnss3', 'libasound2t64', 'libgbm1', 'libxss1', 'libxtst6'],
  display: ['xvfb', 'xauth'],
  'two-screens': ['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils', 'openbox'],
  spelling: ['hunspell', 'hunspell-en-gb', 'hunspell-sr'],
};

export async function installSystemPackages(needs) {
  if (!knowsTheseNames()) return;
  const missing = await missingOf(needs.flatMap((need) => packagesFor[need] ?? []));
  if (missing.length === 0) return;
  if (process.getuid() !== 0) {
    throw new PlainFailure(
      `Some system packages are missing. Install them with this line, then run this again:\n  sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    );
  }
  say(`Installing system packages: ${missing.join(' ')}`);
  // A set-up that was stopped while dpkg worked leaves packages that must be configured first.
  await asAdministrator('dpkg', ['--configure', '-a']);
  await asAdministrator('apt-get', ['update', '-q']);
  const waiting = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  const code = await asAdministrator('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...waiting, ...missing]);
  if (code !== 0) throw new PlainFailure('The system packages could not be installed; the lines above say why.');
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

async function missingOf(names) {
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
