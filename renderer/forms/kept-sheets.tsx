/** Sheets that are kept: those typed now with their numbers, newest first; the others in the order of their file, which tells nothing. */
import { useId } from 'react';
import type { AnswerSheet } from '../../domain/forms/answer-set';
import { lineOf } from '../../domain/forms/fast-entry';
import type { SheetList } from '../../domain/forms/sheet-list';
import { useWords } from '../ui/words';

interface KeptSheetsProperties {
  readonly list: SheetList;
  /** Ids in the order in which they were typed in this sitting. */
  readonly typedNow: readonly string[];
  readonly onCorrect: (sheet: AnswerSheet) => void;
  readonly onRemove: (sheet: AnswerSheet) => void;
}

export function KeptSheets({ list, typedNow, onCorrect, onRemove }: KeptSheetsProperties) {
  const { t } = useWords('forms');
  const headingId = useId();
  const { sheets, closed, open, takesCode } = list;
  const now = typedNow.toReversed().flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
  const rows = [...now, ...sheets.filter(({ id }) => !typedNow.includes(id))];
  const numberOf = ({ id }: AnswerSheet): string => (typedNow.includes(id) ? String(typedNow.indexOf(id) + 1) : '');
  return (
    <section aria-labelledby={headingId} className="sheets-kept">
      <div className="desk-head">
        <h2 id={headingId}>
          {t('kept-title')}: <span className="desk-number">{sheets.length}</span>
        </h2>
        {now.length > 0 && <span className="desk-hint">{t('typed-now', { count: now.length })}</span>}
      </div>
      {rows.length === 0 ? (
        <p className="desk-hint">{t('none-kept')}</p>
      ) : (
        <>
          <div className="desk-scroll sheets-scroll">
            <table className="desk-table" aria-labelledby={headingId}>
              <thead>
                <tr>
                  <th scope="col">{t('sheet')}</th>
                  {takesCode && <th scope="col">{t('code')}</th>}
                  <th scope="col">{t('answers')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {rows.map((sheet, index) => {
                  const name = t('sheet-name', { name: numberOf(sheet) || sheet.code || `(${index + 1})` });
                  const comments = open.filter(({ id }) => sheet.answers[id] !== undefined).length;
                  return (
                    <tr key={sheet.id}>
                      <td className="desk-number">{numberOf(sheet)}</td>
                      {takesCode && <td>{sheet.code || <span className="desk-hint">{t('no-code')}</span>}</td>}
                      <td className="sheet-answers">
                        {lineOf('', sheet.answers, closed)}
                        {comments > 0 && <span className="desk-hint"> {t('comments', { count: comments })}</span>}
                      </td>
                      <td className="sheet-acts">
                        <button
                          type="button"
                          className="desk-button"
                          aria-label={t('correct-sheet', { sheet: name })}
                          onClick={() => onCorrect(sheet)}
                        >
                          {t('correct')}
                        </button>
                        <button
                          type="button"
                          className="desk-button"
                          aria-label={t('remove-sheet', { sheet: name })}
                          onClick={() => onRemove(sheet)}
                        >
                          {t('remove')}
                        </button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <p className="desk-hint">{t('kept-order')}</p>
        </>
      )}
    </section>
  );
}
