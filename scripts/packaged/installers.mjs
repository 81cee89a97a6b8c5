/** What only installers need: they are for others, so they are built from the current Electron or not at all. */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainFailure, root, say } from '../command.mjs';

const wantedElectron = () => JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;

/** The fallback runtime is years behind in security fixes; it is for trying and testing where nothing else can be had. */
export function assertCurrentElectron(version) {
  const wanted = wantedElectron();
  if (version === wanted) return;
  throw new PlainFailure(
    `Installers are built from Electron ${wanted} only, and this computer has Electron ${version}. Nothing was built.\n` +
      'Build them where Electron can be downloaded (the release workflow does), or make a folder to try: npm run dist -- dir',
  );
}

export function refuseOtherRuntimes(parameters) {
  const other = parameters.find((each) => /electronDist|electronVersion/.test(each));
  if (other)
    throw new PlainFailure(`Installers are built from the Electron of package-lock.json, so ${other} can't be given. Nothing was built.`);
}

/** A deb names the project's home. The programme has no address of its own, so whoever publishes it says where it lives. */
export function homepageParameters(parameters) {
  const address = process.env.FACILITATOR_KIT_HOMEPAGE;
  if (address) {
    if (!/^https:\/\/\S+$/.test(address)) throw new PlainFailure(`FACILITATOR_KIT_HOMEPAGE must be an https address, and is: ${address}`);
    return [`--config.extraMetadata.homepage=${address}`];
  }
  if (process.platform !== 'linux' || !makesDeb(parameters)) return [];
  throw new PlainFailure(
    'A deb must name the home of the project. Set FACILITATOR_KIT_HOMEPAGE to the https address of the repository that you publish from, ' +
      'or make the AppImage alone: npm run dist -- --linux AppImage',
  );
}

/** Without named kinds, electron-builder makes all those of its configuration. */
const makesDeb = (parameters) => parameters.includes('deb') || parameters.every((each) => each.startsWith('-'));

/** In the form that `sha256sum --check` and `shasum --check` read. */
export async function writeChecksums(output) {
  const installers = readdirSync(output)
    .filter((name) => /\.(exe|dmg|AppImage|deb)$/.test(name))
    .sort();
  if (installers.length === 0) throw new PlainFailure(`electron-builder left no installer in ${output}.`);
  const lines = [];
  for (const name of installers) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(output, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  writeFileSync(join(output, `SHA256SUMS-${process.platform}.txt`), lines.join(''));
  say(`Built in ${output}:\n${lines.join('')}`);
}
