/**
 * Whose logs count. A laptop counts that is this one, is known here, or was admitted by a log that counts; under another key than the one
 * it is known by, a log is forged, and so is one that was written for another training. Logs of before version 3 bear no signature: they
 * count when their laptop may be without one, or as far as a signed log that counts has seen them.
 */
import { peopleNotedIn } from '../../domain/desk/heard';
import type { TrainingId } from '../../domain/kernel/ids';
import { type LocalDate, localDateOf } from '../../domain/kernel/time';
import type { StoredEvent } from '../../domain/training/event';
import type { Origin } from './chain';
import { nameAsWritten } from './log-name';
import type { Proof } from './read-log';
import { isSignedBy } from './signatures';

/** What is known of another laptop, or of this one. */
export interface KnownDevice {
  /** The public part of its key; undefined while none of its logs was met. */
  readonly key?: string | undefined;
  /** Its logs count without a signature. */
  readonly mayBeUnsigned?: boolean | undefined;
}

/** What this laptop knows of laptops. */
export interface KnownDevices {
  readonly find: (device: string) => KnownDevice | undefined;
  /** Another one when something more is known. */
  readonly edition: string;
  /** Hears of the key of a laptop whose logs count. */
  readonly met?: ((device: string, key: string) => void) | undefined;
}

/** A laptop that nobody admitted yet: its logs are kept, and count for nothing. */
export interface WaitingDevice {
  readonly device: string;
  /** Null where its logs bear no signature. */
  readonly key: string | null;
  /** As it calls itself. */
  readonly name: string | undefined;
  /** Names of files. */
  readonly logs: readonly string[];
  readonly entries: number;
  /** For whom something is noted there. */
  readonly persons: number;
  /** Of the first entry and the last, by that laptop's clock; undefined where there is none. */
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
  /** Of its last line that is used; undefined when there is none. */
  readonly lastHash: string | undefined;
}

/** A log that was read as a whole. */
export const asAsked = <Log extends Pick<AskedLog, 'name'> & { readonly hashes: readonly string[] }>(
  log: Log,
): Log & Pick<AskedLog, 'lastHash'> => ({ ...log, lastHash: log.hashes.at(-1) });

/** What lies in a training and counts for nothing. */
export interface Strangers {
  readonly waiting: readonly WaitingDevice[];
  readonly forged: readonly ForgedLog[];
}

export const noStrangers: Strangers = { waiting: [], forged: [] };

export interface Admission<Log extends AskedLog> extends Strangers {
  readonly counted: readonly Log[];
}

/** What is found to count while the logs are gone through. */
interface Trust {
  readonly keys: Map<string, string>;
  readonly unsigned: Set<string>;
  /** Of logs that a counted one has seen: their last hashes, by name. */
  readonly seen: Map<string, Set<string>>;
}

type Judgement = 'counts' | 'waits' | ForgedLog['why'];

/** Without `known` every log counts that is not forged by itself. */
export function admitted<Log extends AskedLog>(logs: readonly Log[], known: KnownDevices | undefined, id: TrainingId): Admission<Log> {
  if (!known) return { counted: logs, waiting: [], forged: [] };
  const trust: Trust = { keys: new Map(), unsigned: new Set(), seen: new Map() };
  for (const device of new Set(logs.map(({ origin }) => origin.device))) {
    const found = known.find(device);
    if (found?.key !== undefined) trust.keys.set(device, found.key);
    if (found?.mayBeUnsigned) trust.unsigned.add(device);
  }
  const judgements = new Map<Log, Judgement>();
  let left = logs;
  for (let count = -1; count !== left.length; ) {
    count = left.length;
    for (const log of left) {
      const judgement = judged(log, trust, known, id);
      judgements.set(log, judgement);
      if (judgement === 'counts') learn(log, trust);
    }
    left = left.filter((log) => judgements.get(log) === 'waits');
  }
  return {
    counted: logs.filter((log) => judgements.get(log) === 'counts'),
    waiting: waitingIn(left),
    forged: logs.flatMap((log): readonly ForgedLog[] => {
      const why = judgements.get(log);
      return why === 'other-key' || why === 'other-training' ? [{ file: log.name, device: log.origin.device, why }] : [];
    }),
  };
}

/** The same as the reader of a training asks it: keys that are met for the first time are known from then on. */
export function asked<Log extends AskedLog>(logs: readonly Log[], known: KnownDevices | undefined, id: TrainingId): Admission<Log> {
  const found = admitted(logs, known, id);
  for (const { origin, proof } of found.counted) if (proof.kind === 'signed') known?.met?.(origin.device, proof.key);
  return found;
}

function judged({ name, origin: { device }, proof, lastHash }: AskedLog, trust: Trust, known: KnownDevices, id: TrainingId): Judgement {
  const key = trust.keys.get(device);
  if (proof.kind === 'unsigned') {
    const isSeen = lastHash === undefined || trust.seen.get(nameAsWritten(name))?.has(lastHash);
    return isSeen || trust.unsigned.has(device) ? 'counts' : 'waits';
  }
  if (proof.kind === 'beginning-lost') {
    if (key === undefined) return 'waits';
    return proof.ends.every(({ hash, signature }) => isSignedBy(key, hash, signature)) ? 'counts' : 'other-key';
  }
  if (proof.training !== undefined && proof.training !== id) return 'other-training';
  /* Known before its key was met: it is pinned by the first that is read. */
  if (key === undefined) return known.find(device) ? 'counts' : 'waits';
  return key === proof.key ? 'counts' : 'other-key';
}

function learn({ origin: { device }, proof, heads, events }: AskedLog, { keys, unsigned, seen }: Trust): void {
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
