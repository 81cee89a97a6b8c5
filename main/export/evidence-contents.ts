/** The table of contents of an evidence file: what it is of, what is missing, each document with its file and digest, and how to check it later. */

import { type EvidenceEntry, type EvidencePlan, entriesOf, isLacking } from '../../domain/evidence/plan';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import type { Translate } from '../translate';
import type { Block, Fact, Row } from '../typeset/block';
import type { Stationery } from '../typeset/fonts';
import { typeset } from '../typeset/typeset';
import { type Proof, proofLine } from './proof';

/** A file that lies there. */
export interface ContentsFile {
  readonly file: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** Pages or rows, in words. */
  readonly amount: string;
}

export interface EvidenceContents {
  readonly programme: Programme;
  readonly details: Details;
  readonly plan: EvidencePlan;
  readonly language: Language;
  /** By the number of their document; those that are missing have none. */
  readonly files: ReadonlyMap<number, ContentsFile>;
  /** Why a document that was ready could not be made, by its number. */
  readonly failed: ReadonlyMap<number, string>;
  readonly nameOf: (entry: EvidenceEntry) => string;
  /** Why it is missing or not whole. */
  readonly lackOf: (entry: EvidenceEntry) => string | undefined;
  readonly proof: Proof;
  /** Something was confirmed between the first document and the last. */
  readonly isChanged: boolean;
  readonly sumsFile: string;
}

function factsOf({ programme, details, language }: EvidenceContents, translate: Translate): readonly Fact[] {
  const { place, venue, days, project, donor } = details;
  const facts: readonly (readonly [string, string])[] = [
    [translate('evidence:training'), inLanguage(programme.title, language)],
    [translate('evidence:organiser'), inLanguage(programme.owner, language)],
    [translate('evidence:place'), [place, venue].filter((text) => text !== '').join(', ')],
    [translate('evidence:days'), writtenDays(days, language)],
    [translate('evidence:project'), project],
    [translate('evidence:donor'), donor],
  ];
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
}

/** Said before what is there: whoever opens the file first sees what to ask for. */
function missingBlocks(contents: EvidenceContents, translate: Translate): readonly Block[] {
  const { plan, failed, nameOf, lackOf } = contents;
  const items = entriesOf(plan).flatMap((entry) => {
    const name = nameOf(entry);
    const failure = failed.get(entry.number);
    if (failure !== undefined) return [translate('evidence:failed-line', { name, why: failure })];
    return isLacking(entry) ? [translate('evidence:missing-line', { name, why: lackOf(entry) ?? '' })] : [];
  });
  return [
    { kind: 'heading', level: 2, text: translate('evidence:missing-heading') },
    items.length === 0 ? { kind: 'paragraph', text: translate('evidence:nothing-lacking') } : { kind: 'list', items, marker: 'point' },
  ];
}

/** A digest of 64 digits in two halves, so that it has lines of its own. */
const inHalves = (digest: string): string => `${digest.slice(0, 32)} ${digest.slice(32)}`;

function rowOf(entry: EvidenceEntry, { files, nameOf }: EvidenceContents, translate: Translate): Row {
  const there = files.get(entry.number);
  const none = entry.state.is === 'none' ? translate('evidence:is-none') : translate('evidence:not-there');
  const cells = there
    ? [there.file, there.amount, translate(`evidence:personal-${entry.holds}`), inHalves(there.sha256)]
    : [none, '', '', ''];
  return { cells: [String(entry.number), nameOf(entry), ...cells] };
}

function documentsBlock(contents: EvidenceContents, translate: Translate): Block {
  const { plan } = contents;
  return {
    kind: 'table',
    summary: translate('evidence:contents'),
    columns: [
      { heading: translate('evidence:number'), width: 4, align: 'right' },
      { heading: translate('evidence:document'), width: 23, isRowHeader: true },
      { heading: translate('evidence:file'), width: 25 },
      { heading: translate('evidence:amount'), width: 9 },
      { heading: translate('evidence:personal-data'), width: 12 },
      { heading: 'SHA-256', width: 27 },
    ],
    rows: plan.parts.flatMap(({ heading, entries }): readonly Row[] => [
      ...(heading === undefined ? [] : [{ cells: ['', heading], kind: 'heading' as const }]),
      ...entries.map((entry) => rowOf(entry, contents, translate)),
    ]),
  };
}

/** Commands as they are typed, in every language and script. */
const commands = (sumsFile: string) => ({
  linux: 'Linux',
  all: `sha256sum -c ${sumsFile}`,
  windows: 'Windows',
  one: 'certutil -hashfile … SHA256',
});

function blocksOf(contents: EvidenceContents, translate: Translate): readonly Block[] {
  const { plan, files, proof, isChanged, language, sumsFile } = contents;
  const held = entriesOf(plan).filter(({ number }) => files.has(number));
  const holdsPersons = held.some(({ holds }) => holds !== 'nobody' && holds !== 'written');
  return [
    { kind: 'heading', level: 1, text: `${translate('evidence:title')}: ${translate('evidence:contents')}` },
    { kind: 'facts', facts: factsOf(contents, translate), columns: 2 },
    { kind: 'note', text: translate(holdsPersons ? 'evidence:holds-some' : 'evidence:holds-nobody') },
    ...(held.some(({ holds }) => holds === 'written') ? [{ kind: 'paragraph', text: translate('evidence:holds-written') } as const] : []),
    ...missingBlocks(contents, translate),
    { kind: 'heading', level: 2, text: translate('evidence:documents') },
    ...(plan.isOfProgramme ? [] : [{ kind: 'paragraph', text: translate('evidence:list-of-kit'), small: true } as const]),
    documentsBlock(contents, translate),
    { kind: 'heading', level: 2, text: translate('evidence:checking-heading') },
    { kind: 'paragraph', text: translate('evidence:checking-sums', { sums: sumsFile, ...commands(sumsFile) }) },
    { kind: 'paragraph', text: translate('evidence:checking-training'), keepsNext: true },
    { kind: 'note', text: proofLine(proof, language, translate) },
    ...(isChanged ? [{ kind: 'paragraph', text: translate('evidence:changed-meanwhile') } as const] : []),
  ];
}

export function evidenceContentsPdf(contents: EvidenceContents, stationery: Stationery, translate: Translate): Promise<Uint8Array> {
  const { programme, details, language, proof } = contents;
  return typeset(
    {
      language,
      title: `${translate('evidence:title')}: ${details.place}, ${writtenDays(details.days, language)}`,
      created: new Date(proof.takenAt.wall),
      layout: 'landscape',
      fonts: stationery,
      letterhead: stationery.letterhead,
      footer: [`${inLanguage(programme.shortTitle, language)} · ${details.place} · ${writtenDays(details.days, language)}`],
      pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
    },
    blocksOf(contents, translate),
  );
}
