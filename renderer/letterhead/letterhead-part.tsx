/** The profile of the organisation, in Settings: the letterhead of this laptop's papers, and who signs certificates. */
import { useState } from 'react';
import type { Signing } from '../../domain/certificates/proposed';
import { drawnOf, type Letterhead, mostLetters, noLetterhead } from '../../domain/letterhead/letterhead';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { changeSettings } from '../ui/change-settings';
import { Field } from '../ui/field';
import { KeptTick } from '../ui/kept-choice';
import { useKeptText } from '../ui/kept-text';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { useLogo } from './drawn-letterhead';
import { LetterheadFields, LogoField } from './letterhead-fields';

interface SigningProperties {
  readonly signing: Signing;
  readonly travels: boolean;
}

function SigningPart({ signing: { signatory, signature }, travels }: SigningProperties) {
  const { t } = useWords('letterhead');
  const { text, setText, keep, refusal } = useKeptText(signatory, (typed) => kit['change-settings']({ signing: { signatory: typed } }));
  const picture = useLogo(signature);
  return (
    <section className="desk-form">
      <h3>{t('signing')}</h3>
      <p className="desk-hint">{t('signing-hint')}</p>
      <Field label={t('certificates:field-signatory')} name="signatory" refusal={refusal}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={mostLetters.name}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onBlur={keep}
          />
        )}
      </Field>
      <LogoField
        label={t('certificates:field-signature')}
        kept={t('letterhead:signature-kept')}
        name={signature}
        picture={picture?.picture}
        isMissing={signature !== '' && picture !== undefined && picture.picture === undefined}
        choose={() => kit['choose-logo']('signature', 'laptop')}
        takeOff={() => kit['change-settings']({ signing: { signature: '' } })}
      />
      <KeptTick kept={travels} keep={(profileTravels) => changeSettings({ profileTravels })} aria-describedby="profile-travels-hint">
        {t('travels')}
      </KeptTick>
      <p id="profile-travels-hint" className="desk-hint">
        {t('travels-hint')}
      </p>
    </section>
  );
}

interface LetterheadPartProperties {
  readonly letterhead: Letterhead;
  /** Undefined while the room may see it: it names a person. */
  readonly signing: SigningProperties | undefined;
}

export function LetterheadPart({ letterhead, signing }: LetterheadPartProperties) {
  const { t } = useWords('letterhead');
  /** What stood there before it was taken off. */
  const [before, setBefore] = useState<Letterhead>();

  async function change(to: Letterhead, told: string, from?: Letterhead): Promise<void> {
    if (!unlessRefused(await kit['change-settings']({ letterhead: to }))) return;
    setBefore(from);
    tellAnybody(told);
  }

  const isEmpty = drawnOf(letterhead) === undefined;
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      <LetterheadFields
        letterhead={letterhead}
        change={(part) => kit['change-settings']({ letterhead: part })}
        chooseLogo={(logo) => kit['choose-logo'](logo, 'laptop')}
      >
        <div className="desk-actions">
          {!isEmpty && (
            <button type="button" className="desk-button" onClick={() => void change(noLetterhead, t('cleared'), letterhead)}>
              {t('clear')}
            </button>
          )}
          {isEmpty && before && (
            <button type="button" className="desk-button" onClick={() => void change(before, t('is-back'))}>
              {t('put-back')}
            </button>
          )}
        </div>
      </LetterheadFields>
      {signing && <SigningPart {...signing} />}
    </section>
  );
}
