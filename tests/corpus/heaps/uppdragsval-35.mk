@file uppdragsval-35.txt
@body Socialdirektörsnätverket Stockholm Nord
@date 2023-02-16
@p Pernilla Åkesson | Solna | socialdirektör | chair
@p Martin Häger | Sundbyberg | socialchef
@p Yvonne Tham | Danderyd | socialdirektör
@p Jonas Ritzén | Täby | socialchef
@p Eva Kilander | Vallentuna | socialdirektör
@p Carl Broberg | Norrtälje | socialdirektör
@p Zeinab Ahmadi | Österåker | socialdirektör
@p Anna Pihlgren | Vaxholm | socialchef
@p Sara Hjelte | Sollentuna | socialdirektör
@p Sara Kolm | Upplands Väsby | social- och omsorgschef
@p Olof Rengby | Sigtuna | socialchef
@p Ylva Strid | Lidingö | socialdirektör
@p Ivar Dalin | Ekerö | socialchef
@p Kristoffer Wall | Järfälla | socialdirektör
@p Mona Stigsdotter | Solna | utvecklare
@p Agneta Prim | Upplands-Bro | socialchef | absent
@p Henrik Ode | Storsthlm | chef | guest
@p Birgitta Rex | Region Stockholm | samverkanschef | guest
---
Socialdirektörsnätverket Stockholm Nord
Anteckningar 2023-02-16
Närvarande
- Pernilla Åkesson, socialdirektör, Solna, ordförande
- Martin Häger, socialchef, Sundbyberg
- Yvonne Tham, socialdirektör, Danderyd
- Jonas Ritzén, socialchef, Täby
- Eva Kilander, socialdirektör, Vallentuna
- Carl Broberg, socialdirektör, Norrtälje
- Zeinab Ahmadi, socialdirektör, Österåker
- Anna Pihlgren, socialchef, Vaxholm
- Sara Hjelte, socialdirektör, Sollentuna
- Sara Kolm, social- och omsorgschef, Upplands Väsby
- Olof Rengby, socialchef, Sigtuna
- Ylva Strid, socialdirektör, Lidingö
- Ivar Dalin, socialchef, Ekerö
- Kristoffer Wall, socialdirektör, Järfälla
- Mona Stigsdotter, utvecklare, Solna
Övriga
- Henrik Ode, chef, Storsthlm
- Birgitta Rex, samverkanschef, Region Stockholm
Meddelat förhinder
- Agneta Prim, socialchef, Upplands-Bro

§ 1 Inledning {{I n=1}}
Pernilla hälsade välkommen till Ivar Dalin, som har efterträtt Mia Wester i Ekerö. {{N person=Ivar Dalin; role=ledamot; body=Socialdirektörsnätverket Stockholm Nord; org=Ekerö; for=Mia Wester}}
§ 2 Storsthlms socialdirektörsnätverk {{I n=2}}
Henrik rapporterade. Länets socialdirektörer har ställt sig bakom en överenskommelse om heldygnsvård. Presidiet på länsnivå består av Carl Broberg och en socialdirektör från söder. {{|}}Carl lämnar presidiet i vår. {{L person=Carl Broberg; org=Norrtälje; when=i vår}} Norr ska då föra fram ett namn och Sara Hjelte är det namnet. {{N person=Sara Hjelte; role=ledamot; body=Presidiet; org=Sollentuna; for=Carl Broberg}}{{D}}
§ 3 Länsstyrgruppen för psykisk hälsa {{I n=3}}
I länsstyrgruppen är Ylva ordinarie. Ersättaren Olof Rengby har flyttat över till äldresidan. {{|}}Därför behövs en ny ersättare för Ylva, och Eva Kilander erbjöd sig. {{N person=Eva Kilander; role=ersättare; body=Länsstyrgruppen för psykisk hälsa; org=Vallentuna; for=Ylva Strid}}
§ 4 Delregional samverkan {{I n=4}}
Birgitta Rex gick igenom regionens nya organisation. Samverkanscheferna har blivit tre. {{|}}Närmaste kontakt för nordost blir Lena Flod, för nordväst kvarstår Birgitta. {{N person=Lena Flod; role=kontakt; body=nordost; org=Region Stockholm}}{{N person=Birgitta Rex; role=kontakt; body=nordväst; org=Region Stockholm}}
§ 5 Våldsskyddsboende {{I n=5}}
Täby, Vallentuna och Österåker har gemensamt avtal. {{S org=Täby; stance=doing}} {{S org=Vallentuna; stance=doing}} {{S org=Österåker; stance=doing}} Danderyd vill gå in i avtalet. {{S org=Danderyd; stance=interested}} Styrgruppen sammankallas av Jonas. {{A who=Jonas Ritzén}}
§ 6 Ordförandeskap {{I n=6}}
Ordförande från 1 juli 2023: Martin Häger. {{N person=Martin Häger; role=ordförande; body=Socialdirektörsnätverket Stockholm Nord; org=Sundbyberg}} Ordförande från 1 juli 2024: Yvonne Tham. {{N person=Yvonne Tham; role=ordförande; body=Socialdirektörsnätverket Stockholm Nord; org=Danderyd}} Avgående ordförande blir automatiskt vice ordförande.
§ 7 Tillsynsärenden {{I n=7}}
IVO har avslutat sina ärenden i Norrtälje. Nya ärenden har öppnats i tre kommuner. Ivar har tidigare arbetat på IVO och kunde svara på frågor.
§ 8 Remissgrupp {{I n=8}}
Utredningen om tvångsvård ska besvaras. {{|}}Nätverket ger Kristoffer, Zeinab och Anna P uppgiften att skriva ett förslag. {{D}}{{A who=Kristoffer Wall,Zeinab Ahmadi,Anna Pihlgren}} Kristoffer är sammankallande. {{N person=Kristoffer Wall; role=sammankallande; body=Remissgrupp; org=Järfälla}}
§ 9 Chefsrörlighet {{I n=9}}
Agneta Prim i Upplands-Bro går vidare till en nationell myndighet och slutar 14 april. {{L person=Agneta Prim; org=Upplands-Bro; when=2023-04-14; why=går vidare till en nationell myndighet}} Som tf socialchef går Nils Rask in. {{N person=Nils Rask; role=tf socialchef; org=Upplands-Bro; for=Agneta Prim}}
I Vaxholm söks en myndighetschef sedan Lo Fink slutat. {{V seat=myndighetschef; org=Vaxholm}}{{L person=Lo Fink; org=Vaxholm}}
Sigtunas nye avdelningschef Amir Doğan var med på länk.
§ 10 Samsjuklighet {{I n=10}}
Samordningen av remissen sker hos Storsthlm. {{|}}Norr representeras i arbetsgruppen av Sara Kolm, som tagit över efter sin företrädare i Upplands Väsby, Nina Wik. {{N person=Sara Kolm; role=representant; body=arbetsgruppen; org=Upplands Väsby; for=Nina Wik}}
§ 11 Ekonomi {{I n=11}}
Återstående medel, 410 000 kr, används till en gemensam utbildning. {{D}}{{K amount=410000; unit=kr}} Mona planerar utbildningen. {{A who=Mona Stigsdotter}}
§ 12 Familjecentraler {{I n=12}}
Regionen har aviserat färre barnmorskor. {{|}}Sollentuna planerar att öppna en ny familjecentral. {{S org=Sollentuna}} Järfälla är kritiskt till regionens besked.
§ 13 Uppdrag som upphör {{I n=13}}
Arbetsgruppen för covidfrågor upphör. {{D}} Dess ordförande Yvonne tackades.
§ 14 Kunskapsstyrning {{I n=14}}
S-KiS söker socialchefer. {{|}}Nätverket nominerar Zeinab Ahmadi i första hand och Carl Broberg i andra hand. {{D}}{{N person=Zeinab Ahmadi; role=ledamot; body=S-KiS; org=Österåker}} {{N person=Carl Broberg; role=ledamot; body=S-KiS; org=Norrtälje}}
§ 15 Administrativt stöd {{I n=15}}
Stödet har legat hos Solna. {{|}}Från april sköts nätverkets administration av Sundbyberg, med Tuva Lind som sekreterare. {{N person=Tuva Lind; role=sekreterare; body=Socialdirektörsnätverket Stockholm Nord; org=Sundbyberg}}
§ 16 Suicidprevention {{I n=16}}
En handlingsplan har antagits i Täby. {{S org=Täby; stance=doing}} Lidingö och Danderyd har gemensam samordnare sedan 2021. {{S org=Lidingö; stance=doing}} {{S org=Danderyd; stance=doing}}
§ 17 Hemlöshet {{I n=17}}
Vem samordnar arbetet i länet? {{Q}} Ingen hade svaret.
§ 18 FoU Nordost {{I n=18}}
FoU:s styrgrupp består av direktörerna. Ordförande där väljs i maj. {{|}}FoU-chefen Ann Pohl går i pension i augusti. {{L person=Ann Pohl; when=2023-08; why=pension}} Rekryteringen sköts av Danderyd. {{A who=Danderyd}} I rekryteringsgruppen ingår Yvonne, Anna P och Jonas. {{N person=Yvonne Tham; role=ledamot; body=rekryteringsgruppen; org=Danderyd}} {{N person=Anna Pihlgren; role=ledamot; body=rekryteringsgruppen; org=Vaxholm}} {{N person=Jonas Ritzén; role=ledamot; body=rekryteringsgruppen; org=Täby}}
§ 19 Ledningsgrupp för Minimaria {{I n=19}}
Ledamot för Vallentuna saknas. {{V seat=ledamot; body=Ledningsgrupp för Minimaria; org=Vallentuna}} Eva utser någon ur sin ledningsgrupp. {{A who=Eva Kilander}}
§ 20 Avtalsråd {{I n=20}}
Vid avtalsrådets möten byts Martin och Sara H av. Våren går Martin, hösten går Sara. {{N person=Martin Häger; role=representant; body=Avtalsråd; org=Sundbyberg}} {{N person=Sara Hjelte; role=representant; body=Avtalsråd; org=Sollentuna}}
§ 21 Fördjupad samverkan med polisen {{I n=21}}
Polisområde Nord har ny chef, Stig Falk. {{N person=Stig Falk; role=chef; body=Polisområde Nord}} Ett möte är bokat den 22 mars. {{M date=2023-03-22; what=Polisområde Nord}} Pernilla, Kristoffer och Ylva deltar i mötet för nätverket. {{N person=Pernilla Åkesson; role=deltagare; body=Polisområde Nord; org=Solna}} {{N person=Kristoffer Wall; role=deltagare; body=Polisområde Nord; org=Järfälla}} {{N person=Ylva Strid; role=deltagare; body=Polisområde Nord; org=Lidingö}}
§ 22 Digitalisering {{I n=22}}
Ekerö gör som Sigtuna och inför e-tjänst för ansökan. {{S org=Ekerö}}{{S org=Sigtuna; stance=doing}} IT-cheferna har en egen arbetsgrupp.
§ 23 Ny medarbetare {{I n=23}}
Storsthlm har anställt Elin Brask som handläggare för barn och unga. {{N person=Elin Brask; role=handläggare; body=barn och unga; org=Storsthlm}} Hon har besökt nätverket en gång.
§ 24 Insynsråd {{I n=24; outcome=postponed}}
Punkten utgår, återkommer i april. {{P until=2023-04-20; what=Insynsråd}}
§ 25 Studieresa {{I n=25}}
Till Glasgow i maj följer Carl, Sara K, Ivar och Mona med. {{N person=Carl Broberg; role=deltagare; body=Glasgow; org=Norrtälje}} {{N person=Sara Kolm; role=deltagare; body=Glasgow; org=Upplands Väsby}} {{N person=Ivar Dalin; role=deltagare; body=Glasgow; org=Ekerö}} {{N person=Mona Stigsdotter; role=deltagare; body=Glasgow; org=Solna}} Olof fick lämna återbud.
§ 26 Kommande möte {{I n=26}}
20 april i Sollentuna. {{M date=2023-04-20}} Martin leder mötet när Pernilla är ledig. {{N person=Martin Häger; role=ordförande; body=Socialdirektörsnätverket Stockholm Nord; org=Sundbyberg; for=Pernilla Åkesson}}
§ 27 Ersättningsnivåer {{I n=27}}
Riktlinjer finns hos SKR. {{|}}Sundbyberg följer dem inte. {{S org=Sundbyberg; stance=no}}
§ 28 Styrgrupp för socialjouren {{I n=28}}
Jouren har flyttat. {{|}}Styrgruppens medlemmar är, sedan Anna P nu trätt in: Jonas (ordförande), Yvonne, Ylva, Zeinab och Anna P. {{N person=Jonas Ritzén; role=ordförande; body=Styrgrupp för socialjouren; org=Täby}}{{N person=Yvonne Tham; role=ledamot; body=Styrgrupp för socialjouren; org=Danderyd}} {{N person=Ylva Strid; role=ledamot; body=Styrgrupp för socialjouren; org=Lidingö}} {{N person=Zeinab Ahmadi; role=ledamot; body=Styrgrupp för socialjouren; org=Österåker}} {{N person=Anna Pihlgren; role=ledamot; body=Styrgrupp för socialjouren; org=Vaxholm}}
§ 29 Tolkar {{I n=29}}
Avtalet sägs upp. {{D}} Sigtunas inköpschef hanterar uppsägningen.
§ 30 Anmälningsärenden {{I n=30}}
- Österåker har ny nämndordförande, Kaj Ek. {{N person=Kaj Ek; role=nämndordförande; org=Österåker}}
- Lidingö har flyttat sitt socialkontor.
- Mona är tjänstledig i mars.
