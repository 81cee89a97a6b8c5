/** The organisation's key and the signers that are known here, as the desk is shown them, and what it may ask about them. */
import type { SavedPapers } from '../export/requests';
import type { Refusal } from '../kernel/refusal';
import type { NewPassphrase } from '../training/passphrase';

/** `unusable`: something lies there that is no key of this version, and why. */
export type OwnKey =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked' | 'unlocked'; readonly name: string; readonly fingerprint: string }
  | { readonly kind: 'unusable'; readonly why: Refusal };

/** What is to make room for another key: its fingerprint, a damaged file, or null where there is none. */
export type ReplacedKey = string | 'damaged' | null;

export interface SignerView {
  readonly name: string;
  readonly fingerprint: string;
  /** It belongs to the key of this laptop, and is known as long as that is here. */
  readonly isOwn: boolean;
}

export interface KeysView {
  readonly own: OwnKey;
  /** A refusal when they can't be read. */
  readonly signers: readonly SignerView[] | Refusal;
}

/** A file that a person chose, before it changes anything. */
export interface ChosenKey {
  readonly chosen: string;
  readonly name: string;
  readonly fingerprint: string;
  /** The same is here; then under which name. */
  readonly knownAs: string | undefined;
}

type Outcome = { readonly done: true } | Refusal;

export interface KeyRequests {
  /** Makes the organisation's key; it is unlocked afterwards. */
  'make-key': (name: string, passphrase: NewPassphrase, replaces: ReplacedKey) => Outcome;
  /** Undefined when the person chose no file, here and below. */
  'choose-key': () => ChosenKey | Refusal | undefined;
  /** What was chosen last becomes the key of this laptop, as soon as the passphrase opens it. */
  'bring-key': (chosen: string, passphrase: string, replaces: ReplacedKey) => Outcome;
  /** Until the kit is closed, or the key is locked. */
  'unlock-key': (passphrase: string) => Outcome;
  'lock-key': () => Outcome;
  /** The file, sealed as it is here. Undefined when the person chose no place, here and below. */
  'export-key': () => SavedPapers | Refusal | undefined;
  'save-public-part': () => SavedPapers | Refusal | undefined;
  /** A page as PDF, in the desk's language. */
  'print-public-page': () => SavedPapers | Refusal | undefined;
  'choose-signer': () => ChosenKey | Refusal | undefined;
  /** What was chosen last is known from now on. */
  'add-signer': (chosen: string) => Outcome;
  'remove-signer': (fingerprint: string) => Outcome;
  /** The list of signers is damaged, and makes room for a new one. */
  'set-signers-aside': () => Outcome;
}
