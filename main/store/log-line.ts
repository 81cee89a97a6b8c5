/**
 * One line of a log: an event with its hash, chained to the line before, and its part in the act that it belongs to. `personal`
 * is hashed with a salt and apart from the rest, so that it can be erased and the chain still holds.
 */
import { hash as digestOf, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { EventId, TrainingId } from '../../domain/kernel/ids';
import { instantValue, offsetValue, wallValue } from '../../domain/kernel/schema';
import type { Stamp, StoredEvent } from '../../domain/training/event';
import { deviceForm, hashForm, orderForm, placesOf, sequence, startForm, type Unsound, unsoundIn } from './bounds';
import { readDomainEvent } from './event-schema';
import { formatVersion } from './format-version';
import { keyForm, type LogKey, type Signer, signatureForm } from './signatures';

const sha256 = (text: string): string => digestOf('sha256', text);

export const lineSchema = z.strictObject({
  v: z.int(),
  device: z.string(),
  start: z.string(),
  seq: z.int(),
  order: z.string(),
  at: z.number(),
  wall: z.number(),
  offset: z.number(),
  type: z.string(),
  body: z.unknown(),
  /** Which line of its act this is, and how many lines the act has; an act counts only when all of it is there. */
  part: z.tuple([z.int().min(1), z.int().min(1)]),
  personalHash: z.string().optional(),
  before: z.string(),
  hash: z.string(),
  salt: z.string().optional(),
  personal: z.unknown().optional(),
  /** The signature of the laptop's key over the training and the hash, in the last line of an act; logs of before version 3 have none. */
  signature: signatureForm.optional(),
});
type Line = z.output<typeof lineSchema>;
type Part = Line['part'];

/** Exact forms and bounds of what {@link lineSchema} knows by kind. */
export const stampSchema = z.object({
  device: deviceForm,
  start: startForm,
  seq: sequence,
  order: orderForm,
  at: instantValue,
  wall: wallValue,
  offset: offsetValue,
});
export const placeSchema = z.object({
  part: z.tuple([sequence, sequence]),
  personalHash: hashForm.optional(),
  before: z.union([hashForm, z.literal('')]),
});

export const openingBody = z.strictObject({
  heads: z.record(z.string().min(1).max(255), hashForm),
  /** Whose signatures the log bears, and of which training it is; logs of before version 3 say neither. */
  key: keyForm.optional(),
  training: z.string().min(1).max(255).optional(),
});
type OpeningBody = z.output<typeof openingBody>;

/** Undefined where nothing is signed, since one of the two isn't said. */
export const signerIn = ({ key, training }: OpeningBody): Signer | undefined =>
  key === undefined || training === undefined ? undefined : { key, training };

/** With what the lines of a log are signed, and of which training it is. */
export interface Signing {
  readonly key: LogKey;
  readonly training: TrainingId;
}

/** The hashed part, in an order of its own that parsing and writing share. */
const hashOf = (line: Omit<Line, 'hash' | 'salt' | 'personal' | 'signature'>): string =>
  sha256(
    JSON.stringify([
      line.v,
      line.device,
      line.start,
      line.seq,
      line.order,
      line.at,
      line.wall,
      line.offset,
      line.type,
      line.body,
      line.part,
      line.personalHash ?? null,
      line.before,
    ]),
  );

const personalHashOf = (salt: string, personal: unknown): string => sha256(`${salt}${JSON.stringify(personal)}`);

const stampOf = ({ device, start, sequence: seq, order: text, moment }: Stamp): z.input<typeof stampSchema> => ({
  device,
  start,
  seq,
  order: text,
  at: moment.instant,
  wall: moment.wall,
  offset: moment.offset,
});

export interface Encoded {
  readonly text: string;
  /** The hash of the last line. */
  readonly hash: string;
}

interface Written {
  readonly type: string;
  readonly body: unknown;
  readonly personal?: unknown;
}

function encode(stamp: Stamp, { type, body, personal }: Written, part: Part, before: string, signing: Signing | undefined): Encoded {
  const salt = personal === undefined ? undefined : randomBytes(16).toString('hex');
  const open = {
    v: formatVersion,
    ...stampOf(stamp),
    type,
    body,
    part,
    ...(salt === undefined ? {} : { personalHash: personalHashOf(salt, personal) }),
    before,
  };
  const hash = hashOf(open);
  const signature = signing && part[0] === part[1] ? { signature: signing.key.sign(signing.training, hash) } : {};
  return { text: `${JSON.stringify({ ...open, hash, ...(salt === undefined ? {} : { salt, personal }), ...signature })}\n`, hash };
}

/** The lines of one act, whose events follow each other. */
export function encodeAct(act: readonly StoredEvent[], before: string, signing?: Signing): Encoded {
  let text = '';
  let hash = before;
  for (const [index, event] of act.entries()) {
    const line = encode(event, event, [index + 1, act.length], hash, signing);
    text += line.text;
    hash = line.hash;
  }
  return { text, hash };
}

/** The first line of a log names the last hash of every log that was there when it began. */
export function encodeFirstLine(stamp: Stamp, heads: Readonly<Record<string, string>>, signing?: Signing): Encoded {
  const body: OpeningBody = { heads, ...(signing && { key: signing.key.publicKey, training: signing.training }) };
  return encode(stamp, { type: 'log-opened', body }, [1, 1], '', signing);
}

/** A line that agrees with its own hash; its place in the chain is the reader's to check. */
export interface SoundLine {
  readonly device: string;
  readonly start: string;
  readonly sequence: number;
  readonly part: Readonly<Part>;
  readonly before: string;
  readonly hash: string;
  /** It was written with a personal part, and that is gone. */
  readonly isEmptied: boolean;
  readonly signature: string | undefined;
  readonly content: { readonly kind: 'event'; readonly event: StoredEvent } | ({ readonly kind: 'opening' } & Readonly<OpeningBody>);
}

/** What is wrong with a line by itself; `out-of-bounds`: a time, day, number or id that no kit writes. */
export type LineDamage = 'unreadable' | 'wrong-fields' | 'wrong-hash' | 'wrong-personal-hash' | Exclude<Unsound, 'unknown-content'>;

export type DecodedLine =
  | { readonly kind: 'sound'; readonly line: SoundLine }
  /** `isCertain`: it agrees with its hash, so that no fault of a disk made it look newer. */
  | { readonly kind: 'newer'; readonly isCertain: boolean }
  | { readonly kind: 'damaged'; readonly why: LineDamage };

type ReadEvent = { readonly event: StoredEvent } | { readonly unsound: Unsound; readonly where: string };

export const eventId = (device: string, start: string, sequence: number): EventId => `${device}/${start}/${sequence}` as EventId;

const versionOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' ? value.v : undefined;

/** The same for a line that is read and for an event that is to be written. */
function eventOf(stamp: z.output<typeof stampSchema>, happening: Pick<Line, 'type' | 'body' | 'personal'>): ReadEvent {
  const read = readDomainEvent(happening);
  if ('unsound' in read) return read;
  const { device, start, seq, order: text, at, wall, offset } = stamp;
  const { type, body, personal } = read.happening;
  const moment = { instant: at, wall, offset };
  /* Named one by one they are plain objects of one form, which all that looks at many of them is faster by; spread they aren't. */
  const named = { type, body, personal, id: eventId(device, start, seq), device, start, sequence: seq, order: text, moment };
  return { event: named as StoredEvent };
}

function openingOf(body: unknown): SoundLine['content'] | Unsound {
  const firstLine = openingBody.safeParse(body);
  return firstLine.success ? { kind: 'opening', ...firstLine.data } : unsoundIn(firstLine.error.issues);
}

function contentOf(line: ExactLine): SoundLine['content'] | Unsound {
  const { type, body, personal } = line;
  if (type === 'log-opened') return openingOf(body);
  const read = eventOf(line, personal === undefined ? { type, body } : { type, body, personal });
  return 'unsound' in read ? read.unsound : { kind: 'event', event: read.event };
}

/** No reader would believe it: a fault of the kit's, that is better refused now than missed at the next start. */
export class UnsoundEvent extends Error {
  constructor({ type }: StoredEvent, why: Unsound, where: string) {
    super(`An event “${type}” can't be written, ${why}: ${where}`);
  }
}

/** Throws {@link UnsoundEvent}. */
export function checkSound(event: StoredEvent): void {
  const { type, body, personal } = event;
  const stamp = stampSchema.safeParse(stampOf(event));
  if (!stamp.success) throw new UnsoundEvent(event, 'out-of-bounds', placesOf(stamp.error.issues));
  const read = eventOf(stamp.data, { type, body, personal });
  if ('unsound' in read) throw new UnsoundEvent(event, read.unsound, read.where);
}

/** A sound line without its personal part: the hashes stay, so that the chain still holds, and without the salt they tell nothing. */
export const erasedLine = (text: string): string =>
  JSON.stringify({ ...lineSchema.parse(JSON.parse(text)), salt: undefined, personal: undefined });

const damaged = (why: LineDamage): DecodedLine => ({ kind: 'damaged', why });
const newer = (isCertain: boolean): DecodedLine => ({ kind: 'newer', isCertain });

/** Whatever else a newer kit may have added to a line is no matter of its hash. */
const knownFields = z.object(lineSchema.shape);
/** Looked at once where all is as it should be, which it nearly always is: of thousands of lines that is what opening takes its time for. */
const exactFields = z.object({ ...lineSchema.shape, ...stampSchema.shape, ...placeSchema.shape });
type ExactLine = z.output<typeof exactFields>;
const hasOtherFields = (value: unknown): boolean => Object.keys(Object(value)).some((name) => !(name in lineSchema.shape));

/** A line is erased of both or of none; the name of one may have been damaged into that of an unknown field. */
const isHalfErased = ({ salt, personal }: Line): boolean => (salt === undefined) !== (personal === undefined);

/** Reads a line and checks it against its own hash. */
export function decodeLine(text: string): DecodedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged('unreadable');
  }
  const isLater = (versionOf(value) ?? 0) > formatVersion;
  const exact = exactFields.safeParse(value);
  const parsed = exact.success ? exact : knownFields.safeParse(value);
  if (!parsed.success) return isLater ? newer(false) : damaged('wrong-fields');
  const line = parsed.data;
  const isSound = hashOf(line) === line.hash;
  if (isLater) return newer(isSound);
  if (!isSound) return damaged('wrong-hash');
  if (line.personal !== undefined && personalHashOf(line.salt ?? '', line.personal) !== line.personalHash) {
    return damaged('wrong-personal-hash');
  }
  if (hasOtherFields(value)) return isHalfErased(line) ? damaged('wrong-fields') : newer(true);
  const content = exact.success ? contentOf(exact.data) : 'out-of-bounds';
  if (content === 'unknown-content') return newer(true);
  if (typeof content === 'string') return damaged(content);
  const { device, start, seq, part, before, hash, signature } = line;
  const isEmptied = line.personalHash !== undefined && line.personal === undefined;
  return { kind: 'sound', line: { device, start, sequence: seq, part, before, hash, isEmptied, signature, content } };
}
