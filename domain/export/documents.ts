/**
 * Every document that can be made of a training, for the place Export, the evidence file and the command line: a line of this table, and
 * the papers of its programme. Which formats a document has, and whose data it holds, is what the forms of domain/export/forms.ts say
 * that it is made of; how one becomes a file stands in main/kit/export/document-files.ts.
 */
import { printedPapers } from '../forms/form-papers';
import { inLanguage, type Language } from '../kernel/language';
import { writtenDayInSentence } from '../kernel/written-dates';
import { canBeAdapted, hasLargePrint, type Paper, type PaperConfirmation } from '../programme/paper';
import type { DayNumber, Programme } from '../programme/programme';
import {
  type AmountKey,
  type AmountRule,
  alwaysReady,
  attendanceState,
  barometerState,
  certificateListState,
  certificatesState,
  type DocumentContext,
  type DocumentState,
  followUpsState,
  formsState,
  listState,
  ofCertificates,
  ofLines,
  ofPeople,
  ofPlans,
  ofScans,
  ofSchools,
  ofSheets,
  ofStatements,
  plansState,
  ready,
  roomListsState,
  type StateRule,
  scansState,
  type Told,
  tableState,
  timesState,
} from './document-state';
import { alwaysNames, type ExportForm, exportForms, type FormFacts, type PersonalKind } from './forms';

export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];
export type DocumentFormat = FormFacts['format'] | 'PPTX';
export const documentFormats = ['PDF', 'DOCX', 'PPTX', 'XLSX', 'CSV', 'JSON', 'ICS'] as const satisfies readonly DocumentFormat[];

/** How its first page lies, or that it is a table. */
export type DocumentShape = 'upright' | 'across' | 'table';

interface DocumentFacts {
  readonly phase: Phase;
  /** What it can be made as, the first before the others. */
  readonly forms: readonly [ExportForm, ...ExportForm[]];
  /** The day, for a form that has one file for each. */
  readonly day?: DayNumber;
  readonly shape: DocumentShape;
  readonly state: StateRule;
  readonly amount?: AmountRule;
  /** Many a training has nothing for it, and lacks nothing. */
  readonly isOptional?: true;
  /** Participants read it. */
  readonly hasLargePrint?: true;
  /** The programme may know nothing of it. */
  readonly isOf?: (programme: Programme) => boolean;
}

const before = { phase: 'before', shape: 'across', state: alwaysReady } as const;
const during = { phase: 'during', shape: 'upright', state: alwaysReady } as const;
const after = { phase: 'after', shape: 'across' } as const;
const signing = { ...before, state: listState, amount: ofPeople } as const;
const plays = { isOf: ({ statements }: Programme): boolean => statements.length > 0, amount: ofStatements } as const;
const certifies = { isOf: ({ certificate }: Programme): boolean => certificate !== undefined, amount: ofCertificates } as const;
const attendance = (day: DayNumber) => ({ ...after, forms: ['attendance'], day, state: attendanceState(day), amount: ofPeople }) as const;

/** In the order in which they are shown. */
const documents = {
  agenda: { ...before, forms: ['agenda', 'agenda-ics'], shape: 'upright', hasLargePrint: true },
  'blank-attendance-1': { ...signing, forms: ['blank-attendance'], day: 1 },
  'blank-attendance-2': { ...signing, forms: ['blank-attendance'], day: 2 },
  badges: { ...signing, forms: ['badges'], shape: 'upright' },
  'table-signs': { ...signing, forms: ['table-signs'], shape: 'upright' },
  'run-sheet-1': { ...before, forms: ['run-sheet'], day: 1 },
  'run-sheet-2': { ...before, forms: ['run-sheet'], day: 2 },
  'barometer-signs-a4': { ...before, ...plays, forms: ['barometer-signs-a4'], shape: 'upright', amount: undefined },
  'barometer-signs-a3': { ...before, ...plays, forms: ['barometer-signs-a3'], shape: 'upright', amount: undefined },
  'barometer-statement-cards': { ...before, ...plays, forms: ['barometer-statement-cards'], shape: 'upright' },
  'barometer-tally-sheet': { ...during, ...plays, forms: ['barometer-tally-sheet'], shape: 'across' },
  'signed-sheets': { ...during, forms: ['signed-sheets'], state: scansState, amount: ofScans, isOptional: true },
  'room-lists': { ...during, forms: ['room-lists'], state: roomListsState, amount: ofLines, isOptional: true },
  'first-day': { ...during, forms: ['first-day'], shape: 'across', state: roomListsState, amount: ofLines, isOptional: true },
  'attendance-1': attendance(1),
  'attendance-2': attendance(2),
  certificates: { ...after, ...certifies, forms: ['certificates'], state: certificatesState },
  'certificate-list': {
    ...after,
    ...certifies,
    forms: ['certificates-xlsx', 'certificates-csv'],
    shape: 'table',
    state: certificateListState,
  },
  forms: { ...after, forms: ['forms', 'forms-xlsx', 'forms-csv'], state: formsState, amount: ofSheets },
  barometer: { ...after, ...plays, forms: ['statements', 'statements-xlsx', 'statements-csv'], state: barometerState },
  'barometer-hour': { ...after, ...plays, forms: ['barometer-hour'], state: barometerState },
  times: { ...after, forms: ['times', 'times-xlsx', 'times-csv'], state: timesState },
  report: { ...after, forms: ['report', 'report-docx'], shape: 'upright', state: timesState },
  indicators: { ...after, forms: ['indicators', 'indicators-xlsx', 'indicators-csv'], state: tableState },
  'action-plans': { ...after, forms: ['action-plans'], shape: 'upright', state: plansState, amount: ofPlans, hasLargePrint: true },
  participants: { ...after, forms: ['xlsx', 'csv'], shape: 'table', state: tableState, amount: ofPeople },
  'training-data': { ...after, forms: ['training-json'], shape: 'table', state: timesState },
  'follow-ups': {
    ...after,
    forms: ['follow-up-xlsx', 'follow-up-csv'],
    shape: 'table',
    state: followUpsState,
    amount: ofSchools,
    isOptional: true,
  },
} as const satisfies Readonly<Record<string, DocumentFacts>>;

export type ListedDocument = keyof typeof documents;
/** The slides on paper; which of them, and how, can be chosen. */
export const handoutDocument = 'handout';
/** The slides for another program. */
export const presentationDocument = 'presentation';
export const slidesDocuments = [handoutDocument, presentationDocument] as const;
export type SlidesDocument = (typeof slidesDocuments)[number];
export type NamedDocument = ListedDocument | SlidesDocument;
/** A paper of the programme. */
export type PaperDocument = `paper:${string}`;
export type DocumentId = NamedDocument | PaperDocument;

export const isListed = (id: string): id is ListedDocument => Object.hasOwn(documents, id);
/** Its name is among the words `documents`; a paper has a title of its own. */
export const isNamed = (id: string): id is NamedDocument => isListed(id) || areSlides(id);
export const areSlides = (id: string): id is SlidesDocument => slidesDocuments.some((each) => each === id);
export const listedDocuments: readonly ListedDocument[] = Object.keys(documents).filter(isListed);

const factsOf = (id: ListedDocument): DocumentFacts => documents[id];

/** What it is made as unless somebody asks for another. */
export const firstFormat = (id: ListedDocument): DocumentFormat => exportForms[factsOf(id).forms[0]].format;

/** What a listed document is made as in a format; undefined where it has none of that. */
export function formIn(id: ListedDocument, format: DocumentFormat): { readonly as: ExportForm; readonly day: DayNumber } | undefined {
  const { forms, day = 1 } = factsOf(id);
  const as = forms.find((form) => exportForms[form].format === format);
  return as && { as, day };
}

const paperMark = 'paper:';
const paperDocument = ({ id }: Pick<Paper, 'id'>): PaperDocument => `${paperMark}${id}`;

/** The id of the paper; undefined for what is no paper of the programme. */
export const paperOf = (id: DocumentId): string | undefined => (id.startsWith(paperMark) ? id.slice(paperMark.length) : undefined);

/** Undefined for a text that names no document, whatever the programme. */
export const asDocument = (text: string): DocumentId | undefined => {
  if (isNamed(text)) return text;
  return text.startsWith(paperMark) ? `${paperMark}${text.slice(paperMark.length)}` : undefined;
};

export interface TrainingDocument {
  readonly id: DocumentId;
  /** The title of a paper of the programme, which has a name of its own. */
  readonly title: string | undefined;
  readonly phase: Phase;
  readonly shape: DocumentShape;
  /** The one that is meant unless somebody asks for another comes first. */
  readonly formats: readonly [DocumentFormat, ...DocumentFormat[]];
  readonly holds: PersonalKind;
  /** See {@link FormFacts}. */
  readonly without: FormFacts['without'];
  /** It can't be made without names. */
  readonly alwaysNames: boolean;
  /** It may be about all trainings of the programme. */
  readonly isReport: boolean;
  readonly isOptional: boolean;
  /** It can be had in large print. */
  readonly hasLargePrint: boolean;
  readonly amount: Told<AmountKey> | undefined;
  readonly state: DocumentState;
  /** The state of a paper's review by the organiser: to be confirmed, confirmed before its words changed, or confirmed. */
  readonly review: PaperReview | undefined;
}

export interface PaperReview {
  readonly is: 'asked' | PaperConfirmation['is'];
  /** The person who confirmed it; undefined where nobody did, or persons were erased. */
  readonly by: string | undefined;
}

/** Whose data it holds as this format, and what it may be without: a workbook can hold more than the paper of the same name. */
export function dataIn({ id, holds, without }: TrainingDocument, format: DocumentFormat): Pick<FormFacts, 'holds' | 'without'> {
  const form = isListed(id) ? formIn(id, format) : undefined;
  return form ? exportForms[form.as] : { holds, without };
}

const ofNobody = {
  formats: ['PDF'],
  holds: 'nobody',
  without: undefined,
  alwaysNames: false,
  isReport: false,
  isOptional: false,
  hasLargePrint: false,
  amount: undefined,
  review: undefined,
} as const satisfies Partial<TrainingDocument>;

function listedDocument(id: ListedDocument, context: DocumentContext): TrainingDocument {
  const { forms, phase, shape, state, amount, isOptional = false, hasLargePrint: isLarge = false } = factsOf(id);
  const [first, ...others] = forms;
  const { holds, without, isReport }: FormFacts = exportForms[first];
  return {
    id,
    title: undefined,
    phase,
    shape,
    formats: [exportForms[first].format, ...others.map((form) => exportForms[form].format)],
    holds,
    without,
    alwaysNames: alwaysNames({ holds, without }),
    isReport,
    isOptional,
    hasLargePrint: isLarge,
    amount: amount?.(context),
    state: state(context),
    review: undefined,
  };
}

/** Forms are filled in while the training goes on; everything else is printed before. */
const phaseOf = ({ kind }: Paper): Phase => (kind === 'test' || kind === 'evaluation' ? 'during' : 'before');

function reviewState({ review, confirmation }: Paper, language: Language): DocumentState {
  const on = confirmation && writtenDayInSentence(confirmation.on, language);
  const note = review && inLanguage(review, language);
  if (confirmation?.is === 'standing') {
    return confirmation.by === undefined
      ? ready('ready-confirmed-on', { on: on ?? '' })
      : ready('ready-confirmed', { by: confirmation.by, on: on ?? '' });
  }
  if (note === undefined) return ready();
  return on === undefined ? ready('ready-review', { review: note }) : ready('ready-outdated', { review: note, on });
}

function reviewOf({ review, confirmation }: Paper): PaperReview | undefined {
  if (confirmation) return { is: confirmation.is, by: confirmation.by };
  return review && { is: 'asked', by: undefined };
}

const programmePaper = (paper: Paper, language: Language): TrainingDocument => ({
  ...ofNobody,
  id: paperDocument(paper),
  formats: canBeAdapted(paper) ? ['PDF', 'DOCX'] : ['PDF'],
  title: inLanguage(paper.title, language),
  phase: phaseOf(paper),
  shape: 'upright',
  hasLargePrint: hasLargePrint(paper),
  state: reviewState(paper, language),
  review: reviewOf(paper),
});

/** All of a training as it is now: what is made of it first, then what its programme brings. `language`: of papers' titles. */
export function documentsOf(context: DocumentContext, language: Language): readonly TrainingDocument[] {
  const { programme } = context;
  return [
    ...listedDocuments.filter((id) => factsOf(id).isOf?.(programme) ?? true).map((id) => listedDocument(id, context)),
    { ...ofNobody, id: handoutDocument, title: undefined, phase: 'before', shape: 'upright', state: ready() },
    { ...ofNobody, id: presentationDocument, title: undefined, formats: ['PPTX'], phase: 'before', shape: 'across', state: ready() },
    ...printedPapers(programme).map((paper) => programmePaper(paper, language)),
  ];
}

/** Those that count when it is asked how much of the file is ready: optional ones do once there is something for them. */
export const counted = (all: readonly TrainingDocument[]): readonly TrainingDocument[] =>
  all.filter(({ isOptional, state }) => !isOptional || state.is === 'ready');
