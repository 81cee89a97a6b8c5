/** The agenda of both days side by side, changed where it stands. Undo takes back step by step, also after a restart. */
import { type KeyboardEvent, useId } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import { shortcutOf } from '../../domain/desk/keys';
import { act } from '../ui/act';
import { useWords } from '../ui/words';
import { AgendaDayEditor } from './agenda-day';
import { useDragging } from './agenda-drag';
import { blockAt, useAgendaMoves } from './agenda-moves';
import { useUsualMinutes } from './agenda-usual';
import './agenda.css';

interface AgendaTabProperties {
  readonly training: TrainingView;
}

/** The desk leaves a field its own undo; here a field that was left unchanged has none, and the agenda's comes next. */
function undoByKey(event: KeyboardEvent): void {
  const { code, key, shiftKey: shift, altKey: alt } = event;
  const shortcut = shortcutOf({ code, key, shift, alt, control: event.ctrlKey || event.metaKey })?.key;
  if (shortcut !== 'undo' && shortcut !== 'redo') return;
  event.preventDefault();
  void act({ kind: shortcut, place: 'prepare' });
}

export function AgendaTab({ training }: AgendaTabProperties) {
  const { t } = useWords('agenda');
  const trainersList = useId();
  const moves = useAgendaMoves();
  const dragging = useDragging({
    within: (day, from, to) => {
      const block = blockAt(training, day, from);
      if (block !== undefined) void moves.within(day, block, to);
    },
    across: (day, from, at) => {
      const block = blockAt(training, day, from);
      if (block !== undefined) void moves.across(day, block, at);
    },
  });
  const usual = useUsualMinutes(training);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the controls inside; nothing here is pressed itself.
    <div className="agenda" onKeyDown={undoByKey}>
      <div className="agenda-tools">
        <p className="desk-hint">{t('agenda:how-to')}</p>
        <button
          type="button"
          className="desk-button"
          disabled={!training.canUndoInPrepare}
          onClick={() => void act({ kind: 'undo', place: 'prepare' })}
        >
          {t('desk:undo')}
        </button>
      </div>
      <datalist id={trainersList}>
        {training.details.trainers.map((trainer) => (
          <option key={trainer} value={trainer} />
        ))}
      </datalist>
      <div className="prepare-days">
        {training.agenda.map((day) => (
          <AgendaDayEditor
            key={day.day}
            day={day}
            usual={usual}
            trainersList={trainersList}
            moves={moves}
            dragging={(index) => dragging(day.day, index)}
          />
        ))}
      </div>
    </div>
  );
}
