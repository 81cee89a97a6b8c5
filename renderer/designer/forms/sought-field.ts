/** From a finding of the check to the field that it speaks of, and in a long text to its line. */
import type { DataPath } from '../../../domain/programme/plain-data';
import type { Sought } from '../part-properties';

/** By which a part of a form is found on the page. */
export const placeKey = (path: DataPath): string => JSON.stringify(path);

const fields = 'input, textarea, select';

function fieldAt(form: Element, path: DataPath): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const place = form.querySelector(`[data-at="${CSS.escape(placeKey(path.slice(0, length)))}"]`);
    if (!place) continue;
    const language = path[length];
    const own = language === 'en' || language === 'sr' ? place.querySelector<HTMLElement>(`[lang^="${language}"]:is(${fields})`) : null;
    return own ?? place.querySelector<HTMLElement>(`:is(${fields}, button)`) ?? undefined;
  }
  return undefined;
}

/** The line is chosen, so that it is seen, and what is typed takes its place. */
function chooseLine(field: HTMLTextAreaElement, line: number): void {
  const before = field.value.split('\n').slice(0, line - 1);
  const start = before.join('\n').length + (before.length > 0 ? 1 : 0);
  const end = field.value.indexOf('\n', start);
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  const height = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 3) * height);
}

export function goToField(form: Element, { path, line }: Sought): void {
  const field = fieldAt(form, path);
  if (!field) return;
  field.focus();
  if (line !== undefined && field instanceof HTMLTextAreaElement) chooseLine(field, line);
  field.scrollIntoView({ block: 'center' });
}
