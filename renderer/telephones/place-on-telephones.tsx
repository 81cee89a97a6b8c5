/** Opens a place in the barometer to the room's telephones, where the barometer is run, and closes it. */
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';

export function PlaceOnTelephones({ isOpen }: { readonly isOpen: boolean }) {
  const { t } = useWords('telephones');
  const change = async (): Promise<void> => {
    unlessRefused(await kit['open-on-telephones'](isOpen ? null : { kind: 'place' }));
  };
  return (
    <button type="button" className="run-button run-toggle" aria-pressed={isOpen} onClick={() => void change()}>
      {t('place-on')}
    </button>
  );
}
