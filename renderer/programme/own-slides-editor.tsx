/** Slides that were brought as one file: where they stand, each with its notes and what of its text can be changed, and a way to take them out of the deck. */
import { Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ownSlidesPlaces } from '../../domain/programme/choices';
import type { OwnPageView, OwnSlidesView } from '../../domain/programme/requests';
import type { TrainingCommand } from '../../domain/training/command';
import { act } from '../ui/act';
import { useKeptChoice } from '../ui/kept-choice';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { OwnLanguageChoice } from './own-language';
import { OwnSlideText } from './own-slide-text';
import { PageCaption } from './page-caption';

type Own = OwnSlidesView[number];

interface PageProperties {
  readonly slides: string;
  readonly number: number;
  readonly page: OwnPageView;
}

/** Kept as soon as the field is left. */
function Notes({ slides, number, page: { notes, lang } }: PageProperties) {
  const { t } = useWords('ownSlides');
  const id = useId();
  const [typed, setTyped] = useState(notes);
  useEffect(() => setTyped(notes), [notes]);

  async function keep(): Promise<void> {
    if (typed.trim() === notes) return;
    if (await act({ kind: 'note-own-slide', slides, page: number, notes: typed })) tellOutcome(t('notes-saved'));
  }

  return (
    <div className="desk-field">
      <label htmlFor={id}>{t('notes', { number })}</label>
      <textarea id={id} lang={lang} rows={5} value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => void keep()} />
    </div>
  );
}

function PicturePage({ slides, number, page }: PageProperties & { readonly page: Extract<OwnPageView, { readonly kind: 'picture' }> }) {
  return (
    <li className="own-slides-page">
      <figure>
        <img src={page.picture} alt={page.title} lang={page.lang} loading="lazy" draggable={false} />
        <PageCaption number={number} isHidden={page.isHidden} />
      </figure>
      <Notes slides={slides} number={number} page={page} />
    </li>
  );
}

interface OwnSlidesEditorProperties {
  readonly own: Own;
  readonly undo: ReactNode;
  /** Something was kept: resolves once `own` tells it. */
  readonly onKept: () => Promise<void>;
}

export function OwnSlidesEditor({ own, undo, onKept }: OwnSlidesEditorProperties) {
  const { t } = useWords('ownSlides');
  const { id, block, place, file, pages } = own;
  /* Until it is told, the choice would jump back. */
  const keep = async (command: TrainingCommand): Promise<void> => {
    await act(command);
    await onKept();
  };
  const [chosen, choose] = useKeptChoice(place, (each) => keep({ kind: 'place-own-slides', slides: id, place: each }));
  const [written, say] = useKeptChoice(own.language, (each) => keep({ kind: 'choose-own-language', slides: id, language: each }));
  const arePictures = pages.every(({ kind }) => kind === 'picture');
  return (
    <div className="texts-editor">
      <div className="desk-actions texts-actions">
        <button type="button" className="desk-button own-slides-button" onClick={() => void act({ kind: 'remove-own-slides', slides: id })}>
          <Trash2 aria-hidden="true" size={16} />
          {t('remove')}
        </button>
        {undo}
      </div>
      <h2>{block === undefined ? t('not-in-agenda') : t('own-of', { block })}</h2>
      <p className="desk-hint desk-path">
        {file} · {t('pages', { count: pages.length })}
      </p>
      <fieldset className="desk-choices own-slides-places">
        <legend>{t('where')}</legend>
        {ownSlidesPlaces.map((each) => (
          <label key={each} className="desk-choice">
            <input type="radio" name={`place-${id}`} value={each} checked={chosen === each} onChange={() => choose(each)} />
            {t(each)}
          </label>
        ))}
      </fieldset>
      <OwnLanguageChoice name={`language-${id}`} language={written} arePictures={arePictures} onChoose={say} />
      {!arePictures && <p className="desk-hint">{t('text-hint', { chart: ':::chart', end: ':::' })}</p>}
      <ol className="own-slides-pages">
        {pages.map((page, index) => {
          const place = { slides: id, number: index + 1 };
          return page.kind === 'picture' ? (
            <PicturePage key={page.picture} {...place} page={page} />
          ) : (
            <li key={place.number} className="own-slides-page">
              <OwnSlideText {...place} page={page} />
              <Notes {...place} page={page} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
