/** What the room sees now, in small, and what is special about it. */
import { useTranslation } from 'react-i18next';
import type { AudienceTime } from '../../domain/audience-view';
import type { DeskTime, ProjectorView, TrainingView } from '../../domain/desk-view';
import { useDeskTime } from '../desk/desk-time';
import { SceneView } from '../scene/scene';
import { slideChooser } from './slide-chooser';

function audienceTime({ blockLeft, blockLength, activityLeft }: DeskTime): AudienceTime {
  return {
    progress: blockLeft === undefined || !blockLength ? undefined : Math.min(1, Math.max(0, 1 - blockLeft / blockLength)),
    activityLeft,
  };
}

/** The picture with the running clock; also what fills the screen when there is only one. */
export function LiveScene({ training }: { readonly training: TrainingView }) {
  return <SceneView view={training.audience} time={audienceTime(useDeskTime())} />;
}

function Remark({ training }: { readonly training: TrainingView }) {
  const { t } = useTranslation('run');
  const { cover, barometer, step, steps } = training.run;
  if (cover !== 'none') return <strong className="run-preview-covered">{t(`covered-${cover}`)}</strong>;
  if (steps > 0) return <span>{t('parts-shown', { part: step + 1, of: steps + 1 })}</span>;
  if (barometer?.canCount) return <span>{t(barometer.countsShown ? 'counts-to-room' : 'only-statement')}</span>;
  return null;
}

function Choosers() {
  const { t } = useTranslation('run');
  return (
    <span className="run-preview-choosers">
      <button type="button" className="run-button" onClick={() => slideChooser.set('go-to')}>
        {t('go-to')}
        <span className="run-key" aria-hidden="true">
          G
        </span>
      </button>
      <button type="button" className="run-button" onClick={() => slideChooser.set('overview')}>
        {t('overview')}
        <span className="run-key" aria-hidden="true">
          O
        </span>
      </button>
    </span>
  );
}

export function Preview({ training, projector }: { readonly training: TrainingView; readonly projector: ProjectorView }) {
  const { t } = useTranslation('run');
  const caption = t(projector.on ? 'on-projector' : 'would-be-on-projector');
  return (
    <section className="run-preview" aria-label={caption}>
      <div className="run-preview-frame">
        <LiveScene training={training} />
      </div>
      <div className="run-preview-caption">
        <p>
          <span>{caption}</span> <Remark training={training} />
        </p>
        {training.run.day === undefined ? null : <Choosers />}
      </div>
    </section>
  );
}
