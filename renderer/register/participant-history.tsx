/** Everything that was noted of a participant, oldest first; what was taken back stays readable, struck through. */
import { assertNever } from '../../domain/kernel/assert-never';
import type { ParticipantId } from '../../domain/kernel/ids';
import { isRefusal } from '../../domain/kernel/refusal';
import { writtenDaysInShort } from '../../domain/kernel/written-dates';
import type { HistoryLine } from '../../domain/register/history';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';
import { useLanguage } from '../ui/use-language';
import { useWords } from '../ui/words';

/** What the line tells, in words. */
function useTold(): (line: HistoryLine) => string {
  const { t } = useWords('register');
  return ({ act, halfDays, state, at }) => {
    const stated = [state === undefined ? '' : t(`attendance:${state}`), at].filter((part) => part !== '').join(' ');
    const told = halfDays.map((halfDay) => t(`attendance:${halfDay}`)).join(', ');
    const marked = { halfDay: told, state: stated };
    switch (act) {
      case 'participant-added':
        return t('register:did-add');
      case 'participants-imported':
        return t('register:did-import');
      case 'participant-changed':
        return t('register:did-change');
      case 'correction-asked':
        return t('register:did-ask-correction');
      case 'correction-settled':
        return t('register:did-settle-correction');
      case 'attendance-marked':
        return t('register:did-mark', marked);
      case 'remaining-marked':
        return t('register:did-mark-remaining', marked);
      case 'marked-as-morning':
        return t('register:did-mark-as-morning', marked);
      case 'participant-taken-off':
        return t('register:did-take-off');
      case 'participants-joined':
        return t('register:did-join');
      case 'participants-told-apart':
        return t('register:did-tell-apart');
      case 'signature-given':
        return t('register:did-sign', { halfDays: told });
      case 'signature-taken-back':
        return t('register:did-take-back-signature', { halfDays: told });
      default:
        return assertNever(act, 'act in a history');
    }
  };
}

function HistoryTable({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = useWords('register');
  const told = useTold();
  const language = useLanguage();
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{t('register:date')}</th>
          <th scope="col">{t('register:time')}</th>
          <th scope="col">{t('register:what')}</th>
          <th scope="col">{t('register:laptop')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its end, and a line has no name of its own.
          <tr key={index}>
            <td className="desk-number">{writtenDaysInShort([line.date, line.date], language)}</td>
            <td className="desk-number">{line.time}</td>
            <td>
              {line.takenBack ? (
                <>
                  <s>{told(line)}</s> {t('register:taken-back')}
                </>
              ) : (
                told(line)
              )}
            </td>
            <td>{line.laptop ?? t('register:this-laptop')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ParticipantHistory({ participant }: { readonly participant: ParticipantId }) {
  const { t } = useWords('register');
  /* Another laptop may note something meanwhile. */
  const [answer] = useAnswer(() => kit['participant-history'](participant), useDeskEdition(), participant);
  return (
    <section className="register-history">
      <h3>{t('history')}</h3>
      {answer === undefined ? null : isRefusal(answer) ? (
        <p className="desk-refused">{sentenceOf(answer)}</p>
      ) : answer.length === 0 ? (
        <p>{t('history-none')}</p>
      ) : (
        <ScrollRegion label={t('history')}>
          <HistoryTable lines={answer} />
        </ScrollRegion>
      )}
    </section>
  );
}
