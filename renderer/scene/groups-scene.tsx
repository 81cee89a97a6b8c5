/** The small groups with first names, and a group's plan row by row: the room sees them only when the trainer shows them. */
import { Countdown } from './countdown';
import './groups-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';

/** Columns and type that thirty names fit into, from the number of groups and of the largest one. */
function densityOf({ groups }: SceneOf<'groups'>): 'roomy' | 'medium' | 'full' {
  const most = Math.max(0, ...groups.map(({ names }) => names.length));
  if (groups.length <= 4 && most <= 6) return 'roomy';
  return groups.length <= 8 && most <= 6 ? 'medium' : 'full';
}

interface GroupsProps {
  readonly scene: SceneOf<'groups'>;
}

export function GroupsScene({ scene }: GroupsProps) {
  const { word } = useSceneWords();
  const { groups, task, timer } = scene;
  const runs = useSceneTime((time) => time.activityLeft !== undefined);
  const isTimed = timer && runs;
  return (
    <div className={`scene-page scene-groups scene-groups-${densityOf(scene)}`}>
      {task === '' && !isTimed ? null : (
        <div className="scene-groups-head">
          <h2>{task}</h2>
          {timer ? <Countdown size="beside" /> : null}
        </div>
      )}
      <ul className="scene-groups-list">
        {groups.map(({ number, school, names }) => (
          <li key={number} className="scene-group">
            <h3>
              {word('group', { number })}
              {school === '' ? null : <span className="scene-group-school">{school}</span>}
            </h3>
            <p>{names.join(', ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function PlanScene({ scene: { group, school, row, page, of } }: { readonly scene: SceneOf<'plan'> }) {
  const { word, date } = useSceneWords();
  const { goal, parts, by } = row;
  const written = by === null ? parts : [...parts, { name: word('plan-by'), text: date(by) }];
  const letters = goal.length + written.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <div className={letters > 520 ? 'scene-page scene-plan scene-plan-full' : 'scene-page scene-plan'}>
      <p className="scene-kicker">
        {[word('group', { number: group }), school].filter((text) => text !== '').join(' · ')}
        <span className="scene-plan-page">{word('number-of', { number: page, of })}</span>
      </p>
      <h2>{goal}</h2>
      <dl className="scene-plan-parts">
        {written.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
