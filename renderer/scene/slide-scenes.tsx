/** Slides, breaks, the day's agenda, and what hangs there before the day begins. */
import type { Duration } from '../../domain/time';
import type { AgendaLine } from '../../domain/views';
import { Countdown } from './countdown';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './slide-scenes.css';
import { Sources } from './sources';
import { amountOfBody, amountOfSentence } from './text-amount';
import { TextBlocks } from './text-blocks';

export function WaitingScene({ scene }: { readonly scene: SceneOf<'waiting'> }) {
  return (
    <div className={`scene-page scene-waiting scene-${amountOfSentence(scene.title)}`}>
      <div className="scene-middle">
        <h2>{scene.title}</h2>
        <p>{scene.owner}</p>
      </div>
    </div>
  );
}

interface SlideSceneProps {
  readonly scene: SceneOf<'slide'>;
  readonly activityLeft: Duration | undefined;
}

export function SlideScene({ scene, activityLeft }: SlideSceneProps) {
  const { word } = useSceneWords();
  const { layout, body, sources, contentNote, timer } = scene;
  /* Room for an activity's timer is kept from the start, so that the text doesn't change its size when it begins. */
  const amount = amountOfBody(body, (contentNote ? 1 : 0) + (layout === 'activity' ? 1 : 0));
  return (
    <div className={`scene-page scene-slide scene-layout-${layout} scene-${amount}`}>
      {contentNote ? <p className="scene-content-note">{word('content-note')}</p> : null}
      {timer && layout !== 'activity' ? <Countdown left={activityLeft} size="corner" /> : null}
      <div className="scene-middle"><TextBlocks blocks={body} /></div>
      {timer && layout === 'activity' ? <Countdown left={activityLeft} size="large" /> : null}
      <Sources sources={sources} />
    </div>
  );
}

export function BreakScene({ scene }: { readonly scene: SceneOf<'break'> }) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-break">
      <div className="scene-middle">
        <TextBlocks blocks={scene.body} />
        {scene.until === undefined ? null : (
          <p className="scene-back-at">
            <span>{word('back-at')}</span> <strong>{scene.until}</strong>
          </p>
        )}
      </div>
    </div>
  );
}

function AgendaRow({ line }: { readonly line: AgendaLine }) {
  const { word } = useSceneWords();
  const pause = line.kind === 'break' || line.kind === 'meal';
  return (
    <li className={`scene-agenda-row scene-agenda-${line.status}${pause ? ' scene-agenda-pause' : ''}`}>
      <span className="scene-agenda-time">{line.time}</span>
      <span className="scene-agenda-title">{line.title}</span>
      <span className="scene-agenda-status">{line.status === 'later' ? '' : word(line.status)}</span>
    </li>
  );
}

export function AgendaScene({ scene }: { readonly scene: SceneOf<'agenda'> }) {
  return (
    <div className="scene-page scene-agenda">
      <TextBlocks blocks={scene.body} />
      <ol className="scene-agenda-list">
        {scene.blocks.map((line, index) => <AgendaRow key={index} line={line} />)}
      </ol>
    </div>
  );
}
