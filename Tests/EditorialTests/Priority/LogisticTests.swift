import Editorial
import Testing

struct LogisticTests {
  @Test func growsWithItsArgument() {
    let values = stride(from: -12.0, through: 12.0, by: 0.01).map(Logistic.value)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [
    (0.0, 0.5), (1.0, 0.7310585786300049), (-1.0, 0.2689414213699951), (5.0, 0.9933071490757153),
    (-20.0, 2.0611536181902037e-9),
  ])
  func agreesWithKnownFigures(x: Double, value: Double) {
    #expect((Logistic.value(x) / value - 1).magnitude < 1e-14)
  }

  @Test(arguments: [-1e9, -800.0, 800.0, 1e9])
  func staysBetweenNoughtAndOne(x: Double) {
    #expect((0...1).contains(Logistic.value(x)))
  }
}
