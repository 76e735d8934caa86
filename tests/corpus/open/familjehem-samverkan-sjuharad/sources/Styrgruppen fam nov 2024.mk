@file Styrgruppen fam nov 2024.docx
@body Styrgruppen Familjehem Sjuhärad
@date 2024-11-22
@start 09:00
@end 12:00
@place Stadshuset, Borås
@mode hybrid
@secretary Therése Ohlin
@p Abdirahman Nur | Mark | | chair
@p Gunnel Axberg | Borås
@p Rasmus Tengblad | Bollebygd | | remote
@p Lotta Ehrling | Herrljunga
@p Pernilla Asp | Tranemo
@p Linda Högfeldt | Ulricehamn
@p Mikaela Frid | Vårgårda | | remote
@p Therése Ohlin | | | guest
@p Bo Lidmark | | | guest
@p Katja Sirén | IVO | inspektör | guest remote partial=första timmen;
@p Mona Stålhammar-Roos | Svenljunga | | absent
---
Styrgruppen Familjehem Sjuhärad, årets sista
22 november 2024 kl 9-12, Stadshuset, Borås (några via Teams)
Vi: Abdirahman Nur, Mark (ordförande) / Gunnel Axberg, Borås / Rasmus Tengblad, Bollebygd (Teams) / Lotta Ehrling, Herrljunga / Pernilla Asp, Tranemo / Linda Högfeldt, Ulricehamn / Mikaela Frid, Vårgårda (Teams)
Från enheten: Therése Ohlin som skriver, Bo Lidmark
Besök: Katja Sirén, inspektör IVO (Teams, första timmen)
Lyste med sin frånvaro: Mona Stålhammar-Roos, Svenljunga
Hej Mikaela {{I}}
Mikaela Frid har klivit in som socialchef i Vårgårda {{N person=Mikaela Frid; role=socialchef; org=Vårgårda}} och därmed i styrgruppen när Linda Parment flyttade till socialförvaltningen i Alingsås. {{L person=Linda Parment; org=Vårgårda; why=flyttade till socialförvaltningen i Alingsås}} {{N person=Mikaela Frid; role=ledamot; body=Styrgruppen Familjehem Sjuhärad; org=Vårgårda; for=Linda Parment}} Hon har en bakgrund som familjehemssekreterare och visste redan vad en jourlista är. Vi är alltså bara en Linda numera.
IVO om tillsynen {{I kind=theme}}
Det vi fick peta i en annan gång i september blev av nu. Katja Sirén berättade hur tillsynen 2025 läggs upp. Myndigheten har beslutat att granska sextio kommuner, och i varje väljs tio barn ut. Inspektörerna pratar alltid med barnen, och det får de göra enligt lag utan att vi sitter med, så där fick Gunnel svar. Kommunen ska kunna visa upp barnets genomförandeplan, den senaste övervägningen och dokumentation av varje besök. Katja tycker att Sjuhärads modell är intressant men att ansvaret är otydligt. Vem svarar om brister finns i utredningen som vi gjort men hemkommunen beslutat efter? Kommunen, enligt Katja. Lotta muttrade att det står i avtalet.
Efteråt gick vi varvet runt om egenkontroll. {{|}}Borås gör sedan ett år kollegiegranskning av tio akter i månaden. {{S org=Borås; topic=egenkontroll; stance=doing}} Ulricehamn drar i gång något liknande i januari. {{S org=Ulricehamn; topic=egenkontroll; stance=yes}} Vårgårda kunde Mikaela inte uttala sig om efter tre veckor på stolen. {{S org=Vårgårda; topic=egenkontroll; stance=undecided}} Tranemo litar till de kontroller som enheten gör och ser inget behov av egna. {{S org=Tranemo; topic=egenkontroll; stance=no}} Flera var inne på att be enheten om stickprov, men Gunnel bromsade. {{F}} Med detta sagt tog styrgruppen ett beslut som jag som chef välkomnar: enheten och kommunerna skriver en gemensam ansvarsmatris före tillsynen. {{D}} Första versionen knackar jag ihop tillsammans med Lotta, den ligger i er inkorg den 13 december. {{A who=Therése Ohlin,Lotta Ehrling; due=2024-12-13}} Hur länge en avslutad akt ska finnas hos oss frågade Rasmus, och det blev ett långt "hmm" från alla håll. {{Q asker=Rasmus Tengblad}}
Arvodesgruppen, andra försöket {{I kind=report}}
Linda hade med sig papperen. Gruppen har jämfört femton kommuner. {{|}}SKR räknar i nya cirkuläret upp grundarvodet med 3,1 procent, vilket blir 14 330 kr. {{K amount=14330; unit=kr; years=2025}} Göteborg betalar mer, Falköping mindre. Linda menade att pengar inte är det som avgör, det är om någon svarar i telefon. Bo brukar säga tvärtom. {{|}}Vi antog SKR:s nya nivå att gälla från nyår och fram tills vidare. {{D}} Bo uppdaterar avtalen {{A who=Bo Lidmark}} och jag informerar hemmen. {{A who=Therése Ohlin; to=hemmen}} Rasmus har fullt upp hemma och ber att få lämna arvodesgruppen vid nyår. {{L person=Rasmus Tengblad; org=Bollebygd; when=2024-12-31; why=har fullt upp hemma}} Pernilla fyller luckan efter honom, det gick på en minut. {{D}} {{N person=Pernilla Asp; role=ledamot; body=Arvodesgruppen; for=Rasmus Tengblad}}
Familjehemsrådet {{I kind=information}}
Rådet har fått en ny talesperson, Göran Filipsson från Hökerum, vald av familjehemmen själva i oktober. {{N person=Göran Filipsson; role=talesperson; body=Familjehemsrådet; for=Kerstin Hult}} Från vår sida var Linda Parment kontaktperson och nu är det tomt. {{V seat=kontaktperson; body=Familjehemsrådet}} Jag frågade Mikaela lite i förbifarten, men hon behöver höra med sin nämndordförande innan hon tackar ja, så vi väljer när vi ses i januari. {{P until=2025-01-31; what=kontaktperson i Familjehemsrådet; why=hon behöver höra med sin nämndordförande innan hon tackar ja}}
Familjehemmens dag blev lyckad. 124 personer, tre skrapade knän. Lotta fick faktiskt hålla talet, Gunnel hade halsfluss. Rådet önskar att dagen blir årlig och det kan man ju förstå.
Remissen {{I kind=report}}
Svaret på lagen om vårdnadsöverflyttning lämnades i tid. Skrivarlaget är upplöst. {{|}}Borås kommunstyrelse har ställt sig bakom vårt svar. {{S org=Borås; topic=vårdnadsöverflyttning; stance=yes}} Regeringen väntas lägga propositionen i mars, men det trodde ingen på.
Budget 2025 {{I kind=decision; outcome=postponed}}
Bo hade siffrorna, men Borås har inte lämnat sitt placeringstal och då går nyckeln inte att räkna fram. Så nej, ingen budget i dag. {{|}}Den kommer i stället på ett extra kvartsmöte den 9 december. {{P until=2024-12-09; what=Budget 2025; why=Borås har inte lämnat sitt placeringstal}} {{M date=2024-12-09}} Gunnel jagar fram talet senast på onsdag. {{A who=Gunnel Axberg; due=2024-11-27}} Bilden med lönerna ligger kvar hos Bo och lämnas inte ut. {{X mark=lämnas inte ut}}
Ordföranden nästa år {{I kind=decision}}
Abdirahman har knappt hunnit bli varm i kläderna och han sitter ju enligt turordningen till juni 2026. Rasmus däremot gick bara med på att vara andre vice till jul. {{|}}Han lät sig övertalas, och Lotta med, så presidiet är intakt: båda viceposterna har samma namn ett år till, Lotta Ehrling som förste och Rasmus Tengblad som andre. {{D until=2025-12-31}} {{N person=Lotta Ehrling; role=förste vice ordförande; body=Styrgruppen Familjehem Sjuhärad}} {{N person=Rasmus Tengblad; role=andre vice ordförande; body=Styrgruppen Familjehem Sjuhärad}} I kommunalförbundets beredning för välfärd talar Gunnel för oss som vanligt. {{N person=Gunnel Axberg; role=representant; body=kommunalförbundets beredning för välfärd}}
Sedan {{I}}
31 januari är nästa riktiga möte. {{M date=2025-01-31}} Solveig är tillbaka då. {{|}}Jag köper julklappar till jourhemmen. {{A who=Therése Ohlin}}
