/** Whose certificates can be checked here: listed, added from the public part of a key, and removed. */
import { resolve } from 'node:path';
import { grouped, typedFingerprint } from '../../domain/certificates/fingerprint';
import type { SignerView } from '../../domain/certificates/keys';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import { signersView } from '../kit/certificates/known-signers';
import { orRefuse } from '../kit/disk-words';
import { nodeDisk } from '../store/node-disk';
import { type Translate, translateIn } from '../translate';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import type { Given } from './given';
import { type SentenceKey, sentence } from './sentences';
import { refusedBy, trainersDesk, withKit } from './with-kit';

const lineOf = ({ name, fingerprint, isOwn }: SignerView, translate: Translate): string =>
  columns(name, grouped(fingerprint), ...(isOwn ? [translate('keys:own-mark')] : []));

/** Only reads, so it works beside the app. */
export async function listSigners(_given: Given, { dataFolder, language }: Io): Promise<Answer> {
  const translate = translateIn(language);
  const signers = await orRefuse(() => signersView(nodeDisk, dataFolder), 'signers-not-read', translate);
  if (signers === undefined) return refusedBy(refuse('signers-damaged-first'), translate);
  if (isRefusal(signers)) return refusedBy(signers, translate);
  return done(
    signers.map((each) => lineOf(each, translate)),
    signers,
  );
}

/** What would be done is said either way; it is done once the whole fingerprint was given. */
async function confirmed(
  signer: SignerView,
  given: Given,
  ask: SentenceKey,
  told: SentenceKey,
  { language, translate }: { readonly language: Io['language']; readonly translate: Translate },
  act: () => Promise<unknown>,
): Promise<Answer> {
  const typed = given.optional('confirm');
  const lines = [lineOf(signer, translate)];
  if (typed === undefined || typedFingerprint(typed) !== signer.fingerprint) {
    const key = typed === undefined ? ask : 'other-fingerprint';
    return withProblems(lines, signer, sentence(language, key, { option: `--confirm ${signer.fingerprint}`, name: signer.name }));
  }
  const outcome = await act();
  return isRefusal(outcome) ? refusedBy(outcome, translate) : done(lines, signer, sentence(language, told, { name: signer.name }));
}

export function addSigner(given: Given, io: Io): Promise<Answer> {
  return withKit(io, { keyFile: resolve(given.word(0, 'FILE')) }, async ({ kit, language, translate }) => {
    const chosen = await kit.requests['choose-signer']();
    if (chosen === undefined) throw new Error('A signer was named and yet none was chosen');
    if (isRefusal(chosen)) return refusedBy(chosen, translate);
    const signer = { name: chosen.name, fingerprint: chosen.fingerprint, isOwn: false };
    return confirmed(signer, given, 'signer-to-confirm', 'signer-added', { language, translate }, async () =>
      kit.requests['add-signer'](chosen.chosen),
    );
  });
}

/** The beginning of the fingerprint is enough to name one. */
function named(signers: readonly SignerView[] | Refusal, beginning: string): SignerView | Refusal {
  if (isRefusal(signers)) return signers;
  const [signer, ...more] = signers.filter(({ fingerprint }) => beginning !== '' && fingerprint.startsWith(beginning));
  return signer && more.length === 0 ? signer : refuse('signer-unknown');
}

export function removeSigner(given: Given, io: Io): Promise<Answer> {
  const beginning = typedFingerprint(given.word(0, 'FINGERPRINT'));
  return withKit(io, {}, async ({ kit, language, translate }) => {
    const signer = named(trainersDesk(kit).keys.signers, beginning);
    if (isRefusal(signer)) return refusedBy(signer, translate);
    return confirmed(signer, given, 'signer-to-remove', 'signer-removed', { language, translate }, async () =>
      kit.requests['remove-signer'](signer.fingerprint),
    );
  });
}
