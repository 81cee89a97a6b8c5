/** Slides of the programme. */
import type { Duration } from '../../domain/kernel/time';
import { besideFigure } from '../../domain/programme/slide';
import { Countdown } from './countdown';
import { FigureBlock } from './figure-block';
import { OpenerScene } from './opener-scene';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './slide-scenes.css';
import './slide-parts.css';
import { Sources } from './sources';
import { TextBlocks } from './text-blocks';

interface SlideSceneProps {
  readonly scene: SceneOf<'slide'>;
  readonly activityLeft: Duration | undefined;
}

export function SlideScene({ scene, activityLeft }: SlideSceneProps) {
  const { word } = useSceneWords();
  const { layout, body, hasSteps, amount, sources, contentNote, noteLine, timer, opener, drawing } = scene;
  if (opener) return <OpenerScene scene={scene} opener={opener} activityLeft={activityLeft} />;
  const { words, figure } = besideFigure(layout, body);
  return (
    <div
      className={`scene-page scene-slide scene-layout-${layout} scene-${amount}${hasSteps ? ' scene-in-steps' : ''}${contentNote ? ' scene-noted' : ''}${drawing || figure ? ' scene-beside-drawing' : ''}${figure ? ' scene-beside-figure' : ''}`}
    >
      {contentNote ? <p className="scene-content-note">{noteLine ?? word('content-note')}</p> : null}
      {timer && layout !== 'activity' ? <Countdown left={activityLeft} size="corner" /> : null}
      <div className="scene-middle">
        <TextBlocks blocks={words} />
      </div>
      {timer && layout === 'activity' ? <Countdown left={activityLeft} size="large" /> : null}
      <Sources sources={sources} />
      {drawing ? (
        <div className="slide-drawing">
          <img src={drawing.address} alt={drawing.description} decoding="sync" draggable={false} />
        </div>
      ) : null}
      {figure ? (
        <div className="figure-beside">
          <FigureBlock figure={figure} />
        </div>
      ) : null}
    </div>
  );
}
