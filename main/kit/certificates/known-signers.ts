/** Whose certificates can be checked on this laptop, as people say: a signer is shown first, and known once they said yes. */

import type { Signer } from '../../../domain/certificates/code-check';
import type { KeysView, SignerView } from '../../../domain/certificates/keys';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { fingerprintOfSigner } from '../../certificate-code/public-key';
import { readOwnKey } from '../../store/certificate-key';
import { type Disk, faultOf } from '../../store/disk';
import { addSigners, readSigners, removeSigner, setSignersAside } from '../../store/signers';
import { translateIn } from '../../translate';
import { orRefuse, problemOf } from '../disk-words';
import type { KeyPorts, OrganisationKey } from './organisation-key';

type Done = { readonly done: true };
const done: Done = { done: true };

const shown = (known: readonly Signer[], own: string | undefined): readonly SignerView[] =>
  known.map((signer) => ({ name: signer.name, fingerprint: fingerprintOfSigner(signer), isOwn: signer.key === own }));

/** Only reads, so it works beside the app. Rejects with what the disk says; undefined when the list is damaged. */
export async function signersView(disk: Disk, dataFolder: string): Promise<readonly SignerView[] | undefined> {
  const own = await readOwnKey(disk, dataFolder);
  const known = await readSigners(disk, dataFolder);
  return known && shown(known, typeof own === 'object' ? own.key : undefined);
}

export class KnownSigners {
  readonly #ports: KeyPorts;
  readonly #own: OrganisationKey;
  #known: readonly Signer[] | Refusal = [];

  constructor(ports: KeyPorts, own: OrganisationKey) {
    this.#ports = ports;
    this.#own = own;
  }

  get view(): KeysView['signers'] {
    return 'length' in this.#known ? shown(this.#known, this.#own.file?.key) : this.#known;
  }

  /** Under which name it is known. */
  nameOf({ key }: Signer): string | undefined {
    return 'length' in this.#known ? this.#known.find((each) => each.key === key)?.name : undefined;
  }

  add(signer: Signer): Promise<Done | Refusal> {
    return this.#changed((disk, folder) => addSigners(disk, folder, [signer]));
  }

  async remove(fingerprint: string): Promise<Done | Refusal> {
    const signer = 'length' in this.#known ? this.#known.find((each) => fingerprintOfSigner(each) === fingerprint) : undefined;
    if (!signer) return refuse('signer-unknown');
    if (signer.key === this.#own.file?.key) return refuse('signer-is-own', undefined, { name: signer.name });
    return this.#changed((disk, folder) => removeSigner(disk, folder, signer.key));
  }

  /** Only what is damaged. The own key is known again at once. */
  setAside(): Promise<Done | Refusal> {
    return this.#changed(async (disk, folder) => {
      await setSignersAside(disk, folder, this.#ports.aside);
      return addSigners(disk, folder, this.#own.file ? [this.#own.file] : []);
    });
  }

  async load(): Promise<void> {
    this.#known = await this.#read();
  }

  async #changed(work: (disk: Disk, dataFolder: string) => Promise<boolean>): Promise<Done | Refusal> {
    const { disk, dataFolder } = this.#ports;
    const write = async () => ((await work(disk, dataFolder)) ? done : refuse('signers-damaged-first'));
    try {
      return await orRefuse(write, 'signers-not-written', this.#translate);
    } finally {
      await this.load();
    }
  }

  async #read(): Promise<readonly Signer[] | Refusal> {
    try {
      return (await readSigners(this.#ports.disk, this.#ports.dataFolder)) ?? refuse('signers-damaged-first');
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return refuse('signers-not-read', undefined, { problem: problemOf(error, this.#translate) });
    }
  }

  get #translate() {
    return translateIn(this.#ports.settings.data.language);
  }
}
