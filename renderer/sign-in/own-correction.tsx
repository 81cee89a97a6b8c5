/** Under the own name: that it goes on the certificate, and a way to ask that it be written otherwise. */
import { type SyntheticEvent, useId, useState } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { fullName, writtenFields } from '../../domain/register/person';
import type { Written } from '../../domain/register/schema';
import { type OwnLine, schoolAndTown } from '../../domain/signing/own-line';
import { sentenceOf } from '../ui/refusal-sentence';
import { useWords } from '../ui/words';

interface WishProperties {
  readonly from: Written;
  readonly onAsk: (wish: Written) => Promise<Refusal | undefined>;
  readonly onClose: () => void;
}

function Wish({ from, onAsk, onClose }: WishProperties) {
  const { t } = useWords('signIn');
  const id = useId();
  const { firstName, lastName, school, town } = from;
  const [wish, setWish] = useState<Written>({ firstName, lastName, school, town });
  const [refusal, setRefusal] = useState<Refusal>();

  async function ask(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const refused = await onAsk(wish);
    setRefusal(refused);
    if (!refused) onClose();
  }

  return (
    <form className="own-wish" noValidate aria-labelledby={`${id}-title`} onSubmit={(event) => void ask(event)}>
      <p id={`${id}-title`}>{t('correction-title')}</p>
      {writtenFields.map((field, index) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`attendance:${field}`)}</label>
          <input
            id={`${id}-${field}`}
            className="written"
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            maxLength={200}
            // biome-ignore lint/a11y/noAutofocus: the fields are what was asked for.
            autoFocus={index === 0}
            value={wish[field]}
            onChange={({ target }) => setWish((before) => ({ ...before, [field]: target.value }))}
          />
        </div>
      ))}
      <p role="alert" className="sign-in-wrong">
        {refusal && sentenceOf(refusal)}
      </p>
      <div className="sign-in-actions">
        <button type="button" className="sign-in-button" onClick={onClose}>
          {t('back')}
        </button>
        <button type="submit" className="sign-in-button sign-in-button-first">
          {t('correction-ask')}
        </button>
      </div>
    </form>
  );
}

interface OwnCorrectionProperties {
  readonly line: OwnLine;
  readonly onAsk: (wish: Written) => Promise<Refusal | undefined>;
}

export function OwnCorrection({ line, onAsk }: OwnCorrectionProperties) {
  const { t } = useWords('signIn');
  const [isOpen, setOpen] = useState(false);
  const { asked } = line;
  if (isOpen) return <Wish from={asked ?? line} onAsk={onAsk} onClose={() => setOpen(false)} />;
  return (
    <div className="own-written">
      <p className="sign-in-note">
        {asked
          ? t('correction-asked', { wish: [fullName(asked), schoolAndTown(asked)].filter((part) => part !== '').join(', ') })
          : t('certificate-name')}
      </p>
      <button type="button" className="own-written-button" onClick={() => setOpen(true)}>
        {t('written-wrongly')}
      </button>
    </div>
  );
}
