/** The name of an entry that is added: one of those that there are, or one that a person makes up. */
import { useId, useState } from 'react';
import type { FormChoice } from '../../../domain/programme/design-form';
import { openedByKey } from '../../ui/opened-by-key';
import { useWords } from '../../ui/words';
import { Told } from './told-field';

interface NameForNewProperties {
  readonly label: string;
  /** Undefined: any name. */
  readonly among: readonly FormChoice[] | undefined;
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
}

export function NameForNew({ label, among, taken, onAdd }: NameForNewProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const [name, setName] = useState('');
  if (among) {
    if (among.length === 0) return null;
    return (
      <select aria-label={label} value="" onKeyDown={openedByKey} onChange={({ target: { value } }) => value !== '' && onAdd(value)}>
        <option value="">{label}</option>
        {among.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  const wrong = taken.includes(name) ? t('taken') : name !== '' && !/^[a-z0-9-]+$/u.test(name) ? t('as-name') : undefined;
  return (
    <form
      className="entries-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '' || wrong !== undefined) return;
        onAdd(name);
        setName('');
      }}
    >
      <div className="desk-field">
        <label htmlFor={id}>{t('name')}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={name}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => setName(target.value)}
        />
        {wrong === undefined ? (
          <p id={`${id}-told`} className="desk-hint">
            {t('name-hint')}
          </p>
        ) : (
          <Told id={`${id}-told`} told={[{ problem: wrong, isWarning: false }]} />
        )}
      </div>
      <button type="submit" className="desk-button">
        {label}
      </button>
    </form>
  );
}
