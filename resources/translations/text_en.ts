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
    <message numerus="yes">
        <source>The servers carry %n more site(s) as they are.</source>
        <translation>
            <numerusform>The servers carry %n more site as they are.</numerusform>
            <numerusform>The servers carry %n more sites as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No server carries another site as it is; %n number(s) are missing.</source>
        <translation>
            <numerusform>No server carries another site as it is; %n number is missing.</numerusform>
            <numerusform>No server carries another site as it is; %n numbers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers carry %1 of %2 more sites as they are; %n number(s) are missing.</source>
        <translation>
            <numerusform>The servers carry %1 of %2 more sites as they are; %n number is missing.</numerusform>
            <numerusform>The servers carry %1 of %2 more sites as they are; %n numbers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n unbound number(s)</source>
        <translation>
            <numerusform>Use %n unbound number</numerusform>
            <numerusform>Use %n unbound numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n new number(s)</source>
        <translation>
            <numerusform>Make %n new number</numerusform>
            <numerusform>Make %n new numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n new server(s) in the mainland with a public IP, for %1 each.</source>
        <translation>
            <numerusform>Buy %n new server in the mainland with a public IP, for %1.</numerusform>
            <numerusform>Buy %n new servers in the mainland with a public IP, for %1 each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n paid number(s) in the console.</source>
        <translation>
            <numerusform>Buy %n paid number in the console.</numerusform>
            <numerusform>Buy %n paid numbers in the console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) cannot be counted on: no renewal or purchase mends what they lack.</source>
        <translation>
            <numerusform>%n server cannot be counted on: no renewal or purchase mends what it lacks.</numerusform>
            <numerusform>%n servers cannot be counted on: no renewal or purchase mends what they lack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
