/** What another copy of a training brings, before it is taken in. Numbers only: no name is shown here. */
import { useState } from 'react';
import type { CopyPreview } from '../../domain/desk/previews';
import { writtenDays } from '../../domain/kernel/written-dates';
import { toldNamed } from '../../domain/training/named';
import { partsOf, personsIn } from '../../domain/training/taken-away';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { tellOutcome } from '../ui/toasts';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import './take-in.css';

interface TakeInDialogProperties {
  readonly copy: CopyPreview;
  readonly onClose: () => void;
}

function BothChangedLines({
  bothChanged: { agenda, details, participants, preparation, groups, plans },
}: Pick<CopyPreview, 'bothChanged'>) {
  const { t } = useWords('bothChanged');
  const lines = [
    ...agenda.map(({ day, counts }) => t(`agenda-${counts}`, { day })),
    ...(details === undefined ? [] : [t(`details-${details}`)]),
    ...(participants === 0 ? [] : [t('participants', { count: participants })]),
    ...(preparation === 0 ? [] : [t('preparation', { count: preparation })]),
    ...(groups ? [t('groups')] : []),
    ...(plans.length === 0 ? [] : [t('plans', { count: plans.length, groups: plans.join(', ') })]),
  ];
  return lines.map((line) => (
    <p key={line} className="desk-warning">
      {line}
    </p>
  ));
}

function TakesAway({ takesAway }: { readonly takesAway: NonNullable<CopyPreview['takesAway']> }) {
  const { t } = useWords('bundle');
  const count = personsIn(takesAway);
  return (
    <section className="take-in-goes">
      <p>
        <strong>{count === 0 ? t('takes-away') : t('erases', { count })}</strong>
      </p>
      <ul>
        {partsOf(takesAway).map((part) => (
          <li key={part.kind}>{t(`goes-${part.kind}`, { count: part.count })}</li>
        ))}
      </ul>
      <p>{t('goes-where')}</p>
    </section>
  );
}

function Brings({
  copy: {
    isHere,
    brings,
    names,
    claimedNumbers,
    returning,
    lacking,
    newSheets,
    attachments,
    bothChanged,
    parted,
    foreign,
    newLaptops,
    leftOut,
    unopened,
    mendsProgramme,
    staysAtSlide,
  },
}: Pick<TakeInDialogProperties, 'copy'>) {
  const { t, language } = useWords('bundle');
  const counted = [
    ['new-participants', brings.participants],
    ['leaving', brings.leaving],
    ['marks', brings.marks],
    ['conflicts', brings.conflicts],
    ['duplicates', brings.duplicates],
    ['confirmations', brings.confirmations],
    ['sheets', newSheets ?? 0],
    ['returning', returning],
    ['attachments', attachments],
    ['claimed-numbers', claimedNumbers],
    ['entries', brings.entries],
  ] as const;
  const lines = counted.filter(([, count]) => count > 0);
  return (
    <section className="take-in-brings">
      <h3>{t('brings')}</h3>
      {lines.length === 0 && newSheets === undefined && !mendsProgramme ? (
        <p>{t('nothing-new')}</p>
      ) : (
        <ul>
          {toldNamed(names, isHere, language, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.map(([key, count]) => (
            <li key={key}>{t(key, { count })}</li>
          ))}
        </ul>
      )}
      {mendsProgramme && <p>{t(`mends-${mendsProgramme}`)}</p>}
      {lacking > 0 && <p className="desk-warning">{t('lacking', { count: lacking })}</p>}
      <BothChangedLines bothChanged={bothChanged} />
      {parted.map((file) => (
        <p key={file} className="desk-warning">
          {t('parted', { file })}
        </p>
      ))}
      {newLaptops > 0 && <p>{t('laptops:in-copy', { count: newLaptops })}</p>}
      {staysAtSlide && <p>{t('while-running')}</p>}
      {foreign.length > 0 && <p className="desk-warning">{t('foreign', { count: foreign.length, files: foreign.join(', ') })}</p>}
      {unopened.length > 0 && <p className="desk-warning">{t('unopened', { count: unopened.length, files: unopened.join(', ') })}</p>}
      {leftOut > 0 && <p className="desk-warning">{t('left-out', { count: leftOut })}</p>}
    </section>
  );
}

/** There is nothing to do about a copy that brings nothing, unless it has to be set aside. */
const isWorthTaking = ({ isHere, brings, returning, attachments, newSheets, parted, mendsProgramme }: CopyPreview): boolean =>
  !isHere ||
  brings.entries > 0 ||
  returning > 0 ||
  attachments > 0 ||
  newSheets !== undefined ||
  parted.length > 0 ||
  mendsProgramme !== undefined;

/** What was taken in beside no entry at all. */
function aloneIn({
  mendsProgramme,
  attachments,
}: CopyPreview): { readonly key: 'programme-taken' | 'attachments-taken'; readonly count: number } | undefined {
  if (mendsProgramme !== undefined) return { key: 'programme-taken', count: 0 };
  return attachments > 0 ? { key: 'attachments-taken', count: attachments } : undefined;
}

/** Ticked, the copy is looked at once more, so that what it brings is told before. */
function UnsignedAsOwn({ copy, onLooked }: Pick<TakeInDialogProperties, 'copy'> & { readonly onLooked: (copy: CopyPreview) => void }) {
  const { t } = useWords('bundle');
  const { preview, unsignedAsOwn } = copy;
  if (!unsignedAsOwn) return null;
  const want = async (isWanted: boolean): Promise<void> => {
    const looked = unlessRefused(await kit['want-unsigned'](preview, isWanted));
    if (looked) onLooked(looked);
  };
  return (
    <section>
      <p className="desk-warning">{t('unsigned-as-own', { count: unsignedAsOwn.entries })}</p>
      <label className="desk-choice">
        <input type="checkbox" checked={unsignedAsOwn.isWanted} onChange={({ target }) => void want(target.checked)} />
        {t('want-unsigned')}
      </label>
    </section>
  );
}

export function TakeInDialog({ copy: given, onClose }: TakeInDialogProperties) {
  const { t, language } = useWords('bundle');
  const [copy, setCopy] = useState(given);
  const [typed, setTyped] = useState('');
  const { preview, place, days, participants, from, isHere, takesAway } = copy;
  const submit = takesAway ? t('bundle:take-in-and-erase') : t('bundle:take-in');
  return (
    <WindowDialog title={t('bundle:take-in-title', { place })} onClose={onClose}>
      <Form
        ask={() => kit['take-in'](preview, typed)}
        onDone={({ brought: { entries } }) => {
          const alone = entries === 0 ? aloneIn(copy) : undefined;
          tellOutcome(alone ? t(`bundle:${alone.key}`, { place, count: alone.count }) : t('bundle:taken-in', { place, count: entries }));
          onClose();
        }}
      >
        {(refusal) => (
          <>
            {takesAway && <TakesAway takesAway={takesAway} />}
            <p>{isHere ? t(takesAway ? 'bundle:is-here-and-goes' : 'bundle:is-here') : t('bundle:not-here')}</p>
            <dl className="take-in-facts">
              <dt>{t('bundle:days')}</dt>
              <dd>{writtenDays(days, language)}</dd>
              <dt>{t('bundle:participants')}</dt>
              <dd>{participants}</dd>
              <dt>{t('bundle:from')}</dt>
              <dd className="desk-path">{from}</dd>
            </dl>
            <Brings copy={copy} />
            <UnsignedAsOwn copy={copy} onLooked={setCopy} />
            {takesAway && (
              <Field label={t('bundle:confirm', { place: takesAway.place })} name="place" refusal={refusal}>
                {(control) => (
                  <input {...control} type="text" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
                )}
              </Field>
            )}
            {isWorthTaking(copy) ? <FormActions submit={submit} onClose={onClose} /> : <CloseAction onClose={onClose} />}
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
