/**
 * One line of a log: an event with its hash, chained to the line before. `personal` is hashed with a salt and apart from the
 * rest, so that it can be erased and the chain still holds.
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
  personalHash: z.string().optional(),
  before: z.string(),
  hash: z.string(),
  salt: z.string().optional(),
  personal: z.unknown().optional(),
});
type Line = z.output<typeof lineSchema>;

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
      line.personalHash ?? null,
      line.before,
    ]),
  );

const personalHashOf = (salt: string, personal: unknown): string => sha256(`${salt}${JSON.stringify(personal)}`);

export interface EncodedLine {
  readonly text: string;
  readonly hash: string;
}

function encode(stamp: Stamp, type: string, body: unknown, personal: unknown, before: string): EncodedLine {
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
    ...(salt === undefined ? {} : { personalHash: personalHashOf(salt, personal) }),
    before,
  };
  const hash = hashOf(open);
  return { text: `${JSON.stringify({ ...open, hash, ...(salt === undefined ? {} : { salt, personal }) })}\n`, hash };
}

export const encodeEvent = (event: KitEvent, before: string): EncodedLine => encode(event, event.type, event.body, event.personal, before);

/** The first line of a log names the last hash of every log that was there when it began. */
export const encodeOpening = (stamp: Stamp, heads: Readonly<Record<string, string>>): EncodedLine =>
  encode(stamp, 'log-opened', { heads }, undefined, '');

export type DecodedLine =
  | { readonly kind: 'event'; readonly event: KitEvent; readonly hash: string }
  | { readonly kind: 'opening'; readonly hash: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly why: string };

export const eventId = (device: string, start: string, sequence: number): EventId => `${device}/${start}/${sequence}` as EventId;

const versionOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && 'v' in value && typeof value.v === 'number' ? value.v : undefined;

function happeningOf({ type, body, personal }: Line): Happening {
  return parseHappening(personal === undefined ? { type, body } : { type, body, personal });
}

/** Reads a line and checks its own hash; whether it follows the line before is the caller's to check. */
export function decodeLine(text: string): DecodedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged', why: 'not readable' };
  }
  if ((versionOf(value) ?? 0) > logVersion) return { kind: 'newer' };
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { kind: 'damaged', why: 'a field is missing or wrong' };
  const line = parsed.data;
  if (hashOf(line) !== line.hash) return { kind: 'damaged', why: 'its hash does not agree' };
  if (line.personal !== undefined && personalHashOf(line.salt ?? '', line.personal) !== line.personalHash) {
    return { kind: 'damaged', why: 'the hash of its personal part does not agree' };
  }
  if (line.type === 'log-opened') return { kind: 'opening', hash: line.hash };
  const stamp: Stamp = {
    id: eventId(line.device, line.start, line.seq),
    device: line.device,
    start: line.start,
    sequence: line.seq,
    order: line.order,
    moment: { instant: instant(line.at), wall: wallTime(line.wall), offset: line.offset },
  };
  try {
    return { kind: 'event', event: { ...happeningOf(line), ...stamp }, hash: line.hash };
  } catch {
    return { kind: 'damaged', why: 'its content is not what this kind of line holds' };
  }
}
