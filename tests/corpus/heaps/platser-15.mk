@file platser-15.txt
@body VA-chefsnätverket Mellansverige
@date 2025-03-06
@p Rune Gillberg | Arboga | VA-chef | chair
@p Sanna Ekroth | Köping | VA-chef
@p Leo Markström | Kungsör | teknisk chef
@p Viveca Lundh | Hallstahammar | VA-chef
@p Stellan Frisk | Surahammar | enhetschef
@p Maria Olin | Sala | VA-chef
@p Pär Göransson | Heby | VA-ingenjör
@p Kicki Lundh | Fagersta | teknisk chef
@p Bosse Ahlin | Norberg | driftchef
@p Farah Jafari | Lindesberg | VA-chef
@p Erland Skog | Nora | teknisk chef
@p Maria Wickström | Västerås | processchef
@p Olof Dahlberg | Eskilstuna | VA-direktör
@p Lovisa Nylund | Svenskt Vatten | regionombud | guest
@p Gustav Hallin | Länsstyrelsen | vattenhandläggare | guest
@p Ebba Tham | | nätverksledare | guest
---
VA-chefsnätverket Mellansverige
Minnesanteckningar 2025-03-06
Närvarande:
Rune Gillberg, Arboga, VA-chef, ordförande
Sanna Ekroth, Köping, VA-chef
Leo Markström, Kungsör, teknisk chef
Viveca Lundh, Hallstahammar, VA-chef
Stellan Frisk, Surahammar, enhetschef
Maria Olin, Sala, VA-chef
Pär Göransson, Heby, VA-ingenjör
Kicki Lundh, Fagersta, teknisk chef
Bosse Ahlin, Norberg, driftchef
Farah Jafari, Lindesberg, VA-chef
Erland Skog, Nora, teknisk chef
Maria Wickström, Västerås, processchef
Olof Dahlberg, Eskilstuna, VA-direktör
Övriga:
Lovisa Nylund, Svenskt Vatten, regionombud
Gustav Hallin, Länsstyrelsen, vattenhandläggare
Ebba Tham, nätverksledare
a) Ny i gruppen {{I n=a}}
Pär Göransson deltar i stället för Sven Ljung som tidigare var Hebys ledamot i nätverket. {{N person=Pär Göransson; role=ledamot; body=VA-chefsnätverket Mellansverige; org=Heby; for=Sven Ljung}}
Pär kommer från konsultsidan och har arbetat med ledningsnät i tio år.
b) Avloppsdirektivet {{I n=b; kind=report}}
Lovisa Nylund från Svenskt Vatten berättade om det nya avloppsdirektivet, som ska vara infört i svensk lag 2027, och om den statliga utredning som leds av en särskild utredare vid Havs- och vattenmyndigheten.
De mindre verken berörs först efter 2035.
c) Svenskt Vattens kommitté för avlopp {{I n=c; kind=decision}}
Lovisa frågade om någon från nätverket vill vara med i kommittén, där det under flera år inte har funnits någon från Mälardalen.
Efter diskussion beslutade nätverket att nominera Maria Wickström till kommittén. {{D}} {{N person=Maria Wickström; role=ledamot; body=Svenskt Vattens kommitté för avlopp}}
d) Kommittén för dricksvatten {{I n=d; kind=information}}
Svenskt Vattens valberedning har utsett Olof Dahlberg till ledamot i dricksvattenkommittén, där han avlöser Per Sahlström från Örebro. {{N person=Olof Dahlberg; role=ledamot; body=dricksvattenkommittén; for=Per Sahlström}}
e) Gemensam provtagning {{I n=e; kind=decision}}
Avtalet med laboratoriet omförhandlas. I förhandlingsgruppen ingår sedan tidigare Viveca Lundh och en upphandlare från Västerås, och arbetet beräknas ta ett halvår.
Nätverket gav Stellan Frisk i uppdrag att komplettera förhandlingsgruppen som tredje ledamot. {{D}} {{N person=Stellan Frisk; role=tredje ledamot; body=förhandlingsgruppen}}
Norberg och Fagersta meddelade att de inte kommer att delta i avtalet. {{S org=Norberg; stance=no}} {{S org=Fagersta; stance=no}}
f) Beredskap och jour {{I n=f; kind=go-round}}
Köping, Arboga och Kungsör har gemensam jour sedan 2018. {{S org=Köping; stance=doing}} {{S org=Arboga; stance=doing}} {{S org=Kungsör; stance=doing}}
Hallstahammar för samtal med Surahammar om att dela jour. {{S org=Hallstahammar; stance=interested}}
Nora har löst jouren med hjälp av räddningstjänsten. {{S org=Nora}}
g) Länsstyrelsens dricksvattenforum {{I n=g; kind=decision}}
Gustav Hallin informerade om att forumet, som han är sammankallande för, ska träffas tre gånger under året.
Nätverket ska ha en ordinarie och en ersättare i forumet, och valde Sanna Ekroth som ordinarie och Erland Skog som ersättare. {{D}} {{N person=Sanna Ekroth; role=ordinarie; body=Länsstyrelsens dricksvattenforum}} {{N person=Erland Skog; role=ersättare; body=Länsstyrelsens dricksvattenforum}}
Första träffen hålls den 22 april. {{M date=2025-04-22; what=Första träffen}}
h) Slamhantering {{I n=h; kind=dialogue}}
Det fördes ett längre samtal om slamkvittblivning, där Farah beskrev Lindesbergs lösning med certifierat slam och Maria Olin redogjorde för svårigheterna att hitta avsättning.
Revaq-ansvariga i kommunerna har ett eget nätverk.
i) Arbetsgruppen för taxefrågor {{I n=i; kind=decision}}
Kicki Lundh har varit ordförande i arbetsgruppen sedan den startade och meddelade att hon inte längre har möjlighet att vara med på grund av nya arbetsuppgifter. {{L person=Kicki Lundh; why=nya arbetsuppgifter}}
Maria Olin utsågs till ordförande efter Kicki, med den nuvarande gruppen i övrigt oförändrad. {{D}} {{N person=Maria Olin; role=ordförande; body=Arbetsgruppen för taxefrågor; for=Kicki Lundh}}
Maria O sammankallar till möte under april och stämmer av tidplanen med Ebba. {{A who=Maria Olin; due=2025-04}}
j) Skyfallskartering {{I n=j; kind=report}}
Länsstyrelsen har låtit SMHI ta fram ett nytt underlag. Underlaget presenterades av en hydrolog från SMHI, som också svarade på frågor.
k) Kompetensförsörjning {{I n=k; kind=decision}}
Yrkeshögskolan i Hallsberg startar en VA-utbildning i höst.
Till utbildningens ledningsgrupp anmäler nätverket Farah Jafari och Bosse Ahlin. {{D}} {{N person=Farah Jafari; role=ledamot; body=utbildningens ledningsgrupp}} {{N person=Bosse Ahlin; role=ledamot; body=utbildningens ledningsgrupp}}
Ebba vidarebefordrar namnen till yrkeshögskolan före den 14 mars. {{A who=Ebba Tham; due=2025-03-14; to=yrkeshögskolan}}
l) Nödvattenplanering {{I n=l; kind=information}}
VAKA-gruppen vid Livsmedelsverket kan kallas in vid kris. I gruppen ingår två drifttekniker från Västerås.
m) Förändringar på tjänster {{I n=m; kind=information}}
Viveca Lundh slutar som VA-chef i Hallstahammar vid månadsskiftet maj–juni för att börja på konsultbolag. {{L person=Viveca Lundh; org=Hallstahammar; when=vid månadsskiftet maj–juni; why=för att börja på konsultbolag}}
Hallstahammar har ännu inte rekryterat någon efterträdare, och tjänsten kommer att vara obesatt under sommaren. {{V seat=VA-chef; org=Hallstahammar}}
I Surahammar har Tina Mårs anställts som ny VA-ingenjör. {{N person=Tina Mårs; role=VA-ingenjör; org=Surahammar}}
n) Ersättare i förhandlingsgruppen {{I n=n; kind=decision}}
Eftersom Viveca lämnar behövs någon som tar hennes plats i förhandlingsgruppen för provtagning från juni. {{V seat=plats; body=förhandlingsgruppen för provtagning}}
Leo Markström fick frågan och svarade ja, varpå nätverket utsåg honom. {{D}} {{N person=Leo Markström; role=ledamot; body=förhandlingsgruppen för provtagning; for=Viveca Lundh}}
o) VA-banken {{I n=o; kind=question}}
Rune undrade om det är meningsfullt att fortsätta fylla i VA-banken när så få använder statistiken. Ingen slutsats drogs.
p) Mälarens vattenvårdsförbund {{I n=p; kind=report}}
Förbundet har hållit årsmöte. {{|}}Mötet valde om ordföranden Torgny Alm. {{N person=Torgny Alm; role=ordförande; body=Mälarens vattenvårdsförbund}} Årsavgiften är oförändrad.
q) Digitala vattenmätare {{I n=q; kind=go-round}}
Sala har bytt en tredjedel av mätarna. {{S org=Sala; stance=doing}}
Heby har inte börjat och har inga beslut om det. {{S org=Heby}}
Västerås erbjuder övriga att avropa på deras avtal. {{S org=Västerås}}
r) Säkerhetsfrågor {{I n=r; kind=information}}
Uppgifterna om skyddsobjekt får inte lämna rummet. {{X mark=får inte lämna rummet}}
Länsstyrelsens kontaktperson i säkerhetsfrågor är för närvarande sjukskriven.
s) Nätverkets ordförandeskap {{I n=s; kind=decision}}
Rune Gillberg har lett nätverket i fyra år och har låtit meddela att han vill lämna klubban vidare i höst.
Nätverket beslutade att Olof Dahlberg efterträder Rune som ordförande den 1 september. {{D}} {{N person=Olof Dahlberg; role=ordförande; body=VA-chefsnätverket Mellansverige; for=Rune Gillberg}}
Frågan om vice ordförande sköts fram till junimötet i väntan på svar från Köping. {{P until=2025-06-05; what=Frågan om vice ordförande; why=i väntan på svar från Köping}}
t) Miljödomstolen {{I n=t; kind=information}}
Mark- och miljödomstolen har fått två nya tekniska råd. Handläggningstiderna väntas bli kortare.
u) Branschdagar {{I n=u; kind=decision}}
Vattenstämman i Örebro hålls 20–21 maj. {{M date=2025-05-20; what=Vattenstämman}} {{M date=2025-05-21; what=Vattenstämman}}
Sanna Ekroth och Pär Göransson representerar nätverket vid Vattenstämman, medan övriga som åker gör det för egen kommun. {{N person=Sanna Ekroth; role=representant; body=Vattenstämman}} {{N person=Pär Göransson; role=representant; body=Vattenstämman}}
Kostnaden om 6 700 kr per person belastar nätverkets konto. {{K amount=6700; unit=kr per person}}
v) Projekt Läcksök {{I n=v; kind=decision}}
Projektet får Farah Jafari som ny projektägare sedan Per-Ola Hed slutat i Lindesberg. {{N person=Farah Jafari; role=projektägare; body=Projekt Läcksök; for=Per-Ola Hed}} {{L person=Per-Ola Hed; org=Lindesberg}}
Styrgruppen beslutade i januari om en ny tidplan. Projektets controller är från Eskilstuna.
w) Cirkulär ekonomi {{I n=w; kind=theme}}
Temat leddes av Ebba Tham och en forskare från Mälardalens universitet. Kommunernas erfarenheter av att återvinna fosfor är begränsade.
x) Sekreteraruppdraget {{I n=x; kind=decision}}
Från nästa möte roterar sekreteraruppdraget, och det är Bosse Ahlin som är sekreterare under 2025. {{D}} {{N person=Bosse Ahlin; role=sekreterare; body=VA-chefsnätverket Mellansverige}}
Idag fördes anteckningarna av Ebba.
y) Ombud vid stämman {{I n=y; kind=decision}}
Svenskt Vattens stämma äger rum den 19 maj. {{M date=2025-05-19; what=Svenskt Vattens stämma}} Kungsör och Arboga ger Rune fullmakt att vara deras ombud. {{N person=Rune Gillberg; role=ombud; body=Svenskt Vattens stämma; org=Kungsör}} {{N person=Rune Gillberg; role=ombud; body=Svenskt Vattens stämma; org=Arboga}}
z) Nästa möte {{I n=z}}
Nästa möte äger rum i Fagersta den 5 juni. {{M date=2025-06-05}} Kicki ordnar studiebesök vid vattenverket. {{A who=Kicki Lundh}}
