/** Asks once for each day whether it was held as planned: what slides don’t tell no report may guess. */
import type { SlidesSeen } from '../../domain/agenda/held-as-planned';
import { act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import './unsure-days.css';

export function UnsureDays({ unsure }: { readonly unsure: readonly SlidesSeen[] }) {
  const { t } = useWords('report');
  return unsure.map(({ day, shown, of }) => {
    const asks = t('held-asked', { day, shown, of });
    return (
      <fieldset key={day} className="unsure-day" aria-label={asks}>
        <p>{asks}</p>
        <CommandButton act={act} command={{ kind: 'tell-day-held', day, asPlanned: true }} className="desk-button">
          {t('held-yes')}
        </CommandButton>
        <CommandButton act={act} command={{ kind: 'tell-day-held', day, asPlanned: false }} className="desk-button">
          {t('held-no')}
        </CommandButton>
      </fieldset>
    );
  });
}
