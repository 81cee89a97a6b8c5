/** What the trainer opens to the telephones, one at a time, and how many of a form came back. */
import { type Collection, collections } from '../../domain/forms/form';
import { type Returned, returnedKey } from '../../domain/forms/returned';
import type { RoomOpening } from '../../domain/telephones/page';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

const openings: readonly RoomOpening[] = [
  ...collections.map((collection) => ({ kind: 'form', collection }) as const),
  { kind: 'impressions' },
  { kind: 'quiz' },
  { kind: 'place' },
];

/** Each differs from every other by this. */
const keyOf = (opening: RoomOpening | null): string => JSON.stringify(opening);

/** How many of the open form came back, for the room. */
export function ShowCount({ form, isShown }: { readonly form: Collection; readonly isShown: boolean }) {
  const { t } = useWords('signIn');
  const show = async (): Promise<void> => {
    unlessRefused(await kit['show-returned'](isShown ? null : form));
  };
  return (
    <button type="button" className="desk-button" aria-pressed={isShown} onClick={() => void show()}>
      {t(isShown ? 'hide-count' : 'show-count')}
    </button>
  );
}

function ReturnedOf({ collection, returned }: { readonly collection: Collection; readonly returned: readonly Returned[] }) {
  const { t } = useWords('signIn');
  const count = returned.find((each) => each.collection === collection);
  return count ? (
    <span className="telephones-returned">{t(returnedKey(count), { count: count.count, present: count.present })}</span>
  ) : null;
}

/** What it is called, and what is to be known of it. */
function Named({ opening, returned }: { readonly opening: RoomOpening; readonly returned: readonly Returned[] }) {
  const { t } = useWords('telephones');
  switch (opening.kind) {
    case 'form':
      return (
        <>
          <span>{t(`forms:${opening.collection}`)}</span>
          <ReturnedOf collection={opening.collection} returned={returned} />
        </>
      );
    case 'impressions':
      return (
        <>
          <span>{t('telephones:impressions')}</span>
          <span className="telephones-returned">{t('telephones:impressions-what')}</span>
        </>
      );
    case 'quiz':
      return (
        <>
          <span>{t('telephones:quiz')}</span>
          <span className="telephones-returned">{t('telephones:quiz-when')}</span>
        </>
      );
    case 'place':
      return (
        <>
          <span>{t('telephones:place')}</span>
          <span className="telephones-returned">{t('telephones:place-when')}</span>
        </>
      );
  }
}

interface WhatIsOpenProperties {
  readonly open: RoomOpening | null;
  readonly returned: readonly Returned[];
}

export function WhatIsOpen({ open, returned }: WhatIsOpenProperties) {
  const { t } = useWords('telephones');
  const ask = async (opening: RoomOpening | null): Promise<void> => {
    unlessRefused(await kit['open-on-telephones'](opening));
  };
  return (
    <fieldset className="desk-choices">
      <legend>{t('task')}</legend>
      {[null, ...openings].map((opening) => (
        <label key={keyOf(opening)} className="desk-choice">
          <input type="radio" name="task" checked={keyOf(open) === keyOf(opening)} onChange={() => void ask(opening)} />
          <span className="telephones-form">
            {opening === null ? <span>{t('nothing')}</span> : <Named opening={opening} returned={returned} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
