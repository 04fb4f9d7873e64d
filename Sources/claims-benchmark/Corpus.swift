/// Prose made up on the spot, the same every time: every second paragraph states figures.
struct Corpus {
  let bytes: [UInt8]
  /// The figures and dates that the prose states.
  let figures: Int

  /// - Parameter size: at least so many bytes.
  init(size: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1024)
    var figures = 0
    var number = 0
    while bytes.count < size {
      bytes.append(contentsOf: Corpus.plain[number % Corpus.plain.count].utf8)
      bytes.append(contentsOf: "\n\n".utf8)
      let count = 1000 + number * 37 % 9000
      bytes.append(contentsOf: "The council of the harbour town said that ".utf8)
      bytes.append(contentsOf: String(count).utf8)
      bytes.append(contentsOf: " residents were moved to schools and halls.\n\n".utf8)
      figures += 1
      number += 1
    }
    self.bytes = bytes
    self.figures = figures
  }

  private static let plain = [
    "The river had risen for days, and the people of the lower quarter carried what they could to "
      + "the hill. Boats lay along the main street, and the bells of the old church rang whenever "
      + "the water reached another step of the market hall.",
    "Nobody in the harbour office would say how the gates had come to be left open. The master of "
      + "the lock spoke of a fault in the gear, while the engineers pointed to the wind that drove "
      + "the tide against the wall through the night.",
    "Bakers worked by lamplight and handed out bread from carts. Teachers read to the children in "
      + "the gymnasium, and a retired doctor walked from bed to bed with a basket of bandages, "
      + "asking after each family by name.",
  ]
}
