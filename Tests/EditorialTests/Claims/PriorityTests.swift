import Testing

@testable import Editorial

struct PriorityTests {
  @Test(arguments: 0...100)
  func readsTheDecimalItWrites(hundredths: Int) {
    let priority = Priority(hundredths: hundredths)
    #expect(priority.decimal.utf8.count == 4)
    #expect(Priority(decimal: priority.decimal) == priority)
  }

  @Test func movesFiguresIntoRange() {
    #expect(Priority(hundredths: -5).hundredths == 0)
    #expect(Priority(hundredths: 500).decimal == "1.00")
    #expect(Priority(hundredths: 7).decimal == "0.07")
  }

  @Test(arguments: ["", "1.01", "-0.1", "nan", "inf", "half", "1e400"])
  func refusesWhatIsNoPriority(text: String) { #expect(Priority(decimal: text) == nil) }
}
