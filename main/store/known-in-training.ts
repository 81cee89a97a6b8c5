/** Whose logs count in a training: of laptops that are known here, and of those that this start admitted in it. Pure. */
import type { KnownDevice, KnownDevices } from './admission';
import type { Act } from './log-adapter';

function admittedIn(acts: readonly Act[], device: string): KnownDevice | undefined {
  for (const event of acts.flat())
    if (event.type === 'laptop-admitted' && event.body.device === device)
      return event.body.key === null ? { mayBeUnsigned: true } : { key: event.body.key };
  return undefined;
}

/** Undefined where all count. `acts`: of this start; what other logs admit is told by those of them that may. */
export const knownInTraining = (known: KnownDevices | undefined, acts: readonly Act[]): KnownDevices | undefined =>
  known && {
    find: (device) => known.find(device) ?? admittedIn(acts, device),
    unsigned: (training, log) => known.unsigned(training, log),
    edition: known.edition,
    met: (...log) => known.met?.(...log),
  };
