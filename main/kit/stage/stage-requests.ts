/** What the desk asks about the projector, and about who sees which screen. */
import type { LocalDate } from '../../../domain/kernel/time';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { Presenting } from './presenting';
import type { ProjectorState } from './projector-state';

interface Around {
  readonly open: () => OpenTraining | undefined;
  readonly today: () => LocalDate;
  /** There is something new to paint. */
  readonly changed: () => void;
}

export const stageRequests = (gate: RequestGate, presenting: Presenting, projector: ProjectorState, { open, today, changed }: Around) =>
  ({
    'show-on-projector': (from) => gate.act(() => presenting.show(from, open(), changed)),
    'answer-room': (canSee) => {
      projector.roomCanSee(canSee, today());
      changed();
      return done;
    },
    'choose-screen': (screen) => gate.act(() => presenting.choose(screen)),
    'test-screens': (test) => {
      projector.test = test;
      changed();
      return done;
    },
    'screens-tested': () => gate.act(() => presenting.tested()),
  }) satisfies Partial<Handlers>;
