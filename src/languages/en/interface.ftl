### What families read on their pages, beside the curriculum: English, the language in which it is written.
### Names in curly brackets are put in by the program.

# Who has read this language's texts and stands for them: a certified instructor, by name and year, or nobody.
reader = Warm Hands, who write in it

## Everywhere

# A session: $day "Thursday 26 November", $from and $until "10:30", "11:30".
when = { $day }, { $from } to { $until }
skip-to-sheet = Skip to the sheet
motto = The class teaches; the sheet reminds.

## What a week is called

# $region "Legs and feet"; $parts, inside the sentence, "colic routine and gentle movements".
title-with = { $region }, with { $parts }
title-looking-back = Looking back
title-nothing = Nothing new yet

## The drawing of the baby, for who does not see it

figure = A baby, nothing taught yet
    .new = A baby, new this week: { $new }
    .known = A baby, taught before: { $known }
    .both = A baby, new this week: { $new }; taught before: { $known }

## The sheet of a week

# $names: the babies' first names.
sheet-for = For { $names }
sheet-page-title = Week { $week }: { $title }
sheet-week-of = Week { $week } of { $weeks }
sheet-week = Week { $week }
sheet-weeks = Weeks
sheet-new-for-you = New for you:
    .about = your class learnt this without you. There is no hurry, and you can ask to be shown it.
    .short = new for you
sheet-new = New this week
sheet-closing = To finish with
sheet-again = Again, as you both like
sheet-songs = To sing
sheet-topics = To think about
sheet-oil = Oil
sheet-next = Next time
    .over = The course is over; the massage need not be. Your hands know the way.
# $day: a session that was to be held then.
sheet-cancelled = Not on { $day }:
    .about = that session is cancelled.
sheet-booking = Your booking
sheet-due = What is due and paid
# $practice: the name of the practice.
sheet-from = From { $practice }.

## How every sheet begins

begin = Before you begin
begin-ask = Ask permission
begin-look = Look, talk, sing
begin-read = Read the answer
begin-yes = Yes, go on:
begin-change = Something should change:
begin-all = How to ask, step by step
begin-asking = Asking
begin-together = Being together
begin-signs = Small signs and clear ones
begin-clusters = Cues come in clusters; one alone may mean little.
begin-states = Awake or asleep

## One stroke at a time, on a phone that lies beside the baby

# A link under "New this week": the strokes one a screen, large.
sheet-beside = One at a time, beside your baby
# The heading of the first screen: the question always comes first.
beside-ask = Ask, then wait
    .begin = My baby says yes
    .no = My baby says no
# $at: which stroke this is; $all: how many there are.
beside-count = { $at } of { $all }
# The name of the browser's window. $stroke: the name of the stroke.
beside-title = { $stroke }, { $at } of { $all }
# For who does not see the drawing of the baby. $region, inside the sentence: "tummy".
beside-where = Where it is: { $region }
# Buttons at the thumb: to the screen after this one, and to the one before.
beside-next = Next
beside-back = Back
# What the two buttons are together, for who hears the page.
beside-ways = From screen to screen
# The last screen.
beside-rest = Let your hands rest
    .how = Let both hands lie still on your baby for a few slow breaths. Then thank your baby, in your own words, and slowly take them away.
    .listen = If your baby has had enough before the end, that is a whole massage too.
beside-sheet = To the sheet

## My baby is: what a baby shows, and what that leads to

# A button at the top of every sheet, and a link on each screen beside the baby.
cues-open = What is my baby telling me?
# The heading over the six states: "My baby is… drowsy".
cues = My baby is…
    .about = Choose what you see. Nobody is told, and nothing is kept.
cues-signs = I see a sign
    .about = One sign alone may mean little. Look for several together.
# Three groups of signs, and for each what to do next.
cues-more = It often means: more, please
    .next = Go on as long as your baby enjoys it, and keep watching: this may well be a yes.
cues-change = It may mean: something should change
    .less = Pause with still hands and give your baby time. Then try something gentler, or ask again.
    .stop = Stop for now. Hold your baby close, and see what is wanted: a cuddle, a feed, a change or sleep.
cues-either = It may mean either
    .next = Let your hands rest, and look for another sign before you go on or stop.
# The advice, large, over what to do next.
cues-now = This may be a good time
cues-wait = Wait a little
cues-not-now = Not now
# A button: the baby was asked, and the answer was no.
cues-said-no = My baby said no
cues-no = Then not today, and that is good
    .next = Your baby has answered, and you have listened: that is what the massage is for. Feed, cuddle, change or rest together, and ask again another time.
    .kept = Nothing of this is written down. Your instructor knows it only if you tell.
cues-tell = Tell your instructor how things are
cues-again = Look again
cues-begin = Ask, and begin beside your baby

## When hands rest

care = When not to massage
care-ask-first = Ask a health professional first, if you have not yet
care-help = Where to turn for help

## How things are for the next session

word = How are things for { $day }?
    .about = One tap tells your instructor, and nobody else. You can change it until the class ends.
word-fine = All is fine
word-cannot-come = We can’t come
word-vaccine = A vaccine since last time
word-unwell = Unwell
word-something-else = Something else
# $word is one of the five above.
word-said = You told us: { $word }.
# $day "Thursday 26 November"; $time "10:30".
word-said-day = The vaccine was on { $day }.
word-said-moment = The vaccine was on { $day } at { $time }.
word-vaccine-day = Day of the vaccine
word-vaccine-time = Time
    .aside = if you know it
word-vaccine-tell = Tell when it was
word-no-vaccine = There was no vaccine after all
word-line = A line for your instructor
    .aside = optional
    .send = Send the line

## Before the first session

# $class: the name of the class.
welcome = Welcome to { $class }
    .title = Welcome
# $when: a session as above; $venue: where.
welcome-meet = We meet on { $when }, { $venue }.
bring = What to bring
    .towel = A towel or blanket, and what you need for changing and feeding.
    .baby = Your baby as your baby is that day. Crying, feeding and sleeping are all welcome.
welcome-keep = After each session, its sheet appears here. Keep this link.

## A link that opens nothing

not-here = Not here
not-yet = Not yet
    .about = This sheet appears once your class has learnt it together. There is no hurry.
    .back = To your latest sheet
no-link = This link is not in use
    .about = Perhaps a letter got lost, or your instructor made a new link. Please ask for it; it takes a minute.

## On paper

# Beside a code for the phone's camera.
paper-scan = The whole sheet
paper-all = All weeks on paper
paper-large = Large type
paper-usual = Usual type
paper-print = Print

## On a phone

# $day: "Tuesday 24 November".
phone-kept = Kept on this phone on { $day }.
phone-note = Your own notes for this week
    .about = They stay on this phone: nobody else sees them, and they go when this link is withdrawn.
away = No network
    .heading = No network just now
    .about = This page needs the network, which cannot be reached at the moment. Please try again when it is back. If you were just telling us something, it may not have arrived.
    .kept = Your sheets are kept on this phone, ready when you are.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Please give the day as well as the time.
sentence-vaccine-to-come = That day is still to come. Please tell us once the vaccine was given.
sentence-date = Please give a date as year-month-day, like 2026-11-26.
sentence-date-times = Please give a date of our times.
sentence-time = Please give a time as hours and minutes, like 10:30.
sentence-no-words = Please write the words that we may show, or choose no.
sentence-choose = Please choose one of these.
sentence-too-long = That is too long by { $n }; { $m } characters fit.
sentence-control = Please leave out control characters.

## The calendar file

# The name under which a calendar program lists these sessions.
calendar-name = Baby massage
# A session in a calendar that others may see: no baby's name. $class: the name of the class.
calendar-session = Baby massage: { $class }, week { $week } of { $weeks }
calendar-off = Cancelled: { $class }
# $address: of the family's sheet.
calendar-sheet = Your sheet: { $address }
calendar-add = Add to your calendar
# The place where the class meets, on openstreetmap.org.
calendar-map = Show the place on a map

## When the course is over

ends = Now that the course is over
    .certificate = Your certificate of the course
    .feedback = Tell us how it was
    .data = Keep or delete what is kept of you
ends-data = Your data

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Certificate of the course
# $names: the baby or babies, then the adults: "Leo, Mira Holloway and Jon Holloway"; $people: how many these are, for
# languages whose verb follows that; $from and $until "26 November 2026".
certificate-words = { $names } took part in “{ $class }”, a course of infant massage with { $practice }, from { $from } to { $until }.
certificate-weeks = { $held ->
        [one] They were there in the one week that was held.
       *[other] They were there in { $attended } of { $held } weeks.
    }
# $regions: "legs and feet; tummy; chest and arms".
certificate-regions = They learnt the strokes for: { $regions }.
certificate-signed = { $instructor }, who taught the course
certificate-print = Print it
certificate-soon = Not yet
    .about = Your certificate appears here after the last session. There is no hurry.
    .back = To your latest sheet

## What the family says of the course

feedback = How was it for you?
    .about = Three questions; answer what you like. Your instructor reads the answers without your name, and you can change them at any time.
feedback-good = What was good?
feedback-change = What should we change?
feedback-quote = May we show words of yours to other families?
feedback-quote-no = No
feedback-quote-nameless = Yes, without a name
feedback-quote-first-name = Yes, with our first name
feedback-words = The words that we may show
    .aside = if you said yes
feedback-send = Send the answers
feedback-thanks = Thank you. Your instructor can read this now.
feedback-soon = Not yet
    .about = Here you can say how it was, after the last session.
    .back = To your latest sheet

## What is kept of a family

data = What is kept of you
    .about = This is all that is kept of { $babies } and you for “{ $class }”, and why.
data-people = Names, e-mail and phone
    .why = So that your instructor can greet you and reach you.
data-babies = Babies’ first names, dates of birth and weeks born early
    .why = Ages decide what suits a baby on a day.
data-answers = What you answered before the class, health questions among them
    .why = So that nothing is done that is not good for your baby. Answers on health end by themselves, some weeks after the course.
data-marks = When you were there, and when your baby said “not today”
    .why = So that you are shown what you missed.
data-money = What is due and paid
    .why = The books have to show every amount.
data-words = What you said before a session, and your answers on how it was
    .why = So that the class fits you, and the next one becomes better.
data-consents = What you said yes to: letters, photos, what other families see
    .why = So that nothing is done that you did not want.
data-note = A note of your instructor’s own
    .why = So that she remembers what you told her.
data-choice = Keep it or delete it
    .keep = Keep it: you need do nothing. Your sheets and this page stay as they are, until your instructor clears the class away.
    .delete = Or delete it now, for good. Your sheets go with it.
    .ask = Delete what is kept of us…
data-leave = If you want to leave the class
    .about = Until the last session this is needed for your place in the class. You can give the place back at any time; then everything can be deleted here.
    .link = To your booking
data-sure = Delete everything?
    .about = With it go, for good: your names and contacts, the names and dates of birth of { $babies }, your answers, when you were there, your words and what you said yes to, your sheets and your certificate. This link opens nothing any more.
    .money = Amounts that were due and paid stay in the books, without your name.
    .delete = Delete everything now
    .keep = Keep it
data-gone = It is gone
    .about = What was kept of your family is deleted, and your link opens nothing any more.
    .stays = Amounts that were due and paid stay in the books, without your name. Safety copies of earlier days may still hold the rest until your instructor replaces them.
    .wish = Your hands keep what they learnt. We wish you well.

## The circle: families of a class who let each other see what they choose

circle = Would you like to know each other?
    .about = Families who share see each other’s first names, and an e-mail or phone if both wish. You can change this on your booking’s page at any time; it ends two weeks after the class.
    .see = Families who share as well may see
    .share = Share this
    .not-now = Not now
share-nothing = Nothing
share-names = Our first names
share-email = Our first names and e-mail
share-phone = Our first names and phone
share-both = Our first names, e-mail and phone
# Only families see each other after the class who both chose this.
circle-stay = Stay in touch
    .about = The circle ends two weeks after the class. If you stay in touch, you go on seeing those families who choose the same.
    .yes = You stay in touch with the families who choose the same.
    .over = The circle of this class has ended.
