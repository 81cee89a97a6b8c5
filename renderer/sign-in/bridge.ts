/** The sign-in window's bridge to main: the only file of that window that reads `window.kit`. */
import type { SignInKit } from '../../domain/contract';

export const kit: SignInKit = (window as unknown as { readonly kit: SignInKit }).kit;
