/** How groups are wished for, and the button that forms them; asked again, it forms other ones. */
import { useState } from 'react';
import { groupingWays } from '../../domain/groups/choices';
import type { GroupingWay, GroupWishes } from '../../domain/groups/schema';
import type { GroupsView } from '../../domain/groups/view';
import type { HalfDay } from '../../domain/programme/programme';
import type { Act } from '../ui/act';
import { kit } from '../ui/bridge';
import { EmptyState } from '../ui/empty-state';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';
import { FixedPairs } from './fixed-pairs';

export interface GroupsPartProps {
  readonly groups: GroupsView;
  readonly halfDay: HalfDay;
  readonly act: Act;
}

const usual: GroupWishes = { way: 'mixed', sizing: { by: 'size', count: 5 }, pairs: [] };

interface WayChoiceProps {
  readonly way: GroupingWay;
  readonly onChoose: (way: GroupingWay) => void;
}

function WayChoice({ way, onChoose }: WayChoiceProps) {
  const { t } = useWords('groups');
  return (
    <fieldset className="desk-choices">
      <legend>{t('way')}</legend>
      {groupingWays.map((each) => (
        <label key={each} className="desk-choice">
          <input type="radio" name="way" checked={way === each} onChange={() => onChoose(each)} />
          {t(`way-${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function NewGroups({ groups: { wishes: formed, present }, halfDay }: Omit<GroupsPartProps, 'act'>) {
  const { t } = useWords('groups');
  const [wishes, setWishes] = useState(formed ?? usual);
  const { way, sizing, pairs } = wishes;
  if (present.length === 0) {
    return (
      <EmptyState title={t('nobody-title')} drawing="chairs">
        <p>{t('nobody')}</p>
      </EmptyState>
    );
  }
  return (
    <Form className="groups-new" ask={() => kit.dispatch({ kind: 'form-groups', wishes, halfDay })} onDone={() => undefined}>
      {(refusal) => (
        <>
          <p className="desk-hint">{t('present', { count: present.length })}</p>
          <WayChoice way={way} onChoose={(chosen) => setWishes({ ...wishes, way: chosen })} />
          {way === 'each-school' ? null : (
            <div className="groups-sizing">
              <Field label={t('count')} name="count" refusal={refusal}>
                {(control) => (
                  <input
                    {...control}
                    type="number"
                    min={1}
                    value={sizing.count === 0 ? '' : sizing.count}
                    onChange={({ target }) => setWishes({ ...wishes, sizing: { ...sizing, count: Number(target.value) } })}
                  />
                )}
              </Field>
              <Field label={t('sizing')} name="sizing">
                {(control) => (
                  <select
                    {...control}
                    value={sizing.by}
                    onChange={({ target }) =>
                      setWishes({ ...wishes, sizing: { ...sizing, by: target.value === 'size' ? 'size' : 'number' } })
                    }
                  >
                    <option value="size">{t('sizing-size')}</option>
                    <option value="number">{t('sizing-number')}</option>
                  </select>
                )}
              </Field>
            </div>
          )}
          <FixedPairs people={present} pairs={pairs} onChange={(changed) => setWishes({ ...wishes, pairs: changed })} />
          {formed ? <p className="desk-hint">{t('form-again-hint')}</p> : null}
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t(formed ? 'form-again' : 'form')}
            </button>
          </div>
        </>
      )}
    </Form>
  );
}
