/** Slides that were brought as one PDF: where they stand, each with its notes, and a way to take them out of the deck. */
import { Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ownSlidesPlaces } from '../../domain/programme/choices';
import type { OwnSlidesView } from '../../domain/programme/requests';
import { act } from '../ui/act';
import { useKeptChoice } from '../ui/kept-choice';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';

type Own = OwnSlidesView[number];

interface PageProperties {
  readonly slides: string;
  readonly number: number;
  readonly page: Own['pages'][number];
}

/** Kept as soon as the field is left. */
function Page({ slides, number, page: { picture, title, notes } }: PageProperties) {
  const { t } = useWords('ownSlides');
  const id = useId();
  const [typed, setTyped] = useState(notes);
  useEffect(() => setTyped(notes), [notes]);

  async function keep(): Promise<void> {
    if (typed.trim() === notes) return;
    if (await act({ kind: 'note-own-slide', slides, page: number, notes: typed })) tellOutcome(t('notes-saved'));
  }

  return (
    <li className="own-slides-page">
      <figure>
        <img src={picture} alt={title} loading="lazy" draggable={false} />
        <figcaption className="desk-number">{t('slide', { number })}</figcaption>
      </figure>
      <div className="desk-field">
        <label htmlFor={id}>{t('notes', { number })}</label>
        <textarea id={id} rows={5} value={typed} onChange={({ target }) => setTyped(target.value)} onBlur={() => void keep()} />
      </div>
    </li>
  );
}

export function OwnSlidesEditor({ own, undo }: { readonly own: Own; readonly undo: ReactNode }) {
  const { t } = useWords('ownSlides');
  const { id, block, place, file, pages } = own;
  const [chosen, choose] = useKeptChoice(place, (each) => act({ kind: 'place-own-slides', slides: id, place: each }));
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
      <ol className="own-slides-pages">
        {pages.map((page, index) => (
          <Page key={page.picture} slides={id} number={index + 1} page={page} />
        ))}
      </ol>
    </div>
  );
}
