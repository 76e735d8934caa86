@file uppdragsval-10.txt
@body Plan- och byggchefsnätverket Gävleborg
@date 2023-03-02
@p Göran Sundin | Gävle | samhällsbyggnadschef | chair
@p Kristina Ahlén | Sandviken | plan- och byggchef
@p Lars-Erik Holm | Hofors | samhällsbyggnadschef
@p Camilla Rydh | Ockelbo | bygglovschef
@p Jonas Nordh | Söderhamn | stadsarkitekt
@p Helene Wass | Bollnäs | planchef
@p Per-Anders Ek | Ovanåker | teknisk chef
@p Veronika Sahl | Hudiksvall | samhällsbyggnadschef
@p Elias Jonsson | Nordanstig | planarkitekt
@p Maria Jonsson | Ljusdal | plan- och byggchef
@p Siri Hagel | Älvkarleby | planchef
@p Gunnar Alin | Gävle | bygglovschef
@p Nina Stjärna | Tierp | samhällsbyggnadschef
@p Robin Edlund | Heby | plan- och byggchef | absent
@p Margot Lindén | Länsstyrelsen | planhandläggare | guest
@p Fredrik Skoog | Boverket | utredare | guest
@p Emma Rydh | Lantmäteriet | chef | guest
---
Plan- och byggchefsnätverket Gävleborg
Möte torsdag 2023-03-02
Deltagande medlemmar:
Göran Sundin (ordf.)	Gävle	samhällsbyggnadschef
Kristina Ahlén	Sandviken	plan- och byggchef
Lars-Erik Holm	Hofors	samhällsbyggnadschef
Camilla Rydh	Ockelbo	bygglovschef
Jonas Nordh	Söderhamn	stadsarkitekt
Helene Wass	Bollnäs	planchef
Per-Anders Ek	Ovanåker	teknisk chef
Veronika Sahl	Hudiksvall	samhällsbyggnadschef
Elias Jonsson	Nordanstig	planarkitekt
Maria Jonsson	Ljusdal	plan- och byggchef
Siri Hagel	Älvkarleby	planchef
Gunnar Alin	Gävle	bygglovschef
Nina Stjärna	Tierp	samhällsbyggnadschef
Gäster:
Margot Lindén	Länsstyrelsen	planhandläggare
Fredrik Skoog	Boverket	utredare
Emma Rydh	Lantmäteriet	chef
Frånvarande:
Robin Edlund	Heby	plan- och byggchef

Bygglovsgruppen (ny sammansättning) {{I }}
Nu när Hofors och Ockelbo har gått ihop om bygglov ändras gruppen. Sammansättningen ser ut så här:
Gunnar Alin {{N person=Gunnar Alin; role=ordförande; body=Bygglovsgruppen; org=Gävle}}	ordförande	Gävle
Camilla Rydh {{N person=Camilla Rydh; role=vice ordförande; body=Bygglovsgruppen; org=Ockelbo}}	vice ordförande	Ockelbo/Hofors
Maria Jonsson {{N person=Maria Jonsson; role=ledamot; body=Bygglovsgruppen; org=Ljusdal}}	ledamot	Ljusdal
–	ledamot	Tierp (vakant) {{V seat=ledamot; body=Bygglovsgruppen; org=Tierp}}
Vid frågor om mallarna går det bra att mejla Gunnar.
Detaljplanegruppen {{I }}
Helene har lett gruppen under fyra år och lämnar nu över till Siri. {{N person=Siri Hagel; role=ledare; body=Detaljplanegruppen; org=Älvkarleby; for=Helene Wass}}
Elias är ny i gruppen, han kom in när Bror Lund gick i pension. {{N person=Elias Jonsson; role=ledamot; body=Detaljplanegruppen; org=Nordanstig; for=Bror Lund}}{{L person=Bror Lund; org=Nordanstig; why=pension}}
Övriga i gruppen är de som deltagit sedan start.
Boverkets digitaliseringsråd {{I }}
Fredrik S berättade att rådet har förnyats. Kommunerna i norra Mellansverige har en plats i rådet, vilken under förra perioden innehades av Jonas N.
Jonas är inte längre tillgänglig för uppdraget. {{L person=Jonas Nordh; org=Söderhamn}}
Nätverket beslutade att Kristina Ahlén lanseras som kandidat. {{D}}{{N person=Kristina Ahlén; role=ledamot; body=Boverkets digitaliseringsråd; org=Sandviken}}
Samordnad klimatdata {{I }}
Arbetet har legat nere under vintern. Veronika menade att det saknas någon som driver frågan. Per-Anders instämde.
Göran tar kontakt med regionen för att efterhöra intresset. {{A who=Göran Sundin; to=regionen}}
Lantmäteriets kundråd {{I }}
Emma R hälsade att kundrådet träffas i april. Från länet ingår kommunala lantmäterichefen i Gävle.
Ersättare i kundrådet blev Lars-Erik. {{N person=Lars-Erik Holm; role=ersättare; body=Lantmäteriets kundråd; org=Hofors}}{{D}}
Tjänster i kommunerna {{I }}
- Hudiksvall har anställt två planarkitekter. {{S org=Hudiksvall}}
- I Bollnäs är stadsarkitekttjänsten obesatt sedan ett år. {{V seat=stadsarkitekt; org=Bollnäs}}
- Älvkarleby: Siri är tf förvaltningschef vid sidan av det vanliga jobbet. {{N person=Siri Hagel; role=tf förvaltningschef; org=Älvkarleby}}
- Heby: Robin slutar. {{L person=Robin Edlund; org=Heby}}
- Tierp: Ny byggchef är Anders Wolk. {{N person=Anders Wolk; role=byggchef; org=Tierp}}
- Sandviken har svårt att få tag på inspektörer.
Översiktsplanering {{I }}
Margot redovisade vilka översiktsplaner som är aktuella. {{|}}Länsstyrelsens nya samordnare för översiktsplaner är Olle Grip, som tillträder 1 april. {{N person=Olle Grip; role=samordnare för översiktsplaner; org=Länsstyrelsen}}
Flera kommuner har planer som är äldre än tio år.
Ordförandeturordning {{I }}
Beslutad ordning gäller: 2023 Gävle, 2024 Hudiksvall, 2025 Sandviken.
Namn för 2024: Veronika Sahl. {{N person=Veronika Sahl; role=ordförande; body=Plan- och byggchefsnätverket Gävleborg; org=Hudiksvall}}
Namn för 2025: Kristina Ahlén. {{N person=Kristina Ahlén; role=ordförande; body=Plan- och byggchefsnätverket Gävleborg; org=Sandviken}}
Sekreteraruppdraget följer ordförandekommunen.
Juridiskt forum {{I }}
Ny kommunjurist i forumet från Söderhamn är Petter Ahl (förut Linda Hede). {{N person=Petter Ahl; role=ledamot; body=Juridiskt forum; org=Söderhamn; for=Linda Hede}}
Han var på plats i januari och höll en dragning om förelägganden.
Referensgrupp för ny plan- och bygglag {{I }}
SKR efterfrågar namn. {{|}}Vi stannade för Gunnar Alin. {{D}}{{N person=Gunnar Alin; role=ledamot; body=Referensgrupp för ny plan- och bygglag; org=Gävle}}
Maria hade också kunnat tänka sig att vara med men avstod den här gången.
Gemensam vitesmall {{I }}
Mallen är i princip färdig. {{|}}Per-Anders ser över språket. {{A who=Per-Anders Ek}}
Trafikverkets dialogmöten {{I }}
Dialogmötena samordnas från regionen. {{|}}Från nordsidan deltar Elias J, från sydsidan Nina S. {{N person=Elias Jonsson; role=deltagare; body=Trafikverkets dialogmöten; org=Nordanstig}} {{N person=Nina Stjärna; role=deltagare; body=Trafikverkets dialogmöten; org=Tierp}}
Trafikverkets samhällsplanerare Roland Bur går vidare till ny tjänst. {{L person=Roland Bur; org=Trafikverket; why=ny tjänst}}
Stadsarkitekt i samverkan {{I }}
Nordanstig, Ovanåker och Ljusdal för samtal om en delad stadsarkitekt. {{S org=Nordanstig}} {{S org=Ovanåker}} {{S org=Ljusdal}}
Om de enas annonseras tjänsten i maj.
Ska tjänsten ligga under en kommun eller i ett bolag? {{Q}}
Grupp för överklagandestatistik {{I }}
Gruppen fick tre nya: Camilla, Nina och Gunnar. {{N person=Camilla Rydh; role=ledamot; body=Grupp för överklagandestatistik; org=Ockelbo}} {{N person=Nina Stjärna; role=ledamot; body=Grupp för överklagandestatistik; org=Tierp}} {{N person=Gunnar Alin; role=ledamot; body=Grupp för överklagandestatistik; org=Gävle}}
Statistiken för 2022 visar att antalet överklaganden minskat något.
Byggherredialog {{I }}
Dialogen ställdes in i höstas. {{|}}Kristina och Helene får uppdraget att samla byggherrarna före sommaren. {{D}}{{A who=Kristina Ahlén,Helene Wass}}
Byggföretagens länschef har lovat att vara med.
Bostadsförsörjning {{I }}
Frågan ligger sedan tidigare hos kommunstrategerna. Kontaktperson hos regionen är utvecklaren Sune Barr.
Avvikande mening framfördes inte.
Länsstyrelsens samrådsgrupp för kulturmiljö {{I }}
Hofors lämnar sin plats, Ockelbo tar den. {{S org=Hofors; stance=no}}{{S org=Ockelbo; stance=yes}} Vem det blir är inte klart. {{V seat=ledamot; body=Länsstyrelsens samrådsgrupp för kulturmiljö; org=Ockelbo}}
Camilla återkommer till Margot med besked. {{A who=Camilla Rydh; to=Margot Lindén}}
Tillgänglighet {{I }}
Ingen rapport.
Styrgrupp 3D-plan {{I }}
Projektet går in i nästa fas. {{|}}Göran byter roll från styrgruppsordförande till beställare. {{N person=Göran Sundin; role=beställare; body=Styrgrupp 3D-plan; org=Gävle}}
Som styrgruppsordförande efterträds han av Jonas Nordh. {{N person=Jonas Nordh; role=styrgruppsordförande; body=Styrgrupp 3D-plan; org=Söderhamn; for=Göran Sundin}}{{D}}
Konsulten Ylva Tran leder delprojekt 2. Helene och Lars-Erik sitter i styrgruppen sedan tidigare.
Avgifter {{I }}
Sandviken ändrar sin taxa vid halvårsskiftet. {{S org=Sandviken}}
Tierp tycker att en gemensam timtaxa vore rimlig. {{S org=Tierp; stance=yes}}
Etablering av vindkraft {{I }}
Jörgen Båt från Energimyndigheten föreläste. Presentationen bifogas.
Nätverkets arkiv {{I }}
Ockelbo ställer upp med lagringsyta. {{S org=Ockelbo; stance=yes}} Camilla städar. {{A who=Camilla Rydh}}
Tillförordnade {{I }}
Medan Göran är på sabbatsperiod mars–april är Gunnar ordförande för nätverket. {{N person=Gunnar Alin; role=ordförande; body=Plan- och byggchefsnätverket Gävleborg; org=Gävle; for=Göran Sundin}}
Samtidigt tar Helene hand om kallelserna. {{A who=Helene Wass}}
Regional fysisk planering {{I }}
Regionen har ännu inte fått uppdraget från regeringen. Lagen kräver i så fall en ny organisation.
Den tillfälliga dialoggruppen upplöses. {{D}}
Utbildning för förtroendevalda {{I }}
Boverkets kurs är framtagen för nya nämnder. {{|}}Nämnderna i Bollnäs och Ovanåker går den tillsammans 21 mars. {{S org=Bollnäs; stance=doing}} {{S org=Ovanåker; stance=doing}}{{M date=2023-03-21; what=Utbildning för förtroendevalda}}
Planavtal {{I outcome=postponed}}
Vi väntar med den här frågan till 11 maj. {{P until=2023-05-11; what=Planavtal}}
Priset Årets plan {{I }}
I juryn: Siri, Elias och Maria. {{N person=Siri Hagel; role=ledamot; body=juryn; org=Älvkarleby}} {{N person=Elias Jonsson; role=ledamot; body=juryn; org=Nordanstig}} {{N person=Maria Jonsson; role=ledamot; body=juryn; org=Ljusdal}}
Juryordförande: Siri. {{N person=Siri Hagel; role=juryordförande; body=juryn; org=Älvkarleby}}
Förra årets vinnare var Söderhamn.
Mötesplats {{I }}
Vi ses den 11 maj i Söderhamn. {{M date=2023-05-11}} Jonas ordnar lokal. {{A who=Jonas Nordh}}
