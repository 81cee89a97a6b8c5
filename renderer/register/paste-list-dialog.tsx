/** A list that was copied from a spreadsheet or a mail; what was pasted stays when it can't be understood. */
import { useId, useState } from 'react';
import type { ListPreview } from '../../domain/desk/previews';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

interface PasteListDialogProperties {
  readonly onPreview: (preview: ListPreview) => void;
  readonly onClose: () => void;
}

export function PasteListDialog({ onPreview, onClose }: PasteListDialogProperties) {
  const { t } = useWords('list');
  const hintId = useId();
  const [text, setText] = useState('');

  return (
    <WindowDialog title={t('paste-title')} onClose={onClose} wide>
      <Form ask={() => kit['preview-pasted'](text)} onDone={onPreview}>
        {() => (
          <>
            <p id={hintId}>{t('paste-what')}</p>
            <div className="desk-field">
              <textarea
                rows={10}
                wrap="off"
                spellCheck={false}
                aria-label={t('paste-title')}
                aria-describedby={hintId}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            </div>
            <FormActions submit={t('paste-go-on')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
