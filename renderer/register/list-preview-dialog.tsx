/** What importing a list would do, row by row, before it is done. Nothing comes in that isn't ticked here. */
import { useId, useState } from 'react';
import type { Imported, ListChange, ListPreview, ListRowVerdict } from '../../domain/desk/previews';
import { hasNames } from '../../domain/register/list';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { HeadingRow } from '../ui/heading-row';
import { ScrollRegion } from '../ui/scroll-region';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { ListColumns } from './list-columns';
import { ListLetters } from './list-letters';
import { canFill, ListRows, verdicts } from './list-rows';

interface ListPreviewDialogProperties {
  /** The list as it was understood at first. */
  readonly first: ListPreview;
  readonly onImported: (imported: Imported) => void;
  readonly onClose: () => void;
}

/** Lines of those that come in: the new ones, unless the person said otherwise; doubtful ones only when the person said so. */
const linesIn = ({ rows }: ListPreview, said: ReadonlyMap<number, boolean>): ReadonlySet<number> =>
  new Set(
    rows
      .filter(({ verdict }) => verdict === 'new' || verdict === 'doubtful')
      .filter(({ line, verdict }) => said.get(line) ?? verdict === 'new')
      .map(({ line }) => line),
  );

/** What stands in the list and isn't looked at, so that nobody misses it, and nobody thinks that it was kept. */
function LeftOut({ preview: { columns, rows } }: { readonly preview: ListPreview }) {
  const { t } = useWords('list');
  const names = columns.flatMap(({ heading, neverTaken }, column) =>
    neverTaken ? [heading === '' ? t('column-number', { number: column + 1 }) : heading] : [],
  );
  const contacts = rows.filter(({ contactLeftOut }) => contactLeftOut).length;
  const notes = rows.filter(({ noteLeftOut }) => noteLeftOut).length;
  return (
    <>
      {names.length > 0 && <p className="register-left-out">{t('left-out-columns', { columns: names.join(', ') })}</p>}
      {contacts > 0 && <p className="register-left-out">{t('left-out-contacts', { count: contacts })}</p>}
      {notes > 0 && <p className="register-left-out">{t('left-out-notes', { count: notes })}</p>}
    </>
  );
}

export function ListPreviewDialog({ first, onImported, onClose }: ListPreviewDialogProperties) {
  const { t } = useWords('list');
  const sheetId = useId();
  const [preview, setPreview] = useState(first);
  const [said, setSaid] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [filling, setFilling] = useState<ReadonlySet<number>>(new Set());
  const chosen = linesIn(preview, said);
  const fillable = preview.rows.filter(canFill).map(({ line }) => line);
  const fillsIn = fillable.filter((line) => filling.has(line));
  const countOf = (verdict: ListRowVerdict): number => preview.rows.filter((row) => row.verdict === verdict).length;
  const fields = preview.columns.map(({ field }) => field);
  const known = hasNames(fields);
  const acts = [
    ...(chosen.size > 0 ? [t('list:import', { count: chosen.size })] : []),
    ...(fillsIn.length > 0 ? [t('list:fill', { count: fillsIn.length })] : []),
  ];
  const untidy = preview.rows.filter(({ verdict, tidied }) => verdict !== 'refused' && tidied !== undefined).length;

  async function change(how: ListChange): Promise<void> {
    const changed = unlessRefused(await kit['change-preview'](preview.preview, how));
    if (!changed) return;
    setPreview(changed);
    if (how.kind === 'names') return;
    setFilling(new Set());
    if (how.kind !== 'columns') setSaid(new Map());
  }

  /** A row is about somebody new or about somebody who is here. */
  function fill(lines: readonly number[], wanted: boolean): void {
    setFilling(new Set(wanted ? [...filling, ...lines] : [...filling].filter((line) => !lines.includes(line))));
    if (wanted) setSaid(new Map([...said, ...lines.map((line) => [line, false] as const)]));
  }
  function choose(line: number, wanted: boolean): void {
    setSaid(new Map([...said, [line, wanted]]));
    if (wanted) setFilling(new Set([...filling].filter((other) => other !== line)));
  }

  return (
    <WindowDialog title={t('list:title', { file: preview.file })} onClose={onClose} wide>
      <Form className="register-import" ask={() => kit['import-list'](preview.preview, [...chosen], fillsIn)} onDone={onImported}>
        {() => (
          <>
            {preview.sheets.length > 1 && (
              <div className="register-choice">
                <label htmlFor={sheetId}>{t(preview.isParted ? 'list:part' : 'list:sheet')}</label>
                <select
                  id={sheetId}
                  value={preview.sheet}
                  onChange={({ target }) => void change({ kind: 'sheet', sheet: Number(target.value) })}
                >
                  {preview.sheets.map((name, sheet) => (
                    <option key={name} value={sheet}>
                      {name}
                    </option>
                  ))}
                </select>
                {preview.isParted && <p>{t('list:parted', { count: preview.sheets.length })}</p>}
              </div>
            )}
            {preview.letters && (
              <ListLetters letters={preview.letters} onChoose={(encoding) => void change({ kind: 'encoding', encoding })} />
            )}
            <p role="status" className="register-verdicts">
              {known
                ? verdicts
                    .toReversed()
                    .filter((verdict) => countOf(verdict) > 0)
                    .map((verdict) => t(`list:${verdict}`, { count: countOf(verdict) }))
                    .join(' · ')
                : t('list:names-unknown')}
            </p>
            <LeftOut preview={preview} />
            {untidy > 0 && (
              <label className="desk-choice">
                <input
                  type="checkbox"
                  checked={preview.isTidied}
                  onChange={({ target }) => void change({ kind: 'names', isTidied: target.checked })}
                />
                {t('list:tidy-names', { count: untidy })}
              </label>
            )}
            {known && fillable.length > 0 && (
              <label className="desk-choice">
                <input
                  type="checkbox"
                  checked={fillsIn.length === fillable.length}
                  onChange={({ target }) => fill(fillable, target.checked)}
                />
                {t('list:fill-all', { count: fillable.length })}
              </label>
            )}
            {known && countOf('new') + countOf('doubtful') + fillable.length === 0 && <p>{t('list:nobody-new')}</p>}
            <ScrollRegion label={t('list:rows')}>
              <HeadingRow top={preview.top} heading={preview.heading} onChoose={(line) => void change({ kind: 'heading', line })} />
              <ListColumns preview={preview} onChange={(how) => void change(how)} />
              {known && (
                <ListRows
                  rows={preview.rows}
                  isTidied={preview.isTidied}
                  hasContacts={fields.includes('contact') || fields.includes('telephone')}
                  chosen={chosen}
                  onChoose={choose}
                  filling={filling}
                  onFill={(line, wanted) => fill([line], wanted)}
                />
              )}
            </ScrollRegion>
            <FormActions submit={known && acts.length > 0 ? acts.join(' · ') : undefined} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
