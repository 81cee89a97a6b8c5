/** Confirmed entries that an earlier version of the kit put aside: each training's are offered back, over whichever place is open. */
import { Info } from 'lucide-react';
import { useId, useState } from 'react';
import type { LeftAsideView } from '../../domain/desk/left-aside';
import type { CopyPreview } from '../../domain/desk/previews';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useWords } from '../ui/words';
import { TakeInDialog } from './take-in-dialog';

interface LeftAsideProperties {
  readonly left: readonly LeftAsideView[];
}

interface LineProperties {
  readonly line: LeftAsideView;
  readonly onLook: () => void;
  readonly onPutOff: () => void;
}

/** Each tells by its sentence which training its buttons mean. */
function Line({ line: { place, folder, returning, parted }, onLook, onPutOff }: LineProperties) {
  const { t } = useWords('aside');
  const id = useId();
  return (
    <div className="desk-notice">
      <Info aria-hidden size={18} />
      <p id={id}>
        {returning > 0 && t('returning', { place, count: returning })}
        {returning > 0 && parted > 0 && ' '}
        {parted > 0 && t('parted', { place, folder, count: parted })}
      </p>
      {returning > 0 && (
        <button type="button" className="desk-button" aria-describedby={id} onClick={onLook}>
          {t('look')}
        </button>
      )}
      <button type="button" className="desk-button" aria-describedby={id} onClick={onPutOff}>
        {t('laptops:not-now')}
      </button>
    </div>
  );
}

/** What is put off is told again by the next start. */
export function LeftAside({ left }: LeftAsideProperties) {
  const { t } = useWords('aside');
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [copy, setCopy] = useState<CopyPreview>();
  const shown = left.filter(({ id }) => !putOff.includes(id));

  async function look({ id }: LeftAsideView): Promise<void> {
    setCopy(unlessRefused(await kit['preview-aside'](id)));
  }

  return (
    <section className="desk-notices" aria-label={t('title')} hidden={shown.length === 0}>
      {shown.map((line) => (
        <Line key={line.id} line={line} onLook={() => void look(line)} onPutOff={() => setPutOff([...putOff, line.id])} />
      ))}
      {copy && <TakeInDialog copy={copy} onClose={() => setCopy(undefined)} />}
    </section>
  );
}
