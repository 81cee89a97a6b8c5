/** A PDF or a presentation becomes slides of a block: which block, where they stand, how far it is, and a way to stop it. */
import { useState } from 'react';
import type { OwnSlidesProgress } from '../../domain/desk/desk-view';
import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { ownSlidesPlaces } from '../../domain/programme/choices';
import { mostSlidesMegabytes } from '../../domain/programme/presentation-reading';
import type { OwnSlidesRequest, TakenSlides } from '../../domain/programme/requests';
import type { OwnSlidesPlace } from '../../domain/programme/schema';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { useDroppedFile } from '../ui/dropped-file';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { OwnSlidesQuestion } from './own-slides-question';

/** It takes the place of the button that had the focus. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

const stop = (): void => void kit['stop-own-slides']();

function Reading({ file, what, drawn, of }: Omit<OwnSlidesProgress, 'question'>) {
  const { t } = useWords('ownSlides');
  const far = (all: number): string =>
    what === 'pages' ? t('drawing', { page: drawn + 1, of: all }) : t('taking-picture', { picture: drawn + 1, of: all });
  return (
    <div className="own-slides-reading">
      <p role="status">{of === undefined ? t('opening', { file }) : far(of)}</p>
      <progress aria-label={t('add-title')} {...(of === undefined ? {} : { value: drawn, max: of })} />
      <div className="desk-actions">
        <button ref={focus} type="button" className="desk-button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    </div>
  );
}

/** Said before anything of it is read. */
const tooLarge = ({ name }: File): Refusal =>
  refuse(/\.pdf$/iu.test(name) ? 'pdf-too-large' : 'pptx-too-large', undefined, { file: name, most: mostSlidesMegabytes });

async function ask(request: OwnSlidesRequest, file: File | undefined): Promise<TakenSlides | Refusal | undefined> {
  if (!file) return kit['choose-own-slides'](request);
  if (file.size > mostSlidesMegabytes * 1_000_000) return tooLarge(file);
  return kit['take-own-slides'](request, file.name, new Uint8Array(await file.arrayBuffer()));
}

interface OwnSlidesDialogProperties {
  readonly agenda: readonly AgendaDayView[];
  /** The block that is chosen at first. */
  readonly block: string;
  /** That was dropped on it. */
  readonly dropped: File | undefined;
  /** Undefined while nothing is read. */
  readonly progress: OwnSlidesProgress | undefined;
  readonly onClose: () => void;
}

export function OwnSlidesDialog({ agenda, block: first, dropped, progress, onClose }: OwnSlidesDialogProperties) {
  const { t } = useWords('ownSlides');
  const [block, setBlock] = useState(first);
  const [place, setPlace] = useState<OwnSlidesPlace>('after');
  const [file, setFile] = useState(dropped);
  const { isOver, handlers } = useDroppedFile(setFile, t('one-file'));

  /** Choosing no file, or stopping, leaves the dialog as it is. */
  function added(taken: TakenSlides | undefined): void {
    if (!taken) return;
    tellOutcome(t('added', { count: taken.pages }));
    onClose();
  }

  function close(): void {
    stop();
    onClose();
  }

  return (
    <WindowDialog title={t('add-title')} onClose={close}>
      <Form ask={() => ask({ block, place }, file)} onDone={added}>
        {() =>
          progress?.question ? null : (
            <>
              <p>{t('about')}</p>
              <Field label={t('block')} name="block">
                {(control) => (
                  <select {...control} value={block} onChange={({ target }) => setBlock(target.value)}>
                    {agenda.map(({ day, blocks }) => (
                      <optgroup key={day} label={t('day', { day })}>
                        {blocks.map(({ id, title }) => (
                          <option key={id} value={id}>
                            {title}
                          </option>
                        ))}
                      </optgroup>
                    ))}
                  </select>
                )}
              </Field>
              <fieldset className="desk-choices">
                <legend>{t('where')}</legend>
                {ownSlidesPlaces.map((each) => (
                  <label key={each} className="desk-choice">
                    <input type="radio" name="place" value={each} checked={place === each} onChange={() => setPlace(each)} />
                    {t(each)}
                  </label>
                ))}
                <p className="desk-hint">{t('barometer-stays')}</p>
              </fieldset>
              <p className="desk-hint">{t('erased')}</p>
              {progress ? (
                <Reading {...progress} />
              ) : (
                <div className={isOver ? 'desk-drop desk-drop-over' : 'desk-drop'} {...handlers}>
                  <button type="submit" className="desk-button desk-button-first">
                    {file ? t('take', { file: file.name }) : t('choose')}
                  </button>
                  {file ? (
                    <button type="button" className="desk-button" onClick={() => setFile(undefined)}>
                      {t('other')}
                    </button>
                  ) : (
                    <span className="desk-hint">{t('drop')}</span>
                  )}
                </div>
              )}
            </>
          )
        }
      </Form>
      {progress?.question && <OwnSlidesQuestion file={progress.file} question={progress.question} onStop={stop} />}
    </WindowDialog>
  );
}
