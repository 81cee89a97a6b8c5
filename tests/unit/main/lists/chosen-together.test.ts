/** Columns are chosen together, by headings and content; a first row is a heading if it looks unlike the rows below. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { judgeList } from '../../../../main/lists/preview';
import { readList, readListFile } from '../../../../main/lists/read-list';
import { peopleIn, understand } from '../../../../main/lists/reading';

/** Everybody who would come in, and after a question mark those of whom a person is asked. */
async function namesOf(...rows: readonly string[]): Promise<readonly string[]> {
  const list = await readList('list.csv', new TextEncoder().encode(rows.join('\n')));
  if (isRefusal(list)) throw new Error(list.refused);
  return judgeList(list, []).flatMap(({ name, verdict, reason }) => {
    if (verdict === 'new') return [name];
    return verdict === 'doubtful' && reason !== undefined ? [`? ${name}`] : [];
  });
}

describe('a whole name beside its parts', () => {
  it('doubles nobody', async () => {
    const heading = 'api_id,name,first_name,last_name,email,phone_number';
    expect(await namesOf(heading, 'g1,Dani Svensson,Dani,Svensson,dani@example.org,', 'g2,Ana Marija Nađ,Ana Marija,Nađ,,')).toEqual([
      'Dani Svensson',
      'Ana Marija Nađ',
    ]);
    const contacts = 'Name,Given Name,Additional Name,Family Name,Nickname,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name';
    expect(await namesOf(contacts, 'Dani Svensson,Dani,,Svensson,,* Work,dani@example.org,Gimnazija')).toEqual(['Dani Svensson']);
  });

  it('counts in a row without them, and in a list in which they are empty', async () => {
    const heading = 'Name;First name;Last name;Email';
    expect(await namesOf(heading, 'Dani Svensson;Dani;Svensson;a@example.org', 'Iva Kiš;;;b@example.org')).toEqual([
      'Dani Svensson',
      'Iva Kiš',
    ]);
    expect(await namesOf(heading, 'Dani Svensson;;;a@example.org', 'Iva Kiš;;;b@example.org')).toEqual(['Dani Svensson', 'Iva Kiš']);
  });

  it('gives way to another where it is empty', async () => {
    const heading = 'ID;Start time;Completion time;Email;Name;Full name;School';
    expect(await namesOf(heading, '1;10/1/23 9:00;10/1/23 9:04;anonymous;;Ana Anić;Gimnazija', '2;;;anonymous;;Iva Kiš;OŠ')).toEqual([
      'Ana Anić',
      'Iva Kiš',
    ]);
  });

  it('is the first name where only the last one stands beside it', async () => {
    expect(await namesOf('Name;Surname', 'Ana;Nađ', 'Iva;Kiš')).toEqual(['Ana Nađ', 'Iva Kiš']);
    expect(await namesOf('Kako se zovete?;Kako se prezivate?', 'Ana;Nađ')).toEqual(['Ana Nađ']);
    expect(await namesOf('Name;Last name', 'Ana Nađ;Nađ', 'Iva Kiš;Kiš')).toEqual(['Ana Nađ', 'Iva Kiš']);
  });

  it('may stand under “Ime” alone, or over two columns', async () => {
    expect(await namesOf('Ime;Škola', 'Ana Nađ;Gimnazija', 'Iva Kiš;OŠ')).toEqual(['Ana Nađ', 'Iva Kiš']);
    expect(await namesOf('Prezime i ime;;Škola', 'Nađ;Ana;Gimnazija', 'Kiš;Iva;OŠ')).toEqual(['Ana Nađ', 'Iva Kiš']);
  });

  it('is never that of a parent or a head of school', async () => {
    expect(await namesOf('Ime;Ime roditelja;Prezime', 'Ana;Marko;Nađ')).toEqual(['Ana Nađ']);
    expect(await namesOf('Škola;Ime i prezime direktora;Učesnik', 'Gimnazija;Vera Verić;Ana Nađ')).toEqual(['Ana Nađ']);
  });
});

describe('a cell with more than a name', () => {
  it('is asked about, and a title after the name is not', async () => {
    expect(
      await namesOf('Ime i prezime', 'Ana Kovač i Petar Perić', 'Ana Petrović, pedagog', 'Iva Ilić, Gimnazija', 'Mia Kiš, prof.'),
    ).toEqual(['? Ana Kovač i Petar Perić', '? Ana Petrović', '? Gimnazija Iva Ilić', 'Mia Kiš']);
  });
});

describe('a first row', () => {
  it('that is known by its words is a heading, and nobody', async () => {
    for (const heading of ['Vaše ime i prezime', 'Attendee name', 'Your Full Name', 'Како се зовете?'])
      expect(await namesOf(heading, 'Ana Nađ', 'Iva Kiš')).toEqual(['Ana Nađ', 'Iva Kiš']);
  });

  it('that looks unlike the rows below is a heading in whatever language', async () => {
    expect(await namesOf('Emri;Adresa elektronike', 'Ana Nađ;ana@example.org', 'Iva Kiš;iva@example.org')).toEqual(['Ana Nađ', 'Iva Kiš']);
    expect(await namesOf('Résztvevő neve', 'Ana Nađ', 'Iva Kiš')).toEqual(['Ana Nađ', 'Iva Kiš']);
  });

  it('that looks like the others is somebody', async () => {
    expect(await namesOf('Ana Anić;Gimnazija', 'Iva Kiš;Gimnazija')).toEqual(['Ana Anić', 'Iva Kiš']);
    expect(await namesOf('Ana Nađ;ana@example.org', 'Iva Kiš;iva@example.org')).toEqual(['Ana Nađ', 'Iva Kiš']);
    expect(await namesOf('Ana Anić;učesnik', 'Iva Kiš;učesnik')).toEqual(['Ana Anić', 'Iva Kiš']);
  });

  it('of a person is asked about where a later column looks like a heading', async () => {
    const rows = ['Petar Perić;OŠ Vuk;p@example.org', 'Mira Savić;OŠ Sveti Sava;m@example.org'];
    expect(await namesOf('Ana Kovač;OŠ Sveti Sava;nema', ...rows)).toEqual(['? Ana Kovač', 'Petar Perić', 'Mira Savić']);
    expect(await namesOf('Ана Ковач;ОШ Свети Сава;нема', ...rows)).toEqual(['? Ана Ковач', 'Petar Perić', 'Mira Savić']);
    expect(await namesOf('Ana Kovač;Gimnazija;nema', ...rows)).toEqual(['? Ana Kovač', 'Petar Perić', 'Mira Savić']);
  });

  it('of a person who is called a participant is asked about', async () => {
    expect(await namesOf('Ana Jovanov;Učesnik', 'Petar Perić;Trener', 'Mira Savić;Prevodilac')).toEqual([
      '? Ana Jovanov',
      'Petar Perić',
      'Mira Savić',
    ]);
  });

  it('that may be either is asked about', async () => {
    expect(await namesOf('Teilnehmer Namen', 'Ana Nađ', 'Iva Kiš')).toEqual(['? Teilnehmer Namen', 'Ana Nađ', 'Iva Kiš']);
  });
});

describe('around the people', () => {
  it('stand titles, two rows of headings, groups and signatures, which are nobody or asked about', async () => {
    const rows = [
      'Spisak učesnika;;;;;',
      'Učesnici;;;;;',
      ';Učesnik;;Ustanova;;Dan 1',
      'R. br.;Prezime;Ime;Naziv;Mesto;potpis',
      '1;Nađ;Ana;Gimnazija;Niš;',
      '2;Kiš;Iva;OŠ „Vuk”;Pirot;',
      '3;Ilić;Mia;OŠ „Vuk”;Pirot;',
      'Ukupno;3;;;;',
      '',
      ';Trener: Vera Verić;;;;',
      ';;Direktor škole;;;',
    ];
    expect(await namesOf(...rows)).toEqual(['Ana Nađ', 'Iva Kiš', 'Mia Ilić']);
    const whole = ['Ime i prezime;Škola;Mesto', 'Ana Nađ;Gimnazija;Niš', 'Iva Kiš;OŠ;Pirot', '', 'Direktor škole;;'];
    expect(await namesOf(...whole)).toEqual(['Ana Nađ', 'Iva Kiš', '? Direktor škole']);
  });
});

describe('signatures below the people', () => {
  it('are asked about, also with a name beside', async () => {
    const people = ['Ana Nađ;Gimnazija;nastavnica', 'Iva Kiš;OŠ;direktorka', 'Mia Balog;OŠ;psiholog'];
    const signed = ['Direktor škole;Petar Petrović;', 'Predsednik komisije;Marko Marković;', 'Za školu Petar Perić;OŠ;'];
    expect(await namesOf('Ime i prezime;Škola;Napomena', ...people, ...signed)).toEqual([
      'Ana Nađ',
      'Iva Kiš',
      'Mia Balog',
      '? Direktor škole',
      '? Predsednik komisije',
      '? Za školu Petar Perić',
    ]);
    expect(await namesOf('Funkcija;Ime i prezime;Škola', 'nastavnica;Ana Nađ;OŠ', 'direktor;Iva Kiš;OŠ', 'psiholog;Mia Balog;OŠ')).toEqual([
      'Ana Nađ',
      'Iva Kiš',
      'Mia Balog',
    ]);
  });
});

describe('a heading over two rows', () => {
  it('is understood by both, and those of somebody else are left', async () => {
    const text =
      ';Učesnik;;Ustanova;;Direktor;\nR. br.;Prezime;Ime;Naziv;Mesto;Ime;E-mail\n1;Nađ;Ana;Prva;Niš;Vera;v@example.org\n2;Kiš;Iva;Druga;Pirot;Mia;\n';
    const file = await readListFile({ kind: 'people', file: 'list.csv', content: text });
    if (isRefusal(file)) throw new Error(file.refused);
    const { fields, headings, headingLine } = understand(file.sheets[0]?.rows ?? []);
    expect(fields).toEqual(['unused', 'lastName', 'firstName', 'school', 'town', 'unused', 'unused']);
    expect([headingLine, headings[3]]).toEqual([1, 'Ustanova: Naziv']);
  });
});

/** Everybody who would come in, list by list. */
async function listsOf(...rows: readonly string[]): Promise<readonly (readonly string[])[]> {
  const file = await readListFile({ kind: 'people', file: 'list.csv', content: rows.join('\n') });
  if (isRefusal(file)) throw new Error(file.refused);
  return file.sheets.map((sheet) =>
    judgeList(peopleIn(understand(sheet.rows)), []).flatMap(({ name, verdict }) => (verdict === 'refused' ? [] : [name])),
  );
}

describe('several lists on one sheet', () => {
  it('are told apart, beside each other and below', async () => {
    const text = [
      'Ime;Prezime;;Ime;Prezime',
      'Ana;Nađ;;Eva;Lukić',
      'Iva;Kiš;;Lea;Popov',
      ';;;Mia;Balog',
      '',
      'Druga grupa;;;;',
      'Ime i prezime;Škola;Mesto;;',
      'Vera Ilić;Gimnazija;Niš;;',
    ].join('\n');
    const file = await readListFile({ kind: 'people', file: 'list.csv', content: text });
    if (isRefusal(file)) throw new Error(file.refused);
    expect(file.sheets.map(({ name }) => name)).toEqual(['A1', 'A6', 'D1']);
    const people = file.sheets.map(({ rows }) => judgeList(peopleIn(understand(rows)), []).filter(({ verdict }) => verdict === 'new'));
    expect(people.map((rows) => rows.map(({ name }) => name))).toEqual([
      ['Ana Nađ', 'Iva Kiš'],
      ['Vera Ilić'],
      ['Eva Lukić', 'Lea Popov', 'Mia Balog'],
    ]);
  });

  it('have each their own columns, also where one has those of an earlier one again', async () => {
    const rows = ['Ime;Prezime;Škola', 'Ana;Nađ;Prva', 'Iva;Kiš;Prva', '', 'Prezime;Ime;Škola', 'Lukić;Eva;Druga', 'Balog;Mia;Druga'];
    const third = ['Ime;Prezime;Škola', 'Vera;Ilić;Treća', 'Lea;Popov;Treća'];
    const apart = [
      ['Ana Nađ', 'Iva Kiš'],
      ['Eva Lukić', 'Mia Balog'],
      ['Vera Ilić', 'Lea Popov'],
    ];
    expect(await listsOf(...rows, '', ...third)).toEqual(apart);
    expect(await listsOf(...rows, ...third)).toEqual(apart);
  });

  it('are one where the heading comes again on each page, in whatever capitals, over two rows too', async () => {
    const page = ['Ana;Nađ;Prva', 'Iva;Kiš;Prva'];
    const next = ['Eva;Lukić;Druga', 'Mia;Balog;Druga'];
    const together = [['Ana Nađ', 'Iva Kiš', 'Eva Lukić', 'Mia Balog']];
    expect(await listsOf('Ime;Prezime;Škola', ...page, 'IME;PREZIME;ŠKOLA', ...next)).toEqual(together);
    expect(await listsOf('Ime;Prezime;Škola', ...page, '', 'Име;Презиме;Школа', ...next)).toEqual(together);
    const two = ['Učesnik;;Ustanova', 'Ime;Prezime;Naziv'];
    expect(await listsOf(...two, ...page, ...two, ...next)).toEqual(together);
  });

  it('may stand beside each other under what each group is called, and a parent is no group', async () => {
    const names = 'Ime;Prezime;Škola;Ime;Prezime;Škola';
    const rows = ['Ana;Nađ;Prva;Eva;Lukić;Druga', 'Iva;Kiš;Prva;Mia;Balog;Druga'];
    expect(await listsOf('Grupa A;;;Grupa B;;', names, ...rows)).toEqual([
      ['Ana Nađ', 'Iva Kiš'],
      ['Eva Lukić', 'Mia Balog'],
    ]);
    expect(await listsOf('Učesnik;;;Roditelj;;', names, ...rows)).toEqual([['Ana Nađ', 'Iva Kiš']]);
  });
});
