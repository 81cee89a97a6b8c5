/** A PDF or a presentation becomes slides of a block: which block, where they stand, how far it is, and a way to stop it. */
import { useState } from 'react';
import type { OwnSlidesProgress } from '../../domain/desk/desk-view';
import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { ownSlidesPlaces } from '../../domain/programme/choices';
import { mostSlidesMegabytes, mostTogether } from '../../domain/programme/presentation-reading';
import type { DroppedFile, OwnSlidesRequest, TakenSlides } from '../../domain/programme/requests';
import type { OwnSlidesPlace } from '../../domain/programme/schema';
import type { AgendaDayView } from '../../domain/stage/run-view';
import { kit } from '../ui/bridge';
import { useDroppedFiles } from '../ui/dropped-file';
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

async function ask(request: OwnSlidesRequest, files: readonly File[]): Promise<TakenSlides | Refusal | undefined> {
  if (files.length === 0) return kit['choose-own-slides'](request);
  const large = files.find(({ size }) => size > mostSlidesMegabytes * 1_000_000);
  if (large) return tooLarge(large);
  const read = async (file: File): Promise<DroppedFile> => ({ file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return kit['take-own-slides'](request, await Promise.all(files.map(read)));
}

interface OwnSlidesDialogProperties {
  readonly agenda: readonly AgendaDayView[];
  /** The block that is chosen at first. */
  readonly block: string;
  /** Were dropped on it. */
  readonly dropped: readonly File[];
  /** Undefined while nothing is read. */
  readonly progress: OwnSlidesProgress | undefined;
  readonly onClose: () => void;
}

export function OwnSlidesDialog({ agenda, block: first, dropped, progress, onClose }: OwnSlidesDialogProperties) {
  const { t } = useWords('ownSlides');
  const [block, setBlock] = useState(first);
  const [place, setPlace] = useState<OwnSlidesPlace>('after');
  const [files, setFiles] = useState(dropped);
  const { isOver, handlers } = useDroppedFiles(setFiles, mostTogether, t('two-files'));
  const [file, other] = files.map(({ name }) => name);

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
      <Form ask={() => ask({ block, place }, files)} onDone={added}>
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
                    {file === undefined ? t('choose') : t(other === undefined ? 'take' : 'take-together', { file, other })}
                  </button>
                  {files.length > 0 ? (
                    <button type="button" className="desk-button" onClick={() => setFiles([])}>
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
