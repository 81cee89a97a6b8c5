/** Action plans, one for each group, as the paper template has them. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type PlanFieldView, schoolKey, textIn } from '../../domain/groups/plan/plan-fields';
import { placeInPlan } from '../../domain/groups/plan/plan-names';
import type { GroupsView, PlanView } from '../../domain/groups/view';
import type { TrainingId } from '../../domain/kernel/ids';
import type { Language } from '../../domain/kernel/language';
import type { Act } from '../ui/act';
import { useWords } from '../ui/words';
import { PlanActs } from './plan-acts';
import { PlanDateField } from './plan-date';
import { PlanEssence } from './plan-essence';
import { PlanRowCard } from './plan-row';
import { PlanTextField } from './plan-text';
import './plans.css';

interface PlansProps {
  readonly training: TrainingId;
  readonly groups: GroupsView;
  readonly isRunning: boolean;
  readonly isOnly: boolean;
  /** The language of the training. */
  readonly spoken: Language;
  readonly act: Act;
}

interface PlanTextsProps {
  readonly plan: PlanView;
  readonly fields: readonly PlanFieldView[];
}

function PlanTexts({ plan: { group, texts, names, schoolName }, fields }: PlanTextsProps) {
  return fields.map((field) => (
    <PlanTextField
      key={field.key}
      field={field}
      what={{ group, row: null, field: field.key }}
      value={field.key === schoolKey ? schoolName : textIn(texts, field.key)}
      name={names[placeInPlan(null, field.key)]}
    />
  ));
}

function PlanForm({ plan, training, groups, isRunning, isOnly, spoken, act }: PlansProps & { readonly plan: PlanView }) {
  const { t } = useWords('plan');
  const [before, after] = plan.around;
  return (
    <div className="plan-form">
      <p className="desk-hint">{t('hint')}</p>
      {groups.asksForPlans ? <PlanEssence training={training} group={plan.group} asksWho={groups.asksWho} /> : null}
      <div className="plan-fields">
        <PlanTexts plan={plan} fields={before} />
      </div>
      {plan.rows.map((row, index) => (
        <PlanRowCard key={row.id} plan={plan} row={row} index={index} act={act} />
      ))}
      {groups.asksForPlans ? (
        <div className="desk-actions">
          <button type="button" className="desk-button groups-act" onClick={() => void act({ kind: 'add-plan-row', group: plan.group })}>
            <Plus aria-hidden="true" size={16} />
            {t('add-row')}
          </button>
        </div>
      ) : null}
      <div className="plan-fields">
        <PlanTexts plan={plan} fields={after} />
        <PlanDateField label={t('review')} what={{ group: plan.group, row: null, field: 'review' }} value={plan.review ?? ''} />
      </div>
      <PlanActs groups={groups} plan={plan} isRunning={isRunning} isOnly={isOnly} spoken={spoken} />
    </div>
  );
}

export function Plans(props: PlansProps) {
  const { t } = useWords('plan');
  const { asksForPlans, plans: all } = props.groups;
  /* Without a plan in the programme only what was written before is there. */
  const plans = asksForPlans ? all : all.filter(({ rows, texts }) => rows.length > 0 || Object.keys(texts).length > 0);
  const [chosen, setChosen] = useState<number>();
  const plan = plans.find(({ group }) => group === chosen) ?? plans[0];
  if (!plan) return <p className="desk-hint">{t(asksForPlans ? 'none-yet' : 'none-asked')}</p>;
  return (
    <>
      <fieldset className="desk-choices plan-choice">
        <legend>{t('groups')}</legend>
        {plans.map(({ group, schoolName }) => (
          <label key={group} className="desk-choice">
            <input type="radio" name="plan" checked={group === plan.group} onChange={() => setChosen(group)} />
            <span>
              {t('group', { number: group + 1 })} <span className="desk-hint">{schoolName}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PlanForm key={plan.group} plan={plan} {...props} />
    </>
  );
}
