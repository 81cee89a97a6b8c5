/** A drawing of the desk by its name. It says nothing that words beside it don't say: whoever can't see it misses nothing. */
import type { ComponentType } from 'react';
import { Chairs } from './chairs';
import { EveningDesk } from './evening-desk';
import { PinBoard } from './pin-board';
import { School } from './school';
import { SignInTable } from './sign-in-table';
import './drawn.css';

const drawings = {
  school: School,
  'sign-in-table': SignInTable,
  'evening-desk': EveningDesk,
  'pin-board': PinBoard,
  chairs: Chairs,
} as const satisfies Readonly<Record<string, ComponentType>>;

export type Drawing = keyof typeof drawings;

interface DrawnProperties {
  readonly drawing: Drawing;
  /** What stays in a place that is wider than the drawing. */
  readonly keeps?: 'middle' | 'foot';
}

export function Drawn({ drawing, keeps = 'middle' }: DrawnProperties) {
  const Lines = drawings[drawing];
  const kept = keeps === 'middle' ? 'xMidYMid slice' : 'xMidYMax slice';
  return (
    <svg className="drawn" viewBox="0 0 480 320" preserveAspectRatio={kept} aria-hidden="true" focusable="false">
      <Lines />
    </svg>
  );
}
