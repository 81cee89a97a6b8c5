/** What was issued, the latest first, found by number or name; each can be looked at, issued anew or withdrawn. */
import { Ban, Eye, RotateCcw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { isNumberLike } from '../../domain/certificates/series';
import type { IssuedRow } from '../../domain/certificates/view';
import { fold } from '../../domain/kernel/cyrillic';
import { writtenLongDay } from '../../domain/kernel/written-dates';
import { EmptyState } from '../ui/empty-state';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';
import type { Again } from './again-dialog';

const isFound = ({ number, name }: IssuedRow, typed: string): boolean =>
  typed.trim() === '' || isNumberLike(number, typed) || (name !== undefined && fold(name).includes(fold(typed)));

interface RowProperties {
  readonly row: IssuedRow;
  readonly onShow: () => void;
  readonly onAgain: (again: Again) => void;
}

function Row({ row: { number, name, apart, on, by, insteadOf, reason, standing, isDouble, isShort }, onShow, onAgain }: RowProperties) {
  const { t, language } = useWords('certificates');
  const why = [insteadOf === null ? '' : t('instead-of', { number: insteadOf }), reason ?? t('erased')].filter((text) => text !== '');
  const acts = [
    { act: 'reissue', Icon: RotateCcw },
    { act: 'withdraw', Icon: Ban },
  ] as const;
  return (
    <tr className={standing === 'standing' ? '' : 'certificates-gone'}>
      <th scope="row">
        <span className="certificates-number">{number}</span>
        <br />
        {name ?? t('erased')}
        {apart !== '' && <span className="desk-hint certificates-apart">{apart}</span>}
      </th>
      <td>
        {writtenLongDay(on, language)}
        <br />
        {by ?? t('erased')}
      </td>
      <td>
        {t(standing)}
        {isDouble && <strong> · {t('double')}</strong>}
        {isShort && <strong> · {t('why-short')}</strong>}
        <p className="desk-hint">{why.join(' · ')}</p>
      </td>
      <td>
        <div className="certificates-acts">
          {name !== undefined && (
            <button
              type="button"
              className="desk-icon-button"
              aria-label={t('show', { number })}
              title={t('show', { number })}
              onClick={onShow}
            >
              <Eye aria-hidden="true" size={16} />
            </button>
          )}
          {standing === 'standing' &&
            acts.map(({ act, Icon }) => (
              <button
                key={act}
                type="button"
                className="desk-icon-button"
                aria-label={t(`${act}-title`, { number })}
                title={t(act)}
                onClick={() => onAgain({ act, number })}
              >
                <Icon aria-hidden="true" size={16} />
              </button>
            ))}
        </div>
      </td>
    </tr>
  );
}

interface IssuedCertificatesProperties {
  readonly issued: readonly IssuedRow[];
  readonly onShow: (number: string) => void;
  readonly onAgain: (again: Again) => void;
}

export function IssuedCertificates({ issued, onShow, onAgain }: IssuedCertificatesProperties) {
  const { t, language } = useWords('certificates');
  const [typed, setTyped] = useState('');
  if (issued.length === 0) {
    return (
      <EmptyState title={t('none-title')} drawing="pin-board">
        <p>{t('none')}</p>
      </EmptyState>
    );
  }
  const short = issued.filter(({ isShort }) => isShort).length;
  const found = issued.filter((row) => isFound(row, typed));
  return (
    <section>
      <h2>{t('issued-title')}</h2>
      <Field label={t('find')} name="find" className="certificates-find">
        {(control) => (
          <input {...control} type="search" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      {issued.some(({ isDouble }) => isDouble) && <p className="desk-hint">{t('double-hint')}</p>}
      {short > 0 && (
        <p className="certificates-short">
          <TriangleAlert aria-hidden="true" size={16} />
          {t('short', { count: short })}
        </p>
      )}
      {found.length === 0 ? (
        <p role="status">{t('nothing-found')}</p>
      ) : (
        <table className="desk-table" aria-label={t('issued-title')}>
          <thead>
            <tr>
              <th scope="col">{t('column-number')}</th>
              <th scope="col">{t('column-on')}</th>
              <th scope="col">{t('column-standing')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((row) => (
              <Row key={row.number} {...{ row, language, onAgain }} onShow={() => onShow(row.number)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
