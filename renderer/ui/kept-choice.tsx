/**
 * What is chosen here is kept elsewhere, which takes a moment. It shows as it was pressed at once, however slow the disk is: a tick that
 * jumps back and comes again makes people press twice. Where it was refused it goes back.
 */
import { type ComponentProps, type ReactNode, startTransition, useOptimistic } from 'react';

/** The value to show, and what to call with another one. `keep` ends when the value is kept, or was refused. */
export function useKeptChoice<Value>(kept: Value, keep: (value: Value) => Promise<unknown>): readonly [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(kept);
  const choose = (value: Value): void =>
    startTransition(async () => {
      show(value);
      await keep(value);
    });
  return [shown, choose];
}

interface KeptTickProperties extends Omit<ComponentProps<'input'>, 'type' | 'checked' | 'onChange' | 'className'> {
  readonly kept: boolean;
  readonly keep: (isTicked: boolean) => Promise<unknown>;
  /** What stands beside it. */
  readonly children: ReactNode;
}

export function KeptTick({ kept, keep, children, ...rest }: KeptTickProperties) {
  const [isTicked, tick] = useKeptChoice(kept, keep);
  return (
    <label className="desk-choice">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => tick(target.checked)} {...rest} />
      {children}
    </label>
  );
}
