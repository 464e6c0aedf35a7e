<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>El rol de organización %1 lo concede.</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>Los roles de organización %1 lo conceden.</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>El rol %1 lo concede.</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>Los roles %1 lo conceden.</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>El rol %1 lo concede en otra parte; en una organización solo cuentan los roles de organización.</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>La aplicación no está en esta organización.</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>La aplicación no tiene aquí ningún rol de organización.</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>La aplicación no tiene roles.</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>Ninguno de sus roles concede permisos de la organización.</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>Ninguno de sus roles concede scopes de este recurso de API.</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>El rol %1 solo concede %2.</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>Los roles %1 solo conceden %2.</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>La plantilla de organización no tiene ese permiso.</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>Este recurso de API no tiene ese scope.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Querías decir %1?</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>Añadida a ella con el rol %1, lo recibiría.</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1 lo concedería.</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1 lo concedería con el mínimo de otros; %2 también.</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>Ningún rol de organización para aplicaciones lo concede.</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>Ningún rol lo concede.</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>Solo lo conceden roles para usuarios: %1. Las aplicaciones no pueden tenerlos.</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>No se pudieron leer todos los roles.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>No se pidió.</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>El token es de antes: los roles no cambian tokens ya emitidos.</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>Aun así le falta al token.</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>Aun así el token lo tiene.</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>El token es anterior a lo que se leyó de los roles y vale hasta que caduque.</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>No se pudo leer lo que lo decide.</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>Logto solo concede lo que nombra la solicitud.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtén un token nuevo.</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>Los roles pueden haber cambiado: recarga y vuelve a pedir.</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>Recarga.</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1 gana %2 de %3</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1 pierde %2 de %3</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>Dentro de organizaciones lo conceden: %1.</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>%1 concedidos, %2 esperados, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>organization permissions, in tokens without a resource</source>
        <translation>permisos de organización, en tokens sin recurso</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
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
        <translation>Nativa</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>Una sola página</translation>
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
        <translation>Protegida</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
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
        <translation>No esperado</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>Solo esperado</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>Como se espera</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>Esperado, falta</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>Concedido de más</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>Pedido, descartado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No pedido</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>La aplicación no tiene ningún App secret vigente.</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>Dale un secreto nuevo y vuelve a preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>Detenido a las %1: %2 de %n intercambio</numerusform>
            <numerusform>Detenido a las %1: %2 de %n intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>Sondeado a las %1: %n intercambio</numerusform>
            <numerusform>Sondeado a las %1: %n intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n difiere: faltan %1, sobran %2.</numerusform>
            <numerusform>%n difieren: faltan %1, sobran %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n rechazado: %1</numerusform>
            <numerusform>%n rechazados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n sin pedir: %1</numerusform>
            <numerusform>%n sin pedir: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>qué clase de token dice ser</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>qué clase de contenido dice tener</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>extensiones que hay que entender: un token así no se acepta</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>dónde estarían sus claves; no se mira, pues cualquiera puede escribirlo</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>una clave que trae consigo; no se usa, pues cualquiera puede escribirla</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>dónde estaría su certificado; no se mira, pues cualquiera puede escribirlo</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>un certificado que trae consigo; no se usa, pues cualquiera puede escribirlo</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>qué certificado indica; no se usa</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>su propio ID, usado una vez</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>qué clase de token hizo Logto de él</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>la aplicación para la que se hizo</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>por qué concesión se hizo</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>la sesión a la que pertenece</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>quién actúa aquí por el sujeto</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>lo que envió el inicio de sesión, para detectar repeticiones</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>qué token de acceso vino con él</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>cuán fuerte fue el inicio de sesión</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>cómo inició sesión el usuario</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>nombres de roles; Logto comprueba scopes, no estos</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>organizaciones del usuario</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>roles en las organizaciones del usuario</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>la clave que debe tener quien lo envía</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>del usuario</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>si el correo es del usuario</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>si el teléfono es del usuario</translation>
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
        <translation>RSA con SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS con SHA-256</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>sin firmar: cualquiera pudo escribirlo</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>firmado con un secreto compartido, lo que Logto nunca hace</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>no es un algoritmo que se acepte aquí</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>la organización %1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>una Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>la propia aplicación</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>de quién trata: un usuario</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>el App ID, igual que sub</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>la aplicación que lo obtuvo</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>la clave que lo firmó</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>cuál de las claves de este tenant lo firmó</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>ninguna cabecera que escriba Logto</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>quién lo emitió</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>este tenant</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>no es este tenant</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>quién puede aceptarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n scope: lo que puede hacer</numerusform>
            <numerusform>%n scopes: lo que puede hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>no vale antes de %1</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>el usuario inició sesión %1</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>un claim propio: añadido por el tenant</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>Bien formado</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>Clave encontrada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>No caducado</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>Ya válido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>Emitido en el pasado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>más de 64 KiB</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>una pieza: no es un JWT</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>no son las tres partes de un JWT firmado</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>la cabecera no es base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>el payload no es base64url</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>la firma no es base64url</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>la cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>el payload no es un objeto JSON</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>la cabecera no es JSON válido</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>el payload no es JSON válido</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>pidiendo las claves del tenant</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>claves de otro</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>no se pudieron leer las claves del tenant</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>pide extensiones (crit)</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>%1 no se acepta</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>este tenant no tiene la clave %1</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>ninguna clave de este tenant encaja</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 coincide</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>no coincide: falsificada o dañada</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>sin clave con que comprobarla</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>es este tenant</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>preguntando quién es este tenant</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>no se conoce el de este tenant</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>no nombra ninguno</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>nada con que compararlo</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1 no es un recurso de API de este tenant</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>no tiene fecha de caducidad</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducó %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>obtenido para un usuario, no para sí</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub, client_id y App ID difieren</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>sub y client_id coinciden</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>tres partes</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>sin nbf: desde el principio</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1, un token de acceso</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1, no at+jwt</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>no dice cuándo</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>el reloj difiere en %1</translation>
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
        <translation>ID de tenant</translation>
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
        <translation>Esto es un comando curl</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>Esto son líneas .env</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>Esto es una llamada a createManagementApi(…)</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Leído: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>Más de un valor; se toma el primero: %1.</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>El recurso %1 no es el de la Management API y se omite.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lectura y escritura</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>Los mismos ajustes que %1.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1 es la misma aplicación con otros ajustes. Al sustituirla se conserva su App secret.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre en uso</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1 es aquí otro tenant u otra aplicación y se queda como está.</translation>
    </message>
</context>
<context>
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
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
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>Error de OAuth</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>Causa posible: %1</translation>
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
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>Contiene algo que no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>No se envía por http sin cifrar</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>El host no es este equipo; alguien podría leer las credenciales por el camino.</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>Usa una dirección https.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Aquí no hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>El nombre corresponde a varios objetos</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>No indica cuál de ellos es.</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>Usa el ID del objeto que corresponda.</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>El perfil es de solo lectura</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>No se envían solicitudes que puedan cambiar algo.</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>Si el cambio es intencionado, desactiva la solo lectura en el perfil.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>No se encontró el host, no aceptó la conexión o la cerró antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>Comprueba la dirección, la red y el proxy, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>No se aceptó el certificado del servidor o su configuración TLS.</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>Comprueba la dirección. Si el certificado lo firmó tu propia autoridad de certificación, añádela al perfil.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>El servidor tardó más que el límite de tiempo.</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>Inténtalo de nuevo; el servidor o la red pueden estar ocupados.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>Superó el límite de tamaño y se detuvo.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Pide menos de una vez.</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>La dirección lleva a otro sitio</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>El servidor redirige. Las redirecciones no se siguen, porque las credenciales irían detrás.</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>Si el nuevo sitio es el correcto, usa su dirección.</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>No se sabe si se llegó a hacer</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>La solicitud salió y no volvió una respuesta completa. No se envió de nuevo.</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>Recarga y mira antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>No se emitió ningún token</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>El endpoint de token rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>Comprueba el App ID, el App secret y el recurso.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>Su respuesta fue un error.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>No se entendió la respuesta</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>No es lo que Logto responde aquí.</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>Comprueba que la dirección sea la de un tenant de Logto.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>El App secret está dentro y ahí se queda.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>El llavero no tiene App secret para este perfil</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>Está abierto y no tiene ninguna entrada de este perfil.</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>Introduce de nuevo el App secret.</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>No hay ningún llavero que usar</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>Ningún servicio de llavero responde en esta sesión.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>Inicia uno, como GNOME Keyring o KWallet, o guarda el App secret solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>El llavero no respondió</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>Puede tener una pregunta abierta o estar atascado.</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>Responde a su pregunta, si la hay, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>El llavero notificó un error</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>No se pudo leer o guardar el App secret.</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>Inténtalo de nuevo o guarda el App secret solo para esta sesión.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>No se pudo leer o escribir un archivo</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>El sistema de archivos lo rechazó.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>Comprueba los permisos del archivo y el espacio libre.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo falló en este programa</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>Esto no debería ocurrir.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Informa de ello e incluye los detalles.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>No autorizado</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>El servidor no aceptó el token.</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>Comprueba qué token se envía.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>El token es válido, pero no permite esto.</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>Comprueba los roles de la aplicación y los scopes pedidos.</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>No encontrado en el servidor</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>El método no se permite aquí</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>La dirección existe, pero no acepta este método.</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>Se rechazó el cambio</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>No es compatible con lo que ya hay.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>El servidor pide una pausa.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor falló</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>No pudo atender la solicitud.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>Inténtalo de nuevo. Si sigue igual, mira el registro del servidor.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Lleva a %1.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtalo de nuevo en %1.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>No se importó el archivo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>El App secret ya no está aquí</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúcelo de nuevo.</translation>
    </message>
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>Deja de tener sentido en el byte %1.</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>Lo primero que no encaja es %1.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>No se pudo llegar al tenant</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>Falló la conexión o respondió algo que no es Logto: un proxy, una página de acceso de la red, otro servidor.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>Comprueba el endpoint, la red y el proxy. Un Logto autoalojado suele escuchar en el puerto 3001.</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>El endpoint no es la URL base de un tenant</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Las rutas propias de Logto van debajo del endpoint, así que este no tiene ninguna: ni /oidc, ni /api, ni /console.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>Indica solo esquema, host y puerto.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>El puerto 3002 es el del tenant de administración</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>Las aplicaciones creadas en Logto Console viven en el tenant predeterminado, que un Logto autoalojado sirve en el puerto 3001. El tenant de administración no las conoce.</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>Usa el endpoint del tenant predeterminado.</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>El tenant indica otro emisor</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>El emisor de sus tokens no es el endpoint usado aquí. Con un dominio personalizado es lo normal. Si no, el ajuste ENDPOINT del servidor o las cabeceras que reenvía un proxy pueden estar mal.</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>Quien verifique los tokens debe esperar el emisor que indica el tenant.</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>Los relojes difieren en más de un minuto</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>Los tokens recién emitidos pueden parecer caducados o aún no válidos.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>Pon en hora este equipo o el servidor.</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>La aplicación no se identificó</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>La solicitud de token no llevaba credenciales, ni en la cabecera ni en el cuerpo.</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>Envía el App ID y el App secret en uno de los dos lugares.</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>No se pudieron decodificar las credenciales</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>La cabecera Authorization no es el Base64 del App ID y el App secret, o no se codificaron como formulario antes de unirlos (RFC 6749, sección 2.3.1).</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>Codifica ambas partes como formulario, únelas con dos puntos y codifica el resultado en Base64.</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>La aplicación se identificó dos veces</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>Las credenciales llegaron en la cabecera y en el cuerpo, o con dos App ID.</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>Envíalas en un solo lugar.</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>Este tenant no tiene ninguna aplicación con este App ID</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>El App ID tiene una errata, es de otro tenant o la aplicación se eliminó.</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>Copia el App ID de la página de la aplicación y comprueba que el endpoint sea del mismo tenant.</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>Se rechazó el App secret</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>El secreto no es de esta aplicación: tiene una errata o espacios, se eliminó después, o la aplicación es de un tipo que no tiene secretos.</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>Copia un secreto de la página de la aplicación y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>El App secret ha caducado</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>Es un secreto de esta aplicación y su último día ya pasó.</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>Crea un secreto nuevo para la aplicación y guárdalo aquí.</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>La aplicación no es de máquina a máquina</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>Solo las aplicaciones de máquina a máquina pueden obtener tokens con credenciales de cliente.</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>Usa el App ID y el App secret de una aplicación de máquina a máquina.</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>No se entendió la solicitud de token</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>No tiene un tipo de concesión (grant type) que el servidor conozca. Puede que el cuerpo no esté codificado como formulario o que sus parámetros se unieran sin el signo «&amp;».</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>Envía grant_type=client_credentials en un cuerpo codificado como formulario.</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>No se indicó ningún recurso de API</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>La solicitud de token no indica ni recurso ni organización, y el tenant no tiene API predeterminada.</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>Indica el indicador de recurso de la API que se va a llamar.</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>Este tenant no tiene ningún recurso de API con este indicador</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>Los indicadores se comparan letra a letra, barras incluidas. El de la Management API es https://{tenant ID}.logto.app/api, esté donde esté alojado el tenant y también con un dominio personalizado.</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>Copia el indicador de la página del recurso de API.</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>El indicador de recurso tiene un formato incorrecto</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>Debe ser un único URI absoluto sin fragmento, y cada solicitud solo puede indicar uno.</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>El token es para la API predeterminada del tenant</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>No se indicó ningún recurso, así que Logto tomó la API predeterminada. Las demás API rechazan el token.</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>La aplicación no está en la organización</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>Los tokens de organización solo se dan a las aplicaciones que se añadieron a ella.</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>Comprueba el ID de la organización o añade la aplicación a ella.</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>Un script del tenant denegó el token</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>El script de Custom JWT para tokens de máquina a máquina denegó el acceso.</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>Lee el script en Custom JWT, en Logto Console, y pruébalo allí.</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>Un script del tenant falló</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>El script de Custom JWT para tokens de máquina a máquina terminó con un error y está configurado para bloquear el token en ese caso.</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>Busca su error en el registro de auditoría y corrígelo en Custom JWT, en Logto Console.</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>La cuota de tokens del tenant se ha agotado</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>El plan de este tenant no permite más tokens de máquina a máquina por ahora.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>Conserva los tokens hasta que caduquen en vez de pedir otros, o cambia de plan.</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>Las credenciales contienen un carácter nulo</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>No se ve y se coló al copiar el App ID o el App secret.</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>Cópialos de nuevo y guárdalos.</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>No se concedió ningún scope</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>Logto emite un token aunque no conceda nada. O no se pidió ningún scope, o ningún rol de máquina a máquina de la aplicación lo tiene para este recurso de API.</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>Asigna a la aplicación un rol que tenga el scope. Para la Management API es el rol «Logto Management API access».</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>Algunos scopes no se concedieron</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>Logto omite sin avisar lo que los roles de la aplicación no tienen para este recurso de API.</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>Comprueba cómo están escritos los scopes y qué roles tiene la aplicación.</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>Se concedió más de lo pedido</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>El token contiene scopes que la solicitud no indicó.</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>Comprueba los roles de la aplicación; pueden haber cambiado entretanto.</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>La solicitud no llevaba token Bearer</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>Falta la cabecera Authorization o no empieza por «Bearer »; la B mayúscula importa.</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>Envía el token de acceso como «Authorization: Bearer».</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>El token es para otra API</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>La Management API solo acepta tokens cuya audiencia sea exactamente su propio indicador de recurso.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>Obtén un token para el recurso de la Management API.</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>El token es de otro emisor</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>Lo emitió otro tenant u otro host, o un proxy oculta la dirección propia del servidor.</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>Obtén el token del tenant al que se llama, por el mismo host.</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>Se rechazó la firma del token</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>Se firmó con una clave que el tenant no tiene: la de otro tenant o una anterior al cambio de claves.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtén un token nuevo.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>Supera la duración fijada para el recurso de API, o los relojes difieren.</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>Obtén un token nuevo; si no sirve, compara los relojes.</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>El token no es un JWT</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>Los tokens emitidos sin recurso son opacos, y la API no acepta ninguno de ese tipo.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>Obtén un token para el recurso de la API.</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>Al token le falta el scope «all»</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Toda llamada a la Management API lo necesita, y la aplicación lo recibe de un rol de máquina a máquina.</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>Asigna a la aplicación el rol «Logto Management API access» u otro que tenga este scope.</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>El plan del tenant no permite esto</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>El tenant está suspendido o se alcanzó un límite de su plan.</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>Consulta la suscripción en Logto Cloud.</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>Este servidor no ofrece la función</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>Solo existe en Logto Cloud o no está configurada aquí.</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>Se rechazaron los valores de la solicitud</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>Un parámetro o una parte del cuerpo no es lo que espera el endpoint. Una página tiene como máximo 100 filas.</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>Los detalles indican el valor.</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>El objeto no existe</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>Se eliminó entretanto o su ID es de otro tenant.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Recarga la lista.</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>No se pudo leer el App secret del llavero</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>El llavero está bloqueado, no existe, no respondió o no tiene ninguna entrada para este perfil.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>Desbloquea el llavero e inténtalo de nuevo, o introduce el secreto para esta sesión.</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Prueba %1 en su lugar.</translation>
    </message>
    <message>
        <source>The role is for users</source>
        <translation>El rol es para usuarios</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>Una aplicación solo puede tener roles de máquina a máquina, y el tipo de un rol no se puede cambiar.</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>Asigna un rol de máquina a máquina con los mismos permisos, o crea uno.</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>El token es anterior a un cambio de roles</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>Un token conserva aquello con lo que se emitió hasta que caduca, se asigne o quite lo que sea entretanto.</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>Falta el rol esperado</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>Solo el endpoint para Hasura pide un rol por su nombre, y se refiere al de un usuario.</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>Llámalo con el token de un usuario y compara la cabecera Expected-Role con los roles del usuario.</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>El endpoint acepta otra clase de token</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>Sirve a usuarios con sesión iniciada. Un token de máquina a máquina no representa a ningún usuario.</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>Usa el endpoint de la Management API para lo mismo.</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>El cambio no encaja con lo que hay</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>Lo que se iba a asignar ya está asignado, o Logto lo prohíbe: los permisos de la Management API no pueden ir a roles de usuarios, y sus roles integrados no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>Recarga; lo que ya está asignado no necesita cambios.</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>Una API tuya rechazó el token</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>Comprueba el token por sí misma: firma, emisor, audiencia, caducidad y scopes. Alguno no es lo que espera.</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>Compara lo que espera la API con lo que dice el token, comprobación a comprobación.</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>La API espera otro algoritmo de firma</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>Logto firma con ES384, salvo que sus claves se cambiaran a RSA. Muchas bibliotecas esperan RS256.</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>Haz que la API acepte ES384, o rota la clave de firma del tenant a RSA.</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>Asigna un rol que lo conceda: %1.</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>Registrados y parecidos: %1.</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
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
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Roles de organización</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
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
        <translation>Miembros</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>Permisos de API</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Duración del token</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>SSO de empresa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>ID en el proveedor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>Caduca en menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicación</numerusform>
            <numerusform>%n aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Lo tienen</translation>
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
        <translation>Vacío</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n clave: %1</numerusform>
            <numerusform>%n claves: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>Ya no está el rol predefinido de la Management API</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>Los tenants nuevos tienen el rol Logto Management API access. Sin él o uno igual, ninguna otra aplicación puede recibir acceso a la Management API.</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>Se editó el rol predefinido de la Management API</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>Se hizo para llevar el scope all y nada más. Guías y personas cuentan con ello: quien lo recibe ahora obtiene otra cosa.</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>Un recurso de API se parece a la Management API</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>Los tokens para él parecen correctos y la Management API los rechaza con 401. Solo cuenta el recurso de API integrado, sea cual sea la dirección del tenant.</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>Una API predeterminada oculta un recurso olvidado</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>Una solicitud de token sin recurso obtiene un token para esta API en vez de un error, y se rechaza después, en otra parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n aplicación puede hacerlo todo</numerusform>
            <numerusform>%n aplicaciones pueden hacerlo todo</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>La Management API conoce un scope, all: quien lo tiene lee y cambia todo usuario, aplicación y secreto del tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n rol no concede nada</numerusform>
            <numerusform>%n roles no conceden nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>Quien solo tiene un rol así obtiene tokens sin scope, y un 403 de la API que debería dejarlo pasar.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n rol concede exactamente lo mismo</numerusform>
            <numerusform>%n roles conceden exactamente lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>Un cambio en uno se olvida fácilmente en el otro.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>El registro de auditoría se leyó hasta %1.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>El registro de auditoría se leyó hasta %1; de aplicaciones activas, al menos hasta %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n secreto ha caducado</numerusform>
            <numerusform>%n secretos han caducado</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>Las solicitudes de token con ellos se rechazan. Elimínalos cuando ya nadie los use.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n secreto caduca antes de 30 días</numerusform>
            <numerusform>%n secretos caducan antes de 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>Ese día sus aplicaciones dejan de obtener tokens. Un segundo secreto permite el cambio sin interrupción.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n secreto no se usa</numerusform>
            <numerusform>%n secretos no se usan</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>No se pidió ningún token con ellos; quien encuentre uno podría pedirlo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n secreto no caduca nunca</numerusform>
            <numerusform>%n secretos no caducan nunca</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>Uno filtrado sigue valiendo hasta que alguien lo note. La caducidad se elige al crearlo y no se puede cambiar después.</translation>
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
            <numerusform>%n vez, la última %1</numerusform>
            <numerusform>%n veces, la última %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>los más recientes del registro de auditoría</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>Consultando al tenant…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
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
        <translation>Acción</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>Aquí nada se llama así. A partir de dos letras se busca en el tenant.</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>No se encontró nada. Se admiten nombres, ID, direcciones de correo y URL.</translation>
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
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>grants nothing</source>
        <translation>no concede nada</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>scopes sin leer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>Falló la descompresión: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Aún no hay ninguna dirección.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Esta URL no está completa.</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>Solo se pueden usar direcciones https y http.</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>El puerto 0 no es un puerto.</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>La URL lleva un nombre de usuario o una contraseña, que se enviarían con ella.</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>La URL lleva un # y algo detrás, que ningún servidor llega a recibir.</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>La URL lleva un carácter de control.</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>El host no es este equipo; alguien podría leer las credenciales por el camino.</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>Una ruta necesita una URL base, y este recurso de API no tiene ninguna en la conexión.</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>El token de la Management API solo va al endpoint de la propia conexión.</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>El token de un recurso de API solo va a la URL base de ese recurso.</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>El método tiene un carácter que ningún método puede tener.</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECT abre un túnel; no se podría mostrar ninguna respuesta.</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>Un parámetro tiene valor y no tiene nombre.</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>El nombre de una cabecera falta o tiene un carácter que ninguna puede tener.</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>Esta cabecera es de la conexión y no se puede fijar.</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>El valor de una cabecera tiene un carácter de control.</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>Ya hay un token elegido. Elige no usar token para escribir tú la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>El App secret lleva un carácter nulo, que no se ve.</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>El App secret es más largo de lo que admite un llavero.</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>El App secret no es texto.</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>Una conexión necesita un nombre sin caracteres de control.</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>Otra conexión ya se llama %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>El archivo no es JSON: no se puede leer la línea %1.</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>El archivo no se escribió con la exportación de conexiones.</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>El archivo tiene la versión de formato %1, de otra versión del programa.</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>El archivo no contiene conexiones.</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>El archivo tiene %1 conexiones, más de las que se pueden importar de una vez.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 no es un objeto.</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 no es lo que debería ser.</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1 falta, es demasiado largo o lleva caracteres de control.</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1 no es la dirección de un tenant.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>Se guardó solo para una sesión, y esa ya terminó.</translation>
    </message>
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>No llegó una respuesta completa en el límite de tiempo de %1.</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>No llegó nada del servidor durante %1.</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>No se estableció conexión en %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>El certificado del servidor aún no es válido; puede que el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>El servidor firmó su propio certificado, y nadie de confianza aquí responde por él.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>El certificado del servidor viene de una autoridad que no es de confianza aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>El certificado del servidor es de otro host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>El certificado del servidor fue revocado.</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>Superó el límite de %1 y se detuvo.</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>Su compresión está rota, o crece sin medida.</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>Su cabecera no tiene campos, o tiene demasiados para leerla.</translation>
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
        <translation>Usuario</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Cualquier campo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>Patrón LIKE</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>Patrón SIMILAR TO</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>El valor completo</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>No puede terminar en una sola barra invertida.</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>Comprueba sus paréntesis, sus repeticiones y una barra invertida al final.</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>El servidor no puede leer «%1»</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>El endpoint no lleva /oidc al final.</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>El endpoint no lleva /api al final.</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>El endpoint es la dirección del tenant, no la de Console.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>El puerto 3002 es el del tenant de administración; las aplicaciones están en el del puerto 3001.</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>El endpoint no suele llevar ruta.</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>Contiene espacios.</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>No empieza por https://.</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>El http sin cifrar es solo para este equipo; otros hosts necesitan https.</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>El endpoint no lleva nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>El endpoint termina antes de ? y #.</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>Un dominio personalizado sirve; los tokens lo llevan como emisor y el recurso no cambia.</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>Este host es un tenant de Logto Cloud.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>Un ID de tenant solo lleva minúsculas, dígitos y guiones, como en https://{tenant ID}.logto.app.</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>Hay espacios en el App secret.</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>Hay un carácter invisible en el App secret.</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Los App secrets que crea Logto tienen 32 caracteres.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>Llegar al host</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>Leer el descubrimiento</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>Comparar el emisor</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>Comparar los relojes</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>Autenticar la aplicación</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>Pedir la Management API</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>Obtener el scope «all»</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>Llamar a la Management API</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Puede que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Aún se espera una respuesta</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>El tenant o la red van lentos en este momento.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>gana</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>pierde</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>gana %n scope</numerusform>
            <numerusform>gana %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>pierde %n scope</numerusform>
            <numerusform>pierde %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1 recibe el rol %2</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1 pierde el rol %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>se añade %1</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>se quita %1</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>se elimina el rol</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>se elimina %1</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>se elimina el recurso de API</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>rol de organización, en toda organización</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicación</numerusform>
            <numerusform>%n aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>hasta %n usuario</numerusform>
            <numerusform>hasta %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>ninguna aplicación lo tiene</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>rol de organización para usuarios</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>rol de organización para aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n rol de organización</numerusform>
            <numerusform>%n roles de organización</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>Scopes que recibe la aplicación, por recurso de API, con los roles que los conceden</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondear</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>Pregunta a tokens reales qué conceden</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir en Tokens</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>Abrir en Matriz</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>Esta aplicación no existía cuando se leyeron roles y aplicaciones</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>Lo que recibe en esta organización aún no se ha leído</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>No debería recibir ningún scope</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>Tendría %n scope</numerusform>
            <numerusform>Tendría %n scopes</numerusform>
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
            <numerusform>falta %n scope</numerusform>
            <numerusform>faltan %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>sobra %n scope</numerusform>
            <numerusform>sobran %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n token rechazado</numerusform>
            <numerusform>%n tokens rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>Los tokens reales difieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>Los tokens reales de %n recurso de API coinciden</numerusform>
            <numerusform>Los tokens reales de %n recursos de API coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>Todo recurso de API</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>Ningún rol le concede scopes. Sus tokens se emiten igualmente, sin ninguno.</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>Todas las solicitudes de esta sesión</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>Filtrar por método, ruta, estado o token</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>Mantener a la vista la solicitud más reciente</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>Olvidar todas las solicitudes terminadas</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Cerrar la actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 de %n solicitud</numerusform>
            <numerusform>%1 de %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>Guardar el cuerpo en un archivo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>Cuerpo, sangrado</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Cuerpo tal como llegó</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>Envía la solicitud para ver qué dice la API.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>Cancelar detiene la espera.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>descarga %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>El cuerpo ocupa %1, más de lo que se muestra aquí. Guárdalo en un archivo para leerlo entero.</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>El cuerpo no es texto. Guárdalo en un archivo.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Cancelado tras %1</translation>
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
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>Lo que espera la API</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>El token enviado se comprueba como lo haría la API. Ajusta estos campos a como está configurada.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>Scopes que exige</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>¿Por qué se rechazó?</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>cualquiera, o por ejemplo ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>El token ya no está</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>Envía la solicitud otra vez y luego pregunta.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>Leyendo las claves del tenant…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>Esta comprobación falla: %1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>Una API con estas expectativas acepta el token</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>Si aun así lo rechaza, está configurada para otra cosa, guarda claves de antes de que el tenant las cambiara, o su reloj va mal.</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>No se pudo verificar el token</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>No se pudieron leer las claves del tenant.</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>al token le falta %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>Tus propios recursos de API</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>Lo que el panel de solicitudes puede llamar además de la Management API.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>Añadir un recurso de API</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>Quitar el recurso de API</translation>
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
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>Fila %1: un indicador de recurso es un URI absoluto, como https://shopping.api.</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>Fila %1: la URL base debe empezar por https://, o por http:// en este equipo.</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de demo</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>Introducir el App secret…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>Las ventanas abiertas cambian al momento y conservan su contenido.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aún no hay roles</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>Sin un rol, sus tokens no llevan ningún scope. Aun así Logto responde 200, y la API dice luego 403.</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>La aplicación en JSON</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Aquí no hay roles</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>Solo las aplicaciones de máquina a máquina tienen roles. Esta actúa en nombre de los usuarios que acceden con ella.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>Creación</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>De terceros</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Endpoint de Logto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>Roles de la aplicación, con sus scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>con %n scope</numerusform>
            <numerusform>con %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>Secretos de la aplicación: nombres y caducidad</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>Sin secretos</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>Sin un secreto no puede pedir un token.</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>Organizaciones de la aplicación</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>En ninguna organización</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>No puede obtener ningún token de organización.</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>Entradas de la aplicación en el registro de auditoría, las más recientes primero</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>Nada en el registro de auditoría</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>No se pidió ningún token ni nadie accedió con ella.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>Aquí no hay organizaciones</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>Solo las aplicaciones de máquina a máquina se unen a organizaciones. Esta actúa en nombre de los miembros que acceden con ella.</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Aquí no hay secretos</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>Una aplicación en el dispositivo de un usuario no puede guardar un secreto. Esta da acceso a los usuarios sin él.</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>Las aplicaciones SAML confían en un certificado en su lugar.</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos personalizados</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>%n entrada en el JSON</numerusform>
            <numerusform>%n entradas en el JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>Sin acceso propio</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>Sus tokens llevan lo que puede hacer el usuario que inicia sesión, dentro de lo pedido.</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Nada que suponer aquí</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>Solo las aplicaciones de máquina a máquina tienen roles.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nombre o ID</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicación</numerusform>
            <numerusform>%n aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n aplicación encontrada</numerusform>
            <numerusform>%n aplicaciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>Ninguna aplicación contiene lo escrito en su nombre o ID, o ninguna es de ese tipo.</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Aún no hay aplicaciones</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crea una en la consola de Logto; aparecerá aquí al actualizar.</translation>
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
        <translation>Tokens para usuarios</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Buscar en lo cargado</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>Muestra las entradas nuevas según llegan</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>Las entradas más recientes van primero: el servidor no envía otro orden.</translation>
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
            <numerusform>La entrada más reciente</numerusform>
            <numerusform>Las %n entradas más recientes</numerusform>
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
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>Ninguna entrada cargada cumple los filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>Logto escribe una por cada intercambio de token y cada acceso.</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>No se cargó la lista</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>El motivo está arriba.</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>Intercambios de token e inicios de sesión en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>%n entrada buscada</numerusform>
            <numerusform>%n entradas buscadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>Hay más antiguas.</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Seguir buscando</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
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
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>o pega un ID, correo o URL</translation>
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
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un tenant</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de tenant</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>De la dirección de la consola de Logto Cloud</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>Dominio personalizado (opcional)</translation>
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
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>Guardar el App secret en</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>Solo lectura: ninguna acción de escritura</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Recurso de la Management API</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>Otras autoridades (PEM)</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>Derivado de lo escrito</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>¿Dónde se encuentran?</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Autoalojado</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Memoria, solo para esta sesión</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Cabecera Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>Para un servidor cuyo certificado el sistema no conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n certificado elegido</numerusform>
            <numerusform>%n certificados elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>Lee del portapapeles un comando curl, líneas .env o una llamada a createManagementApi(…)</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>No hay nada que leer en el portapapeles</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>Copia antes un comando curl que pida un token, líneas .env o una llamada a createManagementApi(…).</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>Rellenado desde el portapapeles</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>El App secret no se copia</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>Introdúcelo, o el de otra aplicación.</translation>
    </message>
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>En la consola de Logto, crea una aplicación de máquina a máquina.</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>Dale un rol con acceso a la Management API.</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>Copia aquí su App ID y su App secret. Ambos se quedan en este equipo.</translation>
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
        <translation>Mira qué pueden hacer tus aplicaciones y compruébalo con tokens reales.</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>Los secretos van al llavero del sistema; los tokens se quedan en memoria. Sin telemetría, sin cuenta.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un tenant</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloud o autoalojado, con una aplicación M2M</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorar la demo</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>Un clic. Sin cuenta, sin red; todo funciona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Conectar de todos modos</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Guardarlo solo para esta sesión</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>La conexión %1 ya no existe</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>Se eliminó aquí o desde otro programa.</translation>
    </message>
    <message>
        <source>Use it and test again</source>
        <translation>Usar y probar otra vez</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>Antes de tus cambios</translation>
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
        <translation>Cambiar el App secret…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
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
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Cabecera Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n propio</numerusform>
            <numerusform>%n propios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
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
        <translation>Acceso</translation>
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
        <translation>Se sustituyó el App secret</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>El tenant dio un token con el nuevo. Abre la conexión otra vez para usarlo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un tenant</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>Exportar las seleccionadas…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todas…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>Eliminar las seleccionadas…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 de %n conexión</numerusform>
            <numerusform>%1 de %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>Conecta un tenant o importa un archivo de conexiones de otro equipo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>Ninguna conexión contiene lo escrito.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Conexiones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n conexión importada</numerusform>
            <numerusform>%n conexiones importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>Sus App secrets no están en el archivo: cada uno se pide la primera vez que se usa.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n conexión exportada</numerusform>
            <numerusform>%n conexiones exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>El archivo %1 no contiene App secrets.</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Eliminar conexiones</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>¿Eliminar la conexión %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n conexión?</numerusform>
            <numerusform>¿Eliminar %n conexiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>El App secret también se elimina. En el tenant no cambia nada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n conexión eliminada</numerusform>
            <numerusform>%n conexiones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>Sus App secrets ya no están en este equipo.</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>No se eliminó %1: su App secret sigue en el llavero.</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>Sin la conexión, la entrada logto-workbench/%1 se quedaría allí.</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>Eliminar y dejar el secreto</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Conservar la conexión</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>No se pudo leer o escribir lo guardado de tus ventanas: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Borrar historial…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>Ningún programa de este sistema abre carpetas.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>Se olvidan los borradores, los filtros, las columnas, los objetos recientes y la posición de las ventanas. Las conexiones, sus secretos y estos ajustes se conservan.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Todo se ha olvidado.</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>Derivado de lo escrito</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
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
        <translation>El intercambio: %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>no está en la respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
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
        <translation>Abrir en Solicitudes</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>Cerrar los detalles de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Solicitud tal como se envió</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>token: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>El registro no conservó el cuerpo entero de esta solicitud.</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>El registro no conservó este cuerpo.</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>El registro conserva los primeros 64 KB de un cuerpo.</translation>
    </message>
    <message>
        <source>as application %1</source>
        <translation>como aplicación %1</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>Pega lo que falló</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>Una respuesta HTTP, la salida de curl -v, un cuerpo JSON, una entrada del registro de auditoría, una excepción, líneas de un log. Se lee aquí, no se envía ni se guarda.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Explicar un error</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texto que explicar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>Aquí aparece lo que significa.</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>Nada en el texto es una causa conocida. La línea de estado y el cuerpo de la respuesta son lo que más dice.</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON, como lo tiene el servidor…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON, un objeto por línea…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>Pidiendo las primeras filas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>%1 de %2 filas leídas, %3 escritas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n fila exportada</numerusform>
            <numerusform>%n filas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>%1 filas leídas, %2 escritas</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Hay una exportación en curso</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>Si continúas, termina y no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>Terminar la exportación</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>Mostrar las conexiones</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Mostrar la aplicación</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>Mostrar las aplicaciones</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>Mostrar los recursos de API</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>Mostrar la organización</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Mostrar las organizaciones</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Mostrar el registro de auditoría</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>Examinar un token</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Mostrar los roles</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
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
        <translation>Leyendo quién puede qué</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Listando roles y aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n solicitud respondida</numerusform>
            <numerusform>%1 de %n solicitudes respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>No se han leído roles ni aplicaciones</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>No se leyó todo: que algo falte aquí no prueba que no exista</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>Un archivo con versiones, ajustes, las últimas solicitudes y mensajes ayuda a encontrar el fallo. No contiene secretos, tokens ni cuerpos; sí direcciones. Léelo antes de compartirlo.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>Independiente de Silverhand Inc., los creadores de Logto.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Explicar un error…</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>Un archivo no contiene App secrets: cada conexión nueva pide el suyo al abrirla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>Trae autoridades de certificación en las que su conexión confiará.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>Añadir como %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>Importar %n conexión</numerusform>
            <numerusform>Importar %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>No es JSON en la línea %1</translation>
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
        <translation>Tus conexiones</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>Gestionar las conexiones</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>Hasta que la conexión queda establecida.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>Mientras no llega nada del servidor.</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Una llamada completa</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>Para las llamadas propias de la consola, sin contar reintentos.</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>Silencio en Solicitudes</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>Lo que envías allí no tiene otro límite.</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (sin espacio)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Para ordenar hace falta la lista completa, y esta es demasiado larga para cargarla.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>No se cargó la lista</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>El motivo está arriba.</translation>
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
        <translation>Copiar con títulos de columna</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copiar %n ID</numerusform>
            <numerusform>Copiar %n ID</numerusform>
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
        <translation>Sin contar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>Gráfico en el tiempo. %1</translation>
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
        <translation>La entrada del registro en JSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
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
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
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
        <translation>Secreto usado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>Logto dijo</translation>
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
        <translation>Todo resultado</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todo momento</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>Token por credenciales de cliente</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>Token por código de autorización</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>Token por refresh token</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Intercambio de token</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>Token por concesión desconocida</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Cambio de contraseña</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>Claims personalizados del token de una aplicación</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Otro evento…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>Aplicación…</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>Usuario…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>Filtrar por evento</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>La clave del evento, como en una entrada del registro:</translation>
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
        <translation>Aplicación y usuario</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>Entradas entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Entradas de quién</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nombre o ID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>Nombre, correo, usuario o ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>No es el nombre de una aplicación</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>Elige uno de los encontrados</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant de demo</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>Conectar un tenant…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Atajos y ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>Salir; todas las ventanas vuelven la próxima vez</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorar la demo</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n aplicación M2M</numerusform>
            <numerusform>%n aplicaciones M2M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 de %n aplicación</numerusform>
            <numerusform>%1 de %n aplicaciones</numerusform>
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
        <translation>Aplicación</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>Sondear esta celda</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir en Tokens</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>Explicación de la celda</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>Rol · concede %n scope</numerusform>
            <numerusform>Rol · concede %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>Rol de organización · concede %n scope</numerusform>
            <numerusform>Rol de organización · concede %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>Por qué se espera</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>No se sabe si se espera</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>Por qué no se espera</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>Qué lo concedería</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>y %n rol más</numerusform>
            <numerusform>y %n roles más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Lo que dice el token</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>Aún sin sondear.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido el</translation>
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
            <numerusform>%n scope de %1</numerusform>
            <numerusform>%n scopes de %1</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>Preparar este cambio</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>Abre la petición que asigna el rol. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>Da a %1 el rol %2</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON, una lista de celdas…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG, una imagen…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG, imagen de cualquier tamaño…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n aplicación M2M</numerusform>
            <numerusform>%n aplicaciones M2M</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Se está escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>Matriz exportada</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The picture would be too large</source>
        <translation>La imagen sería demasiado grande</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>Filtra la matriz, o elige SVG, que no tiene ese límite.</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>Solo filas y columnas donde falta algo o hay algo inesperado</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>Todos los recursos de API</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier rol</translation>
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
        <translation>Sondear</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filtrar aplicaciones</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n intercambio</numerusform>
            <numerusform>%n intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>Donde se espera algo</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>Esperado y aún sin sondear</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>Todo lo mostrado, por si hay sorpresas</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Esta celda</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Esta columna</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>Sondear esta celda</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>Sondear esta fila</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>Sondear esta columna</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir en Tokens</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la aplicación</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>Abrir el recurso de API</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>Copiar el scope</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n solicitud respondida</numerusform>
            <numerusform>%n solicitudes respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n solicitud respondida</numerusform>
            <numerusform>%1 de %n solicitudes respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>Leyendo aplicaciones, roles y scopes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>Lo que no se sabe lleva un signo de interrogación; puede estar concedido.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>No se leyó todo</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>No se pudo leer todo</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>Leyendo quién puede qué</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>%1 solicitudes respondidas.</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%1 de %2 solicitudes respondidas.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>El motivo está arriba.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>La matriz necesita aplicaciones, roles y recursos de API.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>Sin aplicaciones de máquina a máquina</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>Solo ellas tienen roles. Las demás reciben sus scopes del usuario que inicia sesión.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Sin scopes</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>Ningún recurso de API de este tenant tiene scopes todavía.</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Leyendo la organización</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>Sus aplicaciones y los roles que tienen en ella.</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>No se pudo leer la organización</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>Mostrar el tenant</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>Sin aplicaciones en esta organización</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>Ninguna aplicación de máquina a máquina es miembro de %1: ninguna obtiene un token para ella.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>Todo lo sondeado es como se espera.</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>Aún no se sondeó nada: solo los tokens reales muestran diferencias.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>Ninguna aplicación encaja en los filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>Sondear %n aplicación</numerusform>
            <numerusform>Sondear %n aplicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>Último sondeo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 de %n scope</numerusform>
            <numerusform>%1 de %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>Sondear requiere %n intercambio de token</numerusform>
            <numerusform>Sondear requiere %n intercambios de token</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>Cada uno deja una entrada en el registro de auditoría bajo su aplicación y cuenta en la cuota de tokens de Logto Cloud. Para ello se leen App secrets, que solo quedan en memoria.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sondear</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1 de %n intercambio</numerusform>
            <numerusform>%1 de %n intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sondeando</translation>
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
        <translation>El sondeo está en pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>%n de ellos ya tiene respuesta desde las %1.</numerusform>
            <numerusform>%n de ellos ya tienen respuesta desde las %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>Pedir el otro</numerusform>
            <numerusform>Pedir los otros %n</numerusform>
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
        <translation>Aplicaciones por scopes</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
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
        <source>Current page</source>
        <translation>Página actual</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationDetails</name>
    <message>
        <source>The organization as JSON</source>
        <translation>La organización en JSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Miembros de la organización</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>Los usuarios entran con una invitación o se añaden en la consola de Logto.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>Aplicaciones de la organización</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Sin aplicaciones</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>Una aplicación de máquina a máquina solo obtiene un token para esta organización después de añadirla a ella.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>Roles de la plantilla de organización</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>Sin roles de organización</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>La plantilla de organización no tiene ninguno, así que nadie puede tener uno aquí.</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>El rol de organización en JSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de organización</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>Multifactor</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>Obligatorio para todos los miembros</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No obligatorio</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos personalizados</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>Qué roles cuentan: los directos, o los de una organización</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>El tenant</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>Buscar otra organización…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>Parte de su nombre, o su ID:</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Buscar nombre o ID</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n organización encontrada</numerusform>
            <numerusform>%n organizaciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>Ninguna organización contiene lo escrito en su nombre o ID.</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crea una en la consola de Logto; aparecerá aquí al actualizar.</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>Merece atención</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>Nada destaca en aplicaciones, roles y recursos de API.</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Listando roles y aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 de %n solicitud respondida</numerusform>
            <numerusform>%1 de %n solicitudes respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>No se leyó todo: %1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>Prueba host, descubrimiento, reloj, App secret, recurso de API, scope y una llamada, paso a paso. Pide tokens nuevos, lo que deja entradas en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
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
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>Pasó a las %1</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>No pasó a las %1</translation>
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
        <translation>Solicitudes de token</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>%L1 en 14 días</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>Solicitudes de token rechazadas</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>No se rechazó ninguna solicitud de token en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>No se rechazó ninguna solicitud de token en los últimos 7 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>%n entrada del registro de auditoría leída</numerusform>
            <numerusform>%n entradas del registro de auditoría leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>Ver 7 días</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>No se leyó todo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n entrada leída, solo hasta %1</numerusform>
            <numerusform>%n entradas leídas, solo hasta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>%n en las últimas 24 horas</numerusform>
            <numerusform>%n en las últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>%n en los últimos 7 días</numerusform>
            <numerusform>%n en los últimos 7 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Finds secrets that have expired or will soon, that never do, and that nobody uses. Every machine-to-machine application is asked for its secrets; their values come along and are dropped at once.</source>
        <translation>Encuentra secretos que han caducado o caducarán pronto, que no caducan nunca y que nadie usa. Se piden los secretos de cada aplicación de máquina a máquina; los valores vienen con ellos y se descartan al momento.</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Listando las aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1 de %n aplicación leída</numerusform>
            <numerusform>%1 de %n aplicaciones leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>Leer los secretos</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>Ningún secreto necesita atención.</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>No se leyó todo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n aplicación sin leer</numerusform>
            <numerusform>%n aplicaciones sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID de tenant</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>Ahora ninguno; la próxima solicitud obtiene uno</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>No concede nada, caduca %1</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>Concede %1, caduca %2</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Su token</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>hoy %1, 7 días %2, 30 días %3</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
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
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>Elegir un perfil</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Perfil %1, %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>Las conexiones pasan por</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>A este equipo siempre se llega directamente.</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>Un proxy HTTP que deja pasar CONNECT.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>Cuando el proxy lo pide</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Esto no puede ser un nombre de usuario.</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>Sin efecto hasta que haya un host.</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>Solo un nombre de host o una dirección: sin https:// ni puerto.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>El token tal como se envía</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Para ordenar hace falta la lista completa, y esta es demasiado larga para cargarla.</translation>
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
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
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
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>Scopes, separados por espacios</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>Esta conexión es de solo lectura: solo se envían GET, HEAD y OPTIONS.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>El cuerpo no es JSON: %1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>Las rutas parten de %1</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>¿Enviar a producción?</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2 cambia %3, un tenant de producción.</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Copiado como curl</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>$ACCESS_TOKEN ocupa el lugar del token.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Dejar de esperar la respuesta</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>Tu borrador ha vuelto sin sus secretos</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>Nunca se escriben en disco: rellena lo marcado con *** antes de enviarlo.</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>Tu borrador ha vuelto sin su cuerpo</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>Era demasiado largo para conservarlo.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <translation>La API rechazó el token</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>Sus comprobaciones se pueden repasar aquí, una a una.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>¿Por qué se rechazó?</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>Obtén uno nuevo en Tokens.</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>La Management API no tiene esa ruta</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>Revisa la ruta y el método: sus rutas empiezan por /api/.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>Ocupa el lugar de lo que escribías.</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>Scopes del recurso de API</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Aún no hay scopes</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>Los tokens para esta API no llevan ningún scope, sea cual sea el rol de su aplicación.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>El recurso de API en JSON</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de recurso</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Duración del token</translation>
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
        <translation>API predeterminada</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>Sí. Una solicitud de token que no indica recurso obtiene un token para esta API en vez de un error, así que un recurso olvidado pasa inadvertido.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>Sí: la Management API del propio Logto. No se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Quién puede</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Nada que suponer aquí</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>La API del propio Logto no se puede cambiar ni eliminar.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>Logto no puede buscar recursos de API: se cargan todos y se buscan aquí nombres, indicadores e ID.</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nombre o ID</translation>
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
            <numerusform>%n recurso de API encontrado, buscado aquí</numerusform>
            <numerusform>%n recursos de API encontrados, buscados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>Ningún recurso de API contiene lo escrito en su nombre, indicador o ID.</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>Aún no hay recursos de API</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crea uno en la consola de Logto; aparecerá aquí al actualizar.</translation>
    </message>
</context>
<context>
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>Aplicaciones que tienen el rol, con sus scopes</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>Este rol no existía cuando se leyeron roles y aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n aplicación tendría sus scopes</numerusform>
            <numerusform>%n aplicaciones tendrían sus scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n token real coincide</numerusform>
            <numerusform>%n tokens reales coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>Permisos del rol, por recurso de API</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>No concede nada</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>Quien tiene este rol no obtiene ningún scope con él. Los tokens se emiten igualmente, solo que sin scopes.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
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
        <translation>Aplicaciones que tienen el rol</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>Ninguna aplicación lo tiene</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>Lo que permite aún no llega a nadie.</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>Usuarios que tienen el rol</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>Ningún usuario lo tiene</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>El rol en JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Rol predeterminado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>Sí: todo usuario nuevo lo recibe</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ID de rol</translation>
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
        <translation>Lo tienen</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n aplicación</numerusform>
            <numerusform>%n aplicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
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
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrar por nombre o ID</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n rol encontrado</numerusform>
            <numerusform>%n roles encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>Ningún rol contiene lo escrito en su nombre, descripción o ID, o ninguno es de ese tipo.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Aún no hay roles</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Crea uno en la consola de Logto; aparecerá aquí al actualizar.</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>Scopes pedidos, esperados y concedidos</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>sobra</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
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
        <translation>Otro scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>No hay ningún scope %1. Se pide igualmente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o ir a</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>Nuevo App secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Probar y sustituir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>El actual se mantiene hasta que el nuevo obtenga un token.</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>Pidiendo un token con él…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>No sustituido: %1. %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Guardándolo…</translation>
    </message>
</context>
<context>
    <name>lwb::SecretSettings</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Probar el llavero</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>Borrar un secreto copiado a los</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>Si sigue en el portapapeles; y al cerrar el programa.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>El llavero está abierto.</translation>
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
        <translation>Un archivo cifrado de libsecret</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El propio del sistema</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>No indica si está abierto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>Aún no hay llavero; el primer secreto lo crea</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>Se escribió, se leyó y se borró un secreto.</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 filas son demasiadas para seleccionar</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>Se pueden seleccionar hasta %1 a la vez. Exportar escribe todas las filas en un archivo.</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>Copiadas %1 de %2 filas</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>Las demás no están cargadas. Exportar escribe todas las filas en un archivo.</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer tus ajustes</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>El archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>Algunos ajustes del archivo no se pueden usar</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>Se usan sus valores habituales: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>Recorrer las filas</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>Abrir el objeto de la fila</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>Añadir una fila más a la selección</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar las filas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>En la matriz</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Explicar la celda</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>Sondear la celda</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
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
        <translation>Más pestañas</translation>
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
        <translation>Leer secreto</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Todos los esperados</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>Todos los que existen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>Todo lo que los roles de la aplicación conceden para este recurso de API</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>Todos los scopes del recurso de API, para ver qué se concede</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>Ningún scope: Logto no concede ninguno que no se pida</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pide</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Recurso de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>Pegar un token…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1 (esta conexión)</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>Nada dice para qué es: Logto usa la API predeterminada del tenant, %1.</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>Nada dice para qué es, y el tenant no tiene API predeterminada: Logto rechaza.</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>Nada dice para qué es: Logto usa la API predeterminada del tenant.</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>Ningún recurso de API de este tenant tiene este indicador.</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>Para pedir como esta aplicación se lee su App secret por la Management API y se guarda en memoria hasta que se cierre esta conexión. Cada token deja entonces una entrada bajo ella en el registro de auditoría y, en Logto Cloud, cuenta en la cuota de tokens.</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>Su secreto solo se lee cuando lo digas.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Qué pedir</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarlo igualmente</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>Varios coinciden: %1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>No hay aplicación «%1».</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>No hay recurso de API «%1».</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>No está en ninguna organización «%1».</translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation>sin scopes</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Token de la Management API: %1, quedan %2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Token de la Management API: %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>solo aquí: %1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Dos tokens comparados</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>Claims de ambos tokens</translation>
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
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>Cabecera y payload dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>Scopes y listas se comparan como conjuntos: el orden no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>No se muestra %n claim más.</numerusform>
            <numerusform>No se muestran %n claims más.</numerusform>
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
        <translation>El token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>Un JWT o un token opaco, tal cual, con «Bearer» delante o dentro de la respuesta de un endpoint de token. Se lee aquí, solo queda en memoria y no se envía.</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>Salir sin inspeccionar un token</translation>
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
        <translation>Editar esta conexión…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Token de la Management API</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>Olvida este token y obtiene otro nuevo</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>Pidiendo un token nuevo…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>Se rechazó la última solicitud de token: %1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Se concedió todo lo pedido.</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Pedido y no concedido: %1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>Ahora no hay token; la próxima solicitud obtendrá uno.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Abrir en Tokens</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>Probablemente: %1. %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
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
        <translation>cabecera</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>Usar en Solicitudes</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>El token y lo que se sabe de él</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>Un token opaco</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>No es un token legible</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>Solo decodificado: no se pudieron leer las claves del tenant. %1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>No es de este tenant</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>Solo decodificado. Nombra a otro emisor, cuyas claves no se piden: cualquiera pudo escribirlo.</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>Lo que falla: %1.</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>Una instantánea de antes</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>Los roles han cambiado desde que se emitió. Lo que tiene queda hasta que caduque.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Obtener uno nuevo</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>Para la API predeterminada</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>No se dijo para qué es: Logto usó la API predeterminada del tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>Tiene algo distinto de lo que ahora conceden los roles.</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>La respuesta fue 200: Logto descarta scopes que ningún rol concede, sin decirlo.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Sin scopes</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>No tiene ninguno, así que no puede hacer nada.</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>No se pidió ninguno, y Logto no concede ninguno que no se pida.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>Tiene lo que debe.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún nada con que comparar</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>Se están leyendo los roles del tenant.</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>No había texto.</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>Un token opaco es una llave de algo que guarda su emisor: nada se puede leer de él ni verificar. Logto da tokens así a aplicaciones de usuarios que no nombran un recurso de API, y solo los acepta él mismo, en su endpoint userinfo.</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>Tiene cinco partes: un token cifrado (JWE). Solo quien tiene la clave puede leerlo; Logto no emite ninguno.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>Tiene más de 64 KiB. Ningún servidor aceptaría una cabecera de ese tamaño.</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>Debía ser un JWT y no lo es: %1. ¿Se copió entero?</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 de %2 pasan</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n más, no se muestra</numerusform>
            <numerusform>%n más, no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>Quedan %1, según él</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>No contiene nada inesperado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>%n más, desconocido aquí, no se muestra.</numerusform>
            <numerusform>%n más, desconocidos aquí, no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>Solo descodificado. No nombra emisor: cualquiera pudo escribirlo.</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>Aún sin token</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>Elige quién pide y para qué, y obtén un token: verás qué se pidió, qué debería concederse, qué se concede y por qué difieren. O inspecciona un token que ya tengas.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtener el token</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspeccionar un token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>Con un token pegado…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Comparar con otro token</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>El indicador existente más cercano es %1.</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>Pedir ese</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>Solo se envía un token verificado.</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>De confianza, además de las del sistema</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>Elegir un archivo PEM…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1 no contiene ningún certificado PEM, o contiene uno ilegible.</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>Para servidores cuyo certificado el sistema no conoce. Una conexión puede tener las suyas.</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>Lo guardado aquí no se puede leer: no se envía nada hasta quitarlo.</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>El usuario en JSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Roles del usuario</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Sin roles</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>Los tokens de este usuario no llevan scopes de ningún recurso de API, salvo que se los dé un rol de organización.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>Organizaciones del usuario</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>En ninguna organización</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>Los miembros se añaden en la organización; los roles también se dan allí.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>Identidades del usuario</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>Sin identidades externas</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>Este usuario no accede ni con un conector social ni con el inicio de sesión único de una empresa.</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>La identidad en JSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sesiones del usuario</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Sin sesiones</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>El usuario no tiene ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>La sesión en JSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>Entradas del registro del usuario</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>El registro de auditoría no contiene nada hecho por este usuario. Olvida las entradas antiguas al cabo de un tiempo.</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>La entrada del registro en JSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>Sí: no puede acceder</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos personalizados</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>Registrado en</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n usuario encontrado</numerusform>
            <numerusform>%n usuarios encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>El servidor no conoce a ningún usuario así. Quizá lo encuentre otro campo u otra forma de comparar.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aún no hay usuarios</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>Quien se registre aparecerá aquí al actualizar.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Buscar en: %1</translation>
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
        <translation>Quién ganaría o perdería qué scopes</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>Recibe un rol</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>Pierde un rol</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>Se elimina el rol</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>Una aplicación lo recibe</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>Una aplicación lo pierde</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>Se añade un scope</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>Se quita un scope</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>Se elimina el recurso de API</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>Se elimina un scope</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>¿Qué aplicación?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>¿Qué rol?</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>¿Qué scope?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>Suponer…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>A qué afecta</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>Aquí no se cambia nada: se calcula con lo que se leyó.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay ninguno</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>Supón un cambio para ver qué haría</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n aplicación con cambios</numerusform>
            <numerusform>%n aplicaciones con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>hasta %n usuario también</numerusform>
            <numerusform>hasta %n usuarios también</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>Nadie ganaría ni perdería scopes</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>No se leyó algo de lo que depende: puede haber más</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>Hasta %n usuario con cambios</numerusform>
            <numerusform>Hasta %n usuarios con cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1 no está en la organización: se supone que se añade.</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>en el tenant</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>en la organización %1</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>No se pudo leer la organización</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Leyendo la organización</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n rol de organización con cambios</numerusform>
            <numerusform>%n roles de organización con cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>Quién puede usar cada scope, y por qué roles</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Aún no hay scopes</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>Sin un scope no hay nada que nadie pueda recibir.</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>Este recurso de API no existía cuando se leyeron roles y aplicaciones</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>Nadie puede usarlo</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Recursos de API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>Recargar lo mostrado</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>Buscar o ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>Mostrar u ocultar lo enviado</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Cerrar la actividad</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Mostrar la actividad</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>Copiar el endpoint</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>Copiar el endpoint de token</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>Copiar el indicador de recurso de la Management API</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>Copiar el App ID de esta conexión</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
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
        <translation>Explicar un error…</translation>
    </message>
</context>
</TS>
