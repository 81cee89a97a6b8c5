/** The language of whoever has chosen none yet. */
import { app } from 'electron';
import type { Language } from '../../domain/kernel/language';

/** Serbian and its neighbours begin in Latin script. */
export const systemLanguage = (): Language => (/^(?:sr|bs|hr|sh)/u.test(app.getLocale()) ? 'sr-Latn' : 'en');
