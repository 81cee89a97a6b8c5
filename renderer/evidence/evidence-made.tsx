/** What came of making the evidence file: where it lies, what could not be made, and what is missing. */

import type { EvidenceShape, MadeEvidence } from '../../domain/evidence/requests';
import { TooLongForCode } from '../certificates/too-long';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { useWords } from '../ui/words';
import { useDocumentWords } from './evidence-list';
import { ToldLines } from './told-lines';

interface EvidenceMadeProperties {
  readonly made: MadeEvidence;
  readonly as: EvidenceShape;
  readonly onClose: () => void;
}

const openMade = async (how: 'open' | 'show'): Promise<void> => {
  unlessRefused(await kit['open-exported'](how));
};

export function EvidenceMade({ made, as, onClose }: EvidenceMadeProperties) {
  const { t } = useWords('evidence');
  const { nameOf, lackOf } = useDocumentWords();
  const { path, files, lacking, failed, withoutCode, missingPicture } = made;
  return (
    <>
      <div role="status" className="evidence-made">
        <p className="desk-path">{t(`evidence:made-${as}`, { place: path, count: files.length })}</p>
        {failed.length > 0 && (
          <ToldLines
            heading={t('evidence:failed', { count: failed.length })}
            lines={failed.map(({ entry, file, why }) => [
              file,
              t('evidence:failed-one', { name: entry ? nameOf(entry) : file, why: sentenceOf(why) }),
            ])}
          />
        )}
        {lacking.length > 0 && (
          <ToldLines
            heading={t('evidence:lacking', { count: lacking.length })}
            lines={lacking.map((entry) => [entry.number, t('evidence:missing-line', { name: nameOf(entry), why: lackOf(entry) })])}
          />
        )}
        {missingPicture !== undefined && <p className="desk-path">{t('export:missing-picture', { file: missingPicture })}</p>}
        <TooLongForCode numbers={withoutCode} />
      </div>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={() => void openMade('open')}>
          {t(as === 'zip' ? 'evidence:open-zip' : 'evidence:open-contents')}
        </button>
        <button type="button" className="desk-button" onClick={() => void openMade('show')}>
          {t('evidence:show-in-folder')}
        </button>
        <CloseAction onClose={onClose} />
      </div>
    </>
  );
}
