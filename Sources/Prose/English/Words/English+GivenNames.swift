extension English {
  /// Given names that are common in many countries, with the pronoun that mostly goes with them.
  ///
  /// A name that is missing here costs little: a title, an age or a later short form shows a person too.
  static let givenNames = Lexicon<Gender>([
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alessandro
    alexander alexandre alexei alfred ali allan allen amir anatoly anders andre andreas andrei andrew andrey
    andy angus anthony antoine anton antonio antony arjun arnold artem arthur arturo ashraf barry ben benjamin
    bernard bernd bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan carl
    carlo carlos cedric cesar charles charlie chris christian christoph christophe christopher clarence claude
    claudio clive colin connor craig cyril dan daniel daniele danny darren dave david dean declan dennis derek
    didier diego dieter dimitri dirk dmitri dmitry dominic donald doug douglas duncan dylan edgar edmund eduardo
    edward edwin eli elijah emil emmanuel enrico enrique eric erik ernest ernesto ethan eugene evan fabio
    federico felipe felix ferdinand fernando fidel filip florian francesco francisco franco francois frank
    frankie franz fred frederick friedrich gabriel gareth gary gavin geoff geoffrey georg george gerald gerard
    gerhard giacomo gianni giles giorgio giovanni giuseppe glen glenn gonzalo gordon graham greg gregor gregory
    guido guillaume guillermo gustav gustavo guy hamid hans harold harry harvey hassan hector heinrich helmut
    henri henrik henry herbert herman hiroshi horst howard hugh hugo hussein ian ibrahim igor isaac ivan jack
    jackson jacob jacques jake jakob jamal james jared jason javier jay jean-claude jean-pierre jeff jeffrey
    jeremy jerome jerry jesse jim jimmy joachim joe joel johan johann johannes john johnny jon jonas jonathan
    jordi jorge jose josef joseph josh joshua juan julian julio jurgen justin kamal karim karl keith ken kenji
    kenneth kevin khalid kurt kyle larry lars laurent lawrence leo leon leonard leonardo leonid leopold lewis
    liam lloyd logan lorenzo louis luca lucas luis luke mahmoud malcolm manuel marc marcel marco marcus mario
    mark marko markus martin marvin mathieu matt matteo matthew matthias maurice max maxim mehmet michael michel
    miguel mikael mike mikhail milan miles mohamed mohammad mohammed mohsen morris muhammad murray mustafa
    nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai noah noel norman olaf oleg oleksandr
    oliver olivier omar osama oscar otto pablo paolo pascal patrick paul pavel pedro percy pete peter phil
    philip philippe phillip pierre pieter piotr rafael raj rajesh ralph ramon randy rashid raul ray raymond
    ricardo richard rick rob robert roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy
    rudolf rupert russell ryan salman salvador samir samuel sanjay saul scott sean sebastian serge sergei sergey
    sergio seth shane shaun sidney silvio simon stanley stefan stefano stephan stephane stephen steve steven
    stuart sunil sven taras ted terence terry thabo theo theodore thierry thomas tim timothy toby todd tom tomas
    tommy tony travis trevor ulrich umberto valery vasily victor vijay vikram viktor vincent vincenzo vitaly
    vladimir volodymyr walter wayne werner wilfred wilhelm william willy wolfgang xavier yahya yannick yasser
    yoshihide youssef yuri yusuf zachary
    """: .male,
    """
    abigail ada adele adriana agnes aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia
    andrea angela angelina anita anja ann anna anne annette annie antonia astrid audrey ava barbara beatrice
    beatriz becky belinda bernadette beth bethany betty beverly birgit bonnie brenda bridget brigitte camilla
    camille carla carmen carol carole carolina caroline carolyn catherine cathy cecilia celia charlotte chelsea
    cheryl chiara chloe christina christine cindy claire clara claudia colleen cristina cynthia daisy daniela
    danielle daphne dawn debbie deborah delia denise diana diane dolores donna dora doris dorothy edith eileen
    elaine eleanor elena elisa elisabeth elizabeth ella ellen elsa emilia emily emma erica erika esther eva eve
    evelyn fatima fatma fiona flora florence frances francesca francoise frida gabriela gabriella gabrielle gail
    gemma geraldine giulia gloria grace greta gwen hanna hannah harriet heather heidi helen helena helene helga
    hilary hillary holly ida ilona imogen indira ines ingrid irene irina iris irma isabel isabella isabelle isla
    ivana jacqueline jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne jodie
    josephine joyce juanita judith judy julia juliana julie juliet karen karin kate katherine kathleen kathryn
    kathy katie katrin katrina kayla kimberly kirsten kristen kristin kristina laila lara larisa laura lauren
    layla leah leila lena leticia lidia lillian lily linda lisa liz liza lola lorna lorraine louise lucia lucie
    lucy ludmila luisa lydia lynn madeleine madison maggie manuela margaret margarita margot maria mariam
    marianne marie marilyn marina marjorie marta martha martina mary maryam matilda maureen maya megan melanie
    melissa mercedes michelle mildred mina miranda miriam moira molly monica monika muriel nadia nadine nancy
    naomi natalia natalie natasha nicola nicole nina nora norma olena olga olivia paige pamela patricia paula
    pauline penelope penny petra phoebe phyllis polly priscilla priya rachel rania rebecca regina renata renee
    rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabine sabrina sadie sally samantha sandra
    sara sarah selma shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue
    susan susanna susanne suzanne svetlana sylvia tamara tanya tatiana teresa thelma theresa tina tracy ursula
    valentina valerie vanessa vera veronica victoria viola violet vivian wendy wilma yolanda yvonne zara zoe
    """: .female,
    """
    alex ashley casey dana jamie jan jean jordan kelly kim lee leslie marion morgan pat robin sam sandy taylor
    tracey will
    """: .open,
  ])
}
