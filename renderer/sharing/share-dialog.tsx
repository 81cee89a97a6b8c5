/** What a change of the shared folder will do. Nothing is done before a person says so. */
import { useTranslation } from 'react-i18next';
import type { SharingPreview } from '../../domain/sharing/shared-folder';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { Findings } from './findings';
import './sharing.css';

interface ShareDialogProperties {
  readonly preview: SharingPreview;
  readonly onClose: () => void;
}

function WhatItDoes({ preview: { folder, coming, there, both, megabytes, areMoved } }: Pick<ShareDialogProperties, 'preview'>) {
  const { t } = useTranslation('sharing');
  const isBack = folder === undefined;
  return (
    <>
      {!isBack && <p className="desk-path">{folder}</p>}
      <ul className="sharing-does">
        <li>{coming === 0 ? t('coming-none') : t(areMoved ? 'coming-moved' : 'coming-copied', { count: coming })}</li>
        {both > 0 && <li>{t('both', { count: both })}</li>}
        {!isBack && there > both && <li>{t('there', { count: there - both })}</li>}
        {coming > 0 && <li>{t('size', { megabytes })}</li>}
      </ul>
      <p>{t(isBack ? 'alone-names' : 'names')}</p>
      <p className="desk-hint">{t('all-or-none')}</p>
    </>
  );
}

export function ShareDialog({ preview, onClose }: ShareDialogProperties) {
  const { t } = useTranslation('sharing');
  const isBack = preview.folder === undefined;
  return (
    <WindowDialog title={t(isBack ? 'alone-title' : 'preview-title')} onClose={onClose}>
      {preview.isPossible ? (
        <Form ask={() => kit['share-trainings'](preview.preview)} onDone={onClose}>
          {() => (
            <>
              <WhatItDoes preview={preview} />
              <Findings findings={preview.findings} />
              <FormActions submit={t(isBack ? 'bring-back' : 'share')} onClose={onClose} />
            </>
          )}
        </Form>
      ) : (
        <>
          {!isBack && <p className="desk-path">{preview.folder}</p>}
          <Findings findings={preview.findings.filter(({ weight }) => weight === 'stops')} />
          <CloseAction onClose={onClose} />
        </>
      )}
    </WindowDialog>
  );
}
