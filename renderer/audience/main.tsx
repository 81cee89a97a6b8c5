/** Starts the projector's window: asks main what to show, then follows. */
import { createRoot } from 'react-dom/client';
import '../style/tokens.css';
import { typeOfRoomIsThere } from '../style/type';
import './audience.css';
import { followFaults } from '../fault/follow-faults';
import { AudienceWindow, type Shown } from './audience-window';
import { kit } from './bridge';
import { drawMoving } from './motion';

const element = document.getElementById('root');
if (!element) throw new Error('audience.html has no element #root');
const root = createRoot(element);

followFaults();

let shown: Partial<Shown> = {};
function paint(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const { view, time } = shown;
  if (view && time) root.render(<AudienceWindow view={view} time={time} />);
}

/* Listening begins before the question, so that nothing is missed between the answer and the first picture. */
kit.onView((view) => drawMoving(element, shown.view?.scene.kind, view.scene.kind, () => paint({ view })));
kit.onTime((time) => paint({ time }));
await typeOfRoomIsThere();
paint(await kit.ready());
