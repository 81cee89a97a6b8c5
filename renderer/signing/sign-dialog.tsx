/** A person signs for a half-day or a day, or looks at the own signature, takes it back and signs again. */
import { useState } from 'react';
import { languageFor } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import type { HalfDay } from '../../domain/programme/programme';
import { fullName } from '../../domain/register/person';
import type { ParticipantRow } from '../../domain/register/register-view';
import { strokesOf } from '../../domain/signing/drawn';
import { isDayOf } from '../../domain/signing/signatures';
import type { SigningView } from '../../domain/signing/view';
import { act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { onePress } from '../ui/held-enter';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { DataNotice } from './data-notice';
import { Ink } from './ink';
import { type DrawnLines, Pad } from './pad';

interface SidesProperties {
  /** The row as it is now. */
  readonly row: ParticipantRow;
  readonly halfDay: HalfDay;
  readonly onClose: () => void;
}

function GivenSignature({ row, halfDay, onAgain, onClose }: SidesProperties & { readonly onAgain: () => void }) {
  const { t } = useWords('signing');
  const [signature] = useAnswer(async () => unlessRefused(await kit.signature(row.id, halfDay)), useDeskEdition());
  const name = fullName(row.person);

  async function takeBack(): Promise<void> {
    if (await act({ kind: 'take-back-signature', participant: row.id, halfDay })) tellOutcome(t('signing:taken-back', { name }));
  }

  return (
    <>
      {signature && <Ink strokes={signature.strokes} label={t('signing:signature-of', { name })} />}
      {signature && <p>{t('signing:signed-at', { time: signature.time })}</p>}
      <div className="desk-actions">
        {/* biome-ignore lint/a11y/noAutofocus: what was pressed to get here is gone. */}
        <button type="button" className="desk-button desk-button-first" autoFocus {...onePress(onClose)}>
          {t('signing:close')}
        </button>
        <button type="button" className="desk-button" onClick={() => void takeBack()}>
          {t('signing:take-back')}
        </button>
        <button type="button" className="desk-button" onClick={onAgain}>
          {t('signing:sign-again')}
        </button>
      </div>
    </>
  );
}

function NewSignature({ row, halfDay, onClose }: SidesProperties) {
  const { t } = useWords('signing');
  const [lines, setLines] = useState<DrawnLines>([]);
  const [asking, setAsking] = useState(false);
  const isEmpty = lines.length === 0;

  async function sign(): Promise<void> {
    if (asking) return;
    setAsking(true);
    const outcome = await dispatch({ kind: 'sign', participant: row.id, halfDay, strokes: strokesOf(lines) });
    setAsking(false);
    unlessRefused(outcome);
    if (isRefusal(outcome)) return;
    tellOutcome(t('signing:signed', { name: fullName(row.person), halfDay: t(`attendance:${halfDay}`) }));
    onClose();
  }

  return (
    <>
      <p>{t('signing:how')}</p>
      <Pad label={t('signing:pad')} lines={lines} onLine={(line) => setLines((before) => [...before, line])} />
      <div className="desk-actions">
        <button type="button" className="desk-button desk-button-first" disabled={isEmpty} onClick={() => void sign()}>
          {t('signing:done')}
        </button>
        <button type="button" className="desk-button" disabled={isEmpty} onClick={() => setLines([])}>
          {t('signing:clear')}
        </button>
        <button type="button" className="desk-button" onClick={onClose}>
          {t('desk:cancel')}
        </button>
      </div>
    </>
  );
}

interface SignDialogProperties extends SidesProperties {
  readonly signing: SigningView;
}

export function SignDialog({ signing: { unit, notice, language }, ...sides }: SignDialogProperties) {
  const { t } = useWords('signing');
  const { row, halfDay } = sides;
  const [again, setAgain] = useState(false);
  const { school, town } = row.person;
  const name = fullName(row.person);
  const signedFor = unit === 'day' ? halfDays.filter((each) => isDayOf(each, halfDay)) : [halfDay];
  return (
    <WindowDialog title={t('signing:title', { name })} onClose={sides.onClose} wide>
      <div className="signing-sides">
        <div className="signing-own">
          <p className="signing-name">{name}</p>
          <p>{[school, town].filter((part) => part !== '').join(', ')}</p>
          <p>{signedFor.map((each) => t(`attendance:${each}`)).join(', ')}</p>
          {row.signed[halfDay] && !again ? <GivenSignature {...sides} onAgain={() => setAgain(true)} /> : <NewSignature {...sides} />}
        </div>
        {notice !== undefined && <DataNotice paper={notice} language={languageFor(language, name)} />}
      </div>
    </WindowDialog>
  );
}
