/** The upper end of a sheet, in the papers' own type, as its paper will have it. */

import { drawnOf, type Letterhead, type LetterheadLogo, letterheadColours, oneLine } from '../../domain/letterhead/letterhead';
import { kit } from '../ui/bridge';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import './letterhead.css';

/** Undefined until it was asked for; without a picture where it isn't there any more. */
export function useLogo(name: string): { readonly picture: string | undefined } | undefined {
  const [answer] = useAnswer(async () => (name === '' ? { picture: undefined } : kit['logo-picture'](name)), name, name);
  return answer;
}

interface DrawnProperties {
  readonly letterhead: Letterhead;
  readonly pictures: Readonly<Record<LetterheadLogo, string | undefined>>;
}

const Logo = ({ picture }: { readonly picture: string | undefined }) =>
  picture === undefined ? null : <img src={picture} alt="" className="letterhead-drawn-logo" />;

export function DrawnLetterhead({ letterhead, pictures }: DrawnProperties) {
  const { t } = useWords('letterhead');
  const { seat, donor, colour } = letterhead;
  const name = oneLine(letterhead.name);
  const isEmpty = drawnOf({ ...letterhead, name, seat: oneLine(seat), donor: oneLine(donor) }) === undefined;
  return (
    <figure className="letterhead-drawn">
      <div className="letterhead-paper">
        <div className="letterhead-sheet">
          {!isEmpty && (
            <div className="letterhead-band" style={{ borderColor: letterheadColours[colour] }}>
              <div className="letterhead-side">
                <Logo picture={pictures.logo} />
                <div>
                  <p className="letterhead-name" style={{ color: letterheadColours[colour] }}>
                    {name}
                  </p>
                  <p>{seat}</p>
                </div>
              </div>
              {(donor.trim() !== '' || pictures.donorLogo !== undefined) && (
                <div className="letterhead-side letterhead-donor">
                  <p>{donor}</p>
                  <Logo picture={pictures.donorLogo} />
                </div>
              )}
            </div>
          )}
          <div className="letterhead-lines" aria-hidden="true">
            <span />
            <span />
            <span />
            <span />
          </div>
        </div>
      </div>
      <figcaption className="desk-hint">{t(isEmpty ? 'none' : 'drawn')}</figcaption>
    </figure>
  );
}

/** Draws the letterhead as it is stored. */
export function KeptLetterhead({ letterhead }: { readonly letterhead: Letterhead }) {
  const pictures = { logo: useLogo(letterhead.logo)?.picture, donorLogo: useLogo(letterhead.donorLogo)?.picture };
  return <DrawnLetterhead letterhead={letterhead} pictures={pictures} />;
}
