### Curriculum texts: ITALIAN. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = gambe
area-feet = piedi
area-tummy = pancia
area-chest = petto
area-arms = braccia
area-face = viso
area-back = schiena

## Strokes

stroke-anywhere-resting-hands = Mani ferme
    .hands = Posa le due mani, calde, sul tuo bebè e tienile ferme. Espira lentamente, prima di muovere qualcosa.
    .notice = Molti genitori sentono il respiro rallentare, anche il proprio.
stroke-anywhere-touch-relaxation = Tocco rilassante
    .hands = Tieni senza stringere un braccio o una gamba, fai lievi molleggi, di’ «rilassa» e loda il tuo bebè quando si lascia andare.
    .notice = Ciò che era rigido può farsi più pesante nelle tue mani.
stroke-legs-indian-milking = Mungitura indiana
    .hands = Tieni la caviglia con una mano; l’altra scorre dall’anca alla caviglia. Cambia mano e continua, senza interruzioni.
    .notice = Le gambe raccolte possono allungarsi un po’; certi bebè rispondono con calcetti felici.
stroke-legs-hug-and-glide = Abbraccia e scivola
    .hands = Avvolgi la coscia con le due mani e girale con dolcezza in versi opposti mentre scivoli giù fino alla caviglia.
    .notice = Molti bebè si fanno quieti e ti guardano; altri vogliono più lentezza.
stroke-feet-thumb-over-thumb = Pollice dopo pollice
    .hands = Cammina con i pollici su per la pianta, uno dopo l’altro, dal tallone alle dita.
    .notice = Le dita possono aprirsi o arricciarsi: può essere un riflesso più che una risposta.
stroke-feet-toe-rolls = Rotolare le dita
    .hands = Fai rotolare piano ogni dito tra indice e pollice, uno dopo l’altro.
    .notice = Qui molti genitori contano o cantano, e certi bebè imparano ad aspettare l’ultimo dito.
stroke-feet-under-toes = Sotto le dita
    .hands = Accarezza con un dito subito sotto le dita del piede, poi sul cuscinetto dell’avampiede.
    .notice = Le dita possono chiudersi intorno al tuo.
stroke-feet-thumb-press = Pressione dei pollici
    .hands = Premi leggermente con i pollici, un puntino alla volta, su tutta la pianta.
    .notice = Un tocco lento e sicuro può fare meno solletico di uno leggerissimo.
stroke-feet-top-of-foot = Dorso del piede
    .hands = Accarezza il dorso del piede con i due pollici, dalle dita su fino alla caviglia.
    .notice = Il piede può sollevarsi incontro ai tuoi pollici.
stroke-feet-ankle-circles = Cerchi alla caviglia
    .hands = Disegna piccoli cerchi intorno alle ossa della caviglia con i polpastrelli.
    .notice = Qui certi bebè restano fermi fermi; altri cominciano a girare il piede da sé.
stroke-legs-swedish-milking = Mungitura svedese
    .hands = Accarezza dalla caviglia su fino all’anca, una mano dopo l’altra; la mano libera tiene il piede.
    .notice = Salire può sembrare tutt’altra cosa che scendere: guarda che cosa preferisce il tuo bebè.
stroke-legs-rolling = Rotolare la gamba
    .hands = Fai rotolare la gamba tra i palmi aperti, dal ginocchio alla caviglia.
    .notice = Spesso mette allegria: molti bebè sorridono o scalciano.
stroke-legs-bottom-relaxer = Sederino rilassato
    .hands = Fai scivolare le due mani sotto il sederino e disegna lenti cerchi sulle natiche.
    .notice = Il sederino può sembrare sodo all’inizio e più morbido dopo qualche cerchio.
stroke-tummy-water-wheel-a = Mulino ad acqua A
    .hands = Con il bordo delle mani, a turno, scendi a paletta lungo la pancia, da sotto le costole all’inizio delle gambe.
    .notice = La pancia può farsi morbida sotto le mani; se il bebè si acciglia o si irrigidisce, fai una pausa.
stroke-tummy-water-wheel-b = Mulino ad acqua B
    .hands = Con una mano tieni sollevate le due caviglie; il bordo dell’altra scende a paletta lungo la pancia, più e più volte.
    .notice = Con le gambe sollevate, la pancia può sembrare più morbida.
stroke-tummy-thumbs-to-sides = Pollici verso i fianchi
    .hands = Posa i due pollici piatti all’ombelico e falli scivolare in fuori, verso i fianchi, sotto le costole.
    .notice = Molti genitori sentono il bebè respirare dentro le loro mani.
stroke-tummy-sun-and-moon = Sole e luna
    .hands = Di fronte al tuo bebè, fai girare una mano in senso orario; a ogni giro l’altra la segue con un mezzo cerchio.
    .notice = Certi bebè si adagiano nel ritmo regolare; spesso più lento è meglio.
stroke-tummy-i-love-you = I Love You
    .hands = In senso orario: I giù sul lato sinistro del bebè; L dal suo lato destro al sinistro, poi giù; U su a destra, verso sinistra, giù a sinistra.
    .notice = Molti bebè ti guardano la bocca mentre dici le parole.
stroke-tummy-walking = Passeggiata
    .hands = Fai camminare i polpastrelli sulla pancia, all’altezza dell’ombelico, dalla tua sinistra alla tua destra.
    .notice = Alcuni genitori sentono muoversi bollicine d’aria; altri non sentono proprio nulla.
stroke-colic-knees-to-tummy = Ginocchia alla pancia
    .hands = Porta con dolcezza le due ginocchia alla pancia, resta così qualche secondo, poi lascia che le gambe scendano da sole.
    .notice = Qui certi bebè fanno aria; chi spinge contro le tue mani forse ne ha abbastanza.
stroke-chest-open-book = Libro aperto
    .hands = Dal centro del petto accarezza in fuori lungo le costole, giù e di nuovo al centro, come a disegnare un cuore.
    .notice = Le braccia possono spalancarsi o chiudersi: è comunque una risposta.
stroke-chest-butterfly = Farfalla
    .hands = Una mano sale dall’anca alla spalla opposta e torna giù; poi l’altra mano, incrociando la prima.
    .notice = Molti bebè seguono con gli occhi le mani che si incrociano.
stroke-arms-pit-stop = Sosta all’ascella
    .hands = Solleva il braccio solo fin dove viene da sé e accarezza leggermente l’ascella con le dita.
    .notice = A qualcuno fa il solletico: una mano piatta e lenta è spesso più gradita.
stroke-arms-indian-milking = Mungitura indiana
    .hands = Aspetta che il braccio venga, non tirarlo mai; accarezza dalla spalla alla manina, una mano dopo l’altra.
    .notice = Molti bebè tengono le braccia raccolte; possono aprirle dopo una carezza o due.
stroke-arms-hug-and-glide = Abbraccia e scivola
    .hands = Avvolgi con le due mani la parte alta del braccio; girale piano in versi opposti scivolando al polso. Non tirare mai.
    .notice = Se il braccio si ritrae, a certi bebè piace che le tue mani restino lì a riposare.
stroke-arms-palm-and-fingers = Palmo e dita
    .hands = Accarezza il palmo con il pollice, poi fai rotolare piano ogni dito. Lascia stare un pugno che vuole restare chiuso.
    .notice = Le dita possono stringersi forte alle tue: mani così piccole afferrano per riflesso.
stroke-arms-top-of-hand = Dorso della mano
    .hands = Accarezza il dorso della mano con i pollici, tra le nocche e il polso.
    .notice = Molti genitori scelgono questa carezza quando i pugni restano chiusi.
stroke-arms-wrist-circles = Cerchi al polso
    .hands = Disegna piccoli cerchi intorno al polso con i polpastrelli.
    .notice = La mano può abbandonarsi e farsi morbida nella tua.
stroke-arms-swedish-milking = Mungitura svedese
    .hands = Accarezza dal polso su fino alla spalla, una mano dopo l’altra, seguendo il braccio ovunque vada.
    .notice = Finito un braccio, certi bebè offrono l’altro.
stroke-arms-rolling = Rotolare il braccio
    .hands = Fai rotolare il braccio, sciolto e senza allungarlo, tra i palmi aperti, giù fino al polso.
    .notice = Molti bebè lo trovano buffo.
stroke-face-open-forehead = Fronte aperta
    .hands = Con poco o niente olio sui polpastrelli, accarezza dal centro della fronte in fuori, fino alle tempie.
    .notice = Tieni i palmi lontani dagli occhi: a molti bebè piace vederti tutto il tempo.
stroke-face-brows = Sopracciglia
    .hands = Accarezza con i pollici lungo le sopracciglia, dal naso verso l’esterno.
    .notice = Il bebè può sbattere le palpebre o chiudere gli occhi; aspetta che ti guardi di nuovo.
stroke-face-nose-to-cheeks = Dal naso alle guance
    .hands = Accarezza con i pollici dal dorso del naso, giù di lato e in fuori sulle guance.
    .notice = Nei giorni di naso chiuso alcuni bebè gradiscono, altri si voltano.
stroke-face-under-cheekbones = Sotto gli zigomi
    .hands = Accarezza con i polpastrelli sotto gli zigomi, dai lati del naso in fuori, verso le orecchie.
    .notice = Una carezza sulla guancia può far cercare con la bocca: è un riflesso o fame, non un no.
stroke-face-smile = Sorriso
    .hands = Disegna un sorriso con i pollici: uno sopra il labbro superiore, uno sotto quello inferiore.
    .notice = Sorridi mentre lo disegni: molti bebè ci provano anche loro.
stroke-face-jaw-circles = Cerchi alla mandibola
    .hands = Fai piccoli cerchi morbidi con i polpastrelli lungo la mandibola.
    .notice = La mandibola lavora molto, tra suzione e pianto; molti genitori la sentono ammorbidirsi.
stroke-face-ears-neck-chin = Orecchie, collo e mento
    .hands = Accarezza sopra e dietro le orecchie, giù lungo il lato del collo e avanti sotto il mento.
    .notice = Certi bebè appoggiano la testa nella tua mano.
stroke-face-teething = Carezze per i dentini
    .hands = Da fuori, fai cerchi minuscoli sulle gengive: sopra il labbro superiore, poi sotto quello inferiore.
    .notice = Con i dentini in arrivo, certi bebè premono contro il dito; altri non ne vogliono sapere.
stroke-back-back-and-forth = Avanti e indietro
    .hands = Posa le due mani di traverso sulla schiena; falle scorrere avanti e indietro dalle spalle al sederino. Niente peso sulla colonna.
    .notice = Molti bebè alzano la testa per guardarsi intorno; quando si fa pesante, riposate.
stroke-back-swoop-to-bottom = Scivolata fino al sederino
    .hands = Una mano riposa sul sederino; l’altra scende dal collo a incontrarla, senza premere sulla colonna.
    .notice = La mano che resta può aiutare il tuo bebè a sentire dove sei.
stroke-back-swoop-to-feet = Scivolata fino ai piedi
    .hands = Posa una mano alle caviglie; l’altra scende dal collo ai piedi, leggera sulla colonna, in un’unica linea lunga.
    .notice = Certi bebè si stendono lunghi lunghi sotto la mano.
stroke-back-small-circles = Piccoli cerchi
    .hands = Fai piccoli cerchi con i polpastrelli ai due lati della colonna, non sopra, dalle spalle al sederino.
    .notice = I piccoli cerchi chiedono tempo; molti genitori si accorgono di rallentare.
stroke-back-combing = Pettine
    .hands = Pettina la schiena verso il basso a dita aperte, accanto alla colonna, sempre più lieve, fin quasi a non toccare.
    .notice = Un finale tranquillo: qui certi bebè appoggiano giù la testa.
stroke-anywhere-integration = Integrazione
    .hands = Unisci tutto ciò che hai fatto finora in una lunga carezza leggera giù fino ai piedi, due o tre volte.
    .notice = Può diventare il segnale che il tuo bebè conosce: questa parte è finita.
stroke-movements-cross-arms = Incrociare le braccia
    .hands = Incrocia le braccia sul petto, poi aprile ai lati, solo fin dove vengono senza forzare.
    .notice = Può diventare un gioco; cambia il braccio che sta sopra.
stroke-movements-arm-to-foot = Mano e piede opposto
    .hands = Avvicina una mano e il piede opposto, poi allontanali di nuovo, senza forzare; quindi cambia lato.
    .notice = Dopo, certi bebè cercano il proprio piede.
stroke-movements-cross-legs = Incrociare le gambe
    .hands = Incrocia le gambe, sciolte, sulla pancia, riaprile e cambia la gamba che sta sopra. Non forzare mai.
    .notice = Un bebè che spinge contro le tue mani forse partecipa, o forse vuole una pausa.
stroke-movements-legs-up-and-down = Gambe su e giù
    .hands = Muovi le gambe su e giù a turno: un ginocchio si piega mentre l’altra gamba si allunga. Non forzare mai.
    .notice = Certi bebè prendono il comando e scalciano da sé.
stroke-movements-bend-and-stretch = Piegare e stendere
    .hands = Piega piano le due ginocchia, aspetta un attimo e lascia che le gambe si stendano di nuovo da sole. Non forzare mai.
    .notice = È la piccola attesa nel mezzo che piace a molti bebè.

## Closing parts

part-colic-routine = Sequenza per le coliche
    .about = Qualche carezza sulla pancia e ginocchia piegate, a turno, per i momenti calmi tra le crisi di pianto. Se un pianto ti preoccupa, vai prima dal medico.
part-gentle-movements = Movimenti dolci
    .about = Incrociare, piegare e stendere piano, per finire: un gioco, solo fin dove il tuo bebè ti segue.
part-whole-routine = Sequenza completa
    .about = Tutto di seguito, dalle gambe alla schiena. Ogni bebè decide quanto di tutto questo è il massaggio di oggi.

## Asking permission, then looking, talking, singing

step-permission-moment = Scegli un buon momento
    .how = La stanza è calda, non hai fretta e il tuo bebè è sveglio e tranquillo.
step-permission-tell = Di’ che cosa sta per succedere
    .how = Di’ il nome del tuo bebè e che cosa vorresti fare, e scopri solo ciò che serve.
step-permission-swish = Scaldati le mani
    .how = Sfrega i palmi vicino alle orecchie del tuo bebè, con un po’ d’olio se lo usi. Il fruscio diventa il vostro segnale.
step-permission-show = Mostra le mani
    .how = Tieni i palmi aperti vicino al tuo corpo, dove il tuo bebè può vederli.
step-permission-ask = Chiedi
    .how = Usa ogni volta la stessa breve domanda, come «Posso massaggiarti le gambe?». Che sia una domanda vera.
step-permission-wait = Aspetta e osserva
    .how = Dai tempo al tuo bebè. Guarda occhi, mani e respiro, e cerca più segnali insieme anziché uno solo.
step-permission-yes = Se sembra un sì
    .how = Prima lascia riposare le mani calde sul tuo bebè. Poi comincia, e continua a osservare.
step-permission-no = Se sembra un no
    .how = Pasto, coccole, cambio o riposo, e chiedi di nuovo in un altro momento. Il tuo bebè ha risposto, e tu hai ascoltato.
step-before-look = Guarda
    .how = Avvicinati, viso a viso. Se il tuo bebè distoglie lo sguardo, aspetta: forse si riposa dai tuoi occhi.
step-before-talk = Parla
    .how = Di’ piano che cosa stanno per fare le tue mani, e lascia pause perché il tuo bebè risponda.
step-before-sing = Canta
    .how = Canticchia o canta qualcosa di lento. Non importa se stoni: è la tua voce che il tuo bebè conosce.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = occhi grandi e luminosi
cue-raised-eyebrows = sopracciglia alzate
cue-a-face-that-brightens = un viso che si illumina
cue-open-loose-hands = mani aperte e morbide
cue-smooth-movements-and-steady-breathing = movimenti fluidi e respiro regolare
cue-smiles = sorride
cue-looks-into-your-face = ti guarda in viso
cue-turns-towards-your-voice = si gira verso la tua voce
cue-coos = fa piccoli vocalizzi
cue-reaches-for-you-or-holds-on = si protende verso di te o ti si aggrappa
cue-looks-away = distoglie lo sguardo
cue-yawns-or-hiccups = sbadiglia o ha il singhiozzo
cue-frowns-or-pulls-a-face = aggrotta la fronte o fa una smorfia
cue-breathes-faster = respira più in fretta
cue-hand-to-the-ear = mano all’orecchio
cue-a-glazed-look = sguardo velato
cue-turns-or-arches-away = si gira dall’altra parte o si inarca
cue-pushes-your-hand-away = respinge la tua mano
cue-stiff-spread-fingers = dita rigide e allargate
cue-jerky-thrashing-movements = movimenti a scatti, agitati
cue-turns-red-or-pale = il viso si fa rosso o pallido
cue-coughs-splutters-or-spits-up = tossisce, sputacchia o rigurgita
cue-falls-asleep = si addormenta
cue-cries = piange
cue-hand-to-the-mouth = mano alla bocca: si calma, o ha fame
cue-grows-very-still = si ferma del tutto: ascolta, o è un po’ troppo
cue-turns-to-your-hand-and-roots = si gira verso la tua mano e cerca con la bocca: un riflesso, o fame
cue-wriggles-hard = si dimena forte: gioia, o voglia di cambiare

## Behavioural states

state-deep-sleep = Sonno profondo
    .looks = Non si muove e respira in modo regolare.
    .what-to-do = Lascia dormire il tuo bebè.
state-light-sleep = Sonno leggero
    .looks = Gli occhi si muovono sotto le palpebre; viso e arti hanno piccoli scatti.
    .what-to-do = Lascia stare il tuo bebè: muoversi non è ancora svegliarsi.
state-drowsy = Dormiveglia
    .looks = Palpebre pesanti e sguardo velato.
    .what-to-do = Aspetta e guarda: il tuo bebè può svegliarsi o addormentarsi.
state-quiet-alert = Veglia tranquilla
    .looks = Corpo fermo, occhi grandi e luminosi che ti osservano.
    .what-to-do = Chiedi il permesso: spesso è il momento migliore.
state-active-alert = Veglia attiva
    .looks = Si muove molto, si guarda intorno, può iniziare a lamentarsi.
    .what-to-do = Rallenta o cambia ciò che fai. Quando il tuo bebè si calma, chiedi di nuovo.
state-crying = Pianto
    .looks = Piange, con viso e corpo tesi.
    .what-to-do = Fermati e consola. Il massaggio può aspettare un altro giorno.

## Oils

oils =
    .statement = L’olio è una scelta. Se lo usi, molti insegnanti suggeriscono un olio vegetale o di frutta semplice, senza profumo, spremuto a freddo e buono anche da mangiare. Di’ all’insegnante se in famiglia ci sono allergie, e senti prima il parere di pediatra o consultorio se la pelle del tuo bebè è secca, irritata o ha un eczema.
    .patch-test = Prima del primo uso, metti una goccia su un piccolo punto della pelle del tuo bebè. Guarda dopo venti minuti e di nuovo il giorno dopo; niente olio se la pelle è rossa o in rilievo.
    .agreed =
        Semplice e senza profumo, così resta il tuo odore.
        Buono anche da mangiare, perché le mani finiscono in bocca.
        Ne basta poco: scaldalo prima tra le mani e tienilo lontano dagli occhi.
        Niente olio su pelle ferita, infetta o che trasuda.
        Tienilo al fresco e al buio, e buttalo appena sa di vecchio.
        Puoi sempre massaggiare senz’olio, o sopra i vestiti.
    .avoided =
        Olio d’oliva e altri oli ricchi di acido oleico
        Olio di senape
        Olio di arachidi e, per molti, di mandorle e altra frutta a guscio
        Olio minerale e vaselina
        Oli profumati e oli essenziali
        Qualsiasi olio nelle prime quattro-sei settimane

## When not to massage, and where to turn

safety =
    .urgent = I servizi sanitari chiedono ai genitori di cercare aiuto medico urgente per un bebè sotto i tre mesi con una temperatura di 38 °C o più. Non aspettare il prossimo incontro.
    .not-now =
        Il tuo bebè dorme, piange o dice no.
        Il tuo bebè ha fame o ha appena mangiato.
        Il tuo bebè non sta bene, ha la febbre o una malattia contagiosa.
        Pelle ferita, con lividi, infetta o che trasuda: lascia stare quel punto.
        Diarrea, o ombelico non ancora guarito: niente massaggio alla pancia.
        Dopo una vaccinazione: chiedi all’insegnante quanto si aspetta in questo corso.
    .ask-first =
        Una lesione, una frattura o un’operazione recente, o un nodulo che nessuno ha ancora visto.
        Un problema alle anche noto o possibile, un tutore, o un’ecografia ancora da fare.
        Un problema di cuore, convulsioni, ittero o un altro disturbo in cura.
        Nascita prematura o bisogni speciali del tuo bebè.
    .help =
        La salute del tuo bebè ti preoccupa: pediatra, consultorio o linea sanitaria della tua zona.
        In caso di emergenza: il numero di emergenza locale.
        Giù di morale, in ansia o senza più forze: ostetrica, consultorio o medico. Va bene chiamare senza aspettare.
        Quando il pianto è troppo: adagia il tuo bebè in un posto sicuro, allontanati un momento e chiama qualcuno di cui ti fidi.

## Topics

topic-benefits = Che cosa può dare il massaggio
    .lines =
        Il massaggio è tempo per voi due: guardarsi, ascoltarsi, rispondersi.
        Molti genitori trovano di leggere via via con più facilità i segnali del loro bebè.
        Alcuni bebè dopo sembrano più calmi o prendono sonno; altri semplicemente se lo godono.
        Gli studi finora sono piccoli, quindi nessuno può prometterti un effetto.
        Pochi minuti che piacciono a te e al tuo bebè sono un massaggio intero.
topic-permission = Prima si chiede
    .lines =
        Al tuo bebè si chiede prima di ogni massaggio, fin dal primo giorno.
        Mani calde, il fruscio e le stesse poche parole diventano un segnale; impararlo può richiedere qualche settimana.
        Aspetta la risposta: è negli occhi, nelle mani, nel respiro e nella voce.
        Dopo un no, guarda che cosa serve al tuo bebè e chiedi in un altro momento.
        Sentirsi chiedere «posso?» è una prima lezione: per toccare serve un sì.
topic-states = Veglia, sonno e vie di mezzo
    .lines =
        I bebè attraversano sei stati, dal sonno profondo al pianto.
        La veglia tranquilla è spesso il momento migliore: corpo fermo, occhi grandi e luminosi.
        Dormiveglia o molta vivacità: aspetta un po’ e guarda che cosa succede.
        Dorme o piange: ora niente massaggio. Il sonno si lascia in pace, il pianto si consola.
        All’inizio i momenti di veglia tranquilla sono brevi, e lo è anche un buon massaggio.
topic-cues = Che cosa ti dice il tuo bebè
    .lines =
        Occhi luminosi, braccia protese, vocalizzi e movimenti fluidi spesso dicono: ancora, per favore.
        Sguardo altrove, sbadiglio, singhiozzo o fronte aggrottata possono dire: un po’ meno.
        Inarcarsi, respingere, dita rigide o pianto dicono: qualcosa va cambiato.
        Cerca più segnali insieme; uno da solo può voler dire molte cose.
        Prova una pausa a mani ferme, un altro punto, una coccola o un pasto, oppure fermati per oggi.
topic-oils = L’olio, e quale
    .lines =
        L’olio è una scelta: puoi massaggiare senza, o sopra i vestiti.
        Molti insegnanti suggeriscono un olio semplice, senza profumo, spremuto a freddo e buono anche da mangiare.
        Molti evitano per i bebè gli oli di oliva, senape, frutta a guscio, minerali e profumati.
        Sull’olio di girasole e sulle prime settimane i pareri di chi insegna variano; chiedi all’insegnante.
        Prova prima una goccia su un piccolo punto, e riguarda il giorno dopo.
topic-when-not = Quando lasciar stare
    .lines =
        Aspetta, se il tuo bebè dorme, piange, ha fame o ha appena mangiato.
        Rimanda se il tuo bebè non sta bene o ha la febbre; evita la pelle irritata, ferita o infetta.
        Dopo una lesione o un’operazione, o con un disturbo in cura, chiedi prima al personale sanitario.
        Dopo una vaccinazione, chiedi all’insegnante quanto si aspetta in questo corso.
        Un bebè sotto i tre mesi con 38 °C o più ha bisogno di aiuto medico urgente.
topic-crying-and-colic = Pianto e coliche
    .lines =
        Con il pianto i bebè chiedono aiuto. Qui al corso è benvenuto.
        Se un pianto ti preoccupa, vai prima dal medico, per escludere altre cause.
        La sequenza per le coliche è per i momenti calmi, non nel mezzo di una crisi di pianto.
        Molti insegnanti suggeriscono due o tre brevi momenti al giorno per due settimane, se al tuo bebè piace.
        Se è troppo, adagia il tuo bebè in un posto sicuro, allontanati e chiama qualcuno.
topic-connection = Conoscersi
    .lines =
        La vicinanza cresce in piccoli momenti: uno sguardo, un tocco, una risposta.
        Lascia pause quando parli o canti; il tuo bebè può riempirle con uno sguardo, un calcetto o un suono.
        Quando vedi un segnale e rispondi, il tuo bebè può sentire che qualcuno ascolta.
        A tutti sfugge qualche segnale. È riprovando che ci si conosce.
        L’amore può arrivare piano. Se ti sembra lontano, parlane al consultorio o con qualcuno di cui ti fidi.
topic-parent-wellbeing = E tu, come stai?
    .lines =
        Il massaggio comincia da te: lascia scendere le spalle ed espira lentamente.
        Siediti in modo che la schiena abbia un appoggio e le braccia restino leggere.
        Lacrime, preoccupazioni e noia sono comuni in questi mesi, e qui puoi dirlo.
        Se i giorni tristi o ansiosi continuano, parlane con l’ostetrica, il consultorio o il medico.
        Questa settimana, lascia che qualcuno faccia una cosa per te.
topic-sleep = Sonno e stanchezza
    .lines =
        I bebè piccoli dormono a brevi tratti, di giorno e di notte.
        Sbadigli e sguardo velato possono essere i primi segni di stanchezza.
        Qualche carezza lenta, la sera, può aiutare certi bebè a rallentare.
        Il massaggio è per i bebè svegli; chi dorme si lascia dormire.
        Per domande sul sonno sicuro, chiedi all’ostetrica o al consultorio.
topic-brain-and-touch = Il tatto e il cervello che cresce
    .lines =
        Il tatto è uno dei primi sensi a svilupparsi, e la pelle è il luogo dove il tuo bebè incontra il mondo.
        Il cervello di un bebè cresce con ciò che accade tra le persone: tocco, sguardi, voci, risposte.
        Dire che cosa fai mentre lo fai unisce tocco e parole.
        Poche cose ripetute più volte possono essere più facili da accogliere di tante novità.
        Gli studi su massaggio e cervello sono pochi. Godetevelo per quello che è.
topic-partners = Papà, partner e altre persone
    .lines =
        Papà, partner, nonne e nonni: chiunque sia vicino al tuo bebè può massaggiare a sua volta.
        Ogni paio di mani è diverso, e al tuo bebè la differenza può piacere.
        Mostra un movimento a casa, poi lascia che gli altri trovino il loro modo.
        Tutti chiedono prima, e il tuo bebè può rispondere a ognuno in modo diverso.
        Un momento fisso può aiutare, per esempio dopo il bagnetto o la domenica mattina.
topic-growing-child = Fratelli, sorelle e crescita
    .lines =
        Un bebè che gattona sta fermo di rado: anche un piede preso al volo è un massaggio.
        Ai più grandicelli può piacere una storia sulla schiena: pioggia, un treno, una torta da fare.
        Continua a chiedere. Chi è più grande risponde a parole, e «no» è una di queste.
        Fratelli e sorelle possono massaggiare una bambola, o un piede con te accanto.
        Un massaggio alla schiena prima della nanna può restare in famiglia per anni.
topic-at-home = Continuare a casa
    .lines =
        Scegli due o tre carezze che piacciono al tuo bebè. Questo è un massaggio.
        Lega il massaggio a qualcosa che succede comunque: un cambio, il bagnetto.
        Lascia decidere la durata ai segnali del tuo bebè, che siano due minuti o venti.
        Non ricordi come si fa? Guarda il foglio, o fai ciò che va bene a te e al tuo bebè.
        Stanza calda, mani calde, prima si chiede: tutto il resto può cambiare.

## Songs and rhymes

song-hello = Ciao, ditini
    .lines =
        Ciao, ditini, ciao, piedini,
        ciao, guanciotte, ciao, nasini,
        ciao, [name], sei con noi,
        e cantiamo, se lo vuoi.
song-slow-river = Fiume lento
    .lines =
        Giù, giù, giù, dall’anca al piede,
        scende il fiume e piano chiede:
        posso poi tornare su?
        Io aspetto: dimmi tu.
        Su, su, su, dal piede all’anca,
        sale la barchetta bianca.
song-little-pig = Questo ditino
    .lines =
        Questo ditino va a passeggiare,
        questo il cappello si vuol provare,
        questo nell’orto coglie una mela,
        questo in barchetta spiega la vela,
        questo piccino, gran birichino,
        corre pian piano fino al pancino!
song-round-goes-the-clock = Gira la lancetta
    .lines =
        Gira, gira la lancetta
        sul pancino, senza fretta;
        gira il sole, poi la luna,
        con carezze, a una a una.
song-fish-alive = Nuota un pesce
    .lines =
        Uno, due e tre,
        nuota un pesce fino a te.
        Quattro, cinque e sei,
        pesciolino, dove sei?
        Sette, otto, nove e dieci,
        torna al mare a mangiar ceci!
song-small-weather = Piccolo cielo
    .lines =
        Sulla fronte il cielo è sereno,
        sopra gli occhi un arcobaleno,
        lungo il naso la pioggerella,
        sulla bocca ride una stella.
song-cat-on-the-roof = Il gatto sul tetto
    .lines =
        Va su e giù sul tetto il gatto,
        zampe lievi, quatto quatto;
        poi dal mare viene il vento,
        lo pettina, lento lento.

## What a class asks of its families

question-1 = Allergie del tuo bebè
    .why = Così nessun olio inadatto si avvicina al tuo bebè.
question-2 = Allergie tue che possono riguardare olio o contatto
    .why = L’olio è anche sulle tue mani.
question-3 = Pelle: eczema, punti secchi o irritati, tagli
    .why = Olio e carezze girano intorno a quei punti.
question-4 = L’ombelico è guarito?
    .why = Il massaggio alla pancia ci passa sopra.
question-5 = Le anche: qualcosa di noto o sospetto, un tutore, un’ecografia ancora da fare
    .why = Massaggio alle gambe e incroci muovono le anche.
question-6 = Un disturbo, un’operazione o una lesione recente, un farmaco
    .why = Così ne parliamo prima del primo tocco.
question-7 = Se hai scritto qualcosa qui sopra: il personale sanitario è d’accordo con il massaggio?
    .why = Conosce la salute del tuo bebè; l’insegnante non la valuta.
question-8 = Ultimo vaccino, se c’è stato
    .why = Dopo, ogni insegnante aspetta un po’, secondo la regola della propria associazione o assicurazione.
question-9 = Prossimo vaccino, se ha una data
    .why = Così ti chiediamo di nuovo quando sarà fatto.
question-10 = Ciò che ti aiuta a partecipare: gradini, una sedia, udito, lingua
    .why = Così la stanza va bene per te.
