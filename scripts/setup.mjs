/** Everything that must be there before a script can do its work; what is there already costs no time and no network. */
import { buildIfNeeded } from './build.mjs';
import { PlainFailure } from './command.mjs';
import { compileIfNeeded } from './compiled-code.mjs';
import { electronPath } from './electron-runtime.mjs';
import { installPackages } from './packages.mjs';
import { installSystemPackages } from './system-packages.mjs';

const oldestNode = [20, 19];

/**
 * Packages are always set up. `needs` names what else, out of 'electron' (a runtime and the libraries it uses), 'display' (an
 * off-screen one), 'tests' (programs that they call) and 'build'.
 */
export async function setUp({ needs }) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new PlainFailure(`This needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
  await installPackages();
  await installSystemPackages(needs);
  if (needs.includes('electron')) await electronPath();
  if (needs.includes('build')) await buildIfNeeded();
  if (needs.includes('build') && needs.includes('electron')) await compileIfNeeded();
}
