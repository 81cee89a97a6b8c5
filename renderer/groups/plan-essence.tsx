/** The essence of a goal from a group's paper, in one line and by keyboard alone: the rest can follow, also from the sheet on another day. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kit } from '../ui/bridge';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { Form } from '../ui/form';

interface PlanEssenceProps {
  readonly group: number;
  readonly asksWho: boolean;
}

const nothing = { goal: '', who: '', by: '' };

export function PlanEssence({ group, asksWho }: PlanEssenceProps) {
  const { t } = useTranslation('plan');
  const [typed, setTyped] = useState(nothing);
  /* The date's field keeps what is being typed in it; each goal gets a new one. */
  const [taken, setTaken] = useState(0);
  const goal = useRef<HTMLInputElement>(null);
  const next = (): void => {
    setTyped(nothing);
    setTaken(taken + 1);
    goal.current?.focus();
  };
  return (
    <Form className="plan-essence" ask={() => kit.dispatch({ kind: 'add-plan-goal', group, ...typed })} onDone={next}>
      {(refusal) => (
        <>
          <Field label={t('goal-short')} name="goal" refusal={refusal} className="plan-essence-goal">
            {(control) => (
              <input
                {...control}
                ref={goal}
                autoComplete="off"
                value={typed.goal}
                onChange={({ target }) => setTyped({ ...typed, goal: target.value })}
              />
            )}
          </Field>
          {asksWho && (
            <Field label={t('essence-who')} name="who" refusal={refusal}>
              {(control) => (
                <input
                  {...control}
                  autoComplete="off"
                  value={typed.who}
                  onChange={({ target }) => setTyped({ ...typed, who: target.value })}
                />
              )}
            </Field>
          )}
          <DateField
            key={taken}
            short
            label={t('essence-by')}
            name="by"
            refusal={refusal}
            value={typed.by}
            onChange={(by) => setTyped({ ...typed, by })}
          />
          <button type="submit" className="desk-button desk-button-first">
            {t('essence-add')}
          </button>
          <p className="desk-hint">{t('essence-hint')}</p>
        </>
      )}
    </Form>
  );
}
