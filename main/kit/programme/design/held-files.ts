/** The text files of a programme as they were read last, and what a person would lose if they were written over. */
import { type Refusal, refuse } from '../../../../domain/kernel/refusal';
import { mostFiles, mostKilobytes, mostKilobytesInAll, readBytes } from '../../../content/content-files';
import { isUnread, textIn, type Unread } from '../../../content/content-text';
import { sha256 } from '../../../store/sha256';

export type HeldFile =
  | { readonly text: string; readonly hash: string; readonly hasMark: boolean }
  /** Why it can't be read. */
  | { readonly unread: Unread };

/** By their names in the folder. */
export type HeldFiles = ReadonlyMap<string, HeldFile>;

const markOfUtf8 = [0xef, 0xbb, 0xbf];

export function heldFile(file: string, bytes: Uint8Array): HeldFile {
  const text = textIn(file, bytes);
  if (isUnread(text)) return { unread: text };
  return { text, hash: sha256(bytes), hasMark: markOfUtf8.every((byte, index) => bytes[index] === byte) };
}

/** Returns the text as bytes for the disk. */
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

const bytesIn = (text: string | undefined): number => (text === undefined ? 0 : Buffer.byteLength(text));

/** A refusal where files would come to be that nobody could read any more: `edited` has the new texts, undefined for a file that goes. */
export function tooMuchWith(files: HeldFiles, edited: ReadonlyMap<string, string | undefined>): Refusal | undefined {
  const growing = [...edited].filter(([file, text]) => bytesIn(text) > bytesIn(textOf(files.get(file))));
  if (growing.length === 0) return undefined;
  for (const [file, text] of growing)
    if (bytesIn(text) > mostKilobytes * 1_000) return refuse('design-file-large', undefined, { file, most: mostKilobytes });
  const names = new Set([...files.keys(), ...edited.keys()]);
  const texts = [...names].map((file) => (edited.has(file) ? edited.get(file) : textOf(files.get(file))));
  const all = texts.reduce((sum, text) => sum + bytesIn(text), 0);
  return texts.length > mostFiles || all > mostKilobytesInAll * 1_000
    ? refuse('design-too-much', undefined, { files: mostFiles, most: mostKilobytesInAll })
    : undefined;
}
