<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>Commands</name>
    <message>
        <source>Opens the start window.</source>
        <translation>Avaa aloitusikkunan.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Käyttö:</translation>
    </message>
    <message>
        <source>Partnership Barometer: the questionnaire and results program of the Integration Partnership Programme.</source>
        <translation>Kumppanuusbarometri: kotoutumisen kumppanuusohjelman kysely- ja tulosohjelma.</translation>
    </message>
    <message>
        <source>barometer COMMAND --help tells more about one of them.</source>
        <translation>barometer KOMENTO --help kertoo komennosta lisää.</translation>
    </message>
    <message>
        <source>the language of the program; otherwise the system&apos;s</source>
        <translation>ohjelman kieli; muuten järjestelmän kieli</translation>
    </message>
    <message>
        <source>says nothing but errors and results</source>
        <translation>kertoo vain virheet ja tulokset</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>tämä teksti</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>ohjelman versio</translation>
    </message>
    <message>
        <source>not translated: %1</source>
        <translation>kääntämättä: %1</translation>
    </message>
    <message>
        <source>a translation of a text that is no longer there: %1</source>
        <translation>käännös tekstistä, jota ei enää ole: %1</translation>
    </message>
    <message>
        <source>the placeholders are not those of the source: %1</source>
        <translation>paikkamerkit eivät ole samat kuin lähtötekstissä: %1</translation>
    </message>
    <message>
        <source>the numbers are not those of the source: %1</source>
        <translation>luvut eivät ole samat kuin lähtötekstissä: %1</translation>
    </message>
    <message>
        <source>it does not end like the source: %1</source>
        <translation>loppu ei ole samanlainen kuin lähtötekstissä: %1</translation>
    </message>
    <message>
        <source>spaces at its ends are not those of the source: %1</source>
        <translation>alun tai lopun välilyönnit eivät ole samat kuin lähtötekstissä: %1</translation>
    </message>
    <message>
        <source>it does not have all plural forms: %1</source>
        <translation>kaikkia lukumuotoja ei ole: %1</translation>
    </message>
    <message>
        <source>it is too long for its place: %1</source>
        <translation>teksti on liian pitkä paikkaansa: %1</translation>
    </message>
    <message>
        <source>Lists the languages and says how complete each of them is.</source>
        <translation>Luettelee kielet ja kertoo, kuinka valmis kukin niistä on.</translation>
    </message>
    <message>
        <source>lists every fault, and ends with status 3 when there is one</source>
        <translation>luettelee kaikki puutteet; paluuarvo on 3, jos niitä on</translation>
    </message>
    <message>
        <source>the questionnaire to look at; otherwise the program&apos;s own</source>
        <translation>tarkasteltava kyselylomake; muuten ohjelman oma</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts of the program, %4 of %5 texts of the questionnaire</source>
        <translation>%1: %2/%3 ohjelman tekstiä, %4/%5 kyselyn tekstiä</translation>
    </message>
    <message>
        <source>there is nothing in this language</source>
        <translation>tällä kielellä ei ole mitään</translation>
    </message>
    <message>
        <source>Says what a store holds: wave, counts, languages, and whether it is whole.</source>
        <translation>Kertoo, mitä vastauskansiossa on: kierros, määrät, kielet ja onko se ehjä.</translation>
    </message>
    <message>
        <source>the folder of the store</source>
        <translation>vastauskansio</translation>
    </message>
    <message>
        <source>as JSON, for other programs</source>
        <translation>JSON-muodossa muille ohjelmille</translation>
    </message>
    <message>
        <source>REHEARSAL: the responses in this store are invented.</source>
        <translation>HARJOITUS: tämän vastauskansion vastaukset on keksitty.</translation>
    </message>
    <message>
        <source>Questionnaire %1, wave %2, open from %3 to %4</source>
        <translation>Kysely %1, kierros %2, avoinna %3–%4</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>of these left before sending: %1</source>
        <translation>näistä lopetti ennen lähettämistä: %1</translation>
    </message>
    <message>
        <source>not shown, so that nobody is recognised</source>
        <translation>ei näytetä, jottei ketään tunnisteta</translation>
    </message>
    <message>
        <source>Makes a new store that collects the responses to one wave.</source>
        <translation>Tekee uuden vastauskansion, johon kerätään yhden kierroksen vastaukset.</translation>
    </message>
    <message>
        <source>the folder to make; it must not exist yet</source>
        <translation>luotava kansio; sitä ei saa olla ennestään</translation>
    </message>
    <message>
        <source>first day of answering; the wave&apos;s own otherwise</source>
        <translation>ensimmäinen vastauspäivä; muuten kierroksen oma</translation>
    </message>
    <message>
        <source>last day of answering; the wave&apos;s own otherwise</source>
        <translation>viimeinen vastauspäivä; muuten kierroksen oma</translation>
    </message>
    <message>
        <source>responses it takes before it has to grow; 512 otherwise</source>
        <translation>montako vastausta mahtuu ennen laajentamista; muuten 512</translation>
    </message>
    <message>
        <source>The store %1 is ready for responses.</source>
        <translation>Vastauskansio %1 on valmis ottamaan vastaan vastauksia.</translation>
    </message>
    <message>
        <source>the store that the start window works with</source>
        <translation>vastauskansio, jota aloitusikkuna käyttää</translation>
    </message>
    <message numerus="yes">
        <source>The store is whole: %n response(s).</source>
        <translation>
            <numerusform>Vastauskansio on ehjä: %n vastaus.</numerusform>
            <numerusform>Vastauskansio on ehjä: %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves responses given as JSON lines, all of them or none.</source>
        <translation>Tallentaa JSON-riveinä annetut vastaukset, kaikki tai ei yhtäkään.</translation>
    </message>
    <message>
        <source>the store that takes them</source>
        <translation>vastauskansio, johon ne tallentuvat</translation>
    </message>
    <message>
        <source>the responses, one a line; - is standard input</source>
        <translation>vastaukset, yksi rivillä; - on vakiosyöte</translation>
    </message>
    <message>
        <source>save line by line, and say so when a line is on the disk</source>
        <translation>tallentaa rivi kerrallaan ja kertoo, kun rivi on levyllä</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved.</source>
        <translation>
            <numerusform>%n vastaus tallennettu.</numerusform>
            <numerusform>%n vastausta tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks a questionnaire to the end and estimates how long its routes take.</source>
        <translation>Tarkistaa koko kyselyn ja arvioi, kauanko sen reitit kestävät.</translation>
    </message>
    <message>
        <source>the questionnaire; - for standard input</source>
        <translation>kyselylomake; - tarkoittaa vakiosyötettä</translation>
    </message>
    <message>
        <source>%1: %2 questions in %3 sections, %4 waves, %5 languages.</source>
        <extracomment>%1 is the id of a questionnaire</extracomment>
        <translation>%1: kysymyksiä %2, osioita %3, kierroksia %4, kieliä %5.</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Ei puutteita.</translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s).</source>
        <translation>
            <numerusform>Ei virheitä; %n varoitus.</numerusform>
            <numerusform>Ei virheitä; %n varoitusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes by the sections they open: questions and estimated minutes of the shortest, usual and longest walk.</source>
        <translation>Reitit niiden avaamien osioiden mukaan: kysymykset ja arvioidut minuutit lyhimmällä, tavallisella ja pisimmällä reitillä.</translation>
    </message>
    <message>
        <source>Wave %1: %2  questions %3, minutes %4</source>
        <translation>Kierros %1: %2  kysymyksiä %3, minuutteja %4</translation>
    </message>
    <message>
        <source>Fills an empty store with invented responses, to try everything out before an event.</source>
        <translation>Täyttää tyhjän vastauskansion keksityillä vastauksilla, jotta kaikkea voi kokeilla ennen tapahtumaa.</translation>
    </message>
    <message>
        <source>a store that is empty or holds invented responses only</source>
        <translation>vastauskansio, joka on tyhjä tai jossa on vain keksittyjä vastauksia</translation>
    </message>
    <message>
        <source>how many to invent</source>
        <translation>montako keksitään</translation>
    </message>
    <message>
        <source>any number; the same one invents the same responses</source>
        <translation>mikä tahansa luku; samalla luvulla syntyvät samat vastaukset</translation>
    </message>
    <message numerus="yes">
        <source>%n invented response(s) saved.</source>
        <translation>
            <numerusform>%n keksitty vastaus tallennettu.</numerusform>
            <numerusform>%n keksittyä vastausta tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the translators&apos; workplace.</source>
        <translation>Avaa kääntäjän työtilan.</translation>
    </message>
    <message>
        <source>the folder with questionnaire and catalogues; default: your own</source>
        <translation>kansio, jossa kysely ja luettelot ovat; muuten oma kansiosi</translation>
    </message>
    <message>
        <source>Draws one question of released results as a picture.</source>
        <translation>Piirtää tulostiedoston yhden kysymyksen kuvaksi.</translation>
    </message>
    <message>
        <source>Results file of each wave to show.</source>
        <translation>Jokaisen näytettävän kierroksen tulostiedosto.</translation>
    </message>
    <message>
        <source>The question, or question.row for one statement.</source>
        <translation>Kysymys, tai kysymys.rivi yhdelle väittämälle.</translation>
    </message>
    <message>
        <source>Whom the figures are about: area=06. Everybody unless given.</source>
        <translation>Keitä luvut koskevat: area=06. Ilman tätä kaikkia.</translation>
    </message>
    <message>
        <source>Kind of chart; the one that fits best unless given.</source>
        <translation>Kuvion laji; ilman tätä sopivin.</translation>
    </message>
    <message>
        <source>Shows between which edges each share lies.</source>
        <translation>Näyttää, millä välillä kukin osuus on.</translation>
    </message>
    <message>
        <source>Files by ending, with commas between: x.svg,x.png,x.pdf.</source>
        <translation>Tiedostot päätteen mukaan, pilkut välissä: x.svg,x.png,x.pdf.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per point: 1 to 4.</source>
        <translation>PNG-kuvan kuvapisteitä pistettä kohti: 1–4.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Opens the workplace for fieldwork: checks, kiosk, results files.</source>
        <translation>Avaa kenttätyön työtilan: tarkistukset, kysely, tulostiedostot.</translation>
    </message>
    <message>
        <source>Opens results of one or several waves.</source>
        <translation>Avaa yhden tai useamman kierroksen tulokset.</translation>
    </message>
    <message>
        <source>Results files to open.</source>
        <translation>Avattavat tulostiedostot.</translation>
    </message>
    <message>
        <source>Opens the respondent&apos;s screens on a store.</source>
        <translation>Avaa kyselyn vastaajalle; vastaukset tallentuvat vastauskansioon.</translation>
    </message>
    <message>
        <source>The store that takes the answers.</source>
        <translation>Vastauskansio, johon vastaukset tallentuvat.</translation>
    </message>
    <message>
        <source>In a window that can be closed, not on the whole screen.</source>
        <translation>Ikkunassa, jonka voi sulkea, ei koko näytöllä.</translation>
    </message>
    <message>
        <source>Makes the results file of a wave: the figures nobody can be identified from.</source>
        <translation>Tekee kierroksen tulostiedoston: luvut, joista ketään ei voi tunnistaa.</translation>
    </message>
    <message>
        <source>folder with the responses</source>
        <translation>vastauskansio</translation>
    </message>
    <message>
        <source>publish: write the results file</source>
        <translation>julkaisee: kirjoittaa tulostiedoston</translation>
    </message>
    <message>
        <source>write draft.release into the store, which opens only there</source>
        <translation>kirjoittaa vastauskansioon tiedoston draft.release, joka avautuu vain siellä</translation>
    </message>
    <message>
        <source>stricter limits than the usual ones</source>
        <translation>tavallista tiukemmat rajat</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. It rests on %n response(s).</source>
        <translation>
            <numerusform>%1 on kirjoitettu. Sen perustana on %n vastaus.</numerusform>
            <numerusform>%1 on kirjoitettu. Sen perustana on %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written. Fewer than 10 responses count, so it shows no figures.</source>
        <translation>%1 on kirjoitettu. Vastauksia on alle 10, joten se ei näytä lukuja.</translation>
    </message>
    <message>
        <source>Shows one table of a results file.</source>
        <translation>Näyttää tulostiedoston yhden taulukon.</translation>
    </message>
    <message>
        <source>how the table is written</source>
        <translation>missä muodossa taulukko kirjoitetaan</translation>
    </message>
    <message>
        <source>Writes a report of every question of released results.</source>
        <translation>Kirjoittaa raportin tulostiedoston jokaisesta kysymyksestä.</translation>
    </message>
    <message>
        <source>Checks a results file and tells how it was proved that it gives nobody&apos;s answers away.</source>
        <translation>Tarkistaa tulostiedoston ja kertoo, miten on todistettu, ettei se paljasta kenenkään vastauksia.</translation>
    </message>
    <message>
        <source>a results file</source>
        <translation>tulostiedosto</translation>
    </message>
    <message>
        <source>make every figure and every proof again from these responses</source>
        <translation>tee jokainen luku ja todistus uudelleen näistä vastauksista</translation>
    </message>
    <message>
        <source>These responses give another results file. It was made from others, or changed since.</source>
        <translation>Näistä vastauksista syntyy toinen tulostiedosto. Se on tehty muista vastauksista tai sitä on muutettu.</translation>
    </message>
    <message>
        <source>Made and proved again: the same figures, byte for byte.</source>
        <translation>Tehty ja todistettu uudelleen: samat luvut tavulleen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is whole. It shows %n group(s).</source>
        <translation>
            <numerusform>Tiedosto on ehjä. Se näyttää %n ryhmän.</numerusform>
            <numerusform>Tiedosto on ehjä. Se näyttää %n ryhmää.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the waves compare; the mapping shipped unless given.</source>
        <translation>Miten kierroksia verrataan; ellei anneta, ohjelman mukana tuleva vastaavuustiedosto.</translation>
    </message>
    <message>
        <source>Plans an event: where, when, in which languages, how near staff are.</source>
        <translation>Suunnittelee tapahtuman: missä, milloin, millä kielillä ja kuinka lähellä henkilökunta on.</translation>
    </message>
    <message>
        <source>the store whose wave the event belongs to</source>
        <translation>vastauskansio, jonka kierrokseen tapahtuma kuuluu</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>missä se on</translation>
    </message>
    <message>
        <source>the region it is in</source>
        <translation>maakunta, jossa se on</translation>
    </message>
    <message>
        <source>its day; today otherwise</source>
        <translation>sen päivä; muuten tänään</translation>
    </message>
    <message>
        <source>languages offered, with commas between: fi,sv; all otherwise</source>
        <translation>tarjottavat kielet pilkuilla erotettuina: fi,sv; muuten kaikki</translation>
    </message>
    <message>
        <source>how near staff are; locked otherwise</source>
        <translation>kuinka lähellä henkilökunta on; muuten lukittu</translation>
    </message>
    <message>
        <source>when there are keys on the screen; on touch otherwise</source>
        <translation>milloin näytöllä on näppäimistö; muuten kosketettaessa</translation>
    </message>
    <message>
        <source>responses hoped for</source>
        <translation>toivottu vastausten määrä</translation>
    </message>
    <message>
        <source>seconds until the kiosk asks whether somebody is there; 180 otherwise</source>
        <translation>sekunnit, joiden jälkeen kysytään, onko joku paikalla; muuten 180</translation>
    </message>
    <message>
        <source>a file of its own, instead of the store</source>
        <translation>erillinen tiedosto vastauskansion sijasta</translation>
    </message>
    <message>
        <source>Lists the events of a store.</source>
        <translation>Luettelee vastauskansion tapahtumat.</translation>
    </message>
    <message>
        <source>The event of the store that the kiosk is opened for.</source>
        <translation>Vastauskansion tapahtuma, jota varten kysely avataan.</translation>
    </message>
    <message>
        <source>left out, there is no such text here: %1</source>
        <translation>jätettiin pois, tällaista tekstiä ei ole tässä: %1</translation>
    </message>
    <message>
        <source>left out, the source text has changed since: %1</source>
        <translation>jätettiin pois, lähtöteksti on muuttunut sen jälkeen: %1</translation>
    </message>
    <message>
        <source>left out, a placeholder is missing or too many: %1</source>
        <translation>jätettiin pois, paikkamerkki puuttuu tai niitä on liikaa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to change,</source>
        <translation>
            <numerusform>%n teksti muuttuu,</numerusform>
            <numerusform>%n tekstiä muuttuu,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out,</source>
        <translation>
            <numerusform>%n jätetty pois,</numerusform>
            <numerusform>%n jätetty pois,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same,</source>
        <translation>
            <numerusform>%n ennallaan,</numerusform>
            <numerusform>%n ennallaan,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty.</source>
        <translation>
            <numerusform>%n tyhjä.</numerusform>
            <numerusform>%n tyhjää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this was a rehearsal.</source>
        <translation>Mitään ei muutettu: tämä oli harjoitus.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Tallennettu kansioon %1.</translation>
    </message>
    <message>
        <source>takes in what a translator hands back, and compiled .qm files</source>
        <translation>ottaa vastaan kääntäjän palauttamat tekstit ja koostetut .qm-tiedostot</translation>
    </message>
    <message>
        <source>where the texts are; otherwise your own translations</source>
        <translation>missä tekstit ovat; muuten omat käännöksesi</translation>
    </message>
    <message>
        <source>the language to translate from; otherwise fi</source>
        <translation>kieli, josta käännetään; muuten fi</translation>
    </message>
    <message>
        <source>the language to translate into; otherwise sv</source>
        <translation>kieli, jolle käännetään; muuten sv</translation>
    </message>
    <message>
        <source>only the texts of one of them</source>
        <translation>vain toisen tekstit</translation>
    </message>
    <message>
        <source>only texts that are missing, drafts or changed in the source</source>
        <translation>vain tekstit, jotka puuttuvat, ovat luonnoksia tai joiden lähtöteksti on muuttunut</translation>
    </message>
    <message>
        <source>says what --import would change, and changes nothing</source>
        <translation>kertoo, mitä --import muuttaisi, eikä muuta mitään</translation>
    </message>
    <message>
        <source>Your own translations are in use from %1: %2</source>
        <extracomment>%1 is a folder, %2 names of files</extracomment>
        <translation>Omat käännöksesi ovat käytössä kansiosta %1: %2</translation>
    </message>
    <message>
        <source>day of publication; today unless given</source>
        <translation>julkaisupäivä; muuten tänään</translation>
    </message>
    <message>
        <source>Highlights alone, every question, or every table as well.</source>
        <translation>Vain nostot, kaikki kysymykset tai myös kaikki taulukot.</translation>
    </message>
    <message>
        <source>One page about one group or area: area=06.</source>
        <translation>Yksi sivu yhdestä ryhmästä tai alueesta: area=06.</translation>
    </message>
    <message>
        <source>Checks a machine before the doors open, and makes a pass sheet.</source>
        <translation>Tarkistaa koneen ennen ovien avaamista ja tekee tarkistuslomakkeen.</translation>
    </message>
    <message>
        <source>the store that will take the answers</source>
        <translation>vastauskansio, johon vastaukset tulevat</translation>
    </message>
    <message>
        <source>also what a kiosk needs: a voice to read aloud with, and its languages</source>
        <translation>myös se, mitä kysely vaatii: puheääni ääneen lukemiseen ja sen kielet</translation>
    </message>
    <message>
        <source>the pass sheet, a page to print (.html)</source>
        <translation>tarkistuslomake, tulostettava sivu (.html)</translation>
    </message>
    <message>
        <source>a results file that it opens at once; once for each wave</source>
        <translation>tulostiedosto, joka avataan heti; kerran kierrosta kohti</translation>
    </message>
    <message>
        <source>writes texts for a translator: .ts, .xliff, .xlsx, .pdf with pictures; the terms: .tbx</source>
        <translation>kirjoittaa tekstit kääntäjälle: .ts, .xliff, .xlsx, kuvien kanssa .pdf; termit: .tbx</translation>
    </message>
    <message>
        <source>Copies a whole store into one file and reads that back; barometer recover makes a store of it again.</source>
        <translation>Kopioi koko vastauskansion yhteen tiedostoon ja lukee sen takaisin; barometer recover tekee siitä taas vastauskansion.</translation>
    </message>
    <message>
        <source>the file to write, or a folder for it</source>
        <translation>kirjoitettava tiedosto tai kansio sitä varten</translation>
    </message>
    <message>
        <source>The backup %1 is written and was read back.</source>
        <translation>Varmuuskopio %1 on kirjoitettu ja luettu takaisin.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Keep it as safe as the store.</source>
        <translation>Sitä ei ole salattu: kuka tahansa, jolla se on, voi lukea vastaukset. Säilytä se yhtä turvassa kuin vastauskansio.</translation>
    </message>
    <message>
        <source>Hands over the responses of a store as one file, signed and read back. The store keeps them until a receipt comes.</source>
        <translation>Luovuttaa vastauskansion vastaukset yhtenä tiedostona, allekirjoitettuna ja takaisin luettuna. Vastauskansio säilyttää ne, kunnes kuittaus tulee.</translation>
    </message>
    <message>
        <source>the bundle to write</source>
        <translation>kirjoitettava vastauspaketti</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 with %n response(s) is written and was read back.</source>
        <translation>
            <numerusform>Vastauspaketti %1 on kirjoitettu ja luettu takaisin. Siinä on %n vastaus.</numerusform>
            <numerusform>Vastauspaketti %1 on kirjoitettu ja luettu takaisin. Siinä on %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 5 of them are new. Wait for more if you can: who sees two bundles learns something of the few between them.</source>
        <translation>Niistä alle 5 on uusia. Odota lisää vastauksia, jos voit: se, joka näkee kaksi pakettia, voi päätellä jotakin niistä harvoista, jotka tulivat niiden välissä.</translation>
    </message>
    <message>
        <source>It is sealed, so it may be mailed. Write with it: Attached is a bundle of responses. Please read the four words below back to me by telephone.</source>
        <translation>Se on salattu, joten sen saa lähettää sähköpostilla. Kirjoita viestiin: Liitteenä on vastauspaketti. Lue alla olevat neljä sanaa minulle puhelimessa.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Carry it, do not mail it.</source>
        <translation>Sitä ei ole salattu: kuka tahansa, jolla se on, voi lukea vastaukset. Vie se itse, älä lähetä sähköpostilla.</translation>
    </message>
    <message>
        <source>Merges bundles into an archive, in any order and as often as you like. The first one makes the archive.</source>
        <translation>Yhdistää vastauspaketit arkistoon, missä järjestyksessä ja kuinka usein tahansa. Ensimmäinen perustaa arkiston.</translation>
    </message>
    <message>
        <source>the folder of the archive</source>
        <translation>arkiston kansio</translation>
    </message>
    <message>
        <source>the bundles</source>
        <translation>vastauspaketit</translation>
    </message>
    <message>
        <source>a folder for receipts, which go back to the stores</source>
        <translation>kansio kuittauksille, jotka viedään takaisin vastauskansioihin</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n vastaus tuli kahtena versiona. Molemmat säilytetään; lähetetty menee keskeytetyn edelle.</numerusform>
            <numerusform>%n vastausta tuli kahtena versiona. Molemmat säilytetään; lähetetty menee keskeytetyn edelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n response(s).</source>
        <translation>
            <numerusform>Arkistossa on %n vastaus.</numerusform>
            <numerusform>Arkistossa on %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bundle %2, %3</source>
        <translation>%1: vastauspaketti %2, %3</translation>
    </message>
    <message>
        <source>responses %1, new %2, there already %3, excluded %4</source>
        <translation>vastauksia %1, uusia %2, ennestään %3, poissuljettuja %4</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and are kept in the folder quarantine of the archive.</source>
        <translation>
            <numerusform>%n osaa ei voitu lukea. Se säilytetään arkiston kansiossa quarantine.</numerusform>
            <numerusform>%n osaa ei voitu lukea. Ne säilytetään arkiston kansiossa quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle before this one has not been merged. Nothing is missing unless a receipt was used in between.</source>
        <translation>Tätä edeltävää vastauspakettia ei ole yhdistetty. Mitään ei puutu, ellei välissä ole käytetty kuittausta.</translation>
    </message>
    <message>
        <source>Two different bundles of this machine have the number %1, as when it goes on from an older copy of its disk. All that came in them is kept. What was answered after the copy was made may be missing: if the old disk can be read, hand over from it as well.</source>
        <translation>Tämän koneen kahdella eri vastauspaketilla on numero %1, kuten käy, kun kone jatkaa levynsä vanhemmasta kopiosta. Kaikki niissä tullut säilyy. Kopion ottamisen jälkeen annettuja vastauksia voi puuttua: jos vanhan levyn voi lukea, luovuta vastaukset siltäkin.</translation>
    </message>
    <message>
        <source>Frees and overwrites the responses that the archive says it has, and no other.</source>
        <translation>Vapauttaa ja ylikirjoittaa vastaukset, jotka arkisto ilmoittaa saaneensa, eikä muita.</translation>
    </message>
    <message>
        <source>the receipt from the archive</source>
        <translation>arkistosta saatu kuittaus</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) freed: the archive has them.</source>
        <translation>
            <numerusform>%n vastaus vapautettiin: se on arkistossa.</numerusform>
            <numerusform>%n vastausta vapautettiin: ne ovat arkistossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Vastauskansio on vahingoittunut. Älä kerää siihen vastauksia.</translation>
    </message>
    <message>
        <source>Sealed to the key %1</source>
        <translation>Salattu avaimella %1</translation>
    </message>
    <message>
        <source>MiB of memory that each try of a passphrase takes; 1024 otherwise, and less only on a small machine</source>
        <translation>kuinka monta mebitavua muistia jokainen salalauseen kokeilu vie; muuten 1024, vähemmän vain pienellä koneella</translation>
    </message>
    <message>
        <source>Makes the key pair of the owner of the answers: FILE stays with them, FILE.pub goes to the machines that collect.</source>
        <translation>Tekee vastausten omistajan avainparin: FILE jää omistajalle, FILE.pub viedään vastauksia kerääville koneille.</translation>
    </message>
    <message>
        <source>the key file to make</source>
        <translation>luotava avaintiedosto</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; asked for otherwise</source>
        <translation>tiedosto, jonka ensimmäinen rivi on salalause; muuten se kysytään</translation>
    </message>
    <message>
        <source>a file with the letters of a paper key; - is standard input</source>
        <translation>tiedosto, jossa on paperiavaimen kirjaimet; - on vakiosyöte</translation>
    </message>
    <message>
        <source>The key is in %1, its public half in %2.</source>
        <translation>Avain on tiedostossa %1, sen julkinen puolisko tiedostossa %2.</translation>
    </message>
    <message>
        <source>Without this file and its passphrase nobody can ever read the answers. Print a paper key for a safe: barometer key show FILE --paper PAGE.html</source>
        <translation>Ilman tätä tiedostoa ja sen salalausetta kukaan ei voi koskaan lukea vastauksia. Tulosta paperiavain kassakaappiin: barometer key show FILE --paper PAGE.html</translation>
    </message>
    <message>
        <source>Shows a key as words to compare. Of a secret key it tries the passphrase, and whether sealed answers can be opened with it.</source>
        <translation>Näyttää avaimen vertailtavina sanoina. Salaisesta avaimesta kokeillaan salalause ja se, avautuvatko salatut vastaukset.</translation>
    </message>
    <message>
        <source>the key file, or its public half</source>
        <translation>avaintiedosto tai sen julkinen puolisko</translation>
    </message>
    <message>
        <source>write an .html page with the secret key to print for a safe</source>
        <translation>kirjoittaa .html-sivun, jossa on salainen avain kassakaappiin tulostettavaksi</translation>
    </message>
    <message>
        <source>last tried on %1</source>
        <translation>kokeiltu viimeksi %1</translation>
    </message>
    <message>
        <source>The passphrase is right, and sealed answers open.</source>
        <translation>Salalause on oikea, ja salatut vastaukset avautuvat.</translation>
    </message>
    <message>
        <source>%1 holds the secret key in the clear. Print it, lay it into a safe, and delete the file.</source>
        <translation>Tiedostossa %1 on salainen avain selväkielisenä. Tulosta se, pane tuloste kassakaappiin ja poista tiedosto.</translation>
    </message>
    <message>
        <source>Gives a key file another passphrase. The key stays the same, and so do all answers sealed to it.</source>
        <translation>Vaihtaa avaintiedoston salalauseen. Avain pysyy samana, samoin kaikki sillä salatut vastaukset.</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>avaintiedosto</translation>
    </message>
    <message>
        <source>the same for the new passphrase</source>
        <translation>sama uudelle salalauseelle</translation>
    </message>
    <message>
        <source>The passphrase of %1 is changed.</source>
        <translation>Tiedoston %1 salalause on vaihdettu.</translation>
    </message>
    <message>
        <source>a public key (FILE.pub): only its owner can read the responses; up to three times</source>
        <translation>julkinen avain (FILE.pub): vain sen omistaja voi lukea vastaukset; enintään kolme kertaa</translation>
    </message>
    <message>
        <source>The key %1 was last tried on %2. Try it again soon: barometer key show.</source>
        <translation>Avainta %1 kokeiltiin viimeksi %2. Kokeile sitä pian uudelleen: barometer key show.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has this folder can read the responses. With --seal-to only the owner of a key can.</source>
        <translation>Sitä ei ole salattu: kuka tahansa, jolla kansio on, voi lukea vastaukset. Jos käytät valitsinta --seal-to, vain avaimen omistaja voi lukea ne.</translation>
    </message>
    <message>
        <source>The responses are sealed to the key %1. Compare these words with those its owner has.</source>
        <translation>Vastaukset salataan avaimella %1. Vertaa näitä sanoja omistajan sanoihin.</translation>
    </message>
    <message>
        <source>Makes a new store from what is readable of a damaged one, or from a backup. The damaged one stays as it is.</source>
        <translation>Tekee uuden vastauskansion siitä, mikä vahingoittuneesta on luettavissa, tai varmuuskopiosta. Vahingoittunut jää ennalleen.</translation>
    </message>
    <message>
        <source>the folder of the damaged store, or a backup of a store</source>
        <translation>vahingoittunut vastauskansio tai vastauskansion varmuuskopio</translation>
    </message>
    <message>
        <source>the questionnaire, when the store has lost its own</source>
        <translation>kysely, jos vastauskansion oma on kadonnut</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved into %1.</source>
        <translation>
            <numerusform>%n vastaus tallennettu kansioon %1.</numerusform>
            <numerusform>%n vastausta tallennettu kansioon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says any more how many there were before the damage.</source>
        <translation>Enää ei ole tietoa siitä, montako niitä oli ennen vahinkoa.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n vastausta ei voitu lukea.</numerusform>
            <numerusform>%n vastausta ei voitu lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all of them.</source>
        <translation>Siinä ovat kaikki.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable page(s) kept, so that the next bundle carries them to somebody who can try again.</source>
        <translation>
            <numerusform>%n lukukelvoton sivu säilytettiin. Seuraava vastauspaketti vie sen jollekulle, joka voi yrittää uudelleen.</numerusform>
            <numerusform>%n lukukelvotonta sivua säilytettiin. Seuraava vastauspaketti vie ne jollekulle, joka voi yrittää uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their languages are not known any more: with --key they are counted anew.</source>
        <translation>Niiden kieliä ei enää tiedetä: valitsimella --key ne lasketaan uudelleen.</translation>
    </message>
    <message>
        <source>They are sealed and were not opened. With --key it is checked what they hold.</source>
        <translation>Ne on salattu, eikä niitä avattu. Valitsimella --key tarkistetaan, mitä niissä on.</translation>
    </message>
    <message>
        <source>Each of them was opened, fits the questionnaire and is counted right.</source>
        <translation>Jokainen niistä avattiin. Ne vastaavat kyselyä, ja ne on laskettu oikein.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Tiedoston %1 salalause:</translation>
    </message>
    <message>
        <source>New passphrase of %1:</source>
        <translation>Tiedoston %1 uusi salalause:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Sama uudelleen:</translation>
    </message>
    <message>
        <source>the owner&apos;s key file, for sealed responses</source>
        <translation>omistajan avaintiedosto salattuja vastauksia varten</translation>
    </message>
    <message>
        <source>Paper key of Partnership Barometer</source>
        <translation>Kumppanuusbarometrin paperiavain</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read all responses that are sealed to it. Keep it in a safe.</source>
        <translation>Kuka tahansa, jolla on tämä paperi, voi lukea kaikki tällä avaimella salatut vastaukset. Säilytä se kassakaapissa.</translation>
    </message>
    <message>
        <source>To use it, type the letters into a file and run: barometer key new FILE --from-paper LETTERS</source>
        <translation>Näin käytät sitä: kirjoita kirjaimet tiedostoon ja anna komento barometer key new FILE --from-paper LETTERS</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s), each approved by a person, in an order that tells nothing.</source>
        <translation>
            <numerusform>%1: %n avoin vastaus, jonka ihminen on hyväksynyt, järjestyksessä, joka ei kerro mitään.</numerusform>
            <numerusform>%1: %n avointa vastausta, jotka ihminen on hyväksynyt yksitellen, järjestyksessä, joka ei kerro mitään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrites everything of a store and removes it: when its day has come, or at once with --now.</source>
        <translation>Ylikirjoittaa vastauskansion kokonaan ja poistaa sen: kun sen päivä on tullut, tai heti valitsimella --now.</translation>
    </message>
    <message>
        <source>before the day by which it is to be erased</source>
        <translation>ennen päivää, johon mennessä se on hävitettävä</translation>
    </message>
    <message>
        <source>erase nothing, and note another day by which it is to be erased</source>
        <translation>ei hävitä mitään, vaan merkitsee toisen päivän, johon mennessä se on hävitettävä</translation>
    </message>
    <message>
        <source>It is to be erased by %1.</source>
        <translation>Se on hävitettävä viimeistään %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) overwritten and removed. Backups and copies of this store are erased by themselves.</source>
        <translation>
            <numerusform>%n vastaus ylikirjoitettu ja poistettu. Tämän kansion varmuuskopiot ja kopiot hävitetään erikseen.</numerusform>
            <numerusform>%n vastausta ylikirjoitettu ja poistettu. Tämän kansion varmuuskopiot ja kopiot hävitetään erikseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps a second copy of a store on another device, up to date with every response; barometer recover takes what it needs from it.</source>
        <translation>Ylläpitää vastauskansion rinnakkaiskopiota toisella laitteella: se on ajan tasalla jokaisen vastauksen jälkeen, ja barometer recover ottaa siitä puuttuvan.</translation>
    </message>
    <message>
        <source>a folder on a stick, a card or another disk</source>
        <translation>kansio muistitikulla, muistikortilla tai toisella levyllä</translation>
    </message>
    <message>
        <source>keep no second copy from now on</source>
        <translation>ei ylläpidä rinnakkaiskopiota tästä lähtien</translation>
    </message>
    <message>
        <source>The second copy is in %1.</source>
        <translation>Rinnakkaiskopio on kansiossa %1.</translation>
    </message>
    <message>
        <source>No second copy is kept.</source>
        <translation>Rinnakkaiskopiota ei ylläpidetä.</translation>
    </message>
    <message numerus="yes">
        <source>The second copy in %1 holds %n response(s).</source>
        <translation>
            <numerusform>Rinnakkaiskopiossa %1 on %n vastaus.</numerusform>
            <numerusform>Rinnakkaiskopiossa %1 on %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>the office&apos;s key file, which signs the event file</source>
        <translation>toimiston avaintiedosto, jolla tapahtumatiedosto allekirjoitetaan</translation>
    </message>
    <message>
        <source>a public key (FILE.pub) that a signed event brings with it; up to three times</source>
        <translation>julkinen avain (FILE.pub), jonka allekirjoitettu tapahtuma tuo mukanaan; enintään kolme kertaa</translation>
    </message>
    <message>
        <source>Signed with the key %1. Tell these words to the staff of each machine by telephone or on paper, not beside the file.</source>
        <translation>Allekirjoitettu avaimella %1. Kerro nämä sanat kunkin koneen henkilökunnalle puhelimessa tai paperilla, älä tiedoston mukana.</translation>
    </message>
    <message>
        <source>To be erased by %1</source>
        <translation>Hävitettävä viimeistään %1</translation>
    </message>
    <message>
        <source>%1 is left out: not all of its texts are there.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1 jätettiin pois: kaikkia sen tekstejä ei ole vielä.</translation>
    </message>
    <message>
        <source>The store has these texts already.</source>
        <translation>Vastauskansiossa on jo nämä tekstit.</translation>
    </message>
    <message>
        <source>Texts changed in the store: %1. Its answers are untouched.</source>
        <translation>Vastauskansiossa muuttuneet tekstit: %1. Sen vastauksiin ei koskettu.</translation>
    </message>
    <message>
        <source>puts the texts of the questionnaire into a store between two sessions</source>
        <translation>vie kyselyn tekstit vastauskansioon kahden keräyskerran välillä</translation>
    </message>
    <message>
        <source>the questionnaire that is asked; a signed event brings its own</source>
        <translation>kyselylomake, jolla kysytään; allekirjoitettu tapahtuma tuo omansa</translation>
    </message>
    <message>
        <source>the wave of the questionnaire; that of the event otherwise</source>
        <translation>kyselyn kierros; muuten tapahtuman oma</translation>
    </message>
    <message>
        <source>an event file of the office; a signed one brings the keys</source>
        <translation>toimiston tapahtumatiedosto; allekirjoitettu tuo avaimet</translation>
    </message>
    <message>
        <source>The event is signed with the key %1. Compare these words with those the office has; events of others are refused here from now on.</source>
        <translation>Tapahtuma on allekirjoitettu avaimella %1. Vertaa sanoja toimiston sanoihin; muiden tapahtumia ei tästä lähtien hyväksytä täällä.</translation>
    </message>
    <message>
        <source>Write the open answers of a store to a file, to be decided on one by one.</source>
        <translation>Kirjoittaa vastauskansion avoimet vastaukset tiedostoon yksitellen ratkaistaviksi.</translation>
    </message>
    <message>
        <source>JSON; with decisions filled in it is what release --open-answers takes</source>
        <translation>JSON; kun ratkaisut on täytetty, se annetaan komennolle release --open-answers</translation>
    </message>
    <message>
        <source>names of organisations to look for, one a line</source>
        <translation>etsittävien organisaatioiden nimet, yksi rivillä</translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) written.</source>
        <translation>
            <numerusform>%n avoin vastaus kirjoitettu.</numerusform>
            <numerusform>%n avointa vastausta kirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are personal data: keep the file safe, and delete it when the decisions are made.</source>
        <translation>Ne ovat henkilötietoja: säilytä tiedosto turvassa ja poista se, kun ratkaisut on tehty.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are in it.</source>
        <translation>
            <numerusform>%1: siinä on %n avoin vastaus.</numerusform>
            <numerusform>%1: siinä on %n avointa vastausta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open answer(s) are approved. At least %2 are needed, so none is in it.</source>
        <translation>
            <numerusform>%1: %n avoin vastaus on hyväksytty. Niitä tarvitaan vähintään %2, joten siinä ei ole yhtäkään.</numerusform>
            <numerusform>%1: %n avointa vastausta on hyväksytty. Niitä tarvitaan vähintään %2, joten siinä ei ole yhtäkään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells which groups can be published if as many answer as you expect.</source>
        <translation>Kertoo, mitkä ryhmät voi julkaista, jos vastaajia on odotettu määrä.</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>kyselylomake</translation>
    </message>
    <message>
        <source>expected numbers, one a line: dimension,value,number; - for standard input</source>
        <translation>odotetut määrät, yksi rivillä: ulottuvuus,arvo,määrä; - on vakiosyöte</translation>
    </message>
    <message>
        <source>wave; the newest unless given</source>
        <translation>kierros; ellei annettu, uusin</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>%1: about %2 expected, can be published.</source>
        <translation>%1: odotetaan noin %2, voidaan julkaista.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, uncertain: published in %3 of %4 trials.</source>
        <translation>%1: odotetaan noin %2, epävarma: julkaistiin %3/%4 kokeessa.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, not published, to protect a smaller group.</source>
        <translation>%1: odotetaan noin %2, ei julkaista, jotta pienempi ryhmä pysyy suojassa.</translation>
    </message>
    <message>
        <source>%1: about %2 expected, too few to be published.</source>
        <translation>%1: odotetaan noin %2, liian vähän julkaistavaksi.</translation>
    </message>
    <message>
        <source>Writes a questionnaire in another form: a paper form, or its JSON.</source>
        <translation>Kirjoittaa kyselyn toisessa muodossa: paperilomakkeena tai JSON-tiedostona.</translation>
    </message>
    <message>
        <source>by ending: x.pdf (a paper form), x.json (canonical)</source>
        <translation>päätteen mukaan: x.pdf (paperilomake), x.json (vakiomuoto)</translation>
    </message>
    <message>
        <source>the wave to print; the newest otherwise</source>
        <translation>tulostettava kierros; muuten uusin</translation>
    </message>
    <message>
        <source>code of the pile of forms, on every page; a line otherwise</source>
        <translation>lomakepinon tunnus joka sivulle; muuten viiva</translation>
    </message>
    <message>
        <source>decisions on open answers (see open-answers), noted in the store; those made at the desk hold as well</source>
        <translation>ratkaisut avoimista vastauksista (ks. open-answers), merkitään vastauskansioon; myös ohjelmassa tehdyt ratkaisut ovat voimassa</translation>
    </message>
    <message>
        <source>The report by ending: x.html, x.xlsx, x.pdf, x.docx, x.pptx.</source>
        <translation>Raportti tiedostopäätteen mukaan: x.html, x.xlsx, x.pdf, x.docx, x.pptx.</translation>
    </message>
    <message>
        <source>Styles and layouts of a document (.dotx) or of slides (.potx).</source>
        <translation>Asiakirjan (.dotx) tai diojen (.potx) tyylit ja asettelut.</translation>
    </message>
    <message>
        <source>list the ids of the responses, for merge --exclude; these are personal data</source>
        <translation>luettelee vastausten tunnukset komentoa merge --exclude varten; ne ovat henkilötietoja</translation>
    </message>
    <message>
        <source>Its texts are those of this program.</source>
        <translation>Sen tekstit ovat samat kuin tässä ohjelmassa.</translation>
    </message>
    <message>
        <source>It has texts of its own: %1 differ from this program&apos;s.</source>
        <extracomment>%1 are languages, each with a number</extracomment>
        <translation>Siinä on omia tekstejä: tämän ohjelman teksteistä poikkeavat %1.</translation>
    </message>
    <message>
        <source>ids of responses to take out for good, one a line, with all that was noted about their texts; the folder quarantine is erased as well</source>
        <translation>lopullisesti poistettavien vastausten tunnukset, yksi riviä kohti; pois menee myös kaikki, mitä niiden teksteistä on merkitty, ja kansio quarantine tyhjennetään</translation>
    </message>
    <message>
        <source>a public key (FILE.pub) to seal the archive to from now on, instead of those it is sealed to; up to three times</source>
        <translation>julkinen avain (FILE.pub), jolla arkisto salataan tästä lähtien nykyisten sijasta; enintään kolme kertaa</translation>
    </message>
    <message>
        <source>The archive is sealed to the key %1 from now on. Compare these words with those its owner has, and keep the older key for its backups.</source>
        <translation>Arkisto on tästä lähtien salattu avaimella %1. Vertaa näitä sanoja sen omistajan sanoihin, ja säilytä vanhempi avain varmuuskopioita varten.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read and were not kept: responses were taken out, and a part may hold one of them.</source>
        <translation>
            <numerusform>%n osaa ei voitu lukea, eikä sitä säilytetty: vastauksia poistettiin, ja osassa voi olla jokin niistä.</numerusform>
            <numerusform>%n osaa ei voitu lukea, eikä niitä säilytetty: vastauksia poistettiin, ja osassa voi olla jokin niistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for doubles and test responses before results are made, and leaves out those that somebody decided on.</source>
        <translation>Etsii kahteen kertaan annetut vastaukset ja koevastaukset, ennen kuin tuloksia tehdään, ja jättää pois ne, joista on niin päätetty.</translation>
    </message>
    <message>
        <source>JSON: where each response came from and what is odd about it, no answers</source>
        <translation>JSON: mistä kukin vastaus tuli ja mikä siinä on outoa, ei vastauksia</translation>
    </message>
    <message>
        <source>the same file with leaveOut filled in: double, test, outsider, careless, withdrawal or null</source>
        <translation>sama tiedosto, johon on täytetty leaveOut: double, test, outsider, careless, withdrawal tai null</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) noted.</source>
        <translation>
            <numerusform>%n päätös kirjattu.</numerusform>
            <numerusform>%n päätöstä kirjattu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in results.</source>
        <translation>
            <numerusform>%n vastaus lasketaan tuloksiin.</numerusform>
            <numerusform>%n vastausta lasketaan tuloksiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out by decision.</source>
        <translation>
            <numerusform>%n vastaus on jätetty pois päätöksellä.</numerusform>
            <numerusform>%n vastausta on jätetty pois päätöksellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n vastauksessa on vain taustatietoja, joten sitä ei lasketa muutenkaan.</numerusform>
            <numerusform>%n vastauksessa on vain taustatietoja, joten niitä ei lasketa muutenkaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have every answer of another one.</source>
        <translation>
            <numerusform>%n vastauksessa on täsmälleen samat vastaukset kuin toisessa.</numerusform>
            <numerusform>%n vastauksessa on täsmälleen samat vastaukset kuin toisessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have nearly every answer of another one.</source>
        <translation>
            <numerusform>%n vastauksessa on lähes kaikki samat vastaukset kuin toisessa.</numerusform>
            <numerusform>%n vastauksessa on lähes kaikki samat vastaukset kuin toisessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) have one grade from the first row to the last.</source>
        <translation>
            <numerusform>%n vastauksessa on sama arvosana ensimmäisestä rivistä viimeiseen.</numerusform>
            <numerusform>%n vastauksessa on sama arvosana ensimmäisestä rivistä viimeiseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are of a day outside the wave.</source>
        <translation>
            <numerusform>%n vastaus on päivältä, joka ei ole kyselykierroksen aikana.</numerusform>
            <numerusform>%n vastausta on päivältä, joka ei ole kyselykierroksen aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Mitään outoa ei löytynyt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 groups could be shown.</source>
        <translation>%1: %2/%3 ryhmää voitaisiin näyttää.</translation>
    </message>
    <message>
        <source>What somebody had begun to answer there, never handed over, went too.</source>
        <translation>Myös keskeneräiset vastaukset, joita ei luovutettu, poistettiin.</translation>
    </message>
    <message>
        <source>a new folder to take along: event file, instructions, poster, paper forms</source>
        <translation>uusi kansio mukaan otettavaksi: tapahtumatiedosto, ohje, juliste, paperilomakkeet</translation>
    </message>
    <message>
        <source>Somebody has begun to answer and has not finished. Starting the kiosk or handing over keeps it.</source>
        <translation>Joku on aloittanut vastaamisen eikä ole lopettanut. Vastaukset säilytetään, kun kysely käynnistetään tai vastaukset luovutetaan.</translation>
    </message>
    <message>
        <source>make STORE first: a marked copy of this store to practise with, with its questionnaire and events and none of its responses</source>
        <translation>tee ensin STORE: tämän vastauskansion merkitty harjoituskopio, jossa on sen kysely ja tapahtumat mutta ei yhtään vastausta</translation>
    </message>
    <message>
        <source>how many questions are proved side by side; one a core unless given</source>
        <translation>montako kysymystä todistetaan rinnakkain; ellei anneta, yksi prosessoriydintä kohti</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>varoitus: %1</translation>
    </message>
    <message>
        <source>an older key file, for what was sealed before the keys were changed; its passphrase is the next line of the file</source>
        <translation>vanhempi avaintiedosto sille, mikä salattiin ennen avainten vaihtoa; sen salalause on tiedoston seuraava rivi</translation>
    </message>
    <message>
        <source>The second copy in %1 took answers when the disk of this store failed. Starting the kiosk or handing over takes them back.</source>
        <translation>Rinnakkaiskopio (%1) otti vastaan vastauksia, kun tämän vastauskansion levy petti. Ne otetaan takaisin, kun kysely käynnistetään tai vastaukset luovutetaan.</translation>
    </message>
    <message>
        <source>what the release shows, protects and how it was proved, for the owner; by ending: x.txt, x.html, x.json</source>
        <translation>mitä tulostiedosto näyttää ja suojaa ja miten se todistettiin, omistajalle; päätteen mukaan: x.txt, x.html, x.json</translation>
    </message>
    <message>
        <source>break down by groups, or by a question that makes a pair with it</source>
        <translation>erittele ryhmittäin tai kysymyksellä, joka muodostaa sen kanssa parin</translation>
    </message>
    <message>
        <source>This store holds invented responses: what is added counts as invented too.</source>
        <translation>Tässä vastauskansiossa on keksittyjä vastauksia: myös lisätyt vastaukset lasketaan keksityiksi.</translation>
    </message>
    <message>
        <source>For every answer, at least %1 by the figures shown, there are other responses that give exactly these figures and in which the answer is another one.</source>
        <translation>Jokaista vastausta kohti (näytettyjen lukujen mukaan niitä on vähintään %1) on toisia vastauksia, jotka antavat täsmälleen nämä luvut ja joissa kyseinen vastaus on toinen.</translation>
    </message>
    <message>
        <source>To what follows from the groups that people belong to and from what they were asked no figure adds anything.</source>
        <translation>Siihen, mikä seuraa jo vastaajien ryhmistä ja heille esitetyistä kysymyksistä, mikään luku ei lisää mitään.</translation>
    </message>
    <message>
        <source>one line of at most %1 characters</source>
        <translation>yksi rivi, enintään %1 merkkiä</translation>
    </message>
    <message>
        <source>Every response was checked: the store is whole.</source>
        <translation>Jokainen vastaus tarkistettiin: vastauskansio on ehjä.</translation>
    </message>
    <message>
        <source>Checks every response of a store. Reads only; nothing is repaired.</source>
        <translation>Tarkistaa vastauskansion jokaisen vastauksen. Vain lukee; mitään ei korjata.</translation>
    </message>
    <message>
        <source>whether who was answering when the program broke off may continue, in a store that is not sealed; end when locked, continue otherwise</source>
        <translation>saako vastaaja jatkaa, jos ohjelma katkesi, kun vastauksia ei ole salattu omistajan avaimella; lukittuna end, muuten continue</translation>
    </message>
    <message>
        <source>left out, the file has it twice and said something else before: %1</source>
        <translation>jätetty pois, tiedostossa on teksti kahteen kertaan ja aiempi on erilainen: %1</translation>
    </message>
    <message numerus="yes">
        <source>longer than its place, which has room for %n character(s)</source>
        <translation>
            <numerusform>pidempi kuin sen paikka, johon mahtuu %n merkki</numerusform>
            <numerusform>pidempi kuin sen paikka, johon mahtuu %n merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says another language inside than its name does. The name decides; what still reads as in that language counts as not translated.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Tiedoston %1 sisällä on eri kieli kuin sen nimessä. Nimi ratkaisee; teksti, joka on yhä tiedoston sisäisellä kielellä, lasketaan kääntämättömäksi.</translation>
    </message>
    <message>
        <source>Wave %1 is a draft: its questions may still be changed.</source>
        <translation>Kierros %1 on luonnos: sen kysymykset voivat vielä muuttua.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be read. Check that you may open it and that the disk works.</source>
        <translation>Tiedostoa %1 ei voi lukea. Tarkista, että saat avata sen ja että levy toimii.</translation>
    </message>
    <message>
        <source>%1 cannot be written. What was there before is unchanged. Choose another place.</source>
        <translation>Kohteeseen %1 ei voi kirjoittaa. Se, mitä siinä oli, on ennallaan. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be (%2 bytes), so it was not opened.</source>
        <translation>Tiedosto %1 on suurempi kuin tällainen tiedosto voi olla (%2 tavua), joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not written. What was there before is unchanged. Free some space and try again.</source>
        <translation>Levy on täynnä, joten tiedostoa %1 ei kirjoitettu. Se, mitä siinä oli, on ennallaan. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nothing can be written at %1: the place is read-only. Choose another place.</source>
        <translation>Kohteeseen %1 ei voi kirjoittaa: se on kirjoitussuojattu. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose another name.</source>
        <translation>Kohteessa %1 on jo jotain. Se jätettiin ennalleen. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 is in the folder of a store, where nothing is replaced. It was left as it is. Choose another folder or name.</source>
        <translation>%1 on vastauskansiossa, jossa mitään ei korvata. Se jäi ennalleen. Valitse toinen kansio tai nimi.</translation>
    </message>
    <message>
        <source>Not all of the output could be written: the disk is full, or the output is closed. The work itself is done. See what there is before you do it again.</source>
        <translation>Kaikkea tulostetta ei voitu kirjoittaa: levy on täynnä, tai tulosteen lukeminen on lopetettu. Itse työ on tehty. Katso tilanne, ennen kuin teet sen uudelleen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Open it with that version or newer.</source>
        <translation>%1 on tehty ohjelman uudemmalla versiolla. Avaa se sillä tai sitä uudemmalla versiolla.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing in it was changed. Use another copy of it.</source>
        <translation>%1 on vahingoittunut. Siinä ei muutettu mitään. Käytä siitä toista kopiota.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1</source>
        <translation>Tätä syötettä ei voi käyttää: %1</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program and try again.</source>
        <translation>%1 on toisen ohjelman käytössä. Sulje kyseinen ohjelma ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 has no room for another response. All responses in it are safe. Hand them over or start a new store.</source>
        <translation>Kansioon %1 ei mahdu enää vastauksia. Kaikki siinä olevat vastaukset ovat tallessa. Luovuta ne tai aloita uusi vastauskansio.</translation>
    </message>
    <message>
        <source>The folder %1 is copied to the cloud or a network drive. Choose a folder on this computer.</source>
        <translation>Kansio %1 kopioituu pilveen tai verkkolevylle. Valitse kansio, joka on vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>%1 holds answers of real people, so no invented ones are put into it. Use a new store for practice.</source>
        <translation>Kansiossa %1 on oikeiden ihmisten vastauksia, joten siihen ei lisätä keksittyjä. Käytä harjoitteluun uutta vastauskansiota.</translation>
    </message>
    <message>
        <source>%1 is not the kind of store this needs: responses are collected in one kind and archived in the other.</source>
        <translation>%1 ei ole oikeanlainen vastauskansio: vastaukset kerätään yhdenlaiseen ja arkistoidaan toisenlaiseen.</translation>
    </message>
    <message>
        <source>The responses in %1 are sealed. Give the key file of their owner.</source>
        <translation>Kansion %1 vastaukset on salattu. Anna niiden omistajan avaintiedosto.</translation>
    </message>
    <message>
        <source>%1 is not sealed to this key. Use the key file of its owner.</source>
        <translation>Kohdetta %1 ei ole salattu tällä avaimella. Käytä omistajan avaintiedostoa.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it and try again.</source>
        <translation>Salalause ei avaa kohdetta %1. Tarkista se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no command called %1. See barometer --help.</source>
        <translation>Komentoa %1 ei ole. Katso barometer --help.</translation>
    </message>
    <message>
        <source>There is no option called %1 here. See --help after the command.</source>
        <translation>Valitsinta %1 ei ole tällä komennolla. Kirjoita komennon perään --help.</translation>
    </message>
    <message>
        <source>%1 is one word too many. See --help after the command.</source>
        <translation>%1 on liikaa. Kirjoita komennon perään --help.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>%1 puuttuu. Katso --help.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Valitsimen %1 perään tarvitaan arvo.</translation>
    </message>
    <message>
        <source>%1 cannot be %2. It can be: %3.</source>
        <translation>%1 ei voi olla %2. Se voi olla: %3.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>Valitsimen %1 saa antaa vain kerran.</translation>
    </message>
    <message>
        <source>The command %1 opens a window, and there is no display here.</source>
        <translation>Komento %1 avaa ikkunan, mutta näyttöä ei ole käytettävissä.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done. Nothing was changed.</source>
        <translation>Työ keskeytettiin, ennen kuin se oli valmis. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The program made a mistake: %1. Please tell its makers.</source>
        <translation>Ohjelmassa tapahtui virhe: %1. Kerro siitä ohjelman tekijöille.</translation>
    </message>
    <message>
        <source>There is no question %1 in these results.</source>
        <translation>Näissä tuloksissa ei ole kysymystä %1.</translation>
    </message>
    <message>
        <source>These results do not hold what was asked for: %1.</source>
        <translation>Näissä tuloksissa ei ole pyydettyä: %1.</translation>
    </message>
    <message>
        <source>%1 is a draft. It opens only in the folder of the store it was made from.</source>
        <translation>%1 on luonnos. Se avautuu vain siinä vastauskansiossa, josta se on tehty.</translation>
    </message>
    <message>
        <source>%1 holds results of a wave that is open already. Close that one first.</source>
        <translation>Tiedostossa %1 on kierros, joka on jo avoinna. Sulje se ensin.</translation>
    </message>
    <message>
        <source>%1 holds results of another survey. Open it by itself.</source>
        <translation>Tiedostossa %1 on toisen kyselyn tuloksia. Avaa se erikseen.</translation>
    </message>
    <message>
        <source>The limit %1 of the policy is too low to protect the respondents: it must be at least %2.</source>
        <translation>Säännöstön raja %1 on liian matala suojaamaan vastaajia: sen on oltava vähintään %2.</translation>
    </message>
    <message>
        <source>The program %1, which proves that nobody can be identified, is not on this machine. Install it (package coinor-cbc) and try again.</source>
        <translation>Ohjelmaa %1, joka todistaa, ettei ketään voi tunnistaa, ei ole tällä koneella. Asenna se (paketti coinor-cbc) ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The program %1 did not prove that nobody can be identified, so nothing was written: %2.</source>
        <translation>Ohjelma %1 ei todistanut, ettei ketään voi tunnistaa, joten mitään ei kirjoitettu: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are results of the same wave and contradict each other. Use the newer one alone.</source>
        <translation>%1 ja %2 ovat saman kierroksen tuloksia ja ristiriidassa keskenään. Käytä vain uudempaa.</translation>
    </message>
    <message>
        <source>Some of %1 is damaged. Nothing in it was changed. Make a repaired copy of it (barometer recover), or take your last backup.</source>
        <translation>Osa kohteesta %1 on vahingoittunut. Siinä ei muutettu mitään. Tee siitä korjattu kopio (barometer recover) tai ota käyttöön viimeisin varmuuskopiosi.</translation>
    </message>
    <message>
        <source>The file local.key in %1 is missing or cannot be read, and without it nobody can read the responses. Copy it there from the second copy of the store, or make the store anew from your last backup (barometer recover).</source>
        <translation>Tiedosto local.key puuttuu kansiosta %1 tai sitä ei voi lukea, eikä kukaan voi lukea vastauksia ilman sitä. Kopioi se sinne vastauskansion rinnakkaiskopiosta tai tee vastauskansio uudelleen viimeisimmästä varmuuskopiostasi (barometer recover).</translation>
    </message>
    <message>
        <source>No response could be saved from %1. Keep it, and try another copy of it.</source>
        <translation>Kohteesta %1 ei saatu pelastettua yhtään vastausta. Säilytä se ja kokeile sen toista kopiota.</translation>
    </message>
    <message>
        <source>%1 belongs to another store or another survey, so it was left aside.</source>
        <translation>%1 kuuluu toiseen vastauskansioon tai toiseen kyselyyn, joten se jätettiin sivuun.</translation>
    </message>
    <message>
        <source>%1 was not signed by the one it names. Ask for it again.</source>
        <translation>Kohdetta %1 ei ole allekirjoittanut se, joka siinä mainitaan. Pyydä se uudelleen.</translation>
    </message>
    <message>
        <source>The keys that %1 seals to are not those it was made with, so no answers are taken. Ask the owner of the keys.</source>
        <translation>Avaimet, joilla %1 salaa vastaukset, eivät ole samat kuin sitä tehtäessä, joten vastauksia ei oteta vastaan. Kysy avainten omistajalta.</translation>
    </message>
    <message>
        <source>The event in %1 belongs to the survey %2, and this store collects the survey %3. Use the event&apos;s own store.</source>
        <translation>Tiedoston %1 tapahtuma kuuluu kyselyyn %2, ja tähän vastauskansioon kerätään kyselyä %3. Käytä tapahtuman omaa vastauskansiota.</translation>
    </message>
    <message>
        <source>No staff number is set for %1, so nobody could leave the kiosk. Set it under Fieldwork and start again.</source>
        <translation>Kansiolle %1 ei ole asetettu henkilökunnan numeroa, joten kukaan ei pääsisi pois kyselystä. Aseta se kohdassa Kenttätyö ja aloita uudelleen.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use at least %1 characters, for example five words that do not belong together.</source>
        <translation>Salalause on liian helppo arvata. Käytä vähintään %1 merkkiä, esimerkiksi viittä sanaa, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>The key in %1 needs its passphrase. Give a file that holds it (--passphrase-file), or use a terminal.</source>
        <translation>Tiedoston %1 avaimen käyttöön tarvitaan sen salalause. Anna tiedosto, jossa se on (--passphrase-file), tai käytä päätettä.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Salalauseet eivät ole samat. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether answers sealed to %1 can be opened. Try it first (barometer key show), then use it.</source>
        <translation>Kukaan ei ole vielä kokeillut, avautuvatko avaimella %1 salatut vastaukset. Kokeile ensin (barometer key show) ja käytä vasta sitten.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to open %1. Close other programs, or use another machine.</source>
        <translation>Koneessa on liian vähän vapaata muistia kohteen %1 avaamiseen. Sulje muita ohjelmia tai käytä toista konetta.</translation>
    </message>
    <message>
        <source>%1 asks something else than %2 does: only its texts may be changed. Nothing was changed.</source>
        <translation>%1 kysyy muuta kuin %2: vain tekstejä voi muuttaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The event in %1 is not signed, so it cannot bring the keys that answers are sealed to. Ask the office for a signed one, or choose the keys yourself.</source>
        <translation>Tiedoston %1 tapahtumaa ei ole allekirjoitettu, joten se ei voi tuoda avaimia, joilla vastaukset salataan. Pyydä toimistolta allekirjoitettu tai valitse avaimet itse.</translation>
    </message>
    <message>
        <source>The event in %1 was signed with the key %2, and this machine trusts the key %3. Nothing was taken from it. Call the office and compare the words.</source>
        <translation>Tiedoston %1 tapahtuma on allekirjoitettu avaimella %2, mutta tämä kone luottaa avaimeen %3. Siitä ei otettu mitään. Soita toimistoon ja vertaa sanoja.</translation>
    </message>
    <message>
        <source>The key %1 was last tried on %2, which is more than a month ago. Try it again first (barometer key show), then sign the event.</source>
        <translation>Avainta %1 kokeiltiin viimeksi %2, mistä on yli kuukausi. Kokeile sitä ensin uudelleen (barometer key show) ja allekirjoita tapahtuma sitten.</translation>
    </message>
    <message>
        <source>%1 is on the same disk as the store, so a second copy there would be lost with it. Choose a stick, a card or another disk.</source>
        <translation>%1 on samalla levyllä kuin vastauskansio, joten rinnakkaiskopio häviäisi sen mukana. Valitse muistitikku, muistikortti tai toinen levy.</translation>
    </message>
    <message>
        <source>%1 has been published and cannot be taken back. Together with it, new results would give answers away: too few have answered since, or answers counted then have changed. Wait for more answers, or keep to the published results.</source>
        <translation>%1 on julkaistu, eikä sitä voi perua. Yhdessä sen kanssa uudet tulokset paljastaisivat vastauksia: sen jälkeen on vastannut liian harva, tai silloin laskettuja vastauksia on muutettu. Odota lisää vastauksia tai käytä julkaistuja tuloksia.</translation>
    </message>
    <message>
        <source>%1 holds responses made for practice, so nothing of it was put among the answers of real people. Choose the response package of a real store.</source>
        <translation>%1 sisältää harjoitusvastauksia, joten siitä ei otettu mitään oikeiden vastausten joukkoon. Valitse oikean vastauskansion vastauspaketti.</translation>
    </message>
    <message>
        <source>This cover code does not open %1. It stands on the cover sheet of the pile and has 16 letters and digits.</source>
        <translation>Tämä kansikoodi ei avaa pinoa %1. Koodi on pinon kansilehdellä, ja siinä on 16 kirjainta ja numeroa.</translation>
    </message>
    <message>
        <source>The pile %1 is not ready to be saved. Decide each difference, and key the forms again if the verdict says so. What was keyed is safe.</source>
        <translation>Pino %1 ei ole vielä valmis tallennettavaksi. Ratkaise jokainen ero ja näppäile lomakkeet uudelleen, jos arvio niin sanoo. Näppäilty on tallessa.</translation>
    </message>
    <message>
        <source>The forms of the pile %1 ask something else than this store does. Open the store that they were printed for.</source>
        <translation>Pinon %1 lomakkeilla kysytään muuta kuin tässä vastauskansiossa. Avaa vastauskansio, jota varten ne tulostettiin.</translation>
    </message>
    <message>
        <source>%1 cannot be offered. Texts missing in it: %2. Translate them first, or leave the language out.</source>
        <translation>Kieltä %1 ei voi tarjota. Puuttuvia tekstejä: %2. Käännä ne ensin tai jätä kieli pois.</translation>
    </message>
    <message>
        <source>Results were made from %1 already, so it is settled which of those responses count: none of them can be left out or put back any more. Nothing was changed.</source>
        <translation>Vastauskansiosta %1 on jo tehty tuloksia, joten on päätetty, mitkä niistä vastauksista lasketaan mukaan: yhtäkään ei voi enää jättää pois eikä palauttaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Look whether the name is right.</source>
        <translation>Kohdetta %1 ei ole. Tarkista, onko nimi oikein.</translation>
    </message>
    <message>
        <source>This is needed here: %2. %1 is something else. Choose another one.</source>
        <translation>Tässä tarvitaan: %2. %1 on jotain muuta. Valitse toinen.</translation>
    </message>
    <message>
        <source>%1 does not prove that nobody can be identified from it, so it is not shown. Ask whoever gave it to you to make it again.</source>
        <translation>%1 ei todista, ettei ketään voi tunnistaa siitä, joten sitä ei näytetä. Pyydä sen antajaa tekemään se uudelleen.</translation>
    </message>
    <message>
        <source>%1 does not fit these results, so it is not used: %2. The results themselves are sound. Correct the file or take it away.</source>
        <translation>%1 ei sovi näihin tuloksiin, joten sitä ei käytetä: %2. Itse tulokset ovat kunnossa. Korjaa tiedosto tai ota se pois.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Tämä ei ole kelvollista JSONia: %1</translation>
    </message>
    <message>
        <source>The event %2 is for other keys than those %1 seals to, so no answers are taken. Ask the office for the event of this store, or make a store for the event.</source>
        <translation>Tapahtuma %2 on tehty muille avaimille kuin niille, joilla %1 salaa vastaukset, joten vastauksia ei oteta vastaan. Pyydä toimistolta tämän vastauskansion tapahtuma tai tee tapahtumalle oma vastauskansio.</translation>
    </message>
</context>
<context>
    <name>EventFolder</name>
    <message>
        <source>Answering is voluntary, and nobody can be recognised from the results. If you would rather answer on paper, ask us.</source>
        <translation>Vastaaminen on vapaaehtoista, eikä ketään voi tunnistaa tuloksista. Jos vastaat mieluummin paperilla, kysy meiltä.</translation>
    </message>
    <message>
        <source>Answer the survey here</source>
        <translation>Vastaa kyselyyn tässä</translation>
    </message>
    <message>
        <source>Copy this folder to the machine, open the program and choose %1. On a new machine make a store with %2: it lies in this folder.</source>
        <translation>Kopioi tämä kansio koneelle, avaa ohjelma ja valitse %1. Uudella koneella tee vastauskansio: paina %2 ja valitse tämän kansion tapahtumatiedosto.</translation>
    </message>
    <message>
        <source>The program shows words of the office. Compare them with those that the office tells you by telephone: ______________________________</source>
        <translation>Ohjelma näyttää toimiston sanat. Vertaa niitä sanoihin, jotka toimisto kertoo puhelimessa: ______________________________</translation>
    </message>
    <message>
        <source>Before the doors open press %1 and do what the page asks, to the last line: it checks the machine and starts the kiosk.</source>
        <translation>Ennen ovien avaamista paina %1 ja tee, mitä sivu pyytää, viimeiseen riviin asti: se tarkistaa koneen ja käynnistää kyselyn.</translation>
    </message>
    <message>
        <source>People choose a language and answer alone. Help if somebody asks. Any question may be skipped.</source>
        <translation>Jokainen valitsee kielen ja vastaa yksin. Auta, jos joku pyytää. Minkä tahansa kysymyksen voi ohittaa.</translation>
    </message>
    <message>
        <source>Who would rather answer on paper gets a form from this folder. Keep filled-in forms under lock; later they are keyed under %1.</source>
        <translation>Se, joka vastaa mieluummin paperilla, saa lomakkeen tästä kansiosta. Säilytä täytetyt lomakkeet lukitussa paikassa; ne näppäillään myöhemmin kohdassa %1.</translation>
    </message>
    <message>
        <source>To leave the kiosk hold its top left corner for five seconds, or press Ctrl, Alt, Shift and L. Then enter the staff number.</source>
        <translation>Kyselystä pääset pois, kun pidät sen vasenta yläkulmaa painettuna viisi sekuntia tai painat Ctrl, Alt, Vaihto ja L. Anna sitten henkilökunnan numero.</translation>
    </message>
    <message>
        <source>When the doors close press %1, and send the response package to the office with %2.</source>
        <translation>Kun ovet suljetaan, paina %1 ja lähetä vastauspaketti toimistoon: %2.</translation>
    </message>
    <message>
        <source>If the machine stops, no saved answer is lost: switch it on and start the kiosk again. Help by telephone: ______________________________</source>
        <translation>Jos kone pysähtyy, yksikään tallennettu vastaus ei katoa: käynnistä kone ja kysely uudelleen. Apua puhelimitse: ______________________________</translation>
    </message>
    <message>
        <source>How to run the survey</source>
        <translation>Näin järjestät kyselyn</translation>
    </message>
    <message>
        <source>To leave the kiosk hold its top left corner for five seconds, or press Ctrl, Alt, Shift and L. No number is needed.</source>
        <translation>Kyselystä pääset pois, kun pidät sen vasenta yläkulmaa painettuna viisi sekuntia tai painat Ctrl, Alt, Vaihto ja L. Numeroa ei tarvita.</translation>
    </message>
    <message>
        <source>To leave the survey close its window. No number is needed.</source>
        <translation>Kyselystä pääset pois sulkemalla sen ikkunan. Numeroa ei tarvita.</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>ohje</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>juliste</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>paperilomake</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>an object is expected</source>
        <translation>tässä pitää olla objekti</translation>
    </message>
    <message>
        <source>is not 1; a newer program may read this file</source>
        <translation>ei ole 1; uudempi ohjelma voi osata lukea tiedoston</translation>
    </message>
    <message>
        <source>belongs to another survey, &apos;%1&apos;</source>
        <translation>kuuluu toiseen kyselyyn, ”%1”</translation>
    </message>
    <message>
        <source>has no text in &apos;%1&apos;</source>
        <translation>kielellä ”%1” ei ole tekstiä</translation>
    </message>
    <message>
        <source>there is no wave &apos;%1&apos;</source>
        <translation>kierrosta ”%1” ei ole</translation>
    </message>
    <message>
        <source>two waves are expected, older first</source>
        <translation>tässä pitää olla kaksi kierrosta, vanhempi ensin</translation>
    </message>
    <message>
        <source>the older wave stands first</source>
        <translation>vanhempi kierros tulee ensin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of break</source>
        <translation>”%1” ei ole katkoksen laji</translation>
    </message>
    <message>
        <source>is neither &apos;break&apos; nor &apos;note&apos;</source>
        <translation>ei ole ”break” eikä ”note”</translation>
    </message>
    <message>
        <source>either questions or one dimension must be named</source>
        <translation>tässä pitää nimetä joko kysymyksiä tai yksi ulottuvuus</translation>
    </message>
    <message>
        <source>there is no question &apos;%1&apos;</source>
        <translation>kysymystä ”%1” ei ole</translation>
    </message>
    <message>
        <source>choices belong to questions, values to a dimension</source>
        <translation>vaihtoehdot kuuluvat kysymyksiin, arvot ulottuvuuteen</translation>
    </message>
    <message>
        <source>there is no dimension &apos;%1&apos;</source>
        <translation>ulottuvuutta ”%1” ei ole</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in it</source>
        <translation>siinä ei ole kohtaa ”%1”</translation>
    </message>
    <message>
        <source>one choice is expected; shares are never added up</source>
        <translation>tässä pitää olla yksi vaihtoehto; osuuksia ei lasketa yhteen</translation>
    </message>
    <message>
        <source>there is no choice &apos;%1&apos;</source>
        <translation>vaihtoehtoa ”%1” ei ole</translation>
    </message>
    <message>
        <source>a day is expected: 2021-05-20</source>
        <translation>tässä pitää olla päivä: 2021-05-20</translation>
    </message>
    <message>
        <source>there is no source &apos;%1&apos;</source>
        <translation>lähdettä ”%1” ei ole</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>tässä pitää olla luku</translation>
    </message>
    <message>
        <source>is neither &apos;mean&apos; nor &apos;share&apos;</source>
        <translation>ei ole ”mean” eikä ”share”</translation>
    </message>
    <message>
        <source>a share has a choice, a mean has none</source>
        <translation>osuudella on vaihtoehto, keskiarvolla ei ole</translation>
    </message>
    <message>
        <source>the question has no scale to have a mean on</source>
        <translation>kysymyksellä ei ole asteikkoa, josta keskiarvon voisi laskea</translation>
    </message>
    <message>
        <source>the value lies outside %1 … %2</source>
        <translation>arvo ei ole välillä %1–%2</translation>
    </message>
    <message>
        <source>dimension,value,number with a dimension of the questionnaire is expected</source>
        <translation>tässä pitää olla ulottuvuus,arvo,määrä ja ulottuvuuden pitää olla kyselyssä</translation>
    </message>
    <message>
        <source>a value of the dimension %1 is expected</source>
        <translation>tässä pitää olla ulottuvuuden %1 arvo</translation>
    </message>
    <message>
        <source>a number from 0 to 1000000 is expected</source>
        <translation>tässä pitää olla luku väliltä 0–1000000</translation>
    </message>
    <message>
        <source>one dimension only of those that follow from %1 is expected</source>
        <translation>kysymyksestä %1 johdetuista ulottuvuuksista saa olla vain yksi</translation>
    </message>
    <message>
        <source>somebody in each dimension is expected, a million at most</source>
        <translation>jokaisessa ulottuvuudessa pitää olla joku, enintään miljoona</translation>
    </message>
    <message>
        <source>takes one code</source>
        <translation>vastauksena pitää olla yksi koodi</translation>
    </message>
    <message>
        <source>takes a list of codes</source>
        <translation>vastauksena pitää olla luettelo koodeja</translation>
    </message>
    <message>
        <source>takes an object of rows and codes</source>
        <translation>vastauksena pitää olla objekti, jossa on rivejä ja koodeja</translation>
    </message>
    <message>
        <source>takes a whole number</source>
        <translation>vastauksena pitää olla kokonaisluku</translation>
    </message>
    <message>
        <source>takes a text</source>
        <translation>vastauksena pitää olla teksti</translation>
    </message>
    <message>
        <source>takes no answer</source>
        <translation>tähän ei voi vastata</translation>
    </message>
    <message>
        <source>is not a member of a response</source>
        <translation>ei kuulu vastaukseen</translation>
    </message>
    <message>
        <source>is not a language of the questionnaire</source>
        <translation>ei ole kyselyn kieli</translation>
    </message>
    <message>
        <source>is another questionnaire</source>
        <translation>on toinen kysely</translation>
    </message>
    <message>
        <source>is none of kiosk, paper, script</source>
        <translation>ei ole mikään näistä: kiosk, paper, script</translation>
    </message>
    <message>
        <source>is not a day from %1 to %2</source>
        <translation>ei ole päivä väliltä %1–%2</translation>
    </message>
    <message>
        <source>is not an object of questions and answers</source>
        <translation>ei ole objekti, jossa on kysymyksiä ja vastauksia</translation>
    </message>
    <message>
        <source>is not a question of this wave</source>
        <translation>ei ole tämän kierroksen kysymys</translation>
    </message>
    <message>
        <source>is empty; a question without an answer stands under skipped</source>
        <translation>on tyhjä; kysymys ilman vastausta merkitään kohtaan skipped</translation>
    </message>
    <message>
        <source>is not asked on this route</source>
        <translation>ei kuulu tähän vastauspolkuun</translation>
    </message>
    <message>
        <source>is not a list of questions</source>
        <translation>ei ole luettelo kysymyksiä</translation>
    </message>
    <message>
        <source>is answered and skipped at once</source>
        <translation>on sekä vastattu että ohitettu</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>esiintyy kahdesti</translation>
    </message>
    <message>
        <source>names no question</source>
        <translation>ei nimeä yhtään kysymystä</translation>
    </message>
    <message>
        <source>more than %1 responses</source>
        <translation>yli %1 vastausta</translation>
    </message>
    <message>
        <source>takes one choice</source>
        <translation>tähän voi valita yhden vaihtoehdon</translation>
    </message>
    <message>
        <source>takes at most %1 choices</source>
        <translation>vaihtoehtoja saa olla enintään %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not offered</source>
        <translation>”%1” ei ole tarjolla</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>”%1” esiintyy kahdesti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands together with others</source>
        <translation>”%1” ei voi olla muiden kanssa</translation>
    </message>
    <message>
        <source>row &quot;%1&quot; is not asked</source>
        <translation>riviä ”%1” ei kysytä</translation>
    </message>
    <message>
        <source>takes another kind of answer</source>
        <translation>tähän vastataan toisella tavalla</translation>
    </message>
    <message>
        <source>takes a number from %1 to %2</source>
        <translation>vastauksena pitää olla luku väliltä %1–%2</translation>
    </message>
    <message>
        <source>takes at most %1 characters</source>
        <translation>merkkejä saa olla enintään %1</translation>
    </message>
    <message>
        <source>has no label</source>
        <translation>nimi puuttuu</translation>
    </message>
    <message>
        <source>the code stands twice</source>
        <translation>koodi esiintyy kahdesti</translation>
    </message>
    <message>
        <source>&apos;none&apos; is kept for those who fit no value</source>
        <translation>”none” on varattu niille, joille mikään arvo ei sovi</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>arvot puuttuvat</translation>
    </message>
    <message>
        <source>either a question or an expression is expected</source>
        <translation>tässä pitää olla joko kysymys tai lauseke</translation>
    </message>
    <message>
        <source>classes and attribute belong to a question</source>
        <translation>luokat ja attribuutti kuuluvat kysymykseen</translation>
    </message>
    <message>
        <source>an expression has the values yes and no</source>
        <translation>lausekkeen arvot ovat yes ja no</translation>
    </message>
    <message>
        <source>stands beside classes; one of them is expected</source>
        <translation>on luokkien rinnalla; vain toinen niistä saa olla</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a question with one choice</source>
        <translation>”%1” ei ole kysymys, johon valitaan yksi vaihtoehto</translation>
    </message>
    <message>
        <source>no answer leads to it</source>
        <translation>mikään vastaus ei johda siihen</translation>
    </message>
    <message>
        <source>the attribute value &apos;%1&apos; is missing</source>
        <translation>attribuutin arvo ”%1” puuttuu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has classes of %2, the question has %3</source>
        <translation>luokkataulussa ”%1” on listan %2 luokkia, kysymyksellä on lista %3</translation>
    </message>
    <message>
        <source>there is no wave</source>
        <translation>kierroksia ei ole</translation>
    </message>
    <message>
        <source>lies before the day it opens</source>
        <translation>on ennen avaamispäivää</translation>
    </message>
    <message>
        <source>lies before wave %1 closes</source>
        <translation>on ennen kuin kierros %1 päättyy</translation>
    </message>
    <message>
        <source>asks no question</source>
        <translation>ei kysy mitään</translation>
    </message>
    <message>
        <source>offer more than %1 choices and rows over all waves</source>
        <translation>sisältävät kaikilla kierroksilla yhteensä yli %1 vaihtoehtoa ja riviä</translation>
    </message>
    <message>
        <source>there is no question or expression &apos;%1&apos;</source>
        <translation>kysymystä tai lauseketta ”%1” ei ole</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a note and has no answer</source>
        <translation>”%1” on huomautus, eikä sillä ole vastausta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has rows; one is written ${%1.row}</source>
        <translation>”%1” koostuu riveistä; yksi rivi kirjoitetaan ${%1.rivi}</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos;</source>
        <translation>riviä ”%1” ei ole</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows</source>
        <translation>kysymyksellä ”%1” ei ole rivejä</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a code of %2</source>
        <translation>”%1” ei ole koodi kohdassa %2</translation>
    </message>
    <message>
        <source>looks at the question itself</source>
        <translation>viittaa kysymykseen itseensä</translation>
    </message>
    <message>
        <source>looks at &apos;%1&apos;, which comes later</source>
        <translation>viittaa kohtaan ”%1”, joka tulee myöhemmin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not come before it</source>
        <translation>”%1” ei ole ennen sitä</translation>
    </message>
    <message>
        <source>depends on itself: %1</source>
        <translation>riippuu itsestään: %1</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>tunnus esiintyy kahdesti</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>on tyhjä</translation>
    </message>
    <message>
        <source>the code stands twice for the same wave and question</source>
        <translation>koodi esiintyy kahdesti samalle kierrokselle ja kysymykselle</translation>
    </message>
    <message>
        <source>there is no section</source>
        <translation>osioita ei ole</translation>
    </message>
    <message>
        <source>has no page</source>
        <translation>sivut puuttuvat</translation>
    </message>
    <message>
        <source>has no question</source>
        <translation>kysymykset puuttuvat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands on two pages</source>
        <translation>”%1” on kahdella sivulla</translation>
    </message>
    <message>
        <source>stands on no page</source>
        <translation>ei ole millään sivulla</translation>
    </message>
    <message>
        <source>the code &apos;%1&apos; is offered twice</source>
        <translation>koodi ”%1” on tarjolla kahdesti</translation>
    </message>
    <message>
        <source>has no class</source>
        <translation>luokat puuttuvat</translation>
    </message>
    <message>
        <source>has no members</source>
        <translation>jäsenet puuttuvat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is also in class &apos;%2&apos;</source>
        <translation>”%1” on myös luokassa ”%2”</translation>
    </message>
    <message>
        <source>is also the id of a question</source>
        <translation>on myös kysymyksen tunnus</translation>
    </message>
    <message>
        <source>there is no question</source>
        <translation>kysymyksiä ei ole</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>teksti puuttuu</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>is not above the minimum</source>
        <translation>ei ole suurempi kuin pienin arvo</translation>
    </message>
    <message>
        <source>means nothing for the type &apos;%1&apos;</source>
        <translation>ei kuulu tyyppiin ”%1”</translation>
    </message>
    <message>
        <source>means nothing without choicesFrom or rowsFrom</source>
        <translation>ei merkitse mitään ilman kohtaa choicesFrom tai rowsFrom</translation>
    </message>
    <message>
        <source>stands beside a list; one of them is expected</source>
        <translation>on listan rinnalla; vain toinen niistä saa olla</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a grade scale</source>
        <translation>”%1” ei ole arvosana-asteikko</translation>
    </message>
    <message>
        <source>either rows or rowsFrom is expected</source>
        <translation>tässä pitää olla joko rows tai rowsFrom</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a question with several choices</source>
        <translation>”%1” ei ole kysymys, johon valitaan useita vaihtoehtoja</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the list %2, not %3</source>
        <translation>kysymyksellä ”%1” on lista %2, ei %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in wave %2</source>
        <translation>”%1” ei ole kierroksella %2</translation>
    </message>
    <message>
        <source>offers nothing in wave %1</source>
        <translation>ei tarjoa mitään kierroksella %1</translation>
    </message>
    <message>
        <source>is more than the %1 choices of wave %2</source>
        <translation>on enemmän kuin kierroksen %2 vaihtoehtojen määrä (%1)</translation>
    </message>
    <message>
        <source>has no row in wave %1</source>
        <translation>rivit puuttuvat kierrokselta %1</translation>
    </message>
    <message>
        <source>no answers lead to this question in wave %1</source>
        <translation>mitkään vastaukset eivät johda tähän kysymykseen kierroksella %1</translation>
    </message>
    <message>
        <source>no answers were found that lead to this question in wave %1</source>
        <translation>vastauksia, jotka johtavat tähän kysymykseen kierroksella %1, ei löytynyt</translation>
    </message>
    <message>
        <source>no answers lead to this row in wave %1</source>
        <translation>mitkään vastaukset eivät johda tälle riville kierroksella %1</translation>
    </message>
    <message>
        <source>no answers were found that lead to this row in wave %1</source>
        <translation>vastauksia, jotka johtavat tälle riville kierroksella %1, ei löytynyt</translation>
    </message>
    <message>
        <source>there is no list &apos;%1&apos;</source>
        <translation>listaa ”%1” ei ole</translation>
    </message>
    <message>
        <source>there is no scale &apos;%1&apos;</source>
        <translation>asteikkoa ”%1” ei ole</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;</source>
        <translation>saraketta ”%1” ei ole</translation>
    </message>
    <message>
        <source>there is no definition &apos;%1&apos;</source>
        <translation>määritelmää ”%1” ei ole</translation>
    </message>
    <message>
        <source>there is no class table &apos;%1&apos;</source>
        <translation>luokkataulua ”%1” ei ole</translation>
    </message>
    <message>
        <source>is not used</source>
        <translation>ei ole käytössä</translation>
    </message>
    <message>
        <source>has not as many labels in every language: %1</source>
        <translation>nimiä ei ole yhtä monta joka kielellä: %1</translation>
    </message>
    <message>
        <source>has fewer than two points</source>
        <translation>asteikossa on alle kaksi kohtaa</translation>
    </message>
    <message>
        <source>the code is not a whole number</source>
        <translation>koodi ei ole kokonaisluku</translation>
    </message>
    <message>
        <source>is not above the point before it</source>
        <translation>ei ole suurempi kuin edellinen kohta</translation>
    </message>
    <message>
        <source>a point of a scale has no marks; extra columns do</source>
        <translation>asteikon kohdilla ei ole merkintöjä; lisäsarakkeilla on</translation>
    </message>
    <message>
        <source>the end of the scale has no label</source>
        <translation>asteikon pään nimi puuttuu</translation>
    </message>
    <message>
        <source>a grade scale shows labels of its ends only</source>
        <translation>arvosana-asteikossa näkyvät vain päiden nimet</translation>
    </message>
    <message>
        <source>is none of the languages</source>
        <translation>ei ole mikään kielistä</translation>
    </message>
    <message>
        <source>is not part of the format</source>
        <translation>ei kuulu muotoon</translation>
    </message>
    <message>
        <source>is never shown: a variant before it fits always</source>
        <translation>ei näy koskaan: edellinen muoto sopii aina</translation>
    </message>
    <message>
        <source>the translation is missing</source>
        <translation>käännös puuttuu</translation>
    </message>
    <message>
        <source>begins or ends with a space</source>
        <translation>alkaa tai päättyy välilyöntiin</translation>
    </message>
    <message>
        <source>has other placeholders than %1</source>
        <translation>sisältää eri paikkamerkit kuin %1</translation>
    </message>
    <message>
        <source>ends otherwise than %1: &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>päättyy toisin kuin %1: ”%2” ja ”%3”</translation>
    </message>
    <message>
        <source>has %1 paragraphs, %2 in %3</source>
        <translation>kappaleita %1; kielellä %3 niitä on %2</translation>
    </message>
    <message>
        <source>is much shorter or longer than %1</source>
        <translation>on paljon lyhyempi tai pidempi kuin %1</translation>
    </message>
    <message>
        <source>is the same as %1: not translated?</source>
        <translation>on sama kuin %1: onko kääntämättä?</translation>
    </message>
    <message>
        <source>has no variant for wave %1</source>
        <translation>muoto kierrokselle %1 puuttuu</translation>
    </message>
    <message>
        <source>has no variant for wave %1 and %2</source>
        <translation>muoto kierrokselle %1 ja kysymykselle %2 puuttuu</translation>
    </message>
    <message>
        <source>reads like that of &apos;%1&apos;</source>
        <translation>on sama kuin vaihtoehdolla ”%1”</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>lainausmerkki on sulkematta</translation>
    </message>
    <message>
        <source>a name is written ${name}</source>
        <translation>nimi kirjoitetaan ${nimi}</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a name</source>
        <translation>”%1” ei ole nimi</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no meaning here</source>
        <translation>”%1” ei merkitse tässä mitään</translation>
    </message>
    <message>
        <source>an operator is expected, not &apos;%1&apos;</source>
        <translation>tässä pitää olla operaattori, ei ”%1”</translation>
    </message>
    <message>
        <source>a value is expected, not &apos;%1&apos;</source>
        <translation>tässä pitää olla arvo, ei ”%1”</translation>
    </message>
    <message>
        <source>a value is missing at the end</source>
        <translation>lopusta puuttuu arvo</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>liian monta sisäkkäin</translation>
    </message>
    <message>
        <source>the ( is not closed</source>
        <translation>sulku ( on sulkematta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a value; a question is written ${%1}</source>
        <translation>”%1” ei ole arvo; kysymys kirjoitetaan ${%1}</translation>
    </message>
    <message>
        <source>there is no function %1()</source>
        <translation>funktiota %1() ei ole</translation>
    </message>
    <message>
        <source>the ( of %1() is not closed</source>
        <translation>funktion %1() sulku ( on sulkematta</translation>
    </message>
    <message>
        <source>%1() takes %2 arguments, not %3</source>
        <translation>funktion %1() argumentteja pitää olla %2, ei %3</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>pidempi kuin %1 merkkiä</translation>
    </message>
    <message>
        <source>more faults are not listed</source>
        <translation>muita virheitä ei luetella</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>tässä pitää olla teksti</translation>
    </message>
    <message>
        <source>more than %1 entries</source>
        <translation>yli %1 kohtaa</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>tässä pitää olla true tai false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>tässä pitää olla kokonaisluku väliltä %1–%2</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>tässä pitää olla luettelo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands twice</source>
        <translation>”%1” esiintyy kahdesti</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>yli %1 tasoa sisäkkäin</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>suurempi kuin %1 tavua</translation>
    </message>
    <message>
        <source>%1 is expected; other formats are not known</source>
        <translation>tässä pitää olla %1; muita muotoja ei tunneta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language</source>
        <translation>”%1” ei ole kieli</translation>
    </message>
    <message>
        <source>names no language</source>
        <translation>ei nimeä yhtään kieltä</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id</source>
        <translation>”%1” ei ole tunnus</translation>
    </message>
    <message>
        <source>two dimensions are expected</source>
        <translation>tässä pitää olla kaksi ulottuvuutta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id: letters, digits, - and _</source>
        <translation>”%1” ei ole tunnus: kirjaimia, numeroita, - ja _</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a code: 1 to 64 characters without . , = : or space</source>
        <translation>”%1” ei ole koodi: 1–64 merkkiä ilman merkkejä . , = : ja välilyöntiä</translation>
    </message>
    <message>
        <source>names no wave; leave it out for every wave</source>
        <translation>ei nimeä yhtään kierrosta; jätä pois, jos se koskee kaikkia</translation>
    </message>
    <message>
        <source>names no question; leave it out for every question</source>
        <translation>ei nimeä yhtään kysymystä; jätä pois, jos se koskee kaikkia</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date like 2026-11-30</source>
        <translation>”%1” ei ole päivä muodossa 2026-11-30</translation>
    </message>
    <message>
        <source>is not a language</source>
        <translation>ei ole kieli</translation>
    </message>
    <message>
        <source>1 to %1 variants are expected</source>
        <translation>muotoja pitää olla 1–%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id: letters, digits and _, a letter first</source>
        <translation>”%1” ei ole tunnus: kirjaimia, numeroita ja _, kirjain ensin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>”%1” ei ole mikään näistä: %2</translation>
    </message>
    <message>
        <source>there is no question or row &apos;%1&apos;</source>
        <translation>kysymystä tai riviä ”%1” ei ole</translation>
    </message>
    <message>
        <source>&apos;%1&apos; makes groups already and needs no pair</source>
        <translation>”%1” muodostaa jo ryhmiä eikä tarvitse paria</translation>
    </message>
    <message>
        <source>a question is not crossed with itself</source>
        <translation>kysymystä ei ristiintaulukoida itsensä kanssa</translation>
    </message>
    <message>
        <source>the pair stands twice</source>
        <translation>pari esiintyy kahdesti</translation>
    </message>
    <message>
        <source>who is asked the one follows from the other</source>
        <translation>toisen kysymyksen vastaus ratkaisee, keneltä toista kysytään</translation>
    </message>
    <message>
        <source>a line has %1 hexadecimal digits</source>
        <translation>rivillä on %1 heksadesimaalinumeroa</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>pilkku tai sulkeva sulje puuttuu</translation>
    </message>
    <message>
        <source>a colon is missing behind a name</source>
        <translation>nimen jäljestä puuttuu kaksoispiste</translation>
    </message>
    <message>
        <source>a character of a text cannot be read</source>
        <translation>tekstin jotakin merkkiä ei voi lukea</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>lopun jälkeen on vielä jotakin</translation>
    </message>
    <message>
        <source>no value can be read here</source>
        <translation>tästä ei voi lukea arvoa</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tiedosto on tyhjä</translation>
    </message>
    <message>
        <source>no format number</source>
        <translation>muodon numero puuttuu</translation>
    </message>
    <message>
        <source>a cell without a place, or too many cells</source>
        <translation>solulta puuttuu paikka, tai soluja on liikaa</translation>
    </message>
    <message>
        <source>declares entities</source>
        <translation>määrittelee entiteettejä, mikä ei ole sallittua</translation>
    </message>
    <message>
        <source>unknown entity</source>
        <translation>tuntematon entiteetti</translation>
    </message>
    <message>
        <source>is not XML from here on</source>
        <translation>ei ole XML:ää tästä eteenpäin</translation>
    </message>
    <message>
        <source>a response of another wave</source>
        <translation>toisen kierroksen vastaus</translation>
    </message>
    <message>
        <source>an answer the wave does not offer</source>
        <translation>vastaus, jota kierroksella ei ole tarjolla</translation>
    </message>
    <message>
        <source>responses of another survey or wave</source>
        <translation>toisen kyselyn tai kierroksen vastauksia</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ei ole luettelo</translation>
    </message>
    <message>
        <source>no response named</source>
        <translation>vastausta ei ole nimetty</translation>
    </message>
    <message>
        <source>neither null nor double, test, outsider, careless or withdrawal</source>
        <translation>ei ole null, double, test, outsider, careless eikä withdrawal</translation>
    </message>
    <message>
        <source>no such response in the store: %1</source>
        <translation>vastauskansiossa ei ole tällaista vastausta: %1</translation>
    </message>
    <message>
        <source>no such text in this store</source>
        <translation>tällaista tekstiä ei ole tässä vastauskansiossa</translation>
    </message>
    <message>
        <source>another text than the one in the store</source>
        <translation>eri teksti kuin vastauskansiossa</translation>
    </message>
    <message>
        <source>neither release nor leaveOut</source>
        <translation>ei ole release eikä leaveOut</translation>
    </message>
    <message>
        <source>a text is released with its masks, which may be an empty list</source>
        <translation>julkaistavalla tekstillä on oltava peitot, vaikka tyhjä luettelo</translation>
    </message>
    <message>
        <source>too many masks</source>
        <translation>liian monta peittoa</translation>
    </message>
    <message>
        <source>a mask outside the text</source>
        <translation>peitto on tekstin ulkopuolella</translation>
    </message>
    <message>
        <source>a translation needs its text and language</source>
        <translation>käännös tarvitsee tekstin ja kielen</translation>
    </message>
    <message>
        <source>open answers of another survey or wave</source>
        <translation>toisen kyselyn tai kierroksen avoimia vastauksia</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ei ole kokonaisluku</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>ei ole true eikä false</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>tuntematon avainsana</translation>
    </message>
    <message>
        <source>no such dimension</source>
        <translation>tällaista ulottuvuutta ei ole</translation>
    </message>
    <message>
        <source>two regional divisions in one release</source>
        <translation>samassa tulostiedostossa on kaksi aluejakoa</translation>
    </message>
    <message>
        <source>the archive is not sealed</source>
        <translation>arkistoa ei ole salattu</translation>
    </message>
    <message>
        <source>the event offers no language</source>
        <translation>tapahtumassa ei ole yhtään kieltä</translation>
    </message>
    <message>
        <source>the questionnaire has no language &apos;%1&apos;</source>
        <translation>kyselyssä ei ole kieltä ”%1”</translation>
    </message>
    <message>
        <source>this part of the event is missing, too long or malformed: %1</source>
        <translation>tämä tapahtuman osa puuttuu, on liian pitkä tai väärin muotoiltu: %1</translation>
    </message>
    <message>
        <source>is not a number from 0 up</source>
        <translation>ei ole luku 0:sta ylöspäin</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ei ole luettelo teksteistä</translation>
    </message>
    <message>
        <source>one to three public keys are needed</source>
        <translation>tarvitaan yhdestä kolmeen julkista avainta</translation>
    </message>
    <message>
        <source>the staff number has %1 digits</source>
        <translation>henkilökunnan numerossa on %1 numeroa</translation>
    </message>
    <message>
        <source>a choice stands twice</source>
        <translation>vaihtoehto esiintyy kahdesti</translation>
    </message>
    <message>
        <source>unknown question</source>
        <translation>tuntematon kysymys</translation>
    </message>
    <message>
        <source>not an answer</source>
        <translation>ei ole vastaus</translation>
    </message>
    <message>
        <source>a question stands twice</source>
        <translation>kysymys esiintyy kahdesti</translation>
    </message>
    <message>
        <source>not a list of items seen</source>
        <translation>ei ole luettelo nähdyistä kohdista</translation>
    </message>
    <message>
        <source>not a draft of an interview</source>
        <translation>ei ole keskeneräinen vastaus</translation>
    </message>
    <message>
        <source>a draft of another questionnaire or wave</source>
        <translation>toisen kyselyn tai kierroksen keskeneräinen vastaus</translation>
    </message>
    <message>
        <source>a language the questionnaire does not have</source>
        <translation>kieli, jota kyselyssä ei ole</translation>
    </message>
    <message>
        <source>progress is not between 0 and 1</source>
        <translation>edistyminen ei ole välillä 0–1</translation>
    </message>
    <message>
        <source>not a page of the questionnaire</source>
        <translation>ei ole kyselyn sivu</translation>
    </message>
    <message>
        <source>is asked on this route</source>
        <translation>kuuluu tähän vastauspolkuun</translation>
    </message>
    <message>
        <source>is not reached in a response that was sent</source>
        <translation>jäi saavuttamatta, vaikka vastaus on lähetetty</translation>
    </message>
    <message>
        <source>choices are not in list order</source>
        <translation>vaihtoehdot eivät ole luettelon järjestyksessä</translation>
    </message>
    <message>
        <source>lies behind a page that was not reached</source>
        <translation>on sellaisen sivun jälkeen, jolle ei päästy</translation>
    </message>
    <message>
        <source>is not in this wave</source>
        <translation>ei kuulu tähän kierrokseen</translation>
    </message>
    <message>
        <source>state and value contradict each other</source>
        <translation>tila ja arvo ovat ristiriidassa</translation>
    </message>
    <message>
        <source>a row takes one code</source>
        <translation>rivillä voi olla yksi koodi</translation>
    </message>
    <message>
        <source>white space around a text</source>
        <translation>tekstin ympärillä on tyhjää</translation>
    </message>
    <message>
        <source>another questionnaire</source>
        <translation>toinen kysely</translation>
    </message>
    <message>
        <source>unknown wave</source>
        <translation>tuntematon kierros</translation>
    </message>
    <message>
        <source>not a compiled catalogue</source>
        <translation>ei ole käännetty .qm-tiedosto</translation>
    </message>
    <message>
        <source>it does not say its language; call it barometer_LANGUAGE.qm</source>
        <translation>tiedosto ei kerro kieltään; anna sille nimi barometer_KIELI.qm</translation>
    </message>
    <message>
        <source>no language to translate into: &quot;%1&quot;</source>
        <translation>ei ole kieli, jolle voi kääntää: ”%1”</translation>
    </message>
    <message>
        <source>the headers name no languages: source [fi], translation [sv]</source>
        <translation>otsikoissa ei ole kieliä: source [fi], translation [sv]</translation>
    </message>
    <message>
        <source>no sheet has the columns id, source [..] and translation [..]</source>
        <translation>missään taulukossa ei ole sarakkeita id, source [..] ja translation [..]</translation>
    </message>
    <message>
        <source>more than %1 texts</source>
        <translation>yli %1 tekstiä</translation>
    </message>
    <message>
        <source>not a .ts file</source>
        <translation>ei ole .ts-tiedosto</translation>
    </message>
    <message>
        <source>not an XLIFF file</source>
        <translation>ei ole XLIFF-tiedosto</translation>
    </message>
    <message>
        <source>no target-language</source>
        <translation>target-language puuttuu</translation>
    </message>
    <message>
        <source>there is no slide layout</source>
        <translation>diapohjassa ei ole asettelua</translation>
    </message>
    <message>
        <source>these bytes are no secret key</source>
        <translation>nämä tavut eivät ole salainen avain</translation>
    </message>
    <message>
        <source>the response belongs to another questionnaire or wave</source>
        <translation>vastaus kuuluu toiseen kyselyyn tai kierrokseen</translation>
    </message>
    <message>
        <source>a response&apos;s id has 16 bytes</source>
        <translation>vastauksen tunnuksessa on 16 tavua</translation>
    </message>
    <message>
        <source>the event&apos;s id or the language is too long</source>
        <translation>tapahtuman tunnus tai kieli on liian pitkä</translation>
    </message>
    <message>
        <source>the response is longer than its questionnaire allows</source>
        <translation>vastaus on pidempi kuin kysely sallii</translation>
    </message>
    <message>
        <source>the questionnaire has no wave %1</source>
        <translation>kyselyssä ei ole kierrosta %1</translation>
    </message>
    <message>
        <source>the day a store opens must not lie behind the day it closes</source>
        <translation>vastaamisen alkupäivä ei voi olla loppupäivän jälkeen</translation>
    </message>
    <message>
        <source>capacity must be 1 to %1</source>
        <translation>paikkoja voi olla 1–%1</translation>
    </message>
    <message>
        <source>a letter of the paper key is wrong, missing or in the wrong place</source>
        <translation>paperiavaimen jokin kirjain on väärin, puuttuu tai on väärässä kohdassa</translation>
    </message>
    <message>
        <source>a public key of 32 bytes is needed</source>
        <translation>tarvitaan 32 tavun julkinen avain</translation>
    </message>
    <message>
        <source>a response of this questionnaire is too long</source>
        <translation>tämän kyselyn vastaus on liian pitkä</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s ids are too long</source>
        <translation>kyselyn tunnukset ovat liian pitkiä</translation>
    </message>
    <message>
        <source>has half of a character</source>
        <translation>sisältää puolikkaan merkin</translation>
    </message>
    <message>
        <source>has the character U+0000, which is no text</source>
        <translation>sisältää merkin U+0000, joka ei ole tekstiä</translation>
    </message>
    <message>
        <source>takes at most %1 bytes of UTF-8</source>
        <translation>tavuja saa olla enintään %1 (UTF-8)</translation>
    </message>
    <message>
        <source>is not the name of an event: one line of visible text without spaces around it, %1 bytes at most</source>
        <translation>ei ole tapahtuman tunnus: yksi rivi näkyvää tekstiä ilman välilyöntejä alussa tai lopussa, enintään %1 tavua</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>a file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <source>a store of responses</source>
        <translation>vastauskansio</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>arkisto</translation>
    </message>
    <message>
        <source>a results file</source>
        <translation>tulostiedosto</translation>
    </message>
    <message>
        <source>a bundle of responses</source>
        <translation>vastauspaketti</translation>
    </message>
    <message>
        <source>an event file</source>
        <translation>tapahtumatiedosto</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>kuittaus</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>avaintiedosto</translation>
    </message>
    <message>
        <source>a secret key</source>
        <translation>salainen avain</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>julkinen avain</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>varmuuskopio</translation>
    </message>
    <message>
        <source>a pile of paper forms</source>
        <translation>paperilomakkeiden pino</translation>
    </message>
    <message>
        <source>a workbook (.xlsx)</source>
        <translation>työkirja (.xlsx)</translation>
    </message>
    <message>
        <source>a document template (.dotx)</source>
        <translation>asiakirjamalli (.dotx)</translation>
    </message>
    <message>
        <source>a presentation template (.potx)</source>
        <translation>esitysmalli (.potx)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>You can choose at most %n. Untick one first.</source>
        <translation>
            <numerusform>Voit valita enintään %n vaihtoehdon. Poista ensin jokin valinta.</numerusform>
            <numerusform>Voit valita enintään %n vaihtoehtoa. Poista ensin jokin valinta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Valittu %1/%2</translation>
    </message>
    <message>
        <source>What does this mean: %1</source>
        <translation>Mitä tarkoittaa: %1</translation>
    </message>
    <message>
        <source>Close the explanation: %1</source>
        <translation>Sulje selitys: %1</translation>
    </message>
    <message>
        <source>The page goes on below</source>
        <translation>Sivu jatkuu</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (jatkuu)</translation>
    </message>
    <message>
        <source>Bring the answer back</source>
        <translation>Palauta vastaus</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Tyhjennä vastaus</translation>
    </message>
    <message numerus="yes">
        <source>You can put at most %n in order. Take one out first.</source>
        <translation>
            <numerusform>Voit asettaa järjestykseen enintään %n vaihtoehdon. Poista ensin jokin niistä.</numerusform>
            <numerusform>Voit asettaa järjestykseen enintään %n vaihtoehtoa. Poista ensin jokin niistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Your order, the most important first (%1 of %2)</source>
        <translation>Järjestyksesi, tärkein ensin (%1/%2)</translation>
    </message>
    <message>
        <source>Press the choices in order of importance</source>
        <translation>Paina vaihtoehtoja, tärkein ensin</translation>
    </message>
    <message>
        <source>The text is as long as it can be.</source>
        <translation>Tekstiin ei mahdu enempää.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 merkkiä, enintään %2</translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2, or leave this empty.</source>
        <translation>Anna kokonaisluku väliltä %1–%2 tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>The answers you gave so far have been saved.</source>
        <translation>Tähänastiset vastauksesi on tallennettu.</translation>
    </message>
    <message>
        <source>Thank you for your time</source>
        <translation>Kiitos kiinnostuksestasi</translation>
    </message>
    <message>
        <source>You had not answered questions about the topic yet, so nothing was saved.</source>
        <translation>Et ollut vielä vastannut aihetta koskeviin kysymyksiin, joten mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Your answers have been deleted</source>
        <translation>Vastauksesi on poistettu</translation>
    </message>
    <message>
        <source>Nothing of them is left on this machine.</source>
        <translation>Niistä ei jäänyt mitään tälle koneelle.</translation>
    </message>
    <message>
        <source>QR code of the address %1</source>
        <translation>QR-koodi osoitteeseen %1</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Takaisin alkuun</translation>
    </message>
    <message numerus="yes">
        <source>This page returns to the start by itself in %n seconds.</source>
        <translation>
            <numerusform>Sivu palaa itsestään alkuun %n sekunnin kuluttua.</numerusform>
            <numerusform>Sivu palaa itsestään alkuun %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä paikalla?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tarvitsen lisää aikaa</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds this survey ends and the answers given so far are kept.</source>
        <translation>
            <numerusform>Kysely päättyy %n sekunnin kuluttua, ja tähänastiset vastaukset säilytetään.</numerusform>
            <numerusform>Kysely päättyy %n sekunnin kuluttua, ja tähänastiset vastaukset säilytetään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey has closed</source>
        <translation>Kysely on päättynyt</translation>
    </message>
    <message>
        <source>Thank you for your interest. Answers are no longer collected. The results will be published.</source>
        <translation>Kiitos kiinnostuksestasi. Vastauksia ei enää kerätä. Tulokset julkaistaan.</translation>
    </message>
    <message>
        <source>The survey has not opened yet</source>
        <translation>Kysely ei ole vielä avautunut</translation>
    </message>
    <message>
        <source>It opens on %1. You are welcome then.</source>
        <translation>Se avautuu %1. Tervetuloa silloin.</translation>
    </message>
    <message>
        <source>This machine takes no more answers</source>
        <translation>Tämä kone ei ota enää vastaan vastauksia</translation>
    </message>
    <message>
        <source>All answers given here are safe. Please ask the staff for another machine or a paper form.</source>
        <translation>Kaikki tässä annetut vastaukset ovat tallessa. Pyydä henkilökunnalta toinen kone tai paperilomake.</translation>
    </message>
    <message>
        <source>Your answers are still here</source>
        <translation>Vastauksesi ovat yhä tässä</translation>
    </message>
    <message>
        <source>They could not be saved yet. The machine keeps trying. Please tell the staff, and leave the machine as it is.</source>
        <translation>Niitä ei ole vielä voitu tallentaa. Kone yrittää koko ajan. Kerro siitä henkilökunnalle ja jätä kone tähän tilaan.</translation>
    </message>
    <message>
        <source>Saving your answers</source>
        <translation>Vastauksiasi tallennetaan</translation>
    </message>
    <message>
        <source>This answer could not be taken.</source>
        <translation>Tätä vastausta ei voitu ottaa vastaan.</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Valmis lähetettäväksi</translation>
    </message>
    <message>
        <source>You have been through all the questions.</source>
        <translation>Olet käynyt läpi kaikki kysymykset.</translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n questions, that is fine.</source>
        <translation>
            <numerusform>Ohitit %n kysymyksen, se sopii hyvin.</numerusform>
            <numerusform>Ohitit %n kysymystä, se sopii hyvin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Lähetä vastaukset</translation>
    </message>
    <message>
        <source>If you like, go back to a question:</source>
        <translation>Voit halutessasi palata kysymykseen:</translation>
    </message>
    <message>
        <source>You know the programme, so these questions may concern you. Add answers:</source>
        <translation>Tunnet ohjelman, joten nämä kysymykset saattavat koskea sinua. Lisää vastauksia:</translation>
    </message>
    <message>
        <source>Do you want to stop?</source>
        <translation>Haluatko lopettaa?</translation>
    </message>
    <message>
        <source>You can go on, or stop here. It is up to you.</source>
        <translation>Voit jatkaa tai lopettaa tähän. Päätät itse.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Send the answers so far</source>
        <translation>Lähetä tähänastiset vastaukset</translation>
    </message>
    <message>
        <source>Delete my answers</source>
        <translation>Poista vastaukseni</translation>
    </message>
    <message>
        <source>Progress %1 %</source>
        <translation>Edetty %1&#xa0;%</translation>
    </message>
    <message>
        <source>Aa, text size %1 %</source>
        <translation>Aa, tekstin koko %1&#xa0;%</translation>
    </message>
    <message>
        <source>◐, high contrast is on</source>
        <translation>◐, suuri kontrasti on käytössä</translation>
    </message>
    <message>
        <source>◐, high contrast is off</source>
        <translation>◐, suuri kontrasti ei ole käytössä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <translation>Takaisin yhteenvetoon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>You may skip the question</source>
        <translation>Voit ohittaa kysymyksen</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>Your answers are still here, but they cannot be saved just now. Please tell the staff.</source>
        <translation>Vastauksesi ovat yhä tässä, mutta niitä ei juuri nyt voi tallentaa. Kerro siitä henkilökunnalle.</translation>
    </message>
    <message numerus="yes">
        <source>For staff: this machine has room for %n more responses.</source>
        <translation>
            <numerusform>Henkilökunnalle: tähän koneeseen mahtuu vielä %n vastaus.</numerusform>
            <numerusform>Henkilökunnalle: tähän koneeseen mahtuu vielä %n vastausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojailmoitus</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Saavutettavuus</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Takaisin kyselyyn</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Sulje kysely</translation>
    </message>
    <message>
        <source>For staff: close the kiosk</source>
        <translation>Henkilökunnalle: sulje kysely</translation>
    </message>
    <message>
        <source>Enter the six digits of the staff number.</source>
        <translation>Anna henkilökunnan numeron kuusi numeroa.</translation>
    </message>
    <message>
        <source>For staff: choose a number</source>
        <translation>Henkilökunnalle: valitse numero</translation>
    </message>
    <message>
        <source>Choose six digits. With them staff close the kiosk: hold the top left corner for five seconds, or press Ctrl, Alt, Shift and L.</source>
        <translation>Valitse kuusi numeroa. Niillä henkilökunta sulkee kyselyn: pidä vasenta yläkulmaa painettuna viisi sekuntia tai paina Ctrl, Alt, Vaihto ja L.</translation>
    </message>
    <message>
        <source>Enter the same six digits again.</source>
        <translation>Anna samat kuusi numeroa uudelleen.</translation>
    </message>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>Annettu %1/%2 numeroa</translation>
    </message>
    <message>
        <source>Six digits are needed.</source>
        <translation>Numeroita tarvitaan kuusi.</translation>
    </message>
    <message>
        <source>The two numbers differ. Choose again.</source>
        <translation>Numerot eivät olleet samat. Valitse uudelleen.</translation>
    </message>
    <message>
        <source>The number could not be saved on this machine.</source>
        <translation>Numeroa ei voitu tallentaa tälle koneelle.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Liian monta väärää yritystä. Yritä uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Liian monta väärää yritystä. Yritä uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the number.</source>
        <translation>Tämä ei ole oikea numero.</translation>
    </message>
    <message>
        <source>A+Ä, a second language: off</source>
        <translation>A+Ä, toinen kieli: ei käytössä</translation>
    </message>
    <message>
        <source>%1, a second language: %2</source>
        <translation>%1, toinen kieli: %2</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lopeta lukeminen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Palauta näyttö</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Pimennä näyttö</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Isot kirjaimet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>Sulje näppäimistö</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>This machine has no loudspeaker or headphones that work. Please tell the staff.</source>
        <translation>Tässä koneessa ei ole toimivia kaiuttimia eikä kuulokkeita. Kerro siitä henkilökunnalle.</translation>
    </message>
    <message>
        <source>This machine cannot read aloud. Please tell the staff.</source>
        <translation>Tämä kone ei voi lukea ääneen. Kerro siitä henkilökunnalle.</translation>
    </message>
    <message>
        <source>Answers that somebody has begun are kept as an interrupted response.</source>
        <translation>Aloitetut vastaukset säilyvät keskeytettynä vastauksena.</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Tämä tapahtuma on päättynyt</translation>
    </message>
    <message>
        <source>It was on %1. Thank you for your interest. If you would like to answer today, please ask the staff.</source>
        <translation>Se oli %1. Kiitos kiinnostuksestasi. Jos haluat vastata tänään, kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>This event has not begun yet</source>
        <translation>Tämä tapahtuma ei ole vielä alkanut</translation>
    </message>
    <message>
        <source>It is on %1. You are welcome then. If you would like to answer today, please ask the staff.</source>
        <translation>Se on %1. Tervetuloa silloin. Jos haluat vastata tänään, kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>The survey cannot be opened</source>
        <translation>Kyselyä ei voi avata</translation>
    </message>
    <message>
        <source>Please tell the staff. They can give you a paper form or another machine.</source>
        <translation>Kerro siitä henkilökunnalle. He voivat antaa sinulle paperilomakkeen tai ohjata sinut toiselle koneelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>For staff: %1</source>
        <translation>Henkilökunnalle: %1</translation>
    </message>
    <message>
        <source>The date of this machine may be wrong</source>
        <translation>Tämän koneen päivämäärä voi olla väärä</translation>
    </message>
    <message>
        <source>It says that today is %1, but it was already in use on %2. All answers given here are safe. Please tell the staff.</source>
        <translation>Koneen mukaan tänään on %1, mutta se oli käytössä jo %2. Kaikki tässä annetut vastaukset ovat tallessa. Kerro siitä henkilökunnalle.</translation>
    </message>
    <message>
        <source>One of its disks has failed. All answers given here are safe on a second disk. Please tell the staff.</source>
        <translation>Yksi sen levyistä on rikkoutunut. Kaikki tässä annetut vastaukset ovat tallessa toisella levyllä. Kerro siitä henkilökunnalle.</translation>
    </message>
    <message>
        <source>For staff: the date is right</source>
        <translation>Henkilökunnalle: päivämäärä on oikea</translation>
    </message>
    <message>
        <source>A disk of this machine has failed. Your answers are safe on a second one. Please tell the staff when you have finished.</source>
        <translation>Tämän koneen levy on rikkoutunut. Vastauksesi ovat tallessa toisella levyllä. Kerro siitä henkilökunnalle, kun olet valmis.</translation>
    </message>
    <message>
        <source>The survey is on the other screen of this machine</source>
        <translation>Kysely on tämän koneen toisella näytöllä</translation>
    </message>
    <message>
        <source>This machine says that today is %1. If that is right, answers are collected again, and the log of the store says so. If it is not, go back, close the kiosk and set the clock.</source>
        <translation>Koneen mukaan tänään on %1. Jos se pitää paikkansa, vastauksia kerätään taas, ja siitä jää merkintä vastauskansion lokiin. Jos ei, palaa takaisin, sulje kysely ja aseta kello oikeaan aikaan.</translation>
    </message>
    <message>
        <source>For staff: is the date right?</source>
        <translation>Henkilökunnalle: onko päivämäärä oikea?</translation>
    </message>
    <message>
        <source>The disk with the answers has failed, and the last answers are on the second copy: %1. Take good care of it. If the kiosk can be started here again, it takes them back; otherwise make a new store from the copy.</source>
        <translation>Levy, jolla vastaukset ovat, on rikkoutunut, ja viimeiset vastaukset ovat rinnakkaiskopiossa: %1. Pidä siitä hyvää huolta. Jos kysely käynnistyy tällä koneella uudelleen, ne otetaan takaisin; muuten tee kopiosta uusi vastauskansio.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Päivämäärä on oikea</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>Ohjelma keskeytyi</translation>
    </message>
    <message>
        <source>If you were answering just now, you can continue.</source>
        <translation>Jos vastasit juuri äsken, voit jatkaa.</translation>
    </message>
    <message>
        <source>I was answering: continue</source>
        <translation>Vastasin juuri: jatka</translation>
    </message>
    <message>
        <source>I was not: start anew</source>
        <translation>En vastannut: aloita alusta</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the survey starts anew by itself.</source>
        <translation>
            <numerusform>Kysely alkaa itsestään alusta %n sekunnin kuluttua.</numerusform>
            <numerusform>Kysely alkaa itsestään alusta %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine cannot note down that a number was tried; its disk may be full. Try again in %n seconds.</source>
        <translation>
            <numerusform>Tämä kone ei pysty merkitsemään muistiin, että numeroa yritettiin; sen levy voi olla täynnä. Yritä uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Tämä kone ei pysty merkitsemään muistiin, että numeroa yritettiin; sen levy voi olla täynnä. Yritä uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Äänenvoimakkuus %1&#xa0;%</translation>
    </message>
    <message>
        <source>−, quieter</source>
        <translation>−, hiljemmalle</translation>
    </message>
    <message>
        <source>+, louder</source>
        <translation>+, kovemmalle</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>Attached is response package %1 of the Partnership Barometer with %n response(s). It is sealed: only the owner of the key can read it. Please call me and read me the four words that the program shows when you merge it. I will compare them with mine.</source>
        <translation>
            <numerusform>Liitteenä on Kumppanuusbarometrin vastauspaketti %1, jossa on %n vastaus. Se on salattu: vain avaimen omistaja voi lukea sen. Soita minulle ja lue neljä sanaa, jotka ohjelma näyttää, kun yhdistät paketin. Vertaan niitä omiini.</numerusform>
            <numerusform>Liitteenä on Kumppanuusbarometrin vastauspaketti %1, jossa on %n vastausta. Se on salattu: vain avaimen omistaja voi lukea sen. Soita minulle ja lue neljä sanaa, jotka ohjelma näyttää, kun yhdistät paketin. Vertaan niitä omiini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Hand the form to the staff or put it into the box for forms.</source>
        <translation>Anna lomake henkilökunnalle tai laita se lomakelaatikkoon.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Language %1 · Form version %2 · Batch %3</source>
        <extracomment>%1 is the tag of a language (&quot;fi&quot;), %2 the version (&quot;3F2A-91C0&quot;), %3 the code of a pile of forms</extracomment>
        <translation>Kieli %1 · Lomakkeen versio %2 · Pino %3</translation>
    </message>
    <message>
        <source>Your answers and your privacy</source>
        <translation>Vastauksesi ja tietosuojasi</translation>
    </message>
    <message>
        <source>On paper: staff type your answers into the program, where they are stored as described here, and the form is destroyed. Until you hand the form in you can keep it or tear it up.</source>
        <translation>Paperilla: henkilökunta näppäilee vastauksesi ohjelmaan, jossa ne säilytetään tässä kuvatulla tavalla, ja lomake hävitetään. Ennen kuin palautat lomakkeen, voit pitää sen itselläsi tai repiä sen.</translation>
    </message>
    <message>
        <source>For the office: number of the form</source>
        <translation>Toimisto: lomakkeen numero</translation>
    </message>
    <message>
        <source>Tick a box with a cross. The small number in it is for staff. If you ticked a wrong box, black it out and tick the right one.</source>
        <translation>Merkitse ruutu rastilla. Ruudun pieni numero on henkilökuntaa varten. Jos rastitit väärän ruudun, mustaa se ja rastita oikea.</translation>
    </message>
    <message>
        <source>You can leave any question empty. Where it says &quot;Answer only if&quot;, go on to the next question when that is not so for you.</source>
        <translation>Voit jättää minkä tahansa kysymyksen tyhjäksi. Jos kohdassa lukee ”Vastaa vain, jos” eikä ehto koske sinua, siirry seuraavaan kysymykseen.</translation>
    </message>
    <message>
        <source>Otherwise go on to question %1.</source>
        <translation>Muuten siirry kysymykseen %1.</translation>
    </message>
    <message>
        <source>Answer only on the lines that you ticked in question %1.</source>
        <translation>Vastaa vain niille riveille, jotka rastitit kysymyksessä %1.</translation>
    </message>
    <message>
        <source>Write the small numbers of choices that you ticked in question %1.</source>
        <translation>Kirjoita kysymyksessä %1 rastittamiesi vaihtoehtojen pienet numerot.</translation>
    </message>
    <message>
        <source>Write the numbers of the choices.</source>
        <translation>Kirjoita vaihtoehtojen numerot.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Sija %1</translation>
    </message>
    <message>
        <source>the question concerns you</source>
        <translation>kysymys koskee sinua</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ja </translation>
    </message>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message>
        <source>in question %1 you did not choose %2</source>
        <extracomment>%1 is a question&apos;s number, %2 numbers of its choices: &quot;in question 1 you did not choose 8 (volunteer)&quot;</extracomment>
        <translation>et valinnut kysymyksessä %1 vaihtoehtoa %2</translation>
    </message>
    <message>
        <source>in question %1 you chose %2 or nothing</source>
        <translation>valitsit kysymyksessä %1 vaihtoehdon %2 tai et mitään</translation>
    </message>
    <message>
        <source>in question %1 you ticked at least one of %2</source>
        <translation>rastitit kysymyksessä %1 ainakin yhden vaihtoehdoista %2</translation>
    </message>
    <message>
        <source>in question %1 you chose %2</source>
        <translation>valitsit kysymyksessä %1 vaihtoehdon %2</translation>
    </message>
    <message>
        <source>Answer this section only if %1.</source>
        <translation>Vastaa tähän osioon vain, jos %1.</translation>
    </message>
    <message>
        <source>Answer only if %1.</source>
        <translation>Vastaa vain, jos %1.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-tiedosto</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Pikakuvake</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pikakuvake</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Askel &amp;ylös</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Askel &amp;alas</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Paina</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Vähennä</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Näytä valikko</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Siirrä kohdistus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Vaihda tila</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Vieritä oikealle</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Vieritä ylös</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Vieritä alas</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Suorittaa toiminnon</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Lisää arvoa</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Vähentää arvoa</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Näyttää valikon</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Siirtää kohdistuksen</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Vaihtaa tilan</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Vierittää vasemmalle</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Vierittää oikealle</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Vierittää ylös</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Vierittää alas</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Siirtyy edelliselle sivulle</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Siirtyy seuraavalle sivulle</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Avaa valintaluettelo</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Epätosi</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Tosi</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Tulostustyö</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Tulostustyön ohjaus</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Tulostusaika:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Laskutustiedot:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Tulostustyön tärkeys:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Erotinsivut</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Alussa:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Lopussa:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Tulosta heti</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Pidä odottamassa toistaiseksi</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Päivä (klo 06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Yö (klo 18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Iltavuoro (klo 16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Yövuoro (klo 00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Viikonloppu (lauantai–sunnuntai)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Tiettynä aikana</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei sivua</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Luokittelematon</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Luottamuksellinen</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Turvallisuusluokiteltu</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Salainen</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Erittäin salainen</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Tulostin vaatii tunnistautumisen</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Kohteen %1 käyttö vaatii tunnistautumisen.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Kohteen %1 käyttö koneella %2 vaatii tunnistautumisen.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Käyttäjänimi:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Salasana:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Mikä tämä on?</translation>
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
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Irrottaa paneelin ja kiinnittää sen takaisin</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Sulkee paneelin</translation>
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
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Siirry takaisin</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Siirry eteenpäin</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ylempi kansio</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Siirry ylempään kansioon</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Näytä luettelona</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Näytä tiedot</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sivupalkki</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Paikat ja kirjanmerkit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Etsi kansio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Näytä </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä p&amp;iilotetut tiedostot</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uusi kansio</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Viimeksi käytetyt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-tiedosto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Haluatko korvata sen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Tiedostoa ei löytynyt.
Tarkista tiedoston nimi.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kansiota ei löytynyt.
Tarkista kansion nimi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” on kirjoitussuojattu.
Haluatko silti poistaa sen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Haluatko varmasti poistaa kohteen ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Kansiota ei voitu poistaa.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 tavua</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 tavua</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kt</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Gt</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 Tt</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Virheellinen tiedostonimi</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Nimeä ”%1” ei voi käyttää.&lt;/b&gt;&lt;p&gt;Kokeile toista nimeä, jossa on vähemmän merkkejä tai ei välimerkkejä.</translation>
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
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
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
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Näytä tiedot…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Piilota tiedot…</translation>
    </message>
</context>
<context>
    <name>QPageSetupDialog</name>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sivun asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sivun koko:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Leveys:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Korkeus:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paperilähde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pysty</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Vaaka</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Käänteinen vaaka</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Käänteinen pysty</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Reunukset</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yläreunus</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>vasen reunus</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>oikea reunus</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>alareunus</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sivun asettelu</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Sivujen järjestys:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sivuja arkilla:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetrit (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tuumat (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pisteet (pt)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Oma koko</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Oma koko (%1 × %2&#xa0;mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Oma koko (%1 × %2&#xa0;pistettä)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Oma koko (%1 × %2&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Oma koko (%1 × %2&#xa0;picaa)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Oma koko (%1 × %2&#xa0;didot-pistettä)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Oma koko (%1 × %2&#xa0;ciceroa)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2&#xa0;tuumaa</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Ketjulomake, USA (14,875 × 11&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Ketjulomake, Saksa (8,5 × 12&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Ketjulomake, Saksa, Legal (8,5 × 13&#xa0;tuumaa)</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 pieni</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter pieni</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Arkkitehti A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Arkkitehti B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Arkkitehti C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Arkkitehti D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Arkkitehti E</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Kvartto</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postikortti</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Kaksoispostikortti</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K suuri</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Oma koko</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Kirjekuori B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Kirjekuori B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Kirjekuori B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Kirjekuori C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Kirjekuori C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Kirjekuori C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Kirjekuori C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Kirjekuori C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Kirjekuori C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Kirjekuori C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Kirjekuori C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Kirjekuori C7</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Kirjekuori DL</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Kirjekuori US 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Kirjekuori US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Kirjekuori US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Kirjekuori US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Kirjekuori US 14</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Kirjekuori Monarch</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Kirjekuori, pieni</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Kirjekuori Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Kirjekuori Chou 4</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Kirjekuori, kutsu</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Kirjekuori, italialainen</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kirjekuori Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kirjekuori Kaku 3</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Kirjekuori PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Kirjekuori PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Kirjekuori PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Kirjekuori PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Kirjekuori PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Kirjekuori PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Kirjekuori PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Kirjekuori PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Kirjekuori PRC 9</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Kirjekuori PRC 10</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Kirjekuori You 4</translation>
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
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tallenna kaikki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Kyllä k&amp;aikkiin</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ei kaikk&amp;iin</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Palauta oletukset</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tulosta</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Vasemmalta oikealle, ylhäältä alas</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Vasemmalta oikealle, alhaalta ylös</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Oikealta vasemmalle, alhaalta ylös</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Oikealta vasemmalle, ylhäältä alas</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Alhaalta ylös, vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Alhaalta ylös, oikealta vasemmalle</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ylhäältä alas, vasemmalta oikealle</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ylhäältä alas, oikealta vasemmalle</translation>
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
        <translation>Kaikki sivut</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Parittomat sivut</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Parilliset sivut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Asetukset &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Asetukset &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Tulosta tiedostoon (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Paikallinen tiedosto</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Kirjoita PDF-tiedosto</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Tulosta tiedostoon…</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Tiedostoon %1 ei voi kirjoittaa.
Valitse toinen tiedostonimi.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 on jo olemassa.
Haluatko kirjoittaa sen yli?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 on kansio.
Valitse toinen tiedostonimi.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sivunumerot ovat virheelliset</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Sivunumerot %1 on kirjoitettu väärin. Erota sivut ja sivualueet pilkulla ja merkitse alue yhdysmerkillä. Alueet eivät saa mennä päällekkäin.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Asetuksia ”Sivuja arkilla” ja ”Sivut” ei voi käyttää yhdessä.
Poista toinen niistä käytöstä.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Sivun asetukset</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Ensimmäinen sivu</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Viimeinen sivu</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sovita sivulle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pysty</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Vaaka</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Näytä yksi sivu</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Näytä aukeamat</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Näytä kaikki sivut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Sivun asetukset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Vie PDF-tiedostoon</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Tulostimen ominaisuudet</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tulostustyö</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sivun asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Lisäasetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Jotkin lisäasetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Lisäasetukset</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Jotkin asetukset ovat ristiriidassa keskenään. Korjaa ne.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Tulostusalue</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tulosta kaikki</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Nykyinen sivu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sivut:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Tulosteen asetukset</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopioita:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Lajittele</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Käänteinen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Väritila</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Harmaasävy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Erota sivut ja sivualueet pilkulla. Alue on kaksi numeroa, joiden välissä on yhdysmerkki. Esimerkiksi 3,5-7,9 tulostaa sivut 3, 5, 6, 7 ja 9.</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Käännetään pitkältä sivulta</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Käännetään lyhyeltä sivulta</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Ominaisuudet</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tyyppi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Tulos&amp;tiedosto:</translation>
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
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Vieritä tähän</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vasen reuna</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Yläreuna</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oikea reuna</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Alareuna</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sivu vasemmalle</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sivu ylös</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sivu oikealle</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sivu alas</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Vieritä ylös</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Vieritä oikealle</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Vieritä alas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Vaihto+Sarkain</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Askelpalautin</translation>
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
        <translation>Vasen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Oikea</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
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
        <translation>Valikko</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
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
        <translation>Vaihto</translation>
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
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Vieritä oikealle</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Sulje välilehti</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Sulje välilehti</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Lisää Unicode-ohjausmerkki</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopioi linkin &amp;osoite</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>%1: every letter can be shown.</source>
        <translation>%1: jokainen kirjain voidaan näyttää.</translation>
    </message>
    <message>
        <source>%1: no font on this machine has these letters: %2. Install the package fonts-inter.</source>
        <translation>%1: millään tämän koneen fontilla ei ole näitä kirjaimia: %2. Asenna paketti fonts-inter.</translation>
    </message>
    <message>
        <source>%1: there is a voice that reads aloud.</source>
        <translation>%1: ääneen lukemiseen on puheääni.</translation>
    </message>
    <message>
        <source>%1: there is no voice that reads aloud.</source>
        <translation>%1: ääneen lukemiseen ei ole puheääntä.</translation>
    </message>
    <message>
        <source>The screen is large enough: %1.</source>
        <translation>Näyttö on riittävän suuri: %1.</translation>
    </message>
    <message>
        <source>The screen is small (%1): more pages will scroll. 1280 × 800 is better.</source>
        <translation>Näyttö on pieni (%1): useampia sivuja täytyy vierittää. 1280 × 800 on parempi.</translation>
    </message>
    <message>
        <source>The machine can read aloud. Try the headphones once.</source>
        <translation>Kone osaa lukea ääneen. Kokeile kuulokkeita kerran.</translation>
    </message>
    <message>
        <source>There is no sound device, so nothing can be read aloud.</source>
        <translation>Äänilaitetta ei ole, joten mitään ei voi lukea ääneen.</translation>
    </message>
    <message>
        <source>The voice is not installed (package libespeak-ng1), so nothing can be read aloud.</source>
        <translation>Puheääntä ei ole asennettu (paketti libespeak-ng1), joten mitään ei voi lukea ääneen.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it. (%1)</source>
        <translation>Vastauskansio on vahingoittunut. Älä kerää siihen vastauksia. (%1)</translation>
    </message>
    <message>
        <source>A test response was written to this disk, read back and removed.</source>
        <translation>Levylle kirjoitettiin koevastaus, se luettiin takaisin ja poistettiin.</translation>
    </message>
    <message>
        <source>A test response could not be written to this disk and read back. Do not collect on this machine. (%1)</source>
        <translation>Koevastausta ei voitu kirjoittaa levylle ja lukea takaisin. Älä kerää vastauksia tällä koneella. (%1)</translation>
    </message>
    <message>
        <source>%1 free on the disk.</source>
        <translation>Levyllä on vapaana %1.</translation>
    </message>
    <message>
        <source>The machine says that today is %1. Is that right?</source>
        <translation>Koneen mukaan tänään on %1. Pitääkö se paikkansa?</translation>
    </message>
    <message>
        <source>The machine says that today is %1: no answers are collected on that day.</source>
        <translation>Koneen mukaan tänään on %1: sinä päivänä vastauksia ei kerätä.</translation>
    </message>
    <message>
        <source>The charger is connected.</source>
        <translation>Laturi on kytketty.</translation>
    </message>
    <message>
        <source>The machine runs on its battery (%1 %). Connect the charger.</source>
        <translation>Kone käy akulla (%1&#xa0;%). Kytke laturi.</translation>
    </message>
    <message>
        <source>Nothing is moved from memory to the disk in clear.</source>
        <translation>Muistista ei siirry levylle mitään salaamattomana.</translation>
    </message>
    <message>
        <source>Memory may be moved to the disk in clear (%1). Switch swap off or encrypt it.</source>
        <translation>Muistin sisältöä voi siirtyä levylle salaamattomana (%1). Ota sivutustila pois käytöstä tai salaa se.</translation>
    </message>
    <message>
        <source>%1: every text is there.</source>
        <translation>%1: kaikki tekstit ovat paikallaan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n texts are missing.</source>
        <translation>
            <numerusform>%1: %n teksti puuttuu.</numerusform>
            <numerusform>%1: %n tekstiä puuttuu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine passed the self-check</source>
        <translation>Tämä kone läpäisi itsetarkistuksen</translation>
    </message>
    <message>
        <source>This machine did not pass the self-check</source>
        <translation>Tämä kone ei läpäissyt itsetarkistusta</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Huomaa</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Ei kunnossa</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>Tarkistaja:</translation>
    </message>
    <message>
        <source>Staff tried the ways out of the kiosk: none leads out.</source>
        <translation>Henkilökunta kokeili, pääseekö kyselystä ulos: ei pääse.</translation>
    </message>
    <message>
        <source>Staff tried the ways out of the kiosk, and one leads out. Set the machine up as a kiosk, or supervise it.</source>
        <translation>Henkilökunta kokeili, pääseekö kyselystä ulos, ja yksi keino toimi. Määritä kone kyselykioskiksi tai valvo sitä.</translation>
    </message>
    <message>
        <source>The ways out of the kiosk have not been tried yet.</source>
        <translation>Vielä ei ole kokeiltu, pääseekö kyselystä ulos.</translation>
    </message>
    <message>
        <source>Staff heard the voice in the headphones.</source>
        <translation>Henkilökunta kuuli äänen kuulokkeista.</translation>
    </message>
    <message>
        <source>Nothing was heard in the headphones. Look at the plug and the volume.</source>
        <translation>Kuulokkeista ei kuulunut mitään. Tarkista liitin ja äänenvoimakkuus.</translation>
    </message>
    <message>
        <source>The headphones have not been tried yet.</source>
        <translation>Kuulokkeita ei ole vielä kokeiltu.</translation>
    </message>
    <message>
        <source>Staff switched notifications and updates off.</source>
        <translation>Henkilökunta poisti ilmoitukset ja päivitykset käytöstä.</translation>
    </message>
    <message>
        <source>Notifications are on: one may appear above the survey.</source>
        <translation>Ilmoitukset ovat käytössä: jokin niistä voi ilmestyä kyselyn päälle.</translation>
    </message>
    <message>
        <source>Nobody has said yet that notifications are off.</source>
        <translation>Ilmoitusten poistamista käytöstä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>The machine says that today is %1, but the store was already used on %2. Set the clock before the doors open.</source>
        <translation>Koneen mukaan tänään on %1, mutta vastauskansiota käytettiin jo %2. Aseta kello oikeaan aikaan ennen ovien avaamista.</translation>
    </message>
    <message>
        <source>Every response in the store was checked: it is whole.</source>
        <translation>Vastauskansion jokainen vastaus tarkistettiin: kansio on ehjä.</translation>
    </message>
</context>
<context>
    <name>app::Workplaces</name>
    <message>
        <source>Open a results file</source>
        <translation>Avaa tulostiedosto</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Tulostiedostot (*.release)</translation>
    </message>
    <message>
        <source>This could not be opened</source>
        <translation>Tätä ei voitu avata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Too rare in this group to be shown.</source>
        <translation>Tässä ryhmässä liian harvinainen näytettäväksi.</translation>
    </message>
    <message>
        <source>Shown together with other answers here.</source>
        <translation>Näytetään tässä yhdessä muiden vastausten kanssa.</translation>
    </message>
    <message>
        <source>Not an answer here.</source>
        <translation>Ei ole tässä vastausvaihtoehtona.</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>Ei näytetä.</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>ohitti %1</translation>
    </message>
    <message>
        <source>In groups of at most 200, shares are rounded to protect respondents.</source>
        <translation>Enintään 200 vastaajan ryhmissä osuudet on pyöristetty vastaajien suojaamiseksi.</translation>
    </message>
    <message>
        <source>Several answers were possible; the shares do not add up to 100%.</source>
        <translation>Vastaaja saattoi valita useita vaihtoehtoja; osuuksien summa ei ole 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Shown: share of those who answered &quot;%1&quot;.</source>
        <translation>Kuviossa on niiden osuus, jotka vastasivat ”%1”.</translation>
    </message>
    <message>
        <source>Respondents are not a random sample; comparisons are indicative.</source>
        <translation>Vastaajat eivät ole satunnaisotos; vertailut ovat suuntaa antavia.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>LUONNOS</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Share of those who answered</source>
        <translation>Osuus vastanneista</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n answers together)</source>
        <translation>
            <numerusform>%1 (%n vaihtoehto)</numerusform>
            <numerusform>%1 (%n vaihtoehtoa yhdessä)</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Vastaajia</translation>
    </message>
    <message>
        <source>Of the members</source>
        <translation>Vastaajista</translation>
    </message>
    <message>
        <source>Shows one group of one wave at a time.</source>
        <translation>Näyttää kerrallaan yhden ryhmän yhdeltä kierrokselta.</translation>
    </message>
    <message>
        <source>Shows one statement at a time.</source>
        <translation>Näyttää yhden väittämän kerrallaan.</translation>
    </message>
    <message>
        <source>The answers have an order of their own.</source>
        <translation>Vastauksilla on oma järjestyksensä.</translation>
    </message>
    <message>
        <source>Keeps the order of the form.</source>
        <translation>Säilyttää lomakkeen järjestyksen.</translation>
    </message>
    <message>
        <source>Shows at once what is named most.</source>
        <translation>Näyttää heti, mitä mainitaan eniten.</translation>
    </message>
    <message>
        <source>Several answers were possible, so they do not add up to 100%.</source>
        <translation>Vastaaja saattoi valita useita vaihtoehtoja, joten summa ei ole 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Two breakdowns at once need a table of figures.</source>
        <translation>Kaksi ryhmittelyä yhtä aikaa vaatii taulukon.</translation>
    </message>
    <message>
        <source>Needs answers with two sides.</source>
        <translation>Vaatii asteikon, jolla on kaksi ääripäätä.</translation>
    </message>
    <message>
        <source>Sets the two sides against each other; the middle is split.</source>
        <translation>Asettaa ääripäät vastakkain; keskimmäinen vastaus jaetaan puoliksi.</translation>
    </message>
    <message>
        <source>Too many answers to tell apart in one bar.</source>
        <translation>Vastauksia on liian monta, jotta ne erottuisivat yhdessä palkissa.</translation>
    </message>
    <message>
        <source>Shows every answer, and rows are easy to compare.</source>
        <translation>Näyttää jokaisen vastauksen, ja rivejä on helppo verrata.</translation>
    </message>
    <message>
        <source>Sets the waves side by side.</source>
        <translation>Asettaa kierrokset rinnakkain.</translation>
    </message>
    <message>
        <source>Sets the groups side by side.</source>
        <translation>Asettaa ryhmät rinnakkain.</translation>
    </message>
    <message>
        <source>Needs two to four waves or groups.</source>
        <translation>Vaatii kahdesta neljään kierrosta tai ryhmää.</translation>
    </message>
    <message>
        <source>Shows what rose and what fell between two waves.</source>
        <translation>Näyttää, mikä nousi ja mikä laski kahden kierroksen välillä.</translation>
    </message>
    <message>
        <source>Needs exactly two waves.</source>
        <translation>Vaatii täsmälleen kaksi kierrosta.</translation>
    </message>
    <message>
        <source>Shows the course over the waves.</source>
        <translation>Näyttää kehityksen kierroksesta toiseen.</translation>
    </message>
    <message>
        <source>Needs at least two waves.</source>
        <translation>Vaatii vähintään kaksi kierrosta.</translation>
    </message>
    <message>
        <source>Shows every figure of many groups at once.</source>
        <translation>Näyttää monen ryhmän kaikki luvut yhtä aikaa.</translation>
    </message>
    <message>
        <source>Needs a breakdown of one wave.</source>
        <translation>Vaatii yhden kierroksen ryhmittelyn.</translation>
    </message>
    <message>
        <source>One small chart a group, all on the same scale.</source>
        <translation>Pieni kuvio joka ryhmälle, kaikki samalla asteikolla.</translation>
    </message>
    <message>
        <source>Needs one statement and one breakdown.</source>
        <translation>Vaatii yhden väittämän ja yhden ryhmittelyn.</translation>
    </message>
    <message>
        <source>Shows the figure of each area where it lies.</source>
        <translation>Näyttää kunkin alueen luvun sen paikalla.</translation>
    </message>
    <message>
        <source>Needs a breakdown by area.</source>
        <translation>Vaatii ryhmittelyn alueittain.</translation>
    </message>
    <message>
        <source>One figure a row, with the answers behind it.</source>
        <translation>Yksi luku riviä kohti ja sen takana olevat vastaukset.</translation>
    </message>
    <message>
        <source>Needs answers that are numbers on a scale.</source>
        <translation>Vaatii vastaukset, jotka ovat lukuja asteikolla.</translation>
    </message>
    <message>
        <source>Shows who is named at all and who is named first.</source>
        <translation>Näyttää, mitkä mainitaan ja mitkä mainitaan ensimmäisenä.</translation>
    </message>
    <message>
        <source>Needs a ranking.</source>
        <translation>Vaatii kysymyksen, jossa vaihtoehdot asetetaan järjestykseen.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Palkit</translation>
    </message>
    <message>
        <source>Sorted bars</source>
        <translation>Järjestetyt palkit</translation>
    </message>
    <message>
        <source>Stacked to 100%</source>
        <translation>Pinottu 100 prosenttiin</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Kahteen suuntaan</translation>
    </message>
    <message>
        <source>Means and distribution</source>
        <translation>Keskiarvot ja jakauma</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Rinnakkain</translation>
    </message>
    <message>
        <source>From wave to wave</source>
        <translation>Kierroksesta toiseen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Kehitys</translation>
    </message>
    <message>
        <source>Shaded table</source>
        <translation>Sävytetty taulukko</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>One chart a group</source>
        <translation>Kuvio joka ryhmälle</translation>
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
        <translation>enintään viidesosa</translation>
    </message>
    <message>
        <source>about a third</source>
        <translation>noin kolmannes</translation>
    </message>
    <message>
        <source>about half</source>
        <translation>noin puolet</translation>
    </message>
    <message>
        <source>about two thirds</source>
        <translation>noin kaksi kolmasosaa</translation>
    </message>
    <message>
        <source>at least four fifths</source>
        <translation>vähintään neljä viidesosaa</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>yli %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>noin %1</translation>
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
        <translation>Tässä ei näytetä keskiarvoa.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message>
        <source>Shown together with other answers in this group.</source>
        <translation>Näytetään tässä ryhmässä yhdessä muiden vastausten kanssa.</translation>
    </message>
    <message>
        <source>Not an answer in this wave.</source>
        <translation>Ei ole tällä kierroksella vastausvaihtoehtona.</translation>
    </message>
    <message>
        <source>Other answers together</source>
        <translation>Muut vastaukset yhdessä</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>vastasi %1</translation>
    </message>
    <message>
        <source>can&apos;t say %1</source>
        <translation>ei osaa sanoa %1</translation>
    </message>
    <message>
        <source>not reached %1</source>
        <translation>lopetti ennen tätä %1</translation>
    </message>
    <message>
        <source>not asked %1</source>
        <translation>ei kysytty %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tietoa</translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Kaikki vastaajat</translation>
    </message>
    <message>
        <source>Named first</source>
        <translation>Mainittu ensimmäisenä</translation>
    </message>
    <message>
        <source>Named at all</source>
        <translation>Mainittu kaikkiaan</translation>
    </message>
    <message>
        <source>Fewer than %1 respondents, not shown.</source>
        <translation>Alle %1 vastaajaa, tulosta ei näytetä.</translation>
    </message>
    <message>
        <source>Not shown, to protect a smaller group.</source>
        <translation>Ei näytetä, jotta pienempi ryhmä pysyy suojassa.</translation>
    </message>
    <message>
        <source>Not shown: these figures could not be proved safe for the respondents.</source>
        <translation>Ei näytetä: näitä lukuja ei saatu todistettua vastaajille turvallisiksi.</translation>
    </message>
    <message>
        <source>Not asked in %1.</source>
        <translation>Ei kysytty kierroksella %1.</translation>
    </message>
    <message>
        <source>See: %1 (n = %2).</source>
        <translation>Katso: %1 (n = %2).</translation>
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
        <translation>Useimmin: %1 (%2), sitten %3 (%4).</translation>
    </message>
    <message>
        <source>%1, most often: %2 (%3).</source>
        <translation>%1, useimmin: %2 (%3).</translation>
    </message>
    <message>
        <source>Every figure reads %1.</source>
        <translation>Jokainen luku on %1.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3: a clear difference.</source>
        <translation>%1: nousua (%2 → %3), selvä ero.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3: a clear difference.</source>
        <translation>%1: laskua (%2 → %3), selvä ero.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3: an indicative difference.</source>
        <translation>%1: nousua (%2 → %3), suuntaa antava ero.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3: an indicative difference.</source>
        <translation>%1: laskua (%2 → %3), suuntaa antava ero.</translation>
    </message>
    <message>
        <source>The differences between the waves cannot be told from chance.</source>
        <translation>Kierrosten väliset erot eivät erotu sattumasta.</translation>
    </message>
    <message>
        <source>Other differences cannot be told from chance.</source>
        <translation>Muut erot eivät erotu sattumasta.</translation>
    </message>
    <message>
        <source>Chance alone may move a mean here by up to %1.</source>
        <translation>Pelkkä sattuma voi muuttaa keskiarvoa tässä jopa %1 yksikköä.</translation>
    </message>
    <message>
        <source>Chance alone may move a share here by up to %1 points.</source>
        <translation>Pelkkä sattuma voi muuttaa osuutta tässä jopa %1 prosenttiyksikköä.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have too few answers to show or protect another.</source>
        <translation>
            <numerusform>%n ryhmää ei näytetä, koska siinä on liian vähän vastauksia tai se suojaa toista.</numerusform>
            <numerusform>%n ryhmää ei näytetä, koska niissä on liian vähän vastauksia tai ne suojaavat toista.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure to show here.</source>
        <translation>Tässä ei ole näytettävää lukua.</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>suojattu</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>harvinainen</translation>
    </message>
    <message>
        <source>Can&apos;t say</source>
        <translation>Ei osaa sanoa</translation>
    </message>
    <message>
        <source>Highest: %1 (%2). Lowest: %3 (%4).</source>
        <translation>Korkein: %1 (%2). Matalin: %3 (%4).</translation>
    </message>
    <message>
        <source>%1: every figure reads %2.</source>
        <translation>%1: jokainen luku on %2.</translation>
    </message>
    <message>
        <source>%1: highest %2 (%3), lowest %4 (%5).</source>
        <translation>%1: korkein %2 (%3), matalin %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>%n more differ(s) clearly or indicatively.</source>
        <translation>
            <numerusform>%n muu eroaa selvästi tai suuntaa antavasti.</numerusform>
            <numerusform>%n muuta eroaa selvästi tai suuntaa antavasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: answers from %2 to %3, n = %4.</source>
        <translation>%1: vastaukset %2–%3, n = %4.</translation>
    </message>
    <message>
        <source>Results are shown only for groups of at least %1 respondents; where two traits are crossed, of at least %2.</source>
        <translation>Tulokset näytetään vain vähintään %1 vastaajan ryhmistä; kun kaksi taustatietoa yhdistetään, vähintään %2 vastaajan ryhmistä.</translation>
    </message>
    <message>
        <source>Every share is of those who gave an answer; skipped questions and &quot;can&apos;t say&quot; are told apart.</source>
        <translation>Jokainen osuus on laskettu vastanneista; ohitetut kysymykset ja ”en osaa sanoa” -vastaukset esitetään erikseen.</translation>
    </message>
    <message>
        <source>A difference is called clear when it holds at 95% for all comparisons of a chart together, and indicative when it holds alone.</source>
        <translation>Eroa sanotaan selväksi, kun se pätee 95&#xa0;%:n varmuudella kuvion kaikissa vertailuissa yhdessä, ja suuntaa antavaksi, kun se pätee yksinään.</translation>
    </message>
    <message>
        <source>How the results were made</source>
        <translation>Miten tulokset on tehty</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Samat luvut taulukkona</translation>
    </message>
    <message>
        <source>Open answers, in no order</source>
        <translation>Avoimet vastaukset satunnaisessa järjestyksessä</translation>
    </message>
    <message>
        <source>does not compare</source>
        <translation>ei ole vertailukelpoinen</translation>
    </message>
    <message>
        <source>Trend break %1 → %2: %3</source>
        <translation>Katkos aikasarjassa %1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (julkaistu)</translation>
    </message>
    <message>
        <source>Hollow marks: published of %1, shown for orientation and not compared. %2.</source>
        <translation>Ontot merkit ovat kierroksesta %1 aiemmin julkaistuja lukuja. Ne ovat vain suuntaa antavia, eikä niitä verrata muihin. %2.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>julkaistu</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Ei julkaistu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 in &quot;%3&quot;, %4 in &quot;%5&quot;: a clear difference.</source>
        <translation>”%1”: %2 ryhmässä ”%3”, %4 ryhmässä ”%5”: selvä ero.</translation>
    </message>
    <message>
        <source>Chosen by rule: first the grades, then clear changes since the wave before, clear differences between groups and indicative changes, the largest first, then what is named most in the order of the form. One finding a question, ten at most.</source>
        <translation>Valittu säännön mukaan: ensin arvosanat, sitten selvät muutokset edellisestä kierroksesta, selvät erot ryhmien välillä ja suuntaa antavat muutokset suurimmasta alkaen, lopuksi useimmin mainitut lomakkeen järjestyksessä. Yksi havainto kysymystä kohti, enintään kymmenen.</translation>
    </message>
    <message>
        <source>clear difference</source>
        <translation>selvä ero</translation>
    </message>
    <message>
        <source>indicative difference</source>
        <translation>suuntaa antava ero</translation>
    </message>
    <message>
        <source>Not a group in this wave.</source>
        <translation>Ei ole ryhmänä tällä kierroksella.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Vastaajat</translation>
    </message>
    <message>
        <source>How many answered in each group.</source>
        <translation>Kuinka moni vastasi kussakin ryhmässä.</translation>
    </message>
    <message>
        <source>Skipped most</source>
        <translation>Useimmin ohitetut</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Every question may be skipped. Shares of all respondents.</source>
        <translation>Jokaisen kysymyksen voi ohittaa. Osuudet kaikista vastaajista.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Pienin näytettävä ryhmä</translation>
    </message>
    <message>
        <source>%1 respondents; where two traits are crossed, %2.</source>
        <translation>%1 vastaajaa; kun kaksi taustatietoa yhdistetään, %2.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Todiste</translation>
    </message>
    <message>
        <source>For every respondent and answer another set of answers gives the same results file. It was checked before the file was made.</source>
        <translation>Jokaiselle vastaajalle ja vastaukselle on olemassa myös toisenlaiset vastaukset, joista syntyisi sama tulostiedosto. Tämä tarkistettiin ennen tiedoston tekemistä.</translation>
    </message>
    <message>
        <source>Only figures of the whole wave are in this file.</source>
        <translation>Tässä tiedostossa on vain koko kierroksen lukuja.</translation>
    </message>
    <message numerus="yes">
        <source>%n with too few respondents</source>
        <translation>
            <numerusform>%n, jossa on liian vähän vastaajia</numerusform>
            <numerusform>%n, joissa on liian vähän vastaajia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to protect a smaller group</source>
        <translation>
            <numerusform>%n pienemmän ryhmän suojaamiseksi</numerusform>
            <numerusform>%n pienemmän ryhmän suojaamiseksi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 groups are not shown: %3.</source>
        <translation>%1/%2 ryhmästä jää näyttämättä: %3.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>This file holds figures of all respondents together.</source>
        <translation>Tässä tiedostossa on kaikkien vastaajien yhteiset luvut.</translation>
    </message>
    <message>
        <source>Answers from %1 to %2. %3.</source>
        <translation>Vastaukset %1–%2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n vastaaja</numerusform>
            <numerusform>%n vastaajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few respondents to show anything</source>
        <translation>Vastaajia on liian vähän, joten mitään ei voi näyttää</translation>
    </message>
    <message>
        <source>A draft, not published.</source>
        <translation>Luonnos, ei julkaistu.</translation>
    </message>
    <message>
        <source>A rehearsal: every answer is invented.</source>
        <translation>Harjoitus: jokainen vastaus on keksitty.</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation>Muut yhteensä</translation>
    </message>
    <message>
        <source>The waves have no figure here that compares.</source>
        <translation>Kierroksilla ei ole tässä vertailukelpoista lukua.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Share, % or mean</source>
        <translation>Osuus, % tai keskiarvo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Alaraja</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yläraja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Näkyvä luku</translation>
    </message>
    <message>
        <source>Collected views</source>
        <translation>Kerätyt näkymät</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message numerus="yes">
        <source>%n open answer(s) from the whole country, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n avoin vastaus koko maasta, järjestyksessä, joka ei kerro mitään.</numerusform>
            <numerusform>%n avointa vastausta koko maasta, järjestyksessä, joka ei kerro mitään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner of the survey read each of them and approved it; names, places and whatever else could tell who wrote it were taken out. Answers may have been left out, so they do not show how many people think something. Where fewer than %1 people answered in a language, their answers are shown in translation or not at all.</source>
        <translation>Kyselyn omistaja on lukenut ja hyväksynyt jokaisen niistä; nimet, paikat ja muu, mistä kirjoittajan voisi tunnistaa, on poistettu. Vastauksia on voitu jättää pois, joten niistä ei näe, kuinka moni on mitäkin mieltä. Jos kielellä vastasi alle %1 ihmistä, vastaukset näytetään käännöksinä tai ei lainkaan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 → %3</source>
        <translation>”%1” %2 → %3</translation>
    </message>
    <message>
        <source>With the same mix of groups in both waves (&quot;%1&quot; as in %2): %3.</source>
        <translation>Samalla ryhmien jakaumalla molemmilla kierroksilla (”%1” kuten kierroksella %2): %3.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Kaikki vastaukset</translation>
    </message>
    <message>
        <source>What the results file shows and how it was proved</source>
        <translation>Mitä tulostiedosto näyttää ja miten se todistettiin</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Kyselylomake</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Answers collected</source>
        <translation>Vastaukset kerätty</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>alle 10</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Ohjelman versio</translation>
    </message>
    <message>
        <source>Checksum (BLAKE2b-256)</source>
        <translation>Tarkistussumma (BLAKE2b-256)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mitä näytetään</translation>
    </message>
    <message>
        <source>Groups shown: %1 of %2.</source>
        <translation>Ryhmiä näytetään: %1/%2.</translation>
    </message>
    <message>
        <source>Questions in groups with figures: %1 of %2.</source>
        <translation>Kysymyksiä ryhmissä, joista on lukuja: %1/%2.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Shown or why not</source>
        <translation>Näytetään tai miksi ei</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Näytetään</translation>
    </message>
    <message>
        <source>Questions crossed with each other, for everybody</source>
        <translation>Ristiintaulukoidut kysymykset, kaikki vastaajat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Eriteltynä</translation>
    </message>
    <message>
        <source>Not shown: it could not be proved safe.</source>
        <translation>Ei näytetä: suojaa ei voitu todistaa.</translation>
    </message>
    <message>
        <source>Not shown: too few people for two rows.</source>
        <translation>Ei näytetä: vastaajia on liian vähän kahteen riviin.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, %n row(s)</source>
        <translation>
            <numerusform>Näytetään, %n rivi</numerusform>
            <numerusform>Näytetään, %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Avoimet vastaukset</translation>
    </message>
    <message>
        <source>none shown</source>
        <translation>yhtään ei näytetä</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), each approved by a person, in a random order</source>
        <translation>
            <numerusform>%n teksti, jonka ihminen on hyväksynyt, satunnaisessa järjestyksessä</numerusform>
            <numerusform>%n tekstiä, jotka ihminen on yksitellen hyväksynyt, satunnaisessa järjestyksessä</numerusform>
        </translation>
    </message>
    <message>
        <source>What protects the respondents</source>
        <translation>Mikä suojaa vastaajia</translation>
    </message>
    <message>
        <source>A group is shown from %1 respondents on, two traits crossed from %2, a row of two questions crossed from %3.</source>
        <translation>Ryhmä näytetään, kun siinä on vähintään %1 vastaajaa, kahden taustatiedon yhdistelmä, kun siinä on vähintään %2, ja kahden kysymyksen ristiintaulukon rivi, kun siinä on vähintään %3 vastaajaa.</translation>
    </message>
    <message>
        <source>No smaller group follows from adding and subtracting those shown. Which groups are shown depends on who belongs where, never on what anybody answered.</source>
        <translation>Näytetyistä ryhmistä ei voi laskea pienempää ryhmää yhteen- ja vähennyslaskulla. Se, mitkä ryhmät näytetään, riippuu siitä, ketkä kuuluvat mihinkin, ei koskaan siitä, mitä kukaan vastasi.</translation>
    </message>
    <message>
        <source>Shares are bands that hold several whole counts; nobody alone moves one to an end, and no group is ever shown to be of one mind.</source>
        <translation>Osuudet ovat välejä, joihin mahtuu useita kokonaisia lukumääriä. Kukaan ei yksin siirrä osuutta ääripäähän, eikä mitään ryhmää koskaan näytetä yksimielisenä.</translation>
    </message>
    <message>
        <source>An answer stands alone only where at least %1 are expected to have given it; others are shown together.</source>
        <translation>Vastaus näytetään erikseen vain, kun sen antaneita odotetaan olevan vähintään %1; muut näytetään yhdessä.</translation>
    </message>
    <message>
        <source>The file holds every figure that the program may ever show, and no answer of anybody.</source>
        <translation>Tiedostossa on jokainen luku, jonka ohjelma voi koskaan näyttää, eikä kenenkään vastauksia.</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Mistä tarkkuudesta luovuttiin</translation>
    </message>
    <message>
        <source>None: every figure was proved as finely as the rules allow to show it.</source>
        <translation>Ei mistään: jokainen luku todistettiin niin tarkkana kuin säännöt sallivat sen näyttää.</translation>
    </message>
    <message>
        <source>%1: shown more coarsely, because finer figures were not proved.</source>
        <translation>%1: näytetään karkeammin, koska tarkempia lukuja ei saatu todistettua.</translation>
    </message>
    <message>
        <source>%1: not shown for two traits together.</source>
        <translation>%1: ei näytetä kahden taustatiedon yhdistelmälle.</translation>
    </message>
    <message>
        <source>%1: shown for the whole country only.</source>
        <translation>%1: näytetään vain koko maasta.</translation>
    </message>
    <message>
        <source>%1: not shown.</source>
        <translation>%1: ei näytetä.</translation>
    </message>
    <message>
        <source>How it was proved</source>
        <translation>Miten suoja todistettiin</translation>
    </message>
    <message>
        <source>Questions tied to each other were proved together: %1 sets of them.</source>
        <translation>Toisiinsa sidotut kysymykset todistettiin yhdessä: %1 joukkoa.</translation>
    </message>
    <message>
        <source>It was proved together with the earlier results of the wave: %1.</source>
        <translation>Todistettu yhdessä kierroksen aiempien tulosten kanssa: %1.</translation>
    </message>
    <message>
        <source>Not promised: what is likely. Where 80% of a group agree, agreeing is the best guess of each.</source>
        <translation>Todistus ei koske sitä, mikä on todennäköistä. Jos 80&#xa0;% ryhmästä on samaa mieltä, samanmielisyys on paras arvaus jokaisesta.</translation>
    </message>
    <message>
        <source>To prove it again: %1</source>
        <translation>Todista uudelleen: %1</translation>
    </message>
    <message>
        <source>For every answer of everybody, at least %1 by the figures shown, another complete set of responses was found in which that person answered otherwise and which gives exactly these figures. Each set was checked by counting it anew.</source>
        <translation>Jokaiselle vastaukselle (näytettyjen lukujen mukaan niitä on vähintään %1) löytyi toinen täydellinen vastausjoukko, jossa kyseinen henkilö vastasi toisin ja joka antaa täsmälleen nämä luvut. Jokainen joukko tarkistettiin laskemalla se uudelleen.</translation>
    </message>
    <message>
        <source>It is taken as known who answered, to which groups each belongs and who skipped what. To what follows from that alone no figure adds anything.</source>
        <translation>Tunnetuksi oletetaan, ketkä vastasivat, mihin ryhmiin kukin kuuluu ja kuka ohitti mitäkin. Siihen, mikä seuraa jo tästä, mikään luku ei lisää mitään.</translation>
    </message>
    <message>
        <source>%1: very small and very large shares shown more coarsely, because finer ones were not proved.</source>
        <translation>%1: hyvin pienet ja hyvin suuret osuudet näytetään karkeammin, koska tarkempia ei saatu todistettua.</translation>
    </message>
    <message>
        <source>asked of some</source>
        <translation>kysytty osalta</translation>
    </message>
    <message>
        <source>Compared: share of those who answered &quot;%1&quot;.</source>
        <translation>Vertailtavana on niiden osuus, jotka vastasivat ”%1”.</translation>
    </message>
    <message>
        <source>Asked only of those whose earlier answers led here; how many that were is not said.</source>
        <translation>Kysyttiin vain niiltä, joiden aiemmat vastaukset johtivat tähän; heidän määräänsä ei kerrota.</translation>
    </message>
    <message>
        <source>at most a third</source>
        <translation>enintään kolmannes</translation>
    </message>
    <message>
        <source>at least two thirds</source>
        <translation>vähintään kaksi kolmasosaa</translation>
    </message>
    <message>
        <source>Fewer than %1 answers, not shown.</source>
        <translation>Alle %1 vastausta, tulosta ei näytetä.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (both %2).</source>
        <translation>Useimmin: %1 (kumpikin %2).</translation>
    </message>
    <message>
        <source>Most often: %1 (each %2).</source>
        <translation>Useimmin: %1 (jokainen %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have too few answers to show.</source>
        <translation>
            <numerusform>Vastauksia on liian vähän: %n rivi jää näyttämättä.</numerusform>
            <numerusform>Vastauksia on liian vähän: %n riviä jää näyttämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can work out with certainty what somebody else answered, not even whoever knows who took part, their groups and what they skipped: it was proved answer by answer before the results file was written. What is likely can still be guessed.</source>
        <translation>Kukaan ei voi varmasti päätellä toisen vastausta, ei edes se, joka tietää, ketkä osallistuivat, mihin ryhmiin he kuuluvat ja mitä he ohittivat. Tämä todistettiin vastaus kerrallaan ennen kuin tulostiedosto kirjoitettiin. Todennäköistä vastausta voi silti arvata.</translation>
    </message>
    <message>
        <source>Method and sources: the program&apos;s help, &quot;The method, for a statistician&quot; (Langsrud 2024; Garfinkel and others 2019; Newcombe 1998; Holm 1979).</source>
        <translation>Menetelmä ja lähteet: ohjelman ohje, ”Menetelmä tilastotieteilijälle” (Langsrud 2024; Garfinkel ym. 2019; Newcombe 1998; Holm 1979).</translation>
    </message>
    <message>
        <source>←: shown together; the figure stands to the left.</source>
        <translation>←: näytetään yhdessä, luku on vasemmalla.</translation>
    </message>
</context>
<context>
    <name>ui::common::Action</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>Listen, and stop listening</source>
        <translation>Kuuntele ja lopeta kuuntelu</translation>
    </message>
    <message>
        <source>Turn the screen black while listening, and back</source>
        <translation>Pimennä näyttö kuunnellessa ja palauta se</translation>
    </message>
    <message>
        <source>Make the voice quieter</source>
        <translation>Hiljennä ääntä</translation>
    </message>
    <message>
        <source>Make the voice louder</source>
        <translation>Voimista ääntä</translation>
    </message>
    <message>
        <source>For staff: close the kiosk</source>
        <translation>Henkilökunnalle: sulje kysely</translation>
    </message>
    <message>
        <source>In every window</source>
        <translation>Joka ikkunassa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Fieldwork: open answers</source>
        <translation>Kenttätyö: avoimet vastaukset</translation>
    </message>
    <message>
        <source>Fieldwork: paper forms</source>
        <translation>Kenttätyö: paperilomakkeet</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Käännökset</translation>
    </message>
</context>
<context>
    <name>ui::common::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>The help of the program is not in this copy of it.</source>
        <translation>Ohjelman ohje puuttuu tästä kopiosta.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>näppäin</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>mitä se tekee</translation>
    </message>
</context>
<context>
    <name>ui::common::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Partnership Barometer</source>
        <translation>Kumppanuusbarometri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ui::common::LanguageSwitch</name>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>shown beside</source>
        <translation>näkyy rinnalla</translation>
    </message>
</context>
<context>
    <name>ui::common::PassphraseField</name>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n merkki annettu</numerusform>
            <numerusform>%n merkkiä annettu</numerusform>
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
        <translation>Mihin varmuuskopio tallennetaan?</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Varmuuskopiot (*.backup)</translation>
    </message>
    <message>
        <source>The backup is ready</source>
        <translation>Varmuuskopio on valmis</translation>
    </message>
    <message>
        <source>Whoever could read the store can read it, and nobody else. Keep it on another disk.</source>
        <translation>Sen voi lukea se, joka voi lukea vastauskansion, eikä kukaan muu. Säilytä sitä toisella levyllä.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Mikä varmuuskopio?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Where shall the store be?</source>
        <translation>Mihin vastauskansio tehdään?</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are recovered</source>
        <translation>
            <numerusform>%n vastaus on pelastettu</numerusform>
            <numerusform>%n vastausta on pelastettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing says how many there were, so some may be missing.</source>
        <translation>Mistään ei näy, kuinka monta niitä oli, joten osa voi puuttua.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) could not be read.</source>
        <translation>
            <numerusform>%n vastausta ei voitu lukea.</numerusform>
            <numerusform>%n vastausta ei voitu lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Yhtään ei puutu.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged part(s) are kept as they are and go with the next response package.</source>
        <translation>
            <numerusform>%n vahingoittunut osa säilytetään sellaisenaan, ja se lähtee seuraavan vastauspaketin mukana.</numerusform>
            <numerusform>%n vahingoittunutta osaa säilytetään sellaisinaan, ja ne lähtevät seuraavan vastauspaketin mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counts by language and event are lost. The responses have them.</source>
        <translation>Luvut kielittäin ja tapahtumittain ovat kadonneet. Vastauksissa ne ovat tallella.</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Avaa vastauskansio</translation>
    </message>
    <message>
        <source>A folder on a stick, a card or another disk</source>
        <translation>Kansio muistitikulla, muistikortilla tai toisella levyllä</translation>
    </message>
    <message>
        <source>A second copy is kept from now on</source>
        <translation>Rinnakkaiskopiota ylläpidetään tästä lähtien</translation>
    </message>
    <message>
        <source>Each response is copied there as soon as it is safe here.</source>
        <translation>Jokainen vastaus kopioidaan sinne heti, kun se on turvassa täällä.</translation>
    </message>
    <message>
        <source>If this disk fails, recovering takes what it needs from there.</source>
        <translation>Jos tämä levy vioittuu, pelastettaessa otetaan puuttuva sieltä.</translation>
    </message>
    <message>
        <source>Erase this store for good?</source>
        <translation>Hävitetäänkö tämä vastauskansio lopullisesti?</translation>
    </message>
    <message>
        <source>Every response in it, its keys and its log are overwritten. Nothing brings them back.</source>
        <translation>Kaikki sen vastaukset, avaimet ja loki ylikirjoitetaan. Mikään ei tuo niitä takaisin.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in it were never handed over.</source>
        <translation>
            <numerusform>Siinä on %n vastaus, jota ei ole koskaan luovutettu.</numerusform>
            <numerusform>Siinä on %n vastausta, joita ei ole koskaan luovutettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its day is %1.</source>
        <translation>Sen hävittämispäivä on %1.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Hävitä se</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä se</translation>
    </message>
    <message>
        <source>The store is erased</source>
        <translation>Vastauskansio on hävitetty</translation>
    </message>
    <message>
        <source>Everything in it was overwritten and removed.</source>
        <translation>Kaikki siinä ollut ylikirjoitettiin ja poistettiin.</translation>
    </message>
    <message>
        <source>Backups, packages and second copies are files of their own. Erase them too.</source>
        <translation>Varmuuskopiot, vastauspaketit ja rinnakkaiskopiot ovat omia tiedostojaan. Hävitä nekin.</translation>
    </message>
    <message>
        <source>Go on without a store</source>
        <translation>Jatka ilman vastauskansiota</translation>
    </message>
    <message>
        <source>Back up, recover, erase</source>
        <translation>Varmuuskopioi, pelasta, hävitä</translation>
    </message>
    <message>
        <source>A backup is the whole store in one file, on a stick or another disk. Make one at the end of each day.</source>
        <translation>Varmuuskopio on koko vastauskansio yhtenä tiedostona muistitikulla tai toisella levyllä. Tee sellainen jokaisen päivän päätteeksi.</translation>
    </message>
    <message>
        <source>The store is being copied</source>
        <translation>Vastauskansiota kopioidaan</translation>
    </message>
    <message>
        <source>Write a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>Is a machine lost or broken? A backup becomes a store again, in a new folder. The backup stays as it is.</source>
        <translation>Onko kone kadonnut tai rikki? Varmuuskopiosta voi tehdä taas vastauskansion, uuteen paikkaan. Varmuuskopio jää ennalleen.</translation>
    </message>
    <message>
        <source>Make a store from a backup</source>
        <translation>Tee vastauskansio varmuuskopiosta</translation>
    </message>
    <message>
        <source>A second copy on a card, a stick or another disk takes in every response while the kiosk is in use, so that a broken disk loses nothing.</source>
        <translation>Rinnakkaiskopio muistikortilla, muistitikulla tai toisella levyllä ottaa talteen jokaisen vastauksen kyselyn aikana, joten levyn rikkoutuminen ei hävitä mitään.</translation>
    </message>
    <message>
        <source>Keep a second copy</source>
        <translation>Ylläpidä rinnakkaiskopiota</translation>
    </message>
    <message>
        <source>Is the day come by which the responses are to be erased, or are they in the archive?</source>
        <translation>Onko vastausten hävittämispäivä tullut, tai ovatko vastaukset jo arkistossa?</translation>
    </message>
    <message>
        <source>Erase this store</source>
        <translation>Hävitä tämä vastauskansio</translation>
    </message>
    <message>
        <source>It was written and read back. Every response in the store was checked before.</source>
        <translation>Se kirjoitettiin ja luettiin takaisin. Sitä ennen vastauskansion jokainen vastaus tarkistettiin.</translation>
    </message>
    <message>
        <source>The store is recovered; there were no responses in it</source>
        <translation>Vastauskansio on pelastettu; siinä ei ollut vastauksia</translation>
    </message>
    <message>
        <source>No store is open here: open one to copy or erase it.</source>
        <translation>Mitään vastauskansiota ei ole auki: avaa se, jonka haluat kopioida tai hävittää.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 varmuuskopio %2</translation>
    </message>
</context>
<context>
    <name>ui::desk::CheckLine</name>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Huomaa</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Ei kunnossa</translation>
    </message>
</context>
<context>
    <name>ui::desk::ChooseStorePage</name>
    <message>
        <source>There is no store on this machine yet</source>
        <translation>Tällä koneella ei ole vielä vastauskansiota</translation>
    </message>
    <message>
        <source>A store is a folder that keeps the responses to one wave. Choose the wave, then where the folder shall be.</source>
        <translation>Vastauskansiossa säilytetään yhden kierroksen vastaukset. Valitse kierros ja sitten kansion paikka.</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Tee vastauskansio</translation>
    </message>
    <message>
        <source>Is there one already, perhaps on another disk?</source>
        <translation>Onko sellainen jo olemassa, ehkä toisella levyllä?</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Avaa vastauskansio</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>At the office: keys, merging, backups</source>
        <translation>Toimistolla: avaimet, yhdistäminen, varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>ui::desk::DataCheckPage</name>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Valitse avaintiedosto ja kirjoita sen salalause.</translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Mitään outoa ei löytynyt</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to look at</source>
        <translation>
            <numerusform>%n vastaus on syytä katsoa</numerusform>
            <numerusform>%n vastausta on syytä katsoa</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this says that a response is wrong. Leave out what was answered twice or as a test, and say why; answers are not shown here. When the first draft is made it is settled for good who counts.</source>
        <translation>Mikään tästä ei kerro, että vastaus olisi väärä. Jätä pois kahdesti tai kokeeksi annetut vastaukset ja kerro syy; vastausten sisältöä ei näytetä tässä. Kun ensimmäinen luonnos on tehty, on lopullisesti päätetty, mitkä vastaukset lasketaan mukaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) count in the results.</source>
        <translation>
            <numerusform>%n vastaus lasketaan tuloksiin.</numerusform>
            <numerusform>%n vastausta lasketaan tuloksiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) hold nothing beyond background, so they do not count anyhow.</source>
        <translation>
            <numerusform>%n vastauksessa on vain taustatietoja, joten sitä ei lasketa muutenkaan.</numerusform>
            <numerusform>%n vastauksessa on vain taustatietoja, joten niitä ei lasketa muutenkaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 groups are large enough to be shown.</source>
        <translation>%1: %2/%3 ryhmää on riittävän suuria näytettäviksi.</translation>
    </message>
    <message>
        <source>Keep this and finish the check</source>
        <translation>Tallenna tämä ja päätä tarkistus</translation>
    </message>
    <message>
        <source>The data check is done</source>
        <translation>Aineisto on tarkistettu</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are left out.</source>
        <translation>
            <numerusform>%n vastaus on jätetty pois.</numerusform>
            <numerusform>%n vastausta on jätetty pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each decision and its reason stands in the store&apos;s log.</source>
        <translation>Jokainen päätös perusteluineen on vastauskansion lokissa.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Takaisin tuloksiin</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Lasketaan mukaan</translation>
    </message>
    <message>
        <source>Left out: answered twice</source>
        <translation>Jätetty pois: vastattu kahdesti</translation>
    </message>
    <message>
        <source>Left out: a test of the machine</source>
        <translation>Jätetty pois: koneen kokeilu</translation>
    </message>
    <message>
        <source>Left out: not meant to be asked</source>
        <translation>Jätetty pois: ei kuulu kohderyhmään</translation>
    </message>
    <message>
        <source>Left out: answered without reading</source>
        <translation>Jätetty pois: vastattu lukematta</translation>
    </message>
    <message>
        <source>Left out: the person asked for it</source>
        <translation>Jätetty pois: vastaaja pyysi</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>paperilomake</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kysely koneella</translation>
    </message>
    <message>
        <source>Response %1: %2, %3, %4</source>
        <extracomment>%1: number in this list, %2: event or day, %3: language, %4: &quot;kiosk&quot; or &quot;paper form&quot;</extracomment>
        <translation>Vastaus %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 of %2 questions and rows answered</source>
        <translation>%1/%2 kysymykseen ja riviin vastattu</translation>
    </message>
    <message>
        <source>, interrupted</source>
        <translation>, keskeytetty</translation>
    </message>
    <message>
        <source>Settled: results were made already.</source>
        <translation>Päätetty: tuloksia on jo tehty.</translation>
    </message>
    <message>
        <source>Every answer is the same as in response %1.</source>
        <translation>Jokainen vastaus on sama kuin vastauksessa %1.</translation>
    </message>
    <message>
        <source>Nearly every answer is as in response %1.</source>
        <translation>Lähes jokainen vastaus on kuin vastauksessa %1.</translation>
    </message>
    <message>
        <source>One grade from the first row to the last, in every table.</source>
        <translation>Joka taulukossa sama arvosana ensimmäisestä rivistä viimeiseen.</translation>
    </message>
    <message>
        <source>The day is outside the wave.</source>
        <translation>Päivä ei ole kyselykierroksen aikana.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Tarkista aineisto</translation>
    </message>
    <message>
        <source>Before results are made, look for responses that were given twice, that are tests of the machine, or that were answered without reading. Only where a response came from and how much of it was answered is shown, never the answers.</source>
        <translation>Etsi ennen tulosten tekemistä vastaukset, jotka on annettu kahdesti, jotka ovat koneen kokeiluja tai joihin on vastattu lukematta. Näkyvissä on vain, mistä vastaus tuli ja kuinka moneen kohtaan siinä vastattiin, ei koskaan vastauksia.</translation>
    </message>
    <message>
        <source>The responses are being looked through</source>
        <translation>Vastauksia käydään läpi</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them, on this machine and for this only.</source>
        <translation>Vastaukset on salattu. Omistajan avain avaa ne tällä koneella ja vain tätä varten.</translation>
    </message>
    <message>
        <source>Look through the responses</source>
        <translation>Käy vastaukset läpi</translation>
    </message>
    <message>
        <source>Show every response</source>
        <translation>Näytä jokainen vastaus</translation>
    </message>
    <message>
        <source>No response is like that.</source>
        <translation>Sellaista vastausta ei ole.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
    <message>
        <source>Find a response by its number, or by words of its line</source>
        <translation>Etsi vastaus numerolla tai rivin sanoilla</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Edelliset</translation>
    </message>
    <message>
        <source>Further ones</source>
        <translation>Seuraavat</translation>
    </message>
    <message>
        <source>Leave the data check without keeping your decisions?</source>
        <translation>Lopetetaanko aineiston tarkistus tallentamatta päätöksiäsi?</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) would be forgotten.</source>
        <translation>
            <numerusform>%n päätös jäisi tallentamatta.</numerusform>
            <numerusform>%n päätöstä jäisi tallentamatta.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep them, go on and press “%1”.</source>
        <translation>Jos haluat säilyttää ne, jatka ja paina ”%1”.</translation>
    </message>
    <message>
        <source>Leave the check</source>
        <translation>Lopeta tallentamatta</translation>
    </message>
    <message>
        <source>No response counts in the results yet.</source>
        <translation>Yhtään vastausta ei lasketa vielä mukaan tuloksiin.</translation>
    </message>
    <message>
        <source>No response is left out.</source>
        <translation>Yhtään vastausta ei ole jätetty pois.</translation>
    </message>
    <message>
        <source>These are the first ones.</source>
        <translation>Nämä ovat ensimmäiset.</translation>
    </message>
    <message>
        <source>These are the last ones.</source>
        <translation>Nämä ovat viimeiset.</translation>
    </message>
</context>
<context>
    <name>ui::desk::DayPage</name>
    <message>
        <source>The store is whole.</source>
        <translation>Vastauskansio on ehjä.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Vastauskansio on vahingoittunut. Älä kerää siihen vastauksia.</translation>
    </message>
    <message>
        <source>This machine was checked today, and nothing failed.</source>
        <translation>Tämä kone tarkistettiin tänään, ja kaikki oli kunnossa.</translation>
    </message>
    <message>
        <source>Check this machine: screen, sound, disk, clock and keys.</source>
        <translation>Tarkista tämä kone: näyttö, ääni, levy, kello ja näppäimet.</translation>
    </message>
    <message>
        <source>No event is planned for today.</source>
        <translation>Tälle päivälle ei ole suunniteltu tapahtumaa.</translation>
    </message>
    <message>
        <source>Today&apos;s event: %1</source>
        <translation>Tämän päivän tapahtuma: %1</translation>
    </message>
    <message>
        <source>The staff number is set. Whoever closes the kiosk knows it.</source>
        <translation>Henkilökunnan numero on asetettu. Se, joka sulkee kyselyn, tietää sen.</translation>
    </message>
    <message>
        <source>Choose the staff number with which the kiosk is left.</source>
        <translation>Valitse henkilökunnan numero, jolla kysely suljetaan.</translation>
    </message>
    <message>
        <source>The responses are sealed. Compare the words once more with those of the office: %1</source>
        <translation>Vastaukset on salattu omistajan avaimella. Vertaa sanoja vielä kerran toimiston sanoihin: %1</translation>
    </message>
    <message>
        <source>The responses are not sealed: who has this folder can read them.</source>
        <translation>Vastauksia ei ole salattu omistajan avaimella: kuka tahansa, jolla on tämä kansio, voi lukea ne.</translation>
    </message>
    <message>
        <source>The card or stick with the second copy is in its place.</source>
        <translation>Muistikortti tai -tikku, jolla rinnakkaiskopio on, on paikallaan.</translation>
    </message>
    <message>
        <source>Put in the card or stick with the second copy: %1</source>
        <translation>Pane paikalleen muistikortti tai -tikku, jolla rinnakkaiskopio on: %1</translation>
    </message>
    <message>
        <source>The store is damaged. Do not switch the machine off, and ask for help.</source>
        <translation>Vastauskansio on vahingoittunut. Älä sammuta konetta, vaan pyydä apua.</translation>
    </message>
    <message>
        <source>Every response was handed over.</source>
        <translation>Kaikki vastaukset on luovutettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n vastaus odottaa luovuttamista.</numerusform>
            <numerusform>%n vastausta odottaa luovuttamista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made today.</source>
        <translation>Varmuuskopio tehtiin tänään.</translation>
    </message>
    <message>
        <source>Make a backup on a stick or another disk.</source>
        <translation>Tee varmuuskopio muistitikulle tai toiselle levylle.</translation>
    </message>
    <message>
        <source>The second copy holds every response. Take it with you apart from the machine.</source>
        <translation>Rinnakkaiskopiossa ovat kaikki vastaukset. Kuljeta se erillään koneesta.</translation>
    </message>
    <message>
        <source>Switch the machine off, do not only close it: what is sealed is safe then even from a thief.</source>
        <translation>Sammuta kone, älä vain sulje kantta: silloin salattu on turvassa varkaaltakin.</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Tarkista tämä kone</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Suunnittele tapahtuma</translation>
    </message>
    <message>
        <source>Choose the number</source>
        <translation>Valitse numero</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Luovuta vastaukset</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Aloita päivä</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Päätä päivä</translation>
    </message>
    <message>
        <source>From top to bottom, before the doors open.</source>
        <translation>Ylhäältä alas ennen ovien avaamista.</translation>
    </message>
    <message>
        <source>From top to bottom, before the machine is packed.</source>
        <translation>Ylhäältä alas ennen koneen pakkaamista.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Käynnistä kysely vastaajille</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Somebody had begun to answer when the kiosk ended. Handing over keeps these answers as an interrupted response.</source>
        <translation>Joku oli aloittanut vastaamisen, kun kysely suljettiin. Kun vastaukset luovutetaan, nämä säilyvät keskeytettynä vastauksena.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine; each was checked just now.</source>
        <translation>
            <numerusform>%n vastaus on turvassa tällä koneella; se tarkistettiin juuri.</numerusform>
            <numerusform>%n vastausta on turvassa tällä koneella; jokainen tarkistettiin juuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>Paperilomakkeet</translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) of paper forms wait to be finished and saved into the store.</source>
        <translation>
            <numerusform>%n paperilomakepino on kesken: näppäile se loppuun ja tallenna se vastauskansioon.</numerusform>
            <numerusform>%n paperilomakepinoa on kesken: näppäile ne loppuun ja tallenna ne vastauskansioon.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no responses on this machine now. The store was checked, and it is whole.</source>
        <translation>Tällä koneella ei nyt ole vastauksia. Vastauskansio on tarkistettu, ja se on ehjä.</translation>
    </message>
    <message>
        <source>There is nothing to hand over yet.</source>
        <translation>Luovutettavaa ei vielä ole.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it, and ask for help.</source>
        <translation>Vastauskansio on vahingoittunut. Älä kerää siihen vastauksia, vaan pyydä apua.</translation>
    </message>
</context>
<context>
    <name>ui::desk::DeskWindow</name>
    <message>
        <source>Open a store</source>
        <translation>Avaa vastauskansio</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Kenttätyö</translation>
    </message>
    <message>
        <source>Where shall the pass sheet be?</source>
        <translation>Mihin tarkistuslomake tallennetaan?</translation>
    </message>
    <message>
        <source>Pages to print (*.html)</source>
        <translation>Tulostettavat sivut (*.html)</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>Kuuletko tämän?</translation>
    </message>
    <message>
        <source>Partnership Barometer</source>
        <translation>Kumppanuusbarometri</translation>
    </message>
    <message>
        <source>Where shall the copy to practise with be?</source>
        <translation>Mihin harjoituskopio tehdään?</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>harjoitus</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>REHEARSAL: nothing here is an answer of a real person</source>
        <translation>HARJOITUS: mikään tässä ei ole oikean ihmisen vastaus</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>vastaukset</translation>
    </message>
    <message>
        <source>self-check %1</source>
        <translation>koneen tarkistus %1</translation>
    </message>
    <message>
        <source>results</source>
        <translation>tulokset</translation>
    </message>
</context>
<context>
    <name>ui::desk::EventPage</name>
    <message>
        <source>Give the place of the event, so that the responses can be noted under it.</source>
        <translation>Anna tapahtuman paikka, jotta vastaukset voidaan kirjata tapahtumalle.</translation>
    </message>
    <message>
        <source>Give the day like this: %1</source>
        <translation>Anna päivä näin: %1</translation>
    </message>
    <message>
        <source>Answers are collected from %1 to %2. Choose a day in between.</source>
        <translation>Vastauksia kerätään %1–%2. Valitse päivä siltä väliltä.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Valitse ainakin yksi kieli.</translation>
    </message>
    <message>
        <source>Give a whole number up to %1, or leave this empty.</source>
        <translation>Anna kokonaisluku, enintään %1, tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>Where and when?</source>
        <translation>Missä ja milloin?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>Millä kielillä?</translation>
    </message>
    <message>
        <source>How near are staff?</source>
        <translation>Kuinka lähellä henkilökunta on?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Onko tämä oikein?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Region (may be left empty)</source>
        <translation>Maakunta (voi jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Responses hoped for (may be left empty)</source>
        <translation>Toivottu vastausten määrä (voi jättää tyhjäksi)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) missing, so it cannot be offered</source>
        <translation>
            <numerusform>%1: %n teksti puuttuu, joten kieltä ei voi tarjota</numerusform>
            <numerusform>%1: %n tekstiä puuttuu, joten kieltä ei voi tarjota</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Valvonta</translation>
    </message>
    <message>
        <source>How long does the kiosk wait for somebody who does nothing?</source>
        <translation>Kuinka kauan kysely odottaa, jos vastaaja ei tee mitään?</translation>
    </message>
    <message>
        <source>When are there keys on the screen?</source>
        <translation>Milloin näytöllä on näppäimistö?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer to read the survey aloud, through headphones</source>
        <translation>Tarjoa kyselyn kuuntelua kuulokkeilla</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Tallenna tapahtuma</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä kesken</translation>
    </message>
    <message>
        <source>If the program breaks off, let whoever was answering continue for a short time. Another person who says so would see the answers</source>
        <translation>Jos ohjelma katkeaa, anna vastaajan jatkaa lyhyen ajan kuluessa. Jos toinen ihminen ilmoittautuu vastaajaksi, hän näkee vastaukset</translation>
    </message>
    <message>
        <source>Leave the event unplanned?</source>
        <translation>Jätetäänkö tapahtuma suunnittelematta?</translation>
    </message>
    <message>
        <source>What you filled in about the event is forgotten.</source>
        <translation>Tapahtumasta täyttämäsi tiedot eivät tallennu.</translation>
    </message>
    <message>
        <source>Leave it unplanned</source>
        <translation>Jätä suunnittelematta</translation>
    </message>
</context>
<context>
    <name>ui::desk::EventWords</name>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Valvottu</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Avustettu</translation>
    </message>
    <message>
        <source>Nobody stands beside the machine. The kiosk fills the screen and is left with the staff number only.</source>
        <translation>Koneen vieressä ei ole ketään. Kysely täyttää näytön, ja siitä pääsee pois vain henkilökunnan numerolla.</translation>
    </message>
    <message>
        <source>Staff are in the room. The kiosk fills the screen and is left by the hidden entry, without a number. It waits twice as long for somebody who does nothing.</source>
        <translation>Henkilökuntaa on samassa huoneessa. Kysely täyttää näytön, ja siitä pääsee pois piilotetusta kohdasta ilman numeroa. Se odottaa kaksi kertaa pidempään, jos vastaaja ei tee mitään.</translation>
    </message>
    <message>
        <source>Staff help people at the machine. The kiosk is an ordinary window, keys are on the screen, and it waits four times as long.</source>
        <translation>Henkilökunta auttaa vastaajia koneen ääressä. Kysely on tavallinen ikkuna, näytöllä on näppäimistö, ja odotusaika on nelinkertainen.</translation>
    </message>
    <message>
        <source>When a text field is touched</source>
        <translation>Kun tekstikenttää kosketetaan</translation>
    </message>
    <message>
        <source>At every text field</source>
        <translation>Jokaisessa tekstikentässä</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>fewer than 10</source>
        <translation>alle 10</translation>
    </message>
    <message>
        <source>Responses: %1 of %2.</source>
        <translation>Vastauksia: %1, tavoite %2.</translation>
    </message>
    <message>
        <source>Responses: %1.</source>
        <translation>Vastauksia: %1.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Maakunta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Responses hoped for</source>
        <translation>Toivottu vastausten määrä</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Valvonta</translation>
    </message>
    <message>
        <source>Waits for somebody who does nothing</source>
        <translation>Odottaa, jos vastaaja ei tee mitään</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Näppäimistö näytöllä</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Ääneen lukeminen</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>tarjotaan</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>ei tarjota</translation>
    </message>
    <message>
        <source>After a crash of the program</source>
        <translation>Jos ohjelma kaatuu</translation>
    </message>
    <message numerus="yes">
        <source>who was answering may continue, for %n second(s)</source>
        <translation>
            <numerusform>vastaaja voi jatkaa %n sekunnin ajan</numerusform>
            <numerusform>vastaaja voi jatkaa %n sekunnin ajan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::desk::FactWriter</name>
    <message>
        <source>Wave %1, open from %2 to %3</source>
        <translation>Kierros %1, avoinna %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them left before the end; their answers are kept.</source>
        <translation>
            <numerusform>Vastaajista %n lopetti kesken; vastaukset on säilytetty.</numerusform>
            <numerusform>Vastaajista %n lopetti kesken; vastaukset on säilytetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>The responses are not sealed: who has this folder can read them.</source>
        <translation>Vastauksia ei ole salattu omistajan avaimella: kuka tahansa, jolla on tämä kansio, voi lukea ne.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not collect with it.</source>
        <translation>Vastauskansio on vahingoittunut. Älä kerää siihen vastauksia.</translation>
    </message>
    <message>
        <source>Its file local.key is missing or cannot be read, and without it nobody can read the responses. Copy it there from the second copy of the store, or make the store anew from your last backup.</source>
        <translation>Sen tiedosto local.key puuttuu tai sitä ei voi lukea, eikä kukaan voi lukea vastauksia ilman sitä. Kopioi se sinne vastauskansion rinnakkaiskopiosta tai tee vastauskansio uudelleen viimeisimmästä varmuuskopiostasi.</translation>
    </message>
    <message>
        <source>Keep the folder as it is, and ask for help with recovering it.</source>
        <translation>Säilytä kansio sellaisenaan ja pyydä apua sen pelastamiseen.</translation>
    </message>
    <message>
        <source>The store is ready for the first response.</source>
        <translation>Vastauskansio on valmis ensimmäistä vastausta varten.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are safe on this machine.</source>
        <translation>
            <numerusform>%n vastaus on tallessa tällä koneella.</numerusform>
            <numerusform>%n vastausta on tallessa tällä koneella.</numerusform>
        </translation>
    </message>
    <message>
        <source>REHEARSAL: the responses in this store are invented.</source>
        <translation>HARJOITUS: tämän vastauskansion vastaukset on keksitty.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is not open yet.</source>
        <translation>Tämän koneen mukaan tänään on %1: kierros ei ole vielä avautunut.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is closed.</source>
        <translation>Tämän koneen mukaan tänään on %1: kierros on päättynyt.</translation>
    </message>
    <message>
        <source>This machine says it is %1: the wave is open.</source>
        <translation>Tämän koneen mukaan tänään on %1: kierros on avoinna.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n more response(s).</source>
        <translation>
            <numerusform>Tilaa on vielä %n vastaukselle.</numerusform>
            <numerusform>Tilaa on vielä %n vastaukselle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free on the disk.</source>
        <translation>Levyllä on vapaana %1.</translation>
    </message>
    <message>
        <source>(too few to show)</source>
        <translation>(liian vähän näytettäväksi)</translation>
    </message>
    <message>
        <source>By language: %1.</source>
        <translation>Kielittäin: %1.</translation>
    </message>
    <message>
        <source>The responses are sealed: only their owner can read them. Words of the seal: %1.</source>
        <translation>Vastaukset on salattu omistajan avaimella: vain omistaja voi lukea ne. Salauksen sanat: %1.</translation>
    </message>
    <message>
        <source>The second copy cannot be reached: %1. Put the card or stick back.</source>
        <translation>Rinnakkaiskopiota ei tavoiteta: %1. Pane muistikortti tai -tikku takaisin.</translation>
    </message>
    <message>
        <source>The second copy is behind. It catches up when the kiosk is started.</source>
        <translation>Rinnakkaiskopio on jäljessä. Se päivittyy, kun kysely avataan.</translation>
    </message>
    <message>
        <source>A second copy with every response is on another disk.</source>
        <translation>Rinnakkaiskopio kaikista vastauksista on toisella levyllä.</translation>
    </message>
    <message>
        <source>Every response was handed over, last on %1.</source>
        <translation>Kaikki vastaukset on luovutettu, viimeksi %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) wait to be handed over; the last package was written on %1.</source>
        <translation>
            <numerusform>%n vastaus odottaa luovuttamista; viimeisin paketti tehtiin %1.</numerusform>
            <numerusform>%n vastausta odottaa luovuttamista; viimeisin paketti tehtiin %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made, the last on %1.</source>
        <translation>
            <numerusform>%n varmuuskopio tehty, viimeisin %1.</numerusform>
            <numerusform>%n varmuuskopiota tehty, viimeisin %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The responses were to be erased by %1. Erase them at the office page, or say why not.</source>
        <translation>Vastaukset oli hävitettävä viimeistään %1. Hävitä ne toimistosivulla tai perustele, miksi ne säilytetään.</translation>
    </message>
    <message>
        <source>The responses are to be erased by %1.</source>
        <translation>Vastaukset on hävitettävä viimeistään %1.</translation>
    </message>
    <message>
        <source>This machine takes events of the office with the words %1.</source>
        <translation>Tämä kone hyväksyy sen toimiston tapahtumat, jonka sanat ovat %1.</translation>
    </message>
    <message>
        <source>The texts of the survey are those of this program.</source>
        <translation>Kyselyn tekstit ovat samat kuin tässä ohjelmassa.</translation>
    </message>
    <message>
        <source>The survey has texts of its own: %1.</source>
        <translation>Kyselyssä on omia tekstejä: %1.</translation>
    </message>
    <message>
        <source>There are enough responses to publish results of them.</source>
        <translation>Vastauksia on tarpeeksi tulosten julkaisemiseen.</translation>
    </message>
    <message>
        <source>Results cannot be published yet: at least %1 responses are needed.</source>
        <translation>Tuloksia ei voi vielä julkaista: vastauksia tarvitaan vähintään %1.</translation>
    </message>
    <message>
        <source>The last response was safe on the disk at about %1.</source>
        <translation>Viimeisin vastaus oli tallessa levyllä noin kello %1.</translation>
    </message>
    <message>
        <source>The store was written to last on %1.</source>
        <translation>Vastauskansioon kirjoitettiin viimeksi %1.</translation>
    </message>
    <message numerus="yes">
        <source>About %n response(s) an hour since the kiosk was started: at this pace about %1 by %2.</source>
        <translation>
            <numerusform>Noin %n vastaus tunnissa kyselyn avaamisen jälkeen: tätä tahtia noin %1 kello %2 mennessä.</numerusform>
            <numerusform>Noin %n vastausta tunnissa kyselyn avaamisen jälkeen: tätä tahtia noin %1 kello %2 mennessä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 responses hoped for are there.</source>
        <translation>Toivotut %1 vastausta on saatu.</translation>
    </message>
    <message>
        <source>At this pace the %1 responses hoped for are there at about %2.</source>
        <translation>Tätä tahtia toivotut %1 vastausta on saatu noin kello %2.</translation>
    </message>
    <message>
        <source>At this pace the %1 responses hoped for are not reached today.</source>
        <translation>Tätä tahtia toivottua %1 vastausta ei saada tänään.</translation>
    </message>
    <message>
        <source>This machine says it is %1, but the store was already used on %2. Set its clock.</source>
        <translation>Koneen mukaan tänään on %1, mutta vastauskansiota käytettiin jo %2. Aseta koneen kello oikeaan aikaan.</translation>
    </message>
    <message>
        <source>The second copy took answers when the disk of this store failed: %1. Starting the kiosk or handing over takes them back. Check the disk first.</source>
        <translation>Rinnakkaiskopio otti vastaan vastauksia, kun tämän vastauskansion levy petti: %1. Ne otetaan takaisin, kun kysely käynnistetään tai vastaukset luovutetaan. Tarkista levy ensin.</translation>
    </message>
    <message>
        <source>No copy has been made yet: the responses are on this disk alone.</source>
        <translation>Kopiota ei ole vielä tehty: vastaukset ovat vain tällä levyllä.</translation>
    </message>
    <message>
        <source>Every response in the store was checked at %1: it is whole.</source>
        <translation>Vastauskansion jokainen vastaus tarkistettiin kello %1: kansio on ehjä.</translation>
    </message>
    <message>
        <source>How many left before the end is not shown, so that nobody is recognised; their answers are kept.</source>
        <translation>Keskeyttäneiden määrää ei näytetä, jotta ketään ei tunnisteta. Heidän vastauksensa ovat tallessa.</translation>
    </message>
    <message>
        <source>Not with a damaged store: recover it first.</source>
        <translation>Vastauskansio on vahingoittunut: korjaa se ensin.</translation>
    </message>
    <message>
        <source>This is the archive of the office. People answer in the stores of the machines.</source>
        <translation>Tämä on toimiston arkisto. Kyselyyn vastataan koneiden vastauskansioissa.</translation>
    </message>
    <message>
        <source>A results file is made of responses, and there are none here yet.</source>
        <translation>Tulostiedosto tehdään vastauksista, eikä niitä ole täällä vielä.</translation>
    </message>
    <message>
        <source>There is no room for another response. Hand the responses over.</source>
        <translation>Uusille vastauksille ei ole enää tilaa. Luovuta vastaukset.</translation>
    </message>
</context>
<context>
    <name>ui::desk::HandOverPage</name>
    <message>
        <source>Where shall the response package be?</source>
        <translation>Mihin vastauspaketti tallennetaan?</translation>
    </message>
    <message>
        <source>Response packages (*.bundle)</source>
        <translation>Vastauspaketit (*.bundle)</translation>
    </message>
    <message>
        <source>The response package is ready</source>
        <translation>Vastauspaketti on valmis</translation>
    </message>
    <message>
        <source>When it has arrived, let the receiver read these four words to you by telephone.</source>
        <translation>Kun se on perillä, pyydä vastaanottajaa lukemaan nämä neljä sanaa sinulle puhelimessa.</translation>
    </message>
    <message numerus="yes">
        <source>Package %1 holds %n response(s). It was written and read back.</source>
        <translation>
            <numerusform>Paketissa %1 on %n vastaus. Se kirjoitettiin ja luettiin takaisin.</numerusform>
            <numerusform>Paketissa %1 on %n vastausta. Se kirjoitettiin ja luettiin takaisin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 5 of them are new. Wait for more if you can: who sees two packages learns something of the few between them.</source>
        <translation>Niistä alle 5 on uusia. Odota lisää vastauksia, jos voit: se, joka näkee kaksi pakettia, voi päätellä jotakin niistä harvoista, jotka tulivat niiden välissä.</translation>
    </message>
    <message>
        <source>It is sealed, so it may be mailed.</source>
        <translation>Se on salattu, joten sen saa lähettää sähköpostilla.</translation>
    </message>
    <message>
        <source>It is not sealed: whoever has it can read the responses. Carry it on a stick, do not mail it.</source>
        <translation>Sitä ei ole salattu: kuka tahansa, jolla se on, voi lukea vastaukset. Vie se muistitikulla, älä lähetä sähköpostilla.</translation>
    </message>
    <message>
        <source>The store keeps the responses until a receipt from the office frees them.</source>
        <translation>Vastauskansio säilyttää vastaukset, kunnes toimiston kuittaus vapauttaa ne.</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation>Mikä kuittaus?</translation>
    </message>
    <message>
        <source>Receipts (*.receipt)</source>
        <translation>Kuittaukset (*.receipt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The receipt is used</source>
        <translation>Kuittaus on käytetty</translation>
    </message>
    <message>
        <source>This receipt was used before</source>
        <translation>Tämä kuittaus on käytetty jo aiemmin</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) are in the archive. Their places here are free and overwritten.</source>
        <translation>
            <numerusform>%n vastaus on arkistossa. Sen paikka täällä on vapautettu ja ylikirjoitettu.</numerusform>
            <numerusform>%n vastausta on arkistossa. Niiden paikat täällä on vapautettu ja ylikirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this store is freed by it. Every response is where it was.</source>
        <translation>Se ei vapauta tästä vastauskansiosta mitään. Jokainen vastaus on paikallaan.</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Luovuta vastaukset</translation>
    </message>
    <message>
        <source>All responses of this store go into one file, the response package. It is signed, written and read back. Carry it to the office on a stick, or mail it when it is sealed.</source>
        <translation>Kaikki tämän vastauskansion vastaukset menevät yhteen tiedostoon, vastauspakettiin. Se allekirjoitetaan, kirjoitetaan ja luetaan takaisin. Vie se toimistolle muistitikulla tai lähetä sähköpostilla, jos se on salattu.</translation>
    </message>
    <message>
        <source>The response package is being written</source>
        <translation>Vastauspakettia kirjoitetaan</translation>
    </message>
    <message>
        <source>Write the response package</source>
        <translation>Tee vastauspaketti</translation>
    </message>
    <message>
        <source>Has the office sent a receipt? The responses it lists are in the archive; here their places become free.</source>
        <translation>Onko toimisto lähettänyt kuittauksen? Siinä luetellut vastaukset ovat arkistossa; täällä niiden paikat vapautuvat.</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Lue kuittaus</translation>
    </message>
    <message>
        <source>A text for the mail</source>
        <translation>Teksti sähköpostiin</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>%1 package</source>
        <translation>%1 paketti</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyChoice</name>
    <message>
        <source>Key %1</source>
        <translation>Avain %1</translation>
    </message>
    <message>
        <source>%1: %2, last tried on %3</source>
        <translation>%1: %2, viimeksi kokeiltu %3</translation>
    </message>
    <message>
        <source>That is more than a month ago. Ask its owner to try it again soon.</source>
        <translation>Siitä on yli kuukausi. Pyydä omistajaa kokeilemaan sitä pian uudelleen.</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyEntry</name>
    <message>
        <source>Which key file?</source>
        <translation>Mikä avaintiedosto?</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Avaintiedostot (*.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>No key file is chosen yet.</source>
        <translation>Avaintiedostoa ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Valitse avaintiedosto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Show the letters on the screen</source>
        <translation>Näytä merkit näytöllä</translation>
    </message>
    <message>
        <source>The owner&apos;s key is open until you leave the results.</source>
        <translation>Omistajan avain on auki, kunnes poistut tulosten tekemisestä.</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeyingPage</name>
    <message>
        <source>The form is whole. Enter saves it.</source>
        <translation>Lomake on kokonaan näppäilty. Enter tallentaa sen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save this form and begin the next</source>
        <translation>tallenna tämä lomake ja aloita seuraava</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Askelpalautin</translation>
    </message>
    <message>
        <source>go back into it</source>
        <translation>palaa lomakkeeseen</translation>
    </message>
    <message>
        <source>Field %1 of %2</source>
        <translation>Kenttä %1/%2</translation>
    </message>
    <message>
        <source>Not asked after the answers above</source>
        <translation>Ei kysytä aiempien vastausten perusteella</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Sija %1</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>jätetty tyhjäksi</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ei saa selvää</translation>
    </message>
    <message>
        <source>too many marked</source>
        <translation>merkitty liian monta</translation>
    </message>
    <message>
        <source>as on the form before</source>
        <translation>sama kuin edellisellä lomakkeella</translation>
    </message>
    <message>
        <source>pass over everything that is not asked</source>
        <translation>ohita kaikki, mitä ei kysytä</translation>
    </message>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>kumoa</translation>
    </message>
    <message>
        <source>Before: %1 – %2</source>
        <translation>Edellinen: %1 – %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Luku väliltä %1–%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Leave the pile for now</source>
        <translation>Jätä pino toistaiseksi</translation>
    </message>
    <message>
        <source>What is written on the form</source>
        <translation>Mitä lomakkeelle on kirjoitettu</translation>
    </message>
    <message>
        <source>No choice has this number.</source>
        <translation>Millään vaihtoehdolla ei ole tätä numeroa.</translation>
    </message>
    <message>
        <source>This choice is typed already.</source>
        <translation>Tämä vaihtoehto on jo näppäilty.</translation>
    </message>
    <message>
        <source>At most %1. If more are marked, press * for too many.</source>
        <translation>Enintään %1. Jos useampia on merkitty, paina *.</translation>
    </message>
    <message>
        <source>This choice stands alone. If it is marked with others, press * for too many.</source>
        <translation>Tämän vaihtoehdon kanssa ei voi valita muita. Jos se on merkitty muiden kanssa, paina *.</translation>
    </message>
    <message>
        <source>The number is outside the limits.</source>
        <translation>Luku ei ole rajojen sisällä.</translation>
    </message>
    <message>
        <source>This key does nothing here.</source>
        <translation>Tämä näppäin ei tee tässä mitään.</translation>
    </message>
    <message>
        <source>Nothing is typed. If it is left empty, press the minus key.</source>
        <translation>Mitään ei ole näppäilty. Jos kohta on tyhjä, paina miinusta.</translation>
    </message>
    <message>
        <source>The text is too long. It can have %1 characters.</source>
        <translation>Teksti on liian pitkä. Siinä voi olla %1 merkkiä.</translation>
    </message>
    <message>
        <source>The form before has nothing here that could be taken over.</source>
        <translation>Edellisellä lomakkeella ei ole tässä kohdassa mitään, minkä voisi kopioida.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Ei ole mitään kumottavaa.</translation>
    </message>
    <message>
        <source>Another language of the form</source>
        <translation>Lomakkeen toinen kieli</translation>
    </message>
    <message>
        <source>Language of the form: %1</source>
        <translation>Lomakkeen kieli: %1</translation>
    </message>
</context>
<context>
    <name>ui::desk::KeysPage</name>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Valitse avaintiedosto ja kirjoita sen salalause.</translation>
    </message>
    <message>
        <source>Where shall the key be?</source>
        <translation>Mihin avain tallennetaan?</translation>
    </message>
    <message>
        <source>Key files (*.key)</source>
        <translation>Avaintiedostot (*.key)</translation>
    </message>
    <message>
        <source>The key is made, and it works</source>
        <translation>Avain on tehty, ja se toimii</translation>
    </message>
    <message>
        <source>The key stays with its owner: %1</source>
        <translation>Avain jää omistajalleen: %1</translation>
    </message>
    <message>
        <source>This half goes to the machines that collect: %1</source>
        <translation>Tämä puolisko viedään koneille, joilla vastauksia kerätään: %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Avain toimii</translation>
    </message>
    <message>
        <source>The passphrase is right.</source>
        <translation>Salalause on oikea.</translation>
    </message>
    <message>
        <source>An invented response was sealed to the key and opened with it.</source>
        <translation>Keksitty vastaus salattiin avaimella ja avattiin sillä.</translation>
    </message>
    <message>
        <source>The day is noted in the public half. Try each key once a month.</source>
        <translation>Päivä on merkitty julkiseen puoliskoon. Kokeile jokaista avainta kerran kuussa.</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Salalause on vaihdettu</translation>
    </message>
    <message>
        <source>The key is the same, and so is everything sealed to it.</source>
        <translation>Avain on sama, samoin kaikki sillä salattu.</translation>
    </message>
    <message>
        <source>Older copies of the file still open with the old passphrase.</source>
        <translation>Tiedoston vanhemmat kopiot avautuvat yhä vanhalla salalauseella.</translation>
    </message>
    <message>
        <source>Where shall the page to print be?</source>
        <translation>Mihin tulostettava sivu tallennetaan?</translation>
    </message>
    <message>
        <source>Pages to print (*.html)</source>
        <translation>Tulostettavat sivut (*.html)</translation>
    </message>
    <message>
        <source>The paper key is ready to print</source>
        <translation>Paperiavain on valmis tulostettavaksi</translation>
    </message>
    <message>
        <source>The page holds the secret key in clear. Print it, lay it into a safe, and delete the file.</source>
        <translation>Sivulla on salainen avain selväkielisenä. Tulosta se, pane se kassakaappiin ja poista tiedosto.</translation>
    </message>
    <message>
        <source>The words of this key. Whoever seals to it compares them with these, by telephone or on paper.</source>
        <translation>Tämän avaimen sanat. Se, joka salaa vastauksia tällä avaimella, vertaa omia sanojaan näihin puhelimessa tai paperilla.</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Tee avain</translation>
    </message>
    <message>
        <source>Try a key</source>
        <translation>Kokeile avainta</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Save a paper key</source>
        <translation>Tallenna paperiavain</translation>
    </message>
    <message>
        <source>Whoever owns the answers makes a key, once. Answers sealed to it can be read with the key file and its passphrase only.</source>
        <translation>Vastausten omistaja tekee avaimen kerran. Sillä salatut vastaukset voi lukea vain avaintiedostolla ja sen salalauseella.</translation>
    </message>
    <message>
        <source>Shows the words of a key, and whether sealed answers can be opened with it.</source>
        <translation>Näyttää avaimen sanat ja sen, avautuvatko salatut vastaukset sillä.</translation>
    </message>
    <message>
        <source>The key stays the same; only the passphrase is another one.</source>
        <translation>Avain pysyy samana; vain salalause vaihtuu.</translation>
    </message>
    <message>
        <source>A page with the secret key as letters and as a QR code, for a safe.</source>
        <translation>Sivu, jolla salainen avain on kirjaimina ja QR-koodina kassakaappia varten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Avaimet</translation>
    </message>
    <message>
        <source>Two or three keys are wise: one for the owner, one for a deputy, one on paper in a safe.</source>
        <translation>Avaimia kannattaa olla kaksi tai kolme: yksi omistajalle, yksi varahenkilölle, yksi paperilla kassakaapissa.</translation>
    </message>
    <message>
        <source>The key is being made and tried</source>
        <translation>Avainta tehdään ja kokeillaan</translation>
    </message>
    <message>
        <source>The key is being opened</source>
        <translation>Avainta avataan</translation>
    </message>
    <message>
        <source>New passphrase: at least %1 characters, for example five words that do not belong together</source>
        <translation>Uusi salalause: vähintään %1 merkkiä, esimerkiksi viisi sanaa, jotka eivät kuulu yhteen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>Show the letters on the screen</source>
        <translation>Näytä merkit näytöllä</translation>
    </message>
    <message>
        <source>Do something else with keys</source>
        <translation>Tee avaimilla jotain muuta</translation>
    </message>
    <message>
        <source>Without the key file and its passphrase nobody can ever read the answers. Save the paper key, print it, and lay it into a safe.</source>
        <translation>Ilman avaintiedostoa ja sen salalausetta kukaan ei voi koskaan lukea vastauksia. Tallenna paperiavain, tulosta se ja pane se kassakaappiin.</translation>
    </message>
    <message>
        <source>barometer key</source>
        <translation>barometrin avain</translation>
    </message>
    <message>
        <source>%1 paper key</source>
        <translation>%1 paperiavain</translation>
    </message>
</context>
<context>
    <name>ui::desk::MakeResultsPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Making the results file</source>
        <translation>Tulostiedoston tekeminen</translation>
    </message>
    <message>
        <source>The results file is being made</source>
        <translation>Tulostiedostoa tehdään</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Näytä tulokset</translation>
    </message>
    <message>
        <source>The results file was not made</source>
        <translation>Tulostiedostoa ei tehty</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>A results file holds everything that may be shown of a wave, and nothing that tells who answered. Groups that are too small are left out, and it is proved for every answer that nobody can work it out. This takes a few minutes. The file can be sent to anybody.</source>
        <translation>Tulostiedostossa on kaikki, mitä kierroksesta saa näyttää, eikä mitään, mikä kertoisi, kuka vastasi. Liian pienet ryhmät jätetään pois, ja jokaisesta vastauksesta todistetaan, ettei kukaan voi päätellä sitä. Tämä kestää muutaman minuutin. Tiedoston voi lähettää kenelle tahansa.</translation>
    </message>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Valitse avaintiedosto ja kirjoita sen salalause.</translation>
    </message>
    <message>
        <source>Approve open answers</source>
        <translation>Hyväksy avoimet vastaukset</translation>
    </message>
    <message>
        <source>Open answers come into the file only when each was read and approved.</source>
        <translation>Avoimet vastaukset tulevat tiedostoon vain, kun jokainen niistä on luettu ja hyväksytty.</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them, on this machine and for this only.</source>
        <translation>Vastaukset on salattu. Omistajan avain avaa ne tällä koneella ja vain tätä varten.</translation>
    </message>
    <message>
        <source>Nothing can be published yet: results are shown from %1 responses on, and there are %2.</source>
        <translation>Mitään ei voi vielä julkaista: tuloksia näytetään, kun vastauksia on vähintään %1. Nyt niitä on %2.</translation>
    </message>
    <message numerus="yes">
        <source>The whole wave can be published: there are %n response(s). A group is shown when at least %1 belong to it, and %2 where two conditions meet.</source>
        <translation>
            <numerusform>Koko kyselykierroksen voi julkaista: vastauksia on %n. Ryhmä näytetään, kun siihen kuuluu vähintään %1, ja kahden taustatiedon yhdistelmä, kun siihen kuuluu vähintään %2.</numerusform>
            <numerusform>Koko kyselykierroksen voi julkaista: vastauksia on %n. Ryhmä näytetään, kun siihen kuuluu vähintään %1, ja kahden taustatiedon yhdistelmä, kun siihen kuuluu vähintään %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wave is open until %1. Answers that come after publishing can be published only when they are many.</source>
        <translation>Kyselykierros on auki %1 asti. Julkaisun jälkeen tulevat vastaukset voi julkaista vain, jos niitä on monta.</translation>
    </message>
    <message numerus="yes">
        <source>Results of these responses were published %n time(s). New ones are proved together with them.</source>
        <translation>
            <numerusform>Näiden vastausten tulokset on julkaistu %n kerran. Uudet todistetaan yhdessä niiden kanssa.</numerusform>
            <numerusform>Näiden vastausten tulokset on julkaistu %n kertaa. Uudet todistetaan yhdessä niiden kanssa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have not been checked yet.</source>
        <translation>Aineistoa ei ole vielä tarkistettu.</translation>
    </message>
    <message numerus="yes">
        <source>The data were checked on %1. %n response(s) are left out.</source>
        <translation>
            <numerusform>Aineisto tarkistettiin %1. %n vastaus on jätetty pois.</numerusform>
            <numerusform>Aineisto tarkistettiin %1. %n vastausta on jätetty pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses have come or gone since the data were checked on %1.</source>
        <translation>Vastauksia on tullut tai poistunut sen jälkeen, kun aineisto tarkistettiin %1.</translation>
    </message>
    <message>
        <source>The draft of %1 lies in the store and opens only there.</source>
        <translation>Luonnos (%1) on vastauskansiossa ja avautuu vain siellä.</translation>
    </message>
    <message>
        <source>More responses have come since the draft of %1.</source>
        <translation>Luonnoksen (%1) jälkeen on tullut lisää vastauksia.</translation>
    </message>
    <message>
        <source>There is no draft. Making one settles which of today&apos;s responses count.</source>
        <translation>Luonnosta ei ole. Sen tekeminen ratkaisee, mitkä tämän päivän vastauksista lasketaan mukaan.</translation>
    </message>
    <message>
        <source>the data check</source>
        <translation>aineiston tarkistus</translation>
    </message>
    <message>
        <source>a draft of the present responses</source>
        <translation>luonnos nykyisistä vastauksista</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done. What is published cannot be taken back.</source>
        <translation>Kaikki on tehty. Julkaistua ei voi perua.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Vielä puuttuu: %1.</translation>
    </message>
    <message>
        <source>1. Check the data</source>
        <translation>1. Tarkista aineisto</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Tarkista aineisto</translation>
    </message>
    <message>
        <source>2. Decide on open answers</source>
        <translation>2. Päätä avoimista vastauksista</translation>
    </message>
    <message>
        <source>3. Look at a draft</source>
        <translation>3. Katso luonnosta</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Tee luonnos</translation>
    </message>
    <message>
        <source>Look at the draft</source>
        <translation>Katso luonnosta</translation>
    </message>
    <message>
        <source>4. Publish</source>
        <translation>4. Julkaise</translation>
    </message>
    <message>
        <source>Tick what is done:</source>
        <translation>Merkitse, mikä on tehty:</translation>
    </message>
    <message>
        <source>The wave has ended, and no more answers are coming.</source>
        <translation>Kyselykierros on päättynyt, eikä vastauksia tule lisää.</translation>
    </message>
    <message>
        <source>The response packages of all machines and events are merged.</source>
        <translation>Kaikkien koneiden ja tapahtumien vastauspaketit on yhdistetty.</translation>
    </message>
    <message>
        <source>The open answers are decided. What is not approved stays out.</source>
        <translation>Avoimista vastauksista on päätetty. Hyväksymättömät jäävät pois.</translation>
    </message>
    <message>
        <source>The draft was looked at, and it may be published as it is.</source>
        <translation>Luonnos on katsottu, ja sen voi julkaista sellaisenaan.</translation>
    </message>
    <message>
        <source>I have read what is protected in a results file, and what is not.</source>
        <translation>Olen lukenut, mikä tulostiedostossa on suojattu ja mikä ei.</translation>
    </message>
    <message>
        <source>Read what is protected</source>
        <translation>Lue, mikä on suojattu</translation>
    </message>
    <message>
        <source>Choose where the file goes, and publish</source>
        <translation>Valitse tiedoston paikka ja julkaise</translation>
    </message>
    <message>
        <source>Results of the wave</source>
        <translation>Kyselykierroksen tulokset</translation>
    </message>
    <message>
        <source>The draft is being made</source>
        <translation>Luonnosta tehdään</translation>
    </message>
    <message>
        <source>The draft is ready</source>
        <translation>Luonnos on valmis</translation>
    </message>
    <message>
        <source>The results are published</source>
        <translation>Tulokset on julkaistu</translation>
    </message>
    <message>
        <source>The draft was not made</source>
        <translation>Luonnosta ei tehty</translation>
    </message>
    <message>
        <source>Look at it as closely as at the results themselves. It is marked as a draft on every page and opens only inside the store. It is for the owner&apos;s eyes: a draft and later figures together may tell what the few answered who came in between.</source>
        <translation>Katso sitä yhtä tarkasti kuin itse tuloksia. Joka sivulla on merkintä luonnoksesta, ja se avautuu vain vastauskansiossa. Se on tarkoitettu vain omistajalle: luonnos ja myöhemmät luvut yhdessä voivat kertoa, mitä niiden välillä vastanneet harvat vastasivat.</translation>
    </message>
    <message>
        <source>Nothing can be published yet: results are shown from %1 responses on, and there are none so far.</source>
        <translation>Mitään ei voi vielä julkaista: tuloksia näytetään %1 vastauksesta alkaen, eikä vastauksia vielä ole.</translation>
    </message>
    <message>
        <source>The data were checked on %1. Every response counts.</source>
        <translation>Aineisto tarkistettiin %1. Kaikki vastaukset lasketaan mukaan.</translation>
    </message>
    <message>
        <source>A draft can be made when the data are checked.</source>
        <translation>Luonnoksen voi tehdä, kun aineisto on tarkistettu.</translation>
    </message>
    <message>
        <source>There is no draft yet.</source>
        <translation>Luonnosta ei ole vielä.</translation>
    </message>
</context>
<context>
    <name>ui::desk::MergePage</name>
    <message>
        <source>Which folder is the archive, or shall become it?</source>
        <translation>Mikä kansio on arkisto, tai mistä tulee sellainen?</translation>
    </message>
    <message>
        <source>Which response packages?</source>
        <translation>Mitkä vastauspaketit?</translation>
    </message>
    <message>
        <source>Response packages (*.bundle)</source>
        <translation>Vastauspaketit (*.bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>No folder is chosen for the archive.</source>
        <translation>Arkiston kansiota ei ole valittu.</translation>
    </message>
    <message>
        <source>Archive: %1</source>
        <translation>Arkisto: %1</translation>
    </message>
    <message>
        <source>No response packages are chosen.</source>
        <translation>Vastauspaketteja ei ole valittu.</translation>
    </message>
    <message>
        <source>Response packages: %1</source>
        <translation>Vastauspaketit: %1</translation>
    </message>
    <message>
        <source>Choose the folder of the archive and at least one response package.</source>
        <translation>Valitse arkiston kansio ja vähintään yksi vastauspaketti.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n response(s)</source>
        <translation>
            <numerusform>Arkistossa on %n vastaus</numerusform>
            <numerusform>Arkistossa on %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: package %2, words %3</source>
        <translation>%1: paketti %2, sanat %3</translation>
    </message>
    <message>
        <source>%1 responses in it: %2 new, %3 there already, %4 taken out for good earlier</source>
        <translation>Vastauksia siinä %1: uusia %2, ennestään %3, aiemmin lopullisesti poistettuja %4</translation>
    </message>
    <message>
        <source>A package before this one has not been merged. Nothing is missing unless a receipt was used in between.</source>
        <translation>Tätä edeltävää vastauspakettia ei ole yhdistetty. Mitään ei puutu, ellei välissä ole käytetty kuittausta.</translation>
    </message>
    <message>
        <source>Two different packages of this machine have the number %1, as when it goes on from an older copy of its disk. All that came in them is kept. What was answered after the copy was made may be missing: if the old disk can be read, hand over from it as well.</source>
        <translation>Tämän koneen kahdella eri vastauspaketilla on numero %1, kuten käy, kun kone jatkaa levynsä vanhemmasta kopiosta. Kaikki niissä tullut säilyy. Kopion ottamisen jälkeen annettuja vastauksia voi puuttua: jos vanhan levyn voi lukea, luovuta vastaukset siltäkin.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it could not be read and are kept in the archive&apos;s folder quarantine.</source>
        <translation>
            <numerusform>%n osaa siitä ei voitu lukea, ja se on arkiston kansiossa quarantine.</numerusform>
            <numerusform>%n osaa siitä ei voitu lukea, ja ne ovat arkiston kansiossa quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in the folder quarantine.</source>
        <translation>Se on kansiossa quarantine.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came in two versions. Both are kept; what was sent counts before what was interrupted.</source>
        <translation>
            <numerusform>%n vastaus tuli kahtena versiona. Molemmat säilytetään; lähetetty menee keskeytetyn edelle.</numerusform>
            <numerusform>%n vastausta tuli kahtena versiona. Molemmat säilytetään; lähetetty menee keskeytetyn edelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipts are in %1. Send each back to where its package came from.</source>
        <translation>Kuittaukset ovat kansiossa %1. Lähetä kukin takaisin sinne, mistä sen paketti tuli.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Avaa arkisto</translation>
    </message>
    <message>
        <source>Merge response packages</source>
        <translation>Yhdistä vastauspaketit</translation>
    </message>
    <message>
        <source>The archive takes in what is new in each package, as often and in any order as you like; nothing is counted twice. What is damaged or does not belong here is kept aside and named.</source>
        <translation>Arkisto ottaa kustakin paketista uudet vastaukset, kuinka usein ja missä järjestyksessä tahansa; mitään ei lasketa kahdesti. Vahingoittunut tai väärään paikkaan tullut pannaan sivuun ja nimetään.</translation>
    </message>
    <message>
        <source>The packages are being merged</source>
        <translation>Vastauspaketteja yhdistetään</translation>
    </message>
    <message>
        <source>Choose the archive</source>
        <translation>Valitse arkisto</translation>
    </message>
    <message>
        <source>Choose the packages</source>
        <translation>Valitse paketit</translation>
    </message>
    <message>
        <source>Sealed packages need their owner&apos;s key. Leave this out when nothing is sealed.</source>
        <translation>Salattujen pakettien avaamiseen tarvitaan omistajan avain. Jätä tyhjäksi, jos mitään ei ole salattu.</translation>
    </message>
    <message>
        <source>Write receipts, with which the machines free what is in the archive</source>
        <translation>Tee kuittaukset, joilla koneet vapauttavat arkistossa olevien vastausten paikat</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Yhdistä ne</translation>
    </message>
    <message>
        <source>Does the archive change hands, or is its key in doubt? Choose the public halves of other keys. With the key above, everything is opened and sealed to them instead.</source>
        <translation>Vaihtuuko arkiston omistaja, tai onko avaimesta epäilyksiä? Valitse muiden avainten julkiset puoliskot. Kaikki avataan yllä olevalla avaimella ja salataan niillä.</translation>
    </message>
    <message>
        <source>The archive will be sealed to these keys, and the one above opens it no longer:</source>
        <translation>Arkisto salataan näillä avaimilla, eikä yllä oleva enää avaa sitä:</translation>
    </message>
    <message>
        <source>Compare the words of the new keys first. Whoever swaps a key reads everything.</source>
        <translation>Vertaa ensin uusien avainten sanoja. Se, joka saa vaihdettua tähän oman avaimensa, voi lukea kaiken.</translation>
    </message>
    <message>
        <source>It is sealed to the words %1 from now on. Keep the older key for backups and packages that were sealed before.</source>
        <translation>Se on tästä lähtien salattu avaimella, jonka sanat ovat %1. Säilytä vanhempi avain varmuuskopioita ja aiemmin salattuja paketteja varten.</translation>
    </message>
    <message>
        <source>Use an older key as well</source>
        <translation>Käytä myös vanhempaa avainta</translation>
    </message>
    <message>
        <source>The key before it, for what was sealed before the keys were changed.</source>
        <translation>Edellinen avain sille, mikä salattiin ennen avainten vaihtoa.</translation>
    </message>
    <message>
        <source>Change the archive&apos;s keys</source>
        <translation>Vaihda arkiston avaimet</translation>
    </message>
    <message>
        <source>I have compared the words with those that the owners have</source>
        <translation>Olen verrannut sanoja omistajien sanoihin</translation>
    </message>
    <message>
        <source>The archive holds no responses yet</source>
        <translation>Arkistossa ei ole vielä vastauksia</translation>
    </message>
</context>
<context>
    <name>ui::desk::MethodPage</name>
    <message>
        <source>Back to the results</source>
        <translation>Takaisin tuloksiin</translation>
    </message>
</context>
<context>
    <name>ui::desk::NewStorePage</name>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Mikä tapahtuma?</translation>
    </message>
    <message>
        <source>Events (*.event)</source>
        <translation>Tapahtumat (*.event)</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Tapahtuma: %1</translation>
    </message>
    <message>
        <source>Signed by the office with the words %1</source>
        <translation>Allekirjoittanut toimisto, jonka sanat ovat %1</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>Avainta ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>A store that is not sealed?</source>
        <translation>Vastauskansio ilman salausta?</translation>
    </message>
    <message>
        <source>Whoever gets this machine or a copy of the folder can read every answer in it. This is meant for practice and for machines that never leave a locked room.</source>
        <translation>Kuka tahansa, joka saa tämän koneen tai kansion kopion, voi lukea kaikki sen vastaukset. Tämä on tarkoitettu harjoitteluun ja koneille, jotka eivät koskaan poistu lukitusta huoneesta.</translation>
    </message>
    <message>
        <source>Make it without a seal</source>
        <translation>Tee ilman salausta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Where shall the store be?</source>
        <translation>Mihin vastauskansio tehdään?</translation>
    </message>
    <message>
        <source>The store is ready</source>
        <translation>Vastauskansio on valmis</translation>
    </message>
    <message>
        <source>The words of the seal. They are the same on every machine with the same keys.</source>
        <translation>Salauksen sanat. Ne ovat samat jokaisella koneella, jolla on samat avaimet.</translation>
    </message>
    <message>
        <source>It is not sealed: who has this folder can read the responses.</source>
        <translation>Sitä ei ole salattu omistajan avaimella: kuka tahansa, jolla on tämä kansio, voi lukea vastaukset.</translation>
    </message>
    <message>
        <source>From the first answer on everything in it is sealed. This machine itself cannot read it.</source>
        <translation>Ensimmäisestä vastauksesta lähtien kaikki siinä on salattu. Edes tämä kone ei voi lukea sitä.</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Avaa vastauskansio</translation>
    </message>
    <message>
        <source>Who may read the responses?</source>
        <translation>Kuka saa lukea vastaukset?</translation>
    </message>
    <message>
        <source>Responses are sealed the moment they are given. Only the owner of a key can open them: not the staff, and not a thief of this machine. An event file from the office brings the keys; or choose their public halves yourself.</source>
        <translation>Vastaukset salataan heti, kun ne annetaan. Vain avaimen omistaja voi avata ne: ei henkilökunta eikä koneen varas. Toimiston tapahtumatiedosto tuo avaimet; tai valitse niiden julkiset puoliskot itse.</translation>
    </message>
    <message>
        <source>The store is being made</source>
        <translation>Vastauskansiota tehdään</translation>
    </message>
    <message>
        <source>Take an event file</source>
        <translation>Käytä tapahtumatiedostoa</translation>
    </message>
    <message>
        <source>Choose public keys</source>
        <translation>Valitse julkiset avaimet</translation>
    </message>
    <message>
        <source>Take the last key away</source>
        <translation>Poista viimeinen avain</translation>
    </message>
    <message>
        <source>Leave the event</source>
        <translation>Jätä tapahtuma pois</translation>
    </message>
    <message>
        <source>I have compared the words with those that the office has</source>
        <translation>Olen verrannut sanoja toimiston sanoihin</translation>
    </message>
    <message>
        <source>Make a sealed store</source>
        <translation>Tee salattu vastauskansio</translation>
    </message>
    <message>
        <source>Only practising?</source>
        <translation>Pelkkää harjoittelua?</translation>
    </message>
    <message>
        <source>Make a store without a seal</source>
        <translation>Tee vastauskansio ilman salausta</translation>
    </message>
    <message>
        <source>This machine could not note the words of the seal, so it would not notice other keys. Compare the words before each event.</source>
        <translation>Tämä kone ei voinut merkitä salauksen sanoja muistiin, joten se ei huomaisi toisia avaimia. Vertaa sanoja ennen jokaista tapahtumaa.</translation>
    </message>
    <message>
        <source>This machine could not note whose event this is. Compare the words of the office with the next event again.</source>
        <translation>Tämä kone ei voinut merkitä muistiin, kenen tapahtuma tämä on. Vertaa toimiston sanoja seuraavassa tapahtumassa uudelleen.</translation>
    </message>
    <message>
        <source>The event could not be kept in the store. Plan it here. %1</source>
        <translation>Tapahtumaa ei voitu tallentaa vastauskansioon. Suunnittele se täällä. %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Valitse ensin avain.</translation>
    </message>
    <message>
        <source>Compare the words of the keys first, and tick that it is done.</source>
        <translation>Vertaa ensin avainten sanoja ja merkitse se tehdyksi.</translation>
    </message>
    <message>
        <source>The event brings its keys.</source>
        <translation>Tapahtuma tuo omat avaimensa.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OfficePage</name>
    <message>
        <source>At the office</source>
        <translation>Toimistolla</translation>
    </message>
    <message>
        <source>The key pair of whoever owns the answers: make one, try it, print it for a safe.</source>
        <translation>Vastausten omistajan avainpari: tee, kokeile, tulosta kassakaappiin.</translation>
    </message>
    <message>
        <source>Response packages come from the machines; the archive takes them in and gives receipts.</source>
        <translation>Vastauspaketit tulevat koneilta; arkisto ottaa ne vastaan ja antaa kuittaukset.</translation>
    </message>
    <message>
        <source>A whole store in one file or on another disk, a store from such a file again, and the end of one.</source>
        <translation>Kopioi koko vastauskansio yhteen tiedostoon tai toiselle levylle, tee kopiosta taas vastauskansio tai hävitä vastauskansio.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Avaimet</translation>
    </message>
    <message>
        <source>Merge response packages</source>
        <translation>Yhdistä vastauspaketit</translation>
    </message>
    <message>
        <source>Back up, recover, erase</source>
        <translation>Varmuuskopioi, pelasta, hävitä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>What staff take along: a signed event, which brings place, day, survey and keys to a machine in one step, instructions, a poster and paper forms.</source>
        <translation>Henkilökunta ottaa mukaan allekirjoitetun tapahtuman, joka tuo koneelle paikan, päivän, kyselyn ja avaimet yhdellä kertaa, sekä ohjeen, julisteen ja paperilomakkeet.</translation>
    </message>
    <message>
        <source>Make an event folder</source>
        <translation>Tee tapahtumakansio</translation>
    </message>
    <message>
        <source>The event is planned in a store: make or open one first.</source>
        <translation>Tapahtuma suunnitellaan vastauskansiossa: tee tai avaa ensin vastauskansio.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OpenAnswersPage</name>
    <message>
        <source>It would be shown like this:</source>
        <translation>Se näytettäisiin näin:</translation>
    </message>
    <message>
        <source>This survey has no open questions.</source>
        <translation>Tässä kyselyssä ei ole avoimia kysymyksiä.</translation>
    </message>
    <message>
        <source>Every open answer is decided</source>
        <translation>Jokainen avoin vastaus on ratkaistu</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Avoimet vastaukset</translation>
    </message>
    <message>
        <source>An open answer is shown only when somebody has read and approved it, and only where at least 10 people wrote something. Names and places are taken out first.</source>
        <translation>Avoin vastaus näytetään vain, kun joku on lukenut ja hyväksynyt sen, ja vain, jos vähintään 10 ihmistä kirjoitti jotain. Nimet ja paikat poistetaan ensin.</translation>
    </message>
    <message>
        <source>The responses are sealed. Their owner&apos;s key opens them to be read.</source>
        <translation>Vastaukset on salattu. Omistajan avain avaa ne luettaviksi.</translation>
    </message>
    <message>
        <source>Opening the open answers</source>
        <translation>Avoimia vastauksia avataan</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Käännöksen kieli</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Avaa vastaukset</translation>
    </message>
    <message>
        <source>Make a results file</source>
        <translation>Tee tulostiedosto</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Käy ne läpi uudelleen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Take out or put back</source>
        <translation>Poista tai palauta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Choose words of the answer, and %1 takes them out or puts them back.</source>
        <translation>Valitse vastauksen sanoja, niin %1 poistaa tai palauttaa ne.</translation>
    </message>
    <message>
        <source>Choose the key file and type its passphrase.</source>
        <translation>Valitse avaintiedosto ja kirjoita sen salalause.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Mitään ei ole vielä päätetty.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Tämä on ensimmäinen.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Tämä on viimeinen.</translation>
    </message>
</context>
<context>
    <name>ui::desk::OpenAnswersWords</name>
    <message numerus="yes">
        <source>%1 of %2 – %n decided</source>
        <translation>
            <numerusform>%1/%2 – %n ratkaistu</numerusform>
            <numerusform>%1/%2 – %n ratkaistu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ei vielä ratkaistu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message numerus="yes">
        <source>Written by %n people</source>
        <translation>
            <numerusform>%n ihmisen kirjoittama</numerusform>
            <numerusform>%n ihmisen kirjoittama</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Web address or user name</source>
        <translation>Verkko-osoite tai käyttäjänimi</translation>
    </message>
    <message>
        <source>Phone or other number</source>
        <translation>Puhelin- tai muu numero</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Too long to be searched</source>
        <translation>Liian pitkä haettavaksi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, perhaps: %2</source>
        <translation>%1, ehkä: %2</translation>
    </message>
    <message>
        <source>Nothing in it looks personal. Read it all the same: no search finds everything.</source>
        <translation>Mikään siinä ei näytä henkilötiedolta. Lue se silti: mikään haku ei löydä kaikkea.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) look personal. What is ticked is taken out:</source>
        <translation>
            <numerusform>%n kohta näyttää henkilötiedolta. Valittu kohta poistetaan:</numerusform>
            <numerusform>%n kohtaa näyttää henkilötiedolta. Valitut kohdat poistetaan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 people answered this in any one language. It cannot be shown.</source>
        <translation>Tähän vastasi jokaisella kielellä alle %1 ihmistä. Vastausta ei voi näyttää.</translation>
    </message>
    <message>
        <source>Fewer than %1 people answered this in this language. It can only be shown in translation.</source>
        <translation>Alle %1 ihmistä vastasi tähän tällä kielellä. Vastauksen voi näyttää vain käännöksenä.</translation>
    </message>
    <message>
        <source>Nobody wrote anything.</source>
        <translation>Kukaan ei kirjoittanut mitään.</translation>
    </message>
    <message>
        <source>Fewer than %1 people wrote something: no answer is shown.</source>
        <translation>Alle %1 ihmistä kirjoitti jotain: yhtäkään vastausta ei näytetä.</translation>
    </message>
    <message>
        <source>No answer is approved: none is shown.</source>
        <translation>Yhtäkään vastausta ei ole hyväksytty: yhtäkään ei näytetä.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are approved. At least %1 are needed: none is shown.</source>
        <translation>
            <numerusform>%n vastaus on hyväksytty. Niitä tarvitaan vähintään %1: yhtäkään ei näytetä.</numerusform>
            <numerusform>%n vastausta on hyväksytty. Niitä tarvitaan vähintään %1: yhtäkään ei näytetä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be in the results file, in an order that tells nothing.</source>
        <translation>
            <numerusform>%n vastaus tulee tulostiedostoon järjestyksessä, joka ei kerro mitään.</numerusform>
            <numerusform>%n vastausta tulee tulostiedostoon järjestyksessä, joka ei kerro mitään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the open answers without deciding?</source>
        <translation>Poistutaanko avoimista vastauksista päättämättä?</translation>
    </message>
    <message numerus="yes">
        <source>What you changed or wrote on %n answer(s) would be forgotten.</source>
        <translation>
            <numerusform>%n vastaukseen tekemäsi muutokset ja tekstit unohtuisivat.</numerusform>
            <numerusform>%n vastaukseen tekemäsi muutokset ja tekstit unohtuisivat.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep it, go on and approve or leave out each answer.</source>
        <translation>Jos haluat säilyttää ne, jatka ja hyväksy tai jätä pois jokainen vastaus.</translation>
    </message>
    <message>
        <source>Leave the open answers</source>
        <translation>Poistu avoimista vastauksista</translation>
    </message>
</context>
<context>
    <name>ui::desk::PaperDesk</name>
    <message>
        <source>A new pile belongs to: %1</source>
        <translation>Uusi pino kuuluu tapahtumaan: %1</translation>
    </message>
    <message>
        <source>A new pile belongs to no event. To choose one, go back and choose it under Event.</source>
        <translation>Uusi pino ei kuulu mihinkään tapahtumaan. Jos haluat valita sellaisen, palaa ja valitse se kohdassa Tapahtuma.</translation>
    </message>
    <message>
        <source>In which folder shall the forms be?</source>
        <translation>Mihin kansioon lomakkeet tallennetaan?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Write the cover code on the cover sheet</source>
        <translation>Kirjoita kansikoodi kansilehdelle</translation>
    </message>
    <message>
        <source>With it, and only with it, the pile can be opened again when you leave it or the machine stops. Keep it with the forms.</source>
        <translation>Sillä, ja vain sillä, pino avautuu uudelleen, kun jätät sen tai kone pysähtyy. Säilytä se lomakkeiden kanssa.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Olen kirjoittanut sen</translation>
    </message>
    <message>
        <source>Key form %1 anew?</source>
        <translation>Näppäilläänkö lomake %1 uudelleen?</translation>
    </message>
    <message>
        <source>What was typed of form %1 is forgotten.</source>
        <translation>Se, mitä lomakkeesta %1 on näppäilty, poistetaan.</translation>
    </message>
    <message>
        <source>Key it anew</source>
        <translation>Näppäile uudelleen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>A form is only half keyed. Finish it first, or undo it.</source>
        <translation>Lomake on kesken. Näppäile se loppuun tai kumoa se.</translation>
    </message>
    <message>
        <source>No form is keyed yet.</source>
        <translation>Yhtään lomaketta ei ole vielä näppäilty.</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Lomake %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %1 on its first page, and key it in its order. %n form(s) keyed.</source>
        <translation>
            <numerusform>Kirjoita sen ensimmäiselle sivulle %1 ja näppäile se järjestyksessä. %n lomake näppäilty.</numerusform>
            <numerusform>Kirjoita sen ensimmäiselle sivulle %1 ja näppäile se järjestyksessä. %n lomaketta näppäilty.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pile is keyed</source>
        <translation>Pino on näppäilty</translation>
    </message>
    <message>
        <source>Form %1 once more</source>
        <translation>Lomake %1 uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Take this form from the pile. Somebody else keys it now, if there is somebody. What was typed first is not shown. %n form(s) left.</source>
        <translation>
            <numerusform>Ota tämä lomake pinosta. Nyt sen näppäilee joku toinen, jos joku on saatavilla. Ensimmäistä näppäilyä ei näytetä. %n lomake jäljellä.</numerusform>
            <numerusform>Ota tämä lomake pinosta. Nyt sen näppäilee joku toinen, jos joku on saatavilla. Ensimmäistä näppäilyä ei näytetä. %n lomaketta jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pile %1 · cover code %2</source>
        <translation>Pino %1 · kansikoodi %2</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) from paper are safe on this machine.</source>
        <translation>
            <numerusform>%n paperivastaus on tallessa tällä koneella.</numerusform>
            <numerusform>%n paperivastausta on tallessa tällä koneella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) with nothing but background were not saved.</source>
        <translation>
            <numerusform>%n lomaketta, jossa oli vain taustatietoja, ei tallennettu.</numerusform>
            <numerusform>%n lomaketta, joissa oli vain taustatietoja, ei tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the pile in the midst of a form?</source>
        <translation>Jätetäänkö pino kesken lomakkeen?</translation>
    </message>
    <message>
        <source>Every form that was saved with Enter stays in the pile.</source>
        <translation>Kaikki Enterillä tallennetut lomakkeet säilyvät pinossa.</translation>
    </message>
    <message>
        <source>Leave the pile</source>
        <translation>Jätä pino</translation>
    </message>
    <message>
        <source>Write %1 on its first page, and key it in its order. No form is keyed yet.</source>
        <translation>Kirjoita sen ensimmäiselle sivulle %1 ja näppäile se järjestyksessä. Yhtään lomaketta ei ole vielä näppäilty.</translation>
    </message>
</context>
<context>
    <name>ui::desk::PileCheckPage</name>
    <message>
        <source>Place %1</source>
        <translation>Sija %1</translation>
    </message>
    <message>
        <source>Form %1, question %2</source>
        <translation>Lomake %1, kysymys %2</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>Ensimmäinen näppäily</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Toinen näppäily</translation>
    </message>
    <message>
        <source>A pile of fewer than 50 forms gets no verdict. Look at the rates and decide.</source>
        <translation>Alle 50 lomakkeen pinosta ei anneta arviota. Katso osuuksia ja päätä itse.</translation>
    </message>
    <message>
        <source>Accepted: the upper end of the interval is at most %1 %.</source>
        <translation>Hyväksytty: luottamusvälin yläpää on enintään %1&#xa0;%.</translation>
    </message>
    <message>
        <source>To be keyed again: the upper end of the interval is over %1 %. Every form is keyed a second time before the pile is saved.</source>
        <translation>Näppäiltävä uudelleen: luottamusvälin yläpää on yli %1&#xa0;%. Jokainen lomake näppäillään toiseen kertaan, ennen kuin pino tallennetaan.</translation>
    </message>
    <message>
        <source>Accepted: every form was keyed twice and every difference is decided.</source>
        <translation>Hyväksytty: jokainen lomake näppäiltiin kahdesti ja jokainen ero on ratkaistu.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Kaikki kysymykset</translation>
    </message>
    <message>
        <source>In the whole pile: %1 fields left empty, %2 unreadable, %3 with too many marked, %4 filled in although not asked (not saved).</source>
        <translation>Kenttiä koko pinossa: tyhjiä %1, epäselviä %2, liikaa merkintöjä %3, täytettyjä, vaikka ei kysytty, %4 (ei tallenneta).</translation>
    </message>
    <message>
        <source>Interval by Wilson (1927). Two keyings are compared, so a slip in either of them counts. Open answers do not count in the rate of all questions.</source>
        <translation>Luottamusväli: Wilson (1927). Kahta näppäilyä verrataan, joten virhe kummassa tahansa lasketaan. Avoimia vastauksia ei lasketa kaikkien kysymysten osuuteen.</translation>
    </message>
    <message>
        <source>The pile is checked</source>
        <translation>Pino on tarkistettu</translation>
    </message>
    <message>
        <source>Where the two keyings differ</source>
        <translation>Missä näppäilyt eroavat toisistaan</translation>
    </message>
    <message>
        <source>Take each form from the pile and choose what stands on it.</source>
        <translation>Ota kukin lomake pinosta ja valitse, mitä siinä lukee.</translation>
    </message>
    <message>
        <source>How often the two keyings differ</source>
        <translation>Kuinka usein näppäilyt eroavat toisistaan</translation>
    </message>
    <message>
        <source>Save the pile into the store</source>
        <translation>Tallenna pino vastauskansioon</translation>
    </message>
    <message>
        <source>Key every form again</source>
        <translation>Näppäile jokainen lomake uudelleen</translation>
    </message>
    <message>
        <source>Leave the pile for now</source>
        <translation>Jätä pino toistaiseksi</translation>
    </message>
</context>
<context>
    <name>ui::desk::PilesPage</name>
    <message>
        <source>Paper forms</source>
        <translation>Paperilomakkeet</translation>
    </message>
    <message>
        <source>Forms are keyed pile by pile, one person at the number pad. The program then picks some forms to be keyed a second time, shows where the two keyings differ, and saves the whole pile at once. Number the forms 1, 2, 3 as you key them.</source>
        <translation>Lomakkeet näppäillään pino kerrallaan numeronäppäimillä. Sitten ohjelma arpoo lomakkeita näppäiltäviksi toiseen kertaan, näyttää, missä näppäilyt eroavat toisistaan, ja tallentaa koko pinon yhdellä kertaa. Numeroi lomakkeet 1, 2, 3 sitä mukaa kuin näppäilet niitä.</translation>
    </message>
    <message>
        <source>Begin a pile</source>
        <translation>Aloita pino</translation>
    </message>
    <message>
        <source>Make paper forms to print</source>
        <translation>Tee tulostettavat lomakkeet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Cover code, as written on the cover sheet of the pile</source>
        <translation>Pinon kansilehteen kirjoitettu kansikoodi</translation>
    </message>
    <message>
        <source>Go on with a pile</source>
        <translation>Jatka pinoa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
</context>
<context>
    <name>ui::desk::RateTable</name>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Eroaa</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Virheosuus</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;%:n luottamusväli</translation>
    </message>
    <message>
        <source>How often the two keyings differ</source>
        <translation>Kuinka usein näppäilyt eroavat toisistaan</translation>
    </message>
</context>
<context>
    <name>ui::desk::RepairOffer</name>
    <message>
        <source>This store is damaged</source>
        <translation>Vastauskansio on vahingoittunut</translation>
    </message>
    <message>
        <source>A repaired copy can be made with every response that is readable. The damaged store stays as it is.</source>
        <translation>Siitä voi tehdä korjatun kopion, jossa on jokainen luettavissa oleva vastaus. Vahingoittunut vastauskansio jää ennalleen.</translation>
    </message>
    <message>
        <source>Make a repaired copy</source>
        <translation>Tee korjattu kopio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Where shall the repaired store be?</source>
        <translation>Mihin korjattu vastauskansio tehdään?</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>%1 korjattu</translation>
    </message>
</context>
<context>
    <name>ui::desk::ResultsTasks</name>
    <message>
        <source>Where shall the results file be?</source>
        <translation>Mihin tulostiedosto tallennetaan?</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Tulostiedostot (*.release)</translation>
    </message>
</context>
<context>
    <name>ui::desk::SelfCheckPage</name>
    <message>
        <source>This machine is ready</source>
        <translation>Tämä kone on valmis</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not in order</source>
        <translation>
            <numerusform>%n asia ei ole kunnossa</numerusform>
            <numerusform>%n asiaa ei ole kunnossa</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pass sheet</source>
        <translation>Tallenna tarkistuslomake</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Try the headphones</source>
        <translation>Kokeile kuulokkeita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Ways out of the kiosk</source>
        <translation>Pääseekö kyselystä ulos</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>the Windows key</source>
        <translation>Windows-näppäin</translation>
    </message>
    <message>
        <source>the Windows key and D</source>
        <translation>Windows-näppäin ja D</translation>
    </message>
    <message>
        <source>Print (PrtSc)</source>
        <translation>Print (PrtSc)</translation>
    </message>
    <message>
        <source>a swipe in from each side of the screen, where it can be touched</source>
        <translation>pyyhkäisy näytön jokaiselta reunalta, jos näyttö on kosketusnäyttö</translation>
    </message>
    <message>
        <source>Press %1 now (%2 of %3). Does this page stay, whole and alone?</source>
        <translation>Paina nyt: %1 (%2/%3). Näkyykö tämä sivu yhä kokonaan, eikä mitään muuta?</translation>
    </message>
    <message>
        <source>None of them leads out.</source>
        <translation>Mikään niistä ei johda ulos kyselystä.</translation>
    </message>
    <message>
        <source>This machine let another window come above: %1. Set it up as a kiosk, or supervise it.</source>
        <translation>Kone päästi toisen ikkunan päällimmäiseksi: %1. Määritä kone kyselykioskiksi tai valvo sitä.</translation>
    </message>
    <message>
        <source>In order so far. What only you can try stands below.</source>
        <translation>Toistaiseksi kaikki on kunnossa. Alla on se, mitä vain sinä voit kokeilla.</translation>
    </message>
    <message>
        <source>Did you hear the voice in the headphones?</source>
        <translation>Kuulitko äänen kuulokkeista?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Kyllä, kuulin</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>En kuullut mitään</translation>
    </message>
    <message>
        <source>Are notifications and updates off?</source>
        <translation>Onko ilmoitukset ja päivitykset poistettu käytöstä?</translation>
    </message>
    <message>
        <source>Messages of the system or of other programs would stand above the survey. Switch them off in the settings of this machine.</source>
        <translation>Järjestelmän tai muiden ohjelmien viestit näkyisivät kyselyn päällä. Poista ne käytöstä koneen asetuksista.</translation>
    </message>
    <message>
        <source>They are off</source>
        <translation>On poistettu</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>Ei ole poistettu</translation>
    </message>
    <message>
        <source>You are asked to press one combination of keys after the other. This page notices when another window comes above it.</source>
        <translation>Sinua pyydetään painamaan näppäinyhdistelmiä yksi kerrallaan. Sivu huomaa, jos toinen ikkuna tulee sen päälle.</translation>
    </message>
    <message>
        <source>It stays: next</source>
        <translation>Pysyy: seuraava</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Ei pysy</translation>
    </message>
</context>
<context>
    <name>ui::desk::SignEventPage</name>
    <message>
        <source>No event is planned in this store yet. Plan one first.</source>
        <translation>Tähän vastauskansioon ei ole vielä suunniteltu tapahtumaa. Suunnittele ensin sellainen.</translation>
    </message>
    <message>
        <source>No keys are chosen yet: up to three, each tried within a month.</source>
        <translation>Avaimia ei ole vielä valittu: enintään kolme, joista jokaista on kokeiltu viimeisen kuukauden aikana.</translation>
    </message>
    <message>
        <source>Choose the event, the keys to seal to, and the office&apos;s own key with its passphrase.</source>
        <translation>Valitse tapahtuma, avaimet, joilla salataan, ja toimiston oma avain salalauseineen.</translation>
    </message>
    <message>
        <source>Where shall the event file be?</source>
        <translation>Mihin tapahtumatiedosto tallennetaan?</translation>
    </message>
    <message>
        <source>Events (*.event)</source>
        <translation>Tapahtumat (*.event)</translation>
    </message>
    <message>
        <source>The event file is signed</source>
        <translation>Tapahtumatiedosto on allekirjoitettu</translation>
    </message>
    <message>
        <source>The words of the office. Staff at each machine compare them before the first answer: tell them by telephone or on paper, not beside the file.</source>
        <translation>Toimiston sanat. Kunkin koneen henkilökunta vertaa niitä ennen ensimmäistä vastausta: kerro ne puhelimessa tai paperilla, älä tiedoston mukana.</translation>
    </message>
    <message numerus="yes">
        <source>It brings %n key(s), each tried within a month.</source>
        <translation>
            <numerusform>Se tuo %n avaimen, jota on kokeiltu viimeisen kuukauden aikana.</numerusform>
            <numerusform>Se tuo %n avainta, joista jokaista on kokeiltu viimeisen kuukauden aikana.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the event and the survey, and no answers. It may be mailed.</source>
        <translation>Siinä on tapahtuma ja kysely, ei vastauksia. Sen saa lähettää sähköpostilla.</translation>
    </message>
    <message>
        <source>Choose the keys to seal to</source>
        <translation>Valitse avaimet, joilla salataan</translation>
    </message>
    <message>
        <source>The office&apos;s own key, with which it signs</source>
        <translation>Toimiston oma avain, jolla se allekirjoittaa</translation>
    </message>
    <message>
        <source>Where shall the event folder be?</source>
        <translation>Mihin tapahtumakansio tehdään?</translation>
    </message>
    <message>
        <source>The event folder is ready</source>
        <translation>Tapahtumakansio on valmis</translation>
    </message>
    <message>
        <source>Its event file is not signed: a machine takes it up without keys.</source>
        <translation>Sen tapahtumatiedostoa ei ole allekirjoitettu: se ei tuo koneelle avaimia.</translation>
    </message>
    <message>
        <source>Print the instructions, the poster and the forms, and take the folder along.</source>
        <translation>Tulosta ohje, juliste ja lomakkeet, ja ota kansio mukaan.</translation>
    </message>
    <message>
        <source>Make an event folder</source>
        <translation>Tee tapahtumakansio</translation>
    </message>
    <message>
        <source>What staff take along: the event file, one page of instructions, a poster and the paper forms. A machine that takes up a signed event makes a store with the right survey, languages and keys. A file that is not signed cannot bring keys.</source>
        <translation>Henkilökunta ottaa mukaan tapahtumatiedoston, yhden sivun ohjeen, julisteen ja paperilomakkeet. Kun kone ottaa allekirjoitetun tapahtuman käyttöön, se tekee vastauskansion, jossa on oikea kysely, oikeat kielet ja oikeat avaimet. Allekirjoittamaton tiedosto ei voi tuoda avaimia.</translation>
    </message>
    <message>
        <source>The event folder is being made</source>
        <translation>Tapahtumakansiota tehdään</translation>
    </message>
    <message>
        <source>Make the signed folder</source>
        <translation>Tee allekirjoitettu kansio</translation>
    </message>
    <message>
        <source>Sign the event file alone</source>
        <translation>Allekirjoita pelkkä tapahtumatiedosto</translation>
    </message>
    <message>
        <source>Make the folder without a signature</source>
        <translation>Tee kansio ilman allekirjoitusta</translation>
    </message>
</context>
<context>
    <name>ui::desk::StaffNumberPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ui::desk::StorePage</name>
    <message>
        <source>Start the kiosk</source>
        <translation>Käynnistä kysely vastaajille</translation>
    </message>
    <message>
        <source>Make a results file</source>
        <translation>Tee tulostiedosto</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Use another store</source>
        <translation>Käytä toista vastauskansiota</translation>
    </message>
    <message>
        <source>No event: every language, and the machine&apos;s own waiting time</source>
        <translation>Ei tapahtumaa: kaikki kielet ja koneen oma odotusaika</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Suunnittele tapahtuma</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Tarkista tämä kone</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Henkilökunnan numero</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Aloita päivä</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Päätä päivä</translation>
    </message>
    <message>
        <source>Hand over the responses</source>
        <translation>Luovuta vastaukset</translation>
    </message>
    <message>
        <source>At the office: keys, merging, backups</source>
        <translation>Toimistolla: avaimet, yhdistäminen, varmuuskopiot</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>Paperilomakkeet</translation>
    </message>
    <message>
        <source>Make the event folder</source>
        <translation>Tee tapahtumakansio</translation>
    </message>
    <message>
        <source>Make a copy to practise with</source>
        <translation>Tee harjoituskopio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>First open the day, then start the kiosk, and close the day at the end. The lists say what to do.</source>
        <translation>Aloita ensin päivä, käynnistä sitten kysely ja päätä lopuksi päivä. Ohjelma kertoo, mitä kuhunkin kuuluu.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Jälkeenpäin</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistelut</translation>
    </message>
    <message>
        <source>For which event?</source>
        <translation>Mitä tapahtumaa varten?</translation>
    </message>
    <message>
        <source>Checks and upkeep</source>
        <translation>Tarkistukset ja ylläpito</translation>
    </message>
</context>
<context>
    <name>ui::desk::TaskPage</name>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Whose keys?</source>
        <translation>Kenen avaimet?</translation>
    </message>
    <message>
        <source>Public halves of keys (*.pub)</source>
        <translation>Avainten julkiset puoliskot (*.pub)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Three keys are the most: an owner, a deputy and a paper key.</source>
        <translation>Avaimia voi olla enintään kolme: omistaja, varahenkilö ja paperiavain.</translation>
    </message>
</context>
<context>
    <name>ui::desk::UnsavedWork</name>
    <message>
        <source>Stop the work and leave?</source>
        <translation>Keskeytetäänkö työ?</translation>
    </message>
    <message>
        <source>It is not done yet. When you leave, it is stopped and can be begun again later.</source>
        <translation>Se ei ole vielä valmis. Jos poistut, se keskeytyy, ja sen voi aloittaa myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Keskeytä ja poistu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>ui::explorer::CardPage</name>
    <message>
        <source>A note for the report</source>
        <translation>Huomautus raporttiin</translation>
    </message>
    <message>
        <source>A note for the report on: %1</source>
        <translation>Huomautus raporttiin: %1</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerOutput</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Tallenna kuvio</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Piirros (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Kuva (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Kuviota ei tallennettu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Tee raportti</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Verkkosivu (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>The report was not made</source>
        <translation>Raporttia ei tehty</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Kuinka pitkä?</translation>
    </message>
    <message>
        <source>The highlights come first, then how the results were made.</source>
        <translation>Ensin tulevat nostot, sitten se, miten tulokset on tehty.</translation>
    </message>
    <message numerus="yes">
        <source>The %n view(s) you collected come first, then how the results were made.</source>
        <translation>
            <numerusform>Ensin tulee keräämäsi näkymä, sitten se, miten tulokset on tehty.</numerusform>
            <numerusform>Ensin tulevat keräämäsi %n näkymää, sitten se, miten tulokset on tehty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Kaikki kysymykset</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Kaksi sivua</translation>
    </message>
    <message>
        <source>Every table too</source>
        <translation>Myös kaikki taulukot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Raporttia tehdään…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The changes were not saved</source>
        <translation>Muutoksia ei tallennettu</translation>
    </message>
    <message>
        <source>Text document (*.docx)</source>
        <translation>Tekstiasiakirja (*.docx)</translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation>Esitys (*.pptx)</translation>
    </message>
    <message>
        <source>Make slides</source>
        <translation>Tee diat</translation>
    </message>
    <message>
        <source>Collected views only</source>
        <translation>Vain kerätyt näkymät</translation>
    </message>
    <message>
        <source>Making the slides…</source>
        <translation>Dioja tehdään…</translation>
    </message>
    <message>
        <source>The slides were not made</source>
        <translation>Dioja ei tehty</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerSession</name>
    <message>
        <source>These results do not hold this breakdown for the chosen group.</source>
        <translation>Näissä tuloksissa ei ole tätä ryhmittelyä valitulle ryhmälle.</translation>
    </message>
    <message>
        <source>This question itself decides who is in which group. There is nothing to compare.</source>
        <translation>Tämä kysymys itse määrää, kuka kuuluu mihinkin ryhmään. Vertailtavaa ei ole.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::ExplorerWindow</name>
    <message>
        <source>&amp;Results</source>
        <translation>T&amp;ulokset</translation>
    </message>
    <message>
        <source>&amp;Open results…</source>
        <translation>&amp;Avaa tulokset…</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>&amp;Viimeksi avatut</translation>
    </message>
    <message>
        <source>&amp;Close results</source>
        <translation>&amp;Sulje tulokset</translation>
    </message>
    <message>
        <source>&amp;Save chart…</source>
        <translation>Ta&amp;llenna kuvio…</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>&amp;Tulosta kuvio…</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>&amp;Kopioi kuvio</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Kopioi ta&amp;ulukko</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>Sulje &amp;ikkuna</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Eteenpäin</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Seuraava kysymys</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>E&amp;dellinen kysymys</translation>
    </message>
    <message>
        <source>&amp;Search questions</source>
        <translation>Etsi k&amp;ysymyksistä</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;uurempi teksti</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Pienempi teksti</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Värit</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Suuri kontrasti</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Open a results file to see what was answered. You can also drop it here.</source>
        <translation>Avaa tulostiedosto, niin näet, mitä kyselyyn on vastattu. Voit myös pudottaa sen tähän.</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Avaa tulokset…</translation>
    </message>
    <message>
        <source>A results file holds only what may be shown to anybody. No respondent can be recognised.</source>
        <translation>Tulostiedostossa on vain sitä, mitä saa näyttää kenelle tahansa. Yhtäkään vastaajaa ei voi tunnistaa.</translation>
    </message>
    <message>
        <source>REHEARSAL: invented answers</source>
        <translation>HARJOITUS: keksittyjä vastauksia</translation>
    </message>
    <message>
        <source>DRAFT: not published</source>
        <translation>LUONNOS: ei julkaistu</translation>
    </message>
    <message>
        <source>Results – Partnership Barometer</source>
        <translation>Tulokset – Kumppanuusbarometri</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation>Tätä tiedostoa ei avattu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Avaa tulokset</translation>
    </message>
    <message>
        <source>Results files (*.release)</source>
        <translation>Tulostiedostot (*.release)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>Tällaista kuvaa ei ole</translation>
    </message>
    <message>
        <source>The code %1 belongs to other results than those that are open, or was mistyped.</source>
        <translation>Koodi %1 kuuluu muihin kuin avoinna oleviin tuloksiin, tai siinä on kirjoitusvirhe.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Mitään ei ole vielä avattu</translation>
    </message>
    <message>
        <source>Collect for the &amp;report</source>
        <translation>Kerää &amp;raporttiin</translation>
    </message>
    <message>
        <source>&amp;Make report…</source>
        <translation>Tee rap&amp;ortti…</translation>
    </message>
    <message>
        <source>How wa&amp;ves compare…</source>
        <translation>Kierroste&amp;n vertailu…</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Nostot</translation>
    </message>
    <message>
        <source>&amp;Who answered</source>
        <translation>&amp;Ketkä vastasivat</translation>
    </message>
    <message>
        <source>Na&amp;tional and regional</source>
        <translation>Va&amp;ltakunnallinen ja alueellinen</translation>
    </message>
    <message>
        <source>&amp;Collected</source>
        <translation>Ke&amp;rätyt</translation>
    </message>
    <message>
        <source>Opening the results…</source>
        <translation>Tuloksia avataan…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>LUONNOS</translation>
    </message>
    <message numerus="yes">
        <source>Collected for the report: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Kerätty raporttiin: %n näkymä. %1 kumoaa.</numerusform>
            <numerusform>Kerätty raporttiin: %n näkymää. %1 kumoaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the report. %1 puts it back.</source>
        <translation>Otettu pois raportista. %1 palauttaa sen.</translation>
    </message>
    <message numerus="yes">
        <source>Collected for slides: %n view(s). %1 takes it back.</source>
        <translation>
            <numerusform>Kerätty dioiksi: %n näkymä. %1 kumoaa.</numerusform>
            <numerusform>Kerätty dioiksi: %n näkymää. %1 kumoaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the slides. %1 puts it back.</source>
        <translation>Otettu pois dioista. %1 palauttaa sen.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Raporttiin</translation>
    </message>
    <message>
        <source>Collect as a sli&amp;de</source>
        <translation>Kerää &amp;diaksi</translation>
    </message>
    <message>
        <source>As a slide</source>
        <translation>Diaksi</translation>
    </message>
    <message>
        <source>Make s&amp;lides…</source>
        <translation>T&amp;ee diat…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ku&amp;moa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
</context>
<context>
    <name>ui::explorer::FoldedNotes</name>
    <message numerus="yes">
        <source>All notes (%n)</source>
        <translation>
            <numerusform>Kaikki huomautukset (%n)</numerusform>
            <numerusform>Kaikki huomautukset (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::explorer::MappingDialog</name>
    <message>
        <source>How waves compare</source>
        <translation>Kierrosten vertailu</translation>
    </message>
    <message>
        <source>Breaks and notes</source>
        <translation>Katkokset ja huomautukset</translation>
    </message>
    <message>
        <source>Empty: all. Otherwise codes with commas between.</source>
        <translation>Tyhjä: kaikki. Muuten koodit pilkuilla erotettuina.</translation>
    </message>
    <message>
        <source>The line stops here; otherwise only the reason is shown</source>
        <translation>Viiva katkeaa tähän; muuten näytetään vain syy</translation>
    </message>
    <message>
        <source>Last wave before</source>
        <translation>Viimeinen kierros ennen</translation>
    </message>
    <message>
        <source>First wave after</source>
        <translation>Ensimmäinen kierros jälkeen</translation>
    </message>
    <message>
        <source>What does not compare</source>
        <translation>Mikä ei ole vertailukelpoista</translation>
    </message>
    <message>
        <source>Only these choices, rows or groups</source>
        <translation>Vain nämä vaihtoehdot, rivit tai ryhmät</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>Reason (%1)</source>
        <translation>Syy (%1)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Uusi kohta</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Poista kohta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Ryhmät: %1</translation>
    </message>
    <message>
        <source>The wording</source>
        <translation>Sanamuoto</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Asteikko</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Keneltä kysytään</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Vaihtoehdot</translation>
    </message>
    <message>
        <source>Who belongs to the group</source>
        <translation>Kuka kuuluu ryhmään</translation>
    </message>
    <message>
        <source>break</source>
        <translation>katkos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>Entry %1 does not fit: %2.</source>
        <translation>Kohta %1 ei sovi: %2.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::OpenAnswersView</name>
    <message>
        <source>No open answers are released for this question. They are released only when at least %1 people answered and each text has been read and approved.</source>
        <translation>Tästä kysymyksestä ei ole julkaistu avoimia vastauksia. Niitä julkaistaan vain, kun vähintään %1 ihmistä on vastannut ja jokainen teksti on luettu ja hyväksytty.</translation>
    </message>
    <message>
        <source>%1 (translated)</source>
        <translation>%1 (käännös)</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Kaikki kielet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No answer has these words in it.</source>
        <translation>Missään vastauksessa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Etsi vastauksista</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Vastausten kieli</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Avoimet vastaukset</translation>
    </message>
</context>
<context>
    <name>ui::explorer::QuestionListModel</name>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Ketkä vastasivat</translation>
    </message>
    <message>
        <source>National and regional</source>
        <translation>Valtakunnallinen ja alueellinen</translation>
    </message>
    <message>
        <source>Collected (%1)</source>
        <translation>Kerätyt (%1)</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Kerätyt</translation>
    </message>
</context>
<context>
    <name>ui::explorer::QuestionPage</name>
    <message>
        <source>Chart</source>
        <translation>Kuvio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Väittämä</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Show precision</source>
        <translation>Näytä tarkkuus</translation>
    </message>
    <message>
        <source>Shows between which edges each share lies.</source>
        <translation>Näyttää, millä välillä kukin osuus on.</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Samat luvut taulukkona</translation>
    </message>
    <message>
        <source>Choose all figures</source>
        <translation>Valitse kaikki luvut</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (suositus)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Kaikki yhdessä</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Suosituksen mukaan</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Osuus: %1</translation>
    </message>
</context>
<context>
    <name>ui::explorer::SidePanel</name>
    <message>
        <source>Search questions</source>
        <translation>Etsi kysymyksistä</translation>
    </message>
    <message>
        <source>Search questions, or type the code of a picture</source>
        <translation>Etsi kysymyksistä tai kirjoita kuvan koodi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>Ryhmittele</translation>
    </message>
    <message>
        <source>Show answers of</source>
        <translation>Keiden vastaukset</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>Nothing, all together</source>
        <translation>Ei ryhmittelyä, kaikki yhdessä</translation>
    </message>
    <message>
        <source>No question holds these words. Esc shows them all.</source>
        <translation>Missään kysymyksessä ei ole näitä sanoja. Esc näyttää kaikki.</translation>
    </message>
</context>
<context>
    <name>ui::explorer::SummaryPages</name>
    <message>
        <source>Highlights</source>
        <translation>Nostot</translation>
    </message>
    <message>
        <source>Looking through the questions…</source>
        <translation>Kysymyksiä käydään läpi…</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Avaa kysymys</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>What is protected, and why</source>
        <translation>Mikä on suojattu ja miksi</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Ketkä vastasivat</translation>
    </message>
    <message>
        <source>National and regional</source>
        <translation>Valtakunnallinen ja alueellinen</translation>
    </message>
    <message>
        <source>This survey has no questions that ask the same of two things.</source>
        <translation>Tässä kyselyssä ei ole kysymyksiä, joissa sama asia kysytään kahdesta kohteesta.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The results that are open do not hold this view.</source>
        <translation>Avoinna olevissa tuloksissa ei ole tätä näkymää.</translation>
    </message>
    <message>
        <source>These results have too few answers to show anything. Open the results of another wave.</source>
        <translation>Näissä tuloksissa on liian vähän vastauksia, joten mitään ei voi näyttää. Avaa toisen kierroksen tulokset.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Raporttiin</translation>
    </message>
    <message>
        <source>As a slide</source>
        <translation>Diaksi</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Kerätyt</translation>
    </message>
    <message>
        <source>Nothing yet. On a question, R collects it as it stands for the report, and S as a slide.</source>
        <translation>Ei vielä mitään. Kysymyksen kohdalla R kerää näkymän raporttiin ja S diaksi.</translation>
    </message>
    <message>
        <source>These come first in the report, and make the slides. Notes are printed under their charts.</source>
        <translation>Nämä tulevat raportin alkuun ja dioiksi. Huomautukset tulostetaan kuvioiden alle.</translation>
    </message>
</context>
<context>
    <name>ui::start::StartWindow</name>
    <message>
        <source>Partnership Barometer</source>
        <translation>Kumppanuusbarometri</translation>
    </message>
    <message>
        <source>How does cooperation for the integration of immigrants work? Answer the questionnaire, collect answers, see the results.</source>
        <translation>Miten kotoutumista edistävä yhteistyö toimii? Vastaa kyselyyn, kerää vastauksia, katso tuloksia.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>The questionnaire, for everybody who answers on this machine.</source>
        <translation>Kysely kaikille, jotka vastaavat tällä koneella.</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Kenttätyö</translation>
    </message>
    <message>
        <source>Prepare this machine, see that the responses are safe, make results.</source>
        <translation>Valmistele tämä kone, tarkista, että vastaukset ovat tallessa, ja tee tulokset.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Every question as a chart and a table, with nobody recognisable in it.</source>
        <translation>Jokainen kysymys kuviona ja taulukkona, josta ketään ei voi tunnistaa.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Käännökset</translation>
    </message>
    <message>
        <source>Each text beside its source, on the page where it stands.</source>
        <translation>Jokainen teksti lähtötekstinsä vieressä ja omalla paikallaan sivulla.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Tällä koneella</translation>
    </message>
    <message>
        <source>Open a results file</source>
        <translation>Avaa tulostiedosto</translation>
    </message>
    <message>
        <source>Make a results file from this store</source>
        <translation>Tee tulostiedosto tästä vastauskansiosta</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Valitse toinen vastauskansio</translation>
    </message>
    <message>
        <source>Choose or make a store</source>
        <translation>Valitse tai tee vastauskansio</translation>
    </message>
    <message>
        <source>There is no store of responses here yet.</source>
        <translation>Tässä ei ole vielä vastauskansiota.</translation>
    </message>
    <message numerus="yes">
        <source>Wave %1, %n response(s)</source>
        <translation>
            <numerusform>Kierros %1, %n vastaus</numerusform>
            <numerusform>Kierros %1, %n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>REHEARSAL: these responses are invented.</source>
        <translation>HARJOITUS: nämä vastaukset on keksitty.</translation>
    </message>
    <message>
        <source>Your own translations are in use: %1</source>
        <translation>Omat käännöksesi ovat käytössä: %1</translation>
    </message>
    <message>
        <source>Wave %1, no responses yet</source>
        <translation>Kierros %1, ei vielä vastauksia</translation>
    </message>
</context>
<context>
    <name>ui::start::ViewMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Teksti ja värit</translation>
    </message>
</context>
<context>
    <name>ui::translator::LanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Lisää kieli</translation>
    </message>
    <message>
        <source>&amp;Language to translate into</source>
        <translation>&amp;Kieli, jolle käännetään</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>ui::translator::MergeDialog</name>
    <message>
        <source>Left out: there is no such text here.</source>
        <translation>Jää pois: tällaista tekstiä ei ole tässä.</translation>
    </message>
    <message>
        <source>Left out: the source text has changed since the file was made.</source>
        <translation>Jää pois: lähtöteksti on muuttunut tiedoston tekemisen jälkeen.</translation>
    </message>
    <message>
        <source>Left out: a placeholder is missing or too many.</source>
        <translation>Jää pois: paikkamerkki puuttuu tai niitä on liikaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change.</source>
        <translation>
            <numerusform>%n teksti muuttuu.</numerusform>
            <numerusform>%n tekstiä muuttuu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n jää pois.</numerusform>
            <numerusform>%n jää pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same.</source>
        <translation>
            <numerusform>%n on ennallaan.</numerusform>
            <numerusform>%n on ennallaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Mikä muuttuu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Tee nämä muutokset</translation>
    </message>
    <message>
        <source>A row without a tick is left out. The space bar gives and takes the ticks of the rows chosen.</source>
        <translation>Rivi, jota ei ole rastitettu, jätetään pois. Välilyönti lisää ja poistaa valittujen rivien rastit.</translation>
    </message>
    <message>
        <source>Left out: the file has this text twice, and the first one says something else.</source>
        <translation>Jää pois: teksti on tiedostossa kahteen kertaan, ja ensimmäinen on erilainen.</translation>
    </message>
</context>
<context>
    <name>ui::translator::PageBook</name>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Texts of the questionnaire without a page of their own</source>
        <translation>Kyselyn tekstit, joilla ei ole omaa sivua</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Ohjelman tekstit</translation>
    </message>
    <message>
        <source>Texts to translate, page by page</source>
        <translation>Käännettävät tekstit sivu kerrallaan</translation>
    </message>
    <message>
        <source>A window of the program</source>
        <translation>Ohjelman ikkuna</translation>
    </message>
    <message>
        <source>These come up in this window when something happens:</source>
        <translation>Nämä tulevat tähän ikkunaan, kun jotakin tapahtuu:</translation>
    </message>
    <message>
        <source>Before and after the questions</source>
        <translation>Ennen kysymyksiä ja niiden jälkeen</translation>
    </message>
</context>
<context>
    <name>ui::translator::PlaceWords</name>
    <message>
        <source>What a command prints in a terminal, or its help.</source>
        <translation>Komennon tuloste päätteessä tai komennon ohje.</translation>
    </message>
    <message>
        <source>What is wrong at one place of a file, in the message about that file.</source>
        <translation>Vika tiedoston yhdessä kohdassa; näkyy tiedostoa koskevassa viestissä.</translation>
    </message>
    <message>
        <source>An error message: in any window, and where a command prints it.</source>
        <translation>Virheilmoitus: missä tahansa ikkunassa ja komennon tulosteessa.</translation>
    </message>
    <message>
        <source>A line of the check of the machine, in Fieldwork.</source>
        <translation>Koneen tarkistuksen rivi Kenttätyössä.</translation>
    </message>
    <message>
        <source>Words of charts, tables and findings: in Results, in reports, and in what commands print.</source>
        <translation>Kuvioiden, taulukoiden ja havaintojen sanoja: Tuloksissa, raporteissa ja komentojen tulosteissa.</translation>
    </message>
    <message>
        <source>The form on paper.</source>
        <translation>Paperilomake.</translation>
    </message>
    <message>
        <source>The instructions and the poster in an event&apos;s folder.</source>
        <translation>Tapahtumakansion ohje ja juliste.</translation>
    </message>
    <message>
        <source>The mail that goes with a response package.</source>
        <translation>Vastauspaketin mukana lähetettävä viesti.</translation>
    </message>
    <message>
        <source>The name of a kind of file, inside an error message.</source>
        <translation>Tiedostolajin nimi virheilmoituksen sisällä.</translation>
    </message>
    <message>
        <source>The pages where people answer. Respondents see it or hear it read aloud.</source>
        <translation>Sivut, joilla vastataan. Vastaaja näkee tekstin tai kuulee sen luettuna.</translation>
    </message>
    <message>
        <source>The start window.</source>
        <translation>Aloitusikkuna.</translation>
    </message>
    <message>
        <source>The start window and what it opens.</source>
        <translation>Aloitusikkuna ja se, mitä siitä avautuu.</translation>
    </message>
    <message>
        <source>A page of Fieldwork.</source>
        <translation>Kenttätyön sivu.</translation>
    </message>
    <message>
        <source>A page of Results.</source>
        <translation>Tulosten sivu.</translation>
    </message>
    <message>
        <source>The PDF with a picture of every page.</source>
        <translation>PDF, jossa on kuva jokaisesta sivusta.</translation>
    </message>
    <message>
        <source>A part of this workplace.</source>
        <translation>Tämän työtilan osa.</translation>
    </message>
    <message>
        <source>A part of several windows.</source>
        <translation>Useiden ikkunoiden osa.</translation>
    </message>
    <message>
        <source>The name of a key, in menus and help.</source>
        <translation>Näppäimen nimi valikoissa ja ohjeessa.</translation>
    </message>
    <message>
        <source>What a screen reader says of a part of a window.</source>
        <translation>Se, mitä ruudunlukija sanoo ikkunan osasta.</translation>
    </message>
    <message>
        <source>A dialog in which files are chosen.</source>
        <translation>Ikkuna, jossa valitaan tiedostoja.</translation>
    </message>
    <message>
        <source>A dialog for printing.</source>
        <translation>Tulostuksen ikkuna.</translation>
    </message>
    <message>
        <source>The menu of a scroll bar.</source>
        <translation>Vierityspalkin valikko.</translation>
    </message>
    <message>
        <source>The menu of a text field.</source>
        <translation>Tekstikentän valikko.</translation>
    </message>
    <message>
        <source>A button or word of standard dialogs.</source>
        <translation>Vakioikkunoiden painike tai sana.</translation>
    </message>
    <message>
        <source>A text of the program.</source>
        <translation>Ohjelman teksti.</translation>
    </message>
</context>
<context>
    <name>ui::translator::PreviewPane</name>
    <message>
        <source>%1 × %2, text at %3 %</source>
        <translation>%1 × %2, teksti %3&#xa0;%</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translation>Esikatselun näyttö</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Sivun esikatselu</translation>
    </message>
    <message>
        <source>This text has no page of its own to show here.</source>
        <translation>Tällä tekstillä ei ole omaa sivua näytettäväksi.</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Ei mahdu: %1</translation>
    </message>
    <message>
        <source>Fits on every screen.</source>
        <translation>Mahtuu kaikille näytöille.</translation>
    </message>
    <message>
        <source>The page where people answer</source>
        <translation>Sivu, jolla vastataan</translation>
    </message>
    <message>
        <source>Place of the preview</source>
        <translation>Esikatselun paikka</translation>
    </message>
    <message>
        <source>This text is on no chart, or no results file of this questionnaire has been opened yet in Results.</source>
        <translation>Tämä teksti ei ole missään kuviossa, tai Tuloksissa ei ole vielä avattu tämän kyselyn tulostiedostoa.</translation>
    </message>
    <message>
        <source>The question in Results</source>
        <translation>Kysymys Tuloksissa</translation>
    </message>
    <message>
        <source>The page of the report</source>
        <translation>Raportin sivu</translation>
    </message>
    <message>
        <source>The window where it stands</source>
        <translation>Ikkuna, jossa teksti on</translation>
    </message>
    <message>
        <source>the page of the report</source>
        <translation>raportin sivu</translation>
    </message>
    <message>
        <source>Fits on the page.</source>
        <translation>Mahtuu sivulle.</translation>
    </message>
    <message>
        <source>This text fits. Another text on the page does not.</source>
        <translation>Tämä teksti mahtuu. Jokin muu sivun teksti ei mahdu.</translation>
    </message>
    <message>
        <source>At its real size</source>
        <translation>Oikeassa koossa</translation>
    </message>
    <message>
        <source>The text comes up in this window when something happens; it is not on it now.</source>
        <translation>Teksti tulee tähän ikkunaan, kun jotakin tapahtuu; nyt sitä ei ole siinä.</translation>
    </message>
    <message>
        <source>Not checked: the text is not on this page, or only in a list, a menu or a tip.</source>
        <translation>Ei tarkistettu: teksti ei ole tällä sivulla, tai se on vain luettelossa, valikossa tai vihjeessä.</translation>
    </message>
</context>
<context>
    <name>ui::translator::ReplaceDialog</name>
    <message>
        <source>Search and replace</source>
        <translation>Etsi ja korvaa</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Korvaa tekstillä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Näytä muutokset</translation>
    </message>
</context>
<context>
    <name>ui::translator::SimilarPane</name>
    <message>
        <source>Translated before</source>
        <translation>Aiemmin käännettyä</translation>
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
        <translation>Ota käyttöön</translation>
    </message>
</context>
<context>
    <name>ui::translator::TranslationModel</name>
    <message>
        <source>does not fit</source>
        <translation>ei mahdu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähtöteksti</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>luonnos</translation>
    </message>
    <message>
        <source>source has changed</source>
        <translation>lähtöteksti on muuttunut</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>The numbers are not those of the source.</source>
        <translation>Luvut eivät ole samat kuin lähtötekstissä.</translation>
    </message>
    <message>
        <source>The last sign is not that of the source.</source>
        <translation>Viimeinen merkki ei ole sama kuin lähtötekstissä.</translation>
    </message>
    <message>
        <source>There is a space at one end that the source does not have, or the other way round.</source>
        <translation>Alussa tai lopussa on välilyönti, jota lähtötekstissä ei ole, tai päinvastoin.</translation>
    </message>
    <message>
        <source>The language needs every form of the number.</source>
        <translation>Kieli vaatii kaikki lukumuodot.</translation>
    </message>
    <message>
        <source>The text is too long for its place.</source>
        <translation>Teksti on liian pitkä paikkaansa.</translation>
    </message>
    <message>
        <source>The placeholders are not those of the source.</source>
        <translation>Paikkamerkit eivät ole samat kuin lähtötekstissä.</translation>
    </message>
</context>
<context>
    <name>ui::translator::TranslatorWindow</name>
    <message>
        <source>This folder cannot be opened</source>
        <translation>Tätä kansiota ei voi avata</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Valitse toinen kansio…</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 texts of the questionnaire, %3 of %4 of the program.</source>
        <translation>Tarkistettu: %1/%2 kyselyn tekstiä, %3/%4 ohjelman tekstiä.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Toinen ohjelma on muuttanut tiedostoa</translation>
    </message>
    <message>
        <source>Another program has changed a file of this folder. You have changes here that are not saved.</source>
        <translation>Toinen ohjelma on muuttanut tämän kansion tiedostoa. Sinulla on tässä tallentamattomia muutoksia.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Lue tiedostot uudelleen</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Tuo tiedosto %1</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Korvaa ”%1” tekstillä ”%2”</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save the translations?</source>
        <translation>Tallennetaanko käännökset?</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Osa muutoksista on tallentamatta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Poistu tallentamatta</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Jatka työtä</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Kaikki tekstit</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Kaikki keskeneräiset</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuvat</translation>
    </message>
    <message>
        <source>Source has changed</source>
        <translation>Lähtöteksti on muuttunut</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Not equal to the source</source>
        <translation>Poikkeaa lähtötekstistä</translation>
    </message>
    <message>
        <source>Does not fit its place</source>
        <translation>Ei mahdu paikalleen</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Käännökset</translation>
    </message>
    <message>
        <source>Open the folder that holds the questionnaire and the catalogues to translate.</source>
        <translation>Avaa kansio, jossa ovat käännettävä kysely ja luettelot.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Avaa kansio…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Hand out a file…</source>
        <translation>&amp;Vie tiedosto käännettäväksi…</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>T&amp;uo käännetty tiedosto…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>Search and re&amp;place…</source>
        <translation>Etsi ja ko&amp;rvaa…</translation>
    </message>
    <message>
        <source>Checked, go to the &amp;next one</source>
        <translation>Tarkistettu, &amp;seuraavaan</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Seuraava teksti</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Edellinen teksti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>Language to translate from</source>
        <translation>Kieli, josta käännetään</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Kieli, jolle käännetään</translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>Mitkä tekstit näytetään</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Search in texts and places</source>
        <translation>Etsi teksteistä ja paikoista</translation>
    </message>
    <message>
        <source>Folder with translations</source>
        <translation>Kansio, jossa käännökset ovat</translation>
    </message>
    <message>
        <source>Hand out a file</source>
        <translation>Vie tiedosto käännettäväksi</translation>
    </message>
    <message>
        <source>XLIFF (*.xliff)</source>
        <translation>XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Työkirja (*.xlsx)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Tuo käännetty tiedosto</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>Nyt käytössä: %1</translation>
    </message>
    <message>
        <source>Hand out &amp;what is open…</source>
        <translation>Vie &amp;keskeneräiset käännettäviksi…</translation>
    </message>
    <message>
        <source>Qt Linguist (*.ts)</source>
        <translation>Qt Linguist -tiedosto (*.ts)</translation>
    </message>
    <message>
        <source>PDF with a picture of every page (*.pdf)</source>
        <translation>PDF, jossa on kuva joka sivusta (*.pdf)</translation>
    </message>
    <message>
        <source>List of terms (*.tbx)</source>
        <translation>Termiluettelo (*.tbx)</translation>
    </message>
    <message>
        <source>Translations (*.xliff *.xlf *.xlsx *.ts *.qm)</source>
        <translation>Käännökset (*.xliff *.xlf *.xlsx *.ts *.qm)</translation>
    </message>
    <message>
        <source>Looking at page %1 of %2</source>
        <translation>Tarkistetaan sivua %1/%2</translation>
    </message>
    <message>
        <source>The store has these texts</source>
        <translation>Tekstit ovat vastauskansiossa</translation>
    </message>
    <message>
        <source>It had them already; nothing was changed.</source>
        <translation>Ne olivat siellä jo; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Texts that changed: %1. The answers in the store are untouched.</source>
        <translation>Muuttuneet tekstit: %1. Vastauskansion vastauksiin ei koskettu.</translation>
    </message>
    <message>
        <source>&amp;Put into a store…</source>
        <translation>Vie vastauska&amp;nsioon…</translation>
    </message>
    <message>
        <source>&amp;Look at every page</source>
        <translation>K&amp;äy läpi kaikki sivut</translation>
    </message>
    <message>
        <source>Store whose texts are to change</source>
        <translation>Vastauskansio, jonka tekstit vaihdetaan</translation>
    </message>
    <message>
        <source>Add a &amp;language…</source>
        <translation>&amp;Lisää kieli…</translation>
    </message>
    <message>
        <source>%1: questionnaire %2 %, program %3 %</source>
        <extracomment>%1: a language, %2 and %3: how much of it is checked</extracomment>
        <translation>%1: kysely %2&#xa0;%, ohjelma %3&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Copy the source</source>
        <translation>Kop&amp;ioi lähtöteksti</translation>
    </message>
    <message>
        <source>Next text that is &amp;open</source>
        <translation>Seuraava &amp;keskeneräinen</translation>
    </message>
    <message>
        <source>Use the first text translated before</source>
        <translation>Ota käyttöön ensimmäinen aiemmin käännetty teksti</translation>
    </message>
    <message>
        <source>Use the second text translated before</source>
        <translation>Ota käyttöön toinen aiemmin käännetty teksti</translation>
    </message>
    <message>
        <source>Use the third text translated before</source>
        <translation>Ota käyttöön kolmas aiemmin käännetty teksti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>pages where people answer: %1</source>
        <translation>vastaussivuja %1</translation>
    </message>
    <message>
        <source>questions in Results: %1</source>
        <translation>kysymyksiä Tuloksissa %1</translation>
    </message>
    <message>
        <source>questions in the report: %1</source>
        <translation>kysymyksiä raportissa %1</translation>
    </message>
    <message>
        <source>windows of the program: %1</source>
        <translation>ohjelman ikkunoita %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) do not fit.</source>
        <translation>
            <numerusform>%n teksti ei mahdu.</numerusform>
            <numerusform>%n tekstiä ei mahdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Käyty läpi: %1.</translation>
    </message>
    <message>
        <source>%1 says another language inside than its name does. The name decides; what still reads as in that language counts as not translated.</source>
        <translation>Tiedoston %1 sisällä on eri kieli kuin sen nimessä. Nimi ratkaisee; teksti, joka on yhä tiedoston sisäisellä kielellä, lasketaan kääntämättömäksi.</translation>
    </message>
</context>
<context>
    <name>ui::translator::UnitPage</name>
    <message>
        <source>Checked, go to the next one</source>
        <translation>Tarkistettu, seuraavaan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähtöteksti: %1</translation>
    </message>
    <message>
        <source>Changed since it was translated: %1</source>
        <translation>Muuttunut kääntämisen jälkeen: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Käännös: %1</translation>
    </message>
    <message>
        <source>Translation, form %1</source>
        <translation>Käännös, muoto %1</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>The term list says “%1” for “%2”.</source>
        <translation>Termiluettelon mukaan ”%2” on ”%1”.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Tila: %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters: its place is fixed.</source>
        <translation>
            <numerusform>Enintään %n merkki: paikka on rajattu.</numerusform>
            <numerusform>Enintään %n merkkiä: paikka on rajattu.</numerusform>
        </translation>
    </message>
</context>
</TS>
