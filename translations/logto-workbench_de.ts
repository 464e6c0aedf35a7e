<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M2M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Use it and test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no address in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A LIKE pattern may not end in a single backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a bracket without its partner, a repetition of nothing, or a backslash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a bracket without its partner, a repetition of nothing, or a backslash at the end. PostgreSQL&apos;s regular expressions know no named groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read the pattern “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  In the Logto console, create a Machine-to-machine application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Give it a role that carries Management API access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ConnectPage</name>
    <message>
        <source>Logto Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what your applications may do, and prove it with real tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsPage</name>
    <message>
        <source>The App secret was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ErrorBar</name>
    <message>
        <source>Still waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::KeyValueList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ListColumns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::LogEntryDetails</name>
    <message>
        <source>The log entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::LogFilters</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID (empty for any):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID (empty for any):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>Current page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationDetails</name>
    <message>
        <source>The organization as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::TokenPopover</name>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it as plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
