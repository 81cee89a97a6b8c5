/** The letterhead of this laptop's papers, in Settings: what is typed is drawn beside it, and counts once it is kept. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  drawnOf,
  type Letterhead,
  letterheadColourNames,
  letterheadColours,
  mostLetters,
  noLetterhead,
  tidied,
} from '../../domain/letterhead/letterhead';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { tellAnybody } from '../ui/toasts';
import './letterhead.css';

/** The upper end of a sheet, as its paper will have it. */
function Drawn({ letterhead }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation('letterhead');
  const { name, seat, donor, colour } = letterhead;
  const isEmpty = drawnOf(tidied(letterhead)) === undefined;
  return (
    <figure className="letterhead-drawn">
      <div className="letterhead-paper">
        {!isEmpty && (
          <div className="letterhead-band" style={{ borderColor: letterheadColours[colour] }}>
            <div>
              <p className="letterhead-name" style={{ color: letterheadColours[colour] }}>
                {name}
              </p>
              <p>{seat}</p>
            </div>
            {donor.trim() !== '' && <p className="letterhead-donor">{donor}</p>}
          </div>
        )}
        <div className="letterhead-lines" aria-hidden="true">
          <span />
          <span />
          <span />
          <span />
        </div>
      </div>
      <figcaption className="desk-hint">{t(isEmpty ? 'none' : 'drawn')}</figcaption>
    </figure>
  );
}

export function LetterheadPart({ letterhead: kept }: { readonly letterhead: Letterhead }) {
  const { t } = useTranslation('letterhead');
  const [draft, setDraft] = useState(kept);
  const isChanged = JSON.stringify(tidied(draft)) !== JSON.stringify(kept);
  const fields = [
    ['name', t('name-hint')],
    ['seat', t('seat-hint')],
    ['donor', t('donor-hint')],
  ] as const;
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      <div className="letterhead">
        <Form
          ask={() => kit['change-settings']({ letterhead: tidied(draft) })}
          onDone={() => {
            setDraft(tidied(draft));
            tellAnybody(t(drawnOf(tidied(draft)) ? 'kept' : 'kept-none'));
          }}
        >
          {(refusal) => (
            <>
              {fields.map(([name, hint]) => (
                <Field key={name} label={t(name)} name={name} hint={hint} refusal={refusal}>
                  {(control) => (
                    <input
                      {...control}
                      type="text"
                      maxLength={mostLetters[name]}
                      value={draft[name]}
                      onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
                    />
                  )}
                </Field>
              ))}
              <fieldset className="desk-choices letterhead-colours">
                <legend>{t('colour')}</legend>
                {letterheadColourNames.map((colour) => (
                  <label key={colour} className="desk-choice">
                    <input
                      type="radio"
                      name="letterhead-colour"
                      checked={draft.colour === colour}
                      onChange={() => setDraft({ ...draft, colour })}
                    />
                    <span className="letterhead-swatch" style={{ background: letterheadColours[colour] }} aria-hidden="true" />
                    {t(`colour-${colour}`)}
                  </label>
                ))}
              </fieldset>
              <div className="desk-actions">
                <button type="submit" className="desk-button desk-button-first" disabled={!isChanged}>
                  {t('keep')}
                </button>
                {drawnOf(tidied(draft)) && (
                  <button type="button" className="desk-button" onClick={() => setDraft(noLetterhead)}>
                    {t('clear')}
                  </button>
                )}
              </div>
              {isChanged && <p className="desk-hint">{t('not-kept')}</p>}
            </>
          )}
        </Form>
        <Drawn letterhead={draft} />
      </div>
    </section>
  );
}
