/** A programme's own action plan: what `action-plan.yaml` may hold, and what the kit makes of it. The messages are for people who edit content. */
import { z } from 'zod';
import { rowDates } from '../../domain/plan/plan';
import { goalKey, type PlanField, schoolKey } from '../../domain/plan/plan-fields';
import { localized } from './schemas';

/** What every plan has without being asked for. */
const ownKeys: readonly string[] = [...rowDates, 'state', 'review'];
/** So many more than the goal can be read on the projector. */
const mostOnProjector = 5;

const field = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and -'),
  of: z.enum(['plan', 'goal'], 'write plan, or goal for what belongs to each goal'),
  heading: localized.optional(),
  title: localized,
  hint: localized.optional(),
  lines: z.int('write whole lines').min(1, 'at least one line').max(8, 'at most eight lines').default(1),
  'on-projector': localized.optional(),
});

export const actionPlanSchema = z.strictObject({
  fields: z
    .array(field)
    .min(1, 'a plan needs fields')
    .max(24, 'at most 24 fields')
    .superRefine((fields, check) => {
      const problem = (at: number, message: string): void => check.addIssue({ code: 'custom', path: [at, 'key'], message });
      for (const [at, { key, of }] of fields.entries()) {
        if (ownKeys.includes(key)) problem(at, `“${key}” is in every plan, take it out here`);
        if (fields.findIndex((other) => other.key === key) < at) problem(at, `“${key}” stands twice`);
        if (key === schoolKey && of !== 'plan') problem(at, 'the school is of the plan');
      }
      const goal = fields.find(({ key }) => key === goalKey);
      if (goal?.of !== 'goal')
        problem(goal ? fields.indexOf(goal) : 0, `a plan needs a field with key “${goalKey}”, of each goal: it is what is promised`);
      const shown = fields.filter(({ key, 'on-projector': name }) => key !== goalKey && name);
      const notRead = shown.find(({ of }) => of !== 'goal') ?? shown[mostOnProjector];
      if (notRead) problem(fields.indexOf(notRead), `the projector shows at most ${mostOnProjector} fields, all of each goal`);
    }),
});

export const planFieldsOf = ({ fields }: z.output<typeof actionPlanSchema>): readonly PlanField[] =>
  fields.map(({ key, of, heading, title, hint, lines, 'on-projector': onProjector }) => ({
    key,
    of,
    heading,
    title,
    hint,
    lines,
    onProjector,
  }));
