<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>Commands</name>
    <message>
        <source>Opens the start window.</source>
        <translation>Öppnar startfönstret.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Användning:</translation>
    </message>
    <message>
        <source>Partnership Barometer: the questionnaire and results program of the Integration Partnership Programme.</source>
        <translation>Partnerskapsbarometern: enkät- och resultatprogrammet för partnerskapsprogrammet för integration.</translation>
    </message>
    <message>
        <source>barometer COMMAND --help tells more about one of them.</source>
        <translation>barometer KOMMANDO --help berättar mer om ett kommando.</translation>
    </message>
    <message>
        <source>the language of the program; otherwise the system&apos;s</source>
        <translation>programmets språk; annars systemets</translation>
    </message>
    <message>
        <source>says nothing but errors and results</source>
        <translation>säger bara fel och resultat</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>den här texten</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>programmets version</translation>
    </message>
    <message>
        <source>not translated: %1</source>
        <translation>inte översatt: %1</translation>
    </message>
    <message>
        <source>a translation of a text that is no longer there: %1</source>
        <translation>en översättning av en text som inte längre finns: %1</translation>
    </message>
    <message>
        <source>the placeholders are not those of the source: %1</source>
        <translation>platshållarna är inte desamma som i källtexten: %1</translation>
    </message>
    <message>
        <source>the numbers are not those of the source: %1</source>
        <translation>talen är inte desamma som i källtexten: %1</translation>
    </message>
    <message>
        <source>it does not end like the source: %1</source>
        <translation>slutet är inte som i källtexten: %1</translation>
    </message>
    <message>
        <source>spaces at its ends are not those of the source: %1</source>
        <translation>mellanslagen i början eller slutet är inte desamma som i källtexten: %1</translation>
    </message>
    <message>
        <source>it does not have all plural forms: %1</source>
        <translation>alla pluralformer finns inte: %1</translation>
    </message>
    <message>
        <source>it is too long for its place: %1</source>
        <translation>texten är för lång för sin plats: %1</translation>
    </message>
    <message>
        <source>Lists the languages and says how complete each of them is.</source>
        <translation>Listar språken och säger hur färdigt vart och ett av dem är.</translation>
    </message>
    <message>
        <source>lists every fault, and ends with status 3 when there is one</source>
        <translation>listar varje brist; returvärdet är 3 om det finns någon</translation>
    </message>
    <message>
        <source>the questionnaire to look at; otherwise the program&apos;s own</source>
        <translation>frågeformuläret som granskas; annars programmets eget</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts of the program, %4 of %5 texts of the questionnaire</source>
        <translation>%1: %2 av %3 texter i programmet, %4 av %5 texter i enkäten</translation>
    </message>
    <message>
        <source>there is nothing in this language</source>
        <translation>det finns inget på det här språket</translation>
    </message>
    <message>
        <source>Says what a store holds: wave, counts, languages, and whether it is whole.</source>
        <translation>Berättar vad en svarsmapp innehåller: omgång, antal, språk och om den är hel.</translation>
    </message>
    <message>
        <source>the folder of the store</source>
        <translation>svarsmappen</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>som JSON, för andra program</translation>
    </message>
    <message>
        <source>REHEARSAL: the responses in this store are invented.</source>
        <translation>ÖVNING: svaren i den här svarsmappen är påhittade.</translation>
    </message>
    <message>
        <source>Questionnaire %1, wave %2, open from %3 to %4</source>
        <translation>Enkät %1, omgång %2, öppen %3–%4</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>of these left before sending: %1</source>
        <translation>av dem avbröt innan svaren skickades: %1</translation>
    </message>
    <message>
        <source>not shown, so that nobody is recognised</source>
        <translation>visas inte, så att ingen känns igen</translation>
    </message>
    <message>
        <source>Makes a new store that collects the responses to one wave.</source>
        <translation>Skapar en ny svarsmapp som samlar in svaren i en omgång.</translation>
    </message>
    <message>
        <source>the folder to make; it must not exist yet</source>
        <translation>mappen som skapas; den får inte finnas ännu</translation>
    </message>
    <message>
        <source>first day of answering; the wave&apos;s own otherwise</source>
        <translation>första svarsdagen; annars omgångens egen</translation>
    </message>
    <message>
        <source>last day of answering; the wave&apos;s own otherwise</source>
        <translation>sista svarsdagen; annars omgångens egen</translation>
    </message>
    <message>
        <source>responses it takes before it has to grow; 512 otherwise</source>
        <translation>hur många svar som ryms innan den måste växa; annars 512</translation>
    </message>
    <message>
        <source>The store %1 is ready for responses.</source>
        <translation>Svarsmappen %1 är redo att ta emot svar.</translation>
    </message>
    <message>
        <source>the store that the start window works with</source>
        <translation>svarsmappen som startfönstret arbetar med</translation>
    </message>
    <message numerus="yes">
        <source>The store is whole: %n response(s).</source>
        <translation>
            <numerusform>Svarsmappen är hel: %n svar.</numerusform>
            <numerusform>Svarsmappen är hel: %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves responses given as JSON lines, all of them or none.</source>
        <translation>Sparar svar som getts som JSON-rader, alla eller inga.</translation>
    </message>
    <message>
        <source>the store that takes them</source>
        <translation>svarsmappen som tar emot dem</translation>
    </message>
    <message>
        <source>the responses, one a line; - is standard input</source>
        <translation>svaren, ett per rad; - är standardinmatning</translation>
    </message>
    <message>
        <source>save line by line, and say so when a line is on the disk</source>
        <translation>sparar rad för rad och säger till när raden är på disken</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved.</source>
        <translation>
            <numerusform>%n svar sparat.</numerusform>
            <numerusform>%n svar sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks a questionnaire to the end and estimates how long its routes take.</source>
        <translation>Granskar hela enkäten och uppskattar hur lång tid dess vägar tar.</translation>
    </message>
    <message>
        <source>the questionnaire; - for standard input</source>
        <translation>frågeformuläret; - betyder standardinmatning</translation>
    </message>
    <message>
        <source>%1: %2 questions in %3 sections, %4 waves, %5 languages.</source>
        <extracomment>%1 is the id of a questionnaire</extracomment>
        <translation>%1: frågor %2, avsnitt %3, omgångar %4, språk %5.</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Inga brister.</translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s).</source>
        <translation>
            <numerusform>Inga fel; %n varning.</numerusform>
            <numerusform>Inga fel; %n varningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes by the sections they open: questions and estimated minutes of the shortest, usual and longest walk.</source>
        <translation>Vägar enligt de avsnitt som öppnas: frågor och uppskattade minuter på den kortaste, vanliga och längsta vägen.</translation>
    </message>
    <message>
        <source>Wave %1: %2  questions %3, minutes %4</source>
        <translation>Omgång %1: %2  frågor %3, minuter %4</translation>
    </message>
    <message>
        <source>Fills an empty store with invented responses, to try everything out before an event.</source>
        <translation>Fyller en tom svarsmapp med påhittade svar, så att allt kan prövas före ett evenemang.</translation>
    </message>
    <message>
        <source>a store that is empty or holds invented responses only</source>
        <translation>en svarsmapp som är tom eller bara innehåller påhittade svar</translation>
    </message>
    <message>
        <source>how many to invent</source>
        <translation>hur många som hittas på</translation>
    </message>
    <message>
        <source>any number; the same one invents the same responses</source>
        <translation>vilket tal som helst; samma tal ger samma svar</translation>
    </message>
    <message numerus="yes">
        <source>%n invented response(s) saved.</source>
        <translation>
            <numerusform>%n påhittat svar sparat.</numerusform>
            <numerusform>%n påhittade svar sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the translators&apos; workplace.</source>
        <translation>Öppnar översättarnas arbetsplats.</translation>
    </message>
    <message>
        <source>the folder with questionnaire and catalogues; default: your own</source>
        <translation>mappen med enkät och kataloger; annars din egen</translation>
    </message>
    <message>
        <source>Draws one question of released results as a picture.</source>
        <translation>Ritar en fråga i en resultatfil som en bild.</translation>
    </message>
    <message>
        <source>Results file of each wave to show.</source>
        <translation>Resultatfilen för varje omgång som visas.</translation>
    </message>
    <message>
        <source>The question, or question.row for one statement.</source>
        <translation>Frågan, eller fråga.rad för ett påstående.</translation>
    </message>
    <message>
        <source>Whom the figures are about: area=06. Everybody unless given.</source>
        <translation>Vilka siffrorna gäller: area=06. Utan detta alla svarande.</translation>
    </message>
    <message>
        <source>Kind of chart; the one that fits best unless given.</source>
        <translation>Typ av diagram; utan detta den som passar bäst.</translation>
    </message>
    <message>
        <source>Shows between which edges each share lies.</source>
        <translation>Visar mellan vilka gränser varje andel ligger.</translation>
    </message>
    <message>
        <source>Files by ending, with commas between: x.svg,x.png,x.pdf.</source>
        <translation>Filer efter filändelse, med komma emellan: x.svg,x.png,x.pdf.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per point: 1 to 4.</source>
        <translation>Bildpunkter i en PNG per punkt: 1–4.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Opens the workplace for fieldwork: checks, kiosk, results files.</source>
        <translation>Öppnar arbetsplatsen för fältarbete: kontroller, enkät, resultatfiler.</translation>
    </message>
    <message>
        <source>Opens results of one or several waves.</source>
        <translation>Öppnar resultat från en eller flera omgångar.</translation>
    </message>
    <message>
        <source>Results files to open.</source>
        <translation>Resultatfiler som öppnas.</translation>
    </message>
    <message>
        <source>Opens the respondent&apos;s screens on a store.</source>
        <translation>Öppnar enkäten för den som svarar; svaren sparas i svarsmappen.</translation>
    </message>
    <message>
        <source>The store that takes the answers.</source>
        <translation>Svarsmappen som tar emot svaren.</translation>
    </message>
    <message>
        <source>In a window that can be closed, not on the whole screen.</source>
        <translation>I ett fönster som går att stänga, inte på hela skärmen.</translation>
    </message>
    <message>
        <source>Makes the results file of a wave: the figures nobody can be identified from.</source>
        <translation>Skapar omgångens resultatfil: siffrorna som ingen kan identifieras utifrån.</translation>
    </message>
    <message>
        <source>folder with the responses</source>
        <translation>svarsmappen</translation>
    </message>
    <message>
        <source>publish: write the results file</source>
        <translation>publicerar: skriver resultatfilen</translation>
    </message>
    <message>
        <source>write draft.release into the store, which opens only there</source>
        <translation>skriver draft.release i svarsmappen, och den öppnas bara där</translation>
    </message>
    <message>
        <source>stricter limits than the usual ones</source>
        <translation>strängare gränser än de vanliga</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. It rests on %n response(s).</source>
        <translation>
            <numerusform>%1 är skriven. Den bygger på %n svar.</numerusform>
            <numerusform>%1 är skriven. Den bygger på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written. Fewer than 10 responses count, so it shows no figures.</source>
        <translation>%1 är skriven. Färre än 10 svar räknas, så den visar inga siffror.</translation>
    </message>
    <message>
        <source>Shows one table of a results file.</source>
        <translation>Visar en tabell ur en resultatfil.</translation>
    </message>
    <message>
        <source>how the table is written</source>
        <translation>hur tabellen skrivs</translation>
    </message>
    <message>
        <source>Writes a report of every question of released results.</source>
        <translation>Skriver en rapport om varje fråga i en resultatfil.</translation>
    </message>
    <message>
        <source>Checks a results file and tells how it was proved that it gives nobody&apos;s answers away.</source>
        <translation>Kontrollerar en resultatfil och berättar hur det har bevisats att den inte röjer någons svar.</translation>
    </message>
    <message>
        <source>a results file</source>
        <translation>en resultatfil</translation>
    </message>
    <message>
        <source>make every figure and every proof again from these responses</source>
        <translation>ta fram varje siffra och varje bevis på nytt ur de här svaren</translation>
    </message>
    <message>
        <source>These responses give another results file. It was made from others, or changed since.</source>
        <translation>De här svaren ger en annan resultatfil. Den har skapats av andra svar eller ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Made and proved again: the same figures, byte for byte.</source>
        <translation>Skapad och bevisad på nytt: samma siffror, byte för byte.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole. It shows %n group(s).</source>
        <translation>
            <numerusform>Filen är hel. Den visar %n grupp.</numerusform>
            <numerusform>Filen är hel. Den visar %n grupper.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the waves compare; the mapping shipped unless given.</source>
        <translation>Hur omgångarna jämförs; om inget anges används jämförelsefilen som följer med programmet.</translation>
    </message>
    <message>
        <source>Plans an event: where, when, in which languages, how near staff are.</source>
        <translation>Planerar ett evenemang: var, när, på vilka språk och hur nära personalen är.</translation>
    </message>
    <message>
        <source>the store whose wave the event belongs to</source>
        <translation>svarsmappen vars omgång evenemanget hör till</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>var det ordnas</translation>
    </message>
    <message>
        <source>the region it is in</source>
        <translation>landskapet där det ordnas</translation>
    </message>
    <message>
        <source>its day; today otherwise</source>
        <translation>dess dag; annars i dag</translation>
    </message>
    <message>
        <source>languages offered, with commas between: fi,sv; all otherwise</source>
        <translation>språk som erbjuds, med komma emellan: fi,sv; annars alla</translation>
    </message>
    <message>
        <source>how near staff are; locked otherwise</source>
        <translation>hur nära personalen är; annars låst</translation>
    </message>
    <message>
        <source>when there are keys on the screen; on touch otherwise</source>
        <translation>när tangentbordet visas på skärmen; annars vid beröring</translation>
    </message>
    <message>
        <source>responses hoped for</source>
        <translation>önskat antal svar</translation>
    </message>
    <message>
        <source>seconds until the kiosk asks whether somebody is there; 180 otherwise</source>
        <translation>sekunder tills enkäten frågar om någon är där; annars 180</translation>
    </message>
    <message>
        <source>a file of its own, instead of the store</source>
        <translation>en egen fil i stället för svarsmappen</translation>
    </message>
    <message>
        <source>Lists the events of a store.</source>
        <translation>Listar evenemangen i en svarsmapp.</translation>
    </message>
    <message>
        <source>The event of the store that the kiosk is opened for.</source>
        <translation>Evenemanget i svarsmappen som enkäten öppnas för.</translation>
    </message>
    <message>
        <source>left out, there is no such text here: %1</source>
        <translation>utelämnades, en sådan text finns inte här: %1</translation>
    </message>
    <message>
        <source>left out, the source text has changed since: %1</source>
        <translation>utelämnades, källtexten har ändrats sedan dess: %1</translation>
    </message>
    <message>
        <source>left out, a placeholder is missing or too many: %1</source>
        <translation>utelämnades, en platshållare saknas eller det finns för många: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to change,</source>
        <translation>
            <numerusform>%n text ändras,</numerusform>
            <numerusform>%n texter ändras,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out,</source>
        <translation>
            <numerusform>%n utelämnad,</numerusform>
            <numerusform>%n utelämnade,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same,</source>
        <translation>
            <numerusform>%n oförändrad,</numerusform>
            <numerusform>%n oförändrade,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty.</source>
        <translation>
            <numerusform>%n tom.</numerusform>
            <numerusform>%n tomma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>Inget ändrades: det här var en övning.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Sparat i %1.</translation>
    </message>
    <message>
        <source>takes in what a translator hands back, and compiled .qm files</source>
        <translation>tar emot det som en översättare lämnar tillbaka, och kompilerade .qm-filer</translation>
    </message>
    <message>
        <source>where the texts are; otherwise your own translations</source>
        <translation>var texterna finns; annars dina egna översättningar</translation>
    </message>
    <message>
        <source>the language to translate from; otherwise fi</source>
        <translation>språket som man översätter från; annars fi</translation>
    </message>
    <message>
        <source>the language to translate into; otherwise sv</source>
        <translation>språket som man översätter till; annars sv</translation>
    </message>
    <message>
        <source>only the texts of one of them</source>
        <translation>bara texterna i den ena</translation>
    </message>
    <message>
        <source>only texts that are missing, drafts or changed in the source</source>
        <translation>bara texter som saknas, är utkast eller vars källtext har ändrats</translation>
    </message>
    <message>
        <source>says what --import would change, and changes nothing</source>
        <translation>säger vad --import skulle ändra och ändrar inget</translation>
    </message>
    <message>
        <source>Your own translations are in use from %1: %2</source>
        <extracomment>%1 is a folder, %2 names of files</extracomment>
        <translation>Dina egna översättningar används från %1: %2</translation>
    </message>
    <message>
        <source>day of publication; today unless given</source>
        <translation>publiceringsdag; annars i dag</translation>
    </message>
    <message>
        <source>Highlights alone, every question, or every table as well.</source>
        <translation>Bara höjdpunkterna, alla frågor eller också alla tabeller.</translation>
    </message>
    <message>
        <source>One page about one group or area: area=06.</source>
        <translation>En sida om en grupp eller ett område: area=06.</translation>
    </message>
    <message>
        <source>Checks a machine before the doors open, and makes a pass sheet.</source>
        <translation>Kontrollerar en dator innan dörrarna öppnas och skapar ett kontrollblad.</translation>
    </message>
    <message>
        <source>the store that will take the answers</source>
        <translation>svarsmappen som ska ta emot svaren</translation>
    </message>
    <message>
        <source>also what a kiosk needs: a voice to read aloud with, and its languages</source>
        <translation>också det som enkäten behöver: en uppläsande röst och dess språk</translation>
    </message>
    <message>
        <source>the pass sheet, a page to print (.html)</source>
        <translation>kontrollbladet, en sida att skriva ut (.html)</translation>
    </message>
    <message>
        <source>a results file that it opens at once; once for each wave</source>
        <translation>en resultatfil som öppnas genast; en gång per omgång</translation>
    </message>
    <message>
        <source>writes texts for a translator: .ts, .xliff, .xlsx, .pdf with pictures; the terms: .tbx</source>
        <translation>skriver texterna till översättaren: .ts, .xliff, .xlsx, med bilder .pdf; termerna: .tbx</translation>
    </message>
    <message>
        <source>Copies a whole store into one file and reads that back; barometer recover makes a store of it again.</source>
        <translation>Kopierar en hel svarsmapp till en fil och läser den tillbaka; barometer recover gör en svarsmapp av den igen.</translation>
    </message>
    <message>
        <source>the file to write, or a folder for it</source>
        <translation>filen som skrivs, eller en mapp för den</translation>
    </message>
    <message>
        <source>The backup %1 is written and was read back.</source>
        <translation>Säkerhetskopian %1 är skriven och har lästs tillbaka.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Keep it as safe as the store.</source>
        <translation>Den är inte krypterad: den som har den kan läsa svaren. Förvara den lika säkert som svarsmappen.</translation>
    </message>
    <message>
        <source>Hands over the responses of a store as one file, signed and read back. The store keeps them until a receipt comes.</source>
        <translation>Lämnar över svaren i en svarsmapp som en fil, signerad och läst tillbaka. Svarsmappen behåller dem tills ett kvitto kommer.</translation>
    </message>
    <message>
        <source>the bundle to write</source>
        <translation>svarspaketet som skrivs</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %n response(s) is written and was read back.</source>
        <translation>
            <numerusform>Svarspaketet %1 med %n svar är skrivet och har lästs tillbaka.</numerusform>
            <numerusform>Svarspaketet %1 med %n svar är skrivet och har lästs tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 5 of them are new. Wait for more if you can: who sees two bundles learns something of the few between them.</source>
        <translation>Färre än 5 av dem är nya. Vänta på fler om du kan: den som ser två paket kan få veta något om de få som kom däremellan.</translation>
    </message>
    <message>
        <source>It is sealed, so it may be mailed. Write with it: Attached is a bundle of responses. Please read the four words below back to me by telephone.</source>
        <translation>Det är krypterat, så det får skickas per e-post. Skriv i meddelandet: Bifogat finns ett svarspaket. Läs upp de fyra orden nedan för mig per telefon.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Carry it, do not mail it.</source>
        <translation>Det är inte krypterat: den som har det kan läsa svaren. Ta det själv med dig, skicka det inte per e-post.</translation>
    </message>
    <message>
        <source>Merges bundles into an archive, in any order and as often as you like. The first one makes the archive.</source>
        <translation>Sammanför svarspaket i ett arkiv, i vilken ordning och hur ofta som helst. Det första skapar arkivet.</translation>
    </message>
    <message>
        <source>the folder of the archive</source>
        <translation>arkivets mapp</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>svarspaketen</translation>
    </message>
    <message>
        <source>a folder for receipts, which go back to the stores</source>
        <translation>en mapp för kvitton, som går tillbaka till svarsmapparna</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n svar kom i två versioner. Båda behålls; det som skickats går före det som avbröts.</numerusform>
            <numerusform>%n svar kom i två versioner. Båda behålls; det som skickats går före det som avbröts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n response(s).</source>
        <translation>
            <numerusform>Arkivet innehåller %n svar.</numerusform>
            <numerusform>Arkivet innehåller %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bundle %2, %3</source>
        <translation>%1: svarspaket %2, %3</translation>
    </message>
    <message>
        <source>responses %1, new %2, there already %3, excluded %4</source>
        <translation>svar %1, nya %2, fanns redan %3, uteslutna %4</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and are kept in the folder quarantine of the archive.</source>
        <translation>
            <numerusform>%n del kunde inte läsas och finns kvar i arkivets mapp quarantine.</numerusform>
            <numerusform>%n delar kunde inte läsas och finns kvar i arkivets mapp quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle before this one has not been merged. Nothing is missing unless a receipt was used in between.</source>
        <translation>Ett tidigare svarspaket har inte sammanförts. Inget saknas om inte ett kvitto har använts däremellan.</translation>
    </message>
    <message>
        <source>Two different bundles of this machine have the number %1, as when it goes on from an older copy of its disk. All that came in them is kept. What was answered after the copy was made may be missing: if the old disk can be read, hand over from it as well.</source>
        <translation>Två olika svarspaket från den här datorn har nummer %1, som när den fortsätter från en äldre kopia av sin disk. Allt som kom i dem behålls. Svar som gavs efter att kopian gjordes kan saknas: om den gamla disken går att läsa, lämna över svaren även från den.</translation>
    </message>
    <message>
        <source>Frees and overwrites the responses that the archive says it has, and no other.</source>
        <translation>Frigör och skriver över de svar som arkivet säger sig ha, och inga andra.</translation>
    </message>
    <message>
        <source>the receipt from the archive</source>
        <translation>kvittot från arkivet</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) freed: the archive has them.</source>
        <translation>
            <numerusform>%n svar frigjordes: det finns i arkivet.</numerusform>
            <numerusform>%n svar frigjordes: de finns i arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Svarsmappen är skadad. Samla inte in svar i den.</translation>
    </message>
    <message>
        <source>Sealed to the key %1</source>
        <translation>Krypterad med nyckeln %1</translation>
    </message>
    <message>
        <source>MiB of memory that each try of a passphrase takes; 1024 otherwise, and less only on a small machine</source>
        <translation>antal MiB minne som varje försök med en lösenfras kräver; annars 1024, mindre bara på en liten dator</translation>
    </message>
    <message>
        <source>Makes the key pair of the owner of the answers: FILE stays with them, FILE.pub goes to the machines that collect.</source>
        <translation>Skapar nyckelparet för den som äger svaren: FILE stannar hos ägaren, FILE.pub går till datorerna som samlar in.</translation>
    </message>
    <message>
        <source>the key file to make</source>
        <translation>nyckelfilen som skapas</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; asked for otherwise</source>
        <translation>en fil vars första rad är lösenfrasen; annars frågas den</translation>
    </message>
    <message>
        <source>a file with the letters of a paper key; - is standard input</source>
        <translation>en fil med bokstäverna i en pappersnyckel; - är standardinmatning</translation>
    </message>
    <message>
        <source>The key is in %1, its public half in %2.</source>
        <translation>Nyckeln finns i %1, dess offentliga halva i %2.</translation>
    </message>
    <message>
        <source>Without this file and its passphrase nobody can ever read the answers. Print a paper key for a safe: barometer key show FILE --paper PAGE.html</source>
        <translation>Utan den här filen och dess lösenfras kan ingen någonsin läsa svaren. Skriv ut en pappersnyckel för kassaskåpet: barometer key show FILE --paper PAGE.html</translation>
    </message>
    <message>
        <source>Shows a key as words to compare. Of a secret key it tries the passphrase, and whether sealed answers can be opened with it.</source>
        <translation>Visar en nyckel som ord att jämföra. Om nyckeln är hemlig prövas lösenfrasen och om krypterade svar går att öppna med den.</translation>
    </message>
    <message>
        <source>the key file, or its public half</source>
        <translation>nyckelfilen eller dess offentliga halva</translation>
    </message>
    <message>
        <source>write an .html page with the secret key to print for a safe</source>
        <translation>skriver en .html-sida med den hemliga nyckeln att skriva ut för kassaskåpet</translation>
    </message>
    <message>
        <source>last tried on %1</source>
        <translation>senast prövad %1</translation>
    </message>
    <message>
        <source>The passphrase is right, and sealed answers open.</source>
        <translation>Lösenfrasen är rätt och krypterade svar går att öppna.</translation>
    </message>
    <message>
        <source>%1 holds the secret key in the clear. Print it, lay it into a safe, and delete the file.</source>
        <translation>%1 innehåller den hemliga nyckeln i klartext. Skriv ut den, lägg utskriften i ett kassaskåp och radera filen.</translation>
    </message>
    <message>
        <source>Gives a key file another passphrase. The key stays the same, and so do all answers sealed to it.</source>
        <translation>Ger en nyckelfil en annan lösenfras. Nyckeln är densamma, och likaså alla svar som krypterats med den.</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>nyckelfilen</translation>
    </message>
    <message>
        <source>the same for the new passphrase</source>
        <translation>detsamma för den nya lösenfrasen</translation>
    </message>
    <message>
        <source>The passphrase of %1 is changed.</source>
        <translation>Lösenfrasen för %1 är ändrad.</translation>
    </message>
    <message>
        <source>a public key (FILE.pub): only its owner can read the responses; up to three times</source>
        <translation>en offentlig nyckel (FILE.pub): bara dess ägare kan läsa svaren; högst tre gånger</translation>
    </message>
    <message>
        <source>The key %1 was last tried on %2. Try it again soon: barometer key show.</source>
        <translation>Nyckeln %1 prövades senast %2. Pröva den snart på nytt: barometer key show.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has this folder can read the responses. With --seal-to only the owner of a key can.</source>
        <translation>Den är inte krypterad: den som har mappen kan läsa svaren. Med --seal-to kan bara en nyckels ägare göra det.</translation>
    </message>
    <message>
        <source>The responses are sealed to the key %1. Compare these words with those its owner has.</source>
        <translation>Svaren krypteras med nyckeln %1. Jämför orden med dem som ägaren har.</translation>
    </message>
    <message>
        <source>Makes a new store from what is readable of a damaged one, or from a backup. The damaged one stays as it is.</source>
        <translation>Skapar en ny svarsmapp av det som går att läsa i en skadad, eller av en säkerhetskopia. Den skadade lämnas som den är.</translation>
    </message>
    <message>
        <source>the folder of the damaged store, or a backup of a store</source>
        <translation>den skadade svarsmappen, eller en säkerhetskopia av en svarsmapp</translation>
    </message>
    <message>
        <source>the questionnaire, when the store has lost its own</source>
        <translation>enkäten, om svarsmappen har förlorat sin egen</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved into %1.</source>
        <translation>
            <numerusform>%n svar sparat i %1.</numerusform>
            <numerusform>%n svar sparade i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says any more how many there were before the damage.</source>
        <translation>Inget visar längre hur många de var före skadan.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n svar kunde inte läsas.</numerusform>
            <numerusform>%n svar kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of them.</source>
        <translation>Det är alla.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable page(s) kept, so that the next bundle carries them to somebody who can try again.</source>
        <translation>
            <numerusform>%n oläsbar sida behölls, så att nästa svarspaket för den till någon som kan försöka igen.</numerusform>
            <numerusform>%n oläsbara sidor behölls, så att nästa svarspaket för dem till någon som kan försöka igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their languages are not known any more: with --key they are counted anew.</source>
        <translation>Deras språk är inte längre kända: med --key räknas de på nytt.</translation>
    </message>
    <message>
        <source>They are sealed and were not opened. With --key it is checked what they hold.</source>
        <translation>De är krypterade och öppnades inte. Med --key kontrolleras vad de innehåller.</translation>
    </message>
    <message>
        <source>Each of them was opened, fits the questionnaire and is counted right.</source>
        <translation>Vart och ett öppnades, stämmer med enkäten och är rätt räknat.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Lösenfras för %1:</translation>
    </message>
    <message>
        <source>New passphrase of %1:</source>
        <translation>Ny lösenfras för %1:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Samma en gång till:</translation>
    </message>
    <message>
        <source>the owner&apos;s key file, for sealed responses</source>
        <translation>ägarens nyckelfil, för krypterade svar</translation>
    </message>
    <message>
        <source>Paper key of Partnership Barometer</source>
        <translation>Partnerskapsbarometerns pappersnyckel</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read all responses that are sealed to it. Keep it in a safe.</source>
        <translation>Den som har det här bladet kan läsa alla svar som krypterats med nyckeln. Förvara det i ett kassaskåp.</translation>
    </message>
    <message>
        <source>To use it, type the letters into a file and run: barometer key new FILE --from-paper LETTERS</source>
        <translation>För att använda den, skriv bokstäverna i en fil och ge kommandot: barometer key new FILE --from-paper LETTERS</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s), each approved by a person, in an order that tells nothing.</source>
        <translation>
            <numerusform>%1: %n öppet svar, godkänt av en människa, i en ordning som inte säger något.</numerusform>
            <numerusform>%1: %n öppna svar, vart och ett godkänt av en människa, i en ordning som inte säger något.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrites everything of a store and removes it: when its day has come, or at once with --now.</source>
        <translation>Skriver över allt i en svarsmapp och tar bort den: när dess dag har kommit, eller genast med --now.</translation>
    </message>
    <message>
        <source>before the day by which it is to be erased</source>
        <translation>före den dag då den ska vara utplånad</translation>
    </message>
    <message>
        <source>erase nothing, and note another day by which it is to be erased</source>
        <translation>utplånar inget, men antecknar en annan dag då den ska vara utplånad</translation>
    </message>
    <message>
        <source>It is to be erased by %1.</source>
        <translation>Den ska vara utplånad senast %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) overwritten and removed. Backups and copies of this store are erased by themselves.</source>
        <translation>
            <numerusform>%n svar överskrivet och borttaget. Säkerhetskopior och kopior av mappen utplånas för sig.</numerusform>
            <numerusform>%n svar överskrivna och borttagna. Säkerhetskopior och kopior av mappen utplånas för sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps a second copy of a store on another device, up to date with every response; barometer recover takes what it needs from it.</source>
        <translation>Upprätthåller en parallellkopia av en svarsmapp på en annan enhet, aktuell efter varje svar; barometer recover tar det som saknas därifrån.</translation>
    </message>
    <message>
        <source>a folder on a stick, a card or another disk</source>
        <translation>en mapp på ett USB-minne, ett minneskort eller en annan disk</translation>
    </message>
    <message>
        <source>keep no second copy from now on</source>
        <translation>upprätthåller ingen parallellkopia från och med nu</translation>
    </message>
    <message>
        <source>The second copy is in %1.</source>
        <translation>Parallellkopian finns i %1.</translation>
    </message>
    <message>
        <source>No second copy is kept.</source>
        <translation>Ingen parallellkopia upprätthålls.</translation>
    </message>
    <message numerus="yes">
        <source>The second copy in %1 holds %n response(s).</source>
        <translation>
            <numerusform>Parallellkopian i %1 innehåller %n svar.</numerusform>
            <numerusform>Parallellkopian i %1 innehåller %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>the office&apos;s key file, which signs the event file</source>
        <translation>kontorets nyckelfil, som signerar evenemangsfilen</translation>
    </message>
    <message>
        <source>a public key (FILE.pub) that a signed event brings with it; up to three times</source>
        <translation>en offentlig nyckel (FILE.pub) som ett signerat evenemang för med sig; högst tre gånger</translation>
    </message>
    <message>
        <source>Signed with the key %1. Tell these words to the staff of each machine by telephone or on paper, not beside the file.</source>
        <translation>Signerad med nyckeln %1. Säg orden till personalen vid varje dator per telefon eller på papper, inte tillsammans med filen.</translation>
    </message>
    <message>
        <source>To be erased by %1</source>
        <translation>Ska vara utplånad senast %1</translation>
    </message>
    <message>
        <source>%1 is left out: not all of its texts are there.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1 utelämnades: alla texter på språket finns inte ännu.</translation>
    </message>
    <message>
        <source>The store has these texts already.</source>
        <translation>Svarsmappen har redan de här texterna.</translation>
    </message>
    <message>
        <source>Texts changed in the store: %1. Its answers are untouched.</source>
        <translation>Texter som ändrades i svarsmappen: %1. Svaren i den är orörda.</translation>
    </message>
    <message>
        <source>puts the texts of the questionnaire into a store between two sessions</source>
        <translation>lägger enkätens texter i en svarsmapp mellan två insamlingar</translation>
    </message>
    <message>
        <source>the questionnaire that is asked; a signed event brings its own</source>
        <translation>frågeformuläret som används; ett signerat evenemang för med sig sitt eget</translation>
    </message>
    <message>
        <source>the wave of the questionnaire; that of the event otherwise</source>
        <translation>enkätens omgång; annars evenemangets</translation>
    </message>
    <message>
        <source>an event file of the office; a signed one brings the keys</source>
        <translation>en evenemangsfil från kontoret; en signerad för med sig nycklarna</translation>
    </message>
    <message>
        <source>The event is signed with the key %1. Compare these words with those the office has; events of others are refused here from now on.</source>
        <translation>Evenemanget är signerat med nyckeln %1. Jämför orden med dem som kontoret har; andras evenemang avvisas här från och med nu.</translation>
    </message>
    <message>
        <source>Write the open answers of a store to a file, to be decided on one by one.</source>
        <translation>Skriver de öppna svaren i en svarsmapp till en fil, för beslut ett i taget.</translation>
    </message>
    <message>
        <source>JSON; with decisions filled in it is what release --open-answers takes</source>
        <translation>JSON; med besluten ifyllda ges den till release --open-answers</translation>
    </message>
    <message>
        <source>names of organisations to look for, one a line</source>
        <translation>namn på organisationer att söka efter, ett per rad</translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) written.</source>
        <translation>
            <numerusform>%n öppet svar skrivet.</numerusform>
            <numerusform>%n öppna svar skrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are personal data: keep the file safe, and delete it when the decisions are made.</source>
        <translation>De är personuppgifter: förvara filen säkert och radera den när besluten är fattade.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are in it.</source>
        <translation>
            <numerusform>%1: den innehåller %n öppet svar.</numerusform>
            <numerusform>%1: den innehåller %n öppna svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are approved. At least %2 are needed, so none is in it.</source>
        <translation>
            <numerusform>%1: %n öppet svar är godkänt. Minst %2 behövs, så inget finns med.</numerusform>
            <numerusform>%1: %n öppna svar är godkända. Minst %2 behövs, så inget finns med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells which groups can be published if as many answer as you expect.</source>
        <translation>Berättar vilka grupper som kan publiceras om så många svarar som väntat.</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>ett frågeformulär</translation>
    </message>
    <message>
        <source>expected numbers, one a line: dimension,value,number; - for standard input</source>
        <translation>väntade antal, ett per rad: dimension,värde,antal; - för standardinmatning</translation>
    </message>
    <message>
        <source>wave; the newest unless given</source>
        <translation>omgång; den nyaste om ingen anges</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1: about %2 expected, can be published.</source>
        <translation>%1: cirka %2 väntas, kan publiceras.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, uncertain: published in %3 of %4 trials.</source>
        <translation>%1: cirka %2 väntas, osäkert: publicerades i %3 av %4 försök.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, not published, to protect a smaller group.</source>
        <translation>%1: cirka %2 väntas, publiceras inte, för att skydda en mindre grupp.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, too few to be published.</source>
        <translation>%1: cirka %2 väntas, för få för att publiceras.</translation>
    </message>
    <message>
        <source>Writes a questionnaire in another form: a paper form, or its JSON.</source>
        <translation>Skriver enkäten i en annan form: som pappersblankett eller som JSON.</translation>
    </message>
    <message>
        <source>by ending: x.pdf (a paper form), x.json (canonical)</source>
        <translation>enligt ändelsen: x.pdf (pappersblankett), x.json (kanonisk)</translation>
    </message>
    <message>
        <source>the wave to print; the newest otherwise</source>
        <translation>omgången som skrivs ut; annars den nyaste</translation>
    </message>
    <message>
        <source>code of the pile of forms, on every page; a line otherwise</source>
        <translation>blankettbuntens kod på varje sida; annars en linje</translation>
    </message>
    <message>
        <source>decisions on open answers (see open-answers), noted in the store; those made at the desk hold as well</source>
        <translation>beslut om öppna svar (se open-answers), antecknas i svarsmappen; även beslut som fattats i programmet gäller</translation>
    </message>
    <message>
        <source>The report by ending: x.html, x.xlsx, x.pdf, x.docx, x.pptx.</source>
        <translation>Rapporten enligt filändelse: x.html, x.xlsx, x.pdf, x.docx, x.pptx.</translation>
    </message>
    <message>
        <source>Styles and layouts of a document (.dotx) or of slides (.potx).</source>
        <translation>Format och layouter för ett dokument (.dotx) eller för bilder (.potx).</translation>
    </message>
    <message>
        <source>list the ids of the responses, for merge --exclude; these are personal data</source>
        <translation>räknar upp svarens id för merge --exclude; de är personuppgifter</translation>
    </message>
    <message>
        <source>Its texts are those of this program.</source>
        <translation>Dess texter är desamma som i det här programmet.</translation>
    </message>
    <message>
        <source>It has texts of its own: %1 differ from this program&apos;s.</source>
        <extracomment>%1 are languages, each with a number</extracomment>
        <translation>Den har egna texter: %1 avviker från det här programmets.</translation>
    </message>
    <message>
        <source>ids of responses to take out for good, one a line, with all that was noted about their texts; the folder quarantine is erased as well</source>
        <translation>id för svar som tas bort för gott, ett per rad; med dem går allt som antecknats om deras texter, och även mappen quarantine raderas</translation>
    </message>
    <message>
        <source>a public key (FILE.pub) to seal the archive to from now on, instead of those it is sealed to; up to three times</source>
        <translation>en offentlig nyckel (FILE.pub) som arkivet krypteras med från och med nu i stället för de nuvarande; högst tre gånger</translation>
    </message>
    <message>
        <source>The archive is sealed to the key %1 from now on. Compare these words with those its owner has, and keep the older key for its backups.</source>
        <translation>Arkivet är från och med nu krypterat med nyckeln %1. Jämför orden med dem som dess ägare har, och spara den äldre nyckeln för säkerhetskopiorna.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and were not kept: responses were taken out, and a part may hold one of them.</source>
        <translation>
            <numerusform>%n del kunde inte läsas och sparades inte: svar togs bort, och delen kan innehålla något av dem.</numerusform>
            <numerusform>%n delar kunde inte läsas och sparades inte: svar togs bort, och en del kan innehålla något av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for doubles and test responses before results are made, and leaves out those that somebody decided on.</source>
        <translation>Letar efter dubbletter och provsvar innan resultaten tas fram och utelämnar dem som någon har beslutat att utelämna.</translation>
    </message>
    <message>
        <source>JSON: where each response came from and what is odd about it, no answers</source>
        <translation>JSON: varifrån varje svar kom och vad som är märkligt med det, inga svar</translation>
    </message>
    <message>
        <source>the same file with leaveOut filled in: double, test, outsider, careless, withdrawal or null</source>
        <translation>samma fil med leaveOut ifyllt: double, test, outsider, careless, withdrawal eller null</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) noted.</source>
        <translation>
            <numerusform>%n beslut antecknat.</numerusform>
            <numerusform>%n beslut antecknade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in results.</source>
        <translation>
            <numerusform>%n svar räknas i resultaten.</numerusform>
            <numerusform>%n svar räknas i resultaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out by decision.</source>
        <translation>
            <numerusform>%n svar är utelämnat genom beslut.</numerusform>
            <numerusform>%n svar är utelämnade genom beslut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n svar innehåller bara bakgrundsuppgifter, så det räknas ändå inte.</numerusform>
            <numerusform>%n svar innehåller bara bakgrundsuppgifter, så de räknas ändå inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have every answer of another one.</source>
        <translation>
            <numerusform>%n svar har alla svar gemensamma med ett annat.</numerusform>
            <numerusform>%n svar har alla svar gemensamma med ett annat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have nearly every answer of another one.</source>
        <translation>
            <numerusform>%n svar har nästan alla svar gemensamma med ett annat.</numerusform>
            <numerusform>%n svar har nästan alla svar gemensamma med ett annat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have one grade from the first row to the last.</source>
        <translation>
            <numerusform>%n svar har samma betyg från första raden till den sista.</numerusform>
            <numerusform>%n svar har samma betyg från första raden till den sista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are of a day outside the wave.</source>
        <translation>
            <numerusform>%n svar är från en dag utanför omgången.</numerusform>
            <numerusform>%n svar är från en dag utanför omgången.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Inget märkligt hittades.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 groups could be shown.</source>
        <translation>%1: %2 av %3 grupper skulle kunna visas.</translation>
    </message>
    <message>
        <source>What somebody had begun to answer there, never handed over, went too.</source>
        <translation>Även svar som någon hade påbörjat och som aldrig överlämnades togs bort.</translation>
    </message>
    <message>
        <source>a new folder to take along: event file, instructions, poster, paper forms</source>
        <translation>en ny mapp att ta med: evenemangsfil, anvisningar, affisch, pappersblanketter</translation>
    </message>
    <message>
        <source>Somebody has begun to answer and has not finished. Starting the kiosk or handing over keeps it.</source>
        <translation>Någon har börjat svara men inte svarat färdigt. Svaren sparas när enkäten startas eller svaren överlämnas.</translation>
    </message>
    <message>
        <source>make STORE first: a marked copy of this store to practise with, with its questionnaire and events and none of its responses</source>
        <translation>gör först STORE: en märkt övningskopia av den här svarsmappen, med dess enkät och evenemang men utan svar</translation>
    </message>
    <message>
        <source>how many questions are proved side by side; one a core unless given</source>
        <translation>hur många frågor som bevisas sida vid sida; en per processorkärna om inget anges</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>varning: %1</translation>
    </message>
    <message>
        <source>an older key file, for what was sealed before the keys were changed; its passphrase is the next line of the file</source>
        <translation>en äldre nyckelfil för det som krypterades innan nycklarna byttes; dess lösenfras är filens nästa rad</translation>
    </message>
    <message>
        <source>The second copy in %1 took answers when the disk of this store failed. Starting the kiosk or handing over takes them back.</source>
        <translation>Parallellkopian i %1 tog emot svar när svarsmappens disk gick sönder. När enkäten startas eller svaren överlämnas tas de tillbaka.</translation>
    </message>
    <message>
        <source>what the release shows, protects and how it was proved, for the owner; by ending: x.txt, x.html, x.json</source>
        <translation>vad resultatfilen visar och skyddar och hur det bevisades, för ägaren; efter ändelsen: x.txt, x.html, x.json</translation>
    </message>
    <message>
        <source>break down by groups, or by a question that makes a pair with it</source>
        <translation>dela upp efter grupper eller efter en fråga som bildar par med den</translation>
    </message>
    <message>
        <source>This store holds invented responses: what is added counts as invented too.</source>
        <translation>Den här svarsmappen innehåller påhittade svar: även det som läggs till räknas som påhittat.</translation>
    </message>
    <message>
        <source>For every answer, at least %1 by the figures shown, there are other responses that give exactly these figures and in which the answer is another one.</source>
        <translation>För varje svar (enligt de siffror som visas minst %1) finns andra svar som ger exakt dessa siffror och där svaret är ett annat.</translation>
    </message>
    <message>
        <source>To what follows from the groups that people belong to and from what they were asked no figure adds anything.</source>
        <translation>Till det som följer redan av vilka grupper personerna hör till och vad de fick frågor om lägger ingen siffra något.</translation>
    </message>
    <message>
        <source>one line of at most %1 characters</source>
        <translation>en rad på högst %1 tecken</translation>
    </message>
    <message>
        <source>Every response was checked: the store is whole.</source>
        <translation>Varje svar kontrollerades: svarsmappen är hel.</translation>
    </message>
    <message>
        <source>Checks every response of a store. Reads only; nothing is repaired.</source>
        <translation>Kontrollerar varje svar i en svarsmapp. Läser bara; inget repareras.</translation>
    </message>
    <message>
        <source>whether who was answering when the program broke off may continue, in a store that is not sealed; end when locked, continue otherwise</source>
        <translation>om den som svarade när programmet bröts får fortsätta, i en svarsmapp där svaren inte är krypterade med ägarens nyckel; end när det är låst, annars continue</translation>
    </message>
    <message>
        <source>left out, the file has it twice and said something else before: %1</source>
        <translation>utelämnad, texten finns två gånger i filen och lydde först på ett annat sätt: %1</translation>
    </message>
    <message numerus="yes">
        <source>longer than its place, which has room for %n character(s)</source>
        <translation>
            <numerusform>längre än sin plats, som rymmer %n tecken</numerusform>
            <numerusform>längre än sin plats, som rymmer %n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says another language inside than its name does. The name decides; what still reads as in that language counts as not translated.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 anger ett annat språk i filen än i namnet. Namnet avgör; text som ännu är på språket i filen räknas som oöversatt.</translation>
    </message>
    <message>
        <source>Wave %1 is a draft: its questions may still be changed.</source>
        <translation>Omgång %1 är ett utkast: frågorna kan ännu ändras.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be read. Check that you may open it and that the disk works.</source>
        <translation>%1 går inte att läsa. Kontrollera att du får öppna filen och att disken fungerar.</translation>
    </message>
    <message>
        <source>%1 cannot be written. What was there before is unchanged. Choose another place.</source>
        <translation>Det går inte att skriva till %1. Det som fanns där är oförändrat. Välj en annan plats.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be (%2 bytes), so it was not opened.</source>
        <translation>%1 är större än en sådan fil kan vara (%2 byte), så den öppnades inte.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. What was there before is unchanged. Free some space and try again.</source>
        <translation>Disken är full, så %1 skrevs inte. Det som fanns där är oförändrat. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>Nothing can be written at %1: the place is read-only. Choose another place.</source>
        <translation>Inget kan skrivas till %1: platsen är skrivskyddad. Välj en annan plats.</translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose another name.</source>
        <translation>Det finns redan något på %1. Det lämnades som det är. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is in the folder of a store, where nothing is replaced. It was left as it is. Choose another folder or name.</source>
        <translation>%1 finns i en svarsmapp, där ingenting ersätts. Filen lämnades som den är. Välj en annan mapp eller ett annat namn.</translation>
    </message>
    <message>
        <source>Not all of the output could be written: the disk is full, or the output is closed. The work itself is done. See what there is before you do it again.</source>
        <translation>Alla utdata kunde inte skrivas: disken är full, eller så tas utdata inte längre emot. Själva arbetet är gjort. Kontrollera läget innan du gör om det.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Open it with that version or newer.</source>
        <translation>%1 har skapats med en nyare version av programmet. Öppna den med den versionen eller en nyare.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing in it was changed. Use another copy of it.</source>
        <translation>%1 är skadad. Inget i den ändrades. Använd en annan kopia av den.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1</source>
        <translation>De här uppgifterna kan inte användas: %1</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program and try again.</source>
        <translation>%1 används av ett annat program. Stäng det programmet och försök igen.</translation>
    </message>
    <message>
        <source>%1 has no room for another response. All responses in it are safe. Hand them over or start a new store.</source>
        <translation>%1 har inte plats för fler svar. Alla svar i den är i säkerhet. Lämna över dem eller börja en ny svarsmapp.</translation>
    </message>
    <message>
        <source>The folder %1 is copied to the cloud or a network drive. Choose a folder on this computer.</source>
        <translation>Mappen %1 kopieras till molnet eller en nätverksenhet. Välj en mapp på den här datorn.</translation>
    </message>
    <message>
        <source>%1 holds answers of real people, so no invented ones are put into it. Use a new store for practice.</source>
        <translation>%1 innehåller verkliga personers svar, så inga påhittade läggs till. Använd en ny svarsmapp för övning.</translation>
    </message>
    <message>
        <source>%1 is not the kind of store this needs: responses are collected in one kind and archived in the other.</source>
        <translation>%1 är inte rätt sorts svarsmapp: svar samlas in i en sort och arkiveras i en annan.</translation>
    </message>
    <message>
        <source>The responses in %1 are sealed. Give the key file of their owner.</source>
        <translation>Svaren i %1 är krypterade. Ange ägarens nyckelfil.</translation>
    </message>
    <message>
        <source>%1 is not sealed to this key. Use the key file of its owner.</source>
        <translation>%1 är inte krypterad med den här nyckeln. Använd ägarens nyckelfil.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it and try again.</source>
        <translation>Lösenfrasen öppnar inte %1. Kontrollera den och försök igen.</translation>
    </message>
    <message>
        <source>There is no command called %1. See barometer --help.</source>
        <translation>Kommandot %1 finns inte. Se barometer --help.</translation>
    </message>
    <message>
        <source>There is no option called %1 here. See --help after the command.</source>
        <translation>Alternativet %1 finns inte för det här kommandot. Skriv --help efter kommandot.</translation>
    </message>
    <message>
        <source>%1 is one word too many. See --help after the command.</source>
        <translation>%1 är ett ord för mycket. Skriv --help efter kommandot.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>%1 saknas. Se --help.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Alternativet %1 behöver ett värde efter sig.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. It can be: %3.</source>
        <translation>%1 kan inte vara %2. Det kan vara: %3.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>Alternativet %1 får ges bara en gång.</translation>
    </message>
    <message>
        <source>The command %1 opens a window, and there is no display here.</source>
        <translation>Kommandot %1 öppnar ett fönster, men det finns ingen skärm att visa det på.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done. Nothing was changed.</source>
        <translation>Arbetet avbröts innan det var klart. Inget ändrades.</translation>
    </message>
    <message>
        <source>The program made a mistake: %1. Please tell its makers.</source>
        <translation>Ett fel uppstod i programmet: %1. Berätta det för dem som gjort programmet.</translation>
    </message>
    <message>
        <source>There is no question %1 in these results.</source>
        <translation>Det finns ingen fråga %1 i de här resultaten.</translation>
    </message>
    <message>
        <source>These results do not hold what was asked for: %1.</source>
        <translation>De här resultaten innehåller inte det som begärdes: %1.</translation>
    </message>
    <message>
        <source>%1 is a draft. It opens only in the folder of the store it was made from.</source>
        <translation>%1 är ett utkast. Det öppnas bara i den svarsmapp som det har skapats av.</translation>
    </message>
    <message>
        <source>%1 holds results of a wave that is open already. Close that one first.</source>
        <translation>%1 innehåller en omgång som redan är öppen. Stäng den först.</translation>
    </message>
    <message>
        <source>%1 holds results of another survey. Open it by itself.</source>
        <translation>%1 innehåller resultat från en annan enkät. Öppna den för sig.</translation>
    </message>
    <message>
        <source>The limit %1 of the policy is too low to protect the respondents: it must be at least %2.</source>
        <translation>Reglernas gräns %1 är för låg för att skydda de svarande: den måste vara minst %2.</translation>
    </message>
    <message>
        <source>The program %1, which proves that nobody can be identified, is not on this machine. Install it (package coinor-cbc) and try again.</source>
        <translation>Programmet %1, som bevisar att ingen kan identifieras, finns inte på den här datorn. Installera det (paketet coinor-cbc) och försök igen.</translation>
    </message>
    <message>
        <source>The program %1 did not prove that nobody can be identified, so nothing was written: %2.</source>
        <translation>Programmet %1 bevisade inte att ingen kan identifieras, så inget skrevs: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are results of the same wave and contradict each other. Use the newer one alone.</source>
        <translation>%1 och %2 är resultat från samma omgång och motsäger varandra. Använd bara den nyare.</translation>
    </message>
    <message>
        <source>Some of %1 is damaged. Nothing in it was changed. Make a repaired copy of it (barometer recover), or take your last backup.</source>
        <translation>En del av %1 är skadad. Inget i den ändrades. Skapa en reparerad kopia (barometer recover) eller använd din senaste säkerhetskopia.</translation>
    </message>
    <message>
        <source>The file local.key in %1 is missing or cannot be read, and without it nobody can read the responses. Copy it there from the second copy of the store, or make the store anew from your last backup (barometer recover).</source>
        <translation>Filen local.key i %1 saknas eller kan inte läsas, och utan den kan ingen läsa svaren. Kopiera den dit från svarsmappens parallellkopia eller skapa svarsmappen på nytt från din senaste säkerhetskopia (barometer recover).</translation>
    </message>
    <message>
        <source>No response could be saved from %1. Keep it, and try another copy of it.</source>
        <translation>Inga svar kunde räddas ur %1. Behåll den och pröva en annan kopia.</translation>
    </message>
    <message>
        <source>%1 belongs to another store or another survey, so it was left aside.</source>
        <translation>%1 hör till en annan svarsmapp eller en annan enkät, så den lämnades åt sidan.</translation>
    </message>
    <message>
        <source>%1 was not signed by the one it names. Ask for it again.</source>
        <translation>%1 är inte signerad av den som anges i den. Be om den på nytt.</translation>
    </message>
    <message>
        <source>The keys that %1 seals to are not those it was made with, so no answers are taken. Ask the owner of the keys.</source>
        <translation>Nycklarna som %1 krypterar med är inte de som den skapades med, så inga svar tas emot. Fråga nycklarnas ägare.</translation>
    </message>
    <message>
        <source>The event in %1 belongs to the survey %2, and this store collects the survey %3. Use the event&apos;s own store.</source>
        <translation>Evenemanget i %1 hör till enkäten %2, och den här svarsmappen samlar in enkäten %3. Använd evenemangets egen svarsmapp.</translation>
    </message>
    <message>
        <source>No staff number is set for %1, so nobody could leave the kiosk. Set it under Fieldwork and start again.</source>
        <translation>Ingen personalkod är vald för %1, så ingen skulle kunna lämna enkäten. Välj den under Fältarbete och börja om.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use at least %1 characters, for example five words that do not belong together.</source>
        <translation>Lösenfrasen är för lätt att gissa. Använd minst %1 tecken, till exempel fem ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>The key in %1 needs its passphrase. Give a file that holds it (--passphrase-file), or use a terminal.</source>
        <translation>För nyckeln i %1 behövs dess lösenfras. Ange en fil som innehåller den (--passphrase-file) eller använd en terminal.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Lösenfraserna är inte likadana. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether answers sealed to %1 can be opened. Try it first (barometer key show), then use it.</source>
        <translation>Ingen har ännu prövat om svar som krypterats med %1 går att öppna. Pröva först (barometer key show) och använd nyckeln sedan.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to open %1. Close other programs, or use another machine.</source>
        <translation>Datorn har för lite ledigt minne för att öppna %1. Stäng andra program eller använd en annan dator.</translation>
    </message>
    <message>
        <source>%1 asks something else than %2 does: only its texts may be changed. Nothing was changed.</source>
        <translation>%1 frågar något annat än %2: bara texterna kan ändras. Inget ändrades.</translation>
    </message>
    <message>
        <source>The event in %1 is not signed, so it cannot bring the keys that answers are sealed to. Ask the office for a signed one, or choose the keys yourself.</source>
        <translation>Evenemanget i %1 är inte signerat, så det kan inte föra med sig nycklarna som svaren krypteras med. Be kontoret om ett signerat, eller välj nycklarna själv.</translation>
    </message>
    <message>
        <source>The event in %1 was signed with the key %2, and this machine trusts the key %3. Nothing was taken from it. Call the office and compare the words.</source>
        <translation>Evenemanget i %1 är signerat med nyckeln %2, och datorn litar på nyckeln %3. Inget togs från det. Ring kontoret och jämför orden.</translation>
    </message>
    <message>
        <source>The key %1 was last tried on %2, which is more than a month ago. Try it again first (barometer key show), then sign the event.</source>
        <translation>Nyckeln %1 prövades senast %2, för mer än en månad sedan. Pröva den först igen (barometer key show), signera sedan evenemanget.</translation>
    </message>
    <message>
        <source>%1 is on the same disk as the store, so a second copy there would be lost with it. Choose a stick, a card or another disk.</source>
        <translation>%1 finns på samma disk som svarsmappen, så en parallellkopia där skulle gå förlorad med den. Välj ett USB-minne, ett minneskort eller en annan disk.</translation>
    </message>
    <message>
        <source>%1 has been published and cannot be taken back. Together with it, new results would give answers away: too few have answered since, or answers counted then have changed. Wait for more answers, or keep to the published results.</source>
        <translation>%1 har publicerats och kan inte tas tillbaka. Tillsammans med den skulle nya resultat avslöja svar: för få har svarat sedan dess, eller svar som räknades då har ändrats. Vänta på fler svar eller använd de publicerade resultaten.</translation>
    </message>
    <message>
        <source>%1 holds responses made for practice, so nothing of it was put among the answers of real people. Choose the response package of a real store.</source>
        <translation>%1 innehåller övningssvar, så inget av det togs in bland riktiga människors svar. Välj svarspaketet från en riktig svarsmapp.</translation>
    </message>
    <message>
        <source>This cover code does not open %1. It stands on the cover sheet of the pile and has 16 letters and digits.</source>
        <translation>Den här försättskoden öppnar inte %1. Koden står på buntens försättsblad och har 16 bokstäver och siffror.</translation>
    </message>
    <message>
        <source>The pile %1 is not ready to be saved. Decide each difference, and key the forms again if the verdict says so. What was keyed is safe.</source>
        <translation>Bunten %1 är inte klar att sparas. Avgör varje skillnad och registrera blanketterna igen om omdömet säger så. Det registrerade är i säkerhet.</translation>
    </message>
    <message>
        <source>The forms of the pile %1 ask something else than this store does. Open the store that they were printed for.</source>
        <translation>Blanketterna i bunten %1 frågar något annat än den här svarsmappen. Öppna svarsmappen som de trycktes för.</translation>
    </message>
    <message>
        <source>%1 cannot be offered. Texts missing in it: %2. Translate them first, or leave the language out.</source>
        <translation>%1 kan inte erbjudas. Texter som saknas: %2. Översätt dem först eller utelämna språket.</translation>
    </message>
    <message>
        <source>Results were made from %1 already, so it is settled which of those responses count: none of them can be left out or put back any more. Nothing was changed.</source>
        <translation>Resultat har redan tagits fram ur %1, så det är avgjort vilka av de svaren som räknas: inget av dem kan längre utelämnas eller tas med igen. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Look whether the name is right.</source>
        <translation>%1 finns inte. Kontrollera att namnet är rätt.</translation>
    </message>
    <message>
        <source>This is needed here: %2. %1 is something else. Choose another one.</source>
        <translation>Här behövs: %2. %1 är något annat. Välj en annan.</translation>
    </message>
    <message>
        <source>%1 does not prove that nobody can be identified from it, so it is not shown. Ask whoever gave it to you to make it again.</source>
        <translation>%1 bevisar inte att ingen kan identifieras utifrån den, så den visas inte. Be den som gav dig filen att göra om den.</translation>
    </message>
    <message>
        <source>%1 does not fit these results, so it is not used: %2. The results themselves are sound. Correct the file or take it away.</source>
        <translation>%1 passar inte de här resultaten, så den används inte: %2. Själva resultaten är i ordning. Rätta filen eller ta bort den.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Det här är inte giltig JSON: %1</translation>
    </message>
    <message>
        <source>The event %2 is for other keys than those %1 seals to, so no answers are taken. Ask the office for the event of this store, or make a store for the event.</source>
        <translation>Evenemanget %2 är gjort för andra nycklar än de som %1 krypterar svaren med, så inga svar tas emot. Be kontoret om evenemanget för den här svarsmappen, eller gör en svarsmapp för evenemanget.</translation>
    </message>
</context>
<context>
    <name>EventFolder</name>
    <message>
        <source>Answering is voluntary, and nobody can be recognised from the results. If you would rather answer on paper, ask us.</source>
        <translation>Det är frivilligt att svara, och ingen går att känna igen i resultaten. Om du hellre svarar på papper, fråga oss.</translation>
    </message>
    <message>
        <source>Answer the survey here</source>
        <translation>Svara på enkäten här</translation>
    </message>
    <message>
        <source>Copy this folder to the machine, open the program and choose %1. On a new machine make a store with %2: it lies in this folder.</source>
        <translation>Kopiera den här mappen till datorn, öppna programmet och välj %1. På en ny dator gör du en svarsmapp: tryck på %2 och välj evenemangsfilen i den här mappen.</translation>
    </message>
    <message>
        <source>The program shows words of the office. Compare them with those that the office tells you by telephone: ______________________________</source>
        <translation>Programmet visar kontorets ord. Jämför dem med dem som kontoret säger i telefon: ______________________________</translation>
    </message>
    <message>
        <source>Before the doors open press %1 and do what the page asks, to the last line: it checks the machine and starts the kiosk.</source>
        <translation>Innan dörrarna öppnas, tryck på %1 och gör det som sidan ber om, ända till sista raden: den kontrollerar datorn och startar enkäten.</translation>
    </message>
    <message>
        <source>People choose a language and answer alone. Help if somebody asks. Any question may be skipped.</source>
        <translation>Var och en väljer språk och svarar ensam. Hjälp till om någon ber om det. Man får hoppa över vilken fråga som helst.</translation>
    </message>
    <message>
        <source>Who would rather answer on paper gets a form from this folder. Keep filled-in forms under lock; later they are keyed under %1.</source>
        <translation>Den som hellre svarar på papper får en blankett ur den här mappen. Förvara ifyllda blanketter inlåsta; de registreras senare under %1.</translation>
    </message>
    <message>
        <source>To leave the kiosk hold its top left corner for five seconds, or press Ctrl, Alt, Shift and L. Then enter the staff number.</source>
        <translation>Du lämnar enkäten genom att hålla dess övre vänstra hörn nedtryckt i fem sekunder eller trycka på Ctrl, Alt, Skift och L. Ange sedan personalkoden.</translation>
    </message>
    <message>
        <source>When the doors close press %1, and send the response package to the office with %2.</source>
        <translation>När dörrarna stängs, tryck på %1 och skicka svarspaketet till kontoret: %2.</translation>
    </message>
    <message>
        <source>If the machine stops, no saved answer is lost: switch it on and start the kiosk again. Help by telephone: ______________________________</source>
        <translation>Om datorn stannar går inget sparat svar förlorat: starta datorn och enkäten igen. Hjälp per telefon: ______________________________</translation>
    </message>
    <message>
        <source>How to run the survey</source>
        <translation>Så genomför du enkäten</translation>
    </message>
    <message>
        <source>To leave the kiosk hold its top left corner for five seconds, or press Ctrl, Alt, Shift and L. No number is needed.</source>
        <translation>Du lämnar enkäten genom att hålla dess övre vänstra hörn nedtryckt i fem sekunder eller trycka på Ctrl, Alt, Skift och L. Ingen kod behövs.</translation>
    </message>
    <message>
        <source>To leave the survey close its window. No number is needed.</source>
        <translation>Du lämnar enkäten genom att stänga dess fönster. Ingen kod behövs.</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>anvisning</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>affisch</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>pappersblankett</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>an object is expected</source>
        <translation>här ska det finnas ett objekt</translation>
    </message>
    <message>
        <source>is not 1; a newer program may read this file</source>
        <translation>är inte 1; ett nyare program kan kanske läsa filen</translation>
    </message>
    <message>
        <source>belongs to another survey, &apos;%1&apos;</source>
        <translation>hör till en annan enkät, ”%1”</translation>
    </message>
    <message>
        <source>has no text in &apos;%1&apos;</source>
        <translation>har ingen text på språket ”%1”</translation>
    </message>
    <message>
        <source>there is no wave &apos;%1&apos;</source>
        <translation>det finns ingen omgång ”%1”</translation>
    </message>
    <message>
        <source>two waves are expected, older first</source>
        <translation>här ska det finnas två omgångar, den äldre först</translation>
    </message>
    <message>
        <source>the older wave stands first</source>
        <translation>den äldre omgången ska stå först</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of break</source>
        <translation>”%1” är inte en typ av brott</translation>
    </message>
    <message>
        <source>is neither &apos;break&apos; nor &apos;note&apos;</source>
        <translation>är varken ”break” eller ”note”</translation>
    </message>
    <message>
        <source>either questions or one dimension must be named</source>
        <translation>här ska antingen frågor eller en dimension namnges</translation>
    </message>
    <message>
        <source>there is no question &apos;%1&apos;</source>
        <translation>det finns ingen fråga ”%1”</translation>
    </message>
    <message>
        <source>choices belong to questions, values to a dimension</source>
        <translation>alternativ hör till frågor, värden till en dimension</translation>
    </message>
    <message>
        <source>there is no dimension &apos;%1&apos;</source>
        <translation>det finns ingen dimension ”%1”</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in it</source>
        <translation>där finns inget ”%1”</translation>
    </message>
    <message>
        <source>one choice is expected; shares are never added up</source>
        <translation>här ska det finnas ett alternativ; andelar räknas inte ihop</translation>
    </message>
    <message>
        <source>there is no choice &apos;%1&apos;</source>
        <translation>det finns inget alternativ ”%1”</translation>
    </message>
    <message>
        <source>a day is expected: 2021-05-20</source>
        <translation>här ska det finnas en dag: 2021-05-20</translation>
    </message>
    <message>
        <source>there is no source &apos;%1&apos;</source>
        <translation>det finns ingen källa ”%1”</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>här ska det finnas ett tal</translation>
    </message>
    <message>
        <source>is neither &apos;mean&apos; nor &apos;share&apos;</source>
        <translation>är varken ”mean” eller ”share”</translation>
    </message>
    <message>
        <source>a share has a choice, a mean has none</source>
        <translation>en andel har ett alternativ, ett medelvärde har inget</translation>
    </message>
    <message>
        <source>the question has no scale to have a mean on</source>
        <translation>frågan har ingen skala att räkna medelvärde på</translation>
    </message>
    <message>
        <source>the value lies outside %1 … %2</source>
        <translation>värdet ligger inte mellan %1 och %2</translation>
    </message>
    <message>
        <source>dimension,value,number with a dimension of the questionnaire is expected</source>
        <translation>här ska det stå dimension,värde,antal, och dimensionen ska finnas i enkäten</translation>
    </message>
    <message>
        <source>a value of the dimension %1 is expected</source>
        <translation>här ska det finnas ett värde av dimensionen %1</translation>
    </message>
    <message>
        <source>a number from 0 to 1000000 is expected</source>
        <translation>här ska det finnas ett tal från 0 till 1000000</translation>
    </message>
    <message>
        <source>one dimension only of those that follow from %1 is expected</source>
        <translation>av dimensionerna som följer av %1 får bara en finnas</translation>
    </message>
    <message>
        <source>somebody in each dimension is expected, a million at most</source>
        <translation>i varje dimension ska det finnas någon, högst en miljon</translation>
    </message>
    <message>
        <source>takes one code</source>
        <translation>svaret ska vara en kod</translation>
    </message>
    <message>
        <source>takes a list of codes</source>
        <translation>svaret ska vara en lista med koder</translation>
    </message>
    <message>
        <source>takes an object of rows and codes</source>
        <translation>svaret ska vara ett objekt med rader och koder</translation>
    </message>
    <message>
        <source>takes a whole number</source>
        <translation>svaret ska vara ett heltal</translation>
    </message>
    <message>
        <source>takes a text</source>
        <translation>svaret ska vara en text</translation>
    </message>
    <message>
        <source>takes no answer</source>
        <translation>kan inte besvaras</translation>
    </message>
    <message>
        <source>is not a member of a response</source>
        <translation>hör inte till ett svar</translation>
    </message>
    <message>
        <source>is not a language of the questionnaire</source>
        <translation>är inte ett av enkätens språk</translation>
    </message>
    <message>
        <source>is another questionnaire</source>
        <translation>är en annan enkät</translation>
    </message>
    <message>
        <source>is none of kiosk, paper, script</source>
        <translation>är inget av kiosk, paper, script</translation>
    </message>
    <message>
        <source>is not a day from %1 to %2</source>
        <translation>är inte en dag från %1 till %2</translation>
    </message>
    <message>
        <source>is not an object of questions and answers</source>
        <translation>är inte ett objekt med frågor och svar</translation>
    </message>
    <message>
        <source>is not a question of this wave</source>
        <translation>är inte en fråga i den här omgången</translation>
    </message>
    <message>
        <source>is empty; a question without an answer stands under skipped</source>
        <translation>är tomt; en fråga utan svar står under skipped</translation>
    </message>
    <message>
        <source>is not asked on this route</source>
        <translation>ställs inte på den här vägen</translation>
    </message>
    <message>
        <source>is not a list of questions</source>
        <translation>är inte en lista med frågor</translation>
    </message>
    <message>
        <source>is answered and skipped at once</source>
        <translation>är både besvarad och överhoppad</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>förekommer två gånger</translation>
    </message>
    <message>
        <source>names no question</source>
        <translation>nämner ingen fråga</translation>
    </message>
    <message>
        <source>more than %1 responses</source>
        <translation>fler än %1 svar</translation>
    </message>
    <message>
        <source>takes one choice</source>
        <translation>här kan ett alternativ väljas</translation>
    </message>
    <message>
        <source>takes at most %1 choices</source>
        <translation>här kan högst %1 alternativ väljas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not offered</source>
        <translation>”%1” erbjuds inte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>”%1” förekommer två gånger</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands together with others</source>
        <translation>”%1” kan inte stå tillsammans med andra</translation>
    </message>
    <message>
        <source>row &quot;%1&quot; is not asked</source>
        <translation>raden ”%1” ingår inte</translation>
    </message>
    <message>
        <source>takes another kind of answer</source>
        <translation>besvaras på ett annat sätt</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>svaret ska vara ett tal från %1 till %2</translation>
    </message>
    <message>
        <source>takes at most %1 characters</source>
        <translation>svaret får ha högst %1 tecken</translation>
    </message>
    <message>
        <source>has no label</source>
        <translation>saknar etikett</translation>
    </message>
    <message>
        <source>the code stands twice</source>
        <translation>koden förekommer två gånger</translation>
    </message>
    <message>
        <source>&apos;none&apos; is kept for those who fit no value</source>
        <translation>”none” är reserverat för dem som inget värde passar</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>saknar värden</translation>
    </message>
    <message>
        <source>either a question or an expression is expected</source>
        <translation>här ska det finnas antingen en fråga eller ett uttryck</translation>
    </message>
    <message>
        <source>classes and attribute belong to a question</source>
        <translation>klasser och attribut hör till en fråga</translation>
    </message>
    <message>
        <source>an expression has the values yes and no</source>
        <translation>ett uttryck har värdena yes och no</translation>
    </message>
    <message>
        <source>stands beside classes; one of them is expected</source>
        <translation>står bredvid klasser; bara en av dem får finnas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a question with one choice</source>
        <translation>”%1” är inte en fråga med ett alternativ</translation>
    </message>
    <message>
        <source>no answer leads to it</source>
        <translation>inget svar leder dit</translation>
    </message>
    <message>
        <source>the attribute value &apos;%1&apos; is missing</source>
        <translation>attributvärdet ”%1” saknas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has classes of %2, the question has %3</source>
        <translation>”%1” har klasser av listan %2, frågan har %3</translation>
    </message>
    <message>
        <source>there is no wave</source>
        <translation>det finns ingen omgång</translation>
    </message>
    <message>
        <source>lies before the day it opens</source>
        <translation>ligger före öppningsdagen</translation>
    </message>
    <message>
        <source>lies before wave %1 closes</source>
        <translation>ligger före den dag då omgång %1 avslutas</translation>
    </message>
    <message>
        <source>asks no question</source>
        <translation>ställer ingen fråga</translation>
    </message>
    <message>
        <source>offer more than %1 choices and rows over all waves</source>
        <translation>har fler än %1 alternativ och rader i alla omgångar sammanlagt</translation>
    </message>
    <message>
        <source>there is no question or expression &apos;%1&apos;</source>
        <translation>det finns ingen fråga och inget uttryck ”%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a note and has no answer</source>
        <translation>”%1” är en anmärkning och har inget svar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has rows; one is written ${%1.row}</source>
        <translation>”%1” har rader; en rad skrivs ${%1.rad}</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos;</source>
        <translation>det finns ingen rad ”%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows</source>
        <translation>”%1” har inga rader</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a code of %2</source>
        <translation>”%1” är inte en kod i %2</translation>
    </message>
    <message>
        <source>looks at the question itself</source>
        <translation>hänvisar till frågan själv</translation>
    </message>
    <message>
        <source>looks at &apos;%1&apos;, which comes later</source>
        <translation>hänvisar till ”%1”, som kommer senare</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not come before it</source>
        <translation>”%1” kommer inte före den</translation>
    </message>
    <message>
        <source>depends on itself: %1</source>
        <translation>beror på sig själv: %1</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>id:t förekommer två gånger</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tom</translation>
    </message>
    <message>
        <source>the code stands twice for the same wave and question</source>
        <translation>koden förekommer två gånger för samma omgång och fråga</translation>
    </message>
    <message>
        <source>there is no section</source>
        <translation>det finns inget avsnitt</translation>
    </message>
    <message>
        <source>has no page</source>
        <translation>saknar sidor</translation>
    </message>
    <message>
        <source>has no question</source>
        <translation>saknar frågor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands on two pages</source>
        <translation>”%1” står på två sidor</translation>
    </message>
    <message>
        <source>stands on no page</source>
        <translation>står inte på någon sida</translation>
    </message>
    <message>
        <source>the code &apos;%1&apos; is offered twice</source>
        <translation>koden ”%1” erbjuds två gånger</translation>
    </message>
    <message>
        <source>has no class</source>
        <translation>saknar klasser</translation>
    </message>
    <message>
        <source>has no members</source>
        <translation>saknar medlemmar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is also in class &apos;%2&apos;</source>
        <translation>”%1” finns också i klassen ”%2”</translation>
    </message>
    <message>
        <source>is also the id of a question</source>
        <translation>är också en frågas id</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>det finns ingen fråga</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>saknar text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>is not above the minimum</source>
        <translation>är inte större än minimivärdet</translation>
    </message>
    <message>
        <source>means nothing for the type &apos;%1&apos;</source>
        <translation>betyder inget för typen ”%1”</translation>
    </message>
    <message>
        <source>means nothing without choicesFrom or rowsFrom</source>
        <translation>betyder inget utan choicesFrom eller rowsFrom</translation>
    </message>
    <message>
        <source>stands beside a list; one of them is expected</source>
        <translation>står bredvid en lista; bara en av dem får finnas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a grade scale</source>
        <translation>”%1” är inte en betygsskala</translation>
    </message>
    <message>
        <source>either rows or rowsFrom is expected</source>
        <translation>här ska det finnas antingen rows eller rowsFrom</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a question with several choices</source>
        <translation>”%1” är inte en fråga med flera alternativ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the list %2, not %3</source>
        <translation>”%1” har listan %2, inte %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in wave %2</source>
        <translation>”%1” finns inte i omgång %2</translation>
    </message>
    <message>
        <source>offers nothing in wave %1</source>
        <translation>erbjuder inget i omgång %1</translation>
    </message>
    <message>
        <source>is more than the %1 choices of wave %2</source>
        <translation>är mer än antalet alternativ (%1) i omgång %2</translation>
    </message>
    <message>
        <source>has no row in wave %1</source>
        <translation>har ingen rad i omgång %1</translation>
    </message>
    <message>
        <source>no answers lead to this question in wave %1</source>
        <translation>inga svar leder till den här frågan i omgång %1</translation>
    </message>
    <message>
        <source>no answers were found that lead to this question in wave %1</source>
        <translation>inga svar hittades som leder till den här frågan i omgång %1</translation>
    </message>
    <message>
        <source>no answers lead to this row in wave %1</source>
        <translation>inga svar leder till den här raden i omgång %1</translation>
    </message>
    <message>
        <source>no answers were found that lead to this row in wave %1</source>
        <translation>inga svar hittades som leder till den här raden i omgång %1</translation>
    </message>
    <message>
        <source>there is no list &apos;%1&apos;</source>
        <translation>det finns ingen lista ”%1”</translation>
    </message>
    <message>
        <source>there is no scale &apos;%1&apos;</source>
        <translation>det finns ingen skala ”%1”</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;</source>
        <translation>det finns ingen kolumn ”%1”</translation>
    </message>
    <message>
        <source>there is no definition &apos;%1&apos;</source>
        <translation>det finns ingen definition ”%1”</translation>
    </message>
    <message>
        <source>there is no class table &apos;%1&apos;</source>
        <translation>det finns ingen klasstabell ”%1”</translation>
    </message>
    <message>
        <source>is not used</source>
        <translation>används inte</translation>
    </message>
    <message>
        <source>has not as many labels in every language: %1</source>
        <translation>har inte lika många etiketter på alla språk: %1</translation>
    </message>
    <message>
        <source>has fewer than two points</source>
        <translation>har färre än två steg</translation>
    </message>
    <message>
        <source>the code is not a whole number</source>
        <translation>koden är inte ett heltal</translation>
    </message>
    <message>
        <source>is not above the point before it</source>
        <translation>är inte större än steget före</translation>
    </message>
    <message>
        <source>a point of a scale has no marks; extra columns do</source>
        <translation>ett steg på en skala har inga markeringar; extra kolumner har</translation>
    </message>
    <message>
        <source>the end of the scale has no label</source>
        <translation>skalans ände saknar etikett</translation>
    </message>
    <message>
        <source>a grade scale shows labels of its ends only</source>
        <translation>en betygsskala visar bara ändarnas etiketter</translation>
    </message>
    <message>
        <source>is none of the languages</source>
        <translation>är inget av språken</translation>
    </message>
    <message>
        <source>is not part of the format</source>
        <translation>hör inte till formatet</translation>
    </message>
    <message>
        <source>is never shown: a variant before it fits always</source>
        <translation>visas aldrig: en variant före den passar alltid</translation>
    </message>
    <message>
        <source>the translation is missing</source>
        <translation>översättningen saknas</translation>
    </message>
    <message>
        <source>begins or ends with a space</source>
        <translation>börjar eller slutar med ett mellanslag</translation>
    </message>
    <message>
        <source>has other placeholders than %1</source>
        <translation>har andra platshållare än %1</translation>
    </message>
    <message>
        <source>ends otherwise than %1: &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>slutar annorlunda än %1: ”%2” och ”%3”</translation>
    </message>
    <message>
        <source>has %1 paragraphs, %2 in %3</source>
        <translation>antal stycken: %1, på %3: %2</translation>
    </message>
    <message>
        <source>is much shorter or longer than %1</source>
        <translation>är mycket kortare eller längre än %1</translation>
    </message>
    <message>
        <source>is the same as %1: not translated?</source>
        <translation>är samma som %1: inte översatt?</translation>
    </message>
    <message>
        <source>has no variant for wave %1</source>
        <translation>saknar variant för omgång %1</translation>
    </message>
    <message>
        <source>has no variant for wave %1 and %2</source>
        <translation>saknar variant för omgång %1 och %2</translation>
    </message>
    <message>
        <source>reads like that of &apos;%1&apos;</source>
        <translation>är samma som för ”%1”</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ett citattecken är inte stängt</translation>
    </message>
    <message>
        <source>a name is written ${name}</source>
        <translation>ett namn skrivs ${namn}</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name</source>
        <translation>”%1” är inte ett namn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here</source>
        <translation>”%1” betyder inget här</translation>
    </message>
    <message>
        <source>an operator is expected, not &apos;%1&apos;</source>
        <translation>här ska det finnas en operator, inte ”%1”</translation>
    </message>
    <message>
        <source>a value is expected, not &apos;%1&apos;</source>
        <translation>här ska det finnas ett värde, inte ”%1”</translation>
    </message>
    <message>
        <source>a value is missing at the end</source>
        <translation>ett värde saknas i slutet</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>för många nivåer</translation>
    </message>
    <message>
        <source>the ( is not closed</source>
        <translation>parentesen ( är inte stängd</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a value; a question is written ${%1}</source>
        <translation>”%1” är inte ett värde; en fråga skrivs ${%1}</translation>
    </message>
    <message>
        <source>there is no function %1()</source>
        <translation>det finns ingen funktion %1()</translation>
    </message>
    <message>
        <source>the ( of %1() is not closed</source>
        <translation>parentesen ( i %1() är inte stängd</translation>
    </message>
    <message>
        <source>%1() takes %2 arguments, not %3</source>
        <translation>%1() tar %2 argument, inte %3</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>längre än %1 tecken</translation>
    </message>
    <message>
        <source>more faults are not listed</source>
        <translation>fler fel räknas inte upp</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>här ska det finnas en text</translation>
    </message>
    <message>
        <source>more than %1 entries</source>
        <translation>fler än %1 poster</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>här ska det stå true eller false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>här ska det finnas ett heltal från %1 till %2</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>här ska det finnas en lista</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice</source>
        <translation>”%1” förekommer två gånger</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>mer än %1 nivåer</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>större än %1 byte</translation>
    </message>
    <message>
        <source>%1 is expected; other formats are not known</source>
        <translation>här ska det stå %1; andra format är inte kända</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language</source>
        <translation>”%1” är inte ett språk</translation>
    </message>
    <message>
        <source>names no language</source>
        <translation>nämner inget språk</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id</source>
        <translation>”%1” är inte ett id</translation>
    </message>
    <message>
        <source>two dimensions are expected</source>
        <translation>här ska det finnas två dimensioner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id: letters, digits, - and _</source>
        <translation>”%1” är inte ett id: bokstäver, siffror, - och _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a code: 1 to 64 characters without . , = : or space</source>
        <translation>”%1” är inte en kod: 1 till 64 tecken utan . , = : och mellanslag</translation>
    </message>
    <message>
        <source>names no wave; leave it out for every wave</source>
        <translation>nämner ingen omgång; utelämna det för alla omgångar</translation>
    </message>
    <message>
        <source>names no question; leave it out for every question</source>
        <translation>nämner ingen fråga; utelämna det för alla frågor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date like 2026-11-30</source>
        <translation>”%1” är inte ett datum som 2026-11-30</translation>
    </message>
    <message>
        <source>is not a language</source>
        <translation>är inte ett språk</translation>
    </message>
    <message>
        <source>1 to %1 variants are expected</source>
        <translation>här ska det finnas 1 till %1 varianter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id: letters, digits and _, a letter first</source>
        <translation>”%1” är inte ett id: bokstäver, siffror och _, en bokstav först</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>”%1” är inget av %2</translation>
    </message>
    <message>
        <source>there is no question or row &apos;%1&apos;</source>
        <translation>det finns ingen fråga eller rad ”%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; makes groups already and needs no pair</source>
        <translation>”%1” bildar redan grupper och behöver inget par</translation>
    </message>
    <message>
        <source>a question is not crossed with itself</source>
        <translation>en fråga korstabuleras inte med sig själv</translation>
    </message>
    <message>
        <source>the pair stands twice</source>
        <translation>paret förekommer två gånger</translation>
    </message>
    <message>
        <source>who is asked the one follows from the other</source>
        <translation>svaret på den ena avgör vem som får den andra</translation>
    </message>
    <message>
        <source>a line has %1 hexadecimal digits</source>
        <translation>en rad har %1 hexadecimala siffror</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ett kommatecken eller en slutparentes saknas</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>ett kolon saknas efter ett namn</translation>
    </message>
    <message>
        <source>a character of a text cannot be read</source>
        <translation>ett tecken i en text går inte att läsa</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>något står efter slutet</translation>
    </message>
    <message>
        <source>no value can be read here</source>
        <translation>inget värde kan läsas här</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>no format number</source>
        <translation>formatets nummer saknas</translation>
    </message>
    <message>
        <source>a cell without a place, or too many cells</source>
        <translation>en cell saknar plats, eller cellerna är för många</translation>
    </message>
    <message>
        <source>declares entities</source>
        <translation>definierar entiteter, vilket inte är tillåtet</translation>
    </message>
    <message>
        <source>unknown entity</source>
        <translation>okänd entitet</translation>
    </message>
    <message>
        <source>is not XML from here on</source>
        <translation>är inte XML härifrån framåt</translation>
    </message>
    <message>
        <source>a response of another wave</source>
        <translation>ett svar från en annan omgång</translation>
    </message>
    <message>
        <source>an answer the wave does not offer</source>
        <translation>ett svar som omgången inte erbjuder</translation>
    </message>
    <message>
        <source>responses of another survey or wave</source>
        <translation>svar på en annan enkät eller omgång</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>är ingen lista</translation>
    </message>
    <message>
        <source>no response named</source>
        <translation>inget svar har angetts</translation>
    </message>
    <message>
        <source>neither null nor double, test, outsider, careless or withdrawal</source>
        <translation>är varken null, double, test, outsider, careless eller withdrawal</translation>
    </message>
    <message>
        <source>no such response in the store: %1</source>
        <translation>det finns inget sådant svar i svarsmappen: %1</translation>
    </message>
    <message>
        <source>no such text in this store</source>
        <translation>det finns ingen sådan text i den här svarsmappen</translation>
    </message>
    <message>
        <source>another text than the one in the store</source>
        <translation>en annan text än den i svarsmappen</translation>
    </message>
    <message>
        <source>neither release nor leaveOut</source>
        <translation>är varken release eller leaveOut</translation>
    </message>
    <message>
        <source>a text is released with its masks, which may be an empty list</source>
        <translation>en text som publiceras ska ha sina maskeringar, om så en tom lista</translation>
    </message>
    <message>
        <source>too many masks</source>
        <translation>för många maskeringar</translation>
    </message>
    <message>
        <source>a mask outside the text</source>
        <translation>en maskering ligger utanför texten</translation>
    </message>
    <message>
        <source>a translation needs its text and language</source>
        <translation>en översättning behöver sin text och sitt språk</translation>
    </message>
    <message>
        <source>open answers of another survey or wave</source>
        <translation>öppna svar på en annan enkät eller omgång</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>är inget heltal</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>är varken true eller false</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>okänt nyckelord</translation>
    </message>
    <message>
        <source>no such dimension</source>
        <translation>det finns ingen sådan dimension</translation>
    </message>
    <message>
        <source>two regional divisions in one release</source>
        <translation>två regionindelningar i samma resultatfil</translation>
    </message>
    <message>
        <source>the archive is not sealed</source>
        <translation>arkivet är inte krypterat</translation>
    </message>
    <message>
        <source>the event offers no language</source>
        <translation>evenemanget har inget språk</translation>
    </message>
    <message>
        <source>the questionnaire has no language &apos;%1&apos;</source>
        <translation>enkäten har inte språket ”%1”</translation>
    </message>
    <message>
        <source>this part of the event is missing, too long or malformed: %1</source>
        <translation>den här delen av evenemanget saknas, är för lång eller felaktigt skriven: %1</translation>
    </message>
    <message>
        <source>is not a number from 0 up</source>
        <translation>är inget tal från 0 uppåt</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>är ingen lista med texter</translation>
    </message>
    <message>
        <source>one to three public keys are needed</source>
        <translation>en till tre offentliga nycklar behövs</translation>
    </message>
    <message>
        <source>the staff number has %1 digits</source>
        <translation>personalkoden har %1 siffror</translation>
    </message>
    <message>
        <source>a choice stands twice</source>
        <translation>ett alternativ förekommer två gånger</translation>
    </message>
    <message>
        <source>unknown question</source>
        <translation>okänd fråga</translation>
    </message>
    <message>
        <source>not an answer</source>
        <translation>är inget svar</translation>
    </message>
    <message>
        <source>a question stands twice</source>
        <translation>en fråga förekommer två gånger</translation>
    </message>
    <message>
        <source>not a list of items seen</source>
        <translation>är ingen lista över visade frågor</translation>
    </message>
    <message>
        <source>not a draft of an interview</source>
        <translation>är inget påbörjat svar</translation>
    </message>
    <message>
        <source>a draft of another questionnaire or wave</source>
        <translation>ett påbörjat svar på en annan enkät eller omgång</translation>
    </message>
    <message>
        <source>a language the questionnaire does not have</source>
        <translation>ett språk som enkäten inte har</translation>
    </message>
    <message>
        <source>progress is not between 0 and 1</source>
        <translation>förloppet är inte mellan 0 och 1</translation>
    </message>
    <message>
        <source>not a page of the questionnaire</source>
        <translation>är ingen sida i enkäten</translation>
    </message>
    <message>
        <source>is asked on this route</source>
        <translation>ställs på den här vägen</translation>
    </message>
    <message>
        <source>is not reached in a response that was sent</source>
        <translation>nåddes inte, fast svaret är skickat</translation>
    </message>
    <message>
        <source>choices are not in list order</source>
        <translation>alternativen står inte i listans ordning</translation>
    </message>
    <message>
        <source>lies behind a page that was not reached</source>
        <translation>kommer efter en sida som inte nåddes</translation>
    </message>
    <message>
        <source>is not in this wave</source>
        <translation>ingår inte i den här omgången</translation>
    </message>
    <message>
        <source>state and value contradict each other</source>
        <translation>status och värde motsäger varandra</translation>
    </message>
    <message>
        <source>a row takes one code</source>
        <translation>en rad kan ha en kod</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>det finns blanktecken runt en text</translation>
    </message>
    <message>
        <source>another questionnaire</source>
        <translation>en annan enkät</translation>
    </message>
    <message>
        <source>unknown wave</source>
        <translation>okänd omgång</translation>
    </message>
    <message>
        <source>not a compiled catalogue</source>
        <translation>är ingen kompilerad .qm-fil</translation>
    </message>
    <message>
        <source>it does not say its language; call it barometer_LANGUAGE.qm</source>
        <translation>filen anger inte sitt språk; kalla den barometer_SPRÅK.qm</translation>
    </message>
    <message>
        <source>no language to translate into: &quot;%1&quot;</source>
        <translation>är inget språk att översätta till: ”%1”</translation>
    </message>
    <message>
        <source>the headers name no languages: source [fi], translation [sv]</source>
        <translation>rubrikerna anger inga språk: source [fi], translation [sv]</translation>
    </message>
    <message>
        <source>no sheet has the columns id, source [..] and translation [..]</source>
        <translation>inget blad har kolumnerna id, source [..] och translation [..]</translation>
    </message>
    <message>
        <source>more than %1 texts</source>
        <translation>fler än %1 texter</translation>
    </message>
    <message>
        <source>not a .ts file</source>
        <translation>är ingen .ts-fil</translation>
    </message>
    <message>
        <source>not an XLIFF file</source>
        <translation>är ingen XLIFF-fil</translation>
    </message>
    <message>
        <source>no target-language</source>
        <translation>target-language saknas</translation>
    </message>
    <message>
        <source>there is no slide layout</source>
        <translation>mallen har ingen bildlayout</translation>
    </message>
    <message>
        <source>these bytes are no secret key</source>
        <translation>dessa byte är ingen hemlig nyckel</translation>
    </message>
    <message>
        <source>the response belongs to another questionnaire or wave</source>
        <translation>svaret hör till en annan enkät eller omgång</translation>
    </message>
    <message>
        <source>a response&apos;s id has 16 bytes</source>
        <translation>ett svars id har 16 byte</translation>
    </message>
    <message>
        <source>the event&apos;s id or the language is too long</source>
        <translation>evenemangets id eller språket är för långt</translation>
    </message>
    <message>
        <source>the response is longer than its questionnaire allows</source>
        <translation>svaret är längre än enkäten tillåter</translation>
    </message>
    <message>
        <source>the questionnaire has no wave %1</source>
        <translation>enkäten har ingen omgång %1</translation>
    </message>
    <message>
        <source>the day a store opens must not lie behind the day it closes</source>
        <translation>den första svarsdagen får inte komma efter den sista</translation>
    </message>
    <message>
        <source>capacity must be 1 to %1</source>
        <translation>antalet platser ska vara 1–%1</translation>
    </message>
    <message>
        <source>a letter of the paper key is wrong, missing or in the wrong place</source>
        <translation>någon bokstav i pappersnyckeln är fel, saknas eller står på fel plats</translation>
    </message>
    <message>
        <source>a public key of 32 bytes is needed</source>
        <translation>en offentlig nyckel på 32 byte behövs</translation>
    </message>
    <message>
        <source>a response of this questionnaire is too long</source>
        <translation>ett svar på den här enkäten är för långt</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s ids are too long</source>
        <translation>enkätens id:n är för långa</translation>
    </message>
    <message>
        <source>has half of a character</source>
        <translation>innehåller ett halvt tecken</translation>
    </message>
    <message>
        <source>has the character U+0000, which is no text</source>
        <translation>innehåller tecknet U+0000, som inte är text</translation>
    </message>
    <message>
        <source>takes at most %1 bytes of UTF-8</source>
        <translation>svaret får ha högst %1 byte (UTF-8)</translation>
    </message>
    <message>
        <source>is not the name of an event: one line of visible text without spaces around it, %1 bytes at most</source>
        <translation>är inte ett evenemangs namn: en rad synlig text utan blanksteg i början eller slutet, högst %1 byte</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a file</source>
        <translation>en fil</translation>
    </message>
    <message>
        <source>a store of responses</source>
        <translation>en svarsmapp</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ett arkiv</translation>
    </message>
    <message>
        <source>a results file</source>
        <translation>en resultatfil</translation>
    </message>
    <message>
        <source>a bundle of responses</source>
        <translation>ett svarspaket</translation>
    </message>
    <message>
        <source>an event file</source>
        <translation>en evenemangsfil</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>ett kvitto</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>en nyckelfil</translation>
    </message>
    <message>
        <source>a secret key</source>
        <translation>en hemlig nyckel</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>en offentlig nyckel</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>en säkerhetskopia</translation>
    </message>
    <message>
        <source>a pile of paper forms</source>
        <translation>en bunt pappersblanketter</translation>
    </message>
    <message>
        <source>a workbook (.xlsx)</source>
        <translation>en arbetsbok (.xlsx)</translation>
    </message>
    <message>
        <source>a document template (.dotx)</source>
        <translation>en dokumentmall (.dotx)</translation>
    </message>
    <message>
        <source>a presentation template (.potx)</source>
        <translation>en presentationsmall (.potx)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>You can choose at most %n. Untick one first.</source>
        <translation>
            <numerusform>Du kan välja högst %n alternativ. Ta först bort ett val.</numerusform>
            <numerusform>Du kan välja högst %n alternativ. Ta först bort ett val.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 av %2 valda</translation>
    </message>
    <message>
        <source>What does this mean: %1</source>
        <translation>Vad betyder: %1</translation>
    </message>
    <message>
        <source>Close the explanation: %1</source>
        <translation>Stäng förklaringen: %1</translation>
    </message>
    <message>
        <source>The page goes on below</source>
        <translation>Sidan fortsätter</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (fortsättning)</translation>
    </message>
    <message>
        <source>Bring the answer back</source>
        <translation>Hämta tillbaka svaret</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Rensa svaret</translation>
    </message>
    <message numerus="yes">
        <source>You can put at most %n in order. Take one out first.</source>
        <translation>
            <numerusform>Du kan ordna högst %n alternativ. Ta först bort ett av dem.</numerusform>
            <numerusform>Du kan ordna högst %n alternativ. Ta först bort ett av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Your order, the most important first (%1 of %2)</source>
        <translation>Din ordning, den viktigaste först (%1 av %2)</translation>
    </message>
    <message>
        <source>Press the choices in order of importance</source>
        <translation>Tryck på alternativen, det viktigaste först</translation>
    </message>
    <message>
        <source>The text is as long as it can be.</source>
        <translation>Texten kan inte bli längre.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 av högst %2 tecken</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2, or leave this empty.</source>
        <translation>Ange ett heltal från %1 till %2 eller lämna tomt.</translation>
    </message>
    <message>
        <source>The answers you gave so far have been saved.</source>
        <translation>Dina svar hittills har sparats.</translation>
    </message>
    <message>
        <source>Thank you for your time</source>
        <translation>Tack för ditt intresse</translation>
    </message>
    <message>
        <source>You had not answered questions about the topic yet, so nothing was saved.</source>
        <translation>Du hade ännu inte svarat på frågor om ämnet, så inget sparades.</translation>
    </message>
    <message>
        <source>Your answers have been deleted</source>
        <translation>Dina svar har raderats</translation>
    </message>
    <message>
        <source>Nothing of them is left on this machine.</source>
        <translation>Inget av dem finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>QR code of the address %1</source>
        <translation>QR-kod till adressen %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Tillbaka till början</translation>
    </message>
    <message numerus="yes">
        <source>This page returns to the start by itself in %n seconds.</source>
        <translation>
            <numerusform>Sidan går automatiskt tillbaka till början om %n sekund.</numerusform>
            <numerusform>Sidan går automatiskt tillbaka till början om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this survey ends and the answers given so far are kept.</source>
        <translation>
            <numerusform>Om %n sekund avslutas enkäten, och svaren hittills sparas.</numerusform>
            <numerusform>Om %n sekunder avslutas enkäten, och svaren hittills sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey has closed</source>
        <translation>Enkäten har avslutats</translation>
    </message>
    <message>
        <source>Thank you for your interest. Answers are no longer collected. The results will be published.</source>
        <translation>Tack för ditt intresse. Svar samlas inte längre in. Resultaten publiceras.</translation>
    </message>
    <message>
        <source>The survey has not opened yet</source>
        <translation>Enkäten har inte öppnats ännu</translation>
    </message>
    <message>
        <source>It opens on %1. You are welcome then.</source>
        <translation>Den öppnas %1. Välkommen då.</translation>
    </message>
    <message>
        <source>This machine takes no more answers</source>
        <translation>Den här datorn tar inte emot fler svar</translation>
    </message>
    <message>
        <source>All answers given here are safe. Please ask the staff for another machine or a paper form.</source>
        <translation>Alla svar som getts här är i säkerhet. Be personalen om en annan dator eller en pappersblankett.</translation>
    </message>
    <message>
        <source>Your answers are still here</source>
        <translation>Dina svar finns kvar här</translation>
    </message>
    <message>
        <source>They could not be saved yet. The machine keeps trying. Please tell the staff, and leave the machine as it is.</source>
        <translation>De har inte kunnat sparas ännu. Datorn fortsätter att försöka. Säg till personalen och lämna datorn som den är.</translation>
    </message>
    <message>
        <source>Saving your answers</source>
        <translation>Dina svar sparas</translation>
    </message>
    <message>
        <source>This answer could not be taken.</source>
        <translation>Det här svaret kunde inte tas emot.</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klart att skicka</translation>
    </message>
    <message>
        <source>You have been through all the questions.</source>
        <translation>Du har gått igenom alla frågor.</translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n questions, that is fine.</source>
        <translation>
            <numerusform>Du hoppade över %n fråga, det går bra.</numerusform>
            <numerusform>Du hoppade över %n frågor, det går bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Skicka svaren</translation>
    </message>
    <message>
        <source>If you like, go back to a question:</source>
        <translation>Gå tillbaka till en fråga om du vill:</translation>
    </message>
    <message>
        <source>You know the programme, so these questions may concern you. Add answers:</source>
        <translation>Du känner till programmet, så de här frågorna kan gälla dig. Lägg till svar:</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation>Vill du avsluta?</translation>
    </message>
    <message>
        <source>You can go on, or stop here. It is up to you.</source>
        <translation>Du kan fortsätta eller sluta här. Du bestämmer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Send the answers so far</source>
        <translation>Skicka svaren hittills</translation>
    </message>
    <message>
        <source>Delete my answers</source>
        <translation>Radera mina svar</translation>
    </message>
    <message>
        <source>Progress %1 %</source>
        <translation>Klart %1&#xa0;%</translation>
    </message>
    <message>
        <source>Aa, text size %1 %</source>
        <translation>Aa, textstorlek %1&#xa0;%</translation>
    </message>
    <message>
        <source>◐, high contrast is on</source>
        <translation>◐, hög kontrast är på</translation>
    </message>
    <message>
        <source>◐, high contrast is off</source>
        <translation>◐, hög kontrast är av</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Tillbaka till sammanfattningen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>You may skip the question</source>
        <translation>Du får hoppa över frågan</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Your answers are still here, but they cannot be saved just now. Please tell the staff.</source>
        <translation>Dina svar finns kvar här, men de kan inte sparas just nu. Säg till personalen.</translation>
    </message>
    <message numerus="yes">
        <source>For staff: this machine has room for %n more responses.</source>
        <translation>
            <numerusform>För personalen: den här datorn har plats för %n svar till.</numerusform>
            <numerusform>För personalen: den här datorn har plats för %n svar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsmeddelande</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Tillbaka till enkäten</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Stäng enkäten</translation>
    </message>
    <message>
        <source>For staff: close the kiosk</source>
        <translation>För personalen: stäng enkäten</translation>
    </message>
    <message>
        <source>Enter the six digits of the staff number.</source>
        <translation>Ange personalkodens sex siffror.</translation>
    </message>
    <message>
        <source>For staff: choose a number</source>
        <translation>För personalen: välj en kod</translation>
    </message>
    <message>
        <source>Choose six digits. With them staff close the kiosk: hold the top left corner for five seconds, or press Ctrl, Alt, Shift and L.</source>
        <translation>Välj sex siffror. Med dem stänger personalen enkäten: håll övre vänstra hörnet nedtryckt i fem sekunder eller tryck på Ctrl, Alt, Skift och L.</translation>
    </message>
    <message>
        <source>Enter the same six digits again.</source>
        <translation>Ange samma sex siffror igen.</translation>
    </message>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>%1 av %2 siffror angivna</translation>
    </message>
    <message>
        <source>Six digits are needed.</source>
        <translation>Det behövs sex siffror.</translation>
    </message>
    <message>
        <source>The two numbers differ. Choose again.</source>
        <translation>Numren var olika. Välj igen.</translation>
    </message>
    <message>
        <source>The number could not be saved on this machine.</source>
        <translation>Koden kunde inte sparas på den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>För många felaktiga försök. Försök igen om %n sekund.</numerusform>
            <numerusform>För många felaktiga försök. Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the number.</source>
        <translation>Det här är inte rätt kod.</translation>
    </message>
    <message>
        <source>A+Ä, a second language: off</source>
        <translation>A+Ä, ett andra språk: av</translation>
    </message>
    <message>
        <source>%1, a second language: %2</source>
        <translation>%1, ett andra språk: %2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Sluta läsa</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Visa skärmen</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Släck skärmen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Versaler</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Stäng tangentbordet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
    <message>
        <source>This machine has no loudspeaker or headphones that work. Please tell the staff.</source>
        <translation>Den här datorn har inga fungerande högtalare eller hörlurar. Säg till personalen.</translation>
    </message>
    <message>
        <source>This machine cannot read aloud. Please tell the staff.</source>
        <translation>Den här datorn kan inte läsa upp text. Säg till personalen.</translation>
    </message>
    <message>
        <source>Answers that somebody has begun are kept as an interrupted response.</source>
        <translation>Svar som någon har påbörjat sparas som ett avbrutet svar.</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Det här evenemanget är över</translation>
    </message>
    <message>
        <source>It was on %1. Thank you for your interest. If you would like to answer today, please ask the staff.</source>
        <translation>Det var %1. Tack för ditt intresse. Om du vill svara i dag, fråga personalen.</translation>
    </message>
    <message>
        <source>This event has not begun yet</source>
        <translation>Det här evenemanget har inte börjat än</translation>
    </message>
    <message>
        <source>It is on %1. You are welcome then. If you would like to answer today, please ask the staff.</source>
        <translation>Det är %1. Du är välkommen då. Om du vill svara i dag, fråga personalen.</translation>
    </message>
    <message>
        <source>The survey cannot be opened</source>
        <translation>Enkäten kan inte öppnas</translation>
    </message>
    <message>
        <source>Please tell the staff. They can give you a paper form or another machine.</source>
        <translation>Säg till personalen. De kan ge dig en pappersblankett eller visa dig till en annan dator.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>För personalen: %1</translation>
    </message>
    <message>
        <source>The date of this machine may be wrong</source>
        <translation>Datorns datum kan vara fel</translation>
    </message>
    <message>
        <source>It says that today is %1, but it was already in use on %2. All answers given here are safe. Please tell the staff.</source>
        <translation>Enligt datorn är det i dag %1, men den var i bruk redan %2. Alla svar som har getts här är i säkerhet. Säg till personalen.</translation>
    </message>
    <message>
        <source>One of its disks has failed. All answers given here are safe on a second disk. Please tell the staff.</source>
        <translation>En av dess diskar har gått sönder. Alla svar som getts här är i säkerhet på en annan disk. Säg till personalen.</translation>
    </message>
    <message>
        <source>For staff: the date is right</source>
        <translation>För personalen: datumet är rätt</translation>
    </message>
    <message>
        <source>A disk of this machine has failed. Your answers are safe on a second one. Please tell the staff when you have finished.</source>
        <translation>En disk i den här datorn har gått sönder. Dina svar är i säkerhet på en annan disk. Säg till personalen när du är klar.</translation>
    </message>
    <message>
        <source>The survey is on the other screen of this machine</source>
        <translation>Enkäten finns på datorns andra skärm</translation>
    </message>
    <message>
        <source>This machine says that today is %1. If that is right, answers are collected again, and the log of the store says so. If it is not, go back, close the kiosk and set the clock.</source>
        <translation>Enligt datorn är det i dag %1. Om det stämmer samlas svar in igen, och det antecknas i svarsmappens logg. Om det inte stämmer, gå tillbaka, stäng enkäten och ställ klockan.</translation>
    </message>
    <message>
        <source>For staff: is the date right?</source>
        <translation>För personalen: är datumet rätt?</translation>
    </message>
    <message>
        <source>The disk with the answers has failed, and the last answers are on the second copy: %1. Take good care of it. If the kiosk can be started here again, it takes them back; otherwise make a new store from the copy.</source>
        <translation>Disken med svaren har gått sönder, och de sista svaren finns på parallellkopian: %1. Ta väl vara på den. Om enkäten går att starta här igen tas de tillbaka; gör annars en ny svarsmapp av kopian.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Datumet är rätt</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>Programmet avbröts</translation>
    </message>
    <message>
        <source>If you were answering just now, you can continue.</source>
        <translation>Om du svarade alldeles nyss kan du fortsätta.</translation>
    </message>
    <message>
        <source>I was answering: continue</source>
        <translation>Jag svarade nyss: fortsätt</translation>
    </message>
    <message>
        <source>I was not: start anew</source>
        <translation>Jag svarade inte: börja om</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the survey starts anew by itself.</source>
        <translation>
            <numerusform>Enkäten börjar om av sig själv om %n sekund.</numerusform>
            <numerusform>Enkäten börjar om av sig själv om %n sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine cannot note down that a number was tried; its disk may be full. Try again in %n seconds.</source>
        <translation>
            <numerusform>Den här datorn kan inte anteckna att en kod provades; disken kan vara full. Försök igen om %n sekund.</numerusform>
            <numerusform>Den här datorn kan inte anteckna att en kod provades; disken kan vara full. Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Volym %1&#xa0;%</translation>
    </message>
    <message>
        <source>−, quieter</source>
        <translation>−, lägre</translation>
    </message>
    <message>
        <source>+, louder</source>
        <translation>+, högre</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>Attached is response package %1 of the Partnership Barometer with %n response(s). It is sealed: only the owner of the key can read it. Please call me and read me the four words that the program shows when you merge it. I will compare them with mine.</source>
        <translation>
            <numerusform>Bifogat finns Partnerskapsbarometerns svarspaket %1 med %n svar. Det är krypterat: bara nyckelns ägare kan läsa det. Ring mig och läs upp de fyra ord som programmet visar när du sammanför det. Jag jämför dem med mina.</numerusform>
            <numerusform>Bifogat finns Partnerskapsbarometerns svarspaket %1 med %n svar. Det är krypterat: bara nyckelns ägare kan läsa det. Ring mig och läs upp de fyra ord som programmet visar när du sammanför det. Jag jämför dem med mina.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Hand the form to the staff or put it into the box for forms.</source>
        <translation>Ge blanketten till personalen eller lägg den i lådan för blanketter.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Language %1 · Form version %2 · Batch %3</source>
        <extracomment>%1 is the tag of a language (&quot;fi&quot;), %2 the version (&quot;3F2A-91C0&quot;), %3 the code of a pile of forms</extracomment>
        <translation>Språk %1 · Blankettens version %2 · Bunt %3</translation>
    </message>
    <message>
        <source>Your answers and your privacy</source>
        <translation>Dina svar och ditt dataskydd</translation>
    </message>
    <message>
        <source>On paper: staff type your answers into the program, where they are stored as described here, and the form is destroyed. Until you hand the form in you can keep it or tear it up.</source>
        <translation>På papper: personalen matar in dina svar i programmet, där de sparas så som det beskrivs här, och blanketten förstörs. Tills du lämnar in blanketten kan du behålla den eller riva sönder den.</translation>
    </message>
    <message>
        <source>For the office: number of the form</source>
        <translation>För kontoret: blankettens nummer</translation>
    </message>
    <message>
        <source>Tick a box with a cross. The small number in it is for staff. If you ticked a wrong box, black it out and tick the right one.</source>
        <translation>Sätt ett kryss i rutan. Det lilla numret i rutan är för personalen. Om du kryssade i fel ruta, fyll i den helt och kryssa i den rätta.</translation>
    </message>
    <message>
        <source>You can leave any question empty. Where it says &quot;Answer only if&quot;, go on to the next question when that is not so for you.</source>
        <translation>Du kan lämna vilken fråga som helst tom. Om det står ”Svara bara om” och villkoret inte gäller dig, gå vidare till nästa fråga.</translation>
    </message>
    <message>
        <source>Otherwise go on to question %1.</source>
        <translation>Annars, gå vidare till fråga %1.</translation>
    </message>
    <message>
        <source>Answer only on the lines that you ticked in question %1.</source>
        <translation>Svara bara på de rader som du kryssade för i fråga %1.</translation>
    </message>
    <message>
        <source>Write the small numbers of choices that you ticked in question %1.</source>
        <translation>Skriv de små numren för de alternativ som du kryssade för i fråga %1.</translation>
    </message>
    <message>
        <source>Write the numbers of the choices.</source>
        <translation>Skriv alternativens nummer.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>the question concerns you</source>
        <translation>frågan gäller dig</translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>in question %1 you did not choose %2</source>
        <extracomment>%1 is a question&apos;s number, %2 numbers of its choices: &quot;in question 1 you did not choose 8 (volunteer)&quot;</extracomment>
        <translation>du inte valde %2 i fråga %1</translation>
    </message>
    <message>
        <source>in question %1 you chose %2 or nothing</source>
        <translation>du valde %2 eller inget i fråga %1</translation>
    </message>
    <message>
        <source>in question %1 you ticked at least one of %2</source>
        <translation>du kryssade för minst ett av alternativen %2 i fråga %1</translation>
    </message>
    <message>
        <source>in question %1 you chose %2</source>
        <translation>du valde %2 i fråga %1</translation>
    </message>
    <message>
        <source>Answer this section only if %1.</source>
        <translation>Svara på det här avsnittet bara om %1.</translation>
    </message>
    <message>
        <source>Answer only if %1.</source>
        <translation>Svara bara om %1.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Stega &amp;uppåt</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Stega n&amp;edåt</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Tryck</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Öka</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minska</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Visa meny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Sätt fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Växla</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rulla nedåt</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utför åtgärden</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Ökar värdet</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minskar värdet</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Visar menyn</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sätter fokus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Växlar tillståndet</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar åt vänster</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar åt höger</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar uppåt</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar nedåt</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går till föregående sida</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går till nästa sida</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Öppna vallistan</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Utskriftsjobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Styrning av utskriftsjobbet</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Utskriftstid:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsuppgifter:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Utskriftsjobbets prioritet:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>I början:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>I slutet:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut genast</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Håll kvar tills vidare</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (kl.&#xa0;06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (kl.&#xa0;18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Kvällsskift (kl.&#xa0;16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Nattskift (kl.&#xa0;00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Veckoslut (lördag–söndag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Vid en viss tid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget blad</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Oklassificerad</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiell</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Säkerhetsklassificerad</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemlig</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Ytterst hemlig</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Skrivaren kräver inloggning</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Inloggning krävs för att använda %1.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Inloggning krävs för att använda %1 på %2.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Användarnamn:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Lösenord:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Vad är det här?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösgör</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Lösgör panelen och fäster den igen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Stänger panelen</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till den överordnade mappen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Sök mapp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min dator</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera filnamnet.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera mappens namn.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du säkert ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Min dator</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ogiltigt filnamn</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Namnet ”%1” kan inte användas.&lt;/b&gt;&lt;p&gt;Försök med ett annat namn, med färre tecken eller utan skiljetecken.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Visa detaljer…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Dölj detaljer…</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sidinställningarna strider mot varandra</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sidinställningarna strider mot varandra. Vill du rätta till dem?</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sidstorlek:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Höjd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papperskälla:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvänd liggande</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvänd stående</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marginaler</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>övre marginal</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vänster marginal</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>höger marginal</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>nedre marginal</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sidlayout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sidordning:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sidor per ark:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tum (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkter (pt)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eget format</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Eget format (%1 × %2&#xa0;mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Eget format (%1 × %2&#xa0;punkter)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Eget format (%1 × %2&#xa0;tum)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Eget format (%1 × %2&#xa0;pica)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Eget format (%1 × %2&#xa0;didotpunkter)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Eget format (%1 × %2&#xa0;cicero)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2&#xa0;tum</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10&#xa0;tum)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5&#xa0;tum)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13&#xa0;tum)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Kedjeblankett, USA (14,875 × 11&#xa0;tum)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Kedjeblankett, Tyskland (8,5 × 12&#xa0;tum)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Kedjeblankett, Tyskland, Legal (8,5 × 13&#xa0;tum)</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 liten</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter liten</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Arkitekt A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Arkitekt B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Arkitekt C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Arkitekt D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Arkitekt E</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Kvarto</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postkort</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dubbelt postkort</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K stor</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eget format</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Kuvert B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Kuvert B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Kuvert B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Kuvert C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Kuvert C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Kuvert C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Kuvert C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Kuvert C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Kuvert C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Kuvert C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Kuvert C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Kuvert C7</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Kuvert DL</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Kuvert US 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Kuvert US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Kuvert US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Kuvert US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Kuvert US 14</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Kuvert Monarch</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Kuvert, litet</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Kuvert Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Kuvert Chou 4</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Kuvert, inbjudan</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Kuvert, italienskt</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kuvert Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kuvert Kaku 3</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Kuvert PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Kuvert PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Kuvert PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Kuvert PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Kuvert PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Kuvert PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Kuvert PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Kuvert PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Kuvert PRC 9</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Kuvert PRC 10</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Kuvert You 4</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nej till a&amp;lla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta bort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Från vänster till höger, uppifrån och ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Från vänster till höger, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Från höger till vänster, nedifrån och upp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Från höger till vänster, uppifrån och ned</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedifrån och upp, från vänster till höger</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedifrån och upp, från höger till vänster</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Uppifrån och ned, från vänster till höger</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Uppifrån och ned, från höger till vänster</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Udda sidor</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Jämna sidor</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv ut till fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Skriv PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv ut till fil…</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Filen %1 är inte skrivbar.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finns redan.
Vill du skriva över den?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 är en mapp.
Välj ett annat filnamn.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Felaktiga sidnummer</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Sidnumren %1 är felskrivna. Skilj sidor och sidintervall åt med kommatecken och ange ett intervall med bindestreck. Intervallen får inte överlappa varandra.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Inställningarna ”Sidor per ark” och ”Siduppsättning” kan inte användas tillsammans.
Stäng av den ena av dem.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Inställningarna för dubbelsidig utskrift strider mot varandra</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Inställningarna för dubbelsidig utskrift strider mot varandra. Vill du rätta till dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Utskriftsformat</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Första sidan</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Sista sidan</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Anpassa till sidan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Visa en sida</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Visa uppslag</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Visa översikt över alla sidor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Utskriftsformat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Exportera till PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Skrivarens egenskaper</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Utskriftsjobb</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sidinställningarna strider mot varandra</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sidinställningarna strider mot varandra. Vill du rätta till dem?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>De avancerade inställningarna strider mot varandra</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Några avancerade inställningar strider mot varandra. Vill du rätta till dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Några inställningar strider mot varandra. Rätta till dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopior</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut allt</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sidor från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Aktuell sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Siduppsättning:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsinställningar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopior:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sortera</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvänd</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Färgläge</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skilj sidor och sidintervall åt med kommatecken. Ett intervall är två tal med bindestreck emellan. Till exempel 3,5-7,9 skriver ut sidorna 3, 5, 6, 7 och 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vänds längs långsidan</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vänds längs kortsidan</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Utdata&amp;fil:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänsterkanten</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överkanten</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Högerkanten</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederkanten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sida åt vänster</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sida uppåt</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sida åt höger</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sida nedåt</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla uppåt</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla nedåt</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Skift+Tabb</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Stäng fliken</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Stäng fliken</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Infoga Unicode-styrtecken</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>%1: every letter can be shown.</source>
        <translation>%1: alla bokstäver kan visas.</translation>
    </message>
    <message>
        <source>%1: no font on this machine has these letters: %2. Install the package fonts-inter.</source>
        <translation>%1: inget typsnitt på den här datorn har de här bokstäverna: %2. Installera paketet fonts-inter.</translation>
    </message>
    <message>
        <source>%1: there is a voice that reads aloud.</source>
        <translation>%1: det finns en röst som läser upp text.</translation>
    </message>
    <message>
        <source>%1: there is no voice that reads aloud.</source>
        <translation>%1: det finns ingen röst som läser upp text.</translation>
    </message>
    <message>
        <source>The screen is large enough: %1.</source>
        <translation>Skärmen är tillräckligt stor: %1.</translation>
    </message>
    <message>
        <source>The screen is small (%1): more pages will scroll. 1280 × 800 is better.</source>
        <translation>Skärmen är liten (%1): fler sidor måste rullas. 1280 × 800 är bättre.</translation>
    </message>
    <message>
        <source>The machine can read aloud. Try the headphones once.</source>
        <translation>Datorn kan läsa upp text. Prova hörlurarna en gång.</translation>
    </message>
    <message>
        <source>There is no sound device, so nothing can be read aloud.</source>
        <translation>Det finns ingen ljudenhet, så inget kan läsas upp.</translation>
    </message>
    <message>
        <source>The voice is not installed (package libespeak-ng1), so nothing can be read aloud.</source>
        <translation>Rösten är inte installerad (paketet libespeak-ng1), så inget kan läsas upp.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it. (%1)</source>
        <translation>Svarsmappen är skadad. Samla inte in svar i den. (%1)</translation>
    </message>
    <message>
        <source>A test response was written to this disk, read back and removed.</source>
        <translation>Ett provsvar skrevs på disken, lästes tillbaka och togs bort.</translation>
    </message>
    <message>
        <source>A test response could not be written to this disk and read back. Do not collect on this machine. (%1)</source>
        <translation>Ett provsvar kunde inte skrivas på disken och läsas tillbaka. Samla inte in svar på den här datorn. (%1)</translation>
    </message>
    <message>
        <source>%1 free on the disk.</source>
        <translation>%1 är ledigt på disken.</translation>
    </message>
    <message>
        <source>The machine says that today is %1. Is that right?</source>
        <translation>Enligt datorn är det i dag %1. Stämmer det?</translation>
    </message>
    <message>
        <source>The machine says that today is %1: no answers are collected on that day.</source>
        <translation>Enligt datorn är det i dag %1: den dagen samlas inga svar in.</translation>
    </message>
    <message>
        <source>The charger is connected.</source>
        <translation>Laddaren är ansluten.</translation>
    </message>
    <message>
        <source>The machine runs on its battery (%1 %). Connect the charger.</source>
        <translation>Datorn går på batteri (%1&#xa0;%). Anslut laddaren.</translation>
    </message>
    <message>
        <source>Nothing is moved from memory to the disk in clear.</source>
        <translation>Inget flyttas okrypterat från minnet till disken.</translation>
    </message>
    <message>
        <source>Memory may be moved to the disk in clear (%1). Switch swap off or encrypt it.</source>
        <translation>Minnets innehåll kan flyttas okrypterat till disken (%1). Stäng av växlingsutrymmet eller kryptera det.</translation>
    </message>
    <message>
        <source>%1: every text is there.</source>
        <translation>%1: alla texter finns.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n texts are missing.</source>
        <translation>
            <numerusform>%1: %n text saknas.</numerusform>
            <numerusform>%1: %n texter saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine passed the self-check</source>
        <translation>Den här datorn klarade självkontrollen</translation>
    </message>
    <message>
        <source>This machine did not pass the self-check</source>
        <translation>Den här datorn klarade inte självkontrollen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observera</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Inte i ordning</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>Kontrollerad av:</translation>
    </message>
    <message>
        <source>Staff tried the ways out of the kiosk: none leads out.</source>
        <translation>Personalen provade vägarna ut ur enkäten: ingen leder ut.</translation>
    </message>
    <message>
        <source>Staff tried the ways out of the kiosk, and one leads out. Set the machine up as a kiosk, or supervise it.</source>
        <translation>Personalen provade vägarna ut ur enkäten, och en av dem leder ut. Ställ in datorn som enkätkiosk eller övervaka den.</translation>
    </message>
    <message>
        <source>The ways out of the kiosk have not been tried yet.</source>
        <translation>Vägarna ut ur enkäten har inte provats ännu.</translation>
    </message>
    <message>
        <source>Staff heard the voice in the headphones.</source>
        <translation>Personalen hörde rösten i hörlurarna.</translation>
    </message>
    <message>
        <source>Nothing was heard in the headphones. Look at the plug and the volume.</source>
        <translation>Inget hördes i hörlurarna. Kontrollera kontakten och volymen.</translation>
    </message>
    <message>
        <source>The headphones have not been tried yet.</source>
        <translation>Hörlurarna har inte provats ännu.</translation>
    </message>
    <message>
        <source>Staff switched notifications and updates off.</source>
        <translation>Personalen stängde av aviseringar och uppdateringar.</translation>
    </message>
    <message>
        <source>Notifications are on: one may appear above the survey.</source>
        <translation>Aviseringar är på: en avisering kan visas ovanpå enkäten.</translation>
    </message>
    <message>
        <source>Nobody has said yet that notifications are off.</source>
        <translation>Ingen har ännu bekräftat att aviseringarna är av.</translation>
    </message>
    <message>
        <source>The machine says that today is %1, but the store was already used on %2. Set the clock before the doors open.</source>
        <translation>Enligt datorn är det i dag %1, men svarsmappen användes redan %2. Ställ klockan innan dörrarna öppnas.</translation>
    </message>
    <message>
        <source>Every response in the store was checked: it is whole.</source>
        <translation>Varje svar i svarsmappen kontrollerades: den är hel.</translation>
    </message>
</context>
<context>
    <name>app::Workplaces</name>
    <message>
        <source>Open a results file</source>
        <translation>Öppna en resultatfil</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Resultatfiler (*.release)</translation>
    </message>
    <message>
        <source>This could not be opened</source>
        <translation>Det här kunde inte öppnas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Too rare in this group to be shown.</source>
        <translation>För sällsynt i den här gruppen för att visas.</translation>
    </message>
    <message>
        <source>Shown together with other answers here.</source>
        <translation>Visas här tillsammans med andra svar.</translation>
    </message>
    <message>
        <source>Not an answer here.</source>
        <translation>Inte ett svarsalternativ här.</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Visas inte.</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>hoppade över %1</translation>
    </message>
    <message>
        <source>In groups of at most 200, shares are rounded to protect respondents.</source>
        <translation>I grupper med högst 200 svarande är andelarna avrundade för att skydda de svarande.</translation>
    </message>
    <message>
        <source>Several answers were possible; the shares do not add up to 100%.</source>
        <translation>Flera svar var möjliga; andelarna blir inte sammanlagt 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Shown: share of those who answered &quot;%1&quot;.</source>
        <translation>Diagrammet visar andelen som svarade ”%1”.</translation>
    </message>
    <message>
        <source>Respondents are not a random sample; comparisons are indicative.</source>
        <translation>De svarande är inte ett slumpmässigt urval; jämförelserna är riktgivande.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Share of those who answered</source>
        <translation>Andel av dem som svarat</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answers together)</source>
        <translation>
            <numerusform>%1 (%n alternativ)</numerusform>
            <numerusform>%1 (%n alternativ tillsammans)</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Svarande</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>Av de svarande</translation>
    </message>
    <message>
        <source>Shows one group of one wave at a time.</source>
        <translation>Visar en grupp från en omgång åt gången.</translation>
    </message>
    <message>
        <source>Shows one statement at a time.</source>
        <translation>Visar ett påstående åt gången.</translation>
    </message>
    <message>
        <source>The answers have an order of their own.</source>
        <translation>Svaren har en egen ordning.</translation>
    </message>
    <message>
        <source>Keeps the order of the form.</source>
        <translation>Behåller formulärets ordning.</translation>
    </message>
    <message>
        <source>Shows at once what is named most.</source>
        <translation>Visar genast vad som nämns mest.</translation>
    </message>
    <message>
        <source>Several answers were possible, so they do not add up to 100%.</source>
        <translation>Flera svar var möjliga, så de blir inte sammanlagt 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Two breakdowns at once need a table of figures.</source>
        <translation>Två uppdelningar på en gång kräver en tabell.</translation>
    </message>
    <message>
        <source>Needs answers with two sides.</source>
        <translation>Kräver en skala med två ytterligheter.</translation>
    </message>
    <message>
        <source>Sets the two sides against each other; the middle is split.</source>
        <translation>Ställer ytterligheterna mot varandra; svaret i mitten delas i två.</translation>
    </message>
    <message>
        <source>Too many answers to tell apart in one bar.</source>
        <translation>För många svar att skilja åt i en stapel.</translation>
    </message>
    <message>
        <source>Shows every answer, and rows are easy to compare.</source>
        <translation>Visar varje svar, och raderna är lätta att jämföra.</translation>
    </message>
    <message>
        <source>Sets the waves side by side.</source>
        <translation>Ställer omgångarna sida vid sida.</translation>
    </message>
    <message>
        <source>Sets the groups side by side.</source>
        <translation>Ställer grupperna sida vid sida.</translation>
    </message>
    <message>
        <source>Needs two to four waves or groups.</source>
        <translation>Kräver två till fyra omgångar eller grupper.</translation>
    </message>
    <message>
        <source>Shows what rose and what fell between two waves.</source>
        <translation>Visar vad som steg och vad som sjönk mellan två omgångar.</translation>
    </message>
    <message>
        <source>Needs exactly two waves.</source>
        <translation>Kräver exakt två omgångar.</translation>
    </message>
    <message>
        <source>Shows the course over the waves.</source>
        <translation>Visar utvecklingen från omgång till omgång.</translation>
    </message>
    <message>
        <source>Needs at least two waves.</source>
        <translation>Kräver minst två omgångar.</translation>
    </message>
    <message>
        <source>Shows every figure of many groups at once.</source>
        <translation>Visar alla siffror för många grupper på en gång.</translation>
    </message>
    <message>
        <source>Needs a breakdown of one wave.</source>
        <translation>Kräver en uppdelning av en omgång.</translation>
    </message>
    <message>
        <source>One small chart a group, all on the same scale.</source>
        <translation>Ett litet diagram per grupp, alla på samma skala.</translation>
    </message>
    <message>
        <source>Needs one statement and one breakdown.</source>
        <translation>Kräver ett påstående och en uppdelning.</translation>
    </message>
    <message>
        <source>Shows the figure of each area where it lies.</source>
        <translation>Visar varje områdes siffra där området ligger.</translation>
    </message>
    <message>
        <source>Needs a breakdown by area.</source>
        <translation>Kräver en uppdelning efter område.</translation>
    </message>
    <message>
        <source>One figure a row, with the answers behind it.</source>
        <translation>En siffra per rad, med svaren bakom den.</translation>
    </message>
    <message>
        <source>Needs answers that are numbers on a scale.</source>
        <translation>Kräver svar som är tal på en skala.</translation>
    </message>
    <message>
        <source>Shows who is named at all and who is named first.</source>
        <translation>Visar vilka som nämns och vilka som nämns först.</translation>
    </message>
    <message>
        <source>Needs a ranking.</source>
        <translation>Kräver en rangordning.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Sorted bars</source>
        <translation>Sorterade staplar</translation>
    </message>
    <message>
        <source>Stacked to 100%</source>
        <translation>Staplade till 100&#xa0;%</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Åt två håll</translation>
    </message>
    <message>
        <source>Means and distribution</source>
        <translation>Medelvärden och fördelning</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangordning</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>From wave to wave</source>
        <translation>Från omgång till omgång</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Shaded table</source>
        <translation>Tonad tabell</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>One chart a group</source>
        <translation>Ett diagram per grupp</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>at most a fifth</source>
        <translation>högst en femtedel</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>ungefär en tredjedel</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>ungefär hälften</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>ungefär två tredjedelar</translation>
    </message>
    <message>
        <source>at least four fifths</source>
        <translation>minst fyra femtedelar</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefär %1</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>~%1</source>
        <translation>~%1</translation>
    </message>
    <message>
        <source>No mean is shown here.</source>
        <translation>Inget medelvärde visas här.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>Shown together with other answers in this group.</source>
        <translation>Visas i den här gruppen tillsammans med andra svar.</translation>
    </message>
    <message>
        <source>Not an answer in this wave.</source>
        <translation>Inte ett svarsalternativ i den här omgången.</translation>
    </message>
    <message>
        <source>Other answers together</source>
        <translation>Övriga svar tillsammans</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>svarade %1</translation>
    </message>
    <message>
        <source>can&apos;t say %1</source>
        <translation>kan inte säga %1</translation>
    </message>
    <message>
        <source>not reached %1</source>
        <translation>slutade före frågan %1</translation>
    </message>
    <message>
        <source>not asked %1</source>
        <translation>tillfrågades inte %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ingen uppgift</translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Alla svarande</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>Nämnd först</translation>
    </message>
    <message>
        <source>Named at all</source>
        <translation>Nämnd totalt</translation>
    </message>
    <message>
        <source>Fewer than %1 respondents, not shown.</source>
        <translation>Färre än %1 svarande, resultatet visas inte.</translation>
    </message>
    <message>
        <source>Not shown, to protect a smaller group.</source>
        <translation>Visas inte, för att skydda en mindre grupp.</translation>
    </message>
    <message>
        <source>Not shown: these figures could not be proved safe for the respondents.</source>
        <translation>Visas inte: de här siffrorna kunde inte bevisas vara säkra för de svarande.</translation>
    </message>
    <message>
        <source>Not asked in %1.</source>
        <translation>Frågan ställdes inte i omgången %1.</translation>
    </message>
    <message>
        <source>See: %1 (n = %2).</source>
        <translation>Se: %1 (n = %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Most often: %1 (%2), then %3 (%4).</source>
        <translation>Oftast: %1 (%2), därefter %3 (%4).</translation>
    </message>
    <message>
        <source>%1, most often: %2 (%3).</source>
        <translation>%1, oftast: %2 (%3).</translation>
    </message>
    <message>
        <source>Every figure reads %1.</source>
        <translation>Varje siffra är %1.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3: a clear difference.</source>
        <translation>%1 steg från %2 till %3: en tydlig skillnad.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3: a clear difference.</source>
        <translation>%1 sjönk från %2 till %3: en tydlig skillnad.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3: an indicative difference.</source>
        <translation>%1 steg från %2 till %3: en riktgivande skillnad.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3: an indicative difference.</source>
        <translation>%1 sjönk från %2 till %3: en riktgivande skillnad.</translation>
    </message>
    <message>
        <source>The differences between the waves cannot be told from chance.</source>
        <translation>Skillnaderna mellan omgångarna kan inte skiljas från slumpen.</translation>
    </message>
    <message>
        <source>Other differences cannot be told from chance.</source>
        <translation>Övriga skillnader kan inte skiljas från slumpen.</translation>
    </message>
    <message>
        <source>Chance alone may move a mean here by up to %1.</source>
        <translation>Enbart slumpen kan ändra ett medelvärde här med upp till %1.</translation>
    </message>
    <message>
        <source>Chance alone may move a share here by up to %1 points.</source>
        <translation>Enbart slumpen kan ändra en andel här med upp till %1 procentenheter.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have too few answers to show or protect another.</source>
        <translation>
            <numerusform>%n grupp visas inte, eftersom den har för få svar eller skyddar en annan.</numerusform>
            <numerusform>%n grupper visas inte, eftersom de har för få svar eller skyddar en annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure to show here.</source>
        <translation>Det finns ingen siffra att visa här.</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>skyddad</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>sällsynt</translation>
    </message>
    <message>
        <source>Can&apos;t say</source>
        <translation>Kan inte säga</translation>
    </message>
    <message>
        <source>Highest: %1 (%2). Lowest: %3 (%4).</source>
        <translation>Högst: %1 (%2). Lägst: %3 (%4).</translation>
    </message>
    <message>
        <source>%1: every figure reads %2.</source>
        <translation>%1: varje siffra är %2.</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: högst %2 (%3), lägst %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>%n more differ(s) clearly or indicatively.</source>
        <translation>
            <numerusform>%n till skiljer sig tydligt eller riktgivande.</numerusform>
            <numerusform>%n till skiljer sig tydligt eller riktgivande.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answers from %2 to %3, n = %4.</source>
        <translation>%1: svar %2–%3, n = %4.</translation>
    </message>
    <message>
        <source>Results are shown only for groups of at least %1 respondents; where two traits are crossed, of at least %2.</source>
        <translation>Resultat visas bara för grupper med minst %1 svarande; när två bakgrundsuppgifter kombineras, för grupper med minst %2.</translation>
    </message>
    <message>
        <source>Every share is of those who gave an answer; skipped questions and &quot;can&apos;t say&quot; are told apart.</source>
        <translation>Varje andel är beräknad på dem som svarat; överhoppade frågor och svaret ”kan inte säga” redovisas för sig.</translation>
    </message>
    <message>
        <source>A difference is called clear when it holds at 95% for all comparisons of a chart together, and indicative when it holds alone.</source>
        <translation>En skillnad kallas tydlig när den gäller med 95&#xa0;% säkerhet för alla jämförelser i diagrammet tillsammans, och riktgivande när den gäller ensam.</translation>
    </message>
    <message>
        <source>How the results were made</source>
        <translation>Hur resultaten har tagits fram</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Samma siffror som tabell</translation>
    </message>
    <message>
        <source>Open answers, in no order</source>
        <translation>Öppna svar i slumpmässig ordning</translation>
    </message>
    <message>
        <source>does not compare</source>
        <translation>är inte jämförbart</translation>
    </message>
    <message>
        <source>Trend break %1 → %2: %3</source>
        <translation>Brott i tidsserien %1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (publicerad)</translation>
    </message>
    <message>
        <source>Hollow marks: published of %1, shown for orientation and not compared. %2.</source>
        <translation>Ihåliga märken är tidigare publicerade siffror från %1. De är bara riktgivande och jämförs inte med de andra. %2.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicerad</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Inte publicerad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 in &quot;%3&quot;, %4 in &quot;%5&quot;: a clear difference.</source>
        <translation>”%1”: %2 i ”%3”, %4 i ”%5”: en tydlig skillnad.</translation>
    </message>
    <message>
        <source>Chosen by rule: first the grades, then clear changes since the wave before, clear differences between groups and indicative changes, the largest first, then what is named most in the order of the form. One finding a question, ten at most.</source>
        <translation>Valda efter en regel: först betygen, sedan tydliga förändringar sedan förra omgången, tydliga skillnader mellan grupper och riktgivande förändringar, de största först, sist det som nämns mest i formulärets ordning. En iakttagelse per fråga, högst tio.</translation>
    </message>
    <message>
        <source>clear difference</source>
        <translation>tydlig skillnad</translation>
    </message>
    <message>
        <source>indicative difference</source>
        <translation>riktgivande skillnad</translation>
    </message>
    <message>
        <source>Not a group in this wave.</source>
        <translation>Inte en grupp i den här omgången.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Svarande</translation>
    </message>
    <message>
        <source>How many answered in each group.</source>
        <translation>Hur många som svarade i varje grupp.</translation>
    </message>
    <message>
        <source>Skipped most</source>
        <translation>Oftast överhoppade</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Every question may be skipped. Shares of all respondents.</source>
        <translation>Man får hoppa över vilken fråga som helst. Andelar av alla svarande.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Minsta grupp som visas</translation>
    </message>
    <message>
        <source>%1 respondents; where two traits are crossed, %2.</source>
        <translation>%1 svarande; när två bakgrundsuppgifter kombineras, %2.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>For every respondent and answer another set of answers gives the same results file. It was checked before the file was made.</source>
        <translation>För varje svarande och svar finns också andra svar som skulle ge samma resultatfil. Det kontrollerades innan filen skapades.</translation>
    </message>
    <message>
        <source>Only figures of the whole wave are in this file.</source>
        <translation>Den här filen innehåller bara siffror för hela omgången.</translation>
    </message>
    <message numerus="yes">
        <source>%n with too few respondents</source>
        <translation>
            <numerusform>%n med för få svarande</numerusform>
            <numerusform>%n med för få svarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to protect a smaller group</source>
        <translation>
            <numerusform>%n för att skydda en mindre grupp</numerusform>
            <numerusform>%n för att skydda en mindre grupp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 groups are not shown: %3.</source>
        <translation>%1 av %2 grupper visas inte: %3.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>This file holds figures of all respondents together.</source>
        <translation>Den här filen innehåller siffror för alla svarande tillsammans.</translation>
    </message>
    <message>
        <source>Answers from %1 to %2. %3.</source>
        <translation>Svar %1–%2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n svarande</numerusform>
            <numerusform>%n svarande</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few respondents to show anything</source>
        <translation>För få svarande för att något ska kunna visas</translation>
    </message>
    <message>
        <source>A draft, not published.</source>
        <translation>Ett utkast, inte publicerat.</translation>
    </message>
    <message>
        <source>A rehearsal: every answer is invented.</source>
        <translation>En övning: alla svar är påhittade.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>Övriga tillsammans</translation>
    </message>
    <message>
        <source>The waves have no figure here that compares.</source>
        <translation>Omgångarna har ingen jämförbar siffra här.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Share, % or mean</source>
        <translation>Andel, % eller medelvärde</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Nedre gräns</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Övre gräns</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Siffran som visas</translation>
    </message>
    <message>
        <source>Collected views</source>
        <translation>Samlade vyer</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Höjdpunkter</translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) from the whole country, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n öppet svar från hela landet, i en ordning som inte säger något.</numerusform>
            <numerusform>%n öppna svar från hela landet, i en ordning som inte säger något.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner of the survey read each of them and approved it; names, places and whatever else could tell who wrote it were taken out. Answers may have been left out, so they do not show how many people think something. Where fewer than %1 people answered in a language, their answers are shown in translation or not at all.</source>
        <translation>Enkätens ägare har läst och godkänt vart och ett av dem; namn, platser och annat som kunde avslöja vem som skrev har tagits bort. Svar kan ha utelämnats, så de visar inte hur många som tycker något. Där färre än %1 personer svarade på ett språk visas deras svar i översättning eller inte alls.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 → %3</source>
        <translation>”%1” %2 → %3</translation>
    </message>
    <message>
        <source>With the same mix of groups in both waves (&quot;%1&quot; as in %2): %3.</source>
        <translation>Med samma fördelning av grupper i båda omgångarna (”%1” som i %2): %3.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Alla svar</translation>
    </message>
    <message>
        <source>What the results file shows and how it was proved</source>
        <translation>Vad resultatfilen visar och hur den bevisades</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Frågeformulär</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Answers collected</source>
        <translation>Svaren samlades in</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>färre än 10</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programversion</translation>
    </message>
    <message>
        <source>Checksum (BLAKE2b-256)</source>
        <translation>Kontrollsumma (BLAKE2b-256)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>Groups shown: %1 of %2.</source>
        <translation>Grupper som visas: %1 av %2.</translation>
    </message>
    <message>
        <source>Questions in groups with figures: %1 of %2.</source>
        <translation>Frågor i grupper med siffror: %1 av %2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Shown or why not</source>
        <translation>Visas eller varför inte</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Questions crossed with each other, for everybody</source>
        <translation>Frågor i korstabeller, alla svarande</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Not shown: it could not be proved safe.</source>
        <translation>Visas inte: skyddet kunde inte bevisas.</translation>
    </message>
    <message>
        <source>Not shown: too few people for two rows.</source>
        <translation>Visas inte: för få svarande för två rader.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, %n row(s)</source>
        <translation>
            <numerusform>Visas, %n rad</numerusform>
            <numerusform>Visas, %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Öppna svar</translation>
    </message>
    <message>
        <source>none shown</source>
        <translation>inget visas</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), each approved by a person, in a random order</source>
        <translation>
            <numerusform>%n text som en person har godkänt, i slumpmässig ordning</numerusform>
            <numerusform>%n texter som en person har godkänt en för en, i slumpmässig ordning</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects the respondents</source>
        <translation>Vad som skyddar de svarande</translation>
    </message>
    <message>
        <source>A group is shown from %1 respondents on, two traits crossed from %2, a row of two questions crossed from %3.</source>
        <translation>En grupp visas från och med %1 svarande, två bakgrundsuppgifter i kombination från och med %2 och en rad i en korstabell av två frågor från och med %3.</translation>
    </message>
    <message>
        <source>No smaller group follows from adding and subtracting those shown. Which groups are shown depends on who belongs where, never on what anybody answered.</source>
        <translation>Ingen mindre grupp följer av att man lägger ihop eller drar ifrån dem som visas. Vilka grupper som visas beror på vilka som hör vart, aldrig på vad någon svarade.</translation>
    </message>
    <message>
        <source>Shares are bands that hold several whole counts; nobody alone moves one to an end, and no group is ever shown to be of one mind.</source>
        <translation>Andelarna är intervall som rymmer flera hela antal. Ingen flyttar ensam en andel till en ytterände, och ingen grupp visas någonsin som enig.</translation>
    </message>
    <message>
        <source>An answer stands alone only where at least %1 are expected to have given it; others are shown together.</source>
        <translation>Ett svar visas för sig bara där minst %1 väntas ha gett det; övriga visas tillsammans.</translation>
    </message>
    <message>
        <source>The file holds every figure that the program may ever show, and no answer of anybody.</source>
        <translation>Filen innehåller varje siffra som programmet någonsin kan visa, och ingens svar.</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Var noggrannheten minskades</translation>
    </message>
    <message>
        <source>None: every figure was proved as finely as the rules allow to show it.</source>
        <translation>Ingenstans: varje siffra bevisades så noggrant som reglerna tillåter att den visas.</translation>
    </message>
    <message>
        <source>%1: shown more coarsely, because finer figures were not proved.</source>
        <translation>%1: visas grövre, eftersom noggrannare siffror inte kunde bevisas.</translation>
    </message>
    <message>
        <source>%1: not shown for two traits together.</source>
        <translation>%1: visas inte för två bakgrundsuppgifter i kombination.</translation>
    </message>
    <message>
        <source>%1: shown for the whole country only.</source>
        <translation>%1: visas bara för hela landet.</translation>
    </message>
    <message>
        <source>%1: not shown.</source>
        <translation>%1: visas inte.</translation>
    </message>
    <message>
        <source>How it was proved</source>
        <translation>Hur skyddet bevisades</translation>
    </message>
    <message>
        <source>Questions tied to each other were proved together: %1 sets of them.</source>
        <translation>Frågor som hänger ihop bevisades tillsammans: %1 uppsättningar.</translation>
    </message>
    <message>
        <source>It was proved together with the earlier results of the wave: %1.</source>
        <translation>Bevisat tillsammans med omgångens tidigare resultat: %1.</translation>
    </message>
    <message>
        <source>Not promised: what is likely. Where 80% of a group agree, agreeing is the best guess of each.</source>
        <translation>Beviset gäller inte det som är sannolikt. Där 80&#xa0;% av en grupp instämmer är det den bästa gissningen om var och en.</translation>
    </message>
    <message>
        <source>To prove it again: %1</source>
        <translation>Bevisa på nytt: %1</translation>
    </message>
    <message>
        <source>For every answer of everybody, at least %1 by the figures shown, another complete set of responses was found in which that person answered otherwise and which gives exactly these figures. Each set was checked by counting it anew.</source>
        <translation>För varje svar (enligt de siffror som visas minst %1) hittades en annan fullständig uppsättning svar där personen svarade annorlunda och som ger exakt dessa siffror. Varje uppsättning kontrollerades genom att den räknades på nytt.</translation>
    </message>
    <message>
        <source>It is taken as known who answered, to which groups each belongs and who skipped what. To what follows from that alone no figure adds anything.</source>
        <translation>Det antas vara känt vilka som svarade, vilka grupper var och en hör till och vem som hoppade över vad. Till det som följer redan av detta lägger ingen siffra något.</translation>
    </message>
    <message>
        <source>%1: very small and very large shares shown more coarsely, because finer ones were not proved.</source>
        <translation>%1: mycket små och mycket stora andelar visas grövre, eftersom finare inte kunde bevisas.</translation>
    </message>
    <message>
        <source>asked of some</source>
        <translation>ställdes till en del</translation>
    </message>
    <message>
        <source>Compared: share of those who answered &quot;%1&quot;.</source>
        <translation>Här jämförs andelen som svarade ”%1”.</translation>
    </message>
    <message>
        <source>Asked only of those whose earlier answers led here; how many that were is not said.</source>
        <translation>Frågan ställdes bara till dem vars tidigare svar ledde hit; hur många de var sägs inte.</translation>
    </message>
    <message>
        <source>at most a third</source>
        <translation>högst en tredjedel</translation>
    </message>
    <message>
        <source>at least two thirds</source>
        <translation>minst två tredjedelar</translation>
    </message>
    <message>
        <source>Fewer than %1 answers, not shown.</source>
        <translation>Färre än %1 svar, resultatet visas inte.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (both %2).</source>
        <translation>Oftast: %1 (båda %2).</translation>
    </message>
    <message>
        <source>Most often: %1 (each %2).</source>
        <translation>Oftast: %1 (vardera %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have too few answers to show.</source>
        <translation>
            <numerusform>Svaren är för få: %n rad visas inte.</numerusform>
            <numerusform>Svaren är för få: %n rader visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can work out with certainty what somebody else answered, not even whoever knows who took part, their groups and what they skipped: it was proved answer by answer before the results file was written. What is likely can still be guessed.</source>
        <translation>Ingen kan med säkerhet sluta sig till någon annans svar, inte ens den som vet vilka som deltog, vilka grupper de hör till och vad de hoppade över. Det bevisades svar för svar innan resultatfilen skrevs. Det sannolika går ändå att gissa.</translation>
    </message>
    <message>
        <source>Method and sources: the program&apos;s help, &quot;The method, for a statistician&quot; (Langsrud 2024; Garfinkel and others 2019; Newcombe 1998; Holm 1979).</source>
        <translation>Metod och källor: programmets hjälp, ”Metoden för statistiker” (Langsrud 2024; Garfinkel m.fl. 2019; Newcombe 1998; Holm 1979).</translation>
    </message>
    <message>
        <source>←: shown together; the figure stands to the left.</source>
        <translation>←: visas tillsammans, talet står till vänster.</translation>
    </message>
</context>
<context>
    <name>ui::common::Action</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>Listen, and stop listening</source>
        <translation>Lyssna och sluta lyssna</translation>
    </message>
    <message>
        <source>Turn the screen black while listening, and back</source>
        <translation>Släck skärmen när du lyssnar och tänd den igen</translation>
    </message>
    <message>
        <source>Make the voice quieter</source>
        <translation>Sänk volymen</translation>
    </message>
    <message>
        <source>Make the voice louder</source>
        <translation>Höj volymen</translation>
    </message>
    <message>
        <source>For staff: close the kiosk</source>
        <translation>För personalen: stäng enkäten</translation>
    </message>
    <message>
        <source>In every window</source>
        <translation>I alla fönster</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Fieldwork: open answers</source>
        <translation>Fältarbete: öppna svar</translation>
    </message>
    <message>
        <source>Fieldwork: paper forms</source>
        <translation>Fältarbete: pappersblanketter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Översättningar</translation>
    </message>
</context>
<context>
    <name>ui::common::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>The help of the program is not in this copy of it.</source>
        <translation>Programmets hjälp saknas i den här kopian.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tangent</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>vad den gör</translation>
    </message>
</context>
<context>
    <name>ui::common::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Partnership Barometer</source>
        <translation>Partnerskapsbarometern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ui::common::LanguageSwitch</name>
    <message>
        <source>in use</source>
        <translation>används</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>visas bredvid</translation>
    </message>
</context>
<context>
    <name>ui::common::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n tecken inskrivet</numerusform>
            <numerusform>%n tecken inskrivna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::common::ProgressBar</name>
    <message>
        <source>%1%</source>
        <extracomment>How far work is. Finnish and Swedish have a space before the sign, one that no line breaks at.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ui::desk::BackupPage</name>
    <message>
        <source>Where shall the backup be?</source>
        <translation>Var ska säkerhetskopian sparas?</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Säkerhetskopior (*.backup)</translation>
    </message>
    <message>
        <source>The backup is ready</source>
        <translation>Säkerhetskopian är klar</translation>
    </message>
    <message>
        <source>Whoever could read the store can read it, and nobody else. Keep it on another disk.</source>
        <translation>Den som kan läsa svarsmappen kan läsa den, och ingen annan. Förvara den på en annan disk.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Vilken säkerhetskopia?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Where shall the store be?</source>
        <translation>Var ska svarsmappen finnas?</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are recovered</source>
        <translation>
            <numerusform>%n svar är räddat</numerusform>
            <numerusform>%n svar är räddade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says how many there were, so some may be missing.</source>
        <translation>Inget säger hur många de var, så några kan saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n svar kunde inte läsas.</numerusform>
            <numerusform>%n svar kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s) are kept as they are and go with the next response package.</source>
        <translation>
            <numerusform>%n skadad del behålls som den är och följer med nästa svarspaket.</numerusform>
            <numerusform>%n skadade delar behålls som de är och följer med nästa svarspaket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts by language and event are lost. The responses have them.</source>
        <translation>Antalen per språk och evenemang har gått förlorade. De finns kvar i svaren.</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Öppna svarsmappen</translation>
    </message>
    <message>
        <source>A folder on a stick, a card or another disk</source>
        <translation>En mapp på ett USB-minne, ett minneskort eller en annan disk</translation>
    </message>
    <message>
        <source>A second copy is kept from now on</source>
        <translation>En parallellkopia upprätthålls från och med nu</translation>
    </message>
    <message>
        <source>Each response is copied there as soon as it is safe here.</source>
        <translation>Varje svar kopieras dit så snart det är i säkerhet här.</translation>
    </message>
    <message>
        <source>If this disk fails, recovering takes what it needs from there.</source>
        <translation>Om den här disken går sönder tas det som saknas därifrån.</translation>
    </message>
    <message>
        <source>Erase this store for good?</source>
        <translation>Ska svarsmappen utplånas för gott?</translation>
    </message>
    <message>
        <source>Every response in it, its keys and its log are overwritten. Nothing brings them back.</source>
        <translation>Alla svar i den, nycklarna och loggen skrivs över. Inget återställer dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in it were never handed over.</source>
        <translation>
            <numerusform>%n svar i den har aldrig lämnats över.</numerusform>
            <numerusform>%n svar i den har aldrig lämnats över.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its day is %1.</source>
        <translation>Dagen då den ska utplånas är %1.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Utplåna den</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>The store is erased</source>
        <translation>Svarsmappen är utplånad</translation>
    </message>
    <message>
        <source>Everything in it was overwritten and removed.</source>
        <translation>Allt i den skrevs över och togs bort.</translation>
    </message>
    <message>
        <source>Backups, packages and second copies are files of their own. Erase them too.</source>
        <translation>Säkerhetskopior, svarspaket och parallellkopior är egna filer. Utplåna dem också.</translation>
    </message>
    <message>
        <source>Go on without a store</source>
        <translation>Fortsätt utan svarsmapp</translation>
    </message>
    <message>
        <source>Back up, recover, erase</source>
        <translation>Säkerhetskopiera, rädda, utplåna</translation>
    </message>
    <message>
        <source>A backup is the whole store in one file, on a stick or another disk. Make one at the end of each day.</source>
        <translation>En säkerhetskopia är hela svarsmappen i en fil, på ett USB-minne eller en annan disk. Gör en i slutet av varje dag.</translation>
    </message>
    <message>
        <source>The store is being copied</source>
        <translation>Svarsmappen kopieras</translation>
    </message>
    <message>
        <source>Write a backup</source>
        <translation>Skriv en säkerhetskopia</translation>
    </message>
    <message>
        <source>Is a machine lost or broken? A backup becomes a store again, in a new folder. The backup stays as it is.</source>
        <translation>Är en dator borta eller trasig? Av en säkerhetskopia kan svarsmappen skapas igen, på ett nytt ställe. Kopian lämnas som den är.</translation>
    </message>
    <message>
        <source>Make a store from a backup</source>
        <translation>Skapa en svarsmapp av en säkerhetskopia</translation>
    </message>
    <message>
        <source>A second copy on a card, a stick or another disk takes in every response while the kiosk is in use, so that a broken disk loses nothing.</source>
        <translation>En parallellkopia på ett minneskort, ett USB-minne eller en annan disk tar emot varje svar medan enkäten pågår, så att inget går förlorat om disken går sönder.</translation>
    </message>
    <message>
        <source>Keep a second copy</source>
        <translation>Upprätthåll en parallellkopia</translation>
    </message>
    <message>
        <source>Is the day come by which the responses are to be erased, or are they in the archive?</source>
        <translation>Har dagen kommit då svaren ska vara utplånade, eller finns de redan i arkivet?</translation>
    </message>
    <message>
        <source>Erase this store</source>
        <translation>Utplåna svarsmappen</translation>
    </message>
    <message>
        <source>It was written and read back. Every response in the store was checked before.</source>
        <translation>Den skrevs och lästes tillbaka. Innan dess kontrollerades varje svar i svarsmappen.</translation>
    </message>
    <message>
        <source>The store is recovered; there were no responses in it</source>
        <translation>Svarsmappen är räddad; den innehöll inga svar</translation>
    </message>
    <message>
        <source>No store is open here: open one to copy or erase it.</source>
        <translation>Ingen svarsmapp är öppen här: öppna den som du vill kopiera eller utplåna.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 säkerhetskopia %2</translation>
    </message>
</context>
<context>
    <name>ui::desk::CheckLine</name>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observera</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Inte i ordning</translation>
    </message>
</context>
<context>
    <name>ui::desk::ChooseStorePage</name>
    <message>
        <source>There is no store on this machine yet</source>
        <translation>Det finns ingen svarsmapp på den här datorn ännu</translation>
    </message>
    <message>
        <source>A store is a folder that keeps the responses to one wave. Choose the wave, then where the folder shall be.</source>
        <translation>I en svarsmapp bevaras svaren i en omgång. Välj omgången och sedan var mappen ska ligga.</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Skapa svarsmappen</translation>
    </message>
    <message>
        <source>Is there one already, perhaps on another disk?</source>
        <translation>Finns det redan en, kanske på en annan disk?</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Öppna en svarsmapp</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>At the office: keys, merging, backups</source>
        <translation>På kontoret: nycklar, sammanföring, säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>ui::desk::DataCheckPage</name>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Välj nyckelfilen och skriv dess lösenfras.</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Inget märkligt hittades</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to look at</source>
        <translation>
            <numerusform>%n svar att granska</numerusform>
            <numerusform>%n svar att granska</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this says that a response is wrong. Leave out what was answered twice or as a test, and say why; answers are not shown here. When the first draft is made it is settled for good who counts.</source>
        <translation>Inget av detta säger att ett svar är fel. Utelämna det som har besvarats två gånger eller som prov och ange varför; svarens innehåll visas inte här. När det första utkastet har gjorts är det slutligt avgjort vilka svar som räknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in the results.</source>
        <translation>
            <numerusform>%n svar räknas i resultaten.</numerusform>
            <numerusform>%n svar räknas i resultaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n svar innehåller bara bakgrundsuppgifter, så det räknas ändå inte.</numerusform>
            <numerusform>%n svar innehåller bara bakgrundsuppgifter, så de räknas ändå inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 groups are large enough to be shown.</source>
        <translation>%1: %2 av %3 grupper är stora nog att visas.</translation>
    </message>
    <message>
        <source>Keep this and finish the check</source>
        <translation>Spara detta och avsluta granskningen</translation>
    </message>
    <message>
        <source>The data check is done</source>
        <translation>Materialet är granskat</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out.</source>
        <translation>
            <numerusform>%n svar är utelämnat.</numerusform>
            <numerusform>%n svar är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each decision and its reason stands in the store&apos;s log.</source>
        <translation>Varje beslut och dess skäl står i svarsmappens logg.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tillbaka till resultaten</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Räknas</translation>
    </message>
    <message>
        <source>Left out: answered twice</source>
        <translation>Utelämnat: besvarat två gånger</translation>
    </message>
    <message>
        <source>Left out: a test of the machine</source>
        <translation>Utelämnat: ett prov av datorn</translation>
    </message>
    <message>
        <source>Left out: not meant to be asked</source>
        <translation>Utelämnat: hör inte till målgruppen</translation>
    </message>
    <message>
        <source>Left out: answered without reading</source>
        <translation>Utelämnat: besvarat utan att frågorna lästs</translation>
    </message>
    <message>
        <source>Left out: the person asked for it</source>
        <translation>Utelämnat: den svarande bad om det</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>pappersblankett</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>enkät på dator</translation>
    </message>
    <message>
        <source>Response %1: %2, %3, %4</source>
        <extracomment>%1: number in this list, %2: event or day, %3: language, %4: &quot;kiosk&quot; or &quot;paper form&quot;</extracomment>
        <translation>Svar %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 of %2 questions and rows answered</source>
        <translation>%1 av %2 frågor och rader besvarade</translation>
    </message>
    <message>
        <source>, interrupted</source>
        <translation>, avbrutet</translation>
    </message>
    <message>
        <source>Settled: results were made already.</source>
        <translation>Avgjort: resultat har redan gjorts.</translation>
    </message>
    <message>
        <source>Every answer is the same as in response %1.</source>
        <translation>Alla svar är desamma som i svar %1.</translation>
    </message>
    <message>
        <source>Nearly every answer is as in response %1.</source>
        <translation>Nästan alla svar är som i svar %1.</translation>
    </message>
    <message>
        <source>One grade from the first row to the last, in every table.</source>
        <translation>Samma betyg från första raden till den sista, i varje tabell.</translation>
    </message>
    <message>
        <source>The day is outside the wave.</source>
        <translation>Dagen ligger utanför omgången.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Granska materialet</translation>
    </message>
    <message>
        <source>Before results are made, look for responses that were given twice, that are tests of the machine, or that were answered without reading. Only where a response came from and how much of it was answered is shown, never the answers.</source>
        <translation>Leta innan resultaten tas fram efter svar som har lämnats två gånger, som är prov av datorn eller där frågorna inte har lästs. Bara varifrån ett svar kom och hur mycket av det som besvarades visas, aldrig svaren.</translation>
    </message>
    <message>
        <source>The responses are being looked through</source>
        <translation>Svaren gås igenom</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them, on this machine and for this only.</source>
        <translation>Svaren är krypterade. Ägarens nyckel öppnar dem, på den här datorn och bara för detta.</translation>
    </message>
    <message>
        <source>Look through the responses</source>
        <translation>Gå igenom svaren</translation>
    </message>
    <message>
        <source>Show every response</source>
        <translation>Visa varje svar</translation>
    </message>
    <message>
        <source>No response is like that.</source>
        <translation>Inget svar är sådant.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 av %3</translation>
    </message>
    <message>
        <source>Find a response by its number, or by words of its line</source>
        <translation>Sök ett svar med dess nummer eller med ord på dess rad</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Further ones</source>
        <translation>Följande</translation>
    </message>
    <message>
        <source>Leave the data check without keeping your decisions?</source>
        <translation>Vill du lämna granskningen utan att spara dina beslut?</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would be forgotten.</source>
        <translation>
            <numerusform>%n beslut skulle gå förlorat.</numerusform>
            <numerusform>%n beslut skulle gå förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep them, go on and press “%1”.</source>
        <translation>Vill du behålla dem, fortsätt och tryck på ”%1”.</translation>
    </message>
    <message>
        <source>Leave the check</source>
        <translation>Lämna utan att spara</translation>
    </message>
    <message>
        <source>No response counts in the results yet.</source>
        <translation>Inget svar räknas ännu med i resultaten.</translation>
    </message>
    <message>
        <source>No response is left out.</source>
        <translation>Inget svar är utelämnat.</translation>
    </message>
    <message>
        <source>These are the first ones.</source>
        <translation>Det här är de första.</translation>
    </message>
    <message>
        <source>These are the last ones.</source>
        <translation>Det här är de sista.</translation>
    </message>
</context>
<context>
    <name>ui::desk::DayPage</name>
    <message>
        <source>The store is whole.</source>
        <translation>Svarsmappen är hel.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Svarsmappen är skadad. Samla inte in svar i den.</translation>
    </message>
    <message>
        <source>This machine was checked today, and nothing failed.</source>
        <translation>Datorn har kontrollerats i dag, och allt var i ordning.</translation>
    </message>
    <message>
        <source>Check this machine: screen, sound, disk, clock and keys.</source>
        <translation>Kontrollera datorn: skärm, ljud, disk, klocka och tangenter.</translation>
    </message>
    <message>
        <source>No event is planned for today.</source>
        <translation>Inget evenemang är planerat för i dag.</translation>
    </message>
    <message>
        <source>Today&apos;s event: %1</source>
        <translation>Dagens evenemang: %1</translation>
    </message>
    <message>
        <source>The staff number is set. Whoever closes the kiosk knows it.</source>
        <translation>Personalkoden är vald. Den som stänger enkäten känner till den.</translation>
    </message>
    <message>
        <source>Choose the staff number with which the kiosk is left.</source>
        <translation>Välj personalkoden som enkäten stängs med.</translation>
    </message>
    <message>
        <source>The responses are sealed. Compare the words once more with those of the office: %1</source>
        <translation>Svaren är krypterade med ägarens nyckel. Jämför orden än en gång med kontorets: %1</translation>
    </message>
    <message>
        <source>The responses are not sealed: who has this folder can read them.</source>
        <translation>Svaren är inte krypterade med ägarens nyckel: den som har mappen kan läsa dem.</translation>
    </message>
    <message>
        <source>The card or stick with the second copy is in its place.</source>
        <translation>Minneskortet eller USB-minnet med parallellkopian är på sin plats.</translation>
    </message>
    <message>
        <source>Put in the card or stick with the second copy: %1</source>
        <translation>Sätt in minneskortet eller USB-minnet med parallellkopian: %1</translation>
    </message>
    <message>
        <source>The store is damaged. Do not switch the machine off, and ask for help.</source>
        <translation>Svarsmappen är skadad. Stäng inte av datorn, be om hjälp.</translation>
    </message>
    <message>
        <source>Every response was handed over.</source>
        <translation>Alla svar har lämnats över.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n svar väntar på att lämnas över.</numerusform>
            <numerusform>%n svar väntar på att lämnas över.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made today.</source>
        <translation>En säkerhetskopia gjordes i dag.</translation>
    </message>
    <message>
        <source>Make a backup on a stick or another disk.</source>
        <translation>Gör en säkerhetskopia på ett USB-minne eller en annan disk.</translation>
    </message>
    <message>
        <source>The second copy holds every response. Take it with you apart from the machine.</source>
        <translation>Parallellkopian innehåller alla svar. Ta den med dig, men inte tillsammans med datorn.</translation>
    </message>
    <message>
        <source>Switch the machine off, do not only close it: what is sealed is safe then even from a thief.</source>
        <translation>Stäng av datorn, fäll inte bara ihop den: då är det krypterade säkert även för en tjuv.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Kontrollera den här datorn</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planera ett evenemang</translation>
    </message>
    <message>
        <source>Choose the number</source>
        <translation>Välj koden</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Lämna över svaren</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Börja dagen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>From top to bottom, before the doors open.</source>
        <translation>Uppifrån och ned innan dörrarna öppnas.</translation>
    </message>
    <message>
        <source>From top to bottom, before the machine is packed.</source>
        <translation>Uppifrån och ned innan datorn packas ihop.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Starta enkäten för dem som svarar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Somebody had begun to answer when the kiosk ended. Handing over keeps these answers as an interrupted response.</source>
        <translation>Någon hade börjat svara när enkäten stängdes. När svaren lämnas över sparas de här som ett avbrutet svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine; each was checked just now.</source>
        <translation>
            <numerusform>%n svar är i säkerhet på datorn; det kontrollerades nyss.</numerusform>
            <numerusform>%n svar är i säkerhet på datorn; vart och ett kontrollerades nyss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>Pappersblanketter</translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) of paper forms wait to be finished and saved into the store.</source>
        <translation>
            <numerusform>%n bunt pappersblanketter väntar på att bli färdig och sparas i svarsmappen.</numerusform>
            <numerusform>%n buntar pappersblanketter väntar på att bli färdiga och sparas i svarsmappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no responses on this machine now. The store was checked, and it is whole.</source>
        <translation>Det finns inga svar på den här datorn just nu. Svarsmappen är granskad och hel.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Det finns ännu inget att lämna över.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it, and ask for help.</source>
        <translation>Svarsmappen är skadad. Samla inte in svar i den utan be om hjälp.</translation>
    </message>
</context>
<context>
    <name>ui::desk::DeskWindow</name>
    <message>
        <source>Open a store</source>
        <translation>Öppna en svarsmapp</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Fältarbete</translation>
    </message>
    <message>
        <source>Where shall the pass sheet be?</source>
        <translation>Var ska kontrollbladet sparas?</translation>
    </message>
    <message>
        <source>Pages to print (*.html)</source>
        <translation>Sidor att skriva ut (*.html)</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>Hör du det här?</translation>
    </message>
    <message>
        <source>Partnership Barometer</source>
        <translation>Partnerskapsbarometern</translation>
    </message>
    <message>
        <source>Where shall the copy to practise with be?</source>
        <translation>Var ska övningskopian finnas?</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>övning</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>REHEARSAL: nothing here is an answer of a real person</source>
        <translation>ÖVNING: inget här är ett svar från en riktig människa</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>self-check %1</source>
        <translation>datorkontroll %1</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultat</translation>
    </message>
</context>
<context>
    <name>ui::desk::EventPage</name>
    <message>
        <source>Give the place of the event, so that the responses can be noted under it.</source>
        <translation>Ange evenemangets plats, så att svaren kan antecknas för evenemanget.</translation>
    </message>
    <message>
        <source>Give the day like this: %1</source>
        <translation>Ange dagen så här: %1</translation>
    </message>
    <message>
        <source>Answers are collected from %1 to %2. Choose a day in between.</source>
        <translation>Svar samlas in %1–%2. Välj en dag däremellan.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Välj minst ett språk.</translation>
    </message>
    <message>
        <source>Give a whole number up to %1, or leave this empty.</source>
        <translation>Ange ett heltal, högst %1, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Var och när?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>På vilka språk?</translation>
    </message>
    <message>
        <source>How near are staff?</source>
        <translation>Hur nära är personalen?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stämmer det här?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Region (may be left empty)</source>
        <translation>Landskap (kan lämnas tomt)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Responses hoped for (may be left empty)</source>
        <translation>Önskat antal svar (kan lämnas tomt)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) missing, so it cannot be offered</source>
        <translation>
            <numerusform>%1: %n text saknas, så språket kan inte erbjudas</numerusform>
            <numerusform>%1: %n texter saknas, så språket kan inte erbjudas</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>How long does the kiosk wait for somebody who does nothing?</source>
        <translation>Hur länge väntar enkäten på den som inte gör något?</translation>
    </message>
    <message>
        <source>When are there keys on the screen?</source>
        <translation>När visas tangentbordet på skärmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer to read the survey aloud, through headphones</source>
        <translation>Erbjud uppläsning av enkäten i hörlurar</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Spara evenemanget</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>If the program breaks off, let whoever was answering continue for a short time. Another person who says so would see the answers</source>
        <translation>Om programmet bryts, låt den som svarade fortsätta en kort stund. En annan person som uppger sig vara den ser svaren</translation>
    </message>
    <message>
        <source>Leave the event unplanned?</source>
        <translation>Vill du lämna evenemanget oplanerat?</translation>
    </message>
    <message>
        <source>What you filled in about the event is forgotten.</source>
        <translation>Det du har fyllt i om evenemanget sparas inte.</translation>
    </message>
    <message>
        <source>Leave it unplanned</source>
        <translation>Lämna det oplanerat</translation>
    </message>
</context>
<context>
    <name>ui::desk::EventWords</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Övervakad</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Med hjälp</translation>
    </message>
    <message>
        <source>Nobody stands beside the machine. The kiosk fills the screen and is left with the staff number only.</source>
        <translation>Ingen står bredvid datorn. Enkäten fyller skärmen och lämnas bara med personalkoden.</translation>
    </message>
    <message>
        <source>Staff are in the room. The kiosk fills the screen and is left by the hidden entry, without a number. It waits twice as long for somebody who does nothing.</source>
        <translation>Personal finns i rummet. Enkäten fyller skärmen och lämnas via ett dolt ställe, utan kod. Den väntar dubbelt så länge på den som inte gör något.</translation>
    </message>
    <message>
        <source>Staff help people at the machine. The kiosk is an ordinary window, keys are on the screen, and it waits four times as long.</source>
        <translation>Personalen hjälper dem som svarar vid datorn. Enkäten är ett vanligt fönster, tangentbordet visas på skärmen och väntetiden är fyra gånger så lång.</translation>
    </message>
    <message>
        <source>When a text field is touched</source>
        <translation>När man rör vid ett textfält</translation>
    </message>
    <message>
        <source>At every text field</source>
        <translation>Vid varje textfält</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>färre än 10</translation>
    </message>
    <message>
        <source>Responses: %1 of %2.</source>
        <translation>Svar: %1 av %2.</translation>
    </message>
    <message>
        <source>Responses: %1.</source>
        <translation>Svar: %1.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Responses hoped for</source>
        <translation>Önskat antal svar</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Övervakning</translation>
    </message>
    <message>
        <source>Waits for somebody who does nothing</source>
        <translation>Väntar på den som inte gör något</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Tangentbord på skärmen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Uppläsning</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>erbjuds inte</translation>
    </message>
    <message>
        <source>After a crash of the program</source>
        <translation>Om programmet kraschar</translation>
    </message>
    <message numerus="yes">
        <source>who was answering may continue, for %n second(s)</source>
        <translation>
            <numerusform>den som svarade kan fortsätta, i %n sekund</numerusform>
            <numerusform>den som svarade kan fortsätta, i %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::FactWriter</name>
    <message>
        <source>Wave %1, open from %2 to %3</source>
        <translation>Omgång %1, öppen %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them left before the end; their answers are kept.</source>
        <translation>
            <numerusform>%n svarande slutade i förtid; svaren är sparade.</numerusform>
            <numerusform>%n svarande slutade i förtid; svaren är sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The responses are not sealed: who has this folder can read them.</source>
        <translation>Svaren är inte krypterade med ägarens nyckel: den som har mappen kan läsa dem.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Svarsmappen är skadad. Samla inte in svar i den.</translation>
    </message>
    <message>
        <source>Its file local.key is missing or cannot be read, and without it nobody can read the responses. Copy it there from the second copy of the store, or make the store anew from your last backup.</source>
        <translation>Dess fil local.key saknas eller kan inte läsas, och utan den kan ingen läsa svaren. Kopiera den dit från svarsmappens parallellkopia eller skapa svarsmappen på nytt från din senaste säkerhetskopia.</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and ask for help with recovering it.</source>
        <translation>Behåll mappen som den är och be om hjälp med att rädda den.</translation>
    </message>
    <message>
        <source>The store is ready for the first response.</source>
        <translation>Svarsmappen är redo att ta emot det första svaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine.</source>
        <translation>
            <numerusform>%n svar är i säkerhet på den här datorn.</numerusform>
            <numerusform>%n svar är i säkerhet på den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>REHEARSAL: the responses in this store are invented.</source>
        <translation>ÖVNING: svaren i den här svarsmappen är påhittade.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is not open yet.</source>
        <translation>Enligt den här datorn är det %1: omgången har inte öppnats ännu.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is closed.</source>
        <translation>Enligt den här datorn är det %1: omgången är avslutad.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is open.</source>
        <translation>Enligt den här datorn är det %1: omgången är öppen.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more response(s).</source>
        <translation>
            <numerusform>Det finns plats för %n svar till.</numerusform>
            <numerusform>Det finns plats för %n svar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free on the disk.</source>
        <translation>%1 är ledigt på disken.</translation>
    </message>
    <message>
        <source>(too few to show)</source>
        <translation>(för få för att visas)</translation>
    </message>
    <message>
        <source>By language: %1.</source>
        <translation>Efter språk: %1.</translation>
    </message>
    <message>
        <source>The responses are sealed: only their owner can read them. Words of the seal: %1.</source>
        <translation>Svaren är krypterade med ägarens nyckel: bara ägaren kan läsa dem. Krypteringens ord: %1.</translation>
    </message>
    <message>
        <source>The second copy cannot be reached: %1. Put the card or stick back.</source>
        <translation>Parallellkopian går inte att nå: %1. Sätt tillbaka minneskortet eller USB-minnet.</translation>
    </message>
    <message>
        <source>The second copy is behind. It catches up when the kiosk is started.</source>
        <translation>Parallellkopian ligger efter. Den kommer i kapp när enkäten öppnas.</translation>
    </message>
    <message>
        <source>A second copy with every response is on another disk.</source>
        <translation>En parallellkopia med alla svar finns på en annan disk.</translation>
    </message>
    <message>
        <source>Every response was handed over, last on %1.</source>
        <translation>Alla svar har lämnats över, senast %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over; the last package was written on %1.</source>
        <translation>
            <numerusform>%n svar väntar på att lämnas över; det senaste paketet skrevs %1.</numerusform>
            <numerusform>%n svar väntar på att lämnas över; det senaste paketet skrevs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made, the last on %1.</source>
        <translation>
            <numerusform>%n säkerhetskopia gjord, den senaste %1.</numerusform>
            <numerusform>%n säkerhetskopior gjorda, den senaste %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The responses were to be erased by %1. Erase them at the office page, or say why not.</source>
        <translation>Svaren skulle ha utplånats senast %1. Utplåna dem på kontorssidan, eller motivera varför de bevaras.</translation>
    </message>
    <message>
        <source>The responses are to be erased by %1.</source>
        <translation>Svaren ska vara utplånade senast %1.</translation>
    </message>
    <message>
        <source>This machine takes events of the office with the words %1.</source>
        <translation>Datorn tar emot evenemang från kontoret med orden %1.</translation>
    </message>
    <message>
        <source>The texts of the survey are those of this program.</source>
        <translation>Enkätens texter är desamma som i det här programmet.</translation>
    </message>
    <message>
        <source>The survey has texts of its own: %1.</source>
        <translation>Enkäten har egna texter: %1.</translation>
    </message>
    <message>
        <source>There are enough responses to publish results of them.</source>
        <translation>Det finns tillräckligt många svar för att publicera resultat.</translation>
    </message>
    <message>
        <source>Results cannot be published yet: at least %1 responses are needed.</source>
        <translation>Resultat kan inte publiceras ännu: minst %1 svar behövs.</translation>
    </message>
    <message>
        <source>The last response was safe on the disk at about %1.</source>
        <translation>Det senaste svaret var tryggt på disken ungefär klockan %1.</translation>
    </message>
    <message>
        <source>The store was written to last on %1.</source>
        <translation>Den senaste skrivningen i svarsmappen gjordes %1.</translation>
    </message>
    <message numerus="yes">
        <source>About %n response(s) an hour since the kiosk was started: at this pace about %1 by %2.</source>
        <translation>
            <numerusform>Ungefär %n svar i timmen sedan enkäten öppnades: i den takten omkring %1 till klockan %2.</numerusform>
            <numerusform>Ungefär %n svar i timmen sedan enkäten öppnades: i den takten omkring %1 till klockan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 responses hoped for are there.</source>
        <translation>De önskade %1 svaren har kommit in.</translation>
    </message>
    <message>
        <source>At this pace the %1 responses hoped for are there at about %2.</source>
        <translation>I den här takten har de önskade %1 svaren kommit in ungefär klockan %2.</translation>
    </message>
    <message>
        <source>At this pace the %1 responses hoped for are not reached today.</source>
        <translation>I den här takten nås inte de önskade %1 svaren i dag.</translation>
    </message>
    <message>
        <source>This machine says it is %1, but the store was already used on %2. Set its clock.</source>
        <translation>Enligt datorn är det i dag %1, men svarsmappen användes redan %2. Ställ datorns klocka.</translation>
    </message>
    <message>
        <source>The second copy took answers when the disk of this store failed: %1. Starting the kiosk or handing over takes them back. Check the disk first.</source>
        <translation>Parallellkopian tog emot svar när svarsmappens disk gick sönder: %1. När enkäten startas eller svaren överlämnas tas de tillbaka. Kontrollera disken först.</translation>
    </message>
    <message>
        <source>No copy has been made yet: the responses are on this disk alone.</source>
        <translation>Ingen kopia har gjorts ännu: svaren finns bara på den här disken.</translation>
    </message>
    <message>
        <source>Every response in the store was checked at %1: it is whole.</source>
        <translation>Varje svar i svarsmappen kontrollerades klockan %1: den är hel.</translation>
    </message>
    <message>
        <source>How many left before the end is not shown, so that nobody is recognised; their answers are kept.</source>
        <translation>Hur många som avbröt visas inte, så att ingen känns igen. Deras svar är sparade.</translation>
    </message>
    <message>
        <source>Not with a damaged store: recover it first.</source>
        <translation>Svarsmappen är skadad: reparera den först.</translation>
    </message>
    <message>
        <source>This is the archive of the office. People answer in the stores of the machines.</source>
        <translation>Det här är kontorets arkiv. Enkäten besvaras i datorernas svarsmappar.</translation>
    </message>
    <message>
        <source>A results file is made of responses, and there are none here yet.</source>
        <translation>En resultatfil görs av svar, och här finns det inga ännu.</translation>
    </message>
    <message>
        <source>There is no room for another response. Hand the responses over.</source>
        <translation>Det finns inte plats för fler svar. Lämna över svaren.</translation>
    </message>
</context>
<context>
    <name>ui::desk::HandOverPage</name>
    <message>
        <source>Where shall the response package be?</source>
        <translation>Var ska svarspaketet sparas?</translation>
    </message>
    <message>
        <source>Response packages (*.bundle)</source>
        <translation>Svarspaket (*.bundle)</translation>
    </message>
    <message>
        <source>The response package is ready</source>
        <translation>Svarspaketet är klart</translation>
    </message>
    <message>
        <source>When it has arrived, let the receiver read these four words to you by telephone.</source>
        <translation>När det har kommit fram, låt mottagaren läsa upp de fyra orden för dig per telefon.</translation>
    </message>
    <message numerus="yes">
        <source>Package %1 holds %n response(s). It was written and read back.</source>
        <translation>
            <numerusform>Paket %1 innehåller %n svar. Det skrevs och lästes tillbaka.</numerusform>
            <numerusform>Paket %1 innehåller %n svar. Det skrevs och lästes tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 5 of them are new. Wait for more if you can: who sees two packages learns something of the few between them.</source>
        <translation>Färre än 5 av dem är nya. Vänta på fler om du kan: den som ser två paket kan få veta något om de få som kom däremellan.</translation>
    </message>
    <message>
        <source>It is sealed, so it may be mailed.</source>
        <translation>Det är krypterat, så det får skickas per e-post.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Carry it on a stick, do not mail it.</source>
        <translation>Det är inte krypterat: den som har det kan läsa svaren. Ta med det på ett USB-minne, skicka det inte per e-post.</translation>
    </message>
    <message>
        <source>The store keeps the responses until a receipt from the office frees them.</source>
        <translation>Svarsmappen behåller svaren tills ett kvitto från kontoret frigör dem.</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation>Vilket kvitto?</translation>
    </message>
    <message>
        <source>Receipts (*.receipt)</source>
        <translation>Kvitton (*.receipt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>The receipt is used</source>
        <translation>Kvittot är använt</translation>
    </message>
    <message>
        <source>This receipt was used before</source>
        <translation>Kvittot har använts tidigare</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are in the archive. Their places here are free and overwritten.</source>
        <translation>
            <numerusform>%n svar finns i arkivet. Dess plats här är fri och överskriven.</numerusform>
            <numerusform>%n svar finns i arkivet. Deras platser här är fria och överskrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this store is freed by it. Every response is where it was.</source>
        <translation>Det frigör inget i svarsmappen. Varje svar är där det var.</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Lämna över svaren</translation>
    </message>
    <message>
        <source>All responses of this store go into one file, the response package. It is signed, written and read back. Carry it to the office on a stick, or mail it when it is sealed.</source>
        <translation>Alla svar i svarsmappen läggs i en fil, svarspaketet. Det signeras, skrivs och läses tillbaka. Ta det till kontoret på ett USB-minne, eller skicka det per e-post när det är krypterat.</translation>
    </message>
    <message>
        <source>The response package is being written</source>
        <translation>Svarspaketet skrivs</translation>
    </message>
    <message>
        <source>Write the response package</source>
        <translation>Skriv svarspaketet</translation>
    </message>
    <message>
        <source>Has the office sent a receipt? The responses it lists are in the archive; here their places become free.</source>
        <translation>Har kontoret skickat ett kvitto? Svaren i det finns i arkivet; här blir deras platser fria.</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Läs ett kvitto</translation>
    </message>
    <message>
        <source>A text for the mail</source>
        <translation>En text till e-posten</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>%1 package</source>
        <translation>%1 paket</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyChoice</name>
    <message>
        <source>Key %1</source>
        <translation>Nyckel %1</translation>
    </message>
    <message>
        <source>%1: %2, last tried on %3</source>
        <translation>%1: %2, senast prövad %3</translation>
    </message>
    <message>
        <source>That is more than a month ago. Ask its owner to try it again soon.</source>
        <translation>Det är över en månad sedan. Be ägaren pröva den på nytt snart.</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyEntry</name>
    <message>
        <source>Which key file?</source>
        <translation>Vilken nyckelfil?</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Nyckelfiler (*.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>No key file is chosen yet.</source>
        <translation>Ingen nyckelfil är vald än.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Välj nyckelfilen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Show the letters on the screen</source>
        <translation>Visa tecknen på skärmen</translation>
    </message>
    <message>
        <source>The owner&apos;s key is open until you leave the results.</source>
        <translation>Ägarens nyckel är öppen tills du lämnar resultaten.</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyingPage</name>
    <message>
        <source>The form is whole. Enter saves it.</source>
        <translation>Hela blanketten är registrerad. Enter sparar den.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save this form and begin the next</source>
        <translation>spara blanketten och börja på nästa</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>go back into it</source>
        <translation>gå tillbaka in i den</translation>
    </message>
    <message>
        <source>Field %1 of %2</source>
        <translation>Fält %1 av %2</translation>
    </message>
    <message>
        <source>Not asked after the answers above</source>
        <translation>Frågan ställs inte på grund av svaren ovan</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>lämnad tom</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläslig</translation>
    </message>
    <message>
        <source>too many marked</source>
        <translation>för många markerade</translation>
    </message>
    <message>
        <source>as on the form before</source>
        <translation>som på föregående blankett</translation>
    </message>
    <message>
        <source>pass over everything that is not asked</source>
        <translation>hoppa över allt som inte ska besvaras</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>Before: %1 – %2</source>
        <translation>Föregående: %1 – %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Ett tal från %1 till %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Leave the pile for now</source>
        <translation>Lämna bunten tills vidare</translation>
    </message>
    <message>
        <source>What is written on the form</source>
        <translation>Det som står på blanketten</translation>
    </message>
    <message>
        <source>No choice has this number.</source>
        <translation>Inget alternativ har det här numret.</translation>
    </message>
    <message>
        <source>This choice is typed already.</source>
        <translation>Det här alternativet är redan registrerat.</translation>
    </message>
    <message>
        <source>At most %1. If more are marked, press * for too many.</source>
        <translation>Högst %1. Om fler är markerade, tryck på *.</translation>
    </message>
    <message>
        <source>This choice stands alone. If it is marked with others, press * for too many.</source>
        <translation>Det här alternativet kan inte kombineras med andra. Om det är markerat tillsammans med andra, tryck på *.</translation>
    </message>
    <message>
        <source>The number is outside the limits.</source>
        <translation>Talet ligger utanför gränserna.</translation>
    </message>
    <message>
        <source>This key does nothing here.</source>
        <translation>Den här tangenten gör inget här.</translation>
    </message>
    <message>
        <source>Nothing is typed. If it is left empty, press the minus key.</source>
        <translation>Inget är registrerat. Om fältet är tomt, tryck på minus.</translation>
    </message>
    <message>
        <source>The text is too long. It can have %1 characters.</source>
        <translation>Texten är för lång. Den kan ha %1 tecken.</translation>
    </message>
    <message>
        <source>The form before has nothing here that could be taken over.</source>
        <translation>Föregående blankett har inget här som kan kopieras.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Another language of the form</source>
        <translation>Ett annat språk på blanketten</translation>
    </message>
    <message>
        <source>Language of the form: %1</source>
        <translation>Blankettens språk: %1</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeysPage</name>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Välj nyckelfilen och skriv dess lösenfras.</translation>
    </message>
    <message>
        <source>Where shall the key be?</source>
        <translation>Var ska nyckeln sparas?</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Nyckelfiler (*.key)</translation>
    </message>
    <message>
        <source>The key is made, and it works</source>
        <translation>Nyckeln är skapad, och den fungerar</translation>
    </message>
    <message>
        <source>The key stays with its owner: %1</source>
        <translation>Nyckeln stannar hos sin ägare: %1</translation>
    </message>
    <message>
        <source>This half goes to the machines that collect: %1</source>
        <translation>Den här halvan går till datorerna som samlar in: %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Nyckeln fungerar</translation>
    </message>
    <message>
        <source>The passphrase is right.</source>
        <translation>Lösenfrasen är rätt.</translation>
    </message>
    <message>
        <source>An invented response was sealed to the key and opened with it.</source>
        <translation>Ett påhittat svar krypterades med nyckeln och öppnades med den.</translation>
    </message>
    <message>
        <source>The day is noted in the public half. Try each key once a month.</source>
        <translation>Dagen är antecknad i den offentliga halvan. Pröva varje nyckel en gång i månaden.</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Lösenfrasen är ändrad</translation>
    </message>
    <message>
        <source>The key is the same, and so is everything sealed to it.</source>
        <translation>Nyckeln är densamma, och likaså allt som krypterats med den.</translation>
    </message>
    <message>
        <source>Older copies of the file still open with the old passphrase.</source>
        <translation>Äldre kopior av filen öppnas fortfarande med den gamla lösenfrasen.</translation>
    </message>
    <message>
        <source>Where shall the page to print be?</source>
        <translation>Var ska sidan som skrivs ut sparas?</translation>
    </message>
    <message>
        <source>Pages to print (*.html)</source>
        <translation>Sidor att skriva ut (*.html)</translation>
    </message>
    <message>
        <source>The paper key is ready to print</source>
        <translation>Pappersnyckeln är klar att skrivas ut</translation>
    </message>
    <message>
        <source>The page holds the secret key in clear. Print it, lay it into a safe, and delete the file.</source>
        <translation>Sidan innehåller den hemliga nyckeln i klartext. Skriv ut den, lägg den i ett kassaskåp och radera filen.</translation>
    </message>
    <message>
        <source>The words of this key. Whoever seals to it compares them with these, by telephone or on paper.</source>
        <translation>Nyckelns ord. Den som krypterar svar med den jämför sina ord med dem, per telefon eller på papper.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Skapa en nyckel</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Pröva en nyckel</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Ändra en lösenfras</translation>
    </message>
    <message>
        <source>Save a paper key</source>
        <translation>Spara en pappersnyckel</translation>
    </message>
    <message>
        <source>Whoever owns the answers makes a key, once. Answers sealed to it can be read with the key file and its passphrase only.</source>
        <translation>Den som äger svaren skapar en nyckel, en gång. Svar som krypterats med den kan läsas bara med nyckelfilen och dess lösenfras.</translation>
    </message>
    <message>
        <source>Shows the words of a key, and whether sealed answers can be opened with it.</source>
        <translation>Visar nyckelns ord och om krypterade svar går att öppna med den.</translation>
    </message>
    <message>
        <source>The key stays the same; only the passphrase is another one.</source>
        <translation>Nyckeln är densamma; bara lösenfrasen är en annan.</translation>
    </message>
    <message>
        <source>A page with the secret key as letters and as a QR code, for a safe.</source>
        <translation>En sida med den hemliga nyckeln som bokstäver och som QR-kod, för ett kassaskåp.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Two or three keys are wise: one for the owner, one for a deputy, one on paper in a safe.</source>
        <translation>Det är klokt att ha två eller tre nycklar: en för ägaren, en för en ersättare, en på papper i ett kassaskåp.</translation>
    </message>
    <message>
        <source>The key is being made and tried</source>
        <translation>Nyckeln skapas och prövas</translation>
    </message>
    <message>
        <source>The key is being opened</source>
        <translation>Nyckeln öppnas</translation>
    </message>
    <message>
        <source>New passphrase: at least %1 characters, for example five words that do not belong together</source>
        <translation>Ny lösenfras: minst %1 tecken, till exempel fem ord som inte hör ihop</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>Show the letters on the screen</source>
        <translation>Visa tecknen på skärmen</translation>
    </message>
    <message>
        <source>Do something else with keys</source>
        <translation>Gör något annat med nycklar</translation>
    </message>
    <message>
        <source>Without the key file and its passphrase nobody can ever read the answers. Save the paper key, print it, and lay it into a safe.</source>
        <translation>Utan nyckelfilen och dess lösenfras kan ingen någonsin läsa svaren. Spara pappersnyckeln, skriv ut den och lägg den i ett kassaskåp.</translation>
    </message>
    <message>
        <source>barometer key</source>
        <translation>barometerns nyckel</translation>
    </message>
    <message>
        <source>%1 paper key</source>
        <translation>%1 pappersnyckel</translation>
    </message>
</context>
<context>
    <name>ui::desk::MakeResultsPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Making the results file</source>
        <translation>Resultatfilen skapas</translation>
    </message>
    <message>
        <source>The results file is being made</source>
        <translation>Resultatfilen skapas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Visa resultaten</translation>
    </message>
    <message>
        <source>The results file was not made</source>
        <translation>Resultatfilen skapades inte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>A results file holds everything that may be shown of a wave, and nothing that tells who answered. Groups that are too small are left out, and it is proved for every answer that nobody can work it out. This takes a few minutes. The file can be sent to anybody.</source>
        <translation>En resultatfil innehåller allt som får visas av en omgång och inget som berättar vem som svarade. Grupper som är för små utelämnas, och för varje svar bevisas att ingen kan räkna ut det. Det tar några minuter. Filen kan skickas till vem som helst.</translation>
    </message>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Välj nyckelfilen och skriv dess lösenfras.</translation>
    </message>
    <message>
        <source>Approve open answers</source>
        <translation>Godkänn öppna svar</translation>
    </message>
    <message>
        <source>Open answers come into the file only when each was read and approved.</source>
        <translation>Öppna svar kommer med i filen bara när vart och ett har lästs och godkänts.</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them, on this machine and for this only.</source>
        <translation>Svaren är krypterade. Ägarens nyckel öppnar dem, på den här datorn och bara för detta.</translation>
    </message>
    <message>
        <source>Nothing can be published yet: results are shown from %1 responses on, and there are %2.</source>
        <translation>Inget kan publiceras ännu: resultat visas från och med %1 svar, och nu finns det %2.</translation>
    </message>
    <message numerus="yes">
        <source>The whole wave can be published: there are %n response(s). A group is shown when at least %1 belong to it, and %2 where two conditions meet.</source>
        <translation>
            <numerusform>Hela omgången kan publiceras: det finns %n svar. En grupp visas när minst %1 hör till den, och två bakgrundsuppgifter i kombination när minst %2 hör dit.</numerusform>
            <numerusform>Hela omgången kan publiceras: det finns %n svar. En grupp visas när minst %1 hör till den, och två bakgrundsuppgifter i kombination när minst %2 hör dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wave is open until %1. Answers that come after publishing can be published only when they are many.</source>
        <translation>Omgången är öppen till och med %1. Svar som kommer efter publiceringen kan publiceras bara om de är många.</translation>
    </message>
    <message numerus="yes">
        <source>Results of these responses were published %n time(s). New ones are proved together with them.</source>
        <translation>
            <numerusform>Resultat av dessa svar har publicerats %n gång. Nya bevisas tillsammans med dem.</numerusform>
            <numerusform>Resultat av dessa svar har publicerats %n gånger. Nya bevisas tillsammans med dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have not been checked yet.</source>
        <translation>Materialet har inte granskats ännu.</translation>
    </message>
    <message numerus="yes">
        <source>The data were checked on %1. %n response(s) are left out.</source>
        <translation>
            <numerusform>Materialet granskades %1. %n svar är utelämnat.</numerusform>
            <numerusform>Materialet granskades %1. %n svar är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses have come or gone since the data were checked on %1.</source>
        <translation>Svar har kommit eller fallit bort sedan materialet granskades %1.</translation>
    </message>
    <message>
        <source>The draft of %1 lies in the store and opens only there.</source>
        <translation>Utkastet från %1 ligger i svarsmappen och öppnas bara där.</translation>
    </message>
    <message>
        <source>More responses have come since the draft of %1.</source>
        <translation>Fler svar har kommit sedan utkastet från %1.</translation>
    </message>
    <message>
        <source>There is no draft. Making one settles which of today&apos;s responses count.</source>
        <translation>Det finns inget utkast. När ett görs är det avgjort vilka av dagens svar som räknas.</translation>
    </message>
    <message>
        <source>the data check</source>
        <translation>granskningen av materialet</translation>
    </message>
    <message>
        <source>a draft of the present responses</source>
        <translation>ett utkast av de nuvarande svaren</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n kryss</numerusform>
            <numerusform>%n kryss</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done. What is published cannot be taken back.</source>
        <translation>Allt är gjort. Det som publiceras kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Saknas ännu: %1.</translation>
    </message>
    <message>
        <source>1. Check the data</source>
        <translation>1. Granska materialet</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Granska materialet</translation>
    </message>
    <message>
        <source>2. Decide on open answers</source>
        <translation>2. Besluta om öppna svar</translation>
    </message>
    <message>
        <source>3. Look at a draft</source>
        <translation>3. Se på ett utkast</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Gör ett utkast</translation>
    </message>
    <message>
        <source>Look at the draft</source>
        <translation>Se på utkastet</translation>
    </message>
    <message>
        <source>4. Publish</source>
        <translation>4. Publicera</translation>
    </message>
    <message>
        <source>Tick what is done:</source>
        <translation>Kryssa för det som är gjort:</translation>
    </message>
    <message>
        <source>The wave has ended, and no more answers are coming.</source>
        <translation>Omgången är slut, och inga fler svar kommer.</translation>
    </message>
    <message>
        <source>The response packages of all machines and events are merged.</source>
        <translation>Svarspaketen från alla datorer och evenemang är sammanförda.</translation>
    </message>
    <message>
        <source>The open answers are decided. What is not approved stays out.</source>
        <translation>Besluten om de öppna svaren är fattade. Det som inte är godkänt utelämnas.</translation>
    </message>
    <message>
        <source>The draft was looked at, and it may be published as it is.</source>
        <translation>Utkastet är granskat och kan publiceras som det är.</translation>
    </message>
    <message>
        <source>I have read what is protected in a results file, and what is not.</source>
        <translation>Jag har läst vad som är skyddat i en resultatfil och vad som inte är det.</translation>
    </message>
    <message>
        <source>Read what is protected</source>
        <translation>Läs vad som är skyddat</translation>
    </message>
    <message>
        <source>Choose where the file goes, and publish</source>
        <translation>Välj var filen ska ligga och publicera</translation>
    </message>
    <message>
        <source>Results of the wave</source>
        <translation>Omgångens resultat</translation>
    </message>
    <message>
        <source>The draft is being made</source>
        <translation>Utkastet görs</translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation>Utkastet är klart</translation>
    </message>
    <message>
        <source>The results are published</source>
        <translation>Resultaten är publicerade</translation>
    </message>
    <message>
        <source>The draft was not made</source>
        <translation>Utkastet gjordes inte</translation>
    </message>
    <message>
        <source>Look at it as closely as at the results themselves. It is marked as a draft on every page and opens only inside the store. It is for the owner&apos;s eyes: a draft and later figures together may tell what the few answered who came in between.</source>
        <translation>Granska det lika noga som själva resultaten. Det är märkt som utkast på varje sida och öppnas bara i svarsmappen. Det är avsett bara för ägaren: ett utkast och senare siffror tillsammans kan berätta vad de få svarade som kom däremellan.</translation>
    </message>
    <message>
        <source>Nothing can be published yet: results are shown from %1 responses on, and there are none so far.</source>
        <translation>Inget kan publiceras ännu: resultat visas från och med %1 svar, och än så länge finns det inga.</translation>
    </message>
    <message>
        <source>The data were checked on %1. Every response counts.</source>
        <translation>Materialet granskades %1. Alla svar räknas med.</translation>
    </message>
    <message>
        <source>A draft can be made when the data are checked.</source>
        <translation>Ett utkast kan göras när materialet är granskat.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>Det finns inget utkast ännu.</translation>
    </message>
</context>
<context>
    <name>ui::desk::MergePage</name>
    <message>
        <source>Which folder is the archive, or shall become it?</source>
        <translation>Vilken mapp är arkivet, eller ska bli det?</translation>
    </message>
    <message>
        <source>Which response packages?</source>
        <translation>Vilka svarspaket?</translation>
    </message>
    <message>
        <source>Response packages (*.bundle)</source>
        <translation>Svarspaket (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>No folder is chosen for the archive.</source>
        <translation>Ingen mapp är vald för arkivet.</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Arkiv: %1</translation>
    </message>
    <message>
        <source>No response packages are chosen.</source>
        <translation>Inga svarspaket är valda.</translation>
    </message>
    <message>
        <source>Response packages: %1</source>
        <translation>Svarspaket: %1</translation>
    </message>
    <message>
        <source>Choose the folder of the archive and at least one response package.</source>
        <translation>Välj arkivets mapp och minst ett svarspaket.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n response(s)</source>
        <translation>
            <numerusform>Arkivet innehåller %n svar</numerusform>
            <numerusform>Arkivet innehåller %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: package %2, words %3</source>
        <translation>%1: paket %2, ord %3</translation>
    </message>
    <message>
        <source>%1 responses in it: %2 new, %3 there already, %4 taken out for good earlier</source>
        <translation>Svar i det: %1. Nya: %2, fanns redan: %3, tidigare borttagna för gott: %4</translation>
    </message>
    <message>
        <source>A package before this one has not been merged. Nothing is missing unless a receipt was used in between.</source>
        <translation>Ett tidigare svarspaket har inte sammanförts. Inget saknas om inte ett kvitto har använts däremellan.</translation>
    </message>
    <message>
        <source>Two different packages of this machine have the number %1, as when it goes on from an older copy of its disk. All that came in them is kept. What was answered after the copy was made may be missing: if the old disk can be read, hand over from it as well.</source>
        <translation>Två olika svarspaket från den här datorn har nummer %1, som när den fortsätter från en äldre kopia av sin disk. Allt som kom i dem behålls. Svar som gavs efter att kopian gjordes kan saknas: om den gamla disken går att läsa, lämna över svaren även från den.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it could not be read and are kept in the archive&apos;s folder quarantine.</source>
        <translation>
            <numerusform>%n del av det gick inte att läsa och finns i arkivets mapp quarantine.</numerusform>
            <numerusform>%n delar av det gick inte att läsa och finns i arkivets mapp quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in the folder quarantine.</source>
        <translation>Det finns i mappen quarantine.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n svar kom i två versioner. Båda behålls; det som skickats går före det som avbröts.</numerusform>
            <numerusform>%n svar kom i två versioner. Båda behålls; det som skickats går före det som avbröts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipts are in %1. Send each back to where its package came from.</source>
        <translation>Kvittona finns i %1. Skicka vart och ett tillbaka dit dess paket kom ifrån.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Öppna arkivet</translation>
    </message>
    <message>
        <source>Merge response packages</source>
        <translation>Sammanför svarspaket</translation>
    </message>
    <message>
        <source>The archive takes in what is new in each package, as often and in any order as you like; nothing is counted twice. What is damaged or does not belong here is kept aside and named.</source>
        <translation>Arkivet tar in det nya ur varje paket, hur ofta och i vilken ordning som helst; inget räknas två gånger. Det som är skadat eller inte hör hit läggs åt sidan och nämns.</translation>
    </message>
    <message>
        <source>The packages are being merged</source>
        <translation>Svarspaketen sammanförs</translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation>Välj arkivet</translation>
    </message>
    <message>
        <source>Choose the packages</source>
        <translation>Välj paketen</translation>
    </message>
    <message>
        <source>Sealed packages need their owner&apos;s key. Leave this out when nothing is sealed.</source>
        <translation>För krypterade paket behövs ägarens nyckel. Lämna detta tomt om inget är krypterat.</translation>
    </message>
    <message>
        <source>Write receipts, with which the machines free what is in the archive</source>
        <translation>Skriv kvitton, med vilka datorerna frigör det som finns i arkivet</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Sammanför dem</translation>
    </message>
    <message>
        <source>Does the archive change hands, or is its key in doubt? Choose the public halves of other keys. With the key above, everything is opened and sealed to them instead.</source>
        <translation>Byter arkivet ägare, eller är nyckeln osäker? Välj andra nycklars offentliga halvor. Allt öppnas med nyckeln ovan och krypteras med dem i stället.</translation>
    </message>
    <message>
        <source>The archive will be sealed to these keys, and the one above opens it no longer:</source>
        <translation>Arkivet krypteras med dessa nycklar, och den ovan öppnar det inte längre:</translation>
    </message>
    <message>
        <source>Compare the words of the new keys first. Whoever swaps a key reads everything.</source>
        <translation>Jämför först de nya nycklarnas ord. Den som lyckas byta ut en nyckel kan läsa allt.</translation>
    </message>
    <message>
        <source>It is sealed to the words %1 from now on. Keep the older key for backups and packages that were sealed before.</source>
        <translation>Det är från och med nu krypterat med nyckeln vars ord är %1. Spara den äldre nyckeln för säkerhetskopior och paket som krypterades tidigare.</translation>
    </message>
    <message>
        <source>Use an older key as well</source>
        <translation>Använd också en äldre nyckel</translation>
    </message>
    <message>
        <source>The key before it, for what was sealed before the keys were changed.</source>
        <translation>Den föregående nyckeln, för det som krypterades innan nycklarna byttes.</translation>
    </message>
    <message>
        <source>Change the archive&apos;s keys</source>
        <translation>Byt arkivets nycklar</translation>
    </message>
    <message>
        <source>I have compared the words with those that the owners have</source>
        <translation>Jag har jämfört orden med dem som ägarna har</translation>
    </message>
    <message>
        <source>The archive holds no responses yet</source>
        <translation>Arkivet innehåller inga svar ännu</translation>
    </message>
</context>
<context>
    <name>ui::desk::MethodPage</name>
    <message>
        <source>Back to the results</source>
        <translation>Tillbaka till resultaten</translation>
    </message>
</context>
<context>
    <name>ui::desk::NewStorePage</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Vilket evenemang?</translation>
    </message>
    <message>
        <source>Events (*.event)</source>
        <translation>Evenemang (*.event)</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evenemang: %1</translation>
    </message>
    <message>
        <source>Signed by the office with the words %1</source>
        <translation>Signerat av kontoret med orden %1</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>Ingen nyckel är vald än.</translation>
    </message>
    <message>
        <source>A store that is not sealed?</source>
        <translation>En svarsmapp utan kryptering?</translation>
    </message>
    <message>
        <source>Whoever gets this machine or a copy of the folder can read every answer in it. This is meant for practice and for machines that never leave a locked room.</source>
        <translation>Den som får tag i datorn eller en kopia av mappen kan läsa alla svar i den. Detta är avsett för övning och för datorer som aldrig lämnar ett låst rum.</translation>
    </message>
    <message>
        <source>Make it without a seal</source>
        <translation>Skapa den utan kryptering</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Where shall the store be?</source>
        <translation>Var ska svarsmappen finnas?</translation>
    </message>
    <message>
        <source>The store is ready</source>
        <translation>Svarsmappen är klar</translation>
    </message>
    <message>
        <source>The words of the seal. They are the same on every machine with the same keys.</source>
        <translation>Krypteringens ord. De är desamma på varje dator med samma nycklar.</translation>
    </message>
    <message>
        <source>It is not sealed: who has this folder can read the responses.</source>
        <translation>Den är inte krypterad med ägarens nyckel: den som har mappen kan läsa svaren.</translation>
    </message>
    <message>
        <source>From the first answer on everything in it is sealed. This machine itself cannot read it.</source>
        <translation>Från första svaret är allt i den krypterat. Inte ens datorn själv kan läsa det.</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Öppna svarsmappen</translation>
    </message>
    <message>
        <source>Who may read the responses?</source>
        <translation>Vem får läsa svaren?</translation>
    </message>
    <message>
        <source>Responses are sealed the moment they are given. Only the owner of a key can open them: not the staff, and not a thief of this machine. An event file from the office brings the keys; or choose their public halves yourself.</source>
        <translation>Svaren krypteras i samma stund som de ges. Bara en nyckels ägare kan öppna dem: inte personalen och inte en tjuv som tar datorn. En evenemangsfil från kontoret för med sig nycklarna; eller välj deras offentliga halvor själv.</translation>
    </message>
    <message>
        <source>The store is being made</source>
        <translation>Svarsmappen skapas</translation>
    </message>
    <message>
        <source>Take an event file</source>
        <translation>Använd en evenemangsfil</translation>
    </message>
    <message>
        <source>Choose public keys</source>
        <translation>Välj offentliga nycklar</translation>
    </message>
    <message>
        <source>Take the last key away</source>
        <translation>Ta bort den sista nyckeln</translation>
    </message>
    <message>
        <source>Leave the event</source>
        <translation>Utelämna evenemanget</translation>
    </message>
    <message>
        <source>I have compared the words with those that the office has</source>
        <translation>Jag har jämfört orden med dem som kontoret har</translation>
    </message>
    <message>
        <source>Make a sealed store</source>
        <translation>Skapa en krypterad svarsmapp</translation>
    </message>
    <message>
        <source>Only practising?</source>
        <translation>Bara övning?</translation>
    </message>
    <message>
        <source>Make a store without a seal</source>
        <translation>Skapa en svarsmapp utan kryptering</translation>
    </message>
    <message>
        <source>This machine could not note the words of the seal, so it would not notice other keys. Compare the words before each event.</source>
        <translation>Den här datorn kunde inte anteckna krypteringens ord och skulle därför inte märka andra nycklar. Jämför orden före varje evenemang.</translation>
    </message>
    <message>
        <source>This machine could not note whose event this is. Compare the words of the office with the next event again.</source>
        <translation>Den här datorn kunde inte anteckna vems evenemang detta är. Jämför kontorets ord på nytt vid nästa evenemang.</translation>
    </message>
    <message>
        <source>The event could not be kept in the store. Plan it here. %1</source>
        <translation>Evenemanget kunde inte sparas i svarsmappen. Planera det här. %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Välj först en nyckel.</translation>
    </message>
    <message>
        <source>Compare the words of the keys first, and tick that it is done.</source>
        <translation>Jämför först nycklarnas ord och kryssa för att det är gjort.</translation>
    </message>
    <message>
        <source>The event brings its keys.</source>
        <translation>Evenemanget har egna nycklar med sig.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OfficePage</name>
    <message>
        <source>At the office</source>
        <translation>På kontoret</translation>
    </message>
    <message>
        <source>The key pair of whoever owns the answers: make one, try it, print it for a safe.</source>
        <translation>Nyckelparet för den som äger svaren: skapa det, pröva det, skriv ut det för ett kassaskåp.</translation>
    </message>
    <message>
        <source>Response packages come from the machines; the archive takes them in and gives receipts.</source>
        <translation>Svarspaket kommer från datorerna; arkivet tar in dem och ger kvitton.</translation>
    </message>
    <message>
        <source>A whole store in one file or on another disk, a store from such a file again, and the end of one.</source>
        <translation>Kopiera en hel svarsmapp till en fil eller en annan disk, skapa en svarsmapp av kopian igen eller utplåna en svarsmapp.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Merge response packages</source>
        <translation>Sammanför svarspaket</translation>
    </message>
    <message>
        <source>Back up, recover, erase</source>
        <translation>Säkerhetskopiera, rädda, utplåna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What staff take along: a signed event, which brings place, day, survey and keys to a machine in one step, instructions, a poster and paper forms.</source>
        <translation>Personalen tar med ett signerat evenemang, som för plats, dag, enkät och nycklar till en dator i ett steg, samt anvisningar, en affisch och pappersblanketter.</translation>
    </message>
    <message>
        <source>Make an event folder</source>
        <translation>Gör en evenemangsmapp</translation>
    </message>
    <message>
        <source>The event is planned in a store: make or open one first.</source>
        <translation>Evenemanget planeras i en svarsmapp: skapa eller öppna först en svarsmapp.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OpenAnswersPage</name>
    <message>
        <source>It would be shown like this:</source>
        <translation>Så här skulle det visas:</translation>
    </message>
    <message>
        <source>This survey has no open questions.</source>
        <translation>Den här enkäten har inga öppna frågor.</translation>
    </message>
    <message>
        <source>Every open answer is decided</source>
        <translation>Alla öppna svar är avgjorda</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Öppna svar</translation>
    </message>
    <message>
        <source>An open answer is shown only when somebody has read and approved it, and only where at least 10 people wrote something. Names and places are taken out first.</source>
        <translation>Ett öppet svar visas bara när någon har läst och godkänt det, och bara där minst 10 personer har skrivit något. Namn och platser tas bort först.</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them to be read.</source>
        <translation>Svaren är krypterade. Ägarens nyckel öppnar dem för läsning.</translation>
    </message>
    <message>
        <source>Opening the open answers</source>
        <translation>De öppna svaren öppnas</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Översättningens språk</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Öppna svaren</translation>
    </message>
    <message>
        <source>Make a results file</source>
        <translation>Skapa en resultatfil</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Gå igenom dem igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Take out or put back</source>
        <translation>Ta bort eller sätt tillbaka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Choose words of the answer, and %1 takes them out or puts them back.</source>
        <translation>Välj ord i svaret, så tar %1 bort dem eller sätter tillbaka dem.</translation>
    </message>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Välj nyckelfilen och skriv dess lösenfras.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Inget har avgjorts ännu.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Det här är det första.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Det här är det sista.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OpenAnswersWords</name>
    <message numerus="yes">
        <source>%1 of %2 – %n decided</source>
        <translation>
            <numerusform>%1 av %2 – %n avgjort</numerusform>
            <numerusform>%1 av %2 – %n avgjorda</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Inte avgjort än</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message numerus="yes">
        <source>Written by %n people</source>
        <translation>
            <numerusform>Skrivet av %n person</numerusform>
            <numerusform>Skrivet av %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Web address or user name</source>
        <translation>Webbadress eller användarnamn</translation>
    </message>
    <message>
        <source>Phone or other number</source>
        <translation>Telefonnummer eller annat nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Too long to be searched</source>
        <translation>För långt för sökningen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, perhaps: %2</source>
        <translation>%1, kanske: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks personal. Read it all the same: no search finds everything.</source>
        <translation>Inget i det ser ut som en personuppgift. Läs det ändå: ingen sökning hittar allt.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look personal. What is ticked is taken out:</source>
        <translation>
            <numerusform>%n ställe ser ut som en personuppgift. Det som är förkryssat tas bort:</numerusform>
            <numerusform>%n ställen ser ut som personuppgifter. Det som är förkryssat tas bort:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 people answered this in any one language. It cannot be shown.</source>
        <translation>På varje språk svarade färre än %1 personer på detta. Svaret kan inte visas.</translation>
    </message>
    <message>
        <source>Fewer than %1 people answered this in this language. It can only be shown in translation.</source>
        <translation>Färre än %1 personer svarade på detta på det här språket. Svaret kan bara visas i översättning.</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Ingen skrev något.</translation>
    </message>
    <message>
        <source>Fewer than %1 people wrote something: no answer is shown.</source>
        <translation>Färre än %1 personer skrev något: inget svar visas.</translation>
    </message>
    <message>
        <source>No answer is approved: none is shown.</source>
        <translation>Inget svar är godkänt: inget visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are approved. At least %1 are needed: none is shown.</source>
        <translation>
            <numerusform>%n svar är godkänt. Minst %1 behövs: inget visas.</numerusform>
            <numerusform>%n svar är godkända. Minst %1 behövs: inget visas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be in the results file, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n svar kommer med i resultatfilen, i en ordning som inte säger något.</numerusform>
            <numerusform>%n svar kommer med i resultatfilen, i en ordning som inte säger något.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the open answers without deciding?</source>
        <translation>Lämna de öppna svaren utan att besluta?</translation>
    </message>
    <message numerus="yes">
        <source>What you changed or wrote on %n answer(s) would be forgotten.</source>
        <translation>
            <numerusform>Det du ändrade eller skrev i %n svar skulle glömmas bort.</numerusform>
            <numerusform>Det du ändrade eller skrev i %n svar skulle glömmas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep it, go on and approve or leave out each answer.</source>
        <translation>Om du vill behålla det, fortsätt och godkänn eller utelämna varje svar.</translation>
    </message>
    <message>
        <source>Leave the open answers</source>
        <translation>Lämna de öppna svaren</translation>
    </message>
</context>
<context>
    <name>ui::desk::PaperDesk</name>
    <message>
        <source>A new pile belongs to: %1</source>
        <translation>En ny bunt hör till: %1</translation>
    </message>
    <message>
        <source>A new pile belongs to no event. To choose one, go back and choose it under Event.</source>
        <translation>En ny bunt hör inte till något evenemang. Vill du välja ett, gå tillbaka och välj det under Evenemang.</translation>
    </message>
    <message>
        <source>In which folder shall the forms be?</source>
        <translation>I vilken mapp ska blanketterna sparas?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Write the cover code on the cover sheet</source>
        <translation>Skriv försättskoden på försättsbladet</translation>
    </message>
    <message>
        <source>With it, and only with it, the pile can be opened again when you leave it or the machine stops. Keep it with the forms.</source>
        <translation>Med den, och bara med den, går bunten att öppna igen när du lämnar den eller datorn stannar. Förvara den med blanketterna.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Jag har skrivit upp den</translation>
    </message>
    <message>
        <source>Key form %1 anew?</source>
        <translation>Registrera blankett %1 på nytt?</translation>
    </message>
    <message>
        <source>What was typed of form %1 is forgotten.</source>
        <translation>Det som registrerats av blankett %1 tas bort.</translation>
    </message>
    <message>
        <source>Key it anew</source>
        <translation>Registrera på nytt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>A form is only half keyed. Finish it first, or undo it.</source>
        <translation>En blankett är bara halvfärdig. Registrera den klart eller ångra den.</translation>
    </message>
    <message>
        <source>No form is keyed yet.</source>
        <translation>Ingen blankett är registrerad än.</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Blankett %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 on its first page, and key it in its order. %n form(s) keyed.</source>
        <translation>
            <numerusform>Skriv %1 på första sidan och registrera den i ordning. %n blankett registrerad.</numerusform>
            <numerusform>Skriv %1 på första sidan och registrera den i ordning. %n blanketter registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pile is keyed</source>
        <translation>Bunten är registrerad</translation>
    </message>
    <message>
        <source>Form %1 once more</source>
        <translation>Blankett %1 en gång till</translation>
    </message>
    <message numerus="yes">
        <source>Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed first is not shown. %n form(s) left.</source>
        <translation>
            <numerusform>Ta den här blanketten ur bunten. Nu registrerar någon annan den, om det finns någon. Den första registreringen visas inte. %n blankett kvar.</numerusform>
            <numerusform>Ta den här blanketten ur bunten. Nu registrerar någon annan den, om det finns någon. Den första registreringen visas inte. %n blanketter kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pile %1 · cover code %2</source>
        <translation>Bunt %1 · försättskod %2</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) from paper are safe on this machine.</source>
        <translation>
            <numerusform>%n svar från papper är i säkerhet på den här datorn.</numerusform>
            <numerusform>%n svar från papper är i säkerhet på den här datorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) with nothing but background were not saved.</source>
        <translation>
            <numerusform>%n blankett med bara bakgrundsuppgifter sparades inte.</numerusform>
            <numerusform>%n blanketter med bara bakgrundsuppgifter sparades inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the pile in the midst of a form?</source>
        <translation>Vill du lämna bunten mitt i en blankett?</translation>
    </message>
    <message>
        <source>Every form that was saved with Enter stays in the pile.</source>
        <translation>Alla blanketter som sparats med Enter finns kvar i bunten.</translation>
    </message>
    <message>
        <source>Leave the pile</source>
        <translation>Lämna bunten</translation>
    </message>
    <message>
        <source>Write %1 on its first page, and key it in its order. No form is keyed yet.</source>
        <translation>Skriv %1 på första sidan och registrera den i ordning. Ingen blankett är registrerad ännu.</translation>
    </message>
</context>
<context>
    <name>ui::desk::PileCheckPage</name>
    <message>
        <source>Place %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>Form %1, question %2</source>
        <translation>Blankett %1, fråga %2</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>Första registreringen</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Andra registreringen</translation>
    </message>
    <message>
        <source>A pile of fewer than 50 forms gets no verdict. Look at the rates and decide.</source>
        <translation>En bunt med färre än 50 blanketter får inget omdöme. Se på andelarna och avgör.</translation>
    </message>
    <message>
        <source>Accepted: the upper end of the interval is at most %1 %.</source>
        <translation>Godkänd: intervallets övre gräns är högst %1&#xa0;%.</translation>
    </message>
    <message>
        <source>To be keyed again: the upper end of the interval is over %1 %. Every form is keyed a second time before the pile is saved.</source>
        <translation>Ska registreras igen: intervallets övre gräns är över %1&#xa0;%. Varje blankett registreras en andra gång innan bunten sparas.</translation>
    </message>
    <message>
        <source>Accepted: every form was keyed twice and every difference is decided.</source>
        <translation>Godkänd: varje blankett registrerades två gånger och varje skillnad är avgjord.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>In the whole pile: %1 fields left empty, %2 unreadable, %3 with too many marked, %4 filled in although not asked (not saved).</source>
        <translation>Fält i hela bunten: tomma %1, oläsliga %2, för många markerade %3, ifyllda fast frågan inte ställs %4 (sparas inte).</translation>
    </message>
    <message>
        <source>Interval by Wilson (1927). Two keyings are compared, so a slip in either of them counts. Open answers do not count in the rate of all questions.</source>
        <translation>Intervall enligt Wilson (1927). Två registreringar jämförs, så ett fel i någondera räknas. Öppna svar räknas inte in i andelen för alla frågor.</translation>
    </message>
    <message>
        <source>The pile is checked</source>
        <translation>Bunten är kontrollerad</translation>
    </message>
    <message>
        <source>Where the two keyings differ</source>
        <translation>Var registreringarna skiljer sig åt</translation>
    </message>
    <message>
        <source>Take each form from the pile and choose what stands on it.</source>
        <translation>Ta varje blankett ur bunten och välj det som står på den.</translation>
    </message>
    <message>
        <source>How often the two keyings differ</source>
        <translation>Hur ofta registreringarna skiljer sig åt</translation>
    </message>
    <message>
        <source>Save the pile into the store</source>
        <translation>Spara bunten i svarsmappen</translation>
    </message>
    <message>
        <source>Key every form again</source>
        <translation>Registrera varje blankett igen</translation>
    </message>
    <message>
        <source>Leave the pile for now</source>
        <translation>Lämna bunten tills vidare</translation>
    </message>
</context>
<context>
    <name>ui::desk::PilesPage</name>
    <message>
        <source>Paper forms</source>
        <translation>Pappersblanketter</translation>
    </message>
    <message>
        <source>Forms are keyed pile by pile, one person at the number pad. The program then picks some forms to be keyed a second time, shows where the two keyings differ, and saves the whole pile at once. Number the forms 1, 2, 3 as you key them.</source>
        <translation>Blanketterna registreras bunt för bunt med siffertangenterna. Sedan lottar programmet ut blanketter som registreras en andra gång, visar var registreringarna skiljer sig åt och sparar hela bunten på en gång. Numrera blanketterna 1, 2, 3 medan du registrerar dem.</translation>
    </message>
    <message>
        <source>Begin a pile</source>
        <translation>Börja på en bunt</translation>
    </message>
    <message>
        <source>Make paper forms to print</source>
        <translation>Gör blanketter att skriva ut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cover code, as written on the cover sheet of the pile</source>
        <translation>Försättskoden på buntens försättsblad</translation>
    </message>
    <message>
        <source>Go on with a pile</source>
        <translation>Fortsätt med en bunt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>ui::desk::RateTable</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Skiljer sig</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Felandel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-procentigt konfidensintervall</translation>
    </message>
    <message>
        <source>How often the two keyings differ</source>
        <translation>Hur ofta registreringarna skiljer sig åt</translation>
    </message>
</context>
<context>
    <name>ui::desk::RepairOffer</name>
    <message>
        <source>This store is damaged</source>
        <translation>Svarsmappen är skadad</translation>
    </message>
    <message>
        <source>A repaired copy can be made with every response that is readable. The damaged store stays as it is.</source>
        <translation>En reparerad kopia kan skapas med varje svar som går att läsa. Den skadade svarsmappen lämnas som den är.</translation>
    </message>
    <message>
        <source>Make a repaired copy</source>
        <translation>Skapa en reparerad kopia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Where shall the repaired store be?</source>
        <translation>Var ska den reparerade svarsmappen finnas?</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 reparerad</translation>
    </message>
</context>
<context>
    <name>ui::desk::ResultsTasks</name>
    <message>
        <source>Where shall the results file be?</source>
        <translation>Var ska resultatfilen sparas?</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Resultatfiler (*.release)</translation>
    </message>
</context>
<context>
    <name>ui::desk::SelfCheckPage</name>
    <message>
        <source>This machine is ready</source>
        <translation>Den här datorn är redo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not in order</source>
        <translation>
            <numerusform>%n sak är inte i ordning</numerusform>
            <numerusform>%n saker är inte i ordning</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pass sheet</source>
        <translation>Spara kontrollbladet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Try the headphones</source>
        <translation>Prova hörlurarna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <translation>Vägar ut ur enkäten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>the Windows key</source>
        <translation>Windowstangenten</translation>
    </message>
    <message>
        <source>the Windows key and D</source>
        <translation>Windowstangenten och D</translation>
    </message>
    <message>
        <source>Print (PrtSc)</source>
        <translation>Print (PrtSc)</translation>
    </message>
    <message>
        <source>a swipe in from each side of the screen, where it can be touched</source>
        <translation>ett svep in från varje sida av skärmen, om det är en pekskärm</translation>
    </message>
    <message>
        <source>Press %1 now (%2 of %3). Does this page stay, whole and alone?</source>
        <translation>Tryck nu: %1 (%2 av %3). Syns den här sidan fortfarande helt, och inget annat?</translation>
    </message>
    <message>
        <source>None of them leads out.</source>
        <translation>Ingen av dem leder ut.</translation>
    </message>
    <message>
        <source>This machine let another window come above: %1. Set it up as a kiosk, or supervise it.</source>
        <translation>Datorn släppte fram ett annat fönster: %1. Ställ in den som enkätkiosk eller övervaka den.</translation>
    </message>
    <message>
        <source>In order so far. What only you can try stands below.</source>
        <translation>Hittills är allt i ordning. Nedan står det som bara du kan prova.</translation>
    </message>
    <message>
        <source>Did you hear the voice in the headphones?</source>
        <translation>Hörde du rösten i hörlurarna?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Ja, jag hörde den</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>Nej, ingenting</translation>
    </message>
    <message>
        <source>Are notifications and updates off?</source>
        <translation>Är aviseringar och uppdateringar av?</translation>
    </message>
    <message>
        <source>Messages of the system or of other programs would stand above the survey. Switch them off in the settings of this machine.</source>
        <translation>Meddelanden från systemet eller andra program skulle visas ovanpå enkäten. Stäng av dem i datorns inställningar.</translation>
    </message>
    <message>
        <source>They are off</source>
        <translation>De är av</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>De är inte av</translation>
    </message>
    <message>
        <source>You are asked to press one combination of keys after the other. This page notices when another window comes above it.</source>
        <translation>Du ombeds trycka på en tangentkombination i taget. Sidan märker om ett annat fönster läggs ovanpå den.</translation>
    </message>
    <message>
        <source>It stays: next</source>
        <translation>Den stannar: nästa</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Den stannar inte</translation>
    </message>
</context>
<context>
    <name>ui::desk::SignEventPage</name>
    <message>
        <source>No event is planned in this store yet. Plan one first.</source>
        <translation>Inget evenemang är planerat i svarsmappen än. Planera först ett.</translation>
    </message>
    <message>
        <source>No keys are chosen yet: up to three, each tried within a month.</source>
        <translation>Inga nycklar är valda än: högst tre, var och en prövad inom en månad.</translation>
    </message>
    <message>
        <source>Choose the event, the keys to seal to, and the office&apos;s own key with its passphrase.</source>
        <translation>Välj evenemanget, nycklarna att kryptera med och kontorets egen nyckel med dess lösenfras.</translation>
    </message>
    <message>
        <source>Where shall the event file be?</source>
        <translation>Var ska evenemangsfilen sparas?</translation>
    </message>
    <message>
        <source>Events (*.event)</source>
        <translation>Evenemang (*.event)</translation>
    </message>
    <message>
        <source>The event file is signed</source>
        <translation>Evenemangsfilen är signerad</translation>
    </message>
    <message>
        <source>The words of the office. Staff at each machine compare them before the first answer: tell them by telephone or on paper, not beside the file.</source>
        <translation>Kontorets ord. Personalen vid varje dator jämför dem före första svaret: säg dem per telefon eller på papper, inte tillsammans med filen.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n key(s), each tried within a month.</source>
        <translation>
            <numerusform>Den för med sig %n nyckel, prövad inom en månad.</numerusform>
            <numerusform>Den för med sig %n nycklar, var och en prövad inom en månad.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the event and the survey, and no answers. It may be mailed.</source>
        <translation>Den innehåller evenemanget och enkäten, och inga svar. Den får skickas per e-post.</translation>
    </message>
    <message>
        <source>Choose the keys to seal to</source>
        <translation>Välj nycklarna att kryptera med</translation>
    </message>
    <message>
        <source>The office&apos;s own key, with which it signs</source>
        <translation>Kontorets egen nyckel, som det signerar med</translation>
    </message>
    <message>
        <source>Where shall the event folder be?</source>
        <translation>Var ska evenemangsmappen finnas?</translation>
    </message>
    <message>
        <source>The event folder is ready</source>
        <translation>Evenemangsmappen är klar</translation>
    </message>
    <message>
        <source>Its event file is not signed: a machine takes it up without keys.</source>
        <translation>Dess evenemangsfil är inte signerad: den för inte nycklar till datorn.</translation>
    </message>
    <message>
        <source>Print the instructions, the poster and the forms, and take the folder along.</source>
        <translation>Skriv ut anvisningarna, affischen och blanketterna och ta med mappen.</translation>
    </message>
    <message>
        <source>Make an event folder</source>
        <translation>Gör en evenemangsmapp</translation>
    </message>
    <message>
        <source>What staff take along: the event file, one page of instructions, a poster and the paper forms. A machine that takes up a signed event makes a store with the right survey, languages and keys. A file that is not signed cannot bring keys.</source>
        <translation>Personalen tar med evenemangsfilen, en sida med anvisningar, en affisch och pappersblanketterna. En dator som tar ett signerat evenemang i bruk gör en svarsmapp med rätt enkät, språk och nycklar. En osignerad fil kan inte föra med sig nycklar.</translation>
    </message>
    <message>
        <source>The event folder is being made</source>
        <translation>Evenemangsmappen görs</translation>
    </message>
    <message>
        <source>Make the signed folder</source>
        <translation>Gör den signerade mappen</translation>
    </message>
    <message>
        <source>Sign the event file alone</source>
        <translation>Signera bara evenemangsfilen</translation>
    </message>
    <message>
        <source>Make the folder without a signature</source>
        <translation>Gör mappen utan signatur</translation>
    </message>
</context>
<context>
    <name>ui::desk::StaffNumberPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ui::desk::StorePage</name>
    <message>
        <source>Start the kiosk</source>
        <translation>Starta enkäten för dem som svarar</translation>
    </message>
    <message>
        <source>Make a results file</source>
        <translation>Skapa en resultatfil</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Use another store</source>
        <translation>Använd en annan svarsmapp</translation>
    </message>
    <message>
        <source>No event: every language, and the machine&apos;s own waiting time</source>
        <translation>Inget evenemang: alla språk och datorns egen väntetid</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Planera ett evenemang</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Kontrollera den här datorn</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Personalkod</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Börja dagen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Lämna över svaren</translation>
    </message>
    <message>
        <source>At the office: keys, merging, backups</source>
        <translation>På kontoret: nycklar, sammanföring, säkerhetskopior</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>Pappersblanketter</translation>
    </message>
    <message>
        <source>Make the event folder</source>
        <translation>Gör evenemangsmappen</translation>
    </message>
    <message>
        <source>Make a copy to practise with</source>
        <translation>Gör en övningskopia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>First open the day, then start the kiosk, and close the day at the end. The lists say what to do.</source>
        <translation>Börja dagen, starta sedan enkäten och avsluta dagen till sist. Programmet säger vad som hör till.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Förberedelser</translation>
    </message>
    <message>
        <source>For which event?</source>
        <translation>För vilket evenemang?</translation>
    </message>
    <message>
        <source>Checks and upkeep</source>
        <translation>Kontroller och underhåll</translation>
    </message>
</context>
<context>
    <name>ui::desk::TaskPage</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Whose keys?</source>
        <translation>Vems nycklar?</translation>
    </message>
    <message>
        <source>Public halves of keys (*.pub)</source>
        <translation>Nycklars offentliga halvor (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Three keys are the most: an owner, a deputy and a paper key.</source>
        <translation>Högst tre nycklar kan användas: en ägares, en ersättares och en pappersnyckel.</translation>
    </message>
</context>
<context>
    <name>ui::desk::UnsavedWork</name>
    <message>
        <source>Stop the work and leave?</source>
        <translation>Vill du avbryta arbetet?</translation>
    </message>
    <message>
        <source>It is not done yet. When you leave, it is stopped and can be begun again later.</source>
        <translation>Det är inte klart än. Om du lämnar det avbryts det och kan börjas om senare.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Avbryt och lämna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>ui::explorer::CardPage</name>
    <message>
        <source>A note for the report</source>
        <translation>En anteckning till rapporten</translation>
    </message>
    <message>
        <source>A note for the report on: %1</source>
        <translation>En anteckning till rapporten om: %1</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerOutput</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Teckning (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Diagrammet sparades inte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Skapa rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Rapporten skapades inte</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hur lång?</translation>
    </message>
    <message>
        <source>The highlights come first, then how the results were made.</source>
        <translation>Höjdpunkterna kommer först, sedan hur resultaten har tagits fram.</translation>
    </message>
    <message numerus="yes">
        <source>The %n view(s) you collected come first, then how the results were made.</source>
        <translation>
            <numerusform>Vyn som du samlat kommer först, sedan hur resultaten har tagits fram.</numerusform>
            <numerusform>De %n vyer som du samlat kommer först, sedan hur resultaten har tagits fram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Två sidor</translation>
    </message>
    <message>
        <source>Every table too</source>
        <translation>Också alla tabeller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Rapporten skapas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Ändringarna sparades inte</translation>
    </message>
    <message>
        <source>Text document (*.docx)</source>
        <translation>Textdokument (*.docx)</translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation>Presentation (*.pptx)</translation>
    </message>
    <message>
        <source>Make slides</source>
        <translation>Skapa bilder</translation>
    </message>
    <message>
        <source>Collected views only</source>
        <translation>Bara samlade vyer</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>Bilderna skapas…</translation>
    </message>
    <message>
        <source>The slides were not made</source>
        <translation>Bilderna skapades inte</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerSession</name>
    <message>
        <source>These results do not hold this breakdown for the chosen group.</source>
        <translation>De här resultaten innehåller inte den här uppdelningen för den valda gruppen.</translation>
    </message>
    <message>
        <source>This question itself decides who is in which group. There is nothing to compare.</source>
        <translation>Frågan själv avgör vem som hör till vilken grupp. Det finns inget att jämföra.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerWindow</name>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>&amp;Open results…</source>
        <translation>&amp;Öppna resultat…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Öppna s&amp;enast använda</translation>
    </message>
    <message>
        <source>&amp;Close results</source>
        <translation>&amp;Stäng resultaten</translation>
    </message>
    <message>
        <source>&amp;Save chart…</source>
        <translation>Spara &amp;diagrammet…</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>Skriv &amp;ut diagrammet…</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>&amp;Kopiera diagrammet</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Kopiera &amp;tabellen</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Stäng &amp;fönstret</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nästa fråga</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>F&amp;öregående fråga</translation>
    </message>
    <message>
        <source>&amp;Search questions</source>
        <translation>Sök &amp;bland frågorna</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Fär&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljus</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Open a results file to see what was answered. You can also drop it here.</source>
        <translation>Öppna en resultatfil för att se svaren på enkäten. Du kan också släppa den här.</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Öppna resultat…</translation>
    </message>
    <message>
        <source>A results file holds only what may be shown to anybody. No respondent can be recognised.</source>
        <translation>En resultatfil innehåller bara sådant som får visas för vem som helst. Ingen svarande går att känna igen.</translation>
    </message>
    <message>
        <source>REHEARSAL: invented answers</source>
        <translation>ÖVNING: påhittade svar</translation>
    </message>
    <message>
        <source>DRAFT: not published</source>
        <translation>UTKAST: inte publicerat</translation>
    </message>
    <message>
        <source>Results – Partnership Barometer</source>
        <translation>Resultat – Partnerskapsbarometern</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation>Den här filen öppnades inte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Öppna resultat</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Resultatfiler (*.release)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>Ingen sådan bild</translation>
    </message>
    <message>
        <source>The code %1 belongs to other results than those that are open, or was mistyped.</source>
        <translation>Koden %1 hör till andra resultat än de som är öppna, eller är felskriven.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Inget har öppnats än</translation>
    </message>
    <message>
        <source>Collect for the &amp;report</source>
        <translation>Samla till &amp;rapporten</translation>
    </message>
    <message>
        <source>&amp;Make report…</source>
        <translation>Ska&amp;pa rapport…</translation>
    </message>
    <message>
        <source>How wa&amp;ves compare…</source>
        <translation>Hur &amp;omgångar jämförs…</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Höjdpunkter</translation>
    </message>
    <message>
        <source>&amp;Who answered</source>
        <translation>&amp;Vilka svarade</translation>
    </message>
    <message>
        <source>Na&amp;tional and regional</source>
        <translation>&amp;Riksomfattande och regionalt</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>S&amp;amlat</translation>
    </message>
    <message>
        <source>Opening the results…</source>
        <translation>Resultaten öppnas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>UTKAST</translation>
    </message>
    <message numerus="yes">
        <source>Collected for the report: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Samlat till rapporten: %n vy. %1 ångrar.</numerusform>
            <numerusform>Samlat till rapporten: %n vyer. %1 ångrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the report. %1 puts it back.</source>
        <translation>Borttaget ur rapporten. %1 lägger tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>Collected for slides: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Samlat som bilder: %n vy. %1 ångrar.</numerusform>
            <numerusform>Samlat som bilder: %n vyer. %1 ångrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the slides. %1 puts it back.</source>
        <translation>Borttaget ur bilderna. %1 lägger tillbaka.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Till rapporten</translation>
    </message>
    <message>
        <source>Collect as a sli&amp;de</source>
        <translation>Sa&amp;mla som bild</translation>
    </message>
    <message>
        <source>As a slide</source>
        <translation>Som bild</translation>
    </message>
    <message>
        <source>Make s&amp;lides…</source>
        <translation>Skapa b&amp;ilder…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>ui::explorer::FoldedNotes</name>
    <message numerus="yes">
        <source>All notes (%n)</source>
        <translation>
            <numerusform>Alla anmärkningar (%n)</numerusform>
            <numerusform>Alla anmärkningar (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::explorer::MappingDialog</name>
    <message>
        <source>How waves compare</source>
        <translation>Hur omgångar jämförs</translation>
    </message>
    <message>
        <source>Breaks and notes</source>
        <translation>Brott och anmärkningar</translation>
    </message>
    <message>
        <source>Empty: all. Otherwise codes with commas between.</source>
        <translation>Tomt: alla. Annars koder med komma emellan.</translation>
    </message>
    <message>
        <source>The line stops here; otherwise only the reason is shown</source>
        <translation>Linjen bryts här; annars visas bara orsaken</translation>
    </message>
    <message>
        <source>Last wave before</source>
        <translation>Sista omgången före</translation>
    </message>
    <message>
        <source>First wave after</source>
        <translation>Första omgången efter</translation>
    </message>
    <message>
        <source>What does not compare</source>
        <translation>Vad som inte är jämförbart</translation>
    </message>
    <message>
        <source>Only these choices, rows or groups</source>
        <translation>Bara dessa alternativ, rader eller grupper</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad som ändrades</translation>
    </message>
    <message>
        <source>Reason (%1)</source>
        <translation>Orsak (%1)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Ta bort posten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupper: %1</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>Formuleringen</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Skalan</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vem som tillfrågas</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Who belongs to the group</source>
        <translation>Vem som hör till gruppen</translation>
    </message>
    <message>
        <source>break</source>
        <translation>brott</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>Entry %1 does not fit: %2.</source>
        <translation>Post %1 passar inte: %2.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::OpenAnswersView</name>
    <message>
        <source>No open answers are released for this question. They are released only when at least %1 people answered and each text has been read and approved.</source>
        <translation>Inga öppna svar har publicerats på den här frågan. De publiceras bara när minst %1 personer har svarat och varje text har lästs och godkänts.</translation>
    </message>
    <message>
        <source>%1 (translated)</source>
        <translation>%1 (översättning)</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alla språk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No answer has these words in it.</source>
        <translation>Inget svar innehåller de här orden.</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Sök bland svaren</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Svarens språk</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Öppna svar</translation>
    </message>
</context>
<context>
    <name>ui::explorer::QuestionListModel</name>
    <message>
        <source>Highlights</source>
        <translation>Höjdpunkter</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vilka svarade</translation>
    </message>
    <message>
        <source>National and regional</source>
        <translation>Riksomfattande och regionalt</translation>
    </message>
    <message>
        <source>Collected (%1)</source>
        <translation>Samlat (%1)</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Samlat</translation>
    </message>
</context>
<context>
    <name>ui::explorer::QuestionPage</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Show precision</source>
        <translation>Visa precisionen</translation>
    </message>
    <message>
        <source>Shows between which edges each share lies.</source>
        <translation>Visar mellan vilka gränser varje andel ligger.</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Samma siffror som tabell</translation>
    </message>
    <message>
        <source>Choose all figures</source>
        <translation>Välj alla siffror</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (rekommenderas)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Enligt rekommendationen</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Andel: %1</translation>
    </message>
</context>
<context>
    <name>ui::explorer::SidePanel</name>
    <message>
        <source>Search questions</source>
        <translation>Sök bland frågorna</translation>
    </message>
    <message>
        <source>Search questions, or type the code of a picture</source>
        <translation>Sök bland frågorna eller skriv koden för en bild</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Dela upp efter</translation>
    </message>
    <message>
        <source>Show answers of</source>
        <translation>Visa svar från</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>Nothing, all together</source>
        <translation>Ingen uppdelning, alla tillsammans</translation>
    </message>
    <message>
        <source>No question holds these words. Esc shows them all.</source>
        <translation>Ingen fråga innehåller de här orden. Esc visar alla.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::SummaryPages</name>
    <message>
        <source>Highlights</source>
        <translation>Höjdpunkter</translation>
    </message>
    <message>
        <source>Looking through the questions…</source>
        <translation>Frågorna gås igenom…</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Öppna frågan</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>What is protected, and why</source>
        <translation>Vad som skyddas och varför</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vilka svarade</translation>
    </message>
    <message>
        <source>National and regional</source>
        <translation>Riksomfattande och regionalt</translation>
    </message>
    <message>
        <source>This survey has no questions that ask the same of two things.</source>
        <translation>Den här enkäten har inga frågor som ställs likadant om två olika saker.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The results that are open do not hold this view.</source>
        <translation>Resultaten som är öppna innehåller inte den här vyn.</translation>
    </message>
    <message>
        <source>These results have too few answers to show anything. Open the results of another wave.</source>
        <translation>De här resultaten har för få svar för att något ska kunna visas. Öppna resultaten från en annan omgång.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Till rapporten</translation>
    </message>
    <message>
        <source>As a slide</source>
        <translation>Som bild</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Samlat</translation>
    </message>
    <message>
        <source>Nothing yet. On a question, R collects it as it stands for the report, and S as a slide.</source>
        <translation>Inget ännu. Vid en fråga samlar R vyn till rapporten och S som bild.</translation>
    </message>
    <message>
        <source>These come first in the report, and make the slides. Notes are printed under their charts.</source>
        <translation>De här kommer först i rapporten och blir bilder. Anteckningarna skrivs ut under diagrammen.</translation>
    </message>
</context>
<context>
    <name>ui::start::StartWindow</name>
    <message>
        <source>Partnership Barometer</source>
        <translation>Partnerskapsbarometern</translation>
    </message>
    <message>
        <source>How does cooperation for the integration of immigrants work? Answer the questionnaire, collect answers, see the results.</source>
        <translation>Hur fungerar det integrationsfrämjande samarbetet? Svara på enkäten, samla in svar, se resultaten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>The questionnaire, for everybody who answers on this machine.</source>
        <translation>Enkäten, för alla som svarar på den här datorn.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Fältarbete</translation>
    </message>
    <message>
        <source>Prepare this machine, see that the responses are safe, make results.</source>
        <translation>Förbered den här datorn, se att svaren är i säkerhet och ta fram resultaten.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Every question as a chart and a table, with nobody recognisable in it.</source>
        <translation>Varje fråga som diagram och tabell där ingen går att känna igen.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Översättningar</translation>
    </message>
    <message>
        <source>Each text beside its source, on the page where it stands.</source>
        <translation>Varje text bredvid sin källtext, på den sida där den står.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Open a results file</source>
        <translation>Öppna en resultatfil</translation>
    </message>
    <message>
        <source>Make a results file from this store</source>
        <translation>Skapa en resultatfil av den här svarsmappen</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Välj en annan svarsmapp</translation>
    </message>
    <message>
        <source>Choose or make a store</source>
        <translation>Välj eller skapa en svarsmapp</translation>
    </message>
    <message>
        <source>There is no store of responses here yet.</source>
        <translation>Här finns ingen svarsmapp ännu.</translation>
    </message>
    <message numerus="yes">
        <source>Wave %1, %n response(s)</source>
        <translation>
            <numerusform>Omgång %1, %n svar</numerusform>
            <numerusform>Omgång %1, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>REHEARSAL: these responses are invented.</source>
        <translation>ÖVNING: de här svaren är påhittade.</translation>
    </message>
    <message>
        <source>Your own translations are in use: %1</source>
        <translation>Dina egna översättningar används: %1</translation>
    </message>
    <message>
        <source>Wave %1, no responses yet</source>
        <translation>Omgång %1, inga svar ännu</translation>
    </message>
</context>
<context>
    <name>ui::start::ViewMenu</name>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text och färger</translation>
    </message>
</context>
<context>
    <name>ui::translator::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Lägg till ett språk</translation>
    </message>
    <message>
        <source>&amp;Language to translate into</source>
        <translation>&amp;Språk att översätta till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>ui::translator::MergeDialog</name>
    <message>
        <source>Left out: there is no such text here.</source>
        <translation>Utelämnas: det finns ingen sådan text här.</translation>
    </message>
    <message>
        <source>Left out: the source text has changed since the file was made.</source>
        <translation>Utelämnas: källtexten har ändrats sedan filen skapades.</translation>
    </message>
    <message>
        <source>Left out: a placeholder is missing or too many.</source>
        <translation>Utelämnas: en platshållare saknas eller det finns för många.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change.</source>
        <translation>
            <numerusform>%n text ändras.</numerusform>
            <numerusform>%n texter ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n utelämnas.</numerusform>
            <numerusform>%n utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same.</source>
        <translation>
            <numerusform>%n är oförändrad.</numerusform>
            <numerusform>%n är oförändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Gör de här ändringarna</translation>
    </message>
    <message>
        <source>A row without a tick is left out. The space bar gives and takes the ticks of the rows chosen.</source>
        <translation>En rad utan kryss lämnas utanför. Med mellanslag sätter du ut och tar bort kryssen på de valda raderna.</translation>
    </message>
    <message>
        <source>Left out: the file has this text twice, and the first one says something else.</source>
        <translation>Utelämnas: texten finns två gånger i filen, och den första lyder på ett annat sätt.</translation>
    </message>
</context>
<context>
    <name>ui::translator::PageBook</name>
    <message>
        <source>Id</source>
        <translation>Id-kod</translation>
    </message>
    <message>
        <source>Texts of the questionnaire without a page of their own</source>
        <translation>Enkätens texter som inte har någon egen sida</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Programmets texter</translation>
    </message>
    <message>
        <source>Texts to translate, page by page</source>
        <translation>Texter att översätta, sida för sida</translation>
    </message>
    <message>
        <source>A window of the program</source>
        <translation>Ett fönster i programmet</translation>
    </message>
    <message>
        <source>These come up in this window when something happens:</source>
        <translation>De här visas i fönstret när något händer:</translation>
    </message>
    <message>
        <source>Before and after the questions</source>
        <translation>Före och efter frågorna</translation>
    </message>
</context>
<context>
    <name>ui::translator::PlaceWords</name>
    <message>
        <source>What a command prints in a terminal, or its help.</source>
        <translation>Det som ett kommando skriver ut i en terminal, eller kommandots hjälp.</translation>
    </message>
    <message>
        <source>What is wrong at one place of a file, in the message about that file.</source>
        <translation>Ett fel på ett ställe i en fil; visas i meddelandet om filen.</translation>
    </message>
    <message>
        <source>An error message: in any window, and where a command prints it.</source>
        <translation>Ett felmeddelande: i vilket fönster som helst och i det som kommandon skriver ut.</translation>
    </message>
    <message>
        <source>A line of the check of the machine, in Fieldwork.</source>
        <translation>En rad i kontrollen av datorn, i Fältarbete.</translation>
    </message>
    <message>
        <source>Words of charts, tables and findings: in Results, in reports, and in what commands print.</source>
        <translation>Ord i diagram, tabeller och iakttagelser: i Resultat, i rapporter och i det som kommandon skriver ut.</translation>
    </message>
    <message>
        <source>The form on paper.</source>
        <translation>Pappersblanketten.</translation>
    </message>
    <message>
        <source>The instructions and the poster in an event&apos;s folder.</source>
        <translation>Anvisningarna och affischen i evenemangsmappen.</translation>
    </message>
    <message>
        <source>The mail that goes with a response package.</source>
        <translation>Meddelandet som följer med ett svarspaket.</translation>
    </message>
    <message>
        <source>The name of a kind of file, inside an error message.</source>
        <translation>Namnet på ett slags fil, inne i ett felmeddelande.</translation>
    </message>
    <message>
        <source>The pages where people answer. Respondents see it or hear it read aloud.</source>
        <translation>Sidorna där man svarar. Den som svarar ser texten eller hör den läsas upp.</translation>
    </message>
    <message>
        <source>The start window.</source>
        <translation>Startfönstret.</translation>
    </message>
    <message>
        <source>The start window and what it opens.</source>
        <translation>Startfönstret och det som öppnas därifrån.</translation>
    </message>
    <message>
        <source>A page of Fieldwork.</source>
        <translation>En sida i Fältarbete.</translation>
    </message>
    <message>
        <source>A page of Results.</source>
        <translation>En sida i Resultat.</translation>
    </message>
    <message>
        <source>The PDF with a picture of every page.</source>
        <translation>PDF-filen med en bild av varje sida.</translation>
    </message>
    <message>
        <source>A part of this workplace.</source>
        <translation>En del av den här arbetsplatsen.</translation>
    </message>
    <message>
        <source>A part of several windows.</source>
        <translation>En del av flera fönster.</translation>
    </message>
    <message>
        <source>The name of a key, in menus and help.</source>
        <translation>Namnet på en tangent i menyer och hjälp.</translation>
    </message>
    <message>
        <source>What a screen reader says of a part of a window.</source>
        <translation>Det som en skärmläsare säger om en del av ett fönster.</translation>
    </message>
    <message>
        <source>A dialog in which files are chosen.</source>
        <translation>Dialogrutan där filer väljs.</translation>
    </message>
    <message>
        <source>A dialog for printing.</source>
        <translation>En dialogruta för utskrift.</translation>
    </message>
    <message>
        <source>The menu of a scroll bar.</source>
        <translation>Menyn för en rullningslist.</translation>
    </message>
    <message>
        <source>The menu of a text field.</source>
        <translation>Menyn för ett textfält.</translation>
    </message>
    <message>
        <source>A button or word of standard dialogs.</source>
        <translation>En knapp eller ett ord i standarddialogrutor.</translation>
    </message>
    <message>
        <source>A text of the program.</source>
        <translation>En text i programmet.</translation>
    </message>
</context>
<context>
    <name>ui::translator::PreviewPane</name>
    <message>
        <source>%1 × %2, text at %3 %</source>
        <translation>%1 × %2, text %3&#xa0;%</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translation>Skärm för förhandsgranskning</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Förhandsgranskning av sidan</translation>
    </message>
    <message>
        <source>This text has no page of its own to show here.</source>
        <translation>Den här texten har ingen egen sida att visa här.</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Ryms inte: %1</translation>
    </message>
    <message>
        <source>Fits on every screen.</source>
        <translation>Ryms på alla skärmar.</translation>
    </message>
    <message>
        <source>The page where people answer</source>
        <translation>Sidan där man svarar</translation>
    </message>
    <message>
        <source>Place of the preview</source>
        <translation>Förhandsgranskningens plats</translation>
    </message>
    <message>
        <source>This text is on no chart, or no results file of this questionnaire has been opened yet in Results.</source>
        <translation>Texten finns inte i något diagram, eller så har ingen resultatfil från den här enkäten ännu öppnats i Resultat.</translation>
    </message>
    <message>
        <source>The question in Results</source>
        <translation>Frågan i Resultat</translation>
    </message>
    <message>
        <source>The page of the report</source>
        <translation>Rapportens sida</translation>
    </message>
    <message>
        <source>The window where it stands</source>
        <translation>Fönstret där texten står</translation>
    </message>
    <message>
        <source>the page of the report</source>
        <translation>rapportens sida</translation>
    </message>
    <message>
        <source>Fits on the page.</source>
        <translation>Ryms på sidan.</translation>
    </message>
    <message>
        <source>This text fits. Another text on the page does not.</source>
        <translation>Den här texten ryms. En annan text på sidan gör det inte.</translation>
    </message>
    <message>
        <source>At its real size</source>
        <translation>I verklig storlek</translation>
    </message>
    <message>
        <source>The text comes up in this window when something happens; it is not on it now.</source>
        <translation>Texten visas i det här fönstret när något händer; just nu finns den inte där.</translation>
    </message>
    <message>
        <source>Not checked: the text is not on this page, or only in a list, a menu or a tip.</source>
        <translation>Inte granskat: texten finns inte på den här sidan, eller bara i en lista, en meny eller ett tips.</translation>
    </message>
</context>
<context>
    <name>ui::translator::ReplaceDialog</name>
    <message>
        <source>Search and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>&amp;Sök efter</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Ersätt med</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Visa ändringarna</translation>
    </message>
</context>
<context>
    <name>ui::translator::SimilarPane</name>
    <message>
        <source>Translated before</source>
        <translation>Översatt förut</translation>
    </message>
    <message>
        <source>%1 %: %2
%3</source>
        <extracomment>%1: how many percent of the words are the same, %2: a text to translate, %3: its translation</extracomment>
        <translation>%1&#xa0;%: %2
%3</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd den</translation>
    </message>
</context>
<context>
    <name>ui::translator::TranslationModel</name>
    <message>
        <source>does not fit</source>
        <translation>ryms inte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>source has changed</source>
        <translation>källtexten har ändrats</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>The numbers are not those of the source.</source>
        <translation>Talen är inte desamma som i källtexten.</translation>
    </message>
    <message>
        <source>The last sign is not that of the source.</source>
        <translation>Det sista tecknet är inte detsamma som i källtexten.</translation>
    </message>
    <message>
        <source>There is a space at one end that the source does not have, or the other way round.</source>
        <translation>Det finns ett mellanslag i ena änden som källtexten inte har, eller tvärtom.</translation>
    </message>
    <message>
        <source>The language needs every form of the number.</source>
        <translation>Språket kräver alla pluralformer.</translation>
    </message>
    <message>
        <source>The text is too long for its place.</source>
        <translation>Texten är för lång för sin plats.</translation>
    </message>
    <message>
        <source>The placeholders are not those of the source.</source>
        <translation>Platshållarna är inte desamma som i källtexten.</translation>
    </message>
</context>
<context>
    <name>ui::translator::TranslatorWindow</name>
    <message>
        <source>This folder cannot be opened</source>
        <translation>Mappen kan inte öppnas</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 texts of the questionnaire, %3 of %4 of the program.</source>
        <translation>Granskat: %1 av %2 texter i enkäten, %3 av %4 i programmet.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Ändrat av ett annat program</translation>
    </message>
    <message>
        <source>Another program has changed a file of this folder. You have changes here that are not saved.</source>
        <translation>Ett annat program har ändrat en fil i den här mappen. Du har ändringar här som inte är sparade.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mina</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Läs filerna på nytt</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Läs in %1</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Ersätt ”%1” med ”%2”</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the translations?</source>
        <translation>Ska översättningarna sparas?</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Det finns ändringar som inte är sparade.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lämna utan att spara</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Fortsätt arbeta</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alla texter</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Allt som inte är klart</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Source has changed</source>
        <translation>Källtexten har ändrats</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Not equal to the source</source>
        <translation>Avviker från källtexten</translation>
    </message>
    <message>
        <source>Does not fit its place</source>
        <translation>Ryms inte på sin plats</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Översättningar</translation>
    </message>
    <message>
        <source>Open the folder that holds the questionnaire and the catalogues to translate.</source>
        <translation>Öppna mappen med enkäten och katalogerna som ska översättas.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Öppna en mapp…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Hand out a file…</source>
        <translation>&amp;Lämna ut en fil för översättning…</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>Läs &amp;in en fil…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search and re&amp;place…</source>
        <translation>Sök och &amp;ersätt…</translation>
    </message>
    <message>
        <source>Checked, go to the &amp;next one</source>
        <translation>Granskad, gå till &amp;nästa</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nästa text</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Föregående text</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>Language to translate from</source>
        <translation>Språk att översätta från</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Språk att översätta till</translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>Vilka texter som visas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Search in texts and places</source>
        <translation>Sök i texter och platser</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Mapp med översättningar</translation>
    </message>
    <message>
        <source>Hand out a file</source>
        <translation>Lämna ut en fil för översättning</translation>
    </message>
    <message>
        <source>XLIFF (*.xliff)</source>
        <translation>XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>Används nu: %1</translation>
    </message>
    <message>
        <source>Hand out &amp;what is open…</source>
        <translation>Lämna ut det som inte är &amp;klart…</translation>
    </message>
    <message>
        <source>Qt Linguist (*.ts)</source>
        <translation>Qt Linguist-fil (*.ts)</translation>
    </message>
    <message>
        <source>PDF with a picture of every page (*.pdf)</source>
        <translation>PDF med en bild av varje sida (*.pdf)</translation>
    </message>
    <message>
        <source>List of terms (*.tbx)</source>
        <translation>Termlista (*.tbx)</translation>
    </message>
    <message>
        <source>Translations (*.xliff *.xlf *.xlsx *.ts *.qm)</source>
        <translation>Översättningar (*.xliff *.xlf *.xlsx *.ts *.qm)</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2</source>
        <translation>Sida %1 av %2 granskas</translation>
    </message>
    <message>
        <source>The store has these texts</source>
        <translation>Texterna finns i svarsmappen</translation>
    </message>
    <message>
        <source>It had them already; nothing was changed.</source>
        <translation>De fanns där redan; inget ändrades.</translation>
    </message>
    <message>
        <source>Texts that changed: %1. The answers in the store are untouched.</source>
        <translation>Texter som ändrades: %1. Svaren i svarsmappen är orörda.</translation>
    </message>
    <message>
        <source>&amp;Put into a store…</source>
        <translation>Lägg i en s&amp;varsmapp…</translation>
    </message>
    <message>
        <source>&amp;Look at every page</source>
        <translation>&amp;Gå igenom alla sidor</translation>
    </message>
    <message>
        <source>Store whose texts are to change</source>
        <translation>Svarsmapp vars texter ska bytas</translation>
    </message>
    <message>
        <source>Add a &amp;language…</source>
        <translation>Lägg &amp;till ett språk…</translation>
    </message>
    <message>
        <source>%1: questionnaire %2 %, program %3 %</source>
        <extracomment>%1: a language, %2 and %3: how much of it is checked</extracomment>
        <translation>%1: enkäten %2&#xa0;%, programmet %3&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Copy the source</source>
        <translation>&amp;Kopiera källtexten</translation>
    </message>
    <message>
        <source>Next text that is &amp;open</source>
        <translation>Nästa som inte är &amp;klar</translation>
    </message>
    <message>
        <source>Use the first text translated before</source>
        <translation>Använd den första texten som har översatts förut</translation>
    </message>
    <message>
        <source>Use the second text translated before</source>
        <translation>Använd den andra texten som har översatts förut</translation>
    </message>
    <message>
        <source>Use the third text translated before</source>
        <translation>Använd den tredje texten som har översatts förut</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>pages where people answer: %1</source>
        <translation>sidor där man svarar (%1)</translation>
    </message>
    <message>
        <source>questions in Results: %1</source>
        <translation>frågor i Resultat (%1)</translation>
    </message>
    <message>
        <source>questions in the report: %1</source>
        <translation>frågor i rapporten (%1)</translation>
    </message>
    <message>
        <source>windows of the program: %1</source>
        <translation>fönster i programmet (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) do not fit.</source>
        <translation>
            <numerusform>%n text ryms inte.</numerusform>
            <numerusform>%n texter ryms inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Granskat: %1.</translation>
    </message>
    <message>
        <source>%1 says another language inside than its name does. The name decides; what still reads as in that language counts as not translated.</source>
        <translation>%1 anger ett annat språk i filen än i namnet. Namnet avgör; text som ännu är på språket i filen räknas som oöversatt.</translation>
    </message>
</context>
<context>
    <name>ui::translator::UnitPage</name>
    <message>
        <source>Checked, go to the next one</source>
        <translation>Granskad, gå till nästa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källtext: %1</translation>
    </message>
    <message>
        <source>Changed since it was translated: %1</source>
        <translation>Ändrad sedan den översattes: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Översättning: %1</translation>
    </message>
    <message>
        <source>Translation, form %1</source>
        <translation>Översättning, form %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>The term list says “%1” for “%2”.</source>
        <translation>Termlistan har ”%1” för ”%2”.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: its place is fixed.</source>
        <translation>
            <numerusform>Högst %n tecken: platsen är begränsad.</numerusform>
            <numerusform>Högst %n tecken: platsen är begränsad.</numerusform>
        </translation>
    </message>
</context>
</TS>
