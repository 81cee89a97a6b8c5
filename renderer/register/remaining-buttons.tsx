/** Marks all who remain in a half-day at one go; many are marked absent only once a person says that they mean it. */
import { useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { HalfDay } from '../../domain/programme/programme';
import type { ParticipantRow } from '../../domain/register/register-view';
import { isRemaining } from '../../domain/register/remaining';
import { sentenceOf, showRefusal } from '../ui/act';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

/** The id of the element that says how many are not marked. */
export const notMarkedId = 'register-not-marked';

const remainingStates = ['present', 'absent'] as const;
type RemainingState = (typeof remainingStates)[number];

interface RemainingButtonsProperties {
  readonly rows: readonly ParticipantRow[];
  readonly marking: HalfDay;
  /** All who remained are marked: the button that was pressed is disabled now and can't keep the focus. */
  readonly onMarked: () => void;
}

interface Asked {
  readonly halfDay: HalfDay;
  readonly refused: Refusal;
  readonly number: number;
}

export function RemainingButtons({ rows, marking, onMarked }: RemainingButtonsProperties) {
  const { t } = useWords('register');
  const [asked, setAsked] = useState<Asked>();
  const remaining = (state: RemainingState, halfDay: HalfDay): number =>
    rows.filter(
      ({ isErased, marks, signed }) => !isErased && isRemaining({ state: marks[halfDay].state, isSigned: signed[halfDay] }, state),
    ).length;

  function marked(state: RemainingState, halfDay: HalfDay): void {
    const number = remaining(state, halfDay);
    const signed = remaining('present', halfDay) - number;
    const told = t('remaining-marked', { halfDay: t(`attendance:${halfDay}`), number, state: t(`attendance:${state}`) });
    tellOutcome(signed === 0 ? told : `${told}. ${t('remaining-signed', { count: signed })}`);
    onMarked();
  }
  async function mark(state: RemainingState): Promise<void> {
    const outcome = await dispatch({ kind: 'mark-remaining', halfDay: marking, state });
    if (!isRefusal(outcome)) marked(state, marking);
    else if (outcome.refused === 'many-absent') setAsked({ halfDay: marking, refused: outcome, number: remaining(state, marking) });
    else showRefusal(outcome);
  }

  return (
    <>
      {remainingStates.map((state) => (
        <button
          key={state}
          type="button"
          className="desk-button"
          disabled={remaining(state, marking) === 0}
          aria-describedby={notMarkedId}
          onClick={() => void mark(state)}
        >
          {t(`remaining-${state}`)}
        </button>
      ))}
      {asked && (
        <WindowDialog title={t('many-absent-title', { number: asked.number })} onClose={() => setAsked(undefined)}>
          <p>{sentenceOf(asked.refused)}</p>
          <Form
            ask={() => dispatch({ kind: 'mark-remaining', halfDay: asked.halfDay, state: 'absent', confirmed: true })}
            onDone={() => {
              setAsked(undefined);
              marked('absent', asked.halfDay);
            }}
          >
            {() => <FormActions submit={t('mark-absent')} onClose={() => setAsked(undefined)} />}
          </Form>
        </WindowDialog>
      )}
    </>
  );
}
