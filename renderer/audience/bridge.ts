/** The audience window's bridge to main: the only file of that window that reads `window.kit`. */
import type { AudienceKit } from '../../domain/contract';

export const kit: AudienceKit = (window as unknown as { readonly kit: AudienceKit }).kit;
