/** A block that is added at the end of a day: what it is, how it is called, how long it lasts. Its slides begin with one. */
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { blockKinds } from '../../../domain/programme/choices';
import type { FormPart } from '../../../domain/programme/design-form';
import { useWords } from '../../ui/words';
import { asKept } from './as-kept';
import { isMinutes, longestDay } from './block-minutes';
import { useScope } from './form-scope';

interface NewBlockProperties {
  readonly day: number;
  readonly at: number;
  /** The field in which its kind is chosen. */
  readonly kinds: FormPart | undefined;
  readonly add: string;
  /** Its place. */
  readonly onAdded: (at: number) => void;
}

const nothing = { en: '', sr: '', minutes: '30' };

export function NewBlock({ day, at, kinds, add, onAdded }: NewBlockProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { design } = useScope();
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<(typeof blockKinds)[number]>('session');
  const [typed, setTyped] = useState(nothing);
  const [isTried, setTried] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const isCancelled = useRef(false);
  /* What was pressed is gone: the keyboard goes on in what took its place. */
  useEffect(() => {
    if (isOpen) first.current?.focus();
    else if (isCancelled.current) opener.current?.focus();
    isCancelled.current = false;
  }, [isOpen]);
  const choices = kinds?.field.kind === 'choice' ? kinds.field.choices : [];
  const isSound = isMinutes(typed.minutes) && typed.en.trim() !== '' && typed.sr.trim() !== '';

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isSound) return;
    const block = { kind, title: { en: typed.en.trim(), sr: asKept(typed.sr.trim()) }, minutes: Number(typed.minutes) };
    if (!(await design.change({ kind: 'block-added', day, at, block }))) return;
    setTyped(nothing);
    setTried(false);
    setOpen(false);
    onAdded(at);
  }

  if (!isOpen) {
    return (
      <button ref={opener} type="button" className="desk-button entries-add" onClick={() => setOpen(true)}>
        {add}
      </button>
    );
  }
  const field = (name: keyof typeof nothing, lang?: string) => {
    const isEmpty = typed[name].trim() === '';
    const wrong = name !== 'minutes' ? isEmpty && t('needs-text') : !isMinutes(typed.minutes) && t('whole-minutes', { most: longestDay });
    const told = isTried && wrong;
    return (
      <div className="desk-field">
        <label htmlFor={`${id}-${name}`}>{t(`block-${name}`)}</label>
        <input
          id={`${id}-${name}`}
          type="text"
          autoComplete="off"
          lang={lang}
          inputMode={name === 'minutes' ? 'numeric' : undefined}
          value={typed[name]}
          aria-invalid={told ? true : undefined}
          onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
        />
        {told && <p className="desk-refused">{told}</p>}
      </div>
    );
  };
  return (
    <form className="entries-group entries-new-block" onSubmit={(event) => void submit(event)}>
      <div className="desk-field">
        <label htmlFor={`${id}-kind`}>{kinds?.label}</label>
        <select
          ref={first}
          id={`${id}-kind`}
          value={kind}
          onChange={({ target }) => setKind(blockKinds.find((each) => each === target.value) ?? kind)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {field('minutes')}
      {field('en', 'en')}
      {field('sr', 'sr-Latn')}
      <div className="desk-actions entries-wide">
        <button type="submit" className="desk-button desk-button-first">
          {add}
        </button>
        <button
          type="button"
          className="desk-button"
          onClick={() => {
            isCancelled.current = true;
            setOpen(false);
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
