/** Slides for PowerPoint: what the file is for, which slides, in which language, with or without what the trainer says. */
import { useState } from 'react';
import type { HandoutProgress } from '../../domain/export/handout';
import type { PresentationFile } from '../../domain/export/presentation';
import type { Language } from '../../domain/kernel/language';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { LanguageField } from '../ui/language-field';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { allParts, Drawing, PartField, partOf } from './slides-part';

interface PresentationDialogProperties {
  readonly agenda: readonly AgendaDayView[];
  /** The language of the training's slides. */
  readonly language: Language;
  /** Undefined while nothing is drawn. */
  readonly progress: HandoutProgress | undefined;
  readonly onDone: (made: PresentationFile) => void;
  readonly onClose: () => void;
}

export function PresentationDialog({ agenda, language, progress, onDone, onClose }: PresentationDialogProperties) {
  const { t } = useWords('presentation');
  const [part, setPart] = useState(allParts);
  const [slides, setSlides] = useState(language);
  const [notes, setNotes] = useState(false);

  /** Choosing no file, or stopping, leaves the dialog as it is. */
  function made(file: PresentationFile | undefined): void {
    if (file) onDone(file);
  }

  return (
    <WindowDialog title={t('presentation:make-dialog')} onClose={onClose}>
      <Form ask={() => kit['export-presentation']({ part: partOf(part), language: slides, notes })} onDone={made}>
        {() => (
          <>
            <p>{t('presentation:what-for')}</p>
            <PartField agenda={agenda} value={part} onChange={setPart} />
            <LanguageField label={t('handout:language')} name="language" value={slides} onChange={setSlides} />
            <div>
              <label className="desk-choice">
                <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
                {t('presentation:with-notes')}
              </label>
              <p className="desk-hint">{t('handout:with-notes-hint')}</p>
            </div>
            <div className="export-holds">
              <p>{t('handout:holds-nobody')}</p>
              <p className="desk-hint">{t('presentation:left-out')}</p>
            </div>
            {progress ? (
              <Drawing {...progress} label={t('presentation:make-dialog')} />
            ) : (
              <FormActions submit={t('presentation:save')} onClose={onClose} />
            )}
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
