### What families read on their pages: ARABIC. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }، من { $from } إلى { $until }
skip-to-sheet = إلى الورقة مباشرة
skip-to-page = إلى الصفحة مباشرة
motto = الدورة تعلّم، والورقة تذكّر.

## What a week is called

title-with = { $region }، مع { $parts }
title-looking-back = نظرة إلى ما مضى
title-nothing = لا جديد بعد

## The drawing of the baby, for who does not see it

figure = رضيع، لم نتعلم شيئًا بعد
    .new = رضيع، الجديد هذا الأسبوع: { $new }
    .known = رضيع، ما سبق تعلمه: { $known }
    .both = رضيع، الجديد هذا الأسبوع: { $new }؛ ما سبق تعلمه: { $known }

## The sheet of a week

sheet-for = إلى { $names }
sheet-page-title = الأسبوع { $week }: { $title }
sheet-week-of = الأسبوع { $week } من { $weeks }
sheet-week = الأسبوع { $week }
sheet-weeks = الأسابيع
sheet-new-for-you = جديد عليكم:
    .about = تعلمته الدورة في غيابكم. لا داعي للعجلة، ويمكنكم أن تطلبوا أن نريكم إياه.
    .short = جديد عليكم
sheet-new = الجديد هذا الأسبوع
sheet-closing = للختام
sheet-again = من جديد، كما يحلو لكما
sheet-songs = للغناء
sheet-topics = للتفكير
sheet-oil = الزيت
sheet-next = المرة القادمة
    .over = انتهت الدورة، والتدليك لا يلزم أن ينتهي. أيديكم تعرف الطريق.
sheet-cancelled = لا لقاء يوم { $day }:
    .about = أُلغيت تلك الحصة.
sheet-booking = حجزكم
sheet-due = المستحق والمدفوع
sheet-from = من { $practice }.

## How every sheet begins

begin = قبل أن تبدؤوا
begin-ask = استأذنوا
begin-look = انظروا، تكلموا، غنّوا
begin-read = اقرؤوا الجواب
begin-yes = نعم، تابعوا:
begin-change = ينبغي أن يتغير شيء:
begin-all = كيف نسأل، خطوة خطوة
begin-asking = السؤال
begin-together = معًا
begin-signs = إشارات خفيفة وأخرى واضحة
begin-clusters = تأتي الإشارات مجتمعة؛ والواحدة وحدها قد لا تعني الكثير.
begin-states = صحو أو نوم

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = واحدة واحدة، بجانب طفلكم
beside-ask = اسألوا ثم انتظروا
    .begin = طفلي يقول نعم
    .no = طفلي يقول لا
beside-count = { $at } من { $all }
beside-title = { $stroke }، { $at } من { $all }
beside-where = الموضع: { $region }
beside-next = التالي
beside-back = السابق
beside-ways = من شاشة إلى شاشة
beside-rest = دعوا أيديكم تستريح
    .how = دعوا اليدين ساكنتين على طفلكم لبضعة أنفاس بطيئة. ثم اشكروا طفلكم بكلماتكم أنتم، وارفعوهما ببطء.
    .listen = وإن اكتفى طفلكم قبل النهاية، فذلك أيضًا تدليك كامل.
beside-sheet = إلى الورقة

## My baby is: what a baby shows, and what that leads to

cues-open = ماذا يقول لي طفلي؟
cues = حال طفلي الآن…
    .about = اختاروا ما ترونه. لا نخبر أحدًا، ولا نحفظ شيئًا.
cues-signs = أرى إشارة
    .about = الإشارة الواحدة وحدها قد لا تعني الكثير. ابحثوا عن عدة إشارات معًا.
cues-more = كثيرًا ما تعني: المزيد من فضلكم
    .next = تابعوا ما دام طفلكم يستمتع، وواصلوا المراقبة: ربما كان هذا «نعم».
cues-change = قد تعني: ينبغي أن يتغير شيء
    .less = توقفوا قليلًا بيدين ساكنتين، وأعطوا طفلكم وقتًا. ثم جربوا شيئًا ألطف، أو اسألوا من جديد.
    .stop = توقفوا الآن. ضموا طفلكم إليكم، وانظروا ما يريد: حضنًا أو رضعة أو تغيير حفاض أو نومًا.
cues-either = قد تعني هذا أو ذاك
    .next = دعوا أيديكم تستريح، وابحثوا عن إشارة أخرى قبل أن تتابعوا أو تتوقفوا.
cues-now = قد يكون هذا وقتًا مناسبًا
cues-wait = انتظروا قليلًا
cues-not-now = ليس الآن
cues-said-no = طفلي قال لا
cues-no = إذن ليس اليوم، وهذا جيد
    .next = لقد أجاب طفلكم، وأنتم أصغيتم: لهذا وُجد التدليك. أرضعوا أو احضنوا أو غيّروا الحفاض أو استريحوا معًا، واسألوا في وقت آخر.
    .kept = لا يُكتب شيء من هذا. ولا يعرفه من يدربكم إلا منكم.
cues-tell = أخبروا من يدربكم كيف الحال
cues-again = انظروا من جديد
cues-begin = اسألوا وابدؤوا بجانب طفلكم

## When hands rest

care = متى نترك التدليك
care-ask-first = اسألوا مختصًا صحيًا أولًا، إن لم تفعلوا بعد
care-help = أين تجدون المساعدة

## How things are for the next session

word = ما أخباركم ليوم { $day }؟
    .about = لمسة واحدة تخبر من يدربكم، ولا أحد آخر. يمكنكم تغيير جوابكم حتى نهاية الحصة.
word-fine = كل شيء بخير
word-cannot-come = لا نستطيع الحضور
word-vaccine = تطعيم منذ المرة الماضية
word-unwell = توعك
word-something-else = شيء آخر
word-said = أخبرتمونا: { $word }.
word-said-day = كان التطعيم يوم { $day }.
word-said-moment = كان التطعيم يوم { $day }، الساعة { $time }.
word-vaccine-day = يوم التطعيم
word-vaccine-time = الساعة
    .aside = إن كنتم تعرفونها
word-vaccine-tell = أخبرونا متى كان
word-no-vaccine = لم يكن هناك تطعيم
word-line = سطر إلى من يدربكم
    .aside = اختياري
    .send = إرسال السطر

## Before the first session

welcome = أهلًا بكم في { $class }
    .title = أهلًا بكم
welcome-meet = نلتقي يوم { $when }، { $venue }.
bring = ما تحضرونه معكم
    .towel = منشفة أو بطانية، وما تحتاجون إليه لتغيير الحفاض وللرضاعة.
    .baby = وطفلكم كما يكون في ذلك اليوم. البكاء والرضاعة والنوم كلها مرحب بها.
welcome-keep = بعد كل حصة تظهر ورقتها هنا. احتفظوا بهذا الرابط.

## A link that opens nothing

not-here = ليست هنا
not-yet = ليس بعد
    .about = تظهر هذه الورقة بعد أن تتعلمها دورتكم معًا. لا داعي للعجلة.
    .back = إلى أحدث ورقة لكم
no-link = هذا الرابط غير مستعمل
    .about = ربما سقط منه حرف، أو أنشأ من يدربكم رابطًا جديدًا. اطلبوه من فضلكم؛ لن يستغرق الأمر إلا دقيقة.

## On paper

paper-scan = الورقة كاملة
paper-all = كل الأسابيع للطباعة
paper-large = خط كبير
paper-usual = خط عادي
paper-print = طباعة
paper-pdf = الحفظ بصيغة PDF ‏(A4)
    .letter = الحفظ بصيغة PDF ‏(Letter)
paper-none = لا يوجد ملف PDF لهذه الورقة
    .about = الحاسوب الذي تأتي منه هذه الصفحات تنقصه الحروف اللازمة لذلك. أما الصفحة نفسها فتُطبع جيدًا: افتحوها واختاروا الطباعة.

## On a phone

phone-kept = نسخة محفوظة على هذا الهاتف يوم { $day }.
phone-note = ملاحظاتكم أنتم لهذا الأسبوع
    .about = تبقى على هذا الهاتف: لا يراها أحد غيركم، وتزول حين يُسحب هذا الرابط.
away = لا شبكة
    .heading = لا شبكة في هذه اللحظة
    .about = تحتاج هذه الصفحة إلى الشبكة، والوصول إليها غير ممكن الآن. حاولوا من جديد حين تعود. وإن كنتم تخبروننا بشيء قبل قليل، فربما لم يصل.
    .kept = أوراقكم محفوظة على هذا الهاتف، جاهزة متى شئتم.

## Here and there

optional = اختياري
session-over = انتهت
leave-as-it-was = ترك كل شيء كما كان
copy = نسخ الرابط
    .done = تم النسخ
write-to = رسالة إلى { $instructor }
    .place = اسألوا { $instructor } عن مكان
    .next = اسألوا { $instructor } عن الدورة القادمة
field-meanwhile = حُفظ في هذه الأثناء:
    .nothing = لا شيء
field-stale = في هذه الأثناء حُفظ هذا من نافذة أخرى. ما كتبتموه موجود في الأسفل، وبجانب كل حقل ما هو محفوظ الآن. احفظوا من جديد لإبقاء ما كتبتموه.

## The language of a page

language = اللغة
language-first = نقرأ
language-second = وإلى جانبها في الأوراق
    .none = لا لغة أخرى
language-save = حفظ اللغة

## A class that anybody may read of

class-about = تدليك الرضّع للأهل وأطفالهم، مع { $instructor } من { $practice }.
class-title = { $class }: تدليك الرضّع مع { $instructor }
class-weeks =
    { $weeks ->
        [zero] { $weeks } أسبوع ابتداءً من { $day }، { $time }.
        [one] أسبوع واحد ابتداءً من { $day }، { $time }.
        [two] أسبوعان ابتداءً من { $day }، { $time }.
        [few] { $weeks } أسابيع ابتداءً من { $day }، { $time }.
        [many] { $weeks } أسبوعًا ابتداءً من { $day }، { $time }.
       *[other] { $weeks } أسبوع ابتداءً من { $day }، { $time }.
    }
class-room =
    { $places ->
        [zero] لم يبق أي مكان.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $places } أماكن.
        [many] بقي { $places } مكانًا.
       *[other] بقي { $places } مكان.
    }
    .over = انتهت هذه الدورة.
    .full = كل الأماكن محجوزة.
    .waiting =
        { $families ->
            [zero] كل الأماكن محجوزة؛ ولا عائلة في الانتظار.
            [one] كل الأماكن محجوزة؛ وفي الانتظار عائلة واحدة.
            [two] كل الأماكن محجوزة؛ وفي الانتظار عائلتان.
            [few] كل الأماكن محجوزة؛ وفي الانتظار { $families } عائلات.
            [many] كل الأماكن محجوزة؛ وفي الانتظار { $families } عائلة.
           *[other] كل الأماكن محجوزة؛ وفي الانتظار { $families } عائلة.
        }
class-book = حجز مكان
    .ask = طلب مكان
    .wait = انتظار الدور
class-where = المكان
class-when = الموعد
class-stay =
    { $weeks ->
        [zero] تبدؤون في أي أسبوع وتبقون { $weeks } أسبوع.
        [one] تبدؤون في أي أسبوع وتبقون أسبوعًا واحدًا.
        [two] تبدؤون في أي أسبوع وتبقون أسبوعين.
        [few] تبدؤون في أي أسبوع وتبقون { $weeks } أسابيع.
        [many] تبدؤون في أي أسبوع وتبقون { $weeks } أسبوعًا.
       *[other] تبدؤون في أي أسبوع وتبقون { $weeks } أسبوع.
    }
class-ages = عمر الرضّع في أول يوم
    .between =
        { $to ->
            [zero] من { $from } إلى { $to } أسبوع
            [one] من { $from } إلى { $to } أسبوع
            [two] من { $from } إلى { $to } أسبوع
            [few] من { $from } إلى { $to } أسابيع
            [many] من { $from } إلى { $to } أسبوعًا
           *[other] من { $from } إلى { $to } أسبوع
        }
    .from =
        { $from ->
            [zero] من الولادة
            [one] من أسبوع واحد
            [two] من أسبوعين
            [few] من { $from } أسابيع
            [many] من { $from } أسبوعًا
           *[other] من { $from } أسبوع
        }
    .up-to =
        { $to ->
            [zero] أقل من أسبوع واحد
            [one] حتى أسبوع واحد
            [two] حتى أسبوعين
            [few] حتى { $to } أسابيع
            [many] حتى { $to } أسبوعًا
           *[other] حتى { $to } أسبوع
        }
class-price = السعر
    .begun = بدأت الدورة؛ اسألوا { $instructor } عما يبقى للدفع.
class-teacher = من يدرب
class-all = كل دورات { $practice }

## All classes of a practice

classes = دورات { $practice }
classes-about = تدليك الرضّع للأهل وأطفالهم.
classes-born = تاريخ ميلاد طفلكم
    .hint = عندها تظهر الدورات المناسبة فقط.
classes-show = عرض المناسب
classes-none = لا دورة مناسبة الآن.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } للدورة
    .deposit = { $amount } للدورة، منها { $deposit } لحجز المكان
price-each = { $amount } للدورة عن كل طفل
    .deposit = { $amount } للدورة عن كل طفل، منها { $deposit } لحجز المكان
price-further = كل طفل إضافي { $amount }
    .free = الأطفال الإضافيون مجانًا
price-returning = خصم { $off } إن شاركتم من قبل
price-free = مجانًا

## The form that books a place

book = مكانكم
    .title = مكان في { $class }
book-kept = لكم مكان محفوظ حتى { $day }، { $time }.
book-line =
    { $hours ->
        [zero] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم { $hours } ساعة.
        [one] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم ساعة واحدة.
        [two] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم ساعتين.
        [few] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم { $hours } ساعات.
        [many] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم { $hours } ساعة.
       *[other] حين يفرغ مكان يُعرض عليكم ويُحفظ لكم { $hours } ساعة.
    }
book-begun = بدأت الدورة؛ تنضمون في الأسبوع { $week }، ونريكم ما سبق.
book-begins = يوم البداية
book-needs = فقط إن كان هناك ما يهم. ويمكنكم أن تقولوه لاحقًا أيضًا، في صفحتكم الخاصة.
    .baby = عن طفلكم
    .family = عن العائلة
    .others = عن طفل ثان أو ثالث
book-robots = اتركوا هذا فارغًا
book-use = ما تكتبونه هنا يصل إلى { $instructor } لهذه الدورة وحدها، ولا يُستعمل لأي شيء آخر. يمكنكم أن تروه وتصححوه وتسحبوه في صفحتكم الخاصة.
book-send = حجز المكان
    .wait = إلى قائمة الانتظار
book-age = هذه الدورة لرضّع عمرهم في أول يوم { $ages }؛ وعمر طفلكم عندها: { $age }.
age =
    { $weeks ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }
    .corrected =
        { $weeks ->
            [zero] أقل من أسبوع، العمر المصحح { $corrected }
            [one] أسبوع واحد، العمر المصحح { $corrected }
            [two] أسبوعان، العمر المصحح { $corrected }
            [few] { $weeks } أسابيع، العمر المصحح { $corrected }
            [many] { $weeks } أسبوعًا، العمر المصحح { $corrected }
           *[other] { $weeks } أسبوع، العمر المصحح { $corrected }
        }
    .before-due =
        { $weeks ->
            [zero] أقل من أسبوع، قبل موعد الولادة المتوقع
            [one] أسبوع واحد، قبل موعد الولادة المتوقع
            [two] أسبوعان، قبل موعد الولادة المتوقع
            [few] { $weeks } أسابيع، قبل موعد الولادة المتوقع
            [many] { $weeks } أسبوعًا، قبل موعد الولادة المتوقع
           *[other] { $weeks } أسبوع، قبل موعد الولادة المتوقع
        }
    .not-born = قبل الولادة

## Who a family is

family-adult = شخص بالغ
    .second = شخص بالغ ثان
family-name = الاسم
family-email = البريد الإلكتروني
    .aside = أو الهاتف
family-phone = الهاتف
family-baby = الطفل
    .second = الطفل الثاني
    .third = الطفل الثالث
family-baby-name = الاسم الأول
family-born = تاريخ الميلاد
family-early = أسابيع الولادة المبكرة
    .hint = الأسابيع قبل الأسبوع 40؛ ويظهر عندها العمران معًا.
details = بياناتكم
    .save = حفظ البيانات

## What a family says yes to, each on its own

agree = كما تحبون
    .about = كل أمر منها باختياركم، ويمكنكم تغييره متى شئتم.
agree-letters = نوافق أن تكتبوا إلينا عن دورات لاحقة
agree-photos = نوافق أن نظهر في صور الدورة
    .aside = لا صور بلا ملابس أبدًا
agree-shares = ما تراه عنا عائلات الدورة التي تشارك بياناتها أيضًا
shares-nothing = لا شيء
shares-names = أسماؤنا الأولى
shares-email = أسماؤنا الأولى وبريدنا الإلكتروني
shares-phone = أسماؤنا الأولى وهاتفنا
shares-both = أسماؤنا الأولى وبريدنا الإلكتروني وهاتفنا
agree-save = حفظ هذه الاختيارات

## A family's own page of its booking

booking-sheets = الأوراق
booking-for = باسم { $names }، مع { $instructor } من { $practice }
booking-booked = مكانكم محجوز
booking-asked = لقد طلبتم مكانًا
    .about = يبقى محفوظًا لكم حتى يأتي الجواب من { $instructor }؛ ويظهر الجواب هنا.
booking-waiting = أنتم في الانتظار
    .next = أنتم التالون.
    .before =
        { $families ->
            [zero] لا عائلة قبلكم.
            [one] قبلكم عائلة واحدة.
            [two] قبلكم عائلتان.
            [few] قبلكم { $families } عائلات.
            [many] قبلكم { $families } عائلة.
           *[other] قبلكم { $families } عائلة.
        }
    .about = حين يفرغ مكان، يُعرض عليكم هنا.
booking-offered = فرغ مكان لكم
    .until = محفوظ لكم حتى { $day }، { $time }.
    .after = بعد ذلك ينتقل إلى العائلة التالية.
    .take = قبول المكان
booking-given-back = لقد أعدتم مكانكم
    .about = ما تعلمته الدورة معكم يبقى في أوراقكم.
booking-ended = ليس لكم مكان في هذه الدورة
    .about = انتقل المكان المعروض إلى غيركم، أو لم يكن هناك مكان. لمعرفة المزيد اسألوا { $instructor }.
booking-correct = تصحيح بياناتكم
booking-due = المستحق
booking-needs = كي تناسبكم الدورة
    .about = حساسية، جلد، تطعيم: أخبروا { $instructor } بما يهم في شأن { $names }، إن كان هناك شيء.
    .tell = أخبرونا بما يلزم الدورة أن تعرفه
booking-when = الموعد والمكان
booking-visits = ضيوفًا في دورة أخرى
    .one = { $day }: { $class }
booking-circle = عائلات تشارك بياناتها
    .nobody = لا عائلة أخرى تشارك بياناتها بعد.
    .names = { $adults }، مع { $babies }
booking-keep = احتفظوا بهذه الصفحة
    .about = عنوانها هو طريق العودة إلى هنا؛ ولا توجد كلمة مرور.
    .send = إرسالها إلى أنفسكم
    .subject = دورة التدليك
    .secret = كل من لديه عنوان هذه الصفحة يستطيع أن يرى حجزكم ويغيره. احتفظوا به لأنفسكم.

## Leaving

leave-class = إعادة المكان
    .link = إعادة المكان…
    .ask = هل تعيدون المكان؟
    .about = يصبح المكان متاحًا لعائلة أخرى على الفور. ما تعلمتموه حتى الآن يبقى في أوراقكم. وإن كان أسبوعًا واحدًا فقط لا تستطيعون الحضور فيه، فأبقوا مكانكم وأخبرونا بذلك.
leave-line = مغادرة قائمة الانتظار
    .link = مغادرة قائمة الانتظار…
    .ask = هل تغادرون قائمة الانتظار؟
    .about = يضيع معها دوركم.
leave-keep = البقاء

## What the class needs to know

needs = ما يلزم الدورة أن تعرفه
needs-about = لا يقرأ هذا إلا { $instructor }. أجيبوا عما تريدون؛ وكل جواب ينتهي من نفسه بعد الدورة.
needs-family = العائلة
needs-kept = يُحفظ حتى { $day } على أبعد تقدير.
needs-save = حفظ الأجوبة
answer-open = لم يُذكر
answer-yes = نعم
answer-no = لا
answer-time = { $question }: الساعة
    .hint = الساعة مهمة إن كنتم تعرفونها.

## What is due and paid

due-now = الآن
due-nothing = لم يُكتب بعد ما عليكم دفعه. سيظهر هنا، ولا يلزمكم شيء قبل ذلك.
due-open = بقي للدفع
    .now = منه الآن
    .later = ومنه لاحقًا
    .nothing = لا شيء
due-too-much = دُفع زيادة
due-paid = دُفع حتى الآن
due-how = كيف تدفعون
due-card = الدفع بالبطاقة
    .about = تلك الصفحة لخدمة دفع يُستعان بها لدى { $practice }. لا يصل إلى هنا شيء من بيانات بطاقتكم.
due-refund = إن لم تستطيعوا الحضور
due-all = الحساب كله
    .what = البيان
    .to-pay = للدفع
due-sheet = إلى ورقتكم
entry-by = حتى { $day }
entry-due = للدفع
    .for = للدفع: { $words }
entry-discount = خصم
    .for = خصم: { $words }
entry-paid =
    { $how ->
        [cash] دُفع نقدًا
        [transfer] دُفع بتحويل
        [card] دُفع بالبطاقة
       *[voucher] دُفع بقسيمة
    }
    .for =
        { $how ->
            [cash] دُفع نقدًا: { $words }
            [transfer] دُفع بتحويل: { $words }
            [card] دُفع بالبطاقة: { $words }
           *[voucher] دُفع بقسيمة: { $words }
        }
entry-refund =
    { $how ->
        [cash] رُدّ نقدًا
        [transfer] رُدّ بتحويل
        [card] رُدّ بالبطاقة
       *[voucher] رُدّ بقسيمة
    }
    .for =
        { $how ->
            [cash] رُدّ نقدًا: { $words }
            [transfer] رُدّ بتحويل: { $words }
            [card] رُدّ بالبطاقة: { $words }
           *[voucher] رُدّ بقسيمة: { $words }
        }
entry-written-off = أُسقط
    .for = أُسقط: { $words }
entry-taken-back = أُلغي: { $title }
receipt = إيصال { $number }
    .link = إيصال { $number }
receipt-from = من
    .family = عائلة من الدورة
receipt-to = إلى
receipt-for = مقابل
receipt-amount = المبلغ
receipt-paid = دُفع
receipt-refund = رُدّ
receipt-how =
    { $how ->
        [cash] نقدًا
        [transfer] بتحويل
        [card] بالبطاقة
       *[voucher] بقسيمة
    }
receipt-void = غير صالح: أُلغي هذا السطر.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = عربون
sentence-line-course = الدورة
sentence-line-rest = باقي الدورة
sentence-line-course-babies = الدورة، عدد الأطفال: { $n }
sentence-line-rest-babies = باقي الدورة، عدد الأطفال: { $n }
sentence-line-further = طفل إضافي
sentence-line-returning = شاركتم من قبل

## What has just been done, found by its English wording

sentence-place-booked = مكانكم محجوز. احتفظوا بهذه الصفحة: هي الطريق إلى حجزكم.
sentence-place-asked = طلبكم في الطريق. احتفظوا بهذه الصفحة: يظهر الجواب هنا.
sentence-place-waits = أنتم على قائمة الانتظار. احتفظوا بهذه الصفحة: تريكم دوركم.
sentence-place-given-back = أُعيد مكانكم. شكرًا لأنكم أخبرتمونا.
sentence-line-left = لم تعودوا على قائمة الانتظار.
sentence-details-saved = حُفظت بياناتكم.
sentence-language-saved = صفحاتكم بهذه اللغة من الآن.

## Why nothing was booked, found by its English wording

sentence-booking-known = هناك حجز لهذا الطفل وهذا البريد الإلكتروني من قبل. يظهر في رابطكم الخاص؛ وإن ضاع، فاطلبوه من فضلكم ممن يدربكم.
sentence-booking-full = لم يبق مكان لكم في هذه الأسابيع. يمكنكم الانتظار: اضغطوا مرة أخرى، فيُعرض عليكم أول مكان يفرغ في دوركم.
sentence-booking-robot = اتركوا من فضلكم حقل الروبوتات فارغًا، وأرسلوا الاستمارة من جديد.
sentence-booking-quick = كان ذلك سريعًا جدًا. راجعوها من فضلكم مرة أخرى ثم أرسلوها من جديد.

## Sentences at a field, found by their English wording

sentence-vaccine-day = اكتبوا من فضلكم اليوم مع الساعة.
sentence-vaccine-to-come = لم يأت ذلك اليوم بعد. أخبرونا من فضلكم بعد التطعيم.
sentence-date = اكتبوا من فضلكم التاريخ هكذا: سنة-شهر-يوم، مثل ⁦2026-11-26⁩.
sentence-date-times = اكتبوا من فضلكم تاريخًا من زماننا.
sentence-time = اكتبوا من فضلكم الوقت بالساعات والدقائق، مثل ⁦10:30⁩.
sentence-no-words = اكتبوا من فضلكم الكلمات التي يمكن أن نعرضها، أو اختاروا لا.
sentence-choose = اختاروا من فضلكم واحدًا من هذه.
sentence-too-long = النص أطول من المتاح. الأحرف الزائدة: { $n }؛ أقصى عدد للأحرف: { $m }.
sentence-control = احذفوا من فضلكم أحرف التحكم.
sentence-name = اكتبوا من فضلكم اسمًا.
sentence-own-name = اكتبوا من فضلكم اسمكم.
sentence-reach = اكتبوا من فضلكم بريدًا إلكترونيًا أو رقم هاتف: طريقة واحدة للوصول إلى العائلة.
sentence-email = اكتبوا من فضلكم بريدًا إلكترونيًا، مثل ⁦name@example.org⁩.
sentence-phone = اكتبوا من فضلكم رقم هاتف، مثل ⁦+44 20 7946 0000⁩.
sentence-baby-name = اكتبوا من فضلكم الاسم الأول للطفل.
sentence-born = اكتبوا من فضلكم تاريخ الميلاد.
sentence-born-to-come = لم يأت ذلك اليوم بعد. أضيفوا العائلة من فضلكم بعد ولادة الطفل.
sentence-born-long-ago = مضى على ذلك أكثر من خمس سنوات. هل السنة صحيحة؟
sentence-early = اكتبوا من فضلكم عدد الأسابيع الكاملة قبل الأسبوع 40، من 0 إلى 20.
sentence-one-more-baby = لا مكان لطفل آخر. اسألوا من فضلكم من يدربكم.
sentence-whole-number = اكتبوا من فضلكم عددًا صحيحًا من { $n } إلى { $m }.
sentence-language = اختاروا من فضلكم لغة من القائمة.
sentence-yes-no = أجيبوا من فضلكم بنعم أو لا، أو اتركوه بلا جواب.
sentence-vaccine-next = لم يأت ذلك اليوم بعد. اكتبوه عند التطعيم القادم.

## The calendar file

calendar-name = تدليك الرضّع
calendar-session = تدليك الرضّع: { $class }، الأسبوع { $week } من { $weeks }
calendar-off = حصة ملغاة: { $class }
calendar-sheet = ورقتكم: { $address }
calendar-add = إضافة إلى تقويمكم
calendar-map = عرض المكان على الخريطة
calendar = حصصكم في تقويمكم
    .about = يستطيع تقويمكم أن يحفظ المواعيد. لا يظهر فيه إلا اسم الدورة والأسبوع، ولا يظهر اسم رضيعكم أبدًا.
calendar-follow = دعوا تقويمكم يتابعها
    .about = إذا تغيّر موعد حصة تغيّر هناك أيضًا، وغالبًا خلال ساعات.
    .link = المتابعة في تقويمكم
    .address = إن لم يُفتح شيء، فأعطوا برنامج التقويم هذا العنوان:
calendar-once = أو أضيفوها مرة واحدة
    .about = يحتوي هذا الملف على المواعيد كما هي اليوم. إذا تغيّر أحدها فحمّلوه مرة أخرى، وسيصحح القديم.
    .link = تحميل الملف
calendar-secret = كل من لديه هذا العنوان يستطيع أن يصل إلى أوراقكم. إذا وقع في أيدٍ غير أمينة، فاطلبوا ممن يدربكم رابطًا جديدًا: يتوقف العنوان القديم فورًا، ومعه التقويم الذي يتابعه.

## When the course is over

ends = الآن وقد انتهت الدورة
    .certificate = شهادتكم من الدورة
    .feedback = أخبرونا كيف كانت
    .data = إبقاء ما هو محفوظ عنكم أو حذفه
ends-data = بياناتكم

## The certificate. It says that a family took part, never that anybody is certified.

certificate = شهادة مشاركة في الدورة
certificate-words = نؤكد بهذا مشاركة { $names } في «{ $class }»، وهي دورة لتدليك الرضّع لدى { $practice }، من { $from } إلى { $until }.
certificate-weeks = { $held ->
        [zero] الحضور: { $attended } من { $held } أسبوع.
        [one] الحضور: في الأسبوع الوحيد الذي انعقد.
        [two] الحضور: { $attended } من أسبوعين.
        [few] الحضور: { $attended } من { $held } أسابيع.
        [many] الحضور: { $attended } من { $held } أسبوعًا.
       *[other] الحضور: { $attended } من { $held } أسبوع.
    }
certificate-regions = المسحات التي تعلمتها العائلة: { $regions }.
certificate-signed = التدريب في الدورة: { $instructor }
certificate-print = طباعتها
certificate-soon = ليس بعد
    .about = تظهر شهادتكم هنا بعد الحصة الأخيرة. لا داعي للعجلة.
    .back = إلى أحدث ورقة لكم

## What the family says of the course

feedback = كيف كانت الدورة لكم؟
    .about = ثلاثة أسئلة؛ أجيبوا عما تريدون. يقرأ من يدربكم الأجوبة بلا اسمكم، ويمكنكم تغييرها متى شئتم.
feedback-good = ما الذي كان جيدًا؟
feedback-change = ما الذي ينبغي أن نغيره؟
feedback-quote = هل يمكن أن نعرض كلمات منكم على عائلات أخرى؟
feedback-quote-no = لا
feedback-quote-nameless = نعم، بلا اسم
feedback-quote-first-name = نعم، مع اسمنا الأول
feedback-words = الكلمات التي يمكن أن نعرضها
    .aside = إن قلتم نعم
feedback-send = إرسال الأجوبة
feedback-thanks = شكرًا لكم. يستطيع من يدربكم أن يقرأ هذا الآن.
feedback-soon = ليس بعد
    .about = هنا يمكنكم أن تقولوا كيف كانت، بعد الحصة الأخيرة.
    .back = إلى أحدث ورقة لكم

## What is kept of a family

data = ما هو محفوظ عنكم
    .about = هذا كل ما هو محفوظ عن { $babies } وعنكم من أجل «{ $class }»، ولماذا.
    .until = يُمحى كل هذا تلقائيًا بعد { $day }، إن لم يُمحَ قبل ذلك.
    .link-until = يعمل رابطكم حتى { $day }.
    .take = خذوا كل شيء معكم في ملف
data-there = حضور
data-not-there = غياب
data-people = الأسماء والبريد الإلكتروني والهاتف
    .why = كي يستطيع من يدربكم أن يرحب بكم ويصل إليكم.
data-babies = الأسماء الأولى للأطفال وتواريخ ميلادهم وأسابيع الولادة المبكرة
    .why = العمر يحدد ما يناسب الطفل في يومه.
data-answers = ما أجبتم عنه قبل الدورة، ومنه أسئلة الصحة
    .why = كي لا يحدث شيء لا يناسب طفلكم. الأجوبة عن الصحة تنتهي من نفسها بعد الدورة ببضعة أسابيع.
data-marks = متى كنتم هنا، ومتى قال طفلكم «ليس اليوم»
    .why = كي نريكم ما فاتكم.
data-money = المستحق والمدفوع
    .why = لا بد أن تُظهر الحسابات كل مبلغ.
data-words = ما قلتموه قبل الحصص، وأجوبتكم عن كيف كانت
    .why = كي تناسبكم الدورة، وتكون القادمة أفضل.
data-consents = ما وافقتم عليه: رسائل، صور، ما تراه عائلات أخرى
    .why = كي لا يحدث شيء لم تريدوه.
data-note = ملاحظة خاصة عند من يدربكم
    .why = كي لا يُنسى ما أخبرتم به.
data-choice = إبقاؤه أو حذفه
    .keep = إبقاؤه: لا يلزمكم شيء. تبقى أوراقكم وهذه الصفحة كما هي، حتى يزيل من يدربكم هذه الدورة.
    .delete = أو حذفه الآن، بلا رجعة. وتذهب أوراقكم معه.
    .ask = حذف ما هو محفوظ عنا…
data-leave = إن أردتم ترك الدورة
    .about = حتى الحصة الأخيرة، هذا لازم لمكانكم في الدورة. يمكنكم إعادة المكان متى شئتم؛ وعندها يمكن حذف كل شيء هنا.
    .link = إلى حجزكم
data-sure = حذف كل شيء؟
    .about = يذهب بلا رجعة: أسماؤكم ووسائل الاتصال بكم، واسم كل من { $babies } وتاريخ الميلاد، وأجوبتكم، ومتى كنتم هنا، وكلماتكم وما وافقتم عليه، وأوراقكم وشهادتكم. ولن يفتح هذا الرابط شيئًا بعد ذلك.
    .money = المبالغ المستحقة والمدفوعة تبقى في الحسابات، بلا اسمكم.
    .delete = حذف كل شيء الآن
    .keep = إبقاؤه
data-gone = لقد حُذف
    .about = حُذف ما كان محفوظًا عن عائلتكم، ولم يعد رابطكم يفتح شيئًا.
    .stays = المبالغ المستحقة والمدفوعة تبقى في الحسابات، بلا اسمكم. وقد يبقى غيرها في نسخ احتياطية من أيام سابقة حتى يستبدلها من يدربكم.
    .wish = أيديكم تحفظ ما تعلمته. نتمنى لكم كل خير.

## The circle: families of a class who let each other see what they choose

circle = هل تحبون أن تتعارفوا؟
    .about = العائلات التي تشارك بياناتها ترى الأسماء الأولى فيما بينها، والبريد الإلكتروني أو الهاتف إن أراد الطرفان. يمكنكم تغيير ذلك في صفحة حجزكم متى شئتم؛ وينتهي بعد الدورة بأسبوعين.
    .see = ما تراه العائلات التي تشارك بياناتها أيضًا
    .share = مشاركة هذا
    .not-now = ليس الآن
circle-stay = البقاء على اتصال
    .about = تنتهي الدائرة بعد الدورة بأسبوعين. إن بقيتم على اتصال، تظلون ترون العائلات التي تختار ذلك أيضًا.
    .yes = أنتم على اتصال بالعائلات التي اختارت ذلك أيضًا.
    .over = انتهت دائرة هذه الدورة.

## Letters

letter-greeting = مرحبًا { $names }،
letter-greeting-all = مرحبًا بكم،
letter-regards = أطيب التحيات من { $instructor }، { $practice }
letter-your-page = صفحتكم الخاصة، وفيها كل شيء عن مكانكم:
letter-your-sheets = أوراقكم:
letter-your-certificate = شهادتكم، للطباعة:
letter-your-questions = الأسئلة الثلاثة:
letter-private = هذا الرابط لكم وحدكم: كل من لديه الرابط يستطيع أن يقرأ صفحتكم.
letter-your-dates = مواعيدكم لتقويمكم، محدَّثة دائمًا:
letter-first-session = حصتكم الأولى يوم { $day }، الساعة { $time }: { $venue }.
letter-next-session = حصتكم القادمة يوم { $day }، الساعة { $time }: { $venue }.
letter-no-more = إذا كنتم تفضّلون رسائل الحجز فقط:

letter-received-subject = طلبكم مكانًا: { $class }
letter-received-text = شكرًا لأنكم طلبتم مكانًا في { $class }. يبقى محفوظًا لكم حتى يأتي الجواب من { $instructor }.
letter-booked-subject = مكانكم: { $class }
letter-booked-text = مكانكم في { $class } محجوز. ننتظر بشوق لقاء { $babies }.
letter-waiting-subject = أنتم على قائمة الانتظار: { $class }
letter-waiting-text = أنتم على قائمة الانتظار في { $class }. نكتب إليكم حين يفرغ مكان.
letter-offer-subject = فرغ مكان لكم: { $class }
letter-offer-text =
    فرغ مكان في { $class }، وهو محفوظ لكم حتى { $until }.

    أجيبوا من فضلكم بنعم أو لا في صفحتكم، كي لا ينتظر أحد بلا جدوى.
letter-passed-on-subject = انتقل المكان إلى العائلة التالية: { $class }
letter-passed-on-text =
    المكان الذي كان محفوظًا لكم في { $class } انتقل إلى العائلة التالية على قائمة الانتظار.

    وإن كنتم لا تزالون تريدون مكانًا، فيمكنكم العودة إلى قائمة الانتظار من صفحتكم.
letter-reminder-subject = { $day }، { $time }: { $class }
letter-reminder-text = إن لم تستطيعوا الحضور، أو كان هناك ما ينبغي أن نعرفه، فأخبرونا بلمسة واحدة في صفحتكم.
letter-moved-subject = تغيير: { $class }
letter-moved-text = تغيّر شيء في { $class }. انتبهوا من فضلكم إلى مكان لقائنا وموعده.
letter-cancelled-subject = لا حصة يوم { $day }: { $class }
letter-cancelled-text = أُلغيت حصة { $class } يوم { $day }.
letter-sheet-subject = ورقتكم للأسبوع { $week }: { $class }
letter-sheet-text =
    ورقة الأسبوع { $week } جاهزة. تريكم ما فعلناه معًا، كي تعيدوه في البيت.

    اسألوا أولًا، وانتظروا الجواب: «لا» جواب أيضًا.
letter-missed-subject = افتقدناكم: { $class }
letter-missed-text =
    افتقدناكم يوم { $day }. لا بأس أبدًا، فهكذا تمضي بعض الأيام.

    تريكم صفحتكم ما تعلمته الدورة. واسألونا إن أحببتم أن تعوضوا ما فاتكم في دورة أخرى.
letter-end-subject = اكتملت دورتكم: { $class }
letter-end-text =
    كانت هذه الحصة الأخيرة من { $class }. شكرًا لأنكم كنتم معنا.

    تبقى أوراقكم في صفحتكم، وشهادتكم هناك جاهزة للطباعة.
letter-feedback-subject = ثلاثة أسئلة: { $class }
letter-feedback-text = كيف كانت الدورة لكم مع { $babies }؟ في صفحتكم ثلاثة أسئلة قصيرة، أجيبوا عنها أو اتركوها كما تحبون.
letter-erasure-subject = سيُحذف ما أخبرتمونا به: { $class }
letter-erasure-text = ما أخبرتمونا به كي تناسب الدورة { $babies } سيُحذف يوم { $day }، كما وعدنا. لا يلزمكم شيء.

stop-letters-title = رسائلنا إليكم
stop-letters-ask = هل نكتب إليكم عن حجزكم فقط؟
stop-letters-yes = نعم، لا رسائل أخرى
stop-letters-done = نكتب إليكم عن حجزكم فقط.
stop-letters-again = نريد الرسائل الأخرى أيضًا
