/** The sign-in window's line to main. Here and nowhere else `window.kit` is read. */
import type { SignInKit } from '../../domain/contract';

export const kit: SignInKit = (window as unknown as { readonly kit: SignInKit }).kit;
