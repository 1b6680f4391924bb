### Curriculum texts: Swedish. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = ben
area-feet = fötter
area-tummy = mage
area-chest = bröst
area-arms = armar
area-face = ansikte
area-back = rygg

## Strokes

stroke-anywhere-resting-hands = Vilande händer
    .hands = Lägg båda dina varma händer på ditt barn och håll dem stilla. Andas ut långsamt innan något rör sig.
    .notice = Många föräldrar märker att andetagen blir långsammare, även deras egna.
stroke-anywhere-touch-relaxation = Avslappnande beröring
    .hands = Håll löst om en arm eller ett ben, gunga mjukt, säg ”slappna av” och beröm ditt barn när spänningen släpper.
    .notice = En stel arm eller ett stelt ben kan bli tyngre i dina händer.
stroke-legs-indian-milking = Indisk mjölkning
    .hands = Håll om fotleden med ena handen; den andra stryker från höften till fotleden. Byt hand och fortsätt utan avbrott.
    .notice = Uppdragna ben kan sträckas ut lite; en del bebisar sparkar glatt tillbaka.
stroke-legs-hug-and-glide = Krama och glid
    .hands = Lägg båda händerna runt låret och vrid dem varsamt åt motsatta håll medan du glider ner till fotleden.
    .notice = Många bebisar blir tysta och tittar på dig; andra vill ha det långsammare.
stroke-feet-thumb-over-thumb = Tumme efter tumme
    .hands = Gå med tummarna uppför fotsulan, den ena efter den andra, från hälen till tårna.
    .notice = Tårna kan spreta eller kröka sig: det kan vara en reflex snarare än ett svar.
stroke-feet-toe-rolls = Rulla tårna
    .hands = Rulla tårna mjukt mellan finger och tumme, en efter en.
    .notice = Många föräldrar räknar eller sjunger här, och en del bebisar börjar vänta på den sista tån.
stroke-feet-under-toes = Under tårna
    .hands = Stryk med ett finger alldeles under tårna och sedan över trampdynan.
    .notice = Tårna kan sluta sig om ditt finger.
stroke-feet-thumb-press = Tumtryck
    .hands = Tryck lätt med tummarna, en liten punkt i taget, över hela fotsulan.
    .notice = En långsam, säker beröring kan kittla mindre än en mycket lätt.
stroke-feet-top-of-foot = Fotryggen
    .hands = Stryk ovansidan av foten med båda tummarna, från tårna upp till fotleden.
    .notice = Foten kan böja sig upp mot dina tummar.
stroke-feet-ankle-circles = Cirklar runt fotleden
    .hands = Rita små cirklar runt fotknölarna med fingertopparna.
    .notice = En del bebisar ligger alldeles stilla här; en del börjar själva cirkla med foten.
stroke-legs-swedish-milking = Svensk mjölkning
    .hands = Stryk från fotleden upp till höften, den ena handen efter den andra, medan den lediga handen håller foten.
    .notice = Uppåt kan kännas helt annorlunda än nedåt: se vad ditt barn tycker bäst om.
stroke-legs-rolling = Rulla benet
    .hands = Rulla benet mellan dina flata händer, från knät till fotleden.
    .notice = Ofta en rolig stund: många bebisar ler eller sparkar.
stroke-legs-bottom-relaxer = Avslappnad rumpa
    .hands = För in båda händerna under rumpan och gör långsamma cirklar på skinkorna.
    .notice = Rumpan kan kännas fast till en början och mjukare efter några cirklar.
stroke-tummy-water-wheel-a = Vattenhjulet A
    .hands = Skopa med handkanterna växelvis nedåt över magen, från strax under revbenen till där benen börjar.
    .notice = Magen kan mjukna under dina händer; gör en paus om ditt barn rynkar pannan eller stelnar till.
stroke-tummy-water-wheel-b = Vattenhjulet B
    .hands = Håll upp båda fotlederna med ena handen; den andra handens kant skopar nedåt över magen, om och om igen.
    .notice = Med benen uppe kan magen kännas mjukare.
stroke-tummy-thumbs-to-sides = Tummarna åt sidorna
    .hands = Lägg båda tummarna platt vid naveln och låt dem glida ut åt sidorna, nedanför revbenen.
    .notice = Många föräldrar känner hur barnet andas in i deras händer.
stroke-tummy-sun-and-moon = Sol och måne
    .hands = Ena handen cirklar medurs när du är vänd mot ditt barn; för varje varv följer den andra efter med en halvcirkel.
    .notice = En del bebisar kommer till ro i den jämna rytmen; långsammare är ofta bättre.
stroke-tummy-i-love-you = I Love You
    .hands = Medurs: ”I” ner på barnets vänstra sida; ”L” tvärs över från barnets högra, sedan ner på vänstra; ”U” upp på högra, tvärs över, ner på vänstra.
    .notice = Många bebisar tittar på din mun medan du säger orden.
stroke-tummy-walking = Fingerpromenad
    .hands = Gå med fingertopparna tvärs över magen, i höjd med naveln, från din vänstra sida till din högra.
    .notice = En del föräldrar känner små gasbubblor röra sig; en del känner ingenting alls.
stroke-colic-knees-to-tummy = Knäna mot magen
    .hands = För båda knäna varsamt mot magen, håll kvar några sekunder och låt sedan benen komma ner av sig själva.
    .notice = En del bebisar släpper sig här; en bebis som trycker emot kan ha fått nog.
stroke-chest-open-book = Öppen bok
    .hands = Stryk från bröstets mitt ut längs revbenen, nedåt och tillbaka till mitten, som om du ritade ett hjärta.
    .notice = Armarna kan slås ut eller dras in: båda är ett svar.
stroke-chest-butterfly = Fjärilen
    .hands = Svep med ena handen från höften upp till motsatt axel och tillbaka; sedan med den andra, så att de korsar varandra.
    .notice = Många bebisar följer de korsande händerna med blicken.
stroke-arms-pit-stop = Stopp i armhålan
    .hands = Lyft armen bara så långt den själv följer med, och stryk lätt i armhålan med fingrarna.
    .notice = Kittligt för en del: en flat, långsam hand går ofta bättre.
stroke-arms-indian-milking = Indisk mjölkning
    .hands = Vänta tills armen kommer, dra aldrig i den; stryk från axeln till handen, den ena handen efter den andra.
    .notice = Många bebisar håller armarna tätt intill sig; de kan öppna sig efter en strykning eller två.
stroke-arms-hug-and-glide = Krama och glid
    .hands = Lägg båda händerna runt överarmen; vrid dem varsamt åt motsatta håll medan du glider till handleden. Dra aldrig.
    .notice = Om armen dras tillbaka tycker en del bebisar om att dina händer stannar och vilar där.
stroke-arms-palm-and-fingers = Stryk handflatan, rulla fingrarna
    .hands = Stryk handflatan med tummen och rulla sedan varje finger mjukt. En hand som vill vara knuten får vara det.
    .notice = Fingrarna kan sluta sig hårt om dina: små händer griper av reflex.
stroke-arms-top-of-hand = Handryggen
    .hands = Stryk handryggen med tummarna, mellan knogarna och handleden.
    .notice = Många föräldrar tar till den här när händerna förblir knutna.
stroke-arms-wrist-circles = Cirklar runt handleden
    .hands = Rita små cirklar runt handleden med fingertopparna.
    .notice = Handen kan sjunka ner och bli avslappnad i din.
stroke-arms-swedish-milking = Svensk mjölkning
    .hands = Stryk från handleden upp till axeln, den ena handen efter den andra, och följ armen vart den än tar vägen.
    .notice = När den ena armen har fått sitt bjuder en del bebisar på den andra.
stroke-arms-rolling = Rulla armen
    .hands = Rulla armen löst mellan dina flata händer, ner till handleden, utan att sträcka den.
    .notice = Många bebisar tycker att det är roligt.
stroke-face-open-forehead = Öppen panna
    .hands = Med lite eller ingen olja på fingertopparna stryker du från pannans mitt ut till tinningarna.
    .notice = Håll handflatorna borta från ögonen: många bebisar vill se dig hela tiden.
stroke-face-brows = Ögonbrynen
    .hands = Stryk med tummarna längs ögonbrynen, från näsan och utåt.
    .notice = Ditt barn kan blinka eller blunda; vänta tills det tittar på dig igen.
stroke-face-nose-to-cheeks = Från näsan till kinderna
    .hands = Stryk med tummarna från näsryggen, ner längs sidorna och ut över kinderna.
    .notice = Med täppt näsa tycker en del bebisar om det; en del vänder sig bort.
stroke-face-under-cheekbones = Under kindbenen
    .hands = Stryk med fingertopparna under kindbenen, från sidan av näsan ut mot öronen.
    .notice = En strykning på kinden kan få barnet att söka: en reflex eller hunger, inte ett nej.
stroke-face-smile = Leendet
    .hands = Rita ett leende med tummarna: en gång ovanför överläppen, en gång nedanför underläppen.
    .notice = Le medan du ritar: många bebisar provar också.
stroke-face-jaw-circles = Cirklar längs käken
    .hands = Gör små, mjuka cirklar med fingertopparna längs käken.
    .notice = Käken arbetar hårt vid sug och gråt; många föräldrar känner hur det mjuknar här.
stroke-face-ears-neck-chin = Öron, hals och haka
    .hands = Stryk över och bakom öronen, nedför sidan av halsen och fram under hakan.
    .notice = En del bebisar lutar huvudet mot din hand.
stroke-face-teething = När tänderna är på väg
    .hands = Gör pyttesmå cirklar över tandköttet, från utsidan: ovanför överläppen, sedan nedanför underläppen.
    .notice = En del bebisar som får tänder trycker mot ditt finger; en del vill inte alls.
stroke-back-back-and-forth = Fram och tillbaka
    .hands = Lägg båda händerna tvärs över ryggen; för dem fram och tillbaka från axlarna till rumpan. Ingen tyngd på ryggraden.
    .notice = Många bebisar lyfter huvudet för att se sig omkring; vila när det blir tungt.
stroke-back-swoop-to-bottom = Svep till rumpan
    .hands = Ena handen vilar på rumpan; den andra sveper ner från nacken och möter den, utan att trycka på ryggraden.
    .notice = Handen som ligger kvar kan hjälpa ditt barn att känna var du är.
stroke-back-swoop-to-feet = Svep till fötterna
    .hands = Låt ena handen vila vid fotlederna; den andra sveper från nacken till fötterna, lätt över ryggraden, i en lång linje.
    .notice = En del bebisar sträcker ut sig långt och skönt.
stroke-back-small-circles = Små cirklar
    .hands = Gör små cirklar med fingertopparna på båda sidor om ryggraden, inte på den, från axlarna till rumpan.
    .notice = Små cirklar tar tid; många föräldrar märker att de själva saktar ner.
stroke-back-combing = Kamma
    .hands = Kamma nedför ryggen med spretande fingrar, vid sidan av ryggraden, lättare för varje gång, tills du knappt nuddar.
    .notice = Ett stilla slut: en del bebisar lägger ner huvudet här.
stroke-anywhere-integration = Helhetsstrykning
    .hands = Knyt ihop allt ni har gjort hittills i ett långt, lätt svep ner till fötterna, två eller tre gånger.
    .notice = Det kan bli tecknet som ditt barn känner igen: den här delen är klar.
stroke-movements-cross-arms = Korsa armarna
    .hands = Korsa armarna över bröstet och öppna dem sedan åt sidorna, bara så långt de följer med utan tvång.
    .notice = Det kan bli en lek; byt vilken arm som ligger överst.
stroke-movements-arm-to-foot = Hand mot motsatt fot
    .hands = För en hand och den motsatta foten mot varandra och isär igen, utan tvång; byt sedan sida.
    .notice = En del bebisar letar efter sin egen fot efteråt.
stroke-movements-cross-legs = Korsa benen
    .hands = Korsa benen löst över magen, öppna dem igen och byt vilket ben som är överst. Aldrig med tvång.
    .notice = En bebis som trycker emot kanske är med i leken eller kanske vill ha en paus.
stroke-movements-legs-up-and-down = Benen upp och ner
    .hands = För benen upp och ner i tur och ordning: ena knät böjs medan andra benet sträcks ut. Aldrig med tvång.
    .notice = En del bebisar tar över och sköter sparkandet.
stroke-movements-bend-and-stretch = Böj och sträck
    .hands = Böj båda knäna långsamt, vänta ett ögonblick och låt benen sträckas ut igen av sig själva. Aldrig med tvång.
    .notice = Den lilla väntan däremellan är det som många bebisar tycker om.

## Closing parts

part-colic-routine = Kolikprogram
    .about = Några magstrykningar och böjda knän i tur och ordning, för lugna stunder mellan skrikperioderna. Tala först med läkare om gråt som oroar dig.
part-gentle-movements = Mjuka rörelser
    .about = Långsamt korsa, böja och sträcka som avslutning: en lek, bara så långt ditt barn är med.
part-whole-routine = Hela massagen
    .about = Allt i ett flöde, från ben till rygg. Varje barn avgör hur mycket av det som blir dagens massage.

## Asking permission, then looking, talking, singing

step-permission-moment = Välj en bra stund
    .how = Rummet är varmt, du har inte bråttom och ditt barn är vaket och lugnt.
step-permission-tell = Berätta vad som kommer
    .how = Säg ditt barns namn och vad du vill göra, och klä bara av så mycket som behövs.
step-permission-swish = Värm händerna
    .how = Gnid handflatorna mot varandra nära ditt barns öron, med lite olja om du använder det. Suset blir din signal.
step-permission-show = Visa händerna
    .how = Håll handflatorna öppna nära din egen kropp, där ditt barn kan se dem.
step-permission-ask = Fråga
    .how = Ställ samma korta fråga varje gång, till exempel ”Får jag massera dina ben?” Låt det vara en riktig fråga.
step-permission-wait = Vänta och titta
    .how = Ge ditt barn tid. Titta på ögon, händer och andning, och efter flera tecken tillsammans snarare än ett enda.
step-permission-yes = Om det ser ut som ett ja
    .how = Låt först dina varma händer vila på ditt barn. Börja sedan, och fortsätt att titta.
step-permission-no = Om det ser ut som ett nej
    .how = Mata, krama, byt blöja eller vila, och fråga igen en annan gång. Ditt barn har svarat, och du har lyssnat.
step-before-look = Titta
    .how = Kom nära, ansikte mot ansikte. Om ditt barn tittar bort, vänta: det kan vara en vila från din blick.
step-before-talk = Prata
    .how = Berätta lågmält vad dina händer ska göra, och lämna pauser så att ditt barn kan svara.
step-before-sing = Sjung
    .how = Nynna eller sjung något långsamt. Det behöver inte låta rent: det är din röst ditt barn känner igen.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = stora, klara ögon
cue-raised-eyebrows = höjda ögonbryn
cue-a-face-that-brightens = ett ansikte som lyser upp
cue-open-loose-hands = öppna, avslappnade händer
cue-smooth-movements-and-steady-breathing = mjuka rörelser och jämn andning
cue-smiles = ler
cue-looks-into-your-face = ser dig i ansiktet
cue-turns-towards-your-voice = vänder sig mot din röst
cue-coos = jollrar
cue-reaches-for-you-or-holds-on = sträcker sig efter dig eller håller fast
cue-looks-away = tittar bort
cue-yawns-or-hiccups = gäspar eller hickar
cue-frowns-or-pulls-a-face = rynkar pannan eller grimaserar
cue-breathes-faster = andas fortare
cue-hand-to-the-ear = handen mot örat
cue-a-glazed-look = en frånvarande blick
cue-turns-or-arches-away = vänder sig bort eller spänner sig i en båge
cue-pushes-your-hand-away = knuffar bort din hand
cue-stiff-spread-fingers = stela, spretande fingrar
cue-jerky-thrashing-movements = ryckiga, häftiga rörelser
cue-turns-red-or-pale = rodnar eller bleknar
cue-coughs-splutters-or-spits-up = hostar, frustar eller kräks lite
cue-falls-asleep = somnar
cue-cries = gråter
cue-hand-to-the-mouth = handen mot munnen: lugnar sig, eller hunger
cue-grows-very-still = blir alldeles stilla: lyssnar, eller det blir lite för mycket
cue-turns-to-your-hand-and-roots = vänder sig mot din hand och söker: en reflex, eller hunger
cue-wriggles-hard = skruvar sig häftigt: förtjust, eller vill ha något annat

## Behavioural states

state-deep-sleep = Djup sömn
    .looks = Ligger stilla och andas jämnt.
    .what-to-do = Låt ditt barn sova.
state-light-sleep = Lätt sömn
    .looks = Ögonen rör sig under ögonlocken; det rycker i ansikte, armar och ben.
    .what-to-do = Låt ditt barn vara: att röra på sig är ännu inte att vakna.
state-drowsy = Dåsighet
    .looks = Tunga ögonlock och frånvarande blick.
    .what-to-do = Vänta och se: ditt barn kan vakna till eller somna in.
state-quiet-alert = Lugn vakenhet
    .looks = Stilla, med stora, klara ögon som tar in dig.
    .what-to-do = Fråga om lov: det här är ofta den bästa stunden.
state-active-alert = Aktiv vakenhet
    .looks = Rör sig mycket, ser sig omkring, kan börja gnälla.
    .what-to-do = Sakta ner eller gör något annat. När ditt barn har lugnat sig frågar du igen.
state-crying = Gråt
    .looks = Gråter, med spänt ansikte och spänd kropp.
    .what-to-do = Sluta och trösta. Massagen kan vänta till en annan dag.

## Oils

oils =
    .statement = Olja är ett val. Om du använder olja föreslår många instruktörer en enkel, oparfymerad, kallpressad växt- eller fruktolja som är bra nog att äta. Berätta för din instruktör om allergier i familjen, och fråga BVC eller läkare först om ditt barns hud är torr, öm eller har eksem.
    .patch-test = Före första gången lägger du en droppe på en liten bit av ditt barns hud. Titta efter tjugo minuter och igen nästa dag; låt bli oljan om huden är röd eller upphöjd.
    .agreed =
        Enkel och oparfymerad, så att din egen doft finns kvar.
        Bra nog att äta, för händer hamnar i munnen.
        Lite räcker: värm den i händerna först och håll den borta från ögonen.
        Ingen olja på sårig, vätskande eller infekterad hud.
        Förvara den svalt och mörkt och släng den när den luktar gammalt.
        Du får alltid massera utan olja, eller utanpå kläderna.
    .avoided =
        Olivolja och andra oljor med mycket oljesyra
        Senapsolja
        Jordnötsolja och, för många, mandelolja och andra nötoljor
        Mineralolja och vaselin
        Parfymerade och eteriska oljor
        All olja under de första fyra till sex veckorna

## When not to massage, and where to turn

safety =
    .urgent = Vården ber föräldrar att söka akut hjälp för ett barn under tre månader med en temperatur på 38 °C eller mer. Vänta inte till nästa kurstillfälle.
    .not-now =
        Ditt barn sover, gråter eller säger nej.
        Ditt barn är hungrigt eller har just ätit.
        Ditt barn mår inte bra, har feber eller en sjukdom som andra kan smittas av.
        Huden är sårig, blåslagen, infekterad eller vätskar: låt det stället vara.
        Diarré, eller en navel som inte har läkt: inga magstrykningar.
        Efter en vaccination: fråga din instruktör hur länge den här kursen väntar.
    .ask-first =
        En nylig skada, ett benbrott eller en operation, eller en knöl som ingen har tittat på.
        Känt eller möjligt höftproblem, skena eller sele, eller en undersökning som återstår.
        En hjärtsjukdom, kramper, gulsot eller något annat som behandlas.
        Ditt barn föddes för tidigt eller har särskilda behov.
    .help =
        Orolig för ditt barns hälsa: läkare, BVC eller sjukvårdsrådgivningen på telefon.
        I en nödsituation: nödnumret där du bor.
        Nedstämd, ängslig eller alldeles slut: barnmorskan, BVC eller läkare. Det går bra att höra av sig tidigt.
        När gråten blir för mycket: lägg ditt barn på en säker plats, gå undan en stund och ring någon du litar på.

## Topics

topic-benefits = Vad massage kan ge
    .lines =
        Massage är tid för er två: att titta, lyssna och svara varandra.
        Många föräldrar märker att barnets signaler blir lättare att läsa.
        En del bebisar verkar lugnare efteråt eller kommer till ro och somnar; andra njuter helt enkelt.
        Studierna hittills är små, så ingen kan lova dig en effekt.
        Några minuter som ni båda tycker om är en hel massage.
topic-permission = Fråga först
    .lines =
        Ditt barn får frågan före varje massage, från första dagen.
        Varma händer, suset och samma få ord blir en signal; att lära sig den kan ta några veckor.
        Vänta på svaret: det finns i ögon, händer, andning och röst.
        Efter ett nej: se vad ditt barn behöver och fråga igen en annan gång.
        Att bli tillfrågad är en första lektion i att beröring behöver ett ja.
topic-states = Vaken, sovande och mitt emellan
    .lines =
        Bebisar rör sig genom sex tillstånd, från djup sömn till gråt.
        Lugn vakenhet är ofta den bästa stunden: stilla, med stora, klara ögon.
        Dåsig eller mycket livlig: vänta lite och se vad som kommer.
        Sover eller gråter: ingen massage nu. Sömnen får vara i fred, gråten får tröst.
        I början är stunderna av lugn vakenhet korta, och det är en bra massage också.
topic-cues = Vad ditt barn berättar
    .lines =
        Klara ögon, utsträckta händer, joller och mjuka rörelser betyder ofta: mer, tack.
        Bortvänd blick, gäspning, hicka eller rynkad panna kan betyda: lite mindre.
        Ryggen i båge, knuffar, stela fingrar eller gråt betyder: något bör ändras.
        Se efter flera tecken tillsammans; ett enda kan betyda många saker.
        Prova en paus med stilla händer, ett annat ställe, en kram eller mat, eller sluta för i dag.
topic-oils = Olja, och vilken
    .lines =
        Olja är ett val: du får massera utan, eller utanpå kläderna.
        Många instruktörer föreslår en enkel, oparfymerad, kallpressad olja som är bra nog att äta.
        Många avstår från oliv-, senaps-, nöt- och mineralolja och från parfymerad olja till bebisar.
        Instruktörer har olika syn på solrosolja och på de första veckorna; fråga din.
        Prova först en droppe på en liten hudyta, och titta igen nästa dag.
topic-when-not = När ni låter bli
    .lines =
        Vänta medan ditt barn sover, gråter, är hungrigt eller just har ätit.
        Inte när ditt barn mår dåligt eller har feber; hoppa över öm, sårig eller infekterad hud.
        Efter en skada eller operation, eller om något behandlas: fråga någon i vården först.
        Efter en vaccination: fråga din instruktör hur länge den här kursen väntar.
        Ett barn under tre månader med 38 °C eller mer behöver akut vård.
topic-crying-and-colic = Gråt och kolik
    .lines =
        Gråt är bebisars sätt att ropa på hjälp. Här på kursen är den välkommen.
        Tala först med läkare om gråt som oroar dig, för att utesluta andra orsaker.
        Kolikprogrammet hör till lugna stunder, inte mitt i en skrikperiod.
        Många instruktörer föreslår två eller tre korta stunder om dagen i två veckor, om ditt barn tycker om det.
        Om det blir för mycket: lägg ditt barn på en säker plats, gå undan och ring någon.
topic-connection = Att lära känna varandra
    .lines =
        Närhet växer i små stunder: en blick, en beröring, ett svar.
        Lämna pauser när du pratar eller sjunger; ditt barn fyller dem kanske med en blick, en spark eller ett ljud.
        När du ser en signal och svarar på den kan ditt barn känna sig hört.
        Alla missar signaler. Det är när ni försöker igen som ni lär känna varandra.
        Kärleken kan komma långsamt. Känns den långt borta, berätta det för BVC eller någon du litar på.
topic-parent-wellbeing = Hur mår du?
    .lines =
        Massagen börjar med dig: låt axlarna sjunka och andas ut långsamt.
        Sitt så att ryggen har stöd och armarna känns lätta.
        Tårar, oro och tristess är vanliga de här månaderna, och här får du säga det.
        Om tunga eller ängsliga dagar håller i sig, tala med barnmorska, BVC eller läkare.
        Låt någon göra en sak för dig den här veckan.
topic-sleep = Sömn och trötthet
    .lines =
        Små bebisar sover korta stunder i taget, både dag och natt.
        Gäspningar och en frånvarande blick kan vara de första tecknen på trötthet.
        Några långsamma strykningar på kvällen kan hjälpa en del bebisar att varva ner.
        Massage är för bebisar som är vakna; en bebis som sover får sova.
        Har du frågor om säker sömn, vänd dig till barnmorskan eller BVC.
topic-brain-and-touch = Beröring och hjärnan som växer
    .lines =
        Känseln är ett av de sinnen som utvecklas först, och huden är där ditt barn möter världen.
        Ett spädbarns hjärna växer med det som händer mellan människor: beröring, blickar, röster, svar.
        När du säger vad du gör medan du gör det möts beröring och ord.
        Några få saker om och om igen kan vara lättare att ta in än mycket nytt.
        Studierna av massage och hjärnan är få. Njut av massagen som den är.
topic-partners = Pappor, partner och andra
    .lines =
        Pappor, partner, mor- och farföräldrar: alla som står ditt barn nära får också massera.
        Inget par händer är det andra likt, och ditt barn kanske tycker om just det.
        Visa en strykning hemma, och låt dem sedan hitta sitt eget sätt.
        Alla frågar först, och ditt barn svarar kanske olika på var och ens fråga.
        En fast stund kan hjälpa, till exempel efter badet eller på söndagsmorgonen.
topic-growing-child = Syskon, och att växa upp
    .lines =
        Ett barn som kryper ligger sällan stilla: en fot i förbifarten är också massage.
        Lite större barn kan tycka om en saga på ryggen: regn, ett tåg, en kaka som bakas.
        Fortsätt att fråga. Äldre barn svarar med ord, och nej är ett av dem.
        Syskon kan få massera en docka, eller en fot med dig bredvid.
        Lite ryggmassage vid läggdags kan finnas kvar i er familj i åratal.
topic-at-home = Fortsätta hemma
    .lines =
        Välj två eller tre strykningar som ditt barn tycker om. Det är en massage.
        Knyt den till något som ändå händer: ett blöjbyte, badet.
        Låt ditt barns signaler bestämma hur länge, vare sig det blir två minuter eller tjugo.
        Glömt hur en strykning går? Titta på bladet, eller gör det som känns rätt för er båda.
        Varmt rum, varma händer, fråga först: allt annat får ändras.

## Songs and rhymes

song-hello = Hej, fingrar
    .lines =
        Hej, alla fingrar, och hej, alla tår,
        hej, lilla näsa, och hej, mjuka hår,
        hej, [name], på filten här,
        vi sjunger för dig, så fin du är.
song-slow-river = Den långsamma floden
    .lines =
        Ner, ner, ner, från höft till tå,
        sakta som floder brukar gå.
        Upp till höften från minsta tån,
        sakta som båten långt bortifrån.
song-little-pig = Fem små grisar
    .lines =
        Den här lilla grisen gick ut för att gå,
        den här lilla grisen stod kvar och såg på,
        den här lilla grisen åt äpplen och bär,
        den här lilla grisen blev sittande här,
        och den minsta sprang, nöff, nöff, nöff, må du tro,
        hela vägen hem till sin lilla sko.
song-round-goes-the-clock = Runt går klockan
    .lines =
        Runt går klockan, tick, tack, tick,
        runt går månen med vänlig blick,
        runt går min hand som visaren går,
        runt på magen, så långt den når.
song-fish-alive = Fisken som fick simma hem
    .lines =
        Ett, två, tre, fyra, fem,
        en liten fisk ville följa mig hem.
        Sex, sju, åtta, nio, tio, så:
        nu får den simma igen i sin å.
song-small-weather = Litet väder
    .lines =
        Pannan är himlen, så slät och så vid,
        brynen är moln som drar fram i frid,
        regnet rinner längs näsan ner,
        och här i mungipan solen ler.
song-cat-on-the-roof = Katten på taket
    .lines =
        En katt går upp och en katt går ner
        på taken om natten när ingen ser.
        Tassarna trippar så lätt, så lätt,
        och vinden kammar dess päls på sitt sätt.

## What a class asks of its families

question-1 = Allergier hos ditt barn
    .why = Så att ingen olja som ditt barn inte tål kommer i närheten.
question-2 = Egna allergier som olja eller beröring kan väcka
    .why = Oljan är på dina händer också.
question-3 = Hud: eksem, torra eller ömma ställen, småsår
    .why = Olja och strykningar går runt sådana ställen.
question-4 = Har naveln läkt?
    .why = Magstrykningarna går över den.
question-5 = Höfter: något känt eller misstänkt, en skena eller sele, en undersökning som återstår
    .why = Benstrykningar och korsande rörelser rör på höfterna.
question-6 = En sjukdom, en nylig operation eller skada, en medicin
    .why = Så att vi pratar om det före den första beröringen.
question-7 = Om du har skrivit något ovan: har någon i vården sagt ja till massage?
    .why = De känner till ditt barns hälsa; din instruktör bedömer den inte.
question-8 = Senaste vaccinationen, om det har varit någon
    .why = Instruktörer väntar en tid efter den, var och en efter sin organisations eller försäkrings regler.
question-9 = Nästa vaccination, om den har ett datum
    .why = Så att vi frågar igen när den har varit.
question-10 = Allt som hjälper dig att vara med: trappor, en stol, hörsel, språk
    .why = Så att lokalen passar dig.
