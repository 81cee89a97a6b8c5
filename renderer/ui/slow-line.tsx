/** A line that says what takes its time; nothing else has to wait for it. */
import { useEffect, useState } from 'react';

interface SlowLineProperties {
  /** Undefined while nothing goes on. */
  readonly words: string | undefined;
  /** Milliseconds; what is quicker needs no word. */
  readonly after: number;
}

export function SlowLine({ words, after }: SlowLineProperties) {
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    const timer = words === undefined ? undefined : setTimeout(() => setSlow(words), after);
    return () => {
      clearTimeout(timer);
      setSlow(undefined);
    };
  }, [words, after]);
  return (
    <div role="status">
      {slow !== undefined && (
        <p className="desk-toast">
          <progress aria-hidden />
          {slow}
        </p>
      )}
    </div>
  );
}
