@file uppgifter-21.txt
@body VA-chefsnätverket Värmland
@date 2020-10-15
@p Gunnar Hedström | Karlstad | VA-chef | chair
@p Ingrid Moqvist | Hammarö | teknisk chef
@p Leif Tornér | Kil | VA-chef
@p Sandra Byström | Forshaga | VA-ingenjör
@p Kaj Lennartsson | Grums | teknisk chef
@p Marita Uddén | Säffle | VA-chef
@p Ronny Skog | Åmål | driftchef
@p Johan Eklund | Arvika | VA-chef
@p Johan Persson | Eda | teknisk chef
@p Tuva Rönning | Årjäng | VA-ingenjör
@p Bengt Arne Dahl | Sunne | VA-chef
@p Mia Fagergren | Torsby | teknisk chef
@p Nils Oskarsson | Hagfors | driftchef
@p Rebecca Lithner | Kristinehamn | VA-chef
@p Sigge Alm | Filipstad | driftingenjör
@p Yasmin Taleb | Länsstyrelsen | vattenhandläggare | guest
@p Carin Hult | Svenskt Vatten | rådgivare | guest
---
VA-chefsnätverket Värmland
Minnesanteckningar 2020-10-15
Deltagande
Gunnar Hedström, Karlstad, VA-chef, ordförande
Ingrid Moqvist, Hammarö, teknisk chef
Leif Tornér, Kil, VA-chef
Sandra Byström, Forshaga, VA-ingenjör
Kaj Lennartsson, Grums, teknisk chef
Marita Uddén, Säffle, VA-chef
Ronny Skog, Åmål, driftchef
Johan Eklund, Arvika, VA-chef
Johan Persson, Eda, teknisk chef
Tuva Rönning, Årjäng, VA-ingenjör
Bengt Arne Dahl, Sunne, VA-chef
Mia Fagergren, Torsby, teknisk chef
Nils Oskarsson, Hagfors, driftchef
Rebecca Lithner, Kristinehamn, VA-chef
Sigge Alm, Filipstad, driftingenjör
Gäster
Yasmin Taleb, Länsstyrelsen, vattenhandläggare
Carin Hult, Svenskt Vatten, rådgivare
Punkt 1: Slam och fosfor {{I n=1}}
Utredningen Hållbar slamhantering föreslår två vägar. Carin berättade att Svenskt Vatten har lämnat ett remissvar. {{|}}Hon har lovat att skicka det till nätverkets medlemmar. {{A who=Carin Hult; to=nätverkets medlemmar}} Kommunerna behöver inte svara var för sig.
Punkt 2: Taxehöjningar {{I n=2}}
Behovet av höjning ligger mellan fem och tolv procent. {{|}}Hagfors höjer med tolv procent vid årsskiftet. {{S org=Hagfors}} Nils skulle helst ha delat upp höjningen på två år. 
Punkt 3: Läckor {{I n=3}}
Utläckaget är i snitt 22 procent. {{|}}Sigge har tagit på sig att ordna en demonstration av läcksökning med drönare. {{A who=Sigge Alm}} Skulle vädret inte tillåta blir demonstrationen av först i vår.
Punkt 4: Kompetens {{I n=4}}
Yrkeshögskolan lägger ned sin VA-utbildning. Marita kan tänka sig att ta emot fler lärlingar. Diskussionen gav inget konkret.
Punkt 5: Dricksvattendirektivet {{I n=5}}
Direktivet antas formellt av EU i december. Livsmedelsverket får därefter två år på sig att ändra föreskrifterna. {{|}}Om verket kallar till samråd representeras vi av Rebecca. {{N person=Rebecca Lithner; role=representant; org=Kristinehamn}}
Punkt 6: Covid-19 {{I n=6}}
Provtagning av avloppsvatten görs på tre verk. KTH ansvarar för analyserna. {{|}}Leif funderar på att ansluta även Kil. {{S org=Kil; stance=undecided}} Resultaten publiceras varje vecka.
Punkt 7: Reservvatten {{I n=7}}
Karlstad och Hammarö bygger en ledning mellan verken. {{S org=Karlstad; stance=doing}} {{S org=Hammarö; stance=doing}} Ingrid visade ritningarna. Kaj skulle behöva få veta om Grums kan räknas in. {{|}}Gunnar och Ingrid tar det med projektledningen och ger Kaj ett svar före november månads slut. {{A who=Gunnar Hedström,Ingrid Moqvist; to=Kaj Lennartsson; due=2020-11}}
Punkt 8: Lagstiftning om små avlopp {{I n=8}}
Miljöcheferna har gjort en inventering. Yasmin hänvisade till HaV. Något särskilt från oss krävs inte.
Punkt 9: Benchmarking {{I n=9}}
Årets enkät besvarades av fjorton kommuner. Forshaga hann inte, vilket Sandra beklagade. Svenskt Vatten presenterar jämförelsen i november. {{|}}Så snart jämförelsen har presenterats gör Tuva ett utdrag för Värmland. {{A who=Tuva Rönning; if=Så snart jämförelsen har presenterats}}
Punkt 10: Gemensam jour {{I n=10}}
Eda, Årjäng och Arvika har gemensam beredskap sedan 2017. {{S org=Eda; stance=doing}} {{S org=Årjäng; stance=doing}} {{S org=Arvika; stance=doing}} Johan P berättade att det blivit billigare. {{|}}Torsby vill pröva något liknande med Sunne. {{S org=Torsby; stance=interested}} Mia och Bengt Arne får hjälp av Johan P att räkna på det. {{A who=Johan Persson,Mia Fagergren,Bengt Arne Dahl}}
Punkt 11: Klorin {{I n=11}}
Priset har dubblerats. Åtta kommuner har avtal genom inköpssamverkan. Ronny sa att leveranserna till Åmål är försenade.
Punkt 12: Fjärravlästa mätare {{I n=12}}
Tekniken är mogen enligt Johan E. Arvika byter samtliga mätare till 2023. {{S org=Arvika; stance=doing}} Vill någon ha kravspecifikationen hör man av sig till Johan E. {{A to=Johan Eklund; if=Vill någon ha kravspecifikationen}}
Punkt 13: Skyddsområden {{I n=13}}
Länsstyrelsens handläggningstid är tre år. Yasmin ville inte utlova någon förbättring. Rebecca undrade om ansökningarna kan prioriteras efter risk. {{|}}Yasmin återkommer i den delen vid nästa träff. {{A who=Yasmin Taleb; due=2020-12-03}}
Punkt 14: Brunnslock {{I n=14}}
Stölderna fortsätter. Polisen har lagt ned utredningen. 
Punkt 15: Saneringsplaner {{I n=15}}
Sunnes plan sträcker sig till 2040. {{S org=Sunne}} Bengt Arne Dahl tror på jämn förnyelsetakt. Andra ser hellre att man väntar in gatuprojekt.
Punkt 16: Abonnentregister {{I n=16}}
Leverantören ska enligt avtalet leverera en ny version i år. Det har inte skett. {{|}}Marita skriver till leverantören för de sex kommunernas räkning och begär en tidplan. {{A who=Marita Uddén; to=leverantören}} Hon inväntar dock först juristens bedömning.
Punkt 17: Arbetsmiljö {{I n=17}}
Svavelväte på pumpstationer. Prevent har en checklista. {{|}}Sandra förmedlar länken. {{A who=Sandra Byström}}
Punkt 18: ABVA {{I n=18}}
Svenskt Vatten har gett ut nya publikationer. Flera av kommunerna har ABVA från 1990-talet. Carin erbjöd en genomgång. {{|}}Gunnar tackar ja till erbjudandet och kommer överens med Carin om datum. {{A who=Gunnar Hedström; to=Carin Hult}}
Punkt 19: Nästa träff {{I n=19}}
Den 3 december, troligen digitalt. {{M date=2020-12-03}} Om restriktionerna lättar ordnar Leif lokal i Kil. {{A who=Leif Tornér; if=Om restriktionerna lättar}}
Punkt 20: Mikroplaster {{I n=20}}
Universitetet har gjort mätningar i Klarälven. Rapporten är inte granskad än. {{|}}Forskarna får en inbjudan till vårens första träff. {{A to=Forskarna}}
Punkt 21: Samverkan om laboratorium {{I n=21}}
Nuvarande laboratorium flyttar sin verksamhet till Uppsala. Transporterna blir längre. {{|}}Kristinehamn överväger eget labb. {{S org=Kristinehamn; stance=undecided}} Frågan ska beredas av Rebecca, Nils och Kaj. {{A who=Rebecca Lithner,Nils Oskarsson,Kaj Lennartsson}} Någon tidpunkt sattes inte ut.
Punkt 22: Bräddning {{I n=22}}
Rapporteringen till SMP är krånglig. Yasmin har haft utbildning för dem som rapporterar. {{|}}Nästa utbildning ges den 19 november. {{M date=2020-11-19; what=utbildning}} 
Punkt 23: Vattentjänstplan {{I n=23}}
Regeringen föreslår krav på vattentjänstplaner. Förslaget är ute på remiss till januari. {{|}}Nätverket lämnar inget eget yttrande. {{D}} Kommuner som yttrar sig delar sitt yttrande med oss andra. {{A who=Kommuner som yttrar sig; to=oss andra}}
Punkt 24: Brandposter {{I n=24}}
Avtal med räddningstjänsten saknas. Ett utkast cirkulerade i somras men har inte slutförts. {{|}}Ingrid slutför utkastet tillsammans med räddningstjänsten till januari. {{A who=Ingrid Moqvist; due=2021-01}}
Punkt 25: Digital ritningshantering {{I n=25}}
Hagfors har köpt ett nytt system. {{S org=Hagfors; stance=doing}} Systemet invigs på måndag. 
Punkt 26: Upphandling av ledningsrenovering {{I n=26}}
Avtalet går ut i mars. {{|}}Tidigare har Karlstad lett upphandlingen, men kan inte göra det denna gång. {{S org=Karlstad; stance=no}} Säffle kan göra det om nätverket så önskar. {{S org=Säffle; stance=yes}} Nätverket beslutar att Säffle blir upphandlande enhet. {{D}} Marita begär fullmakter av kommunerna {{A who=Marita Uddén; to=kommunerna}} och de ska vara underskrivna före jul. {{A who=kommunerna}}
Punkt 27: Översvämningar {{I n=27}}
Sommaren var lugn. SMHI flaggar för en blöt höst.
Punkt 28: Säkerhetsprövning {{I n=28}}
Ingen redovisade läget i sin kommun. Av säkerhetsskäl behandlas frågan enskilt.
Punkt 29: Lokala föreskrifter {{I n=29}}
Filipstad ändrar sin föreskrift om pooler. {{S org=Filipstad}} Sigge bifogar föreskriften i ett mejl. {{A who=Sigge Alm}}
Punkt 30: Lön och titlar {{I n=30}}
Det har efterfrågats en jämförelse. Fackförbunden har egen statistik. Gunnar anser inte att nätverket bör samla in löner. {{|}}Jämförelsen görs därför inte. {{D}}
Punkt 31: Kommunikationskampanj {{I n=31}}
Kampanjen "Bara kiss och bajs" har nått 40 000. Den återkommer eventuellt i vår. {{|}}Vid fortsättning svarar Tuva för kontakterna med byrån. {{A who=Tuva Rönning; to=byrån; if=Vid fortsättning}}
Punkt 32: Besiktningsregler {{I n=32}}
Återkommer på dagordningen i december. {{P until=2020-12-03; what=Besiktningsregler}}
Punkt 33: Försäkringsärenden {{I n=33}}
Försäkringsbolagen framställer regresskrav oftare. Kils ärende ligger hos domstol. {{|}}Leif orienterar om utfallet när domen har kommit. {{A who=Leif Tornér; if=när domen har kommit}}
Punkt 34: Kontaktperson mot Svenskt Vatten {{I n=34}}
Johan Eklund åtar sig att vara kontaktperson efter Mia Fagergren. {{N person=Johan Eklund; role=kontaktperson; org=Arvika; for=Mia Fagergren}} Carin uppdaterar Svenskt Vattens register. {{A who=Carin Hult}}
Punkt 35: Elkostnader {{I n=35}}
Elpriset är lågt. Pumpar byts löpande i de flesta kommuner. 
Punkt 36: Energikartläggning {{I n=36}}
Energimyndighetens stöd till små kommuner upphör. Ronny ger gärna tips från Åmåls kartläggning. Inget mer planeras.
Punkt 37: Rötgas {{I n=37}}
Forshaga facklar fortfarande. {{S org=Forshaga}} Sandra har begärt in offerter. {{|}}Utredning av gasmotor redovisas för nämnden den 9 december. {{M date=2020-12-09; what=nämnden}}
Punkt 38: Övrigt {{I n=38}}
Kaj efterlyser begagnad silgaller. {{|}}Tipsa honom! {{A who=alla; to=Kaj Lennartsson}} Anteckningarna är skrivna av Sandra och skickas till alla senast på fredag den 23 oktober. {{A who=Sandra Byström; to=alla; due=2020-10-23}}
