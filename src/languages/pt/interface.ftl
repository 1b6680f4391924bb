### What families read on their pages: European Portuguese. Translated by machine, not yet read by an instructor.

reader = nobody

## Everywhere

when = { $day }, das { $from } às { $until }
skip-to-sheet = Ir para a folha
skip-to-page = Ir para a página
motto = A aula ensina; a folha lembra.

## What a week is called

title-with = { $region }, com { $parts }
title-looking-back = Olhar para trás
title-nothing = Ainda nada de novo

## The drawing of the baby, for who does not see it

figure = Um bebé, ainda sem nada aprendido
    .new = Um bebé, novo esta semana: { $new }
    .known = Um bebé, já aprendido: { $known }
    .both = Um bebé, novo esta semana: { $new }; já aprendido: { $known }

## The sheet of a week

sheet-for = Para { $names }
sheet-page-title = Semana { $week }: { $title }
sheet-week-of = Semana { $week } de { $weeks }
sheet-week = Semana { $week }
sheet-weeks = Semanas
sheet-new-for-you = Novo para si:
    .about = o seu grupo aprendeu isto sem si. Não há pressa, e pode pedir que lho mostrem.
    .short = novo para si
sheet-new = Novo esta semana
sheet-closing = Para terminar
sheet-again = De novo, como os dois gostarem
sheet-songs = Para cantar
sheet-topics = Para pensar
sheet-oil = Óleo
sheet-next = Da próxima vez
    .over = O curso acabou; a massagem não tem de acabar. As suas mãos sabem o caminho.
sheet-cancelled = Aula de { $day }:
    .about = foi cancelada.
sheet-booking = A sua reserva
sheet-due = A pagar e pago
sheet-from = De { $practice }.

## How every sheet begins

begin = Antes de começar
begin-ask = Peça licença
begin-look = Olhe, fale, cante
begin-read = Leia a resposta
begin-yes = Sim, continue:
begin-change = Algo deve mudar:
begin-all = Como perguntar, passo a passo
begin-asking = Perguntar
begin-together = Momentos a dois
begin-signs = Sinais pequenos e sinais claros
begin-clusters = Os sinais vêm em conjunto; um só pode querer dizer pouco.
begin-states = Sono ou vigília

## One stroke at a time, on a phone that lies beside the baby

sheet-beside = Toque a toque, ao lado do bebé
beside-ask = Pergunte e espere
    .begin = O meu bebé diz que sim
    .no = O meu bebé diz que não
beside-count = { $at } de { $all }
beside-title = { $stroke }, { $at } de { $all }
beside-where = Onde é: { $region }
beside-next = Seguinte
beside-back = Anterior
beside-ways = De ecrã em ecrã
beside-rest = Deixe as mãos repousar
    .how = Deixe as duas mãos quietas sobre o bebé durante umas respirações lentas. Depois agradeça-lhe, por palavras suas, e retire-as devagar.
    .listen = Se o bebé já não quiser mais antes do fim, isso também é uma massagem inteira.
beside-sheet = Para a folha

## My baby is: what a baby shows, and what that leads to

cues-open = O que me diz o meu bebé?
cues = Como está o meu bebé?
    .about = Escolha o que vê. Ninguém fica a saber, e nada é guardado.
cues-signs = Vejo um sinal
    .about = Um sinal só pode querer dizer pouco. Procure vários em conjunto.
cues-more = Muitas vezes diz: mais, por favor
    .next = Continue enquanto o bebé gostar, e não deixe de observar: pode bem ser um sim.
cues-change = Pode dizer: algo deve mudar
    .less = Faça uma pausa com as mãos quietas e dê tempo ao bebé. Depois experimente algo mais suave, ou volte a perguntar.
    .stop = Pare por agora. Dê colo ao bebé e veja o que ele quer: mimo, leite, uma fralda limpa ou dormir.
cues-either = Pode ser uma coisa ou outra
    .next = Deixe as mãos repousar e procure outro sinal antes de continuar ou parar.
cues-now = Pode ser um bom momento
cues-wait = Espere um pouco
cues-not-now = Agora não
cues-said-no = O meu bebé disse que não
cues-no = Então hoje não, e está bem assim
    .next = O bebé respondeu, e teve quem o ouvisse: é para isso que serve a massagem. Alimente, dê colo, mude a fralda ou descansem, e pergunte noutra altura.
    .kept = Nada disto fica escrito. Quem orienta o curso só o sabe se lhe disser.
cues-tell = Diga a quem orienta o curso como estão
cues-again = Ver de novo
cues-begin = Pergunte e comece, ao lado do bebé

## When hands rest

care = Quando não massajar
care-ask-first = Pergunte antes a um profissional de saúde, se ainda não o fez
care-help = Onde pedir ajuda

## How things are for the next session

word = Como vai tudo para a aula de { $day }?
    .about = Com um toque avisa quem orienta o curso, e mais ninguém. Pode mudar até a aula acabar.
word-fine = Está tudo bem
word-cannot-come = Não podemos ir
word-vaccine = Uma vacina desde a última vez
word-unwell = Não está bem
word-something-else = Outra coisa
word-said = Disse-nos: { $word }.
word-said-day = Dia da vacina: { $day }.
word-said-moment = Dia da vacina: { $day }, às { $time }.
word-vaccine-day = Dia da vacina
word-vaccine-time = Hora
    .aside = se souber
word-vaccine-tell = Dizer quando foi
word-no-vaccine = Afinal não houve vacina
word-line = Umas palavras para quem orienta o curso
    .aside = opcional
    .send = Enviar

## Before the first session

welcome = Boas-vindas a { $class }
    .title = Boas-vindas
welcome-meet = Encontro marcado: { $when }, { $venue }.
bring = O que trazer
    .towel = Uma toalha ou manta, e o que precisar para mudar a fralda e alimentar o bebé.
    .baby = O seu bebé, tal como estiver nesse dia. Chorar, comer e dormir: tudo é bem-vindo.
welcome-keep = Depois de cada aula, a sua folha aparece aqui. Guarde este link.

## A link that opens nothing

not-here = Não está aqui
not-yet = Ainda não
    .about = Esta folha aparece quando o seu grupo a tiver aprendido na aula. Não há pressa.
    .back = Para a sua última folha
no-link = Este link não está em uso
    .about = Talvez se tenha perdido uma letra, ou quem orienta o curso tenha feito um link novo. Peça-lho; é só um minuto.

## On paper

paper-scan = A folha inteira
paper-all = Todas as semanas em papel
paper-large = Letra grande
paper-usual = Letra normal
paper-print = Imprimir
paper-pdf = Guardar em PDF (A4)
    .letter = Guardar em PDF (Letter)
paper-none = Não há PDF desta folha
    .about = Ao computador de onde vêm estas páginas faltam as letras para o fazer. A própria página imprime-se bem: abra-a e escolha Imprimir.

## On a phone

phone-kept = Guardado neste telemóvel: { $day }.
phone-note = As suas notas desta semana
    .about = Ficam neste telemóvel: mais ninguém as vê, e desaparecem quando este link for retirado.
away = Sem rede
    .heading = Agora não há rede
    .about = Esta página precisa de rede, e neste momento não há. Tente de novo quando ela voltar. Se estava a dizer-nos alguma coisa, pode não ter chegado.
    .kept = As suas folhas estão guardadas neste telemóvel, para quando quiser.

## Here and there

optional = opcional
session-over = já foi
leave-as-it-was = Deixar como estava
copy = Copiar o link
    .done = Copiado
write-to = Escrever a { $instructor }
    .place = Pedir um lugar a { $instructor }
    .next = Perguntar a { $instructor } pelo próximo curso
field-meanwhile = Guardado entretanto:
    .nothing = nada
field-stale = Entretanto, alguém guardou isto noutra janela. Em baixo está o seu e, junto a cada campo, o que está guardado agora. Guarde de novo para ficar com o seu.

## The language of a page

language = Língua
language-first = Lemos em
language-second = Ao lado, nas folhas
    .none = nenhuma outra língua
language-save = Guardar a língua

## A class that anybody may read of

class-about = Massagem infantil para pais e bebés, com { $instructor }, de { $practice }.
class-title = { $class }: massagem infantil com { $instructor }
class-weeks =
    { $weeks ->
        [one] Uma semana a partir de { $day }, às { $time }.
       *[other] { $weeks } semanas a partir de { $day }, às { $time }.
    }
class-room =
    { $places ->
        [one] Resta um lugar.
       *[other] Restam { $places } lugares.
    }
    .over = Este curso acabou.
    .full = Já não há lugares.
    .waiting =
        { $families ->
            [one] Já não há lugares; 1 família está à espera.
           *[other] Já não há lugares; { $families } famílias estão à espera.
        }
class-book = Reservar lugar
    .ask = Pedir lugar
    .wait = Esperar por lugar
class-where = Onde
class-when = Quando
class-stay =
    { $weeks ->
        [one] Começa em qualquer semana e fica { $weeks } semana.
       *[other] Começa em qualquer semana e fica { $weeks } semanas.
    }
class-ages = Para bebés, no primeiro dia
    .between = de { $from } a { $to } semanas
    .from =
        { $from ->
            [one] a partir de { $from } semana
           *[other] a partir de { $from } semanas
        }
    .up-to =
        { $to ->
            [one] até { $to } semana
           *[other] até { $to } semanas
        }
class-price = Preço
    .begun = O curso já começou; { $instructor } diz-lhe quanto falta pagar.
class-teacher = Quem ensina
class-all = Todos os cursos de { $practice }

## All classes of a practice

classes = Cursos de { $practice }
classes-about = Massagem infantil para pais e bebés.
classes-born = Data de nascimento do seu bebé
    .hint = Assim só aparecem os cursos adequados.
classes-show = Ver os adequados
classes-none = Agora não há cursos adequados.

## What a class costs: phrases that stand behind each other in one line

price = { $amount } pelo curso
    .deposit = { $amount } pelo curso, incluindo { $deposit } para garantir o lugar
price-each = { $amount } pelo curso e por bebé
    .deposit = { $amount } pelo curso e por bebé, incluindo { $deposit } para garantir o lugar
price-further = cada bebé adicional { $amount }
    .free = bebés adicionais grátis
price-returning = { $off } de desconto se já veio antes
price-free = Gratuito

## The form that books a place

book = O seu lugar
    .title = Um lugar em { $class }
book-kept = Tem um lugar guardado até { $day }, às { $time }.
book-line =
    { $hours ->
        [one] Quando houver um livre, é-lhe oferecido e fica guardado uma hora.
       *[other] Quando houver um livre, é-lhe oferecido e fica guardado { $hours } horas.
    }
book-begun = O curso já começou; entra na semana { $week } e mostram-lhe o que já se deu.
book-begins = Começar em
book-needs = Só se houver algo importante. Também o pode dizer mais tarde, na sua própria página.
    .baby = Sobre o seu bebé
    .family = Sobre a família
    .others = Sobre um segundo ou terceiro bebé
book-robots = Deixe isto vazio
book-use = O que escreve aqui é só para { $instructor } e este curso, e não serve para mais nada. Pode ver, corrigir e retirar tudo na sua própria página.
book-send = Reservar o lugar
    .wait = Entrar na lista de espera
book-age = Este curso é para bebés { $ages } no primeiro dia; a idade do seu seria: { $age }.
age =
    { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
    .corrected =
        { $weeks ->
            [one] { $weeks } semana, idade corrigida { $corrected }
           *[other] { $weeks } semanas, idade corrigida { $corrected }
        }
    .before-due =
        { $weeks ->
            [one] { $weeks } semana, antes da data prevista
           *[other] { $weeks } semanas, antes da data prevista
        }
    .not-born = ainda por nascer

## Who a family is

family-adult = Adulto
    .second = Segundo adulto
family-name = Nome
family-email = E-mail
    .aside = ou telefone
family-phone = Telefone
family-baby = Bebé
    .second = Segundo bebé
    .third = Terceiro bebé
family-baby-name = Nome próprio
family-born = Data de nascimento
family-early = Semanas antes do tempo
    .hint = Semanas que faltavam para as 40; mostram-se então as duas idades.
details = Os seus dados
    .save = Guardar os seus dados

## What a family says yes to, each on its own

agree = Como preferir
    .about = Cada escolha é sua, e pode mudá-la em qualquer altura.
agree-letters = Podem escrever-nos sobre cursos futuros
agree-photos = Podemos aparecer em fotografias do curso
    .aside = nunca sem roupa
agree-shares = As famílias do curso que também partilham podem ver
shares-nothing = Nada
shares-names = Os nossos nomes próprios
shares-email = Nomes próprios e e-mail
shares-phone = Nomes próprios e telefone
shares-both = Nomes próprios, e-mail e telefone
agree-save = Guardar as escolhas

## A family's own page of its booking

booking-sheets = Folhas
booking-for = Para { $names }, com { $instructor }, de { $practice }
booking-booked = Tem o seu lugar
booking-asked = Pediu um lugar
    .about = Fica guardado até { $instructor } responder; a resposta aparece aqui.
booking-waiting = Está na lista de espera
    .next = A sua família é a próxima.
    .before =
        { $families ->
            [one] Há uma família antes da sua.
           *[other] Há { $families } famílias antes da sua.
        }
    .about = Quando houver um lugar livre, é-lhe oferecido aqui.
booking-offered = Há um lugar livre para si
    .until = Fica guardado até { $day }, às { $time }.
    .after = Depois passa para a família seguinte.
    .take = Aceitar o lugar
booking-given-back = Devolveu o seu lugar
    .about = O que o grupo aprendeu consigo continua nas suas folhas.
booking-ended = Não tem lugar neste curso
    .about = Um lugar oferecido passou a outra família, ou não havia nenhum para dar. { $instructor } pode dizer-lhe mais.
booking-correct = Corrigir os seus dados
booking-due = A pagar
booking-needs = Para que o curso seja bom para si
    .about = Alergias, pele, vacinas: diga a { $instructor } o que for importante para { $names }, se houver algo.
    .tell = Dizer o que o curso deve saber
booking-when = Quando e onde
booking-visits = De visita noutro curso
    .one = { $day }: { $class }
booking-circle = Famílias que partilham
    .nobody = Ainda mais ninguém partilha.
    .names = { $adults }, com { $babies }
booking-keep = Guarde esta página
    .about = O endereço dela é o caminho de volta; não há palavra-passe.
    .send = Enviar para mim
    .subject = O nosso curso de massagem
    .secret = Quem tiver o endereço desta página pode ver e mudar a sua reserva. Guarde-o só para si.

## Leaving

leave-class = Devolver o lugar
    .link = Devolver o lugar…
    .ask = Devolver o lugar?
    .about = O lugar fica logo livre para outra família. O que aprendeu até aqui continua nas suas folhas. Se é só uma semana em que não pode vir, fique com o lugar e avise-nos disso.
leave-line = Sair da lista de espera
    .link = Sair da lista de espera…
    .ask = Sair da lista de espera?
    .about = Perde também a sua vez na lista.
leave-keep = Ficar com ele

## What the class needs to know

needs = O que o curso deve saber
needs-about = Só { $instructor } lê isto. Responda ao que quiser; cada resposta apaga-se por si depois do curso.
needs-family = A família
needs-kept = Guardado, no máximo, até { $day }.
needs-save = Guardar as respostas
answer-open = sem resposta
answer-yes = sim
answer-no = não
answer-time = { $question }: hora do dia
    .hint = A hora conta, se a souber.

## What is due and paid

due-now = Agora
due-nothing = O que vai pagar ainda não foi registado. Aparece aqui, e até lá não precisa de fazer nada.
due-open = Falta pagar
    .now = disso, agora
    .later = e mais tarde
    .nothing = nada
due-too-much = Pago a mais
due-paid = Pago até agora
due-how = Como pagar
due-card = Pagar com cartão
    .about = Essa página é de um serviço de pagamentos que { $practice } usa. Nada do seu cartão chega aqui.
due-refund = Se não puder vir
due-all = Tudo
    .what = O quê
    .to-pay = A pagar
due-sheet = Para a sua folha
entry-by = até { $day }
entry-due = A pagar
    .for = A pagar: { $words }
entry-discount = Desconto
    .for = Desconto: { $words }
entry-paid =
    { $how ->
        [cash] Pago em dinheiro
        [transfer] Pago por transferência
        [card] Pago com cartão
       *[voucher] Pago com um vale
    }
    .for =
        { $how ->
            [cash] Pago em dinheiro: { $words }
            [transfer] Pago por transferência: { $words }
            [card] Pago com cartão: { $words }
           *[voucher] Pago com um vale: { $words }
        }
entry-refund =
    { $how ->
        [cash] Devolvido em dinheiro
        [transfer] Devolvido por transferência
        [card] Devolvido por cartão
       *[voucher] Devolvido com um vale
    }
    .for =
        { $how ->
            [cash] Devolvido em dinheiro: { $words }
            [transfer] Devolvido por transferência: { $words }
            [card] Devolvido por cartão: { $words }
           *[voucher] Devolvido com um vale: { $words }
        }
entry-written-off = Perdoado
    .for = Perdoado: { $words }
entry-taken-back = Anulado: { $title }
receipt = Recibo { $number }
    .link = recibo { $number }
receipt-from = De
    .family = uma família do curso
receipt-to = Para
receipt-for = Referente a
receipt-amount = Valor
receipt-paid = Pago
receipt-refund = Devolvido
receipt-how =
    { $how ->
        [cash] em dinheiro
        [transfer] por transferência
        [card] com cartão
       *[voucher] com um vale
    }
receipt-void = Não é válido: este registo foi anulado.

## What a line of the account is for, where the program writes it; found by the English wording

sentence-line-deposit = sinal
sentence-line-course = o curso
sentence-line-rest = o resto do curso
sentence-line-course-babies = o curso, { $n } bebés
sentence-line-rest-babies = o resto do curso, { $n } bebés
sentence-line-further = mais um bebé
sentence-line-returning = já veio antes

## What has just been done, found by its English wording

sentence-place-booked = Tem o seu lugar. Guarde esta página: é o caminho para a sua reserva.
sentence-place-asked = O seu pedido vai a caminho. Guarde esta página: a resposta aparece aqui.
sentence-place-waits = Está na lista de espera. Guarde esta página: mostra a sua vez na lista.
sentence-place-given-back = Devolveu o seu lugar. Agradecemos o aviso.
sentence-line-left = Já não está na lista de espera.
sentence-details-saved = Os seus dados estão guardados.
sentence-language-saved = A partir de agora, as suas páginas estão nesta língua.

## Why nothing was booked, found by its English wording

sentence-booking-known = Já há uma reserva para este bebé e este e-mail. O seu link privado mostra-a; se o perdeu, peça-o a quem orienta o curso.
sentence-booking-full = Já não há lugar para si nestas semanas. Pode ficar à espera: carregue mais uma vez e é-lhe oferecido o próximo que ficar livre.
sentence-booking-robot = Deixe vazio o campo para robôs e envie de novo o formulário.
sentence-booking-quick = Foi muito rápido. Veja tudo mais uma vez e envie de novo.

## Sentences at a field, found by their English wording

sentence-vaccine-day = Indique o dia, além da hora.
sentence-vaccine-to-come = Esse dia ainda está para vir. Diga-nos quando a vacina tiver sido dada.
sentence-date = Indique uma data como ano-mês-dia, por exemplo 2026-11-26.
sentence-date-times = Indique uma data dos nossos tempos.
sentence-time = Indique a hora em horas e minutos, por exemplo 10:30.
sentence-no-words = Escreva as palavras que podemos mostrar, ou escolha não.
sentence-choose = Escolha uma destas opções.
sentence-too-long = Cabem { $m } caracteres; há { $n } a mais.
sentence-control = Não use caracteres de controlo.
sentence-name = Escreva um nome.
sentence-own-name = Escreva o seu nome.
sentence-reach = Indique um e-mail ou um telefone: uma forma de contactar a família.
sentence-email = Indique um e-mail, por exemplo nome@example.org.
sentence-phone = Indique um telefone, por exemplo +44 20 7946 0000.
sentence-baby-name = Escreva o nome próprio do bebé.
sentence-born = Indique a data de nascimento.
sentence-born-to-come = Esse dia ainda está para vir. Acrescente a família quando o bebé tiver nascido.
sentence-born-long-ago = Isso foi há mais de cinco anos. O ano está certo?
sentence-early = Indique semanas inteiras antes das 40, de 0 a 20.
sentence-one-more-baby = Não há lugar para mais um bebé. Pergunte a quem orienta o curso.
sentence-whole-number = Indique um número inteiro de { $n } a { $m }.
sentence-language = Escolha uma língua da lista.
sentence-yes-no = Responda sim ou não, ou deixe em aberto.
sentence-vaccine-next = Esse dia ainda está para vir. Escreva-o na próxima vacina.

## The calendar file

calendar-name = Massagem para bebés
calendar-session = Massagem para bebés: { $class }, semana { $week } de { $weeks }
calendar-off = Cancelado: { $class }
calendar-sheet = A sua folha: { $address }
calendar-add = Adicionar ao calendário
calendar-map = Ver o local num mapa
calendar = As suas sessões no seu calendário
    .about = O seu calendário pode guardar as datas. Nele só estão o curso e a semana, nunca o nome do seu bebé.
calendar-follow = Deixe o calendário segui-las
    .about = Se uma sessão mudar de data, muda também ali, muitas vezes em poucas horas.
    .link = Seguir no calendário
    .address = Se nada se abrir, dê este endereço ao seu programa de calendário:
calendar-once = Ou junte-as uma só vez
    .about = Este ficheiro tem as datas como estão hoje. Se alguma mudar, carregue-o de novo, e ele corrige a antiga.
    .link = Carregar o ficheiro
calendar-secret = Quem tiver este endereço pode encontrar as suas folhas. Se foi parar a mãos erradas, peça um link novo a quem orienta o curso: o endereço antigo deixa logo de valer, e o calendário que o segue também.

## When the course is over

ends = Agora que o curso acabou
    .certificate = O seu certificado de participação
    .feedback = Diga-nos como correu
    .data = Guardar ou apagar o que temos da sua família
ends-data = Os seus dados

## The certificate. It says that a family took part, never that anybody is certified.

certificate = Certificado de participação
certificate-words = Participação de { $names } em «{ $class }», um curso de massagem infantil com { $practice }, de { $from } a { $until }.
certificate-weeks = { $held ->
        [one] Presença na única semana que houve.
       *[other] Presença em { $attended } de { $held } semanas.
    }
certificate-regions = Toques aprendidos para: { $regions }.
certificate-signed = { $instructor }, que orientou o curso
certificate-print = Imprimir
certificate-soon = Ainda não
    .about = O seu certificado aparece aqui depois da última aula. Não há pressa.
    .back = Para a sua última folha

## What the family says of the course

feedback = Como foi para si?
    .about = Três perguntas; responda ao que quiser. Quem orienta o curso lê as respostas sem o seu nome, e pode mudá-las em qualquer altura.
feedback-good = O que foi bom?
feedback-change = O que devíamos mudar?
feedback-quote = Podemos mostrar palavras suas a outras famílias?
feedback-quote-no = Não
feedback-quote-nameless = Sim, sem nome
feedback-quote-first-name = Sim, com o nosso nome próprio
feedback-words = As palavras que podemos mostrar
    .aside = se disse que sim
feedback-send = Enviar as respostas
feedback-thanks = Agradecemos. Quem orienta o curso já pode ler isto.
feedback-soon = Ainda não
    .about = Aqui pode dizer como correu, depois da última aula.
    .back = Para a sua última folha

## What is kept of a family

data = O que se guarda da sua família
    .about = Isto é tudo o que se guarda de { $babies } e de si para «{ $class }», e porquê.
    .until = Tudo isto é apagado por si só depois de { $day }, se não antes.
    .link-until = A sua ligação funciona até { $day }.
    .take = Levar tudo consigo, num ficheiro
data-there = presente
data-not-there = ausente
data-people = Nomes, e-mail e telefone
    .why = Para que quem orienta o curso possa receber e contactar a sua família.
data-babies = Nomes próprios dos bebés, datas de nascimento e semanas antes do tempo
    .why = A idade decide o que convém a um bebé em cada dia.
data-answers = O que respondeu antes do curso, também sobre saúde
    .why = Para que não se faça nada que não seja bom para o seu bebé. As respostas sobre saúde apagam-se por si, algumas semanas depois do curso.
data-marks = Quando esteve presente, e quando o bebé disse «hoje não»
    .why = Para que lhe mostrem o que perdeu.
data-money = A pagar e pago
    .why = As contas têm de mostrar todos os valores.
data-words = O que disse antes de uma aula, e as suas respostas sobre como correu
    .why = Para que o curso seja bom para si, e o próximo melhor ainda.
data-consents = A que disse que sim: cartas, fotografias, o que outras famílias veem
    .why = Para que não se faça nada que não quis.
data-note = Uma nota própria de quem orienta o curso
    .why = Para se lembrar do que lhe contou.
data-choice = Guardar ou apagar
    .keep = Guardar: não precisa de fazer nada. As suas folhas e esta página ficam como estão, até quem orienta o curso o retirar.
    .delete = Ou apagar já, para sempre. As suas folhas vão também.
    .ask = Apagar os nossos dados…
data-leave = Se quiser sair do curso
    .about = Até à última aula, isto é preciso para o seu lugar no curso. Pode devolver o lugar em qualquer altura; depois pode apagar tudo aqui.
    .link = Para a sua reserva
data-sure = Apagar tudo?
    .about = Com isto vão-se, para sempre: os seus nomes e contactos, os nomes e datas de nascimento de { $babies }, as suas respostas, quando esteve presente, as suas palavras e aquilo a que disse que sim, as suas folhas e o seu certificado. Este link deixa de abrir seja o que for.
    .money = Os valores a pagar e pagos ficam nas contas, sem o seu nome.
    .delete = Apagar tudo agora
    .keep = Guardar
data-gone = Está apagado
    .about = O que se guardava da sua família foi apagado, e o seu link já não abre nada.
    .stays = Os valores a pagar e pagos ficam nas contas, sem o seu nome. As cópias de segurança de dias anteriores podem ainda conter o resto, até quem orienta o curso as substituir.
    .wish = As suas mãos guardam o que aprenderam. Desejamos-vos tudo de bom.

## The circle: families of a class who let each other see what they choose

circle = Gostavam de se conhecer?
    .about = As famílias que partilham veem os nomes próprios umas das outras, e um e-mail ou telefone se ambas quiserem. Pode mudar isto na página da sua reserva em qualquer altura; termina duas semanas depois do curso.
    .see = As famílias que também partilham podem ver
    .share = Partilhar isto
    .not-now = Agora não
circle-stay = Manter o contacto
    .about = O círculo termina duas semanas depois do curso. Se mantiver o contacto, continua a ver as famílias que escolherem o mesmo.
    .yes = Mantém o contacto com as famílias que escolherem o mesmo.
    .over = O círculo deste curso terminou.

## Letters

letter-greeting = Olá, { $names },
letter-greeting-all = Olá,
letter-regards = Um abraço de { $instructor }, de { $practice }
letter-your-page = A sua própria página, com tudo sobre o seu lugar:
letter-your-sheets = As suas folhas:
letter-your-certificate = O seu certificado, para imprimir:
letter-your-questions = As três perguntas:
letter-private = O link é só para si: quem o tiver pode ler a sua página.
letter-your-dates = As suas datas para o calendário, sempre atualizadas:
letter-first-session = A sua primeira aula é { $day }, às { $time }: { $venue }.
letter-next-session = A sua próxima aula é { $day }, às { $time }: { $venue }.
letter-no-more = Se prefere receber apenas as cartas sobre a sua inscrição:

letter-received-subject = O seu pedido de lugar: { $class }
letter-received-text = Agradecemos o seu pedido de um lugar em { $class }. O lugar fica guardado para si até { $instructor } responder.
letter-booked-subject = O seu lugar: { $class }
letter-booked-text = Tem um lugar em { $class }. Vai ser um gosto conhecer { $babies }.
letter-waiting-subject = Está na lista de espera: { $class }
letter-waiting-text = Está na lista de espera de { $class }. Escrevemos-lhe quando houver um lugar livre.
letter-offer-subject = Há um lugar livre para si: { $class }
letter-offer-text =
    Há agora um lugar livre em { $class }. Fica guardado para si até { $until }.

    Por favor, diga sim ou não na sua página, para que ninguém espere em vão.
letter-passed-on-subject = O lugar passou para a família seguinte: { $class }
letter-passed-on-text =
    O lugar em { $class } que estava guardado para si passou para a família seguinte da lista de espera.

    Se ainda quiser um lugar, pode voltar a entrar na lista de espera na sua página.
letter-reminder-subject = Aula de { $day }, às { $time }: { $class }
letter-reminder-text = Se não puder vir, ou se houver algo que devamos saber, avise-nos com um toque na sua página.
letter-moved-subject = Uma alteração: { $class }
letter-moved-text = Houve uma alteração em { $class }. Por favor, tome nota de onde e quando nos encontramos.
letter-cancelled-subject = Aula de { $day } cancelada: { $class }
letter-cancelled-text = A aula de { $class } marcada para { $day } foi cancelada.
letter-sheet-subject = A sua folha da semana { $week }: { $class }
letter-sheet-text =
    A folha da semana { $week } está pronta. Mostra o que fizemos na aula, para que o possa repetir em casa.

    Pergunte primeiro e espere pela resposta: um não também é uma resposta.
letter-missed-subject = Sentimos a sua falta: { $class }
letter-missed-text =
    Sentimos a sua falta na aula de { $day }. Não faz mal nenhum, há dias assim.

    A sua página mostra o que o grupo aprendeu. Se quiser recuperar a aula noutro curso, pergunte-nos.
letter-end-subject = O seu curso chegou ao fim: { $class }
letter-end-text =
    Esta foi a última aula de { $class }. Agradecemos a sua companhia.

    As suas folhas continuam na sua página, e o seu certificado está lá, pronto a imprimir.
letter-feedback-subject = Três perguntas: { $class }
letter-feedback-text = Como foi o curso para { $babies } e para si? Na sua página há três perguntas curtas, a que pode responder ou não, como preferir.
letter-erasure-subject = O que nos contou vai ser apagado: { $class }
letter-erasure-text = O que nos contou para que o curso fosse bom para { $babies } vai ser apagado { $day }, como prometemos. Não precisa de fazer nada.

stop-letters-title = Cartas para si
stop-letters-ask = Quer que lhe escrevamos só sobre a sua reserva?
stop-letters-yes = Sim, nenhuma outra carta
stop-letters-done = Escrevemos-lhe só sobre a sua reserva.
stop-letters-again = Quero receber também as outras cartas
