/** What the documents of a training are called, and what is told of how far they are. */
import type { Told } from '../../domain/export/document-state';
import { type DocumentId, isNamed } from '../../domain/export/documents';
import type { KeyIn } from '../../domain/kernel/translate';
import type { Translate } from '../translate';

interface Entitled {
  readonly id: DocumentId;
  /** The title of a paper of the programme, which has a name of its own. */
  readonly title: string | undefined;
}

export const documentTitle = ({ id, title }: Entitled, translate: Translate): string =>
  isNamed(id) ? translate(`documents:name-${id}`) : (title ?? id);

export const toldInWords = ({ key, values }: Told<KeyIn<'documents'>>, translate: Translate): string =>
  translate(`documents:${key}`, { defaultValue: key, replace: values, ...values });
