/** What hangs on the wall: one picture, and nothing else. */
import type { AudienceView } from '../../domain/stage/audience-view';
import { LastingScene } from '../scene/lasting-scene';
import type { SceneTime } from '../scene/scene-time';
import { Pointer } from './pointer';
import { useRestingCursor } from './use-resting-cursor';

interface AudienceWindowProperties {
  readonly view: AudienceView;
  readonly time: SceneTime;
}

export function AudienceWindow({ view, time }: AudienceWindowProperties) {
  const resting = useRestingCursor();
  return (
    <main className={resting ? 'audience audience-resting' : 'audience'}>
      <LastingScene view={view} time={time} />
      {view.scene.kind === 'black' ? null : <Pointer />}
    </main>
  );
}
