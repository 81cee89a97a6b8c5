/** Refusals: the folder that several laptops share. */
import { pair } from './pair';

export const sharing = pair({
  en: {
    'not-shared':
      'The trainings could not be brought to “{{folder}}”: {{problem}}. All of them are where they were, and nothing is lost. Mend the cause, then choose the folder again.',
    'sharing-in-training': 'Day {{day}} is running, and the folder can’t change meanwhile. End the day, then choose the folder again.',
    'sharing-unsaved':
      'Something is not saved yet, so the trainings stay where they are. Make sure that the disk can be written, then try again.',
    'sharing-stopped': 'Stopped. All trainings are where they were.',
    'shared-nested':
      'This folder and the shared folder lie one inside the other. Nothing was changed. Choose a folder apart from the one shared so far.',
    'sharing-changed': 'Something in the folder was changed meanwhile. Nothing was moved. Choose the folder again.',
    'shared-unreadable': 'The folder could not be looked at: {{problem}}. Nothing was changed. Choose another folder, or mend the cause.',
    'shared-already': 'The trainings lie in this folder already. Nothing was changed.',
    'shared-not-there':
      'The shared folder is not there, so its trainings can’t be brought to this laptop. Connect its drive, then try again.',
    'shared-not-read':
      'The shared folder is there again, and this kit has not read it yet. Close the kit and start it again, then bring its trainings here.',
    'laptop-not-waiting':
      'This laptop no longer waits: it was admitted meanwhile, or its files are gone. Nothing was changed; look at the list again.',
    'laptop-double':
      'Another laptop has the same name, so it is not clear which one is meant. Nothing was changed. Compare the check codes on both screens (Settings), and confirm that it is this one.',
  },
  sr: {
    'not-shared':
      'Obuke nisu mogle da se prenesu u „{{folder}}”: {{problem}}. Sve su tamo gde su bile i ništa nije izgubljeno. Otklonite uzrok, pa ponovo izaberite fasciklu.',
    'sharing-in-training': '{{day}}. dan je u toku, pa fascikla ne može da se promeni. Završite dan, pa ponovo izaberite fasciklu.',
    'sharing-unsaved':
      'Nešto još nije sačuvano, pa obuke ostaju gde jesu. Proverite da li može da se upisuje na disk, pa pokušajte ponovo.',
    'sharing-stopped': 'Prekinuto. Sve obuke su tamo gde su bile.',
    'shared-nested':
      'Ova fascikla i zajednička fascikla su jedna u drugoj. Ništa nije promenjeno. Izaberite fasciklu odvojenu od dosadašnje.',
    'sharing-changed': 'U fascikli se u međuvremenu nešto promenilo. Ništa nije premešteno. Izaberite fasciklu ponovo.',
    'shared-unreadable':
      'Fascikla nije mogla da se pregleda: {{problem}}. Ništa nije promenjeno. Izaberite drugu fasciklu ili otklonite uzrok.',
    'shared-already': 'Obuke su već u toj fascikli. Ništa nije promenjeno.',
    'shared-not-there':
      'Zajednička fascikla nije tu, pa njene obuke ne mogu da se prenesu na ovaj laptop. Povežite njen disk, pa pokušajte ponovo.',
    'shared-not-read':
      'Zajednička fascikla je ponovo tu, a aplikacija je još nije pročitala. Zatvorite aplikaciju i pokrenite je ponovo, pa prenesite obuke ovamo.',
    'laptop-not-waiting':
      'Ovaj laptop više ne čeka: u međuvremenu je prihvaćen ili njegovih datoteka više nema. Ništa nije promenjeno; pogledajte spisak ponovo.',
    'laptop-double':
      'Još jedan laptop ima isto ime, pa nije jasno na koji se misli. Ništa nije promenjeno. Uporedite oznake na oba ekrana (Podešavanja) i potvrdite da je to ovaj.',
  },
});
