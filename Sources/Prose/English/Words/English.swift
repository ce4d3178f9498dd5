/// The rules of reading that depend on English: tables of words, nothing else.
///
/// The engines that ask these tables know no word of any language, so that a second language can stand beside this one.
package enum English {}
