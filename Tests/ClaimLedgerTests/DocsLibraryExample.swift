import ClaimLedger
import ClaimModel
import ClaimReading
import ClaimReporting

/// The example of `README.md`.
enum DocsLibraryExample {
  static func contradictions(_ folders: [String]) -> String {
    let (texts, problems) = Inputs.read(folders)
    let report = Chain.report(on: texts, problems: problems)
    var text = ""
    for finding in report.findings where finding.verdict == .contradict {
      text += "\(finding.question) \(finding.message)\n"
    }
    return text
  }
}
