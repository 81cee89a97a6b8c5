/**
 * Which of a few people that a search finds is meant, without going on typing: a digit takes the one with that number, arrows go from one to
 * the next and Enter takes the one they are at.
 */
import { useState } from 'react';
import type { HalfDay } from '../../domain/programme/programme';
import type { MarkView, ParticipantRow } from '../../domain/register/register-view';
import { useWords } from '../ui/words';
import { toldName } from './mark';
import { isListNumber, matching } from './match';

/** The most rows to choose from, one for each digit. */
const mostToChoose = 9;

export interface Choice {
  /** Those that can be chosen, in their order; none where the search finds one, nobody or too many. */
  readonly among: readonly ParticipantRow[];
  /** The row on which the arrows are. */
  readonly picked: ParticipantRow | undefined;
  readonly step: (by: 1 | -1) => void;
  /** Whom the digit means; undefined where it goes on with the search, as in the name of a school. */
  readonly meantBy: (digit: string) => ParticipantRow | undefined;
}

interface Found {
  readonly rows: readonly ParticipantRow[];
  readonly search: string;
  readonly matches: readonly ParticipantRow[];
  /** The one that is meant by the words alone. */
  readonly one: ParticipantRow | undefined;
}

export function useChoice({ rows, search, matches, one }: Found): Choice {
  /* The arrows begin anew with each letter. */
  const [at, setAt] = useState({ search: '', index: -1 });
  const canChoose = search.trim() !== '' && !isListNumber(search) && !one && matches.length > 1 && matches.length <= mostToChoose;
  const among = canChoose ? matches : [];
  const index = at.search === search ? at.index : -1;
  return {
    among,
    picked: among[index],
    step: (by) => setAt({ search, index: index === -1 ? (by === 1 ? 0 : among.length - 1) : (index + by + among.length) % among.length }),
    meantBy: (digit) => (matching(rows, `${search}${digit}`).length > 0 ? undefined : among[Number(digit) - 1]),
  };
}

/** Came, whenever it was noted: marking present once more would throw away what is known. */
export const isKnownHere = ({ state, conflict }: MarkView): boolean =>
  !conflict && (state === 'present' || state === 'late' || state === 'left-early');

/** What Enter or a digit would do, where that is more than the search says by itself. */
export function useSearchHint({ among, picked }: Choice, toMark: ParticipantRow | undefined, marking: HalfDay): string | undefined {
  const { t } = useWords('register');
  const noted = toMark?.marks[marking];
  if (noted && isKnownHere(noted)) {
    return t(noted.state === 'left-early' ? 'hint-already-left' : 'hint-already-here', {
      name: toldName(toMark),
      time: noted.notedAt,
    });
  }
  if (picked) return t('hint-picked', { name: toldName(picked) });
  return among.length === 0 ? undefined : t('hint-choose', { count: among.length });
}
