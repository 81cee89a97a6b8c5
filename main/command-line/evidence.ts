/** Makes the evidence file of a training: what is missing is said first, and counts as not done unless it was said that it may be missing. */
import { basename, join, resolve } from 'node:path';
import { type EvidenceEntry, type EvidencePlan, entriesOf, isLacking } from '../../domain/evidence/plan';
import type { FailedDocument, MadeEvidence } from '../../domain/evidence/requests';
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { freeName } from '../kit/evidence/evidence-place';
import { documentName, lackOf } from '../kit/evidence/evidence-words';
import { nodeDisk } from '../store/node-disk';
import { refusalInWords, type Translate } from '../translate';
import { type Answer, columns, done, type Io, refused, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import type { Given } from './given';
import { unlocked } from './passphrase';
import { sentence } from './sentences';
import { inTraining, refusedBy } from './with-kit';

const lackLine = (entry: EvidenceEntry, translate: Translate): string =>
  translate('evidence:missing-line', { name: documentName(entry, translate), why: lackOf(entry, translate) ?? '' });

const failedLine = ({ entry, file, why }: FailedDocument, translate: Translate): string =>
  translate('evidence:failed-line', {
    name: entry ? documentName(entry, translate) : file,
    why: refusalInWords(why, translate),
  });

/** A line for each document that would be in it. */
function planned(plan: EvidencePlan, accepts: boolean, translate: Translate): Answer {
  const entries = entriesOf(plan);
  const lacking = entries.filter(isLacking);
  const lines = entries.map((entry) =>
    columns(entry.number, entry.document, entry.format, translate(`evidence:is-${entry.state.is}`), lackOf(entry, translate) ?? ''),
  );
  const data = entries.map(({ number, document, format, holds, state }) => ({ number, document, format, holds, state: state.is }));
  return lacking.length === 0 || accepts ? done(lines, data) : withProblems(lines, data);
}

function answerFor(made: MadeEvidence, accepts: boolean, translate: Translate): Answer {
  const { path, files, lacking, failed, withoutCode, missingPicture } = made;
  const messages = [
    ...failed.map((each) => failedLine(each, translate)),
    ...(withoutCode.length === 0 ? [] : [translate('certificates:too-long', { numbers: withoutCode.join(', ') })]),
    ...(missingPicture === undefined ? [] : [translate('export:missing-picture', { file: missingPicture })]),
  ];
  const data = {
    path,
    files,
    lacking: lacking.map(({ document, state }) => ({ document, state: state.is })),
    failed: failed.map(({ entry, file, why }) => ({ document: entry?.document ?? null, file, why: why.refused })),
  };
  const isWhole = failed.length === 0 && (lacking.length === 0 || accepts);
  return (isWhole ? done : withProblems)([path], data, ...messages);
}

/** In the language of the training unless another is asked for. */
export async function makeEvidence(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const isTrial = given.has('dry-run');
  const out = isTrial ? '' : resolve(given.text('out'));
  const accepts = given.has('accept-missing');
  const asked = given.optional('language') === undefined ? undefined : given.choice('language', languages);
  const paths = {
    folder: out,
    target: async (suggested: string) => join(out, await freeName(nodeDisk, out, basename(suggested, '.zip'), '.zip')),
  };
  return inTraining(io, id, paths, async ({ kit, language: ours, translate, training }) => {
    const language = asked ?? training().details.language;
    const personalData = !given.has('without-personal-data');
    const plan = await kit.requests['plan-evidence']({ personalData });
    if (isRefusal(plan)) return refusedBy(plan, translate);
    if (isTrial) return planned(plan, accepts, translate);
    const entries = entriesOf(plan);
    const certificates = entries.find(({ document, state }) => document === 'certificates' && state.is !== 'left-out');
    const locked = certificates ? await unlocked(given, io, { kit, translate }) : undefined;
    if (locked) return locked;
    const problem = await diskProblem(() => nodeDisk.makeFolder(out), translate);
    if (problem !== undefined) return refused(sentence(ours, 'folder-unwritable', { folder: out, problem }));
    for (const entry of entries.filter(isLacking)) io.tell(lackLine(entry, translate));
    const as = given.has('zip') ? 'zip' : 'folder';
    const made = await kit.requests['make-evidence']({ language, personalData, as, withoutCode: given.has('without-code') });
    if (made === undefined) throw new Error('A place was named and yet none was chosen');
    return isRefusal(made) ? refusedBy(made, translate) : answerFor(made, accepts, translate);
  });
}
