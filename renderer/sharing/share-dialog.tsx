/** What a change of the shared folder will do. Nothing is done before a person says so. */

import { useState } from 'react';
import type { SharingPreview, SharingView } from '../../domain/sharing/shared-folder';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { Findings } from './findings';
import './sharing.css';

interface ShareDialogProperties {
  readonly preview: SharingPreview;
  readonly moving: SharingView['moving'];
  readonly onClose: () => void;
}

function WhatItDoes({ preview: { folder, coming, there, both, laptops, megabytes, areMoved } }: Pick<ShareDialogProperties, 'preview'>) {
  const { t } = useWords('sharing');
  const isBack = folder === undefined;
  return (
    <>
      {!isBack && <p className="desk-path">{folder}</p>}
      <ul className="sharing-does">
        <li>{coming === 0 ? t('coming-none') : t(areMoved ? 'coming-moved' : 'coming-copied', { count: coming })}</li>
        {both > 0 && <li>{t('both', { count: both })}</li>}
        {!isBack && there > both && <li>{t('there', { count: there - both })}</li>}
        {laptops > 0 && <li>{t('laptops:there', { count: laptops })}</li>}
        {coming > 0 && <li>{t('size', { megabytes })}</li>}
      </ul>
      <p>{t(isBack ? 'alone-names' : 'names')}</p>
      <p className="desk-hint">{t('all-or-none')}</p>
    </>
  );
}

/** It takes the place of the button that had the focus. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

function OnTheirWay({ done, of, label }: NonNullable<SharingView['moving']> & { readonly label: string }) {
  const { t } = useWords('sharing');
  /* It stays where it is until main says so: a disk that is slow takes its time for that, too. */
  const [isStopping, setStopping] = useState(false);
  function stop(): void {
    setStopping(true);
    void kit['stop-sharing']();
  }
  return (
    <div className="sharing-way">
      <p role="status">{isStopping ? t('stopping') : t('moving', { done, of })}</p>
      <progress aria-label={label} value={done} max={Math.max(1, of)} />
      <div className="desk-actions">
        <button ref={focus} type="button" className="desk-button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    </div>
  );
}

/** While the trainings are on their way it stays open: nothing else is to be done with them meanwhile. */
export function ShareDialog({ preview, moving, onClose }: ShareDialogProperties) {
  const { t } = useWords('sharing');
  const isBack = preview.folder === undefined;
  const title = t(isBack ? 'alone-title' : 'preview-title');
  return (
    <WindowDialog title={title} onClose={moving ? () => {} : onClose}>
      {preview.isPossible ? (
        <Form ask={() => kit['share-trainings'](preview.preview)} onDone={onClose}>
          {() => (
            <>
              <WhatItDoes preview={preview} />
              <Findings findings={preview.findings} />
              {moving ? (
                <OnTheirWay {...moving} label={title} />
              ) : (
                <FormActions submit={t(isBack ? 'bring-back' : 'share')} onClose={onClose} />
              )}
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
