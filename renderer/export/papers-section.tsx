/** Papers of the programme: which, in which language, as files or as one; nothing of the training is in them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedPapers } from '../../domain/export/requests';
import type { Language } from '../../domain/kernel/language';
import { type PaperCard, type Readers, readers } from '../../domain/programme/paper';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { PapersLanguage } from '../ui/papers-language';
import './papers-section.css';
import { SavedPapersLine } from '../ui/saved-papers';

type Chosen = ReadonlySet<string>;

interface GroupProperties {
  readonly papers: readonly PaperCard[];
  readonly forWhom: Readers;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

const changed = (chosen: Chosen, id: string, isChosen: boolean): Chosen =>
  isChosen ? new Set([...chosen, id]) : new Set([...chosen].filter((each) => each !== id));

function PaperGroup({ papers, forWhom, chosen, onChoose }: GroupProperties) {
  const { t } = useTranslation('papers');
  if (papers.length === 0) return null;
  return (
    <fieldset className="desk-choices papers-group">
      <legend>{t(`for-${forWhom}`)}</legend>
      {papers.map(({ id, title, kind, review }) => (
        <label key={id} className="desk-choice">
          <input type="checkbox" checked={chosen.has(id)} onChange={({ target }) => onChoose(changed(chosen, id, target.checked))} />
          <span>
            {title} <span className="desk-hint">({t(`kind-${kind}`)})</span>
            {review === undefined ? null : <span className="papers-review">{t('review', { review })}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface HowProperties {
  readonly language: Language;
  readonly asOne: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onAsOne: (asOne: boolean) => void;
}

function How({ language, asOne, onLanguage, onAsOne }: HowProperties) {
  const { t } = useTranslation('papers');
  return (
    <div className="export-choices">
      <PapersLanguage name="papers-language" chosen={language} onChoose={onLanguage} />
      <fieldset className="desk-choices">
        <legend>{t('how')}</legend>
        <div className="export-separators">
          {[false, true].map((one) => (
            <label key={String(one)} className="desk-choice">
              <input type="radio" name="papers-how" checked={asOne === one} onChange={() => onAsOne(one)} />
              {t(one ? 'how-one' : 'how-files')}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface PapersSectionProperties {
  readonly papers: readonly PaperCard[];
  /** Of the training, in which most will be wanted. */
  readonly language: Language;
}

export function PapersSection({ papers, language: spoken }: PapersSectionProperties) {
  const { t } = useTranslation('papers');
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [language, setLanguage] = useState(spoken);
  const [asOne, setAsOne] = useState(false);
  const [saved, setSaved] = useState<SavedPapers>();
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{t('title')}</h2>
      <Form
        ask={() => kit['export-papers']({ papers: papers.map(({ id }) => id).filter((id) => chosen.has(id)), language, asOne })}
        onDone={(answer) => answer && setSaved(answer)}
      >
        {() => (
          <>
            <div className="papers-groups">
              {readers.map((forWhom) => (
                <PaperGroup
                  key={forWhom}
                  papers={papers.filter((paper) => paper.readers === forWhom)}
                  {...{ forWhom, chosen }}
                  onChoose={setChosen}
                />
              ))}
            </div>
            <How {...{ language, asOne }} onLanguage={setLanguage} onAsOne={setAsOne} />
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first" disabled={chosen.size === 0}>
                {t('save')}
              </button>
              <p className="desk-hint">{chosen.size === 0 ? t('choose-first') : t('holds')}</p>
            </div>
          </>
        )}
      </Form>
      <div role="status">{saved && <SavedPapersLine saved={saved} />}</div>
    </section>
  );
}
