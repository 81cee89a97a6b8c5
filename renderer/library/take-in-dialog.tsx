/** What another copy of a training brings, before it is taken in. Numbers only: no name is shown here. */

import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language';
import type { CopyPreview } from '../../domain/previews';
import { kit } from '../desk/bridge';
import { formatDays } from '../desk/dates';
import { CloseAction } from '../desk/parts/close-action';
import { Form } from '../desk/parts/form';
import { FormActions } from '../desk/parts/form-actions';
import { WindowDialog } from '../desk/parts/window-dialog';
import { tellOutcome } from '../desk/toasts';
import './take-in.css';

interface TakeInDialogProperties {
  readonly copy: CopyPreview;
  readonly language: Language;
  readonly onClose: () => void;
}

function BothChangedLines({ bothChanged: { agenda, details, participants, groups, plans } }: Pick<CopyPreview, 'bothChanged'>) {
  const { t } = useTranslation('bothChanged');
  const lines = [
    ...agenda.map(({ day, counts }) => t(`agenda-${counts}`, { day })),
    ...(details === undefined ? [] : [t(`details-${details}`)]),
    ...(participants === 0 ? [] : [t('participants', { count: participants })]),
    ...(groups ? [t('groups')] : []),
    ...(plans.length === 0 ? [] : [t('plans', { count: plans.length, groups: plans.join(', ') })]),
  ];
  return lines.map((line) => (
    <p key={line} className="desk-warning">
      {line}
    </p>
  ));
}

function Brings({ copy: { brings, newSheets, bothChanged, parted, leftOut, staysAtSlide } }: Pick<TakeInDialogProperties, 'copy'>) {
  const { t } = useTranslation('bundle');
  const counted = [
    ['entries', brings.entries],
    ['new-participants', brings.participants],
    ['marks', brings.marks],
    ['conflicts', brings.conflicts],
    ['duplicates', brings.duplicates],
    ['sheets', newSheets ?? 0],
  ] as const;
  const lines = counted.filter(([, count]) => count > 0);
  return (
    <section className="take-in-brings">
      <h3>{t('brings')}</h3>
      {lines.length === 0 && newSheets === undefined ? (
        <p>{t('nothing-new')}</p>
      ) : (
        <ul>
          {lines.map(([key, count]) => (
            <li key={key}>{t(key, { count })}</li>
          ))}
        </ul>
      )}
      <BothChangedLines bothChanged={bothChanged} />
      {parted.map((file) => (
        <p key={file} className="desk-warning">
          {t('parted', { file })}
        </p>
      ))}
      {staysAtSlide && <p>{t('while-running')}</p>}
      {leftOut > 0 && <p className="desk-warning">{t('left-out', { count: leftOut })}</p>}
    </section>
  );
}

/** There is nothing to do about a copy that brings nothing, unless it has to be set aside. */
const isWorthTaking = ({ isHere, brings, newSheets, parted }: CopyPreview): boolean =>
  !isHere || brings.entries > 0 || newSheets !== undefined || parted.length > 0;

export function TakeInDialog({ copy, language, onClose }: TakeInDialogProperties) {
  const { t } = useTranslation(['bundle', 'desk']);
  const { preview, place, days, participants, from, isHere } = copy;
  return (
    <WindowDialog title={t('bundle:take-in-title', { place })} onClose={onClose}>
      <Form
        ask={() => kit['take-in'](preview)}
        onDone={({ brought }) => {
          tellOutcome(t('bundle:taken-in', { place, count: brought.entries }));
          onClose();
        }}
      >
        {() => (
          <>
            <p>{isHere ? t('bundle:is-here') : t('bundle:not-here')}</p>
            <dl className="take-in-facts">
              <dt>{t('bundle:days')}</dt>
              <dd>{formatDays(days, language)}</dd>
              <dt>{t('bundle:participants')}</dt>
              <dd>{participants}</dd>
              <dt>{t('bundle:from')}</dt>
              <dd className="desk-path">{from}</dd>
            </dl>
            <Brings copy={copy} />
            {isWorthTaking(copy) ? <FormActions submit={t('bundle:take-in')} onClose={onClose} /> : <CloseAction onClose={onClose} />}
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
