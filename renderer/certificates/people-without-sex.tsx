/** People who would get a certificate that can't say he or she of them; what is missing is chosen here. */
import type { CertificatesView } from '../../domain/certificates/view';
import { sexes } from '../../domain/register/choices';
import { fullName } from '../../domain/register/person';
import { act } from '../ui/act';
import { useWords } from '../ui/words';

interface PeopleProperties {
  readonly people: CertificatesView['withoutSex'];
  /** That it stays so has to be said before the first certificates of a training. */
  readonly stays?: { readonly isSaid: boolean; readonly say: (stays: boolean) => void };
}

/** What is chosen is noted in the register at once. */
export function PeopleWithoutSex({ people, stays }: PeopleProperties) {
  const { t } = useWords('certificateFirst');
  return (
    <fieldset className="certificate-part">
      <legend>{t('sex', { count: people.length })}</legend>
      <p className="desk-hint">{t('sex-what')}</p>
      <ul className="certificate-first-people">
        {people.map(({ id, person }) => (
          <li key={id}>
            <span>{fullName(person)}</span>
            {sexes
              .filter((sex) => sex !== 'unknown')
              .map((sex) => (
                <button
                  key={sex}
                  type="button"
                  className="desk-button"
                  aria-label={t('sex-of', { name: fullName(person), sex: t(`attendance:${sex}`) })}
                  onClick={() => void act({ kind: 'change-participant', participant: id, person: { ...person, sex } })}
                >
                  {t(`attendance:${sex}`)}
                </button>
              ))}
          </li>
        ))}
      </ul>
      {stays && (
        <label className="desk-choice">
          <input type="checkbox" checked={stays.isSaid} onChange={({ target }) => stays.say(target.checked)} />
          {t('sex-stays')}
        </label>
      )}
    </fieldset>
  );
}
