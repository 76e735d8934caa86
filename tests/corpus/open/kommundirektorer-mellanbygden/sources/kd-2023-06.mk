@file Anteckningar kommundirektörer 16 juni 2023.docx
@body Kommundirektörsgruppen Mellanbygden
@date 2023-06-16
@start 09:15
@end 12:00
@place Hotell Ombergsgården
@mode in_person
@secretary Gunvor Hellsten
@p Birgitta Lood | Ydre | kommundirektör | chair
@p Shirin Daneshvar | Tranås | kommundirektör |
@p Torgny Vallgren | Aneby | kommundirektör |
@p Mats Trulsson | Boxholm | kommundirektör |
@p Mats-Ola Frick | Ödeshög | kommundirektör |
@p Helena Brandt Ruuth | Eksjö | kommundirektör |
@p Dragan Petrović | Kinda | kommundirektör | absent
@p Gunvor Hellsten | | kansliet | guest
@p Elliot Marklund | | projektledare | guest
@p Fatuma Guled | Regionen | strateg | guest partial=punkt 3
---
Kommundirektörsgruppen Mellanbygden
Anteckningar förda vid sammankomsten den 16 juni 2023, kl. 9.15–12.00, Hotell Ombergsgården
Närvaro
Birgitta Lood	kommundirektör	Ydre	ordförande
Shirin Daneshvar	kommundirektör	Tranås	
Torgny Vallgren	kommundirektör	Aneby	
Mats Trulsson	kommundirektör	Boxholm	
Mats-Ola Frick	kommundirektör	Ödeshög	
Helena Brandt Ruuth	kommundirektör	Eksjö	
Dragan Petrović	kommundirektör	Kinda	frånvarande
Gunvor Hellsten	kansliet		adjungerad, antecknar
Elliot Marklund	projektledare		adjungerad
Fatuma Guled	strateg	Regionen	adjungerad, punkt 3
Inledning {{I}}
Ordföranden hälsade välkommen och konstaterade att detta är Mats-Ola Fricks sista sammankomst. Han avtackades med blommor. Några synpunkter på anteckningarna från april framkom inte.
Scenario för skrivbordsövning {{I}}
Helena Brandt Ruuth föredrog sitt utkast, som utgår från ett långvarigt strömavbrott i februari. Hon hade samrått med räddningstjänsten, som för egen del bestämt att delta med två befäl. Flera tyckte att utkastet var ambitiöst. Torgny Vallgren hade hellre sett ett dataintrång, men tillade att han inte ville ställa sig i vägen. Mats Trulsson påminde om att Boxholm nyligen övat just strömavbrott och att erfarenheten var blandad: telefonlistorna var inaktuella och ingen visste var nycklarna till reservverket fanns.
Shirin Daneshvar frågade om inte kommunikatörerna borde vara med hela dagen. Helena Brandt Ruuth svarade att man mycket väl kan göra så. {{|}}Ordföranden fann att gruppen godtar scenariot. {{D}} Övningen genomförs torsdagen den 12 oktober i Eksjö. {{D}} {{M date=2023-10-12; what=Övningen}} Till övningsledare förordnades Åsa Widmark, Eksjö. {{D}} {{N person=Åsa Widmark; role=övningsledare; body=Övningen; org=Eksjö}} Ledamöterna anmäler deltagare till henne före den 1 september. {{A who=Ledamöterna; due=2023-09-01; to=Åsa Widmark}}
Regional utvecklingsstrategi {{I kind=dialogue}}
Fatuma Guled beskrev processen. Regionfullmäktige antog strategin i maj och har därvid uppdragit åt utvecklingsnämnden att ta fram handlingsplaner tillsammans med kommunerna. Enligt Fatuma Guled siktar nämnden på beslut i december. Det vore önskvärt, sade hon, att varje delregion talade med en röst, och hon antydde att en kontaktperson per delregion skulle underlätta. Lagen kräver att regionen samråder, däremot inte att kommunerna svarar.
I det samtal som följde framhöll Birgitta Lood att de små kommunerna inte orkar läsa allt. {{|}}Dragan Petrović hade inför mötet mejlat att Kinda tänker lämna eget svar. {{S org=Kinda; stance=no; topic=gemensamt svar}} Tranås är berett att stå bakom en gemensam text. {{S org=Tranås; stance=yes; topic=gemensamt svar}} För Ödeshögs del kunde Mats-Ola Frick inte lämna besked, då efterträdaren bör få avgöra. {{S org=Ödeshög; stance=undecided; topic=gemensamt svar}} Helena Brandt Ruuth personligen är skeptisk till hela upplägget.
Förslag väcktes om att Elliot Marklund skulle hålla i pennan. {{F}} Han hade inget emot det. {{|}}Då ingen kunde säga hur mycket tid det tar beslutades att först återkomma till omfattningen vid sammanträdet den 15 september. {{P until=2023-09-15; what=gemensam text till regional utvecklingsstrategi; why=ingen kunde säga hur mycket tid det tar}} {{D}} {{M date=2023-09-15}} Fatuma Guled har utlovat en läsanvisning på två sidor, som distribueras via kansliet. {{A who=Fatuma Guled}}
Lokalfrågan {{I}}
Beredningsgruppen, i vilken Birgitta Lood och Mats-Ola Frick ingår, hade sett tre lokaler. {{|}}Hyran för den i Tranås uppgår till 186 000 kronor om året. {{K amount=186000; unit=kronor om året}} Vid överläggningen anfördes att lokalen i Boxholm är billigare men saknar hiss. {{|}}Alla nickade åt Tranås. {{F}} Torgny Vallgren påpekade likväl att ingen budget finns. {{|}}Gruppen kom därför överens om att säga upp den nuvarande lokalen först när ett nytt kontrakt är undertecknat. {{D}} Det ankommer på Gunvor Hellsten att begära förlängd hyrestid till årsskiftet hos nuvarande värd. {{A who=Gunvor Hellsten}} Mats-Ola Fricks plats i beredningsgruppen övertas av Shirin Daneshvar. {{N person=Shirin Daneshvar; role=ledamot; body=beredningsgruppen; for=Mats-Ola Frick}}
Traineeprogrammet, uppföljning {{I kind=report}}
Aneby har två trainees i tjänst sedan i januari och är nöjt. {{S org=Aneby; stance=doing; topic=Traineeprogrammet}} En av dem har redan erbjudits fast anställning på samhällsbyggnad. {{|}}Boxholm, som i april lovade att återkomma, meddelade att man skickar en person till hösten. {{S org=Boxholm; stance=yes; topic=Traineeprogrammet}} I övrigt gjordes inga utfästelser. Torgny Vallgren ansåg att gruppen vid något tillfälle borde träffa arrangören.
Mellanbygdsdagen {{I outcome=postponed}}
Tiden medgav inte behandling. {{|}}Punkten får vänta till hösten. {{P what=Mellanbygdsdagen; why=Tiden medgav inte behandling}}
Ordförandeskap {{I}}
Enligt turordningen går klubban den 1 juli till Torgny Vallgren, Aneby. {{N person=Torgny Vallgren; role=ordförande; body=Kommundirektörsgruppen Mellanbygden; org=Aneby; for=Birgitta Lood}} Birgitta Lood tackade för förtroendet. {{|}}Även sekreterarskapet övergår, på kansliets begäran, till Elliot Marklund från och med november. {{N person=Elliot Marklund; role=sekreterare; body=Kommundirektörsgruppen Mellanbygden; for=Gunvor Hellsten}}
Antecknat av Gunvor Hellsten
