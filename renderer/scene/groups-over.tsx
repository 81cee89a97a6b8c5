/** Calls groups back: a calm sign at the head of the picture, over whatever is shown but for what should have nothing beside it. */
import type { Scene } from '../../domain/stage/audience-view';
import './groups-over.css';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';

const alone: readonly Scene['kind'][] = ['black', 'quiet', 'helplines', 'message', 'test-picture'];

export function GroupsOver({ over }: { readonly over: Scene['kind'] }) {
  const { word } = useSceneWords();
  const areOver = useSceneTime((time) => time.groupsAreOver);
  return !areOver || alone.includes(over) ? null : <p className="scene-groups-over">{word('groups-over')}</p>;
}
