/**
 * The kinds of files that a programme is made of, and those that may be given away with it. A file is of a kind when its name and what
 * is in it both say so; nothing else travels with a training, so that no program does.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Unzipped } from 'fflate';
import type { ContentProblem } from './content-problem';
import { type FilmKind, filmKindOf } from './film-kind';
import { keptOfFile } from './kept-files';
import { KeptReading } from './kept-reading';
import { type PictureKind, pictureKindOf } from './picture-kind';
import { pictureTypeOf } from './pictures';

type IsKind = (bytes: Uint8Array) => boolean | Promise<boolean>;
type Kinds = Readonly<Record<string, IsKind>>;

const literatureFolder = 'literature/';

/** By letters; a text that Notepad saved as UTF-16 is one, and what is wrong with it is told where it is read. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || !bytes.includes(0);
}

const isPicture =
  (kind: PictureKind): IsKind =>
  (bytes) =>
    pictureKindOf(bytes) === kind;

const isFilm =
  (kind: FilmKind): IsKind =>
  (bytes) =>
    filmKindOf(bytes) === kind;

const beginsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;

const zipMark = 'PK\u0003\u0004';

/** Names of what is packed; undefined when nothing can be. Nothing is unpacked. */
async function packedIn(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  try {
    const nothing: Unzipped = unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return Object.keys(nothing).length === 0 ? names : undefined;
  } catch {
    /* A damaged archive fails in many ways; here they are one: it is no document. */
    return undefined;
  }
}

/** What can be run from inside a document: macros, and whatever was put into it as an object. */
const canRun =
  /(?:^|\/)(?:vbaProject|oleObject|activeX|Basic|Scripts|macros)|\.(?:bin|bat|cmd|com|dll|exe|hta|jar|js|lnk|msi|ps1|scr|sh|vbs|wsf)$/iu;

const isDocument =
  (hasMark: (bytes: Uint8Array, names: readonly string[]) => boolean): IsKind =>
  async (bytes) => {
    if (!beginsWith(bytes, zipMark)) return false;
    const names = await packedIn(bytes);
    return names !== undefined && hasMark(bytes, names) && !names.some((name) => canRun.test(name));
  };

const ofMicrosoft = (main: string): IsKind => isDocument((_, names) => names.includes('[Content_Types].xml') && names.includes(main));

/** The first thing packed says the kind, and is not made smaller. */
const firstPackedAt = 30;
const ofMimetype = (type: string): IsKind => isDocument((bytes) => beginsWith(bytes, `mimetype${type}`, firstPackedAt));

const pictures: Kinds = { png: isPicture('png'), jpg: isPicture('jpeg'), jpeg: isPicture('jpeg') };
const films: Kinds = { mp4: isFilm('mp4'), webm: isFilm('webm'), ogg: isFilm('ogg'), mp3: isFilm('mp3'), wav: isFilm('wav') };

/** An SVG may hold a program, which is not run where the kit shows it. */
const ofProgramme: Kinds = {
  yaml: isText,
  md: isText,
  vtt: isText,
  svg: (bytes) => pictureTypeOf(bytes) === 'image/svg+xml',
  ...pictures,
  ...films,
};

/** What participants open on a computer of their own. */
const givenAway: Kinds = {
  pdf: (bytes) => beginsWith(bytes, '%PDF-'),
  epub: ofMimetype('application/epub+zip'),
  docx: ofMicrosoft('word/document.xml'),
  pptx: ofMicrosoft('ppt/presentation.xml'),
  odt: ofMimetype('application/vnd.oasis.opendocument.text'),
  odp: ofMimetype('application/vnd.oasis.opendocument.presentation'),
  txt: isText,
  ...pictures,
  ...films,
};

async function isOneOf(kinds: Kinds, name: string, bytes: Uint8Array): Promise<boolean> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const isKind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  return isKind !== undefined && name.includes('.') && isKind(bytes);
}

/** `name`: in the programme's folder, with `/` on every system. */
export const isOfProgramme = (name: string, bytes: Uint8Array): Promise<boolean> =>
  isOneOf(name.startsWith(literatureFolder) ? givenAway : ofProgramme, name, bytes);

export const mayBeGivenAway = (name: string, bytes: Uint8Array): Promise<boolean> => isOneOf(givenAway, name, bytes);

/** What is hidden is the system's own, and nobody's file. */
export const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));

/** For whoever edits a programme; a training is made without such a file, so this never keeps a programme from being used. */
export async function kindProblems(programmeFolder: string, kept = new KeptReading()): Promise<readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const entry of await readdir(programmeFolder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(programmeFolder, path).replaceAll(sep, '/');
    if (!entry.isFile() || isHidden(file)) continue;
    if (await keptOfFile(kept, 'kind', path, async () => isOfProgramme(file, await readFile(path)))) continue;
    problems.push({ file, line: 1, key: 'foreign-file' });
  }
  return problems.toSorted((one, other) => (one.file < other.file ? -1 : 1));
}

/** Says whether bytes are a picture that a trainer brought. */
export const isAttachedPicture = (name: string, bytes: Uint8Array): Promise<boolean> => isOneOf(pictures, name, bytes);
