/** One offer of a rescue: the day that it would make, where it falls short, and the button that does it. */
import { Pin } from 'lucide-react';
import { useId } from 'react';
import { isWorthIt, type Live, type Offer } from '../../domain/agenda/rescue';
import type { PlannedDay } from '../../domain/agenda/state';
import { formatLocalTime } from '../../domain/kernel/time';
import { useWords } from '../ui/words';
import { endOf, type OfferChange, type OfferLine, offerLines, shortName } from './offer-lines';

function useChangeWords(): (change: OfferChange) => string {
  const { t } = useWords('rescue');
  return (change) => {
    switch (change.kind) {
      case 'none':
        return '';
      case 'left-out':
        return t('left-out');
      default:
        return t(change.kind, { minutes: change.minutes });
    }
  };
}

function Line({ line }: { readonly line: OfferLine }) {
  const { t } = useWords('run');
  const words = useChangeWords();
  return (
    <tr className={`rescue-line rescue-line-${line.change.kind}`}>
      <td className="rescue-time">{line.time}</td>
      <th scope="row">
        {line.title}
        {line.isPinned ? <Pin className="run-agenda-pin" aria-label={t('pinned')} role="img" size={11} /> : null}
      </th>
      <td className="rescue-change">{words(line.change)}</td>
    </tr>
  );
}

/** Why this way can't be chosen; undefined when it can. */
function useWhyNot(offer: Offer, toWin: number, shortOf: (block: string) => string): string | undefined {
  const { t } = useWords('rescue');
  const { way, late } = offer;
  if (isWorthIt(offer)) return undefined;
  if (way === 'give') return t('nothing-to-give-to');
  const [first] = late;
  if (way === 'push' && first) return t('why-pinned', { block: shortOf(first.block), at: formatLocalTime(first.values.at) });
  return toWin === 0 ? t('why-no-minutes') : t(way === 'drop' ? 'nothing-optional' : 'nothing-to-shorten');
}

interface OfferCardProps {
  readonly plan: PlannedDay;
  readonly offer: Offer;
  readonly live: Live;
  /** Minutes to win; time that was won when negative. */
  readonly toWin: number;
  readonly onChoose: () => void;
}

export function OfferCard({ plan, offer, live, toWin, onChoose }: OfferCardProps) {
  const { t, language } = useWords('rescue');
  const id = useId();
  const { way, short, late, day } = offer;
  const name = way === 'push' && toWin < 0 ? 'leave' : way;
  const shortOf = (block: string): string => {
    const row = day.rows.find((each) => each.block === block);
    return row ? shortName(row, language) : '';
  };
  const whyNot = useWhyNot(offer, toWin, shortOf);
  return (
    <section className="rescue-offer" aria-labelledby={id}>
      <h3 id={id}>{t(name)}</h3>
      <p className="desk-hint">{t(`${name}-what`, { block: shortOf(live.running) })}</p>
      <table className="rescue-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('time')}</th>
            <th scope="col">{t('block')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {offerLines(plan, offer, live, language).map((line) => (
            <Line key={line.block} line={line} />
          ))}
        </tbody>
      </table>
      <div className="rescue-sum">
        <strong>{t('day-ends', { time: endOf(offer) })}</strong>
        {short > 0 ? <span className="rescue-short">{t('falls-short', { minutes: short })}</span> : null}
        {late.map(({ block, values }) => (
          <span key={block} className="rescue-short">
            {t('late-pin', { block: shortOf(block), minutes: values.minutes })}
          </span>
        ))}
      </div>
      {whyNot === undefined ? null : (
        <p id={`${id}-why`} className="rescue-why">
          {t('not-possible', { why: whyNot })}
        </p>
      )}
      <button
        type="button"
        className="desk-button desk-button-first"
        aria-label={t('apply', { offer: t(name) })}
        aria-describedby={whyNot === undefined ? undefined : `${id}-why`}
        disabled={whyNot !== undefined}
        onClick={onChoose}
      >
        {t('apply-short')}
      </button>
    </section>
  );
}
