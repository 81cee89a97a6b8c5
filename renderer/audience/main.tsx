/** Starts the projector's window: asks main what to show, then follows. */
import { createRoot } from 'react-dom/client';
import type { AudienceView } from '../../domain/stage/audience-view';
import '../style/tokens.css';
import { typeOfRoomIsThere } from '../style/type';
import './audience.css';
import { followFaults } from '../fault/follow-faults';
import { noTime } from '../scene/scene-time';
import { sharedState } from '../ui/shared-state';
import { AudienceWindow } from './audience-window';
import { kit } from './bridge';
import { drawMoving } from './motion';

const element = document.getElementById('root');
if (!element) throw new Error('audience.html has no element #root');
const root = createRoot(element);

followFaults();

/** The view that hangs there; undefined until main has told the first. */
let shown: AudienceView | undefined;
const time = sharedState(noTime.get());
function paint(view: AudienceView): void {
  shown = view;
  root.render(<AudienceWindow view={view} time={time} />);
}

/* Listening begins before the question, so that nothing is missed between the answer and the first picture. */
kit.onView((view) => drawMoving(element, shown?.scene.kind, view.scene.kind, () => paint(view)));
kit.onTime(time.set);
await typeOfRoomIsThere();
const first = await kit.ready();
time.set(first.time);
paint(first.view);
