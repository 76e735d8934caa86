@file ehn_190912.md
@body Elevhälsonätverket
@date 2019-09-12
@start 13:15
@end 15:30
@place Skype
@mode online
@secretary Zeinab Karimi
@p Robert Cedergård | Ljungby | | chair remote
@p Samuel Berhane | Växjö | | remote
@p Nadja Ekblom | Växjö | | remote
@p Ingela Pihl | Alvesta | | remote
@p Dragan Petrović | Lessebo | | remote
@p Hans-Erik Moll | Markaryd | | remote
@p Anna-Karin Fröberg | Tingsryd | | remote
@p Leila Nasser | Uppvidinge | | remote partial=ej punkt 1
@p Zeinab Karimi | | samordnare | guest remote
@p Tobias Wreth | Älmhult | | absent excused
@p Camilla Öberg Ruiz | Ljungby | | absent
---
## Elevhälsonätverket 2019-09-12

13.15 → 15.30, Skype

Inloggade: Robert Cedergård (ordf, Ljungby) · Samuel Berhane (Växjö) · Nadja Ekblom (Växjö) · Ingela Pihl (Alvesta) · Dragan Petrović (Lessebo) · Hans-Erik Moll (Markaryd) · Anna-Karin Fröberg (Tingsryd) · Leila Nasser (Uppvidinge, ej punkt 1) · Zeinab Karimi (samordnare, noterar)

Tackat nej: Tobias Wreth (Älmhult) · Inget ljud ifrån: Camilla Öberg Ruiz (Ljungby)

#### 1. Hej {{I n=1}}

Nadja Ekblom är Växjös nya elevhälsochef och har stolen efter Eva-Lotta Grahn. {{N person=Nadja Ekblom; role=ledamot; body=Elevhälsonätverket; org=Växjö; for=Eva-Lotta Grahn}}

#### 2. Psykologpoolen {{I n=2; kind=decision}}

* Alvesta har landat: ja. {{S org=Alvesta; topic=psykologpoolen; stance=yes}}
* Markaryd: beslut saknas fortfarande. {{S org=Markaryd; topic=psykologpoolen; stance=undecided}}
* Styrgrupp för poolen, tillsatt idag: Samuel Berhane, Dragan Petrović, Ingela Pihl och Leila Nasser. {{D}} {{N person=Samuel Berhane; role=ledamot; body=Styrgrupp för poolen}} {{N person=Dragan Petrović; role=ledamot; body=Styrgrupp för poolen}} {{N person=Ingela Pihl; role=ledamot; body=Styrgrupp för poolen}} {{N person=Leila Nasser; role=ledamot; body=Styrgrupp för poolen}}
* Styrgruppen rekryterar 2,0 tjänst, annons ute 1 okt. {{A who=Styrgruppen; due=2019-10-01}}
* Signerade avtal in till Zeinab 20 sept – Växjö, Lessebo, Uppvidinge, Alvesta. {{A who=Växjö,Lessebo,Uppvidinge,Alvesta; due=2019-09-20; to=Zeinab}}

#### 3. Handboken om frånvaro {{I n=3; kind=report}}

* Tryckt och klar. {{|}}Utdelas av elevhälsocheferna på läsårets första rektorsmöte. {{A who=elevhälsocheferna}}
* Gruppen upplöses med varmt tack. {{D}}

#### 4. Elevhälsans dag {{I n=4}}

* 2 oktober, Växjö konserthus, 240 anmälda. {{M date=2019-10-02; what=Elevhälsans dag}}
* Konferencier? {{|}}Nadja har sagt ja. {{N person=Nadja Ekblom; role=konferencier; body=Elevhälsans dag}}
* Inpassering: Samuel + Anna-Karin, kl 7.30 på plats {{A who=Samuel Berhane,Anna-Karin Fröberg; due=2019-10-02}}
* Självkostnad 425 kr/person, vi subventionerar inte. {{D}} {{K amount=425; unit=kr/person}}

#### 5. Drogvaneundersökningen {{I n=5; outcome=postponed}}

* H-E fick enkäten igår och hade inte läst. {{|}}Upp igen 21/11. {{P until=2019-11-21; what=Drogvaneundersökningen; why=H-E fick enkäten igår och hade inte läst}} {{M date=2019-11-21}}

#### 6. Stolar {{I n=6}}

* Barnsäkerhetsrådet: Nadja tar den tomma.  {{N person=Nadja Ekblom; role=representant; body=Barnsäkerhetsrådet}}
* Skolläkarrådet: Camilla hoppar av vid nyår (disputerar). {{L person=Camilla Öberg Ruiz; when=vid nyår; why=disputerar}} Hennes plats där blir ledig. {{V seat=plats; body=Skolläkarrådet}}
* Vice ordf. i nätverket: fortsatt Leila. {{N person=Leila Nasser; role=vice ordf.; body=nätverket}}

#### 7. Rundan {{I n=7; kind=go-round}}

* Tingsryd öppnar resursskola i januari {{S org=Tingsryd; topic=resursskola; stance=doing}}
* Lessebo säger nej till resursskola {{S org=Lessebo; topic=resursskola; stance=no}}
* Uppvidinge söker någon att dela med {{S org=Uppvidinge; topic=resursskola; stance=interested}}
* Hur gör man med elever som bor växelvis i två kommuner?? {{Q}} Ingen som tog på sig att ta reda på det.
* Anna-Karins ritningar = ej officiellt {{X mark=ej officiellt}}

/ZK (Zeinab Karimi)
