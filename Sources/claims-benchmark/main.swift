import ClaimLedger
import ClaimModel
import ClaimReading
import Foundation

// Development only: the filter of `claims extract --from jsonl`, until the command is there.
struct Row: Decodable {
  var id: String
  var text: String
  var date: String?
}
while let line = readLine() {
  guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else { continue }
  guard
    let text = Reader.read(
      Array(row.text.utf8), id: row.id, mediaType: .plain,
      date: row.date.flatMap { Day(isoText: $0) }
    ).text
  else { continue }
  for c in Chain.extract(text).claims {
    let f = c.value.figure
    let d = c.value.date
    var o: [String: Any] = [
      "document": c.document, "startByte": c.passage.startByte, "endByte": c.passage.endByte,
      "figureStartByte": c.figureStartByte, "figureEndByte": c.figureEndByte,
      "kind": c.kind.rawValue, "rule": c.rule, "quote": c.passage.quote,
    ]
    o["low"] = f?.low?.decimalText
    o["high"] = f?.high?.decimalText
    o["unit"] = f?.unit
    o["earliest"] = d?.earliest?.isoText
    o["latest"] = d?.latest?.isoText
    for key in ["low", "high", "unit", "earliest", "latest"] where o[key] == nil {
      o[key] = NSNull()
    }
    let data = try JSONSerialization.data(withJSONObject: o, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }
}
