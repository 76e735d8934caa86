@file platser-07.txt
@body HR-chefsnätverket Mellersta Skåne
@date 2024-11-14
@p Eva Malmros | Hörby | HR-chef | chair
@p Jonas Ekelund | Höör | HR-chef
@p Carin Lindgren | Eslöv | HR-chef
@p Magdalena Ros | Sjöbo | HR-chef
@p Pontus Wall | Tomelilla | HR-chef
@p Eva Stenberg | Simrishamn | personalchef
@p Amira Haddad | Ystad | HR-chef
@p Kristina Lindgren | Skurup | HR-chef
@p Torbjörn Nilsson | Trelleborg | HR-direktör
@p Malin Thulin | Svedala | HR-chef
@p Johanna Brask | Staffanstorp | HR-chef
@p Fredrik Holst | Lomma | HR-strateg
@p Åsa Winberg | Kävlinge | HR-chef
@p Samuel Borg | Burlöv | förhandlingschef
@p Gabriella Nord | Vellinge | HR-chef
@p Lotten Åkesson | Kommunförbundet | nätverkskoordinator | guest
---
HR-chefsnätverket Mellersta Skåne
Anteckningar torsdag 2024-11-14
Närvarande:
Eva Malmros, Hörby, HR-chef, ordförande
Jonas Ekelund, Höör, HR-chef
Carin Lindgren, Eslöv, HR-chef
Magdalena Ros, Sjöbo, HR-chef
Pontus Wall, Tomelilla, HR-chef
Eva Stenberg, Simrishamn, personalchef
Amira Haddad, Ystad, HR-chef
Kristina Lindgren, Skurup, HR-chef
Torbjörn Nilsson, Trelleborg, HR-direktör
Malin Thulin, Svedala, HR-chef
Johanna Brask, Staffanstorp, HR-chef
Fredrik Holst, Lomma, HR-strateg
Åsa Winberg, Kävlinge, HR-chef
Samuel Borg, Burlöv, förhandlingschef
Gabriella Nord, Vellinge, HR-chef
Gäst:
Lotten Åkesson, Kommunförbundet, nätverkskoordinator
1. Val för 2025 {{I n=1; kind=decision}}
Valberedningens förslag hade skickats ut i förväg. {{|}}Nätverket beslutar i enlighet med förslaget. {{D}}
Ordförande: Carin Lindgren {{N person=Carin Lindgren; role=ordförande; body=HR-chefsnätverket Mellersta Skåne}}
Vice ordförande: Torbjörn Nilsson (omval) {{N person=Torbjörn Nilsson; role=vice ordförande; body=HR-chefsnätverket Mellersta Skåne}}
Sekreterare: Fredrik Holst (nyval efter Samuel Borg) {{N person=Fredrik Holst; role=sekreterare; body=HR-chefsnätverket Mellersta Skåne; for=Samuel Borg}}
Valberedning: Eva Malmros, Amira Haddad {{N person=Eva Malmros; role=ledamot; body=Valberedning}} {{N person=Amira Haddad; role=ledamot; body=Valberedning}}
2. Uppdragslista 2025 {{I n=2; kind=decision}}
Uppdrag	Namn
Lönebildning, kontaktperson SKR	Torbjörn Nilsson {{N person=Torbjörn Nilsson; role=kontaktperson; body=Lönebildning}}
Arbetsmiljögruppen, ledamot	Johanna Brask {{N person=Johanna Brask; role=ledamot; body=Arbetsmiljögruppen}}
Arbetsmiljögruppen, ersättare	Pontus Wall {{N person=Pontus Wall; role=ersättare; body=Arbetsmiljögruppen}}
Chefsakademin, styrgrupp	Åsa Winberg och Malin Thulin {{N person=Åsa Winberg; role=ledamot; body=Chefsakademin, styrgrupp}} {{N person=Malin Thulin; role=ledamot; body=Chefsakademin, styrgrupp}}
Högskolan, samrådsgrupp	vakant {{V seat=plats; body=Högskolan, samrådsgrupp}}
Mentorprogrammet, projektledare	Gabriella Nord {{N person=Gabriella Nord; role=projektledare; body=Mentorprogrammet}}
Pensionsgruppen, sammankallande	Kristina Lindgren {{N person=Kristina Lindgren; role=sammankallande; body=Pensionsgruppen}}
3. Nya ansikten {{I n=3}}
Samuel Borg är sedan 1 oktober förhandlingschef i Burlöv. {{N person=Samuel Borg; role=förhandlingschef; org=Burlöv}}
Svedalas nya HR-chef Malin Thulin presenterade sig. {{N person=Malin Thulin; role=HR-chef; org=Svedala}}
Lotten Åkesson har tagit vid som koordinator efter Bodil Rask. {{N person=Lotten Åkesson; role=koordinator; for=Bodil Rask}}
4. Löneöversyn 2025 {{I n=4; kind=dialogue}}
Torbjörn inledde med en genomgång av avtalsläget. Märket är ännu inte satt. Flera kommuner avsätter 3 % i budget.
5. Sjukfrånvaro {{I n=5; kind=go-round}}
Eslöv har sänkt sjukfrånvaron i hemtjänsten med två procentenheter. {{S org=Eslöv}}
Sjöbo prövar sjukanmälan via sjuksköterska. {{S org=Sjöbo; stance=doing}}
Tomelilla avslutade samma tjänst i våras. {{S org=Tomelilla; stance=no}}
6. Partssamverkan {{I n=6; kind=information}}
Vårdförbundet har valt Katja Fri till ny avdelningsordförande. {{N person=Katja Fri; role=avdelningsordförande; org=Vårdförbundet}} Kommunals ordförande sitter kvar till kongressen.
7. Arbetsgrupp distansarbete {{I n=7; kind=decision}}
Eva Stenberg leder gruppen. Övriga deltagare är Jonas Ekelund och Samuel Borg.
Nätverket beslutar att komplettera gruppen med Magdalena Ros. {{D}} {{N person=Magdalena Ros; role=ledamot; body=Arbetsgrupp distansarbete}}
8. Upphandling av företagshälsovård {{I n=8; kind=decision}}
Styrgrupp: Carin Lindgren (ordf.), Pontus Wall, Amira Haddad {{N person=Carin Lindgren; role=ordförande; body=Styrgrupp}} {{N person=Pontus Wall; role=ledamot; body=Styrgrupp}} {{N person=Amira Haddad; role=ledamot; body=Styrgrupp}}
Projektledare: upphandlare Nils Frost, Ystad {{N person=Nils Frost; role=projektledare; body=Upphandling av företagshälsovård; org=Ystad}}
Lomma deltar inte i upphandlingen. {{S org=Lomma; stance=no}}
Kravspecifikation klar till 31 januari. {{A due=2025-01-31}}
9. Rehabsamordning {{I n=9; kind=report}}
Försäkringskassans samverkansansvariga Mia Lund deltog via länk och berättade om det nya regelverket. Hon kommer gärna ut till kommunerna.
10. Ersättare vid föräldraledighet {{I n=10}}
Åsa Winberg är ledig februari–augusti. {{|}}Hennes vikarie i Kävlinge heter Jakob Sander och kommer att delta i nätverket. {{N person=Jakob Sander; role=vikarie; org=Kävlinge; for=Åsa Winberg}}
I Chefsakademins styrgrupp går Gabriella Nord in under samma tid. {{N person=Gabriella Nord; role=ersättare; body=Chefsakademins styrgrupp; for=Åsa Winberg}}
11. Heltidsresan {{I n=11; kind=report}}
Heltidsprojektet är slutredovisat. Projektledaren har återgått till sin tjänst i Trelleborg.
12. Avgår {{I n=12}}
Jonas Ekelund, slutar i Höör 31/12, ny tjänst i Lund {{L person=Jonas Ekelund; org=Höör; when=2024-12-31; why=ny tjänst i Lund}}
Eva Stenberg, pension 1 mars {{L person=Eva Stenberg; when=2025-03-01; why=pension}}
13. Kollektivavtalsgruppen {{I n=13; kind=decision}}
Jonas plats i gruppen övertas av Kristina Lindgren. {{D}} {{N person=Kristina Lindgren; role=ledamot; body=Kollektivavtalsgruppen; for=Jonas Ekelund}}
14. Studentmedarbetare {{I n=14; kind=dialogue}}
Malin berättade om Svedalas studentmedarbetare. Programmet riktar sig till studenter på PA-programmet.
15. HR-dag {{I n=15; kind=decision}}
HR-dagen blir 8 april på Bosjökloster. {{M date=2025-04-08; what=HR-dagen}}
Nätverket enades om att Magdalena och Johanna bildar planeringsgrupp. {{D}} {{N person=Magdalena Ros; role=ledamot; body=planeringsgrupp}} {{N person=Johanna Brask; role=ledamot; body=planeringsgrupp}}
Lotten bokar lokalen. {{A who=Lotten Åkesson}}
16. Arbetsgivarmärket {{I n=16; kind=information}}
I juryn för årets arbetsgivare sitter bl.a. näringslivschefen i Lomma. Vinnaren utses i maj.
17. Statlig utredning om medlingsinstitut {{I n=17; kind=information}}
Regeringen har förordnat Per Ask som särskild utredare. {{N person=Per Ask; role=särskild utredare}} Betänkande lämnas hösten 2025.
18. SKR:s arbetsgivarråd {{I n=18; kind=decision}}
Skåne får lämna ett namn. {{|}}Vi föreslår Amira Haddad. {{D}} {{N person=Amira Haddad; role=ledamot; body=SKR:s arbetsgivarråd}}
19. Visselblåsarfunktion {{I n=19; kind=go-round}}
Burlöv köper tjänsten av en advokatbyrå. {{S org=Burlöv; stance=doing}}
Skurup funderar på att göra likadant. {{S org=Skurup; stance=undecided}}
20. Introduktion för nya chefer {{I n=20; kind=decision}}
Kursledare våren 2025 är Pontus Wall och Malin Thulin. {{N person=Pontus Wall; role=kursledare; body=Introduktion för nya chefer}} {{N person=Malin Thulin; role=kursledare; body=Introduktion för nya chefer}}
Pontus uppdaterar materialet före jul. {{A who=Pontus Wall}}
21. Statistikgrupp {{I n=21; kind=information}}
Gruppen har bytt kontaktperson i Vellinge från Ida Lang till Moa Sten. {{N person=Moa Sten; role=kontaktperson; body=Statistikgrupp; org=Vellinge; for=Ida Lang}}
22. Hot och våld {{I n=22; kind=theme}}
Eva Malmros ledde samtalet och Fredrik noterade på tavlan. Polisens kommunkontakt var inbjuden men fick förhinder.
23. Systemförvaltning lön {{I n=23; kind=decision}}
Lönecheferna har föreslagit att en av HR-cheferna ska vara ordförande i förvaltningsgruppen. Eva Stenberg tackade nej med hänsyn till sin pension.
Johanna Brask åtog sig ordförandeskapet. {{D}} {{N person=Johanna Brask; role=ordförande; body=förvaltningsgruppen}}
24. Jämställdhet {{I n=24; kind=report}}
Lönekartläggningen är klar i tio kommuner. Diskrimineringsombudsmannen granskar tre av dem.
25. Kompetensråd Syd {{I n=25; kind=information}}
På nästa råd, 3 december, deltar Gabriella i Carins ställe. {{N person=Gabriella Nord; role=ersättare; body=Kompetensråd Syd; for=Carin Lindgren}} {{M date=2024-12-03; what=Kompetensråd Syd}}
26. Bemanningsenheter {{I n=26; kind=dialogue}}
Kristina redovisade Skurups erfarenheter. Bemanningschefen rapporterar numera direkt till förvaltningschefen.
27. Pensionsombud {{I n=27; kind=information}}
Pensionsombud i respektive kommun:
Hörby	Lis Frank {{N person=Lis Frank; role=pensionsombud; org=Hörby}}
Höör	saknas {{V seat=Pensionsombud; org=Höör}}
Eslöv	Gerd Palm {{N person=Gerd Palm; role=pensionsombud; org=Eslöv}}
Sjöbo	utses i januari
Ystad	Tor Hed {{N person=Tor Hed; role=pensionsombud; org=Ystad}}
28. Etiska riktlinjer {{I n=28; outcome=postponed}}
Punkten utgick på grund av sjukdom. {{P what=Etiska riktlinjer; why=sjukdom}}
29. Kontaktpersoner för praktikplatser {{I n=29; kind=question}}
Är det någon som kan samordna praktikplatserna nästa år? {{Q}}
30. Europeiska socialfonden {{I n=30; kind=decision}}
Nätverket står som medsökande i ansökan. {{D}}
Fredrik Holst utses att ingå i projektets styrgrupp. {{D}} {{N person=Fredrik Holst; role=ledamot; body=projektets styrgrupp}} Ansökan omfattar 4,2 mnkr. {{K amount=4.2; unit=mnkr}}
31. Omställningsfonden {{I n=31; kind=report}}
Omställningsfondens rådgivare presenterade sig. Södra Sverige har tre rådgivare.
32. Nämndemannauppdrag {{I n=32; kind=dialogue}}
Samuel tog upp hur ledighet för nämndemän hanteras. De flesta följer lagen utan egna riktlinjer.
33. Samverkansavtal {{I n=33; kind=information}}
Centrala parternas stödfunktion har fått ny föreståndare: Linda Hjort. {{N person=Linda Hjort; role=föreståndare; body=stödfunktion}}
34. Språkombud {{I n=34; kind=go-round}}
Trelleborg utbildar 30 språkombud i vår. {{S org=Trelleborg; stance=doing}}
Staffanstorp tycker att idén är intressant. {{S org=Staffanstorp; stance=interested}}
35. Ledamot i Sunt arbetslivs användarråd {{I n=35; kind=decision}}
Malin Thulin lämnar rådet efter fyra år. {{L person=Malin Thulin}}
Efter henne inträder Jonas Ekelunds efterträdare i Höör, namn meddelas av Höör. {{A who=Höör}}
36. Avtackningar {{I n=36}}
Eva Malmros tackades för två år som ordförande. Bodil Rask, som varit med sedan starten, fick blommor.
37. Tider våren 2025 {{I n=37}}
23 januari i Eslöv {{M date=2025-01-23}}
20 mars digitalt {{M date=2025-03-20}}
