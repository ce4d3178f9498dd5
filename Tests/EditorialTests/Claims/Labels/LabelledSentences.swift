/// Sentences written for this test, with what a careful reader says of each: can a source confirm or refute anything in it?
///
/// They took no part in the fitting of the weights, so they tell what the weights are worth on other text.
enum LabelledSentences {}
