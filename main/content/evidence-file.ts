/** A programme's own list of what belongs into the evidence file, `evidence.yaml`. Its messages are keys of the content check’s words. */
import { z } from 'zod';
import {
  asDocument,
  documentFormats,
  firstFormat,
  formIn,
  handoutDocument,
  isListed,
  listedDocuments,
  paperOf,
  presentationDocument,
} from '../../domain/export/documents';
import { alwaysNames, exportForms } from '../../domain/export/forms';
import type { EvidenceList } from '../../domain/programme/evidence-list';
import type { Values } from '../translate';
import { because, type ContentKey } from './content-problem';
import { localized } from './schemas';

export const evidenceFile = 'evidence.yaml';

/** Two digits number the files, and the table of contents is one of them. */
const mostDocuments = 90;

/** A line of the dialog, and a row that parts a table. */
const longestHeading = 120;
const short = z.string(because('write-text')).trim().min(1, because('write-text')).max(longestHeading, because('evidence-heading-long'));

const item = z.strictObject({
  document: z.string(because('write-text')),
  format: z.enum(documentFormats, because('evidence-format')).exclude(['PPTX'], because('evidence-format')).optional(),
  'without-personal-data': z.boolean().default(false),
});

export const evidenceSchema = z.strictObject({
  review: localized.optional(),
  parts: z
    .array(
      z.strictObject({ heading: z.strictObject({ en: short, sr: short }), documents: z.array(item).min(1, because('evidence-empty')) }),
    )
    .min(1, because('evidence-empty'))
    .refine((parts) => parts.reduce((sum, { documents }) => sum + documents.length, 0) <= mostDocuments, because('evidence-many')),
});
type EvidenceYaml = z.output<typeof evidenceSchema>;
type FileItem = EvidenceYaml['parts'][number]['documents'][number];

interface ItemProblem {
  readonly path: readonly (string | number)[];
  readonly key: ContentKey;
  readonly values: Values;
}

/** What is wrong with one line of the list, if anything is. */
function problemOf({ document, format, 'without-personal-data': isWithout }: FileItem, papers: readonly string[]): ContentKey | undefined {
  const id = asDocument(document);
  const paper = id && paperOf(id);
  /* It tells nothing of this training. */
  if (id === undefined || id === presentationDocument || (paper !== undefined && !papers.includes(paper))) return 'evidence-unknown';
  if (!isListed(id)) return format === undefined || format === 'PDF' ? undefined : 'evidence-no-such-format';
  const form = formIn(id, format ?? firstFormat(id));
  if (!form) return 'evidence-no-such-format';
  return isWithout && alwaysNames(exportForms[form.as]) ? 'evidence-names' : undefined;
}

/** What the schema can't know: whether the kit makes each of them, as it is asked for. */
export function problemsInList({ parts }: EvidenceYaml, papers: readonly string[]): readonly ItemProblem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ documents }, part) =>
    documents.flatMap((item, index): readonly ItemProblem[] => {
      const name = JSON.stringify([item.document, item.format, item['without-personal-data']]);
      const key = seen.has(name) ? 'evidence-twice' : problemOf(item, papers);
      seen.add(name);
      const values = { document: item.document, documents: [...listedDocuments, handoutDocument].join(', ') };
      return key ? [{ path: ['parts', part, 'documents', index, 'document'], key, values }] : [];
    }),
  );
}

export const evidenceListOf = ({ review, parts }: EvidenceYaml): EvidenceList => ({
  review,
  parts: parts.map(({ heading, documents }) => ({
    heading,
    documents: documents.map(({ document, format, 'without-personal-data': withoutPersonalData }) => ({
      document,
      format,
      withoutPersonalData,
    })),
  })),
});
