@file platser-32.txt
@body Nätverket för verksamhetschefer LSS Sydvästra Skåne
@date 2025-02-06
@p Caroline Ahlm | Lund | verksamhetschef | chair
@p Jesper Thell | Lomma | enhetschef
@p Nilla Sjöström | Staffanstorp | verksamhetschef
@p Robert Kjellin | Svedala | avdelningschef
@p Mirela Babic | Burlöv | verksamhetschef
@p Pär Sjöström | Kävlinge | verksamhetschef
@p Annika Toft | Eslöv | verksamhetschef
@p Ewa-Lena Gran | Höör | enhetschef
@p Dick Åström | Hörby | områdeschef
@p Isabelle Frost | Trelleborg | verksamhetschef
@p Yvette Lam | Vellinge | verksamhetschef
@p Sixten Gran | Skurup | områdeschef
@p Ulrika Berger | Ystad | verksamhetschef
@p Julia Thell | Region Skåne | habiliteringschef | guest
@p Love Strid | | utvecklingsledare | guest
---
Nätverket för verksamhetschefer LSS Sydvästra Skåne
Anteckningar 2025-02-06
Närvarande:
Caroline Ahlm, Lund, verksamhetschef, ordförande
Jesper Thell, Lomma, enhetschef
Nilla Sjöström, Staffanstorp, verksamhetschef
Robert Kjellin, Svedala, avdelningschef
Mirela Babic, Burlöv, verksamhetschef
Pär Sjöström, Kävlinge, verksamhetschef
Annika Toft, Eslöv, verksamhetschef
Ewa-Lena Gran, Höör, enhetschef
Dick Åström, Hörby, områdeschef
Isabelle Frost, Trelleborg, verksamhetschef
Yvette Lam, Vellinge, verksamhetschef
Sixten Gran, Skurup, områdeschef
Ulrika Berger, Ystad, verksamhetschef
Gäster:
Julia Thell, Region Skåne, habiliteringschef
Love Strid, utvecklingsledare
Inför mötet {{I}}
- Love har skickat ut underlagen. Caroline leder mötet.
- Jesper Thell är med första gången, ersätter Nina Volt som slutat i Lomma. {{N person=Jesper Thell; role=ledamot; body=Nätverket för verksamhetschefer LSS Sydvästra Skåne; org=Lomma; for=Nina Volt}} {{L person=Nina Volt; org=Lomma}}
Habiliteringen {{I kind=report}}
- Julia Thell informerade om nya teamindelningen.
- Enhetschef i Trelleborg från mars är Sam Ottosson. {{N person=Sam Ottosson; role=enhetschef; org=Region Skåne}}
Korttidsvistelse {{I kind=go-round}}
- Burlöv köper platser av Lund. {{S org=Burlöv; stance=doing}}
- Höör och Hörby planerar ett gemensamt korttids. {{S org=Höör}} {{S org=Hörby}}
- Skurup kan inte bidra med lokal. {{S org=Skurup; stance=no}}
Korttidsgruppen {{I kind=decision}}
- Beslut att starta korttidsgrupp. {{D}}
- Ingår gör Ewa-Lena, Dick och Mirela. {{|}}Dick är kontaktperson. {{N person=Ewa-Lena Gran; role=ledamot; body=Korttidsgruppen}} {{N person=Dick Åström; role=ledamot; body=Korttidsgruppen}} {{N person=Mirela Babic; role=ledamot; body=Korttidsgruppen}} {{N person=Dick Åström; role=kontaktperson; body=Korttidsgruppen}}
Personlig assistans {{I kind=dialogue}}
- Försäkringskassans utredare var inbjuden i höstas.
- Pär tog upp kostnadsutvecklingen.
Brukarråd {{I kind=decision}}
- Länets brukarråd leds av FUB.
- Nätverket har rätt till två platser men använder bara en. {{|}}Den andra är tom sedan 2023. {{V seat=plats; body=Länets brukarråd}}
- Yvette Lam sätts in på den tomma platsen. {{D}} {{N person=Yvette Lam; role=ledamot; body=Länets brukarråd}}
Daglig verksamhet {{I kind=report}}
- Ulrika berättade om Ystads café. Caféets arbetsledare har vunnit pris.
- Löneläget för habiliteringsersättning är 78 kr per dag. {{K amount=78; unit=kr per dag}}
Socialstyrelsens expertgrupp {{I kind=information}}
- Annika Toft är tillfrågad av Socialstyrelsen att vara sakkunnig och har svarat ja. {{N person=Annika Toft; role=sakkunnig; body=Socialstyrelsens expertgrupp}}
- Hon får ersättning för nedlagd tid.
Utredningsgruppen {{I kind=decision}}
- Gruppens sekreterare byts från Robert till Sixten. {{D}} {{N person=Sixten Gran; role=sekreterare; body=Utredningsgruppen; for=Robert Kjellin}}
- Robert fortsätter i gruppen som vanlig ledamot. {{N person=Robert Kjellin; role=ledamot; body=Utredningsgruppen}}
- Ordförande är oförändrat Isabelle Frost. {{N person=Isabelle Frost; role=ordförande; body=Utredningsgruppen}}
Boendeplanering {{I kind=go-round}}
- Vellinge öppnar gruppbostad i maj. {{S org=Vellinge}}
- Eslöv har kö på elva personer. {{S org=Eslöv}}
- Staffanstorp säljer två platser. {{S org=Staffanstorp}}
Lex Sarah {{I kind=theme}}
- Genomgång av tre anonymiserade fall.
- Isabelle och Nilla ledde samtalet.
Metodutvecklare {{I kind=information}}
- Svedala har tillsatt sin metodutvecklartjänst med Tove Rehn. {{N person=Tove Rehn; role=metodutvecklare; org=Svedala}}
- Kävlinges motsvarande tjänst är indragen. {{S org=Kävlinge}}
Samverkan med psykiatrin {{I kind=decision}}
- Samverkansgruppens två ordförande turas om. Caroline har varit kommunernas.
- Från och med nu är Nilla Sjöström kommunernas ordförande. {{D}} {{N person=Nilla Sjöström; role=ordförande; body=Samverkansgruppen; for=Caroline Ahlm}}
- Caroline meddelar psykiatrin. {{A who=Caroline Ahlm; to=psykiatrin}}
Våld mot personer med funktionsnedsättning {{I kind=report}}
- Länsstyrelsens utvecklingsledare föreläste.
- Materialet är fritt att använda.
Processtöd {{I kind=decision}}
- Loves projektanställning löper ut i juni. Kommunerna vill behålla kompetensen.
- Nätverket beslutade att anställa Love Strid tills vidare som utvecklingsledare. {{D}} {{N person=Love Strid; role=utvecklingsledare; body=Nätverket för verksamhetschefer LSS Sydvästra Skåne}}
- Lund tar arbetsgivaransvaret. {{S org=Lund; stance=yes}}
Rekrytering {{I kind=dialogue}}
- Svårt att få stödassistenter. Flera vill arbeta mer med skolorna.
- Vård- och omsorgscollege har ny processledare, Birk Sand. {{N person=Birk Sand; role=processledare; org=Vård- och omsorgscollege}}
VO-college, styrgrupp {{I kind=decision}}
- Dick Åström föreslås efterträda Annika, som slutar i gruppen. {{D}} {{L person=Annika Toft}} {{N person=Dick Åström; role=ledamot; body=VO-college, styrgrupp; for=Annika Toft}}
- Förslaget går till socialchefsnätverket som fattar slutligt beslut.
E-hälsa {{I kind=question}}
- Vem driver frågan om appar för kommunikation? {{Q}}
Ledsagning {{I kind=decision}}
- Riktlinjen hinner inte bli klar, den tas den 3 april. {{P until=2025-04-03; what=Riktlinjen; why=hinner inte bli klar}} {{M date=2025-04-03}}
- Riktlinjegruppen (Mirela, Pär) fortsätter skriva. {{A who=Mirela Babic,Pär Sjöström}}
LSS-dagar {{I kind=decision}}
- 11–12 mars i Stockholm. {{M date=2025-03-11; what=LSS-dagar}} {{M date=2025-03-12; what=LSS-dagar}}
- Robert, Yvette och Love åker. {{N person=Robert Kjellin; role=deltagare; body=LSS-dagar}} {{N person=Yvette Lam; role=deltagare; body=LSS-dagar}} {{N person=Love Strid; role=deltagare; body=LSS-dagar}}
- Får någon förhinder åker Jesper. {{N person=Jesper Thell; role=ersättare; body=LSS-dagar}}
Chefsbyten {{I}}
- Caroline Ahlm börjar som socialdirektör i Landskrona i maj. {{L person=Caroline Ahlm; org=Lund; when=maj; why=börjar som socialdirektör i Landskrona}} {{N person=Caroline Ahlm; role=socialdirektör; org=Landskrona}}
- Hennes tjänst i Lund är ute på annons.
- Ewa-Lena Gran har tackat ja till ett vikariat som verksamhetschef i Höör. {{N person=Ewa-Lena Gran; role=verksamhetschef; org=Höör}}
Ordförande från maj {{I kind=decision}}
- Ulrika Berger och Pär Sjöström var föreslagna.
- Pär valdes. {{D}} {{N person=Pär Sjöström; role=ordförande; body=Nätverket för verksamhetschefer LSS Sydvästra Skåne; for=Caroline Ahlm}}
- Ulrika blir vice. {{D}} {{N person=Ulrika Berger; role=vice; body=Nätverket för verksamhetschefer LSS Sydvästra Skåne}}
Stöd till anhöriga {{I kind=information}}
- Anhörigkonsulenterna har en egen grupp. I den är Burlövs konsulent sammankallande sedan flera år.
- Nytt material kommer i vår.
Avtalsgrupp externa placeringar {{I kind=decision}}
- Gruppens representant från nätverket har varit Nina Volt.
- Jesper får ta över även detta uppdrag. {{D}} {{N person=Jesper Thell; role=representant; body=Avtalsgrupp externa placeringar; for=Nina Volt}}
- Underlaget skickas till Jesper av Love. {{A who=Love Strid; to=Jesper Thell}}
Mötesvärdar {{I}}
- April: Trelleborg. Juni: Eslöv.
- Isabelle bokar rum. {{A who=Isabelle Frost}}
