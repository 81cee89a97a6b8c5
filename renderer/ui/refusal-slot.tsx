/** The slot in which a dialog shows its refusals: above what it asks, so that its buttons stay free. */
import { useLayoutEffect, useRef } from 'react';
import { enterDialog } from './toasts';

export function RefusalSlot() {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (slot.current ? enterDialog(slot.current) : undefined), []);
  return <div ref={slot} className="desk-refusal-slot" />;
}
