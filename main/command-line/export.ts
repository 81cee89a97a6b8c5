/**
 * The documents of a training, as the window lists them: which there are and how far each is, and any of them as files. A new document is
 * known here without a line of its own. What can be asked of one document alone has options that go with no other.
 */
import { join, resolve } from 'node:path';
import {
  areSlides,
  asDocument,
  type DocumentFormat,
  type DocumentId,
  documentFormats,
  phases,
  type TrainingDocument,
} from '../../domain/export/documents';
import { type ExportedFile, separators } from '../../domain/export/requests';
import { isRefusal } from '../../domain/kernel/refusal';
import { documentTitle, toldInWords } from '../export/document-words';
import type { Translate } from '../translate';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { exportSlides, slidesAsked, slidesOptions } from './export-slides';
import { type Given, UsageMistake } from './given';
import { unlocked } from './passphrase';
import { languageOf, toldSaved, tooLong, unwritable } from './saved-into';
import { type InTraining, inTraining, refusedBy } from './with-kit';

function stateOf({ state }: TrainingDocument, translate: Translate): string {
  const told = state.is === 'waits' ? state.for : (state.remark ?? { key: 'ready', values: {} });
  return toldInWords(told, translate);
}

const canBeMade = ({ state }: TrainingDocument): boolean => state.is === 'ready' || state.canBeMade;

/** Options that say something of some documents alone. */
const goesWith: Readonly<Record<string, (document: TrainingDocument, formats: readonly DocumentFormat[]) => boolean>> = {
  separator: (_document, formats) => formats.includes('CSV'),
  'all-trainings': ({ isReport }) => isReport,
  'without-personal-data': ({ without }) => without === 'personal-data',
  'without-contacts': ({ without }) => without === 'contacts',
  'large-print': ({ hasLargePrint }) => hasLargePrint,
  'without-code': ({ id }) => id === 'certificates',
  'passphrase-file': ({ id }) => id === 'certificates',
};

/** What is asked of the documents that were named, or of all. */
interface Asked {
  readonly documents: readonly TrainingDocument[];
  /** Each was named; else those that can't be made are passed by. */
  readonly isNamed: boolean;
  readonly formatsOf: (document: TrainingDocument) => readonly DocumentFormat[];
}

const isGiven = (given: Given, option: string): boolean => given.has(option) || given.optional(option) !== undefined;

/** Options for which one document is named, and no other beside it. */
const ofOneAlone: Readonly<Record<string, readonly DocumentId[]>> = { each: ['certificates'], group: ['action-plans'], ...slidesOptions };

/** The one document that is named, where no other is. */
const namedAlone = (given: Given): string | undefined => (given.words(1).length === 1 ? given.optionalWord(1) : undefined);

/** Refuses what was typed wrong, whatever the training holds. */
function checkAlone(given: Given): void {
  const only = namedAlone(given);
  const asked = Object.entries(ofOneAlone).filter(([option]) => isGiven(given, option));
  for (const [option, documents] of asked) {
    if (!documents.some((id) => id === only)) throw new UsageMistake('goes-with', { option: `--${option}`, forms: documents.join(', ') });
  }
  if (asked.length > 0) given.text('out');
  if (given.optional('group') !== undefined && !/^[1-9]\d?$/u.test(given.text('group')))
    throw new UsageMistake('whole-number', { option: '--group' });
  slidesAsked(given);
}

function askedOf(given: Given, all: readonly TrainingDocument[]): Asked {
  const named = given.words(1);
  for (const id of named) {
    if (!all.some((document) => document.id === asDocument(id))) {
      throw new UsageMistake('one-of', { option: 'DOCUMENT', choices: all.map((document) => document.id).join(' ') });
    }
  }
  const phase = given.optional('phase') === undefined ? undefined : given.choice('phase', phases);
  const wanted = given.optional('format') === undefined ? undefined : given.choice('format', [...documentFormats, 'all']);
  const formatsOf = ({ formats }: TrainingDocument): readonly DocumentFormat[] => {
    if (wanted === undefined) return formats.slice(0, 1);
    return wanted === 'all' ? formats : formats.filter((format) => format === wanted);
  };
  const documents = all
    .filter((document) => (named.length > 0 ? named.includes(document.id) : true) && (phase === undefined || document.phase === phase))
    .filter((document) => formatsOf(document).length > 0);
  for (const [option, isMeant] of Object.entries(goesWith)) {
    if (!isGiven(given, option) || documents.some((document) => isMeant(document, formatsOf(document)))) continue;
    const fitting = all.filter((document) => isMeant(document, document.formats)).map(({ id }) => id);
    throw new UsageMistake('goes-with', { option: `--${option}`, forms: fitting.join(', ') });
  }
  return { documents, isNamed: named.length > 0, formatsOf };
}

function told(documents: readonly TrainingDocument[], translate: Translate): Answer {
  return done(
    documents.map((document) => columns(document.id, document.phase, document.formats.join(','), stateOf(document, translate))),
    documents.map(({ id, phase, formats, holds, state }) => ({ id, phase, formats, holds, state: state.is })),
  );
}

/** With what an option asks to leave out, where the document can do without it. */
const holdsPersons = ({ without }: TrainingDocument, given: Given): boolean => without === undefined || !given.has(`without-${without}`);

interface Made extends ExportedFile {
  readonly path: string;
}

async function written(given: Given, asked: Asked, opened: InTraining, at: { path: string }): Promise<Answer> {
  const { kit, translate } = opened;
  const language = languageOf(given)(opened);
  const separator = given.choice('separator', separators, ';');
  const made: Made[] = [];
  const messages: string[] = [];
  let isWhole = true;
  for (const document of asked.documents) {
    if (!asked.isNamed && !canBeMade(document)) {
      messages.push(translate('evidence:missing-line', { name: documentTitle(document, translate), why: stateOf(document, translate) }));
      continue;
    }
    for (const format of asked.formatsOf(document)) {
      const exported = await kit.requests['save-document']({
        document: document.id,
        format,
        language,
        separator,
        personalData: holdsPersons(document, given),
        scope: given.has('all-trainings') && document.isReport ? 'all' : 'this',
        withoutCode: given.has('without-code'),
        isLargePrint: given.has('large-print') && document.hasLargePrint,
      });
      if (exported === undefined) throw new Error('The file was named and yet none was chosen');
      if (isRefusal(exported)) {
        isWhole = false;
        const why = refusedBy(exported, translate).messages.join(' ');
        messages.push(translate('evidence:failed-line', { name: documentTitle(document, translate), why }));
      } else made.push({ ...exported, path: at.path });
    }
  }
  const offPaper = await kit.requests['letters-off-paper']();
  const isPrinted = asked.documents.some((document) => asked.formatsOf(document).includes('PDF'));
  if (isPrinted && !isRefusal(offPaper) && offPaper.length > 0) {
    messages.push(translate('documents:letters-off-paper', { letters: offPaper.join(' ') }));
  }
  const missing = made.find(({ missingPicture }) => missingPicture !== undefined)?.missingPicture;
  messages.push(
    ...tooLong(
      made.flatMap(({ withoutCode }) => withoutCode ?? []),
      translate,
    ),
  );
  if (missing !== undefined) messages.push(translate('export:missing-picture', { file: missing }));
  const answer = isWhole ? done : withProblems;
  return answer(
    made.map(({ path }) => path),
    made.map(({ path, rows }) => ({ file: path, rows })),
    ...messages,
  );
}

/** Undefined where what is asked for is no matter of one document alone. */
async function madeAlone(
  given: Given,
  io: Io,
  opened: InTraining,
  at: { readonly folder: string; path: string },
): Promise<Answer | undefined> {
  const { requests } = opened.kit;
  const language = languageOf(given)(opened);
  if (given.has('each')) return toldSaved(at.folder, await requests['save-each-certificate'](language, given.has('without-code')), opened);
  if (given.optional('group') !== undefined)
    return toldSaved(at.folder, await requests['export-plan']({ group: Number(given.text('group')) - 1, language }), opened);
  const only = namedAlone(given);
  return only !== undefined && areSlides(only) ? exportSlides(given, io, opened, only, () => at.path) : undefined;
}

/** Without a folder they are listed; with one they are made, all that can be or those that are named. */
export function exportDocuments(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  checkAlone(given);
  const out = given.optional('out');
  const folder = out === undefined ? '' : resolve(out);
  const at = { folder, path: folder };
  const target = (suggested: string): string => {
    at.path = join(folder, suggested);
    return at.path;
  };
  return inTraining(io, id, { folder, target }, async (opened) => {
    const { kit, translate } = opened;
    const all = await kit.requests['list-documents']();
    if (isRefusal(all)) return refusedBy(all, translate);
    const asked = askedOf(given, all);
    if (out === undefined) return told(asked.documents, translate);
    const needsKey = asked.documents.some((document) => document.id === 'certificates' && canBeMade(document));
    const locked = needsKey ? await unlocked(given, io, opened) : undefined;
    return locked ?? (await unwritable(folder, opened)) ?? (await madeAlone(given, io, opened, at)) ?? written(given, asked, opened, at);
  });
}
