/** A button that asks for one command. Most of the console is made of these. */
import type { ReactNode } from 'react';
import type { TrainingCommand } from '../../domain/training/command';
import type { Act } from './act';

interface CommandButtonProps {
  readonly act: Act;
  readonly command: TrainingCommand;
  readonly className?: string;
  /** Names the button where its face is a sign or carries more than its name. */
  readonly label?: string;
  /** For what is switched on and off. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}

export function CommandButton({ act, command, className, label, pressed, disabled, children }: CommandButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => void act(command)}
    >
      {children}
    </button>
  );
}
