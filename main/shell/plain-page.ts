/** A page of three sentences, for when the kit can't show its own: what happened, why, what to do. */
import type { StartProblem } from '../kit/open-kit';
import type { Translate } from '../translate';

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

function page(lang: string, [what, why, whatToDo]: readonly [string, string, string]): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head><meta charset="utf-8"><title>Facilitator Kit</title>
<style nonce="__NONCE__">
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; background: #faf8f4; color: #1b2433; font: 18px/1.5 sans-serif; }
  main { max-width: 38rem; padding: 2rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
</style></head>
<body><main role="alert"><h1>${escaped(what)}</h1><p>${escaped(why)}</p><p>${escaped(whatToDo)}</p></main></body>
</html>`;
}

export function startProblemPage({ problem, folder, reason }: StartProblem, lang: string, translate: Translate): string {
  const values = { folder, problem: reason };
  return page(lang, [
    translate(`start:${problem}`, values),
    translate(`start:${problem}-why`, values),
    translate(`start:${problem}-what`, values),
  ]);
}

/** What the room sees when the picture can't be drawn: black as the screen was, and one calm sentence. */
export const audienceFailedPage = (lang: string, translate: Translate): string => `<!doctype html>
<html lang="${escaped(lang)}">
<head><meta charset="utf-8"><title>Facilitator Kit</title>
<style nonce="__NONCE__">
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; background: #1b2433; color: #faf8f4; font: 7vh/1.3 sans-serif; cursor: none; }
</style></head>
<body><main><p>${escaped(translate('screens:one-moment'))}</p></main></body>
</html>`;

/** Returns a page with the number alone: the room sees it, too. */
export const screenNumberPage = (number: number): string => `<!doctype html>
<html lang="zxx">
<head><meta charset="utf-8"><title>${number}</title>
<style nonce="__NONCE__">
  body { margin: 0; height: 100vh; display: grid; place-content: center; background: #faf8f4; color: #0b6e6e; font: 700 70vh/1 sans-serif; }
</style></head>
<body><main>${number}</main></body>
</html>`;

export const deskFailedPage = (lang: string, translate: Translate): string =>
  page(lang, [translate('start:desk-failed'), translate('start:desk-failed-why'), translate('start:desk-failed-what')]);
