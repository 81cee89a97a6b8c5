/** A programme's own action plan: what `action-plan.yaml` may hold, and what the kit makes of it. Its messages are keys of the content check’s words. */
import { z } from 'zod';
import { rowDates } from '../../domain/groups/choices';
import { goalKey, type PlanField, schoolKey } from '../../domain/groups/plan/plan-fields';
import { because, type ContentKey } from './content-problem';
import { localized } from './schemas';

/** What every plan has without being asked for. */
const ownKeys: readonly string[] = [...rowDates, 'state', 'review'];
/** The words of the check name these numbers. */
const mostLines = 8;
const mostFields = 24;
/** So many more than the goal can be read on the projector. */
const mostOnProjector = 5;

const field = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, because('plan-key')),
  of: z.enum(['plan', 'goal'], because('plan-of')),
  heading: localized.optional(),
  title: localized,
  hint: localized.optional(),
  lines: z.int(because('plan-whole-lines')).min(1, because('plan-lines')).max(mostLines, because('plan-lines')).default(1),
  'on-projector': localized.optional(),
});
type FileField = z.output<typeof field>;

/** Returns where a field is wrong among the others, and why. */
function problemsAmong(fields: readonly FileField[]): readonly (readonly [at: number, why: ContentKey])[] {
  const goal = fields.findIndex(({ key }) => key === goalKey);
  const shown = fields.filter(({ key, 'on-projector': name }) => key !== goalKey && name);
  const notRead = shown.find(({ of }) => of !== 'goal') ?? shown[mostOnProjector];
  return [
    ...fields.flatMap(({ key, of }, at): readonly (readonly [number, ContentKey])[] => [
      ...(ownKeys.includes(key) ? [[at, 'plan-own'] as const] : []),
      ...(fields.findIndex((other) => other.key === key) < at ? [[at, 'plan-twice'] as const] : []),
      ...(key === schoolKey && of !== 'plan' ? [[at, 'plan-school'] as const] : []),
    ]),
    ...(fields[goal]?.of === 'goal' ? [] : [[Math.max(0, goal), 'plan-goal'] as const]),
    ...(notRead ? [[fields.indexOf(notRead), 'plan-shown'] as const] : []),
  ];
}

export const actionPlanSchema = z.strictObject({
  fields: z
    .array(field)
    .min(1, because('plan-fields'))
    .max(mostFields, because('plan-fields'))
    .superRefine((fields, check) => {
      for (const [at, why] of problemsAmong(fields)) check.addIssue({ code: 'custom', path: [at, 'key'], message: why });
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
