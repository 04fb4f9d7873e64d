/// What this tool is called in what it writes.
public enum Tool {
  public static let name = "claims"
  public static let version = "0.1.0"
}
