/** Each file of tests has a window of its own; the kit in it stays the one that loaded modules know. */
import { kit } from './kit-in-window';

Object.assign(window, { kit });
