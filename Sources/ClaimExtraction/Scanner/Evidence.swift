/// Words and marks of which a rule needs one in its sentence.
struct Evidence: Sendable {
  let classes: WordClass
  let keys: [KeyWord]
  let marks: [UInt16]

  init(_ classes: WordClass = [], keys: [KeyWord] = [], marks: [UInt16] = []) {
    self.classes = classes
    self.keys = keys
    self.marks = marks
  }
}
