/**
 * Whose logs count. A laptop counts that is this one, is known here, or was admitted by a log that counts; under another key than the one
 * it is known by, a log is forged, and so is one that was written for another training. Logs of before version 3 bear no signature: each
 * counts by itself, when it was there before or a person took it in, or as a signed log that counts has seen it.
 */
import { hash as digestOf } from 'node:crypto';
import { peopleNotedIn } from '../../domain/desk/heard';
import type { TrainingId } from '../../domain/kernel/ids';
import { type LocalDate, localDateOf } from '../../domain/kernel/time';
import type { StoredEvent } from '../../domain/training/event';
import type { Origin } from './chain';
import { logNameOf } from './log-folder';
import type { Proof, ReadLog } from './read-log';
import { isSignedBy } from './signatures';

/** What is known of another laptop, or of this one. */
export interface KnownDevice {
  /** The public part of its key; undefined while none of its logs was met. */
  readonly key?: string | undefined;
  /** A person said that its logs count without a signature. */
  readonly mayBeUnsigned?: boolean | undefined;
}

/** A log without a signature that counts: as a person took it in, by its seals; null: whatever it is, since it was there before. */
export type UnsignedLog = readonly string[] | null;

/** What this laptop knows of laptops. */
export interface KnownDevices {
  readonly find: (device: string) => KnownDevice | undefined;
  /** By the training and the name under which its laptop writes it; undefined where nobody knows of it. */
  readonly unsigned: (training: TrainingId, log: string) => UnsignedLog | undefined;
  /** Another one when something more is known. */
  readonly edition: string;
  /** Hears of the key of a laptop whose logs count, and that such a log is signed: from then on none without a signature counts under its name. */
  readonly met?: ((device: string, key: string, training: TrainingId, log: string) => void) | undefined;
}

/** A laptop that nobody admitted yet: its logs are kept, and count for nothing. */
export interface WaitingDevice {
  readonly device: string;
  /** Null where its logs bear no signature. */
  readonly key: string | null;
  /** The name that the laptop gives itself. */
  readonly name: string | undefined;
  /** Names of files. */
  readonly logs: readonly string[];
  readonly entries: number;
  /** For whom something is noted there. */
  readonly persons: number;
  /** The days of the first entry and the last, by that laptop's clock; undefined where there is none. */
  readonly days: readonly [LocalDate, LocalDate] | undefined;
}

export interface ForgedLog {
  readonly file: string;
  readonly device: string;
  /** `other-key`: the laptop is known by another one. `other-training`: it was written for another one. */
  readonly why: 'other-key' | 'other-training';
}

/** What is asked of a log, however it was read. */
export interface AskedLog {
  readonly name: string;
  readonly origin: Origin;
  readonly proof: Proof;
  readonly heads: Readonly<Record<string, string>>;
  readonly events: readonly StoredEvent[];
  /** See {@link ReadLog.ends}. */
  readonly ends: readonly string[];
  /** A newer kit wrote it: of what can't be read nobody knows by whom it is signed. */
  readonly isNewer: boolean;
}

/**
 * By what a log is known again: its last hash, which covers all before it; with lines missing in between it covers less, and what stands
 * before those is a part of it, too. Undefined where no line is used.
 */
export const sealOf = ({ ends }: Pick<AskedLog, 'ends'>): string | undefined =>
  ends.length > 1 ? digestOf('sha256', ends.join('\n')) : ends[0];

/** Whether a log is signed, for this training, by the key of the laptop whose name it bears. Without `known` nobody can tell. */
export const provenBy =
  (known: KnownDevices | undefined, id: TrainingId) =>
  ({ origin, proof }: Pick<AskedLog, 'origin' | 'proof'>): boolean =>
    proof.kind === 'signed' && proof.training === id && proof.key === known?.find(origin.device)?.key;

/** What lies in a training and counts for nothing. */
export interface Strangers {
  readonly waiting: readonly WaitingDevice[];
  readonly forged: readonly ForgedLog[];
}

export const noStrangers: Strangers = { waiting: [], forged: [] };

export interface Admission<Log extends AskedLog> extends Strangers {
  readonly counted: readonly Log[];
}

/**
 * Whether what a laptop keeps beside its logs, as sheets, waits along with them. One that noted nothing doesn't, since nobody could be
 * asked about it.
 */
export const isStranger = (
  device: string,
  { waiting }: Strangers,
  counted: readonly Pick<AskedLog, 'origin' | 'ends'>[],
  known: KnownDevices | undefined,
): boolean =>
  waiting.some((each) => each.device === device) &&
  known?.find(device) === undefined &&
  /* A log in which nothing can be read says nothing of whose it is. */
  counted.every(({ origin, ends }) => origin.device !== device || ends.length === 0);

/** What is found to count while the logs are gone through. */
interface Trust {
  readonly keys: Map<string, string>;
  /** Laptops that need no signature. */
  readonly unsigned: Set<string>;
  /** The last hashes of logs that a counted one has seen, by name. */
  readonly seen: Map<string, Set<string>>;
  /** Names of logs that are signed. */
  readonly signed: Set<string>;
}

type Judgement = 'counts' | 'waits' | ForgedLog['why'];

/** Without `known` every log counts that is not forged by itself. */
export function admitted<Log extends AskedLog>(logs: readonly Log[], known: KnownDevices | undefined, id: TrainingId): Admission<Log> {
  if (!known) return { counted: logs, waiting: [], forged: [] };
  const trust: Trust = { keys: new Map(), unsigned: new Set(), seen: new Map(), signed: new Set() };
  for (const device of new Set(logs.map(({ origin }) => origin.device))) {
    const found = known.find(device);
    if (found?.key !== undefined) trust.keys.set(device, found.key);
    if (found?.mayBeUnsigned) trust.unsigned.add(device);
  }
  const judgements = new Map<Log, Judgement>();
  let signed = logs.filter(({ proof }) => proof.kind !== 'unsigned');
  for (let count = -1; count !== signed.length; ) {
    count = signed.length;
    for (const log of signed) {
      const judgement = judged(log, trust, known, id);
      judgements.set(log, judgement);
      if (judgement === 'counts') learn(log, trust);
    }
    signed = signed.filter((log) => judgements.get(log) === 'waits');
  }
  /* They admit nobody: who wrote them can't be told. */
  for (const log of logs) {
    if (log.proof.kind === 'unsigned') judgements.set(log, countsUnsigned(log, trust, known, id) ? 'counts' : 'waits');
    else if (judgements.get(log) === 'waits' && countsUnproven(log, trust)) judgements.set(log, 'counts');
  }
  const thatAre = (judgement: Judgement): readonly Log[] => logs.filter((log) => judgements.get(log) === judgement);
  const counted = thatAre('counts');
  return {
    counted,
    waiting: waitingIn(withMore(thatAre('waits'), counted)),
    forged: logs.flatMap((log): readonly ForgedLog[] => {
      const why = judgements.get(log);
      return why === 'other-key' || why === 'other-training' ? [{ file: log.name, device: log.origin.device, why }] : [];
    }),
  };
}

/** The same as the reader of a training asks it: keys that are met for the first time are known from then on. */
export function asked<Log extends AskedLog>(logs: readonly Log[], known: KnownDevices | undefined, id: TrainingId): Admission<Log> {
  const found = admitted(logs, known, id);
  for (const { origin, proof } of found.counted) if (proof.kind === 'signed') known?.met?.(origin.device, proof.key, id, logNameOf(origin));
  return found;
}

function judged({ origin: { device }, proof }: AskedLog, trust: Trust, known: KnownDevices, id: TrainingId): Judgement {
  const key = trust.keys.get(device);
  if (proof.kind === 'unsigned') return 'waits';
  if (proof.kind === 'beginning-lost') {
    if (key === undefined) return 'waits';
    const signer = { key, training: id };
    return proof.ends.every(({ hash, signature }) => isSignedBy(signer, hash, signature)) ? 'counts' : 'other-key';
  }
  if (proof.training !== id) return 'other-training';
  /* Known before its key was met: it is pinned by the first that is read. */
  if (key === undefined) return known.find(device) ? 'counts' : 'waits';
  return key === proof.key ? 'counts' : 'other-key';
}

/** Without its beginning nobody knows by which key it is signed: a person who takes that laptop's logs without a signature takes it, too. */
const countsUnproven = ({ origin, proof }: AskedLog, { unsigned }: Trust): boolean =>
  proof.kind === 'beginning-lost' && unsigned.has(origin.device);

/** One that somebody has seen or taken in counts as it was then. Of a newer kit's log the name alone says whose it is. */
function countsUnsigned(log: AskedLog, trust: Trust, known: KnownDevices, id: TrainingId): boolean {
  const { origin, isNewer } = log;
  const { device } = origin;
  const { keys, unsigned, seen, signed } = trust;
  const seal = sealOf(log);
  if (unsigned.has(device)) return true;
  if (isNewer) return keys.has(device) || known.find(device) !== undefined;
  if (seal === undefined) return true;
  const name = logNameOf(origin);
  if (signed.has(name)) return false;
  const taken = known.unsigned(id, name);
  return taken === null || (taken?.includes(seal) ?? false) || (seen.get(name)?.has(seal) ?? false);
}

function learn({ origin, proof, heads, events }: AskedLog, { keys, unsigned, seen, signed }: Trust): void {
  const { device } = origin;
  signed.add(logNameOf(origin));
  if (proof.kind === 'signed') {
    keys.set(device, proof.key);
    for (const [name, hash] of Object.entries(heads)) seen.set(name, (seen.get(name) ?? new Set()).add(hash));
  }
  for (const event of events) {
    if (event.type !== 'laptop-admitted') continue;
    const { device: other, key } = event.body;
    if (key === null) unsigned.add(other);
    else if (!keys.has(other)) keys.set(other, key);
  }
}

/** A shorter copy of a log that counts, as it lay here before the longer one was taken in, waits for nothing. */
function withMore<Log extends AskedLog>(waiting: readonly Log[], counted: readonly Log[]): readonly Log[] {
  if (!waiting.some(({ proof }) => proof.kind === 'unsigned')) return waiting;
  const known = new Set(counted.flatMap(({ events }) => events.map(({ id }) => id)));
  return waiting.filter(({ proof, isNewer, events }) => proof.kind !== 'unsigned' || isNewer || events.some(({ id }) => !known.has(id)));
}

const keyIn = ({ proof }: AskedLog): string | null => (proof.kind === 'signed' ? proof.key : null);

function waitingIn(logs: readonly AskedLog[]): readonly WaitingDevice[] {
  const byDevice = new Map<string, AskedLog[]>();
  for (const log of logs) {
    const whose = `${log.origin.device} ${keyIn(log) ?? ''}`;
    byDevice.set(whose, [...(byDevice.get(whose) ?? []), log]);
  }
  return [...byDevice.values()].flatMap((own): readonly WaitingDevice[] => {
    const [first] = own;
    if (!first) return [];
    const events = own.flatMap((log) => log.events);
    const named = events.findLast((event) => event.type === 'laptop-named');
    const name = named?.type === 'laptop-named' ? named.personal?.name : undefined;
    const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
    const persons = new Set(distinct.flatMap(peopleNotedIn)).size;
    const days = distinct.map(({ moment }) => localDateOf(moment)).toSorted();
    const [from, to] = [days[0], days.at(-1)];
    return [
      {
        device: first.origin.device,
        key: keyIn(first),
        name,
        logs: own.map((log) => log.name),
        entries: distinct.length,
        persons,
        days: from && to && [from, to],
      },
    ];
  });
}
