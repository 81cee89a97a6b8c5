/** Before the first question and after the last: the form rests, says what it is, and how many came back. */
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FormView } from '../../domain/forms/question';
import { type Returned, returnedKey } from '../../domain/forms/returned';
import { inLanguage, type Language } from '../../domain/language';
import { StepHeading } from './step-heading';

function Count({ returned }: { readonly returned: Returned }) {
  const { t } = useTranslation('signIn');
  return (
    <p role="status" className="sign-in-count">
      {t(returnedKey(returned), { count: returned.count, present: returned.present })}
    </p>
  );
}

interface StartStepProperties {
  readonly form: FormView;
  readonly language: Language;
  readonly returned: Returned;
}

export function StartStep({ form, language, returned }: StartStepProperties) {
  const { t } = useTranslation(['signIn', 'formPaper']);
  return (
    <div className="sign-in-rest">
      <StepHeading text={inLanguage(form.title, language)} takesFocus />
      <p className="sign-in-lead">{t('formPaper:anonymous')}</p>
      <p className="sign-in-text">
        {t(form.takesCode ? 'signIn:how-test' : 'signIn:how-evaluation')} {t('signIn:how-keys')}
      </p>
      <Count returned={returned} />
    </div>
  );
}

export function ThanksStep({ returned }: { readonly returned: Returned }) {
  const { t } = useTranslation('signIn');
  return (
    <div className="sign-in-rest sign-in-thanks">
      <CircleCheck aria-hidden="true" size="3.2em" strokeWidth={1.75} />
      <StepHeading text={t('thanks')} takesFocus />
      <p role="status" className="sign-in-lead">
        {t('thanks-what')}
      </p>
      <Count returned={returned} />
    </div>
  );
}
