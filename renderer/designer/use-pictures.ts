/** Pictures of a block's slides: asked anew after each change; those that are as before stay the same value, and are not drawn again. */
import { useRef } from 'react';
import type { Language } from '../../domain/kernel/language';
import type { DesignView } from '../../domain/programme/design';
import type { Scene } from '../../domain/stage/audience-view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';

type Pictures = ReadonlyMap<string, Scene>;

export function usePictures({ slides, data, media }: DesignView, block: string, language: Language): Pictures | undefined {
  const known = useRef(new Map<string, { readonly json: string; readonly scene: Scene }>());
  const version = useRef<readonly unknown[]>([]);
  const now = [slides[block], data, media];
  if (now.some((value, index) => value !== version.current[index])) version.current = now;
  const [pictures] = useAnswer(
    async (): Promise<Pictures | undefined> => {
      const answer = unlessRefused(await kit['design-pictures'](block, language));
      if (!answer) return undefined;
      const drawn = answer.flatMap(({ slide, scene }) => {
        if (!scene) return [];
        const json = JSON.stringify(scene);
        const before = known.current.get(slide);
        return [[slide, before?.json === json ? before : { json, scene }] as const];
      });
      known.current = new Map(drawn);
      return new Map(drawn.map(([slide, { scene }]) => [slide, scene]));
    },
    version.current,
    `${block} ${language}`,
  );
  return pictures;
}
