/** Holds codes of certificates against what this laptop knows: whose signatures, and what its trainings issued and withdrew. */
import type { CertificateChecks, Signer } from '../../../domain/certificates/code-check';
import { type IssuedAs, knownHere } from '../../../domain/certificates/known-here';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { checkCodes } from '../../certificate-code/check-code';
import type { KnownDevices } from '../../store/admission';
import { readKnownDevices } from '../../store/devices';
import { type Disk, faultOf } from '../../store/disk';
import { UnreadLog } from '../../store/log-folder';
import { readTrainingsFolder } from '../../store/read-settings';
import { checkBeginning, readTraining } from '../../store/read-training';
import { checkThere } from '../../store/shared-folder';
import { ownSigner, readSigners } from '../../store/signers';
import { ownTrainingsFolder, type TrainingsFolder, trainingFolder, trainingNames } from '../../store/trainings-folder';
import type { Translate } from '../../translate';
import { orRefuse } from '../disk-words';

export interface Known {
  readonly signers: readonly Signer[];
  /** By training. */
  readonly certificates: readonly (readonly IssuedAs[])[];
  /** Reasons why something can't be known. */
  readonly gaps: readonly Refusal[];
}

export function checkedCodes(codes: readonly string[], { signers, certificates, gaps }: Known): CertificateChecks {
  return {
    codes: checkCodes(codes, signers).map((check) => ({
      ...check,
      here: 'claims' in check ? knownHere(check.claims, certificates) : undefined,
    })),
    gaps,
  };
}

/** Numbers that these codes claim, proven or not. */
export const claimedNumbers = (codes: readonly string[]): ReadonlySet<string> =>
  new Set(checkCodes(codes, []).flatMap((check) => ('claims' in check ? [check.claims.number] : [])));

/** A list that can't be read makes everybody else unknown; what was withdrawn here is known all the same. */
export async function knownSigners(disk: Disk, dataFolder: string, translate: Translate): Promise<Pick<Known, 'signers' | 'gaps'>> {
  const read = async () => (await readSigners(disk, dataFolder)) ?? { own: await ownSigner(disk, dataFolder) };
  const known = await orRefuse(read, 'signers-unreadable', translate);
  if ('own' in known) return { signers: known.own, gaps: [refuse('signers-damaged')] };
  return isRefusal(known) ? { signers: [], gaps: [known] } : { signers: known, gaps: [] };
}

export const someUnread = (count: number): readonly Refusal[] => (count === 0 ? [] : [refuse('trainings-unread')]);

/** A page that nobody checked must not pass among those that are real. */
export const somePagesWithout = (pages: readonly number[]): readonly Refusal[] =>
  pages.length === 0 ? [] : [refuse('code-pages-without', undefined, { pages: pages.join(', ') })];

/** Only reads, so it works beside the app. */
export async function knownOnDisk(disk: Disk, dataFolder: string, translate: Translate): Promise<Known> {
  const { signers, gaps } = await knownSigners(disk, dataFolder, translate);
  const trainings = await readTrainingsFolder(disk, dataFolder);
  const certificates: (readonly IssuedAs[])[] = [];
  const known = await readKnownDevices(disk, dataFolder);
  let unread = Number(await isAway(disk, trainings, dataFolder));
  for (const id of await trainingNames(disk, trainings)) {
    const issued = await certificatesOf(disk, trainings, id, known);
    if (issued) certificates.push(issued);
    else unread += 1;
  }
  return { signers, certificates, gaps: [...gaps, ...someUnread(unread)] };
}

/** Says whether the files are away; without them nobody knows what was issued or withdrawn. */
async function isAway(disk: Disk, trainings: TrainingsFolder, dataFolder: string): Promise<boolean> {
  if (trainings === ownTrainingsFolder(dataFolder)) return false;
  try {
    await checkThere(disk, trainings);
    return false;
  } catch (error) {
    if (faultOf(error) === undefined) throw error;
    return true;
  }
}

/** Undefined when the training can't be read. */
async function certificatesOf(
  disk: Disk,
  trainings: TrainingsFolder,
  id: TrainingId,
  known: KnownDevices | undefined,
): Promise<readonly IssuedAs[] | undefined> {
  try {
    const read = await readTraining(disk, trainingFolder(trainings, id), id, known);
    checkBeginning(read);
    return read.training.state.certificates;
  } catch (error) {
    if (error instanceof UnreadLog || faultOf(error) !== undefined) return undefined;
    throw error;
  }
}
