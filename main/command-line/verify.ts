/** Says whether a training is as it was written. Only reads, so it works beside the app and on a folder that was copied here. */
import { join, resolve } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { type CertifiedDayView, nameAndRole } from '../../domain/signing/view';
import { nodeDisk } from '../store/node-disk';
import { type EmptiedLog, type LostLog, sameDigest, shownDigest, type Verification, type VerifiedLog, verify } from '../store/verify';
import { type Translate, translateIn } from '../translate';
import { type Answer, done, type Io, refused, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { sentence } from './sentences';
import { verifyExport } from './verify-export';

export async function verifyTraining(given: Given, { dataFolder, language }: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const typed = given.optional('digest');
  const exported = given.optional('export');
  const translate = translateIn(language);
  const trainings = join(dataFolder, 'trainings');
  let found: Verification | undefined;
  const problem = await diskProblem(async () => {
    const isHere = (await nodeDisk.list(trainings)).includes(id);
    if (isHere) found = await verify(nodeDisk, join(trainings, id), id as TrainingId);
  }, translate);
  if (problem !== undefined) return refused(sentence(language, 'folder-unreadable', { folder: join(trainings, id), problem }));
  if (!found) return refused(sentence(language, 'no-such-training', { training: id, folder: dataFolder, command: '`list`' }));
  const { digest, isIntact } = found;
  const agrees = typed === undefined ? undefined : sameDigest(typed, digest);
  const list = exported === undefined ? undefined : await verifyExport(resolve(exported), join(trainings, id), id as TrainingId, language);
  const data = {
    training: id,
    ...found,
    digest: shownDigest(digest),
    ...(agrees === undefined ? {} : { digestAgrees: agrees }),
    ...(list ? { export: list.data } : {}),
  };
  const lines = [
    ...linesOf(found, translate),
    ...(typed === undefined ? [] : [digestLine(typed, digest, isIntact, translate)]),
    ...(list?.lines ?? []),
  ];
  return isIntact && agrees !== false && list?.agrees !== false ? done(lines, data) : withProblems(lines, data);
}

function linesOf(found: Verification, translate: Translate): readonly string[] {
  const { logs, lost, emptied, events, digest, totals, certified, isIntact } = found;
  return [
    translate(isIntact ? 'verify:intact' : 'verify:not-intact'),
    ...(logs.length === 0 ? [translate('verify:no-logs')] : logs.map((log) => logLine(log, translate))),
    ...emptied.map((log) => emptiedLine(log, translate)),
    ...lost.map((log) => lostLine(log, translate)),
    translate('verify:totals', { ...totals, events }),
    translate('verify:digest', { digest: shownDigest(digest) }),
    ...certified.flatMap((day) => certifiedLines(day, translate)),
  ];
}

function logLine({ file, events, broken, unfinished, isNewer }: VerifiedLog, translate: Translate): string {
  const state = broken
    ? translate('verify:first-broken', { line: broken.line, reason: translate(`verify:${broken.why}`) })
    : translate(isNewer ? 'verify:newer-version' : 'verify:chain-intact');
  const end = unfinished === 0 ? '' : `; ${translate('verify:unfinished')}`;
  return `${translate('verify:log', { count: events, file })}, ${state}${end}`;
}

const emptiedLine = ({ file, line, entries }: EmptiedLog, translate: Translate): string =>
  translate('verify:emptied', { file, line, count: entries });

const lostLine = ({ file, seenBy, loss }: LostLog, translate: Translate): string =>
  translate(loss === 'missing' ? 'verify:log-missing' : 'verify:log-shorter', { file, seenBy });

const certifiedLines = ({ day, by, reasons }: CertifiedDayView, translate: Translate): readonly string[] => [
  ...by.map(({ name, role, digest, ...when }) =>
    translate('verify:certified', { ...when, day, digest: shownDigest(digest), by: nameAndRole({ name, role }) }),
  ),
  ...reasons.map(({ reason, ...when }) => translate('verify:changed-after', { ...when, day, reason: reason ?? '—' })),
];

function digestLine(given: string, digest: string, isIntact: boolean, translate: Translate): string {
  if (!sameDigest(given, digest)) return translate('verify:digest-differs', { given });
  return translate(isIntact ? 'verify:digest-agrees' : 'verify:digest-agrees-not-intact');
}
