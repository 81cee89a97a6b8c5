/** A picture for the room, in small on the desk: one that can't be drawn says so in its place. */

import type { AudienceTime, AudienceView } from '../../domain/stage/audience-view';
import { Boundary } from '../fault/boundary';
import { SceneView } from '../scene/scene';
import { useWords } from '../ui/words';

const noTime: AudienceTime = { progress: undefined, activityLeft: undefined };

interface SmallSceneProperties {
  readonly view: AudienceView;
  /** Nothing runs in a picture that is only looked at. */
  readonly time?: AudienceTime;
}

export function SmallScene({ view, time = noTime }: SmallSceneProperties) {
  const { t } = useWords('broken');
  return (
    <Boundary part="picture" madeOf={[view.scene]} instead={() => <p className="desk-broken desk-broken-picture">{t('picture')}</p>}>
      <SceneView view={view} time={time} />
    </Boundary>
  );
}
