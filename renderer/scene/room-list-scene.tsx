/** A list that the room made, or one line of it: large, without numbers and without anybody's name. */
import type { ListGroup } from '../../domain/room/room-lists';
import './message-scene.css';
import './room-list-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { amountOfSentence } from './text-amount';

function Group({ group, isAlone }: { readonly group: ListGroup; readonly isAlone: boolean }) {
  const { word } = useSceneWords();
  return (
    <section>
      {isAlone ? null : (
        <h3>
          {group.title === '' ? word('list-whole-day') : group.title} <span className="scene-list-count">{group.count}</span>
        </h3>
      )}
      <ul>
        {group.lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function RoomListScene({ scene: { name, groups, single, page, of } }: { readonly scene: SceneOf<'room-list'> }) {
  const { word } = useSceneWords();
  if (single !== undefined) {
    /* One that was taken back while it was shown leaves the kit's own words. */
    const shown = single === '' ? word('in-a-moment') : single;
    return (
      <div className={`scene-page scene-message scene-${amountOfSentence(shown)}`}>
        <div className="scene-middle">
          <p>{shown}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="scene-page scene-list">
      <h2>
        {word(`list-${name}`)}
        {of > 1 ? <span className="scene-list-page"> {word('number-of', { number: page, of })}</span> : null}
      </h2>
      <div className="scene-middle">
        {groups.length === 0 ? <p>{word('list-empty')}</p> : null}
        {groups.map((group, index) => (
          <Group key={index} group={group} isAlone={name !== 'impressions'} />
        ))}
      </div>
    </div>
  );
}
