/** Starts the hidden window: draws what main asks for, one picture a page, and says of each what keeps the room from reading it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { DrawingTask } from '../../domain/stage/drawing';
import { followFaults } from '../fault/follow-faults';
import { SceneView } from '../scene/scene';
import { standingTime } from '../scene/scene-time';
import '../style/tokens.css';
import { typeOfRoomIsThere } from '../style/type';
import { kit } from './bridge';
import './drawing.css';
import { problemsOf } from './problems';
import { readSlide } from './read/read-slide';

const element = document.getElementById('root');
if (!element) throw new Error('drawing.html has no element #root');
const root = createRoot(element);

type PicturesProperties = Pick<DrawingTask, 'pictures' | 'size'> & { readonly isRead: boolean };

function Pictures({ pictures, size: { width, height }, isRead }: PicturesProperties) {
  return pictures.map(({ view, time }, index) => (
    <div key={index} className={isRead ? 'drawing-picture drawing-flat' : 'drawing-picture'} style={{ width, height }}>
      <SceneView view={view} time={standingTime(time)} />
    </div>
  ));
}

/** Not until it is decoded, which waits for a frame, and a window that is never seen may have none. */
const arrived = (image: HTMLImageElement): Promise<void> =>
  new Promise((done) => {
    if (image.complete) done();
    for (const event of ['load', 'error']) image.addEventListener(event, () => done(), { once: true });
  });

/** Type is loaded for the letters that are shown; a picture that can't be shown has left its description by then. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map(arrived));
  /* React has painted by then what the lost ones leave. */
  await new Promise((done) => setTimeout(done));
  await document.fonts.ready;
}

async function draw({ id, pictures, size, wants }: DrawingTask): Promise<void> {
  flushSync(() => root.render(<Pictures key={id} pictures={pictures} size={size} isRead={wants === 'parts'} />));
  await settled();
  const drawn = [...document.querySelectorAll<HTMLElement>('.drawing-picture > .scene')];
  if (wants === 'parts') await kit.read({ id, slides: await Promise.all(drawn.map(readSlide)) });
  else await kit.drawn({ id, problems: drawn.map((scene) => problemsOf(scene, size)) });
}

followFaults();
kit.onTask((task) => void draw(task));
await typeOfRoomIsThere();
/* With a stand-in every measure would be another than the room's. */
await kit.ready([...document.fonts].some(({ status }) => status === 'loaded'));
