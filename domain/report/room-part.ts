/** What the room left behind: impressions, action plans by function, and wishes for follow-up workshops without schools and contacts. */
import { followUpsByMonth } from '../follow-up/view';
import { goalKey, schoolKey, textIn, whoKey } from '../groups/plan/plan-fields';
import type { Plan, PlanRow } from '../groups/state';
import { writtenMonth, writtenShortDay } from '../kernel/written-dates';
import { factsThat, heading, leftOutTold, listed, paragraph, quoted, tabled } from './blocks';
import type { ReportBlock } from './document';
import type { ReportFigures, ReportSource } from './figures';
import { shareable } from './shareable';

export function impressionBlocks({ say }: ReportSource, { impressions }: ReportFigures): readonly ReportBlock[] {
  const { items, leftOut } = impressions;
  if (items.length === 0 && leftOut === 0) return [paragraph(say('report:no-impressions'))];
  return [...quoted(items.map(({ text }) => text)), ...leftOutTold(leftOut, say)];
}

interface Goal {
  readonly row: PlanRow;
  readonly goal: string;
  readonly who: string;
}

function planBlocks(
  plan: Plan,
  number: number,
  source: ReportSource,
): { readonly blocks: readonly ReportBlock[]; readonly leftOut: number } {
  const { say, language } = source;
  const goals = plan.rows.map((row): Goal => ({ row, goal: textIn(row.texts, goalKey), who: textIn(row.texts, whoKey) }));
  const written = shareable(
    goals.filter(({ goal }) => goal !== ''),
    ({ goal, who }) => [goal, who],
    source,
  );
  const [school = ''] = shareable([textIn(plan.texts, schoolKey)], (text) => [text], source).items;
  if (written.items.length === 0) return { blocks: [], leftOut: written.leftOut };
  return {
    leftOut: written.leftOut,
    blocks: tabled({
      caption: [say('report:plan', { number }), school].filter((text) => text !== '').join(' · '),
      columns: [
        { heading: say('plan:goal-short'), share: 0.44, isNumber: false },
        { heading: say('report:who'), share: 0.24, isNumber: false },
        { heading: say('plan:by'), share: 0.17, isNumber: false },
        { heading: say('plan:state'), share: 0.15, isNumber: false },
      ],
      rows: written.items.map(({ row, goal, who }) => [
        goal,
        who,
        row.by === null ? '' : writtenShortDay(row.by, language),
        say(`plan:${row.state}`),
      ]),
    }),
  };
}

export function plansBlocks(source: ReportSource): readonly ReportBlock[] {
  const { state, say } = source;
  const plans = Object.entries(state.plans)
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(([group, plan]) => planBlocks(plan, Number(group) + 1, source));
  const leftOut = plans.reduce((sum, plan) => sum + plan.leftOut, 0);
  const blocks = plans.flatMap((plan) => plan.blocks);
  if (blocks.length === 0 && leftOut === 0) return [paragraph(say('report:no-plans'))];
  return [...blocks, ...leftOutTold(leftOut, say)];
}

export function followUpBlocks(source: ReportSource): readonly ReportBlock[] {
  const { state, say, language } = source;
  const { followUps } = state;
  if (followUps.length === 0) return [paragraph(say('report:no-follow-ups'))];
  const wishes = followUps.flatMap(({ words }) => (words && words.wish !== '' ? [words.wish] : []));
  const shown = shareable(wishes, (wish) => [wish], source);
  const { months } = followUpsByMonth(followUps);
  return [
    ...factsThat([[say('report:follow-ups'), followUps.length]]),
    ...tabled({
      caption: say('report:by-month'),
      columns: [
        { heading: say('report:month'), share: 0.7, isNumber: false },
        { heading: say('report:schools'), share: 0.3, isNumber: true },
      ],
      rows: months.map(({ month, count }) => [month === null ? say('report:any-month') : writtenMonth(month, language), String(count)]),
    }),
    ...(shown.items.length === 0 ? [] : [heading(say('report:wishes')), ...listed(shown.items)]),
    ...leftOutTold(shown.leftOut, say),
  ];
}
