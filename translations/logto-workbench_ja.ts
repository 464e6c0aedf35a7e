<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Access</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Organization role %1 gives it.</source>
        <translation>組織ロール%1が付与します。</translation>
    </message>
    <message>
        <source>Organization roles %1 give it.</source>
        <translation>組織ロール%1が付与します。</translation>
    </message>
    <message>
        <source>Role %1 gives it.</source>
        <translation>ロール%1が付与します。</translation>
    </message>
    <message>
        <source>Roles %1 give it.</source>
        <translation>ロール%1が付与します。</translation>
    </message>
    <message>
        <source>Role %1 gives it elsewhere; in an organization only organization roles count.</source>
        <translation>ロール%1は別の場所で付与します。組織では組織ロールだけが有効です。</translation>
    </message>
    <message>
        <source>The application is not in this organization.</source>
        <translation>アプリケーションはこの組織に属していません。</translation>
    </message>
    <message>
        <source>The application has no organization role here.</source>
        <translation>アプリケーションはここで組織ロールを持っていません。</translation>
    </message>
    <message>
        <source>The application has no role.</source>
        <translation>アプリケーションはロールを持っていません。</translation>
    </message>
    <message>
        <source>None of its roles gives any permission of the organization.</source>
        <translation>どのロールも組織の権限を付与しません。</translation>
    </message>
    <message>
        <source>None of its roles gives any scope of this API resource.</source>
        <translation>どのロールもこのAPIリソースのスコープを付与しません。</translation>
    </message>
    <message>
        <source>Role %1 gives only %2.</source>
        <translation>ロール%1が付与するのは%2だけです。</translation>
    </message>
    <message>
        <source>Roles %1 give only %2.</source>
        <translation>ロール%1が付与するのは%2だけです。</translation>
    </message>
    <message>
        <source>The organization template has no such permission.</source>
        <translation>組織テンプレートにその権限はありません。</translation>
    </message>
    <message>
        <source>This API resource has no such scope.</source>
        <translation>このAPIリソースにそのスコープはありません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1のことですか？</translation>
    </message>
    <message>
        <source>Added to it with role %1, it would get it.</source>
        <translation>ロール%1で組織に追加すれば付与されます。</translation>
    </message>
    <message>
        <source>%1 would give it.</source>
        <translation>%1なら付与します。</translation>
    </message>
    <message>
        <source>%1 would give it with the fewest others; so would %2.</source>
        <translation>%1なら余分が最も少なく付与します。%2も同様です。</translation>
    </message>
    <message>
        <source>No organization role for applications gives it.</source>
        <translation>アプリケーション用の組織ロールで付与するものはありません。</translation>
    </message>
    <message>
        <source>No role gives it.</source>
        <translation>付与するロールはありません。</translation>
    </message>
    <message>
        <source>Only roles for users give it: %1. Applications cannot have those.</source>
        <translation>付与するのはユーザー用ロールだけです: %1。アプリケーションには割り当てられません。</translation>
    </message>
    <message>
        <source>Not every role could be read.</source>
        <translation>読み取れなかったロールがあります。</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>要求されませんでした。</translation>
    </message>
    <message>
        <source>The token is from before that: roles do not change tokens that are issued.</source>
        <translation>トークンはそれ以前のものです。ロールを変えても発行済みトークンは変わりません。</translation>
    </message>
    <message>
        <source>The token lacks it all the same.</source>
        <translation>それでもトークンにはありません。</translation>
    </message>
    <message>
        <source>The token has it all the same.</source>
        <translation>それでもトークンにはあります。</translation>
    </message>
    <message>
        <source>The token is older than what was read of the roles, and works until it expires.</source>
        <translation>トークンは読み取ったロールの状態より古く、期限まで有効です。</translation>
    </message>
    <message>
        <source>What decides about it could not be read.</source>
        <translation>判断に必要なものを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Logto grants only what a request names.</source>
        <translation>Logtoは要求に書かれたものだけを付与します。</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>Roles may have changed meanwhile: reload, then ask again.</source>
        <translation>ロールが変わった可能性があります。再読み込みして、もう一度要求してください。</translation>
    </message>
    <message>
        <source>Reload.</source>
        <translation>再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1 gains %2 of %3</source>
        <translation>%1は%3の%2を得ます</translation>
    </message>
    <message>
        <source>%1 loses %2 of %3</source>
        <translation>%1は%3の%2を失います</translation>
    </message>
    <message>
        <source>Inside organizations these give it: %1.</source>
        <translation>組織内では次が付与します: %1。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>ApplicationAccess</name>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>%1 granted, %2 expected, %3</source>
        <translation>付与 %1、期待 %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>organization permissions, in tokens without a resource</source>
        <translation>組織の権限 (リソースなしのトークン)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
</context>
<context>
    <name>ApplicationTypes</name>
    <message>
        <source>Native</source>
        <translation>ネイティブ</translation>
    </message>
    <message>
        <source>Single-page</source>
        <translation>シングルページ</translation>
    </message>
    <message>
        <source>Traditional web</source>
        <translation>従来のWeb</translation>
    </message>
    <message>
        <source>Machine-to-machine</source>
        <translation>マシン間 (M2M)</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
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
        <translation>期待されない</translation>
    </message>
    <message>
        <source>Expected, not probed</source>
        <translation>期待、未確認</translation>
    </message>
    <message>
        <source>Expected and granted</source>
        <translation>期待どおり付与</translation>
    </message>
    <message>
        <source>Expected, missing</source>
        <translation>期待されるが欠落</translation>
    </message>
    <message>
        <source>Granted, unexpected</source>
        <translation>付与されたが想定外</translation>
    </message>
    <message>
        <source>Asked for, dropped</source>
        <translation>要求したが除外</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>The application has no App secret that has not expired.</source>
        <translation>期限内のApp Secretがありません。</translation>
    </message>
    <message>
        <source>Give it a new secret, then ask again.</source>
        <translation>新しいシークレットを作成してから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at %1: %2 of %n exchange(s)</source>
        <translation>
            <numerusform>%1に停止: やり取り%n回中%2回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probed at %1: %n exchange(s)</source>
        <translation>
            <numerusform>%1に確認: やり取り%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s): %1 missing, %2 unexpected.</source>
        <translation>
            <numerusform>%n件が相違: 欠落%1、想定外%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>相違はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n件が拒否: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked: %1</source>
        <translation>
            <numerusform>%n件は未要求: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>what kind of token it says it is</source>
        <translation>自称するトークンの種類</translation>
    </message>
    <message>
        <source>what kind of content it says it has</source>
        <translation>自称する内容の種類</translation>
    </message>
    <message>
        <source>extensions one must understand: such a token is not accepted</source>
        <translation>理解が必須の拡張: このようなトークンは受け付けません</translation>
    </message>
    <message>
        <source>where its keys would be; not looked at, as anybody can write it</source>
        <translation>鍵の場所。誰でも書けるため参照しません</translation>
    </message>
    <message>
        <source>a key it brings along; not used, as anybody can write it</source>
        <translation>同梱された鍵。誰でも書けるため使いません</translation>
    </message>
    <message>
        <source>where its certificate would be; not looked at, as anybody can write it</source>
        <translation>証明書の場所。誰でも書けるため参照しません</translation>
    </message>
    <message>
        <source>a certificate it brings along; not used, as anybody can write it</source>
        <translation>同梱された証明書。誰でも書けるため使いません</translation>
    </message>
    <message>
        <source>which certificate it means; not used</source>
        <translation>指し示す証明書。使いません</translation>
    </message>
    <message>
        <source>its own ID, used once</source>
        <translation>自身のID。一度だけ使われます</translation>
    </message>
    <message>
        <source>what kind of token Logto made it</source>
        <translation>Logtoが作ったトークンの種類</translation>
    </message>
    <message>
        <source>the application it was made for</source>
        <translation>対象のアプリケーション</translation>
    </message>
    <message>
        <source>by which grant it was made</source>
        <translation>発行のもとになったグラント</translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation>属するセッション</translation>
    </message>
    <message>
        <source>who acts here for the subject</source>
        <translation>主体に代わって行動する者</translation>
    </message>
    <message>
        <source>what the sign-in sent along, to tell replays</source>
        <translation>再送検出のためサインインが送った値</translation>
    </message>
    <message>
        <source>which access token came with it</source>
        <translation>一緒に発行されたアクセストークン</translation>
    </message>
    <message>
        <source>how strong the sign-in was</source>
        <translation>サインインの強度</translation>
    </message>
    <message>
        <source>how the user signed in</source>
        <translation>ユーザーのサインイン方法</translation>
    </message>
    <message>
        <source>names of roles; Logto checks scopes, not these</source>
        <translation>ロール名。Logtoが調べるのはスコープで、これではありません</translation>
    </message>
    <message>
        <source>organizations of the user</source>
        <translation>ユーザーの組織</translation>
    </message>
    <message>
        <source>roles in the user&apos;s organizations</source>
        <translation>ユーザーの組織でのロール</translation>
    </message>
    <message>
        <source>the key its sender must hold</source>
        <translation>送信者が持つべき鍵</translation>
    </message>
    <message>
        <source>of the user</source>
        <translation>ユーザーの情報</translation>
    </message>
    <message>
        <source>whether the e-mail address is the user&apos;s</source>
        <translation>メールアドレスがユーザーのものか</translation>
    </message>
    <message>
        <source>whether the phone number is the user&apos;s</source>
        <translation>電話番号がユーザーのものか</translation>
    </message>
    <message>
        <source>ECDSA over P-256</source>
        <translation>P-256のECDSA</translation>
    </message>
    <message>
        <source>ECDSA over P-384</source>
        <translation>P-384のECDSA</translation>
    </message>
    <message>
        <source>ECDSA over P-521</source>
        <translation>P-521のECDSA</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>SHA-256のRSA</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>SHA-256のRSA-PSS</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>not signed at all: anybody could have written it</source>
        <translation>署名なし: 誰でも書けます</translation>
    </message>
    <message>
        <source>signed with a shared secret, which Logto never does</source>
        <translation>共有シークレットによる署名。Logtoは使いません</translation>
    </message>
    <message>
        <source>not an algorithm that is accepted here</source>
        <translation>ここでは受け付けないアルゴリズム</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>the organization %1</source>
        <translation>組織%1</translation>
    </message>
    <message>
        <source>a Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>アプリケーション自身</translation>
    </message>
    <message>
        <source>whom it is about: a user</source>
        <translation>対象: ユーザー</translation>
    </message>
    <message>
        <source>the App ID, same as sub</source>
        <translation>App ID。subと同じ</translation>
    </message>
    <message>
        <source>the application that got it</source>
        <translation>取得したアプリケーション</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>the key that signed it</source>
        <translation>署名に使われた鍵</translation>
    </message>
    <message>
        <source>which of this tenant&apos;s keys signed it</source>
        <translation>このテナントのどの鍵で署名されたか</translation>
    </message>
    <message>
        <source>no header that Logto writes</source>
        <translation>Logtoが書かないヘッダー</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>this tenant</source>
        <translation>このテナント</translation>
    </message>
    <message>
        <source>not this tenant</source>
        <translation>このテナントではありません</translation>
    </message>
    <message>
        <source>who may accept it</source>
        <translation>受け付けられる相手</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s): what it may do</source>
        <translation>
            <numerusform>スコープ%n件: できること</numerusform>
        </translation>
    </message>
    <message>
        <source>not good before %1</source>
        <translation>%1より前は無効</translation>
    </message>
    <message>
        <source>the user signed in %1</source>
        <translation>ユーザーのサインイン: %1</translation>
    </message>
    <message>
        <source>a custom claim: added by the tenant</source>
        <translation>カスタムクレーム: テナントが追加</translation>
    </message>
    <message>
        <source>Well-formed</source>
        <translation>形式が正しい</translation>
    </message>
    <message>
        <source>Key found</source>
        <translation>鍵が見つかった</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Good already</source>
        <translation>有効開始済み</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>過去に発行</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>longer than 64 KiB</source>
        <translation>64 KiBを超えています</translation>
    </message>
    <message>
        <source>one piece: not a JWT</source>
        <translation>一つの塊: JWTではありません</translation>
    </message>
    <message>
        <source>not the three parts of a signed JWT</source>
        <translation>署名付きJWTの3部分ではありません</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>ヘッダーがbase64urlではありません</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>ペイロードがbase64urlではありません</translation>
    </message>
    <message>
        <source>the signature is not base64url</source>
        <translation>署名がbase64urlではありません</translation>
    </message>
    <message>
        <source>the header is no JSON object</source>
        <translation>ヘッダーがJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>the payload is no JSON object</source>
        <translation>ペイロードがJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>the header is no good JSON</source>
        <translation>ヘッダーが正しいJSONではありません</translation>
    </message>
    <message>
        <source>the payload is no good JSON</source>
        <translation>ペイロードが正しいJSONではありません</translation>
    </message>
    <message>
        <source>kid %1</source>
        <translation>kid %1</translation>
    </message>
    <message>
        <source>asking for the tenant&apos;s keys</source>
        <translation>テナントの鍵を問い合わせ中</translation>
    </message>
    <message>
        <source>somebody else&apos;s keys</source>
        <translation>他者の鍵</translation>
    </message>
    <message>
        <source>the tenant&apos;s keys could not be read</source>
        <translation>テナントの鍵を読み取れませんでした</translation>
    </message>
    <message>
        <source>it asks for extensions (crit)</source>
        <translation>拡張 (crit) を要求しています</translation>
    </message>
    <message>
        <source>%1 is not accepted</source>
        <translation>%1は受け付けません</translation>
    </message>
    <message>
        <source>this tenant has no key %1</source>
        <translation>このテナントに鍵%1はありません</translation>
    </message>
    <message>
        <source>no key of this tenant fits it</source>
        <translation>このテナントに合う鍵がありません</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1が一致</translation>
    </message>
    <message>
        <source>does not match: forged or damaged</source>
        <translation>不一致: 偽造または破損</translation>
    </message>
    <message>
        <source>no key to check it with</source>
        <translation>確認する鍵がありません</translation>
    </message>
    <message>
        <source>is this tenant</source>
        <translation>このテナントです</translation>
    </message>
    <message>
        <source>asking who this tenant is</source>
        <translation>このテナントを確認中</translation>
    </message>
    <message>
        <source>this tenant&apos;s is not known</source>
        <translation>このテナントの値が不明です</translation>
    </message>
    <message>
        <source>it names none</source>
        <translation>記載がありません</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>%1です</translation>
    </message>
    <message>
        <source>nothing to compare it with</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>%1 is no API resource of this tenant</source>
        <translation>%1はこのテナントのAPIリソースではありません</translation>
    </message>
    <message>
        <source>it has no date to expire at</source>
        <translation>有効期限がありません</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>got for a user, not for itself</source>
        <translation>自身ではなくユーザーのために取得</translation>
    </message>
    <message>
        <source>sub, client_id and App ID differ</source>
        <translation>sub、client_id、App IDが一致しません</translation>
    </message>
    <message>
        <source>sub and client_id agree</source>
        <translation>subとclient_idが一致</translation>
    </message>
    <message>
        <source>three parts</source>
        <translation>3部分</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>no nbf: from the start</source>
        <translation>nbfなし: 最初から有効</translation>
    </message>
    <message>
        <source>%1, an access token</source>
        <translation>%1、アクセストークン</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>記載がありません</translation>
    </message>
    <message>
        <source>%1, not at+jwt</source>
        <translation>%1。at+jwtではありません</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>時刻の記載がありません</translation>
    </message>
    <message>
        <source>clock differs by %1</source>
        <translation>時計の差%1</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>tenant ID</source>
        <translation>テナントID</translation>
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
        <translation>リソース</translation>
    </message>
    <message>
        <source>This is a curl command</source>
        <translation>curlコマンドです</translation>
    </message>
    <message>
        <source>These are .env lines</source>
        <translation>.envの行です</translation>
    </message>
    <message>
        <source>This is a createManagementApi(…) call</source>
        <translation>createManagementApi(…)の呼び出しです</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>読み取り: %1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
    <message>
        <source>More than one value, the first is taken: %1.</source>
        <translation>値が複数あるため、最初の値を使います: %1。</translation>
    </message>
    <message>
        <source>The resource %1 is not the Management API&apos;s and is left out.</source>
        <translation>リソース%1はManagement APIのものではないため、取り込みません。</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>The same settings as %1.</source>
        <translation>%1と同じ設定です。</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>設定が異なる</translation>
    </message>
    <message>
        <source>%1 is the same application under other settings. Replacing it keeps its App secret.</source>
        <translation>%1は同じアプリケーションで、設定が異なります。置き換えてもApp Secretは保持されます。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名前が重複</translation>
    </message>
    <message>
        <source>%1 is another tenant or application here and stays as it is.</source>
        <translation>%1はここでは別のテナントまたはアプリケーションであり、変更されません。</translation>
    </message>
</context>
<context>
    <name>DailyUsers</name>
    <message>
        <source>Active users</source>
        <translation>アクティブユーザー</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>OAuth error</source>
        <translation>OAuthエラー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>考えられる原因: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信していません</translation>
    </message>
    <message>
        <source>Something in it cannot be used as it is.</source>
        <translation>そのままでは使用できない内容が含まれています。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not sent over plain http</source>
        <translation>暗号化なしのhttpでは送信しません</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>ホストがこのコンピューターではないため、通信途中で資格情報を読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>httpsのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>表記を確認してください。</translation>
    </message>
    <message>
        <source>The name fits several objects</source>
        <translation>名前が複数のオブジェクトに一致します</translation>
    </message>
    <message>
        <source>It does not say which one is meant.</source>
        <translation>どれを指すのか特定できません。</translation>
    </message>
    <message>
        <source>Use the ID of the one that is meant.</source>
        <translation>対象のIDを使用してください。</translation>
    </message>
    <message>
        <source>The profile is read-only</source>
        <translation>プロファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>Requests that could change something are not sent.</source>
        <translation>変更を伴う可能性のあるリクエストは送信されません。</translation>
    </message>
    <message>
        <source>If the change is meant, turn read-only off in the profile.</source>
        <translation>変更する場合は、プロファイルの読み取り専用を解除してください。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The host was not found, did not accept the connection, or ended it before its answer was complete.</source>
        <translation>ホストが見つからない、接続を受け付けない、または応答の途中で接続を切断しました。</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, then try again.</source>
        <translation>アドレス、ネットワーク、プロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate or its TLS settings were not accepted.</source>
        <translation>サーバーの証明書またはTLS設定が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Check the address. If your own certificate authority signed the certificate, add that authority to the profile.</source>
        <translation>アドレスを確認してください。独自の認証局が署名した証明書の場合は、その認証局をプロファイルに追加してください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The server took longer than the time limit.</source>
        <translation>サーバーの応答が制限時間を超えました。</translation>
    </message>
    <message>
        <source>Try again; the server or the network may be busy.</source>
        <translation>もう一度お試しください。サーバーまたはネットワークが混雑している可能性があります。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>It passed the size limit and was stopped.</source>
        <translation>サイズの上限を超えたため停止しました。</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>一度に取得する量を減らしてください。</translation>
    </message>
    <message>
        <source>The address leads elsewhere</source>
        <translation>アドレスが別の場所に転送されます</translation>
    </message>
    <message>
        <source>The server redirects. Redirects are not followed, since credentials would follow too.</source>
        <translation>サーバーがリダイレクトしています。資格情報も送られてしまうため、リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>If the new place is the right one, use its address.</source>
        <translation>転送先が正しい場合は、そのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>It is not known whether this was done</source>
        <translation>実行されたかどうか不明です</translation>
    </message>
    <message>
        <source>The request left, and no complete answer came back. It was not sent again.</source>
        <translation>リクエストは送信されましたが、完全な応答が返りませんでした。再送信はしていません。</translation>
    </message>
    <message>
        <source>Reload and look before you try again.</source>
        <translation>再試行する前に、再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>トークンが発行されませんでした</translation>
    </message>
    <message>
        <source>The token endpoint refused the request.</source>
        <translation>トークンエンドポイントがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Check App ID, App secret and resource.</source>
        <translation>App ID、App Secret、リソースを確認してください。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>サーバーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>Its answer was an error.</source>
        <translation>応答はエラーでした。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>It is not what Logto answers here.</source>
        <translation>Logtoが返すはずの応答ではありません。</translation>
    </message>
    <message>
        <source>Check that the address is a Logto tenant&apos;s.</source>
        <translation>アドレスがLogtoテナントのものか確認してください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The App secret is inside, and stays there.</source>
        <translation>App Secretは中に保管されたままです。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain has no App secret for this profile</source>
        <translation>キーチェーンにこのプロファイルのApp Secretがありません</translation>
    </message>
    <message>
        <source>It is open, and has no entry of this profile.</source>
        <translation>キーチェーンは開いていますが、このプロファイルの項目がありません。</translation>
    </message>
    <message>
        <source>Enter the App secret again.</source>
        <translation>App Secretをもう一度入力してください。</translation>
    </message>
    <message>
        <source>There is no keychain to use</source>
        <translation>使用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>No keychain service answers in this session.</source>
        <translation>このセッションではキーチェーンサービスが応答しません。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the App secret for this session only.</source>
        <translation>GNOME KeyringやKWalletなどを起動するか、App Secretをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>キーチェーンが応答しませんでした</translation>
    </message>
    <message>
        <source>It may have a question open, or be stuck.</source>
        <translation>確認画面を表示しているか、停止している可能性があります。</translation>
    </message>
    <message>
        <source>Answer its question if there is one, and try again.</source>
        <translation>確認画面があれば応答して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>キーチェーンがエラーを返しました</translation>
    </message>
    <message>
        <source>The App secret could not be read or stored.</source>
        <translation>App Secretの読み取りまたは保存ができませんでした。</translation>
    </message>
    <message>
        <source>Try again, or keep the App secret for this session only.</source>
        <translation>もう一度お試しいただくか、App Secretをこのセッションのみ保持してください。</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>ファイルの読み書きができませんでした</translation>
    </message>
    <message>
        <source>The file system refused it.</source>
        <translation>ファイルシステムに拒否されました。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and the free space.</source>
        <translation>ファイルのアクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>このプログラムで問題が発生しました</translation>
    </message>
    <message>
        <source>This should not happen.</source>
        <translation>本来は起こらない問題です。</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>認証されていません</translation>
    </message>
    <message>
        <source>The server did not accept the token.</source>
        <translation>サーバーがトークンを受け入れませんでした。</translation>
    </message>
    <message>
        <source>Check which token goes out.</source>
        <translation>どのトークンを送信しているか確認してください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The token is good, and does not permit this.</source>
        <translation>トークンは有効ですが、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Check the roles of the application and the scopes asked for.</source>
        <translation>アプリケーションのロールと要求したスコープを確認してください。</translation>
    </message>
    <message>
        <source>Not found on the server</source>
        <translation>サーバーに見つかりません</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>The method is not allowed here</source>
        <translation>このメソッドは許可されていません</translation>
    </message>
    <message>
        <source>The address exists, and does not take this method.</source>
        <translation>アドレスは存在しますが、このメソッドは受け付けません。</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>変更が拒否されました</translation>
    </message>
    <message>
        <source>It does not go with what is there already.</source>
        <translation>既存の内容と矛盾します。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>サーバーが間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが発生しました</translation>
    </message>
    <message>
        <source>It could not handle the request.</source>
        <translation>リクエストを処理できませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, look at the server&apos;s log.</source>
        <translation>もう一度お試しください。解決しない場合は、サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>転送先は%1です。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>ファイルをインポートできませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>The App secret is not here any more</source>
        <translation>App Secretはもうここにありません</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>It stops making sense at byte %1.</source>
        <translation>%1バイト目から意味をなしません。</translation>
    </message>
    <message>
        <source>The first thing that does not fit is %1.</source>
        <translation>最初に合わないのは%1です。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The tenant could not be reached</source>
        <translation>テナントに接続できませんでした</translation>
    </message>
    <message>
        <source>The connection failed, or something other than Logto answered: a proxy, a sign-in page of the network, another server.</source>
        <translation>接続に失敗したか、プロキシ、ネットワークのサインインページ、別のサーバーなど、Logto以外が応答しました。</translation>
    </message>
    <message>
        <source>Check the endpoint, the network and the proxy. A self-hosted Logto usually listens on port 3001.</source>
        <translation>エンドポイント、ネットワーク、プロキシを確認してください。セルフホストのLogtoは通常ポート3001で待ち受けます。</translation>
    </message>
    <message>
        <source>The endpoint is not the base URL of a tenant</source>
        <translation>エンドポイントがテナントのベースURLではありません</translation>
    </message>
    <message>
        <source>Logto&apos;s own paths go below the endpoint, so it has none itself: no /oidc, /api or /console.</source>
        <translation>Logto自身のパスはエンドポイントの下に続くため、エンドポイントには/oidc、/api、/consoleなどのパスは含まれません。</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone.</source>
        <translation>スキーム、ホスト、ポートだけを指定してください。</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant</source>
        <translation>ポート3002は管理テナントです</translation>
    </message>
    <message>
        <source>Applications made in Logto Console live in the default tenant, which a self-hosted Logto serves on port 3001. The admin tenant does not know them.</source>
        <translation>Logto Consoleで作成したアプリケーションはデフォルトテナントにあり、セルフホストのLogtoではポート3001で提供されます。管理テナントはそれらを認識しません。</translation>
    </message>
    <message>
        <source>Use the endpoint of the default tenant.</source>
        <translation>デフォルトテナントのエンドポイントを使用してください。</translation>
    </message>
    <message>
        <source>The tenant names another issuer</source>
        <translation>テナントが別の発行者を示しています</translation>
    </message>
    <message>
        <source>The issuer in its tokens is not the endpoint used here. With a custom domain that is as it should be. Otherwise the server&apos;s ENDPOINT setting or a proxy&apos;s forwarded headers may be off.</source>
        <translation>トークンの発行者が、ここで使用しているエンドポイントと異なります。カスタムドメインの場合はこれで正常です。それ以外の場合は、サーバーのENDPOINT設定またはプロキシの転送ヘッダーが誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Whoever verifies the tokens must expect the issuer that the tenant names.</source>
        <translation>トークンを検証する側では、テナントが示す発行者を想定する必要があります。</translation>
    </message>
    <message>
        <source>The clocks are more than a minute apart</source>
        <translation>時計が1分以上ずれています</translation>
    </message>
    <message>
        <source>Fresh tokens can look expired, or not yet valid.</source>
        <translation>新しいトークンが期限切れ、またはまだ有効でないと見なされることがあります。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, or the server&apos;s.</source>
        <translation>このコンピューターまたはサーバーの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The application did not identify itself</source>
        <translation>アプリケーションが識別情報を送っていません</translation>
    </message>
    <message>
        <source>The token request had no credentials, neither in its header nor in its body.</source>
        <translation>トークンリクエストのヘッダーにも本文にも資格情報がありませんでした。</translation>
    </message>
    <message>
        <source>Send App ID and App secret in one of the two places.</source>
        <translation>App IDとApp Secretを、どちらか一方に入れて送信してください。</translation>
    </message>
    <message>
        <source>The credentials could not be decoded</source>
        <translation>資格情報をデコードできませんでした</translation>
    </message>
    <message>
        <source>The Authorization header is not Base64 of App ID and App secret, or the two were not form-encoded before they were joined (RFC 6749, section 2.3.1).</source>
        <translation>AuthorizationヘッダーがApp IDとApp SecretのBase64になっていないか、結合前に両者がフォームエンコードされていません (RFC 6749、2.3.1節)。</translation>
    </message>
    <message>
        <source>Form-encode both halves, join them with a colon, then encode as Base64.</source>
        <translation>両方をフォームエンコードし、コロンで結合してからBase64でエンコードしてください。</translation>
    </message>
    <message>
        <source>The application identified itself twice</source>
        <translation>アプリケーションの識別情報が二重に送られました</translation>
    </message>
    <message>
        <source>Credentials came in the header and in the body, or with two App IDs.</source>
        <translation>資格情報がヘッダーと本文の両方にあるか、App IDが2つあります。</translation>
    </message>
    <message>
        <source>Send them in one place only.</source>
        <translation>一か所だけで送信してください。</translation>
    </message>
    <message>
        <source>This tenant has no application with this App ID</source>
        <translation>このテナントにこのApp IDのアプリケーションはありません</translation>
    </message>
    <message>
        <source>The App ID has a slip in it, is of another tenant, or the application was deleted.</source>
        <translation>App IDに誤りがあるか、別のテナントのものか、アプリケーションが削除されています。</translation>
    </message>
    <message>
        <source>Copy the App ID from the application&apos;s page, and check that the endpoint is of the same tenant.</source>
        <translation>アプリケーションのページからApp IDをコピーし、エンドポイントが同じテナントのものか確認してください。</translation>
    </message>
    <message>
        <source>The App secret was refused</source>
        <translation>App Secretが拒否されました</translation>
    </message>
    <message>
        <source>The secret is not one of this application&apos;s: it has a slip or white space in it, was deleted since, or the application is of a kind that has none.</source>
        <translation>このアプリケーションのシークレットではありません。誤りや空白が含まれているか、その後削除されたか、シークレットを持たない種類のアプリケーションです。</translation>
    </message>
    <message>
        <source>Copy a secret from the application&apos;s page and store it again.</source>
        <translation>アプリケーションのページからシークレットをコピーして、保存し直してください。</translation>
    </message>
    <message>
        <source>The App secret has expired</source>
        <translation>App Secretの有効期限が切れています</translation>
    </message>
    <message>
        <source>It is a secret of this application, and its last day has passed.</source>
        <translation>このアプリケーションのシークレットですが、有効期限を過ぎています。</translation>
    </message>
    <message>
        <source>Create a new secret for the application and store it here.</source>
        <translation>アプリケーションの新しいシークレットを作成し、ここに保存してください。</translation>
    </message>
    <message>
        <source>The application is not a machine-to-machine one</source>
        <translation>M2Mアプリケーションではありません</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications may get tokens by client credentials.</source>
        <translation>クライアントクレデンシャルでトークンを取得できるのはM2Mアプリケーションだけです。</translation>
    </message>
    <message>
        <source>Use the App ID and App secret of a machine-to-machine application.</source>
        <translation>M2MアプリケーションのApp IDとApp Secretを使用してください。</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>トークンリクエストを解釈できませんでした</translation>
    </message>
    <message>
        <source>It has no grant type that the server knows. The body may not be form-encoded, or its parameters were joined without an ampersand.</source>
        <translation>サーバーが認識できるグラントタイプがありません。本文がフォームエンコードされていないか、パラメーターがアンパサンドなしで連結されている可能性があります。</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in a form-encoded body.</source>
        <translation>フォームエンコードした本文でgrant_type=client_credentialsを送信してください。</translation>
    </message>
    <message>
        <source>No API resource was named</source>
        <translation>APIリソースが指定されていません</translation>
    </message>
    <message>
        <source>The token request names neither a resource nor an organization, and the tenant has no default API.</source>
        <translation>トークンリクエストにリソースも組織も指定されておらず、テナントにデフォルトAPIもありません。</translation>
    </message>
    <message>
        <source>Name the resource indicator of the API to call.</source>
        <translation>呼び出すAPIのリソースインジケーターを指定してください。</translation>
    </message>
    <message>
        <source>This tenant has no API resource with this indicator</source>
        <translation>このテナントにこのインジケーターのAPIリソースはありません</translation>
    </message>
    <message>
        <source>Indicators are compared letter by letter, slashes included. The Management API&apos;s is https://{tenant ID}.logto.app/api wherever the tenant is hosted, and with a custom domain too.</source>
        <translation>インジケーターはスラッシュも含めて1文字ずつ比較されます。Management APIのインジケーターは、テナントのホスト先にかかわらず、カスタムドメインの場合もhttps://{tenant ID}.logto.app/apiです。</translation>
    </message>
    <message>
        <source>Copy the indicator from the page of the API resource.</source>
        <translation>APIリソースのページからインジケーターをコピーしてください。</translation>
    </message>
    <message>
        <source>The resource indicator has the wrong form</source>
        <translation>リソースインジケーターの形式が正しくありません</translation>
    </message>
    <message>
        <source>It must be one absolute URI without a fragment, and a request may name one only.</source>
        <translation>フラグメントのない絶対URIを1つだけ指定する必要があります。</translation>
    </message>
    <message>
        <source>The token is for the tenant&apos;s default API</source>
        <translation>トークンはテナントのデフォルトAPI用です</translation>
    </message>
    <message>
        <source>No resource was named, so Logto took the API that is set as default. Other APIs refuse the token.</source>
        <translation>リソースの指定がなかったため、LogtoはデフォルトのAPIを使用しました。他のAPIではこのトークンは拒否されます。</translation>
    </message>
    <message>
        <source>The application is not in the organization</source>
        <translation>アプリケーションが組織に属していません</translation>
    </message>
    <message>
        <source>Organization tokens go only to applications that were added to it.</source>
        <translation>組織トークンは、その組織に追加されたアプリケーションにのみ発行されます。</translation>
    </message>
    <message>
        <source>Check the organization ID, or add the application to the organization.</source>
        <translation>組織IDを確認するか、アプリケーションを組織に追加してください。</translation>
    </message>
    <message>
        <source>A script of the tenant denied the token</source>
        <translation>テナントのスクリプトがトークンを拒否しました</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens denied access.</source>
        <translation>M2Mトークン用のCustom JWTスクリプトがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Read the script under Custom JWT in Logto Console and test it there.</source>
        <translation>Logto ConsoleのCustom JWTでスクリプトを確認し、そこでテストしてください。</translation>
    </message>
    <message>
        <source>A script of the tenant failed</source>
        <translation>テナントのスクリプトが失敗しました</translation>
    </message>
    <message>
        <source>The Custom JWT script for machine-to-machine tokens ended with an error, and is set to block the token then.</source>
        <translation>M2Mトークン用のCustom JWTスクリプトがエラーで終了し、その場合はトークンを拒否する設定になっています。</translation>
    </message>
    <message>
        <source>Look for its error in the audit log, and mend it under Custom JWT in Logto Console.</source>
        <translation>監査ログでエラーを確認し、Logto ConsoleのCustom JWTで修正してください。</translation>
    </message>
    <message>
        <source>The tenant&apos;s token quota is used up</source>
        <translation>テナントのトークン上限に達しました</translation>
    </message>
    <message>
        <source>The plan of this tenant allows no more machine-to-machine tokens for now.</source>
        <translation>このテナントのプランでは、現在これ以上M2Mトークンを発行できません。</translation>
    </message>
    <message>
        <source>Keep tokens until they expire instead of asking for new ones, or change the plan.</source>
        <translation>毎回新しいトークンを要求せず期限まで使い続けるか、プランを変更してください。</translation>
    </message>
    <message>
        <source>The credentials contain a null character</source>
        <translation>資格情報にヌル文字が含まれています</translation>
    </message>
    <message>
        <source>It cannot be seen, and came along when App ID or App secret were copied.</source>
        <translation>目に見えない文字で、App IDまたはApp Secretのコピー時に混入したものです。</translation>
    </message>
    <message>
        <source>Copy them again and store them.</source>
        <translation>もう一度コピーして保存してください。</translation>
    </message>
    <message>
        <source>No scope was granted</source>
        <translation>スコープが付与されませんでした</translation>
    </message>
    <message>
        <source>Logto issues a token also when it grants nothing. Either no scope was asked for, or no machine-to-machine role of the application has it for this API resource.</source>
        <translation>Logtoは何も付与しない場合でもトークンを発行します。スコープを要求していないか、アプリケーションのM2MロールにこのAPIリソースのスコープがありません。</translation>
    </message>
    <message>
        <source>Assign the application a role with the scope. For the Management API that is the role &quot;Logto Management API access&quot;.</source>
        <translation>スコープを持つロールをアプリケーションに割り当ててください。Management APIの場合はロール「Logto Management API access」です。</translation>
    </message>
    <message>
        <source>Some scopes were not granted</source>
        <translation>一部のスコープが付与されませんでした</translation>
    </message>
    <message>
        <source>Logto leaves out without a word what the application&apos;s roles do not have for this API resource.</source>
        <translation>アプリケーションのロールにないこのAPIリソースのスコープは、Logtoが通知なしに除外します。</translation>
    </message>
    <message>
        <source>Check how the scopes are written, and which roles the application has.</source>
        <translation>スコープの表記と、アプリケーションのロールを確認してください。</translation>
    </message>
    <message>
        <source>More was granted than was asked for</source>
        <translation>要求より多く付与されました</translation>
    </message>
    <message>
        <source>The token holds scopes that the request did not name.</source>
        <translation>リクエストで指定していないスコープがトークンに含まれています。</translation>
    </message>
    <message>
        <source>Check the application&apos;s roles; they may have changed meanwhile.</source>
        <translation>アプリケーションのロールを確認してください。途中で変更された可能性があります。</translation>
    </message>
    <message>
        <source>The request had no bearer token</source>
        <translation>リクエストにBearerトークンがありません</translation>
    </message>
    <message>
        <source>The Authorization header is missing or does not begin with &quot;Bearer &quot;; the capital B matters.</source>
        <translation>Authorizationヘッダーがないか、「Bearer 」で始まっていません。先頭のBは大文字です。</translation>
    </message>
    <message>
        <source>Send the access token as &quot;Authorization: Bearer&quot;.</source>
        <translation>アクセストークンを「Authorization: Bearer」で送信してください。</translation>
    </message>
    <message>
        <source>The token is for another API</source>
        <translation>トークンは別のAPI用です</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience is exactly its own resource indicator.</source>
        <translation>Management APIは、オーディエンスが自身のリソースインジケーターと完全に一致するトークンだけを受け入れます。</translation>
    </message>
    <message>
        <source>Get a token for the resource of the Management API.</source>
        <translation>Management APIのリソース用のトークンを取得してください。</translation>
    </message>
    <message>
        <source>The token is of another issuer</source>
        <translation>トークンの発行者が異なります</translation>
    </message>
    <message>
        <source>It was issued by another tenant or under another host, or a proxy hides the server&apos;s own address.</source>
        <translation>別のテナントまたは別のホスト名で発行されたか、プロキシがサーバー自身のアドレスを隠しています。</translation>
    </message>
    <message>
        <source>Get the token from the tenant that is called, by the same host.</source>
        <translation>呼び出し先のテナントから、同じホスト名でトークンを取得してください。</translation>
    </message>
    <message>
        <source>The token&apos;s signature was refused</source>
        <translation>トークンの署名が拒否されました</translation>
    </message>
    <message>
        <source>It was signed with a key that the tenant does not have: by another tenant, or before its keys changed.</source>
        <translation>テナントにない鍵で署名されています。別のテナントの鍵か、鍵の変更前の署名です。</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>トークンの有効期限が切れています</translation>
    </message>
    <message>
        <source>It is older than the lifetime set for the API resource, or the clocks differ.</source>
        <translation>APIリソースに設定された有効期間を過ぎているか、時計がずれています。</translation>
    </message>
    <message>
        <source>Get a new token; if that does not help, compare the clocks.</source>
        <translation>新しいトークンを取得し、解決しない場合は時計を比較してください。</translation>
    </message>
    <message>
        <source>The token is not a JWT</source>
        <translation>トークンがJWTではありません</translation>
    </message>
    <message>
        <source>Tokens that were issued without a resource are opaque, and the API takes none of those.</source>
        <translation>リソースなしで発行されたトークンは不透明トークンであり、APIでは受け入れられません。</translation>
    </message>
    <message>
        <source>Get a token for the resource of the API.</source>
        <translation>APIのリソース用のトークンを取得してください。</translation>
    </message>
    <message>
        <source>The token lacks the scope &quot;all&quot;</source>
        <translation>トークンにスコープ「all」がありません</translation>
    </message>
    <message>
        <source>Every call of the Management API needs it, and the application has it by a machine-to-machine role.</source>
        <translation>Management APIのすべての呼び出しに必要で、アプリケーションにはM2Mロールによって付与されます。</translation>
    </message>
    <message>
        <source>Assign the application the role &quot;Logto Management API access&quot;, or another one with this scope.</source>
        <translation>ロール「Logto Management API access」またはこのスコープを持つ別のロールをアプリケーションに割り当ててください。</translation>
    </message>
    <message>
        <source>The tenant&apos;s plan does not allow this</source>
        <translation>テナントのプランでは許可されていません</translation>
    </message>
    <message>
        <source>The tenant is suspended, or a limit of its plan is reached.</source>
        <translation>テナントが停止されているか、プランの上限に達しています。</translation>
    </message>
    <message>
        <source>Look at the subscription in Logto Cloud.</source>
        <translation>Logto Cloudでサブスクリプションを確認してください。</translation>
    </message>
    <message>
        <source>This server does not offer the feature</source>
        <translation>このサーバーはこの機能を提供していません</translation>
    </message>
    <message>
        <source>It exists on Logto Cloud only, or is not configured here.</source>
        <translation>Logto Cloudにのみ存在するか、ここでは設定されていません。</translation>
    </message>
    <message>
        <source>The request&apos;s values were refused</source>
        <translation>リクエストの値が拒否されました</translation>
    </message>
    <message>
        <source>A parameter or a part of the body is not what the endpoint expects. A page has at most 100 rows.</source>
        <translation>パラメーターまたは本文の一部がエンドポイントの想定と異なります。1ページは最大100行です。</translation>
    </message>
    <message>
        <source>The details name the value.</source>
        <translation>該当する値は詳細に示されています。</translation>
    </message>
    <message>
        <source>The object does not exist</source>
        <translation>オブジェクトが存在しません</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, or its ID is of another tenant.</source>
        <translation>途中で削除されたか、IDが別のテナントのものです。</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>一覧を再読み込みしてください。</translation>
    </message>
    <message>
        <source>The App secret could not be read from the keychain</source>
        <translation>キーチェーンからApp Secretを読み取れませんでした</translation>
    </message>
    <message>
        <source>The keychain is locked, missing, did not answer, or has no entry for this profile.</source>
        <translation>キーチェーンがロックされている、存在しない、応答しない、またはこのプロファイルの項目がありません。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the secret for this session.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、このセッション用にシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>代わりに%1をお試しください。</translation>
    </message>
    <message>
        <source>The role is for users</source>
        <translation>ロールはユーザー用です</translation>
    </message>
    <message>
        <source>An application can hold machine-to-machine roles only, and the type of a role can&apos;t be changed.</source>
        <translation>アプリケーションが持てるのはM2Mロールだけで、ロールの種類は変えられません。</translation>
    </message>
    <message>
        <source>Assign a machine-to-machine role with the same permissions, or make one.</source>
        <translation>同じ権限を持つM2Mロールを割り当てるか、作成してください。</translation>
    </message>
    <message>
        <source>The token is older than a change of roles</source>
        <translation>トークンがロールの変更より古い</translation>
    </message>
    <message>
        <source>A token keeps what it was issued with until it expires, whatever is assigned or removed meanwhile.</source>
        <translation>その後に割り当てや削除をしても、トークンは期限まで発行時の内容を保ちます。</translation>
    </message>
    <message>
        <source>The role that was expected is not held</source>
        <translation>期待されるロールがありません</translation>
    </message>
    <message>
        <source>Only the endpoint for Hasura asks for a role by its name, and it means a role of a user.</source>
        <translation>ロール名を求めるのはHasura用エンドポイントだけで、ユーザーのロールを指します。</translation>
    </message>
    <message>
        <source>Call it with a user&apos;s token, and compare the header Expected-Role with the user&apos;s roles.</source>
        <translation>ユーザーのトークンで呼び出し、Expected-Roleヘッダーをユーザーのロールと比べてください。</translation>
    </message>
    <message>
        <source>The endpoint takes another kind of token</source>
        <translation>別の種類のトークン用のエンドポイントです</translation>
    </message>
    <message>
        <source>It serves users who are signed in. A machine-to-machine token stands for no user.</source>
        <translation>サインインしたユーザー用です。M2Mトークンはどのユーザーも表しません。</translation>
    </message>
    <message>
        <source>Use the Management API&apos;s endpoint for the same thing.</source>
        <translation>同じ目的のManagement APIのエンドポイントを使ってください。</translation>
    </message>
    <message>
        <source>The change does not fit what is there</source>
        <translation>変更が現状に合いません</translation>
    </message>
    <message>
        <source>What was to be assigned is assigned already, or Logto forbids it: permissions of the Management API can&apos;t go to roles for users, and its built-in roles can&apos;t be changed.</source>
        <translation>すでに割り当て済みか、Logtoが禁じています。Management APIの権限はユーザー用ロールに付けられず、組み込みロールは変更できません。</translation>
    </message>
    <message>
        <source>Reload; what is assigned already needs no change.</source>
        <translation>再読み込みしてください。割り当て済みのものに変更は不要です。</translation>
    </message>
    <message>
        <source>An API of your own refused the token</source>
        <translation>独自のAPIがトークンを拒否しました</translation>
    </message>
    <message>
        <source>It checks the token by itself: signature, issuer, audience, expiry and scopes. One of them is not what it expects.</source>
        <translation>APIは署名、発行者、オーディエンス、期限、スコープを自分で確認します。いずれかが期待と異なります。</translation>
    </message>
    <message>
        <source>Compare what the API expects with what the token says, check by check.</source>
        <translation>APIの期待とトークンの内容を一つずつ比べてください。</translation>
    </message>
    <message>
        <source>The API expects another signing algorithm</source>
        <translation>APIが別の署名アルゴリズムを期待しています</translation>
    </message>
    <message>
        <source>Logto signs with ES384, unless its keys were changed to RSA. Many libraries expect RS256.</source>
        <translation>鍵をRSAに変えていない限り、LogtoはES384で署名します。多くのライブラリはRS256を期待します。</translation>
    </message>
    <message>
        <source>Let the API accept ES384, or rotate the tenant&apos;s signing key to RSA.</source>
        <translation>APIでES384を受け付けるか、テナントの署名鍵をRSAに切り替えてください。</translation>
    </message>
    <message>
        <source>Assign a role that gives it: %1.</source>
        <translation>付与するロールを割り当ててください: %1。</translation>
    </message>
    <message>
        <source>Registered and near are: %1.</source>
        <translation>登録済みで近いもの: %1。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
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
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Organization roles</source>
        <translation>組織ロール</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>API permissions</source>
        <translation>APIの権限</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>トークン有効期間</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>ソーシャル</translation>
    </message>
    <message>
        <source>Enterprise SSO</source>
        <translation>エンタープライズSSO</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User ID at the provider</source>
        <translation>プロバイダーのユーザーID</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires within a day</source>
        <translation>1日以内に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>あと%n日で期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>アプリケーション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保持者</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>インジケーター</translation>
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
            <numerusform>%n個のキー: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message>
        <source>The pre-made Management API role is gone</source>
        <translation>既製のManagement APIロールがありません</translation>
    </message>
    <message>
        <source>New tenants have the role Logto Management API access. Without it or one like it no further application can be given access to the Management API.</source>
        <translation>新しいテナントにはロールLogto Management API accessがあります。これか同等のものがないと、他のアプリケーションにManagement APIのアクセスを与えられません。</translation>
    </message>
    <message>
        <source>The pre-made Management API role was edited</source>
        <translation>既製のManagement APIロールが編集されています</translation>
    </message>
    <message>
        <source>It was made to carry the scope all and nothing else. Guides and people rely on that: who is given it now gets something different.</source>
        <translation>本来はスコープallだけを持つロールです。手順書や人がそれを前提にしており、今これを受け取ると別のものになります。</translation>
    </message>
    <message>
        <source>An API resource looks like the Management API</source>
        <translation>Management APIに似たAPIリソース</translation>
    </message>
    <message>
        <source>Tokens for it look right and are refused by the Management API with 401. Only the built-in API resource counts, whatever the tenant&apos;s address is.</source>
        <translation>このトークンは正しく見えますが、Management APIは401で拒否します。テナントのアドレスに関係なく、組み込みのAPIリソースだけが有効です。</translation>
    </message>
    <message>
        <source>A default API hides a forgotten resource</source>
        <translation>デフォルトAPIがリソースの指定漏れを隠します</translation>
    </message>
    <message>
        <source>A token request that names no resource gets a token for this API instead of an error, and is refused only later, elsewhere.</source>
        <translation>リソースを書かないトークン要求はエラーにならずこのAPIのトークンになり、後で別の場所で拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) can do everything</source>
        <translation>
            <numerusform>すべてを行えるアプリケーション: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The Management API knows one scope, all: who has it reads and changes every user, application and secret of the tenant.</source>
        <translation>Management APIのスコープはallだけです。持つ者はテナントの全ユーザー、アプリケーション、シークレットを読み書きできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give nothing</source>
        <translation>
            <numerusform>何も付与しないロール: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever holds only such a role gets tokens without a scope, and a 403 from the API that should let them in.</source>
        <translation>このロールしかなければトークンにスコープがなく、通すはずのAPIは403を返します。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) give exactly the same</source>
        <translation>
            <numerusform>まったく同じ内容のロール: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to one of them is easily forgotten in the other.</source>
        <translation>片方の変更がもう片方で忘れられがちです。</translation>
    </message>
    <message>
        <source>The audit log was read back to %1.</source>
        <translation>監査ログは%1まで読み取りました。</translation>
    </message>
    <message>
        <source>The audit log was read back to %1, of busy applications to %2 at least.</source>
        <translation>監査ログは%1まで、活発なアプリケーションは少なくとも%2まで読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) have expired</source>
        <translation>
            <numerusform>期限切れのシークレット: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Token requests with them are refused. Delete them once nobody tries them any more.</source>
        <translation>これらでのトークン要求は拒否されます。使われなくなったら削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) expire within 30 days</source>
        <translation>
            <numerusform>30日以内に期限切れ: シークレット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day their applications get no more tokens. A second secret lets them move over without a gap.</source>
        <translation>その日からトークンを取得できません。2つ目のシークレットがあれば途切れず移行できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are not used</source>
        <translation>
            <numerusform>使われていないシークレット: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was asked for with them, and whoever finds one could. %1</source>
        <translation>トークン要求に使われておらず、見つけた人は使えます。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never expire</source>
        <translation>
            <numerusform>無期限のシークレット: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>One that leaks stays good until somebody notices. A secret&apos;s expiry is chosen when it is made and can&apos;t be changed later.</source>
        <translation>漏れると気付かれるまで有効です。期限は作成時に決まり、後で変えられません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>%n回、最後は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>要求: %1</translation>
    </message>
    <message>
        <source>the newest in the audit log</source>
        <translation>監査ログの最新分</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Asking the tenant…</source>
        <translation>テナントに問い合わせ中…</translation>
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
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing here is called that. Two letters and more are looked for in the tenant.</source>
        <translation>その名前のものはここにありません。2文字以上入力するとテナント内を検索します。</translation>
    </message>
    <message>
        <source>Nothing found. Names, IDs, e-mail addresses and URLs are understood.</source>
        <translation>見つかりません。名前、ID、メールアドレス、URLで検索できます。</translation>
    </message>
</context>
<context>
    <name>PermissionGroups</name>
    <message>
        <source>built-in</source>
        <translation>組み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>grants nothing</source>
        <translation>付与なし</translation>
    </message>
    <message>
        <source>scopes not read</source>
        <translation>スコープ未取得</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Decompression failed: %1</source>
        <translation>展開に失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
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
        <translation>アドレスがまだ入力されていません。</translation>
    </message>
    <message>
        <source>This is not a complete URL.</source>
        <translation>完全なURLではありません。</translation>
    </message>
    <message>
        <source>Only https and http addresses can be used.</source>
        <translation>使用できるのはhttpsとhttpのアドレスだけです。</translation>
    </message>
    <message>
        <source>Port 0 is no port.</source>
        <translation>ポート0は使用できません。</translation>
    </message>
    <message>
        <source>The URL has a user name or password in it, which would be sent along.</source>
        <translation>URLにユーザー名またはパスワードが含まれており、一緒に送信されてしまいます。</translation>
    </message>
    <message>
        <source>The URL has a # and something after it, which no server ever gets.</source>
        <translation>URLに#とそれ以降の文字があります。この部分はサーバーに届きません。</translation>
    </message>
    <message>
        <source>The URL has a control character in it.</source>
        <translation>URLに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The host is not this machine, so credentials could be read on the way.</source>
        <translation>ホストがこのコンピューターではないため、通信途中で資格情報を読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>A path needs a base URL, and this API resource has none in the connection.</source>
        <translation>パスにはベースURLが必要ですが、この接続のAPIリソースには設定されていません。</translation>
    </message>
    <message>
        <source>The Management API token goes to the connection&apos;s own endpoint only.</source>
        <translation>Management APIトークンは、この接続自身のエンドポイントにのみ送信されます。</translation>
    </message>
    <message>
        <source>The token of an API resource goes to the base URL of that resource only.</source>
        <translation>APIリソースのトークンは、そのリソースのベースURLにのみ送信されます。</translation>
    </message>
    <message>
        <source>The method has a character that no method can have.</source>
        <translation>メソッドに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; no answer could be shown.</source>
        <translation>CONNECTはトンネルを開くため、応答を表示できません。</translation>
    </message>
    <message>
        <source>A parameter has a value and no name.</source>
        <translation>値だけで名前のないパラメーターがあります。</translation>
    </message>
    <message>
        <source>A header&apos;s name has a character that none can have, or is missing.</source>
        <translation>ヘッダー名がないか、使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This header belongs to the connection and cannot be set.</source>
        <translation>このヘッダーは接続が管理するため、設定できません。</translation>
    </message>
    <message>
        <source>A header&apos;s value has a control character in it.</source>
        <translation>ヘッダーの値に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A token is chosen already. Choose no token to write the Authorization header yourself.</source>
        <translation>トークンがすでに選択されています。Authorizationヘッダーを自分で書くには、トークンなしを選択してください。</translation>
    </message>
    <message>
        <source>The App secret has a null character in it, which cannot be seen.</source>
        <translation>App Secretに目に見えないヌル文字が含まれています。</translation>
    </message>
    <message>
        <source>The App secret is longer than any keychain takes.</source>
        <translation>App Secretが長すぎてキーチェーンに保存できません。</translation>
    </message>
    <message>
        <source>The App secret is not text.</source>
        <translation>App Secretがテキストではありません。</translation>
    </message>
    <message>
        <source>A connection needs a name, without control characters.</source>
        <translation>接続には制御文字を含まない名前が必要です。</translation>
    </message>
    <message>
        <source>Another connection has the name %1 already.</source>
        <translation>名前%1は別の接続ですでに使われています。</translation>
    </message>
    <message>
        <source>The file is not JSON: line %1 cannot be read.</source>
        <translation>ファイルがJSONではありません。%1行目を読み取れません。</translation>
    </message>
    <message>
        <source>The file was not written by the export of connections.</source>
        <translation>接続のエクスポートで作成されたファイルではありません。</translation>
    </message>
    <message>
        <source>The file has format version %1, of another version of the program.</source>
        <translation>ファイルの形式バージョンは%1で、別のバージョンのプログラムのものです。</translation>
    </message>
    <message>
        <source>The file has no connections in it.</source>
        <translation>ファイルに接続がありません。</translation>
    </message>
    <message>
        <source>The file has %1 connections, more than can be imported at once.</source>
        <translation>ファイルに%1件の接続があり、一度にインポートできる数を超えています。</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not what it should be.</source>
        <translation>%1の内容が正しくありません。</translation>
    </message>
    <message>
        <source>%1 is missing, too long, or has control characters in it.</source>
        <translation>%1がないか、長すぎるか、制御文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 is not the address of a tenant.</source>
        <translation>%1はテナントのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>It was kept for one session only, and that one has ended.</source>
        <translation>1つのセッションでのみ保持されていましたが、そのセッションは終了しました。</translation>
    </message>
    <message>
        <source>No complete answer came within the time limit of %1.</source>
        <translation>時間制限%1以内に完全な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing came from the server for %1.</source>
        <translation>サーバーから%1何も届きませんでした。</translation>
    </message>
    <message>
        <source>No connection came about within %1.</source>
        <translation>%1以内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書が期限切れです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet; this computer&apos;s clock may be wrong.</source>
        <translation>サーバーの証明書はまだ有効ではありません。このコンピューターの時計がずれている可能性があります。</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, and nobody trusted here vouches for it.</source>
        <translation>サーバーの証明書は自己署名で、ここで信頼された保証がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not trusted here.</source>
        <translation>サーバーの証明書はここで信頼されていない認証局のものです。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>サーバーの証明書は別のホスト用です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>サーバーの証明書は失効しています。</translation>
    </message>
    <message>
        <source>It passed the limit of %1 and was stopped.</source>
        <translation>上限%1を超えたため中止しました。</translation>
    </message>
    <message>
        <source>Its compression is broken, or it grows past all measure.</source>
        <translation>圧縮が壊れているか、際限なく膨らみます。</translation>
    </message>
    <message>
        <source>Its header has no fields, or too many to be read.</source>
        <translation>ヘッダーにフィールドがないか、多すぎて読めません。</translation>
    </message>
</context>
<context>
    <name>RoleTypes</name>
    <message>
        <source>Machine-to-machine</source>
        <translation>マシン間 (M2M)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
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
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>LIKE pattern</source>
        <translation>LIKEパターン</translation>
    </message>
    <message>
        <source>SIMILAR TO pattern</source>
        <translation>SIMILAR TOパターン</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>値全体</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>It may not end in a single backslash.</source>
        <translation>末尾を単独のバックスラッシュにすることはできません。</translation>
    </message>
    <message>
        <source>Check its brackets, its repetitions, and a backslash at the end.</source>
        <translation>括弧、繰り返し、末尾のバックスラッシュを確認してください。</translation>
    </message>
    <message>
        <source>The server can&apos;t read “%1”</source>
        <translation>サーバーは「%1」を読み取れません</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>The endpoint has no /oidc at its end.</source>
        <translation>エンドポイントの末尾に/oidcは付きません。</translation>
    </message>
    <message>
        <source>The endpoint has no /api at its end.</source>
        <translation>エンドポイントの末尾に/apiは付きません。</translation>
    </message>
    <message>
        <source>The endpoint is the tenant&apos;s address, not the Console&apos;s.</source>
        <translation>エンドポイントはConsoleではなく、テナントのアドレスです。</translation>
    </message>
    <message>
        <source>Port 3002 is the admin tenant; applications live in the one on port 3001.</source>
        <translation>ポート3002は管理テナントです。アプリケーションはポート3001のテナントにあります。</translation>
    </message>
    <message>
        <source>The endpoint usually has no path.</source>
        <translation>エンドポイントには通常パスがありません。</translation>
    </message>
    <message>
        <source>There is white space in it.</source>
        <translation>空白が含まれています。</translation>
    </message>
    <message>
        <source>It does not begin with https://.</source>
        <translation>https://で始まっていません。</translation>
    </message>
    <message>
        <source>Plain http is for this machine only; other hosts need https.</source>
        <translation>暗号化なしのhttpはこのコンピューター専用です。他のホストではhttpsが必要です。</translation>
    </message>
    <message>
        <source>The endpoint has no user name or password in it.</source>
        <translation>エンドポイントにユーザー名やパスワードは含まれません。</translation>
    </message>
    <message>
        <source>The endpoint ends before ? and #.</source>
        <translation>エンドポイントに?や#以降は含まれません。</translation>
    </message>
    <message>
        <source>A custom domain works; tokens carry it as their issuer, and the resource stays the same.</source>
        <translation>カスタムドメインも使えます。トークンの発行者はそのドメインになり、リソースは変わりません。</translation>
    </message>
    <message>
        <source>This host is a Logto Cloud tenant.</source>
        <translation>このホストはLogto Cloudのテナントです。</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>A tenant ID has small letters, digits and hyphens only, as in https://{tenant ID}.logto.app.</source>
        <translation>テナントIDに使えるのは英小文字、数字、ハイフンだけです (例: https://{tenant ID}.logto.app)。</translation>
    </message>
    <message>
        <source>There is white space in the App secret.</source>
        <translation>App Secretに空白が含まれています。</translation>
    </message>
    <message>
        <source>There is an invisible character in the App secret.</source>
        <translation>App Secretに見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>App secrets that Logto makes have 32 characters.</source>
        <translation>Logtoが作成するApp Secretは32文字です。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reach the host</source>
        <translation>ホストに接続</translation>
    </message>
    <message>
        <source>Read the discovery document</source>
        <translation>ディスカバリー文書を読み取り</translation>
    </message>
    <message>
        <source>Compare the issuer</source>
        <translation>発行者を比較</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>時計を比較</translation>
    </message>
    <message>
        <source>Authenticate the application</source>
        <translation>アプリケーションを認証</translation>
    </message>
    <message>
        <source>Ask for the Management API</source>
        <translation>Management APIを要求</translation>
    </message>
    <message>
        <source>Get the scope &quot;all&quot;</source>
        <translation>スコープ「all」を取得</translation>
    </message>
    <message>
        <source>Call the Management API</source>
        <translation>Management APIを呼び出し</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window.</source>
        <translation>別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Still waiting for an answer</source>
        <translation>まだ応答を待っています</translation>
    </message>
    <message>
        <source>The tenant or the network is slow just now.</source>
        <translation>テナントまたはネットワークの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
</context>
<context>
    <name>WhatIfGroups</name>
    <message>
        <source>gains</source>
        <translation>得る</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>失う</translation>
    </message>
    <message numerus="yes">
        <source>gains %n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件を得る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件を失う</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets the role %2</source>
        <translation>%1がロール%2を得る</translation>
    </message>
    <message>
        <source>%1 loses the role %2</source>
        <translation>%1がロール%2を失う</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 is taken away</source>
        <translation>%1を除去</translation>
    </message>
    <message>
        <source>the role is deleted</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>the API resource is deleted</source>
        <translation>APIリソースを削除</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>organization role, in every organization</source>
        <translation>組織ロール (すべての組織)</translation>
    </message>
</context>
<context>
    <name>WhoCan</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>アプリケーション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s)</source>
        <translation>
            <numerusform>最大%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>held by no application</source>
        <translation>持つアプリケーションなし</translation>
    </message>
    <message>
        <source>organization role for users</source>
        <translation>ユーザー用の組織ロール</translation>
    </message>
    <message>
        <source>organization role for applications</source>
        <translation>アプリケーション用の組織ロール</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s)</source>
        <translation>
            <numerusform>組織ロール%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AccessTab</name>
    <message>
        <source>Scopes the application gets, by API resource, with the roles that give them</source>
        <translation>アプリケーションが得るスコープ (APIリソース別、付与するロールつき)</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Asks real tokens what they grant</source>
        <translation>実際のトークンが付与するものを調べます</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>「トークン」で開く</translation>
    </message>
    <message>
        <source>Open in Matrix</source>
        <translation>「マトリックス」で開く</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>This application was not there when roles and applications were read</source>
        <translation>ロールとアプリケーションの読み取り時にこのアプリケーションはありませんでした</translation>
    </message>
    <message>
        <source>What it gets in this organization is not read yet</source>
        <translation>この組織で得るものはまだ読み取っていません</translation>
    </message>
    <message>
        <source>It should get no scope</source>
        <translation>スコープは得ないはずです</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>It should get %n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件を得るはずです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>APIリソース%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>スコープ%n件が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) too many</source>
        <translation>
            <numerusform>スコープ%n件が余分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) refused</source>
        <translation>
            <numerusform>トークン%n件が拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>Real tokens differ: %1</source>
        <translation>実際のトークンとの差: %1</translation>
    </message>
    <message numerus="yes">
        <source>Real tokens for %n API resource(s) agree</source>
        <translation>
            <numerusform>APIリソース%n件の実際のトークンは一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Every API resource</source>
        <translation>すべてのAPIリソース</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセスなし</translation>
    </message>
    <message>
        <source>No role gives it a scope. Its tokens are issued all the same, without any.</source>
        <translation>スコープを付与するロールがありません。トークンはスコープなしで発行されます。</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>All requests of this session</source>
        <translation>このセッションのすべてのリクエスト</translation>
    </message>
</context>
<context>
    <name>lwb::ActivityDrawer</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Filter by method, path, status or token</source>
        <translation>メソッド、パス、ステータス、トークンで絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Keep the newest request in view</source>
        <translation>最新のリクエストを常に表示</translation>
    </message>
    <message>
        <source>Forget all finished requests</source>
        <translation>完了したリクエストをすべて消去</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>アクティビティを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>リクエスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests</source>
        <translation>
            <numerusform>リクエスト%n件中%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::AnswerView</name>
    <message>
        <source>Save the body to a file</source>
        <translation>本文をファイルに保存</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body, indented</source>
        <translation>本文 (インデント付き)</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>受信したままの本文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <source>Send the request to see what the API says.</source>
        <translation>リクエストを送信すると、APIの応答を確認できます。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>Cancel stops waiting.</source>
        <translation>キャンセルすると待機をやめます。</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>ダウンロード %1</translation>
    </message>
    <message>
        <source>The body has %1, more than is shown here. Save it to a file to read it all.</source>
        <translation>本文は%1あり、ここには一部だけを表示しています。すべてを読むにはファイルに保存してください。</translation>
    </message>
    <message>
        <source>The body is not text. Save it to a file.</source>
        <translation>本文はテキストではありません。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>本文を保存</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>%1後にキャンセルしました</translation>
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
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>APIの期待</translation>
    </message>
    <message>
        <source>The token that was sent is checked as the API would check it. Change these to what the API is set up for.</source>
        <translation>送ったトークンをAPIと同じように確認します。APIの設定に合わせて変えてください。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Scopes it needs</source>
        <translation>必要なスコープ</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>拒否の理由は？</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>any, or for example ES384</source>
        <translation>任意、または例: ES384</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>The token is gone</source>
        <translation>トークンがもうありません</translation>
    </message>
    <message>
        <source>Send the request again, then ask.</source>
        <translation>もう一度送信してからお試しください。</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s keys…</source>
        <translation>テナントの鍵を読み取り中…</translation>
    </message>
    <message>
        <source>This check fails: %1</source>
        <translation>不合格の項目: %1</translation>
    </message>
    <message>
        <source>An API with these expectations takes the token</source>
        <translation>この期待のAPIならトークンを受け付けます</translation>
    </message>
    <message>
        <source>If it refuses it all the same, it is set up for something else, keeps keys from before the tenant changed them, or its clock is off.</source>
        <translation>それでも拒否するなら、APIの設定が違うか、鍵の切り替え前の鍵を持っているか、時計がずれています。</translation>
    </message>
    <message>
        <source>The token could not be verified</source>
        <translation>トークンを検証できませんでした</translation>
    </message>
    <message>
        <source>The tenant&apos;s keys could not be read.</source>
        <translation>テナントの鍵を読み取れませんでした。</translation>
    </message>
    <message>
        <source>the token lacks %1</source>
        <translation>トークンに%1がありません</translation>
    </message>
</context>
<context>
    <name>lwb::ApiResourcesEditor</name>
    <message>
        <source>Your own API resources</source>
        <translation>独自のAPIリソース</translation>
    </message>
    <message>
        <source>What the request panel can call beside the Management API.</source>
        <translation>Management APIのほかに、リクエスト画面から呼び出せるAPIです。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an API resource</source>
        <translation>APIリソースを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the API resource</source>
        <translation>APIリソースを削除</translation>
    </message>
    <message>
        <source>Resource indicator</source>
        <translation>リソースインジケーター</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Row %1: a resource indicator is an absolute URI, such as https://shopping.api.</source>
        <translation>%1行目: リソースインジケーターはhttps://shopping.apiのような絶対URIです。</translation>
    </message>
    <message>
        <source>Row %1: the base URL must start with https://, or http:// on this computer.</source>
        <translation>%1行目: ベースURLはhttps://で始まる必要があります。このコンピューターの場合はhttp://も使えます。</translation>
    </message>
</context>
<context>
    <name>lwb::AppContext</name>
    <message>
        <source>Demo tenant</source>
        <translation>デモテナント</translation>
    </message>
    <message>
        <source>Shopping API</source>
        <translation>Shopping API</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>解除して再試行</translation>
    </message>
    <message>
        <source>Enter the App secret…</source>
        <translation>App Secretを入力…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>接続を編集…</translation>
    </message>
</context>
<context>
    <name>lwb::AppearanceSettings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Open windows change at once, and show what they showed.</source>
        <translation>開いているウィンドウは、表示内容を保ったまますぐに切り替わります。</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationDetails</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ロールはまだありません</translation>
    </message>
    <message>
        <source>Without a role its tokens carry no scope. Logto still answers 200, and the API then says 403.</source>
        <translation>ロールがないと、トークンにスコープが含まれません。その場合もLogtoは200を返し、その後APIが403を返します。</translation>
    </message>
    <message>
        <source>The application as JSON</source>
        <translation>アプリケーションのJSON</translation>
    </message>
    <message>
        <source>No roles here</source>
        <translation>ロールの対象外です</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles. This one acts for the users who sign in with it.</source>
        <translation>ロールを持てるのはM2Mアプリケーションだけです。このアプリケーションは、サインインしたユーザーに代わって動作します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Third-party</source>
        <translation>サードパーティ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Logto endpoint</source>
        <translation>Logtoエンドポイント</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>JWKS</source>
        <translation>JWKS</translation>
    </message>
    <message>
        <source>Roles of the application, with their scopes</source>
        <translation>アプリケーションのロールとそのスコープ</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>ロール%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the application: names and expiry</source>
        <translation>アプリケーションのシークレット: 名前と有効期限</translation>
    </message>
    <message>
        <source>No secrets</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>Without a secret it can&apos;t ask for a token.</source>
        <translation>シークレットがないとトークンを要求できません。</translation>
    </message>
    <message>
        <source>Organizations of the application</source>
        <translation>アプリケーションの組織</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>組織に属していません</translation>
    </message>
    <message>
        <source>It can get no organization token.</source>
        <translation>組織トークンを取得できません。</translation>
    </message>
    <message>
        <source>The application&apos;s entries of the audit log, newest first</source>
        <translation>アプリケーションの監査ログ (新しい順)</translation>
    </message>
    <message>
        <source>Nothing in the audit log</source>
        <translation>監査ログなし</translation>
    </message>
    <message>
        <source>Neither a token was asked for nor did anybody sign in with it.</source>
        <translation>トークンの要求もサインインも行われていません。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No organizations here</source>
        <translation>組織の対象外です</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications join organizations. This one acts for the members who sign in with it.</source>
        <translation>組織に参加できるのはM2Mアプリケーションだけです。このアプリケーションは、サインインしたメンバーに代わって動作します。</translation>
    </message>
    <message>
        <source>No secrets here</source>
        <translation>シークレットの対象外です</translation>
    </message>
    <message>
        <source>An application on a user&apos;s device can&apos;t keep a secret. This one signs users in without one.</source>
        <translation>ユーザーのデバイス上のアプリケーションではシークレットを秘密に保てません。このアプリケーションはシークレットなしでユーザーをサインインさせます。</translation>
    </message>
    <message>
        <source>SAML applications trust a certificate instead.</source>
        <translation>SAMLアプリケーションでは代わりに証明書を使用します。</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>カスタムデータ</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the JSON</source>
        <translation>
            <numerusform>JSONに%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>No access of its own</source>
        <translation>自身のアクセスなし</translation>
    </message>
    <message>
        <source>Its tokens carry what the user who signs in may do, within what was asked for.</source>
        <translation>トークンは、要求の範囲でサインインしたユーザーの権限を持ちます。</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>仮定できるものがありません</translation>
    </message>
    <message>
        <source>Only machine-to-machine applications hold roles.</source>
        <translation>ロールを持つのはM2Mアプリケーションだけです。</translation>
    </message>
</context>
<context>
    <name>lwb::ApplicationsPage</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>名前またはIDで絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>アプリケーション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) found</source>
        <translation>
            <numerusform>%n件のアプリケーションが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No application&apos;s name or ID holds what you typed, or none is of that type.</source>
        <translation>入力した文字を名前またはIDに含むアプリケーション、またはその種類のアプリケーションがありません。</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>アプリケーションはまだありません</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Logtoコンソールで作成し、更新するとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>lwb::AuditLogPage</name>
    <message>
        <source>Tokens for machines</source>
        <translation>マシンのトークン</translation>
    </message>
    <message>
        <source>Tokens for users</source>
        <translation>ユーザーのトークン</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Find in what is loaded</source>
        <translation>読み込み済みから検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Shows new entries as they come</source>
        <translation>新しいログを届き次第表示します</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The newest entries stand first: the server sends no other order.</source>
        <translation>新しい順に表示しています。サーバーは他の順序に対応していません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n loaded</source>
        <translation>
            <numerusform>%1/%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>最新の%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, more below</source>
        <translation>
            <numerusform>%n件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No entry that is loaded fits the filters.</source>
        <translation>読み込み済みのログに、条件に一致するものがありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>Logto writes one for every token exchange and every sign-in.</source>
        <translation>Logtoはトークン交換とサインインのたびにログを記録します。</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>理由は上に表示されています。</translation>
    </message>
    <message>
        <source>Token exchanges and sign-ins over time</source>
        <translation>トークン交換とサインインの推移</translation>
    </message>
    <message numerus="yes">
        <source>%n entries searched</source>
        <translation>
            <numerusform>記録%n件を検索済み</numerusform>
        </translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>より古いものがあります。</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>検索を続ける</translation>
    </message>
</context>
<context>
    <name>lwb::CheckList</name>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
</context>
<context>
    <name>lwb::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Deleteキーで削除</translation>
    </message>
</context>
<context>
    <name>lwb::ClaimList</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>lwb::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>or paste any ID, e-mail or URL</source>
        <translation>またはID、メール、URLを貼り付け</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスティング</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナントID</translation>
    </message>
    <message>
        <source>From the address of Logto Cloud’s console</source>
        <translation>Logto Cloudコンソールのアドレスに含まれます</translation>
    </message>
    <message>
        <source>Custom domain (optional)</source>
        <translation>カスタムドメイン (任意)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
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
        <translation>環境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep the App secret in</source>
        <translation>App Secretの保存先</translation>
    </message>
    <message>
        <source>Read-only: no write actions at all</source>
        <translation>読み取り専用: 書き込み操作をすべて無効にする</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Management API resource</source>
        <translation>Management APIリソース</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Extra certificate authorities (PEM file)</source>
        <translation>追加の認証局 (PEMファイル)</translation>
    </message>
    <message>
        <source>Derived from what you typed</source>
        <translation>入力内容から導出</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>どこで確認できますか？</translation>
    </message>
    <message>
        <source>Logto Cloud</source>
        <translation>Logto Cloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>セルフホスト</translation>
    </message>
    <message>
        <source>The system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Memory, for this session only</source>
        <translation>メモリ (このセッションのみ)</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basicヘッダー</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>For a server whose certificate the system does not know</source>
        <translation>システムが認識しない証明書を使うサーバー向け</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) chosen</source>
        <translation>
            <numerusform>%n個の証明書を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEMファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate.</source>
        <translation>%1にPEM証明書がありません。</translation>
    </message>
    <message>
        <source>Reads a curl command, .env lines or a createManagementApi(…) call from the clipboard</source>
        <translation>クリップボードのcurlコマンド、.envの行、createManagementApi(…)の呼び出しを読み取ります</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼り付け…</translation>
    </message>
    <message>
        <source>Nothing to read on the clipboard</source>
        <translation>クリップボードに読み取れる内容がありません</translation>
    </message>
    <message>
        <source>Copy a curl command that asks for a token, .env lines or a createManagementApi(…) call first.</source>
        <translation>先に、トークンを要求するcurlコマンド、.envの行、またはcreateManagementApi(…)の呼び出しをコピーしてください。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Filled in from the clipboard</source>
        <translation>クリップボードから入力しました</translation>
    </message>
    <message>
        <source>The App secret is not copied</source>
        <translation>App Secretはコピーされません</translation>
    </message>
    <message>
        <source>Enter it, or the one of another application.</source>
        <translation>同じApp Secretを入力するか、別のアプリケーションのものを入力してください。</translation>
    </message>
    <message>
        <source>In the Logto console, create a Machine-to-machine application.</source>
        <translation>LogtoコンソールでMachine-to-Machineアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>Give it a role that carries Management API access.</source>
        <translation>Management APIアクセスを持つロールを付けます。</translation>
    </message>
    <message>
        <source>Copy its App ID and App secret here. Both stay on this computer.</source>
        <translation>App IDとApp Secretをここにコピーします。どちらもこのコンピューターに残ります。</translation>
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
        <translation>アプリケーションに何が許可されているかを、実際のトークンで確かめられます。</translation>
    </message>
    <message>
        <source>Secrets go to your system keychain, tokens stay in memory. No telemetry, no account.</source>
        <translation>シークレットはシステムのキーチェーンに、トークンはメモリに保持します。テレメトリもアカウントもありません。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>Logto Cloud or self-hosted, with an M2M application</source>
        <translation>Logto Cloudまたはセルフホスト</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>デモテナントを試す</translation>
    </message>
    <message>
        <source>One click. No account, no network; everything works</source>
        <translation>アカウントもネットワークも不要です</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>このまま接続</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>このセッションのみ保持</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The connection %1 is gone</source>
        <translation>接続%1はなくなりました</translation>
    </message>
    <message>
        <source>It was deleted here or by another program.</source>
        <translation>ここで、または別のプログラムによって削除されました。</translation>
    </message>
    <message>
        <source>Use it and test again</source>
        <translation>使用して再テスト</translation>
    </message>
    <message>
        <source>Before your changes</source>
        <translation>変更前の結果</translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionDetails</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Change the App secret…</source>
        <translation>App Secretを変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basicヘッダー</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>独自の認証局%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
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
        <translation>App Secretを置き換えました</translation>
    </message>
    <message>
        <source>The tenant gave a token for the new one. Open the connection again to use it.</source>
        <translation>テナントが新しいApp Secretでトークンを発行しました。使用するには接続を開き直してください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>ファイルからインポート…</translation>
    </message>
    <message>
        <source>Export the selected ones…</source>
        <translation>選択した接続をエクスポート…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全件エクスポート…</translation>
    </message>
    <message>
        <source>Delete the selected ones…</source>
        <translation>選択した接続を削除…</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>接続%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Connect a tenant, or import a file of connections from another computer.</source>
        <translation>テナントに接続するか、別のコンピューターからエクスポートした接続のファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No connection holds what you typed.</source>
        <translation>入力した文字を含む接続がありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続のインポート</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation>接続 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n件の接続をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are not in the file: each is asked for when it is first used.</source>
        <translation>App Secretはファイルに含まれていません。各接続を初めて使うときに入力を求められます。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続のエクスポート</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) exported</source>
        <translation>
            <numerusform>%n件の接続をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds no App secrets.</source>
        <translation>ファイル%1にApp Secretは含まれていません。</translation>
    </message>
    <message>
        <source>Delete connections</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>接続%1を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connection(s)?</source>
        <translation>
            <numerusform>%n件の接続を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The App secret goes too. Nothing changes in the tenant.</source>
        <translation>App Secretも削除されます。テナント側は何も変わりません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) deleted</source>
        <translation>
            <numerusform>%n件の接続を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Their App secrets are gone from this computer.</source>
        <translation>App Secretはこのコンピューターから削除されました。</translation>
    </message>
    <message>
        <source>%1 was not deleted: its App secret is still in the keychain.</source>
        <translation>%1は削除されませんでした。App Secretがまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Without the connection the entry logto-workbench/%1 would stay there.</source>
        <translation>接続を削除しても、項目logto-workbench/%1が残ります。</translation>
    </message>
    <message>
        <source>Delete it, leave the secret</source>
        <translation>シークレットを残して削除</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <translation>接続を残す</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>接続を削除</translation>
    </message>
</context>
<context>
    <name>lwb::DataSettings</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What was kept of your windows could not be read or written: %1 (%2)</source>
        <translation>ウィンドウの保存情報を読み書きできませんでした: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>No program on this system opens folders.</source>
        <translation>このシステムにはフォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>履歴を消去しますか？</translation>
    </message>
    <message>
        <source>Drafts, filters, columns, recent objects and the places of windows are forgotten. Connections, their secrets and these settings stay.</source>
        <translation>下書き、絞り込み、列、最近のオブジェクト、ウィンドウの位置が消去されます。接続、シークレット、この設定は残ります。</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>すべて消去しました。</translation>
    </message>
</context>
<context>
    <name>lwb::DerivedBox</name>
    <message>
        <source>Derived from what you typed</source>
        <translation>入力内容から導出</translation>
    </message>
</context>
<context>
    <name>lwb::DetailHeader</name>
    <message>
        <source>Copy the ID</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>lwb::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
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
        <translation>やり取り: %1</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>応答になし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>lwb::ExchangeDetails</name>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Open in Requests</source>
        <translation>「リクエスト」で開く</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>Close the request&apos;s details</source>
        <translation>リクエストの詳細を閉じる</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>token: %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行%1回目</translation>
    </message>
    <message>
        <source>The log did not keep the whole body of this request.</source>
        <translation>このリクエストの本文全体は記録に残っていません。</translation>
    </message>
    <message>
        <source>The log did not keep this body.</source>
        <translation>この本文は記録に残っていません。</translation>
    </message>
    <message>
        <source>The log keeps the first 64 KB of a body.</source>
        <translation>記録に残るのは本文の先頭64 KBです。</translation>
    </message>
    <message>
        <source>as application %1</source>
        <translation>アプリケーション%1として</translation>
    </message>
</context>
<context>
    <name>lwb::ExplainDialog</name>
    <message>
        <source>Paste what failed</source>
        <translation>失敗内容を貼り付け</translation>
    </message>
    <message>
        <source>An HTTP answer, the output of curl -v, a JSON body, an entry of the audit log, an exception, lines of a log. It is read here, sent nowhere and kept nowhere.</source>
        <translation>HTTP応答、curl -vの出力、JSON本文、監査ログの項目、例外、ログの行。ここで読むだけで、送信も保存もしません。</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>エラーを説明</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>説明するテキスト</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>What it means appears here.</source>
        <translation>意味がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing in the text is a cause that is known. The status line, and the body of the answer, tell most.</source>
        <translation>既知の原因は見つかりません。ステータス行と応答の本文が最も役立ちます。</translation>
    </message>
</context>
<context>
    <name>lwb::ExportBar</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV (表計算ソフト用)…</translation>
    </message>
    <message>
        <source>JSON, as the server has it…</source>
        <translation>JSON (サーバーの形式のまま)…</translation>
    </message>
    <message>
        <source>NDJSON, an object per line…</source>
        <translation>NDJSON (1行に1オブジェクト)…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>ファイルにエクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Asking for the first rows…</source>
        <translation>最初の行を要求中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2 rows read, %3 written</source>
        <translation>%2行中%1行を読み取り、%3行を書き込み</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2行中%1行</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>%n行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>エクスポートをキャンセルしました</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 written</source>
        <translation>%1行を読み取り、%2行を書き込み</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>エクスポートを実行中です</translation>
    </message>
    <message>
        <source>Going on ends it, and no file is written.</source>
        <translation>続けるとエクスポートは終了し、ファイルは書き込まれません。</translation>
    </message>
    <message>
        <source>End the export</source>
        <translation>エクスポートを終了</translation>
    </message>
</context>
<context>
    <name>lwb::FieldBox</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>lwb::FindingBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::FindingList</name>
    <message>
        <source>Show the connections</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>Show the application</source>
        <translation>アプリケーションを表示</translation>
    </message>
    <message>
        <source>Show the applications</source>
        <translation>アプリケーションを表示</translation>
    </message>
    <message>
        <source>Show the API resources</source>
        <translation>APIリソースを表示</translation>
    </message>
    <message>
        <source>Show the organization</source>
        <translation>組織を表示</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>組織を表示</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>監査ログを表示</translation>
    </message>
    <message>
        <source>Look into a token</source>
        <translation>トークンを調べる</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>ロールを表示</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>設定を表示</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>診断%1</translation>
    </message>
</context>
<context>
    <name>lwb::GraphTab</name>
    <message>
        <source>Reading who may do what</source>
        <translation>権限の関係を読み取り中</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>ロールとアプリケーションを一覧中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1/%n件の応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Roles and applications are not read</source>
        <translation>ロールとアプリケーションは未取得です</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Not everything was read: what is missing here is not proved absent</source>
        <translation>一部を読み取れていません。ここになくても、ないとは限りません</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>残りを読み取る</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
</context>
<context>
    <name>lwb::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>問題が発生したとき</translation>
    </message>
    <message>
        <source>A file with versions, settings, the last requests and messages helps to find the fault. Secrets, tokens and bodies are not in it; addresses are. Read it before you pass it on.</source>
        <translation>バージョン、設定、最近のリクエストとメッセージを記録したファイルは、原因の特定に役立ちます。シークレット、トークン、本文は含まれませんが、アドレスは含まれます。渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェア</translation>
    </message>
    <message>
        <source>Independent of Silverhand Inc., the makers of Logto.</source>
        <translation>Logtoの開発元Silverhand Inc.とは関係ありません。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>エラーを説明…</translation>
    </message>
</context>
<context>
    <name>lwb::ImportPreview</name>
    <message>
        <source>A file holds no App secrets: each new connection asks for its own when it is opened.</source>
        <translation>ファイルにApp Secretは含まれていません。新しい接続を開くときに、それぞれ入力を求められます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It brings certificate authorities that its connection will trust.</source>
        <translation>この接続が信頼する認証局が含まれています。</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1の扱い</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add as %1</source>
        <translation>%1として追加</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>%1からインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connection(s)</source>
        <translation>
            <numerusform>%n件の接続をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
</context>
<context>
    <name>lwb::JsonEdit</name>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Not JSON at line %1</source>
        <translation>%1行目がJSONではありません</translation>
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
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>lwb::KnownConnections</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>接続一覧</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Manage the connections</source>
        <translation>接続を管理</translation>
    </message>
</context>
<context>
    <name>lwb::LimitSettings</name>
    <message>
        <source>Time limits</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Until a connection stands.</source>
        <translation>接続が確立するまでの時間です。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>While nothing comes from the server.</source>
        <translation>サーバーから何も届かない時間です。</translation>
    </message>
    <message>
        <source>A whole call</source>
        <translation>呼び出し全体</translation>
    </message>
    <message>
        <source>For the console&apos;s own calls, retries apart.</source>
        <translation>コンソール自身の呼び出しに適用 (再試行を除く)。</translation>
    </message>
    <message>
        <source>Silence in Requests</source>
        <translation>「リクエスト」の無応答</translation>
    </message>
    <message>
        <source>What you send there has no other limit.</source>
        <translation>ここで送信するものに、他の制限はありません。</translation>
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
        <translation>%1 (表示幅不足)</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>lwb::ListPage</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>並べ替えには一覧全体が必要ですが、長すぎるため読み込めません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>理由は上に表示されています。</translation>
    </message>
</context>
<context>
    <name>lwb::ListView</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>列見出し付きでコピー</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n ID(s)</source>
        <translation>
            <numerusform>%n件のIDをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
</context>
<context>
    <name>lwb::LogChart</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>集計できません: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart over time. %1</source>
        <translation>時系列グラフ。%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>lwb::LogEntryDetails</name>
    <message>
        <source>The log entry as JSON</source>
        <translation>ログのJSON</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Secret used</source>
        <translation>使用シークレット</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>対処法</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Logto said</source>
        <translation>Logtoの応答</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Token by client credentials</source>
        <translation>クライアントクレデンシャルによるトークン</translation>
    </message>
    <message>
        <source>Token by authorization code</source>
        <translation>認可コードによるトークン</translation>
    </message>
    <message>
        <source>Token by refresh token</source>
        <translation>リフレッシュトークンによるトークン</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>トークン交換</translation>
    </message>
    <message>
        <source>Token by an unknown grant</source>
        <translation>不明なグラントによるトークン</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>トークンの取り消し</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>パスワード再設定</translation>
    </message>
    <message>
        <source>Custom claims of an application&apos;s token</source>
        <translation>アプリケーショントークンのカスタムクレーム</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>その他のイベント…</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべての実行者</translation>
    </message>
    <message>
        <source>Application…</source>
        <translation>アプリケーション…</translation>
    </message>
    <message>
        <source>User…</source>
        <translation>ユーザー…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>イベントで絞り込み</translation>
    </message>
    <message>
        <source>The event&apos;s key, as in a log entry:</source>
        <translation>ログに記録されているイベントのキー:</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Application and user</source>
        <translation>アプリケーションとユーザー</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>lwb::LogTimeDialog</name>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Entries between</source>
        <translation>期間内の記録</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>終了が開始より前です</translation>
    </message>
</context>
<context>
    <name>lwb::LogWhoDialog</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>誰の記録</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Name or ID</source>
        <translation>名前またはID</translation>
    </message>
    <message>
        <source>Name, e-mail, username or ID</source>
        <translation>名前、メール、ユーザー名、ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not the name of one application</source>
        <translation>アプリケーションの名前ではありません</translation>
    </message>
    <message>
        <source>Choose one of those found</source>
        <translation>見つかったものから選択</translation>
    </message>
</context>
<context>
    <name>lwb::LonePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>lwb::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>デモテナント</translation>
    </message>
    <message>
        <source>Connect a tenant…</source>
        <translation>テナントに接続…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1に切り替え</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>デモテナントを試す</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>キー操作とヘルプ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit; all windows come back next time</source>
        <translation>終了 (次回すべてのウィンドウを復元)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixCorner</name>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>M2Mアプリケーション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1/%n件のアプリケーション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExplanation</name>
    <message>
        <source>Probe this cell</source>
        <translation>このセルを確認</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>「トークン」で開く</translation>
    </message>
    <message>
        <source>Explanation of the cell</source>
        <translation>セルの説明</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>説明を閉じる</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>application × scope</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Role · gives %n scope(s)</source>
        <translation>
            <numerusform>ロール · スコープ%n件を付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization role · gives %n scope(s)</source>
        <translation>
            <numerusform>組織ロール · スコープ%n件を付与</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is expected</source>
        <translation>期待される理由</translation>
    </message>
    <message>
        <source>Whether it is expected is not known</source>
        <translation>期待されるか不明</translation>
    </message>
    <message>
        <source>Why it is not expected</source>
        <translation>期待されない理由</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What would give it</source>
        <translation>付与できるもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n other role(s)</source>
        <translation>
            <numerusform>ほかロール%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>トークンの内容</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>未確認です。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求日時</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day · how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) of %1</source>
        <translation>
            <numerusform>%1のスコープ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare this change</source>
        <translation>この変更を用意</translation>
    </message>
    <message>
        <source>Opens the request that assigns the role. Nothing is sent yet.</source>
        <translation>ロールを割り当てるリクエストを開きます。まだ送信しません。</translation>
    </message>
    <message>
        <source>Gives %1 the role %2</source>
        <translation>%1にロール%2を与えます</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixExporter</name>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV (表計算ソフト用)…</translation>
    </message>
    <message>
        <source>JSON, a list of cells…</source>
        <translation>JSON (セルの一覧)…</translation>
    </message>
    <message>
        <source>PNG, a picture…</source>
        <translation>PNG (画像)…</translation>
    </message>
    <message>
        <source>SVG, a picture of any size…</source>
        <translation>SVG (サイズ自由の画像)…</translation>
    </message>
    <message numerus="yes">
        <source>%n M2M application(s)</source>
        <translation>
            <numerusform>M2Mアプリケーション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>ファイルを書き込み中…</translation>
    </message>
    <message>
        <source>Exported the matrix</source>
        <translation>マトリックスをエクスポートしました</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The picture would be too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>Filter the matrix, or choose SVG, which has no such limit.</source>
        <translation>マトリックスを絞り込むか、上限のないSVGを選んでください。</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixFilters</name>
    <message>
        <source>Only differences</source>
        <translation>差異のみ</translation>
    </message>
    <message>
        <source>Only rows and columns with something missing or unexpected</source>
        <translation>欠落や想定外のある行と列だけ</translation>
    </message>
    <message>
        <source>All API resources</source>
        <translation>すべてのAPIリソース</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>すべてのロール</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API resource(s)</source>
        <translation>
            <numerusform>%1/%n件のAPIリソース</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixModel</name>
    <message>
        <source>%1, %2 of %3: %4</source>
        <comment>application, scope of API resource: state</comment>
        <translation>%1、%3の%2: %4</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixPage</name>
    <message>
        <source>Dense</source>
        <translation>高密度</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>小さいセル</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>やり取り%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Where something is expected</source>
        <translation>期待のある箇所</translation>
    </message>
    <message>
        <source>Expected and not probed yet</source>
        <translation>期待があり未確認の箇所</translation>
    </message>
    <message>
        <source>Everything shown, for surprises too</source>
        <translation>表示中のすべて (想定外も)</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>このセル</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>この列</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Probe this cell</source>
        <translation>このセルを確認</translation>
    </message>
    <message>
        <source>Probe this row</source>
        <translation>この行を確認</translation>
    </message>
    <message>
        <source>Probe this column</source>
        <translation>この列を確認</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>「トークン」で開く</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>アプリケーションを開く</translation>
    </message>
    <message>
        <source>Open the API resource</source>
        <translation>APIリソースを開く</translation>
    </message>
    <message>
        <source>Copy the scope</source>
        <translation>スコープをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) answered</source>
        <translation>
            <numerusform>%n件の応答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1/%n件の応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading applications, roles and scopes</source>
        <translation>アプリケーション、ロール、スコープを読み取り中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is not known is marked with a question mark; it may be granted all the same.</source>
        <translation>不明なものには疑問符が付きます。付与されている場合もあります。</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>一部を読み取れていません</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>一部を読み取れませんでした</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>続きを読み取る</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading who may do what</source>
        <translation>権限の関係を読み取り中</translation>
    </message>
    <message>
        <source>%1 requests answered.</source>
        <translation>%1件の応答。</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%2件中%1件の応答。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>理由は上に表示されています。</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ何も読み取っていません</translation>
    </message>
    <message>
        <source>The matrix needs applications, roles and API resources.</source>
        <translation>マトリックスにはアプリケーション、ロール、APIリソースが必要です。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>No machine-to-machine applications</source>
        <translation>M2Mアプリケーションなし</translation>
    </message>
    <message>
        <source>Only such applications hold roles. Others get their scopes from the user who signs in.</source>
        <translation>ロールを持つのはこれらだけです。他はサインインしたユーザーからスコープを得ます。</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>No API resource of this tenant has a scope yet.</source>
        <translation>このテナントのAPIリソースにはまだスコープがありません。</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>組織を読み取り中</translation>
    </message>
    <message>
        <source>Its applications and the roles they hold in it.</source>
        <translation>属するアプリケーションと組織内のロールです。</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>組織を読み取れませんでした</translation>
    </message>
    <message>
        <source>Show the tenant</source>
        <translation>テナントを表示</translation>
    </message>
    <message>
        <source>No applications in this organization</source>
        <translation>この組織にアプリケーションなし</translation>
    </message>
    <message>
        <source>No machine-to-machine application is a member of %1: none gets a token for it.</source>
        <translation>%1に属するM2Mアプリケーションがなく、トークンを得られません。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>Everything that was probed is as expected.</source>
        <translation>確認したものはすべて期待どおりです。</translation>
    </message>
    <message>
        <source>Nothing was probed yet: only real tokens show differences.</source>
        <translation>未確認です。差異は実際のトークンでしか分かりません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No application fits the filters.</source>
        <translation>条件に合うアプリケーションがありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>Probe %n application(s)</source>
        <translation>
            <numerusform>アプリケーション%n件を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>how long ago</comment>
        <translation>読み取り: %1</translation>
    </message>
    <message>
        <source>Last probe %1</source>
        <comment>how long ago</comment>
        <translation>最終確認: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scope(s)</source>
        <translation>
            <numerusform>%1/%n件のスコープ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::MatrixProbing</name>
    <message numerus="yes">
        <source>Probing takes %n token exchange(s)</source>
        <translation>
            <numerusform>確認にはトークンのやり取りが%n回必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Each leaves an entry in the audit log under its application, and counts towards Logto Cloud&apos;s token quota. App secrets are read for it and kept in memory only.</source>
        <translation>それぞれアプリケーションの記録として監査ログに残り、Logto Cloudのトークン枠を消費します。App Secretを読み取り、メモリにだけ保持します。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s)</source>
        <translation>
            <numerusform>%1/%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Probing is paused</source>
        <translation>確認を一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered since %1.</source>
        <translation>
            <numerusform>そのうち%n件は%1以降に回答済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the other %n</source>
        <translation>
            <numerusform>残り%n件を要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>すべて要求</translation>
    </message>
</context>
<context>
    <name>lwb::MatrixView</name>
    <message>
        <source>Applications by scopes</source>
        <translation>アプリケーションとスコープの表</translation>
    </message>
</context>
<context>
    <name>lwb::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>lwb::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>lwb::NavItem</name>
    <message>
        <source>Current page</source>
        <translation>現在のページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationDetails</name>
    <message>
        <source>The organization as JSON</source>
        <translation>組織のJSON</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>組織のメンバー</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>メンバーはまだいません</translation>
    </message>
    <message>
        <source>Users join through an invitation, or are added in the Logto console.</source>
        <translation>ユーザーは招待で参加するか、Logtoコンソールで追加されます。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>組織のアプリケーション</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>アプリケーションなし</translation>
    </message>
    <message>
        <source>A machine-to-machine application gets a token for this organization only after it was added to it.</source>
        <translation>M2Mアプリケーションは、この組織に追加されて初めて組織のトークンを取得できます。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Roles of the organization template</source>
        <translation>組織テンプレートのロール</translation>
    </message>
    <message>
        <source>No organization roles</source>
        <translation>組織ロールがありません</translation>
    </message>
    <message>
        <source>The organization template has none, so nobody can hold one here.</source>
        <translation>組織テンプレートにロールがないため、ここでは誰もロールを持てません。</translation>
    </message>
    <message>
        <source>The organization role as JSON</source>
        <translation>組織ロールのJSON</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Multi-factor</source>
        <translation>多要素認証</translation>
    </message>
    <message>
        <source>Required of every member</source>
        <translation>全メンバーに必須</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>必須ではない</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>カスタムデータ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationMenu</name>
    <message>
        <source>Whose roles count: those held directly, or those in one organization</source>
        <translation>有効なロール: 直接持つもの、または組織内のもの</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Find another organization…</source>
        <translation>別の組織を検索…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Part of its name, or its ID:</source>
        <translation>名前の一部またはID:</translation>
    </message>
</context>
<context>
    <name>lwb::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <translation>名前またはIDで検索</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>組織%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) found</source>
        <translation>
            <numerusform>%n件の組織が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization&apos;s name or ID holds what you typed.</source>
        <translation>入力した文字を名前またはIDに含む組織がありません。</translation>
    </message>
    <message>
        <source>No organizations yet</source>
        <translation>組織はまだありません</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Logtoコンソールで作成し、更新するとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewAccess</name>
    <message>
        <source>Worth a look</source>
        <translation>注目点</translation>
    </message>
    <message>
        <source>Nothing about applications, roles and API resources stands out.</source>
        <translation>アプリケーション、ロール、APIリソースに目立つ点はありません。</translation>
    </message>
    <message>
        <source>Listing roles and applications</source>
        <translation>ロールとアプリケーションを一覧中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) answered</source>
        <translation>
            <numerusform>%1/%n件の応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>一部を読み取れていません: %1</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>残りを読み取る</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewCheck</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Tests host, discovery, clock, App secret, API resource, scope and one call, step by step. It asks for new tokens, which leaves entries in the audit log.</source>
        <translation>ホスト、ディスカバリー、時計、App Secret、APIリソース、スコープ、呼び出し1回を順にテストします。新しいトークンを要求し、監査ログに記録が残ります。</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>この接続を編集…</translation>
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
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>%1に合格</translation>
    </message>
    <message>
        <source>Did not pass at %1</source>
        <translation>%1に不合格</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewExchanges</name>
    <message>
        <source>Tokens for machines</source>
        <translation>マシンのトークン</translation>
    </message>
    <message>
        <source>Token requests</source>
        <translation>トークン要求</translation>
    </message>
    <message>
        <source>%L1 within 14 days</source>
        <translation>14日間で%L1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewFailures</name>
    <message>
        <source>Refused token requests</source>
        <translation>拒否されたトークン要求</translation>
    </message>
    <message>
        <source>No token request was refused within the last 24 hours.</source>
        <translation>過去24時間に拒否されたトークン要求はありません。</translation>
    </message>
    <message>
        <source>No token request was refused within the last 7 days.</source>
        <translation>過去7日間に拒否されたトークン要求はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log read</source>
        <translation>
            <numerusform>監査ログ%n件を読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Look back 7 days</source>
        <translation>7日前まで見る</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>一部を読み取れていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, back to %1 only</source>
        <translation>
            <numerusform>%n件を読み取り、%1まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 24 hours</source>
        <translation>
            <numerusform>過去24時間で%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within the last 7 days</source>
        <translation>
            <numerusform>過去7日間で%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewSecrets</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Finds secrets that have expired or will soon, that never do, and that nobody uses. Every machine-to-machine application is asked for its secrets; their values come along and are dropped at once.</source>
        <translation>期限切れ、まもなく期限切れ、無期限、未使用のシークレットを探します。すべてのM2Mアプリケーションのシークレットを取得します。値も届きますが、すぐに破棄します。</translation>
    </message>
    <message>
        <source>Listing the applications</source>
        <translation>アプリケーションを一覧中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s) read</source>
        <translation>
            <numerusform>%1/%n件のアプリケーションを読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read the secrets</source>
        <translation>シークレットを読み取る</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>No secret needs attention.</source>
        <translation>注意の必要なシークレットはありません。</translation>
    </message>
    <message>
        <source>Not everything was read: %1</source>
        <translation>一部を読み取れていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) not read</source>
        <translation>
            <numerusform>未取得のアプリケーション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>読み取り: %1</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewTenant</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>テナントID</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>None now; the next request gets one</source>
        <translation>今はありません。次のリクエストで取得します</translation>
    </message>
    <message>
        <source>Grants nothing, expires %1</source>
        <translation>付与なし、有効期限は%1</translation>
    </message>
    <message>
        <source>Grants %1, expires %2</source>
        <translation>%1を付与、有効期限は%2</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>lwb::OverviewUsers</name>
    <message>
        <source>Active users</source>
        <translation>アクティブユーザー</translation>
    </message>
    <message>
        <source>today %1, 7 days %2, 30 days %3</source>
        <translation>今日 %1、7日 %2、30日 %3</translation>
    </message>
</context>
<context>
    <name>lwb::PageToolbar</name>
    <message>
        <source>Reload</source>
        <translation>再読込</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
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
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::ProfileSwitcher</name>
    <message>
        <source>Choose a profile</source>
        <translation>プロファイルを選択</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>プロファイル %1、%2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
</context>
<context>
    <name>lwb::ProxySettings</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Connections go through</source>
        <translation>接続の経路</translation>
    </message>
    <message>
        <source>This machine itself is always reached directly.</source>
        <translation>このコンピューター自体には常に直接接続します。</translation>
    </message>
    <message>
        <source>An HTTP proxy that lets CONNECT through.</source>
        <translation>CONNECTを許可するHTTPプロキシです。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>When the proxy asks for one</source>
        <translation>プロキシが求める場合</translation>
    </message>
    <message>
        <source>This can&apos;t be a user&apos;s name.</source>
        <translation>ユーザー名として使用できません。</translation>
    </message>
    <message>
        <source>Not in force until there is a host.</source>
        <translation>ホストを入力するまで有効になりません。</translation>
    </message>
    <message>
        <source>A host name or address alone: no https://, no port.</source>
        <translation>ホスト名またはアドレスだけを入力してください。https://やポートは不要です。</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
</context>
<context>
    <name>lwb::RawToken</name>
    <message>
        <source>The token as it is sent</source>
        <translation>送信されるトークン</translation>
    </message>
</context>
<context>
    <name>lwb::RelatedList</name>
    <message>
        <source>Sorting needs the whole list, and this one is too long to load.</source>
        <translation>並べ替えには一覧全体が必要ですが、長すぎるため読み込めません。</translation>
    </message>
</context>
<context>
    <name>lwb::RequestsPage</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces</source>
        <translation>スコープ (空白区切り)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>This connection is read-only: only GET, HEAD and OPTIONS are sent.</source>
        <translation>この接続は読み取り専用です。GET、HEAD、OPTIONSだけを送信できます。</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>本文がJSONではありません: %1</translation>
    </message>
    <message>
        <source>Paths are taken from %1</source>
        <translation>パスの基準は%1です</translation>
    </message>
    <message>
        <source>Send to production?</source>
        <translation>本番環境に送信しますか？</translation>
    </message>
    <message>
        <source>%1 %2 changes %3, a production tenant.</source>
        <translation>%1 %2は本番テナント%3を変更します。</translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation>curlとしてコピーしました</translation>
    </message>
    <message>
        <source>$ACCESS_TOKEN stands where the token goes.</source>
        <translation>トークンの位置には$ACCESS_TOKENが入ります。</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>応答の待機をやめる</translation>
    </message>
    <message>
        <source>Your draft is back without its secrets</source>
        <translation>下書きを復元しました (シークレットを除く)</translation>
    </message>
    <message>
        <source>They are never written down: fill in where *** stands before you send it.</source>
        <translation>シークレットは保存されません。送信する前に***の部分を入力してください。</translation>
    </message>
    <message>
        <source>Your draft is back without its body</source>
        <translation>下書きを復元しました (本文を除く)</translation>
    </message>
    <message>
        <source>It was too long to be kept.</source>
        <translation>長すぎるため保存できませんでした。</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <translation>APIがトークンを拒否しました</translation>
    </message>
    <message>
        <source>Its checks can be gone through here, one by one.</source>
        <translation>APIの確認項目をここで一つずつ調べられます。</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>拒否の理由は？</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>トークンの有効期限が切れました</translation>
    </message>
    <message>
        <source>Get a new one in Tokens.</source>
        <translation>「トークン」で新しいものを取得してください。</translation>
    </message>
    <message>
        <source>The Management API has no such path</source>
        <translation>Management API にそのパスはありません</translation>
    </message>
    <message>
        <source>Look at the path and the method: its paths begin with /api/.</source>
        <translation>パスとメソッドを確認してください。パスは /api/ で始まります。</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>まだ送信していません</translation>
    </message>
    <message>
        <source>It took the place of what you were writing.</source>
        <translation>書きかけの内容と入れ替わりました。</translation>
    </message>
    <message>
        <source>Bring that back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>まだ送信していません。</translation>
    </message>
</context>
<context>
    <name>lwb::ResourceDetails</name>
    <message>
        <source>Scopes of the API resource</source>
        <translation>APIリソースのスコープ</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>スコープはまだありません</translation>
    </message>
    <message>
        <source>Tokens for this API carry no scope, whatever role their application has.</source>
        <translation>アプリケーションのロールにかかわらず、このAPIのトークンにスコープは含まれません。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>The API resource as JSON</source>
        <translation>APIリソースのJSON</translation>
    </message>
    <message>
        <source>Built-in API resource</source>
        <translation>組み込みAPIリソース</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>インジケーター</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>リソースID</translation>
    </message>
    <message>
        <source>Token lifetime</source>
        <translation>トークン有効期間</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n秒)</numerusform>
        </translation>
    </message>
    <message>
        <source>Default API</source>
        <translation>デフォルトAPI</translation>
    </message>
    <message>
        <source>Yes. A token request that names no resource gets a token for this API instead of an error, so a forgotten resource goes unnoticed.</source>
        <translation>はい。リソースを指定しないトークンリクエストには、エラーではなくこのAPIのトークンが返るため、リソースの指定漏れに気付きにくくなります。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Yes: Logto&apos;s own Management API. It can be neither changed nor deleted.</source>
        <translation>はい: Logto自身のManagement APIです。変更も削除もできません。</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Nothing to suppose here</source>
        <translation>仮定できるものがありません</translation>
    </message>
    <message>
        <source>Logto&apos;s own API can be neither changed nor deleted.</source>
        <translation>Logto自身のAPIは変更も削除もできません。</translation>
    </message>
</context>
<context>
    <name>lwb::ResourcesPage</name>
    <message>
        <source>Logto can&apos;t search API resources: all of them are loaded, and names, indicators and IDs are searched here.</source>
        <translation>LogtoではAPIリソースを検索できないため、すべて読み込み、名前、インジケーター、IDをここで検索します。</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>名前またはIDで絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>APIリソース%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s) found, searched here</source>
        <translation>
            <numerusform>%n件のAPIリソースが見つかりました (ここで検索)</numerusform>
        </translation>
    </message>
    <message>
        <source>No API resource&apos;s name, indicator or ID holds what you typed.</source>
        <translation>入力した文字を名前、インジケーター、IDに含むAPIリソースがありません。</translation>
    </message>
    <message>
        <source>No API resources yet</source>
        <translation>APIリソースはまだありません</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Logtoコンソールで作成し、更新するとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>lwb::RoleAccessTab</name>
    <message>
        <source>Applications that hold the role, with its scopes</source>
        <translation>ロールを持つアプリケーションとそのスコープ</translation>
    </message>
    <message>
        <source>This role was not there when roles and applications were read</source>
        <translation>ロールとアプリケーションの読み取り時にこのロールはありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) should get its scopes</source>
        <translation>
            <numerusform>アプリケーション%n件がスコープを得るはずです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real token(s) agree</source>
        <translation>
            <numerusform>実際のトークン%n件は一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::RoleDetails</name>
    <message>
        <source>Permissions of the role, by API resource</source>
        <translation>ロールの権限 (APIリソース別)</translation>
    </message>
    <message>
        <source>It grants nothing</source>
        <translation>何も付与しません</translation>
    </message>
    <message>
        <source>Whoever holds this role gains no scope by it. Tokens are issued all the same, only without one.</source>
        <translation>このロールを持っていてもスコープは得られません。トークンは発行されますが、スコープは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>スコープ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n API resource(s)</source>
        <translation>
            <numerusform>APIリソース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications that hold the role</source>
        <translation>ロールを持つアプリケーション</translation>
    </message>
    <message>
        <source>No application holds it</source>
        <translation>ロールを持つアプリケーションなし</translation>
    </message>
    <message>
        <source>What it permits reaches nobody yet.</source>
        <translation>このロールの権限はまだ誰にも付与されていません。</translation>
    </message>
    <message>
        <source>Users who hold the role</source>
        <translation>ロールを持つユーザー</translation>
    </message>
    <message>
        <source>No user holds it</source>
        <translation>ロールを持つユーザーなし</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The role as JSON</source>
        <translation>ロールのJSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Default role</source>
        <translation>デフォルトロール</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes: every new user gets it</source>
        <translation>はい: すべての新規ユーザーに付与</translation>
    </message>
    <message>
        <source>Role ID</source>
        <translation>ロールID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n API resource(s)</source>
        <translation>
            <numerusform>APIリソース%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保持者</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>アプリケーション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
</context>
<context>
    <name>lwb::RolesPage</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Filter by name or ID</source>
        <translation>名前またはIDで絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>ロール%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) found</source>
        <translation>
            <numerusform>%n件のロールが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No role&apos;s name, description or ID holds what you typed, or none is of that type.</source>
        <translation>入力した文字を名前、説明、IDに含むロール、またはその種類のロールがありません。</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ロールはまだありません</translation>
    </message>
    <message>
        <source>Create one in the Logto console; it shows here after a refresh.</source>
        <translation>Logtoコンソールで作成し、更新するとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTable</name>
    <message>
        <source>Scopes requested, expected and granted</source>
        <translation>要求、期待、付与されたスコープ</translation>
    </message>
</context>
<context>
    <name>lwb::ScopeTableModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>lwb::ScopesField</name>
    <message>
        <source>Another scope</source>
        <translation>別のスコープ</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>There is no scope %1. It is asked for all the same.</source>
        <translation>スコープ%1はありません。それでも要求します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
</context>
<context>
    <name>lwb::SearchButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>検索または移動…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>検索または移動</translation>
    </message>
</context>
<context>
    <name>lwb::SecretChange</name>
    <message>
        <source>New App secret</source>
        <translation>新しいApp Secret</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>テストして置き換え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The present one stays until the new one got a token.</source>
        <translation>新しいApp Secretでトークンを取得できるまで、現在のものを保持します。</translation>
    </message>
    <message>
        <source>Asking for a token with it…</source>
        <translation>新しいApp Secretでトークンを要求中…</translation>
    </message>
    <message>
        <source>Not replaced: %1. %2</source>
        <translation>置き換えていません: %1。%2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>lwb::SecretSettings</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>キーチェーンをテスト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A copied secret leaves the clipboard after</source>
        <translation>コピーしたシークレットをクリップボードから消去</translation>
    </message>
    <message>
        <source>If the clipboard still holds it; and when the program ends.</source>
        <translation>クリップボードに残っている場合のみ。プログラムの終了時にも消去します。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The keychain is open.</source>
        <translation>キーチェーンは開いています。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>An encrypted file of libsecret&apos;s</source>
        <translation>libsecretの暗号化ファイル</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>システム標準</translation>
    </message>
    <message>
        <source>It does not say whether it is open</source>
        <translation>開いているかどうか不明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>There is no keyring yet; the first secret makes one</source>
        <translation>キーチェーンはまだありません (最初のシークレットの保存時に作成)</translation>
    </message>
    <message>
        <source>A secret was written, read back and erased.</source>
        <translation>シークレットの書き込み、読み取り、消去に成功しました。</translation>
    </message>
</context>
<context>
    <name>lwb::SelectionBar</name>
    <message>
        <source>%1 rows are too many to select</source>
        <translation>%1行は多すぎて選択できません</translation>
    </message>
    <message>
        <source>Up to %1 can be selected at a time. Export writes all rows to a file.</source>
        <translation>一度に選択できるのは%1行までです。エクスポートすると全行がファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>Copied %1 of %2 rows</source>
        <translation>%2行中%1行をコピーしました</translation>
    </message>
    <message>
        <source>The others are not loaded yet. Export writes all rows to a file.</source>
        <translation>ほかの行は読み込まれていません。エクスポートすると全行がファイルに書き込まれます。</translation>
    </message>
</context>
<context>
    <name>lwb::SettingsPage</name>
    <message>
        <source>Your settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>ファイルは%1として残しました。</translation>
    </message>
    <message>
        <source>Some settings in the file can&apos;t be used</source>
        <translation>ファイルの一部の設定を使用できません</translation>
    </message>
    <message>
        <source>Their usual values serve: %1</source>
        <translation>既定値を使用します: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>lwb::ShortcutList</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Walk the rows</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Open the row&apos;s object</source>
        <translation>行のオブジェクトを開く</translation>
    </message>
    <message>
        <source>Take one more row into the selection</source>
        <translation>選択に1行追加</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>選択した行を表としてコピー</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>マトリックス内</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>セルを説明</translation>
    </message>
    <message>
        <source>Probe the cell</source>
        <translation>セルを確認</translation>
    </message>
</context>
<context>
    <name>lwb::StepRow</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
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
        <translation>その他のタブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>lwb::TokenAskPane</name>
    <message>
        <source>Read its secret</source>
        <translation>シークレットを読み取る</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>期待分すべて</translation>
    </message>
    <message>
        <source>All that exist</source>
        <translation>存在分すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everything that the application&apos;s roles give for this API resource</source>
        <translation>アプリケーションのロールがこのAPIリソースに付与するすべて</translation>
    </message>
    <message>
        <source>Every scope of the API resource, to see what is granted</source>
        <translation>APIリソースの全スコープ (何が付与されるか確認)</translation>
    </message>
    <message>
        <source>No scope: Logto grants none that is not asked for</source>
        <translation>スコープなし: Logtoは要求のないものを付与しません</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Paste a token to inspect…</source>
        <translation>トークンを貼り付けて調査…</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>%1 (this connection)</source>
        <translation>%1 (この接続)</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API, %1.</source>
        <translation>対象の指定なし: LogtoはテナントのデフォルトAPI %1を使います。</translation>
    </message>
    <message>
        <source>Nothing says what it is for, and the tenant has no default API: Logto refuses.</source>
        <translation>対象の指定がなく、テナントにデフォルトAPIもないため、Logtoは拒否します。</translation>
    </message>
    <message>
        <source>Nothing says what it is for: Logto takes the tenant&apos;s default API.</source>
        <translation>対象の指定なし: LogtoはテナントのデフォルトAPIを使います。</translation>
    </message>
    <message>
        <source>No API resource of this tenant has this indicator.</source>
        <translation>このテナントにこのインジケーターのAPIリソースはありません。</translation>
    </message>
    <message>
        <source>To ask as this application, its App secret is read through the Management API and kept in memory until this connection closes. Every token then leaves an entry under it in the audit log and, on Logto Cloud, counts towards the token quota.</source>
        <translation>このアプリケーションとして要求するため、App SecretをManagement APIで読み取り、この接続を閉じるまでメモリに保持します。トークンごとに監査ログに記録され、Logto Cloudではトークン枠を消費します。</translation>
    </message>
    <message>
        <source>Its secret is read only after you say so.</source>
        <translation>シークレットは同意後にのみ読み取ります。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API resource</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organization</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>要求する内容</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>そのまま使う</translation>
    </message>
    <message>
        <source>Several match: %1</source>
        <translation>複数が一致: %1</translation>
    </message>
    <message>
        <source>No application “%1”.</source>
        <translation>アプリケーション「%1」はありません。</translation>
    </message>
    <message>
        <source>No API resource “%1”.</source>
        <translation>APIリソース「%1」はありません。</translation>
    </message>
    <message>
        <source>It is in no organization “%1”.</source>
        <translation>組織「%1」には属していません。</translation>
    </message>
</context>
<context>
    <name>lwb::TokenChip</name>
    <message>
        <source>no scopes</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>Management API token: %1, %2 left</source>
        <translation>Management APIトークン: %1、残り%2</translation>
    </message>
    <message>
        <source>Management API token: %1</source>
        <translation>Management APIトークン: %1</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>トークン拒否</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>lwb::TokenCompareView</name>
    <message>
        <source>only here: %1</source>
        <translation>こちらのみ: %1</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>2つのトークンの比較</translation>
    </message>
    <message>
        <source>Claims of both tokens</source>
        <translation>両トークンのクレーム</translation>
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
        <translation>差異なし</translation>
    </message>
    <message>
        <source>Header and payload say the same.</source>
        <translation>ヘッダーとペイロードは同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n件の差異</numerusform>
        </translation>
    </message>
    <message>
        <source>Scopes and lists are compared as sets: their order does not count.</source>
        <translation>スコープと一覧は集合として比べ、順序は問いません。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more are not shown.</source>
        <translation>
            <numerusform>ほかの %n 件のクレームは表示していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::TokenComparisonModel</name>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
</context>
<context>
    <name>lwb::TokenPaste</name>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A JWT or an opaque token, as it is, with &quot;Bearer&quot; before it, or inside a token endpoint&apos;s answer. It is read here, kept in memory only, and sent nowhere.</source>
        <translation>JWTまたは不透明トークン。そのまま、「Bearer」付き、またはトークンエンドポイントの応答の中でも可。ここで読み、メモリにだけ保持し、送信しません。</translation>
    </message>
    <message>
        <source>Leave without inspecting a token</source>
        <translation>調べずに閉じる</translation>
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
        <translation>この接続を編集…</translation>
    </message>
    <message>
        <source>Management API token</source>
        <translation>Management APIトークン</translation>
    </message>
    <message>
        <source>Forgets this token and exchanges for a new one</source>
        <translation>このトークンを破棄して新しいトークンと交換します</translation>
    </message>
    <message>
        <source>Asking for a new token…</source>
        <translation>新しいトークンを要求中…</translation>
    </message>
    <message>
        <source>The last request for a token was refused: %1</source>
        <translation>前回のトークン要求は拒否されました: %1</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>要求したスコープはすべて付与されています。</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1</source>
        <translation>要求したが付与されていないもの: %1</translation>
    </message>
    <message>
        <source>There is no token now; the next request gets one.</source>
        <translation>現在トークンはありません。次のリクエスト時に取得します。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>API resource</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Open in Tokens</source>
        <translation>「トークン」で開く</translation>
    </message>
</context>
<context>
    <name>lwb::TokenRefusal</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>Probably: %1. %2</source>
        <translation>おそらく: %1。%2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>lwb::TokenReportView</name>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Use in Requests</source>
        <translation>「リクエスト」で使う</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>The token and what is known about it</source>
        <translation>トークンと分かっていること</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>An opaque token</source>
        <translation>不透明トークン</translation>
    </message>
    <message>
        <source>Not a token to be read</source>
        <translation>読めるトークンではありません</translation>
    </message>
    <message>
        <source>It does not expire</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Only decoded: the tenant&apos;s keys could not be read. %1</source>
        <translation>デコードのみ: テナントの鍵を読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Not this tenant&apos;s</source>
        <translation>このテナントのものではない</translation>
    </message>
    <message>
        <source>Only decoded. It names another issuer, whose keys are not asked for: anybody could have written it.</source>
        <translation>デコードのみ。別の発行者を名乗り、その鍵は問い合わせません。誰でも書けるものです。</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>What fails: %1.</source>
        <translation>不合格: %1。</translation>
    </message>
    <message>
        <source>A snapshot of before</source>
        <translation>以前の状態のトークン</translation>
    </message>
    <message>
        <source>The roles have changed since it was issued. What it holds stays until it expires.</source>
        <translation>発行後にロールが変わりました。内容は期限まで変わりません。</translation>
    </message>
    <message>
        <source>Get a new one</source>
        <translation>新しく取得</translation>
    </message>
    <message>
        <source>For the default API</source>
        <translation>デフォルトAPIのトークン</translation>
    </message>
    <message>
        <source>Nothing was said about what it is for: Logto took the tenant&apos;s default API.</source>
        <translation>対象の指定がなく、LogtoはテナントのデフォルトAPIを使いました。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n件の差異</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds something else than the roles give now.</source>
        <translation>今のロールが付与するものと異なります。</translation>
    </message>
    <message>
        <source>The answer was 200: Logto drops scopes that no role gives, without saying so.</source>
        <translation>応答は200でした。Logtoはロールにないスコープを黙って除外します。</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>It holds none, so it may do nothing.</source>
        <translation>スコープがないため何もできません。</translation>
    </message>
    <message>
        <source>None was asked for, and Logto grants none that is not asked for.</source>
        <translation>要求がなく、Logtoは要求のないものを付与しません。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>差異なし</translation>
    </message>
    <message>
        <source>It holds what it should.</source>
        <translation>あるべき内容です。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>まだ比較できません</translation>
    </message>
    <message>
        <source>The roles of the tenant are being read.</source>
        <translation>テナントのロールを読み取り中です。</translation>
    </message>
    <message>
        <source>There was no text.</source>
        <translation>テキストがありませんでした。</translation>
    </message>
    <message>
        <source>An opaque token is a key to something that its issuer keeps: nothing can be read from it, and nothing verified. Logto gives such tokens to users&apos; applications that name no API resource, and only takes them back itself, at its userinfo endpoint.</source>
        <translation>不透明トークンは、発行者が保管する情報への鍵です。内容は読めず、検証もできません。LogtoはAPIリソースを指定しないユーザーのアプリケーションに発行し、自身のuserinfoエンドポイントでのみ受け付けます。</translation>
    </message>
    <message>
        <source>It has five parts: an encrypted token (JWE). Only who holds the key can read it; Logto issues none.</source>
        <translation>5つの部分からなる暗号化トークン (JWE) です。鍵を持つ者だけが読めます。Logtoは発行しません。</translation>
    </message>
    <message>
        <source>It is longer than 64 KiB. No server would take a header of that size.</source>
        <translation>64 KiBを超えています。この大きさのヘッダーを受け付けるサーバーはありません。</translation>
    </message>
    <message>
        <source>It was meant to be a JWT and is none: %1. Was it copied whole?</source>
        <translation>JWTのはずですが違います: %1。全体をコピーしましたか？</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%2件中%1件合格</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>ほか %n 件（非表示）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left, it says</source>
        <translation>残り %1（自己申告）</translation>
    </message>
    <message>
        <source>It holds nothing unexpected.</source>
        <translation>想定外のものは含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, unknown here, not shown.</source>
        <translation>
            <numerusform>ほか %n 件は不明なため非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Only decoded. It names no issuer: anybody could have written it.</source>
        <translation>デコードのみ。発行者の記載がなく、誰でも書けたものです。</translation>
    </message>
</context>
<context>
    <name>lwb::TokensPage</name>
    <message>
        <source>No token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>Choose who asks and for what, then get a token: you see what was asked, what should be granted, what is granted, and why they differ. Or inspect a token that you already have.</source>
        <translation>要求元と対象を選んでトークンを取得すると、要求、期待、付与と、その違いの理由が分かります。手元のトークンを調べることもできます。</translation>
    </message>
    <message>
        <source>Get the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Inspect a token</source>
        <translation>トークンを調べる</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>With a pasted token…</source>
        <translation>貼り付けたトークンと…</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>別のトークンと比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The nearest indicator that exists is %1.</source>
        <translation>最も近い既存のインジケーターは%1です。</translation>
    </message>
    <message>
        <source>Ask for that one</source>
        <translation>それを要求</translation>
    </message>
    <message>
        <source>Only a verified token is sent.</source>
        <translation>検証済みのトークンのみ送信されます。</translation>
    </message>
</context>
<context>
    <name>lwb::TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>lwb::TrustSettings</name>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Trusted beside the system&apos;s</source>
        <translation>システム以外に信頼するもの</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a PEM file…</source>
        <translation>PEMファイルを選択…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEMファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 holds no PEM certificate, or one that can&apos;t be read.</source>
        <translation>%1にPEM証明書がないか、読み取れない証明書が含まれています。</translation>
    </message>
    <message>
        <source>For servers whose certificate the system does not know. A connection can have its own.</source>
        <translation>システムが認識しない証明書を使うサーバー向けです。接続ごとに設定することもできます。</translation>
    </message>
    <message>
        <source>What is kept here can&apos;t be read: nothing is sent until it is removed.</source>
        <translation>保存内容を読み取れません。削除するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>lwb::UserDetails</name>
    <message>
        <source>The user as JSON</source>
        <translation>ユーザーのJSON</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>ユーザーのロール</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>Tokens of this user carry no scope of an API resource, unless an organization&apos;s role gives it.</source>
        <translation>組織のロールで付与されない限り、このユーザーのトークンにAPIリソースのスコープは含まれません。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation>ユーザーの組織</translation>
    </message>
    <message>
        <source>In no organization</source>
        <translation>組織に属していません</translation>
    </message>
    <message>
        <source>Members are added in the organization; roles are given there too.</source>
        <translation>メンバーの追加とロールの付与は組織で行います。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>ID連携</translation>
    </message>
    <message>
        <source>Identities of the user</source>
        <translation>ユーザーのID連携</translation>
    </message>
    <message>
        <source>No identities elsewhere</source>
        <translation>ID連携がありません</translation>
    </message>
    <message>
        <source>This user signs in neither through a social connector nor through an enterprise&apos;s single sign-on.</source>
        <translation>このユーザーは、ソーシャルコネクターもエンタープライズSSOも使用していません。</translation>
    </message>
    <message>
        <source>The identity as JSON</source>
        <translation>ID連携のJSON</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>ユーザーのセッション</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>The user is signed in nowhere.</source>
        <translation>このユーザーはどこにもサインインしていません。</translation>
    </message>
    <message>
        <source>The session as JSON</source>
        <translation>セッションのJSON</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log entries of the user</source>
        <translation>ユーザーのログ</translation>
    </message>
    <message>
        <source>No log entries</source>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>The audit log holds nothing that this user did. It forgets old entries after some time.</source>
        <translation>監査ログにこのユーザーの操作がありません。古いログは一定期間後に消去されます。</translation>
    </message>
    <message>
        <source>The log entry as JSON</source>
        <translation>ログのJSON</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Yes: cannot sign in</source>
        <translation>はい (サインイン不可)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>カスタムデータ</translation>
    </message>
    <message>
        <source>Signed up in</source>
        <translation>登録元</translation>
    </message>
</context>
<context>
    <name>lwb::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found</source>
        <translation>
            <numerusform>%n人のユーザーが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no user like that. Another field or another way to compare may find one.</source>
        <translation>該当するユーザーがいません。別の項目や別の比較方法をお試しください。</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>ユーザーはまだいません</translation>
    </message>
    <message>
        <source>Who signs up shows here after a refresh.</source>
        <translation>登録したユーザーは、更新するとここに表示されます。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>検索対象: %1</translation>
    </message>
    <message>
        <source>Compare by: %1</source>
        <translation>比較方法: %1</translation>
    </message>
    <message>
        <source>Search as text</source>
        <translation>テキストとして検索</translation>
    </message>
</context>
<context>
    <name>lwb::WhatIfTab</name>
    <message>
        <source>Who would gain or lose which scopes</source>
        <translation>誰がどのスコープを得る/失うか</translation>
    </message>
    <message>
        <source>It gets a role</source>
        <translation>ロールを得る</translation>
    </message>
    <message>
        <source>It loses a role</source>
        <translation>ロールを失う</translation>
    </message>
    <message>
        <source>The role is deleted</source>
        <translation>ロールを削除</translation>
    </message>
    <message>
        <source>An application gets it</source>
        <translation>アプリケーションが得る</translation>
    </message>
    <message>
        <source>An application loses it</source>
        <translation>アプリケーションが失う</translation>
    </message>
    <message>
        <source>A scope is added</source>
        <translation>スコープを追加</translation>
    </message>
    <message>
        <source>A scope is taken away</source>
        <translation>スコープを除去</translation>
    </message>
    <message>
        <source>The API resource is deleted</source>
        <translation>APIリソースを削除</translation>
    </message>
    <message>
        <source>A scope is deleted</source>
        <translation>スコープを削除</translation>
    </message>
    <message>
        <source>Which application?</source>
        <translation>どのアプリケーション？</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>どのロール？</translation>
    </message>
    <message>
        <source>Which scope?</source>
        <translation>どのスコープ？</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変わること</translation>
    </message>
    <message>
        <source>Suppose…</source>
        <translation>仮定…</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Nothing is changed here: this is worked out from what was read.</source>
        <translation>ここでは何も変更しません。読み取った内容から計算します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Suppose a change to see what it would do</source>
        <translation>変更を仮定すると、その影響が分かります</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) would gain or lose scopes</source>
        <translation>
            <numerusform>アプリケーション%n件がスコープを得る/失う</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n user(s) would</source>
        <translation>
            <numerusform>最大%n人のユーザーも</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would gain or lose a scope</source>
        <translation>誰もスコープを得たり失ったりしません</translation>
    </message>
    <message>
        <source>Something it depends on was not read: there may be more</source>
        <translation>前提の一部が読めていません。ほかにもある可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n user(s) would gain or lose scopes</source>
        <translation>
            <numerusform>最大%n人のユーザーに影響</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the organization: supposing that it is added.</source>
        <translation>%1は組織に属していません。追加されたと仮定します。</translation>
    </message>
    <message>
        <source>in the tenant</source>
        <translation>テナント内</translation>
    </message>
    <message>
        <source>in the organization %1</source>
        <translation>組織%1内</translation>
    </message>
    <message>
        <source>The organization could not be read</source>
        <translation>組織を読み取れませんでした</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>組織を読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>%n organization role(s) would gain or lose scopes</source>
        <translation>
            <numerusform>組織ロール%n件がスコープを得る/失う</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lwb::WhoCanTab</name>
    <message>
        <source>Who can use each scope, and through which roles</source>
        <translation>各スコープの利用者とそのロール</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>スコープはまだありません</translation>
    </message>
    <message>
        <source>Without a scope there is nothing anybody could get.</source>
        <translation>スコープがなければ得られるものはありません。</translation>
    </message>
    <message>
        <source>This API resource was not there when roles and applications were read</source>
        <translation>ロールとアプリケーションの読み取り時にこのAPIリソースはありませんでした</translation>
    </message>
    <message>
        <source>Nobody can use it</source>
        <translation>誰も使えません</translation>
    </message>
</context>
<context>
    <name>lwb::Workspace</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー管理</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読込</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>アクティビティを閉じる</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Copy the endpoint</source>
        <translation>エンドポイントをコピー</translation>
    </message>
    <message>
        <source>Copy the token endpoint</source>
        <translation>トークンエンドポイントをコピー</translation>
    </message>
    <message>
        <source>Copy the Management API&apos;s resource indicator</source>
        <translation>Management APIのリソースインジケーターをコピー</translation>
    </message>
    <message>
        <source>Copy this connection&apos;s App ID</source>
        <translation>この接続のApp IDをコピー</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>この接続を編集…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>API resources</source>
        <translation>APIリソース</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Reload what is shown</source>
        <translation>表示内容を再読み込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Search or jump to anything</source>
        <translation>すべてを検索または移動</translation>
    </message>
    <message>
        <source>Show or hide what was sent</source>
        <translation>送信履歴の表示/非表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Explain an error…</source>
        <translation>エラーを説明…</translation>
    </message>
</context>
</TS>
