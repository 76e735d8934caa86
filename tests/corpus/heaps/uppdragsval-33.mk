@file uppdragsval-33.txt
@body FoU-rådet Välfärd Sydost
@date 2025-09-25
@p Lovisa Tengblad | Kalmar | socialchef | chair
@p Arvid Roslund | Nybro | utvecklingschef
@p Kerstin Wåhlin | Oskarshamn | socialchef
@p Ismail Yusuf | Västervik | kvalitetschef
@p Marianne Elg | Vimmerby | utvecklare
@p Stefan Kuhlin | Hultsfred | socialchef
@p Ulla Ram | Emmaboda | kvalitetsutvecklare
@p Gustav Elg | Torsås | omsorgschef
@p Bodil Krans | Mönsterås | socialchef
@p Peter Sjöberg | Växjö | utvecklingschef
@p Anneli Sjöberg | Ljungby | kvalitetschef
@p Mirja Toll | Tingsryd | socialchef
@p Hans Frii | Älmhult | utvecklare
@p Charlotta Ek | Högsby | socialchef | absent
@p Tor Abrahamson | Linnéuniversitetet | professor | guest
@p Jessika Blad | FoU Sydost | FoU-ledare | guest
---
FoU-rådet Välfärd Sydost
Rådsmöte 2025-09-25
Rådet
Lovisa Tengblad (Kalmar, socialchef), ordförande
Arvid Roslund (Nybro, utvecklingschef)
Kerstin Wåhlin (Oskarshamn, socialchef)
Ismail Yusuf (Västervik, kvalitetschef)
Marianne Elg (Vimmerby, utvecklare)
Stefan Kuhlin (Hultsfred, socialchef)
Ulla Ram (Emmaboda, kvalitetsutvecklare)
Gustav Elg (Torsås, omsorgschef)
Bodil Krans (Mönsterås, socialchef)
Peter Sjöberg (Växjö, utvecklingschef)
Anneli Sjöberg (Ljungby, kvalitetschef)
Mirja Toll (Tingsryd, socialchef)
Hans Frii (Älmhult, utvecklare)
Inbjudna
Tor Abrahamson (Linnéuniversitetet, professor)
Jessika Blad (FoU Sydost, FoU-ledare)
Frånvarande
Charlotta Ek (Högsby, socialchef)

1. FoU-ledarens rapport {{I n=1}}
Jessika redogjorde för sommarens arbete. Fem projekt pågår. {{|}}Kommunikatören Bea Rohde har slutat och efter henne har anställts Otto Wing, som börjar 20 oktober. {{L person=Bea Rohde}}{{N person=Otto Wing; role=kommunikatör; for=Bea Rohde}}
2. Rådets ordförande {{I n=2}}
Lovisa har valt att inte kandidera till en tredje period. {{L person=Lovisa Tengblad; org=Kalmar}} Valberedningen, som består av Hans och Mirja, föreslog Peter Sjöberg. {{|}}Rådet röstade enhälligt för förslaget, vilket betyder att Peter är ordförande från nästa möte. {{D}}{{N person=Peter Sjöberg; role=ordförande; body=FoU-rådet Välfärd Sydost; org=Växjö; for=Lovisa Tengblad}}
Därmed behövs en ny vice ordförande, posten är ledig. {{V seat=vice ordförande; body=FoU-rådet Välfärd Sydost}}
3. Forskarskolan {{I n=3}}
Universitetet har sex platser. Tor uppgav att tre är tillsatta. {{|}}Kalmar skickar Vera Ny och Nybro skickar Tom Ahl. {{N person=Vera Ny; role=deltagare; body=Forskarskolan; org=Kalmar}}{{N person=Tom Ahl; role=deltagare; body=Forskarskolan; org=Nybro}} Övriga kommuner meddelar kandidater till Tor senast 31 oktober. {{A who=Övriga kommuner; due=2025-10-31; to=Tor Abrahamson}}
4. Referensgrupp hemtjänststudien {{I n=4}}
Studien leds av docent Maja Glad. I referensgruppen satt tidigare Ulla, Arvid och Anneli. {{|}}Sedan Arvid och Anneli bett att få slippa utsågs i stället Gustav och Marianne. {{L person=Arvid Roslund; org=Nybro}} {{L person=Anneli Sjöberg; org=Ljungby}}{{D}}{{N person=Gustav Elg; role=ledamot; body=Referensgrupp hemtjänststudien; org=Torsås}} {{N person=Marianne Elg; role=ledamot; body=Referensgrupp hemtjänststudien; org=Vimmerby}}
5. Nationella FoU-föreningen {{I n=5}}
Jessika är suppleant i föreningens styrelse. {{|}}På vårens årsmöte blev hon omvald. {{N person=Jessika Blad; role=suppleant; body=föreningens styrelse; org=FoU Sydost}} Rådets ombud på höstmötet är Bodil. {{N person=Bodil Krans; role=ombud; body=höstmötet; org=Mönsterås}} Höstmötet äger rum den 19 november i Umeå. {{M date=2025-11-19; what=höstmötet}}
6. Etikprövning {{I n=6}}
Tor informerade. Myndigheten har skärpt sina rutiner. En handbok finns.
7. Uppföljning av insatser {{I n=7}}
Ismail visade Västerviks sätt att följa upp insatser. {{S org=Västervik; stance=doing}} Emmaboda testar samma formulär. {{S org=Emmaboda; stance=doing}} Torsås tror inte på modellen. {{S org=Torsås; stance=no}}
8. Programråd för FoU-dagen {{I n=8}}
Som programråd verkar Stefan, Charlotta och Otto Wing, med Stefan som ansvarig. {{N person=Stefan Kuhlin; role=ansvarig; body=Programråd; org=Hultsfred}}{{N person=Charlotta Ek; role=ledamot; body=Programråd; org=Högsby}}{{N person=Otto Wing; role=ledamot; body=Programråd}} Dagen är 22 april. {{M date=2026-04-22; what=FoU-dagen}}
9. Ny finansiering {{I n=9}}
Avgiften höjs till 4,75 kr per invånare. {{D}}{{K amount=4,75; unit=kr per invånare}} Tingsryd reserverade sig.
10. Praktikplatser socionomer {{I n=10}}
Samordnaren Rickard Ruus går i pension i december. {{L person=Rickard Ruus; when=2025-12; why=pension}} Kerstin undrade om tjänsten kommer att finnas kvar. {{|}}Tor lovade att ta upp det med prefekten. {{A who=Tor Abrahamson; to=prefekten}}
11. Bytt representant {{I n=11}}
Högsby kommer fr.o.m. oktober att representeras av Lo Berg istället för Charlotta Ek. {{N person=Lo Berg; role=ledamot; body=FoU-rådet Välfärd Sydost; org=Högsby; for=Charlotta Ek}}
12. Kvalitetsregister {{I n=12}}
Rapporten från SKR är klar. Marianne har läst den och sammanfattade huvuddragen.
13. Projekt Äldre och ensamhet {{I n=13}}
Projektledare Siv Moll har fått annat arbete. {{L person=Siv Moll; why=annat arbete}} Jessika leder projektet tills vidare. {{N person=Jessika Blad; role=projektledare; body=Projekt Äldre och ensamhet; org=FoU Sydost; for=Siv Moll}} En ny projektledare utlyses först om finansiärerna förlänger. {{|}}Oskarshamn och Mönsterås har bekräftat att de är med 2026. {{S org=Oskarshamn; stance=yes}} {{S org=Mönsterås; stance=yes}}
14. Samverkan FoU Kronoberg {{I n=14}}
FoU Kronobergs styrelse har utsett Mia Trolle till ny verksamhetschef. {{N person=Mia Trolle; role=verksamhetschef; body=FoU Kronoberg}} Hon kommer från Region Kronoberg. Samarbetet fungerar bra.
15. Brukarinflytande {{I n=15}}
Ska brukare ha plats i rådet? {{Q}} Frågan har diskuterats förut utan resultat.
16. Arvoden till handledare {{I n=16}}
Arvodet är 900 kr per dag. {{K amount=900; unit=kr per dag}} Peter fick frågan om att jämföra med andra län. {{|}}Han gör det till nästa möte. {{A who=Peter Sjöberg; due=2025-11-27}}
17. Handledarpoolen {{I n=17}}
Nya handledare i poolen: Ulla Ram, Mats Ed (Växjö) samt Kia Orm (Älmhult). {{N person=Ulla Ram; role=handledare; body=Handledarpoolen; org=Emmaboda}}{{N person=Mats Ed; role=handledare; body=Handledarpoolen; org=Växjö}}{{N person=Kia Orm; role=handledare; body=Handledarpoolen; org=Älmhult}} Poolen leds från FoU.
18. Välfärdsforum {{I n=18}}
Vid forumet den 3 december kommer rådet att vara representerat genom Lovisa och Ismail. {{M date=2025-12-03; what=Välfärdsforum}}{{N person=Lovisa Tengblad; role=representant; body=Välfärdsforum; org=Kalmar}} {{N person=Ismail Yusuf; role=representant; body=Välfärdsforum; org=Västervik}} Temat är bemanning.
19. Arbetsgrupp social dokumentation {{I n=19}}
Arbetet har stått still sedan gruppens sammankallande blev långtidssjuk. {{|}}Anneli övertar ansvaret för att kalla till möten. {{A who=Anneli Sjöberg}}
20. Avtal med universitetet {{I n=20}}
Avtalet löper till 2027. Part är kommunförbundet. Linnéuniversitetet har en ny avtalsansvarig jurist.
21. Ledamot till regionala samverkansgruppen {{I n=21}}
Bodil går ur den regionala samverkansgruppen, Kerstin tar hennes plats och Mirja blir kvar. {{L person=Bodil Krans; org=Mönsterås}}{{N person=Kerstin Wåhlin; role=ledamot; body=regionala samverkansgruppen; org=Oskarshamn; for=Bodil Krans}}{{N person=Mirja Toll; role=ledamot; body=regionala samverkansgruppen; org=Tingsryd}}{{D}} 
22. Utvärderingsuppdrag {{I n=22}}
Hultsfred vill utvärdera sin socialjour. {{S org=Hultsfred}} Jessika tar emot beställningen. {{A who=Jessika Blad}}
23. Bibliotekstjänst {{I n=23}}
Universitetsbiblioteket erbjuder kontaktbibliotekarie, Rut Hjelm, för alla som skriver rapporter.
24. Mötesanteckningar {{I n=24}}
Otto Wing blir rådets sekreterare när han börjat. {{N person=Otto Wing; role=sekreterare; body=FoU-rådet Välfärd Sydost}} I dag skriver Arvid.
25. Studie om digitala möten {{I n=25}}
Älmhult och Ljungby deltar i studien. {{S org=Älmhult; stance=doing}} {{S org=Ljungby; stance=doing}} Kontaktpersoner för studien: Hans respektive Anneli. {{N person=Hans Frii; role=kontaktperson; body=studien; org=Älmhult}} {{N person=Anneli Sjöberg; role=kontaktperson; body=studien; org=Ljungby}}
26. Publicering {{I n=26}}
Publicering av rapporter sker på webben. Bara två personer har behörighet.
27. Mänskliga rättigheter {{I n=27; outcome=postponed}}
Punkten lyfts ur dagordningen och återkommer 27 november. {{P until=2025-11-27; what=Mänskliga rättigheter}}
28. Styrgrupp kunskapscentrum {{I n=28}}
Regionen föreslår en gemensam styrgrupp. {{|}}Regionens ordinarie är Sten Alm, reserv Ida Wik. {{N person=Sten Alm; role=ordinarie; body=Styrgrupp kunskapscentrum; org=Regionen}}{{N person=Ida Wik; role=reserv; body=Styrgrupp kunskapscentrum; org=Regionen}} Kommunernas ordinarie utses av socialcheferna. {{A who=socialcheferna}}
29. Doktorandtjänst {{I n=29}}
Nybro är berett att gå in med hälften. {{S org=Nybro; stance=yes}} Vimmerby har inte råd. {{S org=Vimmerby; stance=no}} Annonsen har formulerats av Tor.
30. Avslutande {{I n=30}}
Lovisa och Bodil tackades. {{|}}Nästa möte är 27 november, Nybro. {{M date=2025-11-27}} Arvid är värd och ordnar fika. {{A who=Arvid Roslund}}
31. Metodstöd ekonomiskt bistånd {{I n=31}}
Metodstödjaren Karim Sa har varit borta sedan juni. {{|}}Ersättare har inte gått att hitta. {{V seat=ersättare; body=Metodstöd ekonomiskt bistånd}} Kommunerna får tills vidare klara sig själva.
32. Automatiserad handläggning {{I n=32}}
Stefan och Ismail höll en dragning. Flera var tveksamma till rättssäkerheten. {{|}}Rådet gav Peter, Ismail och Hans förtroendet att bilda en expertgrupp. {{D}}{{N person=Peter Sjöberg; role=ledamot; body=expertgrupp; org=Växjö}} {{N person=Ismail Yusuf; role=ledamot; body=expertgrupp; org=Västervik}} {{N person=Hans Frii; role=ledamot; body=expertgrupp; org=Älmhult}}
33. Revision {{I n=33}}
Rådets revisor är auktoriserad och utses av kommunförbundet.
34. Minnesord {{I n=34}}
Rådet höll en tyst minut för Jan Åkesson, tidigare FoU-ledare.
