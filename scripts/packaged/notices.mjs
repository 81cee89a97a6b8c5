/**
 * Writes THIRD-PARTY-NOTICES.txt from what is really in the bundles. It is made at each packing and never committed, because it
 * follows from the lock file and the sources and would be out of date with the next change of either. A missing licence ends the packing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure, root } from '../command.mjs';
import { licencesWithoutFile } from './licences-without-file.mjs';

/** The file from which electron-builder.yml takes it. */
const target = join(root, 'out', 'THIRD-PARTY-NOTICES.txt');
const line = '-'.repeat(80);
const introduction = `Facilitator Kit is made with the work of others. What follows is what each of them asks to be passed on.

Chromium, Node.js and the other parts of Electron have their notices in LICENSES.chromium.html, and Electron its own in
LICENSE.electron.txt; both lie beside the program, on macOS in the resources of the app.`;

/** Returns how many works it names. */
export function writeNotices(packages) {
  const licences = packages.map((each) => ({ each, found: licenceOf(each) }));
  const missing = licences.filter(({ found }) => found === null).map(({ each: { name, version } }) => `${name}@${version}`);
  if (missing.length > 0) {
    throw new PlainFailure(
      `No licence was found for what goes into the app: ${missing.join(', ')}.\n` +
        'Read what the package says elsewhere and write it down in scripts/packaged/licences-without-file.mjs, or do without it.',
    );
  }
  const notices = [...licences.map(({ each: { name, version }, found }) => notice(`${name} ${version}`, found)), ...otherWorks()];
  writeFileSync(target, `${[introduction, ...notices].join(`\n\n${line}\n\n`)}\n`);
  return notices.length;
}

const notice = (title, { licence, text }) => `${title}\nLicence: ${licence}\n\n${text}`;

function licenceOf({ folder, name, version, license }) {
  const texts = licenceFilesIn(folder).map((file) => read(join(folder, file)));
  if (typeof license === 'string' && texts.length > 0) return { licence: license, text: texts.join('\n\n') };
  return licencesWithoutFile.get(`${name}@${version}`) ?? null;
}

const licenceFilesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|copyright|notice)[^/]*$/i.test(file))
    .sort();

/** What no bundler sees. */
const otherWorks = () => [
  notice('Noto Sans, in content/fonts', { licence: 'OFL-1.1', text: read(join(root, 'content', 'fonts', 'OFL.txt')) }),
  notice('Literata, in content/fonts', { licence: 'OFL-1.1', text: read(join(root, 'content', 'fonts', 'OFL-Literata.txt')) }),
  notice('Electron', { licence: 'MIT', text: read(join(root, 'node_modules', 'electron', 'LICENSE')) }),
  notice('Liberation Serif and Liberation Mono, lent to PDFs', {
    licence: 'OFL-1.1',
    text: read(join(root, 'renderer', 'pdf', 'fonts', 'OFL.txt')),
  }),
  ...besidePdfJs('fonts', 'standard_fonts'),
  ...besidePdfJs('tables of letters', 'cmaps'),
  ...besidePdfJs('decoders', 'wasm'),
];

/** What pdf.js brings of others, each kind with the licences that lie beside it. */
function besidePdfJs(kind, folder) {
  const place = join(root, 'node_modules', 'pdfjs-dist', folder);
  return licenceFilesIn(place).map((file) => notice(`pdf.js, ${kind}, ${file}`, { licence: 'as follows', text: read(join(place, file)) }));
}

const read = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
