/** How Syncthing is set up, step by step, with a picture of each. */

import { syncthing } from '../../domain/sharing/syncthing-words';
import { CloseAction } from '../ui/close-action';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { StepPicture, steps } from './step-picture';
import './sharing.css';

export function StepsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords('sharing');
  const words = { doorA: t('door-a'), doorB: t('door-b'), title: t('title'), choose: t('choose') };
  return (
    <WindowDialog title={t('steps-title')} wide onClose={onClose}>
      <p>{t('steps-before')}</p>
      <ol className="sharing-steps">
        {steps.map((step) => (
          <li key={step}>
            <h3>{t(`step-${step}`)}</h3>
            <p>{t(`step-${step}-how`, syncthing)}</p>
            <StepPicture step={step} words={words} label={t(`step-${step}`)} />
          </li>
        ))}
      </ol>
      <p>{t('steps-after')}</p>
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
