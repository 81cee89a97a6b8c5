/**
 * The picture that the room sees. When it can't be drawn the one before stays, so that nothing breaks in front of people; when nothing
 * may stay, there is a calm page.
 */
import { type RefObject, useEffect, useRef } from 'react';
import type { Language } from '../../domain/kernel/language';
import { sectionIn } from '../../domain/kernel/words-in';
import type { AudienceView, Scene } from '../../domain/stage/audience-view';
import { Boundary } from '../fault/boundary';
import { useRoomLight } from './room-light';
import { SceneView } from './scene';
import { classOfScene } from './scene-style';
import type { SceneTime } from './scene-time';

interface LastingSceneProperties {
  readonly view: AudienceView;
  readonly time: SceneTime;
}

/** What was put over the slides on purpose, names among it, goes when it is to go; what takes pictures away leaves none. */
const neverStays: ReadonlySet<Scene['kind']> = new Set(['groups', 'plan', 'message', 'room-list', 'first-day', 'test-picture']);
const leavesNone: ReadonlySet<Scene['kind']> = new Set(['black', 'quiet']);

function CalmPage({ view: { scene, language, room: told } }: { readonly view: AudienceView }) {
  const room = useRoomLight(told);
  return (
    <div className={classOfScene(room, scene.world)} lang={language} data-scene={scene.kind} data-room={room}>
      {scene.kind === 'black' ? <div className="scene-black" /> : <OneMoment language={language} />}
    </div>
  );
}

function OneMoment({ language }: { readonly language: Language }) {
  return (
    <div className="scene-page">
      <p className="scene-middle scene-one-moment">{sectionIn(language, 'screens')['one-moment']}</p>
    </div>
  );
}

/** Remembers the view once everything beside it was drawn. */
function Drawn({ view, last }: { readonly view: AudienceView; readonly last: RefObject<AudienceView | undefined> }) {
  useEffect(() => {
    last.current = view;
  }, [view, last]);
  return null;
}

export function LastingScene({ view, time }: LastingSceneProperties) {
  const last = useRef<AudienceView>(undefined);

  function before(): AudienceView | undefined {
    const shown = last.current;
    return shown && !neverStays.has(shown.scene.kind) && !leavesNone.has(view.scene.kind) ? shown : undefined;
  }
  function instead() {
    const shown = before();
    if (!shown) return <CalmPage view={view} />;
    return (
      <Boundary part="picture" madeOf={[view]} instead={() => <CalmPage view={view} />}>
        <SceneView view={shown} time={time} isRoom />
      </Boundary>
    );
  }
  return (
    <Boundary part="picture" madeOf={[view]} instead={instead}>
      <SceneView view={view} time={time} isRoom />
      <Drawn view={view} last={last} />
    </Boundary>
  );
}
