### Curriculum texts: Dutch. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = benen
area-feet = voeten
area-tummy = buik
area-chest = borst
area-arms = armen
area-face = gezicht
area-back = rug

## Strokes

stroke-anywhere-resting-hands = Rustende handen
    .hands = Leg je twee warme handen op je baby en houd ze stil. Adem langzaam uit voordat er iets beweegt.
    .notice = Veel ouders merken dat de ademhaling vertraagt, ook die van henzelf.
stroke-anywhere-touch-relaxation = Aanraken en ontspannen
    .hands = Houd een arm of been losjes vast, laat die zacht veren, zeg ‘ontspan’ en prijs je baby als de spanning wegvalt.
    .notice = Een stijve arm of een stijf been kan zwaarder worden in je handen.
stroke-legs-indian-milking = Indiaas melken
    .hands = Houd met één hand de enkel vast; de andere strijkt van heup naar enkel. Wissel van hand en ga zonder onderbreking door.
    .notice = Opgetrokken benen kunnen zich wat strekken; sommige baby’s trappelen vrolijk terug.
stroke-legs-hug-and-glide = Omarmen en glijden
    .hands = Leg beide handen rond het bovenbeen en draai ze zacht tegen elkaar in terwijl je omlaag glijdt naar de enkel.
    .notice = Veel baby’s worden stil en kijken je aan; andere willen het langzamer.
stroke-feet-thumb-over-thumb = Duim over duim
    .hands = Loop met je duimen over de voetzool omhoog, om de beurt, van de hiel naar de tenen.
    .notice = Tenen kunnen spreiden of krullen: dat kan eerder een reflex zijn dan een antwoord.
stroke-feet-toe-rolls = Tenen rollen
    .hands = Rol de tenen een voor een zacht tussen vinger en duim.
    .notice = Veel ouders tellen of zingen hierbij, en sommige baby’s gaan wachten op de laatste teen.
stroke-feet-under-toes = Onder de tenen
    .hands = Strijk met één vinger vlak onder de tenen, daarna over de bal van de voet.
    .notice = De tenen kunnen zich om je vinger sluiten.
stroke-feet-thumb-press = Duimdrukjes
    .hands = Druk licht met je duimen, telkens op een klein plekje, over de hele voetzool.
    .notice = Een langzame, zekere aanraking kan minder kietelen dan een heel lichte.
stroke-feet-top-of-foot = Bovenkant van de voet
    .hands = Strijk met beide duimen over de bovenkant van de voet, van de tenen omhoog naar de enkel.
    .notice = De voet kan omhoogkomen, je duimen tegemoet.
stroke-feet-ankle-circles = Enkelrondjes
    .hands = Teken met je vingertoppen kleine rondjes om de enkelbotjes.
    .notice = Sommige baby’s liggen hier heel stil; andere gaan zelf rondjes draaien met hun voet.
stroke-legs-swedish-milking = Zweeds melken
    .hands = Strijk van de enkel omhoog naar de heup, de ene hand na de andere; de vrije hand houdt de voet vast.
    .notice = Omhoog kan heel anders voelen dan omlaag: kijk wat je baby het fijnst vindt.
stroke-legs-rolling = Het been rollen
    .hands = Rol het been tussen je vlakke handen, van de knie naar de enkel.
    .notice = Vaak een vrolijke: veel baby’s lachen of trappelen.
stroke-legs-bottom-relaxer = Billen ontspannen
    .hands = Schuif beide handen onder de billen en maak daar langzame rondjes.
    .notice = De billen kunnen eerst stevig aanvoelen en na een paar rondjes zachter.
stroke-tummy-water-wheel-a = Waterrad A
    .hands = Schep met de zijkant van je handen om de beurt over de buik omlaag, van onder de ribben tot waar de benen beginnen.
    .notice = De buik kan zachter worden onder je handen; fronst of verstijft je baby, pauzeer dan.
stroke-tummy-water-wheel-b = Waterrad B
    .hands = Houd met één hand beide enkels omhoog; de zijkant van de andere schept over de buik omlaag, telkens weer.
    .notice = Met de benen omhoog kan de buik losser aanvoelen.
stroke-tummy-thumbs-to-sides = Duimen opzij
    .hands = Leg beide duimen plat bij de navel en laat ze opzij glijden, onder de ribben.
    .notice = Veel ouders voelen hun baby in hun handen ademen.
stroke-tummy-sun-and-moon = Zon en maan
    .hands = Tegenover je baby draait één hand met de klok mee; bij elke ronde volgt de andere met een halve cirkel erachteraan.
    .notice = Sommige baby’s komen tot rust in het gelijkmatige ritme; langzamer is vaak beter.
stroke-tummy-i-love-you = I Love You
    .hands = Met de klok mee: ‘I’ omlaag aan baby’s linkerkant; ‘L’ overdwars vanaf baby’s rechterkant, dan links omlaag; ‘U’ rechts omhoog, overdwars, links omlaag.
    .notice = Veel baby’s kijken naar je mond terwijl je de woorden zegt.
stroke-tummy-walking = Wandelen
    .hands = Wandel met je vingertoppen over de buik, ter hoogte van de navel, van jouw links naar jouw rechts.
    .notice = Sommige ouders voelen luchtbelletjes bewegen; andere voelen helemaal niets.
stroke-colic-knees-to-tummy = Knieën naar de buik
    .hands = Breng beide knieën zacht naar de buik, houd ze een paar seconden vast en laat de benen dan vanzelf zakken.
    .notice = Sommige baby’s laten hier een windje; een baby die terugduwt, heeft misschien genoeg gehad.
stroke-chest-open-book = Open boek
    .hands = Strijk vanuit het midden van de borst langs de ribben naar buiten, omlaag en terug naar het midden, alsof je een hart tekent.
    .notice = Armen kunnen wijd opengaan of zich sluiten: allebei een antwoord.
stroke-chest-butterfly = Vlinder
    .hands = Strijk met één hand van de heup omhoog naar de schouder aan de andere kant en terug; dan de andere hand, kruiselings.
    .notice = Veel baby’s volgen de kruisende handen met hun ogen.
stroke-arms-pit-stop = Okselstop
    .hands = Til de arm niet verder op dan die vanzelf meekomt, en strijk met je vingers licht door de oksel.
    .notice = Voor sommige baby’s kietelt het: een vlakke, langzame hand valt vaak beter.
stroke-arms-indian-milking = Indiaas melken
    .hands = Wacht tot de arm komt, trek er nooit aan; strijk van schouder naar hand, de ene hand na de andere.
    .notice = Veel baby’s houden hun armen tegen zich aan; na een of twee strijkingen gaan ze soms open.
stroke-arms-hug-and-glide = Omarmen en glijden
    .hands = Leg beide handen rond de bovenarm; draai ze zacht tegen elkaar in terwijl je naar de pols glijdt. Trek nooit.
    .notice = Gaat de arm terug, dan vinden sommige baby’s het fijn als je handen daar blijven rusten.
stroke-arms-palm-and-fingers = Palm strijken, vingers rollen
    .hands = Strijk met je duim over de handpalm en rol dan elke vinger zacht. Een vuist die dicht wil blijven, laat je dicht.
    .notice = Vingers kunnen zich stevig om de jouwe sluiten: kleine handen grijpen uit een reflex.
stroke-arms-top-of-hand = Handrug
    .hands = Strijk met je duimen over de handrug, tussen de knokkels en de pols.
    .notice = Veel ouders kiezen deze als de vuistjes dicht blijven.
stroke-arms-wrist-circles = Polsrondjes
    .hands = Teken met je vingertoppen kleine rondjes om de pols.
    .notice = De hand kan zakken en los worden in die van jou.
stroke-arms-swedish-milking = Zweeds melken
    .hands = Strijk van de pols omhoog naar de schouder, de ene hand na de andere, en volg de arm waar die ook gaat.
    .notice = Is de ene arm geweest, dan bieden sommige baby’s de andere aan.
stroke-arms-rolling = De arm rollen
    .hands = Rol de arm losjes tussen je vlakke handen, tot aan de pols, zonder hem uit te rekken.
    .notice = Veel baby’s vinden deze grappig.
stroke-face-open-forehead = Open voorhoofd
    .hands = Strijk met weinig of geen olie op je vingertoppen van het midden van het voorhoofd naar de slapen.
    .notice = Houd je handpalmen weg van de ogen: veel baby’s willen je de hele tijd zien.
stroke-face-brows = Wenkbrauwen
    .hands = Strijk met je duimen langs de wenkbrauwen, van de neus naar buiten.
    .notice = Baby’s knipperen soms of doen hun ogen dicht; wacht tot je baby je weer aankijkt.
stroke-face-nose-to-cheeks = Van neus naar wangen
    .hands = Strijk met je duimen vanaf de neusrug, omlaag langs de neus en naar buiten over de wangen.
    .notice = Bij een verstopte neus vinden sommige baby’s dit fijn; andere draaien weg.
stroke-face-under-cheekbones = Onder de jukbeenderen
    .hands = Strijk met je vingertoppen onder de jukbeenderen, van naast de neus naar de oren.
    .notice = Strijken over de wang kan het zoeken opwekken: een reflex of honger, geen nee.
stroke-face-smile = Glimlach
    .hands = Teken een glimlach met je duimen: één keer boven de bovenlip, één keer onder de onderlip.
    .notice = Glimlach terwijl je tekent: veel baby’s proberen het ook.
stroke-face-jaw-circles = Kaakrondjes
    .hands = Maak met je vingertoppen kleine, zachte rondjes langs de kaak.
    .notice = Kaken werken hard bij zuigen en huilen; veel ouders voelen het hier zachter worden.
stroke-face-ears-neck-chin = Oren, hals en kin
    .hands = Strijk over en achter de oren, langs de zijkant van de hals omlaag en naar voren onder de kin.
    .notice = Sommige baby’s leunen met hun hoofd in je hand.
stroke-face-teething = Als er tandjes komen
    .hands = Maak van buitenaf piepkleine rondjes over het tandvlees: boven de bovenlip, dan onder de onderlip.
    .notice = Sommige baby’s duwen dan tegen je vinger; andere moeten er niets van hebben.
stroke-back-back-and-forth = Heen en weer
    .hands = Leg beide handen dwars over de rug; schuif ze heen en weer van schouders tot billen. Geen gewicht op de wervelkolom.
    .notice = Veel baby’s tillen hun hoofd op om rond te kijken; neem rust als het zwaar wordt.
stroke-back-swoop-to-bottom = Glijvlucht naar de billen
    .hands = Eén hand rust op de billen; de andere strijkt ernaartoe vanaf de nek, zonder op de wervelkolom te drukken.
    .notice = De hand die blijft, kan je baby helpen voelen waar je bent.
stroke-back-swoop-to-feet = Glijvlucht naar de voeten
    .hands = Laat één hand bij de enkels rusten; de andere strijkt van nek tot voeten, licht over de wervelkolom, in één lange lijn.
    .notice = Sommige baby’s strekken zich er lang bij uit.
stroke-back-small-circles = Kleine rondjes
    .hands = Maak met je vingertoppen kleine rondjes links en rechts van de wervelkolom, niet erop, van schouders tot billen.
    .notice = Kleine rondjes kosten tijd; veel ouders merken dat ze zelf langzamer worden.
stroke-back-combing = Kammen
    .hands = Kam met gespreide vingers over de rug omlaag, naast de wervelkolom, elke keer lichter, tot je bijna niet meer raakt.
    .notice = Een stil einde: sommige baby’s leggen hier hun hoofd neer.
stroke-anywhere-integration = Alles verbinden
    .hands = Verbind alles tot nu toe in één lange, lichte strijking tot aan de voeten, twee of drie keer.
    .notice = Dit kan het teken worden dat je baby kent: dit deel is klaar.
stroke-movements-cross-arms = Armen kruisen
    .hands = Kruis de armen over de borst en open ze dan opzij, niet verder dan ze zonder dwang meekomen.
    .notice = Het kan een spelletje worden; wissel welke arm boven ligt.
stroke-movements-arm-to-foot = Hand en voet kruiselings
    .hands = Breng een hand en de voet aan de andere kant naar elkaar toe en weer uit elkaar, zonder dwang; wissel dan van kant.
    .notice = Sommige baby’s gaan daarna op zoek naar hun eigen voet.
stroke-movements-cross-legs = Benen kruisen
    .hands = Kruis de benen losjes over de buik, open ze weer en wissel welk been boven ligt. Dwing nooit.
    .notice = Een baby die terugduwt, doet misschien mee of wil misschien een pauze.
stroke-movements-legs-up-and-down = Benen op en neer
    .hands = Beweeg de benen om de beurt op en neer: de ene knie buigt terwijl het andere been zich strekt. Dwing nooit.
    .notice = Sommige baby’s nemen het trappelen over.
stroke-movements-bend-and-stretch = Buigen en strekken
    .hands = Buig langzaam beide knieën, wacht even en laat de benen zich vanzelf weer strekken. Dwing nooit.
    .notice = Juist dat kleine wachten ertussen vinden veel baby’s leuk.

## Closing parts

part-colic-routine = Krampjesroutine
    .about = Om de beurt een paar buikstrijkingen en gebogen knieën, voor rustige momenten tussen huilbuien. Ga bij huilen dat je zorgen baart eerst naar een arts.
part-gentle-movements = Zachte bewegingen
    .about = Langzaam kruisen, buigen en strekken om mee af te sluiten: een spel, niet verder dan je baby meegaat.
part-whole-routine = De hele massage
    .about = Alles achter elkaar, van benen tot rug. Elke baby bepaalt hoeveel daarvan de massage van vandaag is.

## Asking permission, then looking, talking, singing

step-permission-moment = Kies een goed moment
    .how = De kamer is warm, je hebt geen haast en je baby is wakker en rustig.
step-permission-tell = Zeg wat er komt
    .how = Noem de naam van je baby, zeg wat je graag wilt doen en kleed alleen uit wat nodig is.
step-permission-swish = Warm je handen
    .how = Wrijf je handpalmen tegen elkaar bij de oren van je baby, met wat olie als je die gebruikt. Dat ruisen wordt je signaal.
step-permission-show = Laat je handen zien
    .how = Houd je open handpalmen dicht bij je eigen lijf, waar je baby ze kan zien.
step-permission-ask = Vraag het
    .how = Stel elke keer dezelfde korte vraag, zoals ‘Mag ik je benen masseren?’ Laat het een echte vraag zijn.
step-permission-wait = Wacht en kijk
    .how = Geef je baby de tijd. Kijk naar ogen, handen en ademhaling, en liever naar meerdere signalen samen dan naar één.
step-permission-yes = Als het op een ja lijkt
    .how = Laat eerst je warme handen op je baby rusten. Begin dan, en blijf kijken.
step-permission-no = Als het op een nee lijkt
    .how = Voed, knuffel, verschoon of rust, en vraag het een andere keer weer. Je baby heeft geantwoord en jij hebt geluisterd.
step-before-look = Kijken
    .how = Kom dichtbij, gezicht tegenover gezicht. Kijkt je baby weg, wacht dan: dat kan even rust van jouw ogen zijn.
step-before-talk = Praten
    .how = Zeg zacht wat je handen gaan doen, en laat stiltes waarin je baby kan antwoorden.
step-before-sing = Zingen
    .how = Neurie of zing iets langzaams. Het hoeft niet zuiver: het is jouw stem die je baby kent.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = grote, heldere ogen
cue-raised-eyebrows = opgetrokken wenkbrauwen
cue-a-face-that-brightens = een gezicht dat opklaart
cue-open-loose-hands = open, losse handen
cue-smooth-movements-and-steady-breathing = soepele bewegingen en gelijkmatige ademhaling
cue-smiles = glimlacht
cue-looks-into-your-face = kijkt je aan
cue-turns-towards-your-voice = draait naar je stem toe
cue-coos = kirt
cue-reaches-for-you-or-holds-on = reikt naar je of houdt je vast
cue-looks-away = kijkt weg
cue-yawns-or-hiccups = gaapt of hikt
cue-frowns-or-pulls-a-face = fronst of trekt een gezicht
cue-breathes-faster = ademt sneller
cue-hand-to-the-ear = hand naar het oor
cue-a-glazed-look = een wazige blik
cue-turns-or-arches-away = draait weg of kromt de rug van je af
cue-pushes-your-hand-away = duwt je hand weg
cue-stiff-spread-fingers = stijve, gespreide vingers
cue-jerky-thrashing-movements = schokkerige, wilde bewegingen
cue-turns-red-or-pale = wordt rood of bleek
cue-coughs-splutters-or-spits-up = hoest, proest of spuugt wat
cue-falls-asleep = valt in slaap
cue-cries = huilt
cue-hand-to-the-mouth = hand naar de mond: zoekt rust, of heeft honger
cue-grows-very-still = wordt heel stil: luistert, of het is iets te veel
cue-turns-to-your-hand-and-roots = draait naar je hand en zoekt: een reflex, of honger
cue-wriggles-hard = spartelt flink: dolblij, of wil iets anders

## Behavioural states

state-deep-sleep = Diepe slaap
    .looks = Ligt stil en ademt gelijkmatig.
    .what-to-do = Laat je baby slapen.
state-light-sleep = Lichte slaap
    .looks = De ogen bewegen onder de oogleden; gezicht en ledematen trekken even.
    .what-to-do = Laat je baby met rust: woelen is nog geen wakker worden.
state-drowsy = Doezelig
    .looks = Zware oogleden en een wazige blik.
    .what-to-do = Kijk het even aan: je baby kan wakker worden of in slaap vallen.
state-quiet-alert = Rustig wakker
    .looks = Stil, met grote, heldere ogen die je in zich opnemen.
    .what-to-do = Vraag toestemming: dit is vaak het beste moment.
state-active-alert = Actief wakker
    .looks = Beweegt veel, kijkt rond, begint misschien te mopperen.
    .what-to-do = Doe het langzamer of doe iets anders. Is je baby weer rustig, vraag het dan opnieuw.
state-crying = Huilen
    .looks = Huilt, met een gespannen gezicht en lijf.
    .what-to-do = Stop en troost. De massage kan wachten tot een andere dag.

## Oils

oils =
    .statement = Olie is een keuze. Gebruik je olie, dan denken veel docenten aan een pure, ongeparfumeerde, koudgeperste plantaardige of vruchtenolie die goed genoeg is om te eten. Vertel je docent over allergieën in de familie, en vraag eerst het consultatiebureau of je huisarts als de huid van je baby droog of pijnlijk is of eczeem heeft.
    .patch-test = Doe vóór de eerste keer een druppel op een klein stukje huid van je baby. Kijk na twintig minuten en de volgende dag nog eens; laat de olie weg als de huid rood of opgezet is.
    .agreed =
        Puur en ongeparfumeerd, zodat jouw eigen geur blijft.
        Goed genoeg om te eten, want handjes gaan de mond in.
        Een beetje is genoeg: warm de olie eerst in je handen en blijf weg van de ogen.
        Geen olie waar de huid kapot, nattend of geïnfecteerd is.
        Bewaar de olie koel en donker, en gooi die weg als het muf ruikt.
        Je mag altijd zonder olie masseren, of over de kleren heen.
    .avoided =
        Olijfolie en andere oliën met veel oliezuur
        Mosterdolie
        Pindaolie en, voor velen, amandelolie en andere notenoliën
        Minerale olie en vaseline
        Geparfumeerde en etherische oliën
        Alle olie in de eerste vier tot zes weken

## When not to massage, and where to turn

safety =
    .urgent = Zorginstanties vragen ouders met spoed medische hulp te zoeken voor een baby jonger dan drie maanden met een temperatuur van 38 °C of hoger. Wacht niet op de volgende les.
    .not-now =
        Je baby slaapt, huilt of zegt nee.
        Je baby heeft honger of is net gevoed.
        Je baby is niet lekker, heeft koorts of een ziekte die anderen kunnen krijgen.
        De huid is kapot, gekneusd of geïnfecteerd, of er komt vocht uit: laat die plek met rust.
        Diarree, of een navel die nog niet genezen is: geen buikstrijkingen.
        Na een vaccinatie: vraag je docent hoelang deze cursus wacht.
    .ask-first =
        Recent letsel, een botbreuk of operatie, of een bult waar nog niemand naar heeft gekeken.
        Een bekend of mogelijk heupprobleem, een spreidbroekje, of een echo of foto die nog komt.
        Een hartaandoening, stuipen, geelzucht of een andere aandoening onder behandeling.
        Je baby is te vroeg geboren of heeft bijzondere zorg nodig.
    .help =
        Bezorgd over de gezondheid van je baby: huisarts, consultatiebureau of de medische hulplijn bij jou.
        Bij een noodgeval: het plaatselijke noodnummer.
        Somber, angstig of aan het eind van je krachten: verloskundige, consultatiebureau of huisarts. Vroeg bellen mag gerust.
        Als het huilen te veel wordt: leg je baby op een veilige plek, loop even weg en bel iemand die je vertrouwt.

## Topics

topic-benefits = Wat massage kan geven
    .lines =
        Massage is tijd voor jullie samen: kijken, luisteren en elkaar antwoord geven.
        Veel ouders merken dat ze de signalen van hun baby gaandeweg makkelijker lezen.
        Sommige baby’s lijken daarna rustiger of vallen in slaap; andere genieten er gewoon van.
        De studies zijn tot nu toe klein, dus niemand kan je een effect beloven.
        Een paar minuten die jullie allebei fijn vinden, zijn een hele massage.
topic-permission = Eerst vragen
    .lines =
        Vóór elke massage vraag je het aan je baby, vanaf de eerste dag.
        Warme handen, het ruisen en dezelfde paar woorden worden een signaal; dat leren kan enkele weken duren.
        Wacht op het antwoord: het zit in ogen, handen, ademhaling en stem.
        Kijk na een nee wat je baby nodig heeft, en vraag het een andere keer weer.
        Gevraagd worden is een eerste les: aanraken vraagt om een ja.
topic-states = Wakker, in slaap en ertussenin
    .lines =
        Baby’s gaan door zes toestanden, van diepe slaap tot huilen.
        Rustig wakker is vaak het beste moment: stil, met grote, heldere ogen.
        Doezelig of heel levendig: wacht even en kijk wat er komt.
        Slapen of huilen: nu geen massage. Slaap laat je met rust, bij huilen troost je.
        In het begin duurt rustig wakker zijn kort, en een goede massage ook.
topic-cues = Wat je baby je vertelt
    .lines =
        Heldere ogen, reiken, kirren en soepele bewegingen betekenen vaak: meer, graag.
        Wegkijken, gapen, hikken of fronsen kan betekenen: iets minder.
        Een gekromde rug, wegduwen, stijve vingers of huilen betekent: er moet iets veranderen.
        Kijk naar meerdere signalen samen; één alleen kan van alles betekenen.
        Probeer een pauze met stille handen, een andere plek, een knuffel of een voeding, of stop voor vandaag.
topic-oils = Olie, en welke
    .lines =
        Olie is een keuze: je mag zonder olie masseren, of over de kleren heen.
        Veel docenten denken aan een pure, ongeparfumeerde, koudgeperste olie die goed genoeg is om te eten.
        Velen laten olijf-, mosterd-, noten- en minerale olie en olie met parfum bij baby’s weg.
        Over zonnebloemolie en over de eerste weken denken docenten verschillend; vraag het die van jou.
        Probeer eerst één druppel op een klein plekje, en kijk de volgende dag nog eens.
topic-when-not = Wanneer niet
    .lines =
        Wacht zolang je baby slaapt, huilt, honger heeft of net gevoed is.
        Laat het als je baby niet lekker is of koorts heeft; sla pijnlijke, kapotte of geïnfecteerde huid over.
        Na letsel of een operatie, of bij een aandoening onder behandeling: vraag eerst een zorgverlener.
        Na een vaccinatie: vraag je docent hoelang deze cursus wacht.
        Een baby jonger dan drie maanden met 38 °C of hoger heeft met spoed medische hulp nodig.
topic-crying-and-colic = Huilen en krampjes
    .lines =
        Met huilen roepen baby’s om hulp. Hier in de les is het welkom.
        Ga bij huilen dat je zorgen baart eerst naar een arts, om andere oorzaken uit te sluiten.
        De krampjesroutine is voor rustige momenten, niet voor midden in een huilbui.
        Veel docenten stellen twee of drie korte keren per dag voor, twee weken lang, als je baby het fijn vindt.
        Wordt het te veel, leg je baby dan op een veilige plek, loop even weg en bel iemand.
topic-connection = Elkaar leren kennen
    .lines =
        Nabijheid groeit in kleine momenten: een blik, een aanraking, een antwoord.
        Laat stiltes als je praat of zingt; misschien vult je baby ze met een blik, een schopje of een geluidje.
        Zie je een signaal en geef je antwoord, dan voelt je baby zich misschien gehoord.
        Iedereen mist signalen. Door het opnieuw te proberen leer je elkaar kennen.
        Liefde komt soms langzaam. Voelt ze ver weg, zeg het tegen het consultatiebureau of iemand die je vertrouwt.
topic-parent-wellbeing = Hoe gaat het met jou?
    .lines =
        De massage begint bij jou: laat je schouders zakken en adem langzaam uit.
        Ga zo zitten dat je rug steun heeft en je armen licht blijven.
        Tranen, zorgen en verveling komen in deze maanden veel voor, en hier mag je het zeggen.
        Houden sombere of angstige dagen aan, praat dan met verloskundige, consultatiebureau of huisarts.
        Laat iemand deze week één ding voor je doen.
topic-sleep = Slaap en moeheid
    .lines =
        Jonge baby’s slapen in korte stukjes, overdag en ’s nachts.
        Gapen en een wazige blik kunnen de eerste tekenen van moeheid zijn.
        Een paar langzame strijkingen ’s avonds kunnen sommige baby’s helpen tot rust te komen.
        Massage is voor baby’s die wakker zijn; een slapende baby laat je slapen.
        Stel vragen over veilig slapen aan je verloskundige of het consultatiebureau.
topic-brain-and-touch = Aanraking en het groeiende brein
    .lines =
        Tast is een van de eerste zintuigen die zich ontwikkelen, en de huid is waar je baby de wereld ontmoet.
        Het brein van een baby groeit met wat er tussen mensen gebeurt: aanraking, blikken, stemmen, antwoorden.
        Zeggen wat je doet terwijl je het doet, brengt aanraking en woorden samen.
        Een paar dingen telkens weer zijn misschien makkelijker op te nemen dan veel nieuws.
        Er zijn weinig studies over massage en het brein. Geniet er gewoon van.
topic-partners = Vaders, partners en anderen
    .lines =
        Vaders, partners, grootouders: wie dicht bij je baby staat, mag ook masseren.
        Elk paar handen is anders, en misschien vindt je baby dat verschil wel fijn.
        Doe thuis één strijking voor, en laat ze dan hun eigen manier vinden.
        Iedereen vraagt het eerst, en misschien geeft je baby ieder een ander antwoord.
        Een vast moment kan helpen, zoals na het badje of op zondagochtend.
topic-growing-child = Broertjes, zusjes en groter worden
    .lines =
        Een baby die kruipt, ligt zelden stil: één voet in het voorbijgaan is ook een massage.
        Peuters houden soms van een verhaal op hun rug: regen, een trein, een taart die gebakken wordt.
        Blijf het vragen. Oudere kinderen antwoorden in woorden, en nee is er een van.
        Broertjes en zusjes mogen een pop masseren, of een voetje met jou ernaast.
        Een rugmassage voor het slapen blijft misschien jaren in jullie gezin.
topic-at-home = Thuis verder
    .lines =
        Kies twee of drie strijkingen die je baby fijn vindt. Dat is een massage.
        Koppel het aan iets wat toch al gebeurt: een schone luier, het badje.
        Laat de signalen van je baby bepalen hoelang, of het nu twee minuten is of twintig.
        Vergeten hoe er een gaat? Kijk op het blad, of doe wat voor jullie allebei goed voelt.
        Warme kamer, warme handen, eerst vragen: al het andere mag anders.

## Songs and rhymes

song-hello = Dag, vingers
    .lines =
        Dag, kleine vingers, dag, kleine teen,
        dag, neus en oren, dag, arm en been,
        dag, [name], hier op het kleed bij mij,
        wij zingen je naam en klappen blij.
song-slow-river = Trage rivier
    .lines =
        Omlaag, omlaag, van heup naar teen,
        traag stroomt het water over de steen.
        Omhoog, omhoog, naar de heup weer terug,
        zacht als een bootje onder de brug.
song-little-pig = Vijf biggetjes
    .lines =
        Dit biggetje ging naar zee,
        dit biggetje wou niet mee,
        dit biggetje at een peer,
        dit biggetje had niets meer,
        en dit biggetje riep: Wie, wie, wie,
        wie rent er naar huis, tot boven je knie?
song-round-goes-the-clock = Rond gaat de klok
    .lines =
        Rond gaat de klok, tik tak, tik tak,
        rond gaat de haan op het torendak,
        rond gaat mijn hand met de wijzers mee,
        rond op je buik als een golf op zee.
song-fish-alive = Een visje zwom
    .lines =
        Eén, twee, drie, vier, vijf,
        een visje zwom langs mijn lijf.
        Zes, zeven, acht, negen, tien,
        weg is het visje, niet meer te zien.
song-small-weather = Klein weerbericht
    .lines =
        Je voorhoofd is de hemel, zo wijd,
        je wenkbrauw een wolkje dat zachtjes glijdt.
        Langs je neus loopt de regen omlaag,
        en de zon in je mondhoek, die lacht vandaag.
song-cat-on-the-roof = Kat op het dak
    .lines =
        De kat gaat op en de kat gaat neer,
        over de daken, heen en weer.
        Zacht zijn haar pootjes, licht als een veer,
        en de wind kamt haar vacht, telkens weer.

## What a class asks of its families

question-1 = Allergieën van je baby
    .why = Zodat er geen olie bij je baby komt die daar niet hoort.
question-2 = Je eigen allergieën die met olie of aanraking te maken hebben
    .why = De olie zit ook op jouw handen.
question-3 = Huid: eczeem, droge of pijnlijke plekken, wondjes
    .why = Olie en strijkingen gaan om zulke plekken heen.
question-4 = Is de navel genezen?
    .why = Buikstrijkingen gaan eroverheen.
question-5 = Heupen: iets bekends of een vermoeden, een spreidbroekje, een echo of foto die nog komt
    .why = Beenstrijkingen en kruisende bewegingen bewegen de heupen.
question-6 = Een aandoening, een recente operatie of letsel, een medicijn
    .why = Zodat we erover praten vóór de eerste aanraking.
question-7 = Heb je hierboven iets ingevuld: heeft een zorgverlener massage goedgevonden?
    .why = Die kent de gezondheid van je baby; je docent oordeelt daar niet over.
question-8 = Laatste vaccinatie, als die er was
    .why = Docenten wachten daarna een tijd, elk volgens de regel van de eigen organisatie of verzekeraar.
question-9 = Volgende vaccinatie, als de datum bekend is
    .why = Zodat we het opnieuw vragen als die is geweest.
question-10 = Alles wat je helpt mee te doen: trappen, een stoel, gehoor, taal
    .why = Zodat de ruimte bij je past.
