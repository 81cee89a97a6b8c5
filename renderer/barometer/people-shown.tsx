/** In Prepare: whether the room sees its people by themselves at the voices, or only when the trainer asks for them. */

import type { PeopleShown } from '../../domain/barometer/schema';
import { act } from '../ui/act';
import { KeptTick } from '../ui/kept-choice';
import { useWords } from '../ui/words';

export function PeopleShownChoice({ peopleShown }: { readonly peopleShown: PeopleShown }) {
  const { t } = useWords('barometer');
  return (
    <section aria-labelledby="people-shown">
      <h2 id="people-shown">{t('run:barometer')}</h2>
      <KeptTick
        kept={peopleShown === 'voices'}
        keep={(isTicked) => act({ kind: 'choose-people-shown', moment: isTicked ? 'voices' : 'asked' })}
      >
        {t('people-at-voices')}
      </KeptTick>
      <p className="desk-hint">{t('people-at-voices-hint', { key: 'S' })}</p>
    </section>
  );
}
