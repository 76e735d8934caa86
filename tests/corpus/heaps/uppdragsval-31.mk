@file uppdragsval-31.txt
@body Gatuchefsnätverket Nordväst
@date 2024-01-25
@p Roy Hansson | Karlstad | gatuchef | chair
@p Birger Tunell | Kristinehamn | gatuchef
@p Sanna Kvist | Arvika | trafikplanerare
@p Leo Marklund | Säffle | enhetschef
@p Tage Olin | Hagfors | gatuchef
@p Ellen Prytz | Filipstad | gatuingenjör
@p Niklas Orre | Sunne | teknisk chef
@p Jan Berglin | Torsby | gatuchef
@p Vanja Lind | Grums | teknisk chef
@p Jan Ödlund | Forshaga | gatuchef
@p Mona Ek | Kil | gatuingenjör
@p Pål Sundin | Hammarö | teknisk chef
@p Disa Hult | Karlskoga | trafikchef
@p Cornelia Ray | Degerfors | gatuingenjör
@p Arne Falk | Årjäng | gatuchef | absent
@p Rita Bolin | Trafikverket | samhällsplanerare | guest
@p Hugo Wern | Region Värmland | infrastrukturstrateg | guest
---
Gatuchefsnätverket Nordväst
Stödanteckningar 2024-01-25
Närvarande:
Roy Hansson, Karlstad, gatuchef, ordförande
Birger Tunell, Kristinehamn, gatuchef
Sanna Kvist, Arvika, trafikplanerare
Leo Marklund, Säffle, enhetschef
Tage Olin, Hagfors, gatuchef
Ellen Prytz, Filipstad, gatuingenjör
Niklas Orre, Sunne, teknisk chef
Jan Berglin, Torsby, gatuchef
Vanja Lind, Grums, teknisk chef
Jan Ödlund, Forshaga, gatuchef
Mona Ek, Kil, gatuingenjör
Pål Sundin, Hammarö, teknisk chef
Disa Hult, Karlskoga, trafikchef
Cornelia Ray, Degerfors, gatuingenjör
Gäster:
Rita Bolin, Trafikverket, samhällsplanerare
Hugo Wern, Region Värmland, infrastrukturstrateg
Frånvarande:
Arne Falk, Årjäng, gatuchef

Beläggningsgruppen {{I }}
- JB (Torsby) & Ellen kvar. {{N person=Jan Berglin; role=ledamot; body=Beläggningsgruppen; org=Torsby}} {{N person=Ellen Prytz; role=ledamot; body=Beläggningsgruppen; org=Filipstad}} Birger ny. {{N person=Birger Tunell; role=ledamot; body=Beläggningsgruppen; org=Kristinehamn}} Leo klar med sitt. {{L person=Leo Marklund; org=Säffle}}
- Grupp har prisuppgifter från fem entreprenörer.
Vinterväghållning {{I }}
- Rita: Trafikverket har nya avtal från oktober.
- Sunne säger upp sin entreprenör. {{S org=Sunne}}
- Karlskoga, Degerfors samordnar jour. {{S org=Karlskoga; stance=doing}} {{S org=Degerfors; stance=doing}}
Trafiksäkerhetsråd {{I }}
- Vår man i rådet – Tage – pensioneras 1 juni. {{L person=Tage Olin; org=Hagfors; when=2024-06-01; why=pensioneras}}
- Sanna efter Tage. {{N person=Sanna Kvist; role=ledamot; body=Trafiksäkerhetsråd; org=Arvika; for=Tage Olin}}{{D}} Ingen invände.
- Rådets sekreterare är polis.
Ordf/sekr {{I }}
- 2024: Roy / Mona {{N person=Roy Hansson; role=ordförande; body=Gatuchefsnätverket Nordväst; org=Karlstad}}{{N person=Mona Ek; role=sekreterare; body=Gatuchefsnätverket Nordväst; org=Kil}}
- 2025: Disa / Pål {{N person=Disa Hult; role=ordförande; body=Gatuchefsnätverket Nordväst; org=Karlskoga}}{{N person=Pål Sundin; role=sekreterare; body=Gatuchefsnätverket Nordväst; org=Hammarö}}
- 2026: Niklas / – {{N person=Niklas Orre; role=ordförande; body=Gatuchefsnätverket Nordväst; org=Sunne}}{{V seat=sekreterare; body=Gatuchefsnätverket Nordväst}}
Regional transportplan {{I }}
- Hugo visade kartor.
- Kommunernas beredningsgrupp: Roy, Vanja, Arne. {{N person=Roy Hansson; role=ledamot; body=beredningsgrupp; org=Karlstad}} {{N person=Vanja Lind; role=ledamot; body=beredningsgrupp; org=Grums}} {{N person=Arne Falk; role=ledamot; body=beredningsgrupp; org=Årjäng}} Hugo sammankallar. {{A who=Hugo Wern}}
- Förra beredningsgruppen hade åtta personer, för många.
Belysning {{I }}
- Hammarö byter 2 400 armaturer. {{S org=Hammarö}}
- Elbolaget äger stolparna i tre kommuner.
- Ska vi kräva gemensam ljusstyrning? {{Q}}
Ny på stolen {{I }}
- Grums: Vanja Lind efter Per-Åke Bro. {{N person=Vanja Lind; role=teknisk chef; org=Grums; for=Per-Åke Bro}}
- Kristinehamn: Birger har lovat stanna året ut. {{N person=Birger Tunell; role=gatuchef; org=Kristinehamn}}
- Säffle: trafikingenjör sökes. {{V seat=trafikingenjör; org=Säffle}}
- Region: Hugo får avlastning av Tea Frid, ny trafikplanerare. {{N person=Tea Frid; role=trafikplanerare; org=Region Värmland}}
Cykelgrupp {{I }}
- Disa leder. Hon tar gärna emot tips.
- Forshaga tackar nej till plats. {{S org=Forshaga; stance=no}}
- Kil tackar ja, Mona. {{S org=Kil; stance=yes}}{{N person=Mona Ek; role=ledamot; body=Cykelgrupp; org=Kil}}
Mässan Vägar och park {{I }}
- Åker: JÖ, Cornelia. {{N person=Jan Ödlund; role=deltagare; body=Mässan Vägar och park; org=Forshaga}} {{N person=Cornelia Ray; role=deltagare; body=Mässan Vägar och park; org=Degerfors}}
- Sanna avstår.
- 21 mars, Göteborg. {{M date=2024-03-21; what=Mässan Vägar och park}}
Parkering {{I }}
- Avgift 12 kr/tim i Arvika från maj. {{K amount=12; unit=kr/tim}}{{S org=Arvika}}
- Parkeringsbolagets Kurt var inbjuden, kom inte.
SKR-råd {{I }}
- Nominering trafikråd: Pål. Nätverket står bakom. {{D}}{{N person=Pål Sundin; role=ledamot; body=trafikråd; org=Hammarö}}
- Leo hade också anmält intresse.
Snöupplag {{I }}
- Miljökontoret vill ha redovisning.
- Ellen skickar sin till alla. {{A who=Ellen Prytz; to=alla}}
Utsedda av andra {{I }}
- Länsstyrelsen: Jan Ödlund ny i vattensamverkan. {{N person=Jan Ödlund; role=ledamot; body=vattensamverkan; org=Forshaga}}
- Kollektivtrafiknämnden: Sonja Brok vald till ordf. {{N person=Sonja Brok; role=ordförande; body=Kollektivtrafiknämnden}}
- NTF: styrelsen intakt.
Entreprenadjuridik {{I }}
- Kurs i mars, plats kvar.
- Juristen Nea Fält på länk. Kan anlitas.
Broar {{I }}
- Broinspektör Olle Ram slutar, avtal upphör. {{L person=Olle Ram}}
- Upphandlas om av Karlstad. {{A who=Karlstad}}
- Hagfors har tre broar stängda.
Arbetsgrupp skyltar {{I }}
- Tills i höst: Vanja i stället för Arne. {{N person=Vanja Lind; role=ersättare; body=Arbetsgrupp skyltar; org=Grums; for=Arne Falk}}
- Arne rehabiliteras.
Höghastighet {{I }}
- Staten beslutar.
Mötesledare april {{I }}
- Roy borta, Disa leder. {{N person=Disa Hult; role=ordförande; body=Gatuchefsnätverket Nordväst; org=Karlskoga; for=Roy Hansson}}
Farthinder {{I }}
- Test i Filipstad. {{S org=Filipstad; stance=doing}}
- Cornelia och Niklas utvärderar. {{A who=Cornelia Ray,Niklas Orre}}
Avtackning {{I }}
- Tage, 40 år i yrket. Blomma i juni.
Flyttbilar {{I outcome=postponed}}
- Till nästa möte. {{P until=next; what=Flyttbilar}}
Upphandlingsgrupp salt {{I }}
- Uppdelning 24/25: Roy ordf, JB vice, Leo + Mona ledamöter. {{N person=Roy Hansson; role=ordförande; body=Upphandlingsgrupp salt; org=Karlstad}}{{N person=Jan Berglin; role=vice; body=Upphandlingsgrupp salt; org=Torsby}}{{N person=Leo Marklund; role=ledamot; body=Upphandlingsgrupp salt; org=Säffle}} {{N person=Mona Ek; role=ledamot; body=Upphandlingsgrupp salt; org=Kil}}
- Torsby vill stå utanför efter 2025. {{S org=Torsby; stance=no}}
Trafikverkets kontaktpersoner {{I }}
- Öst: Rita (som förut). {{N person=Rita Bolin; role=kontaktperson; body=Trafikverket; org=Trafikverket}}
- Väst: Milo Krantz, ny. {{N person=Milo Krantz; role=kontaktperson; body=Trafikverket; org=Trafikverket}}
- Vakant: norr. {{V seat=kontaktperson; body=Trafikverket}}
Statistik olyckor {{I }}
- Transportstyrelsen har nytt system.
- Niklas går utbildning.
Samråd bussgator {{I }}
- Värmlandstrafik utsåg Ebbe Kuhn till projektledare. {{N person=Ebbe Kuhn; role=projektledare; body=Samråd bussgator; org=Värmlandstrafik}}
- Karlstads projektledare sedan i våras är Ida Moe.
Drönare {{I }}
- Kristinehamn köper tjänst. {{S org=Kristinehamn}}
- Visas vid tillfälle.
Kassa {{I }}
- Kassören Jan Ö begär avlösning. {{L person=Jan Ödlund; org=Forshaga}}
- Ny kassör: Cornelia. {{N person=Cornelia Ray; role=kassör; body=Gatuchefsnätverket Nordväst; org=Degerfors; for=Jan Ödlund}}{{D}}
Laddinfrastruktur {{I }}
- Energibolagen kör på.
- Degerfors osäkert. {{S org=Degerfors; stance=undecided}}
Tillstånd {{I }}
- Polisens tillståndshandläggare Sally Ek tar emot frågor tisdagar.
GIS-grupp {{I }}
- Ellen 	 Tova Ro (Filipstad). {{N person=Tova Ro; role=ledamot; body=GIS-grupp; org=Filipstad; for=Ellen Prytz}}
- Gruppen leds från Karlstad.
Projekt Tyst asfalt {{I }}
- Styrgrupp klar: Roy, Disa, Rita. {{N person=Roy Hansson; role=ledamot; body=Styrgrupp; org=Karlstad}} {{N person=Disa Hult; role=ledamot; body=Styrgrupp; org=Karlskoga}} {{N person=Rita Bolin; role=ledamot; body=Styrgrupp; org=Trafikverket}}
- Extern utvärderare ännu inte kontrakterad.
Väghållaransvar {{I }}
- Hammarö tar över fyra vägar. {{S org=Hammarö}}
- Lantmäteriförrättning pågår.
Nästa gång {{I }}
- 11 april, Sunne. {{M date=2024-04-11}}
- Niklas fixar lunch. {{A who=Niklas Orre}}
- Material senast 4 april till Mona. {{A due=2024-04-04; to=Mona Ek}}
Barnens vägar {{I }}
- Skolcheferna utser representant till referensgruppen.
- Från oss Sanna. {{N person=Sanna Kvist; role=representant; body=referensgruppen; org=Arvika}}
Föreningsvägar {{I }}
- REV:s ombudsman informerade.
- Bidragsregler skickas ut. {{A}}
Beredskap {{I }}
- Vägföreträdare i länsstaben: Birger ordinarie, Tage ersättare t.o.m. maj, sedan Leo. {{N person=Birger Tunell; role=ordinarie; body=länsstaben; org=Kristinehamn}}{{N person=Tage Olin; role=ersättare; body=länsstaben; org=Hagfors}}{{N person=Leo Marklund; role=ersättare; body=länsstaben; org=Säffle; for=Tage Olin}}
- Övning 5 mars. {{M date=2024-03-05; what=Övning}}
