/** What a step is about. It takes the focus when it comes, so that it is read out, and so that keys answer at once. */
import { useLayoutEffect, useRef } from 'react';

interface StepHeadingProperties {
  readonly id?: string;
  readonly kicker?: string | undefined;
  readonly text: string;
  readonly takesFocus: boolean;
}

export function StepHeading({ id, kicker, text, takesFocus }: StepHeadingProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className="step-heading">
      {kicker !== undefined && <p className="step-kicker">{kicker}</p>}
      <h1 ref={heading} id={id} tabIndex={-1} data-first-focus={takesFocus || undefined}>
        {text}
      </h1>
    </div>
  );
}
