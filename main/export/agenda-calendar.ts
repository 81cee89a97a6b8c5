/**
 * The agenda of both days as a calendar (iCalendar, RFC 5545), an event for each block, so that it lies in a telephone. Times have no
 * zone: nine o'clock is nine o'clock where the training is. Nobody is named.
 */
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type LocalDate, type LocalTime, later, type WallTime } from '../../domain/kernel/time';
import { type Day, dayPlan, type Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import { agendaTitle } from './agenda-title';

/** Octets of a line, so that none is longer than 75 with the space that carries it on. */
const longestLine = 74;

interface CalendarOrder {
  readonly programme: Programme;
  readonly details: Details;
  /** Names the training. */
  readonly training: string;
  readonly language: Language;
  /** When it was made. */
  readonly made: WallTime;
}

export async function agendaCalendar({ programme, details, training, language, made }: CalendarOrder): Promise<Uint8Array> {
  const { default: ical } = await import('ical.js');
  ical.foldLength = longestLine;
  const at = (date: LocalDate, time: LocalTime) => {
    const moment = new Date(Date.parse(`${date}T00:00:00Z`) + time);
    return ical.Time.fromData({
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
      hour: moment.getUTCHours(),
      minute: moment.getUTCMinutes(),
      second: 0,
      isDate: false,
    });
  };
  const title = inLanguage(programme.title, language);
  const place = [details.venue, details.place].filter((text) => text !== '').join(', ');
  const calendar = new ical.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Facilitator Kit//Agenda//EN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', title);

  const eventsOf = ({ blocks }: Day, day: 1 | 2): void => {
    const date = details.days[day - 1] ?? details.days[0];
    for (const block of blocks) {
      const event = new ical.Component('vevent');
      /* Without its day, so that a block that was moved to the other one moves in telephones, too. */
      event.updatePropertyWithValue('uid', `${training}-${block.id}@facilitator-kit`);
      event.updatePropertyWithValue('dtstamp', ical.Time.fromJSDate(new Date(made), true));
      event.updatePropertyWithValue('dtstart', at(date, block.start));
      event.updatePropertyWithValue('dtend', at(date, later(block.start, block.length)));
      event.updatePropertyWithValue('summary', agendaTitle(block, language));
      if (place !== '') event.updatePropertyWithValue('location', place);
      event.updatePropertyWithValue('description', title);
      event.updatePropertyWithValue('categories', block.kind.toUpperCase());
      calendar.addSubcomponent(event);
    }
  };
  eventsOf(dayPlan(programme, 1), 1);
  eventsOf(dayPlan(programme, 2), 2);
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
