/**
 * What headings of lists mean, by the words in them rather than as a whole: Serbian in both scripts, with and without diacritics, its
 * neighbours, English, and questions of forms ("Kako se zovete?"). A phrase is of words that follow each other; `*` is any ending,
 * `…` any words between.
 */
import type { ListField } from '../../domain/register/list';

/** Said around what is asked, and no part of it. */
export const fillers = [
  ...['i', 'u', 'iz', 'na', 'za', 'od', 'se', 'je', 'ste', 'da', 'li', 'a', 'ca', 'ka', 'ica', 'ice', 'ja', 'su', 'te', 'ili'],
  ...['vas', 'vasa', 'vase', 'vasu', 'vaseg', 'vasoj', 'vasem', 'svoj', 'svoja', 'svoje', 'svoju', 'svog', 'svojoj'],
  ...['koj*', 'kom', 'kog', 'koga', 'molim*', 'unesi*', 'upisi*', 'upisati', 'navedi*', 'napisi*', 'obavezno'],
  ...['the', 'of', 'your', 'my', 'and', 'or', 'is', 'are', 'do', 'does', 'you', 'what', 'whats', 's', 'which', 'in', 'at', 'an', 'to'],
  ...['please', 'enter', 'provide', 'write', 'state', 'required', 'value', 'text'],
] as const;

/** Whose name it is; on a list of participants everybody is one. */
export const people = [
  ...['ucesni*', 'polazni*', 'sudioni*', 'kandidat*', 'prijavljen*', 'prisutn*', 'nastavni*', 'zaposlen*', 'osob*', 'lice', 'lica'],
  ...['korisnik*', 'staff', 'student*', 'candidate*'],
  ...['participant*', 'attendee*', 'guest*', 'registrant*', 'delegate*', 'trainee*', 'teacher*', 'person*', 'employee*', 'applicant*'],
  ...['member*', 'invitee*', 'learner*'],
] as const;

/** Such a heading needs no other word to be that of the names. */
export const peopleAlone = [
  ...['ucesni*', 'polazni*', 'sudioni*', 'kandidat*', 'prijavljen*', 'participant*', 'attendee*', 'guest*', 'registrant*', 'delegate*'],
  ...['trainee*', 'invitee*'],
] as const;

/** What is left of a heading when those are taken away must be one of these as a whole. */
export const nameHeadings = {
  'last-first': [
    'prezime ime',
    'prez ime',
    'prezime puno ime',
    'last name first name',
    'last first name',
    'surname name',
    'surname first name',
    'family name given name',
  ],
  'first-last': [
    ...['ime prezime', 'puno ime prezime', 'ime prezime potpis', 'imeprezime', 'name surname', 'name last name', 'first name last name'],
    ...['first last name', 'first name surname', 'given name family name', 'given name surname', 'first last'],
  ],
  untold: [
    ...[
      'puno ime',
      'celo ime',
      'cijelo ime',
      'kako zovete',
      'kako zoves',
      'kako zovete prezivate',
      'predstavite',
      'ko',
      'who',
      'full name',
      'fullname',
      'complete name',
    ],
    ...['display name', 'legal name', 'name certificate', 'name badge', 'ime sertifikatu', 'ime sertifikat', 'ime prezime sertifikat'],
    ...['names', 'imena', 'who coming', 'ko dolazi', 'tko dolazi', 'ime prezime sertifikatu'],
  ],
  /* Holds the first one where another column holds the last. */
  name: ['name'],
  firstName: [
    ...['ime', 'licno ime', 'vlastito ime', 'first name', 'firstname', 'fname', 'first', 'given name', 'given names'],
    ...['givenname', 'forename', 'forenames', 'christian name', 'name first', 'prvo ime'],
  ],
  lastName: [
    ...['prezime', 'prezimena', 'kako prezivate', 'last name', 'lastname', 'lname', 'last', 'surname', 'family name', 'familyname'],
    ...['name last', 'second name'],
  ],
} as const;
export type NameHeading = keyof typeof nameHeadings;

/** About somebody or something else, whatever words follow. */
export const others = [
  ...['direktor*', 'ravnatelj*', 'roditelj*', 'oca', 'majke', 'principal*', 'parent*', 'father*', 'mother*', 'emergency', 'kontakt osob*'],
  ...[
    'contact person',
    'contact name*',
    'ime kontakt*',
    'osob* kontakt',
    'mailing',
    'ucenik*',
    'ucenic*',
    'djak*',
    'pupil*',
    'skolsk* godin*',
    'school year',
    'school district',
    'web*',
  ],
  ...[
    'sajt*',
    'url',
    'link',
    'logo',
    'username',
    'user name',
    'korisnicko',
    'type',
    'label',
    'ticket*',
    'event*',
    'broj skole',
    'sifra*',
    'pib',
  ],
  ...['ip', 'datum*', 'time', 'timestamp', 'razred*', 'odeljenj*', 'odjeljenj*', 'department'],
  ...['dete', 'deteta', 'detetu', 'dijete', 'djete*', 'dece', 'djece', 'child', 'children'],
  /* Columns about where somebody lives, and about their health: taken only when a person says so. */
  ...['stanovanj*', 'stanujete', 'zivite', 'prebivalist*', 'boravist*', 'where … live', 'residence', 'home town', 'hometown'],
  ...['posebn* potreb*', 'dodatn* potreb*', 'special need*', 'additional need*', 'alergij*', 'allerg*', 'invaliditet*', 'disabilit*'],
] as const;
/** An address is where somebody lives, unless it is one of e-mail. */
export const addresses = ['adres*', 'address*', 'ulic*', 'street*'] as const;

export interface Rule {
  readonly field: Exclude<ListField, 'wholeName' | 'firstName' | 'lastName' | 'unused'>;
  /** The rank of a column: of two for one thing the lower one is taken. */
  readonly rank: number;
  readonly phrases: readonly string[];
}

export const emails = [
  ...['e mail*', 'email*', 'mail*', 'imejl*', 'mejl*', 'e post*', 'eposta*', 'eposte', 'epostu', 'elektronsk* post*', 'elektronick* post*'],
  ...['elektronsk* adres*', 'elektronick* adres*', 'el post*', 'e adres*', 'gmail'],
];
const telephones = [
  ...['telefon*', 'tel', 'mob', 'mobil*', 'mobit*', 'fiksni', 'gsm', 'phone*', 'telephone*', 'cell', 'cellphone*', 'whatsapp', 'viber'],
  ...['kontakt broj*', 'broj kontakt*', 'contact number*'],
];
const ofSchool = ['skol*', 'ustanov*', 'school*', 'institution*'];
const kinds = ['vrst*', 'tip', 'tipa', 'nivo', 'razina', 'kind', 'kinds', 'type*', 'level*'];
const agreement = [
  ...[
    'saglas*',
    'suglas*',
    'pristan*',
    'pristaj*',
    'slazem',
    'slazete',
    'dozvol*',
    'dopust*',
    'consent*',
    'agree*',
    'permission*',
    'may we',
  ],
];
const photos = ['foto*', 'snima*', 'snimk*', 'slikan*', 'slike', 'photo*', 'picture*', 'record*', 'filming', 'image*'];
const places = ['mest*', 'mjest*', 'grad', 'grada', 'gradu', 'opstin*', 'opcin*', 'town*', 'city', 'municipal*', 'sediste*', 'sjediste*'];

/** Each of those after each of these, with any words between. */
const after = (some: readonly string[], more: readonly string[]): readonly string[] =>
  some.flatMap((one) => more.map((other) => `${one} … ${other}`));

/** Said right before an agreement, or before that it is given, these turn it into its opposite: "Ne pristajem na snimanje". */
const negations = ['ne', 'nisam', 'nisi', 'nije', 'nismo', 'niste', 'nisu', 'nema*', 'bez', 'not', 'no', 't', 'dont', 'cannot', 'without'];
const givings = ['daj*', 'dam', 'dao', 'dala', 'zel*', 'give*', 'want*', 'any'];
export const refusals: readonly string[] = [
  ...negations.flatMap((no) => agreement.flatMap((agreed) => [`${no} ${agreed}`, ...givings.map((give) => `${no} ${give} ${agreed}`)])),
  ...after(['odbija*', 'uskrac*', 'refus*', 'deny', 'withhold*'], agreement),
];

/** In either order. */
const both = (some: readonly string[], more: readonly string[]): readonly string[] => [...after(some, more), ...after(more, some)];

/** The first that fits is what the heading means. */
export const rules: readonly Rule[] = [
  { field: 'photoConsent', rank: 0, phrases: both(agreement, photos) },
  { field: 'contactConsent', rank: 0, phrases: both(agreement, ['kontakt*', 'contact*', 'javlj*', 'obavest*', 'obavijest*', 'reach']) },
  {
    field: 'protectionTeam',
    rank: 0,
    phrases: ['tim* zastit*', 'tim* … zastit*', 'clan* tim*', 'clan* … tim*', 'protection team', 'team member', 'member* team'],
  },
  { field: 'schoolKind', rank: 0, phrases: both(kinds, ofSchool) },
  { field: 'contact', rank: 6, phrases: both([...emails, ...telephones], [...ofSchool, 'organi*', 'company*']) },
  { field: 'contact', rank: 0, phrases: emails },
  { field: 'contact', rank: 4, phrases: telephones },
  { field: 'contact', rank: 2, phrases: ['kontakt*', 'contact*', 'kontaktir*', 'how … reach'] },
  {
    field: 'role',
    rank: 0,
    phrases: [
      ...[
        'radn* mest*',
        'radn* mjest*',
        'funkcij*',
        'zaniman*',
        'ulog*',
        'zvanj*',
        'pozicij*',
        'duznost*',
        'profesij*',
        'posao',
        'posla',
        'poslovi',
      ],
      ...['cime … bavite', 'kako … radite', 'role*', 'position*', 'job*', 'occupation*', 'profession*', 'designation', 'organi* title'],
      ...['work title', 'titula'],
    ],
  },
  { field: 'school', rank: 0, phrases: both(['naziv*', 'name*', 'ime'], [...ofSchool, 'organi*', 'company*', 'firm*']) },
  /* "Mesto škole" is where the school is; "Škola i mesto" is the school, with its town. */
  { field: 'town', rank: 1, phrases: after(places, ofSchool) },
  { field: 'school', rank: 1, phrases: ofSchool },
  {
    field: 'school',
    rank: 2,
    phrases: [
      ...['institucij*', 'organi*', 'vrtic*', 'predskolsk*', 'fakultet*', 'kolektiv*', 'poslodav*', 'firm*', 'preduzec*', 'poduzec*'],
      ...['kompanij*', 'tvrtk*', 'gde … radite', 'gdje … radite', 'where … work*', 'place work', 'workplace', 'company*', 'employer*'],
      ...['kindergarten*', 'facult*', 'universit*', 'affiliation*', 'agenc*', 'zaposlenj*'],
    ],
  },
  { field: 'town', rank: 0, phrases: places },
  {
    field: 'town',
    rank: 2,
    phrases: ['place*', 'location*', 'lokacij*', 'naselj*', 'odakle', 'where … from', 'where … come', 'where … based'],
  },
  { field: 'town', rank: 4, phrases: ['okrug*', 'kanton*', 'zupanij*', 'region*', 'county', 'district*'] },
  {
    field: 'note',
    rank: 0,
    phrases: [
      ...['napomen*', 'belesk*', 'biljesk*', 'zabelesk*', 'komentar*', 'primedb*', 'primjedb*', 'opask*', 'dodatn*'],
      ...['note*', 'remark*', 'comment*', 'additional*'],
    ],
  },
  { field: 'sex', rank: 0, phrases: ['pol', 'pola', 'spol', 'rod', 'sex', 'gender', 'm z', 'm f'] },
  {
    field: 'role',
    rank: 4,
    phrases: ['predmet*', 'predajete', 'subject*', 'struk*', 'strucn* sprem*', 'sta … radite', 'sto … radite', 'title', 'what … work'],
  },
];
