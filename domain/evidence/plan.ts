/**
 * The evidence file of a training before it is made: which documents it will hold, in which order, and what is missing and why. From the
 * programme's list and from how far each document is; a programme that names none gets the kit's own list, and it is said that it is.
 */

import type { Told, WaitKey } from '../export/document-state';
import { asDocument, type DocumentFormat, type DocumentId, dataIn, type TrainingDocument } from '../export/documents';
import type { PersonalKind } from '../export/forms';
import { inLanguage, type Language } from '../kernel/language';
import type { EvidenceItem, EvidenceList } from '../programme/evidence-list';

export type EvidenceState =
  | { readonly is: 'ready' }
  /** It is made as it is now. */
  | { readonly is: 'incomplete'; readonly for: Told<WaitKey> }
  /** There is nothing to make it of, and there should be. */
  | { readonly is: 'missing'; readonly for: Told<WaitKey> }
  /** Many a training has none of it, and lacks nothing. */
  | { readonly is: 'none' }
  /** It always names people, and they are not to be named. */
  | { readonly is: 'left-out' }
  /** The training's programme knows nothing of it. */
  | { readonly is: 'unknown' };

export interface EvidenceEntry {
  /** From 1 on, through all parts; begins the name of its file. */
  readonly number: number;
  readonly document: DocumentId;
  /** The title of a paper of the programme, which has a name of its own. */
  readonly title: string | undefined;
  readonly format: DocumentFormat;
  /** False: made without what it may be without. */
  readonly personalData: boolean;
  /** Whose data are in it then. */
  readonly holds: PersonalKind;
  readonly state: EvidenceState;
}

export interface EvidencePlan {
  /** The programme's; else the kit's own. */
  readonly isOfProgramme: boolean;
  /** What a person still has to do about the list. */
  readonly review: string | undefined;
  readonly parts: readonly { readonly heading: string | undefined; readonly entries: readonly EvidenceEntry[] }[];
}

export interface EvidenceAsked {
  readonly language: Language;
  /** False: nobody's data are in any of it. */
  readonly personalData: boolean;
}

/** What shows how a training went, and the agenda that was planned. */
const isUsual = ({ id, phase }: TrainingDocument): boolean => phase === 'after' || id === 'signed-sheets' || id === 'agenda';

const usualItem = ({ id }: TrainingDocument): EvidenceItem => ({ document: id, format: undefined, withoutPersonalData: false });

function stateOf({ state, isOptional, alwaysNames }: TrainingDocument, personalData: boolean): EvidenceState {
  if (state.is === 'waits' && isOptional) return { is: 'none' };
  if (!personalData && alwaysNames) return { is: 'left-out' };
  if (state.is === 'ready') return { is: 'ready' };
  return { is: state.canBeMade ? 'incomplete' : 'missing', for: state.for };
}

function entryOf(item: EvidenceItem, all: readonly TrainingDocument[], asked: EvidenceAsked): Omit<EvidenceEntry, 'number'> | undefined {
  const id = asDocument(item.document);
  if (id === undefined) return undefined;
  const found = all.find((each) => each.id === id);
  if (!found)
    return { document: id, title: undefined, format: item.format ?? 'PDF', personalData: false, holds: 'nobody', state: { is: 'unknown' } };
  const format = item.format ?? found.formats[0];
  const { holds, without } = dataIn(found, format);
  const isWithout = without !== undefined && (item.withoutPersonalData || !asked.personalData);
  return {
    document: id,
    title: found.title,
    format,
    personalData: !isWithout,
    holds: isWithout ? 'nobody' : holds,
    state: stateOf(found, asked.personalData),
  };
}

/** `all`: the training's documents, with the titles of papers in the language that is asked for. */
export function evidencePlan(list: EvidenceList | undefined, all: readonly TrainingDocument[], asked: EvidenceAsked): EvidencePlan {
  const { language } = asked;
  const parts = list?.parts ?? [{ heading: undefined, documents: all.filter(isUsual).map(usualItem) }];
  /* With and without personal data come to the same where nobody's are wanted. */
  const taken = new Set<string>();
  return {
    isOfProgramme: list !== undefined,
    review: list?.review && inLanguage(list.review, language),
    parts: parts.map(({ heading, documents }) => ({
      heading: heading && inLanguage(heading, language),
      entries: documents.flatMap((item) => {
        const entry = entryOf(item, all, asked);
        if (!entry) return [];
        const what = JSON.stringify([entry.document, entry.format, entry.personalData]);
        if (taken.has(what)) return [];
        taken.add(what);
        return [{ number: taken.size, ...entry }];
      }),
    })),
  };
}

export const entriesOf = ({ parts }: Pick<EvidencePlan, 'parts'>): readonly EvidenceEntry[] => parts.flatMap(({ entries }) => entries);

/** A file is made of it. */
export const isMade = ({ state: { is } }: Pick<EvidenceEntry, 'state'>): boolean => is === 'ready' || is === 'incomplete';

/** Says whether a reader of the file will look for it, or for more of it. */
export const isLacking = ({ state: { is } }: Pick<EvidenceEntry, 'state'>): boolean =>
  is === 'incomplete' || is === 'missing' || is === 'left-out' || is === 'unknown';
