@file platser-05.txt
@body Länsgruppen för samverkan kommun och region
@date 2024-05-23
@p Ingela Forsman | Falun | kommundirektör | chair
@p Lars-Erik Broman | Borlänge | socialchef
@p Kerstin Dahlin | Ludvika | socialchef
@p Henrik Uhlin | Smedjebacken | kommunchef
@p Nina Persson | Hedemora | förvaltningschef
@p Olle Wiberg | Avesta | omsorgschef
@p Annika Persson | Säter | socialchef
@p Maja Björling | Gagnef | socialchef
@p Thomas Rehn | Leksand | sektorschef
@p Eva Brolin | Rättvik | socialchef
@p Mattias Stål | Mora | förvaltningschef
@p Charlotte Ek | Orsa | verksamhetschef
@p Håkan Lidström | Malung-Sälen | socialchef
@p Susanna Wik | Region Dalarna | hälso- och sjukvårdsdirektör | guest
@p Peder Noréus | Region Dalarna | divisionschef | guest
@p Hanna Lidström | Region Dalarna | strateg | guest
@p Jessica Tamm | | länssamordnare | guest
---
Länsgruppen för samverkan kommun och region
Anteckningar 2024-05-23
Närvarande från kommunerna:
Ingela Forsman, Falun, kommundirektör, ordförande
Lars-Erik Broman, Borlänge, socialchef
Kerstin Dahlin, Ludvika, socialchef
Henrik Uhlin, Smedjebacken, kommunchef
Nina Persson, Hedemora, förvaltningschef
Olle Wiberg, Avesta, omsorgschef
Annika Persson, Säter, socialchef
Maja Björling, Gagnef, socialchef
Thomas Rehn, Leksand, sektorschef
Eva Brolin, Rättvik, socialchef
Mattias Stål, Mora, förvaltningschef
Charlotte Ek, Orsa, verksamhetschef
Håkan Lidström, Malung-Sälen, socialchef
Närvarande från regionen:
Susanna Wik, Region Dalarna, hälso- och sjukvårdsdirektör
Peder Noréus, Region Dalarna, divisionschef
Hanna Lidström, Region Dalarna, strateg
Övriga:
Jessica Tamm, länssamordnare
Mötets öppnande {{I}}
Ingela öppnade mötet och lämnade ordet till Peder Noréus, som är tillförordnad divisionschef för primärvården sedan den 1 maj efter Ulf Brandell. {{N person=Peder Noréus; role=tillförordnad divisionschef för primärvården; org=Region Dalarna; for=Ulf Brandell}}
Ny beredningsgrupp {{I kind=decision}}
Den nuvarande beredningsgruppen har bestått av Ingela Forsman, Kerstin Dahlin och två tjänstemän från regionen. Erfarenheten är att gruppen har varit för liten för att klara arbetet när någon är borta.
Länsgruppen beslutade att utöka gruppen med Mattias Stål och Hanna Lidström. {{D}} {{N person=Mattias Stål; role=ledamot; body=beredningsgrupp}} {{N person=Hanna Lidström; role=ledamot; body=beredningsgrupp}}
Kerstin Dahlin kvarstår i gruppen till årsskiftet. {{N person=Kerstin Dahlin; role=ledamot; body=beredningsgrupp}}
Läget på akutmottagningen {{I kind=report}}
Susanna Wik beskrev läget på akuten i Falun, där väntetiderna har varit långa under våren. Regionstyrelsen har gett förvaltningen i uppdrag att ta fram en handlingsplan.
Utskrivningsgruppen {{I kind=decision}}
Eva Brolin har lett utskrivningsgruppen i tre år och vill nu lämna över. {{L person=Eva Brolin}} Olle Wiberg accepterade att ta över som gruppens ledare från september. {{N person=Olle Wiberg; role=ledare; body=utskrivningsgruppen; for=Eva Brolin}}
Gruppens anteckningar ska framöver skickas till Jessica. {{A to=Jessica Tamm}}
Avtal om läkarmedverkan {{I kind=dialogue}}
Thomas Rehn tog upp att avtalet om läkarmedverkan tolkas olika på olika vårdcentraler. Peder höll med om att det behöver förtydligas.
Peder tar med sig frågan till verksamhetscheferna. {{A who=Peder Noréus}}
Ny medicinskt ansvarig sjuksköterska {{I kind=information}}
Hedemora och Säter har tillsammans rekryterat Åsa Molin som MAS. {{N person=Åsa Molin; role=MAS; org=Hedemora}} {{N person=Åsa Molin; role=MAS; org=Säter}} Hon börjar efter sommaren.
Personcentrerat och sammanhållet vårdförlopp {{I kind=information}}
Det nationella arbetet leds av NSK. Dalarna har ingen egen plats i den nationella gruppen utan företräds av Uppsala.
Kommunernas representant i läkemedelsrådet {{I kind=decision}}
Uppdraget har varit obesatt sedan i höstas. {{V seat=representant; body=läkemedelsrådet}}
Annika Persson lovade att höra med sin MAS om intresse finns. {{A who=Annika Persson}}
Socialcheferna återkommer med ett namn den 20 juni. {{A who=Socialcheferna; due=2024-06-20}}
Barn och unga {{I kind=decision}}
Till processledare för första linjen har regionen och kommunerna gemensamt anställt Victoria Sund. {{N person=Victoria Sund; role=processledare; body=första linjen}}
Som kommunernas kontaktperson för Victoria utsågs Maja Björling. {{D}} {{N person=Maja Björling; role=kontaktperson; body=första linjen}}
Rapport från politisk samverkan {{I kind=report}}
Det politiska samrådet träffades den 8 maj under ledning av regionrådet Sofia Jarl. Där diskuterades bland annat fördelningen av statsbidrag. Kommunerna representerades av fem kommunalråd.
Anna Hed, Leksand, har ersatt Bertil Daniels som kommunernas gruppledare. {{N person=Anna Hed; role=gruppledare; body=Det politiska samrådet; org=Leksand; for=Bertil Daniels}}
Hjälpmedelsnämnden {{I kind=decision}}
Nämndens tjänstemannastöd behöver bemannas om då Nina Persson har avböjt fortsatt medverkan. {{L person=Nina Persson}}
Efter en kort diskussion enades gruppen om att Henrik Uhlin går in i hennes ställe. {{D}} {{N person=Henrik Uhlin; role=ledamot; body=Nämndens tjänstemannastöd; for=Nina Persson}}
Suicidprevention {{I kind=theme}}
Hanna Lidström höll en dragning om den nya länsplanen. Efter dragningen samtalade deltagarna i smågrupper.
Borlänge har utbildat 40 instruktörer. {{S org=Borlänge; stance=doing}} Malung-Sälen planerar en utbildning i höst. {{S org=Malung-Sälen}}
Sammanhållen planering {{I kind=decision}}
Länsgruppen ställde sig bakom rutinen för fast vårdkontakt, under förutsättning att den prövas under ett år. {{D if=den prövas under ett år}}
Jessica för in rutinen i vårdhandboken före midsommar. {{A who=Jessica Tamm}}
Förändringar i länsgruppen {{I kind=information}}
Lars-Erik Broman går i pension i augusti. {{L person=Lars-Erik Broman; org=Borlänge; when=augusti; why=pension}} Från Borlänge kommer i stället Karolina Öst att delta. {{N person=Karolina Öst; role=ledamot; body=Länsgruppen för samverkan kommun och region; org=Borlänge; for=Lars-Erik Broman}}
Charlotte Ek deltar som Orsas representant fram till dess att en ny socialchef är på plats. {{N person=Charlotte Ek; role=representant; body=Länsgruppen för samverkan kommun och region; org=Orsa}}
Socialchefstjänsten i Orsa är alltså fortfarande vakant. {{V seat=Socialchefstjänsten; org=Orsa}}
Digital vårdplanering {{I kind=report}}
Peder redogjorde för försöken i Mora, där distriktssköterskorna på vårdcentralen deltar via länk. {{|}}Mora är nöjda och fortsätter året ut. {{S org=Mora; stance=doing}}
Nationell konferens i Göteborg {{I kind=information}}
Konferensen går av stapeln den 3 oktober. {{M date=2024-10-03; what=Konferensen}} Mattias Stål och Jessica Tamm åker som länets deltagare. {{N person=Mattias Stål; role=deltagare; body=Nationell konferens i Göteborg}} {{N person=Jessica Tamm; role=deltagare; body=Nationell konferens i Göteborg}}
Det finns möjlighet att följa programmet digitalt.
Forskningsrådet {{I kind=decision}}
Högskolan Dalarna har bett om två kommunala företrädare i forskningsrådet.
Kerstin Dahlin anmälde intresse och utsågs till den ena. {{D}} {{N person=Kerstin Dahlin; role=företrädare; body=Forskningsrådet}} Den andra platsen återkommer vi till på nästa möte. {{P until=next; what=Den andra platsen}}
Ambulanssjukvård {{I kind=information}}
Regionen har beslutat att flytta en ambulans från Vansbro. Beslutet fattades av hälso- och sjukvårdsnämnden i april och träder i kraft i september.
Samverkansgrupp för missbruksvård {{I kind=decision}}
Gruppen har inte mötts på ett år och flera platser har blivit tomma. {{V seat=platser; body=Samverkansgrupp för missbruksvård}}
Vi kom överens om att gruppen startar om med Håkan Lidström som sammankallande. {{D}} {{N person=Håkan Lidström; role=sammankallande; body=Samverkansgrupp för missbruksvård}}
Håkan kallar till ett första möte. {{A who=Håkan Lidström}}
Kompetensförsörjning {{I kind=dialogue}}
Thomas framhöll att undersköterskorna måste ges möjlighet till vidareutbildning på arbetstid. Flera instämde. Det vore värdefullt om någon från vårdcollege kunde vara med på ett möte.
Ordförandeskapet roterar {{I kind=decision}}
Enligt arbetsordningen växlar ordförandeskapet mellan kommun och region vartannat år. {{|}}Från den 1 september är Susanna Wik ordförande och Ingela Forsman vice ordförande. {{N person=Susanna Wik; role=ordförande; body=Länsgruppen för samverkan kommun och region; for=Ingela Forsman}} {{N person=Ingela Forsman; role=vice ordförande; body=Länsgruppen för samverkan kommun och region}}
Ledning för närsjukvårdsteamen {{I kind=information}}
Regionen har inrättat en tjänst som teamchef. {{|}}Rekryteringen är klar och det blir Leif Annerud, tidigare enhetschef i Avesta. {{N person=Leif Annerud; role=teamchef; org=Region Dalarna}}
Demensförlopp {{I kind=report}}
Arbetsgruppen rapporterade genom Annika Persson, som också deltar i det sjukvårdsregionala arbetet. Förloppet är infört i sju kommuner.
Familjecentraler {{I kind=go-round}}
Gagnef har öppnat en familjecentral i Djurås. {{S org=Gagnef; stance=doing}} Rättvik skulle gärna se en gemensam lösning med Leksand. {{S org=Rättvik; stance=interested}} Smedjebacken har inga planer. {{S org=Smedjebacken; stance=no}}
Referensgrupp till vårdinformationsmiljön {{I kind=decision}}
Avesta, Falun och Mora får var sin plats. {{|}}Från Falun deltar Ingela Forsmans stabschef Jon Ryd, från Avesta Olle Wiberg och från Mora Mattias Stål. {{N person=Jon Ryd; role=ledamot; body=Referensgrupp till vårdinformationsmiljön; org=Falun}} {{N person=Olle Wiberg; role=ledamot; body=Referensgrupp till vårdinformationsmiljön; org=Avesta}} {{N person=Mattias Stål; role=ledamot; body=Referensgrupp till vårdinformationsmiljön; org=Mora}}
Tandvård {{I kind=information}}
Tandvårdsenheten har fått ny chef. Informationen om uppsökande tandvård ligger på regionens webbplats.
Gemensam kunskapsstyrning {{I kind=decision}}
Beslöts att Eva Brolin tar plats i kunskapsstyrningsrådet, med Charlotte Ek som ersättare. {{D}} {{N person=Eva Brolin; role=ledamot; body=kunskapsstyrningsrådet}} {{N person=Charlotte Ek; role=ersättare; body=kunskapsstyrningsrådet}}
Ansökan om statsbidrag {{I kind=decision}}
Länsgruppen enades om att söka medel hos Socialstyrelsen. {{D}} {{A who=Länsgruppen; to=Socialstyrelsen}} Underlaget sammanställs av Nina och Hanna. {{A who=Nina Persson,Hanna Lidström}} Sista ansökningsdag är 31 augusti.
Uppföljning av handlingsplan psykiatri {{I kind=report}}
Handlingsplanen följdes upp i april av en extern konsult. Rapporten visar att kommunernas deltagare byts ut ofta och att kontinuiteten brister.
Samordnaren på plats i länet {{I kind=information}}
Den nationella samordnaren för god och nära vård besöker länet den 11 september. {{M date=2024-09-11; what=Den nationella samordnaren besöker länet}} Jessica håller i programmet. {{A who=Jessica Tamm}}
På hemmaplan tar Susanna Wik och Henrik Uhlin emot som värdar.
Ordförande i vårdhygiengruppen {{I kind=information}}
Vårdhygiengruppen har på egen hand valt Gun Skoglund, hygiensjuksköterska, till ordförande. {{N person=Gun Skoglund; role=ordförande; body=vårdhygiengruppen}}
Äldres psykiska hälsa {{I kind=decision}}
Punkten lyfts bort från dagens möte eftersom föredraganden fått förhinder. {{P what=Äldres psykiska hälsa; why=föredraganden fått förhinder}}
Kontaktväg mellan möten {{I kind=information}}
Frågor till kommunerna går via Jessica. Under hennes semester i juli är Maja Björling kommunernas kontakt. {{N person=Maja Björling; role=kontakt; for=Jessica Tamm}}
Avslutning {{I}}
Ingela tackade Lars-Erik för åtta år i gruppen. {{|}}Nästa möte äger rum i Ludvika, tid meddelas av Jessica. {{A who=Jessica Tamm}}
