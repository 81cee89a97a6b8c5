/** Around the place that is open: it leaves room below while a message stays over it. */
import type { ReactNode, RefObject } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import type { Place } from '../../domain/desk/place';
import { useToasts } from '../ui/toasts';

interface PlaceFrameProperties {
  readonly at: RefObject<HTMLElement | null>;
  readonly view: DeskView;
  readonly place: Place;
  readonly children: ReactNode;
}

export function PlaceFrame({ at, view, place, children }: PlaceFrameProperties) {
  const isTold = useToasts().some(({ kind, inSight, within }) => kind === 'refusal' && !within && (!view.inSight || inSight !== undefined));
  /* The keyboard scrolls it; in Run, where nothing scrolls, Space must stay the deck's. */
  return (
    <main ref={at} className={`desk-place desk-place-${place}${isTold ? ' desk-place-told' : ''}`} tabIndex={place === 'run' ? -1 : 0}>
      {children}
    </main>
  );
}
