import { describe, expect, test } from 'vitest';
import { agendaDayOf } from '../../../../domain/agenda/agenda';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { duration, minutes } from '../../../../domain/kernel/time';
import type { Programme, Source } from '../../../../domain/programme/programme';
import { deskTime, trainingView } from '../../../../domain/training/view';
import { momentAt, smallProgramme, wallClockSet } from '../../builders';
import { Laptop } from '../training/laptop';

const source: Source = { key: 'S1', name: { en: 'Source', sr: 'Izvor' }, year: '2023', secondHand: false };
const [firstDay, secondDay] = smallProgramme.days;
/** Each slide of the first day names one source, which stands at the day's end. */
const withSources: Programme = {
  ...smallProgramme,
  sources: new Map([[source.key, source]]),
  days: [
    {
      ...firstDay,
      blocks: firstDay.blocks.map((block) => ({ ...block, slides: block.slides.map((slide) => ({ ...slide, sources: ['S1'] })) })),
    },
    secondDay,
  ],
};

const time = (laptop: Laptop) => deskTime(laptop.now, laptop.context());
const blockView = (laptop: Laptop, block: string) => trainingView(laptop.context()).agenda[0].blocks.find(({ id }) => id === block);

/** The opening began twelve minutes late; the break before lunch can give fifteen. */
function twelveLate(): Laptop {
  const laptop = Laptop.withTraining();
  laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'least', block: 'break-1', least: 5 } });
  laptop.now = momentAt('08:42');
  laptop.does({ kind: 'start-day', day: 1 });
  laptop.now = momentAt('09:12');
  return laptop.does({ kind: 'go-to', slide: { block: 'opening', slide: 'only' } }).wait(minutes(6));
}

describe('a rescue', () => {
  test('by trimming has the day on time again, for the room too, and Undo has it back as it was', () => {
    const laptop = twelveLate();
    const before = laptop.state;
    expect(time(laptop)).toMatchObject({ behind: 12, dayEnds: '16:52', late: { block: 'lunch', at: '12:57', pinned: '12:45' } });
    laptop.does({ kind: 'rescue', way: 'trim', minutes: 12 });
    expect(time(laptop)).toMatchObject({ behind: 0, dayEnds: '16:40', late: undefined, blockLeft: minutes(34) });
    expect(blockView(laptop, 'session-2')?.planned).toBe('11:00');
    laptop.does({ kind: 'undo', place: 'run' });
    expect(laptop.state).toEqual(before);
  });

  test('by ending the block now goes on to the next one at once, and Undo has the times as they were', () => {
    const laptop = twelveLate();
    const { agenda } = laptop.state;
    laptop.does({ kind: 'rescue', way: 'end', minutes: 12 });
    expect(laptop.run.slide).toEqual({ block: 'session-1', slide: 'first' });
    expect(blockView(laptop, 'session-1')).toMatchObject({ status: 'now', planned: '09:18', actual: '09:18' });
    expect(time(laptop)).toMatchObject({ behind: 0, dayEnds: '16:40', late: undefined });
    laptop.does({ kind: 'undo', place: 'run' });
    expect(laptop.state.agenda).toEqual(agenda);
  });

  test('that the day has outrun is refused', () => {
    const laptop = twelveLate();
    expect(laptop.ask({ kind: 'rescue', way: 'drop', minutes: 12 })).toMatchObject({ refused: 'rescue-gone' });
  });

  test('leaves what is left of the block alone when the wall clock was set', () => {
    const laptop = twelveLate();
    const left = time(laptop).blockLeft;
    laptop.now = wallClockSet(laptop.now, minutes(60));
    laptop.does({ kind: 'rescue', way: 'trim', minutes: 12 });
    expect(time(laptop).blockLeft).toBe(left);
  });
});

describe('break now', () => {
  const inSession2 = (): Laptop => {
    const laptop = twelveLate();
    laptop.now = momentAt('11:00');
    laptop.does({ kind: 'go-to', slide: { block: 'session-2', slide: 'before' } }, { kind: 'next' }).wait(minutes(30));
    return laptop;
  };

  test('takes the session apart, and it goes on where it was', () => {
    const laptop = inSession2();
    const phase = laptop.run.barometer;
    laptop.does({ kind: 'break-now', minutes: 10 });
    expect(laptop.room().scene).toMatchObject({ kind: 'break', until: '11:40' });
    expect(time(laptop)).toMatchObject({ blockLeft: minutes(10), behind: 10, late: { block: 'lunch', at: '12:55' } });
    laptop.wait(minutes(10)).does({ kind: 'next' });
    expect(laptop.run.slide?.slide).toBe('barometer');
    expect(laptop.run.barometer).toEqual(phase);
    expect(time(laptop).blockLeft).toBe(minutes(75));
  });

  test('asked for by a double click is one break', () => {
    const laptop = inSession2().does({ kind: 'break-now', minutes: 5 });
    const { rows } = agendaDayOf(smallProgramme, laptop.state.agenda, 1);
    expect(laptop.wait(duration(300)).ask({ kind: 'break-now', minutes: 5 })).toEqual([]);
    laptop.wait(minutes(4)).does({ kind: 'break-now', minutes: 5 });
    expect(agendaDayOf(smallProgramme, laptop.state.agenda, 1).rows.length).toBe(rows.length + 1);
  });

  test('keeps the sum of the minutes, and adds its own', () => {
    const laptop = inSession2();
    const sum = (): number => agendaDayOf(smallProgramme, laptop.state.agenda, 1).rows.reduce((all, row) => all + row.minutes, 0);
    const before = sum();
    laptop.does({ kind: 'break-now', minutes: 15 });
    expect(sum()).toBe(before + 15);
  });

  test('while the day’s sources are shown goes on with them, not with the block’s first slide', () => {
    const laptop = Laptop.withTraining();
    laptop.planned = withSources;
    laptop.now = momentAt('16:15');
    laptop.does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'summary', slide: 'sources.1' } }).wait(minutes(5));
    laptop.does({ kind: 'break-now', minutes: 10 });
    expect(laptop.room().scene.kind).toBe('break');
    laptop.wait(minutes(10)).does({ kind: 'next' });
    expect(laptop.room().scene.kind).toBe('sources');
    expect(time(laptop).blockLeft).toBe(minutes(20));
    laptop.does({ kind: 'edit-agenda', day: 1, edit: { edit: 'insert', at: 99, kind: 'activity', title: 'Photo', minutes: 5 } });
    expect(laptop.programme.days[0].blocks.every(({ slides }) => slides.length > 0)).toBe(true);
  });

  test('undone by mistake and done again, is what the room sees, with the time that it had', () => {
    const laptop = inSession2().does({ kind: 'break-now', minutes: 10 }).wait(minutes(3));
    const room = laptop.room();
    laptop.does({ kind: 'undo', place: 'run' });
    expect(laptop.room()).not.toEqual(room);
    laptop.does({ kind: 'redo', place: 'run' });
    expect(laptop.room()).toEqual(room);
    expect(time(laptop).blockLeft).toBe(minutes(7));
  });

  test('done again after somebody led the room on, leaves the room where it is', () => {
    const laptop = inSession2().does({ kind: 'break-now', minutes: 10 }, { kind: 'undo', place: 'run' }, { kind: 'next' });
    const { slide } = laptop.run;
    expect(laptop.does({ kind: 'redo', place: 'run' }).run.slide).toEqual(slide);
  });

  test('undone, has the room back at the slide where it was', () => {
    const laptop = inSession2();
    const { slide } = laptop.run;
    const { agenda } = laptop.state;
    laptop.does({ kind: 'break-now', minutes: 10 }).wait(minutes(1)).does({ kind: 'undo', place: 'run' });
    expect([laptop.run.slide, laptop.state.agenda]).toEqual([slide, agenda]);
    expect(time(laptop).blockLeft).toBe(minutes(105 - 31));
  });
});

describe('corrected times', () => {
  const corrects = (laptop: Laptop, block: string, started: string, ended = ''): string | undefined => {
    const answer = laptop.ask({ kind: 'correct-times', day: 1, block, started, ended });
    return isRefusal(answer) ? answer.refused : undefined;
  };

  test('of what runs move what is left of it, and the end of what ran before', () => {
    const laptop = twelveLate();
    expect(corrects(laptop, 'opening', '9:10')).toBeUndefined();
    expect(time(laptop)).toMatchObject({ blockLeft: minutes(32), behind: 10 });
    expect(blockView(laptop, 'registration')).toMatchObject({ actual: '08:42', actualEnd: '09:10' });
    laptop.does({ kind: 'undo', place: 'run' });
    expect(blockView(laptop, 'registration')?.actualEnd).toBe('09:12');
  });

  test('that lie in the future, in another block or nowhere are refused', () => {
    const laptop = twelveLate();
    expect(corrects(laptop, 'opening', '9:30')).toBe('times-in-future');
    expect(corrects(laptop, 'opening', '8:40')).toBe('times-overlap');
    expect(corrects(laptop, 'registration', '', '8:30')).toBe('times-overlap');
    expect(corrects(laptop, 'opening', 'nine')).toBe('no-such-time');
    expect(corrects(laptop, 'lunch', '9:10')).toBe('block-not-begun');
  });

  test('change nothing when they are what is known', () => {
    expect(twelveLate().ask({ kind: 'correct-times', day: 1, block: 'opening', started: '9:12', ended: '' })).toEqual([]);
  });
});

describe('clocks', () => {
  test('past midnight the day goes on, and is as late as it is', () => {
    const laptop = Laptop.withTraining();
    laptop.now = momentAt('16:15');
    laptop.does({ kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: 'summary', slide: 'only' } });
    laptop.wait(minutes(8 * 60));
    expect(time(laptop)).toMatchObject({ clock: '00:15:00', blockLeft: minutes(25 - 480), behind: 455, dayEnds: '00:15' });
    laptop.does({ kind: 'correct-times', day: 1, block: 'summary', started: '23:55', ended: '' });
    expect(time(laptop)).toMatchObject({ blockLeft: minutes(5), dayEnds: '00:20' });
  });

  test('between the days the clocks may change: each day is counted by its own', () => {
    const laptop = Laptop.withTraining({ firstDay: '2026-10-24', secondDay: '2026-10-25' });
    laptop.now = momentAt('08:30', '2026-10-24', 120);
    laptop.does({ kind: 'start-day', day: 1 }).wait(minutes(60)).does({ kind: 'end-day' });
    laptop.now = momentAt('08:50', '2026-10-25', 60);
    laptop.does({ kind: 'start-day', day: 2 });
    expect(time(laptop)).toMatchObject({ behind: 5, dayEnds: '16:45' });
    laptop.does({ kind: 'correct-times', day: 2, block: 'registration-2', started: '8:45', ended: '' });
    expect(time(laptop)).toMatchObject({ behind: 0, dayEnds: '16:40', blockLeft: minutes(10) });
  });
});
