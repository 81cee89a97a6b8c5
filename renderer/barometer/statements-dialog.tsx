/** All statements of this training in their order: gone to, moved, skipped, brought back, and one more added on the spot. */
import { ArrowDown, ArrowDownToLine, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { ArrangeAct } from '../../domain/barometer/schema';
import type { Language } from '../../domain/kernel/language';
import type { BarometerView, StatementLine } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { NewStatement } from './new-statement';
import './statements-dialog.css';

interface LineProps {
  readonly line: StatementLine;
  readonly number: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly language: Language;
  readonly onAct: (line: StatementLine, act: ArrangeAct) => void;
  readonly onShow: (line: StatementLine) => void;
}

const icons = { earlier: ArrowUp, later: ArrowDown, 'to-end': ArrowDownToLine } as const;

function Marks({ line }: { readonly line: StatementLine }) {
  const { t } = useWords('barometer');
  const { isShown, isRevealed, isSkipped, kind } = line;
  const marks = [
    kind === 'practice' && t('practice-what'),
    kind === 'own' && t('own'),
    isShown && t('now-on'),
    isRevealed && t('revealed'),
    isSkipped && t('skipped'),
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? null : <small className="statements-marks">{marks.join(' · ')}</small>;
}

function Moves({
  line,
  name,
  isFirst,
  isLast,
  onAct,
}: Pick<LineProps, 'line' | 'isFirst' | 'isLast' | 'onAct'> & { readonly name: string }) {
  const { t } = useWords('barometer');
  const skip = line.isSkipped ? 'bring-back' : 'skip';
  return (
    <>
      {(['earlier', 'later', 'to-end'] as const).map((act) => {
        const Icon = icons[act];
        return (
          <button
            key={act}
            type="button"
            className="desk-icon-button"
            data-act={act}
            aria-label={t(`${act}-named`, { name })}
            title={t(act)}
            aria-disabled={act === 'earlier' ? isFirst : isLast}
            onClick={() => onAct(line, act)}
          >
            <Icon aria-hidden="true" size={16} />
          </button>
        );
      })}
      <button
        type="button"
        className="desk-button statements-skip"
        data-act="skip"
        aria-label={t(`${skip}-named`, { name })}
        onClick={() => onAct(line, skip)}
      >
        {t(skip)}
      </button>
    </>
  );
}

function Line({ line, number, isFirst, isLast, language, onAct, onShow }: LineProps) {
  const { t } = useWords('barometer');
  const name = line.text === '' ? t('text-erased') : line.text;
  return (
    <li
      className={`statements-line${line.isShown ? ' statements-now' : ''}${line.isSkipped ? ' statements-skipped' : ''}`}
      data-statement={line.id}
    >
      <span className="statements-number">{number}</span>
      <span className="statements-text">
        <span lang={language}>{name}</span>
        <Marks line={line} />
      </span>
      <span className="statements-acts">
        <button type="button" className="desk-button" data-act="show" aria-label={t('show-named', { name })} onClick={() => onShow(line)}>
          {t('show')}
        </button>
        {line.kind === 'practice' ? null : <Moves {...{ line, name, isFirst, isLast, onAct }} />}
      </span>
    </li>
  );
}

/** A line that moves takes the focus along with it. */
function useFollowedFocus(order: string) {
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef<{ readonly statement: string; readonly act: string }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of order that moves the focused line
  useLayoutEffect(() => {
    const { statement, act } = followed.current ?? {};
    if (statement === undefined || list.current?.contains(document.activeElement)) return;
    const line = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-statement') === statement);
    line?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }, [order]);
  const follow = (statement: string, act: string): void => {
    followed.current = { statement, act };
  };
  return { list, follow };
}

interface StatementsDialogProps {
  readonly barometer: BarometerView;
  readonly language: Language;
  readonly act: Act;
  readonly onClose: () => void;
}

export function StatementsDialog({ barometer, language, act, onClose }: StatementsDialogProps) {
  const { t } = useWords('barometer');
  const { statements } = barometer;
  const played = statements.filter(({ kind }) => kind !== 'practice');
  const numbers = new Map(played.filter(({ isSkipped }) => !isSkipped).map(({ id }, index) => [id, index + 1]));
  const { list, follow } = useFollowedFocus(statements.map(({ id }) => id).join('\n'));

  async function show({ id }: StatementLine): Promise<void> {
    if (await act({ kind: 'go-to-statement', statement: id })) onClose();
  }

  function arrange({ id }: StatementLine, how: ArrangeAct): void {
    follow(String(id), how === 'bring-back' ? 'skip' : how);
    void act({ kind: 'arrange-statement', statement: id, act: how });
  }

  return (
    <WindowDialog wide title={t('statements-title')} onClose={onClose}>
      <p className="desk-hint">{t('statements-hint')}</p>
      <ol ref={list} className="statements-list">
        {statements.map((line) => (
          <Line
            key={line.id}
            line={line}
            number={numbers.get(line.id)}
            isFirst={line === played[0]}
            isLast={line === played.at(-1)}
            language={language}
            onAct={arrange}
            onShow={(each) => void show(each)}
          />
        ))}
      </ol>
      <NewStatement onShown={onClose} />
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}
