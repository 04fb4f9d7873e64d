public import ClaimModel

/// Findings as a JUnit test report (the subset that build servers share), so that a build shows
/// each question as a test.
public enum JUnitFormat {
  /// One suite a check, one test case a question: a failure for findings at or above `failOn`.
  /// Questions whose answers agree pass; problems with the input are errors.
  ///
  /// - Parameters:
  ///   - baseline: the ids of findings accepted earlier; their cases are skipped.
  ///   - failOn: the least severity that fails; `nil` when none does.
  public static func findings(
    _ report: Report, baseline: Set<String> = [], failOn: Severity? = .warning
  ) -> String {
    let suites = suites(report, baseline: baseline, failOn: failOn)
    let cases = suites.flatMap(\.cases)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"\(Tool.name)\"\(counts(cases))>\n"
    for suite in suites {
      text += "  <testsuite name=\"\(XMLText.escape(suite.name))\"\(counts(suite.cases))>\n"
      for test in suite.cases { text += render(test, suite: suite.name) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private struct Suite {
    var name: String
    var cases: [Case] = []
  }

  private struct Case {
    var name: String
    var outcome: Outcome
    var detail = ""
  }

  private enum Outcome {
    case passed
    case failed(message: String, type: String)
    case skipped(message: String)
    case broken(message: String, type: String)
  }

  private static func suites(
    _ report: Report, baseline: Set<String>, failOn: Severity?
  ) -> [Suite] {
    let claims = report.claimByID
    var suites: [Suite] = []
    func add(_ test: Case, to name: String) {
      if let i = suites.firstIndex(where: { $0.name == name }) {
        suites[i].cases.append(test)
      } else {
        suites.append(Suite(name: name, cases: [test]))
      }
    }
    for finding in report.findings {
      let detail = finding.claims.compactMap { claims[$0] }.map { claim in
        "\(FindingText.place(claim)): \"\(PlainText.oneLine(claim.passage.quote))\""
          + " (\(ValueText.describe(claim)))\n"
      }.joined()
      let outcome: Outcome =
        if baseline.contains(finding.id) {
          .skipped(message: "in the baseline: " + finding.message)
        } else if let failOn, finding.severity >= failOn {
          .failed(
            message: finding.message,
            type: "\(finding.verdict.rawValue), \(finding.reason.rawValue)")
        } else {
          .passed
        }
      let name = finding.question.isEmpty ? finding.message : finding.question
      add(Case(name: name, outcome: outcome, detail: detail), to: finding.check)
    }
    let named = Set(report.findings.map(\.topic))
    for judged in report.topics
    where judged.verdict < .differ && !named.contains(judged.topic.id) {
      add(Case(name: judged.topic.question, outcome: .passed), to: "agreement")
    }
    for problem in report.problems where problem.severity == .error {
      let outcome = Outcome.broken(message: problem.message, type: problem.kind.rawValue)
      let detail = problem.remedy + "\n"
      add(Case(name: ProblemText.place(problem), outcome: outcome, detail: detail), to: "input")
    }
    return suites
  }

  private static func counts(_ cases: [Case]) -> String {
    var failed = 0
    var broken = 0
    var skipped = 0
    for test in cases {
      switch test.outcome {
      case .passed: break
      case .failed: failed += 1
      case .broken: broken += 1
      case .skipped: skipped += 1
      }
    }
    return " tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"\(broken)\""
      + " skipped=\"\(skipped)\""
  }

  private static func render(_ test: Case, suite: String) -> String {
    func attribute(_ text: String) -> String { XMLText.escape(PlainText.oneLine(text)) }
    func element(_ tag: String, _ message: String, _ type: String) -> String {
      "      <\(tag) message=\"\(attribute(message))\" type=\"\(attribute(type))\">"
        + "\(XMLText.escape(test.detail))</\(tag)>\n"
    }
    let open =
      "    <testcase classname=\"\(attribute(suite))\" name=\"\(attribute(test.name))\""
    switch test.outcome {
    case .passed:
      if test.detail.isEmpty { return open + "/>\n" }
      return open + ">\n      <system-out>\(XMLText.escape(test.detail))</system-out>\n"
        + "    </testcase>\n"
    case .failed(let message, let type):
      return open + ">\n" + element("failure", message, type) + "    </testcase>\n"
    case .broken(let message, let type):
      return open + ">\n" + element("error", message, type) + "    </testcase>\n"
    case .skipped(let message):
      return open + ">\n      <skipped message=\"\(attribute(message))\"/>\n    </testcase>\n"
    }
  }
}
