/** In which language slides of one's own are written: asked before they come in, and changed afterwards. */
import { ownLanguages } from '../../domain/programme/choices';
import type { OwnLanguage } from '../../domain/programme/schema';
import { useWords } from '../ui/words';

interface OwnLanguageChoiceProperties {
  /** The name of the choice in the window: no other one has it. */
  readonly name: string;
  readonly language: OwnLanguage;
  /** Pictures alone: no script is derived of them. */
  readonly arePictures: boolean;
  readonly onChoose: (language: OwnLanguage) => void;
}

export function OwnLanguageChoice({ name, language, arePictures, onChoose }: OwnLanguageChoiceProperties) {
  const { t } = useWords('ownSlides');
  return (
    <fieldset className="desk-choices own-slides-places">
      <legend>{t('language')}</legend>
      {ownLanguages.map((each) => (
        <label key={each} className="desk-choice">
          <input type="radio" name={name} value={each} checked={language === each} onChange={() => onChoose(each)} />
          {t(`language-${each}`)}
        </label>
      ))}
      <p className="desk-hint own-slides-hint">{t(arePictures ? 'shown-pictures' : `shown-${language}`)}</p>
    </fieldset>
  );
}
