<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="fi">
<context><name>questionnaire/Q39</name>
<message><source>Mitä muuta?</source><comment>q:questions/Q39/text#2</comment><translation>Något annat?</translation></message>
</context>
</TS>
