/** What the desk asks about the organisation's key and known signers. What takes long is done before its turn, and no act waits for it. */
import { isRefusal } from '../../../domain/kernel/refusal';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { CertificateKeys } from './certificate-keys';
import { exportKey, printPublicPage, savePublicPart } from './key-files';
import type { OpenedKey } from './organisation-key';

export function keyRequests(gate: RequestGate, keys: CertificateKeys, ports: Ports, saved: SavedFiles) {
  const { own, signers } = keys;
  const keep = (opened: OpenedKey, replaces: Parameters<typeof own.keep>[1]) =>
    gate.act(async () => {
      const kept = await own.keep(opened, replaces);
      await signers.load();
      return kept;
    });
  return {
    'make-key': async (name, typed, replaces) => {
      const made = await own.make(name, typed, replaces);
      return isRefusal(made) ? made : keep(made, replaces);
    },
    'choose-key': () => keys.chooseKey(),
    'bring-key': async (chosen, passphrase, replaces) => {
      const file = keys.chosenKey(chosen);
      const opened = isRefusal(file) ? file : await own.open(file, passphrase, replaces);
      return isRefusal(opened) ? opened : keep(opened, replaces);
    },
    'unlock-key': async (passphrase) => {
      const unlocked = await own.unlock(passphrase);
      return gate.act(async () => unlocked);
    },
    'lock-key': () =>
      gate.act(async () => {
        own.lock();
        return done;
      }),
    'export-key': async () => exportKey(saved, ports, own),
    'save-public-part': async () => savePublicPart(saved, ports, own),
    'print-public-page': async () => printPublicPage(saved, ports, own),
    'choose-signer': () => keys.chooseSigner(),
    'add-signer': async (chosen) => {
      const signer = keys.chosenSigner(chosen);
      return isRefusal(signer) ? signer : gate.act(() => signers.add(signer));
    },
    'remove-signer': (fingerprint) => gate.act(() => signers.remove(fingerprint)),
    'set-signers-aside': () => gate.act(() => signers.setAside()),
  } satisfies Partial<Handlers>;
}
