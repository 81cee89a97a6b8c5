/** What of the training's programme is left out, and which mistakes in its files are the reason. */

import type { LeftOutView } from '../../domain/desk/desk-view';
import { useWords } from '../ui/words';

export function LeftOut({ leftOut: { slides, ofSlides, mistakes } }: { readonly leftOut: LeftOutView }) {
  const { t } = useWords('prepare');
  return (
    <section className="prepare-review">
      <p>{slides > 0 ? t('left-out', { slides, ofSlides }) : t('left-out-files')}</p>
      <ul>
        {mistakes.map(({ file, line, problem }) => (
          <li key={`${file} ${line} ${problem}`}>{t('left-out-line', { file, line, problem })}</li>
        ))}
      </ul>
    </section>
  );
}
