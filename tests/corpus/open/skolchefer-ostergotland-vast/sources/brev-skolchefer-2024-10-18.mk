@file brev-skolchefer-2024-10-18.md
@body Skolchefsnätverket
@date 2024-10-18
@start 13:00
@end 16:00
@place
@mode online
@secretary Joel Ekwall
@p Camilla Thörnqvist | Motala | | chair remote
@p Pär Lidbäck | Vadstena | | remote
@p Sanela Hodzic | Mjölby | | remote
@p Farid Rahimi | Kinda | | remote
@p Karin Malmsten | Ydre | | remote
@p Lars-Göran Wetterhall | Boxholm | | remote
@p Karin Adelsköld Berg | Ödeshög | | remote partial=sista timmen
@p Ulrika Steen | Åtvidaberg | | absent excused
@p Joel Ekwall | | | guest remote
@p Bodil Frithiof | Region Östergötland | | guest remote
---
# Skolchefsnätverket, digitalt 18 oktober 2024 kl 13–16

God kväll på er,

detta är mitt första brev och jag har försökt hålla mig till Monikas sätt. I Teams fanns **Camilla Thörnqvist** från Motala (som höll i klubban som ordförande), **Pär Lidbäck** från Vadstena, **Sanela Hodzic** från Mjölby, **Farid Rahimi** från Kinda, **Karin Malmsten** från Ydre, **Lars-Göran Wetterhall** från Boxholm och den sista timmen även **Karin Adelsköld Berg** från Ödeshög. Gäst var Bodil Frithiof, Region Östergötland. **Ulrika Steen** från Åtvidaberg var på begravning.

## Rektorsprogrammet {{I kind=theme}}

Vi öppnade med det som inte hanns med i Kisa. Pär gav bakgrunden: 2021 startade kommunerna ett eget introduktionsprogram för nya rektorer, och sedan dess har 43 personer gått det. Utvärderingen visar att deltagarna är nöjda med träffarna men inte med mentorskapet, som i praktiken aldrig blev av. Statens eget rektorsprogram är obligatoriskt och tar tre år, och många hinner inte med båda. Sanela brukar låta sina rektorer vänta ett år. Farid är av en helt annan åsikt och tycker att man ska kasta in dem direkt.

Fyra av er argumenterade för att slimma programmet. Lars-Göran, som var med när det skapades, varnade för att det som är kort lätt blir ytligt. Camilla sammanfattade: {{|}}från januari görs programmet om till fyra halvdagar, och mentorerna plockas bort. {{D}} {{|}}Försöket sträcker sig till och med vårterminen 2026. {{D until=2026-06-30}} Att hitta kursledare vilar på Pär och Farid tillsammans. {{A who=Pär Lidbäck,Farid Rahimi}}

{{|}}Boxholm skickar ingen denna gång {{S org=Boxholm; topic=rektorsprogrammet; stance=no}} medan {{|}}Vadstena anmäler två. {{S org=Vadstena; topic=rektorsprogrammet; stance=yes}}

## Avgiften för nästa år {{I kind=decision}}

Lars-Göran hade siffrorna den här gången. Lönen till samordnaren har stigit, och det gamla överskottet är snart slut. Han räknade på tre nivåer. Kommundirektörerna har tidigare förklarat att de inte accepterar mer än tre procents ökning i nätverk av det här slaget, vilket Camilla påminde om. Karin M undrade om Ydre, som är minst, kunde få lägre avgift; det fick hon inget gehör för.

Ni fastställde avgiften till 2,16 kronor per invånare för 2025. {{D}} {{K amount=2.16; unit=kronor per invånare; years=2025}} Fakturorna går ut från Motala i februari. {{A who=Motala; due=2025-02}}

## Besök: Bodil Frithiof om barnhälsovården {{I kind=information}}

Regionen ska slå ihop sina team för neuropsykiatriska utredningar. Beslutet togs av hälso- och sjukvårdsnämnden i september och innebär att de tre mottagningarna i väst blir en, i Motala. Kötiden är i dag arton månader. Bodil trodde att den skulle sjunka till ett år, men det är en förhoppning och inget löfte. Från årsskiftet krävs dessutom att skolans kartläggning bifogas remissen.

Många hade synpunkter. Farid ansåg att skolan får göra regionens jobb. Karin M hade räknat ut att hennes enda psykolog skulle få lägga hälften av sin tid på kartläggningar. Bodil svarade att mallen ska kunna fyllas i av en specialpedagog. Hur gör man om vårdnadshavarna motsätter sig? Det kunde varken Bodil eller någon annan svara på. {{|}}Bodil tar det vidare till regionjuristerna, och när hon vet mer mejlar hon mig. {{A who=Bodil Frithiof; to=regionjuristerna}}

Regionen efterfrågade också en skolchef till sin styrgrupp för omställningen. Sanela avstod, hon har nog ändå. {{|}}Karin Adelsköld Berg blir den som talar för oss där. {{N person=Karin Adelsköld Berg; role=representant; body=styrgrupp för omställningen}} {{D}} Det första tillfället är 14 november. {{M date=2024-11-14; what=styrgrupp för omställningen}}

## Delad psykolog {{I kind=dialogue}}

Vadstena och Ydre har suttit ner två gånger. Tanken är en heltid med arbetsgivaransvaret i Vadstena. HR i båda kommunerna är positiva, men det är politiken som bestämmer och den har inte sagt sitt. {{|}}Ödeshög är nyfiket och vill höra vad det kostar. {{S org=Ödeshög; topic=delad psykolog; stance=interested}} Pär räknar på en tredelning och visar siffrorna för de båda Karin den 8 november. {{A who=Pär Lidbäck; due=2024-11-08; to=Karin Malmsten, Karin Adelsköld Berg}} Det vore klokt om någon pratade med facket i god tid, tyckte Camilla.

## Löst och fast {{I}}

- Frågan om gemensam skolskjutsupphandling ville Camilla ha upp, men med tanke på att Ulrika saknades får den stå över till 6 december. {{P until=2024-12-06; what=gemensam skolskjutsupphandling; why=Ulrika saknades}} {{M date=2024-12-06}}
- I Boxholm har man anställt Mirjam Kovacs som ny barn- och utbildningschef. {{N person=Mirjam Kovacs; role=barn- och utbildningschef; org=Boxholm}} Hon börjar 7 januari.
- Det blir jag som samlar in önskemål till vårens studiebesök. {{A who=Joel Ekwall}}
- Skolverkets digitala konferens om betyg sänds 28 november. {{M date=2024-11-28; what=Skolverkets digitala konferens om betyg}}

Må så gott tills vi ses!

*Joel Ekwall*
