/** Looks into a packed app: only what it runs is there, nothing that it owes is missing. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { PlainFailure, root, say } from '../command.mjs';
import { sizeOfFolder } from '../progress.mjs';

const needed = [
  'package.json',
  'out/main/main.cjs',
  'out/main/code-process.cjs',
  'out/main/content-process.cjs',
  'out/main/list-process.cjs',
  'out/main/presentation-process.cjs',
  'out/main/sheet-process.cjs',
  'out/main/square-codes.wasm',
  'out/main/telephone-page/script',
  'out/main/telephone-page/style',
  'out/main/telephone-page/remote-script',
  'out/main/telephone-page/remote-style',
  'out/main/telephone-process.cjs',
  'out/preload/desk.cjs',
  'out/preload/audience.cjs',
  'out/preload/sign-in.cjs',
  'out/preload/drawing.cjs',
  'out/preload/pdf.cjs',
  'out/renderer/desk.html',
  'out/renderer/audience.html',
  'out/renderer/sign-in.html',
  'out/renderer/drawing.html',
  'out/renderer/pdf.html',
];
/* Sources, maps, tests, packages and the command line, which needs Node and a terminal, fit none of these. */
const allowed = [
  /^package\.json$/,
  /^out\/main\/(?!command-line)[\w.-]+\.cjs$/,
  /^out\/main\/square-codes\.wasm$/,
  /^out\/main\/telephone-page\/(remote-)?(script|style)$/,
  /^out\/main\/compiled\/(pages-[\w.-]+\/)?[\w.-]+$/,
  /^out\/main\/words\/\w+\.json$/,
  /^out\/main\/parsed\/[0-9a-f]{64}\.json$/,
  /^out\/preload\/[\w-]+\.cjs$/,
  /^out\/renderer\/[\w-]+\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|wasm|bcmap|pfb|ttf)$/,
];
const licences = { 'LICENSE.txt': 'LICENSE', 'THIRD-PARTY-NOTICES.txt': 'out/THIRD-PARTY-NOTICES.txt' };

export function checkContents({ folder, resources }) {
  const archive = join(resources, 'app.asar');
  const files = filesInArchive(archive);
  const problems = [
    ...needed.filter((name) => !files.includes(name)).map((name) => `app.asar lacks ${name}`),
    ...files.filter((name) => !allowed.some((pattern) => pattern.test(name))).map((name) => `app.asar holds ${name}`),
    ...(readFileSync(archive).includes(root) ? [`app.asar names the folder it was built in, ${root}`] : []),
    ...['default_app.asar', 'app', 'app.asar.unpacked']
      .filter((name) => existsSync(join(resources, name)))
      .map((name) => `${name} lies beside app.asar`),
    ...Object.entries(licences)
      .filter(([name, source]) => !sameFile(join(resources, name), join(root, source)))
      .map(([name, source]) => `${name} is not ${source}`),
    ...differencesOfContent(join(resources, 'content')),
    ...licencesOfElectron({ folder, resources }),
  ];
  if (problems.length > 0) throw new PlainFailure(`The packed app in ${folder} is not as it should be:\n  ${problems.join('\n  ')}`);
  say(
    `${basename(folder)}: ${inMegabytes(sizeOfFolder(folder))} on the disk, of which app.asar ${inMegabytes(statSync(archive).size)} (${files.length} files)`,
  );
}

/** Only files, with slashes on every system. */
function filesInArchive(archive) {
  const entries = listPackage(archive).map((entry) => entry.replaceAll('\\', '/').replace(/^\//, ''));
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)));
}

/** In both directions, so that nothing was left out and nothing crept in. */
function differencesOfContent(packed) {
  const source = join(root, 'content');
  if (!existsSync(packed)) return ['content is missing'];
  const names = new Set([source, packed].flatMap((place) => readdirSync(place, { recursive: true })));
  return [...names]
    .filter((name) => !isFolder(join(source, name)) && !sameFile(join(packed, name), join(source, name)))
    .map((name) => `content/${name} differs from that of the checkout`);
}

function licencesOfElectron({ folder, resources }) {
  const place = process.platform === 'darwin' ? resources : folder;
  return ['LICENSE.electron.txt', 'LICENSES.chromium.html']
    .filter((name) => !existsSync(join(place, name)))
    .map((name) => `${name} is missing`);
}

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

const sameFile = (one, other) => existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));

const inMegabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
