/** The text files of a programme as they were read last, and what a person would lose if they were written over. */
import { createHash } from 'node:crypto';
import { readBytes } from '../../../content/content-files';
import { isUnread, textIn, type Unread } from '../../../content/content-text';

export type HeldFile =
  | { readonly text: string; readonly hash: string; readonly hasMark: boolean }
  /** Why it can't be read. */
  | { readonly unread: Unread };

/** By their names in the folder. */
export type HeldFiles = ReadonlyMap<string, HeldFile>;

const markOfUtf8 = [0xef, 0xbb, 0xbf];

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function heldFile(file: string, bytes: Uint8Array): HeldFile {
  const text = textIn(file, bytes);
  if (isUnread(text)) return { unread: text };
  return { text, hash: hashOf(bytes), hasMark: markOfUtf8.every((byte, index) => bytes[index] === byte) };
}

/** As it lies on the disk. */
export function bytesOf(text: string, before: HeldFile | undefined): Uint8Array {
  const mark = before && 'text' in before && before.hasMark ? markOfUtf8 : [];
  return new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
}

export const textOf = (held: HeldFile | undefined): string | undefined => (held && 'text' in held ? held.text : undefined);

export const isSameFile = (one: HeldFile | undefined, other: HeldFile | undefined): boolean =>
  one && other && 'text' in one && 'text' in other ? one.hash === other.hash : JSON.stringify(one) === JSON.stringify(other);

/** Rejects with what the disk says of the folder as a whole. */
export async function readHeld(folder: string): Promise<HeldFiles> {
  const read = await readBytes(folder);
  return new Map([...read].map(([file, content]) => [file, isUnread(content) ? { unread: content } : heldFile(file, content)]));
}

/** Names of files that are not the same in both. */
export const othersIn = (before: HeldFiles, now: HeldFiles): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((file) => !isSameFile(before.get(file), now.get(file)));
