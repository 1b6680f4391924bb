### What families read on their pages: Polish. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, od { $from } do { $until }
skip-to-sheet = Przejdź do kartki
skip-to-page = Przejdź do strony
motto = Zajęcia uczą, kartka przypomina.

## What a week is called

title-with = { $region }, a także { $parts }
title-looking-back = Spojrzenie wstecz
title-nothing = Jeszcze nic nowego

## The drawing of the baby, for who does not see it

figure = Niemowlę, jeszcze nic nie pokazano
    .new = Niemowlę, nowe w tym tygodniu: { $new }
    .known = Niemowlę, poznane wcześniej: { $known }
    .both = Niemowlę, nowe w tym tygodniu: { $new }; poznane wcześniej: { $known }

## The sheet of a week

sheet-for = Dla: { $names }
sheet-page-title = Tydzień { $week }: { $title }
sheet-week-of = Tydzień { $week } z { $weeks }
sheet-week = Tydzień { $week }
sheet-weeks = Tygodnie
sheet-new-for-you = Nowe dla ciebie:
    .about = grupa poznała to bez was. Nie ma pośpiechu, możesz też poprosić o pokazanie.
    .short = nowe dla ciebie
sheet-new = Nowe w tym tygodniu
sheet-closing = Na zakończenie
sheet-again = Jeszcze raz, jak oboje lubicie
sheet-songs = Do śpiewania
sheet-topics = Do przemyślenia
sheet-oil = Olej
sheet-next = Następnym razem
    .over = Kurs się skończył, masaż nie musi. Twoje dłonie znają drogę.
sheet-cancelled = Bez zajęć: { $day }.
    .about = To spotkanie jest odwołane.
sheet-booking = Twoja rezerwacja
sheet-due = Należności i wpłaty
sheet-from = Od: { $practice }.

## How every sheet begins

begin = Zanim zaczniesz
begin-ask = Zapytaj o pozwolenie
begin-look = Patrz, mów, śpiewaj
begin-read = Odczytaj odpowiedź
begin-yes = Tak, dalej:
begin-change = Coś powinno się zmienić:
begin-all = Jak pytać, krok po kroku
begin-asking = Pytanie
begin-together = Razem
begin-signs = Sygnały małe i wyraźne
begin-clusters = Szukaj kilku sygnałów naraz; jeden może niewiele znaczyć.
begin-states = Czuwanie czy sen

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Ruch po ruchu, przy dziecku
beside-ask = Zapytaj i poczekaj
    .begin = Dziecko mówi „tak”
    .no = Dziecko mówi „nie”
beside-count = { $at } z { $all }
beside-title = { $stroke }, { $at } z { $all }
beside-where = Gdzie to jest: { $region }
beside-next = Dalej
beside-back = Wstecz
beside-ways = Od ekranu do ekranu
beside-rest = Niech dłonie odpoczną
    .how = Połóż obie dłonie na dziecku i nie poruszaj nimi przez kilka powolnych oddechów. Potem podziękuj dziecku własnymi słowami i powoli zabierz dłonie.
    .listen = Jeśli dziecko ma dość przed końcem, to też był cały masaż.
beside-sheet = Do kartki

## My baby is: what a baby shows, and what that leads to

cues-open = Co mówi mi dziecko?
cues = Moje dziecko teraz…
    .about = Wybierz, co widzisz. Nikt się nie dowie, nic się nie zapisze.
cues-signs = Widzę sygnał
    .about = Jeden sygnał może niewiele znaczyć. Szukaj kilku naraz.
cues-more = Często znaczy: proszę, jeszcze
    .next = Masuj dalej, dopóki dziecko to lubi, i nadal patrz: to całkiem możliwe „tak”.
cues-change = Może znaczyć: coś powinno się zmienić
    .less = Zatrzymaj dłonie i daj dziecku czas. Potem spróbuj czegoś łagodniejszego albo zapytaj znowu.
    .stop = Na razie przerwij. Przytul dziecko i zobacz, czego mu trzeba: bliskości, karmienia, przewinięcia czy snu.
cues-either = Może znaczyć jedno albo drugie
    .next = Niech dłonie spoczną; poszukaj innego sygnału, zanim ruszysz dalej lub przerwiesz.
cues-now = To może być dobra chwila
cues-wait = Poczekaj chwilę
cues-not-now = Nie teraz
cues-said-no = Moje dziecko mówi „nie”
cues-no = W takim razie nie dziś, i dobrze
    .next = Dziecko odpowiedziało i zostało wysłuchane: właśnie po to jest masaż. Nakarm, przytul, przewiń albo odpocznijcie razem i zapytaj innym razem.
    .kept = Nic z tego nie jest zapisywane. Osoba prowadząca dowie się tylko od ciebie.
cues-tell = Napisz osobie prowadzącej, co u was
cues-again = Popatrz jeszcze raz
cues-begin = Zapytaj i zacznij przy dziecku

## When hands rest

care = Kiedy nie masować
care-ask-first = Najpierw zapytaj personel medyczny, jeśli to jeszcze przed tobą
care-help = Gdzie szukać pomocy

## How things are for the next session

word = Jak się zapowiada { $day }?
    .about = Wystarczy jedno dotknięcie; dowie się tylko osoba prowadząca. Możesz to zmienić do końca zajęć.
word-fine = Wszystko dobrze
word-cannot-come = Nie możemy przyjść
word-vaccine = Szczepienie od ostatnich zajęć
word-unwell = Złe samopoczucie
word-something-else = Coś innego
word-said = Twoja wiadomość: { $word }.
word-said-day = Dzień szczepienia: { $day }.
word-said-moment = Szczepienie: { $day }, godzina { $time }.
word-vaccine-day = Dzień szczepienia
word-vaccine-time = Godzina
    .aside = jeśli ją znasz
word-vaccine-tell = Podaj, kiedy było
word-no-vaccine = Szczepienia jednak nie było
word-line = Kilka słów do osoby prowadzącej
    .aside = opcjonalnie
    .send = Wyślij wiadomość

## Before the first session

welcome = Witamy w grupie „{ $class }”
    .title = Witamy
welcome-meet = Spotykamy się: { $when }, { $venue }.
bring = Co zabrać
    .towel = Ręcznik lub kocyk i to, czego potrzeba do przewijania i karmienia.
    .baby = Dziecko takie, jakie tego dnia jest. Płacz, karmienie i sen są mile widziane.
welcome-keep = Po każdym spotkaniu pojawi się tu jego kartka. Zachowaj ten link.

## A link that opens nothing

not-here = Nie tutaj
not-yet = Jeszcze nie
    .about = Ta kartka pojawi się, gdy grupa wspólnie to pozna. Nie ma pośpiechu.
    .back = Do najnowszej kartki
no-link = Ten link nie działa
    .about = Może zgubiła się litera albo osoba prowadząca utworzyła nowy link. Poproś o niego, to tylko chwila.

## On paper

paper-scan = Cała kartka
paper-all = Wszystkie tygodnie do druku
paper-large = Duży druk
paper-usual = Zwykły druk
paper-print = Drukuj
paper-pdf = Zapisz jako PDF (A4)
    .letter = Zapisz jako PDF (Letter)
paper-none = Nie ma pliku PDF tej kartki
    .about = Komputerowi, z którego pochodzą te strony, brakuje potrzebnych czcionek. Samą stronę można dobrze wydrukować: otwórz ją i wybierz Drukuj.

## On a phone

phone-kept = Zapisano w tym telefonie: { $day }.
phone-note = Twoje notatki z tego tygodnia
    .about = Zostają w tym telefonie: nikt inny ich nie widzi, a znikną, gdy ten link zostanie wycofany.
away = Brak sieci
    .heading = Teraz nie ma sieci
    .about = Ta strona potrzebuje sieci, a w tej chwili nie ma z nią połączenia. Spróbuj znowu, gdy wróci. Jeśli właśnie coś nam wysyłasz, mogło to nie dotrzeć.
    .kept = Twoje kartki są zapisane w tym telefonie i czekają na ciebie.

## Here and there

optional = opcjonalnie
session-over = już było
leave-as-it-was = Zostaw, jak było
copy = Kopiuj link
    .done = Skopiowano
write-to = Napisz: { $instructor }
    .place = Zapytaj o miejsce: { $instructor }
    .next = Zapytaj o następny kurs: { $instructor }
field-meanwhile = W międzyczasie zapisano:
    .nothing = nic
field-stale = W międzyczasie ktoś zapisał to w innym oknie. Poniżej jest twoja wersja, a przy każdym polu to, co jest teraz zapisane. Zapisz jeszcze raz, by została twoja.

## The language of a page

language = Język
language-first = Nasz język
language-second = Obok niego na kartkach
    .none = bez drugiego języka
language-save = Zapisz język

## A class that anybody may read of

class-about = Masaż niemowląt dla rodziców z dziećmi. Prowadzi { $instructor }, { $practice }.
class-title = { $class }: masaż niemowląt, prowadzi { $instructor }
class-weeks =
    { $weeks ->
        [one] Jeden tydzień, początek: { $day }, { $time }.
        [few] { $weeks } tygodnie, początek: { $day }, { $time }.
        [many] { $weeks } tygodni, początek: { $day }, { $time }.
       *[other] { $weeks } tygodnia, początek: { $day }, { $time }.
    }
class-room =
    { $places ->
        [one] Zostało jedno miejsce.
        [few] Zostały { $places } miejsca.
        [many] Zostało { $places } miejsc.
       *[other] Zostało { $places } miejsca.
    }
    .over = Ten kurs już się skończył.
    .full = Wszystkie miejsca są zajęte.
    .waiting =
        { $families ->
            [one] Wszystkie miejsca są zajęte; w kolejce czeka 1 rodzina.
            [few] Wszystkie miejsca są zajęte; w kolejce czekają { $families } rodziny.
            [many] Wszystkie miejsca są zajęte; w kolejce czeka { $families } rodzin.
           *[other] Wszystkie miejsca są zajęte; w kolejce czeka { $families } rodziny.
        }
class-book = Zarezerwuj miejsce
    .ask = Zapytaj o miejsce
    .wait = Stań w kolejce
class-where = Gdzie
class-when = Kiedy
class-stay = Zaczynasz w dowolnym tygodniu i zostajesz na { $weeks }.
class-ages = Wiek dziecka w pierwszym dniu
    .between = od { $from } do { $to } tygodni
    .from =
        { $from ->
            [one] od 1 tygodnia
            [few] od { $from } tygodni
            [many] od { $from } tygodni
           *[other] od { $from } tygodnia
        }
    .up-to =
        { $to ->
            [one] do 1 tygodnia
            [few] do { $to } tygodni
            [many] do { $to } tygodni
           *[other] do { $to } tygodnia
        }
class-price = Cena
    .begun = Kurs już trwa; ile zostało do zapłaty, powie ci { $instructor }.
class-teacher = Kto prowadzi
class-all = Wszystkie kursy: { $practice }

## All classes of a practice

classes = Kursy: { $practice }
classes-about = Masaż niemowląt dla rodziców z dziećmi.
classes-born = Data urodzenia dziecka
    .hint = Pokażemy wtedy tylko pasujące kursy.
classes-show = Pokaż pasujące
classes-none = Teraz nie ma pasującego kursu.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } za kurs
    .deposit = { $amount } za kurs, w tym { $deposit } przedpłaty, by zachować miejsce
price-each = { $amount } za kurs, za każde dziecko
    .deposit = { $amount } za kurs, za każde dziecko, w tym { $deposit } przedpłaty, by zachować miejsce
price-further = każde kolejne dziecko { $amount }
    .free = kolejne dzieci bezpłatnie
price-returning = { $off } zniżki dla powracających rodzin
price-free = Bezpłatnie

## The form that books a place

book = Twoje miejsce
    .title = Miejsce: { $class }
book-kept = Miejsce czeka na ciebie do: { $day }, { $time }.
book-line =
    { $hours ->
        [one] Gdy któreś się zwolni, zaproponujemy je tobie i zatrzymamy na godzinę.
        [few] Gdy któreś się zwolni, zaproponujemy je tobie i zatrzymamy na { $hours } godziny.
        [many] Gdy któreś się zwolni, zaproponujemy je tobie i zatrzymamy na { $hours } godzin.
       *[other] Gdy któreś się zwolni, zaproponujemy je tobie i zatrzymamy na { $hours } godziny.
    }
book-begun = Kurs już trwa; dołączysz w tygodniu { $week }, a to, co było wcześniej, pokażemy ci.
book-begins = Pierwszy dzień
book-needs = Tylko jeśli coś jest ważne. Możesz to też podać później, na swojej stronie.
    .baby = O dziecku
    .family = O rodzinie
    .others = O drugim lub trzecim dziecku
book-robots = Zostaw to pole puste
book-use = To, co tu wpiszesz, czyta { $instructor }, tylko na potrzeby tej grupy, i nie służy to niczemu innemu. Na swojej stronie możesz to zobaczyć, poprawić i wycofać.
book-send = Zarezerwuj miejsce
    .wait = Wejdź na listę oczekujących
book-age = Ta grupa jest dla dzieci w wieku { $ages } w pierwszym dniu; wiek twojego dziecka: { $age }.
age =
    { $weeks ->
        [one] 1 tydzień
        [few] { $weeks } tygodnie
        [many] { $weeks } tygodni
       *[other] { $weeks } tygodnia
    }
    .corrected =
        { $weeks ->
            [one] 1 tydzień, wiek korygowany: { $corrected }
            [few] { $weeks } tygodnie, wiek korygowany: { $corrected }
            [many] { $weeks } tygodni, wiek korygowany: { $corrected }
           *[other] { $weeks } tygodnia, wiek korygowany: { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 tydzień, przed planowanym terminem porodu
            [few] { $weeks } tygodnie, przed planowanym terminem porodu
            [many] { $weeks } tygodni, przed planowanym terminem porodu
           *[other] { $weeks } tygodnia, przed planowanym terminem porodu
        }
    .not-born = jeszcze przed narodzinami

## Who a family is

family-adult = Osoba dorosła
    .second = Druga osoba dorosła
family-name = Imię i nazwisko
family-email = E-mail
    .aside = lub telefon
family-phone = Telefon
family-baby = Dziecko
    .second = Drugie dziecko
    .third = Trzecie dziecko
family-baby-name = Imię
family-born = Data urodzenia
family-early = Tygodnie przed terminem
    .hint = Licząc do 40. tygodnia; pokażemy wtedy też wiek korygowany.
details = Twoje dane
    .save = Zapisz dane

## What a family says yes to, each on its own

agree = Jak chcesz
    .about = Każda zgoda to twój wybór; możesz ją zmienić w każdej chwili.
agree-letters = Możecie pisać do nas o kolejnych kursach
agree-photos = Możemy być na zdjęciach z zajęć
    .aside = nigdy bez ubrania
agree-shares = Inne rodziny z grupy, które też się na to zgodzą, mogą widzieć
shares-nothing = Nic
shares-names = Nasze imiona
shares-email = Nasze imiona i e-mail
shares-phone = Nasze imiona i telefon
shares-both = Nasze imiona, e-mail i telefon
agree-save = Zapisz te zgody

## A family's own page of its booking

booking-sheets = Kartki
booking-for = Dla: { $names }. Prowadzi { $instructor }, { $practice }
booking-booked = Masz swoje miejsce
booking-asked = Pytanie o miejsce wysłane
    .about = Miejsce czeka na ciebie, aż odpowie { $instructor }; odpowiedź pojawi się tutaj.
booking-waiting = Czekasz w kolejce
    .next = Nikogo przed tobą nie ma.
    .before =
        { $families ->
            [one] Przed tobą jest jedna rodzina.
            [few] Przed tobą są { $families } rodziny.
            [many] Przed tobą jest { $families } rodzin.
           *[other] Przed tobą jest { $families } rodziny.
        }
    .about = Gdy zwolni się miejsce, zaproponujemy je tobie tutaj.
booking-offered = Jest wolne miejsce dla ciebie
    .until = Czeka do: { $day }, { $time }.
    .after = Potem przejdzie na następną rodzinę.
    .take = Biorę to miejsce
booking-given-back = Twoje miejsce zostało oddane
    .about = To, czego grupa uczyła się z wami, zostaje na twoich kartkach.
booking-ended = Nie masz miejsca w tej grupie
    .about = Proponowane miejsce przeszło dalej albo żadnego nie było. Więcej może ci powiedzieć { $instructor }.
booking-correct = Popraw swoje dane
booking-due = Do zapłaty
booking-needs = Żeby zajęcia były dla was dobre
    .about = Alergie, skóra, szczepienia ({ $names }): napisz, jeśli coś jest ważne. Przeczyta to { $instructor }.
    .tell = Napisz, co grupa powinna wiedzieć
booking-when = Kiedy i gdzie
booking-visits = Gościnnie w innej grupie
    .one = { $day }: { $class }
booking-circle = Rodziny w kręgu
    .nobody = Na razie nie ma tu innych rodzin.
    .names = { $adults } oraz { $babies }
booking-keep = Zachowaj tę stronę
    .about = Wrócisz tu przez jej adres; hasła nie ma.
    .send = Wyślij ją do siebie
    .subject = Nasz kurs masażu
    .secret = Kto ma adres tej strony, może zobaczyć i zmienić twoją rezerwację. Zachowajcie go dla siebie.

## Leaving

leave-class = Oddaj miejsce
    .link = Oddaj miejsce…
    .ask = Oddać miejsce?
    .about = Miejsce od razu będzie wolne dla innej rodziny. To, co już poznane, zostaje na twoich kartkach. Jeśli nie możesz przyjść tylko w jednym tygodniu, zatrzymaj miejsce i po prostu daj o tym znać.
leave-line = Opuść listę oczekujących
    .link = Opuść listę oczekujących…
    .ask = Opuścić listę oczekujących?
    .about = Twoje miejsce w kolejce przepadnie.
leave-keep = Zatrzymaj

## What the class needs to know

needs = Co grupa powinna wiedzieć
needs-about = Czyta to tylko { $instructor }. Odpowiedz, na co chcesz; po kursie każda odpowiedź sama wygasa.
needs-family = Rodzina
needs-kept = Przechowywane najdłużej do { $day }.
needs-save = Zapisz odpowiedzi
answer-open = nie podano
answer-yes = tak
answer-no = nie
answer-time = { $question }: godzina
    .hint = Godzina się liczy, jeśli ją znasz.

## What is due and paid

due-now = Teraz
due-nothing = Twoja opłata nie jest jeszcze wpisana. Pojawi się tutaj, a do tego czasu nie musisz nic robić.
due-open = Jeszcze do zapłaty
    .now = z tego teraz
    .later = a później
    .nothing = nic
due-too-much = Nadpłata
due-paid = Zapłacono dotąd
due-how = Jak zapłacić
due-card = Zapłać kartą
    .about = Tamta strona należy do serwisu płatności, z którego korzysta { $practice }. Nic z danych twojej karty tu nie trafia.
due-refund = Gdy nie możesz przyjść
due-all = Wszystko
    .what = Co
    .to-pay = Do zapłaty
due-sheet = Do twojej kartki
entry-by = do { $day }
entry-due = Do zapłaty
    .for = Do zapłaty: { $words }
entry-discount = Zniżka
    .for = Zniżka: { $words }
entry-paid =
    { $how ->
        [cash] Zapłacono gotówką
        [transfer] Zapłacono przelewem
        [card] Zapłacono kartą
       *[voucher] Zapłacono bonem
    }
    .for =
        { $how ->
            [cash] Zapłacono gotówką: { $words }
            [transfer] Zapłacono przelewem: { $words }
            [card] Zapłacono kartą: { $words }
           *[voucher] Zapłacono bonem: { $words }
        }
entry-refund =
    { $how ->
        [cash] Zwrócono gotówką
        [transfer] Zwrócono przelewem
        [card] Zwrócono na kartę
       *[voucher] Zwrócono bonem
    }
    .for =
        { $how ->
            [cash] Zwrócono gotówką: { $words }
            [transfer] Zwrócono przelewem: { $words }
            [card] Zwrócono na kartę: { $words }
           *[voucher] Zwrócono bonem: { $words }
        }
entry-written-off = Umorzono
    .for = Umorzono: { $words }
entry-taken-back = Wycofano: { $title }
receipt = Pokwitowanie { $number }
    .link = pokwitowanie { $number }
receipt-from = Od kogo
    .family = rodzina z grupy
receipt-to = Dla kogo
receipt-for = Za co
receipt-amount = Kwota
receipt-paid = Zapłacono
receipt-refund = Zwrócono
receipt-how =
    { $how ->
        [cash] gotówką
        [transfer] przelewem
        [card] kartą
       *[voucher] bonem
    }
receipt-void = Nieważne: ta pozycja została wycofana.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = przedpłata
sentence-line-course = kurs
sentence-line-rest = reszta za kurs
sentence-line-course-babies = kurs, liczba dzieci: { $n }
sentence-line-rest-babies = reszta za kurs, liczba dzieci: { $n }
sentence-line-further = kolejne dziecko
sentence-line-returning = kolejny kurs

## What has just been done, found by its English wording

sentence-place-booked = Masz swoje miejsce. Zachowaj tę stronę: to droga do twojej rezerwacji.
sentence-place-asked = Twoje pytanie jest w drodze. Zachowaj tę stronę: odpowiedź pojawi się tutaj.
sentence-place-waits = Jesteś na liście oczekujących. Zachowaj tę stronę: pokazuje twoje miejsce w kolejce.
sentence-place-given-back = Twoje miejsce zostało oddane. Dziękujemy za wiadomość.
sentence-line-left = Nie ma cię już na liście oczekujących.
sentence-details-saved = Twoje dane są zapisane.
sentence-language-saved = Od teraz twoje strony są w tym języku.

## Why nothing was booked, found by its English wording

sentence-booking-known = Jest już rezerwacja dla tego dziecka i tego adresu e-mail. Pokazuje ją twój prywatny link; jeśli się zgubił, poproś o niego osobę prowadzącą.
sentence-booking-full = W tych tygodniach nie ma już dla ciebie miejsca. Możesz stanąć w kolejce: naciśnij jeszcze raz, a zaproponujemy ci następne, które się zwolni.
sentence-booking-robot = Zostaw pole dla robotów puste i wyślij formularz jeszcze raz.
sentence-booking-quick = To było bardzo szybko. Przejrzyj wszystko jeszcze raz i wyślij ponownie.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Podaj nie tylko godzinę, ale i dzień.
sentence-vaccine-to-come = Ten dzień dopiero nadejdzie. Daj nam znać, gdy będzie już po szczepieniu.
sentence-date = Podaj datę jako rok-miesiąc-dzień, na przykład 2026-11-26.
sentence-date-times = Podaj datę z naszych czasów.
sentence-time = Podaj godzinę i minuty, na przykład 10:30.
sentence-no-words = Wpisz słowa, które możemy pokazać, albo wybierz „nie”.
sentence-choose = Wybierz jedną z tych możliwości.
sentence-too-long = Za długie o { $n }; liczba znaków, które się mieszczą: { $m }.
sentence-control = Usuń znaki sterujące.
sentence-name = Wpisz imię i nazwisko.
sentence-own-name = Wpisz swoje imię i nazwisko.
sentence-reach = Podaj adres e-mail lub numer telefonu: jeden sposób kontaktu z rodziną.
sentence-email = Podaj adres e-mail, na przykład name@example.org.
sentence-phone = Podaj numer telefonu, na przykład +44 20 7946 0000.
sentence-baby-name = Wpisz imię dziecka.
sentence-born = Podaj datę urodzenia.
sentence-born-to-come = Ten dzień dopiero nadejdzie. Dodaj rodzinę, gdy dziecko będzie już na świecie.
sentence-born-long-ago = To ponad pięć lat temu. Czy rok się zgadza?
sentence-early = Podaj pełne tygodnie przed 40., od 0 do 20.
sentence-one-more-baby = Nie ma miejsca dla jeszcze jednego dziecka. Zapytaj osobę prowadzącą.
sentence-whole-number = Podaj liczbę całkowitą od { $n } do { $m }.
sentence-language = Wybierz język z listy.
sentence-yes-no = Odpowiedz „tak” lub „nie” albo zostaw bez odpowiedzi.
sentence-vaccine-next = Ten dzień dopiero nadejdzie. Wpisz go przy następnym szczepieniu.

## The calendar file

calendar-name = Masaż niemowląt
calendar-session = Masaż niemowląt: { $class }, tydzień { $week } z { $weeks }
calendar-off = Odwołane: { $class }
calendar-sheet = Twoja kartka: { $address }
calendar-add = Dodaj do kalendarza
calendar-map = Pokaż miejsce na mapie
calendar = Twoje spotkania w kalendarzu
    .about = Kalendarz może pamiętać o terminach. Są w nim tylko grupa i tydzień, nigdy imię dziecka.
calendar-follow = Niech kalendarz za nimi podąża
    .about = Gdy spotkanie zmieni termin, zmieni się on też w kalendarzu, często w ciągu kilku godzin.
    .link = Subskrybuj w kalendarzu
    .address = Jeśli nic się nie otworzy, podaj ten adres programowi kalendarza:
calendar-once = Albo dodaj je jeden raz
    .about = Ten plik zawiera terminy na dziś. Gdy któryś się zmieni, wczytaj plik ponownie, a poprawi dawny termin.
    .link = Wczytaj plik
calendar-secret = Kto ma ten adres, może znaleźć twoje kartki. Jeśli trafił w niepowołane ręce, poproś osobę prowadzącą o nowy link: stary adres od razu przestanie działać, a razem z nim kalendarz, który z niego korzysta.

## When the course is over

ends = Kurs za nami
    .certificate = Twoje zaświadczenie o udziale
    .feedback = Powiedz nam, jak było
    .data = Zachowaj lub usuń swoje dane
ends-data = Twoje dane

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Zaświadczenie o udziale w kursie
certificate-words = { $names }: udział w kursie masażu niemowląt „{ $class }” ({ $practice }), od { $from } do { $until }.
certificate-weeks = { $held ->
        [one] Obecność w jedynym tygodniu zajęć.
        [few] Obecność w tygodniach zajęć: { $attended } z { $held }.
        [many] Obecność w tygodniach zajęć: { $attended } z { $held }.
       *[other] Obecność w tygodniach zajęć: { $attended } z { $held }.
    }
certificate-regions = Poznane ruchy, według części ciała: { $regions }.
certificate-signed = { $instructor }, prowadzenie kursu
certificate-print = Wydrukuj
certificate-soon = Jeszcze nie
    .about = Twoje zaświadczenie pojawi się tutaj po ostatnim spotkaniu. Nie ma pośpiechu.
    .back = Do najnowszej kartki

## What the family says of the course

feedback = Jak było?
    .about = Trzy pytania; odpowiedz, na co chcesz. Osoba prowadząca czyta odpowiedzi bez twojego imienia i nazwiska, a ty możesz je w każdej chwili zmienić.
feedback-good = Co było dobre?
feedback-change = Co zmienić?
feedback-quote = Czy możemy pokazać twoje słowa innym rodzinom?
feedback-quote-no = Nie
feedback-quote-nameless = Tak, bez imienia
feedback-quote-first-name = Tak, z naszym imieniem
feedback-words = Słowa, które możemy pokazać
    .aside = jeśli wybierasz „tak”
feedback-send = Wyślij odpowiedzi
feedback-thanks = Dziękujemy. Osoba prowadząca może to już przeczytać.
feedback-soon = Jeszcze nie
    .about = Tutaj po ostatnim spotkaniu możesz powiedzieć, jak było.
    .back = Do najnowszej kartki

## What is kept of a family

data = Co o was przechowujemy
    .about = { $babies } i ty: oto wszystko, co o was przechowujemy dla grupy „{ $class }”, i dlaczego.
    .until = Wszystko to zostanie usunięte samo po dniu { $day }, o ile nie wcześniej.
    .link-until = Twój link działa do dnia { $day }.
    .take = Zabierz wszystko ze sobą, w pliku
data-there = obecność
data-not-there = nieobecność
data-people = Imiona i nazwiska, e-mail i telefon
    .why = Żeby osoba prowadząca mogła was powitać i się z wami skontaktować.
data-babies = Imiona dzieci, daty urodzenia i tygodnie przed terminem
    .why = Od wieku zależy, co danego dnia jest dobre dla dziecka.
data-answers = Twoje odpowiedzi sprzed zajęć, także te o zdrowiu
    .why = Żeby nie działo się nic, co nie jest dobre dla dziecka. Odpowiedzi o zdrowiu same wygasają, kilka tygodni po kursie.
data-marks = Wasze obecności i dni, gdy dziecko mówi „nie dzisiaj”
    .why = Żeby pokazać ci to, co cię ominęło.
data-money = Należności i wpłaty
    .why = W księgach musi być każda kwota.
data-words = Twoje wiadomości przed spotkaniem i odpowiedzi o tym, jak było
    .why = Żeby zajęcia były dla was dobre, a następne jeszcze lepsze.
data-consents = Twoje zgody: listy, zdjęcia, to, co widzą inne rodziny
    .why = Żeby nie działo się nic, czego nie chcesz.
data-note = Własna notatka osoby prowadzącej
    .why = Żeby pamiętała, co wie od ciebie.
data-choice = Zachować czy usunąć
    .keep = Zachować: nie musisz nic robić. Kartki i ta strona zostają, jak są, dopóki osoba prowadząca nie usunie grupy.
    .delete = Albo usunąć teraz, na zawsze. Razem z twoimi kartkami.
    .ask = Usuń, co o nas przechowujecie…
data-leave = Jeśli chcesz odejść z grupy
    .about = Do ostatniego spotkania jest to potrzebne do twojego miejsca w grupie. Miejsce możesz oddać w każdej chwili; wtedy wszystko da się tu usunąć.
    .link = Do twojej rezerwacji
data-sure = Usunąć wszystko?
    .about = Na zawsze znikną: wasze imiona i nazwiska oraz kontakty, imię i data urodzenia każdego dziecka ({ $babies }), twoje odpowiedzi, wasze obecności, twoje słowa i zgody, twoje kartki i zaświadczenie. Ten link nic już nie otworzy.
    .money = Kwoty należne i wpłacone zostają w księgach, bez twojego imienia i nazwiska.
    .delete = Usuń teraz wszystko
    .keep = Zachowaj
data-gone = Już usunięte
    .about = To, co przechowywaliśmy o twojej rodzinie, jest usunięte, a twój link nic już nie otwiera.
    .stays = Kwoty należne i wpłacone zostają w księgach, bez twojego imienia i nazwiska. Kopie zapasowe z wcześniejszych dni mogą jeszcze zawierać resztę, dopóki osoba prowadząca ich nie zastąpi.
    .wish = Twoje dłonie pamiętają to, co już umieją. Wszystkiego dobrego.

## The circle: families of a class who let each other see what they choose

circle = Chcecie się poznać?
    .about = Rodziny, które się na to zgodzą, widzą nawzajem swoje imiona oraz e-mail lub telefon, jeśli obie tego chcą. Na stronie rezerwacji możesz to zmienić w każdej chwili; kończy się to dwa tygodnie po kursie.
    .see = Rodziny, które też się na to zgodzą, mogą widzieć
    .share = Udostępnij
    .not-now = Nie teraz
circle-stay = Zostań w kontakcie
    .about = Krąg kończy się dwa tygodnie po kursie. Jeśli zostajesz w kontakcie, nadal widzisz rodziny, które wybiorą to samo.
    .yes = Zostajesz w kontakcie z rodzinami, które wybiorą to samo.
    .over = Krąg tej grupy już się zakończył.

## Letters

letter-greeting = Dzień dobry, { $names }!
letter-greeting-all = Dzień dobry!
letter-regards = Ciepło pozdrawia { $instructor }, { $practice }
letter-your-page = Twoja własna strona, a na niej wszystko o twoim miejscu:
letter-your-sheets = Twoje kartki:
letter-your-certificate = Twoje zaświadczenie, do wydruku:
letter-your-questions = Trzy pytania:
letter-private = Ten link jest tylko dla ciebie: kto go ma, może czytać twoją stronę.
letter-your-dates = Twoje terminy do kalendarza, zawsze aktualne:
letter-first-session = Twoje pierwsze spotkanie: { $day }, godzina { $time }, { $venue }.
letter-next-session = Twoje następne spotkanie: { $day }, godzina { $time }, { $venue }.
letter-no-more = Jeśli wolisz dostawać tylko listy o rezerwacji:

letter-received-subject = Twoje pytanie o miejsce: { $class }
letter-received-text = Dziękujemy za pytanie o miejsce w grupie „{ $class }”. Miejsce czeka na ciebie, aż odpowie { $instructor }.
letter-booked-subject = Twoje miejsce: { $class }
letter-booked-text = Masz swoje miejsce w grupie „{ $class }”. Cieszymy się, że was poznamy. Do zobaczenia, { $babies }!
letter-waiting-subject = Jesteś na liście oczekujących: { $class }
letter-waiting-text = Jesteś na liście oczekujących do grupy „{ $class }”. Napiszemy do ciebie, gdy zwolni się miejsce.
letter-offer-subject = Jest wolne miejsce dla ciebie: { $class }
letter-offer-text =
    W grupie „{ $class }” zwolniło się miejsce. Czeka na ciebie do: { $until }.

    Odpowiedz, proszę, „tak” lub „nie” na swojej stronie, żeby nikt nie czekał na próżno.
letter-passed-on-subject = Miejsce przeszło na następną rodzinę: { $class }
letter-passed-on-text =
    Miejsce w grupie „{ $class }”, które na ciebie czekało, przeszło na następną rodzinę z listy oczekujących.

    Jeśli nadal chcesz mieć miejsce, możesz na swojej stronie znów stanąć w kolejce.
letter-reminder-subject = { $day }, { $time }: { $class }
letter-reminder-text = Jeśli nie możesz przyjść albo jest coś, o czym powinniśmy wiedzieć, daj nam znać na swojej stronie. Wystarczy jedno dotknięcie.
letter-moved-subject = Zmiana: { $class }
letter-moved-text = W grupie „{ $class }” coś się zmieniło. Zwróć, proszę, uwagę, gdzie i kiedy się spotykamy.
letter-cancelled-subject = Spotkanie odwołane ({ $day }): { $class }
letter-cancelled-text = To spotkanie grupy „{ $class }” jest odwołane: { $day }.
letter-sheet-subject = Twoja kartka, tydzień { $week }: { $class }
letter-sheet-text =
    Kartka z tygodnia { $week } jest gotowa. Pokazuje to, co grupa wspólnie poznała, żeby łatwo było powtórzyć to w domu.

    Najpierw zapytaj i poczekaj na odpowiedź: „nie” to też odpowiedź.
letter-missed-subject = Brakowało nam was: { $class }
letter-missed-text =
    Brakowało nam was na spotkaniu ({ $day }). Nic się nie stało, bywają takie dni.

    Na swojej stronie zobaczysz, co poznała grupa. Zapytaj nas, jeśli chcesz to nadrobić w innej grupie.
letter-end-subject = Kurs za nami: { $class }
letter-end-text =
    To było ostatnie spotkanie grupy „{ $class }”. Dziękujemy za wspólny czas.

    Kartki zostają na twojej stronie. Czeka tam też twoje zaświadczenie, gotowe do wydruku.
letter-feedback-subject = Trzy pytania: { $class }
letter-feedback-text = { $babies } i ty: jak wam było na kursie? Na twojej stronie są trzy krótkie pytania. Odpowiedz, jeśli masz ochotę.
letter-erasure-subject = Twoje odpowiedzi zostaną usunięte: { $class }
letter-erasure-text = Wiemy od ciebie, na co zwracać uwagę, żeby zajęcia były dla was dobre ({ $babies }). Zgodnie z obietnicą usuniemy te informacje: { $day }. Nie musisz nic robić.

stop-letters-title = Listy do ciebie
stop-letters-ask = Czy mamy pisać do ciebie tylko o twojej rezerwacji?
stop-letters-yes = Tak, bez innych listów
stop-letters-done = Piszemy do ciebie tylko o twojej rezerwacji.
stop-letters-again = Chcę dostawać też inne listy
