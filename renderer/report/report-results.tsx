/** The training report in Results: which sections it has, and what a trainer writes beside the kit's own words. It is made in Export. */
import { Undo2 } from 'lucide-react';
import type { ReportSectionView, ReportView } from '../../domain/report/view';
import { UnsureDays } from '../agenda/unsure-days';
import { ReviewButton } from '../programme/review-act';
import { act } from '../ui/act';
import { kit } from '../ui/bridge';
import { CommandButton } from '../ui/command-button';
import { Field } from '../ui/field';
import { KeptTick } from '../ui/kept-choice';
import { useKeptText } from '../ui/kept-text';
import { useWords } from '../ui/words';
import './report.css';

function Section({ section, heading, isShown, text: kept, name, trainer }: ReportSectionView) {
  const { t } = useWords('report');
  const { text, setText, keep, refusal } = useKeptText(kept, (typed) => kit.dispatch({ kind: 'write-report', section, text: typed }));
  return (
    <li className={isShown ? 'report-section' : 'report-section report-section-out'}>
      <h3>{heading}</h3>
      <KeptTick
        kept={isShown}
        keep={(ticked) => act({ kind: 'choose-report-section', section, isShown: ticked })}
        aria-label={t('in-report-of', { heading })}
      >
        {t('in-report')}
      </KeptTick>
      {isShown && (
        <Field label={t('own-words-of', { heading })} name="text" refusal={refusal} className="report-words">
          {(control) => (
            <>
              <textarea
                {...control}
                rows={section === 'closing' ? 5 : 2}
                value={text}
                onChange={({ target }) => setText(target.value)}
                onBlur={keep}
              />
              {name !== undefined && (
                <p className="desk-warning" role="status">
                  {t('own-words-name', { word: name })}
                </p>
              )}
              {name === undefined && trainer !== undefined && (
                <p className="desk-hint" role="status">
                  {t('own-words-trainer', { word: trainer })}
                </p>
              )}
            </>
          )}
        </Field>
      )}
    </li>
  );
}

export function ReportResults({ report: { sections, unsure, review, canUndo } }: { readonly report: ReportView }) {
  const { t } = useWords('report');
  return (
    <div className="report">
      <div className="report-heading">
        <h2>{t('tab')}</h2>
        <CommandButton act={act} command={{ kind: 'undo', place: 'results' }} className="desk-button report-undo" disabled={!canUndo}>
          <Undo2 aria-hidden="true" size={16} />
          {t('undo')}
        </CommandButton>
      </div>
      <p className="desk-hint">{t('what-for')}</p>
      <UnsureDays unsure={unsure} />
      {review !== undefined && (
        <div className="desk-actions">
          <p className="desk-hint">{t('template-review', { review })}</p>
          <ReviewButton />
        </div>
      )}
      <ul className="report-sections" aria-label={t('sections')}>
        {sections.map((section) => (
          <Section key={section.section} {...section} />
        ))}
      </ul>
    </div>
  );
}
