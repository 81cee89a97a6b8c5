/** A new figure: how it is drawn, or a small table that is pasted, chosen or dropped here. */
import { type SyntheticEvent, useId, useState } from 'react';
import type { Language } from '../../../domain/kernel/language';
import { newFileChange } from '../../../domain/programme/design-changes';
import { emptyEntry, isPlainMap } from '../../../domain/programme/design-entries';
import type { FormField } from '../../../domain/programme/design-form';
import { barsIn, fewestBars, mostBars } from '../../../domain/programme/design-table';
import type { Plain } from '../../../domain/programme/plain-data';
import { ChooseFile } from '../../ui/choose-file';
import { useDroppedFile } from '../../ui/dropped-file';
import { useWords } from '../../ui/words';
import type { Design } from '../use-design';
import { isUntitled, noTitle, TitleFields, titleToKeep } from './title-fields';
import { useForms } from './use-forms';

interface NewFigureProperties {
  readonly design: Design;
  readonly language: Language;
  /** The name of a file for it, that none has. */
  readonly nameFor: (title: string) => string;
  readonly onMade: (name: string) => void;
}

type Kinds = Extract<FormField, { readonly kind: 'kinds' }>;

/** With nothing in it but how it is drawn. */
function firstOf(field: Kinds, kind: string): { readonly [key: string]: Plain } {
  const parts = field.kinds.find(({ value }) => value === kind)?.parts ?? [];
  const rest = emptyEntry({ kind: 'group', parts });
  return { [field.by.key]: kind, ...(isPlainMap(rest) ? rest : {}) };
}

export function NewFigure({ design, language, nameFor, onMade }: NewFigureProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const forms = useForms(language);
  const [title, setTitle] = useState(noTitle);
  const [kind, setKind] = useState('bars');
  const [table, setTable] = useState('');
  const [isTried, setTried] = useState(false);
  const take = (file: File): void => void file.text().then(setTable);
  const drop = useDroppedFile(take, t('one-table'));
  const field = forms?.figure;
  if (field?.kind !== 'kinds') return null;
  const read = kind === 'bars' && table.trim() !== '' ? barsIn(table) : undefined;
  const wrong =
    read && 'wrong' in read
      ? read.wrong === 'table-line'
        ? t('table-line', { line: read.line })
        : t('table-size', { rows: read.rows, least: fewestBars, most: mostBars })
      : undefined;

  async function make(figure: Kinds): Promise<void> {
    setTried(true);
    if (isUntitled(title) || wrong !== undefined) return;
    const name = nameFor(title.en);
    const named = { ...firstOf(figure, kind), title: titleToKeep(title) };
    const first = read && 'bars' in read ? { ...named, bars: read.bars } : named;
    if (!(await design.change(newFileChange(`figures/${name}.yaml`, first)))) return;
    setTitle(noTitle);
    setTable('');
    setTried(false);
    onMade(name);
  }

  return (
    <form
      className="entries-group entries-new-block"
      aria-label={t('new-figure')}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void make(field);
      }}
    >
      <h3 className="entries-wide">{t('new-figure')}</h3>
      <TitleFields labels={{ en: t('figure-title-en'), sr: t('figure-title-sr') }} title={title} isTried={isTried} onChange={setTitle} />
      <div className="desk-field">
        <label htmlFor={`${id}-kind`}>{field.by.label}</label>
        <select id={`${id}-kind`} value={kind} onChange={({ target }) => setKind(target.value)}>
          {field.kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {kind === 'bars' && (
        <div className={`desk-field entries-wide${drop.isOver ? ' entries-over' : ''}`} {...drop.handlers}>
          <label htmlFor={`${id}-table`}>{t('table')}</label>
          <textarea
            id={`${id}-table`}
            rows={4}
            spellCheck={false}
            value={table}
            aria-invalid={wrong === undefined ? undefined : true}
            aria-describedby={`${id}-table-hint`}
            onChange={({ target }) => setTable(target.value)}
          />
          <p id={`${id}-table-hint`} className={wrong === undefined ? 'desk-hint' : 'desk-refused'}>
            {wrong ?? t('table-hint')}
          </p>
          <div className="desk-actions">
            <ChooseFile label={t('table-file')} accept=".csv,.tsv,.txt" describedBy={`${id}-table-hint`} onFile={take} />
          </div>
        </div>
      )}
      <div className="desk-actions entries-wide">
        <button type="submit" className="desk-button desk-button-first">
          {t('make-figure')}
        </button>
      </div>
    </form>
  );
}
