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

export function Drawn({ drawing }: { readonly drawing: Drawing }) {
  const Lines = drawings[drawing];
  return (
    <svg className="drawn" viewBox="0 0 480 320" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <Lines />
    </svg>
  );
}
