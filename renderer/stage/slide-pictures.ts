/** Pictures of slides, asked for as they come into sight; those that didn't come are asked for again once others are in sight. */
import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../domain/stage/audience-view';
import { bySlide, keyOfSlide } from '../../domain/stage/film';
import type { SlideOverview, SlidePicture } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

/** `first`: those that are there already. Undefined is said of a slide whose picture is not there yet. */
export function useSlidePictures(first: SlideOverview['pictures'], inSight: readonly SlideRef[]): (slide: SlideRef) => Scene | undefined {
  const [asked, setAsked] = useState<SlideOverview['pictures']>({});
  const onTheirWay = useRef<ReadonlySet<string>>(new Set());
  const lastSight = useRef('');
  const pictureOf = (key: string): SlidePicture | undefined => first[key] ?? asked[key];
  useEffect(() => {
    /* Only another sight asks again: what is refused while one looks at it would be asked for without end. */
    const sight = inSight.map(keyOfSlide).join('\n');
    if (sight === lastSight.current) return;
    lastSight.current = sight;
    const missing = inSight.filter((slide) => !pictureOf(keyOfSlide(slide)) && !onTheirWay.current.has(keyOfSlide(slide)));
    if (missing.length === 0) return;
    const keys = missing.map(keyOfSlide);
    onTheirWay.current = new Set([...onTheirWay.current, ...keys]);
    void kit['slide-pictures'](missing)
      .then((answer) => {
        const given = unlessRefused(answer);
        if (given) setAsked((known) => ({ ...known, ...bySlide(given) }));
      })
      .finally(() => {
        onTheirWay.current = new Set([...onTheirWay.current].filter((key) => !keys.includes(key)));
      });
  });
  return (slide) => pictureOf(keyOfSlide(slide))?.scene;
}
