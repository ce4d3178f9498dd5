extension PriorityWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train crowdsourced.csv --out FILE`; do not edit.
  ///
  /// Data: ClaimBuster, crowdsourced part (Arslan, Hassan, Li and Tremayne, “A Benchmark Dataset of Check-worthy
  /// Factual Claims”, ICWSM 2020, doi:10.5281/zenodo.3609356): 5413 of 22501 sentences should be checked.
  /// Licence: the file states none; its sentences are no part of this program, only these weights.
  /// On debates that the weights had not seen: average precision 0.737, F1 0.667.
  /// Weights: 121 of traits, 544 of words, 592 of pairs.
  package static let shipped = PriorityWeights(
    base: -1192,
    threshold: -602,
    traits: """
      length:3=-97 length:5=-41 length:7=71 length:9=-17 length:12=126 length:19=63 length:24=-66 length:30=-98
      length:40=-112 figures:1=524 figures:2=162 amounts:1=308 names:1=577 names:2=307 names:3=101 names:5=233
      past:1=604 past:2=238 negation=56 topic:accusation:1=473 topic:accusation:2=469 topic:vote:1=820
      topic:vote:2=67 topic:law:1=506 topic:law:2=147 topic:crime:1=790 topic:war:1=537 topic:war:2=244
      topic:money:1=834 topic:money:2=133 topic:work:1=351 topic:work:2=76 topic:trend:1=254 topic:trend:2=86
      topic:share:1=643 topic:share:2=154 topic:extreme:1=384 topic:extreme:2=414 topic:comparison:1=125
      topic:comparison:2=25 topic:cause:1=328 topic:totality:1=53 topic:time:1=260 topic:time:2=84
      topic:people:1=-27 topic:people:2=64 topic:office:1=555 topic:office:2=-116 topic:government:1=272
      topic:government:2=-115 topic:health:1=247 topic:health:2=254 topic:school:2=415 topic:energy:1=412
      topic:place:1=-73 topic:speech:1=435 topic:speech:2=-301 topic:proof:1=562 topic:hedge:1=-215
      topic:hedge:2=-553 topic:future:1=-484 topic:future:2=-416 topic:feeling:1=-336 topic:feeling:2=-334
      topic:duty:1=-493 topic:duty:2=-630 topic:ability:1=-175 topic:ability:2=-471 topic:value:1=-299
      topic:value:2=-409 topic:address:1=-124 topic:talk:1=-232 topic:talk:2=-228 clause:speaker:mental=-289
      clause:speaker:perfect=-435 clause:speaker:present=-265 clause:speaker:negation=72 clause:speakers:modal=-330
      clause:speakers:mental=-139 clause:speakers:present=-213 clause:speakers:wasWere=189 clause:speakers:past=377
      clause:others:modal=170 clause:others:wasWere=151 clause:others:past=79 clause:others:negation=45
      clause:listener:modal=127 clause:listener:perfect=159 clause:listener:past=139 clause:thing:present=85
      clause:thing:wasWere=221 clause:thing:past=124 clause:relative:modal=-315 clause:relative:perfect=-272
      clause:relative:present=-365 clause:relative:past=-149 clause:name:present=73 clause:name:past=74
      clause:plural:modal=143 clause:plural:mental=428 clause:plural:perfect=346 clause:plural:present=144
      clause:plural:wasWere=128 clause:plural:past=202 clause:plural:negation=-303 span:number:1=441 span:date:1=1
      span:name:1=-92 span:name:2=198 span:place:1=18 span:place:2=236 span:quote:1=-456 span:attribution:1=146
      span:attribution:2=702 span:comparison:1=462 span:cause:1=-91 span:cause:2=337 span:position:1=-234
      span:document:1=285 span:event:1=96 span:event:2=-12
      """,
    words: """
      's=-42 (=-224 )=-174 ,=-302 .=-1205 /=-622 ;=-9 <amount>=98 <figure>=705 ?=-3522 a=-254 able=828 about=-360
      act=-93 action=163 admirals=591 advocated=847 afford=-1229 again=-249 against=1034 agreement=599 air=670
      all=-50 already=1468 also=109 amendment=2 america=-683 american=-546 among=725 an=-191 and=-373 another=-7
      anybody=-704 anything=-120 anywhere=-73 apologized=783 are=342 areas=-113 aren't=571 arms=-146 ask=-1147
      asked=-406 attention=-302 average=640 away=-355 back=-390 be=-714 because=-204 become=-73 before=-233
      begin=-216 behind=-363 being=-312 believe=-956 benefits=192 best=-167 between=-257 big=653 biggest=119
      bill=125 bipartisan=997 birth=258 border=1437 borders=10 bottom=96 boy=-226 budgets=201 built=-424 burden=87
      business=-361 businesses=545 but=-112 came=-5 campaign=-18 can=-763 cannot=-1351 care=538 central=439 cents=13
      century=-1543 certainly=-684 challenges=-900 chance=-378 child=-687 citizens=-62 coal=376 commission=438
      committed=-51 committee=-214 comprehensive=42 concerned=-462 constitution=-1110 continuing=805 control=-52
      controls=153 cost=-394 countries=559 course=-450 cover=1437 covered=958 crime=868 crisis=728 cut=559 cuts=-122
      cutting=-658 dangerous=-87 day=-1004 days=-776 death=941 debt=146 debunked=1135 defeat=-326 defense=-135
      deficit=115 democrat=-544 democrats=-509 department=770 development=-117 did=232 didn't=962 difference=112
      differences=-61 different=-584 difficult=-499 disagree=279 discrimination=-32 divisions=177 do=-213 doctor=529
      does=63 doesn't=167 doing=277 dollars=783 don't=-583 done=813 donors=580 doubled=1514 doubt=-105 down=114
      draft=144 dramatically=481 dream=-335 drug=346 e-mails=903 economic=-182 effort=324 election=-789
      elections=-146 environment=-581 even=397 every=288 everybody=-218 evidence=117 example=-336 experience=-1926
      export=1015 extraordinary=-419 eye=-294 facilities=1592 fact=314 family=-129 federal=798 feel=-408
      fighting=536 financial=183 find=611 fine=-268 first=-147 fiscal=-374 force=-324 forces=-524 foreign=637
      fought=1071 found=88 free=196 freedom=-940 friend=170 fully=-59 funding=185 gas=702 get=-132 getting=139
      give=-62 given=724 giving=610 go=-386 god=-157 going=415 gone=159 good=-661 got=253 greatest=-1736 grew=-1437
      grow=-596 growing=533 guns=89 had=-129 happened=126 happens=79 has=406 hasn't=762 have=53 having=-384 he=200
      head=-2 heard=-254 heart=-67 her=-220 here=-682 high=130 higher=655 highest=1207 hope=-774 housing=279
      how=-951 humanitarian=1153 hurt=-452 i=-660 i'll=-191 i'm=-786 i've=-436 if=-636 illegally=235 immediately=614
      immigrants=92 immigration=648 important=-402 incentives=-150 increase=135 increasing=347 indicated=1060
      industry=156 inflation=-492 inspectors=922 insurance=504 interested=-632 into=400 invest=-401
      investigation=186 investments=683 islands=518 isn't=-214 issue=-360 it=190 its=-182 job=-638 jobs=308
      judges=-30 judgment=-712 just=-278 kids=342 killing=385 knew=-113 know=-84 largely=26 largest=359 laws=105
      learned=-244 least=142 leave=260 leaving=947 less=231 let=-1080 life=-384 light=-251 little=-304 lived=-139
      loans=1382 lobby=354 lobbyists=681 long=77 low=219 lowest=114 major=234 make=-396 making=-126 man=-169
      managed=-330 manufacturing=503 many=855 market=550 massive=1 match=16 math=387 may=-450 mayor=466 me=-908
      means=-158 medical=192 men=-17 mentioned=-235 met=-675 military=207 mind=-137 mine=-111 money=16 more=126
      most=-300 must=-380 my=-686 myself=-85 named=-401 national=279 nations=339 need=-704 negotiated=330 never=966
      night=-1946 no=343 none=213 northern=583 not=-50 now=859 nuclear=123 number=4 numbers=308 obviously=-236
      off=-457 oil=91 old=-400 on=-49 once=-153 one=21 one-third=974 opinion=-670 opportunities=-1336
      opportunity=-500 opposed=772 opposition=121 or=-291 ought=-1461 our=-257 out=-59 over=391 own=473 papers=170
      particular=-64 party=-526 past=136 pay=5 paying=75 peace=88 penny=230 people=-37 per=844 percent=1155
      personal=88 places=40 plan=43 point=539 points=-348 police=-160 politics=-910 position=256 possible=-29
      poverty=791 power=-357 preexisting=845 presidency=-63 president=-95 presidential=-180 presidents=-946
      pressure=-46 price=19 priorities=-308 private=507 probably=-493 problem=28 program=525 progress=235
      project=283 proposal=267 proposing=3 public=373 put=-8 putting=492 question=-824 questions=-424 ran=151
      rather=-1267 really=-140 reason=-91 reduced=109 reduction=-787 relief=1134 report=499 republican=-244
      resources=234 returns=396 right=71 risk=-245 run=-1006 sacrifice=-99 safe=178 said=-211 sanctions=271 saw=-413
      say=-354 saying=227 says=391 school=-428 schools=187 secondly=-330 security=-90 seen=123 selling=182
      senator=-168 senior=-20 service=-189 set=-226 share=-1582 she=115 should=-2 shown=30 side=-565 signed=-408
      since=1308 single=306 sit=-269 solve=-94 some=-362 somebody=-247 someone=-106 something=-701 special=157
      spend=-552 spending=164 spoke=-697 standing=-116 started=-151 starting=196 state=329 states=-1024 stay=-453
      steel=1055 step=-814 still=119 strength=-171 subpoena=95 success=-199 such=-348 support=497 supported=808
      surplus=479 take=-80 taken=720 taking=301 talk=-317 tax=133 taxpayer=605 teachers=106 term=292 terms=-420
      terrorism=371 test=-161 than=103 that=-137 the=-114 them=216 themselves=-317 then=-85 there=-41 they=193
      they're=156 they've=200 thing=-393 things=-479 think=-285 thinking=-330 thinks=-1009 this=-400 those=-36
      though=-280 thought=-818 threat=-363 time=-372 to=-298 today=65 together=-29 told=-513 tonight=-964 too=-1025
      took=843 totally=79 tough=-314 town=-397 training=40 tremendous=90 tried=173 trillion-dollar=1086 troops=194
      trouble=-501 true=469 two-thirds=489 ultimately=74 under=853 unemployment=286 union=61 unless=-349 up=-36
      us=-135 used=773 using=111 values=-319 very=-364 vetoed=1213 view=-844 visited=-378 voted=378 votes=-44
      wage=-437 wages=93 wanted=-55 wants=332 war=-625 wars=-945 was=176 wasn't=611 way=-1039 we=-105 we're=576
      wealthy=49 weapon=168 were=501 what=-391 when=-257 where=-138 whether=-16 which=-85 who=-122 why=-869
      will=-338 win=-125 with=-146 women=599 won't=-483 words=-367 work=-43 working=358 world=-176 would=-210
      year=362 years=-189 your=-7
      """,
    pairs: """
      %_of=29 '_<figure>=-987 's_<name>=-232 's_been=480 's_called=-554 's_exactly=1068 's_going=-28 's_not=-238
      's_time=-164 's_very=-261 ,_<amount>=321 ,_<figure>=558 ,_<name>=-173 ,_and=355 ,_as=-253 ,_because=689
      ,_has=282 ,_have=-199 ,_he=422 ,_i=-307 ,_in=-61 ,_including=92 ,_just=185 ,_no=-526 ,_our=30 ,_that=369
      ,_the=222 ,_their=1140 ,_there=344 ,_they=353 ,_this=391 ,_we=518 ,_we've=694 ,_where=329 ,_which=1475
      ,_who=329 ,_you=154 -_<end>=-1031 -_a=-64 -_and=-27 -_i=390 -_if=932 -_the=-96 -_they=980 ._.=-54 ._<end>=358
      <amount>_,=-244 <amount>_.=499 <amount>_<amount>=1471 <amount>_dollars=296 <amount>_is=-511
      <amount>_people=304 <amount>_percent=328 <amount>_tax=-591 <amount>_times=70 <amount>_weeks=-100
      <amount>_years=-327 <figure>_%=1448 <figure>_,=-63 <figure>_.=-455 <figure>_<amount>=929 <figure>_and=-231
      <figure>_months=-136 <figure>_people=296 <figure>_years=-582 <name>_'s=60 <name>_,=-283 <name>_-=125
      <name>_.=-15 <name>_<end>=-351 <name>_<name>=-269 <name>_are=479 <name>_for=-180 <name>_government=232
      <name>_had=-91 <name>_has=301 <name>_into=340 <name>_made=142 <name>_of=-62 <name>_people=-689
      <name>_said=-397 <name>_says=267 <name>_so=100 <name>_than=747 <name>_the=-1071 <name>_to=143
      <name>_wanted=378 <name>_with=566 <start>_.=187 <start>_a=-220 <start>_and=183 <start>_do=13
      <start>_everybody=-57 <start>_for=53 <start>_he=173 <start>_his=79 <start>_i=-282 <start>_i'll=-1307
      <start>_i'm=-434 <start>_in=185 <start>_it=-65 <start>_more=986 <start>_no=-49 <start>_now=-475
      <start>_number=-778 <start>_on=237 <start>_our=315 <start>_right=483 <start>_senator=-122 <start>_so=-234
      <start>_that=226 <start>_the=382 <start>_there=-76 <start>_these=-766 <start>_they=358 <start>_they're=1050
      <start>_under=-33 <start>_we=213 <start>_we'll=-303 <start>_we're=320 <start>_we've=315 <start>_well=-110
      <start>_with=104 <start>_you=-3 <start>_you're=-348 a_$=-135 a_<amount>=487 a_<name>=-428 a_balanced=-123
      a_better=-726 a_chance=-483 a_consistent=585 a_fact=676 a_free=759 a_long=674 a_majority=110 a_plan=-211
      a_subpoena=44 a_very=-35 a_whole=-584 a_year=151 about_$=1864 about_<amount>=366 about_<figure>=152
      about_<name>=-529 about_a=337 about_the=-351 access_to=532 after_<name>=-355 after_getting=2 again_.=-562
      against_it=324 against_the=196 ago_,=50 ahead_of=906 all_<name>=-803 all_the=80 almost_every=726
      along_with=321 am_a=612 and_,=593 and_a=-523 and_all=-54 and_as=199 and_he=-104 and_i'm=111 and_if=-71
      and_in=-161 and_it=28 and_so=-518 and_the=-58 and_then=-12 and_they=370 and_they're=-223 and_to=-269 and_we=81
      and_we're=935 and_we've=-412 and_when=-89 and_you=-32 any_of=721 any_other=413 are_all=-364 are_doing=74
      are_the=-320 are_very=-163 arms_control=408 around_the=214 as_<name>=-161 as_a=75 at_all=99 at_home=-747
      at_our=-89 at_the=-399 be_a=-86 be_paying=30 because_he=3 because_the=-1 because_they=-1095 been_for=450
      been_in=-379 believe_that=-49 bill_.=-813 bill_that=867 but_he=136 but_she=33 but_the=100 but_what=198
      by_<figure>=-389 by_the=784 can_keep=305 can_say=-87 care_.=358 cases_,=41 children_.=297 commitment_to=-35
      country_.=166 create_jobs=-717 cut_taxes=60 cut_the=339 deal_.=231 debt_,=303 did_it=216 doctor_.=50
      don't_have=876 don't_know=947 down_.=193 drugs_,=-103 drugs_.=-79 economy_is=1205 education_,=-339
      favor_of=578 financial_crisis=217 find_a=602 first_time=1200 folks_.=620 for_<name>=-184 for_everybody=178
      for_our=-894 for_the=-308 for_what=-22 foreign_policy=-1297 fought_to=710 get_it=-1140 get_the=-60
      getting_a=507 go_to=204 going_on=400 going_to=-624 going_up=1618 gone_down=207 gone_up=1379 got_to=-2088
      government_.=139 government_that=-366 governor_<name>=-296 grew_up=-151 had_a=27 had_to=-62 has_a=-124
      has_never=805 has_not=96 has_to=-1760 have_<figure>=936 have_a=44 have_an=-80 have_been=234 have_come=552
      have_in=223 have_made=-183 have_said=233 have_to=-1896 he_'s=77 he_came=-354 he_had=457 he_is=299 he_said=-99
      he_says=52 he_went=-1413 health_care=116 him_on=564 his_own=661 i've_been=501 i've_got=-520 i_did=1202
      i_got=273 i_have=890 i_mean=47 i_met=-722 i_never=512 i_remember=-707 i_said=265 i_saw=-421 i_say=-456
      i_supported=919 i_thought=-83 i_voted=537 i_want=-1171 i_went=-246 i_will=-478 i_worked=440 i_would=-590
      if_we=-419 if_you=869 if_you're=1681 in_<figure>=455 in_<name>=337 in_a=-91 in_foreign=-286 in_history=103
      in_place=184 in_power=242 in_the=104 in_their=-410 increase_in=1238 instance_,=268 into_<name>=303
      into_our=1310 is_a=-112 is_growing=276 is_just=377 is_more=-301 is_no=44 is_not=-705 is_to=-830 is_up=212
      is_working=9 it_'s=-207 it_.=98 it_and=123 it_has=-125 it_is=-427 it_or=471 it_was=189 jobs_,=-64 jobs_.=384
      jobs_in=-652 just_said=-50 just_to=-482 keep_the=-230 kind_of=-35 kinds_of=-30 know_,=-33 know_<name>=1229
      know_that=779 know_the=-464 know_what=-501 last_<amount>=-75 let_'s=-957 look_,=32 look_at=-368 lot_of=163
      made_.=-113 made_a=-216 make_a=97 many_of=131 matter_of=321 me_that=-286 mean_,=530 military_is=292 money_.=24
      more_dangerous=-70 more_people=390 more_than=-112 most_of=506 my_administration=618 my_campaign=1214
      my_state=1046 new_jobs=-168 not_<name>=78 not_a=-362 not_going=-721 not_just=-284 not_one=304 not_only=-406
      not_say=1314 now_,=-328 now_have=100 now_we're=349 nuclear_weapons=410 number_<amount>=-793 number_one=503
      of_<figure>=-63 of_<name>=129 of_all=66 of_energy=384 of_government=418 of_it=-29 of_my=4 of_our=369
      of_the=-280 of_their=60 of_these=142 of_things=-184 of_those=-180 of_us=-110 of_working=81 of_you=-254
      oil_companies=145 on_it=271 on_that=76 on_the=-9 one_of=237 open_borders=488 opposed_to=-621 order_to=-239
      other_state=501 our_country=332 our_government=42 our_jobs=278 out_a=868 out_of=589 over_<figure>=49
      over_the=-784 part_of=75 people_.=181 people_are=-179 people_in=-127 people_that=92 percent_of=541
      position_on=541 president_has=-508 president_of=-680 program_,=-963 protect_the=317 put_forward=586
      record_of=236 registration_of=199 relief_.=726 result_of=88 right_now=502 said_it=-42 said_that=375
      said_the=-181 said_we=670 same_thing=584 say_,=-95 says_we=1884 see_<name>=93 she_has=-82 she_said=-374
      she_wants=2158 should_have=-650 since_the=255 so_,=-497 so_many=48 so_they=50 some_of=-151 something_that=19
      state_,=205 states_,=69 take_a=-359 talked_about=-812 tax_credit=-210 tax_cut=-873 tax_increase=40 taxes_.=168
      than_i=-248 than_it=421 that_'s=36 that_,=305 that_.=-203 that_<name>=-161 that_for=98 that_he=103
      that_his=-10 that_is=-330 that_it=68 that_means=-65 that_the=-352 the_-=-496 the_<figure>=-333 the_<name>=-129
      the_agreement=41 the_best=-105 the_big=188 the_birth=177 the_country=578 the_first=274 the_government=-155
      the_governor=61 the_issue=422 the_largest=757 the_last=-335 the_money=-655 the_most=-13 the_next=-606
      the_number=313 the_one=180 the_peace=581 the_people=-570 the_president=553 the_reason=-502 the_region=732
      the_sanctions=271 the_size=116 the_time=-318 the_war=150 the_wealthiest=1373 the_whole=118 their_money=77
      them_out=379 there_'s=136 there_are=-155 there_for=-553 these_things=136 they_can=395 this_<name>=-236
      this_is=127 this_man=919 this_president=1442 this_was=58 those_<amount>=-429 those_who=-716 through_the=-176
      to_<figure>=159 to_<name>=105 to_be=158 to_bring=-718 to_cut=-948 to_get=67 to_it=156 to_make=181 to_me=-151
      to_my=930 to_our=-12 to_put=-7 to_spend=-128 to_use=-670 to_work=-585 today_,=316 today_.=-249 today_than=252
      took_the=-346 uh_-=-770 under_<name>=74 up_,=797 up_.=365 up_for=260 used_the=294 voted_against=86
      voted_for=266 wanted_to=-280 wants_to=70 war_.=182 was_a=27 was_against=659 was_to=1100 we're_going=-1850
      we're_not=-306 we've_been=-705 we've_done=218 we've_put=-4 we_all=-1283 we_are=344 we_can't=-177 we_could=-447
      we_did=-310 we_get=-1431 we_had=129 we_have=362 we_haven't=-486 we_saw=186 we_should=710 went_to=-153
      what_<name>=-392 what_is=447 when_he=-62 when_i=478 when_it=266 when_they=-287 when_we=37 where_they=1127
      will_be=-547 will_have=-44 with_<name>=27 with_a=-68 with_respect=837 with_us=279 wrong_.=887
      year_<figure>=-568 years_.=66 years_ago=28 you_.=-194 you_also=151 you_and=868 you_can't=-838 you_know=19
      you_should=-213 you_will=21 young_people=134 your_taxes=646
      """
  )
}
