/** Plays a form of the demo from its first story to the names of what it left. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PlainFailure, root, say } from '../command.mjs';
import { prepareLauncher } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { writeAlbum } from './album.mjs';
import { smallPng } from './small-png.mjs';
import { nameOfSize, Stage } from './stage.mjs';
import { readmeStory, shortStory, wholeStory } from './stories/stories.mjs';

const output = join(root, 'out', 'demo');
const hd = { width: 1280, height: 720 };
const fullHd = { width: 1920, height: 1080 };
const sizes = [
  { desk: { width: 1280, height: 640 }, projector: { width: 1024, height: 768 } },
  { desk: fullHd, projector: fullHd },
];

/** What each form plays, how often, and what it makes of the pictures; the paths that this gives are named at the end. */
const programmes = {
  whole: {
    story: wholeStory,
    plays: ['en', 'sr-Latn', 'sr-Cyrl'].flatMap((language) => sizes.map((size) => ({ language, ...size, themes: ['light', 'dark'] }))),
    keep: (pictures) => [writeAlbum({ folder: output, pictures, files: exportedFiles() })],
  },
  short: {
    story: shortStory,
    plays: [{ language: 'en', desk: hd, projector: fullHd, themes: ['light'] }],
    keep: (pictures) => pictures.map(({ path }) => path),
  },
  readme: {
    story: readmeStory,
    plays: [{ language: 'en', desk: hd, projector: hd, themes: ['light'] }],
    keep: (pictures) => pictures.map(keepInDocs),
  },
};

/** `form` is 'whole', 'short' or 'readme'. */
export async function playDemo(form) {
  const { story, plays, keep } = programmes[form];
  const launcher = await prepareLauncher();
  const display = await startOffScreenDisplay();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const pictures = [];
  try {
    for (const play of plays) await perform({ play, story: story(), launcher, display, pictures });
  } finally {
    await display.stop();
    for (const path of keep(pictures)) process.stdout.write(`${relative(process.cwd(), path)}\n`);
  }
}

/** Plays a story once. */
async function perform({ play, story, launcher, display, pictures }) {
  const label = `${play.language}, ${nameOfSize(play.desk)}`;
  const started = Date.now();
  const stage = new Stage(play, output);
  try {
    const opening = { what: 'open the kit', play: () => stage.open(launcher, display) };
    const steps = [opening, ...story];
    for (const [index, step] of steps.entries()) await playStep(stage, step, `${label}, step ${index + 1} of ${steps.length}`);
  } finally {
    pictures.push(...stage.pictures);
    await stage.close();
  }
  say(`${label}: ${stage.pictures.length} pictures in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** A step that fails says which it was, and leaves pictures of where it stopped. */
async function playStep(stage, { what, play }, label) {
  const before = stage.chapter;
  try {
    await play(stage);
  } catch (failure) {
    /* A window that is gone must not hide why it stopped. */
    const pictures = await stage.takeWhereItStopped().catch(({ message }) => `none, because ${message}`);
    const reason = stripVTControlCharacters(failure.message);
    throw new PlainFailure(`${label}, “${stage.chapter}”, failed: ${what}.\n${reason}\nPictures of where it stopped: ${pictures}`);
  }
  if (stage.chapter !== before) say(`${label}: ${stage.chapter}`);
}

const exportedFiles = () =>
  readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.endsWith('files'))
    .map(({ parentPath, name }) => join(parentPath, name));

function keepInDocs({ name, path }) {
  const kept = join(root, 'docs', `${name}.png`);
  writeFileSync(kept, smallPng(readFileSync(path)));
  return kept;
}
