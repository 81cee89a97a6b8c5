/** What hangs on the wall: one picture, and nothing else. */
import type { AudienceTime, AudienceView } from '../../domain/stage/audience-view';
import { LastingScene } from '../scene/lasting-scene';
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
      <LastingScene view={view} time={time} />
      {view.scene.kind === 'black' ? null : <Pointer />}
    </main>
  );
}
