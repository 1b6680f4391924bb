### Curriculum texts: European Portuguese. Translated by machine, not yet read by an instructor.

## Areas of the body, as they stand inside a sentence

area-legs = pernas
area-feet = pés
area-tummy = barriga
area-chest = peito
area-arms = braços
area-face = rosto
area-back = costas

## Strokes

stroke-anywhere-resting-hands = Mãos em repouso
    .hands = Pouse as duas mãos quentes no seu bebé e deixe-as quietas. Expire devagar antes de qualquer movimento.
    .notice = Muitos pais notam que a respiração abranda, a deles também.
stroke-anywhere-touch-relaxation = Toque relaxante
    .hands = Segure um braço ou uma perna sem apertar, balance de leve, diga «relaxa» e elogie o bebé quando a tensão se soltar.
    .notice = Um braço ou uma perna rígida pode pesar mais nas suas mãos.
stroke-legs-indian-milking = Ordenha indiana
    .hands = Uma mão segura o tornozelo; a outra desliza da anca ao tornozelo. Troque de mãos e continue, sem intervalo.
    .notice = Pernas encolhidas podem esticar-se um pouco; alguns bebés respondem com pontapés alegres.
stroke-legs-hug-and-glide = Abraçar e deslizar
    .hands = Envolva a coxa com as duas mãos e rode-as com suavidade em sentidos opostos enquanto desliza até ao tornozelo.
    .notice = Muitos bebés sossegam e olham para si; outros preferem mais devagar.
stroke-feet-thumb-over-thumb = Polegar sobre polegar
    .hands = Suba a planta do pé com os polegares, um a seguir ao outro, do calcanhar aos dedos.
    .notice = Os dedos podem abrir ou encolher: pode ser um reflexo, mais do que uma resposta.
stroke-feet-toe-rolls = Rolar os dedos dos pés
    .hands = Role cada dedo com suavidade entre o indicador e o polegar, um a um.
    .notice = Muitos pais contam ou cantam aqui, e há bebés que acabam por esperar pelo último dedo.
stroke-feet-under-toes = Debaixo dos dedos
    .hands = Deslize um dedo mesmo por baixo dos dedos do pé e depois pela almofada da planta.
    .notice = Os dedos podem fechar-se à volta do seu.
stroke-feet-thumb-press = Pressão dos polegares
    .hands = Pressione de leve com os polegares, um pontinho de cada vez, por toda a planta do pé.
    .notice = Um toque lento e seguro pode fazer menos cócegas do que um muito leve.
stroke-feet-top-of-foot = Peito do pé
    .hands = Deslize os dois polegares pelo peito do pé, subindo dos dedos ao tornozelo.
    .notice = O pé pode dobrar-se ao encontro dos polegares.
stroke-feet-ankle-circles = Círculos no tornozelo
    .hands = Desenhe pequenos círculos à volta dos ossinhos do tornozelo com as pontas dos dedos.
    .notice = Alguns bebés ficam muito quietos; outros começam eles próprios a rodar o pé.
stroke-legs-swedish-milking = Ordenha sueca
    .hands = Suba do tornozelo à anca, uma mão a seguir à outra; a mão livre segura o pé.
    .notice = Subir pode ser bem diferente de descer: veja o que o seu bebé prefere.
stroke-legs-rolling = Rolar a perna
    .hands = Role a perna entre as palmas abertas, do joelho ao tornozelo.
    .notice = Muitas vezes divertido: muitos bebés sorriem ou dão pontapés.
stroke-legs-bottom-relaxer = Relaxar o rabinho
    .hands = Passe as duas mãos por baixo do rabinho e faça círculos lentos nas nádegas.
    .notice = O rabinho pode parecer firme ao princípio e mais macio depois de alguns círculos.
stroke-tummy-water-wheel-a = Roda de água A
    .hands = Com o bordo das mãos, à vez, desça pela barriga como quem puxa água, de baixo das costelas ao cimo das pernas.
    .notice = A barriga pode amolecer sob as suas mãos; se o bebé franzir a testa ou ficar rígido, faça uma pausa.
stroke-tummy-water-wheel-b = Roda de água B
    .hands = Uma mão segura os dois tornozelos no ar; o bordo da outra desce pela barriga como quem puxa água, uma e outra vez.
    .notice = Com as pernas no ar, a barriga pode parecer mais solta.
stroke-tummy-thumbs-to-sides = Polegares para os lados
    .hands = Pouse os dois polegares, planos, junto ao umbigo e deslize-os para os lados, abaixo das costelas.
    .notice = Muitos pais sentem o bebé respirar para as suas mãos.
stroke-tummy-sun-and-moon = Sol e lua
    .hands = De frente para o bebé, uma mão roda no sentido dos ponteiros do relógio; a cada volta, a outra segue-a com um meio círculo.
    .notice = Alguns bebés serenam com o ritmo regular; mais devagar é muitas vezes melhor.
stroke-tummy-i-love-you = I Love You
    .hands = Lados do bebé, sentido do relógio: «I» desce à esquerda; «L» atravessa desde a direita e desce à esquerda; «U» sobe à direita, atravessa, desce à esquerda.
    .notice = Muitos bebés olham para a sua boca enquanto diz as palavras.
stroke-tummy-walking = Passeio dos dedos
    .hands = Caminhe com as pontas dos dedos pela barriga, ao nível do umbigo, da sua esquerda para a sua direita.
    .notice = Alguns pais sentem bolhinhas de gás a mexer; outros não sentem nada.
stroke-colic-knees-to-tummy = Joelhos à barriga
    .hands = Leve os dois joelhos com suavidade à barriga, segure uns segundos e deixe depois as pernas descer por si.
    .notice = Alguns bebés soltam gases aqui; um bebé que empurra pode já não querer mais.
stroke-chest-open-book = Livro aberto
    .hands = Do meio do peito, deslize para fora ao longo das costelas, desça e volte ao meio, como quem desenha um coração.
    .notice = Os braços podem abrir-se ou recolher-se: tudo é resposta.
stroke-chest-butterfly = Borboleta
    .hands = Deslize uma mão da anca até ao ombro oposto e volte; depois a outra mão, cruzando.
    .notice = Muitos bebés seguem com os olhos as mãos que se cruzam.
stroke-arms-pit-stop = Paragem na axila
    .hands = Levante o braço só até onde ele vem por si e passe os dedos de leve na axila.
    .notice = A alguns faz cócegas: uma mão aberta e lenta é muitas vezes mais bem recebida.
stroke-arms-indian-milking = Ordenha indiana
    .hands = Espere que o braço venha, nunca o puxe; deslize do ombro à mão, uma mão a seguir à outra.
    .notice = Muitos bebés guardam os braços junto ao corpo; podem abri-los ao fim de um ou dois toques.
stroke-arms-hug-and-glide = Abraçar e deslizar
    .hands = Envolva a parte de cima do braço com as mãos; rode-as com suavidade em sentidos opostos até ao pulso. Nunca puxe.
    .notice = Se o braço se recolhe, alguns bebés gostam que as mãos fiquem ali a descansar.
stroke-arms-palm-and-fingers = Deslizar na palma, rolar os dedos
    .hands = Deslize o polegar pela palma e role depois cada dedo com suavidade. Um punho que quer ficar fechado fica fechado.
    .notice = Os dedos podem fechar-se com força nos seus: mãos pequeninas agarram por reflexo.
stroke-arms-top-of-hand = Costas da mão
    .hands = Deslize os polegares pelas costas da mão, entre os nós dos dedos e o pulso.
    .notice = Muitos pais recorrem a este quando os punhos continuam fechados.
stroke-arms-wrist-circles = Círculos no pulso
    .hands = Desenhe pequenos círculos à volta do pulso com as pontas dos dedos.
    .notice = A mão pode pesar e soltar-se na sua.
stroke-arms-swedish-milking = Ordenha sueca
    .hands = Suba do pulso ao ombro, uma mão a seguir à outra, acompanhando o braço para onde ele for.
    .notice = Depois de um braço ter a sua vez, alguns bebés oferecem o outro.
stroke-arms-rolling = Rolar o braço
    .hands = Role o braço, solto, entre as palmas abertas até ao pulso, sem o esticar.
    .notice = Muitos bebés acham graça a este.
stroke-face-open-forehead = Abrir a testa
    .hands = Com pouco ou nenhum óleo nas pontas dos dedos, deslize do meio da testa até às têmporas.
    .notice = Mantenha as palmas longe dos olhos: muitos bebés gostam de ver sempre o seu rosto.
stroke-face-brows = Sobrancelhas
    .hands = Deslize os polegares ao longo das sobrancelhas, do nariz para fora.
    .notice = Os bebés podem pestanejar ou fechar os olhos; espere que voltem a olhar para si.
stroke-face-nose-to-cheeks = Do nariz às bochechas
    .hands = Deslize os polegares da cana do nariz, descendo ao lado dele, e para fora pelas bochechas.
    .notice = Com o nariz entupido, alguns bebés gostam e outros viram a cara.
stroke-face-under-cheekbones = Debaixo das maçãs do rosto
    .hands = Deslize as pontas dos dedos por baixo das maçãs do rosto, do lado do nariz em direção às orelhas.
    .notice = Um toque na bochecha pode pôr o bebé a procurar: reflexo ou fome, não um «não».
stroke-face-smile = Sorriso
    .hands = Desenhe um sorriso com os polegares: uma vez acima do lábio de cima, outra abaixo do lábio de baixo.
    .notice = Sorria enquanto o desenha: muitos bebés também experimentam.
stroke-face-jaw-circles = Círculos no maxilar
    .hands = Faça pequenos círculos suaves ao longo do maxilar com as pontas dos dedos.
    .notice = O maxilar trabalha muito a chuchar e a chorar; muitos pais sentem esta zona amolecer.
stroke-face-ears-neck-chin = Orelhas, pescoço e queixo
    .hands = Passe por cima e por trás das orelhas, desça pelo lado do pescoço e venha para a frente, sob o queixo.
    .notice = Alguns bebés encostam a cabeça à sua mão.
stroke-face-teething = Dentes a nascer
    .hands = Por fora, faça círculos minúsculos sobre as gengivas: acima do lábio de cima, depois abaixo do lábio de baixo.
    .notice = Nesta fase, alguns bebés apertam contra o seu dedo; outros não querem nada disto.
stroke-back-back-and-forth = Para cá e para lá
    .hands = Pouse as mãos atravessadas nas costas; deslize-as para cá e para lá, dos ombros ao rabinho. Sem peso na coluna.
    .notice = Muitos bebés levantam a cabeça para olhar em volta; descanse quando ela pesar.
stroke-back-swoop-to-bottom = Descida até ao rabinho
    .hands = Uma mão descansa no rabinho; a outra desce da nuca ao seu encontro, sem fazer pressão na coluna.
    .notice = A mão que fica pode ajudar o seu bebé a sentir a sua presença.
stroke-back-swoop-to-feet = Descida até aos pés
    .hands = Uma mão descansa nos tornozelos; a outra desce da nuca aos pés, leve sobre a coluna, numa só linha comprida.
    .notice = Alguns bebés espreguiçam-se ao comprido.
stroke-back-small-circles = Pequenos círculos
    .hands = Faça pequenos círculos com as pontas dos dedos dos dois lados da coluna, não sobre ela, dos ombros ao rabinho.
    .notice = Os círculos pequenos levam tempo; muitos pais dão por si a abrandar.
stroke-back-combing = Pentear
    .hands = Penteie as costas de cima a baixo com os dedos abertos, ao lado da coluna, cada vez mais leve, até quase não tocar.
    .notice = Um final tranquilo: alguns bebés pousam aqui a cabeça.
stroke-anywhere-integration = Unir tudo
    .hands = Una tudo o que fez até aqui num longo e leve deslizar até aos pés, duas ou três vezes.
    .notice = Pode tornar-se o sinal que o seu bebé conhece: esta parte acabou.
stroke-movements-cross-arms = Cruzar os braços
    .hands = Cruze os braços sobre o peito e abra-os depois para os lados, só até onde vêm sem forçar.
    .notice = Pode tornar-se um jogo; alterne o braço que fica por cima.
stroke-movements-arm-to-foot = Mão ao pé oposto
    .hands = Aproxime uma mão e o pé oposto e volte a afastá-los, sem forçar; depois troque de lado.
    .notice = Alguns bebés procuram depois o seu próprio pé.
stroke-movements-cross-legs = Cruzar as pernas
    .hands = Cruze as pernas, soltas, sobre a barriga, volte a abri-las e troque a que fica por cima. Nunca force.
    .notice = Um bebé que empurra pode estar a participar ou pode querer uma pausa.
stroke-movements-legs-up-and-down = Pernas para cima e para baixo
    .hands = Mova as pernas para cima e para baixo, à vez: um joelho dobra enquanto a outra perna estica. Nunca force.
    .notice = Alguns bebés tomam conta dos pontapés.
stroke-movements-bend-and-stretch = Dobrar e esticar
    .hands = Dobre devagar os dois joelhos, espere um momento e deixe as pernas esticar de novo por si. Nunca force.
    .notice = É dessa pequena espera pelo meio que muitos bebés gostam.

## Closing parts

part-colic-routine = Rotina para as cólicas
    .about = Alguns toques na barriga e joelhos dobrados, à vez, para momentos calmos entre crises de choro. Consulte primeiro um médico se o choro lhe causa preocupação.
part-gentle-movements = Movimentos suaves
    .about = Cruzar, dobrar e esticar devagar, para terminar: um jogo, só até onde o bebé acompanha.
part-whole-routine = Massagem completa
    .about = Tudo seguido, das pernas às costas. Cada bebé decide quanto disso é a massagem de hoje.

## Asking permission, then looking, talking, singing

step-permission-moment = Escolha um bom momento
    .how = A sala está quente, não tem pressa e o seu bebé está acordado e calmo.
step-permission-tell = Diga o que aí vem
    .how = Diga o nome do bebé e o que gostaria de fazer, e dispa só o necessário.
step-permission-swish = Aqueça as mãos
    .how = Esfregue as palmas perto dos ouvidos do bebé, com um pouco de óleo se o usar. Esse roçar torna-se o seu sinal.
step-permission-show = Mostre as mãos
    .how = Mantenha as palmas abertas junto ao seu próprio corpo, onde o bebé as possa ver.
step-permission-ask = Pergunte
    .how = Use sempre a mesma pergunta curta, como «Posso massajar as tuas pernas?» Que seja uma pergunta a sério.
step-permission-wait = Espere e observe
    .how = Dê tempo ao bebé. Observe os olhos, as mãos e a respiração, e vários sinais juntos mais do que um só.
step-permission-yes = Se parece um sim
    .how = Deixe primeiro as mãos quentes repousar no bebé. Depois comece, e continue a observar.
step-permission-no = Se parece um não
    .how = Alimente, dê colo, mude a fralda ou deixe descansar, e pergunte noutra altura. O bebé respondeu, e teve quem o ouvisse.
step-before-look = Olhar
    .how = Aproxime-se, cara a cara. Se o bebé desviar os olhos, espere: pode ser um descanso do seu olhar.
step-before-talk = Falar
    .how = Diga baixinho o que as suas mãos vão fazer e deixe pausas para o bebé responder.
step-before-sing = Cantar
    .how = Trauteie ou cante algo lento. Não precisa de ser afinado: é a sua voz que o bebé conhece.

## Cues, as they stand in a list inside a sentence

cue-eyes-wide-and-bright = olhos grandes e brilhantes
cue-raised-eyebrows = sobrancelhas levantadas
cue-a-face-that-brightens = um rosto que se ilumina
cue-open-loose-hands = mãos abertas e soltas
cue-smooth-movements-and-steady-breathing = movimentos suaves e respiração regular
cue-smiles = sorri
cue-looks-into-your-face = olha para o seu rosto
cue-turns-towards-your-voice = vira-se para a sua voz
cue-coos = palra
cue-reaches-for-you-or-holds-on = estende as mãos ou agarra-se a si
cue-looks-away = desvia o olhar
cue-yawns-or-hiccups = boceja ou tem soluços
cue-frowns-or-pulls-a-face = franze a testa ou faz caretas
cue-breathes-faster = respira mais depressa
cue-hand-to-the-ear = mão na orelha
cue-a-glazed-look = um olhar vago
cue-turns-or-arches-away = vira-se para o outro lado ou arqueia-se
cue-pushes-your-hand-away = empurra a sua mão
cue-stiff-spread-fingers = dedos rígidos e afastados
cue-jerky-thrashing-movements = movimentos bruscos e agitados
cue-turns-red-or-pale = fica vermelho ou pálido
cue-coughs-splutters-or-spits-up = tosse, engasga-se ou bolça
cue-falls-asleep = adormece
cue-cries = chora
cue-hand-to-the-mouth = mão na boca: a acalmar-se, ou com fome
cue-grows-very-still = fica muito quieto: escuta, ou já é um pouco de mais
cue-turns-to-your-hand-and-roots = vira-se para a sua mão e procura: um reflexo, ou fome
cue-wriggles-hard = contorce-se muito: de contente, ou a pedir outra coisa

## Behavioural states

state-deep-sleep = Sono profundo
    .looks = Está quieto e respira com regularidade.
    .what-to-do = Deixe o seu bebé dormir.
state-light-sleep = Sono leve
    .looks = Os olhos mexem sob as pálpebras; rosto, braços e pernas estremecem.
    .what-to-do = Deixe o bebé em paz: mexer-se ainda não é acordar.
state-drowsy = Sonolência
    .looks = Pálpebras pesadas e olhar vago.
    .what-to-do = Espere para ver: o bebé pode despertar ou adormecer.
state-quiet-alert = Alerta tranquilo
    .looks = Quieto, com olhos grandes e brilhantes, atentos a si.
    .what-to-do = Peça licença: este é muitas vezes o melhor momento.
state-active-alert = Alerta ativo
    .looks = Mexe-se muito, olha em volta, pode começar a rabujar.
    .what-to-do = Abrande ou mude o que está a fazer. Quando o bebé serenar, volte a perguntar.
state-crying = Choro
    .looks = Chora, com o rosto e o corpo tensos.
    .what-to-do = Pare e console. A massagem pode ficar para outro dia.

## Oils

oils =
    .statement = O óleo é uma escolha. Se o usar, muitos instrutores sugerem um óleo vegetal ou de fruto simples, sem perfume, prensado a frio e bom para comer. Fale das alergias da família a quem orienta o curso, e pergunte antes no centro de saúde ou ao médico se a pele do seu bebé estiver seca, dorida ou com eczema.
    .patch-test = Antes da primeira vez, ponha uma gota numa pequena zona da pele do bebé. Veja ao fim de vinte minutos e de novo no dia seguinte; não use o óleo se a pele estiver vermelha ou com relevo.
    .agreed =
        Simples e sem perfume, para que fique o seu próprio cheiro.
        Bom para comer, porque as mãos vão à boca.
        Um pouco basta: aqueça-o primeiro nas mãos e mantenha-o longe dos olhos.
        Nada de óleo em pele ferida, infetada ou a deitar líquido.
        Guarde-o em local fresco e escuro, e deite-o fora quando cheirar a ranço.
        Pode sempre massajar sem óleo, ou por cima da roupa.
    .avoided =
        Azeite e outros óleos ricos em ácido oleico
        Óleo de mostarda
        Óleo de amendoim e, para muitos, de amêndoa e outros frutos secos
        Óleo mineral e vaselina
        Óleos perfumados e essenciais
        Qualquer óleo nas primeiras quatro a seis semanas

## When not to massage, and where to turn

safety =
    .urgent = Os serviços de saúde pedem aos pais que procurem ajuda médica urgente para um bebé com menos de três meses e temperatura de 38 °C ou mais. Não espere pela próxima aula.
    .not-now =
        O bebé dorme, chora ou diz que não.
        O bebé tem fome ou acabou de comer.
        O bebé não está bem, tem febre ou uma doença que outros podem apanhar.
        A pele está ferida, pisada, infetada ou a deitar líquido: deixe essa zona em paz.
        Diarreia, ou um umbigo ainda por cicatrizar: nada de toques na barriga.
        Depois de uma vacina: pergunte a quem orienta o curso quanto tempo se espera aqui.
    .ask-first =
        Uma lesão, fratura ou operação recente, ou um alto que ainda ninguém observou.
        Um problema de anca conhecido ou possível, um arnês, ou um exame de imagem por fazer.
        Um problema de coração, convulsões, icterícia ou outra doença em tratamento.
        O bebé nasceu antes do tempo ou tem necessidades especiais.
    .help =
        Preocupação com a saúde do bebé: o médico, o centro de saúde ou a linha de saúde.
        Numa emergência: o número de emergência local.
        Tristeza, ansiedade ou forças no fim: a parteira, o centro de saúde ou o médico. Não faz mal ligar cedo.
        Quando o choro é de mais: deite o bebé num sítio seguro, afaste-se um momento e ligue a alguém de confiança.

## Topics

topic-benefits = O que a massagem pode dar
    .lines =
        A massagem é tempo para os dois: olhar, escutar e responder um ao outro.
        Muitos pais notam que vão lendo com mais facilidade os sinais do seu bebé.
        Alguns bebés parecem mais calmos depois ou adormecem; outros simplesmente gostam.
        Os estudos até agora são pequenos, por isso ninguém lhe pode prometer um efeito.
        Uns minutos de que ambos gostam são uma massagem inteira.
topic-permission = Perguntar primeiro
    .lines =
        Pergunta-se ao bebé antes de cada massagem, desde o primeiro dia.
        Mãos quentes, o seu roçar e as mesmas poucas palavras tornam-se um sinal; aprendê-lo pode levar algumas semanas.
        Espere pela resposta: está nos olhos, nas mãos, na respiração e na voz.
        Depois de um não, veja do que o bebé precisa e pergunte noutra altura.
        Que lhe perguntem é uma primeira lição: o toque precisa de um sim.
topic-states = Acordar, dormir e o que há pelo meio
    .lines =
        Os bebés passam por seis estados, do sono profundo ao choro.
        O melhor momento é muitas vezes o alerta tranquilo: quieto, olhos grandes e brilhantes.
        Com sono ou muito animado: espere um pouco e veja o que vem.
        A dormir ou a chorar: agora não há massagem. O sono deixa-se em paz, o choro consola-se.
        Ao princípio, os momentos de alerta tranquilo são curtos, e uma boa massagem também.
topic-cues = O que o seu bebé lhe diz
    .lines =
        Olhos brilhantes, mãos estendidas, palrar e movimentos suaves dizem muitas vezes: mais, por favor.
        Desviar o olhar, um bocejo, soluços ou a testa franzida podem dizer: um pouco menos.
        Arquear-se, empurrar, dedos rígidos ou choro dizem: algo deve mudar.
        Procure vários sinais juntos; um só pode querer dizer muitas coisas.
        Experimente uma pausa com as mãos quietas, outra zona, colo ou leite, ou pare por hoje.
topic-oils = O óleo, e qual
    .lines =
        O óleo é uma escolha: pode massajar sem ele, ou por cima da roupa.
        Muitos instrutores sugerem um óleo simples, sem perfume, prensado a frio e bom para comer.
        Muitos não usam em bebés azeite nem óleos de mostarda, de frutos secos, minerais ou perfumados.
        Sobre o óleo de girassol e as primeiras semanas, os instrutores divergem; pergunte no seu curso.
        Experimente primeiro uma gota numa pequena zona e volte a ver no dia seguinte.
topic-when-not = Quando não massajar
    .lines =
        Espere enquanto o bebé dorme, chora, tem fome ou acabou de comer.
        Não massaje se o bebé não está bem ou tem febre; evite pele dorida, ferida ou infetada.
        Depois de uma lesão ou operação, ou com uma doença em tratamento, pergunte primeiro a um profissional de saúde.
        Depois de uma vacina, pergunte a quem orienta o curso quanto tempo se espera aqui.
        Um bebé com menos de três meses e 38 °C ou mais precisa de ajuda médica urgente.
topic-crying-and-colic = Choro e cólicas
    .lines =
        Chorar é a maneira de os bebés pedirem ajuda. Aqui no curso, o choro é bem-vindo.
        Consulte primeiro um médico se o choro lhe causa preocupação, para excluir outras causas.
        A rotina para as cólicas é para momentos calmos, não para o meio de uma crise de choro.
        Muitos instrutores sugerem dois ou três momentos curtos por dia, durante duas semanas, se o bebé gostar.
        Se for de mais, deite o bebé num sítio seguro, afaste-se e ligue a alguém.
topic-connection = Conhecerem-se um ao outro
    .lines =
        A proximidade cresce em pequenos momentos: um olhar, um toque, uma resposta.
        Deixe pausas quando fala ou canta; o bebé pode enchê-las com um olhar, um pontapé ou um som.
        Quando vê um sinal e lhe responde, o bebé pode sentir-se ouvido.
        A toda a gente escapam sinais. É a tentar de novo que se vão conhecendo.
        O amor pode vir devagar. Se parecer longe, diga-o no centro de saúde ou a alguém de confiança.
topic-parent-wellbeing = E consigo, como vai?
    .lines =
        A massagem começa em si: deixe cair os ombros e expire devagar.
        Sente-se com apoio nas costas, de modo que os braços fiquem leves.
        Lágrimas, preocupação e tédio são frequentes nestes meses, e aqui pode dizê-lo.
        Se os dias de tristeza ou ansiedade continuarem, fale com a parteira, o centro de saúde ou o médico.
        Deixe que alguém faça uma coisa por si esta semana.
topic-sleep = Sono e cansaço
    .lines =
        Os bebés pequenos dormem aos bocadinhos, de dia e de noite.
        Bocejos e um olhar vago podem ser os primeiros sinais de cansaço.
        Uns toques lentos ao serão podem ajudar alguns bebés a abrandar.
        A massagem é para bebés acordados; um bebé que dorme fica a dormir.
        Para dúvidas sobre sono seguro, fale com a parteira ou o centro de saúde.
topic-brain-and-touch = O toque e o cérebro que cresce
    .lines =
        O tato é um dos primeiros sentidos a desenvolver-se, e é na pele que o bebé encontra o mundo.
        O cérebro de um bebé cresce com o que acontece entre as pessoas: toque, olhares, vozes, respostas.
        Dizer o que faz enquanto o faz junta o toque e as palavras.
        Poucas coisas, repetidas, podem ser mais fáceis de assimilar do que muita novidade.
        Há poucos estudos sobre a massagem e o cérebro. Desfrute dela pelo que é.
topic-partners = O pai, o par e outras pessoas
    .lines =
        O pai, o par, os avós: quem está perto do bebé também pode massajar.
        Cada par de mãos é diferente, e o bebé pode gostar da diferença.
        Mostre um toque em casa e deixe depois que cada pessoa encontre a sua maneira.
        Toda a gente pergunta primeiro, e o bebé pode dar a cada pessoa outra resposta.
        Um momento fixo pode ajudar, como depois do banho ou ao domingo de manhã.
topic-growing-child = Irmãos, e crescer
    .lines =
        Um bebé que gatinha raramente fica quieto: um pé, de passagem, também é massagem.
        As crianças pequenas podem gostar de uma história nas costas: chuva, um comboio, um bolo no forno.
        Continue a perguntar. As mais crescidas respondem com palavras, e «não» é uma delas.
        Os irmãos podem massajar um boneco, ou um pé consigo ao lado.
        Uma massagem nas costas ao deitar pode ficar na família durante anos.
topic-at-home = Continuar em casa
    .lines =
        Escolha dois ou três toques de que o bebé gosta. Isso é uma massagem.
        Ligue-a a algo que já acontece: a muda da fralda, o banho.
        Deixe que os sinais do bebé decidam a duração, sejam dois minutos ou vinte.
        Já não se lembra de um toque? Veja a folha, ou faça o que souber bem aos dois.
        Sala quente, mãos quentes, perguntar primeiro: tudo o resto pode mudar.

## Songs and rhymes

song-hello = Olá, dedinhos
    .lines =
        Olá, dedinhos da mão e do pé,
        olá, narizinho, que lindo que é,
        olá, [name], que bom ver-te aqui,
        batemos palminhas, cantamos para ti.
song-slow-river = Rio devagarinho
    .lines =
        Desce, desce o rio, da anca até ao pé,
        devagar, devagarinho, como faz a maré.
        Sobe, sobe o barco, do pé até à anca,
        devagar, devagarinho, com a vela branca.
song-little-pig = Cinco porquinhos
    .lines =
        Este porquinho foi passear,
        este porquinho quis cá ficar,
        este porquinho comeu melão,
        este porquinho disse que não,
        e o mais pequenino lá foi a correr,
        óinc, óinc, para casa, antes de chover.
song-round-goes-the-clock = Roda o ponteiro
    .lines =
        Roda o ponteiro, tique-taque, tão,
        roda a lua cheia como um balão,
        roda a minha mão, como o relógio faz,
        roda na barriga, devagar, em paz.
song-fish-alive = Com um peixinho eu brinco
    .lines =
        Um, dois, três, quatro, cinco,
        com um peixinho eu brinco.
        Seis, sete, oito, nove, dez,
        lá vai ele ao mar outra vez.
song-small-weather = Um céu pequenino
    .lines =
        O céu da tua testa é liso, sem fim,
        duas nuvenzinhas passam assim.
        Cai a chuva ao lado do teu nariz,
        e nos cantos da boca o sol é feliz.
song-cat-on-the-roof = O gato no telhado
    .lines =
        Sobe um gatinho, desce um gatinho,
        pelos telhados, devagarinho.
        Patas de lã, mais leves que o ar,
        e vem o vento para o pentear.

## What a class asks of its families

question-1 = Alergias do seu bebé
    .why = Para que não chegue perto do bebé um óleo que não deve.
question-2 = Alergias suas que o óleo ou o toque possam despertar
    .why = O óleo também fica nas suas mãos.
question-3 = Pele: eczema, zonas secas ou doridas, cortes
    .why = O óleo e os toques contornam essas zonas.
question-4 = O umbigo já cicatrizou?
    .why = Os toques na barriga passam por cima dele.
question-5 = Ancas: algo conhecido ou suspeito, um arnês, um exame de imagem por fazer
    .why = Os toques nas pernas e os movimentos cruzados mexem as ancas.
question-6 = Uma doença, uma operação ou lesão recente, um medicamento
    .why = Para falarmos disso antes do primeiro toque.
question-7 = Se escreveu algo acima: um profissional de saúde concordou com a massagem?
    .why = Esse profissional conhece a saúde do bebé; quem orienta o curso não a avalia.
question-8 = Última vacina, se houve alguma
    .why = Os instrutores esperam algum tempo depois dela, cada qual segundo a regra da sua associação ou seguradora.
question-9 = Próxima vacina, se já tem data
    .why = Para voltarmos a perguntar depois dela.
question-10 = Tudo o que ajude a participar: degraus, uma cadeira, audição, língua
    .why = Para que a sala seja boa para si.
