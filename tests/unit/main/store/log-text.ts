/** The text of a log, written line by line as the kit does, so that a test can damage it. */
import type { DomainEvent, StoredEvent } from '../../../../domain/training/event';
import { orderText } from '../../../../main/store/bounds';
import { encodeAct, encodeFirstLine, eventId, type Signing } from '../../../../main/store/log-line';
import { arrival, now } from './notebook';

type Stamp = Pick<StoredEvent, 'id' | 'device' | 'start' | 'sequence' | 'order' | 'moment'>;

const stampOf = (sequence: number, device = 'laptop', start = 'first'): Stamp => ({
  id: eventId(device, start, sequence),
  device,
  start,
  sequence,
  order: orderText({ instant: now.instant, count: sequence }),
  moment: now,
});

/** Lines without their breaks: the opening first, then those of each act, which is a list of names of people who arrive. */
export function logLines(acts: readonly (readonly string[])[], device = 'laptop', start = 'first', signing?: Signing): readonly string[] {
  const firstLine = encodeFirstLine(stampOf(0, device, start), {}, signing);
  let { text, hash } = firstLine;
  let sequence = 0;
  for (const names of acts) {
    const act = names.map((name): DomainEvent & Stamp => {
      sequence += 1;
      return { ...arrival(name), ...stampOf(sequence, device, start) };
    });
    const encoded = encodeAct(act, hash, signing);
    text += encoded.text;
    hash = encoded.hash;
  }
  return text.trimEnd().split('\n');
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const fileOf = (lines: readonly string[]): Uint8Array => bytesOf(lines.map((line) => `${line}\n`).join(''));

export function flipped(bytes: Uint8Array, index: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[index] = (copy[index] ?? 0) ^ (1 << bit);
  return copy;
}

/** A sound line with this number that names another line than the one before it. */
export function denyingLine(sequence: number, device = 'laptop', start = 'first'): string {
  const event: StoredEvent = { ...arrival('Nobody'), ...stampOf(sequence, device, start) };
  return encodeAct([event], '0'.repeat(64)).text.trimEnd();
}
