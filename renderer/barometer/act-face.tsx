/** The button of an act and what comes next: the same elements whichever act it is, so that the focus stays and the words are spoken. */
import { type MouseEvent, useId, useRef } from 'react';

export interface Face {
  readonly name: string;
  /** What comes next, and by which key. */
  readonly said: string;
  /** A first press waits for its second. */
  readonly isArmed: boolean;
  readonly isFirst: boolean;
  readonly disabled: boolean;
  /** It cannot be unseen: two quick presses of Enter on the act before must not reach it. */
  readonly isGrave: boolean;
  readonly press: () => void;
}

/** Two presses of a key within this time are one, in milliseconds. */
const quickly = 500;

/** The second press of a double click, or of an Enter that is held, is not another act. */
export function ActFace({ name, said, isArmed, isFirst, disabled, isGrave, press }: Face) {
  const hint = useId();
  const before = useRef({ name, at: Number.NEGATIVE_INFINITY });
  const clicked = ({ detail, timeStamp }: MouseEvent): void => {
    const isHasty = detail > 1 || (isGrave && detail === 0 && before.current.name !== name && timeStamp - before.current.at < quickly);
    if (isHasty) return;
    before.current = { name, at: timeStamp };
    press();
  };
  return (
    <div className={isArmed ? 'run-reveal run-reveal-armed' : 'run-reveal'}>
      <button
        type="button"
        className={isFirst ? 'run-button run-button-primary' : 'run-button'}
        aria-describedby={hint}
        disabled={disabled}
        onClick={clicked}
      >
        {name}
      </button>
      <p id={hint} aria-live="polite">
        {said}
      </p>
    </div>
  );
}
