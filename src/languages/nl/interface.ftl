### What families read on their pages: Dutch. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, van { $from } tot { $until }
skip-to-sheet = Ga naar het blad
skip-to-page = Ga naar de pagina
motto = Je leert het in de les; het blad helpt onthouden.

## What a week is called

title-with = { $region }, met { $parts }
title-looking-back = Terugkijken
title-nothing = Nog niets nieuws

## The drawing of the baby, for who does not see it

figure = Een baby, nog niets aan bod geweest
    .new = Een baby, nieuw deze week: { $new }
    .known = Een baby, eerder aan bod: { $known }
    .both = Een baby, nieuw deze week: { $new }; eerder aan bod: { $known }

## The sheet of a week

sheet-for = Voor { $names }
sheet-page-title = Week { $week }: { $title }
sheet-week-of = Week { $week } van { $weeks }
sheet-week = Week { $week }
sheet-weeks = Weken
sheet-new-for-you = Nieuw voor jou:
    .about = de groep leerde dit zonder jou. Er is geen haast bij, en je kunt vragen of iemand het je voordoet.
    .short = nieuw voor jou
sheet-new = Nieuw deze week
sheet-closing = Om af te sluiten
sheet-again = Nog eens, zoals jullie willen
sheet-songs = Om te zingen
sheet-topics = Om over na te denken
sheet-oil = Olie
sheet-next = Volgende keer
    .over = De cursus is voorbij; de massage hoeft dat niet te zijn. Je handen weten de weg.
sheet-cancelled = Niet op { $day }:
    .about = die les gaat niet door.
sheet-booking = Je boeking
sheet-due = Te betalen en betaald
sheet-from = Van { $practice }.

## How every sheet begins

begin = Voor je begint
begin-ask = Vraag toestemming
begin-look = Kijk, praat, zing
begin-read = Lees het antwoord
begin-yes = Ja, ga door:
begin-change = Er moet iets veranderen:
begin-all = Hoe je het vraagt, stap voor stap
begin-asking = Vragen
begin-together = Samen zijn
begin-signs = Kleine signalen en duidelijke
begin-clusters = Signalen komen in groepjes; één alleen zegt misschien weinig.
begin-states = Wakker of in slaap

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Eén tegelijk, naast je baby
beside-ask = Vraag, en wacht dan
    .begin = Mijn baby zegt ja
    .no = Mijn baby zegt nee
beside-count = { $at } van { $all }
beside-title = { $stroke }, { $at } van { $all }
beside-where = Waar het is: { $region }
beside-next = Volgende
beside-back = Terug
beside-ways = Van scherm naar scherm
beside-rest = Laat je handen rusten
    .how = Laat beide handen een paar langzame ademhalingen stil op je baby liggen. Bedank dan je baby, in je eigen woorden, en haal je handen langzaam weg.
    .listen = Heeft je baby eerder genoeg gehad, dan is dat ook een hele massage.
beside-sheet = Naar het blad

## My baby is: what a baby shows, and what that leads to

cues-open = Wat vertelt mijn baby?
cues = Zo is mijn baby nu…
    .about = Kies wat je ziet. Niemand krijgt het te horen, en er wordt niets bewaard.
cues-signs = Ik zie een signaal
    .about = Eén signaal alleen zegt misschien weinig. Let op meerdere samen.
cues-more = Het betekent vaak: meer, graag
    .next = Ga door zolang je baby ervan geniet, en blijf kijken: dit kan heel goed een ja zijn.
cues-change = Het kan betekenen: er moet iets veranderen
    .less = Pauzeer met stille handen en geef je baby de tijd. Probeer dan iets zachters, of vraag het opnieuw.
    .stop = Stop voor nu. Houd je baby dicht bij je en kijk wat er nodig is: een knuffel, een voeding, een schone luier of slaap.
cues-either = Het kan allebei betekenen
    .next = Laat je handen rusten, en let op nog een signaal voordat je doorgaat of stopt.
cues-now = Dit kan een goed moment zijn
cues-wait = Wacht even
cues-not-now = Nu niet
cues-said-no = Mijn baby zei nee
cues-no = Dan vandaag niet, en dat is goed
    .next = Je baby heeft geantwoord, en jij hebt geluisterd: daar is de massage voor. Voed, knuffel, verschoon of rust samen, en vraag het een andere keer weer.
    .kept = Hier wordt niets van opgeschreven. Je docent weet het alleen als jij het vertelt.
cues-tell = Vertel je docent hoe het gaat
cues-again = Kijk nog eens
cues-begin = Vraag, en begin naast je baby

## When hands rest

care = Wanneer je niet masseert
care-ask-first = Vraag het eerst aan een zorgverlener, als je dat nog niet deed
care-help = Waar je hulp vindt

## How things are for the next session

word = Hoe zit het met { $day }?
    .about = Met één tik weet je docent het, en niemand anders. Je kunt het wijzigen tot de les afgelopen is.
word-fine = Alles goed
word-cannot-come = We kunnen niet komen
word-vaccine = Een vaccinatie sinds vorige keer
word-unwell = Niet lekker
word-something-else = Iets anders
word-said = Je vertelde ons: { $word }.
word-said-day = De vaccinatie was op { $day }.
word-said-moment = De vaccinatie was op { $day } om { $time }.
word-vaccine-day = Dag van de vaccinatie
word-vaccine-time = Tijd
    .aside = als je die weet
word-vaccine-tell = Vertel wanneer het was
word-no-vaccine = Er was toch geen vaccinatie
word-line = Een regel voor je docent
    .aside = niet verplicht
    .send = Stuur de regel

## Before the first session

welcome = Welkom bij { $class }
    .title = Welkom
welcome-meet = We zien elkaar op { $when }, { $venue }.
bring = Wat je meeneemt
    .towel = Een handdoek of deken, en wat je nodig hebt om te verschonen en te voeden.
    .baby = Je baby, zoals je baby die dag is. Huilen, drinken en slapen zijn allemaal welkom.
welcome-keep = Na elke les komt hier het blad te staan. Bewaar deze link.

## A link that opens nothing

not-here = Niet hier
not-yet = Nog niet
    .about = Dit blad komt er als de groep het samen heeft geleerd. Er is geen haast bij.
    .back = Naar je laatste blad
no-link = Deze link is niet in gebruik
    .about = Misschien is er een letter weggevallen, of heeft je docent een nieuwe link gemaakt. Vraag er gerust om; het is zo gebeurd.

## On paper

paper-scan = Het hele blad
paper-all = Alle weken op papier
paper-large = Grote letters
paper-usual = Gewone letters
paper-print = Afdrukken
paper-pdf = Bewaren als PDF (A4)
    .letter = Bewaren als PDF (Letter)
paper-none = Van dit blad is er geen pdf
    .about = De computer waar deze pagina’s vandaan komen, mist de letters ervoor. De pagina zelf is goed af te drukken: open haar en kies Afdrukken.

## On a phone

phone-kept = Bewaard op deze telefoon op { $day }.
phone-note = Je eigen notities voor deze week
    .about = Ze blijven op deze telefoon: niemand anders ziet ze, en ze verdwijnen als deze link wordt ingetrokken.
away = Geen netwerk
    .heading = Nu even geen netwerk
    .about = Deze pagina heeft het netwerk nodig, en dat is nu niet bereikbaar. Probeer het opnieuw als het er weer is. Was je ons net iets aan het vertellen, dan is het misschien niet aangekomen.
    .kept = Je bladen staan op deze telefoon, klaar wanneer jij dat bent.

## Here and there

optional = niet verplicht
session-over = voorbij
leave-as-it-was = Laat het zoals het was
copy = Kopieer de link
    .done = Gekopieerd
write-to = Schrijf naar { $instructor }
    .place = Vraag { $instructor } om een plek
    .next = Vraag { $instructor } naar de volgende cursus
field-meanwhile = Intussen opgeslagen als:
    .nothing = niets
field-stale = Iemand heeft dit intussen in een ander venster opgeslagen. Jouw tekst staat hieronder, en naast elk veld wat er nu is opgeslagen. Sla opnieuw op om die van jou te houden.

## The language of a page

language = Taal
language-first = Wij lezen
language-second = Ernaast op de bladen
    .none = geen andere taal
language-save = Taal opslaan

## A class that anybody may read of

class-about = Babymassage voor ouders en hun baby’s, met { $instructor } van { $practice }.
class-title = { $class }: babymassage met { $instructor }
class-weeks =
    { $weeks ->
        [one] Eén week vanaf { $day }, { $time }.
       *[other] { $weeks } weken vanaf { $day }, { $time }.
    }
class-room =
    { $places ->
        [one] Er is nog één plek.
       *[other] Er zijn nog { $places } plekken.
    }
    .over = Deze cursus is afgelopen.
    .full = Alle plekken zijn bezet.
    .waiting =
        { $families ->
            [one] Alle plekken zijn bezet; 1 gezin staat op de wachtlijst.
           *[other] Alle plekken zijn bezet; { $families } gezinnen staan op de wachtlijst.
        }
class-book = Boek een plek
    .ask = Vraag om een plek
    .wait = Op de wachtlijst
class-where = Waar
class-when = Wanneer
class-stay =
    { $weeks ->
        [one] Je begint in een week naar keuze en blijft 1 week.
       *[other] Je begint in een week naar keuze en blijft { $weeks } weken.
    }
class-ages = Voor baby’s, op hun eerste dag
    .between = van { $from } tot en met { $to } weken
    .from =
        { $from ->
            [one] vanaf 1 week
           *[other] vanaf { $from } weken
        }
    .up-to =
        { $to ->
            [one] tot en met 1 week
           *[other] tot en met { $to } weken
        }
class-price = Prijs
    .begun = De cursus is begonnen; { $instructor } vertelt je wat er nog te betalen is.
class-teacher = Docent
class-all = Alle cursussen van { $practice }

## All classes of a practice

classes = Cursussen van { $practice }
classes-about = Babymassage voor ouders en hun baby’s.
classes-born = Geboortedatum van je baby
    .hint = Dan zie je alleen cursussen die passen.
classes-show = Toon wat past
classes-none = Er past nu geen cursus.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } voor de cursus
    .deposit = { $amount } voor de cursus, waarvan { $deposit } om de plek vast te houden
price-each = { $amount } voor de cursus, voor elke baby
    .deposit = { $amount } voor de cursus, voor elke baby, waarvan { $deposit } om de plek vast te houden
price-further = elke volgende baby { $amount }
    .free = volgende baby’s gratis
price-returning = { $off } korting als je al eerder kwam
price-free = Gratis

## The form that books a place

book = Je plek
    .title = Een plek bij { $class }
book-kept = Er wordt een plek voor je vastgehouden tot { $day }, { $time }.
book-line =
    { $hours ->
        [one] Komt er een vrij, dan krijg je die aangeboden en houden we die één uur vast.
       *[other] Komt er een vrij, dan krijg je die aangeboden en houden we die { $hours } uur vast.
    }
book-begun = De cursus is begonnen; je komt er in week { $week } bij en krijgt te zien wat er al was.
book-begins = Beginnen op
book-needs = Alleen als er iets van belang is. Je kunt het ook later vertellen, op je eigen pagina.
    .baby = Over je baby
    .family = Over het gezin
    .others = Over een tweede of derde baby
book-robots = Laat dit leeg
book-use = Wat je hier schrijft, is alleen voor { $instructor } en deze cursus, en wordt nergens anders voor gebruikt. Je kunt het op je eigen pagina zien, verbeteren en intrekken.
book-send = Boek de plek
    .wait = Zet me op de wachtlijst
book-age = Deze cursus is voor baby’s { $ages } op hun eerste dag; die van jou is dan { $age }.
age =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } weken
    }
    .corrected =
        { $weeks ->
            [one] 1 week, gecorrigeerd { $corrected }
           *[other] { $weeks } weken, gecorrigeerd { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 week, vóór de uitgerekende datum
           *[other] { $weeks } weken, vóór de uitgerekende datum
        }
    .not-born = nog niet geboren

## Who a family is

family-adult = Volwassene
    .second = Tweede volwassene
family-name = Naam
family-email = E-mail
    .aside = of telefoon
family-phone = Telefoon
family-baby = Baby
    .second = Tweede baby
    .third = Derde baby
family-baby-name = Voornaam
family-born = Geboortedatum
family-early = Weken te vroeg geboren
    .hint = Weken vóór de 40e; dan worden beide leeftijden getoond.
details = Je gegevens
    .save = Gegevens opslaan

## What a family says yes to, each on its own

agree = Zoals je wilt
    .about = Elke keuze is aan jou, en je kunt die altijd wijzigen.
agree-letters = Jullie mogen ons schrijven over latere cursussen
agree-photos = Op foto’s van de cursus mogen wij staan
    .aside = nooit zonder kleren
agree-shares = Andere gezinnen van de cursus die ook delen, mogen zien
shares-nothing = Niets
shares-names = Onze voornamen
shares-email = Onze voornamen en e-mail
shares-phone = Onze voornamen en telefoon
shares-both = Onze voornamen, e-mail en telefoon
agree-save = Keuzes opslaan

## A family's own page of its booking

booking-sheets = Bladen
booking-for = Voor { $names }, met { $instructor } van { $practice }
booking-booked = Je hebt je plek
booking-asked = Je hebt om een plek gevraagd
    .about = Die blijft voor je vrij tot { $instructor } antwoordt; het antwoord komt hier te staan.
booking-waiting = Je staat op de wachtlijst
    .next = Jij bent de volgende.
    .before =
        { $families ->
            [one] Er is één gezin voor je.
           *[other] Er zijn { $families } gezinnen voor je.
        }
    .about = Komt er een plek vrij, dan krijg je die hier aangeboden.
booking-offered = Er is een plek voor je vrij
    .until = Die wordt vastgehouden tot { $day }, { $time }.
    .after = Daarna gaat de plek naar het volgende gezin.
    .take = Neem de plek
booking-given-back = Je hebt je plek teruggegeven
    .about = Wat de groep met jou leerde, blijft op je bladen staan.
booking-ended = Je hebt geen plek in deze cursus
    .about = Een plek die was aangeboden, is doorgegaan naar een ander, of er was er geen. { $instructor } kan je meer vertellen.
booking-correct = Gegevens verbeteren
booking-due = Te betalen
booking-needs = Zodat de cursus bij je past
    .about = Allergieën, huid, vaccinaties: vertel { $instructor } wat voor { $names } van belang is, als er iets is.
    .tell = Vertel wat je docent moet weten
booking-when = Wanneer en waar
booking-visits = Te gast bij een andere cursus
    .one = { $day }: { $class }
booking-circle = Gezinnen die delen
    .nobody = Nog niemand anders deelt iets.
    .names = { $adults }, met { $babies }
booking-keep = Bewaar deze pagina
    .about = Het adres ervan is de weg terug; er is geen wachtwoord.
    .send = Stuur het naar jezelf
    .subject = Onze massagecursus
    .secret = Wie het adres van deze pagina heeft, kan je boeking zien en wijzigen. Houd het onder elkaar.

## Leaving

leave-class = De plek teruggeven
    .link = De plek teruggeven…
    .ask = De plek teruggeven?
    .about = De plek komt meteen vrij voor een ander gezin. Wat je tot nu toe hebt geleerd, blijft op je bladen staan. Kun je alleen één week niet komen, houd je plek dan en laat dat weten.
leave-line = Van de wachtlijst af
    .link = Van de wachtlijst af…
    .ask = Van de wachtlijst af?
    .about = Je plaats in de rij vervalt dan.
leave-keep = Behouden

## What the class needs to know

needs = Wat je docent moet weten
needs-about = Alleen { $instructor } leest dit. Beantwoord wat je wilt; elk antwoord verdwijnt vanzelf na de cursus.
needs-family = Het gezin
needs-kept = Bewaard tot uiterlijk { $day }.
needs-save = Antwoorden opslaan
answer-open = niet verteld
answer-yes = ja
answer-no = nee
answer-time = { $question }: tijdstip
    .hint = De tijd telt mee als je die weet.

## What is due and paid

due-now = Nu
due-nothing = Wat je betaalt, is nog niet voor je opgeschreven. Het komt hier te staan, en tot dan hoef je niets te doen.
due-open = Nog te betalen
    .now = waarvan nu
    .later = en later
    .nothing = niets
due-too-much = Te veel betaald
due-paid = Tot nu toe betaald
due-how = Hoe je betaalt
due-card = Betaal met kaart
    .about = Die pagina is van een betaaldienst die { $practice } gebruikt. Van je kaart komt hier niets terecht.
due-refund = Als je niet kunt komen
due-all = Alles
    .what = Wat
    .to-pay = Te betalen
due-sheet = Naar je blad
entry-by = uiterlijk { $day }
entry-due = Te betalen
    .for = Te betalen: { $words }
entry-discount = Korting
    .for = Korting: { $words }
entry-paid =
    { $how ->
        [cash] Contant betaald
        [transfer] Betaald per overschrijving
        [card] Betaald met kaart
       *[voucher] Betaald met een waardebon
    }
    .for =
        { $how ->
            [cash] Contant betaald: { $words }
            [transfer] Betaald per overschrijving: { $words }
            [card] Betaald met kaart: { $words }
           *[voucher] Betaald met een waardebon: { $words }
        }
entry-refund =
    { $how ->
        [cash] Contant terugbetaald
        [transfer] Terugbetaald per overschrijving
        [card] Terugbetaald via kaart
       *[voucher] Terugbetaald met een waardebon
    }
    .for =
        { $how ->
            [cash] Contant terugbetaald: { $words }
            [transfer] Terugbetaald per overschrijving: { $words }
            [card] Terugbetaald via kaart: { $words }
           *[voucher] Terugbetaald met een waardebon: { $words }
        }
entry-written-off = Afgeboekt
    .for = Afgeboekt: { $words }
entry-taken-back = Teruggedraaid: { $title }
receipt = Kwitantie { $number }
    .link = kwitantie { $number }
receipt-from = Van
    .family = een gezin van de cursus
receipt-to = Aan
receipt-for = Voor
receipt-amount = Bedrag
receipt-paid = Betaald
receipt-refund = Terugbetaald
receipt-how =
    { $how ->
        [cash] contant
        [transfer] per overschrijving
        [card] met kaart
       *[voucher] met een waardebon
    }
receipt-void = Niet geldig: deze regel is teruggedraaid.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = aanbetaling
sentence-line-course = de cursus
sentence-line-rest = de rest van de cursus
sentence-line-course-babies = de cursus, { $n } baby’s
sentence-line-rest-babies = de rest van de cursus, { $n } baby’s
sentence-line-further = volgende baby
sentence-line-returning = je kwam al eerder

## What has just been done, found by its English wording

sentence-place-booked = Je hebt je plek. Bewaar deze pagina: dit is de weg naar je boeking.
sentence-place-asked = Je aanvraag is onderweg. Bewaar deze pagina: het antwoord komt hier te staan.
sentence-place-waits = Je staat op de wachtlijst. Bewaar deze pagina: die toont je plaats in de rij.
sentence-place-given-back = Je plek is teruggegeven. Dank je dat je het liet weten.
sentence-line-left = Je staat niet meer op de wachtlijst.
sentence-details-saved = Je gegevens zijn opgeslagen.
sentence-language-saved = Je pagina’s zijn vanaf nu in deze taal.

## Why nothing was booked, found by its English wording

sentence-booking-known = Er is al een boeking voor deze baby en dit e-mailadres. Je privélink laat die zien; ben je die kwijt, vraag er dan om bij je docent.
sentence-booking-full = Er is voor jou geen plek meer in deze weken. Je kunt op de wachtlijst: druk nog een keer, dan krijg je de eerste plek die vrijkomt aangeboden.
sentence-booking-robot = Laat het veld voor robots leeg en verstuur het formulier opnieuw.
sentence-booking-quick = Dat ging heel snel. Kijk het nog eens door en verstuur het opnieuw.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Vul ook de dag in, niet alleen de tijd.
sentence-vaccine-to-come = Die dag moet nog komen. Vertel het ons als de vaccinatie is gegeven.
sentence-date = Vul een datum in als jaar-maand-dag, zoals 2026-11-26.
sentence-date-times = Vul een datum van deze tijd in.
sentence-time = Vul een tijd in als uren en minuten, zoals 10:30.
sentence-no-words = Schrijf de woorden die we mogen tonen, of kies nee.
sentence-choose = Kies een van deze.
sentence-too-long = Dat is { $n } te lang; er passen { $m } tekens.
sentence-control = Laat besturingstekens weg.
sentence-name = Vul een naam in.
sentence-own-name = Vul je naam in.
sentence-reach = Vul een e-mailadres of een telefoonnummer in: één manier om het gezin te bereiken.
sentence-email = Vul een e-mailadres in, zoals naam@example.org.
sentence-phone = Vul een telefoonnummer in, zoals +44 20 7946 0000.
sentence-baby-name = Vul de voornaam van de baby in.
sentence-born = Vul de geboortedatum in.
sentence-born-to-come = Die dag moet nog komen. Voeg het gezin toe als de baby geboren is.
sentence-born-long-ago = Dat is meer dan vijf jaar geleden. Klopt het jaar?
sentence-early = Vul hele weken vóór de 40e in, van 0 tot en met 20.
sentence-one-more-baby = Er is geen plek voor nog een baby. Vraag het je docent.
sentence-whole-number = Vul een heel getal in van { $n } tot en met { $m }.
sentence-language = Kies een taal uit de lijst.
sentence-yes-no = Antwoord met ja of nee, of laat het open.
sentence-vaccine-next = Die dag moet nog komen. Vul die in bij de volgende vaccinatie.

## The calendar file

calendar-name = Babymassage
calendar-session = Babymassage: { $class }, week { $week } van { $weeks }
calendar-off = Gaat niet door: { $class }
calendar-sheet = Je blad: { $address }
calendar-add = Zet in je agenda
calendar-map = Toon de locatie op een kaart
calendar = Je bijeenkomsten in je agenda
    .about = Je agenda kan de data voor je onthouden. Alleen de groep en de week staan erin, nooit de naam van je baby.
calendar-follow = Laat je agenda ze volgen
    .about = Verschuift een bijeenkomst, dan verschuift die daar ook, vaak binnen een paar uur.
    .link = Volgen in je agenda
    .address = Opent er niets, geef je agendaprogramma dan dit adres:
calendar-once = Of zet ze er één keer in
    .about = Dit bestand bevat de data zoals ze vandaag zijn. Verandert er een, laad het dan opnieuw: het verbetert de oude.
    .link = Bestand laden
calendar-secret = Wie dit adres heeft, kan je bladen vinden. Is het in verkeerde handen gekomen, vraag je docent dan om een nieuwe link: het oude adres werkt dan meteen niet meer, en de agenda die het volgt evenmin.

## When the course is over

ends = Nu de cursus voorbij is
    .certificate = Je bewijs van deelname
    .feedback = Vertel ons hoe het was
    .data = Bewaar of verwijder wat er van je bewaard is
ends-data = Wat er bewaard is

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Bewijs van deelname
certificate-words = { $names } deden mee aan ‘{ $class }’, een cursus babymassage bij { $practice }, van { $from } tot { $until }.
certificate-weeks = { $held ->
        [one] Ze waren erbij in de ene week die is gehouden.
       *[other] Ze waren erbij in { $attended } van de { $held } weken.
    }
certificate-regions = Ze leerden de strijkingen voor: { $regions }.
certificate-signed = { $instructor }, die de cursus gaf
certificate-print = Afdrukken
certificate-soon = Nog niet
    .about = Je bewijs van deelname komt hier na de laatste les. Er is geen haast bij.
    .back = Naar je laatste blad

## What the family says of the course

feedback = Hoe was het voor jou?
    .about = Drie vragen; beantwoord wat je wilt. Je docent leest de antwoorden zonder je naam, en je kunt ze altijd wijzigen.
feedback-good = Wat was goed?
feedback-change = Wat moeten we veranderen?
feedback-quote = Mogen we woorden van jou aan andere gezinnen tonen?
feedback-quote-no = Nee
feedback-quote-nameless = Ja, zonder naam
feedback-quote-first-name = Ja, met onze voornaam
feedback-words = De woorden die we mogen tonen
    .aside = als je ja zei
feedback-send = Antwoorden versturen
feedback-thanks = Dank je wel. Je docent kan dit nu lezen.
feedback-soon = Nog niet
    .about = Hier kun je zeggen hoe het was, na de laatste les.
    .back = Naar je laatste blad

## What is kept of a family

data = Wat er van je bewaard is
    .about = Dit is alles wat er van { $babies } en jou bewaard is voor ‘{ $class }’, en waarom.
    .until = Alles wordt na { $day } vanzelf gewist, of eerder.
    .link-until = Je link werkt tot en met { $day }.
    .take = Neem alles mee, als bestand
data-there = erbij
data-not-there = niet erbij
data-people = Namen, e-mail en telefoon
    .why = Zodat je docent je kan begroeten en bereiken.
data-babies = Voornamen van baby’s, geboortedata en weken te vroeg geboren
    .why = De leeftijd bepaalt wat op een dag bij een baby past.
data-answers = Wat je vóór de cursus antwoordde, ook op vragen over gezondheid
    .why = Zodat er niets gebeurt wat niet goed is voor je baby. Antwoorden over gezondheid verdwijnen vanzelf, enkele weken na de cursus.
data-marks = Wanneer je er was, en wanneer je baby ‘vandaag niet’ zei
    .why = Zodat je te zien krijgt wat je hebt gemist.
data-money = Te betalen en betaald
    .why = De boeken moeten elk bedrag laten zien.
data-words = Wat je vóór een les zei, en je antwoorden over hoe het was
    .why = Zodat de cursus bij je past, en de volgende beter wordt.
data-consents = Waar je ja op zei: brieven, foto’s, wat andere gezinnen zien
    .why = Zodat er niets gebeurt wat je niet wilde.
data-note = Een eigen notitie van je docent
    .why = Zodat je docent onthoudt wat je hebt verteld.
data-choice = Bewaren of verwijderen
    .keep = Bewaren: je hoeft niets te doen. Je bladen en deze pagina blijven zoals ze zijn, tot je docent de cursus opruimt.
    .delete = Of nu verwijderen, voorgoed. Je bladen verdwijnen dan ook.
    .ask = Verwijder wat er van ons bewaard is…
data-leave = Als je met de cursus wilt stoppen
    .about = Tot de laatste les is dit nodig voor je plek in de cursus. Je kunt de plek altijd teruggeven; daarna kan hier alles worden verwijderd.
    .link = Naar je boeking
data-sure = Alles verwijderen?
    .about = Dan verdwijnen voorgoed: jullie namen en contactgegevens, de namen en geboortedata van { $babies }, je antwoorden, wanneer je er was, je woorden en waar je ja op zei, je bladen en je bewijs van deelname. Deze link opent dan niets meer.
    .money = Bedragen, te betalen en betaald, blijven in de boeken, zonder je naam.
    .delete = Nu alles verwijderen
    .keep = Bewaren
data-gone = Het is weg
    .about = Wat er van je gezin bewaard was, is verwijderd, en je link opent niets meer.
    .stays = Bedragen, te betalen en betaald, blijven in de boeken, zonder je naam. Reservekopieën van eerdere dagen kunnen de rest nog bevatten, tot je docent ze vervangt.
    .wish = Je handen houden wat ze hebben geleerd. We wensen jullie alle goeds.

## The circle: families of a class who let each other see what they choose

circle = Willen jullie elkaar leren kennen?
    .about = Gezinnen die delen, zien elkaars voornamen, en een e-mailadres of telefoonnummer als ze dat allebei willen. Je kunt dit altijd wijzigen op de pagina van je boeking; het stopt twee weken na de cursus.
    .see = Gezinnen die ook delen, mogen zien
    .share = Dit delen
    .not-now = Nu niet
circle-stay = Contact houden
    .about = De kring stopt twee weken na de cursus. Houd je contact, dan blijf je de gezinnen zien die hetzelfde kiezen.
    .yes = Je houdt contact met de gezinnen die hetzelfde kiezen.
    .over = De kring van deze cursus is gestopt.

## Letters

letter-greeting = Hallo { $names },
letter-greeting-all = Hallo,
letter-regards = Warme groeten van { $instructor }, { $practice }
letter-your-page = Je eigen pagina, met alles over je plek:
letter-your-sheets = Je bladen:
letter-your-certificate = Je bewijs van deelname, om af te drukken:
letter-your-questions = De drie vragen:
letter-private = De link is alleen voor jou: wie hem heeft, kan je pagina lezen.
letter-your-dates = Je data voor in je agenda, altijd actueel:
letter-first-session = Je eerste les is op { $day } om { $time }: { $venue }.
letter-next-session = Je volgende les is op { $day } om { $time }: { $venue }.
letter-no-more = Liever alleen brieven over je boeking?

letter-received-subject = Je aanvraag voor een plek: { $class }
letter-received-text = Dank je dat je om een plek bij { $class } hebt gevraagd. Die blijft voor je vrij tot { $instructor } antwoordt.
letter-booked-subject = Je plek: { $class }
letter-booked-text = Je hebt een plek bij { $class }. We kijken ernaar uit om { $babies } te leren kennen.
letter-waiting-subject = Je staat op de wachtlijst: { $class }
letter-waiting-text = Je staat op de wachtlijst voor { $class }. We schrijven je als er een plek vrijkomt.
letter-offer-subject = Er is een plek voor je vrij: { $class }
letter-offer-text =
    Er is een plek vrijgekomen bij { $class }. Die wordt voor je vastgehouden tot { $until }.

    Zeg alsjeblieft ja of nee op je pagina, zodat niemand voor niets wacht.
letter-passed-on-subject = De plek is naar het volgende gezin gegaan: { $class }
letter-passed-on-text =
    De plek bij { $class } die voor je werd vastgehouden, is naar het volgende gezin op de wachtlijst gegaan.

    Wil je nog steeds een plek, dan kun je je op je pagina opnieuw op de wachtlijst zetten.
letter-reminder-subject = { $day }, { $time }: { $class }
letter-reminder-text = Kun je niet komen, of is er iets wat we moeten weten? Met één tik op je pagina laat je het ons weten.
letter-moved-subject = Een wijziging: { $class }
letter-moved-text = Er is iets veranderd bij { $class }. Let even op waar en wanneer we elkaar zien.
letter-cancelled-subject = Geen les op { $day }: { $class }
letter-cancelled-text = De les van { $class } op { $day } gaat niet door.
letter-sheet-subject = Je blad van week { $week }: { $class }
letter-sheet-text =
    Het blad van week { $week } is klaar. Het laat zien wat we samen hebben gedaan, zodat je het thuis nog eens kunt doen.

    Vraag het eerst, en wacht op het antwoord: ook een nee is een antwoord.
letter-missed-subject = We hebben jullie gemist: { $class }
letter-missed-text =
    We hebben jullie gemist op { $day }. Dat geeft helemaal niets, zulke dagen zijn er.

    Op je pagina zie je wat de groep heeft geleerd. Vraag het ons gerust als je het bij een andere cursus wilt inhalen.
letter-end-subject = Je cursus is afgerond: { $class }
letter-end-text =
    Dat was de laatste les van { $class }. Dank je wel dat jullie erbij waren.

    Je bladen blijven op je pagina staan, en je bewijs van deelname staat daar klaar om af te drukken.
letter-feedback-subject = Drie vragen: { $class }
letter-feedback-text = Hoe was de cursus voor { $babies } en jou? Op je pagina staan drie korte vragen. Je mag ze beantwoorden, maar het hoeft niet.
letter-erasure-subject = Wat je ons hebt verteld, wordt verwijderd: { $class }
letter-erasure-text = Wat je ons hebt verteld zodat de cursus bij { $babies } past, wordt op { $day } verwijderd, zoals beloofd. Je hoeft niets te doen.

stop-letters-title = Brieven aan jou
stop-letters-ask = Zullen we je alleen nog over je boeking schrijven?
stop-letters-yes = Ja, geen andere brieven
stop-letters-done = We schrijven je alleen nog over je boeking.
stop-letters-again = Stuur me ook de andere brieven
