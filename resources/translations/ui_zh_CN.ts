<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>beian::ui</name>
    <message>
        <source>Beian Desk</source>
        <translation>备案台</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the ledger was not made. %1</source>
        <translation>今天的台账备份未能完成。%1</translation>
    </message>
    <message>
        <source>The ledger %1, which was chosen in the settings, is not there. The usual one is open instead.</source>
        <translation>设置里选的台账 %1 不在了，现在打开的是默认台账。</translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountChoice</name>
    <message>
        <source>Account that is shown</source>
        <translation>显示的账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>Every page shows this account, or this client&apos;s accounts, alone.</source>
        <translation>每一页都只显示这个账号，或这个客户的各账号。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n account(s))</source>
        <comment>a client</comment>
        <translation>
            <numerusform>%1（%n 个账号）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountField</name>
    <message>
        <source>for example: shop</source>
        <translation>例如：shop</translation>
    </message>
    <message>
        <source>Alibaba Cloud account</source>
        <translation>阿里云账号</translation>
    </message>
</context>
<context>
    <name>beian::ui::AppearanceCard</name>
    <message>
        <source>Language and theme</source>
        <translation>语言与主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>beian::ui::AskForm</name>
    <message>
        <source>Record it all the same</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>I know, record it</source>
        <translation>我知道，照样记录</translation>
    </message>
</context>
<context>
    <name>beian::ui::BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时机</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
</context>
<context>
    <name>beian::ui::Banner</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>beian::ui::BindingPage</name>
    <message>
        <source>Copy the number and bind the domain</source>
        <translation>复制号码，绑定域名</translation>
    </message>
    <message>
        <source>One number serves one site with one domain, and never another once it was submitted.</source>
        <translation>一个服务号对应一个网站、一个域名；提交备案后不能再换给别的网站。</translation>
    </message>
    <message>
        <source>Filing service number</source>
        <translation>备案服务号</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制服务号</translation>
    </message>
    <message>
        <source>Domain of the site</source>
        <translation>网站域名</translation>
    </message>
    <message>
        <source>Bind it now</source>
        <translation>现在绑定</translation>
    </message>
    <message>
        <source>Bind it later</source>
        <translation>以后再绑定</translation>
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
        <source>Bind it all the same</source>
        <translation>仍然绑定</translation>
    </message>
    <message>
        <source>The address of the site will do.</source>
        <translation>可以直接粘贴网站地址。</translation>
    </message>
    <message>
        <source>It will be bound to %1.</source>
        <translation>将绑定到 %1。</translation>
    </message>
    <message>
        <source>It will be bound to %1: filings go by the registered domain.</source>
        <translation>将绑定到 %1：备案以注册的主域名为准。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n digits, without blanks.</source>
        <translation>
            <numerusform>已复制 %n 位数字，不含空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n characters, without blanks.</source>
        <translation>
            <numerusform>已复制 %n 个字符，不含空格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared. Copy the number again when needed.</source>
        <translation>已从剪贴板清除，需要时再复制一次即可。</translation>
    </message>
    <message>
        <source>The number is bound to %1 by now. Go back for another number, or go on without binding.</source>
        <translation>该服务号此时已绑定到 %1。可返回另选服务号，或先不绑定。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeBar</name>
    <message>
        <source>Filter by name, ID or what changes</source>
        <translation>按名称、ID 或变化内容筛选</translation>
    </message>
    <message>
        <source>Choose all shown</source>
        <translation>全选所列</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A group of changes, and how many are in it.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeRow</name>
    <message>
        <source>expires %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Endangers filings</source>
        <translation>危及备案</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>属于其他账号</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>需留意</translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeStory</name>
    <message>
        <source>The list proved complete and does not have it. It stays in the ledger, as gone.</source>
        <translation>清单已证明完整，其中没有这台实例。它仍留在台账中，标为已消失。</translation>
    </message>
    <message numerus="yes">
        <source>This leaves %n filing(s) worse off:</source>
        <translation>
            <numerusform>因此 %n 个备案的处境变差：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeTable</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeTableModel</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>beian::ui::CheckPage</name>
    <message>
        <source>Check yourself first</source>
        <translation>先自查</translation>
    </message>
    <message>
        <source>Five steps from your server to a filing service number that is copied and recorded.</source>
        <translation>五步走完：从服务器到一个已复制、已登记的备案服务号。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>for example: shop</source>
        <translation>例如：公司主账号</translation>
    </message>
    <message>
        <source>Alibaba Cloud account</source>
        <translation>阿里云账号</translation>
    </message>
    <message>
        <source>A number belongs for ever to the account that its server is in. Choose one, or type a name of your own for it.</source>
        <translation>服务号永远属于服务器所在的账号。选择一个，或输入一个便于辨认的名称。</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>需要准备</translation>
    </message>
    <message>
        <source>The server that the site will run on, or its inventory file from the console.</source>
        <translation>网站要用的服务器，或从控制台导出的实例清单。</translation>
    </message>
    <message>
        <source>For a number to submit: to be signed in to the console of the same account.</source>
        <translation>要用于真实备案：用同一账号登录控制台。</translation>
    </message>
    <message>
        <source>The domain of the site; it can also be bound later.</source>
        <translation>网站的域名，也可以以后再绑定。</translation>
    </message>
    <message>
        <source>What the platform shows at the time decides. Its service line is %1.</source>
        <translation>以平台当时的显示为准。客服热线 %1。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>自查清单</translation>
    </message>
    <message>
        <source>What the inventory proves is decided; the rest you can tick. None of it stops you here.</source>
        <translation>清单能证明的已有结论，其余可以自己勾选。这里不会拦住您。</translation>
    </message>
    <message>
        <source>Last time you stopped at step %1, %2 (%3).</source>
        <translation>上次办到第 %1 步“%2”（%3）。</translation>
    </message>
    <message>
        <source>Last time you stopped at step %1, %2 (%3); the number %4 is recorded.</source>
        <translation>上次办到第 %1 步“%2”（%3）；服务号 %4 已登记。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>beian::ui::CheckRows</name>
    <message>
        <source>Holds</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>I checked it</source>
        <translation>我已确认</translation>
    </message>
</context>
<context>
    <name>beian::ui::ClipboardCard</name>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Take a copied number out of the clipboard</source>
        <translation>自动清除剪贴板中的服务号</translation>
    </message>
    <message>
        <source>Only as long as it still lies there: what you copied since stays. A number that is due is taken out when the program ends, too.</source>
        <translation>仅当剪贴板里仍是这个号码时才清除，之后复制的其他内容不受影响。程序退出时，待清除的号码也会一并清除。</translation>
    </message>
    <message>
        <source>Copied numbers are marked as confidential, so that clipboard histories leave them out, as they do with passwords.</source>
        <translation>复制的号码会像密码一样标记为机密内容，剪贴板历史不会收录。</translation>
    </message>
</context>
<context>
    <name>beian::ui::ClipboardKeeping</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后自动从剪贴板清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n minute(s), at %1.</source>
        <translation>
            <numerusform>%n 分钟后（%1）自动从剪贴板清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ColumnsCard</name>
    <message>
        <source>What do these columns hold?</source>
        <translation>这些列是什么内容？</translation>
    </message>
    <message>
        <source>The first rows, as they then read</source>
        <translation>按此读取的前几行</translation>
    </message>
    <message>
        <source>Use and remember</source>
        <translation>采用并记住</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n column(s) have a title that is not known. What is chosen here is remembered for every table with the same header.</source>
        <translation>
            <numerusform>%1：有 %n 列的标题无法识别。在此选择的对应关系会记住，表头相同的表格都照此读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
</context>
<context>
    <name>beian::ui::ConsolePanel</name>
    <message>
        <source>1. Generate it in the console</source>
        <translation>1. 在控制台生成</translation>
    </message>
    <message>
        <source>2. Bring it here</source>
        <translation>2. 把号码带过来</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开控制台</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>依次进入：%1</translation>
    </message>
    <message>
        <source>Filing service number</source>
        <translation>备案服务号</translation>
    </message>
    <message>
        <source>Notice a number that is copied in the console</source>
        <translation>留意剪贴板：在控制台复制后自动填入</translation>
    </message>
    <message>
        <source>It was bought apart from the free ones</source>
        <translation>这是另外购买的服务号</translation>
    </message>
    <message>
        <source>The console shows it exactly like this</source>
        <translation>控制台显示的就是这样</translation>
    </message>
    <message>
        <source>Record this number</source>
        <translation>登记这个号码</translation>
    </message>
    <message>
        <source>Choose the server %1 there and press Generate.</source>
        <translation>在那里选择实例 %1，点击生成。</translation>
    </message>
    <message>
        <source>Paste or type it; blanks do not matter.</source>
        <translation>粘贴或输入，空格不影响。</translation>
    </message>
    <message>
        <source>Caught from the clipboard. It has the right form.</source>
        <translation>取自剪贴板，格式正确。</translation>
    </message>
    <message>
        <source>It has the right form.</source>
        <translation>格式正确。</translation>
    </message>
</context>
<context>
    <name>beian::ui::DamagedLedgerWindow</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>台账已损坏</translation>
    </message>
    <message>
        <source>The file is left as it is. A restore keeps it beside the backups.</source>
        <translation>文件保持原样未动。恢复时会把它与备份放在一起保存。</translation>
    </message>
    <message>
        <source>No backup was found beside the ledger. If you have one elsewhere, run: beian restore FILE</source>
        <translation>台账旁没有找到备份。如果别处有备份，请运行：beian restore FILE</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
</context>
<context>
    <name>beian::ui::Deadline</name>
    <message>
        <source>%1 expires</source>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%1 expires, with %n site(s)</source>
        <translation>
            <numerusform>%1 到期，承载 %n 个网站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has expired and is released: its IP is lost then</source>
        <translation>%1 已到期，届时释放并失去公网 IP</translation>
    </message>
    <message>
        <source>%1: %2 ends</source>
        <extracomment>%1: a site, %2: the stage of its filing</extracomment>
        <translation>%1：%2截止</translation>
    </message>
    <message>
        <source>%1: last day of the rectification notice</source>
        <translation>%1：整改通知的最后期限</translation>
    </message>
    <message>
        <source>%1: the domain expires</source>
        <translation>%1：域名到期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, and what is to be done for it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a day</comment>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1，已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, within a day</source>
        <translation>%1，不到一天</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1，应立即完成</translation>
    </message>
</context>
<context>
    <name>beian::ui::DraftPage</name>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Choose the instance</source>
        <translation>选择实例</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Copy and bind</source>
        <translation>复制与绑定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Meanwhile another program has written:</source>
        <translation>期间另一个程序写入了：</translation>
    </message>
</context>
<context>
    <name>beian::ui::ExportTable</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>beian::ui::FilingPanel</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>迁移…</translation>
    </message>
    <message>
        <source>Domain expires…</source>
        <translation>域名到期日…</translation>
    </message>
    <message>
        <source>When the domain expires</source>
        <translation>域名何时到期</translation>
    </message>
    <message>
        <source>As its registrar shows it. A site whose domain runs out loses its filing, too.</source>
        <translation>以域名注册商显示的为准。域名过期的网站也会失去备案。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2027-05-01</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 的到期日是 %2。</translation>
    </message>
    <message>
        <source>No other approved filing stands for %1: from then on the site must not be reached in the mainland.</source>
        <translation>%1 没有别的已通过备案：此后网站不得在内地访问。</translation>
    </message>
    <message>
        <source>%1 is on its way to another filing, which is not approved yet. Wait for it: it ends this one by itself.</source>
        <translation>%1 正在办理另一个备案，还没有通过。等它通过，它会自动取代这一个。</translation>
    </message>
</context>
<context>
    <name>beian::ui::FilingStory</name>
    <message>
        <source>number not known</source>
        <translation>服务号未知</translation>
    </message>
    <message>
        <source>This stage is over by %1 at the latest.</source>
        <translation>本阶段最迟于 %1 结束。</translation>
    </message>
    <message>
        <source>This stage is over by about %1: the holidays of that year are not known.</source>
        <translation>本阶段约于 %1 结束：该年的节假日尚未公布。</translation>
    </message>
    <message>
        <source>This filing has ended.</source>
        <translation>这份备案已经结束。</translation>
    </message>
    <message>
        <source>By the inventory of %1.</source>
        <translation>依据 %1 的清单。</translation>
    </message>
    <message>
        <source>Duties after approval</source>
        <translation>备案通过后的义务</translation>
    </message>
    <message>
        <source>Done on %1 by %2.</source>
        <translation>%2 于 %1 完成。</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>应于 %1 前完成。</translation>
    </message>
    <message>
        <source>As long as the site stands.</source>
        <translation>网站存续期间一直有效。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>beian::ui::FilingWizard</name>
    <message>
        <source>Apply for a filing service number</source>
        <translation>办理备案服务号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The number %1 was voided.</source>
        <translation>服务号 %1 已作废。</translation>
    </message>
    <message>
        <source>The draft on the number %1 was discarded; the number is free again.</source>
        <translation>服务号 %1 上的备案草稿已弃用，该号可重新绑定。</translation>
    </message>
</context>
<context>
    <name>beian::ui::FinishPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The number is recorded. These are the next steps.</source>
        <translation>服务号已登记，接下来这样做。</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>登记的内容</translation>
    </message>
    <message>
        <source>Save the receipt as PDF…</source>
        <translation>保存凭据 PDF…</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Open the filing system and sign in with the account of the number.</source>
        <translation>打开备案系统，用这个服务号所在的账号登录。</translation>
    </message>
    <message>
        <source>Fill in the subject and the site. Where it asks which server the site is on, choose the filing service number and paste it.</source>
        <translation>填写主体和网站信息；问到网站所用的云服务时，选择备案服务号并粘贴。</translation>
    </message>
    <message>
        <source>Have ready: the identity or business licence, the responsible person for the face check, the domain certificate, a phone that is reachable.</source>
        <translation>备好：身份证或营业执照、能做人脸核验的负责人、域名证书、畅通的手机。</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s first look takes about %n day(s).</source>
        <translation>
            <numerusform>平台初审约 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text message of the ministry has to be answered within %n hour(s).</source>
        <translation>
            <numerusform>工信部短信须在 %n 小时内核验。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority takes up to %n working day(s).</source>
        <translation>
            <numerusform>管局审核最长 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the filing system</source>
        <translation>打开备案系统</translation>
    </message>
    <message>
        <source>What the platform shows at the time decides. Its service line is %1.</source>
        <translation>以平台当时的显示为准。客服热线 %1。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发渠道</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>none yet: bind it before submitting</source>
        <translation>尚未绑定，提交前请绑定</translation>
    </message>
    <message>
        <source>Filing type</source>
        <translation>备案类型</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>%1 is bound to the number %2.</source>
        <translation>%1 已绑定到服务号 %2。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制服务号</translation>
    </message>
    <message>
        <source>The number is copied, without blanks.</source>
        <translation>服务号已复制，不含空格。</translation>
    </message>
</context>
<context>
    <name>beian::ui::FirstSteps</name>
    <message>
        <source>Which server can carry a filing?</source>
        <translation>哪台服务器可以备案？</translation>
    </message>
    <message>
        <source>Import the inventory of an account, and each server is judged by dated rules: it qualifies, or what it lacks and how to mend that is said.</source>
        <translation>导入账号的实例清单，程序按注明日期的规则逐台判定：可申请，或者差什么、怎么补。</translation>
    </message>
    <message>
        <source>A service number, and never lost</source>
        <translation>拿到服务号，不再丢失</translation>
    </message>
    <message>
        <source>The wizard leads from the server to the number in the clipboard, binds it to its site, and keeps a receipt.</source>
        <translation>向导从服务器一路带到剪贴板里的服务号，绑定网站并留下凭据。</translation>
    </message>
    <message>
        <source>What endangers which filing, and when</source>
        <translation>什么会危及哪份备案、在什么时候</translation>
    </message>
    <message>
        <source>Every site stands beside the server that carries it, with its deadlines and what to do before they pass.</source>
        <translation>每个网站与承载它的服务器列在一起，写明期限和到期前该做的事。</translation>
    </message>
    <message>
        <source>Import an inventory…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Enter a server by hand…</source>
        <translation>手工录入服务器…</translation>
    </message>
    <message>
        <source>Look around with sample servers</source>
        <translation>用示例服务器看一看</translation>
    </message>
    <message>
        <source>Opens a second window on a throw-away ledger; nothing of it stays.</source>
        <translation>另开一个窗口，使用临时台账，不留任何数据。</translation>
    </message>
</context>
<context>
    <name>beian::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What there is to know, topic by topic. F1 opens the one of a page.</source>
        <translation>按主题说明。在任何一页按 F1，打开与它有关的主题。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>主题内容</translation>
    </message>
</context>
<context>
    <name>beian::ui::ImportBusy</name>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Comparing with the ledger…</source>
        <translation>正在与台账比较…</translation>
    </message>
    <message>
        <source>Applying. Until it is done, nothing of it is in the ledger.</source>
        <translation>正在写入。完成之前，台账不会有任何改动。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>beian::ui::ImportView</name>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，没有做任何改动。</translation>
    </message>
    <message>
        <source>Nothing changed; the servers of %1 are noted as seen today.</source>
        <translation>没有变化；已记下今天见到账号 %1 的这些实例。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 applied.</source>
        <translation>
            <numerusform>账号 %1 的 %n 项变化已写入台账。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy what the command-line tool printed, then paste it here.</source>
        <translation>剪贴板里没有文字。先复制命令行工具的输出，再粘贴到这里。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Say which account it is of: choose one, or type a name of your own for it.</source>
        <translation>先说明这是哪个账号的清单：选择一个，或自行取一个名字。</translation>
    </message>
    <message>
        <source>Columns of %1…</source>
        <translation>%1 的列对应…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>What the files would change is shown before anything is changed.</source>
        <translation>先显示文件会带来哪些变化，确认后才写入台账。</translation>
    </message>
    <message>
        <source>Drop inventory files here, choose them, or paste what the command-line tool printed. Several files together make one inventory.</source>
        <translation>把清单文件拖到这里，或选择文件，或粘贴命令行工具的输出。多个文件合成一份清单。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Region of the rows</source>
        <translation>各行的地域</translation>
    </message>
    <message>
        <source>The file names no region at all. Say which one it lists.</source>
        <translation>文件中没有写明地域，在此选择它列出的是哪个地域。</translation>
    </message>
    <message>
        <source>They were transferred to this account; their old numbers are invalid</source>
        <translation>它们已过户到本账号；原有服务号失效</translation>
    </message>
</context>
<context>
    <name>beian::ui::ImportWords</name>
    <message>
        <source>of other products %1</source>
        <translation>其他产品 %1</translation>
    </message>
    <message>
        <source>of unknown servers %1</source>
        <translation>所指实例未知 %1</translation>
    </message>
    <message>
        <source>no server in it</source>
        <translation>其中没有实例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list is complete: what it lacks is gone.</source>
        <translation>清单完整：其中没有的实例即为已消失。</translation>
    </message>
    <message>
        <source>The files do not prove to be complete, so nothing is marked as gone.</source>
        <translation>文件未能证明清单完整，因此不会把任何实例标为已消失。</translation>
    </message>
    <message>
        <source>%1 looks like the first page of a longer list.</source>
        <translation>%1 像是一份较长清单的第一页。</translation>
    </message>
    <message>
        <source>Note as seen</source>
        <translation>记为已见到</translation>
    </message>
    <message numerus="yes">
        <source>Apply all %n</source>
        <translation>
            <numerusform>全部写入（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n chosen</source>
        <translation>
            <numerusform>写入所选（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::InstancePage</name>
    <message>
        <source>Choose the instance</source>
        <translation>选择实例</translation>
    </message>
    <message>
        <source>Eligible ones come first; the others say why not, and what to do.</source>
        <translation>合格的在前；不合格的也列出原因和补救办法。</translation>
    </message>
    <message>
        <source>Import an inventory…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>手工添加</translation>
    </message>
    <message>
        <source>No server is known yet. Import the inventory of the account, or add the one server by hand.</source>
        <translation>还没有服务器。导入账号的实例清单，或手工添加一台。</translation>
    </message>
    <message>
        <source>Filter by name, ID, region or address</source>
        <translation>按名称、ID、地域或地址筛选</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Judging the servers…</source>
        <translation>正在预审服务器…</translation>
    </message>
</context>
<context>
    <name>beian::ui::InstancePanel</name>
    <message>
        <source>Bring in an approved filing…</source>
        <translation>补录已通过的备案…</translation>
    </message>
    <message>
        <source>Bring in an approved filing</source>
        <translation>补录已通过的备案</translation>
    </message>
    <message>
        <source>A site that was filed on this server before this ledger knew of it. It counts against the numbers of the server.</source>
        <translation>在使用本台账之前就已在这台服务器上备案的网站，会占用该服务器的服务号额度。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>ICP number</source>
        <translation>ICP备案号</translation>
    </message>
    <message>
        <source>Service number (where known)</source>
        <translation>服务号（知道时填写）</translation>
    </message>
    <message>
        <source>Approved on (where known)</source>
        <translation>通过日期（知道时填写）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2027-05-01</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>%1 rides on this server now.</source>
        <translation>%1 现由这台服务器承载。</translation>
    </message>
</context>
<context>
    <name>beian::ui::InstanceStory</name>
    <message>
        <source>This server already has an unused number: %1</source>
        <translation>这台服务器已有未用的服务号：%1</translation>
    </message>
    <message>
        <source>Do not use it: the server does not fit any more.</source>
        <translation>请勿使用：服务器已不符合条件。</translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation>用这个号码</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers made elsewhere</source>
        <translation>别处已生成的号码</translation>
    </message>
    <message>
        <source>Numbers that the console made on this server and that are not recorded here count too.</source>
        <translation>控制台在这台服务器上生成、但没有登记在这里的号码也占名额。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>By %1 (%2): %3</source>
        <translation>按%1（%2）：%3</translation>
    </message>
    <message>
        <source>The console gave me a number all the same</source>
        <translation>控制台已经给了我号码</translation>
    </message>
    <message>
        <source>As the inventory has it</source>
        <translation>清单中的信息</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>服务号未知</translation>
    </message>
    <message>
        <source>Filings that ride on it</source>
        <translation>由它承载的备案</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>What if this server is …</source>
        <translation>假如这台服务器……</translation>
    </message>
    <message>
        <source>No filing would fall.</source>
        <translation>没有备案会受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) would fall, from %1 on:</source>
        <translation>
            <numerusform>自 %1 起，%n 份备案会受影响：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::InstanceTableModel</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Precheck</source>
        <translation>预审</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
</context>
<context>
    <name>beian::ui::LedgerCard</name>
    <message>
        <source>Ledger and backups</source>
        <translation>台账与备份</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>检查台账</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made on the first day with something in it.</source>
        <translation>还没有备份：台账有内容后，当天首次使用时会自动备份。</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近备份：%1</translation>
    </message>
    <message>
        <source>The ledger is sound.</source>
        <translation>台账完好。</translation>
    </message>
    <message>
        <source>The ledger is damaged. Choose a backup below and restore it.</source>
        <translation>台账已损坏。请在下面选择一个备份并恢复。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>The whole ledger is going to hold what the backup of %1 holds: servers %2, numbers %3, filings %4. What it holds now is saved first, as a backup of its own.</source>
        <translation>整个台账将恢复为 %1 的备份：服务器 %2 台，服务号 %3 个，备案 %4 件。现有内容会先另存为一个备份。</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Restored from %1. What the ledger held before is kept as %2.</source>
        <translation>已从 %1 恢复。台账原有内容已另存为 %2。</translation>
    </message>
    <message>
        <source>Bring back single things…</source>
        <translation>找回部分内容…</translation>
    </message>
    <message>
        <source>The ledger has all that this backup has.</source>
        <translation>此备份里的内容，台账中都有。</translation>
    </message>
    <message>
        <source>Brought back: accounts %1, servers %2, numbers %3, filings %4.</source>
        <translation>已找回：账号 %1 个，服务器 %2 台，服务号 %3 个，备案 %4 件。</translation>
    </message>
    <message>
        <source>%1 was not brought back. %2</source>
        <translation>%1 未找回。%2</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>正在核对台账…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Comparing with the backup…</source>
        <translation>正在与备份比较…</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>正在找回…</translation>
    </message>
    <message>
        <source>Another ledger…</source>
        <translation>换一个台账…</translation>
    </message>
</context>
<context>
    <name>beian::ui::ListColumns</name>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>beian::ui::MoveForm</name>
    <message>
        <source>Move to another server</source>
        <translation>迁移到另一台服务器</translation>
    </message>
    <message>
        <source>The site gets a filing of type 变更 on the new server. The old filing stays until that one is approved: keep the old server until then.</source>
        <translation>网站将在新服务器上办理“变更”备案。新备案通过之前旧备案一直有效，旧服务器须保留到那时。</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server, and its verdict</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Its service number, generated in the console</source>
        <translation>新服务器的服务号（在控制台生成）</translation>
    </message>
    <message>
        <source>Only the address changes; nothing is filed</source>
        <translation>只改解析地址，不办理备案</translation>
    </message>
    <message>
        <source>Begin the move</source>
        <translation>开始迁移</translation>
    </message>
    <message>
        <source>No other server of this account qualifies. Import its inventory anew, or see beside the servers what they lack.</source>
        <translation>该账号没有其他合格的服务器。重新导入清单，或在“实例”页查看各台差什么。</translation>
    </message>
    <message>
        <source>Judging the servers…</source>
        <translation>正在预审服务器…</translation>
    </message>
    <message>
        <source>The servers are still being judged. A moment.</source>
        <translation>正在预审服务器，稍候再试。</translation>
    </message>
</context>
<context>
    <name>beian::ui::NumberPanel</name>
    <message>
        <source>Copy the number</source>
        <translation>复制服务号</translation>
    </message>
    <message>
        <source>Bind a domain…</source>
        <translation>绑定域名…</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>保存凭据…</translation>
    </message>
    <message>
        <source>Bind a domain</source>
        <translation>绑定域名</translation>
    </message>
    <message>
        <source>One number serves one site with one domain. Until it is submitted, the draft can be discarded.</source>
        <translation>一个服务号对应一个网站、一个域名。提交之前，草稿可以撤销。</translation>
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
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>%1 is bound to the number %2.</source>
        <translation>%1 已绑定服务号 %2。</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>作废服务号</translation>
    </message>
    <message>
        <source>For a number that was recorded by mistake. It no longer counts, and can be recorded again on the right server. A draft on it is discarded.</source>
        <translation>用于误登记的服务号：不再占用额度，可以在正确的服务器上重新登记。其上的草稿一并撤销。</translation>
    </message>
    <message>
        <source>The rehearsal number counts all the same, and never comes back. A draft on it is discarded.</source>
        <translation>演练号作废后仍占用额度，这串数字不会再次出现。其上的草稿一并撤销。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The number %1 is void.</source>
        <translation>服务号 %1 已作废。</translation>
    </message>
    <message>
        <source>Copied %1, without blanks.</source>
        <translation>已复制 %1，不含空格。</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>打印凭据…</translation>
    </message>
</context>
<context>
    <name>beian::ui::NumberStory</name>
    <message>
        <source>number not known</source>
        <translation>服务号未知</translation>
    </message>
    <message>
        <source>Its server does not fit any more: the platform would refuse the filing. What to do is said beside the server.</source>
        <translation>服务器已不符合条件，平台会拒绝备案。补救办法见“实例”页中的这台服务器。</translation>
    </message>
</context>
<context>
    <name>beian::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Where everything stands, and what comes next.</source>
        <translation>一切的现状，以及接下来的期限。</translation>
    </message>
    <message>
        <source>Get a service number</source>
        <translation>办理备案服务号</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>So many more sites: which servers carry them, and at what price</source>
        <translation>还要再挂多少个网站：由哪些实例承载，要花多少</translation>
    </message>
</context>
<context>
    <name>beian::ui::OverviewStory</name>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing ends.</source>
        <translation>没有临近的期限。</translation>
    </message>
    <message numerus="yes">
        <source>%n later one(s) stand on the timeline and beside the filings.</source>
        <translation>
            <numerusform>更晚的 %n 项见时间线和“备案”页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filings by stage</source>
        <translation>备案阶段</translation>
    </message>
    <message>
        <source>No filing yet.</source>
        <translation>还没有备案。</translation>
    </message>
    <message>
        <source>rehearsals</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Service numbers by account</source>
        <translation>各账号的服务号</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 more once confirmed</source>
        <translation>确认后另有 %1</translation>
    </message>
    <message>
        <source>%1 for rehearsal</source>
        <translation>演练 %1</translation>
    </message>
</context>
<context>
    <name>beian::ui::OverviewTiles</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>a date comes near</source>
        <translation>有期限临近</translation>
    </message>
    <message>
        <source>to be mended now</source>
        <translation>需立即处理</translation>
    </message>
    <message>
        <source>the server is gone</source>
        <translation>服务器已不存在</translation>
    </message>
    <message>
        <source>Service numbers left</source>
        <translation>可用服务号</translation>
    </message>
    <message>
        <source>Filings: %1</source>
        <translation>备案：%1</translation>
    </message>
    <message>
        <source>%1 used, %2 to confirm</source>
        <translation>已用 %1 个，确认后另有 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 used, on %n eligible server(s)</source>
        <translation>
            <numerusform>已用 %1 个，合格实例 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::PartsDialog</name>
    <message>
        <source>Bring back single things</source>
        <translation>找回部分内容</translation>
    </message>
    <message>
        <source>What the backup has and the ledger lacks. What stands in the ledger stays as it is; each thing that comes back is an entry of the history.</source>
        <translation>备份里有、台账里没有的内容。台账中已有的保持原样；每找回一项，记录中都留有一条。</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>台账中</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>missing: servers %1, numbers %2, filings %3</source>
        <translation>缺少：服务器 %1 台，服务号 %2 个，备案 %3 件</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>服务号 %1</translation>
    </message>
    <message>
        <source>Filing %1</source>
        <translation>备案 %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>stands here otherwise</source>
        <translation>台账中已有，内容不同</translation>
    </message>
    <message>
        <source>a rule forbids it</source>
        <translation>规则不允许</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>beian::ui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Copied %1, without blanks.</source>
        <translation>已复制 %1，不含空格。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>beian::ui::MainWindow</name>
    <message>
        <source>Beian Desk – %1</source>
        <translation>备案台 – %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Service numbers</source>
        <translation>服务号</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查清单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Every server that an inventory named, and whether it qualifies.</source>
        <translation>清单里的每一台服务器，以及是否合格。</translation>
    </message>
    <message>
        <source>No server is known yet. The wizard imports an inventory or takes one by hand.</source>
        <translation>还没有服务器。办理向导可以导入清单，或手工添加一台。</translation>
    </message>
    <message>
        <source>Import a server</source>
        <translation>导入服务器</translation>
    </message>
    <message>
        <source>Every number that was issued or recorded, and where it stands.</source>
        <translation>签发或登记过的每个服务号，以及它在哪里。</translation>
    </message>
    <message>
        <source>There is no service number yet. The wizard leads to the first one.</source>
        <translation>还没有服务号。办理向导带您拿到第一个。</translation>
    </message>
    <message>
        <source>Get a number</source>
        <translation>办理服务号</translation>
    </message>
    <message>
        <source>Every site, the server that carries it, and what endangers it.</source>
        <translation>每个网站、承载它的服务器，以及危及它的因素。</translation>
    </message>
    <message>
        <source>There is no filing yet. A filing starts when a number is bound to a domain.</source>
        <translation>还没有备案。服务号绑定域名后，备案就开始了。</translation>
    </message>
    <message>
        <source>Everything that was ever done, newest first. Nothing is taken out.</source>
        <translation>做过的每一件事，最新的在前，从不删除。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>beian::ui::NumberDisplay</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>beian::ui::NumberPage</name>
    <message>
        <source>Who makes the number</source>
        <translation>谁来签发</translation>
    </message>
    <message>
        <source>The vendor&apos;s console: for a real filing</source>
        <translation>阿里云控制台：用于真实备案</translation>
    </message>
    <message>
        <source>This program: a rehearsal number</source>
        <translation>本机：演练号</translation>
    </message>
    <message>
        <source>Filing service number</source>
        <translation>备案服务号</translation>
    </message>
    <message>
        <source>Generate the number</source>
        <translation>生成服务号</translation>
    </message>
    <message>
        <source>The number is recorded</source>
        <translation>备案服务号已登记</translation>
    </message>
    <message>
        <source>The number is generated</source>
        <translation>备案服务号已生成</translation>
    </message>
    <message>
        <source>The number %1 is in the ledger.</source>
        <translation>服务号 %1 已记入台账。</translation>
    </message>
</context>
<context>
    <name>beian::ui::Outside</name>
    <message>
        <source>Import an inventory</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Inventories (*.json *.jsonl *.csv *.xlsx);;All files (*)</source>
        <translation>清单 (*.json *.jsonl *.csv *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存凭据</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>备份台账</translation>
    </message>
    <message>
        <source>Ledgers (*.db)</source>
        <translation>台账 (*.db)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Load a rulebook</source>
        <translation>载入规则书</translation>
    </message>
    <message>
        <source>Rulebooks (*.json);;All files (*)</source>
        <translation>规则书 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a ledger, or name a new one</source>
        <translation>打开台账，或给新台账起名</translation>
    </message>
</context>
<context>
    <name>beian::ui::PlanForm</name>
    <message>
        <source>More sites</source>
        <translation>再挂网站数</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>最晚哪天要用</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>不填：现在</translation>
    </message>
    <message>
        <source>Renewing, yuan a month</source>
        <translation>续费，元/月</translation>
    </message>
    <message>
        <source>A server that is there</source>
        <translation>已有的实例</translation>
    </message>
    <message>
        <source>Buying, yuan a month</source>
        <translation>新购，元/月</translation>
    </message>
    <message>
        <source>A new server</source>
        <translation>一台新实例</translation>
    </message>
    <message>
        <source>A public IP, yuan</source>
        <translation>公网 IP，元</translation>
    </message>
    <message>
        <source>For as long as is needed</source>
        <translation>整个使用期的费用</translation>
    </message>
    <message>
        <source>A paid number, yuan</source>
        <translation>付费服务号，元/个</translation>
    </message>
    <message>
        <source>Where the console sells them</source>
        <translation>控制台出售时才填</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>A day is written 2027-01-31.</source>
        <translation>日期写成 2027-01-31 的样子。</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>An amount is written 60 or 60.50.</source>
        <translation>金额写成 60 或 60.50 的样子。</translation>
    </message>
</context>
<context>
    <name>beian::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>So many more sites: which servers carry them, and the cheapest way to close the gap.</source>
        <translation>还要再挂多少个网站：由哪些实例承载，差的怎样补最省。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What carries the sites, and what closes the gap</source>
        <translation>由谁承载，差的怎样补</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>a gap of %1</source>
        <translation>还差 %1 个</translation>
    </message>
    <message>
        <source>Without prices, the cheapest is what takes the fewest months.</source>
        <translation>没有填写价格时，以要购买的月数最少为最省。</translation>
    </message>
</context>
<context>
    <name>beian::ui::QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>beian::ui::ReceiptFile</name>
    <message>
        <source>The receipt is saved: %1</source>
        <translation>凭据已保存：%1</translation>
    </message>
</context>
<context>
    <name>beian::ui::RehearsalPanel</name>
    <message>
        <source>A rehearsal number, drawn by this program</source>
        <translation>由本机签发的演练号</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>Yes, generate it</source>
        <translation>确认生成</translation>
    </message>
    <message>
        <source>Rehearsal numbers on this server: %1 of %2. They are counted apart from the console&apos;s.</source>
        <translation>这台服务器的演练号：已用 %1 / %2，与控制台的号码分开计数。</translation>
    </message>
    <message>
        <source>A rehearsal number will be made on %1. It cannot be taken back, and it counts even when voided.</source>
        <translation>将在 %1 上签发一个演练号。签发后不能收回，作废也占名额。</translation>
    </message>
</context>
<context>
    <name>beian::ui::RulebookCard</name>
    <message>
        <source>Rulebook</source>
        <translation>规则书</translation>
    </message>
    <message>
        <source>The rulebook that judges</source>
        <translation>用于判定的规则书</translation>
    </message>
    <message>
        <source>What the platform shows at the time decides. Its service line is %1.</source>
        <translation>以平台当时的显示为准。客服热线 %1。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rulebook&apos;s name and date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Compare rulebooks…</source>
        <translation>比较规则书…</translation>
    </message>
    <message>
        <source>Load a rulebook…</source>
        <translation>载入规则书…</translation>
    </message>
    <message>
        <source>%1 can be chosen from now on.</source>
        <translation>现在可以选用 %1。</translation>
    </message>
    <message>
        <source>Warn so many days before expiry</source>
        <translation>到期前多少天开始提示</translation>
    </message>
    <message>
        <source>Whole days from 1 to %1, at most %2 of them, with blanks between: 90 30 7.</source>
        <translation>写 1 到 %1 的整天数，最多 %2 个，用空格隔开：90 30 7。</translation>
    </message>
    <message>
        <source>Sites are to be watched from the first of them on. Empty: as the rulebook says, %1.</source>
        <translation>从第一个天数起，网站显示“需关注”。留空则按规则书：%1。</translation>
    </message>
</context>
<context>
    <name>beian::ui::RulebooksPage</name>
    <message>
        <source>Compare rulebooks</source>
        <translation>比较规则书</translation>
    </message>
    <message>
        <source>Where two rulebooks differ, and which servers that concerns.</source>
        <translation>两本规则书有哪些不同，影响到哪些实例。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Where the rulebooks differ</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Servers that they judge otherwise</source>
        <translation>判定不同的实例</translation>
    </message>
    <message>
        <source>This rulebook</source>
        <translation>这一本</translation>
    </message>
    <message>
        <source>Beside this one</source>
        <translation>对照这一本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rulebook&apos;s name and date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两本完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n thing(s).</source>
        <translation>
            <numerusform>共有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>They judge every server alike.</source>
        <translation>对每台实例的判定都一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s). Return opens one.</source>
        <translation>
            <numerusform>共 %n 台。按回车打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::SampleRows</name>
    <message>
        <source>The rows name no region; it is asked for next.</source>
        <translation>各行没有写明地域；下一步会询问。</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>该表格</translation>
    </message>
    <message>
        <source>Of the first %1 rows, %2 are understood.</source>
        <translation>前 %1 行中，有 %2 行可以识别。</translation>
    </message>
</context>
<context>
    <name>beian::ui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索台账</translation>
    </message>
    <message>
        <source>Number, instance, domain, IP, ICP number or account</source>
        <translation>服务号、实例、域名、IP、ICP备案号或账号</translation>
    </message>
    <message>
        <source>Leads to the page where it stands.</source>
        <translation>直接打开它所在的页面。</translation>
    </message>
    <message>
        <source>Nothing in the ledger has that text.</source>
        <translation>台账中没有这段文字。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n, the closest ones at the top.</source>
        <translation>
            <numerusform>前 %n 条，最接近的排在最前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::SelfCheckPage</name>
    <message>
        <source>Self-check</source>
        <translation>自查清单</translation>
    </message>
    <message>
        <source>What has to hold before a filing starts. What the inventory proves is ticked.</source>
        <translation>备案开始前必须满足的条件；清单能证明的已经勾上。</translation>
    </message>
    <message>
        <source>Items of the self-check</source>
        <translation>自查项目</translation>
    </message>
</context>
<context>
    <name>beian::ui::ServerForm</name>
    <message>
        <source>Add a server by hand</source>
        <translation>手工添加服务器</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Exactly as the console shows it</source>
        <translation>与控制台显示的完全一致</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>As the console shows it</source>
        <translation>与控制台显示的一致</translation>
    </message>
    <message>
        <source>Months bought in all</source>
        <translation>累计购买月数</translation>
    </message>
    <message>
        <source>Renewals counted; empty: estimated from the days</source>
        <translation>含续费；不填则按日期估算</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>公网 IP</translation>
    </message>
    <message>
        <source>Several: with blanks between</source>
        <translation>多个用空格隔开</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>%1 is known already, and what you typed leaves these filings worse off: %2. Is that how it stands in the console?</source>
        <translation>%1 已在台账中，按你填写的内容，这些备案会变得更危险：%2。控制台里确实如此吗？</translation>
    </message>
    <message>
        <source>Yes, store it</source>
        <translation>确实如此，保存</translation>
    </message>
</context>
<context>
    <name>beian::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is chosen here counts at once.</source>
        <translation>在这里所做的选择立即生效。</translation>
    </message>
</context>
<context>
    <name>beian::ui::SideList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>beian::ui::StageWay</name>
    <message>
        <source>Stage: %1</source>
        <extracomment>%1: the stage that the filing is in</extracomment>
        <translation>阶段：%1</translation>
    </message>
</context>
<context>
    <name>beian::ui::StartPage</name>
    <message>
        <source>Get a filing service number</source>
        <translation>办理备案服务号</translation>
    </message>
    <message>
        <source>From your server to a number in the clipboard, with nothing to look up.</source>
        <translation>从服务器到剪贴板里的服务号，什么都不用查。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>五个步骤</translation>
    </message>
    <message>
        <source>1  Self-check: what you will need, and what the inventory already proves</source>
        <translation>1  自查：需要准备什么，清单已经证明了什么</translation>
    </message>
    <message>
        <source>2  Instance: which server qualifies, why another does not, and what to do about it</source>
        <translation>2  选择实例：哪台合格，哪台不合格、为什么、怎么办</translation>
    </message>
    <message>
        <source>3  Number: generated in the console and taken over, or drawn here for rehearsal</source>
        <translation>3  生成：在控制台生成后带过来，或在本机签发演练号</translation>
    </message>
    <message>
        <source>4  Copy and bind: into the clipboard, and onto its one domain</source>
        <translation>4  复制与绑定：放进剪贴板，绑定它的域名</translation>
    </message>
    <message>
        <source>5  Done: a receipt, and what comes next</source>
        <translation>5  完成：凭据，以及接下来做什么</translation>
    </message>
    <message>
        <source>The rules that decide</source>
        <translation>判定所依据的规则</translation>
    </message>
    <message>
        <source>What the platform shows at the time decides. Its service line is %1.</source>
        <translation>以平台当时的显示为准。客服热线 %1。</translation>
    </message>
    <message>
        <source>A run of the wizard was left midway; what you entered is kept.</source>
        <translation>上次的办理还没有走完，填写的内容都在。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>beian::ui::StepForm</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>ICP number</source>
        <translation>ICP备案号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (may be empty)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>The right domain</source>
        <translation>正确的域名</translation>
    </message>
    <message>
        <source>What the notice asks for</source>
        <translation>通知要求整改的内容</translation>
    </message>
    <message>
        <source>Last day (may be empty)</source>
        <translation>最后期限（可不填）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日，如 2027-05-01</translation>
    </message>
    <message>
        <source>What is cancelled</source>
        <translation>注销的是</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>From now on the number is used: it never comes back, also after a rejection.</source>
        <translation>提交之后服务号即已使用，即使被驳回也不能再用于其他网站。</translation>
    </message>
    <message>
        <source>The platform or the authority let the filing through to the next stage.</source>
        <translation>平台或管局已放行，备案进入下一阶段。</translation>
    </message>
    <message>
        <source>The site is filed. If this filing replaces an older one, that one is superseded at once.</source>
        <translation>网站备案成功。如果它取代旧备案，旧备案随即被取代。</translation>
    </message>
    <message>
        <source>The filing was sent back. It can be corrected and resubmitted on the same number.</source>
        <translation>备案被退回，可以修改后用同一服务号重新提交。</translation>
    </message>
    <message>
        <source>The reviews begin anew, from the platform&apos;s on.</source>
        <translation>审核从接入商初审重新开始。</translation>
    </message>
    <message>
        <source>The number stays; the filing is for another domain from now on.</source>
        <translation>服务号不变，此后这份备案属于另一个域名。</translation>
    </message>
    <message>
        <source>The draft ends, and its number can be bound again.</source>
        <translation>草稿结束，服务号可以重新绑定。</translation>
    </message>
    <message>
        <source>The filing ends without an approval, and its number never comes back.</source>
        <translation>备案未通过即告结束，服务号不能再用。</translation>
    </message>
    <message>
        <source>The site&apos;s filing ends: without another one the site must not be reached any more.</source>
        <translation>网站的备案就此结束：没有其他备案的话，网站不得再开放访问。</translation>
    </message>
    <message>
        <source>The authority ended the filing: without another one the site must not be reached any more.</source>
        <translation>管局已终止备案：没有其他备案的话，网站不得再开放访问。</translation>
    </message>
    <message>
        <source>The filing is at risk until what the notice asks for is done and recorded here.</source>
        <translation>在完成整改并记录之前，这份备案处于风险之中。</translation>
    </message>
    <message>
        <source>The open notice was answered and is settled.</source>
        <translation>整改通知已回复，事情已了结。</translation>
    </message>
</context>
<context>
    <name>beian::ui::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: number of the step, %2: how many there are, %3: its name</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>beian::ui::StoryCard</name>
    <message numerus="yes">
        <source>%n earlier one(s) stand in the history.</source>
        <translation>
            <numerusform>更早的 %n 条见“记录”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::Timeline</name>
    <message>
        <source>expiry not stated</source>
        <translation>到期日未注明</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>健康状态：%1</translation>
    </message>
    <message>
        <source>Numbers: %1 of %2</source>
        <translation>服务号 %1 / %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of servers and filings</source>
        <translation>服务器与备案时间线</translation>
    </message>
</context>
<context>
    <name>beian::ui::TimelineCard</name>
    <message>
        <source>Servers and filings</source>
        <translation>服务器与备案时间线</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show every server until its end (0)</source>
        <translation>显示全部服务器直至到期（0）</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the timeline as SVG or PNG</source>
        <translation>将时间线保存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>A bitmap has room for the first %n server(s); SVG takes them all.</source>
        <translation>
            <numerusform>位图只容得下前 %n 台服务器，SVG 可容纳全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::TimelineView</name>
    <message>
        <source>Timeline of servers and filings</source>
        <translation>服务器与备案时间线</translation>
    </message>
    <message>
        <source>Up and down select a server.</source>
        <translation>用上下键选择服务器。</translation>
    </message>
</context>
<context>
    <name>beian::ui::TypedServer</name>
    <message>
        <source>&quot;%1&quot; is not a day; write it like 2026-12-31.</source>
        <translation>“%1”不是日期，请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of months.</source>
        <translation>“%1”不是月数。</translation>
    </message>
    <message>
        <source>Choose the product.</source>
        <translation>请选择产品。</translation>
    </message>
    <message>
        <source>Choose the region.</source>
        <translation>请选择地域。</translation>
    </message>
    <message>
        <source>Copy the instance ID from the console.</source>
        <translation>请从控制台复制实例 ID。</translation>
    </message>
</context>
<context>
    <name>beian::ui::UndoPrompt</name>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>确认撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Nothing was undone: another program has written since this was asked.</source>
        <translation>没有撤销：在此期间，另一个程序写入了台账。</translation>
    </message>
</context>
<context>
    <name>beian::ui::WhatIfRow</name>
    <message>
        <source>What if this server is …</source>
        <translation>假如这台服务器……</translation>
    </message>
    <message>
        <source>Choose what might happen</source>
        <translation>选择可能发生的情况</translation>
    </message>
</context>
<context>
    <name>beian::ui::SideStrip</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders (%1)</source>
        <comment>how many are due</comment>
        <translation>提醒（%1）</translation>
    </message>
</context>
<context>
    <name>beian::ui::Tray</name>
    <message>
        <source>Open Beian Desk</source>
        <translation>打开备案台</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders (%1)</source>
        <comment>how many are due</comment>
        <translation>提醒（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the program, and what it reminds of</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>beian::ui::DesktopNotification</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>beian::ui::Herald</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n 个期限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what ends, and when</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::RemindersPage</name>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What is due soon. What is done or put off is told of no more, or later.</source>
        <translation>近期到期的事项。标为完成的不再提醒，推迟的到日子再提醒。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Nothing is due. Deadlines appear here as many days before as the settings say.</source>
        <translation>没有到期的事项。到了“设置”里定的提前天数，期限会出现在这里。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>三天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>beian::ui::ReminderCard</name>
    <message>
        <source>A server expires</source>
        <translation>服务器到期</translation>
    </message>
    <message>
        <source>An expired server is released</source>
        <translation>过期服务器被释放</translation>
    </message>
    <message>
        <source>SMS check or review ends</source>
        <translation>短信核验或审核到期</translation>
    </message>
    <message>
        <source>A rectification notice ends</source>
        <translation>整改通知到期</translation>
    </message>
    <message>
        <source>A domain expires</source>
        <translation>域名到期</translation>
    </message>
    <message>
        <source>A duty after approval is due</source>
        <translation>通过后的义务到期</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me of deadlines</source>
        <translation>到期前提醒我</translation>
    </message>
    <message>
        <source>By a message of the desktop, at most once a day for each. The page Reminders puts them off or ends them.</source>
        <translation>通过桌面通知，每项每天最多一次。在“提醒”页可以推迟或结束。</translation>
    </message>
    <message>
        <source>%1: days before</source>
        <comment>what happens</comment>
        <translation>%1：提前天数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> 天前</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>By the clock on this desk. What is due meanwhile is told of afterwards; the same time twice: no quiet hours.</source>
        <translation>按本机时钟。其间到期的事项之后再提醒；两个时间相同表示没有免打扰时段。</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>关闭窗口后程序留在托盘</translation>
    </message>
    <message>
        <source>This desktop has no tray: reminders come while the window is open.</source>
        <translation>本桌面没有托盘：窗口打开时才会提醒。</translation>
    </message>
    <message>
        <source>Start at login, in the background</source>
        <translation>登录时在后台启动</translation>
    </message>
    <message>
        <source>%1 could not be written. Look at its rights.</source>
        <translation>无法写入 %1，检查它的权限。</translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountsCard</name>
    <message>
        <source>Accounts and clients</source>
        <translation>账号与客户</translation>
    </message>
    <message>
        <source>Nick names and colours for accounts, and for which client each is kept. Every page can be narrowed to one account or client.</source>
        <translation>给账号起名、配色，记下各属于哪个客户。每一页都可以只看一个账号或一个客户。</translation>
    </message>
    <message>
        <source>Accounts and clients…</source>
        <translation>账号与客户…</translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountsPage</name>
    <message>
        <source>Accounts and clients</source>
        <translation>账号与客户</translation>
    </message>
    <message>
        <source>What the accounts are called here, and for which client they are kept.</source>
        <translation>账号在这里叫什么，属于哪个客户。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No account is known yet. An import or the wizard makes the first one.</source>
        <translation>还没有账号。导入清单或用向导办理时会建立第一个。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Account UID</source>
        <translation>账号 UID</translation>
    </message>
    <message>
        <source>Entity that files</source>
        <translation>备案主体</translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Nick name</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Shown instead of the account&apos;s name. Empty: none.</source>
        <translation>代替账号名显示，留空则没有。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>For whom an agency keeps it. The accounts of one client can be looked at together.</source>
        <translation>代理商替谁管理。同一客户的账号可以一起查看。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Account UID</source>
        <translation>账号 UID</translation>
    </message>
    <message>
        <source>The platform&apos;s number of the account, from its console.</source>
        <translation>平台给账号的编号，在控制台可见。</translation>
    </message>
    <message>
        <source>Entity that files</source>
        <translation>备案主体</translation>
    </message>
    <message>
        <source>The person or organisation of the filings (主体).</source>
        <translation>办理备案的个人或单位。</translation>
    </message>
</context>
<context>
    <name>beian::ui::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>beian::ui::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写文件…</translation>
    </message>
</context>
<context>
    <name>beian::ui::CheckSubjects</name>
    <message>
        <source>What is checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>全部服务器</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>网站 %1</translation>
    </message>
</context>
<context>
    <name>beian::ui::CheckItemRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
</context>
</TS>
