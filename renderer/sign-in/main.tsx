/** Starts the window that is turned to the participants: asks main what it is turned for, then follows. */
import { createRoot } from 'react-dom/client';
import type { SignInTime, SignInView } from '../../domain/forms/sign-in';
import { isRefusal } from '../../domain/kernel/refusal';
import '../style/tokens.css';
import { typeIsThere } from '../style/type';
import './sign-in.css';
import './choices.css';
import { followFaults } from '../fault/follow-faults';
import { holdEnterOnce } from '../ui/held-enter';
import { startWords } from '../ui/translation';
import { kit } from './bridge';
import { FormPart } from './form-part';
import { FormWindow } from './form-window';
import { ScreenKeyboard } from './screen-keyboard';
import { SigningWindow } from './signing-window';

const element = document.getElementById('root');
if (!element) throw new Error('sign-in.html has no element #root');
const root = createRoot(element);

followFaults();
holdEnterOnce();

interface Shown {
  readonly view: SignInView;
  readonly time: SignInTime;
}

let areWordsThere = false;
let shown: Partial<Shown> = {};
function paint(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const { view, time } = shown;
  if (view && time && areWordsThere)
    root.render(
      <div className="turned">
        <FormPart part="window" madeOf={[view]}>
          {view.kind === 'signing' ? <SigningWindow view={view} time={time} /> : <FormWindow view={view} time={time} />}
        </FormPart>
        <ScreenKeyboard language={view.language} />
      </div>,
    );
}

/* Listening begins before the question, so that nothing is missed between the answer and the first picture. */
kit.onView((view) => paint({ view }));
kit.onTime((time) => paint({ time }));
/** Kept as soon as it comes: what is told while the type is still on its way is newer. */
async function askFirst(): Promise<void> {
  const first = await kit.ready();
  /* One that is refused has a window that is going. */
  if (!isRefusal(first)) paint(first);
}
await Promise.all([askFirst(), typeIsThere()]);
if (shown.view) {
  startWords(shown.view.language);
  areWordsThere = true;
  paint({});
}
