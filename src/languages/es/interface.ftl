### What families read on their pages: Spanish. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, de { $from } a { $until }
skip-to-sheet = Ir a la hoja
skip-to-page = Ir a la página
motto = La clase enseña; la hoja recuerda.

## What a week is called

title-with = { $region }, con { $parts }
title-looking-back = Mirar atrás
title-nothing = Aún nada nuevo

## The drawing of the baby, for who does not see it

figure = Un bebé, aún sin nada aprendido
    .new = Un bebé, nuevo esta semana: { $new }
    .known = Un bebé, ya aprendido: { $known }
    .both = Un bebé, nuevo esta semana: { $new }; ya aprendido: { $known }

## The sheet of a week

sheet-for = Para { $names }
sheet-page-title = Semana { $week }: { $title }
sheet-week-of = Semana { $week } de { $weeks }
sheet-week = Semana { $week }
sheet-weeks = Semanas
sheet-new-for-you = Nuevo para ti:
    .about = tu grupo lo aprendió sin ti. No hay prisa, y puedes pedir que te lo enseñen.
    .short = nuevo para ti
sheet-new = Nuevo esta semana
sheet-closing = Para terminar
sheet-again = Otra vez, como os guste
sheet-songs = Para cantar
sheet-topics = Para pensar
sheet-oil = Aceite
sheet-next = La próxima vez
    .over = El curso ha terminado; el masaje no tiene por qué. Tus manos ya saben el camino.
sheet-cancelled = El { $day } no:
    .about = esa clase se ha cancelado.
sheet-booking = Tu reserva
sheet-due = Por pagar y pagado
sheet-from = De { $practice }.

## How every sheet begins

begin = Antes de empezar
begin-ask = Pide permiso
begin-look = Mira, habla, canta
begin-read = Lee la respuesta
begin-yes = Sí, sigue:
begin-change = Conviene cambiar algo:
begin-all = Cómo preguntar, paso a paso
begin-asking = Preguntar
begin-together = Compartir el momento
begin-signs = Señales pequeñas y señales claras
begin-clusters = Las señales vienen juntas; una sola puede significar poco.
begin-states = Sueño o vigilia

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Pase a pase, al lado de tu bebé
beside-ask = Pregunta y espera
    .begin = Mi bebé dice que sí
    .no = Mi bebé dice que no
beside-count = { $at } de { $all }
beside-title = { $stroke }, { $at } de { $all }
beside-where = Dónde: { $region }
beside-next = Siguiente
beside-back = Atrás
beside-ways = De pantalla en pantalla
beside-rest = Deja reposar las manos
    .how = Deja las dos manos quietas sobre tu bebé durante unas respiraciones lentas. Luego dale las gracias con tus palabras y retíralas despacio.
    .listen = Si tu bebé ha tenido bastante antes del final, eso también es un masaje entero.
beside-sheet = A la hoja

## My baby is: what a baby shows, and what that leads to

cues-open = ¿Qué me dice mi bebé?
cues = ¿Cómo está mi bebé?
    .about = Elige lo que ves. No se le cuenta a nadie y no se guarda nada.
cues-signs = Veo una señal
    .about = Una señal sola puede significar poco. Busca varias juntas.
cues-more = Suele decir: más, por favor
    .next = Sigue mientras tu bebé disfrute, y no dejes de observar: bien puede ser un sí.
cues-change = Puede decir: conviene cambiar algo
    .less = Haz una pausa con las manos quietas y dale tiempo a tu bebé. Luego prueba algo más suave o vuelve a preguntar.
    .stop = Para por ahora. Ten a tu bebé en brazos y mira qué quiere: mimos, una toma, un pañal limpio o dormir.
cues-either = Puede ser lo uno o lo otro
    .next = Deja reposar las manos y busca otra señal antes de seguir o parar.
cues-now = Puede ser un buen momento
cues-wait = Espera un poco
cues-not-now = Ahora no
cues-said-no = Mi bebé ha dicho que no
cues-no = Entonces hoy no, y está bien así
    .next = Tu bebé ha contestado y tú has escuchado: para eso es el masaje. Dale de comer, mimos o un pañal limpio, o descansad, y pregunta en otro momento.
    .kept = Nada de esto se anota. Quien lleva el curso solo lo sabe si se lo cuentas.
cues-tell = Cuenta cómo va todo a quien lleva el curso
cues-again = Mirar otra vez
cues-begin = Pregunta y empieza al lado de tu bebé

## When hands rest

care = Cuándo no dar masaje
care-ask-first = Consulta antes con profesionales sanitarios, si aún no lo has hecho
care-help = Dónde pedir ayuda

## How things are for the next session

word = ¿Cómo va todo para el { $day }?
    .about = Con un toque se lo dices a quien lleva el curso, y a nadie más. Puedes cambiarlo hasta que acabe la clase.
word-fine = Todo bien
word-cannot-come = No podemos ir
word-vaccine = Una vacuna desde la última vez
word-unwell = Se encuentra mal
word-something-else = Otra cosa
word-said = Nos has dicho: { $word }.
word-said-day = La vacuna fue el { $day }.
word-said-moment = La vacuna fue el { $day }, a las { $time }.
word-vaccine-day = Día de la vacuna
word-vaccine-time = Hora
    .aside = si la sabes
word-vaccine-tell = Decir cuándo fue
word-no-vaccine = Al final no hubo vacuna
word-line = Unas palabras para quien lleva el curso
    .aside = opcional
    .send = Enviar

## Before the first session

welcome = Te damos la bienvenida a { $class }
    .title = Te damos la bienvenida
welcome-meet = Nos vemos el { $when }, { $venue }.
bring = Qué traer
    .towel = Una toalla o manta y lo que necesites para cambiar y alimentar a tu bebé.
    .baby = Y tu bebé, tal como esté ese día. Llorar, comer y dormir: todo es bienvenido.
welcome-keep = Después de cada clase, su hoja aparece aquí. Guarda este enlace.

## A link that opens nothing

not-here = No está aquí
not-yet = Todavía no
    .about = Esta hoja aparece cuando tu grupo la haya aprendido en clase. No hay prisa.
    .back = A tu última hoja
no-link = Este enlace no está en uso
    .about = Quizá se perdió una letra, o quien lleva el curso hizo un enlace nuevo. Pídeselo; es cosa de un minuto.

## On paper

paper-scan = La hoja entera
paper-all = Todas las semanas en papel
paper-large = Letra grande
paper-usual = Letra normal
paper-print = Imprimir
paper-pdf = Guardar en PDF (A4)
    .letter = Guardar en PDF (carta)
paper-none = No hay PDF de esta hoja
    .about = Al ordenador del que vienen estas páginas le faltan las letras para hacerlo. La página misma se imprime bien: ábrela y elige Imprimir.

## On a phone

phone-kept = Guardado en este teléfono el { $day }.
phone-note = Tus notas de esta semana
    .about = Se quedan en este teléfono: nadie más las ve, y se van cuando se retire este enlace.
away = Sin conexión
    .heading = Ahora mismo no hay conexión
    .about = Esta página necesita la red, y en este momento no hay. Inténtalo de nuevo cuando vuelva. Si nos estabas contando algo, puede que no haya llegado.
    .kept = Tus hojas están guardadas en este teléfono, para cuando quieras.

## Here and there

optional = opcional
session-over = ya pasó
leave-as-it-was = Dejarlo como estaba
copy = Copiar el enlace
    .done = Copiado
write-to = Escribir a { $instructor }
    .place = Pedir plaza a { $instructor }
    .next = Preguntar a { $instructor } por el próximo curso
field-meanwhile = Guardado entretanto:
    .nothing = nada
field-stale = Entretanto, alguien guardó esto en otra ventana. Abajo está lo tuyo y, junto a cada campo, lo guardado ahora. Guarda otra vez para conservar lo tuyo.

## The language of a page

language = Idioma
language-first = Leemos en
language-second = Al lado, en las hojas
    .none = ningún otro idioma
language-save = Guardar el idioma

## A class that anybody may read of

class-about = Masaje infantil para madres, padres y sus bebés, con { $instructor }, de { $practice }.
class-title = { $class }: masaje infantil con { $instructor }
class-weeks =
    { $weeks ->
        [one] Una semana desde el { $day }, a las { $time }.
       *[other] { $weeks } semanas desde el { $day }, a las { $time }.
    }
class-room =
    { $places ->
        [one] Queda una plaza.
       *[other] Quedan { $places } plazas.
    }
    .over = Este curso ha terminado.
    .full = No quedan plazas.
    .waiting =
        { $families ->
            [one] No quedan plazas; hay 1 familia en espera.
           *[other] No quedan plazas; hay { $families } familias en espera.
        }
class-book = Reservar plaza
    .ask = Pedir plaza
    .wait = Esperar plaza
class-where = Dónde
class-when = Cuándo
class-stay =
    { $weeks ->
        [one] Empiezas en cualquier semana y te quedas { $weeks } semana.
       *[other] Empiezas en cualquier semana y te quedas { $weeks } semanas.
    }
class-ages = Para bebés, el primer día
    .between = de { $from } a { $to } semanas
    .from =
        { $from ->
            [one] de 1 semana o más
           *[other] de { $from } semanas o más
        }
    .up-to =
        { $to ->
            [one] de hasta 1 semana
           *[other] de hasta { $to } semanas
        }
class-price = Precio
    .begun = El curso ya ha empezado; { $instructor } te dice cuánto queda por pagar.
class-teacher = Quién enseña
class-all = Todos los cursos de { $practice }

## All classes of a practice

classes = Cursos de { $practice }
classes-about = Masaje infantil para madres, padres y sus bebés.
classes-born = Fecha de nacimiento de tu bebé
    .hint = Así solo se muestran los cursos adecuados.
classes-show = Ver los adecuados
classes-none = Ahora no hay cursos adecuados.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } por el curso
    .deposit = { $amount } por el curso, incluyendo { $deposit } para reservar la plaza
price-each = { $amount } por el curso y por bebé
    .deposit = { $amount } por el curso y por bebé, incluyendo { $deposit } para reservar la plaza
price-further = cada bebé adicional { $amount }
    .free = bebés adicionales gratis
price-returning = { $off } de descuento si ya viniste antes
price-free = Gratis

## The form that books a place

book = Tu plaza
    .title = Una plaza en { $class }
book-kept = Tienes una plaza guardada hasta el { $day }, a las { $time }.
book-line =
    { $hours ->
        [one] Cuando quede una libre, se te ofrece y se te guarda una hora.
       *[other] Cuando quede una libre, se te ofrece y se te guarda { $hours } horas.
    }
book-begun = El curso ya ha empezado; entrarías en la semana { $week } y se te enseñaría lo anterior.
book-begins = Empezar el
book-needs = Solo si hay algo importante. También puedes contarlo más tarde, en tu propia página.
    .baby = Sobre tu bebé
    .family = Sobre la familia
    .others = Sobre un segundo o tercer bebé
book-robots = Deja esto vacío
book-use = Lo que escribes aquí es solo para { $instructor } y este curso, y no se usa para nada más. Puedes verlo, corregirlo y retirarlo en tu propia página.
book-send = Reservar la plaza
    .wait = Entrar en la lista de espera
book-age = Este curso es para bebés { $ages } el primer día; la edad del tuyo sería: { $age }.
age =
    { $weeks ->
        [one] 1 semana
       *[other] { $weeks } semanas
    }
    .corrected =
        { $weeks ->
            [one] 1 semana, edad corregida { $corrected }
           *[other] { $weeks } semanas, edad corregida { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] 1 semana, antes de la fecha prevista
           *[other] { $weeks } semanas, antes de la fecha prevista
        }
    .not-born = aún por nacer

## Who a family is

family-adult = Persona adulta
    .second = Segunda persona adulta
family-name = Nombre
family-email = Correo electrónico
    .aside = o teléfono
family-phone = Teléfono
family-baby = Bebé
    .second = Segundo bebé
    .third = Tercer bebé
family-baby-name = Nombre de pila
family-born = Fecha de nacimiento
family-early = Semanas de adelanto al nacer
    .hint = Semanas antes de la 40; entonces se muestran las dos edades.
details = Tus datos
    .save = Guardar tus datos

## What a family says yes to, each on its own

agree = Como prefieras
    .about = Cada cosa la eliges tú, y puedes cambiarla en cualquier momento.
agree-letters = Podéis escribirnos sobre otros cursos más adelante
agree-photos = Podemos salir en fotos del curso
    .aside = nunca sin ropa
agree-shares = Las familias del curso que también comparten pueden ver
shares-nothing = Nada
shares-names = Nuestros nombres de pila
shares-email = Nombres de pila y correo
shares-phone = Nombres de pila y teléfono
shares-both = Nombres de pila, correo y teléfono
agree-save = Guardar lo elegido

## A family's own page of its booking

booking-sheets = Hojas
booking-for = Para { $names }, con { $instructor }, de { $practice }
booking-booked = Tienes tu plaza
booking-asked = Has pedido una plaza
    .about = Se te guarda hasta que conteste { $instructor }; la respuesta aparece aquí.
booking-waiting = Estás en la lista de espera
    .next = Tu familia es la siguiente.
    .before =
        { $families ->
            [one] Hay una familia antes.
           *[other] Hay { $families } familias antes.
        }
    .about = Cuando quede una plaza libre, se te ofrece aquí.
booking-offered = Hay una plaza libre para ti
    .until = Se te guarda hasta el { $day }, a las { $time }.
    .after = Después pasa a la siguiente familia.
    .take = Aceptar la plaza
booking-given-back = Has devuelto tu plaza
    .about = Lo que el grupo aprendió contigo sigue en tus hojas.
booking-ended = No tienes plaza en este curso
    .about = Una plaza ofrecida ha pasado a otra familia, o no había ninguna libre. { $instructor } puede contarte más.
booking-correct = Corregir tus datos
booking-due = Por pagar
booking-needs = Para que el curso te venga bien
    .about = Alergias, piel, vacunas: cuéntale a { $instructor } lo que importe para { $names }, si hay algo.
    .tell = Contar lo que conviene saber
booking-when = Cuándo y dónde
booking-visits = De visita en otro curso
    .one = { $day }: { $class }
booking-circle = Familias que comparten
    .nobody = Aún no comparte nadie más.
    .names = { $adults }, con { $babies }
booking-keep = Guarda esta página
    .about = Su dirección es el camino de vuelta; no hay contraseña.
    .send = Enviármela
    .subject = Nuestro curso de masaje
    .secret = Quien tenga la dirección de esta página puede ver y cambiar tu reserva. No la compartas.

## Leaving

leave-class = Devolver la plaza
    .link = Devolver la plaza…
    .ask = ¿Devolver la plaza?
    .about = La plaza queda libre enseguida para otra familia. Lo que has aprendido hasta ahora sigue en tus hojas. Si es solo una semana que no puedes venir, conserva la plaza y avísanos de eso.
leave-line = Dejar la lista de espera
    .link = Dejar la lista de espera…
    .ask = ¿Dejar la lista de espera?
    .about = Con ello pierdes tu turno.
leave-keep = Conservarla

## What the class needs to know

needs = Lo que conviene saber en el curso
needs-about = Solo { $instructor } lee esto. Contesta lo que quieras; cada respuesta se borra sola después del curso.
needs-family = La familia
needs-kept = Se guarda como mucho hasta el { $day }.
needs-save = Guardar las respuestas
answer-open = sin contestar
answer-yes = sí
answer-no = no
answer-time = { $question }: hora del día
    .hint = La hora cuenta si la sabes.

## What is due and paid

due-now = Ahora
due-nothing = Aún no se ha anotado lo que pagas. Aparece aquí, y hasta entonces no tienes que hacer nada.
due-open = Queda por pagar
    .now = de ello, ahora
    .later = y más adelante
    .nothing = nada
due-too-much = Pagado de más
due-paid = Pagado hasta ahora
due-how = Cómo pagar
due-card = Pagar con tarjeta
    .about = Esa página es de un servicio de pago que usa { $practice }. Nada de tu tarjeta llega aquí.
due-refund = Si no puedes venir
due-all = Todo
    .what = Concepto
    .to-pay = A pagar
due-sheet = A tu hoja
entry-by = hasta el { $day }
entry-due = A pagar
    .for = A pagar: { $words }
entry-discount = Descuento
    .for = Descuento: { $words }
entry-paid =
    { $how ->
        [cash] Pagado en efectivo
        [transfer] Pagado por transferencia
        [card] Pagado con tarjeta
       *[voucher] Pagado con un vale
    }
    .for =
        { $how ->
            [cash] Pagado en efectivo: { $words }
            [transfer] Pagado por transferencia: { $words }
            [card] Pagado con tarjeta: { $words }
           *[voucher] Pagado con un vale: { $words }
        }
entry-refund =
    { $how ->
        [cash] Devuelto en efectivo
        [transfer] Devuelto por transferencia
        [card] Devuelto con tarjeta
       *[voucher] Devuelto con un vale
    }
    .for =
        { $how ->
            [cash] Devuelto en efectivo: { $words }
            [transfer] Devuelto por transferencia: { $words }
            [card] Devuelto con tarjeta: { $words }
           *[voucher] Devuelto con un vale: { $words }
        }
entry-written-off = Condonado
    .for = Condonado: { $words }
entry-taken-back = Anulado: { $title }
receipt = Recibo { $number }
    .link = recibo { $number }
receipt-from = De
    .family = una familia del curso
receipt-to = Para
receipt-for = Concepto
receipt-amount = Importe
receipt-paid = Pagado
receipt-refund = Devuelto
receipt-how =
    { $how ->
        [cash] en efectivo
        [transfer] por transferencia
        [card] con tarjeta
       *[voucher] con un vale
    }
receipt-void = No válido: este apunte se anuló.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = anticipo
sentence-line-course = el curso
sentence-line-rest = el resto del curso
sentence-line-course-babies = el curso, { $n } bebés
sentence-line-rest-babies = el resto del curso, { $n } bebés
sentence-line-further = otro bebé
sentence-line-returning = ya viniste antes

## What has just been done, found by its English wording

sentence-place-booked = Tienes tu plaza. Guarda esta página: es el camino a tu reserva.
sentence-place-asked = Tu petición está en camino. Guarda esta página: la respuesta aparece aquí.
sentence-place-waits = Estás en la lista de espera. Guarda esta página: muestra tu turno.
sentence-place-given-back = Has devuelto tu plaza. Gracias por avisarnos.
sentence-line-left = Ya no estás en la lista de espera.
sentence-details-saved = Tus datos están guardados.
sentence-language-saved = Desde ahora, tus páginas están en este idioma.

## Why nothing was booked, found by its English wording

sentence-booking-known = Ya hay una reserva para este bebé y este correo. Tu enlace privado la muestra; si lo has perdido, pídeselo a quien lleva el curso.
sentence-booking-full = No queda plaza para ti en estas semanas. Puedes entrar en la lista de espera: pulsa otra vez y se te ofrecerá la próxima que quede libre.
sentence-booking-robot = Deja vacío el campo para robots y envía el formulario otra vez.
sentence-booking-quick = Ha sido muy rápido. Repásalo una vez más y envíalo de nuevo.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Indica el día además de la hora.
sentence-vaccine-to-come = Ese día aún está por llegar. Cuéntanoslo cuando se haya puesto la vacuna.
sentence-date = Indica una fecha como año-mes-día, por ejemplo 2026-11-26.
sentence-date-times = Indica una fecha de nuestra época.
sentence-time = Indica la hora con minutos, por ejemplo 10:30.
sentence-no-words = Escribe las palabras que podemos mostrar, o elige que no.
sentence-choose = Elige una de estas opciones.
sentence-too-long = Caben { $m } caracteres; hay { $n } de más.
sentence-control = No uses caracteres de control.
sentence-name = Escribe un nombre.
sentence-own-name = Escribe tu nombre.
sentence-reach = Indica un correo electrónico o un teléfono: una manera de contactar con la familia.
sentence-email = Indica un correo electrónico, por ejemplo nombre@example.org.
sentence-phone = Indica un teléfono, por ejemplo +44 20 7946 0000.
sentence-baby-name = Escribe el nombre de pila del bebé.
sentence-born = Indica la fecha de nacimiento.
sentence-born-to-come = Ese día aún está por llegar. Añade a la familia cuando haya nacido el bebé.
sentence-born-long-ago = De eso hace más de cinco años. ¿Es correcto el año?
sentence-early = Indica semanas enteras antes de la 40, de 0 a 20.
sentence-one-more-baby = No hay plaza para un bebé más. Pregunta a quien lleva el curso.
sentence-whole-number = Indica un número entero de { $n } a { $m }.
sentence-language = Elige un idioma de la lista.
sentence-yes-no = Contesta sí o no, o déjalo abierto.
sentence-vaccine-next = Ese día aún está por llegar. Escríbelo en la próxima vacuna.

## The calendar file

calendar-name = Masaje para bebés
calendar-session = Masaje para bebés: { $class }, semana { $week } de { $weeks }
calendar-off = Cancelado: { $class }
calendar-sheet = Tu hoja: { $address }
calendar-add = Añadir a tu calendario
calendar-map = Ver el lugar en un mapa
calendar = Tus sesiones en tu calendario
    .about = Tu calendario puede guardar las fechas. En él solo aparecen el curso y la semana, nunca el nombre de tu bebé.
calendar-follow = Deja que tu calendario las siga
    .about = Si una sesión cambia de fecha, también cambia ahí, a menudo en unas horas.
    .link = Seguir en tu calendario
    .address = Si no se abre nada, da esta dirección a tu programa de calendario:
calendar-once = O añádelas una sola vez
    .about = Este archivo contiene las fechas tal como son hoy. Si una cambia, cárgalo otra vez y corregirá la anterior.
    .link = Cargar el archivo
calendar-secret = Quien tenga esta dirección puede encontrar tus hojas. Si ha llegado a malas manos, pide un enlace nuevo a quien lleva el curso: la dirección antigua deja de valer al momento, y también el calendario que la sigue.

## When the course is over

ends = Ahora que el curso ha terminado
    .certificate = Tu certificado de participación
    .feedback = Cuéntanos qué tal ha ido
    .data = Conservar o borrar lo que se guarda de tu familia
ends-data = Tus datos

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Certificado de participación
certificate-words = Participación de { $names } en «{ $class }», un curso de masaje infantil con { $practice }, del { $from } al { $until }.
certificate-weeks = { $held ->
        [one] Asistencia a la única semana que se dio.
       *[other] Asistencia a { $attended } de { $held } semanas.
    }
certificate-regions = Pases aprendidos para: { $regions }.
certificate-signed = { $instructor }, que dio el curso
certificate-print = Imprimirlo
certificate-soon = Todavía no
    .about = Tu certificado aparece aquí después de la última clase. No hay prisa.
    .back = A tu última hoja

## What the family says of the course

feedback = ¿Qué tal ha sido para ti?
    .about = Tres preguntas; contesta lo que quieras. Quien lleva el curso lee las respuestas sin tu nombre, y puedes cambiarlas en cualquier momento.
feedback-good = ¿Qué ha estado bien?
feedback-change = ¿Qué deberíamos cambiar?
feedback-quote = ¿Podemos mostrar palabras tuyas a otras familias?
feedback-quote-no = No
feedback-quote-nameless = Sí, sin nombre
feedback-quote-first-name = Sí, con nuestro nombre de pila
feedback-words = Las palabras que podemos mostrar
    .aside = si has dicho que sí
feedback-send = Enviar las respuestas
feedback-thanks = Gracias. Quien lleva el curso ya puede leerlo.
feedback-soon = Todavía no
    .about = Aquí puedes contar qué tal ha ido, después de la última clase.
    .back = A tu última hoja

## What is kept of a family

data = Lo que se guarda de tu familia
    .about = Esto es todo lo que se guarda de { $babies } y de ti para «{ $class }», y por qué.
    .until = Todo esto se borra por sí solo después del { $day }, si no antes.
    .link-until = Tu enlace funciona hasta el { $day }.
    .take = Llévatelo todo, en un archivo
data-there = estuvisteis
data-not-there = no estuvisteis
data-people = Nombres, correo y teléfono
    .why = Para que quien lleva el curso pueda saludarte y contactar contigo.
data-babies = Nombres de pila de los bebés, fechas de nacimiento y semanas de adelanto
    .why = La edad decide qué le conviene a un bebé cada día.
data-answers = Lo que contestaste antes del curso, también sobre salud
    .why = Para que no se haga nada que no sea bueno para tu bebé. Las respuestas sobre salud se borran solas unas semanas después del curso.
data-marks = Cuándo estuviste y cuándo tu bebé dijo «hoy no»
    .why = Para que se te enseñe lo que te perdiste.
data-money = Por pagar y pagado
    .why = Las cuentas tienen que mostrar cada importe.
data-words = Lo que dijiste antes de una clase y tus respuestas sobre qué tal ha ido
    .why = Para que el curso te venga bien y el próximo sea mejor.
data-consents = A qué dijiste que sí: cartas, fotos, lo que ven otras familias
    .why = Para que no se haga nada que no querías.
data-note = Una nota propia de quien lleva el curso
    .why = Para recordar lo que le contaste.
data-choice = Conservarlo o borrarlo
    .keep = Conservarlo: no tienes que hacer nada. Tus hojas y esta página siguen como están hasta que quien lleva el curso lo retire.
    .delete = O borrarlo ahora, para siempre. Tus hojas se van con ello.
    .ask = Borrar nuestros datos…
data-leave = Si quieres dejar el curso
    .about = Hasta la última clase, esto hace falta para tu plaza en el curso. Puedes devolver la plaza en cualquier momento; entonces se puede borrar todo aquí.
    .link = A tu reserva
data-sure = ¿Borrarlo todo?
    .about = Con ello se van, para siempre: tus nombres y contactos, los nombres y fechas de nacimiento de { $babies }, tus respuestas, cuándo estuviste, tus palabras y a qué dijiste que sí, tus hojas y tu certificado. Este enlace ya no abrirá nada.
    .money = Los importes por pagar y pagados siguen en las cuentas, sin tu nombre.
    .delete = Borrarlo todo ahora
    .keep = Conservarlo
data-gone = Ya está borrado
    .about = Lo que se guardaba de tu familia está borrado, y tu enlace ya no abre nada.
    .stays = Los importes por pagar y pagados siguen en las cuentas, sin tu nombre. Las copias de seguridad de días anteriores pueden contener aún lo demás, hasta que quien lleva el curso las sustituya.
    .wish = Tus manos conservan lo que aprendieron. Os deseamos lo mejor.

## The circle: families of a class who let each other see what they choose

circle = ¿Os gustaría conoceros?
    .about = Las familias que comparten ven sus nombres de pila, y un correo o teléfono si ambas quieren. Puedes cambiarlo en la página de tu reserva en cualquier momento; termina dos semanas después del curso.
    .see = Las familias que también comparten pueden ver
    .share = Compartir esto
    .not-now = Ahora no
circle-stay = Seguir en contacto
    .about = El círculo termina dos semanas después del curso. Si sigues en contacto, continúas viendo a las familias que elijan lo mismo.
    .yes = Sigues en contacto con las familias que elijan lo mismo.
    .over = El círculo de este curso ha terminado.

## Letters

letter-greeting = Hola, { $names }:
letter-greeting-all = Hola:
letter-regards = Un saludo afectuoso de { $instructor }, de { $practice }
letter-your-page = Tu propia página, con todo sobre tu plaza:
letter-your-sheets = Tus hojas:
letter-your-certificate = Tu certificado, para imprimir:
letter-your-questions = Las tres preguntas:
letter-private = El enlace es solo para ti: quien lo tenga puede leer tu página.
letter-your-dates = Tus fechas para el calendario, siempre al día:
letter-first-session = Tu primera clase es el { $day }, a las { $time }: { $venue }.
letter-next-session = Tu próxima clase es el { $day }, a las { $time }: { $venue }.
letter-no-more = Si prefieres recibir solo las cartas sobre tu reserva:

letter-received-subject = Tu petición de plaza: { $class }
letter-received-text = Gracias por pedir una plaza en { $class }. Se te guarda hasta que conteste { $instructor }.
letter-booked-subject = Tu plaza: { $class }
letter-booked-text = Tienes una plaza en { $class }. Tenemos muchas ganas de conocer a { $babies }.
letter-waiting-subject = Estás en la lista de espera: { $class }
letter-waiting-text = Estás en la lista de espera de { $class }. Te escribiremos cuando quede una plaza libre.
letter-offer-subject = Hay una plaza libre para ti: { $class }
letter-offer-text =
    Ha quedado libre una plaza en { $class }. Se te guarda hasta el { $until }.

    Por favor, di sí o no en tu página, para que nadie espere en vano.
letter-passed-on-subject = La plaza ha pasado a la siguiente familia: { $class }
letter-passed-on-text =
    La plaza en { $class } que tenías guardada ha pasado a la siguiente familia de la lista de espera.

    Si todavía quieres una, puedes volver a entrar en la lista de espera desde tu página.
letter-reminder-subject = El { $day }, a las { $time }: { $class }
letter-reminder-text = Si no puedes venir, o si hay algo que debamos saber, dínoslo con un toque en tu página.
letter-moved-subject = Un cambio: { $class }
letter-moved-text = Algo ha cambiado en { $class }. Por favor, fíjate en dónde y cuándo nos vemos.
letter-cancelled-subject = El { $day } no hay clase: { $class }
letter-cancelled-text = La clase de { $class } del { $day } se ha cancelado.
letter-sheet-subject = Tu hoja de la semana { $week }: { $class }
letter-sheet-text =
    La hoja de la semana { $week } está lista. Muestra lo que hicimos en clase, para que puedas repetirlo en casa.

    Pregunta primero y espera la respuesta: un no también es una respuesta.
letter-missed-subject = Te echamos de menos: { $class }
letter-missed-text =
    Te echamos de menos el { $day }. No pasa nada, hay días así.

    Tu página muestra lo que aprendió el grupo. Si te gustaría recuperar la clase en otro curso, pregúntanos.
letter-end-subject = Tu curso ha terminado: { $class }
letter-end-text =
    Esta ha sido la última clase de { $class }. Gracias por venir.

    Tus hojas siguen en tu página, y allí está también tu certificado, listo para imprimir.
letter-feedback-subject = Tres preguntas: { $class }
letter-feedback-text = ¿Qué tal ha sido el curso para { $babies } y para ti? En tu página hay tres preguntas breves; contéstalas o no, como prefieras.
letter-erasure-subject = Lo que nos contaste se borrará: { $class }
letter-erasure-text = Lo que nos contaste para adaptar el curso a { $babies } se borrará el { $day }, como prometimos. No tienes que hacer nada.

stop-letters-title = Cartas para ti
stop-letters-ask = ¿Te escribimos solo sobre tu reserva?
stop-letters-yes = Sí, ninguna otra carta
stop-letters-done = Te escribimos solo sobre tu reserva.
stop-letters-again = Quiero recibir también las otras cartas
