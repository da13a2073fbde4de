### O que cada etapa conta à pessoa.
###
### `[[…]]` marca um rótulo do appliance ou de um portal: aparece como etiqueta e fica em inglês em todos os idiomas.
### As mensagens do produto entre aspas são palavra por palavra e também ficam em inglês.

## Shared

step-the-appliance = o appliance
step-the-sma = o SMA
step-word-appliance = appliance
step-word-sma = SMA
step-word-portal-xdr = { PORTAL("Cisco XDR") }
step-word-portal-older = { PORTAL("Threat Response") }
step-word-service-13 = o Threat Response
step-word-service-14 = o Cisco Cloud Service

step-picture-checked = Verificado em { $on }.
step-picture-unchecked = Desenhado a partir do guia de 2020 da Cisco. Ainda não foi verificado em uma página real.
step-picture-look-14 = AsyncOS 14 e posteriores, como aparece em ferramentas de terceiros. Nenhum documento da Cisco confirma isso.
step-picture-look-xdr = A Cisco documenta estes menus. Nenhum documento da Cisco confirma o que a página mostra.
step-portal = `{ $address }`
step-portal-practice = o SSE de prática

step-open-appliance = Abrir o appliance
step-open-sma = Abrir o SMA
step-open-sse = Abrir o SSE { $region }
step-open-threat-response = Abrir o Threat Response { $region }
step-open-xdr = Abrir o XDR { $region }
step-open-practice-appliance = Abrir o ESA de prática
step-open-practice-sma = Abrir o SMA de prática
step-open-practice-sse = Abrir o SSE de prática
step-open-practice-threat-response = Abrir o Threat Response de prática
step-open-practice-xdr = Abrir o XDR de prática
step-open-practice-mail = Abrir a página de e-mail de prática

step-copy-device = Nome do dispositivo
step-copy-devices-page = Endereço da página Devices
step-copy-module-name = Nome do módulo
step-copy-query = Texto da investigação
step-copy-server = Linha do servidor
step-copy-subject = Assunto
step-copy-timeframe = Período de consulta em dias

step-note-sma = O guia de 2020 da Cisco mostra estes rótulos em um ESA. O SMA tem uma página com o mesmo nome. Os rótulos dele podem ser diferentes.
step-note-managed = Este appliance é CES ou é gerenciado por um SMA. O guia de 2020 da Cisco conecta esses appliances só pelo SMA. “Antes de começar” oferece esse caminho.
step-note-look-14 = Para o AsyncOS 14 e posteriores, os rótulos vêm de ferramentas de terceiros, não da Cisco. Os seus podem ser diferentes.
step-note-portal-xdr-devices = Para dispositivos, a Cisco documenta [[Administration]] > [[On-Premises Appliances]]. Em 2020 o nome era [[Modules]] > [[Devices]] > [[Manage Devices]].
step-note-portal-older-devices = A página de módulos de 2020 começa em outro lugar: o ícone de engrenagem, [[Settings]] e depois [[Devices]] > [[Manage Devices]]. Os dois levam ao SSE.
step-note-portal-xdr-modules = Para módulos, a Cisco documenta [[Administration]] > [[Integrations]]. Não se sabe se o XDR ainda oferece um módulo para um appliance sem SMA.
step-note-portal-xdr-modules-sma = Para módulos, a Cisco documenta [[Administration]] > [[Integrations]] e, entre eles, o [[Secure Email and Web Manager]], antes SMA Email.
step-note-portal-xdr-investigate = Os rótulos da página do XDR são uma conclusão a partir da página de 2020. Os seus podem ser diferentes.

step-variant-look-13 = A minha página é do AsyncOS 13.x
step-variant-look-13-remark = Estes são os rótulos do AsyncOS 13.0, como o guia da Cisco os mostra. O AsyncOS 13.5 mostra também Cisco Success Network.
step-variant-look-14 = A minha página é do AsyncOS 14 ou posterior
step-variant-look-14-remark = A partir do 14, a linha de status diz [[SecureX:]]. Estes rótulos vêm de ferramentas de terceiros; nenhum documento da Cisco os confirma.
step-variant-portal-xdr = O meu portal é o Cisco XDR
step-variant-portal-xdr-remark = A Cisco documenta os menus do XDR. Ali, só administradores veem Integrations, On-Premises Appliances e API Clients.
step-variant-portal-older = O meu portal é o Threat Response ou o SecureX
step-variant-portal-older-remark = Estes menus são do guia de 2020 da Cisco. O SecureX foi encerrado em 31 de julho de 2024, e poucos ainda os veem.

## Before you start

step-before-heading = Antes de começar
step-before-outcome = Ao terminar, você saberá se é possível conectar este { $appliance }, e em que região.
step-before-action-copy-machine = Entre no { $appliance } e copie qualquer página dele: selecione tudo e copie.
step-before-action-copy-portal = Faça o mesmo com qualquer página do { $portal }.
step-before-action-come-back = Volte. A Passarela lê essas páginas e só pergunta o que elas não dizem.
step-before-action-sma-version = Verifique se o SMA roda o AsyncOS 12.5 ou posterior.
step-before-action-sma-answer = Responda a “Quem gerencia o appliance?” com “Configurar o SMA que o gerencia”. A partir daí, cada etapa se refere ao SMA.
step-before-action-sma-steps = Faça as etapas 1 a 4 e 6 no SMA. O menu [[Network]] dele também tem [[Cloud Service Settings]].
step-before-action-sma-module = Na etapa 8, adicione o módulo do SMA em vez do módulo do próprio appliance.
step-before-action-old-sma-stop = Pare aqui. Abaixo do AsyncOS 12.5, o guia da Cisco não indica caminho para um SMA.
step-before-action-old-sma-upgrade = Planeje a atualização do SMA com quem o administra.
step-before-action-old-sma-answer = Depois responda de novo à pergunta sobre a versão dele.
step-before-action-no-portal-answer = Em “Todas as respostas”, responda a “Qual portal você vê?” com “Nenhum”. Nas etapas 5, 7 e 8, envie então um pedido a um colega.
step-before-action-no-portal-ask = Passe o pedido desta página a quem administra o Cisco XDR ou o Threat Response.
step-before-action-no-portal-go-on = Siga com as etapas 1 a 4. Elas só precisam do { $appliance } e da região.
step-before-action-cluster-sign-in = Entre exatamente no appliance que você quer registrar.
step-before-action-cluster-mode = Mude ali para o modo machine antes de abrir [[Cloud Service Settings]].
step-before-action-cluster-answer = Responda à pergunta do cluster em “Todas as respostas”.
step-before-action-joining-look = Abra [[Cloud Service Settings]] no appliance. Um botão [[Deregister]] significa que ele está registrado.
step-before-action-joining-deregister = Se ele estiver registrado, cancele antes o registro manualmente.
step-before-action-joining-join = Depois, deixe que ele entre no cluster.
step-before-action-joining-register = Em seguida, registre-o aqui: entre nele e fique no modo machine.
step-before-action-registered-region = Abra [[Cloud Service Settings]] e compare a linha do servidor com a região do seu tenant.
step-before-action-registered-deregister = Se forem diferentes, selecione primeiro [[Deregister]] e confirme.
step-before-action-registered-change = Depois mude o servidor, envie e faça o commit: etapas 2 a 4.
step-before-action-registered-token = Depois gere um novo token e registre: etapas 5 e 6.
step-before-caution-security = A { $version } é mais antiga que os builds que corrigem { $cve }. Leia o aviso da Cisco antes de seguir: `{ $address }` Situação em { $date }.
step-before-caution-practice = Isto é prática. Nada do que você faz aqui chega a um appliance ou a um portal real.
step-before-caution-live = Estas etapas alteram um appliance em produção. Antes de cada ação, leia o que ela afeta.
step-before-caution-lockout = Uma entrada recusada pode bloquear a conta. Confira a senha antes de tentar de novo.
step-before-caution-region = Quem decide é a região do seu tenant. Não é possível unir contas e dados de duas regiões.
step-before-caution-firewall = A interface de gerenciamento do { $appliance } precisa de HTTPS de saída, porta 443, para { $host }. Um teste deste computador não prova nada sobre o { $appliance }.
step-before-caution-firewall-any = A interface de gerenciamento do { $appliance } precisa de HTTPS de saída, porta 443, para o servidor da região dele. Um teste deste computador não prova nada sobre o { $appliance }.
step-before-caution-clouds = O SSE também tem nuvens na Índia e na Austrália. O XDR não tem região nesses lugares, então um appliance de lá não chega a nenhum portal destas etapas.
step-before-caution-expect = O módulo responde a investigações com o rastreamento de mensagens. Ele não gera incidentes próprios; isso é uma conclusão e não está documentado.
step-before-caution-threat-defense = O Cisco Secure Email Threat Defense é outro produto, com outra integração. Estas etapas não o configuram.
step-before-caution-path = Um appliance sem SMA precisa do AsyncOS 13.0.0-314 ou posterior. Um SMA precisa do AsyncOS 12.5 ou posterior.
step-before-caution-way-sma = O guia de 2020 da Cisco conecta CES e appliances gerenciados por SMA só pelo SMA. Para CES existem guias posteriores.
step-before-caution-basis-sma = O guia 215556 da Cisco mostra cada etapa em um ESA e menciona o SMA em um parágrafo. As etapas dizem onde ele não mostra nada.
step-before-caution-basis-14 = Estas etapas seguem o guia 215556 da Cisco, de 2020. Elas indicam o que muda no AsyncOS 14 e posteriores, ou no XDR.
step-before-caution-basis = Estas etapas seguem o guia 215556 da Cisco, de 2020, feito com um C100V, AsyncOS 13.0.0-392 e a configuração padrão.
step-before-variant-sma = Um SMA gerencia o meu { ESA() }
step-before-variant-sma-remark = O guia de 2020 da Cisco conecta um appliance assim só pelo SMA, com as mesmas oito etapas.
step-before-variant-ces = Tenho Cloud Email Security (CES)
step-before-variant-ces-remark = O guia de 2020 da Cisco conecta o CES pelo SMA. Guias posteriores da Cisco tratam do próprio CES; pergunte à Cisco qual se aplica a você.
step-before-variant-old-sma = A versão do meu SMA é anterior à 12.5
step-before-variant-old-sma-remark = O guia de 2020 da Cisco pede o AsyncOS 12.5 ou posterior no SMA. Não indica outro caminho para os appliances que ele gerencia.
step-before-variant-no-portal = Não tenho portal
step-before-variant-no-portal-remark = O SecureX foi encerrado em 31 de julho de 2024. Tenants sem XDR podem não ter mais página de módulos; isso é uma conclusão e não está documentado.
step-before-variant-cluster = O meu appliance está em um cluster
step-before-variant-cluster-remark = Guia 13.5.1 da Cisco: no modo machine, só se registra o appliance em que você entrou.
step-before-variant-joining = O meu appliance vai entrar em um cluster
step-before-variant-joining-remark = Guia 13.5.1 da Cisco: se ele foi registrado sozinho, cancele o registro manualmente antes que ele entre. O botão vem de ferramentas de terceiros.
step-before-variant-registered = Ele já está registrado
step-before-variant-registered-remark = Em ferramentas de terceiros, um { $appliance } registrado mostra um botão [[Deregister]]. A Passarela procura esse botão.
step-before-why = Cada um destes pontos pode travar o trabalho no meio do caminho; alguns dão uma mensagem que aponta outra causa. O guia pressupõe que você conhece o Threat Response e o appliance. O vídeo dele se chama “Cisco Threat Response and ESA Integration”.
step-before-wanted = Qualquer página do { $appliance }, depois qualquer página do portal. As páginas de entrada deles também valem.

## Questions of Before you start

step-before-question-name = Qual é o nome de host do appliance?
step-before-question-name-hint = O nome completo, como vai aparecer no SSE. A Passarela o procura em todas as listas.
step-before-question-address = Qual é o endereço da interface web dele?
step-before-question-address-hint = Copie-o do navegador depois de entrar. Sem ele, a Passarela não consegue abrir o appliance para você.
step-before-question-sma-name = Qual é o nome de host do SMA?
step-before-question-sma-name-hint = O nome completo, como vai aparecer no SSE. A sua resposta sobre o próprio appliance fica guardada.
step-before-question-sma-address = Qual é o endereço da interface web do SMA?
step-before-question-sma-address-hint = Copie-o do navegador depois de entrar. Sem ele, a Passarela não consegue abrir o SMA para você.
step-before-question-way = Quem gerencia o appliance?
step-before-question-way-hint = Isto decide qual máquina se registra e qual módulo você adiciona.
step-before-question-way-direct = Nenhum SMA o gerencia
step-before-question-way-direct-hint = Ele é independente ou está em um cluster. Você registra o próprio appliance. Ele precisa do AsyncOS 13.0.0-314 ou posterior.
step-before-question-way-sma-managed = Um SMA o gerencia
step-before-question-way-sma-managed-hint = O guia de 2020 da Cisco o conecta só pelo SMA.
step-before-question-way-ces = É Cloud Email Security (CES)
step-before-question-way-ces-hint = Aqui o guia de 2020 da Cisco também usa o SMA. Para o CES existem guias posteriores da Cisco.
step-before-question-way-sma = Configurar o SMA que o gerencia
step-before-question-way-sma-hint = Você registra o SMA, para appliances gerenciados e para CES. Ele precisa do AsyncOS 12.5 ou posterior.
step-before-question-version = Qual é a versão do AsyncOS do appliance?
step-before-question-version-hint = Inclua o número do build, como a página de entrada o mostra: a primeira versão aceita é a 13.0.0-314.
step-before-question-sma-version = Qual versão do AsyncOS o SMA roda?
step-before-question-sma-version-hint = A versão do SMA, não a do appliance. Precisa ser 12.5 ou posterior.
step-before-question-rights = Você é administrador do appliance e dos portais?
step-before-question-rights-hint = No appliance, você altera configurações e faz o commit. Nos portais, você gera um token e adiciona um módulo.
step-before-question-rights-yes = Sim, dos dois
step-before-question-rights-no = Não, ou só de um deles
step-before-question-rights-no-hint = Você pode seguir. Quando precisar de um colega, a etapa traz um pedido pronto para enviar.
step-before-question-account = Você tem uma conta do Threat Response?
step-before-question-account-hint = Hoje é uma conta do Cisco XDR. Ela precisa existir na região que você usa.
step-before-question-account-yes = Sim
step-before-question-account-no = Não
step-before-question-account-no-hint = Um colega que tenha conta precisa gerar o token e adicionar o módulo.
step-before-question-sse-access = Você consegue abrir o Security Services Exchange (SSE)?
step-before-question-sse-access-hint = Chega-se a ele pelas páginas de dispositivos dos portais. É nele que você gera o token.
step-before-question-sse-access-yes = Sim
step-before-question-sse-access-no = Não
step-before-question-sse-access-no-hint = Nesse caso, a etapa 5 traz um pedido para um colega que consiga.
step-before-question-portal = Qual portal você vê?
step-before-question-portal-hint = A Cisco já mudou o nome dele: Threat Response, depois SecureX, depois XDR. As etapas mostram os menus do seu.
step-before-question-portal-xdr = Cisco XDR
step-before-question-portal-xdr-hint = O menu dele tem [[Administration]] com [[Integrations]] e [[On-Premises Appliances]].
step-before-question-portal-older = Um anterior: Threat Response ou SecureX
step-before-question-portal-older-hint = O menu dele tem [[Modules]], como no guia de 2020 da Cisco.
step-before-question-portal-none = Nenhum
step-before-question-portal-none-hint = Nas etapas 5, 7 e 8, você recebe pedidos prontos para enviar a um colega.
step-before-question-portal-address = Qual é o endereço do seu portal?
step-before-question-portal-address-hint = Copie-o do navegador e cole-o aqui. O nome de host mostra a região.
step-before-question-region = Em que região está o seu tenant?
step-before-question-region-hint = O tenant é a conta da sua organização na Cisco. O endereço do portal mostra a região dele.
step-before-question-region-address = O endereço do portal é { $host }.
step-before-question-region-addresses = O endereço do portal é { $xdr } ou { $older }.
step-before-question-cluster = O appliance está em um cluster?
step-before-question-cluster-hint = Guia 13.5.1 da Cisco: só se registra o appliance em que você entrou, e só no modo machine.
step-before-question-cluster-no = Não
step-before-question-cluster-joins = Não, mas ele vai entrar em um
step-before-question-cluster-joins-hint = Guia 13.5.1 da Cisco: se ele foi registrado sozinho, cancele o registro manualmente antes que ele entre.
step-before-question-cluster-yes-machine-mode = Sim, e trabalho no modo machine
step-before-question-cluster-yes-machine-mode-hint = Você entra exatamente neste appliance e muda antes para o modo machine.
step-before-question-cluster-yes = Sim
step-before-question-cluster-yes-hint = No modo cluster ou group, um commit pode atingir outros appliances também.
step-before-question-cluster-name = Como você chama o cluster?
step-before-question-cluster-name-hint = A tabela agrupa os appliances por este nome. Ele fica neste computador.
step-before-question-registered = Ele já está registrado?
step-before-question-registered-hint = Um appliance registrado mostra [[Deregister]] em [[Cloud Service Settings]]. Ferramentas de terceiros mostram isso; a Cisco não diz nada a respeito.
step-before-question-registered-no = Não
step-before-question-registered-yes = Sim
step-before-question-registered-yes-hint = Para mudar a região dele: cancele antes o registro; depois mude o servidor, faça o commit e gere um novo token.
step-before-question-registered-unknown = Não sei
step-before-question-registered-unknown-hint = Cole a página na caixa, e a Passarela a lê.

## Step 1

step-open-settings-heading = Abrir Cloud Service Settings
step-open-settings-outcome = Ao terminar, você saberá se { $service } está ligado ou desligado no { $appliance }.
step-open-settings-action-sign-in = Acesse { $device } como administrador.
step-open-settings-action-menu = Abra [[Network]] > [[Cloud Service Settings]].
step-open-settings-action-status = Leia a linha [[Threat Response:]]. Ela diz [[Disabled]] ou [[Enabled]].
step-open-settings-action-status-14 = Procure [[Enable...]] ou, se o serviço estiver ligado, leia a linha [[SecureX:]].
step-open-settings-action-paste = Selecione a página inteira, copie-a e cole-a aqui como prova.
step-open-settings-action-no-menu-version = Verifique a versão. Em um appliance, a página precisa do AsyncOS 13.0.0-314 ou posterior.
step-open-settings-action-no-menu-classic = Se você vir a nova interface web, mude para a clássica e abra [[Network]].
step-open-settings-action-no-menu-mode = Em um cluster, mude para o modo machine neste appliance e veja de novo.
step-open-settings-action-no-menu-rights = Se o menu continuar faltando, envie a um administrador o pedido desta página.
step-open-settings-action-already-server = Leia a linha do servidor e compare o host dela com a região do seu tenant.
step-open-settings-action-already-paste = Copie a página inteira e cole-a aqui. A Passarela lê o servidor por você.
step-open-settings-action-already-go-on = Se a região estiver certa, siga para a etapa 4. A alteração talvez ainda espere o commit.
step-open-settings-action-sma-version = Verifique se o SMA roda o AsyncOS 12.5 ou posterior.
step-open-settings-action-sma-answer = Selecione “Configurar o SMA” abaixo, em “A sua página é diferente?”. Nada do que você informou se perde.
step-open-settings-action-sma-steps = A partir daí, cada etapa se refere ao SMA, a começar por “Antes de começar”.
step-open-settings-caution-cluster = Em um cluster, acesse { $device } e mude antes para o modo machine. Só se registra o appliance em que você entrou.
step-open-settings-variant-no-menu = O meu menu não tem Cloud Service Settings
step-open-settings-variant-no-menu-remark = Motivos prováveis: falta de permissões, nova interface web, modo de cluster ou versão antiga. A Cisco não documenta isso.
step-open-settings-variant-already-enabled = Já aparece Enabled
step-open-settings-variant-already-enabled-remark = Nesse caso, as etapas 2 e 3 estão feitas, se o servidor for o da sua região. Senão, mude antes o servidor.
step-open-settings-variant-sma = Um SMA gerencia o meu { ESA() }
step-open-settings-variant-sma-remark = Segundo o guia de 2020 da Cisco, um appliance assim só se conecta pelo SMA, com o AsyncOS 12.5 ou posterior.
step-open-settings-variant-ces = Tenho Cloud Email Security (CES)
step-open-settings-variant-ces-remark = O guia de 2020 da Cisco conecta o CES pelo SMA. Guias posteriores da Cisco tratam do próprio CES; pergunte à Cisco qual se aplica a você.
step-open-settings-why = Toda a parte do { $appliance } é feita nesta página. O status dela mostra até onde você chegou, e a Passarela pode pular o que já está feito.
step-open-settings-wanted = A página [[Cloud Service Settings]] inteira, em [[Network]] > [[Cloud Service Settings]] no { $appliance }.

## Step 2

step-edit-settings-heading = Editar as configurações
step-edit-settings-outcome = Ao terminar, o formulário com a caixa Enable estará aberto.
step-edit-settings-action-edit = Em [[Cloud Service Settings]], selecione [[Edit Settings]].
step-edit-settings-action-edit-14 = Selecione [[Enable...]]. Se o serviço já estiver ligado, selecione [[Edit Global Settings...]].
step-edit-settings-action-form = Verifique se o formulário tem uma caixa [[Enable]] e uma lista de servidores.
step-edit-settings-action-form-14 = Verifique se o formulário tem uma caixa que habilita o serviço e uma lista de servidores.
step-edit-settings-action-already-server = Leia a linha do servidor e compare o host dela com a região do seu tenant.
step-edit-settings-action-already-right = Se for a mesma região, siga para a etapa 4.
step-edit-settings-action-already-wrong = Se não for, procure [[Deregister]]. Selecione-o primeiro; depois abra o formulário.
step-edit-settings-action-two-buttons-rows = Veja as linhas acima de cada botão. Um deles é de [[Cisco Success Network:]].
step-edit-settings-action-two-buttons-select = Selecione o botão [[Edit Settings]] que fica abaixo de [[Threat Response Server:]].
step-edit-settings-action-no-button-rights = Verifique se você entrou como administrador.
step-edit-settings-action-no-button-mode = Em um cluster, mude para o modo machine neste appliance.
step-edit-settings-action-no-button-reload = Abra de novo [[Network]] > [[Cloud Service Settings]].
step-edit-settings-caution-nothing-changes = Abrir o formulário não altera nada. Você pode sair dele quando quiser.
step-edit-settings-variant-already-enabled = Já aparece Enabled
step-edit-settings-variant-already-enabled-remark = Se o servidor for o da região do seu tenant, não há nada a editar. Ainda pode faltar um commit; a etapa 4 mostra.
step-edit-settings-variant-two-buttons = Há dois botões Edit Settings
step-edit-settings-variant-two-buttons-remark = Ferramentas de terceiros mostram isso a partir do AsyncOS 13.5: Cisco Success Network tem um botão próprio.
step-edit-settings-variant-no-button-14 = Não há nem Enable... nem Edit Global Settings...
step-edit-settings-variant-no-button-14-remark = É provável que faltem permissões ou que o appliance esteja em um modo de cluster. Os nomes dos dois botões vêm de ferramentas de terceiros, não da Cisco.
step-edit-settings-variant-no-button = Não há botão Edit Settings
step-edit-settings-variant-no-button-remark = É provável que faltem permissões ou que o appliance esteja em um modo de cluster. A Cisco não documenta isso.
step-edit-settings-why = Em um appliance novo, { $service } está desligado. Neste formulário ficam a caixa que o habilita e a lista de servidores.
step-edit-settings-wanted = O formulário aberto, ou a página [[Cloud Service Settings]] depois de uma etapa posterior.

## Step 3

step-enable-server-heading = Habilitar e escolher o servidor
step-enable-server-outcome = Ao terminar, o formulário mostrará { $service } habilitado, com o servidor da região do seu tenant.
step-enable-server-action-enable = Marque [[Enable]].
step-enable-server-action-enable-14 = Marque a caixa que habilita o Cisco Cloud Service.
step-enable-server-action-server = Na lista [[Threat Response Server]], escolha [[{ $row }]].
step-enable-server-action-server-14 = Na lista [[Cisco Secure Cloud Server]], escolha a linha com o host de [[{ $row }]].
step-enable-server-action-server-open = Na lista de servidores, escolha a região do seu tenant. Responda antes à pergunta da região em “Antes de começar”.
step-enable-server-action-leave-open = Deixe o formulário aberto. Você o envia na etapa 4.
step-enable-server-action-other-compare = Compare só o host entre parênteses. A palavra que vem antes muda de uma versão para outra.
step-enable-server-action-missing-stop = Não escolha outra região. Um token do seu tenant não funcionaria ali.
step-enable-server-action-missing-region = Confira a região de novo no endereço do seu portal.
step-enable-server-action-missing-version = Compare a versão. No AsyncOS 13.0 só existem Americas e Europe; pode ser necessária uma versão posterior.
step-enable-server-action-registered-cancel = Se o servidor já estiver certo, saia do formulário com [[Cancel]].
step-enable-server-action-registered-deregister = Se estiver errado, volte e selecione primeiro [[Deregister]].
step-enable-server-action-registered-change = Depois abra o formulário de novo, mude o servidor, envie e faça o commit.
step-enable-server-action-registered-token = Gere um novo token no portal da região certa. O antigo não funciona ali.
step-enable-server-caution-region-decides = Quem decide é a região do seu tenant. Ajuste o { $appliance } a ela, nunca o contrário.
step-enable-server-caution-default = A lista começa com { $row }. Se você não mudar nada, o { $appliance } se registra ali.
step-enable-server-caution-europe = Para um tenant na Europa, a linha é { $row }.
step-enable-server-caution-apjc = A linha { $row } é conhecida por ferramentas de terceiros. A Cisco não documenta em qual versão ela surgiu; na 13.0 não existe.
step-enable-server-caution-label = O que conta é o host entre parênteses. Em ferramentas de terceiros, páginas mais novas do SMA mostram NAM onde outras mostram AMERICAS.
step-enable-server-caution-registered = Se o { $appliance } já estiver registrado: cancele antes o registro; depois mude, faça o commit e gere um novo token.
step-enable-server-variant-other-regions = A lista tem outras regiões
step-enable-server-variant-other-regions-remark = O AsyncOS 13.0 oferece dois servidores. Em versões posteriores, ferramentas de terceiros mostram um terceiro, para a Ásia-Pacífico.
step-enable-server-variant-region-missing = A minha região não está na lista
step-enable-server-variant-region-missing-remark = A Cisco não diz em qual versão entrou a Ásia-Pacífico. Acredita-se que tenha sido a 13.7 ou posterior.
step-enable-server-variant-registered = O { $appliance } já está registrado
step-enable-server-variant-registered-remark = Um { $appliance } registrado mantém a região até você cancelar o registro. É uma conclusão, a partir de como o registro funciona.
step-enable-server-why = As regiões não compartilham contas nem tokens. Com o servidor errado, o token é recusado ou os dados não chegam. Nenhuma mensagem menciona a região.
step-enable-server-wanted = O formulário com a sua escolha, ou a página [[Cloud Service Settings]] depois do commit.

## Step 4

step-commit-heading = Enviar e fazer o commit
step-commit-outcome = Ao terminar, o { $machine } pedirá um token de registro.
step-commit-action-submit = Selecione [[Submit]].
step-commit-action-open-changes = Selecione [[Commit Changes]] no canto superior direito. A página [[Uncommitted Changes]] será aberta.
step-commit-action-look = Leia tudo o que está preparado ali antes de seguir.
step-commit-action-commit = Selecione [[Commit Changes]] nessa página. O comentário é opcional.
step-commit-action-reload = Recarregue [[Cloud Service Settings]] de tempos em tempos, até que mostre [[Registration Token:]].
step-commit-action-busy-leave = Leia [[Status:]]. Se disser que o serviço está ocupado, o commit funcionou.
step-commit-action-busy-reload = Abra [[Network]] > [[Cloud Service Settings]] de novo depois de um tempo.
step-commit-action-busy-paste = Cole a página aqui. Ela confirma a etapa 4. A etapa 5 espera o { $appliance }.
step-commit-action-busy-long-reload = Recarregue a página mais uma vez e leia [[Status:]].
step-commit-action-busy-long-server = Compare o host da linha do servidor com a região do seu tenant.
step-commit-action-busy-long-network = Pergunte à equipe de rede como o { $appliance } chega à internet. O pedido está nesta página.
step-commit-action-busy-long-certificate = Nas versões 13.0.0 a 13.0.3, 13.5.1 e 13.5.2, leia o field notice FN72113 da Cisco.
step-commit-action-no-token-button = Veja o canto superior direito. Se aparecer [[Commit Changes]], a alteração está sem commit; selecione-o.
step-commit-action-no-token-reload = Recarregue [[Cloud Service Settings]]. Se [[Status:]] disser que o serviço está ocupado, espere.
step-commit-action-others-stop = Ainda não faça o commit. Ele aplicaria também as outras alterações.
step-commit-action-others-agree = Fale com quem as fez, ou espere que essas pessoas façam o commit antes.
step-commit-action-others-commit = Depois selecione [[Commit Changes]]. Não [[Abandon Changes]]: isso descarta o que está preparado.
step-commit-caution-everything = O commit aplica tudo o que está preparado, não só esta alteração. Veja antes [[Uncommitted Changes]].
step-commit-caution-staged = [[Submit]] só prepara a alteração. Até o commit, nada acontece e o campo do token não aparece.
step-commit-caution-cluster = Em um cluster, veja se a página mostra o modo machine e { $device }. No modo cluster, um commit pode atingir outros appliances.
step-commit-caution-session = Alterações sem commit se perdem quando a sua sessão termina.
step-commit-caution-expect = Depois do commit, a página diz “Success — Your changes have been committed.”
step-commit-caution-busy = “The Cisco Cloud Service is busy” significa que é preciso esperar. Não é um erro. A Cisco não diz quanto tempo leva.
step-commit-variant-busy = A página diz que o serviço está ocupado
step-commit-variant-busy-remark = O guia da Cisco mostra isso logo depois do commit. Não é um erro.
step-commit-variant-busy-long = Continua ocupado depois de dez minutos
step-commit-variant-busy-long-remark = A Cisco não diz quanto tempo leva. Causas prováveis: um firewall fechado, um proxy que inspeciona o TLS ou certificados antigos. A Cisco não documenta isso.
step-commit-variant-no-token-box = Não há campo para o token
step-commit-variant-no-token-box-remark = O guia da Cisco aponta uma causa: faltou o commit. Versões mais novas talvez se registrem pelo Smart Licensing; isso não está confirmado.
step-commit-variant-button-yellow = O botão Commit Changes está amarelo
step-commit-variant-button-yellow-remark = Amarelo significa que há uma alteração preparada, mas sem commit. A Cisco documenta o botão; sem alterações, ele diz [[No Changes Pending]].
step-commit-variant-others-changes = Há outras alterações esperando
step-commit-variant-others-changes-remark = Várias pessoas podem ter alterações preparadas. Não se sabe se cada uma delas vê todas na lista.
step-commit-why = Quando um { $appliance } não pede token, o motivo mais comum é um commit esquecido. O guia da Cisco aponta essa causa.
step-commit-wanted = A página [[Cloud Service Settings]] depois do commit, com a faixa de aviso se ela ainda estiver lá.

## Step 5

step-generate-token-heading = Gerar um token
step-generate-token-outcome = Ao terminar, você terá um token para colar no { $machine }.
step-generate-token-action-switch = No SSE, abra [[Cloud Services]] e verifique se [[Cisco Threat Response]] está ligado.
step-generate-token-action-switch-older = Abra o SSE por [[Modules]] > [[Devices]] > [[Manage Devices]]. Em [[Cloud Services]], verifique se [[Cisco Threat Response]] está ligado.
step-generate-token-action-switch-xdr = Abra o SSE por [[Administration]] > [[On-Premises Appliances]]. Em [[Cloud Services]], verifique se [[Cisco Threat Response]] está ligado.
step-generate-token-action-add-devices = Abra [[Devices]] e selecione o ícone [[+]], [[Add Devices and Generate Tokens]].
step-generate-token-action-life = Escolha 1 dispositivo e a validade do token.
step-generate-token-action-copy = Selecione [[Continue]] e depois [[Copy to Clipboard]].
step-generate-token-action-have-token = Selecione aqui “Tenho um token”. A contagem regressiva começa nesse momento.
step-generate-token-action-hand-over = Envie o pedido desta página a um colega que possa abrir o SSE.
step-generate-token-action-hand-over-time = Combinem um horário: a validade do token conta a partir do momento em que ele é gerado.
step-generate-token-action-no-services-tenant = Verifique se você está no tenant certo e na região certa. O título de [[Devices]] mostra o nome do tenant.
step-generate-token-action-no-services-role = Verifique a sua função. É possível que o SSE mostre a aba só a administradores.
step-generate-token-action-no-services-ask = Envie o pedido desta página a um administrador do SSE. Antes disso, não gere nenhum token.
step-generate-token-action-no-add-tab = Abra a aba [[Devices]]. A aba [[Cloud Services]] não gera tokens.
step-generate-token-action-no-add-plus = Procure um ícone [[+]] acima da lista. O nome dele talvez só apareça quando você passa o mouse.
step-generate-token-action-no-add-role = Se não houver, a sua função talvez não permita. Envie o pedido desta página a um colega.
step-generate-token-action-tenant-compare = Leia o nome depois de [[Devices for]] e compare-o com o nome do seu tenant.
step-generate-token-action-tenant-switch = Saia do SSE. Volte pelo portal da conta certa.
step-generate-token-action-tenant-region = Veja também o endereço. Cada região tem o seu próprio SSE.
step-generate-token-action-lost-row = No SSE, abra [[Devices]] e procure a nova linha sem dispositivo registrado.
step-generate-token-action-lost-copy = Se essa linha tiver um ícone de cópia, copie ali o token de novo.
step-generate-token-action-lost-again = Se não tiver, gere um novo token.
step-generate-token-caution-switch-first = Ligue o serviço primeiro. Enquanto ele está desligado, o dispositivo não aparece para o módulo, e a validade do token já está contando.
step-generate-token-caution-cloud = Use { $address } para gerar o token. Ele só funciona na região em que você o gera.
step-generate-token-caution-cloud-open = Um token só funciona na região em que você o gera: { $americas } para as Américas, { $europe } para a Europa.
step-generate-token-caution-apjc = O endereço do SSE da Ásia-Pacífico é conhecido por ferramentas de terceiros, não pelos documentos da Cisco.
step-generate-token-caution-by-itself = Se o { $appliance } disser que já está registrado, você não precisa de token. Ferramentas de terceiros mostram máquinas mais novas que se registram por conta própria.
step-generate-token-caution-lifetimes = Um token vale 1, 2, 4, 6, 8 ou 12 horas, ou de 1 a 5 dias. O SSE propõe 1 hora. Escolha o suficiente para as etapas 6 e 7.
step-generate-token-caution-devices = Você pode pedir de 1 a 100 dispositivos. Não se sabe se vários dispositivos compartilham um token.
step-generate-token-caution-row = Cada token acrescenta uma linha de dispositivo; verifique se ela está lá. Cada linha tem a sua própria validade.
step-generate-token-caution-which-token = Não é o token do Smart Licensing nem a senha de um cliente da API.
step-generate-token-caution-secret = Trate-o como uma senha. A Passarela não precisa dele, mas pode guardá-lo para você até a etapa 6.
step-generate-token-variant-no-cloud-services = Não vejo Cloud Services
step-generate-token-variant-no-cloud-services-remark = É provável que falte uma permissão ou que o tenant seja outro. A Cisco não documenta isso.
step-generate-token-variant-no-add = Não vejo Add Devices and Generate Tokens
step-generate-token-variant-no-add-remark = O guia da Cisco o mostra como um ícone na aba Devices; a página do módulo o chama de ícone +.
step-generate-token-variant-wrong-tenant = A página mostra outro tenant
step-generate-token-variant-wrong-tenant-remark = O seu { $portal } não vê um dispositivo que se registra ali. As contas precisam existir na região usada; isso está documentado pela Cisco.
step-generate-token-variant-lost-token = Fechei a janela antes de copiá-lo
step-generate-token-variant-lost-token-remark = Outras pessoas conseguiram copiar de novo um token pela linha do dispositivo. O guia da Cisco não menciona isso.
step-generate-token-why = O token vincula o { $appliance } ao seu tenant. O guia da Cisco mal menciona o interruptor em Cloud Services. Sem ele ligado, a etapa 8 não encontra nenhum dispositivo.
step-generate-token-wanted = A página [[Cloud Service Settings]] do { $appliance }, ou a página [[Devices]] ou [[Cloud Services]] do SSE.

## Step 6

step-register-heading = Colar o token e registrar
step-register-outcome = Ao terminar, o { $machine } terá pedido à nuvem que o registre.
step-register-action-copy-token = Copie o token que a Passarela guarda.
step-register-action-open = Acesse { $device } e abra [[Network]] > [[Cloud Service Settings]].
step-register-action-paste = Cole o token em [[Registration Token:]].
step-register-action-register = Selecione [[Register]].
step-register-action-come-back = Volte à página depois de um tempo e leia [[Status:]].
step-register-action-refused-cloud = Verifique se foi { $address } que gerou o token e se no { $appliance } aparece { $server }.
step-register-action-refused-cloud-open = Verifique onde o token foi gerado: { $americas } para um servidor das Américas, { $europe } para um da Europa.
step-register-action-refused-time = Verifique a validade do token. Ela conta a partir do momento em que ele foi gerado.
step-register-action-refused-new = Gere um novo token no SSE da região do { $appliance }.
step-register-action-refused-again = Cole-o inteiro, sem espaços em volta, e selecione [[Register]].
step-register-action-no-box-status = Abra a página de novo e leia [[Status:]].
step-register-action-no-box-busy = Se disser que o serviço está ocupado, espere e recarregue.
step-register-action-no-box-commit = Se aparecer [[Commit Changes]] no canto superior direito, volte à etapa 4.
step-register-action-long-reload = Abra [[Network]] > [[Cloud Service Settings]] de novo. A página aberta não se atualiza por conta própria.
step-register-action-long-sse = Veja em [[Devices]], no SSE. O SSE pode saber antes do { $appliance }.
step-register-action-long-server = Compare o host da linha do servidor com a região do seu tenant.
step-register-action-registered-server = O { $appliance } está registrado. Compare a região da linha do servidor com a do seu tenant.
step-register-action-registered-right = Se for a mesma, cole a página aqui e siga para a etapa 7.
step-register-action-registered-wrong = Se não for: [[Deregister]], mude o servidor, faça o commit, gere um novo token e registre.
step-register-caution-ran-out = O token expirou. Gere um novo na etapa 5; todo o resto fica guardado.
step-register-caution-token-time = A validade do token conta a partir do momento em que ele foi gerado. Registre enquanto resta tempo.
step-register-caution-cluster = Em um cluster, acesse { $device } e fique no modo machine. Só se registra o appliance em que você entrou.
step-register-caution-joins = Ele vai entrar em um cluster. Guia 13.5.1 da Cisco: se ele se registrar antes disso, cancele o registro manualmente antes que ele entre.
step-register-caution-expect = A página diz então “Success — A request to register your appliance with the Cisco Threat Response portal is initiated.”
step-register-caution-expect-14 = Uma faixa de aviso diz então que foi iniciado um pedido de registro. Não se sabem as palavras exatas a partir do AsyncOS 14.
step-register-caution-time = “The { $appliance } registration is in progress” significa que é preciso esperar. A Cisco não diz quanto tempo leva.
step-register-caution-refusal = A frase “invalid or expired token” tem quatro causas possíveis: outra região, validade vencida, token já usado ou digitado errado.
step-register-variant-expired = A página diz “invalid or expired token”
step-register-variant-expired-remark = O guia da Cisco aponta duas causas: um token da região errada ou um que expirou. Tokens já usados ou digitados errado são uma conclusão.
step-register-variant-no-box = Não há campo para o token
step-register-variant-no-box-remark = O guia da Cisco aponta dois motivos: o serviço está ocupado, ou faltou o commit.
step-register-variant-in-progress-long = Está em andamento há dez minutos
step-register-variant-in-progress-long-remark = A Cisco não diz quanto tempo leva. Depois de dez minutos, a Passarela considera que há atraso.
step-register-variant-deregister = Vejo um botão Deregister
step-register-variant-deregister-remark = Em ferramentas de terceiros, só appliances registrados mostram este botão. O guia da Cisco não o mostra.
step-register-why = Com o token, o { $appliance } prova à nuvem que pertence ao seu tenant. A partir daí, ele pode responder a investigações.
step-register-wanted = A página [[Cloud Service Settings]] depois de [[Register]], com a faixa de aviso e o [[Status:]].

## Step 7

step-device-listed-heading = Encontrar o dispositivo no SSE
step-device-listed-outcome = Ao terminar, o { $machine } aparecerá no SSE como Registered.
step-device-listed-action-open = No SSE, abra [[Devices]].
step-device-listed-action-open-older = No Threat Response, abra [[Modules]] > [[Devices]] > [[Manage Devices]]. O SSE será aberto.
step-device-listed-action-open-xdr = No XDR, abra [[Administration]] > [[On-Premises Appliances]] e vá ao SSE.
step-device-listed-action-search = Digite { $device } em [[Search:]].
step-device-listed-action-search-open = Digite o nome de host do { $appliance } em [[Search:]].
step-device-listed-action-status = Leia [[Status]]. Deve estar [[Registered]].
step-device-listed-action-details = Abra a linha e anote o [[ID:]]. Ele distingue dispositivos de mesmo nome.
step-device-listed-action-reload-devices = No Threat Response, abra [[Devices]], selecione [[Reload Devices]] e procure o { $appliance } também ali.
step-device-listed-action-status-quote = Copie a linha e cole-a aqui. A Passarela mostra o status palavra por palavra.
step-device-listed-action-status-appliance = Leia [[Status:]] na página [[Cloud Service Settings]] do { $appliance } e cole-a também.
step-device-listed-action-status-again = Veja de novo daqui a alguns minutos. O registro talvez ainda esteja em andamento.
step-device-listed-action-missing-search = Limpe [[Search:]] e percorra a lista inteira. A lista corta nomes longos.
step-device-listed-action-missing-tenant = Leia o nome do tenant no título, depois de [[Devices for]].
step-device-listed-action-missing-region = Compare a região no endereço desta página com a linha do servidor do { $appliance }.
step-device-listed-action-missing-appliance = Leia [[Status:]] no { $appliance }. Se o token foi recusado, volte à etapa 5.
step-device-listed-action-tenant-heading = Leia o nome depois de [[Devices for]]. Deve ser o do seu tenant.
step-device-listed-action-tenant-switch = Saia do SSE. Volte pelo portal da conta certa.
step-device-listed-action-tenant-again = Se o token foi gerado no outro tenant, cancele o registro e gere um novo token no seu.
step-device-listed-action-rows-open = Abra cada linha e compare [[ID:]] e [[Created:]].
step-device-listed-action-rows-created = A linha do seu { $appliance } foi criada quando você o registrou. [[Created:]] está em UTC.
step-device-listed-action-rows-keep = Mantenha a outra linha até saber de quem é. Não é possível desfazer a exclusão.
step-device-listed-action-hand-over = Envie o pedido desta página a um colega que possa abrir o SSE.
step-device-listed-action-hand-over-paste = Quando tiver a página copiada, cole-a aqui.
step-device-listed-caution-cut = A lista corta nomes longos e mostra a versão sem o build.
step-device-listed-caution-address = Em [[IP Address:]] pode aparecer 127.0.0.1. Isso não mostra qual é o appliance.
step-device-listed-caution-time = A Cisco não diz quanto tempo leva até um dispositivo aparecer.
step-device-listed-variant-other-status = Aparece outro status
step-device-listed-variant-other-status-remark = O guia da Cisco mostra só Registered. A Cisco não documenta outras palavras, por isso a Passarela as mostra e não adivinha.
step-device-listed-variant-not-listed = O { $appliance } não está na lista
step-device-listed-variant-not-listed-remark = O provável é que seja outro tenant, outra região ou um token recusado. O guia da Cisco aponta a região errada e o token.
step-device-listed-variant-wrong-tenant = A página mostra outro tenant
step-device-listed-variant-wrong-tenant-remark = Um dispositivo de mesmo nome em outro tenant não é o seu. O seu { $portal } não pode consultá-lo.
step-device-listed-variant-two-rows = O nome aparece duas vezes
step-device-listed-variant-two-rows-remark = Um segundo token ou um registro anterior pode ter deixado uma linha. É uma conclusão; a Cisco não documenta isso.
step-device-listed-why = O SSE conecta o { $appliance } ao { $portal }. Para um módulo, só é possível escolher um dispositivo que aparece no SSE como Registered.
step-device-listed-wanted = A página [[Devices]] do SSE, com o título e a linha do { $appliance }.

## Step 8

step-add-module-heading = Adicionar o módulo
step-add-module-outcome = Ao terminar, o { $portal } terá um módulo que consulta o seu { $machine }.
step-add-module-action-open-older = Abra [[Modules]] e selecione [[Add New Module]].
step-add-module-action-open-xdr = Abra [[Administration]] > [[Integrations]].
step-add-module-action-type-older = Em [[Email Security Appliance]], selecione [[Add New Module]].
step-add-module-action-type-older-sma = Procure o módulo do SMA, talvez [[SMA Email]], e selecione [[Add New Module]] junto dele.
step-add-module-action-type-xdr-sma = Encontre o [[Secure Email and Web Manager]]. O nome anterior dele é SMA Email.
step-add-module-action-type-xdr = Encontre [[Email Security Appliance]]. Para um SMA, é [[Secure Email and Web Manager]].
step-add-module-action-name = Em [[Module Name]], digite { $module } ou deixe o que está lá.
step-add-module-action-name-sma = Em [[Module Name]], deixe o que está lá ou digite um nome como { $module }.
step-add-module-action-name-xdr = Como nome, digite { $module } ou deixe o que está lá.
step-add-module-action-name-xdr-sma = Como nome, deixe o que está lá ou digite um como { $module }.
step-add-module-action-device = Em [[Registered Device]], escolha { $device }.
step-add-module-action-device-open = Em [[Registered Device]], escolha o { $appliance } da etapa 7.
step-add-module-action-save = Deixe [[Request Timeframe (days)]] em { $days } e selecione [[Save]].
step-add-module-action-offer-switch = No SSE, abra [[Cloud Services]] e ligue [[Cisco Threat Response]].
step-add-module-action-offer-reload = No Threat Response, abra [[Modules]] > [[Devices]] e selecione [[Reload Devices]].
step-add-module-action-offer-reload-xdr = No XDR, abra [[Administration]] > [[On-Premises Appliances]] e carregue a página de novo.
step-add-module-action-offer-registered = Verifique no SSE se o [[Status]] do dispositivo é [[Registered]], neste tenant e nesta região.
step-add-module-action-offer-again = Abra de novo o formulário do módulo e veja a lista [[Registered Device]].
step-add-module-action-type-names = Procure outros nomes: Secure Email Gateway, Secure Email and Web Manager, SMA.
step-add-module-action-type-sma = Se os seus appliances enviam relatórios a um SMA, use o módulo do SMA para e-mail.
step-add-module-action-type-rights = Se não houver nenhum dos dois, pergunte à Cisco se o seu tenant e o plano dele têm o módulo. Alguns planos não têm integrações.
step-add-module-action-no-add-rights = Verifique se você é administrador. Outros usuários talvez não vejam estas páginas.
step-add-module-action-no-add-account = Verifique a conta e a região no endereço do portal.
step-add-module-action-no-add-ask = Envie o pedido desta página a um administrador do portal.
step-add-module-action-several-id = Leia no SSE o [[ID:]] do dispositivo, da etapa 7.
step-add-module-action-several-choose = Em [[Registered Device]], escolha o que tem o mesmo [[ID]].
step-add-module-action-several-name = Dê a cada módulo um nome que mostre o appliance dele.
step-add-module-action-hand-over = Envie o pedido desta página a um administrador do portal.
step-add-module-action-hand-over-paste = Quando tiver a lista de módulos copiada, cole-a aqui.
step-add-module-caution-minimum = A página do módulo indica o mínimo: AsyncOS 13.0.0-314 (LD) no appliance.
step-add-module-caution-minimum-sma = O guia da Cisco pede o AsyncOS 12.5 ou posterior no SMA.
step-add-module-caution-order = A ordem importa: appliance habilitado, Threat Response ligado no SSE, dispositivo registrado, e então o módulo.
step-add-module-caution-sma-note = Se vários appliances enviam relatórios a um SMA, o módulo do SMA pode responder por todos. Sem SMA, use este.
step-add-module-caution-sma-module = No caminho pelo SMA, adicione o módulo do SMA. A página da Cisco o oferece para appliances que enviam relatórios a um SMA.
step-add-module-caution-name = O nome é você quem escolhe. Pode manter o sugerido.
step-add-module-caution-timeframe = O período define até quantos dias atrás o { $appliance } é consultado. O formulário propõe { $days }. Mensagens mais antigas não aparecem.
step-add-module-variant-not-offered = O dispositivo não está na lista Registered Device
step-add-module-variant-not-offered-remark = O guia da Cisco aponta a causa: o Threat Response está desligado no SSE. Reload Devices carrega a lista de novo.
step-add-module-variant-no-type = Email Security Appliance não é oferecido
step-add-module-variant-no-type-remark = O portal de 2020 o oferece. Para o XDR de hoje, a Cisco documenta o Secure Email and Web Manager. Não se conhece o módulo para um appliance sem SMA.
step-add-module-variant-no-type-sma = Não há módulo do SMA
step-add-module-variant-no-type-sma-remark = A página de 2020 da Cisco fala de um módulo do SMA sem dar o título exato. Para o XDR de hoje, a Cisco documenta o Secure Email and Web Manager.
step-add-module-variant-no-add = Não há Add New Module
step-add-module-variant-no-add-remark = No XDR, só administradores veem Integrations; isso está documentado pela Cisco. Para o portal anterior, é uma conclusão.
step-add-module-variant-several = A lista oferece vários dispositivos
step-add-module-variant-several-remark = Um módulo consulta um só dispositivo. A lista mostra tipo, ID e endereço IP abaixo de cada nome, como no guia da Cisco.
step-add-module-why = O { $portal } consulta por meio de módulos. Este leva as perguntas de uma investigação a este { $appliance } e traz o que o rastreamento de mensagens sabe.
step-add-module-wanted = O formulário preenchido com [[Registered Device]], ou a página dos módulos configurados. No XDR, [[Integrations]] vale se disser o que está configurado.

## Prove it works

step-prove-heading = Provar que funciona
step-prove-outcome = Ao terminar, você terá visto a sua própria mensagem de teste em uma investigação.
step-prove-action-send = { $machine ->
    [SMA] Envie uma mensagem por um appliance que o SMA gerencia, com o assunto { $subject }.
   *[other] Envie uma mensagem pelo appliance com o assunto { $subject }.
}
step-prove-action-send-practice = Envie uma mensagem pela página de e-mail de prática com o assunto { $subject }.
step-prove-action-send-open = { $machine ->
    [SMA] Envie uma mensagem por um appliance que o SMA gerencia, com um assunto que nenhuma outra mensagem tem.
   *[other] Envie uma mensagem pelo appliance com um assunto que nenhuma outra mensagem tem.
}
step-prove-action-track = Abra [[Monitor]] > [[Message Tracking]], informe o assunto e selecione [[Search]].
step-prove-action-paste-tracking = Copie a página de resultados e cole-a aqui.
step-prove-action-investigate = No Threat Response, abra [[Investigate]], cole este texto e selecione [[Investigate]].
step-prove-action-investigate-xdr = No XDR, abra [[Investigate]], cole este texto e selecione [[Investigate]].
step-prove-action-hand-over = Envie o pedido desta página a um colega que possa abrir o portal.
step-prove-action-paste-sighting = Copie a página com os sightings e cole-a aqui.
step-prove-action-lag-range = Leia [[Available Time Range:]] acima da busca. A hora da mensagem precisa estar dentro desse período.
step-prove-action-lag-again = Depois de alguns minutos, ponha [[Message Received:]] em [[Last Week]] e selecione [[Search]] de novo.
step-prove-action-lag-path = { $machine ->
    [SMA] Verifique se a mensagem passou mesmo por um appliance que o SMA gerencia.
   *[other] Verifique se a mensagem passou mesmo por este appliance.
}
step-prove-action-menu-central = Se um SMA coletar o rastreamento, abra [[Message Tracking]] nele.
step-prove-action-menu-rights = Verifique se a sua função permite ver o rastreamento de mensagens.
step-prove-action-menu-on = Verifique se o rastreamento de mensagens está ligado. Sem ele, as investigações não encontram nada.
step-prove-action-found-syntax = Cole o seu texto no assistente abaixo. Ele corrige aspas e mostra erros.
step-prove-action-found-other = Consulte pelo MID ou pelo Message-ID da mensagem em vez do assunto.
step-prove-action-found-region = Compare a linha do servidor do { $appliance } com a região deste portal.
step-prove-action-found-timeframe = Compare a idade da mensagem com o [[Request Timeframe (days)]] do módulo.
step-prove-action-found-module = Verifique se o módulo tem este { $appliance } como [[Registered Device]].
step-prove-action-mids-id = Use o Message-ID da mensagem. Cada appliance conta os seus próprios MIDs.
step-prove-action-mids-build = Digite-o no assistente abaixo para montar o texto.
step-prove-caution-lag = Message Tracking mostra as mensagens com atraso. [[Data in time range:]] diz quanto do período já está coberto.
step-prove-caution-timeframe = O módulo só alcança o período de consulta dele: { $days } dias, se você não o mudou.
step-prove-caution-syntax = Escreva o tipo, dois-pontos e o valor entre aspas duplas retas. O assistente abaixo faz isso por você.
step-prove-caution-sighting = Um sighting com o nome do módulo, como “Incoming message (Delivered)”, é a prova. Um resultado vazio não é.
step-prove-caution-subject-xdr = A página da Cisco sobre o XDR não inclui assuntos entre o que se pode consultar. Se não encontrar nada, use o MID ou o Message-ID.
step-prove-variant-not-tracked = Ela não aparece em Message Tracking
step-prove-variant-not-tracked-remark = A Cisco não documenta com quanto atraso uma mensagem aparece. A própria página diz que período ela cobre.
step-prove-variant-no-tracking = O meu menu não tem Message Tracking
step-prove-variant-no-tracking-remark = Talvez um SMA colete o rastreamento, ou a sua função não o mostre. A Cisco não documenta isso.
step-prove-variant-nothing-found = A investigação não encontra nada
step-prove-variant-nothing-found-remark = O guia da Cisco aponta duas causas: o texto e a região errada. Período, módulo e rastreamento atrasado são conclusões.
step-prove-variant-several-mids = Várias mensagens têm o assunto
step-prove-variant-several-mids-remark = Dois appliances podem usar o mesmo MID, por isso o Message-ID é o mais seguro. Isso é uma conclusão e não está documentado.
step-prove-question-mail-way = Quem envia a mensagem de teste?
step-prove-question-mail-way-hint = { $machine ->
    [SMA] De um jeito ou de outro, a mensagem precisa passar por um appliance que o SMA gerencia. As duas formas provam o mesmo.
   *[other] De um jeito ou de outro, a mensagem precisa passar por este appliance. As duas formas provam o mesmo.
}
step-prove-question-mail-way-passarela = A Passarela, depois que eu aprovar um plano
step-prove-question-mail-way-myself = Eu envio a mensagem
step-prove-question-mail-listener = { $machine ->
    [SMA] Onde um appliance que o SMA gerencia recebe e-mail?
   *[other] Onde o appliance recebe e-mail?
}
step-prove-question-mail-listener-hint = O nome ou endereço do listener, com a porta se não for a 25.
step-prove-question-mail-from = Remetente
step-prove-question-mail-from-hint = { $machine ->
    [SMA] Um endereço seu, que o { ESA() } aceite.
   *[other] Um endereço seu, que o appliance aceite.
}
step-prove-question-mail-to = Destinatário
step-prove-question-mail-to-hint = Um endereço seu. A Passarela envia a mensagem só para ele.
step-prove-question-mail-sent = Você já enviou a mensagem?
step-prove-question-mail-sent-hint = { $machine ->
    [SMA] A contagem começa com a sua resposta. O que o SMA mostra vale mais.
   *[other] A contagem começa com a sua resposta. O que o appliance mostra vale mais.
}
step-prove-question-mail-sent-no = Ainda não
step-prove-question-mail-sent-yes = Sim, enviei
step-prove-why = Todas as etapas anteriores podem estar certas sem que chegue nenhum dado. Uma mensagem de teste, acompanhada até o fim, mostra isso.
step-prove-wanted = Os resultados de [[Message Tracking]] com o seu assunto, e depois a página [[Investigate]] com os sightings.

## Requests to hand over

step-handoff-region = Região: { $region }. Portal do SSE: { $address }
step-handoff-region-open = Região: ainda não se sabe. O endereço do portal a mostra: .eu. para a Europa, .apjc. para a Ásia-Pacífico.

step-handoff-access-title = Pedido: acesso ao Threat Response
step-handoff-access-what = O quê: quero conectar { $device }, um Cisco Email Security Appliance, ao Cisco Threat Response (hoje Cisco XDR).
step-handoff-access-what-sma = O quê: quero conectar { $device }, um Cisco Security Management Appliance, ao Cisco Threat Response (hoje Cisco XDR).
step-handoff-access-why = Por quê: a conexão precisa de um token de registro, de uma lista de dispositivos e de um módulo. Os três ficam em portais que eu não posso abrir.
step-handoff-access-rights = É preciso: uma conta de administrador no Cisco XDR, SecureX ou Threat Response, e no Security Services Exchange (SSE). Ou um colega que faça isso por mim.
step-handoff-access-known = Estará pronto quando você conseguir abrir a lista de dispositivos no SSE e me disser a região.

step-handoff-rights-title = Pedido: Cloud Service Settings no appliance
step-handoff-rights-what = O quê: acesse { $device } e abra Network > Cloud Service Settings, ou me dê uma função que permita ver essa página.
step-handoff-rights-why = Por quê: é ali que se liga a conexão com o Cisco Threat Response. O meu menu não mostra a página.
step-handoff-rights-known = Estará pronto quando a página mostrar Threat Response como Disabled ou Enabled. Envie-me o texto da página.

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
step-handoff-upgrade-title = Pedido: atualizar o AsyncOS
step-handoff-upgrade-what = O quê: atualize { $device } da { $version } para { $builds } ou posterior.
step-handoff-upgrade-why = Por quê: a { $version } é mais antiga que os builds que corrigem { $cves }. Situação em { $date }.
step-handoff-upgrade-exploited = Uma vulnerabilidade dessas já é explorada em ataques.
step-handoff-upgrade-advisory = - Aviso da Cisco: { $address }
step-handoff-upgrade-follows = O que acontece em seguida: o appliance reinicia, e o e-mail espera até ele voltar. Antes, salve a configuração e escolha uma janela de mudança.
step-handoff-upgrade-licence = A partir da 15.5.1, o Smart Licensing é obrigatório. Ele precisa de { $host } na porta 443. Depois de ligado, não dá para desligar.
step-handoff-upgrade-until = Até lá: mantenha a quarentena de spam e as portas de gerenciamento fora da internet.
step-handoff-upgrade-known = Estará pronto quando a linha de comando mostrar como versão um destes builds, ou um posterior.

step-handoff-firewall-title = Pedido: HTTPS de saída para o appliance
step-handoff-firewall-what = O quê: para { $device }, libere HTTPS, porta TCP 443, de saída, a partir da interface de gerenciamento.
step-handoff-firewall-why = Por quê: o appliance mantém uma conexão com o Cisco Security Services Exchange. O guia da Cisco para o SMA indica a porta; o sentido é uma conclusão.
step-handoff-firewall-host = Para: { $host }
step-handoff-firewall-hosts-any = Para: { $americas } nas Américas, { $europe } na Europa.
step-handoff-firewall-other = Não { $host }: esse é o Cisco Secure Access, outro produto cujo nome também se abrevia SSE.
step-handoff-firewall-other-americas = Não { $host }: esse é o Cisco Secure Access, outro produto. O nosso tem um hífen: { $server }.
step-handoff-firewall-inspection = Deixe estas conexões fora da inspeção de TLS. O appliance usa um certificado de dispositivo, por isso a inspeção as interromperia; é uma conclusão.
step-handoff-firewall-known = Estará pronto quando { $device } não disser mais que o Cisco Cloud Service está ocupado.

step-handoff-switch-title = Pedido: ligar o Threat Response no SSE
step-handoff-switch-what = O quê: no Security Services Exchange, abra Cloud Services e ligue Cisco Threat Response.
step-handoff-switch-why = Por quê: enquanto isso está desligado, o nosso appliance não é oferecido quando se adiciona o módulo. É o que diz o guia 215556 da Cisco.
step-handoff-switch-known = Estará pronto quando a página Cloud Services mostrar Cisco Threat Response como ligado. Envie-me o texto da página.

step-handoff-token-title = Pedido: um token de registro
step-handoff-token-what = O quê: um token de registro do Security Services Exchange (SSE) para { $device }.
step-handoff-token-why = Por quê: o appliance precisa dele para se registrar no nosso tenant. Um token de outra região é recusado.
step-handoff-token-switch = Antes: no SSE, abra Cloud Services e verifique se Cisco Threat Response está ligado.
step-handoff-token-values = Depois: Devices > Add Devices and Generate Tokens, 1 dispositivo, pelo menos 4 horas, Continue, Copy to Clipboard.
step-handoff-token-secret = Envie o token como enviaria uma senha, e diga-me quando o gerou.
step-handoff-token-known = Estará pronto quando o appliance aparecer no SSE como Registered.

step-handoff-device-title = Pedido: consultar a lista de dispositivos do SSE
step-handoff-device-what = O quê: verifique no Security Services Exchange (SSE) se { $device } está registrado.
step-handoff-device-why = Por quê: para o módulo, só é possível escolher um dispositivo registrado.
step-handoff-device-values = Onde: em Devices, procure { $device }. Status deve ser Registered.
step-handoff-device-known = Copie a página inteira, com o título, e envie-a para mim. Eu a verifico.

step-handoff-module-title = Pedido: adicionar o módulo no Threat Response
step-handoff-module-what = O quê: adicione um módulo para { $device } no Threat Response ou no Cisco XDR.
step-handoff-module-why = Por quê: as investigações consultam o appliance por meio desse módulo.
step-handoff-module-values = Valores: tipo Email Security Appliance, nome do módulo { $module }, dispositivo registrado { $device }, período de consulta { $days } dias.
step-handoff-module-values-sma = Valores: o módulo do SMA (no XDR, Secure Email and Web Manager). Nome do módulo { $module }, dispositivo registrado { $device }, período de consulta { $days } dias.
step-handoff-module-known = Depois de salvar, copie a lista de módulos e envie-a para mim. Estará pronto quando o módulo estiver lá.

step-handoff-investigate-title = Pedido: uma investigação
step-handoff-investigate-what = O quê: faça uma investigação no Threat Response ou no Cisco XDR.
step-handoff-investigate-why = Por quê: ela mostra se os dados do appliance chegam.
step-handoff-investigate-values = Texto: { $query }
step-handoff-investigate-values-open = Texto: eu o enviarei depois da mensagem de teste.
step-handoff-investigate-known = Copie a página com os sightings e envie-a para mim. Um sighting do nosso módulo é a prova.

## The pictures, read as text

picture-cloud-service-settings-status-text =
    A página do appliance.
    2: O menu [[Network]], com [[Cloud Service Settings]] nele.
    3: { $look ->
        [14] O botão [[Enable...]], que fica ali enquanto o serviço está desligado.
       *[other] A linha que diz se Threat Response está [[Disabled]] ou [[Enabled]].
    }
picture-cloud-service-settings-disabled-text =
    A página [[Cloud Service Settings]] com o serviço desligado.
    1: { $look ->
        [14] O botão [[Enable...]], que abre o formulário.
       *[other] O botão abaixo da tabela que abre o formulário.
    }
picture-cloud-service-settings-form-text =
    O formulário.
    1: A caixa que habilita o serviço.
    2: A lista de servidores, aberta, com uma linha para cada região e o host entre parênteses.
picture-cloud-service-settings-busy-text =
    A página depois do commit. Uma faixa verde diz “Success — Your changes have been committed.” { $look ->
        [14] A linha [[SecureX:]] diz [[Enabled]].
       *[other] O serviço está [[Enabled]].
    }
    1: [[Status:]] diz que o Cisco Cloud Service está ocupado.
picture-cloud-service-settings-token-text =
    A página quando o appliance está pronto.
    1: O nome dela, [[Cloud Service Settings]].
    2: O campo [[Registration Token:]].
    3: O botão [[Register]].
picture-cloud-service-settings-refused-text =
    A página depois de um token recusado. Uma faixa vermelha diz que o token foi recusado.
    1: A linha do servidor.
    4: O campo do token e [[Register]].
picture-cloud-service-settings-in-progress-text =
    A página depois de [[Register]]. Uma faixa verde diz que um pedido foi iniciado.
    1: [[Status:]] diz que o registro está em andamento.
    3: A linha do servidor.
picture-cloud-service-settings-registered-text =
    A página de um appliance registrado.
    1: A linha do servidor.
    3: O botão [[Deregister]].
picture-uncommitted-changes-text =
    Duas páginas.
    1: [[Submit]] abaixo do formulário.
    2: [[Commit Changes]] no canto superior direito.
    Depois a página Uncommitted Changes.
    3: O que está preparado.
    4: [[Commit Changes]], ao lado de [[Abandon Changes]].
picture-uncommitted-changes-waiting-text =
    A página Uncommitted Changes.
    1: O botão amarelo [[Commit Changes]] no canto superior direito.
    2: O que está preparado.
    3: [[Commit Changes]], ao lado de [[Abandon Changes]].
picture-sse-devices-text =
    A página [[Devices]] do SSE.
    1: A aba.
    2: O campo [[Search:]].
    3: A coluna [[Status]] com [[Registered]].
    4: O [[ID:]] na linha aberta.
picture-xdr-appliances-text =
    Duas páginas. A primeira é o XDR.
    1: [[Administration]] e, nele, [[On-Premises Appliances]], com o caminho até o SSE.
    A segunda é [[Devices]] do SSE.
    2: O campo [[Search:]].
    3: A coluna [[Status]] com [[Registered]].
    4: O [[ID:]] na linha aberta.
picture-sse-devices-add-text =
    A página [[Devices]] do SSE.
    1: A aba.
    2: O ícone [[+]] acima da lista, [[Add Devices and Generate Tokens]].
picture-sse-devices-tenant-text =
    A página [[Devices]] do SSE.
    1: O título dela, que dá o nome do tenant.
picture-sse-add-devices-text =
    A janela [[Add Devices and Generate Tokens]] do SSE.
    2: O ícone [[+]] que a abriu.
    3: O número de dispositivos e a validade do token.
    4: [[Continue]] e depois [[Copy to Clipboard]] ao lado do token.
picture-sse-cloud-services-text =
    A página [[Cloud Services]] do SSE.
    1: O interruptor de [[Cisco Threat Response]], ligado.
picture-ctr-modules-text =
    { $look ->
        [ctr] A página dos módulos disponíveis.
        [ctr-sma] A página dos módulos disponíveis.
       *[other] A página [[Integrations]] do XDR, em [[Administration]].
    }
    1: { $look ->
        [ctr] Um bloco para cada tipo de módulo, entre eles [[Email Security Appliance]] com o botão [[Add New Module]].
        [ctr-sma] Um bloco para cada tipo de módulo, entre eles [[SMA Email]] com o botão [[Add New Module]].
        [xdr] Um bloco para cada integração. Procure [[Email Security Appliance]]; para um SMA é [[Secure Email and Web Manager]].
       *[other] Um bloco para cada integração, entre eles [[Secure Email and Web Manager]].
    }
picture-ctr-add-module-text =
    O formulário do módulo.
    1: O caminho que levou até aqui.
    2: O tipo de módulo.
    3: [[Module Name]].
    4: [[Registered Device]].
    5: [[Request Timeframe (days)]] com 30, e [[Save]].
picture-message-tracking-text =
    A página [[Message Tracking]].
    1: [[Available Time Range:]] e quanto dele está lá.
    2: [[Message Received:]] e o botão [[Search]].
picture-tracking-and-investigate-text =
    Duas páginas. A primeira é Message Tracking.
    2: O assunto e [[Search]].
    3: O resultado com o MID.
    A segunda é Investigate.
    4: O texto e o botão dela.
    5: O sighting, com o nome do módulo.

## The investigation helper

query-kind-ip = Endereço IP
query-kind-domain = Domínio
query-kind-email = Endereço de e-mail do remetente
query-kind-email-messageid = Cabeçalho Message-ID
query-kind-email-subject = Assunto do e-mail
query-kind-cisco-mid = ID de mensagem da Cisco (MID)
query-kind-sha256 = SHA-256 de um arquivo
query-kind-file-name = Nome do arquivo anexo

query-empty = Ainda não há valor. Digite um, e a Passarela montará o texto.
query-unknown-kind = { $kind } não é um dos oito tipos. Escolha um da lista.
query-quote-inside = O valor contém aspas duplas. Não se conhece uma forma de escrevê-las; use o Message-ID ou o MID.
query-line-break = O valor tem mais de uma linha. Escreva-o em uma só.
query-not-an-ip = Isto não é um endereço IP. Escreva quatro números, como 4.2.2.2, ou um endereço IPv6.
query-not-a-domain = Isto não é um nome de domínio. Escreva-o sem https:// e sem caminho, como cisco.com.
query-not-an-email = Isto não é um endereço de e-mail. Escreva-o como nome@example.com, sem nome de exibição.
query-not-a-mid = Um MID só tem dígitos. Message Tracking o mostra depois de “MID:”.
query-not-hex = Este caractere não existe em um SHA-256: nele só há os dígitos de 0 a 9 e as letras de a até f.
query-sha256-length = Um SHA-256 tem 64 caracteres. Este tem { $count }.
query-not-a-messageid = Um Message-ID não tem espaços nem os sinais < e > no meio. Copie-o inteiro do cabeçalho da mensagem.
query-unknown-type = O Threat Response não conhece o tipo { $type }. Você quis dizer { $nearest }?
query-unknown-type-none = O Threat Response não conhece o tipo { $type }. Escolha um tipo da lista.
query-no-value = Não há valor depois de { $type }. Escreva-o entre aspas duplas retas.
query-bare-word = O Threat Response não reconhece esta palavra isolada. Ponha um tipo antes dela, como email_subject.
query-stray-quote = Estas aspas estão sem par. Escreva o tipo, dois-pontos e o valor entre aspas.
