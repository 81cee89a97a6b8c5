/** When timers ask for attention, and whether they sound. Only times that go together can be chosen. */
import { useId } from 'react';
import {
  isStageTimes,
  nearlyChoices,
  pressingChoices,
  type StageTimes,
  type TimerSettings as Timers,
} from '../../domain/agenda/timer-stages';
import { useKeptChoice } from '../ui/kept-choice';
import { useWords } from '../ui/words';
import { playTone } from './tone';
import './timer-settings.css';

interface TimerSettingsProperties {
  readonly timers: Timers;
  /** Ends when they are kept, or were refused. */
  readonly keep: (timers: Timers) => Promise<unknown>;
}

interface StagesProperties {
  readonly thing: 'block' | 'activity';
  readonly times: StageTimes;
  readonly onChange: (times: StageTimes) => void;
}

interface ChoiceProperties {
  readonly stage: keyof StageTimes;
  readonly label: string;
  readonly minutes: number;
  readonly choices: readonly number[];
  readonly onChoose: (minutes: number) => void;
}

function Choice({ stage, label, minutes, choices, onChoose }: ChoiceProperties) {
  const { t } = useWords('timers');
  return (
    <label className="timer-stage">
      <span className={`timer-swatch timer-swatch-${stage}`} aria-hidden="true" />
      <span aria-hidden="true">{t(`${stage}-label`)}</span>
      <select aria-label={label} value={minutes} onChange={({ target }) => onChoose(Number(target.value))}>
        {choices.map((count) => (
          <option key={count} value={count}>
            {count === 0 ? t('at-end') : t('minutes-before', { count })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Stages({ thing, times, onChange }: StagesProperties) {
  const { t } = useWords('timers');
  const of = (stage: keyof StageTimes): string => t(`${stage}-of`, { thing: t(thing) });
  return (
    <fieldset className="timer-stages">
      <legend>{t(thing)}</legend>
      <Choice
        stage="nearly"
        label={of('nearly')}
        minutes={times.nearly}
        choices={nearlyChoices.filter((nearly) => isStageTimes({ ...times, nearly }))}
        onChoose={(nearly) => onChange({ ...times, nearly })}
      />
      <Choice
        stage="pressing"
        label={of('pressing')}
        minutes={times.pressing}
        choices={pressingChoices.filter((pressing) => isStageTimes({ ...times, pressing }))}
        onChoose={(pressing) => onChange({ ...times, pressing })}
      />
    </fieldset>
  );
}

export function TimerSettings({ timers: kept, keep }: TimerSettingsProperties) {
  const { t } = useWords('timers');
  const [timers, choose] = useKeptChoice(kept, keep);
  const soundHint = useId();
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('hint')}</p>
      <Stages thing="block" times={timers.block} onChange={(block) => choose({ ...timers, block })} />
      <Stages thing="activity" times={timers.activity} onChange={(activity) => choose({ ...timers, activity })} />
      <label className="desk-choice">
        <input
          type="checkbox"
          checked={timers.sound}
          aria-describedby={soundHint}
          onChange={({ target }) => choose({ ...timers, sound: target.checked })}
        />
        {t('sound')}
      </label>
      <p id={soundHint} className="desk-hint">
        {t('sound-hint')}
      </p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => playTone('over')}>
          {t('try-it')}
        </button>
      </div>
    </section>
  );
}
