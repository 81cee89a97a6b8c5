/** Says whether a training is as it was written. Only reads, so it works beside the app and on a folder that was copied here. */
import { join, resolve } from 'node:path';
import type { TrainingId } from '../../domain/kernel/ids';
import { shownDigest } from '../../domain/signing/list-code';
import { nameAndRole, type ProvenDay, toldPast } from '../../domain/signing/view';
import type { KnownDevices } from '../store/admission';
import { readKnownDevices } from '../store/devices';
import { nodeDisk } from '../store/node-disk';
import { readTrainingsFolder } from '../store/read-settings';
import { asideIn } from '../store/set-aside';
import { ownTrainingsFolder } from '../store/trainings-folder';
import { digestFrom, type EmptiedLog, type LostLog, type Verification, type VerifiedLog, verify } from '../store/verify';
import { leftAside } from '../transfer/left-aside';
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
  let trainings = ownTrainingsFolder(dataFolder);
  let known: KnownDevices | undefined;
  let found: Verification | undefined;
  const problem = await diskProblem(async () => {
    trainings = await readTrainingsFolder(nodeDisk, dataFolder);
    known = await readKnownDevices(nodeDisk, dataFolder);
    const isHere = (await nodeDisk.list(trainings)).includes(id);
    if (!isHere) return;
    const folder = join(trainings, id);
    const aside = await leftAside(nodeDisk, folder, { folder: join(asideIn(dataFolder), id) }, id as TrainingId, known);
    found = await verify(nodeDisk, folder, id as TrainingId, known, aside);
  }, translate);
  if (problem !== undefined) return refused(sentence(language, 'folder-unreadable', { folder: join(trainings, id), problem }));
  if (!found) return refused(sentence(language, 'no-such-training', { training: id, folder: dataFolder, command: '`list`' }));
  const { digest, isIntact } = found;
  const agreesWith = typed === undefined ? undefined : digestFrom(typed, found, id as TrainingId);
  const list =
    exported === undefined ? undefined : await verifyExport(resolve(exported), join(trainings, id), id as TrainingId, language, known);
  const data = {
    training: id,
    ...found,
    digest: shownDigest(digest),
    ...(typed === undefined ? {} : { digestAgrees: agreesWith !== undefined, digestOf: agreesWith }),
    ...(list ? { export: list.data } : {}),
  };
  const lines = [
    ...linesOf(found, translate),
    ...(typed === undefined ? [] : [digestLine(typed, agreesWith, isIntact, translate)]),
    ...(list?.lines ?? []),
  ];
  return isIntact && (typed === undefined || agreesWith !== undefined) && list?.agrees !== false
    ? done(lines, data)
    : withProblems(lines, data);
}

function linesOf(found: Verification, translate: Translate): readonly string[] {
  const { logs, lost, emptied, aside, lostPages, waiting, forged, events, digest, totals, certified, isIntact } = found;
  return [
    translate(isIntact ? 'verify:intact' : 'verify:not-intact'),
    ...(logs.length === 0 ? [translate('verify:no-logs')] : logs.map((log) => logLine(log, translate))),
    ...emptied.map((log) => emptiedLine(log, translate)),
    ...lost.map((log) => lostLine(log, translate)),
    ...aside.map(({ file, entries, canReturn }) => translate(canReturn ? 'verify:aside' : 'verify:aside-parted', { file, count: entries })),
    ...lostPages.map(({ file, loss }) => translate(`verify:page-${loss}`, { file })),
    ...forged.map(({ file, why }) => translate(`verify:forged-${why}`, { file })),
    ...waiting.map(({ device, name, entries }) => translate('verify:waiting', { laptop: name ?? device, count: entries })),
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

const certifiedLines = ({ day, by, reasons, unknowing, past }: ProvenDay, translate: Translate): readonly string[] => [
  ...by.flatMap(({ name, role, digest, recomputed, ...when }) => [
    translate('verify:certified', { ...when, day, digest: shownDigest(digest), by: nameAndRole({ name, role }) }),
    translate(`verify:recomputed-${recomputed}`, { day }),
  ]),
  ...reasons.map(({ reason, ...when }) => translate('verify:changed-after', { ...when, day, reason: reason ?? '—' })),
  ...unknowing.map(({ part, people, date, time }) =>
    translate('verify:changed-unknowing', {
      day,
      what: translate(`signing:unknowing-${part}`, { count: people, moment: `${date}, ${time}` }),
    }),
  ),
  ...past.map((each) =>
    translate('verify:changed-unknowing', { day, what: toldPast(each, ({ date, time }) => `${date}, ${time}`, translate) }),
  ),
];

function digestLine(given: string, agreesWith: ReturnType<typeof digestFrom>, isIntact: boolean, translate: Translate): string {
  if (agreesWith === undefined) return translate('verify:digest-differs', { given });
  if (agreesWith !== 'now') return translate(isIntact ? 'verify:digest-of-day' : 'verify:digest-of-day-not-intact', { day: agreesWith });
  return translate(isIntact ? 'verify:digest-agrees' : 'verify:digest-agrees-not-intact');
}
