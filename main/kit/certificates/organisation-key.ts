/**
 * The organisation's key on this laptop: sealed on the disk, and in memory from when a person gives the passphrase until they lock it or
 * the kit is closed. Another one takes its place only where a person named the one that makes room, which stays among known signers.
 */

import type { KeyObject } from 'node:crypto';
import type { OwnKey, ReplacedKey } from '../../../domain/certificates/keys';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { checkNewPassphrase, type NewPassphrase } from '../../../domain/training/passphrase';
import { type KeyFault, type KeyFile, madeKey, openedKey, sealedKey } from '../../certificate-code/key-file';
import { fingerprintOfSigner } from '../../certificate-code/public-key';
import { signerName } from '../../certificate-code/signer-file';
import { readOwnKey, writeOwnKey } from '../../store/certificate-key';
import { faultOf } from '../../store/disk';
import { addSigners } from '../../store/signers';
import { translateIn } from '../../translate';
import { orRefuse, problemOf } from '../disk-words';
import type { Ports } from '../ports';

export type KeyPorts = Pick<Ports, 'disk' | 'dataFolder' | 'aside' | 'settings'>;

/** A key with what opens it, before it is kept. */
export interface OpenedKey {
  readonly file: KeyFile;
  readonly key: KeyObject;
}

type Done = { readonly done: true };
const done: Done = { done: true };

const nameOf = (typed: string): string => typed.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

const signerOf = (file: KeyFile) => ({ name: file.name, fingerprint: fingerprintOfSigner(file) });

export const ownKeyFault = (fault: KeyFault): Refusal => refuse(fault === 'key-newer' ? 'own-key-newer' : 'own-key-damaged');

export class OrganisationKey {
  readonly #ports: KeyPorts;
  /** The key file as it is on the disk; undefined when there is none. */
  #file: KeyFile | Refusal | undefined;
  #unlocked: KeyObject | undefined;
  /** How often it was locked: what was begun before unlocks nothing after. */
  #lockings = 0;

  constructor(ports: KeyPorts) {
    this.#ports = ports;
  }

  get view(): OwnKey {
    const file = this.#file;
    if (!file) return { kind: 'none' };
    if ('refused' in file) return { kind: 'unusable', why: file };
    return { kind: this.#unlocked ? 'unlocked' : 'locked', ...signerOf(file) };
  }

  /** The key as it may be given away: its private part is sealed. */
  get file(): KeyFile | undefined {
    return this.#file && !('refused' in this.#file) ? this.#file : undefined;
  }

  /** What certificates are signed with; undefined while it is locked, and where there is none. */
  signingKey(): KeyObject | undefined {
    return this.#unlocked;
  }

  /** Why there is a key and nothing can be signed with it now; undefined when it can, and where there is none. */
  get cannotSign(): Refusal | undefined {
    const view = this.view;
    if (view.kind === 'unusable') return view.why;
    return view.kind === 'locked' ? refuse('key-locked') : undefined;
  }

  lock(): void {
    this.#lockings += 1;
    this.#unlocked = undefined;
  }

  /** Takes its time, on a thread of its own. */
  async unlock(passphrase: string): Promise<Done | Refusal> {
    const file = this.#file ?? refuse('key-none');
    if ('refused' in file) return file;
    const lockings = this.#lockings;
    const key = await openedKey(file, passphrase);
    if (key === 'key-damaged') return refuse('own-key-damaged');
    if (key === 'key-not-opened') return refuse(key, 'passphrase');
    /* Another key may have come meanwhile. */
    if (this.#file !== file) return refuse('key-changed-meanwhile');
    if (this.#lockings !== lockings) return refuse('key-locked-meanwhile');
    this.#unlocked = key;
    return done;
  }

  /** Makes a key and stores nothing yet. Takes its time, on a thread of its own. */
  async make(name: string, typed: NewPassphrase, replaces: ReplacedKey): Promise<OpenedKey | Refusal> {
    const named = signerName.safeParse(nameOf(name));
    if (!named.success) return refuse(nameOf(name) === '' ? 'key-name-missing' : 'key-name-unfit', 'name');
    const unfit = this.unfit(replaces) ?? checkNewPassphrase(typed);
    if (unfit) return unfit;
    const key = madeKey();
    return { key, file: await sealedKey(named.data, key, typed.passphrase) };
  }

  /** Opens a key file and stores nothing yet. Takes its time, on a thread of its own. */
  async open(file: KeyFile, passphrase: string, replaces: ReplacedKey): Promise<OpenedKey | Refusal> {
    const unfit = this.unfit(replaces);
    if (unfit) return unfit;
    const key = await openedKey(file, passphrase);
    return typeof key === 'string' ? refuse(key, 'passphrase') : { file, key };
  }

  /** From now on certificates are signed with it. What makes room for it is set aside, and certificates issued with that can be checked. */
  async keep({ file, key }: OpenedKey, replaces: ReplacedKey): Promise<Done | Refusal> {
    const unfit = this.unfit(replaces);
    if (unfit) return unfit;
    const { disk, dataFolder, aside } = this.#ports;
    const write = async (): Promise<Done | Refusal> => {
      if (!(await addSigners(disk, dataFolder, this.file ? [this.file, file] : [file]))) return refuse('signers-damaged-first');
      await writeOwnKey(disk, dataFolder, file, aside);
      return done;
    };
    try {
      return await orRefuse(write, 'key-not-written', this.#translate);
    } finally {
      await this.load();
      this.#unlocked = this.file?.whole === file.whole ? key : undefined;
    }
  }

  /** Why nothing may take the place of what is here; undefined when it may. */
  unfit(replaces: ReplacedKey): Refusal | undefined {
    const view = this.view;
    if (view.kind === 'none') return undefined;
    if (view.kind === 'unusable') {
      if (replaces === 'damaged' && view.why.refused === 'own-key-damaged') return undefined;
      return view.why;
    }
    return replaces === view.fingerprint
      ? undefined
      : refuse('key-is-there', undefined, { name: view.name, fingerprint: view.fingerprint });
  }

  async load(): Promise<void> {
    this.#file = await this.#read();
    if (!this.file) this.#unlocked = undefined;
  }

  async #read(): Promise<KeyFile | Refusal | undefined> {
    try {
      const file = await readOwnKey(this.#ports.disk, this.#ports.dataFolder);
      if (typeof file !== 'string') return file;
      return ownKeyFault(file);
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      return refuse('own-key-unreadable', undefined, { problem: problemOf(error, this.#translate) });
    }
  }

  get #translate() {
    return translateIn(this.#ports.settings.data.language);
  }
}
