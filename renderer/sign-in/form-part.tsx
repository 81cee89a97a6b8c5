/** A part of the window that can break by itself: a participant is told whom to call, and the trainer's way back stays. */
import type { ReactNode } from 'react';
import type { WindowFault } from '../../domain/desk/window-fault';
import { Boundary } from '../fault/boundary';
import { useWords } from '../ui/words';

interface FormPartProperties {
  readonly part: Extract<WindowFault['part'], 'window' | 'part'>;
  readonly madeOf: readonly unknown[];
  readonly children: ReactNode;
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useWords('broken');
  return (
    <div className="sign-in-broken">
      <p role="alert">{t('form')}</p>
      <button type="button" className="sign-in-button" onClick={onAgain}>
        {t('again')}
      </button>
    </div>
  );
}

export function FormPart({ part, madeOf, children }: FormPartProperties) {
  return (
    <Boundary part={part} madeOf={madeOf} instead={(again) => <Broken onAgain={again} />}>
      {children}
    </Boundary>
  );
}
