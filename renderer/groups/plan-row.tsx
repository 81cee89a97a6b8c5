/** One goal of a plan with everything that belongs to it. */
import { Trash2 } from 'lucide-react';
import { rowDates, rowStates } from '../../domain/groups/choices';
import { goalKey, textIn } from '../../domain/groups/plan/plan-fields';
import { placeInPlan } from '../../domain/groups/plan/plan-names';
import type { PlanRow } from '../../domain/groups/state';
import type { PlanView } from '../../domain/groups/view';
import type { Act } from '../ui/act';
import { Field } from '../ui/field';
import { onePress } from '../ui/held-enter';
import { useWords } from '../ui/words';
import { PlanDateField } from './plan-date';
import { PlanTextField } from './plan-text';

interface PlanRowCardProps {
  readonly plan: PlanView;
  readonly row: PlanRow;
  /** From 0. */
  readonly index: number;
  readonly act: Act;
}

export function PlanRowCard({ plan: { group, names, rowFields }, row, index, act }: PlanRowCardProps) {
  const { t } = useWords('plan');
  const title = t('row-title', { number: index + 1 });
  return (
    <section className="plan-row" aria-label={title}>
      <div className="desk-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="desk-icon-button"
          aria-label={t('remove-row', { number: index + 1 })}
          title={t('remove-row', { number: index + 1 })}
          {...onePress(() => void act({ kind: 'remove-plan-row', group, row: row.id }))}
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      </div>
      <div className="plan-fields">
        {(rowFields[row.id] ?? []).map((field) => (
          <PlanTextField
            key={field.key}
            field={field}
            what={{ group, row: row.id, field: field.key }}
            value={textIn(row.texts, field.key)}
            name={names[placeInPlan(row.id, field.key)]}
            wide={field.key === goalKey}
          />
        ))}
        <div className="plan-dates">
          {rowDates.map((field) => (
            <PlanDateField key={field} label={t(field)} what={{ group, row: row.id, field }} value={row[field] ?? ''} />
          ))}
          <Field label={t('state')} name="state">
            {(control) => (
              <select
                {...control}
                value={row.state}
                onChange={({ target }) => {
                  const state = rowStates.find((each) => each === target.value);
                  if (state) void act({ kind: 'set-plan-row-state', group, row: row.id, state });
                }}
              >
                {rowStates.map((state) => (
                  <option key={state} value={state}>
                    {t(state)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </div>
    </section>
  );
}
