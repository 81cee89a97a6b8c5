/** A training as one file for a stick, and what such a file brings. Saving only reads, so it works beside the app. */
import { basename, join, resolve } from 'node:path';
import type { CopyPreview, SealedBundle } from '../../domain/desk/previews';
import type { Language } from '../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import type { BothChanged } from '../../domain/training/both-changed';
import type { Difference } from '../../domain/training/difference';
import { toldNamed } from '../../domain/training/named';
import { partsOf, personsIn } from '../../domain/training/taken-away';
import { machineClock, wallShownBy } from '../clock';
import type { Kit } from '../kit/kit';
import { sealedBundle } from '../kit/training/sealed-bundles';
import { readKnownDevices } from '../store/devices';
import { writeWhole } from '../store/durable-json';
import { nodeDisk } from '../store/node-disk';
import { readTrainingsFolder } from '../store/read-settings';
import { ownTrainingsFolder, trainingFolder } from '../store/trainings-folder';
import { packBundle } from '../transfer/bundle';
import { sifted } from '../transfer/known-kinds';
import { readWithoutOutOfUse } from '../transfer/out-of-use';
import { isTrainingId, type Parcel } from '../transfer/parcel';
import { newerIn } from '../transfer/taking-in';
import { type Translate, translateIn } from '../translate';
import { type Answer, columns, done, type Io, refused, withProblems } from './answer';
import { diskProblem } from './disk-problem';
import { type Given, UsageMistake } from './given';
import { knownPassphrase, newPassphrase } from './passphrase';
import { sentence } from './sentences';
import { refusedBy, withKit } from './with-kit';

export async function saveBundle(given: Given, io: Io): Promise<Answer> {
  const { dataFolder, language, version } = io;
  const id = given.word(0, 'ID');
  const file = resolve(given.text('out'));
  const seals = given.has('seal');
  if (!seals && given.optional('passphrase-file') !== undefined)
    throw new UsageMistake('goes-with', { option: '--passphrase-file', forms: '--seal' });
  const translate = translateIn(language);
  let trainings = ownTrainingsFolder(dataFolder);
  let parcel: Parcel | undefined;
  const unreadable = await diskProblem(async () => {
    trainings = await readTrainingsFolder(nodeDisk, dataFolder);
    const known = await readKnownDevices(nodeDisk, dataFolder);
    const isHere = isTrainingId(id) && (await nodeDisk.list(trainings)).includes(id);
    if (isHere) parcel = await readWithoutOutOfUse(nodeDisk, trainingFolder(trainings, id), id, known);
  }, translate);
  if (unreadable !== undefined)
    return refused(sentence(language, 'folder-unreadable', { folder: join(trainings, id), problem: unreadable }));
  if (!parcel) return refused(sentence(language, 'no-such-training', { training: id, folder: dataFolder, command: '`list`' }));
  if (newerIn(parcel).length > 0) return refused(translate('refusal:training-newer'));
  const { parcel: carried, foreign } = await sifted(parcel);
  const passphrase = seals ? await newPassphrase(given, io) : undefined;
  if (typeof passphrase === 'object') return passphrase;
  const bundle = await packBundle(carried, version, wallShownBy(machineClock()));
  const bytes = passphrase === undefined ? bundle : await sealedBundle(bundle, passphrase);
  const unwritten = await diskProblem(() => writeWhole(nodeDisk, file, bytes), translate);
  if (unwritten !== undefined) return refused(translate('refusal:export-failed', { problem: unwritten }));
  const names = foreign.map((name) => basename(name));
  const data = { file, files: carried.files.size, bytes: bytes.length, foreign: names };
  const told = sentence(language, seals ? 'sealed' : 'holds-personal-data', { file: basename(file) });
  return done([file], data, ...foreignLines(names, translate), told);
}

/** What differs is printed either way; a trial takes nothing in, and neither does who erases people without knowing how many. */
export function openBundleHere(given: Given, io: Io): Promise<Answer> {
  const bundle = resolve(given.word(0, 'FILE'));
  const isTrial = given.has('dry-run');
  const allowed = given.optional('erase');
  return withKit(io, { bundle }, async ({ kit, language, translate }) => {
    const chosen = await kit.requests['preview-bundle']();
    if (chosen === undefined) throw new Error('The bundle was named and yet none was chosen');
    const preview = isRefusal(chosen) || !('sealed' in chosen) ? chosen : await unsealed(chosen, kit, given, { ...io, language });
    if ('exitCode' in preview) return preview;
    if (isRefusal(preview)) return refusedBy(preview, translate);
    const {
      place,
      days,
      participants,
      isHere,
      brings,
      names,
      takesAway,
      returning,
      lacking,
      bothChanged,
      foreign,
      parted: apart,
    } = preview;
    const told = { isHere, brings, names, takesAway, returning, lacking, bothChanged, foreign, parted: apart };
    const data = { place, days, participants, ...told };
    const untaken = { ...data, taken: false };
    if (isTrial) return done(linesOf(preview, brings, language, translate), untaken, sentence(language, 'only-looked'));
    const needed = takesAway && String(personsIn(takesAway));
    if (allowed !== needed) {
      const option = `--erase ${needed ?? allowed}`;
      return withProblems(
        linesOf(preview, brings, language, translate),
        untaken,
        sentence(language, takesAway ? 'erase-needed' : 'erases-nobody', { option }),
      );
    }
    const taken = await kit.requests['take-in'](preview.preview, takesAway?.place ?? '');
    if (isRefusal(taken)) return refusedBy(taken, translate);
    const { training, brought, parted } = taken;
    return done([training, ...linesOf(preview, brought, language, translate)], { training, ...data, brings: brought, parted, taken: true });
  });
}

async function unsealed({ sealed }: SealedBundle, kit: Kit, given: Given, io: Io): Promise<CopyPreview | Refusal | Answer> {
  const passphrase = await knownPassphrase(given, io);
  if (typeof passphrase === 'object') return passphrase;
  const preview = await kit.requests['unseal-bundle'](sealed, passphrase);
  return isRefusal(preview) ? refuse(preview.refused, undefined, preview.values) : preview;
}

function linesOf(
  {
    place,
    days,
    isHere,
    participants,
    takesAway,
    returning,
    lacking,
    newSheets,
    bothChanged,
    parted,
    foreign,
    leftOut,
    newLaptops,
    mendsProgramme,
    staysAtSlide,
    names,
    claimedNumbers,
    unsignedAsOwn,
  }: CopyPreview,
  brings: Difference,
  language: Language,
  translate: Translate,
): readonly string[] {
  return [
    ...takenAwayLines(takesAway, translate),
    columns(place, ...days, `${translate('bundle:participants')}: ${participants}`),
    translate(isHere ? (takesAway ? 'bundle:is-here-and-goes' : 'bundle:is-here') : 'bundle:not-here'),
    ...(brings.entries === 0 ? [translate('bundle:nothing-new')] : toldNamed(names, isHere, language, translate)),
    ...(claimedNumbers === 0 ? [] : [translate('bundle:claimed-numbers', { count: claimedNumbers })]),
    ...differenceLines(brings, translate),
    ...(newSheets ? [translate('bundle:sheets', { count: newSheets })] : []),
    ...(returning === 0 ? [] : [translate('bundle:returning', { count: returning })]),
    ...(lacking === 0 ? [] : [translate('bundle:lacking', { count: lacking })]),
    ...bothChangedLines(bothChanged, translate),
    ...(staysAtSlide ? [translate('bundle:while-running')] : []),
    ...(mendsProgramme ? [translate(`bundle:mends-${mendsProgramme}`)] : []),
    ...parted.map((file) => translate('bundle:parted', { file })),
    ...foreignLines(foreign, translate),
    ...(newLaptops === 0 ? [] : [translate('laptops:in-copy', { count: newLaptops })]),
    ...(unsignedAsOwn ? [translate('bundle:unsigned-as-own', { count: unsignedAsOwn.entries })] : []),
    ...(leftOut === 0 ? [] : [translate('bundle:left-out', { count: leftOut })]),
    ...(brings.entries === 0 ? [] : [translate('bundle:entries', { count: brings.entries })]),
  ];
}

const foreignLines = (foreign: readonly string[], translate: Translate): readonly string[] =>
  foreign.length === 0 ? [] : [translate('bundle:foreign', { count: foreign.length, files: foreign.join(', ') })];

function takenAwayLines(takesAway: CopyPreview['takesAway'], translate: Translate): readonly string[] {
  if (!takesAway) return [];
  const count = personsIn(takesAway);
  return [
    count === 0 ? translate('bundle:takes-away') : translate('bundle:erases', { count }),
    ...partsOf(takesAway).map((part) => translate(`bundle:goes-${part.kind}`, { count: part.count })),
  ];
}

function bothChangedLines(
  { agenda, details, participants, preparation, groups, plans }: BothChanged,
  translate: Translate,
): readonly string[] {
  return [
    ...agenda.map(({ day, counts }) => translate(`bothChanged:agenda-${counts}`, { day })),
    ...(details === undefined ? [] : [translate(`bothChanged:details-${details}`)]),
    ...(participants === 0 ? [] : [translate('bothChanged:participants', { count: participants })]),
    ...(preparation === 0 ? [] : [translate('bothChanged:preparation', { count: preparation })]),
    ...(groups ? [translate('bothChanged:groups')] : []),
    ...(plans.length === 0 ? [] : [translate('bothChanged:plans', { count: plans.length, groups: plans.join(', ') })]),
  ];
}

function differenceLines(
  { participants, leaving, marks, conflicts, duplicates, confirmations }: Difference,
  translate: Translate,
): readonly string[] {
  const counted = [
    [participants, 'new-participants'],
    [leaving, 'leaving'],
    [marks, 'marks'],
    [conflicts, 'conflicts'],
    [duplicates, 'duplicates'],
    [confirmations, 'confirmations'],
  ] as const;
  return counted.filter(([count]) => count > 0).map(([count, key]) => translate(`bundle:${key}`, { count }));
}
