@file uppdragsval-34.txt
@body Säkerhetschefsnätverket Mellansverige
@date 2022-12-01
@p Torun Ahlgren | Uppsala | säkerhetschef | chair
@p Björn Safir | Västerås | säkerhetschef
@p Lillemor Quick | Eskilstuna | trygghetschef
@p Danne Orell | Enköping | säkerhetschef
@p Josef Klint | Sala | säkerhetssamordnare
@p Maja Prim | Köping | trygghetssamordnare
@p Hedvig Aspelin | Tierp | säkerhetssamordnare
@p Tord Klint | Östhammar | säkerhetschef
@p Ragnhild Storm | Håbo | säkerhetssamordnare
@p Ali Ekberg | Knivsta | säkerhetschef
@p Göran Vass | Strängnäs | säkerhetschef
@p Silvia Munk | Nyköping | säkerhetschef
@p Torsten Bäck | Katrineholm | säkerhetschef
@p Elna Grip | Flen | trygghetssamordnare | absent
@p Magnus Wahl | Arboga | säkerhetssamordnare | absent
@p Frans Lodén | Polisen | strateg | guest
@p Tilde Brant | MSB | handläggare | guest
---
Säkerhetschefsnätverket Mellansverige
Minnesanteckningar från 2022-12-01
Närvarande:
Torun Ahlgren, Uppsala, säkerhetschef, ordförande
Björn Safir, Västerås, säkerhetschef
Lillemor Quick, Eskilstuna, trygghetschef
Danne Orell, Enköping, säkerhetschef
Josef Klint, Sala, säkerhetssamordnare
Maja Prim, Köping, trygghetssamordnare
Hedvig Aspelin, Tierp, säkerhetssamordnare
Tord Klint, Östhammar, säkerhetschef
Ragnhild Storm, Håbo, säkerhetssamordnare
Ali Ekberg, Knivsta, säkerhetschef
Göran Vass, Strängnäs, säkerhetschef
Silvia Munk, Nyköping, säkerhetschef
Torsten Bäck, Katrineholm, säkerhetschef
Gäster:
Frans Lodén, Polisen, strateg
Tilde Brant, MSB, handläggare
Frånvarande:
Elna Grip, Flen, trygghetssamordnare
Magnus Wahl, Arboga, säkerhetssamordnare

Nätverkets bemanning 2023 {{I }}
Nedanstående tabell sammanfattar de val som gjordes vid mötet.
Uppdrag	2022	2023
Ordförande	Torun Ahlgren	Björn Safir {{N person=Björn Safir; role=ordförande; body=Säkerhetschefsnätverket Mellansverige; org=Västerås; for=Torun Ahlgren}}
Vice ordförande	Björn Safir	Silvia Munk {{N person=Silvia Munk; role=vice ordförande; body=Säkerhetschefsnätverket Mellansverige; org=Nyköping; for=Björn Safir}}
Sekreterare	Maja Prim	Maja Prim {{N person=Maja Prim; role=sekreterare; body=Säkerhetschefsnätverket Mellansverige; org=Köping}}
Utbildningsansvarig	Göran Vass	vakant {{V seat=utbildningsansvarig; body=Säkerhetschefsnätverket Mellansverige}}
Webbansvarig	Josef Klint	Hedvig Aspelin {{N person=Hedvig Aspelin; role=webbansvarig; body=Säkerhetschefsnätverket Mellansverige; org=Tierp; for=Josef Klint}}
Valen gäller kalenderåret.
Polisens lägesbild {{I }}
Frans Lodén presenterade lägesbilden. Antalet skjutningar har minskat. Han har tidigare arbetat i Uppsala med samma frågor.
Polisregionens samverkansgrupp {{I }}
Samverkansgruppen möts varannan månad. Nätverket representeras där av Lillemor och Ali. {{|}}På grund av tjänstebyte lämnar Ali gruppen efter mötet den 14 december. {{M date=2022-12-14; what=Samverkansgruppen}}{{L person=Ali Ekberg; org=Knivsta; when=2022-12-14; why=tjänstebyte}} Danne Orell är den som går in efter Ali. {{N person=Danne Orell; role=representant; body=Polisregionens samverkansgrupp; org=Enköping; for=Ali Ekberg}}{{D}}
Säkerhetsskydd {{I }}
Tilde Brant informerade om vägledningen. Säkerhetsskyddschef ska finnas i varje kommun. {{|}}I Knivsta utses Rut Palm efter Ali Ekberg. {{N person=Rut Palm; role=säkerhetsskyddschef; org=Knivsta; for=Ali Ekberg}} Håbo köper funktionen av Enköping. {{S org=Håbo; stance=doing}}
Våldsbejakande extremism {{I }}
Samordnaren i Köping slutade i oktober och rekrytering pågår inte. {{V seat=samordnare; org=Köping}} Lillemor frågade om uppdraget kan delas med Arboga. {{|}}Maja tar med sig frågan. {{A who=Maja Prim}}
Trygghetsmätning {{I }}
Mätningen genomförs i februari. {{|}}Eskilstuna hoppar över 2023. {{S org=Eskilstuna; stance=no}} Kostnaden blir 38 000 kr per kommun. {{K amount=38000; unit=kr per kommun}} Övriga bekräftar till Torsten senast 15 december. {{A who=Övriga; due=2022-12-15; to=Torsten Bäck}}
Arbetsgruppen för personskydd {{I }}
Arbetsgruppen omfattar numera: Silvia (sammankallande), Torsten, Tord och Ragnhild. {{N person=Silvia Munk; role=sammankallande; body=Arbetsgruppen för personskydd; org=Nyköping}}{{N person=Torsten Bäck; role=ledamot; body=Arbetsgruppen för personskydd; org=Katrineholm}} {{N person=Tord Klint; role=ledamot; body=Arbetsgruppen för personskydd; org=Östhammar}} {{N person=Ragnhild Storm; role=ledamot; body=Arbetsgruppen för personskydd; org=Håbo}}
Polisen bistår vid behov.
Rutin för hot mot förtroendevalda {{I }}
Rutinen fastställs. {{D}} Den ersätter rutinen från 2019.
Brottsförebyggande råd {{I }}
BRÅ i Sala har fått kommunalrådet Eva Ask som ordförande. {{N person=Eva Ask; role=ordförande; body=BRÅ; org=Sala}} BRÅ i Enköping har samma ordförande som förut. BRÅ i Tierp lades ned 2021.
Försäkringsfrågor {{I }}
Försäkringsbolagets skadechef Ivar Ros besökte Nyköping i oktober. Självrisken höjs. {{|}}Josef undrade om en gemensam upphandling är möjlig. {{Q asker=Josef Klint}}
Kamerabevakning {{I }}
Strängnäs har fått tillstånd för elva kameror. {{S org=Strängnäs; stance=doing}} Östhammar väntar på besked.
Säkerhetsdagarna {{I }}
Dagarna är 26–27 april i Västerås. {{M date=2023-04-26; what=Säkerhetsdagarna}}{{M date=2023-04-27; what=Säkerhetsdagarna}} Projektgrupp: Björn (projektledare), Hedvig, Göran. {{N person=Björn Safir; role=projektledare; body=Projektgrupp; org=Västerås}}{{N person=Hedvig Aspelin; role=ledamot; body=Projektgrupp; org=Tierp}} {{N person=Göran Vass; role=ledamot; body=Projektgrupp; org=Strängnäs}} Frågor om utställarplatser går till hotellet.
MSB:s expertgrupp för kommuner {{I }}
Tilde sökte kandidater till expertgruppen. Göran, Lillemor och Ali hade fått frågan direkt. Lillemor har tackat nej och Göran ja. Nätverket hade inget förslag.
Göran blir alltså ledamot i expertgruppen från januari. {{N person=Göran Vass; role=ledamot; body=expertgruppen; org=Strängnäs}}
Personalnytt {{I }}
Flen: Elna går på föräldraledighet i mars, Isa Lund vikarierar. {{N person=Isa Lund; role=ersättare; org=Flen; for=Elna Grip}}
Arboga: Magnus har slutat. {{L person=Magnus Wahl; org=Arboga}}
Katrineholm: ny trygghetssamordnare, Kalle Rask, på plats. {{N person=Kalle Rask; role=trygghetssamordnare; org=Katrineholm}}
Tierp: inga ändringar.
Uppsala: biträdande säkerhetschef tillsätts efter nyår.
Drönare över skyddsobjekt {{I }}
Polisen hanterar tillstånden. Ingen kommun har sett något ovanligt.
Kontaktperson Försvarsmakten {{I }}
Ragnhild har en bakgrund i hemvärnet. {{|}}Hon blev tillfrågad och åtog sig att vara nätverkets kontaktperson. {{N person=Ragnhild Storm; role=kontaktperson; body=Försvarsmakten; org=Håbo}}
Systematiskt brandskydd {{I }}
Arbetsgruppen har föreslagit en mall. {{|}}Mallen provas i Sala och Köping. {{S org=Sala; stance=doing}} {{S org=Köping; stance=doing}}
Ledningsplats {{I }}
Nätverkets medlemmar inbjuds att titta på Uppsalas ledningsplats. Torun är kontakt för besöken.
Upphandling av bevakning {{I }}
Upphandlingsgruppens ordförande sedan start, Danne, lämnar ordförandeskapet men kvarstår som ledamot. {{N person=Danne Orell; role=ledamot; body=Upphandlingsgruppen; org=Enköping}} Tord blir ordförande. {{N person=Tord Klint; role=ordförande; body=Upphandlingsgruppen; org=Östhammar; for=Danne Orell}} Avtalet börjar gälla i maj.
Incidentrapportering {{I }}
Systemet byts i två kommuner. {{|}}Västerås har valt leverantör. {{S org=Västerås}} Eskilstuna har inte valt ännu. {{S org=Eskilstuna; stance=undecided}}
Medverkan i radioprogram {{I }}
Ordföranden medverkade i P4 den 10 november.
Kurs i krishantering {{I }}
Antagna till kursen: Hedvig, Josef. {{N person=Hedvig Aspelin; role=deltagare; body=Kurs i krishantering; org=Tierp}} {{N person=Josef Klint; role=deltagare; body=Kurs i krishantering; org=Sala}}
På väntelista: Tord.
Larmcentral {{I }}
Styrelsen för larmcentralen väljs i mars. {{|}}Nomineringar: Torsten Bäck (ordinarie), Silvia Munk (ersättare). {{D}}{{N person=Torsten Bäck; role=ordinarie; body=Styrelsen för larmcentralen; org=Katrineholm}}{{N person=Silvia Munk; role=ersättare; body=Styrelsen för larmcentralen; org=Nyköping}}
Informationssäkerhet {{I }}
IT-cheferna har den frågan. Gemensamt möte önskas.
Torun tar kontakt med IT-chefernas ordförande. {{A who=Torun Ahlgren; to=IT-chefernas ordförande}}
EU-projekt {{I }}
Ansökan avslogs. {{|}}Projektgruppen upplöses. {{D}} Lillemor, som var projektgruppens ledare, skriver en slutrapport. {{A who=Lillemor Quick}}
Regional stab {{I }}
Länsstyrelsen vill att två från nätverket ska kunna ingå i staben. {{|}}Det blir Ali, och när han slutar Rut Palm, samt Björn. {{N person=Ali Ekberg; role=ledamot; body=Regional stab; org=Knivsta}}{{N person=Rut Palm; role=ledamot; body=Regional stab; org=Knivsta; for=Ali Ekberg}}{{N person=Björn Safir; role=ledamot; body=Regional stab; org=Västerås}}
Skolsäkerhet {{I outcome=postponed}}
Bordlägges. {{P what=Skolsäkerhet}}
Trygghetsvandringar {{I }}
Håbo, Knivsta och Enköping har genomfört vandringar. {{S org=Håbo; stance=doing}} {{S org=Knivsta; stance=doing}} {{S org=Enköping; stance=doing}}
Mentor {{I }}
Rut Palm får Danne som mentor. {{N person=Danne Orell; role=mentor; org=Enköping}}
Inpassering {{I }}
Passersystemet i Nyköping byts. {{S org=Nyköping}}
Nästa möte {{I }}
9 februari, Katrineholm. {{M date=2023-02-09}} Torsten tar hand om lokal och mat. {{A who=Torsten Bäck}} 
Tack {{I }}
Torun avtackades som ordförande av Björn.
