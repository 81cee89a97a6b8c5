/** A screen that the kit doesn't know is plugged in while the picture is wanted: a person says whether the room sees it. */
import { MonitorUp } from 'lucide-react';
import type { ScreenView } from '../../../domain/stage/screens';
import { useWords } from '../../ui/words';
import { chooseScreen } from '../asks';
import { useScreenName } from './screen-name';
import './screens.css';

export function ScreenOffer({ offered }: { readonly offered: readonly ScreenView[] }) {
  const { t } = useWords('screens');
  const nameOf = useScreenName();
  const [first] = offered;
  const isOne = offered.length === 1;
  return (
    <section className="screen-offer" aria-label={t('title')} hidden={!first}>
      {/* The live region is there before its words are, or they would not be spoken. */}
      <p role="status">
        {first ? <MonitorUp aria-hidden size={18} /> : null}
        {first ? (isOne ? t('offer', { screen: nameOf(first) }) : t('offer-several')) : null}
      </p>
      {offered.map((screen) => (
        <button key={screen.id} type="button" className="desk-button" onClick={() => void chooseScreen(screen.id)}>
          {isOne ? t('show-there') : t('show-on', { screen: nameOf(screen) })}
        </button>
      ))}
      {first ? (
        <button type="button" className="desk-button" onClick={() => void chooseScreen(null)}>
          {t('not-there')}
        </button>
      ) : null}
    </section>
  );
}
