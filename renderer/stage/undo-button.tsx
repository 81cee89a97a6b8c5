/** Undo, which says beforehand what it would take back: that may be another thing than what somebody sees go wrong. */
import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import type { RunInSight } from '../../domain/stage/run-view';
import { type Act, actInWords } from '../ui/act';
import { CommandButton } from '../ui/command-button';
import { useWords } from '../ui/words';
import './undo-button.css';

interface UndoButtonProps {
  readonly run: Pick<RunInSight, 'undoes'>;
  readonly className: string;
  readonly act: Act;
}

export function UndoButton({ run: { undoes }, className, act }: UndoButtonProps) {
  const { t } = useWords('run');
  const id = useId();
  const what = undoes && actInWords(undoes);
  return (
    <CommandButton
      act={act}
      command={{ kind: 'undo', place: 'run' }}
      className={className}
      disabled={!undoes}
      describedBy={what === undefined ? undefined : id}
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
    </CommandButton>
  );
}
