/**
 * A passphrase for a command: typed unseen, or the first line of a file. Never an argument, which whoever uses the computer can read
 * while the command runs, and in the history of the terminal afterwards.
 */
import { resolve } from 'node:path';
import { isRefusal } from '../../domain/kernel/refusal';
import { checkNewPassphrase } from '../../domain/training/passphrase';
import { nodeDisk } from '../store/node-disk';
import { translateIn } from '../translate';
import { type Answer, type Io, refused } from './answer';
import { diskProblem } from './disk-problem';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { type InTraining, refusedBy, trainersDesk } from './with-kit';

const fileOption = 'passphrase-file';
export const passphraseOptions = { [fileOption]: 'string' } as const;

async function fromFile(path: string, { language }: Io): Promise<string | Answer> {
  let bytes: Uint8Array | undefined;
  const problem = await diskProblem(async () => {
    bytes = await nodeDisk.read(path);
  }, translateIn(language));
  if (problem !== undefined) return refused(sentence(language, 'passphrase-unreadable', { file: path, problem }));
  const [line = ''] = textOf(bytes)?.split(/\r?\n/u) ?? [];
  return line === '' ? refused(sentence(language, 'no-passphrase-in-file', { file: path })) : line;
}

/** Undefined when it is no text. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Typed = readonly [string, ...string[]];

async function given(what: Given, io: Io, questions: readonly ['passphrase', ...'again'[]]): Promise<Typed | Answer> {
  const path = what.optional(fileOption);
  if (path !== undefined) {
    const read = await fromFile(resolve(path), io);
    return typeof read === 'string' ? [read] : read;
  }
  const { askUnseen, language } = io;
  if (!askUnseen) throw new UsageMistake('no-terminal', { option: `--${fileOption} FILE` });
  const typed: string[] = [];
  for (const question of questions) {
    const answer = await askUnseen(`${translateIn(language)(`seal:${question}`)}: `);
    if (answer === undefined) return refused(sentence(language, 'nothing-typed'));
    typed.push(answer);
  }
  const [first = '', ...more] = typed;
  return [first, ...more];
}

const isAnswer = (typed: Typed | Answer): typed is Answer => 'exitCode' in typed;

/** With which something was sealed. */
export async function knownPassphrase(what: Given, io: Io): Promise<string | Answer> {
  const typed = await given(what, io, ['passphrase']);
  return isAnswer(typed) ? typed : typed[0];
}

/** With which something is to be sealed: typed twice, since nobody sees it. */
export async function newPassphrase(what: Given, io: Io): Promise<string | Answer> {
  const typed = await given(what, io, ['passphrase', 'again']);
  if (isAnswer(typed)) return typed;
  const [passphrase, again = passphrase] = typed;
  const unfit = checkNewPassphrase({ passphrase, again });
  return unfit ? refusedBy({ refused: unfit.refused, values: unfit.values ?? {} }, translateIn(io.language)) : passphrase;
}

/** Undefined once certificates can get their codes, or need none; asks for the passphrase where the key is locked. */
export async function unlocked(
  what: Given,
  io: Io,
  { kit, translate }: Pick<InTraining, 'kit' | 'translate'>,
): Promise<Answer | undefined> {
  if (what.has('without-code') || trainersDesk(kit).keys.own.kind !== 'locked') return undefined;
  const passphrase = await knownPassphrase(what, io);
  if (typeof passphrase !== 'string') return passphrase;
  const opened = await kit.requests['unlock-key'](passphrase);
  return isRefusal(opened) ? refusedBy({ refused: opened.refused, values: opened.values ?? {} }, translate) : undefined;
}
