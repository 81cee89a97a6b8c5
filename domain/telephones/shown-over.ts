/** Over which picture the room sees how to join: while nobody shows another one, what time and counting change in it makes it no other. */
import type { Scene } from '../stage/audience-view';

/** Without the agenda's times, which follow the day's pace, and without numbers of people. */
function lasting(scene: Scene): unknown {
  switch (scene.kind) {
    case 'agenda': {
      const { blocks: _, ...rest } = scene;
      return rest;
    }
    case 'places':
      return { ...scene, counts: scene.counts !== undefined };
    default:
      return scene;
  }
}

/** Another text for each picture that a trainer may show. */
export const shownOver = (scene: Scene): string => JSON.stringify(lasting(scene));
