/** Says whether a training is as it was written. Only reads, so it works beside the app and on a folder that was copied here. */
import { join, resolve } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { nodeDisk } from '../store/node-disk';
import { type EmptiedLog, type LostLog, sameDigest, shownDigest, type Verification, type VerifiedLog, verify } from '../store/verify';
import { type Say, sayIn } from '../words';
import { type Answer, done, type Io, refused, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { verifyExport } from './verify-export';
import { sentence } from './words';

export async function verifyTraining(given: Given, { dataFolder, language }: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const typed = given.optional('digest');
  const exported = given.optional('export');
  const say = sayIn(language);
  const trainings = join(dataFolder, 'trainings');
  let found: Verification | undefined;
  const problem = await diskProblem(async () => {
    const isHere = (await nodeDisk.list(trainings)).includes(id);
    if (isHere) found = await verify(nodeDisk, join(trainings, id), id as TrainingId);
  }, say);
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
    ...linesOf(found, say),
    ...(typed === undefined ? [] : [digestLine(typed, digest, isIntact, say)]),
    ...(list?.lines ?? []),
  ];
  return isIntact && agrees !== false && list?.agrees !== false ? done(lines, data) : withProblems(lines, data);
}

function linesOf(found: Verification, say: Say): readonly string[] {
  const { logs, lost, emptied, events, digest, totals, isIntact } = found;
  return [
    say(isIntact ? 'verify:intact' : 'verify:not-intact'),
    ...(logs.length === 0 ? [say('verify:no-logs')] : logs.map((log) => logLine(log, say))),
    ...emptied.map((log) => emptiedLine(log, say)),
    ...lost.map((log) => lostLine(log, say)),
    say('verify:totals', { ...totals, events }),
    say('verify:digest', { digest: shownDigest(digest) }),
  ];
}

function logLine({ file, events, broken, unfinished, isNewer }: VerifiedLog, say: Say): string {
  const state = broken
    ? say('verify:first-broken', { line: broken.line, reason: say(`verify:${broken.why}`) })
    : say(isNewer ? 'verify:newer-version' : 'verify:chain-intact');
  const end = unfinished === 0 ? '' : `; ${say('verify:unfinished')}`;
  return `${say('verify:log', { count: events, file })}, ${state}${end}`;
}

const emptiedLine = ({ file, line, entries }: EmptiedLog, say: Say): string => say('verify:emptied', { file, line, count: entries });

const lostLine = ({ file, seenBy, loss }: LostLog, say: Say): string =>
  say(loss === 'missing' ? 'verify:log-missing' : 'verify:log-shorter', { file, seenBy });

function digestLine(given: string, digest: string, isIntact: boolean, say: Say): string {
  if (!sameDigest(given, digest)) return say('verify:digest-differs', { given });
  return say(isIntact ? 'verify:digest-agrees' : 'verify:digest-agrees-not-intact');
}
