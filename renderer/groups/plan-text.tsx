/** One field of a plan: kept when it is left, and while it is written whenever the hands rest. A refusal leaves what was typed. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanText } from '../../domain/plan/plan';
import { isRefusal, type Refusal } from '../../domain/refusal';
import { kit } from '../desk/bridge';
import { Field } from '../desk/parts/field';

/** Milliseconds without a key after which what was typed is kept. */
const rest = 1500;

interface PlanTextFieldProps {
  readonly label: string;
  readonly what: PlanText;
  /** As it is kept. */
  readonly value: string;
  /** A word in it that looks like a participant's name. */
  readonly name: string | undefined;
  readonly wide?: boolean;
}

export function PlanTextField({ label, what, value, name, wide = false }: PlanTextFieldProps) {
  const { t } = useTranslation('plan');
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [known, setKnown] = useState(value);
  const [refusal, setRefusal] = useState<Refusal>();
  /* Another value came in: an undo, or a copy from another laptop. One's own comes back tidied, and is no reason to jump. */
  if (value !== known) {
    setKnown(value);
    if (value !== sent.replace(/\s+/gu, ' ').trim()) {
      setText(value);
      setSent(value);
    }
  }

  const keep = useEffectEvent((): void => {
    if (text === sent) return;
    setSent(text);
    void kit.dispatch({ kind: 'write-plan', what, text }).then((answer) => setRefusal(isRefusal(answer) ? answer : undefined));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the rest anew.
  useEffect(() => {
    const timer = setTimeout(() => keep(), rest);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => keep(), []);

  return (
    <Field label={label} name={what.field} refusal={refusal} className={wide ? 'plan-wide' : ''}>
      {(control) => (
        <>
          <textarea {...control} rows={2} value={text} onChange={({ target }) => setText(target.value)} onBlur={() => keep()} />
          {name === undefined ? null : (
            <p className="desk-warning" role="status">
              {t('looks-like-name', { word: name })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
