/** What would become of each row of a list, and which of those that can come in shall come in. */
import { useTranslation } from 'react-i18next';
import type { ListPreviewRow, ListRowVerdict } from '../../domain/desk/previews';

interface ListRowsProperties {
  readonly rows: readonly ListPreviewRow[];
  /** One of the list's columns holds contacts. */
  readonly hasContacts: boolean;
  /** Names come in as they are written tidily. */
  readonly isTidied: boolean;
  /** Lines of those that come in. */
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (line: number, wanted: boolean) => void;
}

/** What needs a look comes first. */
export const verdicts: readonly ListRowVerdict[] = ['doubtful', 'refused', 'already-here', 'new'];

export function ListRows({ rows, hasContacts, isTidied, chosen, onChoose }: ListRowsProperties) {
  const { t } = useTranslation(['list', 'register']);
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{t('add')}</th>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('school')}</th>
          <th scope="col">{t('town')}</th>
          {hasContacts && <th scope="col">{t('register:contact')}</th>}
          <th scope="col">{t('verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {verdicts
          .flatMap((verdict) => rows.filter((row) => row.verdict === verdict))
          .map(({ line, name, tidied, school, town, contact, contactLeftOut, note, noteLeftOut, verdict, reason }) => (
            <tr key={line} className={`register-preview register-preview-${verdict}`}>
              <td>
                {(verdict === 'new' || verdict === 'doubtful') && (
                  <label className="desk-choice">
                    <input type="checkbox" checked={chosen.has(line)} onChange={({ target }) => onChoose(line, target.checked)} />
                    <span className="visually-hidden">{t('add-row', { name, line })}</span>
                  </label>
                )}
              </td>
              <td className="desk-number">{line}</td>
              <th scope="row">
                {isTidied && tidied !== undefined ? tidied : name}
                {tidied !== undefined && (
                  <span className="register-written">{isTidied ? t('written', { name }) : t('offered', { name: tidied })}</span>
                )}
                {(note !== '' || noteLeftOut) && (
                  <span className="register-written">{noteLeftOut ? t('note-left-out') : t('register:has-note', { note })}</span>
                )}
              </th>
              <td>{school}</td>
              <td>{town}</td>
              {hasContacts && (
                <td className="register-contact">
                  {contactLeftOut ? <span className="register-unused">{t('contact-left-out')}</span> : contact}
                </td>
              )}
              <td>{reason === undefined ? t(chosen.has(line) ? 'verdict-new' : 'verdict-left-out') : t(reason)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
