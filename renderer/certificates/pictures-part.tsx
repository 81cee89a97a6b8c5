/** Logo and signature on the certificate of one training: those of the programme, or chosen for this training; what is chosen is printed. */
import { useId, useState } from 'react';
import { certificateImages } from '../../domain/certificates/choices';
import type { CertificateImage } from '../../domain/certificates/content';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import type { Typed } from './certificate-draft';
import { Back, type PartsProperties, Printed } from './certificate-parts';

export function ChoosePicture({ typed, image }: { readonly typed: Typed; readonly image: CertificateImage }) {
  const { t } = useWords('certificateEdit');
  const [isChoosing, setIsChoosing] = useState(false);

  async function choose(): Promise<void> {
    if (isChoosing) return;
    setIsChoosing(true);
    try {
      const chosen = unlessRefused(await kit['choose-certificate-picture'](image));
      if (chosen) typed.change({ part: 'picture', image, to: chosen.name }, { part: 'printed', field: image, to: true });
    } finally {
      setIsChoosing(false);
    }
  }

  return (
    <div>
      <button
        type="button"
        className="desk-button"
        aria-label={t('certificateEdit:choose-picture-of', { field: t(`certificates:field-${image}`) })}
        onClick={() => void choose()}
      >
        {t('certificateEdit:choose-picture')}
      </button>
      <p aria-live="polite" className={isChoosing ? 'desk-hint' : 'visually-hidden'}>
        {isChoosing && t('certificateEdit:choosing-picture')}
      </p>
    </div>
  );
}

export function PicturesPart({ typed }: Pick<PartsProperties, 'typed'>) {
  const { t } = useWords('certificateEdit');
  const id = useId();
  return (
    <fieldset className="certificate-part">
      <legend>{t('certificateEdit:pictures')}</legend>
      <p className="desk-hint">{t('certificateEdit:pictures-hint')}</p>
      <ul className="certificate-pictures">
        {certificateImages.map((image) => {
          const field = t(`certificates:field-${image}`);
          return (
            <li key={image}>
              <Printed typed={typed} field={image} id={`${id}-${image}`} />
              <label htmlFor={`${id}-${image}`}>
                {field}
                {typed.content.images[image] === undefined && <span className="desk-hint"> {t('certificateEdit:no-picture')}</span>}
              </label>
              <ChoosePicture typed={typed} image={image} />
              <Back
                typed={typed}
                changes={[
                  { part: 'printed', field: image, to: null },
                  { part: 'picture', image, to: null },
                ]}
                what={field}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
