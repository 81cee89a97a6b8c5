/** How a screen is called: by its number, as Identify screens shows it, and by what the system knows of it. */

import { type ScreenView, sizeOf } from '../../../domain/stage/screens';
import { useWords } from '../../ui/words';

export function useScreenName(): (screen: ScreenView) => string {
  const { t } = useWords('screens');
  return (screen) => {
    const { number, name } = screen;
    const size = sizeOf(screen);
    return name === '' ? t('screen-unnamed', { number, size }) : t('screen-named', { number, name, size });
  };
}
