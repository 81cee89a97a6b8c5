/** Runs one command and says what came of it: exit code 0 done, 1 refused or problems found, 2 typed wrong. */
import { resolve } from 'node:path';
import { documentFormats, phases } from '../../domain/export/documents';
import { encodings } from '../../domain/register/encodings';
import type { Answer, Io } from './answer';
import { openBundleHere, saveBundle } from './bundle';
import { exportKey, importKey, makeKey, savePublicPart, showKey } from './certificate-key';
import { checkContent } from './check-content';
import { examine } from './doctor';
import { erasePersons } from './erase';
import { makeEvidence } from './evidence';
import { exportDocuments } from './export';
import { Given, type Options, UsageMistake } from './given';
import { writeIndicators } from './indicators';
import { copyLiterature } from './literature';
import { printPapers } from './papers';
import { importList, markParticipant } from './participants';
import { passphraseOptions } from './passphrase';
import { bringInProgramme, listProgrammes, sendProgramme } from './programmes';
import { saidOptions, saidUsage } from './said-of-list';
import { sentence } from './sentences';
import { addSigner, listSigners, removeSigner } from './signers';
import { listTrainings, newTraining } from './trainings';
import { verifyTraining } from './verify';
import { verifyCertificate } from './verify-certificate';

interface Command {
  /** What follows the command's name. */
  readonly usage: string;
  readonly options: Options;
  readonly words: number;
  readonly run: (given: Given, io: Io) => Promise<Answer>;
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['list', { usage: '', options: {}, words: 0, run: listTrainings }],
  [
    'new',
    {
      usage:
        '--programme ID|FOLDER --place TEXT --days D1,D2 --language en|sr-Latn|sr-Cyrl [--venue TEXT] [--trainers "A; B"] [--project TEXT] [--donor TEXT] [--keep-until DATE]',
      options: {
        programme: 'string',
        place: 'string',
        days: 'string',
        language: 'string',
        venue: 'string',
        trainers: 'string',
        project: 'string',
        donor: 'string',
        'keep-until': 'string',
      },
      words: 0,
      run: newTraining,
    },
  ],
  [
    'import-list',
    {
      usage: `ID FILE [--encoding ${encodings.join('|')}] [--dry-run] ${saidUsage}`,
      options: { encoding: 'string', 'dry-run': 'boolean', ...saidOptions },
      words: 2,
      run: importList,
    },
  ],
  [
    'mark',
    {
      usage: 'ID --participant NAME --half-day d1am|d1pm|d2am|d2pm --state present|late|left-early|excused|absent [--at HH:MM]',
      options: { participant: 'string', 'half-day': 'string', state: 'string', at: 'string' },
      words: 1,
      run: markParticipant,
    },
  ],
  [
    'export',
    {
      usage: `ID [DOCUMENT …] [--phase ${phases.join('|')}] [--out DIR [--format ${documentFormats.join('|')}|all] [--language en|sr-Latn|sr-Cyrl] [--separator ";"] [--large-print] [--all-trainings] [--without-personal-data] [--without-contacts] [--without-code] [--passphrase-file FILE] [--each] [--group N] [--day 1|2] [--block BLOCK] [--per-page 1|2|6] [--notes]]`,
      options: {
        phase: 'string',
        out: 'string',
        format: 'string',
        language: 'string',
        separator: 'string',
        'large-print': 'boolean',
        'all-trainings': 'boolean',
        'without-personal-data': 'boolean',
        'without-contacts': 'boolean',
        'without-code': 'boolean',
        ...passphraseOptions,
        each: 'boolean',
        group: 'string',
        day: 'string',
        block: 'string',
        'per-page': 'string',
        notes: 'boolean',
      },
      words: Number.POSITIVE_INFINITY,
      run: exportDocuments,
    },
  ],
  [
    'literature',
    {
      usage: 'ID --out DIR [--languages en,sr-Latn,sr-Cyrl]',
      options: { out: 'string', languages: 'string' },
      words: 1,
      run: copyLiterature,
    },
  ],
  [
    'evidence',
    {
      usage:
        'ID --out DIR [--zip] [--language en|sr-Latn|sr-Cyrl] [--without-personal-data] [--without-code] [--passphrase-file FILE] [--accept-missing] | ID --dry-run',
      options: {
        out: 'string',
        zip: 'boolean',
        language: 'string',
        'without-personal-data': 'boolean',
        'without-code': 'boolean',
        'accept-missing': 'boolean',
        'dry-run': 'boolean',
        ...passphraseOptions,
      },
      words: 1,
      run: makeEvidence,
    },
  ],
  [
    'indicators',
    {
      usage:
        '--out FILE.pdf|FILE.xlsx|FILE.csv [--from DATE] [--until DATE] [--place TEXT] [--project TEXT] [--donor TEXT] [--training ID,ID] [--everything] [--with-people] [--language en|sr-Latn|sr-Cyrl] [--separator ";"]',
      options: {
        out: 'string',
        from: 'string',
        until: 'string',
        place: 'string',
        project: 'string',
        donor: 'string',
        training: 'string',
        everything: 'boolean',
        'with-people': 'boolean',
        language: 'string',
        separator: 'string',
      },
      words: 0,
      run: writeIndicators,
    },
  ],
  ['verify', { usage: 'ID [--digest D] [--export FILE]', options: { digest: 'string', export: 'string' }, words: 1, run: verifyTraining }],
  [
    'verify-certificate',
    { usage: '[FILE] [--code TEXT] [--signer FILE]', options: { code: 'string', signer: 'string' }, words: 1, run: verifyCertificate },
  ],
  ['certificate-key show', { usage: '', options: {}, words: 0, run: showKey }],
  [
    'certificate-key make',
    {
      usage: '--name TEXT [--replace FINGERPRINT|damaged] [--passphrase-file FILE]',
      options: { name: 'string', replace: 'string', ...passphraseOptions },
      words: 0,
      run: makeKey,
    },
  ],
  [
    'certificate-key import',
    {
      usage: 'FILE [--confirm FINGERPRINT] [--replace FINGERPRINT|damaged] [--passphrase-file FILE]',
      options: { confirm: 'string', replace: 'string', ...passphraseOptions },
      words: 1,
      run: importKey,
    },
  ],
  ['certificate-key export', { usage: '--out FILE', options: { out: 'string' }, words: 0, run: exportKey }],
  ['certificate-key public', { usage: '--out FILE', options: { out: 'string' }, words: 0, run: savePublicPart }],
  ['signers list', { usage: '', options: {}, words: 0, run: listSigners }],
  ['signers add', { usage: 'FILE [--confirm FINGERPRINT]', options: { confirm: 'string' }, words: 1, run: addSigner }],
  ['signers remove', { usage: 'FINGERPRINT [--confirm FINGERPRINT]', options: { confirm: 'string' }, words: 1, run: removeSigner }],
  ['erase', { usage: 'ID --confirm PLACE', options: { confirm: 'string' }, words: 1, run: erasePersons }],
  [
    'bundle',
    {
      usage: 'ID --out FILE [--seal [--passphrase-file FILE]]',
      options: { out: 'string', seal: 'boolean', ...passphraseOptions },
      words: 1,
      run: saveBundle,
    },
  ],
  [
    'open-bundle',
    {
      usage: 'FILE [--dry-run] [--erase N] [--passphrase-file FILE]',
      options: { 'dry-run': 'boolean', erase: 'string', ...passphraseOptions },
      words: 1,
      run: openBundleHere,
    },
  ],
  ['programmes list', { usage: '', options: {}, words: 0, run: listProgrammes }],
  ['programmes send', { usage: 'ID --out FILE', options: { out: 'string' }, words: 1, run: sendProgramme }],
  [
    'programmes bring-in',
    {
      usage: 'FILE [--dry-run] [--update | --keep-both]',
      options: { 'dry-run': 'boolean', update: 'boolean', 'keep-both': 'boolean' },
      words: 1,
      run: bringInProgramme,
    },
  ],
  ['check-content', { usage: '[DIR] [--fit]', options: { fit: 'boolean' }, words: 1, run: checkContent }],
  [
    'papers',
    {
      usage:
        '--out DIR --language en|sr-Latn|sr-Cyrl [--large-print] [--programme ID|FOLDER | --training ID [--only PAPER,PAPER] [--as-one]]',
      options: {
        out: 'string',
        language: 'string',
        'large-print': 'boolean',
        programme: 'string',
        training: 'string',
        only: 'string',
        'as-one': 'boolean',
      },
      words: 0,
      run: printPapers,
    },
  ],
  ['doctor', { usage: '', options: {}, words: 0, run: examine }],
]);

const usageOf = (name: string, { usage }: Command): string =>
  `kit ${[name, usage, '[--data DIR] [--json]'].filter((part) => part !== '').join(' ')}`;

const usages = (those: (name: string) => boolean = () => true): readonly string[] =>
  [...commands].filter(([name]) => those(name)).map(([name, command]) => usageOf(name, command));

/** Some names are of two words; of the first alone, or with another second one, all of its kind are told. */
function named([first, second, ...rest]: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const two = `${first} ${second}`;
  const isKind = first !== undefined && [...commands.keys()].some((name) => name.startsWith(`${first} `));
  if (isKind && second !== undefined) return { name: two, rest };
  return { name: first, rest: second === undefined ? rest : [second, ...rest] };
}

const ofKind =
  (name: string | undefined) =>
  (other: string): boolean =>
    other.startsWith(`${name?.split(' ')[0]} `);

export async function runCommand(typed: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { name, rest } = named(typed);
  if (name === '--help' || name === 'help') {
    for (const usage of usages()) io.print(usage);
    return 0;
  }
  const command = name === undefined ? undefined : commands.get(name);
  if (name === undefined || !command) {
    io.tell(name === undefined ? sentence(io.language, 'no-command') : sentence(io.language, 'unknown-command', { command: name }));
    const kind = usages(ofKind(name));
    for (const usage of kind.length > 0 ? kind : usages()) io.tell(usage);
    return 2;
  }
  try {
    const given = new Given(rest, command.options, command.words);
    if (given.has('help')) {
      io.print(usageOf(name, command));
      return 0;
    }
    const data = given.optional('data');
    const answer = await command.run(given, data === undefined ? io : { ...io, dataFolder: resolve(data) });
    show(answer, given.has('json'), io);
    return answer.exitCode;
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error;
    io.tell(sentence(io.language, error.key, error.values));
    io.tell(usageOf(name, command));
    return 2;
  }
}

function show({ lines, data, messages }: Answer, asJson: boolean, { print, tell }: Io): void {
  for (const message of messages) tell(message);
  if (!asJson) for (const line of lines) print(line);
  else if (data !== undefined) print(JSON.stringify(data));
}
