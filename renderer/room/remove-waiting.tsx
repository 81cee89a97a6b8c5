/** A box that somebody flooded is emptied in one act: it says how many, asks, and all of them can be brought back. */
import { useState } from 'react';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { onePress } from '../ui/held-enter';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';

/** `ids`: of the lines in sight. Those that come while it is asked are none of them. */
export function RemoveWaiting({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords('roomLists');
  const [asked, setAsked] = useState<readonly string[]>();
  const close = (): void => setAsked(undefined);
  return (
    <>
      <button type="button" className="desk-button" {...onePress(() => setAsked(ids))}>
        {t('remove-all', { count: ids.length })}
      </button>
      {asked && (
        <WindowDialog title={t('remove-all-title', { count: asked.length })} onClose={close}>
          <Form ask={() => kit['remove-waiting-lines'](asked)} onDone={close}>
            {() => (
              <>
                <p>{t('remove-all-what')}</p>
                <FormActions submit={t('remove-all-yes')} onClose={close} />
              </>
            )}
          </Form>
        </WindowDialog>
      )}
    </>
  );
}
