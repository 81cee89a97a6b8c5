/** The minutes of a block in its own line: the times of all that follow go along. */
import type { DataPath } from '../../../domain/programme/plain-data';
import { useWords } from '../../ui/words';
import { useTypedText } from '../typed-text';
import { usePlain, usePut } from './form-scope';

export const longestDay = 24 * 60;

export const isMinutes = (text: string): boolean => /^\d{1,4}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= longestDay;

export function BlockMinutes({ path, what }: { readonly path: DataPath; readonly what: string }) {
  const { t } = useWords('designerForms');
  const place = { path, order: [], group: undefined };
  const stored = String(usePlain(place) ?? '');
  const put = usePut(place);
  const typed = useTypedText(stored, (text, goesOn) => put(/^\d{1,4}$/u.test(text.trim()) ? Number(text) : text, goesOn));
  const isWrong = !isMinutes(typed.value);
  return (
    <span className="entries-minutes">
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('minutes-of', { what })}
        aria-invalid={isWrong ? true : undefined}
        title={isWrong ? t('whole-minutes', { most: longestDay }) : undefined}
        value={typed.value}
        onFocus={typed.onFocus}
        onBlur={typed.onBlur}
        onChange={({ target }) => typed.onChange(target.value)}
      />
      <span aria-hidden="true">{t('min')}</span>
      {isWrong && <span className="desk-refused">{t('whole-minutes', { most: longestDay })}</span>}
    </span>
  );
}
