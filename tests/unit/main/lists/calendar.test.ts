/** A calendar on its way in: zones, lengths, what is no block, and what no calendar should be. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../../../domain/kernel/refusal';
import { type AgendaLine, linesOfDay, understandAgenda } from '../../../../main/lists/read-agenda';
import { readListFile } from '../../../../main/lists/read-list';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Belgrade';
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const newYork = [
  ...['BEGIN:VTIMEZONE', 'TZID:Eastern Standard Time', 'BEGIN:STANDARD', 'DTSTART:19671029T020000'],
  ...['TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'],
];
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT'];
const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

async function read(content: string): Promise<readonly AgendaLine[] | Refusal> {
  const list = await readListFile({ kind: 'agenda', file: 'day.ics', content: new TextEncoder().encode(content) });
  if (isRefusal(list)) return list;
  const reading = understandAgenda(list.sheets[0]?.rows ?? []);
  return linesOfDay(reading, 1).lines;
}

async function blocks(content: string): Promise<readonly unknown[]> {
  const lines = await read(content);
  if (isRefusal(lines)) throw new Error(lines.refused);
  return lines.map(({ block }) =>
    typeof block === 'string'
      ? block
      : [block.title, block.start === undefined ? undefined : block.start / 60_000, block.minutes, block.kind],
  );
}

describe('a calendar', () => {
  it('tells when its events begin at the laptop’s own time, whatever zone they are in', async () => {
    expect(
      await blocks(
        calendar(
          ...newYork,
          ...event('DTSTART:20261125T080000Z', 'DURATION:PT45M', 'SUMMARY:In UTC'),
          ...event(
            'DTSTART;TZID=Eastern Standard Time:20261125T024500',
            'DTEND;TZID=Eastern Standard Time:20261125T030000',
            'SUMMARY:Pauza',
            'CATEGORIES:BREAK',
          ),
          ...event('DTSTART:20261125T080000', 'DTEND:20261125T090000', 'SUMMARY:Floating'),
        ),
      ),
    ).toEqual(
      [
        ['Floating', 480, 60, 'activity'],
        ['In UTC', 540, 45, 'activity'],
        ['Pauza', 525, 15, 'break'],
      ].toSorted((one, other) => Number(one[1]) - Number(other[1])),
    );
  });

  it('has folded lines and escaped signs put together again, and whoever is invited stays out', async () => {
    const text = calendar(
      ...event(
        'DTSTART:20261125T080000',
        'DTEND:20261125T090000',
        'SUMMARY:Otvaranje\\, upozna',
        ' vanje\\; igra\\n',
        'ATTENDEE;CN=Ana Anić:mailto:ana@example.org',
      ),
    );
    const lines = await read(text);
    expect(lines).toMatchObject([{ line: 3, title: 'Otvaranje, upoznavanje; igra' }]);
    expect(JSON.stringify(lines)).not.toMatch(/Ana|example/u);
  });

  it('says of each event that is no block why, and reads the others', async () => {
    const lines = await read(
      calendar(
        ...event('DTSTART:20261125T080000', 'DTEND:20261125T090000', 'SUMMARY:A', 'STATUS:CANCELLED'),
        ...event('DTSTART:20261125T090000', 'DTEND:20261125T100000', 'SUMMARY:B', 'RRULE:FREQ=WEEKLY'),
        ...event('DTSTART;VALUE=DATE:20261125', 'SUMMARY:C'),
        ...event('DTSTART:garbage', 'SUMMARY:D'),
        ...event('DTSTART:20261125T100000', 'DTEND:20261125T110000', 'SUMMARY:E'),
        ...event('SUMMARY:F'),
      ),
    );
    if (isRefusal(lines)) throw new Error(lines.refused);
    const said = Object.fromEntries(lines.map(({ title, block }) => [title, typeof block === 'string' ? block : 'taken']));
    expect(said).toEqual({ A: 'cancelled', B: 'repeats', C: 'whole-day', D: 'no-time', E: 'taken', F: 'no-time' });
  });

  it('that is damaged, or of a whole life, is refused in a sentence', async () => {
    expect(await read(calendar(...event('SUMMARY:A')).slice(0, -20))).toMatchObject({ refused: 'calendar-broken' });
    expect(await read('BEGIN:VCALENDAR\r\nnonsense\r\n')).toMatchObject({ refused: 'calendar-broken' });
    const many = Array.from({ length: 5001 }, () => event('DTSTART:20261125T080000', 'SUMMARY:A')).flat();
    expect(await read(calendar(...many))).toMatchObject({ refused: 'calendar-too-long', values: { most: 5000 } });
    const long = event('DTSTART:20261125T080000', `SUMMARY:${'a'.repeat(40_000)}`);
    expect(await read(calendar(...long))).toMatchObject({ refused: 'list-cell-too-long' });
  });
});
