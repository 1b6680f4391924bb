### Curriculum texts: French. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = jambes
area-feet = pieds
area-tummy = ventre
area-chest = poitrine
area-arms = bras
area-face = visage
area-back = dos

## Strokes

stroke-anywhere-resting-hands = Mains posées
    .hands = Posez vos deux mains chaudes sur votre bébé, sans bouger. Soufflez lentement avant tout mouvement.
    .notice = Beaucoup de parents trouvent que le souffle ralentit, le leur aussi.
stroke-anywhere-touch-relaxation = Toucher-détente
    .hands = Tenez souplement un bras ou une jambe, faites rebondir doucement, dites « détends-toi » et félicitez votre bébé quand ça se relâche.
    .notice = Un membre raide peut devenir plus lourd dans vos mains.
stroke-legs-indian-milking = Vidange indienne
    .hands = Une main tient la cheville ; l’autre glisse de la hanche à la cheville. Changez de main et continuez, sans pause.
    .notice = Des jambes repliées s’allongent parfois un peu ; certains bébés gigotent de joie.
stroke-legs-hug-and-glide = Enlacer et glisser
    .hands = Entourez la cuisse des deux mains et tournez-les doucement en sens contraire en glissant jusqu’à la cheville.
    .notice = Beaucoup de bébés se calment et vous regardent ; d’autres préfèrent plus lent.
stroke-feet-thumb-over-thumb = Pouce après pouce
    .hands = Faites marcher vos pouces sur la plante du pied, l’un après l’autre, du talon aux orteils.
    .notice = Les orteils peuvent s’écarter ou se replier : c’est parfois un réflexe plutôt qu’une réponse.
stroke-feet-toe-rolls = Orteils roulés
    .hands = Roulez doucement chaque orteil entre le pouce et un doigt, l’un après l’autre.
    .notice = Beaucoup de parents comptent ou chantent ici, et certains bébés finissent par guetter le dernier orteil.
stroke-feet-under-toes = Sous les orteils
    .hands = Passez un doigt juste sous les orteils, puis sur le coussinet à l’avant du pied.
    .notice = Les orteils peuvent se refermer sur votre doigt.
stroke-feet-thumb-press = Pression des pouces
    .hands = Appuyez légèrement avec les pouces, un petit point à la fois, sur toute la plante du pied.
    .notice = Un toucher lent et sûr chatouille parfois moins qu’un effleurement.
stroke-feet-top-of-foot = Dessus du pied
    .hands = Des deux pouces, caressez le dessus du pied, des orteils jusqu’à la cheville.
    .notice = Le pied peut se relever vers vos pouces.
stroke-feet-ankle-circles = Cercles à la cheville
    .hands = Du bout des doigts, tracez de petits cercles autour des os de la cheville.
    .notice = Certains bébés ne bougent presque plus ; d’autres se mettent à tourner le pied.
stroke-legs-swedish-milking = Vidange suédoise
    .hands = Glissez de la cheville jusqu’à la hanche, une main après l’autre, la main libre tenant le pied.
    .notice = Vers le haut, c’est parfois tout autre chose : voyez ce que votre bébé préfère.
stroke-legs-rolling = Rouler la jambe
    .hands = Roulez la jambe entre vos paumes à plat, du genou à la cheville.
    .notice = Souvent joyeux : beaucoup de bébés sourient ou gigotent.
stroke-legs-bottom-relaxer = Détente des fesses
    .hands = Glissez les deux mains sous les fesses et massez-les en cercles lents.
    .notice = Les fesses peuvent sembler fermes, puis plus souples après quelques cercles.
stroke-tummy-water-wheel-a = Moulin à eau A
    .hands = Du bord des mains, tour à tour, balayez le ventre vers le bas, du dessous des côtes au haut des jambes.
    .notice = Le ventre peut s’assouplir sous vos mains ; sourcils froncés ou corps raidi : faites une pause.
stroke-tummy-water-wheel-b = Moulin à eau B
    .hands = Une main tient les deux chevilles en l’air ; du bord de l’autre, balayez le ventre vers le bas, encore et encore.
    .notice = Jambes levées, le ventre peut sembler plus relâché.
stroke-tummy-thumbs-to-sides = Pouces vers les côtés
    .hands = Posez les deux pouces à plat au nombril et glissez-les vers les flancs, sous les côtes.
    .notice = Beaucoup de parents sentent leur bébé respirer dans leurs mains.
stroke-tummy-sun-and-moon = Soleil et lune
    .hands = Face à votre bébé, une main tourne dans le sens des aiguilles d’une montre ; à chaque tour, l’autre la suit d’un demi-cercle.
    .notice = Certains bébés se posent dans ce rythme égal ; plus lent, c’est souvent mieux.
stroke-tummy-i-love-you = I Love You
    .hands = Sens horaire : I descend à la gauche du bébé ; L part de sa droite, traverse, descend à gauche ; U monte à droite, traverse, descend à gauche.
    .notice = Beaucoup de bébés regardent votre bouche dire les mots.
stroke-tummy-walking = Petits pas
    .hands = Du bout des doigts, marchez sur le ventre, à hauteur du nombril, de votre gauche à votre droite.
    .notice = Certains parents sentent bouger de petites bulles de gaz ; d’autres, rien du tout.
stroke-colic-knees-to-tummy = Genoux vers le ventre
    .hands = Ramenez doucement les deux genoux vers le ventre, tenez quelques secondes, puis laissez les jambes redescendre seules.
    .notice = Certains bébés lâchent un gaz ; un bébé qui repousse en a peut-être assez.
stroke-chest-open-book = Livre ouvert
    .hands = Du milieu de la poitrine, glissez vers l’extérieur le long des côtes, descendez, revenez au milieu : un cœur se dessine.
    .notice = Bras grands ouverts ou repliés : l’un comme l’autre est une réponse.
stroke-chest-butterfly = Papillon
    .hands = Glissez une main de la hanche à l’épaule opposée, et retour ; puis l’autre main, en croisant.
    .notice = Beaucoup de bébés suivent des yeux les mains qui se croisent.
stroke-arms-pit-stop = Pause à l’aisselle
    .hands = Levez le bras, pas plus haut qu’il ne vient seul, et caressez légèrement l’aisselle avec les doigts.
    .notice = Cela chatouille certains bébés : une main lente, à plat, passe souvent mieux.
stroke-arms-indian-milking = Vidange indienne
    .hands = Attendez que le bras vienne, ne tirez jamais ; glissez de l’épaule à la main, une main après l’autre.
    .notice = Beaucoup de bébés gardent les bras repliés ; ils s’ouvrent parfois après un passage ou deux.
stroke-arms-hug-and-glide = Enlacer et glisser
    .hands = Entourez le haut du bras des deux mains ; tournez-les doucement en sens contraire en glissant jusqu’au poignet. Ne tirez jamais.
    .notice = Si le bras se retire, certains bébés aiment que vos mains restent posées là.
stroke-arms-palm-and-fingers = Paume caressée, doigts roulés
    .hands = Caressez la paume avec le pouce, puis roulez doucement chaque doigt. Laissez fermé le poing qui veut le rester.
    .notice = Les doigts peuvent serrer fort les vôtres : à cet âge, la main agrippe par réflexe.
stroke-arms-top-of-hand = Dos de la main
    .hands = Caressez le dos de la main avec les pouces, entre les jointures et le poignet.
    .notice = Beaucoup de parents y viennent quand les poings restent fermés.
stroke-arms-wrist-circles = Cercles au poignet
    .hands = Du bout des doigts, tracez de petits cercles autour du poignet.
    .notice = La main peut s’alourdir et se relâcher dans la vôtre.
stroke-arms-swedish-milking = Vidange suédoise
    .hands = Glissez du poignet jusqu’à l’épaule, une main après l’autre, en suivant le bras où qu’il aille.
    .notice = Quand un bras a eu son tour, certains bébés offrent l’autre.
stroke-arms-rolling = Rouler le bras
    .hands = Roulez le bras souplement entre vos paumes à plat, jusqu’au poignet, sans l’étirer.
    .notice = Beaucoup de bébés trouvent ce geste drôle.
stroke-face-open-forehead = Front ouvert
    .hands = Avec peu ou pas d’huile au bout des doigts, caressez du milieu du front vers les tempes.
    .notice = Gardez vos paumes à l’écart des yeux : beaucoup de bébés aiment vous voir tout du long.
stroke-face-brows = Sourcils
    .hands = Passez vos pouces le long des sourcils, du nez vers l’extérieur.
    .notice = Les yeux peuvent cligner ou se fermer ; attendez que le regard vous revienne.
stroke-face-nose-to-cheeks = Du nez aux joues
    .hands = Avec les pouces, partez de la racine du nez, descendez de chaque côté, puis ouvrez vers les joues.
    .notice = Nez bouché ? Certains bébés aiment, d’autres se détournent.
stroke-face-under-cheekbones = Sous les pommettes
    .hands = Du bout des doigts, caressez sous les pommettes, des ailes du nez vers les oreilles.
    .notice = Joue caressée, votre bébé cherche peut-être à téter : réflexe ou faim, pas un non.
stroke-face-smile = Sourire
    .hands = Avec les pouces, dessinez un sourire : au-dessus de la lèvre du haut, puis sous celle du bas.
    .notice = Souriez en le dessinant : beaucoup de bébés essaient aussi.
stroke-face-jaw-circles = Cercles sur la mâchoire
    .hands = Du bout des doigts, faites de petits cercles doux le long de la mâchoire.
    .notice = Téter et pleurer, quel travail ! Beaucoup de parents sentent la mâchoire s’assouplir.
stroke-face-ears-neck-chin = Oreilles, cou et menton
    .hands = Caressez sur et derrière les oreilles, descendez le côté du cou et revenez devant, sous le menton.
    .notice = Certains bébés appuient la tête dans votre main.
stroke-face-teething = Poussée dentaire
    .hands = De l’extérieur, faites de minuscules cercles sur les gencives : au-dessus de la lèvre du haut, puis sous celle du bas.
    .notice = Quand les dents poussent, certains bébés appuient sur votre doigt ; d’autres n’en veulent pas.
stroke-back-back-and-forth = Va-et-vient
    .hands = Les deux mains, posées en travers du dos, vont et viennent des épaules aux fesses. Aucun poids sur la colonne.
    .notice = Beaucoup de bébés lèvent la tête pour regarder ; faites une pause quand elle pèse.
stroke-back-swoop-to-bottom = Glissé jusqu’aux fesses
    .hands = Une main repose sur les fesses ; l’autre descend de la nuque à sa rencontre, sans appuyer sur la colonne.
    .notice = La main qui reste peut aider votre bébé à sentir où vous êtes.
stroke-back-swoop-to-feet = Glissé jusqu’aux pieds
    .hands = Posez une main aux chevilles ; l’autre glisse de la nuque aux pieds, légère sur la colonne, d’un seul long trait.
    .notice = Certains bébés s’étirent alors de tout leur long.
stroke-back-small-circles = Petits cercles
    .hands = Du bout des doigts, faites de petits cercles des deux côtés de la colonne, pas dessus, des épaules aux fesses.
    .notice = Les petits cercles prennent du temps ; beaucoup de parents se surprennent à ralentir.
stroke-back-combing = Peigne
    .hands = Doigts écartés, peignez le dos vers le bas, à côté de la colonne, de plus en plus légèrement, jusqu’à toucher à peine.
    .notice = Une fin tranquille : certains bébés posent ici la tête.
stroke-anywhere-integration = Intégration
    .hands = Reliez tout ce qui précède d’un long glissé léger jusqu’aux pieds, deux ou trois fois.
    .notice = Cela peut devenir le signe que votre bébé connaît : cette partie est finie.
stroke-movements-cross-arms = Croiser les bras
    .hands = Croisez les bras sur la poitrine, puis ouvrez-les sur les côtés, seulement jusqu’où ils viennent sans forcer.
    .notice = Cela peut devenir un jeu ; changez le bras du dessus.
stroke-movements-arm-to-foot = Bras vers pied opposé
    .hands = Rapprochez une main et le pied opposé, puis éloignez-les, sans forcer ; changez ensuite de côté.
    .notice = Certains bébés cherchent ensuite leur pied.
stroke-movements-cross-legs = Croiser les jambes
    .hands = Croisez souplement les jambes sur le ventre, rouvrez-les et changez la jambe du dessus. Ne forcez jamais.
    .notice = Un bébé qui repousse participe peut-être, ou veut peut-être une pause.
stroke-movements-legs-up-and-down = Une jambe, puis l’autre
    .hands = Montez et descendez les jambes tour à tour : un genou plie, l’autre jambe s’allonge. Ne forcez jamais.
    .notice = Certains bébés prennent le relais et pédalent.
stroke-movements-bend-and-stretch = Plier et étendre
    .hands = Pliez lentement les deux genoux, attendez un peu et laissez les jambes s’étendre seules. Ne forcez jamais.
    .notice = La petite attente entre les deux, beaucoup de bébés l’aiment.

## Closing parts

part-colic-routine = Routine coliques
    .about = Quelques gestes sur le ventre et genoux pliés, tour à tour, pour les moments calmes entre les crises de pleurs. Si des pleurs vous inquiètent, voyez d’abord un médecin.
part-gentle-movements = Mouvements doux
    .about = Croiser, plier, étendre lentement, pour finir : un jeu, jusqu’où votre bébé veut bien suivre.
part-whole-routine = Massage complet
    .about = Tout à la suite, des jambes au dos. Chaque bébé décide de ce qui sera le massage du jour.

## Asking permission, then looking, talking, singing

step-permission-moment = Choisir un bon moment
    .how = La pièce est chaude, rien ne vous presse, votre bébé est calme et bien en éveil.
step-permission-tell = Dire ce qui vient
    .how = Dites le prénom de votre bébé et ce que vous aimeriez faire ; ne déshabillez que le nécessaire.
step-permission-swish = Se chauffer les mains
    .how = Frottez vos paumes près des oreilles de votre bébé, avec un peu d’huile si vous en mettez. Ce bruissement devient votre signal.
step-permission-show = Montrer ses mains
    .how = Tenez vos paumes ouvertes tout près de vous, là où votre bébé peut les voir.
step-permission-ask = Demander
    .how = Posez toujours la même petite question, comme « Je peux te masser les jambes ? » Que ce soit une vraie question.
step-permission-wait = Attendre et observer
    .how = Laissez du temps à votre bébé. Regardez les yeux, les mains, le souffle, et plusieurs signes ensemble plutôt qu’un seul.
step-permission-yes = Si cela ressemble à un oui
    .how = Laissez d’abord vos mains chaudes posées sur votre bébé. Puis commencez, toujours en observant.
step-permission-no = Si cela ressemble à un non
    .how = Un repas, un câlin, un change, du repos : vous redemanderez une autre fois. Votre bébé a répondu, et vous avez écouté.
step-before-look = Regarder
    .how = Approchez-vous, face à face. Si votre bébé détourne les yeux, attendez : ils se reposent peut-être des vôtres.
step-before-talk = Parler
    .how = Dites doucement ce que vos mains vont faire, et laissez à votre bébé le temps de répondre.
step-before-sing = Chanter
    .how = Fredonnez ou chantez quelque chose de lent. Juste ou faux, qu’importe : c’est votre voix que votre bébé connaît.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = yeux grands ouverts et brillants
cue-raised-eyebrows = sourcils levés
cue-a-face-that-brightens = visage qui s’éclaire
cue-open-loose-hands = mains ouvertes et détendues
cue-smooth-movements-and-steady-breathing = gestes fluides et souffle régulier
cue-smiles = sourit
cue-looks-into-your-face = regarde votre visage
cue-turns-towards-your-voice = se tourne vers votre voix
cue-coos = gazouille
cue-reaches-for-you-or-holds-on = tend la main vers vous ou s’agrippe
cue-looks-away = détourne le regard
cue-yawns-or-hiccups = bâille ou a le hoquet
cue-frowns-or-pulls-a-face = fronce les sourcils ou grimace
cue-breathes-faster = respire plus vite
cue-hand-to-the-ear = main à l’oreille
cue-a-glazed-look = regard vague
cue-turns-or-arches-away = se détourne ou se cambre
cue-pushes-your-hand-away = repousse votre main
cue-stiff-spread-fingers = doigts raides, écartés
cue-jerky-thrashing-movements = gestes saccadés, désordonnés
cue-turns-red-or-pale = rougit ou pâlit
cue-coughs-splutters-or-spits-up = tousse, crachote ou régurgite
cue-falls-asleep = s’endort
cue-cries = pleure
cue-hand-to-the-mouth = main à la bouche : s’apaise, ou a faim
cue-grows-very-still = ne bouge presque plus : écoute, ou c’est un peu trop
cue-turns-to-your-hand-and-roots = se tourne vers votre main et cherche à téter : réflexe, ou faim
cue-wriggles-hard = se tortille fort : grande joie, ou envie de changement

## Behavioural states

state-deep-sleep = Sommeil profond
    .looks = Ne bouge pas et respire régulièrement.
    .what-to-do = Laissez dormir votre bébé.
state-light-sleep = Sommeil léger
    .looks = Les yeux bougent sous les paupières ; visage et membres tressaillent.
    .what-to-do = Laissez faire : remuer, ce n’est pas encore s’éveiller.
state-drowsy = Somnolence
    .looks = Paupières lourdes et regard vague.
    .what-to-do = Attendez de voir : peut-être l’éveil, peut-être le sommeil.
state-quiet-alert = Éveil calme
    .looks = Corps tranquille ; yeux brillants, grands ouverts sur vous.
    .what-to-do = Demandez la permission : c’est souvent le meilleur moment.
state-active-alert = Éveil actif
    .looks = Bouge beaucoup, regarde partout, peut commencer à grogner.
    .what-to-do = Ralentissez ou changez de geste. Une fois le calme revenu, redemandez.
state-crying = Pleurs
    .looks = Pleure, le visage et le corps tendus.
    .what-to-do = Arrêtez et consolez. Le massage peut attendre un autre jour.

## Oils

oils =
    .statement = L’huile est un choix. Si vous en mettez, beaucoup de cours suggèrent une huile végétale ou de fruit, simple, sans parfum, pressée à froid, comestible. Signalez les allergies de la famille à votre instructrice ou instructeur ; si la peau de votre bébé est sèche, irritée ou a de l’eczéma, demandez d’abord à la PMI ou à votre médecin.
    .patch-test = Avant la première fois, mettez une goutte sur un petit coin de peau de votre bébé. Regardez après vingt minutes, puis le lendemain ; laissez l’huile de côté si la peau est rouge ou gonflée.
    .agreed =
        Simple et sans parfum, pour que votre odeur à vous reste.
        Comestible, car les mains vont à la bouche.
        Un peu suffit : chauffez-la d’abord dans vos mains, et tenez-la loin des yeux.
        Pas d’huile sur une peau abîmée, suintante ou infectée.
        Gardez-la au frais, dans le noir, et jetez-la dès qu’elle sent le rance.
        Vous pouvez toujours masser sans huile, ou sur les vêtements.
    .avoided =
        Huile d’olive et autres huiles riches en acide oléique
        Huile de moutarde
        Huile d’arachide et, pour beaucoup, d’amande et autres fruits à coque
        Huile minérale et vaseline
        Huiles parfumées et huiles essentielles
        Toute huile, les quatre à six premières semaines

## When not to massage, and where to turn

safety =
    .urgent = Les services de santé demandent aux parents de consulter en urgence pour un bébé de moins de trois mois avec une température de 38 °C ou plus. N’attendez pas le prochain cours.
    .not-now =
        Votre bébé dort, pleure ou dit non.
        Votre bébé a faim ou vient de manger.
        Votre bébé ne va pas bien, a de la fièvre ou une maladie qui peut s’attraper.
        Peau abîmée, infectée, suintante, ou un bleu : laissez cet endroit tranquille.
        Diarrhée, ou nombril non cicatrisé : pas de gestes sur le ventre.
        Après un vaccin : demandez combien de temps on attend dans votre cours.
    .ask-first =
        Blessure, fracture ou opération récente, ou grosseur que personne n’a examinée.
        Problème de hanche connu ou possible, harnais, ou échographie à venir.
        Problème cardiaque, convulsions, jaunisse ou autre maladie en traitement.
        Naissance prématurée ou besoins particuliers.
    .help =
        Inquiétude pour la santé de votre bébé : votre médecin, la PMI ou une ligne de conseil santé locale.
        En cas d’urgence : le numéro d’urgence local.
        Moral bas, angoisse, épuisement : votre sage-femme, la PMI ou votre médecin. Vous pouvez très bien appeler tôt.
        Quand les pleurs vous dépassent : couchez votre bébé en lieu sûr, éloignez-vous un moment et appelez quelqu’un de confiance.

## Topics

topic-benefits = Ce que le massage peut offrir
    .lines =
        Le massage, c’est du temps à deux : se regarder, s’écouter, se répondre.
        Beaucoup de parents trouvent qu’ils lisent peu à peu mieux les signaux de leur bébé.
        Certains bébés semblent plus calmes ensuite ou s’endorment ; d’autres y prennent simplement plaisir.
        Les études sont encore petites : personne ne peut vous promettre d’effet.
        Quelques minutes qui vous plaisent à vous deux, c’est un massage entier.
topic-permission = Demander d’abord
    .lines =
        On demande à votre bébé avant chaque massage, dès le premier jour.
        Mains chaudes, bruissement, mêmes petits mots : cela devient un signal ; l’apprendre peut prendre quelques semaines.
        Attendez la réponse : elle se lit dans les yeux, les mains, le souffle et la voix.
        Après un non, voyez de quoi votre bébé a besoin et redemandez une autre fois.
        Cette question est une première leçon : pour toucher, il faut un oui.
topic-states = Éveil, sommeil et entre-deux
    .lines =
        Les bébés traversent six états, du sommeil profond aux pleurs.
        L’éveil calme est souvent le meilleur moment : corps tranquille, yeux brillants, grands ouverts.
        Somnolence ou grande vivacité : attendez un peu et voyez ce qui vient.
        Sommeil ou pleurs : pas de massage maintenant. On laisse dormir en paix, on console les pleurs.
        Au début, les moments d’éveil calme sont courts, et un bon massage aussi.
topic-cues = Ce que vous dit votre bébé
    .lines =
        Yeux brillants, main tendue, gazouillis et gestes fluides disent souvent : encore, s’il te plaît.
        Regard détourné, bâillement, hoquet ou sourcils froncés peuvent dire : un peu moins.
        Se cambrer, repousser, raidir les doigts ou pleurer, cela dit : quelque chose devrait changer.
        Cherchez plusieurs signes ensemble ; un seul peut vouloir dire bien des choses.
        Essayez une pause, mains immobiles, un autre endroit, un câlin ou un repas, ou arrêtez pour aujourd’hui.
topic-oils = L’huile, et laquelle
    .lines =
        L’huile est un choix : vous pouvez masser sans, ou sur les vêtements.
        Beaucoup de cours suggèrent une huile simple, sans parfum, pressée à froid, comestible.
        Pour un bébé, beaucoup évitent olive, moutarde, fruits à coque, huiles minérales et parfumées.
        Sur le tournesol et les premières semaines, les avis diffèrent ; demandez en cours.
        Essayez d’abord une goutte sur un petit coin de peau, et regardez encore le lendemain.
topic-when-not = Quand ne pas masser
    .lines =
        Attendez si votre bébé dort, pleure, a faim ou vient de manger.
        Pas si votre bébé ne va pas bien ou a de la fièvre ; évitez la peau irritée, abîmée ou infectée.
        Après une blessure ou une opération, ou avec une maladie en traitement, demandez d’abord à un professionnel de santé.
        Après un vaccin, demandez combien de temps on attend dans votre cours.
        Avant trois mois, un bébé qui a 38 °C ou plus a besoin d’une aide médicale urgente.
topic-crying-and-colic = Pleurs et coliques
    .lines =
        Les pleurs sont l’appel à l’aide des bébés. Ici, en cours, ils sont les bienvenus.
        Des pleurs vous inquiètent ? Voyez d’abord un médecin, pour écarter d’autres causes.
        La routine coliques, c’est pour les moments calmes, pas en pleine crise de pleurs.
        Beaucoup de cours suggèrent deux ou trois petits moments par jour pendant deux semaines, si votre bébé aime cela.
        Si cela vous dépasse, couchez votre bébé en lieu sûr, éloignez-vous et appelez quelqu’un.
topic-connection = Faire connaissance
    .lines =
        Le lien grandit par petits moments : un regard, un toucher, une réponse.
        Laissez des silences en parlant ou en chantant ; votre bébé y mettra peut-être un regard, un coup de pied, un son.
        Quand vous voyez un signal et y répondez, votre bébé sent peut-être qu’on l’entend.
        Tout le monde manque des signaux. C’est en réessayant qu’on fait connaissance.
        L’amour vient parfois lentement. S’il vous semble loin, parlez-en à la PMI ou à quelqu’un de confiance.
topic-parent-wellbeing = Et vous, comment ça va ?
    .lines =
        Le massage commence par vous : laissez tomber les épaules et soufflez lentement.
        Installez-vous le dos soutenu, les bras légers.
        Larmes, inquiétude, ennui : c’est fréquent durant ces mois, et vous pouvez le dire ici.
        Si les jours tristes ou anxieux durent, parlez-en à votre sage-femme, à la PMI ou à votre médecin.
        Laissez quelqu’un faire une chose pour vous cette semaine.
topic-sleep = Sommeil et fatigue
    .lines =
        Les jeunes bébés dorment par petits bouts, de jour comme de nuit.
        Bâillements et regard vague peuvent être les premiers signes de fatigue.
        Quelques gestes lents, le soir, peuvent aider certains bébés à s’apaiser.
        Le massage est pour les bébés éveillés ; un bébé qui dort, on le laisse dormir.
        Pour vos questions sur le sommeil en sécurité, voyez votre sage-femme ou la PMI.
topic-brain-and-touch = Le toucher et le cerveau qui grandit
    .lines =
        Le toucher est un des premiers sens à se développer, et c’est par la peau que votre bébé rencontre le monde.
        Le cerveau d’un bébé grandit avec ce qui se passe entre les gens : toucher, regards, voix, réponses.
        Dire ce que vous faites en le faisant réunit le toucher et les mots.
        Peu de choses, encore et encore, sont peut-être plus faciles à assimiler que beaucoup de nouveautés.
        Sur massage et cerveau, les études sont rares. Savourez ce moment pour lui-même.
topic-partners = Pères, partenaires et proches
    .lines =
        Père, partenaire, grands-parents : quiconque est proche de votre bébé peut aussi masser.
        Chaque paire de mains est différente, et votre bébé aimera peut-être la différence.
        Montrez un geste à la maison, puis laissez-les trouver leur propre façon.
        Tout le monde demande d’abord, et la réponse peut changer selon la personne.
        Un moment fixe peut aider : après le bain, ou le dimanche matin.
topic-growing-child = Frères, sœurs et bébé qui grandit
    .lines =
        Un bébé à quatre pattes tient rarement en place : un pied au passage est aussi un massage.
        Un jeune enfant aimera peut-être une histoire sur le dos : pluie, train, gâteau qu’on prépare.
        Continuez à demander. Les plus grands répondent avec des mots, et « non » en est un.
        Frères et sœurs peuvent masser une poupée, ou un pied avec vous à côté.
        Au coucher, le massage du dos restera peut-être des années dans la famille.
topic-at-home = Continuer à la maison
    .lines =
        Choisissez deux ou trois gestes que votre bébé aime. Voilà un massage.
        Rattachez-le à ce qui a lieu de toute façon : un change, le bain.
        Laissez les signaux de votre bébé décider de la durée : deux minutes ou vingt.
        Un geste oublié ? Regardez la fiche, ou faites ce qui vous semble bon à vous deux.
        Pièce chaude, mains chaudes, demander d’abord : le reste peut changer.

## Songs and rhymes

song-hello = Bonjour, les doigts
    .lines =
        Bonjour, les doigts, bonjour, les pieds,
        Bonjour, les yeux, bonjour, le nez,
        Bonjour, [name], sur ton tapis,
        On chante ton nom, on applaudit !
song-slow-river = Lente rivière
    .lines =
        Descends, descends, lente rivière,
        De la hanche au pied, vers la mer.
        Remonte, du pied à la hanche,
        Marée tranquille, voile blanche.
song-little-pig = Les petits cochons
    .lines =
        Le gros cochon s’en va au bois,
        Le deuxième reste sous son toit,
        Le troisième a du bon pain frais,
        Le quatrième n’a rien, c’est vrai,
        Le tout petit fait : « Oui, oui, oui ! »
        Jusqu’à la maison, dans son lit.
song-round-goes-the-clock = Tourne, l’aiguille
    .lines =
        Tourne, l’aiguille, au cadran rond,
        Tourne, la lune, à l’horizon,
        Tourne ma main, tout doucement,
        Sur ton ventre, comme le temps.
song-fish-alive = Un poisson dans mes doigts
    .lines =
        Un, deux, trois, un poisson dans mes doigts,
        Quatre, cinq, six, il frétille et il glisse,
        Sept, huit, neuf, il file sous le pont neuf,
        Dix, c’est fini, je rouvre la main :
        Nage, poisson, reviens demain !
song-small-weather = Petite météo
    .lines =
        Le ciel est lisse sur ton front,
        Tes deux sourcils, nuages ronds,
        La pluie descend le long du nez,
        Tout au coin, un sourire est né.
song-cat-on-the-roof = Le chat sur le toit
    .lines =
        Un chat monte, un chat redescend,
        Par-dessus les toits, doucement,
        Pattes de velours, pas de plume,
        Le vent le peigne dans la brume.

## What a class asks of its families

question-1 = Allergies de votre bébé
    .why = Pour tenir loin de votre bébé toute huile à éviter.
question-2 = Vos allergies en lien avec l’huile ou le toucher
    .why = L’huile est aussi sur vos mains.
question-3 = Peau : eczéma, endroits secs ou irrités, coupures
    .why = L’huile et les gestes contournent ces endroits.
question-4 = Le nombril est-il cicatrisé ?
    .why = Les gestes du ventre passent dessus.
question-5 = Hanches : souci connu ou suspecté, harnais, échographie à venir
    .why = Les gestes des jambes et les croisements font bouger les hanches.
question-6 = Problème de santé, opération ou blessure récente, médicament
    .why = Pour en parler ensemble avant le premier toucher.
question-7 = Si vous avez noté quelque chose : un professionnel de santé est-il d’accord pour le massage ?
    .why = Cette personne connaît la santé de votre bébé ; le cours n’en juge pas.
question-8 = Dernier vaccin, s’il y en a eu un
    .why = Les cours attendent ensuite un certain temps, chacun selon la règle de son organisme ou assureur.
question-9 = Prochain vaccin, si la date est connue
    .why = Pour vous reposer la question une fois qu’il est fait.
question-10 = Tout ce qui vous aide à participer : marches, chaise, audition, langue
    .why = Pour que la salle vous convienne.
