/** In the head of Run: a button that leads to the telephones, and while they are on, the sign that they are and how many came. */
import { Smartphone } from 'lucide-react';
import type { TelephonesView } from '../../domain/telephones/view';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import './telephones.css';
import { RemoteSign } from './remote-control';
import { telephonesOpen } from './telephones-open';

function TelephonesSign({ telephones }: { readonly telephones: TelephonesView }) {
  const { t } = useWords('telephones');
  const isOn = telephones.state === 'on';
  const words = isOn ? t('sign-there', { there: t('there', { count: telephones.there }) }) : t('open');
  return (
    <button
      type="button"
      className={isOn ? 'telephones-sign telephones-sign-on' : 'telephones-sign'}
      aria-haspopup="dialog"
      aria-label={words}
      title={words}
      onClick={() => telephonesOpen.set(true)}
    >
      <Smartphone aria-hidden="true" size={15} />
      {isOn ? telephones.there : null}
    </button>
  );
}

/** With the trainer's own beside it. */
export const TelephonesSigns = ({ telephones }: { readonly telephones: TelephonesView }) => (
  <>
    <TelephonesSign telephones={telephones} />
    <RemoteSign telephones={telephones} />
  </>
);

/** While the room may see the desk: that they are on, without a number, and the way to end it. */
export function TelephonesSignInSight() {
  const { t } = useWords('telephones');
  return (
    <button
      type="button"
      className="telephones-sign telephones-sign-on"
      title={t('on-stop')}
      onClick={async () => unlessRefused(await kit['stop-telephones']())}
    >
      <Smartphone aria-hidden="true" size={15} />
      <span className="visually-hidden">{t('on-stop')}</span>
    </button>
  );
}
