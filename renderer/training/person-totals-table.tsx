/** The totals that are left once persons were erased: how many there were, of which groups, and how many were there. */

import { halfDays } from '../../domain/programme/choices';
import { type GroupKind, groupKinds } from '../../domain/training/person-totals';
import type { PersonTotals } from '../../domain/training/schema';
import { useWords } from '../ui/words';

interface Line {
  readonly what: string;
  readonly count: number;
}

function CountTable({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) {
  const { t } = useWords('erase');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col" className="prepare-count">
            {t('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, count }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td className="desk-number prepare-count">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GroupTable({ kind, totals }: { readonly kind: GroupKind; readonly totals: PersonTotals }) {
  const { t } = useWords('erase');
  const { named, others, isUnnoted } = totals[kind];
  const nameOf = (name: string): string => (kind === 'sexes' && (name === 'female' || name === 'male') ? t(`attendance:${name}`) : name);
  const lines = named.map(({ name, count }) => ({ what: nameOf(name), count }));
  const what = t(`erase:${kind}`);
  const rest = { what: t(isUnnoted ? 'erase:not-noted' : 'erase:others'), count: others };
  return <CountTable caption={totals.settled ? t('erase:of-completed', { what }) : what} lines={others === 0 ? lines : [...lines, rest]} />;
}

export function PersonTotalsTable({ totals }: { readonly totals: PersonTotals }) {
  const { t } = useWords('erase');
  const { participants, present, fulfilled, minutesPresent, minutesPlanned } = totals;
  const lines = [
    { what: t('erase:participants'), count: participants },
    ...halfDays.map((halfDay) => ({
      what: t('erase:present', { halfDay: t(`attendance:${halfDay}`) }),
      count: present[halfDay],
    })),
    { what: t('erase:fulfilled'), count: fulfilled },
  ];
  return (
    <div className="prepare-totals">
      <div>
        <CountTable caption={t('erase:totals')} lines={lines} />
        <p className="desk-hint">{t('erase:minutes', { planned: minutesPlanned, minutes: minutesPresent })}</p>
      </div>
      {groupKinds.map((kind) => (
        <GroupTable key={kind} kind={kind} totals={totals} />
      ))}
    </div>
  );
}
