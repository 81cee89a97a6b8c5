/** The Library's list as it was answered: a window of it at a time, and what is known of the others. */
import { useState } from 'react';
import type { DeskView } from '../../domain/desk/desk-view';
import type { LibraryCard } from '../../domain/desk/library-page';
import { type LibraryPage, type LibraryQuery, mostInWindow } from '../../domain/desk/library-query';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';
import type { Asked } from './asked';

/** So many trainings are in sight at once as cards; of more there is a list. */
export const mostCards = 12;

export const isList = ({ library }: Pick<DeskView, 'library'>): boolean => library.count > mostCards;

/** A window begins at a multiple of this, so that not each row that is scrolled by is asked for. */
const step = mostInWindow / 4;

/** The window around the rows that are in sight, of which `first` is the first. */
export const windowAround = (first: number): LibraryQuery['window'] => ({
  from: Math.max(0, Math.floor(first / step) * step - step),
  count: mostInWindow,
});

interface Known {
  /** What was asked. */
  readonly about: string;
  readonly page: LibraryPage<LibraryCard>;
  /** By where they are among those found, as far as they were in some window. */
  readonly cards: ReadonlyMap<number, LibraryCard>;
}

/** Rows that went out of sight stay known, since the keyboard may be at one of them. */
function withPage(before: Known | undefined, about: string, page: LibraryPage<LibraryCard>): Known {
  const kept = before?.about === about ? [...before.cards].filter(([index]) => index < page.found) : [];
  return { about, page, cards: new Map([...kept, ...page.cards.map((card, index) => [page.from + index, card] as const)]) };
}

/** Undefined until main has answered for the first time; what was known stays until it answers anew. */
export function useLibrary(view: DeskView, ask: Asked, window: LibraryQuery['window']): Known | undefined {
  const { library, settings, inSight } = view;
  const about = JSON.stringify([ask, inSight]);
  const [answer] = useAnswer(
    async () => ({ about, page: await kit['list-trainings']({ ...ask, window }) }),
    `${library.edition} ${settings.language}`,
    JSON.stringify([about, window]),
  );
  const [known, setKnown] = useState<Known>();
  const [taken, setTaken] = useState(answer);
  if (answer !== taken) {
    setTaken(answer);
    if (answer) setKnown(withPage(known, answer.about, answer.page));
  }
  return known;
}
