/** Papers: what is handed out, hung up or kept by the trainers, each a text in both languages. */
import { type SyntheticEvent, useState } from 'react';
import { newFileChange } from '../../../domain/programme/design-changes';
import { emptyEntry, isPlainMap } from '../../../domain/programme/design-entries';
import { newProgrammeId } from '../../../domain/programme/programme-id';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { OneOfFiles } from './one-of-files';
import { isUntitled, noTitle, TitleFields, titleToKeep } from './title-fields';
import { useForms } from './use-forms';

const ofPaper = /^papers\/([a-z0-9-]+)\.md$/u;
const fileOf = (paper: string): string => `papers/${paper}.md`;

export function PapersPart({ design, language, sought }: PartProperties) {
  const { t } = useWords('designerForms');
  return (
    <OneOfFiles
      design={design}
      language={language}
      sought={sought}
      nameInFile={ofPaper}
      fileOf={fileOf}
      form="paper"
      what={t('papers-what')}
      all={t('all-papers')}
      add={(names, onMade) => <NewPaper design={design} language={language} taken={names} onMade={onMade} />}
    />
  );
}

interface NewPaperProperties extends PartProperties {
  readonly taken: readonly string[];
  readonly onMade: (name: string) => void;
}

function NewPaper({ design, language, taken, onMade }: NewPaperProperties) {
  const { t } = useWords('designerForms');
  const field = useForms(language)?.paper;
  const [title, setTitle] = useState(noTitle);
  const [isTried, setTried] = useState(false);
  if (!field) return null;
  const first = emptyEntry(field);

  async function make(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (isUntitled(title) || !isPlainMap(first)) return;
    const name = newProgrammeId(title.en, taken);
    const named = { ...first, title: titleToKeep(title) };
    if (await design.change(newFileChange(fileOf(name), named))) onMade(name);
  }

  return (
    <form className="entries-group entries-new-block" aria-label={t('new-paper')} onSubmit={(event) => void make(event)}>
      <h3 className="entries-wide">{t('new-paper')}</h3>
      <TitleFields labels={{ en: t('paper-title-en'), sr: t('paper-title-sr') }} title={title} isTried={isTried} onChange={setTitle} />
      <div className="desk-actions entries-wide">
        <button type="submit" className="desk-button desk-button-first">
          {t('add-paper')}
        </button>
      </div>
    </form>
  );
}
