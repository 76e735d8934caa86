@file länsgr maj -24.txt
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-05-30
@start 09:00
@end 11:30
@place Sala, Täljstenen
@mode hybrid
@secretary Yasmin Karimi
@p Torbjörn Hellgren | Västerås | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Pekka Laukkanen | Surahammar | |
@p Ingela Stam-Nordin | Hallstahammar | | remote
@p Sofia Ahlbäck | Skinnskatteberg | | remote
@p Nadia Haddad | Region | |
@p Per-Arne Lövstrand | Region | |
@p Ruben Castillo | Region | geriatriker |
@p Yasmin Karimi | | | guest
@p Farid Rahimi | Arboga | | absent
@p Dragana Ilic | Fagersta | | absent
@p Lotta Broman | Kungsör | | absent
@p Håkan Wester | Norberg | | absent
---
Länsgruppen äldreomsorg och hemsjukvård 30/5 2024, 9-11.30, Sala, Täljstenen o via länk (* = länk)
+ Torbjörn Hellgren Västerås (ordf) / Maria Ekdahl Sala / Maria Sjölund Köping / Pekka Laukkanen Surahammar / Ingela Stam-Nordin* Hallstahammar / Sofia Ahlbäck* Skinnskatteberg
+ Region: Nadia Haddad, Per-Arne Lövstrand, Ruben Castillo geriatriker
+ sekr Yasmin Karimi
- Farid Rahimi Arboga, Dragana Ilic Fagersta, Lotta Broman Kungsör, Håkan Wester Norberg

Hjälpmedelspengar {{I kind=decision}}
Kvar sedan april. {{|}}Potten 312 000 kr för -24. {{K amount=312000; unit=kr; years=2024}}
Fördelas efter antal inskrivna i HSV, inte per invånare. {{D}} Sofia reserverade sig ej men muttrade.
M Sjölund räknar fram resp andel t 14/6. {{A who=Maria Sjölund; due=2024-06-14}}
Sala o Surahammar lägger sina delar i gem pool. {{S org=Sala; topic=hjälpmedelspengar; stance=yes}} {{S org=Surahammar; topic=hjälpmedelspengar; stance=yes}}

Ruben C ny {{I}}
Hej till Ruben som kommer efter Ylva Mossberg. {{N person=Ruben Castillo; role=ledamot; body=Länsgruppen äldreomsorg och hemsjukvård; org=Region; for=Ylva Mossberg}}
RC tar även hennes del av Lugn natt-siffrorna: sammanställn klar v 36. {{A who=Ruben Castillo}}

Studie hjärtsvikt {{I kind=decision}}
T tillbaka, alltså ny vända. {{|}}Vi hakar inte på som län, var o en väljer. {{D}}
V-ås deltar fr sept m 15 pat. {{S org=Västerås; topic=hjärtsviktsstudien; stance=yes}} Skinnskatteberg: nej tack, för få pat. {{S org=Skinnskatteberg; topic=hjärtsviktsstudien; stance=no}}
T meddelar Jonas Stålnacke. {{A who=Torbjörn Hellgren; to=Jonas Stålnacke}}

Trygg hemgång {{I}}
Projektledarstolen tom sedan 1/5. {{V seat=projektledare; body=Trygg hemgång}}
Styrgr framöver: Per-Arne Lövstrand (ordf) {{N person=Per-Arne Lövstrand; role=ordförande; body=Styrgr Trygg hemgång}}, {{|}}Ingela {{N person=Ingela Stam-Nordin; role=ledamot; body=Styrgr Trygg hemgång}}, {{|}}Sofia {{N person=Sofia Ahlbäck; role=ledamot; body=Styrgr Trygg hemgång}}.
Annons ut före midsommar, Per-Arne. {{A who=Per-Arne Lövstrand}}
Utvärd av år 1 får komma upp när siffrorna finns, tidigast 5 sept. {{P until=2024-09-05; what=Utvärd av år 1; why=när siffrorna finns}} {{M date=2024-09-05}}

Läkem.avv {{I kind=dialogue}}
Waran → DOAK, tre dubbeldoser på ett kvartal. Ruben anser att dosexp borde ha larm.
Förslag om spärr i dosettskåp: ingen emot, men ej klubbat. {{F}}
Nadia tar det m apoteket. {{A who=Nadia Haddad; to=apoteket}}
Hur gör man m pat som äger egen nyckel t skåpet?? (Pekka undrar, ingen tog den) {{Q asker=Pekka Laukkanen}}

Sekr {{I kind=decision}}
Yasmin börjar på MAR-tjänst i Eskilstuna 12/8. {{L person=Yasmin Karimi; when=12/8; why=börjar på MAR-tjänst i Eskilstuna}} Tack!
Pennan går till Gun-Britt Sehlin (adm, Köping) {{N person=Gun-Britt Sehlin; role=sekreterare; body=Länsgruppen äldreomsorg och hemsjukvård; org=Köping; for=Yasmin Karimi}}. Lycka till! 
Undert överlämnar pärm o mejllista innan 20/6. {{A who=Yasmin Karimi; to=Gun-Britt Sehlin; due=2024-06-20}}

Höst {{I}}
5/9, sedan 10/10 {{M date=2024-10-10}}, {{|}}14/11 {{M date=2024-11-14}}, {{|}}12/12 {{M date=2024-12-12}}
Länskonf nära vård 26-27/9 {{M date=2024-09-26; what=Länskonf nära vård}} {{M date=2024-09-27; what=Länskonf nära vård}}: {{|}}Maria E åker för oss {{N person=Maria Ekdahl; role=deltagare; body=Länskonf nära vård}}.
