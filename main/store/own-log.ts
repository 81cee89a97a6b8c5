/** The log that a start writes itself, as it knows it without reading: whoever finds just its bytes on the disk knows what they say. */
import { basename } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import type { AskedLog } from './admission';
import type { Act, Confirmed } from './log-adapter';
import type { Writer } from './writer';

export interface OwnLog extends AskedLog, Pick<Confirmed, 'hashes' | 'isAllOf'> {}

/** `acts`: what was confirmed, and what may come after it. */
export const ownLog = (
  { device, start, key }: Writer,
  training: TrainingId,
  path: string,
  acts: readonly Act[],
  confirmed: Confirmed,
): OwnLog => ({
  name: basename(path),
  origin: { device, start },
  proof: key ? { kind: 'signed', key: key.publicKey, training } : { kind: 'unsigned' },
  heads: confirmed.heads,
  events: acts.slice(0, confirmed.acts).flat(),
  hashes: confirmed.hashes,
  ends: confirmed.hashes.slice(-1),
  isNewer: false,
  isAllOf: confirmed.isAllOf,
});
