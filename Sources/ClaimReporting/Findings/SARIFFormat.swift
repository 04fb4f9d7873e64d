import ClaimModel

/// Findings as SARIF 2.1.0, the format that code-review tools read.
///
/// Regions give the line for readers of text and the exact bytes of the stored file: the two are
/// independent in SARIF (section 3.30), and no column is written, because columns there count
/// characters and those of claims count bytes.
public enum SARIFFormat {
  /// - Parameters:
  ///   - checks: the checks that ran; those that only findings name are added.
  ///   - baseline: the ids of findings accepted earlier; `nil` where none was given.
  public static func findings(
    _ report: Report, checks: [CheckDescription] = [], baseline: Set<String>? = nil
  ) -> [UInt8] {
    let known = Set(checks.map(\.id))
    let unlisted = Set(report.findings.map(\.check)).subtracting(known).sorted()
    let rules = checks + unlisted.map { CheckDescription(id: $0, summary: "") }
    let claims = report.claimByID
    let indexes = Dictionary(
      rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    var writer = JSONWriter(lineDepth: 5)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.key("runs")
      writer.array { writer in
        writer.object { writer in
          writer.key("artifacts")
          artifacts(report, &writer)
          writer.member("columnKind", "unicodeCodePoints")
          writer.key("invocations")
          invocations(report, &writer)
          writer.key("results")
          writer.array { writer in
            for finding in report.findings {
              result(finding, indexes[finding.check] ?? 0, claims, baseline, &writer)
            }
          }
          writer.key("tool")
          tool(rules, &writer)
        }
      }
      writer.member("version", "2.1.0")
    }
    writer.endLine()
    return writer.bytes
  }

  private static func artifacts(_ report: Report, _ writer: inout JSONWriter) {
    writer.array { writer in
      for document in report.documents {
        writer.object { writer in
          writer.key("hashes")
          writer.object { writer in
            let digest = document.digest
            writer.member(
              "sha-256",
              digest.hasPrefix("sha256:") ? String(digest.dropFirst(7)) : digest)
          }
          writer.member("length", document.byteCount)
          writer.key("location")
          writer.object { $0.member("uri", uri(document.id)) }
          writer.member("mimeType", document.mediaType.rawValue)
        }
      }
    }
  }

  private static func invocations(_ report: Report, _ writer: inout JSONWriter) {
    writer.array { writer in
      writer.object { writer in
        writer.member(
          "executionSuccessful", !report.problems.contains { $0.severity == .error })
        writer.key("toolExecutionNotifications")
        writer.array { writer in
          for problem in report.problems {
            writer.object { writer in
              writer.key("descriptor")
              writer.object { $0.member("id", problem.kind.rawValue) }
              writer.member("level", problem.severity.rawValue)
              writer.key("locations")
              writer.array { writer in
                writer.object { writer in
                  writer.key("physicalLocation")
                  writer.object { writer in
                    writer.key("artifactLocation")
                    writer.object { $0.member("uri", uri(problem.document)) }
                    if let line = problem.line {
                      writer.key("region")
                      writer.object { $0.member("startLine", line) }
                    }
                  }
                }
              }
              message(problem.message + " " + problem.remedy, &writer)
            }
          }
        }
      }
    }
  }

  private static func result(
    _ finding: Finding, _ rule: Int, _ claims: [String: Claim], _ baseline: Set<String>?,
    _ writer: inout JSONWriter
  ) {
    let places = finding.claims.compactMap { claims[$0] }
    writer.object { writer in
      if let baseline {
        writer.member("baselineState", baseline.contains(finding.id) ? "unchanged" : "new")
      }
      writer.member("level", finding.severity.rawValue)
      writer.key("locations")
      writer.array { writer in
        if let first = places.first {
          writer.object { physicalLocation(first, &$0) }
        }
      }
      message(finding.message, &writer)
      writer.key("partialFingerprints")
      writer.object { $0.member("finding/v1", finding.id) }
      writer.key("properties")
      writer.object { writer in
        writer.member("question", finding.question)
        writer.member("reason", finding.reason.rawValue)
        writer.member("scope", finding.span.rawValue)
        writer.member("topic", finding.topic)
        writer.member("verdict", finding.verdict.rawValue)
      }
      writer.key("relatedLocations")
      writer.array { writer in
        for (i, claim) in places.enumerated().dropFirst() {
          writer.object { writer in
            writer.member("id", i)
            message(
              "\(PlainText.oneLine(claim.passage.quote)) (\(ValueText.describe(claim)))", &writer)
            physicalLocation(claim, &writer)
          }
        }
      }
      writer.member("ruleId", finding.check)
      writer.member("ruleIndex", rule)
    }
  }

  private static func physicalLocation(_ claim: Claim, _ writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.object { writer in
      writer.key("artifactLocation")
      writer.object { $0.member("uri", uri(claim.document)) }
      writer.key("region")
      writer.object { writer in
        writer.member("byteLength", claim.passage.endByte - claim.passage.startByte)
        writer.member("byteOffset", claim.passage.startByte)
        writer.key("snippet")
        writer.object { $0.member("text", claim.passage.quote) }
        writer.member("startLine", claim.passage.line)
      }
    }
  }

  private static func tool(_ rules: [CheckDescription], _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("driver")
      writer.object { writer in
        writer.member("name", Tool.name)
        writer.key("rules")
        writer.array { writer in
          for rule in rules {
            writer.object { writer in
              writer.member("id", rule.id)
              if !rule.summary.isEmpty {
                writer.key("shortDescription")
                writer.object { $0.member("text", rule.summary) }
              }
            }
          }
        }
        writer.member("version", Tool.version)
      }
    }
  }

  private static func message(_ text: String, _ writer: inout JSONWriter) {
    writer.key("message")
    writer.object { $0.member("text", text) }
  }

  /// The id as a relative URI reference (RFC 3986): what a path may not hold is percent-encoded.
  static func uri(_ id: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
