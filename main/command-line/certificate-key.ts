/** The organisation's key: made, brought and exported, always sealed with a passphrase, and its public part for others. */

import { basename, resolve } from 'node:path';
import { grouped, typedFingerprint } from '../../domain/certificates/fingerprint';
import type { OwnKey, ReplacedKey } from '../../domain/certificates/keys';
import { isRefusal, refuse } from '../../domain/kernel/refusal';
import { type KeyFile, keyEnding, keyFileBytes } from '../certificate-code/key-file';
import { fingerprintOfSigner } from '../certificate-code/public-key';
import { signerEnding, signerFile } from '../certificate-code/signer-file';
import { ownKeyFault } from '../kit/certificates/organisation-key';
import { orRefuse } from '../kit/disk-words';
import { readOwnKey } from '../store/certificate-key';
import { writeWhole } from '../store/durable-json';
import { nodeDisk } from '../store/node-disk';
import { type Translate, translateIn } from '../translate';
import { type Answer, columns, done, type Io, refused, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { knownPassphrase, newPassphrase } from './passphrase';
import { sentence } from './sentences';
import { refusedBy, trainersDesk, withKit } from './with-kit';

type Named = Extract<OwnKey, { readonly name: string }>;

const dataOf = ({ name, fingerprint }: Pick<Named, 'name' | 'fingerprint'>) => ({ name, fingerprint });
const lineOf = ({ name, fingerprint }: Pick<Named, 'name' | 'fingerprint'>): string => columns(name, grouped(fingerprint));

const replacedBy = (given: Given): ReplacedKey => {
  const typed = given.optional('replace');
  return typed === undefined ? null : typedFingerprint(typed);
};

export function makeKey(given: Given, io: Io): Promise<Answer> {
  const name = given.text('name');
  const replaces = replacedBy(given);
  return withKit(io, {}, async ({ kit, language, translate }) => {
    const unfit = refusedBefore(kit.keys.own.unfit(replaces), kit.keys.own.view, translate, io);
    if (unfit) return unfit;
    const passphrase = await newPassphrase(given, { ...io, language });
    if (typeof passphrase === 'object') return passphrase;
    const made = await kit.requests['make-key'](name, { passphrase, again: passphrase }, replaces);
    return isRefusal(made) ? refusedBy(made, translate) : answerFor(trainersDesk(kit).keys.own, sentence(language, 'key-made'));
  });
}

export function importKey(given: Given, io: Io): Promise<Answer> {
  const keyFile = resolve(given.word(0, 'FILE'));
  const replaces = replacedBy(given);
  const confirmed = given.optional('confirm');
  return withKit(io, { keyFile }, async ({ kit, language, translate }) => {
    const chosen = await kit.requests['choose-key']();
    if (chosen === undefined) throw new Error('A key was named and yet none was chosen');
    if (isRefusal(chosen)) return refusedBy(chosen, translate);
    const unfit = refusedBefore(kit.keys.own.unfit(replaces), kit.keys.own.view, translate, io);
    if (unfit) return unfit;
    if (confirmed === undefined || typedFingerprint(confirmed) !== chosen.fingerprint)
      return withProblems(
        [lineOf(chosen)],
        dataOf(chosen),
        sentence(language, confirmed === undefined ? 'key-to-confirm' : 'other-fingerprint', {
          option: `--confirm ${chosen.fingerprint}`,
        }),
      );
    const passphrase = await knownPassphrase(given, { ...io, language });
    if (typeof passphrase === 'object') return passphrase;
    const brought = await kit.requests['bring-key'](chosen.chosen, passphrase, replaces);
    return isRefusal(brought)
      ? refusedBy(refuse(brought.refused, undefined, brought.values), translate)
      : answerFor(trainersDesk(kit).keys.own);
  });
}

function answerFor(own: OwnKey, ...messages: readonly string[]): Answer {
  if (!('name' in own)) throw new Error('A key was kept and is not there');
  return done([lineOf(own)], dataOf(own), ...messages);
}

/** With the option that says which one makes room. */
function refusedBefore(
  unfit: ReturnType<typeof refuse> | undefined,
  own: OwnKey,
  translate: Translate,
  { language }: Io,
): Answer | undefined {
  if (!unfit) return undefined;
  const { messages } = refusedBy(unfit, translate);
  if (unfit.refused === 'key-is-there' && 'fingerprint' in own)
    return refused(...messages, sentence(language, 'replace-by', { option: `--replace ${own.fingerprint}` }));
  return unfit.refused === 'own-key-damaged'
    ? refused(...messages, sentence(language, 'replace-by', { option: '--replace damaged' }))
    : refused(...messages);
}

export const showKey = (_given: Given, io: Io): Promise<Answer> =>
  withOwnKey(io, async (file) => {
    const own = { name: file.name, fingerprint: fingerprintOfSigner(file) };
    return done([lineOf(own)], dataOf(own));
  });

export const exportKey = (given: Given, io: Io): Promise<Answer> =>
  withOwnKey(io, (file) => written(given, io, keyEnding, keyFileBytes(file), sentence(io.language, 'key-exported')));

export const savePublicPart = (given: Given, io: Io): Promise<Answer> =>
  withOwnKey(io, (file) =>
    written(
      given,
      io,
      signerEnding,
      signerFile(file),
      sentence(io.language, 'public-saved', { fingerprint: grouped(fingerprintOfSigner(file)) }),
    ),
  );

/** Only reads, so it works beside the app. */
async function withOwnKey(io: Io, work: (file: KeyFile) => Promise<Answer>): Promise<Answer> {
  const translate = translateIn(io.language);
  const file = await orRefuse(() => readOwnKey(nodeDisk, io.dataFolder), 'own-key-unreadable', translate);
  if (file === undefined) return refusedBy(refuse('key-none'), translate);
  if (typeof file === 'string') return refusedBy(ownKeyFault(file), translate);
  return 'refused' in file ? refusedBy(file, translate) : work(file);
}

/** What is there already may be another key. */
async function written(given: Given, { language }: Io, ending: string, bytes: Uint8Array, told: string): Promise<Answer> {
  const typed = resolve(given.text('out'));
  const path = typed.endsWith(`.${ending}`) ? typed : `${typed}.${ending}`;
  const translate = translateIn(language);
  let isThere = false;
  const problem = await diskProblem(async () => {
    isThere = (await nodeDisk.read(path)) !== undefined;
    if (!isThere) await writeWhole(nodeDisk, path, bytes);
  }, translate);
  if (problem !== undefined) return refused(translate('refusal:export-failed', { problem }));
  if (isThere) return refused(sentence(language, 'file-is-there', { file: basename(path) }));
  return done([path], { file: path }, told);
}
