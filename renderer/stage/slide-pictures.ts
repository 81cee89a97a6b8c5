/** Pictures of slides, asked for as they come into sight, once each. */
import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../../domain/stage/audience-view';
import type { SlidePicture } from '../../domain/stage/run-view';
import type { SlideRef } from '../../domain/stage/schema';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

const keyOf = ({ block, slide }: SlideRef): string => `${block} ${slide}`;

const byKey = (pictures: readonly SlidePicture[]): ReadonlyMap<string, Scene> =>
  new Map(pictures.map(({ slide, scene }) => [keyOf(slide), scene]));

/** `first`: those that are there already. Undefined is said of a slide whose picture is on its way. */
export function useSlidePictures(first: readonly SlidePicture[], inSight: readonly SlideRef[]): (slide: SlideRef) => Scene | undefined {
  const [pictures, setPictures] = useState(() => byKey(first));
  const asked = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const missing = inSight.filter((slide) => !pictures.has(keyOf(slide)) && !asked.current.has(keyOf(slide)));
    if (missing.length === 0) return;
    asked.current = new Set([...asked.current, ...missing.map(keyOf)]);
    void kit['slide-pictures'](missing).then((answer) => {
      const given = unlessRefused(answer);
      if (given) setPictures((known) => new Map([...known, ...byKey(given)]));
    });
  });
  return (slide) => pictures.get(keyOf(slide));
}
