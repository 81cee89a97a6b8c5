/** What the room will see of a slide while one types: on a wide and on a narrow screen, in each script, step by step. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type Language, languages } from '../../domain/kernel/language';
import type { DesignTrial } from '../../domain/programme/design';
import { SmallScene } from '../stage/small-scene';
import { useWords } from '../ui/words';

/** Each in itself. */
const shortNames: Readonly<Record<Language, string>> = { en: 'English', 'sr-Latn': 'Latinica', 'sr-Cyrl': 'Ћирилица' };

interface SlidePreviewProperties {
  readonly trial: DesignTrial | undefined;
  readonly script: Language;
  readonly onScript: (script: Language) => void;
  /** Null: all. */
  readonly step: number | null;
  readonly onStep: (step: number | null) => void;
}

function Steps({ steps, step, onStep }: { readonly steps: number; readonly step: number; readonly onStep: (step: number) => void }) {
  const { t } = useWords('designer');
  return (
    <div className="designer-steps">
      <button type="button" className="desk-icon-button" aria-label={t('step-back')} disabled={step === 0} onClick={() => onStep(step - 1)}>
        <ChevronLeft aria-hidden="true" size={18} />
      </button>
      <span role="status">{t('step', { step, of: steps })}</span>
      <button
        type="button"
        className="desk-icon-button"
        aria-label={t('step-next')}
        disabled={step === steps}
        onClick={() => onStep(step + 1)}
      >
        <ChevronRight aria-hidden="true" size={18} />
      </button>
    </div>
  );
}

export function SlidePreview({ trial, script, onScript, step, onStep }: SlidePreviewProperties) {
  const { t } = useWords('designer');
  const scene = trial?.scenes?.[script];
  const steps = trial?.steps ?? 0;
  return (
    <section className="designer-preview" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <fieldset className="designer-scripts">
        <legend className="visually-hidden">{t('script')}</legend>
        {languages.map((each) => (
          <label key={each}>
            <input type="radio" name="designer-script" checked={each === script} onChange={() => onScript(each)} />
            <span lang={each}>{shortNames[each]}</span>
          </label>
        ))}
      </fieldset>
      {(['wide', 'narrow'] as const).map((format) => (
        <figure key={format} aria-label={t('preview-of', { format: t(format), language: shortNames[script] })}>
          <div className={`designer-screen designer-screen-${format}`} lang={script}>
            {scene ? <SmallScene view={{ language: script, scene }} /> : trial && <p className="desk-hint">{t('nothing-yet')}</p>}
          </div>
          <figcaption aria-hidden="true">{t(format)}</figcaption>
        </figure>
      ))}
      {steps > 0 && <Steps steps={steps} step={Math.min(step ?? steps, steps)} onStep={(now) => onStep(now === steps ? null : now)} />}
    </section>
  );
}
