@file Länsgruppen ÄO-HSV 240125.txt
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-01-25
@start 13:00
@end 15:30
@place Regionhuset Västerås, sal Mälaren
@mode hybrid
@secretary Yasmin Karimi
@p Torbjörn Hellgren | Västerås | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Farid Rahimi | Arboga | | remote
@p Ingela Stam-Nordin | Hallstahammar | |
@p Pekka Laukkanen | Surahammar | | remote
@p Dragana Ilic | Fagersta | |
@p Håkan Wester | Norberg | | partial=från punkt 3
@p Per-Arne Lövstrand | Region Västmanland | områdeschef nära vård |
@p Nadia Haddad | Region Västmanland | vårdcentralschef |
@p Ylva Mossberg | Region Västmanland | överläkare geriatrik |
@p Yasmin Karimi | Region Västmanland | dsk | guest
@p Lotta Broman | Kungsör | | absent excused
@p Sofia Ahlbäck | Skinnskatteberg | | absent
---
Länsgruppen äldreomsorg och hemsjukvård
Anteckn. 240125 kl 13.00-15.30, Regionhuset Västerås, sal Mälaren (+ länk)

Fr kommunerna: Torbjörn Hellgren, Västerås, ordf; Maria Ekdahl, Sala; Maria Sjölund, Köping; Farid Rahimi, Arboga (länk); Ingela Stam-Nordin, Hallstahammar; Pekka Laukkanen, Surahammar (länk); Dragana Ilic, Fagersta; Håkan Wester, Norberg (från punkt 3)
Fr Region Västmanland: Per-Arne Lövstrand, områdeschef nära vård; Nadia Haddad, vårdcentralschef; Ylva Mossberg, överläkare geriatrik
För anteckn: Yasmin Karimi, dsk, Region Västmanland
Återbud: Lotta Broman, Kungsör
Uteblev: Sofia Ahlbäck, Skinnskatteberg

1. Läget på akuten och avd {{I n=1; kind=report}}
Ylva drar siffrorna. Beläggning 108 % över nyår, medelvårdtid geriatrik 7,2 dygn, oplanerad återinskr inom 30 d ligger kvar på dryga 14 %. Influensa A dominerar, RS på nedgång. Akutkliniken har beslutat att ha överbeläggningsteam även helger tom v 12. Enl Ylva borde varje pat >80 år med 3 el fler inläggn ha läk.genomgång före utskrivn, men så ser det inte ut i dag. Maria E berättar att Sala tagit emot pat fredag em utan läk.lista 4 ggr sedan advent. Nadia ursäktar: två av fallen gick via hyrläk. Avdelningen brukar ringa kommunens ssk dagen innan men rutinen brister när det är fullt.
{{|}}Ylva går igenom de fyra Salafallen och hör av sig till Maria E innan sportlovet. {{A who=Ylva Mossberg}}

2. Rutin för läk.kontakt vid särskilt boende nattetid {{I n=2; kind=decision}}
Bakgrund: sedan 2022 ringer nattssk primärvårdsjouren i första hand. Lagen kräver att regionen avsätter läkarresurs men säger inget om tider. Jouren har haft 212 samtal på 3 mån, ca hälften om smärta el oro i livets slut. I flera fall saknades vid behovs-ordination. Torbjörn tycker att problemet sitter på dagtid: finns palliativ ordination klar behövs sällan samtal. Ingela minns att Hallstahammar provade checklista vid brytpunkt 2021, den rann ut i sanden när MAS slutade. Per-Arne önskar att kommunerna vore mer lika i vad de ringer om.
{{|}}Efter rundprat enades alla runt bordet om checklistan "Lugn natt" som gemensam rutin, den gäller på samtliga säbo from 1 mars, på prov ut året. {{D until=2024-12-31}} {{|}}Undantag: korttidsplatser tas inte in förrän vårdplanerna är på plats. {{D if=förrän vårdplanerna är på plats}} {{|}}Ingela letar fram 2021 års version och mailar undert. senast 9/2. {{A who=Ingela Stam-Nordin; due=2024-02-09; to=Yasmin Karimi}}
{{|}}Hur avvikelser mot rutinen ska räknas hann vi bara nosa på, den biten tar vi 7/3 i st. {{P until=2024-03-07; what=Hur avvikelser mot rutinen ska räknas}} {{M date=2024-03-07}}

3. Mobila teamet {{I n=3; kind=report}}
Per-Arne: nämnden sa ja till ett 2:a mobilt team i december, start i norra länsdelen troligen under våren. Teamet = 1 läk, 2 ssk, 1 us på deltid. Bas är inte spikad, regionens fastighetsenhet tittar på lokaler i Fagersta och Norberg. Dragana påpekar att restiden fr Avesta-hållet inte är med i kalkylen. Frågor om vem som har HSV-ansvaret när teamet är hos pat utan beslut om hemsjukvård. Per-Arnes bild: regionen, tills inskrivn är gjord.
Så här svarade kommunerna på om de kan lämna ifrån sig ssk till teamet på halvtid:
- Fagersta ställer upp med en tjänst, gärna redan i april. {{S org=Fagersta; topic=ssk till mobila teamet; stance=yes}}
- Norberg har tre vakanser och avböjer tv. {{S org=Norberg; topic=ssk till mobila teamet; stance=no}}
- Surahammar: Pekka får inte fram besked förrän budgetuppföljn är klar. {{S org=Surahammar; topic=ssk till mobila teamet; stance=undecided}}
- Sala har redan en ssk som åker med norra bilen två dagar/v. {{S org=Sala; topic=ssk till mobila teamet; stance=doing}}
Västerås ingår i team 1 o berörs ej. 
Vem äger journalen när kommun-ssk dokumenterar i teamets system? Ingen kunde svara. {{Q}}
{{|}}Per-Arne bjuder in Fagersta och Norberg till lokalvisning under februari {{A who=Per-Arne Lövstrand; due=2024-02; to=Fagersta och Norberg}}.

4. SIP vid utskrivning {{I n=4; kind=dialogue}}
Köping redovisade sin stickprovskontroll. Av 40 utskrivna hade 11 en SIP inom tre v; bland dem >3 insatser var andelen ngt bättre. Maria S tror att kallelserna drunknar i Cosmic Link. Hon har talat med IT om påminnelse men det hänger på leverantören. Nadia: vc har fast vårdkontakt på papperet för nästan alla, pat vet sällan vem. Diskussion om huruvida hsv-ssk kan kalla lika gärna som vc; lagen hindrar inte det. {{|}}De flesta tyckte att det låter klokt. {{F}} Farid varnade för att uppgiften då glider över på kommunen för gott.
Till partsgruppen för utskrivning behövs ny röst sedan Lena Åhl gått i pension. {{|}}Gruppen nominerar Maria Sjölund, hon har sagt ja. {{D}} {{N person=Maria Sjölund; role=representant; body=partsgruppen för utskrivning; for=Lena Åhl}} Lena har suttit där sedan starten och varit den som kunnat lagrummen.

5. Delegering läkem {{I n=5; kind=question}}
Fråga fr Surahammar: hur gör andra när vik us ej klarar provet 2 ggr? Olika. {{|}}I Västerås får man vänta 3 mån {{S org=Västerås; topic=delegeringsprov; stance=doing}}, {{|}}Arboga ger ett tredje försök med ssk bredvid {{S org=Arboga; topic=delegeringsprov; stance=doing}}. Pekka nöjd med svaren.
Håkan funderar på om inte hela länet borde ha samma prov, men ingen nappade just nu.

6. Utbildn o datum {{I n=6}}
Demensdagen går på Aros Congress 14 mars. {{M date=2024-03-14; what=Demensdagen}} {{|}}Undert. anmäler hela gruppen. {{A who=Yasmin Karimi}}
Regionens HLR-instruktörer brukar komma ut till kommunerna på vårkanten, listan publiceras när den är klar.
{{|}}Sofias plats i kompetensrådet får någon annan värma medan hon är tjänstledig, Dragana kliver in fr nu tom augusti. {{N person=Dragana Ilic; role=ersättare; body=kompetensrådet; org=Fagersta; for=Sofia Ahlbäck}}
Torbjörn avslutar. 

Vid pennan /Yasmin Karimi
