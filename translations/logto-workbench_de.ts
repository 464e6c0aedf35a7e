<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>Single-Page</translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation>Klassisches Web</translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation>Machine-to-Machine</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
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
        <translation>Verwenden und erneut testen</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation>Das ist ein curl-Befehl</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>Das sind .env-Zeilen</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>Das ist ein createManagementApi(…)-Aufruf</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>Mehr als ein Wert, der erste gilt: %1.</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>Die Ressource %1 ist nicht die der Management API und wird weggelassen.</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>System-Schlüsselbund</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>Dieselben Einstellungen wie %1.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1 ist dieselbe Anwendung mit anderen Einstellungen. Beim Ersetzen bleibt das App-Secret erhalten.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1 ist hier ein anderer Tenant oder eine andere Anwendung und bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>OAuth-Fehler</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Der Vorgang wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>Etwas darin ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>Nicht über ungeschütztes http gesendet</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>Der Host ist nicht dieser Rechner, Zugangsdaten könnten unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>Verwenden Sie eine https-Adresse.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Hier gibt es nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>Der Name passt auf mehrere Objekte</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>Er sagt nicht, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>Verwenden Sie die ID des gemeinten Objekts.</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>Das Profil ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>Anfragen, die etwas ändern könnten, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>Ist die Änderung gewollt, schalten Sie den Schreibschutz im Profil aus.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>Der Host wurde nicht gefunden, hat die Verbindung abgelehnt oder vor dem Ende der Antwort getrennt.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>Prüfen Sie Adresse, Netzwerk und Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>Das Zertifikat des Servers oder seine TLS-Einstellungen wurden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>Prüfen Sie die Adresse. Hat Ihre eigene Zertifizierungsstelle das Zertifikat signiert, fügen Sie diese dem Profil hinzu.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>Der Server hat die Zeitgrenze überschritten.</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>Versuchen Sie es erneut; Server oder Netzwerk sind vielleicht ausgelastet.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>Sie hat die Größengrenze überschritten und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>Die Adresse führt woandershin</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>Der Server leitet um. Umleitungen wird nicht gefolgt, da die Zugangsdaten mitgehen würden.</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>Ist das neue Ziel das richtige, verwenden Sie dessen Adresse.</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>Es ist unbekannt, ob dies ausgeführt wurde</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>Die Anfrage ging hinaus, es kam keine vollständige Antwort zurück. Sie wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>Laden Sie neu und sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Es wurde kein Token ausgestellt</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>Der Token-Endpunkt hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>Prüfen Sie App-ID, App-Secret und Ressource.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>Die Antwort war ein Fehler.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>So antwortet Logto hier nicht.</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Logto-Tenant gehört.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>Das App-Secret liegt darin und bleibt dort.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>Der Schlüsselbund enthält kein App-Secret für dieses Profil</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>Er ist offen und hat keinen Eintrag für dieses Profil.</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>Geben Sie das App-Secret erneut ein.</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>Kein Schlüsselbund verfügbar</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet, oder behalten Sie das App-Secret nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Der Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>Vielleicht wartet er auf eine Eingabe oder hängt.</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>Beantworten Sie seine Rückfrage, falls es eine gibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>Das App-Secret konnte nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>Versuchen Sie es erneut oder behalten Sie das App-Secret nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>Das Dateisystem hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>Prüfen Sie die Dateirechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>In diesem Programm ist etwas schiefgelaufen</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>Das sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Bitte melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>Der Server hat das Token nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>Prüfen Sie, welches Token gesendet wird.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>Das Token ist gültig, erlaubt dies aber nicht.</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>Prüfen Sie die Rollen der Anwendung und die angefragten Scopes.</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>Auf dem Server nicht gefunden</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>Die Methode ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>Die Adresse existiert, nimmt diese Methode aber nicht an.</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>Die Änderung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>Sie passt nicht zu dem, was schon da ist.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Der Server bittet um eine Pause.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>Er konnte die Anfrage nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, sehen Sie im Log des Servers nach.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Sie führt zu %1.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>Die Datei wurde nicht importiert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>Das App-Secret ist nicht mehr da</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>Der Tenant ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>Die Verbindung schlug fehl, oder etwas anderes als Logto hat geantwortet: ein Proxy, eine Anmeldeseite des Netzwerks, ein anderer Server.</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>Prüfen Sie Endpunkt, Netzwerk und Proxy. Ein selbst gehostetes Logto lauscht meist auf Port 3001.</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>Der Endpunkt ist nicht die Basis-URL eines Tenants</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Logtos eigene Pfade folgen auf den Endpunkt, er selbst hat also keinen: weder /oidc noch /api noch /console.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>Geben Sie nur Schema, Host und Port an.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>Port 3002 ist der Admin-Tenant</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>In der Logto Console erstellte Anwendungen liegen im Standard-Tenant, den ein selbst gehostetes Logto auf Port 3001 bereitstellt. Der Admin-Tenant kennt sie nicht.</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>Verwenden Sie den Endpunkt des Standard-Tenants.</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>Der Tenant nennt einen anderen Aussteller</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>Der Aussteller in seinen Token ist nicht der hier verwendete Endpunkt. Bei einer eigenen Domain ist das richtig so. Sonst stimmt vielleicht die ENDPOINT-Einstellung des Servers nicht, oder die weitergeleiteten Header eines Proxys.</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>Wer die Token prüft, muss den Aussteller erwarten, den der Tenant nennt.</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>Die Uhren gehen mehr als eine Minute auseinander</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>Neue Token können abgelaufen oder noch nicht gültig wirken.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>Stellen Sie die Uhr dieses Computers oder die des Servers.</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>Die Anwendung hat sich nicht ausgewiesen</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>Die Token-Anfrage enthielt keine Zugangsdaten, weder im Header noch im Body.</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>Senden Sie App-ID und App-Secret an einer der beiden Stellen.</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>Die Zugangsdaten konnten nicht dekodiert werden</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>Der Authorization-Header ist nicht das Base64 von App-ID und App-Secret, oder die beiden wurden vor dem Verbinden nicht formularkodiert (RFC 6749, Abschnitt 2.3.1).</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>Kodieren Sie beide Hälften als Formular, verbinden Sie sie mit einem Doppelpunkt und kodieren Sie das Ergebnis als Base64.</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>Die Anwendung hat sich doppelt ausgewiesen</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>Die Zugangsdaten kamen im Header und im Body oder mit zwei App-IDs.</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>Senden Sie sie nur an einer Stelle.</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>Dieser Tenant hat keine Anwendung mit dieser App-ID</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>Die App-ID enthält einen Tippfehler, gehört zu einem anderen Tenant, oder die Anwendung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>Kopieren Sie die App-ID von der Seite der Anwendung und prüfen Sie, ob der Endpunkt zum selben Tenant gehört.</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>Das App-Secret wurde abgelehnt</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>Das Secret gehört nicht zu dieser Anwendung: Es enthält einen Tippfehler oder Leerraum, wurde inzwischen gelöscht, oder die Anwendung ist von einer Art, die keines hat.</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>Kopieren Sie ein Secret von der Seite der Anwendung und speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>Das App-Secret ist abgelaufen</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>Es ist ein Secret dieser Anwendung, aber sein letzter Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>Erstellen Sie ein neues Secret für die Anwendung und speichern Sie es hier.</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>Die Anwendung ist keine Machine-to-Machine-Anwendung</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>Nur Machine-to-Machine-Anwendungen erhalten Token über Client Credentials.</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>Verwenden Sie App-ID und App-Secret einer Machine-to-Machine-Anwendung.</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>Die Token-Anfrage wurde nicht verstanden</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>Sie enthält keinen Grant-Typ, den der Server kennt. Vielleicht ist der Body nicht formularkodiert, oder seine Parameter sind nicht mit einem kaufmännischen Und verbunden.</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>Senden Sie grant_type=client_credentials in einem formularkodierten Body.</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>Es wurde keine API-Ressource angegeben</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>Die Token-Anfrage nennt weder Ressource noch Organisation, und der Tenant hat keine Standard-API.</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>Geben Sie den Ressourcenindikator der aufzurufenden API an.</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>Dieser Tenant hat keine API-Ressource mit diesem Indikator</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>Indikatoren werden Zeichen für Zeichen verglichen, auch die Schrägstriche. Der der Management API ist https://{tenant ID}.logto.app/api, wo immer der Tenant gehostet ist, auch mit eigener Domain.</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>Kopieren Sie den Indikator von der Seite der API-Ressource.</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>Der Ressourcenindikator hat die falsche Form</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>Er muss eine absolute URI ohne Fragment sein, und eine Anfrage darf nur einen nennen.</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>Das Token gilt für die Standard-API des Tenants</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>Es wurde keine Ressource genannt, daher nahm Logto die als Standard gesetzte API. Andere APIs lehnen das Token ab.</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>Die Anwendung ist nicht in der Organisation</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>Token einer Organisation erhalten nur Anwendungen, die ihr hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>Prüfen Sie die Organisations-ID oder fügen Sie die Anwendung der Organisation hinzu.</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>Ein Skript des Tenants hat das Token verweigert</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>Das Custom-JWT-Skript für Machine-to-Machine-Token hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>Lesen Sie das Skript unter Custom JWT in der Logto Console und testen Sie es dort.</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>Ein Skript des Tenants ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>Das Custom-JWT-Skript für Machine-to-Machine-Token endete mit einem Fehler und ist so eingestellt, dass es das Token dann sperrt.</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>Suchen Sie den Fehler im Audit-Log und beheben Sie ihn unter Custom JWT in der Logto Console.</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>Das Token-Kontingent des Tenants ist aufgebraucht</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>Der Tarif dieses Tenants erlaubt vorerst keine weiteren Machine-to-Machine-Token.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>Behalten Sie Token bis zum Ablauf, statt neue anzufordern, oder wechseln Sie den Tarif.</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>Die Zugangsdaten enthalten ein Nullzeichen</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>Es ist unsichtbar und kam beim Kopieren von App-ID oder App-Secret mit.</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>Kopieren Sie beide erneut und speichern Sie sie.</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>Es wurde kein Scope gewährt</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>Logto stellt auch dann ein Token aus, wenn es nichts gewährt. Entweder wurde kein Scope angefragt, oder keine Machine-to-Machine-Rolle der Anwendung hat ihn für diese API-Ressource.</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>Weisen Sie der Anwendung eine Rolle mit dem Scope zu. Für die Management API ist das die Rolle „Logto Management API access“.</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>Einige Scopes wurden nicht gewährt</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>Logto lässt stillschweigend weg, was die Rollen der Anwendung für diese API-Ressource nicht haben.</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>Prüfen Sie die Schreibweise der Scopes und die Rollen der Anwendung.</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>Es wurde mehr gewährt als angefragt</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>Das Token enthält Scopes, die die Anfrage nicht nannte.</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>Prüfen Sie die Rollen der Anwendung; sie haben sich vielleicht inzwischen geändert.</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>Die Anfrage enthielt kein Bearer-Token</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>Der Authorization-Header fehlt oder beginnt nicht mit „Bearer “; das große B ist wichtig.</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>Senden Sie das Access-Token als „Authorization: Bearer“.</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>Das Token gilt für eine andere API</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>Die Management API nimmt nur Token an, deren Audience genau ihr eigener Ressourcenindikator ist.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>Fordern Sie ein Token für die Ressource der Management API an.</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>Das Token stammt von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>Es wurde von einem anderen Tenant oder unter einem anderen Host ausgestellt, oder ein Proxy verdeckt die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>Holen Sie das Token vom aufgerufenen Tenant über denselben Host.</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>Die Signatur des Tokens wurde abgelehnt</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>Es wurde mit einem Schlüssel signiert, den der Tenant nicht hat: von einem anderen Tenant oder vor einem Schlüsselwechsel.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>Es ist älter als die für die API-Ressource gesetzte Gültigkeitsdauer, oder die Uhren gehen auseinander.</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>Holen Sie ein neues Token; hilft das nicht, vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>Das Token ist kein JWT</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>Ohne Ressource ausgestellte Token sind opak, und die API nimmt solche nicht an.</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>Fordern Sie ein Token für die Ressource der API an.</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>Dem Token fehlt der Scope „all“</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Jeder Aufruf der Management API braucht ihn; die Anwendung erhält ihn über eine Machine-to-Machine-Rolle.</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>Weisen Sie der Anwendung die Rolle „Logto Management API access“ oder eine andere mit diesem Scope zu.</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>Der Tarif des Tenants erlaubt dies nicht</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>Der Tenant ist gesperrt, oder eine Grenze seines Tarifs ist erreicht.</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>Sehen Sie sich das Abonnement in Logto Cloud an.</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>Dieser Server bietet die Funktion nicht</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>Es gibt sie nur in Logto Cloud, oder sie ist hier nicht konfiguriert.</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>Die Werte der Anfrage wurden abgelehnt</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>Ein Parameter oder ein Teil des Body entspricht nicht dem, was der Endpunkt erwartet. Eine Seite hat höchstens 100 Zeilen.</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>Die Details nennen den Wert.</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>Das Objekt existiert nicht</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>Es wurde inzwischen gelöscht, oder die ID gehört zu einem anderen Tenant.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>Das App-Secret konnte nicht aus dem Schlüsselbund gelesen werden</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>Der Schlüsselbund ist gesperrt, fehlt, hat nicht geantwortet oder hat keinen Eintrag für dieses Profil.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Secret für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Versuchen Sie stattdessen %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>Organisationsrollen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API-Berechtigungen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Token-Gültigkeit</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>Enterprise-SSO</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>Benutzer-ID beim Anbieter</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>Läuft binnen eines Tages ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
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
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n Schlüssel: %1</numerusform>
            <numerusform>%n Schlüssel: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>Tenant wird abgefragt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>Hier heißt nichts so. Ab zwei Buchstaben wird im Tenant gesucht.</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>Nichts gefunden. Möglich sind Namen, IDs, E-Mail-Adressen und URLs.</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>built-in</source>
        <translation>integriert</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>grants nothing</source>
        <translation>gewährt nichts</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>Scopes nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Dekomprimierung fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no address in it yet.</source>
        <translation>Es fehlt noch eine Adresse.</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>Das ist keine vollständige URL.</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>Nur https- und http-Adressen sind verwendbar.</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>Port 0 ist kein Port.</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort, die mitgesendet würden.</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>Die URL enthält ein # und etwas dahinter, das kein Server je erhält.</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>Die URL enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>Der Host ist nicht dieser Rechner, Zugangsdaten könnten unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>Ein Pfad braucht eine Basis-URL, und diese API-Ressource hat in der Verbindung keine.</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>Das Token der Management API geht nur an den Endpunkt der Verbindung.</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>Das Token einer API-Ressource geht nur an die Basis-URL dieser Ressource.</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>Die Methode enthält ein Zeichen, das keine Methode haben kann.</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECT öffnet einen Tunnel; es gäbe keine Antwort zu zeigen.</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>Ein Parameter hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>Der Name eines Headers fehlt oder enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>Dieser Header gehört zur Verbindung und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>Der Wert eines Headers enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>Es ist bereits ein Token gewählt. Wählen Sie kein Token, um den Authorization-Header selbst zu schreiben.</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>Das App-Secret enthält ein unsichtbares Nullzeichen.</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>Das App-Secret ist länger, als ein Schlüsselbund annimmt.</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>Das App-Secret ist kein Text.</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>Eine Verbindung braucht einen Namen ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>Eine andere Verbindung heißt bereits %1.</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>Die Datei ist kein JSON: Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>Die Datei stammt nicht aus dem Export von Verbindungen.</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>Die Datei hat Formatversion %1 aus einer anderen Programmversion.</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>Die Datei enthält keine Verbindungen.</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>Die Datei enthält %1 Verbindungen, mehr als sich auf einmal importieren lassen.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 ist nicht, was es sein sollte.</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1 fehlt, ist zu lang oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1 ist nicht die Adresse eines Tenants.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>Es wurde nur für eine Sitzung behalten, und die ist beendet.</translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation>Machine-to-Machine</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
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
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>LIKE-Muster</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>SIMILAR-TO-Muster</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>Der ganze Wert</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>Es darf nicht mit einem einzelnen Backslash enden.</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>Prüfen Sie Klammern, Wiederholungen und einen Backslash am Ende.</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>Der Server kann „%1“ nicht lesen</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>Der Endpunkt hat am Ende kein /oidc.</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>Der Endpunkt hat am Ende kein /api.</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>Der Endpunkt ist die Adresse des Tenants, nicht die der Console.</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>Port 3002 ist der Admin-Tenant; Anwendungen liegen in dem auf Port 3001.</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>Der Endpunkt hat meist keinen Pfad.</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>Es enthält Leerraum.</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>Es beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>Ungeschütztes http ist nur für diesen Rechner; andere Hosts brauchen https.</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>Der Endpunkt enthält weder Benutzernamen noch Passwort.</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>Der Endpunkt endet vor ? und #.</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>Eine eigene Domain funktioniert; Token nennen sie als Aussteller, die Ressource bleibt gleich.</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>Dieser Host ist ein Logto-Cloud-Tenant.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Dies ist nicht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>Eine Tenant-ID hat nur Kleinbuchstaben, Ziffern und Bindestriche, wie in https://{tenant ID}.logto.app.</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>Das App-Secret enthält Leerraum.</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>Das App-Secret enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Von Logto erzeugte App-Secrets haben 32 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>Host erreichen</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>Discovery-Dokument lesen</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>Aussteller vergleichen</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>Uhren vergleichen</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>Anwendung authentifizieren</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>Management API anfragen</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>Scope „all“ erhalten</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>Management API aufrufen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>Alle Anfragen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>Nach Methode, Pfad, Status oder Token filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>Neueste Anfrage im Blick behalten</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>Alle beendeten Anfragen vergessen</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 von %n Anfrage</numerusform>
            <numerusform>%1 von %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>Body in einer Datei speichern</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>Body, eingerückt</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Body wie empfangen</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>Senden Sie die Anfrage, um zu sehen, was die API antwortet.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>Abbrechen beendet das Warten.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>Wartezeit %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>Der Body hat %1, mehr als hier gezeigt wird. Speichern Sie ihn in einer Datei, um alles zu lesen.</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>Der Body ist kein Text. Speichern Sie ihn in einer Datei.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>Eigene API-Ressourcen</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>Was sich unter Anfragen neben der Management API aufrufen lässt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>API-Ressource hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>API-Ressource entfernen</translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation>Ressourcenindikator</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>Zeile %1: Ein Ressourcenindikator ist eine absolute URI, etwa https://shopping.api.</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>Zeile %1: Die Basis-URL muss mit https:// beginnen, auf diesem Computer auch mit http://.</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Tenant</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und wiederholen</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>App-Secret eingeben…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Listenzeilen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>Offene Fenster ändern sich sofort und zeigen weiter dasselbe.</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>Ohne Rolle enthalten ihre Token keinen Scope. Logto antwortet trotzdem mit 200, die API dann mit 403.</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>Die Anwendung als JSON</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>Hier keine Rollen</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>Nur Machine-to-Machine-Anwendungen haben Rollen. Diese handelt für die Benutzer, die sich mit ihr anmelden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Logto-Endpunkt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>Rollen der Anwendung mit ihren Scopes</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>mit %n Scope</numerusform>
            <numerusform>mit %n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>Secrets der Anwendung: Namen und Ablauf</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>Keine Secrets</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>Ohne Secret kann sie kein Token anfordern.</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>Organisationen der Anwendung</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>In keiner Organisation</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>Sie kann kein Organisations-Token erhalten.</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>Einträge der Anwendung im Audit-Log, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>Nichts im Audit-Log</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>Weder wurde ein Token angefordert, noch hat sich jemand mit ihr angemeldet.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>Hier keine Organisationen</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>Nur Machine-to-Machine-Anwendungen treten Organisationen bei. Diese handelt für die Mitglieder, die sich mit ihr anmelden.</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>Hier keine Secrets</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>Eine Anwendung auf dem Gerät eines Benutzers kann kein Secret bewahren. Diese meldet Benutzer ohne eines an.</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>SAML-Anwendungen vertrauen stattdessen einem Zertifikat.</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>%n Eintrag im JSON</numerusform>
            <numerusform>%n Einträge im JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n Anwendung gefunden</numerusform>
            <numerusform>%n Anwendungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>Kein Name und keine ID einer Anwendung enthält Ihre Eingabe, oder keine ist von diesem Typ.</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Erstellen Sie eine in der Logto Console; nach dem Neuladen erscheint sie hier.</translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Token für Maschinen</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>Token für Benutzer</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>Im Geladenen suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>Zeigt neue Einträge, sobald sie eintreffen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>Die neuesten Einträge stehen oben: Der Server sendet keine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation>
            <numerusform>%1 von %n geladen</numerusform>
            <numerusform>%1 von %n geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>Der neueste Eintrag</numerusform>
            <numerusform>Die neuesten %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation>
            <numerusform>%n geladen, mehr unten</numerusform>
            <numerusform>%n geladen, mehr unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>Kein geladener Eintrag passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>Logto schreibt einen bei jedem Token-Austausch und jeder Anmeldung.</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>Die Liste wurde nicht geladen</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>Token-Austausch und Anmeldungen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt den Eintrag</translation>
    </message>
</context>
<context>
    <name>lwb::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>oder eine ID, E-Mail oder URL einfügen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Tenant verbinden</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>Aus der Adresse der Logto-Cloud-Console</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>Eigene Domain (optional)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>App-Secret behalten in</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>Schreibgeschützt: keine Aktionen, die schreiben</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Ressource der Management API</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>Weitere CAs (PEM-Datei)</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>Aus Ihrer Eingabe abgeleitet</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Wo finde ich diese Angaben?</translation>
    </message>
    <message>
        <source>1.  In the Logto console, create a Machine-to-machine application.</source>
        <translation>1.  Erstellen Sie in der Logto Console eine Machine-to-Machine-Anwendung.</translation>
    </message>
    <message>
        <source>2.  Give it a role that carries Management API access.</source>
        <translation>2.  Geben Sie ihr eine Rolle mit Zugriff auf die Management API.</translation>
    </message>
    <message>
        <source>3.  Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>3.  Kopieren Sie App-ID und App-Secret hierher. Beide bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst gehostet</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>Speicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic-Header</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>Für einen Server, dessen Zertifikat das System nicht kennt</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n Zertifikat gewählt</numerusform>
            <numerusform>%n Zertifikate gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>Liest einen curl-Befehl, .env-Zeilen oder einen createManagementApi(…)-Aufruf aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>Nichts Lesbares in der Zwischenablage</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>Kopieren Sie zuerst einen curl-Befehl, der ein Token anfordert, .env-Zeilen oder einen createManagementApi(…)-Aufruf.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>Aus der Zwischenablage ausgefüllt</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>Das App-Secret wird nicht kopiert</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>Geben Sie es ein oder das einer anderen Anwendung.</translation>
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
        <translation>Sehen Sie, was Ihre Anwendungen dürfen, und belegen Sie es mit echten Token.</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>Secrets liegen im Schlüsselbund des Systems, Token bleiben im Speicher. Keine Telemetrie, kein Konto.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Tenant verbinden</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloud oder selbst gehostet, mit einer M2M-Anwendung</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>Ein Klick. Ohne Konto, ohne Netzwerk; alles funktioniert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>Noch immer keine Antwort</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>Der Tenant oder das Netzwerk ist gerade langsam.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>Die Verbindung %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>Sie wurde hier oder von einem anderen Programm gelöscht.</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation>App-Secret ändern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic-Header</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API-Ressourcen</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n eigene</numerusform>
            <numerusform>%n eigene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Secret</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsPage</name>
    <message>
        <source>The App secret was replaced</source>
        <translation>Das App-Secret wurde ersetzt</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>Der Tenant hat für das neue ein Token ausgestellt. Öffnen Sie die Verbindung erneut, um es zu verwenden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Tenant verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>Ausgewählte löschen…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>Verbinden Sie einen Tenant oder importieren Sie eine Datei mit Verbindungen von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>Keine Verbindung enthält Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>Verbindungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n Verbindung importiert</numerusform>
            <numerusform>%n Verbindungen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>Ihre App-Secrets sind nicht in der Datei: Jedes wird bei der ersten Verwendung abgefragt.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n Verbindung exportiert</numerusform>
            <numerusform>%n Verbindungen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>Die Datei %1 enthält keine App-Secrets.</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>Verbindungen löschen</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Verbindung %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>%n Verbindung löschen?</numerusform>
            <numerusform>%n Verbindungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>Auch das App-Secret wird gelöscht. Im Tenant ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n Verbindung gelöscht</numerusform>
            <numerusform>%n Verbindungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>Ihre App-Secrets sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>%1 wurde nicht gelöscht: Das App-Secret ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>Ohne die Verbindung bliebe der Eintrag logto-workbench/%1 dort zurück.</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>Löschen, Secret belassen</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>Verbindung behalten</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>Der Zustand Ihrer Fenster konnte nicht gelesen oder geschrieben werden: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>Kein Programm auf diesem System öffnet Ordner.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>Entwürfe, Filter, Spalten, zuletzt geöffnete Objekte und Fensterpositionen werden vergessen. Verbindungen, ihre Secrets und diese Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Alles ist vergessen.</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>Aus Ihrer Eingabe abgeleitet</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
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
        <translation>Noch immer keine Antwort</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>Der Tenant oder das Netzwerk ist gerade langsam.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>In Anfragen öffnen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>Details der Anfrage schließen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>Das Log hat nicht den ganzen Body dieser Anfrage behalten.</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>Das Log hat diesen Body nicht behalten.</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>Das Log behält die ersten 64 KB eines Body.</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, für Tabellenprogramme…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON, wie auf dem Server…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON, ein Objekt pro Zeile…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>Erste Zeilen werden abgefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>%1 von %2 Zeilen gelesen, %3 geschrieben</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n Zeile exportiert</numerusform>
            <numerusform>%n Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>Eine Datei mit Versionen, Einstellungen und den letzten Anfragen und Meldungen hilft, den Fehler zu finden. Secrets, Token und Bodys sind nicht darin, Adressen schon. Lesen Sie die Datei, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>Unabhängig von Silverhand Inc., dem Hersteller von Logto.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Speichern nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>lwb::HoldersTab</name>
    <message>
        <source>Roles that carry each scope</source>
        <translation>Rollen, die den jeweiligen Scope enthalten</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>Without a scope there is nothing a role could carry.</source>
        <translation>Ohne Scope gibt es nichts, was eine Rolle enthalten könnte.</translation>
    </message>
    <message>
        <source>Reading every role&apos;s scopes</source>
        <translation>Scopes aller Rollen werden gelesen</translation>
    </message>
    <message>
        <source>Listing the roles</source>
        <translation>Rollen werden aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) read</source>
        <translation>
            <numerusform>%1 von %n Rolle gelesen</numerusform>
            <numerusform>%1 von %n Rollen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The roles are not read</source>
        <translation>Die Rollen sind nicht gelesen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n role(s)</source>
        <translation>
            <numerusform>In %n Rolle enthalten</numerusform>
            <numerusform>In %n Rollen enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not read: what only they carry is missing here</source>
        <translation>
            <numerusform>%n Rolle nicht gelesen: Was nur sie enthält, fehlt hier</numerusform>
            <numerusform>%n Rollen nicht gelesen: Was nur sie enthalten, fehlt hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest lesen</translation>
    </message>
    <message numerus="yes">
        <source>of %n in all, read %1</source>
        <translation>
            <numerusform>von %n, gelesen %1</numerusform>
            <numerusform>von %n, gelesen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>Eine Datei enthält keine App-Secrets: Jede neue Verbindung fragt beim Öffnen nach ihrem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>Es bringt Zertifizierungsstellen mit, denen die Verbindung vertrauen wird.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>Hinzufügen als %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import aus %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung importieren</numerusform>
            <numerusform>%n Verbindungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>Kein JSON in Zeile %1</translation>
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
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>Bis eine Verbindung steht.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>Solange nichts vom Server kommt.</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>Ganzer Aufruf</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>Für Aufrufe des Programms selbst, ohne Wiederholungen.</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>Stille in Anfragen</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>Was Sie dort senden, hat keine andere Grenze.</translation>
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
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (kein Platz)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Sortieren braucht die ganze Liste, und diese ist zu lang zum Laden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>Die Liste wurde nicht geladen</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 Zeilen sind zu viele zum Auswählen</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>Bis zu %1 lassen sich auf einmal auswählen. Exportieren schreibt alle Zeilen in eine Datei.</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>%1 von %2 Zeilen kopiert</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>Die anderen sind noch nicht geladen. Exportieren schreibt alle Zeilen in eine Datei.</translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Mit Spaltentiteln kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>%n ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>Zeitverlauf. %1</translation>
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
        <translation>Der Log-Eintrag als JSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation>Verwendetes Secret</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>Logto meldet</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>Token über Client Credentials</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>Token über Autorisierungscode</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>Token über Refresh-Token</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Token-Austausch</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>Token über unbekannten Grant</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>Eigene Claims im Token einer Anwendung</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Anderes Ereignis…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>Anwendung…</translation>
    </message>
    <message>
        <source>Filter by application</source>
        <translation>Nach Anwendung filtern</translation>
    </message>
    <message>
        <source>App ID (empty for any):</source>
        <translation>App-ID (leer für alle):</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>Benutzer…</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>Nach Benutzer filtern</translation>
    </message>
    <message>
        <source>User ID (empty for any):</source>
        <translation>Benutzer-ID (leer für alle):</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>Nach Ereignis filtern</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>Schlüssel des Ereignisses, wie in einem Log-Eintrag:</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation>Anwendung und Benutzer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Tenant</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>Tenant verbinden…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demo-Tenant erkunden</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>Beenden; alle Fenster kommen beim nächsten Mal wieder</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>Current page</source>
        <translation>Aktuelle Seite</translation>
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
        <translation>Die Organisation als JSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Mitglieder der Organisation</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>Benutzer treten über eine Einladung bei oder werden in der Logto Console hinzugefügt.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>Anwendungen der Organisation</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>Keine Anwendungen</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>Eine Machine-to-Machine-Anwendung erhält erst ein Token für diese Organisation, wenn sie ihr hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>Rollen der Organisationsvorlage</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>Keine Organisationsrollen</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>Die Organisationsvorlage hat keine, also kann hier niemand eine haben.</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>Die Organisationsrolle als JSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>Multi-Faktor</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>Für alle Mitglieder erforderlich</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>Nach Name oder ID suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n Organisation gefunden</numerusform>
            <numerusform>%n Organisationen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>Kein Name und keine ID einer Organisation enthält Ihre Eingabe.</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>Noch keine Organisationen</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Erstellen Sie eine in der Logto Console; nach dem Neuladen erscheint sie hier.</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Profil %1, %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
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
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>Verbindungen laufen über</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>Dieser Rechner selbst wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>Ein HTTP-Proxy, der CONNECT durchlässt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>Falls der Proxy danach fragt</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>Das kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>Erst mit einem Host wirksam.</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>Nur Hostname oder Adresse: kein https://, kein Port.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>Sortieren braucht die ganze Liste, und diese ist zu lang zum Laden.</translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
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
        <translation>Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>Schreibgeschützt: Nur GET, HEAD und OPTIONS werden gesendet.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>Der Body ist kein JSON: %1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>Pfade gelten ab %1</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>An die Produktion senden?</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2 ändert %3, einen Produktions-Tenant.</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>Als curl kopiert</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>$ACCESS_TOKEN steht an der Stelle des Tokens.</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Nicht mehr auf die Antwort warten</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>Ihr Entwurf ist ohne seine Secrets zurück</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>Sie werden nie gespeichert: Ergänzen Sie vor dem Senden, wo *** steht.</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>Ihr Entwurf ist ohne seinen Body zurück</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>Er war zu lang zum Aufbewahren.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>Scopes der API-Ressource</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>Token für diese API enthalten keinen Scope, egal welche Rolle die Anwendung hat.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>Die API-Ressource als JSON</translation>
    </message>
    <message>
        <source>Built-in API resource</source>
        <translation>Integrierte API-Ressource</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>Token-Gültigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln second(s))</source>
        <translation>
            <numerusform>%1 (%Ln Sekunde)</numerusform>
            <numerusform>%1 (%Ln Sekunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>Standard-API</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>Ja. Eine Token-Anfrage ohne Ressource erhält ein Token für diese API statt eines Fehlers; eine vergessene Ressource bleibt so unbemerkt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>Ja: Logtos eigene Management API. Sie lässt sich weder ändern noch löschen.</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>Logto kann API-Ressourcen nicht durchsuchen: Alle werden geladen, und Namen, Indikatoren und IDs werden hier durchsucht.</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API-Ressourcen</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n API-Ressource</numerusform>
            <numerusform>%n API-Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>%n API-Ressource gefunden, hier gesucht</numerusform>
            <numerusform>%n API-Ressourcen gefunden, hier gesucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>Kein Name, kein Indikator und keine ID einer API-Ressource enthält Ihre Eingabe.</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>Noch keine API-Ressourcen</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Erstellen Sie eine in der Logto Console; nach dem Neuladen erscheint sie hier.</translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>Berechtigungen der Rolle nach API-Ressource</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>Sie gewährt nichts</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>Wer diese Rolle hat, erhält durch sie keinen Scope. Token werden trotzdem ausgestellt, nur ohne Scope.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n API resource(s)</source>
        <translation>
            <numerusform>von %n API-Ressource</numerusform>
            <numerusform>von %n API-Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that hold the role</source>
        <translation>Anwendungen mit dieser Rolle</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>Keine Anwendung hat sie</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>Was sie erlaubt, kommt noch niemandem zugute.</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>Benutzer mit dieser Rolle</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>Kein Benutzer hat sie</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>Die Rolle als JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>Standardrolle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>Ja: Jeder neue Benutzer erhält sie</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>Rollen-ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n API-Ressource</numerusform>
            <numerusform>%n API-Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Vergeben an</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n Rolle gefunden</numerusform>
            <numerusform>%n Rollen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>Kein Name, keine Beschreibung und keine ID einer Rolle enthält Ihre Eingabe, oder keine ist von diesem Typ.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Erstellen Sie eine in der Logto Console; nach dem Neuladen erscheint sie hier.</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>Neues App-Secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Testen und ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>Das bisherige bleibt, bis das neue ein Token erhalten hat.</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>Token wird damit angefordert…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>Nicht ersetzt: %1. %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Wird gespeichert…</translation>
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
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Schlüsselbund testen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>Kopiertes Secret löschen nach</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>Falls es noch in der Zwischenablage ist; und beim Beenden des Programms.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>Der Schlüsselbund ist offen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>An encrypted file of libsecret&apos;s</source>
        <translation>Eine verschlüsselte Datei von libsecret</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>Er sagt nicht, ob er offen ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>Noch kein Schlüsselbund; das erste Secret legt einen an</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>Ein Secret wurde geschrieben, zurückgelesen und gelöscht.</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>Einige Einstellungen in der Datei sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>Es gelten die üblichen Werte: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>Objekt der Zeile öffnen</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>Eine weitere Zeile auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Ausgewählte Zeilen als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
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
        <translation>Weitere Tabs</translation>
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
        <translation>keine Scopes</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Token der Management API: %1, noch %2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Token der Management API: %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Getting token</source>
        <translation>Token wird geholt</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPopover</name>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Token der Management API</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>Verwirft dieses Token und holt ein neues</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>Neues Token wird angefordert…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>Die letzte Token-Anfrage wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Alles Angefragte ist gewährt.</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>Angefragt, aber nicht gewährt: %1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>Derzeit gibt es kein Token; die nächste Anfrage holt eins.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>Zusätzlich zum System vertraut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>PEM-Datei wählen…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1 enthält kein PEM-Zertifikat oder ein nicht lesbares.</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>Für Server, deren Zertifikat das System nicht kennt. Eine Verbindung kann eigene haben.</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>Was hier aufbewahrt wird, ist nicht lesbar: Bis zum Entfernen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>Der Benutzer als JSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Rollen des Benutzers</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Keine Rollen</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>Token dieses Benutzers enthalten keinen Scope einer API-Ressource, außer eine Organisationsrolle gewährt ihn.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>Organisationen des Benutzers</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>In keiner Organisation</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>Mitglieder werden in der Organisation hinzugefügt; Rollen werden auch dort vergeben.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>Identitäten des Benutzers</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>Keine externen Identitäten</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>Dieser Benutzer meldet sich weder über einen Social Connector noch über das Single Sign-on eines Unternehmens an.</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>Die Identität als JSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sitzungen des Benutzers</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>Der Benutzer ist nirgends angemeldet.</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>Die Sitzung als JSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>Log-Einträge des Benutzers</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>Keine Log-Einträge</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>Das Audit-Log enthält nichts von diesem Benutzer. Alte Einträge entfallen nach einiger Zeit.</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>Der Log-Eintrag als JSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>Ja: keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>Registriert über</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n Benutzer gefunden</numerusform>
            <numerusform>%n Benutzer gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>Der Server kennt keinen solchen Benutzer. Vielleicht hilft ein anderes Feld oder eine andere Vergleichsart.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>Wer sich registriert, erscheint nach dem Neuladen hier.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation>Vergleichen mit: %1</translation>
    </message>
    <message>
        <source>Search as text</source>
        <translation>Als Text suchen</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>Aktivität schließen</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>Endpunkt kopieren</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>Token-Endpunkt kopieren</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>Ressourcenindikator der Management API kopieren</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>App-ID dieser Verbindung kopieren</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API-Ressourcen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>Ansicht neu laden</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>Alles suchen oder anspringen</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>Gesendetes ein- oder ausblenden</translation>
    </message>
</context>
</TS>
