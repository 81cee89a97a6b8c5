/** What the next press of Next brings, so that nobody has to remember the deck. */

import type { TrainingView } from '../../domain/desk/desk-view';
import { useWords } from '../ui/words';
import { SmallScene } from './small-scene';

export function NextSlide({ training }: { readonly training: TrainingView }) {
  const { t } = useWords('run');
  const { nextScene, nextTitle, nextLang, nextIsStep } = training.run;
  const { language } = training.audience;
  return (
    <section className="run-next" aria-label={t('next-slide')}>
      {nextScene ? (
        <div className="run-next-frame" aria-hidden="true">
          <SmallScene view={{ language, scene: nextScene }} />
        </div>
      ) : null}
      <div>
        <h2 className="run-heading">{t('next-slide')}</h2>
        <p className="run-next-title" lang={nextTitle ? nextLang : undefined}>
          {nextTitle || t('last-slide')}
        </p>
        {nextScene?.kind === 'content-note' ? <p className="run-soft">{t('next-note')}</p> : null}
        {nextIsStep ? <p className="run-soft">{t('next-part')}</p> : null}
      </div>
    </section>
  );
}
