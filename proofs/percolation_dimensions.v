(* Theory percolation-dimensions: 66 theorems; 0 left out.
   Written by nslogic; docs/coq.md says what a statement means. *)
From Coq Require Import Classical_Prop List Reals ZArith.
Import ListNotations.
Require Import nslogic_prelude.
Open Scope R_scope.
Definition k1 : positive := (1)%positive.
Definition k2 : positive := (2)%positive.
Definition k3 : positive := (3)%positive.
Definition k4 : positive := (4)%positive.
Definition k5 : positive := (5)%positive.
Definition k6 : positive := (6)%positive.
Definition k7 : positive := (7)%positive.
Definition k8 : positive := (8)%positive.
Definition k9 : positive := (9)%positive.
Definition k10 : positive := (10)%positive.
Definition k11 : positive := (11)%positive.
Definition k12 : positive := (12)%positive.
Definition k13 : positive := (13)%positive.
Definition k14 : positive := (14)%positive.
Definition k15 : positive := (15)%positive.
Definition k16 : positive := (16)%positive.
Definition k17 : positive := (17)%positive.
Definition k18 : positive := (18)%positive.
Definition k19 : positive := (19)%positive.
Definition k20 : positive := (20)%positive.
Definition k21 : positive := (21)%positive.
Definition k22 : positive := (22)%positive.
Definition k23 : positive := (23)%positive.
Definition k24 : positive := (24)%positive.
Definition k25 : positive := (25)%positive.
Definition k26 : positive := (26)%positive.
Definition k27 : positive := (27)%positive.
Definition k28 : positive := (28)%positive.
Definition k29 : positive := (29)%positive.
Definition k30 : positive := (30)%positive.
Definition k31 : positive := (31)%positive.
Definition k32 : positive := (32)%positive.
Definition k34 : positive := (34)%positive.
Definition k36 : positive := (36)%positive.
Definition k38 : positive := (38)%positive.
Definition k40 : positive := (40)%positive.
Definition k42 : positive := (42)%positive.
Definition k44 : positive := (44)%positive.
Definition k46 : positive := (46)%positive.
Definition k48 : positive := (48)%positive.
Definition k50 : positive := (50)%positive.
Definition k52 : positive := (52)%positive.
Definition k54 : positive := (54)%positive.
Definition k56 : positive := (56)%positive.
Definition k58 : positive := (58)%positive.
Definition k60 : positive := (60)%positive.
Definition k62 : positive := (62)%positive.
Definition k64 : positive := (64)%positive.
Definition k66 : positive := (66)%positive.
Definition k68 : positive := (68)%positive.
Definition k70 : positive := (70)%positive.
Definition k72 : positive := (72)%positive.
Definition k74 : positive := (74)%positive.
Definition k76 : positive := (76)%positive.
Definition k78 : positive := (78)%positive.
Definition k80 : positive := (80)%positive.
Definition k82 : positive := (82)%positive.
Definition k84 : positive := (84)%positive.
Definition k86 : positive := (86)%positive.
Definition k88 : positive := (88)%positive.
Definition k90 : positive := (90)%positive.
Definition k92 : positive := (92)%positive.
Definition k94 : positive := (94)%positive.
Definition k96 : positive := (96)%positive.
Definition k98 : positive := (98)%positive.
Definition k100 : positive := (100)%positive.
Definition k102 : positive := (102)%positive.
Definition k104 : positive := (104)%positive.
Definition k106 : positive := (106)%positive.
Definition k108 : positive := (108)%positive.
Definition k110 : positive := (110)%positive.
Definition m1 : Z := (-1)%Z.
Definition m2 : Z := (-2)%Z.
Definition m3 : Z := (-3)%Z.
Definition m4 : Z := (-4)%Z.
Definition m5 : Z := (-5)%Z.
Definition m6 : Z := (-6)%Z.
Definition m7 : Z := (-7)%Z.
Definition m8 : Z := (-8)%Z.
Definition m9 : Z := (-9)%Z.
Definition m10 : Z := (-10)%Z.
Definition m11 : Z := (-11)%Z.
Definition m12 : Z := (-12)%Z.
Definition m15 : Z := (-15)%Z.
Definition m16 : Z := (-16)%Z.
Definition m18 : Z := (-18)%Z.
Definition m20 : Z := (-20)%Z.
Definition m21 : Z := (-21)%Z.
Definition m24 : Z := (-24)%Z.
Definition m25 : Z := (-25)%Z.
Definition m27 : Z := (-27)%Z.
Definition m36 : Z := (-36)%Z.
Definition m40 : Z := (-40)%Z.
Definition m43 : Z := (-43)%Z.
Definition m48 : Z := (-48)%Z.
Definition m50 : Z := (-50)%Z.
Definition m53 : Z := (-53)%Z.
Definition m64 : Z := (-64)%Z.
Definition m72 : Z := (-72)%Z.
Definition m86 : Z := (-86)%Z.
Definition m90 : Z := (-90)%Z.
Definition m91 : Z := (-91)%Z.
Definition m99 : Z := (-99)%Z.
Definition m100 : Z := (-100)%Z.
Definition m119 : Z := (-119)%Z.
Definition m121 : Z := (-121)%Z.
Definition m125 : Z := (-125)%Z.
Definition m132 : Z := (-132)%Z.
Definition m141 : Z := (-141)%Z.
Definition m144 : Z := (-144)%Z.
Definition m157 : Z := (-157)%Z.
Definition m159 : Z := (-159)%Z.
Definition m169 : Z := (-169)%Z.
Definition m187 : Z := (-187)%Z.
Definition m241 : Z := (-241)%Z.
Definition m250 : Z := (-250)%Z.
Definition m273 : Z := (-273)%Z.
Definition m288 : Z := (-288)%Z.
Definition m289 : Z := (-289)%Z.
Definition m317 : Z := (-317)%Z.
Definition m359 : Z := (-359)%Z.
Definition m417 : Z := (-417)%Z.
Definition m455 : Z := (-455)%Z.
Definition m500 : Z := (-500)%Z.
Definition m523 : Z := (-523)%Z.
Definition m625 : Z := (-625)%Z.
Definition m657 : Z := (-657)%Z.
Definition m688 : Z := (-688)%Z.
Definition m734 : Z := (-734)%Z.
Definition m853 : Z := (-853)%Z.
Definition m897 : Z := (-897)%Z.
Definition m977 : Z := (-977)%Z.
Definition m1000 : Z := (-1000)%Z.
Definition m1189 : Z := (-1189)%Z.
Definition m1205 : Z := (-1205)%Z.
Definition m1250 : Z := (-1250)%Z.
Definition m1548 : Z := (-1548)%Z.
Definition m1795 : Z := (-1795)%Z.
Definition m1902 : Z := (-1902)%Z.
Definition m1922 : Z := (-1922)%Z.
Definition m2202 : Z := (-2202)%Z.
Definition m2263 : Z := (-2263)%Z.
Definition m2500 : Z := (-2500)%Z.
Definition m3913 : Z := (-3913)%Z.
Definition m4181 : Z := (-4181)%Z.
Definition m4513 : Z := (-4513)%Z.
Definition m5000 : Z := (-5000)%Z.
Definition m5141 : Z := (-5141)%Z.
Definition m5184 : Z := (-5184)%Z.
Definition m5547 : Z := (-5547)%Z.
Definition m5743 : Z := (-5743)%Z.
Definition m6833 : Z := (-6833)%Z.
Definition m8190 : Z := (-8190)%Z.
Definition m8208 : Z := (-8208)%Z.
Definition m10000 : Z := (-10000)%Z.
Definition m11573 : Z := (-11573)%Z.
Definition m17519 : Z := (-17519)%Z.
Definition m20000 : Z := (-20000)%Z.
Definition m21893 : Z := (-21893)%Z.
Definition m27389 : Z := (-27389)%Z.
Definition m30000 : Z := (-30000)%Z.
Definition m31250 : Z := (-31250)%Z.
Definition m48647 : Z := (-48647)%Z.
Definition m87619 : Z := (-87619)%Z.
Definition m100000 : Z := (-100000)%Z.
Definition m151321 : Z := (-151321)%Z.
Definition m221250 : Z := (-221250)%Z.
Definition m252273 : Z := (-252273)%Z.
Definition m264140 : Z := (-264140)%Z.
Definition m656500 : Z := (-656500)%Z.
Definition m1586929 : Z := (-1586929)%Z.
Definition m3125000 : Z := (-3125000)%Z.
Definition m6250000 : Z := (-6250000)%Z.
Definition m10452500 : Z := (-10452500)%Z.
Definition m12500000 : Z := (-12500000)%Z.
Definition m25000000 : Z := (-25000000)%Z.
Definition m45130000 : Z := (-45130000)%Z.
Definition m418100000 : Z := (-418100000)%Z.
Definition m625000000 : Z := (-625000000)%Z.
Definition m1000000000 : Z := (-1000000000)%Z.
Definition m1188900000 : Z := (-1188900000)%Z.
Definition m1254300000 : Z := (-1254300000)%Z.
Definition m1562500000 : Z := (-1562500000)%Z.
Definition m10000000000 : Z := (-10000000000)%Z.
Definition m4163055125000 : Z := (-4163055125000)%Z.
Definition m10000000000000 : Z := (-10000000000000)%Z.
Definition m11754612250000 : Z := (-11754612250000)%Z.
Definition m3840647724500000000 : Z := (-3840647724500000000)%Z.
Definition z0 : Z := (0)%Z.
Definition z1 : Z := (1)%Z.
Definition z2 : Z := (2)%Z.
Definition z3 : Z := (3)%Z.
Definition z4 : Z := (4)%Z.
Definition z5 : Z := (5)%Z.
Definition z6 : Z := (6)%Z.
Definition z7 : Z := (7)%Z.
Definition z8 : Z := (8)%Z.
Definition z9 : Z := (9)%Z.
Definition z10 : Z := (10)%Z.
Definition z11 : Z := (11)%Z.
Definition z12 : Z := (12)%Z.
Definition z16 : Z := (16)%Z.
Definition z17 : Z := (17)%Z.
Definition z18 : Z := (18)%Z.
Definition z21 : Z := (21)%Z.
Definition z24 : Z := (24)%Z.
Definition z25 : Z := (25)%Z.
Definition z27 : Z := (27)%Z.
Definition z36 : Z := (36)%Z.
Definition z37 : Z := (37)%Z.
Definition z40 : Z := (40)%Z.
Definition z43 : Z := (43)%Z.
Definition z48 : Z := (48)%Z.
Definition z49 : Z := (49)%Z.
Definition z50 : Z := (50)%Z.
Definition z53 : Z := (53)%Z.
Definition z57 : Z := (57)%Z.
Definition z63 : Z := (63)%Z.
Definition z69 : Z := (69)%Z.
Definition z71 : Z := (71)%Z.
Definition z72 : Z := (72)%Z.
Definition z86 : Z := (86)%Z.
Definition z90 : Z := (90)%Z.
Definition z91 : Z := (91)%Z.
Definition z92 : Z := (92)%Z.
Definition z99 : Z := (99)%Z.
Definition z100 : Z := (100)%Z.
Definition z107 : Z := (107)%Z.
Definition z116 : Z := (116)%Z.
Definition z119 : Z := (119)%Z.
Definition z121 : Z := (121)%Z.
Definition z123 : Z := (123)%Z.
Definition z125 : Z := (125)%Z.
Definition z128 : Z := (128)%Z.
Definition z132 : Z := (132)%Z.
Definition z141 : Z := (141)%Z.
Definition z144 : Z := (144)%Z.
Definition z157 : Z := (157)%Z.
Definition z169 : Z := (169)%Z.
Definition z175 : Z := (175)%Z.
Definition z177 : Z := (177)%Z.
Definition z187 : Z := (187)%Z.
Definition z200 : Z := (200)%Z.
Definition z211 : Z := (211)%Z.
Definition z217 : Z := (217)%Z.
Definition z239 : Z := (239)%Z.
Definition z241 : Z := (241)%Z.
Definition z250 : Z := (250)%Z.
Definition z256 : Z := (256)%Z.
Definition z258 : Z := (258)%Z.
Definition z261 : Z := (261)%Z.
Definition z263 : Z := (263)%Z.
Definition z288 : Z := (288)%Z.
Definition z295 : Z := (295)%Z.
Definition z301 : Z := (301)%Z.
Definition z302 : Z := (302)%Z.
Definition z317 : Z := (317)%Z.
Definition z324 : Z := (324)%Z.
Definition z341 : Z := (341)%Z.
Definition z359 : Z := (359)%Z.
Definition z396 : Z := (396)%Z.
Definition z417 : Z := (417)%Z.
Definition z455 : Z := (455)%Z.
Definition z456 : Z := (456)%Z.
Definition z477 : Z := (477)%Z.
Definition z500 : Z := (500)%Z.
Definition z503 : Z := (503)%Z.
Definition z512 : Z := (512)%Z.
Definition z523 : Z := (523)%Z.
Definition z582 : Z := (582)%Z.
Definition z595 : Z := (595)%Z.
Definition z625 : Z := (625)%Z.
Definition z634 : Z := (634)%Z.
Definition z651 : Z := (651)%Z.
Definition z652 : Z := (652)%Z.
Definition z654 : Z := (654)%Z.
Definition z657 : Z := (657)%Z.
Definition z853 : Z := (853)%Z.
Definition z875 : Z := (875)%Z.
Definition z885 : Z := (885)%Z.
Definition z897 : Z := (897)%Z.
Definition z951 : Z := (951)%Z.
Definition z1000 : Z := (1000)%Z.
Definition z1023 : Z := (1023)%Z.
Definition z1024 : Z := (1024)%Z.
Definition z1101 : Z := (1101)%Z.
Definition z1173 : Z := (1173)%Z.
Definition z1189 : Z := (1189)%Z.
Definition z1250 : Z := (1250)%Z.
Definition z1268 : Z := (1268)%Z.
Definition z1277 : Z := (1277)%Z.
Definition z1279 : Z := (1279)%Z.
Definition z1311 : Z := (1311)%Z.
Definition z1313 : Z := (1313)%Z.
Definition z1322 : Z := (1322)%Z.
Definition z1369 : Z := (1369)%Z.
Definition z1523 : Z := (1523)%Z.
Definition z1548 : Z := (1548)%Z.
Definition z1577 : Z := (1577)%Z.
Definition z1630 : Z := (1630)%Z.
Definition z1763 : Z := (1763)%Z.
Definition z1791 : Z := (1791)%Z.
Definition z1839 : Z := (1839)%Z.
Definition z1846 : Z := (1846)%Z.
Definition z1849 : Z := (1849)%Z.
Definition z1853 : Z := (1853)%Z.
Definition z1902 : Z := (1902)%Z.
Definition z1908 : Z := (1908)%Z.
Definition z1991 : Z := (1991)%Z.
Definition z2000 : Z := (2000)%Z.
Definition z2099 : Z := (2099)%Z.
Definition z2202 : Z := (2202)%Z.
Definition z2261 : Z := (2261)%Z.
Definition z2263 : Z := (2263)%Z.
Definition z2282 : Z := (2282)%Z.
Definition z2313 : Z := (2313)%Z.
Definition z2385 : Z := (2385)%Z.
Definition z2399 : Z := (2399)%Z.
Definition z2500 : Z := (2500)%Z.
Definition z3161 : Z := (3161)%Z.
Definition z3339 : Z := (3339)%Z.
Definition z3678 : Z := (3678)%Z.
Definition z3707 : Z := (3707)%Z.
Definition z3789 : Z := (3789)%Z.
Definition z3913 : Z := (3913)%Z.
Definition z4181 : Z := (4181)%Z.
Definition z4281 : Z := (4281)%Z.
Definition z4341 : Z := (4341)%Z.
Definition z4375 : Z := (4375)%Z.
Definition z4411 : Z := (4411)%Z.
Definition z4513 : Z := (4513)%Z.
Definition z5000 : Z := (5000)%Z.
Definition z5116 : Z := (5116)%Z.
Definition z5141 : Z := (5141)%Z.
Definition z5743 : Z := (5743)%Z.
Definition z5757 : Z := (5757)%Z.
Definition z5771 : Z := (5771)%Z.
Definition z5799 : Z := (5799)%Z.
Definition z6250 : Z := (6250)%Z.
Definition z6573 : Z := (6573)%Z.
Definition z6833 : Z := (6833)%Z.
Definition z6857 : Z := (6857)%Z.
Definition z6861 : Z := (6861)%Z.
Definition z6881 : Z := (6881)%Z.
Definition z7000 : Z := (7000)%Z.
Definition z7396 : Z := (7396)%Z.
Definition z7872 : Z := (7872)%Z.
Definition z8190 : Z := (8190)%Z.
Definition z8192 : Z := (8192)%Z.
Definition z8281 : Z := (8281)%Z.
Definition z8368 : Z := (8368)%Z.
Definition z9234 : Z := (9234)%Z.
Definition z9744 : Z := (9744)%Z.
Definition z10000 : Z := (10000)%Z.
Definition z10288 : Z := (10288)%Z.
Definition z10432 : Z := (10432)%Z.
Definition z11243 : Z := (11243)%Z.
Definition z11377 : Z := (11377)%Z.
Definition z11486 : Z := (11486)%Z.
Definition z11542 : Z := (11542)%Z.
Definition z11573 : Z := (11573)%Z.
Definition z11889 : Z := (11889)%Z.
Definition z11893 : Z := (11893)%Z.
Definition z12384 : Z := (12384)%Z.
Definition z12500 : Z := (12500)%Z.
Definition z12543 : Z := (12543)%Z.
Definition z12873 : Z := (12873)%Z.
Definition z14047 : Z := (14047)%Z.
Definition z15223 : Z := (15223)%Z.
Definition z16384 : Z := (16384)%Z.
Definition z17500 : Z := (17500)%Z.
Definition z17519 : Z := (17519)%Z.
Definition z18585 : Z := (18585)%Z.
Definition z20000 : Z := (20000)%Z.
Definition z21525 : Z := (21525)%Z.
Definition z21889 : Z := (21889)%Z.
Definition z21893 : Z := (21893)%Z.
Definition z22233 : Z := (22233)%Z.
Definition z23056 : Z := (23056)%Z.
Definition z25000 : Z := (25000)%Z.
Definition z27389 : Z := (27389)%Z.
Definition z27428 : Z := (27428)%Z.
Definition z30000 : Z := (30000)%Z.
Definition z32256 : Z := (32256)%Z.
Definition z37909 : Z := (37909)%Z.
Definition z38147 : Z := (38147)%Z.
Definition z44375 : Z := (44375)%Z.
Definition z47687 : Z := (47687)%Z.
Definition z47767 : Z := (47767)%Z.
Definition z50000 : Z := (50000)%Z.
Definition z52273 : Z := (52273)%Z.
Definition z52313 : Z := (52313)%Z.
Definition z65536 : Z := (65536)%Z.
Definition z78125 : Z := (78125)%Z.
Definition z87619 : Z := (87619)%Z.
Definition z87643 : Z := (87643)%Z.
Definition z87691 : Z := (87691)%Z.
Definition z100000 : Z := (100000)%Z.
Definition z102273 : Z := (102273)%Z.
Definition z108999 : Z := (108999)%Z.
Definition z152273 : Z := (152273)%Z.
Definition z152313 : Z := (152313)%Z.
Definition z156250 : Z := (156250)%Z.
Definition z158461 : Z := (158461)%Z.
Definition z160804 : Z := (160804)%Z.
Definition z163992 : Z := (163992)%Z.
Definition z228553 : Z := (228553)%Z.
Definition z229191 : Z := (229191)%Z.
Definition z250743 : Z := (250743)%Z.
Definition z252273 : Z := (252273)%Z.
Definition z252293 : Z := (252293)%Z.
Definition z252313 : Z := (252313)%Z.
Definition z282789 : Z := (282789)%Z.
Definition z409092 : Z := (409092)%Z.
Definition z409252 : Z := (409252)%Z.
Definition z480000 : Z := (480000)%Z.
Definition z500000 : Z := (500000)%Z.
Definition z560000 : Z := (560000)%Z.
Definition z720687 : Z := (720687)%Z.
Definition z840912 : Z := (840912)%Z.
Definition z981257 : Z := (981257)%Z.
Definition z1000000 : Z := (1000000)%Z.
Definition z1062539 : Z := (1062539)%Z.
Definition z1586929 : Z := (1586929)%Z.
Definition z1907480 : Z := (1907480)%Z.
Definition z1920000 : Z := (1920000)%Z.
Definition z2000000 : Z := (2000000)%Z.
Definition z2500000 : Z := (2500000)%Z.
Definition z2661831 : Z := (2661831)%Z.
Definition z2981741 : Z := (2981741)%Z.
Definition z3200000 : Z := (3200000)%Z.
Definition z3325179 : Z := (3325179)%Z.
Definition z3562103 : Z := (3562103)%Z.
Definition z3795968 : Z := (3795968)%Z.
Definition z4000000 : Z := (4000000)%Z.
Definition z4072571 : Z := (4072571)%Z.
Definition z4108125 : Z := (4108125)%Z.
Definition z5000000 : Z := (5000000)%Z.
Definition z5364223 : Z := (5364223)%Z.
Definition z6250000 : Z := (6250000)%Z.
Definition z6323043 : Z := (6323043)%Z.
Definition z6498183 : Z := (6498183)%Z.
Definition z6801679 : Z := (6801679)%Z.
Definition z7213750 : Z := (7213750)%Z.
Definition z8000000 : Z := (8000000)%Z.
Definition z8388608 : Z := (8388608)%Z.
Definition z10000000 : Z := (10000000)%Z.
Definition z12500000 : Z := (12500000)%Z.
Definition z12646086 : Z := (12646086)%Z.
Definition z12996366 : Z := (12996366)%Z.
Definition z17142500 : Z := (17142500)%Z.
Definition z18364145 : Z := (18364145)%Z.
Definition z25146086 : Z := (25146086)%Z.
Definition z25496366 : Z := (25496366)%Z.
Definition z45130000 : Z := (45130000)%Z.
Definition z100000000 : Z := (100000000)%Z.
Definition z418100000 : Z := (418100000)%Z.
Definition z570893799 : Z := (570893799)%Z.
Definition z721375000 : Z := (721375000)%Z.
Definition z1000000000 : Z := (1000000000)%Z.
Definition z1189300000 : Z := (1189300000)%Z.
Definition z1448266401 : Z := (1448266401)%Z.
Definition z1488464681 : Z := (1488464681)%Z.
Definition z1714250000 : Z := (1714250000)%Z.
Definition z2000000000 : Z := (2000000000)%Z.
Definition z2223300000 : Z := (2223300000)%Z.
Definition z3330444100 : Z := (3330444100)%Z.
Definition z4419570687 : Z := (4419570687)%Z.
Definition z5000000000 : Z := (5000000000)%Z.
Definition z8419570687 : Z := (8419570687)%Z.
Definition z8764300000 : Z := (8764300000)%Z.
Definition z23509224500 : Z := (23509224500)%Z.
Definition z26618310000 : Z := (26618310000)%Z.
Definition z40725710000 : Z := (40725710000)%Z.
Definition z71609097827 : Z := (71609097827)%Z.
Definition z146905889251 : Z := (146905889251)%Z.
Definition z4163055125000 : Z := (4163055125000)%Z.
Definition z11754612250000 : Z := (11754612250000)%Z.
Definition z38406477245000 : Z := (38406477245000)%Z.
Definition z43821500000000 : Z := (43821500000000)%Z.
Definition z144826640100000 : Z := (144826640100000)%Z.
Definition z1938090698623537 : Z := (1938090698623537)%Z.
Definition z3840647724500000000 : Z := (3840647724500000000)%Z.
Definition l10 : list positive := (v k10 e).
Definition l100 : list positive := (v k100 e).
Definition l108 : list positive := (v k108 e).
Definition l12 : list positive := (v k12 e).
Definition l12_14 : list positive := (v k12 (v k14 e)).
Definition l12_18 : list positive := (v k12 (v k18 e)).
Definition l12_20 : list positive := (v k12 (v k20 e)).
Definition l14 : list positive := (v k14 e).
Definition l14_12 : list positive := (v k14 (v k12 e)).
Definition l14_16 : list positive := (v k14 (v k16 e)).
Definition l16 : list positive := (v k16 e).
Definition l16_14 : list positive := (v k16 (v k14 e)).
Definition l16_16_18_18 : list positive := (v k16 (v k16 (v k18 (v k18 e)))).
Definition l18 : list positive := (v k18 e).
Definition l18_16 : list positive := (v k18 (v k16 e)).
Definition l18_20 : list positive := (v k18 (v k20 e)).
Definition l20 : list positive := (v k20 e).
Definition l20_18 : list positive := (v k20 (v k18 e)).
Definition l20_22 : list positive := (v k20 (v k22 e)).
Definition l22 : list positive := (v k22 e).
Definition l22_20 : list positive := (v k22 (v k20 e)).
Definition l22_22 : list positive := (v k22 (v k22 e)).
Definition l22_24 : list positive := (v k22 (v k24 e)).
Definition l24 : list positive := (v k24 e).
Definition l24_22 : list positive := (v k24 (v k22 e)).
Definition l26 : list positive := (v k26 e).
Definition l26_14 : list positive := (v k26 (v k14 e)).
Definition l26_24 : list positive := (v k26 (v k24 e)).
Definition l26_26 : list positive := (v k26 (v k26 e)).
Definition l26_26_50 : list positive := (v k26 (v k26 (v k50 e))).
Definition l26_28 : list positive := (v k26 (v k28 e)).
Definition l26_30 : list positive := (v k26 (v k30 e)).
Definition l26_50 : list positive := (v k26 (v k50 e)).
Definition l28 : list positive := (v k28 e).
Definition l28_26 : list positive := (v k28 (v k26 e)).
Definition l28_34_36 : list positive := (v k28 (v k34 (v k36 e))).
Definition l28_36 : list positive := (v k28 (v k36 e)).
Definition l30 : list positive := (v k30 e).
Definition l30_28 : list positive := (v k30 (v k28 e)).
Definition l30_28_36 : list positive := (v k30 (v k28 (v k36 e))).
Definition l30_36 : list positive := (v k30 (v k36 e)).
Definition l30_46 : list positive := (v k30 (v k46 e)).
Definition l32 : list positive := (v k32 e).
Definition l32_34 : list positive := (v k32 (v k34 e)).
Definition l34 : list positive := (v k34 e).
Definition l34_24 : list positive := (v k34 (v k24 e)).
Definition l34_34 : list positive := (v k34 (v k34 e)).
Definition l34_34_38_44_44 : list positive := (v k34 (v k34 (v k38 (v k44 (v k44 e))))).
Definition l34_36 : list positive := (v k34 (v k36 e)).
Definition l34_36_26 : list positive := (v k34 (v k36 (v k26 e))).
Definition l34_40 : list positive := (v k34 (v k40 e)).
Definition l34_42 : list positive := (v k34 (v k42 e)).
Definition l34_46 : list positive := (v k34 (v k46 e)).
Definition l34_54 : list positive := (v k34 (v k54 e)).
Definition l36 : list positive := (v k36 e).
Definition l36_24 : list positive := (v k36 (v k24 e)).
Definition l36_34 : list positive := (v k36 (v k34 e)).
Definition l36_38 : list positive := (v k36 (v k38 e)).
Definition l36_40 : list positive := (v k36 (v k40 e)).
Definition l38 : list positive := (v k38 e).
Definition l38_28 : list positive := (v k38 (v k28 e)).
Definition l38_36 : list positive := (v k38 (v k36 e)).
Definition l38_38 : list positive := (v k38 (v k38 e)).
Definition l40 : list positive := (v k40 e).
Definition l40_38 : list positive := (v k40 (v k38 e)).
Definition l40_42 : list positive := (v k40 (v k42 e)).
Definition l40_46_46 : list positive := (v k40 (v k46 (v k46 e))).
Definition l42 : list positive := (v k42 e).
Definition l42_44 : list positive := (v k42 (v k44 e)).
Definition l42_84 : list positive := (v k42 (v k84 e)).
Definition l44 : list positive := (v k44 e).
Definition l44_34_36 : list positive := (v k44 (v k34 (v k36 e))).
Definition l44_46_42 : list positive := (v k44 (v k46 (v k42 e))).
Definition l46 : list positive := (v k46 e).
Definition l46_62_62 : list positive := (v k46 (v k62 (v k62 e))).
Definition l46_64_64 : list positive := (v k46 (v k64 (v k64 e))).
Definition l46_84 : list positive := (v k46 (v k84 e)).
Definition l48 : list positive := (v k48 e).
Definition l48_46 : list positive := (v k48 (v k46 e)).
Definition l48_48 : list positive := (v k48 (v k48 e)).
Definition l48_50 : list positive := (v k48 (v k50 e)).
Definition l50 : list positive := (v k50 e).
Definition l50_52 : list positive := (v k50 (v k52 e)).
Definition l52 : list positive := (v k52 e).
Definition l54 : list positive := (v k54 e).
Definition l56 : list positive := (v k56 e).
Definition l56_42 : list positive := (v k56 (v k42 e)).
Definition l56_62 : list positive := (v k56 (v k62 e)).
Definition l58 : list positive := (v k58 e).
Definition l58_38_38 : list positive := (v k58 (v k38 (v k38 e))).
Definition l58_56 : list positive := (v k58 (v k56 e)).
Definition l58_60 : list positive := (v k58 (v k60 e)).
Definition l58_62_88 : list positive := (v k58 (v k62 (v k88 e))).
Definition l58_64 : list positive := (v k58 (v k64 e)).
Definition l58_72 : list positive := (v k58 (v k72 e)).
Definition l58_76 : list positive := (v k58 (v k76 e)).
Definition l60 : list positive := (v k60 e).
Definition l60_56_58 : list positive := (v k60 (v k56 (v k58 e))).
Definition l60_58 : list positive := (v k60 (v k58 e)).
Definition l60_62 : list positive := (v k60 (v k62 e)).
Definition l60_62_88 : list positive := (v k60 (v k62 (v k88 e))).
Definition l60_76_78 : list positive := (v k60 (v k76 (v k78 e))).
Definition l60_88_90 : list positive := (v k60 (v k88 (v k90 e))).
Definition l62 : list positive := (v k62 e).
Definition l62_60 : list positive := (v k62 (v k60 e)).
Definition l62_64 : list positive := (v k62 (v k64 e)).
Definition l62_82 : list positive := (v k62 (v k82 e)).
Definition l64 : list positive := (v k64 e).
Definition l64_82 : list positive := (v k64 (v k82 e)).
Definition l66 : list positive := (v k66 e).
Definition l66_68_68 : list positive := (v k66 (v k68 (v k68 e))).
Definition l68 : list positive := (v k68 e).
Definition l68_58 : list positive := (v k68 (v k58 e)).
Definition l70 : list positive := (v k70 e).
Definition l70_72 : list positive := (v k70 (v k72 e)).
Definition l72 : list positive := (v k72 e).
Definition l72_74 : list positive := (v k72 (v k74 e)).
Definition l74 : list positive := (v k74 e).
Definition l76 : list positive := (v k76 e).
Definition l76_68 : list positive := (v k76 (v k68 e)).
Definition l78 : list positive := (v k78 e).
Definition l78_68_68 : list positive := (v k78 (v k68 (v k68 e))).
Definition l8 : list positive := (v k8 e).
Definition l80 : list positive := (v k80 e).
Definition l80_62_78 : list positive := (v k80 (v k62 (v k78 e))).
Definition l80_82 : list positive := (v k80 (v k82 e)).
Definition l82 : list positive := (v k82 e).
Definition l82_84 : list positive := (v k82 (v k84 e)).
Definition l84 : list positive := (v k84 e).
Definition l84_86 : list positive := (v k84 (v k86 e)).
Definition l86 : list positive := (v k86 e).
Definition l86_42 : list positive := (v k86 (v k42 e)).
Definition l86_46 : list positive := (v k86 (v k46 e)).
Definition l86_74 : list positive := (v k86 (v k74 e)).
Definition l88 : list positive := (v k88 e).
Definition l88_74 : list positive := (v k88 (v k74 e)).
Definition l90 : list positive := (v k90 e).
Definition l92 : list positive := (v k92 e).
Definition l94 : list positive := (v k94 e).
Definition l96 : list positive := (v k96 e).
Definition l98 : list positive := (v k98 e).
Definition q_m1 : polynomial := (t m1 e o).
Definition q_m10 : polynomial := (t m10 e o).
Definition q_m100 : polynomial := (t m100 e o).
Definition q_m10000 : polynomial := (t m10000 e o).
Definition q_m100000 : polynomial := (t m100000 e o).
Definition q_m1000000000 : polynomial := (t m1000000000 e o).
Definition q_m10000000000 : polynomial := (t m10000000000 e o).
Definition q_m10000000000000 : polynomial := (t m10000000000000 e o).
Definition q_m100000k21 : polynomial := (t m100000 (v k21 e) o).
Definition q_m10452500 : polynomial := (t m10452500 e o).
Definition q_m10_z5k32 : polynomial := (t m10 e (t z5 (v k32 e) o)).
Definition q_m10k13_z5k13k32 : polynomial := (t m10 (v k13 e) (t z5 (v k13 (v k32 e)) o)).
Definition q_m11573_z5000k32 : polynomial := (t m11573 e (t z5000 (v k32 e) o)).
Definition q_m11754612250000 : polynomial := (t m11754612250000 e o).
Definition q_m1188900000 : polynomial := (t m1188900000 e o).
Definition q_m1189_z1000k20 : polynomial := (t m1189 e (t z1000 (v k20 e) o)).
Definition q_m119 : polynomial := (t m119 e o).
Definition q_m11_z5k10 : polynomial := (t m11 e (t z5 (v k10 e) o)).
Definition q_m1205_z341k8 : polynomial := (t m1205 e (t z341 (v k8 e) o)).
Definition q_m121_z50k32 : polynomial := (t m121 e (t z50 (v k32 e) o)).
Definition q_m1250 : polynomial := (t m1250 e o).
Definition q_m12500000 : polynomial := (t m12500000 e o).
Definition q_m1254300000 : polynomial := (t m1254300000 e o).
Definition q_m12_z2k8 : polynomial := (t m12 e (t z2 (v k8 e) o)).
Definition q_m12_z6k32 : polynomial := (t m12 e (t z6 (v k32 e) o)).
Definition q_m12k8k13_z24k13 : polynomial := (t m12 (v k8 (v k13 e)) (t z24 (v k13 e) o)).
Definition q_m132 : polynomial := (t m132 e o).
Definition q_m141_z100k10 : polynomial := (t m141 e (t z100 (v k10 e) o)).
Definition q_m144_z72k32 : polynomial := (t m144 e (t z72 (v k32 e) o)).
Definition q_m15 : polynomial := (t m15 e o).
Definition q_m1548 : polynomial := (t m1548 e o).
Definition q_m1562500000 : polynomial := (t m1562500000 e o).
Definition q_m159_z63k8 : polynomial := (t m159 e (t z63 (v k8 e) o)).
Definition q_m16_z8k32 : polynomial := (t m16 e (t z8 (v k32 e) o)).
Definition q_m17519_z20000k24 : polynomial := (t m17519 e (t z20000 (v k24 e) o)).
Definition q_m1795_z50k10_m25k10k32_z885k32 : polynomial := (t m1795 e (t z50 (v k10 e) (t m25 (v k10 (v k32 e)) (t z885 (v k32 e) o)))).
Definition q_m187_z91k32 : polynomial := (t m187 e (t z91 (v k32 e) o)).
Definition q_m18k13_z9k13k32 : polynomial := (t m18 (v k13 e) (t z9 (v k13 (v k32 e)) o)).
Definition q_m1902_z625k4 : polynomial := (t m1902 e (t z625 (v k4 e) o)).
Definition q_m1902_z625k8 : polynomial := (t m1902 e (t z625 (v k8 e) o)).
Definition q_m1_m1k10_z1k16 : polynomial := (t m1 e (t m1 (v k10 e) (t z1 (v k16 e) o))).
Definition q_m1_m2k16_z1k16k32 : polynomial := (t m1 e (t m2 (v k16 e) (t z1 (v k16 (v k32 e)) o))).
Definition q_m1_z1k10 : polynomial := (t m1 e (t z1 (v k10 e) o)).
Definition q_m1_z1k12 : polynomial := (t m1 e (t z1 (v k12 e) o)).
Definition q_m1_z1k12k30 : polynomial := (t m1 e (t z1 (v k12 (v k30 e)) o)).
Definition q_m1_z1k12k30_z1k20k30 : polynomial := (t m1 e (t z1 (v k12 (v k30 e)) (t z1 (v k20 (v k30 e)) o))).
Definition q_m1_z1k18k22_z2k22 : polynomial := (t m1 e (t z1 (v k18 (v k22 e)) (t z2 (v k22 e) o))).
Definition q_m1_z1k20 : polynomial := (t m1 e (t z1 (v k20 e) o)).
Definition q_m1_z1k32 : polynomial := (t m1 e (t z1 (v k32 e) o)).
Definition q_m1_z1k8k22k30 : polynomial := (t m1 e (t z1 (v k8 (v k22 (v k30 e))) o)).
Definition q_m1_z1k8k24k30 : polynomial := (t m1 e (t z1 (v k8 (v k24 (v k30 e))) o)).
Definition q_m1_z1k8k26k30 : polynomial := (t m1 e (t z1 (v k8 (v k26 (v k30 e))) o)).
Definition q_m1_z1k8k28k30 : polynomial := (t m1 e (t z1 (v k8 (v k28 (v k30 e))) o)).
Definition q_m1_z2k22 : polynomial := (t m1 e (t z2 (v k22 e) o)).
Definition q_m1_z2k30 : polynomial := (t m1 e (t z2 (v k30 e) o)).
Definition q_m1k12 : polynomial := (t m1 (v k12 e) o).
Definition q_m1k12_z1k12k16_m1k20 : polynomial := (t m1 (v k12 e) (t z1 (v k12 (v k16 e)) (t m1 (v k20 e) o))).
Definition q_m1k12_z1k12k16_z1k18k22_m2k22 : polynomial := (t m1 (v k12 e) (t z1 (v k12 (v k16 e)) (t z1 (v k18 (v k22 e)) (t m2 (v k22 e) o)))).
Definition q_m1k12_z1k12k32_z16k22_m8k22k32 : polynomial := (t m1 (v k12 e) (t z1 (v k12 (v k32 e)) (t z16 (v k22 e) (t m8 (v k22 (v k32 e)) o)))).
Definition q_m1k12_z1k14k22 : polynomial := (t m1 (v k12 e) (t z1 (v k14 (v k22 e)) o)).
Definition q_m1k12k13k16 : polynomial := (t m1 (v k12 (v k13 (v k16 e))) o).
Definition q_m1k12k16 : polynomial := (t m1 (v k12 (v k16 e)) o).
Definition q_m1k12k21_z1k18k21k22_m2k21k22 : polynomial := (t m1 (v k12 (v k21 e)) (t z1 (v k18 (v k21 (v k22 e))) (t m2 (v k21 (v k22 e)) o))).
Definition q_m1k12k30k30k30_m1k20k30k30k30_z1k30k30 : polynomial := (t m1 (v k12 (v k30 (v k30 (v k30 e)))) (t m1 (v k20 (v k30 (v k30 (v k30 e)))) (t z1 (v k30 (v k30 e)) o))).
Definition q_m1k13 : polynomial := (t m1 (v k13 e) o).
Definition q_m1k13_z1k13k32 : polynomial := (t m1 (v k13 e) (t z1 (v k13 (v k32 e)) o)).
Definition q_m1k13k30 : polynomial := (t m1 (v k13 (v k30 e)) o).
Definition q_m1k14 : polynomial := (t m1 (v k14 e) o).
Definition q_m1k16 : polynomial := (t m1 (v k16 e) o).
Definition q_m1k16k18k22_z2k16k22 : polynomial := (t m1 (v k16 (v k18 (v k22 e))) (t z2 (v k16 (v k22 e)) o)).
Definition q_m1k17 : polynomial := (t m1 (v k17 e) o).
Definition q_m1k18k22_z2k22 : polynomial := (t m1 (v k18 (v k22 e)) (t z2 (v k22 e) o)).
Definition q_m1k19 : polynomial := (t m1 (v k19 e) o).
Definition q_m1k20 : polynomial := (t m1 (v k20 e) o).
Definition q_m1k20_z2k20k32_m1k20k32k32 : polynomial := (t m1 (v k20 e) (t z2 (v k20 (v k32 e)) (t m1 (v k20 (v k32 (v k32 e))) o))).
Definition q_m1k20k21k30_m1k21_z1k27 : polynomial := (t m1 (v k20 (v k21 (v k30 e))) (t m1 (v k21 e) (t z1 (v k27 e) o))).
Definition q_m1k21 : polynomial := (t m1 (v k21 e) o).
Definition q_m1k21k30 : polynomial := (t m1 (v k21 (v k30 e)) o).
Definition q_m1k22 : polynomial := (t m1 (v k22 e) o).
Definition q_m1k23 : polynomial := (t m1 (v k23 e) o).
Definition q_m1k23k30 : polynomial := (t m1 (v k23 (v k30 e)) o).
Definition q_m1k2_z1k8 : polynomial := (t m1 (v k2 e) (t z1 (v k8 e) o)).
Definition q_m1k30 : polynomial := (t m1 (v k30 e) o).
Definition q_m1k4_z1k8 : polynomial := (t m1 (v k4 e) (t z1 (v k8 e) o)).
Definition q_m1k5_z1k21 : polynomial := (t m1 (v k5 e) (t z1 (v k21 e) o)).
Definition q_m1k5_z1k27 : polynomial := (t m1 (v k5 e) (t z1 (v k27 e) o)).
Definition q_m1k6_z1k8 : polynomial := (t m1 (v k6 e) (t z1 (v k8 e) o)).
Definition q_m1k7_m2k19_z1k19k32 : polynomial := (t m1 (v k7 e) (t m2 (v k19 e) (t z1 (v k19 (v k32 e)) o))).
Definition q_m1k7_z1k15_m2k17_z1k17k32 : polynomial := (t m1 (v k7 e) (t z1 (v k15 e) (t m2 (v k17 e) (t z1 (v k17 (v k32 e)) o)))).
Definition q_m1k7k16_z1k15k16_z1k17 : polynomial := (t m1 (v k7 (v k16 e)) (t z1 (v k15 (v k16 e)) (t z1 (v k17 e) o))).
Definition q_m1k8 : polynomial := (t m1 (v k8 e) o).
Definition q_m1k8_z1k8k16_m2k16_z1k16k18 : polynomial := (t m1 (v k8 e) (t z1 (v k8 (v k16 e)) (t m2 (v k16 e) (t z1 (v k16 (v k18 e)) o)))).
Definition q_m1k8_z1k8k32_m1k14 : polynomial := (t m1 (v k8 e) (t z1 (v k8 (v k32 e)) (t m1 (v k14 e) o))).
Definition q_m1k8k12 : polynomial := (t m1 (v k8 (v k12 e)) o).
Definition q_m1k8k13_z3k13 : polynomial := (t m1 (v k8 (v k13 e)) (t z3 (v k13 e) o)).
Definition q_m1k8k13_z4k13 : polynomial := (t m1 (v k8 (v k13 e)) (t z4 (v k13 e) o)).
Definition q_m1k8k13_z5k13 : polynomial := (t m1 (v k8 (v k13 e)) (t z5 (v k13 e) o)).
Definition q_m1k8k13_z6k13 : polynomial := (t m1 (v k8 (v k13 e)) (t z6 (v k13 e) o)).
Definition q_m1k8k13k30 : polynomial := (t m1 (v k8 (v k13 (v k30 e))) o).
Definition q_m1k8k21 : polynomial := (t m1 (v k8 (v k21 e)) o).
Definition q_m1k8k22 : polynomial := (t m1 (v k8 (v k22 e)) o).
Definition q_m1k8k22_m1k12_z1k14k22 : polynomial := (t m1 (v k8 (v k22 e)) (t m1 (v k12 e) (t z1 (v k14 (v k22 e)) o))).
Definition q_m1k8k22k22k22k30k30k30_z1k22k22k30k30 : polynomial := (t m1 (v k8 (v k22 (v k22 (v k22 (v k30 (v k30 (v k30 e))))))) (t z1 (v k22 (v k22 (v k30 (v k30 e)))) o)).
Definition q_m1k8k23 : polynomial := (t m1 (v k8 (v k23 e)) o).
Definition q_m1k8k23_z1k21 : polynomial := (t m1 (v k8 (v k23 e)) (t z1 (v k21 e) o)).
Definition q_m1k8k30 : polynomial := (t m1 (v k8 (v k30 e)) o).
Definition q_m1k8k8_z4k8k8k16_m1k8k8k16k32_m4k8k16_z2k8k16k18 : polynomial := (t m1 (v k8 (v k8 e)) (t z4 (v k8 (v k8 (v k16 e))) (t m1 (v k8 (v k8 (v k16 (v k32 e)))) (t m4 (v k8 (v k16 e)) (t z2 (v k8 (v k16 (v k18 e))) o))))).
Definition q_m1k8k8k22 : polynomial := (t m1 (v k8 (v k8 (v k22 e))) o).
Definition q_m1k9_z1k9k32_z10k13k28_m5k13k28k32 : polynomial := (t m1 (v k9 e) (t z1 (v k9 (v k32 e)) (t z10 (v k13 (v k28 e)) (t m5 (v k13 (v k28 (v k32 e))) o)))).
Definition q_m1k9_z1k9k32_z6k13k24_m3k13k24k32 : polynomial := (t m1 (v k9 e) (t z1 (v k9 (v k32 e)) (t z6 (v k13 (v k24 e)) (t m3 (v k13 (v k24 (v k32 e))) o)))).
Definition q_m1k9_z1k9k32_z8k13k26_m4k13k26k32 : polynomial := (t m1 (v k9 e) (t z1 (v k9 (v k32 e)) (t z8 (v k13 (v k26 e)) (t m4 (v k13 (v k26 (v k32 e))) o)))).
Definition q_m2 : polynomial := (t m2 e o).
Definition q_m20000_z10000k32 : polynomial := (t m20000 e (t z10000 (v k32 e) o)).
Definition q_m21893_z10000k32 : polynomial := (t m21893 e (t z10000 (v k32 e) o)).
Definition q_m2202_z625k6 : polynomial := (t m2202 e (t z625 (v k6 e) o)).
Definition q_m2202_z625k8 : polynomial := (t m2202 e (t z625 (v k8 e) o)).
Definition q_m221250 : polynomial := (t m221250 e o).
Definition q_m2263_z5000k30 : polynomial := (t m2263 e (t z5000 (v k30 e) o)).
Definition q_m241_z500k30 : polynomial := (t m241 e (t z500 (v k30 e) o)).
Definition q_m24k13k30 : polynomial := (t m24 (v k13 (v k30 e)) o).
Definition q_m2500 : polynomial := (t m2500 e o).
Definition q_m25000000 : polynomial := (t m25000000 e o).
Definition q_m252273_z100000k2 : polynomial := (t m252273 e (t z100000 (v k2 e) o)).
Definition q_m252273_z100000k8 : polynomial := (t m252273 e (t z100000 (v k8 e) o)).
Definition q_m264140 : polynomial := (t m264140 e o).
Definition q_m273 : polynomial := (t m273 e o).
Definition q_m288_z119k32 : polynomial := (t m288 e (t z119 (v k32 e) o)).
Definition q_m289_z132k32 : polynomial := (t m289 e (t z132 (v k32 e) o)).
Definition q_m2_m1k12k30_z1k32 : polynomial := (t m2 e (t m1 (v k12 (v k30 e)) (t z1 (v k32 e) o))).
Definition q_m2_m2k8_z1k8k32 : polynomial := (t m2 e (t m2 (v k8 e) (t z1 (v k8 (v k32 e)) o))).
Definition q_m2_z1k14 : polynomial := (t m2 e (t z1 (v k14 e) o)).
Definition q_m2_z1k16 : polynomial := (t m2 e (t z1 (v k16 e) o)).
Definition q_m2_z1k32 : polynomial := (t m2 e (t z1 (v k32 e) o)).
Definition q_m2_z1k8 : polynomial := (t m2 e (t z1 (v k8 e) o)).
Definition q_m2_z2k8_m1k14_z1k18 : polynomial := (t m2 e (t z2 (v k8 e) (t m1 (v k14 e) (t z1 (v k18 e) o)))).
Definition q_m2k12_z1k14k22_m1k20 : polynomial := (t m2 (v k12 e) (t z1 (v k14 (v k22 e)) (t m1 (v k20 e) o))).
Definition q_m2k12_z2k12k16_z1k18k22_m1k20_m2k22 : polynomial := (t m2 (v k12 e) (t z2 (v k12 (v k16 e)) (t z1 (v k18 (v k22 e)) (t m1 (v k20 e) (t m2 (v k22 e) o))))).
Definition q_m2k13 : polynomial := (t m2 (v k13 e) o).
Definition q_m2k16_z1k16k16 : polynomial := (t m2 (v k16 e) (t z1 (v k16 (v k16 e)) o)).
Definition q_m2k21 : polynomial := (t m2 (v k21 e) o).
Definition q_m2k23 : polynomial := (t m2 (v k23 e) o).
Definition q_m2k23_z1k23k32 : polynomial := (t m2 (v k23 e) (t z1 (v k23 (v k32 e)) o)).
Definition q_m2k8 : polynomial := (t m2 (v k8 e) o).
Definition q_m2k8_z1k8k32 : polynomial := (t m2 (v k8 e) (t z1 (v k8 (v k32 e)) o)).
Definition q_m2k8_z1k8k8 : polynomial := (t m2 (v k8 e) (t z1 (v k8 (v k8 e)) o)).
Definition q_m2k8k22_z1k14k22_z1k20 : polynomial := (t m2 (v k8 (v k22 e)) (t z1 (v k14 (v k22 e)) (t z1 (v k20 e) o))).
Definition q_m2k8k22_z1k8k22k32_m1k12 : polynomial := (t m2 (v k8 (v k22 e)) (t z1 (v k8 (v k22 (v k32 e))) (t m1 (v k12 e) o))).
Definition q_m2k9_z3k9k32 : polynomial := (t m2 (v k9 e) (t z3 (v k9 (v k32 e)) o)).
Definition q_m3 : polynomial := (t m3 e o).
Definition q_m30000_z10000k32 : polynomial := (t m30000 e (t z10000 (v k32 e) o)).
Definition q_m31250 : polynomial := (t m31250 e o).
Definition q_m3125000 : polynomial := (t m3125000 e o).
Definition q_m317 : polynomial := (t m317 e o).
Definition q_m359_z250k20 : polynomial := (t m359 e (t z250 (v k20 e) o)).
Definition q_m36 : polynomial := (t m36 e o).
Definition q_m36_z36k32 : polynomial := (t m36 e (t z36 (v k32 e) o)).
Definition q_m36_z91k30 : polynomial := (t m36 e (t z91 (v k30 e) o)).
Definition q_m36k23 : polynomial := (t m36 (v k23 e) o).
Definition q_m36k23k30 : polynomial := (t m36 (v k23 (v k30 e)) o).
Definition q_m36k30 : polynomial := (t m36 (v k30 e) o).
Definition q_m3840647724500000000 : polynomial := (t m3840647724500000000 e o).
Definition q_m3913 : polynomial := (t m3913 e o).
Definition q_m3_m1k8_z1k8k32 : polynomial := (t m3 e (t m1 (v k8 e) (t z1 (v k8 (v k32 e)) o))).
Definition q_m3_m2k10_z1k10k32_z1k32 : polynomial := (t m3 e (t m2 (v k10 e) (t z1 (v k10 (v k32 e)) (t z1 (v k32 e) o)))).
Definition q_m3_z1k14 : polynomial := (t m3 e (t z1 (v k14 e) o)).
Definition q_m3_z1k20k30_z1k32 : polynomial := (t m3 e (t z1 (v k20 (v k30 e)) (t z1 (v k32 e) o))).
Definition q_m3_z1k32 : polynomial := (t m3 e (t z1 (v k32 e) o)).
Definition q_m3_z1k8 : polynomial := (t m3 e (t z1 (v k8 e) o)).
Definition q_m3_z2k8 : polynomial := (t m3 e (t z2 (v k8 e) o)).
Definition q_m3k12_z1k12k32_m2k20_z1k20k32 : polynomial := (t m3 (v k12 e) (t z1 (v k12 (v k32 e)) (t m2 (v k20 e) (t z1 (v k20 (v k32 e)) o)))).
Definition q_m3k13k30 : polynomial := (t m3 (v k13 (v k30 e)) o).
Definition q_m3k14k22_z1k14k22k32_m1k20_z1k20k32 : polynomial := (t m3 (v k14 (v k22 e)) (t z1 (v k14 (v k22 (v k32 e))) (t m1 (v k20 e) (t z1 (v k20 (v k32 e)) o)))).
Definition q_m3k21_z1k21k32_z1k27 : polynomial := (t m3 (v k21 e) (t z1 (v k21 (v k32 e)) (t z1 (v k27 e) o))).
Definition q_m3k8_z2k8k8 : polynomial := (t m3 (v k8 e) (t z2 (v k8 (v k8 e)) o)).
Definition q_m4 : polynomial := (t m4 e o).
Definition q_m4163055125000 : polynomial := (t m4163055125000 e o).
Definition q_m418100000k23 : polynomial := (t m418100000 (v k23 e) o).
Definition q_m4181_z10000k12 : polynomial := (t m4181 e (t z10000 (v k12 e) o)).
Definition q_m43_z10k10 : polynomial := (t m43 e (t z10 (v k10 e) o)).
Definition q_m43_z18k20 : polynomial := (t m43 e (t z18 (v k20 e) o)).
Definition q_m45130000 : polynomial := (t m45130000 e o).
Definition q_m45130000k21 : polynomial := (t m45130000 (v k21 e) o).
Definition q_m4513_z2500k20 : polynomial := (t m4513 e (t z2500 (v k20 e) o)).
Definition q_m48647_z22233k32 : polynomial := (t m48647 e (t z22233 (v k32 e) o)).
Definition q_m48_z24k32 : polynomial := (t m48 e (t z24 (v k32 e) o)).
Definition q_m48k13_z24k13k32 : polynomial := (t m48 (v k13 e) (t z24 (v k13 (v k32 e)) o)).
Definition q_m4_m1k8_z1k8k32 : polynomial := (t m4 e (t m1 (v k8 e) (t z1 (v k8 (v k32 e)) o))).
Definition q_m4_z1k14 : polynomial := (t m4 e (t z1 (v k14 e) o)).
Definition q_m4_z1k8 : polynomial := (t m4 e (t z1 (v k8 e) o)).
Definition q_m4_z2k8 : polynomial := (t m4 e (t z2 (v k8 e) o)).
Definition q_m4_z3k22 : polynomial := (t m4 e (t z3 (v k22 e) o)).
Definition q_m4_z5k8_m1k8k32_m1k14_z2k18 : polynomial := (t m4 e (t z5 (v k8 e) (t m1 (v k8 (v k32 e)) (t m1 (v k14 e) (t z2 (v k18 e) o))))).
Definition q_m4k8_z2k8k8 : polynomial := (t m4 (v k8 e) (t z2 (v k8 (v k8 e)) o)).
Definition q_m5 : polynomial := (t m5 e o).
Definition q_m500 : polynomial := (t m500 e o).
Definition q_m523_z1250k12 : polynomial := (t m523 e (t z1250 (v k12 e) o)).
Definition q_m5743_z10000k28 : polynomial := (t m5743 e (t z10000 (v k28 e) o)).
Definition q_m5_m1k8_z1k8k32 : polynomial := (t m5 e (t m1 (v k8 e) (t z1 (v k8 (v k32 e)) o))).
Definition q_m5_z1k14 : polynomial := (t m5 e (t z1 (v k14 e) o)).
Definition q_m5_z1k8 : polynomial := (t m5 e (t z1 (v k8 e) o)).
Definition q_m5_z24k18 : polynomial := (t m5 e (t z24 (v k18 e) o)).
Definition q_m5_z2k32 : polynomial := (t m5 e (t z2 (v k32 e) o)).
Definition q_m5_z2k8 : polynomial := (t m5 e (t z2 (v k8 e) o)).
Definition q_m5_z36k12 : polynomial := (t m5 e (t z36 (v k12 e) o)).
Definition q_m5k8_z2k8k8 : polynomial := (t m5 (v k8 e) (t z2 (v k8 (v k8 e)) o)).
Definition q_m625 : polynomial := (t m625 e o).
Definition q_m6250000 : polynomial := (t m6250000 e o).
Definition q_m625000000 : polynomial := (t m625000000 e o).
Definition q_m64_z21k8 : polynomial := (t m64 e (t z21 (v k8 e) o)).
Definition q_m656500 : polynomial := (t m656500 e o).
Definition q_m657_z1000k12 : polynomial := (t m657 e (t z1000 (v k12 e) o)).
Definition q_m6833_z10000k26 : polynomial := (t m6833 e (t z10000 (v k26 e) o)).
Definition q_m688_z288k18k22_z456k22 : polynomial := (t m688 e (t z288 (v k18 (v k22 e)) (t z456 (v k22 e) o))).
Definition q_m6_z1k14 : polynomial := (t m6 e (t z1 (v k14 e) o)).
Definition q_m6_z3k32 : polynomial := (t m6 e (t z3 (v k32 e) o)).
Definition q_m6_z5k32_m1k32k32 : polynomial := (t m6 e (t z5 (v k32 e) (t m1 (v k32 (v k32 e)) o))).
Definition q_m6k13_z3k13k32 : polynomial := (t m6 (v k13 e) (t z3 (v k13 (v k32 e)) o)).
Definition q_m6k14_z5k14k32_m1k14k32k32 : polynomial := (t m6 (v k14 e) (t z5 (v k14 (v k32 e)) (t m1 (v k14 (v k32 (v k32 e))) o))).
Definition q_m6k30 : polynomial := (t m6 (v k30 e) o).
Definition q_m72_z36k32 : polynomial := (t m72 e (t z36 (v k32 e) o)).
Definition q_m72_z36k8 : polynomial := (t m72 e (t z36 (v k8 e) o)).
Definition q_m72k23_z36k23k32 : polynomial := (t m72 (v k23 e) (t z36 (v k23 (v k32 e)) o)).
Definition q_m72k30 : polynomial := (t m72 (v k30 e) o).
Definition q_m734_z317k32 : polynomial := (t m734 e (t z317 (v k32 e) o)).
Definition q_m7_z2k10_m1k10k32_z3k32 : polynomial := (t m7 e (t z2 (v k10 e) (t m1 (v k10 (v k32 e)) (t z3 (v k32 e) o)))).
Definition q_m7_z3k32 : polynomial := (t m7 e (t z3 (v k32 e) o)).
Definition q_m8190 : polynomial := (t m8190 e o).
Definition q_m853_z1000k12 : polynomial := (t m853 e (t z1000 (v k12 e) o)).
Definition q_m86_z5k10 : polynomial := (t m86 e (t z5 (v k10 e) o)).
Definition q_m86k21_z91k27 : polynomial := (t m86 (v k21 e) (t z91 (v k27 e) o)).
Definition q_m87619_z100000k22 : polynomial := (t m87619 e (t z100000 (v k22 e) o)).
Definition q_m897_z500k20 : polynomial := (t m897 e (t z500 (v k20 e) o)).
Definition q_m8_z1k14 : polynomial := (t m8 e (t z1 (v k14 e) o)).
Definition q_m8_z4k32 : polynomial := (t m8 e (t z4 (v k32 e) o)).
Definition q_m8k13_z4k13k32 : polynomial := (t m8 (v k13 e) (t z4 (v k13 (v k32 e)) o)).
Definition q_m9 : polynomial := (t m9 e o).
Definition q_m90 : polynomial := (t m90 e o).
Definition q_m91_z48k8 : polynomial := (t m91 e (t z48 (v k8 e) o)).
Definition q_m91_z5k16 : polynomial := (t m91 e (t z5 (v k16 e) o)).
Definition q_m91k16_z5k16k16 : polynomial := (t m91 (v k16 e) (t z5 (v k16 (v k16 e)) o)).
Definition q_m99_z200k30 : polynomial := (t m99 e (t z200 (v k30 e) o)).
Definition q_m9k13 : polynomial := (t m9 (v k13 e) o).
Definition q_m9k14k14k22_z6k14k14k22k32_m1k14k14k22k32k32_m6k14k20_z8k14k20k32_m2k14k20k32k32 : polynomial := (t m9 (v k14 (v k14 (v k22 e))) (t z6 (v k14 (v k14 (v k22 (v k32 e)))) (t m1 (v k14 (v k14 (v k22 (v k32 (v k32 e))))) (t m6 (v k14 (v k20 e)) (t z8 (v k14 (v k20 (v k32 e))) (t m2 (v k14 (v k20 (v k32 (v k32 e)))) o)))))).
Definition q_z10 : polynomial := (t z10 e o).
Definition q_z100 : polynomial := (t z100 e o).
Definition q_z10000 : polynomial := (t z10000 e o).
Definition q_z100000 : polynomial := (t z100000 e o).
Definition q_z1000000 : polynomial := (t z1000000 e o).
Definition q_z10000000 : polynomial := (t z10000000 e o).
Definition q_z100000000 : polynomial := (t z100000000 e o).
Definition q_z1000000000 : polynomial := (t z1000000000 e o).
Definition q_z10000k21 : polynomial := (t z10000 (v k21 e) o).
Definition q_z10000k9_m4181k13 : polynomial := (t z10000 (v k9 e) (t m4181 (v k13 e) o)).
Definition q_z102273 : polynomial := (t z102273 e o).
Definition q_z1023 : polynomial := (t z1023 e o).
Definition q_z10288 : polynomial := (t z10288 e o).
Definition q_z10432 : polynomial := (t z10432 e o).
Definition q_z1062539 : polynomial := (t z1062539 e o).
Definition q_z107_m25k10 : polynomial := (t z107 e (t m25 (v k10 e) o)).
Definition q_z108999 : polynomial := (t z108999 e o).
Definition q_z10_m5k32 : polynomial := (t z10 e (t m5 (v k32 e) o)).
Definition q_z10k13_m5k13k32 : polynomial := (t z10 (v k13 e) (t m5 (v k13 (v k32 e)) o)).
Definition q_z1101 : polynomial := (t z1101 e o).
Definition q_z11377 : polynomial := (t z11377 e o).
Definition q_z11486 : polynomial := (t z11486 e o).
Definition q_z11542 : polynomial := (t z11542 e o).
Definition q_z116_m53k32 : polynomial := (t z116 e (t m53 (v k32 e) o)).
Definition q_z1173_m1000k20 : polynomial := (t z1173 e (t m1000 (v k20 e) o)).
Definition q_z11754612250000 : polynomial := (t z11754612250000 e o).
Definition q_z11889 : polynomial := (t z11889 e o).
Definition q_z11893 : polynomial := (t z11893 e o).
Definition q_z1189300000 : polynomial := (t z1189300000 e o).
Definition q_z12384_m5184k18k22_m8208k22 : polynomial := (t z12384 e (t m5184 (v k18 (v k22 e)) (t m8208 (v k22 e) o))).
Definition q_z1250 : polynomial := (t z1250 e o).
Definition q_z12500 : polynomial := (t z12500 e o).
Definition q_z12500000 : polynomial := (t z12500000 e o).
Definition q_z12543k13 : polynomial := (t z12543 (v k13 e) o).
Definition q_z12646086 : polynomial := (t z12646086 e o).
Definition q_z1268_m417k8 : polynomial := (t z1268 e (t m417 (v k8 e) o)).
Definition q_z1277 : polynomial := (t z1277 e o).
Definition q_z1279 : polynomial := (t z1279 e o).
Definition q_z12873 : polynomial := (t z12873 e o).
Definition q_z12996366 : polynomial := (t z12996366 e o).
Definition q_z12_m2k8 : polynomial := (t z12 e (t m2 (v k8 e) o)).
Definition q_z12_m6k32 : polynomial := (t z12 e (t m6 (v k32 e) o)).
Definition q_z12k12_m4k12k32_m12k14k22_z4k14k22k32_z4k20 : polynomial := (t z12 (v k12 e) (t m4 (v k12 (v k32 e)) (t m12 (v k14 (v k22 e)) (t z4 (v k14 (v k22 (v k32 e))) (t z4 (v k20 e) o))))).
Definition q_z12k8k13_m24k13 : polynomial := (t z12 (v k8 (v k13 e)) (t m24 (v k13 e) o)).
Definition q_z1311 : polynomial := (t z1311 e o).
Definition q_z1313 : polynomial := (t z1313 e o).
Definition q_z1322 : polynomial := (t z1322 e o).
Definition q_z14047 : polynomial := (t z14047 e o).
Definition q_z1448266401 : polynomial := (t z1448266401 e o).
Definition q_z144826640100000 : polynomial := (t z144826640100000 e o).
Definition q_z144_m72k32 : polynomial := (t z144 e (t m72 (v k32 e) o)).
Definition q_z146905889251 : polynomial := (t z146905889251 e o).
Definition q_z1488464681 : polynomial := (t z1488464681 e o).
Definition q_z152273 : polynomial := (t z152273 e o).
Definition q_z152313 : polynomial := (t z152313 e o).
Definition q_z1523_m500k4 : polynomial := (t z1523 e (t m500 (v k4 e) o)).
Definition q_z1523_m500k8 : polynomial := (t z1523 e (t m500 (v k8 e) o)).
Definition q_z1548 : polynomial := (t z1548 e o).
Definition q_z156250 : polynomial := (t z156250 e o).
Definition q_z157 : polynomial := (t z157 e o).
Definition q_z1577 : polynomial := (t z1577 e o).
Definition q_z16 : polynomial := (t z16 e o).
Definition q_z160804 : polynomial := (t z160804 e o).
Definition q_z1630 : polynomial := (t z1630 e o).
Definition q_z163992 : polynomial := (t z163992 e o).
Definition q_z169 : polynomial := (t z169 e o).
Definition q_z16_m8k32 : polynomial := (t z16 e (t m8 (v k32 e) o)).
Definition q_z17 : polynomial := (t z17 e o).
Definition q_z17142500 : polynomial := (t z17142500 e o).
Definition q_z1714250000 : polynomial := (t z1714250000 e o).
Definition q_z17519 : polynomial := (t z17519 e o).
Definition q_z177 : polynomial := (t z177 e o).
Definition q_z1791_m1000k20 : polynomial := (t z1791 e (t m1000 (v k20 e) o)).
Definition q_z1839 : polynomial := (t z1839 e o).
Definition q_z1846 : polynomial := (t z1846 e o).
Definition q_z1849_m1548k20_z324k20k20 : polynomial := (t z1849 e (t m1548 (v k20 e) (t z324 (v k20 (v k20 e)) o))).
Definition q_z1853 : polynomial := (t z1853 e o).
Definition q_z187_m91k32 : polynomial := (t z187 e (t m91 (v k32 e) o)).
Definition q_z18k13_m9k13k32 : polynomial := (t z18 (v k13 e) (t m9 (v k13 (v k32 e)) o)).
Definition q_z1902 : polynomial := (t z1902 e o).
Definition q_z1907480 : polynomial := (t z1907480 e o).
Definition q_z1908 : polynomial := (t z1908 e o).
Definition q_z1938090698623537 : polynomial := (t z1938090698623537 e o).
Definition q_z1991 : polynomial := (t z1991 e o).
Definition q_z1_m1k10 : polynomial := (t z1 e (t m1 (v k10 e) o)).
Definition q_z1_m1k12 : polynomial := (t z1 e (t m1 (v k12 e) o)).
Definition q_z1_m1k12k30 : polynomial := (t z1 e (t m1 (v k12 (v k30 e)) o)).
Definition q_z1_m1k16 : polynomial := (t z1 e (t m1 (v k16 e) o)).
Definition q_z1_m1k18k22_m2k22 : polynomial := (t z1 e (t m1 (v k18 (v k22 e)) (t m2 (v k22 e) o))).
Definition q_z1_m1k32 : polynomial := (t z1 e (t m1 (v k32 e) o)).
Definition q_z1_m2k10_z1k10k10 : polynomial := (t z1 e (t m2 (v k10 e) (t z1 (v k10 (v k10 e)) o))).
Definition q_z1_m2k22 : polynomial := (t z1 e (t m2 (v k22 e) o)).
Definition q_z1_m2k30 : polynomial := (t z1 e (t m2 (v k30 e) o)).
Definition q_z1_m4k30_z4k30k30 : polynomial := (t z1 e (t m4 (v k30 e) (t z4 (v k30 (v k30 e)) o))).
Definition q_z1_z1k10_m1k16 : polynomial := (t z1 e (t z1 (v k10 e) (t m1 (v k16 e) o))).
Definition q_z1_z1k12k12k30k30_z2k12k20k30k30_m2k12k30_z1k20k20k30k30_m2k20k30 : polynomial := (t z1 e (t z1 (v k12 (v k12 (v k30 (v k30 e)))) (t z2 (v k12 (v k20 (v k30 (v k30 e)))) (t m2 (v k12 (v k30 e)) (t z1 (v k20 (v k20 (v k30 (v k30 e)))) (t m2 (v k20 (v k30 e)) o)))))).
Definition q_z1_z1k20k30 : polynomial := (t z1 e (t z1 (v k20 (v k30 e)) o)).
Definition q_z1_z2k16_m1k16k32 : polynomial := (t z1 e (t z2 (v k16 e) (t m1 (v k16 (v k32 e)) o))).
Definition q_z1k10k15_z1k15_z1k17_m1k19 : polynomial := (t z1 (v k10 (v k15 e)) (t z1 (v k15 e) (t z1 (v k17 e) (t m1 (v k19 e) o)))).
Definition q_z1k11_m1k27 : polynomial := (t z1 (v k11 e) (t m1 (v k27 e) o)).
Definition q_z1k11_z1k13 : polynomial := (t z1 (v k11 e) (t z1 (v k13 e) o)).
Definition q_z1k11_z1k13k20 : polynomial := (t z1 (v k11 e) (t z1 (v k13 (v k20 e)) o)).
Definition q_z1k12 : polynomial := (t z1 (v k12 e) o).
Definition q_z1k12_m1k14k22 : polynomial := (t z1 (v k12 e) (t m1 (v k14 (v k22 e)) o)).
Definition q_z1k12_z1k20 : polynomial := (t z1 (v k12 e) (t z1 (v k20 e) o)).
Definition q_z1k12k12_m2k12k12k16_z1k12k12k16k16_z2k12k16k18k22_m4k12k16k22_m2k12k18k22_z4k12k22_z1k18k18k22k22_m4k18k22k22_z4k22k22 : polynomial := (t z1 (v k12 (v k12 e)) (t m2 (v k12 (v k12 (v k16 e))) (t z1 (v k12 (v k12 (v k16 (v k16 e)))) (t z2 (v k12 (v k16 (v k18 (v k22 e)))) (t m4 (v k12 (v k16 (v k22 e))) (t m2 (v k12 (v k18 (v k22 e))) (t z4 (v k12 (v k22 e)) (t z1 (v k18 (v k18 (v k22 (v k22 e)))) (t m4 (v k18 (v k22 (v k22 e))) (t z4 (v k22 (v k22 e)) o)))))))))).
Definition q_z1k12k12k12_m1k12k12k12k16_m1k12k12k18k22_z2k12k12k22 : polynomial := (t z1 (v k12 (v k12 (v k12 e))) (t m1 (v k12 (v k12 (v k12 (v k16 e)))) (t m1 (v k12 (v k12 (v k18 (v k22 e)))) (t z2 (v k12 (v k12 (v k22 e))) o)))).
Definition q_z1k12k13k16 : polynomial := (t z1 (v k12 (v k13 (v k16 e))) o).
Definition q_z1k12k16 : polynomial := (t z1 (v k12 (v k16 e)) o).
Definition q_z1k12k21_m1k18k21k22_z2k21k22 : polynomial := (t z1 (v k12 (v k21 e)) (t m1 (v k18 (v k21 (v k22 e))) (t z2 (v k21 (v k22 e)) o))).
Definition q_z1k12k21k30_m1k21_z1k27 : polynomial := (t z1 (v k12 (v k21 (v k30 e))) (t m1 (v k21 e) (t z1 (v k27 e) o))).
Definition q_z1k13 : polynomial := (t z1 (v k13 e) o).
Definition q_z1k13_m1k13k32 : polynomial := (t z1 (v k13 e) (t m1 (v k13 (v k32 e)) o)).
Definition q_z1k13_z1k21k30 : polynomial := (t z1 (v k13 e) (t z1 (v k21 (v k30 e)) o)).
Definition q_z1k13_z2k23 : polynomial := (t z1 (v k13 e) (t z2 (v k23 e) o)).
Definition q_z1k13k16 : polynomial := (t z1 (v k13 (v k16 e)) o).
Definition q_z1k13k22_z1k23 : polynomial := (t z1 (v k13 (v k22 e)) (t z1 (v k23 e) o)).
Definition q_z1k13k24_z1k23 : polynomial := (t z1 (v k13 (v k24 e)) (t z1 (v k23 e) o)).
Definition q_z1k13k26_z1k23 : polynomial := (t z1 (v k13 (v k26 e)) (t z1 (v k23 e) o)).
Definition q_z1k13k28_z1k23 : polynomial := (t z1 (v k13 (v k28 e)) (t z1 (v k23 e) o)).
Definition q_z1k13k30 : polynomial := (t z1 (v k13 (v k30 e)) o).
Definition q_z1k14 : polynomial := (t z1 (v k14 e) o).
Definition q_z1k15 : polynomial := (t z1 (v k15 e) o).
Definition q_z1k16 : polynomial := (t z1 (v k16 e) o).
Definition q_z1k16k18k22_m2k16k22 : polynomial := (t z1 (v k16 (v k18 (v k22 e))) (t m2 (v k16 (v k22 e)) o)).
Definition q_z1k17 : polynomial := (t z1 (v k17 e) o).
Definition q_z1k18 : polynomial := (t z1 (v k18 e) o).
Definition q_z1k18k22_m2k22 : polynomial := (t z1 (v k18 (v k22 e)) (t m2 (v k22 e) o)).
Definition q_z1k18k22_z1k20_m2k22 : polynomial := (t z1 (v k18 (v k22 e)) (t z1 (v k20 e) (t m2 (v k22 e) o))).
Definition q_z1k19 : polynomial := (t z1 (v k19 e) o).
Definition q_z1k20 : polynomial := (t z1 (v k20 e) o).
Definition q_z1k21 : polynomial := (t z1 (v k21 e) o).
Definition q_z1k22 : polynomial := (t z1 (v k22 e) o).
Definition q_z1k22_m1k24 : polynomial := (t z1 (v k22 e) (t m1 (v k24 e) o)).
Definition q_z1k22_m1k26 : polynomial := (t z1 (v k22 e) (t m1 (v k26 e) o)).
Definition q_z1k22_m1k28 : polynomial := (t z1 (v k22 e) (t m1 (v k28 e) o)).
Definition q_z1k22k22 : polynomial := (t z1 (v k22 (v k22 e)) o).
Definition q_z1k23 : polynomial := (t z1 (v k23 e) o).
Definition q_z1k23k30 : polynomial := (t z1 (v k23 (v k30 e)) o).
Definition q_z1k24 : polynomial := (t z1 (v k24 e) o).
Definition q_z1k26 : polynomial := (t z1 (v k26 e) o).
Definition q_z1k27 : polynomial := (t z1 (v k27 e) o).
Definition q_z1k28 : polynomial := (t z1 (v k28 e) o).
Definition q_z1k2_m1k8 : polynomial := (t z1 (v k2 e) (t m1 (v k8 e) o)).
Definition q_z1k30 : polynomial := (t z1 (v k30 e) o).
Definition q_z1k30k30 : polynomial := (t z1 (v k30 (v k30 e)) o).
Definition q_z1k4_m1k8 : polynomial := (t z1 (v k4 e) (t m1 (v k8 e) o)).
Definition q_z1k5_m1k21 : polynomial := (t z1 (v k5 e) (t m1 (v k21 e) o)).
Definition q_z1k6_m1k8 : polynomial := (t z1 (v k6 e) (t m1 (v k8 e) o)).
Definition q_z1k8 : polynomial := (t z1 (v k8 e) o).
Definition q_z1k8_m1k8k16_z2k16_m1k16k18 : polynomial := (t z1 (v k8 e) (t m1 (v k8 (v k16 e)) (t z2 (v k16 e) (t m1 (v k16 (v k18 e)) o)))).
Definition q_z1k8_m1k8k32_z1k14 : polynomial := (t z1 (v k8 e) (t m1 (v k8 (v k32 e)) (t z1 (v k14 e) o))).
Definition q_z1k8k12 : polynomial := (t z1 (v k8 (v k12 e)) o).
Definition q_z1k8k13 : polynomial := (t z1 (v k8 (v k13 e)) o).
Definition q_z1k8k13_m3k13 : polynomial := (t z1 (v k8 (v k13 e)) (t m3 (v k13 e) o)).
Definition q_z1k8k13_m4k13 : polynomial := (t z1 (v k8 (v k13 e)) (t m4 (v k13 e) o)).
Definition q_z1k8k13_m5k13 : polynomial := (t z1 (v k8 (v k13 e)) (t m5 (v k13 e) o)).
Definition q_z1k8k13_m6k13 : polynomial := (t z1 (v k8 (v k13 e)) (t m6 (v k13 e) o)).
Definition q_z1k8k13k30 : polynomial := (t z1 (v k8 (v k13 (v k30 e))) o).
Definition q_z1k8k16k16_m1k8k16k16k16_z2k16k16k16_m1k16k16k16k18 : polynomial := (t z1 (v k8 (v k16 (v k16 e))) (t m1 (v k8 (v k16 (v k16 (v k16 e)))) (t z2 (v k16 (v k16 (v k16 e))) (t m1 (v k16 (v k16 (v k16 (v k18 e)))) o)))).
Definition q_z1k8k16k22_m1k8k22_z1k16k18k22_m2k16k22 : polynomial := (t z1 (v k8 (v k16 (v k22 e))) (t m1 (v k8 (v k22 e)) (t z1 (v k16 (v k18 (v k22 e))) (t m2 (v k16 (v k22 e)) o)))).
Definition q_z1k8k22 : polynomial := (t z1 (v k8 (v k22 e)) o).
Definition q_z1k8k22_z1k12_m1k14k22 : polynomial := (t z1 (v k8 (v k22 e)) (t z1 (v k12 e) (t m1 (v k14 (v k22 e)) o))).
Definition q_z1k8k23 : polynomial := (t z1 (v k8 (v k23 e)) o).
Definition q_z1k8k24_z1k12_m3k24 : polynomial := (t z1 (v k8 (v k24 e)) (t z1 (v k12 e) (t m3 (v k24 e) o))).
Definition q_z1k8k26_z1k12_m4k26 : polynomial := (t z1 (v k8 (v k26 e)) (t z1 (v k12 e) (t m4 (v k26 e) o))).
Definition q_z1k8k28_z1k12_m5k28 : polynomial := (t z1 (v k8 (v k28 e)) (t z1 (v k12 e) (t m5 (v k28 e) o))).
Definition q_z1k8k30 : polynomial := (t z1 (v k8 (v k30 e)) o).
Definition q_z1k8k8_m2k8k8k16_z1k8k8k16k16_z4k8k16_m4k8k16k16_z2k8k16k16k18_m2k8k16k18_z4k16k16_m4k16k16k18_z1k16k16k18k18 : polynomial := (t z1 (v k8 (v k8 e)) (t m2 (v k8 (v k8 (v k16 e))) (t z1 (v k8 (v k8 (v k16 (v k16 e)))) (t z4 (v k8 (v k16 e)) (t m4 (v k8 (v k16 (v k16 e))) (t z2 (v k8 (v k16 (v k16 (v k18 e)))) (t m2 (v k8 (v k16 (v k18 e))) (t z4 (v k16 (v k16 e)) (t m4 (v k16 (v k16 (v k18 e))) (t z1 (v k16 (v k16 (v k18 (v k18 e)))) o)))))))))).
Definition q_z1k9_m1k12k13 : polynomial := (t z1 (v k9 e) (t m1 (v k12 (v k13 e)) o)).
Definition q_z1k9_m1k13 : polynomial := (t z1 (v k9 e) (t m1 (v k13 e) o)).
Definition q_z1k9_m1k21_z2k23 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t z2 (v k23 e) o))).
Definition q_z1k9_m1k21_z3k23 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t z3 (v k23 e) o))).
Definition q_z1k9_m1k21_z4k23 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t z4 (v k23 e) o))).
Definition q_z1k9_m1k21_z5k23 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t z5 (v k23 e) o))).
Definition q_z1k9_m1k21_z6k23 : polynomial := (t z1 (v k9 e) (t m1 (v k21 e) (t z6 (v k23 e) o))).
Definition q_z1k9_m2k21_z1k21k32 : polynomial := (t z1 (v k9 e) (t m2 (v k21 e) (t z1 (v k21 (v k32 e)) o))).
Definition q_z1k9_z1k14k23_m1k21 : polynomial := (t z1 (v k9 e) (t z1 (v k14 (v k23 e)) (t m1 (v k21 e) o))).
Definition q_z1k9_z1k21 : polynomial := (t z1 (v k9 e) (t z1 (v k21 e) o)).
Definition q_z2 : polynomial := (t z2 e o).
Definition q_z2000000 : polynomial := (t z2000000 e o).
Definition q_z2000000000 : polynomial := (t z2000000000 e o).
Definition q_z20000_m10000k32 : polynomial := (t z20000 e (t m10000 (v k32 e) o)).
Definition q_z2099 : polynomial := (t z2099 e o).
Definition q_z21 : polynomial := (t z21 e o).
Definition q_z211_m250k12 : polynomial := (t z211 e (t m250 (v k12 e) o)).
Definition q_z217_m100k10 : polynomial := (t z217 e (t m100 (v k10 e) o)).
Definition q_z21889_m10000k32 : polynomial := (t z21889 e (t m10000 (v k32 e) o)).
Definition q_z2202 : polynomial := (t z2202 e o).
Definition q_z2223300000 : polynomial := (t z2223300000 e o).
Definition q_z2261_m5000k30 : polynomial := (t z2261 e (t m5000 (v k30 e) o)).
Definition q_z2282 : polynomial := (t z2282 e o).
Definition q_z228553 : polynomial := (t z228553 e o).
Definition q_z229191 : polynomial := (t z229191 e o).
Definition q_z23056 : polynomial := (t z23056 e o).
Definition q_z2313_m1000k32 : polynomial := (t z2313 e (t m1000 (v k32 e) o)).
Definition q_z23509224500 : polynomial := (t z23509224500 e o).
Definition q_z2385 : polynomial := (t z2385 e o).
Definition q_z2399 : polynomial := (t z2399 e o).
Definition q_z239_m500k30 : polynomial := (t z239 e (t m500 (v k30 e) o)).
Definition q_z241 : polynomial := (t z241 e o).
Definition q_z24k13k30 : polynomial := (t z24 (v k13 (v k30 e)) o).
Definition q_z25 : polynomial := (t z25 e o).
Definition q_z250 : polynomial := (t z250 e o).
Definition q_z2500 : polynomial := (t z2500 e o).
Definition q_z25000 : polynomial := (t z25000 e o).
Definition q_z2500000 : polynomial := (t z2500000 e o).
Definition q_z2500k11_z4513k13 : polynomial := (t z2500 (v k11 e) (t z4513 (v k13 e) o)).
Definition q_z250743 : polynomial := (t z250743 e o).
Definition q_z252273 : polynomial := (t z252273 e o).
Definition q_z252313_m100000k2 : polynomial := (t z252313 e (t m100000 (v k2 e) o)).
Definition q_z252313_m100000k8 : polynomial := (t z252313 e (t m100000 (v k8 e) o)).
Definition q_z258 : polynomial := (t z258 e o).
Definition q_z25_m20k32_z4k32k32 : polynomial := (t z25 e (t m20 (v k32 e) (t z4 (v k32 (v k32 e)) o))).
Definition q_z261_m625k12 : polynomial := (t z261 e (t m625 (v k12 e) o)).
Definition q_z263 : polynomial := (t z263 e o).
Definition q_z2661831 : polynomial := (t z2661831 e o).
Definition q_z26618310000 : polynomial := (t z26618310000 e o).
Definition q_z27428 : polynomial := (t z27428 e o).
Definition q_z27k12_m27k12k32_z9k12k32k32_m1k12k32k32k32_z18k20_m21k20k32_z8k20k32k32_m1k20k32k32k32 : polynomial := (t z27 (v k12 e) (t m27 (v k12 (v k32 e)) (t z9 (v k12 (v k32 (v k32 e))) (t m1 (v k12 (v k32 (v k32 (v k32 e)))) (t z18 (v k20 e) (t m21 (v k20 (v k32 e)) (t z8 (v k20 (v k32 (v k32 e))) (t m1 (v k20 (v k32 (v k32 (v k32 e)))) o)))))))).
Definition q_z27k14k22k22k22_m27k14k22k22k22k32_z9k14k22k22k22k32k32_m1k14k22k22k22k32k32k32_z9k20k22k22_m15k20k22k22k32_z7k20k22k22k32k32_m1k20k22k22k32k32k32 : polynomial := (t z27 (v k14 (v k22 (v k22 (v k22 e)))) (t m27 (v k14 (v k22 (v k22 (v k22 (v k32 e))))) (t z9 (v k14 (v k22 (v k22 (v k22 (v k32 (v k32 e)))))) (t m1 (v k14 (v k22 (v k22 (v k22 (v k32 (v k32 (v k32 e))))))) (t z9 (v k20 (v k22 (v k22 e))) (t m15 (v k20 (v k22 (v k22 (v k32 e)))) (t z7 (v k20 (v k22 (v k22 (v k32 (v k32 e))))) (t m1 (v k20 (v k22 (v k22 (v k32 (v k32 (v k32 e)))))) o)))))))).
Definition q_z282789 : polynomial := (t z282789 e o).
Definition q_z2981741 : polynomial := (t z2981741 e o).
Definition q_z2_m1k32 : polynomial := (t z2 e (t m1 (v k32 e) o)).
Definition q_z2_z1k12k30_m1k32 : polynomial := (t z2 e (t z1 (v k12 (v k30 e)) (t m1 (v k32 e) o))).
Definition q_z2k13 : polynomial := (t z2 (v k13 e) o).
Definition q_z2k13_m3k13k32 : polynomial := (t z2 (v k13 e) (t m3 (v k13 (v k32 e)) o)).
Definition q_z2k21 : polynomial := (t z2 (v k21 e) o).
Definition q_z2k23 : polynomial := (t z2 (v k23 e) o).
Definition q_z2k23_m1k23k32 : polynomial := (t z2 (v k23 e) (t m1 (v k23 (v k32 e)) o)).
Definition q_z2k8 : polynomial := (t z2 (v k8 e) o).
Definition q_z2k8_m1k8k32 : polynomial := (t z2 (v k8 e) (t m1 (v k8 (v k32 e)) o)).
Definition q_z2k8_m1k8k8 : polynomial := (t z2 (v k8 e) (t m1 (v k8 (v k8 e)) o)).
Definition q_z2k8k22_m1k14k22_m1k20 : polynomial := (t z2 (v k8 (v k22 e)) (t m1 (v k14 (v k22 e)) (t m1 (v k20 e) o))).
Definition q_z2k8k22_m1k14k22_z1k18k22_m2k22 : polynomial := (t z2 (v k8 (v k22 e)) (t m1 (v k14 (v k22 e)) (t z1 (v k18 (v k22 e)) (t m2 (v k22 e) o)))).
Definition q_z2k8k24_m1k20_m3k24 : polynomial := (t z2 (v k8 (v k24 e)) (t m1 (v k20 e) (t m3 (v k24 e) o))).
Definition q_z2k8k26_m1k20_m4k26 : polynomial := (t z2 (v k8 (v k26 e)) (t m1 (v k20 e) (t m4 (v k26 e) o))).
Definition q_z2k8k28_m1k20_m5k28 : polynomial := (t z2 (v k8 (v k28 e)) (t m1 (v k20 e) (t m5 (v k28 e) o))).
Definition q_z2k9_z1k21 : polynomial := (t z2 (v k9 e) (t z1 (v k21 e) o)).
Definition q_z3 : polynomial := (t z3 e o).
Definition q_z30000_m10000k32 : polynomial := (t z30000 e (t m10000 (v k32 e) o)).
Definition q_z301 : polynomial := (t z301 e o).
Definition q_z302_m125k32 : polynomial := (t z302 e (t m125 (v k32 e) o)).
Definition q_z3161 : polynomial := (t z3161 e o).
Definition q_z3200000 : polynomial := (t z3200000 e o).
Definition q_z3330444100 : polynomial := (t z3330444100 e o).
Definition q_z3339 : polynomial := (t z3339 e o).
Definition q_z341 : polynomial := (t z341 e o).
Definition q_z3562103 : polynomial := (t z3562103 e o).
Definition q_z36 : polynomial := (t z36 e o).
Definition q_z3678 : polynomial := (t z3678 e o).
Definition q_z36_m36k32 : polynomial := (t z36 e (t m36 (v k32 e) o)).
Definition q_z36_m91k30 : polynomial := (t z36 e (t m91 (v k30 e) o)).
Definition q_z36k23 : polynomial := (t z36 (v k23 e) o).
Definition q_z36k23k30 : polynomial := (t z36 (v k23 (v k30 e)) o).
Definition q_z36k30 : polynomial := (t z36 (v k30 e) o).
Definition q_z36k9_m5k13 : polynomial := (t z36 (v k9 e) (t m5 (v k13 e) o)).
Definition q_z3789 : polynomial := (t z3789 e o).
Definition q_z37_m16k32 : polynomial := (t z37 e (t m16 (v k32 e) o)).
Definition q_z38406477245000 : polynomial := (t z38406477245000 e o).
Definition q_z3840647724500000000 : polynomial := (t z3840647724500000000 e o).
Definition q_z3913 : polynomial := (t z3913 e o).
Definition q_z396_m157k8 : polynomial := (t z396 e (t m157 (v k8 e) o)).
Definition q_z3_m1k20k30_m1k32 : polynomial := (t z3 e (t m1 (v k20 (v k30 e)) (t m1 (v k32 e) o))).
Definition q_z3_m1k32 : polynomial := (t z3 e (t m1 (v k32 e) o)).
Definition q_z3_m1k8 : polynomial := (t z3 e (t m1 (v k8 e) o)).
Definition q_z3_m2k8 : polynomial := (t z3 e (t m2 (v k8 e) o)).
Definition q_z3_z1k8_m1k8k32 : polynomial := (t z3 e (t z1 (v k8 e) (t m1 (v k8 (v k32 e)) o))).
Definition q_z3k13k30 : polynomial := (t z3 (v k13 (v k30 e)) o).
Definition q_z3k14_m1k14k32 : polynomial := (t z3 (v k14 e) (t m1 (v k14 (v k32 e)) o)).
Definition q_z3k8_m2k8k8 : polynomial := (t z3 (v k8 e) (t m2 (v k8 (v k8 e)) o)).
Definition q_z3k8k22_m1k8k22k32_z1k18k22_m2k22 : polynomial := (t z3 (v k8 (v k22 e)) (t m1 (v k8 (v k22 (v k32 e))) (t z1 (v k18 (v k22 e)) (t m2 (v k22 e) o)))).
Definition q_z4 : polynomial := (t z4 e o).
Definition q_z4000000 : polynomial := (t z4000000 e o).
Definition q_z4072571 : polynomial := (t z4072571 e o).
Definition q_z40725710000 : polynomial := (t z40725710000 e o).
Definition q_z409092 : polynomial := (t z409092 e o).
Definition q_z409252 : polynomial := (t z409252 e o).
Definition q_z4108125 : polynomial := (t z4108125 e o).
Definition q_z4163055125000 : polynomial := (t z4163055125000 e o).
Definition q_z417 : polynomial := (t z417 e o).
Definition q_z4181 : polynomial := (t z4181 e o).
Definition q_z418100000 : polynomial := (t z418100000 e o).
Definition q_z4281 : polynomial := (t z4281 e o).
Definition q_z4341 : polynomial := (t z4341 e o).
Definition q_z4375 : polynomial := (t z4375 e o).
Definition q_z43821500000000 : polynomial := (t z43821500000000 e o).
Definition q_z43_m18k20 : polynomial := (t z43 e (t m18 (v k20 e) o)).
Definition q_z4411_m1250k6 : polynomial := (t z4411 e (t m1250 (v k6 e) o)).
Definition q_z4411_m1250k8 : polynomial := (t z4411 e (t m1250 (v k8 e) o)).
Definition q_z4419570687 : polynomial := (t z4419570687 e o).
Definition q_z44375 : polynomial := (t z44375 e o).
Definition q_z4513 : polynomial := (t z4513 e o).
Definition q_z45130000 : polynomial := (t z45130000 e o).
Definition q_z455 : polynomial := (t z455 e o).
Definition q_z47687 : polynomial := (t z47687 e o).
Definition q_z477 : polynomial := (t z477 e o).
Definition q_z47767 : polynomial := (t z47767 e o).
Definition q_z48_m24k32 : polynomial := (t z48 e (t m24 (v k32 e) o)).
Definition q_z48k13_m24k13k32 : polynomial := (t z48 (v k13 e) (t m24 (v k13 (v k32 e)) o)).
Definition q_z49_m100k30 : polynomial := (t z49 e (t m100 (v k30 e) o)).
Definition q_z4_m12k8_z9k8k8_m6k8k8k32_z1k8k8k32k32_z6k8k18_m2k8k18k32_z4k8k32_m4k18_z1k18k18 : polynomial := (t z4 e (t m12 (v k8 e) (t z9 (v k8 (v k8 e)) (t m6 (v k8 (v k8 (v k32 e))) (t z1 (v k8 (v k8 (v k32 (v k32 e)))) (t z6 (v k8 (v k18 e)) (t m2 (v k8 (v k18 (v k32 e))) (t z4 (v k8 (v k32 e)) (t m4 (v k18 e) (t z1 (v k18 (v k18 e)) o)))))))))).
Definition q_z4_m1k8 : polynomial := (t z4 e (t m1 (v k8 e) o)).
Definition q_z4_m2k16 : polynomial := (t z4 e (t m2 (v k16 e) o)).
Definition q_z4_m2k8 : polynomial := (t z4 e (t m2 (v k8 e) o)).
Definition q_z4_m8k8_z4k8k8_m4k8k14_z4k8k18_z4k14_z1k14k14_m2k14k18_m4k18_z1k18k18 : polynomial := (t z4 e (t m8 (v k8 e) (t z4 (v k8 (v k8 e)) (t m4 (v k8 (v k14 e)) (t z4 (v k8 (v k18 e)) (t z4 (v k14 e) (t z1 (v k14 (v k14 e)) (t m2 (v k14 (v k18 e)) (t m4 (v k18 e) (t z1 (v k18 (v k18 e)) o)))))))))).
Definition q_z4_z1k8_m1k8k32 : polynomial := (t z4 e (t z1 (v k8 e) (t m1 (v k8 (v k32 e)) o))).
Definition q_z4k13_z3k23 : polynomial := (t z4 (v k13 e) (t z3 (v k23 e) o)).
Definition q_z4k8_m2k8k8 : polynomial := (t z4 (v k8 e) (t m2 (v k8 (v k8 e)) o)).
Definition q_z5 : polynomial := (t z5 e o).
Definition q_z50 : polynomial := (t z50 e o).
Definition q_z500 : polynomial := (t z500 e o).
Definition q_z5000 : polynomial := (t z5000 e o).
Definition q_z50000 : polynomial := (t z50000 e o).
Definition q_z500000 : polynomial := (t z500000 e o).
Definition q_z5000000 : polynomial := (t z5000000 e o).
Definition q_z5000000000 : polynomial := (t z5000000000 e o).
Definition q_z503 : polynomial := (t z503 e o).
Definition q_z5116 : polynomial := (t z5116 e o).
Definition q_z52273 : polynomial := (t z52273 e o).
Definition q_z52313 : polynomial := (t z52313 e o).
Definition q_z53 : polynomial := (t z53 e o).
Definition q_z5364223 : polynomial := (t z5364223 e o).
Definition q_z570893799 : polynomial := (t z570893799 e o).
Definition q_z5743 : polynomial := (t z5743 e o).
Definition q_z5771 : polynomial := (t z5771 e o).
Definition q_z5771_m10000k28 : polynomial := (t z5771 e (t m10000 (v k28 e) o)).
Definition q_z5799 : polynomial := (t z5799 e o).
Definition q_z57_m40k20 : polynomial := (t z57 e (t m40 (v k20 e) o)).
Definition q_z582_m241k32 : polynomial := (t z582 e (t m241 (v k32 e) o)).
Definition q_z595_m169k8 : polynomial := (t z595 e (t m169 (v k8 e) o)).
Definition q_z5_m1k8 : polynomial := (t z5 e (t m1 (v k8 e) o)).
Definition q_z5_m2k32 : polynomial := (t z5 e (t m2 (v k32 e) o)).
Definition q_z5_m2k8 : polynomial := (t z5 e (t m2 (v k8 e) o)).
Definition q_z5_z1k8_m1k8k32 : polynomial := (t z5 e (t z1 (v k8 e) (t m1 (v k8 (v k32 e)) o))).
Definition q_z5k8_m2k8k8 : polynomial := (t z5 (v k8 e) (t m2 (v k8 (v k8 e)) o)).
Definition q_z625 : polynomial := (t z625 e o).
Definition q_z6250 : polynomial := (t z6250 e o).
Definition q_z6250000 : polynomial := (t z6250000 e o).
Definition q_z63 : polynomial := (t z63 e o).
Definition q_z6323043 : polynomial := (t z6323043 e o).
Definition q_z634 : polynomial := (t z634 e o).
Definition q_z6498183 : polynomial := (t z6498183 e o).
Definition q_z651_m1000k12 : polynomial := (t z651 e (t m1000 (v k12 e) o)).
Definition q_z652 : polynomial := (t z652 e o).
Definition q_z654 : polynomial := (t z654 e o).
Definition q_z6573 : polynomial := (t z6573 e o).
Definition q_z6833 : polynomial := (t z6833 e o).
Definition q_z6857 : polynomial := (t z6857 e o).
Definition q_z6857_m10000k26 : polynomial := (t z6857 e (t m10000 (v k26 e) o)).
Definition q_z6861 : polynomial := (t z6861 e o).
Definition q_z6881 : polynomial := (t z6881 e o).
Definition q_z69_m50k10 : polynomial := (t z69 e (t m50 (v k10 e) o)).
Definition q_z6_m1k14 : polynomial := (t z6 e (t m1 (v k14 e) o)).
Definition q_z6_m3k32 : polynomial := (t z6 e (t m3 (v k32 e) o)).
Definition q_z6_m5k32_z1k32k32 : polynomial := (t z6 e (t m5 (v k32 e) (t z1 (v k32 (v k32 e)) o))).
Definition q_z6k13_m3k13k32 : polynomial := (t z6 (v k13 e) (t m3 (v k13 (v k32 e)) o)).
Definition q_z6k14_m5k14k32_z1k14k32k32 : polynomial := (t z6 (v k14 e) (t m5 (v k14 (v k32 e)) (t z1 (v k14 (v k32 (v k32 e))) o))).
Definition q_z6k30 : polynomial := (t z6 (v k30 e) o).
Definition q_z71 : polynomial := (t z71 e o).
Definition q_z71609097827 : polynomial := (t z71609097827 e o).
Definition q_z720687 : polynomial := (t z720687 e o).
Definition q_z7213750 : polynomial := (t z7213750 e o).
Definition q_z721375000 : polynomial := (t z721375000 e o).
Definition q_z72_m36k32 : polynomial := (t z72 e (t m36 (v k32 e) o)).
Definition q_z72_m36k8 : polynomial := (t z72 e (t m36 (v k8 e) o)).
Definition q_z72k23_m36k23k32 : polynomial := (t z72 (v k23 e) (t m36 (v k23 (v k32 e)) o)).
Definition q_z72k30 : polynomial := (t z72 (v k30 e) o).
Definition q_z7396_m5547k22 : polynomial := (t z7396 e (t m5547 (v k22 e) o)).
Definition q_z78125 : polynomial := (t z78125 e o).
Definition q_z8 : polynomial := (t z8 e o).
Definition q_z8000000 : polynomial := (t z8000000 e o).
Definition q_z8190 : polynomial := (t z8190 e o).
Definition q_z8281_m455k16 : polynomial := (t z8281 e (t m455 (v k16 e) o)).
Definition q_z8368 : polynomial := (t z8368 e o).
Definition q_z840912 : polynomial := (t z840912 e o).
Definition q_z86 : polynomial := (t z86 e o).
Definition q_z875 : polynomial := (t z875 e o).
Definition q_z87643 : polynomial := (t z87643 e o).
Definition q_z8764300000 : polynomial := (t z8764300000 e o).
Definition q_z87643_m100000k24 : polynomial := (t z87643 e (t m100000 (v k24 e) o)).
Definition q_z87691 : polynomial := (t z87691 e o).
Definition q_z8_m4k32 : polynomial := (t z8 e (t m4 (v k32 e) o)).
Definition q_z8k13_m4k13k32 : polynomial := (t z8 (v k13 e) (t m4 (v k13 (v k32 e)) o)).
Definition q_z9 : polynomial := (t z9 e o).
Definition q_z90 : polynomial := (t z90 e o).
Definition q_z91 : polynomial := (t z91 e o).
Definition q_z91_m48k8 : polynomial := (t z91 e (t m48 (v k8 e) o)).
Definition q_z91k9_z5k21 : polynomial := (t z91 (v k9 e) (t z5 (v k21 e) o)).
Definition q_z92 : polynomial := (t z92 e o).
Definition q_z9234 : polynomial := (t z9234 e o).
Definition q_z951 : polynomial := (t z951 e o).
Definition q_z9744 : polynomial := (t z9744 e o).
Definition q_z981257 : polynomial := (t z981257 e o).
Definition q_z9k14k14k22k22_m6k14k14k22k22k32_z1k14k14k22k22k32k32_z6k14k20k22_m8k14k20k22k32_z2k14k20k22k32k32_z1k20k20_m2k20k20k32_z1k20k20k32k32 : polynomial := (t z9 (v k14 (v k14 (v k22 (v k22 e)))) (t m6 (v k14 (v k14 (v k22 (v k22 (v k32 e))))) (t z1 (v k14 (v k14 (v k22 (v k22 (v k32 (v k32 e)))))) (t z6 (v k14 (v k20 (v k22 e))) (t m8 (v k14 (v k20 (v k22 (v k32 e)))) (t z2 (v k14 (v k20 (v k22 (v k32 (v k32 e))))) (t z1 (v k20 (v k20 e)) (t m2 (v k20 (v k20 (v k32 e))) (t z1 (v k20 (v k20 (v k32 (v k32 e)))) o))))))))).

(* relations, model: relations can hold *)
Definition relations_model_laws : list law := [(And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z1) (NInt z2)))))); (And (Number GT (NDiv (NInt z5) (NInt z2)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z5) (NInt z2)))); (Number GE (NInt z2) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (NInt z2))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (And (Number NE (NInt z1) (NInt z0)) (Number EQ (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z1) (NInt z1)))))) (And (Number NE (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)) (NInt z0)) (Number EQ (NInt z2) (NDiv (NInt z1) (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne)].
Lemma relations_model_hold : all_decided relations_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P X gap rank s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) (* trend(s_xi) *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), 2, 1, 2, 2, 1, 1, 1, (87619 / 100000), (1369 / 2000), (5757 / 10000), (1 / 2), (5 / 2), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)).
exact_no_check (hold relations_model_laws relations_model_hold).
Qed.

(* relations, claim: beta_p = (tau-2)/sigma *)
Definition relations_claim_beta_relation_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NVar k15) (NInt z0)) (Number EQ (NVar k6) (NDiv (NAdd (NVar k16) (NInt m2)) (NVar k15)))))].
Definition relations_claim_beta_relation_steps : proof := (Unfold k13 (Unfold k5 (Unfold k9 (Unfold k10 (Split k2 (Unfold k16 (Clear k4 e z1 z1 e e q_z1k30 (Clear k18 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l20 e (r q_m1k30 e l22 n)) (Absurd k24))))) (Unfold k18 (Signs q_z2_z1k12k30_m1k32 (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l26 z1 z1 e l26 q_z1k13_z1k21k30 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l22_24 (r q_z2_m1k32 e l28 (r q_z1k30 e l30 (r q_m1k30 e l32 n)))) (Absurd k34))))))) (Clear k16 e z1 z1 e e q_z1k30 (Clear k20 l24 z1 z1 e l24 q_z2_z1k12k30_m1k32 (Combine false GT z1 e e o (r unit l26 e (r q_m2_m1k12k30_z1k32 e l22 n)) (Absurd k28)))) (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l26 z1 z1 e l26 q_z1k13_z1k21k30 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l22_24 (r q_m2_z1k32 e l28 (r q_m1k30 e l30 (r q_z1k30 e l32 n)))) (Absurd k34)))))))))))))).
Lemma relations_claim_beta_relation_checked : refutes relations_claim_beta_relation_laws relations_claim_beta_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_beta_relation :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (sigma <> 0 /\ beta_p = ((tau + (-2)) / sigma)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] relations_claim_beta_relation_laws relations_claim_beta_relation_steps relations_claim_beta_relation_checked).
Qed.

(* relations, claim: gamma_p = (3-tau)/sigma *)
Definition relations_claim_gamma_relation_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NVar k15) (NInt z0)) (Number EQ (NVar k10) (NDiv (NAdd (NInt z3) (NMul (NInt m1) (NVar k16))) (NVar k15)))))].
Definition relations_claim_gamma_relation_steps : proof := (Unfold k21 (Unfold k9 (Unfold k11 (Unfold k17 (Split k2 (Unfold k16 (Clear k4 e z1 z1 e e q_z1k30 (Clear k18 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l20 e (r q_m1k30 e l22 n)) (Absurd k24))))) (Unfold k18 (Clear k12 e z1 z1 e e q_z1k21 (Split k15 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k22 (w unit e e k28 n)) (Absurd k30)))) (Split k24 (Unfold k26 (Signs q_m3_z1k20k30_z1k32 (Clear k19 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l36 z1 z1 e l36 q_z1k13_z1k21k30 (Clear k30 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l32_34 (r q_m3_z1k32 e l38 (r q_m1k30 e l40 (r q_m1k30 e l42 (r q_z1k30 e l44 n))))) (Absurd k46)))))))) (Clear k16 e z1 z1 e e q_z1k30 (Clear k20 l34 z1 z1 e l34 q_m3_z1k20k30_z1k32 (Combine false GT z1 e e o (r unit l36 e (r q_z3_m1k20k30_m1k32 e l32 n)) (Absurd k38)))) (Clear k19 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l36 z1 z1 e l36 q_z1k13_z1k21k30 (Clear k30 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l32_34 (r q_z3_m1k32 e l38 (r q_z1k30 e l40 (r q_z1k30 e l42 (r q_m1k30 e l44 n))))) (Absurd k46)))))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k30 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l38 unit (r unit e l40 n) (Absurd k42)))))) (Split k28 (Unfold k30 (Unfold k34 (Unfold k38 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k32 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l44 unit (r unit e l46 n) (Absurd k48))))))) (Split k30 (Unfold k32 (Unfold k36 (Unfold k40 (Unfold k44 (Unfold k48 (Unfold k52 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k34 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l58 unit (r unit e l60 n) (Absurd k62)))))))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k36 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l44 unit (r unit e l46 n) (Absurd k48)))))) (Unfold k34 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k36 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e l40 q_m1 (r unit e l42 n) (Absurd k44)))))))))))))))))).
Lemma relations_claim_gamma_relation_checked : refutes relations_claim_gamma_relation_laws relations_claim_gamma_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_gamma_relation :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (power gap < power one) -> (* trend(gap) *)
  (sigma <> 0 /\ gamma_p = ((3 + ((-1) * tau)) / sigma)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_4, given_5, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] relations_claim_gamma_relation_laws relations_claim_gamma_relation_steps relations_claim_gamma_relation_checked).
Qed.

(* relations, claim: sigma = 1/(beta_p+gamma_p) *)
Definition relations_claim_sigma_relation_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NAdd (NVar k6) (NVar k10)) (NInt z0)) (Number EQ (NVar k15) (NDiv (NInt z1) (NAdd (NVar k6) (NVar k10))))))].
Definition relations_claim_sigma_relation_steps : proof := (Unfold k25 (Unfold k9 (Unfold k11 (Unfold k19 (Unfold k21 (Unfold k18 (Clear k4 e z1 z1 e e q_z1k30 (Combine false GT z1 e e q_z1k30k30 (r unit l24 e n) (Clear k12 e z1 z1 e e q_z1k21 (Split k17 (Unfold k30 (Clear k32 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k28 (w unit e e k34 n)) (Absurd k36)))) (Split k30 (Unfold k32 (Signs q_z1k30 (Signs q_z2_z1k12k30_m1k32 (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k15 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l40_42 (r q_z2_m1k32 e l44 (r q_z1k30 e l46 (r q_m1k30 e l48 n)))) (Absurd k50)))))) (Combine false EQ z1 e e q_m2_m1k12k30_z1k32 (r q_m1 e l40 n) (Clear k36 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Combine true EQ z1 e e q_z1k12k21k30_m1k21_z1k27 (w unit e e k44 (r q_m1k21 e l42 n)) (Split k2 (Unfold k48 (Clear k50 e z1 z1 e e q_z1k12_z1k20 (Combine false EQ z1 e e q_z1k12_z1k20 (r unit e l52 n) (Combine true EQ z1 e e q_m1k20k21k30_m1k21_z1k27 (w unit e e k46 (r q_m1k21k30 e l54 n)) (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l58 (r q_z1_z1k20k30 e l60 (r q_z1k30 e l56 (r q_z1k30 e l62 (r q_m1k30 e l64 n))))) (Absurd k66)))))))))) (Unfold k50 (Clear k48 e z1 z1 e e q_z1k12_z1k20 (Clear k52 l54 z1 z1 e l54 q_m1_z1k12k30_z1k20k30 (Combine false GT z1 e e q_z1_z1k12k12k30k30_z2k12k20k30k30_m2k12k30_z1k20k20k30k30_m2k20k30 (r unit l56 e n) (Signs q_m1_z1k12k30_z1k20k30 (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l60_62 (r q_m1_z1k12k30 e l64 (r q_m1k30 e l46 (r q_m1k30 e l66 (r q_z1k30 e l68 n))))) (Absurd k70)))))) (Combine false EQ z1 e e q_m1_z1k12k30_z1k20k30 (r unit e l60 n) (Combine false GT z1 e e o (r unit e l58_38_38 (r q_m1k12k30k30k30_m1k20k30k30k30_z1k30k30 e l62 n)) (Absurd k64))) (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l60_62 (r q_z1_m1k12k30 e l64 (r q_z1k30 e l46 (r q_z1k30 e l66 (r q_m1k30 e l68 n))))) (Absurd k70))))))))))))))) (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k15 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l40_42 (r q_m2_z1k32 e l44 (r q_m1k30 e l46 (r q_z1k30 e l48 n)))) (Absurd k50))))))) (Combine false EQ z1 e e q_z1k30 (r unit e l38 n) (Combine false GT z1 e e o (r unit e l26 (r q_m1k30 e l40 n)) (Absurd k42))) (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Combine false GT z1 e e o (r unit e l40 (r unit e l42 (r unit e l38_28 n))) (Absurd k44)))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k36 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l44 unit (r unit e l46 n) (Absurd k48)))))) (Split k34 (Unfold k36 (Unfold k40 (Unfold k44 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k38 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l50 unit (r unit e l52 n) (Absurd k54))))))) (Split k36 (Unfold k38 (Unfold k42 (Unfold k46 (Unfold k50 (Unfold k54 (Unfold k58 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k40 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l64 unit (r unit e l66 n) (Absurd k68)))))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k42 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l50 unit (r unit e l52 n) (Absurd k54)))))) (Unfold k40 (Clear k10 e z1 z1 e e q_z3_m1k32 (Clear k42 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e l46 q_m1 (r unit e l48 n) (Absurd k50)))))))))))))))))))).
Lemma relations_claim_sigma_relation_checked : refutes relations_claim_sigma_relation_laws relations_claim_sigma_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_sigma_relation :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((beta_p + gamma_p) <> 0 /\ sigma = (1 / (beta_p + gamma_p))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_5, given_6, given_7, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] relations_claim_sigma_relation_laws relations_claim_sigma_relation_steps relations_claim_sigma_relation_checked).
Qed.

(* relations, claim: sigma = 1/(nu*D_f) *)
Definition relations_claim_sigma_and_fractal_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Power GT TOne (TVar k6)); (Not (And (Number NE (NMul (NVar k11) (NVar k4)) (NInt z0)) (Number EQ (NVar k15) (NDiv (NInt z1) (NMul (NVar k11) (NVar k4))))))].
Definition relations_claim_sigma_and_fractal_steps : proof := (Unfold k13 (Unfold k5 (Split k2 (Unfold k8 (Signs q_z1k22 (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l16 z1 z1 e l16 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k10 e z1 z1 e e q_z1k8k22 (Combine false GT z1 e e o (r unit e l14_12 (r unit e l12_18 (r q_m1k30 e l12_20 (r q_m1k23k30 e l22 n)))) (Absurd k24))))))) (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l16 z1 z1 e l16 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine false GT z1 e e o (r unit e l14 (r unit e l18 (r q_m1k30 e l20 (r q_m1k8k30 e l22 (r q_z1k8k13k30 e l12 n))))) (Absurd k24))))))) (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l16 z1 z1 e l16 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k10 e z1 z1 e e q_z1k8k22 (Combine false GT z1 e e o (r unit e l14_12 (r unit e l12_18 (r q_m1k30 e l12_20 (r q_z1k23k30 e l22 n)))) (Absurd k24))))))))) (Unfold k10 (Signs q_m1_z1k8k22k30 (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l18 z1 z1 e l18 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine false GT z1 e e o (r unit e l14_16 (r q_m1 e l20 (r q_z1k30 e l22 (r q_z1k8k30 e l24 n)))) (Absurd k26))))))) (Signs q_z1k30 (Signs q_z1k22 (Clear k8 e z1 z1 e e q_z1k8k22 (Clear k12 l20 z1 z1 e l20 q_m1_z1k8k22k30 (Combine false GT z1 e e o (r unit l22 l16_16_18_18 (r q_m1k8k22k22k22k30k30k30_z1k22k22k30k30 e l14 n)) (Absurd k24)))) (Clear k8 e z1 z1 e e q_z1k8k22 (Combine false GT z1 e e o (r unit l20 e (r q_m1k8k8k22 e l18 n)) (Absurd k22))) (Clear k8 e z1 z1 e e q_z1k8k22 (Clear k12 l20 z1 z1 e l20 q_m1_z1k8k22k30 (Combine false GT z1 e e o (r unit l22 l16_16_18_18 (r q_m1k8k22k22k22k30k30k30_z1k22k22k30k30 e l14 n)) (Absurd k24))))) (Clear k4 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l18 e (r q_m1k30 e l16 n)) (Absurd k20))) (Signs q_z1k22 (Clear k8 e z1 z1 e e q_z1k8k22 (Clear k12 l20 z1 z1 e l20 q_m1_z1k8k22k30 (Combine false GT z1 e e o (r unit l22 l16_16_18_18 (r q_m1k8k22k22k22k30k30k30_z1k22k22k30k30 e l14 n)) (Absurd k24)))) (Clear k8 e z1 z1 e e q_z1k8k22 (Combine false GT z1 e e o (r unit l20 e (r q_m1k8k8k22 e l18 n)) (Absurd k22))) (Clear k8 e z1 z1 e e q_z1k8k22 (Clear k12 l20 z1 z1 e l20 q_m1_z1k8k22k30 (Combine false GT z1 e e o (r unit l22 l16_16_18_18 (r q_m1k8k22k22k22k30k30k30_z1k22k22k30k30 e l14 n)) (Absurd k24)))))) (Clear k11 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l18 z1 z1 e l18 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine false GT z1 e e o (r unit e l14_16 (r unit e l20 (r q_m1k30 e l22 (r q_m1k8k30 e l24 n)))) (Absurd k26)))))))))))).
Lemma relations_claim_sigma_and_fractal_checked : refutes relations_claim_sigma_and_fractal_laws relations_claim_sigma_and_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_sigma_and_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (power gap < power one) -> (* trend(gap) *)
  ((nu * D_f) <> 0 /\ sigma = (1 / (nu * D_f))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] relations_claim_sigma_and_fractal_laws relations_claim_sigma_and_fractal_steps relations_claim_sigma_and_fractal_checked).
Qed.

(* relations, claim: tau = 2 + beta_p/(beta_p+gamma_p) *)
Definition relations_claim_tau_relation_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number NE (NAdd (NVar k6) (NVar k10)) (NInt z0)) (Number EQ (NVar k16) (NAdd (NInt z2) (NDiv (NVar k6) (NAdd (NVar k6) (NVar k10)))))))].
Definition relations_claim_tau_relation_steps : proof := (Unfold k23 (Unfold k9 (Unfold k17 (Unfold k19 (Unfold k14 (Clear k8 e z1 z1 e e q_z1k21 (Split k15 (Unfold k22 (Clear k24 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k20 (w unit e e k26 n)) (Absurd k28)))) (Split k22 (Unfold k24 (Split k2 (Unfold k30 (Clear k21 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k32 e z1 z1 e e q_z1k12_z1k20 (Clear k28 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k10 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l34 (r q_m1 e l36 (r unit e l38 (r q_z1k13 e l40 (r unit e l42 (r unit e l44 (r q_m1 e l46 n))))))) (Absurd k48)))))))))) (Unfold k32 (Signs q_m3k12_z1k12k32_m2k20_z1k20k32 (Clear k21 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k28 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k10 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l36_38 (r q_m1k20 e l40 (r q_z1k20 e l42 (r q_m1k12 e l44 (r q_m1k12 e l46 (r q_z1k12 e l48 n)))))) (Absurd k50)))))))) (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k30 e z1 z1 e e q_z1k12_z1k20 (Clear k34 l40 z1 z1 e l40 q_m3k12_z1k12k32_m2k20_z1k20k32 (Combine false GT z1 e e o (r unit l42 l38_38 (r q_z27k12_m27k12k32_z9k12k32k32_m1k12k32k32k32_z18k20_m21k20k32_z8k20k32k32_m1k20k32k32k32 e l36 n)) (Absurd k44))))) (Clear k21 e z1 z1 e e q_z1k21 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k28 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k10 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l36_38 (r q_z1k20 e l40 (r q_m1k20 e l42 (r q_z1k12 e l44 (r q_z1k12 e l46 (r q_m1k12 e l48 n)))))) (Absurd k50)))))))))))) (Split k24 (Unfold k26 (Unfold k30 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k28 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l36 unit (r unit e l38 n) (Absurd k40)))))) (Split k26 (Unfold k28 (Unfold k32 (Unfold k36 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k30 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l42 unit (r unit e l44 n) (Absurd k46))))))) (Split k28 (Unfold k30 (Unfold k34 (Unfold k38 (Unfold k42 (Unfold k46 (Unfold k50 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k32 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l56 unit (r unit e l58 n) (Absurd k60)))))))))) (Split k30 (Unfold k32 (Unfold k36 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k34 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l42 unit (r unit e l44 n) (Absurd k46)))))) (Unfold k32 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k34 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e l38 q_m1 (r unit e l40 n) (Absurd k42))))))))))))))))).
Lemma relations_claim_tau_relation_checked : refutes relations_claim_tau_relation_laws relations_claim_tau_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_tau_relation :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  ((beta_p + gamma_p) <> 0 /\ tau = (2 + (beta_p / (beta_p + gamma_p)))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_4, given_5, given_6, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] relations_claim_tau_relation_laws relations_claim_tau_relation_steps relations_claim_tau_relation_checked).
Qed.

(* relations, claim: delta = 1 + gamma_p/beta_p *)
Definition relations_claim_delta_relation_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number NE (NVar k6) (NInt z0)) (Number EQ (NVar k8) (NAdd (NInt z1) (NDiv (NVar k10) (NVar k6))))))].
Definition relations_claim_delta_relation_steps : proof := (Unfold k25 (Unfold k9 (Unfold k15 (Unfold k19 (Unfold k21 (Unfold k18 (Unfold k8 (Unfold k10 (Split k2 (Unfold k32 (Signs q_z1k16 (Clear k23 e z1 z1 e e q_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l42 z1 z1 e l42 q_m1_m2k16_z1k16k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k34 e z1 z1 e e q_z1k12 (Combine false GT z1 e e o (r unit e l38 (r q_m1 e l36_40 (r q_z1k21 e l44 (r q_z1k16 e l46 (r q_z1k13k16 e l48 n))))) (Absurd k50)))))))) (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l38 z1 z1 e l38 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1 (r unit e l40 (r q_z2_m1k32 e l36 n)) (Absurd k42)))) (Clear k20 e z1 z1 e e q_m2_z1k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l40 z1 z1 e l40 q_m1_m2k16_z1k16k32 (Combine false GT z1 e e q_m1 (r unit e l38_36 (r unit e l42 n)) (Absurd k44))))))) (Unfold k34 (Clear k32 e z1 z1 e e q_z1k12 (Clear k36 l38 z1 z1 e l38 q_m1k12_z1k12k16_m1k20 (Clear k24 e z1 z1 e e q_z1k22 (Clear k26 l42 z1 z1 e l42 q_z1k18k22_z1k20_m2k22 (Combine false GT z1 e e q_z1k12k12_m2k12k12k16_z1k12k12k16k16_z2k12k16k18k22_m4k12k16k22_m2k12k18k22_z4k12k22_z1k18k18k22k22_m4k18k22k22_z4k22k22 (r unit l40 e (r q_m2k12_z2k12k16_z1k18k22_m1k20_m2k22 e l44 n)) (Clear k12 e z1 z1 e e q_z1k21 (Split k17 (Unfold k50 (Clear k52 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k48 (w unit e e k54 n)) (Absurd k56)))) (Split k50 (Unfold k52 (Signs q_z1k16 (Signs q_m1k12_z1k12k16_z1k18k22_m2k22 (Clear k23 e z1 z1 e e q_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l66 z1 z1 e l66 q_m1_m2k16_z1k16k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k56 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l62_60 (r q_m1k18k22_z2k22 e l58_64 (r q_m1k12k21_z1k18k21k22_m2k21k22 e l68 (r q_z1k16k18k22_m2k16k22 e l70 (r q_z1k12 e l58_72 (r q_z1k12k16 e l74 (r q_m1k12k16 e l76 (r q_z1k12k13k16 e l44 n)))))))) (Absurd k78)))))))))) (Signs q_z1k12 (Combine false GT z1 e e o (r unit e l46_62_62 (r q_z1k12k12k12_m1k12k12k12k16_m1k12k12k18k22_z2k12k12k22 e l60 n)) (Absurd k64)) (Combine false GT z1 e e q_z1k12 (r unit l38 e (r q_z1_m1k12 e l62 n)) (Combine false GT z1 e e o (r unit e l46_64_64 (r q_z1k12k12k12_m1k12k12k12k16_m1k12k12k18k22_z2k12k12k22 e l60 n)) (Absurd k66))) (Combine false GT z1 e e o (r unit e l46_62_62 (r q_z1k12k12k12_m1k12k12k12k16_m1k12k12k18k22_z2k12k12k22 e l60 n)) (Absurd k64))) (Clear k23 e z1 z1 e e q_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l66 z1 z1 e l66 q_m1_m2k16_z1k16k32 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k56 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l62_60 (r q_z1k18k22_m2k22 e l58_64 (r q_z1k12k21_m1k18k21k22_z2k21k22 e l68 (r q_m1k16k18k22_z2k16k22 e l70 (r q_m1k12 e l58_72 (r q_m1k12k16 e l74 (r q_z1k12k16 e l76 (r q_m1k12k13k16 e l44 n)))))))) (Absurd k78))))))))))) (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l60 z1 z1 e l60 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1 (r unit e l62 (r q_z2_m1k32 e l58 n)) (Absurd k64)))) (Clear k20 e z1 z1 e e q_m2_z1k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l62 z1 z1 e l62 q_m1_m2k16_z1k16k32 (Combine false GT z1 e e q_m1 (r unit e l60_58 (r unit e l64 n)) (Absurd k66))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k56 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l64 unit (r unit e l66 n) (Absurd k68)))))) (Split k54 (Unfold k56 (Unfold k60 (Unfold k64 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k58 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l70 unit (r unit e l72 n) (Absurd k74))))))) (Split k56 (Unfold k58 (Unfold k62 (Unfold k66 (Unfold k70 (Unfold k74 (Unfold k78 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k60 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l84 unit (r unit e l86 n) (Absurd k88)))))))))) (Split k58 (Unfold k60 (Unfold k64 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k62 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l70 unit (r unit e l72 n) (Absurd k74)))))) (Unfold k60 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k62 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e l66 q_m1 (r unit e l68 n) (Absurd k70))))))))))))))))))))))))))).
Lemma relations_claim_delta_relation_checked : refutes relations_claim_delta_relation_laws relations_claim_delta_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_claim_delta_relation :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (beta_p <> 0 /\ delta = (1 + (gamma_p / beta_p))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_5, given_6, given_7, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] relations_claim_delta_relation_laws relations_claim_delta_relation_steps relations_claim_delta_relation_checked).
Qed.

(* relations, law: P ~ gap^beta_p *)
Definition relations_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Not (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))))].
Definition relations_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_m1k12k13 (Split k6 (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma relations_law_checked : refutes relations_law_laws relations_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem relations_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (P ~~ (gap ^^ beta_p)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] relations_law_laws relations_law_steps relations_law_checked).
Qed.

(* hyperscaling, model: hyperscaling can hold *)
Definition hyperscaling_model_laws : list law := [(And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z1) (NInt z2)))))); (And (Number GT (NDiv (NInt z5) (NInt z2)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z5) (NInt z2)))); (Number GE (NInt z2) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4) (NInt z3)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z3) (NInt z2))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z2)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z3) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z2))) (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (And (Number NE (NDiv (NInt z3) (NInt z2)) (NInt z0)) (Number EQ (NDiv (NInt z4) (NInt z3)) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z3) (NInt z2))))))) (And (Number NE (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)) (NInt z0)) (Number EQ (NInt z2) (NDiv (NInt z1) (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Number GE (NInt z6) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))].
Lemma hyperscaling_model_hold : all_decided hyperscaling_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (d <= 6) /\ (* where(hyperscaling) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), (4 / 3), 1, 1, 2, 2, (4 / 3), 1, (3 / 2), (87619 / 100000), (1369 / 2000), (5757 / 10000), (1 / 2), (5 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (3 / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold hyperscaling_model_laws hyperscaling_model_hold).
Qed.

(* hyperscaling, claim: D_f = d - beta_p/nu *)
Definition hyperscaling_claim_fractal_dimension_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT (TVar k10) TOne); (Number GE (NInt z6) (NVar k7)); (Not (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k4) (NAdd (NVar k7) (NMul (NInt m1) (NDiv (NVar k6) (NVar k11)))))))].
Definition hyperscaling_claim_fractal_dimension_steps : proof := (Unfold k17 (Split k2 (Unfold k4 (Clear k13 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k6 e z1 z1 e e q_z1k22 (Combine false GT z1 e e o (r unit e l8 (r q_m1 e l10 (r q_m1k8 e l12 (r q_z1k8k13 e l14 n)))) (Absurd k16))))))) (Unfold k6 (Split k9 (Unfold k10 (Clear k12 e z1 z1 e e q_m6_z1k14 (Clear k15 e z1 z1 e e q_z6_m1k14 (Combine false GE z1 e l14 q_m1 (r unit e l16 n) (Absurd k18))))) (Signs q_z1k8k22_z1k12_m1k14k22 (Clear k13 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k10 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l12_14 (r q_m1k12_z1k14k22 e l16 (r q_m1k8k12 e l18 (r q_z1k8k22 e l20 (r q_m1k8k22 e l22 n))))) (Absurd k24))))))) (Clear k4 e z1 z1 e e q_z1k22 (Clear k8 l14 z1 z1 e l14 q_z1k8k22_z1k12_m1k14k22 (Combine false GT z1 e e o (r unit l16 e (r q_m1k8k22_m1k12_z1k14k22 e l12 n)) (Absurd k18)))) (Clear k13 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k10 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l12_14 (r q_z1k12_m1k14k22 e l16 (r q_z1k8k12 e l18 (r q_m1k8k22 e l20 (r q_z1k8k22 e l22 n))))) (Absurd k24)))))))))))).
Lemma hyperscaling_claim_fractal_dimension_checked : refutes hyperscaling_claim_fractal_dimension_laws hyperscaling_claim_fractal_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_fractal_dimension :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (nu <> 0 /\ D_f = (d + ((-1) * (beta_p / nu)))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_fractal_dimension_laws hyperscaling_claim_fractal_dimension_steps hyperscaling_claim_fractal_dimension_checked).
Qed.

(* hyperscaling, claim: d*nu = 2*beta_p + gamma_p *)
Definition hyperscaling_claim_hyperscaling_relation_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number GT (NVar k16) (NInt z2)) (Number GT (NInt z3) (NVar k16))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GE (NInt z6) (NVar k7)); (Not (Number EQ (NMul (NVar k7) (NVar k11)) (NAdd (NMul (NInt z2) (NVar k6)) (NVar k10))))].
Definition hyperscaling_claim_hyperscaling_relation_steps : proof := (Unfold k29 (Unfold k9 (Unfold k21 (Unfold k23 (Unfold k14 (Unfold k2 (Clear k8 e z1 z1 e e q_z1k21 (Split k19 (Unfold k24 (Clear k26 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k22 (w unit e e k28 n)) (Absurd k30)))) (Split k24 (Unfold k26 (Signs q_m3k12_z1k12k32_m2k20_z1k20k32 (Clear k25 e z1 z1 e e q_m1k13 (Clear k30 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l32_34 (r q_z2_m1k32 e l36 (r q_m3_z1k32 e l38 (r q_z3_m1k32 e l40 (r q_z2_m1k32 e l42 (r q_m2_z1k32 e l44 n)))))) (Absurd k46)))))))) (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k20 e z1 z1 e e q_m2k12_z1k14k22_m1k20 (Combine false GT z1 e e q_z9k14k14k22k22_m6k14k14k22k22k32_z1k14k14k22k22k32k32_z6k14k20k22_m8k14k20k22k32_z2k14k20k22k32k32_z1k20k20_m2k20k20k32_z1k20k20k32k32 (r unit l36 l34_34 (r q_z12k12_m4k12k32_m12k14k22_z4k14k22k32_z4k20 e l32 n)) (Split k15 (Unfold k40 (Clear k42 e z1 z1 e e q_m6_z1k14 (Clear k27 e z1 z1 e e q_z6_m1k14 (Combine false GE z1 e l44 q_m1 (r unit e l46 n) (Absurd k48))))) (Signs q_m3k14k22_z1k14k22k32_m1k20_z1k20k32 (Clear k16 e z1 z1 e e q_m2_z1k32 (Clear k25 e z1 z1 e e q_m1k13 (Clear k40 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l44_46_42 (r q_m6_z5k32_m1k32k32 e l48 (r q_z6k14_m5k14k32_z1k14k32k32 e l50 (r q_z3_m1k32 e l52 (r q_z1_m1k32 e l34_54 (r q_m1k13_z1k13k32 e l32 n)))))) (Absurd k56)))))))) (Signs q_z1k22 (Combine false GT z1 e e o (r unit e l34_34_38_44_44 (r q_z27k14k22k22k22_m27k14k22k22k22k32_z9k14k22k22k22k32k32_m1k14k22k22k22k32k32k32_z9k20k22k22_m15k20k22k22k32_z7k20k22k22k32k32_m1k20k22k22k32k32k32 e l42 n)) (Absurd k46)) (Clear k16 e z1 z1 e e q_m2_z1k32 (Combine false GT z1 e e q_m1_z1k32 (r unit e e (r unit e l46 n)) (Combine false EQ z1 e l48 q_z1k20 (r unit e l42 (r q_z3k14_m1k14k32 e l44 n)) (Combine false GT z1 e e o (r unit e l38 (r q_m9k14k14k22_z6k14k14k22k32_m1k14k14k22k32k32_m6k14k20_z8k14k20k32_m2k14k20k32k32 e l44 (r q_m1k20_z2k20k32_m1k20k32k32 e l50 n))) (Absurd k52))))) (Combine false GT z1 e e o (r unit e l34_34_38_44_44 (r q_z27k14k22k22k22_m27k14k22k22k22k32_z9k14k22k22k22k32k32_m1k14k22k22k22k32k32k32_z9k20k22k22_m15k20k22k22k32_z7k20k22k22k32k32_m1k20k22k22k32k32k32 e l42 n)) (Absurd k46))) (Clear k16 e z1 z1 e e q_m2_z1k32 (Clear k25 e z1 z1 e e q_m1k13 (Clear k40 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l44_46_42 (r q_z6_m5k32_z1k32k32 e l48 (r q_m6k14_z5k14k32_m1k14k32k32 e l50 (r q_m3_z1k32 e l52 (r q_m1_z1k32 e l34_54 (r q_z1k13_m1k13k32 e l32 n)))))) (Absurd k56))))))))))))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k30 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l32_34 (r q_m2_z1k32 e l36 (r q_z3_m1k32 e l38 (r q_m3_z1k32 e l40 (r q_m2_z1k32 e l42 (r q_z2_m1k32 e l44 n)))))) (Absurd k46)))))))))) (Split k26 (Unfold k28 (Unfold k32 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k30 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l38 unit (r unit e l40 n) (Absurd k42)))))) (Split k28 (Unfold k30 (Unfold k34 (Unfold k38 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k32 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l44 unit (r unit e l46 n) (Absurd k48))))))) (Split k30 (Unfold k32 (Unfold k36 (Unfold k40 (Unfold k44 (Unfold k48 (Unfold k52 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k34 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l58 unit (r unit e l60 n) (Absurd k62)))))))))) (Split k32 (Unfold k34 (Unfold k38 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k36 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e l44 unit (r unit e l46 n) (Absurd k48)))))) (Unfold k34 (Clear k6 e z1 z1 e e q_z3_m1k32 (Clear k36 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e l40 q_m1 (r unit e l42 n) (Absurd k44)))))))))))))))))).
Lemma hyperscaling_claim_hyperscaling_relation_checked : refutes hyperscaling_claim_hyperscaling_relation_laws hyperscaling_claim_hyperscaling_relation_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_hyperscaling_relation :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d <= 6) -> (* where(hyperscaling) *)
  ((d * nu) = ((2 * beta_p) + gamma_p)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] hyperscaling_claim_hyperscaling_relation_laws hyperscaling_claim_hyperscaling_relation_steps hyperscaling_claim_hyperscaling_relation_checked).
Qed.

(* hyperscaling, claim: tau = 1 + d/D_f *)
Definition hyperscaling_claim_tau_and_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Number GE (NInt z6) (NVar k7)); (Not (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k16) (NAdd (NInt z1) (NDiv (NVar k7) (NVar k4))))))].
Definition hyperscaling_claim_tau_and_fractal_steps : proof := (Unfold k15 (Unfold k9 (Unfold k6 (Split k2 (Unfold k12 (Clear k11 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k14 e z1 z1 e e q_z1k8 (Combine false GT z1 e e o (r unit e l16 (r q_m1 e l18 (r q_m1k23 e l20 n))) (Absurd k22)))))) (Unfold k14 (Split k7 (Unfold k18 (Clear k20 e z1 z1 e e q_m6_z1k14 (Clear k13 e z1 z1 e e q_z6_m1k14 (Combine false GE z1 e l22 q_m1 (r unit e l24 n) (Absurd k26))))) (Signs q_m1k8_z1k8k32_m1k14 (Clear k11 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k18 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l20_22 (r q_z1k14 e l24 (r q_z1k8 e l26 (r q_m1k8 e l28 n)))) (Absurd k30)))))) (Clear k12 e z1 z1 e e q_z1k8 (Clear k16 l22 z1 z1 e l22 q_m1k8_z1k8k32_m1k14 (Combine false GT z1 e e o (r unit l24 e (r q_z1k8_m1k8k32_z1k14 e l20 n)) (Absurd k26)))) (Clear k11 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k18 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l20_22 (r q_m1k14 e l24 (r q_m1k8 e l26 (r q_z1k8 e l28 n)))) (Absurd k30))))))))))))).
Lemma hyperscaling_claim_tau_and_fractal_checked : refutes hyperscaling_claim_tau_and_fractal_laws hyperscaling_claim_tau_and_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_tau_and_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (D_f <> 0 /\ tau = (1 + (d / D_f))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_tau_and_fractal_laws hyperscaling_claim_tau_and_fractal_steps hyperscaling_claim_tau_and_fractal_checked).
Qed.

(* hyperscaling, claim: 1 + alpha = delta *)
Definition hyperscaling_claim_tail_exponent_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (Power GT (TVar k7) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NAdd (NInt z1) (NVar k5)) (NVar k8)))].
Definition hyperscaling_claim_tail_exponent_steps : proof := (Unfold k13 (Unfold k5 (Unfold k7 (Unfold k6 (Unfold k8 (Unfold k18 (Unfold k10 (Unfold k26 (Unfold k2 (Signs q_z1k16 (Signs q_z1_z1k10_m1k16 (Clear k9 e z1 z1 e e q_z1k15 (Clear k30 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l42 z1 z1 e l42 q_m1_m2k16_z1k16k32 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k11 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l38_36 (r q_m1 e l34_40 (r q_z1k19 e l44 (r unit e l34_46 (r q_m1k17 e l44 (r q_m1 e l48 n)))))) (Absurd k50)))))))) (Clear k32 e z1 z1 e e q_z1_z1k10_m1k16 (Combine false GT z1 e e o (r unit l38 e (r q_m1_m1k10_z1k16 e l36 n)) (Absurd k40))) (Clear k9 e z1 z1 e e q_z1k15 (Clear k30 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l42 z1 z1 e l42 q_m1_m2k16_z1k16k32 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k11 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l38_36 (r unit e l34_40 (r q_m1k19 e l44 (r q_m1 e l34_46 (r q_z1k17 e l44 (r unit e l48 n)))))) (Absurd k50))))))))) (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l36 z1 z1 e l36 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1 (r unit e l38 (r q_z2_m1k32 e l34 n)) (Absurd k40)))) (Clear k20 e z1 z1 e e q_m2_z1k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l38 z1 z1 e l38 q_m1_m2k16_z1k16k32 (Combine false GT z1 e e q_m1 (r unit e l36_34 (r unit e l40 n)) (Absurd k42))))))))))))))).
Lemma hyperscaling_claim_tail_exponent_checked : refutes hyperscaling_claim_tail_exponent_laws hyperscaling_claim_tail_exponent_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_tail_exponent :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (power one < power rank) -> (* trend(rank) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  ((1 + alpha) = delta).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_tail_exponent_laws hyperscaling_claim_tail_exponent_steps hyperscaling_claim_tail_exponent_checked).
Qed.

(* hyperscaling, claim: rank ~ M * s^(-1/delta) *)
Definition hyperscaling_claim_rank_by_size_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (Not (And (Number NE (NVar k8) (NInt z0)) (Order EQ (TVar k7) (TTimes (TVar k3) (TRaised (TVar k8) (NDiv (NInt m1) (NVar k8)))))))].
Definition hyperscaling_claim_rank_by_size_steps : proof := (Unfold k9 (Unfold k5 (Unfold k7 (Unfold k6 (Unfold k8 (Unfold k18 (Split k2 (Unfold k24 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l28 z1 z1 e l28 q_m1_m2k16_z1k16k32 (Clear k26 e z1 z1 e e q_z1k16 (Combine false EQ z1 e e q_m1 (r unit e l30 (r q_z2_m1k32 e l32 n)) (Absurd k34)))))) (Unfold k26 (Clear k24 e z1 z1 e e q_z1k16 (Clear k28 l30 z1 z1 e l30 q_m1k7k16_z1k15k16_z1k17 (Split k32 (Signs q_z1k16 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l40 z1 z1 e l40 q_m1_m2k16_z1k16k32 (Combine true GT z1 e e o (w unit e e k34 (w q_m1k16 e e k38 (r q_z1k17 e l42 n))) (Absurd k44))))) (Combine false GT z1 e e q_z1k16 (r unit l30 e (r q_z1_m1k16 e l36 n)) (Combine false EQ z1 e l38 unit (r unit e l36 n) (Absurd k40))) (Clear k20 e z1 z1 e e q_m2_z1k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l40 z1 z1 e l40 q_m1_m2k16_z1k16k32 (Combine false GT z1 e e q_m1 (r unit e l38_36 (r unit e l42 n)) (Absurd k44)))))) (Signs q_z1k16 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l40 z1 z1 e l40 q_m1_m2k16_z1k16k32 (Combine true GT z1 e e o (w unit e e k34 (w q_z1k16 e e k38 (r q_m1k17 e l42 n))) (Absurd k44))))) (Combine false GT z1 e e q_z1k16 (r unit l30 e (r q_z1_m1k16 e l36 n)) (Combine false EQ z1 e l38 unit (r unit e l36 n) (Absurd k40))) (Clear k20 e z1 z1 e e q_m2_z1k32 (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k14 l40 z1 z1 e l40 q_m1_m2k16_z1k16k32 (Combine false GT z1 e e q_m1 (r unit e l38_36 (r unit e l42 n)) (Absurd k44))))))))))))))))).
Lemma hyperscaling_claim_rank_by_size_checked : refutes hyperscaling_claim_rank_by_size_laws hyperscaling_claim_rank_by_size_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_rank_by_size :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (delta <> 0 /\ rank ~~ (M ** (s ^^ ((-1) / delta)))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_claim_rank_by_size_laws hyperscaling_claim_rank_by_size_steps hyperscaling_claim_rank_by_size_checked).
Qed.

(* hyperscaling, law: P ~ gap^beta_p *)
Definition hyperscaling_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Not (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))))].
Definition hyperscaling_law_steps : proof := (Unfold k7 (Unfold k2 (Clear k4 e z1 z1 e e q_z1k9_m1k12k13 (Split k6 (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Combine true GT z1 e e o (w unit e e k8 (w q_m1 e e k10 n)) (Absurd k12))) (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Combine true GT z1 e e o (w unit e e k8 (w unit e e k10 n)) (Absurd k12))))))).
Lemma hyperscaling_law_checked : refutes hyperscaling_law_laws hyperscaling_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (P ~~ (gap ^^ beta_p)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1.
apply NNPP; intros refuted.
generalize given_1, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] hyperscaling_law_laws hyperscaling_law_steps hyperscaling_law_checked).
Qed.

(* two-dimensions, model: two-dimensions can hold *)
Definition two_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z36) (NInt z91)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z36) (NInt z91)))))); (And (Number GT (NDiv (NInt z187) (NInt z91)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z187) (NInt z91)))); (Number GE (NInt z2) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z91) (NInt z48)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z4) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z4) (NInt z3))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z43) (NInt z18))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z43) (NInt z18))))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z2)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z36))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z4) (NInt z3))) (TRaised (TVar k2) (NInt z0))) (NInt z2))) (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z36))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5) (NInt z36)))); (And (And (Number NE (NDiv (NInt z4) (NInt z3)) (NInt z0)) (Number EQ (NDiv (NInt z5) (NInt z24)) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NDiv (NInt z43) (NInt z18)) (NDiv (NInt z4) (NInt z3))))))) (And (Number NE (NAdd (NDiv (NInt z187) (NInt z91)) (NInt m2)) (NInt z0)) (Number EQ (NDiv (NInt z91) (NInt z5)) (NDiv (NInt z1) (NAdd (NDiv (NInt z187) (NInt z91)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z86) (NInt z91))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z5))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z5))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z43) (NInt z18))) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5) (NInt z36))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z187) (NInt z91)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z86) (NInt z91))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z36))) (TRaised (TVar k2) (NInt z0))) TOne); (And (Number EQ (NInt z2) (NInt z2)) (And (Number EQ (NDiv (NInt z4) (NInt z3)) (NDiv (NInt z4) (NInt z3))) (Number EQ (NDiv (NInt z5) (NInt z36)) (NDiv (NInt z5) (NInt z36))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z91) (NInt z5))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z86) (NInt z91))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z86) (NInt z5)))))))].
Lemma two_dimensions_model_hold : all_decided two_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) /\ (* two *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), (91 / 48), (86 / 5), (5 / 36), 2, (91 / 5), (5 / 24), (43 / 18), (4 / 3), (87619 / 100000), (1369 / 2000), (5757 / 10000), (36 / 91), (187 / 91), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-5) / 36)) ** (log_scale ^^ 0)), ((scale ^^ (43 / 18)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (86 / 91)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (91 / 5)) ** (log_scale ^^ 0)), ((scale ^^ (91 / 36)) ** (log_scale ^^ 0)), ((scale ^^ (4 / 3)) ** (log_scale ^^ 0)).
exact_no_check (hold two_dimensions_model_laws two_dimensions_model_hold).
Qed.

(* two-dimensions, claim: gamma_p = 43/18 *)
Definition two_dimensions_claim_two_gamma_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k10) (NDiv (NInt z43) (NInt z18))))].
Definition two_dimensions_claim_two_gamma_steps : proof := (Unfold k27 (Unfold k19 (Unfold k21 (Unfold k10 (Unfold k25 (Unfold k18 (Clear k16 e z1 z1 e e q_m2_z1k14 (Combine false EQ z1 e e q_m2_z1k14 (r unit e l24 n) (Clear k20 e z1 z3 e e q_m4_z3k22 (Combine false EQ z1 e e q_m4_z3k22 (r unit e l28 n) (Combine false EQ z1 e e q_m4_z3k22 (r unit e l30 n) (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine true EQ z1 e e q_z4k13_z3k23 (w q_z3 e e k34 (r q_m1k13 e l32 n)) (Clear k22 e z1 z36 e e q_m5_z36k12 (Combine false EQ z1 e e q_m5_z36k12 (r unit e l38 n) (Combine false EQ z1 e e q_m5_z36k12 (r unit e l40 n) (Clear k15 e z1 z1 e e q_z1k9_m1k12k13 (Combine true EQ z1 e e q_z36k9_m5k13 (w q_z36 e e k44 (r q_z1k13 e l42 n)) (Unfold k2 (Clear k48 e z1 z18 e e q_m43_z18k20 (Combine false GT z1 e e q_z1849_m1548k20_z324k20k20 (r unit l50 e n) (Split k13 (Unfold k54 (Clear k56 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e q_m4 (r unit e l58 (r q_m1 e l26 n)) (Absurd k60)))) (Clear k54 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Combine true EQ z1 e e q_z1k9_m1k21_z2k23 (w unit e e k56 (r q_m1k23 e l26 n)) (Clear k4 e z1 z1 e e q_z1k21 (Split k17 (Unfold k62 (Clear k64 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k60 (w unit e e k66 n)) (Absurd k68)))) (Split k62 (Unfold k64 (Signs q_m187_z91k32 (Clear k23 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l70_72 (r q_m36 e l74 (r q_m1_z1k32 e l46 (r q_z72_m36k32 e l58 (r q_m48_z24k32 e l36 n))))) (Absurd k76)))) (Combine false EQ z1 e e q_m187_z91k32 (r unit e l70 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z91k9_z5k21 (w q_z91 e e k74 (r q_m1k21 e l72 n)) (Clear k68 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Combine true EQ z1 e e q_m86k21_z91k27 (w q_z91 e e k78 (r q_m1k21 e l72 n)) (Signs q_m43_z18k20 (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z91 e e o (r q_z455 e l82_84 (r q_m90 e l80 (r q_m1548 e l76 (r q_z3913 e l46 (r q_m8190 e l86 (r q_z8190 e l88 n)))))) (Absurd k90))))) (Combine false EQ z1 e e q_m43_z18k20 (r unit e l82 n) (Combine false GT z324 e e o (r unit e l52 (r q_z43_m18k20 e l84 n)) (Absurd k86))) (Clear k23 e z1 z1 e e q_m1k13 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z91 e e o (r q_z455 e l82_84 (r q_z90 e l80 (r q_z1548 e l76 (r q_m3913 e l46 (r q_z8190 e l86 (r q_m8190 e l88 n)))))) (Absurd k90))))))))))) (Clear k23 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l70_72 (r q_z36 e l74 (r q_z1_m1k32 e l46 (r q_m72_z36k32 e l58 (r q_z48_m24k32 e l36 n))))) (Absurd k76)))))) (Split k64 (Unfold k66 (Unfold k70 (Clear k68 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l76 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l78 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k82 (r q_m1k21 e l80 n)) (Clear k72 e z1 z1 e e q_z1k21 (Combine false GT z3 e e o (r q_z258 e l86 (r q_m273 e l84 (r q_z8 e l46 (r q_z10 e l36 (r q_m15 e l58 n))))) (Absurd k88)))))))))) (Split k66 (Unfold k68 (Unfold k72 (Unfold k76 (Clear k70 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l82 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l84 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k88 (r q_m1k21 e l86 n)) (Clear k78 e z1 z1 e e q_m1k5_z1k21 (Combine true GT z3 e e o (w q_z258 e e k92 (w q_z258 e e k3 (w q_m273 e e k90 (w q_z8 e e k46 (w q_z10 e e k36 (w q_m15 e e k58 n)))))) (Absurd k94))))))))))) (Split k68 (Unfold k70 (Unfold k74 (Unfold k78 (Unfold k82 (Unfold k86 (Unfold k90 (Clear k72 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l96 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l98 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k102 (r q_m1k21 e l100 n)) (Clear k76 e z1 z1 e e q_z1k21 (Combine true GT z3 e e o (w q_z258 e e k106 (w q_m273 e e k104 (w q_z8 e e k46 (w q_z10 e e k36 (w q_m15 e e k58 n))))) (Absurd k108)))))))))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k74 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l82 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l84 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k88 (r q_m1k21 e l86 n)) (Clear k23 e z1 z1 e e q_m1k13 (Clear k78 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r q_z5 e l92 (r q_m36 e l94 (r q_z36 e l90 (r q_m1 e l46 n)))) (Absurd k96))))))))))) (Unfold k72 (Clear k74 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e e q_m187_z91k32 (r q_z86 e e (r q_z91 e l78 n)) (Clear k23 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l80_82 (r q_m36 e l84 (r q_m1_z1k32 e l46 (r q_z72_m36k32 e l58 (r q_m48_z24k32 e l36 n))))) (Absurd k86)))))))))))))))))))))))))))))))))))))).
Lemma two_dimensions_claim_two_gamma_checked : refutes two_dimensions_claim_two_gamma_laws two_dimensions_claim_two_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_gamma :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (gamma_p = (43 / 18)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] two_dimensions_claim_two_gamma_laws two_dimensions_claim_two_gamma_steps two_dimensions_claim_two_gamma_checked).
Qed.

(* two-dimensions, claim: sigma = 36/91 *)
Definition two_dimensions_claim_two_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k15) (NDiv (NInt z36) (NInt z91))))].
Definition two_dimensions_claim_two_sigma_steps : proof := (Unfold k17 (Unfold k5 (Unfold k15 (Unfold k10 (Unfold k2 (Split k9 (Unfold k18 (Clear k20 e z1 z1 e e q_m6_z1k14 (Clear k8 e z1 z1 e e q_m2_z1k14 (Combine false GT z1 e e q_m4 (r unit e l22 (r q_m1 e l24 n)) (Absurd k26))))) (Signs q_m36_z91k30 (Clear k13 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k18 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k8 e z1 z1 e e q_m2_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z3 e e q_m4_z3k22 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k14 e z1 z36 e e q_m5_z36k12 (Combine false GT z1 e e o (r unit e l22_20 (r q_m36 e l26 (r q_m36k30 e l28 (r q_z36k23k30 e l30 (r q_z72k30 e l32 (r q_m24k13k30 e l34 (r q_z36k30 e l36 (r q_z1k13k30 e l38 n)))))))) (Absurd k40))))))))))) (Clear k16 e z1 z91 e e q_m36_z91k30 (Combine false GT z1 e e o (r unit l22 e (r q_z36_m91k30 e l20 n)) (Absurd k24))) (Clear k13 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l24 z1 z1 e l24 q_z1k13_z1k21k30 (Clear k18 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k8 e z1 z1 e e q_m2_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z3 e e q_m4_z3k22 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k14 e z1 z36 e e q_m5_z36k12 (Combine false GT z1 e e o (r unit e l22_20 (r q_z36 e l26 (r q_z36k30 e l28 (r q_m36k23k30 e l30 (r q_m72k30 e l32 (r q_z24k13k30 e l34 (r q_m36k30 e l36 (r q_m1k13k30 e l38 n)))))))) (Absurd k40)))))))))))))))))).
Lemma two_dimensions_claim_two_sigma_checked : refutes two_dimensions_claim_two_sigma_laws two_dimensions_claim_two_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (sigma = (36 / 91)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_sigma_laws two_dimensions_claim_two_sigma_steps two_dimensions_claim_two_sigma_checked).
Qed.

(* two-dimensions, claim: tau = 187/91 *)
Definition two_dimensions_claim_two_tau_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k16) (NDiv (NInt z187) (NInt z91))))].
Definition two_dimensions_claim_two_tau_steps : proof := (Unfold k17 (Unfold k11 (Unfold k6 (Unfold k15 (Unfold k14 (Unfold k2 (Split k7 (Unfold k22 (Clear k24 e z1 z1 e e q_m6_z1k14 (Clear k12 e z1 z1 e e q_m2_z1k14 (Combine false GT z1 e e q_m4 (r unit e l26 (r q_m1 e l28 n)) (Absurd k30))))) (Signs q_m187_z91k32 (Clear k13 e z1 z1 e e q_m1k13 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_z1k9_m1k12k13 (Clear k18 e z1 z36 e e q_m5_z36k12 (Clear k22 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z3 e e q_m4_z3k22 (Combine false GT z1 e e o (r unit e l26_24 (r q_m36 e l28 (r q_m36_z36k32 e l30 (r q_m1k13_z1k13k32 e l32 (r q_z72_m36k32 e l34 (r q_m72k23_z36k23k32 e l36 (r q_m144_z72k32 e l38 (r q_z48k13_m24k13k32 e l40 n)))))))) (Absurd k42)))))))))) (Clear k20 e z1 z91 e e q_m187_z91k32 (Combine false GT z1 e e o (r unit l26 e (r q_z187_m91k32 e l24 n)) (Absurd k28))) (Clear k13 e z1 z1 e e q_m1k13 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_z1k9_m1k12k13 (Clear k18 e z1 z36 e e q_m5_z36k12 (Clear k22 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z3 e e q_m4_z3k22 (Combine false GT z1 e e o (r unit e l26_24 (r q_z36 e l28 (r q_z36_m36k32 e l30 (r q_z1k13_m1k13k32 e l32 (r q_m72_z36k32 e l34 (r q_z72k23_m36k23k32 e l36 (r q_z144_m72k32 e l38 (r q_m48k13_z24k13k32 e l40 n)))))))) (Absurd k42)))))))))))))))))).
Lemma two_dimensions_claim_two_tau_checked : refutes two_dimensions_claim_two_tau_laws two_dimensions_claim_two_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (tau = (187 / 91)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_tau_laws two_dimensions_claim_two_tau_steps two_dimensions_claim_two_tau_checked).
Qed.

(* two-dimensions, claim: D_f = 91/48 *)
Definition two_dimensions_claim_two_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Number EQ (NVar k4) (NDiv (NInt z91) (NInt z48))))].
Definition two_dimensions_claim_two_fractal_steps : proof := (Unfold k17 (Unfold k15 (Unfold k6 (Unfold k2 (Split k9 (Unfold k14 (Clear k16 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m2_z1k14 (Combine false GT z1 e e q_m4 (r unit e l18 (r q_m1 e l20 n)) (Absurd k22))))) (Signs q_m91_z48k8 (Clear k13 e z1 z1 e e q_m1k13 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z3 e e q_m4_z3k22 (Clear k14 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z36 e e q_m5_z36k12 (Combine false GT z1 e e o (r unit e l18_16 (r q_m72_z36k8 e l20 (r q_m12k8k13_z24k13 e l22 (r q_z36 e l24 (r q_m36k23 e l26 (r q_z36 e l28 (r q_m36 e l30 (r q_m1k13 e l32 n)))))))) (Absurd k34)))))))))) (Clear k12 e z1 z48 e e q_m91_z48k8 (Combine false GT z1 e e o (r unit l18 e (r q_z91_m48k8 e l16 n)) (Absurd k20))) (Clear k13 e z1 z1 e e q_m1k13 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z3 e e q_m4_z3k22 (Clear k14 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z36 e e q_m5_z36k12 (Combine false GT z1 e e o (r unit e l18_16 (r q_z72_m36k8 e l20 (r q_z12k8k13_m24k13 e l22 (r q_m36 e l24 (r q_z36k23 e l26 (r q_m36 e l28 (r q_z36 e l30 (r q_z1k13 e l32 n)))))))) (Absurd k34)))))))))))))))).
Lemma two_dimensions_claim_two_fractal_checked : refutes two_dimensions_claim_two_fractal_laws two_dimensions_claim_two_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (D_f = (91 / 48)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_fractal_laws two_dimensions_claim_two_fractal_steps two_dimensions_claim_two_fractal_checked).
Qed.

(* two-dimensions, claim: alpha = 86/5 *)
Definition two_dimensions_claim_two_alpha_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Power GT (TVar k7) TOne); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NVar k5) (NDiv (NInt z86) (NInt z5))))].
Definition two_dimensions_claim_two_alpha_steps : proof := (Unfold k23 (Unfold k11 (Unfold k13 (Unfold k10 (Unfold k19 (Unfold k18 (Unfold k4 (Unfold k26 (Unfold k6 (Unfold k34 (Unfold k2 (Signs q_m3_m2k10_z1k10k32_z1k32 (Clear k17 e z1 z1 e e q_z1k15 (Clear k38 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k30 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l42_44 (r q_m1 e l46 (r unit e l48 (r q_z2_m1k32 e l50 n)))) (Absurd k52)))))) (Split k7 (Unfold k44 (Clear k46 e z1 z1 e e q_m6_z1k14 (Clear k16 e z1 z1 e e q_m2_z1k14 (Combine false GT z1 e e q_m4 (r unit e l48 (r q_m1 e l50 n)) (Absurd k52))))) (Signs q_m187_z91k32 (Clear k15 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_z1k9_m1k12k13 (Clear k22 e z1 z36 e e q_m5_z36k12 (Clear k44 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k16 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k20 e z1 z3 e e q_m4_z3k22 (Combine false GT z1 e e o (r unit e l48_46 (r q_m36 e l50 (r q_m36_z36k32 e l52 (r q_m1k13_z1k13k32 e l54 (r q_z72_m36k32 e l56 (r q_m72k23_z36k23k32 e l58 (r q_m144_z72k32 e l60 (r q_z48k13_m24k13k32 e l62 n)))))))) (Absurd k64)))))))))) (Clear k12 e z1 z1 e e q_m2_z1k32 (Clear k40 e z1 z5 e e q_m86_z5k10 (Combine false GT z1 e e o (r unit l50 l48_48 (r q_m1795_z50k10_m25k10k32_z885k32 e l42 (r q_z187_m91k32 e l46 n))) (Absurd k52)))) (Clear k15 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_z1k9_m1k12k13 (Clear k22 e z1 z36 e e q_m5_z36k12 (Clear k44 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k16 e z1 z1 e e q_m2_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k20 e z1 z3 e e q_m4_z3k22 (Combine false GT z1 e e o (r unit e l48_46 (r q_z36 e l50 (r q_z36_m36k32 e l52 (r q_z1k13_m1k13k32 e l54 (r q_m72_z36k32 e l56 (r q_z72k23_m36k23k32 e l58 (r q_z144_m72k32 e l60 (r q_m48k13_z24k13k32 e l62 n)))))))) (Absurd k64)))))))))))) (Clear k17 e z1 z1 e e q_z1k15 (Clear k38 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k30 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l42_44 (r unit e l46 (r q_m1 e l48 (r q_m2_z1k32 e l50 n)))) (Absurd k52)))))))))))))))))).
Lemma two_dimensions_claim_two_alpha_checked : refutes two_dimensions_claim_two_alpha_laws two_dimensions_claim_two_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power rank) -> (* trend(rank) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (alpha = (86 / 5)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_alpha_laws two_dimensions_claim_two_alpha_steps two_dimensions_claim_two_alpha_checked).
Qed.

(* two-dimensions, law: P ~ gap^(5/36) *)
Definition two_dimensions_law_laws : list law := [(Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Not (Order EQ (TVar k4) (TRaised (TVar k6) (NDiv (NInt z5) (NInt z36)))))].
Definition two_dimensions_law_steps : proof := (Unfold k9 (Unfold k7 (Unfold k6 (Unfold k2 (Clear k12 e z1 z36 e e q_z36k9_m5k13 (Split k14 (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z36 e e q_m5_z36k12 (Combine true GT z36 e e o (w unit e e k16 (w q_m36 e e k18 (r q_m1k13 e l20 n))) (Absurd k22)))) (Clear k5 e z1 z1 e e q_z1k9_m1k12k13 (Clear k10 e z1 z36 e e q_m5_z36k12 (Combine true GT z36 e e o (w unit e e k16 (w q_z36 e e k18 (r q_z1k13 e l20 n))) (Absurd k22)))))))))).
Lemma two_dimensions_law_checked : refutes two_dimensions_law_laws two_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (P ~~ (gap ^^ (5 / 36))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2.
apply NNPP; intros refuted.
generalize given_1, given_2, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_law_laws two_dimensions_law_steps two_dimensions_law_checked).
Qed.

(* three-dimensions, model: three-dimensions can hold *)
Definition three_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z3707) (NInt z8192)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z3707) (NInt z8192)))))); (And (Number GT (NDiv (NInt z18364145) (NInt z8388608)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z18364145) (NInt z8388608)))); (Number GE (NInt z3) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z897) (NInt z1024))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z8388608) (NInt z3325179)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z897) (NInt z1024))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z897) (NInt z1024))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z6801679) (NInt z3795968))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z6801679) (NInt z3795968))))); (And (Number GE (NDiv (NInt z8388608) (NInt z3325179)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z8388608) (NInt z3325179)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z897) (NInt z1024)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z897) (NInt z1024)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z3)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m1586929) (NInt z3795968))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z897) (NInt z1024))) (TRaised (TVar k2) (NInt z0))) (NInt z3))) (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1586929) (NInt z3795968))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z1586929) (NInt z3795968)))); (And (And (Number NE (NDiv (NInt z897) (NInt z1024)) (NInt z0)) (Number EQ (NDiv (NInt m151321) (NInt z3325179)) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NDiv (NInt z6801679) (NInt z3795968)) (NDiv (NInt z897) (NInt z1024))))))) (And (Number NE (NAdd (NDiv (NInt z18364145) (NInt z8388608)) (NInt m2)) (NInt z0)) (Number EQ (NDiv (NInt z8388608) (NInt z1586929)) (NDiv (NInt z1) (NAdd (NDiv (NInt z18364145) (NInt z8388608)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z6801679) (NInt z8388608))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z8388608) (NInt z1586929))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z8388608) (NInt z1586929))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z6801679) (NInt z3795968))) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m1586929) (NInt z3795968))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z18364145) (NInt z8388608)))))))); (And (Number EQ (NInt z3) (NInt z3)) (And (Number EQ (NDiv (NInt z897) (NInt z1024)) (NDiv (NInt z897) (NInt z1024))) (Number EQ (NDiv (NInt z8388608) (NInt z3325179)) (NDiv (NInt z8388608) (NInt z3325179))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z6801679) (NInt z8388608))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z8192) (NInt z3707))) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z8388608) (NInt z1586929))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z6801679) (NInt z8388608))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z6801679) (NInt z1586929)))))))].
Lemma three_dimensions_model_hold : all_decided three_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) /\ (* three *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (8388608 / 3325179), (15223 / 5000), (1763 / 500), (8388608 / 3325179), (6801679 / 1586929), (1586929 / 3795968), 3, (8388608 / 1586929), ((-151321) / 3325179), (6801679 / 3795968), (897 / 1024), (897 / 1024), (1369 / 2000), (5757 / 10000), (3707 / 8192), (18364145 / 8388608), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-1586929) / 3795968)) ** (log_scale ^^ 0)), ((scale ^^ (6801679 / 3795968)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (6801679 / 8388608)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (8388608 / 1586929)) ** (log_scale ^^ 0)), ((scale ^^ (8192 / 3707)) ** (log_scale ^^ 0)), ((scale ^^ (897 / 1024)) ** (log_scale ^^ 0)).
exact_no_check (hold three_dimensions_model_laws three_dimensions_model_hold).
Qed.

(* three-dimensions, claim: 2.1889 < tau < 2.1893 *)
Definition three_dimensions_claim_three_tau_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z21889) (NInt z10000))) (Number GT (NDiv (NInt z21893) (NInt z10000)) (NVar k16))))].
Definition three_dimensions_claim_three_tau_steps : proof := (Unfold k17 (Unfold k7 (Unfold k11 (Unfold k10 (Unfold k13 (Unfold k18 (Split k9 (Unfold k24 (Clear k26 e z1 z1 e e q_m6_z1k14 (Clear k16 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l28 (r q_m1 e l30 n)) (Absurd k32))))) (Signs q_m3_m1k8_z1k8k32 (Clear k15 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k16 e z1 z1 e e q_m3_z1k14 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_z3 e l30 (r q_z1k8 e l32 (r q_m1k8k23 e l34 (r q_m1k8 e l36 n))))) (Absurd k38))))))) (Clear k4 e z1 z100000 e e q_m252273_z100000k2 (Clear k22 e z1 z1 e e q_m1k2_z1k8 (Clear k6 e z1 z100000 e e q_z252313_m100000k2 (Combine false GT z4000000 e e q_z1k8 (r q_z4000000 e e (r q_z152313 e l28 (r q_z4000000 e l30 (r q_z152273 e l32 n)))) (Split k2 (Unfold k36 (Clear k38 e z1 z10000 e e q_z21889_m10000k32 (Combine false GT z1 e e o (r q_z250743 e e (r q_z11889 e l32 (r q_m1188900000 e l30 (r q_z100000 e l34_40 (r q_z1000000000 e l26 n))))) (Absurd k42)))) (Unfold k38 (Clear k40 e z1 z10000 e e q_m21893_z10000k32 (Combine false GT z1 e e o (r q_z282789 e e (r q_z11893 e l28 (r q_z1189300000 e l30 (r q_z100000 e l34_42 (r q_m1000000000 e l26 n))))) (Absurd k44))))))))) (Clear k15 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k16 e z1 z1 e e q_m3_z1k14 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_m3 e l30 (r q_m1k8 e l32 (r q_z1k8k23 e l34 (r q_z1k8 e l36 n))))) (Absurd k38))))))))))))))).
Lemma three_dimensions_claim_three_tau_checked : refutes three_dimensions_claim_three_tau_laws three_dimensions_claim_three_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((21889 / 10000) < tau) /\ (tau < (21893 / 10000))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_tau_laws three_dimensions_claim_three_tau_steps three_dimensions_claim_three_tau_checked).
Qed.

(* three-dimensions, claim: 0.4176 < beta_p < 0.4184 *)
Definition three_dimensions_claim_three_beta_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z261) (NInt z625))) (Number GT (NDiv (NInt z523) (NInt z1250)) (NVar k6))))].
Definition three_dimensions_claim_three_beta_steps : proof := (Unfold k21 (Unfold k9 (Unfold k11 (Unfold k17 (Unfold k14 (Clear k6 e z1 z100000 e e q_z252313_m100000k2 (Clear k18 e z1 z1 e e q_m1k2_z1k8 (Combine false GE z1 e e q_z252313_m100000k8 (r unit e l20 (r q_m100000 e l22 n)) (Split k13 (Unfold k26 (Clear k28 e z1 z1 e e q_m6_z1k14 (Clear k12 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l30 (r q_m1 e l32 n)) (Absurd k34))))) (Signs q_z1k8k24_z1k12_m3k24 (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m3_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z1 e e q_z1k22_m1k24 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k15 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r unit e l32 (r q_m1k23 e l34 (r q_m3_z1k8 e l36 (r q_m1k8k13_z3k13 e l38 (r unit e l40 (r q_m1 e l42 n))))))) (Absurd k44))))))))) (Split k2 (Unfold k30 (Clear k8 e z1 z20000 e e q_m17519_z20000k24 (Clear k32 e z1 z625 e e q_z261_m625k12 (Combine false GT z1 e e o (r q_z228553 e e (r q_z47687 e l34 (r q_z17519 e l24 (r q_z3200000 e l36 (r q_z2000000000 e l28 (r unit e l34_24 n)))))) (Absurd k38))))) (Unfold k32 (Clear k10 e z1 z100000 e e q_z87643_m100000k24 (Clear k4 e z1 z100000 e e q_m252273_z100000k2 (Clear k34 e z1 z1250 e e q_m523_z1250k12 (Combine false GT z1 e e o (r q_z1062539 e e (r q_z47687 e l36 (r q_z87643 e l38 (r q_z8764300000 e l22 (r q_z8000000 e l40 (r q_m10000000000 e l28 (r unit e l36_24 n))))))) (Absurd k42))))))) (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m3_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z1 e e q_z1k22_m1k24 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k15 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r q_m1 e l32 (r q_z1k23 e l34 (r q_z3_m1k8 e l36 (r q_z1k8k13_m3k13 e l38 (r q_m1 e l40 (r unit e l42 n))))))) (Absurd k44))))))))))))))))))).
Lemma three_dimensions_claim_three_beta_checked : refutes three_dimensions_claim_three_beta_laws three_dimensions_claim_three_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((261 / 625) < beta_p) /\ (beta_p < (523 / 1250))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_beta_laws three_dimensions_claim_three_beta_steps three_dimensions_claim_three_beta_checked).
Qed.

(* three-dimensions, claim: 1.791 < gamma_p < 1.794 *)
Definition three_dimensions_claim_three_gamma_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z1791) (NInt z1000))) (Number GT (NDiv (NInt z897) (NInt z500)) (NVar k10))))].
Definition three_dimensions_claim_three_gamma_steps : proof := (Unfold k31 (Unfold k15 (Unfold k17 (Unfold k23 (Unfold k25 (Unfold k18 (Unfold k27 (Unfold k26 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k28 e z1 z1 e e q_z1k22_m1k24 (Combine true EQ z1 e e q_z1k13k24_z1k23 (w unit e e k32 (r q_m1k13 e l34 n)) (Clear k4 e z1 z100000 e e q_m252273_z100000k2 (Clear k30 e z1 z1 e e q_m1k2_z1k8 (Combine false GE z1 e e q_m252273_z100000k8 (r unit e l38 (r q_z100000 e l40 n)) (Clear k6 e z1 z100000 e e q_z252313_m100000k2 (Combine false GE z1 e e q_z252313_m100000k8 (r unit e l44 (r q_m100000 e l40 n)) (Split k19 (Unfold k48 (Clear k50 e z1 z1 e e q_m6_z1k14 (Clear k24 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l52 (r q_m1 e l54 n)) (Absurd k56))))) (Clear k48 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k24 e z1 z1 e e q_m3_z1k14 (Combine true EQ z1 e e q_z1k9_m1k21_z3k23 (w unit e e k50 (r q_m1k23 e l52 n)) (Clear k8 e z1 z20000 e e q_m17519_z20000k24 (Clear k10 e z1 z100000 e e q_z87643_m100000k24 (Combine false GT z1920000 e e q_z1k24 (r q_z840912 e e (r q_z87691 e l56 (r q_z17519 e l58 n))) (Combine false GT z4000000 e e q_z1k8 (r q_z4000000 e e (r q_z152313 e l42 (r q_z152273 e l46 n))) (Combine false GT z2000000 e e q_m3_z2k8 (r q_z2000000 e e (r q_z52313 e l42 (r q_z52273 e l46 n))) (Clear k12 e z1 z1 e e q_z1k21 (Split k21 (Unfold k68 (Clear k70 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k66 (w unit e e k72 n)) (Absurd k74)))) (Split k68 (Unfold k70 (Signs q_m3_m1k8_z1k8k32 (Clear k29 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r unit e l54 (r q_m3_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l80 (r q_m1 e l82 n))))) (Absurd k84))))) (Signs q_z2k8k24_m1k20_m3k24 (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r unit e l62_82 (r q_m1k21 e l76 (r q_m3_z2k8 e l84 (r q_m3k8_z2k8k8 e l36 (r q_z1k8 e l86 (r q_m1k8 e l88 n))))))) (Absurd k90))))))) (Split k2 (Unfold k80 (Clear k82 e z1 z1000 e e q_z1791_m1000k20 (Combine false GT z1 e e o (r q_z720687 e e (r q_z102273 e l56 (r q_z17519 e l42 (r q_z1000000 e l84 (r q_m1000000000 e l78 (r unit e l56_42 n)))))) (Absurd k86)))) (Unfold k82 (Clear k84 e z1 z500 e e q_m897_z500k20 (Combine false GT z1 e e o (r q_z2981741 e e (r q_z87643 e l46 (r q_z10000000 e l86 (r q_z5000000000 e l78 (r q_z50000 e l58_64 n))))) (Absurd k88))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k14 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r q_m1 e l62_82 (r q_z1k21 e l76 (r q_z3_m2k8 e l84 (r q_z3k8_m2k8k8 e l36 (r q_m1k8 e l86 (r q_z1k8 e l88 n))))))) (Absurd k90)))))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r q_m1 e l54 (r q_z3_z1k8_m1k8k32 e l36 (r q_z1_m1k32 e l80 (r unit e l82 n))))) (Absurd k84))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k78 e z1 z1 e e q_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k74 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r unit e l64_82 (r q_z3 e l84 (r q_z1k8 e l54 (r q_m1k8 e l86 (r q_m1k8k21 e l88 n))))) (Absurd k90)))))))) (Split k72 (Unfold k74 (Unfold k78 (Unfold k82 (Clear k84 e z1 z1 e e q_m1k5_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k76 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w unit e l64 k88 (w unit e l64 k3 (w q_z3 e e k90 (w q_z1k8 e e k54 (w q_m1k8 e e k92 (r q_m1k8k21 e l94 n)))))) (Absurd k96))))))))) (Split k74 (Unfold k76 (Unfold k80 (Unfold k84 (Unfold k88 (Unfold k92 (Unfold k96 (Clear k82 e z1 z1 e e q_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k78 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w unit e l64 k102 (w q_z3 e e k104 (w q_z1k8 e e k54 (w q_m1k8 e e k106 (r q_m1k8k21 e l108 n))))) (Absurd k110)))))))))))) (Split k76 (Unfold k78 (Unfold k82 (Clear k29 e z1 z1 e e q_m1k13 (Clear k84 e z1 z1 e e q_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Combine false GT z1 e e o (r unit e l60_62_88 (r q_m1 e l90 (r unit e l92 (r q_z1k8 e l36 n)))) (Absurd k94))))))) (Unfold k78 (Clear k80 e z1 z1 e e q_m3_z1k32 (Clear k20 e z1 z1 e e q_m2_z1k32 (Combine false GT z8000000 e e q_m3_m1k8_z1k8k32 (r q_z1907480 e l84 (r q_z409252 e l86_42 (r q_z409092 e l86_46 (r q_z47687 e l42_84 (r q_z47767 e l46_84 n))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_88_90 (r unit e l54 (r q_m3_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l92 (r q_m1 e l94 n))))) (Absurd k96))))))))))))))))))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_gamma_checked : refutes three_dimensions_claim_three_gamma_laws three_dimensions_claim_three_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_gamma :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((1791 / 1000) < gamma_p) /\ (gamma_p < (897 / 500))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, given_6, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_7, given_8, given_9, given_10, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] three_dimensions_claim_three_gamma_laws three_dimensions_claim_three_gamma_steps three_dimensions_claim_three_gamma_checked).
Qed.

(* three-dimensions, claim: 0.4522 < sigma < 0.4526 *)
Definition three_dimensions_claim_three_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (And (Number GE (NVar k12) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NVar k12))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z2261) (NInt z5000))) (Number GT (NDiv (NInt z2263) (NInt z5000)) (NVar k15))))].
Definition three_dimensions_claim_three_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k11 (Unfold k13 (Unfold k15 (Unfold k18 (Clear k8 e z1 z100000 e e q_m252273_z100000k2 (Clear k22 e z1 z1 e e q_m1k2_z1k8 (Combine false GE z1 e e q_m252273_z100000k8 (r unit e l24 (r q_z100000 e l26 n)) (Clear k12 e z1 z20000 e e q_m17519_z20000k24 (Clear k14 e z1 z100000 e e q_z87643_m100000k24 (Combine false GT z1920000 e e q_z1k24 (r q_z840912 e e (r q_z87691 e l30 (r q_z17519 e l32 n))) (Signs q_z1k30 (Signs q_m1_z1k8k24k30 (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k20 e z1 z1 e e q_z1k22_m1k24 (Combine false GT z1 e e o (r unit e l40_38 (r q_m1 e l44 (r q_z1k30 e l46 (r q_z1k8k30 e l48 (r q_m1k8k13k30 e l50 n))))) (Absurd k52)))))))) (Split k2 (Unfold k40 (Clear k10 e z1 z100000 e e q_z252313_m100000k2 (Clear k42 e z1 z5000 e e q_z2261_m5000k30 (Combine false GT z5000 e e o (r q_z43821500000000 e l32 (r q_z38406477245000 e l44_34_36 (r q_m3840647724500000000 e l34_36_26 (r q_z3840647724500000000 e l38 (r q_z1448266401 e l32_34 (r q_z144826640100000 e l34_34 (r q_z1938090698623537 e l34_46 n))))))) (Absurd k48))))) (Unfold k42 (Clear k44 e z1 z5000 e e q_m2263_z5000k30 (Combine false GT z1 e e o (r q_z1488464681 e e (r q_z570893799 e l30 (r q_z100000000 e l28_34_36 (r q_m10000000000000 e l38 (r q_z4419570687 e l46 (r q_z252273 e l30_46 n)))))) (Absurd k48))))) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k20 e z1 z1 e e q_z1k22_m1k24 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52))))))))) (Clear k4 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l38 e (r q_m1k30 e l36 n)) (Absurd k40))) (Signs q_m1_z1k8k24k30 (Combine false GT z8419570687 e e o (r q_z2000000000 e e (r q_z4419570687 e l36 (r q_z2000000000 e l38 (r q_z252273 e l30_36 (r q_z17519 e l28_36 (r unit e l30_28_36 n)))))) (Absurd k40)) (Combine false GT z1 e e o (r q_z100000 e e (r unit e l28_34_36 (r q_z100000 e l38 (r q_z252273 e l34_36 n)))) (Absurd k40)) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k20 e z1 z1 e e q_z1k22_m1k24 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52)))))))))))))))))))))).
Lemma three_dimensions_claim_three_sigma_checked : refutes three_dimensions_claim_three_sigma_laws three_dimensions_claim_three_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) -> (* measured(nu_3) *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power gap < power one) -> (* trend(gap) *)
  (((2261 / 5000) < sigma) /\ (sigma < (2263 / 5000))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_sigma_laws three_dimensions_claim_three_sigma_steps three_dimensions_claim_three_sigma_checked).
Qed.

(* three-dimensions, claim: 4.28 < alpha < 4.30 *)
Definition three_dimensions_claim_three_alpha_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k1) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NVar k1))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z107) (NInt z25))) (Number GT (NDiv (NInt z43) (NInt z10)) (NVar k5))))].
Definition three_dimensions_claim_three_alpha_steps : proof := (Unfold k23 (Unfold k7 (Unfold k11 (Unfold k13 (Unfold k14 (Unfold k15 (Unfold k22 (Unfold k8 (Unfold k30 (Unfold k10 (Unfold k38 (Clear k20 e z1 z1 e e q_m3_z1k14 (Combine false EQ z1 e e q_m3_z1k14 (r unit e l44 n) (Clear k26 e z1 z1 e e q_m1k2_z1k8 (Combine false EQ z1 e e q_z1k2_m1k8 (r q_m1 e l48 n) (Combine false EQ z1 e e q_z1k2_m1k8 (r unit e l50 n) (Clear k4 e z1 z100000 e e q_m252273_z100000k2 (Combine false GE z1 e e q_m252273_z100000k8 (r unit e l54 (r q_m100000 e l52 n)) (Clear k6 e z1 z100000 e e q_z252313_m100000k2 (Combine false GE z1 e e q_z252313_m100000k8 (r unit e l58 (r q_z100000 e l52 n)) (Signs q_m3_m2k10_z1k10k32_z1k32 (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r q_m1 e l66 (r unit e l68 (r q_z2_m1k32 e l70 n)))) (Absurd k72)))))) (Combine false EQ z1 e e q_m3_m2k10_z1k10k32_z1k32 (r unit e l62 n) (Split k9 (Unfold k66 (Clear k68 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e q_m3 (r unit e l70 (r q_m1 e l46 n)) (Absurd k72)))) (Clear k66 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Combine true EQ z1 e e q_z1k9_m1k21_z3k23 (w unit e e k68 (r q_m1k23 e l46 n)) (Signs q_m3_m1k8_z1k8k32 (Clear k19 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_z3 e l76 (r q_z1k8 e l70 (r q_m1k8 e l78 n)))) (Absurd k80))))) (Combine false GT z4000000 e e q_z1k8 (r q_z4000000 e e (r q_z152313 e l56 (r q_z152273 e l60 n))) (Combine false EQ z1 e e q_m3_m1k8_z1k8k32 (r unit e l72 n) (Split k2 (Unfold k78 (Clear k80 e z1 z25 e e q_z107_m25k10 (Clear k16 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_m289_z132k32 (r unit e l82_84 (r q_z25 e l64 n)) (Combine false GE z1 e e q_z396_m157k8 (r unit e l86_74 (r q_m132 e l76 n)) (Combine false GT z6861 e e o (r q_z6861 e e (r q_z157 e l56 (r q_z100000 e l88 n))) (Absurd k90))))))) (Unfold k80 (Clear k82 e z1 z10 e e q_m43_z10k10 (Clear k16 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_z116_m53k32 (r unit e l84_86 (r q_m10 e l64 n)) (Combine false GE z1 e e q_m159_z63k8 (r unit e l88_74 (r q_z53 e l76 n)) (Combine false GT z4281 e e o (r q_z4281 e e (r q_z63 e l60 (r q_z100000 e l90 n))) (Absurd k92)))))))))) (Clear k19 e z1 z1 e e q_z1k21 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_m3 e l76 (r q_m1k8 e l70 (r q_z1k8 e l78 n)))) (Absurd k80)))))))))) (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r unit e l66 (r q_m1 e l68 (r q_m2_z1k32 e l70 n)))) (Absurd k72))))))))))))))))))))))))))).
Lemma three_dimensions_claim_three_alpha_checked : refutes three_dimensions_claim_three_alpha_laws three_dimensions_claim_three_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_claim_three_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) -> (* measured(D_3) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((107 / 25) < alpha) /\ (alpha < (43 / 10))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_claim_three_alpha_laws three_dimensions_claim_three_alpha_steps three_dimensions_claim_three_alpha_checked).
Qed.

(* three-dimensions, law: P ~ gap^(3*nu_3*(tau-2)/(tau-1)) *)
Definition three_dimensions_law_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k11) (NVar k12)) (Number EQ (NVar k4) (NVar k1)))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z3) (NVar k12)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition three_dimensions_law_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k11 (Unfold k14 (Split k2 (Unfold k20 (Clear k8 e z1 z1 e e q_m2_z1k32 (Clear k22 e z1 z1 e e q_m1_z1k32 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_m1_z1k32 (Clear k24 l26 z1 z1 e l26 q_m1k9_z1k9k32_z6k13k24_m3k13k24k32 (Split k28 (Split k7 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k12 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m3_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z1 e e q_z1k22_m1k24 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k34 (w q_z2_m1k32 e e k36 (r q_m2k23_z1k23k32 e l38 (w q_m6_z3k32 e e k40 (r q_z6k13_m3k13k32 e l42 n)))))) (Absurd k44)))))))) (Split k7 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k12 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k12 e z1 z1 e e q_m3_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k16 e z1 z1 e e q_z1k22_m1k24 (Combine true GT z1 e e o (w unit e e k30 (w unit e e k34 (w q_m2_z1k32 e e k36 (r q_z2k23_m1k23k32 e l38 (w q_z6_m3k32 e e k40 (r q_m6k13_z3k13k32 e l42 n)))))) (Absurd k44)))))))))))))))))).
Lemma three_dimensions_law_checked : refutes three_dimensions_law_laws three_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem three_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((d = 3) /\ (nu = nu_3) /\ (D_f = D_3)) -> (* three *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((3 * nu_3) * (tau + (-2))) / (tau + (-1))))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] three_dimensions_law_laws three_dimensions_law_steps three_dimensions_law_checked).
Qed.

(* four-dimensions, model: four-dimensions can hold *)
Definition four_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z123) (NInt z256)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z123) (NInt z256)))))); (And (Number GT (NDiv (NInt z37909) (NInt z16384)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z37909) (NInt z16384)))); (Number GE (NInt z4) (NInt z2)); (And (Number EQ (NInt z4) (NInt z4)) (And (Number EQ (NDiv (NInt z175) (NInt z256)) (NDiv (NInt z175) (NInt z256))) (Number EQ (NDiv (NInt z65536) (NInt z21525)) (NDiv (NInt z65536) (NInt z21525))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z175) (NInt z256))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z65536) (NInt z21525)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z175) (NInt z256))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z175) (NInt z256))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z11243) (NInt z7872))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z11243) (NInt z7872))))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z65536) (NInt z21525)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z65536) (NInt z21525)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z175) (NInt z256)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z175) (NInt z256)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z4)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m5141) (NInt z7872))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z175) (NInt z256))) (TRaised (TVar k2) (NInt z0))) (NInt z4))) (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5141) (NInt z7872))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z5141) (NInt z7872)))); (And (And (Number NE (NDiv (NInt z175) (NInt z256)) (NInt z0)) (Number EQ (NDiv (NInt m1922) (NInt z21525)) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NDiv (NInt z11243) (NInt z7872)) (NDiv (NInt z175) (NInt z256))))))) (And (Number NE (NAdd (NDiv (NInt z37909) (NInt z16384)) (NInt m2)) (NInt z0)) (Number EQ (NDiv (NInt z16384) (NInt z5141)) (NDiv (NInt z1) (NAdd (NDiv (NInt z37909) (NInt z16384)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z11243) (NInt z16384))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z16384) (NInt z5141))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z16384) (NInt z5141))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z11243) (NInt z7872))) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m5141) (NInt z7872))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z37909) (NInt z16384)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z11243) (NInt z16384))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z256) (NInt z123))) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z16384) (NInt z5141))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z11243) (NInt z16384))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z11243) (NInt z5141)))))))].
Lemma four_dimensions_model_hold : all_decided four_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) /\ (* four *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (65536 / 21525), (1763 / 500), (65536 / 21525), (11243 / 5141), (5141 / 7872), 4, (16384 / 5141), ((-1922) / 21525), (11243 / 7872), (175 / 256), (87619 / 100000), (175 / 256), (5757 / 10000), (123 / 256), (37909 / 16384), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-5141) / 7872)) ** (log_scale ^^ 0)), ((scale ^^ (11243 / 7872)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (11243 / 16384)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (16384 / 5141)) ** (log_scale ^^ 0)), ((scale ^^ (256 / 123)) ** (log_scale ^^ 0)), ((scale ^^ (175 / 256)) ** (log_scale ^^ 0)).
exact_no_check (hold four_dimensions_model_laws four_dimensions_model_hold).
Qed.

(* four-dimensions, claim: 2.313 < tau < 2.3146 *)
Definition four_dimensions_claim_four_tau_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z2313) (NInt z1000))) (Number GT (NDiv (NInt z11573) (NInt z5000)) (NVar k16))))].
Definition four_dimensions_claim_four_tau_steps : proof := (Unfold k17 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k18 (Split k11 (Unfold k24 (Clear k26 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false GT z1 e e q_m2 (r unit e l28 (r q_m1 e l30 n)) (Absurd k32))))) (Signs q_m4_m1k8_z1k8k32 (Clear k15 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_z4 e l30 (r q_z1k8 e l32 (r q_m1k8k23 e l34 (r q_m1k8 e l36 n))))) (Absurd k38))))))) (Clear k12 e z1 z625 e e q_m1902_z625k4 (Clear k10 e z1 z1 e e q_m1k4_z1k8 (Clear k14 e z1 z500 e e q_z1523_m500k4 (Combine false GT z875 e e q_z1k8 (r q_z875 e e (r q_z1023 e l28 (r q_z875 e l30 (r q_z1277 e l32 n)))) (Split k2 (Unfold k36 (Clear k38 e z1 z1000 e e q_z2313_m1000k32 (Combine false GT z1 e e o (r q_z301 e e (r q_z1313 e l32 (r q_m656500 e l30 (r q_z500 e l34_40 (r q_z500000 e l26 n))))) (Absurd k42)))) (Unfold k38 (Clear k40 e z1 z5000 e e q_m11573_z5000k32 (Combine false GT z1 e e o (r q_z1846 e e (r q_z6573 e l28 (r q_z4108125 e l30 (r q_z625 e l34_42 (r q_m3125000 e l26 n))))) (Absurd k44))))))))) (Clear k15 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_m4 e l30 (r q_m1k8 e l32 (r q_z1k8k23 e l34 (r q_z1k8 e l36 n))))) (Absurd k38))))))))))))))).
Lemma four_dimensions_claim_four_tau_checked : refutes four_dimensions_claim_four_tau_laws four_dimensions_claim_four_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((2313 / 1000) < tau) /\ (tau < (11573 / 5000))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_tau_laws four_dimensions_claim_four_tau_steps four_dimensions_claim_four_tau_checked).
Qed.

(* four-dimensions, claim: 2.17 < alpha < 2.20 *)
Definition four_dimensions_claim_four_alpha_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z217) (NInt z100))) (Number GT (NDiv (NInt z11) (NInt z5)) (NVar k5))))].
Definition four_dimensions_claim_four_alpha_steps : proof := (Unfold k23 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k15 (Unfold k22 (Unfold k16 (Unfold k30 (Unfold k18 (Unfold k38 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false EQ z1 e e q_m4_z1k14 (r unit e l44 n) (Clear k10 e z1 z1 e e q_m1k4_z1k8 (Combine false EQ z1 e e q_z1k4_m1k8 (r q_m1 e l48 n) (Combine false EQ z1 e e q_z1k4_m1k8 (r unit e l50 n) (Clear k12 e z1 z625 e e q_m1902_z625k4 (Combine false GE z1 e e q_m1902_z625k8 (r unit e l54 (r q_m625 e l52 n)) (Clear k14 e z1 z500 e e q_z1523_m500k4 (Combine false GE z1 e e q_z1523_m500k8 (r unit e l58 (r q_z500 e l52 n)) (Signs q_m3_m2k10_z1k10k32_z1k32 (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r q_m1 e l66 (r unit e l68 (r q_z2_m1k32 e l70 n)))) (Absurd k72)))))) (Combine false EQ z1 e e q_m3_m2k10_z1k10k32_z1k32 (r unit e l62 n) (Split k11 (Unfold k66 (Clear k68 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e q_m2 (r unit e l70 (r q_m1 e l46 n)) (Absurd k72)))) (Clear k66 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Combine true EQ z1 e e q_z1k9_m1k21_z4k23 (w unit e e k68 (r q_m1k23 e l46 n)) (Signs q_m4_m1k8_z1k8k32 (Clear k19 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k26 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_z4 e l76 (r q_z1k8 e l70 (r q_m1k8 e l78 n)))) (Absurd k80))))) (Combine false GT z875 e e q_z1k8 (r q_z875 e e (r q_z1023 e l56 (r q_z1277 e l60 n))) (Combine false EQ z1 e e q_m4_m1k8_z1k8k32 (r unit e l72 n) (Split k2 (Unfold k78 (Clear k80 e z1 z100 e e q_z217_m100k10 (Clear k24 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_m734_z317k32 (r unit e l82_84 (r q_z100 e l64 n)) (Combine false GE z1 e e q_z1268_m417k8 (r unit e l86_74 (r q_m317 e l76 n)) (Combine false GT z634 e e o (r q_z634 e e (r q_z417 e l56 (r q_z625 e l88 n))) (Absurd k90))))))) (Unfold k80 (Clear k82 e z1 z5 e e q_m11_z5k10 (Clear k24 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_z37_m16k32 (r unit e l84_86 (r q_m5 e l64 n)) (Combine false GE z1 e e q_m64_z21k8 (r unit e l88_74 (r q_z16 e l76 n)) (Combine false GT z17 e e o (r q_z17 e e (r q_z21 e l60 (r q_z500 e l90 n))) (Absurd k92)))))))))) (Clear k19 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k26 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_m4 e l76 (r q_m1k8 e l70 (r q_z1k8 e l78 n)))) (Absurd k80)))))))))) (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r unit e l66 (r q_m1 e l68 (r q_m2_z1k32 e l70 n)))) (Absurd k72))))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_alpha_checked : refutes four_dimensions_claim_four_alpha_laws four_dimensions_claim_four_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((217 / 100) < alpha) /\ (alpha < (11 / 5))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_alpha_laws four_dimensions_claim_four_alpha_steps four_dimensions_claim_four_alpha_checked).
Qed.

(* four-dimensions, claim: 0.651 < beta_p < 0.657 *)
Definition four_dimensions_claim_four_beta_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z651) (NInt z1000))) (Number GT (NDiv (NInt z657) (NInt z1000)) (NVar k6))))].
Definition four_dimensions_claim_four_beta_steps : proof := (Unfold k21 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k13 (Clear k14 e z1 z500 e e q_z1523_m500k4 (Clear k10 e z1 z1 e e q_m1k4_z1k8 (Combine false GE z1 e e q_z1523_m500k8 (r unit e l20 (r q_m500 e l22 n)) (Split k15 (Unfold k26 (Clear k28 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false GT z1 e e q_m2 (r unit e l30 (r q_m1 e l32 n)) (Absurd k34))))) (Signs q_z1k8k26_z1k12_m4k26 (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k26 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r unit e l32 (r q_m1k23 e l34 (r q_m4_z1k8 e l36 (r q_m1k8k13_z4k13 e l38 (r unit e l40 (r q_m1 e l42 n))))))) (Absurd k44))))))))) (Split k2 (Unfold k30 (Clear k16 e z1 z10000 e e q_m6833_z10000k26 (Clear k32 e z1 z1000 e e q_z651_m1000k12 (Combine false GT z1 e e o (r q_z4341 e e (r q_z477 e l34 (r q_z6833 e l24 (r q_z5000 e l36 (r q_z5000000 e l28 (r unit e l34_24 n)))))) (Absurd k38))))) (Unfold k32 (Clear k18 e z1 z10000 e e q_z6857_m10000k26 (Clear k12 e z1 z625 e e q_m1902_z625k4 (Clear k34 e z1 z1000 e e q_m657_z1000k12 (Combine false GT z4 e e o (r q_z23056 e e (r q_z2385 e l36 (r q_z27428 e l38 (r q_z17142500 e l22 (r q_z25000 e l40 (r q_m25000000 e l28 (r q_z5 e l36_24 n))))))) (Absurd k42))))))) (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k26 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r q_m1 e l32 (r q_z1k23 e l34 (r q_z4_m1k8 e l36 (r q_z1k8k13_m4k13 e l38 (r q_m1 e l40 (r unit e l42 n))))))) (Absurd k44))))))))))))))))))).
Lemma four_dimensions_claim_four_beta_checked : refutes four_dimensions_claim_four_beta_laws four_dimensions_claim_four_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (((651 / 1000) < beta_p) /\ (beta_p < (657 / 1000))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_beta_laws four_dimensions_claim_four_beta_steps four_dimensions_claim_four_beta_checked).
Qed.

(* four-dimensions, claim: 1.425 < gamma_p < 1.436 *)
Definition four_dimensions_claim_four_gamma_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z57) (NInt z40))) (Number GT (NDiv (NInt z359) (NInt z250)) (NVar k10))))].
Definition four_dimensions_claim_four_gamma_steps : proof := (Unfold k31 (Unfold k9 (Unfold k6 (Unfold k17 (Unfold k19 (Unfold k25 (Unfold k27 (Unfold k26 (Clear k13 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k26 (Combine true EQ z1 e e q_z1k13k26_z1k23 (w unit e e k32 (r q_m1k13 e l34 n)) (Clear k12 e z1 z625 e e q_m1902_z625k4 (Clear k10 e z1 z1 e e q_m1k4_z1k8 (Combine false GE z1 e e q_m1902_z625k8 (r unit e l38 (r q_z625 e l40 n)) (Clear k14 e z1 z500 e e q_z1523_m500k4 (Combine false GE z1 e e q_z1523_m500k8 (r unit e l44 (r q_m500 e l40 n)) (Split k21 (Unfold k48 (Clear k50 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false GT z1 e e q_m2 (r unit e l52 (r q_m1 e l54 n)) (Absurd k56))))) (Clear k48 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine true EQ z1 e e q_z1k9_m1k21_z4k23 (w unit e e k50 (r q_m1k23 e l52 n)) (Clear k16 e z1 z10000 e e q_m6833_z10000k26 (Clear k18 e z1 z10000 e e q_z6857_m10000k26 (Combine false GT z480000 e e q_z1k26 (r q_z163992 e e (r q_z6881 e l56 (r q_z6833 e l58 n))) (Combine false GT z875 e e q_z1k8 (r q_z875 e e (r q_z1023 e l42 (r q_z1277 e l46 n))) (Combine false GT z4375 e e q_m2_z1k8 (r q_z2282 e e (r q_z1311 e l42 (r q_z1630 e l46 n))) (Clear k20 e z1 z1 e e q_z1k21 (Split k23 (Unfold k68 (Clear k70 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k66 (w unit e e k72 n)) (Absurd k74)))) (Split k68 (Unfold k70 (Signs q_m4_m1k8_z1k8k32 (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r unit e l54 (r q_m4_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l80 (r q_m1 e l82 n))))) (Absurd k84))))) (Signs q_z2k8k26_m1k20_m4k26 (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k11_m1k27 (Clear k15 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r unit e l62_82 (r q_m1k21 e l76 (r q_m4_z2k8 e l84 (r q_m4k8_z2k8k8 e l36 (r q_z1k8 e l86 (r q_m1k8 e l88 n))))))) (Absurd k90))))))) (Split k2 (Unfold k80 (Clear k82 e z1 z40 e e q_z57_m40k20 (Combine false GT z1 e e o (r q_z1991 e e (r q_z652 e l56 (r q_z6833 e l42 (r q_z78125 e l84 (r q_m3125000 e l78 (r unit e l56_42 n)))))) (Absurd k86)))) (Unfold k82 (Clear k84 e z1 z250 e e q_m359_z250k20 (Clear k72 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r q_z3789 e e (r q_z6857 e l46 (r q_z10000 e l86 (r q_z2500000 e l78 (r q_z250 e l58_62_88 (r q_z250 e l58_76 n)))))) (Absurd k90)))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k11_m1k27 (Clear k15 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r q_m1 e l62_82 (r q_z1k21 e l76 (r q_z4_m2k8 e l84 (r q_z4k8_m2k8k8 e l36 (r q_m1k8 e l86 (r q_z1k8 e l88 n))))))) (Absurd k90)))))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r q_m1 e l54 (r q_z4_z1k8_m1k8k32 e l36 (r q_z1_m1k32 e l80 (r unit e l82 n))))) (Absurd k84))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k78 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k74 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r q_z2 e l64_82 (r q_z4 e l84 (r q_z1k8 e l54 (r q_m1k8 e l86 (r q_m1k8k21 e l88 n))))) (Absurd k90)))))))) (Split k72 (Unfold k74 (Unfold k78 (Unfold k82 (Clear k84 e z1 z1 e e q_m1k5_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k76 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w q_z2 e l64 k88 (w q_z2 e l64 k3 (w q_z4 e e k90 (w q_z1k8 e e k54 (w q_m1k8 e e k92 (r q_m1k8k21 e l94 n)))))) (Absurd k96))))))))) (Split k74 (Unfold k76 (Unfold k80 (Unfold k84 (Unfold k88 (Unfold k92 (Unfold k96 (Clear k82 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k78 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w q_z2 e l64 k102 (w q_z4 e e k104 (w q_z1k8 e e k54 (w q_m1k8 e e k106 (r q_m1k8k21 e l108 n))))) (Absurd k110)))))))))))) (Split k76 (Unfold k78 (Unfold k82 (Clear k29 e z1 z1 e e q_m1k13 (Clear k84 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Combine false GT z1 e e o (r unit e l60_62_88 (r q_m1 e l90 (r unit e l92 (r q_z1k8 e l36 n)))) (Absurd k94))))))) (Unfold k78 (Clear k80 e z1 z1 e e q_m3_z1k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Combine false GT z7000 e e q_m4_m1k8_z1k8k32 (r q_z3339 e l84 (r q_z8368 e l86_42 (r q_z10432 e l86_46 (r q_z1908 e l42_84 (r q_z2399 e l46_84 n))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_88_90 (r unit e l54 (r q_m4_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l92 (r q_m1 e l94 n))))) (Absurd k96))))))))))))))))))))))))))))))))))))))))).
Lemma four_dimensions_claim_four_gamma_checked : refutes four_dimensions_claim_four_gamma_laws four_dimensions_claim_four_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_gamma :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (((57 / 40) < gamma_p) /\ (gamma_p < (359 / 250))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, given_6, given_7, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_8, given_9, given_10, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] four_dimensions_claim_four_gamma_laws four_dimensions_claim_four_gamma_steps four_dimensions_claim_four_gamma_checked).
Qed.

(* four-dimensions, claim: 0.478 < sigma < 0.482 *)
Definition four_dimensions_claim_four_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k2) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NVar k2))); (And (Number GE (NVar k13) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NVar k13))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z239) (NInt z500))) (Number GT (NDiv (NInt z241) (NInt z500)) (NVar k15))))].
Definition four_dimensions_claim_four_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k13 (Unfold k15 (Clear k16 e z1 z625 e e q_m1902_z625k4 (Clear k14 e z1 z1 e e q_m1k4_z1k8 (Combine false GE z1 e e q_m1902_z625k8 (r unit e l24 (r q_z625 e l26 n)) (Clear k20 e z1 z10000 e e q_m6833_z10000k26 (Clear k22 e z1 z10000 e e q_z6857_m10000k26 (Combine false GT z480000 e e q_z1k26 (r q_z163992 e e (r q_z6881 e l30 (r q_z6833 e l32 n))) (Signs q_z1k30 (Signs q_m1_z1k8k26k30 (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k26 (Combine false GT z1 e e o (r unit e l40_38 (r q_m1 e l44 (r q_z1k30 e l46 (r q_z1k8k30 e l48 (r q_m1k8k13k30 e l50 n))))) (Absurd k52)))))))) (Split k2 (Unfold k40 (Clear k18 e z1 z500 e e q_z1523_m500k4 (Clear k42 e z1 z500 e e q_z239_m500k30 (Combine false GT z500 e e o (r q_z1714250000 e l32 (r q_z23509224500 e l44_34_36 (r q_m11754612250000 e l34_36_26 (r q_z11754612250000 e l38 (r q_z4072571 e l32_34 (r q_z40725710000 e l34_34 (r q_z71609097827 e l34_46 n))))))) (Absurd k48))))) (Unfold k42 (Clear k44 e z1 z500 e e q_m241_z500k30 (Combine false GT z1 e e o (r q_z3562103 e e (r q_z229191 e l30 (r q_z2500000 e l28_34_36 (r q_m1562500000 e l38 (r q_z6498183 e l46 (r q_z951 e l30_46 n)))))) (Absurd k48))))) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k26 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52))))))))) (Clear k4 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l38 e (r q_m1k30 e l36 n)) (Absurd k40))) (Signs q_m1_z1k8k26k30 (Combine false GT z25496366 e e o (r q_z6250000 e e (r q_z12996366 e l36 (r q_z6250000 e l38 (r q_z1902 e l30_36 (r q_z6833 e l28_36 (r unit e l30_28_36 n)))))) (Absurd k40)) (Combine false GT z1 e e o (r q_z625 e e (r unit e l28_34_36 (r q_z625 e l38 (r q_z1902 e l34_36 n)))) (Absurd k40)) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k26 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52)))))))))))))))))))))).
Lemma four_dimensions_claim_four_sigma_checked : refutes four_dimensions_claim_four_sigma_laws four_dimensions_claim_four_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_claim_four_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) -> (* measured(D_4) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) -> (* measured(nu_4) *)
  (power gap < power one) -> (* trend(gap) *)
  (((239 / 500) < sigma) /\ (sigma < (241 / 500))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_claim_four_sigma_laws four_dimensions_claim_four_sigma_steps four_dimensions_claim_four_sigma_checked).
Qed.

(* four-dimensions, law: P ~ gap^(4*nu_4*(tau-2)/(tau-1)) *)
Definition four_dimensions_law_laws : list law := [(And (Number EQ (NVar k7) (NInt z4)) (And (Number EQ (NVar k11) (NVar k13)) (Number EQ (NVar k4) (NVar k2)))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z4) (NVar k13)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition four_dimensions_law_steps : proof := (Unfold k13 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_m2_z1k32 (Clear k22 e z1 z1 e e q_m1_z1k32 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_m1_z1k32 (Clear k24 l26 z1 z1 e l26 q_m1k9_z1k9k32_z8k13k26_m4k13k26k32 (Split k28 (Split k9 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false GT z1 e e q_m2 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k26 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k34 (w q_z2_m1k32 e e k36 (r q_m2k23_z1k23k32 e l38 (w q_m8_z4k32 e e k40 (r q_z8k13_m4k13k32 e l42 n)))))) (Absurd k44)))))))) (Split k9 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m4_z1k14 (Combine false GT z1 e e q_m2 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m4_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k26 (Combine true GT z1 e e o (w unit e e k30 (w unit e e k34 (w q_m2_z1k32 e e k36 (r q_z2k23_m1k23k32 e l38 (w q_z8_m4k32 e e k40 (r q_m8k13_z4k13k32 e l42 n)))))) (Absurd k44)))))))))))))))))).
Lemma four_dimensions_law_checked : refutes four_dimensions_law_laws four_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem four_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 4) /\ (nu = nu_4) /\ (D_f = D_4)) -> (* four *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((4 * nu_4) * (tau + (-2))) / (tau + (-1))))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] four_dimensions_law_laws four_dimensions_law_steps four_dimensions_law_checked).
Qed.

(* five-dimensions, model: five-dimensions can hold *)
Definition five_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z63) (NInt z128)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z63) (NInt z128)))))); (And (Number GT (NDiv (NInt z158461) (NInt z65536)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z158461) (NInt z65536)))); (Number GE (NInt z5) (NInt z2)); (And (Number EQ (NInt z5) (NInt z5)) (And (Number EQ (NDiv (NInt z295) (NInt z512)) (NDiv (NInt z295) (NInt z512))) (Number EQ (NDiv (NInt z65536) (NInt z18585)) (NDiv (NInt z65536) (NInt z18585))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z295) (NInt z512))) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z65536) (NInt z18585)))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z295) (NInt z512))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z295) (NInt z512))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z38147) (NInt z32256))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z38147) (NInt z32256))))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z65536) (NInt z18585)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z65536) (NInt z18585)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z295) (NInt z512)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z295) (NInt z512)))); (If (Number GE (NInt z6) (NInt z5)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt m27389) (NInt z32256))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z295) (NInt z512))) (TRaised (TVar k2) (NInt z0))) (NInt z5))) (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m27389) (NInt z32256))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z27389) (NInt z32256)))); (And (And (Number NE (NDiv (NInt z295) (NInt z512)) (NInt z0)) (Number EQ (NDiv (NInt m977) (NInt z18585)) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NDiv (NInt z38147) (NInt z32256)) (NDiv (NInt z295) (NInt z512))))))) (And (Number NE (NAdd (NDiv (NInt z158461) (NInt z65536)) (NInt m2)) (NInt z0)) (Number EQ (NDiv (NInt z65536) (NInt z27389)) (NDiv (NInt z1) (NAdd (NDiv (NInt z158461) (NInt z65536)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z38147) (NInt z65536))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z65536) (NInt z27389))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z65536) (NInt z27389))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z38147) (NInt z32256))) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt m27389) (NInt z32256))) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z158461) (NInt z65536)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z38147) (NInt z65536))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z128) (NInt z63))) (TRaised (TVar k2) (NInt z0))) TOne); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NDiv (NInt z65536) (NInt z27389))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z38147) (NInt z65536))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NDiv (NInt z38147) (NInt z27389)))))))].
Lemma five_dimensions_model_hold : all_decided five_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) /\ (* five *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (65536 / 18585), (65536 / 18585), (38147 / 27389), (27389 / 32256), 5, (65536 / 27389), ((-977) / 18585), (38147 / 32256), (295 / 512), (87619 / 100000), (1369 / 2000), (295 / 512), (63 / 128), (158461 / 65536), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ ((-27389) / 32256)) ** (log_scale ^^ 0)), ((scale ^^ (38147 / 32256)) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (38147 / 65536)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (65536 / 27389)) ** (log_scale ^^ 0)), ((scale ^^ (128 / 63)) ** (log_scale ^^ 0)), ((scale ^^ (295 / 512)) ** (log_scale ^^ 0)).
exact_no_check (hold five_dimensions_model_laws five_dimensions_model_hold).
Qed.

(* five-dimensions, claim: 2.416 < tau < 2.420 *)
Definition five_dimensions_claim_five_tau_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Not (And (Number GT (NVar k16) (NDiv (NInt z302) (NInt z125))) (Number GT (NDiv (NInt z121) (NInt z50)) (NVar k16))))].
Definition five_dimensions_claim_five_tau_steps : proof := (Unfold k17 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k18 (Split k11 (Unfold k24 (Clear k26 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false GT z1 e e q_m1 (r unit e l28 (r q_m1 e l30 n)) (Absurd k32))))) (Signs q_m5_m1k8_z1k8k32 (Clear k15 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_z5 e l30 (r q_z1k8 e l32 (r q_m1k8k23 e l34 (r q_m1k8 e l36 n))))) (Absurd k38))))))) (Clear k12 e z1 z625 e e q_m2202_z625k6 (Clear k10 e z1 z1 e e q_m1k6_z1k8 (Clear k14 e z1 z1250 e e q_z4411_m1250k6 (Combine false GT z4375 e e q_z1k8 (r q_z4375 e e (r q_z3161 e l28 (r q_z4375 e l30 (r q_z1577 e l32 n)))) (Split k2 (Unfold k36 (Clear k38 e z1 z125 e e q_z302_m125k32 (Combine false GT z1 e e o (r q_z503 e e (r q_z177 e l32 (r q_m221250 e l30 (r q_z1250 e l34_40 (r q_z156250 e l26 n))))) (Absurd k42)))) (Unfold k38 (Clear k40 e z1 z50 e e q_m121_z50k32 (Combine false GT z1 e e o (r q_z92 e e (r q_z71 e l28 (r q_z44375 e l30 (r q_z625 e l34_42 (r q_m31250 e l26 n))))) (Absurd k44))))))))) (Clear k15 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k22 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l28_26 (r q_m5 e l30 (r q_m1k8 e l32 (r q_z1k8k23 e l34 (r q_z1k8 e l36 n))))) (Absurd k38))))))))))))))).
Lemma five_dimensions_claim_five_tau_checked : refutes five_dimensions_claim_five_tau_laws five_dimensions_claim_five_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (((302 / 125) < tau) /\ (tau < (121 / 50))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_tau_laws five_dimensions_claim_five_tau_steps five_dimensions_claim_five_tau_checked).
Qed.

(* five-dimensions, claim: 1.38 < alpha < 1.41 *)
Definition five_dimensions_claim_five_alpha_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k7) TOne); (Power GT (TVar k10) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (And (Number GT (NVar k5) (NDiv (NInt z69) (NInt z50))) (Number GT (NDiv (NInt z141) (NInt z100)) (NVar k5))))].
Definition five_dimensions_claim_five_alpha_steps : proof := (Unfold k23 (Unfold k5 (Unfold k6 (Unfold k9 (Unfold k13 (Unfold k15 (Unfold k22 (Unfold k16 (Unfold k30 (Unfold k18 (Unfold k38 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false EQ z1 e e q_m5_z1k14 (r unit e l44 n) (Clear k10 e z1 z1 e e q_m1k6_z1k8 (Combine false EQ z1 e e q_z1k6_m1k8 (r q_m1 e l48 n) (Combine false EQ z1 e e q_z1k6_m1k8 (r unit e l50 n) (Clear k12 e z1 z625 e e q_m2202_z625k6 (Combine false GE z1 e e q_m2202_z625k8 (r unit e l54 (r q_m625 e l52 n)) (Clear k14 e z1 z1250 e e q_z4411_m1250k6 (Combine false GE z1 e e q_z4411_m1250k8 (r unit e l58 (r q_z1250 e l52 n)) (Signs q_m3_m2k10_z1k10k32_z1k32 (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r q_m1 e l66 (r unit e l68 (r q_z2_m1k32 e l70 n)))) (Absurd k72)))))) (Combine false EQ z1 e e q_m3_m2k10_z1k10k32_z1k32 (r unit e l62 n) (Split k11 (Unfold k66 (Clear k68 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e q_m1 (r unit e l70 (r q_m1 e l46 n)) (Absurd k72)))) (Clear k66 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Combine true EQ z1 e e q_z1k9_m1k21_z5k23 (w unit e e k68 (r q_m1k23 e l46 n)) (Signs q_m5_m1k8_z1k8k32 (Clear k19 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k26 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_z5 e l76 (r q_z1k8 e l70 (r q_m1k8 e l78 n)))) (Absurd k80))))) (Combine false GT z4375 e e q_z1k8 (r q_z4375 e e (r q_z3161 e l56 (r q_z1577 e l60 n))) (Combine false EQ z1 e e q_m5_m1k8_z1k8k32 (r unit e l72 n) (Split k2 (Unfold k78 (Clear k80 e z1 z50 e e q_z69_m50k10 (Clear k24 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_m288_z119k32 (r unit e l82_84 (r q_z50 e l64 n)) (Combine false GE z1 e e q_z595_m169k8 (r unit e l86_74 (r q_m119 e l76 n)) (Combine false GT z263 e e o (r q_z263 e e (r q_z169 e l56 (r q_z625 e l88 n))) (Absurd k90))))))) (Unfold k80 (Clear k82 e z1 z100 e e q_m141_z100k10 (Clear k24 e z1 z1 e e q_m2_z1k32 (Combine false GE z1 e e q_z582_m241k32 (r unit e l84_86 (r q_m100 e l64 n)) (Combine false GE z1 e e q_m1205_z341k8 (r unit e l88_74 (r q_z241 e l76 n)) (Combine false GT z2099 e e o (r q_z2099 e e (r q_z341 e l60 (r q_z1250 e l90 n))) (Absurd k92)))))))))) (Clear k19 e z1 z1 e e q_z1k21 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k26 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l72_74 (r q_m5 e l76 (r q_m1k8 e l70 (r q_z1k8 e l78 n)))) (Absurd k80)))))))))) (Clear k17 e z1 z1 e e q_z1k15 (Clear k42 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k34 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k21 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l62_64 (r unit e l66 (r q_m1 e l68 (r q_m2_z1k32 e l70 n)))) (Absurd k72))))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_alpha_checked : refutes five_dimensions_claim_five_alpha_laws five_dimensions_claim_five_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power rank) -> (* trend(rank) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (((69 / 50) < alpha) /\ (alpha < (141 / 100))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_alpha_laws five_dimensions_claim_five_alpha_steps five_dimensions_claim_five_alpha_checked).
Qed.

(* five-dimensions, claim: 0.844 < beta_p < 0.853 *)
Definition five_dimensions_claim_five_beta_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k6) (NDiv (NInt z211) (NInt z250))) (Number GT (NDiv (NInt z853) (NInt z1000)) (NVar k6))))].
Definition five_dimensions_claim_five_beta_steps : proof := (Unfold k21 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k13 (Clear k14 e z1 z1250 e e q_z4411_m1250k6 (Clear k10 e z1 z1 e e q_m1k6_z1k8 (Combine false GE z1 e e q_z4411_m1250k8 (r unit e l20 (r q_m1250 e l22 n)) (Split k15 (Unfold k26 (Clear k28 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false GT z1 e e q_m1 (r unit e l30 (r q_m1 e l32 n)) (Absurd k34))))) (Signs q_z1k8k28_z1k12_m5k28 (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k28 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r unit e l32 (r q_m1k23 e l34 (r q_m5_z1k8 e l36 (r q_m1k8k13_z5k13 e l38 (r unit e l40 (r q_m1 e l42 n))))))) (Absurd k44))))))))) (Split k2 (Unfold k30 (Clear k16 e z1 z10000 e e q_m5743_z10000k28 (Clear k32 e z1 z250 e e q_z211_m250k12 (Combine false GT z1 e e o (r q_z11377 e e (r q_z1839 e l34 (r q_z5743 e l24 (r q_z50000 e l36 (r q_z12500000 e l28 (r unit e l34_24 n)))))) (Absurd k38))))) (Unfold k32 (Clear k18 e z1 z10000 e e q_z5771_m10000k28 (Clear k12 e z1 z625 e e q_m2202_z625k6 (Clear k34 e z1 z1000 e e q_m853_z1000k12 (Combine false GT z2 e e o (r q_z9234 e e (r q_z1839 e l36 (r q_z11542 e l38 (r q_z7213750 e l22 (r q_z12500 e l40 (r q_m12500000 e l28 (r unit e l36_24 n))))))) (Absurd k42))))))) (Clear k19 e z1 z1 e e q_m1k13 (Clear k26 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k28 (Clear k7 e z1 z1 e e q_m1k8k23_z1k21 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l30_28 (r q_m1 e l32 (r q_z1k23 e l34 (r q_z5_m1k8 e l36 (r q_z1k8k13_m5k13 e l38 (r q_m1 e l40 (r unit e l42 n))))))) (Absurd k44))))))))))))))))))).
Lemma five_dimensions_claim_five_beta_checked : refutes five_dimensions_claim_five_beta_laws five_dimensions_claim_five_beta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_beta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (((211 / 250) < beta_p) /\ (beta_p < (853 / 1000))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_beta_laws five_dimensions_claim_five_beta_steps five_dimensions_claim_five_beta_checked).
Qed.

(* five-dimensions, claim: 1.173 < gamma_p < 1.189 *)
Definition five_dimensions_claim_five_gamma_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k10) (NDiv (NInt z1173) (NInt z1000))) (Number GT (NDiv (NInt z1189) (NInt z1000)) (NVar k10))))].
Definition five_dimensions_claim_five_gamma_steps : proof := (Unfold k31 (Unfold k9 (Unfold k6 (Unfold k17 (Unfold k19 (Unfold k25 (Unfold k27 (Unfold k26 (Clear k13 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k28 (Combine true EQ z1 e e q_z1k13k28_z1k23 (w unit e e k32 (r q_m1k13 e l34 n)) (Clear k12 e z1 z625 e e q_m2202_z625k6 (Clear k10 e z1 z1 e e q_m1k6_z1k8 (Combine false GE z1 e e q_m2202_z625k8 (r unit e l38 (r q_z625 e l40 n)) (Clear k14 e z1 z1250 e e q_z4411_m1250k6 (Combine false GE z1 e e q_z4411_m1250k8 (r unit e l44 (r q_m1250 e l40 n)) (Split k21 (Unfold k48 (Clear k50 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false GT z1 e e q_m1 (r unit e l52 (r q_m1 e l54 n)) (Absurd k56))))) (Clear k48 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine true EQ z1 e e q_z1k9_m1k21_z5k23 (w unit e e k50 (r q_m1k23 e l52 n)) (Clear k16 e z1 z10000 e e q_m5743_z10000k28 (Clear k18 e z1 z10000 e e q_z5771_m10000k28 (Combine false GT z560000 e e q_z1k28 (r q_z160804 e e (r q_z5799 e l56 (r q_z5743 e l58 n))) (Combine false GT z4375 e e q_z1k8 (r q_z4375 e e (r q_z3161 e l42 (r q_z1577 e l46 n))) (Combine false GT z4375 e e q_m5_z2k8 (r q_z4375 e e (r q_z1322 e l42 (r q_z654 e l46 n))) (Clear k20 e z1 z1 e e q_z1k21 (Split k23 (Unfold k68 (Clear k70 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k66 (w unit e e k72 n)) (Absurd k74)))) (Split k68 (Unfold k70 (Signs q_m5_m1k8_z1k8k32 (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r unit e l54 (r q_m5_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l80 (r q_m1 e l82 n))))) (Absurd k84))))) (Signs q_z2k8k28_m1k20_m5k28 (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k11_m1k27 (Clear k15 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r unit e l62_82 (r q_m1k21 e l76 (r q_m5_z2k8 e l84 (r q_m5k8_z2k8k8 e l36 (r q_z1k8 e l86 (r q_m1k8 e l88 n))))))) (Absurd k90))))))) (Split k2 (Unfold k80 (Clear k82 e z1 z1000 e e q_z1173_m1000k20 (Combine false GT z1 e e o (r q_z14047 e e (r q_z1279 e l56 (r q_z11486 e l42 (r q_z6250 e l84 (r q_m6250000 e l78 (r q_z2 e l56_42 n)))))) (Absurd k86)))) (Unfold k82 (Clear k84 e z1 z1000 e e q_m1189_z1000k20 (Combine false GT z2 e e o (r q_z9744 e e (r q_z5771 e l46 (r q_z6250 e l86 (r q_z6250000 e l78 (r q_z625 e l58_64 n))))) (Absurd k88))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k74 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k22 e z1 z1 e e q_z1k11_m1k27 (Clear k15 e z1 z1 e e q_z1k11_z1k13k20 (Combine false GT z1 e e o (r unit e l80_62_78 (r q_m1 e l62_82 (r q_z1k21 e l76 (r q_z5_m2k8 e l84 (r q_z5k8_m2k8k8 e l36 (r q_m1k8 e l86 (r q_z1k8 e l88 n))))))) (Absurd k90)))))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_76_78 (r q_m1 e l54 (r q_z5_z1k8_m1k8k32 e l36 (r q_z1_m1k32 e l80 (r unit e l82 n))))) (Absurd k84))))))) (Split k70 (Unfold k72 (Unfold k76 (Clear k78 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k74 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r unit e l64_82 (r q_z5 e l84 (r q_z1k8 e l54 (r q_m1k8 e l86 (r q_m1k8k21 e l88 n))))) (Absurd k90)))))))) (Split k72 (Unfold k74 (Unfold k78 (Unfold k82 (Clear k84 e z1 z1 e e q_m1k5_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k76 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w unit e l64 k88 (w unit e l64 k3 (w q_z5 e e k90 (w q_z1k8 e e k54 (w q_m1k8 e e k92 (r q_m1k8k21 e l94 n)))))) (Absurd k96))))))))) (Split k74 (Unfold k76 (Unfold k80 (Unfold k84 (Unfold k88 (Unfold k92 (Unfold k96 (Clear k82 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k78 e z1 z1 e e q_z3_m1k32 (Combine true GT z1 e e o (w unit e l64 k102 (w q_z5 e e k104 (w q_z1k8 e e k54 (w q_m1k8 e e k106 (r q_m1k8k21 e l108 n))))) (Absurd k110)))))))))))) (Split k76 (Unfold k78 (Unfold k82 (Clear k29 e z1 z1 e e q_m1k13 (Clear k84 e z1 z1 e e q_z1k21 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Combine false GT z1 e e o (r unit e l60_62_88 (r q_m1 e l90 (r unit e l92 (r q_z1k8 e l36 n)))) (Absurd k94))))))) (Unfold k78 (Clear k80 e z1 z1 e e q_m3_z1k32 (Clear k28 e z1 z1 e e q_m2_z1k32 (Combine false GT z17500 e e q_m5_m1k8_z1k8k32 (r q_z12873 e l84 (r q_z10288 e l86_42 (r q_z5116 e l86_46 (r q_z3678 e l42_84 (r q_z1853 e l46_84 n))))) (Clear k29 e z1 z1 e e q_m1k13 (Clear k11 e z1 z1 e e q_m1k8k23_z1k21 (Clear k30 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l60_88_90 (r unit e l54 (r q_m5_m1k8_z1k8k32 e l36 (r q_m1_z1k32 e l92 (r q_m1 e l94 n))))) (Absurd k96))))))))))))))))))))))))))))))))))))))))).
Lemma five_dimensions_claim_five_gamma_checked : refutes five_dimensions_claim_five_gamma_laws five_dimensions_claim_five_gamma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_gamma :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (((1173 / 1000) < gamma_p) /\ (gamma_p < (1189 / 1000))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, given_6, given_7, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_8, given_9, given_10, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] five_dimensions_claim_five_gamma_laws five_dimensions_claim_five_gamma_steps five_dimensions_claim_five_gamma_checked).
Qed.

(* five-dimensions, claim: 0.490 < sigma < 0.495 *)
Definition five_dimensions_claim_five_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (And (Number GE (NVar k3) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NVar k3))); (And (Number GE (NVar k14) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NVar k14))); (Power GT TOne (TVar k6)); (Not (And (Number GT (NVar k15) (NDiv (NInt z49) (NInt z100))) (Number GT (NDiv (NInt z99) (NInt z200)) (NVar k15))))].
Definition five_dimensions_claim_five_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k7 (Unfold k10 (Unfold k13 (Unfold k15 (Clear k16 e z1 z625 e e q_m2202_z625k6 (Clear k14 e z1 z1 e e q_m1k6_z1k8 (Combine false GE z1 e e q_m2202_z625k8 (r unit e l24 (r q_z625 e l26 n)) (Clear k20 e z1 z10000 e e q_m5743_z10000k28 (Clear k22 e z1 z10000 e e q_z5771_m10000k28 (Combine false GT z560000 e e q_z1k28 (r q_z160804 e e (r q_z5799 e l30 (r q_z5743 e l32 n))) (Signs q_z1k30 (Signs q_m1_z1k8k28k30 (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k28 (Combine false GT z1 e e o (r unit e l40_38 (r q_m1 e l44 (r q_z1k30 e l46 (r q_z1k8k30 e l48 (r q_m1k8k13k30 e l50 n))))) (Absurd k52)))))))) (Split k2 (Unfold k40 (Clear k18 e z1 z1250 e e q_z4411_m1250k6 (Clear k42 e z1 z100 e e q_z49_m100k30 (Combine false GT z100 e e o (r q_z721375000 e l32 (r q_z3330444100 e l44_34_36 (r q_m4163055125000 e l34_36_26 (r q_z4163055125000 e l38 (r q_z2661831 e l32_34 (r q_z26618310000 e l34_34 (r q_z146905889251 e l34_46 n))))))) (Absurd k48))))) (Unfold k42 (Clear k44 e z1 z200 e e q_m99_z200k30 (Combine false GT z1 e e o (r q_z981257 e e (r q_z108999 e l30 (r q_z1000000 e l28_34_36 (r q_m625000000 e l38 (r q_z6323043 e l46 (r q_z1101 e l30_46 n)))))) (Absurd k48))))) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k28 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52))))))))) (Clear k4 e z1 z1 e e q_z1k30 (Combine false GT z1 e e o (r unit l38 e (r q_m1k30 e l36 n)) (Absurd k40))) (Signs q_m1_z1k8k28k30 (Combine false GT z25146086 e e o (r q_z6250000 e e (r q_z12646086 e l36 (r q_z6250000 e l38 (r q_z2202 e l30_36 (r q_z5743 e l28_36 (r unit e l30_28_36 n)))))) (Absurd k40)) (Combine false GT z1 e e o (r q_z625 e e (r unit e l28_34_36 (r q_z625 e l38 (r q_z2202 e l34_36 n)))) (Absurd k40)) (Clear k17 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l42 z1 z1 e l42 q_z1k13_z1k21k30 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z1 e e q_z1k22_m1k28 (Combine false GT z1 e e o (r unit e l40_38 (r unit e l44 (r q_m1k30 e l46 (r q_m1k8k30 e l48 (r q_z1k8k13k30 e l50 n))))) (Absurd k52)))))))))))))))))))))).
Lemma five_dimensions_claim_five_sigma_checked : refutes five_dimensions_claim_five_sigma_laws five_dimensions_claim_five_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_claim_five_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) -> (* measured(D_5) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) -> (* measured(nu_5) *)
  (power gap < power one) -> (* trend(gap) *)
  (((49 / 100) < sigma) /\ (sigma < (99 / 200))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_claim_five_sigma_laws five_dimensions_claim_five_sigma_steps five_dimensions_claim_five_sigma_checked).
Qed.

(* five-dimensions, law: P ~ gap^(5*nu_5*(tau-2)/(tau-1)) *)
Definition five_dimensions_law_laws : list law := [(And (Number EQ (NVar k7) (NInt z5)) (And (Number EQ (NVar k11) (NVar k14)) (Number EQ (NVar k4) (NVar k3)))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Not (And (Number NE (NAdd (NVar k16) (NInt m1)) (NInt z0)) (Order EQ (TVar k4) (TRaised (TVar k6) (NDiv (NMul (NMul (NInt z5) (NVar k14)) (NAdd (NVar k16) (NInt m2))) (NAdd (NVar k16) (NInt m1)))))))].
Definition five_dimensions_law_steps : proof := (Unfold k13 (Unfold k5 (Unfold k6 (Unfold k11 (Unfold k14 (Split k2 (Unfold k20 (Clear k16 e z1 z1 e e q_m2_z1k32 (Clear k22 e z1 z1 e e q_m1_z1k32 (Combine false GT z1 e e q_m1 (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Unfold k22 (Clear k20 e z1 z1 e e q_m1_z1k32 (Clear k24 l26 z1 z1 e l26 q_m1k9_z1k9k32_z10k13k28_m5k13k28k32 (Split k28 (Split k9 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false GT z1 e e q_m1 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k28 (Combine true GT z1 e e o (w unit e e k30 (w q_m1 e e k34 (w q_z2_m1k32 e e k36 (r q_m2k23_z1k23k32 e l38 (w q_m10_z5k32 e e k40 (r q_z10k13_m5k13k32 e l42 n)))))) (Absurd k44)))))))) (Split k9 (Unfold k32 (Clear k34 e z1 z1 e e q_m6_z1k14 (Clear k4 e z1 z1 e e q_m5_z1k14 (Combine false GT z1 e e q_m1 (r unit e l36 (r q_m1 e l38 n)) (Absurd k40))))) (Clear k18 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k32 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k4 e z1 z1 e e q_m5_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k8 e z1 z1 e e q_z1k22_m1k28 (Combine true GT z1 e e o (w unit e e k30 (w unit e e k34 (w q_m2_z1k32 e e k36 (r q_z2k23_m1k23k32 e l38 (w q_z10_m5k32 e e k40 (r q_m10k13_z5k13k32 e l42 n)))))) (Absurd k44)))))))))))))))))).
Lemma five_dimensions_law_checked : refutes five_dimensions_law_laws five_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem five_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((d = 5) /\ (nu = nu_5) /\ (D_f = D_5)) -> (* five *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((tau + (-1)) <> 0 /\ P ~~ (gap ^^ (((5 * nu_5) * (tau + (-2))) / (tau + (-1))))).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] five_dimensions_law_laws five_dimensions_law_steps five_dimensions_law_checked).
Qed.

(* six-dimensions, model: six-dimensions can hold *)
Definition six_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z1) (NInt z2)))))); (And (Number GT (NDiv (NInt z5) (NInt z2)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z5) (NInt z2)))); (Number GE (NInt z6) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z4))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))); (If (Number GE (NInt z6) (NInt z6)) (And (Number EQ (NInt z1) (NInt z1)) (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z6)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z6))) (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number EQ (NInt z0) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z1) (NInt z2))))))) (And (Number NE (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)) (NInt z0)) (Number EQ (NInt z2) (NDiv (NInt z1) (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Number EQ (NInt z6) (NInt z6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))].
Lemma six_dimensions_model_hold : all_decided six_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) /\ (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (d = 6) /\ (* where(six-dimensions) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), 4, 1, 1, 6, 2, 0, 1, (1 / 2), (87619 / 100000), (1369 / 2000), (5757 / 10000), (1 / 2), (5 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold six_dimensions_model_laws six_dimensions_model_hold).
Qed.

(* six-dimensions, claim: tau = 5/2 *)
Definition six_dimensions_claim_mean_field_tau_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))))].
Definition six_dimensions_claim_mean_field_tau_steps : proof := (Unfold k19 (Unfold k13 (Unfold k6 (Unfold k2 (Split k7 (Unfold k14 (Clear k16 e z1 z1 e e q_z6_m1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l18 (r unit e l20 n)) (Absurd k22))))) (Unfold k14 (Unfold k18 (Split k9 (Unfold k24 (Clear k26 e z1 z1 e e q_m6_z1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l28 (r q_m1 e l30 n)) (Absurd k32))))) (Signs q_m5_z2k32 (Clear k15 e z1 z1 e e q_m1k13 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k16 e z1 z1 e e q_m1_z1k12 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k22 e z1 z2 e e q_m1_z2k22 (Combine false GT z1 e e o (r unit e l28_26 (r q_m1 e l30 (r q_m1_z1k32 e l32 (r q_m1k13_z1k13k32 e l34 (r q_z2_m1k32 e l36 (r q_m2k23_z1k23k32 e l38 (r q_m12_z6k32 e l40 (r q_z6k13_m3k13k32 e l42 n)))))))) (Absurd k44)))))))))) (Clear k12 e z1 z2 e e q_m5_z2k32 (Combine false GT z1 e e o (r unit l28 e (r q_z5_m2k32 e l26 n)) (Absurd k30))) (Clear k15 e z1 z1 e e q_m1k13 (Clear k10 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Clear k16 e z1 z1 e e q_m1_z1k12 (Clear k24 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Clear k22 e z1 z2 e e q_m1_z2k22 (Combine false GT z1 e e o (r unit e l28_26 (r unit e l30 (r q_z1_m1k32 e l32 (r q_z1k13_m1k13k32 e l34 (r q_m2_z1k32 e l36 (r q_z2k23_m1k23k32 e l38 (r q_z12_m6k32 e l40 (r q_m6k13_z3k13k32 e l42 n)))))))) (Absurd k44))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_tau_checked : refutes six_dimensions_claim_mean_field_tau_laws six_dimensions_claim_mean_field_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_tau :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (tau = (5 / 2)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_tau_laws six_dimensions_claim_mean_field_tau_steps six_dimensions_claim_mean_field_tau_checked).
Qed.

(* six-dimensions, claim: sigma = 1/2 *)
Definition six_dimensions_claim_mean_field_sigma_laws : list law := [(And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k15) (NDiv (NInt z1) (NInt z2))))].
Definition six_dimensions_claim_mean_field_sigma_steps : proof := (Unfold k19 (Unfold k5 (Unfold k2 (Split k9 (Unfold k10 (Clear k12 e z1 z1 e e q_z6_m1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l14 (r unit e l16 n)) (Absurd k18))))) (Unfold k10 (Unfold k14 (Split k11 (Unfold k20 (Clear k22 e z1 z1 e e q_m6_z1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l24 (r q_m1 e l26 n)) (Absurd k28))))) (Signs q_m1_z2k30 (Clear k15 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l26 z1 z1 e l26 q_z1k13_z1k21k30 (Clear k20 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k18 e z1 z2 e e q_m1_z2k22 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k12 e z1 z1 e e q_m1_z1k12 (Combine false GT z1 e e o (r unit e l24_22 (r q_m1 e l28 (r q_m1k30 e l30 (r q_z1k23k30 e l32 (r q_z6k30 e l34 (r q_m3k13k30 e l36 (r q_z1k30 e l38 (r q_z1k13k30 e l40 n)))))))) (Absurd k42))))))))))) (Clear k8 e z1 z2 e e q_m1_z2k30 (Combine false GT z1 e e o (r unit l24 e (r q_z1_m2k30 e l22 n)) (Absurd k26))) (Clear k15 e z1 z1 e e q_m1k13 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l26 z1 z1 e l26 q_z1k13_z1k21k30 (Clear k20 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k18 e z1 z2 e e q_m1_z2k22 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k12 e z1 z1 e e q_m1_z1k12 (Combine false GT z1 e e o (r unit e l24_22 (r unit e l28 (r q_z1k30 e l30 (r q_m1k23k30 e l32 (r q_m6k30 e l34 (r q_z3k13k30 e l36 (r q_m1k30 e l38 (r q_m1k13k30 e l40 n)))))))) (Absurd k42))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_sigma_checked : refutes six_dimensions_claim_mean_field_sigma_laws six_dimensions_claim_mean_field_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_sigma :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (sigma = (1 / 2)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_sigma_laws six_dimensions_claim_mean_field_sigma_steps six_dimensions_claim_mean_field_sigma_checked).
Qed.

(* six-dimensions, claim: D_f = 4 *)
Definition six_dimensions_claim_mean_field_fractal_laws : list law := [(Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k4) (NInt z4)))].
Definition six_dimensions_claim_mean_field_fractal_steps : proof := (Unfold k19 (Unfold k2 (Split k9 (Unfold k6 (Clear k8 e z1 z1 e e q_z6_m1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l10 (r unit e l12 n)) (Absurd k14))))) (Unfold k6 (Unfold k10 (Split k11 (Unfold k16 (Clear k18 e z1 z1 e e q_m6_z1k14 (Clear k17 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l20 (r q_m1 e l22 n)) (Absurd k24))))) (Signs q_m4_z1k8 (Clear k15 e z1 z1 e e q_m1k13 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k14 e z1 z2 e e q_m1_z2k22 (Clear k16 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k8 e z1 z1 e e q_m1_z1k12 (Combine false GT z1 e e o (r unit e l20_18 (r q_m12_z2k8 e l22 (r q_m1k8k13_z6k13 e l24 (r q_z2 e l26 (r q_m2k23 e l28 (r q_z2 e l30 (r q_m2 e l32 (r q_m2k13 e l34 n)))))))) (Absurd k36)))))))))) (Clear k4 e z1 z1 e e q_m4_z1k8 (Combine false GT z1 e e o (r unit l20 e (r q_z4_m1k8 e l18 n)) (Absurd k22))) (Clear k15 e z1 z1 e e q_m1k13 (Clear k7 e z1 z1 e e q_z1k13k22_z1k23 (Clear k14 e z1 z2 e e q_m1_z2k22 (Clear k16 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k17 e z1 z1 e e q_m6_z1k14 (Clear k5 e z1 z1 e e q_m1k8k23_z1k21 (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Clear k8 e z1 z1 e e q_m1_z1k12 (Combine false GT z1 e e o (r unit e l20_18 (r q_z12_m2k8 e l22 (r q_z1k8k13_m6k13 e l24 (r q_m2 e l26 (r q_z2k23 e l28 (r q_m2 e l30 (r q_z2 e l32 (r q_z2k13 e l34 n)))))))) (Absurd k36))))))))))))))))).
Lemma six_dimensions_claim_mean_field_fractal_checked : refutes six_dimensions_claim_mean_field_fractal_laws six_dimensions_claim_mean_field_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_fractal :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (D_f = 4).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_fractal_laws six_dimensions_claim_mean_field_fractal_steps six_dimensions_claim_mean_field_fractal_checked).
Qed.

(* six-dimensions, claim: alpha = 1 *)
Definition six_dimensions_claim_mean_field_alpha_laws : list law := [(Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Power GT (TVar k7) TOne); (Number EQ (NVar k7) (NInt z6)); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Not (Number EQ (NVar k5) (NInt z1)))].
Definition six_dimensions_claim_mean_field_alpha_steps : proof := (Unfold k25 (Unfold k13 (Unfold k15 (Unfold k10 (Unfold k4 (Unfold k18 (Unfold k6 (Unfold k26 (Clear k21 e z1 z1 e e q_m6_z1k14 (Combine false EQ z1 e e q_m6_z1k14 (r unit e l32 n) (Unfold k2 (Clear k36 e z1 z1 e e q_m1_z1k10 (Combine false GT z1 e e q_z1_m2k10_z1k10k10 (r unit l38 e n) (Signs q_m3_m2k10_z1k10k32_z1k32 (Clear k19 e z1 z1 e e q_z1k15 (Clear k30 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k23 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l42_44 (r q_m1 e l46 (r unit e l48 (r q_z2_m1k32 e l50 n)))) (Absurd k52)))))) (Combine false EQ z1 e e q_m3_m2k10_z1k10k32_z1k32 (r unit e l42 n) (Clear k12 e z1 z1 e e q_m2_z1k32 (Combine false GT z1 e e q_z25_m20k32_z4k32k32 (r unit e l40_46_46 (r q_m7_z2k10_m1k10k32_z3k32 e l44 n)) (Split k7 (Unfold k50 (Clear k52 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e e o (r unit e l54 (r unit e l34 n)) (Absurd k56)))) (Unfold k50 (Unfold k54 (Clear k52 e z1 z1 e e q_m1_z1k12 (Combine false EQ z1 e e q_m1_z1k12 (r unit e l60 n) (Clear k11 e z1 z1 e e q_z1k9_m1k12k13 (Combine true EQ z1 e e q_z1k9_m1k13 (w unit e e k64 (r q_z1k13 e l62 n)) (Clear k58 e z1 z2 e e q_m1_z2k22 (Combine false EQ z1 e e q_m1_z2k22 (r unit e l68 n) (Combine false EQ z1 e e q_m1_z2k22 (r unit e l70 n) (Clear k5 e z1 z1 e e q_z1k13k22_z1k23 (Combine true EQ z1 e e q_z1k13_z2k23 (w q_z2 e e k74 (r q_m1k13 e l72 n)) (Split k9 (Unfold k78 (Clear k80 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l82 (r q_m1 e l34 n)) (Absurd k84)))) (Clear k78 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Combine true EQ z1 e e q_z1k9_m1k21_z6k23 (w unit e e k80 (r q_m1k23 e l34 n)) (Signs q_m5_z2k32 (Clear k17 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l84_86 (r q_m1 e l88 (r q_m1_z1k32 e l66 (r q_z2_m1k32 e l82 (r q_m6_z3k32 e l76 n))))) (Absurd k90)))) (Combine false EQ z1 e e q_m5_z2k32 (r unit e l84 n) (Combine false GT z1 e e o (r unit e l48 (r q_z5_m2k32 e l86 n)) (Absurd k88))) (Clear k17 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r unit e l84_86 (r unit e l88 (r q_z1_m1k32 e l66 (r q_m2_z1k32 e l82 (r q_z6_m3k32 e l76 n))))) (Absurd k90))))))))))))))))))))))) (Clear k19 e z1 z1 e e q_z1k15 (Clear k30 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k22 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k23 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l42_44 (r unit e l46 (r q_m1 e l48 (r q_m2_z1k32 e l50 n)))) (Absurd k52)))))))))))))))))))).
Lemma six_dimensions_claim_mean_field_alpha_checked : refutes six_dimensions_claim_mean_field_alpha_laws six_dimensions_claim_mean_field_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_alpha :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power rank) -> (* trend(rank) *)
  (d = 6) -> (* where(six-dimensions) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  (alpha = 1).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, given_4, given_5, given_6, given_7, given_8, given_9, given_10, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_alpha_laws six_dimensions_claim_mean_field_alpha_steps six_dimensions_claim_mean_field_alpha_checked).
Qed.

(* six-dimensions, claim: eta = 0 *)
Definition six_dimensions_claim_mean_field_eta_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number EQ (NVar k7) (NInt z6)); (Not (Number EQ (NVar k9) (NInt z0)))].
Definition six_dimensions_claim_mean_field_eta_steps : proof := (Unfold k11 (Unfold k7 (Unfold k4 (Unfold k2 (Split k5 (Unfold k14 (Clear k16 e z1 z1 e e q_z6_m1k14 (Clear k9 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l18 (r unit e l20 n)) (Absurd k22))))) (Unfold k14 (Unfold k18 (Clear k22 e z1 z2 e e q_m1_z2k22 (Combine false GT z2 e e q_z1k22 (r unit e e (r unit e l24 n)) (Clear k12 e z1 z1 e e q_z1k18 (Clear k20 e z1 z1 e e q_m1_z1k20 (Clear k8 e z1 z1 e e q_z1k22 (Clear k10 l32 z1 z1 e l32 q_z1k18k22_z1k20_m2k22 (Combine false GT z1 e e o (r unit l28 l26_26 (r q_m1_z1k18k22_z2k22 e l30 (r q_z1_m1k18k22_m2k22 e l34 (r q_z1_m2k22 e l24 n)))) (Absurd k36))))))))))))))).
Lemma six_dimensions_claim_mean_field_eta_checked : refutes six_dimensions_claim_mean_field_eta_laws six_dimensions_claim_mean_field_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_eta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (d = 6) -> (* where(six-dimensions) *)
  (eta = 0).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_eta_laws six_dimensions_claim_mean_field_eta_steps six_dimensions_claim_mean_field_eta_checked).
Qed.

(* six-dimensions, law: P ~ gap *)
Definition six_dimensions_law_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Number EQ (NVar k7) (NInt z6)); (Not (Order EQ (TVar k4) (TVar k6)))].
Definition six_dimensions_law_steps : proof := (Unfold k11 (Split k5 (Unfold k4 (Clear k6 e z1 z1 e e q_z6_m1k14 (Clear k9 e z1 z1 e e q_m6_z1k14 (Combine false GT z1 e e o (r unit e l8 (r unit e l10 n)) (Absurd k12))))) (Unfold k4 (Unfold k8 (Unfold k2 (Clear k14 e z1 z1 e e q_z1k9_m1k13 (Split k16 (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Clear k6 e z1 z1 e e q_m1_z1k12 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k20 (r q_m1k13 e l22 n))) (Absurd k24)))) (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Clear k6 e z1 z1 e e q_m1_z1k12 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k20 (r q_z1k13 e l22 n))) (Absurd k24))))))))))).
Lemma six_dimensions_law_checked : refutes six_dimensions_law_laws six_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (d = 6) -> (* where(six-dimensions) *)
  (P ~~ gap).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_law_laws six_dimensions_law_steps six_dimensions_law_checked).
Qed.

(* high-dimensions, model: high-dimensions can hold *)
Definition high_dimensions_model_laws : list law := [(And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NDiv (NInt z1) (NInt z2)))))); (And (Number GT (NDiv (NInt z5) (NInt z2)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z5) (NInt z2)))); (Number GE (NInt z7) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z4))); (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))); (If (Number GE (NInt z7) (NInt z6)) (And (Number EQ (NInt z1) (NInt z1)) (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (If (Number GE (NInt z6) (NInt z7)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NInt z7))) (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (And (Number NE (NDiv (NInt z1) (NInt z2)) (NInt z0)) (Number EQ (NInt z0) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z1) (NDiv (NInt z1) (NInt z2))))))) (And (Number NE (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)) (NInt z0)) (Number EQ (NInt z2) (NDiv (NInt z1) (NAdd (NDiv (NInt z5) (NInt z2)) (NInt m2)))))); (And (And (Order GE (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))))) (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ TOne (TTimes (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))))); (Power GT TOne (TTimes (TRaised (TVar k1) (NInt m1)) (TRaised (TVar k2) (NInt z0)))); (Power GT (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) TOne); (Power GT (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) TOne); (Number GT (NInt z7) (NInt z6)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z1)) (TRaised (TVar k2) (NInt z0))) (TTimes (TTimes (TRaised (TVar k1) (NInt z2)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NDiv (NInt z1) (NInt z2))) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NAdd (NInt z1) (NInt z1))))))].
Lemma high_dimensions_model_hold : all_decided high_dimensions_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) /\ (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) /\ (* other-exponents *)
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) /\ (* ranks *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (power gap < power one) /\ (* trend(gap) *)
  (power one < power rank) /\ (* trend(rank) *)
  (power one < power s_xi) /\ (* trend(s_xi) *)
  (6 < d) /\ (* where(high-dimensions) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) (* zipf *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), 4, 1, 1, 7, 2, 0, 1, (1 / 2), (87619 / 100000), (1369 / 2000), (5757 / 10000), (1 / 2), (5 / 2), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ (-1)) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)), ((scale ^^ 1) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ 2) ** (log_scale ^^ 0)), ((scale ^^ (1 / 2)) ** (log_scale ^^ 0)).
exact_no_check (hold high_dimensions_model_laws high_dimensions_model_hold).
Qed.

(* high-dimensions, claim: tau = 5/2 *)
Definition high_dimensions_claim_mean_field_tau_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))))].
Definition high_dimensions_claim_mean_field_tau_steps : proof := (Unfold k25 (Unfold k17 (Unfold k19 (Unfold k10 (Unfold k2 (Clear k16 e z1 z2 e e q_m5_z2k32 (Combine false GT z1 e e q_z25_m20k32_z4k32k32 (r unit l18 e n) (Split k9 (Unfold k22 (Clear k23 e z1 z1 e e q_m6_z1k14 (Clear k24 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e l26 q_m1 (r unit e l28 n) (Absurd k30))))) (Unfold k22 (Unfold k26 (Clear k24 e z1 z1 e e q_m1_z1k12 (Combine false EQ z1 e e q_m1_z1k12 (r unit e l32 n) (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Combine true EQ z1 e e q_z1k9_m1k13 (w unit e e k36 (r q_z1k13 e l34 n)) (Clear k28 e z1 z1 e e q_m1_z1k20 (Combine false EQ z1 e e q_m1_z1k20 (r unit e l40 n) (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Combine true EQ z1 e e q_z1k11_z1k13 (w unit e e k44 (r q_m1k13 e l42 n)) (Clear k4 e z1 z1 e e q_z1k21 (Split k15 (Unfold k50 (Clear k52 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k48 (w unit e e k54 n)) (Absurd k56)))) (Split k50 (Unfold k52 (Signs q_m5_z2k32 (Clear k21 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k56 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l58_60 (r q_m3_z1k32 e l62 (r q_z3_m1k32 e l38 (r q_z2_m1k32 e l64 (r q_z2_m1k32 e l66 (r q_m2_z1k32 e l46 n)))))) (Absurd k68)))))) (Combine false EQ z1 e e q_m5_z2k32 (r unit e l58 n) (Combine false GT z4 e e o (r unit e l20 (r q_z5_m2k32 e l60 n)) (Absurd k62))) (Clear k21 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k56 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l58_60 (r q_z3_m1k32 e l62 (r q_m3_z1k32 e l38 (r q_m2_z1k32 e l64 (r q_m2_z1k32 e l66 (r q_z2_m1k32 e l46 n)))))) (Absurd k68)))))))) (Split k52 (Unfold k54 (Unfold k58 (Clear k56 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l64 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l66 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k70 (r q_m1k21 e l68 n)) (Clear k60 e z1 z1 e e q_z1k21 (Clear k62 e z1 z1 e e q_m1k5_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l74 (r q_m1 e l72 (r unit e l38 (r q_m1 e l76 (r q_m1 e l78 (r unit e l46 n)))))) (Absurd k80)))))))))))) (Split k54 (Unfold k56 (Unfold k60 (Unfold k64 (Clear k58 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l70 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l72 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k76 (r q_m1k21 e l74 n)) (Clear k21 e z1 z1 e e q_m1k13 (Clear k62 e z1 z1 e e q_z1k21 (Combine false GT z1 e e o (r unit e l80 (r q_m1 e l82 (r unit e l78 (r q_m1 e l38 n)))) (Absurd k84)))))))))))) (Split k56 (Unfold k58 (Unfold k62 (Unfold k66 (Unfold k70 (Unfold k74 (Unfold k78 (Clear k60 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_m3_z1k32 (r q_m1 e l84 n) (Combine false EQ z1 e e q_m3_z1k32 (r unit e l86 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z1k9_z1k21 (w unit e e k90 (r q_m1k21 e l88 n)) (Clear k21 e z1 z1 e e q_m1k13 (Clear k68 e z1 z1 e e q_z1k5_m1k21 (Combine false GT z1 e e o (r unit e l94 (r unit e l96 (r unit e l92 (r q_m1 e l38 n)))) (Absurd k98))))))))))))))) (Split k58 (Unfold k60 (Unfold k64 (Clear k21 e z1 z1 e e q_m1k13 (Clear k68 e z1 z1 e e q_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l70 (r q_m1 e l72 (r q_m1 e l74 (r unit e l46 n)))) (Absurd k76))))))) (Unfold k60 (Clear k21 e z1 z1 e e q_m1k13 (Clear k64 e z1 z1 e e q_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l66 (r q_m1 e l68 (r q_m1 e l70 (r unit e l46 n)))) (Absurd k72))))))))))))))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_tau_checked : refutes high_dimensions_claim_mean_field_tau_laws high_dimensions_claim_mean_field_tau_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_tau :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (tau = (5 / 2)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_4, given_5, given_6, given_7, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] high_dimensions_claim_mean_field_tau_laws high_dimensions_claim_mean_field_tau_steps high_dimensions_claim_mean_field_tau_checked).
Qed.

(* high-dimensions, claim: D_f = 4 *)
Definition high_dimensions_claim_mean_field_fractal_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (Order EQ (TVar k10) (TRaised (TVar k11) (NVar k4))); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k4) (NInt z4)))].
Definition high_dimensions_claim_mean_field_fractal_steps : proof := (Unfold k29 (Unfold k21 (Unfold k23 (Unfold k10 (Unfold k2 (Signs q_m2k8k22_z1k8k22k32_m1k12 (Clear k25 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l18_20 (r q_m1 e l22 (r q_m2_z1k32 e l24 (r q_m2k8_z1k8k32 e l26 (r unit e l28 n))))) (Absurd k30))))))) (Split k13 (Unfold k20 (Clear k27 e z1 z1 e e q_m6_z1k14 (Clear k22 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e l24 q_m1 (r unit e l26 n) (Absurd k28))))) (Unfold k20 (Unfold k24 (Clear k15 e z1 z1 e e q_z1k11_z1k13k20 (Clear k26 e z1 z1 e e q_m1_z1k20 (Combine true EQ z1 e e q_z1k11_z1k13 (w unit e e k30 (r q_m1k13 e l32 n)) (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k28 e z1 z2 e e q_m1_z2k22 (Combine true EQ z1 e e q_z1k13_z2k23 (w q_z2 e e k36 (r q_m1k13 e l38 n)) (Clear k22 e z1 z1 e e q_m1_z1k12 (Combine false EQ z1 e e q_m2_m2k8_z1k8k32 (r q_z2 e l42 (r q_z2 e l18 (r q_z2k8_m1k8k32 e l38 n))) (Clear k4 e z1 z1 e e q_z1k21 (Split k19 (Unfold k48 (Clear k50 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k46 (w unit e e k52 n)) (Absurd k54)))) (Split k48 (Unfold k50 (Signs q_z1k8 (Signs q_m4_z1k8 (Clear k25 e z1 z1 e e q_m1k13 (Clear k54 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l60_56_58 (r q_m2k8_z1k8k8 e l40 (r q_z2 e l56_62 (r q_m2k21 e l44 (r q_m4_z2k8 e l64 (r q_z2k8 e l66 (r q_m2k8 e l34 n))))))) (Absurd k68)))))) (Clear k16 e z1 z1 e e q_m4_z1k8 (Combine false GT z1 e e o (r unit l60 e (r q_z4_m1k8 e l58 n)) (Absurd k62))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k54 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l60_56_58 (r q_z2k8_m1k8k8 e l40 (r q_m2 e l56_62 (r q_z2k21 e l44 (r q_z4_m2k8 e l64 (r q_m2k8 e l66 (r q_z2k8 e l34 n))))))) (Absurd k68))))))) (Combine false EQ z1 e e q_m2 (r unit e l44 (r q_z2_m1k32 e l56 n)) (Absurd k58)) (Clear k12 e z1 z1 e e q_m2_z1k32 (Combine false GT z1 e e q_m2 (r unit e l58_56 (r unit e l44 n)) (Absurd k60))))) (Split k50 (Unfold k52 (Unfold k56 (Clear k58 e z1 z1 e e q_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k54 e z1 z1 e e q_z3_m1k32 (Clear k60 e z1 z1 e e q_m1k5_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l62 (r q_m1 e l64 (r q_m1k23 e l44 (r q_m1k8k23 e l66 (r q_m1 e l68 (r q_m1 e l70 (r unit e l34 (r q_m1 e l40 n)))))))) (Absurd k72))))))))) (Split k52 (Unfold k54 (Unfold k58 (Unfold k62 (Clear k60 e z1 z1 e e q_z1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k56 e z1 z1 e e q_z3_m1k32 (Clear k25 e z1 z1 e e q_m1k13 (Combine false GT z1 e e o (r q_m1 e l68 (r unit e l70 (r q_z1k23 e l44 (r q_z1k8k23 e l72 (r unit e l74 (r unit e l40 n)))))) (Absurd k76))))))))) (Split k54 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Unfold k72 (Unfold k76 (Clear k66 e z1 z1 e e q_z1k5_m1k21 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k58 e z1 z1 e e q_z3_m1k32 (Clear k25 e z1 z1 e e q_m1k13 (Combine false GT z1 e e o (r unit e l82 (r unit e l84 (r q_z1k23 e l44 (r q_z1k8k23 e l86 (r unit e l88 (r unit e l40 n)))))) (Absurd k90)))))))))))) (Split k56 (Unfold k58 (Unfold k62 (Clear k25 e z1 z1 e e q_m1k13 (Clear k66 e z1 z1 e e q_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l68 (r q_m1 e l70 (r q_m1 e l72 (r unit e l34 n)))) (Absurd k74))))))) (Unfold k58 (Clear k25 e z1 z1 e e q_m1k13 (Clear k62 e z1 z1 e e q_z1k27 (Clear k6 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l64 (r q_m1 e l66 (r q_m1 e l68 (r unit e l34 n)))) (Absurd k70)))))))))))))))))))))))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k9 e z1 z1 e e q_m1k8k23_z1k21 (Clear k11 e z1 z1 e e q_z1k13k22_z1k23 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Combine false GT z1 e e o (r unit e l18_20 (r unit e l22 (r q_z2_m1k32 e l24 (r q_z2k8_m1k8k32 e l26 (r q_m1 e l28 n))))) (Absurd k30))))))))))))).
Lemma high_dimensions_claim_mean_field_fractal_checked : refutes high_dimensions_claim_mean_field_fractal_laws high_dimensions_claim_mean_field_fractal_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_fractal :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (D_f = 4).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_6, given_7, given_8, given_9, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] high_dimensions_claim_mean_field_fractal_laws high_dimensions_claim_mean_field_fractal_steps high_dimensions_claim_mean_field_fractal_checked).
Qed.

(* high-dimensions, claim: eta = 0 *)
Definition high_dimensions_claim_mean_field_eta_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number GT (NVar k7) (NInt z6)); (Not (Number EQ (NVar k9) (NInt z0)))].
Definition high_dimensions_claim_mean_field_eta_steps : proof := (Unfold k11 (Unfold k7 (Unfold k4 (Unfold k2 (Split k5 (Unfold k14 (Clear k9 e z1 z1 e e q_m6_z1k14 (Clear k16 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e l18 q_m1 (r unit e l20 n) (Absurd k22))))) (Unfold k14 (Unfold k18 (Clear k22 e z1 z2 e e q_m1_z2k22 (Combine false GT z2 e e q_z1k22 (r unit e e (r unit e l24 n)) (Clear k12 e z1 z1 e e q_z1k18 (Clear k20 e z1 z1 e e q_m1_z1k20 (Clear k8 e z1 z1 e e q_z1k22 (Clear k10 l32 z1 z1 e l32 q_z1k18k22_z1k20_m2k22 (Combine false GT z1 e e o (r unit l28 l26_26 (r q_m1_z1k18k22_z2k22 e l30 (r q_z1_m1k18k22_m2k22 e l34 (r q_z1_m2k22 e l24 n)))) (Absurd k36))))))))))))))).
Lemma high_dimensions_claim_mean_field_eta_checked : refutes high_dimensions_claim_mean_field_eta_laws high_dimensions_claim_mean_field_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_eta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (6 < d) -> (* where(high-dimensions) *)
  (eta = 0).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] high_dimensions_claim_mean_field_eta_laws high_dimensions_claim_mean_field_eta_steps high_dimensions_claim_mean_field_eta_checked).
Qed.

(* high-dimensions, law: P ~ gap *)
Definition high_dimensions_law_laws : list law := [(If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (Number GT (NVar k7) (NInt z6)); (Not (Order EQ (TVar k4) (TVar k6)))].
Definition high_dimensions_law_steps : proof := (Unfold k11 (Split k5 (Unfold k4 (Clear k9 e z1 z1 e e q_m6_z1k14 (Clear k6 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e l8 q_m1 (r unit e l10 n) (Absurd k12))))) (Unfold k4 (Unfold k8 (Unfold k2 (Clear k14 e z1 z1 e e q_z1k9_m1k13 (Split k16 (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Clear k6 e z1 z1 e e q_m1_z1k12 (Combine true GT z1 e e o (w unit e e k18 (w q_m1 e e k20 (r q_m1k13 e l22 n))) (Absurd k24)))) (Clear k7 e z1 z1 e e q_z1k9_m1k12k13 (Clear k6 e z1 z1 e e q_m1_z1k12 (Combine true GT z1 e e o (w unit e e k18 (w unit e e k20 (r q_z1k13 e l22 n))) (Absurd k24))))))))))).
Lemma high_dimensions_law_checked : refutes high_dimensions_law_laws high_dimensions_law_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_law :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (6 < d) -> (* where(high-dimensions) *)
  (P ~~ gap).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3.
apply NNPP; intros refuted.
generalize given_1, given_2, given_3, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] high_dimensions_law_laws high_dimensions_law_steps high_dimensions_law_checked).
Qed.

(* hyperscaling-in-eight, core: length, mean-field, mean-size, one-per-volume-everywhere, order-parameter, second-moment, tail, trend(gap), where(hyperscaling-in-eight) cannot hold together *)
Definition hyperscaling_in_eight_core_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10)); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6)); (Number EQ (NVar k7) (NInt z8))].
Definition hyperscaling_in_eight_core_steps : proof := (Unfold k21 (Unfold k23 (Unfold k8 (Signs q_m1k12_z1k12k32_z16k22_m8k22k32 (Clear k25 e z1 z1 e e q_m1k13 (Clear k12 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k15 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k27 e z1 z1 e e q_m8_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine false GT z1 e e o (r unit e l16_14 (r unit e l18 (r q_z1_m1k32 e l20 (r q_m2_z1k32 e l22 (r q_z2k23_m1k23k32 e l24 (r q_z16_m8k32 e l26 n)))))) (Absurd k28)))))))) (Split k11 (Unfold k16 (Clear k18 e z1 z1 e e q_z6_m1k14 (Clear k27 e z1 z1 e e q_m8_z1k14 (Combine false GT z1 e e q_m2 (r unit e l20 (r unit e l22 n)) (Absurd k24))))) (Unfold k16 (Unfold k20 (Clear k10 e z1 z1 e e q_m2_z1k32 (Clear k24 e z1 z2 e e q_m1_z2k22 (Clear k18 e z1 z1 e e q_m1_z1k12 (Combine false EQ z1 e e q_m7_z3k32 (r q_m4 e l26_28 (r unit e l30 (r unit e l26_30 (r q_m1 e l14 n)))) (Clear k2 e z1 z1 e e q_z1k21 (Split k19 (Unfold k36 (Clear k38 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k34 (w unit e e k40 n)) (Absurd k42)))) (Split k36 (Unfold k38 (Clear k25 e z1 z1 e e q_m1k13 (Clear k42 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k12 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k4 e z1 z1 e e q_z1k11_m1k27 (Clear k13 e z1 z1 e e q_z1k11_z1k13k20 (Clear k22 e z1 z1 e e q_m1_z1k20 (Combine false GT z1 e e o (r q_z2 e l44 (r q_z2 e l46 (r q_m2k21 e l32 (r q_z4 e l48 (r q_m9 e l26_50 (r q_m9 e l26_26_50 (r q_m9k13 e l26_14 (r q_z18k13_m9k13k32 e l30 (r q_z18k13_m9k13k32 e l26_30 (r q_m18k13_z9k13k32 e l14 (r q_m2k9_z3k9k32 e l32 (r q_z2k13_m3k13k32 e l32 (r q_z2 e l52 (r q_m2 e l54 (r q_z2k13 e l56 n))))))))))))))) (Absurd k58)))))))))) (Split k38 (Unfold k40 (Unfold k44 (Clear k42 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_z2 (r q_z3 e l50 (r unit e l32 n)) (Absurd k52))))) (Split k40 (Unfold k42 (Unfold k46 (Unfold k50 (Clear k44 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_z2 (r q_z3 e l56 (r unit e l32 n)) (Absurd k58)))))) (Split k42 (Unfold k44 (Unfold k48 (Unfold k52 (Unfold k56 (Unfold k60 (Unfold k64 (Clear k46 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_z2 (r q_z3 e l70 (r unit e l32 n)) (Absurd k72))))))))) (Split k44 (Unfold k46 (Unfold k50 (Clear k48 e z1 z1 e e q_z3_m1k32 (Combine false EQ z1 e e q_z2 (r q_z3 e l56 (r unit e l32 n)) (Absurd k58))))) (Unfold k46 (Clear k48 e z1 z1 e e q_m3_z1k32 (Combine false GT z1 e e q_m2 (r q_z3 e l52 (r q_m1 e l32 n)) (Absurd k54)))))))))))))))))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k12 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k15 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k27 e z1 z1 e e q_m8_z1k14 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Combine false GT z1 e e o (r unit e l16_14 (r q_m1 e l18 (r q_m1_z1k32 e l20 (r q_z2_m1k32 e l22 (r q_m2k23_z1k23k32 e l24 (r q_m16_z8k32 e l26 n)))))) (Absurd k28)))))))))))).
Lemma hyperscaling_in_eight_core_checked : refutes hyperscaling_in_eight_core_laws hyperscaling_in_eight_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_in_eight_core :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((P ** (xi ^^ d)) ~~ s_xi) -> (* one-per-volume-everywhere *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 8) -> (* where(hyperscaling-in-eight) *)
  False.
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_6, given_7, given_8, given_9.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] hyperscaling_in_eight_core_laws hyperscaling_in_eight_core_steps hyperscaling_in_eight_core_checked).
Qed.

(* hyperscaling-in-eight, model: hyperscaling-in-eight can hold but for its trends *)
Definition hyperscaling_in_eight_model_laws : list law := [(And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z1))))); (And (Number GT (NDiv (NInt z8) (NInt z3)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z8) (NInt z3)))); (Number GE (NInt z8) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z1) (NInt z2))))); (If (Number GE (NInt z8) (NInt z6)) (And (Number EQ (NInt z1) (NInt z1)) (And (Number EQ (NInt z1) (NInt z1)) (Number EQ (NDiv (NInt z1) (NInt z2)) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NInt z1)))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z8))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0)))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z8) (NInt z3))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z8) (NInt z3)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z8) (NInt z3)))))))); (Number EQ (NInt z8) (NInt z8))].
Lemma hyperscaling_in_eight_model_hold : all_decided hyperscaling_in_eight_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_in_eight_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f beta_p d gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P X gap s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) /\ (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((P ** (xi ^^ d)) ~~ s_xi) /\ (* one-per-volume-everywhere *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) /\ (* tail *)
  (d = 8) (* where(hyperscaling-in-eight) *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), 1, 1, 8, 1, (1 / 2), (87619 / 100000), (1369 / 2000), (5757 / 10000), 1, (8 / 3), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold hyperscaling_in_eight_model_laws hyperscaling_in_eight_model_hold).
Qed.

(* mixed-values, core: length, mean-size, mixed-three, one-per-volume, order-parameter, second-moment, tail, trend(gap) cannot hold together *)
Definition mixed_values_core_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (Order EQ (TVar k11) (TRaised (TVar k6) (NMul (NInt m1) (NVar k11)))); (Order EQ (TVar k5) (TRaised (TVar k6) (NMul (NInt m1) (NVar k10)))); (And (Number EQ (NVar k7) (NInt z3)) (And (Number EQ (NVar k6) (NDiv (NInt z4181) (NInt z10000))) (And (Number EQ (NVar k10) (NDiv (NInt z4513) (NInt z2500))) (Number EQ (NVar k11) (NDiv (NInt z87619) (NInt z100000)))))); (If (Number GE (NInt z6) (NVar k7)) (Order EQ (TTimes (TVar k4) (TRaised (TVar k11) (NVar k7))) (TVar k10))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (If (Order GE (TVar k10) TOne) (Or (And (Number GT (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (Order EQ (TVar k13) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power GT (TVar k10) TOne) (Order EQ (TVar k13) (TTimes TOne (TVar k2))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Power EQ (TVar k10) TOne) (And (Order GE (TVar k10) (TVar k2)) (Order EQ (TVar k13) (TTimes TOne (TVar k12)))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order GT (TVar k10) TOne) (And (Order GT (TVar k2) (TVar k10)) (And (Order GE (TVar k14) TOne) (And (Order GE (TVar k12) (TVar k14)) (And (Order GT (TVar k10) (TVar k14)) (Order EQ (TVar k13) (TTimes TOne (TVar k14))))))))) (Or (And (Number EQ (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))) (NInt z0)) (And (Order EQ (TVar k10) TOne) (Order EQ (TVar k13) TOne))) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k13) (TTimes TOne (TRaised TOne (NAdd (NInt z1) (NAdd (NInt z2) (NMul (NInt m1) (NVar k16)))))))))))))); (And (Order GE (TVar k10) TOne) (Order EQ (TVar k5) (TVar k13))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT TOne (TVar k6))].
Definition mixed_values_core_steps : proof := (Unfold k13 (Unfold k4 (Unfold k8 (Unfold k21 (Unfold k23 (Unfold k20 (Clear k17 e z1 z1 e e q_z1k9_m1k12k13 (Clear k6 e z1 z10000 e e q_m4181_z10000k12 (Combine true EQ z1 e e q_z10000k9_m4181k13 (w q_z10000 e e k26 (r q_z1k13 e l28 n)) (Clear k11 e z1 z1 e e q_z1k11_z1k13k20 (Clear k10 e z1 z2500 e e q_m4513_z2500k20 (Combine true EQ z1 e e q_z2500k11_z4513k13 (w q_z2500 e e k32 (r q_m1k13 e l34 n)) (Clear k14 e z1 z1 e e q_z1k21 (Split k19 (Unfold k40 (Clear k42 e z1 z1 e e q_m1k21 (Combine true GT z1 e e o (w unit e e k38 (w unit e e k44 n)) (Absurd k46)))) (Split k40 (Unfold k42 (Signs q_m48647_z22233k32 (Clear k25 e z1 z1 e e q_m1k13 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k46 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k16 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l48_50 (r q_m30000_z10000k32 e l52 (r q_z3_m1k32 e l30 (r q_z20000_m10000k32 e l54 (r q_z20000_m10000k32 e l56 (r q_m8_z4k32 e l36 n)))))) (Absurd k58)))))) (Split k15 (Unfold k50 (Clear k52 e z1 z1 e e q_m6_z1k14 (Clear k2 e z1 z1 e e q_m3_z1k14 (Combine false GT z1 e e q_m3 (r unit e l54 (r q_m1 e l56 n)) (Absurd k58))))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k9 e z1 z1 e e q_z1k13k22_z1k23 (Clear k12 e z1 z100000 e e q_m87619_z100000k22 (Clear k50 e z1 z1 e e q_z1k9_z1k14k23_m1k21 (Clear k2 e z1 z1 e e q_m3_z1k14 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine false GT z1 e e o (r q_z5364223 e l52 (r q_m1254300000 e l54 (r q_z12543k13 e l56 (r q_z418100000 e l58 (r q_m418100000k23 e l60 (r q_z2223300000 e l62 (r q_m100000k21 e l48 (r q_m264140 e l30 n)))))))) (Absurd k64))))))))) (Clear k25 e z1 z1 e e q_m1k13 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k46 e z1 z1 e e q_m3k21_z1k21k32_z1k27 (Clear k16 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r unit e l48_50 (r q_z30000_m10000k32 e l52 (r q_m3_z1k32 e l30 (r q_m20000_z10000k32 e l54 (r q_m20000_z10000k32 e l56 (r q_z8_m4k32 e l36 n)))))) (Absurd k58)))))))) (Split k42 (Unfold k44 (Unfold k48 (Clear k50 e z1 z1 e e q_z1k21 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k46 e z1 z1 e e q_z3_m1k32 (Clear k52 e z1 z1 e e q_m1k5_z1k27 (Clear k16 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z2500 e e o (r q_z45130000 e l54 (r q_m45130000 e l56 (r q_m45130000k21 e l58 (r q_z4513 e l30 (r q_m10452500 e l60 (r q_m10452500 e l62 (r q_z4181 e l36 n))))))) (Absurd k64))))))))) (Split k44 (Unfold k46 (Unfold k50 (Unfold k54 (Clear k25 e z1 z1 e e q_m1k13 (Clear k52 e z1 z1 e e q_z1k21 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k48 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r q_z4181 e l60 (r q_m10000 e l62 (r q_z10000 e l64 (r q_z10000k21 e l66 (r q_m1 e l30 n))))) (Absurd k68))))))))) (Split k46 (Unfold k48 (Unfold k52 (Unfold k56 (Unfold k60 (Unfold k64 (Unfold k68 (Clear k25 e z1 z1 e e q_m1k13 (Clear k58 e z1 z1 e e q_z1k5_m1k21 (Clear k24 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Clear k50 e z1 z1 e e q_z3_m1k32 (Combine false GT z1 e e o (r q_z4181 e l74 (r q_z10000 e l76 (r q_z10000 e l78 (r q_z10000k21 e l80 (r q_m1 e l30 n))))) (Absurd k82)))))))))))) (Split k48 (Unfold k50 (Unfold k54 (Clear k25 e z1 z1 e e q_m1k13 (Clear k58 e z1 z1 e e q_z1k27 (Clear k16 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r q_z4513 e l60 (r q_m2500 e l62 (r q_m2500 e l64 (r unit e l36 n)))) (Absurd k66))))))) (Unfold k50 (Clear k25 e z1 z1 e e q_m1k13 (Clear k54 e z1 z1 e e q_z1k27 (Clear k16 e z1 z1 e e q_z1k11_m1k27 (Combine false GT z1 e e o (r q_z4513 e l56 (r q_m2500 e l58 (r q_m2500 e l60 (r unit e l36 n)))) (Absurd k62))))))))))))))))))))))))).
Lemma mixed_values_core_checked : refutes mixed_values_core_laws mixed_values_core_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixed_values_core :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d = 3) /\ (beta_p = (4181 / 10000)) /\ (gamma_p = (4513 / 2500)) /\ (nu = (87619 / 100000))) -> (* mixed-three *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  False.
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose (value_1 := (log_log_scale logs)).
pose (value_2 := (series logs one s_xi one (2 + ((-1) * tau)))).
pose (value_3 := (log_of logs s_xi)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, (series_from_one_spec logs s_xi one (2 + ((-1) * tau))), given_6, given_7, given_8.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1; value_2; value_3] mixed_values_core_laws mixed_values_core_steps mixed_values_core_checked).
Qed.

(* mixed-values, model: mixed-values can hold but for its trends *)
Definition mixed_values_model_laws : list law := [(And (Number NE (NInt z1) (NInt z0)) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt m1) (NInt z1))))); (And (Number GT (NDiv (NInt z5) (NInt z2)) (NInt z2)) (Number GT (NInt z3) (NDiv (NInt z5) (NInt z2)))); (Number GE (NInt z3) (NInt z2)); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z1))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z87619) (NInt z100000))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NMul (NInt m1) (NDiv (NInt z4513) (NInt z2500))))); (And (Number GE (NDiv (NInt z252293) (NInt z100000)) (NDiv (NInt z252273) (NInt z100000))) (Number GE (NDiv (NInt z252313) (NInt z100000)) (NDiv (NInt z252293) (NInt z100000)))); (And (Number GE (NDiv (NInt z15223) (NInt z5000)) (NDiv (NInt z1902) (NInt z625))) (Number GE (NDiv (NInt z1523) (NInt z500)) (NDiv (NInt z15223) (NInt z5000)))); (And (Number GE (NDiv (NInt z1763) (NInt z500)) (NDiv (NInt z2202) (NInt z625))) (Number GE (NDiv (NInt z4411) (NInt z1250)) (NDiv (NInt z1763) (NInt z500)))); (And (Number GE (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z17519) (NInt z20000))) (Number GE (NDiv (NInt z87643) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))); (And (Number GE (NDiv (NInt z1369) (NInt z2000)) (NDiv (NInt z6833) (NInt z10000))) (Number GE (NDiv (NInt z6857) (NInt z10000)) (NDiv (NInt z1369) (NInt z2000)))); (And (Number GE (NDiv (NInt z5757) (NInt z10000)) (NDiv (NInt z5743) (NInt z10000))) (Number GE (NDiv (NInt z5771) (NInt z10000)) (NDiv (NInt z5757) (NInt z10000)))); (And (Number EQ (NInt z3) (NInt z3)) (And (Number EQ (NDiv (NInt z4181) (NInt z10000)) (NDiv (NInt z4181) (NInt z10000))) (And (Number EQ (NDiv (NInt z4513) (NInt z2500)) (NDiv (NInt z4513) (NInt z2500))) (Number EQ (NDiv (NInt z87619) (NInt z100000)) (NDiv (NInt z87619) (NInt z100000)))))); (If (Number GE (NInt z6) (NInt z3)) (Order EQ (TTimes (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NInt z3))) (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))))); (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TRaised (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (NDiv (NInt z4181) (NInt z10000)))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TSeries TOne (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))); (And (Order GE (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2)))))) (Order EQ (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) (TTail (TTimes (TRaised (TVar k1) (NInt z0)) (TRaised (TVar k2) (NInt z0))) TOne (NAdd (NInt z1) (NMul (NInt m1) (NDiv (NInt z5) (NInt z2))))))))].
Lemma mixed_values_model_hold : all_decided mixed_values_model_laws = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem mixed_values_model :
  exists (logs : logarithms) (D_3 D_4 D_5 D_f beta_p d gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (P X gap s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) /\ (* cut-off *)
  ((2 < tau) /\ (tau < 3)) /\ (* diverging-moment *)
  (2 <= d) /\ (* domain(d) *)
  (s_xi ~~ (xi ^^ D_f)) /\ (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) /\ (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) /\ (* mean-size *)
  (((252273 / 100000) <= D_3) /\ (D_3 <= (252313 / 100000))) /\ (* measured(D_3) *)
  (((1902 / 625) <= D_4) /\ (D_4 <= (1523 / 500))) /\ (* measured(D_4) *)
  (((2202 / 625) <= D_5) /\ (D_5 <= (4411 / 1250))) /\ (* measured(D_5) *)
  (((17519 / 20000) <= nu_3) /\ (nu_3 <= (87643 / 100000))) /\ (* measured(nu_3) *)
  (((6833 / 10000) <= nu_4) /\ (nu_4 <= (6857 / 10000))) /\ (* measured(nu_4) *)
  (((5743 / 10000) <= nu_5) /\ (nu_5 <= (5771 / 10000))) /\ (* measured(nu_5) *)
  ((d = 3) /\ (beta_p = (4181 / 10000)) /\ (gamma_p = (4513 / 2500)) /\ (nu = (87619 / 100000))) /\ (* mixed-three *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) /\ (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) /\ (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) /\ (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) (* tail *).
Proof.
exists no_logs, (252293 / 100000), (15223 / 5000), (1763 / 500), 1, (4181 / 10000), 3, (4513 / 2500), (87619 / 100000), (87619 / 100000), (1369 / 2000), (5757 / 10000), 1, (5 / 2), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)), ((scale ^^ 0) ** (log_scale ^^ 0)).
exact_no_check (hold mixed_values_model_laws mixed_values_model_hold).
Qed.

(* hyperscaling, claim: eta = 2 + d - 2*D_f *)
Definition hyperscaling_claim_eta_and_dimension_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k4) (NAdd (NVar k7) (NMul (NInt m1) (NDiv (NVar k6) (NVar k11)))))); (Number EQ (NMul (NVar k7) (NVar k11)) (NAdd (NMul (NInt z2) (NVar k6)) (NVar k10))); (And (Number NE (NVar k4) (NInt z0)) (Number EQ (NVar k16) (NAdd (NInt z1) (NDiv (NVar k7) (NVar k4))))); (Not (Number EQ (NVar k9) (NAdd (NAdd (NInt z2) (NVar k7)) (NMul (NInt m1) (NMul (NInt z2) (NVar k4))))))].
Definition hyperscaling_claim_eta_and_dimension_steps : proof := (Unfold k19 (Unfold k9 (Unfold k11 (Unfold k10 (Unfold k13 (Unfold k17 (Unfold k4 (Unfold k6 (Clear k16 e z1 z1 e e q_z1k22 (Combine false GT z1 e e q_z1k22k22 (r unit l32 e n) (Clear k18 l32 z1 z1 e l32 q_z1k8k22_z1k12_m1k14k22 (Combine false EQ z1 e e q_z1k8k22_z1k12_m1k14k22 (r unit e l36 n) (Clear k15 e z1 z1 e e q_m2k12_z1k14k22_m1k20 (Combine false EQ z1 e e q_z2k8k22_m1k14k22_m1k20 (r unit e l40 (r q_z2 e l38 n)) (Combine false EQ z1 e e q_m2k8k22_z1k14k22_z1k20 (r q_m1 e l42 n) (Clear k24 e z1 z1 e e q_z1k22 (Clear k26 l46 z1 z1 e l46 q_z1k18k22_z1k20_m2k22 (Combine false EQ z1 e e q_z2k8k22_m1k14k22_z1k18k22_m2k22 (r unit e l48 (r q_m1 e l44 n)) (Clear k20 e z1 z1 e e q_z1k8 (Clear k22 l52 z1 z1 e l52 q_m1k8_z1k8k32_m1k14 (Combine false EQ z1 e e q_z1k8_m1k8k32_z1k14 (r q_m1 e l54 n) (Combine false EQ z1 e e q_z3k8k22_m1k8k22k32_z1k18k22_m2k22 (r unit e l50 (r q_z1k22 e l56 n)) (Unfold k2 (Clear k60 e z1 z1 e e q_m2_z2k8_m1k14_z1k18 (Combine false GT z1 e e q_z4_m8k8_z4k8k8_m4k8k14_z4k8k18_z4k14_z1k14k14_m2k14k18_m4k18_z1k18k18 (r unit l62 e n) (Combine false GT z1 e e q_z4_m12k8_z9k8k8_m6k8k8k32_z1k8k8k32k32_z6k8k18_m2k8k18k32_z4k8k32_m4k18_z1k18k18 (r unit e l64 (r q_m4_z5k8_m1k8k32_m1k14_z2k18 e l56 n)) (Signs q_z1k16 (Signs q_z1k22 (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l72 z1 z1 e l72 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1_m2k16_z1k16k32 (r unit e l74 n) (Combine false GT z1 e e q_z1k8k8_m2k8k8k16_z1k8k8k16k16_z4k8k16_m4k8k16k16_z2k8k16k16k18_m2k8k16k18_z4k16k16_m4k16k16k18_z1k16k16k18k18 (r unit e l66_68_68 (r q_m1k8k8_z4k8k8k16_m1k8k8k16k32_m4k8k16_z2k8k16k18 e l76 n)) (Combine false EQ z1 e e q_z1k8k16k22_m1k8k22_z1k16k18k22_m2k16k22 (r unit e l68_58 (r q_z1k8k22 e l76 n)) (Combine false EQ z1 e l70 q_m1k8_z1k8k16_m2k16_z1k16k18 (r unit e l80 n) (Combine false EQ z1 e e q_m1k8_z1k8k16_m2k16_z1k16k18 (r unit e l82 n) (Combine false GT z1 e e o (r unit e l78_68_68 (r q_z1k8k16k16_m1k8k16k16k16_z2k16k16k16_m1k16k16k16k18 e l84 n)) (Absurd k86))))))))) (Combine false EQ z1 e e q_z1k22 (r unit e l70 n) (Combine false GT z1 e e o (r unit e l34 (r q_m1k22 e l72 n)) (Absurd k74))) (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l72 z1 z1 e l72 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1_m2k16_z1k16k32 (r unit e l74 n) (Combine false GT z1 e e q_z1k8k8_m2k8k8k16_z1k8k8k16k16_z4k8k16_m4k8k16k16_z2k8k16k16k18_m2k8k16k18_z4k16k16_m4k16k16k18_z1k16k16k18k18 (r unit e l66_68_68 (r q_m1k8k8_z4k8k8k16_m1k8k8k16k32_m4k8k16_z2k8k16k18 e l76 n)) (Combine false EQ z1 e e q_z1k8k16k22_m1k8k22_z1k16k18k22_m2k16k22 (r unit e l68_58 (r q_z1k8k22 e l76 n)) (Combine false EQ z1 e l70 q_z1k8_m1k8k16_z2k16_m1k16k18 (r unit e l80 n) (Combine false EQ z1 e e q_m1k8_z1k8k16_m2k16_z1k16k18 (r q_m1 e l82 n) (Combine false EQ z1 e e q_m1k8_z1k8k16_m2k16_z1k16k18 (r unit e l84 n) (Combine false GT z1 e e o (r unit e l78_68_68 (r q_z1k8k16k16_m1k8k16k16k16_z2k16k16k16_m1k16k16k16k18 e l86 n)) (Absurd k88))))))))))) (Combine false EQ z1 e e q_z1k16 (r unit e l68 n) (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l72 z1 z1 e l72 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_m1 (r unit e l74 (r q_z2_m1k32 e l70 n)) (Absurd k76))))) (Clear k28 e z1 z1 e e q_m2_z1k32 (Clear k30 l70 z1 z1 e l70 q_m1_m2k16_z1k16k32 (Combine false EQ z1 e e q_z1_z2k16_m1k16k32 (r q_m1 e l72 n) (Clear k12 e z1 z1 e e q_m2_z1k32 (Combine false GT z1 e e q_m1 (r unit e l76_68 (r q_m1 e l74 n)) (Absurd k78))))))))))))))))))))))))))))))))).
Lemma hyperscaling_claim_eta_and_dimension_checked : refutes hyperscaling_claim_eta_and_dimension_laws hyperscaling_claim_eta_and_dimension_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem hyperscaling_claim_eta_and_dimension :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  ((2 < tau) /\ (tau < 3)) -> (* diverging-moment *)
  (s_xi ~~ (xi ^^ D_f)) -> (* fractal *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (power gap < power one) -> (* trend(gap) *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (d <= 6) -> (* where(hyperscaling) *)
  (eta = ((2 + d) + ((-1) * (2 * D_f)))).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10 given_11 given_12.
pose proof (hyperscaling_claim_fractal_dimension D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_4 given_5 given_7 given_8 given_11 given_12) as lemma_1.
pose proof (hyperscaling_claim_hyperscaling_relation logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_3 given_5 given_6 given_7 given_8 given_9 given_2 given_10 given_12) as lemma_2.
pose proof (hyperscaling_claim_tau_and_fractal D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_4 given_7 given_2 given_11 given_12) as lemma_3.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, lemma_1, lemma_2, lemma_3, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1] hyperscaling_claim_eta_and_dimension_laws hyperscaling_claim_eta_and_dimension_steps hyperscaling_claim_eta_and_dimension_checked).
Qed.

(* two-dimensions, claim: eta = 5/24 *)
Definition two_dimensions_claim_two_eta_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (And (Number EQ (NVar k7) (NInt z2)) (And (Number EQ (NVar k11) (NDiv (NInt z4) (NInt z3))) (Number EQ (NVar k6) (NDiv (NInt z5) (NInt z36))))); (Number EQ (NVar k10) (NDiv (NInt z43) (NInt z18))); (Not (Number EQ (NVar k9) (NDiv (NInt z5) (NInt z24))))].
Definition two_dimensions_claim_two_eta_steps : proof := (Unfold k15 (Unfold k9 (Unfold k11 (Unfold k10 (Unfold k4 (Clear k12 e z1 z3 e e q_m4_z3k22 (Combine false GT z3 e e q_z1k22 (r q_z4 e e (r unit e l20 n)) (Unfold k2 (Clear k24 e z1 z24 e e q_m5_z24k18 (Clear k16 e z1 z1 e e q_z1k22 (Clear k18 l28 z1 z1 e l28 q_z1k18k22_z1k20_m2k22 (Clear k13 e z1 z18 e e q_m43_z18k20 (Combine false GT z3 e e o (r q_z9 l26 l22_22 (r q_z12384_m5184k18k22_m8208k22 e l30 (r q_m688_z288k18k22_z456k22 e l32 (r q_z7396_m5547k22 e l20 n)))) (Absurd k34)))))))))))))).
Lemma two_dimensions_claim_two_eta_checked : refutes two_dimensions_claim_two_eta_laws two_dimensions_claim_two_eta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_eta :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (eta = (5 / 24)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (two_dimensions_claim_two_gamma logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_2) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, lemma_1, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1] two_dimensions_claim_two_eta_laws two_dimensions_claim_two_eta_steps two_dimensions_claim_two_eta_checked).
Qed.

(* two-dimensions, claim: delta = 91/5 *)
Definition two_dimensions_claim_two_delta_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number EQ (NVar k16) (NDiv (NInt z187) (NInt z91))); (Not (Number EQ (NVar k8) (NDiv (NInt z91) (NInt z5))))].
Definition two_dimensions_claim_two_delta_steps : proof := (Unfold k9 (Unfold k5 (Unfold k6 (Unfold k2 (Clear k12 e z1 z5 e e q_m91_z5k16 (Clear k8 e z1 z1 e e q_m2_z1k32 (Clear k10 l16 z1 z1 e l16 q_m1_m2k16_z1k16k32 (Clear k7 e z1 z91 e e q_m187_z91k32 (Combine false GT z1 e e o (r unit l14 e (r q_z8281_m455k16 e l18 (r q_m91k16_z5k16k16 e l20 n))) (Absurd k22)))))))))).
Lemma two_dimensions_claim_two_delta_checked : refutes two_dimensions_claim_two_delta_laws two_dimensions_claim_two_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem two_dimensions_claim_two_delta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  ((d = 2) /\ (nu = (4 / 3)) /\ (beta_p = (5 / 36))) -> (* two *)
  (delta = (91 / 5)).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7.
pose proof (two_dimensions_claim_two_tau D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_2 given_3 given_4 given_5 given_6 given_7) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] two_dimensions_claim_two_delta_laws two_dimensions_claim_two_delta_steps two_dimensions_claim_two_delta_checked).
Qed.

(* six-dimensions, claim: delta = 2 *)
Definition six_dimensions_claim_mean_field_delta_laws : list law := [(And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))); (Not (Number EQ (NVar k8) (NInt z2)))].
Definition six_dimensions_claim_mean_field_delta_steps : proof := (Unfold k9 (Unfold k5 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_m2_z1k16 (Clear k8 e z1 z1 e e q_m2_z1k32 (Clear k10 l16 z1 z1 e l16 q_m1_m2k16_z1k16k32 (Clear k7 e z1 z2 e e q_m5_z2k32 (Combine false GT z1 e e o (r unit l14 e (r q_z4_m2k16 e l18 (r q_m2k16_z1k16k16 e l20 n))) (Absurd k22)))))))))).
Lemma six_dimensions_claim_mean_field_delta_checked : refutes six_dimensions_claim_mean_field_delta_laws six_dimensions_claim_mean_field_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem six_dimensions_claim_mean_field_delta :
  forall (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  (xi ~~ (gap ^^ ((-1) * nu))) -> (* length *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  ((d <= 6) -> ((P ** (xi ^^ d)) ~~ s_xi)) -> (* one-per-volume *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (d = 6) -> (* where(six-dimensions) *)
  (delta = 2).
Proof.
intros D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (six_dimensions_claim_mean_field_tau D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_2 given_3 given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
generalize given_1, lemma_1, refuted.
exact_no_check (refute [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi] six_dimensions_claim_mean_field_delta_laws six_dimensions_claim_mean_field_delta_steps six_dimensions_claim_mean_field_delta_checked).
Qed.

(* high-dimensions, claim: sigma = 1/2 *)
Definition high_dimensions_claim_mean_field_sigma_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (Number NE (NVar k15) (NInt z0)) (Order EQ (TVar k10) (TRaised (TVar k6) (NDiv (NInt m1) (NVar k15))))); (If (Number GE (NVar k7) (NInt z6)) (And (Number EQ (NVar k6) (NInt z1)) (And (Number EQ (NVar k10) (NInt z1)) (Number EQ (NVar k11) (NDiv (NInt z1) (NInt z2)))))); (Order EQ (TVar k4) (TRaised (TVar k6) (NVar k6))); (And (Order GE (TVar k10) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k4) (TTimes TOne (TRaised (TVar k10) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))); (Power GT (TVar k10) TOne); (Number GT (NVar k7) (NInt z6)); (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))); (Not (Number EQ (NVar k15) (NDiv (NInt z1) (NInt z2))))].
Definition high_dimensions_claim_mean_field_sigma_steps : proof := (Unfold k23 (Unfold k9 (Unfold k15 (Unfold k10 (Clear k21 e z1 z2 e e q_m5_z2k32 (Combine false EQ z1 e e q_m5_z2k32 (r unit e l16 n) (Combine false EQ z1 e e q_m5_z2k32 (r unit e l18 n) (Clear k14 e z1 z1 e e q_z1k9_m2k21_z1k21k32 (Combine true EQ z1 e e q_z2k9_z1k21 (w q_z2 e e k22 (r q_m1k21 e l20 n)) (Unfold k2 (Clear k26 e z1 z2 e e q_m1_z2k30 (Combine false GT z1 e e q_z1_m4k30_z4k30k30 (r unit l28 e n) (Split k11 (Unfold k32 (Clear k19 e z1 z1 e e q_m6_z1k14 (Clear k34 e z1 z1 e e q_z6_m1k14 (Combine false GT z1 e l36 q_m1 (r unit e l38 n) (Absurd k40))))) (Unfold k32 (Unfold k36 (Clear k34 e z1 z1 e e q_m1_z1k12 (Combine false EQ z1 e e q_m1_z1k12 (r unit e l42 n) (Clear k13 e z1 z1 e e q_z1k9_m1k12k13 (Combine true EQ z1 e e q_z1k9_m1k13 (w unit e e k46 (r q_z1k13 e l44 n)) (Signs q_m1_z2k30 (Clear k17 e z1 z1 e e q_z1k21 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l54 z1 z1 e l54 q_z1k13_z1k21k30 (Combine false GT z1 e e o (r unit e l50_52 (r unit e l24 (r q_m2 e l48 (r q_m2 e l56 n)))) (Absurd k58))))) (Combine false EQ z1 e e q_m1_z2k30 (r unit e l50 n) (Combine false GT z4 e e o (r unit e l30 (r q_z1_m2k30 e l52 n)) (Absurd k54))) (Clear k17 e z1 z1 e e q_z1k21 (Clear k4 e z1 z1 e e q_z1k30 (Clear k6 l54 z1 z1 e l54 q_z1k13_z1k21k30 (Combine false GT z1 e e o (r unit e l50_52 (r q_m1 e l24 (r q_z2 e l48 (r q_z2 e l56 n)))) (Absurd k58))))))))))))))))))))))))).
Lemma high_dimensions_claim_mean_field_sigma_checked : refutes high_dimensions_claim_mean_field_sigma_laws high_dimensions_claim_mean_field_sigma_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_sigma :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  (sigma <> 0 /\ s_xi ~~ (gap ^^ ((-1) / sigma))) -> (* cut-off *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power one < power s_xi) -> (* trend(s_xi) *)
  (6 < d) -> (* where(high-dimensions) *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (power gap < power one) -> (* trend(gap) *)
  (sigma = (1 / 2)).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9.
pose proof (high_dimensions_claim_mean_field_tau logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_2 given_7 given_3 given_8 given_4 given_9 given_6) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, given_4, given_5, given_6, lemma_1, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_sigma_laws high_dimensions_claim_mean_field_sigma_steps high_dimensions_claim_mean_field_sigma_checked).
Qed.

(* high-dimensions, claim: alpha = 1 *)
Definition high_dimensions_claim_mean_field_alpha_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (And (Order GE (TVar k8) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ (TVar k7) (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k8) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16)))))))))) (And (Order GE (TVar k9) TOne) (And (Number GT (NInt z0) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))) (Order EQ TOne (TTimes (TVar k3) (TTimes TOne (TRaised (TVar k9) (NAdd (NInt z1) (NAdd (NInt z1) (NMul (NInt m1) (NVar k16))))))))))); (Power GT (TVar k7) TOne); (Order EQ (TVar k8) (TTimes (TVar k9) (TRaised (TVar k7) (NMul (NInt m1) (NAdd (NInt z1) (NVar k5)))))); (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))); (Not (Number EQ (NVar k5) (NInt z1)))].
Definition high_dimensions_claim_mean_field_alpha_steps : proof := (Unfold k17 (Unfold k9 (Unfold k4 (Unfold k10 (Unfold k6 (Unfold k18 (Unfold k2 (Signs q_m1_z1k10 (Clear k11 e z1 z1 e e q_z1k15 (Clear k22 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k15 e z1 z2 e e q_m5_z2k32 (Clear k14 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k13 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l28_26 (r q_m2 e l30 (r q_z1k19 e l32 (r q_z2 e l34 (r q_m1k17 e l32 (r q_m1 e l36 n)))))) (Absurd k38))))))) (Clear k24 e z1 z1 e e q_m1_z1k10 (Combine false GT z1 e e o (r unit l28 e (r q_z1_m1k10 e l26 n)) (Absurd k30))) (Clear k11 e z1 z1 e e q_z1k15 (Clear k22 e z1 z1 e e q_m1k7_m2k19_z1k19k32 (Clear k15 e z1 z2 e e q_m5_z2k32 (Clear k14 e z1 z1 e e q_m1k7_z1k15_m2k17_z1k17k32 (Clear k13 e z1 z1 e e q_z1k10k15_z1k15_z1k17_m1k19 (Combine false GT z1 e e o (r unit e l28_26 (r q_z2 e l30 (r q_m1k19 e l32 (r q_m2 e l34 (r q_z1k17 e l32 (r unit e l36 n)))))) (Absurd k38))))))))))))))).
Lemma high_dimensions_claim_mean_field_alpha_checked : refutes high_dimensions_claim_mean_field_alpha_laws high_dimensions_claim_mean_field_alpha_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_alpha :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((one <~ s /\ (1 + (1 + ((-1) * tau))) < 0 /\ rank ~~ (M ** (tail_series s one (1 + ((-1) * tau))))) /\ (one <~ s_1 /\ (1 + (1 + ((-1) * tau))) < 0 /\ one ~~ (M ** (tail_series s_1 one (1 + ((-1) * tau)))))) -> (* ranks *)
  (power one < power rank) -> (* trend(rank) *)
  (s ~~ (s_1 ** (rank ^^ ((-1) * (1 + alpha))))) -> (* zipf *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (alpha = 1).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8 given_9 given_10.
pose proof (high_dimensions_claim_mean_field_tau logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_4 given_5 given_6 given_7 given_8 given_9 given_10) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), given_1, given_2, given_3, lemma_1, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_alpha_laws high_dimensions_claim_mean_field_alpha_steps high_dimensions_claim_mean_field_alpha_checked).
Qed.

(* high-dimensions, claim: delta = 2 *)
Definition high_dimensions_claim_mean_field_delta_laws : list law := [(Order GE (TVar k12) TOne); (Order GT (TVar k2) (TVar k12)); (And (And (Number NE (NVar k11) (NInt z0)) (Number EQ (NVar k9) (NAdd (NInt z2) (NMul (NInt m1) (NDiv (NVar k10) (NVar k11)))))) (And (Number NE (NAdd (NVar k16) (NInt m2)) (NInt z0)) (Number EQ (NVar k8) (NDiv (NInt z1) (NAdd (NVar k16) (NInt m2)))))); (Number EQ (NVar k16) (NDiv (NInt z5) (NInt z2))); (Not (Number EQ (NVar k8) (NInt z2)))].
Definition high_dimensions_claim_mean_field_delta_steps : proof := (Unfold k13 (Unfold k9 (Unfold k6 (Unfold k2 (Clear k12 e z1 z1 e e q_m2_z1k16 (Clear k8 e z1 z1 e e q_m2_z1k32 (Clear k10 l16 z1 z1 e l16 q_m1_m2k16_z1k16k32 (Clear k11 e z1 z2 e e q_m5_z2k32 (Combine false GT z1 e e o (r unit l14 e (r q_z4_m2k16 e l18 (r q_m2k16_z1k16k16 e l20 n))) (Absurd k22)))))))))).
Lemma high_dimensions_claim_mean_field_delta_checked : refutes high_dimensions_claim_mean_field_delta_laws high_dimensions_claim_mean_field_delta_steps = true.
Proof. vm_cast_no_check (@eq_refl bool true). Qed.
Theorem high_dimensions_claim_mean_field_delta :
  forall (logs : logarithms) (D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau : R) (M P X gap rank s s_1 s_xi xi : order),
  ((nu <> 0 /\ eta = (2 + ((-1) * (gamma_p / nu)))) /\ ((tau + (-2)) <> 0 /\ delta = (1 / (tau + (-2))))) -> (* other-exponents *)
  ((6 <= d) -> ((beta_p = 1) /\ (gamma_p = 1) /\ (nu = (1 / 2)))) -> (* mean-field *)
  (X ~~ (gap ^^ ((-1) * gamma_p))) -> (* mean-size *)
  (P ~~ (gap ^^ beta_p)) -> (* order-parameter *)
  (one <~ s_xi /\ X ~~ (series logs one s_xi one (2 + ((-1) * tau)))) -> (* second-moment *)
  (one <~ s_xi /\ (1 + (1 + ((-1) * tau))) < 0 /\ P ~~ (tail_series s_xi one (1 + ((-1) * tau)))) -> (* tail *)
  (power gap < power one) -> (* trend(gap) *)
  (6 < d) -> (* where(high-dimensions) *)
  (delta = 2).
Proof.
intros logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_1 given_2 given_3 given_4 given_5 given_6 given_7 given_8.
pose proof (high_dimensions_claim_mean_field_tau logs D_3 D_4 D_5 D_f alpha beta_p d delta eta gamma_p nu nu_3 nu_4 nu_5 sigma tau M P X gap rank s s_1 s_xi xi given_2 given_3 given_4 given_5 given_6 given_7 given_8) as lemma_1.
apply NNPP; intros refuted.
pose (value_1 := (log_log_scale logs)).
generalize (log_log_least logs), (log_log_most logs), given_1, lemma_1, refuted.
exact_no_check (refute_with logs [D_3; D_4; D_5; D_f; alpha; beta_p; d; delta; eta; gamma_p; nu; nu_3; nu_4; nu_5; sigma; tau] [M; P; X; gap; rank; s; s_1; s_xi; xi; value_1] high_dimensions_claim_mean_field_delta_laws high_dimensions_claim_mean_field_delta_steps high_dimensions_claim_mean_field_delta_checked).
Qed.
