/** How many of each form came back, from paper and laptop together, and what can be done with it: shown to the room, or more of it filled in. */

import type { Collection } from '../../domain/forms/form';
import { type Returned, returnedKey } from '../../domain/forms/returned';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import './turned.css';
import { turning } from './turning';

async function show(collection: Collection | null): Promise<void> {
  unlessRefused(await kit['show-returned'](collection));
}

interface ReturnedFormsProperties {
  readonly returned: readonly Returned[];
  /** The form whose count the room is shown. */
  readonly shown: Collection | undefined;
  /** What stands over this and would have to be closed first. */
  readonly onTurn?: () => void;
}

export function ReturnedForms({ returned, shown, onTurn }: ReturnedFormsProperties) {
  const { t } = useWords('signIn');
  return (
    <div className="returned">
      <div className="desk-head">
        <h2>{t('signIn:forms-returned')}</h2>
        <button
          type="button"
          className="desk-button desk-button-first"
          aria-haspopup="dialog"
          onClick={() => {
            onTurn?.();
            turning.set(true);
          }}
        >
          {t('signIn:turn')}
        </button>
      </div>
      <ul className="returned-forms">
        {returned.map(({ collection, count, present }) => {
          const form = t(`forms:${collection}`);
          const isShown = shown === collection;
          return (
            <li key={collection}>
              <span className="returned-form">{form}</span>
              <span className="returned-count">{t(`signIn:${returnedKey({ count, present })}`, { count, present })}</span>
              <button
                type="button"
                className="desk-button"
                aria-label={t(isShown ? 'signIn:hide-count-named' : 'signIn:show-count-named', { form })}
                aria-pressed={isShown}
                onClick={() => void show(isShown ? null : collection)}
              >
                {t(isShown ? 'signIn:hide-count' : 'signIn:show-count')}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="desk-hint">{t('signIn:forms-what')}</p>
    </div>
  );
}
