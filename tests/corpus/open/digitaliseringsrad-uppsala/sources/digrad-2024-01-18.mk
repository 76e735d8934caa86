@file Digitaliseringsradet prot. 2024-01-18.txt
@body Digitaliseringsrådet
@date 2024-01-18
@start 10:00
@end 12:30
@place Uppsala stadshus, vån 3
@mode in_person
@secretary Gösta Lindqvist
@p Pontus Grahn | Uppsala | digitaliseringsdirektör | chair
@p Hamdi Warsame | Uppsala | strateg
@p Ing-Marie Sköldh | Enköping | it-chef
@p Jörgen Stål | Heby | it-chef
@p Maria Delgado | Heby | tillträdande it-chef | guest
@p Lovisa Berglind | Knivsta | utvecklingschef
@p Siv Ekman Dahl | Tierp | utvecklingsledare
@p Kjell Broström | Älvkarleby | systemförvaltare
@p Anna Kvist | Östhammar | it- och digitaliseringschef
@p Gösta Lindqvist | | sekreterare | guest
@p Reza Tavakoli | Håbo | digitaliseringschef | absent excused
---
DIGITALISERINGSRÅDET I UPPSALA LÄN
Minnesanteckningar från sammanträde torsdagen den 18 januari 2024 klockan 10.00 till 12.30
Uppsala stadshus, vån 3

DELTAGANDE
Pontus Grahn, digitaliseringsdirektör, Uppsala, ordförande
Hamdi Warsame, strateg, Uppsala
Ing-Marie Sköldh, it-chef, Enköping
Jörgen Stål, it-chef, Heby
Lovisa Berglind, utvecklingschef, Knivsta
Siv Ekman Dahl, utvecklingsledare, Tierp
Kjell Broström, systemförvaltare, Älvkarleby
Anna Kvist, it- och digitaliseringschef, Östhammar

ÖVRIGA
Maria Delgado, tillträdande it-chef, Heby
Gösta Lindqvist, sekreterare

FÖRHINDRAD
Reza Tavakoli, digitaliseringschef, Håbo

DOMEN {{I kind=report}}
Förvaltningsrätten avslog den 9 januari ansökan om överprövning. Bolaget har tre veckor på sig att gå vidare till kammarrätten, något som Hamdi Warsame höll för osannolikt då det skulle kräva prövningstillstånd. Uppsala avser att teckna avtal så snart tiden har löpt ut. Jörgen Stål, som nu gör ett av sina sista sammanträden, erinrade om den ordning som fastslogs i oktober och som utgick från att avtalet skulle vara klart före jul. {{|}}Håbo har genom Reza Tavakoli hört av sig och kan inte längre gå först, eftersom arkivarien har fått annat att göra. {{S org=Håbo; stance=no}} {{|}}Knivsta är redo. {{S org=Knivsta; stance=yes}} Det var på sätt och vis ett enkelt problem, men det krävde en halvtimme och två kaffekoppar innan ordföranden kunde sammanfatta läget så {{|}}att Knivsta och Håbo byter plats i kön medan ordningen i övrigt består. {{D}} Testgruppens slutdatum rubbas inte av detta.

DRÖNARE {{I kind=theme}}
Äntligen. Lovisa Berglind och Knivstas räddningstjänst har sedan i höstas flugit över två skogsområden och ett avloppsverk. Transportstyrelsen kräver ett tillstånd för flygning utom synhåll, vilket tar åtta månader. Polisen har egna drönare som räddningstjänsten i regel får låna. Ing-Marie Sköldh var skeptisk: hon såg en teknik som letar efter ett behov. Kjell Broström hade tvärtom en lång lista på tak som ingen vill klättra på. {{|}}Enköping avstår helt. {{S org=Enköping; stance=no}} {{|}}Älvkarleby vill hyra in sig hos Knivsta ett par dagar i månaden. {{S org=Älvkarleby; stance=interested}} Det framkastades att rådet kunde äga en farkost tillsammans, men det avvisades snabbt av ordföranden som anser att rådet inte ska äga någonting. Frågan får anses utagerad.

VÄLFÄRDSTEKNIK {{I kind=decision}}
Regionstyrelsen har den 10 januari inrättat en samverkansgrupp där länets kommuner får tre av åtta stolar. Valberedningens förslag, som legat till sig sedan oktober, omfattade Lovisa Berglind, Kjell Broström och en namnlös tredje. Socialcheferna har i sitt nätverk utsett två observatörer, däribland Monika Hedengran från Håbo. Anna Kvist drog sig till minnes att liknande grupper tidigare har självdött inom ett år. Siv tyckte att vi åtminstone borde få höra vad gruppen ska göra. Inga motkandidater anmäldes och {{|}}därmed tar Lovisa och Kjell plats i samverkansgruppen {{D}} {{N person=Lovisa Berglind; role=representant; body=samverkansgruppen}} {{N person=Kjell Broström; role=representant; body=samverkansgruppen}} {{|}}medan den tredje stolen står tom över vintern. {{V seat=stol; body=samverkansgruppen}} {{|}}Det åligger Lovisa att rapportera till rådet efter varje möte. {{A who=Lovisa Berglind; to=rådet}}

ÖVNINGEN DEN 13 FEBRUARI {{I kind=information}}
Hamdi Warsame meddelade att sex kommundirektörer av åtta har tackat ja till den 13 februari. {{M date=2024-02-13; what=ÖVNINGEN}} {{|}}Heby uteblir, då direktören är på resa och ingen annan kan undvaras. {{S org=Heby; stance=no}} Jörgen Stål bad om ursäkt för detta. En konsult har anlitats som spelledare, {{|}}men som biträdande spelledare träder Ing-Marie in sedan Hamdi fått besked om en operation samma vecka. {{N person=Ing-Marie Sköldh; role=biträdande spelledare; body=övningen; for=Hamdi Warsame}} {{|}}Deltagarna lämnar sina telefonnummer till henne före den 1 februari. {{A who=Deltagarna; due=2024-02-01; to=Ing-Marie Sköldh}} Manuset är hemligt för alla utom spelledningen. {{X mark=hemligt för alla utom spelledningen}}

RÅDETS FRAMTID {{I kind=dialogue; outcome=postponed}}
Kommundirektörsgruppen har låtit en konsult se över alla länsgemensamma grupper, och i rapporten föreslås att digitaliseringsrådet slås ihop med informationssäkerhetsnätverket. Kommundirektörerna beslutar i april. Pontus Grahn ansåg att det är en dålig idé men inte den sämsta i rapporten. Anna Kvist påminde om att rådet bildades just för att det gamla it-chefsnätverket hade blivit för tekniskt. Jörgen ville inte yttra sig. Maria Delgado, som kommer utifrån, sade att hon har sett sådana sammanslagningar fungera på annat håll. Ett yttrande ska enligt missivet vara inne i mars, {{|}}och på ordförandens hemställan uppsköts behandlingen av yttrandet till den 29 februari, eftersom halva rådet ännu inte läst rapporten. {{P until=2024-02-29; what=yttrandet; why=eftersom halva rådet ännu inte läst rapporten}} {{|}}Ett utkast torde kunna föreligga då, och Pontus har lovat att hålla i pennan. {{A who=Pontus Grahn; due=2024-02-29}}

TACK OCH NÄSTA SAMMANTRÄDE {{I}}
Jörgen Stål avtackades med en bok om dalahästar. {{|}}Maria Delgado går från den 1 april in i rådet för Heby i Jörgens ställe. {{N person=Maria Delgado; role=ledamot; body=Digitaliseringsrådet; org=Heby; for=Jörgen Stål}} {{|}}Rådet samlas åter den 29 februari, då i Älvkarleby. {{M date=2024-02-29}} {{|}}Kjell ombesörjer rum och förtäring. {{A who=Kjell Broström}}

Vid protokollet
Gösta Lindqvist
