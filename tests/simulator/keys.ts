/** The key of each laptop, and of whoever means harm: always the same one for a name, as making and signing cost time. */
import { createHash } from 'node:crypto';
import { type LogKey, logKeyOf } from '../../main/store/signatures';

const keys = new Map<string, LogKey>();

export function keyFor(name: string): LogKey {
  const known = keys.get(name);
  if (known) return known;
  const key = logKeyOf(createHash('sha256').update(name).digest('base64url'));
  keys.set(name, key);
  return key;
}
