/** The row of keys under the hand: forward, back, the block's time, and what covers the screen. */
import { ChevronLeft } from 'lucide-react';
import type { RunInSight } from '../../domain/stage/run-view';
import { covers } from '../stage/commands';
import { NextButton } from '../stage/next-button';
import { OnSlide } from '../stage/rehearsal-sign';
import type { Act } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import './run-bar.css';
import { BlockTimer } from '../agenda/timers';
import { RedoButton, UndoButton } from '../stage/undo-button';

interface RunBarProps {
  readonly run: RunInSight;
  readonly act: Act;
  /** The time stands elsewhere, larger. */
  readonly isLarge?: boolean;
}

export function RunBar({ run, act, isLarge = false }: RunBarProps) {
  const { t } = useWords('run');
  const off = run.day === undefined;
  return (
    <section className="run-bar" aria-label={t('controls')}>
      <CommandButton act={act} command={{ kind: 'back' }} className="run-button run-button-large" disabled={off}>
        <ChevronLeft aria-hidden="true" size={18} />
        {t('back')}
      </CommandButton>
      <NextButton className="run-button run-button-large run-button-primary" run={run} size={18} />
      {off ? null : (
        <p className="run-slide-number" title={t('slide-of-block')}>
          {run.slideNumber === 0 ? t('slide-beside') : t('slide-of', { number: run.slideNumber, of: run.slideCount })}
        </p>
      )}
      <OnSlide />
      {isLarge ? <span className="run-block-timer" /> : <BlockTimer />}
      {covers.map(({ cover, name, key }) => (
        <CommandButton
          key={cover}
          act={act}
          command={{ kind: 'cover', cover }}
          className="run-button run-button-large run-toggle"
          pressed={run.cover === cover}
          disabled={off}
        >
          {t(name)}
          <span className="run-key" aria-hidden="true">
            {key}
          </span>
        </CommandButton>
      ))}
      <span className="run-taking">
        <UndoButton run={run} className="run-button run-button-large" act={act} />
        <RedoButton run={run} className="run-button run-button-large" act={act} />
      </span>
    </section>
  );
}
