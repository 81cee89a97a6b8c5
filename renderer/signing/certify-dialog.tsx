/** The lead trainer looks at what is open of a day and certifies its list: name, role and signature. */
import { useState } from 'react';
import type { LocalDate } from '../../domain/kernel/time';
import { writtenDaysInShort } from '../../domain/kernel/written-dates';
import type { DayNumber } from '../../domain/programme/programme';
import type { RegisterView } from '../../domain/register/register-view';
import { changedList, listAsRead } from '../../domain/signing/changed-list';
import { strokesOf } from '../../domain/signing/drawn';
import { hasSignatures, pointsIn } from '../../domain/signing/open-points';
import { type CertifiedView, nameAndRole, toldPast } from '../../domain/signing/view';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { useShared } from '../ui/shared-state';
import { tellOutcome } from '../ui/toasts';
import { useLanguage } from '../ui/use-language';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { certifying, mend } from './certifying';
import { ChangedMeanwhile } from './changed-meanwhile';
import { OpenPointsList } from './open-points';
import { type DrawnLines, Pad } from './pad';

const close = (): void => certifying.set(undefined);

function Certified({ certified: { by, reasons, unknowing, past } }: { readonly certified: CertifiedView }) {
  const { t } = useWords('signing');
  const language = useLanguage();
  const told = ({ date, time }: { readonly date: LocalDate; readonly time: string }): string =>
    `${writtenDaysInShort([date, date], language)}, ${time}`;
  return (
    <ul className="signing-certified">
      {by.map(({ date, time, ...who }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops that knew the same certify the same digest.
        <li key={index}>{t('certified-by', { by: nameAndRole(who), date: writtenDaysInShort([date, date], language), time })}</li>
      ))}
      {reasons.map(({ date, time, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two can be of the same minute and for the same reason.
        <li key={index}>{t('changed-since', { date: writtenDaysInShort([date, date], language), time, reason: reason ?? '—' })}</li>
      ))}
      {unknowing.map(({ part, people, ...when }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops can have changed the same in the same minute.
        <li key={index}>{t(`unknowing-${part}`, { count: people, moment: told(when) })}</li>
      ))}
      {past.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: told in order, never moved; two laptops can have certified in the same minute.
        <li key={index}>{toldPast(each, told, t)}</li>
      ))}
    </ul>
  );
}

interface CertifyProperties {
  readonly register: RegisterView;
  /** Trainers of the training; the first one leads it. */
  readonly trainers: readonly string[];
}

function Open({ day, register, trainers }: CertifyProperties & { readonly day: DayNumber }) {
  const { t } = useWords('signing');
  const [name, setName] = useState(trainers[0] ?? '');
  const [role, setRole] = useState<string>(() => t('lead-trainer'));
  const [lines, setLines] = useState<DrawnLines>([]);
  const [read, setRead] = useState(register.rows);
  const meanwhile = changedList(read, register.rows, day);
  const points = register.open[day - 1];
  const certified = register.certified[day - 1];
  const done = (): void => {
    tellOutcome(t('day-certified', { day }));
    close();
  };
  return (
    <WindowDialog title={t('certify-title', { day })} onClose={close} wide>
      {certified && <Certified certified={certified} />}
      {points && pointsIn(points).length > 0 ? (
        <OpenPointsList points={points} onMend={(kind) => mend(day, kind)} />
      ) : (
        <p>{t(hasSignatures(register.rows, day) ? 'nothing-open' : 'nothing-open-unsigned')}</p>
      )}
      <p className="desk-hint">{t('certify-what')}</p>
      <Form ask={() => kit['certify-day']({ day, name, role, strokes: strokesOf(lines), read: listAsRead(read, day) })} onDone={done}>
        {(refusal) => (
          <>
            <div className="signing-who">
              <Field label={t('certifier')} name="name" refusal={refusal}>
                {(control) => <input {...control} autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} />}
              </Field>
              <Field label={t('role')} name="role" refusal={refusal}>
                {(control) => <input {...control} autoComplete="off" value={role} onChange={({ target }) => setRole(target.value)} />}
              </Field>
            </div>
            <Pad label={t('pad')} lines={lines} onLine={(line) => setLines((before) => [...before, line])} />
            <button type="button" className="desk-button signing-clear" disabled={lines.length === 0} onClick={() => setLines([])}>
              {t('clear')}
            </button>
            {meanwhile && <ChangedMeanwhile day={day} list={meanwhile} onRead={() => setRead(register.rows)} />}
            <FormActions submit={meanwhile ? undefined : t('certify-day')} onClose={close} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}

export function CertifyDialog(properties: CertifyProperties) {
  const day = useShared(certifying);
  return day === undefined ? null : <Open day={day} {...properties} />;
}
