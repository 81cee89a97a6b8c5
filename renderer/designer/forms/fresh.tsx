/** Around what was just added: nothing in it is called wrong before a person has left it once. */
import { createContext, type ReactNode, type RefObject, useContext, useState } from 'react';

const FreshContext = createContext(false);

/** Somebody is still filling it in for the first time. */
export const useFresh = (): boolean => useContext(FreshContext);

interface FreshProperties {
  /** It was just added. */
  readonly isFresh: boolean;
  readonly className: string;
  readonly id?: string;
  readonly at?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

export function Fresh({ isFresh, className, id, at, children }: FreshProperties) {
  const [wasLeft, setLeft] = useState(false);
  const isWithinFresh = useFresh();
  return (
    <FreshContext value={isWithinFresh || (isFresh && !wasLeft)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only sees the focus go */}
      <div
        ref={at}
        id={id}
        className={className}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (isFresh && !currentTarget.contains(relatedTarget)) setLeft(true);
        }}
      >
        {children}
      </div>
    </FreshContext>
  );
}
