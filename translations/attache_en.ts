<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutData</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them undated</source>
        <translation>
            <numerusform>%n of them undated</numerusform>
            <numerusform>%n of them undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) with a reason</source>
        <translation>
            <numerusform>%n gap with a reason</numerusform>
            <numerusform>%n gaps with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sharing text with another</source>
        <translation>
            <numerusform>%n of them sharing text with another</numerusform>
            <numerusform>%n of them sharing text with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exact</source>
        <translation>
            <numerusform>%n of them exact</numerusform>
            <numerusform>%n of them exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) between sources</source>
        <translation>
            <numerusform>%n disagreement between sources</numerusform>
            <numerusform>%n disagreements between sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n year(s) earlier</source>
        <translation>
            <numerusform>%n year earlier</numerusform>
            <numerusform>%n years earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n year later</numerusform>
            <numerusform>%n years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) earlier</source>
        <translation>
            <numerusform>%n month earlier</numerusform>
            <numerusform>%n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message numerus="yes">
        <source>%n event(s) without a usable date left out</source>
        <translation>
            <numerusform>%n event without a usable date left out</numerusform>
            <numerusform>%n events without a usable date left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeploymentChart</name>
    <message numerus="yes">
        <source>officer(s)</source>
        <translation>
            <numerusform>officer</numerusform>
            <numerusform>officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <translation>
            <numerusform>unit</numerusform>
            <numerusform>units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a place here</source>
        <translation>
            <numerusform>%n figure without a place here</numerusform>
            <numerusform>%n figures without a place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s), highest %2, last %3.</source>
        <translation>
            <numerusform>%1: %n month, highest %2, last %3.</numerusform>
            <numerusform>%1: %n months, highest %2, last %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n figure(s):</source>
        <translation>
            <numerusform>Sum of %n figure:</numerusform>
            <numerusform>Sum of %n figures:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• and %n more</numerusform>
            <numerusform>• and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) count the same and are not added</source>
        <translation>
            <numerusform>%n more figure count the same and are not added</numerusform>
            <numerusform>%n more figures count the same and are not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s): %1</source>
        <extracomment>%n figures of the measure %1 share a mark: &quot;2 statements: newly sent&quot;</extracomment>
        <translation>
            <numerusform>%n statement: %1</numerusform>
            <numerusform>%n statements: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenerateCommand</name>
    <message numerus="yes">
        <source>Wrote %1: %n event(s).</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Wrote %1: %n event.</numerusform>
            <numerusform>Wrote %1: %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>all %n quotation(s) exact</source>
        <translation>
            <numerusform>%n quotation exact</numerusform>
            <numerusform>all %n quotations exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s)</source>
        <extracomment>%1 is a list such as &quot;3 moved, 1 missing&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n quotation</numerusform>
            <numerusform>%1 of %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked against %n full text(s)</source>
        <translation>
            <numerusform>checked against %n full text</numerusform>
            <numerusform>checked against %n full texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubberBand</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
    <name>attache::AboutDataDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ChartBar</name>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CheckPage</name>
    <message numerus="yes">
        <source>%n quotation(s) that are not exact</source>
        <translation>
            <numerusform>%n quotation that is not exact</numerusform>
            <numerusform>%n quotations that are not exact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a passage</source>
        <translation>
            <numerusform>%n event without a passage</numerusform>
            <numerusform>%n events without a passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ComparePanel</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::EvidenceFiles</name>
    <message numerus="yes">
        <source>Full texts were found for %n source(s).</source>
        <translation>
            <numerusform>The full text was found for %n source.</numerusform>
            <numerusform>Full texts were found for %n sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired quotation(s) have not been saved.</source>
        <translation>
            <numerusform>%n repaired quotation has not been saved.</numerusform>
            <numerusform>%n repaired quotations have not been saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>Read aloud: a value of the filter and how many events have it</extracomment>
        <translation>
            <numerusform>%1, %Ln event</numerusform>
            <numerusform>%1, %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, excluded, %Ln event(s)</source>
        <extracomment>Read aloud: a value of the filter that is excluded</extracomment>
        <translation>
            <numerusform>%1, excluded, %Ln event</numerusform>
            <numerusform>%1, excluded, %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Overview</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>Under the years of the overview, while a filter is on</extracomment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ShownFacets</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SourcePage</name>
    <message numerus="yes">
        <source>%n passage(s).</source>
        <comment>cited in a source</comment>
        <extracomment>Of the cited passages of a source, how many the filter shows</extracomment>
        <translation>
            <numerusform>%n passage.</numerusform>
            <numerusform>%n passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::TimelinePane</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
