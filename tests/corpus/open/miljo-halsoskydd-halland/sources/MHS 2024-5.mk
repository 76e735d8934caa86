@file MHS 2024-5.txt
@body Miljö- och hälsoskyddsgruppen i Halland
@date 2024-11-26
@start 09:00
@end 12:00
@place Kungsbacka stadshus, Storgatan 37
@mode hybrid
@secretary Ragnhild Ekdal-Holst
@p Jens Oddsberg | Kungsbacka | miljöinspektör | chair
@p Anneli Wretman | Falkenberg | hälsoskyddsinspektör
@p Shirin Moradi | Halmstad | miljöinspektör | remote
@p Tim Sjögren | Halmstad | livsmedelsinspektör
@p Wilma Cronqvist | Hylte | miljöinspektör
@p Petra Lindqvist-Bauer | Kungsbacka | hälsoskyddsinspektör
@p Ragnhild Ekdal-Holst | Laholm | hälsoskyddsinspektör
@p Kofi Mensah | Varberg | miljöinspektör
@p Hedvig Rooth | Länsstyrelsen | miljöhandläggare | guest remote partial=punkt B;
@p Anneli Duvander | Varberg | hälsoskyddsinspektör | absent excused
---
Miljö- och hälsoskyddsgruppen i Halland
Anteckningar nr 5/2024

Mötesdag: 2024-11-26, klockan 9.00–12.00
Plats: Kungsbacka stadshus, Storgatan 37

Deltagare
Jens Oddsberg, miljöinspektör, Kungsbacka (ordförande)
Anneli Wretman, hälsoskyddsinspektör, Falkenberg
Shirin Moradi, miljöinspektör, Halmstad (på länk)
Tim Sjögren, livsmedelsinspektör, Halmstad
Wilma Cronqvist, miljöinspektör, Hylte
Petra Lindqvist-Bauer, hälsoskyddsinspektör, Kungsbacka
Ragnhild Ekdal-Holst, hälsoskyddsinspektör, Laholm (för anteckningarna)
Kofi Mensah, miljöinspektör, Varberg

Inbjuden
Hedvig Rooth, miljöhandläggare, Länsstyrelsen (på länk, punkt B)

Anmält förhinder
Anneli Duvander, hälsoskyddsinspektör, Varberg

A. Mötets öppnande {{I n=A}}
Jens öppnar. {{|}}Wilma Cronqvist från Hylte presenteras; hon har efterträtt Conny Alfvén, som övergått till Länsstyrelsen i Jönköping, och är numera Hyltes ledamot i gruppen. {{L person=Conny Alfvén; org=Hylte; why=övergått till Länsstyrelsen i Jönköping}} {{N person=Wilma Cronqvist; role=ledamot; body=Miljö- och hälsoskyddsgruppen i Halland; org=Hylte; for=Conny Alfvén}} Wilma kommer närmast från Gislaved, där hon satt i ett motsvarande nätverk. Anteckningarna från september föranleder ingen erinran.

B. Vattenförsörjning vid torka {{I n=B; kind=theme}}
Hedvig Rooth redogjorde för Länsstyrelsens regionala vattenförsörjningsplan, som enligt regeringens uppdrag ska vara klar 2026. Grundvattennivåerna var i september de lägsta på elva år. Länsstyrelsen har bett kommunerna om uppgifter om reservvattentäkter. {{|}}Materialet om reservvattentäkterna omfattas av säkerhetsskydd och behandlas inte utanför mötesrummet. {{X mark=säkerhetsskydd}} Hedvig bedömer att kustkommunerna är mest sårbara. Kofi invände att även Hylte hade torra brunnar i somras.
Beträffande bevattningsförbud redovisades följande. {{|}}Halmstad inför differentierad taxa i stället för förbud. {{S org=Halmstad; topic=bevattningsförbud; stance=no}} Varberg kommer att använda förbud redan från maj vid behov. {{S org=Varberg; topic=bevattningsförbud; stance=yes}} Laholms bolag är tveksamt och har begärt mer tid. {{S org=Laholm; topic=bevattningsförbud; stance=undecided}} Kungsbacka har under två somrar haft ett öppet brunnsregister och är villiga att visa det för andra. {{S org=Kungsbacka; topic=brunnsregister; stance=doing}} Petra visar registret för Wilma och Tim vid tillfälle. {{A who=Petra Lindqvist-Bauer; to=Wilma Cronqvist, Tim Sjögren}}
Den som äger en egen brunn ska själv svara för kontrollen; det följer av lag. {{|}}Ett förslag om länsgemensam brunnsprovtagning väckte sympati hos flera, utan att gruppen gick till beslut. {{F}} Att sammanställa kommunernas svar till Länsstyrelsen åtog sig Hedvig, som återkommer med en tabell senast den 20 december. {{A who=Hedvig Rooth; due=2024-12-20}}

C. Nominering till Regionens luftvårdsförbund {{I n=C; kind=decision}}
Arbetsordningen har kommit och utvisar att förbundet fordrar en ordinarie ledamot och en suppleant. {{|}}Gruppen nominerar Petra Lindqvist-Bauer till ledamot, {{D}} {{N person=Petra Lindqvist-Bauer; role=ledamot; body=Regionens luftvårdsförbund}} med Wilma Cronqvist som suppleant. {{D}} {{N person=Wilma Cronqvist; role=suppleant; body=Regionens luftvårdsförbund}} Förbundets stämma äger rum den 4 februari, {{M date=2025-02-04; what=Förbundets stämma}} då val förrättas. {{|}}Jens insänder nomineringarna före årsskiftet. {{A who=Jens Oddsberg; due=2024-12-31}} Jens var själv tidigare ordförande i förbundets tekniska utskott.

D. Rättsfallsgenomgång {{I n=D; kind=information}}
Undertecknad redogjorde för tre domar. I det första fallet hade en nämnd i Västra Götaland förbjudit vedeldning under sommarhalvåret. Domstolen upphävde förbudet, då utredningen inte visade olägenhet för människors hälsa. I det andra återförvisades ett ärende om fukt i en förskola. Det tredje är inte avgjort. Tim ansåg att förbudet mot eldning borde ha stått sig. {{|}}I Falkenberg har samtliga eldningsärenden vilat i avvaktan på domen, men handläggningen återupptas nu. {{S org=Falkenberg; topic=vedeldning; stance=doing}}
Gruppen uttalar att riktlinjerna för småskalig vedeldning bör omarbetas {{D}} och uppdrar åt Kofi Mensah att till vårens första möte lägga fram ett förslag. {{D}} {{A who=Kofi Mensah}} Anneli W frågade om kommunen kan bli skadeståndsskyldig gentemot grannar. {{Q asker=Anneli Wretman}} Frågan lämnades öppen.

E. Solarietillsynen {{I n=E; kind=report; outcome=postponed}}
Anneli Duvander, som är den enda med samlade objektslistor, hade råkat ut för en fallolycka, och punkten fick därför stå över. {{P what=Solarietillsynen; why=Anneli Duvander, som är den enda med samlade objektslistor, hade råkat ut för en fallolycka}} Hennes uppgifter i projektet fullgörs till dess hon är åter av Petra. {{N person=Petra Lindqvist-Bauer; role=ersättare; body=Solarietillsynen; for=Anneli Duvander}}

F. Miljösamverkans höstmöte {{I n=F; kind=report}}
Anneli Wretman rapporterade. {{|}}Miljösamverkan Halland har beslutat om en budget på 640 000 kronor för 2025, {{K amount=640000; unit=kronor; years=2025}} vari ingår en halvtidstjänst. {{|}}Styrgruppen valde för egen del Ragnhild Ekdal-Holst till vice ordförande. {{N person=Ragnhild Ekdal-Holst; role=vice ordförande; body=Styrgruppen}} Nästa projekt handlar om kemikalier i leksaker. Det är önskvärt att varje kommun medverkar.

G. Inför valen 2025 {{I n=G}}
Valberedningen (Anneli Wretman) meddelade att Jens Oddsberg lämnar ordförandeskapet vid årsskiftet för att han ska tjänstgöra som projektledare i Kungsbacka. {{L person=Jens Oddsberg; org=Kungsbacka; when=2024-12-31; why=tjänstgöra som projektledare i Kungsbacka}} Shirin är beredd att ta vid om hon får en skicklig vice vid sin sida. Kofi skulle kunna tänka sig att bli sekreterare. {{|}}Förslag inlämnas till Anneli W senast den 10 januari av den som så önskar. {{A who=den som så önskar; to=Anneli Wretman; due=2025-01-10}}

H. Nästa möte {{I n=H}}
2025-01-28 i Falkenberg. {{M date=2025-01-28}}

Laholm som ovan
Ragnhild Ekdal-Holst
