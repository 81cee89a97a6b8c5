/** The essence of a goal from a group's paper, in one line and by keyboard alone: the rest can follow, also from the sheet on another day. */
import { useRef, useState } from 'react';
import type { TrainingId } from '../../domain/kernel/ids';
import { kit } from '../ui/bridge';
import { DateField } from '../ui/date-field';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { sharedState, useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';

interface PlanEssenceProps {
  readonly training: TrainingId;
  readonly group: number;
  readonly asksWho: boolean;
}

const nothing = { goal: '', who: '', by: '' };

type Essence = typeof nothing;

/** What was typed and not added yet, by training and group: it outlives its dialog. In the window only. */
const drafts = sharedState<Readonly<Record<string, Essence>>>({});

function useEssence(training: TrainingId, group: number): readonly [Essence, (typed: Partial<Essence>) => void] {
  const place = `${training} ${group}`;
  const latest = (): Essence => drafts.get()[place] ?? nothing;
  const { [place]: typed = nothing } = useShared(drafts);
  return [typed, (change) => drafts.set({ ...drafts.get(), [place]: { ...latest(), ...change } })];
}

export function PlanEssence({ training, group, asksWho }: PlanEssenceProps) {
  const { t } = useWords('plan');
  const [typed, type] = useEssence(training, group);
  /* The date's field keeps what is being typed in it; each goal gets a new one. */
  const [taken, setTaken] = useState(0);
  const goal = useRef<HTMLInputElement>(null);
  const next = (): void => {
    type(nothing);
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
                onChange={({ target }) => type({ goal: target.value })}
              />
            )}
          </Field>
          {asksWho && (
            <Field label={t('essence-who')} name="who" refusal={refusal}>
              {(control) => (
                <input {...control} autoComplete="off" value={typed.who} onChange={({ target }) => type({ who: target.value })} />
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
            onChange={(by) => type({ by })}
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
