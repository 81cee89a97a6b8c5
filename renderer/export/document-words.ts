/** How documents are told: their names, how far they are, how much is in them and whose data. */

import type { AmountKey, RemarkKey, Told, WaitKey } from '../../domain/export/document-state';
import { type DocumentFormat, type NamedDocument, paperOf, type TrainingDocument } from '../../domain/export/documents';
import { useWords } from '../ui/words';
import { isWithout } from './file-choices';

/** What people call a format. */
const programs: Readonly<Partial<Record<DocumentFormat, string>>> = { XLSX: 'Excel', DOCX: 'Word', PPTX: 'PowerPoint' };

type Said = (document: TrainingDocument) => string;

export interface DocumentWords {
  readonly name: Said;
  readonly state: Said;
  /** What and how much, and whose data: one line. */
  readonly facts: (document: TrainingDocument, withoutNames: boolean) => string;
}

export function useDocumentWords(): DocumentWords {
  const { t } = useWords('documents');
  const name: Said = ({ id, title }) => {
    if (title !== undefined || paperOf(id) !== undefined) return title ?? '';
    return t(`name-${id as NamedDocument}`);
  };
  /* Its values come as data; a key with a default is one whose values the compiler doesn't check. */
  const told = ({ key, values }: Told<WaitKey | RemarkKey | AmountKey>): string => t(key, { ...values, defaultValue: key });
  const state: Said = ({ state: how }) => {
    if (how.is === 'waits') return told(how.for);
    return how.remark ? told(how.remark) : t('ready');
  };
  const facts: DocumentWords['facts'] = (document, withoutNames) => {
    const { amount, formats, holds, alwaysNames } = document;
    const whose = isWithout(document, withoutNames) ? t('holds-nobody') : t(`holds-${holds}`);
    return [
      formats.map((format) => programs[format] ?? format).join(', '),
      ...(amount && amount.values.count !== 0 ? [told(amount)] : []),
      alwaysNames && withoutNames ? t('always-names') : whose,
    ].join(' · ');
  };
  return { name, state, facts };
}
