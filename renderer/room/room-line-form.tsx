/** Writes a line of a room's list or changes one. */
import { useState } from 'react';
import type { RoomSubject } from '../../domain/room/lists-view';
import type { TrainingCommand } from '../../domain/training/command';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useDoubt } from '../ui/use-doubt';
import { useWords } from '../ui/words';

interface RoomLineFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly before?: string;
  readonly command: (text: string, confirmed: boolean, block: string | null) => TrainingCommand;
  /** Offered as what it is about; none when that isn't asked. */
  readonly subjects?: readonly RoomSubject[];
  /** It was opened to type here. */
  readonly takesFocus?: boolean;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
}

export function RoomLineForm({
  label,
  hint,
  submit,
  before = '',
  command,
  subjects = [],
  takesFocus = true,
  onDone,
  onCancel,
}: RoomLineFormProps) {
  const { t } = useWords('roomLists');
  const [text, setText] = useState(before);
  const [block, setBlock] = useState('');
  const { isDoubted, isMeant, heard } = useDoubt(text, 'line-holds-name');
  const ask = async () => heard(await kit.dispatch(command(text, isMeant(), block === '' ? null : block)));

  function done(): void {
    setText(before);
    onDone?.();
  }

  return (
    <Form className="room-line-form" ask={ask} onDone={done}>
      {(refusal) => (
        <>
          <Field label={label} name="text" {...(hint === undefined ? {} : { hint })} refusal={refusal} className="room-line-field">
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: it was opened to type here
                autoFocus={takesFocus}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          {subjects.length === 0 ? null : (
            <Field label={t('about')} name="block" className="room-line-about">
              {(control) => (
                <select {...control} value={block} onChange={({ target }) => setBlock(target.value)}>
                  <option value="">{t('about-all')}</option>
                  {subjects.map((subject) => (
                    <option key={subject.block} value={subject.block}>
                      {subject.title}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <div className="room-line-buttons">
            <button type="submit" className="desk-button desk-button-first">
              {isDoubted ? t('note-anyway') : submit}
            </button>
            {onCancel ? (
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
