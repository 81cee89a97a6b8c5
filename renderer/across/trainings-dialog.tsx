/** Which trainings are counted, ticked one by one: those that everything else in the filter chooses. */
import { useState } from 'react';
import type { Visit } from '../../domain/indicators/across';
import type { TrainingId } from '../../domain/kernel/ids';
import { writtenDays } from '../../domain/kernel/written-dates';
import { ScrollRegion } from '../ui/scroll-region';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface TrainingsDialogProperties {
  readonly candidates: readonly Visit[];
  /** Null: all of them. */
  readonly ticked: readonly TrainingId[] | null;
  readonly onChoose: (ticked: readonly TrainingId[] | null) => void;
  readonly onClose: () => void;
}

export function TrainingsDialog({ candidates, ticked, onChoose, onClose }: TrainingsDialogProperties) {
  const { t, language } = useWords('across');
  const all = candidates.map(({ id }) => id);
  const [chosen, setChosen] = useState<ReadonlySet<TrainingId>>(new Set(ticked ?? all));
  const count = all.filter((id) => chosen.has(id)).length;
  const turn = (id: TrainingId, isOn: boolean): void =>
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <WindowDialog title={t('across:tick')} onClose={onClose} wide>
      <form
        className="across-tick"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(count === all.length ? null : all.filter((id) => chosen.has(id)));
          onClose();
        }}
      >
        <p className="desk-hint">{t('across:tick-what')}</p>
        <div className="desk-actions">
          <button type="button" className="desk-button across-small" onClick={() => setChosen(new Set(all))}>
            {t('across:tick-all')}
          </button>
          <button type="button" className="desk-button across-small" onClick={() => setChosen(new Set())}>
            {t('across:tick-none')}
          </button>
          <span role="status" className="desk-hint">
            {t('across:ticked', { count, all: all.length })}
          </span>
        </div>
        <ScrollRegion label={t('across:tick')}>
          {candidates.map(({ id, place, days }) => (
            <label key={id} className="desk-choice">
              <input type="checkbox" checked={chosen.has(id)} onChange={({ target }) => turn(id, target.checked)} />
              <span>
                {place} <small>{writtenDays(days, language)}</small>
              </span>
            </label>
          ))}
        </ScrollRegion>
        <div className="desk-actions">
          <button type="submit" className="desk-button desk-button-first" disabled={count === 0}>
            {t('across:count-these')}
          </button>
          <button type="button" className="desk-button" onClick={onClose}>
            {t('desk:cancel')}
          </button>
        </div>
      </form>
    </WindowDialog>
  );
}
