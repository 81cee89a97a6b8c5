/** The desk window's bridge to main: the only file of the desk that reads `window.kit`. */
import type { DeskKit } from '../../domain/contract';

export const kit: DeskKit = (window as unknown as { readonly kit: DeskKit }).kit;
