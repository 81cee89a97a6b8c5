/** The people of a training as the programme's rule says of each; asked for when somebody opens a figure down to them. */

import type { Visit } from '../../domain/indicators/across';
import type { PersonRow } from '../../domain/indicators/rows';
import { isRefusal } from '../../domain/kernel/refusal';
import { writtenDays } from '../../domain/kernel/written-dates';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

function Person({ row }: { readonly row: PersonRow }) {
  const { t } = useWords('across');
  return (
    <tr>
      <td className="across-number">{row.number}</td>
      <th scope="row">{row.name === '' ? t('across:name-erased') : row.name}</th>
      <td>{row.school}</td>
      <td>{row.town}</td>
      <td>{row.role}</td>
      <td>{row.sex === 'unknown' ? '' : t(`attendance:${row.sex}`)}</td>
      <td className="across-number">{t('across:attended-of', { attended: row.attended, required: row.required })}</td>
      <td>{t(row.isCompleted ? 'across:yes' : 'across:no')}</td>
    </tr>
  );
}

const columns = ['number', 'name', 'school', 'town', 'role', 'sex', 'attended', 'fulfilled'] as const;

interface PeopleProperties {
  readonly training: Visit;
  readonly onClose: () => void;
}

export function PeopleDialog({ training, onClose }: PeopleProperties) {
  const { t, language } = useWords('across');
  const [people] = useAnswer(() => kit['indicator-people'](training.id), training.id);
  const title = `${t('people-of', { place: training.place })}, ${writtenDays(training.days, language)}`;
  return (
    <WindowDialog title={title} onClose={onClose} full>
      <ScrollRegion label={title}>
        {people && isRefusal(people) && <p className="desk-refused">{sentenceOf(people)}</p>}
        {people && !isRefusal(people) && (
          <table className="desk-table across-people" aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((row) => (
                <Person key={row.number} row={row} />
              ))}
            </tbody>
          </table>
        )}
      </ScrollRegion>
      <CloseAction onClose={onClose} />
    </WindowDialog>
  );
}
