/** What may be said about documents, checked word by word. */
import { z } from 'zod';
import { asDocument, type DocumentId, documentFormats } from '../../../domain/export/documents';
import { type DocumentRequest, separators } from '../../../domain/export/requests';
import { language, text } from '../schema-parts';

const document = text.transform((typed, context): DocumentId => {
  const known = asDocument(typed);
  if (known !== undefined) return known;
  context.addIssue({ code: 'custom', message: 'no document has this id' });
  return z.NEVER;
});

const documentRequest = z.strictObject({
  document,
  format: z.enum(documentFormats),
  separator: z.enum(separators),
  language,
  personalData: z.boolean(),
  scope: z.enum(['this', 'all']).optional(),
  withoutCode: z.boolean().optional(),
  isLargePrint: z.boolean().optional(),
}) satisfies z.ZodType<DocumentRequest>;

export const documentSchemas = {
  'list-documents': z.tuple([]),
  'letters-off-paper': z.tuple([]),
  'document-picture': z.tuple([documentRequest]),
  'look-at-document': z.tuple([documentRequest]),
  'document-page': z.tuple([z.int().min(1)]),
  'leave-document': z.tuple([]),
  'leave-document-pictures': z.tuple([]),
  'save-document': z.tuple([documentRequest]),
  'save-documents': z.tuple([z.array(documentRequest).min(1).max(200)]),
  'stop-documents': z.tuple([]),
};
