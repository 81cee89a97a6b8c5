/**
 * Somebody who isn't of the organisation and can write into the folder: a laptop that nobody admitted, logs under a name that isn't theirs,
 * entries at the end of another's log. Nothing of it may ever count.
 */
import { basename, join } from 'node:path';
import type { ParticipantId } from '../../domain/kernel/ids';
import { instant, wallTime } from '../../domain/kernel/time';
import type { StoredEvent } from '../../domain/training/event';
import { orderText } from '../../main/store/bounds';
import { encodeAct, encodeFirstLine, eventId, type Signing } from '../../main/store/log-line';
import { readLog } from '../../main/store/read-log';
import type { Chance } from '../faults/chance';
import { personNamed, trainingId } from '../unit/builders';
import { keyFor } from './keys';

/** Before each number that is theirs. */
const mark = 'of-a-stranger-';

export const isHarm = (event: StoredEvent): boolean => event.type === 'participant-added' && event.body.participant.startsWith(mark);

/** No laptop of the organisation has it. */
export const strangersDevice = 'stranger';

interface Place {
  readonly device: string;
  readonly start: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const stampOf = ({ device, start, time }: Place, sequence: number) => ({
  id: eventId(device, start, sequence),
  device,
  start,
  sequence,
  order: orderText({ instant: instant(time), count: sequence }),
  moment: { instant: instant(time), wall: wallTime(time), offset: 60 },
});

function arrivalOf(place: Place, sequence: number): StoredEvent {
  const participant = `${mark}${place.start}-${sequence}` as ParticipantId;
  return {
    type: 'participant-added',
    body: { participant },
    personal: { person: personNamed('Nobody', 'Known') },
    ...stampOf(place, sequence),
  };
}

/** That device is one of yours, says whoever isn't. */
const admissionOf = (device: string, place: Place): StoredEvent => ({
  type: 'laptop-admitted',
  body: { device, key: keyFor(strangersDevice).publicKey },
  personal: { name: 'Ours' },
  ...stampOf(place, 2),
});

export interface Written {
  readonly what: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A whole log, signed by the stranger's key or by none, that admits whoever wrote it. */
function wholeLog(folder: string, place: Place, signing: Signing | undefined): Written {
  const first = encodeFirstLine(stampOf(place, 0), {}, signing);
  const act = encodeAct([arrivalOf(place, 1), admissionOf(place.device, place)], first.hash, signing);
  const path = join(folder, `${place.device}-${place.start}.ndjson`);
  return { what: `lays ${basename(path)} there`, path, bytes: new TextEncoder().encode(first.text + act.text) };
}

/** Undefined where there is nothing to go on from. */
function addedTo(path: string, bytes: Uint8Array, time: number, signing: Signing | undefined): Written | undefined {
  const { events, hashes } = readLog(basename(path), bytes);
  const [last, hash] = [events.at(-1), hashes.at(-1)];
  if (!last || hash === undefined) return undefined;
  const { text } = encodeAct([arrivalOf({ device: last.device, start: last.start, time }, last.sequence + 1)], hash, signing);
  return { what: `adds to ${basename(path)}`, path, bytes: Buffer.concat([bytes, new TextEncoder().encode(text)]) };
}

interface Means {
  readonly chance: Chance;
  readonly devices: readonly string[];
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Files that are there, too. */
  readonly mayChange: boolean;
}

/** `files`: what lies in the folder of the logs. */
export function harm(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  { chance, devices, time, mayChange }: Means,
): Written | undefined {
  const signing = chance.isOneIn(4) ? undefined : { key: keyFor(strangersDevice), training: trainingId };
  const start = `harm${chance.upTo(999)}`;
  switch (chance.upTo(mayChange ? 2 : 1)) {
    case 0:
      return wholeLog(folder, { device: strangersDevice, start, time }, signing);
    case 1:
      return wholeLog(folder, { device: devices[chance.upTo(devices.length - 1)] ?? strangersDevice, start, time }, signing);
    default: {
      const paths = [...files.keys()];
      const path = paths[chance.upTo(paths.length - 1)];
      const bytes = path === undefined ? undefined : files.get(path);
      return path === undefined || !bytes ? undefined : addedTo(path, bytes, time, signing);
    }
  }
}
