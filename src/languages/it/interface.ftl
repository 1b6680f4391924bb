### What families read on their pages: ITALIAN. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, dalle { $from } alle { $until }
skip-to-sheet = Vai al foglio
skip-to-page = Vai alla pagina
motto = Il corso insegna, il foglio ricorda.

## What a week is called

title-with = { $region }, con { $parts }
title-looking-back = Uno sguardo indietro
title-nothing = Per ora niente di nuovo

## The drawing of the baby, for who does not see it

figure = Un bebè: per ora nessuna carezza
    .new = Un bebè, novità di questa settimana: { $new }
    .known = Un bebè, già visto prima: { $known }
    .both = Un bebè, novità di questa settimana: { $new }; già visto prima: { $known }

## The sheet of a week

sheet-for = Per { $names }
sheet-page-title = Settimana { $week }: { $title }
sheet-week-of = Settimana { $week } di { $weeks }
sheet-week = Settimana { $week }
sheet-weeks = Settimane
sheet-new-for-you = Novità per te:
    .about = il gruppo l’ha imparato quando non c’eri. Non c’è fretta, e puoi chiedere che ti sia mostrato.
    .short = novità per te
sheet-new = Novità di questa settimana
sheet-closing = Per finire
sheet-again = Di nuovo, come piace a voi due
sheet-songs = Da cantare
sheet-topics = Per riflettere
sheet-oil = Olio
sheet-next = La prossima volta
    .over = Il corso è finito; il massaggio può continuare. Le tue mani conoscono la strada.
sheet-cancelled = Non { $day }:
    .about = quell’incontro è annullato.
sheet-booking = La tua prenotazione
sheet-due = Da pagare e già pagato
sheet-from = Da { $practice }.

## How every sheet begins

begin = Prima di cominciare
begin-ask = Chiedi il permesso
begin-look = Guarda, parla, canta
begin-read = Leggi la risposta
begin-yes = Sì, continua:
begin-change = Qualcosa va cambiato:
begin-all = Come chiedere, passo per passo
begin-asking = Chiedere
begin-together = Stare insieme
begin-signs = Segnali piccoli e segnali chiari
begin-clusters = I segnali vengono a gruppi; uno da solo può voler dire poco.
begin-states = Veglia o sonno

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Una alla volta, accanto al tuo bebè
beside-ask = Chiedi, poi aspetta
    .begin = Il mio bebè dice sì
    .no = Il mio bebè dice no
beside-count = { $at } di { $all }
beside-title = { $stroke }, { $at } di { $all }
beside-where = Dove: { $region }
beside-next = Avanti
beside-back = Indietro
beside-ways = Da una schermata all’altra
beside-rest = Lascia riposare le mani
    .how = Lascia le due mani ferme sul tuo bebè per qualche respiro lento. Poi di’ grazie al tuo bebè, con parole tue, e togli le mani piano piano.
    .listen = Se il tuo bebè ne ha abbastanza prima della fine, anche questo è un massaggio intero.
beside-sheet = Al foglio

## My baby is: what a baby shows, and what that leads to

cues-open = Che cosa mi dice il mio bebè?
cues = Com’è ora il mio bebè?
    .about = Scegli ciò che vedi. Nessuno lo viene a sapere e niente viene salvato.
cues-signs = Vedo un segnale
    .about = Un segnale da solo può voler dire poco. Cercane più d’uno insieme.
cues-more = Spesso vuol dire: ancora, per favore
    .next = Continua finché piace al tuo bebè, e continua a osservare: può ben essere un sì.
cues-change = Può voler dire: qualcosa va cambiato
    .less = Fai una pausa a mani ferme e dai tempo al tuo bebè. Poi prova qualcosa di più dolce, o chiedi di nuovo.
    .stop = Per ora fermati. Tieni vicino il tuo bebè e guarda che cosa serve: coccole, pasto, cambio o sonno.
cues-either = Può voler dire l’una o l’altra cosa
    .next = Lascia riposare le mani e cerca un altro segnale, prima di continuare o di fermarti.
cues-now = Può essere un buon momento
cues-wait = Aspetta un po’
cues-not-now = Non ora
cues-said-no = Il mio bebè ha detto no
cues-no = Allora oggi no, e va bene così
    .next = Il tuo bebè ha risposto, e tu hai ascoltato: il massaggio serve a questo. Pasto, coccole, cambio o riposo insieme, e chiedi di nuovo un’altra volta.
    .kept = Niente di tutto questo viene scritto. L’insegnante lo sa solo se lo dici tu.
cues-tell = Di’ all’insegnante come va
cues-again = Guarda di nuovo
cues-begin = Chiedi, e comincia accanto al tuo bebè

## When hands rest

care = Quando non massaggiare
care-ask-first = Chiedi prima al personale sanitario, se non l’hai ancora fatto
care-help = A chi chiedere aiuto

## How things are for the next session

word = Come va per { $day }?
    .about = Basta un tocco per dirlo all’insegnante, e a nessun altro. Puoi cambiare fino alla fine dell’incontro.
word-fine = Tutto bene
word-cannot-come = Non possiamo venire
word-vaccine = Un vaccino dall’ultima volta
word-unwell = Non sta bene
word-something-else = Qualcos’altro
word-said = Ci hai detto: { $word }.
word-said-day = Giorno del vaccino: { $day }.
word-said-moment = Giorno del vaccino: { $day }, ore { $time }.
word-vaccine-day = Giorno del vaccino
word-vaccine-time = Ora
    .aside = se la sai
word-vaccine-tell = Di’ quando è stato
word-no-vaccine = Il vaccino poi non c’è stato
word-line = Due parole per l’insegnante
    .aside = facoltativo
    .send = Invia

## Before the first session

welcome = Ti diamo il benvenuto: { $class }
    .title = Ti diamo il benvenuto
welcome-meet = Ci vediamo { $when }, { $venue }.
bring = Che cosa portare
    .towel = Un asciugamano o una copertina, e ciò che ti serve per il cambio e il pasto.
    .baby = Il tuo bebè, così com’è quel giorno. Piangere, mangiare e dormire: tutto è benvenuto.
welcome-keep = Dopo ogni incontro, qui appare il suo foglio. Conserva questo link.

## A link that opens nothing

not-here = Non è qui
not-yet = Non ancora
    .about = Questo foglio appare quando il gruppo l’ha imparato insieme. Non c’è fretta.
    .back = Al tuo ultimo foglio
no-link = Questo link non è in uso
    .about = Forse si è persa una lettera, o l’insegnante ha creato un nuovo link. Chiedilo pure: ci vuole un minuto.

## On paper

paper-scan = Il foglio intero
paper-all = Tutte le settimane su carta
paper-large = Caratteri grandi
paper-usual = Caratteri normali
paper-print = Stampa
paper-pdf = Salva in PDF (A4)
    .letter = Salva in PDF (Letter)
paper-none = Di questo foglio non c’è un PDF
    .about = Al computer da cui arrivano queste pagine mancano i caratteri per farlo. La pagina stessa si stampa bene: aprila e scegli Stampa.

## On a phone

phone-kept = Salvato su questo telefono { $day }.
phone-note = I tuoi appunti per questa settimana
    .about = Restano su questo telefono: nessun altro li vede, e spariscono quando questo link viene ritirato.
away = Niente rete
    .heading = In questo momento non c’è rete
    .about = Questa pagina ha bisogno della rete, che ora non si raggiunge. Riprova quando è tornata. Se ci stavi dicendo qualcosa, forse non è arrivato.
    .kept = I tuoi fogli sono salvati su questo telefono, pronti quando vuoi.

## Here and there

optional = facoltativo
session-over = già svolto
leave-as-it-was = Lascia com’era
copy = Copia il link
    .done = Copiato
write-to = Scrivi a { $instructor }
    .place = Chiedi un posto a { $instructor }
    .next = Chiedi a { $instructor } del prossimo corso
field-meanwhile = Nel frattempo salvato così:
    .nothing = niente
field-stale = Nel frattempo qualcuno ha salvato in un’altra finestra. Qui sotto c’è il tuo testo e, accanto a ogni campo, ciò che è salvato ora. Salva di nuovo per tenere il tuo.

## The language of a page

language = Lingua
language-first = Leggiamo in
language-second = Accanto, sui fogli
    .none = nessun’altra lingua
language-save = Salva la lingua

## A class that anybody may read of

class-about = Massaggio infantile per genitori e bebè, con { $instructor } di { $practice }.
class-title = { $class }: massaggio infantile con { $instructor }
class-weeks =
    { $weeks ->
        [one] Una settimana da { $day }, ore { $time }.
       *[other] { $weeks } settimane da { $day }, ore { $time }.
    }
class-room =
    { $places ->
        [one] Resta un posto.
       *[other] Restano { $places } posti.
    }
    .over = Questo corso è finito.
    .full = I posti sono tutti occupati.
    .waiting =
        { $families ->
            [one] I posti sono tutti occupati; 1 famiglia è in lista d’attesa.
           *[other] I posti sono tutti occupati; { $families } famiglie sono in lista d’attesa.
        }
class-book = Prenota un posto
    .ask = Chiedi un posto
    .wait = Mettiti in lista
class-where = Dove
class-when = Quando
class-stay =
    { $weeks ->
        [one] Cominci in una settimana qualsiasi e resti per { $weeks } settimana.
       *[other] Cominci in una settimana qualsiasi e resti per { $weeks } settimane.
    }
class-ages = Età dei bebè, il primo giorno
    .between = da { $from } a { $to } settimane
    .from =
        { $from ->
            [one] da 1 settimana in su
           *[other] da { $from } settimane in su
        }
    .up-to =
        { $to ->
            [one] fino a 1 settimana
           *[other] fino a { $to } settimane
        }
class-price = Prezzo
    .begun = Il corso è cominciato; { $instructor } ti dirà quanto resta da pagare.
class-teacher = Chi insegna
class-all = Tutti i corsi di { $practice }

## All classes of a practice

classes = I corsi di { $practice }
classes-about = Massaggio infantile per genitori e bebè.
classes-born = Data di nascita del tuo bebè
    .hint = Poi vedi solo i corsi adatti.
classes-show = Mostra i corsi adatti
classes-none = Per ora nessun corso adatto.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } per il corso
    .deposit = { $amount } per il corso, di cui { $deposit } per tenere il posto
price-each = { $amount } per il corso e per ogni bebè
    .deposit = { $amount } per il corso e per ogni bebè, di cui { $deposit } per tenere il posto
price-further = ogni altro bebè { $amount }
    .free = altri bebè gratis
price-returning = { $off } di sconto se hai già partecipato
price-free = Gratuito

## The form that books a place

book = Il tuo posto
    .title = Un posto nel corso: { $class }
book-kept = Un posto è tenuto per te fino a { $day }, ore { $time }.
book-line =
    { $hours ->
        [one] Quando se ne libera uno, ti viene offerto e resta tenuto per te un’ora.
       *[other] Quando se ne libera uno, ti viene offerto e resta tenuto per te { $hours } ore.
    }
book-begun = Il corso è cominciato; entreresti nella settimana { $week } e ti si mostrerebbe ciò che c’è stato prima.
book-begins = Inizio
book-needs = Solo se c’è qualcosa di importante. Puoi dirlo anche dopo, sulla tua pagina.
    .baby = Sul tuo bebè
    .family = Sulla famiglia
    .others = Su un secondo o terzo bebè
book-robots = Lascia vuoto questo campo
book-use = Ciò che scrivi qui è solo per { $instructor } e per questo corso, e non serve a nient’altro. Puoi vederlo, correggerlo e ritirarlo sulla tua pagina.
book-send = Prenota il posto
    .wait = Entra in lista d’attesa
book-age = Questo corso è per bebè che il primo giorno hanno { $ages }; il tuo: { $age }.
age =
    { $weeks ->
        [one] 1 settimana
       *[other] { $weeks } settimane
    }
    .corrected =
        { $weeks ->
            [one] 1 settimana, età corretta { $corrected }
           *[other] { $weeks } settimane, età corretta { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 settimana, prima della data presunta del parto
           *[other] { $weeks } settimane, prima della data presunta del parto
        }
    .not-born = deve ancora nascere

## Who a family is

family-adult = Persona adulta
    .second = Seconda persona adulta
family-name = Nome
family-email = E-mail
    .aside = o telefono
family-phone = Telefono
family-baby = Bebè
    .second = Secondo bebè
    .third = Terzo bebè
family-baby-name = Nome
family-born = Data di nascita
family-early = Settimane di anticipo alla nascita
    .hint = Settimane prima della 40ª; poi si vedono entrambe le età.
details = I tuoi dati
    .save = Salva i tuoi dati

## What a family says yes to, each on its own

agree = Come preferisci
    .about = Ogni scelta è tua, e puoi cambiarla quando vuoi.
agree-letters = Potete scriverci per i prossimi corsi
agree-photos = Possiamo comparire nelle foto del corso
    .aside = mai senza vestiti
agree-shares = Le altre famiglie del corso che condividono possono vedere
shares-nothing = Niente
shares-names = I nostri nomi, senza cognome
shares-email = Nomi senza cognome ed e-mail
shares-phone = Nomi senza cognome e telefono
shares-both = Nomi senza cognome, e-mail e telefono
agree-save = Salva queste scelte

## A family's own page of its booking

booking-sheets = Fogli
booking-for = Per { $names }, con { $instructor } di { $practice }
booking-booked = Il posto è tuo
booking-asked = Hai chiesto un posto
    .about = È tenuto per te finché { $instructor } non risponde; la risposta appare qui.
booking-waiting = Sei in lista d’attesa
    .next = Il prossimo turno è il tuo.
    .before =
        { $families ->
            [one] Prima di te c’è una famiglia.
           *[other] Prima di te ci sono { $families } famiglie.
        }
    .about = Quando si libera un posto, ti viene offerto qui.
booking-offered = C’è un posto libero per te
    .until = È tenuto fino a { $day }, ore { $time }.
    .after = Poi passa alla famiglia seguente.
    .take = Prendi il posto
booking-given-back = Hai restituito il tuo posto
    .about = Ciò che il gruppo ha imparato insieme a te resta sui tuoi fogli.
booking-ended = Non hai un posto in questo corso
    .about = Un posto offerto è passato ad altri, oppure non ce n’erano da dare. { $instructor } può dirti di più.
booking-correct = Correggi i tuoi dati
booking-due = Da pagare
booking-needs = Perché il corso vada bene per te
    .about = Allergie, pelle, vaccini: di’ a { $instructor } che cosa è importante per { $names }, se c’è qualcosa.
    .tell = Di’ che cosa deve sapere l’insegnante
booking-when = Quando e dove
booking-visits = Ospiti in un altro corso
    .one = { $day }: { $class }
booking-circle = Famiglie che condividono
    .nobody = Per ora nessun’altra famiglia condivide.
    .names = { $adults }, con { $babies }
booking-keep = Conserva questa pagina
    .about = Il suo indirizzo è la via per tornare qui; non c’è password.
    .send = Inviala a te
    .subject = Il nostro corso di massaggio
    .secret = Chi ha l’indirizzo di questa pagina può vedere e cambiare la tua prenotazione. Tenetelo per voi.

## Leaving

leave-class = Restituisci il posto
    .link = Restituisci il posto…
    .ask = Restituire il posto?
    .about = Il posto si libera subito per un’altra famiglia. Ciò che hai imparato finora resta sui tuoi fogli. Se non puoi venire solo per una settimana, tieni il posto e dillo invece all’insegnante.
leave-line = Lascia la lista d’attesa
    .link = Lascia la lista d’attesa…
    .ask = Lasciare la lista d’attesa?
    .about = Perdi anche il tuo turno in lista.
leave-keep = Tienilo

## What the class needs to know

needs = Che cosa deve sapere l’insegnante
needs-about = Lo legge solo { $instructor }. Rispondi a ciò che vuoi; dopo il corso ogni risposta scade da sé.
needs-family = La famiglia
needs-kept = Si conserva al massimo fino al giorno { $day }.
needs-save = Salva le risposte
answer-open = non detto
answer-yes = sì
answer-no = no
answer-time = { $question }: ora
    .hint = L’ora conta, se la sai.

## What is due and paid

due-now = Ora
due-nothing = Ciò che paghi non è ancora stato annotato. Apparirà qui, e prima di allora non devi fare niente.
due-open = Ancora da pagare
    .now = di cui ora
    .later = e più avanti
    .nothing = niente
due-too-much = Pagato in più
due-paid = Pagato finora
due-how = Come pagare
due-card = Paga con carta
    .about = Quella pagina è di un servizio di pagamento usato da { $practice }. Qui non arriva niente della tua carta.
due-refund = Se non puoi venire
due-all = Tutto
    .what = Che cosa
    .to-pay = Da pagare
due-sheet = Al tuo foglio
entry-by = entro il giorno { $day }
entry-due = Da pagare
    .for = Da pagare: { $words }
entry-discount = Sconto
    .for = Sconto: { $words }
entry-paid =
    { $how ->
        [cash] Pagato in contanti
        [transfer] Pagato con bonifico
        [card] Pagato con carta
       *[voucher] Pagato con un buono
    }
    .for =
        { $how ->
            [cash] Pagato in contanti: { $words }
            [transfer] Pagato con bonifico: { $words }
            [card] Pagato con carta: { $words }
           *[voucher] Pagato con un buono: { $words }
        }
entry-refund =
    { $how ->
        [cash] Rimborsato in contanti
        [transfer] Rimborsato con bonifico
        [card] Rimborsato su carta
       *[voucher] Rimborsato con un buono
    }
    .for =
        { $how ->
            [cash] Rimborsato in contanti: { $words }
            [transfer] Rimborsato con bonifico: { $words }
            [card] Rimborsato su carta: { $words }
           *[voucher] Rimborsato con un buono: { $words }
        }
entry-written-off = Non più dovuto
    .for = Non più dovuto: { $words }
entry-taken-back = Annullato: { $title }
receipt = Ricevuta { $number }
    .link = ricevuta { $number }
receipt-from = Da
    .family = una famiglia del corso
receipt-to = A
receipt-for = Per
receipt-amount = Importo
receipt-paid = Pagato
receipt-refund = Rimborsato
receipt-how =
    { $how ->
        [cash] in contanti
        [transfer] con bonifico
        [card] con carta
       *[voucher] con un buono
    }
receipt-void = Non valida: questa voce è stata annullata.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = acconto
sentence-line-course = il corso
sentence-line-rest = il resto del corso
sentence-line-course-babies = il corso, { $n } bebè
sentence-line-rest-babies = il resto del corso, { $n } bebè
sentence-line-further = un altro bebè
sentence-line-returning = hai già partecipato

## What has just been done, found by its English wording

sentence-place-booked = Il posto è tuo. Conserva questa pagina: è la via alla tua prenotazione.
sentence-place-asked = La tua richiesta è partita. Conserva questa pagina: la risposta appare qui.
sentence-place-waits = Sei in lista d’attesa. Conserva questa pagina: mostra a che punto sei in lista.
sentence-place-given-back = Il tuo posto è restituito. Grazie di avercelo detto.
sentence-line-left = Non sei più in lista d’attesa.
sentence-details-saved = I tuoi dati sono salvati.
sentence-language-saved = Da ora le tue pagine sono in questa lingua.

## Why nothing was booked, found by its English wording

sentence-booking-known = C’è già una prenotazione per questo bebè e questa e-mail. La mostra il tuo link privato; se non lo trovi più, chiedilo all’insegnante.
sentence-booking-full = In queste settimane non c’è più posto per te. Puoi metterti in lista: premi ancora una volta, e ti verrà offerto il prossimo posto che si libera.
sentence-booking-robot = Lascia vuoto il campo per i robot, per favore, e invia di nuovo il modulo.
sentence-booking-quick = Hai fatto molto in fretta. Rileggi tutto ancora una volta, per favore, e invia di nuovo.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Oltre all’ora, scrivi anche il giorno.
sentence-vaccine-to-come = Quel giorno deve ancora venire. Diccelo quando il vaccino sarà fatto.
sentence-date = Scrivi la data come anno-mese-giorno, per esempio 2026-11-26.
sentence-date-times = Scrivi una data dei nostri tempi.
sentence-time = Scrivi l’ora in ore e minuti, per esempio 10:30.
sentence-no-words = Scrivi le parole che possiamo mostrare, o scegli no.
sentence-choose = Scegli una di queste voci.
sentence-too-long = Troppo lungo di { $n }: ci stanno { $m } caratteri.
sentence-control = Togli i caratteri di controllo, per favore.
sentence-name = Scrivi un nome.
sentence-own-name = Scrivi il tuo nome.
sentence-reach = Scrivi un indirizzo e-mail o un numero di telefono: un modo per contattare la famiglia.
sentence-email = Scrivi un indirizzo e-mail, per esempio nome@example.org.
sentence-phone = Scrivi un numero di telefono, per esempio +44 20 7946 0000.
sentence-baby-name = Scrivi il nome del bebè.
sentence-born = Scrivi la data di nascita.
sentence-born-to-come = Quel giorno deve ancora venire. Aggiungi la famiglia dopo la nascita del bebè.
sentence-born-long-ago = È più di cinque anni fa. L’anno è giusto?
sentence-early = Scrivi le settimane intere prima della 40ª, da 0 a 20.
sentence-one-more-baby = Non c’è posto per un altro bebè. Chiedi all’insegnante.
sentence-whole-number = Scrivi un numero intero da { $n } a { $m }.
sentence-language = Scegli una lingua della lista.
sentence-yes-no = Rispondi sì o no, o lascia in sospeso.
sentence-vaccine-next = Quel giorno deve ancora venire. Scrivilo sotto il prossimo vaccino.

## The calendar file

calendar-name = Massaggio del bebè
calendar-session = Massaggio del bebè: { $class }, settimana { $week } di { $weeks }
calendar-off = Annullato: { $class }
calendar-sheet = Il tuo foglio: { $address }
calendar-add = Aggiungi al tuo calendario
calendar-map = Mostra il luogo sulla mappa
calendar = I tuoi incontri nel tuo calendario
    .about = Il tuo calendario può ricordare le date. Vi compaiono solo il corso e la settimana, mai il nome del tuo bebè.
calendar-follow = Lascia che il calendario li segua
    .about = Se un incontro si sposta, si sposta anche lì, spesso entro poche ore.
    .link = Segui nel tuo calendario
    .address = Se non si apre nulla, dai questo indirizzo al tuo programma di calendario:
calendar-once = Oppure inseriscili una volta sola
    .about = Questo file contiene le date di oggi. Se una cambia, caricalo di nuovo: corregge quella vecchia.
    .link = Carica il file
calendar-secret = Chi ha questo indirizzo può trovare i tuoi fogli. Se è finito in mani sbagliate, chiedi all’insegnante un nuovo link: il vecchio indirizzo smette subito di valere, e con lui il calendario che lo segue.

## When the course is over

ends = Ora che il corso è finito
    .certificate = Il tuo attestato del corso
    .feedback = Dicci com’è andata
    .data = Tieni o cancella i tuoi dati
ends-data = I tuoi dati

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Attestato del corso
certificate-words = Questo attestato conferma la partecipazione di { $names } a «{ $class }», un corso di massaggio infantile con { $practice } ({ $from } – { $until }).
certificate-weeks = { $held ->
        [one] Presenza nell’unica settimana che si è tenuta.
       *[other] Settimane di presenza: { $attended } su { $held }.
    }
certificate-regions = Carezze imparate per: { $regions }.
certificate-signed = { $instructor }, che ha tenuto il corso
certificate-print = Stampa
certificate-soon = Non ancora
    .about = Il tuo attestato appare qui dopo l’ultimo incontro. Non c’è fretta.
    .back = Al tuo ultimo foglio

## What the family says of the course

feedback = Com’è stato per te?
    .about = Tre domande: rispondi a ciò che vuoi. L’insegnante legge le risposte senza il tuo nome, e puoi cambiarle quando vuoi.
feedback-good = Che cosa è andato bene?
feedback-change = Che cosa dovremmo cambiare?
feedback-quote = Possiamo mostrare parole tue ad altre famiglie?
feedback-quote-no = No
feedback-quote-nameless = Sì, senza nome
feedback-quote-first-name = Sì, con il nome, senza cognome
feedback-words = Le parole che possiamo mostrare
    .aside = se hai detto sì
feedback-send = Invia le risposte
feedback-thanks = Grazie. Ora l’insegnante può leggerlo.
feedback-soon = Non ancora
    .about = Qui potrai dire com’è stato, dopo l’ultimo incontro.
    .back = Al tuo ultimo foglio

## What is kept of a family

data = Che cosa si conserva di te
    .about = Questo è tutto ciò che si conserva di { $babies } e di te per «{ $class }», e perché.
    .until = Tutto questo si cancella da sé dopo il { $day }, se non prima.
    .link-until = Il tuo link funziona fino al { $day }.
    .take = Porta tutto con te, in un file
data-there = presente
data-not-there = assente
data-people = Nomi, e-mail e telefono
    .why = Così l’insegnante può salutarti e contattarti.
data-babies = Nomi dei bebè, date di nascita e settimane di anticipo
    .why = L’età decide che cosa è adatto a un bebè quel giorno.
data-answers = Le tue risposte prima del corso, comprese quelle sulla salute
    .why = Così non si fa niente che non vada bene per il tuo bebè. Le risposte sulla salute scadono da sé, qualche settimana dopo il corso.
data-marks = Quando c’eri, e quando il tuo bebè ha detto «oggi no»
    .why = Così puoi vedere ciò che hai perso.
data-money = Da pagare e già pagato
    .why = La contabilità deve mostrare ogni importo.
data-words = Ciò che hai detto prima di un incontro, e le tue risposte su com’è andata
    .why = Così il corso va bene per te, e il prossimo migliora.
data-consents = I tuoi sì: lettere, foto, ciò che vedono le altre famiglie
    .why = Così non si fa niente che tu non volessi.
data-note = Un appunto personale dell’insegnante
    .why = Per ricordare ciò che hai raccontato.
data-choice = Tenere o cancellare
    .keep = Tenere: non devi fare niente. I tuoi fogli e questa pagina restano come sono, finché l’insegnante non elimina il corso.
    .delete = Oppure cancella ora, per sempre. Anche i tuoi fogli spariscono.
    .ask = Cancella ciò che si conserva di noi…
data-leave = Se vuoi lasciare il corso
    .about = Fino all’ultimo incontro questi dati servono per il tuo posto nel corso. Puoi restituire il posto quando vuoi; poi tutto può essere cancellato qui.
    .link = Alla tua prenotazione
data-sure = Cancellare tutto?
    .about = Spariscono per sempre: i vostri nomi e contatti, nome e data di nascita di { $babies }, le tue risposte, quando c’eri, le tue parole e i tuoi sì, i tuoi fogli e il tuo attestato. Questo link non aprirà più niente.
    .money = Gli importi dovuti e pagati restano nella contabilità, senza il tuo nome.
    .delete = Cancella tutto ora
    .keep = Tieni tutto
data-gone = Cancellato
    .about = Ciò che si conservava della tua famiglia è cancellato, e il tuo link non apre più niente.
    .stays = Gli importi dovuti e pagati restano nella contabilità, senza il tuo nome. Le copie di sicurezza dei giorni passati possono contenere ancora il resto, finché l’insegnante non le sostituisce.
    .wish = Le tue mani conservano ciò che hanno imparato. Vi auguriamo ogni bene.

## The circle: families of a class who let each other see what they choose

circle = Vi va di conoscervi?
    .about = Le famiglie che condividono vedono i nomi l’una dell’altra, senza cognome, e un’e-mail o un telefono se entrambe lo vogliono. Puoi cambiare quando vuoi, sulla pagina della prenotazione; il cerchio finisce due settimane dopo il corso.
    .see = Le altre famiglie che condividono possono vedere
    .share = Condividi
    .not-now = Non ora
circle-stay = Restare in contatto
    .about = Il cerchio finisce due settimane dopo il corso. Se resti in contatto, continui a vedere le famiglie che fanno la stessa scelta.
    .yes = Resti in contatto con le famiglie che fanno la stessa scelta.
    .over = Il cerchio di questo corso è finito.

## Letters

letter-greeting = Ciao { $names },
letter-greeting-all = Ciao,
letter-regards = Un caro saluto da { $instructor }, { $practice }
letter-your-page = La tua pagina, con tutto ciò che riguarda il tuo posto:
letter-your-sheets = I tuoi fogli:
letter-your-certificate = Il tuo attestato, da stampare:
letter-your-questions = Le tre domande:
letter-private = Il link è solo per te: chi lo ha può leggere la tua pagina.
letter-your-dates = Le tue date per il calendario, sempre aggiornate:
letter-first-session = Il tuo primo incontro è { $day }, alle ore { $time }: { $venue }.
letter-next-session = Il tuo prossimo incontro è { $day }, alle ore { $time }: { $venue }.
letter-no-more = Se preferisci ricevere solo le lettere sulla prenotazione:

letter-received-subject = La tua richiesta di un posto: { $class }
letter-received-text = Grazie di aver chiesto un posto nel corso «{ $class }». È tenuto per te finché { $instructor } non risponde.
letter-booked-subject = Il tuo posto: { $class }
letter-booked-text = Hai un posto nel corso «{ $class }». Non vediamo l’ora di conoscere { $babies }.
letter-waiting-subject = Sei in lista d’attesa: { $class }
letter-waiting-text = Sei in lista d’attesa per il corso «{ $class }». Ti scriviamo quando si libera un posto.
letter-offer-subject = C’è un posto libero per te: { $class }
letter-offer-text =
    Si è liberato un posto nel corso «{ $class }». È tenuto per te fino a { $until }.

    Per favore, di’ sì o no sulla tua pagina, così nessuno aspetta invano.
letter-passed-on-subject = Il posto è passato alla famiglia seguente: { $class }
letter-passed-on-text =
    Il posto nel corso «{ $class }» che era tenuto per te è passato alla famiglia seguente in lista d’attesa.

    Se ne vuoi ancora uno, puoi rimetterti in lista sulla tua pagina.
letter-reminder-subject = Ci vediamo { $day }, ore { $time }: { $class }
letter-reminder-text = Se non puoi venire, o se c’è qualcosa che dovremmo sapere, basta un tocco sulla tua pagina per dircelo.
letter-moved-subject = Un cambiamento: { $class }
letter-moved-text = È cambiato qualcosa nel corso «{ $class }». Per favore, guarda bene dove e quando ci vediamo.
letter-cancelled-subject = Niente incontro { $day }: { $class }
letter-cancelled-text = L’incontro del corso «{ $class }» previsto per { $day } è annullato.
letter-sheet-subject = Il tuo foglio della settimana { $week }: { $class }
letter-sheet-text =
    Il foglio della settimana { $week } è pronto. Mostra ciò che abbiamo fatto insieme, così puoi rifarlo a casa.

    Prima chiedi, e aspetta la risposta: anche un no è una risposta.
letter-missed-subject = Abbiamo sentito la vostra mancanza: { $class }
letter-missed-text =
    Abbiamo sentito la vostra mancanza { $day }. Non c’è nessun problema: ci sono giorni che vanno così.

    La tua pagina mostra ciò che il gruppo ha imparato. Se ti va di recuperare in un altro corso, chiedicelo pure.
letter-end-subject = Il tuo corso è finito: { $class }
letter-end-text =
    Quello era l’ultimo incontro del corso «{ $class }». Grazie di aver partecipato.

    I tuoi fogli restano sulla tua pagina, e il tuo attestato è lì, pronto da stampare.
letter-feedback-subject = Tre domande: { $class }
letter-feedback-text = Com’è stato il corso per te e per { $babies }? Sulla tua pagina ci sono tre brevi domande: puoi rispondere o no, come preferisci.
letter-erasure-subject = Ciò che ci hai detto sarà cancellato: { $class }
letter-erasure-text = Ciò che ci hai detto perché il corso vada bene per { $babies } sarà cancellato { $day }, come promesso. Non devi fare niente.

stop-letters-title = Lettere per te
stop-letters-ask = Vuoi che ti scriviamo solo per la tua prenotazione?
stop-letters-yes = Sì, nessun’altra lettera
stop-letters-done = Ti scriviamo solo per la tua prenotazione.
stop-letters-again = Mandatemi anche le altre lettere
