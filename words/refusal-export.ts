/** Refusals: files that are made. */
import { pair } from './pair';

export const exporting = pair({
  en: {
    'export-failed': 'The file could not be written: {{problem}}. No half file was left behind. Choose another folder.',
    'cannot-draw': 'The slides could not be drawn. No file was made. Try again; if it happens again, start the kit anew.',
    'sheet-always-names':
      'What you chose holds names. No file was made. For figures without personal data choose the table or the workbook.',
    'documents-running': 'Papers are being made already. Wait until they are done, or cancel it.',
    'document-not-made': 'The paper could not be made: {{problem}}. Nothing was saved under its name. Mend that and try again.',
    'documents-not-written':
      '“{{file}}” could not be written: {{problem}}. No half file was left behind, and nothing was tried after it. Mend that or choose another folder, and save again.',
    'document-not-shown': 'The paper could not be shown. Nothing was changed. Close this and look again, or save it and open it.',
    'no-such-document':
      'This training has no such document any more, or not in this format. No file was made. Look at the list and choose again.',
    'sheet-not-drawn': 'The PDF could not be drawn. No file was made. Try again; if it happens again, start the kit anew.',
    'workbook-not-written': 'The workbook could not be written. No file was made. Try again; if it happens again, start the kit anew.',
    'no-slides': 'There are no slides in what you chose. No file was made. Choose another part.',
    'handout-running': 'A handout is being drawn already. Wait until it is done, or cancel it.',
    'evidence-running': 'The evidence file is being made already. Wait until it is done, or stop it.',
    'evidence-not-begun':
      'What was confirmed of this training could not be read: {{problem}}. Nothing was made. Mend that, then try again.',
    'document-unread': 'What it is made of could not be read: {{problem}}. Mend that, then make it again.',
    'document-fault':
      'A fault of the kit, which its own log keeps. Make it once more; if it happens again, tell whoever looks after the kit.',
    'document-not-written': 'It could not be written: {{problem}}. No half file was left behind. Choose another place.',
    'cannot-open': 'The file could not be opened: {{problem}}. It lies in {{file}}.',
    'nothing-exported': 'Nothing was exported since the kit was started. Export the list first.',
    'literature-running': 'Literature is being copied already. Wait until that is done.',
    'no-literature': 'This programme names no literature. Nothing was copied.',
    'literature-not-copied':
      'Copying stopped: {{problem}}. {{copied}} of {{of}} files lie in the folder, whole; none is there in half. Mend that or choose another folder, and copy again: what is there is not copied twice.',
  },
  sr: {
    'export-failed': 'Datoteka nije mogla da se upiše: {{problem}}. Nije ostala polovična datoteka. Izaberite drugu fasciklu.',
    'cannot-draw':
      'Slajdovi nisu mogli da se nacrtaju. Nijedna datoteka nije napravljena. Pokušajte ponovo; ako se ponovi, pokrenite aplikaciju iznova.',
    'sheet-always-names':
      'U onome što ste izabrali stoje imena. Nijedna datoteka nije napravljena. Za brojeve bez podataka o ličnosti izaberite tabelu ili radnu svesku.',
    'documents-running': 'Dokumenti se već prave. Sačekajte da budu gotovi ili otkažite.',
    'document-not-made':
      'Dokument nije mogao da se napravi: {{problem}}. Ništa nije sačuvano pod njegovim imenom. Otklonite to i pokušajte ponovo.',
    'documents-not-written':
      '„{{file}}” nije moglo da se upiše: {{problem}}. Nije ostala polovična datoteka, a posle toga ništa nije pokušano. Otklonite to ili izaberite drugu fasciklu i sačuvajte ponovo.',
    'document-not-shown':
      'Dokument nije mogao da se prikaže. Ništa nije promenjeno. Zatvorite ovo i pogledajte ponovo, ili ga sačuvajte i otvorite.',
    'no-such-document':
      'Ova obuka više nema taj dokument ili ga nema u tom obliku. Nijedna datoteka nije napravljena. Pogledajte spisak i izaberite ponovo.',
    'sheet-not-drawn':
      'PDF nije mogao da se nacrta. Nijedna datoteka nije napravljena. Pokušajte ponovo; ako se ponovi, pokrenite aplikaciju iznova.',
    'workbook-not-written':
      'Radna sveska nije mogla da se napiše. Nijedna datoteka nije napravljena. Pokušajte ponovo; ako se ponovi, pokrenite aplikaciju iznova.',
    'no-slides': 'U delu koji je izabran nema slajdova. Nijedna datoteka nije napravljena. Izaberite drugi deo.',
    'handout-running': 'Jedan materijal se već crta. Sačekajte da bude gotov ili ga otkažite.',
    'evidence-running': 'Dokumentacija se već pravi. Sačekajte da bude gotova ili to prekinite.',
    'evidence-not-begun':
      'Ono što je potvrđeno u ovoj obuci nije moglo da se pročita: {{problem}}. Ništa nije napravljeno. Otklonite to, pa pokušajte ponovo.',
    'document-unread': 'Ono od čega se pravi nije moglo da se pročita: {{problem}}. Otklonite to, pa napravite ponovo.',
    'document-fault':
      'Greška u programu, zapisana je u njegovom dnevniku. Napravite još jednom; ako se ponovi, javite onome ko održava program.',
    'document-not-written': 'Nije moglo da se upiše: {{problem}}. Nije ostala polovična datoteka. Izaberite drugo mesto.',
    'cannot-open': 'Datoteka nije mogla da se otvori: {{problem}}. Nalazi se ovde: {{file}}.',
    'nothing-exported': 'Otkako je aplikacija pokrenuta, ništa nije izvezeno. Najpre izvezite listu.',
    'literature-running': 'Literatura se već kopira. Sačekajte da se to završi.',
    'no-literature': 'Ovaj program ne navodi literaturu. Ništa nije kopirano.',
    'literature-not-copied':
      'Kopiranje je prekinuto: {{problem}}. U fascikli je celih datoteka {{copied}} od {{of}}; nijedna nije polovična. Otklonite to ili izaberite drugu fasciklu i kopirajte ponovo: ono što je tu ne kopira se dvaput.',
  },
});
