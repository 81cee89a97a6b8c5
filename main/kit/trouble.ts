/**
 * Whatever is thrown while one training or one programme is read, as a problem that is told: in which file, in which line, what. It is that
 * one's alone.
 */
import { join, relative, sep } from 'node:path';
import type { Trouble } from '../../domain/desk/library-view';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Refusal, refuse } from '../../domain/kernel/refusal';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { BrokenProgramme } from '../content/content-problem';
import { faultOf } from '../store/disk';
import { UnreadLog } from '../store/log-folder';
import type { Found } from '../store/training-log';
import { type Translate, translateIn } from '../translate';
import { problemOf } from './disk-words';
import type { Ports } from './ports';
import type { BrokenFolder, Shipped } from './programme/programmes';
import { shownName } from './shown-name';

/** Nobody thought of it: a fault of the kit's own, for its log. */
export const isUnforeseen = (error: unknown): boolean =>
  faultOf(error) === undefined && !(error instanceof BrokenProgramme) && !(error instanceof UnreadLog && error.why !== undefined);

/** The error's own words stay out of it: a name may be in them. */
export function saidBy(error: unknown, translate: Translate): string {
  if (faultOf(error) !== undefined) return problemOf(error, translate);
  return translate('fault:unforeseen', { kind: error instanceof Error ? error.name : typeof error });
}

/** Elsewhere the system says so of what may not be written. */
const mayNotRead = new Set(['EACCES', 'EPERM']);

function reasonOf({ why, cause }: UnreadLog, translate: Translate): string {
  if (why === undefined) return mayNotRead.has(faultOf(cause) ?? '') ? translate('fault:may-not-read') : saidBy(cause, translate);
  return why === 'newer-version' || why === 'no-beginning' || why === 'other-training'
    ? translate(`fault:${why}`)
    : translate(`verify:${why}`);
}

const pathIn = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;

/** Files are named from `folder` on. */
export function troubleOf(error: unknown, folder: string, language: Language): Trouble {
  const translate = translateIn(language);
  const nameOf = (path: string): string => shownName(relative(folder, path).replaceAll(sep, '/'));
  if (error instanceof BrokenProgramme) return brokenText(error, nameOf, language);
  if (error instanceof UnreadLog) return { file: nameOf(error.path), line: error.line, problem: reasonOf(error, translate) };
  const path = pathIn(error);
  const name = path === undefined ? '' : nameOf(path);
  return { file: name === '' || name.startsWith('..') ? undefined : name, line: undefined, problem: saidBy(error, translate) };
}

/** The first problem, and how many more there are. */
function brokenText({ problems, folder, tell }: BrokenProgramme, nameOf: (path: string) => string, language: Language): Trouble {
  const [first, ...others] = problems;
  if (!first)
    return { file: nameOf(folder), line: undefined, problem: translateIn(language)('fault:unforeseen', { kind: 'BrokenProgramme' }) };
  const more = others.length === 0 ? '' : ` (+${others.length})`;
  return {
    file: [nameOf(folder), first.file].filter((part) => part !== '').join('/'),
    line: first.line,
    problem: `${tell(first, language)}${more}`,
  };
}

/** In one line of text. */
export function toldTrouble({ file, line, problem }: Trouble, translate: Translate): string {
  if (file === undefined) return problem;
  return line === undefined ? translate('fault:in-file', { file, problem }) : translate('fault:at-line', { file, line, problem });
}

/** With the file, from `folder` on, where the error names one. */
export const saidWithPlace = (error: unknown, folder: string, language: Language): string =>
  toldTrouble(troubleOf(error, folder, language), translateIn(language));

/** Describes a programme of which a part is left out; undefined for a whole one. `folder`: where its files are. */
export function programmeInPart({ title, leftOut }: Programme, folder: string, language: Language): Found | undefined {
  const [first] = leftOut?.mistakes ?? [];
  if (!first) return undefined;
  const { file, line, told } = first;
  return {
    notice: 'programme-in-part',
    values: { programme: inLanguage(title, language), file: join(folder, file), line, problem: told[language] },
  };
}

/**
 * Describes a training whose folder holds another programme than the one that it was made of; undefined where it holds its own. `folder`:
 * that of the programme.
 */
export const anotherProgramme = (
  { id, title }: Programme,
  { programme, place }: Pick<Details, 'programme' | 'place'>,
  folder: string,
  language: Language,
): Found | undefined =>
  id === programme ? undefined : { notice: 'programme-another', values: { place, programme: inLanguage(title, language), folder } };

/** In all that are shipped. */
export const mistakesIn = ({ broken, programmes }: Shipped, ports: Pick<Ports, 'noteFault' | 'settings'>): readonly Found[] => [
  ...broken.map((each) => brokenProgramme(each, ports)),
  ...programmes.flatMap(({ programme, folder }) => programmeInPart(programme, folder, ports.settings.data.language) ?? []),
];

function brokenProgramme({ folder, error }: BrokenFolder, { noteFault, settings }: Pick<Ports, 'noteFault' | 'settings'>): Found {
  if (isUnforeseen(error)) noteFault?.('A programme can’t be read.', error);
  const { language } = settings.data;
  return {
    notice: 'programme-unreadable',
    values: { folder, problem: toldTrouble(troubleOf(error, folder, language), translateIn(language)) },
  };
}

/** What was thrown while a training in this folder was read. */
export function unreadableTraining(error: unknown, folder: string, language: Language): Refusal {
  if (faultOf(error) === 'newer-version') return refuse('training-newer');
  return refuse('training-unreadable', undefined, { problem: toldTrouble(troubleOf(error, folder, language), translateIn(language)) });
}
