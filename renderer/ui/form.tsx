/** A form that asks main: what was typed stays after a refusal, and the focus goes to the field that it concerns. */
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import { sentenceOf } from './act';
import { handedInOnce } from './held-enter';

interface FormProperties<Answer> {
  readonly className?: string;
  readonly ask: () => Promise<Answer | Refusal>;
  readonly onDone: (answer: Answer) => void;
  readonly children: (refusal: Refusal | undefined) => ReactNode;
}

export function Form<Answer>({ className = '', ask, onDone, children }: FormProperties<Answer>) {
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal>();
  /* No state: a second press in the same moment would not see it yet. */
  const isAsking = useRef(false);

  useEffect(() => {
    if (refusal?.field === undefined) return;
    const control = form.current?.elements.namedItem(refusal.field);
    if (control instanceof HTMLElement) control.focus();
  }, [refusal]);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      const answer = await ask();
      setRefusal(isRefusal(answer) ? answer : undefined);
      if (!isRefusal(answer)) onDone(answer);
    } finally {
      isAsking.current = false;
    }
  }

  return (
    <form ref={form} className={`desk-form ${className}`} noValidate {...handedInOnce} onSubmit={(event) => void submit(event)}>
      {children(refusal)}
      {/* Spoken for every refusal; seen here only when no field shows it. */}
      <p role="alert" className={refusal?.field === undefined ? 'desk-refused' : 'visually-hidden'}>
        {refusal && sentenceOf(refusal)}
      </p>
    </form>
  );
}
