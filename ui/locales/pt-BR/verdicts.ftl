# O que dizem o cartão da prova, os resultados das perguntas e o título da janela. Ordem em cada um: o que há, por que importa, o que fazer.
# A primeira frase é verdadeira sozinha.

## Shared

verdict-nothing-yet = Nada foi mostrado ainda.
verdict-marked = Você informou que fez isto.
verdict-was-confirmed = Isto foi confirmado ({ $at }). Pode ter mudado depois.
verdict-check-again = Mostre a página de novo ou verifique outra vez.
verdict-paste-instead = Como alternativa, você pode colar a página.
verdict-answer-not-understood = Chegou uma resposta, mas a Passarela não conseguiu lê-la.

## Before you start

verdict-before-todo = Ainda não se sabe nada. Mostre qualquer página do seu appliance.
verdict-before-open =
    { $count ->
        [1] Uma pergunta está em aberto.
       *[other] { $count } perguntas estão em aberto.
    }
verdict-before-enough = Isto basta para começar. A Passarela pergunta o resto na etapa que precisar dele.
verdict-before-filled = O laboratório de prática preencheu isto. Você pode começar.
verdict-before-begun = Você seguiu em frente com isto. O que ainda estiver em aberto, a Passarela pergunta na etapa.
verdict-before-attention = Uma resposta requer atenção.
verdict-before-unknown = Uma resposta ainda não pode ser verificada.
verdict-before-said =
    { $count ->
        [1] Tudo está respondido. Uma resposta tem só a sua palavra.
       *[other] Tudo está respondido. { $count } respostas têm só a sua palavra.
    }
verdict-before-confirmed = Tudo está confirmado.
before-name-read = Uma página que você mostrou diz isso.
before-name-differs = A página que você mostrou é de { $read }. Você está configurando { $said }. Qual está certo?
before-name-several = Você mostrou páginas de { $first } e de { $second }. Qual deles você está configurando?
before-name-listed = Há no SSE um appliance com este nome.
before-name-other-kind = Este nome aparece no SSE com o tipo { $kind }. Verifique qual máquina tem este nome de host.
before-way-sma = O guia de 2020 da Cisco conecta este appliance só pelo SMA. O caminho direto é para appliances que nenhum SMA gerencia. Em vez disso, configure o SMA.
before-way-ces = O guia de 2020 da Cisco conecta appliances de nuvem só pelo SMA. Para eles existem guias posteriores. Pergunte à Cisco qual é o seu caminho, ou configure o SMA.
before-way-taken = Você está configurando o SMA. O guia de 2020 da Cisco indica este caminho para appliances gerenciados e para CES.
before-version-not-counted = A versão { $version } não conta aqui. No caminho pelo SMA, conta a versão do SMA: 12.5 ou posterior.
before-version-unread = Isto não parece uma versão do AsyncOS. Escreva-a como 16.0.4-302.
before-version-old = A { $version } está abaixo do mínimo, 13.0.0-314. Atualize o appliance antes de conectá-lo.
before-version-old-sma = A { $version } está abaixo do mínimo para um SMA, 12.5. Atualize-o antes de conectá-lo.
before-version-build = O mínimo é 13.0.0-314. Acrescente o número do build, como em 13.0.0-392.
before-version-ok = A { $version } permite a conexão.
before-version-older = A { $version } é mais antiga que os builds que corrigem { $cve }: { $builds }. Situação em { $date }. Planeje a atualização. { $then }
before-version-exploited = A { $version } é mais antiga que os builds que corrigem { $cve }: { $builds }. Essa vulnerabilidade já é explorada em ataques. Situação em { $date }. Atualize antes de qualquer outra coisa. { $then }
before-version-doubted = O build { $build } tem mais de três dígitos, por isso a Passarela não confia nele. O dígito de uma nota de rodapé pode ter se juntado ao número. { $then }
before-version-certificates = A { $version } permite a conexão. Ela aparece no field notice FN72113 da Cisco: os certificados dela podem não confiar na nuvem. Você verá ao registrar.
before-version-certificates-unclear = A { $version } permite a conexão. Versões anteriores à 13.7 podem não ter os certificados do field notice FN72113. A Cisco não diz quais.
before-version-smart-licensing = A { $version } permite a conexão. A partir da 15.5.1 o Smart Licensing é obrigatório. Libere { $host } na porta 443.
before-version-enrolment = A { $version } permite a conexão. A partir da 15.0, o suporte da Cisco recomenda executar antes `ecupdate` na linha de comando do appliance.
before-portal-read = Você mostrou uma página deste portal.
before-portal-none = Sem um portal, você não pode gerar um token. Na etapa 5 há um pedido para o administrador do SSE.
before-region-address-unknown = Este não é o endereço de um portal da Cisco que a Passarela conheça. Escolha a região abaixo.
before-region-differ = Uma fonte diz { $first }, a outra diz { $second }. Um tenant tem uma só região.
before-region-api = { $region }, segundo o seu cliente da API.
before-region-address = { $region }, segundo o endereço do portal.
before-region-page = A página que você mostrou é do portal da região { $region }.
before-region-said = O endereço do portal a confirmaria.
before-account-no = Você precisa de uma conta do { PORTAL() } na região do tenant. Peça uma a um administrador do { PORTAL() }.
before-account-read = Você mostrou uma página que só quem tem conta pode ver.
before-account-api = O seu cliente da API pertence a { $org }.
before-sse-read = Você mostrou uma página do SSE.
before-sse-no = Para gerar um token, você precisa de acesso ao Security Services Exchange. Peça-o ao administrador ou passe a etapa 5 a um colega.
before-rights-no = Você precisa de permissões de administrador no appliance e no portal. Um colega que as tenha pode fazer estas etapas com você.
before-cluster-machine-mode = Certo. No modo machine, só se registra o appliance em que você entrou.
before-cluster = Em um cluster, só se registra o appliance em que você entrou. Mude antes para o modo machine.
before-cluster-joins = Se ele se registrar antes de entrar no cluster, cancele antes o registro manualmente.
before-cluster-joins-registered = Ele está registrado. Cancele o registro manualmente antes que ele entre no cluster.
before-registered = O appliance já está registrado. Se o servidor dele não for o da região do seu tenant, cancele antes o registro. Se for, siga para a etapa 7.
before-registered-here = O appliance já está registrado, com o servidor da região do seu tenant. Continue na etapa 7.
before-registered-unknown = Abra Cloud Service Settings. Um botão `Deregister` ali significa que ele está registrado.
before-registered-not = A página que você mostrou é de um appliance que não está registrado.

## Steps 1–4

verdict-open-settings-confirmed = Você abriu Cloud Service Settings.
verdict-open-settings-todo = Abra a página, copie todo o texto e cole-o na caixa.
verdict-edit-settings-form = O formulário de edição está aberto.
verdict-edit-settings-pending = Há uma alteração que espera o commit, portanto você usou o formulário.
verdict-edit-settings-enabled = O Threat Response está habilitado, portanto alguém usou o formulário.
verdict-edit-settings-todo = Cole a página com a caixa Enable, ou siga para a próxima página.
verdict-enable-server-todo = Cole o formulário, ou a página que vem depois de Submit.
verdict-enable-server-confirmed = O Threat Response está habilitado, com a região do seu tenant.
verdict-enable-server-disabled = Nesta página, o Threat Response ainda está desabilitado.
verdict-enable-server-no-server = A página não mostra nenhum servidor. Copie a página inteira.
verdict-enable-server-tenant-unknown = A página mostra o servidor. Ainda não se sabe a região do seu tenant.
verdict-enable-server-host-unknown = A Passarela não conhece este servidor.
verdict-clouds-without-xdr = O SSE também tem nuvens na Índia e na Austrália. O Cisco XDR não tem região nesses lugares.
verdict-enable-server-box-unseen = O servidor está certo. Um formulário copiado não mostra se a caixa está marcada.
verdict-enable-server-box-unseen-next = A página que vem depois de Submit vai mostrar. Siga quando a caixa estiver marcada.
verdict-regions-differ = As regiões não coincidem.
verdict-regions-differ-why = O { $machine } está configurado para a região { $appliance }, mas o seu tenant é da região { $tenant }. Cada nuvem recusa os tokens da outra.
verdict-regions-differ-change = Quem decide é a região do seu tenant. Escolha o servidor dela no { $machine }; depois envie e faça o commit.
verdict-regions-differ-deregister = Quem decide é a região do seu tenant. Cancele antes o registro do { $machine }; depois mude o servidor, faça o commit e gere ali um novo token.
verdict-commit-todo = Cole a página que vem depois do commit.
verdict-commit-pending = A alteração está sem commit no { $machine }.
verdict-commit-pending-why = Até o commit, o { $machine } não pede token.
verdict-commit-pending-next = Selecione [[Commit Changes]] e leia primeiro a página Uncommitted Changes. O commit aplica tudo o que está preparado, não só esta alteração.
verdict-commit-banner = O { $machine } diz que o commit das suas alterações foi feito.
verdict-commit-listed = O { $machine } aparece no SSE como Registered, portanto o commit provavelmente foi feito.
verdict-commit-listed-why = Um appliance só se registra depois do commit. A página com a alteração à espera é mais antiga.
verdict-commit-listed-next = Copie a página como está agora e cole-a de novo para confirmar.
verdict-commit-status = O { $machine } mostra um status de registro. Ele só faz isso depois de um commit.
verdict-commit-unclear = A página diz Enabled, mas não diz se o commit foi feito.
verdict-commit-unclear-next = Recarregue Cloud Service Settings. Copie a página inteira, com os botões do topo, e cole-a.
verdict-commit-server-first = Corrija o servidor antes do commit. A região do servidor é { $appliance }, mas a do seu tenant é { $tenant }. A etapa 3 mostra como.
verdict-commit-form-since = O formulário mostra um servidor diferente do da página anterior. Nada mostra que o commit dessa alteração foi feito.
verdict-commit-disabled = O { $machine } diz que o Threat Response está desabilitado.
verdict-commit-disabled-next = Ou nada foi enviado ainda, ou as alterações foram descartadas.
verdict-commit-page-needed = Só com esta página não dá para saber se o Threat Response está ligado.

## Steps 5 and 6

verdict-token-todo = Ainda não há token.
verdict-token-wanted = O { $machine } está pronto e pede um token.
verdict-token-new-one = O { $machine } recusou o último token. Gere um novo.
verdict-token-accepted = O { $machine } aceitou um token.
verdict-token-not-needed = O { $machine } está registrado. Não precisa mais de token.
verdict-token-not-needed-listed = O { $machine } aparece no SSE como Registered. Ele não precisa mais de token.
verdict-token-new-row = O SSE mostra uma nova linha de dispositivo: { $name }.
verdict-token-running = { $exact ->
    [yes] Você tem um token. Ele vale até { $ends }.
   *[no] Você tem um token. Ele vale até cerca de { $ends }.
}
verdict-token-enough = É tempo suficiente para colá-lo e registrar.
verdict-token-short = Resta pouco tempo. Se o token expirar, gere um novo.
verdict-token-pace = Até agora, os seus registros levaram no máximo { $minutes } min, do token à resposta do { $machine }.
verdict-token-pace-several = Para { $appliances } appliances, isso dá cerca de { $minutes } min.
verdict-token-pace-enough = O tempo que resta é suficiente.
verdict-token-pace-short = O tempo que resta pode não bastar. Gere um token com validade maior.
verdict-token-expired = O token expirou ({ $ended }).
verdict-token-expired-next = Gere um novo. Todo o resto fica guardado.
verdict-token-other-cloud = O token é de outra região.
verdict-token-other-cloud-next = O { $machine } o recusa. Gere um novo no portal da região do { $machine }.
verdict-ctr-off-in-sse = O Threat Response está desligado no SSE.
verdict-ctr-off-in-sse-next = No SSE, abra [[Cloud Services]] e ligue [[Cisco Threat Response]]. Senão a etapa 8 não oferece o { $machine }.
verdict-esa-busy = O { $machine } está esperando o serviço de nuvem da Cisco.
verdict-esa-busy-next = Isto não é um erro. A Cisco não diz quanto tempo leva. Recarregue a página depois de um tempo e cole-a de novo.
verdict-register-todo = Cole a página que vem depois de Register.
verdict-register-wanted = O { $machine } pede um token.
verdict-register-again = O último token foi recusado. Cole o novo no { $machine }.
verdict-register-requested = O { $machine } enviou o pedido de registro.
verdict-register-in-progress = O { $machine } diz que o registro está em andamento.
verdict-register-registered = O { $machine } diz que está registrado.
verdict-register-listed = O { $machine } aparece no SSE como Registered.
verdict-register-next = A etapa 7 mostra quando ele aparece no SSE.
verdict-register-failed = O { $machine } recusou o token.
verdict-register-failed-four = Essa frase tem quatro causas possíveis. O token expirou, é de outra região, já foi usado ou foi digitado errado.
verdict-register-failed-next = Gere um novo token no portal da região do { $machine } e cole-o inteiro.
verdict-register-failed-two = O token ainda estava dentro da validade, e as regiões coincidem. Restam duas causas: já foi usado ou foi digitado errado.
token-doubt-length = Um token de registro tem 32 caracteres. Este tem { $length }.
token-doubt-characters = Um token de registro só tem letras e dígitos. Este tem outros caracteres também.

## Steps 7 and 8

verdict-device-todo = Cole o texto da página Devices do SSE.
verdict-device-registered = No SSE, { $name } aparece como Registered.
verdict-device-absent =
    { $count ->
        [0] A lista de dispositivos do SSE está vazia; { $name } não está nela.
        [1] A lista do SSE tem um dispositivo. Não é { $name }.
       *[other] A lista do SSE tem { $count } dispositivos. Nenhum se chama { $name }.
    }
verdict-device-absent-next = Um dispositivo novo pode demorar a aparecer. Se não aparecer, compare a região e o nome do tenant no topo da página.
verdict-device-list-older = Esta lista foi lida antes de o { $machine } se registrar.
verdict-device-listed-before = O { $machine } aparecia no SSE como Registered. Depois disso, o { $machine } disse que não está registrado.
verdict-device-listed-before-next = Registre-o na etapa 6. Depois mostre a lista de novo.
verdict-device-other-status = No SSE, { $name } aparece com o status “{ $status }”.
verdict-device-other-status-next = O único status que se sabe estar certo é Registered. Veja de novo mais tarde, ou pergunte à Cisco o que este status significa.
verdict-device-other-kind = No SSE, { $name } aparece como { $kind }, não como { $machine }.
verdict-device-other-kind-next = Pode ser outra máquina. Compare o nome de host em “Antes de começar” com o do seu { $machine }.
expected-device-kind = Tipo { $machine }
found-device-kind = Tipo { $kind }
verdict-device-no-status = { $name } aparece no SSE, mas não foi possível ler o status.
verdict-device-several =
    De { $count } dispositivos, mais de um pode ser o seu.
verdict-device-several-next = Informe em “Antes de começar” o nome de host completo do appliance.
verdict-device-name-needed =
    { $count ->
        [1] A lista tem um dispositivo.
       *[other] A lista tem { $count } dispositivos.
    } Ainda não se sabe o nome de host do seu appliance.
verdict-device-other-tenant = Esta lista é de outro tenant.
verdict-device-other-tenant-next = O appliance está registrado em outro tenant. Cancele o registro lá e gere um novo token no seu.
verdict-device-list-partial =
    { $count ->
        [1] Um dispositivo foi lido. Não é o seu, e a lista pode continuar.
       *[other] { $count } dispositivos foram lidos. O seu não está entre eles, e a lista pode continuar.
    }
verdict-device-list-partial-next = Na página, procure o nome do appliance ou mostre mais linhas. Depois copie-a de novo.
verdict-module-todo = Adicione o módulo e depois cole o texto da lista de módulos.
verdict-module-bound = O módulo { $name } consulta este appliance.
verdict-module-list-partial =
    { $count ->
        [1] Um módulo foi lido. Não é para um appliance de e-mail, e a lista pode continuar.
       *[other] { $count } módulos foram lidos. Nenhum é para um appliance de e-mail, e a lista pode continuar.
    }
verdict-module-list-partial-next = Abra o próprio módulo, selecione [[Edit]] e copie essa página.
verdict-module-offered-partial = A cópia mostra qual dispositivo está escolhido em [[Registered Device]], não o que a lista oferece.
verdict-module-offered-partial-next = Escolha ali o seu appliance e copie a página de novo. Ou salve a página e abra o arquivo aqui.
verdict-module-listed = O módulo { $name } está na lista, e o formulário dele tem o seu dispositivo.
verdict-module-listed-why = A lista de módulos não mostra qual dispositivo um módulo consulta. O formulário que você colou mostra.
verdict-module-none = Ainda não há módulo.
verdict-module-absent =
    { $count ->
        [1] O { PORTAL() } tem um módulo. Não é para um appliance de e-mail.
       *[other] O { PORTAL() } tem { $count } módulos. Nenhum é para um appliance de e-mail.
    }
verdict-module-other-device = O módulo { $name } consulta outro dispositivo.
verdict-module-other-device-next = Edite o módulo e escolha o seu appliance como [[Registered Device]], ou adicione outro módulo.
verdict-module-device-unseen = Há um módulo deste tipo. A página não diz qual dispositivo ele consulta.
verdict-module-device-unseen-next = Cole também o formulário do módulo, com o seu dispositivo escolhido. [[Edit]] abre o formulário de novo.
verdict-module-id-needed = Ainda não se sabe o ID do dispositivo, por isso não dá para comparar os dois. Mostre antes a página Devices do SSE.
verdict-module-offered = A lista oferece { $name }.
verdict-module-offered-next = Escolha-o e salve. Depois cole o texto da lista de módulos.
verdict-module-not-offered =
    A lista não oferece { $name }. { $count ->
        [0] Ela está vazia.
        [1] Ela tem um dispositivo.
       *[other] Ela tem { $count } dispositivos.
    }
verdict-module-not-offered-inferred = No SSE ele aparece como Registered, portanto o Threat Response provavelmente está desligado no SSE. Ligue-o em [[Cloud Services]] e depois selecione [[Reload Devices]].
verdict-module-not-offered-next = Ligue [[Cisco Threat Response]] em [[Cloud Services]] no SSE e depois selecione [[Reload Devices]]. Se já estiver ligado, verifique a etapa 7.

## Prove it works

verdict-prove-todo = Nenhuma mensagem de teste foi vista ainda.
verdict-prove-sent = A mensagem de teste foi enviada. O rastreamento de mensagens ainda não a mostrou.
verdict-prove-sent-by-you = Você enviou a mensagem de teste. O rastreamento de mensagens ainda não a mostrou.
verdict-prove-sent-next = Procure o assunto dela no rastreamento de mensagens. A Cisco não diz com quanto atraso uma mensagem aparece ali.
verdict-prove-elsewhere = O { PORTAL() } mostra a mensagem por outro módulo.
verdict-prove-elsewhere-next = A prova é um sighting do módulo desta configuração. Compare qual dispositivo cada módulo consulta.
verdict-prove-listener = Isto não é o nome nem o endereço de um listener de e-mail.
verdict-prove-address = Aqui cabe um só endereço de e-mail, sem outro texto.
verdict-prove-tracked-only = O { ESA() } processou a mensagem. O { PORTAL() } ainda não a mostrou.
verdict-prove-tracked-only-next = Investigue agora. Uma investigação pode levar alguns minutos para encontrar a mensagem. A Cisco não diz quantos.
verdict-prove-sighted-only = O { PORTAL() } mostra a mensagem.
verdict-prove-sighted-only-next = Cole também Message Tracking. Assim as duas pontas ficam provadas.
verdict-proved-at = Dados de { $device } chegaram ao { PORTAL() } ({ $at }).
verdict-proved = Dados de { $device } chegaram ao { PORTAL() }. Data do sighting: { $observed }.
verdict-proved-message = A mensagem “{ $subject }”, processada pelo { ESA() } ({ $time }), foi mostrada pelo módulo { $module }.
verdict-proved-practice = Isso foi prática: o seu appliance está como estava. “Sair da prática”, no menu, leva à configuração real.
milestone-sent = Mensagem enviada
milestone-sent-todo = Envie pelo { ESA() } uma mensagem com o assunto { $subject }.
milestone-sent-running = A Passarela está enviando a mensagem.
milestone-sent-taken = O listener do appliance aceitou a mensagem, sem criptografia.
milestone-sent-taken-tls = O listener do appliance aceitou a mensagem, por uma conexão criptografada.
milestone-sent-by-you = Você informou que a enviou.
milestone-sent-seen = Uma mensagem com o assunto { $subject } passou.
milestone-tracked = Encontrada em Message Tracking
milestone-tracked-todo = Procure o assunto e depois cole o resultado.
milestone-tracked-absent =
    { $count ->
        [0] Message Tracking não mostra nenhuma mensagem.
        [1] Message Tracking mostra uma mensagem. O assunto dela não é { $subject }.
       *[other] Message Tracking mostra { $count } mensagens. Nenhuma tem o assunto { $subject }.
    }
milestone-tracked-seen = Processada pelo { ESA() } ({ $time }).
milestone-tracked-mid = Processada pelo { ESA() } ({ $time }), MID { $mid }.
milestone-investigated = Encontrada por uma investigação
milestone-investigated-todo = Investigue e depois cole o resultado.
milestone-investigated-found = Uma investigação encontrou a mensagem.
milestone-investigated-email-messageid = Uma investigação encontrou a mensagem pelo Message-ID.
milestone-investigated-cisco-mid = Uma investigação encontrou a mensagem pelo MID.
milestone-investigated-email-subject = Uma investigação encontrou a mensagem pelo assunto.
milestone-investigated-none = O { PORTAL() } ainda não encontrou nada sobre a mensagem.
milestone-investigated-none-email-messageid = O { PORTAL() } ainda não encontrou nada pelo Message-ID dela.
milestone-investigated-none-cisco-mid = O { PORTAL() } ainda não encontrou nada pelo MID dela.
milestone-investigated-none-email-subject = O { PORTAL() } ainda não encontrou nada pelo assunto dela.
milestone-investigated-error = O módulo não conseguiu responder. Ele diz “{ $words }”.
milestone-investigated-other = Esta investigação é sobre outra coisa.
milestone-sighted = Mostrada pelo módulo desta configuração
milestone-sighted-todo = Nenhum sighting da mensagem foi visto ainda.
milestone-sighted-seen = O módulo { $module } a mostra.
milestone-sighted-elsewhere = O módulo { $module } a mostra. O módulo desta configuração é { $own }.
milestone-sighted-whose = O módulo { $module } a mostra. Não se sabe qual dispositivo este módulo consulta.

hold-tracking-lag = Message Tracking mostra as mensagens com atraso. [[Data in time range:]] diz quanto do período já está coberto.
hold-tracking-off = { $machine ->
    [SMA] Talvez o SMA não colete o rastreamento de mensagens.
   *[other] O rastreamento de mensagens pode estar desligado no appliance.
}
hold-tracking-path = { $machine ->
    [SMA] Talvez a mensagem não tenha passado pelos appliances que o SMA gerencia.
   *[other] Talvez a mensagem não tenha passado por este appliance.
}
hold-module-device = { $machine ->
    [SMA] O módulo pode consultar outro dispositivo. Compare o [[Registered Device]] dele com este SMA.
   *[other] O módulo pode consultar outro dispositivo. Compare o [[Registered Device]] dele com este appliance.
}
hold-timeframe = A mensagem pode ser mais antiga que os { $days } dias que o módulo consulta.
hold-region = { $machine ->
    [SMA] Este portal pode estar em uma região diferente da do servidor do SMA.
   *[other] Este portal pode estar em uma região diferente da do servidor do appliance.
}
hold-subject-xdr = A página da Cisco sobre o XDR não inclui assuntos. Consulte pelo MID ou pelo Message-ID.
hold-syntax = O texto pode não ter a forma que uma investigação espera. O assistente abaixo o corrige.

## Going on from a step that is not so: what will fail, and where

refuted-before-way = As próximas etapas são para um appliance que se conecta diretamente. Com o seu, a etapa 6 pode falhar.
refuted-before-version = Esta versão está abaixo do mínimo que a Cisco indica. Talvez a etapa 3 não encontre nada a habilitar.
refuted-before-sma-version = Esta versão está abaixo do mínimo que a Cisco indica. Talvez a etapa 3 não encontre nada a habilitar.
refuted-before-portal = Sem um portal, ninguém pode gerar o token da etapa 5.
refuted-before-region = Uma das duas regiões está errada. Se for essa a usada, a etapa 6 vai recusar o token.
refuted-before-account = Sem a conta, ninguém pode adicionar o módulo da etapa 8.
refuted-before-sse-access = Sem acesso ao SSE, ninguém pode gerar o token da etapa 5.
refuted-before-rights = Sem estas permissões, você não pode fazer a etapa 4.
refuted-before-cluster = No modo cluster, a etapa 6 registra só o appliance em que você entrou.
refuted-before-registered = Em ferramentas de terceiros, um appliance registrado não mostra campo para o token. Talvez não haja onde colar na etapa 6.
refuted-regions = Esta página mostra { $appliance }; a região do seu tenant é { $tenant }. A etapa 6 vai recusar o token.
refuted-pending = A alteração está sem commit. O { $machine } não vai mostrar campo para o token na etapa 6.
refuted-ctr-off-in-sse = O Threat Response está desligado no SSE. A etapa 8 não vai oferecer o { $machine }.
refuted-token-expired = O token expirou. A etapa 6 vai recusá-lo.
refuted-token-other-cloud = O token é de outra região. A etapa 6 vai recusá-lo.
refuted-register-failed = O { $machine } recusou o token. A etapa 7 não vai encontrá-lo no SSE.
refuted-device-other-tenant = Esta lista é de outro tenant. A etapa 8 procura no seu e não vai oferecer o { $machine }.
refuted-module-other-device = O módulo consulta outro dispositivo. Nenhuma investigação vai encontrar a mensagem de teste.
refuted-module-not-offered = A lista não oferece o { $machine }. Nenhum módulo pode consultá-lo, por isso nenhuma investigação vai encontrar a mensagem de teste.

## Expected and found, side by side

expected-server = { $server }
found-server = { $server }
found-server-unknown = { $host }
expected-tenant-unknown = A região do seu tenant
expected-changes-committed = Your changes have been committed
found-changes-committed = Your changes have been committed
found-changes-pending = Uma alteração que espera o commit
expected-token-portal = { $region } ({ $host })
found-token-portal = { $region } ({ $host })
expected-device-registered = { $name } com o status Registered
expected-tenant = { $tenant }
found-tenant = { $tenant }
found-status = { $status }
found-devices =
    { $count ->
        [0] Nenhum dispositivo
        [1] Um dispositivo
       *[other] { $count } dispositivos
    }
found-modules =
    { $count ->
        [0] Nenhum módulo
        [1] Um módulo
       *[other] { $count } módulos
    }
found-messages =
    { $count ->
        [0] Nenhuma mensagem
        [1] Uma mensagem
       *[other] { $count } mensagens
    }
found-sightings =
    { $count ->
        [0] Nenhum sighting
        [1] Um sighting
       *[other] { $count } sightings
    }
found-version = AsyncOS { $version }
found-host-name = O appliance é { $name }
found-portal-xdr = O portal é o Cisco XDR
found-portal-securex = O portal é o SecureX
found-portal-threat-response = O portal é o Threat Response
found-portal-sse = O portal é o Security Services Exchange
found-portal-region = O portal é o da região { $region }
found-token-ends = O token vale até { $at }
found-page-cloud-service-settings = Cloud Service Settings
found-threat-response-enabled = Threat Response: Enabled
found-threat-response-disabled = Threat Response: Disabled
found-part-of-devices = Talvez mais dispositivos do que a página mostra
found-part-of-modules = Talvez mais módulos do que a página mostra
found-part-of-messages = Talvez mais mensagens do que a página mostra
found-part-of-sightings = Talvez mais sightings do que a página mostra
found-not-understood = Não entendido: { $label } “{ $value }”
found-cloud-services-disabled = O Cisco Cloud Service está desligado, portanto o Threat Response também
found-registration-token-wanted = O { ESA() } pede um token de registro
found-registration-requested = O pedido de registro foi enviado
found-registration-busy = O serviço de nuvem da Cisco está ocupado
found-registration-in-progress = O registro está em andamento
found-registration-registered = Registrado
found-registration-failed = O registro falhou
found-ctr-in-sse-enabled = Cisco Threat Response no SSE: ligado
found-ctr-in-sse-disabled = Cisco Threat Response no SSE: desligado

## Pasting

paste-recognised = A Passarela leu { $page }.
paste-recognised-nameless = Página lida. Nenhuma etapa precisa dela, mas ela diz algo sobre a sua configuração.
paste-wrong-page = Esta é { $page }. Esta etapa pede { $wanted }.
paste-unknown = A Passarela não reconhece este texto. Copie a página inteira, com o título.
paste-unknown-like = A Passarela não reconhece este texto. Parece ser { $like }.
like-how-to-document = um guia, não uma página
like-sign-in-page = uma página de entrada
like-e-mail = um e-mail
like-json = dados de uma API
like-certificate-warning = um aviso de certificado do navegador
like-error-page = uma página de erro
like-new-web-interface = a nova interface web do appliance
like-appliance-page = outra página do appliance
like-sse-portal-page = outra página do SSE
like-threat-response-page = outra página do Threat Response
like-xdr-page = uma página do Cisco XDR
like-picture = uma imagem
like-pdf = um PDF sem texto legível
like-document = um documento de um programa de escritório
like-archive = um arquivo compactado
like-web-archive = um web archive do Safari danificado
like-too-large = um arquivo grande demais para uma destas páginas
like-select-organization = a página Select Organization do Security Cloud Sign On
like-licence-page = uma página sobre licenças da Cisco
like-asyncos-log = um log do appliance
like-appliance-page-other-language = uma página do appliance em outro idioma
paste-next-practice-lab = Esta página é do laboratório de prática: nada nela é real. Copie a página do seu próprio appliance ou portal. Na etapa dela, “Descartar esta página” faz com que esta não conte mais.
paste-next-part = Na página, procure o nome ou mostre mais linhas. Depois copie a página de novo.
paste-next-how-to-document = Abra a própria página e copie-a inteira.
paste-next-sign-in-page = Entre. Depois copie a página que você queria.
paste-next-select-organization = Escolha a organização que tem o seu Cisco XDR. Se faltar um dispositivo, a organização errada é um motivo provável.
paste-next-licence-page = Os tokens dessa página são para licenças. O token de registro é gerado no SSE, como mostra a etapa 5.
paste-next-asyncos-log = Um log não prova uma etapa. Se ele disser “Failed to regenerate token”, a nota 223049 da Cisco recomenda `ecupdate`. Esse é outro token.
paste-next-appliance-page-other-language = Mude a interface do appliance para inglês, abra a página de novo e copie-a inteira.
paste-next-e-mail = Copie a página do navegador, não de um e-mail.
paste-next-json = Abra a página no navegador e copie-a inteira.
paste-next-certificate-warning = Se você confiar na página que está atrás do aviso, siga para ela. Depois copie essa página.
paste-next-error-page = Carregue a página de novo. Copie-a quando o conteúdo aparecer.
paste-next-new-web-interface = Mude para a interface clássica, abra [[Network]] > [[Cloud Service Settings]] e copie essa página.
paste-next-appliance-page = Abra a página de que esta etapa precisa e copie-a inteira.
paste-next-sse-portal-page = Abra [[Devices]] ou [[Cloud Services]] e copie a página inteira.
paste-next-threat-response-page = Abra a página de que esta etapa precisa e copie-a inteira.
paste-next-xdr-page = Em [[Integrations]], abra o formulário da sua integração e copie-o: ele mostra o nome do dispositivo. Em outro lugar, abra a página de que esta etapa precisa.
paste-next-picture = A Passarela não lê imagens. Selecione tudo na própria página, copie e cole.
paste-next-pdf = Selecione tudo na própria página, copie e cole. Ou salve a página como HTML.
paste-next-document = Abra-o, selecione tudo, copie e cole. Melhor: copie a própria página.
paste-next-archive = Descompacte-o e abra a página que está dentro.
paste-next-web-archive = Selecione tudo na própria página, copie e cole. Ou salve o código-fonte da página.
paste-next-too-large = Copie só a página e cole-a.
row-asks = A Passarela não sabe o que significa “{ $label } { $value }”. O que isso diz?
row-means-enable-server = Habilitado, com o servidor certo
row-means-commit = Habilitado e com o commit feito
row-means-register = Registrado, ou em registro
row-means-device-listed = O dispositivo está registrado
row-means-no = Ainda não
row-means-unknown = Não dá para saber
page-cloud-service-settings = Cloud Service Settings
page-uncommitted-changes = Uncommitted Changes
page-sse-devices = a página Devices do SSE
page-sse-cloud-services = a página Cloud Services do SSE
page-ctr-devices = a página Devices do Threat Response
page-ctr-modules = a página Modules (no XDR, Integrations)
page-ctr-available-modules = a página Available Modules
page-ctr-add-module = a página Add New Module
page-ctr-investigate = a página Investigate
page-message-tracking = a página Message Tracking
page-asyncos-cli = uma sessão na linha de comando do appliance
page-unknown = outra página
page-token-dialog = a página de um token novo
page-of-portal = uma página do portal
page-of-appliance = uma página do appliance

## Ways on

way-set-up-sma = Configurar o SMA
way-step-before = Ir para “Antes de começar”
way-step-open-settings = Ir para a etapa 1
way-step-edit-settings = Ir para a etapa 2
way-step-enable-server = Ir para a etapa 3
way-step-commit = Ir para a etapa 4
way-step-generate-token = Ir para a etapa 5
way-new-token = Gerar um novo token
way-step-register = Ir para a etapa 6
way-step-device-listed = Ir para a etapa 7
way-step-add-module = Ir para a etapa 8
way-step-prove = Ir para “Provar que funciona”
way-connect = Deixar a Passarela verificar por conta própria
way-connection = Ir para a conexão da API
way-check-all = Verificar tudo

## Advice, saving, the connection

token-advice = Você tem { $appliances } appliances a fazer. Escolha { $life }.
saved-full = Não salvo. O disco está cheio.
saved-closed = Não salvo. A pasta não aceita arquivos.
saved-failed = Não salvo. A Passarela tenta de novo na sua próxima ação.
error-no-password = A Passarela não tem mais a senha do cliente da API.
error-no-password-next = Informe-a de novo na página “Conexão da API”.
connection-identity = { $org }, { $role }

## Window titles

window-title = { $place } – { $device }
window-title-practice = PRÁTICA · { $place } – { $device }
window-title-step = Etapa { $number } de 8, { $heading }
window-title-page = { $heading }
window-title-connect = Conectar ao { PORTAL() }
window-title-troubleshoot = Solução de problemas
window-title-report = Relatório
window-title-colleague = O relatório de um colega
window-title-activity = Atividade

## What one copy can prove

proof-one-copy-registering = Uma cópia depois de [[Register]] pode provar as etapas { $first } a { $last }.
proof-one-copy-registered = Uma cópia em que o seu appliance aparece como Registered pode provar as etapas { $first } a { $last }.

## Answers as they were typed

answer-text = { $text }

## Several appliances

appliances-not-read = Não foi possível abrir os arquivos dele.
appliances-set-aside = Não foi possível ler o arquivo dele. Ele foi mantido.
appliances-cluster-mode = Mude antes para o modo machine
appliances-cluster-machine-mode = No modo machine
appliances-cluster-joins = Ainda fora do cluster
appliances-cluster-deregister = Cancele o registro antes que ele entre
appliances-line-no-name = Não há nome.
appliances-line-not-a-name = Isto não é um nome de host.
appliances-line-cut = O nome está cortado. Digite-o por inteiro.
appliances-line-twice = O mesmo nome está mais acima.
appliances-line-in-the-list = Ele já está na lista.
appliances-line-too-many = A lista está cheia.
