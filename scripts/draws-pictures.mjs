/** Which words of `npm run kit` ask for pictures, which only Electron draws. */

const drawn = ['handout', 'presentation'];

/** What an option was given, as `--only a,b` or `--only=a,b`; undefined where it isn't among the words. */
function given(typed, option) {
  const at = typed.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : typed[at].slice(option.length + 1) || (typed[at + 1] ?? '');
}

/** Without naming any, `documents` makes all that a training has. */
function makesDrawn(typed) {
  const only = given(typed, '--only');
  return given(typed, '--out') !== undefined && (only === undefined || only.split(',').some((id) => drawn.includes(id)));
}

/** `typed`: the command and what follows it. */
export const drawsPictures = (typed) =>
  typed.includes('--fit') ||
  drawn.includes(given(typed, '--as')) ||
  (typed[0] === 'documents' && makesDrawn(typed)) ||
  (typed[0] === 'verify-certificate' && typed.some((word) => /\.pdf$/i.test(word)));
