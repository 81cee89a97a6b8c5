/** The data folder, tried before anything else; the browser's own files go below it where they can be written. */
import { accessSync, constants, existsSync, mkdtempSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { makeFolderAtOnce, usualDataFolder } from '../data-folder';

export interface DataFolder {
  readonly path: string;
  /** What the disk said when the folder was tried; undefined when it can be read. */
  readonly failure: unknown;
  /** The folder of the browser's own files. */
  readonly browser: string;
}

function tryToRead(path: string): unknown {
  try {
    makeFolderAtOnce(path);
    accessSync(path, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Less than the browser writes at its start. */
const trial = new Uint8Array(100_000);

/** A folder for this start alone where the disk is full or can only be read. */
function browserFolder(path: string): string {
  const folder = join(path, 'browser');
  try {
    makeFolderAtOnce(folder);
    tryRoom(join(folder, '.trial'));
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'facilitator-kit-'));
  }
}

function tryRoom(file: string): void {
  try {
    writeFileSync(file, trial);
  } finally {
    if (existsSync(file)) unlinkSync(file);
  }
}

/** Must be asked before anything else: Electron takes its own folder at its first use, and fails without a word where it can't. */
export function chooseDataFolder(): DataFolder {
  const path = usualDataFolder(process.env, process.platform);
  const failure = tryToRead(path);
  const browser = browserFolder(path);
  app.setPath('userData', browser);
  return { path, failure, browser };
}

/** Programmes as shipped: beside the package, or in the checkout. */
export const contentFolder = (): string => join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'content');

/** Returns the folder of main's own built code. */
export const builtMain = (): string => join(app.getAppPath(), 'out', 'main');
