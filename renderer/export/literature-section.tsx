/** Literature for a stick: in which languages, how far the copying is, and where it lies. */
import { useState } from 'react';
import type { CopiedLiterature, CopyProgress } from '../../domain/export/requests';
import { type Language, languages } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { languageNames } from '../ui/languages';
import { useWords } from '../ui/words';

function Copied({ copied: { files, there, foreign } }: { readonly copied: CopiedLiterature }) {
  const { t } = useWords('literature');
  return (
    <div className="export-done">
      {files.length === 0 ? null : <p>{t('literature:copied', { count: files.length, files: files.join(', ') })}</p>}
      {there.length === 0 ? null : <p>{t('literature:there-already', { files: there.join(', ') })}</p>}
      {foreign.length === 0 ? null : <p className="desk-warning">{t('literature:foreign', { files: foreign.join(', ') })}</p>}
      <p className="desk-hint">{t('literature:pull-out')}</p>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void kit['open-exported']('show').then(unlessRefused)}>
          {t('export:show-in-folder')}
        </button>
      </div>
    </div>
  );
}

interface LiteratureSectionProps {
  /** The language of the training, in which most will want it. */
  readonly language: Language;
  readonly progress: CopyProgress | undefined;
}

export function LiteratureSection({ language, progress }: LiteratureSectionProps) {
  const { t } = useWords('literature');
  const [wanted, setWanted] = useState<readonly Language[]>([language]);
  const [copied, setCopied] = useState<CopiedLiterature>();
  const choose = (each: Language, isWanted: boolean): void =>
    setWanted(languages.filter((other) => (other === each ? isWanted : wanted.includes(other))));
  return (
    <section>
      <h2>{t('title')}</h2>
      <p className="desk-hint">{t('about')}</p>
      <Form ask={() => kit['copy-literature'](wanted)} onDone={(answer) => answer && setCopied(answer)}>
        {() => (
          <>
            <fieldset className="desk-choices">
              <legend>{t('languages')}</legend>
              <div className="export-separators">
                {languages.map((each) => (
                  <label key={each} className="desk-choice" lang={each}>
                    <input type="checkbox" checked={wanted.includes(each)} onChange={({ target }) => choose(each, target.checked)} />
                    {languageNames[each]}
                  </label>
                ))}
              </div>
            </fieldset>
            <div className="desk-actions">
              <button type="submit" className="desk-button" disabled={wanted.length === 0 || progress !== undefined}>
                {t('copy')}
              </button>
              <p className="desk-hint">{wanted.length === 0 ? t('choose-first') : t('holds')}</p>
            </div>
          </>
        )}
      </Form>
      <div role="status">{progress ? <p>{t('progress', { ...progress })}</p> : copied && <Copied copied={copied} />}</div>
    </section>
  );
}
