/** The laptops that note in a training: what each is called, and who counts because somebody here said so. */
import type { Of } from './event';
import type { Decision } from './rules';
import type { Laptop, TrainingState } from './state';

const unknown: Laptop = { name: undefined, admitted: undefined };

const withLaptop = (state: TrainingState, device: string, change: Partial<Laptop>): TrainingState => ({
  ...state,
  laptops: { ...state.laptops, [device]: { ...(state.laptops[device] ?? unknown), ...change } },
});

export const laptopNamed = (state: TrainingState, { device, personal }: Of<'laptop-named'>): TrainingState =>
  withLaptop(state, device, { name: personal?.name });

/** What a laptop calls itself goes before what it was called by whoever admitted it; the first key by which it was admitted stays. */
export function laptopAdmitted(state: TrainingState, { body, personal }: Of<'laptop-admitted'>): TrainingState {
  const before = state.laptops[body.device];
  return withLaptop(state, body.device, { admitted: before?.admitted ?? body.key, name: before?.name ?? personal?.name });
}

/** In signs. */
export const longestLaptopName = 40;

/** How many signs of a laptop's own random name tell it from others on a screen. */
const shownSigns = 4;

export const shortDevice = (device: string): string => device.slice(0, shownSigns);

/** Returns a laptop's name; two with one name are told apart by the beginning of their id. Undefined where nobody named it. */
export function laptopName({ laptops }: Pick<TrainingState, 'laptops'>, device: string): string | undefined {
  const name = laptops[device]?.name;
  if (name === undefined) return undefined;
  const isAlone = Object.entries(laptops).every(([other, laptop]) => other === device || laptop.name !== name);
  return isAlone ? name : `${name} (${shortDevice(device)})`;
}

/** What this laptop has to say of itself with what it notes next; nothing while it said so before, and once persons were erased. */
export function namingOf({ laptops, erased }: TrainingState, device: string, name: string): Decision {
  if (name === '' || erased || laptops[device]?.name === name) return [];
  return [{ type: 'laptop-named', body: {}, personal: { name } }];
}
