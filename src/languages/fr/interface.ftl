### What families read on their pages: French. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, de { $from } à { $until }
skip-to-sheet = Aller à la fiche
skip-to-page = Aller à la page
motto = Le cours enseigne ; la fiche rappelle.

## What a week is called

title-with = { $region }, avec { $parts }
title-looking-back = Un regard en arrière
title-nothing = Rien de nouveau pour l’instant

## The drawing of the baby, for who does not see it

figure = Un bébé, rien d’appris pour l’instant
    .new = Un bébé ; nouveautés de la semaine : { $new }
    .known = Un bébé ; déjà vu : { $known }
    .both = Un bébé ; nouveautés de la semaine : { $new } ; déjà vu : { $known }

## The sheet of a week

sheet-for = Pour { $names }
sheet-page-title = Semaine { $week } : { $title }
sheet-week-of = Semaine { $week } sur { $weeks }
sheet-week = Semaine { $week }
sheet-weeks = Semaines
sheet-new-for-you = Nouveau pour vous :
    .about = votre groupe l’a appris sans vous. Rien ne presse, et vous pouvez demander qu’on vous le montre.
    .short = nouveau pour vous
sheet-new = Nouveau cette semaine
sheet-closing = Pour finir
sheet-again = À reprendre, selon vos envies à deux
sheet-songs = À chanter
sheet-topics = Pour y réfléchir
sheet-oil = Huile
sheet-next = La prochaine fois
    .over = Le cours est fini ; le massage peut continuer. Vos mains connaissent le chemin.
sheet-cancelled = Pas le { $day } :
    .about = cette séance est annulée.
sheet-booking = Votre réservation
sheet-due = À payer et déjà payé
sheet-from = Proposé par { $practice }.

## How every sheet begins

begin = Avant de commencer
begin-ask = Demander la permission
begin-look = Regarder, parler, chanter
begin-read = Lire la réponse
begin-yes = Oui, continuez :
begin-change = Quelque chose devrait changer :
begin-all = Comment demander, pas à pas
begin-asking = Demander
begin-together = Être ensemble
begin-signs = Petits signes et signes clairs
begin-clusters = Les signaux viennent groupés ; un seul dit parfois peu.
begin-states = Éveil ou sommeil

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Geste par geste, auprès de votre bébé
beside-ask = Demandez, puis attendez
    .begin = Mon bébé dit oui
    .no = Mon bébé dit non
beside-count = { $at } sur { $all }
beside-title = { $stroke }, { $at } sur { $all }
beside-where = À quel endroit : { $region }
beside-next = Suivant
beside-back = Précédent
beside-ways = D’un écran à l’autre
beside-rest = Laissez reposer vos mains
    .how = Gardez les deux mains immobiles sur votre bébé, le temps de quelques souffles lents. Puis remerciez votre bébé, avec vos mots à vous, et retirez lentement les mains.
    .listen = Si votre bébé en a assez avant la fin, c’est aussi un massage entier.
beside-sheet = Vers la fiche

## My baby is: what a baby shows, and what that leads to

cues-open = Que me dit mon bébé ?
cues = Mon bébé, en ce moment…
    .about = Choisissez ce que vous voyez. Personne n’est prévenu, et rien n’est gardé.
cues-signs = Je vois un signe
    .about = Un seul signe peut ne pas dire grand-chose. Cherchez-en plusieurs ensemble.
cues-more = Cela dit souvent : encore, s’il te plaît
    .next = Continuez tant que votre bébé y prend plaisir, et observez toujours : cela pourrait bien être un oui.
cues-change = Cela peut dire : quelque chose devrait changer
    .less = Faites une pause, mains immobiles, et laissez du temps à votre bébé. Puis essayez plus doux, ou redemandez.
    .stop = Arrêtez pour l’instant. Tenez votre bébé contre vous et voyez ce qu’il lui faut : un câlin, un repas, un change ou du sommeil.
cues-either = Cela peut dire l’un ou l’autre
    .next = Laissez reposer vos mains, et cherchez un autre signe avant de continuer ou d’arrêter.
cues-now = C’est peut-être un bon moment
cues-wait = Attendez un peu
cues-not-now = Pas maintenant
cues-said-no = Mon bébé a dit non
cues-no = Alors pas aujourd’hui, et c’est bien
    .next = Votre bébé a répondu, et vous avez écouté : le massage est là pour cela. Un repas, un câlin, un change ou du repos ensemble, et vous redemanderez une autre fois.
    .kept = Rien de cela n’est noté. Votre instructrice ou instructeur ne le saura que si vous le dites.
cues-tell = Prévenir votre instructrice ou instructeur
cues-again = Regarder encore
cues-begin = Demander, puis commencer auprès de votre bébé

## When hands rest

care = Quand ne pas masser
care-ask-first = Demandez d’abord à un professionnel de santé, si ce n’est pas déjà fait
care-help = Où trouver de l’aide

## How things are for the next session

word = Comment ça se présente pour le { $day } ?
    .about = Touchez une réponse : seule la personne qui anime votre cours la voit. Vous pouvez en changer jusqu’à la fin du cours.
word-fine = Tout va bien
word-cannot-come = Nous ne pouvons pas venir
word-vaccine = Un vaccin depuis la dernière fois
word-unwell = Malade
word-something-else = Autre chose
word-said = Vous nous avez dit : « { $word } ».
word-said-day = Le vaccin a été fait le { $day }.
word-said-moment = Le vaccin a été fait le { $day } à { $time }.
word-vaccine-day = Jour du vaccin
word-vaccine-time = Heure
    .aside = si vous la connaissez
word-vaccine-tell = Dire quand c’était
word-no-vaccine = Finalement, il n’y a pas eu de vaccin
word-line = Un mot pour qui anime le cours
    .aside = facultatif
    .send = Envoyer le mot

## Before the first session

welcome = Bienvenue au cours « { $class } »
    .title = Bienvenue
welcome-meet = Rendez-vous le { $when }, { $venue }.
bring = À apporter
    .towel = Une serviette ou une couverture, et de quoi changer et nourrir votre bébé.
    .baby = Votre bébé, dans son humeur du jour. Pleurs, repas et sommeil sont tous bienvenus.
welcome-keep = Après chaque séance, sa fiche apparaît ici. Gardez ce lien.

## A link that opens nothing

not-here = Pas ici
not-yet = Pas encore
    .about = Cette fiche apparaîtra quand votre groupe l’aura apprise ensemble. Rien ne presse.
    .back = Vers votre dernière fiche
no-link = Ce lien n’est pas en service
    .about = Une lettre s’est peut-être perdue, ou un nouveau lien a été créé. Demandez-le à votre instructrice ou instructeur ; cela prend une minute.

## On paper

paper-scan = La fiche entière
paper-all = Toutes les semaines sur papier
paper-large = Gros caractères
paper-usual = Caractères habituels
paper-print = Imprimer
paper-pdf = Enregistrer en PDF (A4)
    .letter = Enregistrer en PDF (Letter)
paper-none = Cette fiche n’existe pas en PDF
    .about = L’ordinateur d’où viennent ces pages n’a pas les caractères qu’il faut. La page elle-même s’imprime bien : ouvrez-la et choisissez Imprimer.

## On a phone

phone-kept = Copie gardée sur ce téléphone le { $day }.
phone-note = Vos propres notes pour cette semaine
    .about = Elles restent sur ce téléphone : personne d’autre ne les voit, et elles disparaissent quand ce lien est retiré.
away = Pas de réseau
    .heading = Pas de réseau pour l’instant
    .about = Cette page a besoin du réseau, injoignable en ce moment. Réessayez quand il sera revenu. Si vous étiez en train de nous dire quelque chose, ce n’est peut-être pas arrivé.
    .kept = Vos fiches sont gardées sur ce téléphone, prêtes quand vous l’êtes.

## Here and there

optional = facultatif
session-over = terminée
leave-as-it-was = Ne rien changer
copy = Copier le lien
    .done = Copié
write-to = Écrire à { $instructor }
    .place = Demander une place à { $instructor }
    .next = Écrire à { $instructor } pour le prochain cours
field-meanwhile = Enregistré entre-temps :
    .nothing = rien
field-stale = Quelqu’un a enregistré ceci entre-temps dans une autre fenêtre. Votre version est ci-dessous, et la version actuelle à côté de chaque champ. Enregistrez de nouveau pour garder la vôtre.

## The language of a page

language = Langue
language-first = Nous lisons en
language-second = À côté, sur les fiches
    .none = aucune autre langue
language-save = Enregistrer la langue

## A class that anybody may read of

class-about = Massage bébé pour les parents et leurs bébés, avec { $instructor }, chez { $practice }.
class-title = { $class } : massage bébé avec { $instructor }
class-weeks =
    { $weeks ->
        [one] Une semaine à partir du { $day }, à { $time }.
       *[other] { $weeks } semaines à partir du { $day }, à { $time }.
    }
class-room =
    { $places ->
        [one] Il reste { $places } place.
       *[other] Il reste { $places } places.
    }
    .over = Ce cours est terminé.
    .full = Toutes les places sont prises.
    .waiting =
        { $families ->
            [one] Toutes les places sont prises ; { $families } famille attend.
           *[other] Toutes les places sont prises ; { $families } familles attendent.
        }
class-book = Réserver une place
    .ask = Demander une place
    .wait = Attendre une place
class-where = Où
class-when = Quand
class-stay = Vous commencez n’importe quelle semaine et restez { $weeks }.
class-ages = Âge des bébés, le premier jour
    .between = de { $from } à { $to } semaines
    .from =
        { $from ->
            [one] à partir de { $from } semaine
           *[other] à partir de { $from } semaines
        }
    .up-to =
        { $to ->
            [one] jusqu’à { $to } semaine
           *[other] jusqu’à { $to } semaines
        }
class-price = Prix
    .begun = Le cours a commencé ; { $instructor } vous dira ce qu’il reste à payer.
class-teacher = Qui anime le cours
class-all = Tous les cours chez { $practice }

## All classes of a practice

classes = Les cours chez { $practice }
classes-about = Massage bébé pour les parents et leurs bébés.
classes-born = Date de naissance de votre bébé
    .hint = Seuls les cours qui conviennent s’affichent alors.
classes-show = Voir ce qui convient
classes-none = Aucun cours ne convient en ce moment.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } pour le cours
    .deposit = { $amount } pour le cours, dont { $deposit } pour retenir la place
price-each = { $amount } pour le cours et par bébé
    .deposit = { $amount } pour le cours et par bébé, dont { $deposit } pour retenir la place
price-further = chaque bébé de plus : { $amount }
    .free = gratuit pour les bébés suivants
price-returning = { $off } de remise après un premier cours
price-free = Gratuit

## The form that books a place

book = Votre place
    .title = Une place au cours « { $class } »
book-kept = Une place vous est gardée jusqu’au { $day }, { $time }.
book-line =
    { $hours ->
        [one] Quand une place se libère, elle vous est proposée et gardée une heure.
       *[other] Quand une place se libère, elle vous est proposée et gardée { $hours } heures.
    }
book-begun = Le cours a commencé ; vous arriveriez en semaine { $week }, et on vous montrerait ce qui précède.
book-begins = Commencer le
book-needs = Seulement si quelque chose compte. Vous pourrez aussi le dire plus tard, sur votre propre page.
    .baby = À propos de votre bébé
    .family = À propos de la famille
    .others = À propos d’un deuxième ou troisième bébé
book-robots = Laissez ce champ vide
book-use = Ce que vous écrivez ici est pour { $instructor } et pour ce cours seulement, et ne sert à rien d’autre. Vous pouvez le voir, le corriger et le retirer sur votre propre page.
book-send = Réserver la place
    .wait = Rejoindre la liste d’attente
book-age = Ce cours est pour les bébés { $ages } le premier jour ; pour le vôtre, ce serait : { $age }.
age =
    { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }
    .corrected =
        { $weeks ->
            [one] { $weeks } semaine, âge corrigé { $corrected }
           *[other] { $weeks } semaines, âge corrigé { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] { $weeks } semaine, avant le terme prévu
           *[other] { $weeks } semaines, avant le terme prévu
        }
    .not-born = naissance à venir

## Who a family is

family-adult = Adulte
    .second = Deuxième adulte
family-name = Nom
family-email = E-mail
    .aside = ou téléphone
family-phone = Téléphone
family-baby = Bébé
    .second = Deuxième bébé
    .third = Troisième bébé
family-baby-name = Prénom
family-born = Date de naissance
family-early = Semaines d’avance
    .hint = Semaines avant la 40e ; les deux âges s’affichent alors.
details = Vos informations
    .save = Enregistrer vos informations

## What a family says yes to, each on its own

agree = Comme vous voulez
    .about = Chaque point est votre choix, et vous pouvez le changer à tout moment.
agree-letters = Vous pouvez nous écrire pour de prochains cours
agree-photos = On peut nous voir sur les photos du cours
    .aside = jamais sans vêtements
agree-shares = Les autres familles du cours qui partagent aussi peuvent voir
shares-nothing = Rien
shares-names = Nos prénoms
shares-email = Nos prénoms et notre e-mail
shares-phone = Nos prénoms et notre téléphone
shares-both = Nos prénoms, e-mail et téléphone
agree-save = Enregistrer ces choix

## A family's own page of its booking

booking-sheets = Fiches
booking-for = Pour { $names }, avec { $instructor }, chez { $practice }
booking-booked = Vous avez votre place
booking-asked = Vous avez demandé une place
    .about = Elle vous est gardée en attendant la réponse, qui apparaîtra ici. C’est { $instructor } qui répond.
booking-waiting = Vous êtes en liste d’attente
    .next = Vous êtes en tête de liste.
    .before =
        { $families ->
            [one] { $families } famille est avant vous.
           *[other] { $families } familles sont avant vous.
        }
    .about = Quand une place se libère, elle vous est proposée ici.
booking-offered = Une place est libre pour vous
    .until = Elle vous est gardée jusqu’au { $day }, { $time }.
    .after = Ensuite, elle passe à la famille suivante.
    .take = Prendre la place
booking-given-back = Vous avez rendu votre place
    .about = Ce que le groupe a appris avec vous reste sur vos fiches.
booking-ended = Vous n’avez pas de place dans ce cours
    .about = Une place proposée est passée à d’autres, ou il n’y en avait pas à donner. { $instructor } peut vous en dire plus.
booking-correct = Corriger vos informations
booking-due = À payer
booking-needs = Pour que le cours vous convienne
    .about = Allergies, peau, vaccins : dites à { $instructor } ce qui compte pour { $names }, s’il y a quelque chose.
    .tell = Dire ce que le cours doit savoir
booking-when = Quand et où
booking-visits = En visite dans un autre cours
    .one = { $day } : { $class }
booking-circle = Familles qui partagent
    .nobody = Personne d’autre ne partage encore.
    .names = { $adults }, avec { $babies }
booking-keep = Gardez cette page
    .about = Son adresse est le chemin pour y revenir ; il n’y a pas de mot de passe.
    .send = Vous l’envoyer
    .subject = Notre cours de massage
    .secret = Quiconque a l’adresse de cette page peut voir et changer votre réservation. Gardez-la pour vous.

## Leaving

leave-class = Rendre la place
    .link = Rendre la place…
    .ask = Rendre la place ?
    .about = La place se libère aussitôt pour une autre famille. Ce que vous avez appris jusqu’ici reste sur vos fiches. Si vous ne pouvez pas venir une seule semaine, gardez votre place et dites-le plutôt.
leave-line = Quitter la liste d’attente
    .link = Quitter la liste d’attente…
    .ask = Quitter la liste d’attente ?
    .about = Vous perdez alors votre rang.
leave-keep = Garder ma place

## What the class needs to know

needs = Ce que le cours doit savoir
needs-about = Lecture réservée à { $instructor }. Répondez à ce que vous voulez ; chaque réponse expire d’elle-même après le cours.
needs-family = La famille
needs-kept = Gardé jusqu’au { $day } au plus tard.
needs-save = Enregistrer les réponses
answer-open = non précisé
answer-yes = oui
answer-no = non
answer-time = { $question } : heure
    .hint = L’heure compte, là où vous la connaissez.

## What is due and paid

due-now = Maintenant
due-nothing = Ce que vous payez n’est pas encore noté pour vous. Cela apparaîtra ici, et vous n’avez rien à faire d’ici là.
due-open = Reste à payer
    .now = dont maintenant
    .later = et plus tard
    .nothing = rien
due-too-much = Payé en trop
due-paid = Déjà payé
due-how = Comment payer
due-card = Payer par carte
    .about = Cette page-là est celle d’un service de paiement qu’utilise { $practice }. Rien de votre carte n’arrive ici.
due-refund = Si vous ne pouvez pas venir
due-all = Tout le détail
    .what = Quoi
    .to-pay = À payer
due-sheet = Vers votre fiche
entry-by = d’ici au { $day }
entry-due = À payer
    .for = À payer : { $words }
entry-discount = Remise
    .for = Remise : { $words }
entry-paid =
    { $how ->
        [cash] Payé en espèces
        [transfer] Payé par virement
        [card] Payé par carte
       *[voucher] Payé avec un bon
    }
    .for =
        { $how ->
            [cash] Payé en espèces : { $words }
            [transfer] Payé par virement : { $words }
            [card] Payé par carte : { $words }
           *[voucher] Payé avec un bon : { $words }
        }
entry-refund =
    { $how ->
        [cash] Remboursé en espèces
        [transfer] Remboursé par virement
        [card] Remboursé par carte
       *[voucher] Remboursé avec un bon
    }
    .for =
        { $how ->
            [cash] Remboursé en espèces : { $words }
            [transfer] Remboursé par virement : { $words }
            [card] Remboursé par carte : { $words }
           *[voucher] Remboursé avec un bon : { $words }
        }
entry-written-off = Somme abandonnée
    .for = Somme abandonnée : { $words }
entry-taken-back = Annulé : { $title }
receipt = Reçu { $number }
    .link = reçu { $number }
receipt-from = De
    .family = une famille du cours
receipt-to = À
receipt-for = Pour
receipt-amount = Montant
receipt-paid = Payé
receipt-refund = Remboursé
receipt-how =
    { $how ->
        [cash] en espèces
        [transfer] par virement
        [card] par carte
       *[voucher] avec un bon
    }
receipt-void = Non valable : cette ligne a été annulée.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = acompte
sentence-line-course = le cours
sentence-line-rest = le reste du cours
sentence-line-course-babies = le cours, { $n } bébés
sentence-line-rest-babies = le reste du cours, { $n } bébés
sentence-line-further = bébé de plus
sentence-line-returning = cours déjà suivi

## What has just been done, found by its English wording

sentence-place-booked = Vous avez votre place. Gardez cette page : c’est le chemin vers votre réservation.
sentence-place-asked = Votre demande est en route. Gardez cette page : la réponse apparaîtra ici.
sentence-place-waits = Vous êtes en liste d’attente. Gardez cette page : elle montre votre rang.
sentence-place-given-back = Votre place est rendue. Merci de nous l’avoir dit.
sentence-line-left = Vous n’êtes plus en liste d’attente.
sentence-details-saved = Vos informations sont enregistrées.
sentence-language-saved = Vos pages sont désormais dans cette langue.

## Why nothing was booked, found by its English wording

sentence-booking-known = Il y a déjà une réservation pour ce bébé et cet e-mail. Votre lien privé la montre ; s’il est perdu, demandez-le à votre instructrice ou instructeur.
sentence-booking-full = Il n’y a plus de place pour vous ces semaines-là. Vous pouvez attendre : appuyez encore une fois, et la prochaine qui se libère vous est proposée.
sentence-booking-robot = Laissez vide le champ pour les robots, puis renvoyez le formulaire.
sentence-booking-quick = C’était très rapide. Relisez une fois encore, puis renvoyez le formulaire.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Indiquez aussi le jour, en plus de l’heure.
sentence-vaccine-to-come = Ce jour est encore à venir. Dites-le-nous une fois le vaccin fait.
sentence-date = Indiquez une date sous la forme année-mois-jour, comme 2026-11-26.
sentence-date-times = Indiquez une date de notre époque.
sentence-time = Indiquez l’heure en heures et minutes, comme 10:30.
sentence-no-words = Écrivez les mots que nous pouvons montrer, ou choisissez non.
sentence-choose = Choisissez une de ces possibilités.
sentence-too-long = C’est trop long de { $n } ; il y a place pour { $m } caractères.
sentence-control = N’utilisez pas de caractères de contrôle.
sentence-name = Écrivez un nom.
sentence-own-name = Écrivez votre nom.
sentence-reach = Indiquez une adresse e-mail ou un numéro de téléphone : un moyen de joindre la famille.
sentence-email = Indiquez une adresse e-mail, comme nom@example.org.
sentence-phone = Indiquez un numéro de téléphone, comme +33 1 99 00 12 34.
sentence-baby-name = Écrivez le prénom du bébé.
sentence-born = Indiquez la date de naissance.
sentence-born-to-come = Ce jour est encore à venir. Ajoutez la famille après la naissance du bébé.
sentence-born-long-ago = C’était il y a plus de cinq ans. L’année est-elle juste ?
sentence-early = Indiquez des semaines entières avant la 40e, de 0 à 20.
sentence-one-more-baby = Il n’y a pas de place pour un bébé de plus. Parlez-en à votre instructrice ou instructeur.
sentence-whole-number = Indiquez un nombre entier de { $n } à { $m }.
sentence-language = Choisissez une langue de la liste.
sentence-yes-no = Répondez par oui ou non, ou laissez sans réponse.
sentence-vaccine-next = Ce jour est encore à venir. Notez-le sous « Prochain vaccin ».

## The calendar file

calendar-name = Massage bébé
calendar-session = Massage bébé : { $class }, semaine { $week } sur { $weeks }
calendar-off = Annulé : { $class }
calendar-sheet = Votre fiche : { $address }
calendar-add = Ajouter à votre agenda
calendar-map = Voir le lieu sur une carte
calendar = Vos séances dans votre agenda
    .about = Votre agenda peut retenir les dates. Seuls le cours et la semaine y figurent, jamais le prénom de votre bébé.
calendar-follow = Laissez votre agenda les suivre
    .about = Si une séance est déplacée, elle l’est aussi dans votre agenda, souvent en quelques heures.
    .link = Suivre dans votre agenda
    .address = Si rien ne s’ouvre, donnez cette adresse à votre logiciel d’agenda :
calendar-once = Ou ajoutez-les une seule fois
    .about = Ce fichier contient les dates d’aujourd’hui. Si l’une change, chargez-le de nouveau : il corrige l’ancienne.
    .link = Charger le fichier
calendar-secret = Quiconque a cette adresse peut trouver vos fiches. Si elle est tombée en de mauvaises mains, demandez un nouveau lien à votre instructrice ou instructeur : l’ancienne adresse cesse aussitôt de valoir, et l’agenda qui la suit aussi.

## When the course is over

ends = Maintenant que le cours est fini
    .certificate = Votre attestation de participation
    .feedback = Dites-nous comment c’était
    .data = Garder ou effacer ce qui est gardé sur vous
ends-data = Vos données

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Attestation de participation
certificate-words = Le cours de massage bébé « { $class } », chez { $practice }, a été suivi par { $names }, du { $from } au { $until }.
certificate-weeks = { $held ->
        [one] La famille était là pour l’unique semaine qui a eu lieu.
       *[other] La famille était là pour { $attended } des { $held } semaines.
    }
certificate-regions = Elle a appris les gestes pour : { $regions }.
certificate-signed = { $instructor }, qui a animé le cours
certificate-print = Imprimer
certificate-soon = Pas encore
    .about = Votre attestation apparaîtra ici après la dernière séance. Rien ne presse.
    .back = Vers votre dernière fiche

## What the family says of the course

feedback = Comment c’était, pour vous ?
    .about = Trois questions ; répondez à ce que vous voulez. Votre instructrice ou instructeur lit les réponses sans votre nom, et vous pouvez les changer à tout moment.
feedback-good = Qu’est-ce qui était bien ?
feedback-change = Que devrions-nous changer ?
feedback-quote = Pouvons-nous montrer de vos mots à d’autres familles ?
feedback-quote-no = Non
feedback-quote-nameless = Oui, sans nom
feedback-quote-first-name = Oui, avec notre prénom
feedback-words = Les mots que nous pouvons montrer
    .aside = si vous avez dit oui
feedback-send = Envoyer les réponses
feedback-thanks = Merci. La personne qui anime le cours peut maintenant vous lire.
feedback-soon = Pas encore
    .about = Ici, vous pourrez dire comment c’était, après la dernière séance.
    .back = Vers votre dernière fiche

## What is kept of a family

data = Ce qui est gardé sur vous
    .about = Voici tout ce qui est gardé sur { $babies } et sur vous pour « { $class } », et pourquoi.
    .until = Tout cela s’efface de soi-même après le { $day }, si ce n’est avant.
    .link-until = Votre lien fonctionne jusqu’au { $day }.
    .take = Tout emporter, dans un fichier
data-there = présence
data-not-there = absence
data-people = Noms, e-mail et téléphone
    .why = Pour que votre instructrice ou instructeur puisse vous saluer et vous joindre.
data-babies = Prénoms des bébés, dates de naissance et semaines d’avance
    .why = Ce qui convient un jour donné dépend de l’âge du bébé.
data-answers = Vos réponses avant le cours, questions de santé comprises
    .why = Pour que rien ne se fasse qui ne soit bon pour votre bébé. Les réponses sur la santé expirent d’elles-mêmes, quelques semaines après le cours.
data-marks = Quand vous étiez là, et quand votre bébé a dit « pas aujourd’hui »
    .why = Pour qu’on vous montre ce que vous avez manqué.
data-money = Ce qui est à payer et déjà payé
    .why = Les comptes doivent montrer chaque somme.
data-words = Ce que vous avez dit avant une séance, et vos réponses sur le cours
    .why = Pour que le cours vous convienne, et que le prochain soit meilleur.
data-consents = Ce que vous avez accepté : courriers, photos, ce que voient d’autres familles
    .why = Pour que rien ne se fasse que vous n’ayez voulu.
data-note = Une note personnelle de qui anime le cours
    .why = Pour ne pas oublier ce que vous avez dit.
data-choice = Garder ou effacer
    .keep = Garder : vous n’avez rien à faire. Vos fiches et cette page restent comme elles sont, jusqu’à ce que votre instructrice ou instructeur efface le cours.
    .delete = Ou tout effacer maintenant, pour de bon. Vos fiches partent avec.
    .ask = Effacer ce qui est gardé sur nous…
data-leave = Si vous voulez quitter le cours
    .about = Jusqu’à la dernière séance, ces données sont nécessaires à votre place dans le cours. Vous pouvez rendre la place à tout moment ; tout peut alors être effacé ici.
    .link = Vers votre réservation
data-sure = Tout effacer ?
    .about = Partent alors, pour de bon : vos noms et contacts, prénom et date de naissance ({ $babies }), vos réponses, quand vous étiez là, vos mots et ce que vous avez accepté, vos fiches et votre attestation. Ce lien n’ouvre plus rien.
    .money = Les sommes à payer et payées restent dans les comptes, sans votre nom.
    .delete = Tout effacer maintenant
    .keep = Garder
data-gone = C’est effacé
    .about = Ce qui était gardé sur votre famille est effacé, et votre lien n’ouvre plus rien.
    .stays = Les sommes à payer et payées restent dans les comptes, sans votre nom. Des copies de sécurité des jours passés peuvent encore contenir le reste, jusqu’à ce que votre instructrice ou instructeur les remplace.
    .wish = Vos mains gardent ce qu’elles ont appris. Nous vous souhaitons le meilleur.

## The circle: families of a class who let each other see what they choose

circle = Envie de vous connaître entre familles ?
    .about = Les familles qui partagent voient les prénoms les unes des autres, et un e-mail ou un téléphone si les deux le souhaitent. Vous pouvez changer d’avis à tout moment sur la page de votre réservation ; tout s’arrête deux semaines après le cours.
    .see = Les familles qui partagent aussi peuvent voir
    .share = Partager cela
    .not-now = Pas maintenant
circle-stay = Rester en contact
    .about = Le cercle prend fin deux semaines après le cours. Si vous restez en contact, vous continuez à voir les familles qui font le même choix.
    .yes = Vous restez en contact avec les familles qui font le même choix.
    .over = Le cercle de ce cours a pris fin.

## Letters

letter-greeting = Bonjour { $names },
letter-greeting-all = Bonjour,
letter-regards = Chaleureusement, { $instructor }, { $practice }
letter-your-page = Votre propre page, avec tout ce qui concerne votre place :
letter-your-sheets = Vos fiches :
letter-your-certificate = Votre attestation, à imprimer :
letter-your-questions = Les trois questions :
letter-private = Ce lien n’est que pour vous : quiconque l’a peut lire votre page.
letter-your-dates = Vos dates pour votre agenda, toujours à jour :
letter-first-session = Votre première séance a lieu le { $day } à { $time } : { $venue }.
letter-next-session = Votre prochaine séance a lieu le { $day } à { $time } : { $venue }.
letter-no-more = Si vous préférez ne recevoir que les courriers sur votre réservation :

letter-received-subject = Votre demande de place : { $class }
letter-received-text = Merci d’avoir demandé une place au cours « { $class } ». { $instructor } vous répondra ; d’ici là, la place vous est gardée.
letter-booked-subject = Votre place : { $class }
letter-booked-text = Vous avez une place au cours « { $class } ». Nous avons hâte de rencontrer { $babies }.
letter-waiting-subject = Vous êtes en liste d’attente : { $class }
letter-waiting-text = Vous êtes en liste d’attente pour le cours « { $class } ». Nous vous écrirons quand une place se libérera.
letter-offer-subject = Une place est libre pour vous : { $class }
letter-offer-text =
    Une place s’est libérée au cours « { $class } ». Elle vous est gardée jusqu’au { $until }.

    Dites oui ou non sur votre page, s’il vous plaît, pour que personne n’attende en vain.
letter-passed-on-subject = La place est passée à la famille suivante : { $class }
letter-passed-on-text =
    La place au cours « { $class } » qui vous était gardée est passée à la famille suivante de la liste d’attente.

    Si vous en voulez toujours une, vous pouvez vous remettre en liste d’attente sur votre page.
letter-reminder-subject = Rendez-vous le { $day } à { $time } : { $class }
letter-reminder-text = Si vous ne pouvez pas venir, ou s’il y a quelque chose que nous devrions savoir, dites-le-nous sur votre page : il suffit d’y toucher une réponse.
letter-moved-subject = Un changement : { $class }
letter-moved-text = Quelque chose a changé pour le cours « { $class } ». Merci de bien noter où et quand nous nous retrouvons.
letter-cancelled-subject = Pas de séance le { $day } : { $class }
letter-cancelled-text = La séance du cours « { $class } » prévue le { $day } est annulée.
letter-sheet-subject = Votre fiche de la semaine { $week } : { $class }
letter-sheet-text =
    La fiche de la semaine { $week } est prête. Elle montre ce que nous avons fait ensemble, pour que vous puissiez le refaire à la maison.

    Demandez d’abord, et attendez la réponse : un non est aussi une réponse.
letter-missed-subject = Vous nous avez manqué : { $class }
letter-missed-text =
    Vous nous avez manqué le { $day }. Ce n’est pas grave du tout, il y a des jours comme ça.

    Votre page montre ce que le groupe a appris. Dites-nous si vous aimeriez le rattraper dans un autre cours.
letter-end-subject = Votre cours est terminé : { $class }
letter-end-text =
    C’était la dernière séance du cours « { $class } ». Merci de votre présence.

    Vos fiches restent sur votre page, et votre attestation vous y attend, prête à imprimer.
letter-feedback-subject = Trois questions : { $class }
letter-feedback-text = Comment était le cours, pour vous et pour { $babies } ? Il y a trois petites questions sur votre page ; vous pouvez y répondre ou non, comme vous voulez.
letter-erasure-subject = Ce que vous nous avez dit sera effacé : { $class }
letter-erasure-text = Ce que vous nous avez dit pour que le cours convienne à { $babies } sera effacé le { $day }, comme promis. Vous n’avez rien à faire.

stop-letters-title = Nos courriers pour vous
stop-letters-ask = Voulez-vous que nous vous écrivions seulement pour votre réservation ?
stop-letters-yes = Oui, aucun autre courrier
stop-letters-done = Nous vous écrivons seulement pour votre réservation.
stop-letters-again = M’envoyer aussi les autres courriers
