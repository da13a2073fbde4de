### A própria janela: barras, estados, botões, a conexão, a espera, o relógio do token, a caixa de colar.
### Em qualquer frase [[Label]] é um rótulo das telas da Cisco, `code` é texto fixo, **word** é ênfase.

## The window

opening = Abrindo o seu trabalho…
start-failed = A Passarela não conseguiu abrir o seu trabalho.
start-failed-then = Feche a janela e inicie a Passarela de novo. O que foi salvo continua salvo.
command-failed = Isso não funcionou.
command-failed-then = O que você digitou ainda está aqui. Tente de novo. Se falhar outra vez, reinicie a Passarela.
skip-to-step = Ir direto para a etapa
bar-label = A sua configuração
bar-no-device = Ainda sem nome de appliance
bar-notices = { $count ->
    [1] 1 aviso
   *[other] { $count } avisos
}
beside = Ao lado do navegador
beside-back = Janela inteira
bar-no-region = Região ainda não conhecida
actions-label = Voltar e continuar
back = Voltar
continue = Continuar
close = Fechar
saved-at = Salvo: { $at }

## The list of steps

navigation-heading = Etapas
navigation-count = { $confirmed } de 8 confirmadas
navigation-count-marked = { $confirmed } de 8 confirmadas, { $marked } por você
navigation-entry-numbered = { $number }, { $step }, { $state }
navigation-entry-plain = { $step }, { $state }
navigation-here = Etapa { $number } de 8 – { $step }
navigation-connection = Conexão da API, { $state }
navigation-troubleshoot = Solução de problemas
navigation-troubleshoot-problems = { $count ->
    [1] Solução de problemas, 1 problema
   *[other] Solução de problemas, { $count } problemas
}
navigation-troubleshoot-warnings = { $count ->
    [1] Solução de problemas, 1 alerta
   *[other] Solução de problemas, { $count } alertas
}
navigation-activity = Atividade

## States, places, sources, regions

state-to-do = A fazer
state-in-progress = Em andamento
state-waiting = Aguardando
state-confirmed = Confirmado
state-marked-by-you = Marcado por você
state-needs-attention = Requer atenção
state-cannot-tell = Não dá para saber

location-esa = No { ESA() }
location-sma = No SMA
location-sse = No seu navegador (SSE)
location-threat-response = No { PORTAL() }
location-xdr = No Cisco XDR
location-this-computer = Neste computador
location-both = No { ESA() } e no { PORTAL() }

source-cloud-api = Visto pela API da Cisco
source-appliance-api = Visto pela API do appliance
source-page = Lido na página copiada
source-copied = Lido na página copiada
source-pasted = Lido no texto colado
source-file = Lido na página salva
source-inferred = Deduzido de outras provas
source-user = Informado por você
source-this-computer = Visto neste computador

region-americas = Américas
region-europe = Europa
region-apjc = Ásia-Pacífico, Japão e China

age-now = agora mesmo
age-seconds = há { $seconds } segundos
age-minutes = há { $minutes } min
age-hours = há { $hours } h
age-days = { $days ->
    [1] há 1 dia
   *[other] há { $days } dias
}

## A step

step-of = Etapa { $number } de 8
practise-first = Praticar primeiro
questions-heading = O que se sabe
questions-asked = { $count ->
    [1] Por enquanto falta uma pergunta
   *[other] Por enquanto faltam { $count } perguntas
}
questions-at-step = Perguntas desta etapa
questions-all = Todas as respostas
question-change = Mudar
question-change-of = Mudar: { $question }
question-known-practice = Preenchido pelo laboratório de prática
question-known-you = Informado por você
question-known-assumed = Presumido, não confirmado
question-known-line = linha { $line }

## Every answer on one page

answers-heading = Todas as respostas
answers-intro = Cada resposta está na etapa que faz a pergunta. Aqui você pode mudar qualquer uma delas.
answers-of-step = Pergunta feita em: { $step }

## The first page

welcome-heading = Conecte o seu appliance de e-mail ao Cisco XDR
welcome-what = A Passarela acompanha você pelas oito etapas do guia da Cisco e verifica cada uma pelas páginas que você mostra.
welcome-time = Reserve cerca de meia hora. A Cisco não diz quanto tempo leva, e no meio do caminho é preciso esperar a nuvem da Cisco.
welcome-need = Você precisa de uma conta de administrador no Secure Email Gateway (ESA) e de outra no Cisco XDR ou Threat Response.
welcome-live = As etapas alteram um appliance em produção: um commit aplica tudo o que está preparado ali, não só o que você alterar.
welcome-set-up = Configurar o meu appliance
welcome-practise-hint = A prática é um laboratório neste computador. Nada muda no seu appliance.
welcome-own = Independente da Cisco. O que você mostra fica neste computador.
picture-welcome = Uma passarela de uma margem à outra.

## About, and set-ups

about-heading = Sobre a Passarela
about-version = Versão
about-licence = Licença
about-kept = Onde cada coisa fica guardada
about-kept-hint = Respostas, notas e o que as páginas disseram ficam em arquivos que só o seu usuário pode ler. As senhas ficam no repositório de chaves deste computador.
about-leaves = O que sai deste computador
about-leaves-text = Só o que você pede: verificações por uma API que você conectou, uma mensagem de teste que aprovou, páginas que abre.
about-third-party = Bibliotecas de terceiros e suas licenças
about-third-party-none = Esta cópia foi compilada a partir do código-fonte. Os pacotes trazem este texto.
about-own = Um projeto independente, não um produto da Cisco.
about-welcome = Mostrar de novo a página de boas-vindas
show-in-folder = Mostrar na pasta
show-in-folder-failed = Não foi possível abrir um gerenciador de arquivos. O caminho acima mostra onde está a pasta.
forget-yes = Remover
forget-no = Manter
open-failed = Não foi possível abrir um navegador. Copie este endereço e abra-o no seu navegador.
set-ups-heading = Configurações
set-ups-this = Esta configuração
set-ups-begun = Início: { $at }
set-ups-new = Iniciar uma nova configuração
set-ups-new-hint = A atual é arquivada com tudo o que contém. Você pode restaurá-la depois.
set-ups-secrets-stay = As senhas dela ficam no repositório de chaves deste computador até você restaurar ou remover a configuração. O token de registro dela é removido.
set-ups-move = Para outro computador
set-ups-move-hint = O arquivo contém esta configuração com os nomes, e nunca uma senha ou um token. Abrir um arquivo não altera nenhuma outra configuração.
set-ups-save = Salvar esta configuração em arquivo
set-ups-open-file = Abrir uma configuração salva em arquivo…
set-ups-saved = Salvo ({ $at }):
set-ups-saved-spoken = A configuração foi salva. { $path }
colleague-open = Abrir o relatório de um colega…
colleague-heading = O relatório de um colega
colleague-made = Criado: { $at }.
colleague-practice = É um relatório da prática.
colleague-read-only = Você pode lê-lo; nada nele altera a sua configuração.
colleague-back = Voltar à minha configuração
colleague-frame = O relatório
set-ups-earlier = Configurações anteriores
set-ups-none = Nenhuma foi arquivada ainda.
set-ups-no-name = Um appliance sem nome
set-ups-set-aside = Arquivada: { $at }
set-ups-with-secrets = As senhas dela estão no repositório de chaves.
set-ups-bring-back = Restaurar
set-ups-bring-back-of = Restaurar: { $name }
set-ups-bring-back-hint = Ao restaurar uma, a que estiver aberta é arquivada.
set-ups-discard = Remover definitivamente
set-ups-discard-of = Remover definitivamente: { $name }
set-ups-discard-lost = As respostas, páginas, notas e senhas dela se perdem. Não é possível desfazer.
do-heading = Faça isto
offers-heading = A Passarela pode fazer isto por você
know-heading = É bom saber
picture-heading = O que você vai ver
picture-as-text = Ler como texto
picture-redrawn = Imagem redesenhada. A sua tela pode ser diferente.
different-heading = A sua página é diferente?
different-none = Nenhuma destas
different-note = O que você vê?
different-note-hint = Esta nota vai para o relatório.
why-heading = O porquê desta etapa
notes-heading = Notas
notes-label = Só para você. Salvas neste computador.
question-example = Por exemplo
question-optional = opcional
prove-done = A conexão funciona. O seu trabalho está salvo, e você já pode fechar a Passarela.
prove-another = Configurar outro appliance
prove-leave-practice = Sair da prática e configurar o seu appliance
chain-heading = Acompanhe a mensagem de teste
chain-holds = Se ela não chegar, os motivos mais comuns são estes:

## A plan

plan-nothing-yet = Nada foi feito ainda. Estes são os valores exatos.
plan-follows = O que acontece em seguida
plan-way-back = Como desfazer
plan-not-now = Agora não
plan-running = Em execução desde { $since }.

## The proof

proof-heading = Prova
proof-ready = Continue quando quiser.
proof-behind = Detalhes
moving-next = Próxima: { $step }
moving-in = em { $seconds } s
moving-step = { $number }, { $step }
moving-stay = Ficar aqui
proof-expected = Esperado
proof-found = Encontrado
proof-line = linha { $line }
check-now = Verificar agora
checking = Verificando…
checking-slow = Ainda sem resposta depois de 10 segundos. Você pode seguir enquanto isso.
unproven-text = Ainda nada confirma esta etapa. Você pode seguir; ela vai aparecer como **Marcado por você**.
unproven-go-on = Seguir sem prova
refuted-show-fix = Mostrar a solução
refuted-go-on = Seguir mesmo assim
unproven-paste = Colar a página
mark = Fiz isto, mas não consigo provar
marked-at = Marcado por você ({ $at }).
unmark = Desfazer isto

## The paste box

copied-may-i = A Passarela pode ler o que você copiar?
copied-may-i-then = Quando você voltar aqui, ela fica com as páginas que conhece e descarta todo o resto. Nada sai deste computador.
copied-always = Ler sem perguntar
copied-ask = Perguntar sempre
copied-never = Nunca ler
copied-page = Você copiou { $page }.
copied-page-at = Você copiou { $page }, { $ago }.
copied-use = Usar
copied-drop = Esta não
copied-token = Você copiou um token. Ele vai para o repositório de chaves, nunca para esta página.
copied-token-start = Guardar e iniciar a contagem regressiva
copying-legend = O que você copia no navegador
paste-heading = Prove com a página
paste-label = Cole aqui o texto da página. Ele fica neste computador.
paste-here = Cole a página aqui
paste-read = Ler este texto
paste-open-file = Abrir páginas salvas…
paste-longer = A caixa mostra só o começo. Foram lidos todos os { $count } caracteres.
paste-discard = Descartar esta página
paste-discard-hint = O que ela dizia deixa de contar. Você pode desfazer isso em “Atividade”.
paste-discarded = A página deixou de contar. Você pode desfazer isso em “Atividade”.
paste-clear = Limpar a caixa

## Waiting

waiting-attempt = Verificação { $attempt } de { $of }
waiting-next = próxima em { $in }
waiting-paused = em pausa
waiting-since = Aguardando desde { $since }. A Cisco não diz quanto tempo leva.
notify-ask = Quer receber notificações na área de trabalho quando algo acontecer, enquanto você trabalha em outra janela?
notify-yes = Sim, quero
notify-no = Não
notify-on = As notificações aparecem na área de trabalho. Você pode mudar isso no menu.
notify-off = Nada é mostrado fora desta janela. Você pode mudar isso no menu.
notify-switch = Notificações na área de trabalho
notify-hint = Registrado, recusado, token prestes a expirar, prova antiga demais. Nunca enquanto você estiver nesta janela.
waiting-late = Nada chegou depois de 10 minutos. Para a Passarela, isso já é atraso. Verifique a região e a validade do token, ou continue aguardando.
waiting-pause = Pausar
waiting-resume = Retomar

## The token's clock

token-chip = Token: { $left }
token-minutes = { $exact ->
    [yes] { $minutes ->
        [1] resta
       *[other] restam
    } { $minutes } min
   *[no] { $minutes ->
        [1] resta
       *[other] restam
    } cerca de { $minutes } min
}
token-hours = { $exact ->
    [yes] restam { $hours } h { $minutes } min
   *[no] restam cerca de { $hours } h { $minutes } min
}
token-days = { $exact ->
    [yes] restam { $days ->
        [1] 1 dia
       *[other] { $days } dias
    } e { $hours } h
   *[no] restam cerca de { $days ->
        [1] 1 dia
       *[other] { $days } dias
    } e { $hours } h
}
token-last-minute = resta menos de um minuto
token-over = expirou: { $at }
token-over-short = expirou
token-ends = { $exact ->
    [yes] Válido até { $at }, segundo a página.
   *[no] Válido até cerca de { $at }.
}
token-life = Validade do token
token-region = Região do portal que o gerou
token-appliances = Para quantos appliances
token-appliances-shared = A contagem passa a valer também para os outros appliances que precisam de um token.
token-about = A contagem regressiva começa quando você pressiona o botão. É uma estimativa.
token-have = Tenho um token
token-keep = Guardar o token também na Passarela
token-keep-button = Guardar o token
token-field = Token de registro
token-field-hint = A Passarela não precisa dele. Se você guardá-lo aqui, a etapa 6 poderá copiá-lo para você.
token-kept-stored = O token está no repositório de chaves deste computador.
token-kept-this-run = A Passarela guarda o token até você fechar a janela.
token-forget = Esquecer este token
token-forget-lost = O token e a contagem regressiva saem da Passarela. Não é possível desfazer. No Security Services Exchange nada muda.
token-forget-lost-countdown = A contagem regressiva se perde: outra começaria a partir de agora. No Security Services Exchange nada muda.
token-copy = Copiar o token
token-copy-hint = Ele fica fora do histórico da área de transferência e sai dela depois de 60 segundos.
token-copied = Copiado. Sai da área de transferência em 60 segundos.
token-copy-failed = Este computador não permitiu a cópia. Copie o token do portal.
token-copy-waits = O repositório de chaves ainda não entregou o token. Pressione de novo ou copie-o do portal.
token-not-held = A Passarela não tem o token. Copie-o do portal.
life-1h = 1 hora
life-2h = 2 horas
life-4h = 4 horas
life-6h = 6 horas
life-8h = 8 horas
life-12h = 12 horas
life-1d = 1 dia
life-2d = 2 dias
life-3d = 3 dias
life-4d = 4 dias
life-5d = 5 dias

keep-legend = Onde guardar
keep-stored = No repositório de chaves deste computador
keep-this-run = Até você fechar a Passarela
keep-this-run-only = A Passarela o guarda até você fechar a janela. Ele não é gravado em nenhum arquivo.

## Copying

copy = Copiar
copied = Copiado
copy-failed-short = Não copiado
copy-label = { $word }: { $label }
copy-title = Copiar { $label }
copied-spoken = Copiado: { $label }.
copy-failed = Este computador não permitiu a cópia. Selecione o texto e copie-o manualmente.
address-of = endereço do botão “{ $page }”

## The investigation helper

query-heading = Texto da investigação
query-kind = Procurar por
query-value = Valor
query-example = Por exemplo
query-text = texto da investigação
query-correct = Já tem um texto? Cole-o para verificá-lo.
query-position = No caractere { $from }:
query-fixed = Usar este texto
query-fine = Este texto está correto.
handoff-text = o pedido
handoff-copy = Copiar o pedido

## The API connection

connect-caption = Conexão da API
connect-heading = Conectar ao { PORTAL() }
connect-outcome = Com uma conexão, a Passarela verifica por conta própria o dispositivo, o módulo e a mensagem de teste. Sem ela, você cola as páginas.
connection-off = Não configurada
connection-testing = Testando…
connection-tested = Funciona, ainda não salva
connection-connected = Conectada
connection-refused = Recusada
connection-no-answer = Sem resposta
connect-client-id = ID do cliente
connect-client-id-hint = Começa com `client-`.
connect-password = Senha do cliente
connect-needs-client-id = Informe primeiro o ID do cliente.
connect-needs-password = Informe primeiro a senha.
connect-needs-region = Escolha primeiro a região. Um cliente da API só funciona em uma região.
appliance-needs-address = Informe primeiro o endereço.
appliance-needs-user = Informe primeiro o nome de usuário.
connect-password-hint = O portal a mostra uma única vez, quando você cria o cliente da API.
connect-password-held = A senha está guardada. Deixe este campo vazio para usá-la de novo.
connect-region = Região
connect-region-hint = A região do seu tenant no { PORTAL() }. Toda a configuração depende dela.
connect-test = Testar a conexão
connect-slow = Ainda sem resposta depois de 10 segundos. Você pode seguir enquanto isso.
connect-save = Salvar a conexão
connect-keep-legend = Onde guardar a senha
connect-forget = Remover a conexão
connect-forget-lost = O ID e a senha do cliente saem da Passarela. Não é possível desfazer. No portal nada muda.
connect-missing-scopes = Faltam estes escopos:
connect-answered = Última resposta
connect-details = Detalhes para o suporte
connect-how = Como criar um cliente da API
connect-how-1 = Entre no Threat Response como administrador. Abra [[Settings]] > [[API Clients]]; no XDR, [[Administration]] > [[API Clients]].
connect-how-2 = Selecione [[Generate API Client]]. Escolha estes escopos: `Integration`, `SSE`, `Profile`, `Inspect` e `Enrich`.
connect-how-3 = Copie o ID do cliente e a senha para os campos desta página. O portal mostra a senha uma única vez.
connect-close = Voltar para “{ $step }”

## The appliance's own API

appliance-heading = A API do próprio appliance (opcional)
appliance-outcome = Com ela, a Passarela lê por conta própria o relógio do appliance e o rastreamento de mensagens. Nada muda no appliance.
appliance-advice = Antes de conectar
appliance-advice-user = Crie um usuário somente leitura, exclusivo da Passarela. Depois você pode removê-lo sem afetar mais nada.
appliance-advice-on = Habilite [[AsyncOS API (Monitoring)]] na interface: abra [[Network]] > [[IP Interfaces]]; depois envie e faça o commit.
appliance-advice-two-factor = Não use um usuário com autenticação de dois fatores. A Passarela não tem como informar o segundo fator.
appliance-address = Endereço da API do appliance
appliance-address-hint = Nome ou endereço IP, com a porta HTTPS da API do AsyncOS.
appliance-user = Nome de usuário
appliance-password = Senha deste usuário
appliance-password-hint = A Passarela não a grava em lugar nenhum até você salvá-la.
appliance-password-stopped = O appliance recusou a senha guardada. Informe-a de novo; a Passarela não usa mais a antiga.
appliance-test = Testar a API do appliance
appliance-again = Testar de novo
appliance-save = Salvar este acesso
appliance-replace = Substituir
appliance-forget = Esquecer este acesso
appliance-forget-lost = O endereço, o usuário, a senha e a impressão digital comparada saem da Passarela. Não é possível desfazer. No appliance nada muda.
appliance-pinned = Certificado que você aceitou

compare-state = Aguardando a sua comparação
compare-heading = Compare o certificado
compare-text = Este computador não confia no certificado do appliance. Isso é comum quando o certificado foi gerado pelo próprio appliance.
compare-changed-heading = O certificado mudou
compare-changed-text = Não é o que você aceitou. Ou ele foi renovado, ou outra máquina responde no lugar do appliance. A Passarela não envia mais nada.
compare-fingerprint = Impressão digital (SHA-256)
compare-before = Aceita antes
compare-names = Nomes
compare-from = Válido desde
compare-to = Válido até
compare-unknown = Não informado
compare-where = Onde encontrar a impressão digital para comparar
compare-where-web = O appliance costuma mostrar este certificado também na interface web.
compare-where-browser = Abra essa página em um navegador, em uma rede de confiança. Exiba o certificado e a impressão digital SHA-256 dele.
compare-where-all = Compare todos os caracteres, não só os primeiros e os últimos. Quem administra o appliance também pode lê-los para você.
compare-no-password = A senha não foi enviada a este certificado.
compare-match = São iguais
compare-differ = São diferentes
compare-differ-hint = Se forem diferentes, pare. Pode haver outra máquina entre você e o appliance.
compare-stopped = Você interrompeu a conexão. A Passarela esqueceu este acesso.
compare-stopped-why = Pode haver outra máquina entre você e o appliance. A senha não foi enviada ao certificado diferente.
compare-stopped-next = Pergunte a quem administra a sua rede e o seu appliance qual máquina responde neste endereço. Conecte de novo quando souber.


## The troubleshooting panel

panel-heading = Solução de problemas
panel-heading-device = Solução de problemas de { $device }
panel-checked = Última verificação: { $at } ({ $age })
panel-running = Verificando { $done } de { $of }
panel-slow = Ainda sem resposta depois de 10 segundos de:
panel-check-all = Verificar tudo
panel-checks = Verificações
panel-show = Quais verificações mostrar
panel-show-open = Problemas e questões em aberto ({ $count })
panel-show-all = Tudo ({ $count })
panel-nothing-open = Nenhum problema e nenhuma questão em aberto para mostrar.
panel-only-muted = Todos os problemas conhecidos estão silenciados. Eles estão listados abaixo.
panel-not-checked-hint = Uma verificação só lê. Não altera nada.
panel-calm-age = { $passed ->
    [1] Uma verificação foi feita { $age }. Não aponta nenhum problema.
   *[other] { $passed } verificações foram feitas { $age }. Nenhuma aponta um problema.
}
panel-still = Ainda não funciona? Escolha o que você vê
find-label = Buscar uma verificação…
find-count = { $count ->
    [1] 1 verificação encontrada
   *[other] { $count } verificações encontradas
}
find-none = Nada encontrado para “{ $text }”.
find-meant = Você quis dizer { $word }?
find-open = Buscar…
find-heading = Buscar
find-field = Uma etapa, uma verificação, o que você vê, uma ação
find-results = { $count ->
    [one] { $count } resultado.
   *[other] { $count } resultados.
}
find-hint = As setas escolhem, Enter abre, Esc fecha.
find-kind-step = Etapa
find-kind-appliance = Appliance
find-kind-action = Ação
find-kind-place = Página
find-kind-symptom = O que você vê
find-kind-check = Verificação
find-clear = Limpar
cause-heading = Causa mais provável
cause-heading-warning = Um alerta
cause-behind = A causa pode ser esta:
cause-show-fix = Mostrar a solução
cause-show-check = Abrir a verificação
cause-explains = Isto também pode explicar:
cause-waiting = { $count ->
    [1] Mais 1 verificação espera por isto.
   *[other] Mais { $count } verificações esperam por isto.
}
cause-why = Por que isto é provável
symptoms-heading = O que você está vendo?
symptom-is-cause = A causa mais provável, acima, explica isto.
symptom-other = Outra coisa…
symptom-search = Buscar nas verificações
judged-pass = OK
judged-warn = Convém saber
judged-fail = Requer atenção
judged-cannot-tell = Não dá para saber
judged-blocked = Bloqueado
judged-waits-for = Espera por “{ $title }”
judged-not-checked = Não verificado
judged-not-applicable = Não se aplica
judged-not-yet = Ainda não
judged-checking = Verificando
check-show-cause = Mostrar “{ $title }”
check-looked-for = O que esta verificação procura
check-found = O que ela encontrou
check-how = Como foi visto
check-why = Por que importa
check-fix = A solução
check-go-connect = Ir para a conexão da API
check-would-tell = O que daria a resposta
check-would-tell-any = Qualquer um destes itens daria a resposta
check-different = A minha página é diferente
muted-word = Silenciada
muted-until = Silenciada até { $until }. O seu motivo: { $reason }
mute-heading = Silenciar esta verificação
mute-hint = Uma verificação silenciada não conta mais como problema. O resultado continua no fim da lista, em “Silenciadas”.
mute-reason = Motivo
mute-needs-reason = Informe primeiro um motivo. Mais tarde, ele diz aos outros por que ninguém verificou.
mute-for = Por
mute-days = { $days } dias
mute-button = Silenciar
unmute = Deixar de silenciar
unmute-check = Deixar de silenciar { $title }
muted-count = Silenciadas ({ $count })
mute-again = Silenciar esta verificação de novo
mute-ended = Deixou de estar silenciada ({ $until }). O seu motivo era: { $reason }
mute-ended-word = Não está mais silenciada
mute-ended-noted = OK
fixing-label = O problema que você está resolvendo
fixing-healed = Este problema está resolvido.
fixing-not-yet = Isto ainda não parece resolvido.
fixing-not-seen = A Passarela ainda não viu se isto está resolvido. Cole a página aqui.
fixing-back = Voltar para a verificação

## The activity log

activity-heading = Atividade
activity-outcome = O que você e a Passarela fizeram nesta configuração, do mais recente ao mais antigo.
activity-filter = Mostrar
activity-kind-all = Tudo
activity-kind-page = Páginas
activity-kind-step = Etapas
activity-kind-token = Token
activity-kind-answer = Região
activity-kind-access = Acesso
activity-kind-check = Verificações
activity-kind-change = Alterações
activity-kind-practice = Prática
activity-none-of-kind = Ainda não aconteceu nada deste tipo.
activity-count = { $count ->
    [one] { $count } evento.
   *[other] { $count } eventos.
}
activity-undo = Desfazer
activity-save-csv = Salvar como tabela (CSV)
activity-save-json = Salvar para programas (JSON)
activity-save-hint = Ambos contêm todos os eventos, com os nomes, e nunca uma senha ou um token.
activity-saved = Salvo ({ $at }):
activity-saved-outdated = Houve novos eventos desde então.
activity-saved-spoken = A atividade foi salva. { $path }
activity-wrote = alteração fora deste computador

## The menu and the keys

menu = Menu
menu-theme = Tema
theme-system = Sistema
theme-light = Claro
theme-dark = Escuro
menu-language = Idioma
menu-portal-name = Nome do portal
menu-appliance-name = Nome do appliance
menu-name-automatic = Como no portal ({ $name })
menu-zoom = Tamanho
menu-move-on = Abrir a próxima etapa automaticamente
menu-on-top = Manter sempre visível ao lado do navegador
menu-on-top-hint = Alguns ambientes gráficos, entre eles o Wayland, não permitem isso.
zoom-in = Maior
zoom-out = Menor
zoom-reset = Voltar ao tamanho normal
zoom-reset-short = Normal
zoom-percent = { $percent }%
keys-heading = Teclado
key-regions = Parte seguinte ou anterior da janela
key-step = Ir para uma etapa, de 1 a 8
key-continue = Continuar
key-back = Voltar
key-check = Verificar agora
key-check-all = Executar todas as verificações
key-troubleshoot = Solução de problemas
key-report = Criar um relatório
key-find = Buscar etapas, verificações e ações
key-undo = Desfazer a última coisa que você fez na Passarela
key-menu = Abrir ou fechar o menu
key-keys = Mostrar estas teclas
key-paste = Ler a página copiada, fora de um campo de texto
key-stay = Ficar na etapa confirmada
key-pause = Pausar ou retomar as verificações
key-zoom = Maior, menor, tamanho normal
key-leave-guide = Sair do guia do usuário
key-help = Abrir o guia do usuário nesta página

## O guia do usuário

guide-heading = Guia do usuário
guide-label = [[{ $label }]]
guide-chapters = Capítulos
guide-search = Buscar no guia
guide-found = { $count ->
    [0] Nenhuma parte contém estas palavras.
    [1] Uma parte encontrada.
   *[other] { $count } partes encontradas.
}
guide-leave = Voltar para onde você estava
guide-of-step = Esta etapa no guia do usuário
guide-broken = Não foi possível ler o guia. Reinicie a Passarela.

## Practice

practice-word = PRÁTICA
practice-enter = Iniciar a prática
practice-leave = Sair da prática
lab-heading = Laboratório de prática
lab-pages = Páginas
lab-credentials = Entre com
lab-credentials-apart = Para o acesso por API e o e-mail
lab-worlds = Recomeçar a partir de
lab-worlds-2020 = Como no guia de 2020
lab-reset = Recomeçar
lab-reset-lost = Isto remove as respostas, páginas, notas e senhas desta prática. É possível desfazer.
lab-reset-undo = Desfazer o último “Recomeçar”

## Spoken only

spoken-verdict = Esta etapa: { $state }. { $headline }
spoken-confirmed = Esta etapa: { $state }. { $headline } { proof-ready }
spoken-moving = Esta etapa: { $state }. { $headline } A próxima etapa vai abrir: { $step }. Pressione Esc para ficar nesta.
spoken-connection = Conexão da API: { $state }.
spoken-waiting-start = Aguardando. A Passarela verifica por conta própria; você pode pausar.
spoken-waiting-stop = A Passarela não verifica mais por conta própria.
spoken-plan = Um plano: { $title }. Nada foi feito ainda.
spoken-plan-running = Em execução: { $title }.
spoken-appliance = A API do appliance: { $state }.
spoken-compare = O appliance mostra um certificado em que este computador não confia. Compare a impressão digital.
spoken-changed = O appliance mostra um certificado diferente do que você aceitou. Compare a impressão digital.
spoken-checking = { $of ->
    [1] Executando uma verificação.
   *[other] Executando { $of } verificações.
}
spoken-checked = Todas as verificações terminaram.
spoken-cause = Causa mais provável: { $headline }
spoken-muted = Silenciada: { $title }. Não conta mais como problema.
spoken-unmuted = Não está mais silenciada: { $title }.
spoken-mute-ended = O prazo terminou; não está mais silenciada: { $title }.
spoken-not-healed = O problema voltou.

## Several appliances

appliances-heading = Appliances
appliances-intro = Cada appliance tem suas próprias etapas. Região, portal e conexão da API são os mesmos para todos.
appliances-count = { $count ->
    [one] { $count } appliance
   *[other] { $count } appliances
}
appliances-add = Adicionar appliances
appliances-names = Nomes dos appliances
appliances-names-hint = Um nome por linha, ou uma tabela CSV. As colunas podem ser name, version e cluster.
appliances-add-these = Adicionar
appliances-open-file = Abrir uma lista
appliances-added = { $count ->
    [0] Nenhum appliance foi adicionado.
    [one] { $count } appliance foi adicionado.
   *[other] { $count } appliances foram adicionados.
}
appliances-not-taken = { $count ->
    [one] { $count } linha não foi aceita
   *[other] { $count } linhas não foram aceitas
}
appliances-line = Linha { $line }: { $text }
appliances-filter = Filtrar por nome
appliances-filter-none = Nenhum nome contém isto.
appliances-sort = Ordenar por
appliances-name = Appliance
appliances-region = Região
appliances-confirmed = Confirmadas
appliances-weakest = Prova mais fraca
appliances-token = Token
appliances-checked = Última verificação
appliances-next = A seguir
appliances-of-eight = { $confirmed } de 8
appliances-none = –
appliances-in-cluster = Em um cluster
appliances-cluster = Cluster { $name }
appliances-cluster-members = { $count ->
    [1] 1 appliance. Ele se registra separadamente, no modo machine.
   *[other] { $count } appliances. Cada um se registra separadamente, no modo machine.
}
appliances-select-cluster = Selecionar todos de { $name }
appliances-set-cluster = Definir o cluster
appliances-cluster-name = Nome do cluster
appliances-cluster-name-hint = Ele agrupa o que você selecionou. Sem um nome, eles ficam fora de um cluster.
appliances-not-checked = Não verificado
appliances-nothing-left = Não resta nada a fazer
appliances-select = Selecionar { $name }
appliances-select-all = Selecionar todos
appliances-check-all = Verificar todos
appliances-check-selected = { $count ->
    [one] Verificar { $count } selecionado
   *[other] Verificar { $count } selecionados
}
appliances-stop = Parar
appliances-progress = { $done } de { $of } verificados
appliances-checking = Verificando…
appliances-waits = A verificar
appliances-open = aberto agora
appliances-rename = Renomear
appliances-rename-of = Renomear { $name }
appliances-new-name = Novo nome
appliances-save-name = Salvar
appliances-keep-name = Cancelar
appliances-remove = Remover
appliances-remove-of = Remover { $name }
