/** The folder of trainings that laptops share, in Settings: which it is, choosing one, going back, and the check. */
import { useState } from 'react';
import type { LaptopsView } from '../../domain/sharing/laptops';
import type { Finding, SharingPreview, SharingView } from '../../domain/sharing/shared-folder';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { Findings } from './findings';
import { LaptopName } from './laptop-name';
import { ShareDialog } from './share-dialog';
import { StepsDialog } from './steps-dialog';
import { WaitingLaptops } from './waiting-laptops';

interface SharedFolderPartProperties {
  readonly sharing: SharingView;
  readonly laptops: LaptopsView;
  readonly laptopName: string;
}

export function SharedFolderPart({ sharing: { state, folder, moving }, laptops, laptopName }: SharedFolderPartProperties) {
  const { t } = useWords('sharing');
  const [preview, setPreview] = useState<SharingPreview>();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [areSteps, setSteps] = useState(false);
  const choose = async (what: 'choose' | 'alone'): Promise<void> => setPreview(unlessRefused(await kit['choose-shared-folder'](what)));
  const isBusy = moving !== undefined || state === 'moved';
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      {folder !== undefined && <p className="desk-path">{folder}</p>}
      <p role="status" className={state === 'away' || state === 'back' ? 'desk-warning' : undefined}>
        {moving ? t('state-moving', { ...moving }) : t(`state-${state}`)}
      </p>
      <div className="desk-actions">
        <button type="button" className="desk-button" disabled={isBusy} onClick={() => void choose('choose')}>
          {t('choose')}
        </button>
        {folder !== undefined && (
          <>
            <button type="button" className="desk-button" disabled={isBusy} onClick={() => void choose('alone')}>
              {t('alone')}
            </button>
            <button
              type="button"
              className="desk-button"
              disabled={isBusy}
              onClick={async () => setFindings(await kit['check-shared-folder']())}
            >
              {t('check')}
            </button>
          </>
        )}
        <button type="button" className="desk-button" onClick={() => setSteps(true)}>
          {t('steps')}
        </button>
      </div>
      <LaptopName name={laptopName} />
      <WaitingLaptops laptops={laptops} />
      {areSteps && <StepsDialog onClose={() => setSteps(false)} />}
      {preview && <ShareDialog preview={preview} moving={moving} onClose={() => setPreview(undefined)} />}
      {findings && (
        <WindowDialog title={t('check-title')} onClose={() => setFindings(undefined)}>
          {folder !== undefined && <p className="desk-path">{folder}</p>}
          {findings.every(({ weight }) => weight === 'tells') && <p>{t('check-well')}</p>}
          <Findings findings={findings} />
          <CloseAction onClose={() => setFindings(undefined)} />
        </WindowDialog>
      )}
    </section>
  );
}
