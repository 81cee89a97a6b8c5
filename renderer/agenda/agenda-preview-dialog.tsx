/** What a list would make of a day's agenda, line by line, before anything is changed. */
import { useId, useState } from 'react';
import { type AgendaChange, isEnough } from '../../domain/agenda/agenda-fields';
import type { AgendaPreview, AgendaPreviewRow } from '../../domain/desk/previews';
import { inLanguage, type Localized } from '../../domain/kernel/language';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { ScrollRegion } from '../ui/scroll-region';
import { useLanguage } from '../ui/use-language';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { AgendaColumns } from './agenda-columns';

interface AgendaPreviewDialogProperties {
  /** The file as it was understood at first. */
  readonly first: AgendaPreview;
  readonly onImported: (count: number) => void;
  readonly onClose: () => void;
}

interface PreviewRowProperties {
  readonly row: AgendaPreviewRow;
  readonly onTick: (isTaken: boolean) => void;
}

function PreviewRow({ row: { line, title, understood }, onTick }: PreviewRowProperties) {
  const { t } = useWords('agenda');
  const isRefused = understood.verdict === 'refused';
  const canBeTicked = !isRefused || understood.problem === 'unticked';
  const tick = canBeTicked && (
    <input
      type="checkbox"
      aria-label={t('agenda:take-line', { title })}
      checked={!isRefused}
      onChange={({ target }) => onTick(target.checked)}
    />
  );
  if (isRefused) {
    return (
      <tr className="agenda-preview-refused">
        <td>{tick}</td>
        <td className="desk-number">{line}</td>
        <td />
        <td />
        <th scope="row">{title}</th>
        <td />
        <td />
        <td>{t(`agenda:${understood.problem}`, { least: understood.least })}</td>
      </tr>
    );
  }
  const { start, isPinned, minutes, kind, leadTrainer, verdict } = understood;
  return (
    <tr>
      <td>{tick}</td>
      <td className="desk-number">{line}</td>
      <td className="desk-number">{start}</td>
      <td className="desk-number">{minutes}</td>
      <th scope="row">{title}</th>
      <td>{t(`prepare:${kind}`)}</td>
      <td>{leadTrainer}</td>
      <td>{[t(`agenda:${verdict}`), isPinned ? t('agenda:pinned') : ''].filter((text) => text !== '').join('; ')}</td>
    </tr>
  );
}

/** A workbook with several sheets asks which of them is meant. */
function SheetChoice({ preview, onChange }: { readonly preview: AgendaPreview; readonly onChange: (change: AgendaChange) => void }) {
  const { t } = useWords('list');
  const id = useId();
  if (preview.sheets.length < 2) return null;
  return (
    <div className="agenda-preview-sheet">
      <label htmlFor={id}>{t('sheet')}</label>
      <select id={id} value={preview.sheet} onChange={({ target }) => onChange({ kind: 'sheet', sheet: Number(target.value) })}>
        {preview.sheets.map((name, sheet) => (
          <option key={name} value={sheet}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function PreviewRows({
  rows,
  onTick,
}: {
  readonly rows: readonly AgendaPreviewRow[];
  readonly onTick: (line: number, isTaken: boolean) => void;
}) {
  const { t } = useWords('agenda');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('taken')}</span>
          </th>
          {(['line', 'start', 'minutes', 'title', 'kind', 'lead', 'understood'] as const).map((heading) => (
            <th key={heading} scope="col">
              {t(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PreviewRow key={row.line} row={row} onTick={(isTaken) => onTick(row.line, isTaken)} />
        ))}
      </tbody>
    </table>
  );
}

export function AgendaPreviewDialog({ first, onImported, onClose }: AgendaPreviewDialogProperties) {
  const { t } = useWords('agenda');
  const language = useLanguage();
  const [preview, setPreview] = useState(first);
  const { day, file, rows, otherDays, missing, gone } = preview;
  const coming = rows.filter(({ understood }) => understood.verdict !== 'refused').length;
  const isKnown = isEnough(preview.columns.map(({ field }) => field));
  const isListed = isKnown && rows.length > 0;
  const listed = (titles: readonly Localized[]): string => titles.map((title) => inLanguage(title, language)).join('; ');

  async function change(how: AgendaChange): Promise<void> {
    const changed = unlessRefused(await kit['change-agenda-preview'](preview.preview, how));
    if (changed) setPreview(changed);
  }

  return (
    <WindowDialog title={t('import-title', { day, file })} onClose={onClose} wide>
      <Form ask={() => kit['import-agenda'](preview.preview)} onDone={({ imported }) => onImported(imported)}>
        {() => (
          <>
            <SheetChoice preview={preview} onChange={(how) => void change(how)} />
            <p role="status">{t(isListed ? 'import-what' : isKnown ? 'columns-of-other-day' : 'columns-unknown', { day })}</p>
            {isListed && missing.length > 0 && <p className="desk-warning">{t('missing', { blocks: listed(missing) })}</p>}
            {isListed && gone.length > 0 && <p>{t('gone', { blocks: listed(gone) })}</p>}
            {otherDays > 0 && <p>{t('other-days', { count: otherDays })}</p>}
            <ScrollRegion label={t('import-rows')}>
              <AgendaColumns preview={preview} onChange={(how) => void change(how)} />
              {isListed && <PreviewRows rows={rows} onTick={(line, isTaken) => void change({ kind: 'line', line, isTaken })} />}
            </ScrollRegion>
            <FormActions submit={missing.length === 0 && coming > 0 ? t('import-now', { count: coming }) : undefined} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
