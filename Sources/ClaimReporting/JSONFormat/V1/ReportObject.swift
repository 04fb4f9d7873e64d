import ClaimModel

extension V1 {
  /// The one object of `report --format json`.
  struct ReportObject {
    var report: Report

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.key("claims")
        let topics = report.topicByClaim
        writer.array { writer in
          for claim in report.claims {
            ClaimLine(claim, topic: topics[claim.id]).write(to: &writer)
          }
        }
        writer.key("coverage")
        write(report.coverage, to: &writer)
        writer.key("decisions")
        writer.array { writer in
          for decided in report.decisions { DecisionLine(decided.decision).write(to: &writer) }
        }
        writer.key("documents")
        writer.array { writer in
          for document in report.documents { write(document, to: &writer) }
        }
        writer.key("excepted")
        writer.array { writer in
          for excepted in report.excepted {
            writer.object { writer in
              writer.member("decision", excepted.decision.id)
              writer.key("finding")
              FindingLine(excepted.finding).write(to: &writer)
            }
          }
        }
        writer.key("findings")
        writer.array { writer in
          for finding in report.findings { FindingLine(finding).write(to: &writer) }
        }
        writer.key("lookalikes")
        writer.array { writer in
          for lookAlike in report.lookAlikes {
            LookAlikeObject(lookAlike: lookAlike).write(to: &writer)
          }
        }
        writer.key("problems")
        writer.array { writer in
          for problem in report.problems { write(problem, to: &writer) }
        }
        writer.key("restriction")
        write(report.restriction, to: &writer)
        writer.key("topics")
        writer.array { writer in
          for topic in report.topics { TopicObject.write(topic, to: &writer) }
        }
        writer.member("version", V1.version)
      }
    }

    private func write(_ coverage: Coverage, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("alone", coverage.alone)
        writer.member("compared", coverage.compared)
        writer.key("refused")
        writer.object { writer in
          for (slot, count) in coverage.refused.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            writer.member(slot.rawValue, count)
          }
        }
      }
    }

    private func write(_ document: Document, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.key("articles")
        writer.array { writer in
          for article in document.articles {
            writer.object { writer in
              writer.member("date", article.date?.isoText)
              writer.member("endByte", article.endByte)
              writer.member("startByte", article.startByte)
              writer.member("title", article.title)
            }
          }
        }
        writer.member("author", document.author)
        writer.member("byteCount", document.byteCount)
        writer.member("date", document.date?.isoText)
        writer.member("digest", document.digest)
        writer.member("id", document.id)
        writer.member("mediaType", document.mediaType.rawValue)
        writer.member("publisher", document.publisher)
        writer.member("title", document.title)
        writer.member("url", document.url)
      }
    }

    private func write(_ problem: Problem, to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("column", problem.column)
        writer.member("document", problem.document)
        writer.member("excerpt", problem.excerpt)
        writer.member("kind", problem.kind.rawValue)
        writer.member("line", problem.line)
        writer.member("message", problem.message)
        writer.member("remedy", problem.remedy)
        writer.member("severity", problem.severity.rawValue)
      }
    }

    private func write(_ restriction: Restriction?, to writer: inout JSONWriter) {
      guard let restriction else { return writer.null() }
      writer.object { writer in
        writer.member("claims", restriction.claimCount)
        writer.member("findings", restriction.findings)
        writer.member("lookalikes", restriction.lookAlikes)
        writer.member("query", restriction.query)
        writer.member("topics", restriction.topics)
      }
    }
  }
}
