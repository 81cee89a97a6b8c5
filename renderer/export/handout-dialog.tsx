/** Slides on paper: which, in which language, how many to a page; how far the drawing is, and a way to stop it. */
import { useState } from 'react';
import { type HandoutFile, type HandoutProgress, type SlidesPerPage, slidesPerPage } from '../../domain/export/handout';
import type { Language } from '../../domain/kernel/language';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { LanguageField } from '../ui/language-field';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { allParts, Drawing, PartField, partOf } from './slides-part';

interface HandoutDialogProperties {
  readonly agenda: readonly AgendaDayView[];
  /** The language of the training's slides. */
  readonly language: Language;
  /** Undefined while nothing is drawn. */
  readonly progress: HandoutProgress | undefined;
  readonly onDone: (made: HandoutFile) => void;
  readonly onClose: () => void;
}

function PerPage({ chosen, onChoose }: { readonly chosen: SlidesPerPage; readonly onChoose: (perPage: SlidesPerPage) => void }) {
  const { t } = useWords('handout');
  return (
    <fieldset className="desk-choices">
      <legend>{t('per-page')}</legend>
      <div className="export-separators">
        {slidesPerPage.map((count) => (
          <label key={count} className="desk-choice">
            <input type="radio" name="per-page" value={count} checked={chosen === count} onChange={() => onChoose(count)} />
            {count}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function HandoutDialog({ agenda, language, progress, onDone, onClose }: HandoutDialogProperties) {
  const { t } = useWords('handout');
  const [part, setPart] = useState(allParts);
  const [slides, setSlides] = useState(language);
  const [perPage, setPerPage] = useState<SlidesPerPage>(6);
  const [notes, setNotes] = useState(false);

  /** Choosing no file, or stopping, leaves the dialog as it is. */
  function made(file: HandoutFile | undefined): void {
    if (file) onDone(file);
  }

  return (
    <WindowDialog title={t('make-dialog')} onClose={onClose}>
      <Form ask={() => kit['export-handout']({ part: partOf(part), language: slides, perPage, notes })} onDone={made}>
        {() => (
          <>
            <PartField agenda={agenda} value={part} onChange={setPart} />
            <LanguageField label={t('language')} name="language" value={slides} onChange={setSlides} />
            <PerPage chosen={perPage} onChoose={setPerPage} />
            <div>
              <label className="desk-choice">
                <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
                {t('with-notes')}
              </label>
              <p className="desk-hint">{t('with-notes-hint')}</p>
            </div>
            <div className="export-holds">
              <p>{t('holds-nobody')}</p>
              <p className="desk-hint">{t('left-out')}</p>
            </div>
            {progress ? <Drawing {...progress} label={t('make-dialog')} /> : <FormActions submit={t('save')} onClose={onClose} />}
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
