<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>beian::text</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>%n row in all</numerusform>
            <numerusform>%n rows in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inventory is older than %n day(s): whether the instance still stands as it did is not known.</source>
        <translation>
            <numerusform>The inventory is older than %n day: whether the instance still stands as it did is not known.</numerusform>
            <numerusform>The inventory is older than %n days: whether the instance still stands as it did is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>endangers %n filing(s): %1</source>
        <translation>
            <numerusform>endangers %n filing: %1</numerusform>
            <numerusform>endangers %n filings: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
