import ClaimModel

/// What a figure is about, in the document's words and in normal form.
struct Subject {
  var about = About()
  var speaker: String?
  var cues = Cues()
}
