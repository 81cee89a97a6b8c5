/**
 * What the overview shows is in the window before it is opened: asked for once nothing has happened for a moment, and again after whatever may
 * have made it another. Of each answer only what became another comes from main.
 */
import { useEffect, useState } from 'react';
import { type NumberedAnswer, withDelta } from '../../domain/kernel/delta-answers';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { SlideOverview } from '../../domain/stage/run-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEditionSource } from '../ui/desk-edition';
import { useAnswer } from '../ui/use-answer';

/** Milliseconds: a second key that follows the first comes sooner. */
const calm = 300;

let latest: NumberedAnswer<SlideOverview> | undefined;
/** The desk's edition when it was asked for: in another one it may be another. */
let asOf: number | undefined;

async function ask(edition: number): Promise<SlideOverview | Refusal | undefined> {
  const before = latest;
  const told = await kit['slide-overview'](before?.number ?? 0);
  if (isRefusal(told)) return told;
  latest = withDelta(before, told);
  asOf = edition;
  return latest?.answer;
}

/** While it is there, the overview is held ready. */
export function OverviewAhead(): null {
  const edition = useDeskEditionSource();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;
    const stopWaiting = (): void => {
      clearTimeout(waiting);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
    const begin = (): void => {
      stopWaiting();
      waiting = setTimeout(() => {
        idle = requestIdleCallback(() => void ask(edition.get()));
      }, calm);
    };
    begin();
    const leave = edition.subscribe(begin);
    return () => {
      stopWaiting();
      leave();
      latest = undefined;
    };
  }, [edition]);
  return null;
}

/** Returns the overview that is held, and from then on as main answers now: what the clock alone has changed shows with that. */
export function useOverview(): SlideOverview | undefined {
  const edition = useDeskEditionSource();
  const [first] = useState(() => (asOf === edition.get() ? latest?.answer : undefined));
  const [answer] = useAnswer(async () => {
    const given = await ask(edition.get());
    return given && unlessRefused(given);
  }, 'once');
  return answer ?? first;
}
