/** Papers: what is handed out, hung up or kept by the trainers, each a text in both languages. */
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { inLanguage } from '../../../domain/kernel/language';
import { newFileChange } from '../../../domain/programme/design-changes';
import { bothIn, emptyEntry, isPlainMap, plainAt } from '../../../domain/programme/design-entries';
import { newProgrammeId } from '../../../domain/programme/programme-id';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { asKept } from './as-kept';
import { FileForm } from './file-part';
import { useForms } from './use-forms';

const ofPaper = /^papers\/([a-z0-9-]+)\.md$/u;
const fileOf = (paper: string): string => `papers/${paper}.md`;
const nothing = { en: '', sr: '' };

export function PapersPart({ design, language }: PartProperties) {
  const { t } = useWords('designerForms');
  const [opened, setOpened] = useState<string>();
  const [last, setLast] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const names = Object.keys(design.view.data).flatMap((file) => ofPaper.exec(file)?.[1] ?? []);
  const isThere = opened !== undefined && names.includes(opened);
  const titleOf = (name: string): string => inLanguage(bothIn(plainAt(design.view.data[fileOf(name)], ['title'])), language) || name;
  /* Whoever opened one by keyboard goes on at its beginning, and afterwards at its line. */
  useEffect(() => {
    if (isThere) head.current?.focus();
    else if (last !== undefined) list.current?.querySelector<HTMLElement>(`[data-paper="${last}"]`)?.focus();
  }, [isThere, last]);

  if (isThere) {
    return (
      <div className="entries-one">
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              setLast(opened);
              setOpened(undefined);
            }}
          >
            {t('all-papers')}
          </button>
          <h2 ref={head} tabIndex={-1}>
            {titleOf(opened)}
          </h2>
        </div>
        <FileForm key={opened} file={fileOf(opened)} form="paper" isNeeded={false} design={design} language={language} />
      </div>
    );
  }
  return (
    <div className="entries-form">
      <p>{t('papers-what')}</p>
      {names.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ul ref={list} className="entries-files">
        {names.toSorted().map((name) => (
          <li key={name}>
            <button type="button" data-paper={name} className="entries-open entries-card" onClick={() => setOpened(name)}>
              <span className="entries-name">{titleOf(name)}</span>
              <span className="entries-sum">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <NewPaper design={design} language={language} taken={names} onMade={setOpened} />
    </div>
  );
}

interface NewPaperProperties extends PartProperties {
  readonly taken: readonly string[];
  readonly onMade: (name: string) => void;
}

function NewPaper({ design, language, taken, onMade }: NewPaperProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const field = useForms(language)?.paper;
  const [title, setTitle] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const isUntitled = title.en.trim() === '' || title.sr.trim() === '';
  if (!field) return null;
  const first = emptyEntry(field);

  async function make(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (isUntitled || !isPlainMap(first)) return;
    const name = newProgrammeId(title.en, taken);
    const named = { ...first, title: { en: title.en.trim(), sr: asKept(title.sr.trim()) } };
    if (await design.change(newFileChange(fileOf(name), named))) onMade(name);
  }

  return (
    <form className="entries-group entries-new-block" aria-label={t('new-paper')} onSubmit={(event) => void make(event)}>
      <h3 className="entries-wide">{t('new-paper')}</h3>
      {(['en', 'sr'] as const).map((written) => {
        const isWrong = isTried && title[written].trim() === '';
        return (
          <div key={written} className="desk-field">
            <label htmlFor={`${id}-${written}`}>{t(`paper-title-${written}`)}</label>
            <input
              id={`${id}-${written}`}
              type="text"
              autoComplete="off"
              lang={written === 'en' ? 'en' : 'sr-Latn'}
              value={title[written]}
              aria-invalid={isWrong ? true : undefined}
              onChange={({ target }) => setTitle({ ...title, [written]: target.value })}
            />
            {isWrong && <p className="desk-refused">{t('needs-text')}</p>}
          </div>
        );
      })}
      <div className="desk-actions entries-wide">
        <button type="submit" className="desk-button desk-button-first">
          {t('add-paper')}
        </button>
      </div>
    </form>
  );
}
