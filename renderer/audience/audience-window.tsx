/** What hangs on the wall: one picture, and nothing else. */
import type { AudienceTime, AudienceView } from '../../domain/audience-view';
import { SceneView } from '../scene/scene';
import { Pointer } from './pointer';
import { useRestingCursor } from './use-resting-cursor';

export interface Shown {
  readonly view: AudienceView;
  readonly time: AudienceTime;
}

export function AudienceWindow({ view, time }: Shown) {
  const resting = useRestingCursor();
  return (
    <main className={resting ? 'audience audience-resting' : 'audience'}>
      <SceneView view={view} time={time} isRoom />
      {view.scene.kind === 'black' ? null : <Pointer />}
    </main>
  );
}
