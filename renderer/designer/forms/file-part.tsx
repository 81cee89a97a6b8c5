/** A part of the programme that is a YAML file: a form drawn from what the kit reads there. */
import { type ReactNode, useState } from 'react';
import type { Language } from '../../../domain/kernel/language';
import { newFileChange } from '../../../domain/programme/design-changes';
import { emptyEntry, isPlainMap } from '../../../domain/programme/design-entries';
import type { FormField } from '../../../domain/programme/design-form';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import type { Design } from '../use-design';
import { FormScopeContext } from './form-scope';
import { Parts } from './group-parts';
import { NamedEntries } from './named-entries';
import { drawPart, Kinds } from './part-field';
import { useForms } from './use-forms';
import './entries.css';

interface FileFormProperties extends PartProperties {
  /** In the programme's folder. */
  readonly file: string;
  /** As its form is known. */
  readonly form: string;
  /** Every programme has it. */
  readonly isNeeded: boolean;
  /** In place of the form that is drawn for any file. */
  readonly children?: (field: FormField) => ReactNode;
}

export function FileForm({ file, form, isNeeded, design, language, children }: FileFormProperties) {
  const { t } = useWords('designerForms');
  const forms = useForms(language);
  const [showsCyrillic, setShows] = useState(false);
  const field = forms?.[form];
  const data = design.view.data[file];
  if (!forms || !field) return null;
  if (data === undefined) return <NoFile file={file} field={field} design={design} />;
  if (data === null) return <Unreadable file={file} design={design} language={language} />;
  return (
    <FormScopeContext value={{ file, data, design, language, showsCyrillic, draw: drawPart }}>
      <div className="entries-form">
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
      </div>
    </FormScopeContext>
  );
}

const whole = { path: [], order: [], group: undefined };

function WholeFile({ field }: { readonly field: FormField }) {
  const { t } = useWords('designer');
  switch (field.kind) {
    case 'group':
      return <Parts parts={field.parts} path={[]} />;
    case 'named':
      return <NamedEntries field={field} label={t('part-sources')} place={whole} />;
    case 'kinds':
      return <Kinds field={field} path={[]} />;
    default:
      return null;
  }
}

function NoFile({ file, field, design }: { readonly file: string; readonly field: FormField; readonly design: Design }) {
  const { t } = useWords('designerForms');
  const first = emptyEntry(field);
  return (
    <div className="entries-form">
      <p>{t('no-file')}</p>
      <div className="desk-actions">
        <button
          type="button"
          className="desk-button desk-button-first"
          onClick={() => void (isPlainMap(first) && design.change(newFileChange(file, first)))}
        >
          {t('begin-file')}
        </button>
      </div>
    </div>
  );
}

function Unreadable({ file, design }: { readonly file: string; readonly design: Design; readonly language: Language }) {
  const { t } = useWords('designerForms');
  const found = design.problems.filter((problem) => problem.file === file);
  return (
    <div className="entries-form">
      <p className="desk-warning">{t('unreadable')}</p>
      <ul>
        {found.map(({ line, problem }) => (
          <li key={`${line} ${problem}`}>{t('designer:problem-elsewhere', { file, line, problem })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Of a file by itself. */
export const filePart =
  (name: string, isNeeded = false) =>
  ({ design, language }: PartProperties) => (
    <FileForm file={`${name}.yaml`} form={name} isNeeded={isNeeded} design={design} language={language} />
  );
