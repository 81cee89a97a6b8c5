/** Messages for the room in the slide's place: typed now, kept for the training, or a picture. */
import { ImagePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MessageView, RunView } from '../../domain/stage/run-view';
import { momentMessage } from '../../domain/stage/state';
import { type Act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { onePress } from '../ui/held-enter';
import { useDoubt } from '../ui/use-doubt';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import './message-dialog.css';
import { useShared } from '../ui/shared-state';
import { messageDialog } from './open';

const close = (): void => messageDialog.set(false);

function NewMessage() {
  const { t } = useWords('room');
  const [text, setText] = useState('');
  const { isDoubted, isMeant, heard } = useDoubt(text, 'message-holds-name');
  const ask = async () => heard(await kit.dispatch({ kind: 'add-message', text, show: true, confirmed: isMeant() }));

  return (
    <Form className="message-new" ask={ask} onDone={close}>
      {(refusal) => (
        <>
          <Field label={t('message-text')} name="text" hint={t('message-hint')} refusal={refusal}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
                autoFocus
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t(isDoubted ? 'show-anyway' : 'show-to-room')}
            </button>
          </div>
        </>
      )}
    </Form>
  );
}

interface KeptProps {
  readonly message: Pick<MessageView, 'id'> & Partial<MessageView>;
  readonly text: string;
  readonly act: Act;
}

function Kept({ message: { id, picture }, text, act }: KeptProps) {
  const { t } = useWords('room');
  const name = text === '' ? t('a-picture') : text;

  async function show(): Promise<void> {
    if (await act({ kind: 'show-message', message: id })) close();
  }

  return (
    <li className="message-line">
      {picture === undefined ? null : <img src={picture} alt="" className="message-thumbnail" />}
      <span className="message-text">{name}</span>
      <button type="button" className="desk-button" aria-label={t('show-named', { name })} onClick={() => void show()}>
        {t('show')}
      </button>
      {id === momentMessage ? null : (
        <button
          type="button"
          className="desk-icon-button"
          aria-label={t('remove-named', { name })}
          title={t('remove-named', { name })}
          {...onePress(() => void act({ kind: 'remove-message', message: id }))}
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      )}
    </li>
  );
}

async function addPicture(): Promise<void> {
  unlessRefused(await kit['add-picture-message']());
}

function Open({ messages, act }: { readonly messages: readonly MessageView[]; readonly act: Act }) {
  const { t } = useWords('room');
  useEffect(() => close, []);
  return (
    <WindowDialog title={t('room:message-title')} onClose={close}>
      <NewMessage />
      <section className="message-kept">
        <h3>{t('room:kept-messages')}</h3>
        <ul className="message-list">
          <Kept message={{ id: momentMessage }} text={t('audience:in-a-moment')} act={act} />
          {messages.map((message) => (
            <Kept key={message.id} message={message} text={message.text} act={act} />
          ))}
        </ul>
      </section>
      <div className="desk-actions">
        <button type="button" className="desk-button message-add" onClick={() => void addPicture()}>
          <ImagePlus aria-hidden="true" size={16} />
          {t('room:add-picture')}
        </button>
        <button type="button" className="desk-button" onClick={close}>
          {t('room:close')}
        </button>
      </div>
    </WindowDialog>
  );
}

export function MessageDialog({ run, act }: { readonly run: RunView; readonly act: Act }) {
  const isOpen = useShared(messageDialog);
  return isOpen && run.day !== undefined ? <Open messages={run.messages} act={act} /> : null;
}
