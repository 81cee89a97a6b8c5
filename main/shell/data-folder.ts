/** The data folder, tried before anything else; the browser's own files go below it. */
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { usualDataFolder } from '../data-folder';

export interface DataFolder {
  readonly path: string;
  /** What the disk said when the folder was tried; undefined when it can be written. */
  readonly failure: unknown;
}

function tryToWrite(path: string): unknown {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.R_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Must be asked before anything else: Electron takes its own folder at its first use, and fails without a word where it can't. */
export function chooseDataFolder(): DataFolder {
  const path = usualDataFolder(process.env, process.platform);
  const failure = tryToWrite(path);
  app.setPath('userData', failure === undefined ? join(path, 'browser') : mkdtempSync(join(tmpdir(), 'facilitator-kit-')));
  return { path, failure };
}

/** Programmes as shipped: beside the package, or in the checkout. */
export const contentFolder = (): string => join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'content');
