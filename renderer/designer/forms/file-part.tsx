/** A part of the programme that is a YAML file: a form drawn from what the kit reads there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../domain/kernel/language';
import { newFileChange } from '../../../domain/programme/design-changes';
import { emptyEntry, isPlainMap } from '../../../domain/programme/design-entries';
import type { FormField } from '../../../domain/programme/design-form';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import type { Design } from '../use-design';
import { FormScopeContext } from './form-scope';
import { Fresh } from './fresh';
import { Parts } from './group-parts';
import { NamedEntries } from './named-entries';
import { drawPart, Kinds } from './part-field';
import { goToField } from './sought-field';
import { useForms } from './use-forms';
import './entries.css';

interface FileFormProperties extends PartProperties {
  /** In the programme's folder. */
  readonly file: string;
  /** The name of its form. */
  readonly form: string;
  /** Every programme has it. */
  readonly isNeeded: boolean;
  /** In place of the form that is drawn for any file. */
  readonly children?: (field: FormField) => ReactNode;
}

export function FileForm({ file, form, isNeeded, design, language, sought, children }: FileFormProperties) {
  const { t } = useWords('designerForms');
  const forms = useForms(language);
  const [showsCyrillic, setShows] = useState(false);
  const field = forms?.[form];
  const data = design.view.data[file];
  const was = useRef(data);
  const whole = useRef<HTMLDivElement>(null);
  const [isBegun, setBegun] = useState(false);
  /* What was pressed to begin the part, or to take it out, is gone: the keyboard goes on in what took its place. */
  useEffect(() => {
    const isOther = (was.current === undefined) !== (data === undefined);
    was.current = data;
    if (isOther && document.activeElement === document.body)
      whole.current?.querySelector<HTMLElement>('.entries-parts :is(input, textarea, select), .entries-add, .desk-button-first')?.focus();
  }, [data]);
  const isDrawn = field !== undefined && data !== undefined && data !== null;
  useEffect(() => {
    if (isDrawn && sought?.file === file && whole.current) goToField(whole.current, sought);
  }, [isDrawn, sought, file]);
  if (!forms || !field) return null;
  if (data === undefined)
    return (
      <div ref={whole} className="entries-form">
        <NoFile file={file} form={form} field={field} design={design} onBegun={() => setBegun(true)} />
      </div>
    );
  if (data === null) return <Unreadable file={file} design={design} language={language} />;
  return (
    <FormScopeContext value={{ file, data, design, language, showsCyrillic, draw: drawPart }}>
      <Fresh isFresh={isBegun} at={whole} className="entries-form">
        <div className="entries-tools">
          <label className="desk-choice">
            <input type="checkbox" checked={showsCyrillic} onChange={({ target }) => setShows(target.checked)} />
            {t('show-cyrillic')}
          </label>
          {!isNeeded && (
            <button
              type="button"
              className="desk-button programmes-small"
              onClick={() =>
                void design.change({ kind: 'file-removed', file }).then((done) => {
                  if (done) tellAnybody(t('file-removed'));
                })
              }
            >
              {t('remove-file')}
            </button>
          )}
        </div>
        {children ? children(field) : <WholeFile field={field} />}
      </Fresh>
    </FormScopeContext>
  );
}

/** Parts that a programme may do without. */
const emptied = [
  'action-plan',
  'activities',
  'agreement',
  'certificate',
  'evidence',
  'glossary',
  'indicators',
  'literature',
  'preparation',
  'quiz',
  'report',
  'terms',
  'theme',
] as const;

const root = { path: [], order: [], group: undefined };

function WholeFile({ field }: { readonly field: FormField }) {
  const { t } = useWords('designer');
  switch (field.kind) {
    case 'group':
      return <Parts parts={field.parts} path={[]} />;
    case 'named':
      return <NamedEntries field={field} label={t('part-sources')} place={root} />;
    case 'kinds':
      return <Kinds field={field} path={[]} />;
    default:
      return null;
  }
}

interface NoFileProperties {
  readonly file: string;
  readonly form: string;
  readonly field: FormField;
  readonly design: Design;
  readonly onBegun: () => void;
}

function NoFile({ file, form, field, design, onBegun }: NoFileProperties) {
  const { t } = useWords('designerForms');
  const first = emptyEntry(field);
  const isEmptied = emptied.find((each) => each === form);

  async function begin(): Promise<void> {
    if (isPlainMap(first) && (await design.change(newFileChange(file, first)))) onBegun();
  }

  return (
    <>
      <p>{t('no-file')}</p>
      {isEmptied && <p>{t(`for-${isEmptied}`)}</p>}
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" onClick={() => void begin()}>
          {t('begin-file')}
        </button>
      </div>
    </>
  );
}

function Unreadable({ file, design }: { readonly file: string; readonly design: Design; readonly language: Language }) {
  const { t } = useWords('designerForms');
  const found = design.problems.filter((problem) => problem.file === file);
  return (
    <div className="entries-form">
      <p className="desk-warning">{t('unreadable')}</p>
      <ul>
        {found.map(({ where, problem }) => (
          <li key={`${where} ${problem}`}>
            {where}: {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Returns the part of a file by itself. */
export const filePart =
  (name: string, isNeeded = false, ending: 'yaml' | 'md' = 'yaml') =>
  ({ design, language, sought }: PartProperties) => (
    <FileForm file={`${name}.${ending}`} form={name} isNeeded={isNeeded} design={design} language={language} sought={sought} />
  );
