/** What importing a list would do, row by row, before it is done. */
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
const verdicts: readonly ListRowVerdict[] = ['refused', 'already-here', 'new'];

function PreviewRow({ row }: { readonly row: ListPreviewRow }) {
  const { t } = useTranslation('list');
  return (
    <tr className={`register-preview register-preview-${row.verdict}`}>
      <td className="desk-number">{row.line}</td>
      <th scope="row">{row.name}</th>
      <td>{row.school}</td>
      <td>{row.town}</td>
      <td>{row.reason === undefined ? t('verdict-new') : t(row.reason)}</td>
    </tr>
  );
}

export function ListPreviewDialog({ preview, onImported, onClose }: ListPreviewDialogProperties) {
  const { t } = useTranslation(['list', 'desk']);
  const rowsOf = (verdict: ListRowVerdict): readonly ListPreviewRow[] => preview.rows.filter((row) => row.verdict === verdict);
  const count = rowsOf('new').length;

  return (
    <WindowDialog title={t('list:title', { file: preview.file })} onClose={onClose} wide>
      <Form className="register-import" ask={() => kit['import-list'](preview.preview)} onDone={({ imported }) => onImported(imported)}>
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
            {count === 0 && <p>{t('list:nobody-new')}</p>}
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
                    <PreviewRow key={row.line} row={row} />
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
