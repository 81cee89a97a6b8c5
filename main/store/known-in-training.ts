/** Whose logs count in a training: of laptops that are known here, and of those that were admitted in it. Pure. */
import type { TrainingState } from '../../domain/training/state';
import type { KnownDevice, KnownDevices } from './admission';

function admittedIn({ laptops }: TrainingState, device: string): KnownDevice | undefined {
  const key = laptops[device]?.admitted;
  if (key === undefined) return undefined;
  return key === null ? { mayBeUnsigned: true } : { key };
}

/** Undefined where all count. */
export const knownInTraining = (known: KnownDevices | undefined, state: TrainingState): KnownDevices | undefined =>
  known && {
    find: (device) => known.find(device) ?? admittedIn(state, device),
    unsigned: (training, log) => known.unsigned(training, log),
    edition: known.edition,
    met: (device, key) => known.met?.(device, key),
  };
