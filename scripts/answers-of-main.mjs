/**
 * What a test asks of the app's main process is done once and its answer can't get lost: main keeps it, and is asked again until it has
 * come. Without this, main drops an answer when it tidies its memory in that moment.
 */

/** In milliseconds; some hundreds were seen, in which every answer got lost. */
const longestTidying = 10_000;

/* Main never navigates: where Playwright says so, it couldn't read the answer. */
const isLost = (failure) => /promise was garbage collected|Execution context was destroyed/u.test(String(failure));

async function askAgain(ask) {
  for (const deadline = Date.now() + longestTidying; ; ) {
    try {
      return await ask();
    } catch (failure) {
      if (!isLost(failure) || Date.now() > deadline) throw failure;
    }
  }
}

let asked = 0;

/** Runs in main; `subject` is Electron or a window. */
function doOnce(subject, { number, source, given }) {
  globalThis.answersToTest ??= new Map();
  const answers = globalThis.answersToTest;
  if (!answers.has(number)) answers.set(number, new Function('subject', 'given', `return (${source})(subject, given)`)(subject, given));
  return answers.get(number);
}

/** `evaluate` of the app or of one of its windows, as Playwright has it, from now on loses nothing. */
function losesNothing(questioned) {
  const evaluate = questioned.evaluate.bind(questioned);
  const evaluateOnce = (task, given) => {
    asked += 1;
    const question = { number: asked, source: String(task), given };
    return askAgain(() => evaluate(doOnce, question));
  };
  return Object.assign(questioned, { evaluate: evaluateOnce });
}

/** Wraps an app that Playwright has just launched; gives the same app. */
export function keepAnswersOf(app) {
  const browserWindow = app.browserWindow.bind(app);
  const windowOnce = async (page) => losesNothing(await askAgain(() => browserWindow(page)));
  return Object.assign(losesNothing(app), { browserWindow: windowOnce });
}
