/** Undo, which says beforehand what it would take back: that may be another thing than what somebody sees go wrong. Redo stands beside it. */
import { Redo2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { type Act, actInWords } from '../ui/act';
import { useWords } from '../ui/words';
import { type Takable, take } from './take-back';
import './undo-button.css';

interface UndoButtonProps {
  readonly run: Takable;
  readonly className: string;
  readonly act: Act;
}

export function UndoButton({ run, className, act }: UndoButtonProps) {
  const { t } = useWords('run');
  const id = useId();
  const what = run.undoes && actInWords(run.undoes);
  return (
    <button
      type="button"
      className={className}
      aria-describedby={what === undefined ? undefined : id}
      disabled={what === undefined}
      onClick={() => take('undo', run, act)}
    >
      <Undo2 aria-hidden="true" size={16} />
      <span className="run-undo">
        {t('undo')}
        {what === undefined ? null : (
          <span id={id} className="run-undo-what" title={what} aria-hidden="true">
            {what}
          </span>
        )}
      </span>
    </button>
  );
}

export function RedoButton({ run, className, act }: UndoButtonProps) {
  const { t } = useWords('run');
  const id = useId();
  const what = run.redoes && actInWords(run.redoes);
  return (
    <button
      type="button"
      className={className}
      aria-label={t('redo')}
      aria-describedby={what === undefined ? undefined : id}
      title={what === undefined ? t('redo') : t('redo-what', { act: what })}
      disabled={what === undefined}
      onClick={() => take('redo', run, act)}
    >
      <Redo2 aria-hidden="true" size={16} />
      {what === undefined ? null : (
        <span id={id} hidden>
          {what}
        </span>
      )}
    </button>
  );
}
