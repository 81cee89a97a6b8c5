/**
 * Hears of what is written in the folder of the trainings, by whoever it is. Nothing is promised: a network drive tells of nothing that
 * another computer writes, and a system watches only so many folders, so whoever asks looks by himself now and then.
 */
import { type FSWatcher, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { logFolderOf } from './log-folder';

export interface Watching {
  /** A training is there, or has become another folder. */
  readonly follow: (training: string) => void;
  readonly close: () => void;
}

/** `told`: a training, and the file in it if the system says which. */
export type WatchTrainings = (folder: string, told: (training: string, file: string | undefined) => void) => Watching;

/** Undefined where it can't be watched: it isn't there, or the system has no more watchers to give. */
function watched(folder: string, changed: (name: string | undefined) => void, isDeep = false): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false, recursive: isDeep }, (_what, name) => changed(name ?? undefined));
    /* A folder that goes away takes its watcher along. */
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** One watcher sees all that is below the folder. */
const watchDeep: WatchTrainings = (folder, told) => {
  const watcher = watched(
    folder,
    (name) => {
      const parts = name?.split(sep) ?? [];
      const [training] = parts;
      if (training !== undefined) told(training, parts.at(-1));
    },
    true,
  );
  return { follow: () => {}, close: () => watcher?.close() };
};

/** A watcher sees what lies in its own folder: there is one for each training's logs, or for the training while it has none. */
const watchEach: WatchTrainings = (folder, told) => {
  const watchers = new Map<string, FSWatcher>();
  let top: FSWatcher | undefined;
  const follow = (training: string): void => {
    top ??= watchTop();
    watchers.get(training)?.close();
    const trainingFolder = join(folder, training);
    const found = (): void => {
      follow(training);
      told(training, undefined);
    };
    const watcher = watched(logFolderOf(trainingFolder), (name) => told(training, name)) ?? watched(trainingFolder, found);
    if (watcher) watchers.set(training, watcher);
    else watchers.delete(training);
  };
  /* Before the first training there is no folder: it is watched once there is one. */
  const watchTop = (): FSWatcher | undefined =>
    watched(folder, (name) => {
      if (name === undefined) return;
      follow(name);
      told(name, undefined);
    });
  top = watchTop();
  return {
    follow,
    close: () => {
      top?.close();
      for (const watcher of watchers.values()) watcher.close();
    },
  };
};

/** Watches a folder with all that is in it, on systems where that costs nothing. */
export const watchTrainings: WatchTrainings = ['win32', 'darwin'].includes(process.platform) ? watchDeep : watchEach;
