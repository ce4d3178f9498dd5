extension PriorityWeights {
  /// The weights that the program comes with.
  ///
  /// Written by `stet-bench train crowdsourced.csv --out FILE`; do not edit.
  ///
  /// Data: ClaimBuster, crowdsourced part (Arslan, Hassan, Li and Tremayne, “A Benchmark Dataset of Check-worthy
  /// Factual Claims”, ICWSM 2020, doi:10.5281/zenodo.3609356): 5413 of 22501 sentences should be checked.
  /// Licence: the file states none; its sentences are no part of this program, only these weights.
  /// On debates that the weights had not seen: average precision 0.735, F1 0.664.
  /// Weights: 124 of traits, 543 of words, 540 of pairs.
  package static let shipped = PriorityWeights(
    base: -1748,
    threshold: -852,
    traits: """
      length:3=-136 length:5=87 length:7=302 length:9=116 length:12=290 length:15=99 length:19=201 length:24=15
      length:30=-1 length:40=-6 figures:1=1018 figures:2=72 amounts:1=477 amounts:2=49 names:1=724 names:2=426
      names:3=193 names:5=277 past:1=624 past:2=241 negation=136 topic:accusation:1=454 topic:accusation:2=550
      topic:vote:1=836 topic:vote:2=123 topic:law:1=486 topic:law:2=129 topic:crime:1=763 topic:war:1=555
      topic:war:2=227 topic:money:1=847 topic:money:2=95 topic:work:1=357 topic:trend:1=297 topic:trend:2=101
      topic:share:1=639 topic:share:2=123 topic:extreme:1=399 topic:extreme:2=413 topic:comparison:1=139
      topic:comparison:2=49 topic:cause:1=387 topic:totality:1=58 topic:totality:2=-11 topic:time:1=294
      topic:time:2=7 topic:office:1=579 topic:office:2=-117 topic:government:1=287 topic:government:2=-124
      topic:health:1=269 topic:health:2=253 topic:school:2=378 topic:energy:1=378 topic:place:1=-46
      topic:speech:1=473 topic:speech:2=-293 topic:proof:1=553 topic:hedge:1=-123 topic:hedge:2=-541
      topic:future:1=-440 topic:future:2=-443 topic:feeling:1=-313 topic:feeling:2=-339 topic:duty:1=-433
      topic:duty:2=-666 topic:ability:1=-192 topic:ability:2=-508 topic:value:1=-291 topic:value:2=-431
      topic:address:1=-85 topic:talk:1=-233 topic:talk:2=-242 clause:speaker:mental=-257 clause:speaker:perfect=-409
      clause:speaker:present=-273 clause:speaker:negation=81 clause:speakers:modal=-282 clause:speakers:mental=-93
      clause:speakers:present=-179 clause:speakers:wasWere=279 clause:speakers:past=395 clause:others:modal=213
      clause:others:present=177 clause:others:wasWere=207 clause:others:past=101 clause:others:negation=59
      clause:listener:modal=99 clause:listener:perfect=132 clause:listener:past=124 clause:listener:negation=-59
      clause:thing:present=137 clause:thing:wasWere=279 clause:thing:past=140 clause:relative:modal=-301
      clause:relative:perfect=-236 clause:relative:present=-333 clause:relative:past=-154 clause:name:present=39
      clause:name:past=23 clause:plural:modal=157 clause:plural:mental=408 clause:plural:perfect=303
      clause:plural:present=142 clause:plural:wasWere=129 clause:plural:past=144 clause:plural:negation=-394
      span:number:1=335 span:number:2=-33 span:date:1=-21 span:name:1=-260 span:name:2=79 span:place:1=-85
      span:place:2=110 span:quote:1=-643 span:attribution:1=139 span:attribution:2=704 span:comparison:1=441
      span:cause:1=-26 span:cause:2=277 span:position:1=-250 span:document:1=282 span:event:1=79 span:event:2=-73
      """,
    words: """
      's=-24 ,=-331 <figure>=37 ?=-2676 a=-371 able=628 about=-415 across=-82 act=-50 action=116 admirals=674
      advocated=837 afford=-1273 after=-193 again=-441 against=935 agreement=600 air=509 all=-112 already=1453
      also=51 america=-786 american=-587 americans=-3 among=734 an=-307 and=-499 another=-93 answer=-58 anybody=-742
      anything=-187 anywhere=-145 apologized=709 are=249 areas=-59 aren't=477 arms=-222 as=-87 ask=-1221 asked=-468
      at=-54 attention=-329 average=649 away=-384 back=-441 be=-786 because=-486 become=-129 before=-326 begin=-225
      behind=-486 being=-449 believe=-1025 benefits=86 best=-249 between=-347 big=554 biggest=28 bipartisan=947
      birth=89 border=1392 boy=-279 budgets=126 built=-473 business=-454 businesses=503 but=-235 by=-36
      campaign=-106 can=-812 cannot=-1484 care=567 central=527 cents=54 century=-1719 certainly=-785 challenges=-858
      chance=-435 child=-733 citizens=-159 coal=326 commission=356 committed=-195 committee=-307 concerned=-550
      constitution=-1125 continuing=677 control=-43 cost=-422 countries=492 course=-430 cover=1563 covered=867
      crime=780 crisis=756 cut=519 cuts=-200 cutting=-729 dangerous=-154 day=-1046 days=-777 death=908 debt=133
      debunked=1045 defeat=-439 defense=-214 deficit=133 democrat=-609 democrats=-509 department=696
      development=-223 did=161 didn't=851 difference=134 differences=-117 different=-660 difficult=-592 disagree=219
      divisions=182 do=-217 doctor=446 doesn't=17 doing=218 dollars=721 don't=-709 done=810 donors=520 doubled=1423
      doubt=-108 down=26 dramatically=566 dream=-471 drug=319 e-mails=970 early=-180 economic=-259 effort=292
      election=-799 elections=-245 environment=-607 even=311 ever=-6 every=197 everybody=-303 evidence=59
      example=-403 experience=-1970 export=1168 extraordinary=-441 eye=-344 facilities=1548 fact=324 family=-169
      father=-71 federal=759 feel=-576 fighting=448 financial=224 find=556 fine=-289 first=-245 fiscal=-474 for=-56
      force=-342 forces=-591 foreign=531 fought=1081 found=69 free=121 freedom=-964 friend=66 from=-49 fully=-101
      funding=40 gas=632 get=-194 getting=4 give=-89 given=693 giving=471 go=-412 god=-141 going=235 gone=78
      good=-721 got=111 government=-61 greatest=-1800 grew=-1418 grow=-618 growing=476 guns=120 had=-214
      happened=117 happens=64 hard=-124 has=292 hasn't=596 having=-510 he=108 head=-32 health=-5 hear=-55 heard=-257
      heart=-147 helped=-144 her=-314 here=-792 high=80 higher=545 highest=1120 himself=-43 his=-7 hope=-923
      housing=182 how=-1061 huge=-116 humanitarian=984 hurt=-501 i=-747 i'll=-348 i'm=-852 i've=-556 if=-897
      illegally=3 immediately=600 immigrants=53 immigration=586 important=-389 in=-105 incentives=-262 increase=106
      increasing=322 indicated=1027 industry=147 inflation=-502 inspectors=945 insurance=388 interest=-1
      interested=-585 into=320 invest=-396 investigation=185 investments=564 is=-53 islands=450 isn't=-306
      issue=-351 it=135 its=-323 job=-737 jobs=432 judges=-70 judgment=-727 just=-366 kids=312 killing=334 knew=-110
      know=-230 largest=157 laws=115 learned=-401 least=47 leave=222 leaving=836 less=146 let=-1175 life=-405
      light=-308 little=-382 loans=1253 lobby=425 lobbyists=617 long=48 low=107 lowest=27 major=126 make=-519
      making=-250 man=-168 managed=-371 manufacturing=453 many=789 market=489 match=17 math=316 may=-607 mayor=431
      me=-1012 means=-249 medical=13 men=-68 mentioned=-290 met=-659 military=155 mind=-159 mine=-102 most=-433
      much=-75 must=-540 my=-846 myself=-124 named=-387 national=222 nations=205 need=-825 negotiated=306 never=766
      new=-20 night=-2102 no=191 none=148 northern=546 not=-229 now=759 nuclear=17 numbers=256 obviously=-315
      of=-141 off=-595 oil=35 old=-523 on=-170 once=-206 one-third=1151 opinion=-685 opportunities=-1372
      opportunity=-577 opposed=658 opposition=140 or=-449 ought=-1602 our=-377 ourselves=-35 out=-176 over=276
      own=445 papers=119 party=-523 past=88 penny=389 people=-117 per=751 percent=1186 picked=-67 point=508
      points=-353 police=-121 political=-81 politics=-970 position=255 possible=-110 poverty=743 power=-431
      presidency=-91 president=-226 presidential=-296 presidents=-1015 pressure=-79 priorities=-374 private=466
      probably=-704 program=439 programs=-96 progress=216 project=236 proposal=207 public=329 put=-74 putting=539
      question=-825 questions=-527 ran=144 rather=-1285 really=-204 reason=-116 rebels=2 reduced=47 reducing=-215
      reduction=-949 relief=1523 report=407 republican=-378 resources=204 returns=366 right=56 risk=-359 run=-1096
      sacrifice=-327 safe=152 said=-374 sanctions=290 saw=-531 say=-441 saying=143 says=230 school=-552 schools=118
      secondly=-285 security=-215 selling=49 senator=-208 senior=-123 service=-247 set=-226 share=-1635 should=-317
      side=-630 signed=-546 simply=-67 since=1149 single=266 sit=-323 so=-37 solve=-89 some=-479 somebody=-368
      someone=-215 something=-801 sometimes=-70 special=45 spend=-609 spending=113 spoke=-745 standing=-80
      started=-146 starting=183 state=264 states=-1166 stay=-528 steel=926 step=-863 still=57 strategic=-62
      strength=-185 success=-213 such=-400 support=410 supported=743 surplus=422 take=-142 taken=663 taking=210
      talk=-340 tax=54 taxpayer=643 teachers=29 term=197 terms=-437 terrorism=295 terrorist=-4 test=-211 thank=-169
      that=-302 the=-301 their=-8 them=137 themselves=-424 then=-171 there=-148 these=-6 they=82 they're=87
      they've=95 thing=-483 things=-567 think=-418 thinking=-396 thinks=-1192 this=-526 those=-140 though=-401
      thought=-827 threat=-480 time=-460 to=-466 together=-136 told=-713 tonight=-981 too=-1121 took=782 tough=-399
      town=-493 tried=113 trillion-dollar=1083 troops=124 trouble=-622 true=431 two-thirds=517 uh=-750 under=718
      unemployment=207 union=65 unless=-481 up=-130 us=-254 used=746 values=-466 very=-472 vetoed=1139 view=-867
      visited=-431 voted=418 votes=-115 wage=-545 wages=143 want=-186 wanted=-47 wants=212 war=-647 wars=-1171
      was=47 wasn't=487 way=-1099 ways=-64 we=-273 we'll=-1 we're=474 we've=-58 weapon=113 were=373 what=-507
      when=-377 where=-265 whether=-428 which=-198 who=-268 why=-1061 will=-530 win=-244 with=-301 women=537
      won't=-673 word=-53 words=-408 work=-109 working=349 world=-287 would=-293 year=201 years=-293 you=-135
      your=-197
      """,
    pairs: """
      's_<name>=-302 's_been=449 's_called=-698 's_exactly=1019 's_going=-33 's_not=-214 's_time=-76 's_very=-229
      ,_<amount>=231 ,_<figure>=502 ,_<name>=-187 ,_and=299 ,_as=-241 ,_because=672 ,_has=168 ,_have=-211 ,_he=305
      ,_i=-366 ,_in=-82 ,_just=203 ,_no=-522 ,_that=309 ,_the=143 ,_their=957 ,_there=321 ,_they=315 ,_this=379
      ,_to=-42 ,_we=510 ,_we've=642 ,_where=304 ,_which=1454 ,_who=308 ,_you=130 <amount>_,=-400
      <amount>_<amount>=1325 <amount>_dollars=299 <amount>_is=-717 <amount>_people=248 <amount>_percent=245
      <amount>_tax=-739 <amount>_weeks=-197 <amount>_years=-360 <figure>_%=1559 <figure>_,=-1 <figure>_<amount>=1001
      <figure>_and=-404 <figure>_people=502 <figure>_states=172 <figure>_years=-386 <name>_,=-320 <name>_<name>=-486
      <name>_and=-23 <name>_are=500 <name>_for=-219 <name>_government=269 <name>_had=-134 <name>_has=289
      <name>_into=230 <name>_made=82 <name>_party=-25 <name>_people=-667 <name>_said=-337 <name>_says=301
      <name>_than=677 <name>_the=-1152 <name>_to=89 <name>_wanted=209 <name>_with=634 <start>_a=-295 <start>_and=155
      <start>_he=89 <start>_i=-364 <start>_i'll=-1308 <start>_i'm=-527 <start>_in=158 <start>_it=-135
      <start>_more=948 <start>_no=-113 <start>_now=-479 <start>_number=-832 <start>_on=185 <start>_our=250
      <start>_right=418 <start>_senator=-222 <start>_so=-323 <start>_that=217 <start>_the=314 <start>_there=-162
      <start>_these=-930 <start>_they=302 <start>_they're=971 <start>_this=-31 <start>_we=151 <start>_we'll=-544
      <start>_we're=315 <start>_we've=199 <start>_well=-188 <start>_with=66 <start>_you=-61 <start>_you're=-597
      a_$=-87 a_<amount>=437 a_<name>=-438 a_balanced=-1 a_better=-798 a_chance=-432 a_consistent=492 a_fact=594
      a_free=778 a_great=-112 a_long=693 a_majority=207 a_plan=-172 a_subpoena=158 a_whole=-585 a_year=274
      able_to=151 about_$=1872 about_<amount>=215 about_<figure>=279 about_<name>=-565 about_a=358 about_the=-376
      access_to=583 after_<name>=-333 after_getting=33 against_it=394 against_the=232 ago_,=67 ahead_of=831
      all_<name>=-976 all_the=63 almost_every=734 along_with=314 am_a=68 and_,=598 and_a=-565 and_as=104 and_he=-94
      and_his=-123 and_i'm=82 and_if=-130 and_in=-185 and_it=11 and_others=-112 and_so=-553 and_the=-71 and_then=-16
      and_they=339 and_they're=-184 and_to=-348 and_we=75 and_we're=1006 and_we've=-485 and_when=-59 and_you=-3
      any_of=702 any_other=313 are_all=-381 are_doing=80 are_the=-346 are_very=-132 arms_control=427 around_the=177
      as_<name>=-201 as_a=36 at_all=58 at_home=-870 at_our=-163 at_the=-456 be_paying=129 because_they=-1081
      been_for=493 been_in=-344 begun_to=132 bill_,=134 bill_that=1011 border_security=3 but_he=167 but_the=116
      but_what=240 by_<figure>=-552 by_the=743 called_the=-237 can_say=-104 care_costs=-395 cases_,=46
      create_jobs=-657 cut_taxes=58 cut_the=443 debt_,=95 did_it=266 don't_have=827 don't_know=1179 drugs_,=-110
      economy_is=1148 education_,=-457 favor_of=718 financial_crisis=53 find_a=530 first_time=1225 for_<name>=-254
      for_everybody=150 for_our=-903 for_the=-372 foreign_policy=-1354 fought_to=748 get_it=-1201 getting_a=590
      go_to=192 going_on=479 going_to=-535 going_up=1870 gone_down=348 gone_up=1566 got_to=-2090
      government_that=-419 governor_<name>=-408 had_a=52 has_never=863 has_not=163 has_to=-1720 have_<figure>=1027
      have_<name>=-6 have_a=62 have_an=-68 have_been=147 have_come=613 have_in=205 have_made=-273 have_said=299
      have_to=-1867 he_'s=72 he_came=-322 he_had=484 he_is=108 he_said=-102 he_says=107 he_went=-1461 health_care=75
      him_on=580 his_own=519 i've_been=483 i've_got=-450 i_did=1234 i_got=228 i_have=854 i_mean=95 i_met=-739
      i_never=532 i_remember=-711 i_said=319 i_saw=-219 i_say=-462 i_supported=907 i_thought=-98 i_voted=543
      i_want=-1073 i_went=-347 i_will=-392 i_worked=433 i_would=-560 if_we=-416 if_you=946 if_you're=1664
      in_<figure>=379 in_<name>=292 in_foreign=-268 in_history=136 in_my=23 in_place=192 in_power=295 in_the=87
      in_their=-519 increase_in=1199 instance_,=69 into_<name>=312 into_our=1286 is_a=-129 is_growing=250
      is_just=452 is_more=-260 is_not=-725 is_to=-896 is_up=336 it_'s=-236 it_and=58 it_has=-150 it_is=-517
      it_or=386 it_was=175 jobs_,=-226 jobs_in=-716 just_to=-624 keep_the=-147 kind_of=-46 kinds_of=-115
      know_<name>=1178 know_that=944 know_the=-341 know_what=-469 last_<amount>=-14 let_'s=-998 look_at=-385
      lot_of=179 made_a=-285 make_a=93 many_of=193 matter_of=326 me_that=-419 mean_,=530 military_is=304
      more_dangerous=-105 more_of=1 more_people=450 more_than=-64 most_of=658 my_administration=689 my_campaign=1270
      my_state=1094 never_had=206 new_jobs=-249 not_<name>=10 not_a=-340 not_going=-725 not_just=-244 not_one=226
      not_only=-505 not_say=1288 now_,=-292 now_have=131 now_we're=445 nuclear_weapons=427 number_<amount>=-783
      number_one=424 of_<figure>=-264 of_<name>=109 of_all=135 of_energy=355 of_government=429 of_my=95 of_our=398
      of_the=-302 of_these=107 of_things=-198 of_those=-74 of_you=-206 oil_companies=173 on_it=402 on_that=124
      one_of=231 open_borders=570 opposed_to=-565 or_not=259 order_to=-338 other_state=380 our_country=324
      our_government=96 our_jobs=124 our_nation=-1 out_a=942 out_of=657 over_<figure>=178 over_the=-724 part_of=46
      people_are=-179 people_in=-110 people_that=119 percent_of=588 position_on=577 preexisting_conditions=704
      president_has=-432 president_in=29 president_of=-676 price_of=220 program_,=-1012 protect_the=235
      put_forward=661 record_of=165 registration_of=185 right_now=490 said_,=61 said_that=449 said_the=-182
      said_we=760 same_thing=621 say_,=-94 says_we=1976 see_<name>=80 she_has=-145 she_said=-355 she_wants=2099
      should_have=-573 since_the=232 so_,=-466 so_many=65 some_of=-125 something_that=35 special_interests=43
      state_,=216 states_,=77 take_a=-398 talked_about=-991 talks_about=-42 tax_credit=-98 tax_cut=-858
      tax_increase=120 than_i=-367 than_it=386 that_'s=86 that_,=369 that_for=166 that_he=77 that_his=-37
      that_is=-383 that_it=92 that_position=20 that_the=-346 the_<figure>=-299 the_<name>=-108 the_best=-61
      the_big=276 the_birth=368 the_country=631 the_first=340 the_government=-112 the_governor=33 the_issue=318
      the_largest=854 the_last=-407 the_money=-644 the_next=-590 the_number=364 the_one=139 the_other=-49
      the_peace=539 the_people=-522 the_president=634 the_reason=-535 the_region=639 the_sanctions=319 the_size=193
      the_time=-236 the_war=206 the_wealthiest=1501 the_whole=118 the_world=5 their_money=28 them_out=443
      there_'s=177 there_are=-156 there_for=-624 these_things=136 they're_going=15 they_can=334 they_have=5
      this_<name>=-288 this_day=186 this_is=124 this_man=1075 this_president=1505 this_was=89 this_year=119
      those_<amount>=-288 those_who=-733 through_the=-302 to_<figure>=263 to_<name>=75 to_be=219 to_bring=-741
      to_cut=-936 to_get=83 to_it=275 to_make=255 to_me=-199 to_my=899 to_our=-41 to_use=-752 to_work=-556
      today_,=387 today_than=112 too_many=-74 took_the=-244 under_<name>=141 up_,=750 up_a=-1 up_for=130
      used_the=271 voted_against=53 voted_for=182 wanted_to=-290 wants_to=141 was_a=17 was_against=750 was_one=116
      was_to=1046 we're_going=-1835 we're_not=-307 we've_been=-902 we've_done=189 we've_put=-225 we_all=-1299
      we_are=411 we_can't=-219 we_could=-464 we_did=-189 we_don't=111 we_get=-1362 we_got=116 we_had=195 we_have=402
      we_haven't=-406 we_saw=295 we_should=860 went_to=-146 what_<name>=-323 what_i=-1 what_is=457 when_he=-122
      when_i=480 when_it=213 when_they=-262 when_we=86 where_they=1018 will_be=-531 will_have=-55 with_<name>=81
      with_respect=802 with_us=313 year_<figure>=-809 years_ago=38 you_also=222 you_and=964 you_can=54
      you_can't=-863 you_know=145 you_will=198 young_people=197 your_taxes=752
      """
  )
}
