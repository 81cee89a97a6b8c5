import { expect, test } from 'vitest';
import { readLog } from '../../../../main/store/read-log';
import { personNamed } from '../../builders';
import { firstLine, forgedBy, forgedLines } from './forged-log';
import { fileOf } from './log-text';

test('what is forged is believed like a line of the kit’s own, or the tests that forge would try nothing', () => {
  const arrival = { type: 'participant-added', body: { participant: 'person-1' }, personal: { person: personNamed('Ana', 'Anić') } };
  const log = readLog('stranger-first.ndjson', fileOf(forgedLines(forgedBy('stranger', 'first', [firstLine, arrival, arrival]))));
  expect(log).toMatchObject({ disbelieved: [], irregular: [], events: [arrival, arrival] });
});
