/** The organisation's key, known signers, and the file that a person chose of either and has not yet said yes to. */

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Signer } from '../../../domain/certificates/code-check';
import type { ChosenKey, KeysView } from '../../../domain/certificates/keys';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { type KeyFault, type KeyFile, keyEnding, readKeyFile } from '../../certificate-code/key-file';
import { fingerprintOfSigner } from '../../certificate-code/public-key';
import { readSignerFile, type SignerFault, signerEnding } from '../../certificate-code/signer-file';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { KnownSigners } from './known-signers';
import { OrganisationKey } from './organisation-key';
import { signerOnPaper } from './signer-on-paper';

/** Bytes; more has none of them. */
const mostFile = 100_000;

interface Chosen<What> {
  readonly id: string;
  readonly what: What;
}

export class CertificateKeys {
  readonly #ports: Ports;
  readonly own: OrganisationKey;
  readonly signers: KnownSigners;
  #key: Chosen<KeyFile> | undefined;
  #signer: Chosen<Signer> | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.own = new OrganisationKey(ports);
    this.signers = new KnownSigners(ports, this.own);
  }

  /** To be done before anything is asked. What the disk says becomes part of the view. */
  async load(): Promise<void> {
    await this.own.load();
    await this.signers.load();
  }

  get view(): KeysView {
    return { own: this.own.view, signers: this.signers.view };
  }

  async chooseKey(): Promise<ChosenKey | Refusal | undefined> {
    const read = await this.#choose<KeyFile, KeyFault>('key', readKeyFile, async () => undefined);
    if (!read || isRefusal(read)) return read;
    this.#key = read;
    const own = this.own.file;
    return this.#shown(read, own?.key === read.what.key ? own.name : undefined);
  }

  chosenKey(chosen: string): KeyFile | Refusal {
    return this.#key?.id === chosen ? this.#key.what : refuse('key-not-chosen');
  }

  async chooseSigner(): Promise<ChosenKey | Refusal | undefined> {
    const read = await this.#choose<Signer, SignerFault>('signer', readSignerFile, (path) => signerOnPaper(path, this.#ports));
    if (!read || isRefusal(read)) return read;
    this.#signer = read;
    return this.#shown(read, this.signers.nameOf(read.what));
  }

  chosenSigner(chosen: string): Signer | Refusal {
    return this.#signer?.id === chosen ? this.#signer.what : refuse('key-not-chosen');
  }

  #shown({ id, what }: Chosen<Signer>, knownAs: string | undefined): ChosenKey {
    return { chosen: id, name: what.name, fingerprint: fingerprintOfSigner(what), knownAs };
  }

  /** `onPaper`: undefined when the file is none. */
  async #choose<What extends Signer, Fault extends KeyFault | SignerFault>(
    kind: 'key' | 'signer',
    read: (bytes: Uint8Array) => What | Fault,
    onPaper: (path: string) => Promise<What | Fault | Refusal | undefined>,
  ): Promise<Chosen<What> | Refusal | undefined> {
    const { files, settings, newId } = this.#ports;
    const translate = translateIn(settings.data.language);
    const path = await files.chooseKeyFile(translate, kind);
    if (path === undefined) return undefined;
    const file = basename(path);
    const look = async (): Promise<What | Fault | Refusal> =>
      (await onPaper(path)) ?? read((await stat(path)).size > mostFile ? new Uint8Array(mostFile) : new Uint8Array(await readFile(path)));
    const what = await orRefuse(look, `${kind}-unreadable`, translate, { file });
    if (typeof what === 'string') return refuse(what, undefined, { file, ending: `.${kind === 'key' ? keyEnding : signerEnding}` });
    return isRefusal(what) ? what : { id: newId(), what };
  }
}
