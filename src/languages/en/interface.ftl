### What families read on their pages, beside the curriculum: English, the language in which it is written.
### Names in curly brackets are put in by the program.

# Who has read this language's texts and stands for them: a certified instructor, by name and year, or nobody.
reader = Warm Hands, who write in it

## Everywhere

# A session: $day "Thursday 26 November", $from and $until "10:30", "11:30".
when = { $day }, { $from } to { $until }
skip-to-sheet = Skip to the sheet
skip-to-page = Skip to the page
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
paper-pdf = Save as PDF (A4)
    .letter = Save as PDF (Letter)
paper-none = There is no PDF of this sheet
    .about = The computer that these pages come from lacks the letters for it. The page itself prints well: open it and choose Print.

## On a phone

# $day: "Tuesday 24 November".
phone-kept = Kept on this phone on { $day }.
phone-note = Your own notes for this week
    .about = They stay on this phone: nobody else sees them, and they go when this link is withdrawn.
away = No network
    .heading = No network just now
    .about = This page needs the network, which cannot be reached at the moment. Please try again when it is back. If you were just telling us something, it may not have arrived.
    .kept = Your sheets are kept on this phone, ready when you are.

## Here and there

# Beside a field that may stay empty.
optional = optional
# Beside a session that has been held.
session-over = over
# Takes a reader back, with nothing changed.
leave-as-it-was = Leave it as it was
copy = Copy the link
    .done = Copied
# $instructor: her name. A link that begins a letter to her.
write-to = Write to { $instructor }
    .place = Ask { $instructor } for a place
    .next = Ask { $instructor } about the next class
# Before what somebody else saved in this field since the page was opened.
field-meanwhile = Meanwhile saved as:
    .nothing = nothing
field-stale = Somebody saved this in another window meanwhile. Yours is below, and beside each field what is stored now. Save again to keep yours.

## The language of a page

language = Language
language-first = We read
language-second = Beside it on the sheets
    .none = no other language
language-save = Save the language

## A class that anybody may read of

# $instructor and $practice: names.
class-about = Infant massage for parents and their babies, with { $instructor } of { $practice }.
# What a chat shows of a link to the class.
class-title = { $class }: infant massage with { $instructor }
# $day "Thursday 26 November"; $time "10:30". What a chat shows of such a link; the place follows.
class-weeks =
    { $weeks ->
        [one] One week from { $day }, { $time }.
       *[other] { $weeks } weeks from { $day }, { $time }.
    }
class-room =
    { $places ->
        [one] One place is left.
       *[other] { $places } places are left.
    }
    .over = This class has ended.
    .full = All places are taken.
    .waiting =
        { $families ->
            [one] All places are taken; 1 family waits in line.
           *[other] All places are taken; { $families } families wait in line.
        }
# Buttons, and the headings of the page that they lead to.
class-book = Book a place
    .ask = Ask for a place
    .wait = Wait in line
class-where = Where
class-when = When
# $weeks: for how many a family stays in a class that others join and leave as well.
class-stay = { $weeks ->
        [one] You begin in any week and stay for one.
       *[other] You begin in any week and stay for { $weeks } weeks.
    }
# What follows is one of the three: how old babies may be, in weeks.
class-ages = For babies, on their first day
    .between = from { $from } to { $to } weeks
    .from =
        { $from ->
            [one] from 1 week
           *[other] from { $from } weeks
        }
    .up-to =
        { $to ->
            [one] up to 1 week
           *[other] up to { $to } weeks
        }
class-price = Price
    .begun = The course has begun; { $instructor } tells you what is left to pay.
class-teacher = Who teaches
class-all = All classes of { $practice }

## All classes of a practice

classes = Classes of { $practice }
classes-about = Infant massage for parents and their babies.
classes-born = Your baby’s date of birth
    .hint = Then only classes that fit are shown.
classes-show = Show what fits
classes-none = No class fits just now.

## What a class costs: phrases that stand behind each other in one line

# $amount "£85".
price = { $amount } for the course
    .deposit = { $amount } for the course, { $deposit } of it to hold the place
price-each = { $amount } for the course and each baby
    .deposit = { $amount } for the course and each baby, { $deposit } of it to hold the place
price-further = each further baby { $amount }
    .free = further babies free
# $off "£10" or "10%".
price-returning = { $off } off if you came before
price-free = Free of charge

## The form that books a place

book = Your place
    .title = A place in { $class }
book-kept = A place is kept for you until { $day }, { $time }.
# Follows "All places are taken."
book-line =
    { $hours ->
        [one] When one becomes free, it is offered to you and kept for one hour.
       *[other] When one becomes free, it is offered to you and kept for { $hours } hours.
    }
book-begun = The course has begun; you would join in week { $week } and be shown what came before.
# Before a list of days.
book-begins = Begin on
book-needs = Only if something matters. You can also tell it later, on your own page.
    .baby = About your baby
    .family = About the family
    .others = About a second or third baby
# Beside a field that no person sees.
book-robots = Leave this empty
book-use = What you write here is for { $instructor } and this class alone, and is used for nothing else. You can see, correct and withdraw it on your own page.
book-send = Book the place
    .wait = Join the waiting list
# $ages: "from 6 to 26 weeks", as in class-ages. $age: how old the baby would be, as in age.
book-age = This class is for babies { $ages } on their first day; yours would be { $age }.
# $corrected: the age counted from the day on which the baby was due, for one that came early.
age =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    }
    .corrected =
        { $weeks ->
            [one] 1 week, corrected { $corrected }
           *[other] { $weeks } weeks, corrected { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 week, before the due date
           *[other] { $weeks } weeks, before the due date
        }
    .not-born = not born yet

## Who a family is

family-adult = Adult
    .second = Second adult
family-name = Name
family-email = E-mail
    .aside = or phone
family-phone = Phone
family-baby = Baby
    .second = Second baby
    .third = Third baby
family-baby-name = First name
family-born = Date of birth
family-early = Weeks born early
    .hint = Weeks before the 40th; both ages are then shown.
details = Your details
    .save = Save your details

## What a family says yes to, each on its own

agree = As you like
    .about = Each is your choice, and you can change it at any time.
agree-letters = You may write to us about later classes
agree-photos = Photos of the class may show us
    .aside = never undressed
# Before a list of the five that follow.
agree-shares = Other families of the class who share as well may see
shares-nothing = Nothing
shares-names = Our first names
shares-email = Our first names and e-mail
shares-phone = Our first names and phone
shares-both = Our first names, e-mail and phone
agree-save = Save these choices

## A family's own page of its booking

booking-sheets = Sheets
# $names: the babies' first names.
booking-for = For { $names }, with { $instructor } of { $practice }
booking-booked = You have your place
booking-asked = You have asked for a place
    .about = It is kept for you until { $instructor } answers; the answer appears here.
booking-waiting = You are waiting in line
    .next = You are next.
    .before =
        { $families ->
            [one] One family is before you.
           *[other] { $families } families are before you.
        }
    .about = When a place becomes free, it is offered to you here.
booking-offered = A place is free for you
    .until = It is kept until { $day }, { $time }.
    .after = After that it goes to the next family.
    .take = Take the place
booking-given-back = You have given your place back
    .about = What the class learnt with you stays on your sheets.
booking-ended = You have no place in this class
    .about = A place that was offered has passed on, or there was none to give. { $instructor } can tell you more.
booking-correct = Correct your details
booking-due = What is due
booking-needs = So that the class fits you
    .about = Allergies, skin, vaccines: tell { $instructor } what matters for { $names }, if anything does.
    .tell = Tell what the class needs to know
booking-when = When and where
# Sessions of another class that the family comes to.
booking-visits = As a guest elsewhere
    .one = { $day }: { $class }
booking-circle = Families who share
    .nobody = Nobody else shares yet.
    .names = { $adults }, with { $babies }
booking-keep = Keep this page
    .about = Its address is the way back here; there is no password.
    .send = Send it to yourself
    .subject = Our massage class
    .secret = Whoever has this page’s address can see and change your booking. Keep it to yourselves.

## Leaving

leave-class = Give the place back
    .link = Give the place back…
    .ask = Give the place back?
    .about = The place becomes free for another family at once. What you have learnt so far stays on your sheets. If it is only one week that you cannot come, keep your place and say so instead.
leave-line = Leave the waiting list
    .link = Leave the waiting list…
    .ask = Leave the waiting list?
    .about = Your place in line goes with it.
leave-keep = Keep it

## What the class needs to know

needs = What the class needs to know
needs-about = Only { $instructor } reads this. Answer what you like; each answer ends by itself after the course.
needs-family = The family
# $day "4 February 2027".
needs-kept = Kept until { $day } at the latest.
needs-save = Save the answers
answer-open = not told
answer-yes = yes
answer-no = no
# $question: one of the questions that ask for a day. Only heard, not seen.
answer-time = { $question }: time of day
    .hint = The time counts where you know it.

## What is due and paid

due-now = Now
due-nothing = What you pay was not written down for you yet. It appears here, and you need not do anything before that.
# Each stands before an amount.
due-open = Still to be paid
    .now = of it now
    .later = and later
    .nothing = nothing
due-too-much = Paid too much
due-paid = Paid so far
due-how = How to pay
due-card = Pay by card
    .about = That page belongs to a payment service which { $practice } uses. Nothing of your card comes here.
due-refund = When you cannot come
due-all = All of it
    .what = What
    .to-pay = To pay
due-sheet = To your sheet
# $day "3 December 2026": by which something is to be paid.
entry-by = by { $day }
# The lines of the account. $words: what a line is for, "deposit"; $how: how the money changed hands.
entry-due = To pay
    .for = To pay: { $words }
entry-discount = Discount
    .for = Discount: { $words }
entry-paid =
    { $how ->
        [cash] Paid in cash
        [transfer] Paid by transfer
        [card] Paid by card
       *[voucher] Paid with a voucher
    }
    .for =
        { $how ->
            [cash] Paid in cash: { $words }
            [transfer] Paid by transfer: { $words }
            [card] Paid by card: { $words }
           *[voucher] Paid with a voucher: { $words }
        }
entry-refund =
    { $how ->
        [cash] Given back in cash
        [transfer] Given back by transfer
        [card] Given back by card
       *[voucher] Given back with a voucher
    }
    .for =
        { $how ->
            [cash] Given back in cash: { $words }
            [transfer] Given back by transfer: { $words }
            [card] Given back by card: { $words }
           *[voucher] Given back with a voucher: { $words }
        }
entry-written-off = Written off
    .for = Written off: { $words }
# $title: one of the lines above.
entry-taken-back = Taken back: { $title }
receipt = Receipt { $number }
    .link = receipt { $number }
# Each stands before what it names.
receipt-from = From
    .family = a family of the class
receipt-to = To
receipt-for = For
receipt-amount = Amount
receipt-paid = Paid
receipt-refund = Given back
# Before a day.
receipt-how =
    { $how ->
        [cash] in cash
        [transfer] by transfer
        [card] by card
       *[voucher] with a voucher
    }
receipt-void = Not valid: this line was taken back.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = deposit
sentence-line-course = the course
sentence-line-rest = the rest of the course
sentence-line-course-babies = the course, { $n } babies
sentence-line-rest-babies = the rest of the course, { $n } babies
sentence-line-further = further baby
sentence-line-returning = you came before

## What has just been done, found by its English wording

sentence-place-booked = You have your place. Keep this page: it is the way to your booking.
sentence-place-asked = Your question is on its way. Keep this page: the answer appears here.
sentence-place-waits = You are on the waiting list. Keep this page: it shows your place in line.
sentence-place-given-back = Your place is given back. Thank you for telling us.
sentence-line-left = You are not on the waiting list any more.
sentence-details-saved = Your details are saved.
sentence-language-saved = Your pages are in this language from now on.

## Why nothing was booked, found by its English wording

sentence-booking-known = There is a booking for this baby and this e-mail already. Your private link shows it; if that is lost, please ask your instructor for it.
sentence-booking-full = There is no place left for you in these weeks. You can wait in line: press once more, and you are offered the next one that becomes free.
sentence-booking-robot = Please leave the field for robots empty, and send the form again.
sentence-booking-quick = That was very quick. Please look it through once more and send it again.

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
sentence-name = Please write a name.
sentence-own-name = Please write your name.
sentence-reach = Please give an e-mail address or a phone number: one way to reach the family.
sentence-email = Please give an e-mail address, like name@example.org.
sentence-phone = Please give a phone number, like +44 20 7946 0000.
sentence-baby-name = Please write the baby’s first name.
sentence-born = Please give the date of birth.
sentence-born-to-come = That day is still to come. Please add the family once the baby is born.
sentence-born-long-ago = That is more than five years ago. Is the year right?
sentence-early = Please give whole weeks before the 40th, from 0 to 20.
sentence-one-more-baby = There is no place for one more baby. Please ask your instructor.
sentence-whole-number = Please give a whole number from { $n } to { $m }.
sentence-language = Please choose a language of the list.
sentence-yes-no = Please answer with yes or no, or leave it open.
sentence-vaccine-next = That day is still to come. Write it under the next vaccine.

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
# The page of a family's calendar.
calendar = Your sessions in your calendar
    .about = Your calendar can keep the dates. Only the class and the week stand in it, never your baby’s name.
calendar-follow = Let your calendar follow them
    .about = A session that moves then moves there too, often within hours.
    .link = Follow in your calendar
    .address = If nothing opens, give your calendar program this address:
calendar-once = Or put them in once
    .about = This file holds the dates as they are today. If one changes, load it again, and it puts the old one right.
    .link = Load the file
calendar-secret = Whoever has this address can find your sheets. If it has got into the wrong hands, ask your instructor for a new link: the old address then ends at once, and the calendar that follows it as well.

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
    .until = All of it is erased by itself after { $day }, if not before.
    .link-until = Your link works until { $day }.
    .take = Take it all with you, as a file
data-there = there
data-not-there = not there
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
# Only families see each other after the class who both chose this.
circle-stay = Stay in touch
    .about = The circle ends two weeks after the class. If you stay in touch, you go on seeing those families who choose the same.
    .yes = You stay in touch with the families who choose the same.
    .over = The circle of this class has ended.

## Letters

letter-greeting = Hello { $names },
letter-greeting-all = Hello,
letter-regards = Warm wishes from { $instructor }, { $practice }
letter-your-page = Your own page, with everything about your place:
letter-your-sheets = Your sheets:
letter-your-certificate = Your certificate, to print:
letter-your-questions = The three questions:
letter-private = The link is yours alone: whoever has it can read your page.
letter-your-dates = Your dates for your calendar, always up to date:
letter-first-session = Your first session is on { $day } at { $time }: { $venue }.
letter-next-session = Your next session is on { $day } at { $time }: { $venue }.
letter-no-more = If you would rather have letters on your booking only:

letter-received-subject = Your request for a place: { $class }
letter-received-text = Thank you for asking for a place in { $class }. It is kept for you until { $instructor } has answered.
letter-booked-subject = Your place: { $class }
letter-booked-text = You have a place in { $class }. We look forward to meeting { $babies }.
letter-waiting-subject = You are on the waiting list: { $class }
letter-waiting-text = You are on the waiting list for { $class }. We write to you when a place becomes free.
letter-offer-subject = A place is free for you: { $class }
letter-offer-text =
    A place in { $class } has become free. It is kept for you until { $until }.

    Please say yes or no on your page, so that nobody waits in vain.
letter-passed-on-subject = The place went to the next family: { $class }
letter-passed-on-text =
    The place in { $class } that was kept for you has gone to the next family on the waiting list.

    If you would still like one, you can wait again on your page.
letter-reminder-subject = { $day }, { $time }: { $class }
letter-reminder-text = If you can’t come, or if there is something that we should know, tell us with one tap on your page.
letter-moved-subject = A change: { $class }
letter-moved-text = Something has changed in { $class }. Please note where and when we meet.
letter-cancelled-subject = No session on { $day }: { $class }
letter-cancelled-text = The session of { $class } on { $day } is cancelled.
letter-sheet-subject = Your sheet of week { $week }: { $class }
letter-sheet-text =
    The sheet of week { $week } is ready. It shows what we did together, so that you can do it again at home.

    Ask first, and wait for the answer: a no is an answer as well.
letter-missed-subject = We missed you: { $class }
letter-missed-text =
    We missed you on { $day }. That is quite all right, some days go that way.

    Your page shows what the class learnt. Ask us if you would like to catch up in another class.
letter-end-subject = Your course is complete: { $class }
letter-end-text =
    That was the last session of { $class }. Thank you for coming.

    Your sheets stay on your page, and your certificate is there to be printed.
letter-feedback-subject = Three questions: { $class }
letter-feedback-text = How was the course for you and { $babies }? There are three short questions on your page, to be answered or not, as you like.
letter-erasure-subject = What you told us will be erased: { $class }
letter-erasure-text = What you told us so that the class suits { $babies } will be erased on { $day }, as we promised. You need not do anything.

stop-letters-title = Letters to you
stop-letters-ask = Shall we write to you about your booking only?
stop-letters-yes = Yes, no other letters
stop-letters-done = We write to you about your booking only.
stop-letters-again = Write me the other letters as well
