/**
 * Says of a certificate's code whether it is real: out of a picture or a PDF, as an option, or from standard input, where a scanner types
 * it. Only reads, so it works beside the app.
 */
import { basename, resolve } from 'node:path';
import type { CertificateClaims } from '../../domain/certificates/claims';
import type { CodeCheck } from '../../domain/certificates/code-check';
import { isRefusal, refuse } from '../../domain/kernel/refusal';
import { checkCodes } from '../certificate-code/check-code';
import { codesInFile } from '../certificate-code/codes-in-file';
import { readSignerFile, signerEnding } from '../certificate-code/signer-file';
import { formatDay } from '../export/sheet-facts';
import { orRefuse } from '../kit/disk-words';
import { nodeDisk } from '../store/node-disk';
import { readSigners } from '../store/signers';
import { translateIn } from '../translate';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { refusedBy } from './with-kit';

export async function verifyCertificate(given: Given, io: Io): Promise<Answer> {
  const translate = translateIn(io.language);
  const codes = await codesOf(given, io);
  if (isRefusal(codes)) return refusedBy(codes, translate);
  const signers = await signersOf(given, io);
  if (isRefusal(signers)) return refusedBy(signers, translate);
  const checks = checkCodes(codes, signers);
  const lines = checks.flatMap((check) => linesOf(check, io));
  return checks.every(({ kind }) => kind === 'real') ? done(lines, checks) : withProblems(lines, checks);
}

async function codesOf(given: Given, io: Io) {
  const word = given.optionalWord(0);
  const typed = given.optional('code');
  if (word !== undefined && typed !== undefined) throw new UsageMistake('too-many', { argument: word });
  if (word === undefined) {
    const code = (typed ?? (await io.readLine())).trim();
    return code === '' ? refuse('code-none-typed') : [code];
  }
  const path = resolve(word);
  const file = basename(path);
  const pdfReader = io.drawer?.(async () => undefined);
  const readers = { readSquareCodes: io.readSquareCodes, pdfReader };
  const codes = await orRefuse(() => codesInFile(path, readers), 'code-file-unreadable', translateIn(io.language), { file });
  return isRefusal(codes) || codes.length > 0 ? codes : refuse('code-none-found', undefined, { file });
}

/** Those that this laptop knows, and one that is given for this once. */
async function signersOf(given: Given, { dataFolder, language }: Io) {
  const translate = translateIn(language);
  const known = await orRefuse(() => readSigners(nodeDisk, dataFolder), 'signers-unreadable', translate);
  if (known === undefined) return refuse('signers-damaged');
  const path = given.optional('signer');
  if (isRefusal(known) || path === undefined) return known;
  const file = basename(path);
  const bytes = await orRefuse(() => nodeDisk.read(resolve(path)), 'signer-unreadable', translate, { file });
  if (bytes === undefined) return refuse('signer-unreadable', undefined, { file, problem: translate('fault:ENOENT') });
  if (isRefusal(bytes)) return bytes;
  const signer = readSignerFile(bytes);
  return typeof signer === 'string' ? refuse(signer, undefined, { file, ending: `.${signerEnding}` }) : [...known, signer];
}

function linesOf(check: CodeCheck, { language }: Io): readonly string[] {
  const translate = translateIn(language);
  const says = ({ number, name, programme, days, hours, issuer }: CertificateClaims): readonly string[] => [
    columns(translate('certificateCheck:number'), number),
    columns(translate('certificateCheck:name'), name),
    columns(translate('certificateCheck:programme'), programme),
    columns(translate('certificateCheck:days'), days.map((day) => formatDay(day, language)).join(' · ')),
    ...(hours === null ? [] : [columns(translate('certificateCheck:hours'), hours)]),
    ...(issuer === '' ? [] : [columns(translate('certificateCheck:issuer'), issuer)]),
  ];
  switch (check.kind) {
    case 'real':
      return [translate('certificateCheck:real', { signer: check.signer }), translate('certificateCheck:compare'), ...says(check.claims)];
    case 'changed':
      return [translate('certificateCheck:changed', { signer: check.signer })];
    case 'unknown-signer':
      return [
        translate('certificateCheck:unknown-signer', { keyId: check.keyId }),
        translate('certificateCheck:says-unproven'),
        ...says(check.claims),
      ];
    default:
      return [translate(`certificateCheck:${check.kind}`)];
  }
}
