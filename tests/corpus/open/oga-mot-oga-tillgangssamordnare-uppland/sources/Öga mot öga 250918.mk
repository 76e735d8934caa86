@file Öga mot öga 250918.docx
@body Öga mot öga
@date 2025-09-18
@start 13:00
@end 15:00
@place Sessionssalen, Enköping
@mode in_person
@secretary Amir Lindroth Haddad
@p Lena Skogh Ahlqvist | Uppsala | | chair
@p Zahra Moradi | Enköping | |
@p Per Wallebom | Håbo | |
@p Ulla Brännvall | Älvkarleby | |
@p Joakim Tägtman | Östhammar | |
@p Birgitta Zetterqvist | Heby | |
@p Mats-Ola Perneby | Tierp | |
@p Amir Lindroth Haddad | Sigtuna | |
@p Marja Kivelä | | | guest partial=punkt 1
---
Öga mot öga, anteckningar från sammankomst 18 september 2025
Sessionssalen, Enköping, kl. 13.00–15.00
Närvarande ledamöter: Lena Skogh Ahlqvist, Uppsala, ordf.; Zahra Moradi, Enköping; Per Wallebom, Håbo; Ulla Brännvall, Älvkarleby; Joakim Tägtman, Östhammar; Birgitta Zetterqvist, Heby; Mats-Ola Perneby, Tierp; Amir Lindroth Haddad, Sigtuna, sekr.
Gäst: Marja Kivelä (punkt 1)
1 Efter föreläsningen {{I n=1; kind=dialogue}}
Åttiosju åhörare hade kommit, varav en tredjedel från tekniska förvaltningar. Marja Kivelä stannade kvar och besvarade frågor. Hon ansåg att kommuner i allmänhet mäter för mycket och bygger om för litet, och att den som beställer alltid bör ha suttit i en rullstol. I hennes hemkommun fattades beslut om gratis tolk redan 2011. Birgitta Zetterqvist frågade hur man får en teknisk chef att lyssna; svaret var att man bjuder på lunch. {{|}}Tierp ämnar anlita henne för egen räkning under vintern. {{S org=Tierp; topic=föreläsning; stance=yes}} Hon lovade inget datum. {{|}}Bilderna distribueras av sekreteraren så snart hon lämnat sitt medgivande. {{A who=Amir Lindroth Haddad; if=så snart hon lämnat sitt medgivande}}
2 Tillgänglighetskollen {{I n=2; kind=decision}}
Ordförandens försök hos Mätsam i Norr AB blev utan framgång, och bolaget hänvisade till sin prislista. Sekreteraren har därför undersökt alternativ. Ett fritt verktyg, framtaget av Boden och tre andra kommuner, uppfyller de flesta krav men saknar modul för badplatser. Zahra Moradi prövade det i somras och fann det trögt. {{|}}Uppsala har nu sagt upp sin licens, {{S org=Uppsala; topic=Tillgänglighetskollen; stance=no}} Älvkarleby behåller den ett år till. {{S org=Älvkarleby; topic=Tillgänglighetskollen; stance=yes}} Lagen om offentlig upphandling hindrar inte att ett fritt verktyg tas i bruk. Joakim Tägtman påpekade att support är det dyra. {{|}}Efter att för- och nackdelar vägts samlades åtta ledamöter kring att pröva Bodens verktyg under ett år, {{D until=2026-09-18}} med undantag för badplatserna. {{|}}Två timmars genomgång arrangeras av Zahra Moradi före november månads utgång. {{A who=Zahra Moradi; due=2025-11-30}}
3 Trafikförvaltningen UL {{I n=3; kind=report}}
Per Wallebom avlade rapport. Förvaltningen har beslutat att byta ut samtliga ramper på stadsbussarna, vilket väntas ta tre år, och avser att inrätta en brukarpanel. Kommunerna erbjuds en plats. Per ansåg sig ha nog av den kontakt han redan har. Ulla Brännvall, som åker buss varje dag, såg en poäng i att någon åkte buss. {{|}}Hennes namn går således vidare till panelen, {{D}} {{N person=Ulla Brännvall; role=representant; body=brukarpanel; org=Älvkarleby}} något som Per förmedlar. {{A who=Per Wallebom; to=Trafikförvaltningen UL}} Panelens första träff är utsatt till den 4 november. {{M date=2025-11-04; what=brukarpanelens första träff}} Förvaltningens tidigare panel lades ned 2019 och ingen hade saknat den.
4 Skyltar i naturreservat {{I n=4; kind=theme}}
Mats-Ola Perneby, åter i tjänst, redogjorde för sina fynd. Av trettio reservat i norra länet har fyra skyltar i läsbar höjd. Länsstyrelsens nya standard är frivillig för kommunala reservat. {{|}}Enligt Heby är standarden för dyr, och kommunen tillämpar den inte. {{S org=Heby; topic=skyltstandard; stance=no}} Östhammar däremot inför den successivt. {{S org=Östhammar; topic=skyltstandard; stance=doing}} Håbo äger inga reservat och saknar anledning att yttra sig. {{|}}Lena Skogh Ahlqvist tyckte att man borde skriva till Länsstyrelsen, en åsikt som vann gehör, varför Mats-Ola Perneby utformar en skrivelse som alla undertecknar. {{D}} {{A who=Mats-Ola Perneby; to=Länsstyrelsen}} Den behandlas i färdigt skick den 27 november. {{P until=2025-11-27; what=skrivelse till Länsstyrelsen}}
5 Nya ansikten och gamla {{I n=5; kind=decision}}
Knivstas plats är alltjämt tom. {{V seat=plats; body=Öga mot öga; org=Knivsta}} Ordföranden har informellt frågat kommunen, som svarar undvikande. I länets funktionsrättsråd har Ulla Brännvall kvarstått längre än hon avsett och önskar nu bli löst. Zahra Moradi tillfrågades och bad att få betänka sig till nästa gång. {{|}}Ersättandet av Ulla får därför bero till den 27 november. {{P until=2025-11-27; what=Ersättandet av Ulla Brännvall i länets funktionsrättsråd; why=Zahra Moradi bad att få betänka sig}} Birgitta Zetterqvist flyttar i oktober till Gävle och en ny tjänst, {{L person=Birgitta Zetterqvist; org=Heby; when=2025-10; why=ny tjänst}} och meddelade att Heby i stället skickar Roland Eklöf-Tesfaye. {{N person=Roland Eklöf-Tesfaye; role=ledamot; body=Öga mot öga; org=Heby; for=Birgitta Zetterqvist}}
6 Övrigt {{I n=6; kind=information}}
Nästa möte: torsdag 27 november, Gimo herrgård. {{M date=2025-11-27}} Anmälan till Joakim Tägtman, som bokar lunch. {{A who=Joakim Tägtman}}
