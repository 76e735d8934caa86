@file uppgifter-08.txt
@body Kulturchefsnätverket i Västernorrland
@date 2024-01-25
@p Maria Hägglund | Sundsvall | kulturchef | chair
@p Anders Tjernberg | Härnösand | bibliotekschef
@p Lotta Wiklund | Kramfors | kultur- och fritidschef
@p Stig Nordlander | Sollefteå | kulturchef
@p Eleonor Grahn | Timrå | bibliotekschef
@p Jan Hägglund | Örnsköldsvik | kulturstrateg
@p Sofie Molin | Ånge | fritidschef
@p Rasmus Edin | Sundsvall | kulturskolechef
@p Kajsa Unander | Örnsköldsvik | kulturskolechef
@p Annelie Fors | Härnösand | kultursamordnare
@p Tove Lagerkvist | Regionen | bibliotekskonsulent | guest
@p Mattias Bro | Regionen | kulturutvecklare | guest
@p Ylva Storsten | Kramfors | museipedagog
@p Erik Jonasson | Timrå | fritidschef | absent
---
Kulturchefsnätverket i Västernorrland
Noteringar 2024-01-25
Deltog:
Maria Hägglund, Sundsvall, kulturchef, ordf
Anders Tjernberg, Härnösand, bibliotekschef
Lotta Wiklund, Kramfors, kultur- och fritidschef
Stig Nordlander, Sollefteå, kulturchef
Eleonor Grahn, Timrå, bibliotekschef
Jan Hägglund, Örnsköldsvik, kulturstrateg
Sofie Molin, Ånge, fritidschef
Rasmus Edin, Sundsvall, kulturskolechef
Kajsa Unander, Örnsköldsvik, kulturskolechef
Annelie Fors, Härnösand, kultursamordnare
Ylva Storsten, Kramfors, museipedagog
Tove Lagerkvist, Regionen, bibliotekskonsulent, gäst
Mattias Bro, Regionen, kulturutvecklare, gäst
Förhindrad:
Erik Jonasson, Timrå, fritidschef
1) Regional kulturplan {{I n=1}}
Nuvarande plan gäller t o m 2026. Mattias: Regionen startar dialogerna i höst enligt sin egen processplan.
Önskemål om mötesform lämnas till Mattias före den 15 februari. {{A to=Mattias Bro; due=2024-02-15}}
2) Gemensamt lånekort {{I n=2}}
Tekniken är på plats, fem av sju kommuner är igång. Sollefteå går in den 1 mars. {{S org=Sollefteå; stance=yes}}
Uppdatera informationen på biblioteken i länets webb (Eleonor, före 1 mars). {{A who=Eleonor Grahn; due=2024-03-01}}
3) Skapande skola {{I n=3}}
Kulturrådet har sänkt bidraget med en fjärdedel. Ånge söker inte i år. {{S org=Ånge; stance=no}}
Dela ansökningstexter med varandra i Teams /alla {{A who=alla}}
4) Kulturskolans avgifter {{I n=4}}
Rasmus har jämfört avgifterna i länet. Örnsköldsvik är billigast. Det förs politiska diskussioner i flera kommuner om att höja.
5) Fritidskort {{I n=5}}
Införs tidigast under 2025. E-hälsomyndigheten bygger systemet.
Bevaka frågan och rapportera till gruppen löpande – Sofie {{A who=Sofie Molin; to=gruppen}}
6) Läsfrämjande {{I n=6}}
Tove redovisade länets resultat i läsrörelsen. Statistiken kommer ut igen i april. Hon reser runt till alla folkbibliotek varje vår.
Anders och Tove planerar en gemensam fortbildningsdag i v 39. {{A who=Anders Tjernberg,Tove Lagerkvist}}
7) Samlingar och magasin {{I n=7}}
Magasinet i Härnösand är fullt. Utredning pågår på länsmuseet.
Fråga ställs till museichefen om tidplanen. {{A who=Annelie Fors; to=museichefen}} Ansvarig: Annelie.
8) Offentlig konst {{I n=8}}
Kramfors har inventerat sin konst. {{S org=Kramfors; stance=doing}} Lotta visade registret.
Lotta kollar om leverantören har en provversion. {{A who=Lotta Wiklund; to=leverantören}}
9) Sommarlovsaktiviteter {{I n=9}}
Statsbidraget finns inte längre. Flera kommuner fortsätter med egna medel.
Kartlägg vad som görs i länet (Jan, Sofie). Klart före påsk. {{A who=Jan Hägglund,Sofie Molin}}
10) Kulturnatten {{I n=10}}
Förra årets publik uppskattades till 9 000. Polisen hade inga synpunkter.
11) Nästa träff {{I n=11}}
21 mars i Kramfors. {{M date=2024-03-21}} Lotta svarar för fika och lokal. {{A who=Lotta Wiklund}} Dagordning skickas ut av Maria en vecka innan. {{A who=Maria Hägglund; due=2024-03-14}}
12) Föreningsbidrag {{I n=12}}
Sundsvall har infört demokrativillkor. {{S org=Sundsvall; stance=doing}} Stig efterlyste exempel på hur uppföljningen går till. Ö-vik har en handläggare som gör stickprov.
MH skickar Sundsvalls riktlinje till Stig. {{A who=Maria Hägglund; to=Stig Nordlander}}
13) Meröppet {{I n=13}}
Stök på kvällstid i två filialer. Vaktbolaget har utökat ronderingen.
Eleonor och Anders jämför ordningsregler och lägger fram ett gemensamt förslag till nästa träff. {{A who=Eleonor Grahn,Anders Tjernberg; due=2024-03-21}}
14) Arkivfrågor {{I n=14}}
Kommunarkivarierna har egna träffar. Inget för nätverket just nu.
15) Finansiering av länsteatern {{I n=15}}
Teatern redovisar underskott. Ägarsamråd hålls den 8 februari. {{M date=2024-02-08; what=Ägarsamråd}} Maria och Jan deltar i samrådet och återrapporterar hit. {{A who=Maria Hägglund,Jan Hägglund}}
16) Biblioteksplaner {{I n=16}}
Kungliga biblioteket följer upp planerna i år. Härnösands plan är ute på remiss.
Ta kontakt med Tove om ni vill ha stöd i arbetet. {{A who=alla; to=Tove Lagerkvist; if=om ni vill ha stöd i arbetet}}
17) Musikundervisning på distans {{I n=17}}
Testet avslutades i december. Rapporten visar att det fungerar bäst för äldre elever. Kajsa håller i den fortsatta dialogen med musikhögskolan. {{A who=Kajsa Unander; to=musikhögskolan}}
18) Spelkultur {{I n=18}}
Timrå planerar en spelhall i det gamla badhuset. {{S org=Timrå}} Projektet finansieras till hälften av Allmänna arvsfonden.
19) Kulturmiljö {{I n=19}}
Länsstyrelsen har bidrag att söka, sista ansökningsdag var i oktober. Ylva har varit i kontakt med antikvarien.
20) Enkät till besökare {{I n=20}}
Enkäten görs i hela länet v 10–12. Annelie trycker upp plakat och distribuerar till biblioteken. {{A who=Annelie Fors; to=biblioteken}} Personalen påminns av respektive chef. {{A who=respektive chef; to=Personalen}}
21) Ukraina {{I n=21}}
Språkkaféerna fortsätter. Boksamlingar på ukrainska kan lånas från Regionbiblioteket.
22) E-böcker {{I n=22}}
Kostnaderna ökar 15 procent per år. SKR förhandlar med förlagen. En möjlighet vore gemensamt tak för antal lån.
Frågan om tak tas upp igen i mars när statistiken är framme. {{P until=2024-03-21; what=tak; why=när statistiken är framme}}
Statistik tas fram till dess /Eleonor {{A who=Eleonor Grahn; due=2024-03-21}}
23) Scenkonst för unga {{I n=23}}
Utbudsdagen äger rum den 17 april i Sollefteå. {{M date=2024-04-17; what=Utbudsdagen}} Boka platser hos Stig, först till kvarn. {{A who=alla; to=Stig Nordlander}}
24) Styrgrupp för Kulturskoleklivet {{I n=24}}
Rasmus Edin lämnar styrgruppen, Kajsa Unander kliver in. {{N person=Kajsa Unander; role=ledamot; body=Styrgrupp för Kulturskoleklivet; org=Örnsköldsvik; for=Rasmus Edin}} Rasmus skriver över behörigheterna på henne före månadsskiftet. {{A who=Rasmus Edin; to=Kajsa Unander}}
25) Museilektioner {{I n=25}}
Ylva berättade om bokningsläget. Skolorna bokar via webben.
26) Bilder och upphovsrätt {{I n=26}}
Konstnärsorganisationerna är oroade. En statlig utredning ska titta på saken.
Mattias undersöker om någon jurist på regionen kan hålla en dragning. {{A who=Mattias Bro}}
27) Ledsagning i kulturlivet {{I n=27}}
Funktionsrätt har lämnat en skrivelse till samtliga kommuner. Svaren varierar.
Gemensam hållning önskas, Lotta och Stig skissar på en. {{A who=Lotta Wiklund,Stig Nordlander}}
28) Nationella minoriteter {{I n=28}}
Sundsvall är förvaltningskommun för finska och samiska. Samråd hålls två gånger per år.
29) Lokalförsörjning {{I n=29}}
Dialog. Flera ser att hyrorna tränger undan verksamhet. Ingen enkel väg framåt.
30) Kulturpris {{I n=30}}
Nätverket beslutade att utse en jury. {{D}} Nominera kandidater senast den 30/4 till Annelie. {{A who=alla; to=Annelie Fors; due=2024-04-30}}
31) Ideella krafter {{I n=31}}
Avtal med volontärer saknas på flera håll. Kommunjuristen i Timrå har tagit fram en mall som Erik har provat.
Erik Jonasson tillfrågas om mallen (Eleonor). {{A who=Eleonor Grahn; to=Erik Jonasson}}
32) Digital biljettbokning {{I n=32}}
Avtalet går ut i augusti. Upphandling med Örnsköldsvik som huvudman är annonserad.
33) Kulturarvs-IT {{I n=33}}
Inget att rapportera.
34) Residens {{I n=34}}
Konstnärsresidenset i Ånge har fått nio ansökningar. Juryn sammanträder i februari.
Sofie informerar om utfallet i mars. {{A who=Sofie Molin; due=2024-03}}
35) Rekrytering bibliotekarier {{I n=35}}
Få sökande, särskilt i inlandet. Umeå universitet erbjuder distansutbildning.
36) Samverkan med studieförbunden {{I n=36}}
Studieförbunden har förlorat en tredjedel av statsbidraget. Följderna märks redan.
Jan bjuder in Länsbildningsförbundet till mötet i mars. {{A who=Jan Hägglund; to=Länsbildningsförbundet; due=2024-03-21}}
37) Kulturstatistik {{I n=37}}
Myndigheten för kulturanalys samlar in uppgifter i mars. Svara på enkäten! {{A who=alla}}
38) Barnkulturvecka {{I n=38}}
Beslut: v 44 blir gemensam barnkulturvecka. {{D}} Programpunkter rapporteras in till Mattias löpande, dock senast den 1 september. {{A to=Mattias Bro; due=2024-09-01}}
39) Hot mot personal {{I n=39}}
Arbetsmiljöverket kommer att göra inspektioner på bibliotek under 2024. Anders har anmält två händelser under hösten.
40) Kulturens hus {{I n=40}}
Bygget har försenats ett halvår. Invigning planeras till våren 2025.
41) Övrigt {{I n=41}}
Adresslistan behöver ses över. Fel meddelas Maria. {{A to=Maria Hägglund}}
Ylva gav ett tips om en film om skolbibliotek.
