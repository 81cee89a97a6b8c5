/** What the desk asks about the projector and what goes there, and about who sees which screen. */
import type { Outcome } from '../../../domain/contract';
import { DeltaAnswers } from '../../../domain/kernel/delta-answers';
import { isRefusal } from '../../../domain/kernel/refusal';
import type { LocalDate } from '../../../domain/kernel/time';
import { slideList, slideOverview, slidePictures } from '../../../domain/programme/slide-list';
import type { SlideOverview } from '../../../domain/stage/run-view';
import type { SceneContext } from '../../../domain/stage/scene-context';
import { sceneContext } from '../../../domain/training/view';
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import { addPictureMessage } from './message-pictures';
import type { Presenting } from './presenting';
import type { Presses } from './presses';
import type { ProjectorState } from './projector-state';

interface Around {
  readonly open: () => OpenTraining | undefined;
  readonly today: () => LocalDate;
  /** There is something new to paint. */
  readonly changed: () => void;
  /** Stops what is heard: no film plays behind another picture. */
  readonly silence: () => Promise<Outcome>;
}

export const stageRequests = (
  gate: RequestGate,
  ports: Ports,
  presenting: Presenting,
  projector: ProjectorState,
  presses: Presses,
  { open, today, changed, silence }: Around,
) => {
  const shown = (training: OpenTraining): SceneContext => sceneContext(training.context(ports.settings.data.language));
  const inSight = (): boolean => projector.privacy !== 'private';
  const overview = new DeltaAnswers<SlideOverview>();
  return {
    'show-on-projector': (from) =>
      gate.act(() => {
        presses.forget();
        return presenting.show(from, open(), changed);
      }),
    'answer-room': (canSee) => {
      projector.roomCanSee(canSee, today());
      changed();
      return done;
    },
    'choose-screen': (screen) => gate.act(() => presenting.choose(screen)),
    'test-screens': async (test) => {
      const silenced = test === 'picture' && open() ? await silence() : done;
      if (isRefusal(silenced)) return silenced;
      projector.test = test;
      changed();
      return done;
    },
    'screens-tested': () => gate.act(() => presenting.tested()),
    'list-slides': () => gate.opened((training) => slideList(shown(training))),
    'slide-overview': (known) => gate.opened((training) => overview.deltaFrom(known, slideOverview(shown(training), inSight()))),
    'slide-pictures': (slides) => gate.opened((training) => slidePictures(slides, shown(training), inSight())),
    'add-picture-message': () => gate.act(async () => gate.opened((training) => addPictureMessage(training, ports))),
    rehearse: (act) => gate.act(async () => gate.opened((training) => training.rehearse(act))),
  } satisfies Partial<Handlers>;
};
