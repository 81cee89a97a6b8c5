/** A programme's own action plan, as an officer writes it: what is read of it, and what is told of a mistake. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { problemsOf, readContent, smallContent } from './small-content';

const sound = `fields:
  - { key: place, of: plan, title: { en: Place, sr: Mesto } }
  - { key: goal, of: goal, title: { en: Goal, sr: Cilj }, lines: 2 }
  - { key: who, of: goal, title: { en: Who, sr: Ko }, hint: { en: A role, sr: Uloga }, on-projector: { en: By, sr: Radi } }
`;
const content = (plan: string): Readonly<Record<string, string>> => ({ ...smallContent, 'action-plan.yaml': plan });

test('an action plan is read in its order, and a programme may do without', async () => {
  const { actionPlan } = await readContent(content(sound));
  expect(actionPlan.map(({ key, of, lines }) => [key, of, lines])).toEqual([
    ['place', 'plan', 1],
    ['goal', 'goal', 2],
    ['who', 'goal', 1],
  ]);
  expect(actionPlan[2]).toMatchObject({ hint: { en: 'A role', sr: 'Uloga' }, onProjector: { en: 'By', sr: 'Radi' } });
  expect((await readContent(smallContent)).actionPlan).toEqual([]);
});

test('the shipped plan and that of the second programme have fields of their own', async () => {
  const [shipped, other] = await Promise.all(['content/prevention-of-trafficking', 'content/examples/first-aid'].map(readFrom));
  expect(shipped).toEqual(expect.arrayContaining(['school', 'goal', 'activity', 'who', 'indicator', 'risk', 'support']));
  expect(other).toEqual(['goal', 'cupboard']);
});
const readFrom = async (folder: string): Promise<readonly string[]> =>
  (await knownProgramme(resolve(folder))).actionPlan.map(({ key }) => key);

describe('whoever edits it is told file, line and mistake:', () => {
  const many = Array.from(
    { length: 7 },
    (_, index) => `  - { key: more-${index}, of: goal, title: { en: More, sr: Još }, on-projector: { en: M, sr: J } }\n`,
  );
  test.each<[string, string, number, RegExp]>([
    ['no goal', sound.replace('key: goal', 'key: aim'), 2, /needs a field with key: goal and of: goal/u],
    [
      'a goal that is of the plan',
      sound.replace('key: goal, of: goal', 'key: goal, of: plan'),
      3,
      /needs a field with key: goal and of: goal/u,
    ],
    ['a key that stands twice', sound.replace('key: who', 'key: place'), 4, /another field has this key/u],
    ['a field that every plan has', sound.replace('key: who', 'key: state'), 4, /is in every plan/u],
    ['a text that is missing in one language', sound.replace(', sr: Ko', ''), 4, /title › sr/u],
    ['lines that no page has room for', sound.replace('lines: 2', 'lines: 40'), 3, /from one line to eight/u],
    ['a place that is none', sound.replace('of: plan', 'of: page'), 2, /write plan, or goal/u],
    ['more than the room can read', sound + many.join(''), 9, /at most 5 fields/u],
    ['a part of the whole plan for the room', sound.replace('Mesto }', 'Mesto }, on-projector: { en: P, sr: M }'), 2, /all of each goal/u],
  ])('%s', async (_mistake, plan, line, message) => {
    expect(await problemsOf(content(plan))).toEqual([{ file: 'action-plan.yaml', line, message: expect.stringMatching(message) }]);
  });
});
