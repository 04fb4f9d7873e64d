import Foundation

/// A logistic regression with a penalty on large weights, fitted by Newton's method.
///
/// Source: Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning*, 4.4.
struct LogisticRegression {
  private(set) var weights: [Double]

  /// - Parameters:
  ///   - rows: the features of each sample; the last is 1, for the bias.
  ///   - importance: as how many samples each counts.
  init(
    _ rows: [[Double]], _ labels: [Bool], _ importance: [Double], penalty: Double = 1,
    steps: Int = 30
  ) {
    let width = rows.first?.count ?? 0
    weights = Array(repeating: 0, count: width)
    for _ in 0..<steps {
      var gradient = weights.map { penalty * $0 }
      var curvature = Array(repeating: Array(repeating: 0.0, count: width), count: width)
      for i in 0..<width { curvature[i][i] = penalty }
      for ((row, label), weight) in zip(zip(rows, labels), importance) {
        let chance = 1 / (1 + exp(-odds(row)))
        let error = (chance - (label ? 1 : 0)) * weight
        let spread = max(chance * (1 - chance), 1e-6) * weight
        let present = row.indices.filter { row[$0] != 0 }
        for i in present {
          gradient[i] += row[i] * error
          for j in present { curvature[i][j] += row[i] * row[j] * spread }
        }
      }
      let step = LogisticRegression.solve(curvature, gradient)
      for i in 0..<width { weights[i] -= step[i] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { return }
    }
  }

  /// The logarithm of the odds.
  func odds(_ row: [Double]) -> Double {
    zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Gaussian elimination; the matrix is symmetric and positive, so that no pivot is nought.
  private static func solve(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var (a, b) = (matrix, vector)
    for i in a.indices {
      for j in a.indices where j > i && a[j][i] != 0 {
        let factor = a[j][i] / a[i][i]
        for k in i..<a.count { a[j][k] -= factor * a[i][k] }
        b[j] -= factor * b[i]
      }
    }
    for i in a.indices.reversed() {
      for k in a.indices where k > i { b[i] -= a[i][k] * b[k] }
      b[i] /= a[i][i]
    }
    return b
  }
}
