/** How the projector's pictures look: made for a bright room or for a dark one, and in which of the programme's colours. */

import type { TrainingInSight } from '../../domain/desk/desk-view';
import { type RoomLight, roomLights } from '../../domain/programme/scene-colours';
import { changeSettings } from '../ui/change-settings';
import { useKeptChoice } from '../ui/kept-choice';
import { useWords } from '../ui/words';

export function RoomLightChoice({ room }: { readonly room: RoomLight }) {
  const { t } = useWords('settings');
  const [chosen, choose] = useKeptChoice(room, (light) => changeSettings({ room: light }));
  return (
    <fieldset className="desk-choices" aria-describedby="settings-room-hint">
      <legend>{t('room')}</legend>
      {roomLights.map((light) => (
        <label key={light} className="desk-choice">
          <input type="radio" name="room-light" value={light} checked={chosen === light} onChange={() => choose(light)} />
          {t(`room-${light}`)}
        </label>
      ))}
      <p id="settings-room-hint" className="desk-hint">
        {t('room-hint', { key: 'C' })}
      </p>
    </fieldset>
  );
}

interface LookChoiceProperties {
  readonly look: string | null;
  readonly looks: TrainingInSight['looks'];
}

/** Draws the choice of colours; empty where the open training's programme has its own alone. */
export function LookChoice({ look, looks }: LookChoiceProperties) {
  const { t } = useWords('settings');
  const known = looks.some(({ name }) => name === look) ? look : null;
  const [chosen, choose] = useKeptChoice(known, (name) => changeSettings({ look: name }));
  if (looks.length === 0) return null;
  return (
    <fieldset className="desk-choices" aria-describedby="settings-look-hint">
      <legend>{t('look')}</legend>
      {[{ name: null, title: t('look-own') }, ...looks].map(({ name, title }) => (
        <label key={name} className="desk-choice">
          <input type="radio" name="look" checked={chosen === name} onChange={() => choose(name)} />
          {title}
        </label>
      ))}
      <p id="settings-look-hint" className="desk-hint">
        {t('look-hint')}
      </p>
    </fieldset>
  );
}
