/** Before a day, between the two and after them: the first thing that somebody sees who comes in, and the last. */
import { WifiOff } from 'lucide-react';
import { amountOfSentence } from './text-amount';
import './around-days-scenes.css';
import { Between } from './between';
import { heldSigns } from './held-signs';
import type { SceneOf } from './scene-of';
import { useSceneTime } from './scene-time';
import { useSceneWords } from './scene-words';

type Coming = NonNullable<SceneOf<'waiting'>['coming']>;

const headings = { welcome: 'welcome', 'welcome-back': 'welcome-back', evening: 'welcome-evening' } as const;

const inOneLine = (parts: readonly string[]): string => heldSigns(parts.filter((part) => part !== '').join(' · '));

function Plan({ blocks }: Pick<Coming, 'blocks'>) {
  return (
    <ol className="welcome-plan">
      {blocks.map(({ time, name, isPause }, index) => (
        <li key={index} className={isPause ? 'welcome-pause' : undefined}>
          <span className="welcome-time">{time}</span> <span>{name}</span>
        </li>
      ))}
    </ol>
  );
}

function Clock() {
  const clock = useSceneTime((time) => time.clock);
  return clock === undefined ? null : <span className="welcome-clock">{clock}</span>;
}

export function WaitingScene({ scene: { title, owner, coming } }: { readonly scene: SceneOf<'waiting'> }) {
  const { word, date } = useSceneWords();
  if (!coming) {
    return (
      <div className={`scene-page scene-waiting scene-${amountOfSentence(title)}`}>
        <div className="scene-middle">
          <h2>{title}</h2>
          <p>{owner}</p>
        </div>
      </div>
    );
  }
  const isEvening = coming.says === 'evening';
  const when = coming.date === undefined ? '' : date(coming.date);
  const kicker = isEvening ? [title, coming.place] : [coming.day, coming.place, when];
  /* Thanks are for the day that was: the one that is planned below has its name above its plan. */
  const under = isEvening ? [coming.day, when] : [title];
  return (
    <Between name="welcome" drawing={coming.drawing} part={coming.part}>
      <p className="between-kicker">{inOneLine(kicker)}</p>
      <h2 className={isEvening ? 'welcome-evening' : undefined}>{word(headings[coming.says])}</h2>
      <p className="welcome-title">{inOneLine(under)}</p>
      <Plan blocks={coming.blocks} />
      <p className="welcome-foot">
        <span className="welcome-offline">
          <WifiOff aria-hidden="true" /> {word('no-internet')}
        </span>
        <Clock />
      </p>
    </Between>
  );
}

export function ThanksScene({ scene }: { readonly scene: SceneOf<'thanks'> }) {
  const { word } = useSceneWords();
  const { title, owner, certificates, helplines, drawing } = scene;
  return (
    <Between name="thanks" drawing={drawing} part="evening">
      <p className="between-kicker">{inOneLine([title, owner])}</p>
      <div className="thanks-words">
        <h2>{word('thanks')}</h2>
        <p>{word('thanks-more')}</p>
        {certificates ? <p className="thanks-certificates">{word('thanks-certificates')}</p> : null}
      </div>
      {helplines.length === 0 ? null : (
        <div className="thanks-help">
          <p>{word('helplines')}</p>
          <ul>
            {helplines.map(({ number, name }) => (
              <li key={number}>
                <strong>{number}</strong> <span>{name}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Between>
  );
}
