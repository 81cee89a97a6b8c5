/** Tells once when a timer comes to another stage: to who listens to a screen reader, and by a tone when that is wanted. */
import { useEffect, useRef, useState } from 'react';
import { isLater, type TimedThing, type TimerStage, timedThings } from '../../domain/agenda/timer-stages';
import type { DeskTime } from '../../domain/desk/desk-view';
import type { Duration } from '../../domain/kernel/time';
import { useDeskTime } from '../ui/desk-time';
import { useWords } from '../ui/words';
import { playTone } from './tone';

interface Signal {
  readonly thing: TimedThing;
  readonly stage: TimerStage;
  readonly left: Duration;
}

type Timed = Pick<DeskTime, 'stages' | 'live' | 'blockLeft' | 'activityLeft' | 'groupLeft'>;

const leftOf = ({ blockLeft, activityLeft, groupLeft }: Timed): Readonly<Record<TimedThing, Duration | undefined>> => ({
  block: blockLeft,
  activity: activityLeft,
  group: groupLeft,
});

/** Only what became more urgent; another block that is late already is nothing that time did. */
function signalsBetween(before: Timed, now: Timed): readonly Signal[] {
  return timedThings.flatMap((thing) => {
    const [was, stage, left] = [before.stages[thing], now.stages[thing], leftOf(now)[thing]];
    if (was === undefined || stage === undefined || left === undefined || !isLater(stage, was)) return [];
    return thing === 'block' && before.live?.running !== now.live?.running ? [] : [{ thing, stage, left }];
  });
}

export function TimerSignals({ sound }: { readonly sound: boolean }) {
  const { t } = useWords('timers');
  const time = useDeskTime(
    ({ stages, live, blockLeft, activityLeft, groupLeft }): Timed => ({ stages, live, blockLeft, activityLeft, groupLeft }),
  );
  const before = useRef(time);
  /** Another number each time: the same words twice are spoken twice. */
  const [said, setSaid] = useState({ id: 0, text: '' });

  useEffect(() => {
    const signals = signalsBetween(before.current, time);
    before.current = time;
    if (signals.length === 0) return;
    const sentences = signals.map(({ thing, stage, left }) =>
      stage === 'over' ? t(`${thing}-over`) : t(`${thing}-left`, { count: Math.ceil(left / 60_000) }),
    );
    setSaid(({ id }) => ({ id: id + 1, text: sentences.join('. ') }));
    const [latest] = signals.map(({ stage }) => stage).toSorted((one, other) => (isLater(one, other) ? -1 : 1));
    if (sound && latest !== undefined && latest !== 'calm') playTone(latest);
  }, [time, sound, t]);

  return (
    <div aria-live="polite" className="visually-hidden">
      <p key={said.id}>{said.text}</p>
    </div>
  );
}
