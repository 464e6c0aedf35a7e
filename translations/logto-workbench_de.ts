<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>Organisationsrolle %1 gewährt ihn.</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>Die Organisationsrollen %1 gewähren ihn.</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>Rolle %1 gewährt ihn.</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>Die Rollen %1 gewähren ihn.</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>Rolle %1 gewährt ihn anderswo; in einer Organisation zählen nur Organisationsrollen.</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>Die Anwendung ist nicht in dieser Organisation.</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>Die Anwendung hat hier keine Organisationsrolle.</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>Die Anwendung hat keine Rolle.</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>Keine ihrer Rollen gewährt eine Berechtigung der Organisation.</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>Keine ihrer Rollen gewährt einen Scope dieser API-Ressource.</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>Rolle %1 gewährt nur %2.</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>Die Rollen %1 gewähren nur %2.</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>Die Organisationsvorlage hat keine solche Berechtigung.</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>Diese API-Ressource hat keinen solchen Scope.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>Mit der Rolle %1 zu ihr hinzugefügt, bekäme sie ihn.</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1 würde ihn gewähren.</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1 würde ihn mit den wenigsten anderen gewähren; %2 ebenso.</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>Keine Organisationsrolle für Anwendungen gewährt ihn.</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>Keine Rolle gewährt ihn.</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>Nur Rollen für Benutzer gewähren ihn: %1. Anwendungen können diese nicht haben.</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>Nicht jede Rolle konnte gelesen werden.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Er wurde nicht angefragt.</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>Das Token ist von davor: Rollen ändern ausgestellte Tokens nicht.</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>Dem Token fehlt er trotzdem.</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>Das Token hat ihn trotzdem.</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>Das Token ist älter als das, was von den Rollen gelesen wurde, und gilt, bis es abläuft.</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>Was darüber entscheidet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>Logto gewährt nur, was eine Anfrage nennt.</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>Rollen können sich geändert haben: neu laden, dann erneut anfragen.</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>Laden Sie neu.</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1 gewinnt %2 von %3</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1 verliert %2 von %3</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>In Organisationen gewähren ihn: %1.</translation>
    </message>
</context>
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
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>%1 gewährt, %2 erwartet, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>organization permissions, in tokens without a resource</source>
        <translation>Organisationsberechtigungen, in Tokens ohne Ressource</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
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
    <name>CellState</name>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>Nur erwartet</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>Erwartet, fehlt</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>Zu viel gewährt</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>Angefragt, verworfen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>Die Anwendung hat kein App-Secret, das noch gilt.</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>Geben Sie ihr ein neues Secret und fragen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>Angehalten um %1: %2 von %n Austausch</numerusform>
            <numerusform>Angehalten um %1: %2 von %n Austauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>Geprüft um %1: %n Austausch</numerusform>
            <numerusform>Geprüft um %1: %n Austausche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n weicht ab: %1 fehlen, %2 zu viel.</numerusform>
            <numerusform>%n weichen ab: %1 fehlen, %2 zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n abgelehnt: %1</numerusform>
            <numerusform>%n abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n nicht angefragt: %1</numerusform>
            <numerusform>%n nicht angefragt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>welche Art Token es zu sein angibt</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>welche Art Inhalt es zu haben angibt</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>Erweiterungen, die man verstehen muss: ein solches Token wird nicht angenommen</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>wo seine Schlüssel lägen; nicht abgerufen, da das jeder schreiben kann</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>ein mitgebrachter Schlüssel; nicht verwendet, da das jeder schreiben kann</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>wo sein Zertifikat läge; nicht abgerufen, da das jeder schreiben kann</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>ein mitgebrachtes Zertifikat; nicht verwendet, da das jeder schreiben kann</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>welches Zertifikat es meint; nicht verwendet</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>seine eigene ID, einmal verwendet</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>welche Art Token Logto daraus gemacht hat</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>die Anwendung, für die es gemacht wurde</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>durch welche Gewährung es entstand</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>die Sitzung, zu der es gehört</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>wer hier für das Subjekt handelt</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>was die Anmeldung mitschickte, um Wiederholungen zu erkennen</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>welches Access-Token dazu kam</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>wie stark die Anmeldung war</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>wie sich der Benutzer anmeldete</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>Namen von Rollen; Logto prüft Scopes, nicht diese</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>Organisationen des Benutzers</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>Rollen in den Organisationen des Benutzers</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>der Schlüssel, den der Absender haben muss</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>des Benutzers</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>ob die E-Mail-Adresse die des Benutzers ist</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>ob die Telefonnummer die des Benutzers ist</translation>
    </message>
    <message>
        <source>ECDSA over P-256</source>
        <translation>ECDSA über P-256</translation>
    </message>
    <message>
        <source>ECDSA over P-384</source>
        <translation>ECDSA über P-384</translation>
    </message>
    <message>
        <source>ECDSA over P-521</source>
        <translation>ECDSA über P-521</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA mit SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS mit SHA-256</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>nicht signiert: Jeder könnte es geschrieben haben</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>mit geteiltem Geheimnis signiert, was Logto nie tut</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>kein Algorithmus, der hier angenommen wird</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>die Organisation %1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>eine Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>die Anwendung selbst</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>um wen es geht: ein Benutzer</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>die App-ID, gleich sub</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>die Anwendung, die es bekam</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Access-Token</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>der Schlüssel, der es signierte</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>welcher Schlüssel dieses Tenants es signierte</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>kein Header, den Logto schreibt</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>wer es ausstellte</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>dieser Tenant</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>nicht dieser Tenant</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>wer es annehmen darf</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n Scope: was es darf</numerusform>
            <numerusform>%n Scopes: was es darf</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>nicht gültig vor %1</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>der Benutzer meldete sich %1 an</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>ein eigener Claim: vom Tenant hinzugefügt</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>Wohlgeformt</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>Schon gültig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>Zuvor ausgestellt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>länger als 64 KiB</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>ein Stück: kein JWT</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>nicht die drei Teile eines signierten JWT</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>der Header ist kein base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>die Payload ist kein base64url</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>die Signatur ist kein base64url</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>der Header ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>die Payload ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>der Header ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>die Payload ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>Schlüssel des Tenants werden geholt</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>fremde Schlüssel</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>die Schlüssel des Tenants sind nicht lesbar</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>es verlangt Erweiterungen (crit)</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>%1 wird nicht angenommen</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>dieser Tenant hat keinen Schlüssel %1</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>kein Schlüssel dieses Tenants passt</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 stimmt</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>stimmt nicht: gefälscht oder beschädigt</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>kein Schlüssel zum Prüfen</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>ist dieser Tenant</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>es wird gefragt, wer dieser Tenant ist</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>der dieses Tenants ist nicht bekannt</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>es nennt keinen</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1 ist keine API-Ressource dieses Tenants</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>es hat kein Ablaufdatum</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>für einen Benutzer geholt, nicht für sich</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub, client_id und App-ID weichen ab</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>sub und client_id stimmen überein</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>drei Teile</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>kein nbf: von Anfang an</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1, ein Access-Token</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>es sagt nichts dazu</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1, nicht at+jwt</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>es sagt nicht, wann</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>Uhr weicht um %1 ab</translation>
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
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>Aktive Benutzer</translation>
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
    <message>
        <source>Possible cause: %1</source>
        <translation>Mögliche Ursache: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
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
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>Ab Byte %1 ergibt es keinen Sinn mehr.</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>Das Erste, was nicht passt, ist %1.</translation>
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
        <translation>Der Aussteller in seinen Tokens ist nicht der hier verwendete Endpunkt. Bei einer eigenen Domain ist das richtig so. Sonst stimmt vielleicht die ENDPOINT-Einstellung des Servers nicht, oder die weitergeleiteten Header eines Proxys.</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>Wer die Tokens prüft, muss den Aussteller erwarten, den der Tenant nennt.</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>Die Uhren gehen mehr als eine Minute auseinander</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>Neue Tokens können abgelaufen oder noch nicht gültig wirken.</translation>
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
        <translation>Nur Machine-to-Machine-Anwendungen erhalten Tokens über Client Credentials.</translation>
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
        <translation>Tokens einer Organisation erhalten nur Anwendungen, die ihr hinzugefügt wurden.</translation>
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
        <translation>Das Custom-JWT-Skript für Machine-to-Machine-Tokens hat den Zugriff verweigert.</translation>
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
        <translation>Das Custom-JWT-Skript für Machine-to-Machine-Tokens endete mit einem Fehler und ist so eingestellt, dass es das Token dann sperrt.</translation>
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
        <translation>Der Tarif dieses Tenants erlaubt vorerst keine weiteren Machine-to-Machine-Tokens.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>Behalten Sie Tokens bis zum Ablauf, statt neue anzufordern, oder wechseln Sie den Tarif.</translation>
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
        <translation>Die Management API nimmt nur Tokens an, deren Audience genau ihr eigener Ressourcenindikator ist.</translation>
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
        <translation>Ohne Ressource ausgestellte Tokens sind opak, und die API nimmt solche nicht an.</translation>
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
    <message>
        <source>The role is for users</source>
        <translation>Die Rolle ist für Benutzer</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>Eine Anwendung kann nur Machine-to-Machine-Rollen haben, und der Typ einer Rolle ist nicht änderbar.</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>Weisen Sie eine Machine-to-Machine-Rolle mit denselben Berechtigungen zu, oder legen Sie eine an.</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>Das Token ist älter als eine Rollenänderung</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>Ein Token behält, womit es ausgestellt wurde, bis es abläuft, was auch inzwischen zugewiesen oder entfernt wird.</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>Die erwartete Rolle fehlt</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>Nur der Endpunkt für Hasura fragt nach einer Rolle beim Namen, und er meint die eines Benutzers.</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>Rufen Sie ihn mit dem Token eines Benutzers auf und vergleichen Sie den Header Expected-Role mit dessen Rollen.</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>Der Endpunkt nimmt eine andere Art Token</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>Er dient angemeldeten Benutzern. Ein Machine-to-Machine-Token steht für keinen Benutzer.</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>Nutzen Sie den Endpunkt der Management API dafür.</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>Die Änderung passt nicht zu dem, was da ist</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>Was zugewiesen werden sollte, ist schon zugewiesen, oder Logto verbietet es: Berechtigungen der Management API gehen nicht an Rollen für Benutzer, und ihre integrierten Rollen sind nicht änderbar.</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>Laden Sie neu; was schon zugewiesen ist, braucht keine Änderung.</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>Eine eigene API lehnte das Token ab</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>Sie prüft das Token selbst: Signatur, Aussteller, Audience, Ablauf und Scopes. Eines davon ist nicht, was sie erwartet.</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>Vergleichen Sie, was die API erwartet, mit dem, was das Token sagt, Prüfung für Prüfung.</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>Die API erwartet einen anderen Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>Logto signiert mit ES384, außer seine Schlüssel wurden auf RSA umgestellt. Viele Bibliotheken erwarten RS256.</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>Lassen Sie die API ES384 annehmen, oder stellen Sie den Signaturschlüssel des Tenants auf RSA um.</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>Weisen Sie eine Rolle zu, die ihn gewährt: %1.</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>Registriert und ähnlich: %1.</translation>
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
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
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
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>Die vorgefertigte Management-API-Rolle fehlt</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>Neue Tenants haben die Rolle Logto Management API access. Ohne sie oder eine gleiche kann keine weitere Anwendung Zugriff auf die Management API bekommen.</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>Die vorgefertigte Management-API-Rolle wurde geändert</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>Sie soll den Scope all tragen und sonst nichts. Anleitungen und Menschen verlassen sich darauf: Wer sie jetzt bekommt, bekommt etwas anderes.</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>Eine API-Ressource sieht aus wie die Management API</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>Tokens für sie sehen richtig aus und werden von der Management API mit 401 abgelehnt. Nur die integrierte API-Ressource zählt, egal welche Adresse der Tenant hat.</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>Eine Standard-API verdeckt eine vergessene Ressource</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>Eine Token-Anfrage ohne Ressource bekommt ein Token für diese API statt eines Fehlers und wird erst später, anderswo, abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n Anwendung darf alles</numerusform>
            <numerusform>%n Anwendungen dürfen alles</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>Die Management API kennt einen Scope, all: Wer ihn hat, liest und ändert jeden Benutzer, jede Anwendung und jedes Secret des Tenants.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n Rolle gewährt nichts</numerusform>
            <numerusform>%n Rollen gewähren nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>Wer nur eine solche Rolle hat, bekommt Tokens ohne Scope und ein 403 von der API, die ihn einlassen sollte.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n Rolle gewährt genau dasselbe</numerusform>
            <numerusform>%n Rollen gewähren genau dasselbe</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>Eine Änderung an einer wird in der anderen leicht vergessen.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>Das Audit-Log wurde bis %1 zurück gelesen.</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>Das Audit-Log wurde bis %1 zurück gelesen, bei aktiven Anwendungen mindestens bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n Secret ist abgelaufen</numerusform>
            <numerusform>%n Secrets sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>Token-Anfragen damit werden abgelehnt. Löschen Sie sie, wenn niemand sie mehr versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n Secret läuft binnen 30 Tagen ab</numerusform>
            <numerusform>%n Secrets laufen binnen 30 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>An dem Tag bekommen ihre Anwendungen keine Tokens mehr. Ein zweites Secret erlaubt den Wechsel ohne Lücke.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n Secret wird nicht genutzt</numerusform>
            <numerusform>%n Secrets werden nicht genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>Kein Token wurde damit angefragt; wer eines findet, könnte es tun. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n Secret läuft nie ab</numerusform>
            <numerusform>%n Secrets laufen nie ab</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>Eines, das bekannt wird, gilt, bis es jemand merkt. Der Ablauf wird beim Anlegen gewählt und ist später nicht änderbar.</translation>
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
            <numerusform>%n-mal, zuletzt %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>die neuesten im Audit-Log</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
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
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>Innerhalb der Zeitgrenze von %1 kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>Vom Server kam %1 lang nichts.</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>Innerhalb von %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht; vielleicht geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>Der Server hat sein Zertifikat selbst signiert, und niemand, dem hier vertraut wird, bürgt dafür.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers ist für einen anderen Host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>Sie überschritt die Grenze von %1 und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>Ihre Kompression ist defekt oder wächst über jedes Maß.</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>Ihr Kopf hat keine Felder oder zu viele zum Lesen.</translation>
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
        <translation>Eine eigene Domain funktioniert; Tokens nennen sie als Aussteller, die Ressource bleibt gleich.</translation>
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
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf Schlüsselbund…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach dem Passwort.</translation>
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
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>verliert</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>gewinnt %n Scope</numerusform>
            <numerusform>gewinnt %n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>verliert %n Scope</numerusform>
            <numerusform>verliert %n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1 bekommt die Rolle %2</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1 verliert die Rolle %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>die Rolle wird gelöscht</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>die API-Ressource wird gelöscht</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API-Ressource</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>Organisationsrolle, in jeder Organisation</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>bis zu %n Benutzer</numerusform>
            <numerusform>bis zu %n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>von keiner Anwendung gehalten</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>Organisationsrolle für Benutzer</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>Organisationsrolle für Anwendungen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n Organisationsrolle</numerusform>
            <numerusform>%n Organisationsrollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>Scopes, die die Anwendung bekommt, je API-Ressource, mit den Rollen, die sie gewähren</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>Fragt echte Tokens, was sie gewähren</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>In Tokens öffnen</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>In der Matrix öffnen</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>Diese Anwendung gab es nicht, als Rollen und Anwendungen gelesen wurden</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>Was sie in dieser Organisation bekommt, ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>Sie sollte keinen Scope bekommen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>Erwartet: %n Scope</numerusform>
            <numerusform>Erwartet: %n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n API-Ressource</numerusform>
            <numerusform>%n API-Ressourcen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>%n Scope fehlt</numerusform>
            <numerusform>%n Scopes fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>%n Scope zu viel</numerusform>
            <numerusform>%n Scopes zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n Token abgelehnt</numerusform>
            <numerusform>%n Tokens abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>Echte Tokens weichen ab: %1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>Echte Tokens für %n API-Ressource stimmen</numerusform>
            <numerusform>Echte Tokens für %n API-Ressourcen stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>Jede API-Ressource</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>Keine Rolle gewährt ihr einen Scope. Ihre Tokens werden trotzdem ausgestellt, ohne Scope.</translation>
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
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Abgebrochen nach %1</translation>
    </message>
</context>
<context>
    <name>lwb::ApiRefusalDialog</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>Was die API erwartet</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>Das gesendete Token wird geprüft, wie die API es täte. Stellen Sie ein, worauf die API eingerichtet ist.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>Nötige Scopes</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum abgelehnt?</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>beliebig, oder etwa ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>Das Token ist weg</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>Senden Sie die Anfrage noch einmal und fragen Sie dann.</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>Schlüssel des Tenants werden gelesen…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>Diese Prüfung schlägt fehl: %1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>Eine API mit diesen Erwartungen nimmt das Token an</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>Lehnt sie es trotzdem ab, ist sie anders eingerichtet, hat Schlüssel von vor einem Wechsel, oder ihre Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>Das Token konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>Die Schlüssel des Tenants konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>dem Token fehlt %1</translation>
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
        <translation>Ohne Rolle enthalten ihre Tokens keinen Scope. Logto antwortet trotzdem mit 200, die API dann mit 403.</translation>
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
        <translation>Sie kann kein Organisationstoken erhalten.</translation>
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
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>Kein eigener Zugriff</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>Ihre Tokens enthalten, was der angemeldete Benutzer darf, soweit angefragt.</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Hier gibt es nichts anzunehmen</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>Nur Machine-to-Machine-Anwendungen haben Rollen.</translation>
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
        <translation>Name oder ID filtern</translation>
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
        <translation>Tokens für Maschinen</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>Tokens für Benutzer</translation>
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
            <numerusform>%1/%n</numerusform>
            <numerusform>%1/%n</numerusform>
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
            <numerusform>%n+</numerusform>
            <numerusform>%n+</numerusform>
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
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>%n Eintrag durchsucht</numerusform>
            <numerusform>%n Einträge durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>Es gibt ältere.</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Weitersuchen</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
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
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
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
        <translation>Suchen oder öffnen</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder öffnen…</translation>
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
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>Legen Sie in der Logto Console eine Machine-to-Machine-Anwendung an.</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>Geben Sie ihr eine Rolle mit Zugriff auf die Management API.</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>Kopieren Sie App-ID und App-Secret hierher. Beide bleiben auf diesem Computer.</translation>
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
        <translation>Sehen Sie, was Ihre Anwendungen dürfen, und belegen Sie es mit echten Tokens.</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>Secrets liegen im Schlüsselbund des Systems, Tokens bleiben im Speicher. Keine Telemetrie, kein Konto.</translation>
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
    <message>
        <source>Use it and test again</source>
        <translation>Verwenden und erneut testen</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>Vor Ihren Änderungen</translation>
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
    <name>lwb::ExchangeBox</name>
    <message>
        <source>The exchange: %1</source>
        <translation>Der Austausch: %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
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
    <message>
        <source>as application %1</source>
        <translation>als Anwendung %1</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>Fügen Sie ein, was fehlschlug</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>Eine HTTP-Antwort, die Ausgabe von curl -v, ein JSON-Body, ein Audit-Log-Eintrag, eine Exception, Zeilen eines Logs. Es wird hier gelesen, nirgends hingesendet und nirgends behalten.</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Fehler erklären</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Zu erklärender Text</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>Was es bedeutet, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>Nichts im Text ist eine bekannte Ursache. Die Statuszeile und der Body der Antwort sagen am meisten.</translation>
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
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>%1 Zeilen gelesen, %2 geschrieben</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Ein Export läuft</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>Wenn Sie fortfahren, endet er, und keine Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>Export beenden</translation>
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
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>Verbindungen zeigen</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>Anwendung zeigen</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>Anwendungen zeigen</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>API-Ressourcen zeigen</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>Organisation zeigen</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Organisationen zeigen</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Audit-Log zeigen</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>Rollen zeigen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Befund %1</translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message>
        <source>Reading who may do what</source>
        <translation>Es wird gelesen, wer was darf</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Rollen und Anwendungen werden aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 von %n Anfrage beantwortet</numerusform>
            <numerusform>%1 von %n Anfragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>Rollen und Anwendungen sind nicht gelesen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>Nicht alles wurde gelesen: Was hier fehlt, muss nicht fehlen</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest lesen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
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
        <translation>Eine Datei mit Versionen, Einstellungen und den letzten Anfragen und Meldungen hilft, den Fehler zu finden. Secrets, Tokens und Bodys sind nicht darin, Adressen schon. Lesen Sie die Datei, bevor Sie sie weitergeben.</translation>
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
    <message>
        <source>Explain an error…</source>
        <translation>Fehler erklären…</translation>
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
        <translation>Verworfen</translation>
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
        <source>User…</source>
        <translation>Benutzer…</translation>
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
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
</context>
<context>
    <name>lwb::LogTimeDialog</name>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>Einträge zwischen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Wessen Einträge</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>Name, E-Mail, Benutzername oder ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>Nicht der Name einer Anwendung</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>Wählen Sie einen der Treffer</translation>
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
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n M2M-Anwendung</numerusform>
            <numerusform>%n M2M-Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 von %n Anwendung</numerusform>
            <numerusform>%1 von %n Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>Diese Zelle prüfen</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>In Tokens öffnen</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>Erklärung der Zelle</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>Rolle · gewährt %n Scope</numerusform>
            <numerusform>Rolle · gewährt %n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>Organisationsrolle · gewährt %n Scope</numerusform>
            <numerusform>Organisationsrolle · gewährt %n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>Warum erwartet</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>Ob er erwartet wird, ist unbekannt</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>Warum nicht erwartet</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
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
        <translation>Was ihn gewähren würde</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>und %n andere Rolle</numerusform>
            <numerusform>und %n andere Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Was das Token sagt</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day · how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) of %1</source>
        <translation>
            <numerusform>%n Scope von %1</numerusform>
            <numerusform>%n Scopes von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>Diese Änderung vorbereiten</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>Öffnet die Anfrage, die die Rolle zuweist. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>Gibt %1 die Rolle %2</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, für Tabellenprogramme…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON, Liste der Zellen…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG, ein Bild…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG, ein Bild beliebiger Größe…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n M2M-Anwendung</numerusform>
            <numerusform>%n M2M-Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>Matrix exportiert</translation>
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
        <source>The picture would be too large</source>
        <translation>Das Bild wäre zu groß</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>Filtern Sie die Matrix, oder wählen Sie SVG, das keine solche Grenze hat.</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>Nur Zeilen und Spalten, in denen etwas fehlt oder unerwartet ist</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>Alle API-Ressourcen</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1 von %n API-Ressource</numerusform>
            <numerusform>%1 von %n API-Ressourcen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixModel</name>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>application, scope of API resource: state</comment>
        <translation>%1, %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Anwendungen filtern</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n Austausch</numerusform>
            <numerusform>%n Austausche</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>Wo etwas erwartet wird</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>Erwartet und noch nicht geprüft</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>Alles Gezeigte, auch für Überraschungen</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>Diese Zelle</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>Diese Zelle prüfen</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>Diese Zeile prüfen</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>Diese Spalte prüfen</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>In Tokens öffnen</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Anwendung öffnen</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>API-Ressource öffnen</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>Scope kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n Anfrage beantwortet</numerusform>
            <numerusform>%n Anfragen beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 von %n Anfrage beantwortet</numerusform>
            <numerusform>%1 von %n Anfragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>Anwendungen, Rollen und Scopes werden gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>Was unbekannt ist, trägt ein Fragezeichen; es kann trotzdem gewährt sein.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Nicht alles wurde gelesen</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles konnte gelesen werden</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>Es wird gelesen, wer was darf</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>%1 Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%1 von %2 Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts konnte gelesen werden</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>Die Matrix braucht Anwendungen, Rollen und API-Ressourcen.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>Keine Machine-to-Machine-Anwendungen</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>Nur diese haben Rollen. Andere bekommen ihre Scopes vom angemeldeten Benutzer.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Keine Scopes</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>Noch hat keine API-Ressource dieses Tenants einen Scope.</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Die Organisation wird gelesen</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>Ihre Anwendungen und deren Rollen in ihr.</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>Die Organisation konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>Tenant zeigen</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>Keine Anwendungen in dieser Organisation</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>Keine Machine-to-Machine-Anwendung ist Mitglied von %1: Keine bekommt ein Token dafür.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>Alles Geprüfte ist wie erwartet.</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>Noch nichts geprüft: Nur echte Tokens zeigen Abweichungen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>Keine Anwendung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>%n Anwendung prüfen</numerusform>
            <numerusform>%n Anwendungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>Gelesen %1</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>Letzte Prüfung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1 von %n Scope</numerusform>
            <numerusform>%1 von %n Scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>Das Prüfen braucht %n Token-Austausch</numerusform>
            <numerusform>Das Prüfen braucht %n Token-Austausche</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>Jeder hinterlässt einen Eintrag im Audit-Log unter seiner Anwendung und zählt zum Token-Kontingent von Logto Cloud. App-Secrets werden dafür gelesen und nur im Speicher gehalten.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1 von %n Austausch</numerusform>
            <numerusform>%1 von %n Austauschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Probing is paused</source>
        <translation>Die Prüfung ist angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>%n davon ist seit %1 beantwortet.</numerusform>
            <numerusform>%n davon sind seit %1 beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>Den anderen anfragen</numerusform>
            <numerusform>Die anderen %n anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Alle anfragen</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixView</name>
    <message>
        <source>Applications by scopes</source>
        <translation>Anwendungen nach Scopes</translation>
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
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>Wessen Rollen zählen: direkt gehaltene oder die in einer Organisation</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>Der Tenant</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>Andere Organisation suchen…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Organisation suchen</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>Teil des Namens oder die ID:</translation>
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
        <translation>Name oder ID suchen</translation>
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
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>Beachtenswert</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>An Anwendungen, Rollen und API-Ressourcen fällt nichts auf.</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>Rollen und Anwendungen werden aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1 von %n Anfrage beantwortet</numerusform>
            <numerusform>%1 von %n Anfragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nicht alles wurde gelesen: %1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest lesen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>Testet Host, Discovery, Uhr, App-Secret, API-Ressource, Scope und einen Aufruf, Schritt für Schritt. Es holt neue Tokens, was Einträge im Audit-Log hinterlässt.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>Bestanden %1</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>Nicht bestanden %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewExchanges</name>
    <message>
        <source>Tokens for machines</source>
        <translation>Tokens für Maschinen</translation>
    </message>
    <message>
        <source>Token requests</source>
        <translation>Token-Anfragen</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>%L1 in 14 Tagen</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>Abgelehnte Token-Anfragen</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde keine Token-Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>In den letzten 7 Tagen wurde keine Token-Anfrage abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>%n Eintrag des Audit-Logs gelesen</numerusform>
            <numerusform>%n Einträge des Audit-Logs gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nicht alles wurde gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n Eintrag gelesen, nur bis %1 zurück</numerusform>
            <numerusform>%n Einträge gelesen, nur bis %1 zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>%n in den letzten 24 Stunden</numerusform>
            <numerusform>%n in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>%n in den letzten 7 Tagen</numerusform>
            <numerusform>%n in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
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
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
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
        <translation>Findet Secrets, die abgelaufen sind oder bald ablaufen, die nie ablaufen und die niemand nutzt. Jede Machine-to-Machine-Anwendung wird nach ihren Secrets gefragt; die Werte kommen mit und werden sofort verworfen.</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>Anwendungen werden aufgelistet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1 von %n Anwendung gelesen</numerusform>
            <numerusform>%1 von %n Anwendungen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>Secrets lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>Kein Secret braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>Nicht alles wurde gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n Anwendung nicht gelesen</numerusform>
            <numerusform>%n Anwendungen nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
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
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>Jetzt keines; die nächste Anfrage holt eines</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>Gewährt nichts, läuft %1 ab</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>Gewährt %1, läuft %2 ab</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Ihr Token</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>Aktive Benutzer</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>heute %1, 7 Tage %2, 30 Tage %3</translation>
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
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>Das Token, wie es gesendet wird</translation>
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
    <message>
        <source>The API refused the token</source>
        <translation>Die API lehnte das Token ab</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>Ihre Prüfungen lassen sich hier einzeln durchgehen.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum abgelehnt?</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>Holen Sie unter Tokens ein neues.</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>Die Management API hat keinen solchen Pfad</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>Prüfen Sie Pfad und Methode: Die Pfade der API beginnen mit /api/.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>Sie steht anstelle dessen, was Sie schrieben.</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
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
        <translation>Tokens für diese API enthalten keinen Scope, egal welche Rolle die Anwendung hat.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
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
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n Sekunde)</numerusform>
            <numerusform>%1 (%n Sekunden)</numerusform>
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
    <message>
        <source>Who can</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>Hier gibt es nichts anzunehmen</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>Logtos eigene API kann weder geändert noch gelöscht werden.</translation>
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
        <translation>Name oder ID filtern</translation>
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
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>Anwendungen mit dieser Rolle und ihre Scopes</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>Diese Rolle gab es nicht, als Rollen und Anwendungen gelesen wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n Anwendung müsste ihre Scopes erhalten</numerusform>
            <numerusform>%n Anwendungen müssten ihre Scopes erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n echtes Token stimmt</numerusform>
            <numerusform>%n echte Tokens stimmen</numerusform>
        </translation>
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
        <translation>Wer diese Rolle hat, erhält durch sie keinen Scope. Tokens werden trotzdem ausgestellt, nur ohne Scope.</translation>
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
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
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
        <translation>Name oder ID filtern</translation>
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
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>Angefragte, erwartete und gewährte Scopes</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lwb::ScopesField</name>
    <message>
        <source>Another scope</source>
        <translation>Anderer Scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>Es gibt keinen Scope %1. Er wird trotzdem angefragt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder öffnen…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder öffnen</translation>
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
        <source>A secret was written, read back and erased.</source>
        <translation>Ein Secret wurde geschrieben, zurückgelesen und gelöscht.</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
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
        <translation>Die anderen sind nicht geladen. Exportieren schreibt alle Zeilen in eine Datei.</translation>
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
    <message>
        <source>In the matrix</source>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Zelle erklären</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>Zelle prüfen</translation>
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
    <name>lwb::TokenAskPane</name>
    <message>
        <source>Read its secret</source>
        <translation>Secret lesen</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Alle erwarteten</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>Alle vorhandenen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>Alles, was die Rollen der Anwendung für diese API-Ressource gewähren</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>Jeder Scope der API-Ressource, um zu sehen, was gewährt wird</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>Kein Scope: Logto gewährt keinen, der nicht angefragt wird</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt an</translation>
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
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1 (diese Verbindung)</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>Nichts sagt, wofür es ist: Logto nimmt die Standard-API des Tenants, %1.</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>Nichts sagt, wofür es ist, und der Tenant hat keine Standard-API: Logto lehnt ab.</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>Nichts sagt, wofür es ist: Logto nimmt die Standard-API des Tenants.</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>Keine API-Ressource dieses Tenants hat diesen Indikator.</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>Um als diese Anwendung anzufragen, wird ihr App-Secret über die Management API gelesen und im Speicher gehalten, bis diese Verbindung schließt. Jedes Token hinterlässt dann unter ihr einen Eintrag im Audit-Log und zählt bei Logto Cloud zum Token-Kontingent.</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>Ihr Secret wird erst gelesen, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Was angefragt wird</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>Mehrere passen: %1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>Keine Anwendung „%1“.</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>Keine API-Ressource „%1“.</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>Sie ist in keiner Organisation „%1“.</translation>
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
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>nur hier: %1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Zwei Tokens verglichen</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>Claims beider Tokens</translation>
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
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>Header und Payload sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>Scopes und Listen werden als Mengen verglichen: Ihre Reihenfolge zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>%n weiterer Claim wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Claims werden nicht gezeigt.</numerusform>
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
        <translation>Das Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>Ein JWT oder ein opakes Token, wie es ist, mit „Bearer“ davor oder in der Antwort eines Token-Endpunkts. Es wird hier gelesen, nur im Speicher gehalten und nirgends hingesendet.</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>Verlassen, ohne ein Token zu untersuchen</translation>
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
    <message>
        <source>Open in Tokens</source>
        <translation>In Tokens öffnen</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>Wahrscheinlich: %1. %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>In Anfragen nutzen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>Das Token und was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>Ein opakes Token</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>Kein lesbares Token</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>Es läuft nicht ab</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>Nur dekodiert: Die Schlüssel des Tenants konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>Nicht von diesem Tenant</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>Nur dekodiert. Es nennt einen anderen Aussteller, dessen Schlüssel nicht geholt werden: Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>Was fehlschlägt: %1.</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>Eine Momentaufnahme von davor</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>Die Rollen haben sich seit der Ausstellung geändert. Was es hat, bleibt, bis es abläuft.</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>Neues holen</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>Für die Standard-API</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>Es wurde nicht gesagt, wofür es ist: Logto nahm die Standard-API des Tenants.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>Es hat etwas anderes, als die Rollen jetzt gewähren.</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>Die Antwort war 200: Logto verwirft Scopes, die keine Rolle gewährt, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Keine Scopes</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>Es hat keinen, darf also nichts.</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>Keiner wurde angefragt, und Logto gewährt keinen, der nicht angefragt wird.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>Es hat, was es soll.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>Die Rollen des Tenants werden gelesen.</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>Es gab keinen Text.</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>Ein opakes Token ist ein Schlüssel zu etwas, das sein Aussteller aufbewahrt: Nichts lässt sich daraus lesen und nichts verifizieren. Logto gibt solche Tokens Anwendungen von Benutzern, die keine API-Ressource nennen, und nimmt sie nur selbst zurück, an seinem Userinfo-Endpunkt.</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>Es hat fünf Teile: ein verschlüsseltes Token (JWE). Nur wer den Schlüssel hat, kann es lesen; Logto stellt keine aus.</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>Es ist länger als 64 KiB. Kein Server nähme einen Header dieser Größe.</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>Es sollte ein JWT sein und ist keines: %1. Wurde es ganz kopiert?</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n weiteres, nicht gezeigt</numerusform>
            <numerusform>%n weitere, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>Noch %1, sagt es</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>Es enthält nichts Unerwartetes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>%n weiteres, hier unbekannt, nicht gezeigt.</numerusform>
            <numerusform>%n weitere, hier unbekannt, nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>Nur dekodiert. Es nennt keinen Aussteller: Jeder könnte es geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>Wählen Sie, wer anfragt und wofür, und holen Sie ein Token: Sie sehen, was angefragt wurde, was gewährt werden sollte, was gewährt wird und warum das abweicht. Oder untersuchen Sie ein Token, das Sie schon haben.</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>Mit eingefügtem Token…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Mit anderem Token vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>Der nächste vorhandene Indikator ist %1.</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>Diesen anfragen</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>Nur ein geprüftes Token wird gesendet.</translation>
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
        <translation>Tokens dieses Benutzers enthalten keinen Scope einer API-Ressource, außer eine Organisationsrolle gewährt ihn.</translation>
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
    <name>lwb::WhatIfTab</name>
    <message>
        <source>Who would gain or lose which scopes</source>
        <translation>Wer welche Scopes gewinnen oder verlieren würde</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>Sie bekommt eine Rolle</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>Sie verliert eine Rolle</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>Die Rolle wird gelöscht</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>Eine Anwendung bekommt sie</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>Eine Anwendung verliert sie</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>Ein Scope kommt hinzu</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>Ein Scope fällt weg</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>Die API-Ressource wird gelöscht</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>Ein Scope wird gelöscht</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>Welche Anwendung?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Welche Rolle?</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>Welcher Scope?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>Angenommen…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Was es betrifft</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>Hier wird nichts geändert: Das ist aus dem Gelesenen errechnet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>Nehmen Sie eine Änderung an, um ihre Wirkung zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n Anwendung würde Scopes gewinnen oder verlieren</numerusform>
            <numerusform>%n Anwendungen würden Scopes gewinnen oder verlieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>bis zu %n Benutzer auch</numerusform>
            <numerusform>bis zu %n Benutzer auch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>Niemand würde einen Scope gewinnen oder verlieren</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>Etwas, wovon es abhängt, wurde nicht gelesen: Es kann mehr sein</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>Bis zu %n Benutzer mit Änderungen</numerusform>
            <numerusform>Bis zu %n Benutzer mit Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1 ist nicht in der Organisation: angenommen, sie wird aufgenommen.</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>im Tenant</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>in der Organisation %1</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>Die Organisation konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Die Organisation wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n Organisationsrolle würde Scopes gewinnen oder verlieren</numerusform>
            <numerusform>%n Organisationsrollen würden Scopes gewinnen oder verlieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>Wer jeden Scope nutzen kann und durch welche Rollen</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>Ohne Scope gibt es nichts, was jemand bekommen könnte.</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>Diese API-Ressource gab es nicht, als Rollen und Anwendungen gelesen wurden</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>Niemand kann sie nutzen</translation>
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
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>Fehler erklären…</translation>
    </message>
</context>
</TS>
