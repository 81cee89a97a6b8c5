/** The desk window's line to main. Here and nowhere else `window.kit` is read. */
import type { DeskKit } from '../../domain/contract';

export const kit: DeskKit = (window as unknown as { readonly kit: DeskKit }).kit;
