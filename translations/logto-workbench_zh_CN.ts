<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>组织角色 %1 授予它。</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>组织角色 %1 授予它。</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>角色 %1 授予它。</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>角色 %1 授予它。</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>角色 %1 在别处授予它；在组织中只有组织角色有效。</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>应用不在此组织中。</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>应用在此没有组织角色。</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>应用没有角色。</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>它的角色都不授予组织权限。</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>它的角色都不授予此 API 资源的范围。</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>角色 %1 只授予 %2。</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>角色 %1 只授予 %2。</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>组织模板没有此权限。</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>此 API 资源没有此范围。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>以角色 %1 加入组织即可获得。</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1 会授予它。</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1 会授予它且附带最少；%2 也可以。</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>没有面向应用的组织角色授予它。</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>没有角色授予它。</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>只有用户角色授予它：%1。应用不能拥有这些角色。</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>有角色未能读取。</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>未请求它。</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>令牌更早签发：角色不改变已签发的令牌。</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>但令牌仍缺少它。</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>但令牌仍有它。</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>令牌早于所读取的角色，在过期前一直有效。</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>决定它的内容未能读取。</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>Logto 只授予请求中写明的范围。</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>请获取新令牌。</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>角色可能已变化：重新加载后再请求。</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>请重新加载。</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1 获得 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1 失去 %3 的 %2</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>在组织内由这些授予：%1。</translation>
    </message>
</context>
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
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>无令牌</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>已授予 %1，预期 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>organization permissions, in tokens without a resource</source>
        <translation>组织权限，见于无资源的令牌</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
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
    <name>CellState</name>
    <message>
        <source>Not expected</source>
        <translation>非预期</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>预期，未探测</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>预期且已授予</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>预期，缺失</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>已授予，意外</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>已请求，被丢弃</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>应用没有未过期的 App Secret。</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>请为它创建新密钥，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>于 %1 停止：%n 次交换中的 %2 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>于 %1 探测：%n 次交换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n 处不符：缺失 %1，意外 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不符之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n 个被拒绝：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n 个未请求：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>自称的令牌类型</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>自称的内容类型</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>必须理解的扩展：不接受此类令牌</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>密钥所在处；任何人都可写，不查看</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>自带的密钥；任何人都可写，不使用</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>证书所在处；任何人都可写，不查看</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>自带的证书；任何人都可写，不使用</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>所指的证书；不使用</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>自身 ID，仅用一次</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>Logto 所签发的令牌类型</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>为其签发的应用</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>签发所依据的授权</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>所属会话</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>在此代表主体行事者</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>登录时附带的值，用于识别重放</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>随之签发的访问令牌</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>登录强度</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>用户的登录方式</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>角色名称；Logto 检查的是范围而非角色</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>用户的组织</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>用户在其组织中的角色</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>发送者必须持有的密钥</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>用户的信息</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>邮箱是否属于该用户</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>电话是否属于该用户</translation>
    </message>
    <message>
        <source>ECDSA over P-256</source>
        <translation>P-256 上的 ECDSA</translation>
    </message>
    <message>
        <source>ECDSA over P-384</source>
        <translation>P-384 上的 ECDSA</translation>
    </message>
    <message>
        <source>ECDSA over P-521</source>
        <translation>P-521 上的 ECDSA</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA 与 SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS 与 SHA-256</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>未签名：任何人都可能写出</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>以共享密钥签名，Logto 从不如此</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>此处不接受的算法</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>一个组织</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>一个 Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>应用自身</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>所指对象：用户</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>App ID，与 sub 相同</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>获得它的应用</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>签名所用的密钥</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>由此租户的哪个密钥签名</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>Logto 不写的标头</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>此租户</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>不是此租户</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>可接受者</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>%n 个范围：它能做的事</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>%1之前无效</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>用户登录时间：%1</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>自定义声明：由租户添加</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>找到密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>签发于过去</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>超过 64 KiB</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>单独一段：不是 JWT</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>不是已签名 JWT 的三部分</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>标头不是 base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>载荷不是 base64url</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>签名不是 base64url</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>标头不是 JSON 对象</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>载荷不是 JSON 对象</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>标头不是有效 JSON</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>载荷不是有效 JSON</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>正在查询租户密钥</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>他人的密钥</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>租户密钥未能读取</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>要求扩展 (crit)</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>不接受 %1</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>此租户没有密钥 %1</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>此租户没有合适的密钥</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 相符</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>不相符：伪造或损坏</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>没有可用于检查的密钥</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>是此租户</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>正在查询此租户</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>此租户的未知</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>是 %1</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1 不是此租户的 API 资源</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>没有过期时间</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>为用户获取，而非自身</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub、client_id 与 App ID 不一致</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>sub 与 client_id 一致</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>三部分</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>无 nbf：自始有效</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1，访问令牌</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1，不是 at+jwt</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>未说明时间</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>时钟相差 %1</translation>
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
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>活跃用户</translation>
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
    <message>
        <source>Possible cause: %1</source>
        <translation>可能原因：%1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>诊断</translation>
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
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>自第 %1 字节起无法理解。</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>第一处不符的是 %1。</translation>
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
    <message>
        <source>The role is for users</source>
        <translation>该角色面向用户</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>应用只能拥有 M2M 角色，且角色类型不能更改。</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>请分配或新建具有相同权限的 M2M 角色。</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>令牌早于角色变更</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>无论其间分配或移除什么，令牌在过期前都保持签发时的内容。</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>缺少预期的角色</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>只有面向 Hasura 的端点按名称要求角色，且指用户的角色。</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>请用用户的令牌调用，并将 Expected-Role 标头与用户的角色比较。</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>该端点接受另一种令牌</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>它服务于已登录的用户。M2M 令牌不代表任何用户。</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>请使用 Management API 的对应端点。</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>更改与现状不符</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>要分配的已经分配，或 Logto 禁止：Management API 的权限不能给用户角色，其内置角色不能更改。</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>请重新加载；已分配的无需更改。</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>您自己的 API 拒绝了令牌</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>它自行检查令牌：签名、颁发者、受众、过期与范围。其中之一不符合预期。</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>请逐项比较 API 的预期与令牌的内容。</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>API 期望另一种签名算法</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>除非密钥改为 RSA，Logto 使用 ES384 签名。许多库期望 RS256。</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>请让 API 接受 ES384，或将租户签名密钥轮换为 RSA。</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>请分配授予它的角色：%1。</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>已注册且相近的：%1。</translation>
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
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
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
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>预置的 Management API 角色不存在</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>新租户有角色 Logto Management API access。没有它或同类角色，就无法再给其他应用 Management API 访问权。</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>预置的 Management API 角色已被修改</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>它本应只带范围 all。指南和人都依赖于此：现在得到它的人得到的是别的东西。</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>有 API 资源看似 Management API</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>它的令牌看似正确，却被 Management API 以 401 拒绝。无论租户地址如何，只有内置的 API 资源有效。</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>默认 API 掩盖了遗漏的资源</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>未指明资源的令牌请求会得到此 API 的令牌而不是错误，之后才在别处被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>%n 个应用拥有全部权限</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>Management API 只有一个范围 all：拥有者可读取和更改租户的所有用户、应用和密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>%n 个角色未授予任何范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>只有此类角色的应用得到没有范围的令牌，并被本应放行的 API 返回 403。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>%n 个角色授予完全相同的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>更改其一时容易忘记另一个。</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>审计日志已读至 %1。</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>审计日志已读至 %1，活跃应用至少读至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>%n 个密钥已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>使用它们的令牌请求会被拒绝。无人再用时请删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>%n 个密钥将在 30 天内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>届时其应用将无法获取令牌。第二个密钥可让其无缝切换。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>%n 个密钥未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>没有令牌请求用过它们，而发现者可以使用。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>%n 个密钥永不过期</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>泄露后会一直有效直到有人发现。过期时间在创建时选定，之后不能更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n 次，最近一次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>审计日志中最新的</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
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
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>在时限 %1 内没有完整的响应。</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>服务器 %1 没有发来任何内容。</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>%1 内未能建立连接。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>服务器证书已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>服务器证书尚未生效；本机时钟可能有误。</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>服务器证书为自签名，此处无受信任者为其担保。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>服务器证书来自此处不受信任的机构。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>服务器证书属于另一主机。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>服务器证书已被吊销。</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>超过上限 %1，已停止。</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>压缩已损坏或无限膨胀。</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>标头没有字段，或过多而无法读取。</translation>
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
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥串…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>它可能正在另一个窗口中要求输入密码。</translation>
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
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>失去</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>获得 %n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>失去 %n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1 获得角色 %2</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1 失去角色 %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>删除该角色</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>删除该 API 资源</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>API 资源</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>组织角色，适用于每个组织</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>最多 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>没有应用持有</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>面向用户的组织角色</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>面向应用的组织角色</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>%n 个组织角色</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>应用获得的范围，按 API 资源，附授予的角色</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>用真实令牌查看授予了什么</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>在“令牌”中打开</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>在“矩阵”中打开</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>读取角色和应用时还没有此应用</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>尚未读取它在此组织中的所得</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>它不应获得任何范围</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>它应获得 %n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>%n 个 API 资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>缺失 %n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>多出 %n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>%n 个令牌被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>与真实令牌不同：%1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>%n 个 API 资源的真实令牌一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>所有 API 资源</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>没有访问权</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>没有角色授予它范围。令牌照常签发，但不含范围。</translation>
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
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>%1后取消</translation>
    </message>
</context>
<context>
    <name>lwb::ApiRefusalDialog</name>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>API 的预期</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>按 API 的方式检查所发送的令牌。请改为 API 的配置。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>所需范围</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>为何被拒绝？</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>任意，或例如 ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>令牌已不在</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>请再次发送请求后再试。</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>正在读取租户密钥…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>未通过的检查：%1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>有这些预期的 API 会接受该令牌</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>若仍拒绝，则其配置不同、保留着旧密钥，或时钟有误。</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>令牌未能验证</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>租户密钥未能读取。</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>令牌缺少 %1</translation>
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
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>自身没有访问权</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>其令牌在请求范围内带有登录用户的权限。</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>此处无可假设</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>只有 M2M 应用拥有角色。</translation>
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
            <numerusform>%1/%n 条</numerusform>
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
            <numerusform>%n+ 条</numerusform>
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
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>已搜索 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>还有更早的。</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>继续搜索</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
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
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
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
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>在 Logto 控制台创建机器对机器应用。</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>为其分配带 Management API 访问权的角色。</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>将 App ID 和 App Secret 复制到此处。两者都留在本机。</translation>
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
    <message>
        <source>Use it and test again</source>
        <translation>使用并重新测试</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>更改之前</translation>
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
    <name>lwb::ExchangeBox</name>
    <message>
        <source>The exchange: %1</source>
        <translation>交换：%1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>已隐去</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>响应中没有</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
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
    <message>
        <source>as application %1</source>
        <translation>以应用 %1</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>粘贴失败内容</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>HTTP 响应、curl -v 的输出、JSON 正文、审计日志条目、异常、日志行。仅在此读取，不发送也不保存。</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>解释错误</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>要解释的文本</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>含义显示在此处。</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>文本中没有已知原因。状态行和响应正文最有用。</translation>
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
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>已读 %1 行，已写 %2 行</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>继续操作会结束导出，且不会写入文件。</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>结束导出</translation>
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
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>显示应用</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>显示应用</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>显示 API 资源</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>显示组织</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>显示组织</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>显示审计日志</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>查看令牌</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>显示角色</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>显示设置</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>诊断 %1</translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message>
        <source>Reading who may do what</source>
        <translation>正在读取谁能做什么</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>正在列出角色和应用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>已响应 %1/%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>尚未读取角色和应用</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>未全部读取：此处没有的不一定不存在</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>读取其余</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
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
    <message>
        <source>Explain an error…</source>
        <translation>解释错误…</translation>
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
        <translation>被丢弃</translation>
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
        <source>User…</source>
        <translation>用户…</translation>
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
        <source>Between…</source>
        <translation>指定时段…</translation>
    </message>
</context>
<context>
    <name>lwb::LogTimeDialog</name>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>时段内的条目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>谁的条目</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>名称或 ID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>姓名、邮箱、用户名或 ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到任何人</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>不是某个应用的名称</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>请从结果中选择</translation>
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
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n 个 M2M 应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1/%n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>探测此单元格</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>在“令牌”中打开</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>单元格说明</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>角色 · 授予 %n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>组织角色 · 授予 %n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>为何预期</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>不知是否预期</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>为何非预期</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>什么会授予它</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>另有 %n 个角色</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>令牌内容</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>尚未探测。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day · how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) of %1</source>
        <translation>
            <numerusform>%1 的 %n 个范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>准备此更改</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>打开分配角色的请求，尚不发送。</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>将角色 %2 授予 %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV，用于电子表格…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON，单元格列表…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG 图片…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG，任意尺寸的图片…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>%n 个 M2M 应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>已导出矩阵</translation>
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
        <source>The picture would be too large</source>
        <translation>图片会太大</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>请筛选矩阵，或选择没有此限制的 SVG。</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>仅有缺失或意外的行和列</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>所有 API 资源</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>任意角色</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1/%n 个 API 资源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixModel</name>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>application, scope of API resource: state</comment>
        <translation>%1，%3 的 %2：%4</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message>
        <source>Dense</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>筛选应用</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>更小的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n 次交换</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>有预期之处</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>有预期且未探测</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>所有显示的，也为发现意外</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>此单元格</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>此列</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>探测此单元格</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>探测此行</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>探测此列</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>在“令牌”中打开</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>打开应用</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>打开 API 资源</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>复制范围</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>已响应 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>已响应 %1/%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>正在读取应用、角色和范围</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>未知的标有问号；可能仍已授予。</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>未全部读取</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>未能全部读取</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>正在读取谁能做什么</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>已响应 %1 个请求。</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>已响应 %1/%2 个请求。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>未能读取任何内容</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>矩阵需要应用、角色和 API 资源。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>没有 M2M 应用</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>只有此类应用拥有角色。其他应用从登录用户获得范围。</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>没有范围</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>此租户的 API 资源还没有范围。</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>正在读取组织</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>其应用及其在组织中的角色。</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>组织未能读取</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>显示租户</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>此组织中没有应用</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>没有 M2M 应用是 %1 的成员：都得不到它的令牌。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>探测过的都符合预期。</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>尚未探测：只有真实令牌能显示差异。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>没有应用符合筛选。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>探测 %n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>上次探测：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 个范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1/%n 个范围</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>探测需要 %n 次令牌交换</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>每次都会在审计日志中以其应用留下记录，并计入 Logto Cloud 的令牌配额。为此读取 App Secret，仅保留在内存中。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1/%n 次交换</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>正在探测</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Probing is paused</source>
        <translation>探测已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>其中 %n 个自 %1 起已有答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>请求其余 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>全部请求</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixView</name>
    <message>
        <source>Applications by scopes</source>
        <translation>应用与范围</translation>
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
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>以谁的角色为准：直接拥有的，或某个组织中的</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>查找其他组织…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>名称的一部分或 ID：</translation>
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
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>应用、角色和 API 资源没有异常。</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>正在列出角色和应用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>已响应 %1/%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>未全部读取：%1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>读取其余</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>逐步测试主机、发现、时钟、App Secret、API 资源、范围和一次调用。会请求新令牌，在审计日志中留下记录。</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>编辑此连接…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>%1 通过</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>%1 未通过</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewExchanges</name>
    <message>
        <source>Tokens for machines</source>
        <translation>机器令牌</translation>
    </message>
    <message>
        <source>Token requests</source>
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>14 天内 %L1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>被拒绝的令牌请求</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>最近 24 小时没有被拒绝的令牌请求。</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>最近 7 天没有被拒绝的令牌请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>已读 %n 条审计日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>查看 7 天</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>未全部读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>已读 %n 条，仅至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>最近 24 小时 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>最近 7 天 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
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
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Finds secrets that have expired or will soon, that never do, and that nobody uses. Every machine-to-machine application is asked for its secrets; their values come along and are dropped at once.</source>
        <translation>查找已过期、即将过期、永不过期和无人使用的密钥。会向每个 M2M 应用查询密钥；其值随之而来并立即丢弃。</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>正在列出应用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>已读 %1/%n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>读取密钥</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>没有需要注意的密钥。</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>未全部读取：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>%n 个应用未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewTenant</name>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>现在没有；下次请求会获取</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>未授予任何范围，%1过期</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>授予 %1，%2过期</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>其令牌</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>今天 %1，7 天 %2，30 天 %3</translation>
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
    <message>
        <source>%1 · %2</source>
        <comment>selected · in all</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
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
        <source>In the keychain</source>
        <translation>已在密钥串中</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>所发送的令牌</translation>
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
    <message>
        <source>The API refused the token</source>
        <translation>API 拒绝了令牌</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>可在此逐项检查它的要求。</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>为何被拒绝？</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>请在“令牌”中获取新令牌。</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>Management API 没有此路径</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>请检查路径和方法：其路径以 /api/ 开头。</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>它取代了您正在编写的内容。</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>尚未发送。</translation>
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
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1（%n 秒）</numerusform>
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
    <message>
        <source>Who can</source>
        <translation>谁可使用</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>此处无可假设</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>Logto 自己的 API 不能更改或删除。</translation>
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
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>持有此角色的应用及其范围</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>读取角色和应用时还没有此角色</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>%n 个应用应获得其范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>%n 个真实令牌一致</numerusform>
        </translation>
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
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
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
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>请求、预期和授予的范围</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>多余</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>lwb::ScopesField</name>
    <message>
        <source>Another scope</source>
        <translation>其他范围</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>没有范围 %1。仍会请求。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
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
        <translation>尚无密钥串；保存首个密钥时创建</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>已成功写入、读回并清除一个密钥。</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1 行太多，无法选择</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>一次最多选择 %1 行。导出会将所有行写入文件。</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>已复制 %1/%2 行</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>其余未加载。导出会将所有行写入文件。</translation>
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
    <message>
        <source>In the matrix</source>
        <translation>在矩阵中</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>说明单元格</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>探测单元格</translation>
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
    <name>lwb::TokenAskPane</name>
    <message>
        <source>Read its secret</source>
        <translation>读取其密钥</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>全部预期</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>全部存在</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>应用的角色为此 API 资源授予的全部</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>API 资源的所有范围，看授予了什么</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>无范围：Logto 不授予未请求的</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>请求者</translation>
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
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>粘贴令牌以检查…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1（此连接）</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>未说明用途：Logto 使用租户的默认 API %1。</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>未说明用途，且租户没有默认 API：Logto 拒绝。</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>未说明用途：Logto 使用租户的默认 API。</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>此租户没有使用此标识符的 API 资源。</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>要以此应用请求，需通过 Management API 读取其 App Secret，并保留在内存中直到此连接关闭。之后每个令牌都会在审计日志中以它留下记录，在 Logto Cloud 上计入令牌配额。</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>仅在您同意后读取其密钥。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>要请求的内容</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>有多个匹配：%1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>没有应用“%1”。</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>没有 API 资源“%1”。</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>它不在组织“%1”中。</translation>
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
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>仅此处：%1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>两个令牌的比较</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>两个令牌的声明</translation>
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
        <translation>A：%1 · B：%2</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>标头和载荷相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>范围和列表按集合比较：不计顺序。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>另有 %n 个声明未显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::TokenComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPaste</name>
    <message>
        <source>The token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>JWT 或不透明令牌，可原样、带“Bearer”前缀，或在令牌端点的响应中。仅在此读取并保留在内存中，不发送。</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>离开，不检查令牌</translation>
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
    <message>
        <source>Open in Tokens</source>
        <translation>在“令牌”中打开</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>响应内容</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>可能是：%1。%2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>在“请求”中使用</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>令牌及其已知信息</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>不透明令牌</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>不是可读的令牌</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>仅解码：租户密钥未能读取。%1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>不属于此租户</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>仅解码。它指明了另一颁发者，不查询其密钥：任何人都可能写出。</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>未通过：%1。</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>之前的快照</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>签发后角色已变化。其内容在过期前不变。</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>用于默认 API</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>未说明用途：Logto 使用了租户的默认 API。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>它的内容与角色现在授予的不同。</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>响应为 200：Logto 会静默丢弃没有角色授予的范围。</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>没有范围</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>它没有范围，因此什么都不能做。</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>未请求任何范围，Logto 不授予未请求的。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>内容正如所应。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>正在读取租户的角色。</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>没有文本。</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>不透明令牌是颁发者所保存内容的钥匙：无法读取，也无法验证。Logto 将其发给未指明 API 资源的用户应用，且仅在自己的 userinfo 端点接受。</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>它有五部分：加密令牌 (JWE)。只有持有密钥者能读取；Logto 不签发此类令牌。</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>它超过 64 KiB。没有服务器会接受这么大的标头。</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>它本应是 JWT 却不是：%1。是否完整复制？</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1/%2 通过</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>另有 %n 项未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>自称还剩 %1</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>其中没有意外内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>另有 %n 项在此未知，未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>仅解码。未注明签发者：任何人都可能写出它。</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>选择请求者和用途，然后获取令牌：可看到请求、应授予和已授予的内容，以及差异的原因。也可检查已有的令牌。</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>检查令牌</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>与粘贴的令牌…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>与另一令牌比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>最接近的现有标识符是 %1。</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>请求该项</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>只发送已验证的令牌。</translation>
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
    <name>lwb::WhatIfTab</name>
    <message>
        <source>Who would gain or lose which scopes</source>
        <translation>谁会获得或失去哪些范围</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>获得角色</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>失去角色</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>某应用获得它</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>某应用失去它</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>添加范围</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>移除范围</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>删除 API 资源</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>删除范围</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>哪个应用？</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>哪个角色？</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>哪个范围？</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有何变化</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>此处不做任何更改：结果由已读取的内容算出。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>假设一项更改以查看其影响</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n 个应用会获得或失去范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>最多 %n 个用户也会</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>没有人会获得或失去范围</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>所依赖的某些内容未读取：可能还有更多</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>最多 %n 个用户受影响</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1 不在该组织中：假设已加入。</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>在租户中</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>在组织 %1 中</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>组织未能读取</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>正在读取组织</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>%n 个组织角色会获得或失去范围</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>谁可用每个范围，以及通过哪些角色</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>暂无范围</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>没有范围，就没有可获得的内容。</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>读取角色和应用时还没有此 API 资源</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>没有人能使用</translation>
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
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>解释错误…</translation>
    </message>
</context>
</TS>
