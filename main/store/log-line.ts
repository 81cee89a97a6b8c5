/**
 * One line of a log: an event with its hash, chained to the line before, and its part in the act that it belongs to. `personal`
 * is hashed with a salt and apart from the rest, so that it can be erased and the chain still holds.
 */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Happening, KitEvent, Stamp } from '../../domain/event';
import type { EventId } from '../../domain/person';
import { instant, wallTime } from '../../domain/time';
import { parseHappening } from './event-schema';

/** Version of the lines that this kit writes; newer ones are not read. */
export const logVersion = 1;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const lineSchema = z.strictObject({
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
});
type Line = z.output<typeof lineSchema>;
type Part = Line['part'];

const openingBody = z.strictObject({ heads: z.record(z.string(), z.string()) });

/** The hashed part, in an order of its own that parsing and writing share. */
const hashOf = (line: Omit<Line, 'hash' | 'salt' | 'personal'>): string =>
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

export interface Encoded {
  readonly text: string;
  /** Of the last line. */
  readonly hash: string;
}

function encode(stamp: Stamp, type: string, body: unknown, personal: unknown, part: Part, before: string): Encoded {
  const salt = personal === undefined ? undefined : randomBytes(16).toString('hex');
  const open = {
    v: logVersion,
    device: stamp.device,
    start: stamp.start,
    seq: stamp.sequence,
    order: stamp.order,
    at: stamp.moment.instant,
    wall: stamp.moment.wall,
    offset: stamp.moment.offset,
    type,
    body,
    part,
    ...(salt === undefined ? {} : { personalHash: personalHashOf(salt, personal) }),
    before,
  };
  const hash = hashOf(open);
  return { text: `${JSON.stringify({ ...open, hash, ...(salt === undefined ? {} : { salt, personal }) })}\n`, hash };
}

/** The lines of one act, whose events follow each other. */
export function encodeAct(act: readonly KitEvent[], before: string): Encoded {
  let text = '';
  let hash = before;
  for (const [index, event] of act.entries()) {
    const line = encode(event, event.type, event.body, event.personal, [index + 1, act.length], hash);
    text += line.text;
    hash = line.hash;
  }
  return { text, hash };
}

/** The first line of a log names the last hash of every log that was there when it began. */
export const encodeOpening = (stamp: Stamp, heads: Readonly<Record<string, string>>): Encoded =>
  encode(stamp, 'log-opened', { heads }, undefined, [1, 1], '');

/** A line that agrees with its own hash; its place in the chain is the reader's to check. */
export interface SoundLine {
  readonly device: string;
  readonly start: string;
  readonly sequence: number;
  readonly part: Readonly<Part>;
  readonly before: string;
  readonly hash: string;
  readonly content:
    | { readonly kind: 'event'; readonly event: KitEvent }
    | { readonly kind: 'opening'; readonly heads: Readonly<Record<string, string>> };
}

/** What is wrong with a line by itself. */
export type LineDamage = 'unreadable' | 'wrong-fields' | 'wrong-hash' | 'wrong-personal-hash' | 'wrong-content';

export type DecodedLine =
  | { readonly kind: 'sound'; readonly line: SoundLine }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly why: LineDamage };

export const eventId = (device: string, start: string, sequence: number): EventId => `${device}/${start}/${sequence}` as EventId;

const versionOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' ? value.v : undefined;

function happeningOf({ type, body, personal }: Line): Happening {
  return parseHappening(personal === undefined ? { type, body } : { type, body, personal });
}

function contentOf(line: Line): SoundLine['content'] | undefined {
  const { device, start, seq, order, at, wall, offset } = line;
  try {
    if (line.type === 'log-opened') return { kind: 'opening', heads: openingBody.parse(line.body).heads };
    const moment = { instant: instant(at), wall: wallTime(wall), offset };
    return { kind: 'event', event: { ...happeningOf(line), id: eventId(device, start, seq), device, start, sequence: seq, order, moment } };
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** A sound line without its personal part: the hashes stay, so that the chain still holds, and without the salt they tell nothing. */
export const erasedLine = (text: string): string =>
  JSON.stringify({ ...lineSchema.parse(JSON.parse(text)), salt: undefined, personal: undefined });

const damaged = (why: LineDamage): DecodedLine => ({ kind: 'damaged', why });

/** Reads a line and checks it against its own hash. */
export function decodeLine(text: string): DecodedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged('unreadable');
  }
  if ((versionOf(value) ?? 0) > logVersion) return { kind: 'newer' };
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return damaged('wrong-fields');
  const line = parsed.data;
  if (hashOf(line) !== line.hash) return damaged('wrong-hash');
  if (line.personal !== undefined && personalHashOf(line.salt ?? '', line.personal) !== line.personalHash) {
    return damaged('wrong-personal-hash');
  }
  const content = contentOf(line);
  if (!content) return damaged('wrong-content');
  const { device, start, seq, part, before, hash } = line;
  return { kind: 'sound', line: { device, start, sequence: seq, part, before, hash, content } };
}
