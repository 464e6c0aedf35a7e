<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation>传统 Web</translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation>机器对机器</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <translation>使用它并重新测试</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation>这是 curl 命令</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>这些是 .env 行</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>这是 createManagementApi(…) 调用</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>已读取：%1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>存在多个值，采用第一个：%1。</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>资源 %1 不属于 Management API，已忽略。</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统密钥串</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>与 %1 的设置相同。</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>设置不同</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1 是同一应用，但设置不同。替换后保留其 App Secret。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名称已占用</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1 在此处是另一个租户或应用，将保持不变。</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>OAuth 错误</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>操作在完成前被停止。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>其中有内容无法直接使用。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>不通过明文 http 发送</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>该主机不是本机，凭据可能在传输途中被读取。</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>请使用 https 地址。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>此处没有该名称的对象。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>该名称匹配多个对象</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>无法确定所指的是哪一个。</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>请使用目标对象的 ID。</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>该配置为只读</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>可能造成更改的请求不会发送。</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>如果确实要更改，请在配置中关闭只读。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>找不到主机、主机拒绝连接，或在响应完成前断开了连接。</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>请检查地址、网络和代理，然后重试。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>服务器的证书或 TLS 设置未被接受。</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>请检查地址。如果证书由您自己的证书颁发机构签名，请将该机构添加到配置中。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>服务器用时超过时间限制。</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>请重试；服务器或网络可能繁忙。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>响应超过大小限制，已停止。</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>请减少单次请求的数据量。</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>该地址指向别处</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>服务器返回重定向。为避免凭据随之发送，不跟随重定向。</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>如果新位置正确，请使用其地址。</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>无法确定操作是否已完成</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>请求已发出，但未收到完整响应，且未重新发送。</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>请先重新加载并查看，再决定是否重试。</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>未签发令牌</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>令牌端点拒绝了请求。</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>请检查 App ID、App Secret 和资源。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>响应为错误。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>无法识别响应</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>这不是 Logto 在此处应返回的内容。</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>请检查该地址是否属于 Logto 租户。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥串已锁定</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>App Secret 仍保存在其中。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>请解锁密钥串后重试。</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>密钥串中没有此配置的 App Secret</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>密钥串已打开，但没有此配置的条目。</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>请重新输入 App Secret。</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>没有可用的密钥串</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>本次会话中没有密钥串服务响应。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>请启动一个密钥串服务（如 GNOME Keyring 或 KWallet），或仅在本次会话中保留 App Secret。</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>密钥串没有响应</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>它可能正在等待确认，或已卡住。</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>如有提示请先处理，然后重试。</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>密钥串报告了错误</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>无法读取或保存 App Secret。</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>请重试，或仅在本次会话中保留 App Secret。</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>文件系统拒绝了操作。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>请检查文件权限和可用空间。</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>程序出现问题</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>这种情况不应发生。</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>请附上详情进行报告。</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>服务器未接受该令牌。</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>请检查发送的是哪个令牌。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>令牌有效，但不允许此操作。</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>请检查应用的角色和请求的范围。</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>服务器上未找到</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>该地址没有任何内容。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>此处不允许该方法</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>地址存在，但不接受该方法。</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>更改被拒绝</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>它与现有内容冲突。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>服务器要求暂停请求。</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>请稍候重试。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>服务器无法处理该请求。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>请重试。如果问题依旧，请查看服务器日志。</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>指向 %1。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1 后重试。</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>文件未导入</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>App Secret 已不在此处</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>无法访问租户</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>连接失败，或由 Logto 以外的对象作出响应：代理、网络登录页或其他服务器。</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>请检查端点、网络和代理。自托管的 Logto 通常监听端口 3001。</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>端点不是租户的基础 URL</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Logto 自身的路径位于端点之下，因此端点不含路径：没有 /oidc、/api 或 /console。</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>请只填写协议、主机和端口。</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>端口 3002 属于管理租户</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>在 Logto Console 中创建的应用位于默认租户，自托管的 Logto 在端口 3001 上提供该租户。管理租户不识别这些应用。</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>请使用默认租户的端点。</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>租户声明了不同的颁发者</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>令牌中的颁发者与此处使用的端点不同。使用自定义域名时属于正常情况；否则可能是服务器的 ENDPOINT 设置或代理的转发标头有误。</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>验证令牌的一方必须以租户声明的颁发者为准。</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>时钟相差超过一分钟</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>新令牌可能被视为已过期或尚未生效。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>请校准此计算机或服务器的时钟。</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>应用未提供身份信息</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>令牌请求的标头和正文中都没有凭据。</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>请在其中一处发送 App ID 和 App Secret。</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>无法解码凭据</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>Authorization 标头不是 App ID 和 App Secret 的 Base64，或两者在拼接前未经表单编码（RFC 6749 第 2.3.1 节）。</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>请对两部分进行表单编码，用冒号连接，再编码为 Base64。</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>应用重复提供了身份信息</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>凭据同时出现在标头和正文中，或包含两个 App ID。</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>请只在一处发送。</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>此租户没有使用该 App ID 的应用</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>App ID 有误、属于其他租户，或应用已被删除。</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>请从应用页面复制 App ID，并确认端点属于同一租户。</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>App Secret 被拒绝</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>该密钥不属于此应用：含有错误或空白、已被删除，或此类应用没有密钥。</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>请从应用页面复制密钥并重新保存。</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>App Secret 已过期</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>这是此应用的密钥，但已过有效期。</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>请为应用创建新密钥并保存在此处。</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>该应用不是 M2M 应用</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>只有 M2M 应用可以通过客户端凭据获取令牌。</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>请使用 M2M 应用的 App ID 和 App Secret。</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>无法识别令牌请求</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>请求中没有服务器支持的授权类型。正文可能未经表单编码，或参数之间缺少 &amp; 符号。</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>请在表单编码的正文中发送 grant_type=client_credentials。</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>未指定 API 资源</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>令牌请求既未指定资源也未指定组织，且租户没有默认 API。</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>请指定要调用的 API 的资源标识符。</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>此租户没有使用该标识符的 API 资源</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>标识符逐字符比较，包括斜杠。无论租户托管在何处、是否使用自定义域名，Management API 的标识符都是 https://{tenant ID}.logto.app/api。</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>请从 API 资源页面复制标识符。</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>资源标识符格式错误</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>必须是一个不含片段的绝对 URI，且每个请求只能指定一个。</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>令牌用于租户的默认 API</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>未指定资源，因此 Logto 采用了设为默认的 API。其他 API 会拒绝该令牌。</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>应用不在该组织中</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>组织令牌只签发给已添加到该组织的应用。</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>请检查组织 ID，或将应用添加到该组织。</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>租户的脚本拒绝签发令牌</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>用于 M2M 令牌的 Custom JWT 脚本拒绝了访问。</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>请在 Logto Console 的 Custom JWT 中查看并测试该脚本。</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>租户的脚本运行失败</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>用于 M2M 令牌的 Custom JWT 脚本因错误终止，且已设为在出错时阻止签发令牌。</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>请在审计日志中查找其错误，并在 Logto Console 的 Custom JWT 中修复。</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>租户的令牌配额已用完</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>此租户的套餐目前不允许签发更多 M2M 令牌。</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>请在令牌过期前重复使用，而不是反复请求新令牌；或更改套餐。</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>凭据中含有空字符</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>该字符不可见，是复制 App ID 或 App Secret 时带入的。</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>请重新复制并保存。</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>未授予任何范围</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>即使未授予任何范围，Logto 也会签发令牌。可能未请求范围，或应用的 M2M 角色没有此 API 资源的范围。</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>请为应用分配具有该范围的角色。对于 Management API，即角色“Logto Management API access”。</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>部分范围未授予</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>对于应用的角色在此 API 资源上没有的范围，Logto 会直接忽略而不提示。</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>请检查范围的拼写以及应用的角色。</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>授予的范围多于请求</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>令牌含有请求中未指定的范围。</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>请检查应用的角色；它们可能已被更改。</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>请求没有 Bearer 令牌</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>Authorization 标头缺失或不以“Bearer ”开头；B 必须大写。</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>请以“Authorization: Bearer”发送访问令牌。</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>令牌用于其他 API</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>Management API 只接受受众与其自身资源标识符完全一致的令牌。</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>请获取用于 Management API 资源的令牌。</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>令牌来自其他颁发者</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>令牌由其他租户签发或通过其他主机签发，或代理隐藏了服务器自身的地址。</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>请从所调用的租户、通过同一主机获取令牌。</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>令牌的签名被拒绝</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>签名密钥不属于此租户：由其他租户签名，或在密钥更换前签名。</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>请获取新令牌。</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>令牌已超过 API 资源设置的有效期，或时钟不一致。</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>请获取新令牌；如果无效，请比较时钟。</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>令牌不是 JWT</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>未指定资源时签发的令牌是不透明令牌，API 不接受此类令牌。</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>请获取用于该 API 资源的令牌。</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>令牌缺少范围“all”</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Management API 的每次调用都需要它，应用通过 M2M 角色获得。</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>请为应用分配角色“Logto Management API access”，或其他具有此范围的角色。</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>租户的套餐不允许此操作</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>租户已被停用，或已达到套餐上限。</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>请在 Logto Cloud 中查看订阅。</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>此服务器不提供该功能</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>该功能仅在 Logto Cloud 上提供，或此处未配置。</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>请求的值被拒绝</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>某个参数或正文的某部分不符合端点要求。每页最多 100 行。</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>详情中指明了该值。</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>对象不存在</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>它已被删除，或其 ID 属于其他租户。</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>请重新加载列表。</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>无法从密钥串读取 App Secret</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>密钥串已锁定、不存在、没有响应，或没有此配置的条目。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>请解锁密钥串后重试，或为本次会话输入密钥。</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>请改用 %1。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>组织角色</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>API 权限</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>令牌有效期</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>社交</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>企业 SSO</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>提供方用户 ID</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>一天内过期</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>%n 天后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>标识符</translation>
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
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s): %1</source>
        <translation>
            <numerusform>%n 个键：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>正在查询租户…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>此处没有该名称的内容。输入两个或更多字符可在租户中查找。</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>未找到。支持名称、ID、电子邮件地址和 URL。</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>grants nothing</source>
        <translation>未授予任何范围</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>范围未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation>解压失败：%1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no address in it yet.</source>
        <translation>其中尚无地址。</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>这不是完整的 URL。</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>只能使用 https 和 http 地址。</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>端口 0 无效。</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>URL 中含有用户名或密码，会随请求一起发送。</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>URL 中含有 # 及其后的内容，服务器不会收到这部分。</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>URL 中含有控制字符。</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>该主机不是本机，凭据可能在传输途中被读取。</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>路径需要基础 URL，而连接中的此 API 资源没有设置。</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>Management API 令牌只发送到连接自身的端点。</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>API 资源的令牌只发送到该资源的基础 URL。</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>方法中含有不允许的字符。</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECT 会打开隧道，无法显示响应。</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>有参数只有值而没有名称。</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>标头名称缺失或含有不允许的字符。</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>此标头由连接管理，无法设置。</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>标头的值含有控制字符。</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>已选择令牌。要自行填写 Authorization 标头，请选择不使用令牌。</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>App Secret 中含有不可见的空字符。</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>App Secret 过长，任何密钥串都无法保存。</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>App Secret 不是文本。</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>连接需要不含控制字符的名称。</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>另一个连接已使用名称 %1。</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>文件不是 JSON：无法读取第 %1 行。</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>该文件不是由连接导出功能生成的。</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>文件的格式版本为 %1，属于程序的其他版本。</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>文件中没有连接。</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>文件中有 %1 个连接，超过一次可导入的数量。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 不是对象。</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1 的内容不正确。</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1 缺失、过长，或含有控制字符。</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1 不是租户的地址。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>它只在一次会话中保留，而该会话已结束。</translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation>机器对机器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
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
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>任意字段</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>LIKE 模式</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>SIMILAR TO 模式</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>完整的值</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>不能以单个反斜杠结尾。</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>请检查括号、重复符和末尾的反斜杠。</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>服务器无法解析“%1”</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>端点末尾没有 /oidc。</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>端点末尾没有 /api。</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>端点是租户的地址，不是 Console 的地址。</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>端口 3002 属于管理租户；应用位于端口 3001 的租户。</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>端点通常不含路径。</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>其中含有空白字符。</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>没有以 https:// 开头。</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>明文 http 只能用于本机；其他主机需要 https。</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>端点不含用户名或密码。</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>端点不含 ? 和 # 及其后的内容。</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>可以使用自定义域名；令牌以它作为颁发者，资源保持不变。</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>此主机是 Logto Cloud 租户。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>这不是服务器地址。</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>租户 ID 只含小写字母、数字和连字符，例如 https://{tenant ID}.logto.app。</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>App Secret 中含有空白字符。</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>App Secret 中含有不可见字符。</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Logto 生成的 App Secret 为 32 个字符。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>连接主机</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>读取发现文档</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>比较颁发者</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>比较时钟</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>验证应用身份</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>请求 Management API</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>获取范围“all”</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>调用 Management API</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>本次会话的所有请求</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>按方法、路径、状态或令牌筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>始终显示最新请求</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>清除所有已完成的请求</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>关闭活动</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>%1 / %n 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>将正文保存到文件</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>缩进显示的正文</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>原样显示的正文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>发送请求以查看 API 的响应。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>取消可停止等待。</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>正文有 %1，此处只显示一部分。请保存到文件以查看全部。</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>正文不是文本。请保存到文件。</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>保存正文</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>您自己的 API 资源</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>除 Management API 外，请求面板可以调用的 API。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>添加 API 资源</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>移除该 API 资源</translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation>资源标识符</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>第 %1 行：资源标识符是绝对 URI，例如 https://shopping.api。</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>第 %1 行：基础 URL 必须以 https:// 开头，本机可用 http://。</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>演示租户</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>解锁并重试</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>输入 App Secret…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>编辑连接…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>列表行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>已打开的窗口会立即切换，并保持显示内容。</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>暂无角色</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>没有角色时，其令牌不含任何范围。Logto 仍返回 200，随后 API 返回 403。</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>应用的 JSON</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>此处没有角色</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>只有 M2M 应用拥有角色。此应用代表通过它登录的用户操作。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Logto 端点</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>应用的角色及其范围</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>含 %n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>应用的密钥：名称和过期时间</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>没有密钥就无法请求令牌。</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>应用所属的组织</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>不在任何组织中</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>它无法获取组织令牌。</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>应用的审计日志条目，最新在前</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>审计日志中没有内容</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>既未请求过令牌，也无人通过它登录。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>此处没有组织</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>只有 M2M 应用可以加入组织。此应用代表通过它登录的成员操作。</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>此处没有密钥</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>用户设备上的应用无法保密密钥。此应用无需密钥即可让用户登录。</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>SAML 应用改用证书建立信任。</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>自定义数据</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>JSON 中有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>按名称或 ID 筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>找到 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>没有名称或 ID 包含所输内容的应用，或没有该类型的应用。</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>暂无应用</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>请在 Logto 控制台中创建，刷新后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation>机器令牌</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>在已加载内容中查找</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>实时显示新条目</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>最新的条目在最前：服务器不支持其他顺序。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation>
            <numerusform>已加载 %1 条，共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>最新 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation>
            <numerusform>已加载 %n 条，后面还有</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>已加载的条目中没有符合筛选条件的。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>暂无条目</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>每次令牌交换和登录，Logto 都会写入一条。</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>列表未能加载</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>令牌交换与登录随时间的变化</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 键移除</translation>
    </message>
</context>
<context>
    <name>lwb::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>或粘贴任意 ID、电子邮件或 URL</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>连接租户</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管方式</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>取自 Logto Cloud 控制台的地址</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>自定义域名（可选）</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>App Secret 保存位置</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>只读：禁用所有写入操作</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Management API 资源</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端认证</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>额外的证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>根据输入推导</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>在哪里可以找到？</translation>
    </message>
    <message>
        <source>1.  In the Logto console, create a Machine-to-machine application.</source>
        <translation>1.  在 Logto 控制台中创建 Machine-to-machine 应用。</translation>
    </message>
    <message>
        <source>2.  Give it a role that carries Management API access.</source>
        <translation>2.  为其分配具有 Management API 访问权限的角色。</translation>
    </message>
    <message>
        <source>3.  Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>3.  将其 App ID 和 App Secret 复制到此处。两者都只保存在此计算机上。</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>自托管</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>系统密钥串</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>内存，仅本次会话</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic 标头</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>收起设置</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>用于证书不被系统信任的服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1 中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>从剪贴板读取 curl 命令、.env 行或 createManagementApi(…) 调用</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>剪贴板中没有可读取的内容</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>请先复制请求令牌的 curl 命令、.env 行或 createManagementApi(…) 调用。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>已从剪贴板填入</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>App Secret 不会复制</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>请输入该 App Secret，或其他应用的 App Secret。</translation>
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
        <translation>了解应用的权限，并用真实令牌加以验证。</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>密钥保存在系统密钥串中，令牌只留在内存中。无遥测，无需账户。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>连接租户</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloud 或自托管，使用 M2M 应用</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>体验演示租户</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>一键开始。无需账户和网络，全部功能可用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥串…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>它可能正在另一个窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>仍然连接</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>仅在本次会话中保留</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>仍在等待响应</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>租户或网络当前较慢。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>连接 %1 已不存在</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>它已在此处或由其他程序删除。</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制连接</translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation>更改 App Secret…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端认证</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic 标头</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n 个自有机构</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App Secret</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsPage</name>
    <message>
        <source>The App secret was replaced</source>
        <translation>App Secret 已替换</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>租户已用新的 App Secret 签发令牌。请重新打开连接以使用它。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>连接租户</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>导出所选连接…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>删除所选连接…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入和导出</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 / %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>暂无连接</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>请连接租户，或导入来自另一台计算机的连接文件。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>没有包含所输内容的连接。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>连接 (*.json);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>文件不含 App Secret：首次使用各连接时会要求输入。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>已导出 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>文件 %1 不含 App Secret。</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>删除连接 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>删除 %n 个连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>App Secret 也会一并删除。租户中的内容不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>其 App Secret 已从此计算机中移除。</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>%1 未删除：其 App Secret 仍在密钥串中。</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>如果删除连接，条目 logto-workbench/%1 会留在密钥串中。</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>删除连接，保留密钥</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>保留连接</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>删除连接</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>无法读取或写入已保存的窗口信息：%1（%2）</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>清除历史记录…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>此系统上没有可打开文件夹的程序。</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>清除历史记录？</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>草稿、筛选、列、最近的对象和窗口位置将被清除。连接、其密钥和这些设置会保留。</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>已全部清除。</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>根据输入推导</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
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
        <translation>仍在等待响应</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>租户或网络当前较慢。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>在“请求”中打开</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求和响应</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>关闭请求详情</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>实际发送的请求</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>令牌：%1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>记录未保留此请求的完整正文。</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>记录未保留此正文。</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>记录只保留正文的前 64 KB。</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV，用于电子表格…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON，与服务器一致…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON，每行一个对象…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>正在请求首批行…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>已读取 %1 / %2 行，已写入 %3 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>保存到 %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写入文件。</translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>包含版本、设置、最近请求和消息的文件有助于查找故障。其中不含密钥、令牌和正文，但含有地址。转交前请先查看。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>基于 GNU 通用公共许可证第 3 版或更高版本的自由软件</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>与 Logto 的开发商 Silverhand Inc. 无关。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>lwb::HoldersTab</name>
    <message>
        <source>Roles that carry each scope</source>
        <translation>具有各范围的角色</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>暂无范围</translation>
    </message>
    <message>
        <source>Without a scope there is nothing a role could carry.</source>
        <translation>没有范围，角色便没有可包含的内容。</translation>
    </message>
    <message>
        <source>Reading every role&apos;s scopes</source>
        <translation>正在读取每个角色的范围</translation>
    </message>
    <message>
        <source>Listing the roles</source>
        <translation>正在列出角色</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) read</source>
        <translation>
            <numerusform>已读取 %1 / %n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The roles are not read</source>
        <translation>尚未读取角色</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n role(s)</source>
        <translation>
            <numerusform>由 %n 个角色持有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not read: what only they carry is missing here</source>
        <translation>
            <numerusform>%n 个角色未读取：仅由它们持有的范围未显示在此处</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>读取其余</translation>
    </message>
    <message numerus="yes">
        <source>of %n in all, read %1</source>
        <translation>
            <numerusform>共 %n 个，读取于%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>文件不含 App Secret：打开每个新连接时会要求输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>其中包含该连接将信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>如何处理 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>添加为 %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>导入 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>第 %1 行不是 JSON</translation>
    </message>
</context>
<context>
    <name>lwb::KeyValueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>您的连接</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>管理连接</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>建立连接所允许的时间。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>未收到服务器数据的时间。</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>整个调用</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>适用于控制台自身的调用，不含重试。</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>“请求”中的无响应</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>在其中发送的请求没有其他限制。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>lwb::ListColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1（空间不足）</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>排序需要完整列表，而此列表过长，无法全部加载。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>列表未能加载</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 行过多，无法选择</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>一次最多可选择 %1 行。导出会将所有行写入文件。</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>已复制 %1 / %2 行</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>其余行尚未加载。导出会将所有行写入文件。</translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>连同列标题复制</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>复制 %n 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>未统计：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>时间分布图。%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>lwb::LogEntryDetails</name>
    <message>
        <source>The log entry as JSON</source>
        <translation>日志条目的 JSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation>所用密钥</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>Logto 的响应</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lwb::LogFilters</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>通过客户端凭据获取令牌</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>通过授权码获取令牌</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>通过刷新令牌获取令牌</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>令牌交换</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>通过未知授权类型获取令牌</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>令牌已撤销</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>密码重置</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>应用令牌的自定义声明</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>其他事件…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>所有操作者</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Filter by application</source>
        <translation>按应用筛选</translation>
    </message>
    <message>
        <source>App ID (empty for any):</source>
        <translation>App ID（留空表示全部）：</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>用户…</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>按用户筛选</translation>
    </message>
    <message>
        <source>User ID (empty for any):</source>
        <translation>用户 ID（留空表示全部）：</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>按事件筛选</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>日志条目中的事件键：</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation>应用和用户</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>演示租户</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>连接租户…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>体验演示租户</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>按键和帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>退出；下次恢复所有窗口</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>Current page</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationDetails</name>
    <message>
        <source>The organization as JSON</source>
        <translation>组织的 JSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>组织的成员</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>暂无成员</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>用户通过邀请加入，或在 Logto 控制台中添加。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>组织的应用</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>没有应用</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>M2M 应用只有在添加到此组织后，才能获取该组织的令牌。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>组织模板的角色</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>没有组织角色</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>组织模板中没有角色，因此此处无人拥有角色。</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>组织角色的 JSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>多因素认证</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>所有成员必须启用</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>自定义数据</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>按名称或 ID 搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>找到 %n 个组织</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>没有名称或 ID 包含所输内容的组织。</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>暂无组织</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>请在 Logto 控制台中创建，刷新后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>配置 %1，%2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置</translation>
    </message>
</context>
<context>
    <name>lwb::ProxySettings</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>保存到密钥串</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>始终直接连接本机。</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>允许 CONNECT 的 HTTP 代理。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>代理要求时填写</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>这不能作为用户名。</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>填写主机后才会生效。</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>只填主机名或地址：不含 https:// 和端口。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥串…</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>已在密钥串中</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>排序需要完整列表，而此列表过长，无法全部加载。</translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>范围，以空格分隔</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>此连接为只读：只发送 GET、HEAD 和 OPTIONS。</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>正文不是 JSON：%1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>路径相对于 %1</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>发送到生产环境？</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2 会更改生产租户 %3。</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>已复制为 curl</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>令牌的位置以 $ACCESS_TOKEN 表示。</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>停止等待响应</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>草稿已恢复，但不含密钥</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>密钥从不写入磁盘：发送前请填写 *** 处。</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>草稿已恢复，但不含正文</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>正文过长，无法保存。</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>API 资源的范围</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>暂无范围</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>无论应用具有什么角色，此 API 的令牌都不含范围。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>API 资源的 JSON</translation>
    </message>
    <message>
        <source>Built-in API resource</source>
        <translation>内置 API 资源</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>资源 ID</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>令牌有效期</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln second(s))</source>
        <translation>
            <numerusform>%1（%Ln 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>默认 API</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>是。未指定资源的令牌请求会得到此 API 的令牌而不是错误，因此不易察觉遗漏了资源。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>是：Logto 自身的 Management API，无法更改或删除。</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>Logto 不支持搜索 API 资源：已全部加载，并在此处搜索名称、标识符和 ID。</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>按名称或 ID 筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n 个 API 资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>找到 %n 个 API 资源（在此处搜索）</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>没有名称、标识符或 ID 包含所输内容的 API 资源。</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>暂无 API 资源</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>请在 Logto 控制台中创建，刷新后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>角色的权限，按 API 资源分组</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>未授予任何范围</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>持有此角色不会获得任何范围。令牌照常签发，只是不含范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n API resource(s)</source>
        <translation>
            <numerusform>来自 %n 个 API 资源</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that hold the role</source>
        <translation>持有此角色的应用</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>没有应用持有此角色</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>其权限尚未授予任何对象。</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>持有此角色的用户</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>没有用户持有此角色</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>角色的 JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>默认角色</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>是：每个新用户都会获得</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>角色 ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n 个 API 资源</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有者</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>按名称或 ID 筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>找到 %n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>没有名称、描述或 ID 包含所输内容的角色，或没有该类型的角色。</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>暂无角色</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>请在 Logto 控制台中创建，刷新后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>新的 App Secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>测试并替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>新的 App Secret 获取到令牌之前，保留当前的。</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>正在用它请求令牌…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>未替换：%1。%2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>lwb::SecretSettings</name>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>测试密钥串</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>复制的密钥从剪贴板清除的时间</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>仅当剪贴板中仍有该密钥时；程序退出时也会清除。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥串</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>密钥串已打开。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>An encrypted file of libsecret&apos;s</source>
        <translation>libsecret 的加密文件</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>未报告是否已打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>尚无密钥环；保存首个密钥时创建</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥串…</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>已成功写入、读回并清除一个密钥。</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>文件中的部分设置无法使用</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>改用默认值：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>在行间移动</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>打开该行的对象</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>将选择扩展一行</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lwb::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation>无范围</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Management API 令牌：%1，剩余 %2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Management API 令牌：%1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>Getting token</source>
        <translation>正在获取令牌</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPopover</name>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Management API 令牌</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>丢弃此令牌并换取新令牌</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>正在请求新令牌…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>上次令牌请求被拒绝：%1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>请求的范围已全部授予。</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>已请求但未授予：%1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>当前没有令牌；下次请求时会获取。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>获取令牌</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>系统之外的受信任机构</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>选择 PEM 文件…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1 中没有 PEM 证书，或证书无法读取。</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>用于证书不被系统信任的服务器。连接也可以有自己的设置。</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>此处保存的内容无法读取：移除前不会发送任何请求。</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效期至 %1</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>用户的 JSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>用户的角色</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>没有角色</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>除非由组织角色授予，此用户的令牌不含 API 资源的范围。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>用户所属的组织</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>不在任何组织中</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>成员在组织中添加，角色也在组织中分配。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>用户的身份</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>没有外部身份</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>此用户既不通过社交连接器登录，也不通过企业单点登录登录。</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>身份的 JSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>用户的会话</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>该用户未在任何地方登录。</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>会话的 JSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>用户的日志条目</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>没有日志条目</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>审计日志中没有此用户的操作。旧条目会在一段时间后清除。</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>日志条目的 JSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>是：无法登录</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>自定义数据</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>注册来源</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>找到 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>服务器上没有这样的用户。可尝试其他字段或比较方式。</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>暂无用户</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>注册的用户在刷新后显示在此处。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>搜索范围：%1</translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation>比较方式：%1</translation>
    </message>
    <message>
        <source>Search as text</source>
        <translation>按文本搜索</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥串…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>它可能正在另一个窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>关闭活动</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>显示活动</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>复制端点</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>复制令牌端点</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>复制 Management API 的资源标识符</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>复制此连接的 App ID</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>重新加载当前内容</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>搜索或跳转到任意内容</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>显示或隐藏已发送的请求</translation>
    </message>
</context>
</TS>
