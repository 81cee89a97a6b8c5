/** The few things that storage asks of a disk, as a port: the real one below it, others in tests that cut or fail at any step. */

export interface OpenFile {
  /** Writes at the end of what was written before; resolves once the system took the bytes, not once they are safe. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Resolves once the bytes are on the medium. */
  readonly flush: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  /** Its length in bytes while its path still names it; undefined once another file or none is there. */
  readonly standing: () => Promise<number | undefined>;
  readonly close: () => Promise<void>;
}

/** What is known of a file without reading it. */
export interface FileSize {
  readonly bytes: number;
  /** When it was changed last, in nanoseconds since 1970: only good for telling whether it was changed since. */
  readonly modified: bigint;
  /** Another one once another file lies under the same name, though it be the same in size and time. */
  readonly identity: string;
}

export interface Disk {
  /** Undefined when there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** What lies behind the first `position` bytes: empty in a file that is no longer than that; undefined when there is no such file. */
  readonly readFrom: (path: string, position: number) => Promise<Uint8Array | undefined>;
  /** Undefined when there is nothing of this name. */
  readonly size: (path: string) => Promise<FileSize | undefined>;
  /** Opens for writing; `create` fails when the file exists, `reopen` when it doesn't. */
  readonly open: (path: string, how: 'create' | 'reopen') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a link but not its target; rejects where a folder is, see {@link isFolderFault}. */
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder that is empty; another stays, and one that isn't there is gone already. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Makes a folder and those above it; they are safe once it resolves, where the system allows it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Names of files and folders; empty when there is no such folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Makes new and renamed entries of a folder safe, where the system allows it. */
  readonly flushFolder: (path: string) => Promise<void>;
}

/** Its code is the system's own for a disk that can only be read. */
class OnlyLooked extends Error {
  readonly code = 'EROFS';
}

/** For whoever only looks: what would change something is refused, as a disk that can only be read refuses it. */
export function unchanged(disk: Disk): Disk {
  const refused = async (path: string): Promise<never> => {
    throw new OnlyLooked(path);
  };
  return { ...disk, open: refused, rename: refused, remove: refused, removeFolder: refused, makeFolder: refused, flushFolder: refused };
}

/** The system's short name of a failure, such as `ENOSPC`; undefined when it isn't the disk's. */
export const faultOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** A file was to be read or removed, and a folder is there; Node has a name of its own for the second. */
export const isFolderFault = (error: unknown): boolean => ['EISDIR', 'ERR_FS_EISDIR'].includes(faultOf(error) ?? '');

/** Closes a file whose bytes are safe, or given up, already: what the disk says about the closing changes nothing about them. */
export async function closeFlushed(file: OpenFile): Promise<void> {
  try {
    await file.close();
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
  }
}

/** Undefined where the disk refuses. */
export async function unlessRefused<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return undefined;
  }
}
