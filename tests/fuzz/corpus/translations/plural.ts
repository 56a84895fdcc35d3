<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context><name>Window</name>
<message numerus="yes"><source>%n answer(s)</source><oldsource>%n answers</oldsource><comment>count</comment>
<translation type="unfinished"><numerusform>ett &amp; samma</numerusform><numerusform>%n svar</numerusform></translation></message>
<message><source>Save %1</source><translation type="vanished">Spara</translation></message>
</context>
</TS>
