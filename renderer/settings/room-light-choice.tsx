/** Whether the projector's pictures are made for a bright room or for a dark one. */
import { useTranslation } from 'react-i18next';
import { type RoomLight, roomLights } from '../../domain/programme/scene-colours';
import { changeSettings } from '../ui/change-settings';
import { useKeptChoice } from '../ui/kept-choice';

export function RoomLightChoice({ room }: { readonly room: RoomLight }) {
  const { t } = useTranslation('settings');
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
