<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>beian::ui::BindingPage</name>
    <message numerus="yes">
        <source>Copied %n digits, without blanks.</source>
        <translation>
            <numerusform>Copied %n digit, without blanks.</numerusform>
            <numerusform>Copied %n digits, without blanks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n characters, without blanks.</source>
        <translation>
            <numerusform>Copied %n character, without blanks.</numerusform>
            <numerusform>Copied %n characters, without blanks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ChangeStory</name>
    <message numerus="yes">
        <source>This leaves %n filing(s) worse off:</source>
        <translation>
            <numerusform>This leaves %n filing worse off:</numerusform>
            <numerusform>This leaves %n filings worse off:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ClipboardKeeping</name>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n second(s).</source>
        <translation>
            <numerusform>It leaves the clipboard in %n second.</numerusform>
            <numerusform>It leaves the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard in %n minute(s), at %1.</source>
        <translation>
            <numerusform>It leaves the clipboard in %n minute, at %1.</numerusform>
            <numerusform>It leaves the clipboard in %n minutes, at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ColumnsCard</name>
    <message numerus="yes">
        <source>%1: %n column(s) have a title that is not known. What is chosen here is remembered for every table with the same header.</source>
        <translation>
            <numerusform>%1: %n column has a title that is not known. What is chosen here is remembered for every table with the same header.</numerusform>
            <numerusform>%1: %n columns have titles that are not known. What is chosen here is remembered for every table with the same header.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::Deadline</name>
    <message numerus="yes">
        <source>%1 expires, with %n site(s)</source>
        <translation>
            <numerusform>%1 expires, with %n site</numerusform>
            <numerusform>%1 expires, with %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1, %n day overdue</numerusform>
            <numerusform>%1, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::FinishPage</name>
    <message numerus="yes">
        <source>The platform&apos;s first look takes about %n day(s).</source>
        <translation>
            <numerusform>The platform&apos;s first look takes about %n day.</numerusform>
            <numerusform>The platform&apos;s first look takes about %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text message of the ministry has to be answered within %n hour(s).</source>
        <translation>
            <numerusform>The text message of the ministry has to be answered within %n hour.</numerusform>
            <numerusform>The text message of the ministry has to be answered within %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority takes up to %n working day(s).</source>
        <translation>
            <numerusform>The authority takes up to %n working day.</numerusform>
            <numerusform>The authority takes up to %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ImportView</name>
    <message numerus="yes">
        <source>%n change(s) of %1 applied.</source>
        <translation>
            <numerusform>%n change of %1 applied.</numerusform>
            <numerusform>%n changes of %1 applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ImportWords</name>
    <message numerus="yes">
        <source>Apply all %n</source>
        <translation>
            <numerusform>Apply all %n</numerusform>
            <numerusform>Apply all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n chosen</source>
        <translation>
            <numerusform>Apply %n chosen</numerusform>
            <numerusform>Apply %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::InstanceStory</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) would fall, from %1 on:</source>
        <translation>
            <numerusform>%n filing would fall, from %1 on:</numerusform>
            <numerusform>%n filings would fall, from %1 on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::ListPage</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::OverviewStory</name>
    <message numerus="yes">
        <source>%n later one(s) stand on the timeline and beside the filings.</source>
        <translation>
            <numerusform>%n later one stands on the timeline and beside the filings.</numerusform>
            <numerusform>%n later ones stand on the timeline and beside the filings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::OverviewTiles</name>
    <message numerus="yes">
        <source>%1 used, on %n eligible server(s)</source>
        <translation>
            <numerusform>%1 used, on %n eligible server</numerusform>
            <numerusform>%1 used, on %n eligible servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::RulebooksPage</name>
    <message numerus="yes">
        <source>They differ in %n thing(s).</source>
        <translation>
            <numerusform>They differ in %n thing.</numerusform>
            <numerusform>They differ in %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s). Return opens one.</source>
        <translation>
            <numerusform>%n server. Return opens it.</numerusform>
            <numerusform>%n servers. Return opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::SearchBox</name>
    <message numerus="yes">
        <source>The first %n, the closest ones at the top.</source>
        <translation>
            <numerusform>The first %n, the closest at the top.</numerusform>
            <numerusform>The first %n, the closest ones at the top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::StoryCard</name>
    <message numerus="yes">
        <source>%n earlier one(s) stand in the history.</source>
        <translation>
            <numerusform>%n earlier one stands in the history.</numerusform>
            <numerusform>%n earlier ones stand in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::Timeline</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::TimelineCard</name>
    <message numerus="yes">
        <source>A bitmap has room for the first %n server(s); SVG takes them all.</source>
        <translation>
            <numerusform>A bitmap has room for the first %n server; SVG takes them all.</numerusform>
            <numerusform>A bitmap has room for the first %n servers; SVG takes them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::AccountChoice</name>
    <message numerus="yes">
        <source>%1 (%n account(s))</source>
        <comment>a client</comment>
        <translation>
            <numerusform>%1 (%n account)</numerusform>
            <numerusform>%1 (%n accounts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::Tray</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beian::ui::Herald</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
