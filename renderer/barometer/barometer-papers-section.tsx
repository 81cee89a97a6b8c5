/** The barometer on paper: signs, cards and a tally sheet, for a room without a projector. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarometerPaper, barometerPapers } from '../../domain/barometer/papers';
import type { SavedPapers } from '../../domain/export/requests';
import type { Language } from '../../domain/kernel/language';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { PapersLanguage } from '../ui/papers-language';
import { SavedPapersLine } from '../ui/saved-papers';

/** `language`: of the training, in which most will be wanted. */
export function BarometerPapersSection({ language: spoken }: { readonly language: Language }) {
  const { t } = useTranslation('barometerPapers');
  const [chosen, setChosen] = useState<ReadonlySet<BarometerPaper>>(new Set());
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState<SavedPapers>();
  const papers = barometerPapers.filter((paper) => chosen.has(paper));
  return (
    <section>
      <h2>{t('title')}</h2>
      <Form ask={() => kit['export-barometer-papers']({ papers, language })} onDone={(answer) => answer && setSaved(answer)}>
        {() => (
          <>
            <div className="papers-groups">
              <div>
                {barometerPapers.map((paper) => (
                  <label key={paper} className="desk-choice">
                    <input
                      type="checkbox"
                      checked={chosen.has(paper)}
                      onChange={({ target }) =>
                        setChosen(new Set(barometerPapers.filter((each) => (each === paper ? target.checked : chosen.has(each)))))
                      }
                    />
                    {t(paper)}
                  </label>
                ))}
              </div>
              <PapersLanguage name="barometer-papers-language" chosen={language} onChoose={setLanguage} />
            </div>
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first" disabled={chosen.size === 0}>
                {t('save')}
              </button>
              <p className="desk-hint">{t(chosen.size === 0 ? 'choose-first' : 'holds')}</p>
            </div>
          </>
        )}
      </Form>
      <div role="status">{saved && <SavedPapersLine saved={saved} />}</div>
    </section>
  );
}
