<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>attache::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n quotation(s) exact</source>
        <translation>
            <numerusform>all %n quotation exact</numerusform>
            <numerusform>all %n quotations exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) not exact</source>
        <translation>
            <numerusform>%1 of %n quotation not exact</numerusform>
            <numerusform>%1 of %n quotations not exact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::TimelinePane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
