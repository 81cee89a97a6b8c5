/** The pages of a signed sheet, one at a time: turned and made larger for whoever looks, and kept as they are. */
import { ChevronLeft, ChevronRight, RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { isRefusal } from '../../domain/kernel/refusal';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';

interface PagePicture {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** Returns a page's picture, or a text that says why there is none. */
async function pictureOf(sheet: string | null, page: number, unshown: string): Promise<PagePicture | string> {
  const answer = await kit['signed-sheet-page'](sheet, page);
  if (isRefusal(answer)) return sentenceOf(answer);
  const image = new Image();
  image.src = answer.picture;
  try {
    await image.decode();
  } catch {
    /* It came from another laptop, and is what was attached there, but no picture. */
    return unshown;
  }
  return { picture: answer.picture, width: image.naturalWidth, height: image.naturalHeight };
}

/** Sizes of the whole page. */
const zooms = [1, 1.5, 2.25, 3.4, 5] as const;

/** Around its own middle, which stays in the middle of a page that lies on its side. */
function Turned({ picture, width, height, turns, zoom, label }: PagePicture & { turns: number; zoom: number; label: string }) {
  const [wide, tall] = turns % 2 === 0 ? [width, height] : [height, width];
  const move = `translate(${wide / 2} ${tall / 2}) rotate(${turns * 90}) translate(${-width / 2} ${-height / 2})`;
  const style = { height: `${zoom * 100}%`, aspectRatio: `${wide} / ${tall}`, maxWidth: zoom === 1 ? '100%' : 'none' };
  return (
    <svg className="scan-page" style={style} viewBox={`0 0 ${wide} ${tall}`} role="img" aria-label={label}>
      <image href={picture} width={width} height={height} transform={move} />
    </svg>
  );
}

interface SheetPagesProperties {
  /** Null: the one in hand. */
  readonly sheet: string | null;
  readonly pages: number;
}

export function SheetPages({ sheet, pages }: SheetPagesProperties) {
  const { t } = useWords('signedSheets');
  const [page, setPage] = useState(1);
  const [turns, setTurns] = useState(0);
  const [zoom, setZoom] = useState(0);
  const [found] = useAnswer(() => pictureOf(sheet, page, t('page-unshown')), page);
  const label = t('page-picture', { page });
  const acts = [
    { key: 'previous', Icon: ChevronLeft, act: () => setPage(page - 1), isOff: page === 1 },
    { key: 'next', Icon: ChevronRight, act: () => setPage(page + 1), isOff: page === pages },
    { key: 'turn-left', Icon: RotateCcw, act: () => setTurns((turns + 3) % 4), isOff: false },
    { key: 'turn-right', Icon: RotateCw, act: () => setTurns((turns + 1) % 4), isOff: false },
    { key: 'smaller', Icon: ZoomOut, act: () => setZoom(zoom - 1), isOff: zoom === 0 },
    { key: 'larger', Icon: ZoomIn, act: () => setZoom(zoom + 1), isOff: zoom === zooms.length - 1 },
  ] as const;
  return (
    <div className="scan-pages">
      <div className="desk-actions">
        {acts.map(({ key, Icon, act, isOff }) => (
          <button
            key={key}
            type="button"
            className="desk-icon-button"
            aria-label={t(key)}
            title={t(key)}
            /* The focus stays where a page or a size has come to its end. */
            aria-disabled={isOff}
            onClick={isOff ? undefined : act}
          >
            <Icon aria-hidden size={18} />
          </button>
        ))}
        <span className="desk-number" aria-live="polite">
          {t('page', { page, of: pages })}
        </span>
      </div>
      <ScrollRegion label={label}>
        {typeof found === 'string' ? (
          <p className="desk-warning">{found}</p>
        ) : (
          found && <Turned {...found} turns={turns} zoom={zooms[zoom] ?? 1} label={label} />
        )}
      </ScrollRegion>
    </div>
  );
}
