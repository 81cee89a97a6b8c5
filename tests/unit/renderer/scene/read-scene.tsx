/** What a room reads of a scene: its text alone, as one line. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../../domain/kernel/language';
import { SceneTimeProvider, standingTime } from '../../../../renderer/scene/scene-time';
import { SceneWordsProvider } from '../../../../renderer/scene/scene-words';

/** `time`: beside what no scene of these tests runs by. */
export function readScene(scene: ReactNode, language: Language, time: Partial<Parameters<typeof standingTime>[0]> = {}): string {
  const page = renderToStaticMarkup(
    <SceneWordsProvider language={language}>
      <SceneTimeProvider time={standingTime({ progress: undefined, activityLeft: undefined, ...time })}>{scene}</SceneTimeProvider>
    </SceneWordsProvider>,
  );
  return page
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
