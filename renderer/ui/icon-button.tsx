/** A small button that is a sign alone; its name is read out, and shown beside the pointer. */
import type { ComponentType } from 'react';
import { onePress } from './held-enter';

interface IconProperties {
  readonly icon: ComponentType<{ readonly 'aria-hidden': 'true'; readonly size: number }>;
  readonly name: string;
  readonly disabled?: boolean;
  /** A double click presses it once. */
  readonly isOnce?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon: Icon, name, disabled = false, isOnce = false, onClick }: IconProperties) {
  return (
    <button
      type="button"
      className="desk-icon-button"
      aria-label={name}
      title={name}
      disabled={disabled}
      {...(isOnce ? onePress(onClick) : { onClick })}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
