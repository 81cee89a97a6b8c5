/** Signs a school up for a follow-up workshop, by keyboard alone; without consent there is no field to type a contact into. */
import { useId, useState } from 'react';
import type { TrainingView } from '../../domain/desk/desk-view';
import type { FollowUpInput } from '../../domain/follow-up/schema';
import type { FollowUp } from '../../domain/follow-up/state';
import { writtenDayInSentence, writtenMonth } from '../../domain/kernel/written-dates';
import type { TrainingCommand } from '../../domain/training/command';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';

interface FollowUpFormProps {
  readonly training: TrainingView;
  /** The one that is changed; undefined for a new one. */
  readonly before: FollowUp | undefined;
  /** Typing goes on at once: one was noted just now, or is changed. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const nothing: FollowUpInput = { school: '', wish: '', month: '', mayContact: false, contact: '' };

const inputOf = ({ month, mayContact, words }: FollowUp): FollowUpInput => ({ ...nothing, ...words, month: month ?? '', mayContact });

const commandOf = (before: FollowUp | undefined, wish: FollowUpInput): TrainingCommand =>
  before ? { kind: 'change-follow-up', followUp: before.id, wish } : { kind: 'wish-follow-up', wish };

export function FollowUpForm({ training, before, takesFocus, onDone, onCancel }: FollowUpFormProps) {
  const { t, language } = useWords('followUp');
  const schoolsId = useId();
  const [wish, setWish] = useState<FollowUpInput>(before ? inputOf(before) : nothing);
  const { details, register, followUp } = training;
  const schools = [...new Set(register.rows.map(({ person }) => person.school))].filter((school) => school !== '');
  /* A month that was chosen once stays to be chosen. */
  const months = [...new Set([...followUp.offered, ...(before?.month ? [before.month] : [])])].toSorted();
  const change = (changed: Partial<FollowUpInput>): void => setWish({ ...wish, ...changed });

  return (
    <Form className="follow-up-form" ask={() => kit.dispatch(commandOf(before, wish))} onDone={onDone}>
      {(refusal) => (
        <>
          <Field label={t('school')} name="school" refusal={refusal} className="follow-up-school">
            {(control) => (
              <>
                <input
                  {...control}
                  type="text"
                  autoComplete="off"
                  // biome-ignore lint/a11y/noAutofocus: the next school is typed where the last one was
                  autoFocus={takesFocus}
                  list={schoolsId}
                  value={wish.school}
                  onChange={({ target }) => change({ school: target.value })}
                />
                <datalist id={schoolsId}>
                  {schools.map((school) => (
                    <option key={school} value={school} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={t('wish')} name="wish" hint={t('wish-hint')} refusal={refusal} className="follow-up-wish">
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                value={wish.wish}
                onChange={({ target }) => change({ wish: target.value })}
              />
            )}
          </Field>
          <Field label={t('month')} name="month" refusal={refusal}>
            {(control) => (
              <select {...control} value={wish.month} onChange={({ target }) => change({ month: target.value })}>
                <option value="">{t('any-month')}</option>
                {months.map((month) => (
                  <option key={month} value={month}>
                    {writtenMonth(month, language)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <fieldset className="follow-up-consent">
            <legend className="visually-hidden">{t('contact')}</legend>
            <p className="desk-hint">
              {t('what-for')}{' '}
              {details.keepUntil === null ? t('kept-open') : t('kept-until', { date: writtenDayInSentence(details.keepUntil, language) })}
            </p>
            <div className="follow-up-contact">
              <label className="desk-choice">
                <input
                  type="checkbox"
                  name="mayContact"
                  checked={wish.mayContact}
                  onChange={({ target }) => change({ mayContact: target.checked, ...(target.checked ? {} : { contact: '' }) })}
                />
                {t('consent')}
              </label>
              {wish.mayContact ? (
                <Field label={t('contact')} name="contact" refusal={refusal}>
                  {(control) => (
                    <input
                      {...control}
                      type="text"
                      autoComplete="off"
                      value={wish.contact}
                      onChange={({ target }) => change({ contact: target.value })}
                    />
                  )}
                </Field>
              ) : null}
              {before?.mayContact && !wish.mayContact ? <p className="desk-warning">{t('withdraws')}</p> : null}
            </div>
          </fieldset>
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t(before ? 'save' : 'note')}
            </button>
            {before ? (
              <button type="button" className="desk-button" onClick={onCancel}>
                {t('cancel')}
              </button>
            ) : null}
          </div>
        </>
      )}
    </Form>
  );
}
