/** What importing a list would do, row by row, before it is done. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListPreview, ListPreviewRow, ListRowVerdict } from '../../domain/contract';
import { kit } from '../desk/bridge';
import { Form } from '../desk/parts/form';
import { ScrollRegion } from '../desk/parts/scroll-region';
import { WindowDialog } from '../desk/parts/window-dialog';

interface ListPreviewDialogProperties {
  readonly preview: ListPreview;
  readonly onImported: (count: number) => void;
  readonly onClose: () => void;
}

/** What needs a look comes first. */
const verdicts: readonly ListRowVerdict[] = ['doubtful', 'refused', 'already-here', 'new'];

interface PreviewRowProperties {
  readonly row: ListPreviewRow;
  /** For a doubtful row: comes in too. */
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function PreviewRow({ row, chosen, onChoose }: PreviewRowProperties) {
  const { t } = useTranslation('list');
  return (
    <tr className={`register-preview register-preview-${row.verdict}`}>
      <td className="desk-number">{row.line}</td>
      <th scope="row">{row.name}</th>
      <td>{row.school}</td>
      <td>{row.town}</td>
      <td>
        {row.reason === undefined ? t('verdict-new') : t(row.reason)}
        {row.verdict === 'doubtful' && (
          <label className="desk-choice">
            <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} /> {t('add-too')}
            <span className="visually-hidden">: {row.name}</span>
          </label>
        )}
      </td>
    </tr>
  );
}

export function ListPreviewDialog({ preview, onImported, onClose }: ListPreviewDialogProperties) {
  const { t } = useTranslation(['list', 'desk']);
  const rowsOf = (verdict: ListRowVerdict): readonly ListPreviewRow[] => preview.rows.filter((row) => row.verdict === verdict);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const count = rowsOf('new').length + chosen.size;

  function choose(line: number, wanted: boolean): void {
    const others = [...chosen].filter((other) => other !== line);
    setChosen(new Set(wanted ? [...others, line] : others));
  }

  return (
    <WindowDialog title={t('list:title', { file: preview.file })} onClose={onClose} wide>
      <Form
        className="register-import"
        ask={() => kit['import-list'](preview.preview, [...chosen])}
        onDone={({ imported }) => onImported(imported)}
      >
        {() => (
          <>
            <ul className="register-verdicts">
              {verdicts
                .toReversed()
                .map((verdict) => ({ verdict, of: rowsOf(verdict).length }))
                .filter(({ of }) => of > 0)
                .map(({ verdict, of }) => (
                  <li key={verdict}>{t(`list:${verdict}`, { count: of })}</li>
                ))}
            </ul>
            {count === 0 && rowsOf('doubtful').length === 0 && <p>{t('list:nobody-new')}</p>}
            <ScrollRegion label={t('list:rows')}>
              <table className="desk-table">
                <thead>
                  <tr>
                    <th scope="col">{t('list:line')}</th>
                    <th scope="col">{t('list:name')}</th>
                    <th scope="col">{t('list:school')}</th>
                    <th scope="col">{t('list:town')}</th>
                    <th scope="col">{t('list:verdict')}</th>
                  </tr>
                </thead>
                <tbody>
                  {verdicts.flatMap(rowsOf).map((row) => (
                    <PreviewRow key={row.line} row={row} chosen={chosen.has(row.line)} onChoose={(wanted) => choose(row.line, wanted)} />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <div className="desk-actions">
              {count > 0 && (
                <button type="submit" className="desk-button desk-button-first">
                  {t('list:import', { count })}
                </button>
              )}
              <button type="button" className="desk-button" onClick={onClose}>
                {t('desk:cancel')}
              </button>
            </div>
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
