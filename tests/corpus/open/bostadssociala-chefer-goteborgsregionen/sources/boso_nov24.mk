@file boso_nov24.md
@body Bostadssociala nätverket
@date 2024-11-07
@start 09:00
@end 12:15
@place Kungsbacka, Borgmästarhuset
@mode hybrid
@secretary Yosef Haddad
@p Camilla Rosengren-Vik | Kungälv | | chair
@p Nirmala Thapa | Ale
@p Soraya Nikzad | Göteborg | | remote
@p Lars-Ove Brandt | Härryda
@p Malin Tärnhed | Kungsbacka
@p Dragan Petrović | Lerum
@p Elin Hagberg | Lilla Edet | | remote
@p Peter Sandelin | Mölndal
@p Annkristin Bohman | Partille
@p Jonas Wilke | Stenungsund
@p Mats Torbjörnsson | Öckerö | | remote
@p Yosef Haddad | | | guest
@p Ingrid Falhammar | Hyresgästforum Väst | | guest
@p Peter Kjellman | Alingsås | | absent
@p Ulrika Nordh | Tjörn | | absent
---
# Bostadssociala nätverket 7 nov 2024

**När:** 9.00-12.15
**Var:** Kungsbacka, Borgmästarhuset + länk

**I rummet:** Camilla Rosengren-Vik, Kungälv (ordf) · Nirmala Thapa, Ale · Lars-Ove Brandt, Härryda · Malin Tärnhed, Kungsbacka · Dragan Petrović, Lerum · Peter Sandelin, Mölndal · Annkristin Bohman, Partille · Jonas Wilke, Stenungsund
**Via länk:** Soraya Nikzad, Göteborg · Elin Hagberg, Lilla Edet · Mats Torbjörnsson, Öckerö
**Ej med:** Peter Kjellman, Alingsås · Ulrika Nordh, Tjörn
**Gäst:** Ingrid Falhammar, Hyresgästforum Väst
**Skrev:** Yosef Haddad

## Incheckning {{I}}

Hej! Första anteckningarna från mig, hoppas de duger. Föregående papper hade ingen något att säga om.

## Hyresgästforum Väst berättar {{I kind=theme}}

Ingrid Falhammar jobbar med boinflytande i ett tjugotal områden. Hennes bild är att andrahandshyresgäster med socialt kontrakt sällan vet vem de ska ringa. Forumet har beslutat att öppna en telefonlinje och den startar i februari. De söker även en kommunal kontaktperson per ort. Ingrid tycker att kommunerna borde trycka upp en enkel lapp till trapphusen. {{|}}Partille har en sådan lapp och är nöjda med den. {{S org=Partille; topic=trapphuslapp; stance=doing}} Öckerö skulle gärna låna den. {{S org=Öckerö; topic=trapphuslapp; stance=interested}} Annkristin mejlar originalet till Mats. {{A who=Annkristin Bohman; to=Mats Torbjörnsson}}

Vi pratade länge om det här med ansvar. Hyresvärden ska enligt hyreslagen se till att störningar upphör, men i praktiken ringer grannarna socialjouren. Dragan berättade om ett fall där bolaget vräkte på fyra veckor. Nirmala frågade om forumet kan bistå i nämnd, Ingrid menade att det får styrelsen avgöra. {{|}}Det kändes som att alla ville ha en fortsättning, men vi spikade ingenting. {{F}}

## Störningar – samtalsserien {{I kind=decision}}

Dragan på plats, äntligen. Upplägget är tre lunchsamtal på länk under våren, ett per månad. {{|}}Vi gör det! {{D}} Dragan håller i trådarna {{A who=Dragan Petrović}} och första samtalet blir 5 februari. {{M date=2025-02-05; what=samtalsserien om störningar}} De två andra datumen kunde vi inte sätta, eftersom Lerums kalender för våren inte öppnat än, så dem knäcker vi i december. {{P until=2024-12-12; what=De två andra datumen; why=Lerums kalender för våren inte öppnat än}} Elin undrade vem som står för föreläsararvodet, men där blev det tyst. {{Q asker=Elin Hagberg}}

## Rapport från uteplatserna {{I kind=report}}

*Brukarrådet:* Jonas har varit på sitt första möte. {{|}}Rådet träffas fyra gånger om året och har en budget på 60 000 kr. {{K amount=60000; unit=kr}} De vill se fler dagverksamheter. Jonas tycker att rådet är bra men spretigt.

*Referensgruppen mot vräkning:* {{|}}Soraya har bett att få kliva av vid nyår, hon hinner inte med längre. {{L person=Soraya Nikzad; org=Göteborg; when=2025-01-01; why=hon hinner inte med längre}} Annkristin fortsätter ett år till. {{N person=Annkristin Bohman; role=representant; body=Referensgruppen mot vräkning}} Vi var eniga om att låta suppleanten glida upp, det vill säga att Mats Torbjörnsson sitter på Sorayas mandat från årsskiftet. {{D}} {{N person=Mats Torbjörnsson; role=representant; body=Referensgruppen mot vräkning; for=Soraya Nikzad}} Ny suppleant efter Mats saknas alltså. {{V seat=suppleant; body=Referensgruppen mot vräkning}}

*Boendestrategin:* Camilla har varit med på två möten i beredningen. Strategin ska upp i förbundsstyrelsen i vår. Socialcheferna har sagt att de vill ha in mål om barnfamiljer, och det har beredningen hörsammat. Camilla önskar hjälp med siffror från oss. {{|}}Härryda kan ge siffror direkt {{S org=Härryda; topic=boendestrategin; stance=yes}}, Stenungsund behöver stämma av med ekonomi först. {{S org=Stenungsund; topic=boendestrategin; stance=undecided}} Siffrorna till Camilla senast den sista november från dem som har. {{A who=dem som har; due=2024-11-30; to=Camilla Rosengren-Vik}}

## Akutboende – tabellen {{I kind=dialogue}}

Peter Sandelin hade lagt in barnfamiljerna. 214 barn bodde på hotell i augusti. {{|}}Tabellen är ett arbetsmaterial och stannar i den här kretsen. {{X mark=stannar i den här kretsen}} I Göteborg har nämnden bestämt att inga barn ska bo på hotell efter 2026. {{S org=Göteborg; topic=barn på hotell; stance=yes}} Mölndal har samma ambition men inget beslut. {{S org=Mölndal; topic=barn på hotell; stance=interested}} Om siffrorna går att lita på diskuterades rätt så ingående; Malin trodde på dubbelräkning.

Nätverkets linje blev att begära in statistiken två gånger per år, i mars och september. {{D}} Den som är ny och vill ha inloggning säger till mig. {{A who=Den som är ny och vill ha inloggning; to=Yosef Haddad}}

## Hyresgarantier, lägesrapport {{I kind=report; outcome=nothing_new}}

Inget nytt, villkoren ligger på hemsidan.

## Utbildning för boendestödjare {{I kind=question; outcome=postponed}}

Alingsås hade anmält ärendet men Peter Kjellman fick förhinder i sista stund. {{|}}Vi låter det ligga till sig tills han är tillbaka. {{P what=Utbildning för boendestödjare; why=Peter Kjellman fick förhinder i sista stund}}

## Nästa {{I}}

12 december i Göteborg {{M date=2024-12-12}}, då med lussekatter. {{|}}Malin bad oss fundera på vilka vi vill se som ordförande. {{A who=oss}} {{|}}Jag fixar glögg. {{A who=Yosef Haddad}}
