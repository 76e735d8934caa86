@file listor-33.txt
@body Integrationssamordnarna i Gästrikland och Dalarna
@date 2024-04-11
@p Fatima Rauf | Gävle | integrationschef | chair
@p Jonny Backman | Sandviken | samordnare
@p Eva-Karin Lööw | Hofors | enhetschef
@p Petra Sund | Ockelbo | samordnare
@p Tomas Wallén | Älvkarleby | SFI-rektor
@p Lena Berglind | Falun | integrationsstrateg
@p Lena Matsson | Borlänge | enhetschef
@p Abdi Hassan | Säter | samordnare
@p Gunborg Fritz | Hedemora | enhetschef
@p Nils Orre | Avesta | arbetsmarknadschef
@p Camilla Dyhr | Ludvika | samordnare
@p Ronja Ek | Smedjebacken | utvecklare
@p Mats Thunell | Länsstyrelsen Dalarna | integrationshandläggare | guest
@p Alma Wirén | | nätverksledare | guest
---
Integrationssamordnarna i Gästrikland och Dalarna
Anteckningar 2024-04-11
Med på mötet:
Fatima Rauf, Gävle, integrationschef, ordförande
Jonny Backman, Sandviken, samordnare
Eva-Karin Lööw, Hofors, enhetschef
Petra Sund, Ockelbo, samordnare
Tomas Wallén, Älvkarleby, SFI-rektor
Lena Berglind, Falun, integrationsstrateg
Lena Matsson, Borlänge, enhetschef
Abdi Hassan, Säter, samordnare
Gunborg Fritz, Hedemora, enhetschef
Nils Orre, Avesta, arbetsmarknadschef
Camilla Dyhr, Ludvika, samordnare
Ronja Ek, Smedjebacken, utvecklare
Mats Thunell, Länsstyrelsen Dalarna, integrationshandläggare
Alma Wirén, nätverksledare

1. Regeringens beslut i mars {{I n=1; kind=report}}
- sänkt schablon från 2025
- krav på samhällsorientering
- uppdrag till Migrationsverket om anvisning
- ikraftträdande 1 juli

2. Våra beslut i dag, samlat {{I n=2; kind=decision}}
- gemensam samhällsorientering på sju språk {{D}}
- Borlänge huvudman {{D}} {{S org=Borlänge}}
- kostnad per deltagare: 5 600 kr {{D}} {{K amount=5600; unit=kr per deltagare}}
- start 2 september {{D}}
- avtal: Alma och Lena M upprättar {{A who=Alma Wirén,Lena Matsson}}

3. Anslutning till samhällsorienteringen {{I n=3; kind=go-round}}
Falun	ja {{S org=Falun; stance=yes}}
Säter	ja {{S org=Säter; stance=yes}}
Hofors	ja, om språket dari finns {{S org=Hofors; stance=yes}}
Ockelbo	eget avtal, nej {{S org=Ockelbo; stance=no}}
Avesta	kommunstyrelsen avgör {{S org=Avesta; stance=undecided}}
Gävle	står utanför, egen organisation {{S org=Gävle; stance=no}}
Hedemora	svar saknas

4. Civilsamhället {{I n=4; kind=dialogue}}
- stort engagemang men få ledare
- lokaler dyra
- önskan om treårigt stöd
- ingen sammanhållande part

5. § 37-medel {{I n=5}}
- utlysning stänger 30 april
- Sandviken söker för mentorskap {{S org=Sandviken}}
- gemensam ansökan: nej, för kort tid {{D}}
- Mats svarar på frågor hela april

6. Styrgrupp regional överenskommelse {{I n=6; kind=decision}}
Platser	Namn	Status
Gästrikland	Eva-Karin Lööw {{N person=Eva-Karin Lööw; role=ledamot; body=Styrgrupp regional överenskommelse; for=Isa Norr}}	ny, för Isa Norr
Södra Dalarna	Nils Orre {{N person=Nils Orre; role=ledamot; body=Styrgrupp regional överenskommelse}}	omval
Västra Dalarna	– {{V seat=ledamot; body=Styrgrupp regional överenskommelse}}	obesatt
Beslut: bemanning enligt tabell. {{D}}

7. Tolkbrist {{I n=7; outcome=postponed}}
- tolkcentralen hade förhinder, ny inbjudan till hösten {{P what=Tolkbrist; why=tolkcentralen hade förhinder}}

8. SFI-resultat {{I n=8; kind=report}}
- godkända C-kurs: 61 procent
- avhopp oftast vid jobb
- Skolinspektionens granskning klar i Älvkarleby

9. Gjort sedan sist {{I n=9; kind=report}}
- broschyr tryckt
- Almas besök i Ludvika
- referat från länsdagen utlagt
- brev till Arbetsförmedlingen skickat

10. Att göra till nästa gång {{I n=10}}
- kontaktuppgifter till föreningar, alla {{A who=alla}}
- exempel på mottagningsplan, Camilla {{A who=Camilla Dyhr}}
- fråga om bosättning till bostadsbolagen, Gunborg och Abdi, 30 maj {{A who=Gunborg Fritz,Abdi Hassan; due=2024-05-30; to=bostadsbolagen}}
- samtal med Röda Korset, ingen utsedd {{A to=Röda Korset}}

11. Inte uppe i dag {{I n=11; outcome=not_reached}}
- återvandring, tas 13 juni {{P until=2024-06-13; what=återvandring}} {{M date=2024-06-13}}
- EBO-områden, samma dag {{P until=2024-06-13; what=EBO-områden}}
- Ukrainas skolgång, avförd som inaktuell

12. Länsstyrelsen {{I n=12; kind=report}}
Mats:
- ny länsstrategi på remiss
- dialogmöte 22 maj, Falun {{M date=2024-05-22; what=dialogmöte}}
- statistikverktyg lanseras
- bilderna mejlas i eftermiddag, Mats {{A who=Mats Thunell; due=2024-04-11}}

13. Remiss länsstrategi {{I n=13; kind=decision}}
- nätverket lämnar synpunkter {{D}} {{A who=nätverket}}
- skriver: Lena B och Jonny, 17 maj {{A who=Lena Berglind,Jonny Backman; due=2024-05-17}}
- Gävle berörs inte

14. Bosättning {{I n=14; kind=go-round}}
- Hedemora: lägenheter räcker {{S org=Hedemora}}
- Smedjebacken: bygger om 12 lägenheter {{S org=Smedjebacken}}
- Ludvika: förtur avskaffas i höst {{S org=Ludvika}}

15. Nätverksledning {{I n=15; kind=decision}}
- ordförande från hösten: Jonny Backman, avlöser Fatima Rauf {{N person=Jonny Backman; role=ordförande; body=Integrationssamordnarna; for=Fatima Rauf}} {{D}}
- nätverksledare: Alma kvar {{N person=Alma Wirén; role=nätverksledare; body=Integrationssamordnarna}}

16. Frågor {{I n=16; kind=question}}
- från Smedjebacken: får SFI ges på biblioteket kvällstid? {{Q asker=Smedjebacken}}

17. Personal {{I n=17}}
- Tomas Wallén slutar i juni {{L person=Tomas Wallén; org=Älvkarleby; when=i juni}}
- Älvkarleby utlyser tjänsten {{S org=Älvkarleby}}
- ny i Hofors: Dilan Acar, SFI-lärare {{N person=Dilan Acar; role=SFI-lärare; org=Hofors}}

18. Sekretess {{I n=18}}
- lista över skyddade boenden: ej för spridning {{X mark=ej för spridning}}

19. Studiecirkel {{I n=19; kind=decision}}
- ja till cirkel, om studieförbundet betalar ledaren {{D if=om studieförbundet betalar ledaren}}
- kontakt: Petra {{A who=Petra Sund}}
- bok: väljs av deltagarna

20. Konferens i Umeå {{I n=20}}
- 18 september {{M date=2024-09-18; what=Konferens i Umeå}}
- åker: Ronja, Camilla {{N person=Ronja Ek; role=deltagare; body=Konferens i Umeå}} {{N person=Camilla Dyhr; role=deltagare; body=Konferens i Umeå}}
- resa via respektive kommun

21. Pågående uppdrag {{I n=21; kind=report}}
Uppdrag	Vem	Läge
Kartläggning av språkcaféer {{A who=Ronja Ek}}	Ronja	pågår
Metodstöd föräldragrupper	Petra	klart
Rutin vid inflyttning {{A who=Gunborg Fritz; due=2024-05}}	Gunborg	kvarstår, maj
Språkvän-app	–	nedlagt
