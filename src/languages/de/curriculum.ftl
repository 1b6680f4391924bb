### Curriculum texts: German. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = Beine
area-feet = Füße
area-tummy = Bauch
area-chest = Brust
area-arms = Arme
area-face = Gesicht
area-back = Rücken

## Strokes

stroke-anywhere-resting-hands = Ruhende Hände
    .hands = Leg beide warmen Hände auf dein Baby und lass sie ruhen. Atme langsam aus, bevor sich etwas bewegt.
    .notice = Viele Eltern merken, dass der Atem langsamer wird, auch der eigene.
stroke-anywhere-touch-relaxation = Berührungsentspannung
    .hands = Halte einen Arm oder ein Bein lose, lass es weich wippen, sag „locker“ und lobe dein Baby, wenn es loslässt.
    .notice = Was eben noch steif war, wird vielleicht schwerer in deinen Händen.
stroke-legs-indian-milking = Indischer Melkgriff
    .hands = Halte das Fußgelenk mit einer Hand; die andere streicht von der Hüfte zum Fußgelenk. Hände wechseln, ohne Lücke weiter.
    .notice = Angezogene Beine strecken sich vielleicht ein wenig; manche Babys strampeln vergnügt zurück.
stroke-legs-hug-and-glide = Umarmen und gleiten
    .hands = Umfasse den Oberschenkel mit beiden Händen, drehe sie sanft gegeneinander und gleite dabei hinab zum Fußgelenk.
    .notice = Viele Babys werden still und schauen dich an; andere mögen es langsamer.
stroke-feet-thumb-over-thumb = Daumen über Daumen
    .hands = Wandere mit den Daumen die Sohle hinauf, einer nach dem anderen, von der Ferse zu den Zehen.
    .notice = Vielleicht spreizen oder krümmen sich die Zehen: Das kann ein Reflex sein und keine Antwort.
stroke-feet-toe-rolls = Zehenrollen
    .hands = Rolle jeden Zeh sanft zwischen Finger und Daumen, einen nach dem anderen.
    .notice = Viele Eltern zählen oder singen dabei, und manche Babys warten mit der Zeit auf den letzten Zeh.
stroke-feet-under-toes = Unter den Zehen
    .hands = Streiche mit einem Finger dicht unter den Zehen entlang, dann über den Fußballen.
    .notice = Vielleicht schließen sich die Zehen um deinen Finger.
stroke-feet-thumb-press = Daumendruck
    .hands = Drücke mit den Daumen leicht auf die Sohle, Punkt für Punkt, bis du überall warst.
    .notice = Langsam und sicher kitzelt vielleicht weniger als ganz zart.
stroke-feet-top-of-foot = Fußrücken
    .hands = Streiche mit beiden Daumen über den Fußrücken, von den Zehen hinauf zum Fußgelenk.
    .notice = Vielleicht hebt sich der Fuß deinen Daumen entgegen.
stroke-feet-ankle-circles = Knöchelkreise
    .hands = Male mit den Fingerspitzen kleine Kreise um die Fußknöchel.
    .notice = Manche Babys halten hier ganz still, manche fangen an, selbst mit dem Fuß zu kreisen.
stroke-legs-swedish-milking = Schwedischer Melkgriff
    .hands = Streiche vom Fußgelenk hinauf zur Hüfte, eine Hand nach der anderen; die freie Hand hält den Fuß.
    .notice = Hinauf fühlt sich vielleicht ganz anders an als hinab: Schau, was dein Baby lieber mag.
stroke-legs-rolling = Beinrollen
    .hands = Rolle das Bein zwischen deinen flachen Händen, vom Knie bis zum Fußgelenk.
    .notice = Oft ein lustiger Griff: Viele Babys lächeln oder strampeln.
stroke-legs-bottom-relaxer = Po-Entspannung
    .hands = Schieb beide Hände unter den Po und kreise langsam auf den Pobacken.
    .notice = Der Po fühlt sich vielleicht erst fest an und nach ein paar Kreisen weicher.
stroke-tummy-water-wheel-a = Wasserrad A
    .hands = Lass die Handkanten im Wechsel den Bauch hinabschaufeln, von unterhalb der Rippen bis zum Beinansatz.
    .notice = Unter deinen Händen wird der Bauch vielleicht weicher. Runzelt dein Baby die Stirn oder wird steif: Pause.
stroke-tummy-water-wheel-b = Wasserrad B
    .hands = Eine Hand hält beide Fußgelenke hoch; die Kante der anderen schaufelt den Bauch hinab, immer wieder.
    .notice = Mit den Beinen oben wirkt der Bauch vielleicht lockerer.
stroke-tummy-thumbs-to-sides = Daumen zur Seite
    .hands = Leg beide Daumen flach an den Nabel und lass sie zu den Seiten gleiten, unterhalb der Rippen.
    .notice = Viele Eltern spüren, wie ihr Baby in ihre Hände atmet.
stroke-tummy-sun-and-moon = Sonne und Mond
    .hands = Deinem Baby gegenüber: Eine Hand kreist von dir aus im Uhrzeigersinn, die andere folgt bei jeder Runde mit einem Halbkreis.
    .notice = Manche Babys finden in den gleichmäßigen Rhythmus; langsamer ist oft besser.
stroke-tummy-i-love-you = I Love You
    .hands = Im Uhrzeigersinn: I an Babys linker Seite hinab; L von Babys rechter hinüber, dann links hinab; U rechts hinauf, hinüber, links hinab.
    .notice = Viele Babys schauen auf deinen Mund, während du die Worte sagst.
stroke-tummy-walking = Spaziergang
    .hands = Lass die Fingerspitzen auf Höhe des Nabels über den Bauch spazieren, von dir aus von links nach rechts.
    .notice = Manche Eltern spüren kleine Luftblasen wandern, manche spüren gar nichts.
stroke-colic-knees-to-tummy = Knie zum Bauch
    .hands = Führe beide Knie sanft zum Bauch, halte sie ein paar Sekunden und lass die Beine dann von selbst sinken.
    .notice = Manche Babys pupsen hier; ein Baby, das dagegendrückt, hat vielleicht genug.
stroke-chest-open-book = Offenes Buch
    .hands = Streiche von der Brustmitte an den Rippen entlang nach außen, hinab und zurück zur Mitte, als maltest du ein Herz.
    .notice = Ob sich die Arme weit öffnen oder anlegen: Beides ist eine Antwort.
stroke-chest-butterfly = Schmetterling
    .hands = Streiche mit einer Hand von der Hüfte hinauf zur gegenüberliegenden Schulter und zurück; dann die andere, über Kreuz.
    .notice = Viele Babys folgen den kreuzenden Händen mit den Augen.
stroke-arms-pit-stop = Achselstopp
    .hands = Heb den Arm nur so weit, wie er von selbst mitkommt, und streiche mit den Fingern leicht in der Achsel.
    .notice = Manche sind hier kitzlig: Eine flache, langsame Hand kommt oft besser an.
stroke-arms-indian-milking = Indischer Melkgriff
    .hands = Warte, bis der Arm kommt, zieh nie daran; streiche von der Schulter zur Hand, eine Hand nach der anderen.
    .notice = Viele Babys halten die Arme angezogen; nach ein, zwei Strichen öffnen sie sich vielleicht.
stroke-arms-hug-and-glide = Umarmen und gleiten
    .hands = Umfasse den Oberarm mit beiden Händen, drehe sie sanft gegeneinander und gleite dabei zum Handgelenk. Nie ziehen.
    .notice = Zieht sich der Arm zurück, mögen es manche Babys, wenn deine Hände dort bleiben und ruhen.
stroke-arms-palm-and-fingers = Handfläche und Fingerrollen
    .hands = Streiche mit dem Daumen über die Handfläche, rolle dann sanft jeden Finger. Eine Faust, die zubleiben will, lass zu.
    .notice = Die Finger schließen sich vielleicht fest um deine: Junge Hände greifen aus Reflex.
stroke-arms-top-of-hand = Handrücken
    .hands = Streiche mit den Daumen über den Handrücken, zwischen Fingerknöcheln und Handgelenk.
    .notice = Viele Eltern nehmen diesen Griff, wenn die Fäuste geschlossen bleiben.
stroke-arms-wrist-circles = Handgelenkkreise
    .hands = Male mit den Fingerspitzen kleine Kreise um das Handgelenk.
    .notice = Vielleicht sinkt die Hand und wird locker in deiner.
stroke-arms-swedish-milking = Schwedischer Melkgriff
    .hands = Streiche vom Handgelenk hinauf zur Schulter, eine Hand nach der anderen, und folge dem Arm, wohin er auch geht.
    .notice = War der eine Arm dran, halten dir manche Babys den anderen hin.
stroke-arms-rolling = Armrollen
    .hands = Rolle den Arm locker zwischen deinen flachen Händen, bis hinab zum Handgelenk, ohne ihn zu strecken.
    .notice = Viele Babys finden das lustig.
stroke-face-open-forehead = Stirn öffnen
    .hands = Streiche mit wenig oder keinem Öl an den Fingerspitzen von der Stirnmitte nach außen zu den Schläfen.
    .notice = Halte die Handflächen von den Augen fern: Viele Babys sehen dich gern die ganze Zeit.
stroke-face-brows = Augenbrauen
    .hands = Streiche mit den Daumen die Augenbrauen entlang, von der Nase nach außen.
    .notice = Vielleicht blinzelt dein Baby oder schließt die Augen; warte, bis es dich wieder ansieht.
stroke-face-nose-to-cheeks = Von der Nase zu den Wangen
    .hands = Streiche mit den Daumen von der Nasenwurzel neben der Nase hinab und hinaus über die Wangen.
    .notice = An Schnupfentagen mögen das manche Babys, und manche drehen sich weg.
stroke-face-under-cheekbones = Unter den Wangenknochen
    .hands = Beginne neben der Nase und streiche mit den Fingerspitzen unter den Wangenknochen hinaus in Richtung Ohren.
    .notice = Nach einem Strich über die Wange sucht der Mund vielleicht: Reflex oder Hunger, kein Nein.
stroke-face-smile = Lächeln
    .hands = Male mit den Daumen ein Lächeln: einmal über der Oberlippe, einmal unter der Unterlippe.
    .notice = Lächle beim Malen: Viele Babys versuchen es auch.
stroke-face-jaw-circles = Kieferkreise
    .hands = Male mit den Fingerspitzen kleine, sanfte Kreise am Kiefer entlang.
    .notice = Saugen und Weinen fordern den Kiefer; viele Eltern spüren, wie diese Stelle weich wird.
stroke-face-ears-neck-chin = Ohren, Hals und Kinn
    .hands = Streiche über die Ohren und hinter ihnen, seitlich am Hals hinab und nach vorn unter das Kinn.
    .notice = Manche Babys schmiegen den Kopf in deine Hand.
stroke-face-teething = Wenn Zähne kommen
    .hands = Mach von außen winzige Kreise über dem Zahnfleisch: über der Oberlippe, dann unter der Unterlippe.
    .notice = Manche zahnenden Babys drücken gegen deinen Finger, manche wollen nichts davon wissen.
stroke-back-back-and-forth = Hin und her
    .hands = Beide Hände liegen quer auf dem Rücken und gleiten hin und her, von den Schultern zum Po. Kein Gewicht auf der Wirbelsäule.
    .notice = Viele Babys heben den Kopf und schauen umher; mach Pause, wenn er schwer wird.
stroke-back-swoop-to-bottom = Schwung zum Po
    .hands = Eine Hand ruht auf dem Po; die andere streicht vom Nacken zu ihr hinab, ohne auf die Wirbelsäule zu drücken.
    .notice = Die Hand, die bleibt, lässt dein Baby vielleicht spüren, wo du bist.
stroke-back-swoop-to-feet = Schwung zu den Füßen
    .hands = Eine Hand ruht an den Fußgelenken; die andere streicht in einem langen Zug vom Nacken zu den Füßen, leicht über der Wirbelsäule.
    .notice = Manche Babys strecken sich dabei ganz lang aus.
stroke-back-small-circles = Kleine Kreise
    .hands = Male mit den Fingerspitzen kleine Kreise beiderseits der Wirbelsäule, nicht darauf, von den Schultern bis zum Po.
    .notice = Kleine Kreise brauchen Zeit; viele Eltern merken, wie sie selbst langsamer werden.
stroke-back-combing = Kämmen
    .hands = Kämme mit gespreizten Fingern den Rücken hinab, neben der Wirbelsäule, immer leichter, bis du ihn kaum noch berührst.
    .notice = Ein stiller Schluss: Manche Babys legen hier den Kopf ab.
stroke-anywhere-integration = Integration
    .hands = Verbinde alles Bisherige in einem langen, leichten Strich hinab bis zu den Füßen, zwei- oder dreimal.
    .notice = Es wird vielleicht das Zeichen, das dein Baby kennt: Dieser Teil ist fertig.
stroke-movements-cross-arms = Arme kreuzen
    .hands = Kreuze die Arme über der Brust und öffne sie dann zur Seite, nur so weit, wie sie ohne Zwang mitkommen.
    .notice = Vielleicht wird ein Spiel daraus; wechsle, welcher Arm oben liegt.
stroke-movements-arm-to-foot = Hand und Fuß über Kreuz
    .hands = Führe eine Hand und den gegenüberliegenden Fuß ohne Zwang zueinander und wieder auseinander; dann die andere Seite.
    .notice = Manche Babys suchen danach selbst ihren Fuß.
stroke-movements-cross-legs = Beine kreuzen
    .hands = Kreuze die Beine locker über dem Bauch, öffne sie wieder und wechsle, welches oben liegt. Nichts erzwingen.
    .notice = Ein Baby, das dagegendrückt, macht vielleicht mit oder möchte eine Pause.
stroke-movements-legs-up-and-down = Beine auf und ab
    .hands = Bewege die Beine im Wechsel auf und ab: Ein Knie beugt sich, das andere Bein wird lang. Nichts erzwingen.
    .notice = Manche Babys übernehmen und strampeln selbst.
stroke-movements-bend-and-stretch = Beugen und strecken
    .hands = Beuge langsam beide Knie, warte einen Moment und lass die Beine sich von selbst wieder strecken. Nichts erzwingen.
    .notice = Gerade das kleine Warten dazwischen genießen viele Babys.

## Closing parts

part-colic-routine = Kolikgriffe
    .about = Ein paar Bauchgriffe und gebeugte Knie im Wechsel, für ruhige Momente zwischen den Schreiphasen. Weinen, das dir Sorgen macht, lass zuerst ärztlich abklären.
part-gentle-movements = Sanfte Bewegungen
    .about = Langsames Kreuzen, Beugen und Strecken zum Schluss: ein Spiel, nur so weit, wie dein Baby mitmacht.
part-whole-routine = Massage im Ganzen
    .about = Alles in einem Fluss, von den Beinen bis zum Rücken. Jedes Baby entscheidet, wie viel davon heute die Massage ist.

## Asking permission, then looking, talking, singing

step-permission-moment = Such einen guten Moment
    .how = Der Raum ist warm, du hast es nicht eilig, und dein Baby ist wach und ruhig.
step-permission-tell = Sag, was kommt
    .how = Nenn dein Baby beim Namen, sag, was du gern tun möchtest, und zieh nur aus, was nötig ist.
step-permission-swish = Wärm deine Hände
    .how = Reib die Handflächen nah an Babys Ohren aneinander, mit etwas Öl, falls du welches nimmst. Dieses leise Rauschen wird dein Signal.
step-permission-show = Zeig deine Hände
    .how = Halte die offenen Handflächen nah an deinem Körper, da, wo dein Baby sie sehen kann.
step-permission-ask = Frag
    .how = Nimm jedes Mal dieselbe kurze Frage, zum Beispiel: „Darf ich deine Beine massieren?“ Es soll eine echte Frage sein.
step-permission-wait = Warte und schau
    .how = Lass deinem Baby Zeit. Achte auf Augen, Hände und Atem, und lieber auf mehrere Zeichen zusammen als auf eines.
step-permission-yes = Wenn es nach einem Ja aussieht
    .how = Lass deine warmen Hände zuerst auf deinem Baby ruhen. Dann fang an und schau weiter hin.
step-permission-no = Wenn es nach einem Nein aussieht
    .how = Trinken, kuscheln, wickeln oder ruhen, und ein andermal wieder fragen. Dein Baby hat geantwortet, und du hast zugehört.
step-before-look = Schau
    .how = Komm nah, Gesicht zu Gesicht. Schaut dein Baby weg, warte: Vielleicht ruht es sich von deinem Blick aus.
step-before-talk = Sprich
    .how = Sag leise, was deine Hände gleich tun, und lass Lücken, in denen dein Baby antworten kann.
step-before-sing = Sing
    .how = Summ oder sing etwas Langsames. Die Töne müssen nicht stimmen: Was dein Baby kennt, ist deine Stimme.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = große, leuchtende Augen
cue-raised-eyebrows = hochgezogene Augenbrauen
cue-a-face-that-brightens = ein Gesicht, das sich aufhellt
cue-open-loose-hands = offene, lockere Hände
cue-smooth-movements-and-steady-breathing = fließende Bewegungen und gleichmäßiger Atem
cue-smiles = lächelt
cue-looks-into-your-face = schaut dir ins Gesicht
cue-turns-towards-your-voice = wendet sich deiner Stimme zu
cue-coos = gurrt
cue-reaches-for-you-or-holds-on = greift nach dir oder hält sich fest
cue-looks-away = schaut weg
cue-yawns-or-hiccups = gähnt oder hat Schluckauf
cue-frowns-or-pulls-a-face = runzelt die Stirn oder verzieht das Gesicht
cue-breathes-faster = atmet schneller
cue-hand-to-the-ear = Hand am Ohr
cue-a-glazed-look = ein glasiger Blick
cue-turns-or-arches-away = dreht oder biegt sich weg
cue-pushes-your-hand-away = schiebt deine Hand weg
cue-stiff-spread-fingers = steife, gespreizte Finger
cue-jerky-thrashing-movements = ruckartige, heftige Bewegungen
cue-turns-red-or-pale = wird rot oder blass
cue-coughs-splutters-or-spits-up = hustet, prustet oder spuckt
cue-falls-asleep = schläft ein
cue-cries = weint
cue-hand-to-the-mouth = Hand am Mund: beruhigt sich oder hat Hunger
cue-grows-very-still = wird ganz still: lauscht, oder es ist ein wenig zu viel
cue-turns-to-your-hand-and-roots = dreht sich zu deiner Hand und sucht mit dem Mund: Reflex oder Hunger
cue-wriggles-hard = zappelt heftig: freut sich oder möchte etwas anderes

## Behavioural states

state-deep-sleep = Tiefschlaf
    .looks = Liegt still und atmet gleichmäßig.
    .what-to-do = Lass dein Baby schlafen.
state-light-sleep = Leichter Schlaf
    .looks = Die Augen bewegen sich unter den Lidern; Gesicht und Glieder zucken.
    .what-to-do = Lass dein Baby in Ruhe: Sich regen ist noch kein Aufwachen.
state-drowsy = Schläfrig
    .looks = Schwere Lider und ein glasiger Blick.
    .what-to-do = Wart ab: Dein Baby wird vielleicht wach oder nickt ein.
state-quiet-alert = Ruhig und wach
    .looks = Still, mit großen, leuchtenden Augen, die dich betrachten.
    .what-to-do = Frag um Erlaubnis: Das ist oft die beste Zeit.
state-active-alert = Aktiv und wach
    .looks = Bewegt sich viel, schaut umher, quengelt vielleicht bald.
    .what-to-do = Werde langsamer oder mach etwas anderes. Ist dein Baby ruhiger, frag noch einmal.
state-crying = Weinen
    .looks = Weint, Gesicht und Körper sind angespannt.
    .what-to-do = Hör auf und tröste. Massage kann auf einen anderen Tag warten.

## Oils

oils =
    .statement = Ob mit Öl oder ohne, ist deine Wahl. Nimmst du eines, schlagen viele Kursleitungen ein einfaches, unparfümiertes, kalt gepresstes Pflanzen- oder Fruchtöl in Speisequalität vor. Sag deiner Kursleitung, wenn es Allergien in der Familie gibt, und frag erst Hebamme oder Kinderarztpraxis, wenn die Haut deines Babys trocken oder wund ist oder ein Ekzem hat.
    .patch-test = Gib vor dem ersten Mal einen Tropfen auf eine kleine Stelle Babyhaut. Schau nach zwanzig Minuten und am nächsten Tag noch einmal hin; lass das Öl weg, wenn die Haut rot oder geschwollen ist.
    .agreed =
        Einfach und unparfümiert, damit dein eigener Geruch bleibt.
        In Speisequalität, denn Hände wandern in den Mund.
        Wenig genügt: Wärm es erst in den Händen an und halte es von den Augen fern.
        Kein Öl auf offene, nässende oder infizierte Haut.
        Bewahr es kühl und dunkel auf und wirf es weg, sobald es ranzig riecht.
        Du darfst immer ohne Öl massieren oder über der Kleidung.
    .avoided =
        Olivenöl und andere Öle mit viel Ölsäure
        Senföl
        Erdnussöl und für viele auch Mandelöl und andere Nussöle
        Mineralöl und Vaseline
        Duftöle und ätherische Öle
        Jedes Öl in den ersten vier bis sechs Wochen

## When not to massage, and where to turn

safety =
    .urgent = Gesundheitsdienste bitten Eltern, für ein Baby unter drei Monaten mit einer Temperatur von 38 °C oder mehr umgehend ärztliche Hilfe zu holen. Warte nicht bis zum nächsten Kurs.
    .not-now =
        Dein Baby schläft, weint oder sagt Nein.
        Dein Baby hat Hunger oder hat gerade erst getrunken oder gegessen.
        Deinem Baby geht es nicht gut, es hat Fieber oder etwas Ansteckendes.
        Offene, infizierte oder nässende Haut, blaue Flecken: Lass diese Stelle in Ruhe.
        Durchfall oder ein Nabel, der noch nicht verheilt ist: keine Bauchgriffe.
        Nach einer Impfung: Frag deine Kursleitung, wie lange dieser Kurs wartet.
    .ask-first =
        Vor Kurzem Verletzung, Bruch oder Operation, oder ein Knoten, den noch niemand angesehen hat.
        Bekanntes oder mögliches Hüftproblem, Schiene oder Bandage, ein Ultraschall, der noch aussteht.
        Eine Herzerkrankung, Krampfanfälle, Gelbsucht oder eine andere Krankheit in Behandlung.
        Dein Baby kam zu früh zur Welt oder hat besondere Bedürfnisse.
    .help =
        Sorge um Babys Gesundheit: Kinderarztpraxis, Hebamme oder örtlicher ärztlicher Bereitschaftsdienst.
        Im Notfall: die Notrufnummer bei dir vor Ort.
        Niedergeschlagen, ängstlich oder am Ende deiner Kraft: Hebamme, Haus- oder Kinderarztpraxis. Du darfst früh anrufen.
        Wenn das Weinen zu viel wird: Leg dein Baby sicher ab, geh einen Moment weg und ruf jemanden an, dem du vertraust.

## Topics

topic-benefits = Was Massage geben kann
    .lines =
        Massage ist Zeit für euch beide: schauen, zuhören, einander antworten.
        Viele Eltern merken, dass sie die Zeichen ihres Babys mit der Zeit leichter lesen.
        Manche Babys wirken danach ruhiger oder finden in den Schlaf; andere genießen es einfach.
        Die Studien bisher sind klein, darum kann dir niemand eine Wirkung versprechen.
        Ein paar Minuten, die euch beiden gefallen, sind eine ganze Massage.
topic-permission = Erst fragen
    .lines =
        Dein Baby wird vor jeder Massage gefragt, vom ersten Tag an.
        Warme Hände, das Rauschen und dieselben paar Worte werden zum Signal; es zu lernen dauert vielleicht einige Wochen.
        Warte auf die Antwort: Sie zeigt sich in Augen, Händen, Atem und Stimme.
        Nach einem Nein schau, was dein Baby braucht, und frag ein andermal wieder.
        Gefragt zu werden ist eine erste Lektion: Berührung braucht ein Ja.
topic-states = Wach, im Schlaf und dazwischen
    .lines =
        Babys wandern durch sechs Zustände, vom Tiefschlaf bis zum Weinen.
        Ruhig und wach ist oft die beste Zeit: still, mit großen, leuchtenden Augen.
        Schläfrig oder sehr lebhaft: Warte ein wenig und schau, was kommt.
        Im Schlaf oder beim Weinen: jetzt keine Massage. Schlaf bleibt ungestört, Weinen wird getröstet.
        Anfangs sind die ruhigen, wachen Zeiten kurz, und eine gute Massage ist es auch.
topic-cues = Was dein Baby dir sagt
    .lines =
        Leuchtende Augen, Greifen, Gurren und fließende Bewegungen heißen oft: bitte mehr.
        Wegschauen, Gähnen, Schluckauf oder Stirnrunzeln heißt vielleicht: etwas weniger.
        Wegbiegen, Wegschieben, steife Finger oder Weinen heißt: Etwas soll anders werden.
        Achte auf mehrere Zeichen zusammen; eines allein kann vieles bedeuten.
        Versuch eine Pause mit ruhenden Händen, eine andere Stelle, Kuscheln oder Trinken, oder hör für heute auf.
topic-oils = Öl, und welches
    .lines =
        Ob mit Öl oder ohne, ist deine Wahl; auch über der Kleidung darfst du massieren.
        Viele Kursleitungen schlagen ein einfaches, unparfümiertes, kalt gepresstes Öl in Speisequalität vor.
        Viele lassen Oliven-, Senf-, Nuss-, Mineral- und Duftöle bei Babys weg.
        Bei Sonnenblumenöl und den ersten Wochen sind Kursleitungen sich nicht einig; frag deine.
        Probier erst einen Tropfen auf einer kleinen Stelle und schau am nächsten Tag noch mal hin.
topic-when-not = Wann lieber nicht
    .lines =
        Warte, solange dein Baby schläft, weint, Hunger hat oder gerade getrunken oder gegessen hat.
        Nicht, solange dein Baby krank ist oder fiebert; wunde, offene oder infizierte Haut lass aus.
        Nach Verletzung oder Operation oder bei einer Krankheit in Behandlung frag zuerst eine medizinische Fachkraft.
        Nach einer Impfung frag deine Kursleitung, wie lange dieser Kurs wartet.
        Ein Baby unter drei Monaten mit 38 °C oder mehr braucht umgehend ärztliche Hilfe.
topic-crying-and-colic = Weinen und Koliken
    .lines =
        Mit Weinen rufen Babys um Hilfe. Hier im Kurs ist es willkommen.
        Weinen, das dir Sorgen macht, lass zuerst ärztlich abklären, um andere Ursachen auszuschließen.
        Die Kolikgriffe gehören in ruhige Momente, nicht mitten in eine Schreiphase.
        Viele Kursleitungen schlagen zwei oder drei kurze Runden am Tag vor, zwei Wochen lang, wenn dein Baby sie mag.
        Wird es zu viel, leg dein Baby sicher ab, geh ein Stück weg und ruf jemanden an.
topic-connection = Einander kennenlernen
    .lines =
        Nähe wächst in kleinen Momenten: ein Blick, eine Berührung, eine Antwort.
        Lass Lücken beim Reden oder Singen; dein Baby füllt sie vielleicht mit einem Blick, mit Strampeln oder einem Laut.
        Siehst du ein Zeichen und antwortest, fühlt dein Baby sich vielleicht gehört.
        Alle übersehen Zeichen. Es noch einmal versuchen: So lernt ihr euch kennen.
        Liebe kommt manchmal langsam. Scheint sie weit weg, sag es deiner Hebamme oder jemandem, dem du vertraust.
topic-parent-wellbeing = Wie geht es dir?
    .lines =
        Die Massage beginnt bei dir: Lass die Schultern sinken und atme langsam aus.
        Setz dich so, dass dein Rücken Halt hat und die Arme leicht bleiben.
        Tränen, Sorgen und Langeweile sind in diesen Monaten häufig, und hier darfst du das sagen.
        Halten trübe oder ängstliche Tage an, sprich mit Hebamme, Haus- oder Kinderarztpraxis.
        Lass dir diese Woche von jemandem eine Sache abnehmen.
topic-sleep = Schlaf und Müdigkeit
    .lines =
        Kleine Babys schlafen in kurzen Stücken, bei Tag und bei Nacht.
        Gähnen und ein glasiger Blick können die ersten Zeichen von Müdigkeit sein.
        Ein paar langsame Griffe am Abend helfen manchen Babys vielleicht, zur Ruhe zu kommen.
        Massage ist für wache Babys; ein schlafendes Baby darf weiterschlafen.
        Bei Fragen zum sicheren Schlaf wende dich an Hebamme oder Kinderarztpraxis.
topic-brain-and-touch = Berührung und das wachsende Gehirn
    .lines =
        Der Tastsinn entwickelt sich als einer der ersten Sinne, und mit der Haut begegnet dein Baby der Welt.
        Das Gehirn eines Babys wächst mit dem, was zwischen Menschen geschieht: Berührung, Blicke, Stimmen, Antworten.
        Sagst du, was du tust, während du es tust, kommen Berührung und Worte zusammen.
        Weniges immer wieder ist vielleicht leichter aufzunehmen als viel Neues.
        Zu Massage und Gehirn gibt es wenige Studien. Genieß die Massage um ihrer selbst willen.
topic-partners = Väter, Partnerinnen, Partner und andere
    .lines =
        Väter, Partnerinnen, Partner, Großeltern: Wer deinem Baby nahe ist, darf auch massieren.
        Jedes Paar Hände ist anders, und vielleicht mag dein Baby den Unterschied.
        Zeig zu Hause einen Griff und lass andere dann ihren eigenen Weg finden.
        Alle fragen zuerst, und dein Baby antwortet ihnen vielleicht ganz verschieden.
        Ein fester Moment kann helfen, etwa nach dem Baden oder am Sonntagmorgen.
topic-growing-child = Geschwister und Größerwerden
    .lines =
        Ein Baby, das krabbelt, liegt selten still: Ein Fuß im Vorbeikrabbeln ist auch eine Massage.
        Kleinkinder mögen vielleicht eine Geschichte auf dem Rücken: Regen, ein Zug, Kuchenbacken.
        Frag weiter. Größere Kinder antworten mit Worten, und Nein ist eines davon.
        Geschwister können eine Puppe massieren oder, mit dir daneben, einen Fuß.
        Eine Rückenmassage vor dem Einschlafen bleibt eurer Familie vielleicht über Jahre.
topic-at-home = Zu Hause weitermachen
    .lines =
        Such dir zwei oder drei Griffe aus, die dein Baby mag. Das ist eine Massage.
        Verbinde sie mit etwas, das ohnehin geschieht: dem Wickeln, dem Baden.
        Wie lange, das entscheiden die Zeichen deines Babys, ob zwei Minuten oder zwanzig.
        Vergessen, wie einer geht? Schau auf das Blatt oder tu, was sich für euch beide richtig anfühlt.
        Warmer Raum, warme Hände, erst fragen: Alles andere darf sich ändern.

## Songs and rhymes

song-hello = Hallo, Finger
    .lines =
        Hallo, Finger, hallo, Bauch,
        hallo, Nase, Ohren auch,
        hallo, [name], du bist hier,
        deinen Namen singen wir.
song-slow-river = Langsamer Fluss
    .lines =
        Hinab, hinab, von der Hüfte zum Zeh,
        so langsam zieht der Fluss zur See.
        Hinauf, hinauf, zur Hüfte zurück,
        so hebt die Flut das Boot ein Stück.
song-little-pig = Fünf kleine Zehen
    .lines =
        Der große Zeh ruft: „Guten Morgen!“
        Der zweite will ihm Milch besorgen,
        der dritte gähnt, der vierte lacht,
        der fünfte hat sich klein gemacht
        und flüstert leise: „Gute Nacht!“
song-round-goes-the-clock = Rund geht die Uhr
    .lines =
        Rund geht die Uhr, und rund zieht der Mond,
        rund um das Haus, wo die Katze wohnt,
        rund geht die Hand, wie der Zeiger geht,
        rund um den Bauch, bis sie stille steht.
song-fish-alive = Zehn kleine Finger
    .lines =
        Eins, zwei, drei, vier, fünf,
        Finger brauchen keine Strümpf.
        Sechs, sieben, acht, neun, zehn,
        alle wolln spazieren gehn.
song-small-weather = Kleines Wetter
    .lines =
        Weit ist der Himmel, die Stirn so klar,
        darunter ein kleines Wolkenpaar,
        neben der Nase rinnt Regen fein,
        und um den Mund lacht Sonnenschein.
song-cat-on-the-roof = Katze auf dem Dach
    .lines =
        Die Katze geht rauf, die Katze geht runter,
        die Stadt schläft schon, nur sie ist noch munter,
        weich sind die Pfoten, sie geht ganz sacht,
        dann kämmt der Wind ihr das Fell zur Nacht.

## What a class asks of its families

question-1 = Allergien deines Babys
    .why = Damit kein Öl an dein Baby kommt, das dort nicht hingehört.
question-2 = Eigene Allergien, die mit Öl oder Berührung zu tun haben könnten
    .why = Das Öl ist auch an deinen Händen.
question-3 = Haut: Ekzem, trockene oder wunde Stellen, Schnitte
    .why = Öl und Griffe lassen solche Stellen aus.
question-4 = Ist der Nabel verheilt?
    .why = Die Bauchgriffe gehen über ihn hinweg.
question-5 = Hüften: Bekanntes oder Verdacht, Schiene oder Bandage, ein Ultraschall, der noch aussteht
    .why = Beingriffe und Kreuzbewegungen bewegen die Hüften.
question-6 = Eine Krankheit, vor Kurzem Operation oder Verletzung, ein Medikament
    .why = Damit wir vor der ersten Berührung darüber sprechen.
question-7 = Falls oben etwas von dir steht: Hat eine medizinische Fachkraft der Massage zugestimmt?
    .why = Sie kennt die Gesundheit deines Babys; deine Kursleitung beurteilt sie nicht.
question-8 = Letzte Impfung, falls es eine gab
    .why = Kursleitungen warten danach eine Weile, je nach der Regel ihres Verbands oder ihrer Versicherung.
question-9 = Nächste Impfung, falls es einen Termin gibt
    .why = Damit wir dich danach noch einmal fragen.
question-10 = Was dir das Mitmachen leichter macht: Stufen, Stuhl, Hören, Sprache
    .why = Damit der Raum zu dir passt.
