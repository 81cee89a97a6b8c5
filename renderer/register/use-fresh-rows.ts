/** Whom another laptop noted just now: their rows are marked for a moment, wherever the list, the keyboard and the search are. */
import { useEffect, useRef, useState } from 'react';
import type { ParticipantId, TrainingId } from '../../domain/kernel/ids';
import { changedElsewhere } from '../../domain/register/changed-elsewhere';
import type { ParticipantRow } from '../../domain/register/register-view';

/** Milliseconds: long enough to be seen by who looks up from the door. */
const markedFor = 6000;

const nobody: ReadonlySet<ParticipantId> = new Set();

export function useFreshRows(training: TrainingId, rows: readonly ParticipantRow[]): ReadonlySet<ParticipantId> {
  const before = useRef({ training, rows });
  const [fresh, setFresh] = useState(nobody);
  const waits = useRef(new Set<number>());

  useEffect(() => {
    const known = before.current;
    before.current = { training, rows };
    const changed = known.training === training ? changedElsewhere(known.rows, rows) : [];
    if (changed.length === 0) return;
    setFresh((marked) => new Set([...marked, ...changed]));
    const wait = window.setTimeout(() => {
      waits.current.delete(wait);
      setFresh((marked) => new Set([...marked].filter((each) => !changed.includes(each))));
    }, markedFor);
    waits.current.add(wait);
  }, [training, rows]);

  useEffect(() => {
    const { current } = waits;
    return () => {
      for (const wait of current) window.clearTimeout(wait);
    };
  }, []);

  return fresh;
}
