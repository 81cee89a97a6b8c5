/** What happens to screens in front of thirty people, as data: the steps one after another, and what must be seen at the end. */
import type { Layout, Output } from './two-screens';

export type Step =
  | { readonly screens: Layout }
  | { readonly does: 'next' | 'back' | 'black' | 'wake' | 'picture-dies' | 'desk-dies' | 'not-there' | 'show-there' }
  /** A person drags the desk. */
  | { readonly dragTo: Output };

export interface Sequence {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The output of the picture at the end; undefined while it is parked. */
  readonly pictureOn: Output | undefined;
  readonly deskOn: Output;
  /** Names and notes are on the desk; otherwise it asks whether the room can see it. */
  readonly isPrivate: boolean;
}

const alone: Layout = { laptop: '1280x720+0+0' };
const usual: Layout = { ...alone, projector: '1920x1080+1280+0' };
const stranger: Layout = { ...alone, stranger: '1024x768+1280+0' };
const strangers: Layout = { ...alone, another: '1024x768+1280+0', yetAnother: '1280x720+2304+0' };
const mirrored: Layout = { ...alone, projector: '1280x720+0+0' };

const shown = { pictureOn: 'projector', deskOn: 'laptop', isPrivate: true } as const;
const parked = { pictureOn: undefined, deskOn: 'laptop', isPrivate: false } as const;

/** Each begins as the one before it ended. */
export const sequences: readonly Sequence[] = [
  { name: 'plugged in', steps: [{ screens: usual }], ...shown },
  { name: 'unplugged', steps: [{ screens: alone }], ...parked },
  { name: 'plugged in again, a slide later', steps: [{ does: 'next' }, { screens: usual }], ...shown },
  { name: 'a loose cable', steps: [{ screens: alone }, { screens: usual }, { screens: alone }, { screens: usual }], ...shown },
  { name: 'a smaller resolution', steps: [{ screens: { ...alone, projector: '1024x768+1280+0' } }, { does: 'next' }], ...shown },
  { name: 'the resolution back', steps: [{ screens: usual }], ...shown },
  {
    name: 'unplugged, and in again with another resolution',
    steps: [{ screens: alone }, { does: 'back' }, { screens: { ...alone, projector: '1280x720+1280+0' } }],
    ...shown,
  },
  {
    name: 'the projector moved to the left, so that the laptop’s screen moves away under the desk',
    steps: [{ screens: { laptop: '1280x720+1920+0', projector: '1920x1080+0+0' } }, { does: 'next' }],
    ...shown,
  },
  { name: 'the projector moved back to the right', steps: [{ screens: usual }], ...shown },
  { name: 'the projector above', steps: [{ screens: { laptop: '1280x720+0+1080', projector: '1920x1080+0+0' } }], ...shown },
  { name: 'the projector made the first screen', steps: [{ screens: { ...usual, primary: 'projector' } }, { does: 'next' }], ...shown },
  { name: 'mirrored, in the laptop’s size', steps: [{ screens: mirrored }], ...parked },
  {
    name: 'mirrored, in another size, which the window that fills the screen takes',
    steps: [{ screens: { ...alone, projector: '1920x1080+0+0' } }],
    ...parked,
    deskOn: 'projector',
  },
  { name: 'extended again', steps: [{ does: 'back' }, { screens: usual }], ...shown },
  { name: 'the laptop’s lid closed', steps: [{ screens: { projector: '1920x1080+0+0' } }], ...parked, deskOn: 'projector' },
  { name: 'the lid opened', steps: [{ screens: usual }], ...shown },
  { name: 'the laptop slept, and the projector was unplugged meanwhile', steps: [{ screens: alone }, { does: 'wake' }], ...parked },
  { name: 'it slept again, and the projector is back', steps: [{ screens: usual }, { does: 'wake' }, { does: 'next' }], ...shown },
  {
    name: 'another screen without a name in the projector’s place',
    steps: [{ screens: alone }, { screens: stranger }],
    ...shown,
    pictureOn: 'stranger',
  },
  { name: 'two that nobody knows', steps: [{ screens: alone }, { screens: strangers }], ...parked, isPrivate: true },
  { name: 'they are left alone', steps: [{ does: 'not-there' }, { does: 'next' }], ...parked, isPrivate: true },
  { name: 'the projector beside one of them', steps: [{ screens: { ...usual, another: '1024x768+3200+0' } }], ...shown },
  { name: 'all unplugged', steps: [{ screens: alone }], ...parked },
  {
    name: 'the two again, after all was unplugged, and one is chosen',
    steps: [{ screens: strangers }, { does: 'show-there' }],
    ...shown,
    pictureOn: 'another',
  },
  { name: 'the projector in its place', steps: [{ screens: usual }, { does: 'black' }, { does: 'black' }], ...shown },
  { name: 'the desk dragged onto the projector', steps: [{ dragTo: 'projector' }], ...parked, deskOn: 'projector' },
  { name: 'the desk dragged back', steps: [{ dragTo: 'laptop' }], ...shown },
  {
    name: 'the picture’s page dies while the cable is out',
    steps: [{ does: 'picture-dies' }, { screens: alone }, { screens: usual }],
    ...shown,
  },
  { name: 'the desk’s page dies while the cable falls out', steps: [{ screens: alone }, { does: 'desk-dies' }], ...parked },
  { name: 'and it is plugged in', steps: [{ does: 'next' }, { screens: usual }], ...shown },
];
