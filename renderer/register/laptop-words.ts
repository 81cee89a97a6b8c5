/** How the register tells which laptop noted what; nothing is told of it where one laptop notes alone. */

import { useCallback } from 'react';
import type { HalfDay } from '../../domain/programme/programme';
import type { ConflictView, LaptopView, NotedByView, ParticipantRow, RegisterView, SaidView } from '../../domain/register/register-view';
import { useWords } from '../ui/words';
import { useNotedWords } from './noted-words';

export type Noting = Pick<RegisterView, 'laptops' | 'unsettled'>;

/** What a laptop is called: by its name, or else by its number. */
function useLaptopName(laptops: readonly LaptopView[]): (number: number) => string {
  const { t } = useWords('register');
  return useCallback(
    (number) => {
      const laptop = laptops.find((each) => each.number === number);
      return laptop?.isHere ? t('this-laptop') : (laptop?.name ?? t('laptop-number', { number }));
    },
    [laptops, t],
  );
}

/** How many of those who came each laptop noted: “12 by this laptop, 11 by Laptop at door B”. */
export function useNotedBy(laptops: readonly LaptopView[]): (noted: readonly NotedByView[]) => string {
  const { t } = useWords('register');
  const nameOf = useLaptopName(laptops);
  return (noted) => noted.map(({ laptop, count }) => t('noted-by-laptop', { number: count, laptop: nameOf(laptop) })).join(', ');
}

/** What was said of a half-day, with who said it and when: “present (Laptop at door B, 09:02)”. */
export function useSaidWords(laptops: readonly LaptopView[]): (said: SaidView) => string {
  const { t } = useWords('register');
  const nameOf = useLaptopName(laptops);
  const words = useNotedWords();
  return useCallback(
    (said) => {
      const times = said.sayings.map(({ by, notedAt }) =>
        by === undefined ? notedAt : t('laptop-at', { laptop: nameOf(by), time: notedAt }),
      );
      return t('choose-said', { state: words(said), who: times.join('; ') });
    },
    [nameOf, words, t],
  );
}

export const conflictIn = (
  { unsettled }: Pick<RegisterView, 'unsettled'>,
  { id }: Pick<ParticipantRow, 'id'>,
  halfDay: HalfDay,
): ConflictView | undefined => unsettled.conflicts.find((each) => each.participant === id && each.halfDay === halfDay);

/** What the register says of a half-day beside what is noted: which laptop noted it, or that two disagree and what each says. */
export type TellOf = (row: ParticipantRow, halfDay: HalfDay) => string;

export function useTellOf({ laptops, unsettled }: Noting): TellOf {
  const { t } = useWords('register');
  const nameOf = useLaptopName(laptops);
  const inWords = useSaidWords(laptops);
  return useCallback(
    (row, halfDay) => {
      const { by, notedAt, conflict } = row.marks[halfDay];
      if (conflict) {
        const said = conflictIn({ unsettled }, row, halfDay)?.said ?? [];
        return t('conflict-said', { said: said.map(inWords).join(' · ') });
      }
      return by === undefined ? '' : t('noted-on', { time: notedAt, laptop: nameOf(by) });
    },
    [unsettled, nameOf, inWords, t],
  );
}

/** It was noted on another laptop, where more than one notes. */
export const isMarkedElsewhere = ({ marks }: ParticipantRow, halfDay: HalfDay): boolean =>
  marks[halfDay].by !== undefined && marks[halfDay].isFromElsewhere;
