/** Files that belong to a training beside its logs and its programme; each is named by the event that brought it. */
import { join } from 'node:path';
import { isSignedPageName, keptPictureName } from '../../domain/kernel/attachment';
import { letterheadLogos } from '../../domain/letterhead/letterhead';
import type { StoredEvent } from '../../domain/training/event';
import type { Disk } from './disk';
import type { IsErased } from './erase';
import { readLogs } from './log-folder';

export const attachmentsIn = (trainingFolder: string): string => join(trainingFolder, 'attachments');

function picturesOf(event: StoredEvent): readonly string[] {
  if (event.type === 'own-slides-added' || event.type === 'presentation-added') return event.body.pictures;
  if (event.type === 'certificate-changed') return event.body.pictures ?? [];
  return event.type === 'message-added' && event.body.picture !== null ? [event.body.picture] : [];
}

/** A page of a signed sheet belongs to its sheet, whatever else names it. */
const attachmentsOf = (event: StoredEvent): readonly string[] =>
  event.type === 'signed-sheet-attached' ? event.body.pictures : picturesOf(event).filter((name) => !isSignedPageName(name));

/** What its file is told by: its own name, or what the event of a signed page says (SHA-256); undefined where nothing tells it. */
function digestsOf(event: StoredEvent): readonly (readonly [string, string | undefined])[] {
  const named = [...attachmentsOf(event), ...logosOf(event)];
  const ofPages = event.type === 'signed-sheet-attached' ? event.personal?.digests : undefined;
  return named.map((name, page) => [name, ofPages?.[page] ?? (keptPictureName.test(name) ? name.slice(0, 64) : undefined)]);
}

/** Each attachment that these events want there, with the digest of its bytes where that is known. */
export const attachmentDigests = (events: readonly StoredEvent[], isErased: IsErased): ReadonlyMap<string, string | undefined> =>
  new Map(events.filter((event) => !isErased(event)).flatMap(digestsOf));

/** An organisation's: they stay. */
const logosOf = (event: StoredEvent): readonly string[] =>
  event.type === 'letterhead-changed' ? letterheadLogos.flatMap((logo) => event.body[logo] ?? []) : [];

/** Milliseconds: a month after a page came, the log that names it has come too. */
const longestOnTheWay = 30 * 24 * 3_600_000;

/** Undefined where nobody else writes; `now` by the wall clock, in milliseconds. */
export type SharedAt = { readonly now: number } | undefined;

/** What another laptop attached may be here before its log that names it. */
async function mayBeOnItsWay(disk: Disk, path: string, shared: SharedAt): Promise<boolean> {
  const size = shared && (await disk.size(path));
  return shared !== undefined && size !== undefined && shared.now - Number(size.modified / 1_000_000n) < longestOnTheWay;
}

/**
 * Those that came with events whose personal part has to go, and with no others; and pages of signed sheets and signatures that no event
 * names, as a kit that died may have left them: nobody would ever see them again. Beside what a newer kit wrote those stay, as it may name
 * them, and where others write for a month. Whoever erases removes them for all laptops: none of them is ever changed, so nobody's work is
 * lost by that.
 */
async function toErase(
  disk: Disk,
  trainingFolder: string,
  events: readonly StoredEvent[],
  isErased: IsErased,
  shared?: SharedAt,
): Promise<readonly string[]> {
  const there = await disk.list(attachmentsIn(trainingFolder));
  if (there.length === 0) return [];
  /* A copy may hold what another laptop wrote, and this one hasn't heard of. */
  const logs = (await readLogs(disk, trainingFolder)).map(({ log }) => log);
  const known = [...events, ...logs.flatMap((log) => log.events)];
  const staying = new Set([...known.flatMap(logosOf), ...known.filter((event) => !isErased(event)).flatMap(attachmentsOf)]);
  const gone = new Set(known.filter(isErased).flatMap(attachmentsOf));
  const isPicture = (name: string): boolean => isSignedPageName(name) || keptPictureName.test(name);
  const isNobodys = (name: string): boolean => isPicture(name) && !logs.some(({ isNewer }) => isNewer);
  const going: string[] = [];
  for (const name of there.filter((each) => !staying.has(each)))
    if (gone.has(name) || (isNobodys(name) && !(await mayBeOnItsWay(disk, join(attachmentsIn(trainingFolder), name), shared))))
      going.push(name);
  return going;
}

/** What is not there is gone already. Rejects with what the disk says, as all here. */
export async function eraseAttachments(
  disk: Disk,
  trainingFolder: string,
  events: readonly StoredEvent[],
  isErased: IsErased,
  shared?: SharedAt,
): Promise<void> {
  const folder = attachmentsIn(trainingFolder);
  const there = await toErase(disk, trainingFolder, events, isErased, shared);
  for (const name of there) await disk.remove(join(folder, name));
  if (there.length > 0) await disk.flushFolder(folder);
}

/** Names of those that are left after an erasing. */
export const attachmentsLeft = toErase;
