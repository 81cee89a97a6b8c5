/** Which words of `npm run kit` ask for pictures, which only Electron draws. */

const drawn = ['handout', 'presentation'];

/** What an option was given, as `--out x` or `--out=x`; undefined where it isn't among the words. */
function given(typed, option) {
  const at = typed.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : typed[at].slice(option.length + 1) || (typed[at + 1] ?? '');
}

/** `export` makes all that a training has where no document stands behind it. */
function makesDrawn([, , first = '-', ...typed]) {
  return (
    given([first, ...typed], '--out') !== undefined && (first.startsWith('-') || [first, ...typed].some((word) => drawn.includes(word)))
  );
}

/** `typed`: the command and what follows it. */
export const drawsPictures = (typed) =>
  typed.includes('--fit') ||
  (typed[0] === 'export' && makesDrawn(typed)) ||
  (typed[0] === 'verify-certificate' && typed.some((word) => /\.pdf$/i.test(word)));
