/** The screens that are plugged in, and how to see which is which and whether all of a picture arrives. */

import type { ProjectorView } from '../../../domain/desk/desk-view';
import { useWords } from '../../ui/words';
import { testScreens } from '../asks';
import { useScreenName } from './screen-name';
import './screens.css';

export function ScreenTools({ projector: { screens } }: { readonly projector: ProjectorView }) {
  const { t } = useWords('screens');
  const nameOf = useScreenName();
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      <ul className="screen-list">
        {screens.map((screen) => (
          <li key={screen.id}>
            <strong>{nameOf(screen)}</strong> {t(`role-${screen.role}`)}
          </li>
        ))}
      </ul>
      <div className="desk-actions">
        <button type="button" className="desk-button" title={t('identify-hint')} onClick={() => void testScreens('numbers')}>
          {t('identify')}
        </button>
        <button type="button" className="desk-button" onClick={() => void testScreens('picture')}>
          {t('test-picture')}
        </button>
      </div>
    </section>
  );
}
