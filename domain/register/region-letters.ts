/** Letters with which people of the region write their names. Others mean that a file's letters were read wrongly, or ask for a look. */

/** Serbian, Croatian, Bosnian, Montenegrin and Slovene; Hungarian, Romanian, Slovak, Albanian and German. */
const latin = 'čćđšžśźáéíóöőúüűăâîșțşţäďĺľňôŕťýßëç';
/** Serbian and Montenegrin; Macedonian, Bulgarian and Rusyn. */
const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџшѓѕќѐѝйщъьюяґєї';
/** Signs that stand in names of schools and places. */
const signs = '°№€×';

const regional = new Set([...latin, ...latin.toUpperCase(), ...cyrillic, ...cyrillic.toUpperCase(), ...signs]);
const lettersAndSigns = /[^\p{ASCII}]/gu;
const isMeant = /[\p{L}\p{N}\p{S}\p{Cc}\p{Co}\p{Cn}]/u;

/** Each letter or sign that no alphabet of the region has, as often as it stands there. */
export const strangeLettersIn = (text: string): readonly string[] =>
  (text.normalize('NFC').match(lettersAndSigns) ?? []).filter((sign) => isMeant.test(sign) && !regional.has(sign));
