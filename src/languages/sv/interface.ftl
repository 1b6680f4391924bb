### What families read on their pages: Swedish. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day } kl. { $from }–{ $until }
skip-to-sheet = Hoppa till bladet
skip-to-page = Hoppa till sidan
motto = Kursen lär ut; bladet påminner.

## What a week is called

title-with = { $region }, med { $parts }
title-looking-back = En tillbakablick
title-nothing = Inget nytt än

## The drawing of the baby, for who does not see it

figure = En bebis, inget genomgånget än
    .new = En bebis, nytt den här veckan: { $new }
    .known = En bebis, genomgånget tidigare: { $known }
    .both = En bebis, nytt den här veckan: { $new }; genomgånget tidigare: { $known }

## The sheet of a week

sheet-for = För { $names }
sheet-page-title = Vecka { $week }: { $title }
sheet-week-of = Vecka { $week } av { $weeks }
sheet-week = Vecka { $week }
sheet-weeks = Veckor
sheet-new-for-you = Nytt för dig:
    .about = gruppen lärde sig det här utan dig. Det är ingen brådska, och du kan be att få det visat.
    .short = nytt för dig
sheet-new = Nytt den här veckan
sheet-closing = Som avslutning
sheet-again = Igen, som ni båda vill
sheet-songs = Att sjunga
sheet-topics = Att fundera på
sheet-oil = Olja
sheet-next = Nästa gång
    .over = Kursen är slut; massagen behöver inte vara det. Dina händer hittar vägen.
sheet-cancelled = Inte { $day }:
    .about = det kurstillfället är inställt.
sheet-booking = Din bokning
sheet-due = Att betala och betalt
sheet-from = Från { $practice }.

## How every sheet begins

begin = Innan du börjar
begin-ask = Fråga om lov
begin-look = Titta, prata, sjung
begin-read = Läs av svaret
begin-yes = Ja, fortsätt:
begin-change = Något bör ändras:
begin-all = Så frågar du, steg för steg
begin-asking = Att fråga
begin-together = Att vara tillsammans
begin-signs = Små tecken och tydliga
begin-clusters = Tecken kommer flera tillsammans; ett ensamt säger kanske inte så mycket.
begin-states = Vaken eller sovande

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = En i taget, bredvid ditt barn
beside-ask = Fråga, och vänta sedan
    .begin = Mitt barn säger ja
    .no = Mitt barn säger nej
beside-count = { $at } av { $all }
beside-title = { $stroke }, { $at } av { $all }
beside-where = Var det är: { $region }
beside-next = Nästa
beside-back = Tillbaka
beside-ways = Från skärm till skärm
beside-rest = Låt händerna vila
    .how = Låt båda händerna ligga stilla på ditt barn under några långsamma andetag. Tacka sedan ditt barn med egna ord och lyft långsamt bort händerna.
    .listen = Om ditt barn har fått nog före slutet är det också en hel massage.
beside-sheet = Till bladet

## My baby is: what a baby shows, and what that leads to

cues-open = Vad berättar mitt barn?
cues = Mitt barn just nu…
    .about = Välj det du ser. Ingen får veta det, och inget sparas.
cues-signs = Jag ser ett tecken
    .about = Ett ensamt tecken säger kanske inte så mycket. Se efter flera tillsammans.
cues-more = Det betyder ofta: mer, tack
    .next = Fortsätt så länge ditt barn tycker om det, och fortsätt att titta: det här kan mycket väl vara ett ja.
cues-change = Det kan betyda: något bör ändras
    .less = Gör en paus med stilla händer och ge ditt barn tid. Prova sedan något mjukare, eller fråga igen.
    .stop = Sluta för den här gången. Håll ditt barn nära och se vad som behövs: en kram, mat, en ren blöja eller sömn.
cues-either = Det kan betyda det ena eller det andra
    .next = Låt händerna vila, och se efter ett tecken till innan du fortsätter eller slutar.
cues-now = Det här kan vara en bra stund
cues-wait = Vänta lite
cues-not-now = Inte nu
cues-said-no = Mitt barn sa nej
cues-no = Då blir det inte i dag, och det är bra
    .next = Ditt barn har svarat, och du har lyssnat: det är det som massagen är till för. Mata, krama, byt blöja eller vila tillsammans, och fråga igen en annan gång.
    .kept = Inget av det här skrivs ner. Din instruktör får veta det bara om du berättar.
cues-tell = Berätta för din instruktör hur det är
cues-again = Titta igen
cues-begin = Fråga, och börja bredvid ditt barn

## When hands rest

care = När du låter bli att massera
care-ask-first = Fråga vården först, om du inte redan har gjort det
care-help = Här finns hjälp

## How things are for the next session

word = Hur är läget inför { $day }?
    .about = Ett tryck berättar det för din instruktör, och för ingen annan. Du kan ändra det tills kurstillfället är slut.
word-fine = Allt är bra
word-cannot-come = Vi kan inte komma
word-vaccine = En vaccination sedan sist
word-unwell = Mår inte bra
word-something-else = Något annat
word-said = Du har berättat: { $word }.
word-said-day = Vaccinationen var { $day }.
word-said-moment = Vaccinationen var { $day } kl. { $time }.
word-vaccine-day = Dag för vaccinationen
word-vaccine-time = Klockslag
    .aside = om du vet det
word-vaccine-tell = Berätta när det var
word-no-vaccine = Det blev ändå ingen vaccination
word-line = En rad till din instruktör
    .aside = frivilligt
    .send = Skicka raden

## Before the first session

welcome = Välkommen till { $class }
    .title = Välkommen
welcome-meet = Vi ses { $when }, { $venue }.
bring = Ta med
    .towel = En handduk eller filt, och det du behöver för att byta blöja och mata.
    .baby = Ditt barn, precis som ditt barn är den dagen. Att gråta, äta och sova är lika välkommet.
welcome-keep = Efter varje kurstillfälle finns bladet här. Spara den här länken.

## A link that opens nothing

not-here = Inte här
not-yet = Inte än
    .about = Det här bladet kommer när gruppen har lärt sig det tillsammans. Det är ingen brådska.
    .back = Till ditt senaste blad
no-link = Den här länken används inte
    .about = Kanske har en bokstav fallit bort, eller så har din instruktör gjort en ny länk. Be gärna om den; det tar en minut.

## On paper

paper-scan = Hela bladet
paper-all = Alla veckor på papper
paper-large = Stor text
paper-usual = Vanlig text
paper-print = Skriv ut
paper-pdf = Spara som PDF (A4)
    .letter = Spara som PDF (Letter)
paper-none = Det här bladet finns inte som PDF
    .about = Datorn som sidorna kommer från saknar de bokstäver som behövs. Själva sidan går bra att skriva ut: öppna den och välj Skriv ut.

## On a phone

phone-kept = Sparat på den här telefonen { $day }.
phone-note = Dina egna anteckningar för den här veckan
    .about = De stannar på den här telefonen: ingen annan ser dem, och de försvinner när den här länken dras in.
away = Inget nät
    .heading = Inget nät just nu
    .about = Den här sidan behöver nätet, som inte går att nå för tillfället. Försök igen när det är tillbaka. Om du just höll på att berätta något för oss har det kanske inte kommit fram.
    .kept = Dina blad finns sparade på den här telefonen, när du vill ha dem.

## Here and there

optional = frivilligt
session-over = avslutat
leave-as-it-was = Låt det vara som det var
copy = Kopiera länken
    .done = Kopierad
write-to = Skriv till { $instructor }
    .place = Be { $instructor } om en plats
    .next = Fråga { $instructor } om nästa kurs
field-meanwhile = Under tiden sparat som:
    .nothing = inget
field-stale = Någon har sparat det här i ett annat fönster under tiden. Ditt står nedan, och bredvid varje fält det som är sparat nu. Spara igen för att behålla ditt.

## The language of a page

language = Språk
language-first = Vi läser på
language-second = Bredvid på bladen
    .none = inget annat språk
language-save = Spara språket

## A class that anybody may read of

class-about = Spädbarnsmassage för föräldrar och deras bebisar, med { $instructor } från { $practice }.
class-title = { $class }: spädbarnsmassage med { $instructor }
class-weeks =
    { $weeks ->
        [one] En vecka med start { $day } kl. { $time }.
       *[other] { $weeks } veckor med start { $day } kl. { $time }.
    }
class-room =
    { $places ->
        [one] En plats finns kvar.
       *[other] { $places } platser finns kvar.
    }
    .over = Den här kursen är slut.
    .full = Alla platser är upptagna.
    .waiting =
        { $families ->
            [one] Alla platser är upptagna; 1 familj står i kö.
           *[other] Alla platser är upptagna; { $families } familjer står i kö.
        }
class-book = Boka en plats
    .ask = Be om en plats
    .wait = Ställ dig i kö
class-where = Var
class-when = När
class-stay =
    { $weeks ->
        [one] Du börjar vilken vecka du vill och är med i 1 vecka.
       *[other] Du börjar vilken vecka du vill och är med i { $weeks } veckor.
    }
class-ages = För bebisar, på första dagen
    .between = från { $from } till { $to } veckor
    .from =
        { $from ->
            [one] från 1 vecka
           *[other] från { $from } veckor
        }
    .up-to =
        { $to ->
            [one] upp till 1 vecka
           *[other] upp till { $to } veckor
        }
class-price = Pris
    .begun = Kursen har börjat; { $instructor } berättar vad som är kvar att betala.
class-teacher = Instruktör
class-all = Alla kurser hos { $practice }

## All classes of a practice

classes = Kurser hos { $practice }
classes-about = Spädbarnsmassage för föräldrar och deras bebisar.
classes-born = Ditt barns födelsedatum
    .hint = Då visas bara kurser som passar.
classes-show = Visa det som passar
classes-none = Ingen kurs passar just nu.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } för kursen
    .deposit = { $amount } för kursen, varav { $deposit } för att hålla platsen
price-each = { $amount } för kursen, för varje barn
    .deposit = { $amount } för kursen, för varje barn, varav { $deposit } för att hålla platsen
price-further = varje ytterligare barn { $amount }
    .free = ytterligare barn gratis
price-returning = { $off } rabatt om du har gått här förut
price-free = Gratis

## The form that books a place

book = Din plats
    .title = En plats i { $class }
book-kept = En plats hålls för dig till { $day } kl. { $time }.
book-line =
    { $hours ->
        [one] När en blir ledig får du erbjudandet, och den hålls för dig i en timme.
       *[other] När en blir ledig får du erbjudandet, och den hålls för dig i { $hours } timmar.
    }
book-begun = Kursen har börjat; du skulle komma med i kursens vecka { $week } och få se det som har varit.
book-begins = Börja
book-needs = Bara om något är viktigt. Du kan också berätta det senare, på din egen sida.
    .baby = Om ditt barn
    .family = Om familjen
    .others = Om ett andra eller tredje barn
book-robots = Lämna det här tomt
book-use = Det du skriver här är bara för { $instructor } och den här kursen, och används inte till något annat. Du kan se, rätta och ta tillbaka det på din egen sida.
book-send = Boka platsen
    .wait = Skriv upp dig på väntelistan
book-age = Den här kursen är för bebisar { $ages } på första dagen; ditt barn är då { $age }.
age =
    { $weeks ->
        [one] 1 vecka
       *[other] { $weeks } veckor
    }
    .corrected =
        { $weeks ->
            [one] 1 vecka, korrigerat { $corrected }
           *[other] { $weeks } veckor, korrigerat { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 vecka, före beräknat datum
           *[other] { $weeks } veckor, före beräknat datum
        }
    .not-born = inte fött än

## Who a family is

family-adult = Vuxen
    .second = En vuxen till
family-name = Namn
family-email = E-post
    .aside = eller telefon
family-phone = Telefon
family-baby = Barn
    .second = Andra barnet
    .third = Tredje barnet
family-baby-name = Förnamn
family-born = Födelsedatum
family-early = Veckor för tidigt
    .hint = Veckor före vecka 40; då visas båda åldrarna.
details = Dina uppgifter
    .save = Spara dina uppgifter

## What a family says yes to, each on its own

agree = Som du vill
    .about = Varje val är ditt, och du kan ändra det när som helst.
agree-letters = Ni får skriva till oss om senare kurser
agree-photos = Foton från kursen får visa oss
    .aside = aldrig avklädda
agree-shares = Andra familjer i kursen som också delar får se
shares-nothing = Inget
shares-names = Våra förnamn
shares-email = Våra förnamn och e-post
shares-phone = Våra förnamn och telefon
shares-both = Våra förnamn, e-post och telefon
agree-save = Spara valen

## A family's own page of its booking

booking-sheets = Blad
booking-for = För { $names }, med { $instructor } från { $practice }
booking-booked = Du har din plats
booking-asked = Du har bett om en plats
    .about = Den hålls för dig tills { $instructor } svarar; svaret kommer här.
booking-waiting = Du står i kö
    .next = Du står näst på tur.
    .before =
        { $families ->
            [one] En familj är före dig.
           *[other] { $families } familjer är före dig.
        }
    .about = När en plats blir ledig får du erbjudandet här.
booking-offered = En plats är ledig för dig
    .until = Den hålls till { $day } kl. { $time }.
    .after = Därefter går den till nästa familj.
    .take = Ta platsen
booking-given-back = Du har lämnat tillbaka din plats
    .about = Det som gruppen lärde sig med dig finns kvar på dina blad.
booking-ended = Du har ingen plats i den här kursen
    .about = En plats som erbjöds har gått vidare, eller så fanns det ingen att ge. { $instructor } kan berätta mer.
booking-correct = Rätta dina uppgifter
booking-due = Att betala
booking-needs = Så att kursen passar dig
    .about = Allergier, hud, vaccinationer: berätta för { $instructor } vad som är viktigt för { $names }, om det är något.
    .tell = Berätta det instruktören behöver veta
booking-when = När och var
booking-visits = Som gäst i en annan kurs
    .one = { $day }: { $class }
booking-circle = Familjer som delar
    .nobody = Ingen annan delar än.
    .names = { $adults }, med { $babies }
booking-keep = Spara den här sidan
    .about = Dess adress är vägen tillbaka hit; det finns inget lösenord.
    .send = Skicka den till dig själv
    .subject = Vår massagekurs
    .secret = Den som har sidans adress kan se och ändra din bokning. Behåll den för er själva.

## Leaving

leave-class = Lämna tillbaka platsen
    .link = Lämna tillbaka platsen…
    .ask = Lämna tillbaka platsen?
    .about = Platsen blir genast ledig för en annan familj. Det du har lärt dig hittills finns kvar på dina blad. Om det bara är en vecka som du inte kan komma: behåll platsen och säg det i stället.
leave-line = Lämna väntelistan
    .link = Lämna väntelistan…
    .ask = Lämna väntelistan?
    .about = Din plats i kön försvinner med det.
leave-keep = Behåll den

## What the class needs to know

needs = Det instruktören behöver veta
needs-about = Bara { $instructor } läser det här. Svara på det du vill; varje svar försvinner av sig självt efter kursen.
needs-family = Familjen
needs-kept = Sparas längst till { $day }.
needs-save = Spara svaren
answer-open = inte berättat
answer-yes = ja
answer-no = nej
answer-time = { $question }: klockslag
    .hint = Klockslaget räknas om du vet det.

## What is due and paid

due-now = Nu
due-nothing = Vad du betalar är inte uppskrivet för dig än. Det kommer här, och du behöver inte göra något innan dess.
due-open = Kvar att betala
    .now = varav nu
    .later = och senare
    .nothing = inget
due-too-much = För mycket betalt
due-paid = Betalt hittills
due-how = Så betalar du
due-card = Betala med kort
    .about = Den sidan hör till en betaltjänst som { $practice } använder. Inget om ditt kort kommer hit.
due-refund = När du inte kan komma
due-all = Alltihop
    .what = Vad
    .to-pay = Att betala
due-sheet = Till ditt blad
entry-by = senast { $day }
entry-due = Att betala
    .for = Att betala: { $words }
entry-discount = Rabatt
    .for = Rabatt: { $words }
entry-paid =
    { $how ->
        [cash] Betalt kontant
        [transfer] Betalt med överföring
        [card] Betalt med kort
       *[voucher] Betalt med värdebevis
    }
    .for =
        { $how ->
            [cash] Betalt kontant: { $words }
            [transfer] Betalt med överföring: { $words }
            [card] Betalt med kort: { $words }
           *[voucher] Betalt med värdebevis: { $words }
        }
entry-refund =
    { $how ->
        [cash] Återbetalt kontant
        [transfer] Återbetalt med överföring
        [card] Återbetalt med kort
       *[voucher] Återbetalt med värdebevis
    }
    .for =
        { $how ->
            [cash] Återbetalt kontant: { $words }
            [transfer] Återbetalt med överföring: { $words }
            [card] Återbetalt med kort: { $words }
           *[voucher] Återbetalt med värdebevis: { $words }
        }
entry-written-off = Avskrivet
    .for = Avskrivet: { $words }
entry-taken-back = Återtaget: { $title }
receipt = Kvitto { $number }
    .link = kvitto { $number }
receipt-from = Från
    .family = en familj i kursen
receipt-to = Till
receipt-for = För
receipt-amount = Belopp
receipt-paid = Betalt
receipt-refund = Återbetalt
receipt-how =
    { $how ->
        [cash] kontant
        [transfer] med överföring
        [card] med kort
       *[voucher] med värdebevis
    }
receipt-void = Ogiltigt: den här raden har återtagits.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = anmälningsavgift
sentence-line-course = kursen
sentence-line-rest = resten av kursen
sentence-line-course-babies = kursen, { $n } barn
sentence-line-rest-babies = resten av kursen, { $n } barn
sentence-line-further = ytterligare barn
sentence-line-returning = du har gått här förut

## What has just been done, found by its English wording

sentence-place-booked = Du har din plats. Spara den här sidan: den är vägen till din bokning.
sentence-place-asked = Din förfrågan är på väg. Spara den här sidan: svaret kommer här.
sentence-place-waits = Du står på väntelistan. Spara den här sidan: den visar din plats i kön.
sentence-place-given-back = Du har lämnat tillbaka din plats. Tack för att du sa till.
sentence-line-left = Du står inte längre på väntelistan.
sentence-details-saved = Dina uppgifter är sparade.
sentence-language-saved = Dina sidor är på det här språket från och med nu.

## Why nothing was booked, found by its English wording

sentence-booking-known = Det finns redan en bokning för det här barnet och den här e-postadressen. Din privata länk visar den; om du har tappat bort länken, be din instruktör om den.
sentence-booking-full = Det finns ingen plats kvar för dig de här veckorna. Du kan stå i kö: tryck en gång till, så erbjuds du nästa som blir ledig.
sentence-booking-robot = Lämna fältet för robotar tomt och skicka formuläret igen.
sentence-booking-quick = Det gick väldigt fort. Titta igenom det en gång till och skicka det igen.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Ange dagen också, inte bara klockslaget.
sentence-vaccine-to-come = Den dagen har inte varit än. Berätta när vaccinet har getts.
sentence-date = Ange ett datum som år-månad-dag, till exempel 2026-11-26.
sentence-date-times = Ange ett datum i vår tid.
sentence-time = Ange ett klockslag i timmar och minuter, till exempel 10:30.
sentence-no-words = Skriv orden som vi får visa, eller välj nej.
sentence-choose = Välj ett av alternativen.
sentence-too-long = Det är { $n } tecken för långt; { $m } tecken får plats.
sentence-control = Ta bort styrtecken.
sentence-name = Skriv ett namn.
sentence-own-name = Skriv ditt namn.
sentence-reach = Ange en e-postadress eller ett telefonnummer: ett sätt att nå familjen.
sentence-email = Ange en e-postadress, till exempel namn@example.org.
sentence-phone = Ange ett telefonnummer, till exempel +46 8 465 004 00.
sentence-baby-name = Skriv barnets förnamn.
sentence-born = Ange födelsedatumet.
sentence-born-to-come = Den dagen har inte varit än. Lägg till familjen när barnet är fött.
sentence-born-long-ago = Det är mer än fem år sedan. Stämmer året?
sentence-early = Ange hela veckor före vecka 40, från 0 till 20.
sentence-one-more-baby = Det finns ingen plats för ett barn till. Fråga din instruktör.
sentence-whole-number = Ange ett heltal från { $n } till { $m }.
sentence-language = Välj ett språk i listan.
sentence-yes-no = Svara ja eller nej, eller lämna det öppet.
sentence-vaccine-next = Den dagen har inte varit än. Skriv den under nästa vaccination.

## The calendar file

calendar-name = Babymassage
calendar-session = Babymassage: { $class }, vecka { $week } av { $weeks }
calendar-off = Inställt: { $class }
calendar-sheet = Ditt blad: { $address }
calendar-add = Lägg till i din kalender
calendar-map = Visa platsen på en karta
calendar = Dina träffar i din kalender
    .about = Din kalender kan hålla reda på datumen. Där står bara gruppen och veckan, aldrig ditt barns namn.
calendar-follow = Låt kalendern följa dem
    .about = Om en träff flyttas, flyttas den också där, ofta inom några timmar.
    .link = Följ i din kalender
    .address = Om inget öppnas, ge ditt kalenderprogram den här adressen:
calendar-once = Eller lägg in dem en gång
    .about = Den här filen har datumen som de är i dag. Om något ändras, läs in den igen, så rättar den det gamla.
    .link = Läs in filen
calendar-secret = Den som har den här adressen kan hitta dina blad. Har den hamnat i fel händer, be din instruktör om en ny länk: då slutar den gamla adressen genast att gälla, och kalendern som följer den också.

## When the course is over

ends = Nu när kursen är slut
    .certificate = Ditt intyg från kursen
    .feedback = Berätta hur det var
    .data = Behåll eller radera det som är sparat om dig
ends-data = Det som är sparat

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Intyg från kursen
certificate-words = { $names } deltog i ”{ $class }”, en kurs i spädbarnsmassage hos { $practice }, från { $from } till { $until }.
certificate-weeks = { $held ->
        [one] De var med den enda vecka som hölls.
       *[other] De var med { $attended } av { $held } veckor.
    }
certificate-regions = De lärde sig strykningarna för: { $regions }.
certificate-signed = { $instructor }, som höll kursen
certificate-print = Skriv ut det
certificate-soon = Inte än
    .about = Ditt intyg kommer här efter det sista kurstillfället. Det är ingen brådska.
    .back = Till ditt senaste blad

## What the family says of the course

feedback = Hur var det för dig?
    .about = Tre frågor; svara på det du vill. Din instruktör läser svaren utan ditt namn, och du kan ändra dem när som helst.
feedback-good = Vad var bra?
feedback-change = Vad borde vi ändra?
feedback-quote = Får vi visa ord från dig för andra familjer?
feedback-quote-no = Nej
feedback-quote-nameless = Ja, utan namn
feedback-quote-first-name = Ja, med vårt förnamn
feedback-words = Orden som vi får visa
    .aside = om du svarade ja
feedback-send = Skicka svaren
feedback-thanks = Tack. Din instruktör kan läsa det här nu.
feedback-soon = Inte än
    .about = Här kan du berätta hur det var, efter det sista kurstillfället.
    .back = Till ditt senaste blad

## What is kept of a family

data = Det som är sparat om dig
    .about = Det här är allt som är sparat om { $babies } och dig för ”{ $class }”, och varför.
    .until = Allt detta raderas av sig självt efter { $day }, om inte tidigare.
    .link-until = Din länk fungerar till och med { $day }.
    .take = Ta med dig allt, som en fil
data-there = på plats
data-not-there = inte på plats
data-people = Namn, e-post och telefon
    .why = Så att din instruktör kan hälsa dig välkommen och nå dig.
data-babies = Barnens förnamn, födelsedatum och veckor för tidigt
    .why = Åldern avgör vad som passar ett barn en viss dag.
data-answers = Det du svarade före kursen, bland annat på frågor om hälsa
    .why = Så att inget görs som inte är bra för ditt barn. Svar om hälsa försvinner av sig själva, några veckor efter kursen.
data-marks = När du var med, och när ditt barn sa ”inte i dag”
    .why = Så att du får se det du missade.
data-money = Att betala och betalt
    .why = Bokföringen måste visa varje belopp.
data-words = Det du sa före ett kurstillfälle, och dina svar om hur det var
    .why = Så att kursen passar dig, och nästa blir bättre.
data-consents = Det du sa ja till: brev, foton, vad andra familjer ser
    .why = Så att inget görs som du inte ville.
data-note = En egen anteckning av din instruktör
    .why = Så att instruktören minns det du har berättat.
data-choice = Behåll eller radera
    .keep = Behåll: du behöver inte göra något. Dina blad och den här sidan finns kvar som de är, tills din instruktör rensar bort kursen.
    .delete = Eller radera nu, för alltid. Dina blad försvinner också.
    .ask = Radera det som är sparat om oss…
data-leave = Om du vill lämna kursen
    .about = Fram till det sista kurstillfället behövs det här för din plats i kursen. Du kan lämna tillbaka platsen när som helst; sedan kan allt raderas här.
    .link = Till din bokning
data-sure = Radera allt?
    .about = Det här försvinner för alltid: era namn och kontaktuppgifter, namn och födelsedatum för { $babies }, dina svar, när du var med, dina ord och det du sa ja till, dina blad och ditt intyg. Den här länken öppnar inget längre.
    .money = Beloppen som skulle betalas och som betalades finns kvar i bokföringen, utan ditt namn.
    .delete = Radera allt nu
    .keep = Behåll
data-gone = Det är borta
    .about = Det som var sparat om din familj är raderat, och din länk öppnar inget längre.
    .stays = Beloppen som skulle betalas och som betalades finns kvar i bokföringen, utan ditt namn. Säkerhetskopior från tidigare dagar kan ännu innehålla resten, tills din instruktör ersätter dem.
    .wish = Dina händer har kvar det de har lärt sig. Vi önskar er allt gott.

## The circle: families of a class who let each other see what they choose

circle = Vill ni lära känna varandra?
    .about = Familjer som delar ser varandras förnamn, och e-post eller telefon om båda vill. Du kan ändra det på din bokningssida när som helst; det upphör två veckor efter kursen.
    .see = Familjer som också delar får se
    .share = Dela det här
    .not-now = Inte nu
circle-stay = Håll kontakten
    .about = Cirkeln upphör två veckor efter kursen. Om du håller kontakten fortsätter du att se de familjer som väljer samma sak.
    .yes = Du håller kontakten med de familjer som väljer samma sak.
    .over = Den här kursens cirkel har upphört.

## Letters

letter-greeting = Hej { $names }!
letter-greeting-all = Hej!
letter-regards = Varma hälsningar från { $instructor }, { $practice }
letter-your-page = Din egen sida, med allt om din plats:
letter-your-sheets = Dina blad:
letter-your-certificate = Ditt intyg, att skriva ut:
letter-your-questions = De tre frågorna:
letter-private = Länken är bara din: den som har den kan läsa din sida.
letter-your-dates = Dina datum till din kalender, alltid aktuella:
letter-first-session = Ditt första kurstillfälle är { $day } kl. { $time }: { $venue }.
letter-next-session = Ditt nästa kurstillfälle är { $day } kl. { $time }: { $venue }.
letter-no-more = Om ni hellre bara vill ha brev om er bokning:

letter-received-subject = Din förfrågan om en plats: { $class }
letter-received-text = Tack för att du har bett om en plats i { $class }. Den hålls för dig tills { $instructor } har svarat.
letter-booked-subject = Din plats: { $class }
letter-booked-text = Du har en plats i { $class }. Vi ser fram emot att träffa { $babies }.
letter-waiting-subject = Du står på väntelistan: { $class }
letter-waiting-text = Du står på väntelistan till { $class }. Vi skriver till dig när en plats blir ledig.
letter-offer-subject = En plats är ledig för dig: { $class }
letter-offer-text =
    En plats i { $class } har blivit ledig. Den hålls för dig till { $until }.

    Svara gärna ja eller nej på din sida, så att ingen väntar i onödan.
letter-passed-on-subject = Platsen har gått till nästa familj: { $class }
letter-passed-on-text =
    Platsen i { $class } som hölls för dig har gått till nästa familj på väntelistan.

    Om du fortfarande vill ha en plats kan du ställa dig i kö igen på din sida.
letter-reminder-subject = Vi ses { $day } kl. { $time }: { $class }
letter-reminder-text = Om du inte kan komma, eller om det är något som vi behöver veta, berätta det med ett tryck på din sida.
letter-moved-subject = En ändring: { $class }
letter-moved-text = Något har ändrats i { $class }. Notera gärna var och när vi ses.
letter-cancelled-subject = Inget kurstillfälle { $day }: { $class }
letter-cancelled-text = Kurstillfället { $day } i { $class } är inställt.
letter-sheet-subject = Ditt blad för kursens vecka { $week }: { $class }
letter-sheet-text =
    Bladet för kursens vecka { $week } är klart. Det visar vad vi gjorde tillsammans, så att du kan göra det igen hemma.

    Fråga först, och vänta på svaret: ett nej är också ett svar.
letter-missed-subject = Vi saknade dig: { $class }
letter-missed-text =
    Vi saknade dig { $day }. Det gör ingenting, vissa dagar blir det så.

    Din sida visar vad gruppen lärde sig. Hör gärna av dig om du vill ta igen det i en annan kurs.
letter-end-subject = Din kurs är avslutad: { $class }
letter-end-text =
    Det var det sista kurstillfället i { $class }. Tack för att du har varit med.

    Dina blad finns kvar på din sida, och där finns också ditt intyg att skriva ut.
letter-feedback-subject = Tre frågor: { $class }
letter-feedback-text = Hur var kursen för { $babies } och dig? På din sida finns tre korta frågor. Svara på dem eller låt bli, precis som du vill.
letter-erasure-subject = Det du har berättat raderas: { $class }
letter-erasure-text = Det du har berättat för att kursen ska passa { $babies } raderas { $day }, som vi har lovat. Du behöver inte göra något.

stop-letters-title = Brev till dig
stop-letters-ask = Ska vi bara skriva till dig om din bokning?
stop-letters-yes = Ja, inga andra brev
stop-letters-done = Vi skriver till dig bara om din bokning.
stop-letters-again = Skicka mig de andra breven också
