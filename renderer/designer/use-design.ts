/** The programme that is open in the designer, as main holds it: changes go there one after the other, each with what came of the one before. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { newQueue } from '../../domain/kernel/queue';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { DesignProblem, DesignUpdate, DesignView, ProgrammeChange } from '../../domain/programme/design';
import { stillMeant, updated } from '../../domain/programme/design-update';
import { showRefusal, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

export interface Design {
  readonly view: DesignView;
  /** The problems that the last check found. */
  readonly problems: readonly DesignProblem[];
  /** The check didn't look at what was changed last. */
  readonly isChecking: boolean;
  /** There are findings, of an earlier state perhaps. */
  readonly wasChecked: boolean;
  /** Why the last check found nothing out; undefined where it did. */
  readonly uncheckedFor: Refusal | undefined;
  /** Files that somebody changed outside, until a person has read it. */
  readonly outside: readonly string[];
  readonly closeOutside: () => void;
  /** Undefined when it was refused, which is shown, or somebody changed the same files outside: then nothing was done. */
  readonly change: (change: ProgrammeChange) => Promise<DesignUpdate | undefined>;
}

/** Milliseconds without a change or a letter before the check looks again. */
const calm = 1_500;

/** Undefined until it is open. `name`: another programme is another component. */
export function useDesign(name: string, language: Language): Design | undefined {
  const [view, setView] = useState<DesignView>();
  const [problems, setProblems] = useState<readonly DesignProblem[]>([]);
  const [checked, setChecked] = useState<number>();
  const [uncheckedFor, setUncheckedFor] = useState<Refusal>();
  const [outside, setOutside] = useState<readonly string[]>([]);
  const latest = useRef<DesignView>(undefined);
  const queue = useMemo(newQueue, []);

  const take = useMemo(() => {
    const show = (now: DesignView): void => {
      latest.current = now;
      setView(now);
    };
    const open = async (): Promise<void> => {
      const opened = unlessRefused(await kit['open-design'](name));
      if (opened) show(opened);
    };
    const ask = async (work: (edition: number) => Promise<DesignUpdate | Refusal>): Promise<DesignUpdate | undefined> => {
      const before = latest.current;
      if (!before) return undefined;
      const answer = await work(before.edition);
      if (isRefusal(answer)) {
        showRefusal(answer);
        if (answer.refused === 'design-moved-on') await open();
        return undefined;
      }
      show(updated(before, answer));
      if (answer.outside.length === 0) return answer;
      setOutside(answer.outside);
      return undefined;
    };
    return { open, ask };
  }, [name]);

  useEffect(() => {
    void queue.run(take.open);
    const look = (): void => void queue.run(() => take.ask((edition) => kit['look-at-design'](name, edition)));
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
      /* What its fields still hold is kept first: they go with this component. */
      queueMicrotask(() => void queue.run(() => kit['close-design']()));
    };
  }, [name, queue, take]);

  const version = view?.edition;
  const isLooking = useRef(false);
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `looks` tells that one is over, and another may begin
  useEffect(() => {
    if (version === undefined || version === checked || isLooking.current) return undefined;
    const look = async (): Promise<void> => {
      isLooking.current = true;
      try {
        const found = await kit['check-design']();
        /* The result is of what was there when it began: the next check looks at what was changed since. */
        if (!isRefusal(found)) setProblems(found);
        setUncheckedFor(isRefusal(found) ? found : undefined);
        setChecked(version);
        setLooks((count) => count + 1);
      } finally {
        isLooking.current = false;
      }
    };
    if (checked === undefined) {
      void look();
      return undefined;
    }
    const begin = (): void => void look();
    let timer = setTimeout(begin, calm);
    const wait = (): void => {
      if (isLooking.current) return;
      clearTimeout(timer);
      timer = setTimeout(begin, calm);
    };
    window.addEventListener('input', wait);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('input', wait);
    };
  }, [version, checked, looks]);

  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    void kit['tell-design']().then((found) => {
      if (!isRefusal(found)) setProblems(found);
    });
  }, [language]);

  const beingKept = useRef(0);
  const change = useMemo<Design['change']>(
    () => async (wanted) => {
      beingKept.current += 1;
      try {
        return await queue.run(async () => {
          const before = latest.current;
          const ask = () => take.ask((edition) => kit['change-programme'](name, edition, wanted));
          const done = await ask();
          const now = latest.current;
          /* Somebody changed another place of the same file: what was typed here is kept all the same, even if its field is gone by now. */
          return !done && before && now && now !== before && stillMeant(before, now, wanted) ? ask() : done;
        });
      } finally {
        beingKept.current -= 1;
      }
    },
    [name, queue, take],
  );

  /* What is typed while something is being kept has its turn after that: until then the window doesn't close. */
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      if (beingKept.current > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, []);

  if (!view) return undefined;
  return {
    view,
    problems,
    isChecking: checked !== version,
    wasChecked: checked !== undefined,
    uncheckedFor,
    outside,
    closeOutside: () => setOutside([]),
    change,
  };
}
