/** Indicators that donors gave as a file: shown before they are kept on this laptop, and taken away again. */
import { useState } from 'react';
import type { IndicatorSet } from '../../domain/indicators/indicator';
import type { BroughtIndicators, IndicatorsInHand } from '../../domain/indicators/requests';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { ScrollRegion } from '../ui/scroll-region';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface DonorProperties {
  readonly brought: readonly BroughtIndicators[];
  readonly onChanged: () => void;
}

const titlesOf = (sets: readonly IndicatorSet[], language: Language): string =>
  sets.map(({ title }) => inLanguage(title, language)).join(', ');

interface InHandProperties extends Pick<DonorProperties, 'onChanged'> {
  readonly inHand: IndicatorsInHand;
  readonly onClose: () => void;
}

function InHandDialog({ inHand: { name, sets, replaced }, onChanged, onClose }: InHandProperties) {
  const { t, language } = useWords('across');
  return (
    <WindowDialog title={t('bring-title')} onClose={onClose} wide>
      <Form
        ask={() => kit['add-indicators']()}
        onDone={() => {
          tellOutcome(t('brought'));
          onChanged();
          onClose();
        }}
      >
        {() => (
          <>
            <p>{t('bring-what', { file: name })}</p>
            <ScrollRegion label={t('bring-title')}>
              {sets.map(({ id, title, source, indicators }) => (
                <section key={id} className="across-in-hand">
                  <h3>{inLanguage(title, language)}</h3>
                  <p className="desk-hint">
                    {inLanguage(source.name, language)}, {t('source-date', { date: source.date })}
                    {source.status === 'second-hand' && <> · {t('second-hand')}</>} · <span className="desk-path">{source.address}</span>
                  </p>
                  <ul className="across-list">
                    {indicators.map((indicator) => (
                      <li key={indicator.id}>
                        <strong>{inLanguage(indicator.name, language)}</strong>
                        <span>{inLanguage(indicator.definition, language)}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </ScrollRegion>
            {replaced.length > 0 && <p className="desk-warning">{t('bring-replaces', { titles: titlesOf(replaced, language) })}</p>}
            <FormActions submit={t('bring-do')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

export function DonorFilesPart({ brought, onChanged }: DonorProperties) {
  const { t, language } = useWords('across');
  const [inHand, setInHand] = useState<IndicatorsInHand>();
  async function choose(): Promise<void> {
    const chosen = unlessRefused(await kit['choose-indicators']());
    if (chosen) setInHand(chosen);
  }
  async function remove(file: string): Promise<void> {
    if (!unlessRefused(await kit['remove-indicators'](file))) return;
    tellOutcome(t('removed'));
    onChanged();
  }
  return (
    <section className="across-donors">
      {brought.length > 0 && (
        <>
          <h3>{t('brought-files')}</h3>
          <ul className="across-list">
            {brought.map(({ file, sets }) => {
              const titles = sets.length === 0 ? t('file-broken', { file }) : titlesOf(sets, language);
              return (
                <li key={file} className="across-brought">
                  <span>{titles}</span>
                  <button
                    type="button"
                    className="desk-button across-small"
                    aria-label={t('remove-file-of', { titles })}
                    onClick={() => void remove(file)}
                  >
                    {t('remove-file')}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div>
        <button type="button" className="desk-button" onClick={() => void choose()}>
          {t('bring')}
        </button>
      </div>
      {inHand && <InHandDialog inHand={inHand} onChanged={onChanged} onClose={() => setInHand(undefined)} />}
    </section>
  );
}
