/** What a projector is judged by: its edges, its greys, the colours that must differ, and the smallest type that a slide may have. */
import { positions } from '../../domain/barometer/choices';
import { PositionSign } from './position-sign';
import { useSceneWords } from './scene-words';
import './test-picture-scene.css';

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
const greys = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** All letters that Serbian has and English hasn't, in both scripts, and figures. */
const letters = 'Čč Ćć Đđ Šš Žž · Ђђ Љљ Њњ Ћћ Џџ · 0123456789';

export function TestPictureScene() {
  const { word } = useSceneWords();
  return (
    <div className="scene-test">
      {corners.map((corner) => (
        <span key={corner} className={`test-corner test-${corner}`} aria-hidden="true" />
      ))}
      <div className="test-greys" aria-hidden="true">
        {greys.map((grey) => (
          <span key={grey} className={`test-grey-${grey}`} />
        ))}
      </div>
      <div className="test-words">
        <p className="test-largest">{word('test-statement')}</p>
        <p className="test-smallest">{word('test-smallest')}</p>
        <p className="test-smallest">{letters}</p>
      </div>
      <ul className="test-colours">
        {positions.map((position) => (
          <li key={position} className={`test-${position}`}>
            <PositionSign position={position} className="test-sign" />
            {word(`${position}-short`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
