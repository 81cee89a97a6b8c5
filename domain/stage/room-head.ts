/** The organiser and the donor of a training, as a day's first picture and its last say it. No participant is in it. */
import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { type Letterhead, letterheadLogos } from '../letterhead/letterhead';
import type { Programme } from '../programme/programme';

export interface RoomHead {
  readonly days: readonly [LocalDate, LocalDate];
  /** Their names; none once they were erased. */
  readonly trainers: readonly string[];
  readonly organiser: string;
  /** By name; empty where nobody is named. */
  readonly donor: string;
  /** What the letterhead says of a donor, in its own words: it stands in the place of the name. */
  readonly donorLine: string;
  /** Addresses of the organiser's logo and the donor's, as far as there are any. */
  readonly logos: readonly string[];
}

interface Holding {
  readonly details: Pick<RoomHead, 'days' | 'trainers' | 'donor'>;
  readonly programme: Pick<Programme, 'owner' | 'logo'>;
  readonly letterhead: Letterhead;
  readonly language: Language;
  /** The address under which a window finds the pictures of the training. */
  readonly media: string;
}

/** Names of pictures that the room may see as logos: the letterhead's, and the programme's where the organiser has none. */
export const logosOf = ({ programme, letterhead }: Pick<Holding, 'programme' | 'letterhead'>): readonly string[] =>
  letterheadLogos.flatMap((logo) => {
    const name = letterhead[logo] || (logo === 'logo' ? (programme.logo ?? '') : '');
    return name === '' ? [] : [name];
  });

export function roomHeadOf(holding: Holding): RoomHead {
  const { details, programme, letterhead, language, media } = holding;
  return {
    days: details.days,
    trainers: details.trainers,
    organiser: letterhead.name || inLanguage(programme.owner, language),
    donor: details.donor,
    donorLine: letterhead.donor,
    logos: logosOf(holding).map((name) => `${media}/${encodeURIComponent(name)}`),
  };
}
