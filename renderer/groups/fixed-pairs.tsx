/** People who are to be together or apart, whatever else is wished for. */
import { X } from 'lucide-react';
import { useState } from 'react';
import type { FixedPair } from '../../domain/groups/schema';
import type { MemberView } from '../../domain/groups/view';
import type { ParticipantId } from '../../domain/kernel/ids';
import { Field } from '../ui/field';
import { useWords } from '../ui/words';

interface FixedPairsProps {
  /** The people who can be chosen. */
  readonly people: readonly MemberView[];
  readonly pairs: readonly FixedPair[];
  readonly onChange: (pairs: readonly FixedPair[]) => void;
}

interface PersonFieldProps {
  readonly label: string;
  readonly name: string;
  readonly people: readonly MemberView[];
  readonly chosen: ParticipantId | undefined;
  readonly onChoose: (id: ParticipantId | undefined) => void;
}

function PersonField({ label, name, people, chosen, onChoose }: PersonFieldProps) {
  return (
    <Field label={label} name={name}>
      {(control) => (
        <select {...control} value={chosen ?? ''} onChange={({ target }) => onChoose(people.find(({ id }) => id === target.value)?.id)}>
          <option value="">–</option>
          {people.map(({ id, name: person }) => (
            <option key={id} value={id}>
              {person}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function FixedPairs({ people, pairs, onChange }: FixedPairsProps) {
  const { t } = useWords('groups');
  const [one, setOne] = useState<ParticipantId>();
  const [other, setOther] = useState<ParticipantId>();
  const [how, setHow] = useState<FixedPair['how']>('apart');
  const nameOf = (id: ParticipantId): string => people.find((each) => each.id === id)?.name ?? '—';

  function add(): void {
    if (one === undefined || other === undefined || one === other) return;
    const isSame = (pair: FixedPair): boolean => [pair.one, pair.other].includes(one) && [pair.one, pair.other].includes(other);
    onChange([...pairs.filter((pair) => !isSame(pair)), { one, other, how }]);
    setOne(undefined);
    setOther(undefined);
  }

  return (
    <fieldset className="desk-choices groups-pairs">
      <legend>{t('pairs')}</legend>
      <ul className="groups-pair-list">
        {pairs.map((pair) => {
          const names = { one: nameOf(pair.one), other: nameOf(pair.other) };
          return (
            <li key={`${pair.one} ${pair.other}`}>
              {t(`pair-line-${pair.how}`, names)}
              <button
                type="button"
                className="desk-icon-button"
                aria-label={t('remove-pair', names)}
                onClick={() => onChange(pairs.filter((each) => each !== pair))}
              >
                <X aria-hidden="true" size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <PersonField label={t('pair-one')} name="one" people={people} chosen={one} onChoose={setOne} />
      <Field label={t('pair-how')} name="how">
        {(control) => (
          <select {...control} value={how} onChange={({ target }) => setHow(target.value === 'together' ? 'together' : 'apart')}>
            <option value="apart">{t('pair-apart')}</option>
            <option value="together">{t('pair-together')}</option>
          </select>
        )}
      </Field>
      <PersonField label={t('pair-other')} name="other" people={people} chosen={other} onChoose={setOther} />
      <div className="desk-actions">
        <button type="button" className="desk-button" disabled={one === undefined || other === undefined || one === other} onClick={add}>
          {t('add-pair')}
        </button>
      </div>
    </fieldset>
  );
}
