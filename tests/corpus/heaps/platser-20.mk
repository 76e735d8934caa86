@file platser-20.txt
@body Kommunikationschefsnätverket Värmlandsregionen
@date 2024-08-29
@p Viktoria Elgh | Karlstad | kommunikationsdirektör | chair
@p Jonathan Beck | Hammarö | kommunikationschef
@p Lisa Rosell | Kil | kommunikatör
@p Andreas Toll | Forshaga | kommunikationschef
@p Sandra Igelström | Grums | kommunikationsansvarig
@p Matilda Vång | Säffle | kommunikationschef
@p Andreas Rosell | Arvika | kommunikationschef
@p Lovisa Trygg | Eda | kommunikatör
@p Oskar Hellgren | Sunne | kommunikationschef
@p Tina Mattiasson | Torsby | kommunikationsstrateg
@p Josef Lindh | Hagfors | kommunikatör
@p Evelina Stolt | Munkfors | webbansvarig
@p Kajsa Bryngel | Årjäng | kommunikationschef
@p Martin Flod | Region Värmland | presschef | guest
@p Hilda Sten | | samordnare | guest
---
Kommunikationschefsnätverket Värmlandsregionen
Anteckningar 29 augusti 2024 (2024-08-29)
Närvarande:
Viktoria Elgh, Karlstad, kommunikationsdirektör, ordförande
Jonathan Beck, Hammarö, kommunikationschef
Lisa Rosell, Kil, kommunikatör
Andreas Toll, Forshaga, kommunikationschef
Sandra Igelström, Grums, kommunikationsansvarig
Matilda Vång, Säffle, kommunikationschef
Andreas Rosell, Arvika, kommunikationschef
Lovisa Trygg, Eda, kommunikatör
Oskar Hellgren, Sunne, kommunikationschef
Tina Mattiasson, Torsby, kommunikationsstrateg
Josef Lindh, Hagfors, kommunikatör
Evelina Stolt, Munkfors, webbansvarig
Kajsa Bryngel, Årjäng, kommunikationschef
Gäster:
Martin Flod, Region Värmland, presschef
Hilda Sten, samordnare
Uppstart {{I}}
Vi hälsar Lovisa Trygg välkommen till nätverket, hon kommer att vara Edas representant. {{N person=Lovisa Trygg; role=representant; body=Kommunikationschefsnätverket Värmlandsregionen; org=Eda}}
Viktoria ledde mötet och Hilda skrev.
Avrapportering {{I kind=report}}
Evelina har undersökt hur tillgänglighetsredogörelserna ser ut. Josef hjälpte till.
Fyra kommuner saknar redogörelse.
Krisgruppen {{I kind=decision}}
Jonathan har lett krisgruppen i ett år och föreslår att någon annan tar vid.
Andreas Toll säger ja till att bli krisgruppens nya ledare. {{N person=Andreas Toll; role=ledare; body=Krisgruppen; for=Jonathan Beck}} Beslutas enligt detta. {{D}}
Andreas T kallar gruppen i september. {{A who=Andreas Toll; due=2024-09}}
Länsstyrelsens informationssamordning {{I kind=information}}
Vid en kris leder länsstyrelsen samordningen. Kommunerna svarar för sin egen information.
Informationsdirektören på länsstyrelsen heter Ann-Britt Lager sedan i våras, hon tog över efter Mats Orre. {{N person=Ann-Britt Lager; role=informationsdirektör; org=länsstyrelsen; for=Mats Orre}}
Programråd för medieutbildning {{I kind=decision}}
Universitetet har erbjudit nätverket två platser i programrådet.
Tina och Oskar fick platserna. {{D}} {{N person=Tina Mattiasson; role=representant; body=Programråd för medieutbildning}} {{N person=Oskar Hellgren; role=representant; body=Programråd för medieutbildning}}
Studenterna utser själva sina representanter.
Bildbanken {{I kind=decision}}
Förvaltaren av bildbanken, Lisa Rosell, ska vara tjänstledig från oktober.
Bildbanken får under tiden Evelina Stolt som förvaltare. {{D}} {{N person=Evelina Stolt; role=förvaltare; body=Bildbanken; for=Lisa Rosell}}
Lisa lämnar över inloggningar till Evelina. {{A who=Lisa Rosell; to=Evelina Stolt}}
Platsvarumärke {{I kind=go-round}}
Arvika har tagit fram en ny platsprofil. {{S org=Arvika}}
Säffle avvaktar Årjängs arbete. {{S org=Säffle; stance=undecided}}
Sunne är nöjda med sin nuvarande. {{S org=Sunne}}
Platsvarumärkesgruppen {{I kind=information}}
Gruppen träffas utan mandat från nätverket. Kajsa brukar sammankalla.
Visit Värmland {{I kind=report}}
Martin Flod berättade om sommarens kampanj. Visit Värmlands styrelse har en ledamot från Karlstad.
Ny vd från oktober: Petter Molin. {{N person=Petter Molin; role=vd; org=Visit Värmland}}
Kommunikationspriset {{I kind=decision}}
Nätverket ska lämna ett namn till nationella juryn.
Namnet blev Matilda Vång. {{D}} {{N person=Matilda Vång; role=ledamot; body=nationella juryn}}
Kostnaden för galan är 2 300 kr per person. {{K amount=2300; unit=kr per person}}
Språkvårdsgruppen {{I kind=decision}}
Två av fyra platser har varit tomma under våren. {{V seat=platser; body=Språkvårdsgruppen}}
Sandra och Josef fyller dem. {{D}} {{N person=Sandra Igelström; role=ledamot; body=Språkvårdsgruppen}} {{N person=Josef Lindh; role=ledamot; body=Språkvårdsgruppen}}
Regionens språkvårdare deltar vid behov.
AI i kommunikationsarbetet {{I kind=theme}}
En gästföreläsare från universitetet berättade. Därefter samtal i par.
Flera vill ha gemensamma riktlinjer.
AI-gruppen {{I kind=decision}}
Ny grupp med uppgift att ta fram utkast till riktlinjer. {{D}}
Deltagare: Jonathan (sammankallande), Kajsa, Tina {{N person=Jonathan Beck; role=sammankallande; body=AI-gruppen}} {{N person=Kajsa Bryngel; role=ledamot; body=AI-gruppen}} {{N person=Tina Mattiasson; role=ledamot; body=AI-gruppen}}
Utkast presenteras den 28 november. {{A who=AI-gruppen; due=2024-11-28}}
Intranät {{I kind=go-round}}
Forshaga byter intranät i oktober. {{S org=Forshaga}}
Torsby har inga sådana planer. {{S org=Torsby; stance=no}}
Kommundirektörernas möte {{I kind=information}}
Viktoria föredrar nätverkets plan för kommundirektörerna den 20 september. {{A who=Viktoria Elgh; due=2024-09-20; to=kommundirektörerna}} {{M date=2024-09-20; what=Kommundirektörernas möte}}
Om hon får förhinder gör Jonathan det.
Personal {{I kind=information}}
Josef Lindh har sagt upp sig och börjar på Trafikverket i november. {{L person=Josef Lindh; when=november; why=börjar på Trafikverket}}
Munkfors har en vakant halvtid som kommunikatör. {{V seat=kommunikatör; org=Munkfors}}
I Grums har Emma Skog börjat som kommunikatör. {{N person=Emma Skog; role=kommunikatör; org=Grums}}
Pressnätverket {{I kind=decision}}
Martin Flod leder pressnätverket och vill ha in någon från kommunerna som vice.
Mötet enades om att det blir Viktoria Elgh. {{D}} {{N person=Viktoria Elgh; role=vice; body=Pressnätverket}}
Pressnätverket har åtta medlemmar.
Valinformation {{I kind=dialogue}}
Valmyndigheten ansvarar för informationen. Erfarenheterna från EU-valet var goda.
Valsamordnaren i Karlstad har gått tillbaka till sin ordinarie tjänst.
SKR:s nätverk {{I kind=decision}}
Oskar lämnar efter fyra år. {{L person=Oskar Hellgren}}
Som länets nya representant anmäls Andreas Rosell. {{D}} {{N person=Andreas Rosell; role=representant; body=SKR:s nätverk; for=Oskar Hellgren}}
Andreas R tar kontakt med SKR. {{A who=Andreas Rosell; to=SKR}}
Sociala medier {{I kind=question}}
Vem avgör om vi ska lämna X gemensamt? {{Q}}
Kommunalförbundet {{I kind=information}}
Kommunalförbundets kommunikatör är utlånad till Karlstad på halvtid. Därför dröjer nyhetsbrevet.
Utbildningsansvarig {{I kind=decision}}
Utbildningsansvaret roterar. {{|}}Lovisa är ansvarig under hösten. {{N person=Lovisa Trygg; role=ansvarig; body=Utbildning}}
Hon lägger ut en kursplan i Teams. {{A who=Lovisa Trygg}}
Samordnarrollen {{I kind=decision}}
Hilda slutar som samordnare vid årsskiftet. {{L person=Hilda Sten; when=vid årsskiftet}}
Två personer har visat intresse. {{|}}Beslut om ny samordnare tas den 28 november. {{P until=2024-11-28; what=Beslut om ny samordnare}}
Mellan mötena {{I}}
Frågor ställs till Hilda eller Viktoria. {{|}}Lägg in er frånvaro i kalendern senast fredag. {{A who=alla}}
Länets webbgrupp {{I kind=report}}
Webbgruppen har fått besök av DIGG. Evelina var värd, Lisa skrev en sammanfattning.
Webbgruppens ordförande {{I kind=decision}}
Webbgruppen vill att nätverket bekräftar dess val av ordförande.
Nätverket bekräftar valet av Evelina Stolt. {{D}} {{N person=Evelina Stolt; role=ordförande; body=Webbgruppen}}
Valet gäller 2025.
Besök från Norge {{I kind=information}}
Hedmarks kommunikationschef Tone Berg kommer till Eda den 3 oktober. {{M date=2024-10-03; what=Hedmarks kommunikationschef Tone Berg kommer till Eda}}
Lovisa och Kajsa tar emot.
Bokslut {{I kind=report}}
Kvar på nätverkets konto finns 48 000 kr. {{K amount=48000; unit=kr}}
Karlstad sköter ekonomin.
Jämställd bild {{I kind=dialogue}}
Matilda tog upp frågan. Inget beslut.
Nätverksdag {{I kind=decision}}
Dagen hålls i Sunne den 15 januari. {{M date=2025-01-15; what=Nätverksdag}}
Arrangörsgrupp blir Oskar, Lisa och Andreas Toll. {{D}} {{N person=Oskar Hellgren; role=ledamot; body=Arrangörsgrupp}} {{N person=Lisa Rosell; role=ledamot; body=Arrangörsgrupp}} {{N person=Andreas Toll; role=ledamot; body=Arrangörsgrupp}}
Moderator är Viktoria. {{N person=Viktoria Elgh; role=moderator; body=Nätverksdag}}
Avstämning mediebevakning {{I kind=decision}}
Avtalet förlängs ett år. {{D}}
Avtalsägare i stället för Forshaga blir Hammarö genom Jonathan Beck. {{D}} {{N person=Jonathan Beck; role=avtalsägare; body=mediebevakning; org=Hammarö}}
Nyhetsbrev {{I kind=decision}}
Redaktörskapet vandrar från Kil till Hagfors.
Från nästa nummer är Josef redaktör och Evelina korrekturläsare. {{N person=Josef Lindh; role=redaktör; body=Nyhetsbrev}} {{N person=Evelina Stolt; role=korrekturläsare; body=Nyhetsbrev}}
Ordförande 2025 {{I kind=decision}}
Viktoria Elgh accepterade att kvarstå som ordförande, och valdes om. {{D}} {{N person=Viktoria Elgh; role=ordförande; body=Kommunikationschefsnätverket Värmlandsregionen}}
Kajsa Bryngel nyvaldes som vice. {{D}} {{N person=Kajsa Bryngel; role=vice; body=Kommunikationschefsnätverket Värmlandsregionen}}
Kontaktyta mot SVT {{I kind=report}}
Lokalredaktionens nya chef var på besök i maj. Kontakten fungerar bra.
Nästa möte {{I}}
28 november i Säffle, Matilda står för fikat. {{M date=2024-11-28}}
