/** Starts the desk window: asks main what to show, then follows. */
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { DeskView } from '../../domain/desk/desk-view';
import { ViewSubscriber, type WholeView } from '../../domain/desk/view-updates';
import { localeOf } from '../../domain/kernel/language';
import { typeIsThere } from '../style/type';
import '../ui/parts.css';
import '../ui/overlays.css';
import { TimerSignals } from '../agenda/timer-signals';
import { Boundary } from '../fault/boundary';
import { followFaults } from '../fault/follow-faults';
import { RoomLightContext } from '../scene/room-light';
import { showRefusal } from '../ui/act';
import { kit } from '../ui/bridge';
import { DeskEditionProvider, useDeskEdition } from '../ui/desk-edition';
import { DeskTimeProvider } from '../ui/desk-time';
import { holdEnterOnce } from '../ui/held-enter';
import { toldWhenPainted } from '../ui/painted';
import { Part } from '../ui/part';
import { type SharedState, sharedState, useShared } from '../ui/shared-state';
import { startWords } from '../ui/translation';
import { DeskWindow } from './desk-window';
import { pressEarlyKeys } from './early-keys';
import { takeFirstView } from './first-view';
import { heldWhilePressed } from './held-while-pressed';
import { HintsDone } from './hint-line';

const whoReads = ({ projector, turned }: DeskView): string => `${projector.privacy} ${turned !== undefined}`;

/** Follows main from the first answer on, so that nothing is missed until the first picture stands. */
async function beginToFollow() {
  const { first, early } = await takeFirstView();
  const view = sharedState(first.view);
  const edition = sharedState(first.edition);
  const time = sharedState(first.time);
  /* What the room, or whoever has the laptop, must not read goes at once, whatever is under the finger. */
  const isAsPrivate = (told: WholeView): boolean => whoReads(told.view) === whoReads(view.get());
  const shown = (told: WholeView): void => {
    view.set(told.view);
    edition.set(told.edition);
  };
  const subscriber = new ViewSubscriber(first, kit.ready, heldWhilePressed(window, shown, isAsPrivate));
  for (const told of early) void subscriber.receive(told);
  kit.onView((told) => void subscriber.receive(told));
  kit.onTime(time.set);
  return { view, edition, time };
}

/** After each view: the room may have come to see the desk, and not any more, and again, between two frames. */
function Painted({ view }: { readonly view: DeskView }) {
  const edition = useDeskEdition();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each that main told is painted now.
  useEffect(() => toldWhenPainted(view.projector.privacy), [view, edition]);
  return null;
}

/** What is heard, told or remembered. */
function Unseen({ view }: { readonly view: DeskView }) {
  return (
    <Boundary part="part" madeOf={[view]} instead={() => null}>
      <Painted view={view} />
      <TimerSignals sound={view.settings.timers.sound} />
      <HintsDone view={view} />
    </Boundary>
  );
}

function Desk({ shown }: { readonly shown: SharedState<DeskView> }) {
  const view = useShared(shown);
  useEffect(pressEarlyKeys, []);
  return (
    <I18nProvider locale={localeOf(view.settings.language)}>
      <Part part="window">
        <RoomLightContext value={view.settings.room}>
          <DeskWindow view={view} />
        </RoomLightContext>
      </Part>
      <Unseen view={view} />
    </I18nProvider>
  );
}

followFaults(() => showRefusal({ refused: 'kit-fault' }));
holdEnterOnce();

const element = document.getElementById('root');
if (!element) throw new Error('desk.html has no element #root');

const [{ view, edition, time }] = await Promise.all([beginToFollow(), typeIsThere()]);
startWords(view.get().settings.language);
createRoot(element).render(
  <DeskTimeProvider shown={time}>
    <DeskEditionProvider edition={edition}>
      <Desk shown={view} />
    </DeskEditionProvider>
  </DeskTimeProvider>,
);
