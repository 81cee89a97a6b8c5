/** What to look for while the test picture hangs on the projector; with one screen the picture is here. */

import type { ProjectorView } from '../../../domain/desk/desk-view';
import type { Language } from '../../../domain/kernel/language';
import { playTone } from '../../agenda/tone';
import { SceneView } from '../../scene/scene';
import { WindowDialog } from '../../ui/window-dialog';
import { useWords } from '../../ui/words';
import { screensTested, testScreens } from '../asks';
import './screens.css';

interface TestPictureDialogProperties {
  readonly projector: ProjectorView;
  /** The language of the picture. */
  readonly language: Language;
}

const close = (): void => void testScreens('none');

export function TestPictureDialog({ projector: { on }, language }: TestPictureDialogProperties) {
  const { t } = useWords('screens');
  return (
    <WindowDialog title={t('test-title')} onClose={close} full={!on}>
      {on ? null : (
        <div className="screen-test-here">
          <SceneView view={{ language, scene: { kind: 'test-picture' } }} />
        </div>
      )}
      <div className="screen-test-questions">
        <p>{t(on ? 'test-there' : 'test-here')}</p>
        <ul>
          <li>{t('test-frame')}</li>
          <li>{t('test-small')}</li>
          <li>{t('test-colours')}</li>
          <li>{t('test-sound')}</li>
        </ul>
      </div>
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={() => void screensTested()}>
          {t('test-fine')}
        </button>
        <button type="button" className="desk-button" onClick={() => playTone('over')}>
          {t('play-sound')}
        </button>
        <button type="button" className="desk-button" onClick={close}>
          {t('test-close')}
        </button>
      </div>
    </WindowDialog>
  );
}
