/** Refusals: slides, statements, and a PDF or a presentation of one’s own. */
import { pair } from './pair';

export const programme = pair({
  en: {
    'text-has-problems': 'The text can’t be shown like this, so nothing was saved. What is wrong stands beside its line.',
    'slide-file-gone':
      'The text of this slide is not in the training’s folder any more: its file is gone or damaged, or another programme was put there. What was read before goes on being shown. Once no day runs, close the kit and start it again: it says what is missing, and how to get it back.',
    'statement-text-missing': 'Write a text here.',
    'statement-source-missing': 'Name at least one source.',
    'no-such-source': 'The programme has no source “{{source}}”. Choose one of its sources.',
    'no-such-own-slides': 'These slides are not in this training any more. Nothing was changed.',
    'own-slides-on-stage':
      'The slides of this block are being shown. Nothing was changed. Go to another block, or wait until the day is over.',
    'own-slides-running': 'A file is being read already. Wait until it is done, or cancel it.',
    'pdf-unreadable': '“{{file}}” could not be read: {{problem}}. Nothing was added.',
    'pdf-too-large': '“{{file}}” is too large (at most {{most}} MB). Save it with smaller pictures. Nothing was added.',
    'pdf-locked': '“{{file}}” is locked with a password. Save it without one, then choose it again. Nothing was added.',
    'pdf-damaged': '“{{file}}” is damaged and can’t be read. Save it as PDF once more. Nothing was added.',
    'pdf-empty': '“{{file}}” has no pages. Nothing was added.',
    'pdf-form':
      '“{{file}}” is a form that Adobe Reader alone shows; everywhere else it says “Please wait…”. Open it there, print it as PDF, and choose that. Nothing was added.',
    'pdf-portfolio':
      '“{{file}}” is a portfolio: other files lie in it, and its one page is only a cover. Open it in Adobe Reader, save the file that you need, and choose that. Nothing was added.',
    'pdf-password-wrong': 'This password does not open “{{file}}”. Capitals and the keyboard’s language count.',
    'pdf-too-heavy':
      '“{{file}}” could not be opened: it takes too much time or memory. Print it as PDF once more, and choose that. Nothing was added.',
    'pdf-page-too-heavy':
      'Page {{page}} of “{{file}}” can’t be drawn: it takes more than {{seconds}} seconds, or too much memory. Leave that page out, or put a picture of it in its place. Nothing was added.',
    'pdf-too-long': '“{{file}}” has {{pages}} pages; at most {{most}} can be slides. Leave some out. Nothing was added.',
    'pdf-page-damaged': 'Page {{page}} of “{{file}}” can’t be drawn. Save it as PDF once more, or leave that page out. Nothing was added.',
    'pdf-unread': 'The PDF could not be drawn. Nothing was added. Try again; if it happens again, start the kit anew.',
    'not-a-pptx':
      '“{{file}}” is neither a PDF nor a PowerPoint presentation (.pptx). In PowerPoint, LibreOffice, Keynote or Google Slides save or export it as .pptx or as PDF, and choose that. Nothing was added.',
    'not-a-pdf': '“{{file}}” is not a PDF. In PowerPoint choose Save as and then PDF, and choose that.',
    'slides-not-a-pair':
      'Two files become one when one is a presentation (.pptx) and the other its PDF. Add any others one after the other. Nothing was added.',
    'pdf-of-another':
      '“{{pdf}}” (pages: {{pages}}) was not saved from “{{file}}” as it is now (slides: {{slides}}). Save the presentation as PDF once more, and choose that.',
    'pptx-locked':
      '“{{file}}” is locked with a password. In PowerPoint choose File, Info, Protect Presentation, Encrypt with Password, empty the field and save it; then choose it again. Nothing was added.',
    'pptx-old':
      '“{{file}}” is a presentation of before 2007. Open it in PowerPoint or LibreOffice, save it as .pptx, and choose that. Nothing was added.',
    'pptx-keynote':
      '“{{file}}” is a presentation of Keynote. In Keynote choose File, Export To, PowerPoint or PDF, and choose what that saves. Nothing was added.',
    'pptx-opendocument':
      '“{{file}}” is a presentation of LibreOffice. There choose File, Save As, PowerPoint (.pptx), or export it as PDF, and choose that. Nothing was added.',
    'opendocument-locked':
      '“{{file}}” is a presentation of LibreOffice, locked with a password. Open it there, choose File, Save As, PowerPoint (.pptx) without the tick at “Save with password”, and choose that. Nothing was added.',
    'pptx-damaged':
      '“{{file}}” is damaged and can’t be read. Open it in PowerPoint, let it be repaired, save it once more, and choose that. Nothing was added.',
    'pptx-slide-damaged':
      'Slide {{slide}} of “{{file}}” can’t be read. Open the file in PowerPoint, delete that slide or make it anew, save the file, and choose it again. Nothing was added.',
    'pptx-empty': '“{{file}}” has no slides. Nothing was added.',
    'pptx-too-long': '“{{file}}” has {{slides}} slides; at most {{most}} can be taken over. Leave some out. Nothing was added.',
    'pptx-too-large':
      '“{{file}}” is too large (at most {{most}} MB). In PowerPoint choose File, Info, Compress Media, or take films out, and save it. Nothing was added.',
    'pptx-too-heavy':
      '“{{file}}” could not be read: it takes too much time or memory. Save it as PDF in PowerPoint, and choose that. Nothing was added.',
    'pptx-unread': '“{{file}}” can’t be read here. Save it as PDF, and choose that. Nothing was added.',
    'own-slides-full':
      'Own slides of one training can take {{most}} MB, and “{{file}}” is more than there is room for. Save it with smaller pictures, or remove other ones. Nothing was added.',
    'own-slides-too-large':
      'The pages of “{{file}}” take more room than there is: own slides of one training can take {{most}} MB, with the pictures and signed sheets that it has. Save it with smaller pictures, or leave pages out. Nothing was added.',
  },
  sr: {
    'text-has-problems': 'Ovakav tekst ne može da se prikaže, pa ništa nije sačuvano. Šta nije u redu piše uz svoj red.',
    'slide-file-gone':
      'Teksta ovog slajda više nema u fascikli obuke: njegova datoteka je nestala ili je oštećena, ili je tu stavljen drugi program obuke. I dalje se prikazuje ono što je pročitano ranije. Kada nijedan dan nije u toku, zatvorite aplikaciju i ponovo je pokrenite: reći će šta nedostaje i kako da to vratite.',
    'statement-text-missing': 'Ovde upišite tekst.',
    'statement-source-missing': 'Navedite bar jedan izvor.',
    'no-such-source': 'Program nema izvor „{{source}}”. Izaberite jedan od njegovih izvora.',
    'no-such-own-slides': 'Ovih slajdova više nema u ovoj obuci. Ništa nije izmenjeno.',
    'own-slides-on-stage':
      'Slajdovi ovog bloka se upravo prikazuju. Ništa nije izmenjeno. Pređite na drugi blok ili sačekajte da se dan završi.',
    'own-slides-running': 'Jedna datoteka se već čita. Sačekajte da se završi ili prekinite.',
    'pdf-unreadable': 'Datoteka „{{file}}” ne može da se pročita: {{problem}}. Ništa nije dodato.',
    'pdf-too-large': '„{{file}}” je prevelika datoteka (najviše {{most}} MB). Sačuvajte je sa manjim slikama. Ništa nije dodato.',
    'pdf-locked': '„{{file}}” je zaključan lozinkom. Sačuvajte ga bez lozinke, pa ga ponovo izaberite. Ništa nije dodato.',
    'pdf-damaged': '„{{file}}” je oštećen i ne može da se pročita. Sačuvajte ga još jednom kao PDF. Ništa nije dodato.',
    'pdf-empty': '„{{file}}” nema nijednu stranu. Ništa nije dodato.',
    'pdf-form':
      '„{{file}}” je obrazac koji prikazuje samo Adobe Reader; svuda drugde piše „Please wait…”. Otvorite ga tamo, odštampajte ga kao PDF, pa izaberite taj. Ništa nije dodato.',
    'pdf-portfolio':
      '„{{file}}” je zbirka: u njoj leže druge datoteke, a njena jedina strana je samo naslovna. Otvorite je u programu Adobe Reader, sačuvajte datoteku koja vam treba, pa izaberite nju. Ništa nije dodato.',
    'pdf-password-wrong': 'Ova lozinka ne otvara „{{file}}”. Važna su velika i mala slova i jezik tastature.',
    'pdf-too-heavy':
      '„{{file}}” ne može da se otvori: traži previše vremena ili memorije. Odštampajte ga još jednom kao PDF, pa izaberite taj. Ništa nije dodato.',
    'pdf-page-too-heavy':
      '{{page}}. strana datoteke „{{file}}” ne može da se nacrta: traži više od {{seconds}} sekundi, ili previše memorije. Izostavite tu stranu ili umesto nje stavite njenu sliku. Ništa nije dodato.',
    'pdf-too-long': '„{{file}}” ima previše strana ({{pages}}); slajdova može biti najviše {{most}}. Izostavite neke. Ništa nije dodato.',
    'pdf-page-damaged':
      '{{page}}. strana datoteke „{{file}}” ne može da se nacrta. Sačuvajte je još jednom kao PDF ili izostavite tu stranu. Ništa nije dodato.',
    'pdf-unread': 'PDF nije mogao da se nacrta. Ništa nije dodato. Pokušajte ponovo; ako se ponovi, pokrenite aplikaciju iznova.',
    'not-a-pptx':
      '„{{file}}” nije ni PDF ni PowerPoint prezentacija (.pptx). U PowerPointu, LibreOfficeu, Keynoteu ili Google prezentacijama sačuvajte je kao .pptx ili kao PDF, pa izaberite tu datoteku. Ništa nije dodato.',
    'not-a-pdf': '„{{file}}” nije PDF. U PowerPointu izaberite „Sačuvaj kao”, pa PDF, i izaberite tu datoteku.',
    'slides-not-a-pair':
      'Dve datoteke postaju jedno kada je jedna prezentacija (.pptx), a druga njen PDF. Ostale dodajte jednu po jednu. Ništa nije dodato.',
    'pdf-of-another':
      '„{{pdf}}” (strana: {{pages}}) nije sačuvan iz „{{file}}” kakva je sada (slajdova: {{slides}}). Sačuvajte prezentaciju još jednom kao PDF, pa izaberite taj.',
    'pptx-locked':
      '„{{file}}” je zaključana lozinkom. U PowerPointu izaberite Datoteka, Informacije, Zaštiti prezentaciju, Šifruj lozinkom, ispraznite polje i sačuvajte; zatim je ponovo izaberite. Ništa nije dodato.',
    'pptx-old':
      '„{{file}}” je prezentacija iz vremena pre 2007. godine. Otvorite je u PowerPointu ili LibreOfficeu, sačuvajte kao .pptx, pa izaberite tu datoteku. Ništa nije dodato.',
    'pptx-keynote':
      '„{{file}}” je prezentacija iz programa Keynote. U njemu je izvezite kao PowerPoint ili PDF, pa izaberite tu datoteku. Ništa nije dodato.',
    'pptx-opendocument':
      '„{{file}}” je prezentacija iz programa LibreOffice. U njemu izaberite Datoteka, Sačuvaj kao, PowerPoint (.pptx), ili je izvezite kao PDF, pa izaberite tu datoteku. Ništa nije dodato.',
    'opendocument-locked':
      '„{{file}}” je prezentacija iz programa LibreOffice, zaključana lozinkom. Otvorite je u njemu, izaberite Datoteka, Sačuvaj kao, PowerPoint (.pptx) bez oznake kod „Sačuvaj sa lozinkom”, pa izaberite tu datoteku. Ništa nije dodato.',
    'pptx-damaged':
      '„{{file}}” je oštećena i ne može da se pročita. Otvorite je u PowerPointu, dozvolite da je popravi, sačuvajte je još jednom, pa izaberite tu datoteku. Ništa nije dodato.',
    'pptx-slide-damaged':
      '{{slide}}. slajd u datoteci „{{file}}” ne može da se pročita. Otvorite datoteku u PowerPointu, obrišite taj slajd ili ga napravite iznova, sačuvajte datoteku, pa je ponovo izaberite. Ništa nije dodato.',
    'pptx-empty': '„{{file}}” nema nijedan slajd. Ništa nije dodato.',
    'pptx-too-long':
      '„{{file}}” ima previše slajdova ({{slides}}); može da se preuzme najviše {{most}}. Izostavite neke. Ništa nije dodato.',
    'pptx-too-large':
      '„{{file}}” je prevelika datoteka (najviše {{most}} MB). U PowerPointu izaberite Datoteka, Informacije, Komprimuj medije ili izbacite filmove, pa je sačuvajte. Ništa nije dodato.',
    'pptx-too-heavy':
      '„{{file}}” ne može da se pročita: traži previše vremena ili memorije. Sačuvajte je u PowerPointu kao PDF, pa izaberite taj. Ništa nije dodato.',
    'pptx-unread': '„{{file}}” ovde ne može da se pročita. Sačuvajte je kao PDF, pa izaberite taj. Ništa nije dodato.',
    'own-slides-full':
      'Sopstveni slajdovi jedne obuke mogu da zauzmu {{most}} MB, a za „{{file}}” nema toliko mesta. Sačuvajte ga sa manjim slikama ili uklonite neke druge. Ništa nije dodato.',
    'own-slides-too-large':
      'Strane datoteke „{{file}}” zauzimaju više mesta nego što ga ima: sopstveni slajdovi jedne obuke mogu da zauzmu {{most}} MB, zajedno sa slikama i potpisanim listama koje obuka ima. Sačuvajte je sa manjim slikama ili izostavite neke strane. Ništa nije dodato.',
  },
});
