/** A group's action plan as a paper of its own, in the words and the order of the template. */
import type { Paper, PaperBlock } from '../../domain/paper';
import type { Plan, PlanRow } from '../../domain/plan/plan';
import type { LocalDate } from '../../domain/time';
import type { Say } from '../words';
import { plainParagraph } from './paper-type';

/** The language's own way to write a date in figures. */
type WriteDate = (date: LocalDate) => string;

const written = (text: string | undefined, say: Say): string => (text === undefined || text === '' ? say('plan:not-written') : text);

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, content: plainParagraph(text) });

/** One line of fields under their names. */
function line(fields: readonly (readonly [name: string, text: string])[]): PaperBlock {
  return {
    kind: 'table',
    head: fields.map(([name]) => plainParagraph(name)),
    rows: [fields.map(([, text]) => plainParagraph(text))],
  };
}

function rowBlocks({ texts, start, by, state }: PlanRow, index: number, say: Say, write: WriteDate): readonly PaperBlock[] {
  const isDated = start !== null || by !== null;
  const dates = isDated ? [start, by].map((date) => (date === null ? '…' : write(date))).join(' – ') : say('plan:not-written');
  return [
    heading(`${index + 1}. ${written(texts.goal, say)}`),
    line([
      [say('plan:activity'), written(texts.activity, say)],
      [say('plan:target'), written(texts.target, say)],
      [say('plan:who'), written(texts.who, say)],
    ]),
    line([
      [say('plan:partners'), written(texts.partners, say)],
      [say('plan:resources'), written(texts.resources, say)],
      [`${say('plan:start')} – ${say('plan:by')}`, dates],
      [say('plan:state'), say(`plan:${state}`)],
    ]),
    line([
      [say('plan:indicator'), written(texts.indicator, say)],
      [say('plan:proof'), written(texts.proof, say)],
      [say('plan:risk'), written(texts.risk, say)],
    ]),
  ];
}

/** `say` and `write` speak the language in which the paper is drawn. */
export function planPaper(plan: Plan, school: string, say: Say, write: WriteDate): Paper {
  const { texts, review, rows } = plan;
  const title = school === '' ? say('plan:title') : say('plan:title-of', { school });
  const body: readonly PaperBlock[] = [
    line([
      [say('plan:school'), written(school, say)],
      [say('plan:authors'), written(texts.authors, say)],
    ]),
    heading(say('plan:where-we-are')),
    line([
      [say('plan:exists'), written(texts.exists, say)],
      [say('plan:missing'), written(texts.missing, say)],
    ]),
    ...rows.flatMap((row, index) => rowBlocks(row, index, say, write)),
    heading(say('plan:seen-through')),
    line([
      [say('plan:review'), review === null ? say('plan:not-written') : write(review)],
      [say('plan:reporting'), written(texts.reporting, say)],
      [say('plan:support'), written(texts.support, say)],
    ]),
  ];
  return {
    id: 'plan',
    kind: 'list',
    readers: 'participants',
    title: { en: title, sr: title },
    review: undefined,
    contentNote: false,
    cardsOnPage: 4,
    sources: [],
    body: { en: body, sr: body },
  };
}
