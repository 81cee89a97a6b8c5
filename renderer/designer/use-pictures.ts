/**
 * Pictures of a block's slides. Only of slides that came near to sight, and of these only where the slide, or what stands around it, is another
 * than when its picture was made; a picture that is as before stays the same value, and is not drawn again.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import type { DesignSlide, DesignView } from '../../domain/programme/design';
import type { Scene } from '../../domain/stage/audience-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

export interface SlidePicture {
  /** Undefined where nothing can be drawn of it. */
  readonly scene: Scene | undefined;
}

interface Made {
  /** Each the same value while the picture is right. */
  readonly from: readonly unknown[];
  readonly picture: SlidePicture;
  readonly json: string | undefined;
}

/** The most pictures that are requested together: those in sight, and some more; they are there sooner than all would be. */
const most = 30;

export interface Pictures {
  /** By the names of slides; none of a slide whose picture is not there yet. */
  readonly pictures: ReadonlyMap<string, SlidePicture>;
  readonly comeNear: (slide: string) => void;
}

export function usePictures({ slides, around }: DesignView, block: string, language: Language): Pictures {
  const near = useRef(new Set<string>());
  const made = useRef(new Map<string, Made>());
  const isAsking = useRef(false);
  const [pictures, setPictures] = useState<Pictures['pictures']>(new Map());

  const fromOf = (slide: DesignSlide): readonly unknown[] => [slide, around, language];
  const next = useEffectEvent((): readonly DesignSlide[] =>
    (slides[block] ?? [])
      .filter((slide) => {
        const known = near.current.has(slide.id) ? made.current.get(slide.id)?.from : fromOf(slide);
        return !known || fromOf(slide).some((value, index) => value !== known[index]);
      })
      .slice(0, most),
  );
  const ask = useEffectEvent(async (asked: readonly DesignSlide[]): Promise<boolean> => {
    const from = asked.map(fromOf);
    const answer = unlessRefused(
      await kit['design-pictures'](
        block,
        asked.map(({ id }) => id),
        language,
      ),
    );
    if (!answer) return false;
    const scenes = new Map(answer.map(({ slide, scene }) => [slide, scene]));
    for (const [index, { id }] of asked.entries()) {
      const scene = scenes.get(id);
      const json = scene && JSON.stringify(scene);
      const before = made.current.get(id);
      made.current.set(id, { from: from[index] ?? [], json, picture: before && before.json === json ? before.picture : { scene } });
    }
    setPictures(new Map([...made.current].map(([id, { picture }]) => [id, picture])));
    return true;
  });
  /** Never asked twice at once. What comes near, or is changed, meanwhile is asked for afterwards. */
  const follow = useEffectEvent(async (): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      for (let asked = next(); asked.length > 0; asked = next()) if (!(await ask(asked))) break;
    } finally {
      isAsking.current = false;
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them may make pictures wrong
  useEffect(() => {
    void follow();
  }, [slides[block], around, language]);

  const [comeNear] = useState(() => {
    let isWaiting = false;
    return (slide: string): void => {
      near.current.add(slide);
      if (isWaiting) return;
      isWaiting = true;
      queueMicrotask(() => {
        isWaiting = false;
        void follow();
      });
    };
  });
  return { pictures, comeNear };
}
