/**
 * What the desk's window shows before its scripts have run: the rail, in every language, of which main names one in the page. The build
 * writes it into the page; nothing in it can be pressed, and no screen reader hears of it.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { type Place, trainingPlaces } from '../../domain/desk/place';
import { type Language, languages } from '../../domain/kernel/language';
import { sectionIn } from '../../domain/kernel/words-in';
import { placeIcons } from './place-icons';

function Rail({ language }: { readonly language: Language }) {
  const words = sectionIn(language, 'desk');
  const link = (place: Place) => {
    const Icon = placeIcons[place];
    return (
      <span key={place} className="desk-link" aria-disabled>
        <Icon aria-hidden size={22} strokeWidth={1.75} />
        <span>{words[place]}</span>
      </span>
    );
  };
  return (
    <div className="desk-rail desk-rail-first" lang={language}>
      {(['library', ...trainingPlaces] as const).map(link)}
      <div className="desk-rail-end">{link('settings')}</div>
    </div>
  );
}

export const firstPicture = (): string =>
  renderToStaticMarkup(
    <div className="desk" aria-hidden>
      {languages.map((language) => (
        <Rail key={language} language={language} />
      ))}
    </div>,
  );
