/** Sentences that only the command line says; all others are the kit's own. Names of commands and options stay as they are typed. */
import type { Language } from '../../domain/kernel/language';
import { pair } from '../../words/pair';
import { sentenceIn, type Values } from '../translate';

const sentences = pair({
  en: {
    'no-command': 'Name a command.',
    'unknown-command': 'There is no command “{{command}}”.',
    'option-missing': '{{option}} is missing.',
    'argument-missing': '{{argument}} is missing.',
    'too-many': '“{{argument}}” is one word too many. Put texts with spaces in quotation marks.',
    'one-of': '{{option}} must be one of: {{choices}}.',
    'either-or': '{{one}} and {{other}} don’t go together. Leave one of them out.',
    'whole-number': '{{option}} must be a whole number from 1 on.',
    'two-days': '{{option}} needs two dates, as in 2026-03-10,2026-03-11.',
    'at-without-time': '{{option}} only goes with the states late and left-early.',
    'goes-with': '{{option}} only goes with: {{forms}}.',
    'not-understood': 'The options were not understood: {{problem}}',
    'held-by': 'Process {{process}} has the folder {{folder}} open.',
    'no-such-training': 'There is no training “{{training}}” in {{folder}}. {{command}} shows those that are there.',
    'no-such-programme': 'There is no programme “{{programme}}” in {{folder}}. {{command}} shows those that are there.',
    'update-or-both':
      'This programme is here already, and was not touched. To put the one from the file in its place, add {{update}}; to keep both, add {{both}}.',
    'training-unreadable': 'The training {{training}} can’t be read: {{problem}}. Nothing in {{folder}} was changed.',
    'training-unopened': 'The training that was open before could not be opened again; choose it in the Library.',
    'nobody-of-this-name': 'Nobody on the list is called “{{name}}”. Nothing was marked.',
    'several-of-this-name': '{{count}} people are called “{{name}}”. Nothing was marked. Name one of these with {{option}}:',
    'only-tried': 'This was a trial. Nothing was imported.',
    'only-looked': 'This was a trial. Nothing was taken in.',
    'erase-needed':
      'This bundle takes away here what stands above, for good. Nothing was taken in. If that is what you want, add {{option}}.',
    'erases-nobody': 'This bundle takes nothing away here, so {{option}} does not fit it. Nothing was taken in. Leave the option out.',
    'holds-personal-data': '{{file}} holds personal data. Carry it only to those who lead this training.',
    sealed: '{{file}} is sealed. Nobody can open it without the passphrase, and neither can we.',
    'passphrase-in-argument':
      'Whoever uses this computer can read an argument while the command runs, and in the history of the terminal afterwards. Nothing was done. Leave --passphrase out: you are asked for it unseen, or it is read from the first line of {{option}}.',
    'no-terminal': 'A passphrase is needed, and there is no terminal to ask for it. Name a file that has it in its first line: {{option}}.',
    'nothing-typed': 'No passphrase was given. Nothing was done.',
    'passphrase-unreadable': 'The file of the passphrase, {{file}}, could not be read: {{problem}}. Nothing was done.',
    'no-passphrase-in-file': 'There is no passphrase in the first line of {{file}}. Nothing was done.',
    'key-made':
      'From now on certificates are signed with this key. Export it, and keep the file and the passphrase in two safe places: without either of them nobody can sign with it again, and neither can we. What was issued can be checked all the same.',
    'key-to-confirm':
      'This would become the key of this laptop: certificates are signed with it then. Nothing was changed. Hold the fingerprint against the printed public page; if they are the same, add {{option}}.',
    'other-fingerprint':
      'The fingerprint that was given is another one, so nothing was changed. Take the file only if the printed page says: {{option}}.',
    'replace-by': 'To replace it, add {{option}}.',
    'key-exported':
      'The file opens with the passphrase of the key alone. Keep it in a safe place, apart from this laptop and from the passphrase.',
    'public-saved':
      'The public part is no secret: give it to whoever checks certificates. The fingerprint goes another way, on paper or by telephone: {{fingerprint}}',
    'file-is-there': '{{file}} is there already and may be another key. Nothing was written. Choose another name.',
    'signer-to-confirm':
      'Certificates of {{name}} would count as real here from now on. Nothing was changed. Hold the fingerprint against what the organisation gave on paper; if they are the same, add {{option}}.',
    'signer-added': 'Certificates of {{name}} can be checked here from now on.',
    'signer-to-remove': 'Certificates of {{name}} would be of an unknown signer here. Nothing was changed. To remove it, add {{option}}.',
    'signer-removed': 'Certificates of {{name}} are of an unknown signer here from now on.',
    'no-content': 'There is no programme in {{folder}}.',
    'folder-unreadable': '{{folder}} could not be read: {{problem}}.',
    'folder-unwritable': '{{folder}} could not be written: {{problem}}.',
    'no-drawer': '{{option}} draws pictures, and no Electron was given to this command. Start it from a checkout: {{command}}.',
    'cannot-draw': 'The pictures could not be drawn: {{problem}}',
  },
  sr: {
    'no-command': 'Navedite naredbu.',
    'unknown-command': 'Nema naredbe „{{command}}”.',
    'option-missing': 'Nedostaje {{option}}.',
    'argument-missing': 'Nedostaje {{argument}}.',
    'too-many': '„{{argument}}” je reč viška. Tekst sa razmacima stavite pod navodnike.',
    'one-of': '{{option}} mora da bude jedno od: {{choices}}.',
    'either-or': '{{one}} i {{other}} ne idu zajedno. Izostavite jedno od njih.',
    'whole-number': '{{option}} mora da bude ceo broj od 1 naviše.',
    'two-days': '{{option}} traži dva datuma, ovako: 2026-03-10,2026-03-11.',
    'at-without-time': '{{option}} ide samo uz stanja za kašnjenje i raniji odlazak.',
    'goes-with': '{{option}} ide samo uz: {{forms}}.',
    'not-understood': 'Opcije nisu razumljive: {{problem}}',
    'held-by': 'Proces {{process}} drži otvorenu fasciklu {{folder}}.',
    'no-such-training': 'U fascikli {{folder}} nema obuke „{{training}}”. Naredba {{command}} pokazuje one koje su tu.',
    'no-such-programme': 'U fascikli {{folder}} nema programa „{{programme}}”. Naredba {{command}} pokazuje one koji su tu.',
    'update-or-both':
      'Ovaj program je već ovde i nije menjan. Da onaj iz datoteke dođe na njegovo mesto, dodajte {{update}}; da ostanu oba, dodajte {{both}}.',
    'training-unreadable': 'Obuka {{training}} ne može da se pročita: {{problem}}. U fascikli {{folder}} ništa nije menjano.',
    'training-unopened': 'Obuka koja je ranije bila otvorena nije mogla ponovo da se otvori; izaberite je među obukama.',
    'nobody-of-this-name': 'Niko na spisku se ne zove „{{name}}”. Ništa nije upisano.',
    'several-of-this-name': 'Više osoba ({{count}}) zove se „{{name}}”. Ništa nije upisano. Navedite jednu od njih uz {{option}}:',
    'only-tried': 'Ovo je bila proba. Ništa nije uvezeno.',
    'only-looked': 'Ovo je bila proba. Ništa nije preuzeto.',
    'erase-needed': 'Ovaj paket odavde trajno uklanja ono što stoji iznad. Ništa nije preuzeto. Ako to želite, dodajte {{option}}.',
    'erases-nobody': 'Ovaj paket odavde ništa ne uklanja, pa {{option}} ne odgovara. Ništa nije preuzeto. Izostavite tu opciju.',
    'holds-personal-data': '{{file}} sadrži podatke o ličnosti. Nosite je samo onima koji vode ovu obuku.',
    sealed: '{{file}} je zapečaćena. Bez lozinke je niko ne može otvoriti, pa ni mi.',
    'passphrase-in-argument':
      'Argument može da pročita svako ko koristi ovaj laptop, dok naredba radi, a posle i u istoriji terminala. Ništa nije urađeno. Izostavite --passphrase: lozinka se traži bez prikazivanja ili se čita iz prvog reda: {{option}}.',
    'no-terminal': 'Potrebna je lozinka, a nema terminala u kojem bi se upisala. Navedite datoteku u čijem je prvom redu: {{option}}.',
    'nothing-typed': 'Lozinka nije upisana. Ništa nije urađeno.',
    'passphrase-unreadable': 'Datoteka sa lozinkom, {{file}}, ne može da se pročita: {{problem}}. Ništa nije urađeno.',
    'no-passphrase-in-file': 'U prvom redu datoteke {{file}} nema lozinke. Ništa nije urađeno.',
    'key-made':
      'Odsad se uverenja potpisuju ovim ključem. Izvezite ga, a datoteku i lozinku čuvajte na dva sigurna mesta: bez jedne ili druge niko više ne može da potpisuje tim ključem, pa ni mi. Ono što je izdato i tada može da se proveri.',
    'key-to-confirm':
      'Ovo bi postalo ključ ovog laptopa: njime bi se potpisivala uverenja. Ništa nije menjano. Uporedite otisak sa odštampanom javnom stranom; ako su isti, dodajte {{option}}.',
    'other-fingerprint':
      'Navedeni otisak je drugačiji, pa ništa nije menjano. Uzmite ovu datoteku samo ako na odštampanoj strani piše: {{option}}.',
    'replace-by': 'Da biste ga zamenili, dodajte {{option}}.',
    'key-exported': 'Datoteka se otvara samo lozinkom tog ključa. Čuvajte je na sigurnom mestu, odvojeno od ovog laptopa i od lozinke.',
    'public-saved':
      'Javni deo nije tajna: dajte ga svakome ko proverava uverenja. Otisak ide drugim putem, na papiru ili telefonom: {{fingerprint}}',
    'file-is-there': '{{file}} već postoji i možda je drugi ključ. Ništa nije upisano. Izaberite drugo ime.',
    'signer-to-confirm':
      'Odsad bi se uverenja koja izdaje {{name}} ovde smatrala pravim. Ništa nije menjano. Uporedite otisak sa onim koji je organizacija dala na papiru; ako su isti, dodajte {{option}}.',
    'signer-added': 'Odsad ovde mogu da se provere uverenja koja izdaje {{name}}.',
    'signer-to-remove':
      'Potpisnik uverenja koja izdaje {{name}} ovde bi bio nepoznat. Ništa nije menjano. Da biste ga uklonili, dodajte {{option}}.',
    'signer-removed': 'Odsad je potpisnik uverenja koja izdaje {{name}} ovde nepoznat.',
    'no-content': 'U fascikli {{folder}} nema programa obuke.',
    'folder-unreadable': 'Fascikla {{folder}} ne može da se pročita: {{problem}}.',
    'folder-unwritable': 'U fasciklu {{folder}} ne može da se upisuje: {{problem}}.',
    'no-drawer': '{{option}} crta slike, a ova naredba nije dobila Electron. Pokrenite je iz izvornog koda: {{command}}.',
    'cannot-draw': 'Slike nisu mogle da se nacrtaju: {{problem}}',
  },
});

export type SentenceKey = keyof typeof sentences.en;

export const sentence = (language: Language, key: SentenceKey, values: Values = {}): string =>
  sentenceIn(language, { en: sentences.en[key], sr: sentences.sr[key] }, values);
