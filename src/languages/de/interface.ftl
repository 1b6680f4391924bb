### What families read on their pages: German. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, { $from } bis { $until } Uhr
skip-to-sheet = Zum Blatt springen
skip-to-page = Zur Seite springen
motto = Der Kurs zeigt es, das Blatt erinnert.

## What a week is called

title-with = { $region }, dazu: { $parts }
title-looking-back = Rückblick
title-nothing = Noch nichts Neues

## The drawing of the baby, for who does not see it

figure = Ein Baby, noch nichts gezeigt
    .new = Ein Baby, neu diese Woche: { $new }
    .known = Ein Baby, schon gezeigt: { $known }
    .both = Ein Baby, neu diese Woche: { $new }; schon gezeigt: { $known }

## The sheet of a week

sheet-for = Für { $names }
sheet-page-title = Woche { $week }: { $title }
sheet-week-of = Woche { $week } von { $weeks }
sheet-week = Woche { $week }
sheet-weeks = Wochen
sheet-new-for-you = Neu für dich:
    .about = Das hat dein Kurs ohne dich gelernt. Es eilt nicht, und du kannst es dir gern zeigen lassen.
    .short = neu für dich
sheet-new = Neu diese Woche
sheet-closing = Zum Schluss
sheet-again = Noch einmal, wie ihr beide mögt
sheet-songs = Zum Singen
sheet-topics = Zum Nachdenken
sheet-oil = Öl
sheet-next = Nächstes Mal
    .over = Der Kurs ist vorbei, die Massage muss es nicht sein. Deine Hände kennen den Weg.
sheet-cancelled = Nicht am { $day }:
    .about = Dieses Treffen fällt aus.
sheet-booking = Deine Buchung
sheet-due = Offen und bezahlt
sheet-from = Von { $practice }.

## How every sheet begins

begin = Bevor du anfängst
begin-ask = Um Erlaubnis fragen
begin-look = Schauen, sprechen, singen
begin-read = Die Antwort lesen
begin-yes = Ja, weiter:
begin-change = Etwas soll anders werden:
begin-all = Wie du fragst, Schritt für Schritt
begin-asking = Fragen
begin-together = Zusammen sein
begin-signs = Kleine Zeichen und deutliche
begin-clusters = Zeichen kommen meist zu mehreren; eines allein sagt vielleicht wenig.
begin-states = Wach oder im Schlaf

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Griff für Griff, neben deinem Baby
beside-ask = Frag, dann warte
    .begin = Mein Baby sagt Ja
    .no = Mein Baby sagt Nein
beside-count = { $at } von { $all }
beside-title = { $stroke }, { $at } von { $all }
beside-where = Wo: { $region }
beside-next = Weiter
beside-back = Zurück
beside-ways = Von Seite zu Seite
beside-rest = Lass deine Hände ruhen
    .how = Lass beide Hände ein paar langsame Atemzüge lang still auf deinem Baby liegen. Dann dank deinem Baby mit eigenen Worten und nimm die Hände langsam weg.
    .listen = Hat dein Baby schon vorher genug, ist auch das eine ganze Massage.
beside-sheet = Zum Blatt

## My baby is: what a baby shows, and what that leads to

cues-open = Was sagt mir mein Baby?
cues = Mein Baby gerade:
    .about = Wähle, was du siehst. Niemand erfährt davon, und nichts wird gespeichert.
cues-signs = Ich sehe ein Zeichen
    .about = Ein Zeichen allein sagt vielleicht wenig. Achte auf mehrere zusammen.
cues-more = Es heißt oft: bitte mehr
    .next = Mach weiter, solange es deinem Baby gefällt, und schau weiter hin: Das kann gut ein Ja sein.
cues-change = Es heißt vielleicht: Etwas soll anders werden
    .less = Mach Pause mit ruhenden Händen und lass deinem Baby Zeit. Dann versuch etwas Sanfteres oder frag noch einmal.
    .stop = Hör für jetzt auf. Nimm dein Baby nah zu dir und schau, was es möchte: kuscheln, trinken, eine Windel oder schlafen.
cues-either = Es kann beides heißen
    .next = Lass die Hände ruhen und such ein weiteres Zeichen, bevor du weitermachst oder aufhörst.
cues-now = Jetzt ist vielleicht ein guter Moment
cues-wait = Warte ein wenig
cues-not-now = Jetzt nicht
cues-said-no = Mein Baby hat Nein gesagt
cues-no = Dann heute nicht, und das ist gut so
    .next = Dein Baby hat geantwortet, und du hast zugehört: Dafür ist die Massage da. Trinken, kuscheln, wickeln oder zusammen ruhen, und ein andermal wieder fragen.
    .kept = Nichts davon wird aufgeschrieben. Deine Kursleitung weiß es nur, wenn du es erzählst.
cues-tell = Sag deiner Kursleitung, wie es euch geht
cues-again = Noch einmal schauen
cues-begin = Fragen und neben deinem Baby anfangen

## When hands rest

care = Wann lieber nicht massieren
care-ask-first = Frag zuerst eine medizinische Fachkraft, falls noch nicht geschehen
care-help = Wo du Hilfe findest

## How things are for the next session

word = Wie sieht es aus am { $day }?
    .about = Ein Tippen sagt es deiner Kursleitung und sonst niemandem. Du kannst es bis zum Ende des Treffens ändern.
word-fine = Alles gut
word-cannot-come = Wir können nicht kommen
word-vaccine = Impfung seit dem letzten Mal
word-unwell = Nicht gesund
word-something-else = Etwas anderes
word-said = Du hast uns gesagt: { $word }.
word-said-day = Die Impfung war am { $day }.
word-said-moment = Die Impfung war am { $day } um { $time } Uhr.
word-vaccine-day = Tag der Impfung
word-vaccine-time = Uhrzeit
    .aside = falls du sie noch weißt
word-vaccine-tell = Sag, wann sie war
word-no-vaccine = Es gab doch keine Impfung
word-line = Eine Zeile an deine Kursleitung
    .aside = freiwillig
    .send = Zeile senden

## Before the first session

welcome = Willkommen bei { $class }
    .title = Willkommen
welcome-meet = Wir treffen uns am { $when }, { $venue }.
bring = Was du mitbringst
    .towel = Ein Handtuch oder eine Decke und was du zum Wickeln und Füttern brauchst.
    .baby = Dein Baby, so wie es an dem Tag ist. Weinen, Trinken und Schlafen sind alle willkommen.
welcome-keep = Nach jedem Treffen erscheint hier das Blatt dazu. Heb diesen Link auf.

## A link that opens nothing

not-here = Nicht hier
not-yet = Noch nicht
    .about = Dieses Blatt erscheint, sobald dein Kurs es zusammen gelernt hat. Es eilt nicht.
    .back = Zu deinem neuesten Blatt
no-link = Diesen Link gibt es nicht
    .about = Vielleicht ging ein Buchstabe verloren, oder deine Kursleitung hat einen neuen Link gemacht. Frag bitte danach, es dauert nur eine Minute.

## On paper

paper-scan = Das ganze Blatt
paper-all = Alle Wochen auf Papier
paper-large = Große Schrift
paper-usual = Normale Schrift
paper-print = Drucken
paper-pdf = Als PDF sichern (A4)
    .letter = Als PDF sichern (Letter)
paper-none = Von diesem Blatt gibt es kein PDF
    .about = Dem Computer, von dem diese Seiten kommen, fehlen die Schriften dafür. Die Seite selbst lässt sich gut drucken: Öffne sie und wähle Drucken.

## On a phone

phone-kept = Auf diesem Handy gespeichert am { $day }.
phone-note = Deine eigenen Notizen zu dieser Woche
    .about = Sie bleiben auf diesem Handy: Niemand sonst sieht sie, und sie verschwinden, wenn dieser Link zurückgezogen wird.
away = Kein Netz
    .heading = Gerade kein Netz
    .about = Diese Seite braucht das Netz, und das ist im Moment nicht erreichbar. Versuch es bitte wieder, wenn es zurück ist. Falls du uns gerade etwas sagen wolltest, ist es vielleicht nicht angekommen.
    .kept = Deine Blätter liegen auf diesem Handy bereit, wann immer du so weit bist.

## Here and there

optional = freiwillig
session-over = vorbei
leave-as-it-was = So lassen, wie es war
copy = Link kopieren
    .done = Kopiert
write-to = An { $instructor } schreiben
    .place = { $instructor } nach einem Platz fragen
    .next = { $instructor } nach dem nächsten Kurs fragen
field-meanwhile = Inzwischen gespeichert:
    .nothing = nichts
field-stale = Inzwischen hat jemand dies in einem anderen Fenster gespeichert. Unten steht deine Fassung, neben jedem Feld, was jetzt gespeichert ist. Speichere noch einmal, um deine zu behalten.

## The language of a page

language = Sprache
language-first = Wir lesen
language-second = Daneben auf den Blättern
    .none = keine weitere Sprache
language-save = Sprache speichern

## A class that anybody may read of

class-about = Babymassage für Eltern und ihre Babys, mit { $instructor }, { $practice }.
class-title = { $class }: Babymassage mit { $instructor }
class-weeks =
    { $weeks ->
        [one] Eine Woche, am { $day }, { $time } Uhr.
       *[other] { $weeks } Wochen, ab { $day }, { $time } Uhr.
    }
class-room =
    { $places ->
        [one] Ein Platz ist noch frei.
       *[other] { $places } Plätze sind noch frei.
    }
    .over = Dieser Kurs ist zu Ende.
    .full = Alle Plätze sind vergeben.
    .waiting =
        { $families ->
            [one] Alle Plätze sind vergeben; 1 Familie wartet.
           *[other] Alle Plätze sind vergeben; { $families } Familien warten.
        }
class-book = Platz buchen
    .ask = Platz anfragen
    .wait = Auf die Warteliste
class-where = Wo
class-when = Wann
class-stay =
    { $weeks ->
        [one] Du kannst in jeder Woche einsteigen und bleibst eine Woche.
       *[other] Du kannst in jeder Woche einsteigen und bleibst { $weeks } Wochen.
    }
class-ages = Für Babys, am ersten Tag
    .between = { $from } bis { $to } Wochen
    .from =
        { $from ->
            [one] ab 1 Woche
           *[other] ab { $from } Wochen
        }
    .up-to =
        { $to ->
            [one] bis 1 Woche
           *[other] bis { $to } Wochen
        }
class-price = Preis
    .begun = Der Kurs hat begonnen; { $instructor } sagt dir, was noch zu zahlen ist.
class-teacher = Kursleitung
class-all = Alle Kurse von { $practice }

## All classes of a practice

classes = Kurse von { $practice }
classes-about = Babymassage für Eltern und ihre Babys.
classes-born = Geburtsdatum deines Babys
    .hint = Dann siehst du nur Kurse, die passen.
classes-show = Passende zeigen
classes-none = Gerade passt kein Kurs.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } für den Kurs
    .deposit = { $amount } für den Kurs, davon { $deposit }, um den Platz zu sichern
price-each = { $amount } für den Kurs und je Baby
    .deposit = { $amount } für den Kurs und je Baby, davon { $deposit }, um den Platz zu sichern
price-further = jedes weitere Baby { $amount }
    .free = weitere Babys kostenlos
price-returning = { $off } weniger, falls du schon dabei warst
price-free = Kostenlos

## The form that books a place

book = Dein Platz
    .title = Ein Platz in { $class }
book-kept = Ein Platz ist für dich reserviert bis { $day }, { $time } Uhr.
book-line =
    { $hours ->
        [one] Wird einer frei, wird er dir angeboten und eine Stunde lang freigehalten.
       *[other] Wird einer frei, wird er dir angeboten und { $hours } Stunden lang freigehalten.
    }
book-begun = Der Kurs hat begonnen; du kämst in Woche { $week } dazu, und was vorher war, wird dir gezeigt.
book-begins = Einstieg am
book-needs = Nur wenn etwas wichtig ist. Du kannst es auch später sagen, auf deiner eigenen Seite.
    .baby = Zu deinem Baby
    .family = Zur Familie
    .others = Zu einem zweiten oder dritten Baby
book-robots = Bitte leer lassen
book-use = Was du hier schreibst, ist nur für { $instructor } und diesen Kurs und wird für nichts anderes genutzt. Auf deiner eigenen Seite kannst du es sehen, ändern und zurückziehen.
book-send = Platz buchen
    .wait = Auf die Warteliste
book-age = Dieser Kurs ist für Babys, die am ersten Tag { $ages } alt sind; deines wäre dann: { $age }.
age =
    { $weeks ->
        [one] 1 Woche
       *[other] { $weeks } Wochen
    }
    .corrected =
        { $weeks ->
            [one] 1 Woche, korrigiert { $corrected }
           *[other] { $weeks } Wochen, korrigiert { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 Woche, vor dem errechneten Termin
           *[other] { $weeks } Wochen, vor dem errechneten Termin
        }
    .not-born = noch nicht geboren

## Who a family is

family-adult = Erwachsene Person
    .second = Zweite erwachsene Person
family-name = Name
family-email = E-Mail
    .aside = oder Telefon
family-phone = Telefon
family-baby = Baby
    .second = Zweites Baby
    .third = Drittes Baby
family-baby-name = Vorname
family-born = Geburtsdatum
family-early = Wochen zu früh geboren
    .hint = Wochen vor der 40.; dann zeigen wir beide Altersangaben.
details = Deine Angaben
    .save = Angaben speichern

## What a family says yes to, each on its own

agree = Wie du möchtest
    .about = Über jedes entscheidest du, und du kannst es jederzeit ändern.
agree-letters = Ihr dürft uns zu späteren Kursen schreiben
agree-photos = Auf Fotos vom Kurs dürfen wir zu sehen sein
    .aside = nie unbekleidet
agree-shares = Andere Familien im Kurs, die auch teilen, dürfen sehen
shares-nothing = Nichts
shares-names = Unsere Vornamen
shares-email = Unsere Vornamen und E-Mail
shares-phone = Unsere Vornamen und Telefon
shares-both = Unsere Vornamen, E-Mail und Telefon
agree-save = Auswahl speichern

## A family's own page of its booking

booking-sheets = Blätter
booking-for = Für { $names }, mit { $instructor }, { $practice }
booking-booked = Du hast deinen Platz
booking-asked = Du hast einen Platz angefragt
    .about = Er wird für dich freigehalten, bis { $instructor } antwortet; die Antwort erscheint hier.
booking-waiting = Du bist auf der Warteliste
    .next = Du bist als Nächstes dran.
    .before =
        { $families ->
            [one] Eine Familie ist vor dir.
           *[other] { $families } Familien sind vor dir.
        }
    .about = Wird ein Platz frei, wird er dir hier angeboten.
booking-offered = Ein Platz ist für dich frei
    .until = Er wird freigehalten bis { $day }, { $time } Uhr.
    .after = Danach geht er an die nächste Familie.
    .take = Platz annehmen
booking-given-back = Du hast deinen Platz zurückgegeben
    .about = Was der Kurs mit dir gelernt hat, bleibt auf deinen Blättern.
booking-ended = Du hast keinen Platz in diesem Kurs
    .about = Ein angebotener Platz ist an andere gegangen, oder es war keiner zu vergeben. { $instructor } kann dir mehr sagen.
booking-correct = Angaben ändern
booking-due = Was zu zahlen ist
booking-needs = Damit der Kurs zu dir passt
    .about = Allergien, Haut, Impfungen: Sag { $instructor }, was für { $names } wichtig ist, falls es etwas gibt.
    .tell = Sagen, was der Kurs wissen sollte
booking-when = Wann und wo
booking-visits = Zu Gast in einem anderen Kurs
    .one = { $day }: { $class }
booking-circle = Familien, die teilen
    .nobody = Noch teilt sonst niemand.
    .names = { $adults }, mit { $babies }
booking-keep = Heb diese Seite auf
    .about = Ihre Adresse ist der Weg hierher zurück; ein Passwort gibt es nicht.
    .send = An dich selbst senden
    .subject = Unser Babymassagekurs
    .secret = Wer die Adresse dieser Seite hat, kann deine Buchung sehen und ändern. Behaltet sie für euch.

## Leaving

leave-class = Platz zurückgeben
    .link = Platz zurückgeben …
    .ask = Den Platz zurückgeben?
    .about = Der Platz wird sofort für eine andere Familie frei. Was du bisher gelernt hast, bleibt auf deinen Blättern. Kannst du nur eine Woche nicht kommen, behalte deinen Platz und sag uns stattdessen nur das.
leave-line = Warteliste verlassen
    .link = Warteliste verlassen …
    .ask = Die Warteliste verlassen?
    .about = Dein Platz in der Reihe geht damit verloren.
leave-keep = Behalten

## What the class needs to know

needs = Was der Kurs wissen sollte
needs-about = Nur { $instructor } liest das. Beantworte, was du magst; jede Antwort verfällt nach dem Kurs von selbst.
needs-family = Die Familie
needs-kept = Gespeichert bis spätestens { $day }.
needs-save = Antworten speichern
answer-open = keine Angabe
answer-yes = ja
answer-no = nein
answer-time = { $question }: Uhrzeit
    .hint = Die Uhrzeit zählt, wenn du sie weißt.

## What is due and paid

due-now = Jetzt
due-nothing = Was du zahlst, ist noch nicht für dich aufgeschrieben. Es erscheint hier, und vorher brauchst du nichts zu tun.
due-open = Noch zu zahlen
    .now = davon jetzt
    .later = und später
    .nothing = nichts
due-too-much = Zu viel bezahlt
due-paid = Bisher bezahlt
due-how = So kannst du zahlen
due-card = Mit Karte zahlen
    .about = Diese Seite gehört zu einem Zahlungsdienst, den { $practice } nutzt. Nichts von deiner Karte kommt hierher.
due-refund = Wenn du nicht kommen kannst
due-all = Alles zusammen
    .what = Was
    .to-pay = Zu zahlen
due-sheet = Zu deinem Blatt
entry-by = bis { $day }
entry-due = Zu zahlen
    .for = Zu zahlen: { $words }
entry-discount = Nachlass
    .for = Nachlass: { $words }
entry-paid =
    { $how ->
        [cash] Bar bezahlt
        [transfer] Per Überweisung bezahlt
        [card] Mit Karte bezahlt
       *[voucher] Mit Gutschein bezahlt
    }
    .for =
        { $how ->
            [cash] Bar bezahlt: { $words }
            [transfer] Per Überweisung bezahlt: { $words }
            [card] Mit Karte bezahlt: { $words }
           *[voucher] Mit Gutschein bezahlt: { $words }
        }
entry-refund =
    { $how ->
        [cash] Bar zurückgezahlt
        [transfer] Per Überweisung zurückgezahlt
        [card] Per Karte zurückgezahlt
       *[voucher] Als Gutschein zurückgegeben
    }
    .for =
        { $how ->
            [cash] Bar zurückgezahlt: { $words }
            [transfer] Per Überweisung zurückgezahlt: { $words }
            [card] Per Karte zurückgezahlt: { $words }
           *[voucher] Als Gutschein zurückgegeben: { $words }
        }
entry-written-off = Abgeschrieben
    .for = Abgeschrieben: { $words }
entry-taken-back = Zurückgenommen: { $title }
receipt = Quittung { $number }
    .link = Quittung { $number }
receipt-from = Von
    .family = eine Familie des Kurses
receipt-to = An
receipt-for = Für
receipt-amount = Betrag
receipt-paid = Bezahlt
receipt-refund = Zurückgezahlt
receipt-how =
    { $how ->
        [cash] bar
        [transfer] per Überweisung
        [card] per Karte
       *[voucher] per Gutschein
    }
receipt-void = Ungültig: Dieser Posten wurde zurückgenommen.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = Anzahlung
sentence-line-course = der Kurs
sentence-line-rest = der Rest des Kurses
sentence-line-course-babies = der Kurs, { $n } Babys
sentence-line-rest-babies = der Rest des Kurses, { $n } Babys
sentence-line-further = weiteres Baby
sentence-line-returning = du warst schon einmal dabei

## What has just been done, found by its English wording

sentence-place-booked = Du hast deinen Platz. Heb diese Seite auf: Sie ist der Weg zu deiner Buchung.
sentence-place-asked = Deine Anfrage ist unterwegs. Heb diese Seite auf: Die Antwort erscheint hier.
sentence-place-waits = Du bist auf der Warteliste. Heb diese Seite auf: Sie zeigt, wann du dran bist.
sentence-place-given-back = Dein Platz ist zurückgegeben. Danke, dass du Bescheid gesagt hast.
sentence-line-left = Du bist nicht mehr auf der Warteliste.
sentence-details-saved = Deine Angaben sind gespeichert.
sentence-language-saved = Deine Seiten sind ab jetzt in dieser Sprache.

## Why nothing was booked, found by its English wording

sentence-booking-known = Für dieses Baby und diese E-Mail gibt es schon eine Buchung. Dein privater Link zeigt sie; ist er verloren, frag bitte deine Kursleitung danach.
sentence-booking-full = In diesen Wochen ist kein Platz mehr für dich frei. Du kannst auf die Warteliste: Tipp noch einmal, und der nächste freie Platz wird dir angeboten.
sentence-booking-robot = Bitte lass das Feld für Roboter leer und schick das Formular noch einmal ab.
sentence-booking-quick = Das ging sehr schnell. Bitte schau alles noch einmal durch und schick es dann erneut ab.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Bitte gib zur Uhrzeit auch den Tag an.
sentence-vaccine-to-come = Dieser Tag kommt erst noch. Bitte sag uns Bescheid, sobald die Impfung war.
sentence-date = Bitte gib ein Datum als Jahr-Monat-Tag an, etwa 2026-11-26.
sentence-date-times = Bitte gib ein Datum aus unserer Zeit an.
sentence-time = Bitte gib eine Uhrzeit in Stunden und Minuten an, etwa 10:30.
sentence-no-words = Bitte schreib die Worte, die wir zeigen dürfen, oder wähle Nein.
sentence-choose = Bitte wähle eines davon.
sentence-too-long = Das ist um { $n } Zeichen zu lang; { $m } passen hinein.
sentence-control = Bitte lass Steuerzeichen weg.
sentence-name = Bitte schreib einen Namen.
sentence-own-name = Bitte schreib deinen Namen.
sentence-reach = Bitte gib eine E-Mail-Adresse oder Telefonnummer an: einen Weg, die Familie zu erreichen.
sentence-email = Bitte gib eine E-Mail-Adresse an, etwa name@example.org.
sentence-phone = Bitte gib eine Telefonnummer an, etwa +44 20 7946 0000.
sentence-baby-name = Bitte schreib den Vornamen des Babys.
sentence-born = Bitte gib das Geburtsdatum an.
sentence-born-to-come = Dieser Tag kommt erst noch. Bitte trag die Familie ein, wenn das Baby da ist.
sentence-born-long-ago = Das ist mehr als fünf Jahre her. Stimmt das Jahr?
sentence-early = Bitte gib ganze Wochen vor der 40. an, von 0 bis 20.
sentence-one-more-baby = Für ein weiteres Baby ist kein Platz. Bitte frag deine Kursleitung.
sentence-whole-number = Bitte gib eine ganze Zahl von { $n } bis { $m } an.
sentence-language = Bitte wähle eine Sprache aus der Liste.
sentence-yes-no = Bitte antworte mit Ja oder Nein, oder lass es offen.
sentence-vaccine-next = Dieser Tag kommt erst noch. Trag ihn bei der nächsten Impfung ein.

## The calendar file

calendar-name = Babymassage
calendar-session = Babymassage: { $class }, Woche { $week } von { $weeks }
calendar-off = Fällt aus: { $class }
calendar-sheet = Dein Blatt: { $address }
calendar-add = In deinen Kalender
calendar-map = Ort auf der Karte zeigen
calendar = Deine Termine in deinem Kalender
    .about = Dein Kalender kann die Termine für dich behalten. Nur der Kurs und die Woche stehen darin, nie der Name deines Babys.
calendar-follow = Lass deinen Kalender ihnen folgen
    .about = Verschiebt sich ein Termin, verschiebt er sich auch dort, oft innerhalb von Stunden.
    .link = Im Kalender abonnieren
    .address = Wenn sich nichts öffnet, gib deinem Kalenderprogramm diese Adresse:
calendar-once = Oder trag sie einmal ein
    .about = Diese Datei enthält die Termine von heute. Ändert sich einer, lade sie noch einmal: Sie berichtigt den alten.
    .link = Datei laden
calendar-secret = Wer diese Adresse hat, findet auch deine Blätter. Ist sie in falsche Hände geraten, bitte deine Kursleitung um einen neuen Link: Die alte Adresse gilt dann sofort nicht mehr, und der Kalender, der ihr folgt, ebenso wenig.

## When the course is over

ends = Jetzt, da der Kurs vorbei ist
    .certificate = Deine Urkunde zum Kurs
    .feedback = Sag uns, wie es war
    .data = Deine Daten behalten oder löschen
ends-data = Deine Daten

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Urkunde zum Kurs
certificate-words = { $names } haben vom { $from } bis { $until } an „{ $class }“ teilgenommen, einem Kurs in Babymassage bei { $practice }.
certificate-weeks = { $held ->
        [one] Sie waren in der einen Woche dabei, die stattfand.
       *[other] Sie waren in { $attended } von { $held } Wochen dabei.
    }
certificate-regions = Sie haben die Griffe gelernt für: { $regions }.
certificate-signed = { $instructor }, Kursleitung
certificate-print = Drucken
certificate-soon = Noch nicht
    .about = Deine Urkunde erscheint hier nach dem letzten Treffen. Es eilt nicht.
    .back = Zu deinem neuesten Blatt

## What the family says of the course

feedback = Wie war es für dich?
    .about = Drei Fragen; beantworte, was du magst. Deine Kursleitung liest die Antworten ohne deinen Namen, und du kannst sie jederzeit ändern.
feedback-good = Was war gut?
feedback-change = Was sollten wir ändern?
feedback-quote = Dürfen wir anderen Familien Worte von dir zeigen?
feedback-quote-no = Nein
feedback-quote-nameless = Ja, ohne Namen
feedback-quote-first-name = Ja, mit unserem Vornamen
feedback-words = Die Worte, die wir zeigen dürfen
    .aside = falls du Ja gesagt hast
feedback-send = Antworten senden
feedback-thanks = Danke. Deine Kursleitung kann das jetzt lesen.
feedback-soon = Noch nicht
    .about = Hier kannst du nach dem letzten Treffen sagen, wie es war.
    .back = Zu deinem neuesten Blatt

## What is kept of a family

data = Was über dich gespeichert ist
    .about = Das ist alles, was über { $babies } und dich zu „{ $class }“ gespeichert ist, und warum.
    .until = Alles davon wird nach dem { $day } von selbst gelöscht, wenn nicht schon vorher.
    .link-until = Dein Link funktioniert bis zum { $day }.
    .take = Alles mitnehmen, als Datei
data-there = dabei
data-not-there = nicht dabei
data-people = Namen, E-Mail und Telefon
    .why = Damit deine Kursleitung dich begrüßen und erreichen kann.
data-babies = Vornamen und Geburtsdaten der Babys und Wochen zu früh geboren
    .why = Das Alter entscheidet, was wann für ein Baby passt.
data-answers = Was du vor dem Kurs geantwortet hast, auch auf Fragen zur Gesundheit
    .why = Damit nichts geschieht, was deinem Baby nicht guttut. Antworten zur Gesundheit verfallen von selbst, einige Wochen nach dem Kurs.
data-marks = Wann du da warst und wann dein Baby „heute nicht“ gesagt hat
    .why = Damit du gezeigt bekommst, was du verpasst hast.
data-money = Was offen und was bezahlt ist
    .why = Die Buchhaltung muss jeden Betrag zeigen.
data-words = Was du vor einem Treffen gesagt hast, und deine Antworten dazu, wie es war
    .why = Damit der Kurs zu dir passt und der nächste besser wird.
data-consents = Wozu du Ja gesagt hast: Post, Fotos, was andere Familien sehen
    .why = Damit nichts geschieht, was du nicht wolltest.
data-note = Eine eigene Notiz deiner Kursleitung
    .why = Damit in Erinnerung bleibt, was du erzählt hast.
data-choice = Behalten oder löschen
    .keep = Behalten: Du brauchst nichts zu tun. Deine Blätter und diese Seite bleiben, wie sie sind, bis deine Kursleitung den Kurs entfernt.
    .delete = Oder jetzt löschen, für immer. Deine Blätter verschwinden mit.
    .ask = Löschen, was über uns gespeichert ist …
data-leave = Wenn du den Kurs verlassen möchtest
    .about = Bis zum letzten Treffen wird das für deinen Platz im Kurs gebraucht. Du kannst den Platz jederzeit zurückgeben; dann lässt sich hier alles löschen.
    .link = Zu deiner Buchung
data-sure = Alles löschen?
    .about = Für immer gelöscht werden: eure Namen und Kontakte, Namen und Geburtsdaten von { $babies }, deine Antworten, wann du da warst, deine Worte und wozu du Ja gesagt hast, deine Blätter und deine Urkunde. Dieser Link öffnet dann nichts mehr.
    .money = Beträge, die zu zahlen waren und bezahlt sind, bleiben in der Buchhaltung, ohne deinen Namen.
    .delete = Jetzt alles löschen
    .keep = Behalten
data-gone = Es ist gelöscht
    .about = Was über deine Familie gespeichert war, ist gelöscht, und dein Link öffnet nichts mehr.
    .stays = Beträge, die zu zahlen waren und bezahlt sind, bleiben in der Buchhaltung, ohne deinen Namen. Sicherungskopien früherer Tage enthalten den Rest vielleicht noch, bis deine Kursleitung sie ersetzt.
    .wish = Deine Hände behalten, was sie gelernt haben. Alles Gute für euch.

## The circle: families of a class who let each other see what they choose

circle = Möchtet ihr euch kennenlernen?
    .about = Familien, die teilen, sehen voneinander die Vornamen und, wenn beide es wünschen, E-Mail oder Telefon. Du kannst das jederzeit auf der Seite deiner Buchung ändern; es endet zwei Wochen nach dem Kurs.
    .see = Familien, die auch teilen, dürfen sehen
    .share = Das teilen
    .not-now = Jetzt nicht
circle-stay = In Kontakt bleiben
    .about = Der Kreis endet zwei Wochen nach dem Kurs. Bleibst du in Kontakt, siehst du weiter die Familien, die dasselbe wählen.
    .yes = Du bleibst in Kontakt mit den Familien, die dasselbe wählen.
    .over = Der Kreis dieses Kurses ist zu Ende.

## Letters

letter-greeting = Hallo { $names },
letter-greeting-all = Hallo,
letter-regards = Herzliche Grüße von { $instructor }, { $practice }
letter-your-page = Deine eigene Seite, mit allem zu deinem Platz:
letter-your-sheets = Deine Blätter:
letter-your-certificate = Deine Urkunde, zum Ausdrucken:
letter-your-questions = Die drei Fragen:
letter-private = Der Link ist nur für dich: Wer ihn hat, kann deine Seite lesen.
letter-your-dates = Deine Termine für deinen Kalender, immer auf dem neuesten Stand:
letter-first-session = Dein erstes Treffen ist am { $day }, um { $time } Uhr: { $venue }.
letter-next-session = Dein nächstes Treffen ist am { $day }, um { $time } Uhr: { $venue }.
letter-no-more = Wenn du lieber nur Post zu deiner Buchung möchtest:

letter-received-subject = Deine Anfrage für einen Platz: { $class }
letter-received-text = Danke, dass du einen Platz im Kurs „{ $class }“ angefragt hast. Er wird für dich freigehalten, bis { $instructor } antwortet.
letter-booked-subject = Dein Platz: { $class }
letter-booked-text = Du hast einen Platz im Kurs „{ $class }“. Wir freuen uns darauf, { $babies } kennenzulernen.
letter-waiting-subject = Du bist auf der Warteliste: { $class }
letter-waiting-text = Du bist auf der Warteliste für den Kurs „{ $class }“. Wir schreiben dir, sobald ein Platz frei wird.
letter-offer-subject = Ein Platz ist für dich frei: { $class }
letter-offer-text =
    Im Kurs „{ $class }“ ist ein Platz frei geworden. Er wird für dich freigehalten bis { $until } Uhr.

    Bitte sag auf deiner Seite Ja oder Nein, damit niemand vergeblich wartet.
letter-passed-on-subject = Der Platz ist an die nächste Familie gegangen: { $class }
letter-passed-on-text =
    Der Platz im Kurs „{ $class }“, der für dich freigehalten wurde, ist an die nächste Familie auf der Warteliste gegangen.

    Wenn du noch einen möchtest, kannst du dich auf deiner Seite wieder auf die Warteliste setzen.
letter-reminder-subject = { $day }, { $time } Uhr: { $class }
letter-reminder-text = Wenn du nicht kommen kannst oder wenn es etwas gibt, das wir wissen sollten, sag es uns mit einem Tippen auf deiner Seite.
letter-moved-subject = Eine Änderung: { $class }
letter-moved-text = Im Kurs „{ $class }“ hat sich etwas geändert. Bitte schau nach, wo und wann wir uns treffen.
letter-cancelled-subject = Kein Treffen am { $day }: { $class }
letter-cancelled-text = Das Treffen im Kurs „{ $class }“ am { $day } fällt aus.
letter-sheet-subject = Dein Blatt zu Woche { $week }: { $class }
letter-sheet-text =
    Das Blatt zu Woche { $week } ist da. Es zeigt, was wir zusammen gemacht haben, damit du es zu Hause wiederholen kannst.

    Frag zuerst und warte auf die Antwort: Auch ein Nein ist eine Antwort.
letter-missed-subject = Wir haben euch vermisst: { $class }
letter-missed-text =
    Wir haben euch am { $day } vermisst. Es ist völlig in Ordnung, manche Tage sind eben so.

    Deine Seite zeigt, was der Kurs gelernt hat. Frag uns gern, wenn du es in einem anderen Kurs nachholen möchtest.
letter-end-subject = Dein Kurs ist zu Ende: { $class }
letter-end-text =
    Das war das letzte Treffen im Kurs „{ $class }“. Danke, dass ihr dabei wart.

    Deine Blätter bleiben auf deiner Seite, und deine Urkunde liegt dort zum Ausdrucken bereit.
letter-feedback-subject = Drei Fragen: { $class }
letter-feedback-text = Wie war der Kurs für dich und { $babies }? Auf deiner Seite stehen drei kurze Fragen. Du kannst sie beantworten oder nicht, ganz wie du magst.
letter-erasure-subject = Was du uns gesagt hast, wird gelöscht: { $class }
letter-erasure-text = Was du uns gesagt hast, damit der Kurs zu { $babies } passt, wird am { $day } gelöscht, wie versprochen. Du brauchst nichts zu tun.

stop-letters-title = Post an dich
stop-letters-ask = Sollen wir dir nur zu deiner Buchung schreiben?
stop-letters-yes = Ja, keine andere Post
stop-letters-done = Wir schreiben dir nur zu deiner Buchung.
stop-letters-again = Schickt mir auch die andere Post
