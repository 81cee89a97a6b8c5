/** Slides of the programme. */
import { besideFigure, type TextBlock } from '../../domain/programme/slide';
import { ActivityTime } from './activity-time';
import { Countdown } from './countdown';
import { DrawnList, drawnLayouts } from './drawn-list';
import { FigureBlock } from './figure-block';
import { OpenerScene } from './opener-scene';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './slide-scenes.css';
import './slide-parts.css';
import './slide-moments.css';
import './slide-columns.css';
import { sized } from './slide-size';
import { Sources } from './sources';
import { TextBlocks } from './text-blocks';

function SlideBody({ blocks, scene: { layout, type } }: { readonly blocks: readonly TextBlock[]; readonly scene: SceneOf<'slide'> }) {
  const drawn = drawnLayouts.find((each) => each === layout);
  return blocks.map((block, index) =>
    drawn && block.kind === 'list' ? (
      <DrawnList key={index} list={block} layout={drawn} columns={type.columns} />
    ) : (
      <TextBlocks key={index} blocks={[block]} />
    ),
  );
}

/** Fields and a low sun at the foot, below what is said. */
function LowLand() {
  return (
    <svg className="sentence-land" viewBox="0 0 160 18" preserveAspectRatio="none" aria-hidden="true">
      <ellipse className="sentence-sun" cx="112" cy="12" rx="9" ry="9.6" />
      <path className="sentence-land-far" d="M0 9C18 4 36 5 58 9s46 4 66 1 28-3 36-1v9H0z" />
      <path className="sentence-land-near" d="M0 14c26-5 52-4 84-1s56 1 76-2v7H0z" />
    </svg>
  );
}

interface SlideSceneProps {
  readonly scene: SceneOf<'slide'>;
}

function classesOf(scene: SceneOf<'slide'>, hasTime: boolean, hasFigure: boolean): string {
  const { layout, hasSteps, isBuilding, contentNote, drawing } = scene;
  const isBeside = drawing !== undefined || hasFigure;
  const classes = {
    'scene-in-steps': hasSteps,
    'scene-building': isBuilding,
    'scene-noted': contentNote,
    'scene-beside-drawing': isBeside,
    'scene-beside-figure': hasFigure,
    'scene-beside-pane': hasTime && !isBeside,
  };
  const those = Object.entries(classes).flatMap(([name, holds]) => (holds ? [name] : []));
  return ['scene-page', 'scene-slide', `scene-layout-${layout}`, ...those].join(' ');
}

export function SlideScene({ scene }: SlideSceneProps) {
  const { word } = useSceneWords();
  const { layout, body, lang, sources, contentNote, noteLine, timer, opener, drawing, planned, type } = scene;
  if (opener) return <OpenerScene scene={scene} opener={opener} />;
  const hasTime = layout === 'activity' && planned !== undefined;
  const { words, figure } = besideFigure(layout, body);
  return (
    <div className={classesOf(scene, hasTime, figure !== undefined)} style={sized(type)}>
      {contentNote ? <p className="scene-content-note">{noteLine ?? word('content-note')}</p> : null}
      {timer && !hasTime ? <Countdown size="corner" /> : null}
      <div className="scene-middle" lang={lang}>
        <SlideBody blocks={words} scene={scene} />
      </div>
      <Sources sources={sources} />
      {drawing ? (
        <div className="slide-drawing">
          <img src={drawing.address} alt={drawing.description} decoding="sync" draggable={false} />
        </div>
      ) : null}
      {figure ? (
        <div className="figure-beside" lang={lang}>
          <FigureBlock figure={figure} />
        </div>
      ) : null}
      {layout === 'sentence' && !drawing ? <LowLand /> : null}
      {hasTime ? (
        <div className="activity-pane">
          <ActivityTime planned={planned} timer={timer} />
        </div>
      ) : null}
    </div>
  );
}
