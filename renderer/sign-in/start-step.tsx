/** Before the first question and after the last: the form rests, says what it is, and how many came back. */
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FormView } from '../../domain/forms/question';
import { type Returned, returnedKey } from '../../domain/forms/returned';
import { useWords } from '../ui/words';
import { StepHeading } from './step-heading';

function Count({ returned }: { readonly returned: Returned }) {
  const { t } = useWords('signIn');
  return (
    <p role="status" className="sign-in-count">
      {t(returnedKey(returned), { count: returned.count, present: returned.present })}
    </p>
  );
}

interface StartStepProperties {
  readonly form: FormView;
  readonly returned: Returned;
  /** The button. */
  readonly begin: ReactNode;
}

export function StartStep({ form, returned, begin }: StartStepProperties) {
  const { t } = useWords('signIn');
  return (
    <>
      <StepHeading text={t(`forms:${form.collection}`)} takesFocus />
      <p className="sign-in-lead">{t('formPaper:anonymous')}</p>
      <p className="sign-in-text">
        {t(form.takesCode ? 'signIn:how-test' : 'signIn:how-evaluation')} {t('signIn:how-keys')}
      </p>
      {begin}
      <Count returned={returned} />
    </>
  );
}

interface ThanksStepProperties {
  readonly returned: Returned;
  /** The button. */
  readonly next: ReactNode;
}

export function ThanksStep({ returned, next }: ThanksStepProperties) {
  const { t } = useWords('signIn');
  return (
    <>
      <CircleCheck className="sign-in-done" aria-hidden="true" size="3.2em" strokeWidth={1.75} />
      <StepHeading text={t('thanks')} takesFocus />
      <p role="status" className="sign-in-lead">
        {t('thanks-what')}
      </p>
      {next}
      <Count returned={returned} />
    </>
  );
}
