/** What a row of a list knows of somebody who is on the list already: what would be filled in, and what stays as it stands. */
import type { ListPreviewRow } from '../../domain/desk/previews';
import { sexes, yesNo } from '../../domain/register/choices';
import type { CompletedField } from '../../domain/register/completing';
import { useWords } from '../ui/words';

interface CompletionCellProperties {
  readonly row: Pick<ListPreviewRow, 'line' | 'name' | 'completion'>;
  readonly isFilling: boolean;
  readonly onFill: (wanted: boolean) => void;
}

const choices: Partial<Record<CompletedField, readonly (typeof sexes)[number][] | readonly (typeof yesNo)[number][]>> = {
  sex: sexes,
  protectionTeam: yesNo,
  contactConsent: yesNo,
  photoConsent: yesNo,
};

export function CompletionCell({ row: { line, name, completion }, isFilling, onFill }: CompletionCellProperties) {
  const { t } = useWords('list');
  if (!completion) return null;
  const { fills, differs, certified } = completion;
  const worded = (field: CompletedField, value: string): string => {
    const choice = choices[field]?.find((each) => each === value);
    return choice === undefined ? value : t(`attendance:${choice}`);
  };
  return (
    <>
      {fills.length > 0 && (
        <label className="desk-choice">
          <input type="checkbox" checked={isFilling} onChange={({ target }) => onFill(target.checked)} />
          <span>
            <span className="visually-hidden">{t('fill-row', { name, line })} </span>
            {t('fills', { what: fills.map(({ field, value }) => `${t(`of-${field}`)} ${worded(field, value)}`).join('; ') })}
          </span>
        </label>
      )}
      {differs.map(({ field, here, listed }) => (
        <span key={field} className="register-written">
          {t('differs', { field: t(`of-${field}`), here: worded(field, here), listed: worded(field, listed) })}
        </span>
      ))}
      {certified.length > 0 && (
        <span className="register-written">{t('fill-certified', { fields: certified.map((field) => t(`of-${field}`)).join(', ') })}</span>
      )}
    </>
  );
}
