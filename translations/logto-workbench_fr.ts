<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <name>ConnectPage</name>
    <message>
        <source>Use it and test again</source>
        <translation>L’utiliser et retester</translation>
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
        <translation>tenant ID</translation>
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
        <translation>L’endpoint de token a refusé la requête.</translation>
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
        <translation>La requête de token ne portait aucun identifiant, ni dans l’en-tête ni dans le corps.</translation>
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
        <translation>La requête de token n’a pas été comprise</translation>
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
        <translation>La requête de token n’indique ni ressource ni organisation, et le tenant n’a pas d’API par défaut.</translation>
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
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>Dernière connexion</translation>
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
        <source>API resource</source>
        <translation>Ressource d’API</translation>
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
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
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
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Rechercher un utilisateur</translation>
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
        <translation>L’endpoint s’arrête avant ? et #.</translation>
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
        <translation>Un tenant ID n’a que des minuscules, des chiffres et des traits d’union, comme dans https://{tenant ID}.logto.app.</translation>
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
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
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
            <numerusform>%1 sur %n chargée</numerusform>
            <numerusform>%1 sur %n chargées</numerusform>
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
            <numerusform>%n chargée, suite plus bas</numerusform>
            <numerusform>%n chargées, suite plus bas</numerusform>
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
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr le retire</translation>
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
        <translation>Tenant ID</translation>
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
        <translation>Tester la connexion</translation>
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
        <source>1.  In the Logto console, create a Machine-to-machine application.</source>
        <translation>1.  Dans la console Logto, créez une application machine à machine.</translation>
    </message>
    <message>
        <source>2.  Give it a role that carries Management API access.</source>
        <translation>2.  Donnez-lui un rôle qui a l’accès à la Management API.</translation>
    </message>
    <message>
        <source>3.  Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>3.  Copiez ici son App ID et son App secret. Les deux restent sur cet ordinateur.</translation>
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
        <translation>Tester la connexion</translation>
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
        <translation>Explorer le tenant de démonstration</translation>
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
        <source>Waiting for your keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
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
        <source>Still waiting for an answer</source>
        <translation>Toujours en attente d’une réponse</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>Le tenant ou le réseau est lent en ce moment.</translation>
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
    <name>lwb::ErrorBar</name>
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
        <translation>Le journal conserve les 64 premiers Ko d’un corps.</translation>
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
</context>
<context>
    <name>lwb::HoldersTab</name>
    <message>
        <source>Roles that carry each scope</source>
        <translation>Rôles qui portent chaque scope</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Pas encore de scopes</translation>
    </message>
    <message>
        <source>Without a scope there is nothing a role could carry.</source>
        <translation>Sans scope, un rôle n’a rien à porter.</translation>
    </message>
    <message>
        <source>Reading every role&apos;s scopes</source>
        <translation>Lecture des scopes de chaque rôle</translation>
    </message>
    <message>
        <source>Listing the roles</source>
        <translation>Liste des rôles en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) read</source>
        <translation>
            <numerusform>%1 sur %n rôle lu</numerusform>
            <numerusform>%1 sur %n rôles lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The roles are not read</source>
        <translation>Les rôles ne sont pas lus</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n role(s)</source>
        <translation>
            <numerusform>Porté par %n rôle</numerusform>
            <numerusform>Porté par %n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not read: what only they carry is missing here</source>
        <translation>
            <numerusform>%n rôle non lu&#xa0;: ce que lui seul porte manque ici</numerusform>
            <numerusform>%n rôles non lus&#xa0;: ce qu’eux seuls portent manque ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Lire le reste</translation>
    </message>
    <message numerus="yes">
        <source>of %n in all, read %1</source>
        <translation>
            <numerusform>sur %n au total, lu %1</numerusform>
            <numerusform>sur %n au total, lus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
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
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 lignes, c’est trop pour une sélection</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>Jusqu’à %1 peuvent être sélectionnées à la fois. L’export écrit toutes les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>%1 lignes sur %2 copiées</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>Les autres ne sont pas encore chargées. L’export écrit toutes les lignes dans un fichier.</translation>
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
        <translation>Heure</translation>
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
        <source>Filter by application</source>
        <translation>Filtrer par application</translation>
    </message>
    <message>
        <source>App ID (empty for any):</source>
        <translation>App ID (vide pour toutes)&#xa0;:</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>Utilisateur…</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Filtrer par utilisateur</translation>
    </message>
    <message>
        <source>User ID (empty for any):</source>
        <translation>ID d’utilisateur (vide pour tous)&#xa0;:</translation>
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
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
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
        <translation>Explorer le tenant de démonstration</translation>
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
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Rechercher par nom ou ID</translation>
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
        <source>Waiting for your keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
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
        <source>Roles</source>
        <translation>Rôles</translation>
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
        <source>%1 (%Ln second(s))</source>
        <translation>
            <numerusform>%1 (%Ln seconde)</numerusform>
            <numerusform>%1 (%Ln secondes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>API par défaut</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>Oui. Une requête de token qui n’indique pas de ressource obtient un token pour cette API au lieu d’une erreur&#xa0;; une ressource oubliée passe donc inaperçue.</translation>
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
        <source>Waiting for your keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>Un secret a été écrit, relu et effacé.</translation>
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
        <source>Getting token</source>
        <translation>Demande du token</translation>
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
        <translation>La dernière requête de token a été refusée&#xa0;: %1</translation>
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
        <source>Waiting for your keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
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
</context>
</TS>
