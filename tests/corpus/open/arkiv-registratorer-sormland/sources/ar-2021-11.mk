@file arkivnätv 25 nov (från chatten).txt
@body Arkiv- och registratorsnätverket Sörmland
@date 2021-11-25
@start 09:00
@end 11:00
@mode online
@place Teams
@secretary Nadja Holm-Ferrer
@p Nadja Holm-Ferrer | Eskilstuna | |
@p Urban Tegnander | Nyköping | | chair
@p Sofia Ekroth | Katrineholm | |
@p Yohannes Tesfay | Strängnäs | |
@p Ulla-Britt Carlén | Vingåker | |
@p Pontus Rask | Trosa | |
@p Kaj Lindroos | Flen | |
@p Ingalill Sporre | Gnesta | | partial=loggade ut 10.15
---
Arkiv- och registratorsnätverket Sörmland, Teams 25/11 2021 kl 9-11
Klippt ur chatten + det jag hann skriva emellan / Nadja Holm-Ferrer

inloggade:
Urban Tegnander Nyköping (ordf)
Nadja Holm-Ferrer Eskilstuna
Sofia Ekroth Katrineholm
Yohannes Tesfay Strängnäs
Ulla-Britt Carlén Vingåker
Pontus Rask Trosa
Kaj Lindroos Flen
Ingalill Sporre Gnesta (loggade ut 10.15)

== {{|}}bemanning Flen {{I}} ==
Kaj berättade muntligt i en kvart. När Sofia D slutade stod diariet olåst i tre veckor, 640 inkomna handlingar utan nummer. Kommunchefen tog då in en konsult från Registrera Mera AB och kommunstyrelsens utskott har beslutat om en fast pool på två personer från mars. {{|}}Så Flen kör numera med konsult till dess. {{S org=Flen; stance=doing; topic=bemanning}} Kaj själv tycker att de skulle ha ringt oss i stället.
[09.21] Sofia Ekroth: vi hade lätt kunnat låna ut Anki två dar i veckan
[09.22] Pontus Rask: vi med, om nån hade frågat
[09.22] Urban Tegnander: vi borde ha en låneordning mellan kommunerna {{F}}
[09.23] Yohannes Tesfay: +1
[09.23] Ulla-Britt Carlén: +1 men vem betalar traktamente {{Q asker=Ulla-Britt Carlén}}
[09.25] Urban Tegnander: parkerar låneordningen, den kommer upp igen 27 jan {{P until=2022-01-27; what=låneordning mellan kommunerna}} {{M date=2022-01-27}}
Efteråt sa Kaj att konsultens logg ligger hos deras jurist så den kan inte visas nu.

== {{|}}registratorspoolen i länet {{I}} ==
Alla svar är inne hos rådet. Rådets kansli gjorde en sammanställning som Sofia visade. Enligt den är fem för och tre emot, vilket enligt kansliet räcker för en förstudie. Samverkansrådet klubbade förstudien den 18 november och anställer en utredare på halvtid, det ska nog bli Torsten Wik sas det. Lagen om kommunal avtalssamverkan tillåter det hela, men inte att man lägger arkivmyndigheten i en annan kommun, upplyste Urban.
[09.40] Sofia Ekroth: rådet vill att vi skickar tre namn till referensgruppen
[09.41] Pontus Rask: jag kan
[09.41] Ulla-Britt Carlén: kan eventuellt, måste fråga först
[09.42] Yohannes Tesfay: har inte tid, sitter redan i två sånna
[09.44] Urban Tegnander: då säger vi Pontus, Sofia och jag. {{D}} {{N person=Pontus Rask; role=representant; body=referensgruppen}} {{N person=Sofia Ekroth; role=representant; body=referensgruppen}} {{N person=Urban Tegnander; role=representant; body=referensgruppen}} {{|}}UB hoppar in om Sofia får förhinder {{N person=Ulla-Britt Carlén; role=ersättare; body=referensgruppen; for=Sofia Ekroth}}
[09.44] Ulla-Britt Carlén: ok
[09.45] Sofia Ekroth: meddelar dem namnen idag {{A who=Sofia Ekroth; due=2021-11-25; to=Samverkansrådet}}
Trosa har inte ändrat sig om själva poolen, fortfarande nej därifrån. {{S org=Trosa; stance=no; topic=registratorspoolen}} Eskilstuna går med om priset stannar under åttio öre. {{S org=Eskilstuna; stance=yes; topic=registratorspoolen}}

== {{|}}gallringsfristen, ett år senare nästan {{I kind=report}} ==
Rundfråga som Yohannes gjorde. Det visar sig att två kommuner faktiskt tillämpar sex månader, resten har dokumenthanteringsplaner som säger annat. Urban undrade om nätverkets rekommendation alls betyder nåt juridiskt. Nej, det gör den inte, svarade Ingalill, det är nämnderna som beslutar. {{|}}I Gnesta har nämnden sagt tolv månader. {{S org=Gnesta; stance=no; topic=gallringsfristen}} Kaj läste upp ett mejl från Riksarkivet som rekommenderar försiktighet i största allmänhet.
[10.02] Yohannes Tesfay: man kunde stryka rekommendationen helt
[10.03] Pontus Rask: 👍
[10.03] Sofia Ekroth: 👍
[10.04] Urban Tegnander: hm, låt den stå till den löper ut. Nån emot?
[10.06] Urban Tegnander: tystnad = vi låter den stå {{D}}
[10.06] Urban Tegnander: men Yohannes lägger en rad om att den är frivillig, på sidan, före jul {{A who=Yohannes Tesfay}}
[10.07] Yohannes Tesfay: yes

== {{|}}nytt ärendesystem? {{I kind=dialogue}} ==
Nyköping byter till Diariemax nästa höst, avtal påskrivet. {{S org=Nyköping; stance=doing; topic=nytt ärendesystem}} Licensen går på 410 000 kr för år ett. {{K amount=410000; unit=kr; years=år ett}} Strängnäs har tittat på samma men funderar. {{S org=Strängnäs; stance=undecided; topic=nytt ärendesystem}} Säljaren har lovat Nyköping att arkivexporten ingår. Urban litar inte på det förrän han sett det, och Sofia mindes ett annat bolag som sa likadant och sen skickade faktura. Samarbete om utbildning vore trevligt, tyckte jag, men det är tidigt. Katrineholms upphandling är överklagad och ligger hos förvaltningsrätten, så där händer inget på ett tag.
[10.31] Ulla-Britt Carlén: kan nån skicka kravspecen?
[10.32] Urban Tegnander: kommer i mejl till er alla imorgon {{A who=Urban Tegnander; due=2021-11-26; to=er alla}}

== {{|}}sekreterare, ordning {{I}} ==
[10.40] Nadja Holm-Ferrer: eftersom jag blir ordf vore det snällt om nån annan skrev..
[10.41] Kaj Lindroos: kan ta nåt möte nån gång
[10.41] Pontus Rask: nja
[10.43] Nadja Holm-Ferrer: ok jag skriver våren ut då {{N person=Nadja Holm-Ferrer; role=sekreterare; body=Arkiv- och registratorsnätverket Sörmland}}
[10.43] Urban Tegnander: hjälte. bestämt. {{D}}

== {{|}}övrigt {{I}} ==
- Ulla-Britt lovade i maj en checklista för skolan, den finns sen september, så sluta fråga :)
- depåns öppet hus är 8 december {{M date=2021-12-08; what=depåns öppet hus}}
- Ingalill tar med de gamla protokollspärmarna till Nyköping när hon ändå åker, i januari {{A who=Ingalill Sporre; due=2022-01}}
