/**
 * The films and sounds of a programme: files in its folder `media`, and nowhere else, with what is spoken in them beside them. Whether a
 * file is one is decided by what is in it, not by its name.
 */
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toCyrillic } from '../../domain/kernel/cyrillic';
import { spokenFile, spokenIn } from '../../domain/programme/film-files';
import { faultOf } from '../store/disk';
import type { ContentProblem } from './content-problem';
import { isUnread, textIn, type Unread } from './content-text';
import { type FilmKind, filmBeginning, filmKindOf } from './film-kind';
import { isFilmName, mediaFolder } from './picture-name';
import type { NamedSlideFile } from './slide-files';

/** A training that holds it must still fit on a stick, in a bundle. */
const mostFilmMegabytes = 60;

export interface FilmFile {
  readonly mediaType: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** A sound in a container of films is played all the same. */
const mediaTypes: Readonly<Record<FilmKind, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
};

/** Undefined when there is no such file in the folder, or it leads out of it. */
async function pathIn(folder: string, name: string): Promise<string | undefined> {
  const within = await realpath(folder);
  const path = await realpath(join(within, name));
  return path === join(within, basename(path)) ? path : undefined;
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(filmBeginning), 0, filmBeginning, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What the disk refuses is not there. */
async function unlessFault<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Undefined when there is no such film in the programme, or it is too large. */
export async function findFilm(programmeFolder: string, name: string): Promise<FilmFile | undefined> {
  if (!isFilmName(name)) return undefined;
  return unlessFault(async () => {
    const path = await pathIn(join(programmeFolder, mediaFolder), name);
    const found = path && (await stat(path));
    if (!found || !path?.length || !found.isFile() || found.size > mostFilmMegabytes * 1_000_000) return undefined;
    const kind = filmKindOf(await beginningOf(path));
    return kind && { mediaType: mediaTypes[kind], path, size: found.size };
  });
}

const mostSpokenBytes = 1_000_000;
const isWebVtt = (text: string): boolean => /^WEBVTT(?:[ \t\n\r]|$)/u.test(text);

/** Words between marks become Cyrillic; times, names of cues and marks stay. */
function spokenInCyrillic(text: string): string {
  let isInCue = false;
  return text
    .split(/\r?\n/u)
    .map((line) => {
      if (line.includes('-->')) isInCue = true;
      else if (line.trim() === '') isInCue = false;
      else if (isInCue) return line.replace(/(<[^>]*>)|([^<]+)/gu, (part, mark: string | undefined) => (mark ? part : toCyrillic(part)));
      return line;
    })
    .join('\n');
}

/** A file of captions as it was written, or why its letters can't be read; undefined when there is no such file, or it holds something else. */
async function spokenText(programmeFolder: string, file: string): Promise<string | Unread | undefined> {
  return unlessFault(async () => {
    const path = await pathIn(join(programmeFolder, mediaFolder), file);
    if (!path || (await stat(path)).size > mostSpokenBytes) return undefined;
    const text = textIn(`${mediaFolder}/${file}`, await readFile(path));
    return isUnread(text) || isWebVtt(text) ? text : undefined;
  });
}

/** What is spoken in a film, as WebVTT, by the name that a window asks for. */
export async function readSpoken(programmeFolder: string, name: string): Promise<string | undefined> {
  const wanted = spokenIn(name);
  const text = wanted && (await spokenText(programmeFolder, wanted.file));
  if (text === undefined || isUnread(text)) return undefined;
  return wanted?.isCyrillic ? spokenInCyrillic(text) : text;
}

/** For whoever edits a programme; a slide can be shown without its film, so this never keeps a programme from being used. */
export async function filmProblems(programmeFolder: string, slideFiles: readonly NamedSlideFile[]): Promise<readonly ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const { file, language, films } of slideFiles) {
    for (const { name, line } of films) {
      if (!(await findFilm(programmeFolder, name)))
        problems.push({ file, line, key: 'no-film-file', values: { file: `${mediaFolder}/${name}`, most: mostFilmMegabytes } });
      const spoken = spokenFile(name, language);
      const text = await spokenText(programmeFolder, spoken);
      if (isUnread(text)) problems.push(...text);
      if (text === undefined)
        problems.push({ file, line, key: 'no-spoken', values: { film: `${mediaFolder}/${name}`, file: `${mediaFolder}/${spoken}` } });
    }
  }
  return problems;
}
