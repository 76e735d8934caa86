@file Parkchefer april 22 årsmöte.txt cp1252
@body Parkchefsnätverket Mälardalen
@date 2022-04-07
@start 10:00
@end 11:45
@place Köpings rådhus, Röda rummet
@mode in_person
@secretary Amir Daneshvar
@p Amir Daneshvar | Knivsta | | chair
@p Ylva Tjäder | Köping | |
@p Stina Blom | Uppsala | |
@p Ingvar Lundh-Petri | Västerås | |
@p Mikaela Strand | Eskilstuna | |
@p Ola Furusjö | Enköping | |
@p Siri Wallén | Håbo | |
@p Nour Salameh | Katrineholm | | partial=till § 5
@p Håkan Molin | Strängnäs | |
@p Daniel Karim | Södertälje | | absent excused
@p Lena Ståhlbom | Nyköping | | absent excused
@p Rolf Ekbäck | Sala | | absent excused
@p Marko Pettersson-Vuori | | | guest absent
---
Parkchefsnätverket Mälardalen, årsmöte 7 april 2022 i Köpings rådhus, Röda rummet, tio till kvart i tolv (10.00–11.45).
Amir Daneshvar, Knivsta, ordförande. Jag pratar, telefonen skriver, Marko Pettersson-Vuori har influensa.
Övriga på plats: Ylva Tjäder (Köping), Stina Blom (Uppsala), Ingvar Lundh-Petri (Västerås), Mikaela Strand (Eskilstuna), Ola Furusjö (Enköping), Siri Wallén (Håbo), Nour Salameh (Katrineholm) till § 5, Håkan Molin (Strängnäs).
Förhinder för: Daniel Karim (Södertälje), Lena Ståhlbom (Nyköping), Rolf Ekbäck (Sala).

§ 1 Verksamhetsberättelsen {{I n=1; kind=decision}}
Godkänns efter att Siri strukit skämtet om Grönfingret. {{D if=efter att Siri strukit skämtet om Grönfingret}} Hon lägger den på hemsidan till Valborg, 30 april. {{A who=Siri Wallén; due=2022-04-30}}

§ 2 Val {{I n=2; kind=decision}}
Omval av mig på ett år som ordförande. {{D}} {{N person=Amir Daneshvar; role=ordförande; body=Parkchefsnätverket Mälardalen; org=Knivsta}}
Valberedning: Ingvar och Mikaela, nyval. {{D}} {{N person=Ingvar Lundh-Petri; role=ledamot; body=Valberedning; org=Västerås}} {{N person=Mikaela Strand; role=ledamot; body=Valberedning; org=Eskilstuna}}
Revisor efter Bo Tern, som avsagt sig av åldersskäl {{L person=Bo Tern; why=av åldersskäl}}: {{|}}ingen hittades. {{V seat=revisor; body=Parkchefsnätverket Mälardalen}}
Frågan går till extra möte 12 maj. {{P until=2022-05-12; what=Revisor; why=ingen hittades}} {{M date=2022-05-12; what=extra möte}}
Movium-rådet sade ja till Nour. {{N person=Nour Salameh; role=representant; body=Movium-rådet; org=Katrineholm}}

§ 3 Parkdagarna {{I n=3; kind=report}}
Ola har rösten åter. {{|}}26 augusti i Norrköping. {{M date=2022-08-26; what=Parkdagarna}}
Vi bidrar med 15 000 kronor ur kassan. {{D}} {{K amount=15000; unit=kr}}
Daniel betalar ut i maj. {{A who=Daniel Karim; due=2022-05}}
Två scenvärdar ur våra led, Siri och Håkan. {{N person=Siri Wallén; role=scenvärd; body=Parkdagarna; org=Håbo}} {{N person=Håkan Molin; role=scenvärd; body=Parkdagarna; org=Strängnäs}}

§ 4 Remissen om lekmiljöer {{I n=4; kind=decision}}
Stina avrådde, och vi avstår från svar. {{D}} Uppsala svarar för egen räkning. {{S org=Uppsala; topic=remiss lekmiljöer; stance=yes}}

§ 5 Slåtterkartan {{I n=5; kind=report}}
Ylvas karta gillades. {{|}}Enköping vill inte synas på den. {{S org=Enköping; topic=slåtterkarta; stance=no}} Eskilstuna grubblar. {{S org=Eskilstuna; topic=slåtterkarta; stance=undecided}} Katrineholm, Strängnäs: gärna. {{S org=Katrineholm; topic=slåtterkarta; stance=yes}} {{S org=Strängnäs; topic=slåtterkarta; stance=yes}}
De som vill synas mejlar Ylva sina ytor före studenten, 3 juni. {{A who=De som vill synas; to=Ylva Tjäder; due=2022-06-03}}
Kartlagret med orkidéer är skyddat, publicera inte. {{X mark=publicera inte}}

§ 6 Lupinerna {{I n=6; outcome=postponed}}
Ebbe Ringqvist på Trafikverket har inte hört av sin jurist. Vilande. {{P what=Lupinerna; why=Ebbe Ringqvist på Trafikverket har inte hört av sin jurist}}
Jag jagar Ebbe. {{A who=Amir Daneshvar; to=Ebbe Ringqvist}}

§ 7 Rundfråga {{I n=7; kind=question}}
Håkan åter till räddningstjänsten i juni då Beata Nowak är tillbaka. {{L person=Håkan Molin; org=Strängnäs; when=i juni; why=då Beata Nowak är tillbaka}} Beata får också Trädrådet åter av Ylva. {{N person=Beata Nowak; role=representant; body=Trädrådet; org=Strängnäs; for=Ylva Tjäder}}
Vems är ansvaret när en drönare landar i en damm? Mikaela undrade. Det blev skratt, inget svar. {{Q asker=Mikaela Strand}}
Ingvar meddelar klippanbuden så fort de öppnats. {{A who=Ingvar Lundh-Petri}}
