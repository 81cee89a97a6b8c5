/** What a list would make of a day's agenda, line by line, before anything is changed. */
import { useTranslation } from 'react-i18next';
import type { AgendaPreview, AgendaPreviewRow } from '../../domain/desk/previews';
import { inLanguage, type Localized } from '../../domain/kernel/language';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { ScrollRegion } from '../ui/scroll-region';
import { useLanguage } from '../ui/use-language';
import { WindowDialog } from '../ui/window-dialog';

interface AgendaPreviewDialogProperties {
  readonly preview: AgendaPreview;
  readonly onImported: (count: number) => void;
  readonly onClose: () => void;
}

function PreviewRow({ row: { line, title, understood } }: { readonly row: AgendaPreviewRow }) {
  const { t } = useTranslation(['agenda', 'prepare']);
  if (understood.verdict === 'refused') {
    return (
      <tr className="agenda-preview-refused">
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

export function AgendaPreviewDialog({ preview, onImported, onClose }: AgendaPreviewDialogProperties) {
  const { t } = useTranslation(['agenda', 'desk']);
  const language = useLanguage();
  const { day, file, rows, otherDays, missing, gone } = preview;
  const coming = rows.filter(({ understood }) => understood.verdict !== 'refused').length;
  const listed = (titles: readonly Localized[]): string => titles.map((title) => inLanguage(title, language)).join('; ');
  return (
    <WindowDialog title={t('agenda:import-title', { day, file })} onClose={onClose} wide>
      <Form ask={() => kit['import-agenda'](preview.preview)} onDone={({ imported }) => onImported(imported)}>
        {() => (
          <>
            <p>{t('agenda:import-what', { day })}</p>
            {missing.length > 0 && <p className="desk-warning">{t('agenda:missing', { blocks: listed(missing) })}</p>}
            {gone.length > 0 && <p>{t('agenda:gone', { blocks: listed(gone) })}</p>}
            {otherDays > 0 && <p>{t('agenda:other-days', { count: otherDays })}</p>}
            <ScrollRegion label={t('agenda:import-rows')}>
              <table className="desk-table">
                <thead>
                  <tr>
                    {(['line', 'start', 'minutes', 'title', 'kind', 'lead', 'understood'] as const).map((heading) => (
                      <th key={heading} scope="col">
                        {t(`agenda:${heading}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <PreviewRow key={row.line} row={row} />
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <FormActions
              submit={missing.length === 0 && coming > 0 ? t('agenda:import-now', { count: coming }) : undefined}
              onClose={onClose}
            />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
