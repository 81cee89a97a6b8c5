/** A break from this moment on: one click takes what runs apart, shows the break, and moves what is to come. */

import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';

const lengths = [5, 10, 15];

export function BreakNow({ act }: { readonly act: Act }) {
  const { t } = useWords('rescue');
  return (
    <fieldset className="run-break" aria-label={t('break-now')}>
      <span aria-hidden="true" className="run-break-name">
        {t('break-now')}
      </span>
      {lengths.map((minutes) => (
        <CommandButton
          key={minutes}
          act={act}
          command={{ kind: 'break-now', minutes }}
          className="run-chip"
          label={t('break-minutes', { minutes })}
        >
          {minutes}′
        </CommandButton>
      ))}
    </fieldset>
  );
}
