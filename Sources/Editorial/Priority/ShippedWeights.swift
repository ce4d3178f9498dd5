extension PriorityWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train crowdsourced.csv --out FILE`; do not edit.
  ///
  /// Data: ClaimBuster, crowdsourced part (Arslan, Hassan, Li and Tremayne, “A Benchmark Dataset of Check-worthy
  /// Factual Claims”, ICWSM 2020, doi:10.5281/zenodo.3609356): 5413 of 22501 sentences should be checked.
  /// Licence: the file states none; its sentences are no part of this program, only these weights.
  /// On debates that the weights had not seen: average precision 0.735, F1 0.664.
  /// Weights: 133 of traits, 545 of words, 537 of pairs.
  package static let shipped = PriorityWeights(
    base: -1790,
    threshold: -622,
    traits: """
      length:3=-137 length:5=89 length:7=306 length:9=119 length:12=298 length:15=110 length:19=222 length:24=34
      length:30=14 length:40=39 figures:1=1108 figures:2=183 amounts:1=592 amounts:2=141 names:1=722 names:2=406
      names:3=156 names:5=262 past:1=624 past:2=242 negation=507 topic:accusation:1=446 topic:accusation:2=559
      topic:vote:1=836 topic:vote:2=137 topic:law:1=477 topic:law:2=123 topic:crime:1=751 topic:war:1=529
      topic:war:2=220 topic:money:1=825 topic:money:2=98 topic:work:1=336 topic:trend:1=269 topic:trend:2=101
      topic:share:1=598 topic:share:2=109 topic:extreme:1=374 topic:extreme:2=418 topic:comparison:1=130
      topic:comparison:2=70 topic:cause:1=409 topic:cause:2=189 topic:totality:1=29 topic:totality:2=-20
      topic:time:1=301 topic:time:2=85 topic:people:1=-16 topic:office:1=545 topic:office:2=-131
      topic:government:1=264 topic:government:2=-127 topic:health:1=252 topic:health:2=224 topic:school:2=369
      topic:energy:1=366 topic:place:1=-82 topic:speech:1=443 topic:speech:2=-290 topic:proof:1=533
      topic:hedge:1=-119 topic:hedge:2=-542 topic:future:1=-473 topic:future:2=-439 topic:feeling:1=-339
      topic:feeling:2=-345 topic:duty:1=-449 topic:duty:2=-675 topic:ability:1=-161 topic:ability:2=-551
      topic:value:1=-307 topic:value:2=-442 topic:address:1=-135 topic:talk:1=-246 topic:talk:2=-227
      clause:speaker:mental=-274 clause:speaker:perfect=-438 clause:speaker:present=-308 clause:speaker:negation=77
      clause:speakers:modal=-295 clause:speakers:mental=-109 clause:speakers:present=-199
      clause:speakers:wasWere=259 clause:speakers:past=386 clause:others:modal=201 clause:others:present=135
      clause:others:wasWere=195 clause:others:past=86 clause:others:negation=58 clause:listener:modal=111
      clause:listener:perfect=139 clause:listener:past=136 clause:listener:negation=-42 clause:thing:present=7
      clause:thing:wasWere=262 clause:thing:past=131 clause:relative:modal=-294 clause:relative:perfect=-240
      clause:relative:present=-350 clause:relative:past=-139 clause:name:present=4 clause:name:past=25
      clause:plural:modal=144 clause:plural:mental=433 clause:plural:perfect=307 clause:plural:present=108
      clause:plural:wasWere=20 clause:plural:past=150 clause:plural:negation=-328 span:number:1=200
      span:number:2=-183 span:ordinal:2=139 span:age:1=-742 span:date:1=-184 span:name:1=-288 span:name:2=177
      span:place:1=-33 span:place:2=88 span:quote:1=-654 span:attribution:1=147 span:attribution:2=720
      span:superlative:1=3 span:comparison:1=259 span:comparison:2=255 span:cause:1=-188 span:cause:2=69
      span:position:1=-233 span:document:1=278 span:event:1=86 span:event:2=-73 span:negation:1=-522
      span:hedge:1=-146 span:hedge:2=148
      """,
    words: """
      ,=-307 <figure>=133 ?=-2696 a=-351 able=824 about=-396 across=-60 action=117 admirals=640 advocated=842
      afford=-1239 after=-200 again=-448 against=953 agreement=592 air=528 all=-87 already=1442 also=67 america=-772
      american=-523 among=851 an=-294 and=-463 another=-87 answer=-68 anybody=-741 anything=-170 anywhere=-90
      apologized=766 are=306 areas=-69 aren't=620 arms=-176 as=-69 ask=-1237 asked=-439 at=-37 attention=-333
      average=744 away=-393 back=-430 be=-735 because=-276 become=-144 before=-353 begin=-254 behind=-462 being=-434
      believe=-973 benefits=125 best=-204 between=-293 big=559 biggest=50 bipartisan=930 birth=121 board=35
      border=1408 borders=21 boy=-203 budgets=149 built=-494 business=-444 businesses=535 but=-212 by=-14
      campaign=-131 can=-831 cannot=-1347 care=632 central=526 century=-1503 certainly=-773 challenges=-853
      chance=-384 child=-734 citizens=-192 coal=347 commission=344 committed=-234 committee=-259 concerned=-566
      constitution=-1091 continuing=680 control=-57 cost=-396 countries=518 course=-460 cover=1536 covered=886
      crime=807 crisis=771 cut=527 cuts=-180 cutting=-718 dangerous=-231 day=-1045 days=-794 death=934 debt=133
      debunked=1013 defeat=-404 defense=-163 deficit=152 democrat=-564 democrats=-420 department=701
      development=-248 did=180 didn't=995 difference=136 differences=-105 different=-679 difficult=-594 disagree=298
      divisions=197 do=-214 doctor=478 doesn't=189 doing=235 dollars=835 don't=-546 done=813 donors=502 doubled=1657
      doubt=-81 down=58 dramatically=639 dream=-411 drug=355 e-mails=954 early=-244 economic=-223 effort=265
      election=-835 elections=-213 environment=-626 even=336 every=236 everybody=-270 evidence=122 example=-408
      experience=-1949 export=1233 extraordinary=-427 eye=-350 facilities=1463 fact=356 family=-157 father=-30
      federal=779 feel=-519 fighting=454 financial=215 find=577 fine=-295 first=-187 fiscal=-457 for=-51 force=-276
      forces=-537 foreign=550 fought=1072 found=75 free=105 freedom=-985 friend=60 from=-51 fully=-100 funding=56
      gas=584 get=-185 getting=44 give=-94 given=701 giving=541 go=-396 going=315 gone=118 good=-698 got=146
      government=-50 governor=-11 greatest=-1776 grew=-1228 grow=-577 growing=527 guns=104 had=-194 happened=116
      happens=78 hard=-107 has=311 hasn't=742 having=-476 he=152 head=-75 hear=-35 heard=-263 heart=-101 helped=-100
      her=-288 here=-794 high=139 higher=572 highest=1151 himself=-81 hope=-860 housing=192 how=-1049 huge=-103
      humanitarian=981 hurt=-434 i=-721 i'll=-323 i'm=-868 i've=-559 if=-854 illegally=200 immediately=623
      immigration=645 important=-343 in=-82 incentives=-243 increase=141 increasing=325 indicated=1008 industry=144
      inflation=-463 inspectors=939 insurance=459 interested=-609 into=329 invest=-376 investigation=137
      investments=558 is=-22 islands=489 isn't=-190 issue=-325 it=161 its=-314 itself=-22 job=-728 jobs=464
      judges=-124 judgment=-687 just=-352 kids=270 killing=332 knew=-101 know=-192 largest=272 laws=92 learned=-422
      least=75 leave=229 leaving=820 less=172 let=-1121 life=-397 light=-283 little=-333 lived=-59 loans=1279
      lobby=408 lobbyists=645 long=25 low=110 lowest=84 major=145 make=-505 making=-228 man=-175 managed=-351
      manufacturing=453 many=769 market=500 match=67 math=359 may=-458 mayor=465 me=-1027 means=-250 medical=37
      men=-105 mentioned=-292 met=-699 military=190 mind=-170 mine=-84 more=10 most=-427 much=-72 must=-511 my=-822
      myself=-168 named=-320 national=214 nations=252 need=-788 negotiated=309 never=971 new=-36 night=-2050 no=374
      none=352 northern=533 not=-53 now=780 nuclear=48 number=15 numbers=323 obviously=-337 of=-120 off=-556 oil=58
      old=-116 on=-149 once=-223 one-third=1446 opinion=-706 opportunities=-1374 opportunity=-597 opposed=662
      opposition=109 or=-424 ought=-1558 our=-365 ourselves=-27 out=-173 over=281 own=413 papers=75 party=-533
      past=65 pay=9 penny=403 people=-88 per=817 percent=1233 picked=-82 point=539 points=-307 police=-150
      political=-60 politics=-917 position=276 possible=-67 poverty=733 power=-446 preexisting=17 presidency=-31
      president=-185 presidential=-278 presidents=-1005 pressure=-52 priorities=-351 private=452 probably=-539
      program=462 programs=-79 progress=199 project=216 proposal=229 proposing=101 public=328 put=-95 putting=538
      question=-795 questions=-510 ran=144 rather=-1197 really=-209 rebels=7 reduced=73 reducing=-158 reduction=-901
      relief=1495 report=467 republican=-329 resources=210 returns=324 right=68 risk=-352 run=-1048 sacrifice=-307
      safe=163 said=-334 sanctions=298 saw=-485 say=-403 saying=182 says=255 school=-492 schools=137 secondly=-265
      security=-168 selling=64 senator=-190 senior=-133 service=-231 set=-243 share=-1572 should=-153 side=-677
      signed=-549 simply=-26 since=1119 single=300 sit=-314 so=-34 solve=-101 some=-468 somebody=-363 someone=-226
      something=-775 sometimes=-99 special=80 spend=-610 spending=123 spoke=-742 standing=-147 started=-162
      starting=207 state=280 states=-1115 stay=-517 steel=882 step=-834 still=66 strategic=-85 strength=-191
      success=-236 such=-404 support=408 supported=729 surplus=451 take=-138 taken=647 taking=220 talk=-331 tax=83
      taxpayer=594 teachers=30 term=228 terms=-443 terrorism=289 terrorist=-4 test=-216 than=64 thank=-143 that=-280
      the=-291 them=137 themselves=-406 then=-183 there=-117 they=108 they're=79 they've=98 thing=-498 things=-574
      think=-373 thinking=-374 thinks=-1278 this=-496 those=-118 though=-363 thought=-862 threat=-496 time=-460
      to=-452 today=12 together=-142 told=-665 tonight=-767 too=-1109 took=770 tough=-361 town=-536 training=20
      tremendous=6 tried=103 trillion-dollar=1323 troops=148 trouble=-557 true=436 two-thirds=839 uh=-748 under=727
      unemployment=206 union=92 unless=-383 up=-93 us=-255 used=738 values=-479 very=-469 vetoed=1148 view=-880
      visited=-470 voted=438 votes=-147 wage=-498 wages=238 want=-148 wanted=-16 wants=241 war=-617 warheads=131
      wars=-1052 was=53 wasn't=614 way=-1092 ways=-71 we=-249 we'll=-2 we're=466 we've=-81 weapon=194 were=409
      what=-502 when=-364 where=-260 whether=-472 which=-160 who=-259 why=-1094 will=-473 win=-201 with=-281
      women=559 won't=-484 word=-51 words=-419 work=-111 working=349 world=-241 would=-168 year=301 years=-346
      you=-59 your=-155
      """,
    pairs: """
      's_<name>=-304 's_been=459 's_called=-673 's_exactly=1051 's_going=-7 's_not=-231 's_time=-109 's_very=-231
      ,_<amount>=240 ,_<figure>=516 ,_<name>=-189 ,_and=266 ,_as=-266 ,_because=692 ,_has=165 ,_have=-226 ,_he=265
      ,_i=-379 ,_in=-82 ,_it=-95 ,_just=194 ,_no=-500 ,_that=306 ,_the=125 ,_their=976 ,_there=333 ,_they=283
      ,_this=367 ,_to=-71 ,_we=488 ,_we've=660 ,_where=309 ,_which=1414 ,_who=318 ,_you=101 <amount>_,=-456
      <amount>_<amount>=1271 <amount>_dollars=226 <amount>_is=-672 <amount>_jobs=1 <amount>_people=260
      <amount>_percent=220 <amount>_tax=-713 <amount>_years=-303 <figure>_%=1575 <figure>_<amount>=831
      <figure>_and=-447 <figure>_people=469 <figure>_states=111 <figure>_years=-347 <name>_,=-324 <name>_<name>=-441
      <name>_and=-125 <name>_are=485 <name>_for=-236 <name>_government=227 <name>_had=-164 <name>_has=264
      <name>_into=265 <name>_made=14 <name>_people=-668 <name>_said=-325 <name>_says=309 <name>_than=631
      <name>_the=-1111 <name>_to=71 <name>_wanted=167 <name>_with=616 <start>_a=-320 <start>_and=123 <start>_but=-25
      <start>_he=55 <start>_i=-382 <start>_i'll=-1314 <start>_i'm=-504 <start>_in=139 <start>_it=-156
      <start>_more=994 <start>_no=-143 <start>_now=-498 <start>_number=-826 <start>_on=208 <start>_our=229
      <start>_right=405 <start>_senator=-206 <start>_so=-328 <start>_that=210 <start>_the=316 <start>_there=-165
      <start>_these=-887 <start>_they=289 <start>_they're=985 <start>_this=-51 <start>_under=-22 <start>_we=135
      <start>_we'll=-489 <start>_we're=323 <start>_we've=219 <start>_well=-195 <start>_with=46 <start>_you=-104
      <start>_you're=-543 a_$=-107 a_<amount>=400 a_<name>=-447 a_better=-783 a_chance=-496 a_consistent=495
      a_fact=609 a_free=755 a_great=-98 a_long=691 a_majority=416 a_plan=-131 a_subpoena=225 a_tax=11 a_very=-29
      a_whole=-528 a_year=137 about_$=1856 about_<amount>=169 about_<figure>=227 about_<name>=-603 about_a=333
      about_the=-407 access_to=558 after_<name>=-299 after_getting=22 against_it=368 against_the=198 ago_,=115
      ahead_of=1069 all_<name>=-935 all_the=75 almost_every=725 along_with=317 am_a=231 and_,=622 and_a=-551
      and_all=-16 and_as=168 and_he=-85 and_his=-95 and_i'm=114 and_if=-168 and_in=-193 and_others=-89 and_so=-559
      and_the=-61 and_then=-32 and_there=9 and_they=321 and_they're=-172 and_to=-304 and_we=46 and_we're=1020
      and_we've=-445 and_when=-61 and_you=-16 any_of=772 any_other=257 are_all=-397 are_doing=79 are_the=-309
      are_very=-133 arms_control=398 around_the=165 as_<name>=-216 as_a=37 at_all=70 at_home=-911 at_our=-158
      at_the=-481 be_a=-68 be_paying=87 because_they=-1045 been_for=579 been_in=-342 begun_to=42 bill_,=198
      bill_that=1016 businesses_that=105 but_he=125 but_the=84 but_what=233 by_<figure>=-596 by_the=720
      called_the=-219 can_say=-167 care_costs=-348 commitment_to=-6 create_jobs=-665 cut_taxes=84 cut_the=389
      debt_,=64 did_it=227 don't_have=824 don't_know=1112 economy_is=1121 education_,=-460 favor_of=664
      financial_crisis=81 find_a=505 first_time=1203 for_<name>=-253 for_everybody=143 for_our=-817 for_the=-366
      foreign_policy=-1308 fought_to=763 get_it=-1225 getting_a=512 go_to=162 going_on=453 going_to=-573
      going_up=1824 gone_down=269 gone_up=1499 got_to=-2077 government_that=-392 governor_<name>=-337 had_a=73
      has_been=-1 has_never=820 has_not=135 has_to=-1725 have_<figure>=1011 have_<name>=-48 have_a=51 have_an=-46
      have_been=172 have_come=573 have_in=178 have_made=-277 have_said=350 have_to=-1880 he_'s=38 he_came=-362
      he_had=487 he_is=123 he_said=-111 he_says=108 he_went=-1441 health_care=69 him_on=599 his_own=523
      i've_been=479 i've_got=-473 i_did=1183 i_got=237 i_have=875 i_mean=103 i_met=-704 i_never=497 i_remember=-581
      i_said=328 i_saw=-319 i_say=-481 i_supported=920 i_thought=-77 i_voted=527 i_want=-1070 i_went=-360
      i_will=-433 i_worked=351 i_would=-559 if_we=-424 if_you=905 if_you're=1634 in_<figure>=349 in_<name>=261
      in_foreign=-323 in_history=160 in_my=33 in_place=157 in_power=322 in_the=76 in_their=-559 increase_in=1172
      into_<name>=261 into_our=1290 is_a=-123 is_growing=243 is_just=448 is_more=-259 is_no=16 is_not=-722
      is_to=-885 is_up=337 is_working=20 it_'s=-258 it_and=45 it_has=-139 it_is=-390 it_or=349 it_was=190
      jobs_,=-295 jobs_in=-713 just_to=-602 keep_the=-152 kind_of=-63 kinds_of=-129 know_<name>=1207 know_that=885
      know_the=-320 know_what=-485 last_<amount>=-31 let_'s=-1060 look_at=-378 lot_of=163 made_a=-250 make_a=28
      many_of=171 matter_of=273 me_that=-472 mean_,=541 military_is=254 more_dangerous=-20 more_people=398
      most_of=686 my_administration=684 my_campaign=1296 my_state=1045 never_had=145 new_jobs=-257 not_<name>=64
      not_a=-349 not_going=-721 not_just=-245 not_one=233 not_only=-454 not_say=1238 now_,=-302 now_have=124
      now_we're=467 nuclear_weapons=418 number_<amount>=-673 number_one=460 of_<figure>=-259 of_<name>=103
      of_all=118 of_energy=398 of_government=500 of_my=98 of_our=383 of_the=-306 of_these=118 of_things=-185
      of_those=-74 of_you=-245 oil_companies=178 on_it=368 on_that=109 one_of=199 open_borders=537 opposed_to=-554
      or_not=261 order_to=-374 other_state=431 our_country=353 our_government=99 our_jobs=78 our_nation=-1 out_a=909
      out_of=634 over_<figure>=119 over_the=-727 people_are=-266 people_in=-131 people_that=215 percent_of=642
      position_on=526 preexisting_conditions=699 president_has=-440 president_in=9 president_of=-703 price_of=222
      program_,=-1006 protect_the=285 put_forward=726 record_of=196 registration_of=215 right_now=478 said_,=37
      said_that=439 said_the=-166 said_we=727 same_thing=622 say_,=-99 says_we=1976 she_has=-129 she_said=-327
      she_wants=2139 should_have=-554 since_the=248 so_,=-427 so_many=114 some_of=-127 something_that=29
      special_interests=22 state_,=258 states_,=66 take_a=-394 talked_about=-969 talks_about=-29 tax_credit=-146
      tax_cut=-859 tax_increase=84 than_i=-290 than_it=414 that_'s=51 that_,=363 that_for=185 that_he=43
      that_his=-130 that_is=-241 that_it=58 that_the=-337 the_<figure>=-262 the_<name>=-105 the_best=-76 the_big=293
      the_birth=360 the_country=691 the_first=338 the_government=-94 the_governor=45 the_issue=320 the_largest=757
      the_last=-388 the_money=-602 the_next=-599 the_number=329 the_one=145 the_other=-60 the_peace=547
      the_people=-539 the_president=603 the_reason=-644 the_region=570 the_sanctions=310 the_size=147 the_time=-228
      the_war=187 the_wealthiest=1482 the_whole=157 the_world=7 their_money=51 them_out=466 there_'s=113
      there_are=-70 there_for=-589 these_things=102 they're_going=82 they_can=273 this_<name>=-274 this_day=129
      this_is=231 this_man=1059 this_president=1436 this_was=99 this_year=164 those_<amount>=-286 those_who=-737
      through_the=-273 to_<figure>=219 to_<name>=55 to_be=139 to_bring=-727 to_cut=-929 to_get=70 to_it=268
      to_make=235 to_my=872 to_our=-37 to_use=-789 to_work=-584 today_,=541 today_than=148 too_many=-59
      took_the=-255 under_<name>=126 up_,=752 up_for=146 used_the=258 voted_against=21 voted_for=173 wanted_to=-343
      wants_to=106 was_a=9 was_against=743 was_one=125 was_to=1059 we're_going=-1850 we're_not=-324 we've_been=-872
      we've_done=200 we've_put=-195 we_all=-1189 we_are=370 we_can't=-134 we_could=-359 we_did=-211 we_don't=109
      we_get=-1380 we_got=89 we_had=163 we_have=403 we_haven't=-259 we_saw=241 we_should=849 went_to=-185
      what_<name>=-335 what_i=-29 what_is=368 when_he=-133 when_i=438 when_it=187 when_they=-265 when_we=67
      where_they=1004 will_be=-557 will_have=-22 with_<name>=36 with_a=-20 with_respect=877 with_us=298
      year_<figure>=-928 years_ago=236 you_also=262 you_and=908 you_can=30 you_can't=-759 you_know=137 you_will=228
      young_people=229 your_taxes=766
      """
  )
}
