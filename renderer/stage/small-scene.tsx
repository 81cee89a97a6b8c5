/** A picture for the room, in small on the desk: one that can't be drawn says so in its place. */

import type { AudienceView } from '../../domain/stage/audience-view';
import { Boundary } from '../fault/boundary';
import { SceneView } from '../scene/scene';
import type { SceneTime } from '../scene/scene-time';
import { useWords } from '../ui/words';

interface SmallSceneProperties {
  readonly view: AudienceView;
  /** The time; nothing runs in a picture that is only looked at. */
  readonly time?: SceneTime;
}

function BrokenPicture() {
  const { t } = useWords('broken');
  return <p className="desk-broken desk-broken-picture">{t('picture')}</p>;
}

export function SmallScene({ view, time }: SmallSceneProperties) {
  return (
    <Boundary part="picture" madeOf={[view.scene, view.language, view.room]} instead={() => <BrokenPicture />}>
      <SceneView view={view} {...(time ? { time } : {})} />
    </Boundary>
  );
}
