/** The audience window's line to main. Here and nowhere else `window.kit` is read. */
import type { AudienceKit } from '../../domain/contract';

export const kit: AudienceKit = (window as unknown as { readonly kit: AudienceKit }).kit;
