### Curriculum texts: Polish. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = nóżki
area-feet = stópki
area-tummy = brzuszek
area-chest = klatka piersiowa
area-arms = rączki
area-face = buzia
area-back = plecki

## Strokes

stroke-anywhere-resting-hands = Spoczywające dłonie
    .hands = Połóż obie ciepłe dłonie na dziecku i nie poruszaj nimi. Zrób powolny wydech, zanim cokolwiek się ruszy.
    .notice = Wielu rodziców zauważa, że oddech zwalnia, ich własny też.
stroke-anywhere-touch-relaxation = Relaksacja dotykiem
    .hands = Trzymaj luźno rączkę lub nóżkę, lekko nią bujaj, mów „rozluźnij się” i pochwal dziecko, gdy odpuści.
    .notice = Sztywna wcześniej rączka lub nóżka może ci w dłoniach stać się cięższa.
stroke-legs-indian-milking = Indyjskie dojenie
    .hands = Jedna dłoń trzyma nóżkę przy kostce, druga sunie od biodra do kostki. Zmieniaj dłonie i masuj dalej, bez przerwy.
    .notice = Podkurczone nóżki mogą się trochę wyprostować; niektóre dzieci radośnie kopią w odpowiedzi.
stroke-legs-hug-and-glide = Obejmij i przesuń
    .hands = Obejmij udo obiema dłońmi; obracaj dłonie delikatnie w przeciwne strony, zsuwając je do kostki.
    .notice = Wiele dzieci cichnie i patrzy na ciebie; inne lubią wolniej.
stroke-feet-thumb-over-thumb = Kciuk za kciukiem
    .hands = Wędruj kciukami po podeszwie, jednym za drugim, od pięty do palców.
    .notice = Palce mogą się rozłożyć lub podkurczyć: to może być odruch, a nie odpowiedź.
stroke-feet-toe-rolls = Rolowanie paluszków
    .hands = Delikatnie roluj każdy paluszek między kciukiem a palcem wskazującym, jeden po drugim.
    .notice = Wielu rodziców tu liczy lub śpiewa, a niektóre dzieci zaczynają czekać na ostatni paluszek.
stroke-feet-under-toes = Pod paluszkami
    .hands = Przesuń palcem tuż pod paluszkami stopy, a potem po przedniej poduszce stopy.
    .notice = Paluszki mogą się zacisnąć na twoim palcu.
stroke-feet-thumb-press = Naciskanie kciukami
    .hands = Lekko naciskaj kciukami, punkt po punkcie, na całej podeszwie.
    .notice = Powolny, pewny dotyk może łaskotać mniej niż bardzo lekki.
stroke-feet-top-of-foot = Grzbiet stopy
    .hands = Przesuwaj oba kciuki po grzbiecie stopy, od palców w górę do kostki.
    .notice = Stopa może się unieść na spotkanie kciuków.
stroke-feet-ankle-circles = Kółka wokół kostek
    .hands = Opuszkami palców rysuj małe kółka wokół kostek.
    .notice = Niektóre dzieci zupełnie tu nieruchomieją; niektóre same zaczynają kręcić stópką.
stroke-legs-swedish-milking = Szwedzkie dojenie
    .hands = Przesuwaj dłonie od kostki w górę do biodra, jedną po drugiej; wolna dłoń trzyma stopę.
    .notice = W górę może być całkiem inaczej niż w dół: zobacz, co woli dziecko.
stroke-legs-rolling = Wałkowanie nóżki
    .hands = Wałkuj nóżkę między płaskimi dłońmi, od kolana do kostki.
    .notice = Często bywa wesoło: wiele dzieci uśmiecha się lub kopie.
stroke-legs-bottom-relaxer = Rozluźnianie pupy
    .hands = Wsuń obie dłonie pod pupę i zataczaj powolne kółka na pośladkach.
    .notice = Pupa może być z początku napięta, a po kilku kółkach bardziej miękka.
stroke-tummy-water-wheel-a = Koło młyńskie A
    .hands = Krawędziami dłoni na przemian zagarniaj w dół po brzuszku, od miejsca pod żebrami do nasady nóżek.
    .notice = Brzuszek może zmięknąć pod dłońmi; gdy dziecko marszczy brwi lub sztywnieje, zrób przerwę.
stroke-tummy-water-wheel-b = Koło młyńskie B
    .hands = Jedną dłonią trzymaj obie kostki w górze; krawędzią drugiej zagarniaj w dół po brzuszku, raz za razem.
    .notice = Z nóżkami w górze brzuszek może być luźniejszy.
stroke-tummy-thumbs-to-sides = Kciuki na boki
    .hands = Połóż oba kciuki płasko przy pępku i rozsuń je na boki, poniżej żeber.
    .notice = Wielu rodziców czuje, jak dziecko oddycha im w dłonie.
stroke-tummy-sun-and-moon = Słońce i księżyc
    .hands = Twarzą do dziecka: jedna dłoń krąży zgodnie ze wskazówkami zegara; co okrążenie druga dodaje za nią półkole.
    .notice = Niektóre dzieci wyciszają się w równym rytmie; wolniej często znaczy lepiej.
stroke-tummy-i-love-you = I Love You
    .hands = Zgodnie ze wskazówkami zegara: „I” w dół lewą stroną dziecka; „L” w poprzek od jego prawej, potem w dół lewą; „U” w górę prawą, w poprzek, w dół lewą.
    .notice = Wiele dzieci patrzy na twoje usta, gdy mówisz te słowa.
stroke-tummy-walking = Spacer
    .hands = Spaceruj opuszkami palców w poprzek brzuszka, na wysokości pępka, od swojej lewej do swojej prawej strony.
    .notice = Niektórzy rodzice czują, jak przesuwają się bąbelki gazów; niektórzy nie czują zupełnie nic.
stroke-colic-knees-to-tummy = Kolana do brzuszka
    .hands = Delikatnie zbliż oba kolana do brzuszka, przytrzymaj kilka sekund, potem niech nóżki opadną same.
    .notice = Niektóre dzieci puszczają wtedy gazy; dziecko, które odpycha się nóżkami, może mieć już dość.
stroke-chest-open-book = Otwarta książka
    .hands = Od środka klatki piersiowej przesuwaj dłonie wzdłuż żeber na boki, w dół i z powrotem do środka, jak przy rysowaniu serca.
    .notice = Rączki mogą się szeroko otworzyć lub złożyć: i to, i to jest odpowiedź.
stroke-chest-butterfly = Motyl
    .hands = Przesuń jedną dłoń od biodra w górę do przeciwnego barku i z powrotem; potem drugą dłoń, na krzyż.
    .notice = Wiele dzieci wodzi wzrokiem za krzyżującymi się dłońmi.
stroke-arms-pit-stop = Przystanek pod pachą
    .hands = Unieś rączkę tylko tyle, ile sama się podnosi, i lekko głaszcz palcami pod pachą.
    .notice = Niektóre dzieci to łaskocze: płaska, powolna dłoń często podoba się bardziej.
stroke-arms-indian-milking = Indyjskie dojenie
    .hands = Poczekaj, aż rączka sama się wysunie, nigdy jej nie ciągnij; przesuwaj ręce od barku po dłoń, jedną po drugiej.
    .notice = Wiele dzieci trzyma rączki przy sobie; mogą się otworzyć po jednym czy dwóch ruchach.
stroke-arms-hug-and-glide = Obejmij i przesuń
    .hands = Obejmij ramię obiema dłońmi; obracaj dłonie delikatnie w przeciwne strony, sunąc do nadgarstka. Nigdy nie ciągnij.
    .notice = Jeśli rączka się cofa, niektóre dzieci lubią, gdy twoje dłonie zostają na niej i spoczywają.
stroke-arms-palm-and-fingers = Wnętrze dłoni i rolowanie palców
    .hands = Pogłaszcz kciukiem wnętrze dłoni, potem delikatnie roluj każdy palec. Piąstkę, która chce być zamknięta, zostaw.
    .notice = Paluszki mogą się mocno zacisnąć na twoich palcach: małe dłonie chwytają odruchowo.
stroke-arms-top-of-hand = Grzbiet dłoni
    .hands = Głaszcz kciukami grzbiet dłoni, między kostkami palców a nadgarstkiem.
    .notice = Wielu rodziców wybiera ten ruch, gdy piąstki pozostają zamknięte.
stroke-arms-wrist-circles = Kółka wokół nadgarstka
    .hands = Opuszkami palców rysuj małe kółka wokół nadgarstka.
    .notice = Rączka może opaść i rozluźnić się w twojej dłoni.
stroke-arms-swedish-milking = Szwedzkie dojenie
    .hands = Przesuwaj dłonie od nadgarstka w górę do barku, jedną po drugiej, podążając za rączką, dokądkolwiek się ruszy.
    .notice = Gdy jedna rączka miała już swoją kolej, niektóre dzieci podają drugą.
stroke-arms-rolling = Wałkowanie rączki
    .hands = Luźno wałkuj rączkę między płaskimi dłońmi, w dół do nadgarstka, bez rozciągania.
    .notice = Wiele dzieci to bawi.
stroke-face-open-forehead = Otwarte czoło
    .hands = Z odrobiną oleju na opuszkach palców lub bez przesuwaj je od środka czoła na boki, do skroni.
    .notice = Nie zasłaniaj dłońmi oczu: wiele dzieci lubi cały czas cię widzieć.
stroke-face-brows = Brwi
    .hands = Przesuwaj kciuki wzdłuż brwi, od nosa na zewnątrz.
    .notice = Dziecko może mrugać lub zamykać oczy; poczekaj, aż znów na ciebie spojrzy.
stroke-face-nose-to-cheeks = Od nosa do policzków
    .hands = Przesuwaj kciuki od nasady nosa w dół, po jego bokach, i dalej na boki po policzkach.
    .notice = Przy zatkanym nosku jedne dzieci to lubią, inne się odwracają.
stroke-face-under-cheekbones = Pod kośćmi policzkowymi
    .hands = Przesuwaj opuszki palców pod kośćmi policzkowymi, od boków nosa w stronę uszu.
    .notice = Po dotknięciu policzka dziecko może szukać ustami: to odruch albo głód, a nie odmowa.
stroke-face-smile = Uśmiech
    .hands = Narysuj kciukami uśmiech: raz nad górną wargą, raz pod dolną.
    .notice = Uśmiechaj się przy tym: wiele dzieci też próbuje.
stroke-face-jaw-circles = Kółka wzdłuż żuchwy
    .hands = Opuszkami palców zataczaj małe, miękkie kółka wzdłuż żuchwy.
    .notice = Żuchwa ciężko pracuje przy ssaniu i płaczu; wielu rodziców czuje, jak to miejsce mięknie.
stroke-face-ears-neck-chin = Uszy, szyja i broda
    .hands = Przesuwaj palce nad uszami i za nimi, w dół bokiem szyi i do przodu pod brodę.
    .notice = Niektóre dzieci opierają głowę na twojej dłoni.
stroke-face-teething = Ruchy przy ząbkowaniu
    .hands = Z zewnątrz zataczaj maleńkie kółka na wysokości dziąseł: nad górną wargą, potem pod dolną.
    .notice = Niektóre ząbkujące dzieci napierają na twój palec; niektóre wcale tego nie chcą.
stroke-back-back-and-forth = Tam i z powrotem
    .hands = Połóż obie dłonie w poprzek pleców; przesuwaj je tam i z powrotem od barków do pupy. Bez nacisku na kręgosłup.
    .notice = Wiele dzieci unosi głowę, by się rozejrzeć; gdy zaczyna ciążyć, zrób przerwę.
stroke-back-swoop-to-bottom = Fala do pupy
    .hands = Jedna dłoń spoczywa na pupie; druga sunie ku niej od karku w dół, nie naciskając na kręgosłup.
    .notice = Dłoń, która zostaje, może pomagać dziecku czuć, gdzie jesteś.
stroke-back-swoop-to-feet = Fala do stóp
    .hands = Jedna dłoń spoczywa przy kostkach; druga sunie od karku do stóp, lekko po kręgosłupie, jedną długą linią.
    .notice = Niektóre dzieci wyciągają się przy tym na całą długość.
stroke-back-small-circles = Małe kółka
    .hands = Opuszkami palców zataczaj małe kółka po obu stronach kręgosłupa, nie na nim, od barków do pupy.
    .notice = Małe kółka potrzebują czasu; wielu rodziców zauważa, że przy nich zwalnia.
stroke-back-combing = Przeczesywanie
    .hands = Przeczesuj plecy w dół rozłożonymi palcami, obok kręgosłupa, za każdym razem lżej, aż ledwie dotykasz.
    .notice = Ciche zakończenie: niektóre dzieci kładą wtedy głowę.
stroke-anywhere-integration = Integracja
    .hands = Połącz wszystko, co było, jednym długim, lekkim ruchem w dół aż do stóp, dwa lub trzy razy.
    .notice = Może stać się znakiem, który dziecko zna: to już koniec tej części.
stroke-movements-cross-arms = Krzyżowanie rączek
    .hands = Skrzyżuj rączki na klatce piersiowej i otwórz je na boki, tylko tak daleko, jak same idą, bez siły.
    .notice = Może z tego wyjść zabawa; zmieniaj rączkę, która leży na wierzchu.
stroke-movements-arm-to-foot = Rączka do przeciwnej stópki
    .hands = Zbliż do siebie rączkę i przeciwną stópkę i znów je oddal, bez siły; potem zmień strony.
    .notice = Niektóre dzieci szukają potem własnej stopy.
stroke-movements-cross-legs = Krzyżowanie nóżek
    .hands = Skrzyżuj luźno nóżki nad brzuszkiem, otwórz je i zmień tę na wierzchu. Nigdy na siłę.
    .notice = Dziecko, które odpycha się nóżkami, może się przyłączać albo chcieć przerwy.
stroke-movements-legs-up-and-down = Nóżki w górę i w dół
    .hands = Poruszaj nóżkami w górę i w dół na przemian: jedno kolano się zgina, druga nóżka prostuje. Nigdy na siłę.
    .notice = Niektóre dzieci przejmują prowadzenie i kopią same.
stroke-movements-bend-and-stretch = Zginanie i prostowanie
    .hands = Powoli zegnij oba kolana, poczekaj chwilę i pozwól, by nóżki same się wyprostowały. Nigdy na siłę.
    .notice = Wiele dzieci lubi właśnie tę krótką chwilę czekania.

## Closing parts

part-colic-routine = Masaż przy kolce
    .about = Na przemian kilka ruchów na brzuszku i zginanie kolan, na spokojne chwile między napadami płaczu. Z płaczem, który cię niepokoi, idź najpierw do lekarza.
part-gentle-movements = Łagodne ruchy
    .about = Na koniec powolne krzyżowanie, zginanie i prostowanie: zabawa, tylko na tyle, na ile dziecko się przyłącza.
part-whole-routine = Cały masaż
    .about = Wszystko jednym ciągiem, od nóżek po plecki. Każde dziecko decyduje, ile z tego jest dzisiejszym masażem.

## Asking permission, then looking, talking, singing

step-permission-moment = Wybierz dobrą chwilę
    .how = W pokoju jest ciepło, nigdzie się nie spieszysz, a dziecko nie śpi i jest spokojne.
step-permission-tell = Powiedz, co będzie
    .how = Powiedz imię dziecka i co chcesz zrobić; zdejmij tylko tyle ubranka, ile trzeba.
step-permission-swish = Ogrzej dłonie
    .how = Pocieraj dłoń o dłoń blisko uszu dziecka, z odrobiną oleju, jeśli go używasz. Ten szelest staje się twoim sygnałem.
step-permission-show = Pokaż dłonie
    .how = Trzymaj otwarte dłonie blisko siebie, tam, gdzie dziecko może je zobaczyć.
step-permission-ask = Zapytaj
    .how = Zadawaj zawsze to samo krótkie pytanie, na przykład: „Mogę pomasować ci nóżki?”. Niech to będzie prawdziwe pytanie.
step-permission-wait = Czekaj i patrz
    .how = Daj dziecku czas. Patrz na oczy, dłonie i oddech; szukaj raczej kilku znaków naraz niż jednego.
step-permission-yes = Jeśli wygląda to na „tak”
    .how = Najpierw niech twoje ciepłe dłonie spoczną na dziecku. Potem zacznij i nadal patrz.
step-permission-no = Jeśli wygląda to na „nie”
    .how = Nakarm, przytul, przewiń lub odpocznijcie i zapytaj innym razem. Dziecko odpowiedziało i zostało wysłuchane.
step-before-look = Patrz
    .how = Zbliż się, twarzą w twarz. Jeśli dziecko odwraca wzrok, poczekaj: może to odpoczynek od twoich oczu.
step-before-talk = Mów
    .how = Mów cicho, co zaraz zrobią twoje dłonie, i zostawiaj przerwy na odpowiedź dziecka.
step-before-sing = Śpiewaj
    .how = Nuć lub śpiewaj coś powolnego. Nie musi być czysto: dziecko zna właśnie twój głos.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = szeroko otwarte, żywe oczy
cue-raised-eyebrows = uniesione brwi
cue-a-face-that-brightens = buzia, która się rozjaśnia
cue-open-loose-hands = otwarte, luźne dłonie
cue-smooth-movements-and-steady-breathing = płynne ruchy i równy oddech
cue-smiles = uśmiecha się
cue-looks-into-your-face = wpatruje się w twoją twarz
cue-turns-towards-your-voice = obraca się w stronę twojego głosu
cue-coos = grucha
cue-reaches-for-you-or-holds-on = wyciąga do ciebie rączki lub się ciebie trzyma
cue-looks-away = odwraca wzrok
cue-yawns-or-hiccups = ziewa lub ma czkawkę
cue-frowns-or-pulls-a-face = marszczy brwi lub się krzywi
cue-breathes-faster = oddycha szybciej
cue-hand-to-the-ear = rączka przy uchu
cue-a-glazed-look = zamglone spojrzenie
cue-turns-or-arches-away = odwraca się lub wygina do tyłu
cue-pushes-your-hand-away = odpycha twoją dłoń
cue-stiff-spread-fingers = sztywne, rozczapierzone paluszki
cue-jerky-thrashing-movements = szarpane, gwałtowne ruchy
cue-turns-red-or-pale = czerwienieje lub blednie
cue-coughs-splutters-or-spits-up = kaszle, prycha lub ulewa
cue-falls-asleep = zasypia
cue-cries = płacze
cue-hand-to-the-mouth = rączka przy buzi: uspokaja się albo jest głodne
cue-grows-very-still = całkiem nieruchomieje: słucha albo to trochę za dużo
cue-turns-to-your-hand-and-roots = obraca się ku twojej dłoni i szuka ustami: odruch albo głód
cue-wriggles-hard = mocno się wierci: cieszy się albo chce zmiany

## Behavioural states

state-deep-sleep = Głęboki sen
    .looks = Leży nieruchomo i oddycha równo.
    .what-to-do = Pozwól dziecku spać.
state-light-sleep = Płytki sen
    .looks = Oczy ruszają się pod powiekami; drgają buzia, rączki i nóżki.
    .what-to-do = Zostaw dziecko w spokoju: wiercenie się to jeszcze nie pobudka.
state-drowsy = Senność
    .looks = Ciężkie powieki i zamglone spojrzenie.
    .what-to-do = Poczekaj i zobacz: dziecko może się rozbudzić albo zasnąć.
state-quiet-alert = Spokojne czuwanie
    .looks = Bez ruchu; oczy szeroko otwarte, żywe, wpatrzone w ciebie.
    .what-to-do = Zapytaj o pozwolenie: to często najlepsza chwila.
state-active-alert = Aktywne czuwanie
    .looks = Dużo się rusza, rozgląda, może zaczynać marudzić.
    .what-to-do = Zwolnij lub zmień to, co robisz. Gdy dziecko się uspokoi, zapytaj znowu.
state-crying = Płacz
    .looks = Płacze, twarz i ciało są napięte.
    .what-to-do = Przerwij i utul. Masaż może poczekać na inny dzień.

## Oils

oils =
    .statement = Olej to kwestia wyboru. Jeśli go używasz, wielu instruktorów proponuje czysty, bezzapachowy, tłoczony na zimno olej roślinny lub z owoców, taki, który można jeść. Powiedz osobie prowadzącej o alergiach w rodzinie, a jeśli skóra dziecka jest sucha, podrażniona lub z egzemą, zapytaj najpierw położną, pielęgniarkę środowiskową lub lekarza.
    .patch-test = Przed pierwszym razem nałóż kroplę na małe miejsce na skórze dziecka. Obejrzyj je po dwudziestu minutach i znów następnego dnia; zrezygnuj z oleju, jeśli skóra jest czerwona lub wypukła.
    .agreed =
        Czysty i bezzapachowy, żeby został twój własny zapach.
        Taki, który można jeść, bo rączki wędrują do buzi.
        Wystarczy odrobina: najpierw ogrzej olej w dłoniach i trzymaj go z dala od oczu.
        Bez oleju na skórze uszkodzonej, sączącej się lub zakażonej.
        Przechowuj olej w chłodzie i ciemności; wyrzuć, gdy pachnie nieświeżo.
        Zawsze można masować bez oleju albo przez ubranie.
    .avoided =
        Oliwa z oliwek i inne oleje bogate w kwas oleinowy
        Olej gorczycowy
        Olej arachidowy, a według wielu także migdałowy i inne oleje orzechowe
        Olej mineralny i wazelina
        Oleje zapachowe i olejki eteryczne
        Jakikolwiek olej przez pierwsze cztery do sześciu tygodni

## When not to massage, and where to turn

safety =
    .urgent = Służba zdrowia prosi rodziców, by pilnie szukali pomocy lekarskiej, gdy dziecko w wieku poniżej trzech miesięcy ma temperaturę 38 °C lub wyższą. Nie czekaj do następnych zajęć.
    .not-now =
        Dziecko śpi, płacze albo mówi „nie”.
        Dziecko jest głodne albo dopiero co jadło.
        Dziecko źle się czuje, ma gorączkę lub chorobę, którą mogą się zarazić inni.
        Skóra jest uszkodzona, posiniaczona, zakażona lub się sączy: to miejsce zostaw w spokoju.
        Biegunka albo niezagojony pępek: bez masażu brzuszka.
        Po szczepieniu: zapytaj osobę prowadzącą, jak długo czeka się w tej grupie.
    .ask-first =
        Niedawny uraz, złamanie lub operacja albo guzek, którego nikt jeszcze nie obejrzał.
        Znany lub możliwy problem z biodrami, szelki ortopedyczne albo czekające was USG.
        Choroba lub wada serca, drgawki, żółtaczka lub inna leczona choroba.
        Dziecko urodziło się przed terminem lub ma szczególne potrzeby.
    .help =
        Gdy niepokoi cię zdrowie dziecka: lekarz, położna, pielęgniarka środowiskowa lub lokalna infolinia medyczna.
        W nagłym wypadku: lokalny numer alarmowy.
        Przygnębienie, lęk, koniec sił: położna, pielęgniarka środowiskowa lub lekarz. Nie trzeba zwlekać z telefonem.
        Gdy płaczu jest za dużo: połóż dziecko w bezpiecznym miejscu, odejdź na chwilę i zadzwoń do kogoś, komu ufasz.

## Topics

topic-benefits = Co może dać masaż
    .lines =
        Masaż to czas dla was dwojga: patrzycie, słuchacie i odpowiadacie sobie nawzajem.
        Wielu rodziców zauważa, że z czasem łatwiej im czytać sygnały dziecka.
        Niektóre dzieci wydają się potem spokojniejsze lub układają się do snu; inne po prostu to lubią.
        Dotychczasowe badania są małe, więc nikt nie może ci obiecać efektu.
        Kilka minut, które oboje lubicie, to już cały masaż.
topic-permission = Najpierw pytanie
    .lines =
        Dziecko pytamy przed każdym masażem, od pierwszego dnia.
        Ciepłe dłonie, szelest i kilka tych samych słów stają się sygnałem; nauka może potrwać parę tygodni.
        Poczekaj na odpowiedź: jest w oczach, dłoniach, oddechu i głosie.
        Po „nie” zobacz, czego dziecku trzeba, i zapytaj innym razem.
        To, że pytasz, jest pierwszą lekcją: na dotyk potrzebna jest zgoda.
topic-states = Czuwanie, sen i coś pomiędzy
    .lines =
        Niemowlęta przechodzą przez sześć stanów, od głębokiego snu do płaczu.
        Spokojne czuwanie to często najlepszy czas: bez ruchu, oczy szeroko otwarte i żywe.
        Senność lub duże ożywienie: poczekaj chwilę i zobacz, co będzie.
        Sen lub płacz: teraz bez masażu. Śpiącym dajemy spokój, płaczące tulimy.
        Na początku chwile spokojnego czuwania są krótkie i dobry masaż też.
topic-cues = Co mówi ci dziecko
    .lines =
        Żywe oczy, wyciąganie rączek, gruchanie i płynne ruchy często znaczą: proszę, jeszcze.
        Odwracanie wzroku, ziewanie, czkawka lub zmarszczone brwi mogą znaczyć: trochę mniej.
        Wyginanie się, odpychanie, sztywne palce lub płacz znaczą: coś powinno się zmienić.
        Szukaj kilku znaków naraz; pojedynczy może znaczyć wiele rzeczy.
        Spróbuj przerwy z nieruchomymi dłońmi, innego miejsca, przytulenia lub karmienia albo na dziś zakończ.
topic-oils = Olej: czy i jaki
    .lines =
        Olej to kwestia wyboru: można masować bez niego albo przez ubranie.
        Wielu instruktorów proponuje czysty, bezzapachowy, tłoczony na zimno olej, taki, który można jeść.
        Wielu unika u niemowląt oliwy, oleju gorczycowego i olejów z orzechów, mineralnych i zapachowych.
        Co do oleju słonecznikowego i pierwszych tygodni zdania instruktorów są różne; zapytaj na zajęciach.
        Najpierw wypróbuj kroplę na małym kawałku skóry i obejrzyj go znów następnego dnia.
topic-when-not = Kiedy nie masować
    .lines =
        Poczekaj, gdy dziecko śpi, płacze, jest głodne lub dopiero co jadło.
        Nie masuj, gdy dziecko źle się czuje lub gorączkuje; omijaj skórę podrażnioną, uszkodzoną lub zakażoną.
        Po urazie lub operacji albo przy leczonej chorobie zapytaj najpierw kogoś z personelu medycznego.
        Po szczepieniu zapytaj osobę prowadzącą, jak długo czeka się w tej grupie.
        Dziecko poniżej trzech miesięcy, które ma 38 °C lub więcej, wymaga pilnej pomocy lekarskiej.
topic-crying-and-colic = Płacz i kolka
    .lines =
        Płaczem dziecko woła o pomoc. Tu, na zajęciach, jest na niego miejsce.
        Z płaczem, który cię niepokoi, idź najpierw do lekarza, by wykluczyć inne przyczyny.
        Masaż przy kolce jest na spokojne chwile, nie na środek napadu płaczu.
        Wielu instruktorów proponuje dwa lub trzy krótkie masaże dziennie przez dwa tygodnie, jeśli dziecko je lubi.
        Gdy to za dużo, połóż dziecko w bezpiecznym miejscu, odejdź i do kogoś zadzwoń.
topic-connection = Poznajecie się
    .lines =
        Bliskość rośnie w małych chwilach: spojrzenie, dotyk, odpowiedź.
        Mówiąc lub śpiewając, zostawiaj przerwy; dziecko może je wypełnić spojrzeniem, kopnięciem lub dźwiękiem.
        Gdy widzisz sygnał i na niego odpowiadasz, dziecko może czuć się wysłuchane.
        Każdemu umykają sygnały. Poznajecie się właśnie wtedy, gdy próbujesz znowu.
        Miłość może przychodzić powoli. Jeśli wydaje się daleko, powiedz położnej, pielęgniarce środowiskowej lub komuś, komu ufasz.
topic-parent-wellbeing = A jak ty się czujesz?
    .lines =
        Masaż zaczyna się od ciebie: opuść ramiona i zrób powolny wydech.
        Usiądź tak, by plecy miały oparcie, a ręce były lekkie.
        Łzy, zmartwienia i nuda są w tych miesiącach częste i tu można o nich mówić.
        Jeśli dni smutku lub lęku nie mijają, porozmawiaj z położną, pielęgniarką środowiskową lub lekarzem.
        Niech w tym tygodniu ktoś zrobi jedną rzecz dla ciebie.
topic-sleep = Sen i zmęczenie
    .lines =
        Małe dzieci śpią krótko, na raty, w dzień i w nocy.
        Ziewanie i zamglone spojrzenie mogą być pierwszymi oznakami zmęczenia.
        Kilka powolnych ruchów wieczorem może pomóc niektórym dzieciom się wyciszyć.
        Masaż jest dla dzieci, które nie śpią; śpiącemu pozwalamy spać.
        O bezpieczny sen pytaj położną lub pielęgniarkę środowiskową.
topic-brain-and-touch = Dotyk i rosnący mózg
    .lines =
        Dotyk to jeden z pierwszych rozwijających się zmysłów, a skóra to miejsce, gdzie dziecko spotyka świat.
        Mózg dziecka rośnie wraz z tym, co dzieje się między ludźmi: dotyk, spojrzenia, głosy, odpowiedzi.
        Gdy mówisz o tym, co właśnie robisz, dotyk spotyka się ze słowami.
        Kilka rzeczy powtarzanych raz po raz może być łatwiej przyjąć niż wiele nowych.
        Badań o masażu i mózgu jest niewiele. Ciesz się masażem dla niego samego.
topic-partners = Ojcowie, partnerzy i inni bliscy
    .lines =
        Ojcowie, partnerki i partnerzy, dziadkowie: masować może każdy, kto jest blisko dziecka.
        Każda para dłoni jest inna i dziecko może tę różnicę lubić.
        Pokaż w domu jeden ruch, a potem niech każdy szuka własnego sposobu.
        Każdy najpierw pyta, a dziecko każdemu może odpowiedzieć inaczej.
        Może pomóc stała pora, na przykład po kąpieli albo w niedzielny ranek.
topic-growing-child = Rodzeństwo i dorastanie
    .lines =
        Dziecko, które raczkuje, rzadko leży spokojnie: jedna stópka w przelocie to też masaż.
        Maluchom, które już chodzą, może się spodobać bajka na plecach: deszcz, pociąg, pieczenie ciasta.
        Pytaj dalej. Starsze dzieci odpowiadają słowami, a „nie” jest jednym z nich.
        Rodzeństwo może masować lalkę albo stópkę, gdy jesteś tuż obok.
        Masowanie pleców przed snem może zostać w waszej rodzinie na lata.
topic-at-home = Dalej w domu
    .lines =
        Wybierz dwa lub trzy ruchy, które dziecko lubi. To już jest masaż.
        Połącz go z czymś, co i tak się dzieje: ze zmianą pieluchy, z kąpielą.
        Niech o długości decydują sygnały dziecka, czy to dwie minuty, czy dwadzieścia.
        Nie pamiętasz któregoś ruchu? Spójrz na kartkę albo rób to, co pasuje wam obojgu.
        Ciepły pokój, ciepłe dłonie, najpierw pytanie: cała reszta może się zmieniać.

## Songs and rhymes

song-hello = Dzień dobry, paluszki
    .lines =
        Dzień dobry, nosku, dzień dobry, nóżki,
        dzień dobry, wszystkie małe paluszki!
        Jest z nami [name], wszyscy to wiemy,
        imię śpiewamy i tak klaszczemy.
song-slow-river = Powolna rzeka
    .lines =
        Płynie rzeka z biodra w dół,
        powolutku, pośród pszczół.
        Od stóp fala płynie w górę,
        niesie łódkę aż pod chmurę.
song-little-pig = Pięć myszek
    .lines =
        Ta myszka mąkę miele,
        ta dziś ma gości wiele,
        ta ciasto w piecu piecze,
        tej mleczko z kubka ciecze,
        a najmniejsza: pi, pi, pi!
        biegnie do domku i śpi.
song-round-goes-the-clock = Krąży zegar
    .lines =
        Tik-tak, krąży zegar wkoło,
        krąży słonko nad stodołą,
        i po brzuszku, tak jak zegar,
        ciepła ręka w kółko biega.
song-fish-alive = Rybka w wodzie
    .lines =
        Raz, dwa, trzy, cztery, pięć,
        złowić rybkę mam dziś chęć.
        Sześć, siedem, osiem, dziewięć, dziesięć,
        niech ją woda dalej niesie.
song-small-weather = Pogoda na buzi
    .lines =
        Nad oczami niebo czyste,
        brwi jak chmurki dwie puszyste.
        Deszczyk spływa koło nosa,
        uśmiech błyszczy niczym rosa.
song-cat-on-the-roof = Kot na dachu
    .lines =
        Tam i z powrotem, tam i z powrotem,
        księżyc po dachach idzie za kotem.
        Kot ma łapeczki miękkie, leciutkie,
        potem wiatr czesze futerko krótkie.

## What a class asks of its families

question-1 = Alergie dziecka
    .why = Żeby w pobliżu dziecka nie znalazł się niewłaściwy olej.
question-2 = Twoje alergie, istotne przy oleju lub dotyku
    .why = Olej jest też na twoich dłoniach.
question-3 = Skóra: egzema, suche lub podrażnione miejsca, skaleczenia
    .why = Olej i dłonie omijają takie miejsca.
question-4 = Czy pępek się zagoił?
    .why = Podczas masażu brzuszka dłonie przesuwają się po nim.
question-5 = Biodra: znany lub podejrzewany problem, szelki, czekające was USG
    .why = Masaż nóżek i krzyżowanie poruszają biodrami.
question-6 = Choroba, niedawna operacja lub uraz, leki
    .why = Żeby porozmawiać o tym przed pierwszym dotykiem.
question-7 = Jeśli coś jest wpisane powyżej: czy ktoś z personelu medycznego zgodził się na masaż?
    .why = Personel zna zdrowie dziecka; osoba prowadząca go nie ocenia.
question-8 = Ostatnie szczepienie, jeśli było
    .why = Instruktorzy odczekują po nim jakiś czas, każdy według zasad swojej organizacji lub ubezpieczyciela.
question-9 = Następne szczepienie, jeśli jest już termin
    .why = Żeby zapytać cię znowu, gdy już będzie po nim.
question-10 = Co pomoże ci wziąć udział: schody, krzesło, słuch, język
    .why = Żeby sala była dla ciebie wygodna.
