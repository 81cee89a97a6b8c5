/** Which laptops this one remembers, by what a person here said of them. */
import type { KnownDevice, KnownDevices } from '../../main/store/admission';
import { keyFor } from './keys';

export class RememberedLaptops implements KnownDevices {
  readonly #devices = new Map<string, KnownDevice>();

  constructor(own: string) {
    this.remember(own);
  }

  /** One of the organisation's, with the key that it really has. */
  remember(device: string): void {
    this.#devices.set(device, { key: keyFor(device).publicKey });
  }

  readonly find = (device: string): KnownDevice | undefined => this.#devices.get(device);

  get edition(): string {
    return String(this.#devices.size);
  }
}
