/** What is done with a plan that is written: shown to the room, or saved as a file in the school's language. */
import { useState } from 'react';
import type { GroupsView, PlanView } from '../../domain/groups/view';
import type { Language } from '../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { turnToRoom } from '../stage/asks';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { onePress } from '../ui/held-enter';
import { LanguageField } from '../ui/language-field';
import { useDoubt } from '../ui/use-doubt';
import { useWords } from '../ui/words';

interface PlanActsProps {
  readonly groups: GroupsView;
  readonly plan: PlanView;
  readonly isRunning: boolean;
  /** There is no other screen than this one. */
  readonly isOnly: boolean;
  /** The language of the training. */
  readonly spoken: Language;
}

export function PlanActs({ groups: { shownPlan }, plan, isRunning, isOnly, spoken }: PlanActsProps) {
  const { t } = useWords('plan');
  /** It holds for the plan as it was when it was asked for: another name is another question. */
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly names: string }>();
  const names = JSON.stringify(plan.names);
  const refusal = refused?.names === names ? refused.refusal : undefined;
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState<string>();
  const isShown = shownPlan === plan.group;
  const doubted = refusal?.refused === 'plan-holds-name';
  const { isMeant, heard } = useDoubt(names, 'plan-holds-name');

  async function show(): Promise<void> {
    const answer = heard(await kit.dispatch({ kind: 'show-plan', group: plan.group, confirmed: doubted && isMeant() }));
    setRefused(isRefusal(answer) ? { refusal: answer, names } : undefined);
    if (!isRefusal(answer) && isOnly && !isShown) await turnToRoom();
  }

  async function save(): Promise<void> {
    const answer = unlessRefused(await kit['export-plan']({ group: plan.group, language }));
    if (answer) setSaved(answer.files[0]);
  }

  return (
    <div className="plan-acts">
      <div className="desk-actions">
        <button
          type="button"
          className="desk-button desk-button-first"
          disabled={!isRunning || plan.rows.length === 0}
          {...onePress(() => void show())}
        >
          {t(isShown ? 'plan:hide' : doubted ? 'plan:show-anyway' : isOnly ? 'groups:show-here' : 'plan:show')}
        </button>
        <p className="desk-hint">{t(isRunning ? 'plan:show-hint' : 'groups:show-off')}</p>
      </div>
      <p role="alert" className="desk-refused">
        {refusal && sentenceOf(refusal)}
      </p>
      <div className="desk-actions">
        <LanguageField label={t('plan:language')} name="plan-language" className="plan-language" value={language} onChange={setLanguage} />
        <button type="button" className="desk-button" disabled={plan.rows.length === 0} onClick={() => void save()}>
          {t('plan:save')}
        </button>
        <p role="status" className="desk-hint">
          {saved === undefined ? '' : t('plan:saved', { file: saved })}
        </p>
        {saved === undefined ? null : (
          <button type="button" className="desk-button" onClick={() => void kit['open-exported']('open').then(unlessRefused)}>
            {t('export:open')}
          </button>
        )}
      </div>
    </div>
  );
}
