<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>beian::text</name>
    <message>
        <source>The product is one that the chosen rulebook allows (ECS, simple application server, …)</source>
        <translation>产品属于所选规则书允许的类型（ECS、轻量应用服务器等）</translation>
    </message>
    <message>
        <source>The server is in a region of the Chinese mainland, not in Hong Kong or abroad</source>
        <translation>服务器在中国内地地域（不含香港及海外）</translation>
    </message>
    <message>
        <source>It is billed as a subscription, and is no trial or spot instance</source>
        <translation>计费方式为包年包月，且不是试用或抢占式实例</translation>
    </message>
    <message>
        <source>It was bought for at least 3 months in all, renewals counted</source>
        <translation>累计购买时长（含续费）不少于 3 个月</translation>
    </message>
    <message>
        <source>The days left are as many as the chosen rulebook asks for</source>
        <translation>剩余有效期满足所选规则书的要求</translation>
    </message>
    <message>
        <source>It has a public IP address, and a public bandwidth above 0</source>
        <translation>有公网 IP，且公网带宽大于 0</translation>
    </message>
    <message>
        <source>The instance is in order: in a usable state, not expired, not locked</source>
        <translation>实例状态正常：状态可用，未到期，未锁定</translation>
    </message>
    <message>
        <source>The instance has service numbers left</source>
        <translation>该实例的服务号还有空余</translation>
    </message>
    <message>
        <source>The account that files is the server&apos;s account; where it is not, the use of the number has been granted to it</source>
        <translation>备案账号与服务器账号相同；若不同，已完成服务号授权</translation>
    </message>
    <message>
        <source>The account that files is not tied to another entity</source>
        <translation>备案账号尚未绑定其他主体</translation>
    </message>
    <message>
        <source>Every website has one unused service number of its own, entered once</source>
        <translation>每个网站各有一个未用过的服务号，未重复登记</translation>
    </message>
    <message>
        <source>No other filing order is running, with any provider</source>
        <translation>没有正在进行的其他备案订单（任一接入商）</translation>
    </message>
    <message>
        <source>The domain has been real-name verified for 3 working days, its holder is the entity, it is valid for more than 3 months, and its suffix and registrar are approved</source>
        <translation>域名已实名满 3 个工作日，持有者与主体一致，有效期大于 3 个月，后缀与注册商已获批复</translation>
    </message>
    <message>
        <source>While the filing runs (first filing, new website) the domain does not resolve and the site is closed</source>
        <translation>备案期间（首次备案、新增网站）域名未解析，网站未开放</translation>
    </message>
    <message>
        <source>The papers of the person in charge are valid for more than 3 months, and the phone takes the ministry&apos;s messages</source>
        <translation>负责人证件有效期大于 3 个月，手机可接收工信部短信</translation>
    </message>
    <message>
        <source>The server lasts longer than the review is expected to (45 days are advised), and renews by itself</source>
        <translation>服务器到期日晚于预计审核完成日（建议不少于 45 天），并已开启自动续费</translation>
    </message>
    <message>
        <source>File with an ECS instance or a simple application server; with a load balancer take the server behind it.</source>
        <translation>用 ECS 或轻量应用服务器备案；使用负载均衡时，改用其后端服务器。</translation>
    </message>
    <message>
        <source>A region cannot be changed: buy a server in the mainland and copy the image to it, or keep this one and do not file.</source>
        <translation>地域无法更改：在中国内地购买服务器并复制镜像，或保留这台服务器而不备案。</translation>
    </message>
    <message>
        <source>Convert it to a subscription of at least 3 months; for a trial or spot instance buy a subscription.</source>
        <translation>转为包年包月，不少于 3 个月；试用或抢占式实例须另购包年包月实例。</translation>
    </message>
    <message>
        <source>Renew by the months that are missing: 1 month bought and 2 renewed make 3.</source>
        <translation>续费补足所缺的月数：购买 1 个月再续费 2 个月，即满 3 个月。</translation>
    </message>
    <message>
        <source>Renew the server, so that it outlasts the review with some margin.</source>
        <translation>续费服务器，使其到期日晚于审核完成日，并留有余量。</translation>
    </message>
    <message>
        <source>Buy public bandwidth or bind an elastic IP address (EIP).</source>
        <translation>购买公网带宽，或绑定弹性公网 IP（EIP）。</translation>
    </message>
    <message>
        <source>Start, renew or unlock the instance, or pay what is due; then apply.</source>
        <translation>启动、续费或解锁实例，或结清欠费，然后再申请。</translation>
    </message>
    <message>
        <source>Take another eligible instance; under rules that know paid numbers, buy one. Renewing adds none.</source>
        <translation>换用另一台合格的实例；规则书允许付费服务号时，也可购买一个。续费不增加服务号。</translation>
    </message>
    <message>
        <source>Let the server&apos;s owner apply and grant the use of the number to the account that files, or file in the owner&apos;s account.</source>
        <translation>由服务器所有者申请服务号并授权给备案账号，或在所有者的账号中备案。</translation>
    </message>
    <message>
        <source>Open a new Alibaba Cloud account for this entity, and grant the use of the number to it.</source>
        <translation>为该主体新开一个阿里云账号，再把服务号授权给它。</translation>
    </message>
    <message>
        <source>Give each website a number of its own that was never submitted.</source>
        <translation>为每个网站各用一个从未提交过的服务号。</translation>
    </message>
    <message>
        <source>Finish or abandon the order that is running first.</source>
        <translation>先完成或放弃正在进行的订单。</translation>
    </message>
    <message>
        <source>Put it right at the domain&apos;s registrar, and wait 3 working days after the real-name verification.</source>
        <translation>在域名注册商处改正，并在实名认证后等待 3 个工作日。</translation>
    </message>
    <message>
        <source>Stop resolving the domain and close the site until the filing is approved.</source>
        <translation>停止域名解析并关闭网站，直到备案通过。</translation>
    </message>
    <message>
        <source>Renew the papers or change the phone number before submitting.</source>
        <translation>提交前更新证件或更换手机号。</translation>
    </message>
    <message>
        <source>Renew the server and switch on auto-renewal; after expiry it cannot be switched on any more.</source>
        <translation>续费服务器并开启自动续费；到期后无法再开启。</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an item of the self-check</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>an item of the self-check</comment>
        <translation>不满足</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an item of the self-check</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Auto-renewal is on</source>
        <translation>已开启自动续费</translation>
    </message>
    <message>
        <source>Auto-renewal is not known to be on</source>
        <translation>未确认已开启自动续费</translation>
    </message>
    <message>
        <source>Show the ICP number at the foot of the page, linked to https://beian.miit.gov.cn (Guangdong: the entity&apos;s number; other provinces: the site&apos;s).</source>
        <translation>在网站底部展示 ICP备案号，并链接到 https://beian.miit.gov.cn（广东展示主体备案号，其他省份展示网站备案号）。</translation>
    </message>
    <message>
        <source>File with the public security authority within 30 days, then show that number too.</source>
        <translation>在 30 天内办理公安联网备案，并展示公安备案号。</translation>
    </message>
    <message>
        <source>Keep the records current: file a change whenever the entity, the site, the contacts or the server change.</source>
        <translation>保持备案信息准确：主体、网站、联系方式或服务器有变化时，办理变更备案。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Stands between the changed fields of one event.</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Inventory %1 imported: new %2, changed %3, unchanged %4, gone %5</source>
        <translation>已导入清单 %1：新增 %2，变化 %3，未变 %4，消失 %5</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Answered no: %1</source>
        <translation>已否认：%1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Repointed without a filing: %1 → %2</source>
        <translation>仅改解析，未备案：%1 → %2</translation>
    </message>
    <message>
        <source>Move begun: %1 → %2</source>
        <translation>开始迁移：%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>已勾选：%1</translation>
    </message>
    <message>
        <source>Unticked: %1</source>
        <translation>已取消勾选：%1</translation>
    </message>
    <message>
        <source>ICP number at the foot of the page</source>
        <translation>网站底部展示 ICP备案号</translation>
    </message>
    <message>
        <source>public security filing</source>
        <translation>公安联网备案</translation>
    </message>
    <message>
        <source>records kept current</source>
        <translation>保持备案信息准确</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账号有变化</translation>
    </message>
    <message>
        <source>Instance added</source>
        <translation>新增实例</translation>
    </message>
    <message>
        <source>Instance changed</source>
        <translation>实例有变化</translation>
    </message>
    <message>
        <source>Instance missing from a complete inventory</source>
        <translation>完整清单中不再有该实例</translation>
    </message>
    <message>
        <source>Instance is back</source>
        <translation>实例重新出现</translation>
    </message>
    <message>
        <source>Instance transferred to another account</source>
        <translation>实例已转到另一账号</translation>
    </message>
    <message>
        <source>Inventory imported</source>
        <translation>已导入清单</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>已回答问题</translation>
    </message>
    <message>
        <source>Numbers made elsewhere stated</source>
        <translation>已说明在别处生成的服务号数</translation>
    </message>
    <message>
        <source>Rehearsal number generated</source>
        <translation>已生成演练服务号</translation>
    </message>
    <message>
        <source>Number from the console recorded</source>
        <translation>已登记控制台服务号</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>服务号已作废</translation>
    </message>
    <message>
        <source>Use of the number granted</source>
        <translation>服务号已授权</translation>
    </message>
    <message>
        <source>Domain bound to the number</source>
        <translation>服务号已绑定域名</translation>
    </message>
    <message>
        <source>Existing filing brought in</source>
        <translation>已登记原有备案</translation>
    </message>
    <message>
        <source>Filing went on</source>
        <translation>备案进展</translation>
    </message>
    <message>
        <source>Filing moved</source>
        <translation>备案迁移</translation>
    </message>
    <message>
        <source>Fact of the filing stated</source>
        <translation>已说明备案情况</translation>
    </message>
    <message>
        <source>Duty done</source>
        <translation>已完成事项</translation>
    </message>
    <message>
        <source>Self-check item ticked</source>
        <translation>已勾选自查项</translation>
    </message>
    <message>
        <source>Rulebook chosen</source>
        <translation>已选择规则书</translation>
    </message>
    <message>
        <source>Ledger brought to a later form</source>
        <translation>台账升级到新格式</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>never</source>
        <comment>an instance without an end</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no public address</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 can carry a filing service number.</source>
        <translation>%1可以申请备案服务号。</translation>
    </message>
    <message>
        <source>%1 is in the Chinese mainland.</source>
        <translation>%1属于中国内地。</translation>
    </message>
    <message>
        <source>It is billed as a subscription.</source>
        <translation>计费方式为包年包月。</translation>
    </message>
    <message>
        <source>Bought for %1 in all; required: %2.</source>
        <translation>累计购买时长 %1；要求%2。</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>长期有效，不会到期。</translation>
    </message>
    <message>
        <source>%1 left; required: %2.</source>
        <translation>剩余 %1；要求%2。</translation>
    </message>
    <message>
        <source>Public IP: %1.</source>
        <translation>公网 IP：%1。</translation>
    </message>
    <message>
        <source>No other filing that is not finished holds its public IP.</source>
        <translation>公网 IP 没有被其他未完结的备案占用。</translation>
    </message>
    <message>
        <source>%1 of at most %2 service numbers are used.</source>
        <translation>服务号已用 %1 个，最多 %2 个。</translation>
    </message>
    <message>
        <source>Its state is in order: %1.</source>
        <translation>实例状态正常：%1。</translation>
    </message>
    <message>
        <source>It is in the account %1.</source>
        <translation>属于账号 %1。</translation>
    </message>
    <message>
        <source>It has no public IP.</source>
        <translation>没有公网 IP。</translation>
    </message>
    <message>
        <source>Its public IP is %1, but it has no public bandwidth.</source>
        <translation>公网 IP 为 %1，但没有公网带宽。</translation>
    </message>
    <message>
        <source>The instance has expired.</source>
        <translation>实例已到期。</translation>
    </message>
    <message>
        <source>The instance is locked (%1).</source>
        <translation>实例已锁定（%1）。</translation>
    </message>
    <message>
        <source>The instance has been released.</source>
        <translation>实例已释放。</translation>
    </message>
    <message>
        <source>The instance is in the state %1; required: %2.</source>
        <translation>实例状态为%1；要求：%2。</translation>
    </message>
    <message>
        <source>%1 cannot carry a filing service number by this rulebook; required: %2.</source>
        <translation>按此规则书，%1不能申请备案服务号；可用产品：%2。</translation>
    </message>
    <message>
        <source>%1 is not in the Chinese mainland.</source>
        <translation>%1不属于中国内地。</translation>
    </message>
    <message>
        <source>It is billed as %1, not as a subscription.</source>
        <translation>计费方式为%1，不是包年包月。</translation>
    </message>
    <message>
        <source>Bought for only %1 in all; required: %2.</source>
        <translation>累计购买时长只有 %1；要求%2。</translation>
    </message>
    <message>
        <source>It has expired; required: %1 left.</source>
        <translation>实例已到期；剩余有效期要求%1。</translation>
    </message>
    <message>
        <source>Only %1 left; required: %2.</source>
        <translation>只剩 %1；要求%2。</translation>
    </message>
    <message>
        <source>The filing of %1, which is not released, holds its public IP.</source>
        <translation>公网 IP 被 %1 未释放的备案占用。</translation>
    </message>
    <message>
        <source>%1 of at most %2 service numbers are used: none is left. Renewing adds none.</source>
        <translation>服务号已用 %1 个，最多 %2 个，没有空余。续费不增加服务号。</translation>
    </message>
    <message>
        <source>It belongs to the account %1, not to %2.</source>
        <translation>属于账号 %1，不属于 %2。</translation>
    </message>
    <message>
        <source>This rulebook does not know the product %1. Does the console offer it a filing service number?</source>
        <translation>规则书中没有产品 %1。控制台能否为它生成备案服务号？</translation>
    </message>
    <message>
        <source>This rulebook does not know the region %1. Is it in the Chinese mainland?</source>
        <translation>规则书中没有地域 %1。它是否属于中国内地？</translation>
    </message>
    <message>
        <source>The inventory does not state how it is billed. Is it a subscription, and no trial or spot instance?</source>
        <translation>清单未注明计费方式。是否为包年包月，且不是试用或抢占式？</translation>
    </message>
    <message>
        <source>The inventory does not tell how long it was bought for. Is it, renewals counted, %1 in all?</source>
        <translation>清单无法说明购买时长。累计购买时长（含续费）是否%1？</translation>
    </message>
    <message>
        <source>The inventory does not state when it expires. Is %1 left?</source>
        <translation>清单未注明到期时间。剩余有效期是否%1？</translation>
    </message>
    <message>
        <source>The inventory does not state its public IP. Does it have one?</source>
        <translation>清单未注明公网 IP。是否有公网 IP？</translation>
    </message>
    <message>
        <source>Its public IP is %1. Is its public bandwidth above 0?</source>
        <translation>公网 IP 为 %1。公网带宽是否大于 0？</translation>
    </message>
    <message>
        <source>Is its public IP held by no other filing that is not released?</source>
        <translation>公网 IP 是否没有被其他未释放的备案占用？</translation>
    </message>
    <message>
        <source>This rulebook does not tell how many service numbers this product may have. Does the console still offer one?</source>
        <translation>规则书未规定该产品的服务号配额。控制台是否还能生成？</translation>
    </message>
    <message>
        <source>The inventory does not state its state. Is it one of: %1; not expired and not locked?</source>
        <translation>清单未注明实例状态。状态是否为%1，且未到期、未锁定？</translation>
    </message>
    <message>
        <source>Is it in the account %1?</source>
        <translation>是否属于账号 %1？</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Term bought</source>
        <translation>累计购买时长</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余有效期</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>公网 IP</translation>
    </message>
    <message>
        <source>IP not held</source>
        <translation>IP 未被占用</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>服务号配额</translation>
    </message>
    <message>
        <source>State of the instance</source>
        <translation>实例状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所属账号</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict of a rule</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>verdict of a rule</comment>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>verdict of a rule</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>The console offers this product a filing service number</source>
        <translation>控制台能为该产品生成备案服务号</translation>
    </message>
    <message>
        <source>The region is in the Chinese mainland</source>
        <translation>地域属于中国内地</translation>
    </message>
    <message>
        <source>It is a subscription, and no trial or spot instance</source>
        <translation>是包年包月，且不是试用或抢占式实例</translation>
    </message>
    <message>
        <source>It was bought for long enough in all, renewals counted</source>
        <translation>累计购买时长（含续费）满足要求</translation>
    </message>
    <message>
        <source>Enough days are left until it expires</source>
        <translation>剩余有效期满足要求</translation>
    </message>
    <message>
        <source>It has a public IP and public bandwidth</source>
        <translation>有公网 IP 和公网带宽</translation>
    </message>
    <message>
        <source>No other filing that is not finished holds its public IP</source>
        <translation>公网 IP 没有被其他未完结的备案占用</translation>
    </message>
    <message>
        <source>The console still offers a number on this instance</source>
        <translation>控制台还能为该实例生成服务号</translation>
    </message>
    <message>
        <source>It is in a usable state, not expired and not locked</source>
        <translation>状态可用，未到期，未锁定</translation>
    </message>
    <message>
        <source>It is in the chosen account</source>
        <translation>属于所选账号</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>已确认：%1。</translation>
    </message>
    <message>
        <source>Answered no: %1.</source>
        <translation>已否认：%1。</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可申请</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需确认</translation>
    </message>
    <message>
        <source>Eligible once confirmed</source>
        <translation>可申请 · 确认后</translation>
    </message>
    <message>
        <source>Rulebook: %1 (%2)</source>
        <translation>规则书：%1（%2）</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation: &quot;zh&quot; in the Chinese one.</extracomment>
        <translation>zh</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（估算）</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>被 %1 占用</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese mainland</source>
        <translation>中国内地</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>public IP, bandwidth above 0</source>
        <translation>有公网 IP，带宽大于 0</translation>
    </message>
    <message>
        <source>public IP</source>
        <translation>有公网 IP</translation>
    </message>
    <message>
        <source>held by no other filing</source>
        <translation>未被其他备案占用</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>少于 %1 个</translation>
    </message>
    <message>
        <source>%1 is kept as it is; its form is not the guide&apos;s (12 digits, the first of them 0).</source>
        <translation>%1 按原样保存；它不是指南所说的形式（12 位数字，首位为 0）。</translation>
    </message>
    <message>
        <source>%1 is recorded as a paid number: it does not count against the quota.</source>
        <translation>%1 登记为付费服务号，不占用配额。</translation>
    </message>
    <message>
        <source>By these rules the instance %1 looks ineligible (%2). The number is recorded all the same: the console decides.</source>
        <translation>按此规则书，实例 %1 看来不合格（%2）。服务号照常登记：以控制台为准。</translation>
    </message>
    <message>
        <source>“%1” became %2: a filing is about the registered domain.</source>
        <translation>“%1”已改为 %2：备案以注册的域名为准。</translation>
    </message>
    <message>
        <source>The clock is behind the newest entry of the ledger (%1). Check the date of this computer; nothing was rewritten.</source>
        <translation>系统时间早于台账中最新的记录（%1）。检查本机日期；台账没有改动。</translation>
    </message>
    <message>
        <source>%1 already has a filing order running, for %2. The platform may refuse a second one until it is finished.</source>
        <translation>%1 已有正在进行的备案订单（%2）。在它完成之前，平台可能不受理第二个订单。</translation>
    </message>
    <message>
        <source>The filing of %1 on the number %2 stays until the new one is approved. Keep the old server until then.</source>
        <translation>%1 在服务号 %2 上的备案保留到新备案通过为止。在此之前保留原服务器。</translation>
    </message>
    <message>
        <source>This was the only live filing of %1: without another one the site cannot be reached in the mainland.</source>
        <translation>这是 %1 唯一有效的备案：没有其他备案，网站将无法在中国内地访问。</translation>
    </message>
    <message>
        <source>The old filing of %1, on the number %2, is superseded.</source>
        <translation>%1 在服务号 %2 上的旧备案已被取代。</translation>
    </message>
    <message>
        <source>The instance %1 is not fit now (%2). It was done all the same, as asked.</source>
        <translation>实例 %1 目前不符合条件（%2）。已按要求照常办理。</translation>
    </message>
    <message>
        <source>%1 is now on the instance %2; no filing was made. Point the DNS records there.</source>
        <translation>%1 现在指向实例 %2，没有新建备案。把 DNS 解析改到该实例。</translation>
    </message>
    <message>
        <source>Three cases of moving %1 are told apart: adding another server of this vendor needs nothing; a site that is not commercial, swapped to another server of this vendor, needs only its DNS records repointed; a commercial filing in a province that compares the IP needs a change of the IP. Filing the change is advised.</source>
        <translation>%1 的迁移分三种情形：增加阿里云服务器，无需办理；非经营性网站换用另一台阿里云服务器，只需修改 DNS 解析；经营性备案在要求 IP 一致的省份，须变更 IP。建议办理变更备案。</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known to this program: the deadline counts weekends only.</source>
        <translation>程序没有 %1 年的节假日安排：期限只扣除了周末。</translation>
    </message>
    <message>
        <source>The platform may have made the number of %1 unseen: it counts against the instance&apos;s quota, though its digits are not known.</source>
        <translation>平台可能已自动为 %1 生成服务号：号码未知，但占用该实例的配额。</translation>
    </message>
    <message>
        <source>%1 Beijing time</source>
        <translation>北京时间 %1</translation>
    </message>
    <message>
        <source>Cannot read %1: there is no such file.</source>
        <translation>无法读取 %1：没有这个文件。</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot read %1: no permission. Change the file&apos;s permissions, or copy it to where you may read it.</source>
        <translation>无法读取 %1：没有权限。修改文件权限，或把它复制到可以读取的位置。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is a folder. Name the file in it.</source>
        <translation>无法读取 %1：这是文件夹。指定其中的文件。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no regular file. To read from a pipe, give - instead of a name.</source>
        <translation>无法读取 %1：不是普通文件。要从管道读取，用 - 代替文件名。</translation>
    </message>
    <message>
        <source>Reading %1 failed midway: %2. Nothing was taken from it.</source>
        <translation>读取 %1 中途失败：%2。没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than %2 GB. Fetch the inventory by region or by product.</source>
        <translation>无法读取 %1：超过 %2 GB。按地域或产品分别导出清单。</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the inventory again.</source>
        <translation>%1 是空的。重新获取清单。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is no text file, but looks like %2. Save it as CSV (UTF-8), or use the JSON of the command-line tool.</source>
        <translation>无法读取 %1：不是文本文件，看来是%2。另存为 CSV（UTF-8），或使用命令行工具输出的 JSON。</translation>
    </message>
    <message>
        <source>Cannot read %1: it begins as %2, and then holds bytes that this encoding does not have. Save it as UTF-8.</source>
        <translation>无法读取 %1：开头是 %2 编码，后面却有该编码中没有的字节。另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 holds neither JSON nor a table. Use the JSON of the command-line tool, or a CSV of the console.</source>
        <translation>%1 既不是 JSON，也不是表格。使用命令行工具输出的 JSON，或控制台导出的 CSV。</translation>
    </message>
    <message>
        <source>%1 holds an error message of the command-line tool instead of an inventory: %2. Put its cause right and fetch the inventory again.</source>
        <translation>%1 里是命令行工具的错误信息，不是清单：%2。排除原因后重新获取清单。</translation>
    </message>
    <message>
        <source>%1 is the tool&apos;s own settings, with access keys in it. Nothing of it was read; import the output of the tool instead.</source>
        <translation>%1 是命令行工具的配置文件，含有访问密钥。没有读取其中任何内容；导入该工具输出的清单。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: expected %2.</source>
        <translation>%1 不是有效的 JSON：此处应为%2。</translation>
    </message>
    <message>
        <source>%1 ends in the middle: it was cut short. Fetch the inventory again.</source>
        <translation>%1 在中途结束：内容被截断。重新获取清单。</translation>
    </message>
    <message>
        <source>Cannot read %1: it is nested deeper than %2 levels, which no inventory is.</source>
        <translation>无法读取 %1：嵌套超过 %2 层，清单不会如此。</translation>
    </message>
    <message>
        <source>Cannot read %1: one value in it is longer than %2 MB, which no inventory&apos;s is.</source>
        <translation>无法读取 %1：其中一个值超过 %2 MB，清单不会如此。</translation>
    </message>
    <message>
        <source>%1 is a list of plain values, without the instances&apos; IDs. Fetch the inventory without --cli-query.</source>
        <translation>%1 只列出了值，没有实例 ID。去掉 --cli-query 重新获取清单。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no inventory that this program knows: it looks like %2. Import the answer of DescribeInstances (ECS), ListInstances (simple application server), DescribeLoadBalancers, ListLoadBalancers, DescribeNatGateways, DescribeEipAddresses, QueryAvailableInstances or SearchResources.</source>
        <translation>%1 是 JSON，但不是程序认识的清单：看来是 %2。导入 DescribeInstances（ECS）、ListInstances（轻量应用服务器）、DescribeLoadBalancers、ListLoadBalancers、DescribeNatGateways、DescribeEipAddresses、QueryAvailableInstances 或 SearchResources 的结果。</translation>
    </message>
    <message>
        <source>%1 holds resources of several accounts (%2). An import is of one account: fetch each account&apos;s inventory on its own.</source>
        <translation>%1 里有多个账号的资源（%2）。一次导入只能属于一个账号：分别获取每个账号的清单。</translation>
    </message>
    <message>
        <source>It would have ended before it was created (%1): one of both is wrong.</source>
        <translation>到期时间早于创建时间（%1）：其中之一有误。</translation>
    </message>
    <message>
        <source>Cannot read the workbook %1: it is damaged or was cut short. Open it in the spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>无法读取工作簿 %1：文件已损坏或不完整。用表格软件打开，另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>%1 is JSON, but no ledger that this program exported. Name a file that “beian export ledger” wrote.</source>
        <translation>%1 是 JSON，但不是本程序导出的台账。改用由“beian export ledger”写出的文件。</translation>
    </message>
    <message>
        <source>%1 was exported by a later version of this program (%2). Use that version.</source>
        <translation>%1 由更新版本的程序（%2）导出，要用该版本打开。</translation>
    </message>
    <message>
        <source>%1 has no column of instance IDs; its columns are: %2. Say which one it is (--map COLUMN=id).</source>
        <translation>%1 没有实例 ID 列；现有的列：%2。指明是哪一列（--map 列名=id）。</translation>
    </message>
    <message>
        <source>%1 names no region. Say which one it is of (--region).</source>
        <translation>%1 没有注明地域。指明地域（--region）。</translation>
    </message>
    <message>
        <source>%1 has no column %2, which --map names.</source>
        <translation>%1 没有 --map 所指的列 %2。</translation>
    </message>
    <message>
        <source>There is no field %2, which --map names.</source>
        <translation>没有 --map 所指的字段 %2。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The instance ID is missing (%1).</source>
        <translation>缺少实例 ID（%1）。</translation>
    </message>
    <message>
        <source>The region of %1 is missing. Say which one it is (--region).</source>
        <translation>%1 缺少地域。指明地域（--region）。</translation>
    </message>
    <message>
        <source>The product is not known: %1.</source>
        <translation>无法识别产品：%1。</translation>
    </message>
    <message>
        <source>A date cannot be read (%1).</source>
        <translation>无法识别日期（%1）。</translation>
    </message>
    <message>
        <source>A value cannot be understood (%1).</source>
        <translation>无法识别值（%1）。</translation>
    </message>
    <message>
        <source>It has more cells than there are columns (%1).</source>
        <translation>单元格多于列数（%1）。</translation>
    </message>
    <message>
        <source>It contradicts an earlier row about the same instance (%1).</source>
        <translation>与同一实例的前面一行矛盾（%1）。</translation>
    </message>
    <message>
        <source>%1 exists already and was not replaced. Name another file, or say that it is to be replaced.</source>
        <translation>%1 已存在，没有被替换。换一个文件名，或指明替换它。</translation>
    </message>
    <message>
        <source>Cannot write to %1: that is not a file. Name another file.</source>
        <translation>无法写入 %1：不是文件。指定其他文件。</translation>
    </message>
    <message>
        <source>Cannot write %1: the folder %2 does not exist. Make it, or name another one.</source>
        <translation>无法写入 %1：文件夹 %2 不存在。先创建它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Look at the folder&apos;s permissions, or name another place.</source>
        <translation>无法写入 %1：%2。检查文件夹的权限，或换一个位置。</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. What stood there before is as it was; free some space, or name another place.</source>
        <translation>写入 %1 失败：%2。原有的内容没有改动；腾出空间，或换一个位置。</translation>
    </message>
    <message>
        <source>Cannot make the PDF %1: no Chinese font is installed. Install the package %2.</source>
        <translation>无法生成 PDF %1：没有安装中文字体。安装软件包 %2。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>带引号的键</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>a comma or the closing bracket</source>
        <translation>逗号或右括号</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a valid escape sequence</source>
        <translation>有效的转义序列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>valid text</source>
        <translation>有效的文本</translation>
    </message>
    <message>
        <source>an Excel workbook (%1)</source>
        <translation>Excel 工作簿（%1）</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Receipt of a filing service number</source>
        <translation>备案服务号凭单</translation>
    </message>
    <message>
        <source>Filing service number</source>
        <translation>备案服务号（服务码）</translation>
    </message>
    <message>
        <source>Alibaba Cloud account</source>
        <translation>阿里云账号</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>实例名称</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State of the number</source>
        <translation>服务号状态</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Filing type</source>
        <translation>备案类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>ICP number</source>
        <translation>ICP备案号</translation>
    </message>
    <message>
        <source>Granted to</source>
        <translation>授权给</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>not bound yet</source>
        <translation>尚未绑定</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>What was found when the number was made</source>
        <translation>生成服务号时的判定</translation>
    </message>
    <message>
        <source>No precheck was recorded with this number.</source>
        <translation>没有随该服务号记录预审结果。</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>如何使用</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Drawn by this program for rehearsal, %1</source>
        <translation>由本程序抽取，供演练使用，%1</translation>
    </message>
    <message>
        <source>Generated in the vendor&apos;s console, recorded %1</source>
        <translation>在阿里云控制台生成，登记于 %1</translation>
    </message>
    <message>
        <source>This number has been voided and cannot be used: %1</source>
        <translation>该服务号已作废，不能使用：%1</translation>
    </message>
    <message>
        <source>This number is invalid: its instance went to another account. It cannot be used any more.</source>
        <translation>该服务号已失效：其实例已转到另一账号，不能再使用。</translation>
    </message>
    <message>
        <source>The time of issue was given by hand, not taken from the clock.</source>
        <translation>签发时间为人工指定，并非系统时间。</translation>
    </message>
    <message>
        <source>By the rulebook %1 (%2), judged %3</source>
        <translation>按规则书 %1（%2）判定，时间 %3</translation>
    </message>
    <message>
        <source>For rehearsal and training only. For a real filing generate a number in the console (%1) and record it here.</source>
        <translation>仅供演练和培训。真实备案须在控制台（%1）生成服务号，再登记到这里。</translation>
    </message>
    <message>
        <source>One number serves one website with one domain, as a real one does.</source>
        <translation>与真实的服务号一样，一个服务号只用于一个网站、一个域名。</translation>
    </message>
    <message>
        <source>Open %1, choose “开始备案”, and paste the number exactly as it stands here into the field “服务号”.</source>
        <translation>打开 %1，点击“开始备案”，把号码原样粘贴到“服务号”一栏。</translation>
    </message>
    <message>
        <source>One number serves one website with one domain; once submitted it never comes back.</source>
        <translation>一个服务号只用于一个网站、一个域名；提交后不能再用于别处。</translation>
    </message>
    <message>
        <source>Keep the server: if it expires, is downgraded or released, every filing on it is endangered.</source>
        <translation>保留服务器：到期未续费、降配或释放，会危及其上的所有备案。</translation>
    </message>
    <message>
        <source>What the platform shows at the time decides. Its service line: %1.</source>
        <translation>以平台当时的提示为准。阿里云官方客服：%1。</translation>
    </message>
    <message>
        <source>Beian Desk · printed %1</source>
        <translation>备案台 · 打印于 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>There is no instance %1 in the ledger. Import an inventory that has it, or add it by hand.</source>
        <translation>台账中没有实例 %1。导入含有它的清单，或手工添加。</translation>
    </message>
    <message>
        <source>The ID %1 stands for more than one instance. Name one of them in full: %2.</source>
        <translation>有多台实例的 ID 为 %1。写出完整名称：%2。</translation>
    </message>
    <message>
        <source>There is no service number %1 in the ledger. Check the digits, or record it first.</source>
        <translation>台账中没有服务号 %1。核对号码，或先登记。</translation>
    </message>
    <message>
        <source>There is no filing of %1 in the ledger. Bind a number to it, or bring in the existing filing.</source>
        <translation>台账中没有 %1 的备案。先绑定服务号，或登记原有备案。</translation>
    </message>
    <message>
        <source>There is no account %1 in the ledger.</source>
        <translation>台账中没有账号 %1。</translation>
    </message>
    <message>
        <source>There is no rulebook %1.</source>
        <translation>没有规则书 %1。</translation>
    </message>
    <message>
        <source>No service number was given. Paste it as the console shows it.</source>
        <translation>没有输入服务号。按控制台显示的样子粘贴。</translation>
    </message>
    <message>
        <source>%1 has 11 digits: the leading 0 is missing. Did a spreadsheet drop it?</source>
        <translation>%1 只有 11 位：缺少开头的 0。是否被电子表格去掉了？</translation>
    </message>
    <message>
        <source>%1 does not look like a service number. Copy it from the console again; the guide&apos;s form is 12 digits, the first of them 0.</source>
        <translation>%1 不像服务号。从控制台重新复制；指南所说的形式是 12 位数字，首位为 0。</translation>
    </message>
    <message>
        <source>Cannot file for “%1”: %2. Give the domain itself, such as example.com.</source>
        <translation>“%1”不能备案：%2。只输入域名，例如 example.com。</translation>
    </message>
    <message>
        <source>Cannot make %1 numbers at once: from 1 to %2 can be made.</source>
        <translation>不能一次生成 %1 个服务号：可生成 1 到 %2 个。</translation>
    </message>
    <message>
        <source>The rule “%1” is decided already; there is nothing to answer.</source>
        <translation>规则“%1”已有判定，无需回答。</translation>
    </message>
    <message>
        <source>Approving the filing of %1 needs its ICP number.</source>
        <translation>通过 %1 的备案须提供 ICP备案号。</translation>
    </message>
    <message>
        <source>“%1” does not look like an ICP number, such as 京ICP备12345678号-1.</source>
        <translation>“%1”不像 ICP备案号，例如 京ICP备12345678号-1。</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>这一步须说明原因。</translation>
    </message>
    <message>
        <source>%1 is in the future: only what has happened can be recorded.</source>
        <translation>%1 在将来：只能记录已经发生的事。</translation>
    </message>
    <message>
        <source>Cannot record “%1” at %2: the step before it was at %3.</source>
        <translation>不能把“%1”记在 %2：前一步在 %3。</translation>
    </message>
    <message>
        <source>Cannot take “%2” as %1.</source>
        <translation>%1不能是“%2”。</translation>
    </message>
    <message>
        <source>The instance %1 does not qualify for a service number. What stands against it, and what to do, is said by its precheck.</source>
        <translation>实例 %1 不能申请服务号。不合格的原因和补救办法见预审结果。</translation>
    </message>
    <message>
        <source>Whether the instance %1 qualifies is not known yet. Answer these first: %2.</source>
        <translation>尚不能确定实例 %1 是否合格。先回答：%2。</translation>
    </message>
    <message>
        <source>The instance %1 has %2 of at most %3 service numbers: none is left. Take another eligible instance; renewing adds none.</source>
        <translation>实例 %1 的服务号已用 %2 个，最多 %3 个，没有空余。换用另一台合格的实例；续费不增加服务号。</translation>
    </message>
    <message>
        <source>The service number %1 is in the ledger already, on the instance %2.</source>
        <translation>服务号 %1 已在台账中，属于实例 %2。</translation>
    </message>
    <message>
        <source>The service number %1 belongs to the account %2 and cannot be used with another one.</source>
        <translation>服务号 %1 属于账号 %2，不能用于其他账号。</translation>
    </message>
    <message>
        <source>The service number %1 is invalid. Take another one.</source>
        <translation>服务号 %1 已失效。换用另一个。</translation>
    </message>
    <message>
        <source>The service number %1 is bound to %2 already. One number serves one domain: take an unbound one.</source>
        <translation>服务号 %1 已绑定 %2。一个服务号只用于一个域名：换用未绑定的服务号。</translation>
    </message>
    <message>
        <source>The service number %1 was submitted with a filing and never comes back. Take an unbound one.</source>
        <translation>服务号 %1 已随备案提交，不能再次使用。换用未绑定的服务号。</translation>
    </message>
    <message>
        <source>The filing of %1 rides on a number from the console. Generate one on the new server there, and give it.</source>
        <translation>%1 的备案使用控制台的服务号。先在控制台为新服务器生成服务号，再填入。</translation>
    </message>
    <message>
        <source>The service number %1 does not stand on the instance %2.</source>
        <translation>服务号 %1 不属于实例 %2。</translation>
    </message>
    <message>
        <source>%1 has a filing that is not finished, on the number %2. Finish, abandon or discard it first.</source>
        <translation>%1 有未完结的备案，服务号为 %2。先完成、放弃或撤销它。</translation>
    </message>
    <message>
        <source>%1 has an approved filing, on the number %2. To change its server, move the filing.</source>
        <translation>%1 已有通过的备案，服务号为 %2。要更换服务器，办理迁移。</translation>
    </message>
    <message>
        <source>%1 has no approved filing that could be moved.</source>
        <translation>%1 没有可迁移的已通过备案。</translation>
    </message>
    <message>
        <source>Cannot do “%1”: the filing is in the stage “%2”. What can be done there: %3.</source>
        <translation>不能“%1”：备案处于“%2”阶段。此时可以：%3。</translation>
    </message>
    <message>
        <source>The instance %1 stands under the account %2. If it was transferred, say so; its old numbers then become invalid.</source>
        <translation>实例 %1 属于账号 %2。如已转让，须注明；其原有服务号随即失效。</translation>
    </message>
    <message>
        <source>The instance %1 is in the ledger already.</source>
        <translation>实例 %1 已在台账中。</translation>
    </message>
    <message>
        <source>The filing of %1 is on the instance %2 already. Choose another instance.</source>
        <translation>%1 的备案已在实例 %2 上。选择另一台实例。</translation>
    </message>
    <message>
        <source>%1 and the number %2 are of different issuers: a rehearsal and a real filing are kept apart. Take a number of the same issuer.</source>
        <translation>%1 与服务号 %2 的签发渠道不同：演练与真实备案分开。换用同一渠道的服务号。</translation>
    </message>
    <message>
        <source>The rulebook %1 does not know numbers whose use is granted to another account.</source>
        <translation>规则书 %1 不允许把服务号授权给其他账号。</translation>
    </message>
    <message>
        <source>By the rulebook %1 every move is filed: it cannot be repointed without a filing.</source>
        <translation>按规则书 %1，每次迁移都须备案，不能只改解析。</translation>
    </message>
    <message>
        <source>The instance %1 is not fit for this step now: %2. Put that right first, or go on all the same on purpose (--anyway).</source>
        <translation>实例 %1 目前不适合这一步：%2。先改正，或明确要求照常办理（--anyway）。</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile. Look at it again, then repeat the step.</source>
        <translation>%1 已被另一个程序修改。重新查看后再操作。</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>没有输入内容</translation>
    </message>
    <message>
        <source>it holds characters that a domain cannot have</source>
        <translation>含有域名不能使用的字符</translation>
    </message>
    <message>
        <source>it is an IP address, and a filing is about a domain</source>
        <translation>这是 IP 地址，备案须用域名</translation>
    </message>
    <message>
        <source>it is only a suffix, under which domains are registered</source>
        <translation>这只是后缀，不是注册的域名</translation>
    </message>
    <message>
        <source>it has no suffix such as .com or .cn</source>
        <translation>没有 .com、.cn 之类的后缀</translation>
    </message>
    <message>
        <source>it is longer than a domain can be</source>
        <translation>超过域名的最大长度</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Filing service numbers</source>
        <translation>备案服务号清册</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案清册</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例清册</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查清单</translation>
    </message>
    <message>
        <source>Endangered filings</source>
        <translation>有风险的备案</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>阿里云账号</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Months bought</source>
        <translation>已购月数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>公网 IP</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>绑定对象</translation>
    </message>
    <message>
        <source>Numbers made elsewhere</source>
        <translation>在别处生成的服务号</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>消失时间</translation>
    </message>
    <message>
        <source>Precheck</source>
        <translation>预审结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Numbers used</source>
        <translation>已用服务号</translation>
    </message>
    <message>
        <source>Numbers left</source>
        <translation>剩余服务号</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>备案服务号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发渠道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入阶段</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Domain expires</source>
        <translation>域名到期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>健康状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救办法</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>规则书</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断方式</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>实例规格</translation>
    </message>
    <message>
        <source>Release scheduled</source>
        <translation>预定释放</translation>
    </message>
    <message>
        <source>Auto-renewal</source>
        <translation>自动续费</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the instance.</source>
        <translation>续费该实例。</translation>
    </message>
    <message>
        <source>Renew by at least %1.</source>
        <translation>至少续费 %1。</translation>
    </message>
    <message>
        <source>Renew by at least %1; it then lasts until %2.</source>
        <translation>至少续费 %1，续费后到期日为 %2。</translation>
    </message>
    <message>
        <source>Convert it to a subscription of at least %1; pay an unpaid order first.</source>
        <translation>转为包年包月，不少于 %1；有未支付订单时先支付。</translation>
    </message>
    <message>
        <source>Convert it to a subscription; pay an unpaid order first.</source>
        <translation>转为包年包月；有未支付订单时先支付。</translation>
    </message>
    <message>
        <source>Take back the scheduled release, which forbids converting; then convert it to a subscription of at least %1.</source>
        <translation>已预定释放的实例不能转换：先取消预定释放，再转为包年包月，不少于 %1。</translation>
    </message>
    <message>
        <source>Take back the scheduled release, which forbids converting; then convert it to a subscription.</source>
        <translation>已预定释放的实例不能转换：先取消预定释放，再转为包年包月。</translation>
    </message>
    <message>
        <source>A spot or trial instance cannot be converted: buy a subscription of at least %1, and copy the image to it.</source>
        <translation>抢占式或试用实例不能转换：购买不少于 %1 的包年包月实例，并复制镜像。</translation>
    </message>
    <message>
        <source>A spot or trial instance cannot be converted: buy a subscription, and copy the image to it.</source>
        <translation>抢占式或试用实例不能转换：购买包年包月实例，并复制镜像。</translation>
    </message>
    <message>
        <source>Finish or cancel the filing that holds the IP, or take another public IP.</source>
        <translation>完成或取消占用该 IP 的备案，或换用其他公网 IP。</translation>
    </message>
    <message>
        <source>Finish or cancel the filing of %1, or take another public IP.</source>
        <translation>完成或取消 %1 的备案，或换用其他公网 IP。</translation>
    </message>
    <message>
        <source>Take a product that the rulebook lists.</source>
        <translation>改用规则书所列的产品。</translation>
    </message>
    <message>
        <source>Apply on the server behind the load balancer, with its IP.</source>
        <translation>用负载均衡的后端服务器及其 IP 申请。</translation>
    </message>
    <message>
        <source>A region cannot be changed: buy an instance in the Chinese mainland and copy the image to it.</source>
        <translation>地域无法更改：在中国内地购买实例，并复制镜像。</translation>
    </message>
    <message>
        <source>State how many months were bought in all, renewals counted; the orders in the console tell it.</source>
        <translation>说明累计购买的月数（含续费）；可在控制台的订单中查到。</translation>
    </message>
    <message>
        <source>Buy public bandwidth above 0.</source>
        <translation>购买大于 0 的公网带宽。</translation>
    </message>
    <message>
        <source>Take another eligible instance. Renewing adds no numbers.</source>
        <translation>换用另一台合格的实例。续费不增加服务号。</translation>
    </message>
    <message>
        <source>Take another eligible instance, or buy a paid service number for this one.</source>
        <translation>换用另一台合格的实例，或为该实例购买付费服务号。</translation>
    </message>
    <message>
        <source>Start the instance.</source>
        <translation>启动实例。</translation>
    </message>
    <message>
        <source>Wait until the platform has finished changing the instance, then import again.</source>
        <translation>等平台完成对实例的变更后，重新导入清单。</translation>
    </message>
    <message>
        <source>Pay what is due and have the instance unlocked.</source>
        <translation>结清欠费并解锁实例。</translation>
    </message>
    <message>
        <source>Remove the cause of the lock (%1) and have the instance unlocked.</source>
        <translation>消除锁定原因（%1）并解锁实例。</translation>
    </message>
    <message>
        <source>A released instance does not come back: buy a new one.</source>
        <translation>已释放的实例无法恢复：另购一台。</translation>
    </message>
    <message>
        <source>Switch to the account that owns the instance.</source>
        <translation>切换到拥有该实例的账号。</translation>
    </message>
    <message>
        <source>Switch to the account %1, which owns the instance. A second-hand server needs a new number in its new account.</source>
        <translation>切换到拥有该实例的账号 %1。二手服务器须在新账号下重新申请服务号。</translation>
    </message>
    <message>
        <source>Move the filing to an eligible instance, with a number of that instance.</source>
        <translation>把备案迁移到合格的实例，使用该实例的服务号。</translation>
    </message>
    <message>
        <source>Bind the filed public IP again, or file the change of IP.</source>
        <translation>重新绑定已备案的公网 IP，或办理变更备案。</translation>
    </message>
    <message>
        <source>Bind the filed public IP %1 again, or file the change of IP.</source>
        <translation>重新绑定已备案的公网 IP %1，或办理变更备案。</translation>
    </message>
    <message>
        <source>Upgrade the instance to what it was at approval.</source>
        <translation>把实例升级到备案通过时的配置。</translation>
    </message>
    <message>
        <source>Upgrade the instance to what it was at approval: %1.</source>
        <translation>把实例升级到备案通过时的配置：%1。</translation>
    </message>
    <message>
        <source>Do what the rectification notice asks for, and answer it.</source>
        <translation>按整改通知的要求整改并回复。</translation>
    </message>
    <message>
        <source>Do what the rectification notice asks for, and answer it: %1</source>
        <translation>按整改通知的要求整改并回复：%1</translation>
    </message>
    <message>
        <source>Renew the domain at its registrar.</source>
        <translation>在注册商处续费域名。</translation>
    </message>
    <message>
        <source>Renew the domain %1 at its registrar.</source>
        <translation>在注册商处续费域名 %1。</translation>
    </message>
    <message>
        <source>Fetch a new inventory and import it.</source>
        <translation>重新获取清单并导入。</translation>
    </message>
    <message>
        <source>Enter the code of the ministry&apos;s message at once; after the deadline the order is returned.</source>
        <translation>立即填写工信部短信中的验证码；逾期订单会被退回。</translation>
    </message>
    <message>
        <source>Look up the progress in the platform&apos;s filing system, or ask its service line 95187.</source>
        <translation>在备案系统中查询进度，或咨询官方客服 95187。</translation>
    </message>
    <message>
        <source>Look in the console whether the instance still exists; if it does, renew it at once.</source>
        <translation>在控制台确认实例是否还在；如果还在，立即续费。</translation>
    </message>
    <message>
        <source>Look it up in the console, and answer.</source>
        <translation>在控制台查看后回答。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Nothing endangers this filing.</source>
        <translation>该备案没有风险。</translation>
    </message>
    <message>
        <source>The instance expires on %1.</source>
        <translation>实例于 %1 到期。</translation>
    </message>
    <message>
        <source>The instance expires soon.</source>
        <translation>实例即将到期。</translation>
    </message>
    <message>
        <source>The review&apos;s deadline is near: %1.</source>
        <translation>审核期限将到：%1。</translation>
    </message>
    <message>
        <source>The review&apos;s deadline is near.</source>
        <translation>审核期限将到。</translation>
    </message>
    <message numerus="yes">
        <source>The inventory is older than %n day(s): whether the instance still stands as it did is not known.</source>
        <translation>
            <numerusform>清单已超过 %n 天：实例的现状未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain expires on %1.</source>
        <translation>域名于 %1 到期。</translation>
    </message>
    <message>
        <source>The domain expires soon.</source>
        <translation>域名即将到期。</translation>
    </message>
    <message>
        <source>The instance is pay-as-you-go now: it no longer meets the conditions for a service number.</source>
        <translation>实例已改为按量付费，不再符合服务号的生成条件。</translation>
    </message>
    <message>
        <source>The instance has expired; it is released after %1, and its IP is lost then.</source>
        <translation>实例已到期；%1 之后释放，届时 IP 不再保留。</translation>
    </message>
    <message>
        <source>The instance is locked.</source>
        <translation>实例已锁定。</translation>
    </message>
    <message>
        <source>The instance is smaller than it was at approval.</source>
        <translation>实例的配置低于备案通过时。</translation>
    </message>
    <message>
        <source>The instance no longer has the public IP that was filed.</source>
        <translation>实例不再使用已备案的公网 IP。</translation>
    </message>
    <message>
        <source>The instance has no public IP any more.</source>
        <translation>实例已没有公网 IP。</translation>
    </message>
    <message>
        <source>The instance ends on %1, before the review can be over.</source>
        <translation>实例于 %1 到期，早于审核完成。</translation>
    </message>
    <message>
        <source>The instance ends before the review can be over.</source>
        <translation>实例在审核完成前到期。</translation>
    </message>
    <message>
        <source>A rectification notice is open; its deadline is %1.</source>
        <translation>有未完成的整改通知，期限为 %1。</translation>
    </message>
    <message>
        <source>A rectification notice is open.</source>
        <translation>有未完成的整改通知。</translation>
    </message>
    <message>
        <source>The review should have been over on %1.</source>
        <translation>审核应在 %1 完成，已超期。</translation>
    </message>
    <message>
        <source>The review should have been over by now.</source>
        <translation>审核已超期。</translation>
    </message>
    <message>
        <source>The domain expired on %1.</source>
        <translation>域名已于 %1 到期。</translation>
    </message>
    <message>
        <source>The domain has expired.</source>
        <translation>域名已到期。</translation>
    </message>
    <message>
        <source>The instance has been expired for so long that it has probably been released.</source>
        <translation>实例到期已久，可能已被释放。</translation>
    </message>
    <message>
        <source>The instance went to another account: the number is invalid.</source>
        <translation>实例已转到另一账号：服务号已失效。</translation>
    </message>
    <message>
        <source>The instance has been released: its IP is lost.</source>
        <translation>实例已释放，IP 不再保留。</translation>
    </message>
    <message>
        <source>The instance is missing from a complete inventory.</source>
        <translation>完整清单中没有该实例。</translation>
    </message>
    <message>
        <source>not renewed</source>
        <comment>what if</comment>
        <translation>不续费</translation>
    </message>
    <message>
        <source>converted to pay-as-you-go</source>
        <comment>what if</comment>
        <translation>改为按量付费</translation>
    </message>
    <message>
        <source>downgraded</source>
        <comment>what if</comment>
        <translation>降配</translation>
    </message>
    <message>
        <source>released</source>
        <comment>what if</comment>
        <translation>释放</translation>
    </message>
    <message>
        <source>moved to another server</source>
        <comment>what if</comment>
        <translation>迁移到另一台服务器</translation>
    </message>
    <message>
        <source>Cannot open the ledger: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>无法打开台账：缺少 Qt 的 SQLite 驱动。安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>There is no home folder to keep the ledger in. Set HOME or XDG_DATA_HOME, or name a file with --ledger.</source>
        <translation>没有可存放台账的主目录。设置 HOME 或 XDG_DATA_HOME，或用 --ledger 指定文件。</translation>
    </message>
    <message>
        <source>Cannot open the ledger %1: %2. Look at the path and its permissions, or name another file (--ledger).</source>
        <translation>无法打开台账 %1：%2。检查路径和权限，或用 --ledger 指定其他文件。</translation>
    </message>
    <message>
        <source>Cannot open the ledger %1: that is not a file. Name a file (--ledger).</source>
        <translation>无法打开台账 %1：不是文件。用 --ledger 指定一个文件。</translation>
    </message>
    <message>
        <source>%1 is not a ledger of this program. Name another file (--ledger).</source>
        <translation>%1 不是本程序的台账。用 --ledger 指定其他文件。</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a later version of this program (%2). Use that version; nothing was changed.</source>
        <translation>台账 %1 由更新版本的程序写成（%2）。使用该版本；台账没有改动。</translation>
    </message>
    <message>
        <source>Another program is writing to the ledger %1. Try again when it has finished; nothing was changed.</source>
        <translation>另一个程序正在写入台账 %1。等它结束后重试；台账没有改动。</translation>
    </message>
    <message>
        <source>Cannot write to the ledger %1: it is read-only. Nothing was changed; make the file and its folder writable, or name another file (--ledger).</source>
        <translation>无法写入台账 %1：只读。台账没有改动；将该文件及其所在文件夹设为可写，或用 --ledger 指定其他文件。</translation>
    </message>
    <message>
        <source>Cannot write to the ledger %1: no space is left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>无法写入台账 %1：磁盘空间不足。台账没有改动；腾出空间后重试。</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged: %2. Keep a copy of the file, and take up a backup.</source>
        <translation>台账 %1 已损坏：%2。保留该文件的副本，改用备份。</translation>
    </message>
    <message>
        <source>The ledger %1 refused the change, which breaks a rule of it (%2). Nothing was changed; look again and repeat the step.</source>
        <translation>台账 %1 拒绝了这一改动：违反其规则（%2）。台账没有改动；重新查看后再操作。</translation>
    </message>
    <message>
        <source>The ledger %1 could not do it: %2. Look at the disk, and whether the step was stored, before you repeat it.</source>
        <translation>台账 %1 无法完成操作：%2。先检查磁盘，并确认这一步是否已经保存，再决定是否重试。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: it is not JSON (%3).</source>
        <translation>规则书 %1 不能使用：不是 JSON（%3）。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: the key %2 is missing.</source>
        <translation>规则书 %1 不能使用：缺少 %2。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: the key %2 is not known.</source>
        <translation>规则书 %1 不能使用：不认识 %2。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: %2 is of the wrong type (%3).</source>
        <translation>规则书 %1 不能使用：%2 的类型不对（%3）。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: %2 has a value that cannot be (%3).</source>
        <translation>规则书 %1 不能使用：%2 的值无效（%3）。</translation>
    </message>
    <message>
        <source>Cannot use the rulebook %1: %2 contradicts another part (%3).</source>
        <translation>规则书 %1 不能使用：%2 与其他部分矛盾（%3）。</translation>
    </message>
    <message>
        <source>Cannot read the rulebook %1: %3.</source>
        <translation>无法读取规则书 %1：%3。</translation>
    </message>
    <message>
        <source>local (rehearsal)</source>
        <translation>本地（演练）</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Rehearsal number: this program drew it. The platform does not know it, and a real filing cannot be submitted with it.</source>
        <translation>演练号码：由本程序抽取，平台并不认识它，不能用于真实备案。</translation>
    </message>
    <message>
        <source>unbound</source>
        <translation>未绑定</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>in filing</source>
        <translation>备案中</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>state of a number</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>勿使用</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>provider&apos;s review</source>
        <translation>接入商初审</translation>
    </message>
    <message>
        <source>SMS check</source>
        <translation>短信核验</translation>
    </message>
    <message>
        <source>authority&apos;s review</source>
        <translation>管局审核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>stage: by the owner&apos;s wish</comment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>stage: by the authority</comment>
        <translation>被撤销</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Correct the domain</source>
        <translation>更正域名</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>撤回草稿</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel the filing</source>
        <translation>注销备案</translation>
    </message>
    <message>
        <source>Revoked by the authority</source>
        <translation>被管局撤销</translation>
    </message>
    <message>
        <source>Superseded by a new filing</source>
        <translation>被新备案取代</translation>
    </message>
    <message>
        <source>Rectification notice received</source>
        <translation>收到整改通知</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>first filing</source>
        <translation>首次备案</translation>
    </message>
    <message>
        <source>new website</source>
        <translation>新增网站</translation>
    </message>
    <message>
        <source>new access provider</source>
        <translation>新增接入</translation>
    </message>
    <message>
        <source>change of filing</source>
        <translation>变更备案</translation>
    </message>
    <message>
        <source>cancel the entity</source>
        <translation>注销主体</translation>
    </message>
    <message>
        <source>cancel the website</source>
        <translation>注销网站</translation>
    </message>
    <message>
        <source>cancel the access</source>
        <translation>取消接入</translation>
    </message>
    <message>
        <source>free</source>
        <comment>charge of a number</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>charge of a number</comment>
        <translation>付费</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>包年包月</translation>
    </message>
    <message>
        <source>pay-as-you-go</source>
        <translation>按量付费</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>抢占式</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>being released</source>
        <translation>释放中</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cannot restore from %1: %2. Nothing was changed; name another backup.</source>
        <translation>无法从 %1 恢复：%2。未做任何改动；换一个备份再试。</translation>
    </message>
    <message>
        <source>Cannot restore from %1: its rows do not keep the rules (%2 problems, the first is “%3”). Nothing was changed; name another backup.</source>
        <translation>无法从 %1 恢复：其中的数据不符合规则（共 %2 处问题，第一处是“%3”）。未做任何改动；换一个备份再试。</translation>
    </message>
    <message>
        <source>%1 is the ledger itself. Name a backup of it to restore from.</source>
        <translation>%1 就是当前台账本身。指定它的某个备份来恢复。</translation>
    </message>
    <message>
        <source>There is no %1 in the backup %2. Nothing was changed; name another backup.</source>
        <translation>备份 %2 里没有 %1。未做任何改动；换一个备份再试。</translation>
    </message>
    <message>
        <source>that is not a file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is not a ledger of this program</source>
        <translation>它不是本程序的台账</translation>
    </message>
    <message>
        <source>it was written by a later version of this program (%1)</source>
        <translation>它由本程序的更新版本写成（%1）</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>它已损坏（%1）</translation>
    </message>
    <message>
        <source>Cannot go on with the ledger %1: it has to be backed up first, and that failed (%2). Nothing was changed; make sure that the folder “backups” beside it can be written and has room, then try again.</source>
        <translation>无法继续处理台账 %1：必须先备份，但备份失败（%2）。未做任何改动；确认台账旁的 backups 文件夹可写且空间充足，然后重试。</translation>
    </message>
    <message>
        <source>Ledger restored from a backup</source>
        <translation>台账已从备份恢复</translation>
    </message>
    <message>
        <source>Account brought back from a backup</source>
        <translation>账号已从备份找回</translation>
    </message>
    <message>
        <source>Instance brought back from a backup</source>
        <translation>实例已从备份找回</translation>
    </message>
    <message>
        <source>Number brought back from a backup</source>
        <translation>服务号已从备份找回</translation>
    </message>
    <message>
        <source>Filing brought back from a backup</source>
        <translation>备案已从备份找回</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ledger restored from %1 (%2 rows)</source>
        <translation>台账已从 %1 恢复（共 %2 行数据）</translation>
    </message>
    <message>
        <source>Ledger restored from %1: as of %2, %3 rows</source>
        <translation>台账已从 %1 恢复：数据截至 %2，共 %3 行</translation>
    </message>
    <message>
        <source>File pages</source>
        <translation>文件页</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用关系</translation>
    </message>
    <message>
        <source>Rules over the rows</source>
        <translation>数据规则</translation>
    </message>
    <message>
        <source>Chain of the events</source>
        <translation>记录链</translation>
    </message>
    <message>
        <source>Rows derived from the events</source>
        <translation>由记录重新推得的各行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件记录</translation>
    </message>
    <message>
        <source>%1: %2 checked, sound</source>
        <translation>%1：已检查 %2 项，正常</translation>
    </message>
    <message>
        <source>%1: %2 checked, problems: %3</source>
        <translation>%1：已检查 %2 项，发现问题 %3 处</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日自动备份</translation>
    </message>
    <message>
        <source>before an update of the ledger&apos;s form</source>
        <translation>台账格式升级前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>收回了对问题的回答</translation>
    </message>
    <message>
        <source>Duty open again</source>
        <translation>后续义务改回未完成</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo: the ledger has no history yet.</source>
        <translation>没有可撤销的操作：台账里还没有记录。</translation>
    </message>
    <message>
        <source>Cannot undo “%1”: %2.</source>
        <translation>无法撤销“%1”：%2。</translation>
    </message>
    <message>
        <source>Tick “%1” again.</source>
        <translation>重新勾选“%1”。</translation>
    </message>
    <message>
        <source>Untick “%1”.</source>
        <translation>取消勾选“%1”。</translation>
    </message>
    <message>
        <source>Take back “%1”; the answer before it counts again.</source>
        <translation>收回“%1”，恢复之前的回答。</translation>
    </message>
    <message>
        <source>Take back “%1”; the question is open again.</source>
        <translation>收回“%1”，这个问题重新待确认。</translation>
    </message>
    <message>
        <source>Discard the draft of %1; the number %2 is free again.</source>
        <translation>弃用 %1 的备案草稿，服务号 %2 可重新绑定。</translation>
    </message>
    <message>
        <source>Void the number %1 as recorded by mistake; it can be recorded again.</source>
        <translation>将服务号 %1 按误录作废，之后可以重新登记。</translation>
    </message>
    <message>
        <source>Void the rehearsal number %1. It still counts on %2, and its digits never come back.</source>
        <translation>将演练号 %1 作废。它仍占用 %2 的额度，这串数字不会再次出现。</translation>
    </message>
    <message>
        <source>Correct the domain back from %1 to %2.</source>
        <translation>将域名由 %1 改回 %2。</translation>
    </message>
    <message>
        <source>Count a duty of %1 as not done: %2</source>
        <translation>将 %1 的一项后续义务改回未完成：%2</translation>
    </message>
    <message>
        <source>Set the numbers made elsewhere on %1 back to: %2.</source>
        <translation>将 %1 在别处生成的服务号数改回：%2。</translation>
    </message>
    <message>
        <source>Set what was stated of the account %1 back to what it was.</source>
        <translation>将账号 %1 的资料改回原来的内容。</translation>
    </message>
    <message>
        <source>Judge by the default rulebook again.</source>
        <translation>重新按默认规则书判定。</translation>
    </message>
    <message>
        <source>Judge by the rulebook %1 again.</source>
        <translation>重新按规则书 %1 判定。</translation>
    </message>
    <message>
        <source>Set the day on which the domain %1 expires back to: %2.</source>
        <translation>将域名 %1 的到期日改回：%2。</translation>
    </message>
    <message>
        <source>somebody else did it; only who did it can take it back</source>
        <translation>这是别人的操作，只有操作者本人可以撤销</translation>
    </message>
    <message>
        <source>it was an undo itself; do the step anew instead</source>
        <translation>它本身就是一次撤销，需要时重新做一遍该操作即可</translation>
    </message>
    <message>
        <source>what was said of servers is not taken back here; import a newer inventory, enter the server again, or restore a backup</source>
        <translation>服务器资料不在这里撤销；可导入更新的清单、重新录入该服务器，或恢复备份</translation>
    </message>
    <message>
        <source>an account stays once it is there, and does no harm</source>
        <translation>账号一经添加即保留，没有影响</translation>
    </message>
    <message>
        <source>the platform or the authority did it, and a fact stays; record what happened after it instead</source>
        <translation>这是平台或管局已经做出的处理，事实不能撤销；可继续登记后来发生的事</translation>
    </message>
    <message>
        <source>a discarded draft is not taken up again; its number is free, so bind it anew</source>
        <translation>弃用的草稿不能恢复；服务号已空出，重新绑定即可</translation>
    </message>
    <message>
        <source>a notice of the authority is a fact, and so is its settling; once it is put right, record “rectified”</source>
        <translation>管局的通知及其整改都是事实；整改完成后登记“整改完成”即可</translation>
    </message>
    <message>
        <source>a voided number does not come back; one from the console can be recorded again</source>
        <translation>作废的服务号不能恢复；控制台生成的号码可以重新登记</translation>
    </message>
    <message>
        <source>the use was granted in the console, and that is a fact; void the number if it was recorded by mistake</source>
        <translation>授权是在控制台里做的，属于事实；若是误录，可将该服务号作废</translation>
    </message>
    <message>
        <source>the filing is approved, and a fact stays; record its cancelling if it does not stand</source>
        <translation>该备案已通过，属于事实；若已不成立，可登记注销</translation>
    </message>
    <message>
        <source>the address was changed outside this program; move the site back instead</source>
        <translation>解析地址是在本程序之外修改的；可将网站再迁回原服务器</translation>
    </message>
    <message>
        <source>it came with the ledger&apos;s file or from a backup; an earlier backup can be restored</source>
        <translation>它来自台账文件的升级或备份；可恢复更早的备份</translation>
    </message>
    <message>
        <source>an earlier version wrote it without the value that stood before; state the right value instead</source>
        <translation>这条记录由旧版本写入，没有保存之前的值；可直接重新填写正确的值</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The ledger %1 is no longer there: it was deleted or moved meanwhile. Nothing was changed; put the file back, or restore a backup to this place, then try again.</source>
        <translation>台账 %1 已不在原处：期间被删除或移走。台账没有改动；把文件放回，或将备份恢复到此处后重试。</translation>
    </message>
    <message>
        <source>Another file stands in place of the ledger %1 now. Nothing was changed; look at what it shows, then try again.</source>
        <translation>台账 %1 已被换成另一个文件。台账没有改动；先看新文件的内容，再重试。</translation>
    </message>
    <message>
        <source>missing from the complete list: released</source>
        <translation>完整清单中已没有：已释放</translation>
    </message>
    <message>
        <source>released, or about to be</source>
        <translation>已释放或即将释放</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <extracomment>%1 is a way of billing.</extracomment>
        <translation>转为%1</translation>
    </message>
    <message>
        <source>public address %1 lost</source>
        <translation>失去公网 IP %1</translation>
    </message>
    <message>
        <source>public address changed: %1 → %2</source>
        <translation>公网 IP 变更：%1 → %2</translation>
    </message>
    <message>
        <source>smaller instance type: %1 → %2</source>
        <translation>实例规格降低：%1 → %2</translation>
    </message>
    <message>
        <source>bandwidth reduced: %1 → %2 Mbps</source>
        <translation>带宽降低：%1 → %2 Mbps</translation>
    </message>
    <message>
        <source>release scheduled for %1</source>
        <translation>定于 %1 释放</translation>
    </message>
    <message>
        <source>ends earlier: %1 → %2</source>
        <translation>到期提前：%1 → %2</translation>
    </message>
    <message>
        <source>renewed until %2 (was %1)</source>
        <translation>续费至 %2（原 %1）</translation>
    </message>
    <message numerus="yes">
        <source>endangers %n filing(s): %1</source>
        <translation>
            <numerusform>危及 %n 个备案：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，没有做任何改动。</translation>
    </message>
    <message>
        <source>Elastic addresses</source>
        <translation>弹性公网 IP</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>%1 is the tool&apos;s table for reading by eye (%2). Run the tool again without --output and import its JSON.</source>
        <translation>%1 是命令行工具供人阅读的表格（%2）。去掉 --output 重新运行，再导入 JSON。</translation>
    </message>
    <message>
        <source>Account UID</source>
        <translation>账号 UID</translation>
    </message>
    <message>
        <source>a page is not as it was written</source>
        <translation>有一页的内容与写入时不符</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message numerus="yes">
        <source>The servers carry %n more site(s) as they are.</source>
        <translation>
            <numerusform>现有实例可以再挂 %n 个网站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No server carries another site as it is; %n number(s) are missing.</source>
        <translation>
            <numerusform>现有实例挂不了新的网站，还差 %n 个备案服务号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers carry %1 of %2 more sites as they are; %n number(s) are missing.</source>
        <translation>
            <numerusform>%2 个网站中，现有实例可以挂 %1 个，还差 %n 个备案服务号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n unbound number(s)</source>
        <translation>
            <numerusform>使用 %n 个未绑定的服务号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n new number(s)</source>
        <translation>
            <numerusform>新生成 %n 个服务号</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them by %1: after that day too little of its subscription is left.</source>
        <translation>最晚在 %1 生成：过了这一天，剩余有效期就不够了。</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n new server(s) in the mainland with a public IP, for %1 each.</source>
        <translation>
            <numerusform>新购 %n 台中国内地、带公网 IP 的实例，每台购买 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n paid number(s) in the console.</source>
        <translation>
            <numerusform>在控制台购买 %n 个付费服务号。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) cannot be counted on: no renewal or purchase mends what they lack.</source>
        <translation>
            <numerusform>%n 台实例无法计入：它们缺的不是续费或补充就能解决的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be bought.</source>
        <translation>无需购买。</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>To confirm: %1.</source>
        <translation>待确认：%1。</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>需新购</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>服务号数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Qualifies until</source>
        <translation>符合条件至</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>it holds</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>it does not hold</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>always as 变更</source>
        <translation>一律按变更备案</translation>
    </message>
    <message>
        <source>by the case: 变更, or nothing where only the address changes</source>
        <translation>视情况：变更备案；只换 IP 时可不办理</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Days that must be left</source>
        <translation>剩余天数下限</translation>
    </message>
    <message>
        <source>Months that must be bought in all</source>
        <translation>累计购买月数下限</translation>
    </message>
    <message>
        <source>Public bandwidth has to be above 0</source>
        <translation>公网带宽须大于 0</translation>
    </message>
    <message>
        <source>Usable states</source>
        <translation>可用的实例状态</translation>
    </message>
    <message>
        <source>A smaller server than at approval endangers its filings</source>
        <translation>规格低于核准时会危及备案</translation>
    </message>
    <message>
        <source>How a move is filed</source>
        <translation>更换服务器怎样备案</translation>
    </message>
    <message>
        <source>%1: applies to</source>
        <translation>%1：适用于</translation>
    </message>
    <message>
        <source>Numbers beyond the quota can be bought</source>
        <translation>可购买配额以外的服务号</translation>
    </message>
    <message>
        <source>Another account can be granted the use of a number</source>
        <translation>可把服务号授权给其他账号使用</translation>
    </message>
    <message>
        <source>Form of an issued number</source>
        <translation>签发号码的格式</translation>
    </message>
    <message>
        <source>Forms that can be recorded</source>
        <translation>可登记的号码格式</translation>
    </message>
    <message>
        <source>%1: numbers on one of them</source>
        <translation>%1：单台服务号数</translation>
    </message>
    <message>
        <source>carries none</source>
        <translation>不能申请</translation>
    </message>
    <message>
        <source>%1: from expiry to release</source>
        <translation>%1：到期至释放</translation>
    </message>
    <message>
        <source>%1: in the mainland</source>
        <translation>%1：属中国内地</translation>
    </message>
    <message>
        <source>Review by the authority</source>
        <translation>管局审核</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Review by the platform</source>
        <translation>平台初审</translation>
    </message>
    <message>
        <source>Public-security filing</source>
        <translation>公安备案</translation>
    </message>
    <message>
        <source>Warned so many days before expiry</source>
        <translation>到期前多少天提醒</translation>
    </message>
    <message>
        <source>An inventory is old after</source>
        <translation>清单超过多久算旧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: source</source>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>Where numbers are generated</source>
        <translation>生成服务号的页面</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>菜单路径</translation>
    </message>
    <message>
        <source>Filing system</source>
        <translation>备案系统</translation>
    </message>
    <message>
        <source>Service line</source>
        <translation>客服热线</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where the rulebooks differ</source>
        <translation>规则书的不同之处</translation>
    </message>
    <message>
        <source>Servers that the rulebooks judge otherwise</source>
        <translation>规则书判定不同的实例</translation>
    </message>
    <message>
        <source>The price of a public IP is not counted.</source>
        <translation>未计入公网 IP 的费用。</translation>
    </message>
    <message>
        <source>Cancelled. %1 was not written.</source>
        <translation>已取消，没有写入 %1。</translation>
    </message>
    <message>
        <source>Cancelled. The ledger %1 is as it was.</source>
        <translation>已取消，台账 %1 保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 台</numerusform>
        </translation>
    </message>
</context>
</TS>
