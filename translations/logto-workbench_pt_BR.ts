<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>O papel de organização %1 o concede.</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>Os papéis de organização %1 o concedem.</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>O papel %1 o concede.</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>Os papéis %1 o concedem.</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>O papel %1 o concede fora daqui; em uma organização só contam papéis de organização.</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>O aplicativo não está nesta organização.</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>O aplicativo não tem papel de organização aqui.</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>O aplicativo não tem papéis.</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>Nenhum dos seus papéis concede permissões da organização.</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>Nenhum dos seus papéis concede escopos deste recurso de API.</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>O papel %1 concede só %2.</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>Os papéis %1 concedem só %2.</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>O modelo de organização não tem essa permissão.</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>Este recurso de API não tem esse escopo.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>Adicionado a ela com o papel %1, ele o receberia.</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1 o concederia.</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1 o concederia com o mínimo de outros; %2 também.</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>Nenhum papel de organização para aplicativos o concede.</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>Nenhum papel o concede.</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>Só papéis para usuários o concedem: %1. Aplicativos não podem tê-los.</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>Nem todos os papéis puderam ser lidos.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Não foi pedido.</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>O token é de antes disso: papéis não mudam tokens já emitidos.</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>Mesmo assim falta ao token.</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>Mesmo assim o token o tem.</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>O token é mais antigo que o que foi lido dos papéis e vale até expirar.</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>O que decide isso não pôde ser lido.</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>O Logto só concede o que o pedido informa.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenha um novo token.</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>Os papéis podem ter mudado: recarregue e peça de novo.</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>Recarregue.</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1 ganha %2 de %3</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1 perde %2 de %3</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>Dentro de organizações, concedem-no: %1.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>%1 concedidos, %2 esperados, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>organization permissions, in tokens without a resource</source>
        <translation>permissões da organização, em tokens sem recurso</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>Página única</translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation>Web tradicional</translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation>Máquina a máquina</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>SPA</source>
        <translation>SPA</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>M2M</source>
        <translation>M2M</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>Not expected</source>
        <translation>Não esperado</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>Só esperado</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>Como esperado</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>Esperado, falta</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>Concedido a mais</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>Pedido, descartado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não pedido</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>O aplicativo não tem App secret que não tenha expirado.</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>Dê a ela um novo segredo e peça de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>Parado às %1: %2 de %n troca</numerusform>
            <numerusform>Parado às %1: %2 de %n trocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>Sondado às %1: %n troca</numerusform>
            <numerusform>Sondado às %1: %n trocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n difere: faltam %1, sobram %2.</numerusform>
            <numerusform>%n diferem: faltam %1, sobram %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difere.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n recusado: %1</numerusform>
            <numerusform>%n recusados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n não pedido: %1</numerusform>
            <numerusform>%n não pedidos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>que tipo de token ele diz ser</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>que tipo de conteúdo ele diz ter</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>extensões que é preciso entender: um token assim não é aceito</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>onde estariam suas chaves; não consultado, pois qualquer um pode escrevê-lo</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>uma chave que ele traz consigo; não usada, pois qualquer um pode escrevê-la</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>onde estaria seu certificado; não consultado, pois qualquer um pode escrevê-lo</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>um certificado que ele traz consigo; não usado, pois qualquer um pode escrevê-lo</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>que certificado ele indica; não usado</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>seu próprio ID, usado uma vez</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>que tipo de token o Logto fez dele</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>o aplicativo para o qual foi feito</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>por qual concessão foi feito</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>a sessão a que pertence</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>quem age aqui pelo sujeito</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>o que o login enviou junto, para detectar repetições</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>que token de acesso veio com ele</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>quão forte foi o login</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>como o usuário entrou</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>nomes de papéis; o Logto verifica escopos, não estes</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>organizações do usuário</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>papéis nas organizações do usuário</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>a chave que o remetente deve ter</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>do usuário</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>se o endereço de e-mail é do usuário</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>se o número de telefone é do usuário</translation>
    </message>
    <message>
        <source>ECDSA over P-256</source>
        <translation>ECDSA sobre P-256</translation>
    </message>
    <message>
        <source>ECDSA over P-384</source>
        <translation>ECDSA sobre P-384</translation>
    </message>
    <message>
        <source>ECDSA over P-521</source>
        <translation>ECDSA sobre P-521</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA com SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS com SHA-256</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>sem assinatura: qualquer um poderia tê-lo escrito</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>assinado com um segredo compartilhado, o que o Logto nunca faz</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>não é um algoritmo aceito aqui</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>uma organização</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>a organização %1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>uma Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>não é uma data</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>o próprio aplicativo</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>de quem trata: um usuário</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>o App ID, igual a sub</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>o aplicativo que o recebeu</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>um token de acesso</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>a chave que o assinou</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>qual das chaves deste tenant o assinou</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>não é um cabeçalho que o Logto escreve</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>quem o emitiu</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>este tenant</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>não este tenant</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>quem pode aceitá-lo</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n escopo: o que ele pode fazer</numerusform>
            <numerusform>%n escopos: o que ele pode fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>não vale antes de %1</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>o usuário entrou %1</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>uma claim personalizada: adicionada pelo tenant</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>Bem formado</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>Chave encontrada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiência</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Não expirado</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>Já válido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>Emitido no passado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>mais de 64 KiB</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>uma só parte: não é um JWT</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>não são as três partes de um JWT assinado</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>o cabeçalho não é base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>o payload não é base64url</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>a assinatura não é base64url</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>o cabeçalho não é um objeto JSON</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>o payload não é um objeto JSON</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>o cabeçalho não é JSON válido</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>o payload não é JSON válido</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>pedindo as chaves do tenant</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>chaves de outro</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>as chaves do tenant não puderam ser lidas</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>pede extensões (crit)</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>%1 não é aceito</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>este tenant não tem a chave %1</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>nenhuma chave deste tenant serve</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 confere</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>não confere: forjado ou danificado</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>sem chave para verificar</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>é este tenant</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>perguntando quem é este tenant</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>o deste tenant não é conhecido</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>não informa nenhum</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>é %1</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>nada com que comparar</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1 não é um recurso de API deste tenant</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>não tem data de expiração</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirou %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>resta %1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>obtido para um usuário, não para si</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub, client_id e App ID diferem</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>sub e client_id coincidem</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>três partes</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>sem nbf: desde o início</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1, um token de acesso</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>não diz</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1, não at+jwt</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>não diz quando</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>o relógio difere em %1</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>endpoint</source>
        <translation>endpoint</translation>
    </message>
    <message>
        <source>tenant ID</source>
        <translation>ID do tenant</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation>Isto é um comando curl</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>Linhas de .env</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>Isto é uma chamada de createManagementApi(…)</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Lido: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>Mais de um valor, vale o primeiro: %1.</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>O recurso %1 não é o da Management API e fica de fora.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Leitura e escrita</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já existe aqui</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>As mesmas configurações de %1.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Outras configurações</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1 é o mesmo aplicativo com outras configurações. Ao substituir, o App secret dele é mantido.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nome em uso</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1 é outro tenant ou aplicativo aqui e fica como está.</translation>
    </message>
</context>
<context>
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>Usuários ativos</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>Erro OAuth</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>Causa possível: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>Algo nele não pode ser usado como está.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>Não enviado por http sem proteção</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>O host não é esta máquina, então as credenciais poderiam ser lidas no caminho.</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>Use um endereço https.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Não há nada com esse nome aqui.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Confira como está escrito.</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>O nome serve para vários objetos</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>Ele não diz qual é o pretendido.</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>Use o ID do objeto pretendido.</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>O perfil é somente leitura</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>Requisições que poderiam mudar algo não são enviadas.</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>Se a mudança é intencional, desative somente leitura no perfil.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>O host não foi encontrado, não aceitou a conexão ou a encerrou antes de completar a resposta.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>Verifique o endereço, a rede e o proxy, e tente de novo.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>O certificado do servidor ou sua configuração TLS não foi aceito.</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>Verifique o endereço. Se a sua própria autoridade certificadora assinou o certificado, adicione-a ao perfil.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>O servidor demorou mais que o limite de tempo.</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>Tente de novo; o servidor ou a rede pode estar ocupado.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>Ela passou do limite de tamanho e foi interrompida.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Peça menos de cada vez.</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>O endereço leva a outro lugar</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>O servidor redireciona. Redirecionamentos não são seguidos, pois as credenciais iriam junto.</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>Se o novo lugar é o certo, use o endereço dele.</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>Não se sabe se isto foi feito</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>A requisição saiu, e nenhuma resposta completa voltou. Ela não foi enviada de novo.</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>Recarregue e confira antes de tentar de novo.</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Nenhum token foi emitido</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>O endpoint de token recusou o pedido.</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>Confira App ID, App secret e recurso.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor recusou a requisição</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>A resposta foi um erro.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>A resposta não foi entendida</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>Não é o que o Logto responde aqui.</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>Confira se o endereço é de um tenant do Logto.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>O App secret está dentro dele e lá permanece.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>O chaveiro não tem App secret para este perfil</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>Ele está aberto e não tem entrada deste perfil.</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>Informe o App secret de novo.</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>Não há chaveiro para usar</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>Nenhum serviço de chaveiro responde nesta sessão.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>Inicie um, como o GNOME Keyring ou o KWallet, ou guarde o App secret apenas nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>O chaveiro não respondeu</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>Ele pode estar com uma pergunta aberta ou travado.</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>Responda à pergunta, se houver, e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>O chaveiro relatou um erro</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>Não foi possível ler ou guardar o App secret.</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>Tente de novo, ou guarde o App secret apenas nesta sessão.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Não foi possível ler ou gravar um arquivo</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>O sistema de arquivos recusou.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>Confira as permissões do arquivo e o espaço livre.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo deu errado neste programa</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>Isto não deveria acontecer.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Relate o problema, por favor, com os detalhes.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Não autorizado</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>O servidor não aceitou o token.</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>Confira qual token é enviado.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>O token é bom e não permite isto.</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>Confira os papéis do aplicativo e os escopos pedidos.</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Não encontrado no servidor</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>O método não é permitido aqui</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>O endereço existe e não aceita este método.</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>A mudança foi recusada</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>Ela não combina com o que já existe.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Requisições demais</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>O servidor pede uma pausa.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>O servidor falhou</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>Ele não conseguiu tratar a requisição.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>Tente de novo. Se continuar, veja o registro do servidor.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Ele leva a %1.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Tente de novo em %1.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>O arquivo não foi importado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>O App secret não está mais aqui</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Informe-o de novo.</translation>
    </message>
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>Deixa de fazer sentido no byte %1.</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>A primeira coisa que não se encaixa é %1.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>Não foi possível alcançar o tenant</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>A conexão falhou, ou algo que não é o Logto respondeu: um proxy, uma página de acesso da rede, outro servidor.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>Verifique o endpoint, a rede e o proxy. Um Logto auto-hospedado costuma atender na porta 3001.</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>O endpoint não é a URL base de um tenant</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Os caminhos do próprio Logto vêm depois do endpoint, então ele não tem nenhum: nem /oidc, nem /api, nem /console.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>Informe apenas esquema, host e porta.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>A porta 3002 é a do tenant de administração</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>Os aplicativos criados no Logto Console ficam no tenant padrão, que um Logto auto-hospedado atende na porta 3001. O tenant de administração não os conhece.</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>Use o endpoint do tenant padrão.</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>O tenant informa outro emissor</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>O emissor dos tokens não é o endpoint usado aqui. Com um domínio personalizado, é assim mesmo. Do contrário, a configuração ENDPOINT do servidor ou os cabeçalhos repassados por um proxy podem estar errados.</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>Quem verifica os tokens deve esperar o emissor que o tenant informa.</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>Os relógios diferem em mais de um minuto</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>Tokens novos podem parecer expirados ou ainda não válidos.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>Acerte o relógio deste computador ou o do servidor.</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>O aplicativo não se identificou</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>O pedido de token não tinha credenciais, nem no cabeçalho nem no corpo.</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>Envie o App ID e o App secret em um dos dois lugares.</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>Não foi possível decodificar as credenciais</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>O cabeçalho Authorization não é o Base64 do App ID e do App secret, ou os dois não foram codificados como formulário antes de unidos (RFC 6749, seção 2.3.1).</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>Codifique as duas partes como formulário, una-as com dois-pontos e então codifique em Base64.</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>O aplicativo se identificou duas vezes</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>As credenciais vieram no cabeçalho e no corpo, ou com dois App IDs.</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>Envie-as em um só lugar.</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>Este tenant não tem aplicativo com este App ID</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>O App ID tem um erro de digitação, é de outro tenant, ou o aplicativo foi excluído.</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>Copie o App ID da página do aplicativo e confira se o endpoint é do mesmo tenant.</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>O App secret foi recusado</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>O segredo não é deste aplicativo: tem um erro de digitação ou espaços, foi excluído desde então, ou o aplicativo é de um tipo que não tem segredo.</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>Copie um segredo da página do aplicativo e guarde-o de novo.</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>O App secret expirou</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>É um segredo deste aplicativo, e seu último dia já passou.</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>Crie um novo segredo para o aplicativo e guarde-o aqui.</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>O aplicativo não é do tipo máquina a máquina</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>Só aplicativos máquina a máquina podem obter tokens por credenciais de cliente.</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>Use o App ID e o App secret de um aplicativo máquina a máquina.</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>O pedido de token não foi entendido</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>Ele não tem um tipo de concessão que o servidor conheça. O corpo pode não estar codificado como formulário, ou seus parâmetros foram unidos sem o e comercial.</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>Envie grant_type=client_credentials em um corpo codificado como formulário.</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>Nenhum recurso de API foi informado</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>O pedido de token não informa recurso nem organização, e o tenant não tem API padrão.</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>Informe o indicador de recurso da API a chamar.</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>Este tenant não tem recurso de API com este indicador</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>Os indicadores são comparados letra por letra, inclusive as barras. O da Management API é https://{tenant ID}.logto.app/api onde quer que o tenant esteja hospedado, também com domínio personalizado.</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>Copie o indicador da página do recurso de API.</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>O indicador de recurso tem a forma errada</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>Ele deve ser uma URI absoluta sem fragmento, e um pedido só pode informar um.</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>O token é para a API padrão do tenant</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>Nenhum recurso foi informado, então o Logto usou a API definida como padrão. Outras APIs recusam o token.</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>O aplicativo não está na organização</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>Tokens de uma organização só vão para aplicativos adicionados a ela.</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>Confira o ID da organização ou adicione o aplicativo a ela.</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>Um script do tenant negou o token</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>O script de Custom JWT para tokens máquina a máquina negou o acesso.</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>Leia o script em Custom JWT no Logto Console e teste-o lá.</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>Um script do tenant falhou</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>O script de Custom JWT para tokens máquina a máquina terminou com erro e está configurado para bloquear o token nesse caso.</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>Procure o erro no registro de auditoria e corrija o script em Custom JWT no Logto Console.</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>A cota de tokens do tenant acabou</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>O plano deste tenant não permite mais tokens máquina a máquina por ora.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>Guarde os tokens até expirarem em vez de pedir novos, ou mude o plano.</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>As credenciais contêm um caractere nulo</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>Ele é invisível e veio junto quando o App ID ou o App secret foi copiado.</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>Copie-os de novo e guarde-os.</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>Nenhum escopo foi concedido</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>O Logto emite um token também quando nada concede. Ou nenhum escopo foi pedido, ou nenhum papel máquina a máquina do aplicativo o tem para este recurso de API.</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>Atribua ao aplicativo um papel com o escopo. Para a Management API, é o papel “Logto Management API access”.</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>Alguns escopos não foram concedidos</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>O Logto omite sem aviso o que os papéis do aplicativo não têm para este recurso de API.</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>Confira como os escopos estão escritos e que papéis o aplicativo tem.</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>Foi concedido mais do que o pedido</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>O token tem escopos que o pedido não informou.</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>Confira os papéis do aplicativo; podem ter mudado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>A requisição não tinha token bearer</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>O cabeçalho Authorization falta ou não começa com “Bearer ”; o B maiúsculo importa.</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>Envie o token de acesso como “Authorization: Bearer”.</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>O token é para outra API</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>A Management API só aceita tokens cuja audiência é exatamente o indicador de recurso dela.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>Obtenha um token para o recurso da Management API.</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>O token é de outro emissor</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>Ele foi emitido por outro tenant ou sob outro host, ou um proxy esconde o endereço do servidor.</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>Obtenha o token do tenant que é chamado, pelo mesmo host.</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>A assinatura do token foi recusada</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>Ele foi assinado com uma chave que o tenant não tem: por outro tenant, ou antes de as chaves mudarem.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenha um novo token.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>Ele passou da validade definida para o recurso de API, ou os relógios diferem.</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>Obtenha um novo token; se não ajudar, compare os relógios.</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>O token não é um JWT</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>Tokens emitidos sem recurso são opacos, e a API não aceita nenhum deles.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>Obtenha um token para o recurso da API.</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>Falta ao token o escopo “all”</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Toda chamada da Management API precisa dele, e o aplicativo o tem por um papel máquina a máquina.</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>Atribua ao aplicativo o papel “Logto Management API access” ou outro com este escopo.</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>O plano do tenant não permite isto</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>O tenant está suspenso, ou um limite do plano foi atingido.</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>Veja a assinatura no Logto Cloud.</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>Este servidor não oferece o recurso</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>Ele só existe no Logto Cloud ou não está configurado aqui.</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>Os valores da requisição foram recusados</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>Um parâmetro ou uma parte do corpo não é o que o endpoint espera. Uma página tem no máximo 100 linhas.</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>Os detalhes dizem qual é o valor.</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>O objeto não existe</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>Ele foi excluído nesse meio-tempo, ou seu ID é de outro tenant.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Recarregue a lista.</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>Não foi possível ler o App secret do chaveiro</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>O chaveiro está bloqueado, não existe, não respondeu ou não tem entrada para este perfil.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>Desbloqueie o chaveiro e tente de novo, ou informe o segredo para esta sessão.</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Experimente %1.</translation>
    </message>
    <message>
        <source>The role is for users</source>
        <translation>O papel é para usuários</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>Um aplicativo só pode ter papéis máquina a máquina, e o tipo de um papel não pode ser mudado.</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>Atribua um papel máquina a máquina com as mesmas permissões, ou crie um.</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>O token é mais antigo que uma mudança de papéis</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>Um token mantém aquilo com que foi emitido até expirar, seja o que for atribuído ou removido depois.</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>Falta o papel esperado</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>Só o endpoint para o Hasura pede um papel pelo nome, e se refere a um papel de um usuário.</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>Chame-o com o token de um usuário e compare o cabeçalho Expected-Role com os papéis do usuário.</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>O endpoint aceita outro tipo de token</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>Ele atende usuários que fizeram login. Um token máquina a máquina não representa usuário algum.</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>Use o endpoint da Management API para o mesmo fim.</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>A mudança não combina com o que existe</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>O que seria atribuído já está atribuído, ou o Logto o proíbe: permissões da Management API não podem ir para papéis de usuários, e seus papéis integrados não podem ser mudados.</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>Recarregue; o que já está atribuído não precisa de mudança.</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>Uma API sua recusou o token</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>Ela mesma verifica o token: assinatura, emissor, audiência, expiração e escopos. Um deles não é o que ela espera.</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>Compare o que a API espera com o que o token diz, verificação por verificação.</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>A API espera outro algoritmo de assinatura</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>O Logto assina com ES384, a menos que suas chaves tenham sido trocadas para RSA. Muitas bibliotecas esperam RS256.</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>Faça a API aceitar ES384, ou troque a chave de assinatura do tenant para RSA.</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>Atribua um papel que o conceda: %1.</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>Registrados e parecidos: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Papéis na organização</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>Permissões de API</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Validade do token</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>SSO corporativo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>ID do usuário no provedor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>Expira em menos de um dia</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expira em %n dia</numerusform>
            <numerusform>Expira em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicativo</numerusform>
            <numerusform>%n aplicativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Atribuído a</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n chave: %1</numerusform>
            <numerusform>%n chaves: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>Falta o papel predefinido da Management API</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>Tenants novos têm o papel Logto Management API access. Sem ele ou um igual, nenhum outro aplicativo pode receber acesso à Management API.</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>O papel predefinido da Management API foi editado</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>Ele foi feito para levar o escopo all e nada mais. Guias e pessoas contam com isso: quem o recebe agora ganha outra coisa.</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>Um recurso de API se parece com a Management API</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>Tokens para ele parecem certos e são recusados pela Management API com 401. Só vale o recurso de API integrado, seja qual for o endereço do tenant.</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>Uma API padrão esconde um recurso esquecido</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>Um pedido de token que não informa recurso recebe um token para esta API em vez de um erro, e só é recusado depois, em outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n aplicativo pode fazer tudo</numerusform>
            <numerusform>%n aplicativos podem fazer tudo</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>A Management API conhece um escopo, all: quem o tem lê e muda todo usuário, aplicativo e segredo do tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n papel não concede nada</numerusform>
            <numerusform>%n papéis não concedem nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>Quem tem só um papel assim recebe tokens sem escopo, e um 403 da API que deveria deixá-lo entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n papel concede exatamente o mesmo</numerusform>
            <numerusform>%n papéis concedem exatamente o mesmo</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>Uma mudança em um deles é facilmente esquecida no outro.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>O registro de auditoria foi lido até %1.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>O registro de auditoria foi lido até %1; de aplicativos movimentados, pelo menos até %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n segredo expirou</numerusform>
            <numerusform>%n segredos expiraram</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>Pedidos de token com eles são recusados. Exclua-os quando ninguém mais os usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n segredo expira em até 30 dias</numerusform>
            <numerusform>%n segredos expiram em até 30 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>Nesse dia seus aplicativos deixam de obter tokens. Um segundo segredo permite a troca sem interrupção.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n segredo não é usado</numerusform>
            <numerusform>%n segredos não são usados</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>Nenhum token foi pedido com eles; quem encontrar um pode pedir. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n segredo nunca expira</numerusform>
            <numerusform>%n segredos nunca expiram</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>Um que vaze continua valendo até alguém notar. A expiração é escolhida ao criar o segredo e não pode ser mudada depois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n vez, a última %1</numerusform>
            <numerusform>%n vezes, a última %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>os mais recentes do registro de auditoria</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>Consultando o tenant…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>Nada aqui tem esse nome. A partir de duas letras, a busca é feita no tenant.</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>Nada encontrado. Você pode usar nomes, IDs, endereços de e-mail e URLs.</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>built-in</source>
        <translation>integrado</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>grants nothing</source>
        <translation>não concede nada</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>escopos não lidos</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Falha na descompressão: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no address in it yet.</source>
        <translation>Ainda não há endereço.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Esta não é uma URL completa.</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>Só é possível usar endereços https e http.</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>A porta 0 não é uma porta.</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>A URL contém um nome de usuário ou uma senha, que seriam enviados junto.</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>A URL contém um # seguido de algo que nenhum servidor recebe.</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>A URL contém um caractere de controle.</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>O host não é esta máquina, então as credenciais poderiam ser lidas no caminho.</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>Um caminho precisa de uma URL base, e este recurso de API não tem nenhuma na conexão.</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>O token da Management API só vai para o endpoint da própria conexão.</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>O token de um recurso de API só vai para a URL base desse recurso.</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>O método contém um caractere que nenhum método pode ter.</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECT abre um túnel; não haveria resposta para mostrar.</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>Um parâmetro tem valor e não tem nome.</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>O nome de um cabeçalho contém um caractere inválido ou está faltando.</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>Este cabeçalho pertence à conexão e não pode ser definido.</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>O valor de um cabeçalho contém um caractere de controle.</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>Um token já foi escolhido. Escolha Sem token para escrever você mesmo o cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>O App secret contém um caractere nulo, que é invisível.</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>O App secret é mais longo do que qualquer chaveiro aceita.</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>O App secret não é texto.</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>Uma conexão precisa de um nome, sem caracteres de controle.</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>Outra conexão já tem o nome %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>O arquivo não é JSON: não foi possível ler a linha %1.</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>O arquivo não foi gerado pela exportação de conexões.</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>O arquivo tem a versão de formato %1, de outra versão do programa.</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>O arquivo não contém conexões.</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>O arquivo tem %1 conexões, mais do que se pode importar de uma vez.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 não é um objeto.</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 não é o que deveria ser.</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1 está faltando, é longo demais ou contém caracteres de controle.</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1 não é o endereço de um tenant.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 está faltando.</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>Ele foi guardado só para uma sessão, e ela terminou.</translation>
    </message>
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>Nenhuma resposta completa chegou no limite de tempo de %1.</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>Nada chegou do servidor por %1.</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>Nenhuma conexão se formou em %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor expirou.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>O certificado do servidor ainda não é válido; o relógio deste computador pode estar errado.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>O servidor assinou seu certificado ele mesmo, e ninguém confiável aqui responde por ele.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>O certificado do servidor vem de uma autoridade que não é confiável aqui.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>O certificado do servidor é de outro host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>O certificado do servidor foi revogado.</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>Passou do limite de %1 e foi interrompida.</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>Sua compressão está quebrada, ou cresce além da medida.</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>Seu cabeçalho não tem campos, ou tem demais para ler.</translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation>Máquina a máquina</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Qualquer campo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exatamente</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>Padrão LIKE</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>Padrão SIMILAR TO</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuários</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>O valor inteiro</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>Ele não pode terminar com uma única barra invertida.</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>Confira os parênteses e colchetes, as repetições e uma barra invertida no fim.</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>O servidor não consegue ler “%1”</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>O endpoint não tem /oidc no fim.</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>O endpoint não tem /api no fim.</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>O endpoint é o endereço do tenant, não o do Console.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>A porta 3002 é a do tenant de administração; os aplicativos ficam no da porta 3001.</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>O endpoint normalmente não tem caminho.</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>Há espaços nele.</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>Não começa com https://.</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>http sem proteção serve só para esta máquina; outros hosts precisam de https.</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>O endpoint não contém nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>O endpoint termina antes de ? e #.</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>Um domínio personalizado funciona; os tokens o levam como emissor, e o recurso continua o mesmo.</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>Este host é um tenant do Logto Cloud.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Isto não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>Um ID de tenant só tem letras minúsculas, dígitos e hifens, como em https://{tenant ID}.logto.app.</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>Há espaços no App secret.</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>Há um caractere invisível no App secret.</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Os App secrets que o Logto cria têm 32 caracteres.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>Alcançar o host</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>Ler o documento de descoberta</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>Comparar o emissor</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>Comparar os relógios</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>Autenticar o aplicativo</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>Pedir a Management API</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>Obter o escopo “all”</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>Chamar a Management API</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Ele pode estar pedindo a senha em outra janela.</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Ainda aguardando uma resposta</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>O tenant ou a rede está lento no momento.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>ganha</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>perde</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>ganha %n escopo</numerusform>
            <numerusform>ganha %n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>perde %n escopo</numerusform>
            <numerusform>perde %n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1 recebe o papel %2</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1 perde o papel %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 é adicionado</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>%1 é retirado</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>o papel é excluído</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 é excluído</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>o recurso de API é excluído</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>papel de organização, em toda organização</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicativo</numerusform>
            <numerusform>%n aplicativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>até %n usuário</numerusform>
            <numerusform>até %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>nenhum aplicativo o tem</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>papel de organização para usuários</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>papel de organização para aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n papel de organização</numerusform>
            <numerusform>%n papéis de organização</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>Escopos que o aplicativo recebe, por recurso de API, com os papéis que os concedem</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondar</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>Pergunta a tokens reais o que concedem</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir em Tokens</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>Abrir na Matriz</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sem organização</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>Este aplicativo não existia quando papéis e aplicativos foram lidos</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>O que ele recebe nesta organização ainda não foi lido</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>Não deveria receber escopos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>Deve ter %n escopo</numerusform>
            <numerusform>Deve ter %n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n recurso de API</numerusform>
            <numerusform>%n recursos de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>%n escopo faltando</numerusform>
            <numerusform>%n escopos faltando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>%n escopo a mais</numerusform>
            <numerusform>%n escopos a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n token recusado</numerusform>
            <numerusform>%n tokens recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>Tokens reais diferem: %1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>Tokens reais de %n recurso de API conferem</numerusform>
            <numerusform>Tokens reais de %n recursos de API conferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>Todo recurso de API</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>Nenhum papel lhe concede escopos. Seus tokens são emitidos mesmo assim, sem nenhum.</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>Todas as requisições desta sessão</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>Filtrar por método, caminho, status ou token</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>Manter à vista a requisição mais nova</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>Esquecer todas as requisições concluídas</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Fechar a atividade</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n requisição</numerusform>
            <numerusform>%n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 de %n requisição</numerusform>
            <numerusform>%1 de %n requisições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>Salvar o corpo em um arquivo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>Corpo, com recuo</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Corpo como recebido</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>Envie a requisição para ver o que a API diz.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Aguardando a resposta…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>Cancelar encerra a espera.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conexão %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>download %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>O corpo tem %1, mais do que se mostra aqui. Salve-o em um arquivo para ler tudo.</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>O corpo não é texto. Salve-o em um arquivo.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Salvar o corpo</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Cancelado após %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiRefusalDialog</name>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiência</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>O que a API espera</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>O token enviado é verificado como a API o faria. Ajuste estes campos ao que está configurado na API.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>Escopos que exige</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Por que foi recusado?</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>qualquer, ou por exemplo ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>O token não está mais aqui</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>Envie a requisição de novo e depois pergunte.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>Lendo as chaves do tenant…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>Esta verificação falha: %1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>Uma API com essas expectativas aceita o token</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>Se mesmo assim recusar, está configurada para outra coisa, guarda chaves de antes de o tenant trocá-las, ou seu relógio está errado.</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>O token não pôde ser verificado</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>As chaves do tenant não puderam ser lidas.</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>falta ao token %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>Seus próprios recursos de API</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>O que o painel de requisições pode chamar além da Management API.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>Adicionar um recurso de API</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>Remover o recurso de API</translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation>Indicador de recurso</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>Linha %1: um indicador de recurso é um URI absoluto, como https://shopping.api.</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>Linha %1: a URL base deve começar com https://, ou http:// neste computador.</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de demonstração</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear e repetir</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>Informar o App secret…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar a conexão…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Linhas das listas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>As janelas abertas mudam na hora e continuam mostrando o que mostravam.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>O aplicativo em JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>De terceiros</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Endpoint do Logto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Sem papéis aqui</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>Só aplicativos máquina a máquina têm papéis. Este age em nome dos usuários que entram por ele.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Ainda sem papéis</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>Sem papel, seus tokens não levam escopos. Mesmo assim o Logto responde 200, e a API então diz 403.</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>Papéis do aplicativo, com seus escopos</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papéis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>com %n escopo</numerusform>
            <numerusform>com %n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>Segredos do aplicativo: nomes e expiração</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>Sem segredos</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>Sem um segredo, ele não pode pedir um token.</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>Organizações do aplicativo</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>Em nenhuma organização</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>Ele não pode obter um token de organização.</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>Entradas do aplicativo no registro de auditoria, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>Nada no registro de auditoria</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>Nenhum token foi pedido e ninguém entrou por ele.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>Sem organizações aqui</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>Só aplicativos máquina a máquina entram em organizações. Este age em nome dos membros que entram por ele.</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Sem segredos aqui</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>Um aplicativo no dispositivo do usuário não consegue guardar um segredo. Este autentica usuários sem um.</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>Aplicativos SAML confiam em um certificado.</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Dados personalizados</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>%n entrada no JSON</numerusform>
            <numerusform>%n entradas no JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obter um token</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>Sem acesso próprio</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>Seus tokens levam o que o usuário que entra pode fazer, dentro do que foi pedido.</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Nada a supor aqui</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>Só aplicativos máquina a máquina têm papéis.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nome ou ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n aplicativo encontrado</numerusform>
            <numerusform>%n aplicativos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicativo</numerusform>
            <numerusform>%n aplicativos</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>Nenhum aplicativo tem no nome ou no ID o que você digitou, ou nenhum é desse tipo.</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Ainda sem aplicativos</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crie um no console do Logto; ele aparece aqui depois de recarregar.</translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Tokens para máquinas</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>Tokens para usuários</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Buscar no que foi carregado</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>Mostra novas entradas conforme chegam</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>As entradas mais novas vêm primeiro: o servidor não envia outra ordem.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation>
            <numerusform>%1/%n</numerusform>
            <numerusform>%1/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>A entrada mais nova</numerusform>
            <numerusform>As %n entradas mais novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation>
            <numerusform>%n+</numerusform>
            <numerusform>%n+</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>Nenhuma entrada carregada atende aos filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ainda sem entradas</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>O Logto grava uma a cada troca de token e a cada login.</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>A lista não carregou</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>O motivo está acima.</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>Trocas de token e logins ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>%n registro pesquisado</numerusform>
            <numerusform>%n registros pesquisados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>Há mais antigos.</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete remove</translation>
    </message>
</context>
<context>
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>lwb::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar ou ir para</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar ou ir para…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>ou cole um ID, e-mail ou URL</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar um tenant</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hospedagem</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID do tenant</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>Está no endereço do console do Logto Cloud</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>Domínio personalizado (opcional)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>Guardar o App secret em</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>Somente leitura: nenhuma ação que altere dados</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Recurso da Management API</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticação do cliente</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>CAs adicionais (arquivo PEM)</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>Derivado do que você digitou</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Onde encontro isso?</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Auto-hospedado</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Memória, só nesta sessão</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Cabeçalho Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>Para um servidor cujo certificado o sistema não conhece</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n certificado escolhido</numerusform>
            <numerusform>%n certificados escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 não contém nenhum certificado PEM.</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>Lê um comando curl, linhas de .env ou uma chamada de createManagementApi(…) da área de transferência</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Colar…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>Nada para ler na área de transferência</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>Antes, copie um comando curl que peça um token, linhas de .env ou uma chamada de createManagementApi(…).</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>Preenchido com o texto colado</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>O App secret não é copiado</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>Informe-o, ou o de outro aplicativo.</translation>
    </message>
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>No console do Logto, crie um aplicativo máquina a máquina.</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>Dê a ele um papel com acesso à Management API.</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>Copie aqui o App ID e o App secret. Ambos ficam neste computador.</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectPage</name>
    <message>
        <source>Logto Workbench</source>
        <translation>Logto Workbench</translation>
    </message>
    <message>
        <source>See what your applications may do, and prove it with real tokens.</source>
        <translation>Veja o que seus aplicativos podem fazer e comprove com tokens reais.</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>Segredos vão para o chaveiro do sistema, tokens ficam na memória. Sem telemetria, sem conta.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar um tenant</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloud ou auto-hospedado, com um aplicativo M2M</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorar a demonstração</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>Um clique. Sem conta, sem rede; tudo funciona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar mesmo assim</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Guardar só nesta sessão</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>A conexão %1 não existe mais</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>Ela foi excluída aqui ou por outro programa.</translation>
    </message>
    <message>
        <source>Use it and test again</source>
        <translation>Usar e testar de novo</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>Antes das suas mudanças</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation>Trocar o App secret…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticação do cliente</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Cabeçalho Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n própria</numerusform>
            <numerusform>%n próprias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsPage</name>
    <message>
        <source>The App secret was replaced</source>
        <translation>O App secret foi substituído</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>O tenant emitiu um token para o novo. Abra a conexão de novo para usá-lo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar um tenant</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de um arquivo…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>Exportar as selecionadas…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todas…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>Excluir as selecionadas…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexão</numerusform>
            <numerusform>%1 de %n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Ainda sem conexões</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>Conecte um tenant ou importe um arquivo de conexões de outro computador.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>Nenhuma conexão contém o que você digitou.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexões</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Conexões (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n conexão importada</numerusform>
            <numerusform>%n conexões importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>Os App secrets delas não estão no arquivo: cada um é pedido no primeiro uso.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexões</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexões (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n conexão exportada</numerusform>
            <numerusform>%n conexões exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>O arquivo %1 não contém App secrets.</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Excluir conexões</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Excluir a conexão %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>Excluir %n conexão?</numerusform>
            <numerusform>Excluir %n conexões?</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>O App secret também é excluído. Nada muda no tenant.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n conexão excluída</numerusform>
            <numerusform>%n conexões excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>Os App secrets delas foram removidos deste computador.</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>%1 não foi excluída: o App secret ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>Sem a conexão, a entrada logto-workbench/%1 ficaria lá.</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>Excluir e deixar o segredo</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Manter a conexão</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Excluir a conexão</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>Não foi possível ler ou gravar o que foi guardado das suas janelas: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Limpar histórico…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>Nenhum programa deste sistema abre pastas.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Limpar o histórico?</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>Rascunhos, filtros, colunas, objetos recentes e as posições das janelas são esquecidos. Conexões, seus segredos e estas configurações permanecem.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tudo foi esquecido.</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>Derivado do que você digitou</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar o ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeBox</name>
    <message>
        <source>The exchange: %1</source>
        <translation>A troca: %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>não na resposta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>Abrir em Requisições</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requisição e resposta</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>Fechar os detalhes da requisição</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Requisição como enviada</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sem token</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>token: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>O registro não guardou o corpo inteiro desta requisição.</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>O registro não guardou este corpo.</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>O registro guarda os primeiros 64 KB de um corpo.</translation>
    </message>
    <message>
        <source>as application %1</source>
        <translation>como o aplicativo %1</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>Cole o que falhou</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>Uma resposta HTTP, a saída de curl -v, um corpo JSON, uma entrada do registro de auditoria, uma exceção, linhas de um log. É lido aqui, não é enviado nem guardado.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar um erro</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texto a explicar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>O significado aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>Nada no texto é uma causa conhecida. A linha de status e o corpo da resposta são o que mais diz.</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para planilhas…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON, como no servidor…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON, um objeto por linha…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar para um arquivo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>Pedindo as primeiras linhas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>%1 de %2 linhas lidas, %3 gravadas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n linha exportada</numerusform>
            <numerusform>%n linhas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportação cancelada</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>%1 linhas lidas, %2 gravadas</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Uma exportação está em andamento</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>Continuar a encerra, e nenhum arquivo é gravado.</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>Encerrar a exportação</translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>Mostrar as conexões</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Mostrar o aplicativo</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>Mostrar os aplicativos</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>Mostrar os recursos de API</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>Mostrar a organização</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Mostrar as organizações</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Mostrar o registro de auditoria</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>Examinar um token</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Mostrar os papéis</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar as configurações</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Diagnóstico %1</translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message>
        <source>Reading who may do what</source>
        <translation>Lendo quem pode o quê</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Listando papéis e aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n requisição respondida</numerusform>
            <numerusform>%1 de %n requisições respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>Papéis e aplicativos não foram lidos</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>Nem tudo foi lido: o que falta aqui não está provado ausente</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Ler o resto</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>Um arquivo com versões, configurações e as últimas requisições e mensagens ajuda a encontrar a falha. Ele não contém segredos, tokens nem corpos; contém endereços. Leia-o antes de repassá-lo.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Salvar diagnóstico…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>Independente da Silverhand Inc., criadora do Logto.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Explicar um erro…</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>Um arquivo não contém App secrets: cada nova conexão pede o seu ao ser aberta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>Traz autoridades certificadoras em que a conexão vai confiar.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>O que fazer com %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>Adicionar como %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>Importar %n conexão</numerusform>
            <numerusform>Importar %n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada para importar</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>Não é JSON na linha %1</translation>
    </message>
</context>
<context>
    <name>lwb::KeyValueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Suas conexões</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>Gerenciar as conexões</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>Limites de tempo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>Até a conexão ser estabelecida.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>Enquanto nada vem do servidor.</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Chamada inteira</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>Para as chamadas do próprio programa, sem contar novas tentativas.</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>Silêncio em Requisições</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>O que você envia lá não tem outro limite.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>lwb::ListColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (sem espaço)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Ordenar exige a lista inteira, e esta é longa demais para carregar.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>A lista não carregou</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>O motivo está acima.</translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Copiar com os títulos das colunas</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copiar %n ID</numerusform>
            <numerusform>Copiar %n IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Não contado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>Gráfico ao longo do tempo. %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lwb::LogEntryDetails</name>
    <message>
        <source>The log entry as JSON</source>
        <translation>A entrada do registro em JSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation>Segredo usado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Como corrigir</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>O Logto disse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lwb::LogFilters</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>Token por credenciais de cliente</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>Token por código de autorização</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>Token por refresh token</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Troca de token</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>Token por concessão desconhecida</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revogado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Redefinição de senha</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>Claims personalizadas do token de um aplicativo</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Outro evento…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>Aplicativo…</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>Usuário…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>Filtrar por evento</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>A chave do evento, como em uma entrada do registro:</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation>Aplicativo e usuário</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>lwb::LogTimeDialog</name>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>Registros entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de começar</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Registros de quem</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nome ou ID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>Nome, e-mail, nome de usuário ou ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>Não é o nome de um aplicativo</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>Escolha um dos encontrados</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant demo</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>Conectar um tenant…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorar a demonstração</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas e ajuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>Sair; todas as janelas voltam na próxima vez</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Salvar diagnóstico…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n aplicativo M2M</numerusform>
            <numerusform>%n aplicativos M2M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 de %n aplicativo</numerusform>
            <numerusform>%1 de %n aplicativos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>Sondar esta célula</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir em Tokens</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>Explicação da célula</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fechar a explicação</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>Papel · concede %n escopo</numerusform>
            <numerusform>Papel · concede %n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>Papel de organização · concede %n escopo</numerusform>
            <numerusform>Papel de organização · concede %n escopos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>Por que é esperado</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>Não se sabe se é esperado</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>Por que não é esperado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>O que o concederia</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>e %n outro papel</numerusform>
            <numerusform>e %n outros papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>O que o token diz</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>Ainda não sondado.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido em</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day · how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) of %1</source>
        <translation>
            <numerusform>%n escopo de %1</numerusform>
            <numerusform>%n escopos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>Preparar esta mudança</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>Abre a requisição que atribui o papel. Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>Dá a %1 o papel %2</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para planilhas…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON, uma lista de células…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG, uma imagem…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG, imagem de qualquer tamanho…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n aplicativo M2M</numerusform>
            <numerusform>%n aplicativos M2M</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>O arquivo está sendo gravado…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>Matriz exportada</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The picture would be too large</source>
        <translation>A imagem seria grande demais</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>Filtre a matriz, ou escolha SVG, que não tem esse limite.</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>Só linhas e colunas com algo faltando ou inesperado</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>Todos os recursos de API</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Qualquer papel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1 de %n recurso de API</numerusform>
            <numerusform>%1 de %n recursos de API</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixModel</name>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>application, scope of API resource: state</comment>
        <translation>%1, %2 de %3: %4</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message>
        <source>Dense</source>
        <translation>Denso</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondar</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filtrar aplicativos</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Células menores</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n troca</numerusform>
            <numerusform>%n trocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>Onde algo é esperado</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>Esperado e ainda não sondado</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>Tudo o que se vê, também surpresas</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Esta célula</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta linha</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Esta coluna</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>Sondar esta célula</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>Sondar esta linha</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>Sondar esta coluna</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir em Tokens</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir o aplicativo</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>Abrir o recurso de API</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>Copiar o escopo</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n requisição respondida</numerusform>
            <numerusform>%n requisições respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n requisição respondida</numerusform>
            <numerusform>%1 de %n requisições respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>Lendo aplicativos, papéis e escopos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>O que não se sabe leva um ponto de interrogação; pode estar concedido mesmo assim.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Nem tudo foi lido</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nem tudo pôde ser lido</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar a ler</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>Lendo quem pode o quê</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>%1 requisições respondidas.</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%1 de %2 requisições respondidas.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nada pôde ser lido</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>O motivo está acima.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>A matriz precisa de aplicativos, papéis e recursos de API.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>Sem aplicativos máquina a máquina</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>Só eles têm papéis. Os outros recebem escopos do usuário que entra.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Sem escopos</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>Nenhum recurso de API deste tenant tem escopos ainda.</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Lendo a organização</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>Seus aplicativos e os papéis que têm nela.</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>A organização não pôde ser lida</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>Mostrar o tenant</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>Sem aplicativos nesta organização</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>Nenhum aplicativo máquina a máquina é membro de %1: nenhum recebe um token para ela.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>Tudo o que foi sondado está como esperado.</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>Nada foi sondado ainda: só tokens reais mostram diferenças.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>Nenhum aplicativo passa pelos filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>Sondar %n aplicativo</numerusform>
            <numerusform>Sondar %n aplicativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>Lido %1</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>Última sondagem %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 de %n escopo</numerusform>
            <numerusform>%1 de %n escopos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>Sondar exige %n troca de token</numerusform>
            <numerusform>Sondar exige %n trocas de token</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>Cada uma deixa uma entrada no registro de auditoria sob seu aplicativo e conta na cota de tokens do Logto Cloud. App secrets são lidos para isso e mantidos só na memória.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1 de %n troca</numerusform>
            <numerusform>%1 de %n trocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sondando</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Probing is paused</source>
        <translation>A sondagem está pausada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>%n deles já tem resposta desde %1.</numerusform>
            <numerusform>%n deles já têm resposta desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>Pedir o outro</numerusform>
            <numerusform>Pedir os outros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Pedir todos</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixView</name>
    <message>
        <source>Applications by scopes</source>
        <translation>Aplicativos por escopos</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Current page</source>
        <translation>Página atual</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationDetails</name>
    <message>
        <source>The organization as JSON</source>
        <translation>A organização em JSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Membros da organização</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Ainda sem membros</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>Usuários entram por convite ou são adicionados no console do Logto.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>Aplicativos da organização</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Sem aplicativos</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>Um aplicativo máquina a máquina só obtém um token para esta organização depois de adicionado a ela.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>Papéis do modelo de organização</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>Sem papéis de organização</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>O modelo de organização não tem nenhum, então ninguém pode ter um aqui.</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>O papel de organização em JSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiência</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>Multifator</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>Exigido de todos os membros</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Não exigido</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Dados personalizados</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>De quem são os papéis que contam: os diretos, ou os de uma organização</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>O tenant</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>Procurar outra organização…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Procurar uma organização</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>Parte do nome, ou o ID:</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Buscar nome ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n organização encontrada</numerusform>
            <numerusform>%n organizações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>Nenhuma organização tem no nome ou no ID o que você digitou.</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Ainda sem organizações</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crie uma no console do Logto; ela aparece aqui depois de recarregar.</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>Merece atenção</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>Nada se destaca em aplicativos, papéis e recursos de API.</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Listando papéis e aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n requisição respondida</numerusform>
            <numerusform>%1 de %n requisições respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nem tudo foi lido: %1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Ler o resto</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>Testa host, descoberta, relógio, App secret, recurso de API, escopo e uma chamada, passo a passo. Pede novos tokens, o que deixa entradas no registro de auditoria.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>Passou às %1</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>Não passou às %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewExchanges</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Tokens para máquinas</translation>
    </message>
    <message>
        <source>Token requests</source>
        <translation>Pedidos de token</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>%L1 em 14 dias</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>Pedidos de token recusados</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>Nenhum pedido de token foi recusado nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>Nenhum pedido de token foi recusado nos últimos 7 dias.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>%n entrada do registro de auditoria lida</numerusform>
            <numerusform>%n entradas do registro de auditoria lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>Ver 7 dias</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nem tudo foi lido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n entrada lida, só até %1</numerusform>
            <numerusform>%n entradas lidas, só até %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>%n nas últimas 24 horas</numerusform>
            <numerusform>%n nas últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>%n nos últimos 7 dias</numerusform>
            <numerusform>%n nos últimos 7 dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Finds secrets that have expired or will soon, that never do, and that nobody uses. Every machine-to-machine application is asked for its secrets; their values come along and are dropped at once.</source>
        <translation>Encontra segredos que expiraram ou vão expirar, que nunca expiram e que ninguém usa. Os segredos de cada aplicativo máquina a máquina são pedidos; os valores vêm junto e são descartados na hora.</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Listando os aplicativos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1 de %n aplicativo lido</numerusform>
            <numerusform>%1 de %n aplicativos lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>Ler os segredos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>Nenhum segredo precisa de atenção.</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nem tudo foi lido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n aplicativo não lido</numerusform>
            <numerusform>%n aplicativos não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lido %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewTenant</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID do tenant</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexão</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>Nenhum agora; a próxima requisição obtém um</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>Não concede nada, expira %1</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>Concede %1, expira %2</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Seu token</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>Usuários ativos</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>hoje %1, 7 dias %2, 30 dias %3</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>Escolher um perfil</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Perfil %1, %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, somente leitura</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nenhum perfil</translation>
    </message>
</context>
<context>
    <name>lwb::ProxySettings</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Guardar no chaveiro</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>As conexões passam por</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>Esta máquina é sempre acessada diretamente.</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>Um proxy HTTP que permite CONNECT.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>Se o proxy pedir</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Isto não pode ser um nome de usuário.</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>Sem efeito até que haja um host.</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>Só um nome de host ou endereço: sem https://, sem porta.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>No chaveiro</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>O token como é enviado</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Ordenar exige a lista inteira, e esta é longa demais para carregar.</translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Escopos, separados por espaços</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sem token</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>Esta conexão é somente leitura: só GET, HEAD e OPTIONS são enviados.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>O corpo não é JSON: %1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>Os caminhos partem de %1</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>Enviar para produção?</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2 altera %3, um tenant de produção.</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Copiado como curl</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>$ACCESS_TOKEN marca o lugar do token.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar a requisição</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Parar de esperar a resposta</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>Seu rascunho voltou sem os segredos</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>Eles nunca são gravados: preencha onde está *** antes de enviar.</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>Seu rascunho voltou sem o corpo</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>Era longo demais para ser guardado.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <translation>A API recusou o token</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>As verificações dela podem ser feitas aqui, uma a uma.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Por que foi recusado?</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido até %1</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>Obtenha um novo em Tokens.</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>A Management API não tem esse caminho</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>Confira o caminho e o método: os caminhos dela começam com /api/.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>Ficou no lugar do que você escrevia.</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>Escopos do recurso de API</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Ainda sem escopos</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>Tokens para esta API não levam escopos, seja qual for o papel do aplicativo.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>O recurso de API em JSON</translation>
    </message>
    <message>
        <source>Built-in API resource</source>
        <translation>Recurso de API integrado</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID do recurso</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Validade do token</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n segundo)</numerusform>
            <numerusform>%1 (%n segundos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>API padrão</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>Sim. Um pedido de token que não informa recurso obtém um token para esta API em vez de um erro, e assim um recurso esquecido passa despercebido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>Sim: a Management API do próprio Logto. Ela não pode ser alterada nem excluída.</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Quem pode</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Nada a supor aqui</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>A API do próprio Logto não pode ser mudada nem excluída.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>O Logto não sabe buscar recursos de API: todos são carregados, e a busca por nome, indicador e ID é feita aqui.</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nome ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n recurso de API</numerusform>
            <numerusform>%n recursos de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>%n recurso de API encontrado, busca feita aqui</numerusform>
            <numerusform>%n recursos de API encontrados, busca feita aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>Nenhum recurso de API tem no nome, no indicador ou no ID o que você digitou.</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>Ainda sem recursos de API</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crie uma no console do Logto; ela aparece aqui depois de recarregar.</translation>
    </message>
</context>
<context>
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>Aplicativos que têm o papel, com seus escopos</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>Este papel não existia quando papéis e aplicativos foram lidos</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n aplicativo deve ter seus escopos</numerusform>
            <numerusform>%n aplicativos devem ter seus escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n token real confere</numerusform>
            <numerusform>%n tokens reais conferem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>Permissões do papel, por recurso de API</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>Ele não concede nada</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>Quem tem este papel não ganha escopos com ele. Os tokens são emitidos mesmo assim, só que sem escopos.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n escopo</numerusform>
            <numerusform>%n escopos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n API resource(s)</source>
        <translation>
            <numerusform>de %n recurso de API</numerusform>
            <numerusform>de %n recursos de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that hold the role</source>
        <translation>Aplicativos que têm o papel</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>Nenhum aplicativo o tem</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>O que ele permite ainda não chega a ninguém.</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>Usuários que têm o papel</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>Nenhum usuário o tem</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>O papel em JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Papel padrão</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>Sim: todo novo usuário o recebe</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ID do papel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n recurso de API</numerusform>
            <numerusform>%n recursos de API</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Atribuído a</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicativo</numerusform>
            <numerusform>%n aplicativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nome ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papéis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n papel encontrado</numerusform>
            <numerusform>%n papéis encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>Nenhum papel tem no nome, na descrição ou no ID o que você digitou, ou nenhum é desse tipo.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Ainda sem papéis</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crie uma no console do Logto; ela aparece aqui depois de recarregar.</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>Escopos pedidos, esperados e concedidos</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltando</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>a mais</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lwb::ScopesField</name>
    <message>
        <source>Another scope</source>
        <translation>Outro escopo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>Não há escopo %1. Ele é pedido mesmo assim.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar ou ir para…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar ou ir para</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>Novo App secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Testar e substituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>O atual permanece até que o novo obtenha um token.</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>Pedindo um token com ele…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>Não substituído: %1. %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>lwb::SecretSettings</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Testar o chaveiro</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>Apagar um segredo copiado após</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>Se ainda estiver na área de transferência; e ao fechar o programa.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não consultado</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>O chaveiro está aberto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>An encrypted file of libsecret&apos;s</source>
        <translation>Um arquivo cifrado da libsecret</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>O do próprio sistema</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>Ele não informa se está aberto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>Ainda não há chaveiro; o primeiro segredo cria um</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>Um segredo foi gravado, lido de volta e apagado.</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 linhas são demais para selecionar</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>Até %1 podem ser selecionadas por vez. Exportar grava todas as linhas em um arquivo.</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>%1 de %2 linhas copiadas</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>As outras não estão carregadas. Exportar grava todas as linhas em um arquivo.</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>Não foi possível ler suas configurações</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>O arquivo foi guardado como %1.</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>Algumas configurações do arquivo não podem ser usadas</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>Valem os valores padrão: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Em listas</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>Percorrer as linhas</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>Abrir o objeto da linha</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>Incluir mais uma linha na seleção</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar as linhas selecionadas como tabela</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>Na matriz</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Explicar a célula</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>Sondar a célula</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lwb::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>Mais abas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lwb::TokenAskPane</name>
    <message>
        <source>Read its secret</source>
        <translation>Ler seu segredo</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obter token</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Todos os esperados</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>Todos os que existem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>Tudo o que os papéis do aplicativo concedem para este recurso de API</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>Todo escopo do recurso de API, para ver o que é concedido</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>Sem escopo: o Logto não concede nenhum que não seja pedido</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>Colar um token…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexão</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1 (esta conexão)</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>Nada diz para que serve: o Logto usa a API padrão do tenant, %1.</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>Nada diz para que serve, e o tenant não tem API padrão: o Logto recusa.</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>Nada diz para que serve: o Logto usa a API padrão do tenant.</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>Nenhum recurso de API deste tenant tem este indicador.</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>Para pedir como este aplicativo, seu App secret é lido pela Management API e mantido na memória até esta conexão fechar. Cada token deixa então uma entrada sob ele no registro de auditoria e, no Logto Cloud, conta na cota de tokens.</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>Seu segredo só é lido depois que você disser sim.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>O que pedir</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>Vários coincidem: %1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>Não há aplicativo “%1”.</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>Não há recurso de API “%1”.</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>Não está em nenhuma organização “%1”.</translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation>sem escopos</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Token da Management API: %1, restam %2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Token da Management API: %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nenhum token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token recusado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>só aqui: %1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fechar a comparação</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Dois tokens comparados</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>Claims dos dois tokens</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>Cabeçalho e payload dizem o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>Escopos e listas são comparados como conjuntos: a ordem não conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>Mais %n claim não é mostrada.</numerusform>
            <numerusform>Mais %n claims não são mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::TokenComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPaste</name>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>Um JWT ou um token opaco, como está, com “Bearer” antes, ou dentro da resposta de um endpoint de token. É lido aqui, mantido só na memória e não é enviado.</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>Sair sem inspecionar um token</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPopover</name>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Token da Management API</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>Esquece este token e obtém um novo</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>Pedindo um novo token…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>O último pedido de token foi recusado: %1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Tudo o que foi pedido está concedido.</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Pedido e não concedido: %1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>Não há token agora; a próxima requisição obtém um.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obter um token</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir em Tokens</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>O que foi respondido</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>Provavelmente: %1. %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>Usar em Requisições</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>O token e o que se sabe dele</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>colado</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>Um token opaco</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>Não é um token legível</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Não expira</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expirou %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>resta %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>Só decodificado: as chaves do tenant não puderam ser lidas. %1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>Não é deste tenant</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>Só decodificado. Ele indica outro emissor, cujas chaves não são pedidas: qualquer um poderia tê-lo escrito.</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>O que falha: %1.</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>Um retrato de antes</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>Os papéis mudaram desde a emissão. O que ele tem fica até expirar.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Obter um novo</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>Para a API padrão</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>Nada foi dito sobre para que serve: o Logto usou a API padrão do tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>Ele tem algo diferente do que os papéis concedem agora.</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>A resposta foi 200: o Logto descarta escopos que nenhum papel concede, sem avisar.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Sem escopos</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>Não tem nenhum, então nada pode fazer.</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>Nenhum foi pedido, e o Logto não concede nenhum que não seja pedido.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sem diferenças</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>Ele tem o que deve ter.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Nada com que comparar ainda</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>Os papéis do tenant estão sendo lidos.</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>Não havia texto.</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>Um token opaco é uma chave para algo que seu emissor guarda: nada pode ser lido dele, e nada verificado. O Logto dá tokens assim a aplicativos de usuários que não informam recurso de API, e só os aceita ele mesmo, no seu endpoint userinfo.</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>Ele tem cinco partes: um token criptografado (JWE). Só quem tem a chave pode lê-lo; o Logto não emite nenhum.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>Tem mais de 64 KiB. Nenhum servidor aceitaria um cabeçalho desse tamanho.</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>Era para ser um JWT e não é: %1. Foi copiado inteiro?</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 de %2 passam</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>Mais %n, não exibido</numerusform>
            <numerusform>Mais %n, não exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>Diz que restam %1</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>Ele não contém nada inesperado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>Mais %n, desconhecido aqui, não exibido.</numerusform>
            <numerusform>Mais %n, desconhecidos aqui, não exibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>às %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>Apenas decodificado. Não nomeia emissor: qualquer um pode tê-lo escrito.</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>Nenhum token ainda</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>Escolha quem pede e para quê, e obtenha um token: você vê o que foi pedido, o que deveria ser concedido, o que é concedido e por que diferem. Ou inspecione um token que já tem.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obter o token</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspecionar um token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecionar</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>colado</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>Com um token colado…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Comparar com outro token</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>O indicador existente mais parecido é %1.</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>Pedir esse</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>Só um token verificado é enviado.</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>Confiáveis além das do sistema</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>Escolher um arquivo PEM…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1 não contém certificado PEM ou contém um ilegível.</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>Para servidores cujo certificado o sistema não conhece. Uma conexão pode ter as suas.</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>O que está guardado aqui não pode ser lido: nada é enviado até que seja removido.</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expirou em %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>O usuário em JSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Papéis do usuário</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Sem papéis</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>Os tokens deste usuário não levam escopos de um recurso de API, a menos que um papel de organização os conceda.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>Organizações do usuário</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>Em nenhuma organização</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>Membros são adicionados na organização; os papéis também são dados lá.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>Identidades do usuário</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>Sem identidades externas</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>Este usuário não entra por um conector social nem pelo SSO de uma empresa.</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>A identidade em JSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sessões do usuário</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Sem sessões</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>O usuário não tem login ativo.</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>A sessão em JSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>Entradas do registro do usuário</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>Sem entradas no registro</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>O registro de auditoria não contém nada feito por este usuário. Entradas antigas são apagadas depois de algum tempo.</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>A entrada do registro em JSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>Sim: não pode entrar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Dados personalizados</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>Cadastro em</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n usuário encontrado</numerusform>
            <numerusform>%n usuários encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>O servidor não conhece um usuário assim. Outro campo ou outra forma de comparar pode encontrar um.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Ainda sem usuários</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>Quem se cadastra aparece aqui depois de recarregar.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Buscar em: %1</translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation>Comparar por: %1</translation>
    </message>
    <message>
        <source>Search as text</source>
        <translation>Buscar como texto</translation>
    </message>
</context>
<context>
    <name>lwb::WhatIfTab</name>
    <message>
        <source>Who would gain or lose which scopes</source>
        <translation>Quem ganharia ou perderia quais escopos</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>Recebe um papel</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>Perde um papel</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>O papel é excluído</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>Um aplicativo o recebe</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>Um aplicativo o perde</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>Um escopo é adicionado</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>Um escopo é retirado</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>O recurso de API é excluído</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>Um escopo é excluído</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>Qual aplicativo?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Qual papel?</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>Qual escopo?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>Supor…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>A que se refere</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>Nada é mudado aqui: isto é calculado do que foi lido.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Não há nenhum</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>Suponha uma mudança e veja o efeito</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n aplicativo com mudanças</numerusform>
            <numerusform>%n aplicativos com mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>até %n usuário também</numerusform>
            <numerusform>até %n usuários também</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>Ninguém ganharia nem perderia escopos</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>Algo de que isto depende não foi lido: pode haver mais</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>Até %n usuário com mudanças</numerusform>
            <numerusform>Até %n usuários com mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1 não está na organização: supõe-se que seja adicionado.</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>no tenant</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>na organização %1</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>A organização não pôde ser lida</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Lendo a organização</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n papel de organização com mudanças</numerusform>
            <numerusform>%n papéis de organização com mudanças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>Quem pode usar cada escopo, e por quais papéis</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Ainda sem escopos</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>Sem um escopo não há nada que alguém pudesse receber.</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>Este recurso de API não existia quando papéis e aplicativos foram lidos</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>Ninguém pode usá-lo</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Fechar a atividade</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Mostrar a atividade</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>Copiar o endpoint</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>Copiar o endpoint de token</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>Copiar o indicador de recurso da Management API</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>Copiar o App ID desta conexão</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>Recarregar o que é mostrado</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>Buscar ou ir para qualquer coisa</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>Mostrar ou ocultar o que foi enviado</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Explicar um erro…</translation>
    </message>
</context>
</TS>
