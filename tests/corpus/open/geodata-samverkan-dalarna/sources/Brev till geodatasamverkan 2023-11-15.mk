@file Brev till geodatasamverkan 2023-11-15.docx
@body Geodatasamverkan Dalarna
@date 2023-11-15
@start 09:00
@end 12:00
@place Stora Kopparbergs sammanträdesrum, Region Dalarna, Falun
@mode hybrid
@secretary Hillevi Stark
@p Shirin Azizi | Borlänge | | chair
@p Mattias Lövgren | Falun | |
@p Olof Brandt | Säter | |
@p Olof Persson Hed | Hedemora | |
@p Nour Haddad | Ludvika | |
@p Sofia Daniels | Rättvik | |
@p Lotten Ås | Gagnef | |
@p Petter Finn | Mora | | remote
@p Jens Lok | Älvdalen | | remote
@p Ingela Munters | Leksand | | absent excused
@p Emelie Rask | Avesta | | absent excused
@p Vladimir Kozak | Malung-Sälen | | absent
@p Hillevi Stark | | | guest
@p Tomas Ekbladh | Dala Energi | nätplanerare | guest partial=Ledningskollen
---
Geodatasamverkan Dalarna
Onsdag 15 november 2023, kl. 09.00–12.00
Stora Kopparbergs sammanträdesrum, Region Dalarna, Falun
Kära ni,
det var slask ute och varmt inne. Till bords satt Shirin Azizi (Borlänge, ordförande), Mattias Lövgren (Falun), Olof Brandt (Säter), Olof Persson Hed (Hedemora), Nour Haddad (Ludvika), Sofia Daniels (Rättvik) och Lotten Ås (Gagnef). Petter Finn (Mora) och Jens Lok (Älvdalen) syntes som fyrkanter på väggen. Tomas Ekbladh, nätplanerare på Dala Energi, kom till Ledningskollen. Jag själv, Hillevi Stark, åt flest pepparkakor.
Inte här: Ingela Munters (Leksand, på semester), Emelie Rask (Avesta, VAB) samt Vladimir Kozak (Malung-Sälen).
Goddag Nour {{I}}
Nour Haddad hade sin premiär hos oss i stället för seglaren Kjell. {{N person=Nour Haddad; role=ledamot; body=Geodatasamverkan Dalarna; org=Ludvika; for=Kjell Backström}} Nour har arbetat på SMHI och sitter sedan några år i Kartografiska sällskapets styrelse. I Ludvika tänker man om i fråga om flygbilderna: {{|}}från nästa omgång är Ludvika med i länets flygning. {{S org=Ludvika; topic=flygbilder; stance=yes}}
Piloten {{I kind=report}}
Till slut fick vi höra hur det går. Lotten och Mattias har lagt sammanlagt nittio timmar på Lantmäteriets pilot sedan augusti. Gagnef har fått hjälp med arton planer. Myndigheten bytte projektledare i oktober, och sedan dess har inga möten hållits. Mattias hade trott att det skulle gå fortare. Bestämmelserna i Boverkets föreskrift ändras dessutom vid årsskiftet, så en del får göras om. {{|}}Gagnef överväger att kliva av till jul, berättade Lotten. {{S org=Gagnef; topic=piloten; stance=undecided}} {{|}}I Falun är man däremot fast besluten att fullfölja. {{S org=Falun; topic=piloten; stance=doing}}
Nätverket beslöt att skriva till Lantmäteriets chef för samhällsbyggnad om den uteblivna kontakten. {{D}} {{A who=Nätverket; to=Lantmäteriets chef för samhällsbyggnad}} {{|}}Formuleringarna står Olof PH och Shirin för, brevet ska vara avsänt före advent. {{A who=Olof Persson Hed,Shirin Azizi; due=2023-12-03}}
Ledningskollen {{I kind=dialogue}}
Tomas Ekbladh förklarade varför elnätsbolagen är så sega med att svara. En ledningsanvisning tar i snitt fyra timmar, och antalet frågor har fördubblats med fiberutbyggnaden. Bolaget har beslutat att ta betalt för anvisningar från och med april. Tomas menade att kommunerna frågar i onödan. Olof B protesterade: i Säter brukar man kontrollera internt först. Petter sa att {{|}}Mora inte kommer att betala någonting alls. {{S org=Mora; topic=Ledningskollen; stance=no}} Lagen om elektronisk kommunikation ger, enligt Tomas, bolaget rätt att ta ut skälig ersättning. Det trodde ingen på men ingen kunde heller säga emot.
Vem kan kontrollera vad lagen faktiskt säger? {{Q}} När han hade gått började Shirin prata om en egen sammanställning. {{|}}Var och en av er räknar hur många frågor kommunen ställde under 2023 och meddelar mig det senast den 15 januari. {{A who=Var och en; due=2024-01-15; to=Hillevi Stark}} {{|}}Med siffrorna framför oss fortsätter vi den 24 januari. {{P until=2024-01-24; what=Ledningskollen; why=siffror på antal frågor behövs}} {{M date=2024-01-24}}
Tillståndet för drönare {{I kind=report}}
Emelie hade skickat ett sms: ansökan kom iväg den 30 oktober, en dag före utsatt tid. Transportstyrelsen tar tre månader på sig. Avgiften på 18 400 kr {{K amount=18400; unit=kr}} har Avesta lagt ut. {{|}}Kommer tillståndet i februari delar de åtta kommunerna lika på avgiften, var vi överens om. {{D if=Kommer tillståndet i februari}}
Ombud och stolar {{I kind=decision}}
Petter är numera invald i Regionens bredbandsråd, där man vid första mötet dessutom gjorde honom till sekreterare. {{N person=Petter Finn; role=sekreterare; body=Regionens bredbandsråd}} Mattias är kvar som ersättare i det nationella rådet ett år till. {{N person=Mattias Lövgren; role=ersättare; body=nationella rådet}} {{|}}På Vägdatabasens tomma stol satte ni Nour, som blev både överraskad och glad. {{D}} {{N person=Nour Haddad; role=representant; body=Referensgrupp Nationella vägdatabasen; for=Kjell Backström}}
Jens önskade slippa detaljplanegruppen, men det sparar han till en annan gång.
Regionens klimatportal {{I outcome=postponed}}
Detta skulle Ingela ha visat, men hon låg på en strand. {{|}}Ny tid för klimatportalen blir 20 mars. {{P until=2024-03-20; what=Regionens klimatportal; why=Ingela på semester}} {{M date=2024-03-20}}
Hemåt {{I}}
- Anmälan till QGIS-kursen: det finns sex stolar över. Säter tar två av dem. {{S org=Säter; topic=QGIS-kursen; stance=yes}}
- Petter ordnar en julklappslek på nätet. {{A who=Petter Finn}}
- Sofia påminner sin it-chef om licensen för skolkartan, Leksand väntar. {{A who=Sofia Daniels}}
- På GIS-dagen idag var nio skolor ute och ritade.
Var rädda om er,
Hillevi
