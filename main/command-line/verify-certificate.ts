/**
 * Says of a certificate's code whether it is real: out of a picture or a PDF, as an option, or from standard input, where a scanner types
 * it. Only reads, so it works beside the app.
 */
import { basename, resolve } from 'node:path';
import type { Signer } from '../../domain/certificates/code-check';
import { type ToldCheck, toldCheck } from '../../domain/certificates/told-check';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import { writtenDay } from '../../domain/kernel/written-dates';
import { type CodesInFile, codesInFile } from '../certificate-code/codes-in-file';
import { readSignerFile, signerEnding } from '../certificate-code/signer-file';
import { checkedCodes, knownOnDisk, somePagesWithout } from '../kit/certificates/checked-codes';
import { orRefuse } from '../kit/disk-words';
import { nodeDisk } from '../store/node-disk';
import { type Translate, translateIn } from '../translate';
import { type Answer, columns, type Io } from './answer';
import { type Given, UsageMistake } from './given';
import { refusedBy } from './with-kit';

export async function verifyCertificate(given: Given, io: Io): Promise<Answer> {
  const { dataFolder, language } = io;
  const translate = translateIn(language);
  const found = await codesOf(given, io);
  if (isRefusal(found)) return refusedBy(found, translate);
  const signer = await signerOf(given, io);
  if (isRefusal(signer)) return refusedBy(signer, translate);
  const known = await knownOnDisk(nodeDisk, dataFolder, translate);
  const gapsFirst = [...somePagesWithout(found.pagesWithout), ...known.gaps];
  const { codes: checked, gaps } = checkedCodes(found.codes, { ...known, gaps: gapsFirst, signers: [...known.signers, ...signer] });
  const told = checked.map((code) => toldCheck(code, (day) => writtenDay(day, language)));
  const isReal = found.pagesWithout.length === 0 && told.every(({ verdict }) => verdict === 'real');
  return {
    exitCode: isReal ? 0 : 1,
    lines: told.flatMap((each, index) => [...(index === 0 ? [] : ['']), ...linesOf(each, translate)]),
    data: checked,
    messages: gaps.flatMap((gap) => refusedBy(gap, translate).messages),
  };
}

async function codesOf(given: Given, io: Io): Promise<CodesInFile | Refusal> {
  const word = given.optionalWord(0);
  const typed = given.optional('code');
  if (word !== undefined && typed !== undefined) throw new UsageMistake('too-many', { argument: word });
  if (word === undefined) {
    const code = (typed ?? (await io.readLine())).trim();
    return code === '' ? refuse('code-none-typed') : { codes: [code], pagesWithout: [] };
  }
  const path = resolve(word);
  const readers = { readSquareCodes: io.readSquareCodes, pdfReader: io.drawer?.(async () => undefined) };
  return orRefuse(() => codesInFile(path, readers), 'code-file-unreadable', translateIn(io.language), { file: basename(path) });
}

/** One that is given for this once. */
async function signerOf(given: Given, { language }: Io): Promise<readonly Signer[] | Refusal> {
  const translate = translateIn(language);
  const path = given.optional('signer');
  if (path === undefined) return [];
  const file = basename(path);
  const bytes = await orRefuse(() => nodeDisk.read(resolve(path)), 'signer-unreadable', translate, { file });
  if (bytes === undefined) return refuse('signer-unreadable', undefined, { file, problem: translate('fault:ENOENT') });
  if (isRefusal(bytes)) return bytes;
  const signer = readSignerFile(bytes);
  return typeof signer === 'string' ? refuse(signer, undefined, { file, ending: `.${signerEnding}` }) : [signer];
}

const linesOf = ({ sentences, facts }: ToldCheck, translate: Translate): readonly string[] => [
  ...sentences.map(({ key, values }) => translate(`certificateCheck:${key}`, { defaultValue: key, replace: values })),
  ...facts.map(({ label, text }) => columns(translate(`certificateCheck:${label}`), text)),
];
