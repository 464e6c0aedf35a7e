<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>Le rôle d’organisation %1 l’accorde.</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>Les rôles d’organisation %1 l’accordent.</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>Le rôle %1 l’accorde.</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>Les rôles %1 l’accordent.</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>Le rôle %1 l’accorde ailleurs&#xa0;; dans une organisation, seuls les rôles d’organisation comptent.</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>L’application n’est pas dans cette organisation.</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>L’application n’a pas de rôle d’organisation ici.</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>L’application n’a aucun rôle.</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>Aucun de ses rôles n’accorde de permission de l’organisation.</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>Aucun de ses rôles n’accorde de scope de cette ressource d’API.</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>Le rôle %1 n’accorde que %2.</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>Les rôles %1 n’accordent que %2.</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>Le modèle d’organisation n’a pas cette permission.</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>Cette ressource d’API n’a pas ce scope.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>Ajoutée à elle avec le rôle %1, elle l’obtiendrait.</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1 l’accorderait.</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1 l’accorderait avec le moins d’autres&#xa0;; %2 aussi.</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>Aucun rôle d’organisation pour applications ne l’accorde.</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>Aucun rôle ne l’accorde.</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>Seuls des rôles d’utilisateurs l’accordent&#xa0;: %1. Les applications ne peuvent pas les avoir.</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>Tous les rôles n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Il n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>Le token date d’avant&#xa0;: les rôles ne changent pas les tokens déjà émis.</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>Il manque pourtant au token.</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>Le token l’a pourtant.</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>Le token est plus ancien que ce qui a été lu des rôles, et vaut jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>Ce qui en décide n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>Logto n’accorde que ce que la demande nomme.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenez un nouveau token.</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>Les rôles ont pu changer&#xa0;: actualisez, puis redemandez.</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>Actualisez.</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1 gagne %2 de %3</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1 perd %2 de %3</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>Dans les organisations, l’accordent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>aucun token</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>%1 accordés, %2 attendus, %3</translation>
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
        <translation>permissions d’organisation, dans les tokens sans ressource</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation>Native</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>Monopage</translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation>Web traditionnelle</translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation>Machine à machine</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>Attendu, non sondé</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>Attendu, manquant</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>Accordé en trop</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>Demandé, écarté</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>L’application n’a pas d’App secret encore valable.</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>Donnez-lui un nouveau secret, puis redemandez.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>Arrêté à %1&#xa0;: %2 sur %n échange</numerusform>
            <numerusform>Arrêté à %1&#xa0;: %2 sur %n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>Sondé à %1&#xa0;: %n échange</numerusform>
            <numerusform>Sondé à %1&#xa0;: %n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n diffère&#xa0;: %1 manquants, %2 en trop.</numerusform>
            <numerusform>%n diffèrent&#xa0;: %1 manquants, %2 en trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refusé&#xa0;: %1</numerusform>
            <numerusform>%n refusés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n non demandé&#xa0;: %1</numerusform>
            <numerusform>%n non demandés&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>le type de token qu’il dit être</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>le type de contenu qu’il dit avoir</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>des extensions qu’il faut comprendre&#xa0;: un tel token n’est pas accepté</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>où seraient ses clés&#xa0;; pas consulté, car n’importe qui peut l’écrire</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>une clé qu’il apporte&#xa0;; pas utilisée, car n’importe qui peut l’écrire</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>où serait son certificat&#xa0;; pas consulté, car n’importe qui peut l’écrire</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>un certificat qu’il apporte&#xa0;; pas utilisé, car n’importe qui peut l’écrire</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>quel certificat il désigne&#xa0;; pas utilisé</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>son propre ID, utilisé une fois</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>le type de token que Logto en a fait</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>l’application pour laquelle il a été fait</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>par quelle autorisation il a été fait</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>la session à laquelle il appartient</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>qui agit ici pour le sujet</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>ce que la connexion a joint, pour déceler les rejeux</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>quel token d’accès est venu avec</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>la force de la connexion</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>comment l’utilisateur s’est connecté</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>noms de rôles&#xa0;; Logto vérifie les scopes, pas ceux-ci</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>organisations de l’utilisateur</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>rôles dans les organisations de l’utilisateur</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>la clé que son expéditeur doit détenir</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>de l’utilisateur</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>si l’adresse e-mail est celle de l’utilisateur</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>si le numéro de téléphone est celui de l’utilisateur</translation>
    </message>
    <message>
        <source>ECDSA over P-256</source>
        <translation>ECDSA sur P-256</translation>
    </message>
    <message>
        <source>ECDSA over P-384</source>
        <translation>ECDSA sur P-384</translation>
    </message>
    <message>
        <source>ECDSA over P-521</source>
        <translation>ECDSA sur P-521</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA avec SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS avec SHA-256</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>pas signé du tout&#xa0;: n’importe qui a pu l’écrire</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>signé avec un secret partagé, ce que Logto ne fait jamais</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>pas un algorithme accepté ici</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>l’organisation %1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>une Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>l’application elle-même</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>de qui il parle&#xa0;: un utilisateur</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>l’App ID, identique à sub</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>l’application qui l’a obtenu</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token d’accès</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>la clé qui l’a signé</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>laquelle des clés de ce tenant l’a signé</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>pas un en-tête que Logto écrit</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>qui l’a émis</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>ce tenant</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>pas ce tenant</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>qui peut l’accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n scope&#xa0;: ce qu’il peut faire</numerusform>
            <numerusform>%n scopes&#xa0;: ce qu’il peut faire</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>pas valable avant %1</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>l’utilisateur s’est connecté %1</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>un claim personnalisé&#xa0;: ajouté par le tenant</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>Bien formé</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>Clé trouvée</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>Déjà valable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>Émis dans le passé</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>plus long que 64 Kio</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>une pièce&#xa0;: pas un JWT</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>pas les trois parties d’un JWT signé</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>l’en-tête n’est pas du base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>le payload n’est pas du base64url</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>la signature n’est pas du base64url</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>l’en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>le payload n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>l’en-tête n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>le payload n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>demande des clés du tenant</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>clés de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>les clés du tenant n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>il demande des extensions (crit)</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>%1 n’est pas accepté</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>ce tenant n’a pas de clé %1</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>aucune clé de ce tenant ne convient</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 correspond</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>ne correspond pas&#xa0;: falsifiée ou abîmée</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>pas de clé pour la vérifier</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>est ce tenant</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>demande de l’identité de ce tenant</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>celui de ce tenant n’est pas connu</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>il n’en nomme pas</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>est %1</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>rien à quoi comparer</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1 n’est pas une ressource d’API de ce tenant</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>il n’a pas de date d’expiration</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>obtenu pour un utilisateur, pas pour elle-même</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub, client_id et App ID diffèrent</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>sub et client_id concordent</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>trois parties</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>pas de nbf&#xa0;: dès le début</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1, un token d’accès</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>il ne le dit pas</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1, pas at+jwt</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>il ne dit pas quand</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>l’horloge diffère de %1</translation>
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
        <translation>ID du tenant</translation>
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
        <translation>ressource</translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation>Ceci est une commande curl</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>Ce sont des lignes .env</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>Ceci est un appel à createManagementApi(…)</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>Plusieurs valeurs, la première est retenue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>La ressource %1 n’est pas celle de la Management API et est ignorée.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Trousseau du système</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lecture et écriture</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>Les mêmes réglages que %1.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1 est la même application avec d’autres réglages. La remplacer conserve son App secret.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nom déjà pris</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1 désigne ici un autre tenant ou une autre application et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>Erreur OAuth</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>Cause possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>Un élément ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>Non envoyé en http non chiffré</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>L’hôte n’est pas cette machine&#xa0;; les identifiants pourraient être lus en chemin.</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>Utilisez une adresse https.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Rien ne porte ce nom ici.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>Le nom correspond à plusieurs objets</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>Il ne dit pas lequel est visé.</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>Utilisez l’ID de l’objet visé.</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>Le profil est en lecture seule</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>Les requêtes qui pourraient modifier quelque chose ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>Si la modification est voulue, désactivez la lecture seule dans le profil.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>L’hôte est introuvable, a refusé la connexion ou l’a fermée avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>Vérifiez l’adresse, le réseau et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>Le certificat du serveur ou ses réglages TLS n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>Vérifiez l’adresse. Si votre propre autorité de certification a signé le certificat, ajoutez-la au profil.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>Le serveur a dépassé le délai imparti.</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>Réessayez&#xa0;; le serveur ou le réseau est peut-être occupé.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>Elle a dépassé la taille limite et a été interrompue.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>L’adresse mène ailleurs</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>Le serveur redirige. Les redirections ne sont pas suivies, car les identifiants suivraient aussi.</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>Si le nouvel emplacement est le bon, utilisez son adresse.</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>On ne sait pas si l’opération a été faite</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>La requête est partie et aucune réponse complète n’est revenue. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>Actualisez et vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Aucun token n’a été émis</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>L’endpoint de token a refusé la demande.</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>Vérifiez l’App ID, l’App secret et la ressource.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Le serveur a refusé la requête</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>Sa réponse était une erreur.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>Ce n’est pas ce que Logto répond ici.</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>Vérifiez que l’adresse est celle d’un tenant Logto.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>L’App secret est à l’intérieur et y reste.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>Le trousseau n’a pas d’App secret pour ce profil</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>Il est ouvert et n’a aucune entrée de ce profil.</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>Saisissez à nouveau l’App secret.</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>Aucun trousseau n’est utilisable</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>Aucun service de trousseau ne répond dans cette session.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>Démarrez-en un, comme GNOME Keyring ou KWallet, ou conservez l’App secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Le trousseau n’a pas répondu</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>Il a peut-être une question ouverte ou est bloqué.</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>Répondez à sa question s’il y en a une, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Le trousseau a signalé une erreur</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>L’App secret n’a pas pu être lu ou enregistré.</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>Réessayez ou conservez l’App secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>Le système de fichiers l’a refusé.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>Vérifiez les droits du fichier et l’espace libre.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Une erreur s’est produite dans ce programme</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>Cela ne devrait pas arriver.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Veuillez le signaler, avec les détails.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Le serveur n’a pas accepté le token.</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>Vérifiez quel token est envoyé.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>Le token est valide, mais ne permet pas cela.</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>Vérifiez les rôles de l’application et les scopes demandés.</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Introuvable sur le serveur</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>La méthode n’est pas permise ici</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>L’adresse existe, mais n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>La modification a été refusée</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>Elle n’est pas compatible avec l’existant.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Le serveur demande une pause.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Patientez un peu et réessayez.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur a échoué</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>Il n’a pas pu traiter la requête.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>Réessayez. Si cela persiste, consultez le journal du serveur.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Elle mène à %1.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>Le fichier n’a pas été importé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>L’App secret n’est plus ici</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>Cela n’a plus de sens à partir de l’octet %1.</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>La première chose qui ne convient pas est %1.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>Le tenant est injoignable</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>La connexion a échoué, ou autre chose que Logto a répondu&#xa0;: un proxy, une page de connexion du réseau, un autre serveur.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>Vérifiez l’endpoint, le réseau et le proxy. Un Logto auto-hébergé écoute d’ordinaire sur le port 3001.</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>L’endpoint n’est pas l’URL de base d’un tenant</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Les chemins propres à Logto se placent sous l’endpoint, qui n’en a donc aucun&#xa0;: ni /oidc, ni /api, ni /console.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>Indiquez seulement le schéma, l’hôte et le port.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>Le port 3002 est celui du tenant d’administration</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>Les applications créées dans Logto Console se trouvent dans le tenant par défaut, qu’un Logto auto-hébergé sert sur le port 3001. Le tenant d’administration ne les connaît pas.</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>Utilisez l’endpoint du tenant par défaut.</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>Le tenant indique un autre émetteur</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>L’émetteur de ses tokens n’est pas l’endpoint utilisé ici. Avec un domaine personnalisé, c’est normal. Sinon, le réglage ENDPOINT du serveur ou les en-têtes transmis par un proxy sont peut-être erronés.</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>Qui vérifie les tokens doit attendre l’émetteur indiqué par le tenant.</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>Les horloges diffèrent de plus d’une minute</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>Des tokens récents peuvent paraître expirés ou pas encore valides.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>Réglez l’horloge de cet ordinateur ou celle du serveur.</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>L’application ne s’est pas identifiée</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>La demande de token ne portait aucun identifiant, ni dans l’en-tête ni dans le corps.</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>Envoyez l’App ID et l’App secret à l’un des deux endroits.</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>Les identifiants n’ont pas pu être décodés</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>L’en-tête Authorization n’est pas le Base64 de l’App ID et de l’App secret, ou les deux n’ont pas été encodés comme un formulaire avant d’être joints (RFC 6749, section 2.3.1).</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>Encodez les deux parties comme un formulaire, joignez-les par un deux-points, puis encodez en Base64.</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>L’application s’est identifiée deux fois</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>Les identifiants étaient dans l’en-tête et dans le corps, ou avec deux App ID.</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>Envoyez-les à un seul endroit.</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>Ce tenant n’a aucune application avec cet App ID</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>L’App ID contient une faute de frappe, vient d’un autre tenant, ou l’application a été supprimée.</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>Copiez l’App ID depuis la page de l’application et vérifiez que l’endpoint est du même tenant.</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>L’App secret a été refusé</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>Le secret n’est pas l’un de ceux de cette application&#xa0;: il contient une faute de frappe ou une espace, a été supprimé depuis, ou l’application est d’un type qui n’en a pas.</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>Copiez un secret depuis la page de l’application et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>L’App secret a expiré</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>C’est un secret de cette application et son dernier jour est passé.</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>Créez un nouveau secret pour l’application et enregistrez-le ici.</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>L’application n’est pas de type machine à machine</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>Seules les applications machine à machine peuvent obtenir des tokens par client credentials.</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>Utilisez l’App ID et l’App secret d’une application machine à machine.</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>La demande de token n’a pas été comprise</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>Elle n’a aucun grant type connu du serveur. Le corps n’est peut-être pas encodé comme un formulaire, ou ses paramètres ont été joints sans esperluette.</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>Envoyez grant_type=client_credentials dans un corps encodé comme un formulaire.</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>Aucune ressource d’API n’a été indiquée</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>La demande de token n’indique ni ressource ni organisation, et le tenant n’a pas d’API par défaut.</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>Indiquez l’indicateur de ressource de l’API à appeler.</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>Ce tenant n’a aucune ressource d’API avec cet indicateur</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>Les indicateurs sont comparés caractère par caractère, barres obliques comprises. Celui de la Management API est https://{tenant ID}.logto.app/api où que soit hébergé le tenant, y compris avec un domaine personnalisé.</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>Copiez l’indicateur depuis la page de la ressource d’API.</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>L’indicateur de ressource a une forme incorrecte</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>Ce doit être un seul URI absolu sans fragment, et une requête ne peut en indiquer qu’un.</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>Le token est destiné à l’API par défaut du tenant</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>Aucune ressource n’a été indiquée&#xa0;; Logto a donc pris l’API par défaut. Les autres API refusent le token.</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>L’application n’est pas dans l’organisation</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>Les tokens d’organisation ne vont qu’aux applications qui y ont été ajoutées.</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>Vérifiez l’ID de l’organisation ou ajoutez-y l’application.</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>Un script du tenant a refusé le token</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>Le script Custom JWT pour les tokens machine à machine a refusé l’accès.</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>Lisez le script sous Custom JWT dans Logto Console et testez-le là-bas.</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>Un script du tenant a échoué</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>Le script Custom JWT pour les tokens machine à machine s’est terminé par une erreur et est réglé pour bloquer alors le token.</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>Cherchez son erreur dans le journal d’audit et corrigez-la sous Custom JWT dans Logto Console.</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>Le quota de tokens du tenant est épuisé</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>Le forfait de ce tenant n’autorise plus de tokens machine à machine pour l’instant.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>Conservez les tokens jusqu’à leur expiration au lieu d’en demander de nouveaux, ou changez de forfait.</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>Les identifiants contiennent un caractère nul</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>Il est invisible et a été copié avec l’App ID ou l’App secret.</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>Copiez-les à nouveau et enregistrez-les.</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>Aucun scope n’a été accordé</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>Logto émet un token même s’il n’accorde rien. Soit aucun scope n’a été demandé, soit aucun rôle machine à machine de l’application ne l’a pour cette ressource d’API.</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>Attribuez à l’application un rôle qui a ce scope. Pour la Management API, c’est le rôle «&#xa0;Logto Management API access&#xa0;».</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>Certains scopes n’ont pas été accordés</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>Logto omet sans rien dire ce que les rôles de l’application n’ont pas pour cette ressource d’API.</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>Vérifiez l’orthographe des scopes et les rôles de l’application.</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>Plus a été accordé que demandé</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>Le token contient des scopes que la requête n’indiquait pas.</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>Vérifiez les rôles de l’application&#xa0;; ils ont peut-être changé entre-temps.</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>La requête n’avait pas de token Bearer</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>L’en-tête Authorization manque ou ne commence pas par «&#xa0;Bearer&#xa0;» suivi d’une espace&#xa0;; le B majuscule compte.</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>Envoyez le token d’accès sous la forme «&#xa0;Authorization: Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>Le token est destiné à une autre API</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>La Management API n’accepte que les tokens dont l’audience est exactement son propre indicateur de ressource.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>Obtenez un token pour la ressource de la Management API.</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>Le token vient d’un autre émetteur</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>Il a été émis par un autre tenant ou sous un autre hôte, ou un proxy masque l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>Obtenez le token auprès du tenant appelé, par le même hôte.</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>La signature du token a été refusée</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>Il a été signé avec une clé que le tenant n’a pas&#xa0;: par un autre tenant, ou avant le changement de ses clés.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenez un nouveau token.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le token a expiré</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>Il dépasse la durée de vie fixée pour la ressource d’API, ou les horloges diffèrent.</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>Obtenez un nouveau token&#xa0;; si cela ne suffit pas, comparez les horloges.</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>Le token n’est pas un JWT</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>Les tokens émis sans ressource sont opaques, et l’API n’en accepte aucun.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>Obtenez un token pour la ressource de l’API.</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>Il manque au token le scope «&#xa0;all&#xa0;»</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Tout appel à la Management API l’exige, et l’application l’obtient par un rôle machine à machine.</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>Attribuez à l’application le rôle «&#xa0;Logto Management API access&#xa0;» ou un autre qui a ce scope.</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>Le forfait du tenant ne le permet pas</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>Le tenant est suspendu, ou une limite de son forfait est atteinte.</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>Consultez l’abonnement dans Logto Cloud.</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>Ce serveur n’offre pas cette fonction</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>Elle n’existe que sur Logto Cloud, ou n’est pas configurée ici.</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>Les valeurs de la requête ont été refusées</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>Un paramètre ou une partie du corps n’est pas ce que l’endpoint attend. Une page compte au plus 100 lignes.</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>Les détails indiquent la valeur.</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>L’objet n’existe pas</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>Il a été supprimé entre-temps, ou son ID est d’un autre tenant.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Actualisez la liste.</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>L’App secret n’a pas pu être lu dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>Le trousseau est verrouillé, absent, n’a pas répondu ou n’a aucune entrée pour ce profil.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez le secret pour cette session.</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Essayez plutôt %1.</translation>
    </message>
    <message>
        <source>The role is for users</source>
        <translation>Le rôle est pour les utilisateurs</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>Une application ne peut avoir que des rôles machine à machine, et le type d’un rôle ne peut pas être changé.</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>Attribuez un rôle machine à machine avec les mêmes permissions, ou créez-en un.</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>Le token est plus ancien qu’un changement de rôles</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>Un token garde ce avec quoi il a été émis jusqu’à son expiration, quoi qu’on attribue ou retire entre-temps.</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>Le rôle attendu manque</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>Seul l’endpoint pour Hasura demande un rôle par son nom, et il s’agit de celui d’un utilisateur.</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>Appelez-le avec le token d’un utilisateur, et comparez l’en-tête Expected-Role à ses rôles.</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>L’endpoint accepte un autre type de token</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>Il sert les utilisateurs connectés. Un token machine à machine ne représente aucun utilisateur.</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>Utilisez l’endpoint de la Management API pour la même chose.</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>La modification est incompatible avec l’existant</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>Ce qui devait être attribué l’est déjà, ou Logto l’interdit&#xa0;: les permissions de la Management API ne vont pas aux rôles d’utilisateurs, et ses rôles intégrés ne peuvent pas être changés.</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>Actualisez&#xa0;; ce qui est déjà attribué ne demande aucune modification.</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>L’une de vos API a refusé le token</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>Elle vérifie le token elle-même&#xa0;: signature, émetteur, audience, expiration et scopes. L’un d’eux n’est pas ce qu’elle attend.</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>Comparez ce que l’API attend avec ce que dit le token, vérification par vérification.</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>L’API attend un autre algorithme de signature</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>Logto signe avec ES384, sauf si ses clés ont été passées en RSA. Beaucoup de bibliothèques attendent RS256.</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>Faites accepter ES384 à l’API, ou passez la clé de signature du tenant en RSA.</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>Attribuez un rôle qui l’accorde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>Enregistrés et proches&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
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
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Rôles d’organisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Connecté le</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>Permissions d’API</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Durée du token</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>SSO d’entreprise</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>ID chez le fournisseur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>Expire sous un jour</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expire dans %n jour</numerusform>
            <numerusform>Expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
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
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n clé&#xa0;: %1</numerusform>
            <numerusform>%n clés&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>Le rôle prédéfini de la Management API a disparu</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>Les nouveaux tenants ont le rôle Logto Management API access. Sans lui ou un semblable, aucune autre application ne peut recevoir l’accès à la Management API.</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>Le rôle prédéfini de la Management API a été modifié</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>Il est fait pour porter le scope all et rien d’autre. Guides et personnes comptent dessus&#xa0;: qui le reçoit maintenant obtient autre chose.</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>Une ressource d’API ressemble à la Management API</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>Les tokens pour elle semblent bons et sont refusés par la Management API avec 401. Seule compte la ressource d’API intégrée, quelle que soit l’adresse du tenant.</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>Une API par défaut cache une ressource oubliée</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>Une demande de token sans ressource obtient un token pour cette API au lieu d’une erreur, et n’est refusée que plus tard, ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n application peut tout faire</numerusform>
            <numerusform>%n applications peuvent tout faire</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>La Management API connaît un scope, all&#xa0;: qui l’a lit et change chaque utilisateur, application et secret du tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n rôle n’accorde rien</numerusform>
            <numerusform>%n rôles n’accordent rien</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>Qui n’a qu’un tel rôle obtient des tokens sans scope, et un 403 de l’API qui devrait le laisser entrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n rôle accorde exactement la même chose</numerusform>
            <numerusform>%n rôles accordent exactement la même chose</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>Un changement de l’un est facilement oublié dans l’autre.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>Le journal d’audit a été lu jusqu’à %1.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>Le journal d’audit a été lu jusqu’à %1&#xa0;; pour les applications actives, au moins jusqu’à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n secret a expiré</numerusform>
            <numerusform>%n secrets ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>Les demandes de token avec eux sont refusées. Supprimez-les quand plus personne ne les essaie.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n secret expire sous 30 jours</numerusform>
            <numerusform>%n secrets expirent sous 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>Ce jour-là, leurs applications n’obtiennent plus de tokens. Un second secret permet de passer sans coupure.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n secret n’est pas utilisé</numerusform>
            <numerusform>%n secrets ne sont pas utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>Aucun token n’a été demandé avec eux&#xa0;; qui en trouve un pourrait le faire. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n secret n’expire jamais</numerusform>
            <numerusform>%n secrets n’expirent jamais</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>Un secret divulgué reste bon jusqu’à ce qu’on le remarque. L’expiration se choisit à la création et ne se change plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n fois, la dernière %1</numerusform>
            <numerusform>%n fois, la dernière %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>les plus récentes du journal d’audit</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>Interrogation du tenant…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>Rien ne porte ce nom ici. À partir de deux lettres, la recherche se fait dans le tenant.</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>Rien trouvé. Les noms, ID, adresses e-mail et URL sont reconnus.</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>built-in</source>
        <translation>intégré</translation>
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
        <translation>n’accorde rien</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>scopes non lus</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Échec de la décompression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no address in it yet.</source>
        <translation>Il n’y a pas encore d’adresse.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Cette URL n’est pas complète.</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>Seules les adresses https et http sont utilisables.</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>Le port 0 n’est pas un port.</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>L’URL contient un nom d’utilisateur ou un mot de passe, qui serait envoyé avec elle.</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>L’URL contient un # suivi d’un texte qu’aucun serveur ne reçoit jamais.</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>L’URL contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>L’hôte n’est pas cette machine&#xa0;; les identifiants pourraient être lus en chemin.</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>Un chemin exige une URL de base, et cette ressource d’API n’en a pas dans la connexion.</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>Le token de la Management API ne va qu’à l’endpoint de la connexion elle-même.</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>Le token d’une ressource d’API ne va qu’à l’URL de base de cette ressource.</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>La méthode contient un caractère qu’aucune méthode ne peut avoir.</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECT ouvre un tunnel&#xa0;; aucune réponse ne pourrait être affichée.</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>Un paramètre a une valeur et pas de nom.</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>Le nom d’un en-tête manque ou contient un caractère interdit.</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>Cet en-tête appartient à la connexion et ne peut pas être défini.</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>La valeur d’un en-tête contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>Un token est déjà choisi. Choisissez «&#xa0;Aucun token&#xa0;» pour écrire vous-même l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>L’App secret contient un caractère nul, qui est invisible.</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>L’App secret est plus long que ce qu’accepte un trousseau.</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>L’App secret n’est pas du texte.</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>Une connexion doit avoir un nom, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>Une autre connexion s’appelle déjà %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: la ligne %1 est illisible.</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>Le fichier n’a pas été écrit par l’export des connexions.</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>Le fichier est au format version %1, d’une autre version du programme.</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>Le fichier ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>Le fichier contient %1 connexions, plus qu’il n’est possible d’en importer à la fois.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1 manque, est trop long ou contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1 n’est pas l’adresse d’un tenant.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>Il n’était conservé que pour une session, et elle est terminée.</translation>
    </message>
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>Aucune réponse complète n’est venue dans la limite de temps de %1.</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>Rien n’est venu du serveur pendant %1.</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>Aucune connexion ne s’est établie en %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>Le certificat du serveur n’est pas encore valable&#xa0;; l’horloge de cet ordinateur est peut-être fausse.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>Le serveur a signé lui-même son certificat, et personne de confiance ici n’en répond.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>Le certificat du serveur vient d’une autorité à laquelle on ne fait pas confiance ici.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Le certificat du serveur est pour un autre hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Le certificat du serveur a été révoqué.</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>Elle a dépassé la limite de %1 et a été arrêtée.</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>Sa compression est cassée, ou enfle sans mesure.</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>Son en-tête n’a pas de champs, ou en a trop pour être lu.</translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation>Machine à machine</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
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
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Tout champ</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>Motif LIKE</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>Motif SIMILAR TO</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>La valeur entière</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>Il ne peut pas finir par une seule barre oblique inverse.</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>Vérifiez ses parenthèses, ses répétitions et une barre oblique inverse à la fin.</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>Le serveur ne peut pas lire «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>L’endpoint ne finit pas par /oidc.</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>L’endpoint ne finit pas par /api.</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>L’endpoint est l’adresse du tenant, pas celle de Console.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>Le port 3002 est celui du tenant d’administration&#xa0;; les applications sont dans celui du port 3001.</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>L’endpoint n’a d’ordinaire pas de chemin.</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>Il y a une espace dedans.</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>Cela ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>Le http non chiffré est réservé à cette machine&#xa0;; les autres hôtes exigent https.</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>L’endpoint ne contient ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>L’endpoint s’arrête avant&#xa0;? et #.</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>Un domaine personnalisé convient&#xa0;; les tokens le portent comme émetteur et la ressource reste la même.</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>Cet hôte est un tenant Logto Cloud.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>Un ID de tenant n’a que des minuscules, des chiffres et des traits d’union, comme dans https://{tenant ID}.logto.app.</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>Il y a une espace dans l’App secret.</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>Il y a un caractère invisible dans l’App secret.</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Les App secrets créés par Logto ont 32 caractères.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>Joindre l’hôte</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>Lire le document de découverte</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>Comparer l’émetteur</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>Comparer les horloges</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>Authentifier l’application</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>Demander la Management API</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>Obtenir le scope «&#xa0;all&#xa0;»</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>Appeler la Management API</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Toujours en attente d’une réponse</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>Le tenant ou le réseau est lent en ce moment.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>gagne</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>perd</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>gagne %n scope</numerusform>
            <numerusform>gagne %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>perd %n scope</numerusform>
            <numerusform>perd %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1 reçoit le rôle %2</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1 perd le rôle %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 est ajouté</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>%1 est retiré</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>le rôle est supprimé</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>la ressource d’API est supprimée</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>rôle d’organisation, dans chaque organisation</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>jusqu’à %n utilisateur</numerusform>
            <numerusform>jusqu’à %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>détenu par aucune application</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>rôle d’organisation pour utilisateurs</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>rôle d’organisation pour applications</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n rôle d’organisation</numerusform>
            <numerusform>%n rôles d’organisation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>Scopes que l’application obtient, par ressource d’API, avec les rôles qui les accordent</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonder</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>Demande à de vrais tokens ce qu’ils accordent</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Ouvrir dans Tokens</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>Ouvrir dans Matrice</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Pas d’organisation</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>Cette application n’existait pas quand rôles et applications ont été lus</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>Ce qu’elle obtient dans cette organisation n’est pas encore lu</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>Elle ne devrait obtenir aucun scope</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>Elle devrait obtenir %n scope</numerusform>
            <numerusform>Elle devrait obtenir %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n ressource d’API</numerusform>
            <numerusform>%n ressources d’API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>%n scope manquant</numerusform>
            <numerusform>%n scopes manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>%n scope de trop</numerusform>
            <numerusform>%n scopes de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n token refusé</numerusform>
            <numerusform>%n tokens refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>Les vrais tokens diffèrent&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>Les vrais tokens de %n ressource d’API concordent</numerusform>
            <numerusform>Les vrais tokens de %n ressources d’API concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>Chaque ressource d’API</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>Aucun rôle ne lui accorde de scope. Ses tokens sont émis quand même, sans aucun.</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>Toutes les requêtes de cette session</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>Filtrer par méthode, chemin, statut ou token</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>Garder visible la requête la plus récente</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>Oublier toutes les requêtes terminées</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Fermer l’activité</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 sur %n requête</numerusform>
            <numerusform>%1 sur %n requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>Enregistrer le corps dans un fichier</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>Corps, indenté</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Corps tel que reçu</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>Envoyez la requête pour voir ce que dit l’API.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>Annuler met fin à l’attente.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>Le corps fait %1, plus que ce qui est affiché ici. Enregistrez-le dans un fichier pour le lire en entier.</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>Le corps n’est pas du texte. Enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Annulé après %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiRefusalDialog</name>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>Ce que l’API attend</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>Le token envoyé est vérifié comme le ferait l’API. Réglez ces champs comme l’API est configurée.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>Scopes exigés</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi ce refus&#xa0;?</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>n’importe lequel, ou par exemple ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>Le token n’est plus là</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>Renvoyez la requête, puis demandez.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>Lecture des clés du tenant…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>Cette vérification échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>Une API avec ces attentes accepte le token</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>Si elle le refuse quand même, elle est configurée pour autre chose, garde des clés d’avant un changement, ou son horloge est fausse.</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>Le token n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>Les clés du tenant n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>il manque au token %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>Vos propres ressources d’API</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>Ce que le panneau de requêtes peut appeler en plus de la Management API.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>Ajouter une ressource d’API</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>Retirer la ressource d’API</translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation>Indicateur de ressource</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>Ligne %1&#xa0;: un indicateur de ressource est un URI absolu, comme https://shopping.api.</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>Ligne %1&#xa0;: l’URL de base doit commencer par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant démo</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>Saisir l’App secret…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>Les fenêtres ouvertes changent aussitôt et gardent leur contenu.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Pas encore de rôles</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>Sans rôle, ses tokens ne portent aucun scope. Logto répond tout de même 200, et l’API dit ensuite 403.</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>L’application en JSON</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Pas de rôles ici</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>Seules les applications machine à machine ont des rôles. Celle-ci agit pour les utilisateurs qui se connectent avec elle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>Tierce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Endpoint Logto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>Rôles de l’application, avec leurs scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>avec %n scope</numerusform>
            <numerusform>avec %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>Secrets de l’application&#xa0;: noms et expiration</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>Aucun secret</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>Sans secret, elle ne peut pas demander de token.</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>Organisations de l’application</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>Dans aucune organisation</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>Elle ne peut obtenir aucun token d’organisation.</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>Entrées de l’application dans le journal d’audit, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>Rien dans le journal d’audit</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>Aucun token n’a été demandé et personne ne s’est connecté avec elle.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>Pas d’organisations ici</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>Seules les applications machine à machine rejoignent des organisations. Celle-ci agit pour les membres qui se connectent avec elle.</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Pas de secrets ici</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>Une application sur l’appareil d’un utilisateur ne peut pas garder de secret. Celle-ci connecte les utilisateurs sans secret.</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>Les applications SAML se fient plutôt à un certificat.</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>%n entrée dans le JSON</numerusform>
            <numerusform>%n entrées dans le JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un token</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>Pas d’accès propre</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>Ses tokens portent ce que peut faire l’utilisateur qui se connecte, dans ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Rien à supposer ici</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>Seules les applications machine à machine ont des rôles.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrer par nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n application trouvée</numerusform>
            <numerusform>%n applications trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>Aucune application n’a ce texte dans son nom ou son ID, ou aucune n’est de ce type.</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Pas encore d’applications</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Créez-en une dans la console Logto&#xa0;; elle s’affichera ici après actualisation.</translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Tokens machine</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>Tokens utilisateur</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Filtrer ce qui est chargé</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>Affiche les nouvelles entrées à leur arrivée</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>Les entrées les plus récentes viennent d’abord&#xa0;: le serveur n’envoie pas d’autre ordre.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>%n entrée, la plus récente</numerusform>
            <numerusform>Les %n plus récentes</numerusform>
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
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>Aucune entrée chargée ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore d’entrées</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>Logto en écrit une pour chaque échange de token et chaque connexion.</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>La liste n’a pas été chargée</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Le motif est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>Échanges de token et connexions au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>%n entrée parcourue</numerusform>
            <numerusform>%n entrées parcourues</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>Il y en a de plus anciennes.</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr le retire</translation>
    </message>
</context>
<context>
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
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
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>ou collez un ID, un e-mail ou une URL</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un tenant</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID du tenant</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>Dans l’adresse de la console de Logto Cloud</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>Domaine personnalisé (facultatif)</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>Conserver l’App secret dans</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>Lecture seule&#xa0;: aucune action d’écriture</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Ressource de la Management API</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>Autres autorités (PEM)</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>Déduit de votre saisie</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Où les trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Auto-hébergé</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Mémoire, pour cette session seulement</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>En-tête Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>Pour un serveur dont le système ne connaît pas le certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n certificat choisi</numerusform>
            <numerusform>%n certificats choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>Lit une commande curl, des lignes .env ou un appel à createManagementApi(…) dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>Rien à lire dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>Copiez d’abord une commande curl qui demande un token, des lignes .env ou un appel à createManagementApi(…).</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>Rempli depuis le presse-papiers</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>L’App secret n’est pas copié</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>Saisissez-le, ou celui d’une autre application.</translation>
    </message>
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>Dans la console Logto, créez une application machine à machine.</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>Donnez-lui un rôle avec accès à la Management API.</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>Copiez ici son App ID et son App secret. Les deux restent sur cet ordinateur.</translation>
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
        <translation>Voyez ce que vos applications peuvent faire et prouvez-le avec de vrais tokens.</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>Les secrets vont dans le trousseau du système, les tokens restent en mémoire. Ni télémétrie, ni compte.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un tenant</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloud ou auto-hébergé, avec une application M2M</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorer la démo</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>Un clic. Ni compte, ni réseau&#xa0;; tout fonctionne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Connecter quand même</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Le conserver pour cette session seulement</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>La connexion %1 n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>Elle a été supprimée ici ou par un autre programme.</translation>
    </message>
    <message>
        <source>Use it and test again</source>
        <translation>Utiliser et retester</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>Avant changements</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation>Changer l’App secret…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>En-tête Basic</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Ressources d’API</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n en propre</numerusform>
            <numerusform>%n en propre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
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
        <translation>Accès</translation>
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
        <translation>L’App secret a été remplacé</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>Le tenant a donné un token pour le nouveau. Rouvrez la connexion pour l’utiliser.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un tenant</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>Supprimer la sélection…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Pas encore de connexions</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>Connectez un tenant, ou importez un fichier de connexions d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>Aucune connexion ne contient ce texte.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Connexions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n connexion importée</numerusform>
            <numerusform>%n connexions importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>Leurs App secrets ne sont pas dans le fichier&#xa0;: chacun est demandé à la première utilisation.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n connexion exportée</numerusform>
            <numerusform>%n connexions exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>Le fichier %1 ne contient aucun App secret.</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Supprimer des connexions</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Supprimer la connexion %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>Supprimer %n connexion&#xa0;?</numerusform>
            <numerusform>Supprimer %n connexions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>L’App secret est supprimé aussi. Rien ne change dans le tenant.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n connexion supprimée</numerusform>
            <numerusform>%n connexions supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>Leurs App secrets ne sont plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>%1 n’a pas été supprimée&#xa0;: son App secret est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>Sans la connexion, l’entrée logto-workbench/%1 y resterait.</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>Supprimer, laisser le secret</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Garder la connexion</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>Ce qui est conservé de vos fenêtres n’a pas pu être lu ou écrit&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>Aucun programme de ce système n’ouvre de dossiers.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>Les brouillons, les filtres, les colonnes, les objets récents et la position des fenêtres sont oubliés. Les connexions, leurs secrets et ces réglages restent.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tout est oublié.</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>Déduit de votre saisie</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
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
        <translation>L’échange&#xa0;: %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>masqué</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>pas dans la réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>Ouvrir dans Requêtes</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>Fermer les détails de la requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Requête telle qu’envoyée</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>aucun token</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>token&#xa0;: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>Le journal n’a pas conservé le corps entier de cette requête.</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>Le journal n’a pas conservé ce corps.</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>Le journal conserve les 64 premiers ko d’un corps.</translation>
    </message>
    <message>
        <source>as application %1</source>
        <translation>en tant qu’application %1</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>Collez ce qui a échoué</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>Une réponse HTTP, la sortie de curl -v, un corps JSON, une entrée du journal d’audit, une exception, des lignes de log. C’est lu ici, envoyé nulle part et conservé nulle part.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Expliquer une erreur</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texte à expliquer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>Ce que cela signifie apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>Rien dans le texte n’est une cause connue. La ligne de statut et le corps de la réponse en disent le plus.</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, pour tableurs…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON, tel que l’a le serveur…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON, un objet par ligne…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>Demande des premières lignes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>%1 lignes sur %2 lues, %3 écrits</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n ligne exportée</numerusform>
            <numerusform>%n lignes exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export annulé</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>%1 lignes lues, %2 écrites</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Un export est en cours</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>Continuer y met fin, et aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>Mettre fin à l’export</translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>Montrer les connexions</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Montrer l’application</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>Montrer les applications</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>Montrer les ressources d’API</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>Montrer l’organisation</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Montrer les organisations</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Montrer le journal d’audit</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>Examiner un token</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Montrer les rôles</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Montrer les réglages</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Constat %1</translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message>
        <source>Reading who may do what</source>
        <translation>Lecture de qui peut quoi</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Liste des rôles et applications</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 sur %n requête traitée</numerusform>
            <numerusform>%1 sur %n requêtes traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>Les rôles et applications ne sont pas lus</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>Tout n’a pas été lu&#xa0;: ce qui manque ici n’est pas prouvé absent</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>Un fichier avec les versions, les réglages, les dernières requêtes et les messages aide à trouver le défaut. Il ne contient ni secrets, ni tokens, ni corps, mais contient des adresses. Lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>Indépendant de Silverhand Inc., l’éditeur de Logto.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Expliquer une erreur…</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>Un fichier ne contient aucun App secret&#xa0;: chaque nouvelle connexion demande le sien à l’ouverture.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>Elle apporte des autorités de certification auxquelles sa connexion fera confiance.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>Ajouter comme %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Importer de %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>Importer %n connexion</numerusform>
            <numerusform>Importer %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>JSON non valide à la ligne %1</translation>
    </message>
</context>
<context>
    <name>lwb::KeyValueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Vos connexions</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>Gérer les connexions</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>Jusqu’à l’établissement de la connexion.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>Tant que rien ne vient du serveur.</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Un appel entier</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>Pour les appels de la console elle-même, hors nouvelles tentatives.</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>Silence dans Requêtes</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>Ce que vous y envoyez n’a pas d’autre limite.</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (pas de place)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Le tri exige la liste entière, et celle-ci est trop longue à charger.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>La liste n’a pas été chargée</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Le motif est indiqué plus haut.</translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Copier avec les titres de colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>Copier %n ID</numerusform>
            <numerusform>Copier %n ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Non compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>Graphique dans le temps. %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lwb::LogEntryDetails</name>
    <message>
        <source>The log entry as JSON</source>
        <translation>L’entrée du journal en JSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation>Secret utilisé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>Réponse de Logto</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>Token par client credentials</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>Token par code d’autorisation</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>Token par refresh token</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Échange de token</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>Token par grant inconnu</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token révoqué</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>Claims personnalisés du token d’une application</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Autre événement…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>Utilisateur…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>Filtrer par événement</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>La clé de l’événement, comme dans une entrée du journal&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation>Application et utilisateur</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>Entrées entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>La fin précède le début</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Entrées de qui</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Nom ou ID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>Nom, e-mail, identifiant ou ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>Ce n’est pas le nom d’une application</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>Choisissez parmi les résultats</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Tenant démo</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>Connecter un tenant…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Raccourcis et aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>Quitter&#xa0;; toutes les fenêtres reviendront la prochaine fois</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorer la démo</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer le diagnostic…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n application M2M</numerusform>
            <numerusform>%n applications M2M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 sur %n application</numerusform>
            <numerusform>%1 sur %n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>Sonder cette cellule</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Ouvrir dans Tokens</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>Explication de la cellule</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l’explication</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>Rôle · accorde %n scope</numerusform>
            <numerusform>Rôle · accorde %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>Rôle d’organisation · accorde %n scope</numerusform>
            <numerusform>Rôle d’organisation · accorde %n scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>Pourquoi attendu</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>On ne sait pas s’il est attendu</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>Pourquoi pas attendu</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>Ce qui l’accorderait</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>et %n autre rôle</numerusform>
            <numerusform>et %n autres rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Ce que dit le token</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>Pas encore sondé.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day · how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandés</translation>
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
        <translation>Accordés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>Préparer ce changement</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>Ouvre la requête qui attribue le rôle. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>Donne à %1 le rôle %2</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, pour tableurs…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON, une liste de cellules…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG, une image…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG, image de toute taille…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n application M2M</numerusform>
            <numerusform>%n applications M2M</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Le fichier est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>Matrice exportée</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The picture would be too large</source>
        <translation>L’image serait trop grande</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>Filtrez la matrice, ou choisissez SVG, qui n’a pas cette limite.</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>Écarts seuls</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>Seulement les lignes et colonnes avec un manque ou un inattendu</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>Toutes les ressources d’API</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tout rôle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1 sur %n ressource d’API</numerusform>
            <numerusform>%1 sur %n ressources d’API</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixModel</name>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>application, scope of API resource: state</comment>
        <translation>%1, %2 de %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonder</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filtrer les applications</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cellules plus petites</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>Là où quelque chose est attendu</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>Attendu et pas encore sondé</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>Tout ce qui est montré, surprises comprises</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Cette cellule</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Cette colonne</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>Sonder cette cellule</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>Sonder cette ligne</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>Sonder cette colonne</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Ouvrir dans Tokens</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Ouvrir l’application</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>Ouvrir la ressource d’API</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>Copier le scope</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n requête traitée</numerusform>
            <numerusform>%n requêtes traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 sur %n requête traitée</numerusform>
            <numerusform>%1 sur %n requêtes traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>Lecture des applications, rôles et scopes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>L’inconnu porte un point d’interrogation&#xa0;; il peut être accordé quand même.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Tout n’a pas été lu</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>Lecture de qui peut quoi</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>%1 requêtes traitées.</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%1 requêtes traitées sur %2.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Le motif est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’est encore lu</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>La matrice a besoin d’applications, de rôles et de ressources d’API.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>Pas d’application machine à machine</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>Elles seules ont des rôles. Les autres tiennent leurs scopes de l’utilisateur qui se connecte.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Pas de scopes</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>Aucune ressource d’API de ce tenant n’a encore de scope.</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Lecture de l’organisation</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>Ses applications et les rôles qu’elles y ont.</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>L’organisation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>Montrer le tenant</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>Pas d’application dans cette organisation</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>Aucune application machine à machine n’est membre de %1&#xa0;: aucune n’obtient de token pour elle.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Pas d’écarts</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>Tout ce qui a été sondé est comme attendu.</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>Rien n’a encore été sondé&#xa0;: seuls de vrais tokens montrent des écarts.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>Aucune application ne passe les filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>Sonder %n application</numerusform>
            <numerusform>Sonder %n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>Dernier sondage %1</translation>
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
            <numerusform>%1 sur %n scope</numerusform>
            <numerusform>%1 sur %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>Sonder demande %n échange de token</numerusform>
            <numerusform>Sonder demande %n échanges de token</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>Chacun laisse une entrée dans le journal d’audit de l’application et compte dans le quota de tokens de Logto Cloud. Les App secrets lus restent en mémoire.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonder</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1 sur %n échange</numerusform>
            <numerusform>%1 sur %n échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sondage en cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Probing is paused</source>
        <translation>Le sondage est en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>%n d’entre eux a déjà une réponse depuis %1.</numerusform>
            <numerusform>%n d’entre eux ont déjà une réponse depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>Demander l’autre</numerusform>
            <numerusform>Demander les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Demander tout</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixView</name>
    <message>
        <source>Applications by scopes</source>
        <translation>Applications par scopes</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>Current page</source>
        <translation>Page actuelle</translation>
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
        <translation>L’organisation en JSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Membres de l’organisation</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Pas encore de membres</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>Les utilisateurs rejoignent par invitation ou sont ajoutés dans la console Logto.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>Applications de l’organisation</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Aucune application</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>Une application machine à machine n’obtient un token pour cette organisation qu’après y avoir été ajoutée.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>Rôles du modèle d’organisation</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>Aucun rôle d’organisation</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>Le modèle d’organisation n’en a aucun, donc personne ne peut en avoir ici.</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>Le rôle d’organisation en JSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID d’organisation</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>Multifacteur</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>Exigé de chaque membre</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non exigé</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>Quels rôles comptent&#xa0;: ceux détenus directement, ou ceux d’une organisation</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>Le tenant</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>Chercher une autre organisation…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>Partie de son nom, ou son ID&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n organisation trouvée</numerusform>
            <numerusform>%n organisations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>Aucune organisation n’a ce texte dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Pas encore d’organisations</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Créez-en une dans la console Logto&#xa0;; elle s’affichera ici après actualisation.</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>Rien ne ressort des applications, rôles et ressources d’API.</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Liste des rôles et applications</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 sur %n requête traitée</numerusform>
            <numerusform>%1 sur %n requêtes traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Tout n’a pas été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Pas lu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>Teste hôte, découverte, horloge, App secret, ressource d’API, scope et un appel, pas à pas. Cela demande de nouveaux tokens, ce qui laisse des entrées dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>Réussi à %1</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>Échec à %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewExchanges</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Tokens machine</translation>
    </message>
    <message>
        <source>Token requests</source>
        <translation>Demandes de token</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>%L1 en 14 jours</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>Demandes de token refusées</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>Aucune demande de token n’a été refusée ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>Aucune demande de token n’a été refusée ces 7 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>%n entrée du journal d’audit lue</numerusform>
            <numerusform>%n entrées du journal d’audit lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>Voir 7 jours</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Tout n’a pas été lu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n entrée lue, jusqu’à %1 seulement</numerusform>
            <numerusform>%n entrées lues, jusqu’à %1 seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>%n ces dernières 24 heures</numerusform>
            <numerusform>%n ces dernières 24 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>%n ces 7 derniers jours</numerusform>
            <numerusform>%n ces 7 derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Ressources d’API</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Finds secrets that have expired or will soon, that never do, and that nobody uses. Every machine-to-machine application is asked for its secrets; their values come along and are dropped at once.</source>
        <translation>Trouve les secrets qui ont expiré ou vont expirer, qui n’expirent jamais, et que personne n’utilise. Les secrets de chaque application machine à machine sont demandés&#xa0;; les valeurs viennent avec et sont jetées aussitôt.</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Liste des applications</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1 sur %n application lue</numerusform>
            <numerusform>%1 sur %n applications lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>Lire les secrets</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>Aucun secret ne demande d’attention.</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Tout n’a pas été lu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n application non lue</numerusform>
            <numerusform>%n applications non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
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
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID du tenant</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>Aucun pour l’instant&#xa0;; la prochaine requête en obtient un</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>N’accorde rien, expire %1</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>Accorde %1, expire %2</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Son token</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>auj. %1, 7 j %2, 30 j %3</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Profil %1, %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
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
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>Les connexions passent par</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>Cette machine est toujours jointe directement.</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>Un proxy HTTP qui laisse passer CONNECT.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>Quand le proxy en demande un</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Ce ne peut pas être un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>Sans effet tant qu’il n’y a pas d’hôte.</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>Un nom d’hôte ou une adresse seulement&#xa0;: ni https://, ni port.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>Le token tel qu’il est envoyé</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Le tri exige la liste entière, et celle-ci est trop longue à charger.</translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
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
        <translation>Scopes, séparés par des espaces</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun token</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>Connexion en lecture seule&#xa0;: GET, HEAD et OPTIONS seulement.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>Le corps n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>Les chemins partent de %1</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>Envoyer en production&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2 modifie %3, un tenant de production.</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Copié en curl</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>$ACCESS_TOKEN remplace le token.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Ne plus attendre la réponse</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>Votre brouillon est de retour sans ses secrets</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>Ils ne sont jamais écrits&#xa0;: remplissez là où figure *** avant l’envoi.</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>Votre brouillon est de retour sans son corps</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>Il était trop long pour être conservé.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <translation>L’API a refusé le token</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>Ses vérifications peuvent être parcourues ici, une à une.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Pourquoi ce refus&#xa0;?</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Valable jusqu’à %1</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Le token a expiré</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>Obtenez-en un nouveau dans Tokens.</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>La Management API n’a pas de tel chemin</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>Vérifiez le chemin et la méthode&#xa0;: ses chemins commencent par /api/.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>Elle remplace ce que vous écriviez.</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>Scopes de la ressource d’API</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Pas encore de scopes</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>Les tokens pour cette API ne portent aucun scope, quel que soit le rôle de leur application.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>La ressource d’API en JSON</translation>
    </message>
    <message>
        <source>Built-in API resource</source>
        <translation>Ressource d’API intégrée</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Durée du token</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n seconde)</numerusform>
            <numerusform>%1 (%n secondes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>API par défaut</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>Oui. Une demande de token qui n’indique pas de ressource obtient un token pour cette API au lieu d’une erreur&#xa0;; une ressource oubliée passe donc inaperçue.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégrée</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>Oui&#xa0;: la Management API de Logto. Elle ne peut être ni modifiée ni supprimée.</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Qui peut</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Rien à supposer ici</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>L’API de Logto ne peut être ni changée ni supprimée.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>Logto ne peut pas rechercher les ressources d’API&#xa0;: toutes sont chargées, et la recherche par nom, indicateur et ID se fait ici.</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Ressources d’API</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrer par nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n ressource d’API</numerusform>
            <numerusform>%n ressources d’API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>%n ressource d’API trouvée, recherche locale</numerusform>
            <numerusform>%n ressources d’API trouvées, recherche locale</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>Aucune ressource d’API n’a ce texte dans son nom, son indicateur ou son ID.</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>Pas encore de ressources d’API</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Créez-en une dans la console Logto&#xa0;; elle s’affichera ici après actualisation.</translation>
    </message>
</context>
<context>
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>Applications qui détiennent le rôle, avec ses scopes</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>Ce rôle n’existait pas quand rôles et applications ont été lus</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n application devrait obtenir ses scopes</numerusform>
            <numerusform>%n applications devraient obtenir ses scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n vrai token concorde</numerusform>
            <numerusform>%n vrais tokens concordent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>Permissions du rôle, par ressource d’API</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>Il n’accorde rien</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>Qui détient ce rôle n’en tire aucun scope. Les tokens sont émis quand même, mais sans scope.</translation>
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
            <numerusform>de %n ressource d’API</numerusform>
            <numerusform>de %n ressources d’API</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that hold the role</source>
        <translation>Applications qui détiennent le rôle</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>Aucune application ne le détient</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>Ce qu’il permet ne profite encore à personne.</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>Utilisateurs qui détiennent le rôle</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>Aucun utilisateur ne le détient</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>Le rôle en JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Rôle par défaut</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>Oui&#xa0;: chaque nouvel utilisateur le reçoit</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ID de rôle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n ressource d’API</numerusform>
            <numerusform>%n ressources d’API</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Filtrer par nom ou ID</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n rôle trouvé</numerusform>
            <numerusform>%n rôles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>Aucun rôle n’a ce texte dans son nom, sa description ou son ID, ou aucun n’est de ce type.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Pas encore de rôles</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Créez-en un dans la console Logto&#xa0;; il s’affichera ici après actualisation.</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>Scopes demandés, attendus et accordés</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>de trop</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>lwb::ScopesField</name>
    <message>
        <source>Another scope</source>
        <translation>Autre scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>Il n’y a pas de scope %1. Il est demandé quand même.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>Nouvel App secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>L’actuel reste en place jusqu’à ce que le nouveau obtienne un token.</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>Demande d’un token avec celui-ci…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>Non remplacé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>lwb::SecretSettings</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Tester le trousseau</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>Effacer un secret copié après</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>S’il y est encore&#xa0;; et à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>Le trousseau est ouvert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>An encrypted file of libsecret&apos;s</source>
        <translation>Un fichier chiffré de libsecret</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>Il n’indique pas s’il est ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>Pas encore de trousseau&#xa0;; le premier secret en crée un</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>Un secret a été écrit, relu et effacé.</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 lignes, c’est trop pour une sélection</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>Jusqu’à %1 peuvent être sélectionnées à la fois. Exporter écrit toutes les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>%1 lignes copiées sur %2</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>Les autres ne sont pas chargées. Exporter écrit toutes les lignes dans un fichier.</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>Vos réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Le fichier a été conservé sous %1.</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>Certains réglages du fichier sont inutilisables</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>Leurs valeurs habituelles sont utilisées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>Parcourir les lignes</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>Ouvrir l’objet de la ligne</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>Ajouter une ligne à la sélection</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copier les lignes sélectionnées en tableau</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>Dans la matrice</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Expliquer la cellule</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>Sonder la cellule</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lwb::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>Plus d’onglets</translation>
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
        <translation>Lire le secret</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Tous les attendus</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>Tous ceux qui existent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>Tout ce que les rôles de l’application accordent pour cette ressource d’API</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>Chaque scope de la ressource d’API, pour voir ce qui est accordé</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>Aucun scope&#xa0;: Logto n’en accorde aucun qui ne soit demandé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>Coller un token…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1 (cette connexion)</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>Rien ne dit pour quoi&#xa0;: Logto prend l’API par défaut du tenant, %1.</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>Rien ne dit pour quoi, et le tenant n’a pas d’API par défaut&#xa0;: Logto refuse.</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>Rien ne dit pour quoi&#xa0;: Logto prend l’API par défaut du tenant.</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>Aucune ressource d’API de ce tenant n’a cet indicateur.</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>Pour demander en tant que cette application, son App secret est lu par la Management API et gardé en mémoire jusqu’à la fermeture de cette connexion. Chaque token laisse alors une entrée sous elle dans le journal d’audit et, sur Logto Cloud, compte dans le quota de tokens.</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>Son secret n’est lu qu’une fois que vous l’avez dit.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Que demander</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>Plusieurs correspondent&#xa0;: %1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>Aucune application «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>Aucune ressource d’API «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>Elle n’est dans aucune organisation «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation>aucun scope</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Token de la Management API&#xa0;: %1, reste %2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Token de la Management API&#xa0;: %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun token</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token refusé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>seulement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Deux tokens comparés</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>Claims des deux tokens</translation>
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
        <translation>A&#xa0;: %1 · B&#xa0;: %2</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Pas d’écarts</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>En-tête et payload disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>Scopes et listes sont comparés comme des ensembles&#xa0;: l’ordre ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>%n claim de plus n’est pas affiché.</numerusform>
            <numerusform>%n claims de plus ne sont pas affichés.</numerusform>
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
        <translation>Le token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>Un JWT ou un token opaque, tel quel, précédé de «&#xa0;Bearer&#xa0;», ou dans la réponse d’un endpoint de token. Il est lu ici, gardé seulement en mémoire et envoyé nulle part.</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>Quitter sans inspecter de token</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPopover</name>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Token de la Management API</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>Oublie ce token et en obtient un nouveau</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>Demande d’un nouveau token…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>La dernière demande de token a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Tout ce qui a été demandé est accordé.</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Demandé et non accordé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>Pas de token pour l’instant&#xa0;; la prochaine requête en obtiendra un.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>Ressource d’API</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un token</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>Ouvrir dans Tokens</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>Probablement&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>Utiliser dans Requêtes</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le token</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>Le token et ce qu’on en sait</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>Un token opaque</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>Pas un token lisible</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Il n’expire pas</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>Seulement décodé&#xa0;: les clés du tenant n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>Pas de ce tenant</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>Seulement décodé. Il nomme un autre émetteur, dont les clés ne sont pas demandées&#xa0;: n’importe qui a pu l’écrire.</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>Ce qui échoue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>Un instantané d’avant</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>Les rôles ont changé depuis son émission. Ce qu’il porte reste jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>En obtenir un nouveau</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>Pour l’API par défaut</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>Il n’a pas été dit pour quoi&#xa0;: Logto a pris l’API par défaut du tenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>Il porte autre chose que ce que les rôles accordent maintenant.</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>La réponse était 200&#xa0;: Logto écarte les scopes qu’aucun rôle n’accorde, sans le dire.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Pas de scopes</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>Il n’en porte aucun, et ne peut donc rien faire.</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>Aucun n’a été demandé, et Logto n’en accorde aucun qui ne soit demandé.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Pas d’écarts</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>Il porte ce qu’il doit.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>Les rôles du tenant sont en cours de lecture.</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>Il n’y avait pas de texte.</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>Un token opaque est une clé vers quelque chose que garde son émetteur&#xa0;: on ne peut rien y lire, ni rien vérifier. Logto donne de tels tokens aux applications d’utilisateurs qui ne nomment aucune ressource d’API, et ne les accepte que lui-même, à son endpoint userinfo.</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>Il a cinq parties&#xa0;: un token chiffré (JWE). Seul qui détient la clé peut le lire&#xa0;; Logto n’en émet aucun.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>Il dépasse 64 Kio. Aucun serveur n’accepterait un en-tête de cette taille.</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>Il devait être un JWT et n’en est pas un&#xa0;: %1. A-t-il été copié en entier&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 sur %2 réussies</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n de plus, non affiché</numerusform>
            <numerusform>%n de plus, non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>Encore %1, selon lui</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>Il ne contient rien d’inattendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>%n de plus, inconnu ici, non affiché.</numerusform>
            <numerusform>%n de plus, inconnus ici, non affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>Seulement décodé. Il ne nomme aucun émetteur&#xa0;: n’importe qui a pu l’écrire.</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de token</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>Choisissez qui demande et pour quoi, puis obtenez un token&#xa0;: vous voyez ce qui a été demandé, ce qui devrait être accordé, ce qui l’est, et pourquoi cela diffère. Ou inspectez un token que vous avez déjà.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Obtenir le token</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Inspecter un token</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>Avec un token collé…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Comparer avec un autre token</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>L’indicateur existant le plus proche est %1.</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>Demander celui-là</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>Seul un token vérifié est envoyé.</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>Approuvées en plus de celles du système</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>Choisir un fichier PEM…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1 ne contient aucun certificat PEM, ou en contient un illisible.</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>Pour les serveurs dont le système ne connaît pas le certificat. Une connexion peut avoir les siennes.</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>Ce qui est conservé ici est illisible&#xa0;: rien n’est envoyé avant son retrait.</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>L’utilisateur en JSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Rôles de l’utilisateur</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>Les tokens de cet utilisateur ne portent aucun scope de ressource d’API, sauf si un rôle d’organisation en donne.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>Organisations de l’utilisateur</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>Dans aucune organisation</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>Les membres s’ajoutent dans l’organisation&#xa0;; les rôles s’y donnent aussi.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>Identités de l’utilisateur</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>Aucune identité externe</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>Cet utilisateur ne se connecte ni par un connecteur social ni par l’authentification unique d’une entreprise.</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>L’identité en JSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sessions de l’utilisateur</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>L’utilisateur n’est connecté nulle part.</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>La session en JSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>Entrées du journal de l’utilisateur</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>Le journal d’audit ne contient rien que cet utilisateur ait fait. Il oublie les anciennes entrées après un certain temps.</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>L’entrée du journal en JSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>Oui&#xa0;: ne peut pas se connecter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>Inscrit via</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n utilisateur trouvé</numerusform>
            <numerusform>%n utilisateurs trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>Le serveur ne connaît aucun utilisateur de ce genre. Un autre champ ou une autre comparaison en trouvera peut-être un.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>Les nouveaux inscrits s’affichent ici après actualisation.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation>Comparer par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search as text</source>
        <translation>Chercher en texte</translation>
    </message>
</context>
<context>
    <name>lwb::WhatIfTab</name>
    <message>
        <source>Who would gain or lose which scopes</source>
        <translation>Qui gagnerait ou perdrait quels scopes</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>Elle reçoit un rôle</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>Elle perd un rôle</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>Le rôle est supprimé</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>Une application le reçoit</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>Une application le perd</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>Un scope est ajouté</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>Un scope est retiré</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>La ressource d’API est supprimée</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>Un scope est supprimé</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>Quelle application&#xa0;?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Quel rôle&#xa0;?</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>Quel scope&#xa0;?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>Supposer…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Ce que cela concerne</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>Rien n’est changé ici&#xa0;: c’est calculé d’après ce qui a été lu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>Supposez un changement pour voir ce qu’il ferait</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n application gagnerait ou perdrait des scopes</numerusform>
            <numerusform>%n applications gagneraient ou perdraient des scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>jusqu’à %n utilisateur aussi</numerusform>
            <numerusform>jusqu’à %n utilisateurs aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>Personne ne gagnerait ni ne perdrait de scope</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>Quelque chose dont cela dépend n’a pas été lu&#xa0;: il peut y en avoir plus</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>Jusqu’à %n utilisateur concerné</numerusform>
            <numerusform>Jusqu’à %n utilisateurs concernés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1 n’est pas dans l’organisation&#xa0;: supposée ajoutée.</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>dans le tenant</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>dans l’organisation %1</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>L’organisation n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Lecture de l’organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n rôle d’organisation gagnerait ou perdrait des scopes</numerusform>
            <numerusform>%n rôles d’organisation gagneraient ou perdraient des scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>Qui peut utiliser chaque scope, et par quels rôles</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Pas encore de scopes</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>Sans scope, il n’y a rien que quiconque puisse obtenir.</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>Cette ressource d’API n’existait pas quand rôles et applications ont été lus</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>Personne ne peut l’utiliser</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>Ressources d’API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>Actualiser l’affichage</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>Rechercher ou aller n’importe où</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>Afficher ou masquer ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Fermer l’activité</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Afficher l’activité</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>Copier l’endpoint</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>Copier l’endpoint de token</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>Copier l’indicateur de ressource de la Management API</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>Copier l’App ID de cette connexion</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Expliquer une erreur…</translation>
    </message>
</context>
</TS>
