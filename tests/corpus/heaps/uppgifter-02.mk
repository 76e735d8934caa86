@file uppgifter-02.txt
@body IT-chefsnätverket Östergötland
@date 2024-09-12
@p Fredrik Åberg | Motala | IT-chef | chair
@p Sara Lindqvist | Mjölby | digitaliseringschef
@p Daniel Ek | Finspång | IT-chef
@p Daniel Roos | Vadstena | IT-samordnare
@p Camilla Frisk | Linköping | CIO
@p Niklas Hammar | Norrköping | enhetschef
@p Petra Söder | Söderköping | IT-chef
@p Jonas Wik | Valdemarsvik | systemförvaltare
@p Therese Norling | Kinda | verksamhetsutvecklare
@p Björn Lindqvist | Boxholm | IT-chef
@p Ann-Sofie Grip | Åtvidaberg | kanslichef
@p Mikael Stål | Ödeshög | IT-tekniker
@p Helena Dahl | Ydre | administrativ chef
@p Oskar Thell | Regionen | informationssäkerhetssamordnare | guest
@p Lena Moberg | | processledare | guest
---
IT-chefsnätverket Östergötland
Anteckningar 12 september 2024
Deltagare:
Fredrik Åberg, Motala, IT-chef, ordf.
Sara Lindqvist, Mjölby, digitaliseringschef
Daniel Ek, Finspång, IT-chef
Daniel Roos, Vadstena, IT-samordnare
Camilla Frisk, Linköping, CIO
Niklas Hammar, Norrköping, enhetschef
Petra Söder, Söderköping, IT-chef
Jonas Wik, Valdemarsvik, systemförvaltare
Therese Norling, Kinda, verksamhetsutvecklare
Björn Lindqvist, Boxholm, IT-chef
Ann-Sofie Grip, Åtvidaberg, kanslichef
Mikael Stål, Ödeshög, IT-tekniker
Helena Dahl, Ydre, administrativ chef
Övriga:
Oskar Thell, Regionen, informationssäkerhetssamordnare
Lena Moberg, processledare
Cybersäkerhetslagen (NIS2) {{I}}
- Propositionen är försenad, lagen träder i kraft tidigast 2025.
- Linköping har gjort en gapanalys. Camilla visade resultatet.
- Delar analysmallen med övriga /Camilla {{A who=Camilla Frisk}}
- MSB håller på att ta fram föreskrifter.
Gemensam upphandling nätverksutrustning {{I}}
- Behovsinventering: alla fyller i formuläret senast 27/9. {{A who=alla; due=2024-09-27}}
- Niklas stämmer av med inköpscentralen om det finns ett ramavtal att avropa från. {{A who=Niklas Hammar; to=inköpscentralen}}
- Två kommuner är klara med sina egna upphandlingar.
- Ödeshög deltar inte. {{S org=Ödeshög; stance=no}}
E-arkiv {{I}}
- Arbetsgruppen har haft tre möten sedan i våras.
- Åtgärd: Petra bjuder in leverantören till en demo. {{A who=Petra Söder; to=leverantören}}
- Petra meddelar tid så snart den är klar. {{A who=Petra Söder}}
- Riksarkivet kommer med en ny vägledning nästa år.
Microsoft-avtal {{I}}
- Priset går upp med ca 12 % från årsskiftet.
- Björn: räkna på vad det innebär för de mindre kommunerna. {{A who=Björn Lindqvist}}
- Sara: undersöka alternativ för personal som sällan sitter vid dator. {{A who=Sara Lindqvist}}
- Flera har redan gått ned i licensnivå.
Digital post {{I}}
- Kinda skickar sedan i våras all post till leverantörer digitalt. {{S org=Kinda; stance=doing}}
- Therese skriver ihop erfarenheterna på en sida och mejlar ut. {{A who=Therese Norling}}
- Regeringen har tillsatt en utredning om obligatorisk anslutning.
Incidenthantering {{I}}
- Oskar gick igenom regionens rutiner. Regionen larmar normalt inom en timme.
- Han återkommer med kontaktuppgifter till regionens jourfunktion. {{A who=Oskar Thell}}
- Viktigt att kommunernas egna listor är uppdaterade, menade flera.
- Kontrollera era uppgifter i larmlistan och skicka ändringar till Lena. {{A who=alla; to=Lena Moberg}}
Röststyrning {{I}}
- Rundfrågan visar att nio av tretton kommuner testar någon form av röststyrning.
- Mjölby har stoppat sitt test i väntan på en konsekvensbedömning. {{S org=Mjölby}}
- Förslag att ta fram gemensamma riktlinjer. Enades om att avvakta SKR:s vägledning. {{D}}
- Ansvarig för bevakningen: Ann-Sofie. {{A who=Ann-Sofie Grip}}
Bredband och fiber {{I}}
- Länsstyrelsens bredbandsstrategi är ute på remiss. Sista svarsdag 15 oktober.
- Daniel E skriver ett gemensamt svar, Helena och Mikael bistår. {{A who=Daniel Ek,Helena Dahl,Mikael Stål}}
- Utkastet ska finnas på Teams en vecka före. {{A}}
Identitetshantering {{I}}
- SITHS byter utfärdare. Det berör alla kommuner.
- Daniel R kollar upp vad som gäller för reservkort. {{A who=Daniel Roos}}
- Jonas hade samma fråga till Inera i juni men har inte fått något svar.
Nästa träff {{I}}
- 24 oktober kl. 9–12, Mjölby. {{M date=2024-10-24}}
- Förmöte med region och kommunalförbund: Fredrik kallar. {{A who=Fredrik Åberg; to=region och kommunalförbund}}
- Frågor till dagordningen skickas till Lena senast en vecka innan. {{A to=Lena Moberg; due=2024-10-17}}
Skolans digitala enheter {{I}}
- Skolverket har lämnat förslag om färre skärmar i de lägre åldrarna.
- Valdemarsvik köper inte in fler plattor till förskolan. {{S org=Valdemarsvik}}
- Sara och Petra gör en kort enkät till skolcheferna. {{A who=Sara Lindqvist,Petra Söder; to=skolcheferna}} Resultatet redovisas till nätverket i november. {{A due=2024-11; to=nätverket}}
Telefoni {{I}}
- 2G och 3G släcks 2025. Hissar och larm påverkas.
- Respektive kommun inventerar sina larm och återrapporterar till Lena före jul. {{A who=Respektive kommun; to=Lena Moberg}}
- Tekniska chefsnätverket arbetar med samma sak.
Samverkan med högskolan {{I}}
- Universitetet erbjuder studenter för examensarbeten.
- Intresseanmälan görs till Camilla före den 1 oktober. {{A to=Camilla Frisk; due=2024-10-01}}
- I fjol var det sju studenter som fick plats i kommunerna.
Ledningssystem för informationssäkerhet {{I}}
- De flesta har ett system på plats men följer inte upp det.
- Det vore bra med en gemensam utbildning för chefer.
- Oskar tipsade om MSB:s webbkurs.
- Uppdrag: Mikael, Jonas. Ta fram ett förslag på årshjul. Klart i januari. {{A who=Mikael Stål,Jonas Wik; due=2025-01}}
Datadelning med Regionen {{I}}
- Oskar: Regionen har tagit fram en teknisk specifikation.
- Specifikationen skickas till nätverket av Oskar. {{A who=Oskar Thell; to=nätverket}}
- Synpunkter på den lämnas direkt till regionens projektledare. {{A to=regionens projektledare}}
- Integrationsplattformen upphandlas under 2025 enligt regionens plan.
Gemensam drift {{I}}
- Boxholm och Ödeshög utreder om driften kan läggas hos Mjölby. {{S org=Boxholm}} {{S org=Ödeshög}}
- Björn berättade om förstudien. Konsulten blev klar i augusti.
- Punkten tas upp igen i oktober när beslut finns. {{P until=2024-10; what=Gemensam drift; why=när beslut finns}}
Säkerhetskopiering {{I}}
- Finspång har haft ett långt avbrott. Återställningen tog fyra dagar.
- Daniel Ek drar erfarenheterna mer utförligt nästa gång. {{A who=Daniel Ek; due=2024-10-24}}
- De som inte testat återläsning under året bör göra det.
Styrgrupp e-tjänster {{I}}
- Therese går in i styrgruppen i stället för Gun Lejon som gått i pension. {{N person=Therese Norling; role=ledamot; body=Styrgrupp e-tjänster; org=Kinda; for=Gun Lejon}}
- Fredrik anmäler bytet till kommunalförbundet. {{A who=Fredrik Åberg; to=kommunalförbundet}}
- Styrgruppen träffas varannan månad.
Ärendehanteringssystem {{I}}
- Leverantören har sagt upp supporten på den gamla versionen.
- Vi skickar en gemensam skrivelse till leverantören. {{D}} {{A who=Vi; to=leverantören}}
- Ann-Sofie formulerar, ordföranden skriver under. {{A who=Ann-Sofie Grip,Fredrik Åberg}}
- Skrivelsen ska vara inskickad före månadens slut. {{A}}
Öppna data {{I}}
- Inget nytt sedan sist.
- Lena håller ögonen på om DIGG öppnar för nya bidrag. {{A who=Lena Moberg}}
Skrivare {{I}}
- Avtalet förlängt av inköpscentralen till 2026.
- De avropande kommunerna behöver själva meddela inköpscentralen sina volymer. {{A who=De avropande kommunerna; to=inköpscentralen}}
Kontinuitetsplan {{I}}
- Alla ska enligt MSB:s rekommendation öva minst en gång per år.
- Helena har en övning färdig som hon kan låna ut.
- Helena lägger upp övningsmaterialet på Teams. {{A who=Helena Dahl}}
Fjärråtkomst leverantörer {{I}}
- Dialog om hur leverantörer kommer in i systemen.
- Norrköping tillåter inte längre stående konton. {{S org=Norrköping; stance=doing}}
- NH delar rutinen med dem som hör av sig. {{A who=Niklas Hammar; if=dem som hör av sig}}
Verksamhetssystem vård och omsorg {{I}}
- Socialcheferna vill ha med en person från IT i referensgruppen.
- Jonas W representerar nätverket. {{N person=Jonas Wik; role=representant; body=referensgruppen; org=Valdemarsvik}} {{D}}
- Återkoppla till socialchefernas samordnare: Lena. {{A who=Lena Moberg; to=socialchefernas samordnare}}
Mobil arbetsplats {{I}}
- Frågan om gemensam modell diskuterades utan att någon slutsats drogs.
- Kanske något för en arbetsgrupp längre fram.
Valet 2026 {{I}}
- Valnämnderna har börjat höra av sig om teknik i lokalerna.
- Therese bevakar vad Valmyndigheten säger och rapporterar löpande. {{A who=Therese Norling}}
Praktikplatser {{I}}
- Motala tar emot två praktikanter från yrkeshögskolan. {{S org=Motala; stance=yes}}
- Övriga som kan ta emot kontaktar skolan direkt innan oktober är slut. {{A who=Övriga som kan ta emot; to=skolan}}
Kompetensförsörjning {{I}}
- Löneläget för tekniker har stigit kraftigt i länet.
- Petra undrade om någon har provat delade tjänster. Ingen visste. {{Q asker=Petra Söder}}
Hemsida för nätverket {{I}}
- Sidan är flyttad till kommunalförbundets webb. Lena har rensat bland dokumenten.
- Säg till Lena om något saknas. {{A who=alla; to=Lena Moberg}}
Dataskydd {{I}}
- Dataskyddsombuden planerar en gemensam granskning under våren.
- Ombuden rapporterar vanligtvis till respektive nämnd.
- Fredrik ska prata med ombuden om tidplanen. {{A who=Fredrik Åberg; to=ombuden}}
Avtalsbrott journalsystem {{I}}
- Leverantören har betalat vite. Tvisten är därmed avslutad.
Robotisering {{I}}
- Söderköping har i dag fyra processer i drift. {{S org=Söderköping; stance=doing}}
- Två till är på gång.
- Studiebesök: Petra tar emot under vecka 45, hon skickar ut inbjudan. {{A who=Petra Söder}}
Övrigt {{I}}
- Björn ställer frågan till Inera om kostnaderna för säker digital kommunikation. {{A who=Björn Lindqvist; to=Inera}}
- Linköping byter intranät. {{S org=Linköping}}
- Lena har sammanställt en lista över pågående projekt i länet.
Vid pennan
Lena Moberg
