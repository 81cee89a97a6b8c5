/** What this laptop remembers for itself, never shared: device, language, the training that was open, hints, the clock's anchor. */
import { randomBytes } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { isStageTimes, usualTimers } from '../../domain/agenda/timer-stages';
import { nobodySigns } from '../../domain/certificates/proposed';
import { languages } from '../../domain/kernel/language';
import { noLetterhead } from '../../domain/letterhead/letterhead';
import { roomLights } from '../../domain/programme/scene-colours';
import { type Anchor, parseAnchor } from '../clock';
import { rememberedFields } from '../lists/known-headings';
import { deviceForm } from './bounds';
import { confirmedPapersSchema } from './confirmed-schema';
import type { Disk } from './disk';
import { DurableJson } from './durable-json';
import { letterheadSchema, setBeforeSchema, signingSchema } from './letterhead-schema';
import { noSeals, placeSealsSchema } from './place-seals';
import type { Aside } from './set-aside';
import { settingsFile } from './settings-file';
import { keyForm, type LogKey, logKeyOf, newPrivatePart } from './signatures';

const stageTimes = z.object({ nearly: z.int().min(1).max(60), pressing: z.int().min(0).max(60) }).refine(isStageTimes);

export const timerSettingsSchema = z.object({ block: stageTimes, activity: stageTimes, sound: z.boolean() });
const knownProjector = z.object({ id: z.number(), name: z.string(), width: z.number(), height: z.number() });

/**
 * Trainings on their way to another folder, which is `shared` or null from then on. Cut off before all `areThere`, the next start takes
 * back what came; afterwards it gives them their places.
 */
const movingSchema = z.object({
  to: z.string().refine(isAbsolute),
  shared: z.string().refine(isAbsolute).nullable(),
  areThere: z.boolean(),
});

export const sharedFolderSchema = z.string().refine(isAbsolute).nullable().default(null);

const settingsSchema = z.object({
  language: z.enum(languages),
  singleLetterKeys: z.boolean(),
  openTraining: z.string().nullable(),
  /** What the trainer wants, apart from which display is there. */
  projectorWanted: z.boolean(),
  /** That a person used, the last one first. The system's name of a device, no person's. */
  projectors: z.array(knownProjector).readonly().default([]),
  /** The day on which a person last saw that both screens work, `YYYY-MM-DD`. */
  screensTested: z.string().nullable().default(null),
  /** The folder into which each training is copied; the first version of the kit has none. */
  backupFolder: z.string().nullable().default(null),
  /** The whole path of the trainings that several laptops share; null: in the data folder. */
  sharedFolder: sharedFolderSchema,
  /** What people call this laptop, among several; empty: nothing. */
  laptopName: z.string().default(''),
  moving: movingSchema.nullable().default(null),
  /** Folders in which copies of a move that was given up may lie still. */
  leftIn: z.array(z.string()).readonly().default([]),
  seals: placeSealsSchema.default(noSeals),
  hints: z.boolean().default(true),
  /** Names of hints that are over; a later version of the kit may have others. */
  hintsDone: z.array(z.string()).readonly().default([]),
  timers: timerSettingsSchema.default(usualTimers),
  /** Windows with names are left out of shared and recorded screens. */
  keptFromCaptures: z.boolean().default(true),
  /** What the projector's pictures are made for. */
  room: z.enum(roomLights).default('bright'),
  /** Which of a programme's looks the trainer chose; null: its own colours. */
  look: z.string().nullable().default(null),
  letterhead: letterheadSchema.default(noLetterhead),
  signing: signingSchema.default(nobodySigns),
  /** Letterhead and who signs go along in each bundle that is saved here. */
  profileTravels: z.boolean().default(false),
  /** On the certificates of each programme, the latest last. */
  setOnCertificates: setBeforeSchema.default([]),
  /** What a person chose for headings of lists; headings alone, nothing of anybody. */
  listHeadings: z
    .array(z.object({ heading: z.string(), holds: z.enum(rememberedFields) }))
    .readonly()
    .default([]),
  /** By the organiser, for every training with the same words. */
  confirmedPapers: confirmedPapersSchema.default([]),
});
export type Settings = z.output<typeof settingsSchema>;

/** A value that only another version knows counts as the usual one, and stays in the file until a person chooses another. */
function parseSettings(value: unknown, usual: Settings): Settings {
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const unknown = new Set(parsed.error.issues.map(({ path: [name] }) => name));
  const known = Object.entries(z.record(z.string(), z.unknown()).parse(value)).filter(([name]) => !unknown.has(name));
  return settingsSchema.parse({ ...usual, ...Object.fromEntries(known) });
}

/** Kits of before knew no key. */
const deviceSchema = z.object({ device: deviceForm, key: keyForm.optional() });

async function lowOf<Content>(
  disk: Disk,
  path: string,
  aside: Aside,
  parse: (value: unknown) => Content,
  standard: Content,
): Promise<Low<Content>> {
  const low = new Low<Content>(new DurableJson(disk, path, aside, parse), standard);
  await low.read();
  return low;
}

/** What a laptop begins with. */
export const firstSettings = (language: Settings['language']): Settings => ({
  language,
  singleLetterKeys: true,
  openTraining: null,
  projectorWanted: false,
  projectors: [],
  screensTested: null,
  backupFolder: null,
  sharedFolder: null,
  laptopName: '',
  moving: null,
  leftIn: [],
  seals: noSeals,
  hints: true,
  hintsDone: [],
  timers: usualTimers,
  keptFromCaptures: true,
  room: 'bright',
  look: null,
  letterhead: noLetterhead,
  signing: nobodySigns,
  profileTravels: false,
  setOnCertificates: [],
  listHeadings: [],
  confirmedPapers: [],
});

export const openSettings = (disk: Disk, dataFolder: string, aside: Aside, language: Settings['language']): Promise<Low<Settings>> =>
  lowOf(disk, join(dataFolder, settingsFile), aside, (value) => parseSettings(value, firstSettings(language)), firstSettings(language));

/** The kept anchor of the reference clock; null on the first start. */
export const openAnchor = (disk: Disk, dataFolder: string, aside: Aside): Promise<Low<Anchor | null>> =>
  lowOf<Anchor | null>(disk, join(dataFolder, 'clock.json'), aside, parseAnchor, null);

/** Does the work at once, or as soon as the data folder can be written. */
type First = (write: () => Promise<void>) => Promise<void>;

/** This laptop: its random name, and the key with which it signs what it notes. */
export interface OwnDevice {
  readonly device: string;
  readonly key: LogKey;
}

/**
 * Made at the first start; a laptop that was named by an older kit gets its key now. What came into the folder meanwhile stays there.
 * The private part lies beside the name, so that neither is ever without the other.
 */
export async function ownDevice(disk: Disk, dataFolder: string, aside: Aside, first: First = (write) => write()): Promise<OwnDevice> {
  const nobody: z.output<typeof deviceSchema> = { device: '' };
  const low = await lowOf(disk, join(dataFolder, 'device.json'), aside, (value) => deviceSchema.parse(value), nobody);
  const { device, key } = low.data;
  if (device !== '' && key !== undefined) return { device, key: logKeyOf(key) };
  const made = { device: device === '' ? randomBytes(5).toString('hex') : device, key: newPrivatePart() };
  low.data = made;
  await first(async () => {
    await low.read();
    if (low.data.key === undefined) low.data = { ...made, ...(low.data.device !== '' && { device: low.data.device }) };
    if (low.data.key === made.key) await low.write();
  });
  return { device: made.device, key: logKeyOf(made.key) };
}
