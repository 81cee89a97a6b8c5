/** How many are in the room, as far as is known; where nobody noted the afternoon, it asks whether it is as the morning was. */
import { useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { DayNumber } from '../../domain/programme/programme';
import { afternoonOf } from '../../domain/register/as-morning';
import type { PresentView } from '../../domain/stage/run-view';
import { AsMorningQuestion, noting } from '../register/as-morning';
import { useNotedBy } from '../register/laptop-words';
import { useWords } from '../ui/words';

interface PresentProps {
  readonly present: PresentView;
  readonly day: DayNumber;
}

export function Present({ present: { presentNow, registered, afternoonToNote, laptops, presentBy }, day }: PresentProps) {
  const { t } = useWords('run');
  const [asking, setAsking] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const told = t('run:present', { present: presentNow, registered });
  const by = useNotedBy(laptops)(presentBy);
  if (afternoonToNote === 0) {
    return (
      <p className="run-present" title={by || undefined}>
        {told}
        {by !== '' && <span className="visually-hidden">{`, ${by}`}</span>}
      </p>
    );
  }
  const close = (): void => setAsking(false);
  const question = t('register:as-morning-question', { count: afternoonToNote, halfDay: t(`attendance:${afternoonOf(day)}`) });
  return (
    <>
      <button
        ref={pill}
        type="button"
        className="run-present run-present-asks"
        aria-haspopup="dialog"
        aria-label={`${told}. ${question}`}
        title={by === '' ? question : `${question} (${by})`}
        onClick={() => setAsking(true)}
      >
        {told} ?
      </button>
      <Popover className="desk-popover" triggerRef={pill} placement="bottom start" isOpen={asking} onOpenChange={setAsking}>
        <Dialog aria-label={question} className="run-present-question">
          <AsMorningQuestion
            day={day}
            count={afternoonToNote}
            buttonClass="run-button"
            takesFocus
            onMarked={close}
            onNote={() => {
              close();
              noting.set(afternoonOf(day));
            }}
          />
        </Dialog>
      </Popover>
    </>
  );
}
