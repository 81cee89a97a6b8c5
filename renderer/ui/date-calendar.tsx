/** A month to choose a day from, opened beside a date's field; weeks begin on Monday. */
import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import type { LocalDate } from '../../domain/kernel/time';
import { useWords } from './words';

interface DateCalendarProperties {
  /** The id of the field's label: the button has the same name everywhere. */
  readonly describedBy: string;
  readonly day: LocalDate | undefined;
  /** Gets `YYYY-MM-DD`. */
  readonly onChoose: (day: string) => void;
}

export function DateCalendar({ describedBy, day, onChoose }: DateCalendarProperties) {
  const { t } = useWords('desk');
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="desk-icon-button" aria-label={t('calendar')} aria-describedby={describedBy}>
        <CalendarDays aria-hidden size={18} />
      </Button>
      <Popover className="desk-popover" placement="bottom end">
        <Dialog className="date-calendar" aria-labelledby={describedBy}>
          <Calendar
            firstDayOfWeek="mon"
            autoFocus
            value={day ? parseDate(day) : null}
            onChange={(chosen) => {
              setOpen(false);
              onChoose(chosen.toString());
            }}
          >
            <header>
              <Button slot="previous" className="desk-icon-button" aria-label={t('previous-month')}>
                <ChevronLeft aria-hidden size={18} />
              </Button>
              <Heading />
              <Button slot="next" className="desk-icon-button" aria-label={t('next-month')}>
                <ChevronRight aria-hidden size={18} />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
