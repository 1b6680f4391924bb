### Curriculum texts: Spanish. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = piernas
area-feet = pies
area-tummy = tripa
area-chest = pecho
area-arms = brazos
area-face = cara
area-back = espalda

## Strokes

stroke-anywhere-resting-hands = Manos que reposan
    .hands = Posa las dos manos calientes sobre tu bebé y déjalas quietas. Suelta el aire despacio antes de mover nada.
    .notice = Muchas madres y padres notan que la respiración se hace más lenta, también la propia.
stroke-anywhere-touch-relaxation = Toque de relajación
    .hands = Sujeta un brazo o una pierna sin apretar, dale botecitos suaves, di «relaja» y felicita a tu bebé cuando afloje.
    .notice = Lo que estaba rígido puede ir pesando más en tus manos.
stroke-legs-indian-milking = Vaciado hindú
    .hands = Sujeta el tobillo con una mano; la otra se desliza de la cadera al tobillo. Cambia de mano y sigue, sin pausa.
    .notice = Las piernas encogidas pueden alargarse un poco; algunos bebés responden con patadas alegres.
stroke-legs-hug-and-glide = Abrazar y deslizar
    .hands = Rodea el muslo con ambas manos y gíralas suavemente en sentidos contrarios al deslizarlas hasta el tobillo.
    .notice = Muchos bebés se quedan tranquilos y te miran; otros lo prefieren más lento.
stroke-feet-thumb-over-thumb = Pulgar tras pulgar
    .hands = Sube caminando con los pulgares por la planta del pie, uno tras otro, del talón a los dedos.
    .notice = Los dedos pueden abrirse o encogerse: puede ser más un reflejo que una respuesta.
stroke-feet-toe-rolls = Rodar los deditos
    .hands = Haz rodar con suavidad cada dedo del pie entre el índice y el pulgar, uno tras otro.
    .notice = Muchas madres y padres cuentan o cantan aquí, y algunos bebés acaban esperando el último dedo.
stroke-feet-under-toes = Bajo los deditos
    .hands = Pasa un dedo justo por debajo de los dedos del pie y luego por la almohadilla de la planta.
    .notice = Los deditos pueden cerrarse alrededor de tu dedo.
stroke-feet-thumb-press = Presión con los pulgares
    .hands = Presiona ligeramente con los pulgares, puntito a puntito, por toda la planta.
    .notice = Un toque lento y seguro puede hacer menos cosquillas que uno muy leve.
stroke-feet-top-of-foot = Empeine
    .hands = Acaricia el empeine con los dos pulgares, desde los dedos hasta el tobillo.
    .notice = El pie puede subir al encuentro de tus pulgares.
stroke-feet-ankle-circles = Círculos en el tobillo
    .hands = Traza pequeños círculos con las yemas alrededor de los huesos del tobillo.
    .notice = Aquí algunos bebés se quedan muy quietos; otros empiezan a hacer círculos con el pie.
stroke-legs-swedish-milking = Vaciado sueco
    .hands = Sube acariciando del tobillo a la cadera, una mano tras otra; la mano libre sujeta el pie.
    .notice = Subir puede sentirse muy distinto de bajar: mira qué prefiere tu bebé.
stroke-legs-rolling = Rodar la pierna
    .hands = Haz rodar la pierna entre las palmas planas, de la rodilla al tobillo.
    .notice = Suele ser divertido: muchos bebés sonríen o patalean.
stroke-legs-bottom-relaxer = Relajar el culito
    .hands = Desliza las dos manos bajo el culito y traza círculos lentos en las nalgas.
    .notice = El culito puede notarse firme al principio y más blando tras unos círculos.
stroke-tummy-water-wheel-a = Noria A
    .hands = Baja por la tripa con el canto de las manos, una tras otra, como palas: de debajo de las costillas a las ingles.
    .notice = La tripa puede ablandarse bajo tus manos; si tu bebé frunce el ceño o se tensa, haz una pausa.
stroke-tummy-water-wheel-b = Noria B
    .hands = Sujeta los dos tobillos en alto con una mano; el canto de la otra baja por la tripa como una pala, una y otra vez.
    .notice = Con las piernas en alto, la tripa puede notarse más suelta.
stroke-tummy-thumbs-to-sides = Pulgares a los lados
    .hands = Apoya los dos pulgares planos en el ombligo y deslízalos hacia los lados, por debajo de las costillas.
    .notice = Muchas madres y padres sienten en las manos la respiración de su bebé.
stroke-tummy-sun-and-moon = Sol y luna
    .hands = De cara a tu bebé, una mano gira en sentido horario; en cada vuelta, la otra añade detrás medio círculo.
    .notice = Algunos bebés se acomodan a este ritmo regular; más despacio suele ser mejor.
stroke-tummy-i-love-you = I Love You
    .hands = Sentido horario. I: baja por la izquierda del bebé. L: cruza desde su derecha y baja por la izquierda. U: sube por la derecha, cruza, baja por la izquierda.
    .notice = Muchos bebés te miran la boca mientras dices las palabras.
stroke-tummy-walking = Pasitos
    .hands = Camina con las yemas por la tripa, a la altura del ombligo, de tu izquierda a tu derecha.
    .notice = Hay quien nota moverse burbujitas de gas y hay quien no nota nada.
stroke-colic-knees-to-tummy = Rodillas a la tripa
    .hands = Lleva con suavidad las dos rodillas a la tripa, mantenlas unos segundos y deja que las piernas bajen solas.
    .notice = Aquí algunos bebés sueltan gases; si el tuyo empuja en contra, quizá ya tenga bastante.
stroke-chest-open-book = Libro abierto
    .hands = Desde el centro del pecho, acaricia hacia fuera por las costillas, baja y vuelve al centro, como dibujando un corazón.
    .notice = Los brazos pueden abrirse o recogerse: ambas cosas son una respuesta.
stroke-chest-butterfly = Mariposa
    .hands = Sube una mano desde la cadera hasta el hombro contrario y vuelve; después la otra, cruzando.
    .notice = Muchos bebés siguen con los ojos las manos que se cruzan.
stroke-arms-pit-stop = Parada en la axila
    .hands = Levanta el brazo solo hasta donde venga por sí mismo y acaricia ligeramente la axila con los dedos.
    .notice = A algunos les hace cosquillas: una mano plana y lenta suele aceptarse mejor.
stroke-arms-indian-milking = Vaciado hindú
    .hands = Espera a que el brazo venga, nunca tires de él; acaricia del hombro a la mano, una mano tras otra.
    .notice = Muchos bebés tienen los brazos pegados al cuerpo; pueden abrirlos tras un pase o dos.
stroke-arms-hug-and-glide = Abrazar y deslizar
    .hands = Rodea la parte alta del brazo con ambas manos; gíralas suavemente en sentidos contrarios al bajar a la muñeca. Nunca tires.
    .notice = Si el brazo se retira, a algunos bebés les gusta que tus manos se queden ahí, en reposo.
stroke-arms-palm-and-fingers = Palma y deditos
    .hands = Acaricia la palma con el pulgar y luego haz rodar suavemente cada dedo. Si un puño quiere seguir cerrado, déjalo.
    .notice = Los dedos pueden cerrarse con fuerza en los tuyos: a esta edad se agarra por reflejo.
stroke-arms-top-of-hand = Dorso de la mano
    .hands = Acaricia el dorso de la mano con los pulgares, entre los nudillos y la muñeca.
    .notice = Muchas madres y padres recurren a este pase cuando los puños siguen cerrados.
stroke-arms-wrist-circles = Círculos en la muñeca
    .hands = Traza pequeños círculos con las yemas alrededor de la muñeca.
    .notice = La mano puede aflojarse y caer en la tuya.
stroke-arms-swedish-milking = Vaciado sueco
    .hands = Sube acariciando de la muñeca al hombro, una mano tras otra, siguiendo al brazo vaya donde vaya.
    .notice = Cuando un brazo ya ha tenido su turno, algunos bebés ofrecen el otro.
stroke-arms-rolling = Rodar el brazo
    .hands = Haz rodar el brazo sin apretar entre las palmas planas, bajando hasta la muñeca, sin estirarlo.
    .notice = A muchos bebés les hace gracia.
stroke-face-open-forehead = Abrir la frente
    .hands = Con poco o ningún aceite en las yemas, acaricia desde el centro de la frente hasta las sienes.
    .notice = No tapes los ojos con las palmas: a muchos bebés les gusta verte todo el rato.
stroke-face-brows = Cejas
    .hands = Acaricia las cejas con los pulgares, desde la nariz hacia fuera.
    .notice = Tu bebé puede parpadear o cerrar los ojos; espera a que te mire de nuevo.
stroke-face-nose-to-cheeks = De la nariz a las mejillas
    .hands = Acaricia con los pulgares desde el puente de la nariz, baja por los lados y sigue hacia fuera por las mejillas.
    .notice = En días de nariz tapada, a algunos bebés les gusta y otros apartan la cara.
stroke-face-under-cheekbones = Bajo los pómulos
    .hands = Acaricia con las yemas por debajo de los pómulos, desde los lados de la nariz hacia las orejas.
    .notice = Una caricia en la mejilla puede hacer que busque con la boca: un reflejo o hambre, no un no.
stroke-face-smile = Sonrisa
    .hands = Dibuja una sonrisa con los pulgares: una vez por encima del labio superior y otra por debajo del inferior.
    .notice = Sonríe mientras la dibujas: muchos bebés también lo intentan.
stroke-face-jaw-circles = Círculos en la mandíbula
    .hands = Haz pequeños círculos suaves con las yemas a lo largo de la mandíbula.
    .notice = La mandíbula trabaja mucho al succionar y llorar; muchas madres y padres notan que aquí se afloja.
stroke-face-ears-neck-chin = Orejas, cuello y barbilla
    .hands = Acaricia por encima y por detrás de las orejas, baja por el lado del cuello y ve hacia delante bajo la barbilla.
    .notice = Algunos bebés apoyan la cabeza en tu mano.
stroke-face-teething = Pases para la dentición
    .hands = Desde fuera, haz circulitos sobre las encías: por encima del labio superior y luego por debajo del inferior.
    .notice = Cuando salen los dientes, algunos bebés aprietan contra tu dedo; otros no quieren saber nada.
stroke-back-back-and-forth = Vaivén
    .hands = Pon las dos manos a lo ancho de la espalda; deslízalas en vaivén de los hombros al culito. Sin peso en la columna.
    .notice = Muchos bebés levantan la cabeza para mirar; haz una pausa cuando les pese.
stroke-back-swoop-to-bottom = Pasada hasta el culito
    .hands = Una mano reposa en el culito; la otra baja desde el cuello a su encuentro, sin presionar la columna.
    .notice = La mano que se queda puede ayudar a tu bebé a sentir dónde estás.
stroke-back-swoop-to-feet = Pasada hasta los pies
    .hands = Deja una mano en los tobillos; la otra baja del cuello a los pies, ligera sobre la columna, en una sola línea larga.
    .notice = Algunos bebés se estiran del todo al sentirla.
stroke-back-small-circles = Pequeños círculos
    .hands = Haz pequeños círculos con las yemas a ambos lados de la columna, no sobre ella, de los hombros al culito.
    .notice = Los círculos pequeños piden tiempo; muchas madres y padres notan que van más despacio.
stroke-back-combing = Peinar
    .hands = Peina la espalda hacia abajo con los dedos abiertos, junto a la columna, cada vez más suave, hasta casi no tocar.
    .notice = Un final tranquilo: algunos bebés recuestan aquí la cabeza.
stroke-anywhere-integration = Integración
    .hands = Une todo lo hecho hasta ahora en una pasada larga y ligera hasta los pies, dos o tres veces.
    .notice = Puede llegar a ser la señal que tu bebé conoce: esta parte ha terminado.
stroke-movements-cross-arms = Cruzar los brazos
    .hands = Cruza los brazos sobre el pecho y luego ábrelos a los lados, solo hasta donde vengan sin forzar.
    .notice = Puede convertirse en un juego; cambia el brazo que queda encima.
stroke-movements-arm-to-foot = Brazo y pie contrario
    .hands = Acerca entre sí una mano y el pie contrario y sepáralos de nuevo, sin forzar; luego cambia de lado.
    .notice = Después, algunos bebés se buscan el pie.
stroke-movements-cross-legs = Cruzar las piernas
    .hands = Cruza las piernas, sueltas, sobre la tripa, vuelve a abrirlas y cambia la que queda encima. Nunca fuerces.
    .notice = Si tu bebé empuja, puede que esté participando o que quiera una pausa.
stroke-movements-legs-up-and-down = Piernas arriba y abajo
    .hands = Mueve las piernas arriba y abajo por turnos: una rodilla se dobla mientras la otra pierna se alarga. Nunca fuerces.
    .notice = Algunos bebés toman el relevo y patalean por su cuenta.
stroke-movements-bend-and-stretch = Doblar y estirar
    .hands = Dobla despacio las dos rodillas, espera un momento y deja que las piernas se estiren solas. Nunca fuerces.
    .notice = Esa pequeña espera es lo que disfrutan muchos bebés.

## Closing parts

part-colic-routine = Rutina para el cólico
    .about = Unos pases en la tripa y rodillas dobladas, por turnos, para los ratos de calma entre llanto y llanto. Si el llanto te preocupa, consulta antes con tu pediatra.
part-gentle-movements = Movimientos suaves
    .about = Cruzar, doblar y estirar despacio para terminar: un juego, solo hasta donde tu bebé acompañe.
part-whole-routine = Rutina completa
    .about = Todo seguido, de las piernas a la espalda. Cada bebé decide cuánto de todo eso es el masaje de hoy.

## Asking permission, then looking, talking, singing

step-permission-moment = Elige un buen momento
    .how = La habitación está caldeada, no tienes prisa y tu bebé está con los ojos abiertos y en calma.
step-permission-tell = Di lo que viene
    .how = Di el nombre de tu bebé y lo que te gustaría hacer, y quita solo la ropa necesaria.
step-permission-swish = Caliéntate las manos
    .how = Frótate las palmas cerca de los oídos de tu bebé, con un poco de aceite si lo usas. Ese susurro será vuestra señal.
step-permission-show = Enseña las manos
    .how = Pon las palmas abiertas cerca de tu cuerpo, donde tu bebé pueda verlas.
step-permission-ask = Pregunta
    .how = Usa siempre la misma pregunta corta, como «¿Puedo darte un masaje en las piernas?». Que sea una pregunta de verdad.
step-permission-wait = Espera y observa
    .how = Dale tiempo a tu bebé. Mira los ojos, las manos y la respiración, y busca varias señales juntas, no una sola.
step-permission-yes = Si parece un sí
    .how = Deja primero que tus manos calientes reposen sobre tu bebé. Luego empieza, y sigue observando.
step-permission-no = Si parece un no
    .how = Dale de comer, mimos, un pañal limpio o descanso, y pregunta en otro momento. Tu bebé ha contestado y tú has escuchado.
step-before-look = Mira
    .how = Acércate, cara a cara. Si tu bebé aparta la mirada, espera: puede que descanse de tu mirada.
step-before-talk = Habla
    .how = Cuenta en voz baja lo que van a hacer tus manos y deja huecos para que tu bebé conteste.
step-before-sing = Canta
    .how = Tararea o canta algo lento. No hace falta afinar: lo que tu bebé conoce es tu voz.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = ojos muy abiertos y brillantes
cue-raised-eyebrows = cejas levantadas
cue-a-face-that-brightens = una cara que se ilumina
cue-open-loose-hands = manos abiertas y sueltas
cue-smooth-movements-and-steady-breathing = movimientos suaves y respiración regular
cue-smiles = sonríe
cue-looks-into-your-face = te mira a la cara
cue-turns-towards-your-voice = se gira hacia tu voz
cue-coos = gorjea
cue-reaches-for-you-or-holds-on = alarga las manos hacia ti o se agarra
cue-looks-away = aparta la mirada
cue-yawns-or-hiccups = bosteza o tiene hipo
cue-frowns-or-pulls-a-face = frunce el ceño o hace una mueca
cue-breathes-faster = respira más deprisa
cue-hand-to-the-ear = mano a la oreja
cue-a-glazed-look = mirada perdida
cue-turns-or-arches-away = se aparta o se arquea
cue-pushes-your-hand-away = te aparta la mano
cue-stiff-spread-fingers = dedos rígidos y separados
cue-jerky-thrashing-movements = movimientos bruscos, a sacudidas
cue-turns-red-or-pale = enrojece o palidece
cue-coughs-splutters-or-spits-up = tose, se atraganta o regurgita
cue-falls-asleep = se duerme
cue-cries = llora
cue-hand-to-the-mouth = mano a la boca: se calma, o tiene hambre
cue-grows-very-still = se queda inmóvil: escucha, o ya es un poco demasiado
cue-turns-to-your-hand-and-roots = se gira hacia tu mano y busca con la boca: un reflejo, o hambre
cue-wriggles-hard = se menea con ganas: disfruta, o quiere un cambio

## Behavioural states

state-deep-sleep = Sueño profundo
    .looks = No se mueve y respira con regularidad.
    .what-to-do = Deja dormir a tu bebé.
state-light-sleep = Sueño ligero
    .looks = Los ojos se mueven bajo los párpados; tironcitos en cara, brazos y piernas.
    .what-to-do = No hagas nada: removerse aún no es despertarse.
state-drowsy = Somnolencia
    .looks = Párpados pesados y mirada perdida.
    .what-to-do = Espera a ver: puede que tu bebé se despierte o se duerma.
state-quiet-alert = Alerta tranquila
    .looks = Quietud y ojos muy abiertos y brillantes que te contemplan.
    .what-to-do = Pide permiso: a menudo es el mejor momento.
state-active-alert = Alerta activa
    .looks = Se mueve mucho, mira alrededor, puede empezar a protestar.
    .what-to-do = Ve más despacio o cambia lo que haces. Cuando tu bebé se calme, vuelve a preguntar.
state-crying = Llanto
    .looks = Llora, con la cara y el cuerpo en tensión.
    .what-to-do = Para y consuela. El masaje puede esperar a otro día.

## Oils

oils =
    .statement = Usar aceite es una elección. Si lo usas, muchas educadoras y educadores sugieren uno puro, sin perfume, vegetal o de fruta, prensado en frío y que se pueda comer. Si hay alergias en la familia, díselo a quien lleva el curso; y si la piel de tu bebé está seca, irritada o con eccema, pregunta antes a tu pediatra o en tu centro de salud.
    .patch-test = Antes de la primera vez, pon una gota en una zona pequeña de la piel de tu bebé. Mira a los veinte minutos y de nuevo al día siguiente; no lo uses si la piel está roja o abultada.
    .agreed =
        Puro y sin perfume, para que quede tu propio olor.
        Que se pueda comer, porque las manos acaban en la boca.
        Basta con poco: caliéntalo antes en las manos y no lo acerques a los ojos.
        Nada de aceite en piel herida, infectada o que supura.
        Guárdalo en un lugar fresco y oscuro, y tíralo en cuanto huela a rancio.
        Siempre puedes dar el masaje sin aceite o por encima de la ropa.
    .avoided =
        Aceite de oliva y otros aceites ricos en ácido oleico
        Aceite de mostaza
        Aceite de cacahuete y, para muchos, de almendra y otros frutos secos
        Aceite mineral y vaselina
        Aceites perfumados y esenciales
        Cualquier aceite en las primeras cuatro a seis semanas

## When not to massage, and where to turn

safety =
    .urgent = Los servicios de salud piden a las familias que busquen atención médica urgente para un bebé de menos de tres meses con una temperatura de 38 °C o más. No esperes a la próxima clase.
    .not-now =
        Tu bebé duerme, llora o dice que no.
        Tu bebé tiene hambre o acaba de comer.
        Tu bebé no se encuentra bien, tiene fiebre o una enfermedad contagiosa.
        La piel tiene heridas, moratones o infección, o supura: no toques esa zona.
        Diarrea, o un ombligo sin curar: nada de pases en la tripa.
        Tras una vacuna: pregunta a quien lleva el curso cuánto se espera en este grupo.
    .ask-first =
        Una lesión, fractura u operación reciente, o un bulto que nadie ha examinado.
        Un problema de cadera conocido o posible, un arnés o una ecografía pendiente.
        Una afección del corazón, convulsiones, ictericia u otra afección en tratamiento.
        Tu bebé nació antes de tiempo o tiene necesidades especiales.
    .help =
        Si te preocupa la salud de tu bebé: tu pediatra, tu centro de salud o el teléfono de salud de tu zona.
        En una emergencia: el número de emergencias de tu zona.
        Si sientes tristeza, ansiedad o que no puedes más: tu matrona, tu pediatra o tu centro de salud. Está bien llamar pronto.
        Si el llanto te supera: acuesta a tu bebé en un lugar seguro, aléjate un momento y llama a alguien de confianza.

## Topics

topic-benefits = Lo que puede dar el masaje
    .lines =
        El masaje es un rato para ti y tu bebé: miraros, escucharos y responderos.
        Muchas madres y padres notan que leen cada vez con más facilidad las señales de su bebé.
        Algunos bebés parecen más tranquilos después o concilian el sueño; otros simplemente lo disfrutan.
        Los estudios son pequeños hasta ahora, así que nadie puede prometerte un efecto.
        Unos minutos que os gusten a ti y a tu bebé son un masaje entero.
topic-permission = Preguntar primero
    .lines =
        A tu bebé se le pregunta antes de cada masaje, desde el primer día.
        Las manos calientes, el susurro y las mismas pocas palabras se vuelven señal; aprenderla puede llevar unas semanas.
        Espera la respuesta: está en los ojos, las manos, la respiración y la voz.
        Tras un no, mira qué necesita tu bebé y pregunta en otro momento.
        Que le pregunten es una primera lección: tocar necesita un sí.
topic-states = Entre el sueño y la vigilia
    .lines =
        Los bebés pasan por seis estados, del sueño profundo al llanto.
        Alerta tranquila, a menudo el mejor momento: quietud y ojos muy abiertos y brillantes.
        Con sueño o con mucha marcha: espera un poco y mira qué viene.
        Si duerme o llora: ahora no hay masaje. El sueño se respeta, el llanto se consuela.
        Al principio, los ratos de alerta tranquila son cortos, y un buen masaje también.
topic-cues = Lo que te dice tu bebé
    .lines =
        Ojos brillantes, manos que te buscan, gorjeos y movimientos suaves suelen decir: más, por favor.
        Apartar la mirada, un bostezo, hipo o el ceño fruncido pueden decir: un poco menos.
        Arquearse, empujar, dedos rígidos o llanto dicen: conviene cambiar algo.
        Busca varias señales juntas; una sola puede significar muchas cosas.
        Prueba una pausa con las manos quietas, otra zona, mimos o una toma, o déjalo por hoy.
topic-oils = El aceite, y cuál
    .lines =
        Usar aceite es una elección: puedes dar el masaje sin él o por encima de la ropa.
        Muchas educadoras y educadores sugieren un aceite puro, sin perfume, prensado en frío y que se pueda comer.
        Mucha gente evita en bebés los aceites de oliva, mostaza y frutos secos, los minerales y los perfumados.
        Quienes enseñan no coinciden sobre el aceite de girasol ni las primeras semanas; pregunta en tu curso.
        Prueba primero una gota en una zona pequeña y vuelve a mirar al día siguiente.
topic-when-not = Cuándo no dar masaje
    .lines =
        Espera si tu bebé duerme, llora, tiene hambre o acaba de comer.
        No lo des si se encuentra mal o tiene fiebre; no toques la piel irritada, herida o infectada.
        Tras una lesión u operación, o con una afección en tratamiento, consulta antes con profesionales sanitarios.
        Tras una vacuna, pregunta a quien lleva el curso cuánto se espera en este grupo.
        Un bebé de menos de tres meses con 38 °C o más necesita atención médica urgente.
topic-crying-and-colic = Llanto y cólico
    .lines =
        Los bebés piden ayuda llorando. Aquí, en clase, el llanto es bienvenido.
        Si el llanto te preocupa, consulta antes con tu pediatra para descartar otras causas.
        La rutina para el cólico se hace en los ratos de calma, no en pleno llanto.
        Muchas educadoras y educadores sugieren dos o tres ratos cortos al día durante dos semanas, si a tu bebé le gusta.
        Si te supera, acuesta a tu bebé en un lugar seguro, aléjate y llama a alguien.
topic-connection = Conoceros
    .lines =
        La cercanía crece en momentos pequeños: una mirada, una caricia, una respuesta.
        Deja huecos al hablar o cantar; tu bebé puede llenarlos con una mirada, una patadita o un sonido.
        Cuando ves una señal y respondes, tu bebé puede sentir que se le escucha.
        A todo el mundo se le escapan señales. Volver a intentarlo es la manera de conoceros.
        El amor puede llegar despacio. Si lo sientes lejos, cuéntalo en tu centro de salud o a alguien de confianza.
topic-parent-wellbeing = ¿Y tú, cómo estás?
    .lines =
        El masaje empieza por ti: deja caer los hombros y suelta el aire despacio.
        Siéntate con la espalda apoyada y los brazos ligeros.
        Las lágrimas, la preocupación y el aburrimiento son frecuentes en estos meses, y aquí puedes decirlo.
        Si los días de tristeza o ansiedad siguen, habla con tu matrona, tu pediatra o tu centro de salud.
        Deja que alguien haga una cosa por ti esta semana.
topic-sleep = Sueño y cansancio
    .lines =
        Los bebés pequeños duermen a ratos cortos, de día y de noche.
        Los bostezos y la mirada perdida pueden ser las primeras señales de cansancio.
        Unos pases lentos al final del día pueden ayudar a algunos bebés a bajar el ritmo.
        El masaje es para bebés despiertos; a un bebé que duerme se le deja dormir.
        Sobre el sueño seguro, pregunta a tu matrona o en tu centro de salud.
topic-brain-and-touch = El contacto y el cerebro que crece
    .lines =
        El tacto es uno de los primeros sentidos que se desarrollan, y en la piel tu bebé se encuentra con el mundo.
        El cerebro de un bebé crece con lo que pasa entre las personas: contacto, miradas, voces, respuestas.
        Decir lo que haces mientras lo haces une el contacto y las palabras.
        Pocas cosas, una y otra vez, pueden ser más fáciles de asimilar que muchas nuevas.
        Hay pocos estudios sobre el masaje y el cerebro. Disfrútalo por lo que es.
topic-partners = El padre, la pareja y otras personas
    .lines =
        El padre, la pareja, abuelas, abuelos: quien esté cerca de tu bebé también puede dar masajes.
        Cada par de manos es distinto, y a tu bebé puede gustarle la diferencia.
        Enseña un pase en casa y luego deja que cada cual encuentre su manera.
        Todo el mundo pregunta primero, y tu bebé puede responder a cada cual de forma distinta.
        Un momento fijo puede ayudar, como después del baño o el domingo por la mañana.
topic-growing-child = Hermanas, hermanos y hacerse mayor
    .lines =
        Un bebé que gatea rara vez se queda quieto: un pie, al pasar, también es un masaje.
        Cuando ya andan, puede gustarles un cuento en la espalda: lluvia, un tren, un bizcocho en el horno.
        Sigue preguntando. Con más años contestan con palabras, y «no» es una de ellas.
        Las hermanas y los hermanos pueden dar masaje a un muñeco, o a un pie contigo al lado.
        Un masajito en la espalda antes de dormir puede durar años en tu familia.
topic-at-home = Seguir en casa
    .lines =
        Elige dos o tres pases que le gusten a tu bebé. Eso es un masaje.
        Únelo a algo que ya hacéis: un cambio de pañal, el baño.
        Deja que las señales de tu bebé decidan cuánto dura, sean dos minutos o veinte.
        ¿Se te ha olvidado algún pase? Mira la hoja o haz lo que os parezca bien a ti y a tu bebé.
        Habitación caldeada, manos calientes, preguntar primero: todo lo demás puede cambiar.

## Songs and rhymes

song-hello = Hola, deditos
    .lines =
        Hola, deditos de manos y pies,
        hola, nariz, qué redonda que es.
        Hola, [name], qué bien verte aquí:
        suena tu nombre y las palmas por ti.
song-slow-river = Río lento
    .lines =
        Baja el río hasta los pies,
        sin ninguna prisa, ¿ves?
        Sube, sube la marea
        y los barcos balancea.
song-little-pig = Cinco cerditos
    .lines =
        Este cerdito se fue a pasear,
        este cerdito no quiso andar,
        este encontró una flor en el prado,
        este durmió la siesta a su lado,
        y este, el más chico, se echó a correr:
        ¡vuelve a tu casa, que va a llover!
song-round-goes-the-clock = Gira el reloj
    .lines =
        Gira la aguja, gira el reloj,
        gira la luna detrás del sol,
        gira mi mano, lenta y redonda,
        por tu tripita, como una onda.
song-fish-alive = Diez peces
    .lines =
        Uno, dos, tres, cuatro, cinco,
        cinco peces dan un brinco.
        Seis y siete, ocho y nueve,
        ¿cuál se esconde y cuál se mueve?
        Con el diez ya están aquí:
        todos nadan hacia ti.
song-small-weather = El tiempo en tu cara
    .lines =
        Tu frente es un cielo que el viento alisó,
        dos nubes, las cejas que el aire peinó,
        la lluvia rodea, al bajar, tu nariz
        y asoma en tu boca una risa feliz.
song-cat-on-the-roof = Una gata en el tejado
    .lines =
        Una gata sube y baja
        por los tejados de paja,
        con patitas de algodón,
        sin despertar al gorrión.
        Viene el viento y, con esmero,
        peina, peina el lomo entero.

## What a class asks of its families

question-1 = Alergias de tu bebé
    .why = Para que no se le acerque ningún aceite que no deba.
question-2 = Alergias tuyas que tengan que ver con el aceite o el contacto
    .why = El aceite también está en tus manos.
question-3 = Piel: eccema, zonas secas o irritadas, cortes
    .why = El aceite y los pases evitan esas zonas.
question-4 = ¿Se ha curado el ombligo?
    .why = Los pases de la tripa pasan por encima.
question-5 = Caderas: algo conocido o posible, un arnés, una ecografía pendiente
    .why = Los pases de piernas y los cruces mueven las caderas.
question-6 = Una afección, una operación o lesión reciente, un medicamento
    .why = Para hablarlo antes del primer contacto.
question-7 = Si has escrito algo arriba: ¿algún profesional sanitario ve bien el masaje?
    .why = Conoce la salud de tu bebé; quien lleva el curso no la valora.
question-8 = Última vacuna, si ha habido alguna
    .why = Después, quien da el curso espera un tiempo, según la norma de su asociación o aseguradora.
question-9 = Próxima vacuna, si ya tiene fecha
    .why = Para preguntarte de nuevo cuando se la hayan puesto.
question-10 = Lo que te ayude a participar: escalones, una silla, el oído, el idioma
    .why = Para que la sala te venga bien.
