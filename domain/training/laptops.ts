/** The laptops that note in a training: what each is called, and who counts because somebody here said so. */
import type { Of } from './event';
import type { Laptop, TrainingState } from './state';

const unknown: Laptop = { name: undefined, admitted: undefined };

const withLaptop = (state: TrainingState, device: string, change: Partial<Laptop>): TrainingState => ({
  ...state,
  laptops: { ...state.laptops, [device]: { ...(state.laptops[device] ?? unknown), ...change } },
});

export const laptopNamed = (state: TrainingState, { device, personal }: Of<'laptop-named'>): TrainingState =>
  withLaptop(state, device, { name: personal?.name });

/** What a laptop calls itself goes before what it was called by whoever admitted it. */
export const laptopAdmitted = (state: TrainingState, { body, personal }: Of<'laptop-admitted'>): TrainingState =>
  withLaptop(state, body.device, { admitted: body.key, name: state.laptops[body.device]?.name ?? personal?.name });
