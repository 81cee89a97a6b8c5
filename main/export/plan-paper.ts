/** A group's action plan as a paper of its own, in the words and the order of the programme. What isn't written is room for a hand. */

import { aroundGoals, fieldsOf, goalKey, type PlanField, schoolKey, textIn } from '../../domain/groups/plan/plan-fields';
import type { Plan, PlanRow } from '../../domain/groups/state';
import { inLanguage, type Language, typedOnPaper } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import type { Paper, PaperBlock } from '../../domain/programme/paper';
import type { Translate } from '../translate';
import { paragraphInScript, titleInScript } from './plain-paragraph';

/** In what a plan is set. */
export interface PlanSetting {
  readonly fields: readonly PlanField[];
  /** The training's own language, in which people typed. */
  readonly spoken: Language;
  readonly language: Language;
  readonly translate: Translate;
  /** The language's own way to write a date in figures. */
  readonly write: (date: LocalDate) => string;
}

/** A field with what was written in it. */
interface Filled {
  readonly name: string;
  readonly text: string;
  readonly lines: number;
}

/** So many fields stand beside each other at most. */
const mostBeside = 3;

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, content: paragraphInScript(text) });

/** Fields under their names, in lines of about the same number. */
function linesOf(fields: readonly Filled[]): readonly PaperBlock[] {
  const count = Math.ceil(fields.length / mostBeside);
  const begin = (line: number): number => Math.ceil((line * fields.length) / count);
  return Array.from({ length: count }, (_, line) => fields.slice(begin(line), begin(line + 1))).map((line) => ({
    kind: 'table',
    head: line.map(({ name }) => paragraphInScript(name)),
    rows: [line.map(({ text }) => paragraphInScript(text))],
    leastLines: Math.max(...line.map(({ lines }) => lines)),
  }));
}

/** What was written of the plan as a whole; a field with a heading begins a part. `last` ends the last of them. */
function partBlocks(
  fields: readonly PlanField[],
  textOf: (key: string) => string,
  language: Language,
  last: readonly Filled[] = [],
): readonly PaperBlock[] {
  const parts: { readonly heading: string | undefined; readonly filled: Filled[] }[] = [];
  for (const { key, heading: title, title: name, lines } of fields) {
    const filled = { name: inLanguage(name, language), text: textOf(key), lines };
    const open = parts.at(-1);
    if (open && !title) open.filled.push(filled);
    else parts.push({ heading: title && inLanguage(title, language), filled: [filled] });
  }
  const end = parts.at(-1);
  if (end) end.filled.push(...last);
  else parts.push({ heading: undefined, filled: [...last] });
  return parts.flatMap((part) => [...(part.heading === undefined ? [] : [heading(part.heading)]), ...linesOf(part.filled)]);
}

function rowBlocks(
  { texts, start, by, state }: PlanRow,
  index: number,
  { fields, spoken, language, translate, write }: PlanSetting,
): readonly PaperBlock[] {
  const isDated = start !== null || by !== null;
  const dates = isDated ? [start, by].map((date) => (date === null ? '…' : write(date))).join(' – ') : '';
  const typed = typedOnPaper(spoken, language);
  const goal = typed(textIn(texts, goalKey));
  const written = fieldsOf(fields, 'goal', texts)
    .filter(({ key }) => key !== goalKey)
    .map(({ key, title, lines }): Filled => ({ name: inLanguage(title, language), text: typed(textIn(texts, key)), lines }));
  return [
    heading(`${index + 1}. ${goal === '' ? translate('plan:not-written') : goal}`),
    ...linesOf([
      ...written,
      { name: `${translate('plan:start')} – ${translate('plan:by')}`, text: dates, lines: 1 },
      { name: translate('plan:state'), text: translate(`plan:${state}`), lines: 1 },
    ]),
  ];
}

export function planPaper({ texts, review, rows }: Plan, school: string, setting: PlanSetting): Paper {
  const { fields, spoken, language, translate, write } = setting;
  const typed = typedOnPaper(spoken, language);
  const title = school === '' ? translate('plan:title') : translate('plan:title-of', { school: typed(school) });
  const textOf = (key: string): string => typed(key === schoolKey ? school : textIn(texts, key));
  const [before, after] = aroundGoals(fields, texts);
  const body: readonly PaperBlock[] = [
    ...partBlocks(before, textOf, language),
    ...rows.flatMap((row, index) => rowBlocks(row, index, setting)),
    ...partBlocks(after, textOf, language, [{ name: translate('plan:review'), text: review === null ? '' : write(review), lines: 1 }]),
  ];
  return {
    id: 'plan',
    kind: 'list',
    readers: 'participants',
    title: titleInScript(title),
    review: undefined,
    contentNote: false,
    cardsOnPage: 4,
    sources: [],
    body: { en: body, sr: body },
  };
}
