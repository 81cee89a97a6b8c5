/** Lists that a generator made come out as the people that went in, or a person is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { judgeList } from '../../../../main/lists/preview';
import { readListFile, readSheet } from '../../../../main/lists/read-list';
import { peopleIn } from '../../../../main/lists/reading';
import { asText, corpusOfLists, type MadeList, madeLists } from '../../../made-files/lists';

/** Those who would come in without a word from a person, and whether all is told by itself. */
async function comingIn(list: MadeList, separator: ',' | ';' | '\t'): Promise<readonly string[]> {
  const file = await readListFile({ kind: 'people', file: 'list', content: asText(list, separator) });
  if (isRefusal(file)) throw new Error(file.refused);
  expect(file.sheets).toHaveLength(1);
  const reading = readSheet(file, 0);
  if (isRefusal(reading)) throw new Error(reading.refused);
  const listed = peopleIn(reading);
  const fresh = new Set(judgeList(listed, []).flatMap(({ line, verdict }) => (verdict === 'new' ? [line] : [])));
  return listed.flatMap(({ line, person }) => (fresh.has(line) ? [JSON.stringify(whoIs(person))] : []));
}

const whoIs = ({ firstName, lastName, school, town, contact }: MadeList['people'][number]): MadeList['people'][number] => ({
  firstName,
  lastName,
  school,
  town,
  contact,
});
const wentIn = ({ people }: MadeList): readonly string[] => people.map((person) => JSON.stringify(whoIs(person)));

describe('a list that was made', () => {
  it('comes out as the people that went in, whatever its headings, order, script and what stands around', async () => {
    await fc.assert(
      fc.asyncProperty(madeLists, fc.constantFrom(',', ';', '\t'), async (list, separator) => {
        expect(await comingIn(list, separator)).toEqual(wentIn(list));
      }),
      { numRuns: 60 },
    );
  });

  it('does so in each of a hundred that are the same each time', async () => {
    for (const list of corpusOfLists(100)) expect(await comingIn(list, ';')).toEqual(wentIn(list));
  });
});
