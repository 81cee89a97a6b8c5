/** A part of the desk that can break by itself: it says so in one sentence, the rest works, and with whatever main tells next it is tried again. */
import type { ReactNode } from 'react';
import type { WindowFault } from '../../domain/desk/window-fault';
import { Boundary } from '../fault/boundary';
import { useDeskEdition } from './desk-edition';
import { useWords } from './words';

interface BrokenProperties {
  readonly part: Extract<WindowFault['part'], 'window' | 'place' | 'part'>;
  readonly className?: string;
  readonly onAgain: () => void;
}

function Broken({ part, className = '', onAgain }: BrokenProperties) {
  const { t } = useWords('broken');
  return (
    <section className={`desk-broken desk-broken-${part} ${className}`}>
      <p role="alert">{t(part)}</p>
      <button type="button" className="desk-button" onClick={onAgain}>
        {t('again')}
      </button>
    </section>
  );
}

interface PartProperties {
  readonly part?: BrokenProperties['part'];
  /** Besides what main tells: what else makes it another one. */
  readonly madeOf?: readonly unknown[];
  /** The class of what replaces it, where a layout needs one. */
  readonly className?: string;
  readonly children: ReactNode;
}

export function Part({ part = 'part', madeOf = [], className, children }: PartProperties) {
  const edition = useDeskEdition();
  return (
    <Boundary
      part={part}
      madeOf={[edition, ...madeOf]}
      instead={(again) => <Broken part={part} onAgain={again} {...(className === undefined ? {} : { className })} />}
    >
      {children}
    </Boundary>
  );
}
