/** What the disk said, in words for a person; anything that isn't the disk's is a fault of ours and is thrown on. */
import { type Refusal, type RefusalKey, refuse } from '../../domain/kernel/refusal';
import { fault } from '../../words/fault';
import { faultOf } from '../store/disk';
import type { Translate } from '../translate';

const isKnown = (code: string): code is keyof typeof fault.en => code in fault.en;

const full: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

export const isFull = (error: unknown): boolean => full.has(faultOf(error));

export function problemOf(error: unknown, translate: Translate): string {
  const code = faultOf(error);
  if (code === undefined) throw error;
  return isKnown(code) ? translate(`fault:${code}`) : translate('fault:unknown', { code });
}

/** Does the work, or says in a refusal why the disk did not. */
export async function orRefuse<Result>(
  work: () => Promise<Result>,
  refused: RefusalKey,
  translate: Translate,
  values: Refusal['values'] = {},
): Promise<Result | Refusal> {
  try {
    return await work();
  } catch (error) {
    return refuse(refused, undefined, { ...values, problem: problemOf(error, translate) });
  }
}
