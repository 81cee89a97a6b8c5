import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, toCyrillic, toLatin } from '../../../../domain/kernel/cyrillic';
import { latinName } from '../../../../domain/kernel/latin-names';

describe('Serbian Latin in Cyrillic', () => {
  test.each([
    ['Ljubav, njiva, džep', 'Љубав, њива, џеп'],
    ['čćšžđ ČĆŠŽĐ', 'чћшжђ ЧЋШЖЂ'],
    ['NJEGOŠ i Njegoš', 'ЊЕГОШ и Његош'],
    ['LJUBLJANA', 'ЉУБЉАНА'],
    ['DŽUNGLA i Džungla', 'ЏУНГЛА и Џунгла'],
    ['Trgovina ljudima (decom) – prevencija', 'Трговина људима (децом) – превенција'],
  ])('%s becomes %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test('names of foreign organisations and papers keep their letters', () => {
    expect(toCyrillic('Tackle Bullying, vodič; La Strada International; Indian Express')).toBe(
      'Tackle Bullying, водич; La Strada International; Indian Express',
    );
  });

  test.each([
    ['Pritisnite Enter ili Shift+Tab (Ctrl+V)', 'Притисните Enter или Shift+Tab (Ctrl+V)'],
    ['Alternativa, tabela, centar', 'Алтернатива, табела, центар'],
  ])('keys are called as they stand on the keyboard in %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['injekcija', 'инјекција'],
    ['INJEKCIJA', 'ИНЈЕКЦИЈА'],
    ['konjunktura', 'конјунктура'],
    ['konjugacija', 'конјугација'],
    ['nadživeti', 'надживети'],
    ['da ga nadživi', 'да га надживи'],
    ['Tanjug', 'Танјуг'],
    ['anjon i Anjoni', 'анјон и Анјони'],
    ['podžanr, podžbunje', 'поджанр, поджбуње'],
    ['injicirati, injekt', 'инјицирати, инјект'],
    ['konjektura', 'конјектура'],
    ['nadžeti, odživeti, odžaliti', 'наджети, одживети, оджалити'],
    ['predživot', 'предживот'],
    ['vanjezički', 'ванјезички'],
  ])('n and j, d and ž stay two letters in %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['Hadživuković', 'Хаџивуковић'],
    ['konj, konjanik', 'коњ, коњаник'],
    ['budžet', 'буџет'],
    ['kanjon, banja, panj', 'кањон, бања, пањ'],
    ['odžak, podžep', 'оџак, поџеп'],
    ['menadžer i udžbenik', 'менаџер и уџбеник'],
    ['konjušar', 'коњушар'],
  ])('but are one in %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['Pišite na sos@astra.rs.', 'Пишите на sos@astra.rs.'],
    ['Vidi https://astra.rs/obuka?dan=1 i www.mpn.gov.rs', 'Види https://astra.rs/obuka?dan=1 и www.mpn.gov.rs'],
    ['Na astra.rs piše', 'На astra.rs пише'],
    ['Obrišite datoteku „device.json”.', 'Обришите датотеку „device.json”.'],
    ['TikTok, WhatsApp i YouTube', 'TikTok, WhatsApp и YouTube'],
    ['XXI vek, Glava XIV', 'XXI век, Глава XIV'],
  ])('addresses, words with foreign letters and Roman numbers stay Latin: %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['Facebook, Google, Snapchat i Viber', 'Facebook, Google, Snapchat и Viber'],
    ['na Facebook-u i u PDF-u', 'на Facebook-у и у PDF-у'],
    ['Wi-Fi, e-mail, chat, USB', 'Wi-Fi, e-mail, chat, USB'],
    ['UNODC, IDEAS i GHRD', 'UNODC, IDEAS и GHRD'],
    ['Discord, Roblox, Messenger, Zoom, ChatGPT', 'Discord, Roblox, Messenger, Zoom, ChatGPT'],
    ['online učionica, offline', 'online учионица, offline'],
    ['Instagramer, TikTokeri', 'Instagramer, TikTokeri'],
  ])('names and words that Serbian takes over stay Latin: %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['u PowerPointu i LibreOfficeu', 'у PowerPoint-у и LibreOffice-у'],
    ['u Syncthingu, iz Excela, na YouTubeu', 'у Syncthing-у, из Excel-а, на YouTube-у'],
    ['preko Vibera, Instagramom, E-mailom', 'преко Viber-а, Instagram-ом, E-mail-ом'],
    ['Samsungova, hashtagovima', 'Samsung-ова, hashtag-овима'],
    ['YouTube, Padlet, mail', 'YouTube, Padlet, mail'],
  ])('their endings are Cyrillic, behind a hyphen: %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ['UNICEF, ASTRA, EU, SMS', 'УНИЦЕФ, АСТРА, ЕУ, СМС'],
    ['čataju, mali, poštar, maline', 'чатају, мали, поштар, малине'],
    ['telegram, tabla, stimovati', 'телеграм, табла, стимовати'],
    ['Zoomorfni i Zoomorf, Geminid', 'Зооморфни и Зооморф, Геминид'],
  ])('words of its own do not: %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test('a placeholder of nothing and a text of nothing stay nothing', () => {
    expect(toCyrillic('')).toBe('');
  });
});

describe('there and back', () => {
  /** Words of Serbian letters; the words that need an exception hold n+j or d+ž and are tested above. */
  const letter = fc.constantFrom(
    'a',
    'b',
    'v',
    'g',
    'd',
    'đ',
    'e',
    'ž',
    'z',
    'i',
    'j',
    'k',
    'l',
    'lj',
    'm',
    'n',
    'nj',
    'o',
    'p',
    'r',
    's',
    't',
    'ć',
    'u',
    'f',
    'h',
    'c',
    'č',
    'dž',
    'š',
  );
  const word = fc.tuple(fc.array(letter, { minLength: 1, maxLength: 8 }), fc.boolean()).map(([letters, capital]) => {
    const small = letters.join('');
    return capital ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  });
  /** Letters at random come to “Mac”, too; names that stay Latin are tested above. */
  const aLatinName = new RegExp(latinName, 'u');
  const texts = fc
    .array(word, { maxLength: 6 })
    .map((words) => words.join(' '))
    .filter(
      (text) =>
        !/inj(?:ekc|ekt|icir|unk)|konj(?:ekt|ug|unk)|\banjon|\bodž(?:al|iv|val)|podž(?:anr|bun|up)|(?:pre|na)dž|tanjug|vanjez/iu.test(
          text,
        ) && !aLatinName.test(text),
    );

  test('a Latin text comes back from Cyrillic as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toLatin(toCyrillic(text))).toBe(text);
      }),
    );
  });

  test('nothing Latin is left of a Serbian text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toCyrillic(text)).not.toMatch(/\p{Script=Latin}/u);
      }),
    );
  });

  test('both scripts fold to the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(toCyrillic(text))).toBe(fold(text));
      }),
    );
  });
});

describe('comparing names', () => {
  test.each([
    [['Žikić', 'ŽIKIĆ', 'Жикић', 'ЖИКИЋ', 'zikic', 'Z\u030cikic\u0301'], 'zikic'],
    [['Đorđe', 'Ђорђе', 'Djordje', 'djordje'], 'djordje'],
    [['Ljiljana  Džajić', 'Љиљана Џајић', 'ljiljana dzajic'], 'ljiljana dzajic'],
    [['Anić-Borić', 'Anić Borić', ' anic  boric '], 'anic boric'],
  ])('%j are the same', (spellings, folded) => {
    for (const spelling of spellings) expect(fold(spelling)).toBe(folded);
  });

  test('different people stay different', () => {
    expect(fold('Ana')).not.toBe(fold('Anja'));
    expect(fold('Đokić')).not.toBe(fold('Dokić'));
  });

  test('an e-mail address keeps its signs', () => {
    expect(fold('Ana.Anic+obuka@skola.rs')).toBe('ana.anic+obuka@skola.rs');
  });
});
