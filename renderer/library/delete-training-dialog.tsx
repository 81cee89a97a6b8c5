/**
 * Asks before a training goes: what goes, what stays elsewhere, a copy first; whoever confirms writes down the place. A sample goes with one press.
 * Where another laptop deleted it, or others are still awaited, it says so, and the training can be kept.
 */
import { useState } from 'react';
import type { LibraryCard } from '../../domain/desk/library-page';
import type { DeletionPreview, HowToDelete } from '../../domain/desk/previews';
import type { Language } from '../../domain/kernel/language';
import { writtenDayInSentence } from '../../domain/kernel/written-dates';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface DeleteTrainingDialogProperties {
  readonly card: LibraryCard;
  readonly language: Language;
  readonly onClose: () => void;
}

interface PartProperties extends DeleteTrainingDialogProperties {
  readonly preview: DeletionPreview;
}

/** Choosing no file leaves it as it was. */
function CopyFirst({ card: { id } }: Pick<PartProperties, 'card'>) {
  const { t } = useWords('deleting');
  const [file, setFile] = useState<string>();
  return (
    <section>
      <h3>{t('copy-title')}</h3>
      <p className="desk-hint">{t('copy-why')}</p>
      <Form ask={() => kit['save-bundle'](id)} onDone={(saved) => saved && setFile(saved.file)}>
        {() => (
          <button type="submit" className="desk-button">
            {t('copy')}
          </button>
        )}
      </Form>
      {file !== undefined && <p role="status">{t('copied', { file })}</p>}
    </section>
  );
}

function Stays({ preview: { secondPlace } }: Pick<PartProperties, 'preview'>) {
  const { t } = useWords('deleting');
  return (
    <section>
      <h3>{t('stays')}</h3>
      <ul>
        <li>{t('stays-files')}</li>
        {secondPlace !== undefined && <li>{t('stays-place', { folder: secondPlace })}</li>}
      </ul>
    </section>
  );
}

/** Laptops that noted in it, and whether they agreed. */
function Others({ preview: { asked, others, strangers } }: Pick<PartProperties, 'preview'>) {
  const { t } = useWords('deleting');
  if (others.length + strangers === 0) return null;
  return (
    <section className="library-deleting-others">
      <h3>{t('others-title')}</h3>
      <p>{t('others')}</p>
      <ul>
        {others.map(({ device, name, agrees, unseen }) => (
          <li key={device}>
            {agrees
              ? t('agrees', { laptop: name })
              : asked && unseen > 0
                ? t('unseen', { laptop: name, count: unseen })
                : t('waits', { laptop: name })}
          </li>
        ))}
        {strangers > 0 && <li>{t('strangers', { count: strangers })}</li>}
      </ul>
    </section>
  );
}

function Asked({ preview: { asked, agreesHere, unseenHere }, language }: Pick<PartProperties, 'preview' | 'language'>) {
  const { t } = useWords('deleting');
  if (!asked) return null;
  const date = writtenDayInSentence(asked.on, language);
  return (
    <>
      <p>{asked.isHere ? t('asked-here', { date }) : t('asked', { date, laptop: asked.by })}</p>
      {!agreesHere && <p className="desk-warning">{unseenHere > 0 ? t('unseen-here', { count: unseenHere }) : t('seen-here')}</p>}
    </>
  );
}

function Keep({ card: { id, place }, onClose }: Pick<PartProperties, 'card' | 'onClose'>) {
  const { t } = useWords('deleting');
  async function keep(): Promise<void> {
    if (!unlessRefused(await kit['keep-training'](id))) return;
    onClose();
    tellOutcome(t('kept', { place }));
  }
  return (
    <button type="button" className="desk-button" onClick={() => void keep()}>
      {t('keep')}
    </button>
  );
}

function Confirm({ card, preview, onClose }: PartProperties) {
  const { t } = useWords('deleting');
  const [typed, setTyped] = useState('');
  const { id, place, isSample } = card;
  const how: HowToDelete = preview.agreesHere ? 'at-once' : 'agreed';

  function deleted({ isGone }: { readonly isGone: boolean }): void {
    onClose();
    tellOutcome(t(isGone ? 'gone' : 'waiting', { place }));
  }

  return (
    <Form ask={() => kit['delete-training'](id, typed, how)} onDone={deleted}>
      {(refusal) => (
        <>
          {!isSample && (
            <Field label={t('confirm', { place })} name="place" refusal={refusal}>
              {(control) => (
                <input {...control} type="text" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
              )}
            </Field>
          )}
          <FormActions submit={t(how === 'at-once' ? 'at-once' : 'submit')} onClose={onClose}>
            {preview.asked && <Keep card={card} onClose={onClose} />}
          </FormActions>
        </>
      )}
    </Form>
  );
}

export function DeleteTrainingDialog(properties: DeleteTrainingDialogProperties) {
  const { t } = useWords('deleting');
  const { card, language, onClose } = properties;
  const { id, place, isSample = false } = card;
  async function ask(): Promise<DeletionPreview | undefined> {
    const answer = unlessRefused(await kit['preview-deletion'](id));
    if (!answer) onClose();
    return answer;
  }
  const [preview] = useAnswer(ask, undefined, id);
  if (!preview) return null;
  const title = preview.asked ? 'title-asked' : isSample ? 'title-sample' : 'title';
  const parts = { ...properties, preview };
  return (
    <WindowDialog title={t(title, { place })} onClose={onClose} wide={!isSample}>
      <Asked preview={preview} language={language} />
      <p>{t(isSample ? 'sample-goes' : 'goes')}</p>
      {!isSample && (
        <div className="library-deleting">
          <CopyFirst card={card} />
          <Stays preview={preview} />
        </div>
      )}
      <Others preview={preview} />
      {preview.agreesHere && <p className="desk-hint">{t('at-once-why')}</p>}
      <p className="desk-warning">{t('warning')}</p>
      <Confirm {...parts} />
    </WindowDialog>
  );
}
