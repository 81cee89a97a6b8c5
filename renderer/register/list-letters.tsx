/** How the letters of a text file were read, with words to see it by; a person can say otherwise. */
import { useId } from 'react';
import type { ListLetters as Letters } from '../../domain/desk/previews';
import { encodings } from '../../domain/register/encodings';
import { useWords } from '../ui/words';

interface ListLettersProperties {
  readonly letters: Letters;
  readonly onChoose: (encoding: Letters['encoding']) => void;
}

export function ListLetters({ letters: { encoding, sample }, onChoose }: ListLettersProperties) {
  const { t } = useWords('list');
  const id = useId();
  const sampleId = useId();
  return (
    <div className="register-choice">
      <label htmlFor={id}>{t('letters')}</label>
      <select
        id={id}
        aria-describedby={sampleId}
        value={encoding}
        onChange={({ target }) => onChoose(encodings.find((each) => each === target.value) ?? encoding)}
      >
        {encodings.map((each) => (
          <option key={each} value={each}>
            {t(`encoding-${each}`)}
          </option>
        ))}
      </select>
      <span id={sampleId} className="register-letters">
        {t('letters-sample', { sample })}
      </span>
    </div>
  );
}
