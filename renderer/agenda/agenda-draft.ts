/** A text of the agenda while it is typed: kept when the field is left or Enter is pressed, taken back by Escape. */
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** `keep` resolves once the text is on the disk or was refused; either way what is stored is shown again. */
export function useDraft(stored: string, keep: (typed: string) => Promise<unknown>): Draft {
  const [typed, setTyped] = useState<string>();

  async function leave(): Promise<void> {
    if (typed !== undefined && typed.trim() !== stored) await keep(typed.trim());
    setTyped(undefined);
  }

  return {
    value: typed ?? stored,
    onChange: ({ target }) => setTyped(target.value),
    onBlur: () => void leave(),
    onKeyDown: (event) => {
      if (event.key === 'Enter') void leave();
      else if (event.key === 'Escape' && typed !== undefined) {
        event.stopPropagation();
        setTyped(undefined);
      }
      /* The field's own undo comes first, as long as something of it is typed. */
      if (event.ctrlKey && typed !== undefined) event.stopPropagation();
    },
  };
}
