import ClaimModel

/// Finds where the articles of a document begin.
///
/// Tried in turn, the first that finds two or more wins:
/// 1. article elements of a page, where two hold text;
/// 2. date lines that name a weekday, as blogs print above each day;
/// 3. lines that say when something was posted;
/// 4. date lines alone that run from late to early (those that run on are a chronology);
/// 5. furniture that ends a post (`Continue Reading`), where it comes twice.
struct ArticleSplitter {
  private let judged: [Judged]
  /// How many pieces of prose stand before each index.
  private var prose: [Int32] = [0]

  /// Where articles begin; the first is 0.
  private(set) var starts: [Int] = [0]
  /// The pieces before the first article proper: the title of the page.
  private(set) var pageHead: Range<Int> = 0..<0

  init(_ judged: [Judged]) {
    self.judged = judged
    prose.reserveCapacity(judged.count + 1)
    for piece in judged { prose.append(prose[prose.count - 1] + (piece.isProse ? 1 : 0)) }
    let boundaries =
      sections() ?? datelines(.weekdayHeader) ?? datelines(.posted) ?? datelines(.dateAlone)
      ?? endings()
    guard let boundaries, let first = boundaries.first else { return }
    if hasProse(0, first) {
      starts = [0] + boundaries
    } else {
      starts = [0] + boundaries.dropFirst()
      pageHead = 0..<first
    }
  }

  private func hasProse(_ from: Int, _ to: Int) -> Bool { prose[to] > prose[from] }

  // MARK: - Article elements

  private func sections() -> [Int]? {
    var sizes: [Int: Int] = [:]
    for piece in judged where piece.section > 0 && piece.isProse {
      sizes[piece.section, default: 0] += piece.end - piece.start
    }
    let real = sizes.filter { $0.value >= 140 }
    guard real.count >= 2 else { return nil }
    var starts: [Int] = []
    var last = 0
    for (i, piece) in judged.enumerated() where piece.section > last {
      last = piece.section
      if real[piece.section] != nil { starts.append(i) }
    }
    return starts
  }

  // MARK: - Dates

  private func datelines(_ style: Byline.Style) -> [Int]? {
    var marks: [(index: Int, day: Day)] = []
    for (i, piece) in judged.enumerated() {
      guard case .byline(let byline) = piece.role, byline.style == style, let day = byline.day
      else { continue }
      if let last = marks.last, !hasProse(last.index, i) { continue }
      marks.append((i, day))
    }
    guard marks.count >= 2 else { return nil }
    if style == .dateAlone {
      let days = marks.map(\.day)
      let falls = zip(days, days.dropFirst()).allSatisfy { $0 >= $1 }
      guard falls, days.first != days.last else { return nil }
    }
    let last = marks[marks.count - 1].index
    if !hasProse(last, judged.count) {
      // Dates at the foot of each article.
      guard hasProse(0, marks[0].index) else { return nil }
      return marks.dropLast().map { afterFurniture($0.index + 1) }
    }
    let heads = marks.map { titleBefore($0.index) }
    // A title above the date counts where it stands above all of them, the first perhaps left out.
    if heads.dropFirst().allSatisfy({ $0 != nil }) {
      return marks.indices.map { heads[$0] ?? marks[$0].index }
    }
    return marks.map(\.index)
  }

  private func afterFurniture(_ index: Int) -> Int {
    var index = index
    while index < judged.count - 1, judged[index].isFurniture { index += 1 }
    return index
  }

  /// The heading that stands right above a date line, furniture and bylines left out.
  private func titleBefore(_ index: Int) -> Int? {
    var at = index - 1
    var title: Int?
    while at >= 0, index - at <= 4 {
      switch judged[at].role {
      case .heading: title = at
      case .byline where title == nil: break
      case .furniture, .picture:
        if title != nil { return title }
      default: return title
      }
      if title != nil, at > 0, judged[at - 1].role != .heading { return title }
      at -= 1
    }
    return title
  }

  // MARK: - Endings

  private func endings() -> [Int]? {
    var runs: [(after: Int, isStrong: Bool)] = []
    var begin = 0
    var i = 0
    var listed = false
    while i < judged.count {
      var strong = false
      var weak = false
      var end = i
      while end < judged.count, case .furniture(let kind) = judged[end].role {
        strong = strong || kind == .ends
        weak = weak || kind == .endsTeaser
        listed = listed || kind == .listing
        end += 1
      }
      if end > i {
        if strong || weak, hasProse(begin, i) {
          runs.append((end, strong))
          begin = end
        }
        i = end
      } else {
        i += 1
      }
    }
    let strong = runs.count { $0.isStrong }
    guard strong >= 2 || runs.count >= (listed ? 2 : 3) else { return nil }
    let boundaries = runs.map(\.after).filter { hasProse($0, judged.count) && hasHeading($0) }
    guard !boundaries.isEmpty else { return nil }
    let first = judged.firstIndex {
      if case .furniture(.listing) = $0.role { false } else { true }
    }
    return [first ?? 0] + boundaries
  }

  /// True when one of the next five pieces could be a title.
  private func hasHeading(_ index: Int) -> Bool {
    judged[index...].lazy.filter { !$0.isFurniture }.prefix(5).contains { $0.role == .heading }
  }
}
