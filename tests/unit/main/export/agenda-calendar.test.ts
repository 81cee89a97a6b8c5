/** The agenda as a calendar: lines that every telephone reads, nobody named, and back again what it was. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { type Bench, belgrade, openInFolder, training } from '../kit/open-in-folder';

async function opened(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function exported(bench: Bench, language: 'en' | 'sr-Latn' | 'sr-Cyrl'): Promise<string> {
  bench.choose = join(bench.folder, 'agenda.ics');
  const saved = await bench.kit.requests['save-document']({
    ...{ document: 'agenda', format: 'ICS', language, separator: ';', personalData: false, scope: 'this' },
  });
  if (!saved || isRefusal(saved)) throw new Error(`nothing was saved: ${saved?.refused}`);
  return readFileSync(bench.choose, 'utf8');
}

describe('the agenda as a calendar', () => {
  it('has lines of 75 octets at most, an event for each block, and times without a zone', async () => {
    const bench = await opened();
    for (const language of ['en', 'sr-Latn', 'sr-Cyrl'] as const) {
      const text = await exported(bench, language);
      expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
      const lines = text.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/u.test(line))).toEqual([]);
      const blocks = training(bench).agenda.flatMap((day) => day.blocks);
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(blocks.length);
      expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(blocks.length);
      expect(lines.filter((line) => line.startsWith('DTSTART'))[0]).toBe('DTSTART:20231011T083000');
    }
  });

  it('knows a block by itself, whichever day it is on', async () => {
    const bench = await opened();
    const [first] = training(bench).agenda[0].blocks;
    const uids = (await exported(bench, 'en')).split('\r\n').filter((line) => line.startsWith('UID:'));
    expect(uids).toContain(`UID:${training(bench).id}-${first?.id}@facilitator-kit`);
  });

  it('names nobody', async () => {
    const bench = await opened();
    await bench.kit.requests.dispatch({
      ...{ kind: 'edit-agenda', day: 1 },
      edit: { edit: 'text', block: training(bench).agenda[0].blocks[0]?.id ?? '', field: 'leadTrainer', text: 'Ana Anić' },
    });
    expect(await exported(bench, 'sr-Latn')).not.toMatch(/Ana|ORGANIZER|ATTENDEE/u);
  });

  it('comes in again as the day that it was', async () => {
    const bench = await opened();
    writeFileSync(join(bench.folder, 'agenda.ics'), await exported(bench, 'sr-Latn'));
    for (const day of [1, 2] as const) {
      const before = training(bench).agenda[day - 1]?.plan;
      const shown = await bench.kit.requests['preview-agenda'](day);
      if (!shown || isRefusal(shown)) throw new Error(`no preview: ${shown?.refused}`);
      expect({
        missing: shown.missing,
        gone: shown.gone,
        verdicts: new Set(shown.rows.map(({ understood }) => understood.verdict)),
      }).toEqual({
        ...{ missing: [], gone: [], verdicts: new Set(['known']) },
      });
      await bench.kit.requests['import-agenda'](shown.preview);
      expect(training(bench).agenda[day - 1]?.plan.rows).toEqual(before?.rows);
    }
  });
});
