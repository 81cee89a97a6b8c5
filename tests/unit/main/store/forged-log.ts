/**
 * Lines of a log as somebody writes them who knows the format and means harm, or whose kit is another one: any field can be anything, and
 * the chain still holds. The same input makes the same bytes.
 */
import { createHash } from 'node:crypto';
import type { DomainEvent } from '../../../../domain/training/event';

export interface Forged {
  readonly v?: number;
  readonly device?: string;
  readonly start?: string;
  readonly seq?: number;
  readonly order?: string;
  readonly at?: number;
  readonly wall?: number;
  readonly offset?: number;
  readonly type: string;
  readonly body: unknown;
  readonly part?: readonly [number, number];
  readonly personal?: unknown;
  readonly before?: string;
  /** Fields that no kit of today writes. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const orderAt = (instant: number, count = 0): string => `${String(instant).padStart(15, '0')}-${String(count).padStart(6, '0')}`;

/** Signs like the laptop whose key it is; without one the lines bear no signature. */
export type Sign = (hash: string) => string;

function forgedLine(forged: Forged, seq: number, before: string, sign?: Sign): { readonly text: string; readonly hash: string } {
  const { type, body, personal, more } = forged;
  const at = forged.at ?? Date.UTC(2026, 10, 25, 8);
  const salt = sha256(`${forged.device} ${seq}`).slice(0, 32);
  const open = {
    v: forged.v ?? 1,
    device: forged.device ?? 'stranger',
    start: forged.start ?? 'first',
    seq: forged.seq ?? seq,
    order: forged.order ?? orderAt(at, seq),
    at,
    wall: forged.wall ?? at,
    offset: forged.offset ?? 60,
    type,
    body,
    part: forged.part ?? [1, 1],
    ...(personal === undefined ? {} : { personalHash: sha256(`${salt}${JSON.stringify(personal)}`) }),
    before: forged.before ?? before,
  };
  const { personalHash } = { personalHash: undefined, ...open };
  const hash = sha256(
    JSON.stringify([
      open.v,
      open.device,
      open.start,
      open.seq,
      open.order,
      open.at,
      open.wall,
      open.offset,
      open.type,
      open.body,
      open.part,
      personalHash ?? null,
      open.before,
    ]),
  );
  const signed = sign && open.part[0] === open.part[1] ? { signature: sign(hash) } : {};
  return { text: JSON.stringify({ ...open, hash, ...signed, ...(personal === undefined ? {} : { salt, personal }), ...more }), hash };
}

/** Lines without their breaks, each chained to the one before; the first goes on from `after`, whose number is the last that was used. */
export function forgedLines(all: readonly Forged[], after = { seq: -1, hash: '' }, sign?: Sign): readonly string[] {
  let { seq, hash } = after;
  return all.map((forged) => {
    seq = forged.seq ?? seq + 1;
    const line = forgedLine(forged, seq, hash, sign);
    hash = line.hash;
    return line.text;
  });
}

export const firstLine: Forged = { type: 'log-opened', body: { heads: {} } };

export const forgedBy = (device: string, start: string, all: readonly Forged[]): readonly Forged[] =>
  all.map((forged) => ({ ...forged, device, start }));

const nobody = { named: [], others: 0 };

/** Everything that is counted is none. */
export const erasing: Extract<DomainEvent, { readonly type: 'persons-erased' }> = {
  type: 'persons-erased',
  body: {
    participants: 0,
    sexes: nobody,
    towns: nobody,
    schools: nobody,
    roles: nobody,
    schoolKinds: nobody,
    present: { d1am: 0, d1pm: 0, d2am: 0, d2pm: 0 },
    minutesPresent: 0,
    minutesPlanned: 0,
    fulfilled: 0,
  },
};
