# As verificações do painel de solução de problemas. `check-<check>-title`, `-looked-for`, `-why`; depois, para cada causa
# que ela pode apontar, `-<cause>` (o título), `-<cause>-why`, `-<cause>-fix-1` e assim por diante; e o que diz quando está bem.

## What any check can say

check-unseen = Nada do que se viu até agora responde a isto.
check-stale = O que foi visto ({ $at }) é antigo demais para contar.
check-crashed = Esta verificação parou com um erro. As outras não são afetadas.
check-nonsense = Esta verificação deu uma resposta que não pode estar certa. As outras não são afetadas.
check-token-accepted = O appliance aceitou um token.
check-token-spent = O appliance está registrado e não precisa mais de token.
check-strange-answer = Chegou uma resposta, mas a Passarela não a entende.
check-not-registered-yet = O appliance ainda não está registrado, por isso não há o que encontrar aqui.
check-not-yet = A etapa { $number } faz isto.
check-registering = O appliance ainda está se registrando, por isso ainda não há o que encontrar aqui.

## Where something was seen

seen-page-cloud-service-settings = Cloud Service Settings
seen-page-uncommitted-changes = Uncommitted Changes
seen-page-sse-devices = Devices no SSE
seen-page-sse-cloud-services = Cloud Services no SSE
seen-page-ctr-devices = Devices no Threat Response
seen-page-ctr-modules = A lista de módulos
seen-page-ctr-available-modules = Available Modules
seen-page-ctr-add-module = O formulário do módulo
seen-page-ctr-investigate = Investigate
seen-page-message-tracking = Message Tracking
seen-page-asyncos-cli = Uma sessão na linha de comando
seen-page-unknown = Outra página
seen-device-list = A lista de dispositivos do SSE
seen-module-list = A lista de módulos
seen-investigation = A resposta a uma investigação
seen-identity = O proprietário do cliente da API
seen-sign-in = A entrada com o cliente da API
seen-scopes = Os escopos do cliente da API
seen-cloud-clock = A hora nas respostas da Cisco
seen-module-types = Os tipos de módulo
seen-module-health = A saúde dos módulos
seen-appliance-clock = O relógio do appliance
seen-appliance-login = A entrada no appliance
seen-tracking = O rastreamento de mensagens
seen-sent = A mensagem de teste, enviada pela Passarela
seen-network = Os hosts que este computador alcança
seen-quota = As requisições à API que restam ao seu tenant
seen-answer = A sua resposta em “Antes de começar”
seen-token-record = O que você informou sobre o token
seen-token-dialog = A página do SSE com o token
seen-token-text = O formato do token que você guardou
seen-query = O texto da investigação
seen-keychain = O repositório de chaves deste computador
seen-session = O que a Passarela registrou nesta configuração

## How it may look different, by what is known of other releases and of today's names

different-path-eligible = O guia de 2020 da Cisco conecta pelo SMA o CES e os appliances que um SMA gerencia. Guias posteriores da Cisco tratam do próprio CES.
different-appliance-version = A mensagem de entrada da linha de comando a escreve em partes: AsyncOS 13.0.0, build 392. Junto, é 13.0.0-392.
different-cloud-sign-in = No XDR, os clientes da API ficam em [[Administration]] > [[API Clients]]. Antes do XDR era [[Settings]] > [[API Clients]].
different-cloud-scopes = No XDR, os clientes da API ficam em [[Administration]] > [[API Clients]]. Só administradores os veem ali.
different-cloud-account = O SSE mostra o tenant no título, como em “Devices for Example”. Não se sabe onde os outros portais o mostram.
different-region-agree = Ferramentas de terceiros mostram NAM onde o AsyncOS 13.0 diz AMERICAS. Quem decide é o host entre parênteses. O AsyncOS 13.0 não oferece nenhum servidor da Ásia-Pacífico.
different-sse-ctr-enabled = No guia de 2020 da Cisco, o interruptor se chama [[Cisco Threat Response]]. Não se sabe como se chama nas páginas mais novas. Se não houver a aba [[Cloud Services]], é provável que falte uma permissão ou que o tenant seja outro.
different-esa-enabled = A partir do AsyncOS 14, ferramentas de terceiros mostram [[SecureX:]], [[Enable...]] e [[Edit Global Settings...]]. O menu também pode faltar, por falta de permissões ou em um cluster.
different-esa-committed = O botão no canto superior direito diz [[Commit Changes]] enquanto algo está preparado; senão, [[No Changes Pending]]. Alterações preparadas por outras pessoas também podem estar esperando.
different-esa-asks-token = Versões mais novas talvez se registrem pelo Smart Licensing e não peçam token. Isso não está confirmado.
different-token-shape = O Smart Licensing tem um token próprio, mais longo. Não é esse que o appliance pede aqui.
different-token-cloud = No XDR, [[Administration]] > [[On-Premises Appliances]] leva ao SSE. Em 2020 era [[Modules]] > [[Devices]] > [[Manage Devices]].
different-token-valid = O guia da Cisco mostra [[Add Devices and Generate Tokens]] como um ícone na aba [[Devices]] do SSE.
different-esa-registered = Versões posteriores talvez escrevam Cisco Cloud Service onde a 13.0 escreve Cisco Threat Response. Isso não está confirmado.
different-sse-device = No XDR, os dispositivos ficam em [[Administration]] > [[On-Premises Appliances]]. O próprio SSE corta nomes longos com “…”.
different-ctr-device-offered = Em 2020, [[Modules]] > [[Devices]] recarrega a lista. No XDR, os dispositivos ficam em [[Administration]] > [[On-Premises Appliances]].
different-ctr-module = No XDR, os módulos ficam em [[Administration]] > [[Integrations]]. A Cisco documenta ali o [[Secure Email and Web Manager]]. Não se sabe se existe um para um ESA sem SMA.
different-ctr-module-device = No XDR, os módulos ficam em [[Administration]] > [[Integrations]]. A lista de 2020 mostra tipo, ID e endereço IP abaixo de cada nome.
different-ctr-health = No XDR, os módulos ficam em [[Administration]] > [[Integrations]].
different-query-syntax = As próprias páginas da Cisco mostram, em alguns pontos, aspas curvas e aspas que não fecham. A página da Cisco sobre o XDR não inclui assuntos.
different-query-window = Em 2020 o campo se chama [[Request Timeframe (days)]]. Não se sabe como se chama no XDR.
different-ctr-data = A página da Cisco sobre o XDR não inclui assuntos entre o que se pode consultar. É mais seguro consultar pelo Message-ID ou pelo MID.

## What would tell

tell-page-cloud-service-settings = Cole a página [[Network]] > [[Cloud Service Settings]] do appliance.
tell-page-uncommitted-changes = Cole a página [[Uncommitted Changes]] do appliance.
tell-page-sse-devices = Cole a página [[Devices]] do SSE.
tell-page-sse-cloud-services = Cole a página [[Cloud Services]] do SSE.
tell-page-ctr-modules = Cole a página [[Modules]] do Threat Response, ou [[Integrations]] do XDR.
tell-page-ctr-add-module = Cole o formulário [[Add New Module]] com a lista [[Registered Device]] aberta.
tell-page-ctr-investigate = Cole o resultado de [[Investigate]].
tell-page-asyncos-cli = Cole o que a linha de comando do appliance mostra depois que você entra.
tell-page-message-tracking = Cole os resultados de [[Message Tracking]] do appliance.
tell-api-client = Conecte um cliente da API do seu tenant.
tell-appliance-api = Conecte a API do appliance.
tell-token-record = Na etapa 5, informe quando e onde o token foi gerado.
tell-token-text = Guarde o token na etapa 5, para que a Passarela possa verificar o formato.
tell-answer-version = Informe a versão do AsyncOS em “Antes de começar”.
tell-answer-way = Em “Antes de começar”, responda quem gerencia o appliance.
tell-answer-region = Escolha a região em “Antes de começar”.
tell-answer-name = Na etapa 7, informe o nome de host do appliance.
tell-key-store = Guarde aqui um token ou uma senha. A Passarela então testa o repositório de chaves.
tell-check-all = Execute todas as verificações.

## this.online

check-this-online-title = Rede deste computador
check-this-online-looked-for = Uma resposta de qualquer host de que esta configuração precisa.
check-this-online-why = Sem rede, a Passarela só vê o que você cola.
check-this-online-pass = Este computador tem conexão de rede.
check-this-online-no-network = Este computador não alcança nenhum dos hosts.
check-this-online-no-network-why = Ele não tem caminho até a rede, por isso não dá para consultar nenhuma API.
check-this-online-no-network-fix-1 = Conecte este computador a uma rede e, se você usar VPN, à VPN.
check-this-online-no-network-fix-2 = Depois execute todas as verificações. Até lá, você pode seguir colando páginas.

## this.clock

check-this-clock-title = Relógio deste computador
check-this-clock-looked-for = A hora nas respostas da Cisco, comparada com a hora daqui.
check-this-clock-why = Com o relógio errado, certificados e entradas que estão certos parecem errados. A contagem regressiva do token também fica errada.
check-this-clock-expected = No máximo 2 minutos de diferença
check-this-clock-found-behind = { $minutes ->
    [1] Um minuto atrasado em relação à nuvem da Cisco
   *[other] { $minutes } minutos atrasado em relação à nuvem da Cisco
}
check-this-clock-found-ahead = { $minutes ->
    [1] Um minuto adiantado em relação à nuvem da Cisco
   *[other] { $minutes } minutos adiantado em relação à nuvem da Cisco
}
check-this-clock-pass = O relógio deste computador coincide com o da nuvem da Cisco.
check-this-clock-off = O relógio deste computador está errado.
check-this-clock-off-why = Certificados, entradas e a contagem regressiva do token dependem dele.
check-this-clock-off-fix-1 = Ative a hora automática nas configurações deste computador.
check-this-clock-off-fix-2 = Verifique também o fuso horário. Depois execute todas as verificações.

## this.keychain

check-this-keychain-title = Repositório de chaves deste computador
check-this-keychain-looked-for = Um repositório de chaves capaz de guardar um segredo e devolvê-lo.
check-this-keychain-why = É ali, e em nenhum outro lugar, que a Passarela guarda senhas e o token.
check-this-keychain-pass = O repositório de chaves funciona.
check-this-keychain-locked = O repositório de chaves deste computador está bloqueado.
check-this-keychain-locked-why = Até você desbloqueá-lo, a Passarela guarda senhas e o token só até você fechar a janela.
check-this-keychain-locked-fix-1 = Desbloqueie o repositório de chaves. Entrar neste computador costuma fazer isso.
check-this-keychain-locked-fix-2 = Depois selecione “Tentar de novo o repositório de chaves” no aviso no topo da janela.
check-this-keychain-missing = Este computador não tem repositório de chaves.
check-this-keychain-missing-why = A Passarela guarda senhas e o token só até você fechar a janela. Depois você os informa de novo.
check-this-keychain-missing-fix-1 = No Linux, instale e inicie um Secret Service, como o GNOME Keyring ou o KWallet.
check-this-keychain-missing-fix-2 = Ou siga sem repositório de chaves. Nada mais depende dele.
check-this-keychain-no-collection = O repositório de chaves deste computador não tem carteira aberta.
check-this-keychain-no-collection-why = Não há nada a desbloquear, nem lugar para guardar uma senha ou o token.
check-this-keychain-no-collection-fix-1 = No seu gerenciador de senhas (Senhas e Chaves, KWallet, KeePassXC), abra a sua carteira ou crie uma.
check-this-keychain-no-collection-fix-2 = Depois selecione “Tentar de novo o repositório de chaves” no aviso no topo da janela.
check-this-keychain-no-secret = O repositório de chaves responde, mas não entrega um segredo que a Passarela possa usar.
check-this-keychain-no-secret-why = A pergunta dele pode ter sido fechada, ou a entrada removida, esvaziada ou duplicada.
check-this-keychain-no-secret-fix-1 = Desbloqueie o repositório de chaves. Depois selecione “Tentar de novo o repositório de chaves” no aviso no topo da janela.
check-this-keychain-no-secret-fix-2 = Se isso não ajudar, informe de novo a senha ou o token.

## path.eligible

check-path-eligible-title = Caminho da conexão
check-path-eligible-looked-for = Se este appliance pode ser conectado diretamente.
check-path-eligible-why = O guia da Cisco conecta pelo SMA os appliances de nuvem e os que um SMA gerencia.
check-path-eligible-expected = Um appliance que nenhum SMA gerencia, ou o próprio SMA
check-path-eligible-found-sma-managed = Um appliance que um SMA gerencia
check-path-eligible-found-ces = Um appliance de nuvem (CES)
check-path-eligible-pass = Você informou que nenhum SMA gerencia este appliance.
check-path-eligible-pass-sma = Você está configurando o SMA, como pede o guia da Cisco.
check-path-eligible-sma-managed = O guia da Cisco conecta este appliance pelo SMA.
check-path-eligible-sma-managed-why = Você informou que um SMA o gerencia. O caminho direto é para appliances que nenhum SMA gerencia.
check-path-eligible-sma-managed-fix-1 = Em “Antes de começar”, escolha “Configurar o SMA que o gerencia”. Ele precisa da versão 12.5 ou posterior.
check-path-eligible-sma-managed-fix-2 = Se nenhum SMA gerencia este appliance, mude essa resposta ali.
check-path-eligible-ces = O guia da Cisco conecta appliances de nuvem pelo SMA.
check-path-eligible-ces-why = Você informou que este é um appliance de nuvem. Para esses existem guias posteriores, e a Cisco talvez conheça outro caminho.
check-path-eligible-ces-fix-1 = Em “Antes de começar”, escolha “Configurar o SMA que o gerencia”.
check-path-eligible-ces-fix-2 = Ou pergunte ao suporte da Cisco qual é o seu caminho.

## appliance.version

check-appliance-version-title = Versão do AsyncOS
check-appliance-version-looked-for = A versão, comparada com a mais baixa que a Cisco indica.
check-appliance-version-why = Um appliance mais antigo não pode se conectar ao { PORTAL() }.
check-appliance-version-expected = 13.0.0-314 ou posterior
check-appliance-version-expected-sma = 12.5 ou posterior
check-appliance-version-found = { $version }
check-appliance-version-pass = A { $version } permite a conexão.
check-appliance-version-build = A { $version } pode bastar. O número do build decide.
check-appliance-version-unread = A Passarela não consegue ler a versão que você informou.
check-appliance-version-too-old = A versão do { ESA() } é antiga demais para conectar.
check-appliance-version-too-old-why = A Cisco indica 13.0.0-314 como a versão mais baixa para o caminho direto.
check-appliance-version-too-old-fix-1 = Atualize o appliance, em uma janela de mudança só para isso.
check-appliance-version-too-old-fix-2 = Depois informe a nova versão em “Antes de começar”, ou cole uma página que a mostre.
check-appliance-version-too-old-sma = A versão do SMA é antiga demais para conectar.
check-appliance-version-too-old-sma-why = A Cisco indica 12.5 como a versão mais baixa de um SMA.
check-appliance-version-too-old-sma-fix-1 = Atualize o SMA, em uma janela de mudança só para isso.
check-appliance-version-too-old-sma-fix-2 = Depois informe a nova versão do SMA em “Antes de começar”.

## appliance.security_release

# That an upgrade restarts the appliance is remembered, and confirmed by no document at hand.
check-appliance-security-release-title = Correções de segurança da versão do AsyncOS
check-appliance-security-release-looked-for = A versão, comparada com os builds corrigidos dos avisos de segurança da Cisco.
check-appliance-security-release-why = Quem controla o appliance pode ler o e-mail que passa por ele, esteja ele conectado ao que for.
check-appliance-security-release-expected = { $builds } ou posterior, situação em { $date }
check-appliance-security-release-found = { $version }
check-appliance-security-release-pass = A { $version } não é mais antiga que os builds que a Cisco indicou em { $date }.
check-appliance-security-release-pass-why = Aqui não se sabe o que foi publicado depois de { $date }, portanto isto não é uma garantia.
check-appliance-security-release-build = A { $version } pode ser mais antiga que um build corrigido. O número do build decide. Situação em { $date }.
check-appliance-security-release-doubted = O build { $build } tem mais de três dígitos. Avisos públicos imprimem o dígito de uma nota de rodapé junto dele, por isso a Passarela não confia no número.
check-appliance-security-release-disputed = As listas públicas divergem sobre a { $version }. Situação em { $date }.
check-appliance-security-release-advisory = Quem decide é o aviso da Cisco: `{ $address }`
check-appliance-security-release-branch = Aqui não se conhece nenhum build corrigido deste ramo. Situação em { $date }, para { $version }.
check-appliance-security-release-older = A { $version } é mais antiga que os builds que corrigem { $cve }. Situação em { $date }.
check-appliance-security-release-older-why = Aviso { $advisory } da Cisco, situação em { $date }: `{ $address }`
check-appliance-security-release-older-exploited = Uma vulnerabilidade dessas já é explorada em ataques.
check-appliance-security-release-older-others = { $count ->
    [1] Os builds corrigidos eliminam mais uma vulnerabilidade.
   *[other] Os builds corrigidos eliminam mais { $count } vulnerabilidades.
}
check-appliance-security-release-older-licence = A partir da 15.5.1, o Smart Licensing é obrigatório. Depois de ligado, não dá para desligar.
check-appliance-security-release-older-fix-1 = Leia o aviso: `{ $address }`
check-appliance-security-release-older-fix-2 = Atualize para { $builds } ou posterior, em uma janela de mudança só para isso. O appliance reinicia, e o e-mail espera até ele voltar.
check-appliance-security-release-older-fix-3 = Até lá, mantenha a quarentena de spam e as portas de gerenciamento fora da internet.
check-appliance-security-release-older-fix-4 = Depois informe a nova versão em “Antes de começar”, ou cole uma página que a mostre.

## appliance.certificate_bundle

check-appliance-certificate-bundle-title = Certificados da versão do AsyncOS
check-appliance-certificate-bundle-looked-for = A versão, comparada com as do field notice FN72113 da Cisco.
check-appliance-certificate-bundle-why = Uma versão que não confia nos certificados da nuvem não consegue se registrar.
check-appliance-certificate-bundle-expected = Uma versão que não está no field notice
check-appliance-certificate-bundle-found = { $version }, que está nele
check-appliance-certificate-bundle-pass = A { $version } não está entre as versões do field notice.
check-appliance-certificate-bundle-pass-registered = O appliance está registrado, portanto confia na nuvem.
check-appliance-certificate-bundle-sma = O field notice FN72113, pelo que se conhece aqui, trata do ESA.
check-appliance-certificate-bundle-unclear = A { $version } pode não ter os certificados do field notice FN72113.
check-appliance-certificate-bundle-unclear-why = A Cisco diz que a 13.7 os tem e não diz nada sobre esta versão. Você verá ao registrar.
check-appliance-certificate-bundle-listed = Esta versão pode não confiar na nuvem da Cisco.
check-appliance-certificate-bundle-listed-why = Ela está no field notice FN72113. O documento não menciona o Threat Response; que isso importa aqui é uma conclusão. Você verá ao registrar.
check-appliance-certificate-bundle-listed-fix-1 = Tente primeiro registrar. Se funcionar, o field notice não afeta você.
check-appliance-certificate-bundle-listed-fix-2 = Se a página continuar ocupada ou o registro falhar, leia o field notice FN72113.
check-appliance-certificate-bundle-listed-fix-3 = A Cisco diz que a 13.7 tem os novos certificados. Planeje uma atualização se precisar.

## appliance.clock

check-appliance-clock-title = Relógio do appliance
check-appliance-clock-looked-for = A hora do appliance, comparada com a hora deste computador.
check-appliance-clock-why = O appliance e a nuvem usam o relógio para verificar os certificados um do outro.
check-appliance-clock-expected = No máximo 5 minutos de diferença
check-appliance-clock-found-ahead = { $minutes } minutos adiantado em relação a este computador
check-appliance-clock-found-behind = { $minutes } minutos atrasado em relação a este computador
check-appliance-clock-pass = O relógio do appliance coincide com o deste computador.
check-appliance-clock-not-understood = A Passarela não conseguiu ler a hora na resposta do appliance.
check-appliance-clock-off = O relógio do appliance está errado.
check-appliance-clock-off-why = A nuvem pode recusar o certificado do appliance, e o appliance, o da nuvem.
check-appliance-clock-off-fix-1 = Verifique se o relógio deste computador está certo.
check-appliance-clock-off-fix-2 = No appliance, acerte a hora por NTP; depois envie e faça o commit.
check-appliance-clock-off-fix-3 = Depois execute todas as verificações.

## esa.enabled

check-esa-enabled-title = Threat Response no appliance
check-esa-enabled-looked-for = A linha [[Threat Response]] em [[Cloud Service Settings]].
check-esa-enabled-why = Enquanto o serviço está desligado, o appliance não pede token e não se conecta a nada.
check-esa-enabled-expected = Threat Response: Enabled
check-esa-enabled-found-disabled = Threat Response: Disabled
check-esa-enabled-found-service-off = O Cisco Cloud Service está desligado
check-esa-enabled-concluded = A página diz isso do Cisco Cloud Service. A Passarela conclui que o Threat Response também está desligado.
check-esa-enabled-pass = O appliance mostra o Threat Response como habilitado.
check-esa-enabled-pass-registration = O appliance mostra um status de registro, portanto o Threat Response está ligado.
check-esa-enabled-changed-since = Estava desligado. Houve uma alteração depois disso.
check-esa-enabled-disabled = O Threat Response está desabilitado no { ESA() }.
check-esa-enabled-disabled-why = É o que a página diz. Ou nada foi enviado ainda, ou a alteração foi descartada.
check-esa-enabled-disabled-fix-1 = No appliance, abra [[Network]] > [[Cloud Service Settings]] > [[Edit Settings]].
check-esa-enabled-disabled-fix-2 = Marque [[Enable]], escolha o servidor da região do seu tenant e selecione [[Submit]].
check-esa-enabled-disabled-fix-3 = Faça o commit da alteração. Depois copie a página e cole-a na etapa 4.

## esa.committed

check-esa-committed-title = Commit no appliance
check-esa-committed-looked-for = Uma alteração enviada, mas sem commit.
check-esa-committed-why = O appliance só pede um token de registro depois do commit.
check-esa-committed-expected = Alterações com o commit feito
check-esa-committed-found-pending = Uma alteração que espera o commit
check-esa-committed-pass = No appliance, nenhuma alteração espera o commit.
check-esa-committed-pass-listed = Desde então, o appliance aparece no SSE como Registered. Portanto, o commit foi feito.
check-esa-committed-pass-listed-why = É uma conclusão: um appliance só se registra depois do commit.
check-esa-committed-pass-registration = O appliance mostra um status de registro, portanto o commit foi feito.
check-esa-committed-pending = A alteração está sem commit no { ESA() }.
check-esa-committed-pending-why = A página oferece [[Commit Changes]]: há uma alteração preparada, ainda sem efeito.
check-esa-committed-pending-fix-1 = No appliance, abra [[Uncommitted Changes]] e leia o que está preparado.
check-esa-committed-pending-fix-2 = Selecione [[Commit Changes]]. Isso aplica tudo o que está preparado, não só esta alteração.
check-esa-committed-pending-fix-3 = Recarregue [[Cloud Service Settings]].
check-esa-committed-pending-fix-4 = Copie a página e cole-a na etapa 4.
check-esa-committed-unclear = A página não mostra se o commit foi feito.

## esa.asks_token

check-esa-asks-token-title = Campo do token no appliance
check-esa-asks-token-looked-for = O campo [[Registration Token]] em [[Cloud Service Settings]].
check-esa-asks-token-why = Sem esse campo, não há onde colar o token.
check-esa-asks-token-expected = Um campo para o token de registro
check-esa-asks-token-found-none = Habilitado e com o commit feito, mas sem esse campo
check-esa-asks-token-pass = O appliance pede um token de registro.
check-esa-asks-token-pass-refused = O appliance pediu um token e recebeu um.
check-esa-asks-token-busy = O serviço de nuvem está ocupado. Depois disso, o appliance pede um token.
check-esa-asks-token-registering = O appliance tem um token e está se registrando.
check-esa-asks-token-registered = O appliance está registrado e não pede token.
check-esa-asks-token-no-field = A página que você mostrou não tem campo para um token.
check-esa-asks-token-none = O { ESA() } não pede um token de registro.
check-esa-asks-token-none-why = O commit foi feito, então o campo deveria estar lá. Pode levar um tempo até aparecer.
check-esa-asks-token-none-fix-1 = Recarregue [[Cloud Service Settings]] no appliance depois de alguns minutos.
check-esa-asks-token-none-fix-2 = Copie a página inteira e cole-a na etapa 4.
check-esa-asks-token-none-fix-3 = Se o campo não aparecer, pergunte ao suporte da Cisco.

## token.shape

check-token-shape-title = Formato do token
check-token-shape-looked-for = 32 letras e dígitos.
check-token-shape-why = O appliance recusa um token incompleto.
check-token-shape-expected = 32 letras e dígitos
check-token-shape-found-length = { $length ->
    [1] Uma letra ou dígito
   *[other] { $length } letras e dígitos
}
check-token-shape-found-characters = Outros caracteres também
check-token-shape-pass = O token tem o formato habitual.
check-token-shape-length = O token não tem o comprimento habitual.
check-token-shape-length-why = Pode faltar uma parte, ou é outro token. O comprimento é conhecido por ferramentas de terceiros, não pela Cisco.
check-token-shape-length-fix-1 = No SSE, copie o token de novo com [[Copy to Clipboard]], ou gere um novo.
check-token-shape-length-fix-2 = Guarde-o aqui de novo na etapa 5. Depois cole-o inteiro no appliance.
check-token-shape-characters = O token tem caracteres que tokens não têm.
check-token-shape-characters-why = Pode ser outro token, como o do Smart Licensing. O formato é conhecido por ferramentas de terceiros, não pela Cisco.
check-token-shape-characters-fix-1 = No SSE, copie o próprio token de registro, ou gere um novo.
check-token-shape-characters-fix-2 = Guarde-o aqui na etapa 5. Depois cole-o inteiro no appliance.

## token.cloud

check-token-cloud-title = Região do token
check-token-cloud-looked-for = O portal que gerou o token, comparado com o servidor do appliance.
check-token-cloud-why = Um token só funciona na região cujo portal o gerou.
check-token-cloud-pass = Token e appliance estão na mesma região: { $region }.
check-token-cloud-host-unknown = A Passarela não conhece o servidor do appliance, { $host }.
check-token-cloud-other-cloud = O token é de outra região.
check-token-cloud-other-cloud-why = O appliance o recusa com a mesma frase que usa para um token expirado.
check-token-cloud-other-cloud-fix-1 = Abra o SSE da região do appliance e gere ali um novo token.
check-token-cloud-other-cloud-fix-2 = Na etapa 5, selecione “Tenho um token” e a região dele.
check-token-cloud-other-cloud-fix-3 = Cole o novo token no appliance e selecione [[Register]].

## token.valid

check-token-valid-title = Validade do token
check-token-valid-looked-for = Quando o token expira, pelo que você informou.
check-token-valid-why = O appliance recusa um token expirado.
check-token-valid-expected = Um token dentro da validade
check-token-valid-found = { $exact ->
    [yes] Expirou ({ $ended })
   *[no] Expirou ({ $ended }, aproximadamente)
}
check-token-valid-pass = { $exact ->
    [yes] O token vale até { $ends }.
   *[no] O token vale até cerca de { $ends }.
}
check-token-valid-refused-before = O token expirou ({ $ended }). O appliance o recusou antes disso.
check-token-valid-expired = O token expirou ({ $ended }).
check-token-valid-expired-why = { $exact ->
    [yes] Quem diz isso é a página que o mostrou. Todo o resto fica guardado.
   *[no] Pelo que você informou, ele valia até mais ou menos essa hora. Todo o resto fica guardado.
}
check-token-valid-expired-fix-1 = Gere um novo token no SSE. Escolha uma validade maior.
check-token-valid-expired-fix-2 = Na etapa 5, selecione “Tenho um token”.
check-token-valid-expired-fix-3 = Cole o novo token no appliance e selecione [[Register]].

## esa.registered

check-esa-registered-title = Registro do appliance
check-esa-registered-looked-for = O que o appliance diz sobre o registro.
check-esa-registered-why = O SSE e o { PORTAL() } só mostram um appliance depois do registro.
check-esa-registered-pass = O appliance diz que está registrado.
check-esa-registered-pass-listed = O appliance aparece no SSE como Registered.
check-esa-registered-waiting = O appliance está se registrando desde { $since }.
check-esa-registered-busy = O serviço de nuvem está ocupado desde { $since }.
check-esa-registered-no-time-known = A Cisco não diz quanto tempo isso leva. Recarregue a página e cole-a de novo.
check-esa-registered-late = Já são mais de 10 minutos. Verifique se o appliance alcança o servidor dele na porta 443.
check-esa-registered-token-wanted = O appliance ainda não está registrado. Ele pede um token.
check-esa-registered-newer-token = O último token foi recusado. Você ainda não tentou o mais novo.
check-esa-registered-refused = O { ESA() } recusou o token.
check-esa-registered-refused-why = O appliance tem uma só frase para quatro causas. O token expirou, é de outra região, já foi usado ou foi digitado errado.
check-esa-registered-refused-recorded = Ele ainda estava dentro da validade, e as regiões coincidem. Restam duas causas: já foi usado ou foi digitado errado.
check-esa-registered-refused-unrecorded = Sobre esse token não há nada registrado. Informe o próximo na etapa 5, e esta verificação poderá dizer mais.
check-esa-registered-refused-fix-1 = Gere um novo token no SSE da região do appliance, só para este appliance.
check-esa-registered-refused-fix-2 = Na etapa 5, selecione “Tenho um token”. Guarde-o também, para que a Passarela verifique o formato.
check-esa-registered-refused-fix-3 = Cole o novo token inteiro no appliance e selecione [[Register]].

## network.reach

check-network-reach-title = Hosts que este computador alcança
check-network-reach-looked-for = Uma conexão segura com cada host necessário para esta configuração.
check-network-reach-why = Ajuda a distinguir um problema deste computador de um problema da nuvem da Cisco.
check-network-reach-pass = Este computador alcança { $reached } de { $all } hosts.
check-network-reach-reached = Alcançados: { $hosts }
check-network-reach-missed = Não alcançado: { $host }. { $why }
check-network-reach-no-proof = Isto não prova nada sobre o appliance, que tem o próprio caminho até a rede.

## cloud.sign_in

check-cloud-sign-in-title = Entrada do cliente da API
check-cloud-sign-in-looked-for = Se o { PORTAL() } aceita o ID e a senha do cliente da API.
check-cloud-sign-in-why = Sem isso, a Passarela só vê o que você cola.
check-cloud-sign-in-pass = O { PORTAL() } da região { $region } aceita o cliente da API.
check-cloud-sign-in-quota-low = Restam ao seu tenant { $left } de { $limit } requisições à API nesta hora. Outros programas dele usam a mesma cota.
check-cloud-sign-in-unknown-client = O { PORTAL() } da região { $region } não conhece este cliente da API.
check-cloud-sign-in-unknown-client-why = O ID do cliente foi digitado errado, ou o cliente foi excluído ou criado em outra região.
check-cloud-sign-in-unknown-client-fix-1 = No portal da região { $region }, verifique se ele está em [[API Clients]].
check-cloud-sign-in-unknown-client-fix-2 = Se estiver, informe o ID do cliente de novo. Se não, escolha a região em que ele foi criado.
check-cloud-sign-in-unknown-client-fix-3 = Se ele foi excluído, crie um novo cliente da API e informe os dados dele.
check-cloud-sign-in-wrong-password = A senha do cliente da API está errada.
check-cloud-sign-in-wrong-password-why = O { PORTAL() } conhece o ID do cliente, mas recusa a senha.
check-cloud-sign-in-wrong-password-fix-1 = Informe de novo a senha inteira.
check-cloud-sign-in-wrong-password-fix-2 = A Cisco a mostra uma única vez. Se você não a tiver mais, crie um novo cliente da API.
check-cloud-sign-in-account-disabled = A conta por trás do cliente da API está desativada.
check-cloud-sign-in-account-disabled-why = Um cliente da API não tem mais permissões do que a pessoa que o criou.
check-cloud-sign-in-account-disabled-fix-1 = Peça a um administrador do seu tenant que reative a conta.
check-cloud-sign-in-account-disabled-fix-2 = Ou conecte o cliente da API de outra pessoa.
check-cloud-sign-in-refused = O { PORTAL() } recusa a entrada do cliente da API.
check-cloud-sign-in-refused-why = O motivo que ele dá é { $error }.
check-cloud-sign-in-refused-fix-1 = Veja o cliente em [[API Clients]] no portal.
check-cloud-sign-in-refused-fix-2 = Se ali ele parecer certo, crie um novo cliente da API e informe os dados dele.
check-cloud-sign-in-token-refused = O { PORTAL() } aceitou a entrada, mas recusa as requisições seguintes.
check-cloud-sign-in-token-refused-why = O cliente pode ter sido excluído ou alterado há pouco.
check-cloud-sign-in-token-refused-fix-1 = Veja o cliente em [[API Clients]] no portal.
check-cloud-sign-in-token-refused-fix-2 = Informe os dados dele de novo, ou os de um cliente novo.

## cloud.scopes

check-cloud-scopes-title = Escopos do cliente da API
check-cloud-scopes-looked-for = Os cinco escopos de que as etapas precisam.
check-cloud-scopes-why = Se faltar um deles, você confirma a etapa colando páginas.
check-cloud-scopes-expected = { $boxes }
check-cloud-scopes-found = { $boxes }
check-cloud-scopes-found-none = Nenhum deles
check-cloud-scopes-pass = O cliente da API tem todos os escopos de que as etapas precisam.
check-cloud-scopes-reads-only = O cliente só pode ler [[Integration]]. Basta para verificar; adicione o módulo no portal.
check-cloud-scopes-unsaid = A resposta à entrada não informou quais escopos o cliente tem.
check-cloud-scopes-missing = { $count ->
    [1] Falta um escopo ao cliente da API: { $boxes }.
   *[other] Faltam escopos ao cliente da API: { $boxes }.
}
check-cloud-scopes-missing-why = A Passarela não consegue verificar algumas etapas pela API. Você ainda pode confirmá-las colando páginas.
check-cloud-scopes-missing-fix-1 = No portal, em [[API Clients]], crie um novo cliente da API.
check-cloud-scopes-missing-fix-2 = Marque [[Profile]], [[Integration]], [[SSE]], [[Inspect:Read]] e [[Enrich:Read]]. No momento faltam: { $boxes }.
check-cloud-scopes-missing-fix-3 = Informe os dados do novo cliente. Se o portal não oferecer uma das caixas, peça ajuda a um administrador do seu tenant.

## cloud.account

check-cloud-account-title = O mesmo tenant dos dois lados
check-cloud-account-looked-for = O tenant nas páginas do portal, comparado com o do cliente da API.
check-cloud-account-why = Um tenant não vê os dispositivos e módulos de outro.
check-cloud-account-expected = { $tenant }, segundo o cliente da API
check-cloud-account-found = { $tenant }, na página do portal
check-cloud-account-pass = As páginas do portal e o cliente da API pertencem a { $tenant }.
check-cloud-account-other-tenant = As páginas do portal e o cliente da API são de tenants diferentes.
check-cloud-account-other-tenant-why = A página diz { $page }, mas o cliente da API pertence a { $client }. Cada um mostra o que falta ao outro.
check-cloud-account-other-tenant-fix-1 = Saia do portal. Entre de novo com a conta de { $client }.
check-cloud-account-other-tenant-fix-2 = Registre o appliance ali. Se ele estiver registrado em { $page }, cancele antes esse registro.
check-cloud-account-other-tenant-fix-3 = Ou, se { $page } for o tenant certo, conecte um cliente da API criado nele.

## region.agree

check-region-agree-title = A mesma região dos dois lados
check-region-agree-looked-for = O servidor no appliance, comparado com a região do seu tenant.
check-region-agree-why = Cada região recusa os tokens das outras, e nenhum dos lados diz por quê.
check-region-agree-expected = { $server }, para a região do seu tenant
check-region-agree-found = { $server }, no appliance
check-region-agree-found-host = { $host }, no appliance
check-region-agree-by-client = { $region }, segundo o cliente da API
check-region-agree-by-address = { $region }, segundo o endereço do portal
check-region-agree-by-answer = { $region }, conforme a sua escolha
check-region-agree-pass = Appliance e tenant estão na mesma região: { $region }.
check-region-agree-host-unknown = O appliance usa { $host }. A Passarela não conhece esse servidor.
check-region-agree-appliance = As regiões não coincidem.
check-region-agree-appliance-why = O appliance está configurado para a região { $appliance }, mas o seu tenant é da região { $tenant }. Quem decide é a região do tenant.
check-region-agree-appliance-fix-1 = No appliance, abra [[Cloud Service Settings]]. Se ali houver [[Deregister]], selecione-o primeiro.
check-region-agree-appliance-fix-2 = Selecione [[Edit Settings]] e escolha { $server }.
check-region-agree-appliance-fix-3 = Envie e depois faça o commit. O commit aplica tudo o que está preparado.
check-region-agree-appliance-fix-4 = Gere um novo token no portal da região { $tenant }. Um token anterior não funciona ali.
check-region-agree-tenant = Duas fontes indicam regiões diferentes para o seu tenant.
check-region-agree-tenant-why = Uma diz { $first }, a outra diz { $second }. Um tenant tem uma só região.
check-region-agree-tenant-fix-1 = Cole o endereço do portal que você usa. O host mostra a região.
check-region-agree-tenant-fix-2 = Se o cliente da API foi criado em outra região, conecte um da região certa.

## sse.ctr_enabled

check-sse-ctr-enabled-title = Threat Response no SSE
check-sse-ctr-enabled-looked-for = [[Cisco Threat Response]] na página [[Cloud Services]] do SSE.
check-sse-ctr-enabled-why = Enquanto o interruptor está desligado, o { PORTAL() } não recebe nenhum dispositivo do SSE.
check-sse-ctr-enabled-expected = Cisco Threat Response no SSE: ligado
check-sse-ctr-enabled-found-off = Cisco Threat Response no SSE: desligado
check-sse-ctr-enabled-found-inferred = Registered no SSE, mas não oferecido no { PORTAL() }
check-sse-ctr-enabled-pass = O Threat Response está ligado no SSE.
check-sse-ctr-enabled-pass-inferred = O { PORTAL() } oferece o dispositivo, portanto o interruptor está ligado.
check-sse-ctr-enabled-off = O Threat Response está desligado no SSE.
check-sse-ctr-enabled-off-why = O appliance pode estar registrado e, mesmo assim, o { PORTAL() } não o oferece.
check-sse-ctr-enabled-off-fix-1 = No SSE, abra [[Cloud Services]].
check-sse-ctr-enabled-off-fix-2 = Ligue [[Cisco Threat Response]].
check-sse-ctr-enabled-off-fix-3 = Copie a página e cole-a na etapa 5.
check-sse-ctr-enabled-inferred = O Threat Response provavelmente está desligado no SSE.
check-sse-ctr-enabled-inferred-why = É uma conclusão. No SSE, { $name } aparece como Registered, mas a lista Registered Device não o oferece.
check-sse-ctr-enabled-inferred-fix-1 = No SSE, abra [[Cloud Services]] e ligue [[Cisco Threat Response]].
check-sse-ctr-enabled-inferred-fix-2 = Se já estiver ligado, cole essa página. Depois selecione [[Reload Devices]] no Threat Response.

## sse.device

check-sse-device-title = Dispositivo no SSE
check-sse-device-looked-for = O nome do appliance na lista, com o status Registered.
check-sse-device-why = O { PORTAL() } só consulta dispositivos que aparecem no SSE como Registered.
check-sse-device-pass = No SSE, { $name } aparece como Registered.
check-sse-device-other-tenant = Esta lista é de outro tenant.
check-sse-device-several = { $count ->
    [1] O dispositivo da lista corresponde só a uma parte do nome.
   *[other] Dos { $count } dispositivos, mais de um corresponde ao nome.
}
check-sse-device-partial = { $count ->
    [1] Um dispositivo foi lido, e a lista pode continuar.
   *[other] { $count } dispositivos foram lidos, e a lista pode continuar.
}
check-sse-device-partial-next = Na página do SSE, procure { $name } ou mostre mais linhas. Depois copie-a de novo.
check-sse-device-no-status = { $name } aparece no SSE sem status.
check-sse-device-other-kind = A linha com o nome { $name } é de outro tipo de appliance.
check-sse-device-listed-before = { $name } aparecia no SSE antes de o appliance dizer o contrário.
check-sse-device-older = Esta lista é mais antiga que o registro. Veja de novo.
check-sse-device-near = Na lista está { $names }, quase igual ao nome que você informou. Compare os dois.
check-sse-device-absent = { $count ->
    [0] A lista de dispositivos do SSE está vazia.
    [1] No SSE há um dispositivo. Não é { $name }.
   *[other] No SSE há { $count } dispositivos. Nenhum se chama { $name }.
}
check-sse-device-absent-why = Sem a linha dele, o { PORTAL() } não consegue consultar o appliance.
check-sse-device-absent-fix-1 = No SSE, veja se { $name } está ali com outro nome, ou em outro tenant.
check-sse-device-absent-fix-2 = Se a linha foi excluída, cancele o registro do appliance e gere um novo token.
check-sse-device-absent-fix-3 = Registre o appliance com o novo token. Depois verifique de novo.
check-sse-device-status = { $name } aparece no SSE, mas não como Registered.
check-sse-device-status-why = O status é “{ $status }”. A Cisco não documenta o que isso significa.
check-sse-device-status-next = No SSE, abra [[Devices]], recarregue a página e verifique de novo.

## ctr.device_offered

check-ctr-device-offered-title = Dispositivo na lista do módulo
check-ctr-device-offered-looked-for = O appliance na lista [[Registered Device]] do formulário do módulo.
check-ctr-device-offered-why = Um módulo só pode consultar um dispositivo que essa lista oferece.
check-ctr-device-offered-expected = { $name } na lista
check-ctr-device-offered-found = { $count ->
    [0] Uma lista vazia
    [1] Um outro dispositivo
   *[other] { $count } outros dispositivos
}
check-ctr-device-offered-pass = O { PORTAL() } oferece { $name }.
check-ctr-device-offered-chosen = Um módulo já consulta o appliance, portanto a lista o oferecia.
check-ctr-device-offered-several = { $count ->
    [1] O dispositivo da lista corresponde só a uma parte do nome.
   *[other] Dos { $count } dispositivos, mais de um corresponde ao nome.
}
check-ctr-device-offered-partial = A cópia mostra qual dispositivo está escolhido, não o que a lista oferece.
check-ctr-device-offered-partial-next = Escolha { $name } na lista. Depois copie a página de novo.
check-ctr-device-offered-absent = A lista Registered Device não oferece { $name }.
check-ctr-device-offered-absent-why = { $count ->
    [0] A lista está vazia.
    [1] A lista tem um outro dispositivo.
   *[other] A lista tem { $count } outros dispositivos.
}
check-ctr-device-offered-absent-fix-1 = No Threat Response, abra [[Devices]] e selecione [[Reload Devices]].
check-ctr-device-offered-absent-fix-2 = No SSE, abra [[Cloud Services]] e verifique se [[Cisco Threat Response]] está ligado.
check-ctr-device-offered-absent-fix-3 = Verifique se os dois portais mostram o mesmo tenant e a mesma região.
check-ctr-device-offered-absent-fix-4 = Abra o formulário de novo, copie-o e cole-o na etapa 8.

## ctr.module

check-ctr-module-title = Módulo no { PORTAL() }
check-ctr-module-looked-for = Um módulo do tipo do appliance.
check-ctr-module-why = O { PORTAL() } só consulta o appliance por meio desse módulo.
check-ctr-module-expected = Um módulo para o appliance
check-ctr-module-found = { $count ->
    [0] Nenhum módulo
    [1] Um módulo, de outro tipo
   *[other] { $count } módulos, de outros tipos
}
check-ctr-module-pass = O { PORTAL() } tem o módulo { $name }.
check-ctr-module-absent = O { PORTAL() } não tem módulo para o appliance.
check-ctr-module-absent-why = { $count ->
    [0] A lista de módulos está vazia.
    [1] A lista tem um módulo. É de outro tipo.
   *[other] A lista tem { $count } módulos. Todos são de outros tipos.
}
check-ctr-module-absent-fix-1 = { $xdr ->
    [no] No Threat Response, abra [[Modules]] e selecione [[Add New Module]].
   *[yes] No XDR, abra [[Administration]] > [[Integrations]] e adicione a integração do appliance.
}
check-ctr-module-absent-fix-2 = Escolha o tipo de módulo do appliance. Em [[Registered Device]], escolha o appliance. Depois salve.

## ctr.module_device

check-ctr-module-device-title = Dispositivo do módulo
check-ctr-module-device-looked-for = O dispositivo que o módulo consulta, comparado com este appliance.
check-ctr-module-device-why = Um módulo que consulta outro appliance encontra outras mensagens, ou nenhuma.
check-ctr-module-device-expected = { $device } ({ $id })
check-ctr-module-device-found = Outro dispositivo ({ $id })
check-ctr-module-device-pass = O módulo { $name } consulta este appliance.
check-ctr-module-device-pass-form = Há um só módulo, { $name }. Ele foi adicionado com este appliance.
check-ctr-module-device-no-module = Ainda não há módulo que possa consultar um dispositivo.
check-ctr-module-device-id-unknown = Ainda não se sabe o ID de dispositivo do appliance.
check-ctr-module-device-unshown = Esta lista não mostra qual dispositivo um módulo consulta.
check-ctr-module-device-other = O módulo { $name } consulta outro appliance.
check-ctr-module-device-other-why = O dispositivo dele não é { $device }.
check-ctr-module-device-other-fix-1 = { $xdr ->
    [no] No Threat Response, abra [[Modules]] e edite { $name }.
   *[yes] No XDR, abra [[Administration]] > [[Integrations]] e edite { $name }.
}
check-ctr-module-device-other-fix-2 = Em [[Registered Device]], escolha { $device }. Ou adicione um segundo módulo para ele.

## ctr.health

check-ctr-health-title = Saúde do módulo
check-ctr-health-looked-for = O que o { PORTAL() } diz do próprio módulo.
check-ctr-health-why = Um módulo com erro não dá respostas.
check-ctr-health-expected = Saúde: ok
check-ctr-health-found = Saúde: erro
check-ctr-health-pass = O { PORTAL() } diz que o módulo funciona.
check-ctr-health-unsaid = O { PORTAL() } indica a saúde do módulo como { $status }.
check-ctr-health-said = Ele diz “{ $said }”.
check-ctr-health-error = O { PORTAL() } diz que o módulo tem um erro.
check-ctr-health-error-why = Nesse estado, ele não consegue consultar o appliance.
check-ctr-health-error-fix-1 = { $xdr ->
    [no] No Threat Response, abra [[Modules]] e edite o módulo.
   *[yes] No XDR, abra [[Administration]] > [[Integrations]] e edite o módulo.
}
check-ctr-health-error-fix-2 = Verifique [[Registered Device]] e [[Request Timeframe (days)]]; depois salve de novo.
check-ctr-health-error-fix-3 = Se o erro continuar, remova o módulo e adicione-o de novo.

## query.syntax

check-query-syntax-title = Texto da investigação
check-query-syntax-looked-for = Um tipo que o { PORTAL() } conhece, com o valor entre aspas.
check-query-syntax-why = Se o { PORTAL() } não consegue ler o texto, não encontra nada. Isso parece falta de dados.
check-query-syntax-expected = Por exemplo, email_subject:"test"
check-query-syntax-found = { $text }
check-query-syntax-pass = O { PORTAL() } consegue ler o seu texto.
check-query-syntax-pass-corrected = Com as aspas corrigidas, o seu texto está certo. Copie o texto corrigido.
check-query-syntax-pass-own = O texto que a Passarela escreve está certo.
check-query-syntax-malformed = O { PORTAL() } não entende o texto da investigação.
check-query-syntax-malformed-why = Nesse caso ele não encontra nada, mesmo que os dados estejam lá.
check-query-syntax-malformed-fix-1 = Em “Provar que funciona”, escolha um tipo e informe o valor. A Passarela escreve o texto.
check-query-syntax-malformed-fix-2 = Copie esse texto para [[Investigate]].

## query.window

check-query-window-title = Idade da mensagem
check-query-window-looked-for = A data de recebimento da mensagem, comparada com o período de consulta do módulo.
check-query-window-why = O módulo não alcança além do período dele, e não avisa.
check-query-window-expected = { $days ->
    [1] Recebida no último dia
   *[other] Recebida nos últimos { $days } dias
}
check-query-window-found = Recebida: { $time }
check-query-window-pass = { $days ->
    [1] A mensagem não é mais antiga que o período de um dia.
   *[other] A mensagem não é mais antiga que o período de { $days } dias.
}
check-query-window-no-module = Ainda não há módulo, portanto não há período de consulta.
check-query-window-time-unread = A Passarela não consegue ler a hora da mensagem: { $time }.
check-query-window-edge = A mensagem tem mais ou menos a idade do período.
check-query-window-older = A mensagem é antiga demais para o período de consulta do módulo.
check-query-window-older-why = { $days ->
    [1] O módulo consulta só o último dia.
   *[other] O módulo consulta só os últimos { $days } dias.
}
check-query-window-older-fix-1 = Envie uma nova mensagem de teste e investigue essa.
check-query-window-older-fix-2 = Ou edite o módulo e aumente [[Request Timeframe (days)]].

## ctr.data

check-ctr-data-title = Dados no { PORTAL() }
check-ctr-data-looked-for = Um sighting da mensagem de teste vindo do módulo deste appliance.
check-ctr-data-why = Prova que a conexão inteira funciona.
check-ctr-data-expected = Um sighting da mensagem de teste
check-ctr-data-found = Nenhum sighting
check-ctr-data-pass = O módulo { $module } viu a mensagem de teste.
check-ctr-data-earlier = A investigação mais recente não encontrou nada. Uma anterior encontrou.
check-ctr-data-module-error = O módulo não conseguiu responder à investigação.
check-ctr-data-said = Ele diz “{ $said }”.
check-ctr-data-unnamed = O resultado não indica os módulos. Por isso não mostra o que o módulo deste appliance viu.
check-ctr-data-module-unknown = A investigação não encontrou nada, e ainda não se sabe qual é o módulo deste appliance.
check-ctr-data-not-tracked = A investigação não encontrou nada, e o rastreamento de mensagens não mostrou a mensagem.
check-ctr-data-nothing = A investigação estava correta, mas não encontrou nada.
check-ctr-data-nothing-why = O rastreamento de mensagens tem a mensagem, mas o módulo não a encontra. O rastreamento pode estar atrasado.
check-ctr-data-nothing-fix-1 = Espere alguns minutos e investigue de novo. Uma mensagem nova talvez ainda não esteja indexada.
check-ctr-data-nothing-fix-2 = No appliance, verifique se o rastreamento de mensagens está ligado e mostra a mensagem.
check-ctr-data-nothing-fix-3 = No { PORTAL() }, investigue pelo Message-ID ou pelo MID em vez do assunto.
