/** Bundles that open with a passphrase alone: made so, and waiting for it. Nothing of one is used before all of it has opened. */
import type { SealedBundle } from '../../../domain/desk/previews';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { bundleEnding, mostBundleMegabytes } from '../../transfer/bundle';
import { keyOf, newKey, type SealHeader, seal, sealHeaderOf, unseal } from '../../transfer/seal';

/** What refusals of a bundle say. */
export const bundleValues = (file: string) => ({ file, most: mostBundleMegabytes, ending: `.${bundleEnding}` });

/** It opens as this, and as nothing else that is sealed. */
const name = 'bundle';

export const sealedBundle = async (bundle: Uint8Array, passphrase: string): Promise<Uint8Array> =>
  seal(bundle, await newKey(passphrase), name);

interface Named {
  readonly bytes: Uint8Array;
  readonly file: string;
}

export class SealedBundles {
  readonly #newId: () => string;
  #waiting: (Named & { readonly sealed: string; readonly header: SealHeader }) | undefined;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** One at a time: the one chosen last. */
  wait(bytes: Uint8Array, file: string): SealedBundle | Refusal {
    const header = sealHeaderOf(bytes);
    if (typeof header === 'string') return refuse(`bundle-${header}`, undefined, bundleValues(file));
    this.#waiting = { sealed: this.#newId(), header, bytes, file };
    return { sealed: this.#waiting.sealed, file };
  }

  /** It waits on after a wrong passphrase. */
  async open(sealed: string, passphrase: string): Promise<Named | Refusal> {
    const waiting = this.#waiting;
    if (waiting?.sealed !== sealed) return refuse('wrong-message');
    const { header, bytes, file } = waiting;
    const content = await unseal(bytes, await keyOf(passphrase, header), name);
    if (content === undefined) return refuse('not-unsealed', 'passphrase');
    if (this.#waiting === waiting) this.#waiting = undefined;
    return { bytes: content, file };
  }
}
