/** Pictures of slides, asked for as they come into sight; those that didn't come are asked for again once others are in sight. */
import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../domain/stage/audience-view';
import type { SlidePicture } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

const keyOf = ({ block, slide }: SlideRef): string => `${block} ${slide}`;

const byKey = (pictures: readonly SlidePicture[]): ReadonlyMap<string, Scene> =>
  new Map(pictures.map(({ slide, scene }) => [keyOf(slide), scene]));

/** `first`: those that are there already. Undefined is said of a slide whose picture is not there yet. */
export function useSlidePictures(first: readonly SlidePicture[], inSight: readonly SlideRef[]): (slide: SlideRef) => Scene | undefined {
  const [pictures, setPictures] = useState(() => byKey(first));
  const onTheirWay = useRef<ReadonlySet<string>>(new Set());
  const lastSight = useRef('');
  useEffect(() => {
    /* Only another sight asks again: what is refused while one looks at it would be asked for without end. */
    const sight = inSight.map(keyOf).join('\n');
    if (sight === lastSight.current) return;
    lastSight.current = sight;
    const missing = inSight.filter((slide) => !pictures.has(keyOf(slide)) && !onTheirWay.current.has(keyOf(slide)));
    if (missing.length === 0) return;
    const keys = missing.map(keyOf);
    onTheirWay.current = new Set([...onTheirWay.current, ...keys]);
    void kit['slide-pictures'](missing)
      .then((answer) => {
        const given = unlessRefused(answer);
        if (given) setPictures((known) => new Map([...known, ...byKey(given)]));
      })
      .finally(() => {
        onTheirWay.current = new Set([...onTheirWay.current].filter((key) => !keys.includes(key)));
      });
  });
  return (slide) => pictures.get(keyOf(slide));
}
