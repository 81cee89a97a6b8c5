/** Before certificates are made: asks for the passphrase of a key that is locked, and offers to make them without their codes. */
import { type ReactNode, useState } from 'react';
import type { OwnKey } from '../../domain/certificates/keys';
import { PassphraseDialog } from '../training/passphrase-dialog';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

type Choice = 'with' | 'without';

interface CodeDialogProperties {
  readonly own: OwnKey;
  readonly onChoose: (choice: Choice | undefined) => void;
}

function CodeDialog({ own, onChoose }: CodeDialogProperties) {
  const { t } = useWords('certificates');
  const without = (
    <button type="button" className="desk-button" onClick={() => onChoose('without')}>
      {t('without-code')}
    </button>
  );
  const close = (): void => onChoose(undefined);
  if (own.kind === 'unusable') {
    return (
      <WindowDialog title={t('with-code-title')} onClose={close}>
        <p>{sentenceOf(own.why)}</p>
        <p>{t('cannot-sign')}</p>
        <FormActions submit={undefined} onClose={close}>
          {without}
        </FormActions>
      </WindowDialog>
    );
  }
  return (
    <PassphraseDialog
      title={t('with-code-title')}
      what={t('with-code-what', { name: own.kind === 'none' ? '' : own.name })}
      submit={t('with-code')}
      ask={(passphrase) => kit['unlock-key'](passphrase)}
      onDone={() => onChoose('with')}
      onClose={close}
      instead={without}
    />
  );
}

/** Asks only where there is something to ask; undefined when the person wants nothing to be made. The second is its dialog. */
export function useCodeChoice(own: OwnKey): readonly [() => Promise<Choice | undefined>, ReactNode] {
  const [answer, setAnswer] = useState<(choice: Choice | undefined) => void>();
  const isAsked = own.kind === 'locked' || own.kind === 'unusable';
  const choose = async (): Promise<Choice | undefined> =>
    isAsked ? new Promise<Choice | undefined>((resolve) => setAnswer(() => resolve)) : 'with';
  const chosen = (choice: Choice | undefined): void => {
    setAnswer(undefined);
    answer?.(choice);
  };
  return [choose, answer && <CodeDialog own={own} onChoose={chosen} />];
}
