/** Questions before a day starts on another date than planned, and before it ends. */
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { DayNumber } from '../../domain/programme/programme';
import { afternoonOf } from '../../domain/register/as-morning';
import { pointsIn } from '../../domain/signing/open-points';
import type { OpenPoints } from '../../domain/signing/view';
import { AsMorningQuestion, noting } from '../register/as-morning';
import { certifying } from '../signing/certifying';
import { OpenPointsList } from '../signing/open-points';
import { dayTurnedBy, dayTurning, type Takable } from '../stage/take-back';
import type { Act } from '../ui/act';
import { RefusalSlot } from '../ui/refusal-slot';
import { useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import './day-dialogs.css';

interface QuestionProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly box?: Ref<HTMLElement>;
  /** Another way to say yes. */
  readonly more?: ReactNode;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

function Question({ open, title, children, yes, box, more, onYes, onClose }: QuestionProps) {
  const { t } = useWords('run');
  return (
    <ModalOverlay className="run-dialog-ground" isOpen={open} onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="run-dialog-box">
        <RefusalSlot />
        <Dialog ref={box ?? null} role="alertdialog" className="run-dialog">
          <Heading slot="title" className="run-dialog-title">
            {title}
          </Heading>
          {children}
          <div className="run-dialog-buttons">
            <button type="button" className="run-button" onClick={onClose}>
              {t('cancel')}
            </button>
            {more}
            <button type="button" className="run-button run-button-primary" onClick={onYes}>
              {yes}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface DayDialogProps {
  readonly day: DayNumber;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly act: Act;
}

export function OtherDateDialog({ day, planned, open, onClose, act }: DayDialogProps & { readonly planned: string }) {
  const { t } = useWords('run');
  const start = (): void => {
    onClose();
    void act({ kind: 'start-day', day });
  };
  return (
    <Question open={open} title={t('other-date-title', { day })} yes={t('start-anyway')} onYes={start} onClose={onClose}>
      <p>{t('other-date-text', { day, date: planned })}</p>
    </Question>
  );
}

/** Before Undo or Redo begins or ends a day. */
export function TurnDayDialog({ run, act }: { readonly run: Takable; readonly act: Act }) {
  const { t } = useWords('run');
  const taking = useShared(dayTurning);
  const turned = taking && dayTurnedBy(taking, run);
  const isSettled = taking !== undefined && turned === undefined;
  /* Another laptop did it meanwhile: the question is not asked again at the next day. */
  useEffect(() => {
    if (isSettled) dayTurning.set(undefined);
  }, [isSettled]);
  if (!taking || (turned !== 'day-started' && turned !== 'day-ended')) return null;
  const close = (): void => dayTurning.set(undefined);
  const yes = (): void => {
    close();
    void act({ kind: taking, place: 'run', confirmed: true });
  };
  return (
    <Question open title={t(`turn-${taking}-${turned}`)} yes={t(`turn-${taking}-${turned}-yes`)} onYes={yes} onClose={close}>
      <p>{t(`turn-${taking}-${turned}-text`)}</p>
    </Question>
  );
}

interface EndDayProps extends DayDialogProps {
  /** Blocks of the day that nobody has come to yet. */
  readonly toCome: number;
  /** What stands open of the day's attendance; undefined where the room may read it. */
  readonly points: OpenPoints | undefined;
}

export function EndDayDialog({ day, toCome, points, open, onClose, act }: EndDayProps) {
  const { t } = useWords('run');
  const box = useRef<HTMLElement>(null);
  const end = (): void => {
    onClose();
    void act({ kind: 'end-day' });
  };
  const note = (): void => {
    onClose();
    noting.set(afternoonOf(day));
  };
  async function endAndCertify(): Promise<void> {
    onClose();
    if (await act({ kind: 'end-day' })) certifying.set(day);
  }
  const certify = points && (
    <button type="button" className="run-button" onClick={() => void endAndCertify()}>
      {t('end-and-certify')}
    </button>
  );
  return (
    <Question open={open} title={t('end-day-title', { day })} yes={t('end-day')} box={box} more={certify} onYes={end} onClose={onClose}>
      {toCome > 0 && (
        <ul className="signing-open">
          <li>
            <TriangleAlert aria-hidden="true" size={15} />
            <span>{t('end-day-to-come', { count: toCome })}</span>
          </li>
        </ul>
      )}
      <p>{t('end-day-text')}</p>
      {points && points.asMorning > 0 && (
        <AsMorningQuestion
          day={day}
          count={points.asMorning}
          buttonClass="run-button"
          takesFocus
          /* Not to a button: the second of two quick presses would go on to end the day. */
          onMarked={() => box.current?.focus()}
          onNote={note}
        />
      )}
      {points && <OpenPointsList points={points} />}
      {points && pointsIn(points).length > 0 && <p>{t('end-day-open')}</p>}
    </Question>
  );
}
