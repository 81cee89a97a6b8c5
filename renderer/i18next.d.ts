/** Makes a missing word a compile error: every key of the kit's words, by section, is known to i18next's types. */
import 'i18next';
import type { Words } from '../words';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Words are asked for with their section, as in `register:search`, unless one section was chosen. */
    defaultNS: (keyof Words)[];
    resources: Words;
    keySeparator: false;
    returnNull: false;
    /** Some keys are chosen at run time, and only a few of them take values: values are checked where given, not demanded. */
    strictInterpolationChecks: false;
  }
}
