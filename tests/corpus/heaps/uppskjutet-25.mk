@file uppskjutet-25.txt
@body Säkerhetssamordnarna i Södra Norrland
@date 2025-09-04
@p Ulla-Karin Dahlin | Hudiksvall | säkerhetschef | chair
@p Fredrik Norling | Söderhamn | säkerhetssamordnare
@p Mimmi Edlund | Bollnäs | beredskapssamordnare
@p Christer Wall | Ljusdal | säkerhetssamordnare
@p Aina Sjöholm | Ovanåker | kommunstrateg
@p Rolf Bäckman | Nordanstig | säkerhetssamordnare
@p Fredrik Sillén | Östersund | säkerhetschef
@p Kristin Aronsson | Krokom | beredskapssamordnare
@p Jonny Hedberg | Bräcke | kanslichef
@p Anna-Stina Rehn | Ragunda | säkerhetssamordnare
@p Pelle Wiik | Härjedalen | räddningschef
@p Evelina Stam | Åre | beredskapsstrateg
@p Tommy Lundqvist | Strömsund | säkerhetssamordnare
@p Ragna Thorsell | Länsstyrelsen | beredskapshandläggare | guest
@p Dick Östlund | Polisen | kommunpolis | guest
---
Säkerhetssamordnarna i Södra Norrland
Anteckningar från nätverksmöte 2025-09-04
Närvarande på länk:
Ulla-Karin Dahlin (Hudiksvall), säkerhetschef, ordf.
Fredrik Norling (Söderhamn), säkerhetssamordnare
Mimmi Edlund (Bollnäs), beredskapssamordnare
Christer Wall (Ljusdal), säkerhetssamordnare
Aina Sjöholm (Ovanåker), kommunstrateg
Rolf Bäckman (Nordanstig), säkerhetssamordnare
Fredrik Sillén (Östersund), säkerhetschef
Kristin Aronsson (Krokom), beredskapssamordnare
Jonny Hedberg (Bräcke), kanslichef
Anna-Stina Rehn (Ragunda), säkerhetssamordnare
Pelle Wiik (Härjedalen), räddningschef
Evelina Stam (Åre), beredskapsstrateg
Tommy Lundqvist (Strömsund), säkerhetssamordnare
Ragna Thorsell (Länsstyrelsen), beredskapshandläggare
Dick Östlund (Polisen), kommunpolis

a) Incheckning {{I n=a}}
Ulla-Karin hälsade alla välkomna efter sommaren. Det var Rolfs tur att anteckna men han bytte med Aina.
b) RSA 2026 {{I n=b}}
Ragna: MSB:s föreskrifter dröjer och redovisningen till länsstyrelsen skjuts därför fram till den 31 maj 2026. {{|}}Hur vi delar upp arbetet mellan oss kan bestämmas först när föreskrifterna har kommit. {{P what=Hur vi delar upp arbetet mellan oss}} Bollnäs kör på med sin egen analys. {{S org=Bollnäs; stance=doing}}
c) Trygghetsvandringar {{I n=c}}
Ljusdal har sin den 18 september och Söderhamn den 25 september. {{M date=2025-09-18; what=Trygghetsvandringar}} {{M date=2025-09-25; what=Trygghetsvandringar}} {{S org=Ljusdal; stance=doing}} {{S org=Söderhamn; stance=doing}} Vandringen i Bräcke som skulle ha gått i augusti ställdes in på grund av väder.
d) Kameraövervakning {{I n=d; outcome=postponed}}
Vi tar den här diskussionen när nya lagen är utvärderad, inte förr. {{P what=Kameraövervakning}}
e) Hotbildsarbete inför valet {{I n=e; kind=dialogue}}
Dick gick igenom polisens planering. Polisens regionala valsamordning börjar i januari. Några har märkt ett högre tonläge i sociala medier. {{|}}Det blev aldrig tid att prata om stöd till förtroendevalda, så det ämnet inleder nästa möte den 2 oktober. {{P until=2025-10-02; what=stöd till förtroendevalda; why=Det blev aldrig tid}} {{M date=2025-10-02}}
f) Evakuering och utrymning {{I n=f}}
Länsstyrelsens workshop blir sista torsdagen i oktober, den 30:e, i Östersund. {{M date=2025-10-30; what=Länsstyrelsens workshop}} Två personer per kommun får plats. {{|}}Kristin samordnar Jämtland och Mimmi samordnar Hälsingland. {{A who=Kristin Aronsson, Mimmi Edlund}}
g) Trygghetspunkter {{I n=g; kind=go-round}}
Krokom 14 klara. {{S org=Krokom; topic=Trygghetspunkter}} Härjedalen 9 av 12. {{S org=Härjedalen; topic=Trygghetspunkter}} Ragunda väntar med skyltar. {{S org=Ragunda; topic=Trygghetspunkter}} Ovanåker kunde inte redogöra i dag, kommer senare i höst. {{P what=Ovanåker}}
h) Signalskydd {{I n=h}}
Utbildningen i oktober är fulltecknad. Försvarsmakten har skjutit nästa utbildning till februari 2026.
i) Övning Norrsken {{I n=i; outcome=postponed}}
Evelina, som leder planeringen, är föräldraledig till årsskiftet. {{|}}Återstart av punkten efter årsskiftet. {{P what=Övning Norrsken; why=Evelina, som leder planeringen, är föräldraledig till årsskiftet}}
j) Säkerhetsskyddsanalyser {{I n=j}}
Strömsund har beställt hjälp av konsult. {{S org=Strömsund}} Gemensam upphandling avslogs av inköpscheferna, och vi driver det inte vidare.
k) Försäkringsfrågor {{I n=k}}
Skadestatistiken visade färre bränder. Svenska Kommun Försäkrings premieförslag väntas vecka 42. {{|}}När förslaget kommit ses vi digitalt en halvtimme och beslutar om självrisken. {{P what=självrisken}}
l) Krisledningsplan {{I n=l; outcome=not_reached}}
Utrymme saknades. {{P what=Krisledningsplan; why=Utrymme saknades}}
m) Avtal bevakning {{I n=m; kind=decision}}
Vi enades om att säga upp bevakningsavtalet i Hälsingedelen. {{D}} Fredrik N skickar uppsägningen före månadsskiftet. {{A who=Fredrik Norling}} Vad som ska komma i stället kan anstå till vintern. {{P what=Vad som ska komma i stället}}
n) EST {{I n=n}}
Effektiv samordning för trygghet utvärderas under hösten av Brottsförebyggande rådet. Rapporten har utlovats till december.
o) Skola och PDV {{I n=o; outcome=postponed}}
På grund av den pågående förundersökningen tyckte vi att punkten borde tas bort från dagens möte. {{P what=Skola och PDV; why=På grund av den pågående förundersökningen}} {{|}}Inget av detta får föras vidare. {{X mark=Inget av detta får föras vidare}}
p) Drivmedel {{I n=p}}
Cisternen i Åre invigs måndagen den 13 oktober klockan 11. {{M date=2025-10-13; what=Cisternen i Åre}} {{S org=Åre}} Kostnaden blev 2,3 mkr. {{K amount=2300000; unit=kr}}
q) Frivilliga resursgrupper {{I n=q}}
Tommy tycker att avtalen ser olika ut. Det höll alla med om. {{|}}Han lägger upp sitt avtal på Teams. {{A who=Tommy Lundqvist}}
r) Nytt alarmsystem {{I n=r}}
Driftsättningen hos larmcentralen är senarelagd till 1 mars 2026. Kommunerna får hålla sina reservrutiner vid liv till dess.
s) Medborgarlöften {{I n=s}}
Polisens omorganisation påverkar. {{|}}Dick hör av sig till var och en om tider. {{A who=Dick Östlund; to=var och en}}
t) Kommunikation vid kris {{I n=t; outcome=postponed}}
Uppskjuten på kommunikatörernas önskan till den 2 oktober. {{P until=2025-10-02; what=Kommunikation vid kris; why=på kommunikatörernas önskan}}
u) Vinterväg och snöskoter {{I n=u; kind=question}}
Pelle undrar vem som ansvarar för leder över kommungräns. Frågan har vi haft uppe tidigare utan resultat. {{|}}Den skickas till kommunjuristerna. {{A}}
v) Representant i F-samverkan {{I n=v; kind=decision}}
Anna-Stina Rehn utses till representant i F-samverkan med Jonny Hedberg som ersättare. {{D}} {{N person=Anna-Stina Rehn; role=representant; body=F-samverkan; org=Ragunda}} {{N person=Jonny Hedberg; role=ersättare; body=F-samverkan; org=Bräcke}}
w) Sommarens händelser {{I n=w; kind=report}}
Två skogsbränder och ett dammlarm. {{|}}Fredrik Sillén har skrivit en rapport, den behandlas vid den utvärdering vi gör tillsammans den 20 november. {{P until=2025-11-20; what=rapport}} {{M date=2025-11-20; what=utvärdering}}
x) Nödvattentankar {{I n=x}}
Leverans i mars i stället för i november. {{|}}Nordanstig har lånat ut tre tankar till Hudiksvall. {{S org=Nordanstig}}
y) Utbildningspaket {{I n=y}}
Länsstyrelsen ordnar stabsmetodik 21–22 oktober och POSOM-dag 6 november. {{M date=2025-10-21; what=stabsmetodik}} {{M date=2025-10-22; what=stabsmetodik}} {{M date=2025-11-06; what=POSOM-dag}} Sista dag för anmälan är 26 september respektive 10 oktober.
z) Övrigt {{I n=z}}
- Christer: drönarpolicyn. {{|}}Inte i dag, vi får ta den nästa gång. {{P until=2025-10-02; what=drönarpolicyn}}
- Passersystem: Hudiksvall går över till ny leverantör. {{S org=Hudiksvall}}
- Utbildningsplan 2026 görs färdig vid årets sista möte. {{P until=2025-12-04; what=Utbildningsplan 2026}}
- Sektorsmötet med Försvarsmakten 11 september blev avlyst.
å) Möten {{I n=å}}
Torsdag 2 oktober 9–11 och torsdag 4 december 9–11, båda via Teams. {{M date=2025-12-04}}
