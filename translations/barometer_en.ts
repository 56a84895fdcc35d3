<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store is whole: %n response(s).</source>
        <translation>
            <numerusform>The store is whole: %n response.</numerusform>
            <numerusform>The store is whole: %n responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved.</source>
        <translation>
            <numerusform>%n response saved.</numerusform>
            <numerusform>%n responses saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s).</source>
        <translation>
            <numerusform>No errors; %n warning.</numerusform>
            <numerusform>No errors; %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented response(s) saved.</source>
        <translation>
            <numerusform>%n invented response saved.</numerusform>
            <numerusform>%n invented responses saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. It rests on %n response(s).</source>
        <translation>
            <numerusform>%1 is written. It rests on %n response.</numerusform>
            <numerusform>%1 is written. It rests on %n responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is whole. It shows %n group(s).</source>
        <translation>
            <numerusform>The file is whole. It shows %n group.</numerusform>
            <numerusform>The file is whole. It shows %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to change,</source>
        <translation>
            <numerusform>%n text to change,</numerusform>
            <numerusform>%n texts to change,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out,</source>
        <translation>
            <numerusform>%n left out,</numerusform>
            <numerusform>%n left out,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same,</source>
        <translation>
            <numerusform>%n already the same,</numerusform>
            <numerusform>%n already the same,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty.</source>
        <translation>
            <numerusform>%n empty.</numerusform>
            <numerusform>%n empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %n response(s) is written and was read back.</source>
        <translation>
            <numerusform>Bundle %1 with %n response is written and was read back.</numerusform>
            <numerusform>Bundle %1 with %n responses is written and was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n response came in two versions. Both are kept; what was sent counts before what was interrupted.</numerusform>
            <numerusform>%n responses came in two versions. Both are kept; what was sent counts before what was interrupted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n response(s).</source>
        <translation>
            <numerusform>The archive holds %n response.</numerusform>
            <numerusform>The archive holds %n responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and are kept in the folder quarantine of the archive.</source>
        <translation>
            <numerusform>%n part could not be read and is kept in the folder quarantine of the archive.</numerusform>
            <numerusform>%n parts could not be read and are kept in the folder quarantine of the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) freed: the archive has them.</source>
        <translation>
            <numerusform>%n response freed: the archive has it.</numerusform>
            <numerusform>%n responses freed: the archive has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved into %1.</source>
        <translation>
            <numerusform>%n response saved into %1.</numerusform>
            <numerusform>%n responses saved into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n response could not be read.</numerusform>
            <numerusform>%n responses could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable page(s) kept, so that the next bundle carries them to somebody who can try again.</source>
        <translation>
            <numerusform>%n unreadable page kept, so that the next bundle carries it to somebody who can try again.</numerusform>
            <numerusform>%n unreadable pages kept, so that the next bundle carries them to somebody who can try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s), each approved by a person, in an order that tells nothing.</source>
        <translation>
            <numerusform>%1: %n open answer, approved by a person, in an order that tells nothing.</numerusform>
            <numerusform>%1: %n open answers, each approved by a person, in an order that tells nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) overwritten and removed. Backups and copies of this store are erased by themselves.</source>
        <translation>
            <numerusform>%n response overwritten and removed. Erase backups and copies of this store separately.</numerusform>
            <numerusform>%n responses overwritten and removed. Erase backups and copies of this store separately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second copy in %1 holds %n response(s).</source>
        <translation>
            <numerusform>The second copy in %1 holds %n response.</numerusform>
            <numerusform>The second copy in %1 holds %n responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) written.</source>
        <translation>
            <numerusform>%n open answer written.</numerusform>
            <numerusform>%n open answers written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are in it.</source>
        <translation>
            <numerusform>%1: %n open answer is in it.</numerusform>
            <numerusform>%1: %n open answers are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are approved. At least %2 are needed, so none is in it.</source>
        <translation>
            <numerusform>%1: %n open answer is approved. At least %2 are needed, so none is in it.</numerusform>
            <numerusform>%1: %n open answers are approved. At least %2 are needed, so none is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and were not kept: responses were taken out, and a part may hold one of them.</source>
        <translation>
            <numerusform>%n part could not be read and was not kept: responses were taken out, and the part may hold one of them.</numerusform>
            <numerusform>%n parts could not be read and were not kept: responses were taken out, and a part may hold one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) noted.</source>
        <translation>
            <numerusform>%n decision noted.</numerusform>
            <numerusform>%n decisions noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in results.</source>
        <translation>
            <numerusform>%n response counts in results.</numerusform>
            <numerusform>%n responses count in results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out by decision.</source>
        <translation>
            <numerusform>%n response is left out by decision.</numerusform>
            <numerusform>%n responses are left out by decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n response holds nothing beyond background, so it does not count anyhow.</numerusform>
            <numerusform>%n responses hold nothing beyond background, so they do not count anyhow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have every answer of another one.</source>
        <translation>
            <numerusform>%n response has every answer of another one.</numerusform>
            <numerusform>%n responses have every answer of another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have nearly every answer of another one.</source>
        <translation>
            <numerusform>%n response has nearly every answer of another one.</numerusform>
            <numerusform>%n responses have nearly every answer of another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have one grade from the first row to the last.</source>
        <translation>
            <numerusform>%n response has one grade from the first row to the last.</numerusform>
            <numerusform>%n responses have one grade from the first row to the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are of a day outside the wave.</source>
        <translation>
            <numerusform>%n response is of a day outside the wave.</numerusform>
            <numerusform>%n responses are of a day outside the wave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than its place, which has room for %n character(s)</source>
        <translation>
            <numerusform>longer than its place, which has room for %n character</numerusform>
            <numerusform>longer than its place, which has room for %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>You can choose at most %n. Untick one first.</source>
        <translation>
            <numerusform>You can choose at most %n. Untick it first.</numerusform>
            <numerusform>You can choose at most %n. Untick one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can put at most %n in order. Take one out first.</source>
        <translation>
            <numerusform>You can put at most %n in order. Take it out first.</numerusform>
            <numerusform>You can put at most %n in order. Take one out first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page returns to the start by itself in %n seconds.</source>
        <translation>
            <numerusform>This page returns to the start by itself in %n second.</numerusform>
            <numerusform>This page returns to the start by itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this survey ends and the answers given so far are kept.</source>
        <translation>
            <numerusform>In %n second this survey ends and the answers given so far are kept.</numerusform>
            <numerusform>In %n seconds this survey ends and the answers given so far are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n questions, that is fine.</source>
        <translation>
            <numerusform>You skipped %n question, that is fine.</numerusform>
            <numerusform>You skipped %n questions, that is fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For staff: this machine has room for %n more responses.</source>
        <translation>
            <numerusform>For staff: this machine has room for %n more response.</numerusform>
            <numerusform>For staff: this machine has room for %n more responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. Try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the survey starts anew by itself.</source>
        <translation>
            <numerusform>In %n second the survey starts anew by itself.</numerusform>
            <numerusform>In %n seconds the survey starts anew by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine cannot note down that a number was tried; its disk may be full. Try again in %n seconds.</source>
        <translation>
            <numerusform>This machine cannot note down that a number was tried; its disk may be full. Try again in %n second.</numerusform>
            <numerusform>This machine cannot note down that a number was tried; its disk may be full. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>Attached is response package %1 of the Partnership Barometer with %n response(s). It is sealed: only the owner of the key can read it. Please call me and read me the four words that the program shows when you merge it. I will compare them with mine.</source>
        <translation>
            <numerusform>Attached is response package %1 of the Partnership Barometer with %n response. It is sealed: only the owner of the key can read it. Please call me and read me the four words that the program shows when you merge it. I will compare them with mine.</numerusform>
            <numerusform>Attached is response package %1 of the Partnership Barometer with %n responses. It is sealed: only the owner of the key can read it. Please call me and read me the four words that the program shows when you merge it. I will compare them with mine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message numerus="yes">
        <source>%1: %n texts are missing.</source>
        <translation>
            <numerusform>%1: %n text is missing.</numerusform>
            <numerusform>%1: %n texts are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message numerus="yes">
        <source>%1 (%n answers together)</source>
        <translation>
            <numerusform>%1 (%n answer)</numerusform>
            <numerusform>%1 (%n answers together)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have too few answers to show or protect another.</source>
        <translation>
            <numerusform>%n group has too few answers to show or protects another.</numerusform>
            <numerusform>%n groups have too few answers to show or protect another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differ(s) clearly or indicatively.</source>
        <translation>
            <numerusform>%n more differs clearly or indicatively.</numerusform>
            <numerusform>%n more differ clearly or indicatively.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too few respondents</source>
        <translation>
            <numerusform>%n with too few respondents</numerusform>
            <numerusform>%n with too few respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to protect a smaller group</source>
        <translation>
            <numerusform>%n to protect a smaller group</numerusform>
            <numerusform>%n to protect a smaller group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) from the whole country, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n open answer from the whole country, in an order that tells nothing.</numerusform>
            <numerusform>%n open answers from the whole country, in an order that tells nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown, %n row(s)</source>
        <translation>
            <numerusform>Shown, %n row</numerusform>
            <numerusform>Shown, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), each approved by a person, in a random order</source>
        <translation>
            <numerusform>%n text, approved by a person</numerusform>
            <numerusform>%n texts, each approved by a person, in a random order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have too few answers to show.</source>
        <translation>
            <numerusform>%n row has too few answers to show.</numerusform>
            <numerusform>%n rows have too few answers to show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::common::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n character entered</numerusform>
            <numerusform>%n characters entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::BackupPage</name>
    <message numerus="yes">
        <source>%n response(s) are recovered</source>
        <translation>
            <numerusform>%n response is recovered</numerusform>
            <numerusform>%n responses are recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n response could not be read.</numerusform>
            <numerusform>%n responses could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s) are kept as they are and go with the next response package.</source>
        <translation>
            <numerusform>%n damaged part is kept as it is and goes with the next response package.</numerusform>
            <numerusform>%n damaged parts are kept as they are and go with the next response package.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in it were never handed over.</source>
        <translation>
            <numerusform>%n response in it was never handed over.</numerusform>
            <numerusform>%n responses in it were never handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::DataCheckPage</name>
    <message numerus="yes">
        <source>%n response(s) to look at</source>
        <translation>
            <numerusform>%n response to look at</numerusform>
            <numerusform>%n responses to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in the results.</source>
        <translation>
            <numerusform>%n response counts in the results.</numerusform>
            <numerusform>%n responses count in the results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n response holds nothing beyond background, so it does not count anyhow.</numerusform>
            <numerusform>%n responses hold nothing beyond background, so they do not count anyhow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out.</source>
        <translation>
            <numerusform>%n response is left out.</numerusform>
            <numerusform>%n responses are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would be forgotten.</source>
        <translation>
            <numerusform>%n decision would be forgotten.</numerusform>
            <numerusform>%n decisions would be forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::DayPage</name>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n response waits to be handed over.</numerusform>
            <numerusform>%n responses wait to be handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine; each was checked just now.</source>
        <translation>
            <numerusform>%n response is safe on this machine; it was checked just now.</numerusform>
            <numerusform>%n responses are safe on this machine; each was checked just now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) of paper forms wait to be finished and saved into the store.</source>
        <translation>
            <numerusform>%n pile of paper forms waits to be finished and saved into the store.</numerusform>
            <numerusform>%n piles of paper forms wait to be finished and saved into the store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::EventPage</name>
    <message numerus="yes">
        <source>%1: %n text(s) missing, so it cannot be offered</source>
        <translation>
            <numerusform>%1: %n text missing, so it cannot be offered</numerusform>
            <numerusform>%1: %n texts missing, so it cannot be offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::EventWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who was answering may continue, for %n second(s)</source>
        <translation>
            <numerusform>who was answering may continue, for %n second</numerusform>
            <numerusform>who was answering may continue, for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::FactWriter</name>
    <message numerus="yes">
        <source>%n of them left before the end; their answers are kept.</source>
        <translation>
            <numerusform>%n of them left before the end; the answers are kept.</numerusform>
            <numerusform>%n of them left before the end; their answers are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine.</source>
        <translation>
            <numerusform>%n response is safe on this machine.</numerusform>
            <numerusform>%n responses are safe on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more response(s).</source>
        <translation>
            <numerusform>There is room for %n more response.</numerusform>
            <numerusform>There is room for %n more responses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over; the last package was written on %1.</source>
        <translation>
            <numerusform>%n response waits to be handed over; the last package was written on %1.</numerusform>
            <numerusform>%n responses wait to be handed over; the last package was written on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made, the last on %1.</source>
        <translation>
            <numerusform>%n backup made, the last on %1.</numerusform>
            <numerusform>%n backups made, the last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n response(s) an hour since the kiosk was started: at this pace about %1 by %2.</source>
        <translation>
            <numerusform>About %n response an hour since the kiosk was started: at this pace about %1 by %2.</numerusform>
            <numerusform>About %n responses an hour since the kiosk was started: at this pace about %1 by %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::HandOverPage</name>
    <message numerus="yes">
        <source>Package %1 holds %n response(s). It was written and read back.</source>
        <translation>
            <numerusform>Package %1 holds %n response. It was written and read back.</numerusform>
            <numerusform>Package %1 holds %n responses. It was written and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are in the archive. Their places here are free and overwritten.</source>
        <translation>
            <numerusform>%n response is in the archive. Its place here is free and overwritten.</numerusform>
            <numerusform>%n responses are in the archive. Their places here are free and overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::MakeResultsPage</name>
    <message numerus="yes">
        <source>The whole wave can be published: there are %n response(s). A group is shown when at least %1 belong to it, and %2 where two conditions meet.</source>
        <translation>
            <numerusform>The whole wave can be published: there is %n response. A group is shown when at least %1 belong to it, and %2 where two conditions meet.</numerusform>
            <numerusform>The whole wave can be published: there are %n responses. A group is shown when at least %1 belong to it, and %2 where two conditions meet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of these responses were published %n time(s). New ones are proved together with them.</source>
        <translation>
            <numerusform>Results of these responses were published %n time. New ones are proved together with them.</numerusform>
            <numerusform>Results of these responses were published %n times. New ones are proved together with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data were checked on %1. %n response(s) are left out.</source>
        <translation>
            <numerusform>The data were checked on %1. %n response is left out.</numerusform>
            <numerusform>The data were checked on %1. %n responses are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::MergePage</name>
    <message numerus="yes">
        <source>The archive holds %n response(s)</source>
        <translation>
            <numerusform>The archive holds %n response</numerusform>
            <numerusform>The archive holds %n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it could not be read and are kept in the archive&apos;s folder quarantine.</source>
        <translation>
            <numerusform>%n part of it could not be read and is kept in the archive&apos;s folder quarantine.</numerusform>
            <numerusform>%n parts of it could not be read and are kept in the archive&apos;s folder quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n response came in two versions. Both are kept; what was sent counts before what was interrupted.</numerusform>
            <numerusform>%n responses came in two versions. Both are kept; what was sent counts before what was interrupted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::OpenAnswersWords</name>
    <message numerus="yes">
        <source>%1 of %2 – %n decided</source>
        <translation>
            <numerusform>%1 of %2 – %n decided</numerusform>
            <numerusform>%1 of %2 – %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written by %n people</source>
        <translation>
            <numerusform>Written by %n person</numerusform>
            <numerusform>Written by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look personal. What is ticked is taken out:</source>
        <translation>
            <numerusform>%n part looks personal. What is ticked is taken out:</numerusform>
            <numerusform>%n parts look personal. What is ticked is taken out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are approved. At least %1 are needed: none is shown.</source>
        <translation>
            <numerusform>%n answer is approved. At least %1 are needed: none is shown.</numerusform>
            <numerusform>%n answers are approved. At least %1 are needed: none is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be in the results file, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n answer will be in the results file, in an order that tells nothing.</numerusform>
            <numerusform>%n answers will be in the results file, in an order that tells nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you changed or wrote on %n answer(s) would be forgotten.</source>
        <translation>
            <numerusform>What you changed or wrote on %n answer would be forgotten.</numerusform>
            <numerusform>What you changed or wrote on %n answers would be forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::PaperDesk</name>
    <message numerus="yes">
        <source>Write %1 on its first page, and key it in its order. %n form(s) keyed.</source>
        <translation>
            <numerusform>Write %1 on its first page, and key it in its order. %n form keyed.</numerusform>
            <numerusform>Write %1 on its first page, and key it in its order. %n forms keyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed first is not shown. %n form(s) left.</source>
        <translation>
            <numerusform>Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed first is not shown. %n form left.</numerusform>
            <numerusform>Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed first is not shown. %n forms left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) from paper are safe on this machine.</source>
        <translation>
            <numerusform>%n response from paper is safe on this machine.</numerusform>
            <numerusform>%n responses from paper are safe on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) with nothing but background were not saved.</source>
        <translation>
            <numerusform>%n form with nothing but background was not saved.</numerusform>
            <numerusform>%n forms with nothing but background were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::SelfCheckPage</name>
    <message numerus="yes">
        <source>%n thing(s) are not in order</source>
        <translation>
            <numerusform>%n thing is not in order</numerusform>
            <numerusform>%n things are not in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::SignEventPage</name>
    <message numerus="yes">
        <source>It brings %n key(s), each tried within a month.</source>
        <translation>
            <numerusform>It brings %n key, tried within a month.</numerusform>
            <numerusform>It brings %n keys, each tried within a month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerOutput</name>
    <message numerus="yes">
        <source>The %n view(s) you collected come first, then how the results were made.</source>
        <translation>
            <numerusform>The view you collected comes first, then how the results were made.</numerusform>
            <numerusform>The %n views you collected come first, then how the results were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerWindow</name>
    <message numerus="yes">
        <source>Collected for the report: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Collected for the report: %n view. %1 takes it back.</numerusform>
            <numerusform>Collected for the report: %n views. %1 takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collected for slides: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Collected for slides: %n view. %1 takes it back.</numerusform>
            <numerusform>Collected for slides: %n views. %1 takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::explorer::FoldedNotes</name>
    <message numerus="yes">
        <source>All notes (%n)</source>
        <translation>
            <numerusform>All notes (%n)</numerusform>
            <numerusform>All notes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::start::StartWindow</name>
    <message numerus="yes">
        <source>Wave %1, %n response(s)</source>
        <translation>
            <numerusform>Wave %1, %n response</numerusform>
            <numerusform>Wave %1, %n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::translator::MergeDialog</name>
    <message numerus="yes">
        <source>%n text(s) will change.</source>
        <translation>
            <numerusform>%n text will change.</numerusform>
            <numerusform>%n texts will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same.</source>
        <translation>
            <numerusform>%n already the same.</numerusform>
            <numerusform>%n already the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::translator::TranslatorWindow</name>
    <message numerus="yes">
        <source>%n text(s) do not fit.</source>
        <translation>
            <numerusform>%n text does not fit.</numerusform>
            <numerusform>%n texts do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::translator::UnitPage</name>
    <message numerus="yes">
        <source>At most %n characters: its place is fixed.</source>
        <translation>
            <numerusform>At most %n character: its place is fixed.</numerusform>
            <numerusform>At most %n characters: its place is fixed.</numerusform>
        </translation>
    </message>
</context>
</TS>
