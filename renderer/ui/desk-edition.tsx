/** How often main has told the desk that something may be another: a part that shows what no view tells asks main anew with each. */
import { createContext, type ReactNode, useContext } from 'react';
import { type Followed, useShared } from './shared-state';

const Source = createContext<Followed<number> | undefined>(undefined);

export const DeskEditionProvider = ({ edition, children }: { readonly edition: Followed<number>; readonly children: ReactNode }) => (
  <Source value={edition}>{children}</Source>
);

/** For what follows it without being painted. */
export function useDeskEditionSource(): Followed<number> {
  const source = useContext(Source);
  if (!source) throw new Error('The edition was asked for outside DeskEditionProvider');
  return source;
}

export const useDeskEdition = (): number => useShared(useDeskEditionSource());
