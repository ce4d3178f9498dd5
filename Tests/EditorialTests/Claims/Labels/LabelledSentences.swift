/// Sentences written for this test, parted by whether a source could confirm or refute anything in them.
///
/// They took no part in the fitting of the weights, so they tell what the weights are worth on other text.
enum LabelledSentences {}
