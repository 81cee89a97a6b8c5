/** What was saved last, what could not be, and the ways to it. */

import type { SavedDocuments } from '../../domain/export/document-requests';
import type { DocumentId } from '../../domain/export/documents';
import type { HandoutFile } from '../../domain/export/handout';
import type { PresentationFile } from '../../domain/export/presentation';
import type { ExportedFile, SavedPapers } from '../../domain/export/requests';
import { TooLongForCode } from '../certificates/too-long';
import { sentenceOf } from '../ui/act';
import { SavedPapersLine } from '../ui/saved-papers';
import { useWords } from '../ui/words';
import { ExportedCard } from './exported-card';

/** What came last stands in the place of what came before. */
export type Saved =
  | { readonly kind: 'one'; readonly file: ExportedFile }
  | { readonly kind: 'handout'; readonly file: HandoutFile }
  | { readonly kind: 'presentation'; readonly file: PresentationFile }
  | { readonly kind: 'papers'; readonly saved: SavedPapers }
  | { readonly kind: 'several'; readonly saved: SavedDocuments };

interface SavedCardProperties {
  readonly saved: Saved;
  readonly nameOf: (id: DocumentId) => string;
}

function Several({
  saved: { files, asked, notMade, problem, isStopped },
  nameOf,
}: { readonly saved: SavedDocuments } & Pick<SavedCardProperties, 'nameOf'>) {
  const { t } = useWords('documents');
  const untold = isStopped || problem !== undefined;
  return (
    <>
      {problem && <p className="desk-warning">{sentenceOf(problem)}</p>}
      {notMade.map(({ document, why }) => (
        <p key={document} className="desk-warning">
          {t('not-made', { name: nameOf(document), why: sentenceOf(why) })}
        </p>
      ))}
      {untold && <p>{t('saved-before', { count: files.length, of: asked })}</p>}
      {files.length > 0 && <SavedPapersLine saved={{ files }} />}
    </>
  );
}

export function SavedCard({ saved, nameOf }: SavedCardProperties) {
  const { t } = useWords('export');
  switch (saved.kind) {
    case 'papers':
      return <SavedPapersLine saved={saved.saved} />;
    case 'several':
      return <Several saved={saved.saved} nameOf={nameOf} />;
    case 'handout':
    case 'presentation':
      return (
        <ExportedCard>
          <p>{t(`${saved.kind}:saved`, { file: saved.file.file, count: saved.file.slides })}</p>
        </ExportedCard>
      );
    case 'one': {
      const { file, rows, missingPicture, withoutCode } = saved.file;
      return (
        <ExportedCard>
          <p>{t('export:exported', { file, count: rows })}</p>
          {missingPicture !== undefined && <p className="export-path">{t('export:missing-picture', { file: missingPicture })}</p>}
          <TooLongForCode numbers={withoutCode} />
        </ExportedCard>
      );
    }
  }
}
