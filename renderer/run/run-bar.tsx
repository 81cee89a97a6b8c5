/** The row of keys under the hand: forward, back, the block's time, and what covers the screen. */
import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../domain/views';
import type { Act } from '../desk/act';
import { covers } from './covers';
import { BlockTimer } from './timers';

export function RunBar({ run, act }: { readonly run: RunView; readonly act: Act }) {
  const { t } = useTranslation('run');
  const off = run.day === undefined;
  return (
    <section className="run-bar" aria-label={t('controls')}>
      <button type="button" className="run-button run-button-large" disabled={off} onClick={() => void act({ kind: 'back' })}>
        <ChevronLeft aria-hidden="true" size={18} />{t('back')}
      </button>
      <button type="button" className="run-button run-button-large run-button-primary" disabled={off} onClick={() => void act({ kind: 'next' })}>
        {t('next')}<ChevronRight aria-hidden="true" size={18} />
      </button>
      {off ? null : <p className="run-slide-number">{t('slide-of', { number: run.slideNumber, of: run.slideCount })}</p>}
      <BlockTimer />
      {covers.map(({ cover, name, key }) => (
        <button
          key={cover}
          type="button"
          className="run-button run-button-large run-toggle"
          aria-pressed={run.cover === cover}
          disabled={off}
          onClick={() => void act({ kind: 'cover', cover })}
        >
          {t(name)}<kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <button type="button" className="run-button run-button-large" disabled={!run.canUndo} onClick={() => void act({ kind: 'undo', place: 'run' })}>
        <Undo2 aria-hidden="true" size={16} />{t('undo')}
      </button>
    </section>
  );
}
